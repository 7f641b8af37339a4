"""UTF-8 with something else in it: stray legacy bytes, whole legacy lines, cut ends, surrogates written out."""

import re
from collections.abc import Callable
from itertools import pairwise

from ..lazy import pattern
from .reading import REPLACEMENT, Mend, blocks, decode_lossy

# What other programs write where UTF-8 was asked for: the halves of a surrogate pair as a character each (CESU-8, from
# Java and some databases), a byte that Python smuggled through text, NUL as two bytes (Java), any lone surrogate.
_VARIANT = pattern(
    rb"""
    \xed (?: (?P<pair> [\xa0-\xaf][\x80-\xbf] \xed[\xb0-\xbf][\x80-\xbf])
        | (?P<smuggled> [\xb2\xb3][\x80-\xbf])
        | (?P<lone> [\xa0-\xbf][\x80-\xbf]))
    | \xc0 (?P<nul> \x80)
    """,
    re.VERBOSE,
)

# The first part of a character whose end is missing.
_CUT = pattern(
    rb"[\xc2-\xdf](?![\x80-\xbf])|\xe0[\xa0-\xbf]?|[\xe1-\xec\xee\xef][\x80-\xbf]?|\xed[\x80-\x9f]?"
    rb"|\xf0(?:[\x90-\xbf][\x80-\xbf]?)?|[\xf1-\xf3][\x80-\xbf]{0,2}|\xf4(?:[\x80-\x8f][\x80-\xbf]?)?"
)

# Characters of everyday text in UTF-8: Latin, Greek, Cyrillic, Hebrew and Arabic letters, Indian scripts and Thai,
# quotation marks and dashes, kana, ideographs and hangul.
_USUAL = pattern(
    rb"[\xc3-\xc5\xce-\xd1\xd7-\xda][\x80-\xbf]|\xc2[\xa0\xa1\xa3\xa9\xab\xad\xae\xb0\xb7\xbb\xbf]"
    rb"|\xe0[\xa4-\xb9][\x80-\xbf]|\xe1[\xba\xbb][\x80-\xbf]|\xe2\x80[\x93-\xa6]|\xe2\x82\xac"
    rb"|\xe3[\x80-\x83][\x80-\xbf]|[\xe4-\xe9\xeb\xec][\x80-\xbf]{2}"
)
_FEW = 3
_USUAL_COST, _ODD_COST, _STRAY_COST, _END_COST = 5.0, 13.0, 8.0, 4.0

# Where the letters of the windows encodings begin.
_FIRST_LETTER = 0xC0

# A quotation mark or a Spanish opening mark in windows-1252, right before a capital: a beginning, not a cut character.
_OPENER = pattern(rb"[\x84\x91\x93\xa1\xab\xbf][A-Z]")

# What the end of a character looks like when its beginning was cut off.
_TAIL = pattern(rb"[\x80-\xbf]{1,3}(?![\x80-\xbf])")


def census(data: bytes) -> tuple[int, int]:
    """How many characters of `data` are well-formed UTF-8 beyond ASCII, and how many bytes beyond ASCII are not.

    >>> census("é€".encode() + b"\\x93\\x94")
    (2, 2)
    """
    text = data.decode("utf-8", "ignore")
    return len(text) - len(text.encode("ascii", "ignore")), len(data) - len(text.encode())


def is_mixed(data: bytes) -> tuple[bool, bool]:
    """Whether bytes that are not UTF-8 may be so but for some places, and whether that is sure.

    A legacy text holds well-formed UTF-8 by accident only: rarely, and never on whole lines of some length.
    """
    good, bad, ends = _census_inside(data)
    if not good:
        return False, False
    if good >= _FEW and b"\n" in data:
        whole = sum(census(line)[0] for line in data.split(b"\n") if not line.isascii() and _is_utf8(line))
        if whole >= _FEW and whole * 8 >= bad:
            return True, True
    return good >= max(bad, 1), good - ends >= 2 * bad + 2


def cost_as_utf8(data: bytes) -> float:
    """What the bytes beyond ASCII cost as UTF-8 with strays, in nats, to be compared with that as a language."""
    good, bad, ends = _census_inside(data)
    usual = len(_USUAL.findall(_VARIANT.sub(b"\xc3\xa9", data)))
    return _USUAL_COST * usual + _ODD_COST * max(0, good - usual) + _STRAY_COST * bad + _END_COST * ends


def read_mixed(
    data: bytes, codec: str, legacy: Callable[[bytes], str], *, head: bool = True, tail: bool = True
) -> tuple[str, list[Mend], set[str]]:
    """The text of bytes that `is_mixed` called UTF-8, what was mended, and the kinds of mends.

    codec: the single-byte encoding of single stray bytes.
    legacy: names the encoding of the lines that have little or nothing of UTF-8 in them, given all of them.
    head, tail: whether `data` begins and ends where the text does, or a character may be cut there.
    """
    spans = [
        (start, end)
        for low, high in blocks(data)
        if not _is_utf8(data[low:high])
        for start, end in _lines(data, low, high)
        if _is_legacy(data[start:end])
    ]
    foreign = {start for start, _ in spans}
    other = legacy(b"\n".join([data[start:end] for start, end in spans])) if spans else codec
    pieces: list[str] = []
    mends: list[Mend] = []
    kinds: set[str] = set()
    done = 0
    for low, high in blocks(data):
        block = data[low:high]
        if _is_utf8(block):
            pieces.append(block.decode())
            done += len(pieces[-1])
            continue
        for start, end in _lines(data, low, high):
            line = data[start:end]
            if start in foreign:
                text = decode_lossy(line, other)
                mends.append(Mend(done, done + len(text), line))
                kinds.add(f"lines in {other}")
            else:
                text, found = _islands(line, codec, kinds, first=head and start == 0, last=tail and end == len(data))
                mends += [Mend(done + begin, done + stop, raw) for begin, stop, raw in found]
            pieces.append(text)
            done += len(text)
    return "".join(pieces), mends, kinds


def _islands(line: bytes, codec: str, kinds: set[str], *, first: bool, last: bool) -> tuple[str, list[Mend]]:
    """One line with its stray bytes read as `codec`."""
    pieces: list[str] = []
    mends: list[Mend] = []
    done = start = 0
    while start < len(line):
        try:
            text = line[start:].decode()
            stop = len(line)
        except UnicodeDecodeError as error:
            stop = start + error.start
            text = line[start:stop].decode()
        pieces.append(text)
        done += len(text)
        if stop == len(line):
            break
        text, resume = _stray(line, stop, codec, kinds, first=first and stop == 0, last=last)
        pieces.append(text)
        mends.append(Mend(done, done + len(text), line[stop:resume]))
        done += len(text)
        start = resume
    return "".join(pieces), mends


def _stray(line: bytes, at: int, codec: str, kinds: set[str], *, first: bool, last: bool) -> tuple[str, int]:
    """What the bytes at `at` stand for, and where UTF-8 may go on."""
    variant = _VARIANT.match(line, at)
    if variant:
        kind, raw = variant.lastgroup, variant[0]
        if kind == "pair":
            kinds.add("surrogate pairs written out")
            return raw.decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode(
                "utf-16"
            ), variant.end()
        if kind == "smuggled":
            kinds.add("smuggled bytes")
            byte = bytes([(raw[1] & 1) << 6 | raw[2] & 0x3F | 0x80])
            return decode_lossy(byte, codec), variant.end()
        if kind == "nul":
            return "\0", variant.end()
        return REPLACEMENT, variant.end()
    if first and not _OPENER.match(line, at):
        tail = _TAIL.match(line, at)
        if tail:
            kinds.add("a cut character")
            return REPLACEMENT * len(tail[0]), tail.end()
    cut = _CUT.match(line, at)
    if cut and ((last and cut.end() == len(line)) or line.startswith(b"\xe2\x80", at)):
        kinds.add("a cut character")
        return REPLACEMENT, cut.end()
    # Below its letters windows-1252 has the quotation marks and dashes that word processors set in any language.
    page = codec if line[at] >= _FIRST_LETTER else "cp1252"
    kinds.add(f"stray {page} bytes")
    return decode_lossy(line[at : at + 1], page), at + 1


def _is_legacy(line: bytes) -> bool:
    """Whether a line is not so much damaged UTF-8 as no UTF-8."""
    if line.isascii() or len(line) <= 2 or _is_utf8(line):
        return False
    good, bad = census(_VARIANT.sub(b"", line))
    return bad > good and bad > 2


def _lines(data: bytes, start: int, end: int) -> list[tuple[int, int]]:
    bounds = [start, *(match.end() for match in re.compile(rb"\n").finditer(data, start, end)), end]
    return [(low, high) for low, high in pairwise(bounds) if low < high]


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _census_inside(data: bytes) -> tuple[int, int, int]:
    """The census with the variants as good, apart from what may be the remains of a cut character at either end.

    Their bytes are counted by themselves, as the last number.
    """
    if b"\xed" in data or b"\xc0" in data:
        data = _VARIANT.sub(b"\xc3\xa9", data)
    good, bad = census(data)
    tail = _TAIL.match(data)
    ends = tail.end() if tail else 0
    for size in (1, 2, 3):
        cut = _CUT.match(data, max(ends, len(data) - size))
        if cut and cut.end() == len(data):
            ends += len(cut[0])
            break
    return good, bad - ends, ends
