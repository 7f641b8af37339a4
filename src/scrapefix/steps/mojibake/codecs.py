"""The encodings that UTF-8 is mistaken for, seen from the text: which characters were which bytes."""

import codecs
import re
from collections.abc import Iterable
from functools import cached_property

from ...utf8 import sequence_length

# A byte that the wrong encoding has no character for, after a careful decoder: it was one of a few.
LOST = "\N{REPLACEMENT CHARACTER}"


class Codec:
    """A single-byte encoding in which somebody read UTF-8.

    name: Python's name of the codec; it becomes part of the rule. last: the last byte that is read.
    bytes: the byte that each character stands for.
    own: the characters beyond ASCII that the encoding has, and the controls for the bytes that it does not have.
    """

    def __init__(self, name: str, last: int = 0xFF) -> None:
        self.name = name
        chars = {}
        undefined = []
        for byte in range(0x80, last + 1):
            char = bytes([byte]).decode(name, "ignore")
            if char:
                chars[char] = byte
            else:
                undefined.append(byte)
        self.own = frozenset(chars) | {chr(byte) for byte in undefined}
        # Browsers, and the sloppy codecs of others, read the undefined bytes as Latin-1; and the control characters of
        # Latin-1 stand where the two were mixed.
        for byte in (*undefined, *range(0x80, 0xA0)):
            chars.setdefault(chr(byte), byte)
        # Others read them as windows-1252.
        for byte in undefined:
            chars.setdefault(bytes([byte]).decode("cp1252", "ignore") or chr(byte), byte)
        self._table = {ord(char): byte for char, byte in chars.items()}
        self.bytes = chars
        self.undefined = tuple(undefined)

    def chars(self, low: int, high: int, lost: bool = False) -> str:
        """A regular expression's class of the characters that stand for bytes `low` to `high`."""
        found = [char for char, byte in self.bytes.items() if low <= byte <= high]
        return char_class([*found, LOST] if lost and self.undefined else found)

    @property
    def rule(self) -> str:
        """The name of the rule for UTF-8 that was read in this encoding."""
        return f"utf8-read-as-{self.name.replace('_', '-')}"

    @cached_property
    def run(self) -> re.Pattern[str]:
        """Matches characters that are well-formed UTF-8 when they are bytes; a lost byte may be one of a character."""
        return re.compile(f"(?:{self._one})+")

    @cached_property
    def one(self) -> re.Pattern[str]:
        """Matches the first character of such a run."""
        return re.compile(self._one)

    @cached_property
    def _one(self) -> str:
        anything = self.chars(0x80, 0xBF, lost=True)
        plain = self.chars(0x80, 0xBF)
        two = f"{self.chars(0xC2, 0xDF)}{anything}"
        three = "|".join(
            (
                f"{self.chars(0xE0, 0xE0)}(?:{self.chars(0xA0, 0xBF)}{anything}|{LOST}{plain})",
                f"{self.chars(0xED, 0xED)}(?:{self.chars(0x80, 0x9F)}{anything}|{LOST}{plain})",
                f"(?:{self.chars(0xE1, 0xEC)}|{self.chars(0xEE, 0xEF)})(?:{plain}{anything}|{LOST}{plain})",
            )
        )
        # Halves of surrogate pairs, each written out (CESU-8).
        halves = f"{self.chars(0xED, 0xED)}{self.chars(0xA0, 0xAF)}{plain}{self.chars(0xED, 0xED)}"
        halves += f"{self.chars(0xB0, 0xBF)}{plain}"
        four = f"{self.chars(0xF0, 0xF0)}{self.chars(0x90, 0xBF, lost=True)}{anything}{anything}"
        tags = f"{self.chars(0xF3, 0xF3)}{self.chars(0xA0, 0xA0)}{self.chars(0x80, 0x81)}{plain}"
        return f"{two}|{halves}|{three}|{four}|{tags}"

    def decode(self, run: str) -> str:
        """What a run says in UTF-8. A lost byte is restored where only one of the lost fits, else its character is
        U+FFFD.

        >>> WESTERN.decode("â€™Ã©"), WESTERN.decode("Ä" + LOST)
        ('’é', '�')
        """
        if LOST in run:
            return self._decode_lost([self.bytes.get(char) for char in run])
        data = codecs.charmap_encode(run, "strict", self._table)[0]
        said = data.decode("utf-8", "surrogatepass")
        return said.encode("utf-16", "surrogatepass").decode("utf-16") if b"\xed" in data else said

    def _decode_lost(self, data: list[int | None]) -> str:
        chars = []
        index = 0
        while index < len(data):
            width = sequence_length(data[index] or 0)
            chars.append(self._restore(data[index : index + width]))
            index += width
        return "".join(chars)

    def _restore(self, data: list[int | None]) -> str:
        if None not in data:
            return bytes(byte for byte in data if byte is not None).decode("utf-8", "surrogatepass")
        options = []
        for byte in self.undefined if data.count(None) == 1 and len(data) > 2 else ():
            try:
                char = bytes(byte if known is None else known for known in data).decode("utf-8")
            except UnicodeDecodeError:
                continue
            if char in _RESTORED:
                options.append(char)
        return options[0] if len(options) == 1 else LOST


# What a lost byte may have been part of: the closing quote, and the selector that makes a symbol an emoji.
_RESTORED = {"\N{RIGHT DOUBLE QUOTATION MARK}", "\N{VARIATION SELECTOR-16}"}


def char_class(chars: Iterable[str]) -> str:
    """A regular expression's class of `chars`, with ranges where they are adjacent; one that never matches for none.

    >>> char_class("abcx")
    '[abcx]'
    """
    return "[" + "".join(map(re.escape, sorted(set(chars)))) + "]" if chars else "(?!)"


WESTERN = Codec("cp1252")

# What windows-1252 has for the bytes 80 to 9F, and for 80 to BF.
WESTERN_MARKS = char_class(bytes(range(0x80, 0xA0)).decode("cp1252", "ignore"))
WESTERN_CONTINUATION = char_class(bytes(range(0x80, 0xC0)).decode("cp1252", "ignore"))

# In these the bytes 80 to BF are letters, so that little can be told from one of them.
DOS = (Codec("cp850"), Codec("cp857"), Codec("cp852"))
# Of code page 866 without its last letters: they would read Russian words as signs, `так` as one of Braille.
RUSSIAN_DOS = Codec("cp866", last=0xDF)
LETTERED = (Codec("mac_roman"), Codec("cp437"), RUSSIAN_DOS, *DOS)
# In the order in which they are tried; the first is right in nine cases of ten.
CODECS = (
    WESTERN,
    Codec("cp1251"),
    Codec("cp1250"),
    Codec("cp1253"),
    Codec("cp1254"),
    Codec("cp1257"),
    Codec("iso8859_2"),
    Codec("cp1256"),
    Codec("koi8_r"),
    Codec("cp1258"),
    Codec("cp1255"),
    *LETTERED,
)
