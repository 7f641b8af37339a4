r"""Text of another script in its own 8-bit encoding that was read as windows-1252: `Ñîõðàíèòü` for `Сохранить`.

How it arises: a program of a time before UTF-8, or a file of it, is read by somebody who takes all bytes for Latin-1 or
windows-1252: Russian in windows-1251, Greek, Hebrew, Arabic, Thai, Chinese in GBK or Big5, Japanese in Shift-JIS,
Korean in EUC-KR.

Evidence: whole words are nothing but letters beyond ASCII, as in no language that windows-1252 was made for; given
back their bytes they are no UTF-8, and the detector of encodings finds another script in them, each letter as likely as
in text that somebody wrote. An alphabet or a list of accented letters reads as letters of that script too, but as
none of its words, and has few letters twice.

Left alone: Turkish, Polish and others in Latin script, of which only some letters are wrong, and texts with less than a
few such words.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial

from ...charsets.sampling import count_high, sample, unseen
from ...document import Document
from ...edits import Replacement, Span
from ...lazy import pattern
from ...lessons import is_lesson
from ...signs import Sign
from ..windows_1252 import encoded

# Letters of which a text in one of the encodings has one: of Cyrillic, Greek and Hebrew, of Arabic and Thai, and of
# Chinese, Korean and Japanese. Other texts hardly have them, and not in a row with others.
_COMMON = "ðòìïîÏÇÒµ´½¤"
_HIGH = "[\xa1-\xff]"


def _in_a_row(char: str) -> re.Pattern[str]:
    """The character among four in a row that are no ASCII."""
    looks = (rf"(?<={_HIGH}{{{before}}}{char})(?={_HIGH}{{{3 - before}}})" for before in range(4))
    return re.compile(f"{char}(?:{'|'.join(looks)})")


# What Shift-JIS and Big5 have of Latin letters between; in the former each kana begins with this quote.
_KANA = "‚[^\\s\x00-\x7f]‚"
_COMMA = "¡A(?<=[^\\s\"'(]..)(?=[¡-ÿ])"

SIGNS = (
    *(Sign(char, partial(_in_a_row, char), beyond_ascii=True) for char in _COMMON),
    Sign("‚", _KANA, beyond_ascii=True),
    Sign("¡", _COMMA, beyond_ascii=True),
)

# A word or a part of it beyond ASCII; and one that is long enough to tell something.
_RUN = pattern(r"[^\x00-\x7f]+")
_WORD = pattern(f"{_HIGH}{{4}}|{_KANA}|{_COMMA}")

# A letter of ASCII beside another letter.
_SEAM = pattern("[A-Za-z][À-ÿ]|[À-ÿ][A-Za-z]")

# Encodings of other scripts, and how many letters in each prove it.
_ENOUGH = {
    **dict.fromkeys(("cp1251", "koi8-r", "koi8-u", "iso8859-5", "cp866", "cp1253", "iso8859-7", "cp1255"), 9),
    **dict.fromkeys(("cp1256", "iso8859-6", "cp874"), 9),
    **dict.fromkeys(("gb18030", "cp949", "euc_jp", "cp932", "big5hkscs"), 10),
}
_DOUBLE = frozenset(("gb18030", "cp949", "euc_jp", "cp932", "big5hkscs"))

# What a byte of text costs at most, in nats, as the detector counts. A list of letters costs 4.2 and more.
_LIKELY = 3.8
# More will do where every other encoding is so many times less likely: Big5 has few bytes beyond ASCII for what it
# says, and Persian letters are seldom in Arabic.
_AHEAD = ((2.0, 5.0), (1.4, 4.1))

# Of so many bytes one is a character of UTF-8, at most: a letter of Thai and its vowel often look like one. Where more
# are, as in UTF-8 of three bytes each, they are too unlikely in any other encoding.
_OF_UTF8 = 2.2

# Of all letters so many are others, at most, if they are words.
_MOST_OTHERS = 0.8
# And more than these, which somebody typed again and again.
_FEWEST_OTHERS = 6

# A line of a dump: where it begins, and bytes in hexadecimal.
_DUMP = pattern(r"\s{0,8}[0-9a-fA-F]{4,16}:?\s{1,4}(?:[0-9a-fA-F]{2}\s{1,2}){4}")

# So much of a text is looked at.
_SAMPLE = 4000


def find(document: Document) -> tuple[list[Replacement], list[Span]]:
    """The replacements in lines of another script, and these lines."""
    if not document.shows(SIGNS):
        return [], []
    lines = list(lines_read_as(document, _WORD, encoded))
    codec = _codec(document.text, lines)
    if codec not in _DOUBLE:
        # In these scripts a word has a space or a mark beside it, so that lines that have none are left out.
        lines = [line for line in lines if _stands_apart(document.text, line)]
        codec = _codec(document.text, lines)
    if not codec:
        return [], []
    found = [(line, list(_read(document.text, line, codec))) for line in lines]
    return [place for _, places in found for place in places], [line for line, places in found if places]


def lines_read_as(document: Document, word: re.Pattern[str], encode: Callable[[str], bytes]) -> Iterator[Span]:
    """The lines with what `word` finds that have been read in an encoding: all of their characters are in it.

    encode: gives a text back its bytes, or raises UnicodeError. Code, dumps and lessons are left out.
    """
    text, end = document.text, -1
    for match in word.finditer(text):
        if match.start() <= end:
            continue
        line = document.line(match.start())
        end = line.end
        if _DUMP.match(text, line.start):
            continue
        if not (document.is_code(*match.span()) or is_lesson(document, *match.span())):
            try:
                encode(text[line.start : line.end])
            except UnicodeError:
                continue
            yield line


def _stands_apart(text: str, line: Span) -> bool:
    """Whether hardly a word of a line touches letters of ASCII."""
    runs = list(_RUN.finditer(text, *line))
    apart = sum(len(run[0]) for run in runs if not _touches_letter(text, run))
    return apart * 10 >= sum(len(run[0]) for run in runs) * 9


def _touches_letter(text: str, run: re.Match[str]) -> bool:
    """Whether letters of ASCII stand beside letters of a run; beside quotes and dashes they may."""
    return _SEAM.search(text, max(0, run.start() - 1), run.end() + 1) is not None


def _codec(text: str, lines: list[Span]) -> str:
    """The encoding in which the words of these lines are text of another script; empty if they are none."""
    words = dict.fromkeys(run for line in lines for run in _RUN.findall(text, *line))
    found = guessed(encoded(" ".join(words)[:_SAMPLE]))
    if found or not words:
        return found
    # A second byte that is one of ASCII stands between the words.
    found = guessed(encoded("\n".join(text[line.start : line.end] for line in lines)[:_SAMPLE]))
    return found if found in _DOUBLE else ""


def guessed(data: bytes) -> str:
    """The encoding in which bytes are text of another script, each as likely as in text that somebody wrote."""
    high = count_high(data)
    in_utf8 = sum(char >= "\x80" for char in data.decode("utf-8", "ignore"))
    if high < min(_ENOUGH.values()) or in_utf8 * _OF_UTF8 > high:
        return ""
    from ...charsets.guess import guess

    best, *others = guess(data)
    ahead = others[0].cost / best.cost if others else 1.0
    likely = next((cost for by, cost in _AHEAD if ahead > by), _LIKELY)
    # Of long data the cost is that of a part.
    part = sample(data)
    if best.codec not in _ENOUGH or high < _ENOUGH[best.codec]:
        return ""
    if best.cost > likely * count_high(part + unseen(data, part)):
        return ""
    letters = data.decode(best.codec, "replace").replace(" ", "")
    distinct = len(set(letters.lower()))
    is_said = best.codec in _DOUBLE or _FEWEST_OTHERS <= distinct <= _MOST_OTHERS * len(letters)
    return best.codec if is_said else ""


def _read(text: str, line: Span, codec: str) -> Iterator[Replacement]:
    """What the words of a line say in an encoding."""
    rule = f"{codec.replace('_', '-')}-read-as-cp1252"
    if codec not in _DOUBLE:
        for run in _RUN.finditer(text, *line):
            said = encoded(run[0]).decode(codec, "replace")
            # A byte that the encoding lacks is a letter that somebody wrote, `ÿ` in Greek.
            if said != run[0] and "\N{REPLACEMENT CHARACTER}" not in said:
                yield Replacement(*run.span(), said, rule)
        return
    # A second byte may be one of ASCII, so that the words can't be taken one by one.
    runs = list(_RUN.finditer(text, *line))
    start, end = runs[0].start(), runs[-1].end()
    for stop in (end, min(end + 1, line.end)):
        try:
            said = encoded(text[start:stop]).decode(codec)
        except UnicodeError:
            continue
        yield Replacement(start, stop, said, rule)
        return
