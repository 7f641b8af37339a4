r"""Control characters, and the sequences that colour a terminal.

How they arise: logs and output of terminals (`\x1b[31m`), cut and broken downloads (NUL), data that was never text,
cp1252 bytes that nobody decoded (steps before this one take those that they can prove), overstruck manual pages.

Evidence: a text has no control characters but the tab and the end of a line, and PostgreSQL, Excel and XML refuse them.

Left alone: tab and line feed. What stands around a sequence stays, and so do the brackets of one that lost its escape
character. Private and unassigned characters stay: somebody may know them. Noncharacters, which Unicode promises never
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
from ..edits import Replacement
from ..scripts import Characters, Pattern
from ..signs import Controls
from .line_ends import LINE_ENDS

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
_CONTROL = Pattern(
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
        for match in _CONTROL.regex.finditer(document.text):
            yield Replacement(*match.span(), "", _RULES[match.lastgroup or "control"])
