"""Rules compiled for looking lines up: the cost of a line does not grow with the number of phrases.

`compiling` makes the index.
"""

import re
from dataclasses import dataclass, field, fields
from operator import itemgetter
from typing import Any, NamedTuple

from .lazy import pattern
from .phrases import AROUND, END, FAR, WIDE, is_counted, key
from .remembered import Remembered
from .rules import Rule


class Hit(NamedTuple):
    """What a line was found to be.

    language: of the phrase, "" where that is none. phrase: as `key` writes it. labelled: whether it ends in a colon.
    seen: whether it was found on pages, or only may be there.
    """

    rule: Rule
    language: str = ""
    phrase: str = ""
    labelled: bool = False
    seen: bool = True

    @property
    def name(self) -> str:
        return f"{self.rule.name}-{self.language}" if self.language else self.rule.name


@dataclass(slots=True)
class Letters:
    """The first and last letters of what rules know, folded, as a text writes them: most lines have none of these.

    beginnings: of all phrases and of what patterns begin with; `first` so many of them as are asked for before anything
        else, `shorter` those that have not so many. long: of rules for lines too long to be a label. links: of links
        to the rest. glued: of labels that may be glued to a sentence. spaced: of lead-ins that begin with a word of one
        letter or two.
    endings: of what may end a row of labels, written backwards.
    suffixes: the last `FAR` letters of suffixes, as `key` writes them, and the last `END` of signatures. last: the last
        `END` of both.
    """

    beginnings: set[str] = field(default_factory=set)
    first: set[str] = field(default_factory=set)
    shorter: set[str] = field(default_factory=set)
    long: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    glued: set[str] = field(default_factory=set)
    spaced: set[str] = field(default_factory=set)
    endings: set[str] = field(default_factory=set)
    suffixes: set[str] = field(default_factory=set)
    last: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Index:
    """Rules compiled for looking lines up: every table is asked once a line, by hash.

    What lines are looked up in:

    lines, labels, headings, leads: the phrases of these kinds, as they are spelled and as `key` writes them.
    dotted: the phrases that may have a full stop behind them, without it.
    openings: the phrases that lines begin with, by the `head` of each.
    starting, ending: the literals that patterns begin and end with, by the `head` and by the last letters of each.
    having: the literals of patterns that stand anywhere in a line, each behind its rarest character.
    suffixes: the phrases that lines end with, by the last letters of each.
    pieces: the phrases that may be glued to others, by the first letters of each, the longest first.
    signatures: long phrases of services that sign a text, by their last words.
    shapes: the rules of shapes, by their names. words: their phrases, by the name of the rule.
    vocabulary: the words that lines of pages have, but for titles and names; see `words_of`.
    families: the family of each rule, by the names that reports use.
    known: what lines were found to be, for the next time.

    What decides whether it is worth looking anything up:

    letters: what rules know, by its first and last letters.
    first: whether a line with these first letters (`FIRST` of them, or all) can be known.
    begins: whether a line with these first letters (`BEGINNING` of them) may be known, if it is as short as a label;
        `begins_long` if it is longer, `begins_row` if it may be a row of labels or a lead-in as well, `begins_link` as
        a link to the rest, `begins_glued` as a label with a sentence behind it.
    ends_label: whether a line with these last letters may end with a label.
    ends: whether a line with these last letters (`LAST` of them, or all) may end with a suffix or a signature;
        `ends_so` of more letters (`ENDING` of them).
    is_lead: whether a text is a lead-in.
    written: the ends of lines by which patterns are looked for, as they are written. last: those that share their
        rarest character, behind it. endings: the last letters of these.
    shaped: the phrases of all shapes.
    triggers: literals of shapes, of which a text has one near its ends.
    within: what `having` and `triggers` ask for, folded: the literals that share their rarest character, behind it.
    """

    lines: dict[str, Hit] = field(default_factory=dict)
    labels: dict[str, Hit] = field(default_factory=dict)
    headings: dict[str, Hit] = field(default_factory=dict)
    leads: dict[str, Hit] = field(default_factory=dict)
    dotted: set[str] = field(default_factory=set)
    openings: dict[str, list[tuple[str, Hit]]] = field(default_factory=dict)
    starting: dict[str, list[tuple[str, Hit]]] = field(default_factory=dict)
    ending: dict[str, list[tuple[str, Hit]]] = field(default_factory=dict)
    having: list[tuple[str, str, Hit]] = field(default_factory=list)
    suffixes: dict[str, list[tuple[str, Hit]]] = field(default_factory=dict)
    pieces: dict[str, list[tuple[str, Hit]]] = field(default_factory=dict)
    signatures: dict[str, list[tuple[str, Hit]]] = field(default_factory=dict)
    shapes: dict[str, Hit] = field(default_factory=dict)
    words: dict[str, dict[str, Hit]] = field(default_factory=dict)
    vocabulary: set[str] = field(default_factory=set)
    families: dict[str, str] = field(default_factory=dict)
    known: dict[str, Any] = field(default_factory=dict)

    letters: Letters = field(default_factory=Letters)
    first: Remembered[str, bool] = field(init=False)
    begins: Remembered[str, bool] = field(init=False)
    begins_long: Remembered[str, bool] = field(init=False)
    begins_row: Remembered[str, bool] = field(init=False)
    begins_link: Remembered[str, bool] = field(init=False)
    begins_glued: Remembered[str, bool] = field(init=False)
    ends_label: Remembered[str, bool] = field(init=False)
    ends: Remembered[str, bool] = field(init=False)
    ends_so: Remembered[str, bool] = field(init=False)
    is_lead: Remembered[str, bool] = field(init=False)
    written: set[str] = field(default_factory=set)
    last: list[tuple[str, re.Pattern[str]]] = field(default_factory=list)
    endings: set[str] = field(default_factory=set)
    shaped: set[str] = field(default_factory=set)
    triggers: list[str] = field(default_factory=list)
    within: list[tuple[str, re.Pattern[str]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        known = self.letters
        self.first = Remembered(self._may_be_first)
        self.begins = Remembered(self._may_begin)
        self.begins_long = Remembered(lambda text: _begins(text.casefold(), known.long))
        self.begins_row = Remembered(self._may_begin_a_row)
        self.begins_link = Remembered(lambda text: _begins(text.casefold(), known.links))
        self.begins_glued = Remembered(lambda text: _begins(text.casefold(), known.glued))
        self.ends_label = Remembered(lambda text: _ends(text.rstrip(AROUND).casefold(), known.endings))
        self.ends = Remembered(self._may_end)
        self.ends_so = Remembered(self._may_end_so)
        self.is_lead = Remembered(lambda text: key(text) in self.leads)

    def __getstate__(self) -> dict[str, Any]:
        values = {entry.name: getattr(self, entry.name) for entry in fields(self)}
        return {name: value for name, value in values.items() if not isinstance(value, Remembered)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)
        self.__post_init__()

    def copy(self) -> "Index":
        """Another one of the same rules, in which more can be entered; it remembers nothing yet."""
        made = Index()
        made.__setstate__({name: _copied(value) for name, value in self.__getstate__().items() if name != "known"})
        return made

    def _may_be_first(self, letters: str) -> bool:
        """Whether the first letters of a line, as it is written, are decoration or those of something known."""
        folded = letters.casefold()[:FIRST]
        if not letters:
            return False
        if letters[0] in AROUND or folded in self.letters.first:
            return True
        return not self.letters.shorter.isdisjoint([folded[:length] for length in range(1, FIRST)])

    def _may_begin(self, letters: str) -> bool:
        """Whether the first letters of a line, as it is written, are decoration or those of something known."""
        is_around = letters[:1] in AROUND or is_counted(letters)
        return is_around or _begins(letters.casefold(), self.letters.beginnings)

    def _may_end(self, letters: str) -> bool:
        """Whether the last letters of a line, as it is written, are decoration or those of a suffix or a signature."""
        name = key(letters.rstrip(AROUND))
        if len(name) < END:
            # Behind figures no suffix stands; a word of a letter or two is one only by itself.
            return not _FIGURE.search(letters) and (len(letters) >= LAST or name in self.letters.last)
        return name[-END:] in self.letters.last

    def _may_end_so(self, letters: str) -> bool:
        """Whether more of the last letters are those of a suffix or a signature."""
        name = key(letters.rstrip(AROUND))
        if len(name) < FAR:
            return self._may_end(letters)
        return not self.letters.suffixes.isdisjoint((name[-FAR:], name[-FAR + 1 :], name[-END:]))

    def _may_begin_a_row(self, letters: str) -> bool:
        """Whether a line too long to be a label begins like a rule for long ones, or like a row of labels or a lead.

        A row does not begin with a label of one or two letters: so begin sentences. A lead does, with its next words:
        "Te puede interesar: ...".
        """
        if letters[:1] in AROUND or self.begins_long[letters] or letters.casefold() in self.letters.spaced:
            return True
        return self.begins[letters] and (letters[:MARK].isalpha() or not letters.isascii())


# What the names of pictures on buttons begin with, where a font or a program has them.
ICONS = (
    *("fa-", "glyphicon-", "dashicons-", "tag_img", "cat_img", "category_img", "comment_img"),
    *("arrow_back", "arrow_forward", "chevron_", "keyboard_arrow_", "remove_red_eye", "access_time", "turned_in"),
)
# A phrase that signs a text has so many spaces at least.
SIGNATURE = 4

# So many letters of a line are looked at before anything else.
FIRST = 6
# Of a line so many letters are compared; of a phrase that is shorter, all. Fewer than `MARK` may begin any word.
BEGINNING = 8
beginning = itemgetter(slice(BEGINNING))
# Of the end of a line so many, and of the lines that are left so many.
LAST, ENDING = 4, 8
_FIGURE = pattern(r"[0-9]")
MARK = 3
# Labels are no longer; what is was written to be read.
LABEL = 60


def _copied(value: Any) -> Any:
    """The tables of an index with all tables in them; what they hold is the same."""
    if isinstance(value, dict):
        return {name: _copied(one) for name, one in value.items()}
    if isinstance(value, Letters):
        return Letters(*(set(getattr(value, entry.name)) for entry in fields(value)))
    return value.copy() if isinstance(value, list | set) else value


def _begins(text: str, beginnings: set[str]) -> bool:
    """Whether a folded text begins as one of the phrases does; with a phrase of one or two letters as a whole word."""
    for length in range(min(BEGINNING, len(text)), 0, -1):
        known = text[:length] in beginnings
        if known and (length >= MARK or text[0] >= WIDE or not text[length : length + 1].isalnum()):
            return True
    return False


def _ends(text: str, endings: set[str]) -> bool:
    """Whether a folded text ends as one of the phrases does; with a phrase of one or two letters as a whole word."""
    return _begins(text[::-1], endings)


# Labels that are glued to others are found by so many letters.
PIECE = 3
