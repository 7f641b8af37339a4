"""White space that nobody sees and nobody meant: at the ends of lines, in gaps between paragraphs, around the text.

How it arises: templates and tags leave their indentation and empty lines behind when a page becomes text, and so do the
steps before this one where they drop a line.

Evidence: the place itself. White space at the end of a line shows nowhere; more than two blank lines part nothing that
one would not part; blank lines before and behind the text belong to what it was cut from.

Left alone: indentation, spaces between words (two behind a full stop, columns of a table), one or two blank lines,
Markdown's two spaces that break a line, tabs at the end of a row that has tabs, code. The line feed at the end stays,
if there was one. The option `whitespace="keep"` leaves all.

>>> from scrapefix import normalise_spaces
>>> normalise_spaces("\\n\\nOne.  Two. \\n\\n\\n \\n\\n    three\\n\\n")
'One.  Two.\\n\\n    three\\n'
"""

from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement, Span
from ..lazy import pattern
from ..signs import UNTIDY

# White space from the first line feed in it, which a search can skip to, that is too much: blanks stand before that, or
# on a line by themselves, or more than two lines are blank.
_FROM_LINE_FEED = pattern(r"\n(?:(?<=[ \t]\n)|(?=\n\n\n)|(?=\n?\n?[ \t]++\n))[ \t\n]*+")

# Blank lines that stay; more of them become one.
_BLANK_LINES = 2

SIGNS = UNTIDY


def is_asked(config: Config) -> bool:
    """Whether white space is to be tidied."""
    return config.whitespace == "tidy"


def find(document: Document, config: Config) -> Iterator[Replacement]:
    """The white space that goes."""
    del config  # where it says no, the step is not asked
    text = document.text
    for start, end in _gaps(text):
        gap = text[start:end]
        tidy = _tidied(document, start, end)
        if tidy != gap:
            yield _smallest(start, end, gap, tidy)
    rest = len(text.rstrip(" \t"))
    if 0 < rest < len(text) and text[rest - 1] != "\n" and not _is_row(text, rest, len(text)):
        yield Replacement(rest, len(text), "", "line-end-space")
    elif text and not rest:
        yield Replacement(0, len(text), "", "blank-lines")


def _is_untidy_inside(text: str) -> bool:
    return " \n" in text or ("\t" in text and "\t\n" in text) or "\n\n\n\n" in text


def _gaps(text: str) -> Iterator[Span]:
    """The white space with a line feed in it at the start and at the end of the text, and what is too much between."""
    end = len(text.rstrip(" \t\n"))
    first = len(text) - len(text.lstrip(" \t\n"))
    if "\n" in text[:first]:
        yield Span(0, first)
    for match in _FROM_LINE_FEED.finditer(text, first, end) if _is_untidy_inside(text) else ():
        yield Span(first + len(text[first : match.start()].rstrip(" \t")), match.end())
        first = match.end()
    if end and "\n" in text[end:]:
        yield Span(end, len(text))


def _tidied(document: Document, start: int, end: int) -> str:
    """What the gap at `start:end` should be."""
    text = document.text
    gap = text[start:end]
    lines = gap.count("\n")
    if end == len(text):
        return "\n" if start else ""
    indent = gap[gap.rindex("\n") + 1 :]
    if not start:
        return indent
    if document.is_code(start, end):
        return gap
    first = gap[: gap.index("\n")]
    is_meant = (first == "  " and lines == 1) or ("\t" in first and _is_row(text, start, start + len(first)))
    kept = lines if lines <= _BLANK_LINES + 1 else 2
    return (first if is_meant else "") + "\n" * kept + indent


def _is_row(text: str, start: int, end: int) -> bool:
    """Whether the white space `start:end` at the end of a line is empty cells: this row or the one above has tabs."""
    if "\t" not in text[start:end]:
        return False
    line = text.rfind("\n", 0, start) + 1
    above = text.rfind("\n", 0, line - 1) + 1 if line else 0
    return "\t" in text[line:start].lstrip() or "\t" in text[above : max(line - 1, 0)].strip()


def _smallest(start: int, end: int, before: str, after: str) -> Replacement:
    """The replacement without what both sides share at their ends."""
    shared = 0
    limit = min(len(before), len(after))
    while shared < limit and before[-1 - shared] == after[-1 - shared]:
        shared += 1
    end -= shared
    before, after = before[: len(before) - shared], after[: len(after) - shared]
    rule = "line-end-space" if before.count("\n") == after.count("\n") else "blank-lines"
    return Replacement(start, end, after, rule)
