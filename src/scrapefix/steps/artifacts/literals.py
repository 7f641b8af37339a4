"""Rows that are set as they are: code, settings, output and drawings, whatever words stand in them.

Evidence: a neighbour of the same form or on the same margin that is of a program, a border around them, or a line above
that announces what is set in below it.
"""

import re

from ...index import LABEL
from ...lazy import pattern
from ...programs import is_program
from .lines import Lines, around, is_announced, is_apart

# The rows above and below in which a sibling is looked for.
_NEAR = 4
# Forms of which a page has no two beside each other: a member of a type, `tags: List,`; a field of reStructuredText,
# `:Author: Ada`; a kind of file and what opens it, `text/*; more`.
_FORMS = (
    pattern(r"[ \t]{1,40}[A-Za-z_]\w{0,40}\??:\s?[^\s,][^,]{0,60},\s{0,8}"),
    pattern(r"[ \t]{0,40}:[^\W\d][^:\n]{0,30}:\s.{0,80}"),
    pattern(r"[ \t]{0,40}[\w*-]{1,30}/[\w*.+-]{1,60};\s.{1,80}"),
)
# The border of a drawn box, what stands in one, and a number on a ruled line: `-- line 704 --------`.
_BORDER = pattern(r"\s{0,40}\+[-=+]{3,120}\s{0,8}")
_BOXED = pattern(r"\s{0,40}\|.{0,120}\|\s{0,8}")
_RULED = pattern(r"\s{0,8}[-=]{2,20}\s[^-=]{0,60}\d[^-=]{0,20}\s[-=]{8,120}\s{0,8}")
# What is drawn with one mark.
_DRAWN = pattern(r"\s{0,40}([*#.oO+x])\1{2,80}\s{0,8}")


def literals(lines: Lines) -> list[int]:
    """The rows with roles that are of a program, of settings, of output or of a drawing."""
    return [number for number in lines.roles if _is_literal(lines, number)]


def _is_literal(lines: Lines, number: int) -> bool:
    text = lines.rows[number].text
    if len(text) > 2 * LABEL:
        return False
    if any(form.fullmatch(text) and _has_sibling(lines, number, form) for form in _FORMS) or _RULED.fullmatch(text):
        return True
    if _is_boxed(lines, number) or _is_over_drawing(lines, number):
        return True
    return text[0].isspace() and (_is_on_margin_of_program(lines, number) or _is_shown(lines, number))


def _has_sibling(lines: Lines, number: int, form: re.Pattern[str]) -> bool:
    margin = _margin(lines, number)
    near = around(lines, number, _NEAR)
    return any(_margin(lines, item) == margin and _fits(lines, item, form) for item in near)


def _fits(lines: Lines, number: int, form: re.Pattern[str]) -> bool:
    return form.fullmatch(lines.rows[number].text[: 3 * LABEL]) is not None


def _margin(lines: Lines, number: int) -> str:
    text = lines.rows[number].text
    return text[: len(text) - len(text.lstrip())]


def _is_boxed(lines: Lines, number: int) -> bool:
    """Whether a row stands between two bars in a box of which a border stands beside it, or two rows away."""
    if not _BOXED.fullmatch(lines.rows[number].text):
        return False
    return any(_fits(lines, item, _BORDER) for item in around(lines, number, _NEAR))


def _is_over_drawing(lines: Lines, number: int) -> bool:
    is_over = number + 2 < len(lines.rows) and is_announced(lines, number + 1)
    return is_over and all(_fits(lines, item, _DRAWN) for item in (number + 1, number + 2))


def _is_on_margin_of_program(lines: Lines, number: int) -> bool:
    """Whether a row is set in as far as the row above or below, which is of a program."""
    margin = _margin(lines, number)
    beside = [item for item in around(lines, number) if _margin(lines, item) == margin]
    return any(is_program(lines.rows[item].text[: 3 * LABEL]) for item in beside)


def _is_shown(lines: Lines, number: int) -> bool:
    """Whether a row is set in as far as those above it, up to a line at the margin that announces them."""
    margin, first = _margin(lines, number), number
    while number - first < 2 * _NEAR and first > 0 and _margin(lines, first - 1) == margin:
        first -= 1
    if first in (0, number) or first - 1 in lines.roles or _margin(lines, first - 1) or not is_apart(lines, first):
        return False
    is_own = any(item not in lines.roles for item in range(first, number))
    return is_own and is_announced(lines, first)
