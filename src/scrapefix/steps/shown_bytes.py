"""Written-out bytes that are right where they stand: in code, an address, a key, a lesson.

Evidence: what holds the bytes, and for notations of letters and digits the word around them.
"""


from ..document import Document
from ..evidence import ends_link, is_glued, is_in_key, is_in_link, is_in_literal, is_of_groups, token_around
from ..expressions import is_in_pattern
from ..lazy import pattern
from ..lessons import is_lesson, is_told
from ..manuals import is_manual
from ..programs import is_in_string, is_program_line, is_source
from ..sessions import is_output
from .byte_notations import Notation


def is_dump(text: str, start: int, end: int) -> bool:
    """Whether letters of ASCII are written out beside a run, as none that prints text does: all bytes of a word."""
    return bool(_ESCAPED_LETTER.match(text, end) or _ESCAPED_LETTER.match(text, max(0, start - 4), start))


# A letter of ASCII as its byte.
_ESCAPED_LETTER = pattern(r"\\x(?:[46][1-9a-fA-F]|[57][0-9aA])")


def is_meant(document: Document, notation: Notation, start: int, end: int, proven: bool) -> bool:
    """Whether the bytes are shown on purpose, or are right where they stand."""
    text = document.text
    if document.is_code(start, end) or is_in_literal(text, start):
        return True
    if is_in_pattern(document, start, end):
        return True
    if notation.hint == "M-" and _CAT.search(text, max(0, start - _FAR), start):
        return True
    if text[start] in "\\%" and (is_in_string(document, start) or is_output(document, start)):
        return True
    if not is_glued(text, start, end):
        if text[start] == "\\" and (is_source(document) or is_manual(document)):
            return True
        if notation.weak and (_is_in_range(text, start, end) or _is_alternative(document, start, end)):
            return True
        if notation.weak and _COMMENT.search(text, max(document.line(start).start, start - _EARSHOT), start):
            return is_program_line(document, start)
    if notation.hint[0] == "%" and (document.is_url(start, end) or is_in_address(text, start, end)):
        return True
    if is_glued(text, start, end):
        return False
    if is_told(text, document.line(start).start, start):
        return True
    if proven or end - start > _SENTENCE:
        return False
    return is_lesson(document, start, end)


def _is_in_range(text: str, start: int, end: int) -> bool:
    """Whether a run without backslashes is one end of a range in brackets: `[xE4xB8x80-xE9xBExA5]`."""
    opened = text.rfind("[", max(0, start - _LONGEST_CLASS), start)
    closed = text.find("]", end, end + _LONGEST_CLASS)
    is_end = _TO.match(text, end) or _FROM.search(text, max(0, start - 3), start)
    return 0 <= opened < closed and " " not in text[opened:closed] and is_end is not None


def _is_alternative(document: Document, start: int, end: int) -> bool:
    """Whether a run is one of the alternatives of a pattern in a string: `"<|>|xe2x80x93|amp;"`."""
    is_between = document.text[start - 1 : start] == "|" == document.text[end : end + 1]
    return is_between and is_in_string(document, start)


_TO, _FROM = pattern(r"-[xX][c-fC-F][0-9a-fA-F][xX]"), pattern(r"[0-9a-fA-F]{2}-\Z")
_LONGEST_CLASS = 60

# The command that shows bytes so, and how far behind it they are what it shows.
_CAT = pattern(r"\bcat -[a-zA-Z]{1,4}\b")
_FAR = 400

# The comment of a program, behind a statement, and how far behind it bytes are of it.
_COMMENT = pattern(r"[;)}'\"]\s{1,40}#\s")
_EARSHOT = 80

# What a lesson shows is shorter: so many characters of escapes are a sentence, in scripts that put no spaces in it.
_SENTENCE = 80


# What a web address, a query or the link of a heading has between its letters; a word of prose has none of it.
_ADDRESS = pattern(r"[/&=]\w|\?\w+=|www\.|\.html?\b|\]\(")

# What ends such a word: white space, a tag, also one that is written out itself; and a link of Markdown before it.
_BEFORE_WORD = pattern(r"\s|(?:<|%3C)/?|>|%3E|\]\([^\s()]{1,200}\)(?=\Z)")
_BEHIND_WORD = pattern(r"[\s<>]|%3[CE]")


def is_in_address(text: str, start: int, end: int) -> bool:
    """Whether the word around `start:end` reads as an address or a part of one."""
    before, after = text[max(0, start - 200) : start], text[end : end + 200]
    if _FILE_BEFORE.search(before) and _FILE_BEHIND.match(after):
        return True
    left = _BEFORE_WORD.split(before)[-1]
    right = _BEHIND_WORD.split(after.removeprefix("/") if text[start:end] == "%3C" else after, maxsplit=1)[0]
    return left[:1] in {"#", "."} or _ADDRESS.search(f"{left}x{right}") is not None


# The address of a file in quotes, which has spaces in it.
_FILE_BEFORE = pattern(r"[\"'](?:https?|ftp)://[^\"'\n<>]*\Z")
_FILE_BEHIND = pattern(r"[^\"'\n<>]{0,160}\.[A-Za-z0-9]{2,4}[\"']")


def is_likely(document: Document, start: int, end: int, spelled: str) -> bool:
    """Whether a run without backslashes is damage: no key or hash around it, nothing exotic spelled by two bytes.

    Behind an address there are marks only: a quote, or the ellipsis with which a length limit cut it.
    """
    text = document.text
    if is_in_link(document, start, end):
        # A mark may stand behind an address; what is in one was written so.
        return ends_link(text, end, spelled[-1])
    if _KEY.fullmatch(_beside(text, start, end)) or is_of_groups(text, start, end, _HEX_GROUP):
        return False
    if _NUMBER.search(text, max(0, start - 1), start) and spelled[0].isalpha():
        return False  # a number of a program: `0xc3xa9`
    if is_in_key(text, start, end, spelled) or (len(spelled) == 1 and _is_in_code(text, start, end, spelled)):
        return False
    if _SQUARE.search(text, max(0, start - 4), start) and _CAPTURES.fullmatch(text, start, end):
        return False
    return len(spelled) > 1 or spelled >= "\u0800" or "\x80" <= spelled < "\u0700"


# A move of a game on a board, which names the squares on which it takes something: `b2xc3xa1`.
_SQUARE = pattern(r"(?<![A-Za-z0-9])[KQRBN]?[a-h][1-8]\Z")
_CAPTURES = pattern(r"(?:x[a-h][1-8])+")


def _beside(text: str, start: int, end: int) -> str:
    """The word around a run, as far as anything could be a key, with further escapes in it."""
    before, after = _BEFORE.search(text, max(0, start - 40), start), _AFTER.match(text, end)
    return (before[0] if before else "") + (after[0] if after else "")


# A line of a file with a key: letters of both cases and digits, all mixed, where words have spaces.
_KEY = pattern(r"(?=\D*\d\D*\d)(?=.*[a-z][A-Z])(?=.*[A-Z]{2}[a-z])[A-Za-z0-9+/]{36,}")

_NUMBER = pattern(r"(?<!\w)0\Z")

# A letter that a digit follows or the other way round, or a capital behind a small letter.
_MIXED = pattern(r"[A-Za-z][0-9]|[0-9][A-Za-z]|[a-z][A-Z]")
_BEFORE = pattern(r"[A-Za-z0-9+/]{1,40}\Z")
_AFTER = pattern(r"[A-Za-z0-9+/]{1,40}")


# A group of hexadecimal digits that have a number among them.
_HEX_GROUP = pattern(r"(?=[a-f]{0,15}\d)[0-9a-f]{2,16}")


def _is_in_code(text: str, start: int, end: int, char: str) -> bool:
    """Whether a letter or an apostrophe stands within a code, of which both parts mix letters with digits."""
    if not ((char.isalpha() and char < "\u0250") or char == "’"):
        return False
    before, after = _BEFORE.search(text, max(0, start - 40), start), _AFTER.match(text, end)
    if not before or not after:
        beside = before or after
        return beside is not None and len(_MIXED.findall(_ESCAPES.sub("", beside[0]))) >= _MANY
    odd = [_MIXED.search(part[0]) is not None for part in (before, after)]
    digits = [any(map(str.isdigit, part[0])) for part in (before, after)]
    return any(odd) and all(one or two for one, two in zip(odd, digits, strict=True))


_ESCAPES = pattern(r"[xX][89a-fA-F][0-9a-fA-F]")
# So often no name of one word mixes them.
_MANY = 3


def is_beside_letter(text: str, start: int, end: int) -> bool:
    """Whether a character in capitals is of a word in capitals, of its punctuation, or parted from others by spaces.

    Numbers of parcels and devices have such runs, before marks and digits.
    """
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if _SERIAL.search(token_around(text, start, end)):
        return False
    return before.isalpha() or after.isalpha() or before in _ENDS or before == " " == after


# A digit before a letter: no word has that.
_SERIAL = pattern(r"[0-9][A-Za-z]")


_ENDS = frozenset(".,!?")
