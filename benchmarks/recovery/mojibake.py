"""Damage of the kind `â€™`: bytes of UTF-8 read in another encoding, once or more, whole or in part."""

import functools
import re
import unicodedata
from collections.abc import Callable

from .damaged import Damaged, Harm, straightened

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_C1 = re.compile(r"[\x80-\x9f]")


def misread(text: str, encoding: str) -> str:
    """UTF-8 read as `encoding`; bytes that it leaves undefined are the controls of that number, as in browsers."""
    reading = _reading(encoding)
    return "".join(reading[byte] for byte in text.encode())


@functools.cache
def _reading(encoding: str) -> list[str]:
    read = []
    for byte in range(256):
        try:
            read.append(bytes([byte]).decode(encoding))
        except UnicodeDecodeError:
            read.append(chr(byte))
    return read


def misreading(encoding: str, times: int = 1) -> Harm:
    """The whole text misread, so many times."""

    def harm(text: str) -> str:
        for _ in range(times):
            text = misread(text, encoding)
        return text

    return harm


def misread_in_part(text: str) -> str:
    """Every other word that can be: two sources were joined, or a template and its content."""
    count = 0

    def harm(match: re.Match[str]) -> str:
        nonlocal count
        count += not match[0].isascii()
        return misread(match[0], "cp1252") if count % 2 else match[0]

    harmed = re.sub(r"\S+", harm, text)
    return harmed if count > 1 else text


def gbk(text: str) -> str | Damaged:
    """UTF-8 read as GBK, `鈥檚`; what it can't read was straight or stands apart, so that nothing is lost."""
    kept = straightened(text.replace("’", "\0")).replace("\0", "’")
    return kept.encode().decode("gbk") if not kept.isascii() else text


def lost_controls(text: str) -> str:
    """Misread as Latin-1, then the controls were dropped: `itâs`. For texts of which only punctuation is hit."""
    return _C1.sub("", misread(text, "latin-1")) if _only_punctuation(text) else text


def lost_controls_of(times: int) -> Harm:
    """Misread as Latin-1 so many times before the controls were dropped: `cafÃÂ©`. For letters that end in none."""

    def harm(text: str) -> str:
        if text.isascii() or _only_punctuation(text) or not _TOLD.fullmatch(text):
            return text
        for _ in range(times):
            text = misread(text, "latin-1")
        return _C1.sub("", text)

    return harm


def went_over(change: Callable[[str], str], gold: Callable[[str], str] = str) -> Harm:
    """Misread as cp1252, and then changed as `change` does; `gold` is what that does to the text itself."""

    def harm(text: str) -> str | Damaged:
        if text.isascii() or not _WESTERN.fullmatch(text):
            return text
        return Damaged(change(misread(text, "cp1252")), gold(text))

    return harm


def in_compatibility_form(text: str) -> str:
    """NFKC, which writes `™` as `TM` and `¼` as `1⁄4`."""
    return unicodedata.normalize("NFKC", text)


def without_accents(text: str) -> str:
    """The letters without their marks."""
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


# Letters and signs of Latin-1, and marks.
_WESTERN = re.compile("[\x00-\x7f\xa0-\xff‘’“”„–—…€]*")
# Those of which the last byte is no control.
_TOLD = re.compile("[\x00-\x7f\xa0-\xbf\xe0-\xff‘’“”–—…€]*")


def lost_last_byte(text: str) -> str:
    """Misread as strict cp1252, which has no 9D: `”` becomes `â€` and no more."""
    return misread(text, "cp1252").replace("\x9d", "") if _only_punctuation(text) and "”" in text else text


def space_for_last_byte(text: str) -> str:
    """The same with a space for the byte: `â€ `."""
    return misread(text, "cp1252").replace("\x9d", " ") if _only_punctuation(text) and "”" in text else text


def straightened_last_byte(text: str) -> str:
    """The quotes among the misread bytes were made straight: `â€"` for a dash."""
    if not _only_punctuation(text) or not re.search("[–—]", text) or re.search("[‘”]", text):
        return text
    return straightened(misread(text, "cp1252"))


def spaces_for_no_break_spaces(text: str) -> str:
    """White space was normalised after the misreading: `Ã ` for `à`."""
    misread_text = misread(text, "cp1252")
    return misread_text.replace("\N{NO-BREAK SPACE}", " ") if "Ã\N{NO-BREAK SPACE}" in misread_text else text


def printed_controls(text: str) -> str:
    r"""Misread as Latin-1 three times, the controls printed: `AmyÃ\x83Â\x82Ã\x82Â\x92s`."""
    once = text.encode("cp1252").decode("latin-1")
    twice = misread(misread(once, "latin-1"), "latin-1")
    return _C1.sub(lambda match: rf"\x{ord(match[0]):02x}", twice) if _C1.search(once) else text


def controls_for_punctuation(text: str) -> str:
    """cp1252 read as Latin-1: quotes and dashes are C1 controls."""
    return text.encode("cp1252").decode("latin-1")


def _only_punctuation(text: str) -> bool:
    """Whether what is not ASCII is quotes, dashes and ellipses alone."""
    return not text.isascii() and all(set(run) <= set("‘’“”–—…") for run in _BEYOND_ASCII.findall(text))
