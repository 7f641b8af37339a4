"""Sums for all candidates at once.

A column is what one thing, say a byte, costs each of the candidates: one int with a field of 32 bits for each of them.
To add up a sample, columns are multiplied by how often their thing occurs and added, and either is one operation,
however many candidates there are.
"""

import sys
from array import array
from collections.abc import Iterable

# Fields count thousandths of a nat: some thousand bytes at 20 nats or less each stay within 32 bits.
UNIT = 1000


def column(costs: Iterable[float]) -> int:
    """The column of costs in nats, none of them negative.

    >>> list(spread(column([0.5, 2.0]) * 3 + column([1.0, 0.0]), 2))
    [2500, 6000]
    """
    return int.from_bytes(array("I", [round(cost * UNIT) for cost in costs]).tobytes(), sys.byteorder)


def spread(total: int, count: int) -> "array[int]":
    """What each of `count` candidates pays in a sum of columns, in thousandths of a nat."""
    return array("I", total.to_bytes(4 * count, sys.byteorder))
