"""Seconds of the processor for cleaning texts, in turns within one process."""

import time
from collections.abc import Callable, Mapping, Sequence

Cleaner = Callable[[str], object]


def floor(text: str) -> bool:
    """The least that could be done to a text: one search for something that is not there."""
    return "\x01\x02" in text


def fastest(
    contest: Mapping[str, Cleaner], chosen: Mapping[str, Sequence[str]], rounds: int
) -> dict[tuple[str, str], float]:
    """The seconds that each contestant takes for each corpus, in the fastest of the rounds."""
    # Imports and tables are paid once in a process, not once a text.
    for clean in contest.values():
        for texts in chosen.values():
            clean(texts[0][:20_000])
    best = {(name, who): float("inf") for name in chosen for who in contest}
    for _ in range(rounds):
        for name, texts in chosen.items():
            for who, clean in contest.items():
                best[name, who] = min(best[name, who], seconds(clean, texts))
    return best


def seconds(clean: Cleaner, texts: Sequence[str]) -> float:
    """The time that `clean` takes for all `texts`; that of the processor, since others may work on the machine too."""
    begin = time.process_time()
    for text in texts:
        clean(text)
    return time.process_time() - begin
