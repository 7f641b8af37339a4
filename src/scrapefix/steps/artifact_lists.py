"""Rows that are items of an author's list, though the catalogue knows them: most of their like are no artifacts."""

import re

from ..index import LABEL
from .artifact_lines import Lines, is_announced
from .artifact_prose import is_prose
from .artifact_role import hit_of

# The mark of an item, with its indentation; hyphens and numbers begin other lines as well.
_ITEM = re.compile(r"(\s{0,12}[*•·▪‣◦●–-]\s{1,4})\S")

# Further up and down than this a list is not followed.
_FAR = 40

# So far below its beginning a line is of the comment.
_NEAR = 4

# Codes of two letters or three, as of countries and states.
_CODE = re.compile(r"\s{0,12}[A-Z]{2,3}\s{0,12}")


# What parts the names of a path.
_PARTING = frozenset(">»›/|→•·")


# What a page has in a list under the title, behind its writer and the date: "- 3 min read".
_OF_BYLINES = frozenset({"medium", "reading-time"})
_MOST_OF_BYLINE = 5


def is_listed(lines: Lines, number: int) -> bool:
    """Whether the row is an item among others with the same mark, most of them unknown, or a code among codes.

    Or it is the title of the page in which the path above it ends.
    """
    text = lines.rows[number].text
    above = lines.rows[number - 1].text.rstrip() if number else ""
    if above.endswith(text.strip()) and above[: -len(text.strip())].rstrip()[-1:] in _PARTING:
        return True
    rows_above = lines.rows[max(0, number - _NEAR) : number]
    if text.lstrip()[:1] == "*" and any(row.text.lstrip()[:2] == "/*" for row in rows_above):
        return True  # a comment of a program
    mark = _ITEM.match(text)
    if mark is not None:
        items = _run(lines, number, mark[1])
        hit = hit_of(lines.roles.get(number))
        if hit and hit.rule.family in _OF_BYLINES and len(items) <= _MOST_OF_BYLINE:
            return False
        return 2 * sum(item in lines.roles for item in items) < len(items)
    if _CODE.fullmatch(text) is None:
        return False
    beside = [item for item in (number - 1, number + 1) if 0 <= item < len(lines.rows)]
    return all(_CODE.fullmatch(lines.rows[item].text) and item not in lines.roles for item in beside)


def in_capitals(lines: Lines) -> list[int]:
    """The rows that are headings in capitals, where the text has others of its own over its prose."""
    rows = lines.rows
    shouted = [number for number, row in enumerate(rows) if _is_shouted(row.text)]
    own = [at for at in shouted if at not in lines.roles and at + 1 < len(rows)]
    heads = sum(is_prose(rows[at + 1]) or is_announced(lines, at + 2) for at in own)
    return [number for number in shouted if number in lines.roles] if heads >= _HEADINGS else []


_HEADINGS = 2


def _is_shouted(text: str) -> bool:
    return len(text) <= LABEL and text.isupper() and " " in text.strip()


def _run(lines: Lines, number: int, mark: str) -> range:
    """The rows around `number` that begin with a mark."""
    low = high = number
    while low > max(0, number - _FAR) and lines.rows[low - 1].text.startswith(mark):
        low -= 1
    while high + 1 < min(len(lines.rows), number + _FAR) and lines.rows[high + 1].text.startswith(mark):
        high += 1
    return range(low, high + 1)
