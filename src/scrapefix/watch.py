"""One look for the signs of many steps: which of them a text concerns.

Sets of steps are numbers here, with bit `n` for the step with number `n`.
"""

import re
from collections.abc import Iterable, Sequence

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
        self._white: list[_Entry] = []
        self._marked: list[_Entry] = []
        self._others: list[_Entry] = []
        self._beyond_ascii: list[_Entry] = []
        within: dict[Sign, _Within] = {}
        for sign, mask in bits.items():
            entry = (sign.literal, sign, mask)
            if isinstance(sign, Characters) and isinstance(sign.within, Characters):
                within.setdefault(sign.within, _Within(sign.within)).add(sign, mask)
            elif sign.beyond_ascii:
                self._beyond_ascii.append(entry)
            elif isinstance(sign, Controls | Edges) or sign.literal.isspace():
                self._white.append(entry)
            else:
                (self._others if sign.literal[0] in _COMMON else self._marked).append(entry)
        self._within = list(within.values())
        for entries in (self._white, self._marked, self._others, self._beyond_ascii):
            entries.sort(key=lambda entry: entry[1].within is not None)  # a broader sign before those within it
        marks = "".join({literal[0] for literal, _, _ in self._marked})
        self._marks = re.compile(f"[{re.escape(marks)}]" if marks else "(?!)").search

    def shown(self, text: str, known: dict[Sign, bool]) -> int:
        """The steps that are shown a sign: bit `n` for the step with number `n`.

        known: what each sign that was looked for says, for who asks later.

        >>> known: dict[Sign, bool] = {}
        >>> Watch([[Sign("&")], [Sign("x", "x[0-9]")]]).shown("R&D, x-ray", known)
        1
        >>> [(sign.literal, answer) for sign, answer in known.items()]
        [('x', False), ('&', True)]
        """
        looked_for = [self._others]
        if len(text) > _SHORT or self._marks(text):
            looked_for.append(self._marked)
        if not text.isprintable() or text[:1] == " " or text[-1:] == " ":
            looked_for.append(self._white)
        found = 0
        if not text.isascii():
            looked_for.append(self._beyond_ascii)
            for group in self._within:
                found |= group.shown(text, known)
        for entries in looked_for:
            for literal, sign, steps in entries:
                if literal in text:
                    if sign.within is not None and known.get(sign.within) is False:
                        known[sign] = False
                    elif sign.search(text):
                        known[sign] = True
                        found |= steps
                    else:
                        known[sign] = False
        return found


_Entry = tuple[str, Sign, int]


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
