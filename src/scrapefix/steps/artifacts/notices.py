"""Notices that are the tail's own proof: tags, rights, where an article is filed. What stands below is the page's."""

import re

from ...lazy import pattern
from .lines import Lines
from .prose import has_two_sentences, is_prose, is_sentence
from .tail_rows import is_thin, of_tail

_NOTICES = frozenset({"copyright", "tags", "wordpress"})
_RIGHTS = pattern(r"rights reserved|(?:©|\(c\)|ⓒ|copyright)\D{0,60}(?:19|20)\d\d", re.IGNORECASE)
_MOST_BELOW = 6
_LONGEST_BELOW = 40
# So many paragraphs stand above, among so many rows: a credit and a byline may stand between.
_PROSE_ABOVE, _ROWS_ABOVE = 2, 6


def last_notice(lines: Lines, dropped: dict[int, str]) -> int:
    """The row of the last notice near the end, 0 if there is none.

    Such a row is no sentence and ends the text of an article, so what follows is the page's, whatever it is: a name, a
    button, a line about the site. A paragraph is none of the page's, and the notice needs prose above it.
    """
    rows = lines.rows
    for number in range(len(rows) - 1, max(1, len(rows) - 2 - _MOST_BELOW), -1):
        if _is_notice(lines, number):
            return number if _is_under_prose(lines, dropped, number) else 0
        text = rows[number].text
        paragraph = len(text.split()) > _LONGEST_BELOW or (is_prose(rows[number]) and has_two_sentences(text))
        if paragraph and number not in dropped:
            return 0
    return 0


def known_below(lines: Lines, notice: int) -> dict[int, str]:
    """Those of the rows under a notice that are artifacts at the end of a document."""
    named = {number: of_tail(lines, number, "") for number in range(notice + 1, len(lines.rows))}
    return {number: name for number, name in named.items() if name}


def _is_notice(lines: Lines, number: int) -> bool:
    """Whether a row names tags, rights or the place of an article, and is no sentence and no word alone."""
    role = lines.roles.get(number)
    hit = role.edge if role else None
    if role is None or hit is None or not hit.seen or hit.rule.family not in _NOTICES or is_thin(lines, number, hit):
        return False
    if hit.rule.kind == "opening" and role.key == hit.phrase:
        return False
    return not is_sentence(lines.rows[number]) or _RIGHTS.search(lines.rows[number].text) is not None


def _is_under_prose(lines: Lines, dropped: dict[int, str], number: int) -> bool:
    """Whether paragraphs stand above, which the notice does not continue: no colon leads to it."""
    above = lines.rows[number - 1].text.rstrip()
    low = max(0, number - _ROWS_ABOVE)
    prose = sum(item not in dropped and is_prose(lines.rows[item]) for item in range(low, number))
    return prose >= _PROSE_ABOVE and above[-1:] not in ":："
