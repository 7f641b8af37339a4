"""What pages leave over a text and under it of rows that lost their words: marks alone, counters, one button, dates."""

import re
from collections import Counter

from ...index import Hit
from ...lazy import pattern
from ...phrases import WIDE, asks, mentions
from .blocks import OF_DOCUMENTS
from .counts import is_count
from .dates import is_stamp
from .lines import HEAD_ROWS, Lines, Row, facts, family, is_apart, last_kept
from .prose import is_prose, words
from .role import hit_of

# Marks of menus and forms, and none that parts sections or ends a text.
_MARKS = pattern(r"\s*(?:[>›»|·•^×+.…,\[\]-]\s*){1,6}|\s*\*\s*|\s*\[[xX]\]\s*")
# A headline has so many words.
_TITLE = 3


def rests(lines: Lines, dropped: dict[int, str]) -> None:
    """Drop them, beside what is dropped, or where only a page has them."""
    _button(lines, dropped)
    _counters(lines, dropped)
    _marks(lines, dropped)
    _bracketed(lines, dropped)
    _headings(lines, dropped)
    _stamps(lines, dropped)
    _answers(lines, dropped)
    _named(lines, dropped)
    _followed(lines, dropped)
    _sectioned(lines, dropped)


def _button(lines: Lines, dropped: dict[int, str]) -> None:
    """One button or notice over an article that does not speak of it: "Print", "Facebook", "12 comments"."""
    rows = lines.rows
    left = (item for item in range(len(rows)) if item not in dropped and not _MARKS.fullmatch(rows[item].text))
    number = next(left, len(rows))
    role = lines.roles.get(number)
    below = rows[number + 1 : number + 1 + HEAD_ROWS]
    if role is None or len(below) < _FEWEST or below[0].text.lstrip()[:1].islower():  # the first line of a verse
        return
    if rows[number].text.rstrip()[-1:] == "!":  # a call is a title
        return
    hit = role.sure if role.sure and role.sure.seen else role.label
    if hit is None or any(mentions(row.text, role.key) for row in below) or not any(map(is_prose, below)):
        return
    is_over_title = words(below[0].text) >= _TITLE or is_stamp(below[0]) or facts(lines, number + 1)
    is_sure = hit is role.sure and (words(hit.phrase or role.key) > 1 or role.key[0] >= WIDE)
    menu = lines.index.words.get("menu-button", {}).get(role.key)
    if is_sure or ((menu or _is_button(hit)) and is_over_title and not is_prose(below[0])):
        dropped[number] = (menu or hit).name


def _is_button(hit: Hit) -> bool:
    """Whether a label is the name of a network, or prints: "Follow" and "Share" are titles as well."""
    return hit.rule.family == "print-save" or (hit.rule.family == "share-bars" and not hit.language)


_FEWEST = 2


def _counters(lines: Lines, dropped: dict[int, str]) -> None:
    """The numbers under the title of an article, or under its date, which count its readers; and "0", again and again.

    One number of one digit under a title may be that of a chapter.
    """
    rows = lines.rows
    hit = lines.index.shapes.get("bare-counter")
    if hit is None:
        return
    zeros = [number for number, row in enumerate(rows[:-1]) if number and row.text.strip() == "0"]
    apart = [number for number in zeros if words(rows[number - 1].text) > _TITLE and is_prose(rows[number + 1])]
    if len(apart) >= _RECURRING and len(apart) == len(zeros):
        dropped.update(dict.fromkeys(apart, hit.name))
    first = next((number for number in range(1, min(HEAD_ROWS, len(rows))) if is_count(rows[number].text)), 0)
    last = first
    while last + 1 < len(rows) and is_count(rows[last + 1].text):
        last += 1
    if not first or last + 1 >= len(rows) or not is_prose(rows[last + 1]) or any(map(is_prose, rows[:first])):
        return
    is_dated = is_stamp(rows[first - 1]) or facts(lines, first - 1)
    is_titled = words(rows[first - 1].text) >= _TITLE and (last > first or rows[first].text.strip() == "0")
    if is_dated or is_titled:
        dropped.update(dict.fromkeys(range(first, last + 1), hit.name))


_RECURRING = 3


def _marks(lines: Lines, dropped: dict[int, str]) -> None:
    """Marks alone before the first row that stays and behind the last one, if something is dropped there.

    And between two rows that are dropped, and what closes a window as the first row of a page that has other things.
    """
    count = len(lines.rows)
    for number in range(1, count - 1):
        if number - 1 in dropped and number + 1 in dropped and _MARKS.fullmatch(lines.rows[number].text):
            dropped.setdefault(number, dropped[number - 1])
    if dropped and 0 not in dropped and _CLOSES.fullmatch(lines.rows[0].text):
        dropped[0] = dropped[min(dropped)]
    for rows in (range(count), range(count - 1, -1, -1)):
        found: list[int] = []
        name = ""
        for number in rows:
            if number in dropped:
                name = dropped[number]
            elif _MARKS.fullmatch(lines.rows[number].text):
                found.append(number)
            else:
                break
        if name:
            dropped.update(dict.fromkeys(found, name))


# What closes a window.
_CLOSES = pattern(r"\s*[×✕✖✗]\s*")


def _bracketed(lines: Lines, dropped: dict[int, str]) -> None:
    """The buttons in brackets under the comments, on a page that has other things of comments: "[Reply]"."""
    if not any(family(lines, name) == "comments" for name in dropped.values()):
        return
    for number, role in lines.roles.items():
        hit = role.label or role.sure
        if number not in dropped and hit and hit.rule.family == "comments":
            text = lines.rows[number].text.strip()
            if text[0] == "[" and text[-1] == "]":
                dropped[number] = hit.name


def _headings(lines: Lines, dropped: dict[int, str]) -> None:
    """A heading over links that are gone, alone between two paragraphs, on a page that has other things of its own.

    Or it stands alone between another link and a paragraph.

    It has several words, or is one in another script, and leads to single articles as well: "Related stories", which
    tell nothing of the paragraph below. "Latest news" and "See also" are headings of authors.
    """
    if not any(family(lines, name) != "related" for name in dropped.values()):
        return
    rows = lines.rows
    for number, role in lines.roles.items():
        hit = role.heading
        if number in dropped or hit is None or not _is_of_links(lines, hit) or not 0 < number < len(rows) - 1:
            continue
        is_alone = is_apart(lines, number) and is_apart(lines, number + 1)
        is_below = family(lines, dropped.get(number - 1, "")) == "related" or _is_paragraph(lines, dropped, number - 1)
        if is_alone and is_below and _is_paragraph(lines, dropped, number + 1):
            dropped[number] = hit.name


def _is_paragraph(lines: Lines, dropped: dict[int, str], number: int) -> bool:
    return number not in dropped and number not in lines.roles and is_prose(lines.rows[number])


def _is_of_links(lines: Lines, hit: Hit) -> bool:
    is_sure = hit.rule.family == "related" and hit.rule.where == "anywhere" and hit.seen
    is_long = words(hit.phrase) > 1 or hit.phrase[:1] >= WIDE
    return is_sure and is_long and hit.phrase in lines.index.leads and hit.phrase not in OF_DOCUMENTS


def _stamps(lines: Lines, dropped: dict[int, str]) -> None:
    """The dates of other articles, right below their titles or above the next one that is dropped."""
    for number in range(1, len(lines.rows)):
        above = dropped.get(number - 1, "")
        is_last = number + 1 == len(lines.rows) or number + 1 in dropped
        if number not in dropped and is_last and family(lines, above) == "related" and is_stamp(lines.rows[number]):
            dropped[number] = above


def _answers(lines: Lines, dropped: dict[int, str]) -> None:
    """The answers below a question of the page on itself, "Yes" and "No", up to the end or to what is dropped."""
    rows = lines.rows
    for number, role in lines.roles.items():
        hit = hit_of(role)
        if hit is None or hit.rule.name != "comment-line" or not asks(rows[number].text):
            continue
        last = number
        while last + 1 < len(rows) and last - number < _MOST_ANSWERS and _is_answer(rows[last + 1]):
            last += 1
        if last > number and last + 1 < len(rows) and _THANKS.match(rows[last + 1].text):
            last += 1
        below = range(number + 1, last + 1)
        ends = last + 1 == len(rows) or last + 1 in dropped or any(item in dropped for item in below)
        if below and ends and number > 0:
            dropped.update((item, hit.name) for item in (number, *below) if item not in dropped)


def _is_answer(row: Row) -> bool:
    text = row.text.strip()
    return len(text) <= _LONGEST_ANSWER and text[-1].isalpha() and not any(map(str.isdigit, text)) and not is_prose(row)


_MOST_ANSWERS, _LONGEST_ANSWER = 4, 24
# What the page says to who has answered.
_THANKS = pattern(
    r"\s{0,8}(?:thank|(?:vielen )?danke?\b|merci\b|gracias\b|grazie\b|obrigad|bedankt\b|tack\b|takk?\b|kiitos\b"
    r"|dzięk|спасибо|дякуємо|teşekkür)[^.]{0,50}[.!]?\s*\Z",
    re.IGNORECASE,
)


def _named(lines: Lines, dropped: dict[int, str]) -> None:
    """The button that shares a letter by the name that its plea for subscriptions has: "Share Harbour Notes"."""
    buttons: dict[str, str] = {}
    for number, name in dropped.items():
        plea = _PLEA.search(lines.rows[number].text) if family(lines, name) == "substack" else None
        if plea:
            buttons[f"Share {plea[1] or plea[2]}"] = name
    for number, row in enumerate(lines.rows if buttons else ()):
        if row.text.strip() in buttons:
            dropped[number] = buttons[row.text.strip()]


_PLEA = pattern(r"Thanks for reading (.{2,60}?)!|^\s*(.{2,60}?) is a reader-supported publication")


def _sectioned(lines: Lines, dropped: dict[int, str]) -> None:
    """The titles of other articles at the end, each below the name of its section, of which one returns.

    They follow on what is dropped, and none of them has a stop.
    """
    rows = lines.rows
    last = len(rows) - 1
    while last in dropped:
        last -= 1
    first, sections = last + 1, Counter[str]()
    while first > 1 and not {first - 1, first - 2} & dropped.keys() and _is_sectioned(rows, first - 2):
        first -= 2
        sections[rows[first].text.strip()] += 1
    if sections.total() >= _FEWEST_TITLES and len(sections) < sections.total() and first - 1 in dropped:
        dropped.update(dict.fromkeys(range(first, last + 1), dropped[first - 1]))


def _is_sectioned(rows: list[Row], number: int) -> bool:
    """Whether a row is a word or two with a capital, over a headline."""
    section, title = rows[number].text.strip(), rows[number + 1]
    is_section = words(section) <= _LONGEST_SECTION and section[:1].isupper() and section[-1].isalpha()
    return is_section and words(title.text) > _TITLE and title.text.strip()[-1] not in ".!?…:;,"


_FEWEST_TITLES, _LONGEST_SECTION = 3, 2


def _followed(lines: Lines, dropped: dict[int, str]) -> None:
    """The button that follows by name, between what goes or below an embed: "Follow Rowing"; and one that likes.

    And the name of the account, at the end below a request to follow it.
    """
    rows, end = lines.rows, last_kept(lines, dropped)
    for number, row in enumerate(rows):
        above, below = dropped.get(number - 1, ""), dropped.get(number + 1, "")
        if number in dropped or not (above or below):
            continue
        if number == end and _ACCOUNT.fullmatch(row.text) and family(lines, above) == "social":
            dropped[number] = above
            continue
        is_embed = above != "" and rows[number - 1].text.lstrip().startswith("View this")
        if _LIKE.fullmatch(row.text) or (_FOLLOW.fullmatch(row.text) and ((above and below) or is_embed)):
            dropped[number] = above or below


_ACCOUNT = pattern(r"\s{0,8}@\w{3,30}\s{0,8}")
# "Like Northstar Sport on Facebook", with the capitals of a name.
_LIKE = pattern(r"\s{0,8}Like(?: [A-Z][\w.'’&-]{0,30}){1,5} on (?:Facebook|Instagram|YouTube|TikTok)!?\s{0,8}")
_FOLLOW = pattern(
    r"\s{0,8}(?:Follow|Suivre|Seguir|Segui|Volg|Følg|Följ|Obserwuj)(?: [A-ZÀ-Þ][\w.'’-]{0,30}){1,4}\s{0,8}"
)
