"""Whether a literal is damage: by its content, by what stands around it, and by the damaged ones beside it.

Evidence and what is left alone are told in `byte_literals`.
"""

import re

from ..document import Document
from ..edits import Span
from ..evidence import is_piece
from ..lazy import pattern
from ..lessons import is_announced, is_lesson
from ..programs import goes_on, is_comment, is_program, is_program_line, is_source
from ..sessions import is_session, is_typed
from ..treatises import is_treatise
from ..utf8 import sequences
from .literal_cells import CELL_AFTER, is_cut_off
from .literal_forms import CUT, LINE_END, MARGIN, Literal
from .literal_leftovers import INSIDE

# A label before a literal, and brackets, separators and tags of data around one.
_LABEL = pattern(r"[^\W\d_][\w \-]{0,30}[:=：][ \t]{0,3}\Z")
# What a row of a log has before its message: a date, a time or a level first, then such as well, and the name of what
# wrote it.
_LOGGED = pattern(
    r"""
    \s{0,8} (?=\[?(?:\d|[A-Z]{4}))
    (?: \[? (?: \d{4}[-/.]\d\d[-/.]\d\d(?:[T\ ]\d\d:\d\d\S{0,16}+)? | \d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?Z?
          | (?:DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|TRACE)\b ) \]? [:,]? (?:\ [-|:]\ |\ |\t|[-|:]) ){1,5}
    (?: [\[(]?[A-Za-z_][\w.:]{0,40}[\])]?:? (?:\ [-|:>]{1,2})? \ (?:(?:INFO|DEBUG|WARNING|ERROR)\ (?:-\ )?)? )?
    """,
    re.VERBOSE,
)
# What a notebook writes before what it shows.
_PRINTED = pattern(r"\bOut\[\d{1,5}\]: {0,3}\Z")
_CELL_BEFORE = frozenset("[({,|<>\t:=：「『（【")

# The opening of a list or a mapping at the start of a line, and what stands between two of its items.
_LIST = pattern(r"\s*[\[({]")
_LIST_ITEM = pattern(r"['\"’”][,:] {0,3}\Z")

# Escapes of controls that text does not have, and ranges of a pattern: the bytes are no text.
_BINARY = pattern(r"\\x(?:(?:0[0-8bcef]|1[0-9a-f]|7f|ff|fe)|[89a-fA-F][0-9a-fA-F]-\\x)")

# The quote of a string of JSON or of a printed list that is nothing but the literal.
_STRING_BEFORE = pattern(r"(?:\A|[:,\[;\t]\s?)([\"'])\Z")

# The end of a sentence: a word of two letters or more with its mark.
_SENTENCE_END = pattern(r"[^\W\d_]{2}[.!?…]{1,4}(?:\s|\Z)")

# A name, a date or another value that is no identifier: a capital and small letters, or digits with a mark between.
_VALUE = pattern(r"[^\W\d_a-z][^\W\d_A-Z]+|\d[-/.:]\d|[^\x00-\x7f]")

# A contraction, which only words of a language have, with the backslash of a literal or without.
_CONTRACTED = pattern(r"[a-z]\\?['’](?:s|t|re|ve|ll|d|m)\b")

# A row of data in SQL.
_SQL = pattern(r"\s{0,20}(?:INSERT\s+INTO\b|VALUES\b|\()", re.IGNORECASE)

# White space, written out or not: a text has more.
_BLANK = pattern(r"(?:\s|\\[nrt])*")

# The call of a function of a program with a string as an argument: its name has a dot or an underscore.
_ARGUMENT = pattern(
    r"(?:(?<![\w.])[a-z]\w{0,40}[._]|\)\.)\w{1,40}\((?:[^()\n]{0,80},\s?)?(?:\w{1,40}=)?[bB]?(?:'[^'\n]{0,300}'|\"[^\"\n]{0,300}\")[),]"
)

# The name to which a program assigns what follows, or a statement that compares it.
_ASSIGNED = pattern(r"\s*(?:[a-z]{1,8}\s){0,3}[A-Za-z_][\w.]*(?:: [^=\n]{1,60})? = |\s*assert\s[^\n]*")

# A key that is a literal itself, as those of data of a program are.
_KEY = pattern(r"(?:[{,\s]|\A)b(['\"])\w{1,40}\1: ?\(?\Z")

# A literal alone on its line, indented, with the line feed at its end that a program writes there.
_JOINED = pattern(r"(?:[ ]{4}|\t)[^\S\n]*b(?:'[^'\n]*\\n'|\"[^\"\n]*\\n\")[^\S\n]*\)?,?(?:\n|\Z)")

# A content without brackets, quotes and a further prefix, which come off one after the other.
_PLAIN = pattern(r"(?![bBu]r?(?:[\\'’‘“”&]|\Z))[#@$€£+-]?\w[^\"()\[\]{}]*")

# Words of array dumps; what is no part of a program around it: a literal with what is in it, an entity.
_ARRAY = pattern(r"\b(?:array|dtype|numpy|[tT]ensor)\b")
_BARE = pattern(r"[bB](['\"’‘“”])(?:(?!\1)[^\n])*+\1?|&(?:amp;)*[#\w]{1,8};")

# How much of a content or of what stands around a literal is looked at.
_SAMPLE = 300


def is_damage(document: Document, literal: Literal, line: Span, *, company: bool, elided: bool) -> bool:
    """Whether the literal is no part of what was written, by its content and what stands around it.

    company: whether others on the line are closed. elided: whether one before it on the line is a word.
    """
    text = document.text
    before = text[max(line.start, literal.start - _SAMPLE) : literal.start]
    after = text[literal.end : max(literal.end, min(line.end, literal.end + _SAMPLE))]
    at_margin = MARGIN.fullmatch(before) is not None
    label = _LABEL.search(before[-40:])
    labelled = label is not None or _LOGGED.fullmatch(before) is not None
    if not (literal.closed or at_margin or labelled or is_cut_off(text, literal, line)):
        return False
    content = text[literal.inner.start : min(literal.inner.end, literal.inner.start + _SAMPLE)]
    if _BLANK.fullmatch(content) or _BINARY.search(content) or is_piece(document, literal.start, literal.end):
        return False
    is_shown = document.is_code(literal.start, literal.end) or _is_joined(text, literal, line)
    if is_shown or _is_of_bytes_alone(content) or _has_argument(document, line) or _is_result(before, content):
        return False
    escaped = INSIDE.search(text, literal.inner.start, min(literal.inner.end, literal.inner.start + 2000)) is not None
    prose = len(content.split(None, 6)) > 6
    # A name, `B'Tselem`: no program prints the letter as a capital.
    is_name = literal.prefix == "B" and not (
        literal.closed and _is_plain(content, literal.quote, enough=prose or escaped)
    )
    if is_name or (
        not escaped
        and (elided or _KEY.search(before[-50:]) or (literal.quote != '"' and _CLOSING_FIRST.match(content)))
    ):
        return False
    if before[-1:] == "'" == after[:1] and _SQL.match(text, line.start):
        return _is_value(content)
    is_dump = _is_dump_line(document, line)
    if is_dump or is_session(document) or is_source(document):
        is_meant = is_typed(document, literal.start) or _ASSIGNED.fullmatch(before) or (is_dump and is_source(document))
        return not is_meant and prose and literal.closed and _SENTENCE_END.search(content) is not None
    if not literal.closed:
        cut = CUT.search(text, max(literal.inner.start, literal.end - 20), literal.end) is not None
        return escaped or cut or (prose and literal.quote == '"' and content[:1].isupper())
    if at_margin and not after.strip(LINE_END):
        is_text = escaped or " " in content or not is_lesson(document, literal.start, literal.end)
        return is_text and not is_announced(document, literal.start, literal.end)
    is_of_list = literal.prefix != "u" or _LIST.match(text, line.start)
    if _is_named(text, literal, line) if escaped else not is_of_list:
        return False
    if is_lesson(document, literal.start, literal.end) or (content[0].isspace() and not escaped):
        return False
    is_of_html = at_margin and text.startswith("&", literal.start + len(literal.prefix))  # b&#39;...&#39; (5/5)
    if escaped or (prose and (labelled or is_of_html or _SENTENCE_END.search(content))):
        return True
    begins = at_margin or (label is not None and label[0] == before)
    if begins and _CONTRACTED.search(content) and " " in content:
        return True
    named = _VALUE.search(content) is not None and (company or (begins and not at_margin))
    return _is_value(content) and (named or _is_cell(before, after, labelled))


# A quotation that ends in a content and did not begin there: its apostrophes are of words in it, `b'low," said Eb`.
_CLOSING_FIRST = pattern(r"[^\"]*[^\"\s(\[:=]\"(?=\s)")


def _is_plain(content: str, quote: str, *, enough: bool) -> bool:
    """Whether a content has no quote but written-out ones, and says enough, or is some words with such a quote."""
    bare = content.replace(f"\\{quote}", "")
    return quote not in bare and (enough or (bare != content and " " in content))


def _is_of_bytes_alone(content: str) -> bool:
    """Whether a content is nothing but bytes that are no text: a command to a device, the mark of a file."""
    if content in _MARK_ALONE:
        return True
    if not _ONLY_BYTES.fullmatch(content):
        return False
    data = bytes(int(digits, 16) for digits in _BYTE.findall(content))
    return max(data) >= 0x80 and not any(True for _ in sequences(data))


# The mark at the beginning of a file, which says nothing.
_MARK_ALONE = frozenset({r"\xef\xbb\xbf", r"\xff\xfe", r"\xfe\xff"})

_ONLY_BYTES = pattern(r"(?:\\x[0-9a-fA-F]{2}){1,40}")


def _is_joined(text: str, literal: Literal, line: Span) -> bool:
    """Whether a literal ends with a line feed, and the line above or below is such a literal: a string in pieces."""
    if not literal.closed or not text.endswith("\\n", literal.inner.start, literal.inner.end):
        return False
    above = text.rfind("\n", 0, max(0, line.start - 1)) + 1
    is_above = line.start > 0 and _JOINED.match(text, above, line.start) is not None
    return is_above or _JOINED.match(text, line.end + 1) is not None


def _is_result(before: str, content: str) -> bool:
    """Whether a notebook shows one word, which somebody encoded to see its bytes."""
    return " " not in content and _PRINTED.search(before[-20:]) is not None


def _has_argument(document: Document, line: Span) -> bool:
    """Whether a line hands a string to a function of a program: then the literals on it are what it takes and gives."""
    return document.ask(_hands_one_over, line.start, min(line.end, line.start + 2000))


def _hands_one_over(line: str) -> bool:
    return "(" in line and (_ARGUMENT.search(line) is not None or _EMPTY.search(line) is not None)


# A literal without content, as the last of several: what a program puts in the place of the other.
_EMPTY = pattern(r"['\"], b(?:''|\"\")\)")


def _is_named(text: str, literal: Literal, line: Span) -> bool:
    """Whether what the bytes say stands near by in the line: `b'caf\\xc3\\xa9' instead of café`."""
    content = text[slice(*literal.inner)]
    if len(content) > _LONGEST_NAMED:
        return False
    data = _BYTE.sub(lambda match: chr(int(match[1], 16)), content).encode("latin-1", "ignore")
    said = data.decode("utf-8", "ignore")
    low, high = max(line.start, literal.start - _EARSHOT), min(line.end, literal.end + _EARSHOT)
    return len(said) > 1 and (said in text[low : literal.start] or said in text[literal.end : high])


_LONGEST_NAMED = 60
_EARSHOT = 120
_BYTE = pattern(r"\\x([0-9a-fA-F]{2})")


def is_likewise(document: Document, literal: Literal, line: Span, beside: bool) -> bool:
    """Whether a literal in a text that has damaged ones is damage as well: words, and no program.

    beside: whether there is one on its line, so that words need not be those of a sentence.
    """
    text = document.text
    content = text[literal.inner.start : min(literal.inner.end, literal.inner.start + _SAMPLE)]
    if not (literal.closed and content.strip()) or _BINARY.search(content) or literal.prefix == "B":
        return False
    if document.is_code(literal.start, literal.end) or is_lesson(document, literal.start, literal.end):
        return False
    if is_session(document) or is_source(document) or _is_dump_line(document, line):
        return False
    if not beside and _is_shortened(text, literal, line, content):
        return False
    content = content.lstrip()
    return _PLAIN.fullmatch(content) is not None and (beside or _is_value(content))


def _is_shortened(text: str, literal: Literal, line: Span, content: str) -> bool:
    """Whether quotes within a line may be primes, `R b' r`, or marks of shortened words: `b'fore the bees' end`."""
    before, after = text[line.start : literal.start], text[literal.end : literal.end + 2]
    is_within = before[-1:] == " " and before[-2:-1].isalnum()
    return is_within and (content[0].isspace() or (content[-1:] == "s" and after[:1] == " " and after[1:].islower()))


def is_suspect(document: Document, literal: Literal) -> bool:
    """Whether a literal that is left is closed, in prose, with words inside."""
    content = document.text[slice(*literal.inner)][:_SAMPLE]
    is_prose = literal.closed and " " in content.strip() and not content[0].isspace()
    return is_prose and not (document.is_code(literal.start, literal.end) or is_program_line(document, literal.start))


def _is_dump_line(document: Document, line: Span) -> bool:
    is_dump = document.ask(_is_dump, line.start, min(line.end, line.start + 2000))
    return is_dump or goes_on(document, line.start) or is_comment(document, line.start)


def _is_dump(line: str) -> bool:
    """Whether a line is one of a program or of an array dump, apart from the literals in it."""
    bare = _BARE.sub("b''", line)
    return _ARRAY.search(bare) is not None or is_program(bare)


def _is_value(content: str) -> bool:
    """Whether a content reads as a name, a date or words rather than as an identifier."""
    return not content[0].isspace() and (" " in content.strip() or _VALUE.search(content) is not None)


def _is_cell(before: str, after: str, labelled: bool) -> bool:
    """Whether the marks of data stand on both sides; a call is none."""
    if string := _STRING_BEFORE.search(before[-3:] if len(before) > 1 else before):
        return after[:1] == string[1]
    begins = before[-1:] in _CELL_BEFORE or labelled or _LIST_ITEM.search(before[-8:]) is not None
    is_call = before[-1:] == "(" and before[-2:-1].isalnum()
    return begins and not is_call and (after[:1] in CELL_AFTER or not after.strip())


def are_examples(document: Document, marked: list[tuple[Literal, Span]]) -> bool:
    """Whether literals are the few examples of a text about encodings: a word or less each, and no value of a label."""
    text = document.text
    are_words = 0 < len(marked) <= _FEW and not any(" " in text[literal.start : literal.end] for literal, _ in marked)
    heads = (text[line.start : literal.start].strip() for literal, line in marked)
    return (
        are_words
        and all(not head or " " in head for head in heads)
        and is_treatise(text, [Span(literal.start, literal.end) for literal, _ in marked])
    )


_FEW = 3
