"""The texts that are timed: own sentences, drawn again and again with other numbers, the same on every machine."""

import html
import itertools
import json
import random
import re
from collections.abc import Callable, Iterable, Iterator

from benchmarks.recovery.sentences import TEXTS

_ASCII = """\
The ferry to the island left at {}, and nobody on the quay seemed to mind the rain.
Her brother keeps {} bees, two goats and a very old bicycle behind the mill.
"It isn't broken," said the engineer, "it just needs {} hours and some oil."
Tickets cost ${} for adults; children (under 12) travel free on Sundays.
The library's new roof was paid for by a bake sale, a raffle and {} postcards.
See https://example.org/timetable?line={}&day=mon for the winter timetable.
In the end -- after {} rounds -- the choir sang the song in a lower key.
Bread: {} g flour, 7 g salt, a little yeast, and patience until the morning.
Smith & Daughters repaired the clock; it has been {} minutes late ever since.
He wrote down every number that he saw that day, and {} was his favorite.""".splitlines()

# What the normalising steps change in healthy text: such lines are a kind of their own.
_TYPOGRAPHY = re.compile("[\u2010-\u2015\u2018-\u201f\u2026\u2212\u00a0\u00ab\u00bb]")

_LINES = [line for texts in TEXTS.values() for text in texts for line in text.splitlines() if line]
_PLAIN = [line for line in _LINES if not _TYPOGRAPHY.search(line)]
_TYPOGRAPHIC = [line for line in _LINES if _TYPOGRAPHY.search(line)]


def _misread(line: str) -> str:
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in line.encode())


# A line for each common kind of damage.
_DAMAGES: list[Callable[[str], str]] = [
    lambda line: repr(line.encode()),
    lambda line: repr(line.encode())[2:-1].replace("\\x", "x"),
    lambda line: json.dumps(line)[1:-1],
    lambda line: html.escape(line).encode("ascii", "xmlcharrefreplace").decode(),
    _misread,
]


def _lines(sentences: list[str], size: int, chance: random.Random) -> Iterator[str]:
    """Lines of `size` bytes of UTF-8 altogether, each ended by a number so that few are the same."""
    done = 0
    while done < size:
        line = chance.choice(sentences)
        number = str(chance.randrange(10_000))
        line = line.replace("{}", number) if "{}" in line else f"{line} {number}"
        done += len(line.encode()) + 1
        yield line


def _damaged(lines: Iterable[str], every: int) -> Iterable[str]:
    for index, line in enumerate(lines):
        yield _DAMAGES[index // every % len(_DAMAGES)](line) if index % every == 0 else line


def _ascii(size: int, chance: random.Random) -> list[str]:
    return ["\n".join(_lines(_ASCII, size, chance))]


def _multilingual(size: int, chance: random.Random) -> list[str]:
    return ["\n".join(_lines(_PLAIN, size, chance))]


def _typographic(size: int, chance: random.Random) -> list[str]:
    return ["\n".join(_lines(_TYPOGRAPHIC, size, chance))]


def _seldom_damaged(size: int, chance: random.Random) -> list[str]:
    return ["\n".join(_damaged(_lines(_PLAIN, size, chance), 100))]


def _all_damaged(size: int, chance: random.Random) -> list[str]:
    return ["\n".join(_damaged(_lines(_LINES, size, chance), 1))]


def _strings(size: int, chance: random.Random) -> list[str]:
    lines = _lines(_ASCII + _PLAIN, 100 * size, chance)
    pairs = zip(lines, lines, strict=False)
    return [f"{one} {other}"[:100] for one, other in itertools.islice(pairs, size // 5)]


def _short_lines(size: int, chance: random.Random) -> list[str]:
    """Sentences broken as verse is, with a blank line between two: each line could be a label."""
    words = (line.split() for line in _lines(_ASCII + _PLAIN, size, chance))
    return ["\n\n".join("\n".join(map(" ".join, _chunks(line))) for line in words)]


def _chunks(words: list[str]) -> Iterator[list[str]]:
    return (words[start : start + _VERSE] for start in range(0, len(words), _VERSE))


# So many words stand on a line of verse.
_VERSE = 4


def _one_line(size: int, chance: random.Random) -> list[str]:
    return [" ".join(_lines(_ASCII + _PLAIN, 8 * size, chance))]


_KINDS: dict[str, Callable[[int, random.Random], list[str]]] = {
    "healthy ASCII": _ascii,
    "healthy multilingual": _multilingual,
    "curly quotes and dashes": _typographic,
    "1 % of lines damaged": _seldom_damaged,
    "every line damaged": _all_damaged,
    "strings of 100 characters": _strings,
    "short lines": _short_lines,
    "one long line": _one_line,
}


def corpora(size: int, only: str = "") -> dict[str, list[str]]:
    """The texts of the kinds whose names contain `only`.

    size: bytes of UTF-8 in a kind; the one long line is eight times as long, and there is a string for five bytes.
    """
    return {name: make(size, random.Random(name)) for name, make in _KINDS.items() if only in name}
