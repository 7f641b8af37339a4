"""From the files of packages to texts: which file holds what, in which language, and how it is read.

What a format adds is taken off as its readers do: HTML is rendered to lines, manual pages by their renderer, messages
come out of their catalogues. Files that are not UTF-8 are left out: here nothing may be decoded by guess.
"""

import ast
import gzip
import re
import shutil
import struct
import subprocess
import tarfile
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from typing import NamedTuple

PROSE, MESSAGES, TECHNICAL, WORDS = "prose", "messages", "technical", "words"


class Texts(NamedTuple):
    """What one file holds, each text as somebody would hand it to `clean`: a document, a saying, a message."""

    language: str
    kind: str
    source: str
    texts: list[str]


def read(archive: Path, render: str | None) -> Iterator[Texts]:
    """All texts of a package; `render` is the program that renders manual pages, without which only their source is."""
    package = re.split(r"[_-](?=\d)", archive.name)[0]
    for path, data in _files(archive):
        language = language_of(path, package)
        for kind, found in _read_file(path, data, render):
            texts = [text for text in found if text.strip()]
            if texts:
                yield Texts(language, kind, f"{package}: {path}", texts)


def _files(archive: Path) -> Iterator[tuple[str, bytes]]:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            for name in wheel.namelist():
                yield name, wheel.read(name)
        return
    command = [shutil.which("dpkg-deb") or "dpkg-deb", "--fsys-tarfile", str(archive)]
    with (
        subprocess.Popen(command, stdout=subprocess.PIPE) as unpack,
        tarfile.open(fileobj=unpack.stdout, mode="r|") as package,
    ):
        for member in package:
            if member.isfile() and (file := package.extractfile(member)):
                yield member.name.removeprefix("./"), file.read()


_MANUAL = re.compile(r"(?:^|/)man/(?:[^/]+/)?man\d/")
_FOR_PROGRAMMERS = re.compile(r"/man[239]/|/perl[^/]*\.1")
_FORTUNE = re.compile(r"/fortunes/(?!.*\.(?:dat|u8)$)")
_NOTES = re.compile(r"/(?:changelog|NEWS|README|copyright|AUTHORS|TODO)[^/]*$", re.IGNORECASE)
_LISTS = re.compile(r"(?:\.rst|/test.*|/vim/.*)\.txt$")
_CODE = frozenset(
    ".py .pyi .h .c .vim .sty .cls .tex .bib .js .json .css .sh .pod .pm .pl .md .rst .yaml .toml .xsl .el .lua .svg "
    ".bat .reg .ini .cfg".split()
)
_PAGES = frozenset((".html", ".htm", ".xhtml", ".page", ".docbook"))


def _read_file(path: str, data: bytes, render: str | None) -> Iterator[tuple[str, list[str]]]:
    if path.endswith(".gz"):
        path, data = path.removesuffix(".gz"), gzip.decompress(data)
    suffix = PurePosixPath(path).suffix
    if suffix == ".mo":
        yield MESSAGES, list(_messages(data))
        return
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return
    if _MANUAL.search(path):
        if not text.startswith(".so "):
            yield TECHNICAL, [text]
            if render:
                yield TECHNICAL if _FOR_PROGRAMMERS.search(path) else PROSE, [_rendered(data, render)]
    elif suffix in _PAGES or ".html." in path:
        page = Page(text)
        yield PROSE, [page.text]
        yield TECHNICAL, page.listings
    elif path.endswith("/examples.py") and "/lang/" in path:
        yield PROSE, [str(node.value) for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant)]
    elif _FORTUNE.search(path):
        yield PROSE, re.split(r"^%.*\n", text, flags=re.MULTILINE)
    elif path.startswith("usr/share/dict/"):
        words = text.split("\n")
        yield WORDS, ["\n".join(words[start : start + 1000]) for start in range(0, len(words), 1000)]
    elif suffix in _CODE or _NOTES.search(path) or _LISTS.search(path):
        yield TECHNICAL, [text]
    elif suffix == ".txt":
        yield PROSE, [text]


# Codes of ISO 639 that packages use for folders and in names.
_LANGUAGES = frozenset(
    (
        "aa ab af ak am an ar as ast ay az ba be bg bm bn bo br bs ca ce ckb co crh cs csb cv cy da de dsb dv dz ee "
        "el en eo es et eu fa ff fi fil fo fr frp fur fy ga gd gl gn gu gug gv ha haw he hi hne hr hsb ht hu hy ia id "
        "ie ig io is it iu ja jbo jv ka kab ki kk kl km kmr kn ko kok ks ku kw ky la lb lg li ln lo lt lv mai mg mhr "
        "mi mk ml mn mnk mr ms mt my nah nap nb nds ne nl nn no nr nso ny oc om or os pa pap pi pl ps pt qu rm ro ru "
        "rw sa sat sc sd se si sk sl so son sq sr ss st su sv sw szl ta te tg th ti tig tk tl tn tr ts tt tzm ug uk "
        "ur uz ve vi wa wal wo xh yi yo zh zu "
    ).split()
)
_CODE_OF_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_@.][A-Za-z0-9-]{2,8})*")


def language_of(path: str, package: str) -> str:
    """The language that the folder, the name of the file or the package names; English where none does.

    >>> language_of("usr/share/help/pt_BR/gnome-help/clock.page", "gnome-user-docs")
    'pt'
    >>> language_of("usr/share/doc/debian/FAQ/nextrelease.ko.html", "debian-faq")
    'ko'
    >>> language_of("usr/share/dict/foroyskt", "manpages-pt-br")
    'pt'
    """
    *folders, name = path.split("/")
    for part in [*name.removesuffix(".gz").split(".")[1:], *reversed(folders)]:
        found = _CODE_OF_LANGUAGE.fullmatch(part)
        if found and found[1] in _LANGUAGES:
            return found[1]
    named = [part for part in package.split("-")[1:] if part in _LANGUAGES]
    return named[0] if named else _LANGUAGE_OF_PACKAGE.get(package, "en")


_LANGUAGE_OF_PACKAGE = {
    "konlpy": "ko",
    "wdutch": "nl",
    "wfaroese": "fo",
    "wirish": "ga",
    "wngerman": "de",
    "wportuguese": "pt",
}


def _messages(data: bytes) -> Iterator[str]:
    """The translations in a catalogue of gettext; those with markup as they are shown."""
    order = "<" if data[:4] == b"\xde\x12\x04\x95" else ">"
    count, _, translations = struct.unpack_from(f"{order}3I", data, 8)
    for index in range(count):
        length, start = struct.unpack_from(f"{order}2I", data, translations + 8 * index)
        try:
            message = data[start : start + length].decode()
        except UnicodeDecodeError:
            continue
        if not message.startswith("Project-Id-Version:"):
            for text in message.split("\0"):
                yield Page(text).text if _MARKUP.search(text) else text


_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|&#?\w+;")


def _rendered(source: bytes, render: str) -> str:
    """A manual page as a terminal shows it, without the strokes that make letters bold."""
    command = [render, "-K", "utf-8", "-T", "utf8", "-O", "width=78"]
    shown = subprocess.run(command, input=source, capture_output=True, check=False).stdout.decode()
    return re.sub(r".\x08", "", shown)


_BLOCKS = frozenset(
    "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd tr table td th br hr blockquote section article header footer nav form "
    "option select caption figcaption figure title item list steps terms note page body pre screen listing".split()
)
_LISTINGS = frozenset(("pre", "screen", "listing", "textarea"))
_UNSEEN = frozenset(("script", "style", "head"))


class Page(HTMLParser):
    r"""What a page of HTML or of a help system shows: `text`, a line a block, and `listings`, which are no prose.

    >>> page = Page("<h1>Bread</h1><p>Flour\n&amp; <em>water</em>.<pre>x &lt; y</pre>")
    >>> page.text, page.listings
    ('Bread\nFlour & water.', ['x < y'])
    """

    def __init__(self, source: str) -> None:
        super().__init__()
        self.listings: list[str] = []
        self._pieces: list[str] = []
        self._open: list[str] = []
        self.feed(source)
        self.close()
        lines = (" ".join(line.split()) for line in "".join(self._pieces).split("\0"))
        self.text = "\n".join(line for line in lines if line)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line at a block; know where listings and what is not shown begin."""
        del attrs
        if tag in _BLOCKS:
            self._pieces.append("\0")
        if tag in _LISTINGS or tag in _UNSEEN:
            self._open.append(tag)
            self.listings.append("")

    def handle_endtag(self, tag: str) -> None:
        """End them."""
        if tag in _BLOCKS:
            self._pieces.append("\0")
        if tag in self._open:
            self._open.remove(tag)

    def handle_data(self, data: str) -> None:
        """Keep what is shown."""
        if not self._open:
            self._pieces.append(data)
        elif self._open[-1] in _LISTINGS:
            self.listings[-1] += data
