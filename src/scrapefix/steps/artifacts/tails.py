"""Footers and links inside a line: after the text of a paragraph, or with markup left around them."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from ...catalog import index
from ...config import Config
from ...document import Document
from ...edits import Replacement, Span, disjoint
from ...index import Index
from ...phrases import AROUND, EDGE, END
from ...signs import AtEnd, Sign
from . import footers
from .forums import HNRSS_LINE, SUBMITTED_LINE
from .links import DOTS, LED, LONGEST_LED, LONGEST_TITLE, TITLED, last_link, led, link_about, link_to, suffix
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


_VIA = re.compile(r"via [^\n]{1,60} https?://(?:www\.)?ift\.tt/\w{1,12}")
_FEED43 = re.compile(r"(?:-- )?Delivered by Feed43(?: service)?\.?")
_FEED_FOOTERS = (
    _FeedFooter("submitted by", "/", "", SUBMITTED_LINE, "reddit-submitted"),
    _FeedFooter("Comments URL:", ":", "Article URL:", HNRSS_LINE, "hnrss-header"),
    _FeedFooter("ift.tt/", "/", "via ", _VIA, "ifttt-link"),
    _FeedFooter("Delivered by Feed43", "3", "--", _FEED43, "feed-maker"),
    _FeedFooter(" chars]", "]", "[+", re.compile(r"\[\+\d{1,7} chars\]"), "feed-truncation"),
)

# What a link to the rest has on its line: what the teaser breaks off with, a bracket, an arrow.
_MARKS = [
    (Sign(mark, pattern, beyond_ascii=mark > "\x7f"), re.compile(pattern))
    for mark, pattern in {
        **{mark: re.escape(mark) for mark in "[]|>…»→›"},
        ".": r"\.\.\.",
        ")": r"\)[^\S\n]*(?:\n|\Z)",
    }.items()
]

# The addresses of what signs a text of one line at its end, so far from there: a feed, the host of a podcast.
_ADDRESSES = ("ift.tt/", "acast.com/", "/adchoices", "omnystudio.com/", "art19.com/", "pcm.adswizz.com")
_NEAR = 300
SIGNS = (
    *footers.SIGNS,
    Sign("Comments URL:"),
    Sign("Feed43"),
    AtEnd("/", _ADDRESSES, _NEAR),
    *(sign for sign, _ in _MARKS),
)


def inline(document: Document, config: Config, *, each: bool = False) -> list[Replacement]:
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
    ends = [partial(suffix, known), *ends]
    signed = [partial(signature, known)]
    named = [partial(led, known)]
    waiting: list[Replacement] = []
    for start, end in document.filled_lines() if each else _candidates(document):
        is_titled = TITLED.search(text, max(start, end - LONGEST_TITLE), end) is not None
        tail = text[max(start, end - EDGE) : end].rstrip(AROUND).casefold()
        ends_so, is_signed = tail[-END:] in known.ends, tail.rpartition(" ")[2] in known.signatures
        is_led = LED.search(text, max(start, end - LONGEST_LED), end) is not None
        if len(ends) > 1 or is_titled or ends_so or is_led or is_signed:
            looks: list[End] = [*ends, *(signed if is_signed else ()), *(named if is_led else ())]
            looks += [partial(link_to, known)] if is_titled else []
            cuts = list(_cuts(document, start, text[start:end], looks))
            found.extend(cuts)
            if ends_so and not cuts:
                unsure = list(_unsure(document, start, end, known))
                is_end = text[start:end].rstrip().endswith(("...", "…")) and not text[end:].strip()
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


# So long is a sentence and a link behind it.
_SENTENCE = 60
# Programs break sentences into lines that are no wider.
_WIDTH = 100


def _candidates(document: Document) -> Iterable[Span]:
    """The lines that have one of the marks of links, or end with a letter, as few lines of prose do."""
    text = document.text
    found = {document.line(match.start() - 1) for match in _WORD_END.finditer(text)}
    found.add(document.line(len(text.rstrip())))
    for sign, pattern in _MARKS:
        if document.shows((sign,)):
            found.update(document.line(match.start()) for match in pattern.finditer(document.text))
    return sorted(found)


# The end of a line behind a letter, from its literal.
_WORD_END = re.compile(r"\n(?<=[^\W\d_]\n)")

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
