r"""Mojibake that a program went over: `itaEUR(tm)s`, `itâ€TMs`, `cafã©`, `cafA©`.

How it arises: UTF-8 is read as windows-1252, and the text that this makes is transliterated to ASCII, brought to its
compatibility form (NFKC), written in small letters, or stripped of its accents, as search engines and training sets
want it.

Evidence: letters and signs within a word that no word has, `aEUR(tm)`, `A±`, `ã¼`. What is less odd (`aEUR`, `A3`)
counts where something odder stands in the same text. Left alone: `ã` before a quote or a raised digit, which ends
words of Portuguese, and signs behind capitals.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ..document import Document
from ..edits import Replacement
from ..signs import Sign
from .mojibake_codecs import WESTERN
from .mojibake_repeated import grave, is_sign

_EURO = Sign("U", "U(?<=aEU)R")
_COPYRIGHT = Sign("(", r"\((?<=[a-z]A\()c\)")
SIGNS = (_EURO, _COPYRIGHT)

# The marks, as transliteration and NFKC write what is behind their first two characters.
_MARKS = {"(tm)": "’", "TM": "’", "tm": "’", "oe": "“", "~": "‘", '"': "—", "|": "…", "C/": "•", "": "”"}
_MARK = re.compile(r'aEUR(?:(\((?:tm|TM)\)|TM|oe|[~"|]|C/)|(?!\w))')
_LETTERS = {"A(c)": "é", "A+-": "ñ", "A1/4": "ü", "A 1/4 ": "ü", "A!": "á", "A3": "ó", "ASS": "ç"}
# The copyright sign stands behind two small letters or before one; the others only in words of a text that has it.
_SURE = re.compile(r"A\(c\)(?:(?<=[a-z]{2}A\(c\))(?![A-Za-z(])|(?=[a-z]))|A\+-(?<=[a-z]A\+-)(?=[a-z])")
_LETTER = re.compile(
    rf"{_SURE.pattern}|A(?:1/4|\ 1/4\ |!|3|SS)(?=[a-z])|A(?:3(?<=[a-z]A3)|\(c\)(?<=[a-z]A\(c\)))(?![\w(])"
)
_PROOF = re.compile(r"aEUR(?:\((?:tm|TM)\)|oe)")


def find_transliterated(document: Document) -> Iterator[Replacement]:
    """The marks and letters in ASCII, in a text that has an apostrophe, an opening quote or an `é` of this kind."""
    if not document.shows(SIGNS):
        return
    text = document.text
    is_proven = _PROOF.search(text) is not None
    if is_proven:
        for match in _MARK.finditer(text):
            yield Replacement(*match.span(), _mark(match), "utf8-transliterated")
    if is_proven or _SURE.search(text):
        for match in _LETTER.finditer(text):
            if not document.is_code(*match.span()):
                yield Replacement(*match.span(), _LETTERS[match[0]], "utf8-transliterated")


def _mark(match: re.Match[str]) -> str:
    """The mark; the dash of a range is the shorter one."""
    said = _MARKS[(match[1] or "").replace("(TM)", "(tm)")]
    is_range = said == "—" and match.string[match.start() - 1 : match.start()].isdigit()
    return "–" if is_range else said


# The marks in capitals; and taken apart by a tokeniser, with the rest of a contraction.
CAPITAL = re.compile(r"Â(?:€(?:[™Œ˜“”¦](?![\x80-\xbf])|\x9d)|‚¬)")
# Letters between capitals, and at the end of a word in capitals.
CAPITAL_LETTER = re.compile(
    r"(?:Ã[¡-¶¸-º¼-¿\N{GREEK CAPITAL LETTER MU}]){1,4}+"
    r"(?:(?<![^\W_][^\W_]..)(?=[A-Z][A-Z])|(?<=[A-Z¡-¿]..)(?=[A-ZÂ])|(?<=[A-Z][A-Z¡-¿]..)(?<!«)(?!\w))"
    r"|Ã\xa0(?<=[A-Z][A-Z]..)(?=[ .,;:!?])"
)
_BETWEEN_CAPITALS = re.compile(
    r"Ã(?:[¡-¶¸-º¼-¿](?<=[A-Z]..)(?=[A-Z])|[¡¤¨©¬´¶¼½](?<=[A-Z][A-Z]..)(?!\w))"
)
APART = re.compile(r" ?â € ?[™œ˜“”¦](?: (?:[stdm]|re|ve|ll)\b(?<=[a-z]))?")


def capital(match: re.Match[str]) -> str | None:
    """The mark or the letter of a text that was put in capitals; many a sign at the end of a word may be one."""
    if match[0][0] == "Ã":
        text, end = match.string, match.end()
        is_letter = text[end : end + 1].isalpha() or match[0][-1] in _AT_END or _has_capitals(text)
        return WESTERN.decode(match[0].replace("\N{GREEK CAPITAL LETTER MU}", "µ")).upper() if is_letter else None
    return WESTERN.decode("â" + match[0][1:].lower())


def as_beside(text: str, start: int, end: int, said: str) -> str:
    """What the mojibake at `start:end` says, in capitals where all letters around are such."""
    if _SMALL_LATIN.fullmatch(said) is None:
        return said
    around = text[max(0, start - _AROUND) : start] + text[end : end + _AROUND]
    return said.upper() if _CAPITALS.search(around) and not _SMALL.search(around) else said


_AROUND = 20
_SMALL_LATIN = re.compile("[à-öø-þ]+")
_SMALL = re.compile("[a-z]")
_CAPITALS = re.compile("[A-Z]{2}")


@lru_cache(maxsize=4)
def _has_capitals(text: str) -> bool:
    """Whether a text has a letter between capitals that is damaged so."""
    return _BETWEEN_CAPITALS.search(text) is not None


def apart(match: re.Match[str]) -> str:
    """The mark with the spaces that it needs: an apostrophe none, within a word."""
    said = WESTERN.decode("â€" + match[0].strip().replace(" ", "")[2])
    rest = match[0].rstrip()[-2:].strip() if match[0][-1:].isalpha() else ""
    if rest.isascii() and rest:
        return said + match[0].rpartition(" ")[2]
    return " " * match[0].startswith(" ") + said


# Behind `â€` in compatibility form; and the letters of which the other half is a digit, a fraction or an accent then.
COMPATIBLE_MARK = re.compile("â€(?:TM|tm(?=(?:s|t|d|m|re|ve|ll)\\b)|oe(?=\\w)| \N{COMBINING TILDE})")
COMPATIBLE = re.compile(
    "Ã(?:1[\N{FRACTION SLASH}/][24]|(?<=\\wÃ)[123](?![\\dÀ-ÿ])|\N{GREEK SMALL LETTER MU}(?=[a-z])|[ao]"
    "| [\N{COMBINING DIAERESIS}\N{COMBINING ACUTE ACCENT}\N{COMBINING CEDILLA}\N{COMBINING MACRON}])"
)
COMPATIBLE_POLISH = {"Ä": re.compile(r"Ä(?:TM|\.\.\.)"), "Å": re.compile("Å1[\N{FRACTION SLASH}/]4")}
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


@lru_cache(maxsize=4)
def _is_compatible(text: str) -> bool:
    """Whether a text has mojibake in compatibility form that is nothing else."""
    return _SURELY_COMPATIBLE.search(text) is not None


_SURELY_COMPATIBLE = re.compile(
    "â€TM|Ã(?:[123](?:(?=[a-z])|(?<=[A-Za-z]..)(?!\\w))|1[\N{FRACTION SLASH}/]4| [\u0301\u0304\u0308])"
)


# `ã` before the sign of a letter, within a word or at its end; `ä` and `å` before those of letters of Turkish and
# Polish; `â` before a sign of Latin-1, where no word ends in it.
_EASTERN = r"(?:[±ÿ¼º¡¾](?=[a-zäåã])|[±ÿ](?<=[a-z]..)(?!\w)|[‚„™‡›](?<=[a-z]..)(?=[a-z]))"
LOWERED = {
    "ã": re.compile(
        r"ã(?:[\xa0-¶¸-ºÿ¼-¿„œ‰‡ˆ€](?:(?=[a-zãâ])|(?<=[a-z]..)(?![\w»]))|»(?=[a-zãâ])|[\xa0€](?= )|[¨©](?!\w))"
    ),
    "ä": re.compile(f"ä{_EASTERN}"),
    "å": re.compile(f"å(?:{_EASTERN}|“(?=[a-z]))"),
    "â": re.compile(r"â(?:[£©®§°¿¡«](?:(?<![^\W\d_]..)(?=[\s\d.,;:a-zâ])|(?<=\d..)(?!\w))|»(?!\w)|\xa0)"),
    "ð": re.compile("ðÿ[\x80-¿‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›šœž]{2}"),
}
# At the end of a word stand other signs as well: of a quotation, of a note.
_AT_END = frozenset("¡¤¨©´¶¼½ÿ")


def lowered(match: re.Match[str]) -> str | None:
    """The letter or the sign, of a text that has no capitals."""
    text, end = match.string, match.end()
    if not _is_lower(text):
        return None
    if match[0][0] == "ð":
        # Of pictographs the third byte is hardly ever what `œ` and `ž` are when they are no capitals.
        return WESTERN.decode(f"ðŸ{match[0][2].replace('œ', 'Œ').replace('ž', 'Ž')}{match[0][3]}")
    ends_word = not text[end : end + 1].isalpha() and match[0][1] not in _AT_END and match[0][0] != "å"
    if ends_word and not (match[0][1] in "£°€" or _has_lowered(text)):
        return None
    first, second = match[0].upper()[0], "Ÿ" if match[0][1] == "ÿ" else match[0][1]
    return bytes((WESTERN.bytes[first], WESTERN.bytes[second])).decode().lower()


@lru_cache(maxsize=4)
def _is_lower(text: str) -> bool:
    """Whether a text was written in small letters: none of them is a capital."""
    return text == text.lower()


@lru_cache(maxsize=4)
def _has_lowered(text: str) -> bool:
    """Whether a text has a letter within a word that is damaged so, or at the end of one, with no sign of a note."""
    return _LOWERED_WITHIN.search(text) is not None


_LOWERED_WITHIN = re.compile(r"ã(?:[¡-ª¬\xad-¶¸-º¼-¿](?<=[a-z]..)(?=[a-z])|[¡¤¨©¬´¶¼½](?!\w)|\xa0(?= ))")


# `Ã` without its accent, before the sign of a letter, in or at the end of a word in small letters; and what else stands
# in a text that has it there, with the ends of quotations.
_IN_WORD = re.compile(r"A[¡-¬\xad-¿](?<=[a-z]..)(?=[a-z])|a€[™œ]")
UNACCENTED = re.compile(
    r"A(?:[¡-¬\xad-¿„œ‰‡](?:(?<![A-Z][A-Z]..)(?<![\d.]..)(?=[a-z]|A[Y¡-¿])|(?<=[a-z]..)(?!\w)|(?=\d))"
    r"|Y(?<=[a-z¡-¿]AY)(?![A-Z])|[\xa0«»¿¡])"
)
UNACCENTED_MARK = re.compile(r"a€(?:\x9d|(?=[\s.,;:!?)]|\Z)|z(?=\w))")
UNACCENTED_EURO = re.compile("a‚¬")
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
        return None if is_article else grave(text, start, before, after, last)
    if last >= "\xa0" and is_sign(last, before, after):
        return last
    return bytes((0xC3, WESTERN.bytes[last])).decode()


@lru_cache(maxsize=4)
def _is_unaccented(text: str) -> bool:
    """Whether a text has a letter within a word that is damaged so, or a quote."""
    return _IN_WORD.search(text) is not None
