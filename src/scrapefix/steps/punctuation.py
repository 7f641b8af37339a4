"""Ellipses, primes and the quotes of TeX to ASCII, for those who ask.

They are what their author wrote and nothing is wrong with them, so nothing here runs unasked: the options `ellipses`,
`primes` and `tex_quotes`.

Left alone: ellipses of Chinese, Japanese and Korean text (`……`), the mid-line and vertical ellipses of mathematics,
backticks of Markdown and in shown source.

>>> from scrapefix import normalise_quotes
>>> normalise_quotes("``Wait'', 5′ 11″", tex_quotes="straight", primes="straight")
'"Wait", 5\\' 11"'
"""

from collections.abc import Iterator

from ..config import Config
from ..document import Document
from ..edits import Replacement
from ..lazy import pattern
from ..scripts import Characters, Lines, after, before, is_east_asian
from ..signs import Sign

ELLIPSES = {
    "\N{HORIZONTAL ELLIPSIS}": "...",
    "\N{TWO DOT LEADER}": "..",
}
PRIMES = {
    "\N{PRIME}": "'",
    "\N{DOUBLE PRIME}": '"',
    "\N{TRIPLE PRIME}": "'''",
    "\N{QUADRUPLE PRIME}": "''''",
    "\N{REVERSED PRIME}": "'",
    "\N{REVERSED DOUBLE PRIME}": '"',
    "\N{REVERSED TRIPLE PRIME}": "'''",
}
_ELLIPSES = pattern(f"[{''.join(ELLIPSES)}]+")
_DOTS = Characters(ELLIPSES)
_PRIMES = Characters(PRIMES)

SIGNS = (Sign("`", "``"), Sign("", f"[{''.join([*ELLIPSES, *PRIMES])}]", beyond_ascii=True))

# Two backticks before a word, and two straight quotes behind one before the next backtick: `` ``like this'' ``.
_TEX = pattern(r"(?<!`)``(?=[^\s`])[^`\n]{1,1000}?(?<=[^\s'])''(?!')")


def is_asked(config: Config) -> bool:
    """Whether any of these marks is to become ASCII."""
    return config.ellipses == "ascii" or config.primes == "straight" or config.tex_quotes == "straight"


def find(document: Document, config: Config) -> Iterator[Replacement]:
    """The marks that were asked for."""
    text = document.text
    found: list[Replacement] = []
    if config.ellipses == "ascii" and _DOTS.occur_in(document):
        lines = Lines(document)
        for match in _ELLIPSES.finditer(text):
            start, end = match.span()
            left, right = before(text, start), after(text, end)
            if not (is_east_asian(left) or is_east_asian(right) or lines.are_east_asian(start)):
                found.append(Replacement(start, end, "".join(ELLIPSES[mark] for mark in match[0]), "ellipsis"))
    if config.primes == "straight" and _PRIMES.occur_in(document):
        found += [Replacement(*match.span(), PRIMES[match[0]], "prime") for match in _PRIMES.pattern.finditer(text)]
    if config.tex_quotes == "straight" and "``" in text and "''" in text:
        for match in _TEX.finditer(text):
            if not document.is_code(*match.span()):
                found.append(Replacement(match.start(), match.start() + 2, '"', "tex-quote"))
                found.append(Replacement(match.end() - 2, match.end(), '"', "tex-quote"))
    found.sort()
    yield from found
