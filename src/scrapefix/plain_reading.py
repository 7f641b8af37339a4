"""What a short text reads when all in it that looks like damage is decoded, in every known way.

No evidence is asked for: this serves comparisons alone, and nothing that it gives comes into a text.
"""

import html
import re
import unicodedata
from functools import lru_cache

from .lazy import pattern
from .steps.mojibake import pictographs

# Notations of bytes, several in a row, and of code points.
_BYTES = pattern(
    r"(?:(?:\\{1,4}x|[%=])[0-9a-fA-F]{2} ?|<[0-9a-fA-F]{2}>|\\{1,4}[0-7]{3}){1,40}|(?:[xX][0-9a-fA-F]{2} ?){2,40}"
)
_BYTE = pattern(r"\\([0-7]{3})|([0-9a-fA-F]{2})")
_CODE_POINTS = pattern(r"(?:\\{1,4}U[0-9a-fA-F]{8}|(?:\\{0,4}[uU]|%u)[0-9a-fA-F]{4}|<U\+[0-9a-fA-F]{4,6}>){1,40}")
_CODE_POINT = pattern(r"\\U([0-9a-fA-F]{8})|[uU+]([0-9a-fA-F]{4,6})")
_META = pattern(r"(?:M-\^?[ -~]){2,40}")
_META_BYTE = pattern(r"M-(\^?)([ -~])")
_BEYOND_ASCII = pattern(r"[^\x00-\x7f]+(?: [^\x00-\x7f]+)*")

# Encodings in which UTF-8 is misread.
_MISREAD = ("cp1252", "cp1251", "mac_roman", "gbk", "cp437")

# Damage of more layers is not compared.
_LAYERS = 4


@lru_cache(maxsize=2048)
def plain(text: str) -> str:
    r"""What a short text reads when all that looks like damage is decoded, with plain quotes and dashes.

    >>> plain(r"Itâ\x80\x99s"), plain("ud83dude02"), plain("&Atilde;&copy;"), plain("ÃƒÂ©")
    ("It's", '😂', 'é', 'é')
    >>> plain("au+caf%C3%A9"), plain("1 + 1 = 2 %")
    ('au café', '1 + 1 = 2 %')
    """
    if "%" in text and "+" in text and " " not in text:
        text = text.replace("+", " ")  # what forms send has spaces so
    for _ in range(_LAYERS):
        before = text
        text = html.unescape(text)
        text = _CODE_POINTS.sub(_from_code_points, text)
        text = _META.sub(_from_meta, text)
        text = _BYTES.sub(_from_bytes, text)
        if "â" in text or "ð" in text:
            text = pictographs.SPACED.sub(pictographs.respaced, text)
            text = pictographs.SYMBOL.sub(_from_left, pictographs.PICTOGRAPH.sub(_from_left, text))
            text = pictographs.SELECTOR.sub("", text)
        text = _BEYOND_ASCII.sub(_from_misread, text).replace("Â ", " ")  # of a no-break space that became plain
        if text == before:
            break
    return folded(text)


def _from_code_points(match: re.Match[str]) -> str:
    values = [int(long or short, 16) for long, short in _CODE_POINT.findall(match[0])]
    if any(value > 0x10FFFF for value in values):
        return match[0]
    halves = "".join(map(chr, values)).encode("utf-16-be", "surrogatepass")
    return halves.decode("utf-16-be", "replace")


def _from_bytes(match: re.Match[str]) -> str:
    data = bytes(int(octal, 8) & 0xFF if octal else int(digits, 16) for octal, digits in _BYTE.findall(match[0]))
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1") if min(data) >= 0x80 else match[0]


def _from_meta(match: re.Match[str]) -> str:
    data = bytes(0x80 | (ord(char) ^ 0x40 if caret else ord(char)) for caret, char in _META_BYTE.findall(match[0]))
    return data.decode("utf-8", "replace")


def _from_misread(match: re.Match[str]) -> str:
    words = match[0].split(" ")
    return _misread(match[0]) or " ".join(_misread(word) or word for word in words)


def _from_left(match: re.Match[str]) -> str:
    return pictographs.repair(match) or match[0]


def _misread(text: str) -> str:
    for codec in _MISREAD:
        try:
            return _bytes_of(text, codec).decode()
        except UnicodeError:
            continue
    return ""


def _bytes_of(text: str, codec: str) -> bytes:
    """The bytes of a text; controls are those that the encoding leaves undefined, a space may be a no-break space."""
    if codec == "gbk":
        return text.encode(codec)
    return b"".join(
        b"\xa0" if char == " " else char.encode("latin-1" if "\x80" <= char < "\xa0" else codec) for char in text
    )


_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′", "'"),
        **dict.fromkeys("“”„‟″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
        "\N{NO-BREAK SPACE}": " ",
        "\N{VARIATION SELECTOR-16}": None,
    }
)


def folded(text: str) -> str:
    """A text with plain quotes, dashes and spaces."""
    return " ".join(unicodedata.normalize("NFC", text.translate(_PLAIN)).replace("--", "-").split())
