"""What was found out about a whole text: asked for each place in it, worked out once, and forgotten with the text."""

from collections.abc import Callable
from functools import lru_cache

_QUESTIONS: list[Callable[[], None]] = []


def of_text(question: Callable[[str], bool]) -> Callable[[str], bool]:
    """A question about a whole text that is asked for many places in it."""
    asked = lru_cache(maxsize=1)(question)
    _QUESTIONS.append(asked.cache_clear)
    return asked


def forget() -> None:
    """Let go of the text that was asked about last."""
    for clear in _QUESTIONS:
        clear()
