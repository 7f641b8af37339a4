"""The step for what nobody sees: what must stay first, then what goes and why."""

import pytest
import strategies
from hypothesis import given
from one_step import alone, rules

ZWSP, ZWNJ, ZWJ, SHY, BOM, WJ = "\u200b", "\u200c", "\u200d", "\u00ad", "\ufeff", "\u2060"
LRM, RLM, LRE, RLO, PDF, LRI, PDI, ALM = "\u200e", "\u200f", "\u202a", "\u202e", "\u202c", "\u2066", "\u2069", "\u061c"
VS15, VS16, CGJ, MVS, KEYCAP = "\ufe0e", "\ufe0f", "\u034f", "\u180e", "\u20e3"
SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"

HEALTHY = {
    "tables of characters": ["172\t¬\tNOT SIGN\n173\t\u00ad\tSOFT HYPHEN\n", "‎ U+200E", "shy~\u00ad~zwnj~\u200c~", "¬\u00ad®"],
    "Persian": [f"می{ZWNJ}خواهد کتاب{ZWNJ}ها را", f"«کتاب»{ZWNJ}ها", f"خانه{ZWNJ}ای", f"ه{ZWJ}.ش."],
    "Urdu": [f"علم{ZWNJ}و ادب"],
    "Sorani": [f"ده{ZWNJ}ست"],
    "Hindi": [f"क्{ZWJ}ष और क्{ZWNJ}ष"],
    "Bengali": [f"র{ZWJ}্যাব"],
    "Malayalam": [f"ന്{ZWJ} പാല്{ZWJ}"],
    "Sinhala": [f"ශ්{ZWJ}රී ලංකා"],
    "Kannada": [f"ರ{ZWJ}್ಯ"],
    "Nepali": [f"गर्{ZWNJ}नु"],
    "Mongolian": [f"ᠠᠮᠠᠷ{MVS}ᠠ"],
    "Khmer": [f"ភាសា{ZWSP}ខ្មែរ", f"ឆ្នាំ{ZWSP}2024"],
    "Thai": [f"สวัสดี{ZWSP}ครับ", f"ไทย{WJ}แลนด์"],
    "Lao": [f"ພາສາ{ZWSP}ລາວ"],
    "Burmese": [f"မြန်မာ{ZWSP}စာ"],
    "Tibetan": [f"བོད་{ZWSP}ཡིག"],
    "Hebrew": [f"C#{LRM} הוא שפה", f"טלפון: {LRM}03-555{LRM}", f"שלום{RLM}!", f"ה{RLM}נה", f"{LRI}C++{PDI} בעברית"],
    "Arabic": [f"لغة C++{LRM} جميلة", f"رقم {ALM}5", f"نعم{RLM}."],
    "Hebrew points": [f"בַּ{CGJ}ּ", f"בַּ{CGJ}{CGJ}ּ"],
    "emoji": [
        f"👩{ZWJ}👩{ZWJ}👧", f"🏳{VS16}{ZWJ}🌈", f"👩🏽{ZWJ}🚀", f"❤{VS16}{ZWJ}🔥", f"🤷{ZWJ}♀{VS16}", f"❤{VS16}", f"1{VS16}{KEYCAP} #{VS16}{KEYCAP} *{VS16}{KEYCAP}",
        f"☎{VS15}", f"©{VS16} ®{VS16} ™{VS16}", f"⛹🏻{ZWJ}♂{VS16}", f"{SCOTLAND}!", f"🐻{ZWJ}❄{VS16}",
    ],
    "Japanese names": ["葛\U000e0100飾区 辻\U000e0101さん"],
    "mathematics": ["≨\ufe00 ∩\ufe00"],
    "Chinese": ["渡轮晚了两个小时"],
    "Korean": ["배가 늦었다"],
    "Russian": ["Паром опоздал"],
    "Greek": ["Το πλοίο άργησε"],
    "Vietnamese": ["Buổi sáng ở Huế"],
    "Turkish": ["Iğdır'da ılık"],
}

FIXES = {
    "byte order mark at the start": (f"{BOM}One", "One"),
    "byte order mark inside": (f"One{BOM}, two", "One, two"),
    "zero width space": (f"One{ZWSP} two{ZWSP}{ZWSP}three", "One twothree"),
    "in Chinese": (f"渡{ZWSP}轮{BOM}", "渡轮"),
    "in Russian": (f"па{ZWSP}ром", "паром"),
    "in Arabic": (f"نع{ZWSP}م", "نعم"),
    "in Hebrew": (f"ש{BOM}לום", "שלום"),
    "in Hindi": (f"ना{SHY}व", "नाव"),
    "in Thai": (f"เรือ{BOM}ช้า", "เรือช้า"),
    "in Greek": (f"πλοί{SHY}ο", "πλοίο"),
    "in Turkish": (f"ılık{ZWNJ} gün", "ılık gün"),
    "in Vietnamese": (f"phở{ZWJ} ngon", "phở ngon"),
    "in Korean": (f"늦{ZWSP}었다", "늦었다"),
    "word joiner": (f"a{WJ}b", "ab"),
    "soft hyphen": (f"Donau{SHY}dampf{SHY}schiff", "Donaudampfschiff"),
    "soft hyphen at the end of a line": (f"the whole exam{SHY}\nple of it", "the whole example of it"),
    "soft hyphen before a paragraph": (f"end{SHY}\n\nNext", "end\n\nNext"),
    "joiners in Latin": (f"af{ZWNJ}fix and a{ZWJ}b", "affix and ab"),
    "joiner without partner": (f"👩{ZWJ} and {ZWJ}👧", "👩 and 👧"),
    "marks in Latin": (f"{LRM}one{RLM} {LRE}two{PDF} {RLO}three{PDF} {LRI}four{PDI}", "one two three four"),
    "mark on the Latin line": (f"one{LRM}\nשלום{LRM}!", f"one\nשלום{LRM}!"),
    "selector without base": (f"so {VS16}what{VS16}", "so what"),
    "selectors twice": (f"❤{VS16}{VS16}", f"❤{VS16}"),
    "padding of newsletters": (f"News {CGJ} {ZWNJ} {CGJ} {ZWNJ}", "News    "),
    "hidden text": ("Hello\U000e0068\U000e0069\U000e007f!", "Hello!"),
    "object": ("a picture \ufffc here", "a picture  here"),
    "invisible operators": ("f\u2061(x) = 2\u2062x", "f(x) = 2x"),
    "vowel separator in Latin": (f"a{MVS}b", "ab"),
    "several in a row, of which each stood behind another": (f"a{MVS}{MVS}{MVS}b{CGJ}{CGJ}{CGJ}c", "abc"),
}


RULES = {
    f"ск{BOM}ала": ["byte-order-mark"],
    f"Hafen{SHY}mauer": ["soft-hyphen"],
    f"渡{ZWSP}轮{WJ}": ["zero-width", "zero-width"],
    f"liman{ZWNJ} ve{ZWJ} su": ["joiner", "joiner"],
    f"a{MVS} e{CGJ}": ["joiner", "joiner"],
    f"{LRM}phở{PDF} {RLO}ngon{PDI}": ["direction-mark"] * 4,
    f"так {VS16}": ["variation-selector"],
    "Ναι\U000e0068\U000e0069": ["tag"],
    "f\u2061(x) = 2\u2062x": ["invisible-operator", "invisible-operator"],
    "obraz \ufffc": ["object-replacement"],
}


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in HEALTHY.items() for text in texts])
def test_stays(language: str, text: str) -> None:
    assert language
    assert alone("invisibles", text) == text


@pytest.mark.parametrize(("damaged", "text"), FIXES.values(), ids=FIXES)
def test_goes(damaged: str, text: str) -> None:
    assert alone("invisibles", damaged) == text


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("invisibles", damaged) == names


@given(strategies.text)
def test_twice_is_once(raw: str) -> None:
    once = alone("invisibles", raw)
    assert alone("invisibles", once) == once
