"""Whether characters that decode as UTF-8 were mojibake: what they would say, and how odd they are as they stand.

Two witnesses are asked. What the run would say must be something that is written, where it is written: a letter that
fits its word, a mark that fits between words, several letters of one script. And what stands there must be odd, by the
table of unlikely neighbours that ftfy has gathered from a decade of tweets and web pages, or by its length.
"""

from functools import lru_cache
from typing import NamedTuple, TypeAlias

from ...lazy import pattern
from .codecs import CODECS, LETTERED, WESTERN, Codec
from .kinds import NO_SCRIPT, kind
from .symbols import SYMBOLS


class Reading(NamedTuple):
    """What a run of characters says in UTF-8.

    said: the characters; empty if they can't be written there.
    proven: whether the run is damage even if nothing else in the text is.
    script: the script of its letters, if they need to be at home in the text: a lone letter is a word in Russian.
    """

    said: str
    proven: bool = False
    script: str = ""


_NOTHING = Reading("")

# What a quote or a dash begins with in code page 437 and in MacRoman, and an emoji in the latter; and else nothing. In
# code page 850 what other marks begin with is as odd.
_SURE_MARKS = {"ΓÇ", "‚Ä", "\uf8ffü", "\xadƒ", *(f"Ô{second}" for second in "Çéäåöòû£")}


def reading(codec: Codec, before: str, run: str, after: str) -> Reading:
    """What `run` says in UTF-8 when `codec` gives its bytes, and how sure that is.

    before, after: a few characters around the run.
    """
    return (_known if len(run) < _LONGEST else _read)(codec, before, run, after)


def _read(codec: Codec, before: str, run: str, after: str) -> Reading:
    said, kinds, scripts = (_spelled if len(run) < _LONGEST else _spell)(codec, run)
    if kinds == ("lost",) and len(run) == 2 and not after[:1].islower():
        return _NOTHING  # among capitals, or alone: the letter that is there says more
    if not _fits(codec, before, run, after, (said, kinds, scripts)):
        deeper = _deeper(before, said, after)
        return Reading(said, deeper.proven, deeper.script) if deeper.said else _NOTHING
    if run[:2] in _SURE_MARKS and set(kinds) <= {"mark", "symbol"}:
        return Reading(said, proven=True)
    if codec in LETTERED and set(said) <= SYMBOLS and not (before[-1:].isalpha() or after[:1].isalpha()):
        return Reading(said, proven=True)
    if said[0] >= "\N{CYCLONE}" and _is_emoji_alone(codec, before, kinds):
        return Reading(said, proven=True)
    script = next(iter(scripts), "")
    count = kinds.count(script)
    if script and (count >= 3 or (count == 2 and codec is WESTERN)):
        return Reading(said, proven=True, script=script)
    home = script in {kind(char) for char in (before[-1:], after[:1]) if char}
    if home and script == "East Asian" and codec is WESTERN:
        return Reading(said, proven=True, script=script)  # letters of Latin stand beside no ideograph
    alone = not (before[-1:] + after[:1]).isalpha()
    is_word = not script or home or count > 1 or (alone and len(run) > 2)
    # In these two a pair such as `œà` may be two letters of a list.
    is_word = is_word or (script == "Greek" and codec not in LETTERED)
    if is_word and _is_odd(before, run[:_LONGEST], kinds, after):
        return Reading(said, proven=True, script=script)
    deeper = _deeper(before, said, after)
    return Reading(said, proven=True, script=deeper.script) if deeper.proven else Reading(said, script=script)


def _is_emoji_alone(codec: Codec, before: str, kinds: tuple[str, ...]) -> bool:
    """Whether four characters that say an emoji begin no word's end: `рџ™‚`. No language has such a row by itself."""
    return codec not in LETTERED and set(kinds) <= {"mark", "symbol"} and not before[-1:].isalpha()


# The same words come back, and in a template or a list the same places.
_known = lru_cache(maxsize=4096)(_read)

# As much of a run as is looked at for what is odd in it, and of what it says for the damage below. Longer ones are not
# remembered either.
_LONGEST = 100


_Spelled: TypeAlias = tuple[str, tuple[str, ...], frozenset[str]]


def _spell(codec: Codec, run: str) -> _Spelled:
    """What a run says, the kinds of its characters, and its scripts other than Latin."""
    said = codec.decode(run)
    kinds = tuple(map(kind, said))
    return said, kinds, frozenset(kinds) - NO_SCRIPT


# Words come back: most of a damaged text is looked up here.
_spelled = lru_cache(maxsize=8192)(_spell)


def _fits(codec: Codec, before: str, run: str, after: str, spelled: _Spelled) -> bool:
    """Whether what a run says can be written between `before` and `after`."""
    said, kinds, scripts = spelled
    left, right = before[-1:], after[:1]
    is_mixed = len(scripts) + ("latin" in kinds) > 1 or ("accents" in kinds and codec is not WESTERN)
    is_unit = run in _ANGSTROMS and not (left.isalpha() or right.isalpha())
    if "" in kinds or is_mixed or is_unit:
        return False
    if run[1:] == "\N{NO-BREAK SPACE}" and left.isupper() and (before[-2:-1].isupper() or not right.islower()):
        # The last letter of a word in capitals, and a space; before these marks French has one.
        return said == "\N{NO-BREAK SPACE}" and right in set(":;!?»%")
    if run == "√π":
        # In Italian the end of "più", in French of "où", elsewhere a formula.
        return left.islower() and left.isascii() and (left == "o" or before[-2:-1].isalpha() or right.isalpha())
    if codec in LETTERED and ((left and left + run in _TABLE) or (right and run + right in _TABLE)):
        return False  # the characters of a code page in their order
    if codec in LETTERED and len(said) == 1 and not said.isalpha() and _SIGN_OF_LATIN_1.match(right):
        return False  # one of a list of signs
    if kinds == ("latin",) and len(run) == 2 and _is_listed(before[-_LISTED:]) and _is_listed(after[:_LISTED]):
        return False
    if codec in LETTERED and kinds == ("latin",) and said not in _WORDS and not (left.isalpha() or right.isalpha()):
        return len(run) > 2
    beside = {kind(char) for char in (left, right) if char.isalpha()}
    if scripts and not beside <= scripts | {"latin", ""}:
        return False
    if "symbol" in kinds and left.isalpha() and right.isalpha() and not _is_between_words(run, said, right):
        return False
    if "latin" in kinds and said[0].isalpha() and (left.isalpha() or right.isalpha()):
        # Capitals stand among capitals or at the head of a word; small letters don't stand between capitals.
        if said[0].isupper() and left.islower():
            return False
        if said[0].islower() and said != "ß" and left.isupper() and (right.isupper() or before[-2:-1].isupper()):
            return False
    return True


def _is_between_words(run: str, said: str, right: str) -> bool:
    """Whether symbols stand between two words, as chats glue emoji to both and formulas operators: `Tiâ‹…Oi`.

    Or a run has controls, which nothing else has.
    """
    if len(run) == 3 * len(said) and run[0] == "â" and _OF_FORMULAS.fullmatch(said):
        return True
    return (max(said) >= "\N{CYCLONE}" and right.isupper()) or any("\x80" <= char < "\xa0" for char in run)


# Operators, and spaces without width that editors of formulas put around them.
_OF_FORMULAS = pattern(r"\u200b?[\u2200-\u22ff]\u200b?")

# Of a unit of crystals and molecules, by itself: `5 Å³`.
_ANGSTROMS = frozenset({"Å²", "Å³", "Å¹", "Å½"})

_SIGN_OF_LATIN_1 = pattern("[¢-¾×÷]")

# So many letters beyond ASCII on either side are a list of them; no word has as many.
_LISTED = 2


def _is_listed(letters: str) -> bool:
    return len(letters) == _LISTED and letters.isalpha() and all(letter > "\x7f" for letter in letters)


# A part of code pages 437 and 850 that reads as a letter in MacRoman.
_TABLE = "₧ƒáíó ×ƒáíó"

# Letters that are words.
_WORDS = frozenset("ÀÁÅÉÈÊÍÓÔÖØÆÚÝàáâäåæéèêëíìîóòôöøúùûýñœ")


def _is_odd(before: str, run: str, kinds: tuple[str, ...], after: str) -> bool:
    """Whether a run is not written as it stands."""
    left, right = before[-1:], after[:1]
    first = run[0]
    if run == "√π":
        return before.endswith("pi") and not before[-3:-2].isalpha()
    if run == "┬┐":
        # In Spanish a question's opening, elsewhere a drawing.
        return right.isalpha() and not left.isalpha()
    if first in "├┬─┼" and run[1].isalpha() and left.islower() and not right.isalpha():
        return True  # a line that is drawn doesn't begin in a word
    closing = _CLOSING + "™" * before[-2:-1].isupper()
    if run[-1] in closing and len(run) == 2 and left.isupper() and not right.isalpha():
        # The last word of a quotation, in capitals: MAÇÃ”.
        return False
    if _is_symbol(left, run, kinds) or _is_capital(left, run, right):
        return True
    if first == "á" and run[1] in "º»" and len(run) == 3 and right.isalpha():
        return True  # a guillemet or an ordinal within a word: a letter of Vietnamese
    if "latin" in kinds and (left.isalpha() or right.isalpha()):
        if left.islower() and kind(left) in {"latin", ""} and first.isupper() and not after[:2].isupper():
            return True
        near = left if left.isalpha() else right
        if near.isascii() and kind(first) not in NO_SCRIPT | {""}:
            return True
        is_sign = not first.isalnum() or first == "ƒ"
        if is_sign and (left + right).isascii() and right.islower() and (left.isalpha() or after[1:2].islower()):
            return True
        if is_sign and _BOX.fullmatch(run) and not _BOX.search(before + after):
            return True
    return is_odd(before[-2:] + run + after[:2])


def _is_symbol(left: str, run: str, kinds: tuple[str, ...]) -> bool:
    """Whether a run says symbols in windows-1252: `â„¢`, `â–¼`. No language has an `â` before what they begin with."""
    is_known = run[0] == "â" and len(run) % 3 == 0 and set(kinds) <= {"mark", "symbol"}
    return is_known and not _ends_quotation(left, run)


def _is_capital(left: str, run: str, right: str) -> bool:
    """Whether a run begins a word with a capital and what no language has behind it: `ÄŒesko`, `Åšwiat`."""
    is_pair = len(run) == 2 and run[0] in "ÃÄÅ" and run[1] in _NEVER_SECOND
    return is_pair and right.islower() and not left.isalpha()


def _ends_quotation(left: str, run: str) -> bool:
    """Whether a run may be the last letter of a word, a mark behind it, and another: `hâlâ”—`, `hâlâ…“`, `“â”—`."""
    is_word = left.isalpha() or (left != "" and left in "\"'“‘„‚«‹»([^")
    return is_word and len(run) == 3 and run[1] in _MARKS_BEHIND and run[2] in _MARKS_BEHIND | _MARKS_NEXT


_NEVER_SECOND = frozenset("ŒœŠšŽžŸ…†‡‰€ƒ")
# What stands behind a word, and behind that.
_MARKS_BEHIND = frozenset("”’»›“‘–—…•™\N{NO-BREAK SPACE}")
_MARKS_NEXT = frozenset("«‹„‚")


@lru_cache(maxsize=4096)
def is_odd(text: str) -> bool:
    """Whether ftfy knows neighbours in `text` as unlikely."""
    from ftfy.badness import is_bad

    return is_bad(text)


# The drawing characters of code page 437.
_BOX = pattern("[\u2500-\u259f\u2310]+")

# Marks that may stand behind a word in capitals.
_CLOSING = "”’»›“…"


def _deeper(before: str, said: str, after: str) -> Reading:
    """How what a run says reads in its turn, if it is mojibake as well."""
    best = _NOTHING
    for codec in CODECS if len(said) > 1 else ():
        match = codec.run.search(said[:_LONGEST])
        if match:
            head, tail = before + said[: match.start()], said[match.end() :] + after
            found = reading(codec, head[-4:], match[0], tail[:4])
            if found.proven:
                return found
            best = best if best.said else found
    return best
