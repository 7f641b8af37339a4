"""Whether a pattern that somebody wrote can be trusted with any line: how many ways it has to match, before it runs.

An engine that backtracks tries a pattern's ways one after the other, and a pattern such as `(a|aa)+b` has more of
them than there is time. How many there can be follows from the pattern alone: a choice has as many as its branches
together, a repetition as many as its counts, and parts that follow one another multiply. A time limit would make the
answer depend on the machine; this does not.
"""

import re
from re import _constants, _parser  # type: ignore[attr-defined]  # private, and the only one that reads as `re` does
from typing import Any

# A line that a pattern is tried on is no longer, and what repeats without a bound can't repeat more often.
LONGEST_LINE = 700
# So many ways are tried in some milliseconds.
MOST_WAYS = 20_000
LONGEST_PATTERN = 2000


class PatternError(ValueError):
    """A pattern that is none, or that could take too long; the message says why."""


def checked(pattern: str) -> re.Pattern[str]:
    """The compiled pattern. Raises PatternError.

    >>> checked("^tides? at .{0,40}$").pattern
    '^tides? at .{0,40}$'
    >>> checked("^(?:a|aa)+b$")
    Traceback (most recent call last):
    ...
    scrapefix.patterns.PatternError: it could take too long: it has more than 20000 ways to match; repeat less
    """
    if len(pattern) > LONGEST_PATTERN:
        raise PatternError(f"it is longer than {LONGEST_PATTERN} characters")
    try:
        parsed = _parser.parse(pattern)
        compiled = re.compile(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        raise PatternError(f"not one: {error}") from error
    # One that is not bound to the beginning is tried from each character of the line.
    most = MOST_WAYS if _is_anchored(parsed) else MOST_WAYS // 10
    if _ways(parsed) > most:
        raise PatternError(f"it could take too long: it has more than {most} ways to match; repeat less")
    return compiled


def _is_anchored(parsed: Any) -> bool:
    """Whether the pattern can begin at the beginning of a line only."""
    first = next(iter(parsed), (None, None))
    return first[0] is _constants.AT and first[1] in (_constants.AT_BEGINNING, _constants.AT_BEGINNING_STRING)


def _ways(parsed: Any) -> int:
    """In how many ways the parts of a pattern can match one after the other, counted up to a bound."""
    ways = 1
    for operator, argument in parsed:
        ways = min(ways * _ways_of(operator, argument), _BOUND)
    return ways


def _ways_of(operator: Any, argument: Any) -> int:
    match str(operator):
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            fewest, most, repeated = argument
            return _repeated(_ways(repeated), fewest, min(int(most), LONGEST_LINE))
        case "BRANCH":
            return min(sum(map(_ways, argument[1])), _BOUND)
        case "SUBPATTERN":
            return _ways(argument[3])
        case "ATOMIC_GROUP":
            return _ways(argument)
        case "ASSERT" | "ASSERT_NOT":
            return _ways(argument[1])
        case "GROUPREF_EXISTS":
            return min(_ways(argument[1]) + (_ways(argument[2]) if argument[2] else 1), _BOUND)
        case _:
            return 1


def _repeated(ways: int, fewest: int, most: int) -> int:
    """The ways of a repetition whose part has so many itself."""
    if ways == 1:
        return max(most - fewest, 0) + 1
    total, once = 0, min(ways**fewest, _BOUND) if fewest < _DEEP else _BOUND
    for _ in range(fewest, most + 1):
        total += once
        once = min(once * ways, _BOUND)
        if total >= _BOUND:
            return _BOUND
    return total


# Counting stops here; more is too much anyway.
_BOUND = 10**9
_DEEP = 64
