"""Attacks on each pattern, made from the pattern itself: its beginnings, and the rounds of its loops, again and again.

A text that makes a pattern work and fail is a beginning of what it matches, with one of its loops gone round often and
then cut off; or many beginnings, none of which goes on. So for each place in a pattern there is a fragment to repeat.
"""

import random
from collections.abc import Iterator
from re import _constants as ops  # type: ignore[attr-defined]  # the one description of patterns that Python has
from re import _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

from .backtracking import SINGLE
from .collect import Compiled

# A fragment is not longer: what is repeated more slowly than that is no attack.
LONGEST = 60


class Pump(NamedTuple):
    """A text is `head`, then `fragment` as often as it takes, then `tail`."""

    head: str
    fragment: str
    tail: str

    def text(self, size: int) -> str:
        """An attack of about `size` characters."""
        times = max(1, (size - len(self.head) - len(self.tail)) // len(self.fragment))
        return f"{self.head}{self.fragment * times}{self.tail}"


def pumps(compiled: Compiled) -> list[Pump]:
    """The attacks on a pattern, each once."""
    source = compiled.pattern if isinstance(compiled.pattern, str) else compiled.pattern.decode("latin-1")
    maker = _Maker(random.Random(ascii(source)))
    found: dict[Pump, None] = {}
    beginning = ""
    for item in _parser.parse(source, compiled.flags):
        for loop in maker.loops([item]):
            for tail in ("", "\n", "!"):
                found[Pump(beginning, loop, tail)] = None
        beginning += maker.spell([item])
        if beginning:
            found[Pump("", beginning[:LONGEST], "")] = None
            found[Pump("", f"{beginning[:LONGEST]} ", "")] = None
            found[Pump("", f"{beginning[:LONGEST]}\n", "")] = None
    return list(found)


class _Maker:
    def __init__(self, chance: random.Random) -> None:
        self._chance = chance

    def spell(self, items: Any) -> str:
        """Some text that the items match, if nothing is asked of what stands around it."""
        return "".join(self._item(op, argument) for op, argument in items)

    def loops(self, items: Any) -> Iterator[str]:
        """One round of each repeat."""
        for op, argument in items:
            if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
                most, body = argument[1:]
                if most is ops.MAXREPEAT or most > 3:
                    for _ in range(2):
                        if round_ := self.spell(body):
                            yield round_
                yield from self.loops(body)
            elif op is ops.BRANCH:
                for branch in argument[1]:
                    yield from self.loops(branch)
            elif op in (ops.SUBPATTERN, ops.ASSERT, ops.ASSERT_NOT):
                yield from self.loops(argument[-1])
            elif op is ops.ATOMIC_GROUP:
                yield from self.loops(argument)

    def _item(self, op: Any, argument: Any) -> str:
        if op in SINGLE:
            return self._one(op, argument)
        if op is ops.BRANCH:
            return self.spell(self._chance.choice(argument[1]))
        if op is ops.SUBPATTERN:
            return self.spell(argument[3])
        if op is ops.ATOMIC_GROUP:
            return self.spell(argument)
        if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
            least, most, body = argument
            return "".join(self.spell(body) for _ in range(max(least, min(most, 1))))
        return ""  # conditions read nothing, and what a group holds is in the text already

    def _one(self, op: Any, argument: Any) -> str:
        if op is ops.LITERAL:
            return chr(argument)
        if op is ops.IN and argument[0][0] is not ops.NEGATE:
            kind, value = self._chance.choice(argument)
            if kind is ops.LITERAL:
                return chr(value)
            if kind is ops.RANGE:
                return chr(self._chance.randint(*value))
            return {"DIGIT": "7", "SPACE": " ", "WORD": "a"}.get(str(value).removeprefix("CATEGORY_"), ".")
        refused = argument if op is ops.IN else [(ops.LITERAL, argument)]
        return next(char for char in "a .7x\u4e2d" if not _refuses(refused, char))


def _refuses(entries: Any, char: str) -> bool:
    for kind, value in entries:
        if kind is ops.LITERAL and ord(char) == value:
            return True
        if kind is ops.RANGE and value[0] <= ord(char) <= value[1]:
            return True
        if kind is ops.CATEGORY:
            name = str(value).removeprefix("CATEGORY_")
            known = {"DIGIT": char.isdigit(), "SPACE": char.isspace(), "WORD": char.isalnum()}
            if known.get(name.removeprefix("NOT_"), False) != name.startswith("NOT_"):
                return True
    return False
