"""What the catalogue says of each line of a document: the evidence, before anything is decided."""

import re
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
from ...phrases import AROUND, EDGE, END, begun, key
from ...rules import FACTS
from .excerpts import begins_with_link
from .leads import PARTED, may_be_led
from .pieces import pieces
from .role import Role, hit_or_heading, place
from .roles import LONGEST, role_of
from .seams import begins_glued
from .speech import is_told, may_log_in

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
        if role is not None and not _heads_prose(raw, number):
            if not _is_wrapped(raw, number, role):
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


def _heads_prose(raw: list[str], number: int) -> bool:
    """Whether a line is written as a heading, `## Background` or underlined, with a sentence below and no links."""
    below = _first(raw[number + 1 : number + 5])
    is_heading = raw[number].lstrip().startswith("#")
    if _UNDERLINE.fullmatch(below):
        is_heading = True
        below = _first(raw[number + 2 : number + 6])
    return is_heading and below.count(" ") >= _WORDS and below[0] not in "#-*+[|>"


def _first(lines: list[str]) -> str:
    """The first of the lines that is not blank."""
    return next(filter(None, map(str.strip, lines)), "")


_UNDERLINE = re.compile(r"[-=~^]{3,80}")
_WORDS = 5


def _is_wrapped(raw: list[str], number: int, role: Role | None = None) -> bool:
    """Whether a line is the middle or the end of a sentence that a program broke into lines of one width."""
    line = raw[number].strip()
    above = raw[number - 1].rstrip() if number else ""
    below = raw[number + 1] if number + 1 < len(raw) else ""
    if _goes_on(above, ",") and (_is_rest(raw[number], above, role) or line.count(")") > line.count("(")):
        return True
    if line.isupper() and _goes_on(above, ",") and above.isupper() and below.isupper():
        return _goes_on(line, ",")
    if _is_set_in(below, raw[number]) and line.count(" ") > 1:
        return True
    return below.lstrip()[:1].islower() and (line[-1:] == "," or _goes_on(line))


def _is_rest(line: str, above: str, role: Role | None) -> bool:
    """Whether a line goes on with the one above: with a small letter, or with a number and a full stop behind it.

    What interrupts a sentence does not, unless it is set in below it, or a verb: nouns of German have capitals.
    """
    bare = line.strip()
    if not bare[:1].islower():
        return bare[:1].isdigit() and bare[-1:] == "."
    hit = hit_or_heading(role)
    interrupts = hit is not None and hit.rule.family in _INTERRUPTING
    is_verb = hit is not None and hit.language == "de" and bare.isalpha()
    return not interrupts or is_verb or _is_set_in(line, above)


def _is_set_in(line: str, above: str) -> bool:
    """Whether a line begins with a small letter, and further in than the one above."""
    margin = len(line) - len(line.lstrip())
    return line[margin : margin + 1].islower() and margin > len(above) - len(above.lstrip()) + 1


def _goes_on(line: str, mark: str = "") -> bool:
    """Whether a line may have been broken at its end: it is wide, and ends with a word, which an address is not."""
    if len(line) < _WIDTH or not (line[-1].isalnum() or line[-1] == mark):
        return False
    return "://" not in line.rsplit(None, 1)[-1]


# A line that was broken is so wide at least.
_WIDTH = 30

# These stand where a page cuts a sentence off.
_INTERRUPTING = frozenset({"ads", "app-prompts", "paywall"})


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
    role = role_of(lines.rows[number].text, _facts())
    hit = role and (role.sure or role.edge)
    if not hit:
        return False
    return hit.rule.name != "byline" or names_somebody(lines.rows[number].text)


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
        if not hits or (number - 1 not in lines.roles and _is_wrapped(raw, lines.rows[number].line)):
            continue
        name = key(line)
        for hit in hits:
            if hit.rule.fits(name) and not is_told(hit, name):
                role = lines.roles[number] = replace(lines.roles[number]) if number in lines.roles else Role(name)
                place(role, hit)


def _at_ends(lines: Lines) -> Iterator[int]:
    """The first rows, then the last ones, from the end up: so many that have no role by the time they are passed."""
    yield from range(min(HEAD_ROWS, len(lines.rows)))
    number, left = len(lines.rows) - 1, TAIL_ROWS
    while left > 0 and number >= HEAD_ROWS:
        yield number
        left -= number not in lines.roles
        number -= 1
