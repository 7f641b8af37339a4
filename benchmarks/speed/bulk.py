"""What several processes gain: the same records through `clean_many` with one worker and with two, in turns.

A machine that others work on has less than two cores to give. So two processes that only count are measured too: they
gain what can be gained.
"""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial

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
        yield name, f"{len(records)}", *_compared(partial(_clean, records), rounds)
    yield "only counting", "2", *_compared(_count_twice, rounds)


def _compared(run: Callable[[int], object], rounds: int) -> Sequence[str]:
    """One worker beside two, in turns; the fastest of the rounds each."""
    runs = [[_costs(run, workers) for workers in (1, 2)] for _ in range(rounds)]
    (clock, processors), (clock_of_two, processors_of_two) = (
        [min(costs) for costs in zip(*column, strict=True)] for column in zip(*runs, strict=True)
    )
    gain, cost = f"{clock / clock_of_two:.2f} x", f"{processors_of_two / processors:.2f} x"
    return f"{clock:.2f}", f"{clock_of_two:.2f}", gain, cost


def _records(text: str) -> Iterator[str]:
    lines = text.split("\n")
    return ("\n".join(lines[at : at + _LINES]) for at in range(0, len(lines), _LINES))


def _costs(run: Callable[[int], object], workers: int) -> tuple[float, float]:
    clock, before = time.perf_counter(), os.times()
    run(workers)
    after = os.times()
    return time.perf_counter() - clock, sum(after[:4]) - sum(before[:4])


def _clean(records: Sequence[str], workers: int) -> None:
    for _ in clean_many(records, workers=workers):
        pass


def _count_twice(workers: int) -> None:
    if workers == 1:
        _count(0)
        _count(1)
    else:
        with ProcessPoolExecutor(workers) as pool:
            list(pool.map(_count, range(2)))


def _count(_: int) -> int:
    return sum(range(20_000_000))
