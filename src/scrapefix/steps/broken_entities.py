r"""Character references that got spaces inside, `Tom & amp ; Jerry`, `it &# 8217 ; s`, or lost their `#`: `it&8217;s`.

How it arises: a tokeniser puts spaces around every mark; a filter deletes one.

Evidence: the `&` and the `;` are there, and between them stands the number of a character that is written, or a name
of HTML 4; a name that is also a word needs a space on both of its sides, and a number without `#` is that of a letter
or a mark of typography, or of an apostrophe within a word.

Left alone: shown source, lines of programs, what a text says that it sees.

>>> from scrapefix import decode_entities
>>> decode_entities("Tom & amp ; Jerry; it & #8217 ; s"), decode_entities("a & times; b & more ;")
('Tom & Jerry; it’s', 'a & times; b & more ;')
"""

import re
from collections.abc import Iterator

from ..document import Document
from ..edits import Replacement
from ..evidence import is_quoted_alone
from ..lazy import pattern
from ..lessons import is_told
from ..programs import is_program
from .lost_ampersands import SHORTENED, writable
from .references import EVERYDAY, by_name

_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"

# A reference that may have spaces in it, each single and its place fixed.
_SPACED = pattern(r"&( ?)(amp ?; ?)?(# ?(?:[xX] ?[0-9a-fA-F]{2,5}|[0-9]{2,7})|[A-Za-z][A-Za-z0-9]{1,8})( ?);")

# The number of a letter of Latin-1, or of a mark.
_NUMBER = pattern(r"&(1[6-9]\d|2[0-4]\d|25[0-5]|821[1267]|822[01]|8230|8364|8482);")

# That of the typewriter's apostrophe, up to the end of a word: not a number in a program, `flags&39;x=1`.
_APOSTROPHE = pattern(r"&0?39;(?=[^\W\d_]{1,40}(?:[\s,:!?<\"')-]|\.(?:\s|\Z)|\Z))")

# Names that are no words, so that one space is enough.
_NO_WORD = pattern(
    r"amp|lt|gt|quot|apos|nbsp|[lr][sda]quo|[sb][bd]quo|[nm]dash|hellip|copy|reg|trade|szlig|[Oo]slash|[Aa](?:ring|Elig|elig)"
    r"|[A-Za-z]{1,2}(?:acute|grave|uml|circ|tilde|cedil)"
)

# Names that a translator took for the first word of a sentence, and that are none in any language.
_TRANSLATED = pattern(r"Nbsp|Quot|Apos|[LR][sda]quo|[SB][bd]quo|[NM]dash|Hellip")


def find(document: Document) -> Iterator[Replacement]:
    """The references with spaces in them, and those without `#`."""
    text = document.text
    for match in _NUMBER.finditer(text):
        if not document.is_code(*match.span()):
            yield Replacement(*match.span(), chr(int(match[1])), "entity-without-hash")
    for match in _APOSTROPHE.finditer(text):
        if text[max(0, match.start() - 1) : match.start()].isalpha() and not document.is_code(*match.span()):
            yield Replacement(*match.span(), "'", "entity-without-hash")
    if "& " not in text and " ;" not in text and "# " not in text:
        return
    for match in _SPACED.finditer(text):
        if " " not in match[0]:
            continue
        start, end = match.span()
        if document.is_code(start, end) or is_quoted_alone(text, start, end):
            continue
        if is_told(text, document.line(start).start, start):
            continue
        name = match[3].replace(" ", "")
        char = writable(name) if name.startswith("#") else _named(text, match)
        if not char and match[2]:
            # `& amp ;`, and then a word with a semicolon of its own.
            char, end = "&", start + len(text[start : match.end(2)].rstrip())
        if not char:
            continue
        shortened = SHORTENED.match(text, end) if char in _APOSTROPHES else None
        if shortened and text[max(0, start - 2) : start - 1].isalpha() and text[start - 1] == " ":
            # A tokeniser's spaces around the mark go with those inside of it.
            end = shortened.start() + len(shortened[0]) - len(shortened[0].lstrip())
            start -= 1
        yield Replacement(start, end, char, "entity-spaced")


def _named(text: str, match: re.Match[str]) -> str | None:
    name = match[3]
    if name.istitle() and _TRANSLATED.fullmatch(name):
        name = name.lower()
    if not _NO_WORD.fullmatch(name):
        sure = match[2] or (match[1] and match[4])
        if name not in EVERYDAY or not sure:
            return None
        if not match[2]:
            before = text[max(0, match.start() - 80) : match.start()].rpartition("\n")[2]
            after = text[match.end() : match.end() + 80].partition("\n")[0]
            if is_program(f"{before}x{after}"):
                return None
    return by_name(name)
