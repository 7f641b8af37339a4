"""Which lines of a healthy text are changed, and by what; and whether the promises hold on it."""

import hashlib
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from benchmarks.recovery.fold import fold
from scrapefix import clean, explain


class Change(NamedTuple):
    """A line that came back different: by which rule, and what was done to it."""

    rule: str
    line: str
    what: str

    @property
    def sum(self) -> str:
        """What tells the line and the rule apart from all others, without the words, which are somebody's."""
        return hashlib.blake2s(f"{self.rule}\n{self.line.strip()}".encode(), digest_size=6).hexdigest()

    @property
    def is_judged(self) -> bool:
        """Whether a person looked at the line and found damage that the package ships, rightly mended."""
        return self.sum in _judged()


@cache
def _judged() -> frozenset[str]:
    lines = Path(__file__).with_name("judged.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.split(maxsplit=1)[0] for line in lines if line and not line.startswith("#"))


def by_scrapefix(text: str) -> list[Change]:
    """The changed lines, one by one; each line once, for the first rule that changed it."""
    if clean(text) == text:
        return []
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    found: dict[int, Change] = {}
    for edit in explain(text).edits:
        if _essence(edit.before) == _essence(edit.after):
            continue
        # The line feed before a line that was dropped is the end of another, which was not changed.
        changed = text[edit.raw.start : edit.raw.end]
        margin = len(changed) - len(changed.lstrip())
        first = bisect_right(starts, edit.raw.start + (margin if margin < len(changed) else 0)) - 1
        last = max(first, bisect_right(starts, edit.raw.start + len(changed.rstrip()) - 1) - 1)
        for number in range(first, last + 1):
            line = text[starts[number] : starts[number + 1] - 1]
            if line.strip():
                what = f"{edit.before!r} -> {edit.after!r}"
                found.setdefault(number, Change(f"{edit.step}/{edit.rule}", line, what))
    return list(found.values())


def by_lines(text: str, fix: Callable[[str], str]) -> list[Change]:
    """The lines that a fixer without an account changes."""
    if fix(text) == text:
        return []
    changes = ((line, fix(line)) for line in text.split("\n"))
    return [Change("", line, after) for line, after in changes if _essence(line) != _essence(after)]


def broken_promises(text: str) -> Iterator[str]:
    """The promises that do not hold for `text`."""
    report = explain(text)
    once = clean(text)
    if report.text != once:
        yield "one path"
    if clean(once) != once:
        yield "idempotent"
    if report.undo() != text:
        yield "undo"


def _essence(text: str) -> str:
    """What remains when all that is documented as normalisation, and no repair, is taken off: typography, forms of
    compatibility, and how much white space there is."""
    return "".join(fold(unicodedata.normalize("NFKC", fold(text))).split())
