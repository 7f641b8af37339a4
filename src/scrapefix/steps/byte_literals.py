r"""Literals that were printed around text: `b'...'`, `b"..."`, `bytearray(b'..')`, `u'..'`, and what became of them.

How it arises: a program prints bytes where it should have decoded them. Blog engines then curl the quotes, HTML turns
them into entities, CSV doubles them, feeds cut the end off, and paragraphs get their own lines, so that the opener
stands alone before the text.

Evidence: an opener at the edge of a word, and either its closer at the edge of a line or of a cell of data, or what
literals leave inside (escapes, the cut of a display). Within a sentence one literal is not enough without escapes or
a sentence inside; several are. An opener alone on its line needs prose below it. A closer alone needs other lines with
the same tail.

Left alone: code, lines of programs and of array dumps unless a whole sentence is inside; sessions of an interpreter;
lines that speak of bytes; bytes that are no text; empty literals; words such as b'gosh, b'twixt, B'Tselem.

>>> from scrapefix import unwrap_byte_literals
>>> unwrap_byte_literals("Title: b’The bridge is open’"), unwrap_byte_literals(r"b'It rained.\nWe stayed in.'")
('Title: The bridge is open', 'It rained.\nWe stayed in.')
>>> unwrap_byte_literals("B'Tselem and b'gosh; if head == b'PK': pass")
"B'Tselem and b'gosh; if head == b'PK': pass"
"""

import re
from collections import Counter
from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement, Span, Suspect, disjoint
from ..lazy import pattern
from ..signs import OPENERS, STRIPPED_BYTES, Sign
from .literal_cells import is_last_row, lined_up
from .literal_evidence import are_examples, is_damage, is_likewise, is_suspect
from .literal_forms import CSV, SQL, Literal, literals
from .literal_leftovers import lone_opener, lost_quotes

# One escape of a literal. Bytes beyond ASCII are left to the steps that know them; in `u''` they are characters.
_ESCAPE = pattern(r"\\(?:([nrt'\"\\])|x([89a-fA-F][0-9a-fA-F])|.)", re.DOTALL)
_WRITTEN = {"n": "\n", "r": "\r", "t": "\t"}

# What a string stands in.
_QUOTES = frozenset("\"'")

# The start of an escape that a display cut.
_BROKEN = pattern(r"\\(?<!\\\\)(?:x[0-9a-fA-F]?)?(?=(?:\.\.\.|…)\s*\Z)")

RULE = "byte-literal"

_SLUG = Sign("x", r"x(?<=bx)[c-fC-F][0-9a-fA-F]x", within=STRIPPED_BYTES)
SIGNS = (*OPENERS, _SLUG)


def find(document: Document, config: Config) -> list[Replacement | Suspect]:
    """The openers and closers of literals, and the escapes between them."""
    text = document.text
    findings: list[Replacement | Suspect] = []
    if document.shows(OPENERS) or not text.isascii():
        found = [(literal, document.line(literal.start)) for literal in literals(document)]
        closed_on = Counter(line.start for literal, line in found if literal.closed)
        elided = _elided(found)
        damage = [
            is_damage(document, literal, line, company=closed_on[line.start] > 1, elided=literal.start in elided)
            for literal, line in found
        ]
        if are_examples(document, [one for one, is_damaged in zip(found, damage, strict=True) if is_damaged]):
            return []
        proven = {line.start for (_, line), is_damaged in zip(found, damage, strict=True) if is_damaged}
        rows = lined_up(text, found)
        damage = [
            is_damaged
            or ((proven or line.start in rows) and is_likewise(document, literal, line, beside=line.start in proven))
            for (literal, line), is_damaged in zip(found, damage, strict=True)
        ]
        if is_last_row(text, found, damage):
            damage[-1] = True
        starts = {line.start for (_, line), is_damaged in zip(found, damage, strict=True) if is_damaged}
        column = rows if starts & rows else set()  # of which all are damage where one is
        for (literal, line), is_damaged in zip(found, damage, strict=True):
            if is_damaged or (line.start in column and is_likewise(document, literal, line, beside=True)):
                findings.extend(_unwrapped(text, literal, line))
            elif is_suspect(document, literal):
                findings.append(Suspect(literal.start, literal.end, RULE, "may be a literal that was printed"))
        findings.extend(lone_opener(document))
    if document.shows((_SLUG,)):
        findings.extend(lost_quotes(document))
    return disjoint(findings) if findings else findings


def _elided(found: list[tuple[Literal, Span]]) -> set[int]:
    """Where literals begin behind an opener of their line that is none, since nothing closes it.

    So has Maltese its preposition: `b'mod`, `b'xejn`.
    """
    opened: set[int] = set()
    elided: set[int] = set()
    for literal, line in found:
        if line.start in opened:
            elided.add(literal.start)
        elif not literal.closed:
            opened.add(line.start)
    return elided


def _unwrapped(text: str, literal: Literal, line: Span) -> Iterator[Replacement]:
    """Without prefix and quotes, and without the quotes of a string around both, if they are all of the line."""
    start, end = literal.start, literal.end
    is_near = literal.closed and start - line.start < 8 and line.end - end < 8
    around = text[line.start : start].strip() if is_near else ""
    if around in _QUOTES and around == text[end : line.end].strip():
        start, end = text.index(around, line.start), text.index(around, end) + 1
    yield Replacement(start, literal.inner.start, "", RULE)
    doubled = SQL if literal.quote == '"' and text[literal.start - 1 : literal.start] == "'" else literal.quote
    if doubled in {CSV, SQL}:
        for match in re.finditer(doubled, text[literal.inner.start : literal.inner.end]):
            low = literal.inner.start + match.start()
            yield Replacement(low, low + 2, doubled[0], RULE)
    for match in _ESCAPE.finditer(text, *literal.inner):
        if match[2] and literal.prefix == "u":
            yield Replacement(*match.span(), chr(int(match[2], 16)), f"{RULE}-escape")
        elif match[1]:
            yield Replacement(*match.span(), _WRITTEN.get(match[1], match[1]), f"{RULE}-escape")
    if literal.closed:
        yield Replacement(literal.inner.end, end, "", RULE)
    elif cut := _BROKEN.search(text, max(literal.inner.start, literal.inner.end - 20), literal.inner.end):
        yield Replacement(*cut.span(), "", f"{RULE}-escape")
