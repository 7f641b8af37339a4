r"""Mojibake in small letters and in capitals: `zã¼rich`, `KÃ¶LN`, `DONÂ€™T`.

How it arises: UTF-8 is read as windows-1252, and the text is then put in small letters, as training sets are, or in
capitals, as headings are.

Evidence: in a text without a capital a letter and a sign within a word that no word has, `ã¼`; a sign between capitals.
At the end of a word signs of notes and quotes stand as well, so that they need such a place in the same text. Left
alone: `ã` before a quote or a raised digit, which ends words of Portuguese, and `MAÇÃ®`.
"""

import re

from ...lazy import pattern
from ...signs import is_small
from .codecs import WESTERN, WESTERN_CONTINUATION
from .memory import of_text

# At the end of a word stand other signs as well: of a quotation, of a note.
_AT_END = frozenset("¡¤¨©´¶¼½ÿ")

# The marks.
CAPITAL = pattern(r"Â(?:€(?:[™Œ˜“”¦](?![\x80-\xbf])|\x9d)|‚¬)")
# Letters between capitals, and at the end of a word in capitals.
CAPITAL_LETTER = pattern(
    r"(?:Ã[¡-¶¸-º¼-¿\N{GREEK CAPITAL LETTER MU}]){1,4}+"
    r"(?:(?<![^\W_][^\W_]..)(?=[A-Z][A-Z])|(?<=[A-Z¡-¿]..)(?=[A-ZÂ])|(?<=[A-Z][A-Z¡-¿]..)(?<!«)(?!\w))"
    r"|Ã\xa0(?<=[A-Z][A-Z]..)(?=[ .,;:!?])"
)
_BETWEEN_CAPITALS = pattern(r"Ã(?:[¡-¶¸-º¼-¿](?<=[A-Z]..)(?=[A-Z])|[¡¤¨©¬´¶¼½](?<=[A-Z][A-Z]..)(?!\w))")


def capital(match: re.Match[str]) -> str | None:
    """The mark or the letter of a text that was put in capitals; many a sign at the end of a word may be one."""
    if match[0][0] == "Ã":
        text, end = match.string, match.end()
        is_letter = text[end : end + 1].isalpha() or match[0][-1] in _AT_END or _has_capitals(text)
        return WESTERN.decode(match[0].replace("\N{GREEK CAPITAL LETTER MU}", "µ")).upper() if is_letter else None
    return WESTERN.decode("â" + match[0][1:].lower())


def as_beside(text: str, start: int, end: int, said: str) -> str:
    """What the mojibake at `start:end` says, in capitals where all letters around are such."""
    if _SMALL_LATIN.fullmatch(said) is None:
        return said
    around = text[max(0, start - _AROUND) : start] + text[end : end + _AROUND]
    return said.upper() if _CAPITALS.search(around) and not _SMALL.search(around) else said


_AROUND = 20
_SMALL_LATIN = pattern("[à-öø-þ]+")
_SMALL = pattern("[a-z]")
_CAPITALS = pattern("[A-Z]{2}")


@of_text
def _has_capitals(text: str) -> bool:
    """Whether a text has a letter between capitals that is damaged so."""
    return _BETWEEN_CAPITALS.search(text) is not None


# `ã` before the sign of a letter, within a word or at its end; `ä` and `å` before those of letters of Turkish and
# Polish; `â` before a sign of Latin-1, where no word ends in it.
_EASTERN = r"(?:[±ÿ¼º¡¾](?=[a-zäåã])|[±ÿ](?<=[a-z]..)(?!\w)|[‚„™‡›](?<=[a-z]..)(?=[a-z]))"
LOWERED = {
    "ã": pattern(
        r"ã(?:[\xa0-¶¸-ºÿ¼-¿„œ‰‡ˆ€](?:(?=[a-zãâ])|(?<=[a-z]..)(?![\w»]))|»(?=[a-zãâ])|[\xa0€](?= )|[¨©](?!\w))"
    ),
    "ä": pattern(f"ä{_EASTERN}"),
    "å": pattern(f"å(?:{_EASTERN}|“(?=[a-z]))"),
    "â": pattern(r"â(?:[£©®§°¿¡«](?:(?<![^\W\d_]..)(?=[\s\d.,;:a-zâ])|(?<=\d..)(?!\w))|»(?!\w)|\xa0)"),
    "ð": pattern("ðÿ[\x80-¿‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›šœž]{2}"),
}


def lowered(match: re.Match[str]) -> str | None:
    """The letter or the sign, of a text that has no capitals."""
    text, end = match.string, match.end()
    if not _is_lower(text) or _is_eastern(text):
        return None
    if match[0][0] == "ð":
        # Of pictographs the third byte is hardly ever what `œ` and `ž` are when they are no capitals.
        return WESTERN.decode(f"ðŸ{match[0][2].replace('œ', 'Œ').replace('ž', 'Ž')}{match[0][3]}")
    ends_word = not text[end : end + 1].isalpha() and match[0][1] not in _AT_END and match[0][0] != "å"
    if ends_word and not (match[0][1] in "£°€" or _has_lowered(text)):
        return None
    first, second = match[0].upper()[0], "Ÿ" if match[0][1] == "ÿ" else match[0][1]
    return bytes((WESTERN.bytes[first], WESTERN.bytes[second])).decode().lower()


_is_lower = of_text(is_small)


@of_text
def _is_eastern(text: str) -> bool:
    """Whether a text has characters of three bytes, of which `ã` to `é` are the first, damaged or read by now."""
    return _EASTERN_BYTES.search(text) is not None


_EASTERN_BYTES = pattern(f"[\u3040-\u9fff]|[ã-é]{WESTERN_CONTINUATION}{{2}}[ã-é]")


@of_text
def _has_lowered(text: str) -> bool:
    """Whether a text has a letter within a word that is damaged so, or at the end of one, with no sign of a note."""
    return _LOWERED_WITHIN.search(text) is not None


_LOWERED_WITHIN = pattern(r"ã(?:[¡-ª¬\xad-¶¸-º¼-¿](?<=[a-z]..)(?=[a-z])|[¡¤¨©¬´¶¼½](?!\w)|\xa0(?= ))")
