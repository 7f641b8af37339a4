"""What stands around an escape: text that was damaged, or text that shows the escape on purpose?

An escape that is glued to a word was once a letter or a mark of that word. One that stands by itself may be meant as
it is, when the text around it speaks of bytes and encodings, or when it is all that a pair of quotes encloses.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache

from .document import Document
from .edits import Span

# Words with which people speak about bytes and characters, in the languages in which such texts were met: what each
# has in it, and where that alone says too little, its pattern.
_TRADE = {
    **dict.fromkeys(("encod", "decod", "unicode", "ascii", "mojibake", "codepage", "windows-125", "octet", "kodier")),
    **dict.fromkeys(("codifica", "kodowan", "kódov", "kodlama", "kodning", "байт", "кодиров", "кодува", "юникод")),
    **dict.fromkeys(("κωδικοπ", "בייט", "קידוד", "بايت", "ترميز", "बाइट", "एन्कोड", "ไบต์", "รหัส", "mã hóa")),
    **dict.fromkeys(("字节", "字節", "编码", "編碼", "转义", "バイト", "エンコード", "エスケープ", "文字コード")),
    **dict.fromkeys(("바이트", "인코딩", "유니코드", "이스케이프", "surrogate")),
    "byte": r"\bbytes?\b",
    "hex": r"\bhex",
    "escap": r"\bescap",
    "utf": r"utf-?(?:8|16)",
    "latin": r"latin-?1",
    "cp": r"cp-?125\d",
    "8859": r"iso-?8859",
    "literal": r"\bliteral",
    "charset": r"\bcharset",
    "bom": r"\bbom\b",
    "repr": r"\brepr\b",
    "u+": r"(?<!<)\bU\+[0-9A-F]{4}",
    "code": r"code ?point|\bcodage|characters? codes?",
    "character": (
        r"(?:special|control|invisible|non-ascii|illegal|invalid|unexpected) characters?"
        r"|characters? (?:set|sequence|number|such as|like)"
    ),
    "token": r"\b(?:unexpected|invalid|start of) token",
    "zeichen": r"zeichen(?:kod|satz)",
    "bajt": r"\bbajt",
}

# What people say of a character that comes out wrong.
_BECOMES = re.compile(
    r"(?:shows?|showing|appears?|displayed|rendered|printed|written|known|turns?) (?:up )?(?:as|into)\b", re.IGNORECASE
)

# What follows the apostrophe of an English contraction.
CONTRACTED = re.compile(r"(?:s|t|d|m|re|ve|ll)\b")

_QUOTES = "'\"‘’‚“”„`«»"
_SPACES = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"

# How far from an escape words about bytes still speak of it.
_EARSHOT = 160


def is_glued(text: str, start: int, end: int) -> bool:
    """Whether `start:end` touches a letter or digit: part of a word, not named by itself.

    Scripts that put no spaces between words say nothing about that.
    """
    return _is_of_spaced_word(text[start - 1 : start]) or _is_of_spaced_word(text[end : end + 1])


def is_of_word(char: str) -> bool:
    """Whether `char` is a letter, a digit or a mark on a letter.

    >>> is_of_word("a"), is_of_word("\N{DEVANAGARI VOWEL SIGN E}"), is_of_word("-"), is_of_word("")
    (True, True, False, False)
    """
    return char.isalnum() or (char > "\u02ff" and unicodedata.category(char)[0] == "M")


def _is_of_spaced_word(char: str) -> bool:
    return is_of_word(char) and (char < "\u0e00" or "\u10a0" <= char < "\u1100" or "\u1200" <= char < "\u1780")


# What may stand between the marks at the end of an address and a letter or a digit of it.
_GOES_ON = re.compile(r"[^\s<>\"“”»\w]{0,8}\w")


def goes_on_in_url(document: Document, start: int, end: int) -> bool:
    """Whether `start:end` lies in an address that goes on behind it."""
    return document.is_url(start, end) and _GOES_ON.match(document.text, end) is not None


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
    return (before in _QUOTES and after in _QUOTES) or (before == after == "/")


def is_all_in_quotes(document: Document, start: int, end: int) -> bool:
    """Whether the escape at `start:end` stands between quotes with nothing but escapes and marks: `"\\r\\n.\\r\\n"`."""
    return _is_within(document, _find_quoted, start, end)


# Quotes that open, what is no word, and quotes that close. Between two quotations that an escape parts they close
# and open.
_QUOTED = re.compile(
    r"""(['"])(?<![A-Za-z0-9.!?,;:'"\\…].)(?:(?!\1)[^\w\\\n]|\\(?:[nrtfvb0\\/'"]|x[0-9a-f]{2}|u[0-9a-f]{4})){1,24}\1(?![A-Za-z0-9'"])"""
)


def _find_quoted(text: str) -> list[Span]:
    return [Span(*match.span()) for match in _QUOTED.finditer(text) if "\\" in match[0]]


def _is_within(document: Document, question: Callable[[str], list[Span]], start: int, end: int) -> bool:
    """Whether `start:end` lies in one of the spans that `question` finds in the text."""
    spans = document.ask(question, 0, len(document.text))
    index = bisect_right(spans, start, key=lambda span: span.start) - 1
    return index >= 0 and end <= spans[index].end


def is_in_literal(text: str, start: int) -> bool:
    """Whether `start` lies in a literal with a prefix, `b'`, `r'` or `f'`: one that is left was kept on purpose."""
    low = max(1, start - _EARSHOT)
    quote = max(text.rfind("'", low, start), text.rfind('"', low, start))
    if quote < 0 or text[quote - 1] not in "bBrRfF" or (quote > 1 and text[quote - 2].isalnum()):
        return False
    return text.find("\n", quote, start) < 0


def is_lesson(document: Document, start: int, end: int) -> bool:
    """Whether the words around `start:end`, on its line, speak of bytes and encodings."""
    line = document.line(start)
    is_escape = document.text[start : start + 1] < "\x80"
    if is_escape and is_told(document.text, line.start, start):
        return True
    low, high = max(line.start, start - _EARSHOT), min(line.end, end + _EARSHOT)
    return any(True for _ in _said(document, Span(low, high), start, end)) or _is_discussed(document, start, end)


def _said(document: Document, within: Span, start: int, end: int) -> Iterator[str]:
    """The words about bytes and encodings within a span of the text, but for what stands at `start:end`."""
    low, high = within
    for begin in range(low // _STRETCH * _STRETCH, high, _STRETCH):
        for word in _trade_words(document, begin):
            if low <= word.start and word.end <= high and (word.end <= start or word.start >= end):
                yield document.text[word.start : word.end].casefold()


def _is_discussed(document: Document, start: int, end: int) -> bool:
    """Whether the lines around speak of bytes and encodings in several words, and `start:end` is parted from its own.

    It stands in quotes, or alone on its line.
    """
    text, line = document.text, document.line(start)
    is_apart = not text[line.start : start].strip(_APART) and not text[end : line.end].strip(_APART)
    if not (is_apart or (text[start - 1 : start] in _QUOTES and text[end : end + 1] in _QUOTES)):
        return False
    around = Span(max(0, start - _FAR), min(len(text), end + _FAR))
    return len(set(_said(document, around, start, end))) >= _SEVERAL


# What may stand beside a sequence that is alone on its line.
_APART = " \t'\"`>*?.,:;()[]"

# How far away several different words about bytes speak of a sequence that is set apart.
_FAR = 400
_SEVERAL = 2


# What is said right before an escape that is named: to replace it, for example, in which form, what it looks like.
_TOLD = re.compile(
    r"\b(?:looks? like|(?:replac|remov)(?:e[sd]?|ing)|strip(?:s|ped|ping)?|such as|e\.g\.,?|for example,?"
    r"|in the form|in der form|in de vorm|sous (?:la )?forme|en la forma|nella forma|na forma|w postaci"
    r"|v podobě|в виде|у вигляді|i formen|με τη μορφή|بصيغة|dưới dạng)(?: of| de| di)?:?\s[\"'(]{0,2}\Z",
    re.IGNORECASE,
)
_TOLD_BEFORE = 24


def is_told(text: str, line: int, start: int) -> bool:
    """Whether the words right before `start`, in a line that begins at `line`, say that an escape is named there."""
    return _TOLD.search(text, max(line, start - _TOLD_BEFORE), start) is not None


# Words are looked for in stretches of the text, each once, however many escapes stand in it. A stretch is read on by
# as much as the longest of the words.
_STRETCH = 256
_LONGEST = 24


def _trade_words(document: Document, begin: int) -> list[Span]:
    found = document.ask(_find_trade_words, begin, begin + _STRETCH + _LONGEST)
    return [Span(begin + word.start, begin + word.end) for word in found]


def _find_trade_words(stretch: str) -> list[Span]:
    # A search for all of the words at once would take thirty times as long as one for what each has in it.
    folded = stretch.casefold().replace("ı", "i")
    patterns = [_pattern(stem) for stem in _TRADE if stem in folded]
    if " as" in folded or " into" in folded:
        patterns.append(_BECOMES)
    return [Span(*match.span()) for pattern in patterns for match in pattern.finditer(stretch)]


@cache
def _pattern(stem: str) -> re.Pattern[str]:
    return re.compile(_TRADE[stem] or re.escape(stem), re.IGNORECASE)


def is_in_class(document: Document, start: int, end: int) -> bool:
    """Whether `start:end` stands in a regular expression: in a class such as `[\\u3000-\\u303f]`, which may be wrapped.

    Or in what `|` parts in brackets or slashes, `/\\u2018|\\u2019/`, or beside a group that only patterns have, `(?:`.
    """
    text = document.text
    if _is_within(document, _find_classes, start, end) or _is_within(document, _find_patterns, start, end):
        return True
    opened = text.rfind("[", max(0, start - 60), start)
    if opened < 0 or text.find("]", opened, start) >= 0 or text.find("]", end, end + 60) < 0:
        return False
    return text[end : end + 1] == "-" or text[start - 1] in "-[^" or text[end : end + 1] in "\\]"


# What brackets enclose; possessive, and none holds another, so that each place is passed once.
_BRACKETS = re.compile(r"\[(?<!\\\[)((?:[^\[\]\\]|\\.){2,400}+)\]", re.DOTALL)

# What classes have and other brackets have not: a range, an escape that is neither a character nor a line feed.
_OF_CLASS = re.compile(r"-\\[xu]|\\x[0-9a-fA-F]{2}-|a-z|A-Z|0-9|\\[^\\nrtxuU0-7\"'/\s]")
_WORD = re.compile(r"[^\W\d_]{3}")
_ANY_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[xupP]\{[^{}]{0,40}\}|c?.)", re.DOTALL)


def _find_classes(text: str) -> list[Span]:
    return [
        Span(*match.span())
        for match in _BRACKETS.finditer(text)
        if "\\" in match[1]
        and (
            (_OF_CLASS.search(match[1]) and not _WORD.search(_ANY_ESCAPE.sub(" ", match[1])))
            or (text[match.start() - 1 : match.start()] == "/" and text.startswith("/", match.end()))
        )
    ]


# A pattern in slashes with its flags, or before a mark; it has a backslash, which no path has.
_FLAGS = re.compile(r"/(?:[dgimsuvy]{1,7}(?:[\s,;).\]]|\Z)|[,;)])")
_LITERAL = re.compile(
    r"(?<![\w/<:])/(?![\s*/])(?:\\.|\[(?:\\.|[^\]\\\n]){0,200}+\]|[^/\\\n\[ ]){1,200}+/"
    r"(?:[dgimsuvy]{1,7}(?=[\s,;).\]]|\Z)|(?=[,;)]))"
)

# Escapes that `|` parts, and what stands around a group without white space.
_CHOICE = re.compile(r"[/(](?:\\[ux][0-9a-fA-F]{2,4}\|)++\\[ux][0-9a-fA-F]{2,4}[/)]")
_GROUP = re.compile(r"\(\?[:=!<]\S{0,200}+")


def _find_patterns(text: str) -> list[Span]:
    spans: list[Span] = []
    if "|\\" in text:
        spans += [Span(*match.span()) for match in _CHOICE.finditer(text)]
    if "/" in text and _FLAGS.search(text):
        spans += [Span(*match.span()) for match in _LITERAL.finditer(text) if "\\" in match[0]]
    if "(?" in text:
        for match in _GROUP.finditer(text):
            before = text[max(0, match.start() - 60) : match.start()]
            glued = len(before.split()[-1]) if before and not before[-1].isspace() else 0
            spans.append(Span(match.start() - glued, match.end()))
    return sorted(spans)


# Escapes of controls that no text has; the escape character begins colours, and zeros fill up what a text leaves.
_CONTROL = re.compile(
    r"\\(?:x(?:0[0-8bcefBCEF]|1[0-9acdefACDEF]|7[fF])|00[1-7]|01[0346-7]|02[0-7]|03[0-24-7]|177|0(?![0-7x]))"
)
_FILLED = re.compile(r"(?:\\x00|\\000)+")


def is_binary(text: str, start: int, end: int) -> bool:
    r"""Whether escapes of controls stand in the word around `start:end`: then the bytes are no text.

    >>> is_binary(r"\x11\xe0\xa1\xb1\x1a", 4, 16), is_binary(r"caf\xc3\xa9\x00", 3, 11)
    (True, False)
    """
    before, after = text[max(0, start - 40) : start], text[end : end + 40]
    left = before[-1:].strip() and before.split()[-1]
    right = after[:1].strip() and after.split()[0]
    return _CONTROL.search(left) is not None or _CONTROL.search(_FILLED.sub("", right, count=1)) is not None


def token_around(text: str, start: int, end: int) -> str:
    """The letters, digits, `+` and `/` that touch `start:end` on both sides, without further escapes among them.

    At most 80 characters on each side are looked at.

    >>> token_around("say xe2x80x9cItxe2x80x99s on", 15, 24)
    'Its'
    """
    before, after = text[max(0, start - 80) : start], text[end : end + 80]
    before, after = before[len(before.rstrip(_KEY_CHARS)) :], after[: len(after) - len(after.lstrip(_KEY_CHARS))]
    return _STRIPPED.sub("", before) + _STRIPPED.sub("", after)


# Escapes without their backslash.
_STRIPPED = re.compile(r"x[89a-fA-F][0-9a-fA-F]|u[0-9a-fA-F]{4}")


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


_HEX = re.compile(r"[0-9a-fA-F]+")

# A digit behind a letter, a letter behind a digit, a capital behind a small letter: rare in names, common in keys.
_CHANGE = re.compile(r"(?<=[A-Za-z])\d|(?<=\d)[A-Za-z]|(?<=[a-z])[A-Z]")
