r"""Names of character references that lost their `&`: `dogrsquo;s`, `ma ntilde;ana`, `the quot;old quot; mill`.

How it arises: as for numbers, see `lost_ampersands`.

Evidence: for quotes, dashes and the ellipsis the name itself, which no word ends in; one that ends a line and touches
no word may be an item of a list, and needs another that does not. For letters one place within a word. For the marks of
markup one that is sure, a quote or a whole tag, or the sign between two names twice.

Left alone: shown source, lines of programs, roff.
"""

import re
from collections.abc import Iterator

from ..document import Document
from ..edits import Replacement
from ..evidence import CONTRACTED
from ..lazy import pattern
from ..manuals import has_roff
from ..programs import is_program_line
from ..signs import LOST_NAME, LOST_NAME_END
from .references import by_name
from .shown_entities import is_in_source, is_talk

RULE = "entity-without-ampersand"

# A name without its `&`. Words may stand right before it, save before the dashes: `rdash;` is none.
_LOST_NAME = pattern(r"(?:[lr][sd]quo|hellip|nbsp|(?<![A-Za-z])[nm]dash);\Z")

# What does not stand before a reference without its `&`: an `&`, and what names in programs have.
_NO_WORD = frozenset("&$_\\-")

# The end of such a name, beginning at its literal: one look at a text instead of many.
_NAME_END = pattern(LOST_NAME_END)

# The names of the five marks that mean something in markup. Of these `amp` is a word, and `lt` and `gt` may be any's.
_MARK = pattern(r"(?<![\w&;$\\/.=-])(quot|apos|amp|[lg]t);\Z")
_MARK_END = pattern(r";(?<=[tps];)(?:(?<=quot;)|(?<=apos;)|(?<=amp;)|(?<=[lg]t;))")

# A reference of which the `&` was encoded.
_REFERENCE = pattern(r"[A-Za-z]{2,8};")

# What shows some of them to be references: a quote, which is no word; what no space parts from `amp`; a whole tag.
_SURE_MARK = pattern(r"quot;(?! *=)|amp;(?=[A-Za-z])|lt;(?=/?[A-Za-z][A-Za-z0-9]{0,12}(?: [^<>\n]{0,200}?)? ?gt;)")

# The sign between two names, which the word for an amplifier is not twice.
_AMPERSAND = pattern(r"[^\W_] amp; [A-Z][a-z]")


def find(document: Document) -> Iterator[Replacement]:
    """The names without `&`, in no order."""
    if document.shows((LOST_NAME,)) and not has_roff(document):
        yield from _names(document)
        yield from _letters(document)
        yield from _marks(document)


def _names(document: Document) -> Iterator[Replacement]:
    text = document.text
    found: list[Replacement] = []
    proven = RULE in document.seen
    for match in _behind(text, _NAME_END, _LOST_NAME):
        if text[max(0, match.start() - 1) : match.start()] in _NO_WORD:
            continue
        start, end = match.span()
        if is_in_source(document, start, end):
            continue
        if text.endswith("amp;", max(0, start - 4), start) or text[max(0, start - 2) : start] == "& ":
            continue
        if text[max(0, start - 2) : start] == "; " and not (found and found[-1].end == start - 1):
            continue
        # A line that ends so may be a list of names or a program, unless a word stands before it.
        alone = text[end : end + 1] in {"", "\n", ";"} and not text[max(0, start - 1) : start].isalpha()
        proven = proven or not alone
        if match[0] == "rsquo;" and text[start - 1 : start] == " " and text[max(0, start - 2) : start - 1].isalpha():
            start -= CONTRACTED.match(text, end) is not None  # the space was the `&`
        found.append(Replacement(start, end, by_name(match[0][:-1]) or "", RULE))
    if proven:
        yield from found


def _behind(text: str, end: re.Pattern[str], whole: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The names that are `whole` up to their `end`, for which a text is searched: it begins with a literal."""
    for ending in end.finditer(text):
        match = whole.search(text, max(0, ending.end() - _LONGEST), ending.end())
        if match:
            yield match


# The longest name, with its `;` and a space before it.
_LONGEST = len(" oacute;")

# The name of a letter behind letters, with or without a space between, and its end.
_LOST_LETTER = pattern(
    r"(?<=[A-Za-zß-ÿ])( ?)((?:[aeiouy](?:acute|grave|circ|uml)|[ano]tilde|ccedil|aring|szlig|aelig|oslash));\Z"
)
_LETTER_END = pattern(
    ";(?:(?<=acute;)|(?<=grave;)|(?<=circ;)|(?<=uml;)|(?<=tilde;)|(?<=cedil;)|(?<=ring;)|(?<=lig;)|(?<=slash;))"
)


def _letters(document: Document) -> Iterator[Replacement]:
    """The letters by their names, `ma ntilde;ana`, within a word; behind a space also at its end where one is."""
    text = document.text
    places = [match for match in _behind(text, _LETTER_END, _LOST_LETTER) if not _is_shown(document, *match.span())]
    inside = [match for match in places if text[match.end() : match.end() + 1].islower()]
    for match in places if inside else ():
        if match[1] or match in inside:
            yield Replacement(*match.span(), by_name(match[2]) or "", RULE)


def _marks(document: Document) -> Iterator[Replacement]:
    """The marks of markup, where one of them is sure: `the quot;old quot; mill`, `AT amp;T`."""
    text = document.text
    places = [match for match in _behind(text, _MARK_END, _MARK) if not _is_shown(document, *match.span())]
    is_sure = RULE in document.seen or any(_SURE_MARK.match(text, match.start()) for match in places)
    if not (is_sure or sum(_AMPERSAND.match(text, match.start() - 2) is not None for match in places) > 1):
        return
    places = sorted([*places, *_closers(text, places)], key=re.Match.start)
    doubled = any(text[match.start() - 2 : match.start()] == "  " for match in places)
    for match in places:
        start, end = match.span()
        # The space was the `&` where others have one of their own as well, and within a name: `AT amp;T`.
        is_name = match[1] == "amp" and text[end : end + 1].isalpha() and not _REFERENCE.match(text, end)
        start -= text[start - 1 : start] == " " and (doubled or is_name)
        yield Replacement(start, end, by_name(match[1]) or "", RULE)


def _closers(text: str, places: list[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The closing quotes that touch the word before them, each behind an opening one on its line."""
    for opener in places:
        if opener[1] == "quot" and text[opener.end() : opener.end() + 1].isalnum():
            closer = _CLOSER.search(text, opener.end(), opener.end() + _QUOTATION)
            if closer and "\n" not in text[opener.end() : closer.start()]:
                yield closer


_CLOSER = pattern(r"(?<=[\w.,!?])(quot);(?!\w)")
_QUOTATION = 300


def _is_shown(document: Document, start: int, end: int) -> bool:
    """Whether a name is there to be seen, or is one of a program."""
    return is_in_source(document, start, end) or is_program_line(document, start) or is_talk(document, start, end)
