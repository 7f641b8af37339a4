"""Latin ligatures to their letters: `ﬁ` to `fi`.

How they arise: text taken from PDF files and from typesetting, where a font has one shape for two letters. The word is
then found by no search.

Evidence: the ligature stands in a word, next to a Latin letter. `ﬁ` by itself is a word of Romanian where it stands
between words and nobody speaks of typography.

Left alone: a ligature by itself otherwise, which is spoken of; letters of an alphabet such as æ, œ, ĳ, ǆ and ß; the
Armenian, Hebrew and Arabic presentation forms.

>>> from scrapefix import normalise_letters
>>> normalise_letters("The oﬃce ﬁled it; the ligature ﬁ stays.")
'The office filed it; the ligature ﬁ stays.'
"""

import re
from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement
from ..lazy import pattern
from ..scripts import LATIN

LIGATURES = {
    "\N{LATIN SMALL LIGATURE FF}": "ff",
    "\N{LATIN SMALL LIGATURE FI}": "fi",
    "\N{LATIN SMALL LIGATURE FL}": "fl",
    "\N{LATIN SMALL LIGATURE FFI}": "ffi",
    "\N{LATIN SMALL LIGATURE FFL}": "ffl",
    "\N{LATIN SMALL LIGATURE LONG S T}": "st",
    "\N{LATIN SMALL LIGATURE ST}": "st",
}
_LETTERS = {ord(ligature): letters for ligature, letters in LIGATURES.items()}
# One, or several that touch each other: what stands beside the row stands beside each.
_ROW = pattern(f"[{''.join(LIGATURES)}]+")

LOOKS = [("".join(LIGATURES), "")]


def find(document: Document, config: Config) -> Iterator[Replacement]:
    """The ligatures in words."""
    del config  # there is one right answer
    text = document.text
    is_typography: bool | None = None
    for match in _ROW.finditer(text):
        start, end = match.span()
        if not (_LETTER.match(text[start - 1 : start]) or _LETTER.match(text, end)):
            if not _is_among_words(text, match):
                continue
            if is_typography is None:
                is_typography = _TYPOGRAPHY.search(text) is not None
            if is_typography:
                continue
        yield Replacement(start, end, match[0].translate(_LETTERS), "ligature")


_LETTER = pattern(f"[{LATIN}]")

# What stands before and behind Romanian's `fi`, and the words of those who speak of ligatures.
_WORD_BEFORE = pattern(f"[{LATIN}] $")
_WORD_BEHIND = pattern(f" [{LATIN}]{{2}}|[.,;:!?]")
_TYPOGRAPHY = pattern(r"ligat|glyph|\bfont|typogra|tipogra|unicode|U\+FB|caracter|charact|zeichen|\bPDF", re.IGNORECASE)


def _is_among_words(text: str, match: re.Match[str]) -> bool:
    """Whether the ligature is `ﬁ` and stands as a word between words."""
    start, end = match.span()
    return (
        match[0] == "\N{LATIN SMALL LIGATURE FI}"
        and _WORD_BEHIND.match(text, end) is not None
        and _WORD_BEFORE.search(text[max(0, start - 2) : start]) is not None
    )
