r"""Quotes, apostrophes and dashes of which only the first byte is left: `itâs`, `âCome in,â she said`, `tea â hot`.

How it arises: UTF-8 is read as Latin-1, and the two controls that this makes of the other bytes are stripped.

Evidence: the language is one that writes no `â` (two of its commonest words stand near), or the place is one where no
language has it: before a capital, behind the end of a sentence, in `won’t`; or all that is not ASCII in the text are
bytes of UTF-8, `crÃªpe`, so that it is one as well. Left alone: everything else.
"""

import re
from functools import lru_cache

from ...lazy import pattern
from .memory import of_text

# Where an `â` may be such a rest: in a contraction or a possessive, at the head or the end of a word, or alone.
PATTERN = pattern(
    r"""
    â(?!\?\?)(?:
    (?<=[A-Za-z]nâ)(?=t\b) | (?<=\bIâ)(?=(?:m|ve|ll|d)\b) | (?<=[a-z]â)(?=(?:s|re|ve|ll|d)\b)
    | (?<=\b[Zz]oâ)(?=n\b) | (?<=\sâ)(?=[st]\ [a-z]) | (?<=\bOâ)(?=[A-Z][a-z])
    | (?<![\w€]â)(?=[A-Z]|[a-z]{2}(?:[^\nâ]|â(?<=[a-z]â)(?=[stdm]\b|[rv]e\b|ll\b)){0,200}
      [a-z.,!?]â(?![a-z])|\ \w) | (?<=[a-z.,!?…]â)(?=[\s.,;:!?)]|\Z)
    )
    """,
    re.VERBOSE,
)


def repair(match: re.Match[str]) -> str | None:
    """A curly mark of which only `â` is left, in a language without the letter or where nothing else is meant."""
    text, start, end = match.string, *match.span()
    if not (_SURE.match(text, start) or has_no_circumflex(text, start) or _is_sure(text) or _is_of_bytes(text)):
        return None
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if (before.isalnum() and after.isalnum()) or _DUTCH.match(text, end):
        return "’"
    if before in {" ", ""} and after in {" ", ""}:
        return "—"
    if not before.isalnum() and after.isalnum():
        return "“"
    return "”" if not before.isalpha() or _OPENED.search(text, max(0, start - 200), start) else "’"


# Behind what French and Italian elide.
ELIDED = pattern(
    r"â(?:(?<=\b[cdjlmnstCDJLMNST]â)|(?<=\b[Qq]uâ)|(?<=[a-z]llâ)|(?<=\b[AU]llâ)|(?<=\b[Uu]nâ))"
    "(?=[aeiouhAEIOUH]|Ã[\xa0-\xbf ])"
)


def elided(match: re.Match[str]) -> str | None:
    """The apostrophe before a vowel, where `â` can be no letter: `câine` is a word."""
    return "’" if _is_of_bytes(match.string) else None


def has_no_circumflex(text: str, at: int) -> bool:
    """Whether the text around `at` is of a language that writes no `â`, and its line of none that does."""
    low, high = text.rfind("\n", max(0, at - 100), at) + 1, text.find("\n", at, at + 100)
    line = text[max(low, at - 100) : high if high >= 0 else at + 100]
    if (_CIRCUMFLEX.search(line) and not _has_no_circumflex(line)) or _LISTED.search(line):
        return False
    blocks = range(max(0, at - 100) // _BLOCK, (at + 100) // _BLOCK + 1)
    return any(_has_no_circumflex(text[block * _BLOCK : (block + 1) * _BLOCK]) for block in blocks)


@lru_cache(maxsize=64)
def _has_no_circumflex(block: str) -> bool:
    """Whether a block of text is of a language that writes no `â`."""
    return any(len(set(words.findall(block.lower()))) > 1 for words in _OTHERS)


@of_text
def _is_sure(text: str) -> bool:
    """Whether a place in the text is sure, and nothing shows a language that has the letter."""
    return _SURE.search(text) is not None and _CIRCUMFLEX.search(text) is None


@of_text
def _is_of_bytes(text: str) -> bool:
    """Whether all characters beyond ASCII are letters and signs in UTF-8 that was read as Latin-1, or rests of such."""
    return _WHOLE.search(text) is not None and _NO_BYTE.search(text) is None


_WHOLE = pattern("Ã[\xa1-\xbf]|â[¦¬]")
# What is neither ASCII, nor of a character of two bytes, nor the first byte of one that lost its second, or of a mark.
_NO_BYTE = pattern("[^\x00-\x7fÂ-ßâ\xa0-\xbf]|[Ä-ß](?![\xa0-\xbf])|(?<![Â-ßâ])[\xa0-\xbf]")

# What stands behind the apostrophe in contractions and possessives.
CONTRACTED = pattern(r"(?:s|S|t|T|m|d|re|ve|ll)\b")

# `won’t`, `it’s` and their like, a quote before a capital, one after the end of a sentence, an apostrophe of Dutch: no
# language has an `â` there.
_SURE = pattern(
    r"""
    â(?:
    (?:(?<=\b[dw]onâ)|(?<=\bcanâ)|(?<=\bisnâ)|(?<=\bwasnâ)|(?<=\barenâ)|(?<=esnâ)|(?<=\bhasnâ)|(?<=[a-z]dnâ))(?=t\b)
    | (?:(?<=\b[Ii]tâ)|(?<=\b[Hh]eâ)|(?<=\b[Ss]heâ)|(?<=\b[Tt]hatâ)|(?<=\b[Ww]hatâ)|(?<=\b[Tt]hereâ))(?=(?:s|ll|d)\b)
    | (?:(?<=\b[Ww]eâ)|(?<=\b[Yy]ouâ)|(?<=\b[Tt]heyâ))(?=(?:re|ve|ll|d)\b)
    | (?<=\bOâ)(?=[A-Z][a-z]) | (?<![\w€]â)(?=[A-Z][a-z ]) | (?<=[a-z][.,!?]â)(?=\s|\Z) | (?<=\w…â)(?=\s|\Z)
    | (?<=\sâ)(?=s\ (?:avonds|morgens|middags|nachts|ochtends|zomers|winters)\b)
    )
    """,
    re.VERBOSE,
)

# Letters of the languages that have `â`.
_CIRCUMFLEX = pattern("[êîôûăşțțĂÊÎÔ]|(?<=[a-z])â(?=[a-z]{2})")

# The letter in a list of letters, and as the name of a quantity, with or without one beside it: `âψ`, `â ≥ 0`.
_LISTED = pattern(r"\bâ\b(?<=[à-ÿ] â)(?= [à-ÿ]\b)|[âÂ](?:[α-ω](?!\w)| ?[=<≤≥≠≈∈≡])")

# `’s avonds` and `’t`.
_DUTCH = pattern(r"(?<=\sâ)[st](?= [a-z])")

# As many characters are looked at together to see their language.
_BLOCK = 256

# A quotation that begins with `â`, or was repaired before, and has not ended.
_OPENED = pattern(r"(?<!\w)[â“](?=\w)(?:[^â“”]|(?<=\w)â(?=\w)|(?<=\w)“|(?<!\w)“(?!\w))*\Z")

# Words that languages without `â` can't do without, and that no language with it has. In brackets they are names of
# variables: `[to]`.
_OTHERS = tuple(
    pattern(rf"(?<!\[)\b(?:{words})\b")
    for words in (
        "the|and|of|to|is|was|for|that|with|you|it|have|this|are|not|they|he|we|from|will|she|has|were|his|but",
        "de|het|een|van|niet|voor|zijn|haar|nog|wij|deze|naar|maar|werd|ook|wordt|geen|hebben|zonder",
        "der|die|das|und|nicht|ist|ein|eine|mit|auf|wir|sich|auch|wird",
        "los|del|pero|muy|más|está|hay|fue|con",
        "gli|che|della|sono|nel|alla|anche|degli|questo",
        "och|att|är|inte|som|det|ett|för|på",
        "yang|dan|dari|itu|ini|tidak|akan|pada|dengan|untuk|adalah|saya|kami|bukan|juga|karena|oleh|sudah|pukul",
    )
)
