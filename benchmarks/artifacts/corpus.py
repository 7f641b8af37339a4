"""Documents whose every line is known to be text or artifact: prose, and what pages print over, in and under it."""

import itertools
import random
from collections.abc import Iterator
from typing import NamedTuple

from ..recovery.sentences import TEXTS
from .pieces import WRITTEN
from .traps import TRAPS

# Documents of each language and kind, at least: every block of artifacts stands in two.
COUNT = 24


class Sample(NamedTuple):
    """A document. kind: what was put around the text. lines: each with whether it is text."""

    language: str
    kind: str
    title: str
    lines: tuple[tuple[str, bool], ...]

    @property
    def text(self) -> str:
        return "\n\n".join(line for line, _ in self.lines)

    @property
    def gold(self) -> str:
        return "\n\n".join(line for line, is_text in self.lines if is_text)


class Pieces(NamedTuple):
    """What `pieces` holds of one language."""

    site: str
    titles: list[str]
    blocks: dict[str, list[list[str]]]
    keep: list[str]
    source: tuple[str, str]


def pieces(language: str) -> Pieces:
    lines = [line.partition(": ")[::2] for line in WRITTEN[language].strip().split("\n")]
    places = ("head", "inside", "tail")
    blocks = {place: [text.split(" / ") for name, text in lines if name == place] for place in places}
    held = {name: text.split(" | ") for name, text in lines if name in {"titles", "source"}}
    site = next(text for name, text in lines if name == "names")
    over, under = held["source"]
    return Pieces(site, held["titles"], blocks, [text for name, text in lines if name == "keep"], (over, under))


def samples() -> Iterator[Sample]:
    """All documents, the same in every run: with artifacts at one place, at all of them, or at none; and the traps."""
    for language in WRITTEN:
        held = pieces(language)
        for kind in ("head", "inside", "tail", "everywhere", "none"):
            chance = random.Random(f"{language} {kind}")
            turns = {place: _in_turn(blocks, chance) for place, blocks in held.blocks.items()}
            for _ in range(max(COUNT, 2 * max(map(len, held.blocks.values())))):
                yield _sample(language, kind, held, turns, chance)
        yield from _traps(language)


def _in_turn(blocks: list[list[str]], chance: random.Random) -> Iterator[list[str]]:
    """The blocks in a random order, again and again."""
    while True:
        yield from chance.sample(blocks, len(blocks))


def _traps(language: str) -> Iterator[Sample]:
    """Each trap in a document of its own: over, under or between paragraphs, or all that there is."""
    chance = random.Random(f"{language} traps")
    for line in TRAPS[language].strip().split("\n"):
        place, _, text = line.partition(": ")
        if place == "whole":
            yield _kept(language, text.split(" / "))
        for where in _ROWS if place == "any" else {place} & {*_ROWS}:
            paragraphs = chance.sample(_prose(language), 3)
            yield _kept(language, [*paragraphs[: _ROWS[where]], text, *paragraphs[_ROWS[where] :]])


# Over, between or under three paragraphs.
_ROWS = {"first": 0, "inside": 2, "last": 3}


def _kept(language: str, lines: list[str]) -> Sample:
    return Sample(language, "traps", "", tuple((line, True) for line in lines))


def source_documents(language: str) -> tuple[list[Sample], list[Sample]]:
    """Documents of a made-up source, to learn from and to clean. No paragraph stands in two of them."""
    held = pieces(language)
    chance = random.Random(f"{language} source")
    pairs = [f"{first} {second}" for first, second in itertools.permutations(_prose(language), 2)]
    chance.shuffle(pairs)
    made = []
    for number in range(20):
        over, under = held.source
        title = f"{chance.choice(held.titles)}, {number + 1}"
        body = [pairs.pop() for _ in range(chance.randrange(1, 4))]
        body.insert(chance.randrange(len(body)), chance.choice(held.keep))
        lines = ((over, False), (title, True), *((line, True) for line in body), (under, False))
        made.append(Sample(language, "source", title, lines))
    return made[:10], made[10:]


def _prose(language: str) -> list[str]:
    return list(dict.fromkeys(line for text in TEXTS[language] for line in text.split("\n") if len(line) > 12))


def _reads_as_text(line: str) -> bool:
    """Whether a line is no title of an article, whatever stands over it: it ends a sentence, and is long enough."""
    return len(line.encode()) > _TITLE and line[-1] in ".。।”»" and line[:1] not in "“«"


# In bytes, so that a character of Chinese counts as some three letters.
_TITLE = 60


def _sample(
    language: str, kind: str, held: Pieces, turns: dict[str, Iterator[list[str]]], chance: random.Random
) -> Sample:
    prose = _prose(language)
    paragraphs = chance.sample(prose, chance.randrange(3, 7))
    if not any(_reads_as_text(line) for line in paragraphs[1:]):
        paragraphs[-1] = chance.choice([line for line in prose if _reads_as_text(line) and line not in paragraphs])
    body: list[tuple[str, bool]] = [(line, True) for line in paragraphs]
    for line in chance.sample(held.keep, chance.randrange(3)):
        # Such lines stand between paragraphs or, as bylines and captions do, over the first one.
        body.insert(chance.randrange(len(body)), (line, True))
    title, a, b, c = chance.sample(held.titles, 4)
    slots = {"x": title, "s": held.site, "a": a, "b": b, "c": c}

    def artifact(place: str) -> list[tuple[str, bool]]:
        return [(line.format(**slots), False) for line in next(turns[place])]

    if kind in {"inside", "everywhere"}:
        middle = chance.choice([at for at in range(1, len(body)) if _reads_as_text(body[at][0])])
        body[middle:middle] = artifact("inside")
    if kind in {"head", "everywhere"}:
        body[:0] = artifact("head")
    if kind in {"tail", "everywhere"}:
        body += artifact("tail")
    return Sample(language, kind, title, tuple(body))
