"""The step that reads bytes whose backslashes became spaces: what must stay first, then the repairs by their reasons."""

import pytest
import strategies
from healthy import LOOK_ALIKES, SENTENCES
from hypothesis import given
from one_step import alone, rules

from scrapefix import clean

HEALTHY = {
    "comments about bytes": ["// xF0 x9F x90 x9F\n// xf0 x9f x90 x9e\n// 🐟 UTF-8 是 4 个字节"],
    "captures": ["The line xc3 xa1 xd4 was played", "moves: xc3 xa1 xb4"],
    "board games": ["after Nxc2 xa3, Black resigned", "13. Bxc3 xa1 14. xc3 xa4", "Nxc4 xb3 and Black resigned"],
    "lone letters": ["plan b n all", "rock n roll", "guns n roses n all"],
    "lessons": ["the bytes xe2 x80 x99", "`It xe2 x80 x99s`", "байты xe2 x80 x99"],
    "ill-formed": ["xe2 x28", "xc3 zebra", "size xf5 x80"],
}

FIXES = [
    ("They don xe2 x80 x99 t go, it xe2 x80 x99 s late", "They don’t go, it’s late", "a space behind an apostrophe as well"),
    ("Kenya xe2 x80 x99s choice", "Kenya’s choice", "an apostrophe joins the word before it"),
    ("the clich xc3 xa9s", "the clichés", "a letter joins the word before it"),
    ("gi xc3 xa0 detto", "già detto", "a letter at the end of a word"),
    ("la sala xc3 xa8 gi xc3 xa0 piena di gente", "la sala è già piena di gente", "a letter that is a word, behind a vowel that it never follows"),
    ("elle commence xc3 xa0 lire dans le bus", "elle commence à lire dans le bus", "a letter that is a word, French"),
    ("la cr xc3 xa8me xc3 xa9tait dans une tasse", "la crème était dans une tasse", "the letter that begins the next word"),
    ("ela xc3 xa9 de l xc3 xa1 com certeza", "ela é de lá com certeza", "a letter that is a word, Portuguese"),
    ("be xc3 xa9p xc3 xadtett szekr xc3 xa9ny", "beépített szekrény", "two such vowels in a row, in Hungarian"),
    ("He said , xe2 x80 x9c no , xe2 x80 x9d and left", "He said , “ no , ” and left", "quotes among separated marks keep their spaces"),
    ("fun xf0 x9f x98 x82 xf0 x9f x98 x82", "fun 😂😂", "signs in a row belong together"),
    ("b run n go xf0 x9f x98 x82", "run\ngo 😂", "what is left of the literal and its line feeds"),
    ("ela n xc3 xa3o veio", "ela não veio", "the letter that begins the word"),
    ("das ist n xc3 xa4mlich sch xc3 xb6n", "das ist nämlich schön", "the letter that begins the word, German"),
    ("anh n xc3 xb3i v xe1 xba xady", "anh nói vậy", "the letter that begins the word, Vietnamese"),
    ("il n xe2 x80 x99y a rien", "il n’y a rien", "the letter before an apostrophe"),
    ("hoje , n xc3 xb3s vamos", "hoje , nós vamos", "behind a comma no line ends"),
    ("b chega. n xc3 xa9 tarde", "chega.\né tarde", "a line feed behind the end of a sentence"),
    ("b fim n xc3 x89 tarde", "fim\nÉ tarde", "a line feed before a capital"),
    ("now xc2 xa320, then xc2 xa325", "now £20, then £25", "a price is no move"),
    (" xd0 x9f xd1 x80 xd0 xb8  xd0 xb2 xd1 x81 xd0 xb5", " При все", "two spaces: one of them stood there"),
    ("xe4 xbd xa0 xe5 xa5 xbd", "你好", "a row from the start"),
    ("Gr xc3 xbc xc3 x9fe", "Grüße", "two characters in one row"),
    ("xce x93 xce xb5 xce xb9 xce xb1", "Γεια", "Greek"),
    ("xd8 xb5 xd8 xa8 xd8 xa7 xd8 xad", "صباح", "Arabic"),
    ("xd7 xa9 xd7 x9c xd7 x95 xd7 x9d", "שלום", "Hebrew"),
    ("xe0 xa4 xa8 xe0 xa4 xae xe0 xa4 xb8", "नमस", "Hindi"),
    ("xe0 xb8 xaa xe0 xb8 xa7", "สว", "Thai"),
    ("bu xe1 xbb x95i s xc3 xa1ng", "buổi sáng", "Vietnamese"),
    ("xe3 x81 x82 xe3 x81 x84", "あい", "Japanese"),
    ("xec x95 x88 xeb x85 x95", "안녕", "Korean"),
    ("g xc3 xbcnayd xc4 xb1n", "günaydın", "Turkish"),
    ("b xc3 xa9t xc3 xa9", "été", "a letter right behind what is left of the literal"),
    ("b  xc3 xa9t xc3 xa9", "été", "the same behind a quote that became a space"),
    ("Frauen nähen sch xc3 xb6n", "Frauen nähen schön", "an n that begins a word of its own"),
    ("b fim n xc3 x89cole aberta", "fim\nÉcole aberta", "a line feed before a capital that goes on small"),
    ("JEAN PAUL: il n xe2 x80 x99y a rien", "JEAN PAUL: il n’y a rien", "the letter before an apostrophe, behind capitals"),
    ("the encoding of the clich xc3 xa9s here", "the encoding of the clichés here", "a word that goes on, whatever the line speaks of"),
    ("the boys xe2 x80 x99 boat", "the boys’ boat", "an apostrophe between words joins the one before it"),
    ("der Kinder xe2 x80 x99.", "der Kinder’.", "an apostrophe before a mark joins the word before it"),
    ("a 5 xe2 x80 x99 pole", "a 5 ’ pole", "behind a number it is another sign"),
    ("l xe2 x80 x99 xc3 xa9t xc3 xa9", "l’été", "an apostrophe before another character of the word"),
    ("attends xe2 x80 xa6 puis", "attends… puis", "an ellipsis joins the word before it"),
    ("fin. xe2 x80 x9d Puis rien", "fin.” Puis rien", "a closing quote joins the mark of a word"),
    ("le plan X. xe2 x80 x9d Puis rien", "le plan X.” Puis rien", "a closing quote joins the mark of a letter"),
    ("nur xe2 x80 x9eJa xe2 x80 x9c, sonst nichts", "nur „Ja“, sonst nichts", "a quote that closes before a mark"),
    ("Er sagt xe2 x80 x9cja xe2 x80 x9d dazu", "Er sagt “ja” dazu", "one that opens keeps its space"),
    ("wszystko , xe4 xbd xa0 xe5 xa5 xbd", "wszystko , 你好", "an ideograph behind a mark keeps its space"),
    ("les 5 xc3 xa9tages", "les 5 étages", "a letter behind a number keeps its space"),
    ("plan a\nb the gr xc3 xbcn mill\nb not this", "plan a\nthe grün mill\nb not this", "the first word of a line"),
    ("<td>4</td><td>b fun xf0 x9f x98 x82</td>", "<td>4</td><td>fun 😂</td>", "the first word of a cell"),
    ("\"b fun xf0 x9f x98 x82\", 'b no'", "\"fun 😂\", 'b no'", "the first word of a string"),
    ("vitamin b is clich xc3 xa9, b = 2", "vitamin b is cliché, b = 2", "a word within a line"),
]


RULES = {
    "b das ist sch xc3 xb6n": ["byte-literal-spaced", "utf8-spaced"],
    "it xe2 x80 x99s . n Ja": ["utf8-spaced", "control-spaced"],
}


@pytest.mark.parametrize("text", [text for texts in HEALTHY.values() for text in texts] + LOOK_ALIKES + SENTENCES)
def test_what_is_no_damage_stays(text: str) -> None:
    assert alone("spaced_escapes", text) == text


@pytest.mark.parametrize(("raw", "fixed"), [case[:2] for case in FIXES], ids=[case[2] for case in FIXES])
def test_each_form_is_read(raw: str, fixed: str) -> None:
    assert alone("spaced_escapes", raw) == fixed


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("spaced_escapes", damaged) == names


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("b'Der Kahn ist leck. n n Der Steg auch.'", "Der Kahn ist leck.\n\nDer Steg auch."),
        ("b'Der Kahn ist leck. r n r n Der Steg auch.'", "Der Kahn ist leck.\n\nDer Steg auch."),
        ("b'Wir haben n n Boote und mehr nicht.'", "Wir haben n n Boote und mehr nicht."),
        ("Der Kahn ist leck. n n Der Steg auch.", "Der Kahn ist leck. n n Der Steg auch."),
    ],
    ids=["behind a sentence of a literal", "the same of Windows", "within a sentence of one", "in no literal"],
)
def test_letters_of_line_feeds_alone(raw: str, text: str) -> None:
    assert clean(raw) == text


@given(strategies.damaged)
def test_the_step_reaches_its_fixpoint(text: str) -> None:
    once = alone("spaced_escapes", text)
    assert alone("spaced_escapes", once) == once
