"""Rules compiled for looking lines up: the cost of a line does not grow with the number of phrases."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from typing import Any, NamedTuple

from .phrases import AROUND, DOTTED, EDGE, END, WIDE, head, key, last_letters, last_word, spelled, words_of
from .rarest import by_rarest, rarest
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
class Index:
    """Rules compiled for looking lines up: every table is asked once a line, by hash.

    beginnings: the first letters that any rule can begin with, as the text writes them; `long_beginnings` those of
        rules for lines too long to be a label, `link_beginnings` those of links to the rest, `glued_beginnings` those
        of labels that may be glued to a sentence.
    first: whether a line with these first letters (`FIRST` of them, or all) can be known.
    last: the ends of lines by which patterns are looked for, as they are written: those that share their rarest
        character, behind it.
    having: the literals of patterns that stand anywhere in a line, each behind its rarest character.
    within: what `having` and `triggers` ask for, folded: the literals that share their rarest character, behind it.
    signatures: long phrases of services that sign a text, by their last words.
    vocabulary: the words that lines of pages have, but for titles and names; see `words_of`.
    known: what lines were found to be, for the next time.
    families: the family of each rule, by the names that reports use.
    """

    beginnings: set[str] = field(default_factory=set)
    known: dict[str, Any] = field(default_factory=dict)
    lines: dict[str, Hit] = field(default_factory=dict)
    labels: dict[str, Hit] = field(default_factory=dict)
    headings: dict[str, Hit] = field(default_factory=dict)
    leads: dict[str, Hit] = field(default_factory=dict)
    openings: dict[str, list[tuple[str, Hit]]] = field(default_factory=dict)
    starting: dict[str, list[tuple[str, Hit]]] = field(default_factory=dict)
    ending: dict[str, list[tuple[str, Hit]]] = field(default_factory=dict)
    having: list[tuple[str, str, Hit]] = field(default_factory=list)
    suffixes: dict[str, list[tuple[str, Hit]]] = field(default_factory=dict)
    pieces: dict[str, list[tuple[str, Hit]]] = field(default_factory=dict)
    shapes: dict[str, Hit] = field(default_factory=dict)
    dotted: set[str] = field(default_factory=set)
    signatures: dict[str, list[tuple[str, Hit]]] = field(default_factory=dict)
    vocabulary: set[str] = field(default_factory=set)
    ends: set[str] = field(default_factory=set)
    endings: set[str] = field(default_factory=set)
    triggers: list[str] = field(default_factory=list)
    within: list[tuple[str, re.Pattern[str]]] = field(default_factory=list)
    first: Remembered[str, bool] = field(init=False)
    begins: Remembered[str, bool] = field(init=False)
    begins_long: Remembered[str, bool] = field(init=False)
    begins_row: Remembered[str, bool] = field(init=False)
    begins_link: Remembered[str, bool] = field(init=False)
    begins_glued: Remembered[str, bool] = field(init=False)
    ends_label: Remembered[str, bool] = field(init=False)
    is_lead: Remembered[str, bool] = field(init=False)
    last: list[tuple[str, re.Pattern[str]]] = field(default_factory=list)
    written: set[str] = field(default_factory=set)
    words: dict[str, dict[str, Hit]] = field(default_factory=dict)
    families: dict[str, str] = field(default_factory=dict)
    folded: list[tuple[dict[str, Hit], Hit]] = field(default_factory=list)
    long_beginnings: set[str] = field(default_factory=set)
    link_beginnings: set[str] = field(default_factory=set)
    glued_beginnings: set[str] = field(default_factory=set)
    endings_of_labels: set[str] = field(default_factory=set)
    shaped: set[str] = field(default_factory=set)
    firsts: set[str] = field(default_factory=set)
    shorter: set[str] = field(default_factory=set)
    spaced: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.first = Remembered(self._may_be_first)
        self.begins = Remembered(lambda letters: letters[:1] in AROUND or _begins(letters.casefold(), self.beginnings))
        self.begins_long = Remembered(lambda letters: _begins(letters.casefold(), self.long_beginnings))
        self.begins_row = Remembered(self._may_begin_a_row)
        self.begins_link = Remembered(lambda letters: _begins(letters.casefold(), self.link_beginnings))
        self.begins_glued = Remembered(lambda letters: _begins(letters.casefold(), self.glued_beginnings))
        self.ends_label = Remembered(lambda letters: _ends(letters.rstrip(AROUND).casefold(), self.endings_of_labels))
        self.is_lead = Remembered(lambda text: key(text) in self.leads)

    def __getstate__(self) -> dict[str, Any]:
        values = {entry.name: getattr(self, entry.name) for entry in fields(self)}
        return {name: value for name, value in values.items() if not isinstance(value, Remembered)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)
        self.__post_init__()

    def _may_be_first(self, letters: str) -> bool:
        """Whether the first letters of a line, as it is written, are decoration or those of something known."""
        folded = letters.casefold()[:FIRST]
        if letters[:1] in AROUND or folded in self.firsts:
            return True
        return not self.shorter.isdisjoint([folded[:length] for length in range(1, FIRST)])

    def _may_begin_a_row(self, letters: str) -> bool:
        """Whether a line too long to be a label begins like a rule for long ones, or like a row of labels or a lead.

        A row does not begin with a label of one or two letters: so begin sentences. A lead does, with its next words:
        "Te puede interesar: ...".
        """
        if letters[:1] in AROUND or self.begins_long[letters] or letters.casefold() in self.spaced:
            return True
        return self.begins[letters] and (letters[:MARK].isalpha() or not letters.isascii())

    def add(self, entry: Rule) -> None:
        self.families.update((f"{entry.name}-{language}", entry.family) for language in entry.languages)
        self.families[entry.name] = entry.family
        for hint in entry.has:
            self._learn(entry, key(hint))
        if entry.kind == "shape":
            self.shapes[entry.name] = Hit(entry)
            self.triggers.extend(entry.has)
        elif entry.kind == "pattern":
            self._pattern(entry)
        for phrases, seen in ((entry.phrases, True), (entry.unseen, False)):
            for language, listed in phrases.items():
                for phrase in listed:
                    self._phrase(entry, language if language != "mul" else "", phrase, seen)

    def _pattern(self, entry: Rule) -> None:
        hit = Hit(entry, entry.language)
        for hint in entry.starts:
            name = key(hint)
            self._gate(hint, name, entry.language, long=len(name) >= MARK or name >= WIDE)
            self.starting.setdefault(head(name), []).append((name, hit))
        self.written.update(entry.ends)
        for hint in entry.ends:
            name = key(hint).rstrip(AROUND)
            self.ending.setdefault(name[-END:], []).append((name, hit))
            self.endings.update(last_letters(name, hint))
            self.ends.update(last_letters(name, hint))
        self.having.extend((rarest(hint.casefold()), hint, hit) for hint in entry.has)

    def _phrase(self, entry: Rule, language: str, phrase: str, seen: bool) -> None:
        name, kind = key(phrase), entry.kind
        as_looked_up = name
        if name.endswith((".", "。")):
            name = name[:-1]
            self.dotted.add(name)
        elif name.count(" ") >= 2 or (not name.isascii() and len(name) > 8):
            self.dotted.add(name)
        hit = Hit(entry, language, name, phrase.rstrip()[-1:] in (":", "："), seen)
        self._learn(entry, name)
        self._sign(phrase, hit)
        form = (name if phrase.isascii() else spelled(phrase)).rstrip(".。")
        if kind == "suffix":
            self.suffixes.setdefault(name[-END:], []).append((name, hit))
            self.ends.update(last_letters(name, phrase))
            return
        is_long = kind in ("opening", "shape") or len(phrase) > LABEL // 2
        beginnings = self._gate(phrase, as_looked_up, language, long=is_long)
        self._glue(entry, beginnings, seen=seen)
        if kind == "shape":
            self._enter(self.words.setdefault(hit.rule.name, {}), form, hit)
            self.shaped.add(name)
        elif kind == "opening":
            self.openings.setdefault(head(name), []).append((name, hit))
        else:
            if kind == "lead" and not name[:MARK].isalpha():
                self.spaced.update((phrase.casefold()[:BEGINNING], name[:BEGINNING]))
            self._enter(getattr(self, _TABLES[kind]), form, hit)
            if kind == "heading" and phrase[0] == "…":  # a name stands before it: 「日記」カテゴリの最新記事
                self.written.add(phrase[1:])
                self.endings.update(last_letters(name, phrase))
            if kind != "lead":
                self.pieces.setdefault(name[:PIECE], []).append((name, hit))
                end = phrase[-EDGE:]
                ends = {name, end.casefold()}
                if not end.isascii():
                    ends.add(end.upper().casefold())
                for written in ends:
                    bare = written if written[-1:].isalpha() else written.rstrip(AROUND)
                    self.endings_of_labels.add(bare[: -BEGINNING - 1 : -1])

    def _learn(self, entry: Rule, name: str) -> None:
        """Learn the words of a phrase, unless titles and names stand among them."""
        if entry.family not in _NAMING and entry.kind != "shape":
            self.vocabulary |= words_of(name)

    def _sign(self, phrase: str, hit: Hit) -> None:
        """Enter a phrase with the address of a service, which may sign a text, by its last word."""
        may_sign = hit.seen and hit.rule.kind == "line" and hit.rule.family in _SIGNING
        if may_sign and hit.phrase.count(" ") >= SIGNATURE and _DOMAIN.search(hit.phrase):
            self.signatures.setdefault(last_word(phrase), []).append((hit.phrase, hit))

    def _glue(self, entry: Rule, beginnings: list[str], *, seen: bool) -> None:
        """Let lines through that begin as a link to the rest or a label does, and go on with a sentence."""
        if entry.kind == "line" and entry.family == "read-more":
            self.link_beginnings.update(beginnings)
        if seen and entry.kind in ("line", "label") and entry.family in _GLUED:
            self.glued_beginnings.update(beginnings)

    def _enter(self, table: dict[str, Hit], form: str, hit: Hit) -> None:
        """Enter a phrase as it is spelled; by its key too, once it is known that no other is spelled so: "Genève"."""
        table.setdefault(form, hit)
        if form != hit.phrase:
            self.folded.append((table, hit))

    def finish(self) -> None:
        """To be called when all rules are added."""
        for table, hit in self.folded:
            table.setdefault(hit.phrase, hit)
        self.folded.clear()
        for pieces in self.pieces.values():
            pieces.sort(key=lambda piece: -len(piece[0]))
        self.beginnings.update(icon[:BEGINNING] for icon in ICONS)
        self.firsts = {begun[:FIRST] for begun in self.beginnings}
        self.shorter = {begun for begun in self.beginnings if len(begun) < FIRST}
        self.last = by_rarest(self.written)
        self.within = by_rarest({hint.casefold() for hint in (*self.triggers, *(hint for _, hint, _ in self.having))})

    def _gate(self, phrase: str, name: str, language: str, *, long: bool) -> list[str]:
        """Let lines through that begin as the phrase, with or without its marks and capitals; `name` is its `key`.

        Gives back how they begin.
        """
        start = phrase[:_START]
        folded = start.casefold()
        written = {folded, name[:_START]}
        if not folded.isascii():
            written.add(start.upper().casefold())
            if not _DOTS.isdisjoint(name[:_START]):
                written.update(name[:_START].replace(apart, letter) for letter, apart in DOTTED.items())
        if "'" in folded:
            written.add(folded.replace("'", "’"))
        if language in _TURKIC and "i" in start:
            written.add(start.replace("i", "İ").casefold())
        beginnings = [(form if form[:1].isalpha() else form.lstrip(AROUND))[:BEGINNING] for form in written]
        for begun in filter(None, beginnings):
            self.beginnings.add(begun)
            if long:
                self.long_beginnings.add(begun)
        return beginnings


# What the names of pictures on buttons begin with, where a font or a program has them.
ICONS = ("fa-", "glyphicon-", "dashicons-", "tag_img", "cat_img", "category_img", "comment_img")
# Where phrases are entered that are looked up as a whole.
_TABLES = {"line": "lines", "label": "labels", "heading": "headings", "lead": "leads"}
# What stands right over or under an article, so that the two are glued to each other where nothing parts them.
_GLUED = frozenset({"ads", "audio", "newsletter", "print-save", "share-bars", "social"})
# Families whose lines of so many spaces and more stand behind the last sentence of a text as well.
_SIGNING = frozenset({"channels", "feed-makers", "wordpress"})
SIGNATURE = 4
# The address of who signs.
_DOMAIN = re.compile(r"\w\.(?:com|fm|org|net|io|app)\b")
# Families whose phrases have words of the titles and the places that they lead to.
_NAMING = frozenset({"forums", "navigation", "related", "tags"})
# Languages whose capital of `i` has its dot; what has no language may be of these.
_TURKIC = frozenset(("tr", "az", "ku", ""))
# Of a phrase no more than so many characters hold its first letters, what stands before them included.
_START = 24
# What stands apart behind a letter with a dot.
_DOTS = {apart[1] for apart in DOTTED.values()}

# So many letters of a line are looked at before anything else.
FIRST = 6
# Of a line so many letters are compared; of a phrase that is shorter, all. Fewer than `MARK` may begin any word.
BEGINNING = 8
MARK = 3
# Labels are no longer; what is was written to be read.
LABEL = 60


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


def compile_rules(chosen: Iterable[Rule]) -> Index:
    """An index of these rules alone."""
    made = Index()
    for entry in chosen:
        made.add(entry)
    made.finish()
    return made
