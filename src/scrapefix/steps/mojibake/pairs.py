"""Latin letters and quotes of which a double-byte encoding made one character: `caf茅`, `caf矇`, `caf辿`, `caf챕`.

GBK, Big5, EUC-JP and the code page of Korean take the two bytes of a letter of Latin-1 in UTF-8 for one character, many
of them common; Shift-JIS takes them for two half-width ones, `cafﾃｩ`. Evidence: it stands inside of a Latin word, with
no other character of East Asia near by, or it is an `é` at the end of one in a text that has none at all. Where letters
inside of words are damaged, those at the ends of words are.

Of a quote or dash the code page of Korean loses the first two bytes, and makes a syllable of the third and the letter
that follows: `don�셳`. Behind a replacement character and before a Latin letter, or as the last of a word, stands none.
"""

import re
from collections.abc import Iterator
from functools import cache

from ...edits import Replacement
from ...lazy import pattern
from .codecs import LOST, char_class

# What each encoding has for the bytes of letters that begin with C3.
_LETTERS = {
    codec: "".join(bytes([0xC3, byte]).decode(codec, "ignore") for byte in range(0x80, 0xC0) if byte != 0xBF)
    for codec in ("gbk", "big5", "euc_jp", "cp949")
}
LETTERS = "".join(_LETTERS.values())


def find(text: str, hits: list[int]) -> Iterator[Replacement]:
    """The letters at the places `hits`, which are inside of words or at their ends, and more of them at the ends."""
    for codec, letters in _LETTERS.items():
        of_it = [place for place in hits if text[place] in letters]
        inside = of_it if codec == "gbk" else [place for place in of_it if _is_inside(text, place)]
        if len(inside) == 1 and codec != "gbk" and len(of_it) < _ENOUGH and text[inside[0]] not in _ACUTE:
            inside = []  # one letter that few words have
        if inside or (any(text[place] in _ACUTE for place in of_it) and not _others(codec).search(text)):
            ends = (match.start() for match in _at_end(codec).finditer(text))
            for place in sorted({*inside, *ends}):
                if all(char < "\u0250" or char in letters for char in text[max(0, place - _NEAR) : place + _NEAR + 1]):
                    said = text[place].encode(codec).decode("utf-8")
                    yield Replacement(place, place + 1, said, f"utf8-read-as-{codec.replace('_', '-')}")


_NEAR = 8
_ENOUGH = 2

# With this most words end that end in such a letter; in its place stand characters that are rare.
_ACUTE = frozenset("é".encode().decode(codec) for codec in _LETTERS)


def _is_inside(text: str, place: int) -> bool:
    before, after = text[max(0, place - 1) : place], text[place + 1 : place + 2]
    return (before + after).isascii() and before.isalpha() and after.islower()


@cache
def _others(codec: str) -> re.Pattern[str]:
    """A character of East Asia that is none of the letters, or one by itself or behind a letter by itself."""
    letters = char_class(_LETTERS[codec])
    return re.compile(f"[\u2e80-\ud7ff\uf900-\ufaff](?:(?<!{letters})|(?<![A-Za-z][A-Za-z].)(?![A-Za-z]))")


@cache
def _at_end(codec: str) -> re.Pattern[str]:
    """A letter at the end of a word."""
    return re.compile(f"{char_class(_LETTERS[codec])}(?<=[a-z].)(?!\\w)")


# Letters, and signs of Latin-1 where they stand, in Shift-JIS.
HALF_WIDTH = pattern(
    "(?:ﾃ[｡-ｿ](?<=[a-z]..)(?:(?=[a-z])|(?<=[a-z]{3}..))"
    "|ﾂ(?:ｰ(?<=[0-9]..)(?=[CFNSEW]\\b)|ｮ(?<=[A-Za-z]..)|｣(?=[0-9])|ｩ(?= ?(?:19|20)[0-9]{2})))(?![｡-ﾟ])"
)


def half_width(match: re.Match[str]) -> str:
    return match[0].encode("cp932").decode("utf-8")


# The last bytes of quotes and dashes, each with the letter behind it.
_MARKS = {0x93: "–", 0x94: "—", 0x98: "‘", 0x99: "’", 0x9C: "“", 0x9D: "”"}
_LATIN = (*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1))
SYLLABLE = pattern(f"{LOST}{{1,2}}[\uac00-\ud7a3](?![\uac00-\ud7a3])")


@cache
def _syllables() -> dict[str, str]:
    pairs = ((byte, mark, letter) for byte, mark in _MARKS.items() for letter in _LATIN)
    return {bytes([byte, letter]).decode("cp949"): mark + chr(letter) for byte, mark, letter in pairs}


def syllable(match: re.Match[str]) -> str | None:
    """The quote and the letter: an apostrophe behind a letter, an opening quote before a word; None for others."""
    said = _syllables().get(match[0][-1])
    before = match.string[match.start() - 1 : match.start()] if match.start() else ""
    after = match.string[match.end() : match.end() + 1]
    if said is None or not (before + after).isascii() or (said[0] == "’") is not before.isalnum():
        return None
    return said


# What begins the latter two, with what stands behind it.
LOOKS = (("ﾃ", "(?=[｡-ｿ])"), ("ﾂ", "(?=[ｰｮ｣ｩ])"), (LOST, f"(?={LOST}?[\uac00-\ud7a3])"))
