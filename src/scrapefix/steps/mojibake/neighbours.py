r"""Turkish, Polish and their like in their own 8-bit encodings, read as windows-1252: `kullanýcý`, `has³o u¿ytkownika`.

How it arises: most letters of these encodings are those of windows-1252, so that a wrong reading goes unnoticed; six of
Turkish become letters of Icelandic, some of Polish, Slovak and Romanian become signs, those of Czech, Hungarian and
Croatian such as French, Danish and Portuguese have (`Pøišel pozdì`, `egy õszi estén a fûben`).

Evidence: such letters or signs within words, more than one; no letter in the text that the language doesn't have; and
the detector of encodings finds the language in the bytes, and no other nearly as likely, by all letters of the text.

In Turkish `ı` must stand with vowels that go with it in some of the words, and in Romanian `ă` with another
letter beyond ASCII, if there are more than three.

Left alone: Icelandic, Old Norse and the like, signs between words, and texts with one such letter.
"""

import re
from collections.abc import Iterator
from functools import cache
from math import inf
from typing import NamedTuple

from ...document import Document
from ...edits import Replacement
from ...lazy import pattern
from ...signs import Sign


class _Neighbour(NamedTuple):
    """A language that is mistaken for a western one.

    tag: its name for the detector.
    encodings: the encodings that it was written in.
    signs: of what a text has one at least.
    odd: the characters that are wrong.
    letters: what else beyond ASCII its texts have.
    """

    tag: str
    encodings: frozenset[str]
    signs: tuple[Sign, ...]
    odd: str
    letters: str


def _within_words(char: str) -> Sign:
    return Sign(char, rf"{char}(?<=[A-Za-z]{char})(?=[a-z])", beyond_ascii=True)


_CONSONANTS = "bcdfghjklmnprstvyzþð"
_CENTRAL = frozenset({"cp1250", "iso8859-2"})
_MARKS = "‘’“”„–—…«»·•°§©®€ \N{NO-BREAK SPACE}"
_NEIGHBOURS = (
    _Neighbour(
        "tr",
        frozenset({"cp1254", "iso8859-9"}),
        (
            # Czech has it seldom twice within so few letters, and then others between; in Turkmen it is a consonant.
            Sign("ý", rf"ý(?<=[{_CONSONANTS}]ý)(?![aeiouöü])(?=[^áéíóúěščřžůďťň\n]{{1,12}}[ýþð])", beyond_ascii=True),
            Sign("þ", r"þ(?<=[aeiouöüý]þ)", beyond_ascii=True),
            Sign("ð", r"ð(?<=[aeiouöüý]ð)(?=[aeiouöüýl])", beyond_ascii=True),
        ),
        "ýþðÝÞÐ",
        "çöüâîûÇÖÜÂÎÛ",
    ),
    _Neighbour(
        "pl",
        _CENTRAL,
        (
            # In a formula one letter stands on either side of it, `a³b`.
            Sign("³", "³(?:(?<=[A-Za-z]{2}³)(?=[a-z])|(?<=[A-Za-z]³)(?=[a-z]{2}))", beyond_ascii=True),
            _within_words("¿"),
        ),
        "¹æê³ñœŸ¿¥ÆÊ£ÑŒ¯¶±¼¦¡¬",
        "óÓ",
    ),
    _Neighbour(
        "cs",
        _CENTRAL,
        (
            # In Italian it ends a word, and in Danish hardly a vowel stands behind the other.
            Sign("ì", r"ì(?<=[bcdfghjklmnprstvz]ì)(?=[a-z])", beyond_ascii=True),
            Sign("ø", r"ø(?=[ieíìaáoyý])", beyond_ascii=True),
        ),
        "øìèùòïØÌÈÙÒÏ",
        "áéíóúýšžÁÉÍÓÚÝŠŽ",
    ),
    _Neighbour("sk", _CENTRAL, (_within_words("¾"),), "¾èòïåàÈÒÏ¼", "áéíóúýäôšžÁÉÍÓÚÝÄÔŠŽ"),
    # Portuguese has it before vowels.
    _Neighbour(
        "hu",
        _CENTRAL,
        (Sign("õ", r"õ(?<=[a-z]õ)(?=[bcdfghjklmnprstvz])", beyond_ascii=True),),
        "õûÕÛ",
        "áéíóöúüÁÉÍÓÖÚÜ",
    ),
    _Neighbour("hr", _CENTRAL, (Sign("æ", r"æ(?<=[aeiou]æ)(?=[aeiou])", beyond_ascii=True),), "èæðÈÆÐ", "šžŠŽ"),
    _Neighbour(
        "ro",
        _CENTRAL | {"iso8859-16"},
        # In Portuguese only vowels stand behind it, and at the end of a word an `s`.
        (_within_words("º"), Sign("ã", r"ã(?<=[a-z]ã)(?=[bcdfgjlmnprtvz][a-zâîã])", beyond_ascii=True)),
        "ºþãªÞÃ",
        "âîÂÎ",
    ),
)

SIGNS = tuple(sign for neighbour in _NEIGHBOURS for sign in neighbour.signs)

# So many letters must be wrong, and so much less likely, in nats, must the text be in any other language.
_ENOUGH = 2
_MARGIN = 10.0

# So much of a text is looked at.
_SAMPLE = 4000

_BEYOND_ASCII = pattern(r"[^\x00-\x7f]")


def find(document: Document) -> Iterator[Replacement]:
    """The wrong letters of a text that is proven to be in one of the languages."""
    text = document.text
    for neighbour in _NEIGHBOURS:
        if document.shows(neighbour.signs):
            odd, other = _letters(neighbour)
            codec = "" if other.search(text) else _codec(neighbour, text, odd)
            for match in odd.finditer(text) if codec else ():
                said = match[0].encode("cp1252").decode(codec)
                if said.isalpha() and said != match[0] and not document.is_code(*match.span()):
                    yield Replacement(*match.span(), said, f"{codec}-read-as-cp1252")


@cache
def _letters(neighbour: _Neighbour) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds the wrong letters of a language, and what finds a letter that it does not have."""
    other = re.compile(rf"[^\x00-\x7f{neighbour.odd}{neighbour.letters}{_MARKS}]")
    return re.compile(f"[{neighbour.odd}]"), other


def _is_harmonic(sample: str) -> bool:
    """Whether `ý` is the vowel `ı`, which in Turkish words of more syllables stands with others like it."""
    return "ý" not in sample or len(_HARMONY.findall(sample)) * 4 >= sample.count("ý")


_HARMONY = pattern("ý(?=[^\\W\\daeiouöüý]{1,3}[aý])|ý(?<=[aý][^\\W\\daeiouöüý]ý)|ý(?<=[aý][^\\W\\daeiouöüý]{2}ý)")


def _is_varied(sample: str) -> bool:
    """Whether `ã` is `ă` of Romanian, which has other letters beside it; Aromanian and Guarani have it alone."""
    return sample.count("ã") <= _MOST_ALONE or any(char in sample for char in "ºþâî")


_MOST_ALONE = 3
_CHECKS = {"tr": _is_harmonic, "ro": _is_varied}


def _codec(neighbour: _Neighbour, text: str, odd: re.Pattern[str]) -> str:
    """The encoding of a text in this language; empty if it could be in another."""
    start = max(0, next(_BEYOND_ASCII.finditer(text)).start() - 200)
    sample = text[start : start + _SAMPLE]
    if len(odd.findall(sample)) < _ENOUGH or not _CHECKS.get(neighbour.tag, bool)(sample):
        return ""
    from ...charsets.guess import guess

    readings = guess(sample.encode("cp1252"))
    best = readings[0]
    others = (reading.cost for reading in readings if reading.language != neighbour.tag)
    is_likely = best.codec in neighbour.encodings and min(others, default=inf) >= best.cost + _MARGIN
    return best.codec if is_likely else ""
