"""Edits: the only code that changes text, and the record that makes every change reversible.

A step proposes `Replacement`s in the coordinates of the text that it was shown. `apply` carries them out.
`Composer` folds the passes of all steps into one list of `Edit`s that lead straight from the raw text to the
clean one; `invert` is the way back.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter
from typing import NamedTuple, Protocol, TypeVar


class Span(NamedTuple):
    """A half-open range of character offsets."""

    start: int
    end: int


class Replacement(NamedTuple):
    """What a step proposes: `text[start:end]` becomes `text`, by `rule`."""

    start: int
    end: int
    text: str
    rule: str


class Suspect(NamedTuple):
    """Damage that was seen at `start:end` but is not proven; it is left as it is."""

    start: int
    end: int
    rule: str
    reason: str


class Layer(NamedTuple):
    """One replacement as its step saw it; an edit over layered damage has several, outermost first."""

    step: str
    rule: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Edit:
    """One place where the clean text differs from the raw one.

    `raw` and `clean` are the spans of `before` and `after`: `raw_text[edit.raw.start:edit.raw.end] == edit.before`
    and likewise for the clean side. `layers` tells how one became the other, in the order of the work.
    """

    raw: Span
    clean: Span
    before: str
    after: str
    layers: tuple[Layer, ...]

    @property
    def step(self) -> str:
        """The step that did the most here: the layer that replaced the longest text."""
        return self._principal.step

    @property
    def rule(self) -> str:
        """The rule of that step."""
        return self._principal.rule

    @property
    def _principal(self) -> Layer:
        return max(self.layers, key=lambda layer: len(layer.before))


class _Placed(Protocol):
    """What has a place in the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_Item = TypeVar("_Item", bound=_Placed)

_START, _END = attrgetter("start"), attrgetter("end")


def disjoint(findings: Iterable[_Item]) -> list[_Item]:
    """The findings of several searches in the order of the text, the longest of those that overlap.

    >>> [finding.start for finding in disjoint([Replacement(4, 5, "", "b"), Replacement(0, 6, "", "a")])]
    [0]
    """
    kept: list[_Item] = []
    end = 0
    # Two sorts by what is there already: a key made for each would cost as much memory as the findings.
    ordered = sorted(findings, key=_END, reverse=True)
    ordered.sort(key=_START)
    for finding in ordered:
        if finding.start >= end:
            kept.append(finding)
            end = finding.end
    return kept


def covers(spans: Sequence[Span], start: int, end: int) -> bool:
    """Whether `start:end` lies within one of the spans, which are sorted: in the last that begins no later.

    >>> covers([Span(0, 6), Span(9, 12)], 9, 11), covers([Span(0, 6), Span(9, 12)], 5, 10)
    (True, False)
    """
    index = bisect_right(spans, start, key=_START) - 1
    return index >= 0 and end <= spans[index].end


def touching(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    """The items, in the order of the text, in groups of which each begins where the one before it ends.

    >>> [len(run) for run in touching([Span(0, 6), Span(6, 12), Span(14, 20)])]
    [2, 1]
    """
    run: list[_Item] = []
    for item in items:
        if run and run[-1].end != item.start:
            yield run
            run = []
        run.append(item)
    if run:
        yield run


def apply(text: str, replacements: Iterable[Replacement]) -> str:
    """Carry out sorted, non-overlapping replacements.

    Raises ValueError for a replacement that overlaps the one before it or lies outside of the text.

    >>> apply("its here", [Replacement(0, 3, "it's", "apostrophe")])
    "it's here"
    """
    whole: list[str] = []
    pieces: list[str] = []
    done = 0
    for start, end, new, rule in replacements:
        if not done <= start <= end <= len(text):
            raise ValueError(f"replacement {start}:{end} by {rule!r} is out of order, or outside of 0:{len(text)}")
        pieces += (text[done:start], new)
        done = end
        if len(pieces) > _PIECES:
            whole.append("".join(pieces))
            pieces.clear()
    pieces.append(text[done:])
    return "".join([*whole, *pieces])


# So many pieces of a text are kept before they are joined: each costs more than what it holds.
_PIECES = 256


class _Pass(NamedTuple):
    """What one step replaced in one state of the text, in a tenth of the memory: a report that nobody reads keeps it.

    gaps: how far each place begins behind the one before it. widths: of what stood there; lengths: of what stands there
    now, and `new` is all of that, one behind the other. rules: which of the `names` replaced it.
    """

    step: str
    gaps: "array[int]"
    widths: "array[int]"
    lengths: "array[int]"
    new: str
    rules: "array[int]"
    names: list[str]

    @classmethod
    def of(cls, step: str, replacements: Sequence[Replacement]) -> "_Pass":
        """The `replacements` of `step`, sorted and without overlaps."""
        ends = chain((0,), (item.end for item in replacements))
        numbers = {rule: number for number, rule in enumerate(dict.fromkeys(item.rule for item in replacements))}
        return cls(
            step,
            _packed([item.start - end for item, end in zip(replacements, ends, strict=False)]),
            _packed([item.end - item.start for item in replacements]),
            _packed([len(item.text) for item in replacements]),
            "".join([item.text for item in replacements]),
            _packed([numbers[item.rule] for item in replacements]),
            list(numbers),
        )

    def replacements(self) -> Iterator[Replacement]:
        """The replacements as the step proposed them."""
        end = done = 0
        for gap, width, length, rule in zip(self.gaps, self.widths, self.lengths, self.rules, strict=True):
            start = end + gap
            end = start + width
            yield Replacement(start, end, self.new[done : done + length], self.names[rule])
            done += length


def _packed(numbers: list[int]) -> "array[int]":
    """The numbers in as little memory as the largest of them lets."""
    largest = max(numbers, default=0)
    return array(next(code for code in "BHIQ" if largest < 1 << 8 * array(code).itemsize), numbers)


class Composer:
    """Keeps what pass after pass replaced, and folds it into one list of edits from the raw to the latest text.

    Nothing is folded before somebody asks for the edits; then it takes linear time for each pass.
    """

    def __init__(self) -> None:
        self._passes: list[_Pass] = []

    def add(self, step: str, replacements: Sequence[Replacement]) -> None:
        """Keep one pass: the `replacements` of `step`, in the coordinates of the text before it."""
        self._passes.append(_Pass.of(step, replacements))

    def clear(self) -> None:
        """Forget all passes: the text is given back as it came."""
        self._passes = []

    def edits(self, raw: str, clean: str) -> tuple[Edit, ...]:
        """The edits between `raw` and `clean`, sorted and disjoint; a place that came back to what it was is none."""
        merged: list[_Merged] = []
        text = raw
        for one in self._passes:
            replacements = list(one.replacements())
            merged = _folded(merged, one.step, text, replacements)
            text = apply(text, replacements)
        edits = []
        for raw_start, raw_end, start, end, layers in merged:
            before, after = raw[raw_start:raw_end], clean[start:end]
            if before != after:
                made = tuple(map(Layer._make, layers))
                edits.append(Edit(Span(raw_start, raw_end), Span(start, end), before, after, made))
        return tuple(edits)


# A composed edit while passes are still being folded in: its ranges in the raw and in the present text, and its layers
# (see `Layer`). There are many of them, and each pass makes them anew: plain tuples, for speed.
_Merged = tuple[int, int, int, int, tuple[tuple[str, str, str, str], ...]]


def _folded(merged: list[_Merged], step: str, before: str, replacements: Sequence[Replacement]) -> list[_Merged]:
    """The composed edits with one more pass: the `replacements` of `step`, in the coordinates of the text `before`."""
    # Both lists are sorted, so the sort is a merge; on equal starts an emptied range comes first.
    places = [(item[2], item[3], 0, number) for number, item in enumerate(merged)]
    places += [(item[0], item[1], 1, number) for number, item in enumerate(replacements)]
    places.sort()
    folded: list[_Merged] = []
    earlier: list[tuple[str, str, str, str]] = []
    latest: list[tuple[str, str, str, str]] = []
    low = high = raw_low = new_low = 0
    raw_shift = shift = 0  # what to add to an offset of `before` for the raw text, and for the next one
    for start, end, is_new, number in places:
        if start >= high or not (earlier or latest):
            if earlier or latest:
                folded.append((raw_low, high + raw_shift, new_low, high + shift, (*earlier, *latest)))
                earlier, latest = [], []
            low, high = start, end
            raw_low, new_low = low + raw_shift, low + shift
        elif end > high:
            high = end
        if is_new:
            new = replacements[number]
            latest.append((step, new.rule, before[start:end], new.text))
            shift += len(new.text) - (end - start)
        else:
            item = merged[number]
            earlier += item[4]
            raw_shift = item[1] - end
    if earlier or latest:
        folded.append((raw_low, high + raw_shift, new_low, high + shift, (*earlier, *latest)))
    return folded


def invert(clean: str, edits: Iterable[Edit]) -> str:
    """The raw text, from the clean one and the edits alone.

    >>> edit = Edit(Span(0, 6), Span(0, 1), "&quot;", '"', ())
    >>> invert('"Yes', [edit])
    '&quot;Yes'
    """
    return apply(clean, (Replacement(*edit.clean, edit.before, "undo") for edit in edits))
