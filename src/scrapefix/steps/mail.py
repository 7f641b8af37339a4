r"""What mail transport left behind: quoted-printable (`=E2=80=99`, soft line breaks), MIME words, UTF-7.

How it arises: a message or an archive of messages is saved without its transfer encoding being undone.

Evidence: `=?charset?Q?..?=` has no other use. Quoted-printable bytes must be well-formed UTF-8 beyond ASCII, or, where
these were found or soft line breaks recur, single bytes in words; only then do `=3D`, `=20` and soft breaks go. UTF-7
must decode to whole characters beyond ASCII next to a word, and recur or stand beside a word's letters on both sides.

Left alone: code, addresses, MIME words of unknown charsets and of patches, lone `=3D`.

>>> from scrapefix import decode_escapes
>>> decode_escapes("Caf=C3=A9 =3D coffee"), decode_escapes("=?utf-8?q?Caf=C3=A9?= <a@example.org>")
('Café = coffee', 'Café <a@example.org>')
>>> decode_escapes("if (a =3D=3D b)"), decode_escapes("1+1-2")
('if (a =3D=3D b)', '1+1-2')
"""

import re
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement, Suspect, disjoint
from ..evidence import is_glued, is_random, token_around
from ..lazy import pattern
from ..lessons import is_lesson
from ..manuals import is_manual
from ..programs import is_in_string, is_source
from ..scripts import script
from ..sessions import is_output
from ..signs import BYTE_IN_WORD, HEADER_WORD, MARK_BEHIND_WORD, QUOTED_PRINTABLE, SOFT_BREAK, UTF7
from ..utf8 import is_text, sequences
from .windows_1252 import character, is_in_place

# A word of a header (RFC 2047), and a row of them; the white space between two words is not part of the text.
_TEXT = r"(?:[^?\r\n'()$]|(?<=\w)'(?=\w|=[A-F])){0,998}"
_WORD = rf"=\?[\w.:-]{{2,40}}(?:\*[\w-]{{1,12}})?\?(?:[bB]\?[A-Za-z0-9+/= ]{{0,998}}|[qQ]\?{_TEXT})\?="
_WORDS = pattern(rf"{_WORD}(?:[ \t\r\n]{{1,8}}{_WORD}){{0,200}}")

# Bytes of UTF-8, between which a soft line break may stand.
_BYTES = pattern(r"=[c-fC-F][0-9a-fA-F](?:(?:=[ \t]{0,8}\r?\n)?=[89a-fA-F][0-9a-fA-F])+")
_BYTE = pattern(r"=([0-9a-fA-F]{2})")

# A header word up to some of its bytes.
_IN_HEADER_WORD = pattern(r"=\?[\w.:*-]{2,40}\?[qQ]\?[^?\s]{0,75}\Z")

# One byte, or a soft line break: an equals sign at the end of a line, which no rule of equals signs is.
_REST = pattern(r"=(?:([0-9A-F]{2})|(?<!==)[ \t]{0,8}\r?\n)")

# A mark of a sentence, behind its word.
_MARK = pattern(MARK_BEHIND_WORD)

# Where one may stand that is part of a word.
_IN_WORD = pattern(BYTE_IN_WORD)

# A soft line break where encoders put it: near the 76th column.
_FULL_LINE = pattern(r"^[^\n]{60,75}(?<!=)=[ \t]{0,8}\r?$", re.MULTILINE)
_SOFT_BREAK = pattern(r"=(?<!==)[ \t]{0,8}\r?\n")

# An attribute of a tag whose equals sign is written out.
_ATTRIBUTE = pattern(r"=3D[\"'](?<=[a-z]....)")

_TRAILING_SPACE = pattern(r"=20\r?\n")

# A line that an encoder would have broken.
_LONG_LINE = pattern(r"^[^\n]{77}", re.MULTILINE)

# Base64 of UTF-16 behind a plus, up to a minus or to what is not base64.
_UTF7 = pattern(r"\+([A-Za-z0-9/][A-Za-z0-9+/]{1,199}+)(?:-|(?![A-Za-z0-9+/]))")

SIGNS = (HEADER_WORD, *QUOTED_PRINTABLE, UTF7)
HEEDS = ("quoted-printable",)


def find(document: Document, config: Config) -> list[Replacement | Suspect]:
    """The characters that transfer encodings of mail stand for."""
    findings: list[Replacement | Suspect] = []
    if document.shows((HEADER_WORD,)):
        findings.extend(_header_words(document))
    if document.shows(QUOTED_PRINTABLE) or ("quoted-printable" in document.seen and "=" in document.text):
        findings.extend(_quoted_printable(document))
    if document.shows((UTF7,)):
        findings.extend(_utf7(document))
    return disjoint(findings) if findings else findings


# What git writes over a patch, which it reads back as it is.
_PATCH = pattern(r"(?:^|\n)[ \t>]{0,20}From [0-9a-f]{40} ")


def _header_words(document: Document) -> Iterator[Replacement]:
    if _PATCH.search(document.text):
        return
    rows = list(_WORDS.finditer(document.text))
    for match in rows:
        # Each of several words names its charset, which a lesson does as well.
        shown = document.is_code(*match.span()) or is_source(document)
        shown = shown or (len(rows) == 1 and is_lesson(document, *match.span()))
        shown = (
            shown or is_manual(document) or is_output(document, match.start()) or is_in_string(document, match.start())
        )
        words = None if shown else _decoded_words(match[0])
        if words is not None:
            yield Replacement(*match.span(), words, "mime-words")


def _decoded_words(words: str) -> str | None:
    """The text of a row of header words; None where a charset is unknown or its bytes are ill-formed."""
    from email.errors import HeaderParseError
    from email.header import decode_header

    try:
        return "".join(
            part if isinstance(part, str) else part.decode(charset or "ascii") for part, charset in decode_header(words)
        )
    except (LookupError, UnicodeError, HeaderParseError, Base64Error):
        return None


def _quoted_printable(document: Document) -> Iterator[Replacement]:
    text = document.text
    if is_source(document) or document.ask(_is_about_it, 0, _LONGEST_LESSON):
        return
    spelled = []
    for match in _BYTES.finditer(text):
        start, end = match.span()
        if document.is_code(start, end) or document.is_url(start, end):
            continue
        if _IN_HEADER_WORD.search(text, max(0, start - 120), start):
            continue
        data = bytes.fromhex("".join(_BYTE.findall(match[0])))
        found = list(sequences(data))
        if found and sum(sequence.end - sequence.start for sequence in found) == len(data):
            chars = "".join(sequence.char for sequence in found)
            spelled.append(Replacement(*match.span(), chars, "quoted-printable"))
    yield from spelled
    is_decoded = document.has_seen("quoted-printable")
    # A text in UTF-8 has no single bytes, unless words show some.
    has_singles = not (spelled or "quoted-printable" in document.seen) or _has_bytes(document)
    proven = bool(spelled) or is_decoded or _is_wrapped(document) or _has_bytes(document)
    proven = proven or _has_trailing_spaces(text) or _ATTRIBUTE.search(text) is not None
    proven = proven or _has_marks(text)
    for match in _REST.finditer(text) if proven and _writes_out_equals_signs(text) else ():
        if not match[1]:
            yield Replacement(*match.span(), "", "quoted-printable-break")
        elif match[1] < "80":
            # An equals sign that was written out begins no byte of ASCII: `width=3D40`.
            if not is_decoded and _is_written_out(match):
                yield Replacement(*match.span(), chr(int(match[1], 16)), "quoted-printable-byte")
        elif not (has_singles and (_is_in_word(document, match) or _is_apart(document, match))):
            continue
        else:
            char = character(int(match[1], 16))
            if char.isprintable() or char in "\t\n\r\N{NO-BREAK SPACE}":
                yield Replacement(*match.span(), char, "quoted-printable-byte")


def _is_about_it(text: str) -> bool:
    """Whether a text speaks of the encoding by its name, which is in no letter but in its header."""
    return _NAMED.search(text) is not None


_NAMED = pattern(r"quoted[- ]printable(?<!encoding: quoted.printable)(?<!encoding:quoted.printable)", re.IGNORECASE)
_LONGEST_LESSON = 20_000


# What encoders write out of ASCII: always, and wherever it stands; and what else has letters behind it.
_WRITTEN_OUT = frozenset("=?_\n\r.,!;:)\"'")


def _is_written_out(match: re.Match[str]) -> bool:
    """Whether a byte of ASCII is one that encoders write out where it stands: a space at a line's end, no letter."""
    text, end, char = match.string, match.end(), chr(int(match[1], 16))
    if char in " \t":
        return text[end : end + 1].isalpha() or text[end : end + 1] in {"", "\r", "\n", "="}
    if char == "F":
        return text.startswith("rom ", end) and text[match.start() - 1 : match.start()] in {"", "\n"}
    is_mark = not char.isalnum() and char.isprintable()
    return char in _WRITTEN_OUT or (is_mark and text[end : end + 1].isalnum())


def _has_trailing_spaces(text: str) -> bool:
    """Whether a space at the end of a line is written out, and an equals sign, which settings (`width=20`) have not."""
    return "=3D" in text and _TRAILING_SPACE.search(text) is not None


def _has_marks(text: str) -> bool:
    """Whether marks of sentences are written out, several, and there are more words than these stand behind.

    Settings (`key=2E`) have as many values as names.
    """
    marks = len(_MARK.findall(text))
    return marks > 1 and len(text.split()) >= 2 * marks


def _is_wrapped(document: Document) -> bool:
    """Whether soft line breaks recur where encoders put them, and seldom elsewhere: `Key=` is a line of settings."""
    if not document.shows((SOFT_BREAK,)):
        return False
    full = len(_FULL_LINE.findall(document.text))
    if full < 2 or len(_LONG_LINE.findall(document.text)) >= full:
        return False
    return 2 * full >= sum(1 for _ in _SOFT_BREAK.finditer(document.text))


def _writes_out_equals_signs(text: str) -> bool:
    """Whether most equals signs begin a byte or end a line: the encoding writes out each of those that were there."""
    return 2 * sum(1 for _ in _REST.finditer(text)) >= text.count("=")


def _has_bytes(document: Document) -> bool:
    """Whether two single bytes stand in words, one of them within one, and not all could be capitals of a name.

    One is enough in a sentence where a soft line break stands in one as well: each rules out what the other could be.
    """
    places = (_REST.match(document.text, place.start()) for place in _IN_WORD.finditer(document.text))
    singles = [match for match in places if match and _is_in_word(document, match)]
    within = [document.text[match.end() : match.end() + 1].islower() for match in singles]
    is_within = any(within) or _ELIDED.search(document.text) is not None
    if len(singles) == 1:
        return is_within and _is_in_prose(singles[0]) and any(map(_is_in_prose, _GOES_ON.finditer(document.text)))
    return len(singles) > 1 and is_within and not all(match[1].isalpha() for match in singles)


def _is_in_prose(match: re.Match[str]) -> bool:
    """Whether several words stand before the one that a byte or a break is in, or behind, be it over another break."""
    return _WORDS_BEFORE.search(match.string, max(0, match.start() - 160), match.start()) is not None


# A soft line break behind which a word or the next one goes on.
_GOES_ON = pattern(r"=(?<!==)[ \t]{0,8}\r?\n ?[^\W\d_]")
_WORDS_BEFORE = pattern(
    r"(?:(?:[^\W\d_]|=[89A-F][0-9A-F]){1,40}[,.;:]?(?: |=\r?\n ?)){4}(?:[^\W\d_]|=[89A-F][0-9A-F]){0,40},? ?\Z"
)

# An apostrophe between the letters of a word, of which the second may be written out.
_ELIDED = pattern(r"=92(?<=[a-z]=92)(?:=[C-F][0-9A-F])?[a-z]")


_CLOSES = frozenset(".,;:!?")


def _is_apart(document: Document, match: re.Match[str]) -> bool:
    """Whether a byte beyond ASCII begins a word, is one, or stands behind a number: in a text that has others."""
    text, (start, end) = document.text, match.span()
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    if document.is_url(start, end) or document.is_code(start, end):
        return False
    char = character(int(match[1], 16))
    if char.isalpha():
        is_elided = text.endswith("=92", 0, start)
        if before.isalpha() and not text[max(0, start - 2) : start - 1].isalnum() and after in _CLOSES:
            return True  # the end of a word of two letters, and of a clause
        return (before in {"", " ", "\n", "'"} or is_elided) and (after.islower() or after == " ")
    if char == "’" and before.isalpha() and _ELIDED.match(text, start):
        return True
    if char in "“”…":
        return is_in_place(char, before, after)
    return char in "°€£" and (before == " " or before.isdigit()) and not after.isdigit()


def _is_in_word(document: Document, match: re.Match[str]) -> bool:
    """Whether a byte beyond ASCII stands as a letter or an apostrophe in a word does, or as a dash between spaces."""
    text, (start, end) = document.text, match.span()
    if match[1] in {"96", "97"} and text[start - 1 : start] == " " == text[end : end + 1]:
        return not document.is_code(start, end)
    return (
        match[1] is not None
        and match[1] >= "80"
        and text[start - 1 : start].isalpha()
        and (text[start - 2 : start - 1].isalpha() or text[end : end + 1].isalpha())
        and (text[end : end + 1].islower() or not text[end : end + 1].isalnum())
        and (text[end : end + 1].isalpha() or character(int(match[1], 16)).isalpha())
        and not document.is_url(start, end)
        and not document.is_code(start, end)
    )


def _utf7(document: Document) -> Iterator[Replacement]:
    text = document.text
    found = []
    for match in _UTF7.finditer(text):
        chars = _from_utf7(match[1])
        if chars and chars.isascii() and is_lesson(document, *match.span()):
            continue  # marks of ASCII that nothing had to write out, but for somebody to see them
        if chars and is_random(token_around(text, *match.span())):
            continue
        if chars and not document.is_code(*match.span()) and not document.is_url(*match.span()):
            found.append((match, chars))
    # Capitals behind a plus are an abbreviation ("ISC+IBM") unless others in the text are clearly base64.
    clear = any(match[0].endswith("-") or not match[1].isupper() for match, _ in found)
    common = [match for match, chars in found if all(char < "\u0600" or "\u2010" <= char < "\u2122" for char in chars)]
    glued = any(text[match.start() - 1 : match.start()].isalpha() and is_glued(text, *match.span()) for match in common)
    enough = glued or len(common) > 1 or sum(len(chars) for _, chars in found) > 4
    if clear and enough and not is_source(document):
        for match, chars in found:
            yield Replacement(*match.span(), chars, "utf-7")


def _from_utf7(digits: str) -> str | None:
    """The characters of base64 digits; None unless they are whole, beyond ASCII and of one kind."""
    try:
        data = b64decode(digits + "=" * (-len(digits) % 4), validate=True)
        chars = data[: len(data) // 2 * 2].decode("utf-16-be")
    except (Base64Error, UnicodeDecodeError):
        return None
    if b64encode(chars.encode("utf-16-be")).rstrip(b"=").decode() != digits:
        return None
    if digits.islower() or not any(map(str.isalpha, digits)):
        return None
    if not all(is_text(char) and (char >= "\xa0" or char in _MARKS) and _is_written(char) for char in chars):
        return None
    return chars if len({script(char) for char in chars if char.isalpha()}) < 2 else None


# Characters of ASCII that UTF-7 may write out.
_MARKS = frozenset('!"#$%&*;<=>@[]^_`{|}+\\~')


def _is_written(char: str) -> bool:
    """Whether a character is one of East Asia that its own encodings have, or of another part of the world."""
    if "\u2e80" <= char < "\uffff":
        return any(char.encode(codec, "ignore") for codec in ("gbk", "cp949"))
    return not "\u2500" <= char < "\u25a0"  # lines and blocks
