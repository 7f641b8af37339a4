"""Footers and links inside a line: after the text of a paragraph, or with markup left around them."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from functools import partial
from itertools import compress, count
from operator import itemgetter
from typing import NamedTuple

from ...catalog import index
from ...config import Config
from ...document import Document
from ...edits import Replacement, disjoint
from ...index import ENDING, LAST, Index
from ...lazy import pattern
from ...signs import AtEnd, Sign
from . import footers
from .forums import HNRSS_LINE, SUBMITTED_LINE
from .links import (
    DOTS,
    LED,
    LONGEST_LED,
    LONGEST_TITLE,
    TITLED,
    last_link,
    led,
    link_about,
    link_behind_title,
    link_to,
    suffix,
)
from .signatures import signature

# So far is looked back from the end of a line.
_BACK = 1500


class _FeedFooter(NamedTuple):
    """What feeds put behind a post: a literal, a rare character of it, what may stand before, the whole, its rule."""

    literal: str
    rare: str
    before: str
    whole: re.Pattern[str]
    rule: str


_VIA = pattern(r"via [^\n]{1,60} https?://(?:www\.)?ift\.tt/\w{1,12}")
_FEED43 = pattern(r"(?:-- )?Delivered by Feed43(?: service)?\.?")
_FEED_FOOTERS = (
    _FeedFooter("submitted by", "/", "", SUBMITTED_LINE, "reddit-submitted"),
    _FeedFooter("Comments URL:", ":", "Article URL:", HNRSS_LINE, "hnrss-header"),
    _FeedFooter("ift.tt/", "/", "via ", _VIA, "ifttt-link"),
    _FeedFooter("Delivered by Feed43", "3", "--", _FEED43, "feed-maker"),
    _FeedFooter(" chars]", "]", "[+", pattern(r"\[\+\d{1,7} chars\]"), "feed-truncation"),
)

# What a link to the rest has on its line: what the teaser breaks off with, a bracket, an arrow.
_MARKS = (*"[]|>…»→›", "...")

# The addresses of what signs a text of one line at its end, so far from there: a feed, the host of a podcast.
_ADDRESSES = ("ift.tt/", "acast.com/", "/adchoices", "omnystudio.com/", "art19.com/", "pcm.adswizz.com")
_NEAR = 300
SIGNS = (
    *footers.SIGNS,
    Sign("Comments URL:"),
    Sign("Feed43"),
    AtEnd("/", _ADDRESSES, _NEAR),
    *(Sign(mark, beyond_ascii=mark > "\x7f") for mark in _MARKS),
    Sign(")", r"\)[^\S\n]*(?:\n|\Z)"),
)


def inline(document: Document, config: Config, *, each: bool) -> list[Replacement]:
    """Footers and links at the end of the lines that stay; of `each` line, or of those that may have one."""
    text = document.text
    found = footers.find(document)
    if not (each or "\n" in text or document.shows(SIGNS)):
        return found
    known = index(config.drop, config.rules)
    of_feeds = [footer for footer in _FEED_FOOTERS if footer.rare in text and footer.literal in text]
    of_feeds = [footer for footer in of_feeds if footer.rule in known.families]
    ends: list[End] = [partial(_feed_footer, of_feeds)] if of_feeds else []
    if "]" in text and any(dots in text for dots in DOTS):
        ends.append(partial(link_about, known))
    each = each or bool(ends)
    ends.extend(partial(look, known) for look in (signature, led, link_behind_title, link_to))
    with_words: list[End] = [partial(suffix, known), *ends]
    waiting: list[Replacement] = []
    last = len(text.rstrip())
    numbers = range(len(document.lines)) if each else _candidates(document)
    for number in sorted(_ending(document, known, of_feeds, numbers)):
        start, end = document.numbered(number)
        goes_on = text[end + 1 : end + _INDENT].lstrip(" \t")[:1].islower()  # a word at this end is of the sentence
        cuts = list(_cuts(document, start, text[start:end], ends if goes_on else with_words))
        found.extend(cuts)
        if not cuts:
            unsure = list(_unsure(document, start, end, known))
            is_end = end >= last and text.endswith(("...", "…"), start, last)
            (found if is_end and end - start >= _SENTENCE else waiting).extend(unsure)
    uses = Counter(link.rule for link in (*found, *waiting))
    found.extend(link for link in waiting if uses[link.rule] > 1)
    return disjoint(found)


def _unsure(document: Document, start: int, end: int, known: Index) -> Iterator[Replacement]:
    """What is a link at the end of a line if another line of the text ends with one in the same language."""
    text = document.text
    if end - start < _WIDTH and text[end + 1 : end + 2].strip():
        return  # a line of a sentence that a program broke into lines of one width
    low = max(start, end - _BACK)
    end = low + len(text[low:end].rstrip())
    link = last_link(known, text[low:end])
    if link and not document.is_code(low + link.cut, end):
        yield Replacement(low + link.cut, end, "", link.name)


# Further in no line of a paragraph begins.
_INDENT = 40
# So long is a sentence and a link behind it.
_SENTENCE = 60
# Programs break sentences into lines that are no wider.
_WIDTH = 100


def _candidates(document: Document) -> set[int]:
    """The numbers of the lines that have one of the marks of links, or end with a letter, as few lines of prose do."""
    text, lines = document.text, document.lines
    found = set(compress(count(), map(str.isalpha, map(_LAST, lines))))
    found.add(text.count("\n", 0, len(text.rstrip())))
    for mark in _MARKS:
        if mark in text:
            found.update(number for number, line in enumerate(lines) if mark in line)
    if ")" in text:
        found.update(number for number, line in enumerate(lines) if ")" in line and line.rstrip().endswith(")"))
    return found


_LAST = itemgetter(slice(-1, None))


def _ending(document: Document, known: Index, footers: list[_FeedFooter], numbers: Collection[int]) -> set[int]:
    """Those of the lines with these numbers that may end with an artifact, by what such an end has in it."""
    text, lines = document.text, document.lines
    left = (number for number in numbers if known.ends[lines[number][-LAST:]])
    found = {number for number in left if known.ends_so[lines[number][-ENDING:]]}
    if "..." in text or "…" in text:
        broken = ((number, lines[number]) for number in numbers if "..." in lines[number] or "…" in lines[number])
        is_about = any(dots in text for dots in DOTS)
        found.update(number for number, line in broken if is_about or TITLED.search(line[-LONGEST_TITLE:]))
    if ": " in text:
        parted = ((number, lines[number]) for number in numbers if ": " in lines[number])
        found.update(number for number, line in parted if LED.search(line[-LONGEST_LED:]))
    for footer in footers:
        found.update(number for number in numbers if footer.literal in lines[number])
    return found


End = Callable[[str], tuple[int, str] | None]
"""What looks for an artifact at the end of a text, and tells how much of the text stands before it, and its rule."""


def _cuts(document: Document, start: int, line: str, ends: list[End]) -> Iterator[Replacement]:
    """What goes at the end of a line: one behind the other, as often as there is one."""
    end = len(line.rstrip())
    while end:
        low = max(0, end - _BACK)
        window = line[low:end]
        cut = next(filter(None, (look(window) for look in ends)), None)
        if cut is None or not cut[0] or document.is_code(start + low + cut[0], start + end):
            return
        yield Replacement(start + low + cut[0], start + end, "", cut[1])
        end = low + cut[0]


def _feed_footer(footers: list[_FeedFooter], text: str) -> tuple[int, str] | None:
    """The footer of a feed behind the last sentence, on its line."""
    for literal, _, before, whole, rule in footers:
        at = text.rfind(literal)
        begun = text.rfind(before, 0, at) if before and at >= 0 else -1
        for start in (begun, at):
            if start >= 0 and whole.fullmatch(text, start):
                return len(text[:start].rstrip()), rule
    return None
