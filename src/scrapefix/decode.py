"""Bytes to text, reversibly: which encoding, how it was decided, and what was mended on the way."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple


class Mend(NamedTuple):
    """A range of the decoded text whose bytes were not what the encoding would write for it."""

    start: int
    end: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Decoding:
    """How bytes became text.

    text: the decoded text.
    encoding: Python's name of the codec.
    how: how the encoding was decided, in words.
    mends: the places where the bytes are not what `encoding` writes for the text, with those bytes.
    """

    text: str
    encoding: str
    how: str
    mends: tuple[Mend, ...] = ()

    def encode(self, text: str) -> bytes:
        """The bytes that `text`, the decoded text, came from."""
        pieces, done = [], 0
        for start, end, data in self.mends:
            pieces += [text[done:start].encode(self.encoding), data]
            done = end
        pieces.append(text[done:].encode(self.encoding))
        return b"".join(pieces)

    def to_dict(self) -> dict[str, Any]:
        """JSON-safe values of all but the text."""
        mends = [[start, end, data.hex()] for start, end, data in self.mends]
        return {"encoding": self.encoding, "how": self.how, "mends": mends}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Decoding":
        """What `to_dict` wrote; the text is left empty."""
        mends = tuple(Mend(start, end, bytes.fromhex(digits)) for start, end, digits in data["mends"])
        return cls("", data["encoding"], data["how"], mends)


def decode(data: bytes, *, declared: str | None = None, language: str | None = None) -> Decoding:
    """Decode `data` as UTF-8 where it is that, and else as windows-1252 with the undefined bytes kept.

    >>> decode("café".encode()).encoding
    'utf-8'
    """
    try:
        return Decoding(data.decode("utf-8"), "utf-8", "valid UTF-8")
    except UnicodeDecodeError:
        return Decoding(data.decode("latin-1"), "latin-1", "not valid UTF-8")
