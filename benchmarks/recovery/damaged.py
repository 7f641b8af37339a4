"""What a damage function gives back, and the few helpers that all of them share."""

import re
from collections.abc import Callable
from typing import NamedTuple


class Damaged(NamedTuple):
    """A damaged text, and what an editor who sees nothing else could make of it."""

    raw: str
    gold: str


# A damage takes a text and returns the damaged text; a `Damaged` where the best that can be recovered is not the text
# itself. It returns the text unchanged, or raises UnicodeError, where it can't happen to this text.
Harm = Callable[[str], str | Damaged]

# One character beyond ASCII.
_BEYOND = re.compile(r"[^\x00-\x7f]")

_STRAIGHT = str.maketrans("‘’“”„", '\'\'"""')


def beyond_ascii(text: str, write: Callable[[str], str]) -> str:
    """`text` with each character beyond ASCII as `write` writes it."""
    return _BEYOND.sub(lambda match: write(match[0]), text)


def byte_by_byte(text: str, form: str) -> str:
    """`text` with the UTF-8 bytes of each character beyond ASCII in a `%` format."""
    return beyond_ascii(text, lambda char: "".join(form % byte for byte in char.encode()))


def units(char: str) -> list[int]:
    """The UTF-16 code units of a character: two for one beyond the basic plane."""
    data = char.encode("utf-16-be")
    return [int.from_bytes(data[i : i + 2], "big") for i in range(0, len(data), 2)]


def straightened(text: str) -> str:
    """`text` with straight quotes: the same text to the folding, another one to `repr` and to `html.escape`."""
    return text.translate(_STRAIGHT)


def cut_point(text: str) -> int:
    """Where a length limit falls in `text`: at the last character beyond ASCII, but not in the first half; else -1."""
    places = [match.start() for match in _BEYOND.finditer(text) if match.start() > len(text) // 2]
    return places[-1] if places else -1
