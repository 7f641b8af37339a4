"""One language in one encoding: what its bytes cost."""

from functools import cache
from typing import NamedTuple

from ..remembered import Remembered
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

_MOST_PAIRS = 2048

# Costs of case at `4 * first + second`; 0 is no letter, 1 small, 2 capital, 3 a letter without case.
_CASES = [0.0] * 16
_CASES[0 + 1] = SMALL_FIRST
_CASES[0 + 2] = CAPITAL_FIRST
_CASES[4 + 2] = CAPITAL_INSIDE
_CASES[8 + 1] = SMALL_AFTER_CAPITAL
_CASES[8 + 2] = CAPITAL_AFTER_CAPITAL


class Single(NamedTuple):
    """A byte by itself: its cost, and whether it is a letter of the language or a symbol."""

    cost: float
    is_letter: bool
    is_symbol: bool


@cache
def single(tag: str, codec: str, byte: int) -> Single:
    """A byte by itself, in a language and an encoding.

    >>> single("fr", "cp1252", 0xE9).is_letter, single("fr", "cp1251", 0xE9).is_letter
    (True, False)
    """
    language = languages()[tag]
    number = language.classify((table(codec) or "")[byte])
    letters = len(language.letters)
    return Single(language.alone[number], number < letters, number - letters + 1 in SYMBOLS)


@cache
def pairs(tag: str, codec: str) -> Remembered[int, float]:
    """The cost of the byte `second` after the byte `first` under `first << 8 | second`, in a language and an encoding.

    Where there are many, the bytes are no text, and their pairs won't come again.
    """
    language = languages()[tag]
    chars = table(codec) or ""
    numbers = bytes(map(language.classify, chars))
    cases = bytes(2 if char.isupper() else 1 if char.islower() else 3 * char.isalpha() for char in chars)
    costs = language.pairs

    def cost(pair: int) -> float:
        first, second = pair >> 8, pair & 255
        return costs[128 * numbers[first] + numbers[second]] + _CASES[4 * cases[first] + cases[second]]

    return Remembered(cost, _MOST_PAIRS)
