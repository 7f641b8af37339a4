"""Where a text is looked at for mojibake: at places in it, and at lines as a whole.

Each of the two looks begins with one class of characters, for which a text is gone through once; alternatives would be
tried at each character. While nothing is found, which is so in most texts, both are one look.
"""

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ...signs import Sign
from . import double
from .codecs import CODECS, DOS, LETTERED, LOST, Codec, char_class

if TYPE_CHECKING:
    from .evidence import Reading


class Run(NamedTuple):
    """Characters that may be bytes of UTF-8, with the encoding that they were read in and what they say."""

    start: int
    end: int
    codec: Codec
    reading: "Reading"


# Leads in MacRoman and code page 437 that are no letters, or seldom before what follows them there. The Greek letters
# that lead East Asian characters in code page 437 would make Greek text slow, for a mistake that hardly happens.
_SIGNS = set("√¬≈ƒ∆◊ÿŸ⁄‚„‰‡–—œŒ÷├┬─┼╨╤╥╙╫╪┘┌╬╧╞╟╚╔╩╦╠═≡Γß¤\uf8ff")

# The leads in code page 850 and its like that are looked for: of Latin and Greek letters, of marks (with what follows
# there), of emoji, and of Cyrillic letters, which in Icelandic are letters.
_DOS_CYRILLIC = "ðÐ"
DOS_LEADS = frozenset(f"├┬─┼╬╚¤Ô\xad{_DOS_CYRILLIC}")
_DOS_SECOND = "ÇéäåöòûüêÿÖÜ£Ø×"
LEADING = _SIGNS | DOS_LEADS

# C3, C4 and C5 in MacRoman: the beginnings of letters.
LETTER_SIGNS = "√ƒ≈"


@cache
def places() -> re.Pattern[str]:
    """A place to look at."""
    return _look(*_places())


@cache
def _sure_places() -> re.Pattern[str]:
    """A place without which a text need not be looked at."""
    return _look(*_places(alone=False))


@cache
def beginnings() -> re.Pattern[str]:
    """The beginning of a character of three bytes, or a letter inside of a Latin word, in MacRoman or code page 437."""
    return _look(*_beginnings())


@cache
def _either() -> re.Pattern[str]:
    first, looks = _places(alone=False)
    first_of_line, looks_of_line = _beginnings()
    return _look(first | first_of_line, f"(?<={char_class(first)})(?:{looks})|{looks_of_line}")


def _look(first: set[str], looks: str) -> re.Pattern[str]:
    return re.compile(f"{char_class(first)}(?:{looks})")


_EITHER = Sign("", _either, beyond_ascii=True)
PLACE = Sign("", _sure_places, beyond_ascii=True, within=_EITHER)
LINE = Sign("", beginnings, beyond_ascii=True, within=_EITHER)


def _places(*, alone: bool = True) -> tuple[set[str], str]:
    """The characters that are places to look at, and what must stand around one.

    It is a character in the role of a byte 80 to BF behind one that may lead it, or a sign that does.

    alone: whether two letters of Cyrillic or Arabic are a place by themselves, as in `Діти`, or one and a mark. Where
        nothing is damaged that would make all texts in these scripts slow; in damaged ones a word may be such a pair.

    In MacRoman and code page 437 the bytes 80 to BF are letters, so their leads are looked for, and only those that are
    not letters of today's languages; of code page 850 also `Ô` before what makes it a mark.
    """
    pairs, longer, rest = set(), set(), {LOST, *map(chr, range(0x80, 0xA0))}
    after_signs = set()
    for codec in CODECS:
        for char, byte in codec.bytes.items():
            if codec in LETTERED:
                if 0x80 <= byte <= 0xBF:
                    after_signs.add(char)
            elif 0x80 <= byte <= 0xBF:
                rest.add(char)
            elif 0xC2 <= byte <= 0xDF:
                pairs.add(char)
            elif 0xE0 <= byte <= 0xF4:
                longer.add(char)
    last = char_class(rest)
    led = f"(?<={char_class(pairs)}{last})|(?<={char_class(longer)}{last})(?={last})"
    if not alone:
        letters = {char for char in rest if char > "\u024f" and (char.isalpha() or char in _OF_ARABIC)}
        others = char_class(rest - letters)
        pair, three = char_class(pairs), f"{char_class(longer)}{last}"
        beside = f"(?={pair}{last}|{three}{last})|(?<={pair}{last}{pair}.)|(?=[A-Za-z])|(?<=[A-Za-z]..)"
        led = f"(?<={pair}{others})|(?<={pair}{char_class(letters)})(?:{beside})|(?<={three})(?={last})"
    led = f"(?<={char_class(pairs | longer)}.)(?:{led})"
    leading = f"(?<={char_class(_SIGNS)})(?={char_class(after_signs)})"
    leading += f"|(?<=Ô)(?=[{_DOS_SECOND}])|(?<=\xad)(?=ƒ)|(?<=[{_DOS_CYRILLIC}])(?={DOS[0].chars(0x80, 0xBF)})"
    first = rest | LEADING | double.SIGNS | double.IDEOGRAPHS
    return first, f"{led}|{leading}|(?<=[\x80-\x9f])|{double.GATE}"


# Marks of Arabic that stand behind its letters, and what parts and joins them.
_OF_ARABIC = "؟،؛\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"


def _beginnings() -> tuple[set[str], str]:
    """The characters that begin what is looked for in a line, and what must stand around one."""
    bytes_of = [item for codec in LETTERED[:2] for item in codec.bytes.items()]
    first = {char for char, byte in bytes_of if 0xE0 <= byte <= 0xF0}.union(LETTER_SIGNS)
    following = char_class({char for char, byte in bytes_of if 0x80 <= byte <= 0xBF})
    looks = f"(?<={char_class(first)}){following}(?:(?<=[A-Za-z][{LETTER_SIGNS}].)|{following})"
    return first, looks
