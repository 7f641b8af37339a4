r"""Written-out controls that are there to be seen: a text compares two forms of them, names them, shows one elsewhere.

Evidence:

- the same two words stand around two forms on one line, `"one\r\ntwo"` and `"one\ntwo"`, so that nothing but the form
  tells them apart;
- what quotes enclose stands near by once more, with the line ends that the controls stand for;
- one between two small letters, on a line that says what it is: a carriage return, CRLF;
- one by itself, where the text has the same alone in quotes or in code, or shows it for one of the reasons above.
"""

import re
from itertools import groupby

from ..document import Document
from ..edits import Span
from ..evidence import is_quoted_alone, quotation
from ..lazy import pattern

# A text with more of them is damaged.
_MOST = 12

# The words beside a control, with a space between.
_BEFORE, _BEHIND = pattern(r"[^\W_]{1,40}[ ]?\Z"), pattern(r"[ ]?([^\W_]{1,40})")
_LONGEST_WORD = 41

# What stands around one that is by itself.
_APART_BEFORE, _APART_BEHIND = frozenset(["", " ", "\n", "("]), frozenset(["", " ", "\n", ")", ".", ","])

# What lines end with, by its names in the languages in which such texts were met.
_NAMED = pattern(
    r"\b(?:CR ?[/+]? ?LF|carriage returns?|line ?feeds?|Wagenrückläufe?|Zeilenvorschübe?|retours? chariot"
    r"|retornos? de carro|saltos? de línea|ritorno a capo|возврат\w* каретки|перевод\w* строки|satır sonu)\b"
    r"|回车|换行符|改行コード|줄바꿈 문자",
    re.IGNORECASE,
)
_EARSHOT = 120

# How far from what quotes enclose the same stands with its line ends, and how many words it has at least.
_FAR, _FEWEST_WORDS = 600, 4
_ESCAPE = pattern(r"\\{1,8}[nrt]")


def shown(document: Document, matches: list[re.Match[str]]) -> set[int]:
    """Where those of the controls begin that the text shows."""
    runs = _runs(matches)
    if not 0 < len(runs) <= _MOST:
        return set()
    text = document.text
    found = _compared(document, runs)
    found |= {run for run in runs if _is_named(document, run) or _stands_again(document, run)}
    forms = {text[slice(*run)] for run in found}
    found |= {run for run in runs if _is_apart(text, run) and (text[slice(*run)] in forms or _is_code(document, run))}
    return {match.start() for match in matches if any(run.start <= match.start() < run.end for run in found)}


def _runs(matches: list[re.Match[str]]) -> list[Span]:
    """The controls, those that touch one another as one."""
    runs: list[Span] = []
    for match in matches:
        if match[0][-1] not in "nrt":
            continue
        if runs and runs[-1].end == match.start():
            runs[-1] = Span(runs[-1].start, match.end())
        else:
            runs.append(Span(*match.span()))
    return runs


def _compared(document: Document, runs: list[Span]) -> set[Span]:
    """The controls that are one of two forms between the same two words of a line."""
    text = document.text
    found: set[Span] = set()
    for _, of_line in groupby(runs, lambda run: document.line(run.start)):
        forms: dict[tuple[str, str], list[Span]] = {}
        for run in of_line:
            before = _BEFORE.search(text, max(0, run.start - _LONGEST_WORD), run.start)
            behind = _BEHIND.match(text, run.end)
            if before and behind:
                forms.setdefault((before[0].strip(), behind[1]), []).append(run)
        for same in forms.values():
            if len({text[slice(*run)] for run in same}) > 1:
                found.update(same)
    return found


def _is_named(document: Document, run: Span) -> bool:
    """Whether a control stands between two small letters, and its line says what it is."""
    text, line = document.text, document.line(run.start)
    if not (text[run.start - 1 : run.start].islower() and text[run.end : run.end + 1].islower()):
        return False
    return _NAMED.search(text, max(line.start, run.start - _EARSHOT), min(line.end, run.end + _EARSHOT)) is not None


def _stands_again(document: Document, run: Span) -> bool:
    """Whether what quotes enclose around a control stands near by once more, with line ends in its place."""
    text = document.text
    quoted = quotation(text, run)
    if quoted is None:
        return False
    words = _ESCAPE.sub(" ", text[slice(*quoted)]).split()
    if len(words) < _FEWEST_WORDS:
        return False
    before, behind = text[max(0, quoted.start - _FAR) : quoted.start], text[quoted.end : quoted.end + _FAR]
    said = " ".join(words)
    return any(said in " ".join(side.split()) for side in (before, behind))


def _is_apart(text: str, run: Span) -> bool:
    return text[run.start - 1 : run.start] in _APART_BEFORE and text[run.end : run.end + 1] in _APART_BEHIND


def _is_code(document: Document, run: Span) -> bool:
    """Whether the text has the same control elsewhere, alone in quotes or in code."""
    text = document.text
    places = re.finditer(rf"(?<!\\){re.escape(text[slice(*run)])}(?![\\A-Za-z])", text)
    others = (place.span() for place in places if place.start() != run.start)
    return any(is_quoted_alone(text, *other) or document.is_code(*other) for other in others)
