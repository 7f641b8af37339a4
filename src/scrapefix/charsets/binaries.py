"""Files that are not text, told by their first bytes."""

import re
import zlib
from collections import defaultdict

# What a format begins with, what must follow before that counts, and what it is called. No text in any encoding of the
# web begins like those without a second part. An article could begin like the others, so a control character is asked
# for among the fields of the header, a version with its line end, or a name at a fixed place.
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", rb"", "a PNG image"),
    (b"\xff\xd8\xff", rb"", "a JPEG image"),
    (b"GIF8", rb"[79]a.{2,20}?[\x00-\x06]", "a GIF image"),
    (b"RIFF", rb".{4}(?:WEBP|WAVE|AVI )", "a WebP image, or RIFF audio or video"),
    (b"\x00\x00\x00", rb".ftyp[a-zA-Z0-9 ]{4}", "MP4 video or a HEIF or AVIF image"),
    (b"\x00\x00\x00\x0c", rb"(?:JXL |jP  )\r\n\x87\n", "a JPEG XL or JPEG 2000 image"),
    (b"BM", rb".{4}\x00{4}.\x00\x00\x00", "a BMP image"),
    (b"II*\x00", rb"", "a TIFF image"),
    (b"MM\x00*", rb"", "a TIFF image"),
    (b"\x00\x00\x01\x00\x01\x00", rb"", "an icon"),
    (b"8BPS\x00", rb"[\x01\x02]", "a Photoshop image"),
    (b"AT&TFORM", rb".{4}DJV", "a DjVu document"),
    (b"%PDF", rb"-[12]\.\d[\r\n\s]+(?:%[\x80-\xff]{2}|\d+ \d+ obj)", "a PDF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", rb"", "an old Office file"),
    (b"PK\x03\x04", rb"", "a ZIP archive (or an Office or EPUB file)"),
    (b"PK\x05\x06", rb"", "an empty ZIP archive"),
    (b"7z\xbc\xaf\x27\x1c", rb"", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", rb"", "a RAR archive"),
    (b"MSCF\x00\x00\x00\x00", rb"", "a Windows cabinet"),
    (b"!<arch>\n", rb"[^\n]{58}`\n", "an ar archive or a Debian package"),
    (b"\xed\xab\xee\xdb", rb"", "an RPM package"),
    (b"\x1f\x8b\x08", rb"", "gzip data; decompress it first"),
    (b"\x1f\x9d", rb"", "compressed data; decompress it first"),
    (b"BZh", rb"[1-9](?:1AY&SY|\x17rE8P\x90)", "bzip2 data; decompress it first"),
    (b"\xfd7zXZ\x00", rb"", "xz data; decompress it first"),
    (b"]\x00\x00", rb"[\x00-\x80]\x00", "LZMA data; decompress it first"),
    (b"LZIP\x01", rb"", "lzip data; decompress it first"),
    (b"\x04\x22\x4d\x18", rb"", "LZ4 data; decompress it first"),
    (b"\x28\xb5\x2f\xfd", rb"", "Zstandard data; decompress it first"),
    (b"OggS\x00", rb"", "Ogg audio or video"),
    (b"fLaC", rb"[\x00\x80]\x00\x00\x22", "FLAC audio"),
    (b"ID3", rb"[\x02-\x04]\x00", "MP3 audio"),
    (b"MThd\x00\x00\x00\x06", rb"", "MIDI music"),
    (b"FORM", rb".{4}AIF[FC]", "AIFF audio"),
    (b"\x1aE\xdf\xa3", rb"", "Matroska or WebM video"),
    (b"FLV\x01", rb"[\x00-\x05]\x00\x00\x00\x09", "Flash video"),
    (b"\x00\x00\x01", rb"[\xb3\xba]", "MPEG video"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", rb"", "Windows Media audio or video"),
    (b"wOF", rb"[F2](?:\x00\x01\x00\x00|OTTO|true)", "a web font"),
    (b"\x00\x01\x00\x00\x00", rb"", "a TrueType font"),
    (b"OTTO\x00", rb"", "an OpenType font"),
    (b"ttcf\x00", rb"", "an OpenType font"),
    (b"\x7fELF", rb"", "a program (ELF)"),
    (b"MZ", rb".{1,120}This program cannot be run", "a program (Windows)"),
    (b"\xcf\xfa\xed\xfe", rb"", "a program (Mach-O)"),
    (b"\xca\xfe\xba\xbe", rb"", "a Java class or a program (Mach-O)"),
    (b"\x00asm\x01\x00\x00\x00", rb"", "a WebAssembly module"),
    (b"dex\n0", rb"\d\d\x00", "an Android program"),
    (b"SQLite format 3\x00", rb"", "an SQLite database"),
    (b"PAR1\x15", rb"", "Parquet data"),
    (b"ARROW1\x00\x00", rb"", "Arrow data"),
    (b"Obj\x01", rb"", "Avro data"),
    (b"\x89HDF\r\n\x1a\n", rb"", "HDF5 data"),
    (b"\x93NUMPY", rb"[\x01-\x03]\x00", "a NumPy array"),
    *((bytes((0x80, version)), rb"[\x21-\x7e\x80-\x95]", "a Python pickle") for version in range(2, 6)),
    (b"\xac\xed\x00\x05", rb"", "serialized Java objects"),
    (b"bplist0", rb"\d[\x00-\x1f\x80-\xff]", "a binary property list"),
    (b"PACK\x00\x00\x00", rb"[\x02\x03]", "a Git pack"),
    (b"0\x82", rb"[\x01-\x1f].(?:0\x82|\x02\x01)", "a certificate or a key (DER)"),
    (b"x\x01", rb"", "zlib data; decompress it first"),
    (b"x^", rb"", "zlib data; decompress it first"),
    (b"x\x9c", rb"", "zlib data; decompress it first"),
    (b"x\xda", rb"", "zlib data; decompress it first"),
)

# Formats that begin with something else, a name for example, and have their own further on.
_INSIDE = (
    (257, rb"ustar(?:\x0000|  \x00)", "a tar archive"),
    (60, rb"BOOKMOBI|TEXtREAd", "a Mobipocket or Palm book"),
)

_BY_FIRST_TWO = defaultdict(list)
for _start, _rest, _kind in _SIGNATURES:
    _BY_FIRST_TWO[_start[:2]].append((_start, _rest, _kind))

# What a file of these kinds can begin with.
FIRST_TWO = frozenset(_BY_FIRST_TWO)

# Or it has zero bytes within this many.
ZEROS_WITHIN = 1 << 11

# How much of zlib data is unpacked to see whether it is that.
_UNPACKED, _UNPACKED_TO = 1 << 12, 1 << 16

# Below this no file of these formats is whole, and a fragment is read as text like any other bytes.
SMALLEST = 16


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
    for start, rest, kind in _BY_FIRST_TWO.get(data[:2], ()):
        if data.startswith(start) and re.compile(rest, re.DOTALL).match(data, len(start)):
            if start[:1] == b"x" and not _unpacks(data):
                continue
            raise NotTextError(kind)
    for offset, name, kind in _INSIDE:
        if re.compile(name).match(data, offset):
            raise NotTextError(kind)


def _unpacks(data: bytes) -> bool:
    """Whether `data` is zlib data, as its first two bytes say: a word or a formula can begin like that too."""
    stream = zlib.decompressobj()
    try:
        stream.decompress(data[:_UNPACKED], _UNPACKED_TO)
    except zlib.error:
        return False
    # What ends within this must have its checksum.
    return stream.eof or len(data) > _UNPACKED
