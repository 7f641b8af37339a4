"""Quotes to ASCII: curly single quotes to `'`, curly double quotes to `"`."""

import re
from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement

_STRAIGHT = {
    "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{LEFT DOUBLE QUOTATION MARK}": '"',
    "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
}
_CURLY = re.compile(f"[{''.join(_STRAIGHT)}]")


def find(document: Document, config: Config) -> Iterator[Replacement]:
    """Every curly quote that has an ASCII form."""
    if config.quotes == "straight" and not document.text.isascii():
        for match in _CURLY.finditer(document.text):
            straight = _STRAIGHT[match[0]]
            yield Replacement(*match.span(), straight, "single" if straight == "'" else "double")
