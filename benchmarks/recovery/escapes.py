r"""Damage of the kind `\xe2\x80\x99`: characters were written out for a reader that never decoded them."""

import base64
import json
import quopri
import re
from collections.abc import Callable
from email.header import Header
from urllib.parse import quote

from .damaged import Damaged, beyond_ascii, byte_by_byte, units
from .literals import joins_words, literal


def utf8_hex(text: str) -> str:
    r"""Bytes as `\xe2\x80\x99`."""
    return byte_by_byte(text, r"\x%02x")


def utf8_hex_printed(text: str) -> str:
    r"""The inside of a literal whose quotes were cut away: the line feeds are `\n`, too."""
    return literal(text)[2:-1]


def utf8_hex_upper(text: str) -> str:
    r"""Bytes as `\xE2\x80\x99`, as C and nginx logs have them."""
    return byte_by_byte(text, r"\x%02X")


def utf8_hex_doubled(text: str) -> str:
    r"""Bytes as `\\xe2\\x80\\x99`: a literal within JSON."""
    return byte_by_byte(text, r"\\x%02x")


def utf8_octal(text: str) -> str:
    r"""Bytes as `\342\200\231`: git, protobuf and C sources."""
    return byte_by_byte(text, r"\%03o")


def utf8_octal_doubled(text: str) -> str:
    r"""The same within JSON: `\\342\\200\\231`."""
    return byte_by_byte(text, r"\\%03o")


def utf8_stripped(text: str) -> str:
    """The backslashes fell to a `stripslashes`: `xe2x80x99`."""
    return byte_by_byte(text, "x%02x")


def utf8_stripped_printed(text: str) -> str:
    """The same to a whole print: the line feeds are a lone `n`."""
    return utf8_hex_printed(text).replace("\\", "")


def utf8_stripped_upper(text: str) -> str:
    """Digits in upper case: `xE2x80x99`."""
    return byte_by_byte(text, "x%02X")


def utf8_spaced(text: str) -> str:
    """The backslashes became spaces: ` xe2 x80 x99`, and ` n` for a line feed."""
    return text if text.isascii() else spaced_backslashes(utf8_hex_printed(text), text)


def utf8_spaced_collapsed(text: str) -> str:
    """The same, and runs of spaces became one; for texts where the space that was can be told."""
    spaced = utf8_spaced(text)
    return re.sub(" +", " ", spaced) if joins_words(text) and spaced != text else text


def lead_letter(text: str) -> str:
    r"""Bytes read as Latin-1 and printed: those that are letters there stay letters, the controls are escaped."""
    return beyond_ascii(text, lambda char: _c1_printed(char.encode().decode("latin-1")))


def lead_letter_stripped(text: str) -> str:
    """The same without the backslashes: `èx90x8b`."""
    return lead_letter(text).replace("\\", "")


def utf8_cesu(text: str) -> str:
    r"""Java's way: characters beyond the basic plane as two three-byte halves, `\xed\xa0\xbd\xed\xb8\x80`."""
    return "".join(
        utf8_hex(char) if ord(char) < 0x10000 else "".join(rf"\x{byte:02x}" for byte in _halves(char)) for char in text
    )


def code_points(text: str) -> str:
    r"""`json.dumps`: `\u2019`, `\ud83d\ude00`, `\n`."""
    return json.dumps(text)[1:-1]


def code_points_only(text: str) -> str:
    r"""`\u2019` for what is not ASCII; the line feeds were decoded."""
    return _points(text, r"\u%04x")


def code_points_upper(text: str) -> str:
    r"""`\u201C` with digits in upper case, as .NET and Java properties have it."""
    return _points(text, r"\u%04X")


def code_points_doubled(text: str) -> str:
    r"""JSON in JSON: `\\u2019`."""
    return json.dumps(code_points(text))[1:-1]


def code_points_long(text: str) -> str:
    r"""Python's `unicode_escape`: `\xe9`, `\u2019`, `\U0001f600`."""
    return text.encode("unicode_escape").decode()


def code_points_braces(text: str) -> str:
    r"""JavaScript, Rust and PHP: `\u{1F600}`."""
    return beyond_ascii(text, lambda char: rf"\u{{{ord(char):X}}}")


def code_points_perl(text: str) -> str:
    r"""Perl: `\x{2019}`."""
    return beyond_ascii(text, lambda char: rf"\x{{{ord(char):x}}}")


def code_points_css(text: str) -> str:
    r"""CSS: `\2019 `, where the space ends the number."""
    return beyond_ascii(text, lambda char: rf"\{ord(char):04x} ")


def code_points_stripped(text: str) -> str:
    """JSON whose backslashes fell, with line feeds kept: `donu2019t`, `ud83dude00`."""
    return _points(text, "u%04x")


def code_points_stripped_printed(text: str) -> str:
    """The same, and the line feeds are a lone `n`."""
    return code_points(text).replace("\\", "")


def mojibake_in_code_points(text: str) -> str:
    r"""A social network's export: each byte as a code point, `\u00e2\u0080\u0099`."""
    return json.dumps(text.encode().decode("latin-1"))[1:-1]


def mojibake_in_stripped_code_points(text: str) -> str:
    """The same without the backslashes: `u00e2u0080u0099`."""
    return beyond_ascii(text, lambda char: "".join(f"u{byte:04x}" for byte in char.encode()))


def single_bytes(text: str) -> str:
    r"""Bytes of cp1252: `caf\xe9`, `it\x92s`."""
    return beyond_ascii(text, lambda char: rf"\x{char.encode('cp1252')[0]:02x}")


def single_bytes_literal(text: str) -> str:
    r"""A literal of such bytes: `b'it\x92s'`."""
    return repr(text.encode("cp1252")) if not text.isascii() else text


def single_bytes_stripped(text: str) -> str:
    """The same without the backslashes, `itx92s`; only where several places in the text bear each other out."""
    stripped = beyond_ascii(text, lambda char: f"x{char.encode('cp1252')[0]:02x}")
    return stripped if len(stripped) >= len(text) + 2 * 4 else text


def r_code_points(text: str) -> str:
    """R prints what the console can't show: `<U+2019>`."""
    return beyond_ascii(text, lambda char: f"<U+{ord(char):04X}>" if ord(char) < 0x10000 else f"<U+{ord(char):08X}>")


def r_bytes(text: str) -> str:
    """R prints bytes: `<e2><80><99>`."""
    return byte_by_byte(text, "<%02x>")


def r_bytes_upper(text: str) -> str:
    """The same with digits in upper case."""
    return byte_by_byte(text, "<%02X>")


def r_emoji_halves(text: str) -> str:
    """R on Windows prints the halves of an emoji as bytes; the rest as code points."""
    return _astral(text, lambda char: "".join(f"<{byte:02x}>" for byte in _halves(char)), r_code_points)


def r_emoji_three_layers(text: str) -> str:
    """The same print read as UTF-16, and printed again: `<U+653C><U+3E64>...`."""

    def write(char: str) -> str:
        printed = "".join(f"<{byte:02x}>" for byte in _halves(char)).encode()
        return "".join(f"<U+{ord(unit):04X}>" for unit in printed.decode("utf-16-le"))

    return _astral(text, write, r_code_points)


def javascript_escape(text: str) -> str:
    """JavaScript's `escape()` of the whole text: `%u2019`, `%E9`, `%20`."""

    def write(char: str) -> str:
        return "".join(f"%u{unit:04X}" if unit > 0xFF else f"%{unit:02X}" for unit in units(char))  # a byte

    return re.sub(r"[^A-Za-z0-9@*_+./-]", lambda match: write(match[0]), text) if not text.isascii() else text


def javascript_escape_beyond_ascii(text: str) -> str:
    """The same, and ASCII was decoded since."""
    return beyond_ascii(
        text,
        lambda char: "".join(f"%u{unit:04X}" if unit > 0xFF else f"%{unit:02X}" for unit in units(char)),
    )


def percent(text: str) -> str:
    """Percent sequences in prose: `%E2%80%99`."""
    return byte_by_byte(text, "%%%02X")


def percent_whole(text: str) -> str:
    """A whole text as it stood in a query: spaces and punctuation, too."""
    return quote(text, safe="") if not text.isascii() else text


def quoted_printable(text: str) -> str:
    """The body of a mail: `=E2=80=99`, lines broken at 76 characters by a soft `=`."""
    return quopri.encodestring(text.encode()).decode().rstrip("\n") if not text.isascii() else text


def quoted_printable_joined(text: str) -> str:
    """The same with the soft breaks joined already."""
    return byte_by_byte(text.replace("=", "=3D"), "=%02X")


def mime_q(text: str) -> str:
    """A subject line: `=?utf-8?Q?...?=`, folded as mail programs fold it."""
    return _mime(text, "utf-8", b"q")


def mime_b(text: str) -> str:
    """The same in base64: `=?UTF-8?B?...?=`."""
    return _mime(text, "utf-8", b"b")


def mime_latin_1(text: str) -> str:
    """A subject line in an older character set: `=?iso-8859-1?q?caf=E9?=`."""
    return Header(text, "iso-8859-1").encode() if "\n" not in text and not text.isascii() else text


def mime_koi8(text: str) -> str:
    """The same for Cyrillic: `=?koi8-r?b?...?=`."""
    return Header(text, "koi8-r").encode() if "\n" not in text and not text.isascii() else text


def cat_v(text: str) -> str:
    """`cat -v` and old pagers: `M-bM-^@M-^Y`."""

    def write(byte: int) -> str:
        low = byte - 0x80
        return "M-" + (f"^{chr(low + 0x40)}" if low < 0x20 else chr(low))  # where the controls end

    return beyond_ascii(text, lambda char: "".join(map(write, char.encode())))


def utf_7(text: str) -> str:
    """UTF-7, from mail: `+IBk-`."""
    return text.encode("utf-7").decode() if not text.isascii() else text


def excel(text: str) -> str:
    """A spreadsheet's XML keeps carriage returns as `_x000D_`."""
    return text.replace("\n", "_x000D_\n")


def json_slashes(text: str) -> Damaged:
    r"""PHP's `json_encode`: `\/`, and `\n` for line feeds; the text has a link."""
    linked = f"{text}\n\nhttps://example.org/2021/05/wire/"
    return Damaged(json.dumps(linked, ensure_ascii=False)[1:-1].replace("/", "\\/"), linked)


def json_ampersand(text: str) -> str:
    r"""Go and .NET write `&`, `<`, `>` and `'` in JSON as code points."""
    return re.sub("[&<>']", lambda match: f"\\u{ord(match[0]):04x}", text)


def lost_n(text: str) -> str | Damaged:
    r"""One `\n` between paragraphs lost its backslash: `fog.nThe`; it recurs."""
    paragraphs = [line for line in text.split("\n") if line]
    return "n".join(paragraphs) if len(paragraphs) > 2 else text  # two breaks bear each other out


def lost_nn(text: str) -> str | Damaged:
    r"""Two: `fog.nnThe`."""
    paragraphs = [line for line in text.split("\n") if line]
    return "nn".join(paragraphs) if len(paragraphs) > 2 else text  # two breaks bear each other out


def lost_rnrn(text: str) -> str | Damaged:
    r"""A form's `\r\n\r\n`: `fog.rnrnThe`."""
    paragraphs = [line for line in text.split("\n") if line]
    return "rnrn".join(paragraphs) if len(paragraphs) > 2 else text  # two breaks bear each other out


def lost_nn_in_markdown(text: str) -> str | Damaged:
    r"""Markdown with headings and a list."""
    paragraphs = [line for line in text.split("\n") if line]
    if len(paragraphs) < 2:  # an article
        return text
    whole = "\n\n".join(
        [f"## {_words(text)}", *paragraphs, f"### {_words(paragraphs[-1])}", *(f"* {p}" for p in paragraphs)]
    )
    return Damaged(whole.replace("\n", "n"), whole)


def lost_rn_beside_tags(text: str) -> str | Damaged:
    r"""HTML whose `\r\n` lost their backslashes: `</p>rn<p>`."""
    paragraphs = [f"<p>{line}</p>" for line in text.split("\n") if line]
    return Damaged("rn".join(paragraphs), "\n".join(paragraphs)) if len(paragraphs) > 1 else text


def doubled_backslashes(text: str) -> str:
    """One more round of JSON over what has backslashes."""
    return json.dumps(text, ensure_ascii=False)[1:-1] if "\\" in text else text


def lost_backslashes(text: str) -> str:
    """PHP's `stripslashes` over what has backslashes."""
    return text.replace("\\", "")


def spaced_backslashes(printed: str, otherwise: str | None = None) -> str:
    r"""A tokeniser over what has backslashes.

    Gives `otherwise` (or what it got) where no one could undo it: ` n\x` would read as a line feed, and what stood
    before a quote or before a second backslash can't be told.
    """
    if re.search(r"""\ n\\[xu]|\\[\\'"]""", printed):
        return printed if otherwise is None else otherwise
    return printed.replace("\\", " ")


def _points(text: str, form: str) -> str:
    return beyond_ascii(text, lambda char: "".join(form % unit for unit in units(char)))


def _halves(char: str) -> bytes:
    return "".join(map(chr, units(char))).encode("utf-8", "surrogatepass")


def _astral(text: str, write: Callable[[str], str], others: Callable[[str], str]) -> str:
    if not re.search(r"[\U00010000-\U0010ffff]", text):
        return text
    return "".join(write(char) if ord(char) > 0xFFFF else others(char) for char in text)  # the basic plane


def _c1_printed(text: str) -> str:
    return "".join(rf"\x{ord(char):02x}" if ord(char) < 0xA1 or char == "\N{SOFT HYPHEN}" else char for char in text)


def _mime(text: str, charset: str, form: bytes) -> str:
    """Encoded words of at most 75 characters, none of which cuts a character."""
    if "\n" in text or text.isascii():
        return text
    words, chunk = [], ""
    for char in [*text, ""]:
        if not char or len((chunk + char).encode(charset)) > 42 // (1 if form == b"b" else 2):
            words.append(chunk)
            chunk = ""
        chunk += char
    return "\n ".join(_encoded_word(word, charset, form) for word in words if word)


def _encoded_word(word: str, charset: str, form: bytes) -> str:
    data = word.encode(charset)
    if form == b"b":
        return f"=?{charset.upper()}?B?{base64.b64encode(data).decode()}?="
    coded = "".join("_" if b == 0x20 else chr(b) if chr(b).isalnum() and b < 0x80 else f"={b:02X}" for b in data)
    return f"=?{charset}?Q?{coded}?="


def _words(text: str) -> str:
    """A short heading from the first words (or letters, where no spaces part words)."""
    return " ".join(re.sub(r"[^\w\s]", "", text).split()[:3])[:24]
