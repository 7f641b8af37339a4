"""Dashes to ASCII: hyphen-like dashes and the minus sign to `-`, em dashes and horizontal bars to `--`.

How it arises: like curly quotes, by programs that set what people type; one range or one pause is then spelled in
several ways. Spaces around a dash stay as they are.

Evidence: none is needed, the marks are only normalised; the option `dashes="keep"` leaves them.

Left alone: dashes of Chinese, Japanese or Korean text, as their neighbours and their line tell. The long vowel mark
`ー`, the wave dashes `〜` and `～`, Hebrew maqaf, the Armenian and Mongolian hyphens, hyphen bullets and the two-em and
three-em dash are no dashes in this sense, nor is a byte of mojibake. One that alone fills straight quotes
or backticks is named (`'—'`). Soft hyphens are invisible: see `invisibles`.

>>> from scrapefix import normalise_dashes
>>> normalise_dashes("pp. 9–17 — at −4 °C")
'pp. 9-17 -- at -4 °C'
>>> normalise_dashes("她说——然后笑了。")
'她说——然后笑了。'
"""

import re
from collections.abc import Iterable, Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement
from ..lazy import pattern
from ..scripts import EAST_ASIAN, Lines, after, before, has_east_asian, is_east_asian
from .kept_marks import is_kept

DASHES = {
    "\N{HYPHEN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "\N{FIGURE DASH}": "-",
    "\N{EN DASH}": "-",
    "\N{MINUS SIGN}": "-",
    "\N{EM DASH}": "--",
    "\N{HORIZONTAL BAR}": "--",
}
_RULES = {"-": "hyphen", "--": "dash"}

LOOKS = [("".join(DASHES), "")]

# Dashes in a row, unless an East Asian character stands directly on both sides: those stay, and cost no call.
_EACH = "".join(DASHES)
_DASH = pattern(f"[{_EACH}]")
_RUN = pattern(f"[{_EACH}](?<![{_EACH}].)(?:(?<![{EAST_ASIAN}].)[{_EACH}]*+|[{_EACH}]*+(?![{EAST_ASIAN}]))", re.DOTALL)


def is_asked(config: Config) -> bool:
    """Whether dashes are to become ASCII."""
    return config.dashes == "ascii"


def find(document: Document, config: Config) -> Iterable[Replacement]:
    """The dashes that have an ASCII form here."""
    del config  # where it says no, the step is not asked
    text = document.text
    if has_east_asian(document):
        found = list(_away_from_home(document))
    else:
        found = [_ascii(match.start(), match[0]) for match in _DASH.finditer(text)]
    return [dash for dash in found if not is_kept(text, dash.start)]


def _ascii(start: int, dash: str) -> Replacement:
    return Replacement(start, start + 1, DASHES[dash], _RULES[DASHES[dash]])


def _away_from_home(document: Document) -> Iterator[Replacement]:
    """The dashes outside of East Asian text. A run of dashes is one mark there: `——`."""
    text = document.text
    lines = Lines(document)
    for match in _RUN.finditer(text):
        left, right = before(text, match.start()), after(text, match.end())
        sides = is_east_asian(left) + is_east_asian(right)
        if sides == 2 or (sides and not (left + right).isalnum()) or lines.are_east_asian(match.start()):
            continue
        for offset, dash in enumerate(match[0], match.start()):
            yield _ascii(offset, dash)
