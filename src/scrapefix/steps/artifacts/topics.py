"""Whether a line that only a page says is what the text is about after all: its title, a headword, a clause."""

import re
from collections import Counter

from ...index import Hit
from ...lazy import pattern
from ...phrases import WIDE, key, mentions
from .counts import past_marks
from .ends import is_field
from .first_row import is_title_of_text
from .lines import Lines, facts, family, is_announced, names_somebody
from .links import BUTTONS
from .prose import is_prose, is_sentence, words
from .speech import calls_it_a_word, points_at_a_line, points_at_a_word

# The line after a headword: its sound, its class, its first meaning.
_ENTRY = pattern(
    r"""(?ix) ^ \s* (?: /[^/\s]{1,30}/ | \[[ˈˌ\w.ːəɪʊɛɔæʌʃʒθðŋ]{2,30}\]\s*$
    | (?:noun|verb|adj(?:ective)?|adverb|n|v|vb|subst(?:antiv)?|nom|nome|sustantivo|verbo|существительное|сущ|глагол
        |rzeczownik|isim|名詞|名词|명사)\b[.,:;\s]
    | \(?1[.)]\s | plural\b )"""
)


def is_certain(lines: Lines, number: int, hit: Hit, recurring: frozenset[str], below: int) -> bool:
    """Whether a sure line is not the topic of what comes next; `below`: the first row under it that stays."""
    name = lines.roles[number].key
    if hit.rule.name == "byline" and not names_somebody(lines.rows[number].text):
        return False
    if hit.rule.family == "read-more" and facts(lines, number):
        return False  # it says where the text comes from: "Read the original article on ..."
    if _is_clause(lines, number, hit) or (hit.rule.family == "copyright" and is_announced(lines, number)):
        return False
    if below >= len(lines.rows):
        return True
    following = lines.rows[below].text
    if hit.rule.family == "comments" and BUTTONS.search(lines.rows[number].text):
        return not mentions(lines.rows[number + 1].text, name)  # "ReplyDelete" is no item of a list, nor a heading
    if number == 0 and 1 not in lines.roles and lines.roles[0].weight <= 2 and is_title_of_text(lines, name, hit):
        return False
    if hit.rule.family != "ads" and name.count(" ") < 2 and (_is_of_list(lines, number) or _is_parallel(lines, number)):
        return False
    if _is_alone(lines, number, name, hit):
        return False
    if points_at_a_line(following):
        return False
    are_numbered = hit.rule.name == "comment-count" and _NUMBERED.match(following)  # what readers wrote
    if are_numbered or name.count(" ") > 1 or name[-1:].isdigit():
        return True
    if hit.rule.family == "ads" and _BETWEEN_DASHES.fullmatch(lines.rows[number].text):
        return True
    recurs = hit.rule.family == "ads" and name in recurring
    if (not recurs and _is_spoken_of(lines, number, name, following)) or _goes_on(lines, number, hit, below):
        return False
    interrupts = hit.rule.family == "ads" and _is_between_sections(lines, number, recurs=recurs)
    return interrupts or not _is_headword(lines, number, name)


_NUMBERED = pattern(r"\s{0,20}1\.\s")

# No heading and no item has a dash on both sides: "- Advertisement -".
_BETWEEN_DASHES = pattern(r"\s*([-–—*]{1,3})\s?[^-–—*]{3,40}\1\s*")


def headings(lines: Lines, dropped: dict[int, str]) -> list[int]:
    """Short lines that head a paragraph each, as two or more words of buttons do that stay: a text about buttons."""
    alone = [
        number
        for number, role in lines.roles.items()
        if words(role.key) <= FEW and _is_between_prose(lines, dropped, number)
    ]
    if sum(number not in dropped for number in alone) < _SEVERAL:
        return []
    uses = Counter(role.key for role in lines.roles.values())
    return [
        number
        for number in alone
        if number in dropped and (family(lines, dropped[number]) != "ads" or uses[lines.roles[number].key] == 1)
    ]


_SEVERAL = 2


def _is_between_prose(lines: Lines, dropped: dict[int, str], number: int) -> bool:
    """Whether a row stands alone between rows of prose, or the title and prose, that no rule knows and that stay."""
    beside = (number - 1, number + 1)
    is_inside = 0 < number < len(lines.rows) - 1
    return is_inside and all(
        item not in dropped and item not in lines.roles and (item == 0 or is_prose(lines.rows[item])) for item in beside
    )


def _is_clause(lines: Lines, number: int, hit: Hit) -> bool:
    """Whether a sentence is one of a document's: under the heading of a section, or of a text about cookies."""
    if not is_prose(lines.rows[number]):
        return False
    is_consent = hit.rule.family == "consent"
    is_unknown_below = number + 1 < len(lines.rows) and number + 1 not in lines.roles
    if is_consent and is_unknown_below and NAMES_COOKIES.search(lines.rows[number + 1].text):
        return True
    return is_under_heading(lines, number, is_consent=is_consent)


def is_under_heading(lines: Lines, number: int, *, is_consent: bool = False) -> bool:
    """Whether a row stands below the heading of a numbered section; `is_consent`: or below one about cookies."""
    if number == 0 or number - 1 in lines.roles or len(lines.rows[number - 1].text) > _LONGEST_HEADING:
        return False
    above = lines.rows[number - 1].text
    if is_consent and NAMES_COOKIES.search(above):
        return True
    return _SECTION.match(above) is not None and not is_prose(lines.rows[number - 1])


_LONGEST_HEADING = 60
# "4.2 Cookies", "§ 7", "Article 5", "第五条".
_SECTION = pattern(
    r"\s{0,12}(?:(?:§\s?)?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s{1,4}[^\W\d_]"
    r"|(?:§|\w{3,12}\.?)\s?\d{1,3}[.:]?(?:\s|\Z)|第\s?[\d〇一二三四五六七八九十]{1,4}\s?[条條章])"
)
# What cookies are called.
COOKIES = (
    r"cookie|galetes|kolačić|колачић|колачињ|бисквитк|ciastecz|piškotk|slapuk|sīkdat|küpsi|eväste|\bkakor|\bsüti"
    r"|informasjonskapsl|v[ae]f(?:ra)?kök|çerez|куки|кукі|ملفات تعريف الارتباط|كوكيز|کوکی|עוגיות|קוקיז|कुकी|কুকি|คุกกี้"
    r"|クッキー|쿠키"
)
NAMES_COOKIES = pattern(COOKIES, re.IGNORECASE)


def _is_of_list(lines: Lines, number: int) -> bool:
    """Whether a line stands among lines as short that are no artifacts: an item of the author's list, not a button."""
    if number == 0:
        return False
    beside = [item for item in (past_marks(lines, number, -1), past_marks(lines, number, 1)) if item is not None]
    return not any(
        item in lines.roles or words(lines.rows[item].text) > FEW or is_prose(lines.rows[item]) or facts(lines, item)
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
    is_heading = words(other) <= FEW - 1 and other[-1] not in ".!?:。！？…" and not (role and role.sure)
    return is_heading and is_prose(lines.rows[number - 1]) and is_prose(lines.rows[number + 1])


# A headline has more words than an item of a list.
FEW = 3


def _is_spoken_of(lines: Lines, number: int, name: str, following: str) -> bool:
    """Whether a word heads what comes next: a dictionary's entry, or prose that uses it or says that it is a word."""
    is_word = calls_it_a_word(lines.rows[number - 1].text if number else following)
    return is_word or points_at_a_word(following) or _ENTRY.match(following) is not None or mentions(following, name)


def _is_alone(lines: Lines, number: int, name: str, hit: Hit) -> bool:
    """Whether a line is the only one of its kind: the title of a poem, or a field that a text about forms names.

    A page that has a form has more of it beside the line, or something else around the article.
    """
    rows = lines.rows
    if number == 0 and hit.rule.family == "ads":
        begins = len(rows) > number + 2 and rows[1].text.rstrip()[-1:] in ",;，、"
        return begins and rows[2].text.lstrip()[:1].islower()
    is_of_form = hit.rule.family in _REPLYING or is_field(name)
    if not is_of_form or name.count(" ") > FEW or not (number and _is_prose_around(lines, number)):
        return False
    return lines.sure <= OF_FORMS


# What stands in forms.
OF_FORMS = frozenset({"comments", "newsletter", "substack", "account"})
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
    if name.isascii() and rows[number + 1].text.lstrip()[:1] > _LATIN and second > _LATIN:
        return False  # the label of a page is in English more often than the words of a glossary
    return _is_word(second) and second[-1] not in ".!?" and key(second) != name


# The letters of Latin end before this.
_LATIN = "\u024f"


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


def _goes_on(lines: Lines, number: int, hit: Hit, below: int) -> bool:
    """Whether the next line goes on with the sentence that this one begins: none that the catalogue knows.

    An advert interrupts sentences.
    """
    if below in lines.roles or not lines.rows[below].text.lstrip("\"'“”«»„‘’([ ")[:1].islower():
        return False
    before = lines.rows[number - 1]
    interrupts = hit.rule.family in ("ads", "app-prompts") and number > 0
    return not interrupts or is_prose(before) or words(before.text) < _HALF


# Half of a sentence that an advert interrupts has so many words; a definition in a glossary has fewer.
_HALF = 7


# No definition of a glossary is longer.
_DEFINITION = 100
