"""What is left of a printed literal when its two ends parted: an opener on a line of its own, a prefix, closers."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement
from ..lazy import pattern
from ..programs import is_program
from ..signs import CLOSERS
from ..utf8 import sequences
from .literal_forms import DOUBLE, SINGLE

# What only a printed literal holds, with or without backslashes.
INSIDE = pattern(
    r"\\x[89a-fA-F][0-9a-fA-F]|x[c-fC-F][0-9a-fA-F]x[89abAB][0-9a-fA-F]|\\[nrt](?![a-z])|\\[23][0-7]{2}|\\u[0-9a-fA-F]{4}"
)

# The length from which a line is a paragraph rather than a heading or an answer, in characters.
_PARAGRAPH = 40

# How far below an opener what only a literal holds still speaks for it.
_NEAR = 2000

# The beginning of a line that may be an opener; and a line that holds nothing but one, with the blank lines behind it.
_LINE = pattern(r"\n[ \t]*+[bB][^\w\s]")
_LONE = pattern(rf"[ \t]*[bB](?:{SINGLE}|{DOUBLE})[ \t]*\r?(?:\n\s*|\Z)")


def _alone_on_their_line(text: str) -> Iterator[re.Match[str]]:
    for start in (0, *(line.start() + 1 for line in _LINE.finditer(text))):
        match = _LONE.match(text, start)
        if match:
            yield match


def lone_opener(document: Document) -> Iterator[Replacement]:
    """The openers that stand alone on their line above prose, with a closer at the end of the text if it is there."""
    text = document.text
    inside: re.Match[str] | None = None
    sought = last = -1
    stack: list[re.Match[str]] = []  # openers right above one another
    for match in _alone_on_their_line(text):
        if sought < match.end():  # what was found behind one opener is behind those before it, too
            inside = INSIDE.search(text, match.end())
            sought = inside.start() if inside else len(text)
        if stack and stack[-1].end() != match.start():
            stack.clear()
        stack.append(match)
        below = text[match.end() : document.line(match.end()).end]
        is_near = inside is not None and inside.start() < match.end() + _NEAR
        if document.is_code(*match.span()) or is_program(below) or (len(below) < _PARAGRAPH and not is_near):
            continue
        yield from (Replacement(*opener.span(), "", "byte-literal-opener") for opener in stack)
        stack.clear()
        last = match.end()
    end = len(text.rstrip())
    quote = text[end - 1 : end]
    tail = text[text.rfind("\n", 0, end) + 1 : end]
    if quote and quote in "'\"’”" and 0 <= last < end and sum(map(tail.count, "'\"‘’“”")) % 2:
        yield Replacement(end - 1, end, "", "byte-literal-opener")


# The prefix before bytes whose quotes were lost too, at the start of a word.
_SLUG = pattern(r"b(x[c-fC-F][0-9a-fA-F](?:x[89abAB][0-9a-fA-F]){1,3})")


# A line of words that hyphens join.
_FILE_NAME = pattern(r"[^\s-]+(?:-[^\s-]+)+\Z")


def lost_quotes(document: Document) -> Iterator[Replacement]:
    """`b` before stripped bytes: at the start of a line, or before a letter that no word has behind a `b`.

    A Latin letter may go on a word, so that only a whole line without spaces, a file name, shows it.
    """
    for match in _SLUG.finditer(document.text):
        start = match.start()
        if document.text[start - 1 : start].isalnum() or document.is_code(*match.span()):
            continue
        spelled = next(sequences(bytes.fromhex(match[1].replace("x", ""))), None)
        if spelled is None:
            continue
        line = document.line(start)
        if unicodedata.name(spelled.char, "").startswith("LATIN"):
            begins = line.start == start and _FILE_NAME.match(document.text, start, line.end) is not None
        else:
            begins = line.start == start or spelled.char.isalpha()
        if begins:
            yield Replacement(start, start + 1, "", "byte-literal-slug")


# A quote at the end of a line, behind the end of a sentence; and behind any mark, where others were found.
_ORPHANS = {
    quote: (
        pattern(rf"{quote}(?<=[.!?…;؟।。！？)].)(?=[ \t]*$)", re.MULTILINE),
        pattern(rf"{quote}(?<=[^\w\s,'\"’”].)(?=[ \t]*$)", re.MULTILINE),
    )
    for quote in "'\"’”"
}


_AT_END = pattern("\n(?<=(['\"’”])\n)")

SIGNS = CLOSERS


def find(document: Document, config: Config) -> list[Replacement]:
    """Closers whose opener was lost: on two lines or more, and on every second line at least, the same tail."""
    del config  # there is one right answer
    text = document.text
    company = document.has_seen("byte-literal-closer")
    quotes = [quote for quote in _ORPHANS if quote in text]
    few = text.count("\n") // _LINES_EACH if quotes else 0
    at_ends = Counter(_AT_END.findall(text)) if quotes else Counter()
    found: list[Replacement] = []
    for quote in quotes:
        if not (company or at_ends[quote] > few):
            continue
        patterns = _ORPHANS[quote]
        ends = [match.start() for match in patterns[company].finditer(text)]
        if company or len(ends) > 1:
            # A quotation may run over several lines: it opens anywhere behind the last quote that closed one.
            begins = [0, *(end + 1 for end in ends)]
            closers = [end for begin, end in zip(begins, ends, strict=False) if not _opens(text[begin:end], quote)]
            if company or (len(closers) > 1 and 2 * len(closers) >= _count_lines(text)):
                found += [Replacement(end, end + 1, "", "byte-literal-closer") for end in closers]
    return sorted(found)


# Where there are more line feeds than this for each closer, most lines have none, however many of them are blank.
_LINES_EACH = 8


def _count_lines(text: str) -> int:
    """How many lines are not blank."""
    return sum(1 for line in text.splitlines() if line.strip())


def _opens(line: str, quote: str) -> bool:
    """Whether a quotation that `quote` can close begins in the text: a quote at the start of a word or of a value."""
    openers = "'‘’‚" if quote in "'’" else '"“”„'
    if quote == "”" and ("“" in line or "„" in line):
        return True  # these open wherever they stand; scripts without spaces put none before them
    return re.search(rf"(?:^|[\s(\[{{=:,—–-])(?:[{openers}](?=\S)|[rRfFbBuU]{{1,2}}[{openers}])", line) is not None
