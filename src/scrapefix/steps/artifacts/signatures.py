"""What services sign a text with, behind its last sentence: `It was late. Hosted on Acast. See acast.com/privacy ...`.

Evidence: the end of a line is a whole phrase of several words that is an artifact by itself, of a host of podcasts, a
maker of feeds, a blog; and a sentence has ended right before it.
"""

from ...index import SIGNATURE, Index
from ...phrases import AROUND, EDGE, key, last_word
from .links import loosely

# No signature is so long.
_LONGEST = 240
_STOPS, _CLOSING = frozenset(".!?…。！？"), "\"'”’»)"
# What parts it from the text.
_DASHES = " -–—|·•"


def signature(known: Index, text: str) -> tuple[int, str] | None:
    """Where the signature begins with which a text ends, and its rule."""
    listed = known.signatures.get(last_word(text[-EDGE:]))
    if not listed or text.count(" ", max(0, len(text) - _LONGEST)) <= SIGNATURE:
        return None
    tail = text[-_LONGEST:]
    name = key(tail).rstrip(AROUND)
    for phrase, hit in listed:
        if name.endswith(phrase) and (found := list(loosely(phrase).finditer(tail))):
            before = tail[: found[-1].start()].rstrip(_DASHES)
            if before.rstrip(_CLOSING)[-1:] in _STOPS:
                return len(text) - len(tail) + len(before), hit.name
    return None
