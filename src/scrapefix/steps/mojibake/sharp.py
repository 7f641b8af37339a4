"""`Ã` of which the second byte was a control, read as Latin-1, and went: `StraÃe`, `Ãber`, `Ãcole`.

Evidence: the words around are of a language that has the letter, and the place is one where it stands: `ß` behind a
vowel, a capital before what goes on a word that begins with it. Left alone: the same in other languages.
"""

import re

from ...lazy import pattern
from .languages import around


def is_sharp(text: str, start: int, end: int) -> bool:
    """Whether what is left at `start:end` was a `ß`, of which the second byte is a control: `StraÃe`, `weiÃ ich`.

    It stands behind a vowel, in a text of which the words are German.
    """
    after = text[end : end + 1]
    fits = text[start - 1 : start] in _BEFORE_SHARP and (after in _BEHIND_SHARP or not after.isalpha())
    return fits and "German words" in around(text, start)


# Behind `s` and `d` it would be a syllable of Spanish: `país`, `caída`.
_BEFORE_SHARP = frozenset("aeiouäöü")
_BEHIND_SHARP = frozenset("abefghiklmnortuwz")

# `Ã` at the head of a word.
HEAD = pattern(r"Ã(?<![^\W\d_]Ã)(?=[a-z])")


def capital(match: re.Match[str]) -> str | None:
    """The capital of which the control went, by how the word goes on; None for none that is known: `Ãber`."""
    text, (start, end) = match.string, match.span()
    known = around(text, start)
    for language, heads in _CAPITALS.items():
        if language in known:
            for letter, rest in heads.items():
                if rest.match(text, end):
                    return letter
    return None


# How words begin behind capitals whose second byte is a control, in the languages of which the words around are.
_CAPITALS = {
    "German words": {
        "Ü": pattern("ber|bung|brig|blich|bel"),
        "Ö": pattern("sterreich|ffentlich|ffn|konom|kolog|lpreis|stlich"),
        "Ä": pattern("rzt|nder|hnlich|lter|rger|pfel|gypt|mter|uß"),
    },
    "French": {
        "É": pattern(
            r"cole|tats?\b|glise|lys[eé]e|tude|dition|lection|quipe|nerg|conom|galement|v[éè]n|mission|tranger|poque|t[eé]\b"
            r"|tai(?:en)?t\b|l[éè]ve|gypt|cout|crit|cran"
        ),
        "Ê": pattern(r"tre\b"),
        "Î": pattern(r"les?\b"),
        "Ç": pattern(r"a\b"),
    },
}
