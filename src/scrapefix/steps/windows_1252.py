"""The characters of windows-1252, which web pages call Latin-1, and where in a text each of them can stand."""

import codecs

from ..evidence import is_of_word

# The five bytes that it leaves open.
UNDEFINED = frozenset(b"\x81\x8d\x8f\x90\x9d")


def character(byte: int) -> str:
    """The character of windows-1252 for a byte; for the five that it leaves open the C1 control.

    >>> character(0x92), character(0xE9), character(0x81)
    ('’', 'é', '\\x81')
    """
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


def encoded(text: str) -> bytes:
    """The bytes that were read as windows-1252, or as Latin-1 where it has no character.

    Raises UnicodeEncodeError for a text with other characters.

    >>> encoded("sch”ne M\x81hle")
    b'sch\\x94ne M\\x81hle'
    """
    try:
        return text.encode("cp1252")
    except UnicodeEncodeError:
        return codecs.charmap_encode(text, "strict", _BYTES)[0]


_BYTES = {byte: byte for byte in range(0x100)} | {ord(character(byte)): byte for byte in range(0x80, 0xA0)}


_CLOSING = frozenset("\N{RIGHT DOUBLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}»")
_MARKS = frozenset(".,!?…")

# The marks beside the apostrophe that word processors set.
QUOTES = frozenset(
    "\N{LEFT SINGLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
    "\N{DOUBLE LOW-9 QUOTATION MARK}\N{HORIZONTAL ELLIPSIS}"
)
DASHES = frozenset("\N{EN DASH}\N{EM DASH}")


def stands_between(char: str, before: str, after: str) -> bool:
    """Whether `char` is one that stands between these neighbours."""
    if char <= "\x7f":
        return char in "'\"&" and before.isalpha() and after.isalpha()
    if char <= "\x9f":
        return False
    if char in "ºª":
        return before.isalnum()
    if char.isalpha():
        return any(letter.isalpha() and letter < "\u0250" for letter in (before, after))
    if char == "\N{RIGHT SINGLE QUOTATION MARK}":
        return before.isalnum()
    if (char in _CLOSING and before in _MARKS) or (char in DASHES and before == after == " "):
        return True
    return is_of_word(before) or is_of_word(after) or (char == "\N{NO-BREAK SPACE}" and before != "" and after != "")


def is_in_place(char: str, before: str, after: str) -> bool:
    """Whether a quote opens or closes a word, an ellipsis ends one, a dash stands between spaces."""
    if char in DASHES:
        return before == after == " "
    if char in "\N{RIGHT DOUBLE QUOTATION MARK}\N{HORIZONTAL ELLIPSIS}":
        return (before.isalpha() or before in _MARKS) and not after.isalnum()
    return before in {"", " ", "(", "\n"} and after.isalpha()
