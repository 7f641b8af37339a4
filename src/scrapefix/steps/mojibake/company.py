r"""Which characters are healthy in a text that is damaged elsewhere: `Det Ã¤r «FÅ»`, `Itâ€™s AMANHÃ…`.

How it arises: a damaged line is quoted in a healthy text, a page is put together from several, or shows some damage.

Evidence for a healthy place, against what its company says: the mark closes a quotation that a healthy mark opens on
the line; a letter beyond ASCII stands in the same word and is no byte; the letter that would be said is of a language
of which nothing else is in the text, or is no word by itself; the line is a drawing, or speaks of the damage and has
the same letter sound.
"""

from functools import cache
from itertools import takewhile

from ...lazy import pattern
from .codecs import Codec

# What opens a quotation that the mark closes.
_OPENERS = {
    "»": "«»",
    "«": "»",
    "”": "“„”",
    "“": "„",
    "’": "‘‚’",
    "‘": "‚",
    "›": "‹›",
    "‹": "›",
}

# How far a quotation goes at most, and a word.
_FAR = 200
_WORD = 30


def is_closer(text: str, start: int, end: int, *, proven: bool) -> bool:
    """Whether a letter and a mark at `start:end` are the end of a quotation that a healthy mark opens on the line.

    proven: whether they are damage by themselves. Then the letter must be a capital behind another, quoted alone, or a
        word alone: `“mister Â”`.
    """
    mark = text[start + 1]
    openers = _OPENERS.get(mark)
    if not openers or text[end : end + 1].isalnum():
        return False
    before = text[max(0, start - _FAR) : start].rpartition("\n")[2]
    left = before[-1:]
    if proven and not (text[start].isupper() and (left.isupper() or left in {" ", *openers})):
        return False
    at = max(map(before.rfind, openers + mark))
    if at < 0 or before[at] not in openers or before[at + 1 : at + 2].isspace():
        return False
    # One behind a letter is a byte, or closes.
    return not (at and (before[at - 1].isalnum() or before[at - 1] in "€‡"))


def is_healthy(text: str, codec: Codec, span: tuple[int, int], said: str, script: str) -> bool:
    """Whether what stands at `span`, and is damage only if the text is, is healthy."""
    start, end = span
    if is_closer(text, start, end, proven=False):
        return True
    if (said.isalpha() or text[start:end].isalpha()) and _has_healthy_letter(text, codec, start, end):
        return True
    left, right = text[max(0, start - 1) : start], text[end : end + 1]
    if codec.name == "cp1251" and left.isalpha() and end - start == 2:
        return True  # the last letter of a word and a mark: `СССР…`
    is_alone = len(said) == 1 and not (left.isalnum() or right.isalnum())
    if is_alone and script == "Cyrillic" and codec.name == "cp1251":
        return said not in _CYRILLIC_WORDS and right not in {".", ")"}
    if not script and _BOX.fullmatch(text, start, end):
        return _DRAWING.search(text, max(0, start - _FAR), end + _FAR) is not None
    return False


# Letters of Cyrillic that are words.
_CYRILLIC_WORDS = frozenset("авиксуояжбэзійєўѝАВИКСУОЯЖБЭЗІЙЄ")

# A letter of Latin is two of these in code pages 437 and 850, but none is a long line or a corner.
_BOX = pattern("[\u2500-\u257f]+")
_DRAWING = pattern("──|══|[┌└╔╚][─═]")


def _has_healthy_letter(text: str, codec: Codec, start: int, end: int) -> bool:
    """Whether in the same word stands a letter beyond ASCII that is no byte of a character in this encoding."""
    bytes_ = _bytes(codec)
    before, after = reversed(text[max(0, start - _WORD) : start]), text[end : end + _WORD]
    letters = (*takewhile(str.isalpha, before), *takewhile(str.isalpha, after))
    return any(not (char.isascii() or char in bytes_) for char in letters)


@cache
def _bytes(codec: Codec) -> frozenset[str]:
    """Characters that stand for bytes which are met in damage, with or without the rest of theirs."""
    leads = _CYRILLIC_LEADS if codec.name == "cp1251" else _LEADS
    return frozenset(char for char, byte in codec.bytes.items() if byte < 0xC0 or byte in leads)


_LEADS = frozenset((0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xC8, *range(0xCE, 0xD2), *range(0xD7, 0xDA), *range(0xE0, 0xF1)))
_CYRILLIC_LEADS = frozenset((0xC2, 0xC3, 0xD0, 0xD1, 0xE2, 0xF0))


def needs_home(text: str, start: int, end: int, said: str) -> bool:
    """Whether `start:end` may be a part of a word in capitals, and a mark: `AMANHÃ…`, `HÅØYA`."""
    if not text[start].isupper():
        return False
    left, right = text[max(0, start - 1) : start], text[end : end + 1]
    if text[start + 1].isupper():
        return said.isupper() and (left.isupper() or right.isupper())
    if text[start + 1] not in _MARKS or right.isalnum():
        return False
    if left.islower() or left.isdigit():
        return False
    return not (left.isupper() and said.islower() and not text[max(0, start - 2) : start - 1].isupper())


_MARKS = frozenset("…”’»›“«‘‹")


def is_at_home(text: str, start: int, said: str, others: set[str]) -> bool:
    """Whether letters of a language that has the one which is `said` are among `others`, damaged or not."""
    if not said.isalpha():
        return not "\u0300" <= said < "\u0370"  # no accent by itself
    kin = [letters for letters in _KIN if said.lower() in letters]
    if not kin:
        return True
    if said == "Å":
        before = text[max(0, start - 8) : start]
        if _NORSE.search(before) or _IBERIAN.search(before):
            return not _IBERIAN.search(before)
    return any(not others.isdisjoint(letters + letters.upper()) for letters in kin)


# Letters that tell a language, or its family, from others.
_KIN = ("åäöøæ", "ąęłśźż", "āēģīķļņ", "ŕĺľďťň", "ășțşţ", "ũĩơư")

# Words of Swedish, Danish and Norwegian in capitals that end in `Å`, without it.
_NORSE = pattern(r"\b(?:P|N|G|SM|BL|OGS|OCKS)\Z")

# What stands before `Ã` in words of Portuguese.
_IBERIAN = pattern(r"(?:[A-Z]NH|Ç|RM|CRIST|ALEM)\Z")


def is_told(text: str, start: int, end: int, said: str) -> bool:
    """Whether a text names the damage at `start:end`: in quotes beside what it is, or alone as what somebody sees.

    said: what it says.
    """
    before = text[max(0, start - _NEAR) : start].rpartition("\n")[2]
    after = text[end : end + _NEAR].partition("\n")[0]
    if said not in _WORDS and _SEEN.search(before) and _SEEN_END.match(after):
        return True
    return _is_mended(before, after, said)


def _is_mended(before: str, after: str, said: str) -> bool:
    """Whether what quotes enclose around damage stands mended beside it: `"Itâ€™s" == "It's"`.

    before, after: what stands around the damage on its line. said: what it says.
    """
    opener = _OPENER.search(before)
    if not opener:
        return False
    head, (tail, closer, rest) = opener[2], after.partition(_CLOSERS[opener[1]])
    if not closer:
        return False
    if opener[1] in _CURLY and any(map(str.isspace, (head + tail).strip())):
        return False  # what somebody says is several words
    near = before[: opener.start(2)] + closer + rest
    return any(f"{head}{mark}{tail}" in near for mark in {said, said.replace("’", "'")})


# A quotation that begins.
_CLOSERS = {"'": "'", '"': '"', "`": "`", "‘": "’", "“": "”", "„": "“", "«": "»"}
_CURLY = "‘“„«"
_OPENER = pattern(r"""(['"`‘“„«])(?<!\w.)([^"'`“”„«»]{0,30})\Z""")

_NEAR = 120

# Before and behind damage that somebody sees: not before a word, and not before a dash.
_SEEN = pattern(
    r"\b(?:(?:shows?|turns?|turned|appears?|displayed|rendered|comes?) (?:up |out )?(?:as|into)"
    r"|(?:I|you|we|they) (?:see|get)|erscheint als|aparece como|s[’']affiche|appare come|visas som) \Z"
)
_SEEN_END = pattern(r"[.,?!]?(?:\s|\Z)")

# Letters that are words.
_WORDS = frozenset("àáâåäéèêíìóòôöøú—–")


def is_sound(text: str, line: tuple[int, int], start: int, end: int, said: str) -> bool:
    """Whether a letter beyond ASCII that the run says stands near on the line as it should."""
    low, high = max(line[0], start - _NEAR), min(line[1], end + _NEAR)
    letters = {char for char in said if char >= "\x80" and char.isalpha()}
    return not letters.isdisjoint(text[low:start] + text[end:high])
