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
from collections.abc import Iterator
from functools import cache

from ..config import Config
from ..document import Document
from ..edits import Replacement, Suspect
from .mojibake_codecs import CODECS, LOST, Codec, char_class


def find(document: Document, config: Config) -> Iterator[Replacement | Suspect]:
    """The runs of characters that were UTF-8, layer by layer."""
    del config  # there is one right answer
    text = document.text
    if text.isascii():
        return
    hits = [match.start() - 1 for match in _gate().finditer(text)]
    if hits:
        yield from _runs(document, hits)


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


def _runs(document: Document, hits: list[int]) -> Iterator[Replacement | Suspect]:
    from .mojibake_evidence import reading  # noqa: PLC0415 - the first text with a hit pays for ftfy

    text = document.text
    refused = dict.fromkeys(CODECS, 0)
    proven: set[Codec] = set()
    found: list[tuple[int, int, str, Codec, bool]] = []
    done = 0
    codecs = list(CODECS)
    for start in hits:
        if start < done:
            continue
        best: tuple[int, int, str, Codec, bool] | None = None
        for codec in codecs:
            if refused[codec] > start:
                continue
            match = codec.run.match(text, start)
            if not match:
                continue
            end = match.end()
            said, sure = reading(codec, text[max(0, start - 4) : start], match[0], text[end : end + 4])
            if not said:
                refused[codec] = end
            elif best is None or (sure, end) > (best[4], best[1]):
                best = (start, end, said, codec, sure)
        if best:
            found.append(best)
            done = best[1]
            if best[4]:
                proven.add(best[3])
    for start, end, said, codec, sure in found:
        if sure or codec in proven:
            yield Replacement(start, end, said, f"utf8-read-as-{codec.name.replace('_', '-')}")
