r"""Single bytes of windows-1252 that lost their backslash: `itx92s`, `cafxe9`.

Evidence: two marks or letters that are in their place, letters in three words, spaces behind three marks, or other
damage of the kind in the text.
Only the apostrophe, the quotes and dashes of windows-1252 count, and letters that nothing but letters touches.
"""

from collections.abc import Iterator

from ..document import Document
from ..edits import Replacement
from ..evidence import is_random, token_around
from ..lazy import pattern
from ..manuals import has_roff
from .windows_1252 import DASHES, QUOTES, character, is_in_place, stands_between

# A byte beyond ASCII; of the pairs of letters only those that no word has behind an `x`.
_STRIPPED = pattern(r"x([89][0-9a-fA-F]|[a-fA-F][0-9]|[bcdf][bcdf]|e[bf]|fa)")

_SEQUENCE = pattern(r"x[c-fC-F][0-9a-fA-F](?:x[89abAB][0-9a-fA-F])+")

# A side by a side, "8x80 mm"; a piece that takes one on a square, "Nxe5".
_MEASURE = pattern(r"\dx\d\d|(?<![A-Za-z])[KQRBNa-h]x[a-h][1-8](?![A-Za-z])")

# A mark of windows-1252 or a letter; two must be found before any byte of this notation counts.
_MARK = pattern(r"x(?:9[1-7]|8[245]|[c-f][09])")

# A letter of a word, in it or at its head; words have no such digits, nor such letters, where `maxfds` and `Oxff` are.
_LETTERS = pattern(r"x(?:[c-f][0-9]|f[bc])(?:(?<=[A-Za-z]...)(?=[a-z])|(?<=\b...)(?=[a-z]{2}))")

# So many words with these may be names of things.
_FEW = 2

_APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"
_MARKS_OF_WORDS = QUOTES | DASHES | {_APOSTROPHE}

# A space that does not break, behind a mark as no word is: in three places, behind different words.
_SPACE = "xa0"
_STOPS = frozenset(":;,.!?|)")
_BESIDE = 8

# Rules that show that the text lost its backslashes.
HEEDS = ("code-point-stripped", "single-byte-stripped")

# What makes `x92` a part of an escape with a mark of its own, of a number or of an entity.
_OTHER_NOTATION = frozenset("\\%0#&")


def find(document: Document) -> Iterator[Replacement]:
    """Bytes without a backslash, where two marks or letters are in their place, or other damage was found.

    A letter counts where its digits end with one that no word and no square of a chessboard ends with, and nothing but
    letters touches it.
    """
    text = document.text
    if not _may_be(document) or has_roff(document):
        return
    found = []
    marks = 0
    words: set[str] = set()
    spaced: set[str] = set()
    left = _SEQUENCE.finditer(text)  # of UTF-8, which were left as they are
    sequence = next(left, None)
    for match in _STRIPPED.finditer(text):
        start, end = match.span()
        while sequence and sequence.end() <= start:
            sequence = next(left, None)
        if (sequence and sequence.start() <= start) or _MEASURE.match(text, start - 1 if start else 0):
            continue
        byte = int(match[1], 16)
        char, before, after = character(byte), text[start - 1 : start], text[end : end + 1]
        if before in _OTHER_NOTATION or is_random(token_around(text, start, end)) or document.is_code(start, end):
            continue
        if char in _MARKS_OF_WORDS:
            marks += _is_in_place(char, before, after)
        elif not stands_between(char, before, after):
            continue
        elif match[0] == _SPACE and before in _STOPS and after.isalnum():
            spaced.add(text[start - _BESIDE : start])
        elif byte >= 0xC0 and match[1][1] in "09":
            marks += token_around(text, start, end).isalpha()
        if _LETTERS.match(text, start) and (word := token_around(text, start, end)).isalpha():
            words.add(word)
        found.append(Replacement(start, end, char, "single-byte-stripped"))
    if marks > 1 or len(words) > _FEW or len(spaced) > _FEW or document.has_seen("single-byte-stripped"):
        yield from found
    elif document.has_seen(*HEEDS):
        yield from (place for place in found if _is_within_word(text, place))


def _is_in_place(char: str, before: str, after: str) -> bool:
    """Whether an apostrophe stands between letters, or another mark where it does."""
    return before.isalpha() and after.isalpha() if char == _APOSTROPHE else is_in_place(char, before, after)


def _may_be(document: Document) -> bool:
    """Whether anything in the text could prove the damage."""
    text = document.text
    many = text.count(_SPACE) > _FEW or len(_LETTERS.findall(text)) > _FEW
    return many or _MARK.search(text) is not None or document.has_seen(*HEEDS)


def _is_within_word(text: str, place: Replacement) -> bool:
    """Whether a byte is a letter in a word of small letters, with nothing else around it."""
    before, after = text[place.start - 1 : place.start], text[place.end : place.end + 1]
    token = token_around(text, place.start, place.end)
    is_plain = token.isalpha() and token[1:].islower()
    return is_plain and place.text.islower() and before.isalpha() and (after.islower() or not after.isalnum())
