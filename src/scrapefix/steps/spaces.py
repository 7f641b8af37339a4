"""Spaces of every width to the plain space.

How they arise: `&nbsp;`, French and Swiss typography, word processors, layout in place of style sheets. Two strings
that look the same compare unequal, keys are not found, and splitting at a space misses them.

Evidence: none is needed, they are only normalised, one for one; the option `spaces="keep"` leaves them.

Left alone: the ideographic space in Chinese, Japanese and Korean text; the blank of Braille next to Braille; the
visible space mark of Ogham; characters without width (see `invisibles`).

>>> from scrapefix import normalise_spaces
>>> normalise_spaces("10\\u202f000\\u00a0km\\u2009!")
'10 000 km !'
"""

import re
from collections.abc import Iterable, Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement
from ..lazy import pattern
from ..scripts import EAST_ASIAN, Lines, is_east_asian

SPACES = (
    "\N{NO-BREAK SPACE}",
    *map(chr, range(0x2000, 0x200B)),
    "\N{NARROW NO-BREAK SPACE}",
    "\N{MEDIUM MATHEMATICAL SPACE}",
)
IDEOGRAPHIC = "\N{IDEOGRAPHIC SPACE}"
BRAILLE = "\N{BRAILLE PATTERN BLANK}"

LOOKS = [("".join([*SPACES, BRAILLE]), ""), (IDEOGRAPHIC, f"(?<![{EAST_ASIAN}{IDEOGRAPHIC}].)(?![{EAST_ASIAN}])")]

# Spaces of one kind that stand together are one place.
_EACH = "".join(SPACES)
_SPACES = pattern(f"[{_EACH}{IDEOGRAPHIC}](?:(?<=[{_EACH}])[{_EACH}]*|{IDEOGRAPHIC}*)")
_BRAILLE = pattern(f"(?<![\u2800-\u28ff]){BRAILLE}+(?![\u2800-\u28ff])")


def is_asked(config: Config) -> bool:
    """Whether spaces are to become plain."""
    return config.spaces == "plain"


def find(document: Document, config: Config) -> Iterator[Replacement]:
    """The spaces that are not plain and not at home."""
    del config  # where it says no, the step is not asked
    text = document.text
    lines = Lines(document)
    matches: Iterable[re.Match[str]] = _SPACES.finditer(text)
    if BRAILLE in text:
        matches = sorted([*matches, *_BRAILLE.finditer(text)], key=re.Match.start)
    for match in matches:
        start, end = match.span()
        kind = text[start]
        if kind == IDEOGRAPHIC and (
            is_east_asian(text[start - 1 : start]) or is_east_asian(text[end : end + 1]) or lines.are_east_asian(start)
        ):
            continue
        yield Replacement(start, end, " " * (end - start), "braille-blank" if kind == BRAILLE else "space")
