"""Patterns that wait: a text asks few of the hundreds that there are, and all take a third of a second.

What every text asks is compiled at once by `re.compile`, a little faster to call.
"""

import re
from typing import Any, AnyStr, Generic, cast


class _Pattern(Generic[AnyStr]):
    """Compiled when it is first asked; then it has the methods that the compiled pattern has."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    r"""The pattern that `re.compile` makes of the same, once it is needed; a mistake in it is raised then.

    >>> tide = pattern(r"(?P<high>high|low) tide")
    >>> tide.search("The low tide comes late.")["high"], tide.pattern
    ('low', '(?P<high>high|low) tide')
    """
    return cast("re.Pattern[AnyStr]", _Pattern(source, flags))
