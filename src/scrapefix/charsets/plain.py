"""The letters of ASCII in a sample: which language they are of, whatever the encoding."""

from collections import Counter
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from .columns import UNIT, column, spread
from .languages import languages

# So much of the sample tells which language its ASCII letters are of.
_PLAIN = 256

# ASCII letters are numbered from 1 without case, what else there is in ASCII is 0, and the rest is left out.
_FOLDED = bytes(
    (byte | 32) - 96 if chr(byte).isalpha() and byte < 128 else 0 if byte < 128 else 255 for byte in range(256)
)


class Plain(NamedTuple):
    """How many pairs of ASCII letters a sample has, and what they cost in each language, in thousandths of a nat."""

    pairs: int
    costs: dict[str, int]


def plain(data: bytes) -> Plain:
    """What the ASCII letters of a sample cost in each language.

    >>> costs = plain(b"Das ist nicht der Weg nach Hause").costs
    >>> costs["de"] < costs["fr"]
    True
    """
    folded = data[:_PLAIN].translate(_FOLDED)
    total = number = 0
    for (first, second), count in Counter(pairwise(folded)).items():
        if first < 27 and second < 27:
            total += _column(27 * first + second) * count
            number += count
    return Plain(number, dict(zip(_tags(), spread(total, len(_tags())), strict=True)))


def plain_cost(data: bytes) -> float:
    """What the ASCII letters cost in the language that they suit best, of those written in Latin letters, in nats."""
    tags = languages()
    return min(cost for tag, cost in plain(data).costs.items() if tags[tag].script == "LATIN") / UNIT


@cache
def _tags() -> tuple[str, ...]:
    return tuple(languages())


@cache
def _column(place: int) -> int:
    """What a pair of ASCII letters costs in each language."""
    return column(language.plain[place] for language in languages().values())
