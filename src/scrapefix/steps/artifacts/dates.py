"""The dates, the hours and the numbers that a page puts on lines of their own beside its titles."""

import re

from ...lazy import pattern
from .lines import Row

# The number of a title in a list of the most read, a date, the hour.
_NUMBER = pattern(r"\s*[#№(\[]?\d{1,4}(?:[.:/-]\d{1,4}){0,2}[.)\]]?\s*")
_DIGITS = pattern(r"\d{1,20}")
YEAR = pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# "2 hours ago", as languages say it: the last word, or the first.
_AGO = pattern(
    r"(?:\bago|\bfa|назад|тому|\btemu|geleden|\bsedan|\bsiden|sitten|önce|\blalu|पहले|前|전|trước|ที่แล้ว|πριν|atrás)\s*$"
    r"|^\s*(?:vor|il y a|hace|há|för|منذ|قبل|לפני|πριν)\s",
    re.IGNORECASE,
)
_LONGEST_STAMP = 30


def is_stamp(row: Row) -> bool:
    """Whether the row is a number, a date or how long ago something was, and nothing else."""
    text = row.text
    if len(text) > _LONGEST_STAMP or not any(map(str.isdigit, text)):
        return False
    dated = YEAR.search(text) and len(_DIGITS.findall(text)) > 1 and not _COUNTED.search(text)
    return bool(dated or _NUMBER.fullmatch(text) or is_ago(text))


def is_price(text: str) -> bool:
    """Whether a line is a price and nothing else: a number with its currency on one side.

    >>> is_price("24,90 €"), is_price("US$ 12"), is_price("12"), is_price("12 boats in a row")
    (True, True, False, False)
    """
    return len(text) <= _LONGEST_STAMP and _PRICE.fullmatch(text.strip()) is not None


_PRICE = pattern(r"\D{1,5}\d[\d.,]{0,11}\D{0,3}|\d[\d.,]{0,11}\s?\D{1,6}")

# The comments on an article are counted behind its title, and its date follows: "The old mill (2) 2019.05.11".
_COUNTED = pattern(r"[^\W\d_]\s?\(\d{1,4}\)\s{1,4}\d")


def is_ago(text: str) -> bool:
    """Whether a line is how long ago something was, and nothing else."""
    return len(text) <= _LONGEST_STAMP and any(map(str.isdigit, text)) and _AGO.search(text) is not None
