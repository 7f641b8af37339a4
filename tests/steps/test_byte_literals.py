"""The step that takes printed literals off their text: what must stay first, then each form of damage."""

import pytest
import strategies
from healthy import LOOK_ALIKES, SENTENCES
from hypothesis import given
from hypothesis import strategies as st
from one_step import alone, rules, suspected

from scrapefix import clean, unwrap_byte_literals

LF = "\n"
LONG = "Vapur geç kaldı, ama iskelede kimse kızmadı buna."

ABOUT = "The page is in UTF-8, and the encoding of the file doesn't matter: Unicode has a code point for it."

# What looks like a literal and is none, or is one that its text talks about.
HEALTHY = {
    "ranges of a pattern": ['    b"[a-zA-Z]*[\\x80-\\xFF]+[^a-z\\x80-\\xFF]?"'],
    "what a comment behind a comma shows": ['    0xC4: b"\\xc3\\x84",  # Ä\n    0xD6: b"\\xc3\\x96",  # Ö'],
    "pieces of a sentence": ["Der Wert ist dann\nb'KEINE'\n.\nSo bleibt er."],
    "what a comment shows": ["erste.find_all(string=True)\n# [u'Ada', u',\\n', u'Bea', u' und\\n', u'Cleo']\n\nDie Liste kann leer sein."],
    "a string in pieces": ['    b"Von: kahn@example.org\\n"\n    b"Betrifft: Der Kahn ist leck.\\n\\n"\n    b"Wir brauchen Teer.\\n"'],
    "what a path takes": ["(hof / 'fisch.txt').write_bytes(b'Wärme 20\\xb0C\\n; Fang ; 12 / 30 ;\\n')"],
    "a last line like no other": ["b'twixt hill and sea\nb'fore the rain\nb'yond the"],
    "values of literals": ["meldungen={b'neu': b'Das Boot ist da. Bitte einsteigen!', b'alt': b'Das Boot ist weg.'})"],
    "constants of Rust": ['const ZIEGE: &[u8] = b"Die Ziege sprang weit weg.";'],
    "a mark at the beginning of a file": [r"b'\xef\xbb\xbf'", r"Am Anfang steht b'\xef\xbb\xbf' immer.", r"Er sendet b'\xff\xfe' vorweg, dann Text."],
    "a word below a text about bytes": ["The encoding of bytes is told below\nb'ferry'"],
    "literals in quotes of a program": ["x ('b'Ein Wort'', 4)", "er sagt 'b'Die Mühle am Bach'' laut"],
    "what a row of a log is not": [
        "10:11:12 kam b'der Kahn' an und ging",
        "2024-05-06 sahen wir b'den Kahn'",
        "[x] b'der Kahn'",
        "ANNA sagt b'der Kahn'",
        "07:15 ist es, sagt b'der Kahn'",
    ],
    "strings of SQL": ["('b''''', 'b'''', 4)", "x = 'b''ein Wort'' hier'", "WHERE z = 'b''wort'''"],
    "a statement, and the end of a case": ["funk(b'Der Kahn ist leck.');", "ja) echo b'Der Kahn ist leck.' ;;"],
    "an alternative of a pattern or a command": ["if a | b'c...|", "cat x|b'y...|"],
    "strings of a program around one in double quotes": [
        "erwartet = 'b\"ein Wort\"';",
        "assert str(zin) == 'b\"De boot is vol.\"'",
        "er sagt 'b\"Die Mühle am Bach\"' laut",
        "x = ['b\"słowo\"', 4]",
        "'b\"La barca è in ritardo, ma nessuno si lamenta.\" è una stringa",
    ],
    "examples of a text about encodings": [
        f"{ABOUT} The word b'f\\xc3\\xa4hre' came out, then b'br\\xc3\\xbccke' and b't\\xc3\\xbcr' as well.",
        f"{ABOUT}\n\nthe name: b'f\\xc3\\xa4hre'",
    ],
    "words that a dialect shortens": ["\"'Tis b'fore noon,\" said Eb, \"an' th' mare b'longs in th' barn.\""],
    "a preposition of Maltese": ["Id-dgħajsa telqet b'kalma u waslet b'għaġla kbira fil-port kollu. Min jista' jgħin b'xi ħbula?"],
    "values of settings": [
        'NAAM="$(git config user.name)"\nPOST="$(git config user.email)"',
        "groet='Goedendag.'\nafscheid='Tot ziens.'",
        'title="Unsere Stadt."\nsubtitle="Wie alles begann."\nauthor="Ада"',
        '「見出し」:"ここから始まる。"\n「題」:"町の話。"',
    ],
    "what a notebook shows": ["Out[2]: b'caf\\xc3\\xa9'"],
    "errors that quote bytes": ["raise ValueError(\"erwartet b'\\\\r\\\\n', bekommen b''\")"],
    "what a text announces": ["The call gives these bytes:\n\nb'f\\xc3\\xa4hre'\n\nOnly decoding makes a word of them.", "Вызов возвращает такие байты:\nb'\\xd0\\xb4\\xd0\\xb0'\nИз них выйдет слово."],
    "a list of words": ["b'\n" + "facal goirid\n" * 300 + "\\u2019 an seo"],
    "a name": ["B'Tselem said on Monday that it would appeal.", "B'Tselem's report, 'A Year of Walls', is out."],
    "dialect": ["We stood b'twixt hill and sea, an' b'gosh it rained 'til noon.", "He came b'fore dawn, he said, 'with the milk'."],
    "possessives": ["bob's plan b's flaw", "the club's 'B' team"],
    "primes": ["the points a', b' and c' lie on one line", "from b' to b''"],
    "a key to press": ["Type b 'north' and press Enter; type q to quit."],
    "chat": ["<ida> u there\n<bo> b 'back in 5\n<ida> k, bring d 'map'"],
    "transliteration": ["al-Sab‘a l-kibār", "kitāb’ al-‘arab"],
    "bytes that are no text": ["Sende dem Drucker b'\\x1b\\xff' als Zeichen.", "Das Zeichen б wird b'\\xc1' im alten Code."],
    "arguments beside each other": ["port.write(b'ping'), dann b'pong pong und wieder zurück zum Anfang.'"],
    "code": [
        "print(b'hello world')",
        "head = f.read(4) == b'RIFF'",
        "assert parse(b'one two three four five six seven') is None",
        "s.send(b'GET / HTTP/1.1')",
        ">>> name.encode()\nb'Ren\\xc3\\xa9e'",
        "data = [b'alpha beta', b'gamma delta'];",
        "```\nb'Ren\\xc3\\xa9e'\n```",
        "`b'Ren\\xc3\\xa9e'` is a literal",
        "<code>b'two words'</code>",
        "Beispiel::\n\n    >>> lies()\n    b'Zoot'\n    >>> lies(2)\n    [b'ab c', b'', b'de fg']\n",
        ">>> print(boku.okoku(u'船は遅れたが、だれも怒らなかった。'))\n['船']",
        'print(lies())  # gibt b"Hallo  Welt!\\n"',
        "Beispiel: lies_bytes('a%26%EF') ergibt b'a&\\xef'.",
        "reader.readuntil(separator=b'\\n')¶",
        "Das Ende ist b'\\r\\n' in jedem Fall, der Anfang b'' und mehr nicht.",
    ],
    "sources": ["\n".join(["def lies(x):", "    return x", "import os", "class Otter(Tier):", "    gruß = b'Der Otter schwamm den ganzen Tag im Fluss.'"] * 3)],
    "the letter in quotes": ['"a"|"ayı"\n"b"|"balık"\n"c"|"ceylan"', 'Das "b" trifft kein Zeilenende, aber "a" und "ab" sehr wohl, und zwar immer.'],
    "Gaelic": [
        "Cha b’ urrainn dhuinn an doras fhosgladh an-diugh. Tha e ro mhòr agus tha a’ ghaoth làidir.",
        "Cha b' urrainn dhi bruidhinn ris an oidhche sin. Thill i dhan taigh leis a' bhàta.",
    ],
    "array dumps": ["array([b'red fish', b'blue fish'],\n      dtype=object)", "numpy=b'one two'"],
    "binary": [r"b'\x89PNG\r\n\x1a\n\x00\x00'", r"x: b'\x00\x01\x02 some words here'"],
    "empty": ["stdout: b'', stderr: b''"],
    "lessons": [
        "In Python 3 you get the bytes b'Hello there' and not a string.",
        "字符串前加 b 就是字节，例如 b'hello there'。",
        "Строка b'hello there' в байтах занимает столько же.",
        "バイト列 b'hello there' を見てください。",
    ],
    "lines of a program that goes on": [
        "send(\n    b'hello world'\n)",
        "magic = [b'GIF87a',\n         b'GIF89a',\n         b'BM']",
        "headers = {\n    b'Server': b'two words',\n}",
        "assert f.read(4) == \\\n    b'RIFF and more'",
        "labels = [\n    u'Caf\\xe9',\n]",
    ],
    "rows of a program's table": [
        '    500: b"Boat Error",\n    501: b"Not Afloat",',
        "    u'\\xb5'     #  0xB5 -> MICRO SIGN\n    u'\\xb6'     #  0xB6 -> PILCROW SIGN",
        'body = b"The oven is cold.  Please call the baker."',
    ],
    "literals that are named": [
        r"Pourquoi s'affiche b'caf\xc3\xa9' au lieu de café ?",
        r"为什么出来的是 b'\xe4\xbd\xa0\xe5\xa5\xbd' 而不是 你好？",
        r"Почему b'\xd0\xb4\xd0\xb0', а не да?",
    ],
    "named before it": [r"Statt café kommt b'caf\xc3\xa9' heraus."],
    "arguments": [r"The call pack_name(b'a&\xef') gives 'a%26%EF' back.", r"Then re.match(b'caf\xc3\xa9', data) finds it.", "with Caller(host, key=b'open the door') as caller:"],
    "arguments over several lines": ["data = data.replace(b'&', b'&amp;'\n    ).replace(b'<', b'&lt;'\n    ).replace(b'>', b'&gt;')"],
    "strings of patterns": ["r'(?P<day>[ 123][0-9])-(?P<mon>[A-Z][a-z][a-z])-'\nr'(?P<year>[0-9][0-9][0-9][0-9])'\nr' (?P<hour>[0-9][0-9]):(?P<min>[0-9][0-9])'"],
    "openers above little": ["b’\n\nKısa."],
    "openers above a program": ["b’\nprint(lies(1), lies(2), lies(3), lies(4), lies(5))"],
    "openers in code": [f"```\nb’\n{LONG}\n```"],
    "the letter in quotes before bytes": ['Das "b" und das \\xc3\\xa9" zählt'],
    "a capital prefix before few words": ["B'eins zwei drei vier acht sechs'"],
    "never closed": ["b'nie mehr so\nUnd dann Ende...", "Notiz: b'Ja nichts mehr"],
    "text literals in brackets": ["Der Text (u'Ann Lee') stammt von ihr", "[1]\nDer Text (u'Ann Lee') stammt von ihr"],
    "words without a sentence": ["Er sagte b'eins zwei drei vier acht sechs sieben' und ging"],
    "over lines, but not from the start": ["Ein Satz steht davor.\nb'nicht zu\nEnde hier'"],
    "no other quote": ["b’nie zu und so"],
    "rows of a program's table below a line": ["codes\n    500: b'Boat Error',\n    501: b'Not Afloat',", "codes\n\t500: b'Boat Error',\n\t501: b'Not Afloat',"],
    "cells of one word": ["b'red'\tneg\nb'blue'\tpos"],
    "no columns": ["Er sagt b'red fish' -5\nSie sagt b'blue fish' -6", "b'red fish' swims\nb'blue fish' sinks", "Er sagt b'red fish'\nSie sagt b'blue fish'"],
    "a cell without an end": [r"so <td>b'caf\xc3\xa9 und nichts"],
    "a call": ["dann lies(b'Ann Lee') noch einmal"],
    "no cell": ["Sie kam\tb'ann lee' dazu."],
    "letters in quotes": ['"b" is a letter and so is "c"', "”u” gäller bara med ”r”.", "“b” là một chữ, “c” cũng vậy", "„b“ oder „u“"],
    "numbered remarks": [
        "1. b'PK' opens an archive\n2. b'GIF89a' opens a picture",
        "1. b'PK'\n2. b'RIFF'",
        "1) call f(b'Red fish')\n2) call f(b'Blue fish')",
        "1. байты b'Red fish'\n2. байты b'Blue fish'",
    ],
    "one number": ["7. b'any other business'", "第1章 b'gosh'"],
    "strings of programs": ["assert words == [\"b'red fish'\", \"b'blue fish'\"]"],
    "u prefix": ["u'all right, he wrote, as people do", "menu'", "He typed u'r and left."],
    "quotations over several lines": [
        "老人说：“船开走了，\n天也黑了。”\n孩子问：“那么明天呢？\n明天还有吗？”",
        '"The boat has left,\nand it is dark."\n"And what about\ntomorrow then?"',
        "„Das Schiff ist fort,\nund es ist dunkel.”\n„Und was ist\nmit morgen?”",
    ],
    "low quotes of a script without spaces": ["老人说：„船开走了。”\n孩子问：„那么明天呢？”"],
    "a quotation, and a quote too many": ["'Il pleut.'\nIl neige.'\n"],
    "few ends of lines": ["Il pleut.'\nIl neige.\nIl vente.\nIl gèle.\nIl grêle.'\n", f"Il pleut.'{LF * 16}Il neige.'\n"],
    "stripped bytes in backticks": ["`bxd0xb4xd0xb0` steht hier"],
    "stripped bytes that are none": ["bxc0xaf"],
    "quoted paragraphs": ["'I left early.'\n'So did I.'\n'And nobody minded.'", "“One.\n\n“Two.”"],
}

# Raw text, what it should be, and the form of the damage.
FIXES = [
    (r"B'Tselem wrote that two caf\xc3\xa9s closed.", "B'Tselem wrote that two cafés closed.", "a name before escapes"),
    (r"B'Tselem wrote: 'Two caf\xc3\xa9s closed.'", "B'Tselem wrote: 'Two cafés closed.'", "a name, and a quotation"),
    (r"B'Elanna's caf\xc3\xa9, and the pilots' mess.", "B'Elanna's café, and the pilots' mess.", "a name in the genitive"),
    (r"B’Tselem a écrit que le caf\xc3\xa9 ferme.", "B’Tselem a écrit que le café ferme.", "a name with a curly quote"),
    ("b&#39;The ferry was late but the crew was kind to all of us&#39; (5/5)", "The ferry was late but the crew was kind to all of us (5/5)", "quotes as references, and a mark behind"),
    ("-> 0 true - (0.1):\n  b'Caf\\xc3\\xa9'\n-> 1 true - (0.2):\n  b'tea'", "-> 0 true - (0.1):\n  Café\n-> 1 true - (0.2):\n  tea", "figures announce nothing"),
    ("Text:\nb'Caf\\xc3\\xa9'\nnext", "Text:\nCafé\nnext", "a label announces nothing"),
    ("b'Caf\\xc3\\xa9'\n'twas b'fore; the bees' end", "Café\n'twas b'fore; the bees' end", "marks of shortened words below one"),
    ("1,b'Caf\\xc3\\xa9'\n2,R U b' r b' f' u b'", "1,Café\n2,R U b' r b' f' u b'", "turns of a cube below one"),
    (r"B'Rain stops play at Lord\'s'", "Rain stops play at Lord's", "a capital, a quote that is written out"),
    (r"b'Tr\xc3\xa8s bien'", "Très bien", "straight single quotes"),
    (r'b"It\'s Zo\xc3\xab"', "It's Zoë", "straight double quotes around an apostrophe"),
    ("B'The mill at the lake has been sold to nobody in particular.'", "The mill at the lake has been sold to nobody in particular.", "capital prefix with a sentence inside"),
    (r"rb'Gr\xc3\xbc\xc3\x9fe'", "Grüße", "raw bytes prefix"),
    (r"bytearray(b'\xd0\x94\xd0\xb0')", "Да", "bytearray"),
    (r"u'Caf\xe9 cr\xe8me'", "Café crème", "text literal of Python 2"),
    ("b’The ferry was late again’", "The ferry was late again", "curled the same way twice"),
    ("b‘The ferry was late again.’", "The ferry was late again.", "curled as a pair"),
    ("b’The ferry was late again.‘", "The ferry was late again.", "curled the wrong way round"),
    ("b“The ferry was late again.”", "The ferry was late again.", "curled double quotes"),
    ("b&#39;The ferry was late again.&#39;", "The ferry was late again.", "numeric entities"),
    ("b&#x27;The ferry was late again.&#x27;", "The ferry was late again.", "hexadecimal entities"),
    ("b&quot;The ferry&#39;s late&quot;", "The ferry&#39;s late", "named entities; those inside are another step's"),
    ("b&amp;#39;The ferry was late again.&amp;#39;", "The ferry was late again.", "entities escaped twice"),
    ("Title: b\"We can't say it's late\" (wire)", "Title: We can't say it's late (wire)", "contractions, and text behind"),
    ("b'\n\nEin Absatz, der von dem Fluss und der Mühle erzählt.\nDedi: 'Hayır.'", "Ein Absatz, der von dem Fluss und der Mühle erzählt.\nDedi: 'Hayır.'", "a quotation in the last line, Turkish"),
    ("0  b'ruhige See'\n1  b'rauhe See'\n2  b'neblig'", "0  ruhige See\n1  rauhe See\n2  neblig", "one word in a column of others, German"),
    (r"b'It\'s over' (Reuters)", "It's over (Reuters)", "a contraction in short, and text behind"),
    ('7,"b\'Nadie abri\\xc3\\xb3 la puer...",es', '7,"Nadie abrió la puer...",es', "a field of CSV, cut"),
    ("  0  b'Der Müller kam...   de\n  1  b\"Sie's nicht...   de", "  0  Der Müller kam...   de\n  1  Sie's nicht...   de", "a column, cut"),
    (r"VALUES ('6', 'b\'море и мир\'', '1');", "VALUES ('6', 'море и мир', '1');", "all of a string of SQL"),
    ('"b""The ferry\'s late"""', "The ferry's late", "doubled for CSV"),
    ('"b""He said """"no"""" and left"""', 'He said ""no"" and left', "doubled for CSV with quotes inside"),
    ("\"b'The ferry is late'\"", "The ferry is late", "a string around the literal that is all of the line"),
    (r'''b"b'The ferry\\xe2\\x80\\x99s late'"''', "The ferry’s late", "a literal in a literal"),
    (r"[b'G\xc3\xb6teborg', b'Malm\xc3\xb6']", "[Göteborg, Malmö]", "a list"),
    ("(b'Two short words', b'and three more')", "(Two short words, and three more)", "a tuple"),
    ("{'who': b'Ann Lee', 'when': b'2024-05-06'}", "{'who': Ann Lee, 'when': 2024-05-06}", "values of a mapping"),
    ("[u'Local news', u'Weather']", "[Local news, Weather]", "a list of text literals"),
    (r"[b'canal', b'p\xc3\xa9niche', b'quai']", "[canal, péniche, quai]", "a list, in which one shows the others"),
    (r"[u'kanal', u'\xf6ppet']", "[kanal, öppet]", "a list of text literals, in which one shows the other"),
    (r"Filed under b'Orte' by b'J\xc3\xbcrgen' | b'3 replies'", "Filed under Orte by Jürgen | 3 replies", "beside one with bytes inside"),
    ("Said: b'ten tall masts' Heard: b'ten tall mats'", "Said: ten tall masts Heard: ten tall mats", "beside one at the end of the line"),
    ("bytes are encoded\nb'the ferry'", "bytes are encoded\nthe ferry", "words alone below one about bytes"),
    ("b&#39;die alte Mühle am breiten Bach hinter dem Deich&#39; (5/5)", "die alte Mühle am breiten Bach hinter dem Deich (5/5)", "quotes of HTML, with a rating"),
    ("1. b'Opening words'\n2. b'New masts'\n3. b'The bill'", "1. Opening words\n2. New masts\n3. The bill", "numbered rows"),
    ("1\tb'Der Kahn ist leck'\t4\n2\tb'n/a'\t3", "1\tDer Kahn ist leck\t4\n2\tn/a\t3", "numbered rows with a number behind"),
    ("0    b'Der Kahn ist leck'\n1    b'Der Steg auch'", "0    Der Kahn ist leck\n1    Der Steg auch", "rows of a printed column"),
    ("nr;said\n1;b'la barca perde'\n2;b'anche il molo'", "nr;said\n1;la barca perde\n2;anche il molo", "cells between semicolons"),
    ("| 1 | b'one two' |\n| 2 | b'two three' |", "| 1 | one two |\n| 2 | two three |", "cells of a table"),
    ('{"text": "b\'The gate is open\'", "id": 7}', '{"text": "The gate is open", "id": 7}', "a string of JSON"),
    ("Guess: spam   b'WIN a boat!! Answer YES to 4711 now'", "Guess: spam   WIN a boat!! Answer YES to 4711 now", "several marks end a sentence"),
    (r"0    b'Le caf\xc3\xa9 n\xe2\x80\x99ouvre pas a...", "0    Le café n’ouvre pas a...", "a row cut at the width of a display"),
    (r"1    b'Der K\xc3\xa4se ist alt, aber g\xc...", "1    Der Käse ist alt, aber g...", "a row cut within an escape"),
    (r"<td>b'Nadie abri\xc3\xb3 la puer...</td>", "<td>Nadie abrió la puer...</td>", "a cell of HTML, cut"),
    (r"7\t4\tb'\xd0\x9d\xd0\xb8\xd0\xba\xd1\x82\xd0\xbe...".replace(r"\t", "\t"), "7\t4\tНикто...", "a cell between tabs, cut"),
    ("b'no stars at all'\tneg\nb'come again soon'\tpos", "no stars at all\tneg\ncome again soon\tpos", "first cells of rows"),
    ("[b'one two' b'three four'\n b'five six' b'seven eight']", "[one two three four\n five six seven eight]", "an array of numpy"),
    (r"Hello b'Bj\xc3\xb6rn', your order b'#4471' left", "Hello Björn, your order #4471 left", "any value beside one with bytes inside"),
    (r"Dear b'Mrs. Kowalska',\nfrom b'\xc5\x81\xc3\xb3d\xc5\xba'.".replace(r"\n", "\n"), "Dear Mrs. Kowalska,\nfrom Łódź.", "words, with a proven one on another line"),
    (r"b'G\xc3\xb6teborg'/b'Malm\xc3\xb6' b'Kiel'-b'K\xc3\xb8ge'", "Göteborg/Malmö Kiel-Køge", "closed before a slash or a hyphen"),
    (r"公告：b'\xe6\xb8\xa1\xe8\xbd\xae\xe6\x99\x9a\xe4\xba\x86'，「b'\xe4\xba\xba\xe5\xa4\x9a'」", "公告：渡轮晚了，「人多」", "between wide marks"),
    ("Sent by b'Ann Lee' on b'Monday' to b'Bo'", "Sent by Ann Lee on Monday to Bo", "several within a sentence"),
    (r"Sent by b'Zo\xc3\xab' today", "Sent by Zoë today", "one within a sentence, with bytes inside"),
    ("Title: b'The ferry is late' (wire)", "Title: The ferry is late (wire)", "behind a label"),
    ("| b'Ann Lee' | b'2024-05-06' |", "| Ann Lee | 2024-05-06 |", "cells of a table"),
    (r"<td>b'Caf\xc3\xa9 du Port'</td>", "<td>Café du Port</td>", "cells of HTML"),
    (r"b'One.\n\nTwo.\tThree.'", "One.\n\nTwo.\tThree.", "escapes of white space inside"),
    (r"b'It\'s \"fine\"'", 'It\'s "fine"', "escaped quotes inside"),
    (r"b'Drive C:\\docs'", r"Drive C:\docs", "an escaped backslash inside"),
    ("b'One paragraph.\n\nAnother one.'", "One paragraph.\n\nAnother one.", "line feeds that are line feeds already"),
    (r"b'\xd9\x86\xd8\xb9\xd9\x85 \xd9...", "نعم ...", "cut by a display within a character"),
    (r"Note: b'It rained.\nAll day", "Note: It rained.\nAll day", "no closer, escapes inside"),
    ('Review: b"We loved every single minute of this tour', "Review: We loved every single minute of this tour", "no closer, a sentence inside"),
    ("b’\n\nThe ferry was late, and nobody on the quay seemed to mind.\n\nIt rained.", "The ferry was late, and nobody on the quay seemed to mind.\n\nIt rained.", "the opener alone on its line"),
    ("b’\n\nWas it xe2x80x9clatexe2x80x9d?", "Was it “late”?", "the opener alone above a short line with bytes"),
    ("It rained.'\nIt snowed.'\nThe sun came out.'", "It rained.\nIt snowed.\nThe sun came out.", "closers only, on every line"),
    ("bxd0x94xd0xb0", "Да", "prefix only, quotes and backslashes lost"),
    (f"Başlık\n\nb’\n\n{LONG}’", f"Başlık\n\n{LONG}", "the opener alone on its line, and a closer at the end"),
    (f"Başlık\n\nb'\n\n{LONG}\nŞöyle dedi: 'Hayır.'", f"Başlık\n\n{LONG}\nŞöyle dedi: 'Hayır.'", "the opener alone on its line, and a quotation at the end"),
    (f"Başlık\n\nb'\n\n{LONG}\n'Hayır.'", f"Başlık\n\n{LONG}\n'Hayır.'", "the opener alone on its line, and a quotation as the last line"),
    (f"Başlık\n\nb'\n\nAnkara'da. {LONG}\nSon.'", f"Başlık\n\nAnkara'da. {LONG}\nSon.", "the opener alone on its line, and an apostrophe on the line before the last"),
    (f"Başlık\n\nb'\n\n{LONG} Dedi: 'Hayır'\nSon.'", f"Başlık\n\n{LONG} Dedi: 'Hayır'\nSon.", "the opener alone on its line, and a quotation above the last line"),
    (f"Başlık\n\nb’\n\n{LONG}", f"Başlık\n\n{LONG}", "the opener alone on a line further down"),
    (f"b’\nb’\n\n{LONG}", LONG, "two openers alone above one another"),
    (f"b’\n\nKısa.\n\nb’\n\n{LONG}", f"b’\n\nKısa.\n\n{LONG}", "an opener above little before one above prose"),
    ("caf\\xc3\\xa9 so\n\nb’\n\nKurz.", "café so\n\nb’\n\nKurz.", "bytes before an opener above little"),
    ("b’\n\nWas it xe2x80x9clatexe2x80x9d?\n\nb’\n\nKurz.", "Was it “late”?\n\nb’\n\nKurz.", "bytes between two openers above little"),
    (r"glub'caf\xc3\xa9' so", "glub'café' so", "the last letter of a word"),
    (r"Das “b” und das \xc3\xa9” zählt", "Das “b” und das é” zählt", "a letter in curled quotes"),
    (r'"Ja." Das “b” und das \xc3\xa9” zählt', '"Ja." Das “b” und das é” zählt', "a letter in curled quotes, behind a quotation"),
    (r"“b” steht da. Von b'J\xc3\xbcrgen' nicht", "“b” steht da. Von Jürgen nicht", "behind a letter in curled quotes"),
    ("b'It's late'\nb'It's over'", "It's late\nIt's over", "apostrophes inside, on every line"),
    (r"b\'Sie sagt 'ja' dazu\'", "Sie sagt 'ja' dazu", "quotes behind backslashes, others inside"),
    ("<td>b'#Yolcu'</td>\n<td>b' kalan yolcu'</td>", "<td>#Yolcu</td>\n<td> kalan yolcu</td>", "a cell that begins with a space, beside others"),
    (r"Notiz: u'Stra\xdfe", "Notiz: Straße", "no closer, a text literal"),
    (r"bytearray(b'\xd0\x94\xd0\xb0') so", "Да so", "bytearray within a line"),
    ("b’It’s Bo’s hat’", "It’s Bo’s hat", "curled, with apostrophes inside"),
    ("b’Er rief ’ja’ laut’", "Er rief ’ja’ laut", "curled, with a quotation inside"),
    ("b’Er rief ’ja’ laut’,", "Er rief ’ja’ laut,", "curled, with a quotation inside, before a comma"),
    ("b’J\\xc3\\xbcrgen’ sah ’ja’ dort", "Jürgen sah ’ja’ dort", "curled, with a quotation behind"),
    ("Von b’Ann Lee’ an b’Bo Lee’", "Von Ann Lee an Bo Lee", "curled, twice within a sentence"),
    ("[b’Ann Lee’, b’Bo Lee’]", "[Ann Lee, Bo Lee]", "a list, curled"),
    ("b'One paragraph.\n\nAnother one.'\n", "One paragraph.\n\nAnother one.\n", "over lines, with a line feed behind"),
    ("1  b'nie zu\n2  b'Red fish'\n3  b'Blue fish'", "1  b'nie zu\n2  Red fish\n3  Blue fish", "numbered rows below one that never closes"),
    ("1  b'Red fish' ;x\n2  b'Blue fish' ;y", "1  Red fish ;x\n2  Blue fish ;y", "numbered rows with another cell behind a space"),
    ("1 b'Red fish',\n2 b'Blue fish',", "1 Red fish,\n2 Blue fish,", "numbered rows with commas"),
    ("1. b'Red fish'.\n2. b'Blue fish'.", "1. Red fish.\n2. Blue fish.", "numbered rows with full stops"),
    ("so  b'red fish'\nno  b'blue fish'", "so  red fish\nno  blue fish", "last cells of rows"),
    ("b'-5 Grad'", "-5 Grad", "a mark at the beginning"),
    (r"Erst b'PK', dann caf\xc3\xa9", "Erst b'PK', dann café", "bytes behind one that has none"),
    ("B'eins zwei drei vier acht sechs sieben'", "eins zwei drei vier acht sechs sieben", "capital prefix with many words inside"),
    ("array([b'Ein langer Satz steht hier, und er endet auch so.'], dtype=object)", "array([Ein langer Satz steht hier, und er endet auch so.], dtype=object)", "a sentence in an array"),
    (r"Er heißt u'J\xfcrgen' und so", "Er heißt Jürgen und so", "a text literal with an escape within a sentence"),
    ("Ein array\nDer Text (b'Ann Lee') stammt von ihr", "Ein array\nDer Text (Ann Lee) stammt von ihr", "below a line that speaks of an array"),
    ("|0|b'Vapur bug\\xc3\\xbcn ge\\xc3\\xa7 kal...|tr|\n|1|b\"Nobody's on the quay a...|en|", "|0|Vapur bugün geç kal...|tr|\n|1|Nobody's on the quay a...|en|", "cells between bars, cut"),
    ("| 0 | b'Het pontje is vol en v... | nl |\n| 1 | b'De brug is d...           | nl |", "| 0 | Het pontje is vol en v... | nl |\n| 1 | De brug is d...           | nl |", "cells between bars and spaces, cut"),
    ("2024-05-06 10:00:01 INFO b'De boot is vol'\n2024-05-06 10:00:07 INFO b'De brug is dicht'", "2024-05-06 10:00:01 INFO De boot is vol\n2024-05-06 10:00:07 INFO De brug is dicht", "rows of a log"),
    ("2024-05-06T10:00:01Z - steg - WARNING - b'De boot is vol'", "2024-05-06T10:00:01Z - steg - WARNING - De boot is vol", "a row of a log with a name"),
    ("[07:15:02] b'Vapur geldi'", "[07:15:02] Vapur geldi", "a time of day before a message"),
    ("DEBUG:steg.uhr:b'der Kahn ist da'", "DEBUG:steg.uhr:der Kahn ist da", "a level before a message"),
    ("(3, 'b''Il n''''est pas l\\xc3\\xa0''', 'fr')", "(3, 'Il n''est pas l\xe0', 'fr')", "a string of SQL with two quotes for one"),
    ("INSERT INTO t VALUES (3, 'b''la barca perde''', 'b''sul molo''');", "INSERT INTO t VALUES (3, 'la barca perde', 'sul molo');", "strings of SQL with two quotes for one"),
    ("(3, 'b\"The ferry''s late\"', 'en')", "(3, 'The ferry's late', 'en')", "a string of SQL with two quotes for the one inside"),
    ("b'la barca perde': 12\nb'anche il molo': 4", "la barca perde: 12\nanche il molo: 4", "keys with a count each"),
    ("\"b'la barca perde'\",0\n\"b'anche il molo'\",1", '"la barca perde",0\n"anche il molo",1', "first fields of CSV"),
    ("7;b'Der Kahn ist leck.';;;;\n8;b'Der Steg auch.';;;;", "7;Der Kahn ist leck.;;;;\n8;Der Steg auch.;;;;", "cells before empty ones"),
    ("[\"b'Il pleut sur le quai'\", 'b\"Rien n\\'est ouvert ici\"']", "[\"Il pleut sur le quai\", 'Rien n'est ouvert ici']", "strings of a printed list, one in single quotes"),
    (r"""{'tekst': 'b"Prom si\xc4\x99 sp\xc3\xb3\xc5\xbani\xc5\x82"', 'nr': 3}""", "{'tekst': 'Prom się spóźnił', 'nr': 3}", "a string of a printed mapping, in single quotes"),
    ("(4, 'b\"De boot is vol vandaag\"', 'nl'),", "(4, 'De boot is vol vandaag', 'nl'),", "a string of SQL around double quotes"),
    ("'b\"The ferry\\'s late\"'", "The ferry's late", "a string in single quotes around the literal that is all of the line"),
    ("Er sagt \"so\"\n\"b'The ferry is late'\"\nSie sagt \"nein\"", 'Er sagt "so"\nThe ferry is late\nSie sagt "nein"', "a string around the literal, between quotations"),
    (r"b'Eins.\nZwei.' und \n dort", "Eins.\nZwei. und \\n dort", "an escape behind the literal"),
    ("It rained.'\nIt snowed.'\nSo sad:'", "It rained.\nIt snowed.\nSo sad:", "a closer behind another mark, beside others"),
    ('Il pleut."\nIl neige."', "Il pleut.\nIl neige.", "closers only, double"),
    ("Il pleut.”\nIl neige.”", "Il pleut.\nIl neige.", "closers only, curled"),
    ("Il pleut.'\nIl neige.\nIl vente.\nIl gèle.'\n", "Il pleut.\nIl neige.\nIl vente.\nIl gèle.\n", "closers only, on every second line"),
    ("Er rief „ja“ dazu.'\nSie rief „nein“ dazu.'", "Er rief „ja“ dazu.\nSie rief „nein“ dazu.", "closers only, behind quotations of another kind"),
    ("und bxd0xb4xd0xb0", "und да", "prefix only, within a line"),
    ("clubxd0xb4 (ubxd0xb4 bxd0xb4xd0xb0", "clubд (ubд да", "prefix only, behind a letter of words"),
    ("bxc0xaf bxd0xb4xd0xb0", "bxc0xaf да", "prefix only, behind bytes that are none"),
    ("bxe2x80x9cNonxe2x80x9d", "“Non”", "prefix only, before a quotation at the start"),
    ("Plan bxe2x80x94 nein", "Plan b— nein", "the letter of a plan before a dash"),
    ("Plan bxc2x80 nein", "Plan b\x80 nein", "the letter of a plan before a control"),
    ("bxc3xa4ren brummen", "bären brummen", "the letter of a word"),
    ("Sei bxc3xa4r-im-wald", "Sei bär-im-wald", "the letter of a word with hyphens"),
    ("bxc3xa9tudes-de-chopin\nFin.", "études-de-chopin\nFin.", "prefix only, on a line that is a file name"),
    (r"Sent by b'Łódź \xd0\xb4\xd0\xb0' today", "Sent by Łódź да today", "letters of other scripts beside bytes"),
    (r"Der Name b'\xc3\xa9' kam, das Café ist zu", "Der Name é kam, das Café ist zu", "a letter that stands in a word near by"),
    (r"b'J\xc3\xbcrgen' kam mit B'Anna' an", "Jürgen kam mit B'Anna' an", "a capital prefix beside one with bytes stays"),
    (r"b'J\xc3\xbcrgen' und b'x\x00\x01y z' da", r"Jürgen und b'x\x00\x01y z' da", "what is no text beside one with bytes stays"),
    (r"b'J\xc3\xbcrgen' sagt b'nichts und ging", "Jürgen sagt b'nichts und ging", "one that never closes beside one with bytes stays"),
    (r"`b'Anna'` und b'J\xc3\xbcrgen' da", "`b'Anna'` und Jürgen da", "one that is shown beside one with bytes stays"),
    (r"<code>b'Anna'</code> und b'J\xc3\xbcrgen' da", "<code>b'Anna'</code> und Jürgen da", "one in a tag for code beside one with bytes stays"),
    (r"12 b'Le caf\xc3\xa9 est...", "12 Le café est...", "a numbered row, cut"),
    ("Von b'J\\xc3\\xbcrgen'\nDie Bytes b'Anna Lee' sind kurz.", "Von Jürgen\nDie Bytes b'Anna Lee' sind kurz.", "one that is spoken of below one with bytes stays"),
    ("Von b'J\\xc3\\xbcrgen'\narray([b'Anna Lee', b'Bo Lee'])", "Von Jürgen\narray([b'Anna Lee', b'Bo Lee'])", "an array below one with bytes stays"),
    ("Von b'J\\xc3\\xbcrgen'\nUnd b'à bientôt' rief er", "Von Jürgen\nUnd à bientôt rief er", "words below one with bytes, the first of one letter"),
    (">>> lies()\nb'Ein langer Satz steht hier, und er endet auch so.'\nVon b'Anna Lee' kam nichts.", ">>> lies()\nEin langer Satz steht hier, und er endet auch so.\nVon b'Anna Lee' kam nichts.", "a sentence in a session, in which words stay"),
    ('["b\'The gate is open\'", 7]', '["The gate is open", 7]', "a string of a list"),
    ("Der Text (b'Ann Lee') stammt von ihr", "Der Text (Ann Lee) stammt von ihr", "in brackets within a sentence"),
    ("{'wer': b'Ann Lee'}", "{'wer': Ann Lee}", "the value of a mapping"),
    (r"[<Item 4:b’Late.Ferries.(‘>, <Item 5:b’Long.Winters’>]", "[<Item 4:Late.Ferries.(>, <Item 5:Long.Winters>]", "in the repr of other objects, closed by an opening quote"),
    ("0  b'It rained all...  en\n1  b\"We don't...  en\n2  b\"And then they're", "0  It rained all...  en\n1  We don't...  en\n2  And then they're", "a last row that the text ends in"),
    ("b'Es regnet.'\nb'Wir bleiben.'\nb'Und dann", "Es regnet.\nWir bleiben.\nUnd dann", "the same, at the margin"),
]

# The same literal in many languages.
LANGUAGES = ["Паром опоздал", "Το πλοίο άργησε", "تأخرت العبّارة", "המעבורת איחרה", "नाव देर से आई", "เรือมาช้า", "Đò đến muộn", "渡轮晚了", "船が遅れた", "배가 늦었다", "Vapur gecikti", "Prom się spóźnił"]


RULES = {
    "b'Паром опоздал'": ["byte-literal", "byte-literal"],
    r"b'Tard.\nTrop tard.'": ["byte-literal", "byte-literal-escape", "byte-literal"],
    r"u'Stra\xdfe'": ["byte-literal", "byte-literal-escape", "byte-literal"],
    r"""b'La barca est\xc3\xa1 aqu\xc...""": ["byte-literal", "byte-literal-escape"],
    "b’\n\nVapur geç kaldı, ama iskelede kimse kızmadı buna.": ["byte-literal-opener"],
    "bxd0xb4xd0xb0": ["byte-literal-slug"],
    f"Başlık\n\nb’\n\n{LONG}’": ["byte-literal-opener", "byte-literal-opener"],
    '"b""Er rief """"ja"""" so"""': ["byte-literal"] * 6,
    '"b""Ne\'de"""': ["byte-literal", "byte-literal"],
}


SUSPECTS = [
    ("Er sagte b'o ja' und ging.", [("b'o ja'", "byte-literal", "may be a literal that was printed")]),
    ("<code>b'nur so'</code> steht da.", []),
    ("x = f(b'nur so', 1, 2)", []),
    ("Er sagte b'nur so' und ging.", [("b'nur so'", "byte-literal", "may be a literal that was printed")]),
    ("Er sagte b'so' und ging.", []),  # one word may be anything
    ("`b'nur so'` steht da.", []),  # shown
    ("Er sagte b' so' und ging.", []),
]


@pytest.mark.parametrize("text", [text for texts in HEALTHY.values() for text in texts] + LOOK_ALIKES + SENTENCES)
def test_what_is_no_damage_stays(text: str) -> None:
    assert unwrap_byte_literals(text) == text


@pytest.mark.parametrize(("raw", "fixed"), [case[:2] for case in FIXES], ids=[case[2] for case in FIXES])
def test_each_form_comes_off(raw: str, fixed: str) -> None:
    assert unwrap_byte_literals(raw) == fixed


@pytest.mark.parametrize("text", LANGUAGES)
@pytest.mark.parametrize("literal", [lambda text: repr(text.encode()), lambda text: f"[{text.encode()!r}, {text.encode()!r}]"], ids=["one", "list"])
def test_literals_in_every_language(text: str, literal: object) -> None:
    assert callable(literal)
    assert unwrap_byte_literals(literal(text)) in {text, f"[{text}, {text}]"}


@pytest.mark.parametrize("text", LANGUAGES)
def test_strings_of_literals_in_a_printed_list(text: str) -> None:
    """Python prints a string in double quotes if it has single ones, and the other way round."""
    printed = [str(text.encode()), str(f"{text}: ' {text}".encode())]
    assert clean(str(printed)) == f"[\"{text}\", '{text}: ' {text}']"


@pytest.mark.parametrize("text", LANGUAGES)
@pytest.mark.parametrize("end", range(4, 40, 5))
def test_a_cut_literal_keeps_what_was_there(text: str, end: int) -> None:
    """However a length limit cuts the printed bytes, whole characters are kept and nothing of the escapes is left."""
    cut = repr(text.encode())[: end + 8] + "..."
    got = clean(cut, artifacts=False)
    assert got.endswith("...")
    assert text.startswith(got[:-3].rstrip()) or "\\x" not in repr(text.encode())[: end + 8]


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("byte_literals", damaged) == names


@pytest.mark.parametrize(("text", "seen"), SUSPECTS)
def test_what_is_left_is_reported(text: str, seen: list[tuple[str, str, str]]) -> None:
    assert suspected("byte_literals", text) == seen


def test_the_report_names_closers() -> None:
    assert rules("literal_leftovers", "Il pleut.'\nIl neige.'") == ["byte-literal-closer"] * 2


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join))
def test_a_printed_text_is_the_text_again(text: str) -> None:
    assert unwrap_byte_literals(repr(text.encode())) == text


@given(strategies.damaged)
def test_the_step_reaches_its_fixpoint(text: str) -> None:
    once = alone("byte_literals", text)
    assert alone("byte_literals", once) == once


@pytest.mark.parametrize(
    ("raw", "fixed"),
    [
        (r"b'f\xc3\xa4hre' b'br\xc3\xbccke' b'm\xc3\xbchle' b't\xc3\xbcr'", r"f\xc3\xa4hre br\xc3\xbccke m\xc3\xbchle t\xc3\xbcr"),
        (r"Then b'f\xc3\xa4hre am Bach' came out.", r"Then f\xc3\xa4hre am Bach came out."),
        (r"name: b'f\xc3\xa4hre'", r"name: f\xc3\xa4hre"),
    ],
)
def test_several_words_and_values_are_no_examples(raw: str, fixed: str) -> None:
    assert alone("byte_literals", f"{ABOUT}\n\n{raw}") == f"{ABOUT}\n\n{fixed}"
