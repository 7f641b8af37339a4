"""What a page writes on the line of a date or a name: the number of comments, the minutes of reading, buttons.

The date is the text's and stays. Evidence: marks part the line, one of its parts holds a year, and another is what the
catalogue knows of counters and buttons; or a reading time is glued to a date, which Medium does. Rows of a table, which
have the same marks above or below, are left alone.
"""

import re
from collections.abc import Iterator

from ...catalog import index
from ...config import Config
from ...document import Document
from ...edits import Replacement, Span
from ...index import Hit, Index
from ...lazy import pattern
from .dates import YEAR
from .role import hit_of
from .roles import role_of

_MARKS = "|·•"
_PARTED = pattern(r"\s{0,4}[|·•]\s{0,4}")
# Two bars around a word part nothing: they stand for what it names, `Copyright |copy| 2003`.
_SUBSTITUTED = pattern(r"(?<!\S)\|[^\s|]{1,40}\|(?!\S)")
_LONGEST, _MOST_PARTS = 120, 6
# What stands beside a date.
_BESIDE = frozenset({"comments", "medium", "newsletter", "print-save", "reading-time", "share-bars", "social"})

_GLUED = pattern(r"^[ \t]*(\d{1,3} min read)(?=[A-Z][a-z]{2,8} \d{1,2}(?:, (?:19|20)\d\d)?[ \t]*$)", re.MULTILINE)


def stamped(document: Document, config: Config) -> Iterator[Replacement]:
    """Propose to drop what stands beside the dates of a document on their lines."""
    text = document.text
    known = index(config.drop, config.rules)
    for line in document.lines_with(_MARKS):
        is_short = line.end - line.start <= _LONGEST and YEAR.search(text, *line)
        if is_short and not (_is_row(document, line) or _SUBSTITUTED.search(text, *line)):
            yield from _beside(text, line, known)
    for line in _first_lines(document):
        yield from _behind(text, line, known)
    for line in document.lines_with("@"):
        found = _HANDLE.search(text, max(line.start, line.end - _LONGEST), line.end)
        hit = hit_of(role_of(found[0], known)) if found else None
        is_byline = _BYLINE.match(text[line.start : line.end].lstrip("-–— ")) is not None
        if found and hit and hit.rule.family == "social" and is_byline:
            yield Replacement(*found.span(), "", hit.name)
    if " min read" in text:
        yield from (Replacement(*match.span(1), "", "reading-time") for match in _GLUED.finditer(text))


# The button behind a name, "Ann Lee Follow @annlee"; what it says the catalogue must know.
_HANDLE = pattern(r"(?<=[^\s@])[^\S\n]{1,4}[^\W\d_a-z][^\W\d_]{2,11} @\w{2,30}[^\S\n]*\Z")


def _first_lines(document: Document) -> Iterator[Span]:
    """The first lines of a document that are short, have a year or begin as bylines do, and end with a counter."""
    start = 0
    for line in document.text[: _FIRST * _LONGEST].split("\n")[:_FIRST]:
        is_stamp = len(line) <= _LONGEST // 2 and (YEAR.search(line) or _BYLINE.match(line))
        if is_stamp and any(end.search(line) for end in _ENDS):
            yield Span(start, start + len(line))
        start += len(line) + 1


_FIRST = 16
# "0 comments", "조회수 531", "【字体：大 中 小】".
_ENDS = (
    pattern(r"(?:\s{1,4}|(?<=[^\W\d_]))\d{1,5}(?: [^\W\d]{2,20}){1,3}\s{0,4}\Z"),
    pattern(
        r"(?<=[\w.:])\s{1,4}[^\W\d_]{2,8}(?: [^\W\d_]{2,8})?\s?[:：]?\s?\d[\d.,]{0,8}(?:\s?[^\W\d_]{1,4})?\s{0,4}\Z"
    ),
    pattern(r"(?<=\w)\s{1,4}【[^】\n]{2,20}】\s{0,4}\Z"),
)
# A date has a day or a month beside its year, which a sentence on a year has not.
_NUMBERS = pattern(r"\d{1,10}")
_BYLINE = pattern(r"\s*(?:by|von|par|por|di|da|door|av|af)\s+[^\W\d_]", re.IGNORECASE)


def _behind(text: str, line: Span, known: Index) -> Iterator[Replacement]:
    """A counter behind a date or a byline, with no mark between: "21 May 2011 0 comments", "3:07 PM3 min read"."""
    for found in filter(None, (end.search(text, line.start, line.end) for end in _ENDS)):
        before = text[line.start : found.start()].rstrip()
        is_stamp = _BYLINE.match(before) is not None or (YEAR.search(before) and len(_NUMBERS.findall(before)) > 1)
        if before[-1:] in _MARKS or not is_stamp:
            continue  # of lines with marks the parts are looked at
        hit = hit_of(role_of(found[0], known))
        if hit and (hit.rule.name in _COUNTERS or hit.phrase[:1].isdigit() or "【" in found[0]):
            yield Replacement(*found.span(), "", hit.name)
            return


_COUNTERS = frozenset({"comment-count", "medium-line", "reading-time", "share-counter"})


def _is_row(document: Document, line: Span) -> bool:
    """Whether the line above or below has marks as well."""
    text = document.text
    above = text[text.rfind("\n", 0, max(0, line.start - 1)) + 1 : max(0, line.start - 1)]
    below = text[line.end + 1 : document.line(min(line.end + 1, len(text))).end]
    return any(_PARTED.search(beside[:_LONGEST]) is not None for beside in (above, below))


def _beside(text: str, line: Span, known: Index) -> Iterator[Replacement]:
    """The parts of a line that are counters and buttons, with the marks before them, if another part holds a year."""
    parts = _parts(text, line)
    found = [_counter(text[slice(*part)], known) for part in parts]
    kept = [part for part, hit in zip(parts, found, strict=True) if hit is None]
    if len(parts) > _MOST_PARTS or len(kept) == len(parts) or not any(YEAR.search(text, *part) for part in kept):
        return
    first = kept[0]
    for number, (part, hit) in enumerate(zip(parts, found, strict=True)):
        if hit is None:
            continue
        if part < first:
            yield Replacement(part.start, parts[number + 1].start, "", hit.name)
        else:
            yield Replacement(parts[number - 1].end, part.end, "", hit.name)


def _parts(text: str, line: Span) -> list[Span]:
    """What the marks of a line part, without white space around it."""
    marks = [Span(*match.span()) for match in _PARTED.finditer(text, *line)]
    bounds = zip([Span(line.start, line.start), *marks], [*marks, Span(line.end, line.end)], strict=True)
    return [Span(before.end, after.start) for before, after in bounds]


def _counter(part: str, known: Index) -> Hit | None:
    """What the catalogue knows of a part that may stand beside a date."""
    hit = hit_of(role_of(part, known))
    return hit if hit and hit.rule.family in _BESIDE else None
