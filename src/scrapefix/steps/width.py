"""Full-width Latin letters and digits to ASCII, in words of Latin text: `Ｈｅｌｌｏ` to `Hello`.

How they arise: keyboards for Chinese and Japanese left in their wide mode, and decoration of names and titles.

Evidence: a run of wide letters and digits with a letter in it, of two characters or more or glued to an ASCII letter.
In a text with Chinese, Japanese or Korean it must stand on a line of Latin letters, and touch nothing that is wide.
In a text without them nothing else on the line of such a word can be wide on purpose, so its marks and spaces follow.

Left alone: wide forms next to East Asian text or punctuation, and on lines of it; wide digits and wide punctuation
without such a word; half-width katakana, wide currency signs.

>>> from scrapefix import normalise_letters
>>> normalise_letters("Ｈｅｌｌｏ，　ｗｏｒｌｄ２！"), normalise_letters("（ＡＢＣ駅）")
('Hello, world2!', '（ＡＢＣ駅）')
"""

import re
from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement
from ..lazy import pattern
from ..scripts import EAST_ASIAN, Lines, has_east_asian_letter

# From the wide form to ASCII.
_SHIFT = 0xFEE0

_LETTERS = "".join(map(chr, [*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B)]))
WIDE = {chr(code): chr(code - _SHIFT) for code in range(0xFF01, 0xFF5F)} | {"\N{IDEOGRAPHIC SPACE}": " "}

LOOKS = [(_LETTERS, "")]

_LETTER = pattern(f"[{_LETTERS}]")

# A word: wide letters and digits, and single marks between them such as a hyphen or a full stop.
_WORD = pattern("[０-９Ａ-Ｚａ-ｚ]++(?:[＇－．／＠＿＆：＋][０-９Ａ-Ｚａ-ｚ]++)*+")

# The same between characters that are not East Asian.
_WORD_APART = pattern(
    rf"[０-９Ａ-Ｚａ-ｚ](?<![{EAST_ASIAN}].)(?:[＇－．／＠＿＆：＋]?[０-９Ａ-Ｚａ-ｚ])*+(?![{EAST_ASIAN}])", re.DOTALL
)

# All that is wide in a row.
_WIDE = pattern("[\uff01-\uff5e\N{IDEOGRAPHIC SPACE}]+")


def find(document: Document, config: Config) -> Iterator[Replacement]:
    """The wide words of Latin text, and what is wide around them."""
    del config  # there is one right answer
    text = document.text
    if has_east_asian_letter(document):
        lines = Lines(document)
        for match in _WORD_APART.finditer(text):
            if _is_word(text, *match.span()) and not lines.are_east_asian(match.start()):
                yield _narrow(match)
        return
    done = 0
    for match in _WORD.finditer(text):
        if match.start() >= done and _is_word(text, *match.span()):
            # Nothing East Asian anywhere: the whole line was typed in the wide mode.
            line = document.line(match.start())
            for wide in _WIDE.finditer(text, *line):
                yield _narrow(wide)
            done = line.end


def _is_word(text: str, start: int, end: int) -> bool:
    if not _LETTER.search(text, start, end):
        return False
    return end - start > 1 or any(char.isascii() and char.isalnum() for char in text[max(0, start - 1) : end + 1])


def _narrow(match: re.Match[str]) -> Replacement:
    return Replacement(*match.span(), "".join(map(WIDE.__getitem__, match[0])), "full-width")
