"""Which encoding makes the bytes look most like text: every candidate says how unlikely it finds them, the least wins.

Single-byte encodings are asked together with each language that was written in them. The bytes are a chain of letters,
and the cost of each letter after the one before it comes from `languages`: an è is likely between "tr" and "s", a č at
the start of "eský". Multi-byte encodings are asked how usual their characters are.
"""

import codecs
import heapq
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, repeat
from operator import add, mul
from typing import NamedTuple

from .candidates import ENCODINGS, MULTIBYTE, MULTIBYTE_LANGUAGES, RARE_LANGUAGES, TAGS
from .ideographs import cost_of, language_of
from .labels import table
from .languages import (
    CAPITAL_AFTER_CAPITAL,
    CAPITAL_FIRST,
    CAPITAL_INSIDE,
    SMALL_AFTER_CAPITAL,
    SMALL_FIRST,
    SYMBOLS,
    languages,
)

# What a declaration is worth, in nats, at least and for each byte beyond ASCII. It decides between readings that are
# about as good; that bytes are text of the declared encoding by chance is much less likely.
DECLARED = 6.0
DECLARED_EACH = 0.15
# The label that servers send when no one has thought about it.
DEFAULTED = 3.0
# What a known language is worth.
SPOKEN = 8.0

SAMPLE = 1536
# Where every third byte is beyond ASCII, this much is enough.
_DENSE = 400
_REGIONS = 8

# How far behind the best a pair of language and encoding may be, by its letters alone, to be looked at closely; and
# how many are.
_MARGIN = 20.0
_CLOSELY = 16
# And with how many languages an encoding is. With this many bytes beyond ASCII single letters tell more, and fewer will
# do.
_ROUGHLY = 20
_CLOSELY_EACH = 3
_MANY = 40

_MARGIN_EACH = 2.5
# A letter of another script right beside one of ASCII.
_SEAM = 6.0
# A symbol, other than an apostrophe, right between two letters of ASCII.
_WITHIN = 6.0
# What each letter of ASCII costs where the language has another script, up to some number of them.
_FOREIGN_LETTER, _FOREIGN_LETTERS = 0.3, 60
# A text in another script where no two of its letters stand together.
_ALONE = 8.0
# So much of the sample tells which language its ASCII letters are of.
_PLAIN = 256
_CUT_ENDS = 0.4

_MOST_PAIRS = 2048

# What a byte of ideographs costs at most in real text, and from how many bytes on that is certain.
_USUAL_EACH, _USUAL_FROM = 4.2, 40

# A declared encoding that none of the languages was usually written in.
_UNUSUAL = 3.0

# An error of a multi-byte encoding.
_ILL_FORMED = 16.0

# A byte beyond ASCII between letters of ASCII.
_INSIDE = re.compile(rb"(?<=[A-Za-z])[\x80-\xff](?=[A-Za-z])")
_HIGH = re.compile(rb"[\x80-\xff]")
# A tag: neither `<` nor `>` is ever part of a longer character.
_TAG = re.compile(rb"<[^<>]{0,400}>")
# Bytes that are never part of a longer character.
_SAFE = re.compile(rb"[\x00-\x2f]")


# Where the pairs of ASCII letters in a sample are in the table of a language, and how often each occurs.
_Plain = tuple[list[int], list[int]]


class Guess(NamedTuple):
    """An encoding, the language that it was found by, and the cost of the sample."""

    codec: str
    language: str
    cost: float


def sample(data: bytes) -> bytes:
    """Enough of `data` to judge it by: all of it or places all over it where there is something beyond ASCII."""
    if len(data) > SAMPLE:
        data = b"\n".join(_regions(data))
    if b"<" in data:
        data = _TAG.sub(b" ", data)
    return data[:_DENSE] if len(data) > _DENSE and len(_HIGH.findall(data)) * 3 > len(data) else data


def guess(data: bytes, declared: str | None = None, language: str | None = None) -> list[Guess]:
    """The readings of a sample, the likeliest first; each codec once."""
    spoken = (language or "").lower().split("-")[0].split("_")[0]
    high = len(_HIGH.findall(data))
    plain = _plain_counts(data)
    costs: list[tuple[float, str, str]] = []
    if high * 3 > len(data):
        costs = list(_multibyte(data, plain, spoken, 1e9))
    # Ideographs as usual as in real text don't come about by chance, and single bytes need not be tried.
    if not costs or min(costs)[0] > _USUAL_EACH * high or high < _USUAL_FROM:
        single = list(_single_byte(data, plain, declared, TAGS.get(spoken, spoken)))
        if not costs:
            # Nothing else reads as the declared encoding does by chance, so that one is asked in any case.
            costs = list(_multibyte(data, plain, spoken, 1e9 if declared in MULTIBYTE else min(single)[0]))
        costs += single
    best: dict[str, tuple[float, str]] = {}
    for cost, codec, tag in costs:
        if codec == declared:
            cost -= (DEFAULTED if codec == "cp1252" else DECLARED) + DECLARED_EACH * min(high, 100)  # noqa: PLW2901 - the cost as it counts
        if codec not in best or cost < best[codec][0]:
            best[codec] = (cost, tag)
    ranked = sorted((cost, codec, tag) for codec, (cost, tag) in best.items())
    return [Guess(codec, tag, cost) for cost, codec, tag in ranked]


def _regions(data: bytes) -> Iterator[bytes]:
    size = SAMPLE // _REGIONS
    done = 0
    for index in range(_REGIONS):
        found = _HIGH.search(data, max(done, len(data) * index // _REGIONS))
        if not found:
            return
        start = found.start()
        if data[start - 1 : start] >= b"\x80" or start == len(data) * index // _REGIONS > 0:
            safe = _SAFE.search(data, start, start + SAMPLE)
            if not safe:
                continue
            start = safe.end()
        else:
            start = max(done, start - 24, data.rfind(b"\n", done, start) + 1)
        done = min(len(data), start + size)
        yield data[start:done]


def _single_byte(data: bytes, plain: _Plain, declared: str | None, spoken: str) -> Iterator[tuple[float, str, str]]:
    """The cost of the sample in each single-byte encoding and language worth a close look."""
    text = b" " + data + b" "
    counts = Counter(pairwise(text))
    pairs = [(first, second, count) for (first, second), count in counts.items() if first >= 128 or second >= 128]
    seams: Counter[int] = Counter()
    together = 0
    for first, second, count in pairs:
        if second < 128:
            seams[first] += count * _IS_LETTER[second]
        elif first < 128:
            seams[second] += count * _IS_LETTER[first]
        else:
            together += count
    inside = Counter(_INSIDE.findall(data))
    singles = Counter(data)
    high = heapq.nlargest(_ROUGHLY, (byte for byte in singles if byte >= 128), key=singles.__getitem__)
    view = _View(
        high,
        [singles[byte] for byte in high],
        [seams[byte] for byte in high],
        [inside[bytes((byte,))] for byte in high],
    )
    total, seam = sum(view.times), sum(view.seams)
    # Letters beyond ASCII stand next to those of ASCII in scripts that have both, and in runs in those that don't.
    groups = [latin for latin in (True, False) if (seam * 8 >= together if latin else seam * 2 < total + 2)]
    alone = _ALONE if not together else 0.0
    rough: list[tuple[float, float, str, str]] = []
    for latin in groups or [True]:
        rough += _roughly(view, plain, declared, spoken, alone, latin=latin)
    keys = [first << 8 | second for first, second, _ in pairs]
    times = [count for _, _, count in pairs]
    for settled, codec, tag in _near(rough, view, declared):
        yield sum(map(mul, map(_model(tag, codec).pairs.__getitem__, keys), times)) + settled, codec, tag


class _View(NamedTuple):
    """The bytes beyond ASCII in a sample, how often each is there; how often it touches a letter of ASCII, or two."""

    high: list[int]
    times: list[int]
    seams: list[int]
    inside: list[int]


def _roughly(
    view: _View, plain: _Plain, declared: str | None, spoken: str, alone: float, *, latin: bool
) -> list[tuple[float, float, str, str]]:
    """For each encoding and language: the cost by single letters, the part of it that is settled, and both names."""
    pairs = _pairs(latin)
    spent = {tag: _spent(tag, plain, spoken) for tag in _tags(latin)}
    # Letters of ASCII are foreign to all languages of another script alike; in its own words there are not many.
    foreign = 0.0 if latin else alone + _FOREIGN_LETTER * min(sum(plain[1]), _FOREIGN_LETTERS)
    settled = [rarity + foreign + spent[tag] for tag, _, rarity in pairs]
    near = [0.0] * len(pairs)
    for byte, count, seams, inside in zip(view.high, view.times, view.seams, view.inside, strict=True):
        costs, letters, symbols = _column(latin, byte)
        near = list(map(add, near, costs if count == 1 else map(mul, costs, repeat(count))))
        if latin and inside:
            settled = list(map(add, settled, map(mul, symbols, repeat(_WITHIN * inside))))
        elif seams and not latin:
            near = list(map(add, near, map(mul, letters, repeat(_SEAM * seams))))
    rough = [(cost + base, base, codec, tag) for cost, base, (tag, codec, _) in zip(near, settled, pairs, strict=True)]
    if declared and declared not in _codecs(latin) and table(declared):
        for tag, cost in spent.items():
            base = _UNUSUAL + foreign + cost
            costs = _model(tag, declared).alone
            rough.append((sum(map(mul, map(costs.__getitem__, view.high), view.times)) + base, base, declared, tag))
    return rough


def _near(
    rough: list[tuple[float, float, str, str]], view: _View, declared: str | None
) -> Iterator[tuple[float, str, str]]:
    """The likeliest of the rough estimates, each reading once: what is settled, the encoding, the language."""
    rough.sort()
    total = sum(view.times)
    limit = rough[0][0] + _MARGIN + total * _MARGIN_EACH
    each, most = (_CLOSELY_EACH, _CLOSELY) if total < _MANY else (2, 10)
    looked: Counter[str] = Counter()
    readings: dict[str, str] = {}
    seen: set[tuple[str, str]] = set()
    for cost, settled, codec, tag in rough:
        if cost > limit or looked.total() >= most:
            return
        if codec not in readings:
            chars = table(codec) or ""
            readings[codec] = "".join([chars[byte] for byte in view.high])
        # A second encoding that reads the same is a second name for the first.
        if looked[codec] >= each or ((tag, readings[codec]) in seen and codec != declared):
            continue
        seen.add((tag, readings[codec]))
        looked[codec] += 1
        yield settled, codec, tag


def _spent(tag: str, plain: _Plain, spoken: str) -> float:
    """What a language costs whatever the encoding: its ASCII letters, and that it is rare or known."""
    costs = languages()[tag].plain
    cost: float = sum(map(mul, map(costs.__getitem__, plain[0]), plain[1]))
    return cost + RARE_LANGUAGES.get(tag, 0.0) - SPOKEN * (tag == spoken)


def plain_cost(data: bytes) -> float:
    """The cost of the ASCII letters in the language that they suit best."""
    places, times = _plain_counts(data)
    least: float = min(
        sum(map(mul, map(language.plain.__getitem__, places), times))
        for language in languages().values()
        if language.script == "LATIN"
    )
    return least


def _plain_counts(data: bytes) -> _Plain:
    """Where the pairs of ASCII letters are in the table of a language, and how often they occur."""
    folded = data[:_PLAIN].translate(_FOLDED)
    counts = Counter(pairwise(folded))
    kept = [(27 * first + second, count) for (first, second), count in counts.items() if first < 27 and second < 27]
    return [place for place, _ in kept], [count for _, count in kept]


# ASCII letters are numbered from 1 without case, what else there is in ASCII is 0, and the rest is left out.
_FOLDED = bytes(
    (byte | 32) - 96 if chr(byte).isalpha() and byte < 128 else 0 if byte < 128 else 255 for byte in range(256)
)
_IS_LETTER = [0 < number < 27 for number in _FOLDED]


class _Model(NamedTuple):
    """One language in one encoding: the cost of each of the 256 bytes alone, what kind it is, the cost of pairs."""

    alone: list[float]
    is_letter: list[bool]
    is_symbol: list[bool]
    pairs: "_Pairs"


class _Pairs(dict[int, float]):
    """The cost of the byte `second` after the byte `first` under `first << 8 | second`, worked out when asked for.

    It forgets all when there are many: that is bytes that are no text, whose pairs won't come again.
    """

    def __init__(self, numbers: list[int], cases: list[int], costs: list[float]) -> None:
        super().__init__()
        self._numbers, self._cases, self._costs = numbers, cases, costs

    def __missing__(self, key: int) -> float:
        first, second = key >> 8, key & 255
        cost = self._costs[128 * self._numbers[first] + self._numbers[second]]
        cost += _CASES[4 * self._cases[first] + self._cases[second]]
        if len(self) >= _MOST_PAIRS:
            self.clear()
        self[key] = cost
        return cost


# Costs of case at `4 * first + second`; 0 is no letter, 1 small, 2 capital, 3 a letter without case.
_CASES = [0.0] * 16
_CASES[0 + 1] = SMALL_FIRST
_CASES[0 + 2] = CAPITAL_FIRST
_CASES[4 + 2] = CAPITAL_INSIDE
_CASES[8 + 1] = SMALL_AFTER_CAPITAL
_CASES[8 + 2] = CAPITAL_AFTER_CAPITAL


@cache
def _model(tag: str, codec: str) -> _Model:
    language = languages()[tag]
    chars = table(codec) or ""
    numbers = [language.classify(char) for char in chars]
    cases = [2 if char.isupper() else 1 if char.islower() else 3 * char.isalpha() for char in chars]
    return _Model(
        [language.alone[number] for number in numbers],
        [number < len(language.letters) for number in numbers],
        [number - len(language.letters) + 1 in SYMBOLS for number in numbers],
        _Pairs(numbers, cases, language.pairs),
    )


@cache
def _is_latin(tag: str) -> bool:
    return languages()[tag].script == "LATIN"


@cache
def _tags(latin: bool) -> tuple[str, ...]:
    """The languages written in Latin letters, or the others."""
    return tuple(tag for tag in ENCODINGS if _is_latin(tag) == latin)


@cache
def _pairs(latin: bool) -> tuple[tuple[str, str, float], ...]:
    """Each of these languages in each of its encodings, and how unusual that is."""
    return tuple((tag, codec, rarity) for tag in _tags(latin) for codec, rarity in ENCODINGS[tag].items())


@cache
def _codecs(latin: bool) -> frozenset[str]:
    return frozenset(codec for _, codec, _ in _pairs(latin))


@cache
def _column(latin: bool, byte: int) -> tuple[list[float], list[bool], list[bool]]:
    """What a byte costs alone in each of `_pairs`, whether it is a letter there, and whether it is a symbol."""
    models = [_model(tag, codec) for tag, codec, _ in _pairs(latin)]
    return (
        [model.alone[byte] for model in models],
        [model.is_letter[byte] for model in models],
        [model.is_symbol[byte] for model in models],
    )


def _multibyte(data: bytes, plain: _Plain, spoken: str, limit: float) -> Iterator[tuple[float, str, str]]:
    """The cost of the sample in each multi-byte encoding, where it is below the limit."""
    # The second byte of a character can be a letter of ASCII, but then none stands beside it, and it is in no pair.
    latin = sum(map(mul, map(languages()["en"].plain.__getitem__, plain[0]), plain[1]))
    latin += _FOREIGN_LETTER * min(sum(plain[1]), _FOREIGN_LETTERS)
    for codec, rarity in MULTIBYTE.items():
        bonus = SPOKEN if codec in MULTIBYTE_LANGUAGES.get(spoken, ()) else 0.0
        if latin + rarity - bonus > limit:
            continue
        text, errors = _with_errors(data, codec)
        if errors * 8 > len(text):
            continue
        cost = latin + errors * _ILL_FORMED + rarity - bonus
        if cost < limit:
            yield cost + cost_of(text, codec), codec, language_of(codec)


def _with_errors(data: bytes, codec: str) -> tuple[str, float]:
    try:
        return data.decode(codec), 0
    except UnicodeDecodeError:
        pass
    # A character cut by the end of the sample is less than an error.
    text = codecs.getincrementaldecoder(codec)("replace").decode(data, False)
    errors = text.count("\N{REPLACEMENT CHARACTER}")
    return text, errors or _CUT_ENDS
