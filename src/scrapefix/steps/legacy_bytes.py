r"""Text of another script in its own 8-bit encoding, byte by byte: `\xcf\xf0\xe8\xe2\xe5\xf2`, `%CF%F0%E8%E2%E5%F2`.

How it arises: a program prints the bytes of a page that declared windows-1251, GBK or the like, or a form sends them.

Evidence: on a line that is ASCII besides, bytes beyond it that are no UTF-8, and of which the detector of encodings
finds that they are text of another script, each as likely as in text that somebody wrote: see `mojibake.legacy`.

Left alone: few bytes, lines with bytes of controls, code and lines of programs, addresses, encodings of Latin script.

>>> from scrapefix import decode_escapes
>>> print(decode_escapes(r"\xcf\xe0\xf0\xee\xec \xee\xef\xee\xe7\xe4\xe0\xeb"))
Паром опоздал
>>> print(decode_escapes(r"\xff\xd8\xff\xe0\x00\x10JFIF"))
\xff\xd8\xff\xe0\x00\x10JFIF
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..document import Document
from ..edits import Replacement, Span
from ..lazy import pattern
from ..lessons import is_lesson
from ..programs import is_program_line
from ..sessions import is_output
from .mojibake import legacy
from .shown_bytes import is_in_address


class _Notation(NamedTuple):
    """One way to write a byte: what the names of its rules end with, several bytes beyond ASCII in a row, any byte."""

    name: str
    row: re.Pattern[str]
    byte: re.Pattern[str]


_NOTATIONS = (
    _Notation("hex", pattern(r"(?:\\x[89a-fA-F][0-9a-fA-F]){2,}"), pattern(r"\\x([0-9a-fA-F]{2})")),
    _Notation("percent", pattern(r"(?:%[89A-F][0-9A-F]){2,}"), pattern(r"%([0-9A-F]{2})")),
)


def find(document: Document) -> Iterator[Replacement]:
    """The bytes of lines that are text of another script."""
    for notation in _NOTATIONS:
        done = -1
        for row in notation.row.finditer(document.text):
            if row.start() > done:
                line = document.line(row.start())
                done = line.end
                rows = notation.row.finditer(document.text, *line)
                if not any(_is_meant(document, one) for one in rows):
                    yield from _read(document.text, line, notation)


def _is_meant(document: Document, row: re.Match[str]) -> bool:
    """Whether the bytes belong to a program or an address, or are shown on purpose."""
    start, end = row.span()
    return (
        document.is_code(start, end)
        or document.is_url(start, end)
        or is_in_address(document.text, start, end)
        or is_program_line(document, start)
        or is_output(document, start)
        or is_lesson(document, start, end)
    )


def _read(text: str, line: Span, notation: _Notation) -> Iterator[Replacement]:
    """What the bytes of a line say, from the first to the last beyond ASCII."""
    found = list(notation.byte.finditer(text, *line))
    values = [int(byte[1], 16) for byte in found]
    if min(values) < 0x20 or not text[line.start : line.end].isascii():
        return
    high = [place for place, value in enumerate(values) if value >= 0x80]
    start, end = found[high[0]].start(), found[high[-1]].end()
    # A second byte of some encodings is a letter of ASCII, which is written as such.
    data = notation.byte.sub(lambda byte: chr(int(byte[1], 16)), text[start:end]).encode("latin-1")
    codec = legacy.guessed(data)
    if codec:
        said = data.decode(codec, "replace")
        if "\ufffd" not in said:
            yield Replacement(start, end, said, f"{codec.replace('_', '-')}-{notation.name}")
