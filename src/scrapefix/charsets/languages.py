"""What text looks like: which letters a language has, which follow which, and where symbols and capitals stand.

Everything is counted in nats, the natural logarithm of how unlikely it is; sums of it can be compared.
"""

import unicodedata
from functools import cache, cached_property
from importlib.resources import files
from typing import NamedTuple

# Kinds of characters that are no letters of the language.
EDGE, FOREIGN, ALIEN, BOTH, OPENER, CLOSER, APOSTROPHE, ODD, CONTROL, LATIN, LOAN, SIGN, DASH = range(13)

SYMBOLS = frozenset({BOTH, OPENER, CLOSER, SIGN, ODD, CONTROL})

# Symbols of everyday text by the side on which a word may stand. The quotation marks of one language close where those
# of another open, so most go both ways.
_OPENERS = frozenset("„‚¿¡")
_CLOSERS = frozenset("”…™®ªº²³›")
_BOTH = frozenset("«»“‘\N{NO-BREAK SPACE}°·‹\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}")
# These stand beside numbers and spaces.
_SIGNS = frozenset("£§©€•№½−×´")
# These stand between spaces, and in English between letters too.
_DASHES = frozenset("–—")
_APOSTROPHES = frozenset("’\N{SOFT HYPHEN}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}")

_KINDS = (
    (BOTH, _BOTH), (SIGN, _SIGNS), (DASH, _DASHES),
    (OPENER, _OPENERS), (CLOSER, _CLOSERS), (APOSTROPHE, _APOSTROPHES),
)  # fmt: skip

# What a character of a kind costs after an edge, after a letter, before an edge and before a letter. A character that
# stands between two has a pair on either side, so each cost is about half of what it is worth.
_COSTS = {
    FOREIGN: (8.0, 7.5, 5.0, 6.0),
    ALIEN: (10.0, 12.0, 8.0, 12.0),
    BOTH: (4.0, 4.5, 0.7, 3.5),
    OPENER: (4.5, 10.0, 5.5, 1.5),
    CLOSER: (7.0, 5.0, 0.7, 9.0),
    APOSTROPHE: (8.0, 4.0, 1.5, 2.5),
    SIGN: (4.5, 7.5, 0.7, 5.0),
    DASH: (3.5, 6.0, 0.7, 3.5),
    ODD: (8.0, 11.0, 4.0, 9.0),
    CONTROL: (14.0, 14.0, 6.0, 10.0),
    LATIN: (3.0, 10.0, 0.7, 10.0),
    LOAN: (7.0, 6.0, 2.0, 3.0),
}
# Between two characters that are both no letters.
_SYMBOL_AFTER_SYMBOL = 5.0
_LETTER_KINDS = (FOREIGN, ALIEN, LATIN, LOAN)
# No letter of the language is rarer than this after another: statistics of a few thousand words know no better.
_RAREST = 8.5
# And none costs more than this above what it costs by itself, whatever stands before it.
_BACK_OFF = 1.5
# Letters that names and loanwords carry from one language that is written in Latin letters into all others.
_LOANS = frozenset("éèêëàáâäåãçñóòôöøúùûüíîïæœßšž")

# What casing costs: a capital at the start of a word, after a capital, after a small letter.
CAPITAL_FIRST, CAPITAL_AFTER_CAPITAL, CAPITAL_INSIDE, SMALL_FIRST, SMALL_AFTER_CAPITAL = 2.4, 1.2, 7.0, 0.15, 0.8

_SCRIPT_NAMES = ("LATIN", "CYRILLIC", "GREEK", "HEBREW", "ARABIC", "THAI")


class _Entry(NamedTuple):
    alphabet: str
    single: str
    rows: list[str]


class Language:
    """The statistics of one language.

    Letters are numbered from 0, which is the edge of a word; the kinds of other characters follow the letters.
    """

    def __init__(self, tag: str, entry: _Entry) -> None:
        self.tag = tag
        self._entry = entry
        self.letters = " " + entry.alphabet
        self.number = {char: index for index, char in enumerate(self.letters)}
        self.script = next(script(char) for char in entry.alphabet if script(char))

    @cached_property
    def alone(self) -> list[float]:
        """The cost of each number by itself."""
        costs = [_nats(char) for char in self._entry.single]
        return [*(min(cost, _RAREST) for cost in costs), 9.0, 12.0, 5.0, 6.0, 6.0, 6.0, 10.0, 14.0, 5.0, 7.0, 5.0, 5.0]

    @cached_property
    def pairs(self) -> list[float]:
        """The cost of each number after each other, at `128 * first + second`."""
        count = len(self.letters)
        unseen = [_RAREST, *(min(cost + _BACK_OFF, _RAREST) for cost in self.alone[1:count])]
        costs = [_SYMBOL_AFTER_SYMBOL] * (128 * 128)
        for first, row in enumerate(self._entry.rows):
            costs[128 * first : 128 * first + count] = [
                min(_nats(char), most) for char, most in zip(row, unseen, strict=True)
            ]
        for kind, (after_edge, after_letter, before_edge, before_letter) in _COSTS.items():
            number = count + kind - 1
            costs[number] = after_edge
            costs[128 * number] = before_edge
            for index in range(1, count):
                costs[128 * index + number] = after_letter
                costs[128 * number + index] = before_letter + 0.5 * self.alone[index]
        for first in _LETTER_KINDS:
            for second in _LETTER_KINDS:
                costs[128 * (count + first - 1) + count + second - 1] = 3.0 if first == second == LATIN else 9.0
            for second in (BOTH, OPENER, CLOSER, APOSTROPHE, SIGN, DASH, ODD, CONTROL):
                costs[128 * (count + first - 1) + count + second - 1] = _COSTS[second][1]
                costs[128 * (count + second - 1) + count + first - 1] = _COSTS[second][3] + _COSTS[first][0] / 2
        costs[0] = 0.0
        return costs

    @cached_property
    def plain(self) -> list[float]:
        """The cost of a to z and the edge after each other, at `27 * first + second`; the edge is 0, a is 1."""
        numbers = [0, *(self.classify(chr(97 + index)) for index in range(26))]
        return [self.pairs[128 * first + second] for first in numbers for second in numbers]

    def classify(self, char: str) -> int:
        """The number of a character."""
        low = self._lower(char)
        if low in self.number:
            return self.number[low]
        kind = _kind(char)
        if kind == FOREIGN:
            own = script(char)
            if own == "LATIN" != self.script:
                kind = LATIN if char.isascii() else ALIEN
            elif own not in (self.script, ""):
                kind = ALIEN
            elif low in _LOANS and self.script == "LATIN":
                kind = LOAN
        return 0 if kind == EDGE else len(self.letters) + kind - 1

    def _lower(self, char: str) -> str:
        if self.tag in ("tr", "az"):
            char = {"I": "ı", "İ": "i"}.get(char, char)
        low = char.lower()
        if self.tag == "ro":
            # All encodings but one have the letters with a cedilla only, and so Romanian was written with these.
            low = {"ş": "ș", "ţ": "ț"}.get(low, low)
        return low if len(low) == 1 else char


@cache
def languages() -> dict[str, Language]:
    """All languages that there are statistics of, by tag."""
    lines = files("scrapefix").joinpath("data/letters.txt").read_text("utf-8").split("\n")
    found = {}
    at = next(index for index, line in enumerate(lines) if not line.startswith("#"))
    while at < len(lines) and lines[at]:
        tag, alphabet = lines[at].split(" ", 1)
        count = len(alphabet) + 1
        found[tag] = Language(tag, _Entry(alphabet, lines[at + 1], lines[at + 2 : at + 2 + count]))
        at += 2 + count
    return found


@cache
def script(char: str) -> str:
    """The script of a letter, of those that single-byte encodings hold; empty for the others and for symbols."""
    name = unicodedata.name(char, "").split(" ", 1)[0]
    return name if name in _SCRIPT_NAMES else ""


@cache
def _kind(char: str) -> int:
    kind = next((kind for kind, chars in _KINDS if char in chars), None)
    if kind is not None:
        return kind
    if char.isascii():
        if char == "'":
            return EDGE
        return FOREIGN if char.isalpha() else EDGE if char >= " " or char in "\t\n\r\f\x1b" else CONTROL
    category = unicodedata.category(char)
    if category[0] in "LM":
        return FOREIGN
    return CONTROL if category[0] == "C" or char == "\N{REPLACEMENT CHARACTER}" else ODD


def _nats(char: str) -> float:
    return (ord(char) - ord("a")) / 2
