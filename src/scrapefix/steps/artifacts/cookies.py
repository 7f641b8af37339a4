"""What a site says of its cookies, beside the buttons that accept and refuse them.

Evidence: two of these buttons, which go by themselves; a sentence right beside one that says that cookies are used; and
an article around, which does not speak of cookies.
"""

import re

from ...lazy import pattern
from .lines import Lines, family
from .prose import is_prose
from .topics import NAMES_COOKIES


def cookies(lines: Lines, dropped: dict[int, str]) -> None:
    """Drop the sentence about cookies over the buttons that accept them, or below these."""
    rows = lines.rows
    buttons = [number for number, name in sorted(dropped.items()) if family(lines, name) == "consent"]
    if len(buttons) < _FEWEST:
        return  # an author may end with "I agree"
    beside = {at: number for number in buttons for at in (number - 1, number + 1) if 0 <= at < len(rows)}
    found = {at: dropped[number] for at, number in beside.items() if at not in dropped and _tells(rows[at].text)}
    if not found:
        return
    others = [rows[at] for at in range(len(rows)) if at not in dropped and at not in found]
    if any(map(is_prose, others)) and not any(NAMES_COOKIES.search(row.text) for row in others):
        dropped.update(found)


_FEWEST = 2


def _tells(text: str) -> bool:
    """Whether a sentence says that cookies are used, as a site does; a house may have been a factory for them."""
    return len(text) <= _LONGEST and NAMES_COOKIES.search(text) is not None and _USED.search(text) is not None


_LONGEST = 400

# To use, to store and to set, by language: English, Romance, Germanic, Slavic, Finnish and its kin, others.
_USED = pattern(
    r"\buse[sd]?\b|\busing\b|\bstores?\b|\bsets?\b"
    r"|utili[sz]|\busamos\b|\busa\b(?-i:(?<!USA))|\busiamo\b|folos"
    r"|verwende|\b(?:be)?nutz|\bsetz|speicher|gebruik|använd|\bbruk|\bbrug"
    r"|używ|wykorzyst|korzyst|použív|využív|использ|використ|використов|използ|користи|koristi|\bхрани|\brabi|uporablja"
    r"|\bkäyt|használ|kasuta|naudoj|izmanto"
    r"|χρησιμοποι|kullan|ستخدم|ستخدام|استفاده|משתמש|שימוש|उपयोग|इस्तेमाल|ব্যবহার|ใช้|sử dụng|gunakan|memakai"
    r"|使用|利用|사용|이용",
    re.IGNORECASE,
)
