"""Bytes that were written out in text, sorted into the characters that they spell and the rest."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .lazy import pattern

# Well-formed UTF-8 beyond ASCII (Unicode, table 3-7), for verbose patterns.
WELL_FORMED = rb"""
    [\xc2-\xdf][\x80-\xbf]
    | \xe0[\xa0-\xbf][\x80-\xbf]
    | [\xe1-\xec\xee\xef][\x80-\xbf]{2}
    | \xed[\x80-\x9f][\x80-\xbf]
    | \xf0[\x90-\xbf][\x80-\xbf]{2}
    | [\xf1-\xf3][\x80-\xbf]{3}
    | \xf4[\x80-\x8f][\x80-\xbf]{2}
"""

# The same, and CESU-8, where each half of a surrogate pair is written out.
_SEQUENCE = pattern(rb"\xed[\xa0-\xaf][\x80-\xbf] \xed[\xb0-\xbf][\x80-\xbf] |" + WELL_FORMED, re.VERBOSE)

# A sequence whose end was cut off.
_CUT = pattern(rb"(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\Z")


class Sequence(NamedTuple):
    """Bytes `start:end` of a run, and the character that they spell."""

    start: int
    end: int
    char: str


def sequences(data: bytes) -> Iterator[Sequence]:
    """The well-formed multi-byte characters in `data`.

    >>> [(s.start, s.char) for s in sequences(b"\\xff\\xc3\\xa9\\xe2\\x80\\x99")]
    [(1, 'é'), (3, '’')]
    """
    for match in _SEQUENCE.finditer(data):
        yield Sequence(match.start(), match.end(), _decoded(match[0]))


# A text repeats few characters many times, and each of them is kept until all is read.
@lru_cache(maxsize=4096)
def _decoded(sequence: bytes) -> str:
    char = sequence.decode("utf-8", "surrogatepass")
    return char.encode("utf-16", "surrogatepass").decode("utf-16") if len(char) == 2 else char


def sequence_length(lead: int) -> int:
    """How many bytes the character has that begins with the byte `lead`.

    >>> [sequence_length(lead) for lead in b"a\\xc3\\xe2\\xf0"]
    [1, 2, 3, 4]
    """
    return 1 + (lead >= 0xC2) + (lead >= 0xE0) + (lead >= 0xF0)


def cut_length(data: bytes) -> int:
    """How many bytes at the end of `data` begin a character and lack its rest.

    >>> cut_length(b"caf\\xc3"), cut_length(b"\\xe2\\x80"), cut_length(b"caf\\xc3\\xa9")
    (1, 2, 0)
    """
    match = _CUT.search(data, max(0, len(data) - 3))
    return len(match[0]) if match else 0


@lru_cache(maxsize=4096)
def is_text(char: str) -> bool:
    r"""Whether a character occurs in text at all: assigned, and no control but the C1 that mojibake leaves behind.

    Of those for private use one does: the apple of MacRoman, with which emoji begin that were read in it.

    >>> [is_text(char) for char in ("a", "\x81", "\x01", "\uf8ff", "\ue000")]
    [True, True, False, True, False]
    """
    if char == "\uf8ff":
        return True
    return unicodedata.category(char) not in {"Cn", "Co", "Cs"} and (char >= "\x80" or char.isprintable())
