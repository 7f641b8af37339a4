"""The labels that share a line, as those of a bar do when a scraper takes them for one text, and their pictures."""

from collections.abc import Iterator

from ...index import ICONS, PIECE, Hit, Index
from ...lazy import pattern
from ...phrases import AROUND, WIDE

# What may stand between labels that share a line.
_BETWEEN = frozenset(AROUND + "&'\"")


def pieces(name: str, known: Index) -> Iterator[Hit | None]:
    """The labels of which the line is made, one behind the other; None where it goes on with something else."""
    at = 0
    while at < len(name):
        if name[at] in _BETWEEN and not name.startswith(("1x", "2x", "+"), at):
            at += 1
            continue
        phrase, hit = _piece(name, at, known)
        yield hit
        if hit is None:
            return
        at += len(phrase)


def _piece(name: str, at: int, known: Index) -> tuple[str, Hit | None]:
    """The longest label that stands at `at` and has another, a mark or the end behind it, or else the longest.

    So `pin` and not `pins` before `hareemail`.
    """
    longest: tuple[str, Hit | None] = "", None
    for phrase, hit in _labels_at(name, at, known):
        end = at + len(phrase)
        if end == len(name) or name[end] in _BETWEEN or next(_labels_at(name, end, known), None):
            return phrase, hit
        longest = longest if longest[0] else (phrase, hit)
    return longest


def _labels_at(name: str, at: int, known: Index) -> Iterator[tuple[str, Hit]]:
    """The labels that stand at `at`, the longest first; one of one or two letters only as a whole word."""
    for length in (PIECE, 2, 1):
        for phrase, hit in known.pieces.get(name[at : at + length], ()):
            end = at + len(phrase)
            if name.startswith(phrase, at) and (len(phrase) > 2 or phrase >= WIDE or not name[end : end + 1].isalnum()):
                yield phrase, hit


def without_picture(line: str) -> str:
    """A line without the name of the picture on a button, and without what the button shows besides."""
    icon = _ICON.match(line)
    shown = _SHOWN.fullmatch(line) if ") " in line and not icon else None
    return line[icon.end() :] if icon else shown[1] if shown else line


# What stands for the picture of a button, by the name that a font or a program has for it: `fa-twitter Tweet`.
_ICON = pattern(rf"\s{{0,8}}(?:{'|'.join(ICONS)})[\w-]{{0,30}}\s{{1,3}}(?=\S)")

# What a button shows behind what it says to those who cannot see it: `Share on X (Opens in new window) X`.
_SHOWN = pattern(r"(.{2,60} (\w{1,12}) \([^()]{4,50}\)) \2")
