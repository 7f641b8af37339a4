r"""Ends of lines other than the line feed: carriage returns, NEL, the separators of lines and paragraphs, form feeds.

How they arise: texts of Windows and old Macs, IBM's NEL, JavaScript strings that hold U+2028, the page breaks of PDF
extraction, the vertical tab of presentation programs. Each of them breaks a line somewhere and not elsewhere: the same
text compares unequal, JSON with U+2028 was no JavaScript, a CSV file gets rows too many.

Evidence: none is needed; they mean the end of a line, and `\n` is how a text says so.

Left alone: nothing. `\r\r\n`, which text mode makes of `\r\n`, is one end of a line; a form feed next to a line end
is none.

>>> from scrapefix import normalise_spaces
>>> normalise_spaces("one\r\ntwo\rthree\u2028four\x0cfive\n")
'one\ntwo\nthree\nfour\nfive\n'
"""

from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement
from ..lazy import pattern
from ..signs import Sign

LINE_ENDS = {
    "\r": "CARRIAGE RETURN",
    "\x0b": "LINE TABULATION",
    "\x0c": "FORM FEED",
    "\x85": "NEXT LINE",
    "\N{LINE SEPARATOR}": "LINE SEPARATOR",
    "\N{PARAGRAPH SEPARATOR}": "PARAGRAPH SEPARATOR",
}

SIGNS = (Sign("\r"), Sign("\x0b"), Sign("\x0c"))
LOOKS = [("".join(char for char in LINE_ENDS if not char.isascii()), "")]

# Carriage returns before a line feed say nothing; else each end of a line is one, and a run of page breaks is one. A
# run of carriage returns is looked at from its start only.
_LINE_END = pattern("(?<!\r)(\r++)\n|([\x0b\x0c]+)|[\r\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}]")


def find(document: Document, config: Config) -> Iterator[Replacement]:
    """The ends of lines that are not line feeds."""
    del config  # there is one right answer
    text = document.text
    for match in _LINE_END.finditer(text):
        start, end = match.span()
        if match[1]:
            yield Replacement(start, end - 1, "", "carriage-return")
        elif match[2]:
            is_end = text[start - 1 : start] in _OTHERS or text[end : end + 1] in _OTHERS
            yield Replacement(start, end, "" if is_end else "\n", "page-break")
        else:
            yield Replacement(start, end, "\n", "line-end")


# What ends a line already; the start of the text does so too.
_OTHERS = ("", "\n", "\r", "\x85", "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}")
