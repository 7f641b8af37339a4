"""The ways to write bytes, those of UTF-8 that `byte_escapes` reads, and what they make of a run."""

import re
from collections.abc import Callable
from typing import NamedTuple

from ..lazy import pattern


class Notation(NamedTuple):
    """One way to write bytes.

    rule: its name in reports.
    hint: a literal without which it can't occur.
    run: matches a lead byte and all bytes that follow, up to and including the last.
    token: matches one byte of a run up to its end, its digits in group 1.
    value: the byte that those digits stand for.
    weak: whether it is made of letters and digits alone, so that words and keys can look like it.
    fixed: whether each byte has as many digits.
    """

    rule: str
    hint: str
    run: re.Pattern[str]
    token: re.Pattern[str]
    value: Callable[[str], int] = lambda digits: int(digits, 16)
    weak: bool = False
    fixed: bool = True


def _meta(shown: str) -> int:
    """A byte as `cat -v` shows it after `M-`, which stands for the eighth bit; `^` for the seventh, turned over."""
    return 0x80 | (ord(shown[1]) ^ 0x40 if len(shown) > 1 else ord(shown))


# Runs start with a literal, so that the search can skip to it; repeated backslashes are bounded to keep it linear.
NOTATIONS = (
    Notation(
        "utf8-hex",
        "\\x",
        pattern(r"\\\\{0,7}x[c-fC-F][0-9a-fA-F](?:\\{1,8}x[89a-fA-F][0-9a-fA-F])*"),
        pattern(r"x(..)"),
    ),
    Notation(
        "utf8-hex",
        "\\X",
        pattern(r"\\\\{0,7}X[C-F][0-9A-F](?:\\{1,8}X[89A-F][0-9A-F])+"),
        pattern(r"X(..)"),
    ),
    Notation(
        "utf8-braces",
        "\\x{",
        pattern(r"\\\\{0,7}x\{[c-fC-F][0-9a-fA-F]\}(?:\\{1,8}x\{[89a-fA-F][0-9a-fA-F]\})+"),
        pattern(r"\{(..)\}"),
    ),
    Notation(
        "utf8-octal",
        "\\3",
        pattern(r"\\\\{0,7}3[0-7]{2}(?:\\{1,8}[23][0-7]{2})+"),
        pattern(r"([23]..)"),
        lambda digits: int(digits, 8),
    ),
    Notation(
        "utf8-stripped",
        "x",
        pattern(r"x[c-fC-F][0-9a-fA-F](?:x[89a-fA-F][0-9a-fA-F])+"),
        pattern(r"x(..)"),
        weak=True,
    ),
    Notation(
        "utf8-stripped",
        "X",
        pattern(r"X[C-F][0-9A-F](?:X[89A-F][0-9A-F])+"),
        pattern(r"X(..)"),
        weak=True,
    ),
    Notation(
        "utf8-angle-brackets",
        "><",
        pattern(r"<[c-fC-F][0-9a-fA-F]>(?:<[89a-fA-F][0-9a-fA-F]>)+"),
        pattern(r"<(..)>"),
    ),
    Notation(
        "utf8-percent",
        "%",
        pattern(r"%[c-fC-F][0-9a-fA-F](?:%[89a-fA-F][0-9a-fA-F])+"),
        pattern(r"%(..)"),
    ),
    Notation(
        "utf8-percent",
        "%25",
        pattern(r"%25[c-fC-F][0-9a-fA-F](?:%25[89a-fA-F][0-9a-fA-F])+"),
        pattern(r"%25(..)"),
    ),
    Notation(
        "utf8-cat-v",
        "M-",
        # A reference of HTML stands for a mark: `M-CM-&lt;`.
        pattern(r"M-[B-t](?:M-(?:\^(?:\\{1,8}|[@-_?])|(?!&(?:lt|gt|amp|quot|#39|#x27);)[ -~]))+"),
        pattern(r"M-(\^\\+|\^.|.)"),
        _meta,
        fixed=False,
    ),
)


class Run(NamedTuple):
    """Written-out bytes that stand in a row; byte `i` is `text[bounds[i]:bounds[i + 1]]`."""

    bounds: list[int]
    data: bytes

    @classmethod
    def of(cls, notation: Notation, match: re.Match[str]) -> "Run":
        written, (start, end) = match[0], match.span()
        first = notation.token.search(written)
        digits = notation.token.findall(written)
        data = bytes(map(notation.value, digits))
        # No token is shorter than the first if each has what stands before its digits: all are as long.
        is_even = first is not None and notation.fixed and len(written) == first.end() * len(digits)
        if first and is_even and written.count(written[: first.start(1)]) == len(digits):
            return cls(list(range(start, end + 1, first.end())), data)
        return cls([start, *(token.end() for token in notation.token.finditer(match.string, start, end))], data)
