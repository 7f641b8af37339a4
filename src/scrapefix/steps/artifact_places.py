"""Which of the lines that may be artifacts are: by what stands around them."""

import re
from functools import cache

from ..catalog import FAMILIES, Hit, index, rule
from .artifact_lines import TAIL_ROWS, Lines, Role, Row, role_of
from .artifact_shapes import SHAPES

_NEVER = frozenset(family for family, unasked in FAMILIES.items() if not unasked)


def choose(lines: Lines) -> dict[int, str]:
    """The numbers of the rows to drop, and the rule of each."""
    dropped: dict[int, str] = {}
    for shape in SHAPES:
        shape(lines, dropped)
    for number, role in lines.roles.items():
        if role.sure and number not in dropped and _certain(lines, number, role.sure):
            dropped[number] = role.sure.name
    _blocks(lines, dropped)
    _leads(lines, dropped)
    _head(lines, dropped)
    _runs(lines, dropped)
    _tail(lines, dropped)
    return {number: name for number, name in dropped.items() if not _in_code(lines, number)}


def _in_code(lines: Lines, number: int) -> bool:
    row = lines.rows[number]
    return lines.document.is_code(row.start, row.end)


# The line after a headword: its sound, its class, its first meaning.
_ENTRY = re.compile(
    r"(?x) ^\s* (?: /[^/\s]{1,30}/ | \[[ˈˌ\w.ːəɪʊɛɔæʌʃʒθðŋ]{2,30}\]\s*$ | (?:noun|verb|adj(?:ective)?|adverb|n|v|vb|subst(?:antiv)?|nom|nome|"
    r"sustantivo|verbo|существительное|сущ|глагол|rzeczownik|isim|名詞|名词|명사)\b[.,:;\s] | \(?1[.)]\s | plural\b )",
    re.IGNORECASE,
)


def _certain(lines: Lines, number: int, hit: Hit) -> bool:
    """Whether a sure line is not the topic of what comes next."""
    if hit.rule.where == "inside" and number == 0:
        return False
    if number + 1 >= len(lines.rows):
        return True
    name = lines.roles[number].key
    following = lines.rows[number + 1].text
    if name.count(" ") <= 1 and (_ENTRY.match(following) or _mentions(following, name)):
        return number + 1 in lines.roles and bool(lines.roles[number + 1].sure)
    return True


def _mentions(text: str, name: str) -> bool:
    """Whether the beginning of `text` uses the word of the line before it."""
    text = text[:300].casefold()
    if not name.isascii() and len(name) <= 3:  # noqa: PLR2004 (a word of Chinese, Japanese or Korean)
        return name in text
    stem = name if len(name) <= 5 else name[:-1]  # noqa: PLR2004 (short words have no ending to lose)
    at = text.find(stem)
    while at >= 0:
        bounded = not text[at - 1 : at].isalnum() if at else True
        if bounded and (len(stem) > 3 or not text[at + len(stem) : at + len(stem) + 1].isalnum()):  # noqa: PLR2004
            return True
        at = text.find(stem, at + 1)
    return False


# A sentence's end, in the scripts that mark it, with what may close after it.
_SENTENCE = re.compile(r"[.!?…。！？।؟۔։]['\"”’»)\]]*\s*$|[.!?…]['\"”’»)\]\s\d]*$")


def is_prose(row: Row) -> bool:
    """Whether the row reads as text: it ends as a sentence does, or is longer than a title."""
    text = row.text
    wide = ord(max(text[:20])) > 0x2E80  # noqa: PLR2004 (scripts whose characters are words)
    if _SENTENCE.search(text[-12:]):
        return len(text) >= 60 or text.count(" ") >= 3 or (wide and len(text) >= 8)  # noqa: PLR2004
    return len(text) > (60 if wide else 140)


def is_title(row: Row) -> bool:
    """Whether the row could be the title of another article: short, and no full stop."""
    text = row.text.rstrip()
    if len(text) > 140 or text[-1] in ".。।,;:" and not text.endswith(("...", "U.S.")):  # noqa: PLR2004
        return False
    return len(text) >= 3  # noqa: PLR2004


def _is_fact(lines: Lines, number: int) -> bool:
    """Whether the row is a byline, a caption, a date or a credit: those are not swept along."""
    role = role_of(lines.rows[number].text, index(_NEVER))
    return role is not None and role.sure is not None and role.sure.rule.family in _NEVER


# Headings that also stand over lists of the author's own: their titles must read like headlines.
_MOST_TITLES = 8


def _blocks(lines: Lines, dropped: dict[int, str]) -> None:
    """A known heading and the titles under it, up to the next prose or the end."""
    rows, roles = lines.rows, lines.roles
    for number in sorted(roles):
        role = roles[number]
        if not role.heading or number in dropped:
            continue
        last = number
        while last + 1 < len(rows) and last - number < 2 * _MOST_TITLES:
            following = last + 1
            if following in dropped or (following in roles and (roles[following].heading or roles[following].sure)):
                break
            if is_prose(rows[following]) and not _bracketed(rows[following]):
                break
            if not is_title(rows[following]) or _is_fact(lines, following):
                break
            last = following
        titles = last - number
        ends = last + 1 >= len(rows) or _only_artifacts_from(lines, dropped, last + 1)
        if not titles:
            continue
        words = sum(_words(rows[item].text) for item in range(number + 1, last + 1)) / titles
        strong = role.heading.rule.where == "anywhere"
        if ends:
            fits = titles <= 2 * _MOST_TITLES and number > 0 and (strong or words >= 3)  # noqa: PLR2004
        else:
            fits = titles <= _MOST_TITLES and number > 0 and (words >= 3 if strong else titles >= 2 and words >= 4)  # noqa: PLR2004
        if fits:
            for item in range(number, last + 1):
                dropped[item] = role.heading.name


def _bracketed(row: Row) -> bool:
    return row.text.rstrip(" |")[-1:] == "]"


def _only_artifacts_from(lines: Lines, dropped: dict[int, str], number: int) -> bool:
    return all(
        item in dropped or item in lines.roles for item in range(number, min(len(lines.rows), number + TAIL_ROWS))
    ) and len(lines.rows) - number < TAIL_ROWS


def _words(text: str) -> int:
    wide = sum(ord(character) > 0x2E80 for character in text[:60])  # noqa: PLR2004
    return len(text.split()) + wide // 2


def _leads(lines: Lines, dropped: dict[int, str]) -> None:
    """A lead-in with a title behind it: between prose, at the tail, or among artifacts; never the first line."""
    for number, role in lines.roles.items():
        if role.lead and number not in dropped and number > 0:
            bracketed = lines.rows[number].text.strip()[0] in "[(【（"
            if role.lead.rule.where != "edge" or bracketed or _words(role.title) >= 4:  # noqa: PLR2004
                dropped[number] = role.lead.name


def _first_prose(lines: Lines) -> int:
    return next((number for number, row in enumerate(lines.rows[:8]) if number not in lines.roles and is_prose(row)), 8)


def _head(lines: Lines, dropped: dict[int, str]) -> None:
    """Rows that are artifacts before the first prose."""
    limit = _first_prose(lines)
    for number in range(min(limit, len(lines.rows))):
        role = lines.roles.get(number)
        if role and role.edge and number not in dropped and role.edge.rule.where in ("edge", "head"):
            if _certain(lines, number, role.edge):
                dropped[number] = role.edge.name


def _runs(lines: Lines, dropped: dict[int, str]) -> None:
    """Labels that stand together, or beside what is dropped."""
    rows, roles = lines.rows, lines.roles
    labels = sorted(number for number, role in roles.items() if role.label and number not in dropped)
    done = -1
    for first in labels:
        if first <= done:
            continue
        low = first
        while low - 1 in dropped:
            low -= 1
        high = first
        while high + 1 in dropped or (high + 1 in roles and roles[high + 1].label):
            high += 1
        done = high
        members = range(low, high + 1)
        weight = sum(roles[item].weight for item in members if item not in dropped)
        beside = any(item in dropped and not dropped[item].startswith("ad-") for item in members)
        if weight < 2 and not beside:  # noqa: PLR2004 (one label alone is a word)
            continue
        if not beside and not _stands_free(lines, low, high):
            continue
        for item in members:
            if item not in dropped:
                dropped[item] = roles[item].label.name  # type: ignore[union-attr]


def _stands_free(lines: Lines, low: int, high: int) -> bool:
    """Whether a run of labels is no part of the author's list: nothing announces it and nothing else is in it."""
    if low:
        before = lines.rows[low - 1].text.rstrip()
        if before.endswith((":", "：")) or not (is_prose(lines.rows[low - 1]) or len(before) > 50):  # noqa: PLR2004
            return high == len(lines.rows) - 1 and high - low >= 2 and not before.endswith((":", "："))  # noqa: PLR2004
    if high + 1 < len(lines.rows) and low:
        after = lines.rows[high + 1]
        return is_prose(after) or len(after.text) > 25  # noqa: PLR2004
    return True


# Forms and offers run over several lines; of their lines some are like no other page's. Between two known lines of such
# a family, so many unknown ones belong to them.
_SWEEPING = frozenset(("newsletter", "paywall", "consent", "comments", "support", "account", "app-prompts", "substack", "channels", "wordpress", "learned"))
_UNKNOWN = 3


def _tail(lines: Lines, dropped: dict[int, str]) -> None:
    """Walk up from the end over all that is an artifact there."""
    rows, roles = lines.rows, lines.roles
    found: dict[int, str] = {}
    pending: list[int] = []
    below = ""
    number = len(rows) - 1
    while number > 0 and len(rows) - number <= TAIL_ROWS:
        name = dropped.get(number) or _of_tail(roles.get(number))
        if name:
            family = _family(name)
            if pending:
                sentences = any(is_prose(rows[item]) for item in pending)
                if family not in _SWEEPING or below not in _SWEEPING or (sentences and family != below):
                    break
                found.update(dict.fromkeys(pending, name))
                pending.clear()
            found[number] = name
            below = family
        elif found and len(pending) < _UNKNOWN and len(rows[number].text) <= 140 and not _is_fact(lines, number):  # noqa: PLR2004
            pending.append(number)
        else:
            break
        number -= 1
    if not found:
        return
    low = min(found)
    if all(item not in dropped and not _is_strong(roles.get(item)) for item in found):
        weight = sum(roles[item].weight for item in found if item in roles)
        before = rows[low - 1]
        if before.text.rstrip().endswith((":", "：")) or not is_prose(before):
            return
        if weight < 2 and _mentions(before.text, roles[low].key):  # noqa: PLR2004
            return
    dropped.update((item, name) for item, name in found.items() if item not in dropped)


def _is_strong(role: Role | None) -> bool:
    return role is not None and bool(role.edge or role.heading)


@cache
def _family(name: str) -> str:
    return rule(name).family


def _of_tail(role: Role | None) -> str:
    if role is None:
        return ""
    hit = role.edge if role.edge and role.edge.rule.where in ("edge", "tail") else role.heading or role.label or role.lead
    return hit.name if hit else ""
