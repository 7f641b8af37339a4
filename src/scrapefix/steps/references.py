"""What HTML's character references stand for: the standard's tables, asked by name and by number.

A module of its own, because the tables cost some milliseconds to import, which text without `&` need not pay.

Source: HTML Living Standard, 13.2.5.80 "Numeric character reference end state" and the table of named references, which
Python ships as `html.entities.html5`.
"""

from html.entities import html5, name2codepoint

from ..lazy import pattern
from .windows_1252 import UNDEFINED

# The names that the standard allows to stand without a `;`.
UNTERMINATED = frozenset(name for name in html5 if not name.endswith(";"))

# The names of HTML 4, of which text is full; those that came later are of mathematics, and some are English words.
EVERYDAY = UNTERMINATED | name2codepoint.keys() | {"apos", "hyphen", "nbsp"}

# Names of accented letters and of marks, which can't be the beginning of an English word, so that letters may follow
# without a `;`. Browsers read those of quotes and dashes only with one, but text has nothing else that begins so.
_ACCENTED = pattern(r"[A-Za-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|slash|ring|lig)|nbsp|iexcl|iquest|[lr]aquo")
_TYPOGRAPHIC = pattern(r"[lr][sd]quo|sbquo|bdquo|[nm]dash|hellip|deg(?=[CF]\Z)|apos(?=(?:s|t|d|m|ve|re|ll)\Z)")


def by_name(name: str) -> str | None:
    """The characters of a name, also of one that was put in capitals with its text.

    >>> by_name("eacute"), by_name("NTILDE"), by_name("it's")
    ('é', 'Ñ', None)
    """
    char = html5.get(name + ";")
    if char is None and name.isupper():
        small = html5.get(name.lower() + ";")
        char = small and small.upper()
    return char


def by_number(value: int) -> str | None:
    """The character of a number as browsers read it, 128 to 159 as windows-1252; None where it is none.

    >>> by_number(8217), by_number(146), by_number(0), by_number(0xD83D)
    ('’', '’', None, None)
    """
    if 0x80 <= value < 0xA0:
        char = bytes([value]).decode("cp1252", "ignore")
        return char or None
    if value < 0x20:
        return chr(value) if value in {9, 10, 13} else None
    if value == 0x7F or 0xD800 <= value < 0xE000 or 0xFDD0 <= value < 0xFDF0 or value & 0xFFFE == 0xFFFE:
        return None
    return chr(value) if value < 0x110000 else None


def undefined(reference: str) -> str | None:
    """The control that browsers read for the number of a byte that windows-1252 does not have; None for other numbers.

    >>> undefined("#157"), undefined("#156")
    ('\\x9d', None)
    """
    value = number(reference) if reference.startswith("#") else 0
    return chr(value) if value in UNDEFINED else None


def number(reference: str) -> int:
    """The number in `#8217` or `#x2019`."""
    return int(f"0{reference[1:]}", 16) if reference[1] in "xX" else int(reference[1:])


def known_beginning(run: str) -> str:
    """The name that a run of letters without a `;` begins with, and that is sure to be one; empty if none.

    >>> known_beginning("copy"), known_beginning("copyright"), known_beginning("ntildea"), known_beginning("rsquot")
    ('copy', '', 'ntilde', 'rsquo')
    """
    if run in UNTERMINATED or run == "euro":
        return run
    letters = run.rstrip("0123456789")
    if letters in UNTERMINATED:
        return letters
    accented = _ACCENTED.match(run)
    if accented and accented[0] in UNTERMINATED:
        return accented[0]
    typographic = _TYPOGRAPHIC.match(run)
    return typographic[0] if typographic else ""


def meaning(reference: str) -> str | None:
    """The character of a reference by its number or its name; None if there is none.

    >>> meaning("#233"), meaning("eacute"), meaning("mill")
    ('é', 'é', None)
    """
    return by_number(number(reference)) if reference[0] == "#" else by_name(reference)
