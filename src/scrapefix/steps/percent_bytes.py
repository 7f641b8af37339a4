"""Single bytes as the functions of JavaScript write them: `caf%E9`, `it%27s`.

Evidence: code points, UTF-8 or references of HTML that the same function wrote out stand in the text, or letters of
Latin-1 in two words or deep in one. Addresses, code and strings are left alone.
"""

import re
from collections.abc import Iterator

from ..document import Document
from ..edits import Replacement
from ..lazy import pattern
from ..programs import is_in_string
from .shown_bytes import is_in_address

# A byte as the functions of JavaScript write it, and some of Latin-1 behind a letter.
_PERCENT = pattern(r"%([0-9A-F]{2})")
_PERCENT_LETTERS = pattern(r"(?:%[C-F][0-9A-F])++")
# A reference of HTML.
_REFERENCE = pattern(r"%26(?:%23[xX]?[0-9a-fA-F]{2,6}|[A-Za-z]{2,8})%3B")
_BEHIND_LETTERS = pattern(r"[a-zß-ÿ]|%[2-7]|[ .,;:!?]|\Z")


def find(document: Document) -> Iterator[Replacement]:
    """The bytes beside code points or UTF-8 that the same function wrote out, or where two letters in words show it."""
    references = _outside_addresses(document, _REFERENCE)
    for match in references:
        reference = _PERCENT.sub(lambda byte: chr(int(byte[1], 16)), match[0])
        yield Replacement(*match.span(), reference, "single-byte-percent")
    limit = 0x80
    letters = _outside_addresses(document, _PERCENT_LETTERS)
    if "code-point-percent" in document.seen or sum(map(_is_in_word, letters)) > 1 or any(map(_is_deep, letters)):
        limit = 0x100
    elif "utf8-percent" not in document.seen and not references:
        return
    for match in _outside_addresses(document, _PERCENT):
        char = chr(int(match[1], 16))
        if char < chr(limit) and (char.isprintable() or char in "\n\r\t\xa0"):
            yield Replacement(*match.span(), char, "single-byte-percent")


def _is_in_word(match: re.Match[str]) -> bool:
    """Whether letters stand before the bytes, and behind them what goes on or ends a word."""
    before = match.string[match.start() - 1 : match.start()]
    return before.isalpha() and _BEHIND_LETTERS.match(match.string, match.end()) is not None


def _is_deep(match: re.Match[str]) -> bool:
    """Whether several letters of a word stand on both sides of one byte."""
    text, (start, end) = match.string, match.span()
    before, after = text[max(0, start - 3) : start], text[end : end + 3]
    return end - start == 3 and all(len(side) == 3 and side.isalpha() and side.islower() for side in (before, after))


def _outside_addresses(document: Document, pattern: re.Pattern[str]) -> list[re.Match[str]]:
    return [
        match
        for match in pattern.finditer(document.text)
        if not document.is_url(*match.span())
        and not document.is_code(*match.span())
        and not is_in_address(document.text, *match.span())
        and not is_in_string(document, match.start())
        and not _is_in_value(document.text, *match.span())
    ]


# What a sentence says that a call gives: a string without a space, all of ASCII, as the call wrote out all the rest.
_VALUE_START = pattern(r"(?<=\s)'[!-&(-~]*\Z")
_VALUE_END = pattern(r"[!-&(-~]*'(?:[.,;:)]|\s|\Z)")
_LONGEST_VALUE = 80


def _is_in_value(text: str, start: int, end: int) -> bool:
    """Whether bytes stand in a string that a sentence quotes: `quote("/a b") gives '%2Fa+b'`."""
    before, after = text[max(0, start - _LONGEST_VALUE) : start], text[end : end + _LONGEST_VALUE]
    return _VALUE_END.match(after) is not None and _VALUE_START.search(before) is not None
