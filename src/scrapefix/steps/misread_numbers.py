"""Marks whose decimal number was read as hexadecimal: `isn舗t` to `isn’t`.

How they arise: the apostrophe is the character 8217. A converter of books or feeds writes `&#x8217;` or `\\u8217`, and
what reads it takes the number as it is written: U+8217 is 舗.

Evidence: the line has no other East Asian letter, and the text has the mark in a place that no ideograph has:
an apostrophe between two letters of an alphabet, or quotes around words. That proves the damage, and the
other marks of this kind in such lines, ellipses and dashes, are read the same way.

Left alone: all of them where nothing proves the damage, most of all in Chinese and Japanese text, in which they are
words (舒, 舰); numbers that are common ideographs (8208 興, 8209 舉).

>>> from scrapefix import fix_mojibake
>>> fix_mojibake("It isn舗t 舠far舡 舒 is it舰"), fix_mojibake("The sign says 舗, a shop.")
('It isn’t “far” — is it…', 'The sign says 舗, a shop.')
"""

from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement, Span
from ..lazy import pattern
from ..scripts import EAST_ASIAN, LATIN

# Dashes, quotes, the bullet and the ellipsis, by their decimal number. (Windows calls all of them "smart".)
_MARKS = "–—‘’‚“”„•…"
MISREAD = {chr(int(str(ord(mark)), 16)): mark for mark in _MARKS}
_IS = {mark: char for char, mark in MISREAD.items()}

LOOKS = [("".join(MISREAD), "")]

# Letters of Latin, Greek and Cyrillic.
_LETTER = f"[{LATIN}\u0370-\u052f]"
_DOUBLE, _SINGLE = ("".join(map(_IS.__getitem__, marks)) for marks in ("“”„", "‘’‚"))
# An apostrophe within a word, before a small letter; quotes around words, as any language writes them.
_PROOF = pattern(
    f"(?<={_LETTER}){_IS['’']}(?=(?![A-ZÀ-Þ]){_LETTER})"
    f"|(?<!\\w)[{_DOUBLE}](?=\\w)[^\\n{_DOUBLE}]{{1,1000}}[{_DOUBLE}](?!\\w)"
    f"|(?<!\\w)[{_SINGLE}](?=\\w)[^\\n{_SINGLE}]{{1,1000}}[{_SINGLE}](?!\\w)"
)
# A mark by itself between spaces, which a dash may be, and an ideograph that is named.
_ALONE = pattern(f"(?<![^\\s])[{_DOUBLE}{_SINGLE}{_IS['…']}{_IS['•']}](?![^\\s])")
_MISREAD = pattern(f"[{''.join(MISREAD)}]")
_OTHER = pattern(f"(?![{''.join(MISREAD)}])[{EAST_ASIAN}]")


def find(document: Document, config: Config) -> Iterator[Replacement]:
    """The marks, in lines without other East Asian letters, once one of them is proven."""
    del config  # there is one right answer
    text = document.text
    lines = [line for line in document.lines_with(MISREAD) if not _OTHER.search(text, *line)]
    proven = {line for line in lines if _is_proven(document, line)}
    for line in lines if proven else ():
        for match in _MISREAD.finditer(text, *line):
            is_named = line not in proven and _ALONE.match(text, match.start()) is not None
            if not (is_named or document.is_code(*match.span())):
                yield Replacement(*match.span(), MISREAD[match[0]], "number-read-as-hex")


def _is_proven(document: Document, line: Span) -> bool:
    """Whether a line has a mark where no ideograph stands, outside of code."""
    proofs = _PROOF.finditer(document.text, *line)
    return any(not document.is_code(*proof.span()) for proof in proofs)
