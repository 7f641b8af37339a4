"""How far the titles go that stand under a heading."""

from ...index import Hit
from ...lazy import pattern
from ...phrases import keys
from .credits import is_credit, is_gallery
from .dates import is_price, is_stamp
from .lines import HEAD_ROWS, Lines, Row, facts
from .prose import is_parted, is_prose, is_sentence, is_title, reads_as_text, words

# A mark before an item of a list of links, and of any list.
MARKED = pattern(r"^\s*(?:>{1,2}|»|›|→|•|·|▪|■|●|◾|-|–|—|\*|\d{1,2}[.)])\s*\S")
ITEM_MARK = pattern(r"\s*[-*•·–]\s+")

MOST_TITLES = 8
# A headline has so many words, and where the script has capitals it begins with one.
HEADLINE = 4


def last_title(lines: Lines, dropped: dict[int, str], number: int, hit: Hit) -> int:
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
        if turns_page(lines, following) and not (following in dropped or turns_page(lines, number)):
            following += 1
            continue
        if following in dropped or (role and (role.heading or role.sure)) or rows[following].text.lstrip()[:1] == "#":
            break
        if is_credit(rows[following].text) or _CHAPTERS.match(rows[following].text):
            break
        if rows[following].text.strip() in _DASHES:
            following += 1  # the mark of an item, on a line of its own
            continue
        if not tags and is_figure(rows[following]):
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


_DASHES = frozenset({"-", "–", "•", "·"})

# The first chapter of a recording, which its author listed: "0:00 Opening".
_CHAPTERS = pattern(r"\W{0,3}0?0:00(?::00)?\W")


def _is_dated_so(rows: list[Row], number: int, last: int) -> bool:
    """Whether a stamp behind the last title is of it: one stands behind those before it, or behind their teasers."""
    return any(number + 1 < above and is_stamp(rows[above]) for above in (last - 2, last - 3))


def is_figure(row: Row) -> bool:
    """Whether a row is what a page sets beside a title: its date, its number or its price."""
    return is_stamp(row) or is_price(row.text)


def last_safe(lines: Lines, number: int, last: int) -> int:
    """The last row of the titles where the author's text goes on below: none that may be a paragraph is among them.

    The first paragraph behind the links may lack a stop: then it is longer than the titles above it, twice and more.
    It has no mark of an item as all those have.
    """
    longest = 0
    mark = ITEM_MARK.match(lines.rows[number + 1].text) if last > number else None
    for item in range(number + 1, last + 1):
        row = lines.rows[item]
        is_item = mark is not None and row.text.startswith(mark[0]) and not is_sentence(row)
        if is_item or is_stamp(row) or turns_page(lines, item):
            continue
        length = words(row.text)
        if reads_as_text(row) or (longest and length > 2 * longest and length >= _fewest(row)):
            return item - 1
        longest = max(longest, length)
    return last


def above_section(lines: Lines, number: int, last: int) -> int:
    """The last of the headlines under a heading, where shorter rows stand between them and the author's text.

    A word or two head what comes next, prose or a list: "Timetable", "Monday 9:00". The titles of a page are about as
    long as each other, and behind one its date stands.
    """
    rows = lines.rows
    first = last
    while first > number and _is_short(rows[first].text):
        first -= 1
    above = [words(row.text) for row in rows[number + 1 : first + 1] if not is_figure(row)]
    while first < last and is_figure(rows[first + 1]):
        first += 1
    below = next((row for row in rows[last + 1 :] if not is_figure(row)), rows[last])
    is_parted = first < last and is_prose(below) and not MARKED.match(rows[last].text)
    return first if is_parted and above and min(above) >= HEADLINE else last


def _is_short(text: str) -> bool:
    return words(text) <= (_LONGEST_ROW if _DIGIT.search(text) else LONGEST_HEADING)


LONGEST_HEADING, _LONGEST_ROW = 2, 4
_DIGIT = pattern(r"\d")


def _fewest(row: Row) -> int:
    """How many words a paragraph without a stop has: fewer if a comma parts it or a mark ends it."""
    text = row.text.rstrip()
    marked = is_parted(text) or not text[-1:].isalnum()
    return _FEWEST_MARKED if marked else _FEWEST_OF_TEXT


_FEWEST_MARKED, _FEWEST_OF_TEXT = 9, 12


def _is_tag(row: Row) -> bool:
    """Whether a row may be a tag, or several with commas between them."""
    text = row.text.strip()
    parts = text.split(",") if len(text) <= _LONGEST_TAGS else []
    if len(parts) > 2 and text[-1] not in ".!?:" and all(0 < words(part) <= _LONGEST_OF_TAG for part in parts):
        return True
    return len(text) <= _LONGEST_TAG and text[-1] not in ".!?:。！？" and text.count(" ") <= 6


_LONGEST_TAG, _LONGEST_TAGS, _LONGEST_OF_TAG = 60, 300, 4


def above_own_title(lines: Lines, number: int, last: int) -> int:
    """The last of the titles under a heading at the head, above the one that a row over the heading names the page by.

    Scrapers take what the window of a browser says as the first row: "The mill is sold | Valley Post".
    """
    over = [row.text for row in lines.rows[:number]] if number < HEAD_ROWS else []
    for item in range(number + 1, last + 1):
        title = lines.rows[item].text.strip()
        if words(title) >= HEADLINE and any(title in text for text in over):
            return item - 1
    return last


def turns_page(lines: Lines, number: int) -> bool:
    """Whether a row is a button that shows other titles, among them: "Previous", "Next"."""
    role = lines.roles.get(number)
    return role is not None and role.label is not None and role.key in _TURNING


_TURNING = keys(
    "previous|next|prev|zurück|weiter|vorherige|nächste|précédent|suivant|anterior|siguiente|próximo|seguinte"
    "|precedente|successivo|vorige|volgende|föregående|nästa|forrige|neste|næste|edellinen|seuraava|poprzedni|następny"
    "|назад|вперёд|вперед|далее|далі|önceki|sonraki|前へ|次へ|上一页|下一页|上一頁|下一頁|이전|다음|السابق|التالي|הקודם|הבא"
)
