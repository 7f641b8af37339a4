"""Bytes that are not well-formed UTF-8: mixtures, declarations, and at last the look of a language."""

from __future__ import annotations

from functools import cache

from .charsets.guess import guess
from .charsets.labels import SEVEN_BIT, WIDE, codec_of, label_in, table
from .charsets.mixed import cost_as_utf8, is_mixed, read_mixed
from .charsets.plain import plain_cost
from .charsets.reading import REPLACEMENT, Mend, decode_lossy, read
from .charsets.sampling import sample
from .charsets.wide import wide_codec
from .decoding import Decoding

# How much is looked at before and after the first byte that is not UTF-8.
_AROUND = 1 << 14

# What a declaration of UTF-8 is worth where bytes are UTF-8 in part, in nats.
_DECLARED_UTF8 = 8.0

# By how many nats the reading must be ahead of the next one with another text.
_HIGH, _FAIR = 20.0, 6.0

# The windows encodings, from which stray bytes come; the first that has most of the letters of the text is theirs.
_PAGES = ("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257")


def decode_legacy(data: bytes, at: int, declared: str | None, language: str | None) -> Decoding:
    """The text of bytes that strict UTF-8 refuses from the one at `at` on."""
    wide = wide_codec(data)
    if wide is not None:
        text, found = read(data, wide)
        return Decoding(text, wide, "zero bytes where this encoding has them", "high", tuple(found))
    label = codec_of(declared) or codec_of(label_in(data))
    around = _neighbourhood(data, at)
    mixed, sure = is_mixed(around)
    if mixed and not sure:
        shown = sample(data)
        cost = cost_as_utf8(shown) + plain_cost(shown) - _DECLARED_UTF8 * (label == "utf-8")
        mixed = cost < guess(data, label, language)[0].cost
    if mixed:
        text, found, kinds = read_mixed(data, page_of(around), lambda lines: codec_of_lines(lines, language))
        if sure or _has_utf8(text, found):
            how = "UTF-8 but for " + (", ".join(sorted(kinds)) or "ill-formed characters")
            return Decoding(text, "utf-8", how, "high" if sure else "fair", tuple(found))
    return _by_language(data, label if label not in SEVEN_BIT | WIDE | {"utf-8"} else None, language)


def _has_utf8(text: str, mends: list[Mend]) -> bool:
    """Whether there is anything beyond ASCII but lines in another encoding, whose mends are long."""
    done = 0
    for start, end, data in mends:
        if not text[done:start].isascii() or len(data) <= 6:
            return True
        done = end
    return not text[done:].isascii()


def _by_language(data: bytes, label: str | None, language: str | None) -> Decoding:
    shown = sample(data)
    guesses = guess(data, label, language)
    first = best = guesses[0]
    text, mends = read(data, best.codec)
    if table(best.codec) is None and _is_torn(text, mends):
        # The sample fitted, the rest does not: the reading with the least damage is right.
        readings = [(best, text, mends)] + [(other, *read(data, other.codec)) for other in guesses[1:4]]
        best, text, mends = min(readings, key=lambda reading: len(reading[2]))
    mine = decode_lossy(shown, best.codec)
    behind = next((other.cost - best.cost for other in guesses if decode_lossy(shown, other.codec) != mine), _HIGH)
    confidence = "low" if best is not first or behind < _FAIR else "fair" if behind < _HIGH else "high"
    if best.codec == label:
        how = f"declared as {label}, and it reads like {best.language}"
    elif label:
        how = f"it reads like {best.language}, though {label} was declared"
    else:
        how = f"it reads like {best.language}"
    return Decoding(text, best.codec, how, confidence, tuple(mends))


def _is_torn(text: str, mends: list[Mend]) -> bool:
    torn = sum(REPLACEMENT in text[mend.start : mend.end] for mend in mends)
    return torn > 2 and torn * 50 > len(text)


def _neighbourhood(data: bytes, at: int) -> bytes:
    """What stands around the byte at `at`, from the bound of a character."""
    start, end = max(0, at - _AROUND), min(len(data), at + _AROUND)
    while 0 < start < at and 0x80 <= data[start] < 0xC0:
        start += 1
    return data[start:end]


def codec_of_lines(lines: bytes, language: str | None) -> str:
    """The encoding of lines that are not UTF-8 in a text that is."""
    return guess(lines, None, language)[0].codec


def page_of(data: bytes) -> str:
    """The windows encoding that has the letters of a text in UTF-8; windows-1252 if none has."""
    letters = {char for char in data.decode("utf-8", "ignore") if char >= "\u00c0" and char.isalpha()}
    return max(_PAGES, key=lambda page: len(letters & _chars(page))) if letters else _PAGES[0]


@cache
def _chars(page: str) -> frozenset[str]:
    return frozenset(table(page) or "")
