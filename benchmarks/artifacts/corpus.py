"""Documents whose every line is known to be text or artifact: prose, and what pages print over, in and under it."""

import itertools
import random
from collections.abc import Iterator
from typing import NamedTuple

from ..recovery.sentences import TEXTS
from .pieces import WRITTEN

# Documents of each language and kind.
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
    """All documents, the same in every run: with artifacts at one place, at all of them, or at none."""
    for language in WRITTEN:
        held = pieces(language)
        for kind in ("head", "inside", "tail", "everywhere", "none"):
            chance = random.Random(f"{language} {kind}")
            for _ in range(COUNT):
                yield _sample(language, kind, held, chance)


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


def _sample(language: str, kind: str, held: Pieces, chance: random.Random) -> Sample:
    paragraphs = chance.sample(_prose(language), chance.randrange(3, 7))
    body: list[tuple[str, bool]] = [(line, True) for line in paragraphs]
    for line in chance.sample(held.keep, chance.randrange(3)):
        # Such lines stand between paragraphs or, as bylines and captions do, over the first one.
        body.insert(chance.randrange(len(body)), (line, True))
    title, a, b, c = chance.sample(held.titles, 4)
    slots = {"x": title, "s": held.site, "a": a, "b": b, "c": c}

    def artifact(place: str) -> list[tuple[str, bool]]:
        return [(line.format(**slots), False) for line in chance.choice(held.blocks[place])]

    if kind in {"inside", "everywhere"}:
        middle = chance.randrange(1, len(body))
        body[middle:middle] = artifact("inside")
    if kind in {"head", "everywhere"}:
        body[:0] = artifact("head")
    if kind in {"tail", "everywhere"}:
        body += artifact("tail")
    return Sample(language, kind, title, tuple(body))
