"""Letters and their accents as one character, as everybody types them: Unicode's form NFC, where it is needed.

How they arise: file names of macOS, PDF extraction, keyboards and databases that keep `e` and its accent apart. Both
look the same and compare unequal, and programs count the accent as a character.

Evidence: a letter and the marks behind it that NFC writes with fewer characters; letters of Hangul that make up a
syllable.

Left alone: everything else that `unicodedata.normalize` would change, because it changes what somebody chose: the
Ohm, Kelvin and Ångström signs, the ideographs that Japanese and Korean standards tell apart, the order of Hebrew
points and Arabic vowel signs, Hebrew and Indic letters that NFC takes apart. Old Hangul. Runs of more than 30 marks
(the limit of Unicode's stream-safe format, UAX 15), which are decoration, and on which NFC is quadratic.

>>> from scrapefix import normalise_letters
>>> normalise_letters("Cafe\\u0301 \\u1112\\u1161\\u11ab \\u304b\\u3099")
'Café 한 が'
"""

import re
from collections.abc import Iterator
from unicodedata import normalize

from ..config import Config
from ..document import Document
from ..edits import Replacement
from ..lazy import pattern
from ..scripts import Characters

# Marks that join with many letters: of Latin, Greek and Cyrillic, the Arabic madda and hamza, the kana sound marks.
_GENERAL = "\u0300-\u034e\u0350-\u036f\u0653-\u0655\u3099\u309a"
_GENERAL_RUN = pattern(f"[{_GENERAL}]+")

# The marks among them that ever join; a text without these has nothing to compose.
_JOINING = Characters(
    map(
        chr,
        [
            *(*range(0x300, 0x305), *range(0x306, 0x30D), 0x30F, 0x311, 0x313, 0x314, 0x31B, *range(0x323, 0x329)),
            *(0x32D, 0x32E, 0x330, 0x331, 0x338, 0x340, 0x341, 0x342, 0x343, 0x344, 0x345, 0x653, 0x654, 0x655),
            *(0x3099, 0x309A),
        ],
    )
)

# Vowel signs in two parts, and letters with a dot below, of the Indic scripts and Burmese.
_PAIRS = {
    "\u093c": "\u0928\u0930\u0933",
    "\u09be": "\u09c7",
    "\u09d7": "\u09c7",
    "\u0b3e": "\u0b47",
    "\u0b56": "\u0b47",
    "\u0b57": "\u0b47",
    "\u0bbe": "\u0bc6\u0bc7",
    "\u0bd7": "\u0b92\u0bc6",
    "\u0c56": "\u0c46",
    "\u0cc2": "\u0cc6",
    "\u0cd5": "\u0cbf\u0cc6\u0cca",
    "\u0cd6": "\u0cc6",
    "\u0d3e": "\u0d46\u0d47",
    "\u0d57": "\u0d46",
    "\u0dca": "\u0dd9\u0ddc",
    "\u0dcf": "\u0dd9",
    "\u0ddf": "\u0dd9",
    "\u102e": "\u1025",
}
_SECONDS = Characters(_PAIRS)
_PAIR_LITERALS = [(second, first + second) for second, firsts in _PAIRS.items() for first in firsts]

# Modern Hangul in single letters, or a syllable and its last letter, with no old letter around it.
_OLD = "\u1113-\u115f\u1176-\u11a7\u11c3-\u11ff\ua960-\ua97f\ud7b0-\ud7ff"
_HANGUL = pattern(
    rf"(?<![\u1100-\u1112{_OLD}])(?:[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2])"
    rf"(?![\u1160-\u11ff{_OLD}])"
)
_VOWELS = Characters(map(chr, [*range(0x1161, 0x1176), *range(0x11A8, 0x11C3)]))

LOOKS = [
    ("".join([*_JOINING.each, *_VOWELS.each]), ""),
    *((second, f"(?<=[{firsts}].)") for second, firsts in _PAIRS.items()),
]

LONGEST_RUN = 30


def find(document: Document, config: Config) -> Iterator[Replacement]:
    """What NFC writes with fewer characters."""
    del config  # there is one right answer
    text = document.text
    if text.isascii():
        return
    found: list[Replacement] = []
    if _JOINING.occur_in(document):
        for match in _GENERAL_RUN.finditer(text):
            start, end = match.span()
            if start and end - start <= LONGEST_RUN:
                found += _shorter(text, start - 1, end)
    if _VOWELS.occur_in(document):
        for match in _HANGUL.finditer(text):
            found += _shorter(text, *match.span())
    if (b"\xe0" in document.utf8 or b"\xe1\x80\xae" in document.utf8) and _SECONDS.pattern.search(text):
        for second, pair in _PAIR_LITERALS:
            if second in text and pair in text:
                found += [hit for match in re.finditer(pair, text) for hit in _shorter(text, *match.span())]
    found.sort()
    yield from found


def _shorter(text: str, start: int, end: int) -> Iterator[Replacement]:
    composed = normalize("NFC", text[start:end])
    if len(composed) < end - start:
        yield Replacement(start, end, composed, "decomposed")
