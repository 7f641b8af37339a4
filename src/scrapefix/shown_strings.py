"""What stands in a line that a text may show: its strings, patterns and cells, and the value behind its label."""

import re
from typing import NamedTuple

from .lazy import pattern
from .sessions import VECTOR

# Strings in quotes and patterns in slashes. An apostrophe between two letters ends no string.
_STRINGS = pattern(
    r"""
    (["'`])((?:\\.|(?!\1)[^\\\n]|(?<=[^\W\d_])'(?=[^\W\d_])){0,120}+)\1
    | (?<![\w/<\\.])/(?![\s*/])((?:\\.|\[[^\]\n]{1,80}+\]|[^/\n\\\[\s]){1,120}+)/(?=[dgimsuvy]{0,7}(?:[\s),.;\]]|\Z))
    """,
    re.VERBOSE,
)

# Cells of a table, of Markdown or of HTML.
_CELLS = pattern(r"\||</?t[dh][^<>]{0,80}>")

# A value behind its label.
_LABELLED = pattern(r"\s{0,20}[^\s:=：][^\n:=：]{0,29}[:=：]\s{0,20}(\S[^\n]{0,200})\Z")


class String(NamedTuple):
    """A string of a line: where it stands, and its content."""

    start: int
    end: int
    text: str


class Parts(NamedTuple):
    """What a line has: its strings, the value behind its label, and whether it has a sign that may map."""

    strings: list[String]
    value: String | None
    has_sign: bool


def parts_of(text: str) -> Parts | None:
    """What a line has that could show damage; None if it has nothing of the kind."""
    if VECTOR.match(text):
        return None
    strings = _strings(text)
    value = _LABELLED.match(text)
    has_sign = any(sign in text for sign in ("=", "→", "->", "⇒"))
    if not (strings or value or has_sign):
        return None
    return Parts(strings, String(*value.span(1), value[1].strip()) if value else None, has_sign)


def _strings(text: str) -> list[String]:
    """The strings, patterns and cells of a line, from left to right."""
    found = []
    for match in _STRINGS.finditer(text):
        quote, quoted, slashed = match.groups()
        if quoted:
            found.append(String(*match.span(2), quoted.replace(f"\\{quote}", quote)))
        elif slashed:
            found.append(String(*match.span(3), slashed))
    begin = 0
    for start, end in (*(match.span() for match in _CELLS.finditer(text)), (len(text), len(text))):
        cell = text[begin:start]
        if cell.strip() and len(cell) < len(text):
            found.append(String(begin, start, cell.strip()))
        begin = end
    return found


def all_strings(text: str) -> list[str]:
    """The strings of all lines of a text, and what stands there behind a label."""
    found = []
    for line in text.split("\n"):
        parts = parts_of(line)
        if parts is not None:
            found += [string.text for string in parts.strings]
            found += [parts.value.text] if parts.value else []
    return found
