"""Which script stands around a character: what decides whether a quote, a dash or a wide letter is at home there.

Chinese, Japanese and Korean share these marks with the West, so the mark alone says nothing and its neighbours all.
Facts: the block and script tables of Unicode 15.
"""

import re
from collections.abc import Iterable

from .document import Document

# Ideographs and their marks, kana, bopomofo, Hangul, and the half-width and full-width forms.
EAST_ASIAN = (
    "\u1100-\u11ff\u2e80-\u2fff\u3001-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
    "\U00016fe0-\U00018dff\U0001aff0-\U0001b2ff\U00020000-\U0003ffff"
)

# Letters of Latin, from ASCII to the extensions for Vietnamese.
LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"

# Letters that Latin, Greek, Cyrillic and other alphabets write with spaces between words.
_WESTERN = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u052f]")
_EAST_ASIAN = re.compile(f"[{EAST_ASIAN}]")
_EAST_ASIAN_LETTER = re.compile(
    "[\u1100-\u11ff\u3041-\u30fa\u30fc-\u318f\u3400-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]"
)

# An East Asian character carries about as much as this many letters of an alphabet.
_LETTERS_EACH = 3


def is_east_asian(char: str) -> bool:
    """Whether `char`, one character or none, belongs to Chinese, Japanese or Korean."""
    return _EAST_ASIAN.match(char) is not None


def has_east_asian(text: str) -> bool:
    """Whether Chinese, Japanese or Korean occurs in `text`: one scan, which mostly ends soon in such text."""
    return _EAST_ASIAN.search(text) is not None


def has_east_asian_letter(text: str) -> bool:
    """Whether a letter of Chinese, Japanese or Korean occurs in `text`, not only their punctuation or wide forms."""
    return _EAST_ASIAN_LETTER.search(text) is not None


def before(text: str, start: int) -> str:
    """The character before `start`, beyond one space; nothing at the start of the text.

    >>> before("a b", 2)
    'a'
    """
    char = text[start - 1 : start] if start else ""
    return text[start - 2 : start - 1] if char == " " and start > 1 else char


def after(text: str, end: int) -> str:
    """The character at `end`, beyond one space; nothing at the end of the text."""
    char = text[end : end + 1]
    return text[end + 1 : end + 2] if char == " " else char


class Characters:
    """Some characters, and a quick answer to whether a text has any of them."""

    def __init__(self, characters: Iterable[str]) -> None:
        self.each = tuple(characters)
        self.pattern = re.compile(f"[{re.escape(''.join(self.each))}]")

    def occur_in(self, text: str) -> bool:
        """Whether any of them stands in `text`.

        One search for a single character runs at memory speed, so that in a long text sixty of them are faster than
        one pass of a class; in a short one each call costs more than the pass.
        """
        if len(text) < 2_000:
            return self.pattern.search(text) is not None
        return any(char in text for char in self.each)


class Lines:
    """Tells for offsets, asked in about their order, whether their line is written in an East Asian script."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._start, self._end = 0, -1
        self._answer = False

    def are_east_asian(self, offset: int) -> bool:
        """Whether the line around `offset` is mostly Chinese, Japanese or Korean."""
        if not self._start <= offset <= self._end:
            self._start, self._end = self._document.line(offset)
            line = self._document.text[self._start : self._end]
            wide = len(_EAST_ASIAN.findall(line))
            self._answer = wide > 0 and wide * _LETTERS_EACH >= len(_WESTERN.findall(line))
        return self._answer
