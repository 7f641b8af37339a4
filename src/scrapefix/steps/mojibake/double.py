"""UTF-8 that was read in a double-byte encoding: `鈥檚` for `’s` in GBK, `縺ゅｊ` for `あり` in Shift-JIS.

The wrong encoding takes bytes in pairs, so that a character of three bytes swallows the first of what follows, also
when that is an ASCII letter. Evidence: a whole stretch of such characters gives well-formed UTF-8, which two or three
characters of healthy Chinese or Japanese never do by chance, and it begins a dash or quote in Latin text or spells
several letters of one script. Where it spells Chinese or Korean, four of them prove the text. A sign such as `°` became
one character: that is odd between digits and units where no other of East Asia is near.
"""

from collections.abc import Iterator

from ...document import Document
from ...edits import Replacement, Span, Suspect
from ...lazy import pattern
from . import pairs
from .codecs import LOST, char_class
from .kinds import NO_SCRIPT, kind

# The characters that each encoding has for the commonest first two bytes of UTF-8: E2 80, EF BC, E3 80, F0 9F and the
# like, and for letters of other scripts. In Chinese and Japanese they are rare ones.
_HINTS = {
    "gb18030": "鈥鈩锛銆鐨馃鉁褋褌褉褨涓浣蟿蟼蟻蠀讗讘讛讜讬诇丕賱賲賳賵賷蹖",
    "cp932": "縺繧繝窶",
}
_GBK = "utf8-read-as-gbk"
_RULES = {"gb18030": _GBK, "cp932": "utf8-read-as-shift-jis"}

# Letters of Latin-1, and of central Europe, Turkey and Romania, are one character each: only between letters are they
# odd.
_EXTENDED = pairs.LETTERS + "".join(
    bytes([lead, byte]).decode("gbk", "ignore")
    for lead, low in ((0xC4, 0x80), (0xC5, 0x80), (0xC8, 0x98))
    for byte in range(low, 0xC0 if lead != 0xC8 else 0x9C)
)

# Signs of Latin-1, which are one character each as well, and where each stands among digits and units.
_UNITS = {
    "掳": r"(?:(?<=\d.)|(?<=\d .))(?=[CFK]\b)|(?<=\d.)(?=[\s,.;:)'\"]|\Z|[NSEW]\b)",
    "卤": r"(?<=[\d\s(].)(?=\s?\d)",
    "碌": r"(?:(?<=\d.)|(?<=\d .))(?=(?:[mgslLFHAVWT]|mol|Hz)\b)",
    "脳": r"(?:(?<=\d.)|(?<=\d .))(?=\s?\d)",
    "漏": r"(?=\s?(?:19|20)\d\d)|(?<=opyright .)",
    "虏鲁": r"(?:(?<=\bm.)|(?<=\b[ckdm]m.))(?!\w)",
    "拢": r"(?=\d)",
    "庐": r"(?<=[A-Za-z].)(?![^\s,.;:)])",
}
_OF_LATIN_1 = "".join(_UNITS)

SIGNS = frozenset("".join(_HINTS.values()) + _EXTENDED + _OF_LATIN_1)


def _gbk(firsts: range, seconds: range) -> str:
    """The characters that GBK has for these first and second bytes."""
    pairs = (bytes([first, second]) for first in firsts for second in seconds)
    return "".join(pair.decode("gbk", "ignore") for pair in pairs)


# What begins with the first two bytes of an ideograph or a Korean syllable, what follows it, and what ends the second
# of two: three such characters in a row stand in no text that was read as it was written.
_LEAD, _TAIL = range(0xE3, 0xEE), range(0x81, 0xC0)
IDEOGRAPHS = frozenset(_gbk(_LEAD, range(0x80, 0xC0))) - SIGNS
_THREE = (
    f"(?<={char_class(IDEOGRAPHS)})(?={char_class(_gbk(_TAIL, _LEAD))}{char_class(_gbk(_TAIL, range(0x80, 0xC0)))})"
)

# Patterns for the gate of the step: where these characters stand that matter.
GATE = (
    f"(?<={char_class(''.join(_HINTS.values()))})|(?<=[A-Za-z]{char_class(_EXTENDED)})"
    f"|(?<={char_class(_EXTENDED)})(?=[a-z]{{2}})|{_THREE}"
    f"|(?<={char_class(_OF_LATIN_1)})(?:{'|'.join(f'(?<=[{signs}])(?:{look})' for signs, look in _UNITS.items())})"
)

# A stretch that may have been one: characters of East Asia, what GBK has in between, and one that replaces a lost byte.
_STRETCH = pattern(r"[^\x00-\x7f“”‘’—…，。、！？「」：；（）]+")


def find_whole(document: Document, hits: list[int]) -> tuple[list[Replacement], list[Span]]:
    """The replacements in lines of which all that is not ASCII is UTF-8 when given back its bytes, and these lines."""
    read = [(line, *_whole(document.text, line)) for line in dict.fromkeys(map(document.line, hits))]
    if not any(is_proof for _, _, is_proof in read):
        return [], []
    return [place for _, found, _ in read for place in found], [line for line, found, _ in read if found]


def _whole(text: str, line: Span) -> tuple[list[Replacement], bool]:
    """What the characters of a line say, if nearly all of them say something together, and whether that is proof."""
    found = []
    good = bad = 0
    for match in _STRETCH.finditer(text, line.start, line.end):
        try:
            said = match[0].encode("gb18030").decode("utf-8")
        except UnicodeError:
            bad += len(match[0])
            continue
        good += len(match[0])
        found.append(Replacement(*match.span(), said, _GBK))
    if not found or good < bad * 9:
        return [], False
    letters = [char for place in found for char in place.text if char >= "\x80"]
    kinds = {kind(char) for char in set(letters)}
    scripts = kinds - NO_SCRIPT
    own = [char for char in letters if kind(char) in scripts]
    if "" in kinds or "accents" in kinds or len(scripts) > 1:
        return [], False
    if scripts:
        return found, sum(char not in _OLD for char in own) >= _ENOUGH_LETTERS
    return found, _is_latin(text, found)


def _is_latin(text: str, found: list[Replacement]) -> bool:
    """Whether letters that were found are parts of Latin words: two of them, or one of a longer word."""
    letters = [place for place in found if place.text[0].isalpha()]
    around = [f"{text[max(0, start - 3) : start]}\0{text[end : end + 1]}" for start, end, *_ in letters]
    return sum(look.search(place) is not None for place in around for look in (_BESIDE, _WITHIN)) > 1


# Letters of Latin before NUL and behind it: a letter of a word, and one of a longer word.
_BESIDE = pattern(r"[A-Za-z]\0|\0[A-Za-z]")
_WITHIN = pattern(r"[A-Za-z]\0[a-z]|[a-z]{3}\0")

# As many letters of one script no Chinese line says that only has characters which say one.
_ENOUGH_LETTERS = 5

# Letters of Cyrillic that are written no more; "school" in Chinese says some.
_OLD = frozenset(map(chr, [*range(0x0460, 0x0490), *range(0x0492, 0x0530)]))


def find(document: Document, hits: list[int]) -> Iterator[Replacement | Suspect]:
    """The stretches around the `hits` that are UTF-8 when given back their bytes."""
    text = document.text
    done = 0
    inside: list[int] = []
    yield from _signs(text, [hit for hit in hits if text[hit] in _OF_LATIN_1])
    for hit in hits:
        if hit < done or text[hit] in _OF_LATIN_1:
            continue
        name = next((name for name, hints in _HINTS.items() if text[hit] in hints), "")
        if text.startswith(("鈥?", "鈥" + LOST), hit):
            # The last byte is lost with what followed, which was a space if a word stands there: a dash between
            # spaces, else most often the closing quote.
            said = "—" if text[hit - 1 : hit] in {"", " "} else "”"
            space = " " * text[hit + 2 : hit + 3].isalnum()
            done = hit + 2
            yield Replacement(hit, done, said + space, "utf8-lost-byte")
        elif name:
            start, done = _stretch(text, hit, done)
            for begin in dict.fromkeys((start, hit)):
                said = _said(name, text[begin:done])
                if said:
                    if _fits(text[begin - 1 : begin], said):
                        yield Replacement(begin, done, said, _RULES[name])
                    break
        else:
            inside.append(hit)
    yield from pairs.find(text, inside)


def _stretch(text: str, hit: int, done: int) -> Span:
    """The characters around `hit` that may have been one stretch, behind `done`."""
    start = hit
    while start > max(done, hit - _LONGEST) and _STRETCH.match(text, start - 1):
        start -= 1
    return Span(start, next(_STRETCH.finditer(text, hit, hit + _LONGEST)).end())


def _signs(text: str, hits: list[int]) -> Iterator[Replacement]:
    """The signs of Latin-1 with no character of East Asia near by that is none."""
    for hit in hits:
        around = text[max(0, hit - _NEAR) : hit + 1 + _NEAR]
        if not any(char >= "\u2e80" and char not in SIGNS for char in around):
            yield Replacement(hit, hit + 1, text[hit].encode("gbk").decode("utf-8"), _GBK)


_NEAR = 20

# A stretch is looked at in pieces of this length at most.
_LONGEST = 2000


def find_ideographs(document: Document, hits: list[int]) -> list[Replacement]:
    """The stretches around the `hits` that are Chinese or Korean when given back their bytes."""
    text = document.text
    found: list[Replacement] = []
    done = 0
    for hit in hits:
        if hit < done:
            continue
        start, done = _stretch(text, hit, done)
        found += next(filter(None, (_ideographs(text, begin, done) for begin in dict.fromkeys((start, hit)))), [])
    letters = sum(len(place.text) for place in found)
    return found if letters >= _ENOUGH_IDEOGRAPHS or document.has_seen(_GBK) else []


def _ideographs(text: str, start: int, end: int) -> list[Replacement]:
    """What a stretch says, if all of it is Chinese or Korean; its last characters may lack a byte that became `?`."""
    for stop in range(end, end - 1 - 2 * (text[end : end + 1] == "?"), -1):
        said = _said("gb18030", text[start:stop])
        kinds = {kind(char) for char in set(said)}
        if "East Asian" in kinds and kinds <= {"East Asian", "East Asian marks", "mark", "lost"}:
            return [Replacement(start, stop, said, _GBK)]
    return []


# So many ideographs no accident spells.
_ENOUGH_IDEOGRAPHS = 4


def _said(name: str, stretch: str) -> str:
    """What a stretch says in UTF-8, with U+FFFD for what is lost of it; empty if it isn't UTF-8 for the most part."""
    if name == "cp932":
        stretch = stretch.replace("・", LOST)  # decoders of Shift-JIS put it there
    try:
        # FF occurs in no encoding here: it stands for the bytes that were replaced.
        data = b"\xff".join(part.encode(name) for part in stretch.split(LOST))
    except UnicodeError:
        return ""
    said = data.decode("utf-8", "replace").replace(LOST + LOST, LOST)
    return said if said.count(LOST) * 3 <= len(said) and (LOST not in said or LOST in stretch) else ""


def _fits(before: str, said: str) -> bool:
    """Whether `said` begins with a mark of typography behind Latin text, or has several letters of one script."""
    kinds = [kind(char) for char in said if char >= "\x80" and char != LOST]
    if not kinds or "" in kinds:
        return False
    scripts = {name for name in kinds if name not in {"mark", "symbol", "East Asian marks"}}
    if scripts:
        return len(scripts) == 1 and len(kinds) >= 3
    return kinds[0] == "symbol" or (before.isascii() and "\u2010" <= said[0] <= "\u203a")
