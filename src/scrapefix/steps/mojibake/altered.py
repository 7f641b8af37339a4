r"""Mojibake that a program went over: `itâ€TMs`, `canciÃ3n`, `cafA©`, `didn â € ™ t`.

How it arises: UTF-8 is read as windows-1252, and the text that this makes is brought to its compatibility form (NFKC),
stripped of its accents, or taken apart by a tokeniser.

Evidence: letters and signs within a word that no word has, `Ã3`, `A±`. What is less odd (`Ão`, `A£`) counts where
something odder stands in the same text. Left alone: signs behind capitals.
"""

import re

from ...lazy import pattern
from .codecs import WESTERN
from .grave import by_place
from .memory import of_text
from .repeated import is_sign

# A mark with spaces in it, and the rest of a contraction.
APART = pattern(r" ?â € ?[™œ˜“”¦](?: (?:[stdm]|re|ve|ll)\b(?<=[a-z]))?")


def apart(match: re.Match[str]) -> str:
    """The mark with the spaces that it needs: an apostrophe none, within a word."""
    said = WESTERN.decode("â€" + match[0].strip().replace(" ", "")[2])
    rest = match[0].rstrip()[-2:].strip() if match[0][-1:].isalpha() else ""
    if rest.isascii() and rest:
        return said + match[0].rpartition(" ")[2]
    return " " * match[0].startswith(" ") + said


# Behind `â€` in compatibility form; and the letters of which the other half is a digit, a fraction or an accent then.
COMPATIBLE_MARK = pattern("â€(?:TM|tm(?=(?:s|t|d|m|re|ve|ll)\\b)|oe(?=\\w)| \N{COMBINING TILDE})")
COMPATIBLE = pattern(
    "Ã(?:1[\N{FRACTION SLASH}/][24]|(?<=\\wÃ)[123](?![\\dÀ-ÿ])|\N{GREEK SMALL LETTER MU}(?=[a-z])|[ao]"
    "| [\N{COMBINING DIAERESIS}\N{COMBINING ACUTE ACCENT}\N{COMBINING CEDILLA}\N{COMBINING MACRON}])"
)
# The small letters of Polish stand behind one, as a capital does not, or before one.
_BEHIND_SMALL = "(?<=[^\\W\\dA-ZÀ-Þ][ÄÅ])"
COMPATIBLE_POLISH = {
    "Ä": pattern(rf"Ä{_BEHIND_SMALL}(?:TM|\.\.\.)"),
    "Å": pattern(rf"Å(?:{_BEHIND_SMALL}1[\N{{FRACTION SLASH}}/]4|1[\N{{FRACTION SLASH}}/]4(?=[a-zà-þ]))"),
}
_COMPATIBLE = {
    "Ã1/4": "ü", "Ã1/2": "ý", "Ã1": "ù", "Ã2": "ò", "Ã3": "ó", "Ã\N{GREEK SMALL LETTER MU}": "õ", "Ãa": "ê", "Ão": "ú",
    "Ã \N{COMBINING DIAERESIS}": "è", "Ã \N{COMBINING ACUTE ACCENT}": "ô", "Ã \N{COMBINING CEDILLA}": "ø",
    "Ã \N{COMBINING MACRON}": "ï", "ÄTM": "ę", "Ä...": "ą", "Å1/4": "ż",
    "â€TM": "’", "â€tm": "’", "â€oe": "“", "â€ \N{COMBINING TILDE}": "‘",
}  # fmt: skip


def compatible(match: re.Match[str]) -> str | None:
    """The mark or the letter that NFKC made this of. `Ãa` and `Ão` begin with an `í` in other texts: `MarÃa`."""
    if match[0] in {"Ãa", "Ão"} and not _is_compatible(match.string):
        return None
    return _COMPATIBLE[match[0].replace("\N{FRACTION SLASH}", "/")]


@of_text
def _is_compatible(text: str) -> bool:
    """Whether a text has mojibake in compatibility form that is nothing else."""
    return _SURELY_COMPATIBLE.search(text) is not None


_SURELY_COMPATIBLE = pattern(
    "â€TM|Ã(?:[123](?:(?=[a-z])|(?<=[A-Za-z]..)(?!\\w))|1[\N{FRACTION SLASH}/]4| [\u0301\u0304\u0308])"
)


# `Ã` without its accent, before the sign of a letter, in or at the end of a word in small letters; and what else stands
# in a text that has it there, with the ends of quotations.
_IN_WORD = pattern(r"A[¡-¬\xad-¿](?<=[a-z]..)(?=[a-z])|a€[™œ]")
UNACCENTED = pattern(
    r"A(?:[¡-¬\xad-¿„œ‰‡](?:(?<![A-Z][A-Z]..)(?<![\d.]..)(?=[a-z]|A[Y¡-¿])|(?<=[a-z]..)(?!\w)|(?=\d))"
    r"|Y(?<=[a-z¡-¿]AY)(?![A-Z])|[\xa0«»¿¡])"
)
UNACCENTED_MARK = pattern(r"a€(?:\x9d|(?=[\s.,;:!?)]|\Z)|z(?=\w))")
UNACCENTED_EURO = pattern("a‚¬")
_UNACCENTED = {"a€": "”", "a€\x9d": "”", "a€z": "„", "a‚¬": "€"}


def unaccented(match: re.Match[str]) -> str | None:
    """The letter or the sign, or the mark, in a text that has a letter of this kind within a word."""
    text, (start, end) = match.string, match.span()
    if not _is_unaccented(text):
        return None
    if match[0] in _UNACCENTED:
        return _UNACCENTED[match[0]]
    last = match[0][1]
    if last == "Y":
        return "ß"
    before, after = text[max(0, start - 6) : start], text[end : end + 6]
    if last == "\N{NO-BREAK SPACE}":
        is_article = before[-1:] in {"", " ", "\n"} and after[:1] != " "
        return None if is_article else by_place(text, start, before, after, last)
    if last >= "\xa0" and is_sign(last, before, after):
        return last
    return bytes((0xC3, WESTERN.bytes[last])).decode()


@of_text
def _is_unaccented(text: str) -> bool:
    """Whether a text has a letter within a word that is damaged so, or a quote."""
    return _IN_WORD.search(text) is not None
