"""Lines that are no label because of their neighbours in the text as it is: headings over prose, and broken sentences.

Evidence: how wide the lines are, what they end and begin with, and how far they are set in.
"""


from ...lazy import pattern
from .role import Role, hit_or_heading


def heads_prose(raw: list[str], number: int) -> bool:
    """Whether a line is written as a heading, `## Background` or underlined, with a sentence below and no links."""
    below = _first(raw[number + 1 : number + 5])
    is_heading = raw[number].lstrip().startswith("#")
    if _UNDERLINE.fullmatch(below):
        is_heading = True
        below = _first(raw[number + 2 : number + 6])
    return is_heading and below.count(" ") >= _WORDS and below[0] not in "#-*+[|>"


def _first(lines: list[str]) -> str:
    """The first of the lines that is not blank."""
    return next(filter(None, map(str.strip, lines)), "")


_UNDERLINE = pattern(r"[-=~^]{3,80}")
_WORDS = 5


def is_wrapped(raw: list[str], number: int, role: Role | None = None) -> bool:
    """Whether a line is the middle or the end of a sentence that a program broke into lines of one width.

    No line goes on with itself: neither the one above nor the one below counts where it says the same.
    """
    line = raw[number].strip()
    above = _unless(raw[number - 1].rstrip(), line) if number else ""
    below = _unless(raw[number + 1], line) if number + 1 < len(raw) else ""
    if _goes_on(above, ",") and (_is_rest(raw[number], above, role) or line.count(")") > line.count("(")):
        return True
    if line.isupper() and _goes_on(above, ",") and above.isupper() and below.isupper():
        return _goes_on(line, ",")
    if _is_set_in(below, raw[number]) and line.count(" ") > 1:
        return True
    return below.lstrip()[:1].islower() and (line[-1:] == "," or _goes_on(line))


def _unless(beside: str, line: str) -> str:
    """A line beside another, "" if it says the same."""
    return "" if beside.strip() == line else beside


def _is_rest(line: str, above: str, role: Role | None) -> bool:
    """Whether a line goes on with the one above: with a small letter, or with a number and a full stop behind it.

    What interrupts a sentence does not, unless it is set in below it, or a verb: nouns of German have capitals.
    """
    bare = line.strip()
    if not bare[:1].islower():
        return bare[:1].isdigit() and bare[-1:] == "."
    hit = hit_or_heading(role)
    interrupts = hit is not None and hit.rule.family in _INTERRUPTING
    is_verb = hit is not None and hit.language == "de" and bare.isalpha()
    return not interrupts or is_verb or _is_set_in(line, above)


def _is_set_in(line: str, above: str) -> bool:
    """Whether a line begins with a small letter, and further in than the one above."""
    margin = len(line) - len(line.lstrip())
    return line[margin : margin + 1].islower() and margin > len(above) - len(above.lstrip()) + 1


def _goes_on(line: str, mark: str = "") -> bool:
    """Whether a line may have been broken at its end: it is wide, and ends with a word, which an address is not."""
    if len(line) < _WIDTH or not (line[-1].isalnum() or line[-1] == mark):
        return False
    return "://" not in line.rsplit(None, 1)[-1]


# A line that was broken is so wide at least.
_WIDTH = 30

# These stand where a page cuts a sentence off.
_INTERRUPTING = frozenset({"ads", "app-prompts", "paywall"})
