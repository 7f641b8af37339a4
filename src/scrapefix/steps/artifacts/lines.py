"""What the catalogue says of each line of a document: the evidence, before anything is decided."""

from collections.abc import Container, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import compress, islice, pairwise
from operator import itemgetter

from ...catalog import index, rules
from ...compiling import compile_rules
from ...config import Config
from ...document import Document
from ...index import BEGINNING, FIRST, LABEL, Hit, Index, beginning
from ...lazy import pattern
from ...phrases import AROUND, EDGE, END, begun, key
from ...rules import FACTS
from .excerpts import begins_with_link
from .leads import PARTED, may_be_led
from .pieces import pieces
from .role import Role, place
from .roles import LONGEST, role_of
from .seams import begins_glued
from .speech import is_told, may_log_in
from .wrapped import heads_prose, is_wrapped

# Lines before the first and after the last line of prose are looked for among so many lines of the document's ends.
HEAD_ROWS = 8
TAIL_ROWS = 40


class Row:
    """A line that is not blank.

    start, end: its span, without the line feed. line: its number among all lines. prose: what `is_prose` said of it.
    """

    __slots__ = ("end", "line", "prose", "start", "text")

    def __init__(self, start: int, text: str, line: int) -> None:
        self.start = start
        self.end = start + len(text)
        self.text = text
        self.line = line
        self.prose: bool | None = None


def _rows(raw: list[str]) -> Iterator[Row]:
    """The lines of a text that are not blank."""
    start = 0
    for number, line in enumerate(raw):
        if line and not line.isspace():
            yield Row(start, line, number)
        start += len(line) + 1


@dataclass(slots=True)
class Lines:
    """The rows of a document, and the roles of those that the catalogue knows."""

    text: str
    document: Document
    config: Config
    index: Index
    rows: list[Row]
    roles: dict[int, Role]
    groups: list[list[int]] = field(init=False)  # the numbers of the rows that stand together without a blank line
    sure: frozenset[str] = field(init=False)  # the families of what is an artifact wherever it stands

    def __post_init__(self) -> None:
        self.groups = list(_groups(self))
        self.settle()

    def settle(self) -> None:
        """Look over the roles once more, after some were taken away."""
        self.sure = frozenset(role.sure.rule.family for role in self.roles.values() if role.sure)


def read(document: Document, config: Config) -> Lines | None:
    """The document's rows and roles; None when no line can be an artifact: a look at each line's ends."""
    text = document.text
    known = index(config.drop, config.rules)
    raw = document.lines
    numbers = list(compress(range(len(raw)), map(known.first.__getitem__, map(_FIRST_LETTERS, raw))))
    # Few lines are left by the first look, and for most of those the second is a look-up too, cheaper than a call.
    left = map(raw.__getitem__, numbers)
    bare = (line[:EDGE].lstrip(AROUND) if line[:1] in AROUND else line for line in left)
    begun_so = map(known.begins.__getitem__, map(beginning, bare))
    picked = {number for number in compress(numbers, begun_so) if _may_begin(raw[number], known)}
    if any(rare in text and ends.search(text) for rare, ends in known.last):
        picked.update(number for number, line in enumerate(raw) if _may_end(line, known))
    found: dict[int, Role] = {}
    glued = compress(numbers, map(known.begins_glued.__getitem__, map(beginning, map(raw.__getitem__, numbers))))
    leads_on = any(begins_glued(raw[number], known) for number in glued)
    shaped = False
    for number in sorted(picked):
        role = role_of(raw[number], known)
        if role is not None and not heads_prose(raw, number):
            if not is_wrapped(raw, number, role):
                found[number] = role
        elif number < 2 * HEAD_ROWS and len(raw[number]) <= LABEL:
            shaped = shaped or key(raw[number]) in known.shaped
        leads_on = leads_on or (role is None and begins_with_link(raw[number], known))
    borders = f"{text[:1000]}\n{text[-3000:]}" if len(text) > 4000 else text
    folded = borders.casefold()
    some = {rare for rare, within in known.within if rare in folded and within.search(folded)}
    having = [(hint, hit) for rare, hint, hit in known.having if rare in some and hint in folded] if some else []
    speaks = found or shaped or leads_on or having or _has_path(raw) or may_log_in(text[-_END_OF_TEXT:])
    quiet = not speaks and config.profile is None and config.title is None
    if quiet and not (some and any(trigger in borders for trigger in known.triggers)):
        return None
    rows = list(_rows(raw))
    roles = {number: found[row.line] for number, row in enumerate(rows) if row.line in found}
    lines = Lines(text, document, config, known, rows, roles)
    _having(lines, having, raw)
    return lines


# Where a text ends with a notice on logging in.
_END_OF_TEXT = 240


def _has_path(raw: list[str]) -> bool:
    """Whether one of the first lines ends with the next one: the way to a page, which ends in its title."""
    first = [line.strip() for line in islice(filter(str.strip, raw), HEAD_ROWS)]
    return any(below.count(" ") > 1 and above.endswith(f" {below}") for above, below in pairwise(first))


_FIRST_LETTERS = itemgetter(slice(0, FIRST))


def _may_begin(line: str, known: Index) -> bool:
    """Whether a line begins with the letters of a rule: a long one with those of a rule for long lines.

    A long line can also be a row of labels, which then is its end as well.
    """
    letters = (begun(line[:EDGE]) if line[:1] in AROUND else line)[:BEGINNING]
    if len(line) <= LABEL:
        return known.begins[letters]
    if len(line) > LONGEST or not known.begins_row[letters]:
        return False
    if known.begins_long[letters]:
        return True
    parted = PARTED.search(line, 0, LABEL + 3)
    if (parted and known.is_lead[line[: parted.start()]]) or may_be_led(line, known):
        return True
    if not known.ends_label[line[-EDGE:]]:
        return False
    name = line[:LABEL].lower() if line.isascii() else key(line[:LABEL])
    return all(islice(pieces(name, known), 2))


def _may_end(line: str, known: Index) -> bool:
    """Whether a line ends with the letters of a pattern."""
    return bool(line) and len(line) <= LONGEST and _end(line) in known.endings


def _end(line: str) -> str:
    return line[-EDGE:].rstrip(AROUND)[-END:].casefold()


def family(lines: Lines, name: str) -> str:
    """The family of a rule by its name; "" for those of a profile, which the catalogue lacks."""
    return lines.index.families.get(name, "")


def is_announced(lines: Lines, number: int) -> bool:
    """Whether the row above ends with a colon: it says what comes."""
    return number > 0 and lines.rows[number - 1].text.rstrip().endswith((":", "："))


def is_apart(lines: Lines, number: int) -> bool:
    """Whether a blank line stands between a row and the one above it."""
    return 0 < number < len(lines.rows) and lines.rows[number].line > lines.rows[number - 1].line + 1


def around(lines: Lines, number: int, far: int = 1) -> list[int]:
    """The rows up to `far` above and below a row, without itself."""
    near = range(max(0, number - far), min(len(lines.rows), number + far + 1))
    return [item for item in near if item != number]


def last_kept(lines: Lines, dropped: Container[int]) -> int:
    """The last row that is not dropped; -1 if all are."""
    return next((number for number in range(len(lines.rows) - 1, -1, -1) if number not in dropped), -1)


def _groups(lines: Lines) -> Iterator[list[int]]:
    group: list[int] = []
    for number in range(len(lines.rows)):
        if is_apart(lines, number):
            yield group
            group = []
        group.append(number)
    if group:
        yield group


def facts(lines: Lines, number: int) -> bool:
    """Whether the row is a byline, a caption, a date or a credit: those are not swept along."""
    if heads_name(lines, number) or heads_name(lines, number - 1):
        return True
    role = role_of(lines.rows[number].text, _facts())
    hit = role and (role.sure or role.edge)
    if not hit:
        return False
    return hit.rule.name != "byline" or names_somebody(lines.rows[number].text)


def heads_name(lines: Lines, number: int) -> bool:
    """Whether a row is "Author:" alone, over a few words with a capital: who that is."""
    if not 0 <= number < len(lines.rows) - 1 or not _WRITER.fullmatch(lines.rows[number].text):
        return False
    name = lines.rows[number + 1].text.strip()
    return name.count(" ") < _LONGEST_NAME and name[:1].isalpha() and not name[0].islower() and name[-1] not in ".!?:"


_LONGEST_NAME = 7
_WRITER = pattern(
    r"(?i)\s{0,20}(?:(?:written|posted|published|words|story) by|authors?|by|autor(?:in|a|ka|e)?|verfasst von|von"
    r"|auteure?|par|por|écrit par|escrito por|scritto da|автор|автори|авторы|yazar|tekst|kirjoittaja|skribent"
    r"|författare|forfatter|penulis|oleh|작성자|글|作者|記者|记者|著者)\s?[:：]\s{0,20}"
)


def names_somebody(line: str) -> bool:
    """Whether a byline has a name, with capitals where the script has them: "Por qué volvieron" has none."""
    names = [not word[:1].islower() for word in line.split()[1:]]
    return ":" in line or "：" in line or sum(names) * 2 >= len(names)


@cache
def _facts() -> Index:
    return compile_rules(rule for rule in rules() if rule.family in FACTS)


def _having(lines: Lines, having: list[tuple[str, Hit]], raw: list[str]) -> None:
    """Patterns that neither begin nor end with a known word are tried at the ends of the document only."""
    if not having:
        return
    for number in _at_ends(lines):
        line = lines.rows[number].text
        if len(line) > LONGEST or (number in lines.roles and lines.roles[number].sure):
            continue
        folded = line.casefold()
        hits = [hit for hint, hit in having if hint in folded]
        if not hits or (number - 1 not in lines.roles and is_wrapped(raw, lines.rows[number].line)):
            continue
        name = key(line)
        for hit in hits:
            if hit.rule.fits(name) and not is_told(hit, name):
                role = lines.roles[number] = replace(lines.roles[number]) if number in lines.roles else Role(name)
                place(role, hit)


def _at_ends(lines: Lines) -> Iterator[int]:
    """The first rows down, then the last ones up: so many that have no role by the time they are passed."""
    first, last = 0, len(lines.rows) - 1
    left = HEAD_ROWS
    while left > 0 and first <= last:
        yield first
        left -= first not in lines.roles
        first += 1
    left = TAIL_ROWS
    while left > 0 and first <= last:
        yield last
        left -= last not in lines.roles
        last -= 1
