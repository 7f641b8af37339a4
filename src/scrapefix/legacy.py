"""Bytes that are not well-formed UTF-8: mixtures, declarations, and at last the look of a language."""

from __future__ import annotations

from .charsets.guess import guess, sample
from .charsets.labels import SEVEN_BIT, WIDE, codec_of, label_in
from .charsets.mixed import is_mixed, read_mixed
from .charsets.reading import read
from .charsets.wide import wide_codec
from .decode import Decoding

_SAMPLE = 1 << 18


def decode_legacy(data: bytes, declared: str | None, language: str | None) -> Decoding:
    """The text of bytes that strict UTF-8 refuses."""
    wide = wide_codec(data)
    if wide is not None:
        text, mends = read(data, wide)
        return Decoding(text, wide, "zero bytes where this encoding has them", "high", tuple(mends))
    label = codec_of(declared) or codec_of(label_in(data))
    if is_mixed(data[:_SAMPLE]):
        text, mends, kinds = read_mixed(data, "cp1252", lambda lines: guess(sample(lines), None, language)[0].codec)
        how = "UTF-8 but for " + (", ".join(sorted(kinds)) or "ill-formed characters")
        return Decoding(text, "utf-8", how, "high", tuple(mends))
    if label in SEVEN_BIT | WIDE | {"utf-8"}:
        label = None
    guesses = guess(sample(data), label, language)
    best = guesses[0]
    text, mends = read(data, best.codec)
    how = f"declared, and it fits" if best.codec == label else f"it reads like {best.language}"
    return Decoding(text, best.codec, how, "fair", tuple(mends))
