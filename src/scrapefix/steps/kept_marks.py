"""Whether a quote or a dash is no mark of the sentence and keeps its form.

A byte of mojibake that could not be read: `ðŸ‘`, whose last byte is lost. Once it is made straight the rest can be read
no more. Evidence: before it stands the first byte of a character with a second one that no word ends in, or it is the
second one itself and a whole character follows.

A character that is named: `replace('’', "'")`, "the dash `–`". Evidence: it alone fills a pair of straight quotes or
backticks.
"""

from .mojibake.codecs import WESTERN

# The first bytes of characters of three and four bytes, and of letters of Cyrillic and Arabic.
_LEADS = frozenset("âãäåæçèéêëìíîïð")
_PAIRED = frozenset("ÐÑØÙ")

# Bytes 80 to BF that stand between no letter and a mark.
_SECOND = frozenset("€‚ƒ„†‡ˆ‰ŠŒŽ˜œŸ¡¢£¤¥¦§¨ª¬¯±µ¶¸¹º¼½¾¿").union(map(chr, range(0x80, 0xA0)))


# What encloses a character that code or a handbook names.
_ENCLOSING = frozenset("'\"`")


def is_kept(text: str, at: int) -> bool:
    """Whether the mark at `at` keeps its form.

    >>> is_kept("replace('’', q)", 9), is_kept("l’été", 1)
    (True, False)
    """
    before = text[at - 1 : at]
    if before < "\x80":
        return before in _ENCLOSING and before == text[at + 1 : at + 2]
    return _is_byte(text, at)


def _is_byte(text: str, at: int) -> bool:
    """Whether the mark at `at` is a byte of a character.

    >>> _is_byte("['ðŸ‘']", 4), _is_byte("l’été”", 5)
    (True, False)
    """
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if before in _SECOND and text[at - 2 : at - 1] in _LEADS:
        return True
    if before in _PAIRED:
        return after in _PAIRED
    if before in _LEADS and after >= "\xe0":
        match = WESTERN.one.match(text, at + 1)
        return match is not None and match.end() > at + 3
    return False
