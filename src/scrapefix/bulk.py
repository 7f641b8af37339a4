r"""Many records at once: lazily, in order, in bounded memory, and in several processes where that is faster.

Whether it is faster is not asked of the caller but measured: the first records are cleaned in this process, and others
are started only when cleaning has taken a while, costs more than reading the records does, and so much more is known to
wait that its share for one process is longer than processes take to start. What comes out is the same either way.
"""

import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, overload

from .config import Config
from .repairs import clean, configured, explain, plain
from .report import Report

if TYPE_CHECKING:
    from concurrent.futures import Future
    from concurrent.futures.process import ProcessPoolExecutor

OnError = Literal["raise", "keep"] | Callable[[int, Any, Exception], Any]

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


@overload
def clean_many(
    records: Iterable[str | bytes],
    config: Config | None = None,
    *,
    workers: int | None = 1,
    on_error: Literal["raise"] = "raise",
    **options: Any,
) -> Iterator[str]: ...
@overload
def clean_many(
    records: Iterable[Any],
    config: Config | None = None,
    *,
    workers: int | None = 1,
    on_error: OnError = "raise",
    **options: Any,
) -> Iterator[Any]: ...
def clean_many(
    records: Iterable[Any],
    config: Config | None = None,
    *,
    workers: int | None = 1,
    on_error: OnError = "raise",
    **options: Any,
) -> Iterator[Any]:
    r"""The text for each record, in order, as `clean` gives it; None stays None.

    records: texts or bytes, from anything that can be iterated, without end too. With one worker a record is read when
        its text is asked for; with more, some batches are read ahead, of at most two million characters each.
    workers: how many processes may clean at a time; None for one for each core. They are started only when it
        pays. Where Python starts them afresh (`spawn`, `forkserver`), a script needs `if __name__ == "__main__":`.
    on_error: what happens at a record that is neither text nor bytes, or whose bytes are no text. `"raise"` raises
        the TypeError or NotTextError of `clean`, which then names the record, counted from 0; `"keep"` gives the
        record as it came; a function is called with its number, the record and the error, and what it returns is given.
    config, options: as for `clean`; one configuration for all records.

    Raises at once TypeError and ValueError for wrong arguments, and RuntimeError when a process dies.

    >>> list(clean_many(["caf&eacute;", None, b"na\xc3\xafve"]))
    ['café', None, 'naïve']
    >>> list(clean_many(["It&#8217;s", 7], on_error=lambda number, record, error: f"{number}: {error}"))
    ["It's", '1: expected str or bytes, not int']
    """
    return _many(clean, records, configured(config, options), workers, on_error)


@overload
def explain_many(
    records: Iterable[str | bytes],
    config: Config | None = None,
    *,
    workers: int | None = 1,
    on_error: Literal["raise"] = "raise",
    **options: Any,
) -> Iterator[Report]: ...
@overload
def explain_many(
    records: Iterable[Any],
    config: Config | None = None,
    *,
    workers: int | None = 1,
    on_error: OnError = "raise",
    **options: Any,
) -> Iterator[Any]: ...
def explain_many(
    records: Iterable[Any],
    config: Config | None = None,
    *,
    workers: int | None = 1,
    on_error: OnError = "raise",
    **options: Any,
) -> Iterator[Any]:
    """The report on each record, in order, as `explain` gives it; everything else is as in `clean_many`.

    >>> [len(report.edits) for report in explain_many(["caf&eacute;", "Nothing is wrong here."])]
    [1, 0]
    """
    return _many(explain, records, configured(config, options), workers, on_error)


# What a record is for the processes: a value that can be sent, or what is wrong with it.
_Item = str | bytes | None | Exception
_Work = Callable[[_Item], object]


def _many(
    function: Callable[..., object], records: Iterable[Any], config: Config, workers: int | None, on_error: OnError
) -> Iterator[Any]:
    """Refuse wrong arguments now, and not when the first record is asked for."""
    if isinstance(records, str | bytes | bytearray | memoryview):
        raise TypeError(f"records takes an iterable of texts, not one {type(records).__name__}")
    if workers is None:
        workers = _cores()
    elif not isinstance(workers, int):
        raise TypeError(f"workers takes a number or None, not {type(workers).__name__}")
    elif workers < 1:
        raise ValueError(f"workers={workers} is less than 1")
    if on_error not in ("raise", "keep") and not callable(on_error):
        raise ValueError(f"on_error={on_error!r} is not one of 'raise', 'keep' or a function")
    return _outcomes(partial(_outcome, function, config), iter(records), workers, on_error)


def _cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _outcomes(work: _Work, records: Iterator[Any], workers: int, on_error: OnError) -> Iterator[Any]:
    numbered = enumerate(records)
    if workers == 1:
        for number, record in numbered:
            yield _settled(on_error, number, record, work(_item(record)))
        return
    pace = _Pace(workers)
    batches = _batches(numbered, pace)
    while True:
        yield from _until_it_pays(work, numbered, pace, on_error)
        ahead = list(islice(batches, pace.depth))
        if len(ahead) == pace.depth and (pool := _pool(workers)):
            yield from _pooled(pool, work, chain(ahead, batches), pace, on_error)
            return
        for batch in ahead:
            yield from batch.settled(on_error, map(work, batch.items))
        if len(ahead) < pace.depth:
            return


@dataclass
class _Pace:
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


class _Batch(NamedTuple):
    """Records in a row.

    first: the number of the first one. weight: their characters, as batches are measured.
    failure: what the caller's iterator raised behind them, which is due when they are done.
    """

    first: int
    records: list[Any]
    items: list[_Item]
    weight: int
    failure: Exception | None

    def settled(self, on_error: OnError, outcomes: Iterable[object]) -> Iterator[object]:
        """What the caller gets for these records, whose outcomes are given."""
        for at, outcome in enumerate(outcomes):
            # Nearly every outcome is a text, and the process that shares out the work is the one that all wait for.
            yield outcome if type(outcome) is str else _settled(on_error, self.first + at, self.records[at], outcome)
        if self.failure is not None:
            raise self.failure


def _batches(numbered: Iterator[tuple[int, Any]], pace: _Pace) -> Iterator[_Batch]:
    failure: Exception | None = None
    ended = False
    while not ended:
        records: list[Any] = []
        items: list[_Item] = []
        first, weight, enough = 0, 0, pace.batch
        try:
            for number, record in numbered:
                first = first if records else number
                item = _item(record)
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
            yield _Batch(first, records, items, weight, failure)


def _until_it_pays(
    work: _Work, numbered: Iterator[tuple[int, Any]], pace: _Pace, on_error: OnError
) -> Iterator[object]:
    """Clean in this process, each record when it is asked for, until that is the slower way."""
    begin = time.perf_counter()
    for number, record in numbered:
        read = time.perf_counter()
        item = _item(record)
        outcome = work(item)
        pace.note(read - begin, time.perf_counter() - read, _weight(item))
        yield _settled(on_error, number, record, outcome)
        if pace.pays():
            return
        begin = time.perf_counter()


def _pool(workers: int) -> "ProcessPoolExecutor | None":
    """Processes; none where there can't be any, as in a daemonic process or a browser."""
    try:
        from concurrent.futures.process import ProcessPoolExecutor  # needs what some platforms don't have
        from multiprocessing import current_process

        if current_process().daemon:
            return None
        return ProcessPoolExecutor(workers, initializer=_begin)
    except (ImportError, NotImplementedError, OSError):
        return None


def _pooled(
    pool: "ProcessPoolExecutor", work: _Work, batches: Iterable[_Batch], pace: _Pace, on_error: OnError
) -> Iterator[object]:
    """Have some batches in work, and read the next when the first of them is used up."""
    from concurrent.futures import BrokenExecutor

    pending: deque[tuple[_Batch, Future[tuple[float, dict[int, object]]]]] = deque()

    def first() -> Iterator[object]:
        batch, future = pending[0]
        seconds, changes = future.result()
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


def _changes(work: _Work, items: list[_Item]) -> tuple[float, dict[int, object]]:
    """The seconds that the work took, and the outcomes by position; what comes out as it went in is not sent back."""
    begin = time.perf_counter()
    outcomes = enumerate(zip(items, map(work, items), strict=True))
    changes = {at: outcome for at, (item, outcome) in outcomes if outcome is not item and _differ(item, outcome)}
    return time.perf_counter() - begin, changes


def _differ(item: _Item, outcome: object) -> bool:
    return type(outcome) is not type(item) or outcome != item


def _weight(item: _Item) -> int:
    return _RECORD + len(item) if isinstance(item, str | bytes) else _RECORD


def _item(record: object) -> _Item:
    if record is None or type(record) is str:
        return record
    try:
        return plain(record)
    except TypeError as error:
        return error


def _outcome(function: Callable[..., object], config: Config, item: _Item) -> object:
    """What becomes of a record: the result, or the exception; None stays None."""
    if item is None or isinstance(item, Exception):
        return item
    try:
        return function(item, config)
    except Exception as error:  # noqa: BLE001  # one record never takes others along, whatever is wrong with it
        return error


def _settled(on_error: OnError, number: int, record: object, outcome: object) -> object:
    """What the caller gets for a record."""
    if not isinstance(outcome, Exception):
        return outcome
    if on_error == "keep":
        return record
    if callable(on_error):
        return on_error(number, record, outcome)
    outcome.args = (f"record {number}: {outcome}", *outcome.args[1:])
    raise outcome
