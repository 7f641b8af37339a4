"""What is left of letters of which windows-1252 lacks a byte: `ÙÙŠ`, `×©×œ×•×`, `Ï‡ÏÎ®ÏƒÏ„Î·`, `Äang táº£i`, `ã®`.

How it arises: a decoder that drops what it has no character for loses 81, 8D, 8F, 90 and 9D. A letter is left as its
first byte, or two of its three. Evidence: the text is proven to be UTF-8 read as windows-1252, the byte stands beside
such letters of one script, and of the letters of that script with a lost byte only one is common there. In Greek two
are: a word of several vowels has one accent, which tells where `ύ` stood. All of hiragana whose last byte is left have
81 before it, but for four, of which another byte may be lost; in Thai `แ` stands before a consonant.
"""

import re
from collections.abc import Iterator

from ...edits import Replacement, Suspect
from ...lazy import pattern
from .codecs import WESTERN, WESTERN_CONTINUATION
from .languages import is_vietnamese


def _beside(lead: str, leads: str) -> re.Pattern[str]:
    """A first byte without its second, right behind or before a letter of the same script."""
    whole = f"{leads}{WESTERN_CONTINUATION}"
    return re.compile(f"{lead}(?!{WESTERN_CONTINUATION}|[\x80-\x9f ])(?:(?<={whole}{lead})|(?={whole}))")


# By script: what is left, and what it was. Hebrew has a form of its own for the end of a word.
_LETTERS = {
    "Arabic": ((_beside("Ù", "[ØÙ]"), "ف"),),
    "Hebrew": (
        (pattern(f"×(?=×{WESTERN_CONTINUATION})"), "א"),
        (pattern(rf"×(?<=×{WESTERN_CONTINUATION}×)(?=[.,:;!?\n-]|\Z)"), "ם"),
    ),
    "Thai": ((pattern(f"à¹(?=à¸{WESTERN_CONTINUATION})"), "แ"),),
}

# Hiragana without their second byte; of what begins as `ã€`, `ã‚` and `ãƒ` the third may be lost as well.
_HIRAGANA = pattern(f"ã(?![€‚ƒ]){WESTERN_CONTINUATION}(?!{WESTERN_CONTINUATION}|[\x80-\x9f])")
# What stands beside one: another letter, whole or not.
_BESIDE_HIRAGANA = pattern("[ã-é\u3000-\u9fff]")

# Of Cyrillic half a dozen letters lose theirs, so that nobody can tell which it was; as many of the scripts of India
# and of Thai, and of ideographs and Hangul any.
_HALF = pattern(
    "[ÐÑ](?:(?=[\u0400-\u04ff])|(?<=[\u0400-\u04ff].))|à[¤-»](?:(?=[\u0900-\u0eff])|(?<=[\u0900-\u0eff]..))"
    f"|[ã-í]{WESTERN_CONTINUATION}(?:(?=[\u3040-\ud7a3])|(?<=[\u3040-\ud7a3]..))"
)


def halves(text: str) -> Iterator[Suspect]:
    """What is left within words of Cyrillic, of the scripts of India and of the East, once the others were read.

    >>> [suspect.start for suspect in halves("пÑивет, Ñandú, पà¥रानी")]
    [1, 16]
    """
    for match in _HALF.finditer(text):
        yield Suspect(*match.span(), "utf8-lost-byte", "a letter of which one byte is lost")


def _hiragana(text: str) -> Iterator[Replacement]:
    """The letters that stand beside others."""
    for match in _HIRAGANA.finditer(text):
        start, end = match.span()
        if _BESIDE_HIRAGANA.search(text[max(0, start - 3) : start] + text[end : end + 1]):
            said = bytes((0xE3, 0x81, WESTERN.bytes[match[0][1]])).decode()
            yield Replacement(start, end, said, "utf8-lost-byte")


# Of Greek both `ρ` and `ύ` lose their byte.
_GREEK = _beside("Ï", "[ÎÏ]")
_GREEK_WORD = pattern(f"(?:[ÎÏ](?:{WESTERN_CONTINUATION}|[\x80-\x9f])?)+")
_ACCENTED = frozenset("άέήίόύώΐΰΆΈΉΊΌΎΏ")
_VOWELS = frozenset("αεηιουωϊϋΑΕΗΙΟΥΩ") | _ACCENTED
# Behind these vowels `ύ` is half of a sound more often than a letter of its own; these begin no sound with `ρ`.
_DIGRAPHS = frozenset("οεαΟΕΑ")
_NEVER_BEFORE_R = frozenset("σλμνςΣΛΜΝ")


def _greek(text: str) -> Iterator[Replacement]:
    """The letters of Greek: a word of several vowels has one accent, so that one without has it there; else `ρ`."""
    if _GREEK.search(text) is None:
        return
    for word in _GREEK_WORD.finditer(text):
        letters: list[str] = []
        lost: dict[int, re.Match[str]] = {}
        done = word.start()
        for place in _GREEK.finditer(text, *word.span()):
            letters += _read(text[done : place.start()])
            lost[len(letters)] = place
            letters.append("")
            done = place.end()
        if not lost:
            continue
        letters += _read(text[done : word.end()])
        may_lack = not _ACCENTED.intersection(letters) and not "".join(letters).isupper()
        accent = _accented(letters, list(lost)) if may_lack else -1
        for index, place in lost.items():
            yield Replacement(*place.span(), "ύ" if index == accent else "ρ", "utf8-lost-byte")


def _read(text: str) -> str:
    """What is whole of the characters of a stretch: a first byte may stand there that has lost more than one."""
    return bytes(WESTERN.bytes[char] for char in text).decode("utf-8", "ignore")


def _accented(letters: list[str], lost: list[int]) -> int:
    """Where in a word that has no accent its accented letter was lost, -1 if it may have none.

    letters: those of the word, empty for those that were `lost`.
    """
    if len(letters) > _LONGEST:
        return -1
    padded = ["#", *letters, "#", "#"]
    for index in lost:
        before, after, behind = padded[index], padded[index + 2], padded[index + 3]
        is_pair = after == ""
        if before in _DIGRAPHS or (is_pair and (before in _NEVER_BEFORE_R or behind in _HIGH)):
            return index
        if before and before not in _VOWELS:
            if is_pair:
                return index + 1
            if after not in _VOWELS:
                return index
    return lost[-1] if len(_VOWELS.intersection(letters)) > 1 else -1


# No word is longer; and the vowels that sound like it, before which it does not stand.
_LONGEST = 60
_HIGH = frozenset("ιη")


# In Vietnamese `Đ` begins words; in Czech, of which a text has one of the other letters, `č` stands before a small one.
_LATIN = pattern("Ä(?=[a-zà-ÿ])")
# Letters of languages that have `Ä`, as they are or as mojibake.
_GERMAN = pattern("[äöüßÖÜ]|Ã[¤¶¼Ÿ–œ]")
_CZECH = pattern("Ä›|Å™|Å¯|ě|ř|ů")


def find(text: str, scripts: set[str]) -> Iterator[Replacement]:
    """The letters that are left as one byte, in a text proven to be UTF-8 read as windows-1252.

    scripts: the scripts of the letters that were proven.
    """
    for script in scripts & _LETTERS.keys():
        for left, letter in _LETTERS[script]:
            for match in left.finditer(text):
                yield Replacement(*match.span(), letter, "utf8-lost-byte")
    if "Greek" in scripts:
        yield from _greek(text)
    if "East Asian" in scripts:
        yield from _hiragana(text)
    if _LATIN.search(text) is None or _GERMAN.search(text):
        return
    is_czech = _CZECH.search(text) is not None
    if is_czech or "áº" in text or "á»" in text or is_vietnamese(text):
        for match in _LATIN.finditer(text):
            is_begun = not text[match.start() - 1 : match.start()].isalpha()
            if is_czech or is_begun:
                yield Replacement(*match.span(), "č" if is_czech else "Đ", "utf8-lost-byte")
