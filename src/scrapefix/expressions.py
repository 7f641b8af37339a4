"""Escapes in what is written with them on purpose: a regular expression, a string of nothing but escapes and marks."""

import re
from collections.abc import Callable

from .document import Document
from .edits import Span, covers
from .lazy import pattern


def is_all_in_quotes(document: Document, start: int, end: int) -> bool:
    """Whether the escape at `start:end` stands between quotes with nothing but escapes and marks: `"\\r\\n.\\r\\n"`."""
    return _is_within(document, _find_quoted, start, end)


# Quotes that open, what is no word, and quotes that close. Between two quotations that an escape parts they close
# and open.
_QUOTED = pattern(
    r"""(['"])(?<![A-Za-z0-9.!?,;:'"\\…].)(?:(?!\1)[^\w\\\n]|\\(?:[nrtfvb0\\/'"]|x[0-9a-f]{2}|u[0-9a-f]{4})){1,24}\1(?![A-Za-z0-9'"])"""
)


def _find_quoted(text: str) -> list[Span]:
    return [Span(*match.span()) for match in _QUOTED.finditer(text) if "\\" in match[0]]


def _is_within(document: Document, question: Callable[[str], list[Span]], start: int, end: int) -> bool:
    """Whether `start:end` lies in one of the spans that `question` finds in the text."""
    return covers(document.ask(question, 0, len(document.text)), start, end)


def is_in_class(document: Document, start: int, end: int) -> bool:
    """Whether `start:end` stands in a pattern: in a class such as `[\\u3000-\\u303f]`, which may be wrapped."""
    text = document.text
    if _is_within(document, _find_classes, start, end) or is_in_pattern(document, start, end):
        return True
    opened = text.rfind("[", max(0, start - 60), start)
    if opened < 0 or text.find("]", opened, start) >= 0 or text.find("]", end, end + 60) < 0:
        return False
    return text[end : end + 1] == "-" or text[start - 1] in "-[^" or text[end : end + 1] in "\\]"


def is_in_pattern(document: Document, start: int, end: int) -> bool:
    """Whether `start:end` stands in what only patterns have.

    What `|` parts in brackets or slashes, `/\\u2018|\\u2019/`, or beside a group with a mark of its kind, `(?:`; a word
    that begins with `^` and repeats something.
    """
    return _is_within(document, _find_patterns, start, end)


# What brackets enclose; possessive, and none holds another, so that each place is passed once.
_BRACKETS = pattern(r"\[(?<!\\\[)((?:[^\[\]\\]|\\.){2,400}+)\]", re.DOTALL)

# What classes have and other brackets have not: a range, an escape that is neither a character nor a line feed.
_OF_CLASS = pattern(r"-\\[xu]|\\x[0-9a-fA-F]{2}-|a-z|A-Z|0-9|\\[^\\nrtxuU0-7\"'/\s]")
# What stands behind a class that is repeated, or the last of its string, or one of several.
_REPEATED = pattern(r"[+*](?:[?+$)\[\\|/\"']|\Z)|\{\d|\$[|\"'/]|\|\[")
_WORD = pattern(r"[^\W\d_]{3}")
_ANY_ESCAPE = pattern(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[xupP]\{[^{}]{0,40}\}|c?.)", re.DOTALL)


def _find_classes(text: str) -> list[Span]:
    return [
        Span(*match.span())
        for match in _BRACKETS.finditer(text)
        if "\\" in match[1]
        and (
            (
                (_OF_CLASS.search(match[1]) or _REPEATED.match(text, match.end()))
                and not _WORD.search(_ANY_ESCAPE.sub(" ", match[1]))
            )
            or (text[match.start() - 1 : match.start()] == "/" and text.startswith("/", match.end()))
        )
    ]


# A pattern in slashes with its flags, or before a mark; it has a backslash, which no path has.
_FLAGS = pattern(r"/(?:[dgimsuvy]{1,7}(?:[\s,;).\]]|\Z)|[,;)])")
_LITERAL = pattern(
    r"(?<![\w/<:])/(?![\s*/])(?:\\.|\[(?:\\.|[^\]\\\n]){0,200}+\]|[^/\\\n\[ ]){1,200}+/"
    r"(?:[dgimsuvy]{1,7}(?=[\s,;).\]]|\Z)|(?=[,;)]))"
)

# Escapes that `|` parts, and what stands around a group without white space.
_CHOICE = pattern(r"[/(](?:\\[ux][0-9a-fA-F]{2,4}\|)++\\[ux][0-9a-fA-F]{2,4}[/)]")
_ALTERNATIVES = pattern(r"\((?:[^\s()|]{0,24}+\|){1,8}+[^\s()|]{0,24}+\)(?:[?*+$/]|\{)")
# An escape with such a mark on both sides, where no cell of a table has a space; or between it and the bracket.
_PARTED = pattern(r"\|\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})(?=[|)])|[('\"]\\u[0-9a-fA-F]{4}(?=\|\\u)")
_GROUP = pattern(r"\(\?[:=!<]\S{0,200}+")


# A word that begins as a pattern does, `^caf\\xe9/(.*)$`, and what else it must have: a repetition, a class of its own.
_ANCHORED = pattern(r"\^(?<!\S.)\S{2,200}+")
_OF_PATTERN = pattern(r"\.[*+]|\][*+]|\(\?|\\[dwsb](?![a-z])")


def _find_patterns(text: str) -> list[Span]:
    spans: list[Span] = []
    if "^" in text and "\\" in text:
        spans += [Span(*match.span()) for match in _ANCHORED.finditer(text) if _OF_PATTERN.search(match[0])]
    if "|\\" in text:
        spans += [Span(*match.span()) for look in (_CHOICE, _ALTERNATIVES) for match in look.finditer(text)]
        spans += [Span(match.start() + 1, match.end()) for match in _PARTED.finditer(text)]
    if "/" in text and _FLAGS.search(text):
        spans += [Span(*match.span()) for match in _LITERAL.finditer(text) if "\\" in match[0]]
    if "(?" in text:
        for match in _GROUP.finditer(text):
            before = text[max(0, match.start() - 60) : match.start()]
            glued = len(before.split()[-1]) if before and not before[-1].isspace() else 0
            spans.append(Span(match.start() - glued, match.end()))
    return sorted(spans)
