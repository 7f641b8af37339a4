"""One rule of the catalogue as a value, and the checks that it must pass before it may run."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from .phrases import key
from .settings_files import nearest, read_toml

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
    "pictures": True,
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
FACTS = frozenset(family for family, unasked in FAMILIES.items() if not unasked)


class RuleError(ValueError):
    """A rule that does not prove itself: the message names the file, the rule and what is wrong."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One entry of the catalogue; see the fields' names in `data/*.toml`.

    phrases: lists by language, of phrasings that were seen on pages, in feeds or in the texts of what makes these, and
        of such as say by several words what only these say. A heading with `…` before it follows a name in quotes.
    unseen: lists of phrasings that nobody has seen there yet; they count only with other evidence.
    languages: BCP 47 tags of the languages that it knows phrases of; empty for shapes and patterns of no language.
    starts, ends, has: literals (as `key` writes them) of which one must open, close or occur in a line before the
        pattern is tried.
    over_family: whether a line that only the end of the text proves counts there only over an artifact of its family,
        as the price does over what is for sale.
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
    unseen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    pattern: str = ""
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    over_family: bool = False
    language: str = ""
    title: str = ""
    source: str = ""
    file: str = ""
    trusted: bool = True

    @property
    def company(self) -> re.Pattern[str] | None:
        """For an opening: what must also be in the line."""
        return _company(self.has) if self.kind == "opening" and self.has else None

    def fits(self, name: str) -> bool:
        """Whether the pattern is found in a line, as `key` writes it."""
        return _compiled(self.pattern).search(name) is not None

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple({**self.phrases, **self.unseen}) or ((self.language,) if self.language else ())

    @property
    def runs_unasked(self) -> bool:
        return self.risk == "safe" and FAMILIES[self.family]


# Few texts have a line that any of these is asked about.
_compiled = cache(re.compile)


@cache
def _company(has: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(_word_or_stem, has)))


def _word_or_stem(word: str) -> str:
    """A pattern for what a line must have in it: the stem of a word, or a short word that others have in them."""
    name = key(word) or word
    is_short = len(name) <= _SHORT and name.isalpha() and max(name) < "\u0590"
    return rf"\b{name}s?\b" if is_short else re.escape(name)


# So short is "app", which "apple" and "approved" begin with.
_SHORT = 3


def parse(text: str, file: str, *, trusted: bool) -> tuple[Rule, ...]:
    """The rules of a TOML text; `file` is for messages. Raises RuleError."""
    try:
        data = read_toml(text)
    except ValueError as error:
        raise RuleError(f"{file}: {error}") from error
    entries = data.pop("rule", None)
    if data or not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        raise RuleError(f"{file}: holds something else than rules; write [[rule]] above each")
    return tuple(_rule(entry, file, trusted) for entry in entries)


_REQUIRED = ("name", "family", "kind", "reason", "fix", "keep")
_TEXTS = ("name", "family", "kind", "reason", "where", "risk", "pattern", "language", "title", "source")
_LISTS = ("keep", "starts", "ends", "has")
_FLAGS = ("over_family",)
_TABLES = ("phrases", "unseen")


def _rule(entry: Mapping[str, Any], file: str, trusted: bool) -> Rule:  # noqa: PLR0912 (one check after the other)
    name = entry.get("name", "without a name")

    def refuse(why: str) -> RuleError:
        return RuleError(f"{file}: rule {name!r}: {why}")

    known = (*_TEXTS, *_LISTS, *_FLAGS, *_TABLES, "fix")
    for given in entry:
        if given not in known:
            raise refuse(f"no field {given!r}; {nearest(given, sorted(known))}")
    for needed in _REQUIRED:
        if not entry.get(needed):
            raise refuse(f"has no {needed}")
    for text in _TEXTS:
        if not isinstance(entry.get(text, ""), str):
            raise refuse(f"{text} is not a text")
    for listed in _LISTS:
        if not _is_texts(entry.get(listed, [])):
            raise refuse(f"{listed} is not a list of texts")
    for flag in _FLAGS:
        if not isinstance(entry.get(flag, False), bool):
            raise refuse(f"{flag} is neither true nor false")
    if not isinstance(entry["fix"], list) or not all(_is_texts(pair) and len(pair) == 2 for pair in entry["fix"]):
        raise refuse("fix is not a list of pairs: a text, and what it becomes")
    for field_name, allowed in (("kind", KINDS), ("family", FAMILIES), ("where", PLACES), ("risk", ("safe", "unsafe"))):
        if field_name in entry and entry[field_name] not in allowed:
            raise refuse(f"{field_name} {entry[field_name]!r}: {nearest(entry[field_name], sorted(allowed))}")
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", name):
        raise refuse("the name is not in kebab-case")
    given_tables = {table: entry.get(table, {}) for table in _TABLES}
    for table, listed in given_tables.items():
        if not isinstance(listed, Mapping) or not all(map(_lists_phrases, listed.values())):
            raise refuse(f"{table} is not a table by language, of lists or of texts with a phrase a line")
    tables = {table: _by_language(listed) for table, listed in given_tables.items()}
    phrases = (phrase for table in tables.values() for listed in table.values() for phrase in listed)
    if not trusted and not all(map(key, phrases)):
        raise refuse("a phrase without a word")
    kind = entry["kind"]
    if not trusted:
        if kind == "shape":
            raise refuse("a shape is code of the library")
        if entry["family"] == "paywall" and not name.startswith("paywall-"):
            raise refuse("a rule of the family 'paywall' is named paywall-...: by that reports know what was cut off")
        if not all(key(hint) for hints in ("starts", "ends", "has") for hint in entry.get(hints, ())):
            raise refuse("a hint without a word")
    if kind == "pattern":
        if not (entry.get("starts") or entry.get("ends") or entry.get("has")):
            raise refuse("a pattern needs a hint: starts, ends or has")
        if not entry.get("pattern"):
            raise refuse("has no pattern")
        if not trusted:
            from .patterns import PatternError, checked  # only users' own patterns need it

            try:
                checked(entry["pattern"])
            except PatternError as error:
                raise refuse(f"pattern: {error}") from error
    elif kind != "shape" and not any(tables.values()):
        raise refuse("has no phrases")
    return Rule(
        **{given: entry[given] for given in (*_TEXTS, *_FLAGS) if given in entry},
        fix=tuple((before, after) for before, after in entry["fix"]),
        phrases=tables["phrases"],
        unseen=tables["unseen"],
        file=file,
        trusted=trusted,
        keep=tuple(entry["keep"]),
        starts=tuple(entry.get("starts", ())),
        ends=tuple(entry.get("ends", ())),
        has=tuple(entry.get("has", ())),
    )


def _by_language(table: Mapping[str, Sequence[str] | str]) -> dict[str, tuple[str, ...]]:
    """The phrases of each language, which stand in a list or in a text, one a line."""
    return {
        language: tuple(filter(None, map(str.strip, listed.split("\n")))) if isinstance(listed, str) else tuple(listed)
        for language, listed in table.items()
    }


def _lists_phrases(value: object) -> bool:
    return isinstance(value, str) or _is_texts(value)


def _is_texts(value: object) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(item, str) for item in value)


def refuse_doubles(found: Iterable[Rule]) -> None:
    seen: dict[str, str] = {}
    for entry in found:
        if entry.name in seen:
            raise RuleError(f"{entry.file}: rule {entry.name!r}: {seen[entry.name]} has a rule of this name")
        seen[entry.name] = entry.file
