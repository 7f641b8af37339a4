"""Rows with words of pages that are an author's all the same, before anything is decided.

Evidence: what stands around them goes on with them, says what they are for, speaks of the same, or is signed with them.
"""

import re
from collections.abc import Iterator

from ...lazy import pattern
from ...phrases import asks, key
from .lines import Lines, heads_name
from .prose import is_prose, is_sentence
from .role import Role, hit_of
from .roles import LONGEST
from .speech import calls_it_a_word
from .wording import has_an_own_word


def first_words(lines: Lines) -> Iterator[int]:
    """The words of pages with which the next line begins, as a song and a text do under their titles: "Follow me"."""
    for number, role in lines.roles.items():
        if number + 1 < len(lines.rows) and number + 1 not in lines.roles:
            below = lines.rows[number + 1].text
            if not below.lstrip()[:1].islower() and key(below[:_LONGEST_WORD]).startswith(f"{role.key} "):
                yield number


_LONGEST_WORD = 60


def definitions(lines: Lines) -> list[int]:
    """Labels of which each has a sentence right under it, and a gap above: a text that says what they are for.

    The label of an ad is one where what it means is as short, right below the entry of another.
    """
    heads = {group[0] for group in lines.groups if _is_definition(lines, group)}
    own = {number for number in heads if (hit := hit_of(lines.roles[number])) and hit.rule.family != "ads"}
    ads = {number for number in heads - own if number - 2 in own and _is_short(lines.rows[number + 1].text)}
    return [*own, *ads] if len({lines.roles[number].key for number in own | ads}) > 1 else []


def _is_definition(lines: Lines, group: list[int]) -> bool:
    is_pair = len(group) == _LABEL_AND_SENTENCE and hit_of(lines.roles.get(group[0])) is not None
    return is_pair and group[1] not in lines.roles and is_sentence(lines.rows[group[1]])


def _is_short(text: str) -> bool:
    """Whether a sentence may say what a word means: a paragraph below an advertisement is longer."""
    return len(text) <= _DEFINITION


_DEFINITION = 40
_LABEL_AND_SENTENCE = 2


def explained(lines: Lines) -> list[int]:
    """A list of labels that the text right below speaks of: the buttons of a device, "Hold Back and Close together".

    It names two of them as they are written, or one in quotes or of several words, and not as its own first word. Names
    of networks are what a text may speak of as well.
    """
    found: list[int] = []
    for group in lines.groups:
        hits = [hit for number in group if (hit := hit_of(lines.roles.get(number))) and hit.language]
        after = group[-1] + 1
        is_list = len(group) >= _FEWEST_LABELS and len(hits) == len(group)
        if not is_list or after == len(lines.rows) or after in lines.roles:
            continue
        below = lines.rows[after].text[:LONGEST]
        named = [name for number in group if _names(below, name := lines.rows[number].text.strip())]
        is_quoted = any(re.search(rf"[\"“„«»「『‘']{re.escape(name)}", below) for name in named)
        are_words = any(hit.language == "de" for hit in hits)  # in which every noun has a capital
        if (len(named) > 1 and not are_words) or is_quoted or any(" " in name for name in named):
            found += group
    return found


def _names(text: str, label: str) -> bool:
    """Whether a text has a label as it is written, and not as the first word of a sentence, which has a capital too."""
    begins = "" if label.lower() == label.upper() else r"(?<!^)(?<![.!?] )"
    return re.search(rf"{begins}(?<!\w){re.escape(label)}", text) is not None


_FEWEST_LABELS = 3


def listed_words(lines: Lines) -> Iterator[int]:
    """Lists of the words of pages that the text around is about: it asks of them, calls them words, or counts them.

    A page asks under each post the same; who asks two things of the same list has a quiz.
    """
    asked: dict[tuple[str, ...], dict[str, list[int]]] = {}
    for first, last in _known_runs(lines):
        group = [*range(first, last + 1)]
        above, below = lines.rows[first - 1].text, lines.rows[last + 1].text
        if calls_it_a_word(above) or (_counts(above, len(group)) and _counts(below[:_LONGEST_COUNT], len(group))):
            yield from group
        elif asks(above):
            asked.setdefault(tuple(lines.roles[number].key for number in group), {})[key(above)] = group
    yield from (number for lists in asked.values() if len(lists) > 1 for group in lists.values() for number in group)


def _known_runs(lines: Lines) -> Iterator[tuple[int, int]]:
    """The first and the last of several rows with roles on end, between rows that nobody knows."""
    done = 0
    for number in sorted(lines.roles):
        if number <= done:
            continue
        done = number
        while done + 1 in lines.roles:
            done += 1
        if done - number + 1 >= _FEWEST_LABELS and done + 1 < len(lines.rows):
            yield number, done


def _counts(text: str, count: int) -> bool:
    """Whether a text has the word for a number, as languages of Europe write it."""
    found = _NUMBERS.search(text)
    return found is not None and found.lastgroup == f"n{count}"


_LONGEST_COUNT = 24
_NUMBERS = pattern(
    r"(?i)\b(?:(?P<n3>three|drei|trois|tres|três|tre|drie|три|trzy|tři)"
    r"|(?P<n4>four|vier|quatre|cuatro|quatro|quattro|fyra|fire|четыре|чотири|cztery|čtyři)"
    r"|(?P<n5>five|fünf|cinq|cinco|cinque|vijf|fem|пять|п'ять|pięć|pět)"
    r"|(?P<n6>six|sechs|seis|sei|zes|sex|seks|шесть|шість|sześć|šest))\b"
)


def answered(lines: Lines) -> list[int]:
    """Questions with sentences right below, and these, beside others of which nobody knows either: an author's own."""
    rows = lines.rows
    pairs = [at for at in range(len(rows) - 1) if asks(rows[at].text) and is_sentence(rows[at + 1])]
    own = sum(at not in lines.roles and at + 1 not in lines.roles for at in pairs)
    asking = [at for at in pairs if at not in lines.roles or (own > 1 and at + 1 not in lines.roles)]
    return [item for at in asking for item in (at, at + 1) if item in lines.roles] if own else []


def headed(lines: Lines) -> list[int]:
    """A table of contents in words of pages, and the headings that it lists: each stands again over a paragraph."""
    over: dict[str, int] = {}
    for number, role in lines.roles.items():
        if number + 1 < len(lines.rows) and is_prose(lines.rows[number + 1]):
            over.setdefault(role.key, number)
    found: list[int] = []
    for group in lines.groups if len(over) >= _FEWEST_LABELS else ():
        known = [number for number in group if number in lines.roles]
        heads = [over.get(lines.roles[number].key, -1) for number in known]
        if len(known) >= _FEWEST_LABELS and sum(head > group[-1] for head in heads) + 1 >= len(known):
            found += [*known, *(head for head in heads if head > group[-1])]
    return found


def served(lines: Lines) -> list[int]:
    """Labels over rows with prices, which the text has several of: the headings of a menu, "To share", "More"."""
    several = [group for group in lines.groups if len(group) > _LABEL_AND_SENTENCE]
    heads = [
        group[0]
        for group in several
        if (role := lines.roles.get(group[0])) and not _sells(role) and _are_priced(lines, group)
    ]
    return heads if heads and sum(_are_priced(lines, group) for group in several) > 1 else []


def _sells(role: Role) -> bool:
    """Whether a row heads the other goods of a shop: "You may also like"."""
    return role.heading is not None and role.heading.rule.family == "related" and " " in role.key


def _are_priced(lines: Lines, group: list[int]) -> bool:
    return all(_COSTS.search(lines.rows[number].text[-_LONGEST_COST:]) for number in group[1:])


_LONGEST_COST = 80
# A price at the end of a row, with what it is for before it.
_COSTS = pattern(r"[^\W\d_].{0,60}\s(?:[€$£]\s?)?\d{1,4}(?:[.,]\d\d?)?(?:\s?[€$£₽₺]|\s(?:zł|kr|Kč))?\s*\Z")


def greeted(lines: Lines) -> list[int]:
    """The first sentence of a letter, right below whom it greets, with a word that no offer has."""
    return [
        number
        for number in lines.roles
        if number > 0
        and number - 1 not in lines.roles
        and greets(lines.rows[number - 1].text)
        and is_sentence(lines.rows[number])
        and has_an_own_word(lines.rows[number].text, lines.index)
    ]


def greets(text: str) -> bool:
    """Whether a line greets those to whom a letter is written: "Dear readers,"."""
    return _GREETING.fullmatch(text) is not None


_GREETING = pattern(
    r"(?i)\s{0,20}(?:dear|hello|hi|liebe[rs]?|sehr geehrte[rs]?|hallo|cher(?:s|es)?|chères?|querid[oa]s?|estimad[oa]s?"
    r"|car[oaie]|gentil[ei]|prezad[oa]s?|caros?|beste|geachte|lieve|kära|bästa|hej|kjære|kære|hyvät?|drog[ia]|drodzy"
    r"|szanown[iy]|vážen[íýá]|mil[ýáí]|kedves|tisztelt|drag[ăi]|stimat[ei]?|уважаем\w{2}|дорог\w{2}|шановн\w|любі"
    r"|αγαπητ\w{1,3}|sayın|sevgili|عزيزي|عزيزتي|أعزائي|יקר\w?)(?:\s[^\s,،]{1,30}){0,6}\s?[,،!:]\s{0,20}"
)


def attributed(lines: Lines) -> list[int]:
    """A name behind a dash under a text, of which nothing else is a label: who said it, "-- Facebook"."""
    return [
        number
        for number, role in lines.roles.items()
        if (role.sure is None or _SIGNED.match(lines.rows[number].text))
        and number > 0
        and not {number - 1, number + 1} & lines.roles.keys()
        and _DASHED.match(lines.rows[number].text)
        and is_sentence(lines.rows[number - 1])
    ]


# Two hyphens far from the margin: so a collection of sayings is signed, and no label of a page.
_SIGNED = pattern(r"(?:\t| {8})\s*--\s")
_DASHED = pattern(r"\s*(?:--|[—–―])\s?[^\W\d_][^-—–―]*\Z")


def signed(lines: Lines) -> list[int]:
    """The labels over the name of who wrote the text: "Author:"."""
    return [number for number in lines.roles if heads_name(lines, number)]
