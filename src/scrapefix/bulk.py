r"""Many records at once: lazily, in order, in bounded memory, and in several processes where that is faster.

Whether it is faster is not asked of the caller but measured, see `pool`. What comes out is the same either way.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain, islice
from typing import Any, Literal, overload

from .config import Config
from .pool import Pace, batches_of, pooled, started, until_it_pays
from .records import OnError, Work, item_of, outcome_of, settled
from .repairs import clean, configured, explain
from .report import Report


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
    r"""The text for each record, in order, as `clean` gives it; None and the NaN of a table stay.

    records: texts or bytes, from anything that can be iterated, without end too. With one worker a record is read when
        its text is asked for; with more, some batches are read ahead, of at most four million characters each.
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
    return _outcomes(partial(outcome_of, function, config), iter(records), workers, on_error)


def _cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _outcomes(work: Work, records: Iterator[Any], workers: int, on_error: OnError) -> Iterator[Any]:
    numbered = enumerate(records)
    if workers == 1:
        for number, record in numbered:
            yield settled(on_error, number, record, work(item_of(record)))
        return
    pace = Pace(workers)
    batches = batches_of(numbered, pace)
    while True:
        yield from until_it_pays(work, numbered, pace, on_error)
        ahead = list(islice(batches, pace.depth))
        if len(ahead) == pace.depth and (pool := started(workers)):
            batches = chain(ahead, batches)
            yield from pooled(pool, work, batches, pace, on_error)
            for batch in batches:  # where the pool was in vain
                yield from batch.settled(on_error, map(work, batch.items))
            return
        for batch in ahead:
            yield from batch.settled(on_error, map(work, batch.items))
        if len(ahead) < pace.depth:
            return
