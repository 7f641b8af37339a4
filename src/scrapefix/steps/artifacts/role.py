"""The role of a line: what the catalogue says that it may be."""

from dataclasses import dataclass

from ...index import Hit
from ...phrases import AROUND, WIDE


@dataclass(slots=True)
class Role:
    """What a line may be. Every field but `key` is a hit of the catalogue, or None.

    sure: an artifact wherever it stands (or anywhere but first, see its rule). edge: one at the head or the tail.
    label: one among its like; `weight` counts the labels on the line. heading: one with titles under it. lead: one with
    a title behind it.
    """

    key: str
    sure: Hit | None = None
    edge: Hit | None = None
    label: Hit | None = None
    weight: int = 1
    heading: Hit | None = None
    lead: Hit | None = None
    title: str = ""

    def __bool__(self) -> bool:
        return bool(self.sure or self.edge or self.label or self.heading or self.lead)


def hit_of(role: Role | None) -> Hit | None:
    """The surest of what a line may be by itself, whatever stands under it or behind it on the line."""
    return (role.sure or role.edge or role.label) if role else None


def hit_or_heading(role: Role | None) -> Hit | None:
    """The surest of what a line may be by itself, or with titles under it."""
    return (hit_of(role) or role.heading) if role else None


def hits(role: Role) -> list[Hit]:
    """All that a line may be, the surest first, but a lead: that is a part of it."""
    return [hit for hit in (role.sure, role.edge, role.label, role.heading) if hit]


def place(role: Role, hit: Hit) -> None:
    """Take in what the catalogue has for a line, by where its rule says that the line stands."""
    if hit.rule.where in ("edge", "head", "tail"):
        role.edge = role.edge or hit
    else:
        role.sure = role.sure or hit


def place_unseen(role: Role, hit: Hit, *, long: bool) -> None:
    """A phrase that nobody has seen on a page needs other evidence: the end of the document, or its like beside it."""
    if long:
        role.edge = role.edge or hit
    else:
        role.label = role.label or hit


# A link to the rest that is one word is as long as "weiterlesen".
SAYS_IT_ALONE = 8


def says_it_alone(phrase: str) -> bool:
    """Whether a link to the rest is several words, or one that says it: "weiterlesen", "続きを読む"."""
    return " " in phrase or len(phrase) >= (SAYS_IT_ALONE if phrase[:1] < WIDE else SAYS_IT_ALONE // 2)


def ends_in_a_name(label: str) -> bool:
    """Whether the last of the words is the first half of a name: `one or more Message|Ports`.

    Labels have capitals in all of their words or in the first.
    """
    first, *others = label.split()
    return bool(others) and first[0].islower() and others[-1][0].isupper()


def heads_links(role: Role) -> bool:
    """Whether a line of several words is a heading over links and nothing else: "You might also like"."""
    hit = role.heading
    if hit is None or not hit.seen or hit.rule.family != "related" or role.label is not None:
        return False
    return hit.phrase.count(" ") > 1 or (hit.phrase[:1] >= WIDE and len(hit.phrase) > _SEVERAL_WIDE)


# So many characters are two words in scripts that put no space between them.
_SEVERAL_WIDE = 4


def says_enough(phrase: str) -> bool:
    """Whether a phrase is too long to be met by chance."""
    return phrase.count(" ") >= 4 or (phrase[:1] >= WIDE and len(phrase) >= 9)


def word(line: str, number: int) -> str:
    """A word of the line as it is written, "" if it has not so many."""
    words = line.lstrip(AROUND).split()
    return words[number] if number < len(words) else ""
