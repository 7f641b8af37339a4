r"""Damage of the kind `b'...'`: bytes were printed instead of decoded, and the print went on its way."""

import html
import re

from .damaged import Damaged, Harm, cut_point, straightened


def literal(text: str) -> str:
    """`str(data)` where `data.decode()` was meant."""
    return repr(text.encode())


# An apostrophe between characters of ASCII: beside others it may be a byte of misread UTF-8.
_APOSTROPHE = re.compile(r"(?<![^\x00-\x7f])’(?![^\x00-\x7f])")


def double_quoted(text: str) -> str:
    """The same for a text with straight apostrophes, for which `repr` takes double quotes."""
    straight = _APOSTROPHE.sub("'", text)
    return repr(straight.encode()) if "'" in straight and '"' not in straight else text


def escaped_quotes(text: str) -> str:
    r"""A text with both kinds of straight quotes, for which `repr` writes `\'`."""
    straight = straightened(text)
    return repr(straight.encode()) if "'" in straight and '"' in straight else text


def windows_lines(text: str) -> str:
    r"""Bytes of a text with Windows lines: `\r\n` inside."""
    return repr(text.replace("\n", "\r\n").encode()) if "\n" in text else text


def byte_array(text: str) -> str:
    """`str(bytearray(...))`."""
    return repr(bytearray(text.encode()))


def upper_prefix(text: str) -> str:
    """A prefix in upper case, as templates in SQL and PHP write it."""
    return "B" + literal(text)[1:]


def raw_prefix(text: str) -> str:
    """A literal that went through a tool which writes `rb`."""
    return "r" + literal(text)


def unicode_prefix(text: str) -> str:
    r"""`repr` of a text in Python 2: `u'caf\xe9 \u2019'`."""
    return "u'" + text.encode("unicode_escape").decode().replace("'", "\\'") + "'"


def curly(opener: str, closer: str) -> Harm:
    """A blog engine curls the straight quotes of the literal."""

    def harm(text: str) -> str:
        printed = literal(text)
        return f"b{opener}{printed[2:-1]}{closer}"

    return harm


def entity_quoted(text: str) -> str:
    """A template escapes the quotes of the literal: `b&#39;...&#39;`."""
    return html.escape(literal(text)).replace("&#x27;", "&#39;")


def entity_double_quoted(text: str) -> str:
    """The same with double quotes: `b&quot;...&quot;`."""
    printed = double_quoted(text)
    return text if printed == text else html.escape(printed).replace("&#x27;", "'")


def csv_field(text: str) -> str:
    '''A CSV writer doubles the quotes of the literal: `"b""..."""`.'''
    printed = double_quoted(text)
    return text if printed == text else '"' + printed.replace('"', '""') + '"'


def opener_on_its_own_line(text: str) -> str:
    """The blog engine made paragraphs, the backslashes and the closer were lost: `b’`, an empty line, the text."""
    body = hex_stripped(text)
    return text if body == text else "b’\n\n" + body


def opener_only(text: str) -> str:
    r"""The rest of the literal, with its closer, fell to a later process: `b'It\xe2\x80\x99s`."""
    return literal(text)[:-1] if "\n" not in text else text


def lines_inside(text: str) -> str:
    """The line feeds of the literal were decoded, nothing else was."""
    return literal(text).replace("\\n", "\n") if "\n" in text else text


def closer_on_each_line(text: str) -> str:
    """Each line was a literal; `replace("b'", "")` took the openers: the escapes and the closers stay."""
    lines = _unquoted_lines(text)
    return "\n".join(literal(line)[2:] for line in lines) if len(lines) > 2 else text  # "many lines"


def closer_decoded(text: str) -> str:
    """The same, and the escapes were decoded since: only the closers stay."""
    lines = _unquoted_lines(text)
    return "\n".join(f"{line}'" for line in lines) if len(lines) > 2 else text  # "many lines"


def each_line(text: str) -> str:
    """Each line a literal of its own."""
    return "\n".join(literal(line) if line else "" for line in text.split("\n")) if "\n" in text else text


def tokenised(text: str) -> str | Damaged:
    """Everything but letters and digits became one space: the quotes, the backslashes, and the punctuation with them.

    What is lost is lost: the gold has no ASCII punctuation either. Only for texts whose characters beyond ASCII stand
    where the missing space can be told: inside words, at their ends, and quotes that open.
    """
    if not joins_words(text):
        return text
    raw = re.sub(r"[^A-Za-z0-9]+", " ", literal(text)).strip()
    return Damaged(raw, re.sub(r"[\x00-/:-@\[-`{-~]+", " ", text).strip())


def file_slug(text: str) -> str | Damaged:
    """A title became a file name: lower case, no punctuation, hyphens for spaces, `bxd0xa1xd0xb5...`."""
    if "\n" in text or text[0].isascii():
        return text
    raw = re.sub(r"[^a-z0-9-]", "", literal(text).lower().replace(" ", "-"))
    gold = re.sub(r"[\x00-,./:-`{-~]", "", "".join(c.lower() if c.isascii() else c for c in text).replace(" ", "-"))
    return Damaged(raw, gold)


def nested(text: str) -> str:
    """Printed twice: `b"b'..'"`."""
    return literal(literal(text))


def listed(text: str) -> str | Damaged:
    """`str` of a list of bytes; the list's own brackets and commas are what the page meant to show."""
    lines = [line for line in text.split("\n") if line]
    return Damaged(str([line.encode() for line in lines]), f"[{', '.join(lines)}]") if len(lines) > 1 else text


def in_a_tuple(text: str) -> Damaged:
    """A database row, printed: a text column and a bytes column."""
    return Damaged(str(("wire-0417", text.encode())), f"('wire-0417', {text})")


def in_a_label(text: str) -> str | Damaged:
    """A literal in the middle of a line."""
    return Damaged(f"Title: {literal(text)} (wire)", f"Title: {text} (wire)") if "\n" not in text else text


def several_in_a_line(text: str) -> str | Damaged:
    """An f-string with several bytes in it."""
    if "\n" in text:
        return text
    return Damaged(
        f"{literal(text)} by {literal('Zoë Brontë')} on {literal('Monday')}", f"{text} by Zoë Brontë on Monday"
    )


def cut(text: str) -> str | Damaged:
    """A length limit cut the literal inside an escape."""
    return _cut(text, "")


def cut_with_dots(text: str) -> str | Damaged:
    """The same, and the display says so."""
    return _cut(text, "...")


def cut_between(text: str) -> Damaged:
    """A length limit cut the literal between two characters."""
    end = len(text) * 3 // 4
    return Damaged(literal(text)[:2] + _inside(text[:end], literal(text)[1]), text[:end])


def _cut(text: str, tail: str) -> str | Damaged:
    end = cut_point(text)
    if end < 0:
        return text
    quote = literal(text)[1]
    whole, partial = _inside(text[:end], quote), _inside(text[: end + 1], quote)
    kept = len(whole) + 1 + end % (len(partial) - len(whole) - 1)
    return Damaged(f"b{quote}{partial[:kept]}{tail}", text[:end] + tail)


def _inside(text: str, quote: str) -> str:
    """What stands between the quotes when `repr` has decided for `quote`."""
    printed = repr(text.encode() + (b'"' if quote == "'" else b"'"))[2:-2]
    return printed.replace("\\'", "'") if quote == '"' else printed


def hex_stripped(text: str) -> str:
    """The inside of a literal without its backslashes, line feeds kept."""
    return "\n".join(literal(line)[2:-1].replace("\\", "") for line in text.split("\n"))


def _unquoted_lines(text: str) -> list[str]:
    """The lines, when no line has a quote beyond apostrophes: else a closer is no orphan."""
    lines = [line for line in text.split("\n") if line]
    return lines if not re.search(r"[‘“”„«»'\"]|’(?!\w)", text) else []


def joins_words(text: str) -> bool:
    """Whether each character beyond ASCII continues a word or opens a quotation: then lost spaces can be told."""
    if "\n" in text or re.search(r"[\U00010000-\U0010ffff]", text):
        return False
    places = [match.start() for match in re.finditer(r"[^\x00-\x7f]", text) if match[0] not in "–—"]
    return bool(places) and all(
        text[at - 1].isalnum() or not text[at - 1].isascii() or (text[at] in "“„‘" and text[at - 1] == " ")
        for at in places
        if at
    )
