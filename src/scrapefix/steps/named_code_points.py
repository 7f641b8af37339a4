r"""Code points that a text names, and that it writes out because nobody could see them.

Evidence that one is named: what is said beside it, `a literal \u2019`, `\u2028 and \u2029`, `looks like \u00e9`. What
is called an escape in one place is one in all, if there are few. Two quotation marks with something between them quote
it.
"""

import re

from .. import lessons
from ..document import Document
from ..evidence import is_glued
from ..lazy import pattern
from ..programs import is_program_line


def is_told(document: Document, start: int, end: int) -> bool:
    """Whether the words beside a run that stands by itself say that it is shown, or it is called an escape anywhere.

    Marks around a word quote it, whatever stands before them: `such as \\u201cthis\\u201d`.
    """
    text = document.text
    if text[start:end] in document.ask(_called_escapes, 0, len(text)):
        return True
    if is_glued(text, start, end) or is_quoting(document, start, end):
        return False
    return _is_listed(text, start, end) or lessons.is_told(text, document.line(start).start, start)


def _called_escapes(text: str) -> frozenset[str]:
    """The escapes that a text calls so, if it has but a few of each: it speaks of them."""
    if "\\" not in text or not ("iteral" in text or "scape" in text or "equence" in text):
        return frozenset()
    called = {match[1] or match[2] for match in _CALLED_ESCAPE.finditer(text)}
    return frozenset(written for written in called if text.count(written) <= _FEW)


_CALLED_ESCAPE = pattern(
    r"\bliteral(?:ly)? (\\{1,2}u[0-9a-f]{4})(?![0-9a-z])"
    r"|(\\{1,2}u[0-9a-f]{4}) (?:escape )?(?:escapes?|sequences?|literals?)\b",
    re.IGNORECASE,
)
_FEW = 6


def _is_listed(text: str, start: int, end: int) -> bool:
    """Whether an escape stands by itself beside another one that does, with "and" between: `\\u2028 and \\u2029`."""
    return _LISTED.match(text, end) is not None or _LISTED_BEFORE.search(text, max(0, start - 40), start) is not None


_AND = r"(?:[ ,]{1,2}|,?\n[\s#*/]{1,16})(?:and|or|und|oder|et|ou|y|o|e|i|и|або|или)(?:\s{1,2}|\n[\s#*/]{1,16})"
_LISTED = pattern(rf"{_AND}\\{{1,2}}u[0-9a-fA-F]{{4}}(?![\w\\])")
_LISTED_BEFORE = pattern(rf"(?<![\w\\])\\{{1,2}}u[0-9a-fA-F]{{4}}{_AND}\Z")


def is_quoting(document: Document, start: int, end: int) -> bool:
    """Whether an escape is one of two quotation marks with something between them."""
    quotations = document.ask(_quotations, 0, len(document.text))
    return start in quotations or end in quotations


def _quotations(text: str) -> frozenset[int]:
    """Where what escapes of quotation marks enclose begins with the first of them and ends with the second."""
    if "\\u201" not in text and "\\u00" not in text:
        return frozenset()
    return frozenset(place for match in _QUOTATION.finditer(text) for place in match.span())


_QUOTATION = pattern(
    r"\\{1,2}u(?:201[8aceACE]|00[aA][bB])(?![/|,;&+-])[^\s\\]"
    r"(?:(?:[^\\\n]|\\(?!u)){0,80}(?<!\s))?\\{1,2}u(?:201[89cdCD]|00[bB]{2})"
)


def is_character(document: Document, start: int, end: int) -> bool:
    """Whether a code point is written out to be seen, or as Lisp writes out characters."""
    text = document.text
    return _is_look_alike(text, start, end) or _is_bare_joiner(text, start, end) or _is_of_lisp(document, start, end)


def _is_bare_joiner(text: str, start: int, end: int) -> bool:
    """Whether a joiner stands between letters of ASCII, which nothing can join: it is there to be seen."""
    around = text[start - 1 : start] + text[end : end + 1]
    return text[end - 4 : end].lower() in {"200c", "200d"} and around.isascii() and around.isalpha()


def _is_look_alike(text: str, start: int, end: int) -> bool:
    """Whether a Cyrillic letter that looks like one of ASCII stands by itself in a word of those: `p\\u0430ypal`.

    Whoever reads it decoded can't see it, and so it was written out. At the end of a word it may be an ending, as of
    `API\\u0430`, where the word has no other one.
    """
    if text[start - 6 : start - 4] == "\\u" or text[end - 4 : end].lower() not in _LOOK_ALIKES:
        return False
    if text[end : end + 1].isascii() and text[end : end + 1].isalpha():
        return True
    return text[end : end + 1] != "\\" and _ANOTHER.search(text, max(0, start - 40), start) is not None


_ANOTHER = pattern(r"\\u04[0-9a-fA-F]{2}[A-Za-z]{1,30}\Z")
_LOOK_ALIKES = frozenset(f"{ord(letter):04x}" for letter in "аеорсухіјѕАВЕКМНОРСТХ")


def _is_of_lisp(document: Document, start: int, end: int) -> bool:
    """Whether Lisp has a character there: a question mark behind a space, and a space or a bracket: `(f ?\\u2500)`."""
    before, after = document.text[max(0, start - 2) : start], document.text[end : end + 1]
    is_character = before in {" ?", "(?", "[?"} and after in {" ", ")", "]", "\n", ""}
    return is_character and is_program_line(document, start)
