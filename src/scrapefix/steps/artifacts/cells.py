"""Rows whose words are somebody's data: cells of a table, lines of a chat, of a session, a quotation, a program.

`phrases.key` takes bars, tabs, brackets and numbers away, so `| Home | 900 |` would be the label of a link. One row
alone says little, for pages part their links with bars and tabs too; a neighbour of the same form makes it a table.
"""

from collections.abc import Iterator

from ...index import LABEL
from ...lazy import pattern
from ...programs import is_program
from .lines import Lines, Row, around
from .prose import is_prose

# The row between the others that is drawn: `|---|---|`.
_RULE = pattern(r"[-|+:=\s]{3,}$")
# A cell that is a figure.
_FIGURE = pattern(r"[-+~≈$€£¥₹]?\s?\d[\d.,:/]*\s?(?:[%€kKmM]|[-+]{1,80})?")
# A row of two cells.
_PAIR = pattern(rf"[^|]{{1,{LABEL}}}\S\s*\|\s*[^|\s][^|]{{0,{LABEL}}}")
# What parts the columns of a table that is drawn with spaces.
_GAP = pattern(r"[ \t]{3,}")
# What IPython prints before what is typed and what comes out; an option of a command, a value that a name is given,
# a template's tag.
_TYPED = pattern(
    r"\s{0,40}(?:(?:In|Out)\s?\[\d{1,6}\]:|--[a-z]|-[A-Za-z](?![\w-])|[A-Za-z_][\w.]{0,60}\s?=\s?[^\s=]|\{[{%]|<%)"
)
# Who says it, as a chat's log writes it, behind the time or not.
_SPEAKER = pattern(
    r"\s{0,20}(\[?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp][Mm])?\]?\s{1,5})?<[@+%&~ ]?([^\s<>/]{1,30})>\s{1,20}\S"
)
# What somebody says in a dialogue, behind the dash of its language.
_REPLY = pattern(r"\s{0,8}(?:--?|[–—―])\s?\S.{0,300}(?<!\.)[.!?؟。।]\s*\Z")
# The number of an item.
_NUMBERED = pattern(r"\s{0,20}(\d{1,3})\s+\D")
# The mark of a mail's quoted lines.
_QUOTED = pattern(r"\s{0,3}>[>\s]{0,9}[^>\s]")
# The mark of a comment, but for the count of comments that a feed has.
_COMMENT = pattern(r"\s{0,40}(?://|\#(?!\s?Comments:)|--\s|/\*|;\s|%\s)")
# A row of a table is no longer.
_LONGEST = 5 * LABEL


def tabled(lines: Lines) -> list[int]:
    """The rows of tables, chats, sessions and their like."""
    return [number for number in lines.roles if _is_cells(lines.rows, number) or _is_tabled(lines, number)]


def _is_cells(rows: list[Row], number: int) -> bool:
    """Whether the row is one of a table, a chat, a dialogue, a session, a quotation, a program or a numbered list."""
    line = rows[number].text
    if len(line) > _LONGEST:
        return False
    if _TYPED.match(line) or _BLANK.search(line) or _is_timed(rows, number):
        return True
    if _is_counted(rows, number) or _is_spaced(line):
        return True
    spoken = _SPEAKER.match(line)
    if spoken:
        said = (_SPEAKER.match(beside) for beside in _beside(rows, number))
        return spoken[1] is not None or any(other is not None and other[2] != spoken[2] for other in said)
    if _QUOTED.match(line):
        return _is_quoted(rows, number)
    if _REPLY.match(line):
        return any(map(_REPLY.match, _beside(rows, number)))
    if _COMMENT.match(line) and any(is_program(beside) for beside in _beside(rows, number)):
        return True
    cells = _cells(line)
    return len(cells) > 1 and any(
        _RULE.match(beside) or len(_cells(beside)) == len(cells) for beside in _beside(rows, number)
    )


def _is_tabled(lines: Lines, number: int) -> bool:
    """Whether a lead with a bar behind it, `Watch | Shows a film`, is a row of a table: one beside it has as many bars.

    So have the links of a page that stand together, but each of them begins with a lead. A word before the only bar,
    `more | más`, is of a table where the row above or below has one bar and is unknown.
    """
    role = lines.roles[number]
    text = lines.rows[number].text
    bars = text.count("|")
    if _PAIR.fullmatch(text) and not role.lead:
        unknown = [item for item in around(lines, number) if item not in lines.roles]
        return any(_PAIR.fullmatch(lines.rows[item].text) for item in unknown)
    if not role.lead or not bars:
        return False
    for step in (-1, 1):
        for item in range(number + step, number + _NEAR * step, step):
            if not 0 <= item < len(lines.rows) or lines.rows[item].text.count("|") != bars:
                break
            if item not in lines.roles or not lines.roles[item].lead:
                return True
    return False


# So many rows on end may begin with leads in a table.
_NEAR = 4


def _beside(rows: list[Row], number: int) -> Iterator[str]:
    """The rows above and below, where they are no longer than rows of a table."""
    for item in (number - 1, number + 1):
        if 0 <= item < len(rows) and len(rows[item].text) <= _LONGEST:
            yield rows[item].text


def _is_spaced(line: str) -> bool:
    """Whether a line has three columns or more, with wide gaps between them, and a figure in one."""
    cells = _GAP.split(line.strip())
    return len(cells) > 2 and any(map(_FIGURE.fullmatch, cells))


def _cells(line: str) -> list[str]:
    """The cells of a row; none where bars stand between words only, as between the links of a page."""
    row = line.strip()
    if "|" not in row:
        return [cell for cell in row.replace("   ", "\t").split("\t") if cell.strip()]
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    bordered = row.startswith("|") and row.endswith("|")
    return cells if bordered or any(map(_FIGURE.fullmatch, cells)) else []


# What is to be filled in: `read more = ......`, `tisknout - ____`.
_BLANK = pattern(r"_{3}|[=:]\s?\.{4}")


def _is_timed(rows: list[Row], number: int) -> bool:
    """Whether the row is of a programme: it begins with an hour, as two others near it do."""
    if _HOUR.match(rows[number].text) is None:
        return False
    near = rows[max(0, number - _NEAR_HOURS) : number + _NEAR_HOURS + 1]
    return sum(_HOUR.match(row.text) is not None for row in near) > _FEW_HOURS


_HOUR = pattern(
    r"\s{0,8}\d{1,2}[.:h]\d\d(?:\s?[–—-]\s?\d{1,2}[.:h]\d\d)?(?:\s?(?:Uhr|h|am|pm|a\.m\.|p\.m\.))?[ \t:–—-]{1,4}\S"
)
_NEAR_HOURS, _FEW_HOURS = 6, 2


def _is_counted(rows: list[Row], number: int) -> bool:
    """Whether the row is an item of a list: three rows on end, it among them, are numbered one after the other."""
    count = _count(rows, number)
    if count is None:
        return False
    beside = {step for step in (-2, -1, 1, 2) if _count(rows, number + step) == count + step}
    return any(pair <= beside for pair in ({-2, -1}, {-1, 1}, {1, 2}))


def _count(rows: list[Row], number: int) -> int | None:
    found = _NUMBERED.match(rows[number].text) if 0 <= number < len(rows) else None
    return int(found[1]) if found else None


def _is_quoted(rows: list[Row], number: int) -> bool:
    """Whether a row behind `>` is quoted, and no link: beside quoted prose, or under a line that says who wrote it."""
    above = rows[number - 1].text.rstrip() if number else ""
    beside = (item for item in (number - 1, number + 1) if 0 <= item < len(rows))
    return above.endswith((":", "：")) or any(
        is_prose(rows[item]) and _QUOTED.match(rows[item].text) for item in beside
    )
