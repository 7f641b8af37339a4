"""Words of pages that are a piece of a sentence: a scraper took each link and each name of a line as a line.

Evidence: the row above breaks off and the row below goes on, with a small letter or with what closes a part of a
sentence. Both together make one sentence over three rows, in any language. Advertisements interrupt sentences as well.
"""

from collections.abc import Iterator

from ...lazy import pattern
from .lines import Lines, around, facts
from .prose import is_prose, is_sentence, words
from .role import Role, hit_or_heading


def pieces_of_sentences(lines: Lines) -> Iterator[int]:
    """The rows with roles that stand within a sentence or an expression of a program."""
    yield from _explained(lines)
    done = -1
    for number in sorted(lines.roles):
        if number <= done:
            continue
        done = number
        while done + 1 in lines.roles:
            done += 1
        run = range(number, done + 1)
        is_within = len(run) <= _MOST and _are_within(lines, number, done)
        if is_within and not any(_interrupts(lines.roles[item]) for item in run):
            yield from run
        else:
            yield from (item for item in run if _is_in_brackets(lines, item) or _is_token(lines, item))


def broken(lines: Lines) -> Iterator[int]:
    """The rows with roles within a paragraph that was broken into lines, however narrow.

    None of its lines is wide, as some are in a list, and more than half begin with a small letter and are unknown. What
    interrupts it has a capital.
    """
    for group in lines.groups:
        known = [number for number in group if number in lines.roles]
        is_narrow = len(group) >= _SHORTEST_BROKEN and all(len(lines.rows[number].text) <= _NARROW for number in group)
        if known and is_narrow:
            small = sum(number not in lines.roles and _begins_small(lines, number) for number in group)
            if 2 * small > len(group):
                yield from (
                    number for number in known if _begins_small(lines, number) or not _interrupts(lines.roles[number])
                )


_SHORTEST_BROKEN, _NARROW = 4, 60


def _begins_small(lines: Lines, number: int) -> bool:
    return lines.rows[number].text.lstrip()[0].islower()


# So many names stand beside each other in a sentence.
_MOST = 4

# These stand where a page cuts a sentence off.
_INTERRUPTING = frozenset({"ads", "app-prompts", "newsletter", "paywall", "related", "support"})


def _interrupts(role: Role) -> bool:
    """Whether a row may stand within a sentence that it is no part of; a bar of buttons is a row of several words."""
    hit = hit_or_heading(role) or role.lead
    return (role.weight > 1 and " " in role.key) or (hit is not None and hit.rule.family in _INTERRUPTING)


def _are_within(lines: Lines, first: int, last: int) -> bool:
    """Whether rows stand between the halves of a sentence."""
    rows = lines.rows
    if first == 0 or last + 1 == len(rows) or not _goes_on(rows[last + 1].text) or facts(lines, last + 1):
        return False
    above, below = rows[first - 1], rows[last + 1]
    goes_on = is_prose(below) or (is_sentence(below) and words(below.text) > 1)
    if not _breaks_off(above.text):
        # A sentence may begin with the name itself, and then it has nothing but its second half.
        return goes_on and is_sentence(above) and _begins_small(lines, last + 1) and words(rows[last].text) == 1
    if goes_on:
        return words(above.text) > 1 or is_prose(below)
    return words(above.text) >= _HALF and all(_begins_small(lines, item) for item in range(first, last + 1))


# Half of a sentence has so many words at least; what a title lacks is words in small letters behind it.
_HALF = 3


def _breaks_off(text: str) -> bool:
    """Whether a row ends within a sentence: with a word or with what opens or parts something."""
    end = text.rstrip()[-1:]
    return end.isalpha() or end in _OPENING


_OPENING = frozenset(",(,،、„“«–—")


def _goes_on(text: str) -> bool:
    """Whether a row begins within a sentence: with a small letter, or with what closes or hangs on to something."""
    return _WITHIN.match(text) is not None or text.lstrip()[0].islower()


_WITHIN = pattern(r"\s*(?:[,;)\]’”»،、]|\.(?:\s|\Z)|[-–][^\W\d]|\(\w[^()]*\)[,;.]?\s\w)")


def _is_in_brackets(lines: Lines, number: int) -> bool:
    """Whether a bracket opens in a row that closes in the next ones, or closes in it and opened in those above."""
    opened = _opened(lines.rows[number].text)
    if opened == 0:
        return False
    near = range(number + 1, number + _FAR + 1) if opened > 0 else range(number - _FAR, number)
    return any(_opened(lines.rows[item].text) * opened < 0 for item in near if 0 <= item < len(lines.rows))


# A bracket closes so many rows below at most.
_FAR = 3


def _opened(text: str) -> int:
    """How many more brackets a row opens than it closes."""
    return text.count("(") - len(_CLOSING.findall(text))


# A bracket that closes: none of a list, `a)`, and none of a face, `:-)`.
_CLOSING = pattern(r"(?<![:;=-])(?<!^\w)\)")


def _is_token(lines: Lines, number: int) -> bool:
    """Whether a row is a name in small letters beside a mark of programs: `pr`, `=`, `Profile`, `()`."""
    name = lines.rows[number].text.strip()
    if not (name.isidentifier() and name[0].islower()):
        return False
    return any(_OPERATOR.fullmatch(lines.rows[item].text.strip()) for item in around(lines, number))


_OPERATOR = pattern(r"(?:[-+*/<>!:=]?=|=>|->|::|\(\)|[({\[]|[)}\]][;,]?)")


def _explained(lines: Lines) -> list[int]:
    """Names with what they are in brackets right below, as another of the text has it that nobody knows."""
    rows = lines.rows
    names = [
        number
        for number in range(len(rows) - 1)
        if rows[number + 1].text.lstrip().startswith("(")
        and _BRACKETED.fullmatch(rows[number + 1].text)
        and words(rows[number].text) == 1
    ]
    own = [number for number in names if number in lines.roles]
    return own if len(own) < len(names) else []


# Several words or values, and no count.
_BRACKETED = pattern(r"\s{0,40}\([^\W\d][^()]{0,80}[\s,][^()]{0,80}\)[.,;]?\s{0,8}")
