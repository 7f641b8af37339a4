"""First bytes of letters whose second byte windows-1252 does not have: `ÙÙŠ`, `×©×œ×•×`, `Ï‡ÏÎ®ÏƒÏ„Î·`, `Äang táº£i`.

How it arises: a decoder that drops what it has no character for loses 81, 8D, 8F, 90 and 9D. A letter is left as its
first byte. Evidence: the text is proven to be UTF-8 read as windows-1252, the byte stands beside such letters of one
script, and of the letters of that script with a lost byte only one is common there.
"""

import re
from collections.abc import Iterator

from ..edits import Replacement
from . import mojibake_acute
from .mojibake_codecs import WESTERN_CONTINUATION


def _beside(lead: str, leads: str) -> re.Pattern[str]:
    """A first byte without its second, right behind or before a letter of the same script."""
    whole = f"{leads}{WESTERN_CONTINUATION}"
    return re.compile(f"{lead}(?!{WESTERN_CONTINUATION}|[\x80-\x9f ])(?:(?<={whole}{lead})|(?={whole}))")


# By script: what is left, and what it was. Hebrew has a form of its own for the end of a word.
_LETTERS = {
    "Arabic": ((_beside("Ù", "[ØÙ]"), "ف"),),
    "Greek": ((_beside("Ï", "[ÎÏ]"), "ρ"),),
    "Hebrew": (
        (re.compile(f"×(?=×{WESTERN_CONTINUATION})"), "א"),
        (re.compile(rf"×(?<=×{WESTERN_CONTINUATION}×)(?=[.,:;!?\n-]|\Z)"), "ם"),
    ),
}

# In Vietnamese `Đ` begins words; in Czech, of which a text has one of the other letters, `č` stands before a small one.
_LATIN = re.compile("Ä(?=[a-zà-ÿ])")
# Letters of languages that have `Ä`, as they are or as mojibake.
_GERMAN = re.compile("[äöüßÖÜ]|Ã[¤¶¼Ÿ–œ]")
_CZECH = re.compile("Ä›|Å™|Å¯|ě|ř|ů")


def find(text: str, scripts: set[str]) -> Iterator[Replacement]:
    """The letters that are left as one byte, in a text proven to be UTF-8 read as windows-1252.

    scripts: the scripts of the letters that were proven.
    """
    for script in scripts & _LETTERS.keys():
        for pattern, letter in _LETTERS[script]:
            for match in pattern.finditer(text):
                yield Replacement(*match.span(), letter, "utf8-lost-byte")
    if _LATIN.search(text) is None or _GERMAN.search(text):
        return
    is_czech = _CZECH.search(text) is not None
    if is_czech or "áº" in text or "á»" in text or mojibake_acute.is_vietnamese(text):
        for match in _LATIN.finditer(text):
            is_begun = not text[match.start() - 1 : match.start()].isalpha() if match.start() else True
            if is_czech or is_begun:
                yield Replacement(*match.span(), "č" if is_czech else "Đ", "utf8-lost-byte")
