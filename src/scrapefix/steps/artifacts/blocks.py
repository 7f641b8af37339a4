"""Headings with titles under them: links to other articles."""

from collections import Counter

from ...index import Hit
from ...lazy import pattern
from ...manuals import PAGE
from ...phrases import keys
from .credits import is_credit, is_gallery
from .dates import is_price, is_stamp
from .lines import HEAD_ROWS, Lines, Row, facts, is_apart
from .prose import has_no_stops, is_parted, is_prose, is_sentence, is_title, reads_as_text, words
from .references import is_reference, lists_names
from .role import Role, heads_links

# A mark before an item of a list of links.
_MARKED = pattern(r"^\s*(?:>{1,2}|»|›|→|•|·|▪|■|●|◾|-|–|—|\*|\d{1,2}[.)])\s*\S")

MOST_TITLES = 8
# A headline has so many words, and where the script has capitals it begins with one.
HEADLINE = 4
_LONGEST_TAG = 60
_LONGEST_TAGS = 300
_LONGEST_OF_TAG = 4


def _is_tag(row: Row) -> bool:
    """Whether a row may be a tag, or several with commas between them."""
    text = row.text.strip()
    parts = text.split(",") if len(text) <= _LONGEST_TAGS else []
    if len(parts) > 2 and text[-1] not in ".!?:" and all(0 < words(part) <= _LONGEST_OF_TAG for part in parts):
        return True
    return len(text) <= _LONGEST_TAG and text[-1] not in ".!?:。！？" and text.count(" ") <= 6


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
        last = _above_own_title(lines, number, _last_title(lines, dropped, number, hit))
        while tail > last + 1 and (tail - 1 in dropped or tail - 1 in lines.roles):
            tail -= 1
        ends = tail <= last + 1
        if titled < number < begun and not ends and _names_section(lines, number, last, hit):
            continue
        if not ends or has_no_stops(lines.rows[number].text):
            last = _above_section(lines, number, _last_safe(lines, number, last))
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


def _names_section(lines: Lines, number: int, last: int, hit: Hit) -> bool:
    """Whether a heading at the head of a page names its section, as "Top News" over one title and its writer does.

    "Related stories" says what stands below, and over a sentence the text has begun.
    """
    is_of_page = last - number < _FEWEST_NEWS and hit.phrase not in lines.index.leads
    return is_of_page and not any(map(is_sentence, lines.rows[:number]))


_FEWEST_NEWS = 3


def _is_item(lines: Lines, number: int) -> bool:
    """Whether a row is of a list: so is the one above it, with the same mark."""
    mark = _MARK.match(lines.rows[number].text)
    above = _MARK.match(lines.rows[number - 1].text)
    return mark is not None and above is not None and mark[0] == above[0]


_MARK = pattern(r"\s*[-*•·–]\s+")


def _is_link(role: Role) -> bool:
    """Whether a row is a link to the rest, which could head titles as well: under several teasers it heads none."""
    return role.sure is not None and role.sure.rule.family == "read-more"


def _may_be_title(row: Row) -> bool:
    """Whether a row is a headline or a sentence: over links, the title of the text."""
    is_headline = words(row.text) >= HEADLINE and " | " not in row.text and not is_stamp(row)
    return is_headline or is_sentence(row)


def orphans(lines: Lines, dropped: dict[int, str]) -> None:
    """Known headings of several words that lost the titles under them, right above what is dropped."""
    for number in sorted(lines.roles, reverse=True):
        hit = lines.roles[number].heading
        is_known = hit is not None and hit.rule.family == "related" and _is_certain(hit) and words(hit.phrase) > 1
        if hit and is_known and number > 0 and number not in dropped and number + 1 in dropped:
            dropped[number] = hit.name


def heads_references(hit: Hit) -> bool:
    """Whether a heading stands over the references of a document as well."""
    return hit.phrase in OF_DOCUMENTS


def _is_certain(hit: Hit) -> bool:
    """Whether a heading is one by what it says; others need prose above them."""
    return hit.rule.where == "anywhere" and hit.seen


def _above_own_title(lines: Lines, number: int, last: int) -> int:
    """The last of the titles under a heading at the head, above the one that a row over the heading names the page by.

    Scrapers take what the window of a browser says as the first row: "The mill is sold | Valley Post".
    """
    over = [row.text for row in lines.rows[:number]] if number < HEAD_ROWS else []
    for item in range(number + 1, last + 1):
        title = lines.rows[item].text.strip()
        if words(title) >= HEADLINE and any(title in text for text in over):
            return item - 1
    return last


def _last_title(lines: Lines, dropped: dict[int, str], number: int, hit: Hit) -> int:
    """The last row of the titles under a heading, with the numbers or the times that stand between them."""
    rows, roles = lines.rows, lines.roles
    tags = hit.rule.family == "tags"
    last = number
    named: list[int] = []  # the bylines and credits on the way
    following = number + 1
    while following < len(rows) and following - number <= 2 * MOST_TITLES:
        role = roles.get(following)
        if role and role.sure and role.sure.rule.family == "newsletter" and following not in dropped:
            following += 1  # an offer of the page has the form of a title: "In your inbox: the best of the week"
            continue
        if _turns_page(lines, following) and not (following in dropped or _turns_page(lines, number)):
            following += 1
            continue
        if following in dropped or (role and (role.heading or role.sure)) or rows[following].text.lstrip()[:1] == "#":
            break
        if is_credit(rows[following].text):
            break
        if not tags and _is_figure(rows[following]):
            if last == following - 1 and _is_dated_so(rows, number, following):
                last = following
            following += 1
            continue
        if not (_is_tag(rows[following]) if tags else is_title(rows[following])):
            break
        if not facts(lines, following) or is_gallery(rows[following].text):
            last = following
        elif tags or following == number + 1:
            break
        else:
            named.append(following)
        following += 1
    inside = [item for item in named if item < last]
    # One byline is that of the text below; where each title has its own, they return.
    return inside[0] - 1 if len(inside) == 1 else last


def _is_dated_so(rows: list[Row], number: int, last: int) -> bool:
    """Whether a stamp behind the last title is of it: one stands behind those before it, or behind their teasers."""
    return any(number + 1 < above and is_stamp(rows[above]) for above in (last - 2, last - 3))


def _is_figure(row: Row) -> bool:
    """Whether a row is what a page sets beside a title: its date, its number or its price."""
    return is_stamp(row) or is_price(row.text)


def _last_safe(lines: Lines, number: int, last: int) -> int:
    """The last row of the titles where the author's text goes on below: none that may be a paragraph is among them.

    The first paragraph behind the links may lack a stop: then it is longer than the titles above it, twice and more.
    It has no mark of an item as all those have.
    """
    longest = 0
    mark = _MARK.match(lines.rows[number + 1].text) if last > number else None
    for item in range(number + 1, last + 1):
        row = lines.rows[item]
        is_item = mark is not None and row.text.startswith(mark[0]) and not is_sentence(row)
        if is_item or is_stamp(row) or _turns_page(lines, item):
            continue
        length = words(row.text)
        if reads_as_text(row) or (longest and length > 2 * longest and length >= _fewest(row)):
            return item - 1
        longest = max(longest, length)
    return last


def _above_section(lines: Lines, number: int, last: int) -> int:
    """The last of the headlines under a heading, where shorter rows stand between them and the author's text.

    A word or two head what comes next, prose or a list: "Timetable", "Monday 9:00". The titles of a page are about as
    long as each other, and behind one its date stands.
    """
    rows = lines.rows
    first = last
    while first > number and _is_short(rows[first].text):
        first -= 1
    above = [words(row.text) for row in rows[number + 1 : first + 1] if not _is_figure(row)]
    while first < last and _is_figure(rows[first + 1]):
        first += 1
    below = next((row for row in rows[last + 1 :] if not _is_figure(row)), rows[last])
    is_parted = first < last and is_prose(below) and not _MARKED.match(rows[last].text)
    return first if is_parted and above and min(above) >= HEADLINE else last


def _is_short(text: str) -> bool:
    return words(text) <= (_LONGEST_ROW if _DIGIT.search(text) else _LONGEST_HEADING)


_LONGEST_HEADING, _LONGEST_ROW = 2, 4
_DIGIT = pattern(r"\d")


def _fewest(row: Row) -> int:
    """How many words a paragraph without a stop has: fewer if a comma parts it or a mark ends it."""
    text = row.text.rstrip()
    marked = is_parted(text) or not text[-1:].isalnum()
    return _FEWEST_MARKED if marked else _FEWEST_OF_TEXT


_FEWEST_MARKED, _FEWEST_OF_TEXT = 9, 12


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
    marks = _MARKED if lines.rows[number].text.isupper() else _POINTED
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
    titles = [rows[item] for item in range(number + 1, last + 1) if not _turns_page(lines, item)]
    below = [row.text for row in titles if not _is_figure(row)] or [row.text for row in under]
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
        return length >= shortest or (length >= 2 and bool(_MARKED.match(below[0])))
    return count >= 2 and length >= 4


def _turns_page(lines: Lines, number: int) -> bool:
    """Whether a row is a button that shows other titles, among them: "Previous", "Next"."""
    role = lines.roles.get(number)
    return role is not None and role.label is not None and role.key in _TURNING


_TURNING = keys(
    "previous|next|prev|zurück|weiter|vorherige|nächste|précédent|suivant|anterior|siguiente|próximo|seguinte"
    "|precedente|successivo|vorige|volgende|föregående|nästa|forrige|neste|næste|edellinen|seuraava|poprzedni|następny"
    "|назад|вперёд|вперед|далее|далі|önceki|sonraki|前へ|次へ|上一页|下一页|上一頁|下一頁|이전|다음|السابق|التالي|הקודם|הבא"
)


def _are_own(below: list[str], hit: Hit) -> bool:
    """Whether what stands under a heading are the items of an author.

    Most begin with a small letter, or all have the mark of an item, under a heading that nobody has seen over links.
    """
    marks = [_MARK.match(text) for text in below]
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
    is_headed = words(rows[last + 1].text) <= _LONGEST_HEADING and last + 2 < len(rows)
    return is_prose(rows[last + 2 if is_headed else last + 1])


def _is_written_as_heading(lines: Lines, number: int) -> bool:
    """Whether a row is marked up as a heading of a document, with `#`."""
    return lines.rows[number].text.lstrip()[:1] == "#"
