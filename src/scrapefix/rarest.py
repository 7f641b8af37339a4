"""Literals by the character of theirs that the fewest texts have, which is all that is looked for where it is not."""

import re
from collections.abc import Iterable


def rarest(text: str) -> str:
    """The character that the fewest texts have: where it is not, a search for it is all that a search costs."""
    return min(text, key=_commonness)


def _commonness(char: str) -> int:
    """How common a character is: marks that are not listed are the rarest, and letters of other scripts follow."""
    return -2 if char not in _COMMONEST and not char.isalnum() else _COMMONEST.find(char)


def by_rarest(literals: Iterable[str]) -> list[tuple[str, re.Pattern[str]]]:
    """For each character that is the rarest of some literals a pattern for all of them, which begins with it."""
    around: dict[str, list[str]] = {}
    for literal in sorted(literals):
        char = rarest(literal)
        before, _, after = literal.partition(char)
        around.setdefault(char, []).append(f"(?<={re.escape(before + char)}){re.escape(after)}")
    return [(char, re.compile(f"{re.escape(char)}(?:{'|'.join(forms)})")) for char, forms in around.items()]


# Letters and marks of English by how often they occur, the rarest first; other characters are rarer, but for the space.
_COMMONEST = "zqjxkvb,.pygfwmucldrhsinoate "
