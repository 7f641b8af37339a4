"""Single-byte encodings, each together with each language that was written in it.

The bytes are a chain of letters, and the cost of each after the one before it comes from `languages`: an è is likely
between "tr" and "s", a č at the start of "eský". Single bytes tell which few of the some 250 pairs of language and
encoding are worth that look.
"""

import codecs
import sys
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from math import hypot
from operator import add, itemgetter, mul
from typing import NamedTuple

from ..lazy import pattern
from .candidates import ENCODINGS, RARE_LANGUAGES
from .columns import UNIT, column, spread
from .labels import table
from .languages import languages
from .models import pairs, single
from .plain import Plain
from .sampling import ASCII

# What a known language is worth.
SPOKEN = 8.0

# What each letter of ASCII costs where the language has another script, up to some number of them.
_FOREIGN_LETTER, _FOREIGN_LETTERS = 0.3, 60
# A text in another script where no two of its letters stand together.
_ALONE = 8.0
# A letter of another script right beside one of ASCII.
_SEAM = 6.0
# A symbol, other than an apostrophe, right between two letters of ASCII.
_WITHIN = 6.0
# A declared encoding that none of the languages was usually written in.
_UNUSUAL = 3.0

# How far behind the best a pair of language and encoding may be by its single letters to be looked at closely: what the
# letters beside them change is a sum of steps in either direction, so its size grows with the root of their squares.
_MARGIN, _MARGIN_ROOT = 8.0, 2.0
# How many pairs are looked at below some number of bytes: the more there are, the more they tell by themselves. With
# how many languages each encoding is.
_CLOSELY, _CLOSELY_EACH = ((10, 16), (40, 9), (float("inf"), 5)), 3

# Bytes beyond ASCII in a row, with the one before and the one after, if that is ASCII.
_RUN = pattern(rb"([\x00-\x7f]?[\x80-\xff]+)(?=([\x00-\x7f]?))")
_BEFORE, _AFTER = pattern(rb"[A-Za-z]([\x80-\xff])"), pattern(rb"([\x80-\xff])[A-Za-z]")
_INSIDE = pattern(rb"(?<=[A-Za-z])[\x80-\xff](?=[A-Za-z])")


class Reading(NamedTuple):
    """A language in an encoding, and what the sample costs in it, in nats."""

    cost: float
    codec: str
    language: str


def single_byte(data: bytes, plain: Plain, declared: str | None, spoken: str) -> Iterator[Reading]:
    """The readings of a sample that are worth a close look.

    declared: an encoding that is looked at in any case. spoken: the tag of a language that is known, or "".
    """
    view = _view(data)
    for settled, codec, tag in _near(_roughly(view, plain, declared, spoken), view, declared):
        costs = map(pairs(tag, codec).__getitem__, view.pairs)
        yield Reading(sum(map(mul, costs, view.times)) + settled, codec, tag)


def foreign_letters(plain: Plain) -> float:
    """What the letters of ASCII cost a language that is not written in them."""
    return _FOREIGN_LETTER * min(plain.pairs, _FOREIGN_LETTERS)


class _View(NamedTuple):
    """What a sample has beyond ASCII.

    high: its bytes, and how often each is there. seams, inside: how often each touches a letter of ASCII, or two.
    pairs, times: which two bytes stand together, at least one of them beyond ASCII, and how often.
    groups: whether the script can be Latin (True), another one (False), or both. alone: whether no two stand together.
    """

    high: Counter[int]
    seams: Counter[int]
    inside: Counter[int]
    pairs: list[int]
    times: list[int]
    groups: list[bool]
    alone: bool


def _view(data: bytes) -> _View:
    runs = _RUN.findall(data)
    text = b" %b " % b" ".join([run + after for run, after in runs])
    high = Counter(data.translate(None, ASCII))
    counts = Counter(_units(text))
    counts.update(_units(text[1:]))
    touching = [(pair, count) for pair, count in counts.items() if pair & 0x8080]
    seams = b"".join(_BEFORE.findall(text) + _AFTER.findall(text))
    together = high.total() - len(runs)
    # Letters beyond ASCII stand next to those of ASCII in scripts that have both, and in runs in those that don't.
    latin, other = len(seams) * 8 >= together, len(seams) * 2 < high.total() + 2
    return _View(
        high,
        Counter(seams),
        Counter(b"".join(_INSIDE.findall(text))),
        [pair for pair, _ in touching],
        [count for _, count in touching],
        [group for group, possible in ((True, latin), (False, other)) if possible] or [True],
        not together,
    )


def _units(text: bytes) -> "array[int]":
    """Bytes two by two as `first << 8 | second`."""
    units = array("H", text[: len(text) & ~1])
    if sys.byteorder == "little":
        units.byteswap()
    return units


# The cost by single letters and the part of it that is settled, in nats, the encoding, the language, and whether that
# is in Latin letters.
_Rough = tuple[float, float, str, str, bool]


def _roughly(view: _View, plain: Plain, declared: str | None, spoken: str) -> list[_Rough]:
    """The readings that come near the best by their single letters and the declared ones, the best first."""
    limit = _MARGIN + _MARGIN_ROOT * hypot(*view.times)
    best = float("inf")
    estimates: list[tuple[list[int], list[int], float, _Group]] = []
    for latin in view.groups:
        # Letters of ASCII are foreign to all languages of another script alike; in its own words there are not many.
        foreign = 0.0 if latin else _ALONE * view.alone + foreign_letters(plain)
        unusual = declared if declared and declared not in _codecs(latin) and table(declared) else ""
        for group in (_usual(latin), _unusual(latin, unusual)) if unusual else (_usual(latin),):
            costs, settled = group.estimate(view, plain, spoken)
            best = min(best, min(costs) / UNIT + foreign)
            estimates.append((costs, settled, foreign, group))
    return sorted(
        (cost / UNIT + foreign, settled[index] / UNIT + foreign, *group.readings[index], group.latin)
        for costs, settled, foreign, group in estimates
        for index, cost in enumerate(costs)
        if cost / UNIT + foreign <= best + limit or group.readings[index][0] == declared
    )


class _Columns(NamedTuple):
    """What a byte costs by itself, as a letter beside one of ASCII, as a symbol between two."""

    alone: int
    seam: int
    within: int


class _Group:
    """Readings that are estimated together."""

    def __init__(self, readings: Sequence[tuple[str, str, float]], latin: bool) -> None:
        self.readings = [(codec, tag) for codec, tag, _ in readings]
        self.latin = latin
        self._fixed = [round((rarity + RARE_LANGUAGES.get(tag, 0.0)) * UNIT) for _, tag, rarity in readings]
        self._by_reading = itemgetter(*(tag for _, tag, _ in readings), "")
        self._columns: dict[int, _Columns] = {}

    def estimate(self, view: _View, plain: Plain, spoken: str) -> tuple[list[int], list[int]]:
        """The cost of each reading by single letters, and the part of it that is settled, in thousandths of a nat."""
        near = within = 0
        for byte, count in view.high.items():
            columns = self._columns.get(byte) or self._column(byte)
            near += columns.alone * count
            if self.latin and byte in view.inside:
                within += columns.within * view.inside[byte]
            elif not self.latin and byte in view.seams:
                near += columns.seam * view.seams[byte]
        costs = plain.costs | {spoken: plain.costs.get(spoken, 0) - round(SPOKEN * UNIT), "": 0}
        settled = list(map(add, self._by_reading(costs), self._fixed))
        if within:
            settled = list(map(add, settled, spread(within, len(settled))))
        return list(map(add, settled, spread(near, len(settled)))), settled

    def _column(self, byte: int) -> _Columns:
        singles = [single(tag, codec, byte) for codec, tag in self.readings]
        self._columns[byte] = _Columns(
            column(each.cost for each in singles),
            column(_SEAM * each.is_letter for each in singles),
            column(_WITHIN * each.is_symbol for each in singles),
        )
        return self._columns[byte]


@cache
def _usual(latin: bool) -> _Group:
    """The languages in Latin letters, or the others, each in the encodings that it was usually written in."""
    return _Group([(codec, tag, rarity) for tag in _tags(latin) for codec, rarity in ENCODINGS[tag].items()], latin)


@cache
def _unusual(latin: bool, codec: str) -> _Group:
    """The same languages in an encoding that none of them was usually written in."""
    return _Group([(codec, tag, _UNUSUAL) for tag in _tags(latin)], latin)


@cache
def _tags(latin: bool) -> tuple[str, ...]:
    return tuple(tag for tag in ENCODINGS if (languages()[tag].script == "LATIN") == latin)


@cache
def _codecs(latin: bool) -> frozenset[str]:
    return frozenset(codec for tag in _tags(latin) for codec in ENCODINGS[tag])


def _near(rough: list[_Rough], view: _View, declared: str | None) -> Iterator[tuple[float, str, str]]:
    """The likeliest of these, each reading once, and the declared ones: what is settled, the encoding, the language."""
    most = next(most for below, most in _CLOSELY if view.high.total() < below)
    high = bytes(view.high)
    looked: dict[str, int] = {}
    readings: dict[str, str] = {}
    seen: set[tuple[str, str]] = set()
    # Each kind of script has its share: single letters say least about the choice between them.
    left = {True: most, False: most}
    for _, settled, codec, tag, latin in rough:
        if not left[latin] and codec != declared:
            continue
        if codec not in readings:
            readings[codec] = codecs.charmap_decode(high, "strict", table(codec) or "")[0]
        # A second encoding that reads the same is a second name for the first.
        if looked.get(codec, 0) >= _CLOSELY_EACH or ((tag, readings[codec]) in seen and codec != declared):
            continue
        seen.add((tag, readings[codec]))
        looked[codec] = looked.get(codec, 0) + 1
        left[latin] = max(0, left[latin] - 1)
        yield settled, codec, tag
