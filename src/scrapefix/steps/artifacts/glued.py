"""Labels that share a line with nothing else, as the buttons of a bar do when a scraper takes them for one text."""


from ...index import Hit, Index
from ...lazy import pattern
from ...phrases import EDGE, key
from .leads import STOPS
from .pieces import pieces
from .role import Role

# Words with a dot or an underscore between them are a name: `sendmail.confirm`.
_IDENTIFIER = pattern(r"[^\W\d_][._][^\W\d_]")


def glued(role: Role, name: str, line: str, known: Index) -> None:
    """Labels that share a line, with nothing else: "Terms of Service Privacy Notice", "DruckenKontaktFacebook"."""
    if len(name) > 200 or name[-1] in STOPS or not known.ends_label[name[-EDGE:]] or _IDENTIFIER.search(name):
        return
    if "X" in line and _CROSS.search(line):
        name = key(_CROSS.sub(" X ", line))
    found = list(pieces(name, known))
    labels = [hit for hit in found if hit is not None]
    if len(labels) < len(found):
        _run_together(role, line, known)
        return
    if len({hit.phrase for hit in labels}) < 2 and not _is_doubled(name, labels):
        return
    if len(labels) == _PAIR and labels[0].language == "en" and _PHRASE.fullmatch(line.strip()):
        return
    whole = [hit for hit in labels if hit.rule.kind == "line" and hit.seen]
    sure = next((hit for hit in whole if hit.rule.where in ("anywhere", "inside")), None)
    listed = "," in name
    if sure:
        role.sure = sure
    elif whole:
        role.edge = role.edge or whole[0]
    if not whole or (sure and len(labels) > len(whole) + 1):
        is_glued = _GLUED.search(line) is not None  # no author writes them so
        role.label, role.weight = labels[0], 1 if listed else len(labels) + is_glued
        if is_glued and any(" " in hit.phrase for hit in labels) and not role.sure:
            role.edge = role.edge or labels[0]  # nor does a name have a space in one of its halves
        if len(labels) > 2 and len(_GLUED.findall(line)) > 1 and not listed:
            role.sure = role.sure or labels[0]  # nor three halves


# Two words of English with a capital in the first alone are a phrase: "More cookies"; two buttons have one each.
_PAIR = 2
_PHRASE = pattern(r"(?:[-*•·–—]\s{1,3})?[A-Z][a-z]{1,30} [a-z]{1,30}")
_GLUED = pattern("[a-zà-ÿа-я][A-ZÀ-ÞА-Я]")
# The network of one letter between two others: "FacebookXLinkedIn".
_CROSS = pattern("(?<=[a-zà-ÿ])X(?=[A-Z])")


def _run_together(role: Role, line: str, known: Index) -> None:
    """Labels glued end to end of which the catalogue lacks one: a capital right behind a small letter parts them."""
    parts = _SEAM.split(line.strip(), maxsplit=_MOST_GLUED)
    if not _FEWEST_GLUED <= len(parts) <= _MOST_GLUED:
        return
    hits = [known.labels.get(key(part)) or known.lines.get(key(part)) for part in parts]
    labels = [hit for hit in hits if hit]
    are_words = len(parts) > _FEWEST_GLUED or any(" " in part.strip() for part in parts)
    if len(labels) >= len(parts) - 1 and are_words:
        role.label, role.weight = labels[0], len(labels)
        role.edge = role.edge or labels[0]


_SEAM = pattern("(?<=[a-zß-ÿа-яёіїα-ώ!?):])(?=[A-ZÀ-ÞА-ЯЁІЇΆ-ΏΑ-Ω])")
_FEWEST_GLUED, _MOST_GLUED = 3, 12


def _is_doubled(name: str, labels: list[Hit]) -> bool:
    """Whether a label is written twice: several words, or one with no space between, which no row of words has."""
    phrase = labels[0].phrase
    return len(labels) > 1 and (name == phrase * len(labels) or (" " in phrase and name == f"{phrase} {phrase}"))
