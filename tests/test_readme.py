"""The table of the README: each of its examples does what the table says, where such a thing stands."""

import re
from pathlib import Path

import pytest

from scrapefix import clean

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
TABLE = README[README.index("## What it repairs") : README.index("## What it leaves alone")]
PROSE = "The ferry leaves at nine, and nobody on the pier has seen the captain since Sunday evening."

# (what the table shows, a text with it, the text mended)
EXAMPLES = [
    (r"b'It\xe2\x80\x99s'", r"b'It\xe2\x80\x99s'", "It's"),
    ("b’It’s’", "b’It’s’", "It's"),
    (r"\xe2\x80\x99", r"It\xe2\x80\x99s", "It's"),
    ("xe2x80x99", "Itxe2x80x99s", "It's"),
    (r"\342\200\231", r"It\342\200\231s", "It's"),
    ("xe2 x80 x99", "It xe2 x80 x99 s late", "It's late"),
    (r"\u2019", r"It\u2019s", "It's"),
    ("u2019", "Itu2019s", "It's"),
    (r"\ud83d\ude00", r"\ud83d\ude00", "😀"),
    ("<U+2019>", "It<U+2019>s", "It's"),
    ("%u2019", "It%u2019s", "It's"),
    ("=E2=80=99", "It=E2=80=99s", "It's"),
    ("=?utf-8?Q?caf=C3=A9?=", "=?utf-8?Q?caf=C3=A9?=", "café"),
    ("&rsquo;", "It&rsquo;s", "It's"),
    ("&amp;amp;#8217;", "It&amp;amp;#8217;s", "It's"),
    ("&#146;", "It&#146;s", "It's"),
    ("â€™", "Itâ€™s", "It's"),
    ("fÃ¼r", "fÃ¼r", "für"),
    ("ItÃ¢ÂÂs", "ItÃ¢\x80\x99s".replace("\x80\x99", "ÂÂ"), "It's"),
    ("KÃ¶LN", "KÃ¶LN", "KÖLN"),
    ("donโ€™t", "donโ€™t", "don't"),
    ("caf챕", "caf챕", "café"),
    ("isn&#x8217;t", "isn&#x8217;t", "isn't"),
    ("isn舗t", "isn舗t", "isn't"),
    ("“”", "“ferry”", '"ferry"'),
    ("—", "late—or never", "late--or never"),
    ("−", "it was −4 degrees", "it was -4 degrees"),  # a minus sign is the example
    ("Listen to this article", f"Listen to this article\n\n{PROSE}", PROSE),
    ("Read more", f"{PROSE}\n\nRead more", PROSE),
]


def test_each_example_of_the_table_is_tried() -> None:
    rows = [line.split("|")[2] for line in TABLE.splitlines() if line.startswith("|") and "---" not in line]
    assert {cell for row in rows for cell in re.findall("`([^`]+)`", row)} == {shown for shown, _, _ in EXAMPLES}


@pytest.mark.parametrize(("text", "mended"), [example[1:] for example in EXAMPLES], ids=[shown for shown, _, _ in EXAMPLES])
def test_what_the_table_shows_is_mended(text: str, mended: str) -> None:
    assert clean(text) == mended
