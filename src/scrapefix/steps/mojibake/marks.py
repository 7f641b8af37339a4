r"""Marks of typography of which some bytes are left: `â€ ` and `â€?` for a closing quote, `â€"` for a dash, `donâ??t`.

How it arises: their first byte is E2, an `â` when read as windows-1252, and most have 80 behind it. Of the other bytes
one was undefined and went or became `?`, both became `?`, a control was stripped, or a curly quote was straightened.
Read twice, a control is `Â` and itself, of which the `Â` is left: `donâÂÂt`.

Evidence: `â€` and `âÂÂ` stand in no text. `â??` does, at the end of a question, so there letters must follow, or the
language is one without `â`. What it was is told by where it stands: a quotation that has not been closed, a
contraction, spaces.
"""

import re

from ...lazy import pattern
from . import quotes
from .codecs import LOST, WESTERN
from .memory import of_text

# What is left of a mark with 80 or 84 in it, of a bullet, of a symbol; and of a mark whose other bytes both became `?`:
# between letters or digits, at the head and the end of a quotation, as a dash.
PATTERN = pattern(
    r"""
    â(?:
    €\ (?<=ƒâ€\ )(?=[ÃÂâ]) | €\ (?=[.,;:!?)\]]) | €\? | €\\x9[dD] | €" | "¢ | €(?=[\s.,;:!?)\]}<*_-]|\Z)
    | €(?<=[A-Za-z]â€)(?=(?:s|S|t|T|m|d|re|Re|ve|Ve|ll|Ll)\b)
    | \?\?(?:(?=[^\Wâ])|(?=[\s.,;:!)/*-]|\Z)) | ÂÂ | Â\?Â\?
    | —(?=[\s#*]|\Z) | \ € | [†•]' | †(?=\s) | œ" | "[€‚Œ˜œ¤¬´¼](?<=[\s€‚Œ˜œ¤¬´¼]â..)
    )
    """,
    re.VERBOSE,
)


def repair(match: re.Match[str]) -> str | None:
    """A mark that begins with E2 and lost another of its bytes, or had it straightened."""
    text, (start, end) = match.string, match.span()
    left = match[0][1:]
    if left in _BOTH:
        return lost_both(text, start, end, is_sure=left != "??")
    if left == "—":
        return _bullet(match)
    if left == '"¢':
        return "™"
    if left in _DRAWN:
        return _drawn(text, start, left)
    if left[0] == '"':
        return bytes([0xE2, 0x94, WESTERN.bytes[left[1]]]).decode()
    if left == " €":
        return "\N{BRAILLE PATTERN BLANK}"  # some keep empty lines with it
    if left == "€ " and text[start - 1 : start] == "ƒ":
        return "†"  # in the middle of a deeper damage, with a no-break space that became a plain one
    if text[start - 1 : start] in _DEEPER and start:
        return None
    if left == "€?":
        return _closed(text, start, end)
    if left == '€"':
        return None if _ENCLOSED.search(text, max(0, start - _WORD), start) else _straightened(text, start, end)
    if left == "€" and text[end : end + 1].isalpha():
        return "’"
    # The closing quote is E2 80 9D, and 9D is undefined.
    return "”"


# What is left of both bytes behind the first.
_BOTH = {"??", "ÂÂ", "Â?Â?"}

# A quote, and nothing but damage behind it: then the next one closes.
_ENCLOSED = pattern(r"\"[^\x00-\x7f]*\Z")
_WORD = 20

_DEEPER = set("ÂÃƒ†€‚")


def _bullet(match: re.Match[str]) -> str:
    """Both a heavy exclamation mark and a filled circle lose the same byte; the former comes with other emoji."""
    near = match.string[max(0, match.start() - 300) : match.end() + 300]
    return "❗" if "ðŸ" in near or _EMOJI.search(near) else "●"


_EMOJI = pattern("[\N{GRINNING FACE}-\N{PERSON WITH FOLDED HANDS}\N{CYCLONE}-\N{MOYAI}]")


# Arrows, a double line and a check mark, of which the last byte, a curly quote, was straightened, or went.
_DRAWN = {"†'": "→", "†": "←", "•'": "║", 'œ"': "✓"}


def _drawn(text: str, start: int, left: str) -> str:
    """A symbol; where a quote is open on the line, what reads as its last byte is the quote that closes."""
    if left[-1] in "'\"":
        before = _APOSTROPHE.sub("", text[max(text.rfind("\n", 0, start) + 1, start - _FAR) : start])
        if before.count(left[-1]) % 2:
            return (_BYTELESS.get(left[0]) or f"â{left[0]}") + left[-1]
    return _DRAWN[left]


# An apostrophe, or a symbol as above: no quote.
_APOSTROPHE = pattern(r"\b'\b|[†•]'|œ\"")

# The symbols with these bytes whose last one, undefined in windows-1252, went.
_BYTELESS = {"†": "←"}


def _straightened(text: str, start: int, end: int) -> str:
    """A dash whose last byte, a curly quote, was straightened; or a closing quote and the `"` of JSON or CSV."""
    before, after = text[start - 1 : start], text[end : end + 1]
    opener = _opener(text, start)
    if opener is not None and not before.isspace():
        line = text.rfind("\n", 0, start) + 1
        if _DELIMITED.match(text, end) and _count(text, line, start) % 2:
            return '”"'
        if after in {" ", "", "\n"} and not _CLOSES.match(text, end):
            return "”"
    # A range of numbers has an en dash; which of the two it was else can't be seen.
    return "–" if before.isdigit() and after.isdigit() else "—"


def _count(text: str, line: int, start: int) -> int:
    """How many `"` that are no part of damage stand on a line before `start`; few are looked at."""
    low = max(line, start - _FAR)
    return text.count('"', low, start) - text.count('â€"', low, start)


# What stands behind a value in JSON and in CSV.
_DELIMITED = pattern(r"\s?[,;}\]:\t]|[ \t]*(?:\n|\Z)")

# The end of a quotation that goes on.
_CLOSES = pattern('[^â“”\n]{0,200}(?:”|â€(?![œ"™˜“”¦]))')

# How far a quotation goes at most.
_FAR = 400


def _opener(text: str, start: int) -> str | None:
    """The mark that opened a quotation which has not ended before `start`, damaged or not."""
    low = max(text.rfind("\n", 0, start) + 1, start - _FAR)
    found: str | None = None
    for match in _QUOTE.finditer(text, low, start):
        found = match[1]
    return found


# A quote that opens, or one that closes; the latter also with what is left of it.
_QUOTE = pattern(r"(“|â€œ|‘|â€˜)|”|(?:’|â€™)(?!\w)|â€(?:\x9d|[\N{REPLACEMENT CHARACTER} .,;:!?)])")


def _closed(text: str, start: int, end: int) -> str:
    """A closing quote whose last byte became `?`; the `?` stays where it may be the end of a question."""
    opener = _opener(text, start)
    said = "’" if opener in {"‘", "â€˜"} else "”"
    near = text[max(0, start - _FAR) : end + _FAR]
    is_lost = _GOES_ON.match(text, end) or (
        opener is not None and (_CERTAIN.search(near) or not (_DROPPED.search(near) or _is_question(text, start)))
    )
    return said if is_lost else f"{said}?"


# Closing quotes in the same text: one whose `?` ended nothing, and one whose last byte is gone.
_CERTAIN = pattern("â€[?](?= ?[a-z])")
_DROPPED = pattern(r"â€(?=[\s.,;:!)])")

# What stands behind a `?` that ended nothing.
_GOES_ON = pattern(r" ?[a-z,;.:]|[)\]]")

# What begins a question in English, German, Dutch, French, Spanish, Italian and Portuguese; in English also a verb.
_ASKS = pattern(
    r"(?:who|what|when|where|why|how|which|whose|is|are|am|was|were|do|does|did|can|could|will|would|shall|should|may"
    r"|might|must|have|has|had|isn|aren|don|doesn|didn|won|wouldn|and|so|but|or|if|you|any(?:one|body)"
    r"|wer|wen|wem|wie|wann|wo|warum|wieso|welche[rs]?|ist|sind|hat|haben|hast|kann|kannst|soll|sollen|wird|war|gibt"
    r"|wat|waar|waarom|hoe|welke?|heb|heeft|bent|zijn|kan|kun|mag|zal|wil|moet|ken"
    r"|qui|que|quoi|quand|où|comment|pourquoi|quel(?:le)?s?|est|avez|as|peut|connaissez"
    r"|¿.*|quién|qué|dónde|cómo|por|chi|che|cosa|dove|quando|come|perché|qual[ei]?|hai|quem|onde|como|você|é)\b",
    re.IGNORECASE,
)


def _is_question(text: str, start: int) -> bool:
    """Whether the sentence that a quotation closes before `start`, or what is quoted, begins as questions do."""
    low = max(text.rfind("\n", 0, start) + 1, start - _FAR)
    sentence = _SENTENCE.findall(text[low:start])
    words = sentence[-1].lstrip() if sentence else ""
    return any(_ASKS.match(part) for part in (words, *_OPENERS.split(words)[1:]))


_SENTENCE = pattern(r"[^.!?]+")
_OPENERS = pattern("â€œ|â€˜|[“‘]")


def lost_both(text: str, start: int, end: int, *, is_sure: bool) -> str | None:
    """The mark of which `â??` is left, where only one fits. `is_sure` tells that what is left stands in no text."""
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if after.isalnum():
        if before.isalnum():
            return _between(text, start, end, is_sure)
        if is_sure and before == " " and _DUTCH.match(text, end):
            return "’"
        if before in _MARKUP and _POSSESSIVE.match(text, end):
            return "’"
        # No word begins behind `??`, in no language.
        return "“" if is_sure or _is_paired(text, end, end + _FAR, opens=False) else None
    if before in {" ", ""} and after == " ":
        return "—" if is_sure or quotes.has_no_circumflex(text, start) or _is_sure(text) else None
    if _is_paired(text, max(0, start - _FAR), start, opens=True) or (is_sure and before in _ENDS):
        return "”"
    return "’" if is_sure and before.isalpha() else None


_ENDS = frozenset(".,!?…")

# What may stand between a word and what belongs to it, in documentation.
_MARKUP = frozenset("*`_)]}>")
_POSSESSIVE = pattern(r"s\b")


def _is_paired(text: str, low: int, high: int, *, opens: bool) -> bool:
    """Whether within `low:high`, on the line that ends or begins there, stands a rest that opens or closes."""
    low, high = (text.rfind("\n", low, high) + 1 or low, high) if opens else (low, text.find("\n", low, high))
    side = _HEAD if opens else _TAIL
    return side.search(text, low, high if high >= 0 else low + _FAR) is not None


_LEFT = rf"(?:â(?:{'|'.join(map(re.escape, sorted(_BOTH)))})|Ã¢ÂÂ|ÃÂ¢(?:ÃÂ){{2}}(?!ÃÂ)|[â{LOST}]{LOST}{{2}})"
_HEAD = pattern(rf"(?<!\w){_LEFT}(?=[^\Wâ])|“")
_TAIL = pattern(rf"(?:(?<=[\w.,!)])|(?<=\w\?)){_LEFT}(?!\w)|”")


def _between(text: str, start: int, end: int, is_sure: bool) -> str | None:
    """An apostrophe in a contraction or behind what is elided; a dash between numbers, and between long words."""
    if text[start - 1].isdigit() and text[end].isdigit():
        return "–"
    if quotes.CONTRACTED.match(text, end) or _ELIDED.search(text, max(0, start - 6), start):
        return "’"
    if not is_sure:
        return None
    return "—" if _LONG_BEFORE.search(text, max(0, start - 3), start) and _LONG.match(text, end) else "’"


# `’s avonds` and `’t`.
_DUTCH = pattern(r"[st](?= [a-z])")

_LONG_BEFORE = pattern(r"[^\W\d_]{3}\Z")
_LONG = pattern(r"[^\W\d_]{3}")


@of_text
def _is_sure(text: str) -> bool:
    """Whether a text has such a rest in a contraction."""
    return _SURE.search(text) is not None


# Contractions that no other mark stands in.
_SURE = pattern(r"â\?\?(?:(?<=n...)(?=t\b)|(?<=[a-z]...)(?=(?:s|re|ve|ll)\b))")

# What is elided in French, Catalan and Italian before a vowel.
_ELIDED = pattern(
    r"\b(?:[ldjnmtscoLDJNMTSCO]|[Qq]u|[DdSs]all|[DdNnBb]ell|[Cc]oll|[Ss]ull|[Qq]u[ea]ll|[Aa]ll|[Uu]n|[Ss]ant)\Z"
)
