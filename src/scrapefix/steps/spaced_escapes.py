r"""Bytes of UTF-8 whose backslashes became spaces: `Nigeria xe2 x80 x99s`, `clich xc3 xa9s`, ` xf0 x9f x98 x82`.

How it arises: printed bytes go through a tokeniser that takes a backslash for a separator. The `b` of the literal and
the `n` of its line feeds are left as words of their own.

Evidence: a row of such tokens that is well-formed UTF-8. Two tokens that are squares of a chessboard (`xc3 xa1`) may be
captures, so they count only in a text where other rows were found. Lone `n` and a `b` at the start count beside a row.

A letter joins the word before it, as do an apostrophe, an ellipsis and a closing quote, for the space there was a
backslash; other signs keep their space.

>>> from scrapefix import decode_escapes
>>> decode_escapes("b Kenya xe2 x80 x99s clich xc3 xa9s n fun xf0 x9f x98 x82")
'Kenya’s clichés\nfun 😂'
>>> decode_escapes("The game went 12. Nxc3 xa1 13. xc3 xa1 and on, plan b n all")
'The game went 12. Nxc3 xa1 13. xc3 xa1 and on, plan b n all'
"""

import re
from typing import NamedTuple

from ..config import Config
from ..document import Document
from ..edits import Replacement
from ..evidence import CONTRACTED
from ..lazy import pattern
from ..lessons import is_lesson
from ..signs import STRIPPED_BYTES
from ..utf8 import Sequence, is_text, sequences

# A lead byte and what follows, each behind one space.
_ROW = pattern(r"x[c-fC-F][0-9a-fA-F](?: x[89a-fA-F][0-9a-fA-F])+")

# Squares of a chessboard, of which one is left over.
_SQUARES = pattern(r"x[a-h][1-8](?: x[a-h][1-8])+")

# Two squares of a chessboard; neither letter nor digit follows a move.
_CAPTURES = pattern(r"x[a-h][1-8] x[a-h][1-8](?!\w)")

# Line feeds of which the letter is left, behind the last of which the next word may follow at once.
_LONE_N = pattern(r"(?:(?: r n| n)(?= |\Z|[A-Z][^\W\d_]|[A-Z][\s&]|[\"&#*<]|[^\x00-\x7f]))+")

# A paragraph's end left of a literal: two of them behind the end of a sentence.
_PAIRS = (" n n", " n r n")
_LONE_PARAGRAPH = pattern(r"(?:[.!?:…\"”»)]|[^\x00-\u0dff])(?: r)? n(?: r)? n")

_MARKS = frozenset(".,!?")
_CLOSING_MARKS = frozenset(".,!?;:)")
_ENDS = _CLOSING_MARKS - {","}


class _Row(NamedTuple):
    start: int
    data: bytes
    found: list[Sequence]


SIGNS = (STRIPPED_BYTES,)
HEEDS = ("byte-literal",)


def find(document: Document, config: Config) -> list[Replacement]:
    """The characters that rows of tokens spell, and what else is left of the literal around them."""
    text = document.text
    is_left = _is_unwrapped(document) and any(pair in text for pair in _PAIRS) and bool(_LONE_PARAGRAPH.search(text))
    if not (is_left or _ROW.search(text)):
        return []
    rows = [row for row in map(_row, _ROW.finditer(text)) if row.found and not _is_meant(document, row)]
    certain = [row for row in rows if not (len(row.data) == 2 and _CAPTURES.match(text, row.start))]
    if not (certain or is_left):
        return []
    openers = sorted(_openers(document, certain))
    replacements = [Replacement(start, start + 2, "", "byte-literal-spaced") for start in openers]
    end, char = (2 if openers and not openers[0] else -1), ""
    for row in rows:
        for sequence in row.found:
            start, stop = row.start + 4 * sequence.start, row.start + 4 * sequence.end - 1
            neighbour = char if end == start - 1 else ""
            is_behind_space = start > max(end, 0) and text[start - 1] == " "
            if is_behind_space and _joins(document, start, stop, sequence.char, neighbour):
                start -= 1
                stop += _shortens(text, start, stop, sequence.char)
            end, char = stop, sequence.char
            replacements.append(Replacement(start, stop, char, "utf8-spaced"))
    small = {row.start - 1 for row in rows if _goes_on_small(text, row)}
    for match in _LONE_N.finditer(text):
        is_own = match.end() in small and _is_beginning(text, match)
        if not is_own and not text[match.end() : match.end() + 1].islower():
            replacements.append(Replacement(*match.span(), "\n" * match[0].count("n"), "control-spaced"))
    return _without_space_behind(text, sorted(replacements))


def _openers(document: Document, rows: list[_Row]) -> set[int]:
    """Where the `b` of a literal is a word of its own: at the start of the text, or of a line or a cell with a row."""
    text = document.text
    found = {0} if text.startswith("b ") else set()
    for row in rows:
        low = max(document.line(row.start).start, row.start - _LONGEST_CELL)
        edge = max(text.rfind(mark, low, row.start) for mark in _EDGES) + 1
        start = edge or document.line(row.start).start
        if text.startswith("b ", start) and text[start + 2] not in _OPERATORS:
            found.add(start)
    return found


# What begins a cell; what stands behind a name.
_EDGES = ('"', "'", ">", "|", "\t")
_OPERATORS = frozenset(" =,;")
_LONGEST_CELL = 400


def _shortens(text: str, start: int, stop: int, char: str) -> bool:
    """Whether an apostrophe behind a word has a space behind it, and what English shortens: `don xe2 x80 x99 t`."""
    is_behind_word = char == "\N{RIGHT SINGLE QUOTATION MARK}" and text[start - 1 : start].isalpha()
    return is_behind_word and text[stop : stop + 1] == " " and CONTRACTED.match(text, stop + 1) is not None


def _goes_on_small(text: str, row: _Row) -> bool:
    """Whether a row begins with a small letter, or with an apostrophe before one."""
    char, end = row.found[0].char, row.start + 4 * row.found[0].end
    after = text[end - 1 : end]
    return char.islower() or (char == "\N{RIGHT SINGLE QUOTATION MARK}" and after.islower())


def _is_beginning(text: str, match: re.Match[str]) -> bool:
    """Whether one `n` before a small letter begins its word, as in "não" and "nämlich": no sentence ended before it."""
    return match[0] == " n" and text[match.start() - 1 : match.start()] not in _ENDS


def _is_unwrapped(document: Document) -> bool:
    """Whether a literal was taken off this text, so that letters of its escapes may be left."""
    return document.has_seen("byte-literal")


def _row(match: re.Match[str]) -> _Row:
    data = bytes.fromhex(match[0].replace("x", ""))
    found = [sequence for sequence in sequences(data) if is_text(sequence.char)]
    if found and found[-1].end < len(data) and _SQUARES.fullmatch(match[0]):
        found.clear()
    return _Row(match.start(), data, found)


def _is_meant(document: Document, row: _Row) -> bool:
    """Whether the row is shown on purpose: in code, or where the line speaks of bytes and no word goes on behind it."""
    start, end = row.start, row.start + 4 * len(row.data) - 1
    if document.is_code(start, end):
        return True
    return not document.text[end : end + 1].isalnum() and is_lesson(document, start, end)


def _joins(document: Document, start: int, stop: int, char: str, neighbour: str) -> bool:
    """Whether the space before `start` stood for a backslash alone, so that `char` belongs to what is before it."""
    if neighbour:
        return True
    text = document.text
    before = text[start - 2 : start - 1] if start > 1 else ""
    if before == " ":
        return True
    if char == "\N{RIGHT SINGLE QUOTATION MARK}":
        # By itself between spaces it ends a word, a quotation or a genitive: no word begins with it alone.
        after = text[stop : stop + 1]
        return before.isalpha() and (after.isalpha() or not after.strip() or after in _CLOSING_MARKS)
    if char in "\N{HORIZONTAL ELLIPSIS}\N{RIGHT DOUBLE QUOTATION MARK}":
        return before.isalnum() or (before in _MARKS and text[start - 3 : start - 2].isalnum())
    if char == "\N{LEFT DOUBLE QUOTATION MARK}":
        return before.isalnum() and text[stop : stop + 1] in _CLOSING_MARKS
    if char in _ROMANCE_LETTERS and _is_apart(before, char, text[stop : stop + 1]) and _is_romance(document):
        return False
    return char.isalpha() and (before.isalpha() or (before.isalnum() and char >= "\u2e80"))


def _is_apart(before: str, char: str, after: str) -> bool:
    """Whether a letter behind a vowel begins a word, or is one: no word of these languages has the two in a row.

    So `vita è`, `commence à`, `une école`, but `cioè`, `già`, `voilà`. What an `é` ends is one, as in `paseé`.
    """
    if not after.isalpha() and char in _LONE_AFTER:
        return before in _LONE_AFTER[char]
    return before == "e" and after.isalpha()


# Letters that are words, with those that end no word before them; and those that `e` stands before in no word.
_LONE_AFTER = {"à": "aeoué", "è": "aeu", "é": "a"}
_ROMANCE_LETTERS = frozenset("àèéê")


def _is_romance(document: Document) -> bool:
    """Whether two of their commonest words show that a text is French, Italian, Spanish or Portuguese."""
    return document.ask(_has_romance_words, 0, len(document.text))


def _has_romance_words(text: str) -> bool:
    return len(set(_ROMANCE.findall(text))) > 1


_ROMANCE = pattern(
    r"\b(?:la|le|les|des?|une?|est|dans|pour|qui|sur|du|et|il|che|non|di|per|una|gli|sono|con|que|uma?|os|com|para|do|da"
    r"|em|el|los|del)\b"
)


def _without_space_behind(text: str, replacements: list[Replacement]) -> list[Replacement]:
    """A line feed takes the space behind it along."""
    widened = []
    for index, (start, end, new, rule) in enumerate(replacements):
        following = replacements[index + 1].start if index + 1 < len(replacements) else len(text)
        wide = end + 1 if rule == "control-spaced" and end < following and text[end : end + 1] == " " else end
        widened.append(Replacement(start, wide, new, rule))
    return widened
