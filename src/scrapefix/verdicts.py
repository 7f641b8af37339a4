"""What a line is that returns in the documents of a source: an artifact, metadata, or an author's own words.

Repetition alone proves nothing. "Language: English" says what the item is, a motto or a signature is its author's, and
both return. So a line is dropped only with one of these: the catalogue knows it; it has the form of links (an address,
names in a row with bars between them, arrows, a copyright sign); or it stands at one place of nearly all documents and
is neither a fact, nor a motto, nor a signature. Whatever else returns is listed and kept.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from . import catalog
from .lazy import pattern
from .masks import TITLE, URL
from .rules import FACTS
from .steps.artifacts.roles import role_of

# "Nearly all" of the documents, how many that must be to mean anything, and by how many lines a template may shift.
NEARLY_ALL = 0.9
MANY = 5
SHIFT = 3

# A motto is a sentence of no more words; a character of Chinese, Japanese or Korean counts as half a word.
_MOTTO = 8


class Candidate(NamedTuple):
    """A frequent line: its `mask`, and where it stood, between `nearest` and `deepest` lines from its end.

    varies: whether its numbers, addresses or titles differ between the documents.
    """

    place: str
    mask: str
    example: str
    documents: int
    share: float
    nearest: int
    deepest: int
    varies: bool


def judge(candidates: Iterable[Candidate]) -> Iterator[tuple[Candidate, str, str]]:
    """Each candidate with its kind (see `profile.KINDS`) and the reason in words."""
    judged = [(candidate, *_alone(candidate)) for candidate in candidates]
    innermost = {"head": 0, "tail": 0}
    for candidate, kind, _ in judged:
        if kind == "artifact" and _is_steady(candidate):
            innermost[candidate.place] = max(innermost[candidate.place], candidate.nearest)
    for candidate, kind, reason in judged:
        if reason == _A_MOTTO and candidate.deepest < innermost[candidate.place]:
            yield candidate, "artifact", "further out than other lines of the page, in nearly all documents"
        else:
            yield candidate, kind, reason


_A_MOTTO = "a short sentence: a motto of the author?"


def _alone(candidate: Candidate) -> tuple[str, str]:
    """What a line is by itself."""
    line, example = candidate.mask, candidate.example
    if not any(character.isalpha() for character in line.replace(TITLE, "").replace(URL, "")):
        return "metadata", "the title, a number or an address by itself"
    family, sure = _family(example)
    if family in FACTS:
        return "metadata", f"a fact: the catalogue has it under {family}"
    if _QUOTED.fullmatch(example) or _SIGNED.fullmatch(example):
        return "text", "a signature or a quotation"
    if family and (sure or family != "navigation" or not _labelled(example)):
        return "artifact", f"the catalogue has it under {family}"
    if _labelled(example) or line.startswith(TITLE):
        return "metadata", "a label with its value, or a title: it says what the item is"
    form = _form(line, example)
    if form:
        return "artifact", f"it has the form of a page's line: {form}"
    if candidate.varies and TITLE not in line:
        return "metadata", "its numbers differ: it says which item this is"
    if not _is_steady(candidate):
        return "text", "returns, but not at one place of nearly all documents, and nothing in it points to a page"
    if _SENTENCE.search(example) and _words(example) <= _MOTTO:
        return "text", _A_MOTTO
    return "artifact", "stands at one place of nearly all documents"


def _is_steady(candidate: Candidate) -> bool:
    """Whether the line stands in nearly all documents and always at about the same place."""
    return (
        candidate.share >= NEARLY_ALL and candidate.documents >= MANY and candidate.deepest - candidate.nearest <= SHIFT
    )


def _family(line: str) -> tuple[str, bool]:
    """The family of the catalogue that the line belongs to, "" if none; and whether as a line, not as mere words."""
    role = role_of(line, catalog.index(FACTS))
    if role is None:
        return "", False
    hit = role.sure or role.edge or role.heading or role.lead
    if hit:
        return hit.rule.family, True
    return (role.label.rule.family, False) if role.label else ("", False)


# A line that is wholly in quotation marks of any kind.
_QUOTED = pattern(r"[\"'“„«‹‘「『《](?=\S)[^\n]+[\"'”“»›’」』》][.!?。]?")

# A dash or tilde and one to four words, as people sign.
_SIGNED = pattern(r"(?:[-‐-―−]{1,3}|~)\s?\w\S{0,24}(?:\s\w\S{0,24}){0,3}")

# One to three words, a colon, and a value of up to five words with no links in it; the value may be missing.
_LABEL = pattern(
    r"""
    \w[^\s|·•→»@:：]{0,24} (?:\s[^\s|·•→»@:：]{1,24}){0,2} \s?[:：]\s*
    (?: [^\s|·•→»@:：]{1,40} (?:\s[^\s|·•→»@:：]{1,40}){0,4} )?
    """,
    re.VERBOSE,
)

# The bars that page makers put between links.
_BARS = pattern("[|·•]")


def _labelled(line: str) -> bool:
    """Whether the line is "Label: value", or several of these in a row."""
    if "://" in line or "www." in line:
        return False
    return all(_LABEL.fullmatch(part.strip()) for part in _BARS.split(line.strip("|·• ")))


# A name of an account or of a mailbox.
_HANDLE = pattern(r"(?:^|[\s(])@\w|\w@\w+\.\w")


def _form(mask: str, line: str) -> str:
    """What in a line is a page's and not an author's; "" if nothing."""
    if URL in mask:
        return "an address"
    if _HANDLE.search(line):
        return "an account or a mailbox"
    if any(sign in line for sign in "©℗®™"):
        return "a sign of ownership"
    if _POINTING.search(line) and not ({"«", "»"} <= {*line} or {"‹", "›"} <= {*line}):
        return "an arrow"
    if len(_BARS.findall(line)) > 1 and "0" not in mask:  # with numbers it is a date and who wrote it
        return "names in a row"
    return ""


# An arrow at either end; guillemets that open and close are quotation marks.
_POINTING = pattern(r"^[→»›▶►➔➜←«‹↑↩]|[→»›▶►➔➜←«‹↑↩]$")

# The end of a sentence, in the scripts that mark it.
_SENTENCE = pattern(r"[.!?…。！？।؟۔։]['\"”’»)]*$")


def _words(line: str) -> float:
    return len(line.split()) + sum(character > "\u2e80" for character in line) / 2
