"""What a step of the work is, and which steps a text concerns, by the signs of their damage."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from .config import Config
from .document import Document
from .edits import Replacement, Suspect
from .signs import Sign
from .watch import Watch

Finding = Replacement | Suspect


class Step(NamedTuple):
    """A named stage of the work.

    find: looks at a document and proposes replacements, sorted and without overlaps, and suspects; it never changes
        anything.
    signs: what every finding has in it, see `signs`; a text that shows none is not given to the step. Without signs
        the step looks at every text.
    heeds: beginnings of names of rules. Where one of them fired, the step finds what else it would need a sign for.
    whole: whether the step counts over the whole text what its signs are, so that it looks at every text.
    of_a_line: its signs in a text of one line, if others than `signs`.
    asked: whether a configuration asks for the step; None for always.
    undoes_a_layer: whether a change by this step can uncover damage for the steps before it.
    may_be_named: whether a text can name what the step finds, beside what that stands for: see `mentions`.
    makes_safe: whether what the step takes out could break who reads the text: no encoding, database or sheet holds
        it. Such a step works even on a text that is given back as it came.
    """

    name: str
    find: Callable[[Document, Config], Iterable[Finding]]
    signs: tuple[Sign, ...] = ()
    heeds: tuple[str, ...] = ()
    whole: bool = False
    of_a_line: tuple[Sign, ...] | None = None
    asked: Callable[[Config], bool] | None = None
    undoes_a_layer: bool = False
    may_be_named: bool = False
    makes_safe: bool = False


class Plan:
    """The steps that a configuration asks for, and which of them a text concerns.

    Sets of steps are numbers here, with bit `n` for the step with number `n`.
    """

    def __init__(self, steps: Iterable[Step]) -> None:
        self.steps = tuple(steps)
        self._watch = Watch([() if step.whole else step.signs for step in self.steps])
        self._always = _bits(step.whole or not step.signs for step in self.steps)
        of_a_line = [step.signs if step.of_a_line is None else step.of_a_line for step in self.steps]
        self._watch_of_a_line = Watch(of_a_line)
        self._always_of_a_line = _bits(step.of_a_line is None and not step.signs for step in self.steps)
        self._watch_of_changes = Watch([(*step.signs, *(step.of_a_line or ())) for step in self.steps])
        self._heeding = [(step.heeds, 1 << number) for number, step in enumerate(self.steps) if step.heeds]

    def wanted(self, document: Document) -> int:
        """The steps that could find anything in a document."""
        watch = self._watch if "\n" in document.text else self._watch_of_a_line
        return watch.shown(document.text, document.signs) | self.always(document.text)

    def always(self, text: str) -> int:
        """The steps that look at a text whether it shows a sign or not."""
        return self._always if "\n" in text else self._always_of_a_line

    def is_shown(self, number: int, document: Document) -> bool:
        """Whether the step with this number could find anything in a document that was changed."""
        if self.always(document.text) >> number & 1:
            return True
        step = self.steps[number]
        signs = step.signs if step.of_a_line is None or "\n" in document.text else step.of_a_line
        return document.shows(signs) or document.has_seen(*step.heeds)

    def woken(self, around: str, known: dict[Sign, bool]) -> int:
        """The steps to which a change shows a sign, in the text `around` it.

        known: keeps what each sign says of that text.
        """
        return self._watch_of_changes.shown(around, known)

    def heeding(self, rules: Iterable[str]) -> int:
        """The steps that heed one of these rules."""
        return sum(bit for heeds, bit in self._heeding if any(rule.startswith(heeds) for rule in rules))


def _bits(flags: Iterable[bool]) -> int:
    return sum(1 << number for number, flag in enumerate(flags) if flag)
