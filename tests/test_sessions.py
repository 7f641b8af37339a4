"""Sessions and dumps: what was typed and what came out stays; a price, a quotation and the prose below are none."""

import pytest

from scrapefix import clean

# (the text, what it shows)
SHOWN = [
    ("$ cat names.txt\nf\\xc3\\xa4hre, Gr\\xc3\\xb6\\xc3\\x9fe\n", "what a command printed"),
    ("    $ ./ferry --list\n    1 f\\u00e4hre\n    2 m\\u00fchle", "an indented session"),
    ("$ ./ferry\nFerry 2\n1 f\\303\\244hre\n$ ", "two lines below what was typed"),
    ("> const ferry = 'f\\u00e4hre'\nundefined\n> encodeURIComponent(ferry)\n'f%C3%A4hre'", "Node.js"),
    ("> Buffer.from(ferry).toString('latin1')\n'fÃ¤hre'", "mojibake that Node.js printed"),
    ("In [1]: ferry\nOut[1]: 'f\\u00e4hre'\n\n$ ls\n\n>>> ferry\n'f\\u00e4hre'", "all prompts in one text"),
    (">>> ferry.encode()\nb'f\\xc3\\xa4hre'", "Python"),
    ("0000000e  66 c3 a4 68 72 65 26 61 6d 70 3b 00 00 00 00 00  |f..hre&amp;.....|", "a row of a dump"),
    ('<!ENTITY mill "Bread &amp; Butter">', "a declaration"),
]
DAMAGED = [
    ("$ ls\n" + "a ferry and its mill\n" * 12 + "eine F\\u00e4hre", "$ ls\n" + "a ferry and its mill\n" * 12 + "eine Fähre", "far below a command"),
    ("The bread > the jam.\n'Gr\\xc3\\xbc\\xc3\\x9fe' she wrote.", "The bread > the jam.\n'Grüße' she wrote.", "a mark that begins no line"),
    ("> const mill = 1\n\nBread &amp; butter", "> const mill = 1\n\nBread & butter", "a line that was not typed"),
    ("$ 5 for f\\u00e4hre tickets\nGr\\u00fc\\u00dfe", "$ 5 for fähre tickets\nGrüße", "a price"),
    ("> Die F\\u00e4hre kommt\nGr\\u00fc\\u00dfe", "> Die Fähre kommt\nGrüße", "a quotation of a mail"),
    ("$ ls\nferry.txt\n\nDie F\\u00e4hre ist l\\u00e4ngst weg.", "$ ls\nferry.txt\n\nDie Fähre ist längst weg.", "prose behind a gap"),
    ("Sand & gravel, 0000 66 c3\nBread &amp; butter", "Sand & gravel, 0000 66 c3\nBread & butter", "no dump"),
]


@pytest.mark.parametrize(("text", "what"), SHOWN)
def test_what_a_session_shows_stays(text: str, what: str) -> None:
    assert clean(text).split() == text.split(), what


@pytest.mark.parametrize(("text", "mended", "what"), DAMAGED)
def test_damage_outside_of_sessions_is_mended(text: str, mended: str, what: str) -> None:
    assert clean(text) == mended, what
