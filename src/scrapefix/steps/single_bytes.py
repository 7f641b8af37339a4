r"""Single bytes of Latin-1 or windows-1252 that were written out: `caf\xe9`, `it\x92s`, `caf\351`, `it<92>s`, `itx92s`.

How it arises: as for UTF-8 bytes, from pages in a legacy encoding. And marks of ASCII that JavaScript escapes for
safety: `don\x27t`, `\x3cb\x3e`; all of them once an apostrophe or a letter beyond ASCII shows it.

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

from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement, Suspect, disjoint
from ..evidence import is_binary, is_in_literal, is_quoted_alone
from ..expressions import is_in_class
from ..lazy import pattern
from ..lessons import is_lesson
from ..manuals import has_latex, is_manual
from ..programs import is_path, is_program_line
from ..sessions import is_output
from ..signs import ANGLE_BRACKETS, BACKSLASH, PERCENT, STRIPPED_BYTES
from ..utf8 import sequence_length, sequences
from . import legacy_bytes, percent_bytes, rtf_characters, stripped_bytes
from .byte_notations import Notation, Run
from .windows_1252 import UNDEFINED, character, stands_between

# Single bytes, and few in a row.
NOTATIONS = (
    Notation(
        "single-byte-hex",
        "\\x",
        pattern(r"\\\\{0,7}x[0-9a-fA-F]{2}(?:\\{1,8}x[0-9a-fA-F]{2})*"),
        pattern(r"x(..)"),
    ),
    Notation(
        "single-byte-octal",
        "\\",
        pattern(r"\\\\{0,7}3[0-7]{2}(?![0-9])(?:\\{1,8}[0-3][0-7]{2}(?![0-9]))*"),
        pattern(r"([0-3]..)"),
        lambda digits: int(digits, 8),
    ),
    # `<dd>` is a tag and `<F1>` a key; a single letter before one is a mark of Perl's documentation (`C<fc>`).
    Notation(
        "single-byte-angle-brackets",
        "<",
        pattern(r"<(?<!<[0-9a-fA-F]{2}><)(?!dd>|F[1-9]>)[89a-fA-F][0-9a-fA-F]>(?!<[^/])"),
        pattern(r"<(..)>"),
    ),
)

# What goes on behind a byte in a row of them with one mark in front: `\xffffff00`.
_HEX = pattern(r"(?:[0-9a-fA-F]{2}){2,40}+(?!\w)")

# A command of TeX.
_XDEF = pattern(r"\\xdef(?![a-z])")

# What stands before a byte of a longer run, or of another notation.
_LONGER_RUN = frozenset("\\%")

SIGNS = (BACKSLASH, STRIPPED_BYTES, ANGLE_BRACKETS, PERCENT)
HEEDS = stripped_bytes.HEEDS


def find(document: Document, config: Config) -> list[Replacement | Suspect]:
    """The characters that single written-out bytes stand for."""
    text = document.text
    findings: list[Replacement | Suspect] = []
    for notation in NOTATIONS:
        if document.has(notation.hint):
            findings.extend(_spelled(document, notation))
    if "%" in text:
        findings.extend(percent_bytes.find(document))
    findings.extend(legacy_bytes.find(document))
    findings.extend(stripped_bytes.find(document))
    findings.extend(rtf_characters.single_bytes(document))
    return disjoint(findings) if findings else findings


def _spelled(document: Document, notation: Notation) -> Iterator[Replacement | Suspect]:
    """The bytes of one notation. Two that can't be meant make it certain for the others."""
    text = document.text
    sure: list[Replacement] = []
    others: list[Replacement] = []
    completing: list[Replacement] = []
    for match in notation.run.finditer(text):
        start, end = match.span()
        bounds, data = Run.of(notation, match)
        if len(data) > 3 or _is_of_longer_run(text, start, notation) or _is_meant(document, start, end):
            continue
        if _XDEF.match(text, start) or (_HEX.match(text, end) and not text[start - 1 : start].isalnum()):
            continue
        if text[start] == "\\" and is_binary(text, start, end):
            continue
        if len(data) == 1 and is_quoted_alone(text, start, end):
            continue
        if next(sequences(data), None):
            continue  # UTF-8, which was left as it is
        if _TORN.fullmatch(data):
            continue
        if notation.hint == "<" and _completes(text, start, end, data) and not _is_printed(text, start):
            completing.append(Replacement(start, end, chr(data[0]), notation.rule))
            continue
        spelled = "".join(map(character, data))
        fits = all(stands_between(char, text[start - 1 : start], text[end : end + 1]) for char in spelled)
        is_sure = fits and len(data) < 3
        if notation.hint == "<":
            after = text[end : end + 1]
            is_sure = is_sure and text[start - 2 : start].isalpha() and (spelled.isalpha() or after.isalpha())
        (sure if is_sure else others).extend(
            Replacement(bounds[i], bounds[i + 1], char, notation.rule) for i, char in enumerate(spelled)
        )
    if len(completing) > 1 or any(_is_among_letters(text, found.start, found.end) for found in completing):
        yield from completing
    yield from sure
    is_escaped = any(found.text == "'" for found in sure) or document.has_seen("utf8-hex", notation.rule)
    yield from (other for other in others if is_escaped and other.text in _UNSAFE and not _is_of_option(text, other))
    if len(sure) > 1 or document.has_seen("byte-literal", "code-point", notation.rule):
        yield from (other for other in others if other.text > "\x9f" and not _is_odd(text, other))
    elif notation.hint == "\\x":
        yield from (
            Suspect(other.start, other.end, notation.rule, "may be a character of a legacy encoding")
            for other in others
            if other.text > "\x9f"
        )


def _is_of_option(text: str, found: Replacement) -> bool:
    """Whether a mark stands in what a command is given in quotes: `grep -P '\\x26'`."""
    return _OPTION.search(text, max(0, found.start - 80), found.start) is not None


_OPTION = pattern(r"\s-{1,2}[A-Za-z][\w-]{0,20}[ =]['\"][^'\"\n]{0,60}\Z")

# Marks of ASCII that JavaScript escapes so that no browser takes them for its own, and the space.
_UNSAFE = frozenset("\"&'<>=/-+;!%()[]{}#?:,. ")


def _completes(text: str, start: int, end: int, data: bytes) -> bool:
    """Whether a byte that windows-1252 lacks makes UTF-8 of the letters around it: `Ð<9d>`, `â€<9d>` of R."""
    if len(data) > 1 or data[0] not in UNDEFINED:
        return False
    for back in range(1, 4):
        lead = text[start - back : start - back + 1].encode("cp1252", "ignore")
        if lead and lead >= b"\xc2":
            after = sequence_length(lead[0]) - back - 1
            whole = text[start - back : start].encode("cp1252", "ignore") + data
            whole += text[end : end + max(0, after)].encode("cp1252", "ignore")
            return next((len(whole) == found.end for found in sequences(whole) if found.start == 0), False)
    return False


def _is_printed(text: str, start: int) -> bool:
    """Whether the word that holds a byte opens with a straight quote, as what a program prints does."""
    return text[max(0, start - 40) : start].rpartition(" ")[2][:1] in {'"', "'"}


def _is_among_letters(text: str, start: int, end: int) -> bool:
    """Whether more than one letter beyond ASCII stands beside a byte, or one that no language ends a word with."""
    around = text[max(0, start - 2) : start] + text[end : end + 1]
    return text[start - 1] == "Ã" or sum(not char.isascii() for char in around) > 1


def _is_of_longer_run(text: str, start: int, notation: Notation) -> bool:
    """Whether what stands before a run is of another notation, or a byte of its own."""
    return text[start - 1 : start] in _LONGER_RUN or (notation.hint == "<" and text[start - 1 : start] == ">")


# The first byte of a character of UTF-8 and ill-formed rest; as windows-1252 a letter, and what stands behind none.
_TORN = pattern(rb"[\xc2-\xf4][\x80-\xbf]*[\x80-\x84\x86-\x90\x98-\x9f\xa1-\xaa\xac-\xba\xbc-\xbf][\x80-\xbf]*")


# Letters of Latin-1 that are words, and what else stands between two spaces.
_LONE = frozenset("àáâèéêíìîòóôùúûýåäöæøÀÁÂÈÉÊÍÌÎÒÓÔÙÚÛÝÅÄÖÆØ")


def _is_odd(text: str, found: Replacement) -> bool:
    """Whether a letter would stand between two spaces that is no word of any language."""
    is_apart = text[found.start - 1 : found.start] == " " == text[found.end : found.end + 1]
    return is_apart and found.text.isalpha() and (found.text not in _LONE or found.rule == "single-byte-octal")


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
