r"""Line feeds, tabs, quotes and slashes that were written out: `\n`, `\r\n`, `\t`, `\"`, `\'`, `\/`.

How it arises: a string is printed as a literal or as JSON, and the literal is never read back.

Evidence: a backslash with one letter also begins commands of TeX, folders of paths and patterns, so the place must be
right: two in a row; behind the end of a sentence; before a capital, a list mark or a script without case. One
doubtful place is not enough, two are, or one beside other escapes of the text. Quotes and slashes need such company,
or the form of a contraction (`don\'t`, twice, or once in a sentence without other quotes), of a suffix that TeX could
not mean (`Dalaman\'da`), of a quotation or of an address (`http:\/\/`).

Left alone: code, lines of programs, paths, patterns, JSON as a whole, texts with TeX commands where the place is
doubtful, and a mark that is named by itself.

>>> from scrapefix import decode_escapes
>>> decode_escapes(r"It rained.\n\nWe stayed in.\nAll day."), decode_escapes(r"http:\/\/example.org\/a")
('It rained.\n\nWe stayed in.\nAll day.', 'http://example.org/a')
>>> decode_escapes(r'C:\new\table printf("done\n"); \nu \times'), decode_escapes(r"\d+\n")
('C:\\new\\table printf("done\\n"); \\nu \\times', '\\d+\\n')
"""

import re
from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement, Suspect
from ..evidence import CONTRACTED
from ..lazy import pattern
from ..lessons import is_lesson
from ..manuals import has_latex, has_roff, is_manual
from ..signs import BACKSLASH
from . import shown_controls
from .meant_controls import is_meant

# One escape, or the two of a Windows line end; repeated backslashes are bounded to keep the search linear.
_ESCAPE = pattern(r"""\\\\{0,7}(?:r\\{1,8}n|[nrt"'/])""")

_WRITTEN = {"n": "\n", "r": "\n", "t": "\t"}

# What a new line begins with, besides capitals: marks of lists and headings, quotes, digits, tags, a further escape.
_BEGINS_LINE = frozenset('-*#•>"“«„([<0123456789\\@ \n\t¿¡—–')

_ENDS_SENTENCE = frozenset(".!?:;…\"”»')]>。！？」、，*")

# What an address has before its slashes; and what it has not: a space, a backslash that leads to no slash.
_SCHEME = pattern(r"(?<![/\w])[a-z]{2,10}:(?=[\\/]|\Z)")
_PARTED = pattern(r"\s|\\(?![\\/])")

# A text with more line feeds than this for each one written out is a book that shows some: a program that writes them
# out writes out all of a record.
_LINES_EACH = 100

# Rules that show a text to have been printed as a literal.
_COMPANY = ("code-point", "byte-literal", "utf8-hex", "utf8-octal", "single-byte-hex", "control-escape")

SIGNS = (BACKSLASH,)


def find(document: Document, config: Config) -> Iterator[Replacement | Suspect]:
    """The controls, quotes and slashes that written-out escapes stand for."""
    text = document.text
    if "\\" not in text:
        return
    if not _ESCAPE.search(text) or document.is_json or has_roff(document):
        return
    matches = list(_ESCAPE.finditer(text))
    shown = shown_controls.shown(document, matches)
    has_company = document.has_seen(*_COMPANY)
    left = (match for match in matches if match.start() not in shown)
    matches = [match for match in left if not is_meant(document, match, has_company=has_company)]
    doubtful_texts = has_latex(document)
    company = has_company or (not doubtful_texts and _parts_lines(text, matches))
    if not company and (
        text.count("\n") > _LINES_EACH * len(matches) or is_manual(document) or document.ask(_lists, 0, len(text))
    ):
        for match in matches:
            yield Suspect(*match.span(), "control-escape", "one of few in a text of many lines, or in a manual")
        return
    sure = 2 if doubtful_texts else 1
    addressed = _addressed(text, matches)
    paired = _paired(document, matches)
    weights = [1 if match.start() in paired else _weight(text, match, addressed) for match in matches]
    if len(matches) == 1 == weights[0] and not doubtful_texts and _is_elision(document, matches[0]):
        weights = [2]
    quotes = [weight for match, weight in zip(matches, weights, strict=True) if match[0][-1] in "\"'"]
    proven = company or sum(weight for weight in weights if weight > 0) + len(quotes) / 2 >= 2
    # A program that wrote out one quote of a line wrote out all of them.
    quoted = {
        document.line(match.start()).start
        for match, weight in zip(matches, weights, strict=True)
        if weight > 0 and match[0][-1] in "\"'" and not doubtful_texts
    }
    for match, weight in zip(matches, weights, strict=True):
        kind = match[0][-1]
        rule = "control-quote" if kind in "\"'" else "control-slash" if kind == "/" else "control-escape"
        accompanied = (company and not doubtful_texts) or (
            rule == "control-quote" and document.line(match.start()).start in quoted
        )
        if proven and weight >= (0 if accompanied else sure):
            yield Replacement(*match.span(), _WRITTEN.get(kind, kind), rule)
        elif weight > 0:
            what = "line feed or a tab" if rule == "control-escape" else "quote"
            yield Suspect(*match.span(), rule, f"may be a {what} that was written out")


def _parts_lines(text: str, matches: list[re.Match[str]]) -> bool:
    """Whether written-out line feeds between letters are the only backslashes, and part lines of several words each.

    The last of them may end the text.
    """
    if len(matches) < 2 or text.count("\\") != sum(match[0].count("\\") for match in matches):
        return False
    begin = 0
    for match in matches:
        if match[0].lstrip("\\") != "n" or not text[match.start() - 1].isalpha():
            return False
        if not _is_line(text[begin : match.start()]):
            return False
        begin = match.end()
        if not text[begin : begin + 1].isalpha():
            return begin == len(text)
    return _is_line(text[begin:])


def _is_line(text: str) -> bool:
    words = text.split()
    return len(words) >= _WORDS and len(words[0]) > 1 and len(words[-1]) > 1


# So many words a line has at least.
_WORDS = 3


# An escape that a list of them explains: the first of its line, or the only one.
_LISTED = pattern(r"^[^\S\n]*\\([a-zA-Z0])(?=[^\S\n]{2}|\t|[^\S\n]*$)", re.MULTILINE)


def _lists(text: str) -> bool:
    """Whether the text lists escapes, three or more, or has those that no text is printed with: it is about them."""
    if len({match[1] for match in _LISTED.finditer(text)}) >= 3:
        return True
    kinds = {match[1] for match in _ALONE.finditer(text)}
    return len(kinds) > len(_ENDS) + 1 and len(kinds - _ENDS) > 1


# An escape of one letter, before no other letter; what lines and columns end with; a bell and the like end none.
_ALONE = pattern(r"(?<!\\)\\([abefnrtv0])(?![A-Za-z0-9])")
_ENDS = frozenset("nrt")


def _weight(text: str, match: re.Match[str], addressed: set[int]) -> int:
    """How sure the place makes an escape: 2 by itself, 1 with its like, 0 beside other damage, -1 not at all.

    addressed: where the slashes of addresses stand.
    """
    start, end = match.span()
    before, after = text[start - 1 : start], text[end : end + 1]
    kind = match[0][-1]
    if kind in "\"'":
        if before.isalpha() and after.isalpha():
            return -1 if kind == '"' else 1 if CONTRACTED.match(text, end) or after not in _ACCENTED else 0
        return 0
    if kind == "/":
        return 2 if before == "<" or start in addressed else 0
    if "r" in match[0] and kind == "n":
        return 2
    if match[0] == text[end : end + len(match[0])] and kind == "n":
        return 2
    if text[start - len(match[0]) : start] == match[0] and kind == "n":
        return 2
    if after.islower() and after.isascii():
        return 0 if before in _ENDS_SENTENCE or before.isspace() or kind == "n" else -1
    if not (after == "" or after.isalpha() or after in _BEGINS_LINE):
        return -1
    if after == '"' and text[end + 1 : end + 2] in {"", "\n", ",", ")", ";"}:
        return 0  # the end of a string of C
    if kind == "t":
        return 1 if before.isalnum() or before in _ENDS_SENTENCE else 0
    if before == ">" and after == "<" and _ends_paragraph(text, start):
        return 2
    if before in _ENDS_SENTENCE and after != "":
        return 2 if before in ".!?…。！？" and after.isalpha() else 1
    return 1 if before.isalnum() and (after.isupper() or not after.isascii()) else 0


def _ends_paragraph(text: str, start: int) -> bool:
    """Whether a sentence of several words ends before `start`, and tags behind it, in no string that shows them."""
    low = max(0, start - _LONGEST_PARAGRAPH)
    return _PARAGRAPH.search(text, low, start) is not None and _SHOWN.search(text, low, start) is None


_SHOWN = pattern(r"[\"'`]<[a-z]")
# The end of a sentence of several words, and the tags behind it.
_PARAGRAPH = pattern(r"(?:[^\W_]{1,40}[ ,;]{1,2}){3}[^\W_]{1,40}[.!?…](?:</[a-z][a-z0-9]{0,9}>){1,3}\Z")
_LONGEST_PARAGRAPH = 240

# Letters on which TeX sets an acute accent so: `caf\\'e`.
_ACCENTED = frozenset("aeiouycnszlrgkpmwAEIOUYCNSZLRGKPMW")


def _is_elision(document: Document, match: re.Match[str]) -> bool:
    """Whether an apostrophe within a word is the only quote of a sentence: nothing there needs a backslash."""
    text, (start, end) = document.text, match.span()
    if match[0][-1] != "'" or document.ask(_has_quotes, *document.line(start)) or is_lesson(document, start, end):
        return False
    return _SENTENCE_BEFORE.search(text, max(0, start - _LONGEST_PARAGRAPH), start) is not None or (
        _SENTENCE_BEHIND.match(text, end) is not None
    )


def _has_quotes(line: str) -> bool:
    """Whether a line has more than one backslash, or quotes besides, or is a command of a shell, by its options."""
    return line.count("\\") > 1 or any(mark in line for mark in '"`') or _BARE.search(line) is not None


# A quote without a backslash, or an option; five words up to an apostrophe within the last of them, or from one on.
_BARE = pattern(r"(?<!\\)'|(?<!\S)--?[A-Za-z]")
_SENTENCE_BEFORE = pattern(r"(?:[^\W\d_]{1,40},? ){4}[^\W\d_]{1,40}\Z")
_SENTENCE_BEHIND = pattern(r"[^\W\d_]{1,40}(?:,? [^\W\d_]{1,40}){4}")


def _paired(document: Document, matches: list[re.Match[str]]) -> set[int]:
    """Where double quotes open and close several words, on lines where no other stands without its backslash."""
    text = document.text
    found: set[int] = set()
    opener: re.Match[str] | None = None
    for match in matches:
        start, end = match.span()
        if match[0][-1] != '"':
            continue
        before, after = text[start - 1 : start], text[end : end + 1]
        if not before.strip() or before in "([":
            opener = match if after.isalnum() else None
        elif opener is not None and not after.isalnum():
            line = document.line(start)
            is_said = opener.start() >= line.start and " " in text[opener.end() : start]
            if is_said and not document.ask(_has_others, *line):
                found.update((opener.start(), start))
            opener = None
    return found


def _has_others(line: str) -> bool:
    """Whether a line has quotes without a backslash, or backslashes of other things."""
    rest = _ESCAPE.sub("", line)
    return '"' in rest or "\\" in rest


def _addressed(text: str, matches: list[re.Match[str]]) -> set[int]:
    """Where the slashes of addresses stand: the word before one begins with a scheme, or with another such slash."""
    found: set[int] = set()
    last = -1  # the end of the slash before, if that is one of an address
    for match in matches:
        if match[0][-1] == "/":
            start, end = match.span()
            goes_on = last >= 0 and _PARTED.search(text, last, start) is None
            last = end if goes_on or _is_in_address(text, start) else -1
            if last == end:
                found.add(start)
    return found


def _is_in_address(text: str, start: int) -> bool:
    """Whether an address begins in the word before `start` and goes on up to it."""
    low = max(0, start - _LONGEST_SCHEME)
    begun = [match.end() for match in _PARTED.finditer(text, low, start)]
    return _SCHEME.search(text, begun[-1] if begun else low, start) is not None


# A scheme stands so near before the first slash.
_LONGEST_SCHEME = 80
