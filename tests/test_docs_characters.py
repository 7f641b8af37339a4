"""docs/characters.md names each character and what becomes of it: here the page and the tables in code are compared."""

import re
from pathlib import Path
from unicodedata import name

import pytest

from scrapefix import clean, normalise_spaces
from scrapefix.steps import composition, dashes, invisibles, ligatures, line_ends, punctuation, quotes, spaces

PAGE = Path(__file__).parent.parent / "docs" / "characters.md"

# A row of a table of the page: the code point, the name, and what becomes of it, by default first.
_ROW = re.compile(r"^\| U\+([0-9A-F]{4,5})(?:-([0-9A-F]{4,5}))? \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)


def _rows() -> dict[str, tuple[str, str, str]]:
    rows = {}
    for match in _ROW.finditer(PAGE.read_text(encoding="utf-8")):
        for code in range(int(match[1], 16), int(match[2] or match[1], 16) + 1):
            assert chr(code) not in rows, f"U+{code:04X} stands twice"
            rows[chr(code)] = match[3], match[4], match[5]
    return rows


ROWS = _rows()

REPLACED = [
    (quotes.CURLY, "default", {}),
    (quotes.LOW, "option", {"low_quotes": "straight"}),
    (quotes.GUILLEMETS, "option", {"guillemets": "straight"}),
    (dashes.DASHES, "default", {}),
    (punctuation.ELLIPSES, "option", {"ellipses": "ascii"}),
    (punctuation.PRIMES, "option", {"primes": "straight"}),
    (ligatures.LIGATURES, "default", {}),
]
REMOVED = [*invisibles.CHARACTERS]


def _code(cell: str) -> str:
    """What stands in backticks."""
    match = re.search(r"`+ ?(.+?) ?`+", cell)
    assert match, cell
    return match[1]


@pytest.mark.parametrize(
    ("char", "new", "column", "options"),
    [(char, new, column, options) for table, column, options in REPLACED for char, new in table.items()],
)
def test_what_is_replaced(char: str, new: str, column: str, options: dict[str, str]) -> None:
    _, default, otherwise = ROWS[char]
    raw = f"so{char}so"
    if column == "default":
        assert _code(default) == new
        assert clean(raw) == f"so{new}so"
    else:
        assert default == "stays"
        assert _code(otherwise.split(":")[1]) == new
        assert clean(raw) == raw
        assert clean(raw, **options) == f"so{new}so"  # type: ignore[arg-type]  # values of options are checked at run time


@pytest.mark.parametrize("char", [*spaces.SPACES, spaces.IDEOGRAPHIC, spaces.BRAILLE])
def test_spaces(char: str) -> None:
    assert ROWS[char][1] == "plain space"
    assert clean(f"so{char}so") == "so so"
    assert clean(f"so{char}so", spaces="keep") == f"so{char}so"


@pytest.mark.parametrize("char", line_ends.LINE_ENDS)
def test_line_ends(char: str) -> None:
    assert ROWS[char][0] == line_ends.LINE_ENDS[char]
    assert ROWS[char][1] == "line feed"
    assert normalise_spaces(f"so{char}so") == "so\nso"


@pytest.mark.parametrize("char", REMOVED)
def test_what_goes(char: str) -> None:
    assert ROWS[char][1] == "goes"
    assert clean(f"so{char}so") == "soso"


@pytest.mark.parametrize("char", [char for char, row in ROWS.items() if row[1] == "stays"])
def test_what_stays(char: str) -> None:
    assert clean(f"so {char} so") == f"so {char} so"


@pytest.mark.parametrize("char", ROWS)
def test_the_names_are_those_of_unicode(char: str) -> None:
    official = name(char, "")
    if official and official in ROWS[char][0]:
        return
    # Controls have no name of their own, and a range has one that says what it holds.
    assert char in line_ends.LINE_ENDS or f"-{max(_range(char)):04X} |" in PAGE.read_text(encoding="utf-8")


def _range(char: str) -> list[int]:
    return [ord(other) for other, row in ROWS.items() if row == ROWS[char]]


def test_composition_has_its_limit_on_the_page() -> None:
    assert f"more than {composition.LONGEST_RUN} marks" in PAGE.read_text(encoding="utf-8")
