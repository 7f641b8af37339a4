"""`à` whose second byte was a no-break space, which became a plain one or went: `voilÃ le`, `cittÃ` before a line end.

Evidence: a small letter before it, behind which `Ã` is no letter; what follows tells whether the space was the
word's own as well. It is another letter, `í` or `ß`, where those say so.
"""

import re

from ...lazy import pattern
from . import acute, sharp
from .languages import EARSHOT, around, is_vietnamese

# What goes on a word that `à` begins, in Portuguese.
_PORTUGUESE = r"(?:s|quel[ae]s?|quilo)\b"
_IN_WORD = pattern(_PORTUGUESE)

# Behind a small letter `Ã` is never the end of a word.
# Not behind `ã`, of which it is the capital in a list of letters.
SPACED = pattern(rf"Ã (?<=[a-zà-âä-ÿ]Ã )(?:({_PORTUGUESE})| ?)")
AT_END = pattern(r"Ã(?<=[a-zà-âä-ÿ]Ã)(?=\n|\Z)")

# Between two words, before two spaces of which one was its own.
WORD = pattern(r"Ã  (?<=[a-zà-ÿ,;] Ã  )(?=[a-zà-ÿ0-9«“\"(]|[A-ZÀ-Ü][a-zà-ÿ]{2})")


def is_other(match: re.Match[str]) -> bool:
    """Whether the `Ã` that a match begins with was an `í` or a `ß`, so that a space behind it is one."""
    text, start = match.string, match.start()
    if start == 0:
        return False
    return acute.is_acute(text, start, start + 1) or sharp.is_sharp(text, start, start + 1)


def spaced(match: re.Match[str]) -> str | None:
    """`à` ends the word, save in Portuguese and Vietnamese."""
    if is_other(match):
        return None
    doubled = match[0].endswith("  ")
    return "à " if doubled or (not match[1] and ends_word(match.string, match.end())) else f"à{match[1] or ''}"


def at_end(match: re.Match[str]) -> str | None:
    """`à` whose no-break space was taken for white space at the end of a line."""
    return "à" if not is_other(match) and _is_at_end(match.string, *match.span()) else None


def twice(match: re.Match[str]) -> str:
    """The inner layer: a no-break space behind its letter, and perhaps a plain one."""
    goes_on = match.end() < len(match.string) and ends_word(match.string, match.end())
    return "Ã\N{NO-BREAK SPACE}" + " " * goes_on


def word(match: re.Match[str]) -> str | None:
    """`à` and a space, unless the letter is a name, as of a set: then it stands before one space as well, near by."""
    start, end = match.span()
    return None if _NAMED.search(match.string, max(0, start - _FAR), end + _FAR) else "à "


_FAR = 500
_NAMED = pattern(r"(?<![^\s(])Ã(?=[.,)]| [^ ])")


def _is_at_end(text: str, start: int, end: int) -> bool:
    """Whether what is left at the end of a line was an `à`, of which white space at the end went along: `città`.

    The end of the whole text may be a cut within any letter, so that there only a few words count.
    """
    known = around(text, start)
    if "no grave" in known:
        return False
    if end < len(text):
        return "grave" in known or _WHOLE.search(text, max(0, start - EARSHOT), end + EARSHOT) is not None
    last = _LAST_WORD.search(text, max(0, start - _LONGEST_WORD), start) if "grave" in known else None
    return last is not None and (last[1] is None or "French" not in known)


# Mojibake that has both of its characters.
_WHOLE = pattern("Ã[\xa1-\xbf]")

# Words of Italian and French that end in it, and in no other letter that begins with the same byte; French has `té`.
_LAST_WORD = pattern(r"\b(?:gi|l|voil|d[eé]j|au-del|([a-z]{1,20}(?:[it]t|alt|ert|ast|ont|iet|olt)))\Z")
_LONGEST_WORD = 24


def ends_word(text: str, end: int) -> bool:
    """Whether `à` and a space, behind which `end` is, were a word's end and a space, of two that became one."""
    if text[end : end + 1] in _NO_SPACE or _BEGUN.match(text, end) or _SYLLABLE_END.match(text, end):
        return False
    if not _RHYME.match(text, end):
        return True
    is_begun = _SYLLABLE_START.search(text, max(0, end - _NEAREST), end) is not None
    return not (is_begun or is_vietnamese(text))


# Behind a mark that stands before one of these there is no space, and behind a space no second one.
_NO_SPACE = frozenset(" .,;:!?)»”…-")

_BEGUN = pattern(rf"{_PORTUGUESE}(?!['’])")

# What ends a syllable of Vietnamese and is no word of a language with `à`, and what begins one, but no other word.
_SYLLABLE_END = pattern(r"(?:ng|nh|ch|[cmptu])\b(?!['’.])")
_SYLLABLE_START = pattern(r"\b(?:ngh?|nh|kh|ph|gh|tr)Ã \Z", re.IGNORECASE)
_NEAREST = 6

# What follows it in a syllable of Vietnamese, but not before the second half of a word that begins with `y`.
_RHYME = pattern(r"(?:m|ng?|nh|o|i|y(?! (?:tế|táº¿|h[oáọ]|tá|tÃ))|u|ch?|p|t)\b")


def by_place(text: str, start: int, before: str, after: str, last: str) -> str | None:
    """`à` or a no-break space, which end in the same byte; where that became a plain space, the word may end in one."""
    left, right, is_lost = before[-1:], after[:1], last == " "
    if not left.isalpha():
        if (left and left not in " \n'’(\"“-") or right.isdigit():
            return last
        return "à" if not is_lost or right == " " or _IN_WORD.match(after) else "à "
    if is_lost and right != " ":
        languages = around(text, start)
        ends_word = "grave" in languages and ("French" not in languages or _FRENCH_WORD.search(before) is not None)
        if ends_word:
            return "à" + " " * right.isalnum()
        return last if "French" in languages or left in _NEVER_BEFORE else None
    if right.isalpha() or (right in _AFTER_SPACE and (left in _NEVER_BEFORE or "French" in around(text, start))):
        return last
    return "à"


# Marks before which French has a no-break space; and letters behind which no word ends in `à`.
_AFTER_SPACE = frozenset("?!:;»%€")
_NEVER_BEFORE = frozenset("aeosxz")

# Words of French that end in `à`.
_FRENCH_WORD = pattern(r"\b(?:voil|l|d[eé]j|j|au-del|cel|de[çc])\Z", re.IGNORECASE)
