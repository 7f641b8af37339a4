"""What a row may be at the end of a document, by what the catalogue says of it."""


from ...evidence import is_of_word
from ...index import Hit
from ...lazy import pattern
from ...phrases import WIDE
from .lead_ins import is_caption
from .lines import Lines
from .openings import has_telling_company
from .prose import is_prose, is_sentence
from .role import hit_or_heading

FEW_WORDS = 4


def is_word(text: str) -> bool:
    """Whether a row is a word and no mark."""
    word = text.strip()
    return len(word) <= (LONGEST_WORD if word < WIDE else LONGEST_WORD // 4) and all(map(is_of_word, word))


LONGEST_WORD = 16


def is_strong(lines: Lines, number: int) -> bool:
    role = lines.roles.get(number)
    return role is not None and (
        bool(role.heading and role.heading.seen) or (role.edge is not None and not is_thin(lines, number, role.edge))
    )


def is_thin(lines: Lines, number: int, hit: Hit) -> bool:
    """Whether a line only begins with a word or two that a site's sentence begins with: so may an author's last one.

    Of "Previous:" and "Next:" one needs the other.
    """
    phrase = hit.phrase
    if hit.labelled and hit.rule.family == "navigation" and " " not in phrase:
        beside = (lines.roles.get(item) for item in (number - 1, number + 1))
        return not any(role and role.edge and role.edge.rule is hit.rule for role in beside)
    if hit.rule.kind != "opening" or hit.rule.where != "tail" or has_telling_company(hit.rule):
        return False
    sentence = is_prose(lines.rows[number]) or is_sentence(lines.rows[number])
    # "Leave a comment" invites a guest as well, who is then told where.
    invites = hit.rule.family == "comments" and phrase.count(" ") < 3 and _rest(lines, number, phrase) > FEW_WORDS
    is_short = phrase.count(" ") < 2 or invites
    return is_short and not (phrase[:1] >= WIDE and len(phrase) > 4) and sentence


def _rest(lines: Lines, number: int, phrase: str) -> int:
    """How many words a line has behind the phrase that it begins with."""
    return len(lines.rows[number].text.split()) - len(phrase.split())


def of_tail(lines: Lines, number: int, below: str) -> str:
    """The rule by which a line is an artifact at the end; `below` is the family of the artifact under it."""
    role = lines.roles.get(number)
    if role is None:
        return _of_form(lines, number)
    edge = role.edge if role.edge and role.edge.rule.where != "head" else None
    if edge and edge.rule.over_family and edge.rule.family != below:
        edge = None
    hit = edge or role.heading or role.label or (role.lead if not is_caption(lines, number) else None)
    return hit.name if hit else ""


def _of_form(lines: Lines, number: int) -> str:
    """The rule of a heading that invites comments, if the row below it tells which fields its star marks."""
    text = lines.rows[number].text
    hit = hit_or_heading(lines.roles.get(number - 1))
    is_notice = hit and hit.rule.family == "comments" and len(text) <= _LONGEST_NOTICE and _STARRED.search(text)
    return hit.name if hit and is_notice else ""


_LONGEST_NOTICE = 200
_STARRED = pattern(r"(?<=\S )\*(?![\w*])")
