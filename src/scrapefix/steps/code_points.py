r"""Code points that were written out: `\u2019`, `\U0001f600`, `\u{1F600}`, `\x{2019}`, `<U+2019>`, `%u2019`, `_x2019_`.

How it arises: a program prints text as a literal of its language (JSON, Java, Python, JavaScript, Perl, R) or a
spreadsheet stores it, and nobody reads the literal back. Halves of surrogate pairs come one after the other.

Evidence: the notation itself, with the number of an assigned character; it has no other use in prose.

Left alone: code in fences and backticks, strings of programs; a document that is JSON as a whole or line by line,
where the escapes are right unless they spell mojibake; ranges of regular expressions; escapes that stand by themselves
where the line speaks of code points, or as the only thing between quotes; halves of surrogate pairs and numbers of no
character, which are suspects.

>>> from scrapefix import decode_escapes
>>> decode_escapes(r"Caf\u00e9 \ud83d\ude00"), decode_escapes("Don<U+2019>t"), decode_escapes("caf%u00e9")
('Café 😀', 'Don’t', 'café')
>>> decode_escapes(r'{"title": "Caf\u00e9"}'), decode_escapes(r"[\u3000-\u303f]+")
('{"title": "Caf\\u00e9"}', '[\\u3000-\\u303f]+')
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..config import Config
from ..document import Document
from ..edits import Replacement, Span, Suspect, disjoint, touching
from ..evidence import is_among_controls, is_glued, is_in_literal, is_quoted_alone
from ..expressions import is_in_class
from ..lazy import pattern
from ..lessons import has_any_digits, is_lesson
from ..manuals import is_manual
from ..programs import is_comment, is_in_string, is_path, is_source
from ..sessions import VECTOR, is_output
from ..signs import ANGLE_BRACKETS, BACKSLASH, EXCEL, PERCENT
from ..utf8 import is_text, sequences
from . import cut_escapes, rtf_characters
from .named_code_points import is_character, is_quoting, is_told


class Notation(NamedTuple):
    """One way to write code points: its rule, a literal without which it can't occur, a token with the digits."""

    rule: str
    hint: str
    token: re.Pattern[str]


# CSS ends a number at a space, which is part of the escape, or at its sixth digit.
_CSS = pattern(
    r"\\([0-9a-f]{4,5}(?![0-9a-fA-F])|[0-9A-F]{4,5}(?![0-9a-fA-F])|0[01][0-9a-fA-F]{4})(?:(?<!\\[0-9a-fA-F]{6}) )?"
)
# Each token starts with a literal; repeated backslashes are bounded to keep the search linear.
NOTATIONS = (
    Notation("code-point-u", "\\u", pattern(r"\\\\{0,7}u([0-9a-fA-F]{4})")),
    # Lists of properties of Apple have `\U2019`, with four digits.
    Notation("code-point-U", "\\U", pattern(r"\\\\{0,7}U([0-9a-fA-F]{8}|[0-9a-fA-F]{4}(?![0-9a-fA-F]))")),
    Notation("code-point-braces", "\\u{", pattern(r"\\\\{0,7}u\{([0-9a-fA-F]{2,6})\}")),
    Notation("code-point-perl", "\\x{", pattern(r"\\\\{0,7}x\{([0-9a-fA-F]{2,6})\}")),
    Notation("code-point-perl", "\\N{U+", pattern(r"\\\\{0,7}N\{U\+([0-9a-fA-F]{2,6})\}")),
    Notation("code-point-r", "<U+", pattern(r"<U\+([0-9a-fA-F]{4,8})>")),
    Notation("code-point-r", "<u+", pattern(r"<u\+([0-9a-f]{4,8})>")),
    Notation("code-point-percent", "%u", pattern(r"%u([0-9a-fA-F]{4})")),
    Notation("code-point-css", "\\", _CSS),
    Notation("code-point-excel", "_x", pattern(r"_x([0-9a-fA-F]{4})_")),
)

# Line feeds and tabs are text; of the other controls only CR is, which Excel and Windows write before a line feed.
_WRITTEN_CONTROLS = frozenset("\t\n\r")


class Token(NamedTuple):
    """A written-out number and where it stands."""

    start: int
    end: int
    value: int


SIGNS = (BACKSLASH, ANGLE_BRACKETS, PERCENT, EXCEL)


def find(document: Document, config: Config) -> list[Replacement | Suspect]:
    """The characters whose numbers are written out, in all notations with a mark of their own."""
    findings: list[Replacement | Suspect] = []
    for notation in NOTATIONS:
        if document.has(notation.hint):
            in_json = notation.hint[0] == "\\" and document.is_json
            findings.extend(_misread(document, notation) if in_json else _spelled(document, notation))
    if document.has("\\u"):
        findings.extend(rtf_characters.code_points(document))
        if any(isinstance(finding, Replacement) for finding in findings):
            findings.extend(cut_escapes.find(document.text, cut_escapes.WRITTEN))
    return disjoint(findings) if findings else findings


def _spelled(document: Document, notation: Notation) -> Iterator[Replacement | Suspect]:
    text = document.text
    tokens = [Token(*match.span(), int(match[1], 16)) for match in notation.token.finditer(text)]
    if notation.rule == "code-point-css":
        if not _is_css(text, tokens) or _STYLE.search(text):
            return
        tokens = _in_decimal(text, tokens)
    layered = _r_bytes(tokens) if notation.rule == "code-point-r" else {}
    proven = any(_proves(document, run) for run in touching(tokens))
    done = kept = -1  # where the one before ended, by what it is: those that go on with its word are as well
    # The runs come one by one, twice: all together would take more memory than their places.
    runs = (run for run in touching(tokens) if not is_told(document, run[0].start, run[-1].end))
    for (start, end, value), is_joined in _characters(runs):
        if start == kept or (start != done and _is_meant(document, notation, start, end, proven)):
            kept = end
            continue
        done = end
        if start in layered:
            yield Replacement(start, end, layered[start], notation.rule)
        elif 0xD800 <= value <= 0xDFFF:
            if cut_escapes.WRITTEN.match(text, start):
                continue  # a display cut behind it
            yield Suspect(start, end, notation.rule, "half of a surrogate pair")
        elif value > 0x10FFFF or not (is_text(chr(value)) or chr(value) in _WRITTEN_CONTROLS):
            yield Suspect(start, end, notation.rule, "the number of no character")
        elif notation.rule == "code-point-excel" and not _writes_out(chr(value)):
            continue  # an identifier
        elif value < 0x80 and chr(value).isalnum() and not is_joined:
            continue  # no program writes out letters of ASCII, but one that writes out all of a word
        elif notation.rule == "code-point-r" and 0x20 < value < 0x7F:
            continue  # nor does R any mark of it
        else:
            yield Replacement(start, end, chr(value), notation.rule)


def _proves(document: Document, run: list[Token]) -> bool:
    """Whether a run is in a word, or several characters in a row, and not in code, where it would be shown."""
    start, end = run[0].start, run[-1].end
    is_damage = is_glued(document.text, start, end) or sum(1 for _ in joined_pairs(run)) > 1
    return is_damage and not (document.is_code(start, end) or is_in_class(document, start, end))


def _writes_out(char: str) -> bool:
    """Whether Excel writes a character out: what XML can't hold, underscores, and what others may have given it."""
    return char in _WRITTEN_CONTROLS or char == "_" or (char >= "\x80" and not char.isalnum())


def _misread(document: Document, notation: Notation) -> Iterator[Replacement]:
    r"""In JSON, where escapes are right: those of mojibake, `J\u00c3\u00bcrgen`, which no healthy text has."""
    tokens = [Token(*match.span(), int(match[1], 16)) for match in notation.token.finditer(document.text)]
    for run in touching(token for token in tokens if 0x80 <= token.value <= 0xFF):
        for found in sequences(bytes(token.value for token in run)):
            if is_text(found.char):
                yield Replacement(run[found.start].start, run[found.end - 1].end, found.char, notation.rule)


def _characters(runs: Iterable[list[Token]]) -> Iterator[tuple[Token, bool]]:
    """The characters of the runs that are text, each with whether others stand beside it."""
    for run in runs:
        if not _is_binary(run):
            for token in joined_pairs(run):
                yield token, len(run) > 1


def _is_binary(run: list[Token]) -> bool:
    """Whether numbers in a row are the data of a program: with controls that no text has among them."""
    return len(run) > 1 and any(token.value < 0x20 and chr(token.value) not in _WRITTEN_CONTROLS for token in run)


def joined_pairs(tokens: list[Token]) -> Iterator[Token]:
    """The tokens, with halves of a surrogate pair that follow one another as one."""
    index = 0
    while index < len(tokens):
        start, end, value = tokens[index]
        index += 1
        if 0xD800 <= value < 0xDC00 and index < len(tokens):
            low = tokens[index]
            if low.start == end and 0xDC00 <= low.value < 0xE000:
                end, value = low.end, 0x10000 + (value - 0xD800) * 0x400 + low.value - 0xDC00
                index += 1
        yield Token(start, end, value)


# R on Windows prints an emoji as the bytes of both surrogates in angle brackets and reads that as UTF-16: "<e" is
# U+653C.
_R_BYTES = pattern(r"(?:<[0-9a-f]{2}>){2,}")


def _r_bytes(tokens: list[Token]) -> dict[int, str]:
    """For runs of tokens that are `<ed><a0>...` read as UTF-16: what each token stands for, by its start."""
    found: dict[int, str] = {}
    for run in touching(tokens):
        spelled = b"".join(token.value.to_bytes(4, "little")[:2] for token in run).decode("latin-1")
        for match in _R_BYTES.finditer(spelled):
            if match.start() % 2 == 0:
                for i in range(match.start() // 2, match.end() // 2):
                    found[run[i].start] = spelled[2 * i : 2 * i + 2]
    return found


def _is_css(text: str, tokens: list[Token]) -> bool:
    """Whether bare numbers behind backslashes are escapes: several, all of usual characters, none in a path.

    Three octal digits are a character of ASCII before a word of its letters: `Old\\040Archive`.
    """
    return len(tokens) > 1 and all(
        (0xA0 <= token.value < 0xA000 or 0xAC00 <= token.value < 0xD800 or 0xFF00 <= token.value < 0x20000)
        and is_text(chr(token.value))
        and _may_be_of_six(text[token.start + 1 : token.end], token.value)
        and not text[token.start + 1 : token.end].strip().isalpha()  # a command, as `\addcontentsline` of TeX
        and not is_path(text, token.start)
        and not _OCTAL.match(text, token.start)
        for token in tokens
    )


_OCTAL = pattern(r"\\0[4-7][0-7][A-Fa-f](?=[a-z])")


def _may_be_of_six(digits: str, value: int) -> bool:
    """Whether six digits are a letter's or a mark's, and no number in a path or a pattern: `archive\\001234`."""
    is_letter = value < 0x600 and any(map(str.isalpha, digits))
    return len(digits.strip()) < 6 or is_letter or 0x2010 <= value < 0x2200


# A text about style sheets, in which the escapes are right.
_STYLE = pattern(r"\b(?:CSS|[Ss]tyle ?sheets?|content(?: to|:))(?!\w)")


def _in_decimal(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens with their digits read as decimal, as Haskell shows Cyrillic, where hexadecimal ones were Burmese."""
    numbers = [text[token.start + 1 : token.end].strip() for token in tokens]
    if not all(digits.isdecimal() and 0x1000 <= int(digits, 16) < 0x1200 for digits in numbers):
        return tokens
    if not all(chr(int(digits)).isalpha() for digits in numbers):
        return tokens
    return [token._replace(value=int(digits)) for token, digits in zip(tokens, numbers, strict=True)]


# A string of SQL whose code points are written out, up to one of them.
_SQL = pattern(r"\b[uU]&(['\"])(?:(?!\1)[^\n])*\Z")

# The rest of a range, behind its first character and before its last one.
_RANGE = pattern(r"-\\(?:[uU][0-9a-fA-F]{4}|[ux]\{)")
_RANGE_BEFORE = pattern(r"(?<![^\W_])\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[ux]\{[0-9a-fA-F]{2,6}\})-\Z")

# Words beside which the name that a spreadsheet has for a control is one, and how near.
_SHEET = pattern(r"\b(?:Excel|openpyxl|OOXML|XML|spreadsheets?|shared strings)\b")
_EARSHOT = 80
# An underscore that is written out because what follows would be read as an escape.
_ESCAPED = pattern(r"_x005[fF]_x[0-9a-fA-F]{4}_")

# A letter and a bracket mark up Perl's documentation: `C<U+2019>`.
_FORMATTED = pattern(r"\W[A-Z]<")


def _is_in_braces(text: str, start: int, end: int) -> bool:
    """Whether braces hold one short string, `<b>{'\\u00b0C'}</b>`, or it is one of two: `x ? "\\u2013" : "\\u2014"`."""
    low = max(0, start - 2 * _EARSHOT)
    opened, closed = _BRACE.search(text, low, start), _END_OF_BRACE.match(text, end)
    is_whole = opened is not None and closed is not None and opened[1] == closed[1]
    return is_whole or _CHOICE.search(text, low, start) is not None


# Two strings of which a program chooses one.
_CHOICE = pattern(r"\?\s?(['\"])[^'\"\n]{0,60}\1\s?:\s?['\"][^'\"\n]{0,80}\Z")
_BRACE, _END_OF_BRACE = pattern(r"[>}]\s?\{(['\"])[^'\"\n]*\Z"), pattern(r"[^'\"\n]{0,80}(['\"])\}\s?<")


def _is_named_in_code(document: Document, start: int, end: int) -> bool:
    """Whether the same code point stands near by in backticks: then the text speaks of it."""
    text, low, high = document.text, max(0, start - 4 * _EARSHOT), end + 4 * _EARSHOT
    others = re.finditer(re.escape(text[start:end]), text[low:high])
    places = (Span(low + other.start(), low + other.end()) for other in others)
    return any(
        "`" in text[max(low, place.start - _LONGEST_CODE) : place.start] and document.is_code(*place)
        for place in places
    )


_LONGEST_CODE = 60


def _is_of_sheet(document: Document, start: int, end: int) -> bool:
    """Whether what a spreadsheet writes for a control is what the words near it speak of, or is itself escaped."""
    text, line = document.text, document.line(start)
    if _ESCAPED.match(text, start):
        return True
    if text[start - 1 : start] not in {*' ("“'} or text[end : end + 1] not in {*' ;,.:)?!"”'}:
        return False
    near = max(line.start, start - 2 * _EARSHOT), min(line.end, end + _EARSHOT)
    return text[end] != " " or _SHEET.search(text, *near) is not None


def _is_meant(document: Document, notation: Notation, start: int, end: int, proven: bool) -> bool:
    """Whether the code point is shown on purpose, or is right where it stands."""
    text = document.text
    if document.is_code(start, end) or is_in_class(document, start, end) or is_comment(document, start):
        return True
    if notation.hint == "%u" and (document.is_url(start, end) or text[start - 1 : start] in {"\\", "/"}):
        return True
    if is_in_literal(text, start) or (text[start] == "\\" and (is_path(text, start) or is_in_string(document, start))):
        return True
    if text[start] == "\\" and (is_source(document) or is_manual(document) or is_output(document, start)):
        return True
    if text[start] == "\\" and (is_among_controls(text, start, end) or _is_in_braces(text, start, end)):
        return True
    if text[start] == "\\" and (is_character(document, start, end) or _SQL.search(text, max(0, start - 200), start)):
        return True
    if notation.hint == "_x" and _is_of_sheet(document, start, end):
        return True
    if notation.hint == "<U+" and (
        (is_source(document) and _FORMATTED.match(text, start - 2)) or _is_named_in_code(document, start, end)
    ):
        return True
    if is_glued(text, start, end):
        return False
    if is_quoted_alone(text, start, end):
        return VECTOR.match(text, document.line(start).start) is None
    if _RANGE.match(text, end) or _RANGE_BEFORE.search(text, max(0, start - 16), start):
        return True
    if text.startswith("/* ", start - 3) and text.startswith(" */", end):
        return True
    is_named = not proven and not is_quoting(document, start, end)
    return is_named and (has_any_digits(text, start) or is_lesson(document, start, end))
