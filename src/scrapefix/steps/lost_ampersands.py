r"""Character references that lost their `&`: `don#8217;t`, `caf #233; in Z #252;rich`, `dogrsquo;s`.

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
from ..evidence import is_of_word, is_quoted_alone
from ..programs import has_roff, is_program_line
from ..scripts import script
from ..signs import LOST_NAME, LOST_NAME_END, LOST_NUMBER
from .references import by_name, by_number, is_talk, number

RULE = "entity-without-ampersand"

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
_LOST = re.compile(r"(#(?:[xX][0-9a-fA-F]{2,5}|[0-9]{2,6}));")

# A name without its `&`. Words may stand right before it, save before the dashes: `rdash;` is none.
_LOST_NAME = re.compile(r"(?:[lr][sd]quo|hellip|nbsp|(?<![A-Za-z])[nm]dash);\Z")

# What does not stand before a reference without its `&`: an `&`, and what names in programs have.
_NO_WORD = frozenset("&$_\\-")

# The end of such a name, beginning at its literal: one look at a text instead of many.
_NAME_END = re.compile(LOST_NAME_END)

# The names of the five marks that mean something in markup. Of these `amp` is a word, and `lt` and `gt` may be any's.
_MARK = re.compile(r"(?<![\w&;$\\/.=-])(quot|apos|amp|[lg]t);\Z")
_MARK_END = re.compile(r";(?<=[tps];)(?:(?<=quot;)|(?<=apos;)|(?<=amp;)|(?<=[lg]t;))")

# A reference of which the `&` was encoded.
_REFERENCE = re.compile(r"[A-Za-z]{2,8};")

# What shows some of them to be references: a quote, which is no word; what no space parts from `amp`; a whole tag.
_SURE_MARK = re.compile(r"quot;(?! *=)|amp;(?=[A-Za-z])|lt;(?=/?[A-Za-z][A-Za-z0-9]{0,12}(?: [^<>\n]{0,200}?)? ?gt;)")

# The sign between two names, which the word for an amplifier is not twice.
_AMPERSAND = re.compile(r"[^\W_] amp; [A-Z][a-z]")

# What an apostrophe shortens, up to the end of the word; in Dutch `’s avonds` is a word of its own.
SHORTENED = re.compile(
    r"\s?(?:s|t|d|m|re|ve|ll)\b(?! (?:avonds|morgens|middags|nachts|ochtends|zomers|winters|werelds|lands)\b)"
)

# What is counted with `#`.
_COUNTED = re.compile(
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
    if document.shows((LOST_NAME,)) and not has_roff(document):
        yield from _names(document)
        yield from _letters(document)
        yield from _marks(document)


def _bare(document: Document) -> Iterator[Replacement]:
    """Numbers that lost their `#` as well, once an apostrophe within a word shows it: `It8217;s`."""
    for match in _BARE.finditer(document.text):
        start, end = match.span()
        is_meant = document.is_code(start, end) or is_program_line(document, start) or is_talk(document, start, end)
        if not is_meant:
            yield Replacement(start, end, chr(int(match[1])), RULE)


# Quotes, dashes and the ellipsis, where no number goes on.
_BARE = re.compile(r"(?<![\d.,#&])(821[126-8]|822[0-2]|8230);")


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
        if char and not _is_source(document, start, end):
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


def _names(document: Document) -> Iterator[Replacement]:
    text = document.text
    found: list[Replacement] = []
    proven = RULE in document.seen
    for match in _behind(text, _NAME_END, _LOST_NAME):
        if text[max(0, match.start() - 1) : match.start()] in _NO_WORD:
            continue
        start, end = match.span()
        if _is_source(document, start, end):
            continue
        if text.endswith("amp;", max(0, start - 4), start) or text[max(0, start - 2) : start] == "& ":
            continue
        if text[max(0, start - 2) : start] == "; " and not (found and found[-1].end == start - 1):
            continue
        # A line that ends so may be a list of names or a program, unless a word stands before it.
        alone = text[end : end + 1] in {"", "\n", ";"} and not text[max(0, start - 1) : start].isalpha()
        proven = proven or not alone
        found.append(Replacement(start, end, by_name(match[0][:-1]) or "", RULE))
    if proven:
        yield from found


def _behind(text: str, end: re.Pattern[str], whole: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The names that are `whole` up to their `end`, for which a text is searched: it begins with a literal."""
    for ending in end.finditer(text):
        match = whole.search(text, max(0, ending.end() - _LONGEST), ending.end())
        if match:
            yield match


# The longest name, with its `;` and a space before it.
_LONGEST = len(" oacute;")

# The name of a letter behind letters, with or without a space between, and its end.
_LOST_LETTER = re.compile(
    r"(?<=[A-Za-zß-ÿ])( ?)((?:[aeiouy](?:acute|grave|circ|uml)|[ano]tilde|ccedil|aring|szlig|aelig|oslash));\Z"
)
_LETTER_END = re.compile(
    ";(?:(?<=acute;)|(?<=grave;)|(?<=circ;)|(?<=uml;)|(?<=tilde;)|(?<=cedil;)|(?<=ring;)|(?<=lig;)|(?<=slash;))"
)


def _letters(document: Document) -> Iterator[Replacement]:
    """The letters by their names, `ma ntilde;ana`, within a word; behind a space also at its end where one is."""
    text = document.text
    places = [match for match in _behind(text, _LETTER_END, _LOST_LETTER) if not _is_shown(document, *match.span())]
    inside = [match for match in places if text[match.end() : match.end() + 1].islower()]
    for match in places if inside else ():
        if match[1] or match in inside:
            yield Replacement(*match.span(), by_name(match[2]) or "", RULE)


def _marks(document: Document) -> Iterator[Replacement]:
    """The marks of markup, where one of them is sure: `the quot;old quot; mill`, `AT amp;T`."""
    text = document.text
    places = [match for match in _behind(text, _MARK_END, _MARK) if not _is_shown(document, *match.span())]
    is_sure = RULE in document.seen or any(_SURE_MARK.match(text, match.start()) for match in places)
    if not (is_sure or sum(_AMPERSAND.match(text, match.start() - 2) is not None for match in places) > 1):
        return
    places = sorted([*places, *_closers(text, places)], key=re.Match.start)
    doubled = any(text[match.start() - 2 : match.start()] == "  " for match in places)
    for match in places:
        start, end = match.span()
        # The space was the `&` where others have one of their own as well, and within a name: `AT amp;T`.
        is_name = match[1] == "amp" and text[end : end + 1].isalpha() and not _REFERENCE.match(text, end)
        start -= text[start - 1 : start] == " " and (doubled or is_name)
        yield Replacement(start, end, by_name(match[1]) or "", RULE)


def _closers(text: str, places: list[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The closing quotes that touch the word before them, each behind an opening one on its line."""
    for opener in places:
        if opener[1] == "quot" and text[opener.end() : opener.end() + 1].isalnum():
            closer = _CLOSER.search(text, opener.end(), opener.end() + _QUOTATION)
            if closer and "\n" not in text[opener.end() : closer.start()]:
                yield closer


_CLOSER = re.compile(r"(?<=[\w.,!?])(quot);(?!\w)")
_QUOTATION = 300


def _is_shown(document: Document, start: int, end: int) -> bool:
    """Whether a name is there to be seen, or is one of a program."""
    return _is_source(document, start, end) or is_program_line(document, start) or is_talk(document, start, end)


def _is_source(document: Document, start: int, end: int) -> bool:
    """Whether a reference stands in code, in a URL, or alone in quotes."""
    return document.is_code(start, end) or document.is_url(start, end) or is_quoted_alone(document.text, start, end)
