"""The step that reads written-out code points: what must stay first, then each notation in each language."""

from collections.abc import Callable

import pytest
import strategies
from healthy import LOOK_ALIKES, SENTENCES
from hypothesis import given
from one_step import alone, rules, suspected, suspects

HEALTHY = {
    "marks among which a program looks for one": [
        "  if zeichen is None or zeichen in '\"\\x85\\u2028' \\\\\n      or korn:",
        "    korn[1] in '\\t\\u2028')",
        "if text[0] in ' \\n\\u2029':\n    Мука()",
    ],
    "alternatives in brackets": ["'(\\u2203|\\u2204|\\u2200|\\223C)', Zeichen", "('(\\u2208|\\u2209)', Operator),", "'(mahlen|\\u03bb|\\u028E|мука|'"],
    "marks of ASCII, which R prints as they are": ["A slash (C<U+002F>) stays, und auch <U+0026> bleibt."],
    "Lisp": [
        '(insert "\\u25bdMehl")',
        '(let [korn "\\u00e4hre"]\n  (is (= "\\u00e4" (subs korn 0 1))))',
        '(check-equal? "\\u0627\\u0031" (mahlen "\\u0627"))',
        '(dreschen korn (lambda (o) (write-string "Spreu\\u2019s" o)))',
        "(make-string 9 ?\\u2500)",
    ],
    "a choice on a line of its own": ["  : 'Das Korn ist da\\u2019s drin.'}\n", "  ? `Зерно \\u2014 есть`"],
    "lists in braces": ['zeig([]string{"Spreu\\u2019s", "Korn"})'],
    "called escapes": [
        "The card printed a literal \\u2019 escape, as in Miller\\u2019s.",
        "# Die Datei hat die \\u2019 Sequences, also Müller\\u2019s.",
        "It reads literally \\u00e9 there; so does caf\\u00e9.",
    ],
    "one behind the other": ["  # Such rows end with \\u2028\n  # and \\u2029.", "Hier: \\u2028 oder \\u2029, beides geht.", "\\u201c et \\u201d"],
    "letters that look like others": ["Nimm p\\u0430yp\\u0430l nicht.", 'gib("H\\u0435llo")', "\\u0421anada ist es nicht."],
    "comments beside programs": ["// Ohne das wird aus 'Korn' hier \\u0027Korn\\u0027\nString text = lies(zeile);"],
    "one of two strings": ['<p>{!da ? "Bitte warten" : "Es kommt\\u2026"}</p>', "zeig(x ? '' : '\\u2014 noch \\u2014');"],
    "words in quotes that brackets explain": ["Passt auch 'Kai\\u2019s' (curly apostrophe) dazu?", 'The name "Ad\\u0131n" (Turkish dotless i) is another.'],
    "strings of smali": ['const-string p1, "\\u4f60\\u597d\\uff0c\\u9c7c"\n\n    invoke-static {p1}, La/b;->c()V'],
    "a string in braces": ["<Zahl>{x[1]}{'\\u00b0C'}</Zahl>", "<b>{'\\u20ac 4'}</b>"],
    "a call behind the name of a member": ["  waerme: lies(zeile, 'tre', '\\u00b0C'),\n  feuchte: lies(zeile, 'ure', '%'),"],
    "the same in backticks": ['Sie schreibt "Jos<U+2019>s Kahn" (mit dem falschen Strich):\n  daraus wird `jos<U+2019>s kahn`, nicht `jos s kahn`'],
    "strings of rows": ['["\\u00c2\\u00b7", "\\u00b7"],\n["\\u00e2\\u0080\\u0093", "\\u2013"],'],
    "what is taken away": ["# 시트: _x000D_ 제거", "# _x000D_ を削除する"],
    "classes that are repeated": [r'Muster "[\u0103\u1eafo\u00f3]$|[\u01b0]+" und [\u00e4\u00f6]{2}'],
    "data of a program": [r'"\3\2\2\2\u012c\u012e\3\2\2\2\u012d\u012f\t\6\2\2\u012e"+', r'"\u0131\b\'\2\2\u0131N\3\2"+'],
    "a long string that a call decodes": [f'karte = unescape("%u0402%u0403{"%u0451" * 60}'],
    "called by its name behind a hyphen": [r"#   \u2190 / \u2192 - arrows of the map", r"#   \u2022 = bullet"],
    "beside code that shows others": [r"`[\u2018\u2019]` sind Zeichen; `\s` hat in JavaScript auch \u00a0 und \u2028.", r"Nimm /[\u2018\u2019]/g in JavaScript, auch \u00a0 und \u2028."],
    "properties": ["# boats\nferry=F\\u00e4hre\nboat.small=Z\\u00fcrich\npier = B\\u00f6", "a=1\nb=caf\\u00e9\n!x\nc=d"],
    "YAML": ['boats:\n  first:\n    name: "F\\u00e4hre"\n    berth: 4\n  second:\n    name: none', 'ferry:\n    # of the port\n    - "Z\\u00fcrich"\n    - plain\n    note: x\n    when: 9'],
    "Lua": ['local boats = { "F\\u{00E4}hre", "Kahn" }', 'for i, b in ipairs({"F\\u{00E4}hre"}) do'],
    "ranges and comments": ["C<tr/0-9/\\x{0966}-\\x{096F}/>", "Диапазон \\u0430-\\u044f здесь", "/* \\uFEFF */ start", "(r'(\\u00BB)', Zeichen)"],
    "JSON that a text shows": ['The answer of the harbour is\n\n{"ship": "Caf\\u00e9", "at": null}\n\nand the crew reads it.', 'Ответ:\n{"корабль": "\\u0434\\u0430"}\nВот и всё.'],
    "JSON as a whole": ['{"city": "G\\u00f6teborg", "tags": ["\\u2019"]}', '["\\u0434\\u0430"]'],
    "rows of numbers": [r'"F\u0119\u0003\u0002\u0002H\u011d\u0003"'],
    "patterns in slashes": [r"/[\u0065\u24D4\u00E8\u1EC1\u1EBF]/g, 'ế'", r"RE = /(\u011F\u0178|ü)/;", r"muster: /\u00e2\u201a\u00ac/gu"],
    "what is to be replaced": ["# remove _x000D_ from the cells", r"replace \u2019 by hand"],
    "long ranges": [r"[\u3041-\u30fa\u30fc-\u318f\U00020000-\U0003ffff]"],
    "letters of ASCII": ["unistr('d\\u0061t') gibt data", "el nombre \\u006eoche"],
    "choices and groups": [r"const re = /\u2018|\u2019/g;", r"\b(?:don|won)\u2019t\b", r"Ersetze (\u201e|\u201c) überall"],
    "ranges": ["[\\u3000-\\u303f]", "von \\u{C0}-\\u{FF}-", "[^\\u0000-\\u007f]", "re: [\\u4e00-\\u9fff]+"],
    "code": ['```\n"caf\\u00e9"\n```', "`\\u2019`", 'String s = "caf\\u00e9";', "x.replace('\\u2019', \"'\")", "<code>\\u2019</code>"],
    "named by themselves": [
        "The escape \\u2019 is an apostrophe in Unicode.",
        "U+2019 is written \\u2019 here.",
        "В юникоде апостроф — \\u2019.",
        "转义 \\u2019 表示撇号。",
        'the mark "\\u2014" is long',
    ],
    "digits that stand for any": [r"mit \u1234 oder \uABCD", "Пишите <U+1234> сюда", r"\u{1234} 라고 쓴다"],
    "messages": ["illegal character: \\u201c", "error: unknown start of token: \\u{2019}"],
    "paths": ["HKLM\\Name\\u00e9t", "C:\\u00e9tudes\\u2019", "D:\\fonts\\u2019old"],
    "members of an object": ["\n".join(f'  "{word}{n}": "\\u0434\\u0430 {n}",' for n in range(8)) for word in ("Küche", "城")],
    "rows of a table": ["\n".join(f'  ["{word}\\u0107a", {n}, 28],' for n in range(8)) for word in ("a", "Ж")],
    "TeX": ["Erd\\H{o}s \\u{a}", "\\addcontentsline{toc}{part}{Ende} \\addcontentsline{toc}{part}{Anhang}"],
    "strings of SQL": ["Schreibe U&'\\0441\\043B\\043E\\043D' für den Elefanten.", 'u&"\\0434\\043E\\043C" ist ein Name'],
    "identifiers": ["_x0041_b, _x_, max_x0001", "field_x0031_"],
    "no characters": ["\\ud83d alone", "\\U00110000", "\\uffff", "\\u12", "<U+110000>", "%u12"],
    "joiners between letters of ASCII": ['Dosyanın adı ".g\\u200cit/ayar" ise geçilir.', "Имя .g\\u200Dit пропускается."],
    "manual pages": [
        "UNI(7)\n\nNAME\n     uni - Zeichen\n\nBEISPIELE\n     f\\x{FB00} und came\\x{301}l\n     \\x{3093} HIRAGANA\n\nSIEHE AUCH\n     utf(7)\n",
    ],
    "sources": [
        "\n".join([f"    ({char}, '-'),  # \\u{ord(char):04x}" for char in "「」・ㆍ❑․"] + ["def f(x):", "    return x", "import a"] * 3),
        "=head1 ИМЯ\n\n=over\n\n=item C<U+00FF>\n\nC<qr/a\\x{100}/>, а не C<\\x{30ab}>\n\n=back\n",
        "var sesler = [" + ", ".join(f'"\\u0131s\\u0131{n}"' for n in range(60)) + "];",
    ],
    "sessions": [">>> os.listdir('.')\n['filename\\u4500abc', 'ö\\ufffdabc']\n'\\ufffdabc'\n"],
    "named twice": [r"In Unicode sind \u2019 und \u2018 Marken."],
    "one number behind a backslash": [r"l\2019 eau"],
    "a joiner between letters of ASCII, before a mark": [r"Dosya g\u200ci. ise geçilir."],
    "addresses": ["https://example.org/caf%u00e9", "s/%u2018/x/"],
    "patterns": ["%s/\\%u2018/'/g"],
    "called what they are": [
        r"In JSON, \u2019 is the right single quotation mark.",
        r"Hier ist \u2013 ist ein Gedankenstrich, und \u00e9 ist ein Zeichen.",
        r"In JSON \ud83d\ude00 is a surrogate pair.",
    ],
    "what comes out as they do": [
        r"Почему в окне выводится \u041f\u0430\u0440\u043e\u043c? Что делать?",
        r"标题显示成 \u6e21\u8f6e，怎么办？",
        r"Un nombre en el programa aparece como \u00f1 y no sé por qué.",
        r"Les noms s'affichent ainsi \u00e9 dans la liste.",
        r"ログに \u6e2f と出ます。",
        r"제목이 \u6e2f라고 나옵니다.",
        r"Що таке \u0457",
        r"How do I get the \u2028 out of a list in Python?",
        r"JSON allows \u2028 inside strings, JavaScript did not.",
    ],
    "alternatives of a pattern": [r"RewriteRule ^stra(ss|\u00df)?e /strasse"],
    "what was changed in a program": ['diff --git a/x.py b/x.py\n@@ -1 +1 @@\n-    QUOTES = "\\u2018\\u2019"\n+    QUOTES = "\\u2018"'],
    "names of style sheets": ["Die Umlaute schreibt man in CSS als \\0000e4 und \\0000f6.", "I set content to \\0000bb and \\0000ab"],
    "names of a spreadsheet": ["Due_x0020_Date and Shared_x0020_Documents", "What is _x000D_?", "Excel writes _x000D_ into the file", "Excel writes it as _x000D_; to keep that it writes _x005F_x000D_ here."],
}

NOTATIONS: dict[str, Callable[[str], str]] = {
    "\\u": lambda char: "".join(f"\\u{unit:04x}" for unit in _utf16(char)),
    "\\u, upper case": lambda char: "".join(f"\\u{unit:04X}" for unit in _utf16(char)),
    "\\\\u": lambda char: "".join(f"\\\\u{unit:04x}" for unit in _utf16(char)),
    "\\U": lambda char: f"\\U{ord(char):08x}",
    "\\u{}": lambda char: f"\\u{{{ord(char):X}}}",
    "\\x{}": lambda char: f"\\x{{{ord(char):x}}}",
    "<U+>": lambda char: f"<U+{ord(char):04X}>",
    "%u": lambda char: "".join(f"%u{unit:04X}" for unit in _utf16(char)),
}


def _utf16(char: str) -> list[int]:
    data = char.encode("utf-16-be")
    return [int.from_bytes(data[index : index + 2]) for index in range(0, len(data), 2)]


TEXTS = [
    "Total = Zoë\nPrice = 5 €\nPlace = Köln",
    "Zoë’s café — naïve, isn’t it? 😀",
    "Grüße aus Köln",
    "Привет, соседи",
    "Καλημέρα σε όλους",
    "صباح الخير",
    "בוקר טוב",
    "नमस्ते दोस्तों",
    "สวัสดี",
    "Chào buổi sáng",
    "早上好，邻居",
    "おはようございます",
    "안녕하세요",
    "Günaydın, çocuklar",
]


RULES = {
    r"Such as \u2018$\u2019 or \u201cthis\u201d, in Unicode too": ["code-point-u"] * 4,
    r"Der Code \u201eZ\u201c ist frei": ["code-point-u"] * 2,
    r"API\u0430 und \u0434\u0430API": ["code-point-u"] * 3,
    r"a \ud83d\udc15 d \ud83d...": ["code-point-u", "escape-cut"],
    r"so proud \ud83c\udf93 of her \ud83d": ["code-point-u", "escape-cut"],
    r"Don\N{U+2019}t": ["code-point-perl"],
    r"caf\u00e9": ["code-point-u"],
    r"caf\u00e9 d\u20...": ["code-point-u", "escape-cut"],
    "Stra<u+00df>e": ["code-point-r"],
    r"L\u8217?eau du caf\u233?": ["code-point-rtf"] * 2,
    r"\u1055?\u1072?\u1088?": ["code-point-rtf"] * 3,
    r"так \U0001f64f": ["code-point-U"],
    r"Besan\U00e7on, it\U2019s late": ["code-point-U", "code-point-U"],
    r"Stra\u{DF}e": ["code-point-braces"],
    r"Stra\x{df}e": ["code-point-perl"],
    "Stra<U+00DF>e": ["code-point-r"],
    "Stra%u00DFe": ["code-point-percent"],
    "l\\2019 eau, l\\2019 air": ["code-point-css"] * 2,
    "liman_x000D_\nkapalı": ["code-point-excel"],
    "<U+653C><U+3E64><U+613C><U+3E30>": ["code-point-r"] * 4,
}


def test_a_question_behind_a_code_point_keeps_its_mark() -> None:
    assert alone("code_points", r"The ship\u2019? Which?") == "The ship’? Which?"


@pytest.mark.parametrize("title", [r"Python 3.8 \u2014 what is new", r"Изучаем JavaScript \u2014 полный курс", r"Kurs: MySQL \u2013 od podstaw"])
def test_a_title_that_names_a_language_is_no_lesson(title: str) -> None:
    assert alone("code_points", title) == title.replace(r"\u2014", "—").replace(r"\u2013", "–")


def test_decimal_numbers_of_cyrillic_are_read_as_such() -> None:
    assert alone("code_points", r'Он сказал "\1087\1088\1080\1103"') == 'Он сказал "прия"'


HALF, NONE = "half of a surrogate pair", "the number of no character"

SUSPECTS = [
    (r"Yarım \ud800 ve \udfff", [(r"\ud800", "code-point-u", HALF), (r"\udfff", "code-point-u", HALF)]),
    (r"Yarım \ud83d ve \ude00", [(r"\ud83d", "code-point-u", HALF), (r"\ude00", "code-point-u", HALF)]),
    (r"Две \udc00\udc00", [(r"\udc00", "code-point-u", HALF), (r"\udc00", "code-point-u", HALF)]),
    (r"Одна \ud83d\ue000", [(r"\ud83d", "code-point-u", HALF), (r"\ue000", "code-point-u", NONE)]),
    (r"Паром \ud83d ушёл", [(r"\ud83d", "code-point-u", "half of a surrogate pair")]),
    (r"Fähre \U00110000 weg", [(r"\U00110000", "code-point-U", "the number of no character")]),
    (r"渡轮\uffff晚了\u0001", [(r"\uffff", "code-point-u", "the number of no character"), (r"\u0001", "code-point-u", "the number of no character")]),
]


@pytest.mark.parametrize("text", [text for texts in HEALTHY.values() for text in texts] + LOOK_ALIKES + SENTENCES)
def test_what_is_no_damage_stays(text: str) -> None:
    assert alone("code_points", text) == text


@pytest.mark.parametrize("notation", NOTATIONS)
@pytest.mark.parametrize("text", TEXTS)
def test_each_notation_in_each_language(notation: str, text: str) -> None:
    raw = "".join(char if char < "\x80" else NOTATIONS[notation](char) for char in text)
    assert alone("code_points", raw) == text


@pytest.mark.parametrize(
    ("raw", "fixed", "why"),
    [
        (r"In Unicode steht caf\u00e9 und \u2019 so", "In Unicode steht café und ’ so", "one in a word proves one that is named"),
        (r"l\002019\0000e9cole, la c\0000f4te bleue", "l’école, la côte bleue", "CSS with six digits, behind which a space is one"),
        (r'{"ad": "J\u00c3\u00bcrgen", "не": "it\u00e2\u0080\u0099s"}', '{"ad": "Jürgen", "не": "it’s"}', "mojibake, in JSON"),
        (r"In Unicode: \u0434\u0430 .", "In Unicode: да .", "two in a row prove themselves"),
        (r"`\u2019` und caf\u00e9", r"`\u2019` und café", "behind one that is shown"),
        (r"\ud800\udc00", "\U00010000", "the first of all pairs"),
        (r"\ud83d\ude00\u00e9", "😀é", "a pair before another"),
        ("_x0041_b_x000D_\nso", "_x0041_b\r\nso", "behind an identifier"),
        (r"\c548 \b155 .", "안녕.", "CSS, Korean"),
        (r"\4eba \5bb6 .", "人家.", "CSS, of which all but one digit are letters"),
        (r"PDF\u200cها و می\u200cPDF", "PDF\u200cها و می\u200cPDF", "joiners that join a letter"),
        ("first_x000D_\nsecond", "first\r\nsecond", "Excel's carriage return; line ends are another step's"),
        ("a\\2019 s and b\\2019 s", "a’s and b’s", "CSS, whose escapes end with a space"),
        ("\\u00e2\\u0080\\u0099", "â\x80\x99", "mojibake in them comes out as mojibake, for the next layer"),
        ("<U+653C><U+3E64><U+613C><U+3E30>", "<ed><a0>", "R's emoji, read as UTF-16: one layer of three"),
        ("<U+4E2D><U+653C><U+3E64><U+613C><U+3E30>", "中<ed><a0>", "the same behind a character that is one"),
        (
            "ANNA\n    Il a \\u00e9t\\u00e9 l\\u00e0.\nBEN\n    Déj\\u00e0 ?\nANNA\n    O\\u00f9 ?\nBEN\n    L\\u00e0.",
            "ANNA\n    Il a été là.\nBEN\n    Déjà ?\nANNA\n    Où ?\nBEN\n    Là.",
            "a play, laid out as a manual is",
        ),
        ('"name": "caf\\u00e9",', '"name": "café",', "a line of JSON is no JSON as a whole"),
    ],
)
def test_shapes_of_their_own(raw: str, fixed: str, why: str) -> None:
    assert alone("code_points", raw) == fixed, why


def test_half_a_pair_is_reported() -> None:
    assert [suspect.reason for suspect in suspects("code_points", "so \\ud83d sad")] == ["half of a surrogate pair"]


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("code_points", damaged) == names


@pytest.mark.parametrize(("text", "seen"), SUSPECTS)
def test_what_is_left_is_reported(text: str, seen: list[tuple[str, str, str]]) -> None:
    assert suspected("code_points", text) == seen


@given(strategies.damaged)
def test_the_step_reaches_its_fixpoint(text: str) -> None:
    once = alone("code_points", text)
    assert alone("code_points", once) == once
