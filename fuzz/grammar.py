"""Bytes as damaged text: what the fuzzer changes in them changes a piece of damage, a layer or a choice, not noise.

Seven bytes say what is done with the text: the configuration, two layers of damage, how often the text is repeated,
and whether it comes as bytes of an encoding. The rest spells it: ASCII for itself, a piece of damage or a sentence in
two bytes, any other character in four. So each text has a spelling (`spell`), and cases are kept as texts: they mean
the same when the tables here have grown.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from healthy import LOOK_ALIKES, SENTENCES, TYPOGRAPHIC
from strategies import CHOICES, FRAGMENTS, HOSTILE, LAYERS, PAGE_LINES, PROFILE

from scrapefix import Config

Raw = str | bytes

PIECES = [*FRAGMENTS, *HOSTILE, *SENTENCES, *LOOK_ALIKES, *TYPOGRAPHIC, *(f"{line}\n" for line in chain(*PAGE_LINES))]

# What a caller may know besides.
KNOWN: list[dict[str, Any]] = [
    {},
    {"title": "The old mill", "source": "The Mill News", "profile": PROFILE},
    {"drop": {"bylines", "captions", "republication", "stamps"}},
]

_LAYERS = [None, *LAYERS.values()]
_ENCODINGS = [None, "utf-8", "utf-8-sig", "cp1252", "cp1251", "utf-16", "gb18030", "shift_jis", "iso2022_jp", "euc-kr"]

# So many bytes say what is done with the text that follows.
_HEAD = 7

# The first byte of what is not ASCII: a piece, or the three bytes of a code point.
_PIECE, _CODE_POINT = 0x80, 0xFF

# What comes once is the rule, what comes too often to be peeled off one by one the exception.
_TIMES = (1, 1, 1, 1, 2, 3, 9, 100)

# Layers multiply what they lie over, and a case should be short.
LONGEST = 2_000


def read(data: bytes) -> tuple[Raw, Config]:
    """The input and the configuration that `data` spells: any bytes spell some."""
    known, inner, outer, times, encoding = data[2:_HEAD].ljust(5, b"\0")
    text = "".join(_pieces(data[_HEAD:]))
    text = (text * _TIMES[times % len(_TIMES)])[: max(LONGEST, len(text))]
    for number in (inner, outer):
        layer = _LAYERS[number % len(_LAYERS)]
        if layer is not None and len(text) < LONGEST:
            text = layer(text)
    codec = _ENCODINGS[encoding % len(_ENCODINGS)]
    config = _config(int.from_bytes(data[:2]), KNOWN[known % len(KNOWN)])
    return text if codec is None else text.encode(codec, "ignore"), config


def _config(number: int, known: dict[str, Any]) -> Config:
    choices = {}
    for name, values in CHOICES.items():
        number, index = divmod(number, len(values))
        choices[name] = values[index]
    return Config(**choices, **known)


def _pieces(data: bytes) -> Iterator[str]:
    at = 0
    while at < len(data):
        first = data[at]
        if first < _PIECE:
            yield chr(first)
            at += 1
        elif first < _CODE_POINT:
            number = int.from_bytes(data[at : at + 2]) - (_PIECE << 8)
            yield PIECES[number % len(PIECES)]
            at += 2
        else:
            yield chr(int.from_bytes(data[at + 1 : at + 4]) % 0x110000)
            at += 4


def spell(text: str) -> bytes:
    r"""Bytes that `read` gives `text` for, in the usual configuration.

    >>> read(spell("caf\u00e9 \ud800"))[0] == "caf\u00e9 \ud800"
    True
    """
    characters = (
        bytes([ord(char)]) if char < "\x80" else bytes([_CODE_POINT]) + ord(char).to_bytes(3) for char in text
    )
    return bytes(_HEAD) + b"".join(characters)
