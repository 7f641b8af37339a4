"""Rows that no rule has, or that need an end of the text, within boxes: what stands around them goes."""

from itertools import pairwise

from .artifact_lines import Lines, Row
from .artifact_prose import is_sentence, is_title, words


def skipped(lines: Lines, dropped: dict[int, str]) -> None:
    """Few rows between a link that skips what stands there and what stands behind that: "skip past X", "after X"."""
    for number, role in lines.roles.items():
        if number not in dropped or not role.key.startswith(_PAST):
            continue
        end = f"after {role.key.removeprefix(_PAST)}"
        for last in range(number + 1, number + 2 + _MOST_SKIPPED):
            behind = lines.roles.get(last)
            if behind and behind.key == end:
                for item in range(number + 1, last):
                    dropped.setdefault(item, dropped[number])
                break


_PAST = "skip past "
_MOST_SKIPPED = 10


def post_links(lines: Lines, dropped: dict[int, str]) -> None:
    """Two titles at most below the heading of the posts before and after, among labels that go, up to the end of both.

    Where the author's text or anything else that stays follows, no row may be one of its headings.
    """
    for number, name in list(dropped.items()):
        if name.startswith("post-navigation"):
            titles = []
            last = number + 1
            while last < len(lines.rows) and last - number <= _MOST_NEIGHBOURS:
                role = lines.roles.get(last)
                if last not in dropped and not (role and (role.edge or role.label)):
                    if not is_title(lines.rows[last]):
                        break
                    titles.append(last)
                last += 1
            if len(titles) <= 2 and (last == len(lines.rows) or last - 1 not in titles):
                dropped.update((item, name) for item in titles)


_MOST_NEIGHBOURS = 6


def boxes(lines: Lines, dropped: dict[int, str]) -> None:
    """Lines that need an end of the text, right beside one that goes and is of the same family: a box in the middle."""
    families = lines.index.families
    numbers = sorted(number for number, role in lines.roles.items() if role.edge and number not in dropped)
    for number in (*numbers, *reversed(numbers)):
        hit = lines.roles[number].edge
        near = (dropped.get(number - 1), dropped.get(number + 1))
        if hit and hit.rule.family in _BOXES and any(name and families.get(name) == hit.rule.family for name in near):
            dropped[number] = hit.name


def benefits(lines: Lines, dropped: dict[int, str]) -> None:
    """What a subscription offers, in few short rows between two rows of the offer, where nothing else follows."""
    families = lines.index.families
    offers = [number for number, name in sorted(dropped.items()) if families.get(name) == "paywall"]
    for first, last in pairwise(offers):
        between = range(first + 1, last)
        is_short = all(item in dropped or _is_benefit(lines.rows[item]) for item in between)
        is_end = all(item in dropped for item in range(last, len(lines.rows)))
        if 0 < len(between) <= _MOST_BENEFITS and is_short and is_end:
            for item in between:
                dropped.setdefault(item, dropped[first])


_MOST_BENEFITS = 5
_LONGEST_BENEFIT = 14


def _is_benefit(row: Row) -> bool:
    return words(row.text) <= _LONGEST_BENEFIT and not is_sentence(row)


# What stands in boxes of several lines between paragraphs.
_BOXES = frozenset({"newsletter", "paywall", "app-prompts", "social", "comments", "support", "consent", "account"})
