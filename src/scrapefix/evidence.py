"""What stands around an escape: text that was damaged, or text that shows the escape on purpose?

An escape that is glued to a word was once a letter or a mark of that word. One that stands by itself may be meant as
it is, when the text around it speaks of bytes and encodings (`lessons`), when it is part of a regular expression
(`expressions`) or when it is all that a pair of quotes encloses.
"""

import re
import unicodedata

from .document import Document
from .edits import Span
from .lazy import pattern

# What follows the apostrophe of an English contraction.
CONTRACTED = pattern(r"(?:s|t|d|m|re|ve|ll)\b")

# What encloses what somebody shows.
QUOTES = "'\"‘’‚“”„`«»"
_SPACES = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"

# How far before an escape the literal that it stands in begins at most.
_LONGEST_LITERAL = 160


def is_glued(text: str, start: int, end: int) -> bool:
    """Whether `start:end` touches a letter or digit: part of a word, not named by itself.

    Scripts that put no spaces between words say nothing about that.
    """
    return _is_of_spaced_word(text[start - 1 : start]) or _is_of_spaced_word(text[end : end + 1])


def quotation(text: str, span: Span) -> Span | None:
    """What the quotes enclose that a span stands in, on its line and near it.

    >>> quotation("It shows « noÃ«l » here.", Span(13, 15))
    Span(start=10, end=17)
    """
    line = text.rfind("\n", max(0, span.start - _LONGEST_QUOTATION), span.start) + 1
    low = max(line, span.start - _LONGEST_QUOTATION)
    end = text.find("\n", span.end, span.end + _LONGEST_QUOTATION)
    high = end if end >= 0 else min(len(text), span.end + _LONGEST_QUOTATION)
    for opener, closer in _QUOTATIONS:
        begun, closed = text.rfind(opener, low, span.start), text.find(closer, span.end, high)
        if begun < 0 or closed < 0:
            continue
        if text.count(opener, low, span.start) % 2 if opener == closer else text.find(closer, begun, span.start) < 0:
            return Span(begun + 1, closed)
    return None


_LONGEST_QUOTATION = 160
_QUOTATIONS = (*zip("«“„「『‘", "»”“」』’", strict=True), *zip('"`', '"`', strict=True))


def is_piece(document: Document, start: int, end: int) -> bool:
    r"""Whether `start:end` fills its line, within a sentence that goes on around it: code that was taken out of it.

    >>> document = Document("Each row ends with\n\\r\\n\n, and the last one, too.")
    >>> is_piece(document, 19, 23)
    True
    """
    text, line = document.text, document.line(start)
    if text[line.start : start].strip() or text[end : line.end].strip():
        return False
    above = text[max(0, line.start - _GAP) : line.start].rstrip()[-1:]
    below = text[line.end : line.end + _GAP].lstrip()[:1]
    return (above.isalpha() or above in _OPEN) and (below.islower() or below in _CLOSE)


# The widest gap around a piece of a sentence, and the marks that may stand before it and behind it.
_GAP = 8
_OPEN, _CLOSE = frozenset("(,"), frozenset("),.;:-")


def is_of_word(char: str) -> bool:
    """Whether `char` is a letter, a digit or a mark on a letter.

    >>> is_of_word("a"), is_of_word("\N{DEVANAGARI VOWEL SIGN E}"), is_of_word("-"), is_of_word("")
    (True, True, False, False)
    """
    return char.isalnum() or (char > "\u02ff" and unicodedata.category(char)[0] == "M")


def _is_of_spaced_word(char: str) -> bool:
    return is_of_word(char) and (char < "\u0e00" or "\u10a0" <= char < "\u1100" or "\u1200" <= char < "\u1780")


# What may stand between the marks at the end of an address and a letter or a digit of it.
_GOES_ON = pattern(r"[^\s<>\"“”»\w]{0,8}\w")


# An address without its scheme, up to a place in its path: `youtu.be/`.
_LINK = pattern(r"(?:\s|\A)[(\[\"'<]?(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,4}/[^\s<>\"]*\Z")
_LONGEST_LINK = 120


def is_in_link(document: Document, start: int, end: int) -> bool:
    """Whether `start:end` lies in an address, with its scheme or without."""
    text = document.text
    if document.is_url(start, end):
        return True
    low = max(0, start - _LONGEST_LINK)
    return text.find("/", low, start) >= 0 and _LINK.search(text, low, start) is not None


def ends_link(text: str, end: int, last: str) -> bool:
    """Whether what stands up to `end` in an address, and ends with `last`, is a mark behind it."""
    return not last.isalnum() and _GOES_ON.match(text, end) is None


def is_quoted_alone(text: str, start: int, end: int) -> bool:
    """Whether quotes (or slashes, as of a regular expression) enclose `start:end` and nothing else.

    Within guillemets stand spaces, as French has them.

    >>> is_quoted_alone("« &amp; »", 2, 7), is_quoted_alone("a &amp; b", 2, 7)
    (True, False)
    """
    if not 0 < start <= end < len(text):
        return False
    before, after = text[start - 1], text[end]
    if before in _SPACES and after in _SPACES:
        return text[start - 2 : start - 1] == "«" and text[end + 1 : end + 2] == "»"
    return (before in QUOTES and after in QUOTES) or (before == after == "/")


def is_fallback(text: str, start: int) -> bool:
    """Whether the string that begins at `start` is what a program shows where it has nothing else: `name || 'â€”'`."""
    return _FALLBACK.search(text, max(0, start - _LONGEST_TERM), start) is not None


# What stands before it: a choice or an alternative.
_FALLBACK = pattern(r"(?:\?[^?\n]{1,60}:|\|\||\?\?) ?[\"'`]\Z")
_LONGEST_TERM = 80


def is_in_literal(text: str, start: int) -> bool:
    """Whether `start` lies in a literal with a prefix, `b'`, `r'` or `f'`: one that is left was kept on purpose."""
    low = max(1, start - _LONGEST_LITERAL)
    quote = max(text.rfind("'", low, start), text.rfind('"', low, start))
    if quote > low + 2 and text[quote - 2 : quote] == 2 * text[quote]:
        quote -= 2  # of three
    before = text[quote - 2 : quote - 1] if quote > 1 else ""
    if quote < 0 or text[quote - 1] not in "bBrRfF" or before.isalnum():
        return False
    if before == text[quote] and text.find(before, start, start + _LONGEST_LITERAL) < 0:
        return False  # a letter in quotes: `"b"`
    if text[quote - 1 : quote + 1] == "B'" and text[quote + 1 : quote + 2].isupper():
        return False  # a name: `B'Tselem`
    return text.find("\n", quote, start) < 0


# Escapes of controls that no text has; the escape character begins colours, and zeros fill up what a text leaves.
_CONTROL = pattern(
    r"\\(?:x(?:0[0-8bcefBCEF]|1[0-9acdefACDEF]|7[fF])|00[1-7]|01[0346-7]|02[0-7]|03[0-24-7]|177|0(?![0-7x]))"
)
_FILLED = pattern(r"(?:\\x00|\\000)+")


def is_binary(text: str, start: int, end: int) -> bool:
    r"""Whether escapes of controls stand in the word around `start:end`: then the bytes are no text.

    >>> is_binary(r"\x11\xe0\xa1\xb1\x1a", 4, 16), is_binary(r"caf\xc3\xa9\x00", 3, 11)
    (True, False)
    """
    before, after = text[max(0, start - 40) : start], text[end : end + 40]
    left = before[-1:].strip() and before.split()[-1]
    right = after[:1].strip() and after.split()[0]
    return _CONTROL.search(left) is not None or _CONTROL.search(_FILLED.sub("", right, count=1)) is not None


def is_among_controls(text: str, start: int, end: int) -> bool:
    r"""Whether controls of one digit each stand in the row of escapes with `start:end`: the data of a program.

    >>> is_among_controls(r"\3\2\u012c\t\6\2", 4, 10), is_among_controls(r"\u012c \1\2", 0, 6)
    (True, False)
    """
    return bool(_CONTROLS_BEHIND.match(text, end) or _CONTROLS_BEFORE.search(text, max(0, start - 24), start))


_CONTROLS_BEHIND = pattern(r"(?:\\(?:u[0-9a-fA-F]{4}|[a-z'\"])){0,8}\\[1-7]\\[1-7](?!\d)")
_CONTROLS_BEFORE = pattern(r"\\[1-7]\\[1-7](?:\\(?:u[0-9a-fA-F]{4}|[a-z'\"])){0,3}\Z")


def token_around(text: str, start: int, end: int) -> str:
    """The letters, digits, `+` and `/` that touch `start:end` on both sides, without further escapes among them.

    At most 80 characters on each side are looked at.

    >>> token_around("say xe2x80x9cItxe2x80x99s on", 15, 24)
    'Its'
    """
    before, after = _keys_beside(text, start, end)
    return _STRIPPED.sub("", before) + _STRIPPED.sub("", after)


def is_in_key(text: str, start: int, end: int, said: str) -> bool:
    """Whether an escape stands in a hash or a key; where it says spaces and dashes, each side is looked at by itself.

    >>> is_in_key("in 1990u20131995", 7, 12, "–"), is_in_key("in 1990u00e91995", 7, 12, "é")
    (False, True)
    """
    pieces = pieces_around(text, start, end) if _PARTING.issuperset(said) else [token_around(text, start, end)]
    return any(map(is_random, pieces))


_PARTING = frozenset(
    "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}"
)


def is_of_groups(text: str, start: int, end: int, group: re.Pattern[str]) -> bool:
    """Whether a run is of groups with hyphens, of which two more are so: `u00e9f-2bxc-4a9e`, `5f-xc3xa9-61ac`."""
    before, after = _GROUPS_BEFORE.search(text, max(0, start - 40), start), _GROUPS_BEHIND.match(text, end)
    others = f"{before[0] if before else ''}x{after[0] if after else ''}".split("-")
    return sum(map(bool, map(group.fullmatch, others))) > 1


_GROUPS_BEFORE = pattern(r"[0-9A-Za-z-]{1,40}+\Z")
_GROUPS_BEHIND = pattern(r"[0-9A-Za-z-]{1,40}")


def pieces_around(text: str, start: int, end: int) -> list[str]:
    """What `token_around` joins, each side by itself and as far as the next escape.

    >>> pieces_around("call 01632xc2xa0960xc2xa0144", 10, 16)
    ['01632', '960']
    """
    before, after = _keys_beside(text, start, end)
    return [_STRIPPED.split(before)[-1], _STRIPPED.split(after)[0]]


def _keys_beside(text: str, start: int, end: int) -> tuple[str, str]:
    before, after = text[max(0, start - 80) : start], text[end : end + 80]
    return before[len(before.rstrip(_KEY_CHARS)) :], after[: len(after) - len(after.lstrip(_KEY_CHARS))]


# Escapes without their backslash.
_STRIPPED = pattern(r"x[89a-fA-F][0-9a-fA-F]|u[0-9a-fA-F]{4}")


_KEY_CHARS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def is_random(token: str) -> bool:
    """Whether `token` reads as a hash, a key or other encoded data.

    >>> [is_random(token) for token in ("ktncheogFhKrUO2CDz9BQnMNc", "5fc3a9e280d0b0f09f", "MacBook", "Temperature25")]
    [True, True, False, False]
    """
    if len(token) < 8:
        return False
    digits = sum(char.isdigit() for char in token)
    if _HEX.fullmatch(token):
        return digits >= 3
    if len(token) >= 24 and digits and token.lower() != token != token.upper():
        return True
    return digits >= 2 and len(_CHANGE.findall(token)) * 4 >= len(token)


_HEX = pattern(r"[0-9a-fA-F]+")

# A digit behind a letter, a letter behind a digit, a capital behind a small letter: rare in names, common in keys.
_CHANGE = pattern(r"(?<=[A-Za-z])\d|(?<=\d)[A-Za-z]|(?<=[a-z])[A-Z]")
