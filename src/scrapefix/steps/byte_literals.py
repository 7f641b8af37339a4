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
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from ..config import Config
from ..document import Document
from ..edits import Replacement, Span, Suspect, disjoint
from ..evidence import is_lesson, is_program
from ..utf8 import sequences

# Quotes as they are, curled, as entities (escaped once or more), or behind the backslash of a string around them.
_SINGLE = r"(?:\\{0,3}'|[’‘‚‛′]|&(?:amp;){0,3}(?:\#0?39|\#x0?27|apos|[lr]squo|\#821[6-9]|\#x201[89]);)"
_DOUBLE = r"(?:\\{0,3}\"|[“”„‟″]|&(?:amp;){0,3}(?:\#0?34|\#x0?22|quot|[lr]dquo|\#822[0-3]|\#x201[cCdD]);)"

# A prefix and a quote. `u` is as good as `b` only where a whole line or cell is the literal.
_OPENER = re.compile(rf"[bBu]r?(?:({_SINGLE})|({_DOUBLE}))")

# What can stand right before a literal: nothing of a word, an address or a variable; `r` is a prefix too.
_WORD_BEFORE = re.compile(r"[^\W]|[&%$\\'’‘]")

# Straight closers end a literal at the first one that no backslash escapes; it stays on its line.
_STRAIGHT_CLOSER = {
    "'": re.compile(r"(?:[^'\\\n]++|\\.)*+'"),
    '"': re.compile(r'(?:[^"\\\n]++|\\.)*+"'),
}
_ANY_CLOSER = {"'": re.compile(_SINGLE), '"': re.compile(_DOUBLE)}

# What may follow a closer: no letter or digit.
_EDGE = re.compile(r"(?=[\s,;:.!?)\]}>|<\"'&\\…]|\Z)")

# What may stand between the start of a line and a literal: indentation, a list mark, brackets, quotes, a label.
_MARGIN = re.compile(r"[\s>*•\-\[({\"'“]{0,12}\Z")
_LABEL = re.compile(r"[^\W\d_][\w \-]{0,30}[:=][ \t]{0,3}\Z")

# Brackets, separators and tags of data around a literal.
_CELL_BEFORE = frozenset("[({,|>\t:=")
_CELL_AFTER = frozenset("])},|<>\t;")

# The opening of a list or a mapping at the start of a line, and what stands between two of its items.
_LIST = re.compile(r"\s*[\[({]")
_LIST_ITEM = re.compile(r"['\"’”][,:] {0,3}\Z")

# One escape of a literal. Bytes beyond ASCII are left to the steps that know them; in `u''` they are characters.
_ESCAPE = re.compile(r"\\(?:([nrt'\"\\])|x([89a-fA-F][0-9a-fA-F])|.)", re.DOTALL)
_WRITTEN = {"n": "\n", "r": "\r", "t": "\t"}

# Escapes of controls that text does not have: the bytes are no text.
_BINARY = re.compile(r"\\x(?:0[0-8bcef]|1[0-9a-f]|7f|ff|fe)")

# What only a printed literal holds, with or without backslashes.
_INSIDE = re.compile(
    r"\\x[89a-fA-F][0-9a-fA-F]|x[c-fC-F][0-9a-fA-F]x[89abAB][0-9a-fA-F]|\\[nrt](?![a-z])|\\[23][0-7]{2}|\\u[0-9a-fA-F]{4}"
)

# The cut of a display, at the end of a line.
_CUT = re.compile(r"(?:\.\.\.|…)\s*\Z")

# Dumps of arrays.
_ARRAY = re.compile(r"\b(?:array|dtype|numpy|[tT]ensor)\b")

# A name, a date or another value that is no identifier: a capital and small letters, or digits with a mark between.
_VALUE = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]+|\d+[-/.:]\d+|[^\x00-\x7f]")

# The end of a sentence: a word of two letters or more with its mark.
_SENTENCE_END = re.compile(r"[^\W\d_]{2}[.!?…](?:\s|\Z|\.)")

RULE = "byte-literal"


class _Literal(NamedTuple):
    """A literal at `start:end`; its content at `inner`. Without a closer it ends with the line."""

    start: int
    inner: Span
    end: int
    closed: bool
    prefix: str
    quote: str


def find(document: Document, config: Config) -> list[Replacement | Suspect]:
    """The openers and closers of literals, and the escapes between them."""
    text = document.text
    findings: list[Replacement | Suspect] = []
    if _may_open(text):
        literals = list(_literals(text))
        per_line = _count_by_line(text, literals)
        for literal in literals:
            line = document.line(literal.start)
            if _is_damage(document, literal, line, per_line[line.start]):
                findings.extend(_unwrapped(text, literal, line))
        findings.extend(_lone_opener(document))
    if "bx" in text:
        findings.extend(_without_quotes(document))
    findings.extend(_orphan_closers(text))
    return disjoint(findings) if findings else findings


_STARTS = ("b'", 'b"', "B'", 'B"', "b&", "b\\", "br'", 'br"')
_CURLED_STARTS = ("b’", "b‘", "b”", "b“", "b′", "b″", "b„", "b‚", "B’", "B‘", "B”", "B“")


def _may_open(text: str) -> bool:
    if any(start in text for start in _STARTS):
        return True
    if "u'" in text or 'u"' in text:
        return True
    return not text.isascii() and any(start in text for start in _CURLED_STARTS)


def _literals(text: str) -> Iterator[_Literal]:
    """Everything that has the form of a literal, from left to right; what lies within one is not looked at."""
    done = 0
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    for opener in _OPENER.finditer(text):
        start = opener.start()
        if text[start - 1 : start] == "r" and opener[0][0] == "b":
            start -= 1
        if start < done or (start and _WORD_BEFORE.match(text, start - 1)):
            continue
        if opener[0].endswith('\\"') and text.startswith('\\"', opener.end()):
            continue  # quotes doubled for CSV in a string of JSON, which comes off first
        literal = _csv_literal(text, opener) or _literal(text, opener, start, last if start <= first + 1 else None)
        if literal.closed:
            done = literal.end
        yield literal


def _literal(text: str, opener: re.Match[str], start: int, text_end: int | None) -> _Literal:
    inner = opener.end()
    line_end = text.find("\n", inner)
    line_end = len(text) if line_end < 0 else line_end
    family = "'" if opener[1] else '"'
    closer = _closer(text, opener, start, line_end, family)
    if closer is None and text_end is not None and text_end > line_end:
        closer = _last_quote(text, text_end, family)
    prefix = opener[0][0]
    if closer is None:
        return _Literal(start, Span(inner, line_end), line_end, False, prefix, family)
    end = closer.end
    if text[start - 10 : start] == "bytearray(" and text[end : end + 1] == ")":
        start, end = start - 10, end + 1
    return _Literal(start, Span(inner, closer.start), end, True, prefix, family)


def _closer(text: str, opener: re.Match[str], start: int, line_end: int, family: str) -> Span | None:
    """Where the literal closes: strictly as the language has it, else at the last quote of its line or of the text."""
    inner = opener.end()
    quote = opener[1] or opener[2]
    if quote == family:
        strict = _STRAIGHT_CLOSER[family].match(text, inner)
        if strict and _EDGE.match(text, strict.end()):
            return Span(strict.end() - 1, strict.end())
    candidates = [Span(*match.span()) for match in _ANY_CLOSER[family].finditer(text, inner, line_end)]
    if quote.startswith("\\"):
        candidates = [span for span in candidates if text[span.start] == "\\"]
    line_start = text.rfind("\n", 0, start) + 1
    at_margin = _MARGIN.match(text, line_start, start) is not None
    if at_margin and candidates and not text[candidates[-1].end : line_end].strip(" \t\r,;)]}>|\"'"):
        if not _OPENER.search(text, inner, line_end) or len(candidates) == 1:
            return candidates[-1]
    if quote != family:
        for span in candidates:
            if _EDGE.match(text, span.end):
                return span
    return None


def _last_quote(text: str, end: int, family: str) -> Span | None:
    """The quote at the very end of the text: the closer of a literal whose line feeds are line feeds already."""
    return Span(end - 1, end) if _ANY_CLOSER[family].fullmatch(text, end - 1, end) else None


def _csv_literal(text: str, opener: re.Match[str]) -> _Literal | None:
    """A literal in a cell of CSV, where every quote is doubled and the cell is quoted."""
    start, inner = opener.start() - 1, opener.end() + 1
    if text[start : start + 1] != '"' or text[opener.end() - 1 : inner] != '""':
        return None
    end = text.find('"""', inner)
    if end < 0:
        return None
    return _Literal(start, Span(inner, end), end + 3, True, "b", '""')


def _count_by_line(text: str, literals: list[_Literal]) -> dict[int, int]:
    counts: dict[int, int] = {}
    for literal in literals:
        start = text.rfind("\n", 0, literal.start) + 1
        counts[start] = counts.get(start, 0) + literal.closed
    return counts


def _is_damage(document: Document, literal: _Literal, line: Span, in_line: int) -> bool:
    """Whether the literal is no part of what was written, by its content and what stands around it."""
    text = document.text
    content = text[literal.inner.start : min(literal.inner.end, literal.inner.start + 2000)]
    if not content.strip() or _BINARY.search(content) or document.is_code(literal.start, literal.end):
        return False
    before, after = text[line.start : literal.start], text[literal.end : max(literal.end, line.end)]
    escaped = _INSIDE.search(content) is not None
    prose = len(content.split(None, 6)) > 6
    if literal.prefix == "B" and not (escaped or (prose and literal.closed and literal.quote not in content)):
        return False
    if is_program(before[-200:] + "b''" + after[:200]) or _ARRAY.search(before) or _ARRAY.search(after) or document.is_session:
        return prose and literal.closed and _is_sentence(content)
    at_margin = _MARGIN.fullmatch(before) is not None
    labelled = _LABEL.search(before[-40:]) is not None
    if not literal.closed:
        return _is_damage_unclosed(content, escaped, prose, literal, at_margin, labelled)
    if at_margin and not after.strip(" \t\r,;)]}>|\"'.”"):
        return True
    if literal.prefix == "u" and not escaped and not _LIST.match(before):
        return False
    if is_lesson(document, literal.start, literal.end):
        return False
    if escaped or (prose and (labelled or _is_sentence(content))):
        return True
    if content[0].isspace() or not (" " in content.strip() or _VALUE.search(content)):
        return False
    in_cell = (before[-1:] in _CELL_BEFORE or labelled or _LIST_ITEM.search(before[-8:])) and (after[:1] in _CELL_AFTER or not after.strip())
    is_call = before[-1:] == "(" and before[-2:-1].isalnum()
    return (bool(in_cell) and not is_call) or (in_line > 1 and _VALUE.search(content) is not None)


def _is_sentence(content: str) -> bool:
    """Whether a word with the mark of a sentence behind it is in the content."""
    return _SENTENCE_END.search(content) is not None


def _is_damage_unclosed(
    content: str, escaped: bool, prose: bool, literal: _Literal, at_margin: bool, labelled: bool
) -> bool:
    """Whether an opener without a closer is one: at the start of a line or behind a label, before what shows it."""
    if not (at_margin or labelled):
        return False
    if escaped or _CUT.search(content):
        return True
    return prose and literal.quote == '"' and content[:1].isupper()


def _unwrapped(text: str, literal: _Literal, line: Span) -> Iterator[Replacement]:
    """Without prefix and quotes, and without the double quotes of a string around both, if they are all of the line."""
    start, end = literal.start, literal.end
    if literal.closed and text[line.start : start].strip() == '"' == text[end : max(end, line.end)].strip():
        start, end = text.index('"', line.start), text.index('"', end) + 1
    yield Replacement(start, literal.inner.start, "", RULE)
    if literal.quote == '""':
        for match in re.finditer('""', text[literal.inner.start : literal.inner.end]):
            yield Replacement(literal.inner.start + match.start(), literal.inner.start + match.end(), '"', RULE)
    for match in _ESCAPE.finditer(text, literal.inner.start, literal.inner.end):
        if match[2] and literal.prefix == "u":
            yield Replacement(*match.span(), chr(int(match[2], 16)), f"{RULE}-escape")
        elif match[1]:
            yield Replacement(*match.span(), _WRITTEN.get(match[1], match[1]), f"{RULE}-escape")
    if literal.closed:
        yield Replacement(literal.inner.end, end, "", RULE)


# A line that holds nothing but an opener, with the blank lines behind it.
_LONE = re.compile(rf"^[ \t]*[bB](?:{_SINGLE}|{_DOUBLE})[ \t]*\r?(?:\n\s*|\Z)", re.MULTILINE)


def _lone_opener(document: Document) -> Iterator[Replacement]:
    """The first opener that stands alone on its line above prose, with its closer at the end of the text if there."""
    text = document.text
    for match in _LONE.finditer(text):
        below = text[match.end() : document.line(match.end()).end]
        if document.is_code(*match.span()) or is_program(below) or len(below.split(None, 5)) < 6:
            continue
        yield Replacement(*match.span(), "", RULE)
        end = len(text.rstrip())
        quote = text[end - 1 : end]
        last = text[text.rfind("\n", 0, end) + 1 : end]
        if quote in "'\"’”" and quote and end > match.end() and sum(map(last.count, "'\"‘’“”")) % 2:
            yield Replacement(end - 1, end, "", RULE)
        return


# The prefix before bytes whose quotes were lost too, at the start of a word.
_SLUG = re.compile(r"b(x[c-fC-F][0-9a-fA-F](?:x[89abAB][0-9a-fA-F]){1,3})")


def _without_quotes(document: Document) -> Iterator[Replacement]:
    """`b` before stripped bytes: at the start of a line, or before a letter that no word has behind a `b`."""
    for match in _SLUG.finditer(document.text):
        start = match.start()
        if document.text[start - 1 : start].isalnum() or document.is_code(*match.span()):
            continue
        spelled = next(sequences(bytes.fromhex(match[1].replace("x", ""))), None)
        if spelled is None or unicodedata.name(spelled.char, "").startswith("LATIN"):
            continue
        if spelled.char.isalpha() or document.line(start).start == start:
            yield Replacement(start, start + 1, "", f"{RULE}-slug")


# The end of a sentence with a quote behind it, at the end of a line.
_ORPHAN = re.compile(r"(?<=[.!?…)])(['\"’”])[ \t]*$", re.MULTILINE)


def _orphan_closers(text: str) -> list[Replacement]:
    """Closers whose opener was lost: on two lines or more, and on every second line at least, the same tail."""
    if text.count(".'\n") + text.count('."\n') + text.count(".’\n") + text.count(".”\n") < 1:
        return []
    found: dict[str, list[Replacement]] = {}
    for match in _ORPHAN.finditer(text):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        if not _opens(line, match[1]):
            found.setdefault(match[1], []).append(Replacement(match.start(1), match.end(1), "", f"{RULE}-closer"))
    lines = sum(1 for line in text.splitlines() if line.strip())
    return [closer for closers in found.values() if len(closers) > 1 and 2 * len(closers) >= lines for closer in closers]


def _opens(line: str, quote: str) -> bool:
    """Whether a quotation that `quote` can close begins in the line: a quote at the start of a word."""
    openers = "'‘’‚" if quote in "'’" else "\"“”„"
    return re.search(rf"(?:^|[\s(\[—–-])[{openers}](?=\S)", line) is not None
