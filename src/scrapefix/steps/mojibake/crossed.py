"""Text in one 8-bit encoding of its language that was read as another: `Gesch„ft`, `Mßs informaci¾n`, `рТПДБН`.

How it arises: files of DOS and of the Mac, and mail in KOI8-R, are read as what Windows or a terminal uses. No byte
is missing, and nothing is UTF-8; marks and capitals stand within words, or small letters and capitals changed places.

Evidence: such characters within words; given back its bytes the text is of a language in another encoding of that
language, as the detector of encodings finds; and what it says in the encoding in which it was read, or in any other
that says something else, or with its case turned over, is much less likely. What is read has letters of the same case
within words, and no marks.

Left alone: lines that were not read in that encoding, as they have characters that it lacks; code; lessons on bytes.

>>> from scrapefix import fix_mojibake
>>> fix_mojibake("Gesch„ft zu verkaufen, sch”ne Lage"), fix_mojibake("рТПДБН ЧЕМПУЙРЕД, РПЮФЙ ОПЧЩК")
('Geschäft zu verkaufen, schöne Lage', 'Продам велосипед, почти новый')
"""

from collections.abc import Iterator
from functools import partial
from math import inf
from operator import ne
from typing import NamedTuple

from ...document import Document
from ...edits import Replacement, Span
from ...lazy import pattern
from ...signs import Characters
from .. import windows_1252
from .legacy import lines_read_as


class _Crossing(NamedTuple):
    """An encoding in which text is misread.

    read: its name. chars: those that show it. looks: the same, with what stands around them.
    true: what the text may be in.
    """

    read: str
    chars: frozenset[str]
    looks: Characters
    true: frozenset[str]


_WITHIN = "(?<=[A-Za-z].)(?=[a-z])"
_DOS = frozenset({"cp850", "cp437", "cp858"})
_MAC = frozenset({"mac-roman"})
_WINDOWS = frozenset({"cp1252"})
_KOI8 = frozenset({"koi8-r", "koi8-u"})
_CYRILLIC = _KOI8 | {"cp1251"}
_INVERTED = r"(?<=\b[а-я].)(?=[А-Я])"
_LOOKS = {
    "cp1252": (("”„“†‚‡ˆŠŽŒ¿¢¤£Æ™", "(?<=[A-Za-z‡].)(?=[a-z])"), _DOS | _MAC),  # `informa‡Æo`
    "cp850": (("¾±³÷▀ÚÝ", _WITHIN), _WINDOWS),
    "cp437": (("ⁿΘΦΣ⌠÷▀", _WITHIN), _WINDOWS),
    "mac_roman": (("ÈËÍÎÔÒÛÙ¸‰", _WITHIN), _WINDOWS),
    "cp1251": (("ПБЕТЙ", _INVERTED), _KOI8),
    "koi8-r": (("НЮЕПХ", _INVERTED), frozenset({"cp1251"})),
    "cp866": (("Є", "(?<=[а-яё].)(?=[а-яё])"), frozenset({"cp1251"})),
}
LOOKS = tuple(looks for looks, _ in _LOOKS.values())
_CROSSINGS = tuple(
    _Crossing(read, frozenset(looks[0]), Characters([looks]), true) for read, (looks, true) in _LOOKS.items()
)

# So many words must have characters beyond ASCII, and as many different ones, since one may be a sign, `mean±sd`; one
# of those that look wrong has three letters in a row: `ab÷cd` is a formula. So much less likely, in nats, must any
# other reading be.
_ENOUGH = 2
_MARGIN = 12.0
# So much of a text is looked at.
_SAMPLE = 4000

_WORD = pattern(r"[A-Za-z\x80-\uffff]+")
_LETTERS = pattern("[A-Za-zÀ-ÖØ-öø-ÿЀ-ӿ]{3}")
_BEYOND_ASCII = pattern(r"[^\x00-\x7f]+")
# A capital behind a small letter, as case that was turned over has it, and marks that stand behind no letter or between
# no letters; or what the encoding lacks.
_ODD = pattern(
    "[^\\W\\d_A-ZÀ-ÞŠŽŒŸА-ЯЁ][A-ZÀ-ÞŠŽŒŸА-ЯЁ]|[^\\W\\d_](?:[‚„“†‡•]|[”…–—«»¡¿](?=[^\\W\\d_]))|\N{REPLACEMENT CHARACTER}"
)


class _Found(NamedTuple):
    """What lines are in another encoding, and how unlikely the detector finds that."""

    cost: float
    crossing: _Crossing
    codec: str
    lines: list[Span]


def find(document: Document) -> tuple[list[Replacement], list[Span]]:
    """The replacements in lines that were read in another encoding, and these lines."""
    shown = (crossing for crossing in _CROSSINGS if document.shows((crossing.looks,)))
    found = [one for crossing in shown if (one := _found(document, crossing))]
    if not found:
        return [], []
    best = min(found, key=lambda one: one.cost)
    read, codec = best.crossing.read, best.codec
    rule = f"{codec}-read-as-{read.replace('_', '-')}"
    return [place for line in best.lines for place in _read(document, line, read, codec, rule)], best.lines


def _found(document: Document, crossing: _Crossing) -> _Found | None:
    """What the lines say that may have been misread; None if they may be what they seem, or something else."""
    lines = list(lines_read_as(document, _BEYOND_ASCII, partial(_bytes, read=crossing.read)))
    sample = "\n".join(document.text[line.start : line.end] for line in lines)[:_SAMPLE]
    words = [word for word in _WORD.findall(sample) if not word.isascii()]
    if len({char for word in words for char in word if char > "\x7f"}) < _ENOUGH:
        return None
    odd = (word for word in words if not (word.isalpha() and crossing.chars.isdisjoint(word)))
    if len(words) < _ENOUGH or not any(map(_LETTERS.search, odd)):
        return None
    from ...charsets.guess import guess

    data = _bytes(sample, crossing.read)
    best, *others = guess(data)
    said = data.decode(best.codec, "replace")
    if best.codec not in crossing.true or _is_worse(said, sample):
        return None
    costs = [other.cost for other in others if _differ(data.decode(other.codec, "replace"), said)]
    # What was typed with the capitals locked, `пРИВЕТ`, looks like Cyrillic that was misread.
    swapped = guess(_bytes(sample.swapcase(), crossing.read)) if best.codec in _CYRILLIC else []
    costs += [reading.cost for reading in swapped if reading.codec == crossing.read]
    is_likely = min(costs, default=inf) > best.cost + _MARGIN
    return _Found(best.cost, crossing, best.codec, lines) if is_likely else None


def _bytes(text: str, read: str) -> bytes:
    return windows_1252.encoded(text) if read == "cp1252" else text.encode(read)


def _differ(one: str, other: str) -> bool:
    """Whether two readings say something else; encodings of a language differ in a letter or two."""
    letters = sum(char > "\x7f" for char in other)
    return len(one) != len(other) or 4 * sum(map(ne, one, other)) > letters


def _is_worse(said: str, sample: str) -> bool:
    """Whether a reading has more that is odd than a text that was misread, or letters that no language has both.

    Those are what `±` and `÷` would be, and `†` and `‡`.
    """
    if any(one in said and other in said for one, other in ("ñö", "åç")):
        return True
    return len(_ODD.findall(said)) > len(_ODD.findall(sample)) // 4


def _read(document: Document, line: Span, read: str, codec: str, rule: str) -> Iterator[Replacement]:
    for match in _BEYOND_ASCII.finditer(document.text, *line):
        said = _bytes(match[0], read).decode(codec, "replace")
        if said == match[0] or "\N{REPLACEMENT CHARACTER}" in said:  # the encoding lacks it: somebody wrote it there
            continue
        if not (document.is_code(*match.span()) or document.is_url(*match.span())):
            yield Replacement(*match.span(), said, rule)
