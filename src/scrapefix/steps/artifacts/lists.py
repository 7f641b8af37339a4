"""Rows that are items of an author's list, though the catalogue knows them: most of their like are no artifacts."""


from ...index import LABEL
from ...lazy import pattern
from .boxes import CONTENTS
from .dates import is_stamp
from .lines import Lines, Row, around, facts, is_announced, is_apart
from .prose import is_prose, words
from .role import heads_links, hit_of

# The mark of an item, with its indentation; hyphens and numbers begin other lines as well.
_ITEM = pattern(r"(\s{0,12}[*•·▪‣◦●–-]\s{1,4})\S")

# Further up and down than this a list is not followed.
_FAR = 40

# So far below its beginning a line is of the comment.
_NEAR = 4

# Codes of two letters or three, as of countries and states.
_CODE = pattern(r"\s{0,12}[A-Z]{2,3}\s{0,12}")


# What parts the names of a path.
_PARTING = frozenset(">»›/|→•·")


# What a page has in a list under the title, behind its writer and the date: "- 3 min read".
_OF_BYLINES = frozenset({"medium", "reading-time"})
_DIGIT = pattern(r"\d")
_COUNTS = frozenset({"comment-count", "share-counter"})
_MOST_OF_BYLINE = 5


def listed(lines: Lines) -> list[int]:
    """The rows that are items of the author's."""
    return [number for number in lines.roles if _is_listed(lines, number)]


def _is_listed(lines: Lines, number: int) -> bool:
    """Whether the row is an item among others with the same mark, most of them unknown, or a code among codes.

    Or it is of a list below a heading of Markdown, or the title of the page in which the path above it ends.
    """
    text = lines.rows[number].text
    above = lines.rows[number - 1].text.rstrip() if number else ""
    if above.endswith(text.strip()) and above[: -len(text.strip())].rstrip()[-1:] in _PARTING:
        return True
    rows_above = lines.rows[max(0, number - _NEAR) : number]
    if text.lstrip()[:1] == "*" and any(row.text.lstrip()[:2] == "/*" for row in rows_above):
        return True  # a comment of a program
    mark = _ITEM.match(text)
    if mark is not None:
        items = _run(lines, number, mark[1])
        if items[0] and lines.rows[items[0] - 1].text.startswith("#"):
            return True  # of a section of a document
        if _heads_tags(lines, number, items):
            return False
        hit = hit_of(lines.roles.get(number))
        if hit and len(items) <= _MOST_OF_BYLINE:
            if hit.rule.family in _OF_BYLINES:
                return False
            is_count = hit.rule.name in _COUNTS or (hit.rule.family == "comments" and _DIGIT.search(text) is not None)
            if is_count and any(_is_dated(lines.rows[item]) for item in items):
                return False  # behind who wrote it and when
        return 2 * sum(item in lines.roles for item in items) < len(items)
    if _is_of_pairs(lines, number) or _is_of_values(lines, number):
        return True
    if _CODE.fullmatch(text) is None:
        return False
    if _is_of_tokens(lines, number):
        return True
    return all(_CODE.fullmatch(lines.rows[item].text) and item not in lines.roles for item in around(lines, number))


def _heads_tags(lines: Lines, number: int, items: range) -> bool:
    """Whether a row is the first item of the last list of a text, and says that the others are tags: "- Tags:"."""
    role = lines.roles.get(number)
    is_heading = role is not None and role.heading is not None and role.heading.rule.family == "tags"
    is_list = number == items[0] and items[-1] + 1 == len(lines.rows) and len(items) > 1
    return is_heading and is_list and lines.rows[number].text.rstrip()[-1:] in ":："


def _is_dated(row: Row) -> bool:
    return is_stamp(row) or _SHORT_DATE.fullmatch(row.text) is not None


_SHORT_DATE = pattern(r"\W{0,20}\d{1,2}[./-]\d{1,2}[./-]\d{2}\s{0,8}")


def _is_of_tokens(lines: Lines, number: int) -> bool:
    """Whether a code stands in a column of words, without gaps: two above and two below it are one word each.

    Nobody knows them, or they begin as it does: AD, ADS.
    """
    code = lines.rows[number].text.strip()
    near = around(lines, number, _FAR_CODE)
    own = [item for item in near if item not in lines.roles and len(lines.rows[item].text.split()) == 1]
    others = [item for item in near if item not in own and not lines.rows[item].text.strip().startswith(code[:2])]
    above, below = sum(item < number for item in own), sum(item > number for item in own)
    gaps = any(is_apart(lines, item) for item in range(number - 1, number + 3))
    return not others and min(above, below) >= _EACH and not gaps


_EACH = 2
_FAR_CODE = 3


def _is_of_pairs(lines: Lines, number: int) -> bool:
    """Whether a row is a word and its translation, among others of which two are unknown: `print – drucken`."""
    if _WORD_PAIR.fullmatch(lines.rows[number].text) is None:
        return False
    unknown = [item for item in around(lines, number, _FAR_PAIR) if item not in lines.roles]
    return sum(_WORD_PAIR.fullmatch(lines.rows[item].text) is not None for item in unknown) >= _EACH


# Words in small letters before the dash, which parts them by its spaces.
_WORD_PAIR = pattern(r"\s{0,8}[^\W\d_A-ZÀ-Þ][^\W\d_A-ZÀ-Þ ]{1,20}\s[–—=-]\s[^\W\d_][\w ]{1,25}\s{0,4}")
_FAR_PAIR = 6


def _is_of_values(lines: Lines, number: int) -> bool:
    """Whether a row has its value right below it, as the rows two above and two below have the same: `Disabled`."""
    rows = lines.rows
    if not 1 < number < len(rows) - 3:
        return False
    value = rows[number + 1].text.strip()
    is_value = value.isalpha() and not any(item in lines.roles for item in (number - 2, number + 1, number + 2))
    return is_value and all(rows[item].text.strip() == value for item in (number - 1, number + 3))


def steps(lines: Lines) -> list[int]:
    """The words of a page that are an item of the author's: a step among others, or a key that is explained below.

    A step stands, without blank lines, among two other short rows or more that nobody knows. A key has its sentence
    right below it, as another short row of the text has that nobody knows.
    """
    found: list[int] = []
    keys: list[int] = []
    own = False
    for block in lines.groups:
        known = [number for number in block if number in lines.roles]
        if len(block) == _PAIR and is_prose(lines.rows[block[1]]) and block[1] not in lines.roles:
            if _is_step(lines, block[0]):
                keys += known
                own = own or not known
        elif len(known) == 1 and len(block) >= _STEPS and all(_is_step(lines, number) for number in block):
            found += [] if (known[0] == block[0] and _heads_more(lines, block)) or _is_first(lines, known[0]) else known
    return [*found, *keys] if own else found


_PAIR, _STEPS = 2, 3
_LONGEST_STEP = 6


def _heads_more(lines: Lines, block: list[int]) -> bool:
    """Whether the first row of a block heads links and no steps: by what it says, or beside buttons of the page."""
    role = lines.roles[block[0]]
    if role.key in CONTENTS:
        return True
    is_beside_buttons = block[0] - 1 in lines.roles or block[-1] + 1 in lines.roles
    is_related = role.heading is not None and role.heading.rule.family == "related"
    return heads_links(role) or (is_related and is_beside_buttons)


def _is_first(lines: Lines, number: int) -> bool:
    """Whether a row is the first link of a page, which is no step of anything: "Skip to content"."""
    hit = lines.roles[number].sure
    return number == 0 and hit is not None and hit.rule.name == "skip-to-content"


def _is_step(lines: Lines, number: int) -> bool:
    """Whether a row is a few words with a capital that a clause could be, and none of the facts of a page."""
    row = lines.rows[number]
    text = row.text.strip()
    if is_prose(row) or words(text) > _LONGEST_STEP or not text[0].isalpha() or text[0].islower():
        return False
    if not text[-1].isalpha() or " " not in text or not _OF_FIELDS.isdisjoint(text):
        return False
    return not (is_stamp(row) or facts(lines, number))


# What parts a label from its value, or one link from the next.
_OF_FIELDS = frozenset(":：|»›>/")


def in_capitals(lines: Lines) -> list[int]:
    """The rows that are headings in capitals, where the text has others of its own over its prose."""
    rows = lines.rows
    shouted = [number for number, row in enumerate(rows) if _is_shouted(row.text)]
    own = [at for at in shouted if at not in lines.roles and at + 1 < len(rows)]
    heads = sum(is_prose(rows[at + 1]) or is_announced(lines, at + 2) for at in own)
    return [number for number in shouted if number in lines.roles] if heads >= _HEADINGS else []


_HEADINGS = 2


def _is_shouted(text: str) -> bool:
    return len(text) <= LABEL and text.isupper() and " " in text.strip()


def _run(lines: Lines, number: int, mark: str) -> range:
    """The rows around `number` that begin with a mark."""
    low = high = number
    while low > max(0, number - _FAR) and lines.rows[low - 1].text.startswith(mark):
        low -= 1
    while high + 1 < min(len(lines.rows), number + _FAR) and lines.rows[high + 1].text.startswith(mark):
        high += 1
    return range(low, high + 1)
