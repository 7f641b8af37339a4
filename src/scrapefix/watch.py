"""One look for the signs of many steps: which of them a text concerns.

Sets of steps are numbers here, with bit `n` for the step with number `n`.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from .signs import Characters, Controls, Edges, Sign


class Watch:
    """The signs of many steps at once: which of the steps are shown one in a text.

    A short text without a mark such as `&` or `\\` is cheaper looked at for all of these marks together, which is what
    most short texts are; a long one for each by itself.
    """

    def __init__(self, steps: Sequence[Iterable[Sign]]) -> None:
        bits: dict[Sign, int] = {}
        for number, signs in enumerate(steps):
            for sign in signs:
                bits[sign] = bits.get(sign, 0) | 1 << number
                if sign.within is not None and not isinstance(sign.within, Characters):
                    bits.setdefault(sign.within, 0)
        within: dict[Sign, _Within] = {}
        inner: dict[Sign | None, list[Sign]] = {}
        for sign, mask in bits.items():
            if isinstance(sign, Characters) and isinstance(sign.within, Characters):
                within.setdefault(sign.within, _Within(sign.within)).add(sign, mask)
            else:
                inner.setdefault(sign.within, []).append(sign)
        self._within = list(within.values())
        kinds: dict[str, list[Sign]] = {kind: [] for kind in _KINDS}
        for sign in inner.get(None, ()):
            kinds[_kind(sign)].append(sign)
        self._white, self._marked, self._others, self._beyond_ascii, self._unmarked = (
            _by_literal(signs, bits, inner) for signs in kinds.values()
        )
        self._marks = _any_of(self._marked)
        self._marks_beyond_ascii = _any_of(self._beyond_ascii)

    def shown(self, text: str, known: dict[Sign, bool]) -> int:
        """The steps that are shown a sign: bit `n` for the step with number `n`.

        known: what each sign that was looked for says, for who asks later.

        >>> known: dict[Sign, bool] = {}
        >>> Watch([[Sign("&")], [Sign("x", "x[0-9]")]]).shown("R&D, x-ray", known)
        1
        >>> [(sign.literal, answer) for sign, answer in known.items()]
        [('x', False), ('&', True)]
        """
        is_long = len(text) > _SHORT
        looked_for = [self._others]
        if is_long or self._marks(text):
            looked_for.append(self._marked)
        if not text.isprintable() or text[:1] == " " or text[-1:] == " ":
            looked_for.append(self._white)
        found = 0
        if not text.isascii():
            looked_for.append(self._unmarked)
            if is_long or self._marks_beyond_ascii(text):
                looked_for.append(self._beyond_ascii)
            for group in self._within:
                found |= group.shown(text, known)
        for entries in looked_for:
            found |= _shown(entries, text, known)
        return found


class _Entry(NamedTuple):
    """A sign that is looked for, the steps that it concerns, and the signs that stand within it only."""

    sign: Sign
    steps: int
    inner: "_Table"


_Table = list[tuple[str, list[_Entry]]]
"""Entries by their literals, of which each is looked for once."""


def _by_literal(signs: Iterable[Sign], steps: dict[Sign, int], inner: dict[Sign | None, list[Sign]]) -> _Table:
    table: dict[str, list[_Entry]] = {}
    for sign in signs:
        entry = _Entry(sign, steps[sign], _by_literal(inner.get(sign, ()), steps, inner))
        table.setdefault(sign.literal, []).append(entry)
    return list(table.items())


def _shown(table: _Table, text: str, known: dict[Sign, bool]) -> int:
    """The steps that are shown one of these signs, or one within it."""
    found = 0
    for literal, entries in table:
        if literal in text:
            for sign, steps, inner in entries:
                is_there = known[sign] = bool(sign.search(text))
                if is_there:
                    found |= steps | _shown(inner, text, known)
    return found


# Signs of white space; of a mark; of a letter or a mark of every sentence; of a character beyond ASCII; of several.
_KINDS = ("white", "mark", "common", "beyond ASCII", "several")


def _kind(sign: Sign) -> str:
    if sign.beyond_ascii:
        return "beyond ASCII" if sign.literal > "\x7f" else "several"
    if isinstance(sign, Controls | Edges) or sign.literal.isspace():
        return "white"
    return "common" if sign.literal[0] in _COMMON else "mark"


def _any_of(table: _Table) -> Callable[[str], object]:
    """A search for the first characters of all these at once."""
    marks = "".join({literal[0] for literal, _ in table})
    return re.compile(f"[{re.escape(marks)}]" if marks else "(?!)").search


class _Within:
    """The signs of steps within one for the characters of them all: what occurs tells which of them can be there."""

    def __init__(self, outer: Characters) -> None:
        self._outer = outer
        self._of_character: dict[str, int] = {}
        self._looked_at: dict[str, list[tuple[Sign, Characters, int]]] = {}

    def add(self, sign: Characters, steps: int) -> None:
        """Take in a sign of `steps`."""
        for char, look in sign.looks():
            if look:
                self._looked_at.setdefault(char, []).append((Sign(char, re.escape(char) + look), sign, steps))
            else:
                self._of_character[char] = self._of_character.get(char, 0) | steps

    def shown(self, text: str, known: dict[Sign, bool]) -> int:
        """The steps that are shown a sign; as `Watch.shown`."""
        occurring = self._outer.occurring(text)
        found = 0
        if not occurring:
            known[self._outer] = False
            return found
        known[self._outer] = True
        for char in set(occurring):
            found |= self._of_character.get(char, 0)
            for one, sign, steps in self._looked_at.get(char, ()):
                # A search for one character is many times as fast as that for a class.
                if found & steps != steps and one.search(text):
                    known[sign] = True
                    found |= steps
        return found


# The length up to which one look for all marks is quicker, in characters.
_SHORT = 600

# Letters and the marks of every sentence.
_COMMON = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.'\"")
