"""Labels of a page that are glued to a sentence, because a scraper took the texts of elements without what parts them.

`FacebookTwitterEmailThe mill is for sale.`, `Share this articleThe mill`, `It was sold in 1902.Advertisement`.

Evidence: no space where every author has one, right between a phrase of the catalogue and a sentence; and the phrase is
several labels or words, which no name is, what one paper says to who has it read to them, or the label of an ad, glued
more than once, to a word that the text has elsewhere, or on a line of its own there, too. `AdvertisementManager is a
class` has a name in it, and stays.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from ...document import Document
from ...edits import Replacement
from ...index import Hit, Index, beginning
from ...lazy import pattern
from ...phrases import EDGE, key
from .role import ends_in_a_name
from .roles import role_of

_SMALL = "a-zß-öø-ÿа-яёіїєґα-ώ"
# A letter, and right behind it the capital of a word, or "A" and "I" by themselves.
_SEAM = pattern(rf"(?<=[^\W\d_])(?=[^\W\d_{_SMALL}](?:[{_SMALL}]| [a-zß-öø-ÿ]))")
# The end of a sentence, and right behind it what stands behind the last one on its line.
_END = pattern(rf"\.[\"'”’»)]?(?=[^\W\d_{_SMALL}][^\W\d_]{{2}}[^\n.!?]{{0,77}}(?:\.\.\.)?(?:\n|\Z))")
# A mark within a word, and what begins behind it: the seam of further labels.
_GLUED_ON = pattern(r"[!?)][^\W\d_]")
# No labels of so many letters together.
_LONGEST = 80
# So many words are a sentence.
_SENTENCE = 6


def begins_glued(line: str, known: Index) -> bool:
    """Whether a line that begins with the letters of a label has a sentence glued to it."""
    return any(_fronts(line, known))


def seams(document: Document, known: Index, *, each: bool) -> Iterator[Replacement]:
    """Propose to drop what is glued to sentences. each: whether to look at the beginning of each line."""
    found: list[_Seam] = []
    text = document.text
    alone: frozenset[str] = frozenset()
    begun_so = map(known.begins_glued.__getitem__, map(beginning, document.lines))
    for start, end in document.lines_where(begun_so) if each else ():
        line = text[start:end]
        for cut, hit, is_sure in _fronts(line, known):
            beside = line[cut:].partition(" ")[0]
            if _GLUED_ON.search(beside) or ends_in_a_name(line[:cut]):
                continue  # no sentence, but more labels, or the second half of a name
            found.append(_Seam(start, start + cut, hit, beside, is_sure or beside.casefold() in document.words))
    if "newsletter promotion" in text:
        yield from _promotions(document, known)
    for match in _END.finditer(text):
        start, end = match.end(), document.line(match.end()).end
        before = text[document.line(start).start : start].split()
        if _is_sentence(before) and (back := _glued(text[start:end].rstrip(), known)):
            if text[start:end].rstrip().endswith("...") and back[0].rule.family != "share-bars":
                continue  # somebody waits, and left out a space
            alone = alone or frozenset(line.strip().casefold() for line in document.lines)
            is_sure = back[1] or text[start:end].strip().casefold() in alone
            found.append(_Seam(start, end, back[0], before[-1], is_sure))
    # A label that is glued to several words is none of the names that they would make with it.
    uses = Counter(phrase for phrase, _ in {(seam.hit.phrase, seam.beside) for seam in found})
    for seam in found:
        if (seam.is_sure or uses[seam.hit.phrase] > 1) and not document.is_code(seam.start, seam.end):
            yield Replacement(seam.start, seam.end, "", seam.hit.name)


# What a paper says behind its form for letters, to who has the page read to them, glued to the sentence before it.
_PROMOTION = pattern(
    r"(?<=[.!?”\"’])(?:skip past|after) newsletter promotion(?=$| [^\W\d_a-z]| [“\"‘])", re.MULTILINE
)


def _promotions(document: Document, known: Index) -> Iterator[Replacement]:
    hit = known.lines.get("after newsletter promotion")
    if hit is None:
        return
    for match in _PROMOTION.finditer(document.text):
        if not document.is_code(*match.span()):
            yield Replacement(*match.span(), "", hit.name)


class _Seam(NamedTuple):
    """Where a label may be glued to a word `beside` it, and whether that is sure by itself."""

    start: int
    end: int
    hit: Hit
    beside: str
    is_sure: bool


def _fronts(line: str, known: Index) -> Iterator[tuple[int, Hit, bool]]:
    """How long the labels are that a sentence is glued to, the rule, and whether that is sure; at most one."""
    cuts = [seam.start() for seam in _SEAM.finditer(line, 0, _LONGEST)]
    for cut in reversed(cuts):
        glued = _glued(line[:cut], known) if known.ends_label[key(line[:cut])[-EDGE:]] else None
        if glued and len(line[cut:].split(None, _SENTENCE)) >= _SENTENCE:
            yield cut, *glued
            return


def _is_sentence(words: list[str]) -> bool:
    """Whether words end a sentence, the last of them without a dot within."""
    return len(words) >= _SENTENCE and "." not in words[-1].rstrip("\"'”’»)")[:-1]


def _glued(phrase: str, known: Index) -> tuple[Hit, bool] | None:
    """The rule of a phrase that is labels or several words, and whether that is sure.

    Three labels are, and in capitals a lead with its title and the label of an ad; two labels and other ads are not.
    """
    role = role_of(phrase, known)
    if role is None:
        return None
    if role.lead and role.title and phrase.partition(":")[0].isupper():
        return role.lead, True
    if role.label and role.weight > 2:
        return role.label, role.weight > _SEVERAL
    hit = role.sure
    if hit is None or not hit.seen or hit.rule.kind != "line":
        return None
    if " " in phrase.strip():
        return hit, True
    return (hit, phrase.strip().isupper()) if hit.rule.family == "ads" else None


# The weight of two labels that are glued to each other, see `role_of`.
_SEVERAL = 3
