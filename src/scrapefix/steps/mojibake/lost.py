r"""Mojibake that lost a byte on its way: `â€ ` for a closing quote, `itâs`, `â€"`, `voilÃ le`, `wordÂ word`.

How it arises: of the bytes of a character in UTF-8, read as windows-1252, one was undefined and was deleted, a control
and stripped, a no-break space and became a plain one, or a curly quote and was straightened. What is left is not
well-formed, but stands for few characters, and for only one that is common.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import NamedTuple

from ...document import Document
from ...edits import Replacement, Suspect
from ...lazy import pattern
from ...signs import Sign, SmallLetters
from . import (
    acute,
    altered,
    grave,
    marks,
    pairs,
    pictographs,
    quotes,
    recased,
    repeated,
    replaced,
    sharp,
    thai,
    twice,
)
from .codecs import LOST, WESTERN_CONTINUATION, Codec
from .places import PLACE
from .seldom import SELDOM
from .symbols import SYMBOLS


class _Loss(NamedTuple):
    """One kind of loss.

    hint: a character without which it can't occur: to look for one costs next to nothing.
    pattern: what is left.
    repair: what it was, from the match; None where the place doesn't fit.
    rule: its name in reports.
    within: a broader sign without which it can't occur.
    is_damage: whether what is left stands in no text, so that nothing else is made of it where no place is known.
    is_small: whether it occurs only in a text without capitals.
    """

    hint: str
    pattern: re.Pattern[str]
    repair: Callable[[re.Match[str]], str | None]
    rule: str
    within: Sign | None = None
    is_damage: bool = False
    is_small: bool = False


def find(document: Document, controls: bool) -> Iterator[Replacement | Suspect]:
    """The rests of characters that are damage whatever the text is like, in no order.

    controls: whether there are controls of Latin-1.
    """
    text = document.text
    for sign, (_, left, repair, rule, _, is_damage, _) in zip(SIGNS, _LOSSES, strict=True):
        if document.shows((sign,)):
            for match in left.finditer(text):
                said = repair(match)
                if said is None and is_damage:
                    yield Suspect(*match.span(), rule, "what is left of it fits several characters")
                elif said is not None and said != match[0] and not document.is_code(*match.span()):
                    yield Replacement(*match.span(), said, rule)
    if controls:
        codec = "mac_roman" if _MAC.search(text) else "cp1252"
        for match in _CONTROL.finditer(text):
            before = text[match.start() - 1 : match.start()] if match.start() else ""
            char = "" if before in _LEADS else match[0].encode("latin-1").decode(codec, "ignore")
            if char and not _is_foreign(text, match.start()):
                yield Replacement(*match.span(), char, "latin1-control")


def find_spaced(text: str, codec: Codec, scripts: set[str]) -> Iterator[Replacement]:
    """Characters of which a no-break space became a plain one, in a text proven to be UTF-8 read as `codec`.

    scripts: the scripts of the letters that were proven.
    """
    for script, spaced in _spaced(codec):
        torn = _torn(codec).get(script)
        if script in scripts and not (torn and torn.search(text)):
            for match in spaced.finditer(text):
                data = bytes(codec.bytes[char] for char in match[0][:-1]) + b"\xa0"
                said = data.decode("utf-8")
                start = match.start()
                is_head = "latin" not in scripts and _HEAD.fullmatch(text[max(0, start - 2) : start])
                if said == "à" and (is_head or grave.is_other(match)):
                    continue
                if said == "Š" and _NORSE.search(text, max(0, start - _NEAR), match.end() + _NEAR):
                    continue
                kept = said == "à" and grave.ends_word(text, match.end())
                yield Replacement(*match.span(), said + " " * kept, "utf8-lost-space")


# The end of a sentence, behind which stands a capital.
_HEAD = pattern(r"[.;!?] ")

# Letters of Norwegian and Danish, in which `Å` is a word, and how near they stand.
_NORSE = pattern("[æøÆØ]")
_NEAR = 100


@cache
def _torn(codec: Codec) -> dict[str, re.Pattern[str]]:
    """Characters of three bytes without the last, before another: where some are, a space behind one is a space."""
    first, lead = codec.chars(0xE0, 0xE0), codec.chars(0xE3, 0xE9)
    return {
        "Indic": re.compile(f"{first}{codec.chars(0xA4, 0xBB)}(?={first})"),
        "East Asian": re.compile(f"{lead}{codec.chars(0x80, 0xBF)}(?={lead})"),
    }


@cache
def _spaced(codec: Codec) -> list[tuple[str, re.Pattern[str]]]:
    """What a lost no-break space leaves, by the script in which it was a letter's last byte."""

    def of(low: int, high: int | None = None) -> str:
        return codec.chars(low, high or low)

    # The next letter of the word shows that the space was none; `à` is a word and ends words.
    return [
        (
            "",
            re.compile(
                rf"{of(0xC3)} (?:(?<![A-ZÀ-ß]..)(?=[a-z0-9'’\"“«(]| (?! ))|(?<!\w[A-Z]..)(?=[a-z])"
                r"|(?<=\b[A-Z]..)(?=[ -]))"
            ),
        ),
        ("Latin Extended", re.compile(rf"{of(0xC5)} (?<![^\s(\"“„-]..)(?=[a-zà-ÿÃ])")),
        ("Greek", re.compile(f"{of(0xCE)} (?={of(0xCE, 0xCF)})")),
        ("Cyrillic", re.compile(f"{of(0xD0)} (?={of(0xD0, 0xD1)})")),
        ("Arabic", re.compile(f"{of(0xD9)} (?={of(0xD8, 0xD9)})")),
        ("Indic", re.compile(f"{of(0xE0)}{of(0xA4, 0xBB)} (?={of(0xE0)})")),
        ("East Asian", re.compile(f"{of(0xE3, 0xE9)}{of(0x80, 0xBF)} (?={of(0xE3, 0xE9)})")),
        ("emoji", re.compile(f"{of(0xF0)}{of(0x9F)}{of(0x80, 0xBF)} ")),
        ("", re.compile(f"{of(0xE2)}{of(0x9A)} (?={of(0xEF)})")),
    ]


def _acute(match: re.Match[str]) -> str | None:
    if acute.is_acute(match.string, *match.span()):
        return "í"
    return "ß" if sharp.is_sharp(match.string, *match.span()) else None


def _central_acute(match: re.Match[str]) -> str | None:
    return "í" if acute.is_central(match.string, *match.span()) else None


# The controls of Latin-1; in text they are what windows-1252 has in their place, as browsers read them.
_CONTROL = pattern("[\x80-\x9f]")

# In the middle of a small word windows-1252 would have a dagger or a capital there: these are á, é, ä, ü of MacRoman.
_MAC = pattern("[\x87\x8e\x8a\x9f](?<=[a-z].)(?=[a-z])")

# Before a control these were the first byte of a character whose rest is lost.
_LEADS = set("âãðï")

_QUOTE = pattern("[\x91-\x94]")

# Letters of Thai and of what comes behind it in Unicode: no encoding like windows-1252 has them.
_FOREIGN = pattern("[\u0e00-\u10ff\u1780-\u17ff\u3040-\ud7a3]")


def _is_foreign(text: str, at: int) -> bool:
    """Whether a control stands in a script that windows-1252 is never mixed with, and alone: quotes come in pairs."""
    if not _FOREIGN.search(text, max(0, at - 2), at + 3):
        return False
    is_quote = _QUOTE.match(text, at)
    return not (is_quote and (_QUOTE.search(text, max(0, at - 80), at) or _QUOTE.search(text, at + 1, at + 81)))


def _pattern(loss: _Loss) -> re.Pattern[str]:
    return loss.pattern


def _ideograph(lead: str) -> re.Pattern[str]:
    whole = f"[ã-é]{WESTERN_CONTINUATION}{WESTERN_CONTINUATION}"
    return re.compile(f"{lead} {WESTERN_CONTINUATION}(?:(?={whole})|(?<={whole}{lead} .))")


def _respaced(match: re.Match[str]) -> str | None:
    """The ideograph whose second byte was that of a no-break space."""
    said = match[0].replace(" ", "\N{NO-BREAK SPACE}").encode("cp1252").decode("utf-8", "ignore")
    return said if len(said) == 1 and "\u3400" <= said < "\ua000" else None


# What code page 866 has for the bytes 80 to BF.
_RUSSIAN_LAST = "[А-Яа-п░▒▓│┤╡╢╖╕╣║╗╝╜╛┐]"


def _symbol(second: str) -> re.Pattern[str]:
    """A symbol in code page 866: a small letter, a capital and one more, where no letter of a word stands beside it."""
    before = f"(?:(?<![А-Яа-яЁё]т{second}.)|(?<=т[А-Э].т{second}.))"
    return pattern(f"т{second}{_RUSSIAN_LAST}{before}(?![А-Яа-яЁё](?<!т(?=[А-Э]))(?<!я(?=╕)))")


_EMOJI = pattern(
    f"ЁЯ[А-Яа-л]{_RUSSIAN_LAST}(?:(?<![А-Яа-яЁё]ЁЯ..)|(?<=ЁЯ..ЁЯ..))"
    "(?![А-Яа-яЁё](?<!Ё(?=Я))(?<!т(?=[А-Э]))(?<!я(?=╕)))"
)


# `ж` and `в` go on in words, so that an ellipsis and a bullet stand behind none, but in a row.
_RUSSIAN_MARK = pattern("тА(?:[ЩЬЭФУШ]|(?:(?<![а-яёА-ЯЁ]тА)|(?<=тАжтА))(?:ж|в(?=[ \t])))")


def _russian(match: re.Match[str]) -> str:
    return match[0].encode("cp866").decode("utf-8")


def _russian_symbol(match: re.Match[str]) -> str | None:
    """What the letters say, if it is often printed: a word in the wrong case has them, too (`тИП`)."""
    said = _russian(match)
    return said if said in SYMBOLS else None


# What follows `â` where the byte between was a control. Behind `€` it is `™`: the two are the rest of an apostrophe.
_SIGNS = {"¦": "…", "¢": "•", "¬": "€"}

# What follows the `a` of `â` without its accent, and the euro sign.
_UNACCENTED = {"™": "’", "œ": "“", "˜": "‘", "“": "–", "”": "—", "¦": "…", "¢": "•"}

# The first two bytes of a mark, with a space between or not.
_MARK = Sign("â", "â ?€", beyond_ascii=True)
_LETTER = Sign("Ã", "Ã[\xa1-\xbf]", beyond_ascii=True)
_BARE_MARK = Sign("€", "€(?<=a€)", beyond_ascii=True)

# Each pattern begins with a literal, and looks back from behind it: that way the search skips through healthy text.
_LOSSES = (
    _Loss("â", marks.PATTERN, marks.repair, "utf8-lost-byte"),
    # The same marks after a program that strips accents.
    _Loss("€", pattern("a€[™œ˜“”¦¢]"), lambda match: _UNACCENTED[match[0][2]], "utf8-unaccented", _BARE_MARK),
    # Controls of Latin-1 as UTF-8, behind a small letter, where no capital stands.
    _Loss("Â", pattern("Â[‘’“”–—…](?<=[a-z]..)(?=[a-z ])"), lambda match: match[0][1], "latin1-control"),
    # Marks that end in a sign of Latin-1 and lost the control before it: an ellipsis, a bullet, the euro.
    _Loss(
        "â",
        pattern("â[¦¢¬](?![\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])"),
        lambda match: "™" if match[0] == "â¢" and match.string.endswith("¬", 0, match.start()) else _SIGNS[match[0][1]],
        "utf8-lost-byte",
    ),
    # What was read twice and more.
    _Loss("Ã", repeated.PATTERN, repeated.repair, "utf8-lost-controls", is_damage=True),
    _Loss("Ã", repeated.REPLACED, repeated.replaced, "utf8-lost-controls"),
    # What a program went over.
    _Loss("Â", recased.CAPITAL, recased.capital, "utf8-capitals"),
    _Loss("Ã", recased.CAPITAL_LETTER, recased.capital, "utf8-capitals"),
    _Loss("€", altered.APART, altered.apart, "utf8-apart", _MARK),
    _Loss("€", altered.COMPATIBLE_MARK, altered.compatible, "utf8-compatibility-form", _MARK),
    _Loss("Ã", altered.COMPATIBLE, altered.compatible, "utf8-compatibility-form"),
    *(
        _Loss(first, pattern, recased.lowered, "utf8-lower-case", is_small=True)
        for first, pattern in recased.LOWERED.items()
    ),
    *(
        _Loss(first, pattern, altered.compatible, "utf8-compatibility-form")
        for first, pattern in altered.COMPATIBLE_POLISH.items()
    ),
    _Loss("A", altered.UNACCENTED, altered.unaccented, "utf8-unaccented"),
    _Loss("€", altered.UNACCENTED_MARK, altered.unaccented, "utf8-unaccented", _BARE_MARK),
    _Loss("‚", altered.UNACCENTED_EURO, altered.unaccented, "utf8-unaccented"),
    # Marks of which a decoder replaced the bytes.
    _Loss(LOST, replaced.PATTERN, replaced.repair, "utf8-lost-bytes"),
    # What a double-byte encoding made of quotes, and of Latin letters.
    _Loss(LOST, pairs.SYLLABLE, pairs.syllable, "utf8-read-as-cp949", SELDOM),
    *(_Loss(first, pairs.HALF_WIDTH, pairs.half_width, "utf8-read-as-shift-jis", SELDOM) for first in "ﾃﾂ"),
    # Contractions, possessives, quotes and dashes that lost both bytes after the first.
    _Loss("â", quotes.PATTERN, quotes.repair, "utf8-lost-bytes"),
    _Loss("â", quotes.ELIDED, quotes.elided, "utf8-lost-bytes", _LETTER),
    # `ậ` of Vietnamese without the soft hyphen that its last byte was read as: no other of its letters is left so.
    _Loss("º", pattern("áº(?=[a-z]|Ã)(?![\x80-\xbf])"), lambda _: "ậ", "utf8-lost-byte"),
    # A character of Chinese or Japanese whose second byte was a no-break space, beside a whole one.
    *(_Loss(lead, _ideograph(lead), _respaced, "utf8-lost-space", PLACE) for lead in "æçåèéä"),
    _Loss("Р", twice.PATTERN, twice.repair, "utf8-lost-space", PLACE),
    # Thai, which windows-874 writes with letters of its own.
    _Loss("ธ", thai.PATTERN, thai.repair, "utf8-read-as-cp874"),
    # `à`, whose second byte is that space.
    _Loss("Ã", grave.SPACED, grave.spaced, "utf8-lost-space"),
    _Loss("Ã", grave.AT_END, grave.at_end, "utf8-lost-space"),
    # The same in two layers: the rest of no other letter.
    _Loss("ƒ", pattern("ÃƒÂ "), grave.twice, "utf8-lost-space"),
    _Loss("Ã", grave.WORD, grave.word, "utf8-lost-space"),
    # Quotes, dashes, symbols and emoji in code page 866, whose letters are left to words.
    _Loss("А", _RUSSIAN_MARK, _russian, "utf8-read-as-cp866"),
    _Loss("Ц", pattern("тДЦ"), _russian, "utf8-read-as-cp866"),
    *(_Loss(second, _symbol(second), _russian_symbol, "utf8-read-as-cp866") for second in "ВЖЗИЙМПФХЦЧШЩЪЫЬЭЮ"),
    _Loss("Ё", _EMOJI, _russian, "utf8-read-as-cp866"),
    _Loss("╕", pattern("я╕П"), _russian, "utf8-read-as-cp866"),
    # The mark that stands at the head of a file.
    _Loss("´", pattern("´╗┐"), lambda _: "", "utf8-read-as-cp850"),
    # `í` without the soft hyphen that its second byte was read as.
    _Loss("Ã", acute.PATTERN, _acute, "utf8-lost-byte"),
    _Loss("Ă", acute.CENTRAL, _central_acute, "utf8-lost-byte"),
    _Loss("Ã", acute.CAPITAL, lambda _: "Í", "utf8-lost-byte"),
    # Capitals without their control at the head of a word.
    _Loss("Ã", sharp.HEAD, sharp.capital, "utf8-lost-byte"),
    # Emoji, and what stands behind and between them.
    _Loss("â", pictographs.SYMBOL, pictographs.repair, "utf8-lost-byte"),
    _Loss("Ÿ", pictographs.PICTOGRAPH, pictographs.repair, "utf8-lost-byte"),
    _Loss("ï", pictographs.SPACED, pictographs.respaced, "utf8-lost-space"),
    _Loss("ï", pictographs.SELECTOR, lambda _: "\N{VARIATION SELECTOR-16}", "utf8-lost-byte"),
    _Loss("€", pictographs.JOINER, lambda _: "\N{ZERO WIDTH JOINER}", "utf8-lost-byte"),
    # A no-break space that became a plain one, or went at the end of a line; `l’Â` and `"Â "` name the letter.
    _Loss(
        "Â",
        pattern(
            r"""Â(?:(?<=[a-zà-áã-ÿ0-9.,;:!?)\"”’…»%\ufffd`*\]]Â)|(?<=Â«Â))(?<!\W[ldnjmtscLDNJMTSC]’Â)(?!(?<=[\"”`*]Â)\s[\"”`*])(?=\s|\Z)"""
        ),
        lambda _: "",
        "utf8-lost-space",
    ),
)

SIGNS = tuple(
    (SmallLetters if loss.is_small else Sign)(loss.hint, partial(_pattern, loss), beyond_ascii=True, within=loss.within)
    for loss in _LOSSES
)
