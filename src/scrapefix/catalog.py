"""The catalogue of feed artifacts: rules as data, each of which proves itself before it may run.

The files in `data/` hold the rules, one file a family of sources. A rule tells what it removes (`phrases` by language, or
a `pattern`, or the name of a `shape` that code recognises), how it may match (`kind`, `where`), why the line is not the
author's (`reason`), what it fixes and what it must keep. `rules()` and `rule(name)` read them; `index()` compiles them
for the step: a dictionary from the normalised line to the rule, so that the cost of a line does not grow with the
number of phrases.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, Protocol

# How a rule may match.
KINDS = {
    "line": "the whole line, wherever it stands",
    "label": "the whole line, but only in a run of labels, beside another artifact, or as the last line after prose",
    "heading": "the whole line with the titles under it, up to the next prose; or as a last line",
    "lead": "a line that begins so, with a colon and a title after it",
    "opening": "a line that begins so",
    "pattern": "a line that matches the pattern",
    "suffix": "the end of a line, after an ellipsis, an arrow or a bracket",
    "shape": "a shape that code recognises",
}

# Where in the document a rule may match.
PLACES = {
    "anywhere": "anywhere in the document",
    "inside": "anywhere but as the first line",
    "edge": "before the first or after the last line of the text",
    "head": "before the first line of the text",
    "tail": "after the last line of the text",
}

# The families, and whether they run unasked. The others hold facts that readers want; `drop` asks for them by name.
FAMILIES = {
    "ads": True,
    "account": True,
    "app-prompts": True,
    "audio": True,
    "blogger": True,
    "bylines": False,
    "captions": False,
    "channels": True,
    "comments": True,
    "consent": True,
    "copyright": True,
    "cross-posts": True,
    "feed-makers": True,
    "feed-readers": True,
    "forums": True,
    "learned": True,
    "medium": True,
    "navigation": True,
    "newsletter": True,
    "paywall": True,
    "print-save": True,
    "read-more": True,
    "reading-time": True,
    "related": True,
    "republication": False,
    "share-bars": True,
    "social": True,
    "stamps": False,
    "substack": True,
    "support": True,
    "tags": True,
    "wordpress": True,
}


class RuleError(ValueError):
    """A rule that does not prove itself: the message names the file, the rule and what is wrong."""


class Pattern(Protocol):
    """What the step needs of a compiled pattern, of `re` or of `regex`."""

    def search(self, string: str, pos: int = 0, /) -> Any: ...


@dataclass(frozen=True, slots=True)
class Rule:
    """One entry of the catalogue; see the fields' names in `data/*.toml`.

    languages: BCP 47 tags of the languages that it knows phrases of; empty for shapes and patterns of no language.
    starts, ends, has: literals (as `key` writes them) of which one must open, close or occur in a line before the
        pattern is tried.
    needs: rules whose lines are the evidence for this one; its examples hold with them.
    fix: pairs of a text and what the rule makes of it. keep: texts that it must leave as they are.
    """

    name: str
    family: str
    kind: str
    reason: str
    fix: tuple[tuple[str, str], ...]
    keep: tuple[str, ...]
    where: str = "anywhere"
    risk: str = "safe"
    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    pattern: str = ""
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    language: str = ""
    title: str = ""
    source: str = ""
    file: str = ""
    trusted: bool = True

    @property
    def company(self) -> Pattern | None:
        """For an opening: what must also be in the line."""
        return _company(self.has) if self.kind == "opening" and self.has else None

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.phrases) or ((self.language,) if self.language else ())

    @property
    def runs_unasked(self) -> bool:
        return self.risk == "safe" and FAMILIES[self.family]


@cache
def _company(has: tuple[str, ...]) -> Pattern:
    return re.compile("|".join(re.escape(key(word) or word) for word in has))


@cache
def rules() -> tuple[Rule, ...]:
    """All rules that come with the library, in the order of their files.

    >>> len(rules()) > 50, rules()[0].name
    (True, 'ad-label')
    """
    from importlib.resources import files  # only read when a text needs the rules

    found: list[Rule] = []
    for file in sorted(files("scrapefix").joinpath("data").iterdir(), key=lambda file: file.name):
        if file.name.endswith(".toml"):
            found.extend(parse(file.read_text(encoding="utf-8"), file.name, trusted=True))
    _refuse_doubles(found)
    return tuple(found)


def rule(name: str) -> Rule:
    """The rule called `name`, as reports write it: with or without the language at its end.

    Raises KeyError with the nearest name.

    >>> rule("ad-label-de").family
    'ads'
    """
    by_name = {entry.name: entry for entry in rules()}
    base, _, language = name.rpartition("-")
    if name not in by_name and base in by_name and language in by_name[base].languages:
        name = base
    if name not in by_name:
        raise KeyError(f"no rule {name!r}; {_nearest(name, by_name)}")
    return by_name[name]


def check_families(names: Iterable[str]) -> None:
    """Raises ValueError for a name that is no family, with the nearest that is.

    >>> check_families({"byline"})
    Traceback (most recent call last):
    ...
    ValueError: 'byline' is not a family of artifacts; did you mean 'bylines'?
    """
    for name in sorted(names, key=str):
        if name not in FAMILIES:
            raise ValueError(f"{name!r} is not a family of artifacts; {_nearest(str(name), FAMILIES)}")


def load(*paths: str | Path) -> tuple[Rule, ...]:
    """The rules of files of your own, checked as those of the library are.

    Their patterns run with the `regex` library and a time limit. Raises RuleError, which names file, rule and reason.
    """
    found: list[Rule] = []
    for path in map(Path, paths):
        found.extend(parse(path.read_text(encoding="utf-8"), str(path), trusted=False))
    _refuse_doubles(found)
    return tuple(found)


def parse(text: str, file: str, *, trusted: bool) -> tuple[Rule, ...]:
    """The rules of a TOML text; `file` is for messages. Raises RuleError."""
    import tomllib  # 5 ms, and only needed with the rules

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RuleError(f"{file}: not TOML: {error}") from error
    return tuple(_rule(entry, file, trusted) for entry in data.get("rule", []))


_REQUIRED = ("name", "family", "kind", "reason", "fix", "keep")
_TEXTS = ("name", "family", "kind", "reason", "where", "risk", "pattern", "language", "title", "source")
_LISTS = ("keep", "starts", "ends", "has", "needs")


def _rule(entry: Mapping[str, Any], file: str, trusted: bool) -> Rule:
    name = entry.get("name", "without a name")

    def refuse(why: str) -> RuleError:
        return RuleError(f"{file}: rule {name!r}: {why}")

    known = (*_TEXTS, *_LISTS, "fix", "phrases")
    for given in entry:
        if given not in known:
            raise refuse(f"no field {given!r}; {_nearest(given, known)}")
    for needed in _REQUIRED:
        if not entry.get(needed):
            raise refuse(f"has no {needed}")
    for text in _TEXTS:
        if not isinstance(entry.get(text, ""), str):
            raise refuse(f"{text} is not a text")
    for listed in _LISTS:
        if not _is_texts(entry.get(listed, [])):
            raise refuse(f"{listed} is not a list of texts")
    if not all(isinstance(pair, Sequence) and len(pair) == 2 and _is_texts(pair) for pair in entry["fix"]):  # noqa: PLR2004 (a pair has two)
        raise refuse("fix is not a list of pairs: a text, and what it becomes")
    for field_name, allowed in (("kind", KINDS), ("family", FAMILIES), ("where", PLACES), ("risk", ("safe", "unsafe"))):
        if field_name in entry and entry[field_name] not in allowed:
            raise refuse(f"{field_name} {entry[field_name]!r}: {_nearest(entry[field_name], allowed)}")
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", name):
        raise refuse("the name is not in kebab-case")
    phrases = entry.get("phrases", {})
    if not isinstance(phrases, Mapping) or not all(_is_texts(listed) for listed in phrases.values()):
        raise refuse("phrases is not a table of lists by language")
    if not all(key(phrase) for listed in phrases.values() for phrase in listed):
        raise refuse("a phrase without a word")
    kind = entry["kind"]
    if kind == "pattern":
        if not (entry.get("starts") or entry.get("ends") or entry.get("has")):
            raise refuse("a pattern needs a hint: starts, ends or has")
        _compiled(entry.get("pattern", ""), trusted, refuse)
    elif kind != "shape" and not phrases:
        raise refuse("has no phrases")
    return Rule(
        **{text: entry[text] for text in _TEXTS if text in entry},
        fix=tuple((before, after) for before, after in entry["fix"]),
        phrases={language: tuple(listed) for language, listed in phrases.items()},
        file=file,
        trusted=trusted,
        **{listed: tuple(entry[listed]) for listed in _LISTS if listed in entry},
    )


def _is_texts(value: object) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(item, str) for item in value)


def _refuse_doubles(found: Iterable[Rule]) -> None:
    seen: dict[str, str] = {}
    for entry in found:
        if entry.name in seen:
            raise RuleError(f"{entry.file}: rule {entry.name!r}: {seen[entry.name]} has a rule of this name")
        seen[entry.name] = entry.file


# A pattern of a user may be hostile or clumsy: past this it counts as no match.
_SECONDS = 0.05


class _Timed:
    """A pattern that gives up."""

    def __init__(self, pattern: Any) -> None:
        self._pattern = pattern

    def search(self, string: str, pos: int = 0, /) -> Any:
        try:
            return self._pattern.search(string, pos, timeout=_SECONDS)
        except TimeoutError:
            return None


def _compiled(pattern: str, trusted: bool, refuse: Any = RuleError) -> Pattern:
    if not pattern:
        raise refuse("has no pattern")
    if trusted:
        try:
            return re.compile(pattern)
        except re.error as error:
            raise refuse(f"not a pattern: {error}") from error
    import regex  # 40 ms; only users' own patterns need its time limit

    try:
        return _Timed(regex.compile(pattern))
    except regex.error as error:
        raise refuse(f"not a pattern: {error}") from error


def _nearest(name: str, known: Iterable[str]) -> str:
    known = list(known)
    close = get_close_matches(name, known, n=1)
    return f"did you mean {close[0]!r}?" if close else f"known are {', '.join(sorted(known)[:40])}"


# What may stand around a label without changing it: spaces, bullets, arrows, brackets, rules, icons.
DECORATION = (
    " \t\r\f\v:;,!|+/\\*#+=~_^<>()[]{}-"
    "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}"
    "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{SOFT HYPHEN}\N{VARIATION SELECTOR-16}\N{IDEOGRAPHIC SPACE}"
    "·•‣∙●○◦▪▫■□◆◇★☆✓✔✕✖×※¡"
    "→←↑↓↗↩↪⇒➔➜➡►▶▸▹▼▾▽▲▴△◄◀◂‹›«»❯❮⟩⟨–—―…"
    "：；，、！｜／（）【】［］「」『』〔〕〉〈》《"
    "✉☰⋮🔗📧📩📨🎧🔊🔈📰📢👉👇📲📱💬🖨🔖📌🐦📷📸▷⏯⬇⬆⤵"
)
_NUMBERS = "0123456789"

# Letters that sites write with and without their mark, and marks that quote steps straighten.
# Each text begins with the plain form.
_FORMS = (
    "aàáâãäåāăą", "cçćč", "dďđ", "eèéêëēėęě", "gğ", "iìíîïīı", "lł", "nñńň", "oòóôõöøō", "rřŕ", "sśšşș", "tťţț",
    "uùúûüūůű", "yýÿ", "zźżž", "еёѐ", "иѝ", "اأإآ", "'‘’ʼ′´`", '"“”„', "-‐‑‒–—−",
)  # fmt: skip
MARKED = {forms[0]: forms for forms in _FORMS}
_FOLD = str.maketrans(
    {marked: forms[0] for forms in _FORMS for marked in forms[1:]}
    | dict.fromkeys("\N{COMBINING DOT ABOVE}\N{ARABIC FATHATAN}\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{VARIATION SELECTOR-16}", "")
    | {"…": "..."}
)  # fmt: skip


def key(line: str) -> str:
    """A line as the catalogue looks it up: no decoration at the ends, case, accents and spaces folded.

    A single full stop at the end is kept: "No comments." is a sentence.

    >>> key(" » Lire  la suite… "), key("Read more."), key("- Anzeige -")
    ('lire la suite', 'read more.', 'anzeige')
    """
    text = " ".join(line.split()).strip(DECORATION).lstrip(".").strip(DECORATION).casefold()
    if not text.isascii():
        text = text.translate(_FOLD)
    if text.endswith(".."):
        text = text.rstrip(". ").rstrip(DECORATION)
    return text


# A counter beside a label: "0shares", "(42) Comments", "1.2k", "[ 167 comments ]".
_COUNTER = re.compile(r"[(\[]?\s?(?<![\w.,])?\d[\d.,]*\s?(?:k|m|tys)?\b\+?\s?[)\]]?|\d+")


def uncounted(text: str) -> str:
    """A key without its numbers.

    >>> uncounted("comments (42"), uncounted("858shares"), uncounted("1.2k shares")
    ('comments', 'shares', 'shares')
    """
    return " ".join(_COUNTER.sub(" ", text).split()).strip(DECORATION)


# What does not count at the ends of a line when it is decided whether the catalogue is asked at all.
AROUND = DECORATION + "0123456789."
# Chinese, Japanese, Korean and their neighbours: no spaces between words, or words of two characters.
WIDE = "\u2e80"
# The last letters, for patterns and suffixes.
END = 3


def head(text: str) -> str:
    """The table's entry for a text that is not decorated: the beginning of its first word.

    >>> head("read more"), head("in x"), head("阅读全文"), head("")
    ('read', 'in', '阅读', '')
    """
    return text[:2] if text[:1] >= WIDE else text[:4].partition(" ")[0].rstrip(AROUND)


class Hit(tuple[Rule, str, str]):
    """A rule, the language of the phrase that matched, and the phrase."""

    __slots__ = ()

    @property
    def rule(self) -> Rule:
        return self[0]

    @property
    def name(self) -> str:
        return f"{self[0].name}-{self[1]}" if self[1] else self[0].name


@dataclass(slots=True)
class Index:
    """Rules compiled for looking lines up: every table is asked once a line, by hash.

    heads: the first letters that any rule can begin with, as the text writes them.
    """

    heads: set[str] = field(default_factory=set)
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
    triggers: list[str] = field(default_factory=list)
    words: dict[str, dict[str, Hit]] = field(default_factory=dict)

    def add(self, entry: Rule) -> None:
        if entry.kind == "shape":
            self.shapes[entry.name] = Hit((entry, "", ""))
            self.triggers.extend(entry.has)
        elif entry.kind == "pattern":
            self._pattern(entry)
        for language, phrases in entry.phrases.items():
            for phrase in phrases:
                self._phrase(entry, language if language != "mul" else "", phrase)

    def _pattern(self, entry: Rule) -> None:
        hit = Hit((entry, entry.language, ""))
        pattern = _compiled(entry.pattern, entry.trusted)
        for hint in entry.starts:
            name = key(hint)
            self._gate(hint)
            self.starting.setdefault(head(name), []).append((name, pattern, hit))
        for hint in entry.ends:
            name = key(hint).rstrip(AROUND)
            self.ending.setdefault(name[-END:], []).append((name, pattern, hit))
            self.ends.update((name[-END:], hint.casefold().rstrip(AROUND)[-END:]))
        self.having.extend((hint, pattern, hit) for hint in entry.has)

    def _phrase(self, entry: Rule, language: str, phrase: str) -> None:
        name, kind = key(phrase), entry.kind
        if name.endswith((".", "。")):
            name = name[:-1]
            self.dotted.add(name)
        elif name.count(" ") >= 2 or (not name.isascii() and len(name) > 8):  # noqa: PLR2004 (a sentence, not a label)
            self.dotted.add(name)
        hit = Hit((entry, language, name))
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
        for written in (key(phrase), phrase.casefold(), phrase.upper().casefold(), phrase.replace("i", "İ").casefold()):
            self.heads.add(head(written.lstrip(AROUND)))
        self.heads.discard("")


# Labels that are glued to others are found by so many letters.
PIECE = 3


@cache
def index(drop: frozenset[str] = frozenset()) -> Index:
    """The rules that run when the families `drop` are asked for besides those that run unasked."""
    return compile_rules(entry for entry in rules() if entry.runs_unasked or entry.family in drop)


def compile_rules(chosen: Iterable[Rule]) -> Index:
    """An index of these rules alone."""
    made = Index()
    for entry in chosen:
        made.add(entry)
    for pieces in made.pieces.values():
        pieces.sort(key=lambda piece: -len(piece[0]))
    return made


def pages() -> Iterator[tuple[str, str]]:
    """The documentation of the rules: a name and a Markdown text for each, made from the same data that runs."""
    for entry in rules():
        yield entry.name, page(entry)


def page(entry: Rule) -> str:
    """One rule as a page: what it removes, why that is damage, before and after, what is left alone."""
    parts = [f"# {entry.name}", entry.reason, ""]
    unasked = "runs unasked" if entry.runs_unasked else f'runs only with `drop={{"{entry.family}"}}`'
    parts.append(f"Family **{entry.family}**, {unasked}. Matches {KINDS[entry.kind]}; {PLACES[entry.where]}.")
    for language, phrases in entry.phrases.items():
        parts.append(f"- {language}: " + " / ".join(f"`{phrase}`" for phrase in phrases))
    if entry.pattern:
        parts += ["", "```text", entry.pattern.strip(), "```"]
    parts += ["", "## Removed", ""]
    for before, after in entry.fix:
        parts += ["```text", before, "```", "becomes", "```text", after, "```", ""]
    parts += ["## Left alone", ""]
    for kept in entry.keep:
        parts += ["```text", kept, "```", ""]
    return "\n".join(parts)
