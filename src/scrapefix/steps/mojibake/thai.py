r"""Thai that was read as windows-874: `เธชเธงเธฑเธชเธ”เธต` for `สวัสดี`.

How it arises: each letter of Thai is E0 B8 or E0 B9 in UTF-8 and one byte more, and windows-874 has letters of Thai for
all three, so that every third character is `ธ` or `น` and the one before it `เ`.

Evidence: four such letters in a row, or a mark or a control between two, and all say a letter or a sign of Thai;
healthy words begin so (`เธอ`, `เนื้อ`) and go on otherwise. In a text that has them two in a row are enough. Left alone:
everything else.
"""

import re

from ...lazy import pattern
from .codecs import Codec
from .memory import of_text

_THAI = Codec("cp874")
_MARKS = _THAI.chars(0x80, 0x9F)
# A no-break space may be a plain one.
_LAST = f"(?:{_THAI.chars(0x80, 0xBF)}| )"
PATTERN = pattern(f"(?:เ[ธน]{_LAST}){{2,}}")
_SURE = pattern(f"(?:เ[ธน]{_LAST}){{4}}|เ[ธน]{_MARKS}เ[ธน]{_LAST}")


def repair(match: re.Match[str]) -> str | None:
    """What the letters say, if it is Thai."""
    is_sure = _SURE.search(match[0]) is not None or _has_one(match.string)
    said = _THAI.decode(match[0].replace(" ", "\N{NO-BREAK SPACE}")) if is_sure else ""
    return said if said and all("\u0e01" <= char < "\u0e5c" for char in said) else None


@of_text
def _has_one(text: str) -> bool:
    return _SURE.search(text) is not None
