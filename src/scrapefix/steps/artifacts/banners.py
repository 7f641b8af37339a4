"""What stands beside the buttons of a banner in words of its own: that a site sets cookies, for whom the rest is.

Evidence: the buttons, which go by themselves; the word for cookies, of which the text does not speak elsewhere, or a
paragraph above that breaks off within a sentence, with nothing but short rows below it.
"""

import re

from .dates import is_stamp
from .lines import Lines, facts
from .prose import has_no_stops, is_prose, words
from .tail_rows import family


def cookies(lines: Lines, dropped: dict[int, str]) -> None:
    """Drop the sentence about cookies over the buttons that accept them, or below these."""
    rows = lines.rows
    buttons = [number for number, name in sorted(dropped.items()) if family(lines, name) == "consent"]
    beside = {at: number for number in buttons for at in (number - 1, number + 1) if 0 <= at < len(rows)}
    speaking = [at for at in beside if at not in dropped and _speaks_of_cookies(lines, at)]
    # To use them is what a site says of itself; a house may have been a factory for cookies.
    found = {at: dropped[beside[at]] for at in speaking if _USE.search(rows[at].text)}
    others = [at for at in range(len(rows)) if found and at not in dropped and at not in found]
    if len(buttons) < _FEWEST_BUTTONS:
        return  # an author may end with "I agree"
    if any(is_prose(rows[at]) for at in others) and not any(_speaks_of_cookies(lines, at) for at in others):
        dropped.update(found)


_FEWEST_BUTTONS = 2


def _speaks_of_cookies(lines: Lines, number: int) -> bool:
    text = lines.rows[number].text
    return len(text) <= _LONGEST and _COOKIES.search(text) is not None


_LONGEST = 400
_COOKIES = re.compile(
    r"cookie|kolačić|колачић|колачињ|бисквитк|ciastecz|piškotk|slapuk|sīkdat|küpsi|eväste|\bkakor|informasjonskapsl"
    r"|v[ae]f(?:ra)?kök|çerez|ملفات تعريف الارتباط|كوكيز|کوکی|עוגיות|קוקיז|कुकी|কুকি|คุกกี้|クッキー|쿠키|\bsüti",
    re.IGNORECASE,
)


_USE = re.compile(
    r"\buse[sd]?\b|\busing\b|\bstores?\b|\bsets?\b|utili[sz]|\busa(?:mos)?\b|\busiamo\b|verwende|nutz|\bsetz|speicher|gebruik"
    r"|använd|\bbruk|\bbrug|\bkäyt|używ|wykorzyst|korzyst|použív|využív|használ|folos|χρησιμοποι|kullan|использ|използ|\bхрани"
    r"|використ|користи|koristi|\brabi|uporablja|kasuta|naudoj|izmanto|ستخدم|ستخدام|استفاده|משתמש|שימוש|उपयोग|इस्तेमाल"
    r"|ব্যবহার|ใช้|sử dụng|gunakan|memakai|使用|利用|사용|이용",
    re.IGNORECASE,
)


def cut_off(lines: Lines, dropped: dict[int, str]) -> None:
    """Drop the short rows among the offers below a paragraph that breaks off: "Only for members", "Join now"."""
    rows = lines.rows
    kept = [at for at in range(max(0, len(rows) - _MOST_OFFERED), len(rows)) if at not in dropped]
    end = next((at for at in reversed(kept) if words(rows[at].text) > _LONGEST_OFFER), None)
    if end is None or not _breaks_off(rows[end].text):
        return
    below = range(end + 1, len(rows))
    offers = [dropped[at] for at in below if at in dropped and family(lines, dropped[at]) in _OFFERS]
    others = [at for at in kept if at > end]
    is_offered = len(offers) > 1 and any(family(lines, name) == "paywall" for name in offers)
    if is_offered and len(others) <= _FEW and all(_is_short(lines, at) for at in others):
        dropped.update(dict.fromkeys(others, offers[0]))


def _breaks_off(text: str) -> bool:
    """Whether a paragraph ends within a sentence: behind a letter, in a script that has stops, or a comma."""
    bare = text.rstrip()
    return bare[-1:] in ",،、，…" or (bare[-1:].isalpha() and not has_no_stops(bare))


def _is_short(lines: Lines, number: int) -> bool:
    text = lines.rows[number].text
    return words(text) <= _LONGEST_OFFER and not (is_stamp(lines.rows[number]) or facts(lines, number))


_OFFERS = frozenset({"paywall", "account"})
_MOST_OFFERED, _FEW, _LONGEST_OFFER = 8, 3, 12
