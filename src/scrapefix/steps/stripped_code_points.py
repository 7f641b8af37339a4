r"""Code points whose backslash was lost: `donu2019t`, `ud83dude00`, `u043fu0440u0438`, `u00d71` (×1).

How it arises: JSON or Java escapes go through a program that drops backslashes, such as an SQL or template layer.

Evidence: `u` and four hexadecimal digits also end words (`menu2019`, `cpu2006`), so the place must be one where the
character stands: surrogates as a whole pair; several letters in a row; a Latin letter or a sign that touches a word;
an apostrophe or a dash between letters, or the former behind a space, as in `it u2019s`; a quote that opens or closes
a word; both ends of a tag; dashes, dots and arrows between spaces, several of them or beside bytes that lost their
backslash; `©` before a year, `•` before an item. Once one of these is found in a text, the others of it need only be
characters that texts hold.

Left alone: code, keys and hashes, ranges such as `[u3000-u303F]`, years behind words, words such as "subdeacon".

>>> from scrapefix import decode_escapes
>>> decode_escapes("Itu2019s a fiancu00e9u2014really ud83dude00")
'It’s a fiancé—really 😀'
>>> decode_escapes("menu2019 cpu2006 [u3000-u303F]")
'menu2019 cpu2006 [u3000-u303F]'
"""

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise

from ..config import Config
from ..document import Document
from ..edits import Replacement, Suspect, disjoint, touching
from ..lazy import pattern
from ..scripts import script
from ..signs import STRIPPED_CODE_POINT, STRIPPED_LONG_CODE_POINT
from ..utf8 import is_text, sequences
from . import capital_code_points, cut_escapes
from .code_points import Token, joined_pairs
from .shown_code_points import LONGEST_QUOTATION, is_item, is_meant, is_numbered, is_stray, may_be_number, may_be_year

# Four digits behind `u`, or eight behind `U` of which the first four name a plane with characters of texts.
_TOKEN = pattern(r"u([0-9a-fA-F]{4})|U(000[01][0-9a-fA-F]{4})")

_APOSTROPHES_AND_DASHES = frozenset("\N{RIGHT SINGLE QUOTATION MARK}\N{EN DASH}\N{EM DASH}\N{NO-BREAK SPACE}")
_DASHES = frozenset("–—")

# Below 128 programs write out what has a meaning in markup: `"`, `&`, `'`, `<` and `>`.
_OF_MARKUP = frozenset(b"\"&'<>")

_OPENING = frozenset("\N{LEFT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}")
_CLOSING = frozenset("\N{RIGHT DOUBLE QUOTATION MARK}")

SIGNS = (STRIPPED_CODE_POINT, STRIPPED_LONG_CODE_POINT)

# Rules that show that the text lost its backslashes.
HEEDS = ("utf8-stripped", "single-byte-stripped")


def find(document: Document, config: Config) -> Iterable[Replacement | Suspect]:
    """The characters whose numbers are written out behind a bare `u`, or `U` in lines of capitals."""
    if not document.shows(SIGNS):
        return ()
    if document.shows((capital_code_points.SIGN,)):
        return disjoint([*capital_code_points.find(document), *_spelled(document)])
    return _spelled(document)


def _spelled(document: Document) -> Iterator[Replacement | Suspect]:
    text = document.text
    runs = list(touching(_tokens(text)))
    spelled = _scripts(runs)
    runs = [run for run in runs if not is_meant(document, run, spelled)]
    spaced = sum(_is_spaced(text, run) for run in runs)
    proven = any(_is_certain(text, run) for run in runs) or spaced > 1 or (spaced and document.has_seen(*HEEDS))
    scripts = _scripts(runs)
    for run in runs:
        if is_stray(text, run, scripts) if proven else may_be_number(text, run):
            continue
        for start, end, value in joined_pairs(run):
            if not proven:
                if 0x2000 <= value < 0x2100 and is_text(chr(value)) and text[start - 1 : start].isalpha():
                    yield Suspect(start, end, "code-point-stripped", "may be a character without its backslash")
                continue
            named = may_be_year(text, start, end, value) if len(run) == 1 else is_numbered(text, run, start)
            if (0x80 <= value <= 0x10FFFF or value in _OF_MARKUP) and is_text(chr(value)) and not named:
                yield Replacement(start - _is_parted(text, start, end, value), end, chr(value), "code-point-stripped")
    if proven:
        yield from cut_escapes.find(text, cut_escapes.STRIPPED_CODE_POINT)


def _tokens(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        yield Token(*match.span(), int(match[1] or match[2], 16))


def _scripts(runs: list[list[Token]]) -> set[str]:
    """The scripts of which several characters in a row are written out."""
    return {script(chr(token.value)) for run in runs if len(run) > 1 for token in run if token.value <= 0x10FFFF}


# A tag of which both brackets are written out.
_TAG = pattern(r"/?[A-Za-z][A-Za-z0-9]{0,12}?(?: [^<>\n]{0,200}?)?/?u003[eE]")


def _is_certain(text: str, run: list[Token]) -> bool:
    """Whether the run by itself can't be anything but damage."""
    characters = list(joined_pairs(run))
    if any(token.value > 0xFFFF for token in characters):
        return True
    if all(token.value <= 0xFF for token in run) and _spell_utf8(run):
        return True
    if characters[0].value < 0x80:
        return _is_certain_markup(text, *characters[0])
    if not all(token.value >= 0x80 and is_text(chr(token.value)) for token in characters):
        return False
    if len(run) > 1:
        return all(_are_kin(chr(one.value), chr(two.value)) for one, two in pairwise(characters))
    return _is_in_place(text, *characters[0]) or _is_parted(text, *characters[0])


def _is_parted(text: str, start: int, end: int, value: int) -> bool:
    """Whether an apostrophe and what English shortens have a space before them, which was the backslash."""
    if value != 0x2019 or text[start - 1 : start] != " ":
        return False
    return text[start - 2 : start - 1].isalpha() and _SHORTENED.match(text, end) is not None


_SHORTENED = pattern(r"(?:s|t|d|m|re|ve|ll)(?=[\s,;:!?\"]|\.(?:\s|\Z)|\Z)")


def _is_in_place(text: str, start: int, end: int, value: int) -> bool:
    """Whether a character stands where only such a one does: a letter in a word, an apostrophe between letters."""
    char, before, after = chr(value), text[start - 1 : start], text[end : end + 1]
    if char == "©" and not before.isalnum():
        return _BEHIND_COPYRIGHT.match(text, end) is not None or text.endswith(_COPYRIGHT, 0, start)
    if char == "′":
        return before.isdigit() and _INCHES.match(text, end) is not None
    if value < 0x250:
        is_code = char.islower() and after.isupper() and not before.isalpha()  # no word begins so
        return (before.isalnum() or after.isalnum()) and not is_code
    if char in _DASHES and before.isdigit():
        return _RANGE.match(text, end) is not None and _RANGE_BEFORE.search(text, max(0, start - 5), start) is not None
    if char in _APOSTROPHES_AND_DASHES:
        return before.lower() != before.upper() and after.lower() != after.upper()
    if char == "•":
        return _BEGINS_ITEM.match(text, end) is not None and (before in {"", "\n"} or is_item(text, start, end))
    if char == "\N{LEFT SINGLE QUOTATION MARK}":
        return not before.isalnum() and after.isalpha() and "u2019" in text[end : end + LONGEST_QUOTATION]
    if char in _OPENING:
        return not before.isalnum() and after.isalnum()
    if char in _CLOSING:
        return bool(before) and not before.isspace() and not after.isalnum()
    if char == "\N{ZERO WIDTH JOINER}":
        return before >= "\N{CYCLONE}" and after >= "\N{CYCLONE}"
    if unicodedata.category(char) == "Sc":
        return before == " " and text[start - 2 : start - 1].isdigit() and not after.isalnum()
    return False


# Inches behind the mark of feet: `10u20326u2033`.
_INCHES = pattern(r"\d{1,2}u2033(?![0-9A-Za-z])")

# Both ends of a range: `3u20132`, `1990u20131995`.
_RANGE_BEFORE, _RANGE = pattern(r"(?<![\w.])\d{1,4}\Z"), pattern(r"\d{1,4}(?![\w-])")

# A year behind the sign, and the word before it; what an item of a list begins with.
_BEHIND_COPYRIGHT = pattern(r" ?(?:19|20)\d\d(?!\d)")
_COPYRIGHT = ("Copyright ", "copyright ", "COPYRIGHT ")
_BEGINS_ITEM = pattern(r" (?!u[0-9a-fA-F]{4})[^\W\d_]")


def _is_certain_markup(text: str, start: int, end: int, value: int) -> bool:
    """Whether a mark with a meaning in markup stands in a word, as in `don't` and `R&D`, or opens a tag."""
    if chr(value) in "'&":
        return text[start - 1 : start].isalpha() and text[end : end + 1].isalpha()
    return chr(value) == "<" and _TAG.match(text, end) is not None


# What stands between two spaces: dashes, an ellipsis, dots, an arrow and the sign of a product.
_SPACED = frozenset(map(ord, "–—…·•→×"))


def _is_spaced(text: str, run: list[Token]) -> bool:
    """Whether the run is a mark that stands between two spaces, and does."""
    (start, end), is_mark = (run[0].start, run[-1].end), len(run) == 1 and run[0].value in _SPACED
    is_assigned = text[end : end + 3].strip()[:1] == "="
    return is_mark and text[start - 1 : start] == " " == text[end : end + 1] and not is_assigned


def _spell_utf8(run: list[Token]) -> bool:
    """Whether the numbers are bytes of UTF-8, read one by one as characters before they were written out."""
    data = bytes(token.value for token in run)
    return sum(sequence.end - sequence.start for sequence in sequences(data)) == len(data)


def _are_kin(one: str, two: str) -> bool:
    """Whether two characters may follow one another in a text: a mark of punctuation, or both of one script."""
    if not (one.isalpha() and two.isalpha()):
        return True
    return script(one) == script(two)
