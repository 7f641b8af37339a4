r"""Lines that a page, a player or a feed put around the article.

A scraper that takes text takes the labels of buttons, the names of networks, the notices of shops and the footers of
feeds with it. Which lines those are is data: the catalogue in `data/*.toml` (see `catalog`). Evidence is what the line
says *and* where it stands: some lines are never an author's ("Share this article"), others are words that need a run of
their like, a known heading above them, or the end of the document ("Facebook", "Print", "Home"). End punctuation is no
evidence.

Left alone: bylines, captions, credits, dates and republication notes (facts; `drop` asks for them by name), lines in
code, programs, manual pages, lines in quotation marks, a word that the next paragraph goes on to talk about, a
dictionary's headword, and a document in which nothing else would be left.

>>> from scrapefix.repairs import drop_artifacts
>>> drop_artifacts("The mill is for sale.\n\nShare this article\n\nFacebook\n\nTwitter")
'The mill is for sale.'
>>> drop_artifacts("Facebook\n\nThe company was founded in a dormitory.")
'Facebook\n\nThe company was founded in a dormitory.'
"""

from collections.abc import Iterable

from ...catalog import index
from ...config import Config
from ...document import Document
from ...edits import Replacement, Suspect, disjoint
from ...manuals import has_roff, is_manual
from ...programs import is_source
from .excerpts import excerpts
from .lines import Lines, family, is_apart, read
from .places import choose
from .prose import announces, is_item, is_sentence, words
from .residues import residues
from .seams import seams
from .stamps import stamped
from .tails import inline

# A text that would be empty without its artifacts is about them, or all that there is.
ONLY_ARTIFACTS = "only-artifacts"


def is_asked(config: Config) -> bool:
    """Whether artifacts are to be dropped."""
    return config.artifacts


def find(document: Document, config: Config) -> Iterable[Replacement | Suspect]:
    """Propose to drop the artifacts of the document, line by line, and the footers inside its lines."""
    text = document.text
    lines = read(document, config) if "\n" in text else None
    found = inline(document, config, each=lines is not None)
    found += seams(document, index(config.drop, config.rules), each=lines is not None)
    if "\n" in text:
        found += excerpts(document, config, each=lines is not None)
        found += [*stamped(document, config), *residues(document, config)]
    found = disjoint(found)
    if lines is not None:
        dropped = _unannounced(lines, choose(lines))
        if dropped and (is_source(document) or has_roff(document) or is_manual(document)):
            dropped = {}
        elif dropped and all(heading in text for heading in _REFERENCE):
            dropped = {row: name for row, name in dropped.items() if family(lines, name) != "related"}
        if dropped and len(dropped) == len(lines.rows):
            yield Suspect(0, len(text), ONLY_ARTIFACTS, "every line looks like an artifact; left as it came")
            return
        spans = list(_removals(lines, dropped))
        found = disjoint([*spans, *found])  # where a line goes, what was found in it goes with it
    if found and not _leaves_text(text, found):
        yield Suspect(0, len(text), ONLY_ARTIFACTS, "every line looks like an artifact; left as it came")
        return
    yield from found


# The first headings of a page of a program's reference: what it names under "See Also" are its own other pages.
_REFERENCE = ("\nSynopsis\n", "\nDescription\n")


def _leaves_text(text: str, found: list[Replacement]) -> bool:
    """Whether anything but white space stands outside of what would go."""
    starts = [0, *(item.end for item in found)]
    ends = [*(item.start for item in found), len(text)]
    return any(text[start:end].strip() for start, end in zip(starts, ends, strict=True))


def _unannounced(lines: Lines, dropped: dict[int, str]) -> dict[int, str]:
    """What is dropped without the lists that the text announces: several lines behind a colon, with more text below."""
    kept: set[int] = set()
    for number in dropped:
        if number - 1 in dropped or number == 0:
            continue
        last = number
        while last + 1 in dropped:
            last += 1
        is_ad = any(family(lines, dropped[item]) == "ads" for item in range(number, last + 1))
        is_list = last > number or _goes_on(lines, dropped, last) or _is_indented(lines, number)
        is_list = is_list and last + 1 < len(lines.rows) and not is_ad
        if is_list and announces(lines.rows[_above_items(lines, dropped, number)].text):
            kept.update(range(number, last + 1))
    return {number: name for number, name in dropped.items() if number not in kept}


def _is_indented(lines: Lines, number: int) -> bool:
    """Whether a row is set in as an example is: the rows above and below are not."""
    beside = (*lines.rows[number - 1 : number], *lines.rows[number + 1 : number + 2])
    return lines.rows[number].text[0].isspace() and not any(row.text[0].isspace() for row in beside)


def _goes_on(lines: Lines, dropped: dict[int, str], number: int) -> bool:
    """Whether a row is an item of a list: so are the two below it, short ones without a gap that stay."""
    below = range(number + 1, min(number + 3, len(lines.rows)))
    return len(below) > 1 and all(
        item not in dropped
        and not is_apart(lines, item)
        and not is_sentence(lines.rows[item])
        and words(lines.rows[item].text) <= _LONGEST_ITEM
        for item in below
    )


_LONGEST_ITEM = 12


def _above_items(lines: Lines, dropped: dict[int, str], number: int) -> int:
    """The row over the items of a list to which a row belongs: short ones that stay, as the author's own are."""
    above = number - 1
    while above > max(0, number - _MOST_ITEMS) and above not in dropped and is_item(lines.rows[above]):
        above -= 1
    return above


_MOST_ITEMS = 8


def _removals(lines: Lines, dropped: dict[int, str]) -> Iterable[Replacement]:
    """The lines with the gap on one side of them, so that one gap is left: the wider of the two."""
    rows = lines.rows
    numbers = sorted(dropped)
    position = 0
    while position < len(numbers):
        first = last = numbers[position]
        while position + 1 < len(numbers) and numbers[position + 1] == last + 1:
            position += 1
            last = numbers[position]
        position += 1
        before = rows[first].start - rows[first - 1].end if first else -1
        after = rows[last + 1].start - rows[last].end if last + 1 < len(rows) else len(lines.text)
        for number in range(first, last + 1):
            if after >= before >= 0:
                start, end = rows[number - 1].end, rows[number].end
            else:
                start, end = rows[number].start, rows[number + 1].start if number + 1 < len(rows) else rows[number].end
            yield Replacement(start, end, "", dropped[number])
