r"""UTF-8 that was read as Latin-1 twice or more and lost its controls: `cafÃÂ©`, `itÃ¢ÂÂs`; three times: `cafÃÂÃÂ©`.

How it arises: each reading makes two characters of one, and of those of `Ã` and `Â` the second is a control. Once a
parser or a database has stripped these, both letters are `ÃÂ`, so that no layer can be taken off by itself.

Evidence: `ÃÂ` before a sign of Latin-1, and `Ã¢ÂÂ`, stand in no text. A letter and a sign end in the same byte, `é`
and `©`: the letter stands beside letters, the sign where it belongs, `£` before a number, `«` before a word.
Left alone: other scripts than Latin, in which the first bytes became `Ã` as well.
"""

import re

from ...lazy import pattern
from . import marks, sharp
from .codecs import LOST
from .grave import by_place
from .memory import of_text

# A mark of typography, read twice, three or four times, and the last byte of one that is no control; a letter or a
# sign, of which a no-break space may have become a plain one; a letter whose last byte was a control.
PATTERN = pattern(
    "Ã(?:(?:¢ÂÂ|Â¢(?:ÃÂ){2}|ÂÃÂ¢(?:ÃÂ){4})(?P<tail>[¦¬¢¹º]?)"
    "|Â(?:ÃÂ(?:ÃÂÃÂ)?)?(?:(?P<last>[\xa0-\xbf ])|(?=(?P<word>[a-z]))))"
)


def repair(match: re.Match[str]) -> str | None:
    """What it was: the mark, the letter or the sign; None where none fits."""
    if _is_foreign(match.string):
        return None
    if match["word"] is None:
        return _mark(match) if match["last"] is None else _letter(match)
    if sharp.is_sharp(match.string, *match.span()):
        return "ß"
    begins_word = match.start() == 0 or not match.string[match.start() - 1].isalpha()
    return sharp.capital(match) if begins_word else None


# The same where something stands for each control: `cafÃ?Â©`, and the whole run of such characters.
REPLACED = pattern(f"Ã(?:¢Â[?{LOST}]|[?{LOST}]Â)(?:[ÃÂ][?{LOST}]?|[\xa0-\xbf])*+")
_REPLACED_CONTROL = pattern(f"([ÃÂ])[?{LOST}]")


def replaced(match: re.Match[str]) -> str | None:
    """What such a run says without what stands for its controls; None if anything in it fits nothing."""
    text, (start, end) = match.string, match.span()
    parts = (text[max(0, start - _NEAR) : start], match[0], text[end : end + _NEAR])
    before, run, after = (_REPLACED_CONTROL.sub(r"\1", part) for part in parts)
    said = [repair(found) for found in PATTERN.finditer(before + run + after, len(before), len(before) + len(run))]
    rests = PATTERN.sub("", run)
    return None if rests or None in said else "".join(map(str, said))


@of_text
def _is_foreign(text: str) -> bool:
    """Whether so many such letters stand in a row as in no language that is written with Latin ones."""
    return _ROW.search(text) is not None


_ROW = pattern("(?:ÃÂ[\xa0\xa1\xa3-\xbf]?){5}")


def _mark(match: re.Match[str]) -> str | None:
    """The mark; where no byte but the first is left of it, the one that fits its place, if any does."""
    text, (start, end), tail = match.string, match.span(), match["tail"]
    if not tail:
        return marks.lost_both(text, start, end, is_sure=True)
    if tail == "¢":
        # The rest of `â€™` stands behind that of `€`.
        return "™" if start and (text[start - 1].isalnum() or text[start - 1] == "¬") else "•"
    return _MARKS[tail]


_MARKS = {"¦": "…", "¬": "€", "¹": "‹", "º": "›"}


def _letter(match: re.Match[str]) -> str | None:
    """The letter or the sign that ends in the byte; None where only the language could tell, and nothing tells it."""
    text, (start, end), last = match.string, match.span(), match["last"]
    before = text[max(0, start - _NEAR) : start]
    if _PAIR.match(before[-2:]):
        # What stands there is damaged as well: a letter, if not one of the signs that begin and end words.
        before = before[-1] if before[-1] in _AROUND_WORDS else "e"
    after = text[end : end + _NEAR]
    if after.startswith("ÃÂ"):
        after = after.lstrip("ÃÂ")
        if after[:1].isascii():
            after = "E" + after  # a capital whose last byte was a control
        elif after[0] not in _AROUND_WORDS:
            after = "e" + after[1:]
    if last in {" ", "\N{NO-BREAK SPACE}"}:
        return by_place(text, start, before, after, last)
    return last if is_sign(last, before, after) else chr(ord(last) + 0x40)


# So much of what stands on both sides is looked at.
_NEAR = 60
_PAIR = pattern("Â[\xa0-\xbf]")
_AROUND_WORDS = frozenset("«»¡¿\N{NO-BREAK SPACE}")


def is_sign(last: str, before: str, after: str) -> bool:
    """Whether a sign of Latin-1 fits better between what stands before and behind it than a letter does."""
    for signs, place in _SIGNS.items():
        if last in signs:
            return place.search(f"{before[-6:]}\0{after}") is not None
    return last in _ALONE and not (before[-1:].isalpha() or after[:1].isalpha())


# Signs that stand between spaces. The other letters are words of some language: `è`, `é`, `å`.
_ALONE = frozenset("±§¶·¤´¸¯®")

# Where signs stand, although there may be letters beside them: what is before them, NUL, what is behind.
_SIGNS = {
    "£¥": pattern(r"\0\d"),
    "¢": pattern(r"\d\0"),
    "°": pattern(r"(?:\d ?|\b[nN])\0"),
    "ºª": pattern(r"(?:\d|\b[nN]\.?)\0"),
    "¹²³": pattern(r"(?:\d|(?<![^\W\d_])[cdkm]?m)\0"),
    "¼½¾": pattern(r"\d\0|(?<![^\W\d_])\0(?![^\W\d_])"),
    "µ": pattern(r"(?<![^\W\d_])\0[mgslLFAVW]\b"),
    "®": pattern(r"[^\W\d_]\0(?![^\W\d_])"),
    "¿": pattern(r"(?<![^\W\d_])\0|\0(?![^\W\d_])"),
    "¡": pattern(r"(?<![^\W\d_])\0(?:[^a-z]|[^.!?\n\0]{0,60}!)"),
    "«": pattern(r"(?<![^\W\d_])\0"),
    "»": pattern(r"[^a-zA-Z]\0(?![^\W\d_])|\0(?:[.,;:)]|\Z)"),
    "·": pattern(r"[^\W\d_]\0[^\W\d_]"),
    "©": pattern(r"(?<![^\W\d_])\0 ?(?:19|20)\d\d\b"),
}
