r"""The step that reads `\n` and its like: what must stay first, then the repairs by their reasons."""

import pytest
import strategies
from healthy import LOOK_ALIKES, SENTENCES
from hypothesis import given
from one_step import alone, suspects

from scrapefix import explain

HEALTHY = {
    "two forms that a line compares": [
        'Das Feld hat "Korn \\r\\n Mehl", gelesen wird "Korn \\n Mehl". Zum Ende \\r\\n',
        "Было мука\\r\\nсоль, стало мука\\nсоль. Почему?",
        "「粉\\r\\n塩」が「粉\\n塩」になる。",
        "Το αλεύρι\\r\\nαλάτι γίνεται αλεύρι\\nαλάτι.",
    ],
    "what stands near by with its line ends": [
        'Es geht nicht:\n\n"Die Mühle!\n\nSie mahlt wieder.\n\nEnde"\n\nEs geht:\n\n"Die Mühle!\\n\\nSie mahlt wieder.\\n\\nEnde"\n',
        'Пишу "Мука есть.\\nСоли нет.\\nМасло было." и вижу:\nМука есть.\nСоли нет.\nМасло было.',
        "שולחים «קמח יש.\\nמלח אין.\\nשמן היה.» ומקבלים\nקמח יש.\nמלח אין.\nשמן היה.",
    ],
    "what the line says that it is": [
        "In der Zelle steht CRLF, etwa korn\\r\\nmehl, und es bleibt so.",
        "Там возврат каретки, то есть мука\\r\\nсоль, и всё.",
        "Hücrede satır sonu var: un\\r\\ntuz gibi.",
    ],
    "the same alone in quotes": ["Warum kommt da ein \\n\n\nAus jedem Ende wird '\\n', und keiner will es.", "Откуда \\r\\n\nВ конце стоит `\\r\\n` и мешает."],
    "rows of values": [
        '\t{ "Korn  \\r\\nMehl=\\n", "Korn\\r\\nMehl", 0, 0 },\n\t{ "Salz\\t=\\nÖl", "Salz\\tÖl", 0, FEHLER },',
        "    ('Мука.\\nСоль.', 'мука\\nсоль', 2),\n    ('Ένα.\\n\\nΔύο.', 'ένα', None),",
        '["שלום.\\nשוב.\\n", "עולם\\n"],\n["नाव।\\nघाट।\\n", "घाट"],',
    ],
    "pieces of a sentence": ["Each row ends with\n\\r\\n\n, the last one, too.", "Das Ende ist ein einfaches\n\n\\n\n\nund kein\n\n\\r\\n\n\n."],
    "comments beside programs": ["# the end of a line is\n# 'Erste.\\nZweite.\\n'\nprint(1)"],
    "between plus signs": ["| Satz | Text (Titel + \\\\n\\\\n + Rest) | gleich |", "name + \\n + rest"],
    "attributes of programs": ['[Hinweis("Es regnet heute: \\n\\n* Ja, den Kahn nehmen. \\n\\n* Nein, zu Hause bleiben.")]\n    [Feld]'],
    "constants of programs": ['pub const ANFANG: &str = "Es regnet.\\n\\nDer Kahn ist weg,\\nund wir warten.\\nEnde.'],
    "tags that a sentence shows": ['The call gives "<p>One fish swims here.</p>\\n<p>Two</p>" back.', "El resultado es <b>uno</b>\\n<b>dos</b>"],
    "messages of a catalogue": ['msgid "Page %d\\n\\n"\nmsgstr "Стр. %d\\n\\n"'],
    "lines of a key": ['"key": "-----BEGIN RSA PRIVATE KEY-----' + "\\nMIIEpAIBAAKCAQEA7bq1Xk9ZcVt3Lw0RfYh2s8GdQm5Ne4Uj6Po" * 9 + '\\n-----END RSA PRIVATE KEY-----\\n",'],
    "one line of a program": [
        'print "Ende mit einer leeren Zeile.\\n\\n"',
        'fprintf(stderr, "Aufruf: x [OPTIONEN] Bits\\n\\n"',
        "while self.blick() in '\\r\\n\\x85\\u2028\\u2029':",
        'f"\\n\\tDer Rahmen begann bei {self.datei}"',
        "r'שגיאה:\\n\\n', Generic.Traceback),",
        "[ [], '\\r\\n\\f\\t\\\\/\"' ],",
    ],
    "two in a row that are named": ["Der Kopf endet mit \\n\\n.", "Заголовок кончается на \\r\\n\\r\\n, и всё."],
    "patterns of addresses": [r"Das Muster /http:\/\/\w+/ passt."],
    "slashes that a session shows": [">>> seite()\n'<b>Straße<\\/b>'"],
    "accents of TeX": [r"It didn\u2019t: na{\"\i}ve, Fran\c{c}ois, Caf\'e"],
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
    "ends of words in quotes": ['Vor der Summe steht "fertig\\t" oder "neu\\t"; je nachdem.', "Напечатает 'всё\\n', а потом \"итог\\n\" в конце.", 'It prints "done\\t" or "kept\\t". So be it.'],
    "manual pages whose source a page shows": ["예를 들면:\n\n          .de Ab\n          .ds 0s \\Z'\\\\*(0s'\\v'\\\\n(0du'\\D'l \\\\n(0wu -\\\\n(0hu'\\\\n\\\\n(0hu'\n          ..\n"],
    "lists of escapes": [
        "Es gibt:\n\\n\nZeilenvorschub (10)\\r\nWagenrücklauf (13)\\t\nTabulator (9)\\a\nGlocke (7)\\b\nZurück (8)",
        "Есть такие: перевод\\n\\n, возврат\\r\\n, столбец\\t, звонок\\a, страница\\f.",
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
    "one doubtful place": [
        r"one\Two and three\n", r"either\nor", r"say \"hi\" twice",
        r"She doesn\'t mind.",
        r"Elle attend devant l\'hôtel.",
        r"roses are wet\nthe towpath is grey",
        r'Zoë rief: 3\" lang\nDann ging sie.',
    ],
    "one apostrophe where quotes are, or a command, or TeX": [
        r"echo 'We have waited for the ferry and don\'t know why';",
        r"""He said "we" and the ferry of the town didn\'t come at all.""",
        r"In a string of the program, write I don\'t know with a backslash.",
        r"grep -v don\'t and all the other words of the file",
        r"The \emph{ferry} of the little town doesn\'t come before noon.",
        r"We all went to the house of Jos\'e in the evening.",
    ],
    "accents of TeX in a sentence": [r"Andr\'e drank caf\'e in M\'exico with Jos\'e and na\"ive Zo\"e."],
    "quotes beside those that have no backslash": [r'msg="the user said \"come in\" to me"', r'Write \"two words\" and "three".', r':set title=\"the mill\"\ -f C:\the\ mill'],
    "slashes and quotes alone": [r"ja\/nein, so\/so", r"nach http: \/\/ kommt der Name", r"\/ steht ganz vorn", r'Er rief \"ja\" und \"nein\" und ging.'],
    "lines of which one has too few words": [
        r"wet roses\nthe towpath is grey\nthe ferry is late",
        r"the roses are wet\na towpath is grey\nthe ferry is late",
    ],
    "lines beside other escapes": [
        r"roses are wet\nthe towpath is grey\nthe ferry \path is late",
        r"the roses are wet\tthe towpath is grey\nthe ferry is late",
    ],
    "endings of commands": [r"im Feld steht ab;\ndann folgt noch cd;\nund am Ende ef"],
    "folders with a small letter before a capital": [r"C:\nVidia und D:\nVidia"],
    "between digits": [r"die Reihen a\n1 und b\n2"],
    "named beside a mark": [r"Die Spalten trennt =\t1 und =\t2.", r"Строка кончается на \r\n; и всё.", r"Der Umbruch (\r\n ist gemeint) zählt."],
    "named at the ends": [r"\r\n beendet eine Zeile.", r"Байты в конце: \r\n", r"Das Ende (zwei Bytes \r\n) zählt."],
    "ends of strings": [
        *(rf'Erst ("Fertig.\n"{mark} und dann ("Weiter.\n"{mark} so' for mark in ",);"),
        'Erst kommt "Fertig.\\n"\nund dann kommt "Weiter.\\n"\nund so weiter',
    ],
    "beside patterns": [r"Gesucht wird \d*\nÄ oder \w*\nÖ.", r"vor Ende.\n\d und Schluss.\n\w+ zählt", r"\d*\nÄ, und dann: Geç kaldık\nSonra"],
}

FIXES = [
    ("Die Mühle.\\n\\nDie Fähre.\\r\\nDer\\tKahn.\\fDas Ende.", "Die Mühle.\n\nDie Fähre.\nDer\tKahn.\\fDas Ende.", "a form feed among them"),
    (r"Korn und\nmehr.\nKorn und\nweniger.\n", "Korn und\nmehr.\nKorn und\nweniger.\n", "the same form between other words"),
    (r'Er rief: "Die Mühle steht.\nSie mahlt.\nKommt!" Und dann?\nNichts.', 'Er rief: "Die Mühle steht.\nSie mahlt.\nKommt!" Und dann?\nNichts.', "a quotation that stands nowhere else"),
    (r"A CRLF ends it.\r\nThe next line.\r\nThe last.", "A CRLF ends it.\nThe next line.\nThe last.", "behind the ends of sentences"),
    (r"['Mehl ist da.\nSalz auch.\nÖl nicht.', 'Fertig']", "['Mehl ist da.\nSalz auch.\nÖl nicht.', 'Fertig']", "a list that was printed"),
    (r'("Мука.\nСоль.\nМасло.", said she),', '("Мука.\nСоль.\nМасло.", said she),', "brackets of a sentence"),
    (r"Die Mühle ist alt\nDer Turm ist neu\n", "Die Mühle ist alt\nDer Turm ist neu\n", "line ends, the last of which ends the text, German"),
    (r"Мельница стоит давно\nБашня совсем новая\n", "Мельница стоит давно\nБашня совсем новая\n", "the same, Russian"),
    (r'He said \"we wait\" and left.', 'He said "we wait" and left.', "a quotation of several words"),
    (r'\"Vapuru duydum\" dedi, Dalaman\'da indi.', '"Vapuru duydum" dedi, Dalaman\'da indi.', "a quotation and a suffix, Turkish"),
    ("He doesn\\'t mind, it isn\\'t late.\nset key=\\\"f\\\"", "He doesn't mind, it isn't late.\nset key=\\\"f\\\"", "only on its line"),
    (r"The miller of the old town doesn\'t mind the rain at all.", "The miller of the old town doesn't mind the rain at all.", "one contraction in a sentence"),
    (r"Vapur bugün saat üçte Dalaman\'dan kalktı.", "Vapur bugün saat üçte Dalaman'dan kalktı.", "one suffix in a sentence, Turkish"),
    (r"Nous avons attendu toute la nuit devant l\'hôtel du port.", "Nous avons attendu toute la nuit devant l'hôtel du port.", "one elision in a sentence, French"),
    (r"Увечері ми стояли довго біля сім\'ї мірошника.", "Увечері ми стояли довго біля сім'ї мірошника.", "one apostrophe in a sentence, Ukrainian"),
    (r"l\'été à l\'hôtel, qu\'on aime", "l'été à l'hôtel, qu'on aime", "elisions before letters that TeX gives no accent, French"),
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
    (r"http:\/\/" * 60, "http://" * 60, "addresses without an end"),
    (rf"siehe https:\/\/example.org\/{'weg' * 90}\/ziel", f"siehe https://example.org/{'weg' * 90}/ziel", "a long address"),
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
    (r"Sei \alpha klein\n\nDann ist es aus.", "Sei \\alpha klein\n\nDann ist es aus.", "two in a row, in TeX"),
    (r'Sei \alpha klein\n\nDann sagt G\"odel ja.', 'Sei \\alpha klein\n\nDann sagt G\\"odel ja.', "two in a row, in TeX with an accent"),
    (r'Zoë rief \"ja\" und dann\nDann ging sie.', 'Zoë rief "ja" und dann\nDann ging sie.', "a doubtful one and two quotes"),
    (r'Zoë rief \\"ja\\" und dann\\nDann ging sie.', 'Zoë rief "ja" und dann\nDann ging sie.', "the same, doubled"),
    (r"Es regnet noch\nder Weg ist grau\nnun kommt das Boot an\nund nichts weiter geschieht", "Es regnet noch\nder Weg ist grau\nnun kommt das Boot an\nund nichts weiter geschieht", "between lines that begin and end with short words"),
    (r"ws:\/\/example.org", "ws://example.org", "an address of two letters at the start"),
    (r"1923\t12\t7", "1923\t12\t7", "columns of numbers"),
    (r"Он пришёл.\nЯ, как всегда, ушёл.", "Он пришёл.\nЯ, как всегда, ушёл.", "before a word of one letter"),
    (r'Er kam,\n\n"Nein", rief sie.\n"Doch", rief er.', 'Er kam,\n\n"Nein", rief sie.\n"Doch", rief er.', "before quotations"),
    (r'Sie las es:\n"Nein", dann dies:\n"Doch".', 'Sie las es:\n"Nein", dann dies:\n"Doch".', "before quotations, twice"),
    (r"Es regnete.\nDann war \d+ das Muster.", "Es regnete.\nDann war \\d+ das Muster.", "a pattern further on"),
    (r"Es regnete.\n und schneite.\n und taute", "Es regnete.\n und schneite.\n und taute", "before spaces"),
    (r"Er kam. \r\nEr ging. \r\nAus.", "Er kam. \nEr ging. \nAus.", "behind spaces"),
    (r"Nous irons \r\n 3x par an", "Nous irons \n 3x par an", "between spaces, before a number"),
    ("Das Boot legt heute um acht ab.</p>\\n<p>Morgen nicht.", "Das Boot legt heute um acht ab.</p>\n<p>Morgen nicht.", "one between paragraphs"),
    ('Es regnet.\\n\\nUnd wie.\\",\\"art\\":[\\"nass\\"],\\"wo\\":[\\"Hof\\",\\"Gasse\\"]', 'Es regnet.\n\nUnd wie.","art":["nass"],"wo":["Hof","Gasse"]', "quotes in lists of JSON"),
]

# What stands beside an escape that is certain, and what becomes of it there.
BESIDE = [
    (r"D\'accord, dit-il", "D'accord, dit-il", "an apostrophe that shortens nothing"),
    (r"mu\"de, sagt er", r"mu\"de, sagt er", "a quote within a word is an accent of TeX"),
    (r"ab\tcd", r"ab\tcd", "a tab within a word is a folder"),
    (r"Name:\tanna", "Name:\tanna", "a tab behind a mark"),
    (r"eins\n, zwei", r"eins\n, zwei", "no line begins with a comma"),
    (r"eins\n- zwei", "eins\n- zwei", "an item of a list"),
    (r"das war es\n", "das war es\n", "at the end"),
    (r'nur "\" bleibt', r'nur "\" bleibt', "a backslash between quotes"),
    (r'nur "\\" bleibt', r'nur "\\" bleibt', "two backslashes between quotes"),
    (r"Feld \"\" ist leer", 'Feld "" ist leer', "quotes with nothing between"),
    (r"noch \r\n mehr", "noch \n mehr", "between words"),
    (r"rot\/grün", "rot/grün", "a slash"),
]


@pytest.mark.parametrize("text", [text for texts in HEALTHY.values() for text in texts] + LOOK_ALIKES + SENTENCES)
def test_what_is_no_damage_stays(text: str) -> None:
    assert alone("control_escapes", text) == text


@pytest.mark.parametrize(("raw", "fixed"), [case[:2] for case in FIXES], ids=[case[2] for case in FIXES])
def test_each_form_is_read(raw: str, fixed: str) -> None:
    assert alone("control_escapes", raw) == fixed


@pytest.mark.parametrize(("raw", "fixed"), [case[:2] for case in BESIDE], ids=[case[2] for case in BESIDE])
def test_what_stands_beside_a_certain_one(raw: str, fixed: str) -> None:
    assert alone("control_escapes", rf"Es schneite.\nDann taute es. {raw}") == f"Es schneite.\nDann taute es. {fixed}"


DOUBTFUL = "may be a line feed or a tab that was written out"
FEW = "one of few in a text of many lines, or in a manual"


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        (r"One thing\nAnother thing", [DOUBTFUL]),
        (r"Geç kaldık\nSonra", [DOUBTFUL]),
        (r"Geç kaldık\nSonra gittik.\n", [DOUBTFUL]),
        (r"Cel:\nŁódź", [DOUBTFUL]),
        (r'Geç kaldık\nSonra gelir: "Bitti.\n"', [DOUBTFUL]),
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
