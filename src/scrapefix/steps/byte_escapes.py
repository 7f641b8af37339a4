r"""Bytes of UTF-8 that were written out: `\xe2\x80\x99`, `xe2x80x99`, `\342\200\231`, `%E2%80%99`, `<e2><80><99>`.

How it arises: a program prints bytes instead of text, and what follows strips or doubles the backslashes. Where the
bytes were first read as Latin-1 the lead byte is a letter already and only the rest is written out: `â\x80\x99`.

Evidence: the bytes are well-formed UTF-8 beyond ASCII, which accidents all but never are, and spell characters that
occur in text. Notations made of letters alone need more: no key or hash around them, and a two-byte character has to
be of a script in wide use.

Left alone: code in fences and backticks, strings of programs; one character alone between quotes; percent sequences
in addresses; a bytes literal that was kept as one; bytes that stand by themselves where the line speaks of bytes,
unless others in the text are glued to words; runs with more ill-formed bytes than characters. Bytes that begin a
character and lack its rest go where a display cut ends the text and are suspects elsewhere.

>>> from scrapefix import decode_escapes
>>> {decode_escapes(text) for text in ("Gxc3xb6teborg", r"G\xc3\xb6teborg", "G%C3%B6teborg")}
{'Göteborg'}
>>> decode_escapes("https://example.org/G%C3%B6teborg 69sexc2xTu")
'https://example.org/G%C3%B6teborg 69sexc2xTu'
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple
from unicodedata import combining

from ..config import Config
from ..document import Document
from ..edits import Replacement, Suspect, disjoint
from ..evidence import (
    ends_link,
    is_binary,
    is_glued,
    is_in_key,
    is_in_link,
    is_in_literal,
    is_quoted_alone,
    token_around,
)
from ..expressions import is_in_pattern
from ..lessons import is_lesson, is_told
from ..programs import is_in_string, is_manual, is_output, is_source
from ..signs import ANGLE_BRACKETS, BACKSLASH, META, PERCENT, STRIPPED_BYTES, STRIPPED_CAPITALS, Sign
from ..utf8 import cut_length, is_text, sequence_length, sequences
from . import cut_escapes


class Notation(NamedTuple):
    """One way to write bytes.

    rule: its name in reports.
    hint: a literal without which it can't occur.
    run: matches a lead byte and all bytes that follow, up to and including the last.
    token: matches one byte of a run up to its end, its digits in group 1.
    value: the byte that those digits stand for.
    weak: whether it is made of letters and digits alone, so that words and keys can look like it.
    fixed: whether each byte has as many digits.
    """

    rule: str
    hint: str
    run: re.Pattern[str]
    token: re.Pattern[str]
    value: Callable[[str], int] = lambda digits: int(digits, 16)
    weak: bool = False
    fixed: bool = True


def _meta(shown: str) -> int:
    """A byte as `cat -v` shows it after `M-`, which stands for the eighth bit; `^` for the seventh, turned over."""
    return 0x80 | (ord(shown[1]) ^ 0x40 if len(shown) > 1 else ord(shown))


# Runs start with a literal, so that the search can skip to it; repeated backslashes are bounded to keep it linear.
NOTATIONS = (
    Notation(
        "utf8-hex",
        "\\x",
        re.compile(r"\\\\{0,7}x[c-fC-F][0-9a-fA-F](?:\\{1,8}x[89a-fA-F][0-9a-fA-F])*"),
        re.compile(r"x(..)"),
    ),
    Notation(
        "utf8-hex",
        "\\X",
        re.compile(r"\\\\{0,7}X[C-F][0-9A-F](?:\\{1,8}X[89A-F][0-9A-F])+"),
        re.compile(r"X(..)"),
    ),
    Notation(
        "utf8-braces",
        "\\x{",
        re.compile(r"\\\\{0,7}x\{[c-fC-F][0-9a-fA-F]\}(?:\\{1,8}x\{[89a-fA-F][0-9a-fA-F]\})+"),
        re.compile(r"\{(..)\}"),
    ),
    Notation(
        "utf8-octal",
        "\\3",
        re.compile(r"\\\\{0,7}3[0-7]{2}(?:\\{1,8}[23][0-7]{2})+"),
        re.compile(r"([23]..)"),
        lambda digits: int(digits, 8),
    ),
    Notation(
        "utf8-stripped",
        "x",
        re.compile(r"x[c-fC-F][0-9a-fA-F](?:x[89a-fA-F][0-9a-fA-F])+"),
        re.compile(r"x(..)"),
        weak=True,
    ),
    Notation(
        "utf8-stripped",
        "X",
        re.compile(r"X[C-F][0-9A-F](?:X[89A-F][0-9A-F])+"),
        re.compile(r"X(..)"),
        weak=True,
    ),
    Notation(
        "utf8-angle-brackets",
        "><",
        re.compile(r"<[c-fC-F][0-9a-fA-F]>(?:<[89a-fA-F][0-9a-fA-F]>)+"),
        re.compile(r"<(..)>"),
    ),
    Notation(
        "utf8-percent",
        "%",
        re.compile(r"%[c-fC-F][0-9a-fA-F](?:%[89a-fA-F][0-9a-fA-F])+"),
        re.compile(r"%(..)"),
    ),
    Notation(
        "utf8-percent",
        "%25",
        re.compile(r"%25[c-fC-F][0-9a-fA-F](?:%25[89a-fA-F][0-9a-fA-F])+"),
        re.compile(r"%25(..)"),
    ),
    Notation(
        "utf8-cat-v",
        "M-",
        # A reference of HTML stands for a mark: `M-CM-&lt;`.
        re.compile(r"M-[B-t](?:M-(?:\^(?:\\{1,8}|[@-_?])|(?!&(?:lt|gt|amp|quot|#39|#x27);)[ -~]))+"),
        re.compile(r"M-(\^\\+|\^.|.)"),
        _meta,
        fixed=False,
    ),
)

# A letter that may be a lead byte read as Latin-1, and what may be its continuation bytes: read likewise, or escaped.
_AFTER_LEAD = (
    (
        Sign("\\", r"\\(?<=[\x80-\xf4]\\)\\{0,7}x[89abAB]", beyond_ascii=True),
        re.compile(r"[\xc2-\xf4](?:[\x80-\xbf]|\\{1,8}x[89abAB][0-9a-fA-F]){1,3}"),
    ),
    (
        Sign("x", r"x(?<=[\x80-\xf4]x)[89abAB][0-9a-fA-F]", beyond_ascii=True),
        re.compile(r"[\xc2-\xf4](?:[\x80-\xbf]|x[89abAB][0-9a-fA-F]){1,3}"),
    ),
)
_CONTINUATION = re.compile(r"\\{0,8}x(..)|(.)", re.DOTALL)

SIGNS = (BACKSLASH, STRIPPED_BYTES, STRIPPED_CAPITALS, ANGLE_BRACKETS, PERCENT, META)


def find(document: Document, config: Config) -> list[Replacement | Suspect]:
    """The characters that written-out bytes spell, in all notations."""
    findings: list[Replacement | Suspect] = []
    for notation in NOTATIONS:
        if document.has(notation.hint):
            findings.extend(_spelled(document, notation))
    if not document.text.isascii():
        for sign, pattern in _AFTER_LEAD:
            if document.shows((sign,)):
                findings.extend(_after_lead_letter(document, pattern))
    if findings or document.has_seen("utf8", "byte-literal"):
        findings.extend(cut_escapes.find(document.text, cut_escapes.WRITTEN))
    if any(finding.rule == "utf8-stripped" for finding in findings):
        findings.extend(cut_escapes.find(document.text, cut_escapes.STRIPPED_BYTE))
    return disjoint(findings) if findings else findings


class _Run(NamedTuple):
    """Written-out bytes that stand in a row; byte `i` is `text[bounds[i]:bounds[i + 1]]`."""

    bounds: list[int]
    data: bytes

    @classmethod
    def of(cls, notation: Notation, match: re.Match[str]) -> "_Run":
        written, (start, end) = match[0], match.span()
        first = notation.token.search(written)
        digits = notation.token.findall(written)
        data = bytes(map(notation.value, digits))
        # No token is shorter than the first if each has what stands before its digits: all are as long.
        is_even = first is not None and notation.fixed and len(written) == first.end() * len(digits)
        if first and is_even and written.count(written[: first.start(1)]) == len(digits):
            return cls(list(range(start, end + 1, first.end())), data)
        return cls([start, *(token.end() for token in notation.token.finditer(match.string, start, end))], data)


def _spelled(document: Document, notation: Notation) -> Iterator[Replacement | Suspect]:
    text = document.text
    proven = any(
        is_glued(text, *match.span()) and len(notation.token.findall(match[0])) > 1
        for match in notation.run.finditer(text)
    )
    spelling, unwrapped = document.has_seen("utf8"), document.has_seen("byte-literal")
    for match in notation.run.finditer(text):
        bounds, data = _Run.of(notation, match)
        start, end = match.span()
        found = [sequence for sequence in sequences(data) if is_text(sequence.char)]
        if found and combining(found[0].char) and not text[start - 1 : start].isalpha():
            continue  # an accent without a letter: bytes of a program
        cut = cut_length(data)
        ill_formed = len(data) - cut - sum(sequence.end - sequence.start for sequence in found)
        if ill_formed > len(found) or _is_meant(document, notation, start, end, proven):
            continue
        if len(found) == 1 and is_quoted_alone(text, start, end):
            continue
        if text[start] == "\\" and len(found) < _TEXT and is_binary(text, start, end):
            continue
        if notation.rule == "utf8-hex" and _is_dump(text, start, end):
            continue
        if found and notation.weak and not _is_likely(document, start, end, "".join(one.char for one in found)):
            continue
        if notation.hint == "X" and len(found) == 1 and not _is_beside_letter(text, start, end):
            continue
        spelling = spelling or bool(found)
        for sequence in found:
            yield Replacement(bounds[sequence.start], bounds[sequence.end], sequence.char, notation.rule)
        if cut and (spelling or (unwrapped and len(data) > 1)):
            yield from _cut_off(text, bounds[len(data) - cut], end, notation.rule)


def _is_dump(text: str, start: int, end: int) -> bool:
    """Whether letters of ASCII are written out beside a run, as none that prints text does: all bytes of a word."""
    return bool(_ESCAPED_LETTER.match(text, end) or _ESCAPED_LETTER.match(text, max(0, start - 4), start))


# A letter of ASCII as its byte.
_ESCAPED_LETTER = re.compile(r"\\x(?:[46][1-9a-fA-F]|[57][0-9aA])")

# So many characters in a row are text, whatever stands beside them.
_TEXT = 4


def _is_meant(document: Document, notation: Notation, start: int, end: int, proven: bool) -> bool:
    """Whether the bytes are shown on purpose, or are right where they stand."""
    text = document.text
    if document.is_code(start, end) or is_in_literal(text, start):
        return True
    if is_in_pattern(document, start, end):
        return True
    if text[start] in "\\%" and (is_in_string(document, start) or is_output(document, start)):
        return True
    if text[start] == "\\" and not is_glued(text, start, end) and (is_source(document) or is_manual(document)):
        return True
    if notation.hint[0] == "%" and (document.is_url(start, end) or is_in_address(text, start, end)):
        return True
    if is_glued(text, start, end):
        return False
    if is_told(text, document.line(start).start, start):
        return True
    if proven or end - start > _SENTENCE:
        return False
    return is_lesson(document, start, end)


# What a lesson shows is shorter: so many characters of escapes are a sentence, in scripts that put no spaces in it.
_SENTENCE = 80


# What a web address, a query or the link of a heading has between its letters; a word of prose has none of it.
_ADDRESS = re.compile(r"[/&=]\w|\?\w+=|www\.|\.html?\b|\]\(")

# What ends such a word: white space, a tag, also one that is written out itself; and a link of Markdown before it.
_BEFORE_WORD = re.compile(r"\s|(?:<|%3C)/?|>|%3E|\]\([^\s()]{1,200}\)(?=\Z)")
_BEHIND_WORD = re.compile(r"[\s<>]|%3[CE]")


def is_in_address(text: str, start: int, end: int) -> bool:
    """Whether the word around `start:end` reads as an address or a part of one."""
    before, after = text[max(0, start - 200) : start], text[end : end + 200]
    left = _BEFORE_WORD.split(before)[-1]
    right = _BEHIND_WORD.split(after.removeprefix("/") if text[start:end] == "%3C" else after, maxsplit=1)[0]
    return left[:1] in {"#", "."} or _ADDRESS.search(f"{left}x{right}") is not None


def _is_likely(document: Document, start: int, end: int, spelled: str) -> bool:
    """Whether a run without backslashes is damage: no key or hash around it, nothing exotic spelled by two bytes.

    Behind an address there are marks only: a quote, or the ellipsis with which a length limit cut it.
    """
    text = document.text
    if is_in_link(document, start, end):
        # A mark may stand behind an address; what is in one was written so.
        return ends_link(text, end, spelled[-1])
    if _KEY.fullmatch(_beside(text, start, end)):
        return False
    if is_in_key(text, start, end, spelled) or (len(spelled) == 1 and _is_in_code(text, start, end, spelled)):
        return False
    if _SQUARE.search(text, max(0, start - 4), start) and _CAPTURES.fullmatch(text, start, end):
        return False
    return len(spelled) > 1 or spelled >= "\u0800" or "\x80" <= spelled < "\u0700"


# A move of a game on a board, which names the squares on which it takes something: `b2xc3xa1`.
_SQUARE = re.compile(r"(?<![A-Za-z0-9])[KQRBN]?[a-h][1-8]\Z")
_CAPTURES = re.compile(r"(?:x[a-h][1-8])+")

def _beside(text: str, start: int, end: int) -> str:
    """The word around a run, as far as anything could be a key, with further escapes in it."""
    before, after = _BEFORE.search(text, max(0, start - 40), start), _AFTER.match(text, end)
    return (before[0] if before else "") + (after[0] if after else "")


# A line of a file with a key: letters of both cases and digits, all mixed, where words have spaces.
_KEY = re.compile(r"(?=\D*\d\D*\d)(?=.*[a-z][A-Z])(?=.*[A-Z]{2}[a-z])[A-Za-z0-9+/]{36,}")

# A letter that a digit follows or the other way round, or a capital behind a small letter.
_MIXED = re.compile(r"[A-Za-z][0-9]|[0-9][A-Za-z]|[a-z][A-Z]")
_BEFORE = re.compile(r"[A-Za-z0-9+/]{1,40}\Z")
_AFTER = re.compile(r"[A-Za-z0-9+/]{1,40}")


def _is_in_code(text: str, start: int, end: int, char: str) -> bool:
    """Whether a letter or an apostrophe stands within a code, of which both parts mix letters with digits."""
    if not ((char.isalpha() and char < "\u0250") or char == "’"):
        return False
    before, after = _BEFORE.search(text, max(0, start - 40), start), _AFTER.match(text, end)
    if not before or not after:
        return False
    odd = [_MIXED.search(part[0]) is not None for part in (before, after)]
    digits = [any(map(str.isdigit, part[0])) for part in (before, after)]
    return any(odd) and all(one or two for one, two in zip(odd, digits, strict=True))


def _is_beside_letter(text: str, start: int, end: int) -> bool:
    """Whether a character in capitals is of a word in capitals, of its punctuation, or parted from others by spaces.

    Numbers of parcels and devices have such runs, before marks and digits.
    """
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if _SERIAL.search(token_around(text, start, end)):
        return False
    return before.isalpha() or after.isalpha() or before in _ENDS or before == " " == after


# A digit before a letter: no word has that.
_SERIAL = re.compile(r"[0-9][A-Za-z]")


_ENDS = frozenset(".,!?")


# A display cut right behind a sequence: dots or an ellipsis, or the end of the text (and of its quotes); between them
# there may stand the start of one more escape.
_DISPLAY_CUT = re.compile(r"(?:\\{1,8}(?:x[0-9a-fA-F]?)?|x[0-9a-fA-F]?)?(?=\s{0,3}(?:\.\.\.|…|['\"’”]{0,2}\s{0,3}\Z))")


def _cut_off(text: str, start: int, end: int, rule: str) -> Iterator[Replacement | Suspect]:
    """A character that lost its last bytes."""
    tail = _DISPLAY_CUT.match(text, end)
    if tail:
        yield Replacement(start, tail.end(), "", f"{rule}-cut")
    else:
        yield Suspect(start, end, f"{rule}-cut", "begins a character whose last bytes are missing")


def _after_lead_letter(document: Document, pattern: re.Pattern[str]) -> list[Replacement]:
    """Characters whose first byte is a letter already, read as Latin-1; one with an escape proves those without."""
    text = document.text
    found, proven = [], False
    for match in pattern.finditer(text):
        if document.is_code(*match.span()):
            continue
        length = sequence_length(ord(match[0][0]))
        parts = list(_CONTINUATION.finditer(text, match.start() + 1, match.end()))[: length - 1]
        data = bytes([ord(match[0][0]), *(int(part[1], 16) if part[1] else ord(part[2]) for part in parts)])
        spelled = list(sequences(data))
        if spelled and spelled[0].end == length and is_text(spelled[0].char):
            proven = proven or any(part[1] for part in parts)
            found.append(Replacement(match.start(), parts[-1].end(), spelled[0].char, "utf8-after-lead-letter"))
    return found if proven else []
