r"""Lines of UTF-8 that were read in an encoding in which that seldom happens: `–Я—А–Є–≤–µ—В`, `donโ€™t`, `╬│╬╡╬╣╬▒`.

The encodings of old Macs, of consoles, of ISO 8859, and what Thai systems read. Each shares characters with a common
encoding, in which half of a word would be repaired. So a line is looked at as a whole: nearly all that is not ASCII in
it is well-formed, and more of it than in any common encoding; and it says letters of one script, several of them, or
several quotes, dashes and letters with accents beside Latin letters.

Left alone: a line with other characters among them, and what fewer of them show.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from functools import cache

from ...document import Document
from ...edits import Replacement, Span
from ...signs import Characters, Looks, Sign
from . import pairs
from .codecs import CODECS, Codec
from .kinds import NO_SCRIPT, kind
from .places import PLACE
from .whole import covering, lines_with

_MAC_CYRILLIC, _THAI, _BALTIC = Codec("mac_cyrillic"), Codec("cp874"), Codec("cp775")

# The encodings of other scripts, with the first bytes that the letters of each script have in UTF-8.
_OF_SCRIPTS = {
    _MAC_CYRILLIC: (0xD0, 0xD1),
    Codec("iso8859_5"): (0xD0, 0xD1),
    Codec("koi8_u"): (0xD0, 0xD1),
    Codec("cp737"): (0xCE, 0xCF),
    Codec("iso8859_7"): (0xCE, 0xCF),
    Codec("cp862"): (0xD7, 0xD7),
    Codec("cp720"): (0xD8, 0xD9),
    Codec("iso8859_6"): (0xD8, 0xD9),
}
# Those in which Latin text is read, with the first bytes of its letters.
_OF_LATIN = {_THAI: (0xC3, 0xC5), _BALTIC: (0xC3, 0xC5), _MAC_CYRILLIC: (0xC3, 0xC5)}


@cache
def _beginnings() -> dict[Codec, tuple[str, re.Pattern[str]]]:
    """Two letters of a script in a row; and a letter behind one of ASCII, or a quote or dash; the first characters."""
    patterns: defaultdict[Codec, list[str]] = defaultdict(list)
    firsts: defaultdict[Codec, set[int]] = defaultdict(set)
    for codec, (low, high) in _OF_SCRIPTS.items():
        letter = codec.chars(low, high) + codec.chars(0x80, 0xBF)
        patterns[codec].append(letter + letter)
        firsts[codec].update(range(low, high + 1))
    for codec, (low, high) in _OF_LATIN.items():
        mark = codec.chars(0xE2, 0xE2) + codec.chars(0x80, 0x80) + codec.chars(0x93, 0xA6)
        patterns[codec] += [f"{codec.chars(low, high)}(?<=[a-z].){codec.chars(0x80, 0xBF)}", mark]
        firsts[codec].update((*range(low, high + 1), 0xE2))
    return {
        codec: (
            "".join(char for char, byte in codec.bytes.items() if byte in firsts[codec]),
            re.compile("|".join(found)),
        )
        for codec, found in patterns.items()
    }


def _looks() -> Iterator[Looks]:
    """What Latin text begins with that is no place to look at in the common encodings."""
    for codec, leads in _OF_LATIN.items():
        lead, second = codec.chars(*leads), codec.chars(0x80, 0x80)
        if codec is not _THAI:  # whose letters are in `SIGNS`
            yield lead.strip("[]"), f"(?<=[A-Za-z]{lead})(?={codec.chars(0x80, 0xBF)})"
        yield second.strip("[]"), f"(?<={codec.chars(0xE2, 0xE2)}{second})(?={codec.chars(0x93, 0xA6)})"


# With what is one in `pairs`.
LOOKS = (*_looks(), *pairs.LOOKS)
SELDOM = Characters(LOOKS)
# Letters of Latin in Thai, where a letter of ASCII stands before them.
SIGNS = tuple(Sign(lead, f"{lead}(?<=[a-z].){_THAI.chars(0x80, 0xBF)}", beyond_ascii=True) for lead in "รฤ")

# So many letters in a line are no accident; and so many places in Latin text, of which a quote in a word is two.
_ENOUGH, _ENOUGH_PLACES = 5, 2
# Of a line so much is compared with what it is in the common encodings.
_SAMPLE = 2000


def find(document: Document) -> tuple[list[Replacement], list[Span]]:
    """The replacements in lines that were misread as a whole, and these lines."""
    if not document.shows((PLACE, SELDOM, *SIGNS)):
        return [], []
    for codec, (firsts, beginning) in _beginnings().items():
        # One character is looked for much faster than a class of two.
        lines = list(lines_with(document, beginning)) if any(char in document.text for char in firsts) else []
        if lines and _is_proven(document.text, codec, lines):
            read = [(line, _runs(document.text, codec, line)) for line in lines_with(document, codec.run)]
            return [run for _, runs in read for run in runs], [line for line, runs in read if runs]
    return [], []


def _is_proven(text: str, codec: Codec, lines: list[Span]) -> bool:
    """Whether what the lines say in an encoding is text, and no common encoding has as much of them."""
    letters: list[str] = []
    places = 0
    is_sure = False
    for line in lines:
        for run in _runs(text, codec, line):
            letters += run.text
            before, after = text[max(0, run.start - 1) : run.start], text[run.end : run.end + 1]
            is_in_word = before.isalpha() and after.isalpha()
            places += run.text == "à" or before.isalpha() or after.isalpha()
            places += is_in_word and kind(run.text[0]) == "mark"
            is_sure = is_sure or is_in_word or kind(run.text[0]) == "mark" or run.text == "à"
    kinds = {char: kind(char) for char in set(letters)}
    scripts = set(kinds.values()) - NO_SCRIPT
    if "" in kinds.values() or "accents" in kinds.values() or len(scripts) > 1:
        return False
    own = [char for char in letters if kinds[char] in scripts]
    if own:
        is_enough = len(own) >= _ENOUGH and _are_words(text, codec, lines, own)
    else:
        is_enough = is_sure and places >= _ENOUGH_PLACES
    if not is_enough:
        return False
    share = _share(text, codec, lines, codec.bytes)
    return all(share > _share(text, other, lines, other.own) for other in CODECS)


def _are_words(text: str, codec: Codec, lines: list[Span], letters: list[str]) -> bool:
    """Whether letters begin with both bytes that the script has, and enough of those with case end as small ones do.

    Capitals with dashes between, `С–П–О—Р—Т`, are read as letters that end in others.
    """
    found = [codec.bytes[char] for line in lines for char in text[line.start : line.end] if char in codec.bytes]
    small = sum(0xA0 <= byte < 0xC0 for byte in found)
    cased = sum(char.lower() != char.upper() for char in letters)
    return set(found).issuperset(_OF_SCRIPTS.get(codec, ())) and 4 * small >= cased


def _share(text: str, codec: Codec, lines: list[Span], chars: Collection[str]) -> int:
    """How many of these characters in the first lines are UTF-8 in an encoding."""
    end = lines[0].start + _SAMPLE
    heads = (text[line.start : min(line.end, end)] for line in lines if line.start < end)
    runs = (run[0] for head in heads for run in codec.run.finditer(head))
    return sum(len(run) for run in runs if all(char in chars for char in run))


def _runs(text: str, codec: Codec, line: Span) -> list[Replacement]:
    """What the characters of a line say, if nearly all that is not ASCII says something."""
    return [Replacement(*run.span(), codec.decode(run[0]), codec.rule) for run in covering(text, codec, line)]
