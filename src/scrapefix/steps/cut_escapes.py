"""The start of an escape at the very end of a text, where a length limit cut it: `won\\u20...`, `gelirken lxc3...`.

Evidence: the text has other escapes of the kind, which spell characters; an ellipsis, a quote or nothing stands behind.
What is lost is lost; the letters of the escape say nothing to a reader.
"""

import re
from collections.abc import Iterator

from ..edits import Replacement
from ..lazy import pattern

WRITTEN = pattern(
    r"""
    \\{1,8} (?: u[dD][89abAB][0-9a-fA-F]{2} (?= (?:['"’]|\.\.\.|…)? \s*\Z)  # the first half of a pair
    | (?:x[0-9a-fA-F]?|u[0-9a-fA-F]{0,3}) (?= (?:['"’]|\.\.\.|…)? \s*\Z) | (?= (?:\.\.\.|…)? \s*\Z) )
    """,
    re.VERBOSE,
)

# Without the backslash only what few words end in: the first byte of a character, the block of punctuation.
STRIPPED_BYTE = pattern(r"x[c-f][0-9a-f](?=(?:\.\.\.|…)\s*\Z)")
STRIPPED_CODE_POINT = pattern(r"(?<=[^\W\d_])u20[0-9a-f]?(?=(?:\.\.\.|…)\s*\Z)")

# Behind the start of an escape stand an ellipsis and white space.
_LONGEST_END = 24


def find(text: str, form: re.Pattern[str]) -> Iterator[Replacement]:
    """The start of an escape in one of the forms above, and of any that this leaves at the end.

    >>> [cut.start for cut in find("gelirken lxc3...", STRIPPED_BYTE)]
    [10]
    """
    end = len(text)
    while match := form.search(text, max(0, end - _LONGEST_END), end):
        yield Replacement(*match.span(), "", "escape-cut")
        end = match.start()
