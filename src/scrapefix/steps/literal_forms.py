"""The forms of printed literals: where one opens and closes. Whether it is damage, `byte_literals` decides."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from heapq import merge
from typing import NamedTuple

from ..document import Document
from ..edits import Span
from ..lazy import pattern

# Quotes as they are, curled, as entities (escaped once or more), or behind the backslash of a string around them.
SINGLE = r"(?:\\{0,3}'|[’‘‚‛′]|&(?:amp;){0,3}(?:\#0?39|\#x0?27|apos|[lr]squo|\#821[6-9]|\#x201[89]);)"
DOUBLE = r"(?:\\{0,3}\"|[“”„‟″]|&(?:amp;){0,3}(?:\#0?34|\#x0?22|quot|[lr]dquo|\#822[0-3]|\#x201[cCdD]);)"

# A prefix and a quote. `u` is as good as `b` only where a whole line or cell is the literal. What follows the letter is
# looked at first: a class fails sooner than the forms of all quotes.
_FIRST = r"(?=[r\\'’‘‚‛′&\"“”„‟″])"
_OPENERS = [pattern(rf"{prefix}{_FIRST}r?(?:({SINGLE})|({DOUBLE}))") for prefix in "bBu"]

# What does not stand right before a literal: the letters of a word, an address, a variable, another quote.
_WORD_BEFORE = pattern(r"[^\W]|[&%$\\'’‘]")

_DOUBLE = frozenset('"“”„‟')

# A straight quote closes at the first one that no backslash escapes, on the same line.
_STRAIGHT_CLOSER = {
    "'": pattern(r"(?:[^'\\\n]++|\\.)*+'"),
    '"': pattern(r'(?:[^"\\\n]++|\\.)*+"'),
}
_ANY_CLOSER = {"'": pattern(SINGLE), '"': pattern(DOUBLE)}

# What may follow a closer: no letter or digit.
_EDGE = pattern(r"(?=[\s,;:.!?)\]}>|<\"'&\\…/+–—，。、；：！？）」』】》-]|\Z)")

# The cut of a display at the end of a line; and at the end of a cell of HTML, of a column before others, of a cell
# between bars, of a field in quotes, by what stands before such a cell.
CUT = pattern(r"(?:\.\.\.|…)\s*\Z")
_CUT_COLUMN = pattern(r"(?:\.\.\.|…)(?=[ \t]{2,40}\S|\t| \|)")
_CUTS = {
    ">": pattern(r"(?:\.\.\.|…)(?=</t[dh]>)"),
    " ": _CUT_COLUMN,
    "\t": _CUT_COLUMN,
    "|": pattern(r"(?:\.\.\.|…)(?=[ \t]{0,40}\|)"),
    '"': pattern(r"(?:\.\.\.|…)(?=\"(?:[,;\t\n]|\Z))"),
}

# What may stand between the start of a line and a literal: indentation, a list mark, brackets, quotes.
MARGIN = pattern(r"[\s>*•\-\[({\"'“]{0,12}\Z")

# What may stand between a literal and the end of its line.
LINE_END = " \t\r,;)]}>|\"'.”"

# The doubled double quote of CSV, and the rest of a cell with the quote that ends it; the same of a string of SQL.
CSV = '""'
_CSV_CELL = pattern(r'(?:[^"]++|"")*+"')
SQL = "''"
_SQL_STRING = pattern(r"(?:[^'\n]++|'')*+'")


class Literal(NamedTuple):
    """What has the form of a literal, at `start:end`, with its content at `inner`.

    closed: whether there is a closer; without one the literal ends with the line.
    quote: the family of its quotes, `'` or `"`, or `CSV` or `SQL`.
    """

    start: int
    inner: Span
    end: int
    closed: bool
    prefix: str
    quote: str


def literals(document: Document) -> Iterator[Literal]:
    """Everything that has the form of a literal, from left to right; what lies within one is not looked at."""
    text = document.text
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    done = 0
    line = _Line(text, Span(0, -1))
    for opener in _openers(text):
        start = opener.start()
        if text[start - 1 : start] == "r" and opener[0][0] == "b":
            start -= 1
        is_quoted = _is_of_string(text, opener, start)
        if start < done or (start and _WORD_BEFORE.match(text, start - 1) and not is_quoted):
            continue
        if opener[2] in _DOUBLE and text[start - 1 : start] in _DOUBLE and not text.startswith('"', opener.end()):
            continue  # a letter in quotes
        if opener[0].endswith('\\"') and text.startswith('\\"', opener.end()):
            continue  # quotes doubled for CSV in a string of JSON, which comes off first
        span = document.line(start)
        if span is not line.span:
            line = _Line(text, span)
        literal = _csv_literal(text, opener) or _sql_literal(text, opener) or _literal(line, opener, start)
        if not literal.closed and start <= first + 1 and last > span.end:
            literal = _over_lines(text, literal, last)
        if is_quoted and opener[0] == "b'" and literal.quote != SQL:
            continue
        if is_quoted and literal.quote == '"' and not (literal.closed and text.startswith("'", literal.end)):
            continue  # the quote before it opens no string around it
        if literal.closed:
            done = literal.end
        yield literal


def _is_of_string(text: str, opener: re.Match[str], start: int) -> bool:
    """Whether a literal may be all of a string: of SQL, which has a backslash before each quote in it, `'b\\'word\\''`,
    or two quotes for one, or of a printed list, which has single quotes around a literal in double ones, `'b"word"'`.
    """
    is_kind = opener[0].endswith(("\\'", '"')) or (opener[0] == "b'" and text.startswith("'", opener.end()))
    return is_kind and text[start - 1 : start] == "'"


def _openers(text: str, *span: int) -> Iterator[re.Match[str]]:
    """The openers from left to right. A search for one letter is four times as fast as for any of three."""
    return merge(*(pattern.finditer(text, *span) for pattern in _OPENERS), key=re.Match.start)


class _Line:
    """A line and its quotes, each kind looked for once."""

    def __init__(self, text: str, span: Span) -> None:
        self.text = text
        self.span = span
        self._cuts: dict[str, list[int]] = {}
        self._found: dict[tuple[str, bool], tuple[list[Span], list[Span]]] = {}

    def quotes(self, family: str, escaped: bool) -> tuple[list[Span], list[Span]]:
        """The quotes of a family, escaped ones or all, and those of them that no letter follows."""
        if (family, escaped) not in self._found:
            spans = [Span(*match.span()) for match in _ANY_CLOSER[family].finditer(self.text, *self.span)]
            if escaped:
                spans = [span for span in spans if self.text[span.start] == "\\"]
            self._found[family, escaped] = spans, [span for span in spans if _EDGE.match(self.text, span.end)]
        return self._found[family, escaped]

    def cuts(self, edge: str) -> list[int]:
        """Where cells end of which a display cut the end, by what stands before a cell of their kind."""
        if edge not in self._cuts:
            pattern = _CUTS.get(edge)
            self._cuts[edge] = [match.end() for match in pattern.finditer(self.text, *self.span)] if pattern else []
        return self._cuts[edge]

    @cached_property
    def openers(self) -> int:
        """How many openers there are on the line."""
        return sum(1 for _ in _openers(self.text, *self.span))


def _literal(line: _Line, opener: re.Match[str], start: int) -> Literal:
    text, inner, prefix = line.text, opener.end(), opener[0][0]
    family = "'" if opener[1] else '"'
    closer = _closer(line, opener, start, family)
    if closer is None:
        cuts = line.cuts(text[start - 1 : start])
        cut = bisect_right(cuts, inner)
        end = cuts[cut] if cut < len(cuts) else line.span.end
        return Literal(start, Span(inner, end), end, False, prefix, family)
    end = closer.end
    if text[start - 10 : start] == "bytearray(" and text[end : end + 1] == ")":
        start, end = start - 10, end + 1
    return Literal(start, Span(inner, closer.start), end, True, prefix, family)


def _closer(line: _Line, opener: re.Match[str], start: int, family: str) -> Span | None:
    """As the language has it; else the last quote of a line that is all literal, or the first one at an edge."""
    text, inner, quote = line.text, opener.end(), opener[1] or opener[2]
    if quote == family:
        strict = _STRAIGHT_CLOSER[family].match(text, inner)
        if strict and _EDGE.match(text, strict.end()):
            return Span(strict.end() - 1, strict.end())
    spans, edged = line.quotes(family, quote.startswith("\\"))
    if spans and spans[-1].start >= inner and MARGIN.match(text, line.span.start, start):
        is_last = not text[spans[-1].end : line.span.end].strip(LINE_END)
        if is_last and (line.openers == 1 or spans[-1] is _first_from(spans, inner)):
            return spans[-1]
    return None if quote == family else _first_from(edged, inner)


def _first_from(spans: list[Span], offset: int) -> Span | None:
    index = bisect_left(spans, offset, key=lambda span: span.start)
    return spans[index] if index < len(spans) else None


# The beginning of a quotation within a line.
_QUOTATION = pattern(r"[\s:(](?:'|\"|[‘“„])(?=\w)")


def _over_lines(text: str, literal: Literal, end: int) -> Literal:
    """A literal whose line feeds are line feeds already closes with the text, if a quote of its family is there.

    A quote that closes a quotation in the last line is none of its own.
    """
    is_closer = _ANY_CLOSER[literal.quote].fullmatch(text, end - 1, end) is not None
    if not is_closer or _QUOTATION.search(text, text.rfind("\n", 0, end) + 1, end - 1):
        return literal
    return literal._replace(inner=Span(literal.inner.start, end - 1), end=end, closed=True)


def _csv_literal(text: str, opener: re.Match[str]) -> Literal | None:
    """A literal in a cell of CSV, where every quote is doubled and the cell is quoted."""
    start, inner = opener.start() - 1, opener.end() + 1
    if text[start : start + 1] != '"' or text[opener.end() - 1 : inner] != CSV or text[start - 1 : start] == '"':
        return None
    cell = _CSV_CELL.match(text, inner)
    if cell is None or not cell[0].endswith('"""'):
        return None
    return Literal(start, Span(inner, cell.end() - 3), cell.end(), True, "b", CSV)


def _sql_literal(text: str, opener: re.Match[str]) -> Literal | None:
    """A literal that is all of a string with every quote in it doubled; the string keeps quotes of its own."""
    start, inner = opener.start(), opener.end() + 1
    if opener[0] != "b'" or text[start - 1 : start] != "'" or text[opener.end() : inner] != "'":
        return None
    string = _SQL_STRING.match(text, inner)
    if string is None or not string[0].endswith(f"{SQL}'"):
        return None
    return Literal(start, Span(inner, string.end() - 3), string.end() - 1, True, "b", SQL)
