"""Rules of a user's own: files in the format of the catalogue, read and proven before they may run.

A file becomes a value, its name and its text, which can be compared, pickled and shared as a `Config` is; the rules
are made of it when they are needed. Nothing in a file is run: phrases are looked up, and a pattern is only taken if it
can't take long on any line (see `patterns`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from os import PathLike
from typing import TYPE_CHECKING

from .settings_files import read_text

if TYPE_CHECKING:
    from .config import Config  # which holds such files
    from .rules import Rule

# Bounds of a file: what is larger was not written by hand.
MOST_RULES = 500
MOST_PHRASES = 5_000


@dataclass(frozen=True, slots=True)
class RuleFile:
    """A file of rules, as a value; `load` makes one of rules that prove themselves.

    file: its name, for messages. text: what stands in it.
    """

    file: str
    text: str = field(repr=False)

    @property
    def rules(self) -> "tuple[Rule, ...]":
        """The rules, in their order. Raises RuleError where the text holds something else."""
        return _parsed(self.file, self.text)

    @classmethod
    def load(cls, path: "str | PathLike[str]") -> "RuleFile":
        """Read a file and let its rules prove themselves.

        Raises OSError where it can't be read, and RuleError, with file, rule and reason, where a rule is not complete,
        could take too long, doesn't do what its `fix` says, or touches what its `keep` says it leaves alone.
        """
        from .rules import RuleError  # rules load what few configurations need

        try:
            made = cls(str(path), read_text(path))
        except ValueError as error:
            raise RuleError(f"{path}: {error}") from error
        refuse_known([made])
        _prove(made)
        return made


def refuse_known(files: Iterable[RuleFile]) -> None:
    """Raise RuleError where two rules have one name, those of the library among them."""
    from .catalog import rules
    from .rules import refuse_doubles

    refuse_doubles([*rules(), *(rule for file in files for rule in file.rules)])


@lru_cache(maxsize=64)
def _parsed(file: str, text: str) -> "tuple[Rule, ...]":
    from .rules import RuleError, parse

    found = parse(text, file, trusted=False)
    phrases = sum(len(listed) for rule in found for table in (rule.phrases, rule.unseen) for listed in table.values())
    for count, most, what in ((len(found), MOST_RULES, "rules"), (phrases, MOST_PHRASES, "phrases")):
        if count > most:
            raise RuleError(f"{file}: more than {most} {what}")
    return found


def _prove(made: RuleFile) -> None:
    """Raise RuleError for the first rule that doesn't do what its examples say, among all the others."""
    from .config import Config
    from .rules import RuleError

    for rule in made.rules:
        config = Config(
            rules=(made,), drop=frozenset({rule.family}), title=rule.title or None, source=rule.source or None
        )
        for proof, before, after in (
            *(("fix", before, after) for before, after in rule.fix),
            *(("keep", kept, kept) for kept in rule.keep),
        ):
            got = _dropped(before, config)
            if got != after:
                raise RuleError(f"{made.file}: rule {rule.name!r}: {proof}: {before!r} becomes {got!r}, not {after!r}")


def _dropped(text: str, config: "Config") -> str:
    """The text as the step leaves it when it is asked until it finds nothing more."""
    from .document import Document
    from .edits import Replacement, apply
    from .steps import artifacts

    for _ in range(_ROUNDS):
        found = [item for item in artifacts.find(Document(text), config) if isinstance(item, Replacement)]
        if not found:
            break
        text = apply(text, found)
    return text.strip("\n")


# Each round takes a line at least, and an example has a few.
_ROUNDS = 50
