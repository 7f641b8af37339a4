"""Latin ligatures to their letters: `ﬁ` to `fi`.

How they arise: text taken from PDF files and from typesetting, where a font has one shape for two letters. The word is
then found by no search.

Evidence: the ligature stands in a word, next to a Latin letter.

Left alone: a ligature by itself, which is spoken of; letters of an alphabet such as æ, œ, ĳ, ǆ and ß; the Armenian,
Hebrew and Arabic presentation forms.

>>> from scrapefix import normalise_letters
>>> normalise_letters("The oﬃce ﬁled it; the ligature ﬁ stays.")
'The office filed it; the ligature ﬁ stays.'
"""

import re
from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement
from ..scripts import LATIN, Characters

LIGATURES = {
    "\N{LATIN SMALL LIGATURE FF}": "ff",
    "\N{LATIN SMALL LIGATURE FI}": "fi",
    "\N{LATIN SMALL LIGATURE FL}": "fl",
    "\N{LATIN SMALL LIGATURE FFI}": "ffi",
    "\N{LATIN SMALL LIGATURE FFL}": "ffl",
    "\N{LATIN SMALL LIGATURE LONG S T}": "st",
    "\N{LATIN SMALL LIGATURE ST}": "st",
}
_WANTED = Characters(LIGATURES)


def find(document: Document, config: Config) -> Iterator[Replacement]:
    """The ligatures in words."""
    del config  # there is one right answer
    text = document.text
    if text.isascii() or not _WANTED.occur_in(document):
        return
    for match in _WANTED.pattern.finditer(text):
        start, end = match.span()
        if _is_letter(text[start - 1 : start]) or _is_letter(text[end : end + 1]):
            yield Replacement(start, end, LIGATURES[match[0]], "ligature")


_LETTER = re.compile(f"[{LATIN}]")


def _is_letter(char: str) -> bool:
    return _LETTER.match(char) is not None
