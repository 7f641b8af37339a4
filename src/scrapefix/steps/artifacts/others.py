"""Rows that go or stay because of the others of the page: labels that recur, ads among ads, one phrase alone."""

from collections import Counter

from ...index import Hit
from ...phrases import WIDE, asks, key, mentions
from .lines import HEAD_ROWS, Lines, family, is_apart
from .prose import is_prose
from .role import hit_of, hits
from .topics import is_certain
from .wording import names_part_of_page


def again(lines: Lines, dropped: dict[int, str]) -> None:
    """Buttons of several words that go elsewhere in the text: under each post of a thread, "Back to top"."""
    gone = {lines.roles[number].key: name for number, name in dropped.items() if number in lines.roles}
    for number, role in lines.roles.items():
        name = gone.get(role.key)
        if name and number not in dropped and " " in role.key and family(lines, name) in _OF_THREADS:
            dropped[number] = name


def doubled(lines: Lines, dropped: dict[int, str]) -> None:
    """A label between a title and the same title once more: what a page shows while one scrolls."""
    rows = lines.rows
    for number, role in lines.roles.items():
        if role.label is None or number in dropped or not 0 < number < min(HEAD_ROWS, len(rows) - 1):
            continue
        title = rows[number - 1].text.strip()
        if title == rows[number + 1].text.strip() and key(title) != role.key and not is_prose(rows[number - 1]):
            dropped[number] = role.label.name


_OF_THREADS = frozenset({"navigation", "forums", "comments", "share-bars"})


def enclosed(lines: Lines, dropped: dict[int, str]) -> None:
    """What stands at the end of a post, between others that do, over the comments below: "Labels: sea, boats"."""
    for number, role in lines.roles.items():
        beside = {family(lines, dropped.get(item, "")) for item in (number - 1, number + 1)}
        is_of_post = role.edge is not None and role.edge.seen and role.edge.rule.family in _OF_POSTS
        if role.edge and is_of_post and number not in dropped and beside <= _AROUND_POSTS:
            dropped[number] = role.edge.name


_AROUND_POSTS = frozenset({"blogger", "comments", "share-bars", "tags", "wordpress"})


def locked(lines: Lines, dropped: dict[int, str]) -> None:
    """Drop the label over a text for subscribers, whose end offers to subscribe: "Alleen voor abonnees"."""
    role = lines.roles.get(0)
    if role is None or role.label is None or role.label.rule.family != "paywall" or 0 in dropped:
        return
    topic = role.key.partition(" ")[0]
    if any(mentions(row.text, topic) for number, row in enumerate(lines.rows) if number and number not in dropped):
        return  # it is what the text is about
    sold = sum(family(lines, name) == "paywall" for name in dropped.values())
    if sold > 1 or (sold and lines.rows[0].text.isupper()):
        dropped[0] = role.label.name


def other_ads(lines: Lines, dropped: dict[int, str]) -> None:
    """The labels of ads that by themselves are words, in a text that has other ads: "PUB" twice, "Sponsored" alone."""
    if not any(family(lines, name) == "ads" for name in dropped.values()):
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


def unproven(lines: Lines, dropped: dict[int, str]) -> list[int]:
    """The few rows that would go, to be given back, if nobody has seen their phrases on a page and nothing else speaks.

    Two or three are no company for each other. At an end of a text a phrase that asks nothing may name a page, or say
    what no text does; others may be the author's as well: "Remember me". Ads stand anywhere.
    """
    if not 0 < len(dropped) <= _FEW or max(dropped) - min(dropped) >= _FEW:
        return []
    roles = [lines.roles.get(number) for number in dropped]
    if any(role is None or role.lead or role.weight > 1 for role in roles):
        return []
    found = [hit for role in roles if role for hit in hits(role)]
    if any(hit.seen or hit.rule.kind == "opening" for hit in found):
        return []
    last = max(dropped)
    is_end = (last + 1 == len(lines.rows) and not asks(lines.rows[last].text)) or (last > 0 and 0 in dropped)
    is_told = any(_is_of_page(lines, number) for number in dropped) if is_end else len(dropped) > 1 and _are_ads(found)
    return [] if is_told else [*dropped]


def _are_ads(found: list[Hit]) -> bool:
    return all(hit.rule.family == "ads" for hit in found)


_FEW = 3


def _is_of_page(lines: Lines, number: int) -> bool:
    """Whether a row names a part of a page, or says in several words what no text does by itself."""
    role = lines.roles[number]
    are_words = " " in role.key or role.key[:1] >= WIDE
    families = {hit.rule.family for hit in hits(role)}
    return names_part_of_page(lines.rows[number].text) or (are_words and not _OF_SITES.isdisjoint(families))


# Families of what no text does by itself: share it, follow us, read others, all rights are reserved.
_OF_SITES = frozenset({"share-bars", "social", "related", "feeds", "copyright"})


def repeated(lines: Lines, dropped: dict[int, str]) -> None:
    """What stands at the end of a post, word for word below several: those of the archive of a blog.

    So does a link to the rest of each, in one word: "Continue", under three paragraphs and over no other.
    """
    links = Counter(role.key for number, role in lines.roles.items() if _is_link_below(lines, number))
    for number, role in lines.roles.items():
        if role.label and links[role.key] >= _MANY and _is_link_below(lines, number):
            dropped.setdefault(number, role.label.name)
    uses = Counter(role.key for role in lines.roles.values() if role.edge and role.edge.rule.family in _OF_POSTS)
    for number, role in lines.roles.items():
        if role.edge and uses[role.key] > 1 and number not in dropped:
            dropped[number] = role.edge.name


def _is_link_below(lines: Lines, number: int) -> bool:
    """Whether a row is a word that leads to the rest of the paragraph above it, with a title or nothing below."""
    label = lines.roles[number].label
    if label is None or label.rule.family != "read-more" or number == 0:
        return False
    below = lines.rows[number + 1 : number + 2]
    return is_prose(lines.rows[number - 1]) and not any(map(is_prose, below))


_MANY = 3
_OF_POSTS = frozenset({"blogger", "comments", "tags", "wordpress"})


def certain(lines: Lines, dropped: dict[int, str]) -> None:
    """What is an artifact wherever it stands, but where it is what the text is about.

    The label of an advertisement may be the headword of a dictionary, where no other line is one. From the end up, so
    that each line is held against the first one below it that stays: no line goes on with what goes.
    """
    ads = [role.key for role in lines.roles.values() if role.sure and role.sure.rule.family == "ads"]
    recurring = frozenset(ads if len(ads) > 1 else ())
    below = len(lines.rows)
    for number in range(below - 1, -1, -1):
        sure = lines.roles[number].sure if number in lines.roles else None
        if sure and number not in dropped and is_certain(lines, number, sure, recurring, below):
            dropped[number] = sure.name
        if number not in dropped:
            below = number
