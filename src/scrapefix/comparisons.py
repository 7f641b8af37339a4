r"""Damage that a text shows: beside what it stands for, or to a program that mends it.

Texts about damage have it in tables, tests and calls: `"Ã©" => "é"`, `assert fix("Â°C") == "°C"`,
`text.replace("xe2x80x99", "'")`, `/â€™/g`, `Ã¼ → ü`. To decode it there destroys what they say.

Evidence, for a run of damage in its line:

- it stands in a string or a pattern that a call takes to replace, to split, to decode or to compare, or in a string to
  which a name is given that a call takes to mend it;
- it stands in a pattern in slashes that has marks of patterns, or behind a prompt;
- it is part of a string, a pattern or a cell of a table, and another one of the line, or of the lines next to it, is
  what that string reads when all is decoded;
- it is a string, or a word encoded for addresses, and what that reads stands in the line once more;
- it is one of three strings or more of which each is a letter or a mark, or two;
- it is a string by itself of several escapes, and all of them are one letter or mark;
- an arrow or an equals sign stands between it and what it stands for.

Pictographs are no letters: a program has them because it shows them.

What a string reads is decoded in every known way and without asking for evidence (`plain_reading`): it must then be the
same as the other one, which no accident brings about.
"""

import html
import re

from .document import Document
from .edits import Span
from .evidence import is_fallback
from .lazy import pattern
from .plain_reading import folded, plain
from .sessions import is_typed
from .shown_strings import String, all_strings, parts_of

# Calls that replace, take apart, decode or compare what they are given.
_CALLS = pattern(
    r"(?:detect|clean|normali[sz]e|saniti[sz]e|repair|replace|sub|split|strip|translate|strtr|decode|encoding|unescape|mojibake|expect|assert|match|search"
    r"|test|with|index_?of|contains|includes|equals?|to_?be)\w{0,20}!?\(",
    re.IGNORECASE,
)
_STATEMENT = pattern(r"[^\S\n]*assert\s")
_COMPARED = pattern(r"(?:[=!]=\s?[\"']|\bR?LIKE\s'%?)\Z")

# What stands between damage and what it stands for.
_SIGN = r"['\"`]?\s{0,3}(?:→|⇒|[=-]{0,2}>|={1,3})\s{0,3}"
_BEHIND = pattern(rf"{_SIGN}(\S{{1,40}})")
_BEFORE = pattern(rf"(?<!\S)(\S{{1,40}}){_SIGN}['\"`]?\Z")

# So many characters of a line are looked at, and so many lines above and below.
_LINE = 1000
_LINES = 4

# A line with more strings is a list of them, in which one may stand damaged and not.
_FEW_STRINGS = 4

# A line that explains how addresses are encoded has few encoded bytes.
_FEW_BYTES = 24

# Strings of a table of characters: so many, none longer than this.
_FEWEST = 3
_LONGEST = 2


def is_compared(document: Document, start: int, end: int, said: str = "", *, is_damaged: bool = False) -> bool:
    """Whether the damage at `start:end` is shown, by what stands around it in its line and in those next to it.

    said: what stands for the damage, where bytes of it are lost, so that nothing else tells.
    is_damaged: whether other damage was found in the text: then what stands in the lines next to it may have been
        damaged as well, and says nothing.
    """
    if is_typed(document, start):
        return True
    line = document.line(start)
    if line.end - line.start > _LINE:
        return _is_decoded(document.text, line.start, start)
    text = document.text[line.start : line.end]
    low, high = start - line.start, end - line.start
    if text[low] == "%" and text.count("%") <= _FEW_BYTES:
        word = _encoded_word(text, low)
        if not _AT_EDGE.search(word.text) and _stands_beside(text, word):
            return True
    parts = document.ask(parts_of, *line)
    if parts is None:
        return False
    if (parts.has_sign and _is_mapped(text, low, high)) or _is_decoded(text, 0, low):
        return True
    own = next((string for string in parts.strings if string.start <= low and high <= string.end), None)
    if own is not None and is_fallback(text, own.start):
        return False
    if own is not None and _is_given(document, line, parts.strings, own):
        return True
    if own is not None and (_is_one(own, low, high) or _is_written_otherwise(parts.strings, own, text[low:high], said)):
        return True
    own = own or parts.value
    if own is None:
        return False
    around = line if is_damaged else document.lines_around(line, _LINES, _LINE)
    beside = document.ask(all_strings, *around)
    mended = folded(f"{text[own.start : low]}{said}{text[high : own.end]}") if said else ""
    return _says_the_same(own.text, beside) or (bool(mended) and mended in map(folded, beside))


def _is_given(document: Document, line: Span, strings: list[String], own: String) -> bool:
    """Whether a string is a pattern, is handed to a call that mends it, or is one of a list of characters."""
    text = document.text[line.start : line.end]
    if _is_pattern(text, own) or _is_argument(text, own) or _is_one_of_many(strings, own):
        return True
    if len(strings) <= _FEW_STRINGS and _stands_beside(text, own):
        return True
    return _is_mended_below(document, line, own) or _goes_on_call(document, line, own)


def _is_decoded(text: str, low: int, start: int) -> bool:
    """Whether a string that goes on to `start` is handed to a call that decodes it, however long it is."""
    opened = max(text.rfind(quote, max(low, start - _LINE), start) for quote in "\"'`")
    return opened > low and _DECODES.search(text, max(low, opened - 20), opened) is not None


_DECODES = pattern(r"\b(?:unescape|decodeURI(?:Component)?)\(\s?\Z")


def row_of(document: Document, start: int, end: int) -> str:
    """The form of the row of a table of characters in which the damage at `start:end` is one: `"Ã©": "é",`."""
    line = document.line(start)
    row = _ROW.fullmatch(document.text, line.start, min(line.end, line.start + _LONGEST_ROW))
    return "".join(row.group(1, 3, 5)) if row and row.start(2) <= start < end <= row.end(2) else ""


# Two short strings with what stands around them and between.
_ROW = pattern(r"([^\w\"'\n]{0,20}[\"'])([^\"'\s]{1,6})([\"'][^\w\"'\n]{1,6}[\"'])(\S{0,4})([\"'][^\w\"'\n]{0,4})")
_LONGEST_ROW = 60


def _encoded_word(text: str, start: int) -> String:
    """The word around what is encoded for addresses, which people write on purpose."""
    word = next(word for word in _ENCODED.finditer(text) if word.end() > start)
    return String(*word.span(), word[0])


_ENCODED = pattern(r"[\w%]+")
# White space parts words, and is at the end of none.
_AT_EDGE = pattern(r"\A%(?:20|0[9AD])|%(?:20|0[9AD])\Z")


def _stands_beside(text: str, own: String) -> bool:
    """Whether what a string reads, beyond ASCII, stands elsewhere in its line as well: `🐟 becomes 'ud83dudc1f'`."""
    said = plain(own.text)
    if said.isascii() or said == folded(own.text):
        return False
    rest = folded(f"{text[: own.start]} {text[own.end :]}")
    return re.search(rf"(?<!\w){re.escape(said)}(?!\w)", rest) is not None


def _says_the_same(text: str, others: list[str]) -> bool:
    """Whether what a damaged text reads is one of the others, or one of the two is the other, written out once more."""
    references = [other for other in others if other != text] if "&" in text else []
    if any(html.unescape(other) == text or html.unescape(text) == other for other in references):
        return True
    said = plain(text)
    return said != folded(text) and any(said == folded(other) for other in others)


def _is_mapped(text: str, start: int, end: int) -> bool:
    """Whether between damage and what it stands for there is an arrow or an equals sign."""
    if text[start - 1 : start].isalnum() or text[end : end + 1].isalnum():
        # Of a word, `u201cHellou201d → "Hello"`, the whole is compared.
        start, end = text.rfind(" ", 0, start) + 1, f"{text} ".find(" ", end)
    looks = (_BEHIND.match(text, end), _BEFORE.search(text, max(0, start - _LONGEST_WORD), start))
    partners = [match[1] for match in looks if match is not None]
    said = plain(text[start:end])
    return any(said in {folded(partner), folded(partner.strip(_MARKS))} for partner in partners)


_MARKS = "'\"`,;()[]"
_LONGEST_WORD = 60


def _is_pattern(text: str, own: String) -> bool:
    """Whether a string is a pattern in slashes, by what it has in it."""
    is_slashed = text[own.start - 1 : own.start] == "/" == text[own.end : own.end + 1]
    return is_slashed and _OF_PATTERN.search(own.text) is not None


_OF_PATTERN = pattern(r"[|()\[\]\\+*?]")


def _is_argument(text: str, own: String) -> bool:
    """Whether a string is handed to a call that changes or compares it."""
    if _STATEMENT.match(text) or _COMPARED.search(text, max(0, own.start - 8), own.start):
        return True
    for call in _CALLS.finditer(text, 0, own.start):
        between = text[call.end() : own.start]
        if between.count(")") <= between.count("("):
            return True
    return False


def _is_mended_below(document: Document, line: Span, own: String) -> bool:
    """Whether a string gets a name that a call below takes to mend it: `raw = "R&amp;amp;D"`, `toText(raw)`."""
    given = _NAMES_STRING.search(document.text, max(line.start, line.start + own.start - _NEAR), line.start + own.start)
    below = document.text[line.end : line.end + _BELOW]
    return given is not None and any(call[1] == given[1] for call in _MENDS.finditer(below))


_NAMES_STRING = pattern(r"\b([A-Za-z_]\w{0,30}) ?:?= ?[\"'`]\Z")
_MENDS = pattern(
    r"(?:decod|unescap|entit|mojibake|encod|normali[sz]|fix|repair|mend|clean|saniti[sz]|to_?(?:plain_?)?text)\w{0,20}"
    r"\(\s?(\w{1,31})\b",
    re.IGNORECASE,
)
_NEAR, _BELOW = 40, 600


def _is_written_otherwise(strings: list[String], own: String, written: str, said: str) -> bool:
    """Whether another string of a line is what is said, in another notation: `{"\\303\\251", "v2_xc3xa9"}`."""
    if not said or said.isascii():
        return False
    if written[0] == "&" and _has_both_forms(own.text, f"&{written.lstrip('&').removeprefix('amp;')}"):
        return True
    others = {string.text for string in strings} - {own.text, written}
    reads = {folded(said), plain(own.text)} if len(said) <= _LONGEST_LETTER else {folded(said)}
    return any(plain(other) in reads and plain(other) != folded(other) for other in others)


def _has_both_forms(text: str, reference: str) -> bool:
    """Whether a reference stands in a text both as it is and written out once more: `&eacute; and &amp;eacute;`."""
    again = f"&amp;{reference[1:]}"
    return again in text and reference in text.replace(again, "")


# So many bytes a letter has at most.
_LONGEST_LETTER = 4


def _goes_on_call(document: Document, line: Span, own: String) -> bool:
    """Whether a string begins its line, below a call that changes or compares what it takes, or joined to one in it."""
    text = document.text
    if text[line.start : line.start + own.start].strip(" \t\"'`"):
        return False
    for _ in range(_LINES):
        if not line.start:
            break
        line = document.line(line.start - 1)
        above = text[line.start : min(line.end, line.start + _LINE)]
        parts = document.ask(parts_of, line.start, line.start + len(above))
        first = parts.strings[0] if parts and parts.strings else None
        is_joined = first is not None and _JOINED.search(above) is not None
        if not (is_joined and first and not above[: first.start].strip(" \t\"'`")):
            is_open = any(_OPEN.match(above, call.end()) for call in _CALLS.finditer(above))
            return is_open or (is_joined and first is not None and _is_argument(above, first))
    return False


# The first arguments of a call, on its line, and the end of a string that goes on in the next.
_OPEN = pattern(r"(?:[\w.]{1,40},)?\s*\Z")
_JOINED = pattern(r"[\"'`]\s?[+.\\]\s*\Z")


def _is_one_of_many(strings: list[String], own: String) -> bool:
    """Whether a string is one of several on its line that are a character or two each."""
    short = [string for string in strings if _is_short(plain(string.text))]
    return own in short and sum(plain(string.text) != folded(string.text) for string in short) >= _FEWEST


def _is_short(said: str) -> bool:
    return len(said) <= _LONGEST and said < "\N{LEFTWARDS ARROW}"


def _is_one(own: String, start: int, end: int) -> bool:
    """Whether several escapes that are all of a string are one character."""
    if (own.start, own.end) != (start, end):
        return False
    said = plain(own.text)
    return len(own.text) > _LONGEST and (said == "..." or (len(said) == 1 and _is_short(said)))
