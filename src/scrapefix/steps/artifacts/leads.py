"""Lead-ins: labels with the title of another article behind them, "Read more: Bridge closes for the winter"."""

import re

from ...index import LABEL, Hit, Index
from ...lazy import pattern
from ...phrases import AROUND, DECORATION, asks, key, spelled
from .role import Role, word

# What stands between a lead-in and its title, the colons of Armenian and Ethiopic among it. The scripts of India have
# few hyphens, and no space around this one.
PARTED = pattern(r"[:：՝፦>|»→】\]]|\.(?=\.)|-(?= )|(?<=[\u0900-\u0dff])-")
# So far from the beginning of a line such a mark ends.
_FURTHEST = 64
_LEADING = pattern(
    r"^([^:：՝፦>|»→】\]]{2,60}?)\s?"
    r"(?:[:：՝፦]|>>?|\||»|→|】|\]|\.{2,3}|(?<!-)- |(?<=[\u0900-\u0dff])-)\s?(\S.*)$"
)

# In the source of documentation a colon begins a role, and ends no label: "See :class:`Otter`".
_ROLE = pattern(r"\s:[\w+.-]{1,40}:")

# So do two bars around a word, which part nothing: "See |windows|".
_REFERENCE = pattern(r"\s?\|[^\s|][^|]{0,60}(?:\||\Z)")


def led(role: Role, name: str, line: str, known: Index) -> None:
    """A lead-in, with its mark and a title behind it."""
    found = _LEADING.match(name) if PARTED.search(name, 0, _FURTHEST) else None
    if found and not (_ROLE.match(name, found.end(1)) or _REFERENCE.match(name, found.end(1))):
        written = spelled(line.lstrip(DECORATION)[: len(found[1])])
        lead = known.leads.get(written) or known.leads.get(found[1].strip())
        goes_on = lead is not None and lead.rule.where == "edge" and word(line, 0)[:1].islower()
        if lead and not goes_on and _parts(found, lead) and _title_behind(found[2], line):
            role.lead, role.title = lead, found[2]
    if role.lead is None and (found is None or word(line.lstrip(AROUND), 0).isupper()):
        _unparted(role, line, known)  # a mark may part the title itself: "À LIRE AUSSI. Pont de Lenne : six mois"


def _parts(found: re.Match[str], lead: Hit) -> bool:
    """Whether what stands behind a lead-in parts it from a title: a thin mark is one of words as well, `Video- und`."""
    mark = found.string[found.end(1) : found.start(2)]
    if mark.startswith("."):
        return lead.rule.where != "edge"
    return mark != "- " or " " in found[1]


def may_be_led(line: str, known: Index) -> bool:
    """Whether a line begins with a lead-in that only its capitals part from the title, and is no sentence."""
    if line[-1] in STOPS:
        return False
    words = line[:LABEL].split(None, _LONGEST_LEAD)[:_LONGEST_LEAD]
    return any(known.is_lead[" ".join(words[:count]).rstrip(".")] for count in range(1, len(words) + 1))


def _unparted(role: Role, line: str, known: Index) -> None:
    """A lead-in with nothing or a stop between it and its title: "LIRE AUSSI Le pont", "À lire aussi. Le pont rouvre".

    The title has several words and begins with a capital. In capitals themselves the words are surely a label; in
    small letters they need the end of the document or its like, and in English they begin sentences.
    """
    words = line.lstrip(AROUND).split(None, _LONGEST_LEAD + _SHORTEST_TITLE)
    for count in range(min(_LONGEST_LEAD, len(words) - _SHORTEST_TITLE), 0, -1):
        label, title = " ".join(words[:count]).rstrip("."), " ".join(words[count:])
        is_shouted = label.isupper() and not title.isupper()
        if not (title[0].isupper() and (count > 1 or is_shouted) and known.is_lead[label]):
            continue
        lead = known.leads.get(spelled(label)) or known.leads[key(label)]
        is_known = lead.seen and lead.rule.where != "edge" and (is_shouted or lead.language != "en")
        is_known = is_known and (is_shouted or not any(map(str.isdigit, title)))  # "Lesen Sie auch Abschnitt 6.3"
        if is_known and title[-1] not in STOPS:
            role.lead, role.title = (lead if is_shouted else lead._replace(seen=False)), key(title)
            return


_LONGEST_LEAD = 3
_SHORTEST_TITLE = 3


_PARTING = frozenset({",", ";", "،", "、", "，"})

# A title is no sentence: it has no full stop, unless the whole stands in brackets.
STOPS = frozenset(".。।")


def _title_behind(title: str, line: str) -> bool:
    if line.strip()[:1] in "[(（【" and line.strip()[-1:] in "])）】":
        return True
    if line.rstrip()[-1:] in _PARTING and not asks(line):
        return False  # the sentence goes on in the next line
    return title[-1] not in STOPS and len(title) <= 250
