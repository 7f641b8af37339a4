"""Which encoding makes the bytes look most like text: every candidate says how unlikely it finds them, the least wins.

Single-byte encodings are asked together with each language that was written in them. The bytes are a chain of letters,
and the cost of each letter after the one before it comes from `languages`; so `\\xe8` is an è after "tr" and before "s",
and a č before "eský". Multi-byte encodings are asked how usual their characters are.
"""

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from operator import add, mul
from typing import NamedTuple

from .candidates import ENCODINGS, MULTIBYTE, MULTIBYTE_LANGUAGES, RARE_LANGUAGES, TAGS
from .ideographs import cost_of
from .labels import table
from .languages import (
    CAPITAL_AFTER_CAPITAL,
    CAPITAL_FIRST,
    CAPITAL_INSIDE,
    SMALL_AFTER_CAPITAL,
    SMALL_FIRST,
    languages,
)

# What a declaration is worth, in nats, at least and for each byte beyond ASCII. It decides between readings that are
# about as good; that bytes are text of the declared encoding by chance is much less likely.
DECLARED = 8.0
DECLARED_EACH = 0.15
# What a known language is worth.
SPOKEN = 8.0

SAMPLE = 2048
_REGIONS = 8

# How far behind the best a pair of language and encoding may be, by its letters alone, to be looked at closely; and
# how many are.
_MARGIN = 30.0
_CLOSELY = 14

# An error of a multi-byte encoding.
_ILL_FORMED = 16.0

_HIGH = re.compile(rb"[\x80-\xff]")
# A tag: neither `<` nor `>` is ever part of a longer character.
_TAG = re.compile(rb"<[^<>]{0,400}>")
# Bytes that are never part of a longer character.
_SAFE = re.compile(rb"[\x00-\x2f]")


class Guess(NamedTuple):
    """An encoding, the language that it was found by, the cost of the sample, and of the best different reading."""

    codec: str
    language: str
    cost: float
    margin: float


def sample(data: bytes) -> bytes:
    """Enough of `data` to judge it by: all of it or places all over it where there is something beyond ASCII."""
    if len(data) > SAMPLE:
        data = b"\n".join(_regions(data))
    return _TAG.sub(b" ", data) if b"<" in data else data


def guess(data: bytes, declared: str | None = None, language: str | None = None) -> list[Guess]:
    """The readings of a sample, the likeliest first; each codec once."""
    spoken = (language or "").lower().split("-")[0].split("_")[0]
    costs = [*_single_byte(data, declared, TAGS.get(spoken, spoken)), *_multibyte(data, spoken)]
    high = len(_HIGH.findall(data))
    best: dict[str, tuple[float, str]] = {}
    for cost, codec, tag in costs:
        if codec == declared:
            cost -= DECLARED + DECLARED_EACH * high  # noqa: PLW2901 - the cost as it counts
        if codec not in best or cost < best[codec][0]:
            best[codec] = (cost, tag)
    ranked = sorted((cost, codec, tag) for codec, (cost, tag) in best.items())
    guesses = []
    for index, (cost, codec, tag) in enumerate(ranked):
        others = ranked[index + 1 : index + 2]
        guesses.append(Guess(codec, tag, cost, others[0][0] - cost if others else 99.0))
    return guesses


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


def _single_byte(data: bytes, declared: str | None, spoken: str) -> Iterator[tuple[float, str, str]]:
    """The cost of the sample in each single-byte encoding and language worth a close look."""
    text = b" " + data + b" "
    counts = Counter(zip(text, text[1:], strict=False))
    plain = [(pair, count) for pair, count in counts.items() if pair[0] < 128 and pair[1] < 128]
    mixed = [(pair, count) for pair, count in counts.items() if pair[0] >= 128 or pair[1] >= 128]
    first = [pair[0] for pair, _ in mixed]
    second = [pair[1] for pair, _ in mixed]
    times = [count for _, count in mixed]
    singles = Counter(data)
    high = [byte for byte in singles if byte >= 128]
    high_times = [singles[byte] for byte in high]
    rough = []
    readings: dict[str, str] = {}
    for tag, encodings in ENCODINGS.items():
        bonus = SPOKEN if tag == spoken else -RARE_LANGUAGES.get(tag, 0.0)
        seen: set[str] = set()
        extra = {declared: 0.0} if declared and declared not in encodings and table(declared) else {}
        for codec, rarity in {**encodings, **extra}.items():
            reading = readings.get(codec)
            if reading is None:
                chars = table(codec) or ""
                reading = readings[codec] = "".join([chars[byte] for byte in high])
            # A second encoding that reads the same is a second name for the first.
            if reading in seen and codec != declared:
                continue
            seen.add(reading)
            alone = _model(tag, codec).alone
            cost = sum(map(mul, map(alone.__getitem__, high), high_times)) + rarity - bonus
            rough.append((cost, tag, codec, rarity - bonus))
    rough.sort()
    shortlist = [entry for entry in rough[: 3 * _CLOSELY] if entry[0] < rough[0][0] + _MARGIN]
    plain_first = [pair[0] for pair, _ in plain]
    plain_second = [pair[1] for pair, _ in plain]
    plain_times = [count for _, count in plain]
    plain_costs: dict[str, float] = {}
    for _, tag, codec, extra_cost in shortlist:
        if tag not in plain_costs:
            plain_costs[tag] = _chain(_model(tag, "cp1252"), plain_first, plain_second, plain_times)
        cost = _chain(_model(tag, codec), first, second, times)
        yield cost + plain_costs[tag] + extra_cost, codec, tag


def _chain(model: "_Model", first: list[int], second: list[int], times: list[int]) -> float:
    letters = map(add, map(model.first.__getitem__, first), map(model.second.__getitem__, second))
    cases = map(add, map(model.case_first.__getitem__, first), map(model.case_second.__getitem__, second))
    costs = map(add, map(model.pairs.__getitem__, letters), map(_CASES.__getitem__, cases))
    return sum(map(mul, costs, times))


class _Model(NamedTuple):
    """One language in one encoding, as lists over the 256 bytes: the cost alone, and where to find that of a pair."""

    alone: list[float]
    first: list[int]
    second: list[int]
    case_first: list[int]
    case_second: list[int]
    pairs: list[float]


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
        [128 * number for number in numbers],
        numbers,
        [4 * case for case in cases],
        cases,
        language.pairs,
    )


def _multibyte(data: bytes, spoken: str) -> Iterator[tuple[float, str, str]]:
    """The cost of the sample in each multi-byte encoding."""
    for codec, rarity in MULTIBYTE.items():
        text, errors = _with_errors(data, codec)
        if errors * 8 > len(text):
            continue
        tag, cost = cost_of(text, codec)
        bonus = SPOKEN if codec in MULTIBYTE_LANGUAGES.get(spoken, ()) else 0.0
        yield cost + errors * _ILL_FORMED + rarity - bonus, codec, tag


def _with_errors(data: bytes, codec: str) -> tuple[str, int]:
    try:
        return data.decode(codec), 0
    except UnicodeDecodeError:
        pass
    # A character cut by the end of the sample is no error.
    text = codecs.getincrementaldecoder(codec)("replace").decode(data, False)
    return text, text.count("\N{REPLACEMENT CHARACTER}")


