"""Menus of a site, over the text and under it: words of which the catalogue does not know all."""

from collections.abc import Iterator
from itertools import pairwise

from ...lazy import pattern
from ...phrases import WIDE, key, keys, mentions
from .boxes import last_of_stack
from .counts import is_mark
from .dates import is_stamp
from .lines import HEAD_ROWS, TAIL_ROWS, Lines, facts, family, is_announced, is_apart
from .prose import is_prose, words
from .role import hit_of, hit_or_heading
from .roles import role_of
from .runs import heads_fields
from .tail_rows import is_word

# So many words make a menu of which the last is the section of the site.
_MENU = 2
# Where words are unknown in between, so many rows do, of words so few; half of them must be known.
_FEWEST, _WORDS, _WIDE_LETTERS = 5, 3, 8
_KNOWN = 3
# So many unknown ones stand on end, and no more.
_UNKNOWN = 2


def menu(lines: Lines, dropped: dict[int, str]) -> None:
    """The section of the site behind two or more known words of its menu over the text: "Home", "News", "Local"."""
    last = 0
    while last in dropped and family(lines, dropped[last]) == "navigation":
        last += 1
    if last < _MENU or last + 1 >= len(lines.rows) or last in lines.roles:
        return
    word, below = lines.rows[last].text, lines.rows[last + 1]
    if is_word(word) and not word.strip()[:1].islower() and is_prose(below) and not mentions(below.text, key(word)):
        dropped[last] = dropped[last - 1]


def path(lines: Lines, dropped: dict[int, str]) -> None:
    """The way to a page that ends in its title, without marks between its names: "Home News Local The old mill"."""
    for number in range(min(HEAD_ROWS, len(lines.rows) - 1)):
        text, below = lines.rows[number].text.strip(), lines.rows[number + 1].text.strip()
        if number in dropped or not text.endswith(below) or below.count(" ") < _WORDS - 1:
            continue
        names = text[: -len(below)].split()
        first = role_of(names[0], lines.index) if 0 < len(names) <= _FEWEST else None
        hit = hit_of(first)
        if hit and hit.rule.family == "navigation" and not any(name[:1].islower() for name in names):
            dropped[number] = hit.name
    _numbered(lines, dropped)
    _stacked(lines, dropped)


def _stacked(lines: Lines, dropped: dict[int, str]) -> None:
    """The way to a page with a row for each name, behind a link of the page and before a gap: "Home", "Services"."""
    for number in range(1, min(HEAD_ROWS, len(lines.rows) - 1)):
        role = lines.roles.get(number)
        hit = hit_of(role)
        if role is None or hit is None or role.key not in _HOMES or number - 1 not in dropped:
            continue
        last = last_of_stack(lines, number, _FEWEST)
        if 0 < last - number <= _KNOWN and is_apart(lines, last + 1):
            dropped.update((item, hit.name) for item in range(number, last + 1) if item not in dropped)


_HOMES = keys(
    "home|start|startseite|accueil|inicio|início|home page|strona główna|etusivu|forside|hem|domů|úvod|kezdőlap"
    "|acasă|αρχική|главная|головна|anasayfa|ana sayfa|الرئيسية|דף הבית|होम|หน้าแรก|trang chủ"
    "|beranda|首页|首頁|ホーム|홈"
)


# A name of a path that a page numbers.
_NUMBERED = pattern(r"\s*(\d)\.\s{1,4}(\S.{0,60})")


def _numbered(lines: Lines, dropped: dict[int, str]) -> None:
    """The way to a page as a numbered list over the text, which begins at the home of the site: "1. Home"."""
    for number in range(min(_FEWEST, len(lines.rows))):
        run = []
        for at, row in enumerate(lines.rows[number : number + HEAD_ROWS], 1):
            item = _NUMBERED.fullmatch(row.text)
            if item is None or int(item[1]) != at:
                break
            run.append(item[2])
        role = role_of(run[0], lines.index) if len(run) > 1 else None
        hit = hit_of(role)
        is_first = number == 0 or number - 1 in dropped
        is_short = len(run) < _FEWEST - 1 and number + len(run) < len(lines.rows)
        if hit and hit.rule.family == "navigation" and is_first and is_short:
            dropped.update(dict.fromkeys(range(number, number + len(run)), hit.name))
            return


def menus(lines: Lines, dropped: dict[int, str]) -> None:
    """Drop the unknown words between the known ones of a menu.

    Five rows and more of a word or three, of which half are words of menus and buttons, are no list of an author's:
    they stand over the text or under it, and nothing announces them. Of the unknown ones what may be the title stays.
    """
    found: dict[int, str] = {}
    for low, high in _runs(lines, dropped):
        rows = [number for number in range(low, high) if not heads_fields(lines, number)]
        known = {number: name for number in rows if (name := _known(lines, dropped, number))}
        count = sum(not is_mark(lines.rows[number].text) for number in range(low, high))
        sure = sum(number in dropped or family(lines, name) == "navigation" for number, name in known.items())
        is_menu = count >= _FEWEST and 2 * len(known) >= count and sure >= _KNOWN
        if is_menu and not is_announced(lines, low) and not _is_spoken_of(lines, known, high):
            between, run = dict(_between(known)), range(low, high)
            for item in between.keys() - known:
                if _is_authors(lines, item) or _may_be_title(lines, known, item, run):
                    del between[item]
            found.update(between)
    dropped.update((number, name) for number, name in found.items() if number not in dropped)


def _is_authors(lines: Lines, number: int) -> bool:
    """Whether a row is a fact among the words of a menu: its writer, a date, or what a date below it is of."""
    beside = lines.rows[number : number + 2]
    return _is_writer(lines, number) or any(map(is_stamp, beside)) or facts(lines, number)


def _may_be_title(lines: Lines, known: dict[int, str], number: int, run: range) -> bool:
    """Whether a row of some words stands apart from others that do not, or between those of a menu and buttons."""
    if number > 2 * HEAD_ROWS or is_word(lines.rows[number].text):
        return False
    if is_apart(lines, number) and is_apart(lines, number + 1):
        return not all(is_apart(lines, item) for item in run[1:])
    above = {family(lines, name) for item, name in known.items() if item < number}
    below = {family(lines, name) for item, name in known.items() if item > number}
    return above.isdisjoint(below)


def _is_writer(lines: Lines, number: int) -> bool:
    """Whether a row is a name over a button that follows whoever has it."""
    names = lines.rows[number].text.split()
    below = lines.roles.get(number + 1)
    return len(names) > 1 and all(map(str.istitle, names)) and below is not None and below.key in _FOLLOW


_FOLLOW = keys(
    "follow|following|folgen|suivre|seguir|segui|volgen|följ|følg|seuraa|obserwuj|sledovat|követés|подписаться"
    "|підписатися|takip et|متابعة|עקוב|theo dõi|ikuti|ติดตาม|关注|フォローする|팔로우"
)


def _known(lines: Lines, dropped: dict[int, str], number: int) -> str:
    """The rule of a word that menus and buttons have, "" if it is none."""
    hit = hit_or_heading(lines.roles.get(number))
    return dropped.get(number) or (hit.name if hit else "")


def _between(known: dict[int, str]) -> Iterator[tuple[int, str]]:
    """The rows from known to known, with the unknown ones between two that are near each other."""
    last = None
    for number, name in known.items():
        if last is not None and number - last - 1 <= _UNKNOWN:
            yield from ((item, name) for item in range(last + 1, number))
        yield number, name
        last = number


def _runs(lines: Lines, dropped: dict[int, str]) -> Iterator[tuple[int, int]]:
    """The runs of short rows, or those that go, over the first paragraph and under the last one."""
    count = len(lines.rows)

    def is_said(number: int) -> bool:
        return number not in dropped and is_prose(lines.rows[number])

    top = next(filter(is_said, range(min(2 * HEAD_ROWS, count))), 0)
    bottom = next(filter(is_said, range(count - 1, max(-1, count - TAIL_ROWS), -1)), count - 1) + 1
    for first, end in ((0, top), (bottom, count)):
        low = first
        for number in range(first, end + 1):
            if number == end or not (number in dropped or _is_short(lines.rows[number].text)):
                if number - low >= _FEWEST:
                    yield low, number
                low = number + 1


def _is_short(text: str) -> bool:
    """Whether a row is a word or three and no sentence, nor the beginning of a list."""
    text = text.strip()
    if text[-1] in ".!?:;,。！？：、，" or not _IN_NAMES.isdisjoint(text):
        return False
    return len(text) <= _WIDE_LETTERS if text > WIDE else words(text) <= _WORDS


# What a name with its place or its address has, and no word of a menu.
_IN_NAMES = frozenset(",@<")


def title(lines: Lines, dropped: dict[int, str]) -> None:
    """Give back the title right over the text: a word of menus that stands alone, or apart from the others.

    Alone under a link that no title is ("Skip to content"), with a paragraph or a list of short lines below, as an
    address is; a title would be longer. Or parted from a menu by a wider gap.
    """
    last = 0
    while last < len(lines.rows) and last in dropped:
        last += 1
    if last < _TITLED or last >= len(lines.rows) or not _is_short(lines.rows[last - 1].text):
        return
    if family(lines, dropped[last - 1]) not in _TITLES:
        return
    is_over_text = is_prose(lines.rows[last])
    is_over_list = _is_short(lines.rows[last].text) and last + 1 < len(lines.rows)
    is_alone = (is_over_text or is_over_list) and _is_only_word(lines, last - 1)
    if is_alone or (is_over_text and last > _MENU and _is_apart(lines, last - 1)):
        del dropped[last - 1]


_TITLED = 2


def _is_only_word(lines: Lines, number: int) -> bool:
    """Whether all rows above skip the menu, and this one is a word; the button of a menu is none."""
    roles = [lines.roles.get(item) for item in range(number + 1)]
    word = roles.pop()
    if word is None or word.sure or word.key in lines.index.words.get("menu-button", {}):
        return False
    return all(role and role.sure and role.sure.rule.name == "skip-to-content" for role in roles)


def _is_apart(lines: Lines, number: int) -> bool:
    """Whether the gap above a row is wider than all gaps above that."""
    gaps = [below.line - above.line for above, below in pairwise(lines.rows[: number + 1])]
    return gaps[-1] > max(gaps[:-1])


# Of these a page may be about: its privacy, its events, its newsletter.
_TITLES = frozenset({"navigation", "comments", "newsletter", "account", "print-save", "support"})


def _is_spoken_of(lines: Lines, known: dict[int, str], high: int) -> bool:
    """Whether the paragraph below speaks of one of the words: "Share is the first of them"."""
    if high >= len(lines.rows):
        return False
    below = lines.rows[high]
    return is_prose(below) and any(mentions(below.text, lines.roles[row].key) for row in known if row in lines.roles)
