r"""Cyrillic that was read as windows-1251 twice and lost its no-break spaces: `Р С”Р С•РЎР‚Р ВµР Р…РЎРЉ` for `корень`.

How it arises: the first byte of most Cyrillic letters in UTF-8 is D0, a `Р`; the bytes of that are D0 again and A0, a
no-break space, which became a plain one. So the layers can't be taken off one by one.

Evidence: two such letters in a row that are well-formed in both layers and say Cyrillic. In a text that has them a
letter by itself is a word.
"""

import re

from ...lazy import pattern
from .codecs import CODECS
from .memory import of_text

_NEXT = next(codec for codec in CODECS if codec.name == "cp1251").chars(0x80, 0xBF)

# A letter of which each of the two bytes was read by itself: the first as two characters, the second as two or three.
_LETTER = f"Р[ \xa0Ў](?:[ВГРСТ]{_NEXT}|в{_NEXT}{_NEXT})"
PATTERN = pattern(f"(?:{_LETTER})+")
_TWO = pattern(f"(?:{_LETTER}){{2}}")
_LONGEST = 5


def repair(match: re.Match[str]) -> str | None:
    """What the letters say, if nothing is wrong in either layer."""
    said = _read(_read(match[0].replace(" ", "\N{NO-BREAK SPACE}")))
    if not said or not all("\u0400" <= char < "\u0530" for char in said):
        return None
    return said if len(match[0]) > _LONGEST or _has_two(match.string) else None


def _read(text: str) -> str:
    """A text whose bytes in windows-1251 are UTF-8; empty if they are not."""
    try:
        return text.encode("cp1251").decode()
    except UnicodeError:
        return ""


@of_text
def _has_two(text: str) -> bool:
    return _TWO.search(text) is not None
