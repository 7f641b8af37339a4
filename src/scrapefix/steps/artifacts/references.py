"""What the references of a document have, and hardly the links of a page: who wrote it, a year, names in a row."""

import re

from ...lazy import pattern
from .credits import LONGEST_NAME
from .prose import words

# Who wrote it, and a year behind a name or in brackets: what a reference has, and hardly a title on a page.
_WRITTEN_BY = pattern(
    r",\s(?:by|von|par|por|di|da|av|af)\s[A-Z]|(?:\b[A-ZÀ-ÞА-ЯЁ][^\W\d]{0,40}[.,]?\s\(?|\()(?:1[89]|20)\d\d(?!\d)|://"
)


# A number to call: with the code of a country or a city, or in the groups of one.
_CALLED_BY = pattern(
    r"(?<![\d.,])(?:(?:\+\d{1,3}[ .-]?|\(?0(?!\d-\d\d?-))\d[\d ()/-]{5,14}\d"
    r"|\d{3}[ .-]\d{3}[ .-]\d{4}|\d{2,3} \d\d \d\d \d\d)(?![\d.,])"
)


def is_reference(text: str) -> bool:
    """Whether a line tells who wrote what it names, in which year, where it is, or whom to call."""
    return _WRITTEN_BY.search(text) is not None or _CALLED_BY.search(text) is not None


def lists_names(text: str) -> bool:
    """Whether a line is names with commas between them, as a manual refers to its other parts, and no headline."""
    parts = re.split(r"[,、，،]", text)
    return len(parts) > 1 and all(map(_is_name, parts))


def _is_name(text: str) -> bool:
    """Whether so few words may be a name: several that begin with a small letter are half of a sentence."""
    count = words(text)
    return count == 1 or (1 < count <= LONGEST_NAME and not text.lstrip()[:1].islower())
