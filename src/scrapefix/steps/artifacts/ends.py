"""The two ends of a document: what stands before its first prose and after its last."""

import re

from ...lazy import pattern
from ...phrases import WIDE, mentions
from .counts import COUNTED, MOST_COUNTS, is_mark
from .credits import is_credit
from .lines import HEAD_ROWS, Lines, Row, facts, family, is_announced
from .notices import known_below, last_notice
from .prose import has_no_stops, is_prose, is_sentence, reads_as_text, words
from .speech import promises, speaks_as_offers
from .tail_rows import FEW_WORDS, LONGEST_WORD, is_strong, is_word, of_tail
from .wording import has_own_words

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
    """Rows that are artifacts before the first prose, and among the first few of those that stay."""
    left = HEAD_ROWS
    for number, row in enumerate(lines.rows):
        role = lines.roles.get(number)
        if left == 0 or (role is None and is_prose(row)):
            return
        if role and role.edge and number not in dropped and role.edge.rule.where != "tail":
            dropped[number] = role.edge.name
        left -= number not in dropped


def tail(lines: Lines, dropped: dict[int, str]) -> None:
    """All that is an artifact at the end: walked up from there, or from the last notice that is proof by itself."""
    loose = _loose(lines, dropped)
    found = _Walk(lines, dropped).up(len(lines.rows) - 1 - len(loose))
    if len(found) == 1 and _ends_verse(lines, dropped, min(found)):
        found = {}
    proven = any(item in dropped or is_strong(lines, item) for item in found)
    if loose and not (proven and _is_bar(lines, found, loose[0] - 1)):
        found = {}
    if found and (proven or _is_last_label(lines, found)):
        found.update(dict.fromkeys(loose, found[max(found)]))
        dropped.update((item, name) for item, name in found.items() if item not in dropped)
    if not (found or loose):
        _above_strays(lines, dropped)
    notice = last_notice(lines, dropped)
    if notice and notice not in dropped:
        found = _Walk(lines, dropped).up(notice) | known_below(lines, notice)
        dropped.update((item, name) for item, name in found.items() if item not in dropped)


def _ends_verse(lines: Lines, dropped: dict[int, str], number: int) -> bool:
    """Whether a row of a few words is the only artifact, if it is one, below lines without a sentence: a poem's."""
    rows = lines.rows
    if number in dropped or words(rows[number].text) > _FEW_OF_VERSE or number < _FEW_OF_VERSE:
        return False
    return not any(item in dropped or item in lines.roles or is_prose(rows[item]) for item in range(number))


_FEW_OF_VERSE = 3


def _above_strays(lines: Lines, dropped: dict[int, str]) -> None:
    """The artifacts above one to three short last rows that nobody knows, which stay: more labels of the page, or not.

    Two rows and more stand there, and the last of them is one by what it says.
    """
    last = len(lines.rows) - 1
    while last > len(lines.rows) - 1 - _MOST_STRAYS and _is_stray(lines, dropped, last):
        last -= 1
    found = _Walk(lines, dropped).up(last)
    if len(found) > 1 and any(item in dropped or is_strong(lines, item) for item in found):
        dropped.update((item, name) for item, name in found.items() if item not in dropped)


_MOST_STRAYS, _LONGEST_STRAY, _MOST_STRAY_WORDS = 3, 60, 8


def _is_stray(lines: Lines, dropped: dict[int, str], number: int) -> bool:
    """Whether a row is none that the catalogue knows, short, and neither a sentence nor a fact."""
    if number <= 0 or number in dropped or number in lines.roles:
        return False
    row = lines.rows[number]
    if len(row.text) > _LONGEST_STRAY:
        return False
    is_said = is_sentence(row) or is_prose(row) or facts(lines, number) or is_credit(row.text)
    return not is_said and len(row.text.split()) <= _MOST_STRAY_WORDS


# Over the notice of a paywall the text ends anywhere; what has so many words is no title.
_CUT_OFF = 10


class _Walk:
    """The way up from the end of a document over its artifacts, to the first row that is none.

    found: the rows that are, and the rule of each. pending: unknown rows above them, which belong to them if an
    artifact of their family stands above. counts: counters, which belong to the button above. below: the family of the
    artifact that was found last.
    """

    def __init__(self, lines: Lines, dropped: dict[int, str]) -> None:
        self._lines = lines
        self._dropped = dropped
        self.found: dict[int, str] = {}
        self.pending: list[int] = []
        self.counts: list[int] = []
        self.below = ""

    def up(self, last: int) -> dict[int, str]:
        number = last
        while number > 0 and self._passes(number):
            number -= 1
        return self.found

    def _passes(self, number: int) -> bool:
        """Whether the walk goes on over a row."""
        name = self._dropped.get(number) or of_tail(self._lines, number, self.below)
        if name:
            return self._meets(number, name)
        row = self._lines.rows[number]
        if not self.pending and len(self.counts) < MOST_COUNTS and is_mark(row.text):
            self.counts.append(number)
        elif self.counts or not self.found:
            return False
        elif not self.pending and self.below in _OFFERS and _is_shouted(self._lines, number):
            self.found[number] = self.found[number + 1]
        elif self.below == "paywall" and (words(row.text) >= _CUT_OFF or row.text.rstrip().endswith(("...", "…"))):
            return False
        elif len(self.pending) < _UNKNOWN and len(row.text) <= _LONGEST_UNKNOWN and not facts(self._lines, number):
            self.pending.append(number)
        else:
            return False
        return True

    def _meets(self, number: int, name: str) -> bool:
        """Whether an artifact follows on those below it, with what stands between."""
        which = family(self._lines, name)
        if self.pending and not self._sweeps(which):
            if not self._goes_around(number):
                return False
            if not all(map(self._is_of_page, self.pending)):
                self.pending.clear()
        if self.counts and which not in COUNTED:
            return False
        self.found.update(dict.fromkeys((*self.pending, *self.counts, number), name))
        self.pending.clear()
        self.counts.clear()
        self.below = which
        return True

    def _is_of_page(self, number: int) -> bool:
        """Whether a short row between artifacts is written as a button is, and not as a name or a value: no digits."""
        words = self._lines.rows[number].text.split()
        text = self._lines.rows[number].text.strip()
        return any(word[0].islower() for word in words[1:]) and text[-1:].isalpha() and not any(map(str.isdigit, text))

    def _goes_around(self, number: int) -> bool:
        """Whether short rows that nobody knows stand between several artifacts on both sides: they alone stay."""
        above = number - 1
        is_run = above > 0 and bool(self._dropped.get(above) or of_tail(self._lines, above, ""))
        strays = all(_is_stray(self._lines, self._dropped, item) for item in self.pending)
        return is_run and strays and len(self.found) > 1

    def _sweeps(self, which: str) -> bool:
        """Whether unknown rows between two artifacts, `which` above them, belong to both."""
        lines, pending, below = self._lines, self.pending, self.below
        rows = lines.rows
        said = [rows[item].text for item in pending if _is_said(rows[item])]
        if any(has_own_words(text, lines.index) for text in said):
            return False
        # What a subscription brings is a list of lines, the letter among them.
        sold = "paywall" in (which, below) and {which, below} <= _OFFERS and len(pending) == 1
        together = which == below or sold or (which in _OFFERS and is_field(rows[pending[0] + 1].text))
        swept = which in _SWEEPING | _OFFERS and together
        if said and (which not in _OFFERS or len(pending) > 1 or not speaks_as_offers(said[0])):
            swept = False
        return swept or ({which, below} <= _BUTTONS and _is_button(lines, pending, len(self.found)))


def forms(lines: Lines, dropped: dict[int, str]) -> None:
    """What a letter promises, between its heading and the field for an address, wherever the form stands."""
    for number in sorted(dropped):
        if family(lines, dropped[number]) != "newsletter" or not is_field(lines.rows[number].text):
            continue
        above = number - 1
        while above > 0 and above not in dropped and number - above <= _PROMISED and _is_promise(lines, above):
            above -= 1
        if family(lines, dropped.get(above, "")) == "newsletter":
            dropped.update(dict.fromkeys(range(above + 1, number), dropped[number]))


# So many rows.
_PROMISED = 2


def _is_promise(lines: Lines, number: int) -> bool:
    """Whether a row may say what a letter holds: no sentence that speaks of something else, and no fact."""
    row = lines.rows[number]
    if _is_said(row) and has_own_words(row.text, lines.index):
        return False
    return not facts(lines, number) and (not _is_said(row) or speaks_as_offers(row.text) or promises(row.text))


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
        if is_mark(lines.rows[number].text) or not is_word(lines.rows[number].text):
            break
        loose.append(number)
    return []


def _is_bar(lines: Lines, found: dict[int, str], last: int) -> bool:
    """Whether buttons end in a row, three or more, of which one says more than a word does."""
    if len(found) < _BAR or last not in found or family(lines, found[last]) not in _BUTTONS:
        return False
    names = [lines.roles[item].key for item in found if item in lines.roles]
    return any(" " in name or (name > WIDE and len(name) > _BAR) for name in names)


def _is_button(lines: Lines, pending: list[int], below: int) -> bool:
    """Whether one unknown row between known buttons is one: a word, or two or three with a bar below them."""
    text = lines.rows[pending[0]].text
    if len(pending) > 1 or is_sentence(lines.rows[pending[0]]):
        return False
    return is_word(text) or (below >= _BAR and len(text.split()) < FEW_WORDS and len(text) <= 2 * LONGEST_WORD)


def _is_shouted(lines: Lines, number: int) -> bool:
    """Whether a row is in capitals and the one above it is not: the headline of the offer that it stands over."""
    text = lines.rows[number].text
    return text.isupper() and len(text.split()) >= FEW_WORDS and not lines.rows[number - 1].text.isupper()


def is_field(text: str) -> bool:
    """Whether a line is the field for an address in a form that stands above it."""
    return len(text.split()) <= FEW_WORDS and _ADDRESS.search(text) is not None


_ADDRESS = pattern(r"e-?mail|courriel|correo|posta|почт|пошт|بريد|ईमेल|邮箱|郵箱|メール|이메일", re.IGNORECASE)


def _is_said(row: Row) -> bool:
    """Whether a row reads as a sentence, or ends as they do besides: with an emoji, a quotation or an ellipsis."""
    ends = len(row.text.split()) > FEW_WORDS and row.text.rstrip()[-1:] > "\u2000"
    return ends or is_prose(row) or is_sentence(row)


def _is_last_label(lines: Lines, found: dict[int, str]) -> bool:
    """Whether labels at the end, or headings with nothing under them, stand after prose that does not speak of them."""
    roles = [lines.roles.get(item) for item in found if not is_mark(lines.rows[item].text)]
    if not all(role and (role.label or (role.heading and role.heading.phrase)) for role in roles):
        return False
    low = min(found)
    if any(is_sentence(lines.rows[item]) for item in found):
        return False
    above = low - 1
    while above > max(0, low - MOST_COUNTS) and is_mark(lines.rows[above].text):
        above -= 1
    before = lines.rows[above]
    reads = is_prose(before) or (has_no_stops(before.text) and reads_as_text(before))
    if is_announced(lines, above + 1) or not reads:
        return False
    return sum(role.weight for role in roles if role) > 1 or not mentions(before.text, lines.roles[low].key)
