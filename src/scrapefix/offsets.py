"""Offsets through the edits of a report: where what stands in the raw text went, and where it came from."""

from bisect import bisect_right
from collections.abc import Sequence

from .edits import Edit, Span


class OffsetMap:
    """Where a character went, and where it came from.

    Offsets outside of every edit map one to one. An offset inside an edit maps to the start of the other side:
    within a replacement there is no finer truth. Spans map to the smallest span that covers them.

    The length of a text is an offset too: its end. What lies outside of the text raises IndexError, since there is no
    answer to it, and so does a span that ends before it starts.

    >>> offsets = OffsetMap([Edit(Span(0, 6), Span(0, 1), "&quot;", '"', ())], clean_length=4)
    >>> offsets.to_raw(4), offsets.raw_span(0, 2)
    (9, Span(start=0, end=7))
    >>> offsets.to_raw(5)
    Traceback (most recent call last):
    ...
    IndexError: offset 5 lies outside of the text, 0:4
    """

    def __init__(self, edits: Sequence[Edit], clean_length: int) -> None:
        self._raw = [edit.raw for edit in edits]
        self._clean = [edit.clean for edit in edits]
        self._clean_length = clean_length
        self._raw_length = _move(clean_length, self._clean, self._raw)

    def to_clean(self, offset: int) -> int:
        """The offset in the clean text of the raw character at `offset`."""
        _check(offset, self._raw_length)
        return _move(offset, self._raw, self._clean)

    def to_raw(self, offset: int) -> int:
        """The offset in the raw text of the clean character at `offset`."""
        _check(offset, self._clean_length)
        return _move(offset, self._clean, self._raw)

    def clean_span(self, start: int, end: int) -> Span:
        """The span of the clean text that the raw characters `start:end` became."""
        _check_span(start, end, self._raw_length)
        return _move_span(start, end, self._raw, self._clean)

    def raw_span(self, start: int, end: int) -> Span:
        """The span of the raw text that the clean characters `start:end` came from."""
        _check_span(start, end, self._clean_length)
        return _move_span(start, end, self._clean, self._raw)


def _check(offset: int, length: int) -> None:
    if not 0 <= offset <= length:
        raise IndexError(f"offset {offset} lies outside of the text, 0:{length}")


def _check_span(start: int, end: int, length: int) -> None:
    if not 0 <= start <= end <= length:
        raise IndexError(f"span {start}:{end} is none of the text, 0:{length}")


def _move(offset: int, source: Sequence[Span], target: Sequence[Span]) -> int:
    index = bisect_right(source, offset, key=_start) - 1
    if index < 0:
        return offset
    if offset < source[index].end:
        return target[index].start
    return offset - source[index].end + target[index].end


def _move_span(start: int, end: int, source: Sequence[Span], target: Sequence[Span]) -> Span:
    if start == end:
        return Span(_move(start, source, target), _move(start, source, target))
    last = bisect_right(source, end - 1, key=_start) - 1
    inside = last >= 0 and end <= source[last].end
    return Span(_move(start, source, target), target[last].end if inside else _move(end - 1, source, target) + 1)


def _start(span: Span) -> int:
    return span.start
