"""Profiles as TOML: a file that a person reads and edits, and what is said where it can't be right."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_type_hints

from .masks import masked
from .profile import KINDS, PLACES, VERDICTS, Line, Profile, ProfileError
from .settings_files import nearest, read_text, read_toml

FORMAT = 1

# A profile that was edited may ask for more than `learn` does, up to where looking at a document would take long.
MOST_LINES, FURTHEST = 5_000, 100

_PREAMBLE = """\
# Lines that return at the head or the tail of the documents of one source. `scrapefix --profile` drops those whose
# verdict is "drop", no further than `at` lines from their end of the document, and leaves the others alone, even those
# that the catalogue would drop. Change verdicts as you see fit. In `line`, {title} stands for the title of the item,
# {url} for an address, and 0 for any number."""

# The order in which the fields of an entry are read.
_WRITTEN = ("verdict", "kind", "reason", "place", "at", "count", "share", "line", "example")


def to_toml(profile: Profile) -> str:
    """The profile as a file to read and to edit."""
    parts = [_PREAMBLE, f"scrapefix_profile = {FORMAT}", f"documents = {profile.documents}"]
    if profile.source is not None:
        parts.append(f"source = {_quoted(profile.source)}")
    for line in profile.lines:
        parts += ["", "[[line]]"]
        parts += [f"{name} = {_value(getattr(line, name))}" for name in _WRITTEN if getattr(line, name) != ""]
    return "\n".join(parts) + "\n"


def _value(value: str | float) -> str:
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(text: str) -> str:
    """A TOML string on one line, with escapes for what nobody would see."""
    return f'"{"".join(map(_escaped, text))}"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable():
        return character
    # Half of a surrogate pair has no place in TOML.
    return "\N{REPLACEMENT CHARACTER}" if "\ud800" <= character <= "\udfff" else f"\\U{ord(character):08x}"


def from_toml(text: str, file: str) -> Profile:
    """The profile that `to_toml` or a person wrote. Raises ProfileError."""
    try:
        data = read_toml(text)
    except ValueError as error:
        raise ProfileError(f"{file}: {error}") from error
    return _profile(data, file)


def save(profile: Profile, path: Path) -> None:
    """Write a profile to a file: beside it first, so that a reader never sees half of it. Raises OSError."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.write_text(to_toml(profile), encoding="utf-8", newline="\n")
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def load(path: Path) -> Profile:
    """The profile of a file. Raises OSError where it can't be read and ProfileError where it is no profile."""
    try:
        text = read_text(path)
    except ValueError as error:
        raise ProfileError(f"{path}: {error}") from error
    return from_toml(text, str(path))


def _profile(data: Mapping[str, Any], file: str) -> Profile:
    if data.get("scrapefix_profile") != FORMAT:
        raise ProfileError(f"{file}: not a profile: it needs `scrapefix_profile = {FORMAT}`")
    known = {"scrapefix_profile": int, "documents": int, "source": str, "line": list}
    _check_fields(data, known, file)
    if len(data.get("line", ())) > MOST_LINES:
        raise ProfileError(f"{file}: more than {MOST_LINES} lines")
    lines: dict[tuple[str, str], Line] = {}
    for number, entry in enumerate(data.get("line", ()), 1):
        if not isinstance(entry, Mapping):
            raise ProfileError(f"{file}: line {number}: not a table; write [[line]] above each")
        where = f"{file}: line {number} {entry.get('line', '')!r}"
        line = _line(entry, where)
        name = (line.place, line.line)
        if name in lines:
            raise ProfileError(f"{where}: the same as line {list(lines).index(name) + 1}; one of them has to go")
        lines[name] = line
    return Profile(documents=data.get("documents", 0), source=data.get("source"), lines=tuple(lines.values()))


def _line(entry: Mapping[str, Any], where: str) -> Line:
    _check_fields(entry, get_type_hints(Line), where)
    for needed in ("line", "place"):
        if not entry.get(needed):
            raise ProfileError(f"{where}: has no {needed}")
    for name, allowed in (("place", PLACES), ("kind", KINDS), ("verdict", VERDICTS)):
        if entry.get(name, next(iter(allowed))) not in allowed:
            raise ProfileError(f"{where}: {name} {entry[name]!r} is not one of {', '.join(map(repr, allowed))}")
    for name in ("at", "count"):
        if entry.get(name, 1) < (name == "at"):
            raise ProfileError(f"{where}: {name} is {entry[name]}; lines and documents are counted from 1")
    if entry.get("at", 1) > FURTHEST:
        raise ProfileError(f"{where}: at is {entry['at']}; no further than {FURTHEST} lines from an end are looked at")
    return Line(**{"verdict": KINDS[entry.get("kind", "artifact")], **entry, "line": masked(entry["line"])})


def _check_fields(entry: Mapping[str, Any], known: Mapping[str, type], where: str) -> None:
    for name, value in entry.items():
        if name not in known:
            raise ProfileError(f"{where}: no field {name!r}; {nearest(name, list(known))}")
        wanted = (int, float) if known[name] is float else known[name]
        if not isinstance(value, wanted) or isinstance(value, bool):
            raise ProfileError(f"{where}: {name} takes {known[name].__name__}, not {type(value).__name__}")
