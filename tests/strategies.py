"""Generated text for properties: made of damage, so that the steps have something to do.

`damaged` is what most properties want; `layered` is for what should come out right again.
"""

import html
import json
import re
import unicodedata
from collections.abc import Callable
from itertools import chain, filterfalse
from typing import Any, Literal, get_args, get_origin, get_type_hints

from healthy import LOOK_ALIKES, SENTENCES, TYPOGRAPHIC
from hypothesis import strategies as st

from scrapefix import Config, NotTextError, Profile, catalog
from scrapefix.charsets.binaries import refuse
from scrapefix.profile import Line
from scrapefix.rules import FAMILIES

# Pieces of damage, whole and broken, and the characters on which steps decide; a line for each kind.
# fmt: off
FRAGMENTS = [
    # What is shown, and what only looks so; lists of a page, of a device and of a menu.
    *("$ cat x\n", "> a.b(c)\n", "Expected: é\nActual: Ã©\n", "put &nbsp; in ", "é U+00E9 &eacute; ", " // xc3xa9", "“It’s a ”“Itâ€™s a ”"),
    *("nu2022 A", "Items:rnu2022 B", "I&aposve", "don xe2 x80 x99 t", "Ð¿ÑÐ¸Ð²ÐµÑ", "donโ€™t", "b'\\xef\\xbb\\xbf'"),
    *("On this page\nThe mill\n", "Home\nBack\nMenu\n\nHold Back and Menu.\n", "To share\nBread  5\nFish  14\n\n", "@ann\n", "Was this helpful?\nYes\nNo\nThanks!\n"),
    *("Newsletter: jeden Freitag in Ihrem Postfach\n", "La entrada El molino se publicó primero en La cuchara lenta.\n"),
    *("b'", "b\u2019", "b\u2018", 'b"', "B'", "rb'", "u'", "b&#39;", "b&quot;", "bytearray(b'", "')", "'", "\u2019", '"', '""', "[b'"),
    *(r"\xe2\x80\x99", r"\\xe2\\x80\\x99", r"\xE2\x80\x9C", r"\342\200\231", r"\xe2\x80", r"\xc3", r"caf\xe9", r"\xa0", r"it\x92s"),
    *("xe2x80x99", "xE2x80x9c", "xc3xa9", "xf0x9fx98x82", "xe2x80", "xd0xbfxd1x80xd0xb8", "xe2 x80 x99s", "xa0", "x92"),
    *(r"\u2019", r"\\u2019", r"\ud83d\ude00", r"\ud83d", r"\ude00", r"\u00e2\u0080\u0099", r"\U0001f600", r"\u{1F600}", r"\x{2019}"),
    *("u2019", "donu2019t", "ud83dude00", "u043fu0440u0438", "<U+2019>", "<e2><80><99>", "%u2019", "%E9", "%E2%80%99", "=E2=80=99", "=\n"),
    *("=?utf-8?Q?caf=C3=A9?=", "=?UTF-8?B?Y2Fmw6k=?=", "_x000D_", r"\/", "M-bM-^@M-^Y", r"\n", r"\r\n", r"\t", r"\'", r"\"", "\\", "\\\\"),
    *("nn", ".nnNext", ".nn## Heading", "rn", " n "),
    *("&amp;", "&amp;amp;#8217;", "&#8217;", "&#8217", "#8217;", "&rsquo;", "& amp ;", "&#146;", "&acirc;&euro;&trade;", "&lt;p&gt;", "&", ";", "&#0;", "&#xD800;"),
    *("\u00e2\u20ac\u2122", "\u00c3\u00a9", "\u00c3\u0192\u00c2\u00a9", "\u00e2\x80\x99", "\u00c2\u00a0", "\u9225\u6a9a", "\u00e2\u20ac", "\u00f0\u0178\u02dc\u201a", "\u00c3"),
    *("ÃÂ©", "Ã¢ÂÂ", "âÂÂ", "ÃÂ¢ÃÂÃÂ", "aEUR(tm)", "aEUR", "cafA(c)", "â€TM", "canciÃ3n", "zã¼r", "KÃ¶L", "cafA©", "Â€™", "â € ™", "lâÃ©", "\ufffd\ufffd\ufffdt"),
    *(r"\'e9", r"l\'92", r"\u8217?", "&8217;", "a ntilde;o", "%25C3%25A9", "<u+2019>", r"\XE2\X80\X99"),
    *("\u201c", "\u201d", "\u2018", "\u2014", "\u2013", "\u2026", "\u2212", "\u2015", "``", "\u00ab", "\u00bb", "\u201e"),
    *("\u00a0", "\u200b", "\u200c", "\u200d", "\ufeff", "\u00ad", "\u200e", "\u202e", "\u2028", "\r", "\r\n", "\n", "\n\n", "\n\n\n\n", "\t", " ", "  ", "\x00", "\x0b", "\x1b[31m", "\x85"),
    *("isn舗t", "舠", "舡", "&#x8217;", "WEU2019RE LATE\n", "U2013", r"\xcf\xf0\xe8\xe2\xe5\xf2 \xcf\xe0\xf0\xee\xec", "It8217;s", "8220;"),
    *("sch”ne Gesch„fte", "рТЙЧЕФ, ЛБЛ ДЕМБ?", r"don\x27t \x26", "Beds:xa03 ", ",nHold me", "ShareTweetThe mill is for sale now\n", "1990u20131995", "\\N{U+2019}"),
    *("\ufb01", "e\u0301", "\u0301", "\u0316", "\uff21", "\uff0c", "\ud83d", "\ude00", "\U0001f600", "\ufe0f", "\ufffd"),
    *("`", "```\n", "<code>", "</code>", "<pre>", "<p>", "</p>", "<br/>", "<a href='", "https://example.org/?a=1&copy=2"),
    *("Listen to this article\n", "Categories\nUncategorized\n", "Read more\n", "[&#8230;]", "[\u2026]", "Advertisement\n", "Share\nTweet\n"),
    # What banners say, buttons that return, programmes, questions, exercises, templates and set-in code.
    *("This site uses cookies.\nAccept all\nReject all\n", "It was sold again, the miller said, because of the rain and\nAll for members\nLog in\nSubscribe now\n"),
    *("Reply\nQuote\nReport\n", "10.00  Home\n11.15  Break\n12.00  Close\n", "Why not?\nComments are closed.\n", "Read more = ......\n", "- Print\n- Share\n"),
    *("{% for a in b %}{{ a }}&nbsp;{% endfor %}", "A `=` goes on:\n\n    xc3xa9 =\n\n", "ﬁﬂ", "10u20326u2033 u00d7 ", "Ã¶\n", "quoted-printable =C3=A9 "),
    *("first_last\nshared this story\n.\n", "The post A title appeared first on A site.", "submitted by /u/somebody [link] [comments]"),
]
# fmt: on

# Pieces that make a careless pattern back up, when a text repeats them.
HOSTILE = [
    "a\u0301\u0316",
    "<",
    "x",
    "((",
    "&amp",
    "b'\\x",
    "_",
    "=?",
    "u0",
    "x8",
    "b'a",
    'b"a\n',
    "<pre>`",
    "https://",
    "The mill was sold again in 1902. Hosted on Acast. See acast.com/privacy for more information.\n",
    "The mill was sold again in 1902. Read more: How the mill was built in a year\n",
    "It was sold again in the year.after newsletter promotion Two men bought it.\n",
    "-Besan\u00c3\u00a7on\n+Besan\u00e7on\n",
    "Sign up to our newsletter\nYour email\nNo spam. You can unsubscribe at any time.\n",
    "Share on Facebook\nSend an Email\nPrint\n",
    "#Frost\n#Weather\nRelated Topics\n",
    "Ad\n\nSponsored\n\n",
]

# What pages print beside articles, and what only looks so, rule by rule: the lines of its examples, and the first phrase
# of each language.
PAGE_LINES = [
    sorted(
        {line for example in (*chain(*rule.fix), *rule.keep) for line in example.split("\n") if line.strip()}
        | {listed[0] for listed in (*rule.phrases.values(), *rule.unseen.values())}
    )
    for rule in catalog.rules()
]

# Any character that Python can hold, lone surrogates and NUL too.
anything = st.text(st.characters(), max_size=40)

_pieces = st.one_of(
    st.sampled_from(FRAGMENTS),
    st.sampled_from(SENTENCES + LOOK_ALIKES + TYPOGRAPHIC),
    st.sampled_from(["word", "Word", "a", "s", "it", "1", ".", ",", " ", "\n", "\n\n", "...", ")", "#", "x", "u"]),
    anything,
)

damaged = st.lists(_pieces, max_size=12).map("".join)
"""Fragments of damage next to healthy text and to anything else."""


_words = st.sampled_from([*" ".join(SENTENCES).split(), *(word for word in ("from", "the", "on", "at") for _ in range(50))])
_page_line = st.sampled_from(PAGE_LINES).flatmap(st.sampled_from)


@st.composite
def _page_lines(draw: st.DrawFn) -> str:
    """A line of a page with words of others behind or before it."""
    before, behind = draw(st.lists(_words, max_size=1)), draw(st.lists(_words, max_size=3))
    return " ".join([*before, draw(_page_line), *behind])


pages = st.lists(
    st.tuples(
        st.one_of(_page_line, _page_lines(), st.sampled_from(SENTENCES), st.sampled_from([*SENTENCES, *FRAGMENTS])),
        st.sampled_from(["\n", "\n\n", "\n\n", "\n\n\n", "\n  ", " "]),
    ),
    max_size=10,
).map(lambda lines: "".join(chain(*lines)))
"""Lines of pages and sentences of articles, one below the other."""


def _misread(encoding: str) -> Callable[[str], str]:
    """UTF-8 read as `encoding`; the bytes that it lacks become C1 controls, as browsers have it."""

    def misread(text: str) -> str:
        data = text.encode("utf-8", "surrogatepass")
        return "".join(
            byte.decode(encoding, "ignore") or byte.decode("latin-1") for byte in map(bytes, zip(data, strict=True))
        )

    return misread


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _strip_backslashes(text: str) -> str:
    return text.replace("\\", "")


_CONTROLS = re.compile("[\x80-\x9f]")

LAYERS: dict[str, Callable[[str], str]] = {
    "bytes literal": lambda text: repr(_utf8(text)),
    "curled bytes literal": lambda text: f"b\u2019{repr(_utf8(text))[2:-1]}\u2019",
    "opener alone": lambda text: f"b\u2019\n\n{text}",
    "escaped bytes": lambda text: repr(_utf8(text))[2:-1],
    "stripped bytes": lambda text: _strip_backslashes(repr(_utf8(text))[2:-1]),
    "escaped code points": lambda text: json.dumps(text)[1:-1],
    "stripped code points": lambda text: _strip_backslashes(json.dumps(text)[1:-1]),
    "quoted for JSON": json.dumps,
    "entities": lambda text: html.escape(text).encode("ascii", "xmlcharrefreplace").decode(),
    "entities twice": lambda text: html.escape(html.escape(text)),
    "mojibake": _misread("cp1252"),
    "mojibake of Latin-1": _misread("latin-1"),
    "mojibake of 1251": _misread("cp1251"),
    "controls stripped": lambda text: _CONTROLS.sub("", text),
    "controls replaced": lambda text: _CONTROLS.sub("?", text),
    "compatibility form": lambda text: unicodedata.normalize("NFKC", text),
    "small letters": str.lower,
    "capitals": str.upper,
    "without accents": lambda text: "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFD", text))),
    "cut": lambda text: text[: len(text) * 2 // 3],
    "carriage returns": lambda text: text.replace("\n", "\r\n"),
    "one paragraph": lambda text: re.sub("\n+", " ", text),
}


@st.composite
def layered(draw: st.DrawFn) -> str:
    """Healthy or damaged text with up to four layers of damage over it."""
    text = draw(st.one_of(st.sampled_from(SENTENCES + TYPOGRAPHIC), damaged))
    for name in draw(st.lists(st.sampled_from(sorted(LAYERS)), max_size=4)):
        if len(text) < 20_000:
            text = LAYERS[name](text)
    return text


text = st.one_of(damaged, layered(), pages, anything)
"""Any text: what a promise for every input is tested with."""

_ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1251", "cp1256", "gb18030", "shift_jis", "euc-kr", "koi8-r"]

_data = st.one_of(
    st.binary(max_size=60),
    st.builds(lambda text, encoding: text.encode(encoding, "ignore"), text, st.sampled_from(_ENCODINGS)),
    st.builds(lambda text, junk: _utf8(text) + junk, text, st.binary(max_size=6)),
    st.builds(lambda text, cut: _utf8(text)[cut:-cut], text, st.integers(1, 3)),
)


def _is_text(data: bytes) -> bool:
    try:
        refuse(data)
    except NotTextError:
        return False
    return True


data = _data.filter(_is_text)
"""Any bytes that are not a file of another kind: encoded text, text with stray bytes and cut characters, noise."""

PROFILE = Profile(
    documents=9,
    lines=[
        Line(line="the mill news, printed on driftwood", place="tail", verdict="drop", count=9),
        Line(line="read {title} on {url}", place="tail", verdict="drop", count=9),
        Line(line="word", place="head", verdict="keep", at=3, count=5),
        Line(line="read more", place="tail", verdict="keep", count=5),
    ],
)
"""A source whose lines can come up in the texts above."""

CHOICES: dict[str, tuple[Any, ...]] = {
    name: get_args(hint) if get_origin(hint) is Literal else (True, False)
    for name, hint in get_type_hints(Config).items()
    if get_origin(hint) is Literal or hint is bool
}
"""The choices among few, the usual one first."""

configs = st.builds(
    Config,
    title=st.sampled_from([None, "word", "A title", *SENTENCES[:2]]),
    source=st.sampled_from([None, "A site"]),
    profile=st.sampled_from([None, PROFILE]),
    drop=st.frozensets(st.sampled_from(sorted(FAMILIES)), max_size=3),
    **{name: st.sampled_from(values) for name, values in CHOICES.items()},
)
"""Every combination of the choices."""
