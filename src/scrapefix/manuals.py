"""Whether a text is a manual, or what one is typeset from: formulas, commands and glyphs, where escapes are right."""

import re
from itertools import pairwise

from .document import Document
from .lazy import pattern


def is_manual(document: Document) -> bool:
    """Whether the text is laid out as a terminal shows a manual, and names a page of one as manuals do.

    Headings are at the margin, and all below them is indented. So are plays, which name no pages.

    >>> page = "OTTER(6)\\n\\nNAME\\n     otter\\n\\nFISH\\n     It eats some.\\n\\nSEE ALSO\\n     beaver(6)\\n"
    >>> is_manual(Document(page)), is_manual(Document(page.replace("     ", "")))
    (True, False)
    >>> is_manual(Document(page.replace("(6)", "")))
    False
    """
    return document.ask(_is_manual, 0, _SAMPLE)


_SAMPLE = 400_000

# A line at the margin or not, and the beginning of what stands there; the last line of a sample may be cut.
_LAID_OUT = pattern(r"^([ ]{3,}+|\t)?(\S[^\n]{0,79}+)", re.MULTILINE)


# A page of a manual: `otter(6)`. The bracket is looked for first: it is rarer than what stands before it.
PAGE = pattern(r"\((?<=\w\()[1-9][a-z]{0,4}\)")


def _is_manual(text: str) -> bool:
    if not PAGE.search(text):
        return False
    lines = [(bool(match[1]), match[2]) for match in _LAID_OUT.finditer(text)]
    at_margin = sum(not indented for indented, _ in lines)
    headings = sum(
        not indented and below and len(line) <= 60 and line[-1] not in ".!?。！？।"
        for (indented, line), (below, _) in pairwise(lines)
    )
    # What stands at the margin besides is the name of the page, above it and below.
    enough = headings >= 3 or (headings == 2 and len(lines) > 100 * at_margin)
    return enough and at_margin <= headings + 3 and len(lines) >= 2 * at_margin - 2


# What programs and formulas escape with words: `\\nu`, `\\textbf{`.
_LATEX = pattern(
    r"\\(?:begin|end|frac|alpha|beta|nu|nabla|neq|not|rho|right|rangle|tau|theta|times|text\w*|emph|cite|ref|sqrt"
    r"|[egx]?def|newcommand|renewcommand|usepackage|documentclass|relax|hbox|vskip|ifdefined|expandafter|addcontentsline)\b"
    r"|\{\\[\"'`^~](?:[A-Za-z]|\\i)\}|\\[cvHk]\{[A-Za-z]\}"
)


def has_latex(document: Document) -> bool:
    """Whether commands of TeX occur in the text."""
    return document.ask(_has_latex, 0, len(document.text))


def _has_latex(text: str) -> bool:
    return _LATEX.search(text) is not None


# What typesetters of manual pages write: requests at the start of a line, fonts and glyphs. Each begins with a literal,
# to which a search can skip.
_REQUEST = pattern(r"\.(?:TH|SH|TP|PP|IP|RS|B|I|ds|de|so)\b")
_REQUEST_BELOW = pattern(rf"\n[ \t]{{0,40}}{_REQUEST.pattern}")
_GLYPH = pattern(r"\\(?:f[BIRP]\b|\((?:aq|co|em|en|dq|lq|rq)\b)")


def has_roff(document: Document) -> bool:
    """Whether the text is the source of a manual page, whose backslashes are right."""
    return document.ask(_has_roff, 0, len(document.text))


def _has_roff(text: str) -> bool:
    return bool(_GLYPH.search(text) or _REQUEST.match(text) or _REQUEST_BELOW.search(text))
