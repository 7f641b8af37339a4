"""Artifacts that are shapes of several lines, not phrases."""

import re
from collections.abc import Callable

from ...lazy import pattern
from ...phrases import key, spelled
from .excerpts import QUOTES
from .forums import hacker_news, profiles, reddit
from .lines import TAIL_ROWS, Lines, is_announced
from .neighbours import ARROWS, barred, labelled, neighbours, pointed, tagged
from .prose import is_prose, is_title, words
from .role import says_it_alone

Shape = Callable[[Lines, dict[int, str]], None]


# "NAME shared this story [from FEED].", on one line or with its parts on lines of their own. The name of an account has
# no spaces, or is one of a person.
_SHARED = pattern(
    r"^(?:(\S{2,40}|\S{2,20}(?: \S{2,20}){1,2}) )?shared (?:this )?(?:story|article|post|link|item)"
    r"(?: with you)?(?: from(?: (.{1,80}?))?)?\s?\.?$",
    re.IGNORECASE,
)
_FROM = pattern(r"^(?:from(?: .{1,80})?|\.|:)$", re.IGNORECASE)
# The feed's name may have a line of its own, under "from"; a full stop, the last one.
_LONGEST_FEED = 60
_SHARED_ROWS = 4
_NAME = pattern(r"^[\w.@-]{2,40}(?: [\w.@-]{2,30}){0,3}$")


def shared_story(lines: Lines, dropped: dict[int, str]) -> None:
    """What NewsBlur puts over a story: the reader's name, "shared this story", the feed, over one to four lines."""
    hit = lines.index.shapes.get("newsblur-shared")
    if hit is None or "shared " not in lines.text:
        return
    rows = lines.rows
    for number, row in enumerate(rows):
        if "shared " not in row.text or len(row.text) > 160:
            continue
        found = _SHARED.match(" ".join(row.text.split()))
        if not found:
            continue
        first = last = number
        if not found[1]:
            if not number or not _NAME.match(rows[number - 1].text.strip()):
                continue
            first = number - 1
        while last + 1 < len(rows) and last - number < _SHARED_ROWS:
            following = rows[last + 1].text.strip()
            named = rows[last].text.rstrip().endswith("from") and len(following) <= _LONGEST_FEED
            if not _FROM.match(following) and not (named and not following[:1].islower()):
                break
            last += 1
        ends = rows[last].text.strip()[-1:] == "." or found[2] or "_" in rows[first].text
        # Under "Ann shared this story from" alone a sentence may go on.
        wrapped = found[1] and not found[2] and row.text.rstrip().endswith("from") and not (ends and first == 0)
        if (last > number or ends) and not wrapped:
            dropped.update(dict.fromkeys(range(first, last + 1), hit.name))


# Clock values and speeds of a player, in any mixture.
_CLOCK = pattern(r"^(?:-?\d{1,2}:\d{2}(?::\d{2})?|[012](?:[.,]\d{1,2})?\s?[x×]|/|\||\s)+$", re.IGNORECASE)


def player(lines: Lines, dropped: dict[int, str]) -> None:
    """Clock values and speeds beside the label of a player."""
    hit = lines.index.shapes.get("audio-clock")
    if hit is None:
        return
    for number, role in lines.roles.items():
        found = role.sure or role.label
        if not found or found.rule.family != "audio":
            continue
        for step in (1, -1):
            item = number + step
            while (
                0 <= item < len(lines.rows) and abs(item - number) < 10 and _CLOCK.match(lines.rows[item].text.strip())
            ):
                dropped[item] = hit.name
                if role.label and not role.sure:
                    dropped[number] = role.label.name
                item += step


# So many rows below its title a teaser ends at most.
_TEASER = 6


def teasers(lines: Lines, dropped: dict[int, str]) -> None:
    """The links that repeat the title of a teaser above them: "The Old Mill Read more", "Read more The Old Mill"."""
    if lines.index.shapes.get("neighbour-arrows") is None:
        return
    texts = [row.text.strip() if len(row.text) <= _LONGEST_BOXED else "" for row in lines.rows]
    for number, text in enumerate(texts):
        for title in texts[max(0, number - _TEASER) : number]:
            if title != text and title in text and words(title) > 1 and not title[0].islower():
                before, after = (key(part.strip(QUOTES)) for part in text.split(title, 1))
                # In Japanese the title belongs to the words behind it.
                hit = None if before and after else lines.index.lines.get(before or after.removeprefix("の"))
                if hit and hit.rule.family == "read-more" and (says_it_alone(hit.phrase) or text.endswith(ARROWS)):
                    dropped[number] = hit.name


# "Categories" over "Uncategorized", or over one other short line, at the head of the document.
def categories(lines: Lines, dropped: dict[int, str]) -> None:
    """The category that a blog prints over its title."""
    hit = lines.index.shapes.get("category-header")
    if hit is None:
        return
    words = lines.index.words["category-header"]
    behind = 0  # those that were found
    for number in range(len(lines.rows) - 2):
        if number >= behind + _HEAD or is_prose(lines.rows[number]):
            break
        if number < behind or key(lines.rows[number].text) not in words:
            continue
        value, following = lines.rows[number + 1].text.strip(), lines.rows[number + 2].text.strip()
        if len(value.split()) <= 3 and len(value) <= 40 and value[-1] not in ".!?:" and len(following) <= 200:
            over = lines.rows[number].text
            dropped[number] = dropped[number + 1] = (words.get(spelled(over)) or words[key(over)]).name
            behind = number + 2
            last = behind
            while last + 1 < len(lines.rows) and _is_small_word(lines.rows[last].text):
                last += 1
            if lines.rows[last].text[:1].isupper() and is_prose(lines.rows[last]):  # no verse goes on so
                dropped.update(dict.fromkeys(range(behind, last), dropped[number]))
                behind = last


def _is_small_word(line: str) -> bool:
    """Whether a line is one word without a capital or a stop: one more tag, and no title."""
    word = line.strip()
    return word.isalpha() and word[:1].islower()


# The category stands among so many rows.
_HEAD = 3


# "1", "2", "3" on lines of their own, beside "Next" or "Page 1 of 3".
_PAGE = pattern(r"\s*\d{1,3}\s*")


def pages(lines: Lines, dropped: dict[int, str]) -> None:
    """The numbers of the pages of an article, beside a link to one of them, at the tail; all that stand there."""
    count = len(lines.rows)
    number, tail = count - 1, count - TAIL_ROWS
    while number > max(0, tail):
        role = lines.roles.get(number)
        hits = (role.edge, role.sure, role.label) if role else ()
        hit = next((hit for hit in hits if hit and hit.rule.family == "navigation"), None)
        if hit:
            for step in (-1, 1):
                run = _pages(lines, number, step)
                if run:
                    dropped.update(dict.fromkeys((number, *run), hit.name))
                    tail = min(tail, min(run) - TAIL_ROWS)
        number -= 1


def _pages(lines: Lines, number: int, step: int) -> range:
    """The rows above or below one whose numbers follow one another, two or more."""
    item = number + step
    while 0 <= item < len(lines.rows) and _PAGE.fullmatch(lines.rows[item].text):
        item += step
    rows = range(number + step, item, step)
    counted = [int(lines.rows[row].text) for row in rows]
    follow = len(rows) > 1 and counted == list(range(counted[0], counted[0] + step * len(rows), step))
    return rows if follow else range(0)


# Where nothing but this ends a box of other stories.
_ENDED = frozenset({"समाप्त"})
_MOST_BOXED = 12
_LONGEST_BOXED = 140


def boxes(lines: Lines, dropped: dict[int, str]) -> None:
    """The box behind a link that leads past it: the title that the link names, and all to the row that repeats it."""
    for number, role in lines.roles.items():
        hit = role.sure
        if hit is None or hit.rule.name != "skip-link" or number + 1 >= len(lines.rows):
            continue
        title = key(lines.rows[number + 1].text)
        if title not in role.key:
            continue
        below = lines.rows[number + 2 : number + 2 + _MOST_BOXED]
        names = [key(row.text) if len(row.text) < _LONGEST_BOXED else "" for row in below]
        ends = [at for at, name in enumerate(names) if name in _ENDED or (title in name and name != title)]
        if ends and all(names[: ends[0]]):
            dropped.update(dict.fromkeys(range(number, number + 3 + ends[0]), hit.name))


def numbered(lines: Lines, dropped: dict[int, str]) -> None:
    """The titles of other stories behind their numbers, "list 1 of 3", and the heading over them."""
    for number, role in lines.roles.items():
        hit = role.sure
        if hit is None or hit.rule.name != "list-box":
            continue
        dropped[number] = hit.name
        above = lines.roles.get(number - 1)
        if above and above.heading:
            dropped[number - 1] = above.heading.name
        if role.key[-1:].isdigit() and number + 1 < len(lines.rows) and is_title(lines.rows[number + 1]):
            dropped[number + 1] = hit.name


# A hashtag by itself; the mark of a heading has a space behind it.
_HASHTAG = pattern(r"\s*[#＃][^\W\d_]\w{0,30}(?: \w{1,20}){0,2}\s*")


def hashtags(lines: Lines, dropped: dict[int, str]) -> None:
    """Hashtags of which each has a line, two and more, below the last paragraph, with a heading over some of them."""
    hit = lines.index.shapes.get("hashtags")
    number = len(lines.rows) - 1
    if hit is None:
        return
    tags: list[int] = []
    is_headed = False
    while number > 0 and not is_prose(lines.rows[number]):
        if _HASHTAG.fullmatch(lines.rows[number].text):
            tags.append(number)
        elif _heads_tags(lines, number):
            is_headed = True
        else:
            break
        number -= 1
    if len(tags) > 1 and is_headed and not is_announced(lines, min(tags)):
        dropped.update((item, hit.name) for item in range(min(tags), len(lines.rows)) if item not in dropped)


def _heads_tags(lines: Lines, number: int) -> bool:
    role = lines.roles.get(number)
    return role is not None and role.heading is not None and role.heading.rule.family == "tags"


SHAPES: tuple[Shape, ...] = (
    hashtags,
    shared_story,
    reddit,
    hacker_news,
    player,
    neighbours,
    barred,
    labelled,
    pointed,
    tagged,
    teasers,
    categories,
    pages,
    boxes,
    numbered,
    profiles,
)
