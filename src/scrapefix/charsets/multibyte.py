"""Multi-byte encodings: how usual their characters are."""

from collections.abc import Iterator
from typing import NamedTuple

from .candidates import MULTIBYTE, MULTIBYTE_LANGUAGES
from .columns import UNIT
from .ideographs import LEAST, cost_of, language_of
from .plain import Plain
from .reading import REPLACEMENT
from .single_byte import SPOKEN, Reading, foreign_letters

# What an error costs, and a character that the end of the sample cuts.
_ILL_FORMED, _CUT_END = 16.0, 6.4
# How many characters there must be to an error.
_TO_AN_ERROR = 8

# What a character costs in real text at most, and how far below that all of them must be to be certain.
_USUAL_EACH, _USUAL_AHEAD = 8.8, 6.0


class Ideographs(NamedTuple):
    """A reading, and whether its characters are as usual as in real text, which doesn't come about by chance."""

    reading: Reading
    certain: bool


def multibyte(
    data: bytes, plain: Plain, spoken: str, limit: float, *, declared: str | None, skip: set[str], ill_formed: bool
) -> Iterator[Ideographs]:
    """The readings of a sample, without those that find an error in it unless they are asked for.

    limit: what costs more is left out, but for the declared encoding. skip: encodings that have been asked.
    """
    for codec, rarity in MULTIBYTE.items():
        base = _latin(plain) + rarity - SPOKEN * (codec in MULTIBYTE_LANGUAGES.get(spoken, ()))
        most = float("inf") if codec == declared else limit
        if codec in skip or base >= most:
            continue
        text = data.decode(codec, "replace") if ill_formed else _well_formed(data, codec)
        if text is None:
            continue
        cut = text.endswith(REPLACEMENT)
        errors = text.count(REPLACEMENT) - cut
        base += errors * _ILL_FORMED + cut * _CUT_END
        if errors * _TO_AN_ERROR > len(text) or base >= most:
            continue
        count = len(text) - len(text.encode("ascii", "ignore"))
        if base + LEAST * count < most:
            cost = cost_of(text, codec)
            reading = Reading(base + cost, codec, language_of(codec))
            yield Ideographs(reading, not errors and cost + _USUAL_AHEAD <= _USUAL_EACH * count)


def _latin(plain: Plain) -> float:
    # The second byte of a character can be a letter of ASCII, but then none stands beside it, and it is in no pair.
    return plain.costs["en"] / UNIT + foreign_letters(plain)


def _well_formed(data: bytes, codec: str) -> str | None:
    """The text of bytes without an error, with U+FFFD for a character that their end cuts; None for others."""
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        if error.reason.startswith("incomplete"):
            return data[: error.start].decode(codec) + REPLACEMENT
    return None
