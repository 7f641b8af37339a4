"""Quotation marks to ASCII: single ones and apostrophes to `'`, double ones to `"`.

How it arises: word processors and content systems curl what people type, some texts and not others, so that one word
stands in a corpus in two spellings.

Evidence: none is needed for the marks themselves, they are only normalised; the option `quotes="keep"` leaves them.

Left alone: what belongs to Chinese, Japanese or Korean text, as its neighbours tell. A pair stays or goes as a whole.
`’` between letters, or as in `’s`, is an apostrophe wherever it stands. `„` and `‚` of German, Polish and their
neighbours have no ASCII form that keeps the pair apart, so they stay with the mark that closes them (option
`low_quotes`), as do guillemets (option `guillemets`). Letters that look like apostrophes (the ʻokina U+02BB,
U+02BC of Ukrainian and Breton, U+02BE and U+02BF of transliterations) are letters; Hebrew geresh and gershayim,
corner brackets and full-width quotes are punctuation of their own. A byte of mojibake is no mark, and one that alone
fills straight quotes or backticks is named (`'’'`).

>>> from scrapefix import normalise_quotes
>>> normalise_quotes("“It’s late”, she said")
'"It\\'s late", she said'
>>> normalise_quotes("他说“你好”。 „Das wär’s“, sagt sie.")
"他说“你好”。 „Das wär's“, sagt sie."
"""

import re
from collections.abc import Iterable, Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement
from ..evidence import CONTRACTED
from ..lazy import pattern
from ..scripts import EAST_ASIAN, Characters, Lines, has_east_asian, is_east_asian
from ..signs import Sign
from .kept_marks import is_kept

CURLY = {
    "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}": "'",
    "\N{LEFT DOUBLE QUOTATION MARK}": '"',
    "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
    "\N{DOUBLE HIGH-REVERSED-9 QUOTATION MARK}": '"',
}
LOW = {
    "\N{SINGLE LOW-9 QUOTATION MARK}": "'",
    "\N{DOUBLE LOW-9 QUOTATION MARK}": '"',
}
GUILLEMETS = {
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": '"',
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}": '"',
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}": "'",
    "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}": "'",
}
_ALL = CURLY | LOW | GUILLEMETS
_RULES = {"'": "single-quote", '"': "double-quote"}
_STRAIGHT = {char: (straight, _RULES[straight]) for char, straight in _ALL.items()}

_CURLY = Characters(CURLY)
_LOW = Characters(LOW)

LOOKS = [("".join(CURLY | LOW), "")]
GUILLEMET_SIGNS = (Sign("", f"[{''.join(GUILLEMETS)}]", beyond_ascii=True),)

_PAIRING = pattern(f"[{''.join(CURLY | LOW)}]")

# A mark that touches nothing East Asian, or is followed by a letter as an apostrophe is. In a text without low quotes,
# a line without one of these stays: each pair on it has an East Asian character on one side of both its marks.
_AWAY = pattern(f"[{''.join(CURLY)}](?:(?<![{EAST_ASIAN}].)(?![{EAST_ASIAN}])|(?<=’)(?=[a-z]))", re.DOTALL)

# A guillemet, with the space that French puts inside of it.
_SPACE = "[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]?"
_GUILLEMET = pattern(f"«{_SPACE}|{_SPACE}»|[‹›]")


def find(document: Document, config: Config) -> Iterable[Replacement]:
    """The quotation marks that have an ASCII form here."""
    text = document.text
    if document.is_json:
        return ()
    found: list[Replacement] = []
    curly = config.quotes == "straight" and _CURLY.occur_in(document)
    low = _LOW.occur_in(document)
    if low:
        found = sorted(_marks(text, _units(document, config, 0, len(text))))
    elif curly and has_east_asian(document):
        done = 0
        for match in _AWAY.finditer(text):
            if match.start() >= done:
                line = document.line(match.start())
                found += sorted(_marks(text, _units(document, config, *line)))
                done = line.end
    elif curly:
        found = list(_marks(text, [match.start() for match in _CURLY.pattern.finditer(text)]))
    return [mark for mark in found if not is_kept(text, mark.start)]


def asks_for_guillemets(config: Config) -> bool:
    """Whether guillemets are to become ASCII."""
    return config.guillemets == "straight"


def find_guillemets(document: Document, config: Config) -> Iterable[Replacement]:
    """The guillemets, where they are asked for."""
    del config  # where it says no, the step is not asked
    return () if document.is_json else _guillemets(document.text)


def _marks(text: str, offsets: Iterable[int]) -> Iterator[Replacement]:
    for offset in offsets:
        straight, rule = _STRAIGHT[text[offset]]
        yield Replacement(offset, offset + 1, straight, rule)


def _units(document: Document, config: Config, start: int, end: int) -> Iterator[int]:
    """The offsets of the marks within `start:end` that change; a pair is decided on as a whole."""
    text = document.text
    lines = Lines(document)
    for opener, closer, is_apostrophe in _pairs(text, start, end):
        if text[opener] in LOW:
            is_wanted = config.low_quotes == "straight"
        else:
            is_wanted = config.quotes == "straight" and (is_apostrophe or not _is_at_home(text, opener, closer, lines))
        if is_wanted:
            yield from {opener, closer}


def _pairs(text: str, first: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """The marks, paired like brackets, a single one with itself; and whether that is an apostrophe.

    Only a low quote waits for its partner beyond the line.
    """
    waiting: dict[str, list[int]] = {"'": [], '"': []}
    waiting_low: dict[str, list[int]] = {"'": [], '"': []}
    last = first
    for match in _PAIRING.finditer(text, first, end):
        start = match.start()
        if text.find("\n", last, start) >= 0:
            for openers in waiting.values():
                yield from ((opener, opener, False) for opener in openers)
                openers.clear()
        last = start
        kind = _ALL[match[0]]
        openers, low = waiting[kind], waiting_low[kind]
        if match[0] in LOW:
            low.append(start)
        elif _is_apostrophe(text, start, bool(openers)):
            yield start, start, True
        elif low and (not openers or openers[-1] < low[-1]) and _closes_low(text, start):
            yield low.pop(), start, False
        elif match[0] in "‘‛“‟":
            openers.append(start)
        else:
            yield openers.pop() if openers else start, start, False
    for openers in (*waiting.values(), *waiting_low.values()):
        yield from ((opener, opener, False) for opener in openers)


def _is_apostrophe(text: str, start: int, is_open: bool) -> bool:
    """Whether the mark at `start` stands within a word, or begins the ending of one in another script (`北京’s`)."""
    if text[start] not in "’‘" or start == 0:
        return False
    left, right = text[start - 1], text[start + 1 : start + 2]
    if not right.isalnum() or is_east_asian(right):
        return False
    if left.isalnum() and not is_east_asian(left):
        return True
    return not is_open and text[start] == "’" and CONTRACTED.match(text, start + 1) is not None


def _closes_low(text: str, start: int) -> bool:
    """Whether the mark at `start` can close a low one: no space before it, and for the German one no letter behind."""
    return not text[start - 1].isspace() and (text[start] in "’”" or not text[start + 1 : start + 2].isalnum())


def _is_at_home(text: str, start: int, end: int, lines: Lines) -> bool:
    """Whether the pair `start`, `end`, or the single mark where they are one, belongs to East Asian text."""
    if is_east_asian(text[start - 1 : start]) or is_east_asian(text[end + 1 : end + 2]):
        return True
    inner = is_east_asian(text[start + 1 : start + 2]) and is_east_asian(text[end - 1])
    return (start != end and inner) or lines.are_east_asian(start)


def _guillemets(text: str) -> Iterator[Replacement]:
    """Guillemets, and the spaces that French has inside of them; `»so«` has none, and the ones around it stay."""
    matches = list(_GUILLEMET.finditer(text))
    marks = ["", *(match[0].strip() for match in matches), ""]
    for index, match in enumerate(matches, 1):
        mark, (start, end) = marks[index], match.span()
        inside = (mark == "«" and marks[index + 1] == "»") or (mark == "»" and marks[index - 1] == "«")
        if not inside and mark == "«":
            end = start + 1
        elif not inside:
            start = end - 1
        straight = _ALL[mark]
        yield Replacement(start, end, straight, _RULES[straight])
