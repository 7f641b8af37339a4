r"""`í` as mojibake of which the second character was a soft hyphen, and went: `vÃdeo`, `ciudadanÃa`, `asÃ que`.

How it arises: the second byte of `í` in UTF-8 is AD, which windows-1252 reads as a soft hyphen: nobody sees it, and
programs that tidy up take it out. The same layer over it again leaves `crÃƒticos`. Read as Latin-1, `ß` loses a
control in the same way.

Evidence: a capital `Ã` stands between small letters, where it is never written, and behind a consonant, where of the
letters that could have lost such a byte (`ß` of German, whose byte is a control) only this one stands. Behind a vowel
the ending says so, or the language. At the end of a word it is `à` as well, which lost a no-break space: there it is
`í` in a few words of Spanish, and in a text of a language that has no `à`. German words around it make it a `ß`.

Left alone: the same in Catalan and Vietnamese, which have `à` within words; `nÃo` and `irmÃs` by themselves, which are
capitals that a program didn't make small.
"""

import re
from functools import lru_cache

# What is left of the letter. What follows is no byte of another one.
PATTERN = re.compile(
    r"Ã(?<=[\sA-Za-zà-âä-ÿ\u0100-\u017f]Ã)(?:ƒÂ?)?"
    r"(?=[a-zà-ÿ\u0100-\u017f]|Ã[\x80-\xbf]|[\s.,;:!?)\]\"'*_/<-]|\Z)"
)

# `Í` of which the second byte, undefined in windows-1252, went, in the endings `ÍA`, `ÍAS` and `ÍAN`: `MARÃA`. No word
# has `ÃA`, and of the letters that lose such a byte none but this one stands between a consonant and an `A`.
CAPITAL = re.compile(r"Ã(?<=[B-DF-HJ-NP-TV-Z]Ã)(?=A[SN]?\b)")

# The same in windows-1250: `állĂthatja`, `prĂliv`. Its other small letters have a second byte that is no soft hyphen.
CENTRAL = re.compile("Ă(?<=[a-záéóúýěřůčšžňťďľ™ˇľŤ]Ă)(?=[a-záéóúýěřůčšžňťďľĂĹÄ])")

# Small letters of Czech, Slovak and Hungarian, damaged or not; and of the languages that have `Ă`. Where a program made
# only the letters of ASCII small, no small one is beyond it: `bĂrbatul`.
_CENTRAL = re.compile("Ă[ˇ©łş¶Ľ]|Ä[›Ť]|Ĺ[‘±™Żˇľ]|[áéíóúýőűěřůčšžľĺŕ]")
_WITH_BREVE = re.compile("[ăâîșțşţđơưĐƠƯȘȚŞŢÂÎạ-ỹ]")

# Behind these, and behind `qu` and `gu`, there is no `ß`.
_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxyzñçčďěňřšťžľ")

# How a word goes on in which the letter stands behind a vowel: `país`, `leía`, `saída`, `oír`, `raíz`, `egoísta`.
_ENDING = re.compile(r"(?:a[sn]?|amos|d[oa]s?|s|r|z|ces|smo|st[ao]s?|n[oa]s?)\b|n[dt][a-z]")

# How a word goes on in which it may be the capital of `ã`: `não`, `mães`, `irmãs`, `mãezinha`, `cãibra`.
_NASAL = re.compile(r"[oe](?=z|s?\b)|i|s\b")

# Words of Portuguese that have it most often, from the beginning of what stands before.
_CAPITAL_NASAL = re.compile(r".{0,4}?(?<![^\W_])(?:[NnSs]Ão|[Ee]ntÃo|[Mm]Ãe|[Ii]rmÃs)\b", re.DOTALL)
_LONGEST = 4

# Words of Spanish, and of Catalan, that end in it.
_WORD = re.compile(r"\b(?:as|aqu|ah|aix)\Z", re.IGNORECASE)


def is_acute(text: str, start: int, end: int) -> bool:
    """Whether what is left at `start:end` was an `í`."""
    before, after = text[max(0, start - 5) : start], text[end : end + 1]
    if before[-1].isspace():
        # A word by itself, in Icelandic and Faroese; elsewhere it is `à`.
        is_word = text[start - 2 : start - 1].islower() and text[end + 1 : end + 3].islower()
        return after == " " and is_word and "Icelandic" in _around(text, start)
    if before[-1].isupper():
        is_head = not before[-2:-1].isalpha() and before[-1].lower() in _CONSONANTS and "a" <= after <= "z"
        return is_head and _is_within(text, start, end, before[-1].lower())
    if not before[-1].islower():
        return False
    if not (after.islower() or after == "Ã"):
        return _WORD.search(before) is not None or _ends_in_acute(before[-1], _around(text, start))
    return _is_within(text, start, end, before)


def is_sharp(text: str, start: int, end: int) -> bool:
    """Whether what is left at `start:end` was a `ß`, of which the second byte is a control: `StraÃe`, `weiÃ ich`.

    It stands behind a vowel, in a text of which the words are German.
    """
    after = text[end : end + 1]
    fits = text[start - 1 : start] in _BEFORE_SHARP and (after in _BEHIND_SHARP or not after.isalpha())
    return fits and "German words" in _around(text, start)


# Behind `s` and `d` it would be a syllable of Spanish: `país`, `caída`.
_BEFORE_SHARP = frozenset("aeiouäöü")
_BEHIND_SHARP = frozenset("abefghiklmnortuwz")


def capital(text: str, start: int, end: int) -> str:
    """The capital of which the control went at the head of a word, by how the word goes on; empty for none: `Ãber`."""
    known = _around(text, start)
    for language, heads in _CAPITALS.items():
        if language in known:
            for letter, rest in heads.items():
                if rest.match(text, end):
                    return letter
    return ""


# How words begin behind capitals whose second byte is a control, in the languages of which the words around are.
_CAPITALS = {
    "German words": {
        "Ü": re.compile("ber|bung|brig|blich|bel"),
        "Ö": re.compile("sterreich|ffentlich|ffn|konom|kolog|lpreis|stlich"),
        "Ä": re.compile("rzt|nder|hnlich|lter|rger|pfel|gypt|mter|uß"),
    },
    "French": {
        "É": re.compile(
            r"cole|tats?\b|glise|lys[eé]e|tude|dition|lection|quipe|nerg|conom|galement|v[éè]n|mission|tranger|poque|t[eé]\b"
            r"|tai(?:en)?t\b|l[éè]ve|gypt|cout|crit|cran"
        ),
        "Ê": re.compile(r"tre\b"),
        "Î": re.compile(r"les?\b"),
        "Ç": re.compile(r"a\b"),
    },
}


def is_grave_at_end(text: str, start: int, end: int) -> bool:
    """Whether what is left at the end of a line was an `à`, of which white space at the end went along: `città`.

    The end of the whole text may be a cut within any letter, so that there only a few words count.
    """
    known = _around(text, start)
    if "no grave" in known:
        return False
    if end < len(text):
        return "grave" in known or _WHOLE.search(text, max(0, start - _EARSHOT), end + _EARSHOT) is not None
    last = _LAST_WORD.search(text, max(0, start - _LONGEST_WORD), start) if "grave" in known else None
    return last is not None and (last[1] is None or "French" not in known)


# Mojibake that has both of its characters.
_WHOLE = re.compile("Ã[\xa1-\xbf]")


# Words of Italian and French that end in it, and in no other letter that begins with the same byte; French has `té`.
_LAST_WORD = re.compile(r"\b(?:gi|l|voil|d[eé]j|au-del|([a-z]{1,20}(?:[it]t|alt|ert|ast|ont|iet|olt)))\Z")
_LONGEST_WORD = 24


def is_central(text: str, start: int, end: int) -> bool:
    """Whether what is left at `start:end` was an `í`, in a text of a language that has it and no `Ă`."""
    low, high = max(0, start - _EARSHOT), end + _EARSHOT
    return _CENTRAL.search(text, low, high) is not None and _WITH_BREVE.search(text, low, high) is None


def _is_within(text: str, start: int, end: int, before: str) -> bool:
    """Whether what is left between letters was an `í`."""
    known = _around(text, start)
    if "grave within" in known:
        return False
    if before[-1] not in _CONSONANTS and before[-2:] not in {"qu", "gu"}:
        return "acute" in known or (_ENDING.match(text, end) is not None and "German" not in known)
    if not {"acute", "no nasal"}.isdisjoint(known) or not _NASAL.match(text, end):
        return True
    return "damaged" in known and not _CAPITAL_NASAL.match(text, max(0, start - _LONGEST), end + 2)


def _ends_in_acute(before: str, known: set[str]) -> bool:
    """Whether a word can end in it behind this letter: in Portuguese behind a vowel, `aí`."""
    return "no grave" in known or (before in "aeou" and {"acute", "grave within"} & known == {"acute"})


def _around(text: str, at: int) -> set[str]:
    """What the text around `at` says of its language."""
    blocks = range(max(0, at - _EARSHOT) // _BLOCK, (at + _EARSHOT) // _BLOCK + 1)
    return set().union(*(_languages(text[block * _BLOCK : (block + 1) * _BLOCK]) for block in blocks))


# So far from a letter its language is looked for, and so many characters are looked at together.
_EARSHOT = 100
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
_SPANISH = re.compile(
    r"¿|Â¿|ciÃ³n\b|ción\b|despuÃ©s|después|tambiÃ©n|también|mÃ¡s\b|más\b"
    r"|\b(?:los|las|muy|pero|hay|hasta|entonces|cuando|donde|tiene|puede|hace|esto|eso|fue|aunque|siempre|ahora|sus"
    r"|el|y|del|con|una?|que|en|se|la|lo|al|de|no|es|por|para)\b"
)
_NOT_PORTUGUESE = frozenset("los las muy pero hay el y del con una un en lo al es".split())
_IRISH = re.compile(r"\b(?:bhfuil|atÃ¡|atá|tÃ¡|tá|chun|fÃ©idir|féidir|sÃ©|sé|nÃ³|nó|agus|an|na|ar|go|le)\b")
_SHARED = frozenset("el y del con una un que en se la lo al de no es por para agus an na ar go le".split())

# Letters of Czech, Slovak, Hungarian, Icelandic and others that the languages with `à` don't have; and words of those.
_EASTERN = re.compile("Å[™¯¡¾‘±¥ˆ]|Ä[›\x8d¾º]|Ã[°¾](?=[a-zÃ])|[řěůčžšťďňľőűðþ]")
_ICELANDIC = re.compile("Ã[°¾](?=[a-zÃ])|[ðþ]")
_WITH_GRAVE = re.compile(r"\b(?:il|che|di|della|sono|nel|les|des|une|dans|est|pour|et|amb|els)\b")

# Words of French and Italian, in which words end in `à`.
_FRENCH = re.compile(r"\b(?:les|des|une|du|dans|est|pour|et|qui|sur|[Jj]e|vous|aux|au)\b")
_ITALIAN = re.compile(r"\b(?:[Ii]l|che|di|della|sono|nell?a?|[Nn]on|per|gli|alla|[Qq]uest[ao])\b")

_PORTUGUESE = re.compile(
    r"Ã§Ã£o\b|ção\b|nÃ£o\b|não\b|sÃ£o\b|são\b|\b(?:uma?|dos|das|para|com|mais|pelo|pela|seu|sua|foi|isso|você)\b"
)

_CATALAN = re.compile(
    r"\b(?:amb|els|sÃ³n|són|aquest[as]?|perÃ²|però|tambÃ©|també|dels|fins|molt|seva|perquÃ¨|perquè|quÃ¨|què|Ã©s|és)\b"
)

# Mojibake of Latin letters, and an `í` that is no capital of `ã`.
_DAMAGED = re.compile("Ã[¡©³±£§ªº]|[b-df-hj-np-tv-z]Ã[a-df-hj-np-rt-z]")

_GERMAN = re.compile("Ã[¼¤¶]|[üäö]")
_GERMAN_WORDS = re.compile(
    r"\b(?:der|die|das|und|nicht|ist|eine?|mit|auf|wir|ich|sich|auch|wird|zu|von|den|dem|im|er|aus|es|man)\b",
    re.IGNORECASE,
)

# Letters that only Vietnamese has, damaged or not.
_VIETNAMESE = re.compile("á[º»]|Æ[°¡]|[\u1ea0-\u1ef9ơư]")


@lru_cache(maxsize=4)
def is_vietnamese(text: str) -> bool:
    """Whether a text has letters that only Vietnamese has."""
    return _VIETNAMESE.search(text) is not None
