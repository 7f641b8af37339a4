r"""Code points whose backslash was lost: `donu2019t`, `ud83dude00`, `u043fu0440u0438`, `u00d71` (×1).

How it arises: JSON or Java escapes go through a program that drops backslashes, such as an SQL or template layer.

Evidence: `u` and four hexadecimal digits also end words (`menu2019`, `cpu2006`), so the place must be one where the
character stands: surrogates as a whole pair; several letters in a row; a Latin letter or a sign that touches a word;
an apostrophe or a dash between letters; a quote that opens or closes a word; both ends of a tag; dashes, dots and
arrows between spaces, several of them or beside bytes that lost their backslash; `©` before a year, `•` before an item.
Once one of these is found in a text, the others of it need only be characters that texts hold.

Left alone: code, keys and hashes, ranges such as `[u3000-u303F]`, years behind words, words such as "subdeacon".

>>> from scrapefix import decode_escapes
>>> decode_escapes("Itu2019s a fiancu00e9u2014really ud83dude00")
'It’s a fiancé—really 😀'
>>> decode_escapes("menu2019 cpu2006 [u3000-u303F]")
'menu2019 cpu2006 [u3000-u303F]'
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise

from ..config import Config
from ..document import Document
from ..edits import Replacement, Suspect, disjoint, touching
from ..evidence import ends_link, is_glued, is_in_key, is_in_link
from ..expressions import is_in_class
from ..lessons import is_lesson
from ..programs import is_in_string
from ..signs import STRIPPED_CODE_POINT, STRIPPED_LONG_CODE_POINT
from ..utf8 import is_text, sequences
from . import capital_code_points, cut_escapes
from .code_points import Token, joined_pairs

# Four digits behind `u`, or eight behind `U` of which the first four name a plane with characters of texts.
_TOKEN = re.compile(r"u([0-9a-fA-F]{4})|U(000[01][0-9a-fA-F]{4})")

_APOSTROPHES_AND_DASHES = frozenset("\N{RIGHT SINGLE QUOTATION MARK}\N{EN DASH}\N{EM DASH}\N{NO-BREAK SPACE}")
# Years, and marks whose numbers are years: of these text is full. Behind a dash there is no mark, as behind `menu2014`.
_YEARS = range(0x2000, 0x20A0)
_DASHES = frozenset({0x2013, 0x2014})
_APOSTROPHES = frozenset({0x2018, 0x2019})
_MARKS = frozenset(".,;:@_")
# What ends before an apostrophe that ends a word: plurals, `workin’`, what Italian cuts off.
_ENDS_IN_APOSTROPHE = re.compile(r"(?:[sS]|[a-z]in|\b(?:[Pp]o|[Mm]o|[Vv]a|[Dd]i|[Ff]a|[Ss]ta))\Z")
_OPENED = re.compile(r"u2018(?=\w)|‘")

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
    runs = [run for run in runs if not _is_meant(document, run, spelled)]
    spaced = sum(_is_spaced(text, run) for run in runs)
    proven = any(_is_certain(text, run) for run in runs) or spaced > 1 or (spaced and document.has_seen(*HEEDS))
    scripts = _scripts(runs)
    for run in runs:
        if _is_stray(text, run, scripts) if proven else _may_be_number(text, run):
            continue
        for start, end, value in joined_pairs(run):
            if not proven:
                if 0x2000 <= value < 0x2100 and is_text(chr(value)) and text[start - 1 : start].isalpha():
                    yield Suspect(start, end, "code-point-stripped", "may be a character without its backslash")
                continue
            named = _may_be_year(text, start, end, value) if len(run) == 1 else _is_numbered(text, run, start)
            if (0x80 <= value <= 0x10FFFF or value in _OF_MARKUP) and is_text(chr(value)) and not named:
                yield Replacement(start, end, chr(value), "code-point-stripped")
    if proven:
        yield from cut_escapes.find(text, cut_escapes.STRIPPED_CODE_POINT)


def _tokens(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        yield Token(*match.span(), int(match[1] or match[2], 16))


def _scripts(runs: list[list[Token]]) -> set[str]:
    """The scripts of which several characters in a row are written out."""
    return {script(chr(token.value)) for run in runs if len(run) > 1 for token in run if token.value <= 0x10FFFF}


def _is_meant(document: Document, run: list[Token], spelled: set[str]) -> bool:
    """Whether the run is a word, a key or a range, or shown on purpose.

    spelled: the scripts of which several letters in a row are written out.
    """
    text, start, end = document.text, run[0].start, run[-1].end
    if text[start - 1 : start] in {"\\", "%", "&", "#", "+"}:
        return True
    if document.is_code(start, end) or is_in_class(document, start, end) or _is_of_link(document, run):
        return True
    if "\\" in text and is_in_string(document, start):  # a program that lost its backslashes has none
        return True
    if _CAMEL.match(text, start):
        return True
    if len(run) == 1:
        digits = text[start + 1 : end]
        if digits.isalpha() or _is_key(text, start, end):
            return True
        if run[0].value not in _OF_NAMES and _may_be_number(text, run) and script(chr(run[0].value)) not in spelled:
            return True
        is_key = is_in_key(text, start, end, chr(run[0].value)) or _is_of_identifier(text, start, end)
        return is_key or is_lesson(document, start, end)
    is_pair = len(run) == 2 and 0xD800 <= run[0].value < 0xDC00
    return is_pair and not is_glued(text, start, end) and is_lesson(document, start, end)


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
    before, after = _GROUPS_BEFORE.search(text, max(0, start - 40), start), _GROUPS_BEHIND.match(text, end)
    others = f"{before[0] if before else ''}x{after[0] if after else ''}".split("-")
    return sum(any(map(str.isdigit, group)) for group in others) > 1


_VERSION = re.compile(r"(?<![\w.])v?\d{1,4}(?:\.\d{1,4}){0,2}\.\Z")
_LONGEST_VERSION = 20
_GROUPS_BEFORE = re.compile(r"[0-9A-Za-z-]{1,40}+\Z")
_GROUPS_BEHIND = re.compile(r"[0-9A-Za-z-]{1,40}")

# An apostrophe of a contraction, and a capital of the same name: `donu2019tLetItGo`.
_CAMEL = re.compile(r"u2019(?:t|s|re|ve|ll|d|m)[A-Z][a-z]+[A-Z:]")


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
_KEY_BEFORE = re.compile(r"(?<![^\W_])[a-z]{1,5}\Z")
_KEY_AFTER = re.compile(r"[a-z]+(?![^\W_])")
_LONGEST_NAME = 7
# What English shortens a word to, and lost line ends; what Romance languages shorten before a vowel. Before any word
# stand `c’mon`, `rock n’roll`, `t’was` and their like; `o‘` and `g‘` are letters of Uzbek.
_SHORT = re.compile("t|s|re|ve|ll|d|m|em|er|all|clock|am|(?:r?n)+")
_SHORTENED = frozenset("cjmntog")
_ELIDED = frozenset("d l s qu all dall dell nell sull un gl ch".split())


# The marks in text whose numbers could be years.
_COMMON = frozenset({0x2013, 0x2014, 0x2018, 0x2019, 0x2022, 0x2026})


def _is_stray(text: str, run: list[Token], scripts: set[str]) -> bool:
    """Whether the run is a decimal number that is one letter of another script, by itself: that of a bus, of a seat."""
    if len(run) > 1 or not text[run[0].start + 1 : run[0].end].isdigit() or not chr(run[0].value).isalpha():
        return False
    around = text[max(0, run[0].start - 40) : run[0].start] + text[run[0].end : run[0].end + 40]
    own = script(chr(run[0].value))
    return own not in {"LATIN", *scripts} and not any(char >= "\u0250" and script(char) == own for char in around)


def _is_numbered(text: str, run: list[Token], start: int) -> bool:
    """Whether what stands at `start` is a decimal number behind a word, and a mark follows: `cpu2017u2019s`."""
    first, second = run[0], run[1]
    is_number = start == first.start and first.value not in _COMMON and second.value in _COMMON
    before = text[start - 1 : start]
    return is_number and before.isascii() and before.isalpha() and text[start + 1 : first.end].isdigit()


def _may_be_year(text: str, start: int, end: int, value: int) -> bool:
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
        low = max(0, start - _LONGEST_QUOTATION)
        is_closed = value == 0x2019 and _OPENED.search(text, text.rfind("\n", low, start) + 1 or low, start) is not None
        return not (is_closed or _ENDS_IN_APOSTROPHE.search(text, low, start)) or _is_handle(text, start)
    if value in _SUBSCRIPTS:
        return not before.isupper()
    return value != _ELLIPSIS or _is_handle(text, start)


# The name of a file behind a number, and the end of a word in another script.
_FILE = re.compile(r"\.[a-z]{2,4}\b")

# What an apostrophe shortens a year to: `’80s`.
_DECADE = re.compile(r"\d\d(?!\d)")

_LONGEST_QUOTATION = 600
_SUBSCRIPTS = range(0x2080, 0x208A)
_ELLIPSIS = 0x2026


def _is_handle(text: str, start: int) -> bool:
    """Whether the word before `start` is the name of somebody or a tag: `@malu2014`."""
    word = text[max(0, start - 40) : start].rsplit(None, 1)
    return bool(word) and word[-1][0] in "@#"


def _may_be_number(text: str, run: list[Token]) -> bool:
    """Whether the digits could be the number of a model or a part behind a word; years are looked at elsewhere."""
    return len(run) == 1 and run[0].value >= 0x2100 and text[run[0].start - 1 : run[0].start].isalpha()


# The signs of trade and service marks stand right behind names.
_OF_NAMES = frozenset({0x2120, 0x2122})

# A tag of which both brackets are written out.
_TAG = re.compile(r"/?[A-Za-z][A-Za-z0-9]{0,12}?(?: [^<>\n]{0,200}?)?/?u003[eE]")


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
    return _is_in_place(text, *characters[0])


def _is_in_place(text: str, start: int, end: int, value: int) -> bool:
    """Whether a character stands where only such a one does: a letter in a word, an apostrophe between letters."""
    char, before, after = chr(value), text[start - 1 : start], text[end : end + 1]
    if char == "©" and not before.isalnum():
        return _BEHIND_COPYRIGHT.match(text, end) is not None or text[:start].endswith(_COPYRIGHT)
    if value < 0x250:
        is_code = char.islower() and after.isupper() and not before.isalpha()  # no word begins so
        return (before.isalnum() or after.isalnum()) and not is_code
    if value in _DASHES and before.isdigit():
        return _RANGE.match(text, end) is not None and _RANGE_BEFORE.search(text, max(0, start - 5), start) is not None
    if char in _APOSTROPHES_AND_DASHES:
        return before.lower() != before.upper() and after.lower() != after.upper()
    if char == "•":
        return before in {"", "\n"} and _BEGINS_ITEM.match(text, end) is not None
    if char == "\N{LEFT SINGLE QUOTATION MARK}":
        return not before.isalnum() and after.isalpha() and "u2019" in text[end : end + _LONGEST_QUOTATION]
    if char in _OPENING:
        return not before.isalnum() and after.isalnum()
    if char in _CLOSING:
        return bool(before) and not before.isspace() and not after.isalnum()
    if char == "\N{ZERO WIDTH JOINER}":
        return before >= "\N{CYCLONE}" and after >= "\N{CYCLONE}"
    if unicodedata.category(char) == "Sc":
        return before == " " and text[start - 2 : start - 1].isdigit() and not after.isalnum()
    return False


# Both ends of a range: `3u20132`, `1990u20131995`.
_RANGE_BEFORE, _RANGE = re.compile(r"(?<![\w.])\d{1,4}\Z"), re.compile(r"\d{1,4}(?![\w-])")

# A year behind the sign, and the word before it; what an item of a list begins with.
_BEHIND_COPYRIGHT = re.compile(r" ?(?:19|20)\d\d(?!\d)")
_COPYRIGHT = ("Copyright ", "copyright ", "COPYRIGHT ")
_BEGINS_ITEM = re.compile(r" (?!u[0-9a-fA-F]{4})[^\W\d_]")


def _is_certain_markup(text: str, start: int, end: int, value: int) -> bool:
    """Whether a mark with a meaning in markup stands in a word, as in `don't` and `R&D`, or opens a tag."""
    if chr(value) in "'&":
        return text[start - 1 : start].isalpha() and text[end : end + 1].isalpha()
    return chr(value) == "<" and _TAG.match(text, end) is not None


# What stands between two spaces: dashes, an ellipsis, dots and an arrow.
_SPACED = frozenset(map(ord, "–—…·•→"))


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


def script(char: str) -> str:
    """The script of a letter by the first word of its name; the three of Japanese are one."""
    first = unicodedata.name(char, "").split(" ")[0]
    return "CJK" if first in {"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "IDEOGRAPHIC", "FULLWIDTH"} else first
