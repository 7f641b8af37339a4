"""Rules compiled for looking lines up: the cost of a line does not grow with the number of phrases."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from .phrases import AROUND, END, WIDE, head, key
from .rules import Pattern, Rule, compiled


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

    heads: the first letters that any rule can begin with, as the text writes them.
    beginnings: more of the first letters, for lines too long to be a label.
    known: what lines were found to be, for the next time.
    """

    heads: set[str] = field(default_factory=set)
    beginnings: set[str] = field(default_factory=set)
    known: dict[str, Any] = field(default_factory=dict)
    lines: dict[str, Hit] = field(default_factory=dict)
    labels: dict[str, Hit] = field(default_factory=dict)
    headings: dict[str, Hit] = field(default_factory=dict)
    leads: dict[str, Hit] = field(default_factory=dict)
    openings: dict[str, list[tuple[str, Hit]]] = field(default_factory=dict)
    starting: dict[str, list[tuple[str, Pattern, Hit]]] = field(default_factory=dict)
    ending: dict[str, list[tuple[str, Pattern, Hit]]] = field(default_factory=dict)
    having: list[tuple[str, Pattern, Hit]] = field(default_factory=list)
    suffixes: dict[str, list[tuple[str, Hit]]] = field(default_factory=dict)
    pieces: dict[str, list[tuple[str, Hit]]] = field(default_factory=dict)
    shapes: dict[str, Hit] = field(default_factory=dict)
    dotted: set[str] = field(default_factory=set)
    ends: set[str] = field(default_factory=set)
    endings: set[str] = field(default_factory=set)
    triggers: list[str] = field(default_factory=list)
    words: dict[str, dict[str, Hit]] = field(default_factory=dict)

    def add(self, entry: Rule) -> None:
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
        pattern = compiled(entry.pattern, entry.trusted)
        for hint in entry.starts:
            name = key(hint)
            self._gate(hint)
            self.starting.setdefault(head(name), []).append((name, pattern, hit))
        for hint in entry.ends:
            name = key(hint).rstrip(AROUND)
            self.ending.setdefault(name[-END:], []).append((name, pattern, hit))
            self.endings.update((name[-END:], hint.casefold().rstrip(AROUND)[-END:]))
            self.ends.update((name[-END:], hint.casefold().rstrip(AROUND)[-END:]))
        self.having.extend((hint, pattern, hit) for hint in entry.has)

    def _phrase(self, entry: Rule, language: str, phrase: str, seen: bool) -> None:
        name, kind = key(phrase), entry.kind
        if name.endswith((".", "。")):
            name = name[:-1]
            self.dotted.add(name)
        elif name.count(" ") >= 2 or (not name.isascii() and len(name) > 8):
            self.dotted.add(name)
        hit = Hit(entry, language, name, phrase.rstrip()[-1:] in (":", "："), seen)
        if kind == "suffix":
            self.suffixes.setdefault(name[-END:], []).append((name, hit))
            self.ends.update((name[-END:], phrase.casefold().rstrip(AROUND)[-END:]))
            return
        self._gate(phrase)
        if kind == "shape":
            self.words.setdefault(hit.rule.name, {})[name] = hit
        elif kind == "opening":
            self.openings.setdefault(head(name), []).append((name, hit))
        else:
            table = {"line": self.lines, "label": self.labels, "heading": self.headings, "lead": self.leads}[kind]
            table.setdefault(name, hit)
            if kind != "lead":
                self.pieces.setdefault(name[:PIECE], []).append((name, hit))

    def _gate(self, phrase: str) -> None:
        """Let lines through that begin as the phrase does, with or without its marks and capitals."""
        folded = phrase.casefold()
        for written in {folded, key(phrase), phrase.upper().casefold(), folded.replace("'", "’")}:
            begun = written.lstrip(AROUND)[:BEGINNING]
            if len(begun) >= MARK or begun[:1] >= WIDE:
                self.beginnings.add(begun)
        self.heads.add(head(folded.lstrip(AROUND)))
        if not folded.isascii():
            self.heads.add(head(key(phrase).lstrip(AROUND)))
            self.heads.add(head(phrase.upper().casefold().lstrip(AROUND)))
        if "'" in folded[:4]:
            self.heads.add(head(folded.replace("'", "’").lstrip(AROUND)))
        if "i" in folded[:4]:  # the Turkish capital
            self.heads.add(head(phrase.replace("i", "İ").casefold().lstrip(AROUND)))
        self.heads.discard("")


# Of a long line so many letters are compared; of a phrase that is shorter, all, if they are enough to tell it.
BEGINNING = 8
MARK = 3
# Labels are no longer; what is was written to be read.
LABEL = 60


def begins(text: str, beginnings: set[str]) -> bool:
    """Whether a folded text begins as one of the phrases does."""
    shortest = 1 if text[:1] >= WIDE else MARK
    return any(text[:length] in beginnings for length in range(BEGINNING, shortest - 1, -1))


# Labels that are glued to others are found by so many letters.
PIECE = 3


def compile_rules(chosen: Iterable[Rule]) -> Index:
    """An index of these rules alone."""
    made = Index()
    for entry in chosen:
        made.add(entry)
    for pieces in made.pieces.values():
        pieces.sort(key=lambda piece: -len(piece[0]))
    return made
