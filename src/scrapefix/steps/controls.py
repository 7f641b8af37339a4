r"""Control characters, and the sequences that colour a terminal.

How they arise: logs and output of terminals (`\x1b[31m`), cut and broken downloads (NUL), data that was never text,
cp1252 bytes that nobody decoded (steps before this one take those that they can prove), overstruck manual pages.

Evidence: a text has no control characters but the tab and the end of a line, and PostgreSQL, Excel and XML refuse them.

Left alone: tab and line feed. What stands around a sequence stays, and so do the brackets of one that lost its escape
character. Controls that are bytes of a character in UTF-8, with what stands before them, stay: that is mojibake, which
was proven no damage or not proven to be some, and could be read no more without them. Private and unassigned characters
stay: somebody may know them. Noncharacters, which Unicode promises never
to assign, go.

>>> from scrapefix import remove_controls
>>> remove_controls("\x1b[1;31merror:\x1b[0m disk\x00 full\x7f")
'error: disk full'
>>> remove_controls("N\x08NA\x08AM\x08ME\x08E")
'NAME'
"""

import re
from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement, Span
from ..lazy import pattern
from ..scripts import Characters
from ..signs import Controls
from .line_ends import LINE_ENDS
from .mojibake.codecs import WESTERN

# The ends of lines among them are the work of `line_ends`.
CONTROLS = "".join(
    char for char in map(chr, [*range(0x20), *range(0x7F, 0xA0)]) if char not in "\t\n" and char not in LINE_ENDS
)
NONCHARACTERS = "".join(
    map(chr, [*range(0xFDD0, 0xFDF0), *((plane << 16) + low for plane in range(17) for low in (0xFFFE, 0xFFFF))])
)
_WANTED = Characters(CONTROLS + NONCHARACTERS)

SIGNS = (Controls("".join(char for char in CONTROLS if char.isascii())),)
LOOKS = [(CONTROLS + NONCHARACTERS, "")]

# What goes: sequences first, then the characters.
_CONTROL = pattern(
    rf"""
    # A control sequence: parameters, intermediates, the final byte that names it.
    (?P<ansi> (?:\x1b\[|\x9b(?=[0-9;?]{{1,20}}[a-zA-Z])) [0-?]{{0,40}} [ -/]{{0,4}} [@-~]
    # An operating system command, such as the title of a window or the target of a link.
        | \x1b\] [^\x07\x1b\n]{{0,2000}} (?:\x07|\x1b\\)
    # The choice of a character set, and of keypad and cursor modes.
        | \x1b [()] [AB0-2] | \x1b [78=>] )
    # The same letter twice is bold, one over a low line underlined.
    | (?P<overstrike> (?P<letter>[^\x00-\x1f])\x08(?=(?P=letter)) | _\x08(?=[^\x00-\x1f_]) )
    | (?P<control> [{re.escape(CONTROLS)}]+ )
    | (?P<noncharacter> [{NONCHARACTERS}] )
    """,
    re.VERBOSE,
)

_RULES = {
    "ansi": "terminal-sequence",
    "overstrike": "overstrike",
    "letter": "overstrike",
    "control": "control",
    "noncharacter": "noncharacter",
}


def find(document: Document, config: Config) -> Iterator[Replacement]:
    """Control characters, terminal sequences, noncharacters: all go."""
    del config  # there is one right answer
    if _WANTED.occur_in(document):
        text = document.text
        for match in _CONTROL.finditer(text):
            rule = _RULES[match.lastgroup or "control"]
            if rule != "control" or match[0].isascii():
                yield Replacement(*match.span(), "", rule)
            else:
                yield from (Replacement(*span, "", rule) for span in _useless(text, *match.span()))


def _useless(text: str, start: int, end: int) -> Iterator[Span]:
    """The controls in `start:end` that are no bytes of a character in UTF-8."""
    at = begin = start
    while at < end:
        stop = _end_of_character(text, at)
        if stop > at:
            if begin < at:
                yield Span(begin, at)
            begin = stop
        at = max(at + 1, stop)
    if begin < end:
        yield Span(begin, end)


def _end_of_character(text: str, at: int) -> int:
    """Where the character ends of which the control at `at` is a byte behind the first; 0 if it is none."""
    if "\x80" <= text[at] < "\xa0":
        for start in range(max(0, at - 3), at):
            match = WESTERN.one.match(text, start)
            if match and match.end() > at:
                return match.end()
    return 0
