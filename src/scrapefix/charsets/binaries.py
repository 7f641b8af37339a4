"""Files that are not text, told by their first bytes."""

import re

# First bytes that a format prescribes, where no text in any encoding of the web begins like this.
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"\x1f\x8b\x08", "gzip data; decompress it first"),
    (b"PK\x03\x04", "a ZIP archive (or an Office or EPUB file)"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\xfd7zXZ\x00", "xz data; decompress it first"),
    (b"\x28\xb5\x2f\xfd", "Zstandard data; decompress it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file"),
    (b"\x7fELF", "a program (ELF)"),
    (b"OggS\x00", "Ogg audio or video"),
    (b"\x1aE\xdf\xa3", "Matroska or WebM video"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x00asm\x01\x00\x00\x00", "a WebAssembly module"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x00\x00\x01\x00\x01\x00", "an icon"),
    (b"\x00\x01\x00\x00\x00", "a TrueType font"),
)

# Signatures that an article could begin with, each with what must follow before it counts: a control character among
# the fields of the header, a version with its line end, a name at a fixed place.
_SHAPES = (
    (b"GIF8", re.compile(rb"GIF8[79]a.{2,20}?[\x00-\x06]", re.DOTALL), "a GIF image"),
    (b"%PDF", re.compile(rb"%PDF-[12]\.\d[\r\n\s]+(?:%[\x80-\xff]{2}|\d+ \d+ obj)"), "a PDF document"),
    (b"RIFF", re.compile(rb"RIFF.{4}(?:WEBP|WAVE|AVI )", re.DOTALL), "a WebP image, or RIFF audio or video"),
    (b"BZh", re.compile(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)"), "bzip2 data; decompress it first"),
    (b"ID3", re.compile(rb"ID3[\x02-\x04]\x00"), "MP3 audio"),
    (b"wOF", re.compile(rb"wOF[F2](?:\x00\x01\x00\x00|OTTO|true)"), "a web font"),
    (b"BM", re.compile(rb"BM.{4}\x00{4}.\x00\x00\x00", re.DOTALL), "a BMP image"),
    (b"MZ", re.compile(rb"MZ.{1,120}This program cannot be run", re.DOTALL), "a program (Windows)"),
    (b"\x00\x00\x00", re.compile(rb"\x00\x00\x00.ftyp[a-zA-Z0-9 ]{4}", re.DOTALL), "MP4 video or a HEIF or AVIF image"),
)

# Below this no file of these formats is whole, and a fragment is read as text like any other bytes.
SMALLEST = 16


FIRST_BYTES = frozenset(signature[0] for signature, *_ in (*_SIGNATURES, *_SHAPES))


class NotTextError(ValueError):
    """The bytes are a file of another kind. `kind` names it.

    >>> from scrapefix import clean
    >>> clean(b"\\x89PNG\\r\\n\\x1a\\n" + bytes(40))
    Traceback (most recent call last):
    ...
    scrapefix.charsets.binaries.NotTextError: these bytes are no text but look like a PNG image
    """

    def __init__(self, kind: str) -> None:
        super().__init__(f"these bytes are no text but look like {kind}")
        self.kind = kind

    def __reduce__(self) -> tuple[type["NotTextError"], tuple[str]]:
        return type(self), (self.kind,)  # from one process to another, where its message would be taken for the kind


def refuse(data: bytes) -> None:
    """Raise NotTextError if `data` begins as a file of a known kind does, and is long enough to be one."""
    if len(data) < SMALLEST:
        return
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise NotTextError(kind)
    for start, shape, kind in _SHAPES:
        if data.startswith(start) and shape.match(data):
            raise NotTextError(kind)
