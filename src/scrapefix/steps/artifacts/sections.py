"""Headings of a document in the words of pages: of its sections, of its references, of its table of contents.

Evidence: how they are written, what stands right above them, and what the rows below go on about.
"""

from collections.abc import Iterator

from ...phrases import mentions
from ...programs import is_program
from .blocks import heads_references
from .lines import Lines, is_announced, is_apart
from .prose import is_prose, is_title, words
from .role import Role
from .topics import is_under_heading


def sections(lines: Lines) -> Iterator[int]:
    """The rows with roles that are headings of the document."""
    yield from _titles(lines)
    for number, role in lines.roles.items():
        if _is_marked_up(lines, number, role) or _refers(lines, number, role) or _is_of_contents(lines, number, role):
            yield number
        elif _is_over_its_part(lines, number):
            yield from (number, number + 1)


def _is_marked_up(lines: Lines, number: int, role: Role) -> bool:
    """Whether a link to the rest is written as a heading, `## Read more`, and has something below it."""
    is_link = role.sure is not None and role.sure.rule.family == "read-more"
    is_over_text = number + 1 < len(lines.rows) and number + 1 not in lines.roles
    return is_link and is_over_text and lines.rows[number].text.lstrip().startswith("#")


def _refers(lines: Lines, number: int, role: Role) -> bool:
    """Whether a heading over references stands right under that of a section, or under lines of a program."""
    if role.heading is None or not heads_references(role.heading) or number == 0:
        return False
    above = lines.rows[max(0, number - _NEAR) : number]
    return is_under_heading(lines, number) or any(is_program(row.text[:_LONGEST]) for row in above)


_NEAR, _LONGEST = 2, 200


def _is_of_contents(lines: Lines, number: int, role: Role) -> bool:
    """Whether a row that only begins as a heading over links stands among titles without a gap: "What's new in 2"."""
    if role.heading is None or role.heading.phrase or not _FEWEST <= number < len(lines.rows) - 1:
        return False
    beside = (number - 2, number - 1, number + 1)
    return all(_is_own_title(lines, item) for item in beside) and not any(
        is_apart(lines, item) for item in range(number - 1, number + 2)
    )


_FEWEST = 2


def _is_own_title(lines: Lines, number: int) -> bool:
    row = lines.rows[number]
    return number not in lines.roles and is_title(row) and not is_prose(row)


def _is_over_its_part(lines: Lines, number: int) -> bool:
    """Whether a heading in capitals stands over one that has its word, and that over prose: OPTIONS, Login Options."""
    rows = lines.rows
    if number + 2 >= len(rows) or number + 1 not in lines.roles or number + 2 in lines.roles:
        return False
    name = lines.rows[number].text.strip()
    is_part = name.isupper() and name.casefold() in rows[number + 1].text.casefold().split()
    return is_part and not rows[number + 1].text.isupper() and is_prose(rows[number + 2])


def _titles(lines: Lines) -> Iterator[int]:
    """The first rows, one or two, of which the text right below them goes on to speak."""
    heads = 0
    while heads < len(lines.rows) and heads in lines.roles:
        heads += 1
    if not 0 < heads <= _MOST_TITLES or heads == len(lines.rows):
        return
    below = lines.rows[heads]
    if not (is_prose(below) or is_announced(lines, heads + 1)):
        return
    for number in range(heads):
        role = lines.roles[number]
        if role.label and not role.sure and words(role.key) <= _LONGEST_TITLE and _is_named(below.text, role.key):
            yield number


_MOST_TITLES, _LONGEST_TITLE = 2, 6


def _is_named(text: str, name: str) -> bool:
    """Whether a text has a name, or one of the things that it names several of: "Comments", "a comment"."""
    return mentions(text, name) or (name.endswith("s") and mentions(text, name[:-1]))
