"""The catalogue of feed artifacts: rules as data, each of which proves itself before it may run.

The files in `data/` hold the rules, one file a family of sources. A rule tells what it removes (`phrases` by language,
with those apart as `unseen` that nobody has found on a page yet, or a `pattern`, or the name of a `shape` that code
recognises), how it may match (`kind`, `where`), why the line is not the author's (`reason`), what it fixes and what it
must keep; see `rules.Rule`. `rules()` and `rule(name)` read them; `index()` compiles them for the step.
"""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path

from . import frozen
from .compiling import compile_rules
from .index import Index
from .rule_files import RuleFile, refuse_known
from .rules import FAMILIES, KINDS, PLACES, Rule, RuleError, parse, refuse_doubles
from .settings_files import nearest

__all__ = [
    "FAMILIES",
    "Rule",
    "RuleError",
    "check_families",
    "compile_rules",
    "index",
    "load",
    "page",
    "pages",
    "parse",
    "rule",
    "rules",
]


@cache
def rules() -> tuple[Rule, ...]:
    """All rules that come with the library, in the order of their files.

    >>> len(rules()) > 50, "ad-label" in {rule.name for rule in rules()}
    (True, True)
    """
    if built := frozen.read():
        return built[0]
    return _from_files()


def _from_files() -> tuple[Rule, ...]:
    from importlib.resources import files  # only read when a text needs the rules

    found: list[Rule] = []
    for file in sorted(files("scrapefix").joinpath("data").iterdir(), key=lambda file: file.name):
        if file.name.endswith(".toml"):
            found.extend(parse(file.read_text(encoding="utf-8"), file.name, trusted=True))
    refuse_doubles(found)
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
        raise KeyError(f"no rule {name!r}; {nearest(name, sorted(by_name))}")
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
            raise ValueError(f"{name!r} is not a family of artifacts; {nearest(str(name), sorted(FAMILIES))}")


def load(*paths: str | Path) -> tuple[Rule, ...]:
    """The rules of files of your own, proven as those of the library are; `Config(rules=...)` is what runs them.

    Raises OSError, or RuleError, which names file, rule and reason.
    """
    files = [RuleFile.load(path) for path in paths]
    refuse_known(files)
    return tuple(entry for file in files for entry in file.rules)


@lru_cache(maxsize=8)
def index(drop: frozenset[str] = frozenset(), own: tuple[RuleFile, ...] = ()) -> Index:
    """The rules that run unasked, then those of the families `drop`, which are asked for, and then `own`, a user's.

    The rules that run unasked are the most by far, and compiled once.
    """
    with frozen.uncollected():
        if own:
            return _with((entry for file in own for entry in file.rules if _runs(entry, drop)), index(drop))
        if drop:
            return _with((entry for entry in rules() if _runs(entry, drop) and not entry.runs_unasked), index())
        built = frozen.read()
        return built[1] if built else compile_rules(entry for entry in rules() if entry.runs_unasked)


def _runs(entry: Rule, drop: frozenset[str]) -> bool:
    return entry.runs_unasked or entry.family in drop


def _with(wanted: Iterable[Rule], upon: Index) -> Index:
    more = tuple(wanted)
    return compile_rules(more, upon) if more else upon


def pages() -> Iterator[tuple[str, str]]:
    """The documentation of the rules: a name and a Markdown text for each, made from the same data that runs."""
    for entry in rules():
        yield entry.name, page(entry)


def page(entry: Rule) -> str:
    """One rule as a page: what it removes, why that is damage, before and after, what is left alone."""
    parts = [f"# {entry.name}", entry.reason, ""]
    unasked = "runs unasked" if entry.runs_unasked else f'runs only with `drop={{"{entry.family}"}}`'
    parts.append(f"Family **{entry.family}**, {unasked}. Matches {KINDS[entry.kind]}; {PLACES[entry.where]}.")
    for table, title in ((entry.phrases, "Seen on pages:"), (entry.unseen, "Not seen yet; only with other evidence:")):
        if table:
            parts += ["", title, ""]
        for language, phrases in table.items():
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
