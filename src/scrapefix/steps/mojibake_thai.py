r"""Thai that was read as windows-874: `เธชเธงเธฑเธชเธ”เธต` for `สวัสดี`.

How it arises: each letter of Thai is E0 B8 or E0 B9 in UTF-8 and one byte more, and windows-874 has letters of Thai for
all three, so that every third character is `ธ` or `น` and the one before it `เ`.

Evidence: four such letters in a row, or a mark or a control between two, and all say a letter or a sign of Thai;
healthy words begin so (`เธอ`, `เนื้อ`) and go on otherwise. In a text that has them two in a row are enough. Left alone:
everything else.
"""

import re
from functools import lru_cache

# What windows-874 has for the bytes 80 to BF; where it has none, the control stays. A no-break space may be a plain
# one.
_MARKS = "\x80-\x9f€…‘’“”•–—"
_LAST = f"[\u0e01-\u0e1f{_MARKS}\N{NO-BREAK SPACE} ]"
PATTERN = re.compile(f"(?:เ[ธน]{_LAST}){{2,}}")
_SURE = re.compile(f"(?:เ[ธน]{_LAST}){{4}}|เ[ธน][{_MARKS}]เ[ธน]{_LAST}")


def repair(match: re.Match[str]) -> str | None:
    """What the letters say, if it is Thai."""
    is_sure = _SURE.search(match[0]) is not None or _has_one(match.string)
    said = _read(match[0]) if is_sure else ""
    return said if said and all("\u0e01" <= char < "\u0e5c" for char in said) else None


@lru_cache(maxsize=4)
def _has_one(text: str) -> bool:
    return _SURE.search(text) is not None


def _read(run: str) -> str:
    """Characters whose bytes in windows-874 are UTF-8; empty if they are not."""
    run = run.replace(" ", "\N{NO-BREAK SPACE}")
    data = b"".join(char.encode("latin-1" if char < "\xa0" else "cp874") for char in run)
    return data.decode("utf-8", "ignore")
