"""Whether a text writes down the number of a character, or its bytes: then it speaks of that character.

Evidence: `U+20AC`, which R and templates put in brackets where they print a character, so that it says nothing there;
or the bytes of UTF-8 in hexadecimal, all of them and no more, with spaces and `0x` or without: `E2 82 AC`, `e282ac`.
No accident brings either about beside damage that stands for the same character.
"""

import re

# Characters of more bytes than this are no single ones.
_MOST_BYTES = 4


def gives_number(text: str, char: str) -> bool:
    """Whether `text` has the number of a character.

    >>> gives_number("the sign U+20AC", "€"), gives_number("5 <U+20AC>", "€"), gives_number("U+20AC0", "€")
    (True, False, False)
    """
    return "U+" in text and re.search(rf"(?<![<{{])U\+{ord(char):04X}(?![0-9A-Fa-f])", text) is not None


def gives_bytes(text: str, said: str) -> bool:
    """Whether `text` has the bytes of one character beyond ASCII.

    >>> [gives_bytes(text, "€") for text in ("(E2 82 AC)", "0xe2, 0x82, 0xac", "e282ac", "E2 82 AC 20", "E2 82")]
    [True, True, True, True, False]
    """
    if said.isascii() or not said.isprintable():
        return False
    bytes_ = said.encode(errors="surrogatepass")
    pairs = bytes_.hex(" ").split()
    if len(pairs) > _MOST_BYTES or pairs[0] not in text.lower():
        return False
    spelled = r"[, ]{0,2}(?:0x)?".join(pairs)
    return re.search(rf"(?<![0-9A-Za-z%\\])(?:0x)?{spelled}(?![0-9A-Za-z])", text, re.IGNORECASE) is not None
