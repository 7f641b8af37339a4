"""Damage of the kind `&#8217;`: characters written for HTML, and never read as HTML."""

import html
import re
from html.entities import codepoint2name, html5

from .damaged import Damaged, beyond_ascii, straightened
from .mojibake import misread


def decimal(text: str) -> str:
    """`&#8217;`."""
    return beyond_ascii(text, lambda char: f"&#{ord(char)};")


def hexadecimal(text: str) -> str:
    """`&#x2019;`."""
    return beyond_ascii(text, lambda char: f"&#x{ord(char):X};")


def named(text: str) -> str:
    """`&rsquo;`, and numbers where there is no name."""
    return beyond_ascii(text, _name)


def specials(text: str) -> str:
    """`&quot;`, `&#x27;`, `&amp;`: ASCII escaped, and nothing else."""
    return html.escape(straightened(text))


def specials_twice(text: str) -> str:
    """Escaped twice: `&amp;quot;`."""
    return html.escape(specials(text))


def decimal_twice(text: str) -> str:
    """`&amp;#8217;`."""
    return html.escape(decimal(text), quote=False)


def named_twice(text: str) -> str:
    """`&amp;rsquo;`."""
    return html.escape(named(text), quote=False)


def decimal_thrice(text: str) -> str:
    """`&amp;amp;#8217;`."""
    return html.escape(decimal_twice(text), quote=False)


def no_semicolon(text: str) -> str:
    """`&#8217s`; the semicolon stays before a digit or another one, where no one could tell."""
    return re.sub(r"(&#\d+);(?![\d;])", r"\1", decimal(text))


def named_no_semicolon(text: str) -> str:
    """`caf&eacute au lait`: only the old names, which HTML reads without a semicolon."""
    return re.sub(r"&(\w+);", lambda match: f"&{match[1]}" if match[1] in html5 else match[0], named(text))


def lost_ampersand(text: str) -> str:
    """`don#8217;t`."""
    return decimal(text).replace("&#", "#")


def spaced_ampersand(text: str) -> str:
    """`don #8217;t`: the ampersand became a space."""
    return decimal(text).replace("&#", " #")


def named_lost_ampersand(text: str) -> str:
    """`donrsquo;t`, for names that nobody writes otherwise."""
    return re.sub("&(?=[lr][sd]quo;|[mn]dash;|hellip;|nbsp;)", "", named(text))


def spaced_out(text: str) -> str:
    """`don& #8217 ;t`, as tokenisers leave it."""
    return re.sub(r"&(#?\w+);", r"& \1 ;", decimal(text))


def named_spaced_out(text: str) -> str:
    """`don& amp ; rsquo ;t`: escaped twice, then tokenised."""
    return re.sub(r"&(\w+);", r"& amp ; \1 ;", named(text))


def windows_numbers(text: str) -> str:
    """`&#146;`: numbers of cp1252, as old editors wrote them."""
    return beyond_ascii(text, lambda char: f"&#{char.encode('cp1252')[0]};")


def of_mojibake(text: str) -> str:
    """`&acirc;&euro;&trade;`."""
    return named(misread(text, "cp1252"))


def of_mojibake_decimal(text: str) -> str:
    """`&#226;&#8364;&#8482;`."""
    return decimal(misread(text, "cp1252"))


def beside_tags(text: str) -> Damaged | str:
    """Entities in paragraphs that kept their tags, with a `<` of the text's own markup before them."""
    paragraphs = [line for line in text.split("\n") if line]
    tagged = "\n".join(f"<p>{line}</p>" for line in paragraphs)
    return Damaged(decimal(tagged), tagged) if not text.isascii() else text


def no_break_spaces(text: str) -> str:
    """`&nbsp;` for spaces, from an editor that kept them apart."""
    return text.replace(" ", "&nbsp;")


def _name(char: str) -> str:
    name = codepoint2name.get(ord(char))
    return f"&{name};" if name else f"&#{ord(char)};"
