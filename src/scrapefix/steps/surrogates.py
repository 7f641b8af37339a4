r"""Surrogates: halves of characters, which no encoding can write.

How they arise: UTF-16 in which each half became a character of its own (JavaScript, JSON decoded piece by piece), texts
cut between the halves, and Python's `surrogateescape`, which keeps a byte that it could not decode as U+DC80 to U+DCFF.

Evidence: a pair is joined, there is but one way. Escaped bytes become text where they are well-formed UTF-8. What is
left has no meaning that could be found, and writers of files and databases fail on it: it becomes U+FFFD, so that
everybody sees that something is missing. U+FFFD itself, old or new, stays and is reported.

>>> from scrapefix import remove_controls
>>> remove_controls("\ud83d\ude00, caf\udcc3\udca9, \ud83d!")
'😀, café, \ufffd!'
"""

import re
from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement, Suspect
from ..lazy import pattern
from ..scripts import Characters

# A pair; escaped bytes; any half that is neither.
_SURROGATES = pattern("([\ud800-\udbff][\udc00-\udfff])|([\udc80-\udcff]+)|[\ud800-\udfff]")

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_REPLACEMENTS = pattern(f"{_REPLACEMENT}+")

_HALVES = Characters(map(chr, range(0xD800, 0xE000)))
_LOST = Characters(_REPLACEMENT)

LOOKS = [("".join(_HALVES.each) + _REPLACEMENT, "")]


def find(document: Document, config: Config) -> Iterator[Replacement | Suspect]:
    """The halves, joined, decoded or replaced; what others replaced before."""
    del config  # there is one right answer
    text = document.text
    if text.isascii():
        return
    if _HALVES.occur_in(document):
        for match in _SURROGATES.finditer(text):
            if match[1]:
                joined = match[0].encode("utf-16", "surrogatepass").decode("utf-16")
                yield Replacement(*match.span(), joined, "surrogate-pair")
            elif match[2]:
                yield from _bytes(match)
            else:
                yield Replacement(*match.span(), _REPLACEMENT, "lone-surrogate")
    elif _LOST.occur_in(document):
        for match in _REPLACEMENTS.finditer(text):
            yield Suspect(*match.span(), "lost-character", "what stood here was lost before the text came")


def _bytes(match: re.Match[str]) -> Iterator[Replacement]:
    """Bytes that `surrogateescape` kept: the well-formed sequences decoded, the others replaced one by one."""
    start = match.start()
    decoded = match[0].encode("ascii", "surrogateescape").decode("utf-8", "surrogateescape")
    for piece in _PIECES.finditer(decoded):
        if piece[1]:
            end = start + len(piece[0].encode())
            yield Replacement(start, end, piece[0], "escaped-bytes")
        else:
            end = start + 1
            yield Replacement(start, end, _REPLACEMENT, "lone-surrogate")
        start = end


# What could be decoded, or one byte that could not.
_PIECES = pattern("([^\udc80-\udcff]+)|[\udc80-\udcff]")
