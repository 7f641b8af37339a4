"""UTF-16 and UTF-32 that no byte-order mark announces: told by where their zero bytes lie."""

from collections import Counter

from ..lazy import pattern

_SAMPLE = 2048

# White space and the punctuation of Latin and of Chinese and Japanese text: every text of some length has them.
_COMMON = pattern("[\\t\\n\\r !-@\u3000-\u3002\uff01\uff0c]")
_LETTERS = pattern("[A-Za-z]")
# Letters of scripts in wide use, up to Thai, then kana, ideographs and hangul.
_SCRIPTS = pattern(
    "[\u00c0-\u024f\u0370-\u06ff\u0900-\u097f\u0e00-\u0e7f\u1e00-\u1eff\u2010-\u2026"
    "\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]"
)
# Controls, and what is no character: text has none.
_WRONG = pattern("[\0-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufff0-\uffff]")

# C0 controls other than white space, form feed and escape: in bytes that hold them a character is wider than a byte.
_CONTROLS = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)])


# As many of the bytes of single-byte text have one of the same value at a place of the other kind.
_ALIKE = 0.15

# In ASCII bytes that are UTF-16 of an alphabet, about every second byte is the zero, 4 or 6 that names its block.
_OFTEN = 4


def wide_codec(data: bytes) -> str | None:
    """The UTF-16 or UTF-32 that `data` without a byte-order mark is in, or None.

    >>> wide_codec("Да, да.".encode("utf-16-be")), wide_codec(b"Yes.")
    ('utf-16-be', None)
    """
    sample = data[: min(_SAMPLE, len(data) & ~3 or len(data) & ~1)]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if len(sample) < 4 or not controls or (sample.isascii() and controls * _OFTEN < len(sample)):
        return None
    if len(sample) >= 8:
        for codec, high, next_high in (("utf-32-le", 3, 2), ("utf-32-be", 0, 1)):
            if not any(sample[high::4]) and max(sample[next_high::4]) <= 0x10 and _looks_right(sample, codec):
                return codec
    best = max(("utf-16-le", "utf-16-be"), key=lambda codec: _score(sample, codec))
    return best if _looks_right(sample, best) else None


def _looks_right(sample: bytes, codec: str) -> bool:
    text = sample.decode(codec, "replace")
    if codec.startswith("utf-16") and 0 not in sample and len(text) < 8:
        return False
    return _score(sample, codec) > 0.6 * len(text) and (codec.startswith("utf-32") or _differ(sample))


def _differ(sample: bytes) -> bool:
    """Whether the bytes at even and at odd places differ in kind, as the two halves of characters do."""
    even, odd = Counter(sample[::2]), Counter(sample[1::2])
    return (even & odd).total() < _ALIKE * len(sample)


def _score(sample: bytes, codec: str) -> float:
    text = sample.decode(codec, "replace")
    return (
        3 * len(_COMMON.findall(text))
        + 2 * len(_LETTERS.findall(text))
        + len(_SCRIPTS.findall(text))
        - 6 * len(_WRONG.findall(text))
    )
