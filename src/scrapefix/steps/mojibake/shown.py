"""Mojibake that is there to be seen: in a program that mends it, in code, in a text about the damage.

Evidence that a run is shown: what it says stands beside it, or a call that mends it; it stands in quotes, or by itself,
near words about encodings; or it stands beside a run that is shown. A run within a word of a sentence is none of these.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from ...bug_reports import is_reported
from ...document import Document
from ...edits import Span
from ...evidence import is_fallback, is_glued, is_quoted_alone
from ...lazy import pattern
from ...lessons import ENCODINGS, is_lesson, is_setting
from ...numbered import gives_bytes, gives_number
from ...sessions import is_output
from . import company
from .places import Run

# As many runs of mojibake a text about it shows.
_FEW = 6

# Longer ones are text.
_LONG = 12

# How far from a mark words about the damage still speak of it.
_EARSHOT = 120


def is_told(text: str, run: Run) -> bool:
    """Whether a program, or a text about the damage, names a run beside what it says, or the bytes of that."""
    start, end, _, (said, *_) = run
    return 0 < len(said) <= _LONG and (company.is_told(text, start, end, said) or _is_numbered(text, run))


def _is_numbered(text: str, run: Run) -> bool:
    """Whether the number or the bytes of the one letter or mark that a run says stand near it in its line."""
    said = run.reading.said
    if len(said) != 1 or said >= "\N{LEFTWARDS ARROW}":
        return False
    before = text[max(0, run.start - _EARSHOT) : run.start].rpartition("\n")[2]
    after = text[run.end : run.end + _EARSHOT].partition("\n")[0]
    return any(gives_number(side, said) or gives_bytes(side, said) for side in (before, after))


def is_code(document: Document, sure: list[Run]) -> bool:
    """Whether a few runs, the sure ones of a text, are all in code: as a program prints them."""
    return _are_few(sure) and all(
        document.is_code(run.start, run.end) and not _is_of_template(document, run) for run in sure
    )


def _is_of_template(document: Document, run: Run) -> bool:
    """Whether backticks around a run are those of a string of a program: ``= `so ${x}` ``, ``reply(`so`)``.

    It has values in it, or is all that a call takes.
    """
    text, line = document.text, document.line(run.start)
    opened = text.rfind("`", max(line.start, run.start - _LONGEST_TEMPLATE), run.start)
    closed = text.find("`", run.end, run.end + _LONGEST_TEMPLATE)
    if opened < 0 or closed < 0:
        return False
    before = _ASSIGNED if text.find("${", opened, closed) >= 0 else _CALLED
    is_argument = before is _ASSIGNED or text.startswith(")", closed + 1)
    return is_argument and before.search(text, max(line.start, opened - 8), opened) is not None


_ASSIGNED = pattern(r"(?:\w\(|[=:,+?] ?|\breturn )\Z")
_CALLED = pattern(r"\w\(\Z")
_LONGEST_TEMPLATE = 400


def _are_few(runs: list[Run]) -> bool:
    """Whether there are some runs but not many; where several encodings read one, it is told once for each."""
    return 0 < len({run.start for run in runs}) <= _FEW


def without(document: Document, damage: list[Run], sure: list[Run], told: list[int]) -> Iterator[Run]:
    """What is left of the `damage` of a text without what is shown.

    sure: the runs that are damage by themselves. told: where runs stand that `is_told` of.
    """
    text = document.text
    is_few = not sure or _are_few(sure)
    is_damaged = any(is_glued(text, run.start, run.end) for run in sure)
    talk = _talk(text, damage) if sure and not is_damaged else None
    examples = {run.start for run in sure if is_few and _is_example(document, run)}
    if any(_is_in_word(text, run) for run in sure if run.start not in examples):
        examples.clear()
    left: list[Run] = []
    shown = [*told]
    sentences = _sentences(text, damage)
    for run in damage:
        is_shown = is_few and (run.start in examples or _is_shown(document, run, talk))
        if run.start not in sentences and (is_shown or _is_named(document, run)):
            shown.append(run.start)
        else:
            left.append(run)
    shown.sort()
    return (run for run in left if not (shown and _is_beside(document, run, shown)))


def _sentences(text: str, damage: list[Run]) -> set[int]:
    """Where runs begin that are words of a sentence: several of three letters and more, with spaces and marks between.

    What is shown of the damage is a word or two.
    """
    found: set[int] = set()
    row: list[Run] = []
    for run in [*damage, None]:
        if run is not None and row and _PARTED.fullmatch(text, row[-1].end, run.start):
            row.append(run)
            continue
        if sum(len(word.reading.said) >= _LETTERS for word in row) >= _WORDS:
            found.update(word.start for word in row)
        row = [run] if run is not None else []
    return found


_PARTED = pattern(r"[ ,.:;!?-]{1,3}")
_LETTERS, _WORDS = 3, 3


# Marks of files and of losses, which people speak of and programs have no pictures for.
_SPOKEN_OF = frozenset("\N{ZERO WIDTH NO-BREAK SPACE}\N{REPLACEMENT CHARACTER}")


def _is_shown(document: Document, run: Run, talk: list[int] | None) -> bool:
    """Whether some mojibake is there to be seen, in a program that mends it or a text about it.

    talk: where words about the damage stand; None if the text is damaged anyway.
    """
    text, start, end = document.text, run.start, run.end
    if _is_likened(document, run) or _is_paired(document, run):
        return True
    if run.reading.said >= "\N{LEFTWARDS ARROW}" and run.reading.said not in _SPOKEN_OF:
        return False
    if len(run.reading.said) == 1 and is_quoted_alone(text, start, end):
        return not is_fallback(text, start)
    if is_output(document, start) or is_reported(document, start):
        return True
    if talk is None or is_glued(text, start, end) or len(run.reading.said) > _LONG:
        return False
    if is_lesson(document, start, end):
        return True
    return bisect_left(talk, start - _EARSHOT) < bisect_left(talk, end + _EARSHOT)


def _is_likened(document: Document, run: Run) -> bool:
    """Whether a line of Chinese, Japanese or Korean is sound, quotes a word alone and says that it is like that."""
    text, line = document.text, document.line(run.start)
    low, high = max(line.start, run.start - _EARSHOT), min(line.end, run.end + _EARSHOT)
    opened, closed = _OPENS.search(text, low, run.start), _LIKE.match(text, run.end, high)
    if opened is None or closed is None:
        return False
    return any(_SOUND.search(text, *side) is not None for side in ((low, opened.start()), (closed.end(), high)))


# A quotation up to a run, and behind it, with what says that something is like that.
_OPENS = pattern("[「『\"'][^\\s「」『』\"']{0,40}\\Z")
_LIKE = pattern(
    "[^\\s「」『』\"']{0,40}[」』\"'](?:のよう|みたい|といった|などと|と(?:表示|出[るた]|見え)|[這这][样樣]的|之[类類]|처럼|같은|같이)"
)
# Several letters of these scripts in a row.
_SOUND = pattern("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{2}")


def _is_paired(document: Document, run: Run) -> bool:
    """Whether a run and what it says are words of a line with few others: `Ã© was é`."""
    line = document.line(run.start)
    said = run.reading.said
    if line.end - line.start > _LONGEST_PAIR or not (said.isalpha() or said >= "\N{LEFTWARDS ARROW}"):
        return False
    words = document.text[line.start : line.end].split()
    return len(words) <= _WORDS_OF_PAIR and {said, document.text[run.start : run.end]} <= set(words)


_LONGEST_PAIR, _WORDS_OF_PAIR = 40, 4


def _talk(text: str, damage: list[Run]) -> list[int]:
    """Where words about the damage stand; what becomes of a character counts before a run, `a dash appears as â€“`."""
    starts = {run.start for run in damage}
    becoming = [match.start() for match in _BECOMES.finditer(text) if match.end() in starts]
    talk = [match.start() for match in _TALK.finditer(text) if not is_setting(text, *match.span())]
    return sorted([*becoming, *talk])


# Words of texts about the damage.
_TALK = pattern(
    rf"\b(?:{ENCODINGS})\b|mojibake|encoding|charset|garbled|gibberish|weird char|strange char|кодиров"
    r"|編碼|编码|文字化け|인코딩",
    re.IGNORECASE,
)
_BECOMES = pattern(
    r"(?:(?:shows?|turns?|turned|appears?|displayed|rendered) (?:up )?(?:as|into)"
    r"|(?:shows?|displays?|renders?|prints?) (?:[\w-]{1,20} ){1,4}as):? [\"'“‘«`(]?",
    re.IGNORECASE,
)


def _is_example(document: Document, run: Run) -> bool:
    """Whether a run is of a word that quotes enclose alone, on a line that names the damage: `mojibake ("MÃ¼hle")`."""
    text, line = document.text, document.line(run.start)
    low, high = max(line.start, run.start - _EARSHOT), min(line.end, run.end + _EARSHOT)
    opened = _OPENED.search(text, low, run.start)
    closed = _CLOSED.match(text, run.end, high)
    is_quoted = opened is not None and closed is not None and text[opened.start()] == text[closed.end() - 1]
    return is_quoted and _NAMED.search(text, low, high) is not None


# The beginning and the end of a word in quotes.
_OPENED = pattern(r"(?<!\w)[\"'`][^\s\"'`]{0,30}\Z")
_CLOSED = pattern(r"[^\s\"'`]{0,30}[\"'`](?!\w)")
# What the damage is called.
_NAMED = pattern(r"mojibake|garbled|broken encoding|文字化け|乱码|亂碼|кракозябр", re.IGNORECASE)


def _is_named(document: Document, run: Run) -> bool:
    """Whether a run stands by itself among words about the damage, and near it what it says, as it should be."""
    start, end, _, (said, *_) = run
    if len(said) > _LONG or is_glued(document.text, start, end):
        return False
    line = document.line(start)
    return company.is_sound(document.text, line, start, end, said) and is_lesson(document, start, end)


def _is_beside(document: Document, run: Run, shown: list[int]) -> bool:
    """Whether a line shows other mojibake right before or behind a run: what is said of one holds for both."""
    line = document.line(run.start)
    low, high = max(line.start, run.start - _EARSHOT), min(line.end, run.end + _EARSHOT)
    return bisect_left(shown, low) < bisect_left(shown, high) and not _is_in_word(document.text, run)


def _is_in_word(text: str, run: Run) -> bool:
    """Whether letters touch a run on both sides: there it is no sign that a text shows."""
    return text[run.start - 1 : run.start].isalpha() and text[run.end : run.end + 1].isalpha()


# Letters with a dash between two each, `С–П–О–Р–Т`: a dash and a letter are well-formed in some encodings.
_SPELLED = pattern(r"[–—](?<=\b\w.)\w[–—]\w(?:[–—]\w){0,60}\b")


def spelled_out(document: Document) -> Iterator[Span]:
    """The words whose letters stand apart."""
    text = document.text
    for match in _SPELLED.finditer(text) if "–" in text or "—" in text else ():
        yield Span(match.start() - 1, match.end())
