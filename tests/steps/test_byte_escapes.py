"""The step that reads written-out bytes of UTF-8: what must stay first, then each notation in each language."""

from collections.abc import Callable

import pytest
import strategies
from healthy import LOOK_ALIKES, SENTENCES
from hypothesis import given
from one_step import alone, rules, suspected, suspects

from scrapefix import clean

# Byte-like text that is as it should be.
HEALTHY = {
    "a text about escape codes": ['The menu printed escape codes for its accents: "quxC3xAAte", "xC3xA9cole". It wrote them as `\\xHH` escapes.'],
    "calls that go on": ['snprintf(titel, sizeof(titel), "%s \\xe2\\x80\\x93 %s",\n         art, name);'],
    "what a command shows": ["The dash is one of UTF-8 (cat -A shows it as\n  M-bM-^@M-^S). It stays", "(checked with cat -v: M-bM-^@M-^SX.)"],
    "literals in three quotes": ["In [4]: b = b'''\\xd0\\xb4\\xd0\\xb0'''"],
    "rows of strings in braces": ['  {"fisch\'s"},\n  {"\\xe9\\xb1\\xbc\\xe4\\xbd\\xa0"},\n  {" \\xe4\\xbd\\xa0"},'],
    "addresses of files with spaces": ['src: "https://example.org/a/The Miller%E2%80%99s Tale (1400).pdf",'],
    "a range without backslashes": ["sed 's/[xE4xB8x80-xE9xBExA5]//g' fisch > vogel", "[xd0x90-xd1x8f]+"],
    "called by its name behind a hyphen": ["# xE2x80x90 / xE2x80x94 - several dashes", "# xe2x86x92 - right arrow (see =>)"],
    "what a database complains of": ["Incorrect string value: 'xE3x81xAExE3x83x91...' for column 'titel'", r"Incorrect string value: '\xF0\x9F\x90\x9F' for column 'fisch' at row 1"],
    "an accent without a letter": [r"int 0x80 ; \xcd\x80"],
    "a key": ["MIIBszCCAVmgAwIBAgIUxc3xa9KrnNu00e9tnTq2xE2x80x94wCgYIKoZIzj0EAwIw"],
    "a word whose bytes are all written out": [r"It prints # \x6e\x61\xc3\xaf\x76\x65", r"\x66\xc3\xa4\x68\x72\x65"],
    "words beside their form in addresses": ["An é becomes %C3%A9 there, so a café is a caf%C3%A9.", "В адресе буква я превращается в %D1%8F, так пишет браузер."],
    "addresses without a scheme": ["Voir youtu.be/abxc3xa9Tx8 ce soir", "Смотри (vk.ru/xd0xb4xd0xb0a) вечером"],
    "what comes out as they do": [r"Every apostrophe comes out as \xe2\x80\x99. The row has Stra\xc3\xa9e in it."[:50]],
    "alternatives of a pattern": [r'weg = "(<|>|xe2x80x99|amp;|Korn)"', r"RewriteRule ^caf(e|\xc3\xa9)/?$ /cafe", r"\b(?:xe2x80x99|u2019)\b"],
    "strings of a shell, with an escaped quote in one": [r"sed $'s/\xe2\x80\x99/\'/g' f && printf '\xf0\x9f\x8e\x89\n'"],
    "patterns": [r"RewriteRule ^pl(?:%C3%A9|e)/(\d+)$ /ple/$1 [R]", r"re.sub('(?:\xc3\xa9|e)', s)"],
    "numbers of goods": ["SKU: B00XC2XB0C, ASIN B07XE2X80X", "Артикул B07XC3XA9Q", "REF 7XC2XA34K"],
    "selectors of styles": ["#caf%C3%A9 { color: red }", ".caf%C3%A9 { color: red }"],
    "what an interpreter shows": [">>> name\n'caf\\xc3\\xa9 au lait'"],
    "groups of digits with hyphens": ['ETag: "5f-xc3xa9-61acae16"'],
    "codes": ["sid=7Hxe2x80x99QpLm", "main.8cxe2x80x99f3.chunk.js", "commit 7xc3xa9f01", "7xc3xa9f01"],
    "links to headings of a page": ["[1. Ofen](#1-%E7%82%89)", "[план](#the-plan%E2%80%99s-end)"],
    "bytes among controls": [r'lies("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")', r"0  string  \320\317\021\340\241\261  wort", r"0 string \333\245-\0\0\0 wort"],
    "what the lines around speak of": [
        "I have a string in UTF-8.\n\n'\\xe0\\xa4\\xb9\\xe0\\xa5\\x80'\n\nHow do I decode it to ही?",
        "Python druckt die Bytes so:\n\\xc3\\x9e\nDas ist die richtige Kodierung in UTF-8.",
    ],
    "what is to be replaced": ["# remove \\xe2\\x80\\x99 from the text", "Zeichen such as \\xc3\\xbc"],
    "numbers of parcels and devices": ["Parcel XC3XA9XE2X80", "S/N XE2X80X99-44, rev. 2", "посылка XC3X89-7", "XC3X89-7"],
    "letters of scripts in little use": ["maxdex80n und taxdcx91n"],
    "keys and hashes": ["69sexc2xTu", "wS2xe5X0aZ", "kJ8vxe2x80x99Qp4TzR2mW9", "sha1: 0fxc3a9e280d0b0f09f9882a1b2c"],
    "numbers": ["Send 0xe2x80 to port 0xc3.", "E2 80 99 are the bytes of an apostrophe."],
    "games": ["12. Bxc3 xa1 13. Nxe4", "7.    e4xe5    d7\n8.    b2-b4xc3xa1    f2-f4"],
    "words": ["exactly, boxcar, maxed, next"],
    "lessons": [
        "The apostrophe shows up as \\xe2\\x80\\x99 here.",
        "The degree sign is encoded as xC2xB0 on the wire.",
        "Апостроф в байтах: \\xe2\\x80\\x99.",
        "撇号的字节是\\xe2\\x80\\x99。",
        "アポストロフィのバイトは\\xe2\\x80\\x99です。",
    ],
    "code": [
        "`\\xe2\\x80\\x99`",
        "```\nIt\\xe2\\x80\\x99s\n```",
        "s/\\xe2\\x80\\x99/'/g",
        "tr '\\342\\200\\231' x",
        'puts "caf\\xc3\\xa9";',
        "<pre>xe2x80x99</pre>",
    ],
    "addresses": ["https://example.org/caf%C3%A9", "/wiki/G%C3%B6teborg", "?q=caf%C3%A9", "www.example.org/%D0%B4%D0%B0.html", "Redirect 301 /caf%C3%A9 /bar", "[да](https://example.org/(caf%C3%A9)/%C3%A9)", "/caf%C3%A9", "caf%C3%A9/menu"],
    "comments of programs": ["\n".join(["int main() {", "    /* buraya \\xE2\\x80\\x98 gelir */", "    return 0;", "}"] * 4)],
    "manuals": ['OCTET(7)\n\nNOM\n     octet - huit bits\n\nEXEMPLES\n     "\\xe2\\x92\\xb6\\xe2\\x92\\xb7" et encore\n     \\xE2\\x80\\x98 puis rien\n\nVOIR AUSSI\n     mot(7)\n'],
    "one byte in a word of a lesson": ["Das Byte caf\\xc3 und \\xe2\\x80\\x99 so"],
    "letters before escapes": ["éx80 Ã©", "à\\x80 so", "Í\\xb8 so"],
    "more that is ill-formed": ["\\xd0\\xb4\\xd0\\xb0\\xff\\xfe\\xff"],
    "ill-formed": ["\\xc3\\x28 and \\xff\\xfe", "xc3x28", "\\xed\\xa0\\x80", "\\xf8\\x88\\x80\\x80\\x80", "\\xc0\\xaf"],
}

NOTATIONS: dict[str, Callable[[int], str]] = {
    "hexadecimal": lambda byte: f"\\x{byte:02x}",
    "upper case": lambda byte: f"\\x{byte:02X}",
    "doubled backslashes": lambda byte: f"\\\\x{byte:02x}",
    "octal": lambda byte: f"\\{byte:03o}",
    "braces": lambda byte: f"\\x{{{byte:02x}}}",
    "stripped": lambda byte: f"x{byte:02x}",
    "stripped, upper case": lambda byte: f"x{byte:02X}",
    "percent": lambda byte: f"%{byte:02X}",
    "angle brackets": lambda byte: f"<{byte:02x}>",
}

TEXTS = {
    "English": "Zoë’s café — naïve, isn’t it?",
    "German": "Grüße aus Köln",
    "Russian": "Привет, соседи",
    "Greek": "Καλημέρα σε όλους",
    "Arabic": "صباح الخير",
    "Hebrew": "בוקר טוב",
    "Hindi": "नमस्ते दोस्तों",
    "Thai": "สวัสดี",
    "Vietnamese": "Chào buổi sáng",
    "Chinese": "早上好，邻居",
    "Japanese": "おはようございます",
    "Korean": "안녕하세요",
    "Turkish": "Günaydın, çocuklar",
    "emoji": "well done 👏🏽 team 🇫🇮",
}


RULES = {
    r"THE MAYOR\XE2\X80\X99S": ["utf8-hex"],
    "Fr%25C3%25BChling": ["utf8-percent"],
    r"Gr\xc3\xbc\xc3\x9fe": ["utf8-hex", "utf8-hex"],
    r"caf\x{c3}\x{a9}": ["utf8-braces"],
    r"caf\303\251": ["utf8-octal"],
    "cafxc3xa9": ["utf8-stripped"],
    "CAFXC3X89": ["utf8-stripped"],
    "caf<c3><a9>": ["utf8-angle-brackets"],
    "caf%C3%A9": ["utf8-percent"],
    "cafM-CM-)": ["utf8-cat-v"],
    r"Itâ\x80\x99s": ["utf8-after-lead-letter"],
    r"да \xd0\xbd\xd0...": ["utf8-hex", "utf8-hex-cut"],
    r"caf\xc3\xa9 \x...": ["utf8-hex", "escape-cut"],
    "yxc4xb1k, axc4x9faxc3xa7 ve lxc3...": ["utf8-stripped"] * 3 + ["escape-cut"],
}


SUSPECTS = [
    (r"l\xe2\x80\x99\xc3 eau", [(r"\xc3", "utf8-hex-cut", "begins a character whose last bytes are missing")]),
    ("so xe2x80x9c und xe2x80 nicht", [("xe2x80", "utf8-stripped-cut", "begins a character whose last bytes are missing")]),
    (r"nur \xe2\x80 allein", []),  # no text: nothing else of it is
]


@pytest.mark.parametrize("text", [text for texts in HEALTHY.values() for text in texts] + LOOK_ALIKES + SENTENCES)
def test_what_is_no_damage_stays(text: str) -> None:
    assert alone("byte_escapes", text) == text


@pytest.mark.parametrize("notation", NOTATIONS)
@pytest.mark.parametrize("language", TEXTS)
def test_each_notation_in_each_language(notation: str, language: str) -> None:
    text, write = TEXTS[language], NOTATIONS[notation]
    raw = "".join(char if char < "\x80" else "".join(map(write, char.encode())) for char in text)
    assert alone("byte_escapes", raw) == text


@pytest.mark.parametrize(
    ("raw", "fixed", "why"),
    [
        ("<p>cr%C3%A8me br%C3%BBl%C3%A9e</p>", "<p>crème brûlée</p>", "percent sequences beside a tag"),
        ("[Мир](https://example.org/a)%E2%80%99s", "[Мир](https://example.org/a)’s", "percent sequences behind a link"),
        ("itxe2x80x99s https://example.org/xc3xa9.png", "it’s https://example.org/xc3xa9.png", "in an address"),
        ("xe2x80x9chttps://example.org/axe2x80x9d", "“https://example.org/a”", "quotes around an address"),
        ("itxe2x80x99s https://t.co/a8sKxQ2Pzxe2x80xa6", "it’s https://t.co/a8sKxQ2Pz…", "the cut of an address"),
        ("M-bM-^@M-^\\YesM-bM-^@M-^]", "“Yes”", "cat -v"),
        ("Itâ\\x80\\x99s", "It’s", "the lead byte read as Latin-1, the rest escaped"),
        ("Ð\\x9fÑ\\x80Ð¸", "При", "the same with bytes that needed no escape"),
        ("èx90x8b", "萋", "the same with the backslashes lost"),
        ("\\xed\\xa0\\xbd\\xed\\xb8\\x80", "😀", "both halves of a surrogate pair (CESU-8)"),
        ("24.5xc2xb0C", "24.5°C", "between a digit and a capital"),
        ("01632xc2xa0960xc2xa0144", "01632\N{NO-BREAK SPACE}960\N{NO-BREAK SPACE}144", "parts of a number"),
        ("underxe2x80x9116s", "under\N{NON-BREAKING HYPHEN}16s", "a hyphen between letters and digits"),
        ("xe2x80x9camazing", "“amazing", "before letters that are hexadecimal digits too"),
        ("Pythonxe2x80x99s bytes", "Python’s bytes", "glued to a word, whatever the line speaks of"),
        ("CAFXC3X89 XE2X80X93 DONXE2X80X99T STOP.XE2X80X9D", "CAFÉ – DON’T STOP.”", "in a title that was put into capitals"),
        ("XD0X94XD0X90 ТАК", "ДА ТАК", "capitals of Russian, before a space"),
        ("caf\\xc3\\xa9 \\x...", "café ...", "an escape that a display cut"),
        ("Das Byte caf\\xc3\\xa9 und \\xe2\\x80\\x99 so", "Das Byte café und ’ so", "glued to a word, beside one that is spoken of"),
        ("\\xff\\xfe\\xff caf\\xc3\\xa9", "\\xff\\xfe\\xff café", "behind bytes that are no UTF-8"),
        ("'\\xc3\\xa9' caf\\xc3\\xa9", "'\\xc3\\xa9' café", "behind one that is quoted"),
        ("kJ8vxe2x80x99Qp4TzR2mW9 cafxc3xa9", "kJ8vxe2x80x99Qp4TzR2mW9 café", "behind a key"),
        ("S/N XE2X80X99-44 CAFXC3X89", "S/N XE2X80X99-44 CAFÉ", "behind a number in capitals"),
        ("`Ã\\xa9` Ã\\xa9\\x80", "`Ã\\xa9` é\\x80", "the lead byte read as Latin-1, behind one that is shown"),
        ("Sieh /wiki/Ort dann caf%C3%A9s und /wiki/Hafen dann", "Sieh /wiki/Ort dann cafés und /wiki/Hafen dann", "between other words that are addresses"),
        ("/wiki/Ort %C3%A9t%C3%A9 /wiki/Hafen", "/wiki/Ort été /wiki/Hafen", "right beside addresses"),
        ("xdex80xdexa6", "ހަ", "letters of a script in little use, two in a row"),
        ("Haus a1xd0x94b2, T1xc2xb0C2", "Haus a1Дb2, T1°C2", "what no code has, among letters and digits"),
        ("go \\xd0\\xb4\\xd0...", "go д...", "cut by a display"),
        ("\\xe2\\x80\\x99 \\xe2\\x80 then", "’ \\xe2\\x80 then", "cut elsewhere: the rest stays"),
        ("caf\\xc3\\xa9 \\xff\\xfe", "café \\xff\\xfe", "bytes that are no UTF-8 stay beside those that are"),
    ],
)
def test_shapes_of_their_own(raw: str, fixed: str, why: str) -> None:
    assert alone("byte_escapes", raw) == fixed, why


def test_a_sequence_that_lacks_its_end_is_reported() -> None:
    assert [suspect.rule for suspect in suspects("byte_escapes", "don\\xe2\\x80\\x99t go \\xe2\\x80\\x94\\xe2 there")] == ["utf8-hex-cut"]


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("byte_escapes", damaged) == names


@pytest.mark.parametrize(("text", "seen"), SUSPECTS)
def test_what_is_left_is_reported(text: str, seen: list[tuple[str, str, str]]) -> None:
    assert suspected("byte_escapes", text) == seen


def test_the_start_of_a_character_that_ends_a_cut_literal_goes() -> None:
    assert clean("b'so \\xe2\\x80...") == "so ..."


@given(strategies.damaged)
def test_the_step_reaches_its_fixpoint(text: str) -> None:
    once = alone("byte_escapes", text)
    assert alone("byte_escapes", once) == once
