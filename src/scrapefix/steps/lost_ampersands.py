r"""Character references that lost their `&`: `don#8217;t`, `caf #233; in Z #252;rich`; for names see `lost_names`.

How it arises: a filter deletes `&`, or puts a space in its place.

Evidence: one place at least is sure by itself (a mark or an accented letter glued into a word, a quote that opens or
closes one, a row of letters of one script, several marks behind two spaces); then every further number in the text that
stands for a letter, a mark or a symbol is one as well. Where all of them stand behind a space, that space was the `&`.

Left alone: numbers of issues, rooms and colours (`#8217`, `fixes #246;see #223;`), hashtags, Pascal's `'#227'`,
shown source.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ..document import Document
from ..edits import Replacement
from ..evidence import is_of_word
from ..lazy import pattern
from ..programs import is_program_line
from ..scripts import script
from ..signs import LOST_NUMBER
from . import lost_names
from .lost_names import RULE
from .references import by_number, number
from .shown_entities import is_in_source, is_talk

_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"
_OPENING = (
    "\N{LEFT SINGLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    "\N{DOUBLE LOW-9 QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
)
_CLOSING = (
    "\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}"
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{HORIZONTAL ELLIPSIS}\N{TRADE MARK SIGN}"
)

# A number without its `&`; the `amp;` that may have stood behind that is looked for from here.
_LOST = pattern(r"(#(?:[xX][0-9a-fA-F]{2,5}|[0-9]{2,6}));")

# What an apostrophe shortens, up to the end of the word; in Dutch `’s avonds` is a word of its own.
SHORTENED = pattern(
    r"\s?(?:s|t|d|m|re|ve|ll)\b(?! (?:avonds|morgens|middags|nachts|ochtends|zomers|winters|werelds|lands)\b)"
)

# What is counted with `#`.
_COUNTED = pattern(
    r"\b(?:fix|close|resolve|bug|issue|ticket|room|apt|suite|no|nr|num|number|pr|see|ref|part|item|rank|track|step"
    r"|chapter|day|week|page|post|comment|colou?r|and|und|et|or|in)(?:e?s|e?d)?[:.]?\s?\Z",
    re.IGNORECASE,
)


class _Place(NamedTuple):
    start: int
    end: int
    char: str


def find(document: Document) -> Iterator[Replacement]:
    """The references without `&`, in no order."""
    text = document.text
    if "#" in text:
        yield from _numbers(document)
    if document.shows((LOST_NUMBER,)):
        yield from _bare(document)
    yield from lost_names.find(document)


def _bare(document: Document) -> Iterator[Replacement]:
    """Numbers that lost their `#` as well, once an apostrophe within a word shows it: `It8217;s`."""
    for match in _BARE.finditer(document.text):
        start, end = match.span()
        is_meant = document.is_code(start, end) or is_program_line(document, start) or is_talk(document, start, end)
        if not is_meant:
            yield Replacement(start, end, chr(int(match[1])), RULE)


# Quotes, dashes and the ellipsis, where no number goes on.
_BARE = pattern(r"(?<![\d.,#&])(821[126-8]|822[0-2]|8230);")


def _numbers(document: Document) -> Iterator[Replacement]:
    text = document.text
    places = list(_places(document))
    sure = [place for place in places if _is_sure(text, place)]
    if not (sure or RULE in document.seen or any(shows(text, places) for shows in (_has_rows, _has_words, _has_marks))):
        return
    spaced = all(text[max(0, place.start - 1) : place.start] in {"", " ", "\n"} for place in places)
    # Where such a text has two spaces, one is its own, and so each of the others was an `&`.
    doubled = spaced and any(text[max(0, start - 2) : start] in {"  ", "\n ", " "} for start, _, _ in places)
    before: _Place | None = None
    for place in places:
        start, end, char = place
        if text[max(0, start - 1) : start] == " " and (
            doubled
            or _is_of_word(text, place, spaced)
            or (spaced and before and before.end == start - 1 and is_of_word(before.char) and is_of_word(char))
        ):
            start -= 1
        yield Replacement(start, end, char, RULE)
        before = place


def _is_of_word(text: str, place: _Place, spaced: bool) -> bool:
    """Whether a number behind a space belongs to the word before it.

    spaced: whether all numbers of the text stand behind spaces.
    """
    start, end, char = place
    if not text[max(0, start - 2) : start - 1].isalpha():
        return False
    if char in _APOSTROPHES and SHORTENED.match(text, end) and not text[end : end + 1].isspace():
        return True
    return spaced and (is_of_word(char) or char in _APOSTROPHES + _CLOSING)


def _places(document: Document) -> Iterator[_Place]:
    """The numbers that stand for something that is written."""
    text = document.text
    for match in _LOST.finditer(text):
        start, end = match.span()
        char = writable(match[1]) if text[start - 1 : start] not in {"&", "#"} else ""
        if text.endswith("amp;", max(0, start - 4), start) and text[start - 5 : start - 4] != "&":
            start -= len("amp;")
        if char and not is_in_source(document, start, end):
            yield _Place(start, end, char)


def writable(reference: str) -> str:
    """The character of a number, if it is a letter, a mark of typography or a symbol; else nothing.

    >>> writable("#233"), writable("#39"), writable("#65"), writable("#888")
    ('é', "'", '', '')
    """
    char = by_number(number(reference)) or ""
    if char < "\x80":
        return char if char and char in "\"&'<>$" else ""
    return char if unicodedata.category(char) not in {"Cn", "Co", "Cc", "Cs"} else ""


def _is_sure(text: str, place: _Place) -> bool:
    """Whether a number is a reference whatever the rest of the text is like."""
    start, end, char = place
    if not _is_everyday(char):
        return False
    before, after = text[max(0, start - 2) : start], text[end : end + 1]
    if before[-1:] == " " and before[:1].isalpha():
        if char in _APOSTROPHES:
            shortened = SHORTENED.match(text, end) is not None and not after.isspace()
            return shortened or (char != "'" and after.isalpha())
        if char.isalpha():
            inside = char.islower() and after.islower()
            return inside and not _COUNTED.search(text, max(0, start - 20), start)
    if before == "  " and char in _APOSTROPHES:
        return char != "'" and after.isalpha()
    if before[-1:].isalpha():
        return after.isalpha() or (char in _CLOSING + _APOSTROPHES and not after.isalnum())
    if char in _CLOSING + _APOSTROPHES and before[-1:] in {".", ",", "!", "?"}:
        return not after.isalnum()
    return char in _OPENING and before[-1:] in {"", " ", "\n", "("} and after.isalpha()


def _is_everyday(char: str) -> bool:
    """Whether text is full of a character: apostrophes, letters of Latin-1 and of Vietnamese, punctuation."""
    return (
        char in "\"&'"
        or "\xa0" <= char < "\u0180"
        or "\u1ea0" <= char <= "\u1ef9"
        or "\u2010" <= char <= "\u203a"
        or char in {"\N{EURO SIGN}", "\N{TRADE MARK SIGN}"}
    )


def _has_rows(text: str, places: list[_Place]) -> bool:
    """Whether numbers follow one another that are all letters of one script; with spaces, many and not counted up."""
    row = spaced = 1
    rising = 0
    for previous, place in pairwise(places):
        alike = _script(previous.char) == _script(place.char) != ""
        row = row + 1 if alike and previous.end == place.start else 1
        is_next = alike and text[previous.end : place.start].isspace() and place.start - previous.end <= 2
        spaced = spaced + 1 if is_next else 1
        rising = rising + (place.char > previous.char) if is_next else 0
        if row >= 2 or (spaced >= 5 and rising < spaced - 1):
            return True
    return False


def _script(char: str) -> str:
    """The script of a letter, and nothing for other characters and for letters of Latin."""
    if not is_of_word(char):
        return ""
    name = script(char)
    return "" if name == "LATIN" else name


def _has_words(text: str, places: list[_Place]) -> bool:
    """Whether several words end in accented letters, as `citt#224;` and `pi#249;` do, or many, as `citt #224;` does."""
    words = set()
    spaced = 0
    for start, _, char in places:
        before = text[max(0, start - 12) : start]
        spaced += before.endswith(" ")
        word = before.removesuffix(" ").rpartition(" ")[2]
        if char.islower() and _is_everyday(char) and word[-1:].islower() and not _COUNTED.search(before):
            words.add(word)
    return len(words) > (3 if spaced else 1)


def _has_marks(text: str, places: list[_Place]) -> bool:
    """Whether marks and symbols stand behind two spaces, of which one was the `&`, more than once."""
    spaced = (text[place.start - 2 : place.start] == "  " and _is_everyday(place.char) for place in places)
    return sum(is_spaced and not place.char.isalpha() for is_spaced, place in zip(spaced, places, strict=True)) > 1
