r"""Which patterns can take more than linear time, told from their structure and not by trying.

    python -m benchmarks.hostile.backtracking

A pattern is read as the automaton that Python's engine walks, with one more loop before it for a search, which begins
anew at every place. Work grows faster than the text where one and the same piece of text, repeated, can be read

- around a loop in two ways: exponential, `(a+)+b`;
- around one loop, around a later one, and on the way from one to the other: at least quadratic, `a*a*b`, `\s*\w?\s*;`,
  and for a search `a*b` by itself, whose loop is met from every place of a run of `a`.

It is no weakness where the pattern can stop in the loop: what can't fail never looks back. What stands before and after
a place is understood where it is one character (`(?<!x)`, `\b`, `^`, `(?=x)`), and so are possessive repeats; a longer
condition counts as always true, which can only make the answer too strict. A repeat of fewer than `MANY` is a constant.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise, product
from re import _constants as ops  # type: ignore[attr-defined]  # the one description of patterns that Python has
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from .collect import Compiled, patterns

# Repeats of so many count as loops.
MANY = 1000

# One character of each kind that patterns tell apart, besides those that the pattern itself names.
_SAMPLE = [*map(chr, range(0x250)), *"ЖяΩωאبहा๑คᄀ한あア中、。‘’“”–—…\u200b\u200d\u2028\u0301٣😀\ud800\uffff"]
_START = -1

# What reads one character.
SINGLE = (ops.LITERAL, ops.NOT_LITERAL, ops.ANY, ops.IN)

Characters = frozenset[int]


@dataclass(frozen=True, slots=True)
class Edge:
    """A step of the automaton: it reads a character of `reads`, behind one of `behind` (`_START` for none)."""

    target: int
    reads: Characters
    behind: Characters


@dataclass(slots=True)
class Automaton:
    """States with their edges.

    free: those in which the pattern may stop whatever follows. loops: the states of each repeat that can fail.
    """

    edges: list[list[Edge]] = field(default_factory=list)
    free: set[int] = field(default_factory=set)
    loops: list[set[int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Way:
    """A step without a character, under conditions on the characters around it."""

    target: int
    behind: Characters
    ahead: Characters
    free: bool = True


class _Builder:
    """The automaton of a parsed pattern, first with steps that read nothing."""

    def __init__(self, compiled: Compiled) -> None:
        self.flags = compiled.flags
        self.is_text = isinstance(compiled.pattern, str)
        parsed = _parser.parse(compiled.pattern, compiled.flags)
        self.flags |= parsed.state.flags
        named = set(_named(parsed)) if self.is_text else set()
        self.alphabet = {ord(char) for char in _SAMPLE} | named if self.is_text else set(range(256))
        self.everywhere = frozenset(self.alphabet | {_START})
        self.all = frozenset(self.alphabet)
        self.reads: dict[int, list[tuple[Characters, int]]] = {}
        self.ways: dict[int, list[_Way]] = {}
        self.count = 0
        self.start = self.state()
        self.end = self.state()
        self.ends = {self.end}
        self.heads = [self.start]
        if not compiled.anchored:
            self.reads[self.start].append((self.all, self.start))
        begin = self.state()
        self.way(self.start, begin)
        self.sequence(parsed, begin, self.end)

    def state(self) -> int:
        self.reads[self.count], self.ways[self.count] = [], []
        self.count += 1
        return self.count - 1

    def way(self, source: int, target: int, behind: Characters | None = None, ahead: Characters | None = None) -> None:
        free = behind is None and ahead is None
        self.ways[source].append(
            _Way(target, self.everywhere if behind is None else behind, self.all if ahead is None else ahead, free)
        )

    def sequence(self, items: Iterable[Any], source: int, target: int) -> None:
        for op, argument in self.turned(list(items)):
            following = self.state()
            self.item(op, argument, source, following)
            source = following
        self.way(source, target)

    def turned(self, items: list[Any]) -> list[Any]:
        """`x(?<!y.)` as `(?<!y)x`: a look back over the character just read is one that was due before it."""
        for index, (one, other) in enumerate(pairwise(items)):
            if one[0] in SINGLE and other[0] is ops.ASSERT_NOT and other[1][0] < 0 and len(other[1][1]) == 2:
                before, over = other[1][1]
                if over[0] in SINGLE and self.members(*one) <= self.members(*over):
                    items[index : index + 2] = [(ops.ASSERT_NOT, (-1, [before])), one]
        return items

    def item(self, op: Any, argument: Any, source: int, target: int) -> None:
        if op in SINGLE:
            self.reads[source].append((self.members(op, argument), target))
        elif op is ops.BRANCH:
            for branch in argument[1]:
                self.sequence(branch, source, target)
        elif op is ops.SUBPATTERN:
            before, self.flags = self.flags, (self.flags | argument[1]) & ~argument[2]
            self.sequence(argument[3], source, target)
            self.flags = before
        elif op is ops.ATOMIC_GROUP:
            self.sequence(argument, source, target)
        elif op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
            self.repeat(op, argument, source, target)
        elif op in (ops.ASSERT, ops.ASSERT_NOT):
            self.condition(op is ops.ASSERT, argument, source, target)
        elif op is ops.AT:
            self.place(argument, source, target)
        elif op is ops.GROUPREF_EXISTS:
            _, yes, no = argument
            self.sequence(yes, source, target)
            self.sequence(no or [], source, target)
        else:  # a reference to a group: what it reads is not known
            self.reads[source].append((self.all, target))
            self.way(source, target)

    def repeat(self, op: Any, argument: Any, source: int, target: int) -> None:
        least, most, body = argument
        for _ in range(min(least, 2)):
            following = self.state()
            self.sequence(body, source, following)
            source = following
        ahead = None
        if op is ops.POSSESSIVE_REPEAT and len(body) == 1 and body[0][0] in SINGLE:
            ahead = self.all - self.members(*body[0])
        if most is ops.MAXREPEAT or most - least >= MANY:
            self.heads.append(around := self.state())
            self.way(source, around)
            self.sequence(body, around, around)
            source = around
        else:
            for _ in range(min(most - least, 2)):
                following = self.state()
                self.way(source, target, ahead=ahead)
                self.sequence(body, source, following)
                source = following
        # A possessive loop is left where it can't go on. It can stop there, whatever follows, if all that follows can.
        self.ways[source].append(_Way(target, self.everywhere, self.all if ahead is None else ahead))

    def condition(self, holds: bool, argument: Any, source: int, target: int) -> None:
        direction, body = argument
        members = self.single(body)
        if members is None:
            if direction > 0:  # looked for from here, whatever follows; what looks back has no loops
                self.ends.add(aside := self.state())
                self.sequence(body, source, aside)
            self.ways[source].append(_Way(target, self.everywhere, self.all, free=False))
            return
        if not holds:
            members = self.all - members
        if direction < 0:
            self.way(source, target, behind=members if holds else members | {_START})
        else:
            self.way(source, target, ahead=members)

    def single(self, body: Any) -> Characters | None:
        """What a condition of one character asks for; None for a longer one."""
        members: Characters = frozenset()
        for branch in body[0][1][1] if len(body) == 1 and body[0][0] is ops.BRANCH else [body]:
            if len(branch) != 1 or branch[0][0] not in SINGLE:
                return None
            members |= self.members(*branch[0])
        return members

    def place(self, at: Any, source: int, target: int) -> None:
        words = self.category(ops.CATEGORY_WORD)
        feed = frozenset({10})
        if at is ops.AT_BEGINNING:
            self.way(source, target, behind=frozenset({_START}) | (feed if self.flags & re.MULTILINE else frozenset()))
        elif at is ops.AT_BEGINNING_STRING:
            self.way(source, target, behind=frozenset({_START}))
        elif at is ops.AT_END:
            self.way(source, target, ahead=feed)
        elif at is ops.AT_END_STRING:
            self.way(source, target, ahead=frozenset())
        else:
            others = self.everywhere - words
            for behind, ahead in ((words, self.all - words), (others, words)):
                if at is ops.AT_NON_BOUNDARY:
                    ahead = self.all - ahead  # noqa: PLW2901  # the opposite
                self.way(source, target, behind=behind, ahead=ahead)

    def members(self, op: Any, argument: Any) -> Characters:
        if op is ops.ANY:
            return self.all if self.flags & re.DOTALL else self.all - {10}
        if op is ops.IN:
            entries = list(argument)
            negated = entries[0][0] is ops.NEGATE
            found = frozenset().union(*(self.members(*entry) for entry in entries[negated:]))
            return self.all - found if negated else found
        if op is ops.RANGE:
            low, high = argument
            found = frozenset(code for code in self.all if low <= code <= high)
        elif op is ops.CATEGORY:
            return self.category(argument)
        else:
            found = frozenset({argument})
        found = self.cased(found) if self.flags & re.IGNORECASE else found
        return self.all - found if op is ops.NOT_LITERAL else found & self.all

    def cased(self, found: Characters) -> Characters:
        folded = {chr(code).lower() for code in found} | {chr(code).upper() for code in found}
        return frozenset(code for code in self.all if chr(code) in folded)

    def category(self, name: Any) -> Characters:
        letter = {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w"}[str(name).rpartition("_")[2]]
        letter = letter.upper() if "_NOT_" in str(name) else letter
        if self.is_text:
            asked = re.compile(letter, self.flags & re.ASCII)
            return frozenset(code for code in self.all if asked.match(chr(code)))
        asked_bytes = re.compile(letter.encode())
        return frozenset(code for code in self.all if asked_bytes.match(bytes([code])))

    def automaton(self) -> Automaton:
        """Without the steps that read nothing."""
        found = Automaton()
        back: dict[int, set[int]] = {head: set() for head in self.heads}
        for state in range(self.count):
            edges: dict[Edge, None] = {}
            for reached, behind, ahead, free in self.reached(state):
                if free and reached in self.ends:
                    found.free.add(state)
                if reached in back:
                    back[reached].add(state)
                for characters, target in self.reads[reached]:
                    if behind and characters & ahead:
                        edges[Edge(target, characters & ahead, behind)] = None
            found.edges.append(list(edges))
        following = [{edge.target for edge in edges} for edges in found.edges]
        leading: list[set[int]] = [set() for _ in following]
        for state, targets in enumerate(following):
            for target in targets:
                leading[target].add(state)
        for head, states in back.items():
            inside = _closure({head}, following.__getitem__)
            loop = inside & (_closure(states & inside, leading.__getitem__) | (states & inside))
            # Where a repeat may end after each round, a round that fails costs no more than itself.
            if loop and head not in found.free and not loop & found.free and loop not in found.loops:
                found.loops.append(loop)
        return found

    def reached(self, state: int) -> Iterator[tuple[int, Characters, Characters, bool]]:
        waiting = [(state, self.everywhere, self.all, True)]
        seen = set(waiting)
        while waiting:
            entry = waiting.pop()
            yield entry
            for way in self.ways[entry[0]]:
                following = (way.target, entry[1] & way.behind, entry[2] & way.ahead, entry[3] and way.free)
                if following not in seen:
                    seen.add(following)
                    waiting.append(following)


def _named(items: Any) -> Iterator[int]:
    """The characters that a parsed pattern names, with their neighbours, which it does not mean."""
    for op, argument in items:
        if op in (ops.LITERAL, ops.NOT_LITERAL):
            yield argument
        elif op is ops.RANGE:
            yield from argument
        elif op is ops.IN:
            yield from _named(argument)
        elif op is ops.BRANCH:
            for branch in argument[1]:
                yield from _named(branch)
        elif op is ops.GROUPREF_EXISTS:
            yield from _named([*argument[1], *(argument[2] or [])])
        elif op in (ops.SUBPATTERN, ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT, ops.ASSERT, ops.ASSERT_NOT):
            yield from _named(argument[-1])
        elif op is ops.ATOMIC_GROUP:
            yield from _named(argument)


def _classes(automaton: Automaton, alphabet: Iterable[int]) -> list[int]:
    """One character for each class that no edge tells apart."""
    sets = {edge.reads for edges in automaton.edges for edge in edges}
    sets |= {edge.behind for edges in automaton.edges for edge in edges}
    by_membership: dict[tuple[bool, ...], int] = {}
    for code in sorted(alphabet):
        by_membership.setdefault(tuple(code in members for members in sets), code)
    return list(by_membership.values())


def _closure(states: set[int], following: Callable[[int], set[int]]) -> set[int]:
    """What can be reached from `states` by at least one step."""
    seen: set[int] = set()
    waiting = list(states)
    while waiting:
        for target in following(waiting.pop()):
            if target not in seen:
                seen.add(target)
                waiting.append(target)
    return seen


def _spell(word: Sequence[int]) -> str:
    return ascii("".join(map(chr, word)))


class _Search:
    """Walks copies of an automaton side by side over the same characters."""

    def __init__(self, automaton: Automaton, classes: list[int]) -> None:
        self.steps: list[dict[int, list[Edge]]] = []
        for edges in automaton.edges:
            steps: dict[int, list[Edge]] = {}
            for edge in edges:
                for code in classes:
                    if code in edge.reads:
                        steps.setdefault(code, []).append(edge)
            self.steps.append(steps)
        # What stands behind a place is told apart only as far as some edge does.
        sets = {edge.behind for edges in automaton.edges for edge in edges}
        self.kinds = {code: tuple(code in members for members in sets) for code in classes}
        self.behind = {kind: code for code, kind in self.kinds.items()}
        self.known: dict[tuple[int, Characters], set[int]] = {}

    def read_within(self, loop: set[int]) -> Characters:
        """What may be read without leaving the loop."""
        return frozenset(
            code
            for state in loop
            for code, edges in self.steps[state].items()
            if any(edge.target in loop for edge in edges)
        )

    def reached(self, state: int, read: Characters) -> set[int]:
        """Where reading nothing but these characters can lead, whatever stands behind them."""
        if (state, read) not in self.known:
            self.known[state, read] = _closure({state}, lambda at: {
                edge.target for code, edges in self.steps[at].items() if code in read for edge in edges
            })
        return self.known[state, read]

    def word(self, start: tuple[int, ...], end: tuple[int, ...], within: Sequence[set[int] | None]) -> list[int] | None:
        """Characters that lead all copies from `start` to `end` at once, each staying in its part of the states.

        They come again and again, so the last of them is what stands behind the first.
        """
        for last in self.behind.values():
            word = self._word(start, end, within, last, last)
            if word is not None:
                return word
        return None

    def apart(self, state: int, loop: set[int]) -> list[int] | None:
        """Characters that lead two copies from `state` to `state`, not always together."""
        for (code, edges), last in product(self.steps[state].items(), self.behind.values()):
            targets = sorted({edge.target for edge in edges if last in edge.behind} & loop)
            for pair in combinations(targets, 2):
                rest = self._word(pair, (state, state), (loop, loop), self.behind[self.kinds[code]], last)
                if rest is not None:
                    return [code, *rest]
        return None

    def _word(
        self, start: tuple[int, ...], end: tuple[int, ...], within: Sequence[set[int] | None], first: int, final: int
    ) -> list[int] | None:
        """The same from behind a character like `first`, with one like `final` as its last."""
        waiting = [(start, first)]
        came: dict[tuple[tuple[int, ...], int], tuple[tuple[tuple[int, ...], int], int]] = {}
        seen = set(waiting)
        while waiting:
            here = waiting.pop()
            states, last = here
            for code in min((self.steps[state] for state in states), key=len):
                choices = [
                    [
                        edge.target
                        for edge in self.steps[state].get(code, ())
                        if last in edge.behind and (part is None or edge.target in part)
                    ]
                    for state, part in zip(states, within, strict=True)
                ]
                for targets in product(*choices):
                    there = (targets, self.behind[self.kinds[code]])
                    if there == (end, final):
                        word = [code]
                        while here in came:
                            here, read = came[here]
                            word.append(read)
                        return word[::-1]
                    if there not in seen:
                        seen.add(there)
                        came[there] = (here, code)
                        waiting.append(there)
        return None


def weaknesses(compiled: Compiled) -> list[str]:
    """How the pattern can take more than linear time: for each pair of loops, the piece of text that does it."""
    builder = _Builder(compiled)
    automaton = builder.automaton()
    search = _Search(automaton, _classes(automaton, builder.alphabet))
    loops = automaton.loops
    found = []
    for loop in loops:
        word = _twice_around(search, loop)
        if word is not None:
            found.append(f"exponential on {_spell(word)}, repeated")
    for one in loops:
        for other in loops:
            if one is not other:
                word = _from_one_to_the_other(search, one, other)
                if word is not None:
                    found.append(f"quadratic or worse on {_spell(word)}, repeated")
    return list(dict.fromkeys(found))


def _twice_around(search: _Search, loop: set[int]) -> list[int] | None:
    """A word that leads from a state of the loop back to it, on two ways."""
    for state in sorted(loop):
        word = search.apart(state, loop)
        if word is not None:
            return word
    return None


def _from_one_to_the_other(search: _Search, one: set[int], other: set[int]) -> list[int] | None:
    read = search.read_within(one) & search.read_within(other)
    for first in sorted(one):
        ahead = search.reached(first, read)
        for second in sorted(other & ahead):
            word = search.word((first, first, second), (first, second, second), (one, None, other))
            if word is not None:
                return word
    return None


def main() -> int:
    """Print the weak patterns with their places."""
    failed = 0
    for compiled in patterns():
        for weakness in weaknesses(compiled):
            failed = 1
            print(f"{compiled.place}: {weakness}: {compiled.pattern[:80]!r}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
