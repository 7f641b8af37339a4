"""Written-out controls that a program, a path or a pattern has, or that a sentence names.

Evidence: code and its lines, a class or a quantifier beside one, an operator, a message of a catalogue of translations,
a row of values, single quotes around one alone, a mark behind one that no line begins with.
"""

import re

from ..document import Document
from ..evidence import is_among_controls, is_in_literal, is_piece, is_quoted_alone, is_random, token_around
from ..expressions import is_all_in_quotes, is_in_class
from ..lazy import pattern
from ..lessons import is_lesson
from ..programs import is_path, is_program_line
from ..sessions import is_output

# Classes and quantifiers of regular expressions right before or behind an escape.
_PATTERN = pattern(r"\\[dwsSWDb][+*?]?\Z|\\[dwsSWDb](?![a-z])|[\])][+*?]\Z")

# The end of a question in prose: a word in brackets, and a line or a capital behind the escape.
_ASKED = pattern(r"\([^\W\d_][\w ,'’-]*\)\?\\{1,8}n(?:\\|[^\W\d_a-z])")

# A message in a catalogue of translations.
_MESSAGE = pattern(r"\s{0,8}msg(?:id|str|ctxt)\b")

# An operator of a pattern, with the backslash that some dialects put before it.
_OPERATOR = pattern(r"\\[+=?|(){}<>]")

# Before one that is named: a space, and perhaps another one; and behind it, a mark.
_NAMED = pattern(r" (?:\\[nrt]){0,3}\Z")
_BEHIND_NAMED = pattern(r"(?:\\[nrt]){0,3}[.,;]")

_PLUS, _BEHIND_PLUS = pattern(r"\+ (?:\\{1,4}[nrt]){0,3}\Z"), pattern(r"(?:\\{1,4}[nrt]){0,3} \+")


def is_meant(document: Document, match: re.Match[str], *, has_company: bool) -> bool:
    """Whether the escape is part of a program, a path or a pattern, or shown on purpose.

    has_company: whether other escapes of the text were read.
    """
    text, (start, end) = document.text, match.span()
    if document.is_code(start, end) or is_path(text, start) or is_in_literal(text, start):
        return True
    if _OPERATOR.match(text, end) or (is_in_class(document, start, end) and not _is_in_list(text, match)):
        return True
    if is_quoted_alone(text, start, end) or is_all_in_quotes(document, start, end) or _ends_keyword(text, start, end):
        return True
    if is_program_line(document, start) or is_output(document, start) or is_piece(document, start, end):
        return True
    line = document.line(start)
    if _MESSAGE.match(text, line.start) or document.ask(_is_row, *line) or is_among_controls(text, start, end):
        return True
    if match[0][-1] == "/":
        return False  # what follows speaks of the other escapes
    is_asked = _ASKED.search(text, max(0, start - 40), end + 2)
    if _PATTERN.match(text, end) or (_PATTERN.search(text, max(0, start - 12), start) and not is_asked):
        return True
    if match[0][-1] in "\"'" and text[start - 1 : start] == match[0][-1] and text[start - 2 : start - 1] != "\\":
        return True  # a backslash between quotes
    if _PLUS.search(text, max(0, start - 16), start) and _BEHIND_PLUS.match(text, end):
        return True  # what stands between two parts
    if _NAMED.search(text, max(0, start - 16), start) and _BEHIND_NAMED.match(text, end):
        return True  # no line begins with such a mark
    if is_random(token_around(text, start, end)):
        return True  # the lines of a key
    is_apart = text[start - 1 : start] in {"", " ", "("} and text[end : end + 1] in {"", " ", ")"}
    if not is_apart:
        return False
    in_sentence = text[end + 1 : end + 2].islower() and not has_company
    return in_sentence or is_lesson(document, start, end)


# One word in quotes, up to what ends it; and what follows the quotes in a sentence.
_KEYWORD = pattern(r"(?<![^\s(])[\"'“‘][A-Za-z][\w-]{0,19}\Z")
_BEHIND_KEYWORD = pattern(r"[\"'”’](?:[.;:)]?(?:\s|\Z)|,\s[a-z])")


def _ends_keyword(text: str, start: int, end: int) -> bool:
    """Whether the escape is the end of a single word in quotes within a sentence: `prefixed by "pack\\t" or`."""
    return _BEHIND_KEYWORD.match(text, end) is not None and _KEYWORD.search(text, max(0, start - 24), start) is not None


def _is_in_list(text: str, match: re.Match[str]) -> bool:
    """Whether a quote is one of those around the words of a list of JSON: `[\\"one\\",\\"two\\"]`."""
    if match[0][-1] != '"':
        return False
    opened = text.rfind("[", max(0, match.start() - _LONGEST_LIST), match.end())
    return opened >= 0 and _LIST.match(text, opened) is not None


_LIST = pattern(r"""\[\\{1,7}"\w[^"\\\n]{1,60}\\{1,7}"(?:,\s?\\{1,7}"\w[^"\\\n]{1,60}\\{1,7}"){0,20}\]""")
_LONGEST_LIST = 200


def _is_row(line: str) -> bool:
    """Whether a line is a row of values of a program, in brackets and with a comma behind: `{ "a\\r\\n", "b", 0 },`."""
    return _ROW.fullmatch(line) is not None


# Strings, numbers and names of constants, of which the first is a string. Printed data have no comma behind.
_STRING = r"""(?:"(?:[^"\\\n]|\\.){0,300}+"|'(?:[^'\\\n]|\\.){0,300}+')"""
_ROW = pattern(
    rf"[^\S\n]{{0,40}}[{{\[(]\s?{_STRING}(?:,\s{{0,20}}(?:{_STRING}|-?[\w.]{{1,40}}+)){{1,12}}+\s?,?\s?[}}\])],[^\S\n]{{0,8}}"
)
