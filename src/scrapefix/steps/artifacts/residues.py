"""What a site's programs left of themselves in the text: `[caption id="a_7"]`, `{{ title }}`, `<!-- wp:paragraph -->`.

A shortcode that no plugin ran, an expression that no template filled, the marks of an editor of blocks, the sign by
which a heading can be linked to. Evidence: their form, with a name and values in quotes, in a text that is no program,
shows no code, and does not speak of them.
"""

import re
from collections.abc import Iterator

from ...catalog import index
from ...config import Config
from ...document import Document
from ...edits import Replacement, Span, apply, disjoint
from ...lazy import pattern
from ...programs import is_source
from .prose import announces

# A value has no quote of its kind in it, so that there is one way to match.
_VALUE = (
    r"(?:[\"“”″][^\[\]\n\"“”″]{0,200}+[\"“”″]|['‘’][^\[\]\n'‘’]{0,200}+['‘’]"
    r"|&quot;[^\[\]\n&]{0,200}+&quot;|\d{1,9})"
)
# By the literal without which there is none, and the rule that names it.
_RESIDUES = (
    (
        "=",
        pattern(rf"\[/?[a-z][a-z0-9_-]{{2,30}}(?: {{1,3}}[a-z][\w-]{{0,30}}={_VALUE}){{1,8}} ?/?\]"),
        "shortcode",
    ),
    ("[/", pattern(r"\[/(?:caption|embed|gallery|video|audio|(?:vc|et_pb|su)_\w{2,20})\]"), "shortcode"),
    ("{{", pattern(r"^[ \t]*\{\{[^{}\n]{1,120}\}\}[ \t]*$", re.MULTILINE), "template-expression"),
    ("##", pattern(r"^[ \t]*#{2,3}[A-Z][A-Z0-9_]{3,40}#{2,3}[ \t]*$", re.MULTILINE), "template-expression"),
    ("%%", pattern(r"%%[a-z]{4,20}%%[ \t]?"), "template-expression"),
    ("<svg", pattern(r"<svg\b[^<]{0,2000}+(?:</?[a-rt-z][^<]{0,8000}+){0,60}+</svg>"), "vector-graphic"),
    ("¶", pattern(r"(?<=[\w)\]\"”’])(?<![ÃÂ])¶(?=[ \t]*$)", re.MULTILINE), "permalink"),
    (
        ".push(",
        pattern(
            r"^[ \t]*(?:\(adsbygoogle ?= ?window\.adsbygoogle ?\|\| ?\[\]\)\.push\(\{[^{}\n]{0,200}\}\);?"
            r"|googletag\.cmd\.push\(function ?\(\) ?\{[^{}\n]{0,200}\}\);?)[ \t]*$",
            re.MULTILINE,
        ),
        "ad-script",
    ),
    ("<!--", pattern(r"<!-- /?wp:[a-z][\w/-]{1,60}(?: \{[^\n<]{0,800}\})? /?-->"), "block-comment"),
)
# What a text that is about them speaks of.
_SPOKEN_OF = pattern(
    r"\{%|\bsvg\b|adsense|javascript|short-?code|template|wordpress|plugin|gutenberg|placeholder|variable|kurzcode",
    re.IGNORECASE,
)


def residues(document: Document, config: Config) -> Iterator[Replacement]:
    """Propose to drop what programs of a site left in a text."""
    text = document.text
    if document.has("<svg") and text.lstrip()[:1] == "<":
        return  # a drawing by itself, or a page of which this is a part
    found = disjoint(
        Replacement(*match.span(), "", rule)
        for literal, pattern, rule in _RESIDUES
        if document.has(literal)
        for match in pattern.finditer(text)
        if not document.is_code(*match.span())
    )
    if found and not (_SPOKEN_OF.search(apply(text, found)) or is_source(document)):
        known = index(config.drop, config.rules).shapes
        for start, end, new, rule in found:
            if rule in known and not _is_announced(text, start):
                yield Replacement(*_with_gap(text, start, end), new, rule)


def _is_announced(text: str, start: int) -> bool:
    """Whether the paragraph before the lines around `start` announces what comes."""
    block = text.rfind("\n\n", 0, start)
    return announces(text[max(0, block - _LONGEST_ABOVE) : max(0, block)].rstrip().rpartition("\n")[2])


_LONGEST_ABOVE = 400


def _with_gap(text: str, start: int, end: int) -> Span:
    """A stretch with the white space on one side of it, the narrower, if it is all of its lines."""
    low = start
    while low and text[low - 1] in " \t":
        low -= 1
    behind = _GAP.match(text, end) if low == 0 or text[low - 1] == "\n" else None
    if behind is None:
        return Span(start, end)
    above = low
    while above and text[above - 1].isspace():
        above -= 1
    ends = behind.end() == len(text)
    if above and (ends or text.count("\n", above, low) < behind[0].count("\n")):
        return Span(above, len(text) if ends else end)
    return Span(low, behind.end())


# White space to the end of a line, and all blank lines below.
_GAP = pattern(r"[ \t]*(?:\n\s*|\Z)")
