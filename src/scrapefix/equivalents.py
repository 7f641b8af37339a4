r"""Whether a text links damage to what it stands for, or has it beside that: `\u00e9 for é`, `-Ã©` over `+é`."""

import re
from itertools import pairwise
from typing import NamedTuple

from .document import Document
from .edits import Replacement, Span
from .evidence import is_glued, quotation
from .lazy import pattern

Run = list[Replacement]
"""Replacements that touch one another, from left to right."""

# How long what a run says is, how far from it its twin stands, and how many words lie between the two.
_LONGEST = 20
_EARSHOT = 60
_FEW_WORDS = 4
SENTENCE_END = pattern(r"[.!?。！？؟।…](?:\s|\Z)|[。！？]")


def said_by(run: Run) -> str:
    """What a run says."""
    return "".join(item.text for item in run)


def touches_word(text: str, run: Run) -> bool:
    """Whether a run is part of a word: see `is_glued`."""
    return is_glued(text, run[0].start, run[-1].end)


def is_linked(text: str, run: Run, runs: list[Run]) -> bool:
    """Whether a word for instead or for becoming links a run and what it says: `\\u00e9 for é`, `é becomes %C3%A9`.

    Two forms of one character are linked so as well: `&amp;eacute; for &eacute;`.
    """
    start, end = run[0].start, run[-1].end
    said = said_by(run)
    if not said.strip() or len(said) > _LONGEST or touches_word(text, run):
        return False
    same = [other for other in runs if other is not run and said_by(other) == said]
    same = [other for other in same if not touches_word(text, other)]
    after = LINK.match(text, end)
    if after:
        at = after.end()
        is_word = text.startswith(said, at) and not text[at + len(said) : at + len(said) + 1].isalpha()
        if (is_word and not said.isascii()) or any(other[0].start == at for other in same):
            return True
    head = text[max(0, start - _LONGEST_LINK) : start]
    before = LINK_BEHIND.search(head)
    if before is None:
        return False
    at = start - len(head) + before.start()
    is_word = text.endswith(said, 0, at) and not text[at - len(said) - 1 : at - len(said)].isalpha()
    return (is_word and not said.isascii()) or any(other[-1].end == at for other in same)


def is_word_linked(document: Document, run: Run, runs: list[Run]) -> bool:
    """Whether a word with the run in it is linked to what it says: `muestra SÃ£o JoÃ£o en vez de São João`."""
    said, word, _, twins = _twins(document, run, runs)
    # The word once more on its line, as it should be, and a word for instead or for becoming between the two, or right
    # before them.
    for twin in twins:
        first, second = sorted((word, twin))
        if second.start > first.end + _EARSHOT:
            continue
        between, before = said[first.end : second.start], said[max(0, first.start - _LONGEST) : first.start]
        is_near = len(between.split()) <= _FEW_WORDS
        if _LINKING.search(f" {between} ") or (is_near and _LINKING.search(f" {before} ")):
            return True
    return False


def has_twin(document: Document, run: Run, runs: list[Run]) -> bool:
    """Whether the word with the run in it, or a phrase, stands on its line once more, as it should be."""
    return _has_word_twin(document, run, runs) or _has_phrase_twin(document, run, runs)


def has_far_twin(document: Document, run: Run) -> bool:
    """Whether the word with the run in it, beyond ASCII, stands on another line near it as it should be."""
    text, line = document.text, document.line(run[0].start)
    begun = _LETTERS_BEFORE.search(text, max(line.start, run[0].start - _LONGEST), run[0].start)
    rest = _LETTERS.match(text, run[-1].end, line.end)
    word = f"{begun[0] if begun else ''}{said_by(run)}{rest[0] if rest else ''}"
    if not _FEWEST_LETTERS <= len(word) <= 2 * _LONGEST or not word.isalpha() or word.isascii():
        return False
    around = f"{text[max(0, line.start - _FAR) : line.start]}\n{text[line.end : line.end + _FAR]}"
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", around) is not None


_LETTERS_BEFORE, _LETTERS = pattern(r"[^\W\d_]{1,20}\Z"), pattern(r"[^\W\d_]{1,20}")


def _has_word_twin(document: Document, run: Run, runs: list[Run]) -> bool:
    """Whether the word with the run in it stands in its sentence once more, as it should be: `"WeiÃŸe" for "Weiße"`.

    With a letter beyond ASCII, in the same case, and damaged so but once.
    """
    said, word, at, twins = _twins(document, run, runs)
    written = said[word.start : word.end]
    if not word.start <= at < word.end or not any(char > "\x7f" and char.isalpha() for char in written):
        return False
    line = document.line(run[0].start)
    text = document.text[line.start : line.end]
    low, high = text.rfind(" ", 0, run[0].start - line.start) + 1, f"{text} ".find(" ", run[-1].end - line.start)
    if text.count(text[low:high].strip(_AROUND_WORD)) > 1:
        return False
    same = [twin for twin in twins if said[twin.start : twin.end] == written]
    # Of those before the word and behind it the nearest: what parts it from that one parts it from all.
    nearest = (
        max((twin for twin in same if twin < word), default=None),
        min((twin for twin in same if twin > word), default=None),
    )
    betweens = (said[min(word.end, twin.end) : max(word.start, twin.start)] for twin in nearest if twin is not None)
    return any(SENTENCE_END.search(between) is None for between in betweens)


def _has_phrase_twin(document: Document, run: Run, runs: list[Run]) -> bool:
    """Whether three words with the run among them stand once more on the line as they should be, as the line shows.

    One of the two is in quotes or behind a colon: `it prints "Der FlÃ¼ss ruft", not "Der Flüss ruft"`.
    """
    if said_by(run).isascii():
        return False  # `&amp;` begins with what it says
    line = document.line(run[0].start)
    said, damaged = _as_it_says(document, runs, line)
    span = next(span for other, span in damaged if other is run)
    # Marks that are damage part nothing.
    marks = _masked(said, [span for _, span in damaged])
    low = 1 + max(marks.rfind(mark, 0, span.start) for mark in _PARTING)
    closed = _PARTED.search(marks, span.end)
    high = closed.start() if closed else len(said)
    words = [Span(*match.span()) for match in _WORD.finditer(marks, low, high)]
    at = next(at for at, word in enumerate(words) if word.end >= span.end)
    firsts = range(max(0, at - _IN_LINE + 1), min(at, len(words) - _IN_LINE) + 1)
    phrases = (said[words[first].start : words[first + _IN_LINE - 1].end] for first in firsts)
    written = document.text[line.start : line.end]
    twins = (written.find(phrase) for phrase in phrases)
    return any(twin >= 0 and (_is_set_apart(marks, low) or _is_set_apart(written, twin)) for twin in twins)


def _is_set_apart(text: str, start: int) -> bool:
    """Whether a quotation begins right before `start`, or a colon stands there; a few spaces lie between at most."""
    return text[max(0, start - _EARSHOT) : start].rstrip()[-1:] in _SETTING


def _masked(said: str, spans: list[Span]) -> str:
    """A line with a letter in place of each character within these spans."""
    masked = list(said)
    for span in spans:
        masked[span.start : span.end] = "x" * (span.end - span.start)
    return "".join(masked)


# What parts a phrase from what stands beside it; and how many words of it a line doesn't have twice by chance.
_PARTING = '"“”„«»()[]:;.!?,|'
_PARTED = pattern(f"[{re.escape(_PARTING)}]")
_WORD = pattern(r"\S+")
_IN_LINE = 3
_SETTING = frozenset("\"“„«‘'`:：")


def quoted_again(document: Document, runs: list[Run]) -> list[Run]:
    """The runs that are the marks around a quotation which stands on its line once more, in sound ones.

    And the others of that line, where the text has damage on no other one and none within a word.
    """
    text = document.text
    for one, other in pairwise(runs):
        if said_by(one) not in _QUOTES or said_by(other) not in _QUOTES:
            continue
        line, quoted = document.line(one[0].start), text[one[-1].end : other[0].start]
        if not 0 < len(quoted) <= _EARSHOT or other[0].start > line.end:
            continue
        around = f"{text[max(line.start, one[0].start - _FAR) : one[0].start]}\n{text[other[-1].end : line.end][:_FAR]}"
        if not any(f"{marks[0]}{quoted}{marks[1]}" in around for marks in _QUOTATIONS):
            continue
        is_line = all(line.start <= run[0].start < line.end for run in runs)
        is_apart = all(run in (one, other) or not touches_word(text, run) for run in runs)
        return runs if is_line and is_apart else [one, other]
    return []


_QUOTES = frozenset("“”„‟‘’‚«»")
_QUOTATIONS = ('""', "''", "“”", "„“", "‘’", "«»", "””")
_FAR = 400


def is_line_again(document: Document, run: Run) -> bool:
    """Whether a run fills its line, the first below a colon, and what it says is another line near it."""
    text, line = document.text, document.line(run[0].start)
    said = said_by(run).strip()
    if len(said) < _FEWEST_LETTERS or text[line.start : line.end].strip() != text[run[0].start : run[-1].end].strip():
        return False
    above = text[max(0, line.start - _FAR) : line.start].rstrip()
    if not above.endswith((":", "：")):
        return False
    return said in map(str.strip, [*above.split("\n"), *text[line.end : line.end + _FAR].split("\n")])


def is_lost_there(document: Document, run: Run, runs: list[Run]) -> bool:
    """Whether a run is within a quotation that is linked to one before, and characters of that are what some runs say.

    The others are not to be read, since a part of them was lost: `"高い壁" --> "é«˜ã„å£"`.
    """
    text, line = document.text, document.line(run[0].start)
    quoted = quotation(text, Span(run[0].start, run[-1].end))
    if quoted is None or quoted.start <= line.start:
        return False
    head = text[max(line.start, quoted.start - _FAR) : quoted.start]
    linked = LINK_BEHIND.search(head)
    sound = _QUOTED_BEFORE.search(head, 0, linked.start() + 1) if linked else None
    if sound is None or sound[1].isascii():
        return False
    return any(said_by(other) in sound[1] for other in runs if quoted.start <= other[0].start < quoted.end)


_QUOTED_BEFORE = pattern(r"[\"“„«「`]([^\"“”„«»「」`]{2,80})[\"”“»」`]\Z")


def is_changed_line(document: Document, run: Run, runs: list[Run]) -> bool:
    """Whether a run is of a line that a patch changes, and the line beside it is what the damage says: `-Ã©`, `+é`."""
    text, line = document.text, document.line(run[0].start)
    mark = text[line.start : line.start + 1]
    if mark not in _CHANGES:
        return False
    said, _ = _as_it_says(document, runs, line)
    beside = document.line(line.end + 1 if mark == "-" else max(0, line.start - 1))
    other = text[beside.start : beside.end]
    return other[:1] == _CHANGES[mark] and other[1:] == said[1:]


_CHANGES = {"-": "+", "+": "-"}


class _Twins(NamedTuple):
    """The line of a run as it should be, the word with the run, where in it that stands, and the word elsewhere."""

    said: str
    word: Span
    run: int
    twins: list[Span]


def _twins(document: Document, run: Run, runs: list[Run]) -> _Twins:
    line = document.line(run[0].start)
    said, damaged = _as_it_says(document, runs, line)
    start = next(span.start for other, span in damaged if other is run)
    low, high = said.rfind(" ", 0, start) + 1, f"{said} ".find(" ", start)
    word = said[low:high].strip(_AROUND_WORD)
    low = said.find(word, low)
    span = Span(low, low + len(word))
    if len(word) < _FEWEST_LETTERS:
        return _Twins(said, span, start, [])
    found = (Span(*match.span()) for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", said, re.IGNORECASE))
    whole = [twin for twin in found if not any(twin.start < end and begin < twin.end for _, (begin, end) in damaged)]
    return _Twins(said, span, start, whole)


def _as_it_says(document: Document, runs: list[Run], line: Span) -> tuple[str, list[tuple[Run, Span]]]:
    """A line as it should be, and where in it what each of its runs says stands."""
    said, at = "", line.start
    places: list[tuple[Run, Span]] = []
    for run in (run for run in runs if line.start <= run[0].start < line.end):
        said += document.text[at : run[0].start]
        places.append((run, Span(len(said), len(said) + len(said_by(run)))))
        said += said_by(run)
        at = run[-1].end
    return said + document.text[at : line.end], places


_AROUND_WORD = " .,;:!?\"'`()[]«»“”„‘’"
_FEWEST_LETTERS = 3
# The words of `_LINKS` that say so by themselves, whatever stands between them and the two.
_LINKING = pattern(
    r"\W(?:instead of|but not|becomes?|turns? into|stands for|rather than|statt|anstatt|anstelle von|wird zu"
    r"|au lieu de|devient|en lugar de|en vez de|se convierte en|invece di|diventa|em vez de|vira|in plaats van|wordt"
    r"|i stället för|i stedet for|istället för|sijaan|вместо|становится|замість|zamiast|zamienia się w|místo|namiesto"
    r"|helyett|în loc de|αντί για|yerine|بدلا من|במקום|thay vì|alih-alih)\W",
    re.IGNORECASE,
)

# A word for instead or for becoming behind a sign, and before one.
_LONGEST_LINK = 40
_LINKS = r"""["'`»”)]?(?:,\ |\ ?)(?:(?:for|instead\ of|not|becomes|turns\ into|means|stands\ for|is\ written\ as
    |as|statt|anstatt|für|wird\ zu|au\ lieu\ de|pour|devient|en\ lugar\ de|en\ vez\ de|por|se\ convierte\ en|invece\ di
    |per|diventa|em\ vez\ de|vira|in\ plaats\ van|wordt|вместо|становится|это|замість|zamiast|zamienia\ się\ w|yerine
    |olur|místo)\ |→\ ?|⇒\ ?|-{1,4}>\ ?|={1,4}>\ ?|而不是\ ?|代替\ ?|の代わりに\ ?|대신\ ?)["'`«“(]?"""
LINK = pattern(_LINKS, re.VERBOSE)
LINK_BEHIND = pattern(rf"{_LINKS}\Z", re.VERBOSE)
