"""Lines of programs and what a text shows: notices of rights in comments, messages that are announced, names alone."""

import re
from collections.abc import Iterator

from ...index import LABEL
from ...programs import is_program
from .lines import Lines, Row
from .prose import LONGEST_LABEL, announces, is_prose, words
from .role import Role


def licences(lines: Lines) -> list[int]:
    """The notices of rights that are a licence's or a program's: in a comment, several, or all of the text."""
    notices = [number for number, role in lines.roles.items() if _is_of_rights(role)]
    if not notices:
        return []
    owners = {lines.roles[number].key for number in notices}
    if len(notices) == len(lines.rows) or len(owners) >= _LISTED:
        return notices
    return [number for number in notices if _is_commented(lines.rows[max(0, number - _STATEMENTS) : number + 1])]


# A page has one notice, or two: of the page and of a picture.
_LISTED = 3


def _is_of_rights(role: Role) -> bool:
    hit = role.sure or role.edge
    return hit is not None and hit.rule.family == "copyright"


def _is_commented(rows: list[Row]) -> bool:
    """Whether the last of the rows begins as a comment of a program does, or one above it opens a comment."""
    return _COMMENT.match(rows[-1].text) is not None or any(_OPENS_COMMENT.match(row.text) for row in rows)


_COMMENT = re.compile(r"\s{0,40}(?:\*|#|--|%|\.\\\"|dnl)\s")
_OPENS_COMMENT = re.compile(r"\s{0,40}(?:/\*|//\s|;;|<!--|\(\*)")


def shown(lines: Lines) -> Iterator[int]:
    """What the text shows: a message of a program, a path through menus or a figure, below a line that announces it.

    A path through menus goes on a sentence that breaks off as well, and a paragraph goes on below it: "go to".
    """
    for number, role in lines.roles.items():
        hit = role.sure or role.edge
        if number == 0 or hit is None or not (hit.rule.name in _SHOWN or lines.rows[number].text.startswith("<!--")):
            continue
        above = lines.rows[number - 1].text.rstrip()
        if number - 1 in lines.roles:
            continue
        is_path = hit.rule.name == "breadcrumb" and number + 1 < len(lines.rows) and is_prose(lines.rows[number + 1])
        if announces(above) or (is_path and above[-1].islower() and words(above) > LONGEST_LABEL):
            yield number


_SHOWN = frozenset({"program-error", "breadcrumb", "share-counter", "comment-count"})


def is_in_code(lines: Lines, number: int) -> bool:
    row = lines.rows[number]
    if lines.document.is_code(row.start, row.end):
        return True
    name = row.text.strip()
    above = lines.rows[max(0, number - _STATEMENTS) : number] if name.islower() and name.isidentifier() else []
    return sum(is_program(other.text[:LABEL]) for other in above) >= 2


# A name alone on its line is of the program of which two lines stand among so many above it.
_STATEMENTS = 6
