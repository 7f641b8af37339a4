r"""Emoji and symbols of which some bytes are left: `âŒ Error`, `â¤ï¸`, `âš ï¸`, and the joiner of `ðŸ‘¨â€ðŸ’»`.

How it arises: UTF-8 is read as windows-1252, which leaves five bytes undefined; what they became is dropped on the way.
A no-break space becomes a plain one.

Evidence: what is left stands apart from words, and belongs to one emoji alone, or to one alone of those that a selector
follows (`ï¸` is what that leaves), or of those that none follows. `ðŸ‘` may be any of four and stays.
"""

import re
from functools import cache

from ...lazy import pattern
from ..windows_1252 import UNDEFINED
from .codecs import WESTERN_CONTINUATION, WESTERN_MARKS

# What the selector of an emoji leaves, whose last byte is undefined.
_SELECTOR = "ï¸"
_EMOJI = "\u203c-\u3299\U0001f000-\U0001faff"

# The first byte of a symbol and one of the others; before it stands no word. The signs that are marks of texts as well
# need spaces around them or a selector, and two of them are what is left of an ellipsis and a bullet.
SYMBOL = pattern(
    rf"""
    â(?<![\w”’]â)(?:
    [©ª«®¯°±²³¸¹º£¤„‡ŒŽ‰\xad](?=[^a-zà-ÿ\x80-\xbf€‚ƒ…†ˆ‰Š‹‘’“”•–—˜™š›œžŸ]|{_SELECTOR}|\Z)
    | [“”•˜™›œ](?:(?={_SELECTOR})|(?<=\s[â].)(?=\s))
    )
    """,
    re.VERBOSE,
)

# Three bytes of an emoji; and of a symbol or an emoji whose last byte became a space, before a selector.
PICTOGRAPH = pattern(rf"ðŸ{WESTERN_CONTINUATION}(?=[\s.,;:!?)\"'*_~#ð\w-]|{_SELECTOR}|\Z)")
SPACED = pattern(rf"(?:âš|ðŸ{WESTERN_MARKS})[ ](?={_SELECTOR})")

# The selector behind an emoji, or in a keycap; the joiner between two emoji.
SELECTOR = pattern(rf"{_SELECTOR}(?:(?<=[{_EMOJI}©®ℹ]..)|(?<=[0-9#*]..)(?=âƒ£|\u20e3))(?![\x80-\xbf])")
JOINER = pattern(rf"â€(?<=[{_EMOJI}\ufe0f]..)(?=[ðâ{_EMOJI}])")


def repair(match: re.Match[str]) -> str | None:
    """The only emoji of which this can be left; None if there are several."""
    known = _left().get(match[0], {})
    is_selected = match.string.startswith(_SELECTOR, match.end())
    fitting = [char for char, is_shown in known.items() if is_shown != is_selected]
    if len(fitting) != 1:
        fitting = list(known) if len(known) == 1 else []
    return fitting[0] if fitting else None


def respaced(match: re.Match[str]) -> str:
    """The emoji whose last byte was that of a no-break space."""
    return (match[0][:-1] + "\N{NO-BREAK SPACE}").encode("cp1252").decode()


@cache
def _left() -> dict[str, dict[str, bool]]:
    """What is left of each emoji with an undefined byte: the emoji, and whether it is shown in colours by itself."""
    import regex

    emoji, shown = regex.compile(r"\p{Emoji}"), regex.compile(r"\p{Emoji_Presentation}")
    found: dict[str, dict[str, bool]] = {}
    for code in (*range(0x203C, 0x3300), *range(0x1F000, 0x1FB00)):
        char = chr(code)
        data = char.encode()
        if not UNDEFINED.isdisjoint(data) and emoji.match(char):
            left = bytes(byte for byte in data if byte not in UNDEFINED).decode("cp1252")
            found.setdefault(left, {})[char] = shown.match(char) is not None
    return found
