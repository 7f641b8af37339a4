"""Answers that are worked out once and then looked up."""

from collections.abc import Callable
from typing import TypeVar

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Remembered(dict[Asked, Answer]):
    """Answers to a question about short strings or numbers, each worked out once; so many, and all are forgotten.

    >>> squares = Remembered(lambda number: number * number, most=2)
    >>> squares[3], squares[4], len(squares), squares[5], len(squares)
    (9, 16, 2, 25, 1)
    """

    def __init__(self, question: Callable[[Asked], Answer], most: int = 50_000) -> None:
        super().__init__()
        self._question, self._most = question, most

    def __missing__(self, asked: Asked) -> Answer:
        if len(self) >= self._most:
            self.clear()
        answer = self[asked] = self._question(asked)
        return answer
