"""Escapes that a text names beside what they stand for: they stay, and so does nothing else."""

import pytest

from scrapefix import clean, explain
from scrapefix.document import Document
from scrapefix.edits import Replacement
from scrapefix.mentions import without_mentions

# (the text, why it stays)
NAMED = [
    ("Dans ce fichier \\u0436 vient deux fois.\nC'est U+0436, qui ressemble à un insecte.", "the number of its character, in the line below, French"),
    ("Файл хранит \\u20ac перед ценой.\nНа экране там знак U+20AC, как и надо.", "the same, Russian"),
    ("Το αρχείο έχει \\u03c9 στο τέλος (CF 89).", "the bytes of its character, Greek"),
    ("Cuối dòng có \\u1ea1, tức là 0xE1 0xBA 0xA1.", "the bytes in another form, Vietnamese"),
    ("Satırın sonunda &scaron; var (c5a1).", "the bytes without spaces, Turkish"),
    ("Wunsch: weg mit Zeichen 160 \\xa0\n\nAus '\\xa0' soll ein Leerzeichen werden.", "what the text has alone in quotes elsewhere, German"),
    ("Откуда тут \\u00ad\n\nВ словах сидит `\\u00ad` и мешает.", "what the text has in code elsewhere, Russian"),
    ("Pourquoi &shy; ?\n\nLe mot a '&shy;' au milieu.", "the same, an entity, French"),
    ('Man sieht â€œDer Kahn istâ€ statt "Der Kahn ist", und aus â€™ wurde nichts.', "a quotation with sound marks, and another mark, German"),
    ("Вместо «Паром» видно â€œПаромâ€\u009d.", "the same, Russian"),
    ("Ecrans : &ldquo;Le bac&rdquo; au lieu de “Le bac”", "the same, references, French"),
    ("So steht es im Text:\n\n  Χίος\n\nUnd so in der Ablage:\n\n  \\u03a7\\u03af\\u03bf\\u03c2", "a line that is one above, below a colon, German"),
    ("В имени так:\n\\u05d7\\u05d9\\u05e4\\u05d4\n\nНа экране так:\nחיפה", "a line that is one below, Russian"),
    ("Im Heft: Mühle 1 (mit Umlaut), in UTF-8.\n\nDas Programm zeigt dann MÃ¼hle 1.", "a word of another line, in a text that names an encoding, German"),
    ("Слово: паром, в cp1251.\n\nНа экране \\u043f\\u0430\\u0440\\u043e\\u043c и больше ничего.", "the same, Russian"),
    ("# Ein Skript endet bei U+2019.\n# 'Miller<U+2019>s' ist also kein Wort.", "the number of what R prints, in the line above, German"),
    ("mill.xml: turn what is left of `` into &ldquo; as the others are", "an opening quote by itself, before no word"),
    ("Die Überschrift kommt als „L&#8217;été à Sète“ an, nicht als „L’été à Sète“.", "what is quoted stands in the line once more, with its apostrophe"),
    ("У звіті бачу «&#1050;лен і верба», а не «Клен і верба».", "what is quoted stands in the line once more, Ukrainian"),
    ('Le nom affiché est "FrÃ©dÃ©ric à la pÃªche" alors que la page est bien en UTF-8.', "all damage is quoted, in a sound text that names an encoding"),
    ("「ã‚«ãƒ¢ãƒ¡」とは何か\n\n「カモメ」をUTF-8で保存し、latin-1で開くとこうなります。", "a question and its answer with two encodings, Japanese"),
    ("\\u2022 BULLET\n\n\\u2023 TRIANGULAR BULLET\n\n\\u2043 HYPHEN BULLET", "the names of characters beside them"),
    ("# Имена\n\n**Actual result**\n\nÐŸÐµÑ‚Ñ€Ð¾\n\n**Expected result**\n\nПетро", "a report with gaps, Ukrainian"),
    ("приExpected: é\nActual: Ã©\nÃÂ©", "two forms of a letter, of which a report names one"),
    ("Er schrieb „Die FÃ¤hre fÃ¤hrt“, nicht „Die Fähre fährt“.", "a quotation that stands once more, German"),
    ("Los nombres salen así: \\u00c1lvaro y Mar\\u00eda Luz. Lo esperado: Álvaro y María Luz.", "names of one line, Spanish"),
    ("Так: Кафе &laquo;Якорь&raquo; снова открыто. Было: Кафе «Якорь» снова открыто.", "marks of a phrase, Russian"),
    ("“  U+201C  E2 80 9C  &ldquo;\né  U+00E9  C3 A9  &eacute;", "rows with the numbers of characters"),
    ("Expected: Zoë\nActual: ZoÃ«", "what a report says came out"),
    ("Expected: Menü am Montag\nActual: =?utf-8?q?Men=C3=BC_am_Montag?=", "words of a mail's header that came out"),
    ("**Expected**\nDon’t feed it\n\n**Actual**\nDonâ€™t feed it", "the same under its heading"),
    ("预期结果：港\n实际结果：æ¸¯", "the same in Chinese"),
    ('Who put &nbsp; in the names?\nThe feed: "Lamp&nbsp;shade"', "a reference that was spoken of before"),
    ("A lista mostra SÃ£o JoÃ£o em vez de São João.", "words of a name, Portuguese"),
    ("Statt Größe steht im Heft GrÃ¶ÃŸe, statt Fuß steht FuÃŸ.", "two words, German"),
    ("bo: &hearts; or &#9829;", "two forms of a sign"),
    (r"R prints <U+2019> for a curly apostrophe.", "what it stands for"),
    (r"如果出现 \u4f60\u597d，说明它还没有解析。", "what comes up, Chinese"),
    ("The file isn't broken: it's UTF-8, the program decodes it as Latin-1, and the fÃ¤hre is late.", "an example of a text about encodings"),
    (r"My index is full of tokens such as u2019s and u00e9e; the JSON lost its backslashes to stripslashes.", "examples of a text about escapes"),
    (r"It mends bytes shown as text (b'f\xc3\xa4hre') and escapes shown as text (f\u00e4hre).", "examples in brackets"),
    ("References, or entities as some say (f&auml;hre), are read too.", "an entity in brackets"),
    (r"¿Por qué sale \xc3\xb1 en lugar de ñ?", "bytes, Spanish"),
    (r"「あ」が \u3042 と表示される", "a code point, Japanese"),
    (r"打印出来的是 \xe4\xbd\xa0 而不是 你", "bytes, Chinese"),
    (r"يظهر \u0645 بدل م هنا", "a code point, Arabic"),
    (r"Почему тут \u0436, а не ж?", "a code point, Russian"),
    (r"Γιατί \u03ac αντί για ά;", "a code point, Greek"),
    (r"לא \u05d0 אלא א כאן", "a code point, Hebrew"),
    (r"यहाँ \u0905 के बदले अ आता है", "a code point, Hindi"),
    (r"ที่นี่ \u0e01 แทน ก ออกมา", "a code point, Thai"),
    (r"Le code \u00e9 représente la lettre é en gras.", "a code point, by the word for a letter"),
    (r"Sao lại ra \u1ead mà không ra ậ?", "a code point, Vietnamese"),
    (r"왜 \uac00 나오고 가 안 나오지", "a code point, Korean"),
    (r"Neden \u015f çıkıyor da ş çıkmıyor?", "a code point, Turkish"),
    ("The feed had donu2019t instead of don't.", "a whole word, the only one"),
    ("It didnu2019t rain.\nWhy â€™ instead of an apostrophe?".replace("u2019", "'"), "an apostrophe between spaces"),
    ("Waarom zie ik â€™ in plaats van een apostrof?", "an apostrophe between spaces, Dutch"),
    ("מופיע &#8217; במקום גרש", "an apostrophe between spaces, Hebrew"),
    (r"Warum steht hier caf\xc3\xa9 und nicht café?", "bytes of a whole word, which are no single ones"),
    ("Writers put &amp;eacute; for &eacute; there.", "two forms of one character"),
    ("Tippe \\u00e9 statt é ein.", "a letter that is a word, behind a word for instead, German"),
    ("In an address é becomes %C3%A9 at once.", "what it becomes"),
    ("Пишут &amp;laquo; вместо &laquo; везде.", "two forms of one mark, Russian"),
    ("$ echo 'Größe, Maß'\nGr\\xc3\\xb6\\xc3\\x9fe\\x2c\\x20Maß", "what a command printed, below what was typed"),
    ("Beispiel: f('/El Niño/') ergibt '/El+Ni%C3%B1o/'.", "a value of a form, in which a plus is a space"),
    ("To write < you use &lt; in it.", "a mark"),
    ("é,&eacute;", "cells of a row"),
    ("fix('cafÃ©') gives 'café'", "mojibake of a whole word"),
    ("Nel menu compare Ã¨ al posto di è.", "a letter that is a word, as the last of a sentence, Italian"),
    ("Ο χαρακτήρας é γίνεται &eacute; μέσα στον κώδικα.", "a letter that is no word of the language, Greek"),
    ("Буква é превращается в &eacute; на странице.", "a letter that is no word of the language, Russian"),
    ("Znak é se zamenja z &eacute; ali s številko.", "a letter that is no word of the language, Slovenian"),
    ("字母 é 变成 &eacute; 之后才保存。", "a letter that is no word of the language, Chinese"),
    ("Dans la liste « é » devient « Ã© » chaque fois.", "a letter that is a word, in spaced quotes, French"),
    ("Byt ut Ã¥ mot å, Ã¤ mot ä och Ã¶ mot ö.", "pairs, Swedish"),
    ("Replace Ã© with é and Ã¨ with è", "pairs of letters that are words"),
    (r"\u00e9 = é, \u00e8 = è", "pairs, code points"),
    ("&auml; statt ä und &ouml; statt ö", "pairs, entities, German"),
    ("The name &eacute; stands for é.", "a letter that is a word, an entity"),
    (r"Почему \u043d\u0435 вместо не?", "a word of several escapes, Russian"),
    (r"caf\xc3\xa9 wird statt café angezeigt", "a whole word, the first of the text, German"),
    ("ñ se ve como \\xc3\\xb1", "a character at the beginning of the line, Spanish"),
    ("Escreva &lt; em vez de <", "a mark at the end of the line, Portuguese"),
    ("Say don't if you mean it, but instead of don't I see donu2019t.", "the nearer of two whole words before"),
    ("I see donu2019t instead of don't, and nobody would ever write don't so.", "the nearer of two whole words behind"),
    ("Dans la liste « Ã© » devient « é » chaque fois.", "a letter that is a word, in spaced quotes behind, French"),
    ("⌀ gives âŒ€", "a symbol and what it gives"),
    ('Titles break: "高い壁のドア" ---> "é«˜ã„å£ã®ãƒ‰ã‚¢"', "a quotation that has lost bytes, behind an arrow"),
    ("It is the wrong encoding, like this:\n\nDie FÃ¤hre fÃ¤hrt.\nDie MÃ¼hle steht.\n\nAn editor helps.", "a paragraph, German"),
    ("Непонятная кодировка, типа такого:\n\nËþäè âûõîäèëè íà óëèöû, ñòîÿëè ïåðåä ñâîèìè äîìàìè.\n\nПоможет редактор.", "a paragraph, Russian"),
]

# (the damaged text, the repaired one, why it is no mention)
DAMAGED = [
    ("Er ist sp\\u00e4t, sagt Zeile U+20AD.", "Er ist spät, sagt Zeile U+20AD.", "the number of another character, German"),
    ("Il s\\u00e8che (C3 A9 12 est son num\\u00e9ro).", "Il sèche (C3 A9 12 est son numéro).", "longer numbers, French"),
    ("Цена 5 \\u20ac, место 82 AC.", "Цена 5 €, место 82 AC.", "not all of the bytes, Russian"),
    ("Schreib `&amp;` dafür. Korn &amp; Mehl", "Schreib `&amp;` dafür. Korn & Mehl", "an ampersand, which names have by itself, German"),
    ("Код `\\u00e9` стоит там. Caf\\u00e9 и всё.", "Код `\\u00e9` стоит там. Café и всё.", "a part of a word, Russian"),
    ("Er rief â€œKahnâ€\u009d, sie rief “Boot”.", 'Er rief "Kahn", sie rief "Boot".', "quotations that say something else, German"),
    ("Χίος\n\n\\u03a7\\u03af\\u03bf\\u03c2", "Χίος\n\nΧίος", "a title and a heading, Greek"),
    ("Ort:\n\\u05d7\\u05d9\\u05e4\\u05d4\n\nLand: Israel", "Ort:\nחיפה\n\nLand: Israel", "a value below its label, which stands nowhere else"),
    ("Im Heft: Mühle 1.\n\nDas Heft hat dann MÃ¼hle 1.", "Im Heft: Mühle 1.\n\nDas Heft hat dann Mühle 1.", "a word of another line, in a text that names no encoding"),
    ("Die Mühle und UTF-8.\n\nMÃ¼hle, KÃ¤se", "Die Mühle und UTF-8.\n\nMühle, Käse", "one of two words has a twin on another line"),
    ("“Itâ€™s late,” she wrote. “It’s late,” he read.", "\"It's late,\" she wrote. \"It's late,\" he read.", "two people say the same"),
    ("Er las „GrÃ¼n ist die Heide“ vor.", "Er las „Grün ist die Heide“ vor.", "a quotation in a text that names no encoding"),
    ("José del Río came. Jos\\u00e9 del R\\u00edo left, and Mar\\u00eda stayed.", "José del Río came. José del Río left, and María stayed.", "another word has no twin"),
    ("It is late, she writes:\n\nDie FÃ¤hre fÃ¤hrt.\n\nNobody answers.", "It is late, she writes:\n\nDie Fähre fährt.\n\nNobody answers.", "a paragraph in a text that names no encoding"),
    ("As UTF-8, she writes:\n\n> Die FÃ¤hre fÃ¤hrt.\n\nNobody answers.", "As UTF-8, she writes:\n\n> Die Fähre fährt.\n\nNobody answers.", "a paragraph of another mail"),
    ("As UTF-8, she writes:\n\nDie FÃ¤hre fÃ¤hrt.\n\nDie MÃ¼hle steht.", "As UTF-8, she writes:\n\nDie Fähre fährt.\n\nDie Mühle steht.", "two paragraphs"),
    ('"Tides and mills" -> "MÃ¼hle und Meer"', '"Tides and mills" -> "Mühle und Meer"', "a title in another language behind an arrow"),
    (r"E n\xC3\xA3o \xC3\xA9 que \xC3\xA9 bom", "E não é que é bom", "a letter twice that is a word, Portuguese"),
    (r"Hexen m\xc3\xb6gen Hexer \xe2\x80\x94 und Hexagone \xe2\x80\x94 nicht.", "Hexen mögen Hexer -- und Hexagone -- nicht.", "dashes, and witches, German"),
    ("Café noir\n\nCafÃ© noir", "Café noir\n\nCafé noir", "a title and a heading"),
    ("Bread &amp; butter, bread &amp; jam", "Bread & butter, bread & jam", "what begins with what it says"),
    ("Received: FÃ¤hre", "Received: Fähre", "a line of a log, which expects nothing"),
    ("We got: FÃ¤hre, MÃ¼hle, KÃ¤se", "We got: Fähre, Mühle, Käse", "no label of a report"),
    ("Who put &nbsp; in?\nL&acute;&eacute;t&eacute;, gar&ccedil;on, tr&egrave;s&nbsp;t&ocirc;t", "Who put &nbsp; in?\nL´été, garçon, très tôt", "a text full of others"),
    ("A cafÃ© is not a bar, and a cafÃ© has cake.", "A café is not a bar, and a café has cake.", "a word that is damaged twice"),
    ("The prisoner escaped, the entity was decoded, and the cafÃ© closed.", "The prisoner escaped, the entity was decoded, and the café closed.", "words of other trades"),
    ("The JSON file has 12 bytes; each byte counts. Itâ€™s small.", "The JSON file has 12 bytes; each byte counts. It's small.", "bytes that are counted"),
    ("It isnâ€™t UTF-8, says the captain.", "It isn't UTF-8, says the captain.", "one word of the trade, and nothing sound"),
    ("The bytes donâ€™t fit the ferry, and the crew wonâ€™t load them.", "The bytes don't fit the ferry, and the crew won't load them.", "one word of the trade"),
    (r"The ferry (f\u00e4hre) was late, and the escapes were locked.", "The ferry (fähre) was late, and the escapes were locked.", "brackets behind another word"),
    (r"Il pane \u00e8 caldo e la lettera è lunga.", "Il pane è caldo e la lettera è lunga.", "a letter that is a verb behind the word for one"),
    (r"La ma\xc3\xb1ana es fr\xc3\xada, ñandú.", "La mañana es fría, ñandú.", "parts of words"),
    (r"El \xc3\xb1 y la ñ, y la ma\xc3\xb1ana", "El ñ y la ñ, y la mañana", "another escape of the line is named nowhere"),
    ("The caf&eacute; by the café was the caf&eacute;.", "The café by the café was the café.", "words of a text damaged in places"),
    ("One &mdash; two -- three — four", "One -- two -- three -- four", "dashes, of which a sentence has several"),
    ("it xe2x80x99 s late", "it ' s late", "an apostrophe between spaces that a tokeniser put there"),
    (r"it xe2x80x99 s ' late, \xc3\xb1 first", "it ' s ' late, ñ first", "the same beside another escape"),
    ("he said &quot; yes", 'he said " yes', "a quote between spaces"),
    ("il va Ã\xa0 Paris et à Lyon", "il va à Paris et à Lyon", "a letter that is a word, mojibake"),
    ("il va &agrave; Paris et à Lyon", "il va à Paris et à Lyon", "a letter that is a word, an entity"),
    ("R & D, Q &amp; A", "R & D, Q & A", "an ampersand, too"),
    ("\\xc3\\xb1 first\nñ on another line", "ñ first\nñ on another line", "in another line"),
    ("She says it's late. We think itâ€™s early.", "She says it's late. We think it's early.", "in another sentence"),
    ("Zoë Öz singt. ZoÃ« tanzt.", "Zoë Öz singt. Zoë tanzt.", "a name in another sentence, German"),
    (
        "We don't know it, they say, and they donxe2x80x99t care.",
        "We don't know it, they say, and they don't care.",
        "too many words between the two",
    ),
    ("MÃ¼ller kommt, M\\u00fcller geht, M&uuml;ller nicht.", "Müller kommt, Müller geht, Müller nicht.", "damage of three kinds"),
    ("Il va Ã\xa0 Paris, et à Lyon il dit oÃ¹.", "Il va à Paris, et à Lyon il dit où.", "no pairs: one is part of a word, French"),
    ("Ela Ã© alta e ele é baixo.", "Ela é alta e ele é baixo.", "a letter that is a word, Portuguese"),
    (r"El a\xc3\xb1o tiene una ñ.", "El año tiene una ñ.", "a word with one letter before"),
    (r"Le mot o\xc3\xb9 contient un ù.", "Le mot où contient un ù.", "the end of a word with one letter before"),
    (r"El \xc3\xb1andu y la ñ.", "El ñandu y la ñ.", "the beginning of a word"),
    (r"En \xc3\xb6l stavas med ö.", "En öl stavas med ö.", "a word with one letter behind, Swedish"),
    (r"Das \xc3\x9f steht in Spaß und Fuß.", "Das ß steht in Spaß und Fuß.", "a letter at the end of words, German"),
    (r"La \xc3\xb1 de ñandú", "La ñ de ñandú", "a letter at the beginning of a word"),
    ("Schreib der W&#101;rft, die Werft wartet.", "Schreib der Werft, die Werft wartet.", "a word of ASCII, German"),
    (
        "They donxe2x80x99t care, and the others say that they don't know.",
        "They don't care, and the others say that they don't know.",
        "too many words between the two, behind",
    ),
    ("il va &agrave; Paris et à\nLyon", "il va à Paris et à\nLyon", "a letter that is a word at the end of a line"),
    (
        "".join(f"\\u{ord(char):04x}" for char in "渡轮今天早上又晚点了半个多小时码头上没有人觉得奇怪"),
        "渡轮今天早上又晚点了半个多小时码头上没有人觉得奇怪",
        "a sentence, Chinese",
    ),
]

# The same where quotes and dashes are kept, so that both of a line are there to the end.
BESIDE = [
    ("Один &mdash; два — три", "Один — два — три"),
    ("5 &euro; und 7 € mehr", "5 € und 7 € mehr"),
    ("On dit « à demain » &agrave; Paris", "On dit « à demain » à Paris"),
]


@pytest.mark.parametrize("text", [text for text, _ in NAMED], ids=[why for _, why in NAMED])
def test_what_a_text_names_stays(text: str) -> None:
    assert clean(text, quotes="keep", dashes="keep", artifacts=False) == text
    assert explain(text, quotes="keep", dashes="keep", artifacts=False).edits == ()


@pytest.mark.parametrize(("raw", "fixed"), [case[:2] for case in DAMAGED], ids=[case[2] for case in DAMAGED])
def test_what_is_damaged_beside_healthy_text_is_mended(raw: str, fixed: str) -> None:
    assert clean(raw) == fixed


@pytest.mark.parametrize(("raw", "fixed"), BESIDE)
def test_what_a_sentence_can_have_twice_is_no_mention(raw: str, fixed: str) -> None:
    assert clean(raw, quotes="keep", dashes="keep") == fixed


def test_a_text_with_many_mentions_is_damaged() -> None:
    line = r"el \xc3\xb1 y la ñ"
    assert clean("\n".join([line] * 10)) == "\n".join([line] * 10)
    assert clean("\n".join([line] * 60)) == "\n".join(["el ñ y la ñ"] * 60)


def test_a_whole_word_is_no_mention_in_a_damaged_text() -> None:
    text = Document("Her feed had donu2019t instead of don't.")
    found = [Replacement(16, 21, "’", "code-point")]
    assert without_mentions(found, text) == []
    assert without_mentions(found, text, is_damaged=True) == found
