"""The samples of the decoding benchmark: languages, their encodings, lengths, declarations and damage."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

LENGTHS = (20, 80, 400, 4000)

_WESTERN = ("cp1252", "iso8859-15", "mac-roman", "cp850")
_CENTRAL = ("cp1250", "iso8859-2", "cp852")
_CYRILLIC = ("cp1251", "koi8-r", "iso8859-5", "cp866", "mac-cyrillic")

# The languages of each group, and their encodings.
GROUPS = {
    "Western": ("en de fr es pt it nl da no sv fi is ca ga", _WESTERN),
    "Central European": ("hu pl cs sk sl hr ro", _CENTRAL),
    "Baltic": ("et lt lv", ("cp1257", "iso8859-13", "iso8859-4", "cp775")),
    "Turkish": ("tr", ("cp1254", "iso8859-9", "cp857")),
    "Vietnamese": ("vi", ("cp1258",)),
    "Cyrillic": ("ru uk be bg sr mk", _CYRILLIC),
    "Greek": ("el", ("cp1253", "iso8859-7", "mac-greek", "cp737")),
    "Hebrew": ("he", ("cp1255", "iso8859-8", "cp862")),
    "Arabic": ("ar", ("cp1256", "iso8859-6")),
    "Thai": ("th", ("cp874", "tis-620")),
    "Chinese": ("zh-Hans zh-Hant", ("gb18030", "gb2312", "big5", "big5hkscs", "hz")),
    "Japanese": ("ja", ("cp932", "euc_jp", "iso2022_jp")),
    "Korean": ("ko", ("cp949", "euc_kr", "iso2022_kr")),
}

# What a server says, where it says something wrong.
WRONG = {"cp1252": "koi8-r", "cp1251": "iso-8859-1", "gb18030": "shift_jis", "cp932": "euc-kr"}


# The encoding that the damaged samples of a language are in, where they are not UTF-8.
LEGACY = {
    "fr": "cp1252", "de": "cp1252", "es": "cp1252", "pl": "cp1250", "cs": "cp1250", "tr": "cp1254", "lt": "cp1257",
    "ru": "cp1251", "el": "cp1253", "he": "cp1255", "ar": "cp1256", "th": "cp874", "zh-Hans": "gb18030", "ja": "cp932",
    "ko": "cp949",
}  # fmt: skip


class Sample(NamedTuple):
    """One case: the bytes, the text that they should give, what was declared, and the rows it counts in."""

    data: bytes
    text: str
    declared: str | None
    group: str
    damage: str
    length: int
    language: str
    encoding: str


def sentences() -> dict[str, str]:
    lines = (Path(__file__).parent / "sentences.txt").read_text("utf-8").splitlines()
    return dict(line.split("|", 1) for line in lines if not line.startswith("#"))


def clean_samples() -> Iterator[Sample]:
    """Undamaged text, with nothing, the right or a wrong thing declared."""
    texts = sentences()
    for group, (tags, encodings) in GROUPS.items():
        for tag in tags.split():
            for encoding in (*encodings, "utf-8"):
                for length in LENGTHS:
                    for start in range(6 if length == 20 else 3 if length == 80 else 1):
                        cut = piece(texts[tag], encoding, length, start)
                        if cut is None:
                            continue
                        data, text = cut
                        for label in declarations(encoding):
                            kind = "none" if label is None else "right" if label == encoding else "wrong"
                            yield Sample(data, text, label, group, f"declared {kind}", length, tag, encoding)


def declarations(encoding: str) -> list[str | None]:
    if encoding in ("hz", "iso2022_jp", "iso2022_kr"):
        return [encoding]
    return [None, encoding, WRONG.get(encoding, "iso-8859-1" if encoding != "cp1252" else "koi8-r")]


def piece(text: str, encoding: str, length: int, start: int) -> tuple[bytes, str] | None:
    """About `length` bytes of the text from its `start`th place, where all of it is in the encoding."""
    text = fitted(text, encoding)
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return None
    words = text.split(" ")
    if len(words) > 8:
        first = len(words) * start // 6
        text = " ".join([*words[first:], *words[:first]]) + " "
    else:
        first = len(text) * start // 6
        text = text[first:] + text[:first]
    text *= length // len(text.encode(encoding)) + 1
    count = max(1, length * len(text) // len(text.encode(encoding)))
    while count < len(text) and len(text[: count + 1].encode(encoding)) <= length:
        count += 1
    text = text[:count]
    # One letter beyond ASCII is the least that there is something to decide about.
    if text.isascii():
        return None
    if unicodedata.combining(text[0]):
        return None
    return text.encode(encoding), text


def fitted(text: str, encoding: str) -> str:
    """The text as someone would type it who has only this encoding: plain quotation marks and dashes, ş for ș."""
    if encoding == "cp1258":
        return "".join(_tone_apart(char) for char in text)
    for fancy, plain in zip(
        "“”„’‘—–…«»\u00a0£·șțȘȚ",
        ('"', '"', '"', "'", "'", "-", "-", "...", '"', '"', " ", "L", ".", "ş", "ţ", "Ş", "Ţ"),
        strict=True,
    ):
        if fancy in text and not fits(fancy, encoding):
            text = text.replace(fancy, plain)
    return text


def fits(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _tone_apart(char: str) -> str:
    if fits(char, "cp1258"):
        return char
    parts = unicodedata.normalize("NFD", char)
    tones = "".join(part for part in parts if part in "\u0300\u0301\u0303\u0309\u0323")
    return unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones)) + tones


def damaged_samples() -> Iterator[Sample]:
    """Damage of each kind, at each length, in languages of several scripts."""
    texts = sentences()
    for tag in "fr de es pl cs tr lt vi ru el he ar th zh-Hans ja ko".split():
        for length in LENGTHS:
            for start in range(3 if length < 400 else 1):
                yield from _damaged(texts[tag], tag, length, start)


def _damaged(source: str, tag: str, length: int, start: int) -> Iterator[Sample]:
    cut = piece(source, "utf-8", length, start)
    if cut is None:
        return
    data, text = cut
    last = max(index for index, char in enumerate(text) if char >= "\x80")
    width = len(text[last].encode())
    head = text[:last]
    if not head.isascii():
        shorn = head.encode() + text[last].encode()[: width - 1]
        yield Sample(shorn, head + "\ufffd", None, "damaged", "UTF-8 cut at its end", length, tag, "utf-8")
    first = next(index for index, char in enumerate(text) if char >= "\x80")
    rest = text[first + 1 :]
    if not rest.isascii():
        tail = text[first].encode()[1:]
        yield Sample(
            tail + rest.encode(),
            "\ufffd" * len(tail) + rest,
            None,
            "damaged",
            "UTF-8 cut at its start",
            length,
            tag,
            "utf-8",
        )
    middle = text.find(" ", len(text) // 2)
    if middle > 0:
        for stray in ("–", "€", "…"):
            yield Sample(
                text[:middle].encode() + b" " + stray.encode("cp1252") + text[middle:].encode(),
                f"{text[:middle]} {stray}{text[middle:]}",
                None,
                "damaged",
                "UTF-8 with a stray cp1252 byte",
                length,
                tag,
                "utf-8",
            )
    if tag in ("fr", "de", "es"):
        words = text.split(" ")
        mixed = [word.encode("utf-8" if index % 4 else "cp1252") for index, word in enumerate(words)]
        joined = b" ".join(mixed)
        if sum(not word.isascii() for word in words[1::4] + words[2::4] + words[3::4]) > sum(
            len(w) - len(w.encode("ascii", "ignore")) for w in words[::4]
        ):
            yield Sample(joined, text, None, "damaged", "UTF-8 with cp1252 words", length, tag, "utf-8")
    twice = data.decode("latin-1").encode()
    yield Sample(twice, data.decode("latin-1"), None, "damaged", "UTF-8 encoded twice", length, tag, "utf-8")
    legacy = LEGACY.get(tag)
    if legacy and length >= 80:
        half = fitted(text[: len(text) // 2], legacy)
        other = text[len(text) // 2 :]
        if not half.isascii() and sum(char >= "\x80" for char in other) >= 3:
            yield Sample(
                half.encode(legacy) + b"\n" + other.encode(),
                f"{half}\n{other}",
                None,
                "damaged",
                "lines of two encodings",
                length,
                tag,
                "utf-8",
            )
    if legacy and legacy not in ("gb18030", "cp932", "cp949"):
        shown = fitted(text, legacy)
        yield Sample(
            b"<p>" + shown.encode(legacy) + b"</p>",
            f"<p>{shown}</p>",
            "utf-8",
            "damaged",
            "legacy text declared UTF-8",
            length,
            tag,
            legacy,
        )
    head = '<html><head><meta charset="koi8-r"><title>News</title></head><body><p>'
    if legacy and length >= 80:
        shown = fitted(text, legacy)
        yield Sample(
            (head).encode() + shown.encode(legacy),
            head + shown,
            None,
            "damaged",
            "HTML declaring wrongly",
            length,
            tag,
            legacy,
        )
    if tag in ("fr", "de"):
        yield from _strays(text, tag, length)


def _strays(text: str, tag: str, length: int) -> Iterator[Sample]:
    """ASCII with one byte beyond it."""
    plain = "".join(char for char in unicodedata.normalize("NFD", text) if char < "\x80")
    at = plain.find(" ", len(plain) // 3) + 1
    for stray in ("é ", "– ", "“", "’", "€"):
        yield Sample(
            plain[:at].encode() + stray.encode("cp1252") + plain[at:].encode(),
            plain[:at] + stray + plain[at:],
            None,
            "damaged",
            "ASCII with a stray cp1252 byte",
            length,
            tag,
            "cp1252",
        )
