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
from collections.abc import Iterator
from unicodedata import combining

from ..config import Config
from ..document import Document
from ..edits import Replacement, Suspect, disjoint
from ..evidence import is_binary, is_glued, is_quoted_alone
from ..lazy import pattern
from ..signs import ANGLE_BRACKETS, BACKSLASH, META, PERCENT, STRIPPED_BYTES, STRIPPED_CAPITALS, Sign
from ..utf8 import cut_length, is_text, sequence_length, sequences
from . import cut_escapes
from .byte_notations import NOTATIONS, Notation, Run
from .shown_bytes import is_beside_letter, is_dump, is_likely, is_meant

# A letter that may be a lead byte read as Latin-1, and what may be its continuation bytes: read likewise, or escaped.
_AFTER_LEAD = (
    (
        Sign("\\", r"\\(?<=[\x80-\xf4]\\)\\{0,7}x[89abAB]", beyond_ascii=True),
        pattern(r"[\xc2-\xf4](?:[\x80-\xbf]|\\{1,8}x[89abAB][0-9a-fA-F]){1,3}"),
    ),
    (
        Sign("x", r"x(?<=[\x80-\xf4]x)[89abAB][0-9a-fA-F]", beyond_ascii=True),
        pattern(r"[\xc2-\xf4](?:[\x80-\xbf]|x[89abAB][0-9a-fA-F]){1,3}"),
    ),
)
_CONTINUATION = pattern(r"\\{0,8}x(..)|(.)", re.DOTALL)

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


# So many characters in a row are text, whatever stands beside them.
_TEXT = 4


def _spelled(document: Document, notation: Notation) -> Iterator[Replacement | Suspect]:
    text = document.text
    proven = any(
        is_glued(text, *match.span()) and len(notation.token.findall(match[0])) > 1
        for match in notation.run.finditer(text)
    )
    spelling, unwrapped = document.has_seen("utf8"), document.has_seen("byte-literal")
    for match in notation.run.finditer(text):
        bounds, data = Run.of(notation, match)
        start, end = match.span()
        found = [sequence for sequence in sequences(data) if is_text(sequence.char)]
        if found and combining(found[0].char) and not text[start - 1 : start].isalpha():
            continue  # an accent without a letter: bytes of a program
        cut = cut_length(data)
        ill_formed = len(data) - cut - sum(sequence.end - sequence.start for sequence in found)
        if ill_formed > len(found) or is_meant(document, notation, start, end, proven):
            continue
        if len(found) == 1 and is_quoted_alone(text, start, end):
            continue
        if text[start] == "\\" and len(found) < _TEXT and is_binary(text, start, end):
            continue
        if notation.rule == "utf8-hex" and is_dump(text, start, end):
            continue
        if found and notation.weak and not is_likely(document, start, end, "".join(one.char for one in found)):
            continue
        if notation.hint == "X" and len(found) == 1 and not is_beside_letter(text, start, end):
            continue
        spelling = spelling or bool(found)
        for sequence in found:
            yield Replacement(bounds[sequence.start], bounds[sequence.end], sequence.char, notation.rule)
        if cut and (spelling or (unwrapped and len(data) > 1)):
            yield from _cut_off(text, bounds[len(data) - cut], end, notation.rule)


# A display cut right behind a sequence: dots or an ellipsis, or the end of the text (and of its quotes); between them
# there may stand the start of one more escape.
_DISPLAY_CUT = pattern(r"(?:\\{1,8}(?:x[0-9a-fA-F]?)?|x[0-9a-fA-F]?)?(?=\s{0,3}(?:\.\.\.|…|['\"’”]{0,2}\s{0,3}\Z))")


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
