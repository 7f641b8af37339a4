"""Where tags, comments and scripts stand in a text that may be HTML, prose or both. The rules are in `markup`.

The parser of the standard library is quadratic on unclosed tags (40 KB of `<a ` take half a minute) and tells where a
tag begins but not where it ends; this one only has to find tags, not to build a page.
Facts: the elements and boolean attributes of the HTML standard, and the obsolete elements that it lists.
"""

import re
from functools import cached_property
from typing import NamedTuple

from ..document import Document
from ..lazy import pattern


class Token(NamedTuple):
    """A piece of markup: `start:end` goes; `breaks` is how many line feeds it leaves, `text` what else it leaves."""

    start: int
    end: int
    rule: str
    breaks: int = 0
    is_break: bool = False
    is_cell: bool = False
    keeps_space: bool = False
    text: str = ""


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Elements that are parted by an empty line, and by the end of a line.
_APART = _names(
    """
    address article aside blockquote center details dir dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup
    hr main menu nav ol p pre section table ul
    """
)
_BELOW = _names(
    """
    audio body br caption colgroup dd dialog div dt figcaption head html iframe legend li optgroup option search select
    summary tbody tfoot thead title tr video
    """
)
_CELLS = _names("td th")
_INLINE = _names(
    """
    a abbr acronym applet area b base basefont bdi bdo big blink button canvas cite code col data datalist del dfn em
    embed font frame frameset g i img input ins kbd label link map mark marquee math meta meter nobr noembed noframes
    noscript object output param path picture progress q rp rt ruby s samp script slot small source span strike strong
    style sub sup svg template textarea time track tt u var wbr
    """
)
_NAMES = _APART | _BELOW | _CELLS | _INLINE
_VOID = _names("br embed hr img input link meta source wbr")

# Elements of which the content is no text.
_HIDDEN = _names("noembed noframes script style svg template")

# Attributes that need no value.
_BOOLEAN = _names(
    """
    allowfullscreen async autofocus autoplay checked compact controls crossorigin default defer disabled download
    formnovalidate hidden inert ismap itemscope loop mozallowfullscreen multiple muted nohref nomodule noresize noshade
    novalidate nowrap open playsinline readonly required reversed selected webkitallowfullscreen
    """
)

# A name and perhaps a value; quotes hold what they like, for at most 4,000 characters.
_ATTRIBUTE = r"""[^\s"'<>/=]++(?:\s*+=\s*+(?:"[^"]{0,4000}+"|'[^']{0,4000}+'|[^\s"'<>]++))?+"""

# A tag: its slash, its name (perhaps with a prefix, or with the hyphens of a custom element), its attributes.
_TAG = pattern(rf"<(/?)([A-Za-z][A-Za-z0-9]*+(?:[:-][A-Za-z0-9]++)*+)((?:[\s/]++{_ATTRIBUTE}){{0,80}}+)[\s/]*+>")

# The end of an element whose name is not HTML's.
_CLOSER = pattern(r"</([A-Za-z][A-Za-z0-9]*+(?:[:-][A-Za-z0-9]++)++)")

# An attribute without a value.
_BARE = pattern(r"""(?:"[^"]*+"|'[^']*+'|=\s*+[^\s"'<>]++)|(?<![^\s"'<>/=])([^\s"'<>/=]++)(?!\s*+=)""")

# A tag that was cut with the text: an attribute whose value never ends.
_CUT = pattern(r"""<([A-Za-z]+)\s[^<>]{0,2000}?=\s{0,9}(?:"[^"<>]{0,2000}|'[^'<>]{0,2000})\Z""")

# What can begin markup, and the end of CDATA.
OPENER = pattern(r"<[A-Za-z/!?]|\]\]>")


def tokens(document: Document) -> list[Token]:
    """The markup of a text in its order; none where nothing shows that the text is markup."""
    scan = _Scan(document)
    return scan.tokens if scan.is_proven else []


class _Scan:
    """One pass over a text. What was looked for in vain is not looked for again, which keeps the pass linear."""

    def __init__(self, document: Document) -> None:
        self._text = text = document.text
        self._missing: set[str] = set()
        self._open: set[str] = set()
        self._cdata = 0
        self.is_proven = False
        self.tokens: list[Token] = []
        # Backticks show tags; in <code> and <pre> they are still tags.
        self._has_ticks = "`" in text and "<pre" not in text and "<code" not in text
        position = 0
        while match := OPENER.search(text, position):
            start = match.start()
            if self._has_ticks and document.is_code(start, start + 1):
                position = start + 1
                continue
            position = self._read(start) or start + 1

    def _read(self, start: int) -> int:
        """The end of the markup that begins at `start`; 0 if none does."""
        text = self._text
        if text.startswith("]]>", start):
            if not self._cdata:
                return 0
            self._cdata -= 1
            return self._add(Token(start, start + 3, "cdata"))
        if text.startswith("<!--", start):
            return self._until(start, start + 4, "-->", "comment")
        if text.startswith("<![CDATA[", start):
            self._cdata += 1
            self.is_proven = True
            return self._add(Token(start, start + 9, "cdata"))
        if text.startswith(("<!DOCTYPE", "<!doctype", "<![", "<?xml"), start):
            return self._until(start, start + 2, ">", "declaration")
        return self._tag(start)

    def _until(self, start: int, after: int, closer: str, rule: str) -> int:
        if closer in self._missing:
            return 0
        end = self._text.find(closer, after)
        if end < 0:
            self._missing.add(closer)
            return 0
        self.is_proven = True
        return self._add(Token(start, end + len(closer), rule))

    def _tag(self, start: int) -> int:
        match = _TAG.match(self._text, start)
        if match is None:
            cut = _CUT.match(self._text, start)
            if cut and cut[1].lower() in _NAMES:
                self.is_proven = True
                return self._add(Token(start, cut.end(), "cut-tag"))
            return 0
        name = match[2].lower()
        if not self._is_element(name, match):
            return 0
        if match[1]:
            self.is_proven = self.is_proven or name in self._open
        elif name in _HIDDEN and not match[0].endswith("/>"):
            return self._add(Token(start, self._end_of(name, match.end()), "hidden-element"))
        else:
            self._open.add(name)
            self.is_proven = self.is_proven or name in _VOID or "=" in match[3] or self._begins_a_line(name, start)
        return self._add(_token(match, name))

    def _add(self, token: Token) -> int:
        self.tokens.append(token)
        return token.end

    def _is_element(self, name: str, match: re.Match[str]) -> bool:
        if name not in _NAMES:
            # A name that HTML lets people invent, or another vocabulary's: only as a whole element.
            if "-" not in name and ":" not in name:
                return False
            if name not in self._open if match[1] else self._closers.get(name, 0) < match.end():
                return False
        bare = {attribute.lower() for attribute in _BARE.findall(match[3]) if attribute}
        return not match[3] or "=" in match[3] or bare <= _BOOLEAN

    @cached_property
    def _closers(self) -> dict[str, int]:
        """Where each name is closed last."""
        return {match[1].lower(): match.start() for match in _CLOSER.finditer(self._text)}

    def _end_of(self, name: str, after: int) -> int:
        """The end of an element that is hidden; the end of its tag if it never closes."""
        closer = f"</{name}"
        if closer in self._missing:
            return after
        match = re.compile(rf"{closer}\s*>", re.IGNORECASE).search(self._text, after)
        if match is None:
            self._missing.add(closer)
            return after
        self.is_proven = True
        return match.end()

    def _begins_a_line(self, name: str, start: int) -> bool:
        return name in _APART | _BELOW and (start == 0 or self._text[start - 1] == "\n")


def _token(match: re.Match[str], name: str) -> Token:
    start, end = match.span()
    if name in _CELLS:
        return Token(start, end, "cell-tag", is_cell=True)
    if name in _APART:
        return Token(start, end, "block-tag", 2, keeps_space=name == "pre" and not match[1])
    if name in _BELOW:
        return Token(start, end, "block-tag", 1, is_break=name == "br")
    return Token(start, end, "inline-tag", text='"' if name == "q" else "")
