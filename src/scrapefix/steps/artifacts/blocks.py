"""Headings with titles under them: links to other articles."""

from collections import Counter

from ...index import Hit
from ...lazy import pattern
from ...manuals import PAGE
from ...phrases import keys
from .dates import is_stamp
from .lines import Lines, Row, is_apart
from .prose import has_no_stops, is_prose, is_sentence, is_title, words
from .references import is_reference, lists_names
from .role import Role, heads_links
from .titles_below import (
    HEADLINE,
    ITEM_MARK,
    LONGEST_HEADING,
    MARKED,
    MOST_TITLES,
    above_own_title,
    above_section,
    is_figure,
    last_safe,
    last_title,
    turns_page,
)


def blocks(lines: Lines, dropped: dict[int, str]) -> None:
    """A known heading and the titles under it, up to the next prose or the end; the last one first."""
    headings = sorted(((number, role.heading) for number, role in lines.roles.items() if role.heading), reverse=True)
    if not headings:
        return
    tail = len(lines.rows)
    begun = next((at for at, row in enumerate(lines.rows) if at not in lines.roles and is_prose(row)), tail)
    titled = next((at for at, row in enumerate(lines.rows) if at not in lines.roles and _may_be_title(row)), tail)
    uses = Counter(role.key for role in lines.roles.values())
    for number, hit in headings:
        heading = lines.roles[number]
        if number == 0 or number in dropped or (_is_link(heading) and uses[heading.key] > 1):
            continue
        if not _is_certain(hit) and (number < begun or _is_item(lines, number)):
            continue
        last = above_own_title(lines, number, last_title(lines, dropped, number, hit))
        while tail > last + 1 and (tail - 1 in dropped or tail - 1 in lines.roles):
            tail -= 1
        ends = tail <= last + 1
        if titled < number < begun and not ends and _names_section(lines, number, last, hit):
            continue
        if not ends or has_no_stops(lines.rows[number].text):
            last = above_section(lines, number, last_safe(lines, number, last))
        if number < min(begun, titled) and last > number and not ends:
            last -= 1  # the last title over a text is its own
            if last == number:
                dropped[number] = hit.name
        is_one = (hit.phrase in _OF_LINKS and _leads_to_one(lines, number)) or _is_pair(lines, number, hit)
        if is_one:
            last = number + 1
        is_marked = last > number and _is_marked(lines, dropped, number, last)
        if last > number and _fits(lines, number, last, hit, ends=ends, is_marked=is_marked, is_one=is_one):
            dropped.setdefault(number, hit.name)
            for item in range(number + 1, last + 1):
                role = lines.roles.get(item)
                offer = (role.sure or role.edge) if role else None  # of the page, among the titles
                dropped.setdefault(item, offer.name if offer else hit.name)


def _lost_titles(lines: Lines, number: int, hit: Hit) -> bool:
    """Whether nothing stands below a heading over links but the dates or the numbers of the links, to the end."""
    if not (_is_over_links(hit) and 0 < len(lines.rows) - (number + 1) <= MOST_TITLES):
        return False
    return all(map(is_figure, lines.rows[number + 1 :])) and is_prose(lines.rows[number - 1])


def _names_section(lines: Lines, number: int, last: int, hit: Hit) -> bool:
    """Whether a heading at the head of a page names its section, as "Top News" over one title and its writer does.

    "Related stories" says what stands below, and over a sentence the text has begun.
    """
    is_of_page = last - number < _FEWEST_NEWS and hit.phrase not in lines.index.leads
    return is_of_page and not any(map(is_sentence, lines.rows[:number]))


_FEWEST_NEWS = 3


def _is_item(lines: Lines, number: int) -> bool:
    """Whether a row is of a list: so is the one above it, with the same mark."""
    mark = ITEM_MARK.match(lines.rows[number].text)
    above = ITEM_MARK.match(lines.rows[number - 1].text)
    return mark is not None and above is not None and mark[0] == above[0]


def _is_link(role: Role) -> bool:
    """Whether a row is a link to the rest, which could head titles as well: under several teasers it heads none."""
    return role.sure is not None and role.sure.rule.family == "read-more"


def _may_be_title(row: Row) -> bool:
    """Whether a row is a headline or a sentence: over links, the title of the text."""
    is_headline = words(row.text) >= HEADLINE and " | " not in row.text and not is_stamp(row)
    return is_headline or is_sentence(row)


def orphans(lines: Lines, dropped: dict[int, str]) -> None:
    """Known headings of several words that lost the titles under them, right above what is dropped, or above dates."""
    for number in sorted(lines.roles, reverse=True):
        hit = lines.roles[number].heading
        if hit and number > 0 and number not in dropped and _lost_titles(lines, number, hit):
            dropped.update(dict.fromkeys(range(number, len(lines.rows)), hit.name))
        if hit and _is_over_links(hit) and number > 0 and number not in dropped and number + 1 in dropped:
            dropped[number] = hit.name


def heads_references(hit: Hit) -> bool:
    """Whether a heading stands over the references of a document as well."""
    return hit.phrase in OF_DOCUMENTS


def _is_over_links(hit: Hit) -> bool:
    """Whether a heading is several words that head nothing but links."""
    return hit.rule.family == "related" and _is_certain(hit) and words(hit.phrase) > 1


def _is_certain(hit: Hit) -> bool:
    """Whether a heading is one by what it says; others need prose above them."""
    return hit.rule.where == "anywhere" and hit.seen


# The source of documentation refers to its parts so: :func:`row`, ``row``, `the manual <row.html>`_.
_MARKUP = pattern(r":[a-z:-]{2,20}:`|``|`_")


def _is_marked(lines: Lines, dropped: dict[int, str], number: int, last: int) -> bool:
    """Whether titles have the marks or the dates of links, or stand beside an artifact.

    Under a heading in capitals the marks of any list are those of links: "READ MORE:".
    """
    rows = lines.rows[number + 1 : last + 1]
    titles = [row for row in rows if not is_stamp(row)]
    if number - 1 in dropped or last + 1 in dropped or len(titles) < len(rows):
        return True
    marks = MARKED if lines.rows[number].text.isupper() else _POINTED
    return all(marks.match(row.text) for row in titles)


# What points at where a link leads.
_POINTED = pattern(r"^\s*(?:>{1,2}|»|›|→|▪|■|►|▸)\s*\S")


def _fits(lines: Lines, number: int, last: int, hit: Hit, *, ends: bool, is_marked: bool, is_one: bool) -> bool:
    """Whether what stands under a heading is links: few, and as long as headlines are, or that all `ends`.

    is_marked: whether something else tells that they are, which words that head an author's lists need. is_one: whether
    the heading leads to one title.
    """
    rows, role = lines.rows, lines.roles[number]
    where = "edge" if hit.rule.where == "anywhere" and not hit.seen else hit.rule.where
    under = rows[number + 1 : last + 1]
    titles = [rows[item] for item in range(number + 1, last + 1) if not turns_page(lines, item)]
    below = [row.text for row in titles if not is_figure(row)] or [row.text for row in under]
    count = len(below)
    is_of_tags = hit.rule.family == "tags"
    if any(PAGE.search(text) or _MARKUP.search(text) for text in below):
        return False
    if not is_of_tags and (all(map(lists_names, below)) or _are_own(below, hit)):
        return False
    if is_one:
        return True
    length = sum(map(words, below)) / count
    announces = lines.rows[number].text.rstrip()[-1:] in ":："
    is_of_link = hit.phrase in _OF_LINKS and announces
    is_of_document = hit.phrase in OF_DOCUMENTS and not (is_of_link and count > 1)
    if (where == "edge" or is_of_document) and not is_marked:
        is_section = hit.rule.name == "section-word" or _is_written_as_heading(lines, number)
        # Under a colon headlines are told from references by their length, if a gap parts them from the next heading.
        are_headlines = announces and is_apart(lines, last + 1) and count > 1 and min(map(words, below)) >= HEADLINE
        is_foreign = length >= _AVERAGE and _are_apart(lines, number, last, hit)
        is_told = ends or are_headlines or is_foreign or (not is_of_document and length >= _AVERAGE)
        if is_section or not is_told or any(map(is_reference, below)):
            return False
    if ends:
        is_tagged = role.edge is not None and role.edge.rule.family == "tags"
        is_known = hit.seen and not is_of_document and heads_links(role)
        return where == "tail" or is_tagged or is_known or length >= (3 if hit.seen or is_marked else HEADLINE)
    if where == "tail" or count > MOST_TITLES:
        return False
    if where == "anywhere":
        # One short line over prose is the heading of a section.
        shortest = 3 if count > 1 or is_marked else HEADLINE
        return length >= shortest or (length >= 2 and bool(MARKED.match(below[0])))
    return count >= 2 and length >= 4


def _are_own(below: list[str], hit: Hit) -> bool:
    """Whether what stands under a heading are the items of an author.

    Most begin with a small letter, or all have the mark of an item, under a heading that nobody has seen over links.
    """
    marks = [ITEM_MARK.match(text) for text in below]
    bare = [text[mark.end() :] if mark else text for text, mark in zip(below, marks, strict=True)]
    small = sum(text.lstrip()[:1].islower() for text in bare)
    return 2 * small > len(below) or (not hit.seen and all(marks))


# So many words the headlines of a page have on average.
_AVERAGE = 5

# What heads the references of a document as well as the links of a page.
OF_DOCUMENTS = keys(
    "see also|further reading|read more|siehe auch|weiterführende links|voir aussi|pour aller plus loin"
    "|en savoir plus|ver también|más información|seguir leyendo|vedi anche|per approfondire|veja também|saiba mais"
    "|zie ook|lees meer|se även|läs mer|se også|katso myös|zobacz też|zobacz także|czytaj więcej|см. также|див. також"
    "|lásd még|vezi și|δείτε επίσης|ayrıca bakınız|ראו גם|यह भी देखें|lihat juga|xem thêm|อ่านเพิ่มเติม"
)


# What leads to one link as well, with a colon and the title right below.
_OF_LINKS = keys("read more|related|leer más|saiba mais|lees meer|läs mer|czytaj więcej")


def _leads_to_one(lines: Lines, number: int) -> bool:
    """Whether a row with a colon has one title right below it, then prose, or a heading over some."""
    rows = lines.rows
    if number + 2 >= len(rows) or rows[number].text.rstrip()[-1:] not in ":：":
        return False
    title = rows[number + 1]
    is_near = not is_apart(lines, number + 1) and title.text.strip()[:1].isupper() and is_title(title)
    is_one = is_prose(rows[number + 2]) or (number + 3 < len(rows) and is_prose(rows[number + 3]))
    return is_near and is_one and words(title.text) >= HEADLINE and not is_reference(title.text)


def _is_pair(lines: Lines, number: int, hit: Hit) -> bool:
    """Whether a heading and one headline stand together between paragraphs, in another language than English.

    English papers have other words for it, and English documents refer so.
    """
    rows = lines.rows
    if hit.language in ("", "en") or hit.phrase not in OF_DOCUMENTS or number + 2 >= len(rows):
        return False
    above, title, below = rows[number - 1], rows[number + 1], rows[number + 2]
    is_by_itself = is_apart(lines, number) and not is_apart(lines, number + 1) and is_apart(lines, number + 2)
    is_headline = is_title(title) and words(title.text) > HEADLINE and title.text.strip()[:1].isupper()
    return is_by_itself and is_headline and is_prose(above) and is_prose(below) and not is_reference(title.text)


def _are_apart(lines: Lines, number: int, last: int, hit: Hit) -> bool:
    """Whether headlines stand between two paragraphs, each behind a gap, in another language than English.

    In English a link in capitals heads them: "READ MORE".
    """
    rows, below = lines.rows, range(number + 1, last + 1)
    is_shouted = hit.phrase in _OF_LINKS and rows[number].text.isupper()
    if (hit.language in ("", "en") and not is_shouted) or len(below) < 2:
        return False
    are_headlines = all(rows[item].text.strip()[:1].isupper() for item in below) and words(rows[last].text) >= HEADLINE
    are_apart = all(is_apart(lines, item) for item in range(number, last + 2))
    if not (are_headlines and are_apart and is_prose(rows[number - 1])):
        return False
    is_headed = words(rows[last + 1].text) <= LONGEST_HEADING and last + 2 < len(rows)
    return is_prose(rows[last + 2 if is_headed else last + 1])


def _is_written_as_heading(lines: Lines, number: int) -> bool:
    """Whether a row is marked up as a heading of a document, with `#`."""
    return lines.rows[number].text.lstrip()[:1] == "#"
