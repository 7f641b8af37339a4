r"""Characters as RTF writes them: bytes of windows-1252 as `caf\'e9`, code points in decimal as `it\u8217?s`.

How it arises: the text of a document in RTF is taken without its control words being read. Behind a code point stands
what a program without Unicode shows instead, a `?`.

Evidence: bytes with a digit in a word, `\'e9`, `\'92`, where a program that escapes its quotes has letters, `l\'eau`;
once one of these is found all bytes are read. A code point that is a letter or a mark when its digits are decimal,
and is neither when they are hexadecimal, as everywhere else.
"""

import re
from collections.abc import Iterator

from ..document import Document
from ..edits import Replacement
from ..lazy import pattern
from ..utf8 import is_text
from .windows_1252 import character

_BYTE = pattern(r"\\'([89a-f][0-9a-f])")
# In a word, and no two letters, which words of French begin with behind an apostrophe that was escaped.
_SURE = pattern(r"\\'(?:(?:92|[ef][0-9])(?<=[A-Za-z]\\'..)|[ef][0-9](?=[a-z])|9[34](?=[A-Za-z]))")
_CODE_POINT = pattern(r"\\u([1-9][0-9]{2,4}) ?\?")


def single_bytes(document: Document) -> Iterator[Replacement]:
    """The bytes, outside of code, where some are sure: one between letters, or two beside one."""
    text = document.text
    if "\\'" not in text:
        return
    sure = [match for match in _SURE.finditer(text) if not document.is_code(*match.span())]
    if len(sure) > 1 or any(map(_is_inside, sure)):
        for match in _BYTE.finditer(text):
            char = character(int(match[1], 16))
            if is_text(char) and not document.is_code(*match.span()):
                yield Replacement(*match.span(), char, "single-byte-rtf")


def code_points(document: Document) -> Iterator[Replacement]:
    """The decimal code points, outside of code."""
    for match in _CODE_POINT.finditer(document.text):
        char = chr(int(match[1]))
        if _is_everyday(char) and not _is_read_otherwise(match[1]) and not document.is_code(*match.span()):
            yield Replacement(*match.span(), char, "code-point-rtf")


def _is_inside(match: re.Match[str]) -> bool:
    """Whether a byte stands between two letters."""
    text, (start, end) = match.string, match.span()
    return text[start - 1 : start].isalpha() and text[end : end + 1].isalpha()


def _is_read_otherwise(digits: str) -> bool:
    """Whether digits are those of a character in hexadecimal as well: `\\u2019?` ends a question."""
    return len(digits) == 4 and _is_everyday(chr(int(digits, 16)))


def _is_everyday(char: str) -> bool:
    """Whether a character is a letter of Latin, Greek or Cyrillic, or a mark of typography."""
    return is_text(char) and ("\xa0" <= char < "\u0530" or "\u2010" <= char < "\u2027" or char in "‹›€™")
