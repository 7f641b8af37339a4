"""Which encoding makes bytes look most like text: each candidate says how unlikely it finds them, the least wins."""

from functools import partial
from typing import NamedTuple

from .candidates import ENCODINGS, MULTIBYTE, TAGS
from .multibyte import multibyte
from .plain import plain
from .sampling import count_high, sample, unseen
from .single_byte import Reading, single_byte

# What a declaration is worth, in nats, at least and for each byte beyond ASCII. It decides between readings that are
# about as good; that bytes are text of the declared encoding by chance is much less likely.
DECLARED = 6.0
DECLARED_EACH = 0.15
# The label that servers send when no one has thought about it.
DEFAULTED = 3.0


class Guess(NamedTuple):
    """An encoding, the language that it was found by, and the cost of the sample."""

    codec: str
    language: str
    cost: float


def guess(whole: bytes, declared: str | None = None, language: str | None = None) -> list[Guess]:
    """The readings of `whole` by a sample of it, the likeliest first; each codec once. Costs are of the sample."""
    data = sample(whole)
    spoken = (language or "").lower().split("-")[0].split("_")[0]
    high = count_high(data)
    letters = plain(data)
    ask = partial(multibyte, data, letters, spoken, declared=declared)
    # In text of ideographs most bytes are beyond ASCII.
    dense = high * 3 > len(data)
    found = list(ask(limit=float("inf"), skip=set(), ill_formed=False)) if dense else []
    readings = [reading for reading, _ in found]
    if not found or not min(found).certain:
        rare = unseen(whole, data) if len(whole) > len(data) else b""
        readings += single_byte(b"%b\n%b" % (data, rare) if rare else data, letters, declared, TAGS.get(spoken, spoken))
        asked = {reading.codec for reading, _ in found}
        readings += [reading for reading, _ in ask(limit=min(readings).cost, skip=asked, ill_formed=True)]
    best: dict[str, Reading] = {}
    for cost, codec, tag in readings:
        if codec == declared:
            cost -= declaration(codec, tag, high)  # noqa: PLW2901 - the cost as it counts
        if codec not in best or cost < best[codec].cost:
            best[codec] = Reading(cost, codec, tag)
    return [Guess(codec, tag, cost) for cost, codec, tag in sorted(best.values())]


def declaration(codec: str, tag: str, high: int) -> float:
    """What it is worth that an encoding was declared, in nats; that it is an unusual one no longer counts then."""
    unusual = ENCODINGS.get(tag, MULTIBYTE).get(codec, 0.0)
    return unusual + (DEFAULTED if codec == "cp1252" else DECLARED) + DECLARED_EACH * min(high, 100)
