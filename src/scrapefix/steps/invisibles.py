"""Characters that nobody sees: byte order marks, zero width spaces, soft hyphens, bidirectional marks, stray joiners.

How they arise: files joined with their byte order marks, layout of a page (soft hyphens, `<wbr>`), copying from word
processors and messengers, hidden text in newsletters, emoji of which a filter left the selectors. They split words for
every program that compares or counts, and no reader knows why.

Evidence: each kind is noise except where its own script or notation uses it, so the neighbours decide.

Left alone: zero-width joiners and non-joiners next to a letter of a script that joins (Arabic and Persian, the Indic
scripts, Mongolian) and joiners between emoji; zero width spaces next to Thai, Lao, Khmer and Burmese, where
they part words; marks of direction on a line with Hebrew or Arabic letters; variation selectors behind a symbol, an
ideograph or a letter that has variants; the tags of a flag; the grapheme joiner between combining marks.

>>> from scrapefix import remove_controls
>>> remove_controls("\\ufeffzero\\u200b width, soft\\u00adened, left\\u200e")
'zero width, softened, left'
>>> remove_controls("می\\u200cخواهد 👩\\u200d👧") == "می\\u200cخواهد 👩\\u200d👧"
True
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from html.entities import codepoint2name

from ..config import Config
from ..document import Document
from ..edits import Replacement
from ..lazy import pattern
from ..scripts import Characters

NOWHERE = {
    "\N{ZERO WIDTH NO-BREAK SPACE}": "byte-order-mark",
    "\N{SOFT HYPHEN}": "soft-hyphen",
    "\N{OBJECT REPLACEMENT CHARACTER}": "object-replacement",
    "\N{LANGUAGE TAG}": "tag",
    "\N{FUNCTION APPLICATION}": "invisible-operator",
    "\N{INVISIBLE TIMES}": "invisible-operator",
    "\N{INVISIBLE SEPARATOR}": "invisible-operator",
    "\N{INVISIBLE PLUS}": "invisible-operator",
}
PARTING = {
    "\N{ZERO WIDTH SPACE}": "zero-width",
    "\N{WORD JOINER}": "zero-width",
}
NON_JOINER = {"\N{ZERO WIDTH NON-JOINER}": "joiner"}
JOINER = {"\N{ZERO WIDTH JOINER}": "joiner"}
MONGOLIAN = {"\N{MONGOLIAN VOWEL SEPARATOR}": "joiner"}
GRAPHEME = {"\N{COMBINING GRAPHEME JOINER}": "joiner"}
DIRECTION = dict.fromkeys(
    map(chr, [0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x2070)]), "direction-mark"
)
SELECTORS = dict.fromkeys(map(chr, range(0xFE00, 0xFE10)), "variation-selector")
TAGS = dict.fromkeys(map(chr, range(0xE0020, 0xE0080)), "tag")

CHARACTERS = NOWHERE | PARTING | NON_JOINER | JOINER | MONGOLIAN | GRAPHEME | DIRECTION | SELECTORS | TAGS
_DIRECTIONS = Characters(DIRECTION)

# Scripts whose letters take another form next to a joiner: Arabic and its kin, Brahmi's descendants, Mongolian, Adlam.
_JOINS = (
    "\u0600-\u07ff\u0840-\u08ff\u0900-\u0dff\u0f00-\u109f\u1700-\u18af\u1900-\u1c4f\u1cd0-\u1cff\ua800-\ua8ff"
    "\ua900-\ua9ff\uaa00-\uaadf\uabc0-\uabff\ufb50-\ufdff\ufe70-\ufefc\U00010a00-\U00010aff\U00010d00-\U00010fff"
    "\U00011000-\U00011fff\U0001e900-\U0001e95f"
)

# Scripts without spaces between words: Thai, Lao, Tibetan, Burmese, Khmer, Tai, Javanese, Balinese and their kin.
_UNSPACED = "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1900-\u1aaf\u1b00-\u1bff\ua980-\ua9ff\uaa00-\uaadf"

# Letters that are written from right to left, with the forms of Arabic.
_RIGHT_TO_LEFT = "\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"

# Emoji and the symbols that can be one, with skin tones, the selector, and the tag that ends a flag.
_EMOJI = "\u00a9\u00ae\u203c-\u2bff\u3030\u303d\u3297\u3299\ufe0f\U0001f000-\U0001faff\U000e007f"

_PARTING, _GRAPHEME, _SELECTORS = "".join(PARTING), "".join(GRAPHEME), "".join(SELECTORS)

# Where each kind is noise. A pattern consumes its character first, so that the scan is one for a class; a lookbehind
# then has that character in its last place. What a group holds stays.
_NOISE = [
    # A soft hyphen at the end of a line hyphenates: the word goes on in the next line.
    (NOWHERE, f"[{''.join(NOWHERE)}](?:(?<=\N{SOFT HYPHEN})[ ]?\n(?=[a-zß-öø-ÿа-яα-ω]))?"),
    (PARTING, f"[{_PARTING}](?<![{_UNSPACED}{_PARTING}].)[{_PARTING}]*+(?![{_UNSPACED}])"),
    (NON_JOINER, f"\N{ZERO WIDTH NON-JOINER}(?<![{_JOINS}].)(?![{_JOINS}])"),
    (JOINER, f"\N{ZERO WIDTH JOINER}(?<![{_JOINS}].)(?![{_JOINS}])(?:(?<![{_EMOJI}].)|(?![{_EMOJI}]))"),
    (MONGOLIAN, "\N{MONGOLIAN VOWEL SEPARATOR}(?<![\u1800-\u18af].)\N{MONGOLIAN VOWEL SEPARATOR}*+"),
    # Several in a row are one, for they are combining marks themselves.
    (GRAPHEME, f"{_GRAPHEME}(?<!{_GRAPHEME}.){_GRAPHEME}*+(?![\u0300-\u036f\u0591-\u05c7])"),
    # Behind white space, at the start, behind a Latin letter or another selector there is nothing to select.
    (SELECTORS, f"[{_SELECTORS}](?<![^\\sA-Za-z{_SELECTORS}].)"),
    # The flag of a region is a black flag and tags, the last of which cancels; tags anywhere else hide text.
    (TAGS, "(\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,6}\U000e007f)|[\U000e0020-\U000e007f]+"),
]
_PATTERNS = [(Characters(characters), pattern(noise, re.DOTALL)) for characters, noise in _NOISE]

LOOKS = [
    ("".join([*NOWHERE, *MONGOLIAN, *GRAPHEME, *DIRECTION, *TAGS]), ""),
    (_PARTING, f"(?<![{_UNSPACED}].)"),
    ("".join(NON_JOINER | JOINER), f"(?<![{_JOINS}{_EMOJI}].)|(?<=[{_EMOJI}].)(?![{_EMOJI}])"),
    (_SELECTORS, f"(?<![^\\sA-Za-z{_SELECTORS}].)"),
]

# Marks of direction in a row, and a letter that is written from right to left.
_MARKS = pattern(f"[{''.join(DIRECTION)}]+")
_LETTER = pattern(f"[{_RIGHT_TO_LEFT}]")


def find(document: Document, config: Config) -> Iterator[Replacement]:
    """The invisible characters that mean nothing where they stand."""
    del config  # there is one right answer
    text = document.text
    found = list(_directions(document)) if _DIRECTIONS.occur_in(document) else []
    for characters, noise in _PATTERNS:
        if characters.occur_in(document):
            found += [
                Replacement(*match.span(), "", CHARACTERS[match[0][0]])
                for match in noise.finditer(text)
                if match.lastindex is None
            ]
    found.sort()
    yield from (item for item in found if not _is_listed(text, item.start, item.end))


def _is_listed(text: str, start: int, end: int) -> bool:
    """Whether a character is there to be seen: between those of the numbers before and behind, or beside its name."""
    char, before, after = text[start], text[start - 1 : start], text[end : end + 1]
    if before.isalnum() or after.isalnum() or before in CHARACTERS or end > start + 1:
        return False
    if (before, after) == (chr(ord(char) - 1), chr(ord(char) + 1)):
        return True
    left = text[max(0, start - _NEAR) : start].rpartition("\n")[2]
    right = text[end : end + _NEAR].partition("\n")[0]
    return _name(char).search(f"{left}\n{right}") is not None


# So near stands the name of a character in a table of them.
_NEAR = 60


@cache
def _name(char: str) -> re.Pattern[str]:
    names = [f"(?:U\\+|0x|&#x){ord(char):04X}", unicodedata.name(char, "") or "U", codepoint2name.get(ord(char), "U")]
    return re.compile(rf"\b(?i:{'|'.join(names)})\b")


def _directions(document: Document) -> Iterator[Replacement]:
    """Marks of direction on lines where all letters run from left to right."""
    start = end = -1
    has_letter = False
    for match in _MARKS.finditer(document.text):
        if not start <= match.start() <= end:
            start, end = document.line(match.start())
            has_letter = _LETTER.search(document.text, start, end) is not None
        if not has_letter:
            yield Replacement(*match.span(), "", "direction-mark")
