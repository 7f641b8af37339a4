"""Which part of long bytes is looked at."""

import re
from collections.abc import Iterator

from ..lazy import pattern

SAMPLE = 1536
# Where every third byte is beyond ASCII, this much is enough.
_DENSE = 256
_REGIONS = 8

# How many bytes that are not in the sample are looked at, and how much on either side of them.
_UNSEEN, _BESIDE = 24, 3

_HIGH = pattern(rb"[\x80-\xff]")
# A tag: neither `<` nor `>` is ever part of a longer character.
_TAG = pattern(rb"<[^<>]{0,400}>")
# Bytes that are never part of a longer character.
_SAFE = pattern(rb"[\x00-\x2f]")
_LAST_SAFE = pattern(rb".*[\x00-\x2f]", re.DOTALL)

ASCII = bytes(range(128))


def sample(data: bytes) -> bytes:
    """Enough of `data` to judge it by: all of it or places all over it where there is something beyond ASCII."""
    if len(data) > SAMPLE:
        data = b"\n".join(_regions(data))
    if b"<" in data:
        data = _TAG.sub(b" ", data)
    return data[:_DENSE] if len(data) > _DENSE and count_high(data) * 3 > len(data) else data


def unseen(data: bytes, shown: bytes) -> bytes:
    """Where each byte beyond ASCII that the sample lacks occurs first, with what stands around it.

    One rare capital can be all that tells two encodings apart.
    """
    rest = data.translate(None, ASCII + shown)
    windows: list[bytes] = []
    while rest and len(windows) < _UNSEEN:
        at = data.index(rest[:1])
        windows.append(data[max(0, at - _BESIDE) : at + _BESIDE])
        rest = rest.translate(None, windows[-1])
    return b"\n".join(windows)


def count_high(data: bytes) -> int:
    """How many bytes are beyond ASCII.

    >>> count_high("né".encode("latin-1"))
    1
    """
    return len(data.translate(None, ASCII))


def _regions(data: bytes) -> Iterator[bytes]:
    size = SAMPLE // _REGIONS
    done = 0
    for index in range(_REGIONS):
        found = _HIGH.search(data, max(done, len(data) * index // _REGIONS))
        if not found:
            return
        start = found.start()
        if data[start - 1 : start] >= b"\x80" or start == len(data) * index // _REGIONS > 0:
            safe = _SAFE.search(data, start, start + 2 * size)
            if not safe:
                continue
            start = safe.end()
        else:
            start = max(done, start - 24, data.rfind(b"\n", done, start) + 1)
        done = min(len(data), start + size)
        # The end of a region shouldn't cut a character, if there is a place near where none can be.
        cut = _LAST_SAFE.match(data, start + size // 2, done) if done < len(data) else None
        yield data[start : cut.end() if cut else done]
