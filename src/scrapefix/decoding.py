"""Bytes to text, reversibly: which encoding, how it was decided, and what was mended on the way.

The order is that of certainty. A byte-order mark, the escape sequences of a 7-bit encoding and well-formed UTF-8 prove
themselves; UTF-8 with a few bytes of something else is still UTF-8; only then does a declaration count, because pages
declare wrongly, and only where it fits; what remains is decided by how much the text looks like a language.
"""

import codecs
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from .charsets.binaries import FIRST_TWO, ZEROS_WITHIN, NotTextError, refuse
from .charsets.labels import SEVEN_BIT, WIDE, codec_of, table
from .charsets.reading import Mend, encode, read

__all__ = ["Decoding", "Mend", "NotTextError", "decode"]

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)

# What a byte-order mark or a file that is no text begins with.
_FIRST_TWO = FIRST_TWO.union(mark[:2] for mark, _ in _BOMS)

# The escape that switches to a set of two-byte characters in ISO-2022: text without such sets has no use for it. That
# of Korean is none of Japanese.
_TWO_BYTES, _KOREAN = b"\x1b$", b"\x1b$)C"

# Where the first such escape is looked for: pages of this kind have their title in it.
_ESCAPES_WITHIN = 1 << 14

# Offsets of characters are looked up from marks this many characters apart.
_STRIDE = 4096


# Not frozen: that would take longer than all else that is done with a short text in UTF-8.
@dataclass(slots=True)
class Decoding:
    """How bytes became text.

    text: the decoded text, without a byte-order mark.
    encoding: Python's name of the codec.
    how: how the encoding was decided, in words.
    confidence: `"certain"`, `"high"`, `"fair"` or `"low"`.
    mends: the places where the bytes are not what `encoding` writes for the text, with those bytes.
    """

    text: str
    encoding: str
    how: str
    confidence: str = "certain"
    mends: tuple[Mend, ...] = ()
    _marks: list[int] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def mended(self) -> int:
        """How many places of the bytes were damaged or foreign; a byte-order mark is neither."""
        return len(self.mends) - (bool(self.mends) and self.mends[0].end == 0)

    def encode(self, text: str) -> bytes:
        """The bytes that `text`, the decoded text, came from."""
        return encode(text, self.encoding, self.mends)

    def byte_offset(self, offset: int) -> int:
        """Where the character at `offset` of the text begins in the bytes.

        Inside of a mend with as many bytes as characters each has its own place, else all have that of the mend.
        Offsets beyond the text count as its end.

        >>> decode("é, ü".encode()).byte_offset(3)
        4
        """
        offset = max(0, min(offset, len(self.text)))
        if not self.mends and table(self.encoding) is not None:
            return offset
        marks = self._marks
        if not marks:
            marks.append(0)
        while len(marks) <= offset // _STRIDE:
            low = (len(marks) - 1) * _STRIDE
            marks.append(marks[-1] + self._width(low, low + _STRIDE))
        low = offset // _STRIDE * _STRIDE
        return marks[offset // _STRIDE] + self._width(low, offset)

    def _width(self, low: int, high: int) -> int:
        """How many bytes lie between two characters of the text."""
        total, done = 0, low
        index = max(0, bisect_right(self.mends, low, key=_start) - 1)
        # Several mends can share their start: an empty one, the byte-order mark, comes first.
        while index and self.mends[index - 1].start == self.mends[index].start:
            index -= 1
        for start, end, data in self.mends[index:] if index < len(self.mends) else ():
            if start > high or (start == high and end > start):
                break
            if start == end:
                total += len(data) if low == 0 else 0
                continue
            if end <= low:
                continue
            if start > done:
                total += len(encode(self.text[done:start], self.encoding, ()))
            inside = partial(_within, start, end, len(data))
            total += inside(min(high, end)) - inside(max(low, start))
            done = min(high, end)
        return total + (len(encode(self.text[done:high], self.encoding, ())) if done < high else 0)

    def to_dict(self) -> dict[str, Any]:
        """JSON-safe values of all but the text."""
        mends = [[start, end, data.hex()] for start, end, data in self.mends]
        return {"encoding": self.encoding, "how": self.how, "confidence": self.confidence, "mends": mends}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], text: str = "") -> "Decoding":
        """What `to_dict` wrote, with the text if the caller has it."""
        mends = tuple(Mend(start, end, bytes.fromhex(digits)) for start, end, digits in data["mends"])
        return cls(text, data["encoding"], data["how"], data["confidence"], mends)


def decode(data: bytes, *, declared: str | None = None, language: str | None = None) -> Decoding:
    """The text of `data`, whatever its encoding.

    declared: a label from outside of the bytes, such as the `charset` of a Content-Type header; wrong ones do no harm.
    language: a BCP 47 tag of the text, where the caller knows it.

    Well-formed UTF-8 is never read as anything else, but for UTF-16, UTF-32 and ISO-2022 whose bytes happen to be that
    too: zero bytes and escapes, which text has no use for. Raises NotTextError for images, archives, PDF and the
    like, and for nothing else.

    >>> decode("café".encode()).encoding
    'utf-8'
    >>> decode(b"caf\\xe9 \\x93noir\\x94").text
    'café “noir”'
    """
    if not isinstance(data, bytes):
        raise TypeError(f"expected bytes, not {type(data).__name__}")
    zeros = b"\0" in data[:ZEROS_WITHIN]
    if zeros or data[:2] in _FIRST_TWO:
        refuse(data)
        for mark, codec in _BOMS:
            if data.startswith(mark):
                return _marked(data, mark, codec)
    try:
        text = str(data, "utf-8")
    except UnicodeDecodeError as error:
        # The error holds a copy of the bytes, so it must not live on.
        at = error.start
    else:
        return _well_formed(data, text, declared, zeros)
    from .legacy import decode_legacy

    return decode_legacy(data, at, declared, language)


def _well_formed(data: bytes, text: str, declared: str | None, zeros: bool) -> Decoding:
    """The decoding of well-formed UTF-8, which something else can be too."""
    if zeros or declared or data.find(b"\x1b", 0, _ESCAPES_WITHIN) >= 0:
        other = _wide(data, declared) if zeros or declared else None
        if other is None and text.isascii():
            other = _seven_bit(data, declared)
        if other is not None:
            return other
    return Decoding(text, "utf-8", "nothing but ASCII" if text.isascii() else "well-formed UTF-8")


def _marked(data: bytes, mark: bytes, codec: str) -> Decoding:
    if codec == "utf-8":
        rest = decode(data[len(mark) :], declared=codec)
        mends = (Mend(0, 0, mark), *rest.mends)
        how = "a byte-order mark" if rest.encoding == codec and not rest.mends else f"a mark, then {rest.how}"
        return Decoding(rest.text, rest.encoding, how, rest.confidence, mends)
    text, mends_after = read(data[len(mark) :], codec)
    return Decoding(text, codec, "a byte-order mark", "certain", (Mend(0, 0, mark), *mends_after))


def _wide(data: bytes, declared: str | None) -> Decoding | None:
    """Well-formed UTF-8 that is UTF-16 or UTF-32."""
    if b"\0" not in data[:ZEROS_WITHIN] and codec_of(declared) not in WIDE:
        return None
    from .charsets.wide import wide_codec

    codec = wide_codec(data)
    if codec is None:
        return None
    text, mends = read(data, codec)
    return Decoding(text, codec, "zero bytes where this encoding has them", "high", tuple(mends))


def _seven_bit(data: bytes, declared: str | None) -> Decoding | None:
    """ASCII bytes that are a 7-bit encoding, whose escapes are there and all fit."""
    if data.find(_TWO_BYTES, 0, _ESCAPES_WITHIN) >= 0:
        codec = "iso2022_kr" if _KOREAN in data else "iso2022_jp_ext"
    elif declared and b"~{" in data and codec_of(declared) == "hz":
        codec = "hz"
    elif declared and b"\x1b(" in data and codec_of(declared) in SEVEN_BIT:
        codec = "iso2022_jp_ext"
    else:
        return None
    try:
        # A character that is cut at the end does no harm.
        codecs.getincrementaldecoder(codec)().decode(data)
    except UnicodeDecodeError:
        return None
    text, mends = read(data, codec)
    return Decoding(text, codec, "its escape sequences", "certain", tuple(mends))


def _start(mend: Mend) -> int:
    return mend.start


def _within(start: int, end: int, size: int, offset: int) -> int:
    """How many bytes of a mend lie before `offset`."""
    if offset >= end:
        return size
    return offset - start if size == end - start else 0
