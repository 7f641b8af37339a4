"""What is known of one source: the lines that its pages or its feed put around each text, as a value and as TOML.

`learn` makes a profile; a person may edit it; `clean(text, profile=...)` drops the lines whose verdict is `"drop"` and
keeps those whose verdict is `"keep"`, whatever the catalogue says of them. Lines are compared by their masks: numbers,
addresses and the title of the document look alike in all items.
"""

import os
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_type_hints

FORMAT = 1

# What a line of a source is, and what is done with it unless somebody decides otherwise.
KINDS = {"artifact": "drop", "metadata": "keep", "text": "keep"}
VERDICTS = ("drop", "keep")
PLACES = ("head", "tail")

# Lines are learned from so many at the tail; the head is shorter.
DEEPEST = 12

TITLE, URL = "{title}", "{url}"

# The parts of a line beside a title that is not known must be so long together, to be told from an author's words.
_FIXED = 12


class ProfileError(ValueError):
    """A profile that can't be read: the message names the file, the entry and what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line that returns in the documents of a source.

    line: the line as `masked` gives it, with `{title}`, `{url}` and `0` for what differs from item to item.
    place: `"head"` or `"tail"` of the document.
    at: no further than so many lines from there, blank ones not counted; 1 is the outermost.
    verdict: `"drop"` or `"keep"`: what `clean` does with it, and what a person edits.
    kind: what the line was taken for: `"artifact"`, `"metadata"` (it says what the item is) or `"text"` (an author's).
    count: in how many documents it stood. share: that part of all of them, from 0 to 1.
    example: the line as it stood in one of them. reason: why it is of this kind, in words.
    """

    line: str
    place: str
    verdict: str
    at: int = DEEPEST
    kind: str = "artifact"
    count: int = 0
    share: float = 0.0
    example: str = ""
    reason: str = ""

    @property
    def edited(self) -> bool:
        """Whether somebody decided otherwise than `learn` does for such a line."""
        return KINDS[self.kind] != self.verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The lines of one source, learned from so many `documents`; immutable, comparable, safe to share and to pickle.

    >>> profile = Profile(documents=9, lines=[Line(line="read on at {url}", place="tail", verdict="drop", count=9)])
    >>> profile.verdicts(["The mill is for sale.", "Read on at https://mill.example/7"])
    {1: 'learned-tail'}
    >>> Profile.from_toml(profile.to_toml()) == profile
    True
    """

    documents: int = 0
    source: str | None = None
    lines: Sequence[Line] = ()
    _exact: Mapping[tuple[str, str], tuple[int, str]] = field(init=False, repr=False, compare=False)
    _open: Sequence[tuple[str, str, str, int]] = field(init=False, repr=False, compare=False)
    _reach: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "lines", tuple(self.lines))
        exact = {(line.place, line.line): (line.at, line.verdict) for line in self.lines}
        titled = []
        for line in self.lines:
            before, title, after = line.line.partition(TITLE)
            if title and TITLE not in after and len(before) + len(after) >= _FIXED and line.verdict == "drop":
                titled.append((line.place, before, after, line.at))
        object.__setattr__(self, "_exact", exact)
        object.__setattr__(self, "_open", titled)
        object.__setattr__(self, "_reach", max((line.at for line in self.lines), default=0))

    def verdicts(self, lines: Sequence[str], title: str | None = None) -> dict[int, str]:
        """What becomes of a document's `lines` (those that are not blank): the rule for each that goes, "" if it stays.

        The keys are their numbers from 0; lines that the profile does not know are not among them. A line counts only
        near enough to the end of the document at which it was learned. Where the title of the document is not known,
        what stands in its place may be anything.
        """
        found: dict[int, str] = {}
        known = folded(title) if title else ""
        for place, numbers in (("head", range(len(lines))), ("tail", range(len(lines) - 1, -1, -1))):
            position = 1
            for number in numbers:
                if position > self._reach:
                    break
                verdict = self._verdict(lines[number], place, position, known)
                if verdict == "drop":
                    # The next line stands here once this one is gone.
                    found[number] = f"learned-{place}"
                    continue
                if verdict:
                    found.setdefault(number, "")
                position += 1
        return found

    def _verdict(self, line: str, place: str, position: int, title: str) -> str:
        """What becomes of a line so near to an end, "" if the profile does not know it there."""
        if len(line) > LONGEST:
            return ""
        mask = masked(line)
        at, verdict = self._known(place, mask, masked(line, title) if title else mask, bool(title))
        return verdict if position <= at else ""

    def _known(self, place: str, mask: str, titled: str, is_known: bool) -> tuple[int, str]:
        """How deep a line may stand, and its verdict; a title can also be a word of a line that is always there."""
        exact = self._exact.get((place, titled)) or self._exact.get((place, mask))
        return exact or (0 if is_known else self._opened(place, mask), "drop")

    def _opened(self, place: str, mask: str) -> int:
        """How deep a line stands that has something in the place of the title; 0 if it is not known."""
        depths = (
            at
            for there, before, after, at in self._open
            if place == there
            and len(mask) > len(before) + len(after)
            and mask.startswith(before)
            and mask.endswith(after)
        )
        return max(depths, default=0)

    def merge(self, other: "Profile") -> "Profile":
        """The two as one: documents and counts add up, and shares follow.

        A line's verdict stays; where the two differ, the one that somebody edited holds, else that of this profile. A
        line that one of them has not was too rare there to be listed, so its count is the least that it can be.

        >>> one = Profile(documents=4, lines=[Line(line="a", place="head", verdict="drop", count=4, share=1.0)])
        >>> [(line.count, line.share) for line in one.merge(one).merge(Profile(documents=2)).lines]
        [(8, 0.8)]
        """
        documents = self.documents + other.documents
        merged = {(line.place, line.line): line for line in self.lines}
        for theirs in other.lines:
            name = (theirs.place, theirs.line)
            ours = merged.get(name)
            if ours is None:
                merged[name] = theirs
            else:
                kept = theirs if theirs.edited and not ours.edited else ours
                merged[name] = replace(kept, count=ours.count + theirs.count, at=max(ours.at, theirs.at))
        lines = (replace(line, share=_share(line.count, documents)) for line in merged.values())
        return Profile(documents=documents, source=self.source or other.source, lines=in_order(lines))

    def to_toml(self) -> str:
        """The profile as a file to read and to edit."""
        parts = [_PREAMBLE, f"scrapefix_profile = {FORMAT}", f"documents = {self.documents}"]
        if self.source is not None:
            parts.append(f"source = {_quoted(self.source)}")
        for line in self.lines:
            parts += ["", "[[line]]"]
            parts += [f"{name} = {_value(getattr(line, name))}" for name in _WRITTEN if getattr(line, name) != ""]
        return "\n".join(parts) + "\n"

    @classmethod
    def from_toml(cls, text: str, file: str = "profile") -> "Profile":
        """The profile that `to_toml` or a person wrote; `file` is for messages. Raises ProfileError.

        >>> Profile.from_toml('scrapefix_profile = 1\\n[[line]]\\nline = "read on"\\nplace = "foot"', "site.toml")
        Traceback (most recent call last):
        ...
        scrapefix.profile.ProfileError: site.toml: line 1 'read on': place 'foot' is not one of 'head', 'tail'
        """
        import tomllib  # 5 ms, and only needed here

        try:
            data = tomllib.loads(text)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise ProfileError(f"{file}: not TOML: {error}") from error
        return _profile(data, file)

    def save(self, path: str | Path) -> None:
        """Write `to_toml` to a file: beside it first, so that a reader never sees half of it. Raises OSError."""
        path = Path(path)
        beside = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            beside.write_text(self.to_toml(), encoding="utf-8", newline="\n")
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise

    @classmethod
    def load(cls, path: str | Path) -> "Profile":
        """The profile of a file. Raises OSError where it can't be read and ProfileError where it is no profile."""
        try:
            text = Path(path).read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise ProfileError(f"{path}: not UTF-8: {error.reason} at byte {error.start}") from error
        return cls.from_toml(text.replace("\r\n", "\n"), str(path))


# No line of a template is longer: past this it is a paragraph, whatever returns in it.
LONGEST = 700

# An address, with or without its scheme.
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"|]+")

# A number with what stands inside of numbers, times and dates.
_NUMBER = re.compile(r"\d+(?:[.,:'/-]\d+)*")

# Marks that are written one way or the other, and that the repair may have changed.
_MARKS = str.maketrans(
    dict.fromkeys("‘’‚‛′´ʼ", "'") | dict.fromkeys("“”„‟″«»", '"') | dict.fromkeys("‐‑‒–—―−", "-")
)
_DASHES = re.compile(r"-{2,}")


def folded(text: str) -> str:
    """Text as lines of a source are compared: without case, with one form of quotes, dashes, spaces and letters.

    >>> folded("Zoë’s  «Café» — open"), folded("ｎｅｗｓ")
    ('zoë\\'s "café" - open', 'news')
    """
    if text.isascii():
        text = text.casefold()
    else:
        # Folding the case can take letters apart that the normal form puts together.
        text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()).translate(_MARKS)
    text = " ".join(text.split())
    return _DASHES.sub("-", text) if "--" in text else text


def masked(line: str, title: str = "") -> str:
    """A line without what differs from item to item; `title` as `folded` gives it.

    >>> masked("The post Old mills appeared on Mill News, 12 May 2026", "old mills")
    'the post {title} appeared on mill news, 0 may 0'
    >>> masked("Read on: https://mill.example/2026/7?ref=feed")
    'read on: {url}'
    """
    line = folded(line)
    if len(title) > 3 and title in line:  # a shorter one is a word that other lines hold too
        line = line.replace(title, TITLE)
    if "://" in line or "www." in line:
        line = _URL.sub(URL, line)
    return _NUMBER.sub("0", line)


def in_order(lines: Iterable[Line]) -> list[Line]:
    """Lines as a profile lists them: the head from the top, then the tail towards the end."""
    return sorted(lines, key=lambda line: (line.place, line.at if line.place == "head" else -line.at, line.line))


def _share(count: int, documents: int) -> float:
    return round(min(1.0, count / documents), 3) if documents else 0.0


_PREAMBLE = """\
# Lines that return at the head or the tail of the documents of one source. `scrapefix --profile` drops those whose
# verdict is "drop", no further than `at` lines from their end of the document, and leaves the others alone, even those
# that the catalogue would drop. Change verdicts as you see fit. In `line`, {title} stands for the title of the item,
# {url} for an address, and 0 for any number."""

# The order in which the fields of an entry are read.
_WRITTEN = ("verdict", "kind", "reason", "place", "at", "count", "share", "line", "example")


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


def _profile(data: Mapping[str, Any], file: str) -> Profile:
    if data.get("scrapefix_profile") != FORMAT:
        raise ProfileError(f"{file}: not a profile: it needs `scrapefix_profile = {FORMAT}`")
    known = {"scrapefix_profile": int, "documents": int, "source": str, "line": list}
    _check_fields(data, known, file)
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
    return Line(**{"verdict": KINDS[entry.get("kind", "artifact")], **entry, "line": masked(entry["line"])})


def _check_fields(entry: Mapping[str, Any], known: Mapping[str, type], where: str) -> None:
    for name, value in entry.items():
        if name not in known:
            close = get_close_matches(name, known, n=1)
            hint = f"did you mean {close[0]!r}?" if close else f"known are {', '.join(known)}"
            raise ProfileError(f"{where}: no field {name!r}; {hint}")
        wanted = (int, float) if known[name] is float else known[name]
        if not isinstance(value, wanted) or isinstance(value, bool):
            raise ProfileError(f"{where}: {name} takes {known[name].__name__}, not {type(value).__name__}")


