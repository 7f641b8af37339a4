"""Labels that stand together, or beside what is dropped: the buttons of a page."""

from collections import Counter

from ...phrases import WIDE, mentions
from .counts import COUNTED, MOST_COUNTS, is_count, is_mark
from .dates import is_price, is_stamp
from .lines import HEAD_ROWS, Lines, facts, is_announced, is_apart
from .prose import is_prose, is_sentence, words
from .role import Role
from .roles import role_of
from .topics import FEW, OF_FORMS


def runs(lines: Lines, dropped: dict[int, str]) -> None:
    """Labels that stand together, or beside what is dropped."""
    roles = lines.roles
    labels = sorted(number for number, role in roles.items() if role.label and number not in dropped)
    returning = _returning(lines, labels)
    done = -1
    for first in labels:
        if first <= done:
            continue
        low = first
        while low - 1 > done and low - 1 in dropped:
            low -= 1
        high = done = _last_label(lines, dropped, first)
        counted = low > 0 and _is_counter_of(lines, low)
        low -= counted
        members = range(low, high + 1)
        loose = [item for item in members if item not in dropped and item in roles]
        weight = sum(roles[item].weight for item in loose)
        # Ads stand anywhere, so that they tell nothing of what stands beside them, but of the words of other ads.
        of_ads = all((hit := roles[item].label) and hit.rule.family == "ads" for item in loose)
        beside = first in returning or any(
            item in dropped and (not dropped[item].startswith("ad-") or of_ads) for item in members
        )
        # One label alone is a word, unless its counter stands above it, and two on one line may be a title.
        few = not counted and (weight < 2 or (len(loose) == 1 and weight < 3))
        if not beside and _are_fields(lines, loose):
            continue
        below = lines.rows[high + 1].text if high + 1 < len(lines.rows) else ""
        free = not few and (_stands_free(lines, low, high) or _is_bar(lines, loose, below))
        if not (beside or free or _is_furniture(lines, low, high) or _is_over_byline(lines, dropped, low, high)):
            continue
        # "Details" over the date and the place, though a button stands above it.
        if len(loose) == 1 and not free and heads_fields(lines, loose[0]):
            continue
        # A word again and again is the column of a table, cell by cell.
        if len(loose) > 2 and len({roles[item].key for item in loose}) == 1:
            continue
        for item in loose:
            hit = roles[item].label
            if hit:
                dropped[item] = hit.name
        if counted:
            dropped[low] = dropped[low + 1]
        for item in range(first + 1, high):
            dropped.setdefault(item, dropped[item - 1])  # the marks between them


def _returning(lines: Lines, labels: list[int]) -> set[int]:
    """Where three labels begin below prose that stand together more than once, in the same order, as under posts."""
    threes = zip(labels, labels[1:], labels[2:], strict=False)
    named = [
        (one, tuple(lines.roles[at].key for at in (one, two, last)))
        for one, two, last in threes
        if last == one + 2 and one > 0 and is_prose(lines.rows[one - 1])
    ]
    uses = Counter(keys for _, keys in named if len(set(keys)) == len(keys))
    return {first for first, keys in named if uses[keys] > 1}


def heads_fields(lines: Lines, number: int) -> bool:
    """Whether a row stands behind a gap and right over a row with a label and its value."""
    if number + 1 >= len(lines.rows) or not is_apart(lines, number) or is_apart(lines, number + 1):
        return False
    return ": " in lines.rows[number + 1].text


def _last_label(lines: Lines, dropped: dict[int, str], first: int) -> int:
    """The last of the rows from `first` on that are labels or dropped, past marks between: "Listen", "·", "Share"."""
    last = number = first
    while number + 1 < len(lines.rows) and number - last <= MOST_COUNTS:
        number += 1
        role = lines.roles.get(number)
        if number in dropped or (role and role.label):
            last = number
        elif not is_mark(lines.rows[number].text):
            break
    return last


def _are_fields(lines: Lines, loose: list[int]) -> bool:
    """Whether labels are the fields of a form alone, of which its heading or its button would tell."""
    hits = [lines.roles[item].label for item in loose]
    return all(hit and hit.rule.family in OF_FORMS and " " not in hit.phrase for hit in hits)


def _is_counter_of(lines: Lines, number: int) -> bool:
    """Whether the row above a label is its counter, which the page has on one line with it: "2.1K", "Shares"."""
    above = lines.rows[number - 1].text
    if not is_count(above):
        return False
    together = role_of(f"{above.strip()} {lines.rows[number].text.strip()}", lines.index)
    hit = (together.sure or together.edge) if together else None
    return hit is not None and hit.rule.family in COUNTED


def _stands_free(lines: Lines, low: int, high: int) -> bool:
    """Whether a run of labels is no part of the author's list: nothing announces it and nothing else is in it."""
    if low:
        before = lines.rows[low - 1].text
        announced = is_announced(lines, low)
        is_said = high + 1 == len(lines.rows) and is_sentence(lines.rows[low - 1]) and words(before) == FEW
        parted = is_said or words(before) > FEW or _is_fact(lines, low - 1)
        parted = parted or (is_price(before) and _sells(lines, low, high)) or high - low >= _MOST_LISTED
        if announced or not (parted or _is_under_title(lines, low, high)):
            return high == len(lines.rows) - 1 and high - low >= 2 and not announced
    if high + 1 < len(lines.rows) and low:
        after = lines.rows[high + 1]
        is_field = high - low >= 2 and ": " in after.text  # of a recipe, of a card of facts
        return is_field or is_prose(after) or len(after.text) > 25 or facts(lines, high + 1)
    return True


# A list of an author's hardly has so many labels and nothing else.
_MOST_LISTED = 6


def _sells(lines: Lines, low: int, high: int) -> bool:
    """Whether one of the labels is a button that only shops have."""
    labels = [role.label for role in _roles(lines, low, high) if role.label]
    return any(hit.rule.name == "shop-word" and hit.seen for hit in labels)


def _roles(lines: Lines, low: int, high: int) -> list[Role]:
    """What the catalogue says of the rows of a run; the marks between them have no role."""
    return [lines.roles[number] for number in range(low, high + 1) if number in lines.roles]


def _is_bar(lines: Lines, loose: list[int], below: str) -> bool:
    """Whether labels are no author's items, whatever stands around them: a word that shares, then two networks or more.

    Not if something announces them, if they are words of two languages, or if the text `below` speaks of one of them.
    """
    hits = [hit for item in loose if (hit := lines.roles[item].label)]
    languages = {hit.language for hit in hits if hit.language}
    shares = hits[0].language != "" and hits[0].rule.family == "share-bars" and len(languages) == 1
    if not shares or sum(not hit.language for hit in hits) < _FEWEST_NETWORKS or is_announced(lines, loose[0]):
        return False
    return not any(mentions(below, lines.roles[item].key) for item in loose)


_FEWEST_NETWORKS = 2


def _is_fact(lines: Lines, number: int) -> bool:
    return facts(lines, number) or is_stamp(lines.rows[number])


def _is_furniture(lines: Lines, low: int, high: int) -> bool:
    """Whether what buttons do stands among the facts over an article: under its byline, its date, "3 hours ago".

    Nobody's list has a date over its items and an article below that does not speak of them.
    """
    roles = _roles(lines, low, high)
    if not 0 < low < HEAD_ROWS or not _are_buttons(roles):
        return False
    fact = low - 1
    while fact > 0 and low - fact <= MOST_COUNTS and is_count(lines.rows[fact].text):
        fact -= 1
    if not _is_fact(lines, fact) or not any(map(str.isalpha, lines.rows[fact].text)):
        return False
    if any(is_announced(lines, number + 1) for number in range(low, high + 1)):
        return False
    below = range(high + 1, min(high + HEAD_ROWS, len(lines.rows)))
    prose = next((lines.rows[number].text for number in below if is_prose(lines.rows[number])), "")
    over = any(map(is_prose, lines.rows[:low]))
    return prose != "" and not over and not any(mentions(prose, role.key) for role in roles)


def _is_over_byline(lines: Lines, dropped: dict[int, str], low: int, high: int) -> bool:
    """Whether what buttons do stands between the title and who wrote the article, of a page that has others below it.

    "Share", "Save", and then a name and a place without "by", over prose that does not speak of the buttons.
    """
    rows, roles = lines.rows, _roles(lines, low, high)
    if low != 1 or high == low or words(rows[0].text) <= FEW or not _are_buttons(roles):
        return False
    above = range(high + 1, min(high + 1 + _MOST_NAMED, len(rows)))
    first = next((number for number in above if is_prose(rows[number])), len(rows))
    named = range(high + 1, first)
    if first == len(rows) or not named or any(item in lines.roles or is_sentence(rows[item]) for item in named):
        return False
    spoken = any(mentions(rows[item].text, role.key) for item in (*named, first) for role in roles)
    return not spoken and any(item > first and not name.startswith("ad-") for item, name in dropped.items())


# A name, what somebody is, where they are, and then the text.
_MOST_NAMED = 4


def _are_buttons(roles: list[Role]) -> bool:
    """Whether labels say what somebody does: the name of a network may be what a list is about."""
    labels = [role.label for role in roles]
    return all(hit and hit.language != "" and hit.rule.family in _DOING for hit in labels)


_DOING = frozenset({"print-save", "share-bars", "social"})


def _is_under_title(lines: Lines, low: int, high: int) -> bool:
    """Whether a run of what buttons do stands between a short first line and an article that does not speak of it.

    Names of networks alone may be what the title announces, and one short line below a list may be a remark on it.
    """
    below = lines.rows[high + 1 : high + 3]
    if low != 1 or not below:
        return False
    if high - low >= 2 and all(": " in row.text for row in below) and is_apart(lines, high + 1):
        return True  # the facts of a recipe or of an event, behind a gap
    if not all(map(is_prose, below)):
        return False
    wide = below[0].text[0] >= WIDE
    if len(below) < 2 and len(below[0].text) < (_ARTICLE // 3 if wide else _ARTICLE):
        return False
    roles = _roles(lines, low, high)
    does = any(role.label and role.label.language for role in roles)
    return does and not any(mentions(below[0].text, role.key) for role in roles)


# An article of one paragraph is longer than a remark.
_ARTICLE = 80
