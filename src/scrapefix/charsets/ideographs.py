"""How usual the characters of Chinese, Japanese and Korean text are."""

from functools import cache
from importlib.resources import files

from ..lazy import pattern
from ..remembered import Remembered

# Costs in nats. A common ideograph is one of the lists; the ones of the first level of their national standard are the
# few thousand that are taught, those of the second stand in names and old texts.
_FREQUENT, _COMMON, _TAUGHT, _LEARNED, _RARE, _UNUSED = 5.2, 6.7, 8.8, 12.0, 15.0, 18.0
_KANA, _KATAKANA, _HALFWIDTH, _PUNCTUATION, _FULLWIDTH = 4.2, 5.5, 9.0, 4.0, 7.0
_FREQUENT_COUNT = 100

# What a character costs at least.
LEAST = _PUNCTUATION

# Where the first and the second level of each standard lie, as the first bytes of their characters.
_LEVELS = {
    "gb18030": ("gb2312", 0xB0, 0xD7, 0xF7),
    "big5hkscs": ("big5", 0xA4, 0xC6, 0xF9),
    "cp932": ("euc_jp", 0xB0, 0xCF, 0xF4),
    "euc_jp": ("euc_jp", 0xB0, 0xCF, 0xF4),
    "cp949": ("euc_kr", 0xB0, 0xC8, 0xFD),
    "johab": ("euc_kr", 0xB0, 0xC8, 0xFD),
}
_TAGS = {"gb18030": "zh-Hans", "big5hkscs": "zh-Hant", "cp932": "ja", "euc_jp": "ja", "cp949": "ko", "johab": "ko"}

# A Latin letter right before or after an ideograph: rarer than white space or punctuation there.
_SEAM = pattern(r"[a-z](?=[\u3040-\ud7a3])|[\u3040-\ud7a3](?=[a-z])")
_SEAM_COST = 2.0
_SMALL = pattern("[a-z]")

# More characters than texts of one language have.
_MOST_CHARS = 1 << 14


def cost_of(text: str, codec: str) -> float:
    """The cost of all in the text that is not ASCII, as text of the language that `codec` stands for."""
    total = sum(map(_costs(codec).__getitem__, text))
    return total + _SEAM_COST * len(_SEAM.findall(text)) if _SMALL.search(text) else total


def language_of(codec: str) -> str:
    """The language that the encoding was made for."""
    return _TAGS[codec]


@cache
def _lists() -> dict[str, str]:
    lines = files("scrapefix").joinpath("data/common_ideographs.txt").read_text("utf-8").splitlines()
    return dict(line.split(" ", 1) for line in lines if not line.startswith("#"))


class _Usage:
    """How usual characters are in the language of an encoding."""

    def __init__(self, codec: str) -> None:
        self._tag = _TAGS[codec]
        self._levels = _LEVELS[codec]
        self._common = {
            char: _FREQUENT if index < _FREQUENT_COUNT else _COMMON for index, char in enumerate(_lists()[self._tag])
        }

    def cost(self, char: str) -> float:
        """The cost of a character."""
        return self._common.get(char) or self._uncommon(char)

    def _uncommon(self, char: str) -> float:
        point = ord(char)
        if point < 0x80:
            return 0.0
        if char in "、。「」『』《》〈〉【】！，：；？（）…—·“”‘’～\u3000・":
            return _PUNCTUATION
        if 0x3040 <= point <= 0x30FF:
            return (_KANA if point < 0x30A0 else _KATAKANA) if self._tag == "ja" else 12.0
        if 0xFF61 <= point <= 0xFF9F:
            return _HALFWIDTH
        if 0xFF00 <= point <= 0xFF60:
            return _FULLWIDTH
        if 0x4E00 <= point <= 0x9FFF or 0xAC00 <= point <= 0xD7A3:
            standard, first, second, last = self._levels
            try:
                lead = char.encode(standard)[0]
            except UnicodeEncodeError:
                return _RARE
            level = _TAUGHT if first <= lead <= second else _LEARNED if lead <= last else _RARE
            return level + (4.0 if self._tag == "ko" and point < 0xAC00 else 0.0)
        if point < 0x3400 and char.isprintable():
            return 11.0
        return _UNUSED


@cache
def _costs(codec: str) -> Remembered[str, float]:
    return Remembered(_Usage(codec).cost, _MOST_CHARS)
