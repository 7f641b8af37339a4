"""Damage that a text shows beside what it stands for, or to a program: it stays, and all other damage goes."""

import re

import pytest

from scrapefix import clean
from scrapefix.comparisons import is_compared
from scrapefix.document import Document
from scrapefix.plain_reading import plain

# (the text, why it stays)
SHOWN = [
    ("  'Die Mühle Lea&amp;#8217;s' =>\n    'Die Mühle Lea's',", "what it reads in the next line, with an apostrophe"),
    ("UPDATE boats SET name = 'x' WHERE name LIKE '%fÃ¤hre%';", "a pattern of SQL"),
    ("text = text.replace('xf0x9fx98x9exf0x9fx98xa2', ' ')", "what a call replaces"),
    ("replaceAll(c, \"&acirc;&euro;&trade;\", \"'\");", "what a call replaces, entities"),
    (r'.replace(/âœ¨/g, "✨")', "a pattern that a call replaces"),
    (r"$t = str_replace('&Atilde;&copy;', '&eacute;', $t);", "what a call replaces, two layers"),
    ("re.sub('xf0 x9f x98 x84', ' ', zeile)", "what a call replaces, with spaces"),
    ("w.split('Ã¢â€ â€™').join('→');", "what a call takes apart"),
    ("assert mend('Ð¡Ð¾Ñ„Ð¸Ñ') == 'София'", "what a test compares, Bulgarian"),
    ("prüfe(!/[锟斤拷]|(?:Ã|Â|â€)/u.test(text));", "a pattern in slashes"),
    (">>> mend('Ã© perturber')\n'é perturber'", "what was typed at a prompt"),
    ("s|M-bM-^@M-^S|–|g;", "a command that replaces, with the bytes as `cat -v` shows them"),
    ("| &amp;  | &amp;amp;  |\n|  &lt;  |  &amp;lt;  |", "references that are written out once more"),
    ("$t[] = '&acirc;&euro;&brvbar;';", "several escapes of an ellipsis"),
    ("(7, '😁', '', 'ud83dude01', 6),\n(8, '😂', '', 'ud83dude02', 6),", "rows with an empty string between"),
    ('Vorher: "er sagt â€œja"\nNachher: "er sagt \\"ja"', "a string with a quote that is escaped"),
    ("expect(mend('miÅ‚oÅ›Ä‡')).toBe('miłość');", "what a test compares, Polish"),
    ('if (zeichen == "ud83dude00") {', "what a program compares"),
    ("['Lỗi khÃ´ng xÃ¡c Ä‘á»‹nh', 'Lỗi không xác định'],", "a row of two strings, Vietnamese"),
    ("'ÅŸiÅŸe': 'şişe',", "a member of a table, Turkish"),
    ("| Ñƒ | у |\n| Ð¶ | ж |", "cells of a table, Russian"),
    ("<td>Ã¼</td><td>ü</td>", "cells of a table, HTML"),
    ("['I', 'Ä°', 'Ã‡', 'Äž', 'Ã–'],", "a row of letters"),
    (r'("\u00e2\u0080\u0099", "’"),', "bytes that were written as code points"),
    (r'"\u00E2\u0080\u0094": "—",', "a member of a table, a dash"),
    (r'{"\303\251", 0},', "several escapes of one letter"),
    ("// Ã¢Ëœâ€¢ = ☕ (mended)", "an equals sign"),
    ("Normalise: â€™ → '", "an arrow"),
    ("The table holds:\n  doesnu2019t → doesn't\n  u201cHellou201d → \"Hello\"", "an arrow behind a word that has two of them"),
    ("check('zepsute litery', hasBrokenEncoding('Ä‡wiczenia na zmÄ™czenie') === true);", "what a call looks at for encodings"),
    ("Zero: Ã¼ => ü", "another arrow"),
    ("// 🐟 llega como 'ud83dudc1f' y nadie sabe por qué", "what a string reads stands in its line, not in quotes"),
    ("// Ж потом видно как 'u0416', и это нарочно", "the same, Russian"),
    ("'original': 'un Ã©tÃ© froid',\n'mended': 'un été froid',", "strings of two lines, French"),
    ("Erwartet: Größe\nGelesen: GrÃ¶ÃŸe", "values of two lines, German"),
    ("Esperado: 'cabaña'\n\nLeído: 'cabaÃ±a'", "strings of two lines with a blank one between, Spanish"),
    ("ต้องการ: สวน\nได้: à¸ªà¸§à¸™", "values of two lines, Thai"),
    ('期待："测试"\n得到："æµ‹è¯•"', "strings of two lines, Chinese"),
    ("'שלום': '×©×œ×•×',".replace("×'", "×\x9d'"), "a member of a table, Hebrew"),
    ('assert_eq!(show("a<U+00DF>b"), "a<U+00DF>b");', "what a macro of a test compares"),
    ("const raw = '&lt;p&gt;B&amp;amp;B &amp;mdash; auf&lt;/p&gt;';\nassert.equal(toPlainText(raw), 'B&B — auf\\nzu');", "a string with a name, which a call mends below"),
    ("kaputt = 'GrÃ¶ÃŸe'\nprint(fix_text(kaputt))", "the same, German"),
    ("('\\303\\237', 'v2_xc3x9f'),", "a string of the row is what is said, in other bytes"),
    ("array('&bdquo;  &amp;bdquo;', '&bdquo;');", "a string of the row is what is said, as a reference"),
    ('"we don\'t pay",\n"we donât pay",', "two strings, of which one lost bytes"),
    ("TISCH = {\n  '鈥檙': '’r',\n  '鈥檛': 'n’t',\n  '鈥?': '”',\n}", "a row of a table beside one that is right"),
    ('"\\303\\221\\303\\222\\303\\223\\303\\224"\n"\\303\\225\\303\\226\\303\\227\\303\\230"', "characters in the order of their numbers"),
    ("assert.equal(\n    cleanTitle('B &amp; B &mdash; Lotte&#8217;s   <b>'),\n    'B & B — Lotte’s <b>'\n);", "what a call cleans, below another one"),
    ('str_detect(ort, "\\u0421\\u043e\\u0444\\u0438\\u044f|Sofia") ~ "bg",', "a pattern that a call detects"),
    ('lies(unescapeXml("&lt;p&gt;&lt;i&gt;"+\n  "[Der Entwurf ist fertig.]&lt;/i&gt;&lt;/p&gt;"));', "a string that goes on in the next line"),
    ('lies(unescapeXml("&lt;p&gt;" +\n  "&lt;b&gt;" +\n  "[Der Entwurf ist fertig.]&lt;/b&gt;&lt;/p&gt;"));', "a string that goes on over three lines"),
    ('Im Feld steht "&eacute; und &amp;eacute;", beides.', "a reference as it is and written out once more, German"),
    ("В поле стоит '&laquo;да&raquo; и &amp;laquo;да&amp;raquo;'.", "the same with two of them, Russian"),
    ('EXPECT_PRINT_TO_STRING_(satz,\n        "\\"Von \\\\xC3\\\\xA4 \\\\xE2\\\\x80\\\\x94 \\\\xC3\\\\xB6\\""', "a string below the call that compares it"),
]

# (the text, what comes out of it, why nothing shows it)
DAMAGED = [
    ('{"name": "JosÃ©", "town": "LeÃ³n"}', '{"name": "José", "town": "León"}', "strings that say something else"),
    ("Name: JosÃ©\nTown: LeÃ³n", "Name: José\nTown: León", "values that say something else"),
    ("icons = ['ðŸ”¥', 'ðŸŽ‰', 'ðŸ˜€']", "icons = ['🔥', '🎉', '😀']", "pictographs, which a program shows"),
    ("exit(json_encode(['m' => 'Su sesixc3xb3n no es vxc3xa1lida'])); // aquí", "exit(json_encode(['m' => 'Su sesión no es válida'])); // aquí", "what a program says, handed to a call that encodes all"),
    ('title = "CafÃ© â†’ Bar"', 'title = "Café → Bar"', "an arrow that is damaged itself"),
    ("CafÃ© → Bar → Menü", "Café → Bar → Menü", "an arrow between names"),
    ("Gebühr: Â£->GBP", "Gebühr: £->GBP", "an arrow to something else"),
    ("(10, 'libÃƒÂ©ration'),\n(11, 'lib&Atilde;&copy;ration')", "(10, 'libération'),\n(11, 'libération')", "rows that are both damaged"),
    ("t.replace('a', 'b') + 'LeÃ³n'", "t.replace('a', 'b') + 'León'", "a call that ended before it"),
    ('won the match (2-1), "CafÃ© United" said', 'won the match (2-1), "Café United" said', "a word that is no call"),
    ('## [1] "<U+0438>" "<U+0432>"', '## [1] "и" "в"', "a vector of R in a document"),
    ('[1] "<U+0438>" "<U+0432>" "<U+0432><U+043E>"', '[1] "и" "в" "во"', "a vector of R"),
    ("kaputt = 'GrÃ¶ÃŸe'\nprint(render(kaputt))", "kaputt = 'Größe'\nprint(render(kaputt))", "a string with a name that no call mends"),
    ("a = 'GrÃ¶ÃŸe'\nprint(fix_text(b))", "a = 'Größe'\nprint(fix_text(b))", "a call that mends something else"),
    ('"sie sagten:",\n"we didnât pay",', '"sie sagten:",\n"we didn’t pay",', "strings that say something else, with lost bytes"),
    ('"We don\'t know",\n"We donât know",\n"They canât say",', '"We don\'t know",\n"We don’t know",\n"They can’t say",', "another word that lost bytes"),
    ('zeig("&lt;p&gt;&lt;i&gt;" +\n  "[Der Entwurf ist fertig.]&lt;/i&gt;&lt;/p&gt;");', 'zeig("<p><i>" +\n  "[Der Entwurf ist fertig.]</i></p>");', "a string that goes on, and no call mends it"),
    ('lies(unescapeXml("' + 'Dorf" +\n"' * 5 + '[Der Entwurf]&lt;/b&gt;"));', 'lies(unescapeXml("' + 'Dorf" +\n"' * 5 + '[Der Entwurf]</b>"));', "a string that goes on for more lines than are looked at"),
    ('Im Feld steht "&eacute; und &amp;uuml;", beides.', 'Im Feld steht "é und ü", beides.', "two other references"),
    ("{wert != null ? wert.toFixed(1) : 'â€”'} bei 20 Â°C", "{wert != null ? wert.toFixed(1) : '—'} bei 20 °C", "what is shown where there is nothing else"),
    ("%u0928%u0940%u0932%u0940%20%u0928%u093E%u0935%20%u0924%u0941%u092E%u0928%u0947%20%u0915%u092C%20%u092C%u0947%u091A%u0940", "नीली नाव तुमने कब बेची", "a space between words that have a letter in common, Hindi"),
    ("name = ort || 'â€”'", "name = ort || '—'", "the same, as an alternative"),
]


@pytest.mark.parametrize("text", [pytest.param(text, id=reason) for text, reason in SHOWN])
def test_what_a_text_shows_stays(text: str) -> None:
    assert clean(text, quotes="keep", dashes="keep") == text


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*case[:2], id=case[2]) for case in DAMAGED])
def test_what_it_does_not_show_goes(text: str, expected: str) -> None:
    assert clean(text, quotes="keep", dashes="keep") == expected


def test_a_long_line_is_not_compared() -> None:
    row = "'Ã¼': 'ü', "
    assert is_compared(Document(row), 1, 3)
    assert not is_compared(Document(row * 100), 1, 3)
    assert is_compared(Document("kurz\n" * 300 + row), 1501, 1503)


# Of each line the damage in `⟦⟧` alone is asked about.
COMPARED = {
    "a word encoded for addresses, and the word": "q=caf⟦%C3%A9⟧ for café",
    "a name of two words, encoded, and the name": "q=El%20Ni⟦%C3%B1⟧o for El Niño",
    "one at the head of its line": "⟦%C3%A9⟧tude, or étude",
    "one behind other forms of the word": "cafés, a café, and q=caf⟦%C3%A9⟧",
    "a string, and what it reads beside it": "he wrote 'caf⟦Ã©⟧' at the café",
    "of four strings one, and what it reads beside them": "'caf⟦Ã©⟧', 'a', 'b', 'c' at the café",
    "an arrow of ASCII": "⟦Ã©⟧ -> é",
    "an arrow of two lines": "⟦Ã©⟧ ⇒ é",
    "an arrow, and a comma behind the letter": "⟦Ã©⟧ → é,",
    "an arrow behind the letter": "é → ⟦Ã©⟧ im Text",
    "an arrow behind a word in a sentence": "er schrieb ⟦Ã©⟧t → ét",
    "an arrow before a word at the end of its line, Polish": "zażółć → za⟦Å¼Ã³Å‚Ä‡⟧",
    "three strings of one letter": "['⟦Ã©⟧', 'Ã¨', 'Ã¶']",
    "three strings of two letters": "['⟦Ã©⟧t', 'Ã¨t', 'Ã¶t']",
    "escapes of one letter by themselves": "'⟦xc3xa9⟧'",
    "a cell beside empty ones": "| ⟦Ã¼⟧ben | | | | | wir üben",
    "cells without a line before them": "⟦Ã¼⟧ | ü",
    "a call at the head of its line": "sub('caf⟦Ã©⟧', x)",
    "a call behind another": "t.replace(f(a), 'caf⟦Ã©⟧')",
    "a value four lines above": "Soll: Größe\n\n\n\nIst: Gr⟦Ã¶ÃŸ⟧e",
    "a value four lines below": "Ist: Gr⟦Ã¶ÃŸ⟧e\n\n\n\nSoll: Größe",
    "a value between other lines": "Anfang\nSoll: Größe\nIst: Gr⟦Ã¶ÃŸ⟧e\nEnde\nnichts",
    "a value below, between other lines": f"{'lang ' * 300}\nIst: Gr⟦Ã¶ÃŸ⟧e\nSoll: Größe\n{'lang ' * 300}",
}
NOT_COMPARED = {
    "a word encoded for addresses, and a part of it": "q=caf⟦%C3%A9⟧s at the café",
    "one, and longer words": "q=caf⟦%C3%A9⟧ at the decafé and the cafés",
    "more of them than a line that explains them has": "q=caf⟦%C3%A9⟧ for café " + "%20" * 24,
    "no string": "caf⟦Ã©⟧ at the café",
    "of five strings one": "'caf⟦Ã©⟧', 'a', 'b', 'c', 'd' at the café",
    "a string of ASCII": "he wrote 'don⟦u2019⟧t', and I don't",
    "a string in capitals beside it": "he wrote '⟦Ã©⟧tude' at the Étude",
    "an angle that is no arrow": "⟦Ã©⟧ > é",
    "an arrow behind another word": "caf⟦Ã©⟧s → café",
    "an arrow to something else": "caf⟦Ã©⟧ → thé",
    "another reference": "'caf⟦&eacute;⟧' and '&egrave;'",
    "what is damaged in two ways": "'⟦Ã©⟧t', '&Atilde;&copy;t'",
    "letters that are not damaged": "['⟦Ã©⟧', 'è', 'ö', 'ü']",
    "a word beside three letters": "['⟦Ã©⟧ta', 'Ã¨', 'Ã¶', 'Ã¼']",
    "two strings of one letter": "['⟦Ã©⟧', 'Ã¨']",
    "three strings of words": "['⟦Ã©⟧ta', 'Ã¨ta', 'Ã¶ta']",
    "escapes with a space": "'⟦xc3xa9⟧ '",
    "one letter by itself": "'⟦Ã©⟧'",
    "brackets in a string in quotes": "'caf⟦Ã©⟧ (neu)'",
    "a call behind the string": "print('caf⟦Ã©⟧'.strip())",
    "a value five lines above": "Soll: Größe\n\n\n\n\nIst: Gr⟦Ã¶ÃŸ⟧e",
    "a value five lines below": "Ist: Gr⟦Ã¶ÃŸ⟧e\n\n\n\n\nSoll: Größe",
    "a value above a long line": f"Soll: Größe\n{'lang ' * 200}\nIst: Gr⟦Ã¶ÃŸ⟧e",
    "a value below a long line": f"Ist: Gr⟦Ã¶ÃŸ⟧e\n{'lang ' * 200}\nSoll: Größe",
}


@pytest.mark.parametrize("marked", COMPARED.values(), ids=COMPARED)
def test_is_compared(marked: str) -> None:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    assert is_compared(Document(re.sub("[⟦⟧]", "", marked)), start, end)


def test_lines_of_a_damaged_text_are_not_compared() -> None:
    text = "Soll: Größe\nIst: GrÃ¶ÃŸe"
    assert is_compared(Document(text), 19, 23)
    assert not is_compared(Document(text), 19, 23, is_damaged=True)
    assert is_compared(Document("'a', 'b', 'c', 'Ã¼ben', 'üben'"), 16, 18, is_damaged=True)


@pytest.mark.parametrize("marked", NOT_COMPARED.values(), ids=NOT_COMPARED)
def test_is_not_compared(marked: str) -> None:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    assert not is_compared(Document(re.sub("[⟦⟧]", "", marked)), start, end)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("&amp;rsquo;", "'"),
        (r"\303\251", "é"),
        ("<c3><a9>", "é"),
        ("=C3=A9", "é"),
        ("%uD83D%uDE02", "😂"),
        ("<U+2014>", "-"),
        (r"\U0001F600", "😀"),
        (r"\u{110000}", r"\u{110000}"),
        ("M-cM-^AM-^B", "あ"),
        ("Р¶", "ж"),
        ("é è", "é è"),
        ("exact fixed", "exact fixed"),
        (r"\xff\xfe", "ÿþ"),
        ("<U+FFFFFF>", "<U+FFFFFF>"),
        ("&amp;amp;amp;amp;lt;", "&lt;"),
    ],
)
def test_what_a_short_text_reads(text: str, said: str) -> None:
    assert plain(text) == said


def test_what_stands_beside_may_end_the_line() -> None:
    text = "舗ï¬\x81舗;ﬁ"
    assert clean(text) == clean(clean(text))
