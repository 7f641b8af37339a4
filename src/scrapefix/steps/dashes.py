"""Dashes to ASCII: hyphen-like dashes and the minus sign to `-`, em dashes and horizontal bars to `--`."""

import re
from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement

_ASCII = {
    "\N{HYPHEN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "\N{FIGURE DASH}": "-",
    "\N{EN DASH}": "-",
    "\N{MINUS SIGN}": "-",
    "\N{EM DASH}": "--",
    "\N{HORIZONTAL BAR}": "--",
}
_DASH = re.compile(f"[{''.join(_ASCII)}]")


def find(document: Document, config: Config) -> Iterator[Replacement]:
    """Every dash that has an ASCII form."""
    if config.dashes == "ascii" and not document.text.isascii():
        for match in _DASH.finditer(document.text):
            yield Replacement(*match.span(), _ASCII[match[0]], "dash")
