"""Lines of programs and what a text shows: notices of rights in comments, messages that are announced, names alone."""

import re
from collections.abc import Iterator

from ...index import LABEL
from ...lazy import pattern
from ...programs import is_program
from .lines import Lines, Row, around
from .prose import LONGEST_LABEL, announces, is_prose, words
from .role import Role


def licences(lines: Lines) -> list[int]:
    """The notices of rights that are a licence's or a program's: in a comment, beside a grant, several, or all rows."""
    notices = [number for number, role in lines.roles.items() if _is_of_rights(role)]
    if not notices:
        return []
    owners = {lines.roles[number].key for number in notices}
    if len(notices) == len(lines.rows) or len(owners) >= _LISTED:
        return notices
    return [
        number
        for number in notices
        if _is_commented(lines.rows[max(0, number - _STATEMENTS) : number + 1]) or _is_granted(lines, number)
    ]


# A page has one notice, or two: of the page and of a picture.
_LISTED = 3


def _is_of_rights(role: Role) -> bool:
    hit = role.sure or role.edge
    return hit is not None and hit.rule.family == "copyright"


def _is_commented(rows: list[Row]) -> bool:
    """Whether the last of the rows begins as a comment of a program does, or one above it opens a comment."""
    return _COMMENT.match(rows[-1].text) is not None or any(_OPENS_COMMENT.match(row.text) for row in rows)


_COMMENT = pattern(r"\s{0,40}(?:\*|#|--|%|\.\\\"|dnl)\s")
_OPENS_COMMENT = pattern(r"\s{0,40}(?:/\*|//\s|;;|<!--|\(\*|[rR]?(?:\"{3}|'{3}))")


def _is_granted(lines: Lines, number: int) -> bool:
    """Whether a row beside one says what anybody may do with the work, on condition that the notice stays with it."""
    unknown = [item for item in around(lines, number, _NEAR) if item not in lines.roles]
    return any(_GRANTS.search(lines.rows[item].text[:_OPENING]) for item in unknown)


# So many rows away, and so much of each: a licence opens with the grant, or with its name.
_NEAR, _OPENING = 3, 200
# A page forbids to redistribute what it has, so that the word alone says nothing.
_GRANTS = pattern(
    r"permission\b.{0,60}\bgranted|redistribution and use|redistribute (?:it|this)\b|\bspdx-license|free software"
    r"|without (?:any )?warrant|licen[sc]ed under the (?!creative)(?:\w+ ){1,4}licen[sc]e"
    r"|^\W{0,4}(?:the )?(?:\w+ ){1,3}licen[sc]e\W*$"
    r"|erlaubnis\b.{0,60}\berteilt|freie software|permission est\b.{0,60}\baccordée|logiciel libre"
    r"|concede\b.{0,60}\bpermis[oã]|software li(?:bre|vre)|software libero|fri programvara|wolne oprogramowanie"
    r"|разрешается\b.{0,60}\bраспространя|свободн\w{1,6} (?:программ|ПО\b)"
    r"|特此授予|自由软件|無償で許可|フリーソフトウェア",
    re.IGNORECASE,
)


def shown(lines: Lines) -> Iterator[int]:
    """What the text shows: a message of a program, a path through menus or a figure, below a line that announces it.

    A path through menus goes on a sentence that breaks off as well, and a paragraph goes on below it: "go to".
    """
    for number, role in lines.roles.items():
        hit = role.sure or role.edge
        if number == 0 or hit is None or not (hit.rule.name in _SHOWN or lines.rows[number].text.startswith("<!--")):
            continue
        above = lines.rows[number - 1].text.rstrip()
        if number - 1 in lines.roles or (hit.rule.name == "comment-count" and _is_over_comments(lines, number)):
            continue
        is_path = hit.rule.name == "breadcrumb" and number + 1 < len(lines.rows) and is_prose(lines.rows[number + 1])
        if announces(above) or (is_path and above[-1].islower() and words(above) > LONGEST_LABEL):
            yield number


def _is_over_comments(lines: Lines, number: int) -> bool:
    """Whether the row below is of the comments as well: "0 comments", "Post a comment"."""
    role = lines.roles.get(number + 1)
    return role is not None and role.sure is not None and role.sure.rule.family == "comments"


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
