r"""`í` as mojibake of which the second character was a soft hyphen, and went: `vÃdeo`, `ciudadanÃa`, `asÃ que`.

How it arises: the second byte of `í` in UTF-8 is AD, which windows-1252 reads as a soft hyphen: nobody sees it, and
programs that tidy up take it out. The same layer over it again leaves `crÃƒticos`.

Evidence: a capital `Ã` stands between small letters, where it is never written, and behind a consonant, where of the
letters that could have lost such a byte (`ß` of German, whose byte is a control) only this one stands. Behind a vowel
the ending says so, or the language. At the end of a word it is `à` as well, which lost a no-break space: there it is
`í` in a few words of Spanish, and in a text of a language that has no `à`.

Left alone: the same in Catalan and Vietnamese, which have `à` within words; `nÃo` and `irmÃs` by themselves, which are
capitals that a program didn't make small.
"""

import re

from ...lazy import pattern
from .languages import EARSHOT, around

# What is left of the letter. What follows is no byte of another one.
PATTERN = pattern(
    r"Ã(?<=[\sA-Za-zà-âä-ÿ\u0100-\u017f]Ã)(?:ƒÂ?)?"
    r"(?=[a-zà-ÿ\u0100-\u017f]|Ã[\x80-\xbf]|[\s.,;:!?)\]\"'*_/<-]|\Z)"
)

# `Í` of which the second byte, undefined in windows-1252, went, in the endings `ÍA`, `ÍAS` and `ÍAN`: `MARÃA`. No word
# has `ÃA`, and of the letters that lose such a byte none but this one stands between a consonant and an `A`.
CAPITAL = pattern(r"Ã(?<=[B-DF-HJ-NP-TV-Z]Ã)(?=A[SN]?\b)")

# The same in windows-1250: `állĂthatja`, `prĂliv`. Its other small letters have a second byte that is no soft hyphen.
CENTRAL = pattern("Ă(?<=[a-záéóúýěřůčšžňťďľ™ˇľŤ]Ă)(?=[a-záéóúýěřůčšžňťďľĂĹÄ])")

# Small letters of Czech, Slovak and Hungarian, damaged or not; and of the languages that have `Ă`. Where a program made
# only the letters of ASCII small, no small one is beyond it: `bĂrbatul`.
_CENTRAL = pattern("Ă[ˇ©łş¶Ľ]|Ä[›Ť]|Ĺ[‘±™Żˇľ]|[áéíóúýőűěřůčšžľĺŕ]")
_WITH_BREVE = pattern("[ăâîșțşţđơưĐƠƯȘȚŞŢÂÎạ-ỹ]")

# Behind these, and behind `qu` and `gu`, there is no `ß`.
_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxyzñçčďěňřšťžľ")

# How a word goes on in which the letter stands behind a vowel: `país`, `leía`, `saída`, `oír`, `raíz`, `egoísta`.
_ENDING = pattern(r"(?:a[sn]?|amos|d[oa]s?|s|r|z|ces|smo|st[ao]s?|n[oa]s?)\b|n[dt][a-z]")

# How a word goes on in which it may be the capital of `ã`: `não`, `mães`, `irmãs`, `mãezinha`, `cãibra`.
_NASAL = pattern(r"[oe](?=z|s?\b)|i|s\b")

# Words of Portuguese that have it most often, from the beginning of what stands before.
_CAPITAL_NASAL = pattern(r".{0,4}?(?<![^\W_])(?:[NnSs]Ão|[Ee]ntÃo|[Mm]Ãe|[Ii]rmÃs)\b", re.DOTALL)
_LONGEST = 4

# Words of Spanish, and of Catalan, that end in it.
_WORD = pattern(r"\b(?:as|aqu|ah|aix)\Z", re.IGNORECASE)


def is_acute(text: str, start: int, end: int) -> bool:
    """Whether what is left at `start:end` was an `í`."""
    before, after = text[max(0, start - 5) : start], text[end : end + 1]
    if before[-1].isspace():
        # A word by itself, in Icelandic and Faroese; elsewhere it is `à`.
        is_word = text[start - 2 : start - 1].islower() and text[end + 1 : end + 3].islower()
        return after == " " and is_word and "Icelandic" in around(text, start)
    if before[-1].isupper():
        is_head = not before[-2:-1].isalpha() and before[-1].lower() in _CONSONANTS and "a" <= after <= "z"
        return is_head and _is_within(text, start, end, before[-1].lower())
    if not before[-1].islower():
        return False
    if not (after.islower() or after == "Ã"):
        return _WORD.search(before) is not None or _ends_in_acute(before[-1], around(text, start))
    return _is_within(text, start, end, before)


def is_central(text: str, start: int, end: int) -> bool:
    """Whether what is left at `start:end` was an `í`, in a text of a language that has it and no `Ă`."""
    low, high = max(0, start - EARSHOT), end + EARSHOT
    return _CENTRAL.search(text, low, high) is not None and _WITH_BREVE.search(text, low, high) is None


def _is_within(text: str, start: int, end: int, before: str) -> bool:
    """Whether what is left between letters was an `í`."""
    known = around(text, start)
    if "grave within" in known:
        return False
    if before[-1] not in _CONSONANTS and before[-2:] not in {"qu", "gu"}:
        return "acute" in known or (_ENDING.match(text, end) is not None and "German" not in known)
    if not {"acute", "no nasal"}.isdisjoint(known) or not _NASAL.match(text, end):
        return True
    return "damaged" in known and not _CAPITAL_NASAL.match(text, max(0, start - _LONGEST), end + 2)


def _ends_in_acute(before: str, known: set[str]) -> bool:
    """Whether a word can end in it behind this letter: in Portuguese behind a vowel, `aí`."""
    return "no grave" in known or (before in "aeou" and {"acute", "grave within"} & known == {"acute"})
