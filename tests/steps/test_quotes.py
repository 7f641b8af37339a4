"""The step that straightens quotation marks: what must stay first, then what is changed and why."""

import pytest
import strategies
from hypothesis import given
from hypothesis import strategies as st
from one_step import alone

from scrapefix import explain, normalise_quotes

# Marks that belong to their text, under the default options.
HEALTHY = {
    "Chinese": ["“没关系”，她说。", "他问：“几点了？”我答：“‘三点’吧。”", "“OK”的意思是好", "他说 “OK” 吧", "所谓“2020计划”已经结束", "“去吧，\n“别回头。”"],
    "Chinese with English": ["使用 Python 的“列表”结构", "“iPhone”手机和‘安卓’手机", "论文“Attention”的作者"],
    # A pair that touches the other script on one side only, in lines of English.
    "Chinese in English": [
        "The word 说“yes” is what they write in Taipei all the time",
        "The word “yes”吧 is what they write in Taipei all the time",
        "The harbour “北京” is far from the place that we meant",
    ],
    # No apostrophes, whatever letters stand beside them.
    "letters in Chinese quotes": ["他说“APP”v2很好", "他说‘yes’很好", "他说 ‘yes’ 很好很好", "那是’90年代的事", "那是‘90年代的事", "The ‘北京’s of this world are far from one another"],
    "Chinese beside German": ["„Ja“, sagte er.\nThe word “yes”吧 is what they write in Taipei.\nEnde.", "„Ja“\n“去吧，\n“别回头。”"],
    "JSON": ['{"titel": "„Wie geht’s?“", "标题": "It’s “late”"}'],
    "English line of a Chinese dialogue": ["“你好吗？”\n\n“OK.”\n\n“那就好。”", "他说：\n“OK.”"],
    "Taiwanese": ["「你好」他說，『再見』", "“雙引號”也有人用"],
    "Japanese": ["“やる気”が出ない", "いわゆる‘若者’の話", "「大丈夫」と言った", "〝昔の引用〟もある"],
    "Korean": ["그는 “배가 늦었다”고 말했다.", "영화 ‘여름밤’을 봤다", "“OK” 하고 웃었다", "‘한강’ 다리"],
    "German": ["„Das wäre schön“, sagte er.", "Er nannte es ‚gut‘.", "„Sie sagte ‚nein‘ und ging“", "„Ein Satz.\n\nUnd noch einer.“", "Plan „B, nicht A“ bleibt"],
    "Polish": ["„Dobrze”, powiedziała.", "czytam „Lalkę”"],
    "Czech": ["„Ano,“ řekl tiše."],
    "Hungarian": ["„Jó napot”, mondta", "a „Szél”ben jött"],
    "Romanian": ["„Bună ziua”"],
    "Bulgarian": ["„Добър ден“, каза тя."],
    "Lithuanian": ["„Labas“, tarė jis."],
    "French": ["« Bonjour », dit-elle.", "‹ so ›"],
    "Russian": ["«Паром» опоздал"],
    "Greek": ["«Ναι», είπε"],
    "Arabic": ["قال: «نعم»؛ ثم مضى"],
    "Persian": ["او گفت: «بله»"],
    "Hebrew": ["צה״ל וג׳ירפה", 'ארה"ב'],
    "Hawaiian": ["Hawaiʻi, Oʻahu, Kauaʻi"],
    "Ukrainian": ["комп\N{MODIFIER LETTER APOSTROPHE}ютер, м\N{MODIFIER LETTER APOSTROPHE}ята"],
    "Breton": ["ur c\N{MODIFIER LETTER APOSTROPHE}hazh"],
    "transliteration": ["al-Ḥusayn b. ʿAlī, Qurʾān"],
    "wide": ["＂全角＂と＇全角＇"],
    "Hindi": ['उसने कहा, "नाव देर से आई"।'],
    "Thai": ['เขาพูดว่า "สวัสดี"'],
    "Vietnamese": ['Anh nói: "Chào chị".'],
    # Bytes of mojibake that could not be read.
    "mojibake": ["['ðŸ‘', 'ðŸ”']", "â†’ x", "ì“ì„œ ë‹", "Ð“Ð¾Ð´, Ñ‘Ñ", "ì‘ì„œ"],
    "Turkish": ["Ankara'da \"evet\" dedi"],
    # A character that is named, by code or by a handbook.
    "named": ["name = name.replace('’', 'x')", "swap = {'“': 0, \"”\": 1}", "Die Norm nennt `‘` zuerst."],
}

FIXES = {
    "apostrophe": ("It’s the dog’s, o’clock, rock ’n’ roll", "It's the dog's, o'clock, rock 'n' roll"),
    "behind letters that could be bytes": ("l’été” à“ é’s Renée’s AÐ” «ð» ð’ï»’", "l'été\" à\" é's Renée's AÐ\" «ð» ð'ï»'"),
    "pair": ("“Late,” she said, ‘very late’.", "\"Late,\" she said, 'very late'."),
    "years": ("the ’90s and the 1990’s", "the '90s and the 1990's"),
    "reversed": ("‛so‛ and ‟so‟", "'so' and \"so\""),
    "French elision": ("L’été qu’il aimait", "L'été qu'il aimait"),
    "Italian": ("l’isola d’Elba", "l'isola d'Elba"),
    "Turkish": ("Ankara’da “evet” dedi", "Ankara'da \"evet\" dedi"),
    "Swedish": ("”Hej”, sade hon", '"Hej", sade hon'),
    "Russian": ("“Да”, О’Нил", "\"Да\", О'Нил"),
    "Ukrainian": ("м’ята і “так”", "м'ята і \"так\""),
    "Greek": ("“Ναι”, τ’ αγόρι", "\"Ναι\", τ' αγόρι"),
    "Arabic": ("قال “نعم” ثم مضى", 'قال "نعم" ثم مضى'),
    "Hebrew": ("אמר “כן” והלך", 'אמר "כן" והלך'),
    "Hebrew initials": ("צה”ל", 'צה"ל'),
    "Hindi": ("उसने “नाव” कहा", 'उसने "नाव" कहा'),
    "Thai": ("เขาพูดว่า “สวัสดี”", 'เขาพูดว่า "สวัสดี"'),
    "Vietnamese": ("Anh nói “vâng”", 'Anh nói "vâng"'),
    "ayn": ("Sab‘a and Ka‘ba", "Sab'a and Ka'ba"),
    "possessive of a Chinese name": ("北京’s streets and 鉴别器 ’s loss", "北京's streets and 鉴别器 's loss"),
    "English within Chinese": ("他说 don’t worry", "他说 don't worry"),
    "a Chinese word in English": ("The quay of “Beijing 北京” is not the one that we meant", 'The quay of "Beijing 北京" is not the one that we meant'),
    "an English word next to a Chinese one": ("The 中国 “rise” that everybody talks about", 'The 中国 "rise" that everybody talks about'),
    "long English line between Chinese ones": ("你好。\n“It is late, and nobody minds at all.”\n再见。", '你好。\n"It is late, and nobody minds at all."\n再见。'),
    "English line beside a Chinese one": ("“Late”, she said\n“没关系”", '"Late", she said\n“没关系”'),
    "English beside German": ("“Yes”, and „nein“", '"Yes", and „nein“'),
    "apostrophe in German": ("„Wie geht’s?“", "„Wie geht's?“"),
    "a quotation within a bracket in German": ("„Der (“A”-Plan) fehlt“", '„Der ("A"-Plan) fehlt“'),
    "a quotation that begins with a mark in German": ("„Er rief: “…und ja” und ging“", '„Er rief: "…und ja" und ging“'),
    "never closed before a Chinese line": ("„Ja“\n“It is late, and nobody in the house minds\n他说：好吧”。", '„Ja“\n"It is late, and nobody in the house minds\n他说：好吧”。'),
    "French elision at the start of a Chinese line": ("L’été 很好，你们大家呢？", "L'été 很好，你们大家呢？"),
    "first on a long line before Chinese": ("’Tis late, and nobody in the house minds\n没关系。", "'Tis late, and nobody in the house minds\n没关系。"),
    "long English lines around a Chinese one": ("“It is late, and nobody minds.”\n没关系。\n“The ferry is gone, and we stay.”", '"It is late, and nobody minds."\n没关系。\n"The ferry is gone, and we stay."'),
    "a quoted Chinese word beside a quoted English one": ("The word “water” is “水” in the harbour that we meant", 'The word "water" is “水” in the harbour that we meant'),
    "more lines than there are rounds": ("“It is late, and nobody minds.”\n没关系。\n" * 70, '"It is late, and nobody minds."\n没关系。\n' * 70),
    "a Chinese word behind an English one": ("The “rise” 中国 that everybody talks about", 'The "rise" 中国 that everybody talks about'),
    "nested in German": ("„Das “big picture” fehlt“", '„Das "big picture" fehlt“'),
}

OPTIONS = [
    ({"quotes": "keep"}, "“It’s” „so“ «oui»", "“It’s” „so“ «oui»"),
    ({"low_quotes": "straight"}, "„Das ‚ist‘ gut“ und „Dobrze”", "\"Das 'ist' gut\" und \"Dobrze\""),
    ({"low_quotes": "straight", "quotes": "keep"}, "„Das“ und “this”", '"Das" und “this”'),
    ({"guillemets": "straight"}, "« Oui », «non», »ja«, ‹ici›", "\"Oui\", \"non\", \"ja\", 'ici'"),
    ({"guillemets": "straight"}, "«\N{NO-BREAK SPACE}Oui\N{NARROW NO-BREAK SPACE}» et »ja« oder", '"Oui" et "ja" oder'),
    ({"low_quotes": "straight", "guillemets": "straight"}, "“没关系”", "“没关系”"),
    ({"low_quotes": "straight", "guillemets": "straight"}, '{"titre": "« Oui » et „ja“"}', '{"titre": "« Oui » et „ja“"}'),
]

RULES = {"’": "single-quote", "“": "double-quote", "‚": "single-quote", "„": "double-quote", "‹": "single-quote", "»": "double-quote"}


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in HEALTHY.items() for text in texts])
def test_stays(language: str, text: str) -> None:
    assert language
    assert normalise_quotes(text) == text


@pytest.mark.parametrize(("damaged", "text"), FIXES.values(), ids=FIXES)
def test_is_straightened(damaged: str, text: str) -> None:
    assert normalise_quotes(damaged) == text


@pytest.mark.parametrize(("options", "raw", "text"), OPTIONS)
def test_options(options: dict[str, str], raw: str, text: str) -> None:
    assert normalise_quotes(raw, **options) == text


@pytest.mark.parametrize(("mark", "rule"), RULES.items())
def test_the_report_names_the_kind_of_mark(mark: str, rule: str) -> None:
    report = explain(f"Ça {mark} là", low_quotes="straight", guillemets="straight")
    assert [layer.rule for edit in report.edits for layer in edit.layers] == [rule]


@given(strategies.text, st.sampled_from(["keep", "straight"]), st.sampled_from(["keep", "straight"]))
def test_twice_is_once(raw: str, quotes: str, low: str) -> None:
    once = alone("quotes", raw, quotes=quotes, low_quotes=low)
    assert alone("quotes", once, quotes=quotes, low_quotes=low) == once


@given(st.text(st.sampled_from("‘’“”„‚«» \nabs.中あ한,")))
def test_twice_is_once_where_quotes_are_dense(raw: str) -> None:
    once = alone("quotes", raw)
    assert alone("quotes", once) == once


@given(st.text(st.sampled_from("‘’“”中あ한，。— 1\n")))
def test_a_pair_is_decided_on_as_a_whole(raw: str) -> None:
    clean = normalise_quotes(f"“中{raw}文”")
    assert (clean[0] == "“") == (clean[-1] == "”")
