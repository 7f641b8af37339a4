"""Character references with their `&`, however many times it was encoded. The rules are in `entities`."""

import itertools
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from unicodedata import combining

from ..document import Document
from ..edits import Replacement, Suspect
from ..evidence import is_glued, is_quoted_alone
from ..expressions import is_in_pattern
from ..lessons import has_any_digits, is_told
from ..programs import is_in_string, is_program, is_source
from ..sessions import is_declared, is_output, is_typed
from .references import (
    EVERYDAY,
    by_name,
    by_number,
    compared,
    is_talk,
    known_beginning,
    meaning,
    number,
    operands,
    undefined,
)

# A reference, with the `&` encoded any number of times. The chain is possessive and the rest bounded: linear.
_REFERENCE = re.compile(
    r"""
    & ((?:(?:amp|AMP|\#0{0,4}38|\#[xX]0{0,3}26)(?:;|(?=\#[0-9]{2,6};)))*+)
    (?: (\#[0-9]{1,9} | \#[xX][0-9a-fA-F]{1,8} | [A-Za-z][A-Za-z0-9]{1,31}) (;?) )?
    """,
    re.VERBOSE,
)

# The start of a reference that a length limit cut, at the end of the text.
_CUT = re.compile(r"&(?:\#([0-9]{0,3})|([A-Za-z]{2,7}))(?=(?:\.\.\.|…)\s*\Z)")
_LONGEST_END = 40

# References that spell a tag, `&lt;b&gt;`, as they look when each is encoded once or more; the end may be there as it
# is. What R writes for a character that it can't show is no tag: `<U+00E9>`, `<e9>`.
_SPELLED_TAG = re.compile(
    r"&(?:amp;)*+(?:lt|\#60|\#[xX]3[cC]);(?!U\+[0-9A-F]{4}|[89a-f][0-9a-f]&)[!/?]?[A-Za-z][^<>\n]{0,200}?"
    r"(?:&(?:amp;)*+(?:gt|\#62|\#[xX]3[eE]);|(?<=[\w/\"'])>)"
)

# A tag of HTML that is really there.
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]{0,2000})?/?>")

# A file of XML says so, and is read by a parser first.
_XML = re.compile(r"\ufeff?\s{0,80}<\?xml\s")


def _has_tag(line: str) -> bool:
    return _TAG.search(line) is not None


# Three of the five references of XML in a row: a list of them.
# Or two in brackets, with commas between them.
_ROW = re.compile(
    r"&(?:amp|quot|lt|gt|apos);(?:[\s,/]{1,3}&(?:amp|quot|lt|gt|apos);){2}|\(&#?\w{2,8};(?:,\s&#?\w{2,8};)+"
)

# The declaration of a pointer; and a comment of a program behind a statement.
_POINTER = re.compile(r"\w\s?\*\s?\w{1,40}\s?=\s?\Z")
_COMMENT = re.compile(r"[ \t]{1,40}(?:#|//)[ \t]")

# An operand in C: after `=`, `(` or `,`.
_OPERAND = re.compile(r"(?:[=(,]|\breturn)\s?\Z")


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
        if not goes_on and _stays(document, match, spoken_of):
            continue
        char, end = _character(document, match) if name else (None, start)
        if char is None and name and semicolon and (last == start or text[max(0, start - 1) : start] in _OF_MOJIBAKE):
            char = undefined(name)
        last = end
        if char is not None and not spelled.holds(start, end):
            rule = "entity-repeated" if chain else "entity" if semicolon else "entity-unterminated"
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


def _stays(document: Document, match: re.Match[str], spoken_of: set[str]) -> bool:
    """Whether a reference is there to be seen or a text speaks of it; one that is named is taken down."""
    start, end = match.span()
    if _is_shown(document, start, end):
        return True
    if is_glued(document.text, start, end) or _is_url(document, start, end):
        return False
    if _is_named(document, start, end):
        spoken_of.add(match[0])
        return True
    if not is_talk(document, start, end):
        return False
    if match[2] and (meaning(match[2]) or "x").isspace():
        spoken_of.add(match[0])  # a space between two spaces
    return True


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
    if _is_prose(document, start, end) and name not in document.ask(operands, 0, len(document.text)):
        name = known_beginning(name)
        return (by_name(name) if name else None), match.start(2) + len(name)
    return None, end


def _is_address(text: str, name: str, start: int, end: int) -> bool:
    """Whether `&name;` is the address of a variable in C: `p = &num;`."""
    if name in {"lt", "gt", "quot", "apos", "nbsp"}:
        return False
    before = text[max(0, start - 80) : start].rpartition("\n")[2]
    after = text[end : end + 80].partition("\n")[0]
    if _COMMENT.match(after) or _POINTER.search(before):
        return True
    operand = _OPERAND.search(before) is not None
    if name in EVERYDAY or name.lower() in EVERYDAY:
        return operand and not after.strip()
    return operand or is_program(f"{before}x{after}")


def _is_prose(document: Document, start: int, end: int) -> bool:
    """Whether a reference without its `;` stands in running text, and not in a query string or a program."""
    text = document.text
    if text[end : end + 1] in set("=[(_") or text[start - 1 : start] == "\\" or _is_url(document, start, end):
        return False
    if text[start - 1 : start].isalpha() and text[end : end + 1] == "\\":
        return False  # the letter of a shortcut in a name of a menu: `A&lt\\ Gr`
    if text[end : end + 1] in {")", ","} and _OPERAND.search(text, max(0, start - 8), start):
        return False  # the address of a variable, handed to a function
    before = f"x{text[max(0, start - 200) : start]}x".split()[-1]
    after = text[end : end + 200].split(maxsplit=1)[0] if text.startswith("&", end) else ""
    asked = "?" in before and not text.startswith("&#", start)
    return "=" not in before and not asked and "=" not in after


def _is_shown(document: Document, start: int, end: int) -> bool:
    """Whether a reference is there to be seen: as source, in a tag or in an address."""
    text = document.text
    if document.is_code(start, end) or is_quoted_alone(text, start, end):
        return True
    if is_source(document) and (is_in_string(document, start) or document.ask(_has_tag, *document.line(start))):
        return True
    if is_in_pattern(document, start, end):
        return True
    if is_typed(document, start) or is_output(document, start) or is_declared(document, start):
        return True
    opened = text.rfind("<", max(0, start - 300), start)
    if opened >= 0 and text.find(">", opened, start) < 0:
        tag = _TAG.match(text, opened)
        if tag and tag.end() > start:
            return True
    return _is_url(document, start, end) and not text.startswith("&amp;", start)


def _is_named(document: Document, start: int, end: int) -> bool:
    """Whether what stands beside a reference says that it is named: by a row of them, its meaning, or a verb."""
    text = document.text
    if _ROW.search(text, max(0, start - 40), end + 40) or _is_explained(document, start, end):
        return True
    is_any = has_any_digits(text, start) or _is_written(text, start, end)
    return is_any or is_told(text, document.line(start).start, start)


# What somebody is told to write, between two spaces; the ampersand itself stands so in names.
_WRITE = re.compile(r"\b(?:use|type|write|insert|enter|put|add)\s\Z", re.IGNORECASE)
_BEHIND_WRITTEN = re.compile(r"[ ,.](?!\w+ &)")
_REPEATED = re.compile(r"&amp;(?!amp;)")


def _is_written(text: str, start: int, end: int) -> bool:
    """Whether a reference that was encoded twice is what a verb before it tells to write: `use &amp;nbsp; for it`."""
    is_apart = _BEHIND_WRITTEN.match(text, end) is not None and _REPEATED.match(text, start) is not None
    return is_apart and _WRITE.search(text, max(0, start - 8), start) is not None


_NUMBERED = re.compile(r"#(?:[xX][0-9a-fA-F]{1,6}|[0-9]{1,7})")
_NAMED = re.compile(r"[ \t]{0,3}[-–—:=|][ \t]{0,3}&?([A-Za-z]{2,8});?(?![\w;])")


def _is_explained(document: Document, start: int, end: int) -> bool:
    """Whether a reference fills a line or a cell of a list of references, the character itself in the next one.

    Or the character itself stands beside it in brackets, or the name of the reference behind its number.
    """
    line = document.line(start)
    before = document.text[max(line.start, start - 40) : start].strip()
    after = document.text[end : min(line.end, end + 60)].strip()
    reference = document.text[start + 1 : end].rstrip(";")
    letters = document.ask(compared, *line)
    if letters and reference and meaning(reference) in letters:
        return True
    if _NUMBERED.fullmatch(reference):
        named = _NAMED.match(document.text, end)
        return named is not None and by_name(named[1]) == by_number(number(reference))
    char = by_name(reference)
    if char is None or char.isspace():
        return False
    if f"({char})" in document.text[max(line.start, start - 60) : min(line.end, end + 60)]:
        return True
    if before not in {"", "|"}:
        return False
    if not after:
        return not before and (char in "&<>'" or _first_of(document.text, line.end + 1, char))
    return after[0] == "|" and any(_first_of(after, cell.end(), char) for cell in _CELL.finditer(after))


_CELL = re.compile(r"\|\s*")

# A quotation mark is written in the way of each language where a list explains its reference.
_QUOTATION_MARKS = ('"', "«", "“", "„", "»", "”")


def _first_of(text: str, at: int, char: str) -> bool:
    """Whether what a cell or a line has first, at `at`, is this character by itself."""
    is_char = text.startswith(_QUOTATION_MARKS if char == '"' else char, at)
    behind = text[at + len(char) : at + len(char) + 1]
    return is_char and (behind in {"", "|"} or behind.isspace())


def _is_url(document: Document, start: int, end: int) -> bool:
    """`Document.is_url`, without having to look for all URLs of a text when none is near."""
    is_near = document.has_urls and document.text.rfind("://", max(0, start - 2000), start) >= 0
    return is_near and document.is_url(start, end)


class _Spelled:
    """The tags that references spell, in a text with tags that are really there. Asked in the order of the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._spans: list[tuple[int, int]] | None = None

    def holds(self, start: int, end: int) -> bool:
        """Whether the reference at `start:end` is part of such a tag."""
        if self._spans is None:
            spelled = _SPELLED_TAG.finditer(self._text) if "<" in self._text and _TAG.search(self._text) else ()
            self._spans = [match.span() for match in spelled]
            self._spans.reverse()
        while self._spans and self._spans[-1][1] <= start:
            self._spans.pop()
        return bool(self._spans) and self._spans[-1][0] <= start and end <= self._spans[-1][1]
