"""Words that speak of something, looked for by the stem that each has in it.

A search for all of them at once tries every word at each place, and takes thirty times as long as one `in` for each
stem; the pattern of a word is asked only where its stem stands.
"""

import re
from collections.abc import Iterator, Mapping

from .edits import Span


class Vocabulary:
    r"""Words by their stems, whatever their case.

    words: by each stem, in small letters, the pattern of the words that have it, or None where the stem is enough.

    >>> words = Vocabulary({"byte": r"\bbytes?\b", "encod": None})
    >>> words.is_in("Two Bytes."), words.is_in("megabytes"), words.spans("a wrong encoding")
    (True, False, [Span(start=8, end=13)])
    """

    def __init__(self, words: Mapping[str, str | None]) -> None:
        self._words = words
        self._patterns: dict[str, re.Pattern[str]] = {}

    def is_in(self, text: str) -> bool:
        """Whether one of the words stands in `text`."""
        return any(pattern.search(text) for pattern in self._near(text))

    def spans(self, text: str) -> list[Span]:
        """Where the words stand in `text`, one kind after the other."""
        return [Span(*match.span()) for pattern in self._near(text) for match in pattern.finditer(text)]

    def _near(self, text: str) -> Iterator[re.Pattern[str]]:
        """The patterns of the words whose stem stands in `text`."""
        folded = text.casefold().replace("ı", "i")
        for stem in filter(folded.__contains__, self._words):
            if stem not in self._patterns:
                self._patterns[stem] = re.compile(self._words[stem] or re.escape(stem), re.IGNORECASE)
            yield self._patterns[stem]
