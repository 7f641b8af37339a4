"""The two ends of a document: what stands before its first prose and after its last."""

import re

from ..evidence import is_of_word
from ..index import Hit
from ..phrases import WIDE, key, mentions
from .artifact_blocks import is_caption
from .artifact_lines import HEAD_ROWS, Lines, facts
from .artifact_prose import is_prose, is_sentence

# Forms and offers run over several lines; of their lines some are like no other page's. Between two known lines of such
# a family, so many unknown ones belong to them.
_SWEEPING = frozenset(
    "newsletter paywall consent comments support account app-prompts substack channels wordpress learned".split()
)
# These begin with their offer: what stands under it, even in sentences, belongs to it.
_OFFERS = frozenset("newsletter paywall consent substack channels account print-save".split())
_UNKNOWN = 3
_LONGEST_UNKNOWN = 140


def head(lines: Lines, dropped: dict[int, str]) -> None:
    """Rows that are artifacts before the first prose."""
    for number in range(min(HEAD_ROWS, len(lines.rows))):
        role = lines.roles.get(number)
        if role is None and is_prose(lines.rows[number]):
            return
        if role and role.edge and number not in dropped and role.edge.rule.where != "tail":
            dropped[number] = role.edge.name


def menu(lines: Lines, dropped: dict[int, str]) -> None:
    """The section of the site behind two or more known words of its menu over the text: "Home", "News", "Local"."""
    last = 0
    while last in dropped and _family(lines, dropped[last]) == "navigation":
        last += 1
    if last < _MENU or last + 1 >= len(lines.rows) or last in lines.roles:
        return
    word, below = lines.rows[last].text, lines.rows[last + 1]
    if _is_word(word) and not word.strip()[:1].islower() and is_prose(below) and not mentions(below.text, key(word)):
        dropped[last] = dropped[last - 1]


# So many words make a menu.
_MENU = 2


def tail(lines: Lines, dropped: dict[int, str]) -> None:
    """Walk up from the end over all that is an artifact there."""
    rows = lines.rows
    found: dict[int, str] = {}
    pending: list[int] = []
    below = ""
    loose = _loose(lines, dropped)
    for number in range(len(rows) - 1 - len(loose), 0, -1):
        name = dropped.get(number) or _of_tail(lines, number, below)
        if name:
            family = _family(lines, name)
            if pending:
                sentences = any(is_prose(rows[item]) or _ends_as_said(rows[item].text) for item in pending)
                # What a subscription brings is a list of lines, the letter among them.
                sold = "paywall" in (family, below) and {family, below} <= _OFFERS and len(pending) == 1
                together = family == below or sold or (family in _OFFERS and _is_field(rows[pending[0] + 1].text))
                swept = family in _SWEEPING | _OFFERS and together
                if sentences and (family not in _OFFERS or len(pending) > 1):
                    swept = False
                if not swept and not ({family, below} <= _BUTTONS and _is_button(lines, pending, len(found))):
                    break
                found.update(dict.fromkeys(pending, name))
                pending.clear()
            found[number] = name
            below = family
        elif found and not pending and below in _OFFERS and _is_shouted(lines, number):
            found[number] = found[number + 1]
        elif (
            found
            and len(pending) < _UNKNOWN
            and len(rows[number].text) <= _LONGEST_UNKNOWN
            and not facts(lines, number)
        ):
            pending.append(number)
        else:
            break
    proven = any(item in dropped or _is_strong(lines, item) for item in found)
    if loose and not (proven and _is_bar(lines, found, loose[0] - 1)):
        return
    if found and (proven or _is_last_label(lines, found)):
        found.update(dict.fromkeys(loose, found[max(found)]))
        dropped.update((item, name) for item, name in found.items() if item not in dropped)


# Buttons stand in bars. What no list has is one of them where a bar goes on behind it, or where a bar ends.
_BUTTONS = frozenset("share-bars print-save social account comments read-more newsletter substack".split())
_BAR = 3
_MOST_LOOSE = 2


def _loose(lines: Lines, dropped: dict[int, str]) -> list[int]:
    """The last rows where each is an unknown word: the end of a bar of buttons, if one stands above them."""
    count = len(lines.rows)
    loose: list[int] = []
    for number in range(count - 1, max(0, count - 2 - _MOST_LOOSE), -1):
        if number in dropped or number in lines.roles:
            return loose[::-1]
        if not _is_word(lines.rows[number].text):
            break
        loose.append(number)
    return []


def _is_bar(lines: Lines, found: dict[int, str], last: int) -> bool:
    """Whether buttons end in a row, three or more, of which one says more than a word does."""
    if len(found) < _BAR or last not in found or _family(lines, found[last]) not in _BUTTONS:
        return False
    names = [lines.roles[item].key for item in found if item in lines.roles]
    return any(" " in name or (name > WIDE and len(name) > _BAR) for name in names)


def _is_word(text: str) -> bool:
    """Whether a row is a word and no mark."""
    word = text.strip()
    return len(word) <= (_LONGEST_WORD if word < WIDE else _LONGEST_WORD // 4) and all(map(is_of_word, word))


_LONGEST_WORD = 16


def _is_button(lines: Lines, pending: list[int], below: int) -> bool:
    """Whether one unknown row between known buttons is one: a word, or two or three with a bar below them."""
    text = lines.rows[pending[0]].text
    if len(pending) > 1 or is_sentence(lines.rows[pending[0]]):
        return False
    return _is_word(text) or (below >= _BAR and len(text.split()) < _FEW_WORDS and len(text) <= 2 * _LONGEST_WORD)


def _is_shouted(lines: Lines, number: int) -> bool:
    """Whether a row is in capitals and the one above it is not: the headline of the offer that it stands over."""
    text = lines.rows[number].text
    return text.isupper() and len(text.split()) >= _FEW_WORDS and not lines.rows[number - 1].text.isupper()


def _is_field(text: str) -> bool:
    """Whether a line is the field for an address in a form that stands above it."""
    return len(text.split()) <= _FEW_WORDS and _ADDRESS.search(text) is not None


_ADDRESS = re.compile(r"e-?mail|courriel|correo|posta|почт|пошт|بريد|ईमेल|邮箱|郵箱|メール|이메일", re.IGNORECASE)


def _ends_as_said(text: str) -> bool:
    """Whether a line ends as sentences do besides with a full stop: with an emoji, a quotation or an ellipsis."""
    return len(text.split()) > _FEW_WORDS and text.rstrip()[-1:] > "\u2000"


_FEW_WORDS = 4


def _is_strong(lines: Lines, number: int) -> bool:
    role = lines.roles.get(number)
    return role is not None and (
        bool(role.heading and role.heading.seen) or (role.edge is not None and not _is_thin(lines, number, role.edge))
    )


def _is_thin(lines: Lines, number: int, hit: Hit) -> bool:
    """Whether a line only begins with a word or two that a site's sentence begins with: so may an author's last one.

    Of "Previous:" and "Next:" one needs the other.
    """
    phrase = hit.phrase
    if hit.labelled and hit.rule.family == "navigation" and " " not in phrase:
        beside = (lines.roles.get(item) for item in (number - 1, number + 1))
        return not any(role and role.edge and role.edge.rule is hit.rule for role in beside)
    if hit.rule.kind != "opening" or hit.rule.where != "tail" or hit.rule.company:
        return False
    sentence = is_prose(lines.rows[number]) or is_sentence(lines.rows[number])
    # "Leave a comment" invites a guest as well, who is then told where.
    invites = hit.rule.family == "comments" and phrase.count(" ") < 3 and _rest(lines, number, phrase) > _FEW_WORDS
    is_short = phrase.count(" ") < 2 or invites
    return is_short and not (phrase[:1] >= WIDE and len(phrase) > 4) and sentence


def _rest(lines: Lines, number: int, phrase: str) -> int:
    """How many words a line has behind the phrase that it begins with."""
    return len(lines.rows[number].text.split()) - len(phrase.split())


def _is_last_label(lines: Lines, found: dict[int, str]) -> bool:
    """Whether labels at the end, or headings with nothing under them, stand after prose that does not speak of them."""
    roles = [lines.roles.get(item) for item in found]
    if not all(role and (role.label or (role.heading and role.heading.phrase)) for role in roles):
        return False
    low = min(found)
    if any(is_sentence(lines.rows[item]) for item in found):
        return False
    above = low - 1
    while len(found) > 1 and above > max(0, low - _FACTS) and facts(lines, above):
        above -= 1
    before = lines.rows[above]
    if before.text.rstrip().endswith((":", "：")) or not is_prose(before):
        return False
    return sum(lines.roles[item].weight for item in found) > 1 or not mentions(before.text, lines.roles[low].key)


# A caption, its credit and a byline stand between the last sentence and the buttons.
_FACTS = 4


def _family(lines: Lines, name: str) -> str:
    return "learned" if name.startswith("learned-") else lines.index.families[name]


def _of_tail(lines: Lines, number: int, below: str) -> str:
    """The rule by which a line is an artifact at the end; `below` is the family of the artifact under it."""
    role = lines.roles.get(number)
    if role is None:
        return ""
    edge = role.edge if role.edge and role.edge.rule.where != "head" else None
    if edge and edge.rule.needs and edge.rule.family != below:
        edge = None
    hit = edge or role.heading or role.label or (role.lead if not is_caption(lines, number) else None)
    return hit.name if hit else ""
