"""The step that reads single bytes of legacy encodings: what must stay first, then the repairs by their reasons."""

import pytest
import strategies
from healthy import LOOK_ALIKES, SENTENCES
from hypothesis import given
from one_step import alone, rules, suspected

from scrapefix import clean, decode_escapes

HEALTHY = {
    "a pattern without slashes": [r"RewriteRule ^f\xe4hre/(.*)$ /faehre/$1 [L]", r"^(?:caf\xe9|bar)\d+$ matches all of them"],
    "ASCII alone": [r"Ferry \x26 harbour", r"\x22Wait\x22 he said"],
    "ranges": ["[^\\x80-\\xff]", "[\\xa0-\\xff]+", "[\\x91\\x92]", "Класс (16: [\\t\\n\\cK\\x20\n     \\x85\\xa0-\\xac\\xae\\xb5\n     \\xb7 \\xba\\xc0-\\xd6]) и т. д."],
    "data": ["\\xff\\xd8\\xff\\xe0", "\\xd0\\xcf\\x11\\xe0\\xa1\\xb1", "\\x00\\x01"],
    "bytes among controls": [r"d1\xe3{\xdd?\xeew\x7f<\x90\x8a\xf1"],
    "code": ['puts "Z\\xfcrich";', "`caf\\xe9`", "x = '\\xe9'", 'lcd.print("B""\\xab""\\x99""ep");'],
    "rows of bytes in brackets": ["caf<e2><e2><e2>t", "né<e9><e2>e"],
    "what R prints": ['[1] "Ð<9d>Ð¾"', 'The console prints "Ð<9d>Ð°Ñ" so'],
    "a tag or a key behind a letter": ["Ñ<90> en la lista", "Å<81>"],
    "measures beside marks": ["der Steg, x96, x97: 8x80 und 12x85 cm"],
    "sequences that were left": ['the name "xf0x9fx98x8f" in it', "ключ 'xe2x80x93' тут"],
    "paths": [r"HKEY_LOCAL_MACHINE\SOFTWARE\Nero\xc3", r".\tests\x86", "C:\\xenon\\xe9 and D:\\data\\xa0x"],
    "POD": ["=head1 NAAM\n\nZoek C<ab> en C<cd>, niet C<\\x{100}> of B<AB>.\n\n=over\n\n=item C<ee>\n\n=back\n"],
    "TeX commands behind others": ["\\let\\@xdef\\xdef \\expandafter\\xdef\\csname Größe\\endcsname \\font\\xdef\\"],
    "TeX": ["\\xdef\\width{3} \\xeCJKsetup \\begin{document} Größe"],
    "terminals": ["\\x1b[31mred\\x1b[0m"],
    "percent": ["100%E5 more", "https://example.org/caf%E9", "50%20off"],
    "words": ["linux92 and x86, x94", "maxed, boxed, taxed; x90", "0x92 and \\0x92"],
    "entities": ["&#x92A; &#x9986;"],
    "lessons": ["The byte \\x92 is an apostrophe in windows-1252.", "Байт \\xe9 — это буква."],
    "manual pages": [".TH Zeichen 7\nDie Reihe \\fB[\\e^\\exa8\\exc0\\-\\exd6\\exd8\\ex92\\ex92s]\\fP beginnt hier.", ".TP\nДо exb4o, exc0a и exd0i."],
    "manuals": ["BYTE(7)\n\nNOM\n     byte - l'octet\n\nEXEMPLES\n     a\\xe9b et c\\xf4d\n     \\xABC\n\nVOIR AUSSI\n     mot(7)\n"],
    "keys": ["Drücke <F1> für Hilfe, :map<F2> oder :nmap<F3>, Клавиша<F4>."],
    "values that calls give": ["So gibt plus('/ein Weg/') am Ende '%2Fein+Weg%2F', und auf('a%26%EF') den Rest; das caf%C3%A9 bleibt caf%E9."],
    "percent sequences in strings": ['soll = "%26%2328450%3Bgro%DFe%2Fkl%E4n%0A"\nist = "Stra%DFe%2Fw%E4g%0A"'],
    "many in a word": ["n\\xe9\\xe8\\xe0e", "né\\xe9\\xe8\\xe0\\xf4e"],
    "controls of C1": ["a\\x81b c\\x8dd"],
    "signs by themselves": ["Ja.\\xb0 Nein.\\xb0 so", "so \\x94 so \\x94 da", "so \\xb0 so \\xb0 da", "so, \\xb0, da, \\xb0, so"],
    "spaces at the ends": ["\\xa0- und so", "und so -\\xa0"],
    "TeX before letters": ["\\alpha \\xe9a) und \\xe8b)"],
    "one stripped mark": ["Itx92s late"],
    "stripped marks at the ends of words": ["sox92 dax92 so"],
    "what programs call things, many times": ["maxfds, maxfds und maxfds", "0x1…Oxffff, Oxffff, Oxffff", "maxfb2 maxfb2, maxfc2a maxfc2a"],
    "two stripped letters in words": ["Maxf1racing boxf2, maxf3", "Gxf6teborg och Malmxf6"],
    "stripped letters that words end with": ["cafxebs naxebve"],
    "one letter": ["un caf%E9 noir"],
    "numbers of blocks": ["blocs %C9 et %C8 ."],
    "names with numbers": ["menux94a und tagx94b", "tacx93a, tacx93b"],
    "rows of bytes": ["lies(0, '\\xffffff00') → \\xffaaff und \\xe9e9e9"],
    "tags": ["<b1> <a9> <e9>", "list<a1>"],
}

FIXES = [
    (r"Ann\x27s boat \x26 pier, \x22Noon\x22, \x3cb\x3elate\x3c/b\x3e", "Ann's boat & pier, \"Noon\", <b>late</b>", "marks that JavaScript escapes, beside an apostrophe"),
    ("Berths:xa04 | Depth:xa02,50 m | Fee:xa0none", "Berths:\xa04 | Depth:\xa02,50 m | Fee:\xa0none", "stripped spaces behind marks"),
    (r"Les r\'e9sultats de l\'92enqu\'eate, \'e0 midi", "Les résultats de l’enquête, à midi", "bytes as RTF writes them"),
    ("They%26%238217%3Bll see", "They&#8217;ll see", "a reference whose marks are written out"),
    ("Gr%26uuml%3B%26szlig%3Be%20aus%20K%26ouml%3Bln", "Gr&uuml;&szlig;e aus K&ouml;ln", "spaces beside such references"),
    ("Gxf6teborg und Zxfcrich, fxfcr alle mxf6glich", "Göteborg und Zürich, für alle möglich", "letters in several words, German"),
    ("caf\\xe9 cr\\xe8me", "café crème", "letters in words, hexadecimal"),
    ("5\\xba andar, porta 3\\xaa \\xe0 direita", "5º andar, porta 3ª à direita", "ordinals behind numbers"),
    ("na\\357ve", "naïve", "the same in octal"),
    ("it\\x92s \\x93fine\\x94", "it’s “fine”", "marks of windows-1252"),
    (r"<p>\xc9cole, caf\xe9", "<p>École, café", "behind a tag"),
    ("Itx92s Nxe5, theyx92re at Bxb5", "It’s Nxe5, they’re at Bxb5", "captures of chess beside marks"),
    ("caf<e9> it<92>s", "café it’s", "R's angle brackets"),
    ("don\\x27t", "don't", "an apostrophe that JavaScript escapes"),
    ("10\\xa0km, 5\\xb0C", "10\xa0km, 5°C", "signs that touch a digit"),
    ("\\xc0 c\\xf4t\\xe9, o\\xf9 \\xe0 pied", "À côté, où à pied", "one that stands alone, in the company of others"),
    ("twice \\x96 no, thrice \\x96 done", "twice – no, thrice – done", "dashes between spaces"),
    ("Se\\xf1or Mu\\xf1oz", "Señor Muñoz", "Spanish"),
    ("K\\xf8benhavn", "København", "Danish"),
    ("A%E7%E3o na can%E7%E3o%2C hoje", "Ação na canção, hoje", "percent sequences of Latin-1 in words"),
    ("se detectó autom%E1ticamente", "se detectó automáticamente", "one percent sequence deep in a word"),
    ("Itx92s what theyx92re doing", "It’s what they’re doing", "stripped apostrophes that recur"),
    ("caf\\xe9 cr\\xe8me n\\xe9\\xe8\\xe0e", "café crème néèàe", "three in a word, beside others"),
    ("caf\\xe9 cr\\xe8me 5%\\xe9t", "café crème 5%\\xe9t", "behind a mark of another notation"),
    ("né\\xe9\\xe8\\xe0\\xf4e, caf\\xe9", "né\\xe9\\xe8\\xe0\\xf4e, café", "behind many"),
    ("\\xdef\\b caf\\xe9", "\\xdef\\b café", "behind a command of TeX"),
    ("'\\xe9' caf\\xe9 cr\\xe8me", "'\\xe9' café crème", "behind one that is quoted"),
    ("a \\xc3\\xa9 caf\\xe9 cr\\xe8me", "a \\xc3\\xa9 café crème", "behind bytes of UTF-8"),
    ("d\\xe9cade", "décade", "before letters that are digits too"),
    ("it<92>s so", "it’s so", "R's angle brackets, an apostrophe alone"),
    ("le na<ef>f", "le naïf", "R's angle brackets, behind two letters"),
    ("Ð<9d>Ð¾Ð²Ñ‹Ð¹ Ð´ÐµÐ½ÑŒ", "Ð\x9dÐ¾Ð²Ñ‹Ð¹ Ð´ÐµÐ½ÑŒ", "what windows-1252 lacks, in misread Russian"),
    ("Å<81>Ã³dÅº", "Å\x81Ã³dÅº", "the same, in Polish"),
    ("Ã<8d>sland", "Ã\x8dsland", "the same, behind a letter that is no word's"),
    ("â€œjaâ€<9d>", "â€œjaâ€\x9d", "the same, a quote that closes"),
    ("à bientôt ðŸ˜<8d>", "à bientôt ðŸ˜\x8d", "the same, an emoji"),
    ("cr\\xe9\\xe9e", "créée", "two in a row"),
    ("caf\\xe9 puis \\xe0 5", "café puis à 5", "one that stands alone, beside one"),
    ("caf\\xe9 \\x27tis a\\x41b", "café 'tis a\\x41b", "ASCII that nobody escapes for safety"),
    ("Ja.\\x94 Nein.\\x94 Aus", "Ja.” Nein.” Aus", "quotes behind the ends of sentences"),
    ("7\\xb0 und \\xa35.", "7° und £5.", "signs that touch a digit on one side"),
    ("so,\\xa0- und", "so,\xa0- und", "a space between marks"),
    ("\\textbf c\\xf4te", "\\textbf côte", "a letter in a word, in TeX"),
    ("xe2x80x93 itx92s theyx92re xe2x80x93 itx92s", "xe2x80x93 it’s they’re xe2x80x93 it’s", "stripped, among bytes of UTF-8"),
    ("8x80 cm: itx92s theyx92re, 12x85 cm", "8x80 cm: it’s they’re, 12x85 cm", "stripped, among measures"),
    ("`x92` itx92s theyx92re", "`x92` it’s they’re", "stripped, behind one that is shown"),
    ("0x92 itx92s theyx92re", "0x92 it’s they’re", "stripped, behind a number"),
    ("itx92s theyx92re kJ8x92Qp4TzR2mW9", "it’s they’re kJ8x92Qp4TzR2mW9", "stripped, before a key"),
    ("so xe9 so, cafxe9s protxe9ge", "so xe9 so, cafés protége", "stripped letters within words"),
    ("er kam x96 spät x97 und ging", "er kam – spät — und ging", "stripped dashes between spaces"),
    ("Jax94, sagt sie. Nein.x94 Aus", "Ja”, sagt sie. Nein.” Aus", "stripped quotes that close"),
    ("x93Ja, sagt sie, x93Nein", "“Ja, sagt sie, “Nein", "stripped quotes that open"),
    ("das (x93Ja) und\nx93Nein", "das (“Ja) und\n“Nein", "stripped quotes that open behind a bracket and a line feed"),
    ("x93Yes,x94 she saidx85 itx92s", "“Yes,” she said… it’s", "stripped quotes beside one"),
]


RULES = {
    r"caf\xe9 cr\xe8me": ["single-byte-hex", "single-byte-hex"],
    r"na\357ve": ["single-byte-octal"],
    "caf<e9>": ["single-byte-angle-brackets"],
    "A%E7%E3o na can%E7%E3o": ["single-byte-percent"] * 4,
    "l’heure: lx92eau, lx92air": ["single-byte-stripped", "single-byte-stripped"],
}


SUSPECTS = [
    (r"Ça vaut \xe9 peut-être", [(r"\xe9", "single-byte-hex", "may be a character of a legacy encoding")]),
    (r"Çok \x81 az", []),  # a byte of no character
    (r"Nur \351 ist da", []),  # too little
]


@pytest.mark.parametrize("text", [text for texts in HEALTHY.values() for text in texts] + LOOK_ALIKES + SENTENCES)
def test_what_is_no_damage_stays(text: str) -> None:
    assert alone("single_bytes", text) == text


@pytest.mark.parametrize(("raw", "fixed"), [case[:2] for case in FIXES], ids=[case[2] for case in FIXES])
def test_each_form_is_read(raw: str, fixed: str) -> None:
    assert alone("single_bytes", raw) == fixed


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("single_bytes", damaged) == names


@pytest.mark.parametrize(("text", "seen"), SUSPECTS)
def test_what_is_left_is_reported(text: str, seen: list[tuple[str, str, str]]) -> None:
    assert suspected("single_bytes", text) == seen


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("l%u2019%E9t%E9%20est", "l’été est"),
        ("caf%C3%A9%20noir%2C%0Aou%20non%00", "café noir,\nou non%00"),
        ("caf%C3%A9 %E9", "café %E9"),
        (r"caf\u00e9 \xe0 5", "café à 5"),
        ("(4, 'ka%E7 saat%21', '%u0130ki%20saat%21')", "(4, 'kaç saat!', 'İki saat!')"),
        ("(5, 'so', '%u041F%u0430%u0440%u043E%u043C%20%u0443%u0448%u0451%u043B%21')", "(5, 'so', 'Паром ушёл!')"),
    ],
    ids=["code points", "UTF-8", "a byte that is none of UTF-8", "a letter that stands alone", "Turkish in SQL", "Russian in SQL"],
)
def test_bytes_beside_others(raw: str, text: str) -> None:
    assert decode_escapes(raw) == text


def test_a_letter_that_stands_alone_in_a_literal() -> None:
    assert clean(r"b'Il va \xe0 Paris.'") == "Il va à Paris."


@given(strategies.damaged)
def test_the_step_reaches_its_fixpoint(text: str) -> None:
    once = alone("single_bytes", text)
    assert alone("single_bytes", once) == once


@pytest.mark.parametrize(
    ("raw", "fixed"),
    [
        (r"Le mus\xc3\xa9e \xf0\x80\x94 ferme", r"Le musée \xf0\x80\x94 ferme"),
        (r"Сказал caf\xe9\x92s \xf0\x80\x94", r"Сказал café’s \xf0\x80\x94"),
        ("Key wS2xe5X0aZ, xC3po, Zxe9Q isnu2019t", "Key wS2xe5X0aZ, xC3po, Zxe9Q isn’t"),
        ("cafxe9 du2019or, crxe8me", "café d’or, crème"),
        (r"caf\xc3\xa9, it\x92s \xe9t\xe9 ici", "café, it’s été ici"),
    ],
    ids=["a torn character", "beside a letter and its apostrophe", "keys beside a code point", "letters beside a code point, French", "letters and marks in their place"],
)
def test_what_is_torn_stays(raw: str, fixed: str) -> None:
    assert clean(raw, quotes="keep", dashes="keep") == fixed
