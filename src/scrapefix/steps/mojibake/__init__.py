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

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from ...config import Config
from ...document import Document
from ...edits import Replacement, Span, Suspect, covers, disjoint
from ...lazy import pattern
from . import (
    company,
    crossed,
    double,
    legacy,
    lost,
    memory,
    neighbours,
    recased,
    seldom,
    shown,
    tables,
    transliterated,
    undefined,
    whole,
)
from .codecs import CODECS, DOS, LETTERED, WESTERN, Codec
from .places import DOS_LEADS, LEADING, PLACE, Run, places

if TYPE_CHECKING:
    from .evidence import Reading


def find(document: Document, config: Config) -> Iterable[Replacement | Suspect]:
    """The runs of characters that were UTF-8, layer by layer, and the rests of such characters."""
    del config  # there is one right answer
    text = document.text
    if text.isascii():
        return disjoint(transliterated.find(document))
    hits: list[int] = []
    twice: list[int] = []
    ideographs: list[int] = []
    controls = False
    for match in places().finditer(text) if document.shows((PLACE,)) else ():
        start = match.start()
        controls = controls or "\x80" <= match[0] < "\xa0"
        if match[0] in double.SIGNS:
            twice.append(start)
        elif match[0] in double.IDEOGRAPHS:
            ideographs.append(start)
        elif start:
            hits.append(start - 1)
        if match[0] in LEADING:
            hits.append(start)
    rare, rare_lines = seldom.find(document)
    of_lines, lines = whole.find(document)
    of_lines_twice, twice_lines = double.find_whole(document, twice)
    older, older_lines = legacy.find(document)
    mixed, mixed_lines = crossed.find(document) if not older_lines else ([], [])
    lines = sorted({*lines, *twice_lines, *older_lines, *rare_lines, *mixed_lines})
    lines = sorted([*lines, *(span for span in shown.spelled_out(document) if not _is_in(lines, span.start))])
    if lines:
        hits = [hit for hit in hits if not _is_in(lines, hit)]
        twice = [hit for hit in twice if not _is_in(lines, hit)]
    runs = _runs(document, hits) if hits or document.seen else ()
    rest = [*lost.find(document, controls), *runs, *double.find(document, twice)]
    if lines:
        rest = [finding for finding in rest if not _is_in(lines, finding.start)]
    of_lines = [place for place in (*of_lines, *of_lines_twice) if not _is_in(older_lines, place.start)]
    others: list[Replacement | Suspect] = [*double.find_ideographs(document, ideographs), *tables.find(document)]
    others += [*neighbours.find(document), *transliterated.find(document)]
    if document.has_seen(*HEEDS):
        others += undefined.halves(text)
    memory.forget()
    return disjoint([*rare, *older, *mixed, *of_lines, *others, *rest])


def _is_in(lines: list[Span], offset: int) -> bool:
    """Whether one of the sorted `lines` holds `offset`."""
    return covers(lines, offset, offset + 1)


SIGNS = (
    PLACE,
    *whole.SIGNS,
    *lost.SIGNS,
    *tables.SIGNS,
    *legacy.SIGNS,
    *seldom.SIGNS,
    *neighbours.SIGNS,
    *transliterated.SIGNS,
)
LOOKS = (*seldom.LOOKS, *crossed.LOOKS)
HEEDS = ("utf8-read-as",)


def _runs(document: Document, hits: list[int]) -> Iterator[Replacement | Suspect]:
    """The runs to be read as UTF-8: those that are proven, and those that are like one that is."""
    text = document.text
    places: list[list[Run]] = []
    told: list[int] = []
    for place in _readings(text, hits):
        if shown.is_told(text, place[0]):
            told.append(place[0].start)
        elif not _is_closer(text, place[0]):
            places.append(place)
    if not (places or document.has_seen(*HEEDS)):
        return
    sure = [run for place in places for run in place if run.reading.proven]
    votes = Counter(run.codec for run in sure if run.codec.own.issuperset(text[run.start : run.end]))
    proven = {(codec, "") for codec in CODECS if codec.rule in document.seen}
    proven |= {
        (codec, script)
        for codec, said in {(run.codec, run.reading) for run in sure}
        for script in ("", *_scripts(said))
    }
    for codec in {place[0].codec for place in places if not place[0].reading.proven} - {run.codec for run in sure}:
        # What was proven by windows-1252 proves another encoding as well, if the other says the same.
        like = (run for run in sure if codec.run.fullmatch(text, run.start, run.end))
        same = [run.reading for run in like if codec.decode(text[run.start : run.end]) == run.reading.said]
        proven |= {(codec, script) for said in set(same) for script in ("", *_scripts(said))}
    if shown.is_code(document, sure):
        return
    others: set[str] = set()

    def is_damage(run: Run) -> bool:
        """Whether nothing speaks for it that a run is healthy, which the company makes damage."""
        nonlocal others
        start, end, codec, (said, _, script) = run
        if company.is_healthy(text, codec, (start, end), said, script):
            return False
        if not company.needs_home(text, start, end, said):
            return True
        others = others or _letters(text, places)
        return company.is_at_home(text, start, said, others)

    damage: list[Run] = []
    for place in places:
        # Where two encodings read the same characters differently, the one that reads the whole text is right.
        run = max(place, key=lambda run: votes[run.codec])
        if not run.reading.said:
            yield Suspect(run.start, run.end, run.codec.rule, "what it says as UTF-8 doesn't fit there")
        elif run.reading.proven or ((run.codec, _home(text, run)) in proven and is_damage(run)):
            damage.append(run)
    for run in shown.without(document, damage, sure, told):
        said = recased.as_beside(text, run.start, run.end, run.reading.said)
        yield Replacement(run.start, run.end, said, run.codec.rule)
    for codec in {codec for codec, _ in proven}:
        scripts = {script for known, script in proven if known is codec}
        yield from lost.find_spaced(text, codec, scripts)
        if codec is WESTERN:
            yield from undefined.find(text, scripts)


def _home(text: str, run: Run) -> str:
    """The script that must be at home in the text for a run: none for a letter of Greek by itself, as in a formula."""
    script = run.reading.script
    is_sign = script == "Greek" and len(run.reading.said) == 1 and not text[run.start + 1].isalpha()
    return "" if is_sign else script


def _letters(text: str, places: list[list[Run]]) -> set[str]:
    """The characters of a text that are no damage, or that damage says where it is no word in capitals and a mark."""
    found: set[str] = set()
    done = 0
    for start, end, _, (said, *_) in (place[0] for place in places):
        if not company.needs_home(text, start, end, said):
            found.update(said)
        found.update(text[done:start])
        done = end
    return found.union(text[done:])


def _is_closer(text: str, run: Run) -> bool:
    """Whether a run is the end of a quotation, and no evidence of damage."""
    start, end, _, (_, proven, _) = run
    return end - start == 2 and proven and company.is_closer(text, start, end, proven=True)


def _scripts(reading: "Reading") -> Iterator[str]:
    """The scripts that a proven reading shows to be at home in the text."""
    yield reading.script
    if reading.script.startswith("Indic") or reading.script == "Thai":
        yield "Indic"
    if any("\u0100" <= char < "\u0180" for char in reading.said):
        yield "Latin Extended"
    if max(reading.said) >= "\N{CYCLONE}":
        yield "emoji"
    if any("\xc0" <= char < "\u0250" for char in reading.said):
        yield "latin"


def _readings(text: str, hits: list[int]) -> Iterator[list[Run]]:  # noqa: PLR0912  # a branch a reason to refuse
    """The best readings at each hit that has any; several, if they are equally good."""
    from .evidence import is_odd, reading

    refused = dict.fromkeys(CODECS, 0)
    done = 0
    leads = _leads()
    for start in hits:
        if start < done:
            continue
        best: list[Run] = []
        suspect: list[Run] = []
        is_western = False
        for codec in leads.get(text[start], ()):
            if is_western and codec in LETTERED:
                break  # what these read is known from its line
            match = codec.run.match(text, start) if refused[codec] <= start else None
            if not match:
                continue
            end = match.end()
            found = reading(codec, text[max(0, start - 4) : start], match[0], text[end : end + 4])
            # Their letters are three bytes each, and the first is none of the others: what is lost before says nothing.
            is_whole = codec is WESTERN and found.script.startswith(("East Asian", "Indic", "Thai"))
            if not found.said or (start > done and not is_whole and _is_torn(codec, text, start, end)):
                refused[codec] = end
                around = text[max(0, start - 2) : end + 2]
                if codec is WESTERN and end - start > 2 and not found.said and is_odd(around):
                    suspect = [Run(start, end, codec, found)]
            elif not best or (found.proven, end) > (best[0].reading.proven, best[0].end):
                best = [Run(start, end, codec, found)]
            elif (found.proven, end) == (best[0].reading.proven, best[0].end):
                best.append(Run(start, end, codec, found))
            if codec is WESTERN and found.proven and best:
                if text[end : end + 1] < "\x80":
                    break  # it is tried first, and the others only say the same
                is_western = True  # others may say more
        if best:
            done = best[0].end
        if best or suspect:
            yield best or suspect


@cache
def _leads() -> dict[str, list[Codec]]:
    """The encodings in which a character can be the first byte of another."""
    found: dict[str, list[Codec]] = {}
    for codec in CODECS:
        for char, byte in codec.bytes.items():
            if 0xC2 <= byte <= 0xF4 and (codec not in DOS or char in DOS_LEADS):
                found.setdefault(char, []).append(codec)
    return found


def _is_torn(codec: Codec, text: str, start: int, end: int) -> bool:
    """Whether beside a run stand bytes from the middle of other characters, of which the rest is lost."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if codec in LETTERED and (after in _FRAGMENTS or (before == "á" and text[start] == "ƒ")):
        return True  # the latter begin a letter of Georgian
    low, high = max(0, start - _BESIDE), end + _BESIDE
    if codec is not WESTERN and text.find("^", low, high) >= 0 and len(_CARETS.findall(text, low, high)) > 1:
        return True
    # A control may be completed by what the run says: two layers, the inner one torn by the outer.
    if before < "\xa0":
        return False
    if before in _FRAGMENTS and 0x80 <= codec.bytes.get(before, 0) <= 0xBF:
        return True
    lead = text[max(0, start - 2) : start - 1]
    for known in (codec, WESTERN):
        if 0x80 <= known.bytes.get(before, 0) <= 0xBF and known.bytes.get(lead, 0) >= 0xC2:
            return True
    return False


# Controls as a terminal shows them, of a file that is no text.
_CARETS = pattern(r"\^[?-_\x80-\u017f]")
_BESIDE = 24

# What stands for a byte 80 to BF in some encoding and hardly ever beside a word.
_FRAGMENTS = set("€ƒ†‡ˆ‰¤¢¦¨¬¯²³¸¹¼½¾¶‚˜")
