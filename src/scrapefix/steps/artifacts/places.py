"""Which of the lines that may be artifacts are: by what stands around them."""

from collections import Counter
from collections.abc import Callable, Iterable

from ...phrases import mentions
from .access import access
from .authors import answered, attributed, definitions, explained, first_words, headed, policies, served
from .banners import cookies, cut_off
from .blocks import blocks, orphans
from .boxes import benefits, between, boxes, contents, filled, options, post_links, skipped, slides
from .cells import is_cells, is_tabled
from .counts import counters
from .ends import forms, head, tail
from .lead_ins import leads
from .lines import Lines, is_apart
from .lists import in_capitals, is_listed, steps
from .menus import menu, menus, path, title
from .offers import offers
from .pictures import pictures
from .prose import is_prose
from .records import records
from .rests import rests
from .role import hit_of
from .runs import runs
from .shapes import SHAPES, Shape
from .sources import is_in_code, licences, shown
from .tickers import tickers
from .titles import titles
from .topics import headings, is_certain
from .wording import names_page


def choose(lines: Lines) -> dict[int, str]:
    """The numbers of the rows to drop, and the rule of each.

    What is sure goes first. It is evidence for what stands beside it, and that for more, until nothing is new; what is
    an artifact only on a page that has others is asked for at the end.
    """
    for find_own in _AUTHORS:
        for number in set(find_own(lines)):
            del lines.roles[number]
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
    for find in _LAST:
        find(lines, dropped)
    for number in {*headings(lines, dropped), *_guess(lines, dropped)}:
        del dropped[number]
    return {
        number: name for number, name in dropped.items() if learned.get(number) != "" and not is_in_code(lines, number)
    }


def _again(lines: Lines, dropped: dict[int, str]) -> None:
    """Buttons of several words that go elsewhere in the text: under each post of a thread, "Back to top"."""
    gone = {lines.roles[number].key: name for number, name in dropped.items() if number in lines.roles}
    families = lines.index.families
    for number, role in lines.roles.items():
        name = gone.get(role.key)
        if name and number not in dropped and " " in role.key and families.get(name) in _OF_THREADS:
            dropped[number] = name


def _locked(lines: Lines, dropped: dict[int, str]) -> None:
    """Drop the label over a text for subscribers, whose end offers to subscribe: "Alleen voor abonnees"."""
    role = lines.roles.get(0)
    if role is None or role.label is None or role.label.rule.family != "paywall" or 0 in dropped:
        return
    topic = role.key.partition(" ")[0]
    if any(mentions(row.text, topic) for number, row in enumerate(lines.rows) if number and number not in dropped):
        return  # it is what the text is about
    sold = sum(lines.index.families.get(name) == "paywall" for name in dropped.values())
    if sold > 1 or (sold and lines.rows[0].text.isupper()):
        dropped[0] = role.label.name


def _other_ads(lines: Lines, dropped: dict[int, str]) -> None:
    """The labels of ads that by themselves are words, in a text that has other ads: "PUB" twice, "Sponsored" alone."""
    if not any(lines.index.families.get(name) == "ads" for name in dropped.values()):
        return
    uses = Counter(role.key for role in lines.roles.values())
    others = (hit_of(lines.roles.get(number)) for number in dropped)
    languages = {hit.language or "en" for hit in others if hit and hit.rule.family == "ads"}
    for number, role in lines.roles.items():
        hit = role.label
        if hit is None or hit.rule.family != "ads" or number in dropped or number + 1 == len(lines.rows):
            continue
        is_alone = is_apart(lines, number) and is_apart(lines, number + 1) and (hit.language or "en") in languages
        is_alone = is_alone and number > 0 and is_prose(lines.rows[number - 1]) and is_prose(lines.rows[number + 1])
        is_spoken_of = mentions(lines.rows[number + 1].text, role.key)
        if (uses[role.key] > 1 and hit.rule.name == "ad-label") or (is_alone and hit.seen and not is_spoken_of):
            dropped[number] = hit.name


_OF_THREADS = frozenset({"navigation", "forums", "comments", "share-bars"})


def _guess(lines: Lines, dropped: dict[int, str]) -> list[int]:
    """The only row to drop, if nobody has seen its phrase on a page, and it asks or is not the last row.

    At the end of a text a phrase that names no page may be its author's as well: "Remember me".
    """
    if len(dropped) != 1:
        return []
    (number,) = dropped
    role = lines.roles.get(number)
    if role is None or role.lead or role.weight > 1:
        return []
    hits = [hit for hit in (role.sure, role.edge, role.label, role.heading) if hit]
    text = lines.rows[number].text
    is_end = number + 1 == len(lines.rows) and text.rstrip()[-1:] not in _ASKS
    is_of_page = names_page(text) or (" " in role.key and any(hit.rule.family in _OF_SITES for hit in hits))
    is_known = any(hit.seen or hit.rule.kind == "opening" for hit in hits)
    return [] if is_known or (is_end and is_of_page) else [number]


_ASKS = frozenset("?？؟;")
# What these say no text does: share it, follow us, read others, all rights are reserved.
_OF_SITES = frozenset({"share-bars", "social", "related", "feeds", "copyright"})


def _repeated(lines: Lines, dropped: dict[int, str]) -> None:
    """What stands at the end of a post, word for word below several: those of the archive of a blog."""
    uses = Counter(role.key for role in lines.roles.values() if role.edge and role.edge.rule.family in _OF_POSTS)
    for number, role in lines.roles.items():
        if role.edge and uses[role.key] > 1 and number not in dropped:
            dropped[number] = role.edge.name


_OF_POSTS = frozenset({"blogger", "comments", "tags", "wordpress"})


def _recurring(lines: Lines) -> frozenset[str]:
    """The labels of advertisements where several lines are such, which the headwords of a dictionary are not."""
    labels = [role.key for role in lines.roles.values() if role.sure and role.sure.rule.family == "ads"]
    return frozenset(labels if len(labels) > 1 else ())


def _certain(lines: Lines, dropped: dict[int, str]) -> None:
    """What is an artifact wherever it stands, but where it is what the text is about."""
    labels = _recurring(lines)
    for number, role in lines.roles.items():
        if role.sure and number not in dropped and is_certain(lines, number, role.sure, labels):
            dropped[number] = role.sure.name


def _tabled(lines: Lines) -> list[int]:
    """The rows of tables."""
    return [number for number in lines.roles if is_cells(lines.rows, number) or is_tabled(lines, number)]


def _listed(lines: Lines) -> list[int]:
    """The items of lists of which most are unknown."""
    return [number for number in lines.roles if is_listed(lines, number)]


# What is the author's, whatever it looks like. No later one is asked of what an earlier one found.
_AUTHORS: tuple[Callable[[Lines], Iterable[int]], ...] = (
    _tabled,
    _listed,
    headed,
    answered,
    attributed,
    definitions,
    records,
    licences,
    shown,
    policies,
    first_words,
    steps,
    in_capitals,
    explained,
    served,
)

# What tells by its own form, or by the heading over it, before anything else is dropped.
_SURE: tuple[Shape, ...] = (*SHAPES, pictures, tickers, titles, blocks, _certain)

# What is told by what is dropped beside it, or by the end of the text that it makes.
_BESIDE: tuple[Shape, ...] = (
    skipped,
    post_links,
    contents,
    options,
    slides,
    blocks,
    leads,
    orphans,
    _repeated,
    path,
    access,
    head,
    offers,
    runs,
    boxes,
    filled,
    menu,
    tail,
    menus,
    forms,
    benefits,
    cookies,
    cut_off,
    between,
    counters,
)
# Real pages need two or three; what needs more was made to.
_MOST_ROUNDS = 4

# What only a page has that has others; `title` gives one back.
_LAST: tuple[Shape, ...] = (title, rests, _other_ads, _again, _locked)
