"""One record of many: what of it can be sent to a process, what becomes of it, and what the caller gets for it."""

from collections.abc import Callable
from math import isnan
from typing import Any, Literal

from .config import Config
from .repairs import plain

OnError = Literal["raise", "keep"] | Callable[[int, Any, Exception], Any]

# What a record is for who cleans it: a value that can be sent, or what is wrong with it.
Item = str | bytes | None | Exception
Work = Callable[[Item], object]


def item_of(record: object) -> Item:
    """The record as it is sent."""
    if type(record) is str:
        return record
    if record is None or _is_missing(record):
        return None
    try:
        return plain(record)
    except TypeError as error:
        return error


def _is_missing(record: object) -> bool:
    """Whether a record is what tables have where nothing is: NaN, `pandas.NA`.

    >>> _is_missing(float("nan")), _is_missing(0.0), _is_missing("")
    (True, False, False)
    """
    return (isinstance(record, float) and isnan(record)) or type(record).__name__ in {"NAType", "NaTType"}


def outcome_of(function: Callable[..., object], config: Config, item: Item) -> object:
    """What becomes of a record: the result, or the exception; None for what is missing."""
    if item is None or isinstance(item, Exception):
        return item
    try:
        return function(item, config)
    except Exception as error:  # noqa: BLE001  # one record never takes others along, whatever is wrong with it
        return error


def settled(on_error: OnError, number: int, record: object, outcome: object) -> object:
    """What the caller gets for a record; one that is missing as it came."""
    if not isinstance(outcome, Exception):
        return record if outcome is None else outcome
    if on_error == "keep":
        return record
    if callable(on_error):
        return on_error(number, record, outcome)
    outcome.args = (f"record {number}: {outcome}", *outcome.args[1:])
    raise outcome
