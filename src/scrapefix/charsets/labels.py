"""Names of encodings: what a label on the web means, and the tables of the single-byte ones."""

import codecs
import re
from functools import cache, lru_cache

from ..lazy import pattern

# What a label means to a browser (WHATWG Encoding Standard, "names and labels"), where that is not the codec of the
# same name. Labels are compared without case and without anything but letters and digits.
_ALIASES = {
    "utf-8": "utf8 utf8mb4 utf8mb3 unicode11utf8 unicode20utf8 xunicode20utf8",
    "cp1252": "cp1252 iso88591 latin1 l1 cp819 ibm819 isoir100 csisolatin1 ascii usascii ansix341968 iso646us "
    "windows1252 xcp1252",
    "cp1254": "iso88599 latin5 l5 isoir148 csisolatin5 windows1254 xcp1254",
    "cp874": "iso885911 tis620 windows874 dos874 tis6202533",
    "gb18030": "gb2312 gbk gb18030 gb231280 csgb2312 csiso58gb231280 isoir58 chinese xgbk "
    "euccn gb180302022 cp936 ms936",
    "big5hkscs": "big5 big5hkscs cnbig5 xxbig5 csbig5 cp950 ms950 big5eten",
    "cp932": "shiftjis sjis xsjis mskanji ms932 windows31j csshiftjis cp932 shiftjisx0213 shiftjis2004",
    "euc_jp": "eucjp xeucjp cseucpkdfmtjapanese ujis",
    "cp949": "euckr cseuckr isoir149 korean ksc5601 ksc56011987 ksc56011989 csksc56011987 windows949 cp949 uhc ms949",
    "iso2022_jp_ext": "iso2022jp csiso2022jp iso2022jp1 iso2022jp2 iso2022jp3 iso2022jp2004 iso2022jpext",
    "iso2022_kr": "iso2022kr csiso2022kr",
    "hz": "hz hzgb2312 hzgb",
    "utf-16-le": "utf16 utf16le unicode ucs2 iso10646ucs2 csunicode unicodefeff",
    "utf-16-be": "utf16be unicodefffe",
    "utf-32-le": "utf32 utf32le ucs4",
    "utf-32-be": "utf32be",
    "iso8859-8": "iso88598 iso88598i iso88598e hebrew visual logical csiso88598e csiso88598i csisolatinhebrew isoir138",
    "koi8-r": "koi8r koi8 koi cskoi8r",
    "koi8-u": "koi8u koi8ru",
    "cp866": "ibm866 866 cp866 csibm866",
    "mac-roman": "macintosh mac macroman xmacroman csmacintosh",
    "mac-cyrillic": "xmaccyrillic xmacukrainian maccyrillic macukrainian",
    **{f"cp{page}": f"windows{page} xcp{page} cp{page}" for page in (1250, 1251, 1253, 1255, 1256, 1257, 1258)},
}

_BY_LABEL = {label: codec for codec, labels in _ALIASES.items() for label in labels.split()}

# Codecs of Python that hold text as a website could send it. The others turn text into text or bytes into bytes, or
# read bytes in ways that no page means.
_CODECS = pattern(
    r"iso8859-\d+|cp(?:437|720|737|775|8[5-6]\d|1125|1006)|koi8-t|kz1048|ptcp154|mac-\w+|johab|euc_\w+|hp-roman8"
)

SEVEN_BIT = frozenset({"iso2022_jp_ext", "iso2022_kr", "hz"})
WIDE = frozenset({"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"})
MULTIBYTE = frozenset({"gb18030", "big5hkscs", "cp932", "euc_jp", "cp949", "johab", "euc_jis_2004", "euc_jisx0213"})

# The declaration that a page makes about itself: `<meta charset=x>`, `<meta ... content="text/html; charset=x">`,
# `<?xml ... encoding="x"?>`. Both begin with a literal and end with the tag, which keeps the search linear.
_META = pattern(
    rb"<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*+[\"']?\s*+([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE
)

PROLOG = 1024


@lru_cache(maxsize=256)
def codec_of(label: str | None) -> str | None:
    """The codec that a label means, or None for a label that no one knows.

    >>> codec_of("ISO-8859-1"), codec_of("gb2312"), codec_of("Shift_JIS"), codec_of("klingon")
    ('cp1252', 'gb18030', 'cp932', None)
    """
    if not label:
        return None
    plain = re.sub(r"[^a-z0-9]", "", label.lower())
    if plain in _BY_LABEL:
        return _BY_LABEL[plain]
    try:
        name = codecs.lookup(label.strip()).name
    except (LookupError, ValueError):
        return None
    return _BY_LABEL.get(re.sub(r"[^a-z0-9]", "", name)) or (name if _CODECS.fullmatch(name) else None)


def label_in(data: bytes) -> str | None:
    """The label in the `<meta>` or the XML prolog at the head of a page, if there is one.

    >>> label_in(b'<html><head><meta charset="koi8-r">')
    'koi8-r'
    """
    found = _META.search(data, 0, PROLOG)
    return found[1].decode("ascii") if found else None


@cache
def table(codec: str) -> str | None:
    r"""The 256 characters of a single-byte encoding; None for the others.

    Bytes that the encoding leaves undefined are the C1 control of that number, as browsers have it for windows-1252,
    and U+FFFD outside of the C1 range.

    >>> table("cp1252")[0x80:0x84]
    '€\x81‚ƒ'
    """
    if codec in MULTIBYTE or codec in SEVEN_BIT or codec in WIDE or codec == "utf-8" or codec.startswith("euc"):
        return None
    plain = bytes(range(256)).decode(codec, "replace")
    taken = set(plain)
    return "".join(
        chr(byte) if char == "\N{REPLACEMENT CHARACTER}" and byte < 0xA0 and chr(byte) not in taken else char
        for byte, char in enumerate(plain)
    )


@cache
def encoder(codec: str) -> object | None:
    """What `codecs.charmap_encode` takes for a single-byte encoding."""
    chars = table(codec)
    return None if chars is None else codecs.charmap_build(chars)
