"""TOML that users write or are given: whatever stands in it, it is read in short time or refused with the reason."""

import re
from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import Any

from .lazy import pattern

# The parser's time grows with the square of the parts of a dotted key and worse; no setting needs more than a few.
_DEEPEST = 16
_DEEP_KEY = pattern(rf"(?:\.[^.=,\n\[\]{{}}]*+){{{_DEEPEST}}}")

# Strings and comments, in which full stops are full stops.
_QUOTED = pattern(
    r'''"""(?:[^"\\]++|\\.|"(?!""))*+(?:""")?|"(?:[^"\\\n]++|\\.)*+"?|'{3}(?:[^']++|'(?!''))*+(?:'{3})?|'[^'\n]*+'?|#[^\n]*+''',
    re.DOTALL,
)

# More than a person or `learn` writes.
LARGEST = 1_000_000


def read_text(path: "str | PathLike[str]") -> str:
    """The text of a file. Raises OSError where it can't be read, and ValueError with what is wrong with it."""
    with Path(path).open("rb") as file:
        raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise ValueError(f"larger than {LARGEST} bytes")
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8: {error.reason} at byte {error.start}") from error


def read_toml(text: str) -> dict[str, Any]:
    """The tables of a TOML text. Raises ValueError with what is wrong with it, for a person to read.

    >>> read_toml("a = 1"), read_toml("[a.b]")
    ({'a': 1}, {'a': {'b': {}}})
    >>> read_toml("a." * 99 + "b = 1")
    Traceback (most recent call last):
    ...
    ValueError: a key of more than 16 parts on line 1
    """
    import tomllib  # 5 ms, and only needed with such a file

    if len(text) > LARGEST:
        raise ValueError(f"larger than {LARGEST} characters")
    keys = _QUOTED.sub(lambda quoted: "\n" * quoted[0].count("\n"), text)
    deep = _DEEP_KEY.search(keys)
    if deep:
        raise ValueError(f"a key of more than {_DEEPEST} parts on line {keys.count(chr(10), 0, deep.start()) + 1}")
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # also for a number of more digits than Python reads
        raise ValueError(f"not TOML: {error}") from error


def nearest(name: str, known: Sequence[str], listed: str = "known are") -> str:
    """What to write instead of a name that is not known: the nearest that is, or else the first ones that are.

    >>> nearest("kepe", ["drop", "keep"]), nearest("?", ["drop", "keep"])
    ("did you mean 'keep'?", 'known are drop, keep')
    """
    from difflib import get_close_matches  # only mistakes need it, and it costs a millisecond

    close = get_close_matches(name, known, n=1)
    return f"did you mean {close[0]!r}?" if close else f"{listed} {', '.join(known[:_LISTED])}"


# The catalogue has more rules than a message can name.
_LISTED = 40
