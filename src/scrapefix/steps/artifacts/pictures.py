"""What stands for pictures: their files, what a camera called them, and the word for each, on lines of their own."""

import re
from collections import Counter
from itertools import groupby, pairwise

from ...index import LABEL
from ...lazy import pattern
from ...phrases import key
from .lines import Lines, is_announced
from .prose import words

# The name of a file, which has no place, `../mill.png`, and nothing that stands for any, `mill-??.png`.
_FILE = pattern(r"/?[^\s<>\"'|/\\:?*\[\]]{1,80}\.(?:jpe?g|png|gif|webp)", re.IGNORECASE)
# What cameras, phones and their programs count.
_COUNTED = pattern(r"(?:(?:IMG|DSC[NF]?|PICT|MVI|SAM|GOPR|DJI|PXL)[ _-]?\d{3,8}+){1,4}+", re.IGNORECASE)
# A name of a style sheet, `arrow-icon`, and one of its parts that tells what it is.
_STYLED = pattern(r"[a-z0-9]{1,20}(?:[-_][a-z0-9]{1,20}){1,4}")
_STYLES = frozenset("icon logo img btn banner".split())

# One of several words, of which a page shows more than one, between its paragraphs.
_PART = r"[^\s<>\"'|/\\:?*\[\],;]{1,40}"
_SPACED = pattern(rf"(?=[^\W_]){_PART}(?: {_PART}){{1,6}}\.(?:jpe?g|png|gif|webp)", re.IGNORECASE)
_SEVERAL = 2

# The first word of such a line, before all are looked at.
_FIRST = pattern(r"\s*(?:photo\s|\S*[._-])")

# A word for pictures stands so often, or twice on end: a manual has some for parts of a program.
_FEWEST = 4


def pictures(lines: Lines, dropped: dict[int, str]) -> None:
    """Drop them where text stands around, and nothing announces them or goes on with them."""
    texts = [row.text for row in lines.rows]
    if not any(words(text) >= _SENTENCE for text in texts):
        return
    known = lines.index.words.get("picture-word", {})
    names = [key(text) if len(text) <= LABEL else "" for text in texts]
    uses = Counter(name for name in names if name in known)
    again = {key(text) for text, below in pairwise(texts) if text == below and not text[:1].islower()}
    for number, name in enumerate(names):
        if name in known and (uses[name] >= _FEWEST or name in again):
            dropped[number] = known[name].name
    if "picture-name" not in lines.index.shapes:
        return
    spaced = [number for number, text in enumerate(texts) if len(text) <= LABEL and _SPACED.fullmatch(text.strip())]
    alone = frozenset(spaced if len(spaced) >= _SEVERAL else ())
    for named, run in groupby(range(len(texts)), lambda number: number in alone or _is_name(texts[number])):
        numbers = list(run)
        if named and not (is_announced(lines, numbers[0]) or _goes_on(texts, numbers)):
            dropped.update(dict.fromkeys(numbers, "picture-name"))


# Text around them has sentences of so many words.
_SENTENCE = 8
_LONGEST = 400


def _is_name(line: str) -> bool:
    """Whether a line is names of pictures alone; some sites write "photo" before each."""
    if len(line) > _LONGEST:
        return False
    if _COUNTED.fullmatch(line.strip()):
        return True
    if not _FIRST.match(line):
        return False
    names = [word for word in line.split() if word != "photo"]
    return bool(names) and all(_FILE.fullmatch(name) or _is_style(name) for name in names)


def _is_style(name: str) -> bool:
    return _STYLED.fullmatch(name) is not None and not _STYLES.isdisjoint(re.split("[-_]", name))


def _goes_on(texts: list[str], numbers: list[int]) -> bool:
    """Whether the rows above and below some are a sentence of which they are a part."""
    above, below = numbers[0] - 1, numbers[-1] + 1
    if above < 0 or below == len(texts):
        return False
    return texts[above].rstrip()[-1:].isalpha() and texts[below].lstrip()[:1].islower()
