"""The cases: texts under damage, the same ones in every run."""

import itertools
import random
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

from .damage import KINDS, damage, stacks
from .fold import fold
from .healthy import TRAPS
from .sentences import TEXTS

# How many texts of a language each kind is done to; all of them when fewer than so many languages have it.
TEXTS_A_KIND = 3
RARE = 8

# How many cases a table of stacks has.
STACKED = 1500

T = TypeVar("T")

_PUNCTUATION = re.compile("[‘’“”„«»–—…]+")


class Case(NamedTuple):
    """raw is given to the contestants, gold is what they should give back, both before folding."""

    kind: str
    language: str
    raw: str
    gold: str


def single() -> Iterator[Case]:
    """Each kind by itself, in each language that it can happen to."""
    for name in KINDS:
        found = []
        for language, texts in TEXTS.items():
            mixed = _shuffled(texts, f"{name} {language}")
            found.append([case for text in mixed if (case := _case(name, language, text, (name,)))])
        rare = sum(map(bool, found)) < RARE
        yield from (case for cases in found for case in (cases if rare else cases[:TEXTS_A_KIND]))


def stacked(layers: int) -> Iterator[Case]:
    """A sample of the stacks: one case of each, then a second of each, until there are enough."""
    kind = f"{('two', 'three')[layers - 2]} layers"
    waiting = [_of_stack(kind, stack) for stack in _shuffled(stacks(layers), kind)]
    found: list[Case] = []
    while len(found) < STACKED:
        some = list(itertools.islice(_first_of_each(waiting), STACKED - len(found)))
        if not some:
            break
        found += some
    yield from found


def partial() -> Iterator[Case]:
    """Damage that hit a paragraph and spared others, or punctuation and spared letters."""
    for name, kind in KINDS.items():
        if name.startswith("cut "):
            # A cut is known by the end of the text, which a paragraph is not.
            continue
        for language, texts in _shuffled(list(TEXTS.items()), name)[:10]:
            for text in texts[:2]:
                lines = text.split("\n")
                hit = damage(lines[0], (name,), language)
                if hit and fold(hit.raw) != fold(hit.gold):
                    spared = "\n".join(lines[1:])
                    yield Case("partial", language, f"{hit.raw}\n{spared}", f"{hit.gold}\n{spared}")
                if kind.by_character and (raw := _punctuation_hit(text, name, language)):
                    yield Case("partial", language, raw, text)


def healthy() -> Iterator[Case]:
    """What must stay: the texts as they were written, and the traps."""
    for language, texts in TEXTS.items():
        yield from (Case("healthy", language, text, text) for text in texts)
    for language, traps in TRAPS.items():
        yield from (Case("healthy", language, trap, trap) for trap in traps)


def _of_stack(kind: str, stack: tuple[str, ...]) -> Iterator[Case]:
    texts = [(language, text) for language in TEXTS for text in TEXTS[language]]
    for language, text in _shuffled(texts, " ".join(stack)):
        if case := _case(kind, language, text, stack):
            yield case


def _first_of_each(iterators: Sequence[Iterator[Case]]) -> Iterator[Case]:
    for iterator in iterators:
        yield from itertools.islice(iterator, 1)


def _case(kind: str, language: str, text: str, stack: tuple[str, ...]) -> Case | None:
    damaged = damage(text, stack, language)
    if damaged is None or fold(damaged.raw) == fold(damaged.gold):
        return None
    return Case(kind, language, *damaged)


def _punctuation_hit(text: str, name: str, language: str) -> str | None:
    def hit(match: re.Match[str]) -> str:
        done = damage(match[0], (name,), language)
        return done.raw if done else match[0]

    raw = _PUNCTUATION.sub(hit, text)
    return raw if fold(raw) != fold(text) else None


def _shuffled(values: Sequence[T], seed: str) -> list[T]:
    return random.Random(seed).sample(list(values), len(values))
