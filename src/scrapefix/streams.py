"""Decoding what is too long to hold: chunk by chunk, with what `decode` knows."""

import codecs
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from .charsets.binaries import FIRST_TWO, refuse
from .charsets.labels import label_in, table
from .decoding import Decoding, decode

# How much is read before an encoding is decided on, counted from the first byte beyond ASCII.
WINDOW = 1 << 16


def decode_stream(
    source: Iterable[bytes] | BinaryIO, *, declared: str | None = None, language: str | None = None
) -> Iterator[str]:
    """The text of `source` in pieces, holding no more than a few windows of 64 KB (or one chunk, if that is larger).

    source: chunks of bytes of any size, or a file opened in binary mode.
    declared, language: as for `decode`.

    The encoding is decided on by what follows the first byte beyond ASCII and kept from there on, and UTF-8 goes on
    being mended; so for sources within one window the pieces are what `decode` gives, and for longer ones a stretch
    in another encoding far from the start is read as the rest is. Bytes that the encoding has no character for become
    U+FFFD. Raises NotTextError like `decode`, and TypeError for chunks that are not bytes.

    >>> "".join(decode_stream([b"caf", b"\\xc3", b"\\xa9"]))
    'café'
    """
    windows = _windows(source)
    held = next(windows, b"")
    declared = declared or label_in(held)
    if held[:2] in FIRST_TWO:
        refuse(held)  # before any of it is given out as text: a PDF can be ASCII for many windows
    for window in windows:
        if held.isascii() and b"\x1b" not in held and b"~{" not in held and b"\0" not in held:
            yield held.decode("ascii")
            held = window
        else:
            read = _reader(decode(held + window, declared=declared, language=language), language)
            yield read(held, False)
            yield read(window, False)
            for later in windows:
                yield read(later, False)
            yield read(b"", True)
            return
    if held:
        yield decode(held, declared=declared, language=language).text


def _windows(source: Iterable[bytes] | BinaryIO) -> Iterator[bytes]:
    """The bytes of `source` in pieces of at least the size of a window, but for the last."""
    read = getattr(source, "read", None)
    chunks: Iterable[bytes] = source if read is None else iter(lambda: read(WINDOW), b"")
    held: list[bytes] = []
    size = 0
    for chunk in chunks:
        if not isinstance(chunk, bytes | bytearray | memoryview):
            raise TypeError(f"expected chunks of bytes, not {type(chunk).__name__}")
        held.append(bytes(chunk))
        size += len(held[-1])
        if size >= WINDOW:
            yield b"".join(held)
            held, size = [], 0
    if held:
        yield b"".join(held)


def _reader(decoding: Decoding, language: str | None) -> Callable[[bytes, bool], str]:
    """What turns the next bytes, and whether they are the last, into text."""
    codec = decoding.encoding
    mark = decoding.mends[0].data if decoding.mends and decoding.mends[0].end == 0 else b""
    chars = table(codec)
    if chars is not None:
        return lambda data, final: codecs.charmap_decode(data, "strict", chars)[0]  # noqa: ARG005 - no byte waits
    if codec == "utf-8":
        return _Utf8Reader(mark, language)
    decoder = codecs.getincrementaldecoder(codec)("replace")
    if mark:
        decoder.decode(mark)
        return _without(mark, decoder.decode)
    return decoder.decode


def _without(mark: bytes, read: Callable[[bytes, bool], str]) -> Callable[[bytes, bool], str]:
    left = [len(mark)]

    def rest(data: bytes, final: bool) -> str:
        data, left[0] = data[left[0] :], max(0, left[0] - len(data))
        return read(data, final)

    return rest


class _Utf8Reader:
    """UTF-8 and what strays into it."""

    def __init__(self, mark: bytes, language: str | None) -> None:
        self._mark, self._language = mark, language
        self._held = b""
        self._head = True

    def __call__(self, data: bytes, final: bool) -> str:
        if self._head:
            data = data.removeprefix(self._mark)
        data = self._held + data
        self._held = b""
        if not final:
            # Up to a line end, if there is one near; else up to what may be the beginning of a character.
            cut = data.rfind(b"\n", max(0, len(data) - WINDOW)) + 1 or _whole(data)
            data, self._held = data[:cut], data[cut:]
        head, self._head = self._head, self._head and not data
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            from .charsets.mixed import read_mixed
            from .legacy import codec_of_lines, page_of

            page = page_of(data)
            return read_mixed(data, page, lambda lines: codec_of_lines(lines, self._language), head=head, tail=final)[0]


def _whole(data: bytes) -> int:
    """Where the last character that may be incomplete begins."""
    for back in range(1, min(4, len(data)) + 1):
        if data[-back] >= 0xC0:
            return len(data) - back
    return len(data)
