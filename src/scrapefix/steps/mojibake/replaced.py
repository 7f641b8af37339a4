r"""Marks of typography whose bytes a careful decoder replaced, one by one: `Itâ��s`, `don���t`.

How it arises: UTF-8 is read as ASCII or as strict windows-1252, with U+FFFD for what that has no character for.

Evidence: `â` before two of them stands in no text. Three of them may be three characters; they are one mark in a
contraction, and as quotes and dashes in a text with such a contraction. Left alone: longer rows, and other letters
around.
"""

import re

from ...lazy import pattern
from . import marks
from .codecs import LOST
from .memory import of_text

PATTERN = pattern(f"(?:â|{LOST}(?<!{LOST}.)){LOST}{{2}}(?!{LOST})")


def repair(match: re.Match[str]) -> str | None:
    """The mark that fits the place, where one does."""
    text, (start, end) = match.string, match.span()
    if match[0][0] == LOST and (not _is_sure(text) or _LETTER.search(text, max(0, start - 1), end + 1)):
        return None
    return marks.lost_both(text, start, end, is_sure=True)


# A letter beyond ASCII.
_LETTER = pattern(r"[^\W\d_a-zA-Z]")


@of_text
def _is_sure(text: str) -> bool:
    """Whether three of them stand in a contraction."""
    return _CONTRACTED.search(text) is not None


_CONTRACTED = pattern(rf"{LOST}{{3}}(?<=[A-Za-z]...)(?=(?:[stdm]|re|ve|ll)\b)")
