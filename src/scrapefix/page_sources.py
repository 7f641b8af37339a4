"""Sources of pages: templates, components and programs that put a page together, in which references are right.

Evidence: what only such sources have and no page that came out of them. A component has attributes that scripts fill,
`className=`, `onClick={`, `v-if="a"`, and a template what it fills in, and tags, in the line or in those next to it; a
comment in three slashes is markup; a string of a program has a tag, and is joined to others or has values in it.
"""

from .document import Document
from .edits import Span
from .lazy import pattern
from .programs import is_in_string

# A tag, whole or cut by the end of its line.
_TAG = pattern(r"</?[A-Za-z][A-Za-z0-9]{0,15}(?=[\s/>])")

# What a server runs in a page.
_RUN = pattern(r"<\?(?:php\b|=)|<%[=-]?\s|\{%-?\s?\w")

# What a template fills in: `{{ mill.name }}`, `{{ name | upper }}`. In a wiki, `{{cite|year=1990}}` is text.
_FILLED = pattern(
    r"\{\{\s?(?:[A-Za-z_$][\w$]{0,40}(?:\.[A-Za-z_$][\w$]{0,40}){1,6}|\s[A-Za-z_$][\w$]{0,40}(?=\s[|}]))[^{}\n=]{0,200}\}\}"
)

# Attributes of components.
_ATTRIBUTE = pattern(
    r"\bclassName=[\"{]|\s(?:[a-z]\w{0,20}|on[A-Z]\w{1,20})=\{|\{['\"]\s['\"]\}"
    r"|\sv-(?:if|else-if|for|bind|on|model|show|slot)[:=]|\s[@:][a-z][\w.:-]{0,30}=\"|\s\*ng(?:If|For)=\""
)

# A string that has values in it or is joined to another one.
_BUILT = pattern(
    r"\b[fF]['\"]|\$\{|\{\$\w|[\s>\"'(]\$[A-Za-z_]\w|['\"`]\s?[+.]\s?[$\w(]|[\w)\]}]\s?[+.]\s?['\"`]|['\"]\s%\s[\w(]"
)
_F_STRING = pattern(r"\s{0,80}[fF](?:\"[^\n]*\"|'[^\n]*')\s*")

# How many lines above and below are those of one component, and how many characters of each are looked at.
_LINES, _LONGEST = 3, 400


def is_page_source(document: Document, start: int) -> bool:
    """Whether `start` stands in the source of a page.

    >>> component = Document('<p className="mill">\\n  Corn &amp; oats\\n</p>')
    >>> page = Document('<p class="mill">\\n  Corn &amp; oats\\n</p>')
    >>> is_page_source(component, 28), is_page_source(page, 24)
    (True, False)
    """
    if not document.ask(_may_be, 0, len(document.text)):
        return False
    low, high = _window(document, start)
    if document.ask(_is_of_template, low, high):
        return True
    has_tag = document.ask(_has_tag, low, high)
    if has_tag and document.ask(_has_joint, low, high) and _is_built(document, start, low, high):
        return True
    around = document.lines_around(Span(low, high), _LINES, _LONGEST)
    return document.ask(_has_attribute, *around) or (has_tag and document.ask(_is_filled, *around))


def _may_be(text: str) -> bool:
    """Whether there is any sign of such a source in a text."""
    if "///" in text or "{%" in text:
        return True
    if "<" not in text:
        return False
    return any(mark in text for mark in ("<?", "<%", "{{")) or _has_attribute(text) or _has_joint(text)


def _window(document: Document, start: int) -> Span:
    """The line around `start`; of a long one a piece, the same for all places that lie near one another."""
    line, block = document.line(start), start // _LONGEST
    return Span(max(line.start, (block - 1) * _LONGEST), min(line.end, (block + 2) * _LONGEST))


def _has_tag(text: str) -> bool:
    return _TAG.search(text) is not None


def _is_of_template(line: str) -> bool:
    if line.lstrip().startswith("///"):
        return True
    return ("<" in line or "{" in line) and _RUN.search(line) is not None


def _has_joint(text: str) -> bool:
    return _BUILT.search(text) is not None


def _is_built(document: Document, start: int, low: int, high: int) -> bool:
    """Whether `start` is in a string of a program that puts a line together."""
    return _F_STRING.fullmatch(document.text, low, high) is not None or is_in_string(document, start)


def _is_filled(text: str) -> bool:
    return "{{" in text and _FILLED.search(text) is not None


def _has_attribute(text: str) -> bool:
    return _ATTRIBUTE.search(text) is not None
