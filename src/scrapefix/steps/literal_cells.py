"""Literals in the cells of tables: rows of a printed data frame, lines of CSV, what numpy prints of an array."""

from collections.abc import Iterable

from ..edits import Span
from ..lazy import pattern
from .literal_forms import CUT, LINE_END, Literal

# The number of a row, with what parts it from a cell.
_NUMBER = pattern(r"[\W_]{0,8}\d{1,9}[^\w\n]{1,12}")

# The edge of any other cell: a tab, a tag, two blanks, a bar, or the quote that opens a field of CSV.
_EDGE = pattern(r"(?:\t|>|\S {2,8}|\| |(?:^|[,;\t])\")\Z")

# What begins the cell behind a literal.
CELL_AFTER = frozenset("])},|<>\t;，。」』）】")

# A last cell of one word behind a literal that begins the line: a class or a number.
_CLASS = pattern(r"(?:[\t,;|]| \|) {0,4}[^\s,;|'\"]{1,20}\s*\Z|:? {1,8}-?\d[\d.]{0,8}\s*\Z| {1,4}-> [^'\"]{1,30}\Z")

# Two literals or more with nothing but blanks between them, which no program writes.
_ARRAY = pattern(r"\s*\[{0,2}\s?(?:b'[^'\n]*+'|b\"[^\"\n]*+\")(?:\s+(?:b'[^'\n]*+'|b\"[^\"\n]*+\"))+\]{0,2}\s*\Z")

# So much of a line is looked at.
_LONGEST = 1000


def is_cut_off(text: str, literal: Literal, line: Span) -> bool:
    """Whether a literal that never closes fills a cell up to the width at which a display cut it."""
    if literal.closed or CUT.search(text, max(literal.inner.start, literal.end - 20), literal.end) is None:
        return False
    before = text[max(line.start, literal.start - 10) : literal.start]
    is_edge = _EDGE.search(before) is not None or (before[-1:] == "|" == text[line.start])  # a row of Markdown
    return is_edge or _NUMBER.fullmatch(text, line.start, literal.start) is not None


def is_last_row(text: str, found: list[tuple[Literal, Span]], damage: list[bool]) -> bool:
    """Whether the last literal never closes since the text ends in it, in a row below others that are damage."""
    if len(found) < _FEWEST_ROWS or damage[-1]:
        return False
    (last, line), above = found[-1], found[-_FEWEST_ROWS:-1]
    if last.closed or text[line.end :].strip() or not all(damage[-_FEWEST_ROWS:-1]):
        return False
    heads = [text[line.start : literal.start] for literal, line in (*above, found[-1])]
    return all(map(_NUMBER.fullmatch, heads)) or not any(map(str.strip, heads))


# So many rows, with the one that is cut.
_FEWEST_ROWS = 3


def lined_up(text: str, found: Iterable[tuple[Literal, Span]]) -> set[int]:
    """Where the lines begin that have a literal in the same place as others: two at least, and no sentence around."""
    numbered: set[int] = set()
    others: set[int] = set()
    for literal, line in found:
        if not literal.closed:
            continue
        if _NUMBER.fullmatch(text, line.start, literal.start):
            after = text[literal.end : min(line.end, literal.end + _LONGEST)].lstrip(" ")
            is_member = text.startswith(("    ", "\t"), line.start) and after == ","  # of a program's table
            if not is_member and (not after.strip(LINE_END) or after[:1] in CELL_AFTER):
                numbered.add(line.start)
        elif literal.prefix == "b" and line.start not in others and _is_cell(text, literal, line):
            others.add(line.start)
    return {start for lines in (numbered, others) if len(lines) > 1 for start in lines}


def _is_cell(text: str, literal: Literal, line: Span) -> bool:
    """Whether a literal of several words is the first or the last cell of its line, or one of several alone there."""
    if " " not in text[literal.inner.start : min(literal.inner.end, literal.inner.start + _LONGEST)]:
        return False
    before = text[max(line.start, literal.start - _LONGEST) : literal.start]
    after = text[literal.end : min(line.end, literal.end + _LONGEST)]
    if before.strip() in {"", "["}:
        if not before.strip() and _CLASS.match(after):
            return True
        return _ARRAY.match(text[line.start : min(line.end, line.start + _LONGEST)]) is not None
    return not after.strip() and before[-1:] in "\t " and _EDGE.search(before[-10:]) is not None
