"""What is known of one source: the lines that its pages or its feed put around each text, as a value.

`learn` makes a profile; a person may edit it; `clean(text, profile=...)` drops the lines whose verdict is `"drop"` and
keeps those whose verdict is `"keep"`, whatever the catalogue says of them. Lines are compared by their masks: numbers,
addresses and the title of the document look alike in all items.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from .masks import LONGEST, TITLE, folded, masked

# What a line of a source is, and what is done with it unless somebody decides otherwise.
KINDS = {"artifact": "drop", "metadata": "keep", "text": "keep"}
VERDICTS = ("drop", "keep")
PLACES = ("head", "tail")

# Lines are learned from so many at the tail; the head is shorter.
DEEPEST = 12

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
        from .profile_files import to_toml  # files are read and written by few

        return to_toml(self)

    @classmethod
    def from_toml(cls, text: str, file: str = "profile") -> "Profile":
        """The profile that `to_toml` or a person wrote; `file` is for messages. Raises ProfileError.

        >>> Profile.from_toml('scrapefix_profile = 1\\n[[line]]\\nline = "read on"\\nplace = "foot"', "site.toml")
        Traceback (most recent call last):
        ...
        scrapefix.profile.ProfileError: site.toml: line 1 'read on': place 'foot' is not one of 'head', 'tail'
        """
        from .profile_files import from_toml

        return from_toml(text, file)

    def save(self, path: str | Path) -> None:
        """Write `to_toml` to a file: beside it first, so that a reader never sees half of it. Raises OSError."""
        from .profile_files import save

        save(self, Path(path))

    @classmethod
    def load(cls, path: str | Path) -> "Profile":
        """The profile of a file. Raises OSError where it can't be read and ProfileError where it is no profile."""
        from .profile_files import load

        return load(Path(path))


def in_order(lines: Iterable[Line]) -> list[Line]:
    """Lines as a profile lists them: the head from the top, then the tail towards the end."""
    return sorted(lines, key=lambda line: (line.place, line.at if line.place == "head" else -line.at, line.line))


def _share(count: int, documents: int) -> float:
    return round(min(1.0, count / documents), 3) if documents else 0.0
