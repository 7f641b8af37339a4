"""Left-over markup of feed items: tags, comments, CDATA, scripts; taken out only with `markup="strip"`.

How it arises: a feed's description is HTML, and programs that read feeds hand it on as text.

Evidence: the option asks for it, and the text must show that it is markup: an element that opens and closes, a tag with
attributes, a line break, a comment, a block at the start of a line. A lone `<b>` in a sentence is spoken of.

What becomes of it: a block becomes a line break or an empty line, a cell of a table a tab, `<q>` a quotation mark. The
texts of links stay, scripts and styles go whole, of CDATA only the marks go.

Left alone: what HTML has no name for (`<3`, `a < b`, `<www.example.com>`, `<user@example.com>`, `<U+2019>`,
`List<String>`), tags shown in backticks, entities: `&lt;b&gt;` is text, and where its text would be taken for markup
it stays as it is. A whole page is no job for a step: see the documentation for extractors.

>>> from scrapefix import strip_markup
>>> strip_markup('<p>See <a href="/x">the map</a>:<br/>it is 1 < 2</p><p>Yes <3</p>')
'See the map:\\nit is 1 < 2\\n\\nYes <3'
>>> strip_markup("Use <b> for bold, and a <b and c> d.")
'Use <b> for bold, and a <b and c> d.'
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..config import Config
from ..document import Document
from ..edits import Replacement, Suspect, apply
from ..signs import Sign

if TYPE_CHECKING:
    from .markup_tags import Token


SIGNS = (Sign("<"), Sign("]", r"\]\]>"))


def is_asked(config: Config) -> bool:
    """Whether tags are to be taken out."""
    return config.markup == "strip"


def find(document: Document, config: Config) -> Iterator[Replacement]:
    """The tags, and what is hidden between them."""
    del config  # where it says no, the step is not asked
    text = document.text
    # Who keeps the markup need not pay for the names of its elements.
    from .markup_tags import tokens

    done = 0
    for run in _runs(text, tokens(document)):
        if any(token.breaks or token.is_cell for token in run):
            replacements = [_broken(text, run, done)]
        else:
            replacements = _joined(text, run)
        yield from replacements
        done = replacements[-1].end


def _runs(text: str, found: Sequence["Token"]) -> Iterator[list["Token"]]:
    """Markup with nothing but white space between."""
    run: list[Token] = []
    for token in found:
        if run and (token.text or run[-1].text or text[run[-1].end : token.start].strip()):
            yield run
            run = []
        run.append(token)
    if run:
        yield run


def _broken(text: str, run: Sequence["Token"], done: int) -> Replacement:
    """One replacement for markup that breaks the line or parts cells, and for the white space in and around it."""
    start, end = run[0].start, run[-1].end
    while start > done and text[start - 1].isspace():
        start -= 1
    while not run[-1].keeps_space and text[end : end + 1].isspace():
        end += 1
    counts = sum(token.is_break for token in run), min(2, text.count("\n", start, end))
    breaks = max(*counts, *(token.breaks for token in run))
    between = "" if start == 0 or end == len(text) else "\n" * breaks or "\t"
    return Replacement(start, end, between, max(run, key=_breaks).rule)


def _joined(text: str, run: Sequence["Token"]) -> list[Replacement]:
    """Replacements for markup within a line; of two spaces around it one goes, too."""
    replacements = [Replacement(token.start, token.end, token.text, token.rule) for token in run]
    start, end, new, rule = replacements[-1]
    if not new and text[run[0].start - 1 : run[0].start] in ("", " ") and text[end : end + 1] == " ":
        replacements[-1] = Replacement(start, end + 1, new, rule)
    return replacements


def _breaks(token: "Token") -> int:
    return token.breaks


def spare(text: str, findings: Sequence[Replacement | Suspect], config: Config) -> Sequence[Replacement | Suspect]:
    """What decodes `text`, but not the `<` and `>` of tags that would be stripped next: they are text.

    findings: sorted proposals for `text`.
    """
    if config.markup == "keep":
        return findings
    decoded = [finding for finding in findings if isinstance(finding, Replacement)]
    if not any("<" in replacement.text for replacement in decoded):
        return findings
    from .markup_tags import OPENER

    after = apply(text, decoded)
    if next(find(Document(after), config), None) is None:
        return findings
    left = []
    shift = 0  # what to add to an offset of `text` for one of `after`
    is_tag = False
    for finding in findings:
        new = finding.text if isinstance(finding, Replacement) else ""
        start = finding.start + shift
        shift += len(new) - (finding.end - finding.start) if isinstance(finding, Replacement) else 0
        if "<" in new and OPENER.match(after, start + new.index("<")):
            is_tag = True
        elif new == ">" and is_tag:
            is_tag = False
        else:
            left.append(finding)
    return left
