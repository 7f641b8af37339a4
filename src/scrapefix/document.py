"""The text as the steps share it: what stands where, worked out at most once and only when a step asks."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import accumulate, compress
from typing import Any, TypeVar

from .edits import Span, covers
from .lazy import pattern
from .signs import Sign

T = TypeVar("T")


class Document:
    """One state of the text under repair.

    text: the characters.
    signs: what is known of signs that were looked for.
    seen: the rules that changed something earlier in this call. It only grows, so what it permits in the last
        round it permits less of in a second `clean`: evidence that is carried never breaks idempotence.
    """

    def __init__(self, text: str, seen: frozenset[str] = frozenset()) -> None:
        self.text = text
        self.seen = seen
        self._line = Span(0, -1)
        self.signs: dict[Sign, bool] = {}
        self._answers: dict[tuple[Callable[[str], Any], int, int], Any] = {}

    def succeeded(self, text: str, around: str, rules: Iterable[str]) -> "Document":
        """The document behind a change by these rules. A sign that was nowhere before can only stand `around` it.

        around: what changed, with `REACH` characters on either side.

        >>> before = Document("R&D and the rest")
        >>> before.shows([Sign("#")]), before.succeeded("R&D and the re#t", "re#t", ["mark"]).shows([Sign("#")])
        (False, True)
        """
        document = Document(text, self.seen.union(rules))
        if text.isascii() == self.text.isascii() and len(around) < len(text) // _FEW:
            document.signs = {sign: False for sign, shown in self.signs.items() if not (shown or sign.is_in(around))}
        return document

    def shows(self, signs: Iterable[Sign]) -> bool:
        """Whether one of the signs stands in the text; each is looked for once, however many steps share it."""
        known = self.signs
        for sign in signs:
            answer = known.get(sign)
            if answer is None:
                is_possible = sign.within is None or self.shows((sign.within,))
                answer = known[sign] = is_possible and sign.is_in(self.text)
            if answer:
                return True
        return False

    def has(self, literal: str) -> bool:
        """Whether `literal` occurs; one that begins with a rare character costs next to nothing where it does not."""
        return literal[0] in self.text and literal in self.text

    def has_seen(self, *prefixes: str) -> bool:
        """Whether a rule with one of these beginnings of a name fired earlier in this call."""
        return any(rule.startswith(prefixes) for rule in self.seen)

    def is_code(self, start: int, end: int) -> bool:
        """Whether `start:end` lies in a fence, in backticks, in `<code>` or `<pre>`, in a tag of a template: shown."""
        return covers(self._code, start, end)

    def is_url(self, start: int, end: int) -> bool:
        """Whether `start:end` lies in a URL, where percent sequences and ampersands are right."""
        return covers(self._urls, start, end)

    def line(self, offset: int) -> Span:
        """The line around `offset`, without its line feed."""
        if not self._line.start <= offset <= self._line.end:
            end = self.text.find("\n", offset)
            self._line = Span(self.text.rfind("\n", 0, offset) + 1, len(self.text) if end < 0 else end)
        return self._line

    def lines_around(self, span: Span, far: int, longest: int) -> Span:
        """A span with up to `far` lines above and below it, as far as each is shorter than `longest` characters.

        >>> Document("one\\ntwo\\nthree\\nfour").lines_around(Span(4, 7), 1, 5)
        Span(start=0, end=7)
        """
        text, (start, end) = self.text, span
        for _ in range(far):
            above = text.rfind("\n", max(0, start - longest), max(0, start - 1)) + 1
            below = text.find("\n", end + 1, end + longest)
            start = above if above or start < longest else start
            end = below if below >= 0 else len(text) if len(text) < end + longest else end
        return Span(start, end)

    @cached_property
    def lines(self) -> list[str]:
        """The lines, without their line feeds."""
        return self.text.split("\n")

    @cached_property
    def words(self) -> frozenset[str]:
        """What stands between white space, in small letters."""
        return frozenset(self.text.casefold().split())

    @cached_property
    def _starts(self) -> list[int]:
        """Where each line begins, and where one behind the last would."""
        return list(accumulate(map((1).__add__, map(len, self.lines)), initial=0))

    def numbered(self, number: int) -> Span:
        """The line of this number, the first of which is 0, without its line feed.

        >>> Document("one\\n\\ntwo").numbered(2)
        Span(start=5, end=8)
        """
        start = self._starts[number]
        return Span(start, start + len(self.lines[number]))

    def lines_where(self, answers: Iterable[object]) -> Iterator[Span]:
        """The lines for which the answer is true, without their line feeds; `answers` has one for each of `lines`.

        >>> document = Document("one\\n\\ntwo")
        >>> list(document.lines_where(map(len, document.lines)))
        [Span(start=0, end=3), Span(start=5, end=8)]
        """
        return map(self.numbered, compress(range(len(self.lines)), answers))

    def lines_with(self, marks: Iterable[str]) -> list[Span]:
        """The lines in which one of the marks stands, in their order, without their line feeds.

        >>> Document("one | two\\nthree\\nfour → five").lines_with("→|")
        [Span(start=0, end=9), Span(start=16, end=27)]
        """
        text = self.text
        places = (match.start() for mark in marks if mark in text for match in re.finditer(re.escape(mark), text))
        return sorted({self.line(place) for place in places})

    def ask(self, question: Callable[[str], T], start: int, end: int) -> T:
        """The answer to `question` about the text `start:end`, worked out once however many places ask it."""
        key = question, start, end
        if key not in self._answers:
            self._answers[key] = question(self.text[start:end])
        answer: T = self._answers[key]
        return answer

    @cached_property
    def utf8(self) -> bytes:
        """The text in UTF-8, surrogates included: a search for characters by their first byte runs at memory speed."""
        return self.text.encode("utf-8", "surrogatepass")

    @cached_property
    def is_json(self) -> bool:
        """Whether the text as a whole, or each of its lines, is a JSON object or array, where escapes are right."""
        stripped = self.text.strip()
        if stripped[:1] + stripped[-1:] not in ("{}", "[]", "{]", "[}"):
            return False
        return _is_json_value(stripped) or all(_is_json_value(line) for line in stripped.split("\n") if line.strip())

    @cached_property
    def _code(self) -> list[Span]:
        spans: list[Span] = []
        records = () if self.is_json else _records(self.text)
        shown = [*_fences(self.text), *_marked(self.text), *_indented(self.text)]
        shown += [*_template_tags(self.text), *_values(self.text)]
        for span in sorted([*shown, *records], key=lambda span: (span.start, -span.end)):
            if not spans or span.start >= spans[-1].end:
                spans.append(span)
        return spans

    @cached_property
    def has_urls(self) -> bool:
        """Whether there is any URL with its scheme."""
        return "://" in self.text

    @cached_property
    def _urls(self) -> list[Span]:
        return list(_find_urls(self.text)) if self.has_urls else []


# Where less than this part of a text changed, what is known of the rest is worth keeping.
_FEW = 4

_SCHEMES = ("https", "http", "ftp")

# What follows a scheme, up to a mark of markup that was written out: no parameter is called `quot;`. Nothing in it
# overlaps with what ends it, so the scan never backs up; a search for it begins at its literal, behind the scheme.
_BEHIND_SCHEME = pattern(
    rf"://(?:{'|'.join(f'(?<={scheme}://)' for scheme in _SCHEMES)})"
    r"(?:[^\s<>\"“”»&]|&(?!(?:amp;){0,3}(?:quot|[gl]t|apos|#3[49]|#0?39|#x2[27]);))++",
    re.IGNORECASE,
)

_BRACKET = pattern(r"[()]")


def _find_urls(text: str) -> Iterator[Span]:
    """The URLs of a text; in a link of Markdown, `[words](URL)`, up to the bracket that has no partner in it."""
    for match in _BEHIND_SCHEME.finditer(text):
        at, end = match.span()
        start = at - next(len(scheme) for scheme in _SCHEMES if text[at - len(scheme) : at].casefold() == scheme)
        yield Span(start, _unpaired(text, start, end) if text[start - 2 : start] == "](" else end)


def _unpaired(text: str, start: int, end: int) -> int:
    """Where the first bracket within `start:end` closes that none opened; `end` if there is none."""
    depth = 0
    for bracket in _BRACKET.finditer(text, start, end):
        depth += 1 if bracket[0] == "(" else -1
        if depth < 0:
            return bracket.start()
    return end


# A fence opens a line with three or more backticks or tildes.
_FENCE = pattern(r"^ {0,3}(```+|~~~+)", re.MULTILINE)

# A run of backticks; CommonMark pairs runs of the same length, here within one paragraph.
_BACKTICKS = pattern(r"`+")

# Opening and closing tags of shown source.
_SHOWN = pattern(r"<(/?)(?:code|pre|samp|kbd)\b[^<>]{0,200}>", re.IGNORECASE)


def _is_json_value(text: str) -> bool:
    if text.lstrip()[:1] not in {"{", "["}:
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _fences(text: str) -> Iterator[Span]:
    """Fenced blocks, as CommonMark has them; one that never closes is no evidence and none."""
    opener: re.Match[str] | None = None
    is_possible = ("`" in text and "```" in text) or ("~" in text and "~~~" in text)
    for match in _FENCE.finditer(text) if is_possible else ():
        if opener is None:
            opener = match
        elif match[1].startswith(opener[1]):
            yield Span(opener.start(), match.end())
            opener = None


def _indented(text: str) -> Iterator[Span]:
    """Blocks that Markdown indents, below a line with a colon that has code in backticks itself."""
    if "`" in text and (":\n\n" in text or ":\r\n\r\n" in text):
        for match in _INDENTED.finditer(text):
            if "`" in text[text.rfind("\n", 0, match.start()) + 1 : match.start()]:
                yield Span(*match.span(1))


_INDENTED = pattern(r":\r?\n\r?\n((?:(?: {4}|\t)[^\n]*+(?:\n|\Z)|[^\S\n]*+\n(?= {4}|\t))++)")


def _template_tags(text: str) -> Iterator[Span]:
    """What templates do, `{% cite miller2019 %}`; where they do, what they fill in, and what a loop encloses."""
    if "{%" not in text:
        return
    opened: list[re.Match[str]] = []
    for match in _TEMPLATE_TAG.finditer(text):
        yield Span(*match.span())
        if match[1] in _BLOCKS:
            opened.append(match)
        elif opened and match[1] == f"end{opened[-1][1]}":
            begin = opened.pop()
            if match.start() - begin.end() <= _LONGEST_BLOCK and text.find("{{", begin.end(), match.start()) >= 0:
                yield Span(begin.start(), match.end())


_TEMPLATE_TAG = pattern(r"\{%(?!\})-?\s?(\w{1,20}+)?[^%\n]{0,200}%\}|\{\{[^{}\n]{1,200}\}\}")
# What encloses source rather than an article.
_BLOCKS, _LONGEST_BLOCK = frozenset({"for", "if", "unless", "with"}), 1000


def _records(text: str) -> Iterator[Span]:
    """The lines of other text that are objects of JSON, where its escapes are right: `{"name": "Caf\\u00e9"}`."""
    if '{"' in text and "\\u" in text:
        for match in _RECORD.finditer(text):
            if "\\u" in match[0] and "\\\\" not in match[0] and _is_json_value(match[0]):
                yield Span(*match.span())


_RECORD = pattern(r'^\{".*\}$', re.MULTILINE)


def _values(text: str) -> Iterator[Span]:
    """What strings and lists hold in YAML that nests, and what stands behind the keys of a file of properties.

    Escapes are right there: `name: "Caf\\u00e9"`, `menu.name=Caf\\u00e9`.
    """
    is_nested = '"' in text and _NESTED.search(text) is not None
    if "\\" not in text or not (is_nested or "=" in text):
        return
    lines = [line for line in text.split("\n") if line.strip()]
    if is_nested and len(lines) >= _FEWEST_YAML and all(map(_YAML.fullmatch, lines)):
        yield from (Span(*match.span(1)) for match in _YAML_VALUE.finditer(text))
    elif len(lines) >= _FEWEST_KEYS and _OF_PROPERTIES.search(text) and all(map(_PROPERTY.fullmatch, lines)):
        yield Span(0, len(text))


# A line of a file of properties: a key as programs have it, and what stands behind it; a comment.
_PROPERTY = pattern(r"[A-Za-z_][\w.-]{0,60}\s?=\s?+(?!['\"]).*|[#!].*")
# A key without a space behind it, and a small letter at its head: what a person writes has one, or a capital.
_OF_PROPERTIES = pattern(r"^(?:[#!]|[a-z][\w-]{0,30}(?:\.[\w.-]{1,40})?=)", re.MULTILINE)
_FEWEST_KEYS = 3

# A key over a line that is indented further; a line of YAML: a key and what stands behind it, an item, a comment.
_NESTED = pattern(r":\n(?<=[\w\"']:\n)(?: {2,}|\t)\S")
_YAML = pattern(r"\s{0,40}(?:- )?(?:[\w.\"'/-]{1,60}:(?:\s.*)?|- .*|#.*|---|\.\.\.)")
_YAML_VALUE = pattern(r'^[ \t]{0,40}(?:- )?(?:[\w./-]{1,60}: )?(["\[{].*)$', re.MULTILINE)
_FEWEST_YAML = 5


def _marked(text: str) -> Iterator[Span]:
    """Inline code in backticks, and `<code>`, `<pre>` and their like."""
    if "`" in text:
        waiting: dict[int, int] = {}
        paragraph = 0
        for match in _BACKTICKS.finditer(text):
            if text.find("\n\n", paragraph, match.start()) >= 0:
                waiting.clear()
            paragraph = match.start()
            width = match.end() - match.start()
            opener = waiting.pop(width, None)
            if opener is None:
                waiting[width] = match.start()
            else:
                yield Span(opener, match.end())
    if "<" in text and "</" in text:
        start: int | None = None
        for match in _SHOWN.finditer(text):
            if not match[1]:
                start = match.start() if start is None else start
            elif start is not None:
                yield Span(start, match.end())
                start = None
