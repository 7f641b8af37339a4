"""One language in one encoding: what its bytes cost."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

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


class Pairs(dict[int, float]):
    """The cost of the byte `second` after the byte `first` under `first << 8 | second`, worked out when asked for.

    It forgets all when there are many: that is bytes that are no text, whose pairs won't come again.
    """

    def __init__(self, numbers: Sequence[int], cases: Sequence[int], costs: list[float]) -> None:
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


@cache
def pairs(tag: str, codec: str) -> Pairs:
    """The costs of pairs of bytes in a language and an encoding."""
    language = languages()[tag]
    chars = table(codec) or ""
    numbers = bytes(map(language.classify, chars))
    cases = bytes(2 if char.isupper() else 1 if char.islower() else 3 * char.isalpha() for char in chars)
    return Pairs(numbers, cases, language.pairs)
