"""What two texts must have in common to count as the same: all but typography.

Quotes, dashes, ellipses and white space are folded, and NFC is taken, because a repair may write them as it likes.
"""

import re
import unicodedata

_SINGLE = "‘’‚‛′`´ʼ＇ʹˈ‵‹›"
_DOUBLE = "“”„‟″＂«»〝〞‶"
_DASHES = "‐‑‒–—―−﹘﹣－⸺⸻"
_TABLE = str.maketrans(
    dict.fromkeys(_SINGLE, "'")
    | dict.fromkeys(_DOUBLE, '"')
    | dict.fromkeys(_DASHES, "-")
    | {
        "…": "...",
        "\N{SOFT HYPHEN}": "",
        "\N{ZERO WIDTH SPACE}": "",
        "\N{ZERO WIDTH NO-BREAK SPACE}": "",
        "\N{WORD JOINER}": "",
        "\N{LINE SEPARATOR}": "\n",
        "\N{PARAGRAPH SEPARATOR}": "\n",
    }
)


def fold(text: str) -> str:
    """`text` without its typography: two texts with the same fold read the same."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).translate(_TABLE)
    text = re.sub(r"[^\S\n]+", " ", text.replace("''", '"'))
    text = re.sub(r" ?-+ ?", "-", text)
    return "\n".join(line for line in map(str.strip, text.split("\n")) if line)
