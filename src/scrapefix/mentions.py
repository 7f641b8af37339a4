r"""Escapes that a text names: beside the character that they stand for, `\u00f1 instead of ñ`, they are no damage.

Evidence: what the escape would become stands by itself in the same line, not far from it, so that the sentence would
say the same twice. That needs no list of words, and holds in every language. It is none where the line has another
escape that it does not name, nor for dashes, spaces and symbols, of which a sentence can have two. A whole word,
`donu2019t instead of don’t`, counts where it is the only damage of the text, since one that is damaged in places has
pairs, and a few words of the same sentence lie between; and a word with a letter beyond ASCII that stands in its
sentence once more, if all damaged words have such twins. So does an apostrophe between two spaces, where no sentence
has one. Several escapes that each have their character beside them, `Ã¥ mot å, Ã¤ mot ä`, are a list of pairs. A letter
that is a word, as `è`, counts in quotes, in a row or as the last word of a sentence, where none stands, and in a
language that has no such word, by the other letters of its line. Nor is an escape damage that stands by itself
where the text has the same one elsewhere in quotes or as code, or gives the number or the bytes of its character.
"""

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

from .comparisons import is_compared, row_of
from .document import Document
from .edits import Replacement, Span, Suspect, apply, touching
from .equivalents import (
    SENTENCE_END,
    Run,
    has_far_twin,
    has_twin,
    is_changed_line,
    is_line_again,
    is_linked,
    is_lost_there,
    is_word_linked,
    quoted_again,
    said_by,
    touches_word,
)
from .evidence import CONTRACTED, is_quoted_alone, quotation
from .lazy import pattern
from .lessons import ENCODINGS, is_lesson
from .numbered import gives_bytes, gives_number
from .sessions import command
from .treatises import is_sample, is_treatise, names_encoding

# A text with more of them is damaged.
_MOST = 50

# How far away from an escape its character is named, and how long words are.
_EARSHOT = 60
_LONGEST = 20

_STRAIGHT = {0x27: "’", 0x2018: "’"}
_NAMED_MARKS = frozenset("<>’")
# Letters that are words, of which a sentence has several, damaged or not; a row of a table or a list has them apart.
_AROUND_LETTER = frozenset("|,()[]\"'`«»“”/=;:\t")
_WORDS = frozenset("àáâäåæéèêëíìîóòôöøúùûýœаввиіїйкосуяєηο")
_APOSTROPHES = frozenset("'‘’")
_OPENERS = frozenset("“„")  # which no word follows with a space between
_AROUND_MARK = frozenset(' \t|(),.:;"')
_ENDS = frozenset(".?!;")
_OPENING = frozenset("«“„\"'‘(")
_CLOSING = frozenset("»”“\"'’)")
_FEW_WORDS = 4
_CONTRACTION = pattern(r"\w+’\w+")


def without_mentions(
    findings: Iterable[Replacement | Suspect], document: Document, *, is_damaged: bool = False
) -> list[Replacement | Suspect]:
    r"""The findings of a step without those that the text names.

    is_damaged: whether the text was found to be damaged otherwise.

    >>> text = r"\u00f1 instead of ñ"
    >>> without_mentions([Replacement(0, 6, "ñ", "code-point-u")], Document(text))
    []
    """
    found = list(findings)
    runs = list(touching(finding for finding in found if isinstance(finding, Replacement)))
    pairs = pairwise(runs) if len(runs) <= _MOST else ()
    forms = [run for pair in pairs if _are_forms(document.text, *pair) for run in pair]
    shown = [run for run in runs if _is_example(document.text, run)]
    shown += [
        run for run in runs if is_compared(document, run[0].start, run[-1].end, said_by(run), is_damaged=is_damaged)
    ]
    shown += [run for run in runs if _counts_up(said_by(run))]
    rows = {row_of(document, run[0].start, run[-1].end) for run in shown} - {""}
    if rows:
        shown += [run for run in runs if row_of(document, run[0].start, run[-1].end) in rows]
    if shown and len(runs) <= _FEW_RUNS:
        written = {document.text[run[0].start : run[-1].end] for run in shown}
        # What is left of several characters, as `â` is, tells nothing of another one.
        written = {form for form in written if len(form) > 1}
        shown += [run for run in runs if document.text[run[0].start : run[-1].end] in written]
    if 0 < len(runs) <= _FEW_RUNS and not is_damaged:
        shown += [run for run in runs if _is_spoken_of(document, run) or is_line_again(document, run)]
        shown += quoted_again(document, runs)
    compared = {item for run in shown for item in run}
    if compared:
        found = [finding for finding in found if finding not in compared]
        runs = [run for run in runs if run[0] not in compared]
    if runs and not is_damaged and is_sample(document.text, [Span(run[0].start, run[-1].end) for run in runs]):
        return [finding for finding in found if not isinstance(finding, Replacement)]
    if not 0 < len(runs) <= _MOST:
        return found
    few = len(runs) <= _FEW_RUNS
    if few and not is_damaged and is_treatise(document.text, [Span(run[0].start, run[-1].end) for run in runs]):
        return [finding for finding in found if not isinstance(finding, Replacement)]
    alone = len(runs) == 1
    named = [run for run in runs if _is_named(document, run, alone=alone, only=alone and not is_damaged)]
    linked = [run for run in runs if _is_numbered(document, run) or (few and _is_linked(document, run, runs))]
    if few and not is_damaged and _have_twins(document, runs):
        linked = runs
    named += [run for run in linked if run not in named]
    if len(named) < len(runs) and _are_pairs(document, runs):
        named = runs
    named += [run for run in forms if run in runs and run not in named]
    if not named:
        return found
    damaged = {document.line(run[0].start).start for run in runs if run not in named}
    kept = {item for run in named if document.line(run[0].start).start not in damaged for item in run}
    return [finding for finding in found if finding not in kept]


def _have_twins(document: Document, runs: list[Run]) -> bool:
    """Whether all words with a run stand once more as they should be, on other lines only if encodings are named."""
    if all(has_twin(document, run, runs) for run in runs):
        return True
    return names_encoding(document.text) and all(has_far_twin(document, run) for run in runs)


def _is_linked(document: Document, run: Run, runs: list[Run]) -> bool:
    """Whether a run, the word with it or its line in a patch is linked to what it says."""
    is_any_linked = is_linked(document.text, run, runs) or is_word_linked(document, run, runs)
    is_any_linked = is_any_linked or is_changed_line(document, run, runs) or is_lost_there(document, run, runs)
    return is_any_linked or _is_quoted_again(document, run, runs)


def _is_quoted_again(document: Document, run: Run, runs: list[Run]) -> bool:
    """Whether what is quoted with the run stands in its line once more, sound: `« L&#8217;été » for « L’été »`."""
    text, line = document.text, document.line(run[0].start)
    quoted = quotation(text, Span(run[0].start, run[-1].end))
    if quoted is None or quoted.end - quoted.start > _LONGEST_QUOTED:
        return False
    inside = [item for other in runs for item in other if quoted.start <= item.start and item.end <= quoted.end]
    shifted = (Replacement(start - quoted.start, end - quoted.start, new, rule) for start, end, new, rule in inside)
    said = apply(text[slice(*quoted)], shifted).strip().translate(_STRAIGHT)
    low, high = max(line.start, quoted.start - _LONGEST_QUOTED), min(line.end, quoted.end + _LONGEST_QUOTED)
    before, after = (side.translate(_STRAIGHT) for side in (text[low : quoted.start], text[quoted.end : high]))
    between = [before.rpartition(said)[2]] if said in before else []
    between += [after.partition(said)[0]] if said in after else []
    return len(said) > _SHORT and any(not SENTENCE_END.search(words) for words in between)


_LONGEST_QUOTED, _SHORT = 120, 5


def _is_numbered(document: Document, run: Run) -> bool:
    """Whether a text has the number of the character of a run near it, or its line the bytes or the name of it.

    As in `U+201C  &ldquo;`, `\\u2022 BULLET`, and `\\u00e9 (C3 A9)`.
    """
    said, line = said_by(run), document.line(run[0].start)
    if len(said) != 1 or document.text[run[0].start] > "\x7f":
        return False
    if gives_number(document.text[max(0, run[0].start - _FAR) : run[-1].end + _FAR], said):
        return True
    around = document.text[max(line.start, run[0].start - _EARSHOT) : min(line.end, run[-1].end + _EARSHOT)]
    name = unicodedata.name(said, "")
    return (len(name) > _SHORT and name in around) or gives_bytes(around, said)


# How far from a character its number is named.
_FAR = 400


def _counts_up(said: str) -> bool:
    """Whether characters follow one another as in a table of them: no word has four so."""
    return len(said) >= _FEWEST_COUNTED and all(ord(after) == ord(one) + 1 for one, after in pairwise(said))


_FEWEST_COUNTED = 4


def _is_example(text: str, run: Run) -> bool:
    """Whether a run is of a word alone in brackets, behind what it is an example of: `escapes (caf\\u00e9)`."""
    if _EXPLAINED.match(text, run[-1].end) and _QUOTED.search(text, max(0, run[0].start - _LONGEST), run[0].start):
        return True
    opened = _BRACKET.search(text, max(0, run[0].start - _LONGEST), run[0].start)
    closed = _CLOSED.match(text, run[-1].end)
    if opened is None or closed is None:
        return False
    return _DAMAGE.search(text, max(0, opened.start() - _EARSHOT), opened.start()) is not None


# A word in quotes, and brackets behind it that say which mark or letter is in it: `'Joe\\u2019s' (curly apostrophe)`.
_QUOTED = pattern(r"(?<!\w)[\"'`][^\s\"'`]{0,20}\Z")
_EXPLAINED = pattern(
    r"[^\s\"'`]{0,20}[\"'`] \((?:[\w-]{1,14} ){0,3}"
    r"(?:apostrophe|quote|quotation mark|[en]m?[ -]dash|hyphen|ellipsis|accent|umlaut|dotless i|emoji)\b"
)
_BRACKET, _CLOSED = pattern(r"\([\"'`]?[^\s()]{0,20}\Z"), pattern(r"[^\s()]{0,20}\)")
# What a word in brackets may be an example of, right before them.
_DAMAGE = pattern(
    rf"\b(?:{ENCODINGS}|mojibake|escapes?|escape sequences?|entit(?:y|ies)|quoted-printable|percent-encod\w+"
    r"|byte (?:literals?|strings?)|bytes)\b[^().!?]{0,30}\Z",
    re.IGNORECASE,
)


# A text with more of them is no lesson on one.
_FEW_RUNS = 6


def _is_spoken_of(document: Document, run: Run) -> bool:
    """Whether an escape stands by itself, and so it does elsewhere, where the text speaks of it or has it as code."""
    text, start, end = document.text, run[0].start, run[-1].end
    if text[start] not in _MARKED or run[0].rule.startswith("control") or touches_word(text, run):
        return False
    if said_by(run) == "&":
        return False  # by itself it stands in names
    form = re.escape(text[start:end])
    others = [place.span() for place in re.finditer(rf"(?<![\w\\]){form}(?![\w\\])", text) if place.start() != start]
    return any(
        document.is_code(*other) or is_quoted_alone(text, *other) or is_lesson(document, *other)
        for other in others[:_FEW_RUNS]
    )


# What escapes begin with that no word does.
_MARKED = frozenset("\\%&<=")


def _are_forms(text: str, one: Run, other: Run) -> bool:
    """Whether two runs beside each other are two forms of the same letter: `&eacute; &#233;` in a table of them."""
    between = text[one[-1].end : other[0].start]
    if not 0 < len(between) <= _CELL or not _PARTED.fullmatch(between) or said_by(one) != said_by(other):
        return False
    is_one = len(said_by(one)) == 1 and (said_by(one).isalpha() or "or" in between)
    return is_one and text[one[0].start : one[-1].end] != text[other[0].start : other[-1].end]


_CELL = 12
_PARTED = pattern(r"[\s|,;/=]+(?:or\s)?")


def _are_pairs(document: Document, runs: list[Run]) -> bool:
    """Whether all escapes stand by themselves, as different characters, and each has its own beside it in its line."""
    said = {said_by(run) for run in runs}
    return 1 < len(said) == len(runs) and all(_has_partner(document, run) for run in runs)


def _has_partner(document: Document, run: Run) -> bool:
    """Whether an escape by itself has the letter that it stands for near by, as a word of its own."""
    text, start, end = document.text, run[0].start, run[-1].end
    said = said_by(run)
    if len(said) != 1 or not said.isalpha() or said < "\x80" or touches_word(text, run):
        return False
    line = document.line(start)
    sides = text[max(line.start, start - _NEAR) : start], text[end : min(line.end, end + _NEAR)]
    return any(re.search(rf"(?<!\w){said}(?!\w)", side) is not None for side in sides)


# How far from an escape of a list of pairs its letter stands.
_NEAR = 24


def _is_named(document: Document, run: Run, *, alone: bool, only: bool) -> bool:
    """Whether what a run says stands by itself in its line.

    alone: whether the step has found no other. only: whether no other damage was found in the text.
    """
    text, start, end = document.text, run[0].start, run[-1].end
    said = said_by(run)
    if len(said) > _LONGEST or "\n" in said:
        return False
    is_apart = text[start - 1 : start] == " " == text[end : end + 1] and " " not in text[start:end]
    if said in _APOSTROPHES and is_apart and CONTRACTED.match(text, end + 1):
        return False  # a tokeniser puts spaces there: `it ’ s`
    if alone and is_apart and (said in _APOSTROPHES or (said in _OPENERS and text[start] == "&")):
        return True
    if touches_word(text, run):
        if not only:
            return False
        low, high = max(0, start - _LONGEST), end + _LONGEST
        before, after = text[low:start], text[end:high]
        start -= len(before) - len(before.rstrip(_letters(before)))
        end += len(after) - len(after.lstrip(_letters(after)))
    word = (text[start : run[0].start] + said + text[run[-1].end : end]).translate(_STRAIGHT)
    is_word = any(char.isalpha() and char > "\x7f" for char in word) or _CONTRACTION.fullmatch(word)
    if not (is_word or word in _NAMED_MARKS) or any(map(str.isspace, word)):
        return False
    line = document.line(run[0].start)
    begin = command(document, line.start)
    before = text[max(begin, start - _EARSHOT) : start].translate(_STRAIGHT)
    after = text[end : min(line.end, end + _EARSHOT)].translate(_STRAIGHT)
    if not touches_word(text, run):
        is_spoken = word.lower() in _WORDS and (word > "\xff" or not _is_foreign(before + after, word))
        return any(_stands(side, word, is_spoken=is_spoken) for side in (before, after))
    return any(
        _stands(side, word, is_spoken=False) and _is_near(between)
        for side, between in ((before, before.rpartition(word)[2]), (after, after.partition(word)[0]))
    )


def _is_near(between: str) -> bool:
    """Whether what lies between the two forms of a word is of one sentence: "instead of"."""
    return len(between.split()) <= _FEW_WORDS and not SENTENCE_END.search(between)


def _letters(text: str) -> str:
    return "".join({char for char in text if char.isalpha()})


def _is_foreign(around: str, letter: str) -> bool:
    """Whether a text beside a letter of Latin-1 has letters, all beyond Latin-1: in Greek, Slovenian, Japanese."""
    others = {char for char in around.lower() if char > "\x7f" and char.isalpha()} - {letter.lower()}
    return bool(others) and min(others) > "\xff"


def _stands(side: str, word: str, *, is_spoken: bool) -> bool:
    """Whether a word or a mark stands by itself; in scripts without spaces, whether it stands there.

    is_spoken: whether it is a letter that may be a word of the sentence.
    """
    at = side.find(word)
    while at >= 0:
        before, after = side[at - 1 : at] if at else "", side[at + len(word) : at + len(word) + 1]
        if word in _NAMED_MARKS:
            stands = {before, after} <= _AROUND_MARK | {""}
        elif is_spoken:
            stands = not _AROUND_LETTER.isdisjoint((before, after)) or _is_apart(side, at, at + len(word))
            stands = stands or (word != "à" and _CALLED.search(side, max(0, at - _LONGEST), at) is not None)
        else:
            stands = word[0] >= "\u2e80" or not (before.isalnum() or after.isalnum())
        if stands:
            return True
        at = side.find(word, at + 1)
    return False


# What a letter is called, before it: "la lettre é", "der Buchstabe ö". Without words of languages in which the letter
# would be their verb, "la lettera è lunga", and `à`, to whom one writes, "lettre à Élise".
_CALLED = pattern(r"\b(?:lettre|caractère|letter|character|carácter|Buchstabe|Zeichen|znak|bokstav|tecken|tegn) \Z")


def _is_apart(side: str, start: int, end: int) -> bool:
    """Whether a letter that is a word stands where none does: at the end of a sentence, or alone in spaced quotes."""
    before, after = side[:start].rstrip()[-1:], side[end:].lstrip()[:1]
    is_last = end < len(side) and side[end] in _ENDS
    return is_last or (before in _OPENING and after in _CLOSING)
