"""What several processes gain: the same records through `clean_many` with one worker and with two, in turns."""

import os
import time
from collections.abc import Iterator, Sequence

from scrapefix import clean_many

from .corpus import corpora

# Lines of a text that make a record.
_LINES = 20


def rows(size: int, only: str, rounds: int) -> Iterator[Sequence[str]]:
    """Seconds by the clock and of all processors with one worker and with two; the fastest of the rounds each."""
    yield "records, of some lines each", "number", "s with one", "s with two", "gain", "processors, two over one"
    for name, texts in corpora(size, only).items():
        records = [record for text in texts for record in _records(text)]
        # A head start for the tables, which one process builds and its forks inherit.
        list(clean_many(records[:10]))
        runs = [[_run(records, workers) for workers in (1, 2)] for _ in range(rounds)]
        (clock, processors), (clock_of_two, processors_of_two) = (min(column) for column in zip(*runs, strict=True))
        gain, cost = f"{clock / clock_of_two:.2f} x", f"{processors_of_two / processors:.2f} x"
        yield name, f"{len(records)}", f"{clock:.2f}", f"{clock_of_two:.2f}", gain, cost


def _records(text: str) -> Iterator[str]:
    lines = text.split("\n")
    return ("\n".join(lines[at : at + _LINES]) for at in range(0, len(lines), _LINES))


def _run(records: Sequence[str], workers: int) -> tuple[float, float]:
    clock, before = time.perf_counter(), os.times()
    for _ in clean_many(records, workers=workers):
        pass
    after = os.times()
    return time.perf_counter() - clock, sum(after[:4]) - sum(before[:4])
