r"""Single bytes of Latin-1 or windows-1252 that were written out: `caf\xe9`, `it\x92s`, `caf\351`, `it<92>s`, `itx92s`.

How it arises: as for UTF-8 bytes, from pages in a legacy encoding. And letters of ASCII that JavaScript escapes for
safety: `don\x27t`.

Evidence: less than for UTF-8, since any byte is a character of windows-1252, so the place must be right: a letter
touches a letter, an apostrophe stands between letters, other signs touch a word. Without a backslash the same damage
must recur, and only the apostrophe and the quotes of windows-1252 count, or letters in three words.

Left alone: code and lines of programs, ranges of regular expressions, paths, three or more such bytes in a row (they
are data, or another encoding).

>>> from scrapefix import decode_escapes
>>> decode_escapes(r"caf\xe9 na\357ve it\x92s don\x27t"), decode_escapes("Itx92s what they donx92t say")
("café naïve it’s don't", 'It’s what they don’t say')
>>> decode_escapes(r"[^\x80-\xff] C:\xenon\xe9 \xff\xd8\xff\xe0")
'[^\\x80-\\xff] C:\\xenon\\xe9 \\xff\\xd8\\xff\\xe0'
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..config import Config
from ..document import Document
from ..edits import Replacement, Suspect, disjoint
from ..evidence import is_binary, is_in_literal, is_of_word, is_quoted_alone, is_random, token_around
from ..expressions import is_in_class
from ..lessons import is_lesson
from ..programs import has_latex, has_roff, is_in_string, is_manual, is_output, is_path, is_program_line
from ..signs import ANGLE_BRACKETS, BACKSLASH, PERCENT, STRIPPED_BYTES
from ..utf8 import sequences
from .byte_escapes import is_in_address


class Notation(NamedTuple):
    """One way to write a byte: its rule, a literal without which it can't occur, a run of bytes, one byte of it."""

    rule: str
    hint: str
    run: re.Pattern[str]
    token: re.Pattern[str]
    base: int = 16


NOTATIONS = (
    Notation(
        "single-byte-hex",
        "\\x",
        re.compile(r"\\\\{0,7}x[0-9a-fA-F]{2}(?:\\{1,8}x[0-9a-fA-F]{2})*"),
        re.compile(r"x(..)"),
    ),
    Notation(
        "single-byte-octal",
        "\\",
        re.compile(r"\\\\{0,7}3[0-7]{2}(?![0-9])(?:\\{1,8}[0-3][0-7]{2}(?![0-9]))*"),
        re.compile(r"([0-3]..)"),
        8,
    ),
    # `<dd>` is a tag and `<F1>` a key; a single letter before one is a mark of Perl's documentation (`C<fc>`).
    Notation(
        "single-byte-angle-brackets",
        "<",
        re.compile(r"<(?<!<[0-9a-fA-F]{2}><)(?!dd>|F[1-9]>)[89a-fA-F][0-9a-fA-F]>(?!<[^/])"),
        re.compile(r"<(..)>"),
    ),
)

# Rules that show that the text lost its backslashes.
HEEDS = ("code-point-stripped", "single-byte-stripped")

# What goes on behind a byte in a row of them with one mark in front: `\xffffff00`.
_HEX = re.compile(r"(?:[0-9a-fA-F]{2}){2,40}+(?!\w)")

# A command of TeX.
_XDEF = re.compile(r"\\xdef(?![a-z])")

# What stands before a byte of a longer run, or of another notation.
_LONGER_RUN = frozenset("\\%")

# A byte beyond ASCII; of the pairs of letters only those that no word has behind an `x`.
_STRIPPED = re.compile(r"x([89][0-9a-fA-F]|[a-fA-F][0-9]|[bcdf][bcdf]|e[bf]|fa)")

_SEQUENCE = re.compile(r"x[c-fC-F][0-9a-fA-F](?:x[89abAB][0-9a-fA-F])+")

# A side by a side, "8x80 mm"; a piece that takes one on a square, "Nxe5".
_MEASURE = re.compile(r"\dx\d\d|(?<![A-Za-z])[KQRBNa-h]x[a-h][1-8](?![A-Za-z])")

# A mark of windows-1252 or a letter; two must be found before any byte of this notation counts.
_MARK = re.compile(r"x(?:9[1-7]|8[245]|[c-f][09])")

# A letter of a word, in it or at its head; words have no such digits, nor such letters, where `maxfds` and `Oxff` are.
_LETTERS = re.compile(r"x(?:[c-f][0-9]|f[bc])(?:(?<=[A-Za-z]...)(?=[a-z])|(?<=\b...)(?=[a-z]{2}))")

# So many words with these may be names of things.
_FEW = 2

SIGNS = (BACKSLASH, STRIPPED_BYTES, ANGLE_BRACKETS, PERCENT)


def find(document: Document, config: Config) -> list[Replacement | Suspect]:
    """The characters that single written-out bytes stand for."""
    text = document.text
    findings: list[Replacement | Suspect] = []
    for notation in NOTATIONS:
        if document.has(notation.hint):
            findings.extend(_spelled(document, notation))
    if "%" in text:
        findings.extend(_percent(document))
    may_be = _MARK.search(text) or len(_LETTERS.findall(text)) > _FEW or document.has_seen(*HEEDS)
    if may_be and not has_roff(document):
        findings.extend(_stripped(document))
    return disjoint(findings) if findings else findings


def _spelled(document: Document, notation: Notation) -> Iterator[Replacement | Suspect]:
    """The bytes of one notation. Two that can't be meant make it certain for the others."""
    text = document.text
    sure: list[Replacement] = []
    others: list[Replacement] = []
    for match in notation.run.finditer(text):
        start, end = match.span()
        tokens = list(notation.token.finditer(text, start, end))
        if len(tokens) > 3 or _is_of_longer_run(text, start, notation) or _is_meant(document, start, end):
            continue
        if _XDEF.match(text, start) or (_HEX.match(text, end) and not text[start - 1 : start].isalnum()):
            continue
        if text[start] == "\\" and is_binary(text, start, end):
            continue
        if len(tokens) == 1 and is_quoted_alone(text, start, end):
            continue
        data = bytes(int(token[1], notation.base) for token in tokens)
        if next(sequences(data), None):
            continue  # UTF-8, which was left as it is
        if _TORN.fullmatch(data):
            continue
        spelled = "".join(character(int(token[1], notation.base)) for token in tokens)
        fits = all(_fits(char, text[start - 1 : start], text[end : end + 1]) for char in spelled)
        bounds = [start, *(token.end() for token in tokens)]
        is_sure = fits and len(tokens) < 3
        if notation.hint == "<":
            after = text[end : end + 1]
            is_sure = is_sure and text[start - 2 : start].isalpha() and (spelled.isalpha() or after.isalpha())
        (sure if is_sure else others).extend(
            Replacement(bounds[i], bounds[i + 1], char, notation.rule) for i, char in enumerate(spelled)
        )
    yield from sure
    if len(sure) > 1 or document.has_seen("byte-literal", "code-point", notation.rule):
        yield from (other for other in others if other.text > "\x9f" and not _is_odd(text, other))
    elif notation.hint == "\\x":
        yield from (
            Suspect(other.start, other.end, notation.rule, "may be a character of a legacy encoding")
            for other in others
            if other.text > "\x9f"
        )


def _is_of_longer_run(text: str, start: int, notation: Notation) -> bool:
    """Whether what stands before a run is of another notation, or a byte of its own."""
    return text[start - 1 : start] in _LONGER_RUN or (notation.hint == "<" and text[start - 1 : start] == ">")


# The first byte of a character of UTF-8 and ill-formed rest; as windows-1252 a letter, and what stands behind none.
_TORN = re.compile(rb"[\xc2-\xf4][\x80-\xbf]*[\x80-\x84\x86-\x90\x98-\x9f\xa1-\xaa\xac-\xba\xbc-\xbf][\x80-\xbf]*")


# Letters of Latin-1 that are words, and what else stands between two spaces.
_LONE = frozenset("àáâèéêíìîòóôùúûýåäöæøÀÁÂÈÉÊÍÌÎÒÓÔÙÚÛÝÅÄÖÆØ")


def _is_odd(text: str, found: Replacement) -> bool:
    """Whether a letter would stand between two spaces that is no word of any language."""
    is_apart = text[found.start - 1 : found.start] == " " == text[found.end : found.end + 1]
    return is_apart and found.text.isalpha() and (found.text not in _LONE or found.rule == "single-byte-octal")


# A byte as the functions of JavaScript write it, and some of Latin-1 behind a letter.
_PERCENT = re.compile(r"%([0-9A-F]{2})")
_PERCENT_LETTERS = re.compile(r"(?:%[C-F][0-9A-F])++")
_BEHIND_LETTERS = re.compile(r"[a-zß-ÿ]|%[2-7]|[ .,;:!?]|\Z")


def _percent(document: Document) -> Iterator[Replacement]:
    """The bytes beside code points or UTF-8 that the same function wrote out, or where two letters in words show it."""
    limit = 0x80
    letters = _outside_addresses(document, _PERCENT_LETTERS)
    if "code-point-percent" in document.seen or sum(map(_is_in_word, letters)) > 1 or any(map(_is_deep, letters)):
        limit = 0x100
    elif "utf8-percent" not in document.seen:
        return
    for match in _outside_addresses(document, _PERCENT):
        char = chr(int(match[1], 16))
        if char < chr(limit) and (char.isprintable() or char in "\n\r\t\xa0"):
            yield Replacement(*match.span(), char, "single-byte-percent")


def _is_in_word(match: re.Match[str]) -> bool:
    """Whether letters stand before the bytes, and behind them what goes on or ends a word."""
    before = match.string[match.start() - 1 : match.start()]
    return before.isalpha() and _BEHIND_LETTERS.match(match.string, match.end()) is not None


def _is_deep(match: re.Match[str]) -> bool:
    """Whether several letters of a word stand on both sides of one byte."""
    text, (start, end) = match.string, match.span()
    before, after = text[max(0, start - 3) : start], text[end : end + 3]
    return end - start == 3 and all(len(side) == 3 and side.isalpha() and side.islower() for side in (before, after))


def _outside_addresses(document: Document, pattern: re.Pattern[str]) -> list[re.Match[str]]:
    return [
        match
        for match in pattern.finditer(document.text)
        if not document.is_url(*match.span())
        and not document.is_code(*match.span())
        and not is_in_address(document.text, *match.span())
        and not is_in_string(document, match.start())
        and not _is_in_value(document.text, *match.span())
    ]


# What a sentence says that a call gives: a string without a space.
_VALUE_START = re.compile(r"(?<=\s)'[^'\s]*\Z")
_VALUE_END = re.compile(r"[^'\s]*'(?:[.,;:)]|\s|\Z)")
_LONGEST_VALUE = 80


def _is_in_value(text: str, start: int, end: int) -> bool:
    """Whether bytes stand in a string that a sentence quotes: `quote("/a b") gives '%2Fa+b'`."""
    before, after = text[max(0, start - _LONGEST_VALUE) : start], text[end : end + _LONGEST_VALUE]
    return _VALUE_END.match(after) is not None and _VALUE_START.search(before) is not None


def character(byte: int) -> str:
    """The character of windows-1252 for a byte; for the five that it leaves open the C1 control.

    >>> character(0x92), character(0xE9), character(0x81)
    ('’', 'é', '\\x81')
    """
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


_CLOSING = frozenset("\N{RIGHT DOUBLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}»")
_MARKS = frozenset(".,!?…")

# What makes `x92` a part of an escape with a mark of its own, of a number or of an entity.
_OTHER_NOTATION = frozenset("\\%0#&")

_QUOTES = frozenset(
    "\N{LEFT SINGLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
    "\N{DOUBLE LOW-9 QUOTATION MARK}\N{HORIZONTAL ELLIPSIS}"
)
_DASHES = frozenset("\N{EN DASH}\N{EM DASH}")


def _fits(char: str, before: str, after: str) -> bool:
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
    if (char in _CLOSING and before in _MARKS) or (char in _DASHES and before == after == " "):
        return True
    return is_of_word(before) or is_of_word(after) or (char == "\N{NO-BREAK SPACE}" and before != "" and after != "")


def _is_meant(document: Document, start: int, end: int) -> bool:
    """Whether the bytes are part of a program, a pattern or a path, or shown on purpose."""
    text = document.text
    return (
        document.is_code(start, end)
        or is_in_class(document, start, end)
        or is_in_literal(text, start)
        or is_path(text, start)
        or is_program_line(document, start)
        or (text[start] == "\\" and (is_manual(document) or is_output(document, start)))
        or (text[end : end + 1].isalpha() and not text[start - 1 : start].isalpha() and has_latex(document))
        or is_lesson(document, start, end)
    )


def is_in_place(char: str, before: str, after: str) -> bool:
    """Whether a quote opens or closes a word, an ellipsis ends one, a dash stands between spaces."""
    if char in _DASHES:
        return before == after == " "
    if char in "\N{RIGHT DOUBLE QUOTATION MARK}\N{HORIZONTAL ELLIPSIS}":
        return (before.isalpha() or before in _MARKS) and not after.isalnum()
    return before in {"", " ", "(", "\n"} and after.isalpha()


def _stripped(document: Document) -> Iterator[Replacement]:
    """Bytes without a backslash, where two marks or letters are in their place, or other damage was found.

    A letter counts where its digits end with one that no word and no square of a chessboard ends with, and nothing but
    letters touches it.
    """
    text = document.text
    found = []
    marks = 0
    words: set[str] = set()
    left = _SEQUENCE.finditer(text)  # of UTF-8, which were left as they are
    sequence = next(left, None)
    for match in _STRIPPED.finditer(text):
        start, end = match.span()
        while sequence and sequence.end() <= start:
            sequence = next(left, None)
        if (sequence and sequence.start() <= start) or _MEASURE.match(text, start - 1 if start else 0):
            continue
        byte = int(match[1], 16)
        char, before, after = character(byte), text[start - 1 : start], text[end : end + 1]
        if before in _OTHER_NOTATION or is_random(token_around(text, start, end)) or document.is_code(start, end):
            continue
        if char == "\N{RIGHT SINGLE QUOTATION MARK}":
            marks += before.isalpha() and after.isalpha()
        elif char in _QUOTES or char in _DASHES:
            marks += is_in_place(char, before, after)
        elif not _fits(char, before, after):
            continue
        elif byte >= 0xC0 and match[1][1] in "09":
            marks += token_around(text, start, end).isalpha()
        if _LETTERS.match(text, start) and (word := token_around(text, start, end)).isalpha():
            words.add(word)
        found.append(Replacement(start, end, char, "single-byte-stripped"))
    if marks > 1 or len(words) > _FEW or document.has_seen("single-byte-stripped"):
        yield from found
    elif document.has_seen(*HEEDS):
        yield from (place for place in found if _is_within_word(text, place))


def _is_within_word(text: str, place: Replacement) -> bool:
    """Whether a byte is a letter in a word of small letters, with nothing else around it."""
    before, after = text[place.start - 1 : place.start], text[place.end : place.end + 1]
    token = token_around(text, place.start, place.end)
    is_plain = token.isalpha() and token[1:].islower()
    return is_plain and place.text.islower() and before.isalpha() and (after.islower() or not after.isalnum())
