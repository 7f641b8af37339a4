"""Which script stands around a character: what decides whether a quote, a dash or a wide letter is at home there.

Chinese, Japanese and Korean share these marks with the West, so the mark alone says nothing and its neighbours all.
Facts: the block and script tables of Unicode 15.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property

from .document import Document
from .lazy import pattern

# Ideographs and their marks, kana, bopomofo, Hangul, and the half-width and full-width forms.
EAST_ASIAN = (
    "\u1100-\u11ff\u2e80-\u2fff\u3001-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
    "\U00016fe0-\U00018dff\U0001aff0-\U0001b2ff\U00020000-\U0003ffff"
)

# Letters of Latin, from ASCII to the extensions for Vietnamese.
LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"

# Letters of Latin, Greek, Cyrillic and of the scripts from Hebrew to Thai and Georgian.
_LETTERS = "A-Za-z\u00c0-\u024f\u0370-\u052f\u05d0-\u10ff"
_WESTERN = pattern(f"[{_LETTERS}]")
# A class is quick within the basic plane; beyond it each range is one more look at each place, so there it is one.
_EAST_ASIAN = pattern(f"[{EAST_ASIAN[: EAST_ASIAN.index(chr(0x16FE0))]}\U00016fe0-\U0003ffff](?<=[{EAST_ASIAN}])")
_EAST_ASIAN_LETTER = pattern(
    "[\u1100-\u11ff\u3041-\u30fa\u30fc-\u318f\u3400-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]"
)

# The first bytes in UTF-8 of U+3000 to U+FFFF and of the planes behind, and the first two of U+1100 and U+2E80 on.
_FIRST_BYTES = [bytes([byte]) for byte in [*range(0xE3, 0xEE), *range(0xEF, 0xF4)]]
_FIRST_TWO = (pattern(rb"\xe1[\x84-\x87]"), pattern(rb"\xe2[\xba-\xbf]"))

# An East Asian character carries about as much as this many letters of an alphabet.
_LETTERS_EACH = 3

# So many letters on a line say nothing about its language.
_FEW_LETTERS = 8
_MORE_THAN_FEW = pattern(f"\\A(?:[^{_LETTERS}]*+[{_LETTERS}]){{{_FEW_LETTERS + 1}}}")


def is_east_asian(char: str) -> bool:
    """Whether `char`, one character or none, belongs to Chinese, Japanese or Korean."""
    return char >= "\u1100" and _EAST_ASIAN.match(char) is not None


def has_east_asian(document: Document) -> bool:
    """Whether Chinese, Japanese or Korean occurs in the text."""
    return _has_first_byte(document) and _EAST_ASIAN.search(document.text) is not None


def has_east_asian_letter(document: Document) -> bool:
    """Whether a letter of Chinese, Japanese or Korean occurs, and not only their punctuation or wide forms."""
    return _has_first_byte(document) and _EAST_ASIAN_LETTER.search(document.text) is not None


def _has_first_byte(document: Document) -> bool:
    """Whether a byte with which East Asian characters begin occurs; only few others begin with it."""
    data = document.utf8
    return any(byte in data for byte in _FIRST_BYTES) or any(two.search(data) for two in _FIRST_TWO)


def script(char: str) -> str:
    """The script of a letter by the first word of its name; the three of Japanese are one."""
    first = unicodedata.name(char, "").partition(" ")[0]
    return "CJK" if first in _JAPANESE else first


_JAPANESE = frozenset({"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "IDEOGRAPHIC", "FULLWIDTH"})


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
    """Some characters, and a quick answer to whether a text has any of them.

    A class of characters is searched for at some 300 MB/s. In UTF-8 all characters of a block begin with the same byte,
    which most texts do not have at all, and one byte is searched for at memory speed. So is asked for each first
    byte, and only where that occurs for the bytes behind it.
    """

    def __init__(self, characters: Iterable[str]) -> None:
        self.each = tuple(characters)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """One of the characters."""
        return re.compile(f"[{re.escape(''.join(self.each))}]")

    @cached_property
    def _leads(self) -> list[tuple[bytes, re.Pattern[bytes]]]:
        tails: dict[bytes, list[bytes]] = {}
        for char in self.each:
            encoded = char.encode("utf-8", "surrogatepass")
            if encoded[1:]:
                tails.setdefault(encoded[:1], []).append(encoded[1:])
        return [(lead, re.compile(re.escape(lead) + _one_of(found))) for lead, found in tails.items()]

    @cached_property
    def _ascii(self) -> bytes:
        return "".join(char for char in self.each if char.isascii()).encode()

    def occur_in(self, document: Document) -> bool:
        """Whether any of them stands in the text."""
        data = document.utf8
        for lead, behind in self._leads:
            if lead in data and behind.search(data):
                return True
        if len(self._ascii) > 4:
            return len(data.translate(None, self._ascii)) != len(data)
        return any(byte in data for byte in self._ascii)


def _one_of(tails: Iterable[bytes]) -> bytes:
    """A pattern for some sequences of bytes, all of one length; those that go on alike share a class."""
    following: dict[bytes, list[bytes]] = {}
    for tail in tails:
        following.setdefault(tail[:1], []).append(tail[1:])
    alike: dict[tuple[bytes, ...], list[bytes]] = {}
    for first, rest in following.items():
        alike.setdefault(tuple(rest), []).append(first)
    if alike.keys() == {(b"",)} and not any(following):
        return b""
    branches = [b"[" + b"".join(map(re.escape, firsts)) + b"]" + _one_of(rest) for rest, firsts in alike.items()]
    return b"(?:" + b"|".join(branches) + b")"


class Lines:
    """Tells for offsets, asked in about their order, whether their line is written in an East Asian script."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._text = document.text
        self._start, self._end = 0, -1
        self._answer = False

    def are_east_asian(self, offset: int) -> bool:
        """Whether the line around `offset` is mostly Chinese, Japanese or Korean.

        A few words of an alphabet by themselves, such as “OK.” in a dialogue, belong to the lines around them.
        """
        if not self._start <= offset <= self._end:
            self._start, self._end = self._document.line(offset)
            wide, letters = self._counts(self._start, self._end)
            if wide or letters > _FEW_LETTERS:
                self._answer = wide > 0 and wide * _LETTERS_EACH >= letters
            else:
                self._answer = self._are_around()
        return self._answer

    def _counts(self, start: int, end: int) -> tuple[int, int]:
        """How many East Asian characters a line has, and how many letters; or only whether few."""
        line = self._text[start:end]
        wide = 0 if line.isascii() else len(_EAST_ASIAN.findall(line))
        if not wide and _MORE_THAN_FEW.match(line):
            return 0, _FEW_LETTERS + 1
        return wide, len(_WESTERN.findall(line))

    def _are_around(self) -> bool:
        """Whether the lines before and behind are East Asian, beyond one blank line; at least one must be there."""
        above, below = self._start - 1, self._end + 1
        above -= self._text[above - 1 : above] == "\n"
        below += self._text[below : below + 1] == "\n"
        around = [
            self._counts(*self._document.line(offset)) for offset in (above, below) if 0 <= offset < len(self._text)
        ]
        return bool(around) and all(wide and wide * _LETTERS_EACH >= letters for wide, letters in around)
