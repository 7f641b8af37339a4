"""Code points whose backslash was lost in text that was put in capitals: `WEU2019RE CLOSED`.

Evidence: the line has no small letter, and in it stands an apostrophe before what English shortens, or
behind what Romance languages cut off. That proves the other quotes
and dashes of such lines. Left alone: all of them in other lines, where `U2019` may be the name of a thing.

>>> from scrapefix import decode_escapes
>>> decode_escapes("WEU2019RE CLOSED U2013 SORRY"), decode_escapes("Take the U2013 to DonU2019t")
('WE’RE CLOSED – SORRY', 'Take the U2013 to DonU2019t')
"""

from collections.abc import Iterator

from ..document import Document
from ..edits import Replacement
from ..lazy import pattern
from ..signs import STRIPPED_LONG_CODE_POINT, Sign

# What English shortens, and what Romance languages cut off before a word.
_APOSTROPHE = pattern(
    r"U2019(?:(?<=[^\W\d_]U2019)(?=(?:S|T|RE|VE|LL|D|M)\b)|(?:(?<=\b[LDJMNTSC]U2019)|(?<=\bQUU2019))(?=[^\W\d_]{2}))"
)
# Quotes, dashes and the ellipsis; letters of Latin-1 have numbers that end names as well.
_MARK = pattern(r"U(201[3489CDE]|2026)(?![0-9])")

SIGN = Sign("U2019", _APOSTROPHE.pattern, within=STRIPPED_LONG_CODE_POINT)


def find(document: Document) -> Iterator[Replacement]:
    """The marks in lines of capitals, once an apostrophe is found there."""
    text = document.text
    lines = [line for line in document.lines_with(("U2",)) if _is_in_capitals(text[line.start : line.end])]
    if not any(_APOSTROPHE.search(text, *line) for line in lines):
        return
    for line in lines:
        for match in _MARK.finditer(text, *line):
            if not document.is_code(*match.span()):
                yield Replacement(*match.span(), chr(int(match[1], 16)), "code-point-stripped")


def _is_in_capitals(line: str) -> bool:
    return line.isupper() and " " in line.strip()
