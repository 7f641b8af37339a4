"""Rows that no rule has, or that need an end of the text, within boxes: what stands around them goes."""

from itertools import pairwise

from ...lazy import pattern
from ...phrases import key, keys
from .lines import Lines, Row, facts, family, is_announced, is_apart, last_kept
from .prose import is_prose, is_sentence, is_title, words
from .role import hit_of, hit_or_heading
from .speech import promises, speaks_as_offers
from .wording import has_words_of_pages, names_part_of_page


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


def contents(lines: Lines, dropped: dict[int, str]) -> None:
    """The parts of a page under "On this page" or "Jump to": titles without a blank line between, up to a gap.

    Under words that an author has as well, "In this article", half of them must head the text below.
    """
    rows = lines.rows
    heads: dict[str, int] = {}  # where each short row stands for the last time
    for number, role in lines.roles.items():
        hit = hit_or_heading(role)
        name = role.key.rstrip(":")
        if hit is None or name not in CONTENTS:
            continue
        last = number
        first = rows[number + 1].text if number + 1 < len(rows) and name in _OF_PAGES else ""
        if _FIRST.match(first) and _is_name(rows[number + 1], _LONGEST_PART):
            last += 1  # a list with numbers stands behind a gap
        last = last_of_stack(lines, last, _LONGEST_PART)
        gap = is_apart(lines, last + 1)
        if last == number == 0 and gap and len(lines.roles) > 1 and name in _OF_PAGES:
            dropped[0] = hit.name  # over the title, the parts themselves are lost
        if gap and _FEWEST_PARTS <= last - number <= _MOST_PARTS:
            parts = {key(row.text) for row in rows[number + 1 : last + 1]}
            if not heads and name not in _OF_PAGES:
                heads = {key(row.text): at for at, row in enumerate(rows) if len(row.text) <= _LONGEST_HEAD}
            if name in _OF_PAGES or 2 * sum(heads.get(part, -1) > last for part in parts) >= len(parts):
                dropped.update((item, hit.name) for item in range(number, last + 1) if item not in dropped)


def last_of_stack(lines: Lines, number: int, longest: int) -> int:
    """The last of the rows below one, without a blank line between, that may be names of so many words at most.

    Of more rows than a list of parts has, one more is given.
    """
    last = number
    for below in range(number + 1, min(number + 2 + _MOST_PARTS, len(lines.rows))):
        if is_apart(lines, below) or not _is_name(lines.rows[below], longest):
            break
        last = below
    return last


def _is_name(row: Row, longest: int) -> bool:
    """Whether a row may name a part of a page or a site: few words that begin with a capital, where there are any."""
    return is_title(row) and words(row.text) <= longest and not row.text.strip()[0].islower()


_FEWEST_PARTS, _MOST_PARTS, _LONGEST_PART = 2, 15, 8
_FIRST = pattern(r"\s{0,8}1[.)] ")

# The last is as many characters as a title of so many words has.
_LONGEST_HEAD = 100

_OF_PAGES = keys(
    "jump to|jump to section|on this page|auf dieser seite|sur cette page|en esta página|nesta página"
    "|in questa pagina|na tej stronie|op deze pagina|på den här sidan|på denne siden|tällä sivulla|na této stránce"
    "|ezen az oldalon|на этой странице|на цій сторінці|bu sayfada|في هذه الصفحة|בעמוד זה|इस पेज पर|trên trang này"
    "|di halaman ini|本页内容|本页目录|本頁內容|このページの内容|이 페이지의 내용|이 페이지에서"
)
CONTENTS = _OF_PAGES | keys(
    "in this article|in this story|in diesem artikel|dans cet article|en este artículo|neste artigo"
    "|in questo articolo|w tym artykule|in dit artikel|i den här artikeln|tässä artikkelissa|в этой статье"
    "|у цій статті|bu makalede|في هذا المقال|במאמר זה|trong bài viết này|dalam artikel ini|在本文中|この記事の内容"
)


def slides(lines: Lines, dropped: dict[int, str]) -> None:
    """The controls of a gallery between paragraphs: "1 / 6", "Previous", "Next"."""
    for number, role in lines.roles.items():
        first, second = hit_of(role), hit_of(lines.roles.get(number + 1))
        are_buttons = first and second and first.rule.family == second.rule.family == "navigation"
        if first and are_buttons and number > 1 and _SLIDE.fullmatch(lines.rows[number - 1].text):
            dropped.update((item, first.name) for item in range(number - 1, number + 2) if item not in dropped)
    for number in [number - 1 for number in dropped if number > 0 and number - 1 not in dropped]:
        below = range(number + 1, min(number + 5, len(lines.rows)))
        are_dropped = all(item in dropped or item in lines.roles for item in below[:2])
        if are_dropped and _SLIDE.fullmatch(lines.rows[number].text) and any(_turns(lines, item) for item in below):
            dropped[number] = dropped[number + 1]


def _turns(lines: Lines, number: int) -> bool:
    """Whether a row is the button to the picture before or behind."""
    hit = hit_of(lines.roles.get(number))
    return hit is not None and hit.rule.family == "navigation"


_SLIDE = pattern(r"\s{0,8}\d{1,3}\s?(?:/|of|von|de|sur|di|van|av|z|из)\s?\d{1,3}\s{0,8}")


def options(lines: Lines, dropped: dict[int, str]) -> None:
    """What a button opens, and the button: calendars under "Add to calendar", styles under "Citation formats"."""
    for number, role in lines.roles.items():
        hit, offered = hit_of(role), _OPTIONS.get(role.key)
        if hit is None or offered is None:
            continue
        last = number
        while last + 1 < len(lines.rows) and key(lines.rows[last + 1].text) in offered:
            last += 1
        if last > number:
            dropped.update((item, hit.name) for item in range(number, last + 1) if item not in dropped)


_CALENDARS = keys(
    "google calendar|google kalender|google-kalender|google agenda|icalendar|ical|apple calendar|apple kalender"
    "|outlook|outlook 365|outlook live|outlook.com|office 365|yahoo|yahoo calendar|export .ics file"
    "|export outlook .ics file|download ics"
)
_STYLES = keys("acm|acs|apa|abnt|chicago|harvard|ieee|mla|turabian|vancouver|ama|bibtex")
_OPTIONS = dict.fromkeys(
    keys(
        "add to calendar|add to my calendar|subscribe to calendar|zum kalender hinzufügen|in kalender eintragen"
        "|in den kalender eintragen|termin speichern|ajouter au calendrier|ajouter à l'agenda|ajouter à mon agenda"
        "|añadir al calendario|agregar al calendario|adicionar ao calendário|adicionar à agenda"
        "|aggiungi al calendario"
        "|dodaj do kalendarza|zet in agenda|toevoegen aan agenda|toevoegen aan kalender|lägg till i kalender"
        "|lägg till i kalendern|tilføj til kalender|legg til i kalender|lisää kalenteriin|přidat do kalendáře"
        "|takvime ekle|добавить в календарь|додати до календаря|カレンダーに追加|添加到日历|加入行事曆"
        "|캘린더에 추가"
    ),
    _CALENDARS,
) | dict.fromkeys(
    keys(
        "more citation formats|weitere zitierformate|plus de formats de citation|más formatos de cita"
        "|formatos de citação|fomatos de citação|altri formati di citazione|inne formaty cytowań"
        "|fler referensformat"
        "|формати цитування|другие форматы библиографических ссылок|format sitasi lain|diğer atıf formatları"
    ),
    _STYLES,
)


def boxes(lines: Lines, dropped: dict[int, str]) -> None:
    """Lines that need an end of the text, right beside one that goes and is of the same family: a box in the middle.

    Under the form for a letter stands what whoever sends it agrees to.
    """
    numbers = sorted(number for number, role in lines.roles.items() if role.edge and number not in dropped)
    for number in (*numbers, *reversed(numbers)):
        hit = lines.roles[number].edge
        near = (dropped.get(number - 1), dropped.get(number + 1))
        own = hit.rule.family if hit else ""
        beside = {family(lines, name) for name in near if name}
        if hit and own in _BOXES and (own in beside or (own == "consent" and "newsletter" in beside)):
            dropped[number] = hit.name


def letters(lines: Lines, dropped: dict[int, str]) -> None:
    """The box of a letter between paragraphs: "Newsletter", its name or what it brings in few short rows, "Sign up".

    No list that the text announces, and no row that says anything else in a sentence.
    """
    for block in lines.groups:
        inner = block[1:-1]
        if not 0 < len(inner) <= _MOST_OF_LETTER or is_announced(lines, block[0]):
            continue
        head, button = (hit_of(lines.roles.get(number)) for number in (block[0], block[-1]))
        is_box = head and button and head.rule.family == "newsletter" and button.rule.family in _SIGNS_UP
        beside = (number for number in (block[0] - 1, block[-1] + 1) if 0 <= number < len(lines.rows))
        is_within = any(is_prose(lines.rows[number]) for number in beside)
        if head and is_box and is_within and all(_is_of_letter(lines, number) for number in inner):
            dropped.update((number, head.name) for number in block if number not in dropped)


def _is_of_letter(lines: Lines, number: int) -> bool:
    """Whether a row may be the name of a letter or what it promises."""
    row, hit = lines.rows[number], hit_of(lines.roles.get(number))
    if hit:
        return hit.rule.family in _SIGNS_UP
    is_said = is_sentence(row) and not (speaks_as_offers(row.text) or promises(row.text))
    return not is_said and words(row.text) <= _LONGEST_BENEFIT and not facts(lines, number)


_MOST_OF_LETTER = 4
_SIGNS_UP = frozenset({"newsletter", "account", "consent", "substack"})


def filled(lines: Lines, dropped: dict[int, str]) -> None:
    """What is left of a block without blank lines of which half goes and all is known: the buttons of one box."""
    for block in lines.groups:
        left = [number for number in block if number not in dropped]
        if len(block) >= _FEWEST_FILLED and 0 < 2 * len(left) <= len(block):
            hits = {number: hit_of(lines.roles.get(number)) for number in left}
            if all(hits.values()):
                dropped.update((number, hit.name) for number, hit in hits.items() if hit)


_FEWEST_FILLED = 4


def between(lines: Lines, dropped: dict[int, str]) -> None:
    """A short row in the words of pages, one of them for a part of it, between two buttons of a kind."""
    for above, name in sorted(dropped.items()):
        number, kind = above + 1, family(lines, name)
        is_between = kind in _BUTTONS and family(lines, dropped.get(number + 1, "")) == kind
        if is_between and number not in dropped and _is_label(lines, number):
            dropped[number] = name


def _is_label(lines: Lines, number: int) -> bool:
    """Whether a row that no rule knows may be a button: few words, all of them of pages, and no sentence or fact."""
    row = lines.rows[number]
    if words(row.text) > _LONGEST_LABEL or is_sentence(row) or row.text.rstrip()[-1:] in ":：," or facts(lines, number):
        return False
    is_of_page = names_part_of_page(row.text) and has_words_of_pages(row.text, lines.index)
    return is_of_page and not is_announced(lines, number)


_LONGEST_LABEL = 8
_BUTTONS = frozenset("share-bars print-save social account comments newsletter consent app-prompts".split())


def benefits(lines: Lines, dropped: dict[int, str]) -> None:
    """What a subscription offers, in few short rows between two rows of the offer, where nothing else follows."""
    offers = [number for number, name in sorted(dropped.items()) if family(lines, name) == "paywall"]
    end = last_kept(lines, dropped)
    for first, last in pairwise(offers):
        between = range(first + 1, last)
        if last <= end or not 0 < len(between) <= _MOST_BENEFITS:
            continue
        if all(item in dropped or _is_benefit(lines.rows[item]) for item in between):
            dropped.update((item, dropped[first]) for item in between if item not in dropped)


_MOST_BENEFITS = 5
_LONGEST_BENEFIT = 14


def _is_benefit(row: Row) -> bool:
    return words(row.text) <= _LONGEST_BENEFIT and not is_sentence(row)


# What stands in boxes of several lines between paragraphs.
_BOXES = frozenset({"newsletter", "paywall", "app-prompts", "social", "comments", "support", "consent", "account"})
