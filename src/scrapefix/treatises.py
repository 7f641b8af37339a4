"""Texts that are about encodings and escapes as a whole: what they show is an example."""

import re

from .edits import Span
from .evidence import quotation
from .lazy import pattern
from .lessons import ENCODINGS, is_setting


def is_treatise(text: str, shown: list[Span]) -> bool:
    """Whether a text is about encodings and escapes, and otherwise sound, so that the few at `shown` are its examples.

    It uses words of that trade: several; or two, and either letters beyond ASCII or apostrophes that are none of the
    damage, or all of that is quoted; or one, and both.
    """
    if len(text) > _LONGEST:
        return False
    ends = [0, *(end for _, end in shown)]
    starts = [*(start for start, _ in shown), len(text)]
    rest = "\x00".join(text[end:start] for end, start in zip(ends, starts, strict=True))
    names = {_plain(match[0]) for match in _NAMES.finditer(rest) if not is_setting(rest, *match.span())}
    if not names:
        return False
    words = names | {_plain(match[0]) for match in _OF_TRADE.finditer(rest)}
    if len(words) > _SEVERAL:
        return True
    proofs = _SOUND.search(rest) is not None, all(quotation(text, span) for span in shown)
    return any(proofs) if len(words) == _SEVERAL else all(proofs)


def names_encoding(text: str) -> bool:
    """Whether a text has the name of an encoding, or a word that only texts about them have."""
    return any(not is_setting(text, *match.span()) for match in _NAMES.finditer(text[:_LONGEST]))


def is_sample(text: str, shown: list[Span]) -> bool:
    """Whether a text names an encoding, and what is at `shown` is one paragraph of it, the first below a colon."""
    if text[shown[0].start] < "\x80" or len(text) > _LONGEST:
        return False
    above = text[: text.rfind("\n", 0, shown[0].start) + 1].rstrip()
    ended = _PARAGRAPH.search(text, shown[0].end)
    end = ended.start() if ended else len(text)
    is_of_mail = text[len(above) : shown[0].start].lstrip().startswith(">")
    if not above.endswith((":", "：")) or shown[-1].end > end or is_of_mail:
        return False
    return bool(text[end:].strip()) and names_encoding(f"{above}\n{text[end:]}")


# The end of a paragraph.
_PARAGRAPH = pattern(r"\n[ \t]{0,40}\n")


def _plain(word: str) -> str:
    """A word without what its forms differ in: `UTF-8` and `utf8`, `byte` and `bytes`."""
    return word.casefold().translate(_FORMS).rstrip("sed")


_FORMS = dict.fromkeys(map(ord, "-_ 0123456789"))
_LONGEST = 20_000
_SEVERAL = 2
# An apostrophe or a letter beyond ASCII within a word.
_SOUND = pattern(r"'(?<=[a-z]')(?=[a-z])|’(?<=[a-z]’)(?=[a-z])|[^\W\d_\x00-\x7f](?<=[a-zA-Z].)")
# Names of encodings and notations, and words that no other trade has; one of them must be there.
_NAMES = pattern(
    rf"(?<![A-Za-z])(?:{ENCODINGS}|mojibake|charset)(?![A-Za-z])"
    r"|\b(?:(?:character|text|wrong|right) encoding|encoding (?:problem|issue|error|bug)s?|backslash(?:es)?"
    r"|code ?points?|(?:strip|add)slashes|quoted-printable|percent-encod\w+|unescap(?:ed?|es|ing)"
    r"|escape (?:sequences?|codes?)|zeichensatz|zeichenkodierung|kodier\w+|encodage|codificaci[oó]n|codifica\b"
    r"|codificação|kodowani\w+|kódován\w+|teckenkod\w+|tegnsæt|merkistö|кодиров\w+|кодуванн\w+|κωδικοποίηση\w*)\b"
    r"|\\{1,2}[xu](?:HH|XX|NN|hh|nn|xx){1,2}\b|编码|編碼|解码|解碼|转义|字节|文字コード|エスケープ|인코딩|이스케이프|바이트|ترميز|קידוד",
    re.IGNORECASE,
)
# What such texts speak of besides, as others do.
_OF_TRADE = pattern(
    r"\b(?:encod(?:ing|ed|es?)|decod(?:ing|ed|er?)|entit(?:y|ies)|escap(?:ed?|es|ing)|bytes?|json|surrogates?|codage)\b",
    re.IGNORECASE,
)
