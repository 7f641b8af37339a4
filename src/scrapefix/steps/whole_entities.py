"""Character references with their `&`, however many times it was encoded. The rules are in `entities`."""

import itertools
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from unicodedata import combining

from ..document import Document
from ..edits import Replacement, Suspect
from ..lazy import pattern
from ..programs import is_program
from .lost_ampersands import SHORTENED
from .references import EVERYDAY, by_name, by_number, known_beginning, number, undefined
from .shown_entities import TAG, is_in_url, stays

# A reference, with the `&` encoded any number of times. The chain is possessive and the rest bounded: linear.
_REFERENCE = pattern(
    r"""
    & ((?:(?:amp|AMP|\#0{0,4}38|\#[xX]0{0,3}26)(?:;|(?=\#[0-9]{2,6};)))*+)
    (?: (\#[0-9]{1,9} | \#[xX][0-9a-fA-F]{1,8} | [A-Za-z][A-Za-z0-9]{1,31}) (;?) )?
    """,
    re.VERBOSE,
)

# The start of a reference that a length limit cut, at the end of the text.
_CUT = pattern(r"&(?:\#([0-9]{0,3})|([A-Za-z]{2,7}))(?=(?:\.\.\.|…)\s*\Z)")
_LONGEST_END = 40

# References that spell a tag, `&lt;b&gt;`, as they look when each is encoded once or more; the end may be there as it
# is. What R writes for a character that it can't show is no tag: `<U+00E9>`, `<e9>`.
_SPELLED_TAG = pattern(
    r"&(?:amp;)*+(?:lt|\#60|\#[xX]3[cC]);(?![Uu]\+[0-9A-Fa-f]{4}|[89a-f][0-9a-f]&)[!/?]?[A-Za-z][^<>\n]{0,200}?"
    r"(?:&(?:amp;)*+(?:gt|\#62|\#[xX]3[eE]);|(?<=[\w/\"'])>)"
)

# A file of XML says so, and is read by a parser first.
_XML = pattern(r"\ufeff?\s{0,80}<\?xml\s")

# The declaration of a pointer; and a comment of a program behind a statement.
_POINTER = pattern(r"\w\s?\*\s?\w{1,40}\s?=\s?\Z")
_COMMENT = pattern(r"[ \t]{1,40}(?:#|//)[ \t]")

# An operand in C: after `=`, `(` or `,`.
_OPERAND = pattern(r"(?:[=(,]|\breturn)\s?\Z")


def find(document: Document) -> Iterable[Replacement | Suspect]:
    """The references in a text, in its order; what it speaks of in one place it shows in all, if there are few."""
    spoken_of: set[str] = set()
    found = _find(document, spoken_of)
    first = list(islice(found, _FEW + 1))
    if not spoken_of or len(first) > _FEW:
        return itertools.chain(first, found)
    return [finding for finding in first if document.text[finding.start : finding.end] not in spoken_of]


_FEW = 4


def _find(document: Document, spoken_of: set[str]) -> Iterator[Replacement | Suspect]:
    text = document.text
    if _XML.match(text):
        return
    spelled = _Spelled(text)
    high: re.Match[str] | None = None  # the reference just before, if it is the first half of a surrogate pair
    last = -1  # where the reference before ended
    cut = _cut_reference(text)
    is_encoded = False
    for match in _REFERENCE.finditer(text, 0, cut.start() if cut else len(text)):
        chain, name, semicolon = match.group(1, 2, 3)
        if not chain and not (name and (semicolon or name.startswith("#") or known_beginning(name))):
            continue
        start = match.start()
        # A word that numbers spell is judged by the first of them.
        goes_on = start == last and name is not None and name.startswith("#")
        if not goes_on and stays(document, match, spoken_of):
            continue
        char, end = _character(document, match) if name else (None, start)
        if char is None and name and semicolon and (last == start or text[max(0, start - 1) : start] in _OF_MOJIBAKE):
            char = undefined(name)
        last = end
        if char is not None and not spelled.holds(start, end):
            rule = "entity-repeated" if chain else "entity" if semicolon else "entity-unterminated"
            if not semicolon and char in _APOSTROPHES and _shortens(text, start, end):
                end += 1
            yield Replacement(start, end, char, rule)
            is_encoded = is_encoded or bool(semicolon)
        elif chain:
            # What follows is no reference, as in `AT&amp;T`, or must stay one. What the chain stands for is one `&`.
            yield Replacement(start, match.end(1), "&", "entity-repeated" if chain.count(";") > 1 else "entity")
        elif char is None and semicolon and name.startswith("#"):
            value = number(name)
            if high and high.end() == start and 0xDC00 <= value < 0xE000:
                pair = 0x10000 + ((number(high[2]) - 0xD800) << 10) + value - 0xDC00
                yield Replacement(high.start(), end, chr(pair), "entity-surrogates")
            else:
                yield Suspect(start, end, "entity", "stands for no character")
            high = match if 0xD800 <= value < 0xDC00 else None
    if cut and is_encoded:
        yield Replacement(*cut.span(), "", "entity-cut")


def _cut_reference(text: str) -> re.Match[str] | None:
    """The start of a reference in front of the ellipsis that ends the text.

    >>> _cut_reference("won&#82..."), _cut_reference("rock &amp..."), _cut_reference("won&#8217...")
    (<re.Match object; span=(3, 7), match='&#82'>, None, None)
    """
    match = _CUT.search(text, max(0, len(text) - _LONGEST_END))
    if not match:
        return None
    digits, name = match.groups()
    if name:
        return match if name not in EVERYDAY and any(known.startswith(name) for known in EVERYDAY) else None
    # No program writes a letter of ASCII as its number; a combining mark is the start of a longer number, too.
    char = by_number(int(digits)) if digits else None
    return match if char is None or (char.isascii() and char.isalnum()) or combining(char) else None


_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"


def _shortens(text: str, start: int, end: int) -> bool:
    """Whether an apostrophe behind a word has a space where its `;` belongs, and what English shortens: `don&rsquo t`.

    Behind a plural, what begins with one letter is a word of its own: `the boys&rsquo t shirts`.
    """
    if text[end : end + 1] != " " or not text[start - 1 : start].isalpha():
        return False
    shortened = SHORTENED.match(text, end)
    if shortened is None or text.startswith("-", shortened.end()):
        return False
    return text[start - 1] != "s" or shortened[0] not in {" t", " d", " m"}


# What stands before the reference for an undefined byte of windows-1252, in mojibake.
_OF_MOJIBAKE = frozenset("âÃÅÄÂÐÑÎÏØÙð€Ÿ")


def _character(document: Document, match: re.Match[str]) -> tuple[str | None, int]:
    """What the end of a reference stands for, and where it ends; None for what is no reference there."""
    chain, name, semicolon = match.group(1, 2, 3)
    start, end = match.span()
    if name.startswith("#"):
        sure = semicolon or (len(name) > 2 and _is_prose(document, start, end))
        return (by_number(number(name)) if sure else None), end
    if semicolon:
        return (None if not chain and _is_address(document.text, name, start, end) else by_name(name)), end
    if _is_prose(document, start, end) and name not in document.ask(_operands, 0, len(document.text)):
        name = known_beginning(name)
        return (by_name(name) if name else None), match.start(2) + len(name)
    return None, end


def _is_address(text: str, name: str, start: int, end: int) -> bool:
    """Whether `&name;` is the address of a variable in C: `p = &num;`."""
    if name in {"lt", "gt", "quot", "apos", "nbsp"}:
        return False
    before = text[max(0, start - 80) : start].rpartition("\n")[2]
    after = text[end : end + 80].partition("\n")[0]
    if _COMMENT.match(after) or _POINTER.search(before) or (_TYPE.search(before) and not after.strip()):
        return True
    operand = _OPERAND.search(before) is not None
    if name in EVERYDAY or name.lower() in EVERYDAY:
        return operand and not after.strip()
    return operand or is_program(f"{before}x{after}")


# The name of a type, before a member that refers to a value: `MessageQueue &MQ;`.
_TYPE = pattern(r"(?:\A|\s)[A-Z][a-z]\w{0,40}[A-Z]\w{0,40}\s\Z")
_ADDRESS = pattern(r"[(,]\s?&([A-Za-z]\w{1,30})\s?(?=[,)])")
_ANCHOR = pattern(r"^[ \t]{0,40}(?:- )?[\w.-]{1,40}:[ \t]&([A-Za-z]\w{1,30})[\w-]{0,30}(?=[ \t\n]|\Z)", re.MULTILINE)
_ALIAS = pattern(r"(?:: |- )\*[A-Za-z]")


def _operands(text: str) -> frozenset[str]:
    r"""The names behind an ampersand that are a program's: addresses handed to functions, anchors of YAML.

    >>> sorted(_operands("copy(&reg, 2);\nmode: &para strict")), sorted(_operands("a: &deg\nb: *deg"))
    (['reg'], ['deg'])
    """
    addresses = _ADDRESS.findall(text)
    anchors = _ANCHOR.findall(text)
    return frozenset([*addresses, *(anchors if len(anchors) > 1 or _ALIAS.search(text) else ())])


def _is_prose(document: Document, start: int, end: int) -> bool:
    """Whether a reference without its `;` stands in running text, and not in a query string or a program."""
    text = document.text
    if text[end : end + 1] in set("=[(_") or text[start - 1 : start] == "\\" or is_in_url(document, start, end):
        return False
    if text.startswith(_OPERATORS, end):
        return False
    if text[start - 1 : start].isalpha() and text[end : end + 1] == "\\":
        return False  # the letter of a shortcut in a name of a menu: `A&lt\\ Gr`
    if text[end : end + 1] in {")", ","} and _OPERAND.search(text, max(0, start - 8), start):
        return False  # the address of a variable, handed to a function
    before = f"x{text[max(0, start - 200) : start]}x".split()[-1]
    after = text[end : end + 200].split(maxsplit=1)[0] if text.startswith("&", end) else ""
    asked = "?" in before and not text.startswith("&#", start)
    return "=" not in before and not asked and "=" not in after


# What a program does with the address of a variable: `&copy!=&source`, `&para->next`.
_OPERATORS = ("!=", "->")


class _Spelled:
    """The tags that references spell, in a text with tags that are really there. Asked in the order of the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._spans: list[tuple[int, int]] | None = None

    def holds(self, start: int, end: int) -> bool:
        """Whether the reference at `start:end` is part of such a tag."""
        if self._spans is None:
            spelled = _SPELLED_TAG.finditer(self._text) if "<" in self._text and TAG.search(self._text) else ()
            self._spans = [match.span() for match in spelled]
            self._spans.reverse()
        while self._spans and self._spans[-1][1] <= start:
            self._spans.pop()
        return bool(self._spans) and self._spans[-1][0] <= start and end <= self._spans[-1][1]
