"""What a list of excerpts writes with each of them: a link to the rest, glued to a headline or naming it once more.

Evidence: the headline stands above on a line of its own, or the link is glued to what follows or precedes it as no
author glues words, `Read more »The old mill`, `Read moreThe old mill`.
"""

from collections.abc import Iterator
from itertools import compress, count
from operator import contains

from ...catalog import index
from ...config import Config
from ...document import Document
from ...edits import Replacement, Span
from ...index import Hit, Index, beginning
from ...lazy import pattern
from ...phrases import AROUND, WIDE, key
from .links import LONGEST_TITLE, phrase_at_end
from .role import SAYS_IT_ALONE, ends_in_a_name

# A link to the rest that is glued to the headline of the next text by an arrow: `Read more »The old mill`.
GLUED = pattern(r"[ \t]*([^\W\d_][^\n»›→]{2,30}?)\s?[»›→]{1,2}(?=[^\s»›→])")


def excerpts(document: Document, config: Config, *, each: bool) -> Iterator[Replacement]:
    """Propose to drop the links to the rest before headlines, and those that name a headline.

    each: whether to look at each line for a link that nothing parts from what follows.
    """
    known = index(config.drop, config.rules)
    links = (GLUED.match(document.text, line.start) for line in document.lines_with("»›→"))
    for link in filter(None, links):
        if hit := _link(known, link[1]):
            yield Replacement(*link.span(), "", hit.name)
    for title, below in _pairs(document):
        yield from _naming(document.text, title, below, known)
    if each:
        yield from _before_capitals(document, known)


def _before_capitals(document: Document, known: Index) -> Iterator[Replacement]:
    """The links to the rest to which the title of another text is glued.

    One word is the first half of a name, `ContinueExpression`, unless the text has its other half as a word of its own
    or the link is glued to several.
    """
    begun_so = map(known.begins_link.__getitem__, map(beginning, document.lines))
    found: list[Replacement] = []
    halves: dict[str, set[str]] = {}
    for start, end in document.lines_where(begun_so):
        line = document.text[start:end]
        link = before_capital(line, known)
        if link is None or document.is_code(start, end):
            continue
        found.append(Replacement(start, start + link[0], "", link[1]))
        if " " not in line[: link[0]].strip():
            halves.setdefault(line[: link[0]], set()).add(line[link[0] :].split(None, 1)[0].casefold())
    for item in found:
        beside = halves.get(document.text[item.start : item.end])
        if beside is None or len(beside) > 1 or not document.words.isdisjoint(beside):
            yield item


def before_capital(line: str, known: Index) -> tuple[int, str] | None:
    """How long a link to the rest is that a capital or a quote is glued to, and its rule: `Read moreThe mill`."""
    if not known.begins_link[beginning(line)]:
        return None
    for end in range(SAYS_IT_ALONE, min(_LONGEST, len(line) - 1)):
        is_glued = line[end].isupper() or (line[end] in QUOTES and line[end + 1 : end + 2].isalpha())
        if is_glued and line[end - 1].islower() and (hit := _link(known, line[:end])):
            return None if _is_within_name(line, end) else (end, hit.name)
    return None


def _is_within_name(line: str, end: int) -> bool:
    """Whether what seems glued is a name, or the end of the line, where a title would stand: `moreStream`."""
    is_last = line[end].isalpha() and line[end] < WIDE and len(line[end:].split(None, 1)) == 1
    return is_last or ends_in_a_name(line[:end])


# No link to the rest before a headline is longer, in letters and in words.
_LONGEST = 40
_MOST_WORDS = 4


def begins_with_link(line: str, known: Index) -> bool:
    """Whether a line begins with a link to the rest, which a headline may follow."""
    if not known.begins_link[beginning(line)]:
        return False
    words = line.split(None, _MOST_WORDS)
    phrases = (" ".join(words[:count]) for count in range(1, len(words)))
    return before_capital(line, known) is not None or any(_link(known, phrase) for phrase in phrases)


def _pairs(document: Document) -> Iterator[tuple[str, Span]]:
    """Each line that the next one that is not empty says once more, and the place of that."""
    filled = list(filter(None, document.lines))
    repeating = list(compress(count(1), map(contains, filled[1:], filled)))
    numbers = list(compress(count(), document.lines)) if repeating else []
    for number in repeating:
        above, line = filled[number - 1], filled[number]
        if " " in above and len(above) <= LONGEST_TITLE and len(above) < len(line):
            yield above, document.numbered(numbers[number])


# What may stand around a title that is named, and behind a link before it.
QUOTES = "\"'“”‘’„«»「」『』"
_BEHIND_LINK = ":：»›→-"


def _naming(text: str, title: str, below: Span, known: Index) -> Iterator[Replacement]:
    """The link at the end of a line that names a title, or at its start before what is glued to that."""
    at = text.rindex(title, *below)
    end = at + len(title)
    before = text[below.start : at].rstrip().rstrip(QUOTES)
    if not text[end : below.end].strip(f"{AROUND}{QUOTES}"):
        found = phrase_at_end(known, before)
        if found and before[: found[0]].strip():
            cut = below.start + len(before[: found[0]].rstrip())
            yield Replacement(cut, below.end, "", found[1])
    elif hit := _link(known, text[below.start : at].rstrip().rstrip(_BEHIND_LINK)):
        gap = below.end - end - len(text[end : below.end].lstrip())
        yield Replacement(below.start, end + gap, "", hit.name)


def _link(known: Index, phrase: str) -> Hit | None:
    """The link to the rest that is this phrase."""
    hit = known.lines.get(key(phrase))
    return hit if hit and hit.rule.family == "read-more" else None
