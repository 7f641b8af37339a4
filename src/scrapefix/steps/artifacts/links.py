"""Links at the end of a line: `… Read more`, `[Read more...] about Title`, `It fell. read more`, `Related: Title`.

A phrase such as "read more" ends sentences as well, so something must tell that it is none of the sentence: what a
teaser breaks off with, a bracket, an arrow; a gap before it, or none where a space belongs; small letters where a
sentence would begin, capitals all through, or one capital in the middle of a sentence.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...index import Hit, Index
from ...lazy import pattern
from ...phrases import END, MARKED, key
from .role import SAYS_IT_ALONE, says_it_alone
from .roles import role_of

# What a teaser breaks off with, before the link to the rest.
_BROKEN = ("...", "…", "]", "»", ">", "→", "›", "|", "...)", "…)")

# How Genesis links the rest of a teaser: "... [Read more...] about Title".
DOTS = ("...] ", "…] ")
_LONGEST_LINK = 40
LONGEST_TITLE = 160


def link_about(known: Index, text: str) -> tuple[int, str] | None:
    """A link to the rest in brackets, and the title behind it; the dots that the teaser breaks off with stay."""
    at = max(text.rfind(dots) for dots in DOTS)
    title = text[at:].partition("] ")[2]
    opened = text.rfind("[", max(0, at - _LONGEST_LINK), at)
    if opened < 0 or not _is_about(title):
        return None
    hit = known.lines.get(key(text[opened + 1 : at]))
    before = text[:opened].rstrip()
    return (len(before), hit.name) if hit and hit.rule.family == "read-more" and before.endswith(("...", "…")) else None


# What a teaser breaks off with, and several words up to the end of the line.
TITLED = pattern(r'((?:\.\.\.|…)\]?) ?["“‘«]?[^\W\d_][^.…\n]{3,}\Z')
_MOST_WORDS = 4


def link_to(known: Index, text: str) -> tuple[int, str] | None:
    """A link to the rest with the title of the post behind it: `… Continue reading The Old Mill →`; the dots stay."""
    found = TITLED.search(text, max(0, len(text) - LONGEST_TITLE))
    if found is None:
        return None
    dots = found.end(1)
    parts = text[dots:].split()
    for count in range(min(_MOST_WORDS, len(parts) - 1), 0, -1):
        phrase = key(" ".join(parts[:count]))
        hit = _link(known, phrase)
        title = " ".join(parts[count:])
        is_link = count > 1 or parts[-1] in _ARROWS
        if hit and is_link and (title[0] in "\"'“‘«„" or title[0].isupper() or _is_about(title)):
            return dots, hit.name
    # German has the verb behind: `… Die alte Mühle weiterlesen`.
    phrase = key(parts[-1]) if len(parts) > 1 and not parts[0][:1].islower() else ""
    hit = _link(known, phrase)
    return (dots, hit.name) if hit and len(phrase) >= SAYS_IT_ALONE else None


def link_behind_title(known: Index, text: str) -> tuple[int, str] | None:
    """A link to the rest with the title of the post in quotation marks before it: `„Die alte Mühle“ weiterlesen`."""
    found = BEHIND_TITLE.search(text, max(0, len(text) - LONGEST_TITLE))
    hit = _link(known, key(found[1])) if found else None
    is_told = found is not None and text[: found.start()].rstrip()[-1:] in {*'.!?…])"”“»'}
    return (found.start(), hit.name) if found and hit and hit.seen and is_told else None


BEHIND_TITLE = pattern(r"\s?[„“\"«»‚][^„“”\"«»\n]{2,160}[“”\"»«‘] ([^\W\d_]{8,20})\Z")


# The end of a sentence, words with a colon behind, and several more up to the end of the line, without a stop.
LED = pattern(r"[.!?…][\"'”’»)]? (?=[^\W\d_][^.!?…:：\n]{2,40}: [^\W\d_][^.!?…:\n]{10,140}\Z)")


def led(known: Index, text: str) -> tuple[int, str] | None:
    """A link to another article behind the last sentence: `It fell. Read more: How the mill was built`."""
    found = LED.search(text, max(0, len(text) - LONGEST_LED))
    role = role_of(text[found.end() :], known) if found else None
    hit = role.lead if role else None
    if not found or not role or not hit or not hit.seen or hit.rule.where == "edge" or hit.rule.family != "related":
        return None
    if _SEES.match(hit.phrase):
        return None  # so refers an author, too
    is_title = text[found.end() :].partition(": ")[2][:1].isupper() and role.title.count(" ") >= _OF_TITLE
    return (found.end() - 1, hit.name) if is_title else None


_SEES = pattern(r"(?:see|voir|ver|zie|se|zobacz|δειτε|up next|next|read next)\b")
LONGEST_LED = 200
_OF_TITLE = 3


def _link(known: Index, phrase: str) -> Hit | None:
    """The link to the rest that says this and no more."""
    return next((hit for name, hit in known.suffixes.get(phrase[-END:], ()) if name == phrase), None)


_ARROWS = frozenset("»›→>")


def _is_about(text: str) -> bool:
    """Whether a text is a word such as "about" and a title."""
    words = text[:LONGEST_TITLE].split()
    return len(text) < LONGEST_TITLE and text[:1].islower() and any(not word[:1].islower() for word in words[1:4])


# So far back from the end of a line a link begins at most.
_TAIL = 80


class Link(NamedTuple):
    """A link to the rest at the end of a line.

    cut: how much of the line stands before it. name: of its rule. is_sure: whether the line alone tells that it is one;
    if not, another line that ends so has to.
    """

    cut: int
    name: str
    is_sure: bool


def suffix(known: Index, text: str) -> tuple[int, str] | None:
    """A link to the rest at the end of the line that is sure; the ellipsis before it stays."""
    link = last_link(known, text)
    return (link.cut, link.name) if link and link.is_sure else None


def last_link(known: Index, text: str) -> Link | None:
    """What may be a link to the rest at the end of the line, the surest if there are several."""
    tail = text[-_TAIL:]
    weak: Link | None = None
    for link, hit in _links(known, tail):
        before = tail[: link.start()].rstrip()
        behind = tail[link.end() :].strip(" .…")
        bracketed = before.endswith(("[", "(")) and tail[-1:] in "])"
        if hit.rule.family == "navigation" and not _is_of_heading(before, tail):
            continue
        if hit.rule.family == "comments":
            if before and behind == "" and len(before) == link.start() and BUTTONS.search(link[0]):
                is_sure = before[-1] in _ENDS and (before[-1] != "." or before.count(" ") >= _MOST_WORDS)
                return Link(len(text) - len(tail) + len(before), hit.name, is_sure)
            continue
        is_arrow = behind != "" and set(behind) <= set("»›→>]")
        arrowed = is_arrow and before[-1:] in _ENDS
        apart = behind == "" and _is_apart(text[: len(text) - len(tail)], before, link)
        says_it = says_it_alone(link[0]) and link[0][0].isupper() and before[-1:] in _STOPS
        if bracketed:
            before = before[:-1].rstrip()
        if before.endswith(("[", "»", ">", "→", "›", "|")):
            before = before[:-1].rstrip()
        cut = len(text) - len(tail) + len(before)
        if before and (bracketed or before.endswith(_BROKEN) or arrowed or apart):
            return Link(cut, hit.name, is_sure=True)
        if before and hit.rule.family == "read-more" and (is_arrow or (behind == "" and says_it)):
            weak = weak or Link(cut, hit.name, is_sure=False)
    return weak


def phrase_at_end(known: Index, text: str) -> tuple[int, str] | None:
    """Where the link to the rest begins with which a text ends, and its rule, whatever stands before it."""
    tail = text[-_TAIL:]
    found = ((link.start(), hit) for link, hit in _links(known, tail) if hit.rule.family == "read-more")
    return next(((len(text) - len(tail) + start, hit.name) for start, hit in found), None)


def _links(known: Index, tail: str) -> Iterator[tuple[re.Match[str], Hit]]:
    """The phrases of links with which a text ends and of which it is more, where it has them."""
    name = key(tail)
    phrases = known.suffixes.get(name[-END:], ())
    if any(name == phrase for phrase, _ in phrases):
        return  # a link by itself: "Read more" is no "Read" with "more" behind it
    for phrase, hit in phrases:
        if name.endswith(phrase):
            found = list(loosely(phrase).finditer(tail))
            if found:
                yield found[-1], hit


# Two buttons that nothing parts: "ReplyDelete".
BUTTONS = pattern("[^\\W\\d_A-ZÀ-ÞА-ЯЁІЇΆ-ΏΑ-Ω][A-ZÀ-ÞА-ЯЁІЇΆ-ΏΑ-Ω]")
_ENDS = frozenset(".!?…\"'”’»)")
_STOPS = frozenset(".!?…。！？")


def _is_apart(head: str, before: str, link: re.Match[str]) -> bool:
    """Whether a link is no part of the sentence before it; `head` and `before` are what stands there on its line.

    No sentence begins with a small letter behind one that began with a capital, is in capitals alone, or in another
    script; and in the middle of one no phrase begins with a capital, unless somebody is told to press it.
    """
    line, written = head + before, link[0]
    gap, several = link.start() - len(before), " " in written
    if not before or line.strip()[:1].islower():
        return False
    if before[-1] in _ENDS and _is_latin(written) != _is_latin(line):
        return True
    dotted = link.string[link.end() :].rstrip().endswith(("...", "…"))
    if before[-1] in _ENDS:
        is_glued = gap == 0 and written[0].isupper() and before[-1] in _STOPS and len(line) > _TAIL // 2
        is_small = written[0].islower() and (several or dotted)
        return gap > 1 or is_glued or is_small or (several and written.isupper() and not line.isupper())
    words = line.split()
    is_within = several and written[0].isupper() and written.split()[1].islower() and words[-1][-1:] not in _STOPS
    return is_within and gap > 0 and len(words) >= _SENTENCE and words[-1].lower() not in _PRESSED


def _is_latin(text: str) -> bool:
    """Whether more of the letters are Latin than are not."""
    letters = [letter < "\u0370" for letter in text[-_TAIL:] if letter.isalpha()]
    return 2 * sum(letters) > len(letters)


# So many words are a sentence, which a title may end with such a phrase as well.
_SENTENCE = 8
# What stands before the name of a button in an instruction.
_PRESSED = frozenset(
    "on the a click press tap select choose hit button link labelled called auf den klick klicken taste sur le cliquez"
    " bouton en el la clic pulse botón su il clicca in no clique em na klik op de knop på klicka tryk trykk kliknij"
    " przycisk на кнопку нажмите ссылку натисніть düğmesine".split()
)


def _is_of_heading(before: str, tail: str) -> bool:
    """Whether a link in square brackets is glued to its heading: `History[edit]`, and not `usage: mill [edit]`."""
    return before.endswith("[") and tail[-1:] == "]" and before[-2:-1].isalnum()


@cache
def loosely(phrase: str) -> re.Pattern[str]:
    """The phrase as a pattern in which folded letters may have their marks."""
    letters = (r"\s+" if letter == " " else f"[{re.escape(MARKED.get(letter, letter))}]" for letter in phrase)
    return re.compile("".join(letters), re.IGNORECASE)
