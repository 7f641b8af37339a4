r"""UTF-8 that was read in another encoding: `itâ€™s`, `caf├⌐`, `РџСЂРёРІРµС‚`, and the same again, several times over.

How it arises: a page in UTF-8 is decoded as windows-1252 (or 1251, 1250, 437, MacRoman), then stored as UTF-8, and
perhaps once more.

Evidence: the characters are bytes of well-formed UTF-8 in one of these encodings; what they say can be written where
they stand; and they are odd as they stand, or so many of one script that no accident made them, or the text is proven
to be damaged in the same way elsewhere. Each run of damage is judged by itself, so that one bad run in a good line is
found, and a good one among bad ones stays.

Left alone: what reads well in its own script, letters in capitals (`MAÇÃ`), and damage whose reading does not fit its
place, such as a symbol inside a word. The latter is reported as a suspect.

>>> from scrapefix import fix_mojibake
>>> fix_mojibake("Itâ€™s naÃ¯ve, said “Zoë”"), fix_mojibake("PREÇO DA MAÇÃ: 5×£3")
('It’s naïve, said “Zoë”', 'PREÇO DA MAÇÃ: 5×£3')
>>> fix_mojibake("РџСЂРёРІРµС‚ from Kyiv"), fix_mojibake("Привіт, дії та мрії")
('Привет from Kyiv', 'Привіт, дії та мрії')
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..config import Config
from ..document import Document
from ..edits import Replacement, Suspect, disjoint
from . import mojibake_lost
from .mojibake_codecs import CODECS, LOST, WESTERN, Codec, char_class

if TYPE_CHECKING:
    from .mojibake_evidence import Reading


def find(document: Document, config: Config) -> Iterable[Replacement | Suspect]:
    """The runs of characters that were UTF-8, layer by layer, and the rests of such characters."""
    del config  # there is one right answer
    text = document.text
    if text.isascii():
        return ()
    hits = [match.start() - 1 for match in _gate().finditer(text)]
    if any(sign in text for sign in _SIGNS):
        hits = sorted({*hits, *(match.start() for match in _sign_gate().finditer(text))})
    lost = list(mojibake_lost.find(document))
    if not hits and not document.seen:
        return lost
    return disjoint([*_runs(document, hits), *lost])


# Signs and lines that MacRoman and code page 437 have in the place of lead bytes, and that text has seldom.
_SIGNS = (
    "√",
    "¬",
    "≈",
    "ƒ",
    "∆",
    "◊",
    "ÿ",
    "‚Ä",
    "—Ä",
    "–µ",
    "–∞",
    "ß║",
    "ß╗",
    "├",
    "┬",
    "╨",
    "╤",
    "─",
    "┼",
    "ΓÇ",
    "Γö",
    "Γò",
    "Γû",
    "≡ƒ",
    "╫",
    "╪",
    "╬",
    "╧",
)


@cache
def _gate() -> re.Pattern[str]:
    """A character that stands for a byte 80 to BF in some encoding, after one that may lead it there."""
    leads, rest = set(), {LOST}
    for codec in CODECS[:-2]:
        for char, byte in codec.bytes.items():
            if 0x80 <= byte <= 0xBF:
                rest.add(char)
            elif 0xC2 <= byte <= 0xF4:
                leads.add(char)
    return re.compile(f"{char_class(rest)}(?<={char_class(leads)}.)")


@cache
def _sign_gate() -> re.Pattern[str]:
    """The beginning of a character in MacRoman or code page 437, two in a row where the first is a dash."""
    mac, dos = CODECS[-2:]
    dashes = "[\N{EN DASH}\N{EM DASH}]"
    mac_rest, dos_rest = mac.chars(0x80, 0xBF), dos.chars(0x80, 0xBF)
    return re.compile(
        f"(?!{dashes}){mac.chars(0xC2, 0xF0)}{mac_rest}|{dashes}{mac_rest}{dashes}{mac_rest}|{dos.chars(0xC2, 0xF0)}{dos_rest}"
    )


class _Run(NamedTuple):
    start: int
    end: int
    codec: Codec
    reading: "Reading"


def rule(codec: Codec) -> str:
    """The name of the rule for UTF-8 that was read in this encoding."""
    return f"utf8-read-as-{codec.name.replace('_', '-')}"


def _runs(document: Document, hits: list[int]) -> Iterator[Replacement | Suspect]:
    """The runs to be read as UTF-8: those that are proven, and those that are like one that is."""
    places = list(_readings(document.text, hits))
    sure = [run for place in places for run in place if run.reading.proven]
    votes = Counter(run.codec for run in sure if run.codec.native.issuperset(document.text[run.start : run.end]))
    proven = {(codec, "") for codec in CODECS if rule(codec) in document.seen}
    proven |= {(run.codec, script) for run in sure for script in ("", *_scripts(run))}
    for place in places:
        # Where two encodings read the same characters differently, the one that reads the whole text is right.
        run = max(place, key=lambda run: votes[run.codec])
        if run.reading.proven or (run.codec, run.reading.script) in proven:
            yield Replacement(run.start, run.end, run.reading.said, rule(run.codec))
    for codec in {codec for codec, _ in proven}:
        yield from mojibake_lost.find_spaced(
            document.text, codec, {script for known, script in proven if known is codec}
        )


def _scripts(run: _Run) -> Iterator[str]:
    """The scripts that a run proves to be at home in the text."""
    script = run.reading.script
    yield script
    if script.startswith("Indic") or script == "Thai":
        yield "Indic"
    if any("\u0100" <= char < "\u0180" for char in run.reading.said):
        yield "Latin Extended"
    if max(run.reading.said) >= "\N{CYCLONE}":
        yield "emoji"


def _readings(text: str, hits: list[int]) -> Iterator[list[_Run]]:
    """The best readings at each hit that has any; several, if they are equally good."""
    from .mojibake_evidence import reading  # noqa: PLC0415 - the first text with a hit pays for the tables

    refused = dict.fromkeys(CODECS, 0)
    done = 0
    for start in hits:
        if start < done:
            continue
        best: list[_Run] = []
        for codec in CODECS:
            match = codec.run.match(text, start) if refused[codec] <= start else None
            if not match:
                continue
            end = match.end()
            found = reading(codec, text[max(0, start - 4) : start], match[0], text[end : end + 4])
            if not found.said or (start > done and _is_torn(codec, text, start, end)):
                refused[codec] = end
            elif not best or (found.proven, end) > (best[0].reading.proven, best[0].end):
                best = [_Run(start, end, codec, found)]
            elif (found.proven, end) == (best[0].reading.proven, best[0].end):
                best.append(_Run(start, end, codec, found))
        if best:
            done = best[0].end
            yield best


def _is_torn(codec: Codec, text: str, start: int, end: int) -> bool:
    """Whether beside a run stand bytes from the middle of other characters, of which the rest is lost."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if codec in CODECS[-2:] and after in _FRAGMENTS:
        return True
    # A control may be completed by what the run says: two layers, the inner one torn by the outer.
    if before < "\xa0":
        return False
    if before in _FRAGMENTS and 0x80 <= codec.bytes.get(before, 0) <= 0xBF:
        return True
    pair = text[start - 2 : start]
    return any(
        known.bytes.get(pair[0], 0) >= 0xC2 and 0x80 <= known.bytes.get(before, 0) <= 0xBF for known in (codec, WESTERN)
    )


# What stands for a byte 80 to BF in some encoding and hardly ever beside a word.
_FRAGMENTS = set("€ƒ†‡ˆ‰¤¢¦¨¬¯²³¸¹¼½¾¶‚˜")
