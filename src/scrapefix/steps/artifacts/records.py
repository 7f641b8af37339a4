"""Records: rows that are all a key and its value, as in settings, front matter, the head of a mail, a card, an export.

Under an article a page prints `Tags: sea, boats` as well, and its category, its author and its date beside it. What
tells a record is its other rows: keys that no page has, as in `Serves: 4`, or a switch, `Follow: no`. Where the
document has no prose one such row is enough, and where a line says that a record follows; over prose they are half of
the rows and two at least; under prose more than half and two at least, without a gap. Where keys are written as
programs write them, it is enough that three stand on end, or that the row is indented or has its values in brackets.
Where two keys or more return with other values there are several records, as a page says each once: `Text: ...`,
`Label: 0`, `Text: ...`, `Label: 1`.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from ...index import LABEL
from ...lazy import pattern
from .lines import Lines, Row, facts
from .prose import announces, has_no_stops, is_prose, reads_as_text
from .roles import role_of

# A key has in front of it the mark of an item or of a directive, and stars around it where it is bold.
_FIELD = pattern(
    r"(?P<margin>\s{0,40}(?:(?:[-*•+]|\.\.)\s{1,3}|:|#\+)?)(?P<key>[*_]{0,2}[^\W\d][^:：=|!?。,，、\"“”<>\[\]{}]{0,40})"
    r"(?:[:：](?!//)|(?<=\s)=(?=\s))(?P<value>.*)"
)
# A row of figures: `Share 12`, `Share – 12 %`, `Share .... 12`.
_FIGURE = pattern(r"\s{0,40}(?P<key>[^\W\d]{2,30})(?:\s{1,20}[-–—]\s|\s?\.{2,40}|\s)\s{0,20}\d[\d.,]{0,12}\s?%?\s*")
_MOST_WORDS = 4
# A path has no spaces: `/x:`.
_PATH = pattern(r"\s{0,40}(?:/[^\s:]{0,60}|['\"][^\s'\"]{1,60}['\"]):\s*")
# A key as programs have it, and a value as only they write it.
_PLAIN = pattern(r"[a-z][a-z0-9_-]{0,30}")
_BRACKETED = pattern(r"(?:\[[^\[\]]*\]|\{[^{}]*\}),?")
_SWITCHED = frozenset(
    "on off yes no true false none null ja nein nej oui non sí si sim não tak nie evet hayır"
    " да нет так ні はい いいえ 是 否".split()
)
# What belongs to the field above: an item, a line that is indented.
_UNDER = pattern(r"(?:[ \t]{1,40}\S|[-*•+] )")
_FENCES = frozenset(("---", "+++"))
_HEAD = 60  # the most rows of front matter
_LONGEST = 5 * LABEL
_SETTINGS = 3
# Longer ones are phrases of a page: "Follow us on".
_MOST_SPACES = 2
# Of fields so many are a record.
_FEWEST = 2


@dataclass(slots=True)
class _Field:
    """A row that is a key and its value. plain: the key is as programs write it. depth: how far it is indented.

    bracketed, switched, said: the value stands in brackets, is that of a switch, is a sentence, which somebody may say.
    figure: a number stands behind the key, without a colon.
    """

    number: int
    key: str
    plain: bool = False
    bracketed: bool = False
    switched: bool = False
    said: bool = False
    figure: bool = False
    depth: int = 0


def records(lines: Lines) -> set[int]:
    """The rows with roles that are rows of records."""
    done, prose = _front_matter(lines), -1
    kept = {number for number in lines.roles if number <= done}
    for number in sorted(lines.roles):
        if number <= done or _field(lines, number) is None:
            continue
        run, done = _run(lines, number)
        if len(run) < _FEWEST:
            continue
        prose = prose if prose >= 0 else _first_prose(lines)
        kept.update(_kept(lines, run, done, prose))
    return kept


def _front_matter(lines: Lines) -> int:
    """The last row of what stands between two fences at the head, -1 if nothing does."""
    fence = lines.rows[0].text.rstrip() if lines.rows else ""
    if fence not in _FENCES:
        return -1
    rows = range(1, min(_HEAD, len(lines.rows)))
    last = next((number for number in rows if lines.rows[number].text.rstrip() == fence), -1)
    return last if last > 1 and _field(lines, 1) else -1


def _field(lines: Lines, number: int) -> _Field | None:
    """The row as a field, None if it is none."""
    row = lines.rows[number]
    if len(row.text) > _LONGEST:
        return None
    found = _FIELD.match(row.text)
    if found is None:
        figure = _FIGURE.fullmatch(row.text)
        if figure:
            return _Field(number, figure["key"], figure=True)
        return _Field(number, "", plain=True) if _PATH.fullmatch(row.text) else None
    key, value = found["key"].strip(), found["value"].strip()
    if key.count(" ") >= _MOST_WORDS:
        return None
    plain = _PLAIN.fullmatch(key) is not None
    return _Field(
        number,
        key,
        plain,
        bracketed=_BRACKETED.fullmatch(value) is not None,
        switched=value.casefold() in _SWITCHED,
        said=not plain and is_prose(row),
        depth=len(found["margin"]),
    )


def _run(lines: Lines, number: int) -> tuple[list[_Field], int]:
    """The fields around a row on end, but for what is indented under them, and the last row of all."""
    rows = lines.rows
    found: list[_Field] = []
    low = number
    while low >= 0 and ((field := _field(lines, low)) or _is_under(rows[low])):
        found += [field] if field else []
        low -= 1
    found.reverse()
    high = number + 1
    while high < len(rows) and ((field := _field(lines, high)) or _is_under(rows[high])):
        found += [field] if field else []
        high += 1
    return found, high - 1


def _is_under(row: Row) -> bool:
    return _UNDER.match(row.text) is not None and not is_prose(row)


def _first_prose(lines: Lines) -> int:
    """The first row that reads as an author's text; their number if there is none."""
    return next((number for number in range(len(lines.rows)) if _is_text(lines, number)), len(lines.rows))


def _is_text(lines: Lines, number: int) -> bool:
    row = lines.rows[number]
    reads = is_prose(row) or (has_no_stops(row.text) and reads_as_text(row))
    return reads and number not in lines.roles and _field(lines, number) is None


def _kept(lines: Lines, run: list[_Field], last: int, prose: int) -> Iterator[int]:
    """The rows with roles that are the author's, of a run of fields up to `last`; prose: the first row of text."""
    if _return(lines, run):
        yield from (field.number for field in run if field.number in lines.roles)
        return
    if announces(lines.rows[run[0].number].text):
        run = run[1:]  # a long key without a value says that the rest follows
    first = run[0].number
    announced = first > 0 and announces(lines.rows[first - 1].text)
    under = prose < first and not announced
    is_text = prose < len(lines.rows) or any(field.said for field in run)
    alone = first == 0 and last == len(lines.rows) - 1
    own = {field.number for field in run if _is_own(lines, field, alone=alone, beside=is_text and not announced)}
    if _is_talk(run):
        own.clear()
    plain = sum(field.plain for field in run)
    settings = plain >= _SETTINGS and plain * 4 >= len(run) * 3 and (own or not under)
    is_record = settings or 2 * len(own) >= max(len(run), 2 * _FEWEST) or bool(own and (announced or not is_text))
    for block in _blocks(lines, run) if under else [run]:
        unknown = sum(field.number in own for field in block)
        timed = {timed.groups() for field in block if field.number in own and (timed := _timed(lines, field.number))}
        card = unknown >= _FEWEST and 2 * unknown > len(block) if under else is_record
        for field in block:
            written = field.plain and (field.bracketed or (field.depth > 1 and field is not run[0]))
            spaces = 0 if is_text and not _is_filed(lines, field.number) else _MOST_SPACES
            is_key = field.key.count(" ") <= spaces
            is_sure = written or (settings and field.plain) or (card and is_key)
            is_timed = timed and (mine := _timed(lines, field.number)) and mine.groups() in timed
            if field.number in lines.roles and (is_sure or is_timed):
                yield field.number


def _return(lines: Lines, run: list[_Field]) -> bool:
    """Whether two keys or more return with another value: a page may print the same twice."""
    rows = {(field.key, lines.rows[field.number].text) for field in run if field.key and not field.figure}
    uses = Counter(key for key, _ in rows)
    return sum(count > 1 for count in uses.values()) > 1


def _timed(lines: Lines, number: int) -> re.Match[str] | None:
    """What a row says how long it takes, and in which words: `Reading time: 10 minutes`, of an exam."""
    return _TIMED.fullmatch(lines.rows[number].text)


# The last word of a key, and the unit of its value.
_TIMED = pattern(r"\s{0,8}[^\s:：][^:：]{0,30}?(\w+)[:：]\s{0,3}\d{1,3}\s{0,2}([^\W\d]{1,12})\.?\s*")


def _is_talk(run: list[_Field]) -> bool:
    """Whether those who say something return, as keys do not."""
    said = {field.key for field in run if field.said}
    return bool(said) and sum(field.key in said for field in run) > len(said)


def _is_own(lines: Lines, field: _Field, *, alone: bool, beside: bool) -> bool:
    """Whether a field is none of a page. Beside a text the name of a network is one: `Facebook: ferry`.

    So is a byline or a date, with anything beside the record.
    """
    if field.switched:
        return True
    if field.number in lines.roles or field.said:
        return False
    if beside and (field.figure or _is_network(lines, field.key)):
        return False
    return alone or not facts(lines, field.number)


def _is_network(lines: Lines, name: str) -> bool:
    role = role_of(name, lines.index) if name else None
    return role is not None and role.label is not None and role.label.language == ""


def _is_filed(lines: Lines, number: int) -> bool:
    role = lines.roles.get(number)
    hit = (role.edge or role.label) if role else None
    return hit is not None and hit.rule.family == "tags"


def _blocks(lines: Lines, run: list[_Field]) -> Iterator[list[_Field]]:
    """The fields that stand together without a blank line."""
    block: list[_Field] = []
    for field in run:
        if block and _has_gap(lines, block[-1].number, field.number):
            yield block
            block = []
        block.append(field)
    yield block


def _has_gap(lines: Lines, above: int, below: int) -> bool:
    return lines.rows[below].line - lines.rows[above].line > below - above
