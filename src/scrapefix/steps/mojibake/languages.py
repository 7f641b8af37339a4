"""Of what language a text is around a damaged letter, as far as its commonest words and letters tell, damaged or not.

"acute": it has `í`. "no grave": it has no `à`. "grave": words end in `à`. "grave within": it has `à` within words. "no
nasal": it has no `ã`. "German" is told by letters, "German words" and "French" by words; "damaged": other mojibake.
"""

import re
from functools import lru_cache

from ...lazy import pattern
from .memory import of_text


def around(text: str, at: int) -> set[str]:
    """What the text around `at` says of its language."""
    blocks = range(max(0, at - EARSHOT) // _BLOCK, (at + EARSHOT) // _BLOCK + 1)
    return set().union(*(_languages(text[block * _BLOCK : (block + 1) * _BLOCK]) for block in blocks))


# So far from a letter its language is looked for, and so many characters are looked at together.
EARSHOT = 100
_BLOCK = 256


@lru_cache(maxsize=64)
def _languages(block: str) -> frozenset[str]:
    """Of what languages a block of text may be, told by their commonest words and letters, damaged or not."""
    found = set()
    spanish = set(_SPANISH.findall(block))
    portuguese = set(_PORTUGUESE.findall(block))
    irish = set(_IRISH.findall(block))
    if (spanish - _SHARED and len(spanish) > 1) or (irish - _SHARED and len(irish) > 1):
        found |= {"no grave", "acute"}
    elif len(_EASTERN.findall(block)) > 1 and len(set(_WITH_GRAVE.findall(block))) <= 1:
        found |= {"no grave", "acute"}
        if len(_ICELANDIC.findall(block)) > 1:
            found |= {"Icelandic"}
    if len(portuguese) > 1:
        found |= {"acute"}
    elif spanish & _NOT_PORTUGUESE and not portuguese:
        found |= {"no nasal"}
    if _VIETNAMESE.search(block) or len(set(_CATALAN.findall(block))) > 1:
        found = {"grave within"}
    french = set(_FRENCH.findall(block))
    if len(french | set(_ITALIAN.findall(block))) > 1:
        found |= {"grave", "French"} if french else {"grave"}
    if _DAMAGED.search(block):
        found |= {"damaged"}
    if _GERMAN.search(block):
        found |= {"German"}
    if len(set(map(str.lower, _GERMAN_WORDS.findall(block)))) > 1 and not found & {"acute", "no grave"}:
        found |= {"German words"}
    return frozenset(found)


# Words of Spanish and of Irish; those that their neighbours share, which have `à`, prove nothing by themselves.
_SPANISH = pattern(
    r"¿|Â¿|ciÃ³n\b|ción\b|despuÃ©s|después|tambiÃ©n|también|mÃ¡s\b|más\b"
    r"|\b(?:los|las|muy|pero|hay|hasta|entonces|cuando|donde|tiene|puede|hace|esto|eso|fue|aunque|siempre|ahora|sus"
    r"|el|y|del|con|una?|que|en|se|la|lo|al|de|no|es|por|para)\b"
)
_NOT_PORTUGUESE = frozenset("los las muy pero hay el y del con una un en lo al es".split())
_IRISH = pattern(r"\b(?:bhfuil|atÃ¡|atá|tÃ¡|tá|chun|fÃ©idir|féidir|sÃ©|sé|nÃ³|nó|agus|an|na|ar|go|le)\b")
_SHARED = frozenset("el y del con una un que en se la lo al de no es por para agus an na ar go le".split())

# Letters of Czech, Slovak, Hungarian, Icelandic and others that the languages with `à` don't have; and words of those.
_EASTERN = pattern("Å[™¯¡¾‘±¥ˆ]|Ä[›\x8d¾º]|Ã[°¾](?=[a-zÃ])|[řěůčžšťďňľőűðþ]")
_ICELANDIC = pattern("Ã[°¾](?=[a-zÃ])|[ðþ]")
_WITH_GRAVE = pattern(r"\b(?:il|che|di|della|sono|nel|les|des|une|dans|est|pour|et|amb|els)\b")

# Words of French and Italian, in which words end in `à`.
_FRENCH = pattern(r"\b(?:les|des|une|du|dans|est|pour|et|qui|sur|[Jj]e|vous|aux|au)\b")
_ITALIAN = pattern(r"\b(?:[Ii]l|che|di|della|sono|nell?a?|[Nn]on|per|gli|alla|[Qq]uest[ao])\b")

_PORTUGUESE = pattern(
    r"Ã§Ã£o\b|ção\b|nÃ£o\b|não\b|sÃ£o\b|são\b|\b(?:uma?|dos|das|para|com|mais|pelo|pela|seu|sua|foi|isso|você)\b"
)

_CATALAN = pattern(
    r"\b(?:amb|els|sÃ³n|són|aquest[as]?|perÃ²|però|tambÃ©|també|dels|fins|molt|seva|perquÃ¨|perquè|quÃ¨|què|Ã©s|és)\b"
)

# Mojibake of Latin letters, and an `í` that is no capital of `ã`.
_DAMAGED = pattern("Ã[¡©³±£§ªº]|[b-df-hj-np-tv-z]Ã[a-df-hj-np-rt-z]")

_GERMAN = pattern("Ã[¼¤¶]|[üäö]")
_GERMAN_WORDS = pattern(
    r"\b(?:der|die|das|und|nicht|ist|eine?|mit|auf|wir|ich|sich|auch|wird|zu|von|den|dem|im|er|aus|es|man)\b",
    re.IGNORECASE,
)

# Letters that only Vietnamese has, damaged or not.
_VIETNAMESE = pattern("á[º»]|Æ[°¡]|[\u1ea0-\u1ef9ơư]")


@of_text
def is_vietnamese(text: str) -> bool:
    """Whether a text has letters that only Vietnamese has."""
    return _VIETNAMESE.search(text) is not None
