"""Bytes through one codec, whatever they are: what it can't read, or would write otherwise, is kept with the text."""

import codecs
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from .labels import MULTIBYTE, WIDE, encoder, table

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# How much is read at once where a second look may be needed, so that a bad byte costs a look at its neighbourhood only.
BLOCK = 1 << 16


class Mend(NamedTuple):
    """A range of the decoded text, and its bytes, where they are not what the encoding would write for it.

    An empty range at the start stands for a byte-order mark.
    """

    start: int
    end: int
    data: bytes


def read(data: bytes, codec: str) -> tuple[str, list[Mend]]:
    """`data` through `codec`, with U+FFFD for what it can't read.

    >>> read(b"ab\\x81", "cp932")
    ('ab\ufffd', [Mend(start=2, end=3, data=b'\\x81')])
    """
    chars = table(codec)
    if chars is not None:
        text = codecs.charmap_decode(data, "strict", chars)[0]
        return text, _unlike(text, data, codec, chars)
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        pass
    else:
        if codec == "utf-8" or text.encode(codec) == data:
            return text, []
    pieces: list[str] = []
    mends: list[Mend] = []
    if codec not in MULTIBYTE and codec not in WIDE:
        # The escape sequences of a 7-bit encoding can be written in many ways, and its state can't be taken up midway.
        text = data.decode(codec, "replace")
        return text, [Mend(0, len(text), data)]
    done = 0
    for start, end in _blocks_of(data, codec):
        for piece, raw in _steps(data[start:end], codec):
            if raw is not None:
                mends.append(Mend(done, done + len(piece), raw))
            pieces.append(piece)
            done += len(piece)
    text = "".join(pieces)
    if encode(text, codec, mends) != data:
        return text, [Mend(0, len(text), data)]
    return text, mends


def decode_lossy(data: bytes, codec: str) -> str:
    """The text that `read` gives, roughly: damage may be replaced in other pieces."""
    chars = table(codec)
    return data.decode(codec, "replace") if chars is None else codecs.charmap_decode(data, "strict", chars)[0]


def encode(text: str, codec: str, mends: list[Mend] | tuple[Mend, ...]) -> bytes:
    """The inverse of `read`."""
    mapping = encoder(codec)
    pieces: list[bytes] = []
    done = 0
    for start, end, data in mends:
        pieces += [_write(text[done:start], codec, mapping), data]
        done = end
    pieces.append(_write(text[done:], codec, mapping))
    return b"".join(pieces)


def blocks(data: bytes, size: int = BLOCK) -> Iterator[tuple[int, int]]:
    """Ranges of about `size` bytes that cut no character of UTF-8, nor one of another encoding that includes ASCII.

    The latter needs a line end or a space in as many bytes.
    """
    start = 0
    while start < len(data):
        end = start + size
        if end < len(data):
            # Trail bytes begin at 0x30, so a line end or a space is never part of a longer character.
            cut = data.rfind(b"\n", start, end) + 1 or data.rfind(b" ", start, end) + 1
            end = cut or _opener(data, end)
        yield start, min(end, len(data))
        start = end


def _blocks_of(data: bytes, codec: str) -> Iterator[tuple[int, int]]:
    """Ranges of about `BLOCK` bytes that cut no character, as far as the codec can be followed through damage."""
    decoder = codecs.getincrementaldecoder(codec)("replace")
    start = 0
    while start < len(data):
        end = start + BLOCK
        if end < len(data):
            decoder.decode(data[start:end])
            begun = decoder.getstate()[0]
            end -= len(begun)
            decoder.reset()
        yield start, min(end, len(data))
        start = end


def _opener(data: bytes, at: int) -> int:
    """Where the character of UTF-8 begins that `at` lies in; `at` itself where there is none."""
    for begin in range(at, at - 4, -1):
        if not 0x80 <= data[begin] < 0xC0:
            return begin
    return at


def _write(text: str, codec: str, mapping: object) -> bytes:
    if mapping is not None:
        return codecs.charmap_encode(text, "strict", mapping)[0]  # type: ignore[arg-type]  # EncodingMap has no public name
    return text.encode(codec)


def _unlike(text: str, data: bytes, codec: str, chars: str) -> list[Mend]:
    """The characters of a single-byte text that don't lead back to their bytes."""
    mends = []
    if REPLACEMENT in chars and REPLACEMENT in text:
        mends = [
            Mend(*match.span(), data[match.start() : match.end()]) for match in re.finditer(REPLACEMENT + "+", text)
        ]
    if _has_twins(chars) and encode(text, codec, mends) != data:
        mapping = encoder(codec)
        mends = [
            Mend(index, index + 1, data[index : index + 1])
            for index, char in enumerate(text)
            if char == REPLACEMENT or _write(char, codec, mapping) != data[index : index + 1]
        ]
    return mends


@cache
def _has_twins(chars: str) -> bool:
    """Whether a table has a character twice."""
    return len(set(chars)) + max(0, chars.count(REPLACEMENT) - 1) < len(chars)


def _steps(data: bytes, codec: str) -> Iterator[tuple[str, bytes | None]]:
    """Pieces of text, each with its bytes if they are to be kept."""
    view = memoryview(data)
    start = 0
    while start < len(data):
        try:
            text = codecs.decode(view[start:], codec)
            stop = resume = len(data)
        except UnicodeDecodeError as error:
            stop, resume = start + error.start, start + max(error.end, error.start + 1)
            text = codecs.decode(view[start:stop], codec)
        if text.encode(codec) == data[start:stop]:
            yield text, None
        else:
            yield from _singly(data[start:stop], codec)
        if resume > stop:
            yield REPLACEMENT, data[stop:resume]
        start = resume


def _singly(data: bytes, codec: str) -> Iterator[tuple[str, bytes | None]]:
    """Character by character: some encodings have two ways to write one."""
    decoder = codecs.getincrementaldecoder(codec)()
    start = 0
    for end in range(1, len(data) + 1):
        text = decoder.decode(data[end - 1 : end], end == len(data))
        if text:
            raw = data[start:end]
            try:
                same = text.encode(codec) == raw
            except UnicodeEncodeError:
                same = False
            yield text, None if same else raw
            start = end
