"""Processes that clean records side by side, where that is faster than one.

Whether it is faster is measured: the first records are cleaned in this process, and others are started only when
cleaning has taken a while, costs more than reading the records does, and so much more is known to wait that its share
for one process is longer than processes take to start. Where they then keep this one waiting for longer than it would
clean by itself, as on a machine whose other cores are busy, it goes on alone.
"""

import os
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from .records import Item, OnError, Work, item_of, settled

if TYPE_CHECKING:
    from concurrent.futures import Future
    from concurrent.futures.process import ProcessPoolExecutor

# Seconds of cleaning before other processes are thought of, and in a batch. Each process has so many batches in work.
_PATIENCE = 0.25
_BATCH = 0.25
_DEPTH = 2

# Seconds until a process does its first work: a fork has all that is loaded and built here, the others begin anew.
_FORK = 0.05
_SPAWN = 0.35

# What it costs to send a record there and back, and each of its characters.
_SENT = 4e-6
_SENT_CHARACTER = 2e-9

# A batch has no more characters than this. Each record counts for some more than it has: short ones are work too.
_HEAVIEST = 4_000_000
_RECORD = 100


@dataclass
class Pace:
    """How long reading and cleaning took lately, for how many records and characters; and cleaning, altogether."""

    workers: int
    reading: float = 0.0
    cleaning: float = 0.0
    records: int = 0
    weight: int = 1
    altogether: float = 0.0

    def note(self, reading: float, cleaning: float, weight: int) -> None:
        self.reading += reading
        self.cleaning += cleaning
        self.records += 1
        self.weight += weight

    @property
    def depth(self) -> int:
        """How many batches are in work."""
        return self.workers * _DEPTH

    @property
    def batch(self) -> float:
        """How many characters make a batch."""
        return min(_HEAVIEST, _BATCH * self.weight / max(self.cleaning, 1e-9))

    def pays(self) -> bool:
        """Whether processes would save more on what is to come than it takes to start them.

        That is what will be read ahead; or half of what has been, since what has gone on for long will go on.
        """
        if self.cleaning < _PATIENCE:
            return False
        import multiprocessing  # a program with few records needs none of it, and it takes a while to load

        method = multiprocessing.get_start_method(allow_none=True) or multiprocessing.get_all_start_methods()[0]
        self.altogether += self.cleaning
        to_come = max(self.depth * self.batch * self.cleaning / self.weight, self.altogether / 2)
        sending = (self.records * _SENT + self.weight * _SENT_CHARACTER) / self.cleaning
        saved = to_come * (1 - (1 + sending) / self.workers)
        if self.cleaning > self.reading and saved > (_FORK if method == "fork" else _SPAWN):
            return True
        self.reading = self.cleaning = 0.0  # look afresh: what comes may be other text
        self.records, self.weight = 0, 1
        return False


class Batch(NamedTuple):
    """Records in a row.

    first: the number of the first one. weight: their characters, as batches are measured.
    failure: what the caller's iterator raised behind them, which is due when they are done.
    """

    first: int
    records: list[Any]
    items: list[Item]
    weight: int
    failure: Exception | None

    def settled(self, on_error: OnError, outcomes: Iterable[object]) -> Iterator[object]:
        """What the caller gets for these records, whose outcomes are given."""
        for at, outcome in enumerate(outcomes):
            # Nearly every outcome is a text, and the process that shares out the work is the one that all wait for.
            yield outcome if type(outcome) is str else settled(on_error, self.first + at, self.records[at], outcome)
        if self.failure is not None:
            raise self.failure


def batches_of(numbered: Iterator[tuple[int, Any]], pace: Pace) -> Iterator[Batch]:
    failure: Exception | None = None
    ended = False
    while not ended:
        records: list[Any] = []
        items: list[Item] = []
        first, weight, enough = 0, 0, pace.batch
        try:
            for number, record in numbered:
                first = first if records else number
                item = item_of(record)
                records.append(record)
                items.append(item)
                weight += _weight(item)
                if weight >= enough:
                    break
            else:
                ended = True
        except Exception as error:  # noqa: BLE001  # raised again in its turn
            failure, ended = error, True
        if records or failure:
            yield Batch(first, records, items, weight, failure)


def until_it_pays(work: Work, numbered: Iterator[tuple[int, Any]], pace: Pace, on_error: OnError) -> Iterator[object]:
    """Clean in this process, each record when it is asked for, until that is the slower way."""
    begin = time.perf_counter()
    for number, record in numbered:
        read = time.perf_counter()
        item = item_of(record)
        outcome = work(item)
        pace.note(read - begin, time.perf_counter() - read, _weight(item))
        yield settled(on_error, number, record, outcome)
        if pace.pays():
            return
        begin = time.perf_counter()


def started(workers: int) -> "ProcessPoolExecutor | None":
    """Processes; none where there can't be any, as in a daemonic process or a browser."""
    try:
        from concurrent.futures.process import ProcessPoolExecutor  # needs what some platforms don't have
        from multiprocessing import current_process

        if current_process().daemon:
            return None
        return ProcessPoolExecutor(workers, initializer=_begin)
    except (ImportError, NotImplementedError, OSError):
        return None


@dataclass
class _Waiting:
    """How long this process waited for the others, against how long it would have cleaned by itself.

    alone: seconds that a character takes here. starting: batches until all have started, whose times say nothing.
    """

    alone: float
    starting: int
    seconds: float = 0.0
    weight: int = 0
    batches: int = 0

    def note(self, seconds: float, weight: int) -> None:
        if self.starting:
            self.starting -= 1
            return
        self.seconds += seconds
        self.weight += weight
        self.batches += 1

    def is_in_vain(self) -> bool:
        """Whether some batches were waited for as long as they would have taken here."""
        return self.batches >= _ENOUGH and self.seconds > self.alone * self.weight


# So many batches tell whether processes are in vain.
_ENOUGH = 4


def pooled(
    pool: "ProcessPoolExecutor", work: Work, batches: Iterable[Batch], pace: Pace, on_error: OnError
) -> Iterator[object]:
    """Have some batches in work, and read the next when the first of them is used up; as long as that is faster."""
    from concurrent.futures import BrokenExecutor

    pending: deque[tuple[Batch, Future[tuple[float, dict[int, object]]]]] = deque()
    waiting = _Waiting(pace.cleaning / pace.weight, pace.depth)

    def first() -> Iterator[object]:
        batch, future = pending[0]
        begin = time.perf_counter()
        seconds, changes = future.result()
        waiting.note(time.perf_counter() - begin, batch.weight)
        pace.cleaning, pace.weight = seconds, batch.weight
        pending.popleft()
        outcomes: list[object] = [*batch.items]
        for at, outcome in changes.items():
            outcomes[at] = outcome
        return batch.settled(on_error, outcomes)

    try:
        for batch in batches:
            pending.append((batch, pool.submit(_changes, work, batch.items)))
            if len(pending) == pace.depth:
                yield from first()
                if waiting.is_in_vain():
                    break
        while pending:
            yield from first()
    except BrokenExecutor as error:
        begin, end = pending[0][0].first, pending[-1][0].first + len(pending[-1][0].records) - 1
        raise RuntimeError(
            f"a process died while it cleaned one of the records {begin} to {end}: it was killed, "
            'or short of memory, or the script has no `if __name__ == "__main__":`'
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _begin() -> None:
    """What a process does first: leave interrupts to its parent, and see to it that it ends with the parent."""
    import signal
    import threading
    from multiprocessing import parent_process

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if (parent := parent_process()) is not None:

        def end_with_parent() -> None:
            parent.join()
            os._exit(1)

        threading.Thread(target=end_with_parent, daemon=True).start()


def _changes(work: Work, items: list[Item]) -> tuple[float, dict[int, object]]:
    """The seconds that the work took, and the outcomes by position; what comes out as it went in is not sent back."""
    begin = time.perf_counter()
    outcomes = enumerate(zip(items, map(work, items), strict=True))
    changes = {at: outcome for at, (item, outcome) in outcomes if outcome is not item and _differ(item, outcome)}
    return time.perf_counter() - begin, changes


def _differ(item: Item, outcome: object) -> bool:
    return type(outcome) is not type(item) or outcome != item


def _weight(item: Item) -> int:
    return _RECORD + len(item) if isinstance(item, str | bytes) else _RECORD
