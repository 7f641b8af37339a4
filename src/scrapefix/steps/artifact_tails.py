"""Footers and links inside a line: after the text of a paragraph, or with markup left around them."""

import re
from collections.abc import Iterator
from functools import cache

from ..catalog import index
from ..config import Config
from ..document import Document
from ..edits import Replacement
from ..index import Index
from ..phrases import AROUND, EDGE, END, MARKED, key
from ..signs import Sign

_VERB = "appeared first on"
# The furthest that the footer's "The post" stands before its verb: a long title, and the address of its link.
_BACK = 1500
_OPENING = re.compile(r"(?:<p>\s*)?\b(?:The|This) (?:post|article|entry|story|page)\b(?=\s)")
# The site's name: up to the stop that ends the footer, the end of the line, or the tag that closes it.
_SITE = re.compile(
    r"\s{0,40}(?:<a\b[^<>\n]{0,600}>?)?[^\n<]{0,120}?(?:</a>?)?(?:\.?\s{0,40}</p>|\.(?=\s|$)|(?=\n)|$|(?=\s{0,40}</p>))"
)


# What a teaser breaks off with, before the link to the rest.
_BROKEN = ("...", "…", "]", "»", ">", "→", "›", "|", "...)", "…)")


_FOOTER = Sign(_VERB)

# What a link to the rest has on its line: what the teaser breaks off with, a bracket, an arrow.
SIGNS = (
    _FOOTER,
    *map(Sign, ("...", "[", "]", "|", ">")),
    Sign(")", r"\)[ \t]*(?:\n|\Z)"),
    *(Sign(mark, beyond_ascii=True) for mark in "…»→›"),
)


def inline(document: Document, config: Config) -> list[Replacement]:
    """Footers and links at the end of the lines that stay."""
    text = document.text
    found = _footers(document) if document.shows((_FOOTER,)) else []
    if not document.shows(SIGNS):
        return found
    known = index(config.drop, config.rules)
    start = 0
    for line in text.split("\n"):
        if line and line[-EDGE:].rstrip(AROUND)[-END:].casefold() in known.ends:
            found.extend(_suffix(line, start, known))
        start += len(line) + 1
    return sorted(found)


def _suffix(line: str, start: int, known: Index) -> Iterator[Replacement]:
    """A link to the rest behind an ellipsis or in brackets at the end of the line; the ellipsis stays."""
    tail = line[-80:]
    name = key(tail)
    for phrase, hit in known.suffixes.get(name[-END:], ()):
        if not name.endswith(phrase):
            continue
        found = list(re.finditer(_loosely(phrase), tail, re.IGNORECASE))
        if not found:
            continue
        at = found[-1].start()
        before = tail[:at].rstrip()
        bracketed = before.endswith(("[", "(")) and tail.rstrip()[-1:] in "])"
        arrowed = tail[found[-1].end() :].strip(" .…") != "" and set(tail[found[-1].end() :].strip(" .…")) <= set(
            "»›→>]"
        )
        if bracketed:
            before = before[:-1].rstrip()
        cut = len(line) - len(tail) + len(before)
        opened = before.endswith(("[", "»", ">", "→", "›", "|")) and not before.endswith(("...]", "…]"))
        if opened:
            before = before[:-1].rstrip()
            cut = len(line) - len(tail) + len(before)
        if not before or not (bracketed or before.endswith(_BROKEN) or (arrowed and before[-1] in ".!?…\"'”’»)")):
            continue
        yield Replacement(start + cut, start + len(line.rstrip()), "", hit.name)
        return


@cache
def _loosely(phrase: str) -> str:
    """The phrase as a pattern in which folded letters may have their marks."""
    return "".join(
        r"\s+" if letter == " " else f"[{re.escape(''.join(MARKED.get(letter, letter)))}]" for letter in phrase
    )


def _footers(document: Document) -> list[Replacement]:
    """`The post TITLE appeared first on SITE.` behind the last sentence, on its line, or with its tags."""
    text = document.text
    found: list[Replacement] = []
    length = len(text.rstrip())
    at = text.find(_VERB)
    done = 0
    while at >= 0:
        low = max(at - _BACK, done, 0)
        line = max(text.rfind("\n", low, at) + 1, low)
        opening = _opening(text, line, at)
        if opening is not None and not document.is_code(opening.start(), at):
            site = _SITE.match(text, at + len(_VERB))
            end = site.end() if site else at + len(_VERB)
            start = opening.start()
            while start > done and text[start - 1] in " \t\n\N{NO-BREAK SPACE}":
                start -= 1
            if start > 0 or end < length:
                if start == 0:
                    while end < len(text) and text[end].isspace():
                        end += 1
                found.append(Replacement(start, end, "", "wordpress-footer-en"))
                done = end
        at = text.find(_VERB, at + len(_VERB))
    return found


# How many words "The" before the verb are looked at: a title has a few.
_TRIES = 8


def _opening(text: str, line: int, at: int) -> re.Match[str] | None:
    """The nearest "The post" before the verb that begins a line or follows a sentence."""
    end = at
    for _ in range(_TRIES):
        start = max(text.rfind("The ", line, end), text.rfind("This ", line, end))
        if start < 0:
            return None
        tag = text.rfind("<p>", line, start)
        match = _OPENING.match(text, tag if tag >= 0 and not text[tag + 3 : start].strip() else start)
        if match:
            before = text[max(0, match.start() - 3) : match.start()].rstrip()
            if (
                not text[line : match.start()].strip()
                or not before
                or before[-1] in ".!?…\"'”’)]>»\n;:"
                or text[match.start()] == "<"
            ):
                return match
        end = start
    return None
