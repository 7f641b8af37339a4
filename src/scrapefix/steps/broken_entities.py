r"""Character references that lost their `&` or got spaces: `don#8217;t`, `don #8217;t`, `& amp ;`, `&# 8217;`.

How it arises: a filter deletes `&`, or a tokeniser puts spaces around every mark.

Evidence: the reference ends in `;`, stands for something that typography needs (quotes, dashes, an ellipsis, a
no-break space, accented letters), and words stand where such a mark has them.

Left alone: numbers of issues and colours (`#8217`, `see #8217;` with no word after it), hashtags, Pascal's
`'#227'`, shown source.

>>> from scrapefix import decode_entities
>>> decode_entities("don #8217;t; Tom & amp ; Jerry; it & #8217 ; s"), decode_entities("fixes #8217; closes #39;")
('don’t; Tom & Jerry; it’s', 'fixes #8217; closes #39;')
"""

import re
from collections.abc import Iterator

from ..document import Document
from ..edits import Replacement
from ..evidence import is_quoted_alone
from .references import by_name, by_number

_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"
_OPENING = "\N{LEFT SINGLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
_CLOSING = "\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{HORIZONTAL ELLIPSIS}\N{TRADE MARK SIGN}"
_DASHES = "\N{EN DASH}\N{EM DASH}"

# A number without its `&`. An `amp;` may have kept its place.
_LOST = re.compile(r"#(?:x[0-9a-fA-F]{2,4}|0{0,2}[0-9]{2,4});")

# A name without its `&`; no word ends like these, save the dashes, which need a boundary before them.
_LOST_NAME = re.compile(r"(?<![&A-Za-z])(?:[lr][sd]quo|[nm]dash|hellip|nbsp);|(?<=[a-z])[lr][sd]quo;")

# A reference with a space in it. At least one space is required by the caller; each is single and its place fixed.
_SPACED = re.compile(
    r"&\s?(?:amp\s?;\s?)?(?:\#\s?(?:x\s?[0-9a-fA-F]{2,5}|[0-9]{2,5})|"
    r"amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|copy|reg|trade|[A-Za-z]{1,2}(?:acute|grave|uml|circ|tilde|cedil))\s?;"
)

# What an apostrophe shortens, up to the end of the word.
_SHORTENED = re.compile(r"\s?(?:s|t|d|m|re|ve|ll)\b")


def find(document: Document) -> Iterator[Replacement]:
    """References whose parts were lost or spread."""
    text = document.text
    if "#" in text and ";" in text:
        yield from _without_ampersand(document)
    if "quo;" in text or "dash;" in text or "hellip;" in text or "nbsp;" in text:
        yield from _names_without_ampersand(document)
    if "&" in text and ";" in text:
        yield from _spaced(document)


def _without_ampersand(document: Document) -> Iterator[Replacement]:
    text = document.text
    for match in _LOST.finditer(text):
        start, end = match.span()
        if text[max(0, start - 1) : start] in {"&", "#"} or document.is_code(start, end) or document.is_url(start, end):
            continue
        char = _typographic(match[0][1:-1])
        if char is None:
            continue
        if text.endswith("amp;", 0, start) and not text.endswith("&amp;", 0, start):
            start -= 4
        before, after = text[max(0, start - 2) : start], text[end : end + 1]
        glued_before = before[-1:].isalpha()
        spaced_apostrophe = char in _APOSTROPHES and before[-1:] == " " and before[:1].isalpha()
        if spaced_apostrophe and _SHORTENED.match(text, end) and not after.isspace():
            yield Replacement(start - 1, end, char, "entity-without-ampersand")
        elif (
            (glued_before and after.isalpha())
            or (
                char in _CLOSING + _APOSTROPHES and (glued_before or before[-1:] in set(".,!?")) and not after.isalnum()
            )
            or (char in _OPENING and (before[-1:] in {"", " ", "\n", "("}) and after.isalpha())
        ):
            yield Replacement(start, end, char, "entity-without-ampersand")


def _names_without_ampersand(document: Document) -> Iterator[Replacement]:
    text = document.text
    for match in _LOST_NAME.finditer(text):
        start, end = match.span()
        if document.is_code(start, end) or document.is_url(start, end) or is_quoted_alone(text, start, end):
            continue
        if (
            text.endswith("amp;", 0, start)
            or text[end : end + 1] in {"", "\n", ";"}
            or text[max(0, start - 2) : start] in {"& ", "; "}
        ):
            continue
        yield Replacement(start, end, by_name(match[0][:-1]) or "", "entity-without-ampersand")


def _spaced(document: Document) -> Iterator[Replacement]:
    text = document.text
    for match in _SPACED.finditer(text):
        start, end = match.span()
        compact = "".join(match[0].split())
        if compact == match[0] or document.is_code(start, end) or is_quoted_alone(text, start, end):
            continue
        if "&\n" in match[0] or "\n;" in match[0]:
            continue
        name = compact.removeprefix("&").removeprefix("amp;").rstrip(";")
        char = _typographic(name[1:]) if name.startswith("#") else by_name(name or "amp")
        if char is None:
            continue
        shortened = _SHORTENED.match(text, end) if char in _APOSTROPHES else None
        if shortened and text[max(0, start - 2) : start - 1].isalpha() and text[start - 1] == " ":
            # A tokeniser's spaces around the mark go with those inside of it.
            end = shortened.start() + len(shortened[0]) - len(shortened[0].lstrip())
            start -= 1
        yield Replacement(start, end, char, "entity-spaced")


def _typographic(digits: str) -> str | None:
    """The character of a number, if typography needs it: apostrophes, accented letters, punctuation, symbols."""
    value = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    char = by_number(value)
    if char is None or value in {34, 38, 39, 160}:
        return char
    code = ord(char)
    return char if 0xA1 <= code < 0x180 or 0x2010 <= code <= 0x203A or code in {0x20AC, 0x2122} else None
