"""Whether a reference is there to be seen: in source, in a tag or an address, in a text that speaks of references."""

import re

from ..document import Document
from ..equivalents import LINK, LINK_BEHIND
from ..evidence import is_glued, is_in_literal, is_quoted_alone
from ..expressions import is_in_pattern
from ..lazy import pattern
from ..lessons import has_any_digits, is_told
from ..page_sources import is_page_source
from ..programs import is_comment, is_in_raw_string, is_in_string, is_source
from ..sessions import is_declared, is_output, is_typed
from ..vocabulary import Vocabulary
from .references import by_name, by_number, meaning, number

# A tag of HTML that is really there.
TAG = pattern(r"</?[A-Za-z][A-Za-z0-9]{0,15}(?::[A-Za-z-]{1,20})?(?:\s[^<>]{0,2000})?/?>")


def stays(document: Document, match: re.Match[str], spoken_of: set[str]) -> bool:
    """Whether a reference is there to be seen or a text speaks of it; one that is named is taken down."""
    start, end = match.span()
    if _is_shown(document, start, end) or (_is_once(match) and is_page_source(document, start)):
        return True
    if _is_once(match) and match[2] in document.ask(_listed, 0, len(document.text)):
        return True
    if is_glued(document.text, start, end) or is_in_url(document, start, end):
        return False
    if _is_named(document, start, end):
        spoken_of.add(match[0])
        return True
    if not is_talk(document, start, end):
        return False
    if match[2] and (meaning(match[2]) or "x").isspace():
        spoken_of.add(match[0])  # a space between two spaces
    return True


def _is_once(match: re.Match[str]) -> bool:
    """Whether what a reference stands for was written out once, with a semicolon, as by a person."""
    return match[0].endswith(";") and match[0].count(";") == 1


def _is_shown(document: Document, start: int, end: int) -> bool:
    """Whether a reference is there to be seen: as source, in a tag or in an address."""
    text = document.text
    if document.is_code(start, end) or is_quoted_alone(text, start, end):
        return True
    if is_source(document) and (is_in_string(document, start) or document.ask(_has_tag, *document.line(start))):
        return True
    if is_comment(document, start) or (is_in_string(document, start) and _is_of_call(document, start)):
        return True
    if is_in_pattern(document, start, end) or is_in_raw_string(document, start) or is_in_literal(text, start):
        return True
    if is_typed(document, start) or is_output(document, start) or is_declared(document, start):
        return True
    if text[start - 2 : start] in {"\\|", "\\("} and text[end : end + 2] in {"\\|", "\\)"}:
        return True  # one of the alternatives of a pattern of an editor
    opened = text.rfind("<", max(0, start - 300), start)
    if opened >= 0 and text.find(">", opened, start) < 0:
        tag = TAG.match(text, opened)
        if tag and tag.end() > start:
            return True
    return is_in_url(document, start, end) and not text.startswith("&amp;", start)


def _is_of_call(document: Document, start: int) -> bool:
    """Whether the line around `start` is a call and no more, or what that gives."""
    return document.ask(_is_call, *document.line(start))


def _is_call(line: str) -> bool:
    return _CALL.fullmatch(line) is not None


_CALL = pattern(r"\s{0,40}[A-Za-z_][\w.]{0,60}\([^\n]{0,400}\)(?:\.\w{1,40}(?:\(\))?)?;?\s{0,40}")


def _has_tag(line: str) -> bool:
    return TAG.search(line) is not None


def is_in_source(document: Document, start: int, end: int) -> bool:
    """Whether a reference stands in code, in a URL, or alone in quotes."""
    return document.is_code(start, end) or document.is_url(start, end) or is_quoted_alone(document.text, start, end)


def is_in_url(document: Document, start: int, end: int) -> bool:
    """`Document.is_url`, without having to look for all URLs of a text when none is near."""
    is_near = document.has_urls and document.text.rfind("://", max(0, start - 2000), start) >= 0
    return is_near and document.is_url(start, end)


# Three of the five references of XML in a row: a list of them.
# Or two in brackets, with commas between them.
_ROW = pattern(
    r"&(?:amp|quot|lt|gt|apos);(?:[\s,/]{1,3}&(?:amp|quot|lt|gt|apos);){2}|\(&#?\w{2,8};(?:,\s&#?\w{2,8};)+"
)


def _is_named(document: Document, start: int, end: int) -> bool:
    """Whether what stands beside a reference says that it is named: by a row of them, its meaning, or a verb."""
    text = document.text
    if _ROW.search(text, max(0, start - 40), end + 40) or _is_explained(document, start, end):
        return True
    if _CODE.search(text, max(0, start - _LONGEST_CODE), start):
        return True
    is_any = has_any_digits(text, start) or _is_written(text, start, end) or _is_linked(text, start, end)
    return is_any or is_told(text, document.line(start).start, start)


# What a reference is called, right before it, in languages whose word order has that there. In French and its kin,
# where "code HTML" is said, a verb may follow.
_CODE = pattern(r"\bHTML[- ]?(?:code|entity|kode?n?|kodu|код|代码|代碼|コード|코드)[: ]{1,2}\Z", re.IGNORECASE)
_LONGEST_CODE = 16

# What somebody is told to write, between two spaces; the ampersand itself stands so in names.
_WRITE = pattern(r"\b(?:use|type|write|insert|enter|put|add)\s\Z", re.IGNORECASE)
_BEHIND_WRITTEN = pattern(r"[ ,.](?!\w+ &)")
_REPEATED = pattern(r"&amp;(?!amp;)")


def _is_written(text: str, start: int, end: int) -> bool:
    """Whether a reference that was encoded twice is what a verb before it tells to write: `use &amp;nbsp; for it`."""
    is_apart = _BEHIND_WRITTEN.match(text, end) is not None and _REPEATED.match(text, start) is not None
    return is_apart and _WRITE.search(text, max(0, start - 8), start) is not None


def _is_linked(text: str, start: int, end: int) -> bool:
    """Whether a word for instead or for becoming links an ampersand that is written out and one: `& instead of &amp;`.

    Between the one and that word a few others may lie.
    """
    if not text.startswith("&amp;", start) or _AMPERSAND.fullmatch(text, start, end) is None:
        return False
    link = LINK.match(text, end)
    if link is not None and _AMPERSAND.match(text, link.end()):
        return True
    low = max(text.rfind("\n", 0, start) + 1, start - _LONGEST_LINK)
    link = LINK_BEHIND.search(text, low, start)
    return link is not None and _AMPERSAND_BEFORE.search(text, low, link.start()) is not None


# An ampersand by itself, or written out once more; and some words behind one.
_AMPERSAND = pattern(r"&(?:amp;){0,2}(?:#0?38;)?(?![\w#])")
_AMPERSAND_BEFORE = pattern(r"(?:\A|[\s\"'`(])&(?:amp;)?[\"'`)]{0,2}(?:[\s,—–-]{1,3}[\w'’-]{1,14}){0,4}\Z")
_LONGEST_LINK = 80

_NUMBERED = pattern(r"#(?:[xX][0-9a-fA-F]{1,6}|[0-9]{1,7})")
_NAMED = pattern(r"[ \t]{0,3}[-–—:=|][ \t]{0,3}&?([A-Za-z]{2,8});?(?![\w;])")


def _is_explained(document: Document, start: int, end: int) -> bool:
    """Whether a reference fills a line or a cell of a list of references, the character itself in the next one.

    Or the character itself stands beside it in brackets, or the name of the reference behind its number.
    """
    line = document.line(start)
    before = document.text[max(line.start, start - 40) : start].strip()
    after = document.text[end : min(line.end, end + 60)].strip()
    reference = document.text[start + 1 : end].rstrip(";")
    letters = document.ask(_compared, *line)
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


_CELL = pattern(r"\|\s*")

# A quotation mark is written in the way of each language where a list explains its reference.
_QUOTATION_MARKS = ('"', "«", "“", "„", "»", "”")


def _first_of(text: str, at: int, char: str) -> bool:
    """Whether what a cell or a line has first, at `at`, is this character by itself."""
    is_char = text.startswith(_QUOTATION_MARKS if char == '"' else char, at)
    behind = text[at + len(char) : at + len(char) + 1]
    return is_char and (behind in {"", "|"} or behind.isspace())


_WRITTEN = pattern(r"(?<!\w)&(#[0-9]{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{3,8});(?!\w)")


def _compared(line: str) -> frozenset[str]:
    """The letters and signs of which a line has references in two notations, each by itself: it compares them.

    >>> _compared("&eacute; or &#233; or &#xE9;"), _compared("caf&eacute; and caf&#233;")
    (frozenset({'é'}), frozenset())
    """
    notations: dict[str, set[str]] = {}
    for name in _WRITTEN.findall(line):
        char = meaning(name)
        if char and (char.isalpha() or char in "©®™€£¥§°"):
            notation = "name" if name[0] != "#" else "hexadecimal" if name[1] in "xX" else "decimal"
            notations.setdefault(char, set()).add(notation)
    return frozenset(char for char, kinds in notations.items() if len(kinds) > 1)


# What tells somebody to write a reference, right before it; and what joins two of them.
_VERBS = (
    "use using inserting adding print stampare imprimir imprimer insert type add put write verwende"
    " benutze utilisez insérez usa usar gebruik используйте użyj"
)
_BEHIND_VERB = "|".join(rf"(?<=\b{word} &)" for word in _VERBS.split())
_AND = "and|or|und|et|y|e|i|и|та|en|och|og|ve"

def _listed(text: str) -> frozenset[str]:
    r"""The references of letters that a text lists in rows beside these, three at least, if it has no others.

    >>> sorted(_listed("ä: &auml;\n- ö = &ouml;\n* ü | &uuml;\nM&uuml;hle")), _listed("ä: &auml;\nM&uuml;hle")
    (['auml', 'ouml', 'uuml'], frozenset())
    """
    rows = {name for letter, name in _LISTED.findall(text) if meaning(name) == letter} if "&" in text else set()
    if len(rows) < _FEWEST_LISTED:
        return frozenset()
    others = {meaning(name) or "" for name in _ANY.findall(text) if name not in rows}
    return frozenset() if any(map(str.isalpha, others)) else frozenset(rows)


_LISTED = pattern(
    r"^[^\w&\n]{0,12}([^\W\d_\x00-\x7f])[^\w&\n]{1,12}&(#[0-9]{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{3,8});[^\w&\n]{0,12}$",
    re.MULTILINE,
)
_ANY = pattern(r"&(#[0-9]{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{3,8});")
_FEWEST_LISTED = 3

# Words of texts that show references on purpose.
_TALK = Vocabulary(
    {
        "entit": (
            r"(?:html|xml|named|numeric|character)\W{1,2}entit|\bentit(?:y|ies) (?:such as|like|&)|; entit(?:y|ies)\b"
        ),
        "character": r"character reference|characters? (?:such as|like)\b",
        "escap": r"\bescap|\bunescap(?:e[sd]?|ing)\s",
        "code": r"(?<![A-Za-z])(?:en|de)code[ds]?\b",
        "html": r"\b(?:in|im|en|em|w|v|в|у) html\b|html(?:에서|에|では|で|中|里|裡)",
        " as": r"\b(?:writ(?:e|es|ten)|typed?|entered|spelled|shown) (?:\w+ ){0,2}as\b",
        " as &": (
            r"\b(?:print|show|display|render|com|cam|appear)\w* (?:(?:it|them|this|up|out|back|literally) ){0,2}as &"
        ),
        "replac": r"\breplac(?:e[sd]?|ing) (?:all )?&",
        "convert": r"\bconvert\w* &",
        "behavio": r"\b(?:actual|expected) behaviou?r\b",
        "reproduce": r"\bsteps to reproduce\b",
        "как": r"(?:записыва|пиш)[а-яё]{2,4} как",
        "&": (
            rf"&(?:{_BEHIND_VERB})(?:amp;)?(?:nbsp|shy|zwn?j|thinsp|e[nm]sp|[lr]rm|#160|#173|#820[3-7]);"
            rf"|&(?<!\S&)\w{{2,8}};,? (?:{_AND}) &\w{{2,8}};(?!\w)|&(?<=\bthe &)\w{{2,8}}; (?:is|are)\b"
        ),
        **dict.fromkeys(("ampersand", "сущност", "実体参照", "文字参照", "实体", "實體", "엔티티")),
    }
)

# A text about references is looked through in blocks of this many characters.
_BLOCK = 256


def is_talk(document: Document, start: int, end: int) -> bool:
    """Whether the words around `start:end` speak of references."""
    blocks = range(max(0, start - 100) // _BLOCK, (end + 100) // _BLOCK + 1)
    return any(document.ask(_TALK.is_in, max(0, block * _BLOCK - 40), (block + 1) * _BLOCK) for block in blocks)
