"""Which of the lines that may be artifacts are: by what stands around them."""

from collections.abc import Callable, Iterable

from .access import access, cut_off
from .authors import (
    answered,
    attributed,
    definitions,
    explained,
    first_words,
    greeted,
    headed,
    listed_words,
    served,
    signed,
)
from .blocks import blocks, orphans
from .boxes import benefits, between, boxes, contents, filled, letters, options, post_links, skipped, slides
from .cells import tabled
from .cookies import cookies
from .counts import counters
from .ends import forms, head, tail
from .halves import broken, pieces_of_sentences
from .lead_ins import leads
from .lines import Lines
from .lists import in_capitals, listed, steps
from .literals import literals
from .menus import menu, menus, path, title
from .neighbours import paired
from .offers import offers
from .others import again, certain, doubled, enclosed, locked, other_ads, repeated, unproven
from .pictures import pictures
from .policies import policies
from .records import records
from .rests import rests
from .runs import runs
from .sections import sections
from .shapes import SHAPES, Shape
from .sources import is_in_code, licences, shown
from .tickers import tickers
from .titles import titles
from .topics import headings

# What is the author's, whatever it looks like: tables and lists first, whose rows say nothing of others.
_CELLS: tuple[Callable[[Lines], Iterable[int]], ...] = (tabled, listed, literals)
_AUTHORS: tuple[Callable[[Lines], Iterable[int]], ...] = (
    headed,
    answered,
    attributed,
    greeted,
    definitions,
    records,
    licences,
    shown,
    policies,
    pieces_of_sentences,
    broken,
    sections,
    first_words,
    steps,
    in_capitals,
    explained,
    listed_words,
    served,
    signed,
)

# What tells by its own form, by what it says, or by the heading over it.
_SURE: tuple[Shape, ...] = (
    *(*SHAPES, pictures, tickers, titles, blocks, certain),
    *(contents, options, letters, leads, repeated),
)

# What is told by what is dropped beside it, or by the end of the text that it makes.
_BESIDE: tuple[Shape, ...] = (
    *(skipped, post_links, paired, slides, blocks, orphans, path, access, head),
    *(offers, runs, boxes, filled, menu, tail, menus, forms),
    *(benefits, cookies, cut_off, between, counters),
)
# No page that was seen needs more than two.
_MOST_ROUNDS = 3

# What only a page has that has others.
_LAST: tuple[Shape, ...] = (rests, other_ads, again, doubled, enclosed, locked)


def choose(lines: Lines) -> dict[int, str]:
    """The numbers of the rows to drop, and the rule of each.

    What is sure goes first. It is evidence for what stands beside it, and that for more, until nothing is new; what is
    an artifact only on a page that has others is asked for at the end.
    """
    for find_own in _CELLS:
        for number in find_own(lines):
            del lines.roles[number]
    for number in {number for find_own in _AUTHORS for number in find_own(lines)}:
        del lines.roles[number]
    lines.settle()
    dropped: dict[int, str] = {}
    learned = {}
    if lines.config.profile is not None:
        learned = lines.config.profile.verdicts([row.text for row in lines.rows], lines.config.title)
        dropped.update((number, name) for number, name in learned.items() if name)
    for find in _SURE:
        find(lines, dropped)
    for _ in range(_MOST_ROUNDS):
        before = len(dropped)
        for find in _BESIDE:
            find(lines, dropped)
        if len(dropped) == before:
            break
    title(lines, dropped)  # gives one back
    for find in _LAST:
        find(lines, dropped)
    for number in {*headings(lines, dropped), *unproven(lines, dropped)}:
        del dropped[number]
    return {
        number: name for number, name in dropped.items() if learned.get(number) != "" and not is_in_code(lines, number)
    }
