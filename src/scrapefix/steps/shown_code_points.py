"""Code points without a backslash that are right where they stand: years, keys, numbers of parts, what a lesson shows.

Evidence: the value, which of years and of marks are the same, and the word around it.
"""

import unicodedata

from ..document import Document
from ..evidence import ends_link, is_glued, is_in_key, is_in_link, is_of_groups, is_quoted_alone
from ..expressions import is_in_class
from ..lazy import pattern
from ..lessons import is_lesson
from ..programs import is_in_string, is_program_line
from ..scripts import script
from .code_points import Token

# Years, and marks whose numbers are years: of these text is full. Behind a dash there is no mark, as behind `menu2014`.
_YEARS = range(0x2000, 0x20A0)
_DASHES = frozenset({0x2013, 0x2014})
_APOSTROPHES = frozenset({0x2018, 0x2019})
_MARKS = frozenset(".,;:@_")
# What ends before an apostrophe that ends a word: plurals, `workin’`, what Italian cuts off.
_ENDS_IN_APOSTROPHE = pattern(r"(?:[sS]|[a-z]in|\b(?:[Pp]o|[Mm]o|[Vv]a|[Dd]i|[Ff]a|[Ss]ta))\Z")
_OPENED = pattern(r"u2018(?=\w)|‘")


def is_meant(document: Document, run: list[Token], spelled: set[str]) -> bool:
    """Whether the run is a word, a key or a range, or shown on purpose.

    spelled: the scripts of which several letters in a row are written out.
    """
    text, start, end = document.text, run[0].start, run[-1].end
    if text[start - 1 : start] in {"\\", "%", "&", "#", "+"}:
        return True
    if document.is_code(start, end) or is_in_class(document, start, end) or _is_of_link(document, run):
        return True
    if "\\" in text and is_in_string(document, start) and not _is_in_word(text, run):
        return True  # a program that lost its backslashes has few: where one was not lost, letters within words show it
    if _CAMEL.match(text, start) or (_IDENTIFIER.match(text, start - 1) and is_program_line(document, start)):
        return True
    if len(run) == 1:
        digits = text[start + 1 : end]
        if digits.isalpha() or _is_key(text, start, end):
            return True
        if run[0].value not in _OF_NAMES and may_be_number(text, run) and script(chr(run[0].value)) not in spelled:
            return True
        is_key = is_in_key(text, start, end, chr(run[0].value)) or _is_of_identifier(text, start, end)
        spoken = _word_around(text, start, end) if _is_in_word(text, run) else (start, end)
        return is_key or is_lesson(document, *spoken)
    if is_quoted_alone(text, start, end) and is_lesson(document, start, end):
        return True
    is_pair = len(run) == 2 and 0xD800 <= run[0].value < 0xDC00
    return is_pair and not is_glued(text, start, end) and is_lesson(document, start, end)


def _is_in_word(text: str, run: list[Token]) -> bool:
    """Whether the run is one Latin letter in a word, with small letters of it on both sides: `extracciu00f3n`."""
    start, end = run[0].start, run[0].end
    is_letter = len(run) == 1 and 0xDF <= run[0].value < 0x250 and chr(run[0].value).isalpha()
    return is_letter and _LETTERS_BEFORE.fullmatch(text, start - 2, start) is not None and text[end : end + 1].islower()


_LETTERS_BEFORE = pattern(r"[a-z]{2}")


def _word_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The word with the run, which says nothing of the run itself: `codificaciu00f3n`."""
    before, after = _WORD_BEFORE.search(text, max(0, start - 40), start), _WORD_BEHIND.match(text, end)
    return before.start() if before else start, after.end() if after else end


_WORD_BEFORE, _WORD_BEHIND = pattern(r"[A-Za-z]{1,40}+\Z"), pattern(r"[A-Za-z]{1,40}")


def _is_of_link(document: Document, run: list[Token]) -> bool:
    """Whether the run is of an address, and no mark behind it."""
    start, end, last = run[0].start, run[-1].end, chr(min(run[-1].value, 0x10FFFF))
    return not ends_link(document.text, end, last) and is_in_link(document, start, end)


def _is_of_identifier(text: str, start: int, end: int) -> bool:
    """Whether the digits are of a version, `v2.u00e9a`, or of groups with hyphens: `u00e9f-2bxc-4a9e`.

    Of such groups two more have digits.
    """
    if _VERSION.search(text, max(0, start - _LONGEST_VERSION), start):
        return True
    return is_of_groups(text, start, end, _WITH_DIGITS)


_WITH_DIGITS = pattern(r"\D{0,40}\d.{0,40}")


_VERSION = pattern(r"(?<![\w.])v?\d{1,4}(?:\.\d{1,4}){0,2}\.\Z")
_LONGEST_VERSION = 20

# A year in a name of a program, `menu2019Items`; an apostrophe of a contraction, and a capital of the same name:
# `donu2019tLetItGo`.
_IDENTIFIER = pattern(r"[a-z]u[12]\d{3}[A-Z][a-z]")
_CAMEL = pattern(r"u2019(?:t|s|re|ve|ll|d|m)[A-Z][a-z]+[A-Z:]")


def _is_key(text: str, start: int, end: int) -> bool:
    """Whether the digits are the year in the key of a reference, behind a name in `u`: `liu2019roberta`, `du2020x`.

    In a list of keys, or where no apostrophe stands: neither before what shortens a word nor behind what is shortened.
    """
    name, word = _KEY_BEFORE.search(text, max(0, start - _LONGEST_NAME), start), _KEY_AFTER.match(text, end)
    if name is None or word is None or not 0x1950 <= int(text[start + 1 : end], 16) <= 0x2039:
        return False
    beside = text[name.start() - 1 : name.start()] + text[word.end() : word.end() + 1]
    if len(beside) == 2 and beside[0] in "{,[@;" and beside[1] in "},];" and beside != ",,":
        return True
    if text[start + 1 : end] != "2019" or name[0] in _SHORTENED:
        return False
    return not (_SHORT.fullmatch(word[0]) or (name[0] in _ELIDED and word[0][0] in "aeiouhy"))


# The name without its `u`, and the word behind the year.
_KEY_BEFORE = pattern(r"(?<![^\W_])[a-z]{1,5}\Z")
_KEY_AFTER = pattern(r"[a-z]+(?![^\W_])")
_LONGEST_NAME = 7
# What English shortens a word to, and lost line ends; what Romance languages shorten before a vowel. Before any word
# stand `c’mon`, `rock n’roll`, `t’was` and their like; `o‘` and `g‘` are letters of Uzbek.
_SHORT = pattern("t|s|re|ve|ll|d|m|em|er|all|clock|am|(?:r?n)+")
_SHORTENED = frozenset("cjmntog")
_ELIDED = frozenset("d l s qu all dall dell nell sull un gl ch".split())


# The marks in text whose numbers could be years.
_COMMON = frozenset({0x2013, 0x2014, 0x2018, 0x2019, 0x2022, 0x2026})


def is_stray(text: str, run: list[Token], scripts: set[str]) -> bool:
    """Whether the run is a decimal number that is one letter of another script, by itself: that of a bus, of a seat."""
    if len(run) > 1 or not text[run[0].start + 1 : run[0].end].isdigit() or not chr(run[0].value).isalpha():
        return False
    around = text[max(0, run[0].start - 40) : run[0].start] + text[run[0].end : run[0].end + 40]
    own = script(chr(run[0].value))
    return own not in {"LATIN", *scripts} and not any(char >= "\u0250" and script(char) == own for char in around)


def is_numbered(text: str, run: list[Token], start: int) -> bool:
    """Whether what stands at `start` is a decimal number behind a word, and a mark follows: `cpu2017u2019s`."""
    first, second = run[0], run[1]
    is_number = start == first.start and first.value not in _COMMON and second.value in _COMMON
    before = text[start - 1 : start]
    return is_number and before.isascii() and before.isalpha() and text[start + 1 : first.end].isdigit()


def may_be_year(text: str, start: int, end: int, value: int) -> bool:
    """Whether digits may be a year or a number of their own: `menu2019`, `cpu2006`, `u2019123`, `/u2019/`."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before == after == "/":
        return True  # a folder
    if not text[start + 1 : end].isdigit() or (after.isalpha() and after < "\u2e80"):
        return False
    if _FILE.match(text, end):
        return True
    if unicodedata.category(chr(value)) in {"Sm", "Sc"} and not before.isalnum():
        return False
    if after.isdigit() and not before.isdigit():
        return _DECADE.match(text, end) is None
    if value not in _YEARS:
        return False
    if not (before.isalpha() and before.isascii()):
        return False  # no word of another script goes on with a `u`
    if value in _DASHES:
        return after in _MARKS or after.isspace() or _is_handle(text, start)
    if value in _APOSTROPHES:
        low = max(0, start - LONGEST_QUOTATION)
        is_closed = value == 0x2019 and _OPENED.search(text, text.rfind("\n", low, start) + 1 or low, start) is not None
        return not (is_closed or _ENDS_IN_APOSTROPHE.search(text, low, start)) or _is_handle(text, start)
    if value in _SUBSCRIPTS:
        return not before.isupper()
    if value == _BULLET:
        return not is_item(text, start, end)
    return value != _ELLIPSIS or _is_handle(text, start)


def is_item(text: str, start: int, end: int) -> bool:
    """Whether a bullet stands behind the letter of a lost line end, and another one near by, behind another word."""
    if text[start - 1 : start] != "n":
        return False
    word = _end_of_word(text, start)
    others = (other.start() + 1 for other in _ITEM.finditer(text, max(0, start - _NEAR), end + _NEAR))
    return any(other != start and _end_of_word(text, other) != word for other in others)


def _end_of_word(text: str, at: int) -> str:
    """The last letters of the word before `at`: what stands before the word is not of it."""
    return text[max(0, at - _END_OF_WORD) : at].rsplit(None, 1)[-1]


_ITEM = pattern(r"nu2022 \S")
# So many letters at their ends tell two words apart: `menu2022` and `submenu2022` are the same.
_END_OF_WORD, _NEAR = 3, 200


# The name of a file behind a number, and the end of a word in another script.
_FILE = pattern(r"\.[a-z]{2,4}\b")

# What an apostrophe shortens a year to: `’80s`.
_DECADE = pattern(r"\d\d(?!\d)")

LONGEST_QUOTATION = 600
_SUBSCRIPTS = range(0x2080, 0x208A)
_BULLET, _ELLIPSIS = 0x2022, 0x2026


def _is_handle(text: str, start: int) -> bool:
    """Whether the word before `start` is the name of somebody or a tag: `@malu2014`."""
    word = text[max(0, start - 40) : start].rsplit(None, 1)
    return bool(word) and word[-1][0] in "@#"


def may_be_number(text: str, run: list[Token]) -> bool:
    """Whether the digits could be the number of a model or a part behind a word; years are looked at elsewhere."""
    return len(run) == 1 and run[0].value >= 0x2100 and text[run[0].start - 1 : run[0].start].isalpha()


# The signs of trade and service marks stand right behind names.
_OF_NAMES = frozenset({0x2120, 0x2122})
