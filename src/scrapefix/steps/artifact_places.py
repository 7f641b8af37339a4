"""Which of the lines that may be artifacts are: by what stands around them."""

import re
from collections import Counter

from ..index import LABEL, Hit
from ..phrases import WIDE, key, mentions
from ..programs import is_program
from .artifact_blocks import blocks, is_stamp, leads
from .artifact_cells import is_cells, is_tabled
from .artifact_counts import COUNTED, MOST_COUNTS, counters, is_count, is_mark, past_marks
from .artifact_ends import forms, head, is_field, tail
from .artifact_lines import HEAD_ROWS, Lines, Row, facts, is_announced
from .artifact_lists import is_listed
from .artifact_menus import menu, menus
from .artifact_prose import is_prose, is_sentence, words
from .artifact_records import records
from .artifact_roles import Role, role_of
from .artifact_shapes import SHAPES
from .artifact_speech import calls_it_a_word, points_at_a_word
from .artifact_titles import titles


def choose(lines: Lines) -> dict[int, str]:
    """The numbers of the rows to drop, and the rule of each. What is surest goes first: it is evidence for the rest."""
    for number in [number for number in lines.roles if is_cells(lines.rows, number) or is_tabled(lines, number)]:
        del lines.roles[number]
    for number in [number for number in lines.roles if is_listed(lines, number)]:
        del lines.roles[number]
    for number in {*records(lines), *_licences(lines)}:
        del lines.roles[number]
    dropped: dict[int, str] = {}
    learned = {}
    if lines.config.profile is not None:
        learned = lines.config.profile.verdicts([row.text for row in lines.rows], lines.config.title)
        dropped.update((number, name) for number, name in learned.items() if name)
    for shape in SHAPES:
        shape(lines, dropped)
    titles(lines, dropped)
    blocks(lines, dropped)
    recurring = _recurring(lines)
    for number, role in lines.roles.items():
        if role.sure and number not in dropped and _certain(lines, number, role.sure, recurring):
            dropped[number] = role.sure.name
    blocks(lines, dropped)
    leads(lines, dropped)
    head(lines, dropped)
    _runs(lines, dropped)
    menu(lines, dropped)
    tail(lines, dropped)
    if menus(lines, dropped):
        tail(lines, dropped)
    forms(lines, dropped)
    counters(lines, dropped)
    return {
        number: name for number, name in dropped.items() if learned.get(number) != "" and not _in_code(lines, number)
    }


def _licences(lines: Lines) -> list[int]:
    """The notices of rights that are a licence's or a program's: in a comment, several, or all of the text."""
    notices = [number for number, role in lines.roles.items() if _is_of_rights(role)]
    if not notices:
        return []
    owners = {lines.roles[number].key for number in notices}
    if len(notices) == len(lines.rows) or len(owners) >= _LISTED:
        return notices
    return [number for number in notices if _is_commented(lines.rows[max(0, number - _STATEMENTS) : number + 1])]


# A page has one notice, or two: of the page and of a picture.
_LISTED = 3


def _is_of_rights(role: Role) -> bool:
    hit = role.sure or role.edge
    return hit is not None and hit.rule.family == "copyright"


def _is_commented(rows: list[Row]) -> bool:
    """Whether the last of the rows begins as a comment of a program does, or one above it opens a comment."""
    return _COMMENT.match(rows[-1].text) is not None or any(_OPENS_COMMENT.match(row.text) for row in rows)


_COMMENT = re.compile(r"\s{0,40}(?:\*|#|--|%|\.\\\"|dnl)\s")
_OPENS_COMMENT = re.compile(r"\s{0,40}(?:/\*|//\s|;;|<!--|\(\*)")


def _in_code(lines: Lines, number: int) -> bool:
    row = lines.rows[number]
    if lines.document.is_code(row.start, row.end):
        return True
    name = row.text.strip()
    above = lines.rows[max(0, number - _STATEMENTS) : number] if name.islower() and name.isidentifier() else []
    return sum(is_program(other.text[:LABEL]) for other in above) >= 2


# A name alone on its line is of the program of which two lines stand among so many above it.
_STATEMENTS = 6


# The line after a headword: its sound, its class, its first meaning.
_ENTRY = re.compile(
    r"""(?ix) ^ \s* (?: /[^/\s]{1,30}/ | \[[ˈˌ\w.ːəɪʊɛɔæʌʃʒθðŋ]{2,30}\]\s*$
    | (?:noun|verb|adj(?:ective)?|adverb|n|v|vb|subst(?:antiv)?|nom|nome|sustantivo|verbo|существительное|сущ|глагол
        |rzeczownik|isim|名詞|名词|명사)\b[.,:;\s]
    | \(?1[.)]\s | plural\b )"""
)


def _recurring(lines: Lines) -> frozenset[str]:
    """The labels of advertisements that stand on several lines, which the headwords of a dictionary do not."""
    counts = Counter(role.key for role in lines.roles.values() if role.sure and role.sure.rule.family == "ads")
    return frozenset(name for name, count in counts.items() if count > 1)


def _certain(lines: Lines, number: int, hit: Hit, recurring: frozenset[str]) -> bool:
    """Whether a sure line is not the topic of what comes next."""
    name = lines.roles[number].key
    if _is_clause(lines, number, hit) or (hit.rule.family == "copyright" and is_announced(lines, number)):
        return False
    if number + 1 >= len(lines.rows):
        return number > 0 or hit.rule.where != "inside"
    beside = lines.roles.get(number + 1)
    if number == 0 and hit.rule.where == "inside" and not beside and _is_like_a_title(lines, name, hit):
        return False
    if hit.rule.family != "ads" and name.count(" ") < 2 and (_is_of_list(lines, number) or _is_parallel(lines, number)):
        return False
    if number == 0 and not beside and is_prose(lines.rows[1]) and _first_word(lines.rows[1].text).islower():
        return False
    if _is_title(lines, number, name, hit) or _is_alone(lines, number, name, hit):
        return False
    if name.count(" ") > 1 or name[-1:].isdigit() or (beside and (beside.sure or beside.label)):
        return True
    if _is_spoken_of(lines, number, name) or _goes_on(lines, number, hit):
        return False
    interrupts = hit.rule.family == "ads" and _is_between_sections(lines, number, recurs=name in recurring)
    return interrupts or not _is_headword(lines, number, name)


def _is_like_a_title(lines: Lines, name: str, hit: Hit) -> bool:
    """Whether a first line may be a title: a short one, and a longer one that only begins as an artifact does.

    With three dots over an article it says that the page is on its way: "Loading...".
    """
    if name[-1:].isdigit():
        return False
    waits = hit.rule.kind == "line" and lines.rows[0].text.rstrip().endswith(("...", "…")) and len(lines.rows) > 2
    return (name.count(" ") < 2 or hit.rule.kind != "line") and not waits


def _is_title(lines: Lines, number: int, name: str, hit: Hit) -> bool:
    """Whether a line is the title of the text, and no prompt, which stands under texts.

    A short offer of a newsletter or a short call for comments right over a text is what that is about.
    """
    is_short = name.count(" ") < _FEW and hit.rule.family in _UNDER_TEXTS
    return number == 0 and is_short and number + 1 not in lines.roles and is_prose(lines.rows[1])


_UNDER_TEXTS = frozenset({"comments", "newsletter"})


def _is_clause(lines: Lines, number: int, hit: Hit) -> bool:
    """Whether a sentence is one of a document's: under the heading of a section, or of a text about cookies."""
    if not is_prose(lines.rows[number]):
        return False
    is_consent = hit.rule.family == "consent"
    is_unknown_below = number + 1 < len(lines.rows) and number + 1 not in lines.roles
    if is_consent and is_unknown_below and _COOKIE.search(lines.rows[number + 1].text):
        return True
    return _is_under_heading(lines, number, is_consent)


def _is_under_heading(lines: Lines, number: int, is_consent: bool) -> bool:
    if number == 0 or number - 1 in lines.roles or len(lines.rows[number - 1].text) > _LONGEST_HEADING:
        return False
    above = lines.rows[number - 1].text
    if is_consent and _COOKIE.search(above):
        return True
    return _SECTION.match(above) is not None and not is_prose(lines.rows[number - 1])


_LONGEST_HEADING = 60
_SECTION = re.compile(r"\s{0,12}(?:§\s?)?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s{1,4}[^\W\d_]")
_COOKIE = re.compile(r"cookie|çerez|куки|кукі|クッキー|쿠키|כוגיות|עוגיות|คุกกี้", re.IGNORECASE)


def _first_word(text: str) -> str:
    return text.split(None, 1)[0]


def _is_of_list(lines: Lines, number: int) -> bool:
    """Whether a line stands among lines as short that are no artifacts: an item of the author's list, not a button."""
    if number == 0:
        return False
    beside = [item for item in (past_marks(lines, number, -1), past_marks(lines, number, 1)) if item is not None]
    return not any(
        item in lines.roles or words(lines.rows[item].text) > _FEW or is_prose(lines.rows[item]) or facts(lines, item)
        for item in beside
    )


def _is_parallel(lines: Lines, number: int) -> bool:
    """Whether a word heads its paragraph as the word above heads its own: `Phone`, a sentence, `Email`, a sentence.

    The other word is no button: that stands under each of the teasers of a page.
    """
    if number < 2:
        return False
    other = lines.rows[number - 2].text.strip()
    role = lines.roles.get(number - 2)
    is_heading = words(other) <= _FEW - 1 and other[-1] not in ".!?:。！？…" and not (role and role.sure)
    return is_heading and is_prose(lines.rows[number - 1]) and is_prose(lines.rows[number + 1])


# A headline has more words than an item of a list.
_FEW = 3


def _is_spoken_of(lines: Lines, number: int, name: str) -> bool:
    """Whether a word heads what comes next: a dictionary's entry, or prose that uses it or says that it is a word."""
    following = lines.rows[number + 1].text
    is_word = calls_it_a_word(lines.rows[number - 1].text if number else following)
    return is_word or points_at_a_word(following) or _ENTRY.match(following) is not None or mentions(following, name)


def _is_alone(lines: Lines, number: int, name: str, hit: Hit) -> bool:
    """Whether a line is the only one of its kind: the title of a poem, or a field that a text about forms names.

    A page that has a form has more of it beside the line, or something else around the article.
    """
    rows, roles = lines.rows, lines.roles
    if number == 0 and hit.rule.family == "ads":
        begins = len(rows) > number + 2 and rows[1].text.rstrip()[-1:] in ",;，、"
        return begins and rows[2].text.lstrip()[:1].islower()
    is_of_form = hit.rule.family in _REPLYING or is_field(name)
    if not is_of_form or name.count(" ") > _FEW or not (number and _is_prose_around(lines, number)):
        return False
    return not any(role.sure and role.sure.rule.family not in _OF_FORMS for role in roles.values())


_REPLYING = frozenset({"comments", "account"})


def _is_prose_around(lines: Lines, number: int) -> bool:
    """Whether the rows on both sides are the author's: sentences, or one that announces something above."""
    above, below = number - 1, number + 1
    if above in lines.roles or below in lines.roles or not is_sentence(lines.rows[below]):
        return False
    return is_announced(lines, number) or is_sentence(lines.rows[above])


def _is_headword(lines: Lines, number: int, name: str) -> bool:
    """Whether a word heads its definition in a glossary: a line as short as a definition, and then the next word."""
    rows = lines.rows
    if " " in name or number + 2 >= len(rows) or len(rows[number + 1].text) > _DEFINITION:
        return False
    second = rows[number + 2].text.strip()
    if not is_prose(rows[number + 1]) or facts(lines, number + 2):
        return False
    return _is_word(second) and second[-1] not in ".!?" and key(second) != name


def _is_word(text: str) -> bool:
    """Whether a row is a word or two."""
    return len(text) <= (6 if text[0] >= WIDE else 25) and text.count(" ") < 2


def _is_between_sections(lines: Lines, number: int, *, recurs: bool) -> bool:
    """Whether the label of an advertisement stands in prose, of which the next section begins a paragraph below.

    Its text is no glossary: the label returns, or the section's title has more than a word; nor has it a word and a
    definition above.
    """
    rows = lines.rows
    if number == 0 or number + 2 >= len(rows) or not is_prose(rows[number - 1]):
        return False
    if recurs:
        return True
    wide = rows[number + 1].text[0] >= WIDE
    second = rows[number + 2].text.strip()
    is_titled = len(second) >= _SHORTEST_TITLE if wide else " " in second
    parallel = number > 1 and not is_prose(rows[number - 2]) and _is_word(rows[number - 2].text.strip())
    return is_titled and not parallel and len(rows[number + 1].text) >= (_PARAGRAPH // 3 if wide else _PARAGRAPH)


_SHORTEST_TITLE = 4
# A paragraph is longer, and most definitions are shorter.
_PARAGRAPH = 50
# An article of one paragraph is longer than a remark.
_ARTICLE = 80


def _goes_on(lines: Lines, number: int, hit: Hit) -> bool:
    """Whether the next line goes on with the sentence that this one begins; an advert interrupts sentences."""
    following = lines.rows[number + 1].text.lstrip("\"'“”«»„‘’([ ")
    if not following[:1].islower():
        return False
    before = lines.rows[number - 1]
    interrupts = hit.rule.family in ("ads", "app-prompts") and number > 0
    return not interrupts or is_prose(before) or words(before.text) < _HALF


# Half of a sentence that an advert interrupts has so many words; a definition in a glossary has fewer.
_HALF = 7


# No definition of a glossary is longer.
_DEFINITION = 100


def _runs(lines: Lines, dropped: dict[int, str]) -> None:
    """Labels that stand together, or beside what is dropped."""
    roles = lines.roles
    labels = sorted(number for number, role in roles.items() if role.label and number not in dropped)
    done = -1
    for first in labels:
        if first <= done:
            continue
        low = first
        while low - 1 > done and low - 1 in dropped:
            low -= 1
        high = done = _last_label(lines, dropped, first)
        counted = low > 0 and _is_counter_of(lines, low)
        low -= counted
        members = range(low, high + 1)
        loose = [item for item in members if item not in dropped and item in roles]
        weight = sum(roles[item].weight for item in loose)
        beside = any(item in dropped and not dropped[item].startswith("ad-") for item in members)
        # One label alone is a word, unless its counter stands above it, and two on one line may be a title.
        few = not counted and (weight < 2 or (len(loose) == 1 and weight < 3))
        if not beside and _are_fields(lines, loose):
            continue
        if not beside and (few or not _stands_free(lines, low, high)) and not _is_furniture(lines, low, high):
            continue
        # A word again and again is the column of a table, cell by cell.
        if len(loose) > 2 and len({roles[item].key for item in loose}) == 1:
            continue
        for item in loose:
            hit = roles[item].label
            if hit:
                dropped[item] = hit.name
        if counted:
            dropped[low] = dropped[low + 1]


def _last_label(lines: Lines, dropped: dict[int, str], first: int) -> int:
    """The last of the rows from `first` on that are labels or dropped, past marks between: "Listen", "·", "Share"."""
    last = number = first
    while number + 1 < len(lines.rows) and number - last <= MOST_COUNTS:
        number += 1
        role = lines.roles.get(number)
        if number in dropped or (role and role.label):
            last = number
        elif not is_mark(lines.rows[number].text):
            break
    return last


def _are_fields(lines: Lines, loose: list[int]) -> bool:
    """Whether labels are the fields of a form alone, of which its heading or its button would tell."""
    hits = [lines.roles[item].label for item in loose]
    return all(hit and hit.rule.family in _OF_FORMS and " " not in hit.phrase for hit in hits)


_OF_FORMS = frozenset({"comments", "newsletter", "substack", "account"})


def _is_counter_of(lines: Lines, number: int) -> bool:
    """Whether the row above a label is its counter, which the page has on one line with it: "2.1K", "Shares"."""
    above = lines.rows[number - 1].text
    if not is_count(above):
        return False
    together = role_of(f"{above.strip()} {lines.rows[number].text.strip()}", lines.index)
    hit = (together.sure or together.edge) if together else None
    return hit is not None and hit.rule.family in COUNTED


def _stands_free(lines: Lines, low: int, high: int) -> bool:
    """Whether a run of labels is no part of the author's list: nothing announces it and nothing else is in it."""
    if low:
        before = lines.rows[low - 1].text.rstrip()
        announced = before.endswith((":", "："))
        parted = is_prose(lines.rows[low - 1]) or words(before) > _FEW or _is_fact(lines, low - 1)
        if announced or not (parted or _is_under_title(lines, low, high)):
            return high == len(lines.rows) - 1 and high - low >= 2 and not announced
    if high + 1 < len(lines.rows) and low:
        after = lines.rows[high + 1]
        return is_prose(after) or len(after.text) > 25 or facts(lines, high + 1)
    return True


def _is_fact(lines: Lines, number: int) -> bool:
    return facts(lines, number) or is_stamp(lines.rows[number])


def _is_furniture(lines: Lines, low: int, high: int) -> bool:
    """Whether what buttons do stands among the facts over an article: under its byline, its date, "3 hours ago".

    Nobody's list has a date over its items and an article below that does not speak of them.
    """
    roles = [lines.roles[number] for number in range(low, high + 1) if number in lines.roles]
    if not 0 < low < HEAD_ROWS or not all(role.label and _is_button(role.label) for role in roles):
        return False
    fact = low - 1
    while fact > 0 and low - fact <= MOST_COUNTS and is_count(lines.rows[fact].text):
        fact -= 1
    if not _is_fact(lines, fact) or not any(map(str.isalpha, lines.rows[fact].text)):
        return False
    if any(lines.rows[number].text.rstrip().endswith((":", "：")) for number in range(low, high + 1)):
        return False
    below = range(high + 1, min(high + HEAD_ROWS, len(lines.rows)))
    prose = next((lines.rows[number].text for number in below if is_prose(lines.rows[number])), "")
    over = any(map(is_prose, lines.rows[:low]))
    return prose != "" and not over and not any(mentions(prose, role.key) for role in roles)


def _is_button(hit: Hit) -> bool:
    """Whether a label says what somebody does: the name of a network may be what a list is about."""
    return hit.language != "" and hit.rule.family in _DOING


_DOING = frozenset({"print-save", "share-bars", "social"})


def _is_under_title(lines: Lines, low: int, high: int) -> bool:
    """Whether a run of what buttons do stands between a short first line and an article that does not speak of it.

    Names of networks alone may be what the title announces, and one short line below a list may be a remark on it.
    """
    below = lines.rows[high + 1 : high + 3]
    if low != 1 or not below or not all(map(is_prose, below)):
        return False
    wide = below[0].text[0] >= WIDE
    if len(below) < 2 and len(below[0].text) < (_ARTICLE // 3 if wide else _ARTICLE):
        return False
    roles = [lines.roles[number] for number in range(low, high + 1) if number in lines.roles]
    does = any(role.label and role.label.language for role in roles)
    return does and not any(mentions(below[0].text, role.key) for role in roles)
