r"""The step that reads `\n` and its like: what must stay first, then the repairs by their reasons."""

import pytest
import strategies
from healthy import LOOK_ALIKES, SENTENCES
from hypothesis import given
from one_step import alone, suspects

from scrapefix import explain

HEALTHY = {
    "paths": [r"C:\new\reports\today", r"D:\Nina\Tax", r"\\server\notes\text", r"%APPDATA%\nodejs", r"cd ..\..\tests\new"],
    "TeX": [r"\nu \times \rho \textbf{x}", r"Poincar\'e and G\"odel", r"\newcommand and \theta"],
    "patterns": [r"\d+\n", r"[\r\n]+", r"(\w+)\t(\d+)\n"],
    "patterns of editors": [r'reg match "\t\+" und "^\s*\n\{2}" und "\n\|$"', r'"<\/\=\(Grenze\|Предел\)[^>]*>"'],
    "classes over several lines": ["הקבוצה (קצר: \\p{Leer}) [^\\t\\n\n      \\cK\\f\\r\\x1c-\\x7e\\x85\\t\\n\n      \\xa0-\\xff], U+180E.", "字符 [!\\\"#%&\\'()*,.\\/:;\n   \\xa1\\xa7\\\"\\'] 等。"],
    "code": [r"var path = /^\/mapa\/стол$/i;", r'printf("one\n\ttwo: %s\r\n", name);', r'echo "a\nb";', "`one\\ntwo`", "```\none\\n\\ntwo\n```", r"x = 'one\nTwo'"],
    "JSON": [r'{"text": "One.\n\nTwo.", "path": "a\/b"}'],
    "named by themselves": [r"Use \n for a line feed and \t for a tab.", r"The character \n ends it.", r"Der Zeichensatz kennt \n nicht."],
    "named in a sentence": ["Die Zeile endet mit \\r\\n.", "Die Zeichen \\r\\n, \\r\\n und andere."],
    "strings of programs": ["Im Handbuch steht:\n\n    'Eins.\\nZwei.\\nDrei.' +\n\nund darunter das Ergebnis.", "show('\\nשלום\\n\\nעולם')", '"1000\\n\\n2000" =~ m(0)'],
    "a backslash in quotes": ['Eine Zeile, die auf "\\" endet, geht weiter, und "\\" in der Mitte: nicht.', 'Satır "\\" ile biter. "\\" yoksa biter.'],
    "in the middle of a sentence": [r"Each record is sent with \r\n as its end, whatever the system.", r"Записи кончаются на \r\n и никогда иначе."],
    "before a mark": [r"Lines end with \r\n. Строка кончается на \r\n, а не на \n; 行末。"],
    "few in a long text": ["Eine Seite des Handbuchs.\n" * 300 + r"Er schreibt eins.\n\nZwei.\nDrei." + "\nNoch eine Seite." * 100],
    "manual pages": [
        f'SEND(1)\n\n{name}\n       send - {line}\n\n{use}\n       send "{line}\\n\\n"\n       {{ wait 3\\r\\n ; send a }}\n       {line}: \\n\\n\n\n{more}\n       {line}\\r\\n\n'
        for name, use, more, line in (
            ("NAZWA", "UŻYCIE", "UWAGI", "Wysyła wiersz"),
            ("ИМЯ", "ПРИМЕР", "ЕЩЁ", "Шлёт строку"),
            ("名称", "用法", "另外", "发送一行"),
            ("名前", "使い方", "注意", "行を送る"),
            ("이름", "사용", "참고", "줄을 보낸다"),
            ("ชื่อ", "วิธีใช้", "หมายเหตุ", "ส่งบรรทัด"),
        )
    ],
    "lists of escapes": [
        "ישנם שלושה:\n\\b\nצעד אחורה\n\\n\nשורה חדשה\n\\r\nתחילת שורה\n\\t\nטאב\nכך: OK\\r\\nATD",
        "\\a   Glocke\n\\n   neue Zeile\n\\t   Tabulator\nund so: EINS\\n\\nZWEI",
    ],
    "commands of TeX with an at sign": ["\\def\\t@ken{\\relax}\n\\the\\t@ken@ß\\t@ken ö\\t@ken\n\\expandafter\\t\n\\expandafter\\t\n"],
    "scripts of editors": [
        'let b:filtro = "Textos (*.txt)\\t*.txt\\n" .\n\\ "Cartas (*.let)\\t*.let\\n" .\n\\ "Tudo (*.*)\\t*.*\\n"',
        'syn match Leerzeichen "\\t[* ]Über\\t\\+[a-z]"\nsyn region Блок start="^\\n\\n" end="\\n\\n"',
        'call append("$", " \\tset al=" . &al)\ncall append("$", " \\tset ür=\\n\\n")\nexe "normal \\t\\n\\nA"',
    ],
    "strings on lines of their own": ['print(_(\n    "Lütfen bildirin.\\n"\n    "Teşekkürler.\\n"\n    "Kapanıyor.\\n\\n"\n))'],
    "comments behind code": ['yaz("$x $y\\n\\n");     # 1 2 3\nprint "Cena: $c.\\n";  # wstawiona\n} // "\\n\\n"'],
    "sessions": ["So geht es:\n\n    >>> lies()\n    ['Eins.\\n', 'Zwei.\\n\\n']\n    # 'Drei.\\nVier.'\n", ">>> 読む()\n'一。\\n二。\\n\\n三'"],
    "nothing else in quotes": ['Συνεχίζει ως το "\\r\\n.\\r\\n", και μετά "\\n\\n" τέλος.', "tiếp đến ' \\t\\n\\n' là hết"],
    "rows with constants": ["\n".join(f"    ('(?s)ä{n}.b', 'ä\\nB{n}', GEFUNDEN, 'A\\n\\nB')," for n in range(9))],
    "calls that go on": ['Index.setze({"başlık": ["o \\"büyük\\" ev\\n\\n", "K\\n\\nL\\"M\\""]'],
    "tests of strings": ['self.prüfe("@gut\\ndef tu(x): pass", """\\\nNAME\nself.prüfe("Örter = u\'plätze\'\\n\\n", """\\\nNAME'],
    "one doubtful place": [r"one\Two and three\n", r"either\nor", r"say \"hi\" twice"],
}

FIXES = [
    (r"It rained.\nAll day.", "It rained.\nAll day.", "behind the end of a sentence"),
    (r"One\n\nTwo", "One\n\nTwo", "two in a row"),
    (r"one\r\ntwo", "one\ntwo", "Windows"),
    (r"One thing\nAnother thing\nThird", "One thing\nAnother thing\nThird", "before capitals, twice"),
    (r"Name:\tAnn\nTown:\tBonn", "Name:\tAnn\nTown:\tBonn", "tabs beside line feeds"),
    (r"It rained.\\nAll day.\\n\\nEnd", "It rained.\nAll day.\n\nEnd", "doubled backslashes"),
    (r"roses are wet\nthe towpath is grey\nthe ferry is late", "roses are wet\nthe towpath is grey\nthe ferry is late", "between lines of several words, the only backslashes"),
    (r"los barcos son rojos\nel camino está gris\nla barca no sale", "los barcos son rojos\nel camino está gris\nla barca no sale", "between lines of several words, Spanish"),
    (r"He said \"no\".\nShe said \"yes\".", 'He said "no".\nShe said "yes".', "quotes beside line feeds"),
    (r"I don\'t and you can\'t", "I don't and you can't", "contractions, twice"),
    (r"see http:\/\/example.org\/a", "see http://example.org/a", "an address"),
    (r"<b>no<\/b>", "<b>no</b>", "a tag"),
    (r"Шёл дождь.\nПотом снег.", "Шёл дождь.\nПотом снег.", "Russian"),
    (r"Έβρεξε.\nΜετά χιόνισε.", "Έβρεξε.\nΜετά χιόνισε.", "Greek"),
    (r"أمطرت.\nثم أثلجت.", "أمطرت.\nثم أثلجت.", "Arabic"),
    (r"ירד גשם.\nאחר כך שלג.", "ירד גשם.\nאחר כך שלג.", "Hebrew"),
    (r"बारिश हुई।\n\nफिर बर्फ़।", "बारिश हुई।\n\nफिर बर्फ़।", "Hindi"),
    (r"ฝนตก\n\nหิมะตก", "ฝนตก\n\nหิมะตก", "Thai"),
    (r"Trời mưa.\nRồi tuyết.", "Trời mưa.\nRồi tuyết.", "Vietnamese"),
    (r"下雨了。\n后来下雪了。", "下雨了。\n后来下雪了。", "Chinese"),
    (r"雨が降った。\nそれから雪。", "雨が降った。\nそれから雪。", "Japanese"),
    (r"비가 왔다.\n그리고 눈.", "비가 왔다.\n그리고 눈.", "Korean"),
    (r"Yağmur yağdı.\nSonra kar.", "Yağmur yağdı.\nSonra kar.", "Turkish"),
]


@pytest.mark.parametrize("text", [text for texts in HEALTHY.values() for text in texts] + LOOK_ALIKES + SENTENCES)
def test_what_is_no_damage_stays(text: str) -> None:
    assert alone("control_escapes", text) == text


@pytest.mark.parametrize(("raw", "fixed"), [case[:2] for case in FIXES], ids=[case[2] for case in FIXES])
def test_each_form_is_read(raw: str, fixed: str) -> None:
    assert alone("control_escapes", raw) == fixed


DOUBTFUL = "may be a line feed or a tab that was written out"
FEW = "one of few in a text of many lines, or in a manual"


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        (r"One thing\nAnother thing", [DOUBTFUL]),
        (r"Geç kaldık\nSonra", [DOUBTFUL]),
        ("Eine Seite.\n" * 300 + r"Er schreibt eins.\n\nZwei.", [FEW, FEW]),
        (r"either\nor", []),  # too little for a suspicion
        (r"say \"hi\" twice", []),
    ],
)
def test_what_is_suspected(text: str, reasons: list[str]) -> None:
    found = suspects("control_escapes", text)
    assert [(suspect.rule, suspect.reason) for suspect in found] == [("control-escape", reason) for reason in reasons]
    assert all(text[suspect.start : suspect.end] == r"\n" for suspect in found)


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (r"Шёл дождь.\nПотом снег.", ["control-escape"]),
        (r"see http:\/\/example.org", ["control-slash"] * 2),
        (r"I don\'t and you can\'t", ["control-quote"] * 2),
    ],
)
def test_the_report_names_the_kind_of_escape(text: str, rules: list[str]) -> None:
    assert [layer.rule for edit in explain(text).edits for layer in edit.layers] == rules


@given(strategies.damaged)
def test_the_step_reaches_its_fixpoint(text: str) -> None:
    once = alone("control_escapes", text)
    assert alone("control_escapes", once) == once
