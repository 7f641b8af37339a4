"""The numbers and marks on lines of their own beside the buttons that they belong to: "45", "Comments", "·", "→"."""


from ...lazy import pattern
from .dates import YEAR, is_stamp
from .lines import HEAD_ROWS, Lines, facts, family
from .prose import is_prose
from .tail_rows import FEW_WORDS

# A number that may be a counter's.
_COUNT = pattern(r"\s*(?:[•·]\s*)?[(\[]?\d[\d.,]{0,9}\s?[kKmM]?\+?[)\]]?\s*")
_MARKS = frozenset({*"·•∙|→›»-–—()", "--"})
# So many stand in a row.
MOST_COUNTS = 3
# What has counters on a page.
COUNTED = frozenset("audio comments medium read-more reading-time share-bars social substack".split())


def is_count(text: str) -> bool:
    """Whether a line is a number as a counter shows it, and no year."""
    return _COUNT.fullmatch(text) is not None and not YEAR.search(text)


def is_mark(text: str) -> bool:
    """Whether a row is a counter or a mark that parts such rows."""
    return is_count(text) or text.strip() in _MARKS


def past_marks(lines: Lines, number: int, step: int) -> int | None:
    """The row above or below one, past the counters and marks between them; None where the document ends."""
    item = number + step
    while 0 <= item < len(lines.rows) and abs(item - number) <= MOST_COUNTS and is_mark(lines.rows[item].text):
        item += step
    return item if 0 <= item < len(lines.rows) else None


def counters(lines: Lines, dropped: dict[int, str]) -> None:
    """The counters beside what is dropped; those beside a number that is the author's, as in a table's column, stay."""
    for number in sorted(dropped):
        name = dropped[number]
        if family(lines, name) not in COUNTED:
            continue
        for step in (-1, 1):
            between = _counts(lines, dropped, number, step)
            if between and _ends(lines, dropped, number, between[-1] + step):
                dropped.update(dict.fromkeys(between, name))


def _counts(lines: Lines, dropped: dict[int, str], number: int, step: int) -> range:
    """The rows above or below one that are counters."""
    item = number + step
    while 0 <= item < len(lines.rows) and item not in dropped and abs(item - number) <= MOST_COUNTS:
        if not is_mark(lines.rows[item].text):
            break
        item += step
    return range(number + step, item, step)


def _ends(lines: Lines, dropped: dict[int, str], number: int, beyond: int) -> bool:
    """Whether the row beyond counters is none of the author's items: an artifact, a paragraph, a title or a fact.

    A number between a button and a paragraph below it may be that of a chapter, once the text has begun.
    """
    if not 0 <= beyond < len(lines.rows) or beyond in dropped:
        return True
    row = lines.rows[beyond]
    if is_prose(row):
        return beyond < number or (number < HEAD_ROWS and not any(map(is_prose, lines.rows[:number])))
    return facts(lines, beyond) or is_stamp(row) or len(row.text.split()) > FEW_WORDS
