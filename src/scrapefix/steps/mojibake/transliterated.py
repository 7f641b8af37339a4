r"""Mojibake that was transliterated to ASCII: `itaEUR(tm)s`, `cafA(c)`.

How it arises: UTF-8 is read as windows-1252, and a program that wants ASCII writes `EUR` for the euro sign, `(tm)` for
the trade mark, and letters without their accents.

Evidence: `aEUR(tm)` and `aEURoe` stand in no text, and `A(c)` in no word. What is less odd (`aEUR`, `A3`) counts in a
text that has one of them.
"""

import re
from collections.abc import Iterator

from ...document import Document
from ...edits import Replacement
from ...lazy import pattern
from ...signs import Sign

_EURO = Sign("U", "U(?<=aEU)R")
_COPYRIGHT = Sign("(", r"\((?<=[a-z]A\()c\)")
SIGNS = (_EURO, _COPYRIGHT)

# The marks, as transliteration and NFKC write what is behind their first two characters.
_MARKS = {"(tm)": "’", "TM": "’", "oe": "“", "~": "‘", '"': "—", "|": "…", "C/": "•", "": "”"}
_MARK = pattern(r'aEUR(?:(\((?:tm|TM)\)|TM|oe|[~"|]|C/)|(?!\w))')
_LETTERS = {"A(c)": "é", "A+-": "ñ", "A1/4": "ü", "A 1/4 ": "ü", "A!": "á", "A3": "ó", "ASS": "ç"}
# The copyright sign stands behind two small letters or before one; the others only in words of a text that has it.
_SURE = pattern(r"A\(c\)(?:(?<=[a-z]{2}A\(c\))(?![A-Za-z(])|(?=[a-z]))|A\+-(?<=[a-z]A\+-)(?=[a-z])")
_LETTER = pattern(
    rf"{_SURE.pattern}|A(?:1/4|\ 1/4\ |!|3|SS)(?=[a-z])|A(?:3(?<=[a-z]A3)|\(c\)(?<=[a-z]A\(c\)))(?![\w(])"
)
_PROOF = pattern(r"aEUR(?:\((?:tm|TM)\)|oe)")


def find(document: Document) -> Iterator[Replacement]:
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
