"""Damage to single characters: what a terminal, a typesetter or a converter put between or in place of letters.

Quotes, dashes, spaces, soft hyphens, zero width spaces and decomposed accents are not here: the folding of the
benchmark makes them equal on purpose, because their repair is a matter of taste; the tests of the step have them.
"""

import re

from .damaged import units

_WORD = re.compile(r"[A-Za-z]{3,}")
_LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ"}
_FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)} | {0x20: 0x3000}


def controls(text: str) -> str:
    """NUL, backspace, unit separator and DEL before some words."""
    strays = "\x00\x08\x1f\x7f"
    words = text.split(" ")
    return " ".join(strays[i % 4] + word if i % 3 == 1 else word for i, word in enumerate(words))


def terminal_colours(text: str) -> str:
    """ANSI sequences around a word of each paragraph."""
    return re.sub(r"(?m)^(\S+)", "\x1b[1;32m\\1\x1b[0m", text)


def bidi_marks(text: str) -> str:
    """Marks and embeddings around Latin words, from an editor that stood in a right-to-left page."""
    return _WORD.sub(
        "\N{LEFT-TO-RIGHT EMBEDDING}\\g<0>\N{POP DIRECTIONAL FORMATTING}\N{LEFT-TO-RIGHT MARK}", text, count=2
    )


def joiners(text: str) -> str:
    """Zero width joiners and non-joiners within Latin words, where they join nothing."""
    first = _WORD.sub(lambda match: f"{match[0][:2]}\N{ZERO WIDTH NON-JOINER}{match[0][2:]}", text, count=2)
    return re.sub(r"(?<=[a-z])(?=[a-z]+\.)", "\N{ZERO WIDTH JOINER}", first, count=1)


def ligatures(text: str) -> str:
    """A PDF's typography: `oﬃce`."""
    return re.sub("ffi|ffl|ff|fi|fl", lambda match: _LIGATURES[match[0]], text)


def misread_numbers(text: str) -> str:
    """`&#x8217;` for `&#8217;`: the decimal number of a mark, read as hexadecimal."""
    return re.sub("[–—‘’‚“”„•…]", lambda match: chr(int(str(ord(match[0])), 16)), text)


def full_width(text: str) -> str:
    """Latin text typed in the full-width mode of an input method."""
    return text.translate(_FULL_WIDTH)


def surrogate_pairs(text: str) -> str:
    """Emoji as two lone surrogates: JSON decoded one escape at a time."""
    return "".join("".join(map(chr, units(char))) for char in text)
