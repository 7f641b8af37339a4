r"""Lines of UTF-8 that were read in MacRoman or code page 437 from end to end: `‡§Ω‡•Å`, `αñ╣αñ┐`, `Âõæ‰π¶`.

In these two the bytes of UTF-8 are letters, so that many a run reads well in another encoding too, or fits into its
place as it stands. Looked at as a whole a line leaves no doubt: nearly all that is not ASCII in it is well-formed, and
it says characters of one script, several of them of three bytes or more, which no letters in a row do by accident; or
letters in Latin words that begin with signs of mathematics (`√©`, `ƒÉ`, `≈Ç`), so that those which begin with a quote
(`»ô`) are letters as well.
"""

import re
from collections.abc import Iterator
from itertools import accumulate

from ...document import Document
from ...edits import Replacement, Span
from ...lazy import pattern
from .codecs import LETTERED, Codec
from .kinds import NO_SCRIPT, kind
from .places import LETTER_SIGNS, LINE, beginnings

_ASCII = frozenset(map(chr, range(0x80)))
_BEYOND_ASCII = pattern(r"[^\x00-\x7f]+")

# How many characters of three bytes a line has at least, or of letters inside of Latin words.
_ENOUGH = 2


def find(document: Document) -> tuple[list[Replacement], list[Span]]:
    """The replacements in lines that were misread as a whole, and these lines."""
    lines = list(lines_with(document, beginnings())) if document.shows(SIGNS) else []
    for codec in LETTERED[:2] if lines else ():
        read = [(line, *_runs(document.text, codec, line)) for line in lines]
        if any(is_proof for _, _, is_proof in read):
            return [run for _, runs, _ in read for run in runs], [line for line, runs, _ in read if runs]
    return [], []


SIGNS = (LINE,)

# `√π` that is a part of a word, and no formula: `più`, `où`, `cùng`.
_OF_WORD = pattern(r"(?:[A-Za-z]{2}|[Oo])√π|√π[a-z]")


def lines_with(document: Document, pattern: re.Pattern[str]) -> Iterator[Span]:
    """The lines in which a pattern is found."""
    end = -1
    for match in pattern.finditer(document.text):
        if match.start() > end:
            line = document.line(match.start())
            end = line.end
            yield line


def covering(text: str, codec: Codec, line: Span) -> list[re.Match[str]]:
    """The runs of a line that are UTF-8 in an encoding, if nearly all that is not ASCII in it is; else none."""
    within = text[line.start : line.end]
    beyond = sum(len(found) for found in _BEYOND_ASCII.findall(within))
    others = accumulate(map(within.count, set(within).difference(codec.bytes, _ASCII)))
    if any(count * 10 > beyond for count in others):
        return []  # these characters are in no run
    runs = list(codec.run.finditer(text, *line))
    return runs if sum(len(run[0]) for run in runs) * 10 >= beyond * 9 else []


def _runs(text: str, codec: Codec, line: Span) -> tuple[list[Replacement], bool]:
    """What the characters of a line say, if nearly all of them say something together, and whether that is proof."""
    runs = covering(text, codec, line)
    if not runs:
        return [], False
    said = [codec.decode(run[0]) for run in runs]
    kinds = {kind(char) for char in set("".join(said))}
    scripts = kinds - NO_SCRIPT
    if "" in kinds or "accents" in kinds or len(scripts) > 1:
        return [], False
    long = sum(char >= "\u0800" for run in said for char in run)
    glued = sum(
        run[0][0] in LETTER_SIGNS
        and run[0] != "√π"
        and new.isalpha()
        and not text[run.end() : run.end() + 1].isdigit()
        and (text[max(0, run.start() - 1) : run.start()].isalpha() or text[run.end() : run.end() + 2].isalpha())
        for run, new in zip(runs, said, strict=True)
    )
    found = [
        Replacement(*run.span(), new, codec.rule)
        for run, new in zip(runs, said, strict=True)
        if run[0] != "√π" or _OF_WORD.search(text, max(0, run.start() - 2), run.end() + 1)
    ]
    # Beside letters of Latin one of another script is an accident: `’é` in `l’été` would be one of Armenian.
    return found, long >= _ENOUGH or (glued >= _ENOUGH and not scripts)
