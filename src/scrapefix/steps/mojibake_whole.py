r"""Lines of UTF-8 that were read in MacRoman or code page 437 from end to end: `‡§Ω‡•Å`, `αñ╣αñ┐`, `Âõæ‰π¶`.

In these two the bytes of UTF-8 are letters, so that many a run reads well in another encoding too, or fits into its
place as it stands. Looked at as a whole a line leaves no doubt: nearly all that is not ASCII in it is well-formed, and
it says characters of one script, several of them of three bytes or more, which no letters in a row do by accident; or
letters in Latin words that begin with signs of mathematics (`√©`, `ƒÉ`, `≈Ç`), so that those which begin with a quote
(`»ô`) are letters as well.
"""

import re
from functools import cache

from ..document import Document
from ..edits import Replacement, Span
from .mojibake_codecs import CODECS, Codec, char_class

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")

# What the bytes are in the text's own UTF-8: of the signs and letters that lead, and of those that follow.
_HINTS = {
    "mac_roman": ((b"\xc3", b"\xe2\x80", b"\xef\xa3\xbf"), (b"\xc3", b"\xc2", b"\xe2", b"\xc5")),
    "cp437": ((b"\xce", b"\xcf", b"\xe2", b"\xc2\xb5", b"\xc3\x9f"), (b"\xc3", b"\xe2\x94", b"\xe2\x95", b"\xe2\x96")),
}

# How many characters of three bytes a line has at least; of letters inside of Latin words it has more.
_ENOUGH = 2


def find(document: Document) -> tuple[list[Replacement], list[Span]]:
    """The replacements in lines that were misread as a whole, and these lines."""
    replacements: list[Replacement] = []
    lines: list[Span] = []
    data = document.utf8
    for codec in CODECS[-2:]:
        leads, others = _HINTS[codec.name]
        if not any(lead in data for lead in leads) or not any(other in data for other in others):
            continue
        done = -1
        proven = False
        found: list[Replacement] = []
        spans: list[Span] = []
        for match in _gate(codec).finditer(document.text):
            line = document.line(match.start())
            if line.end > done:
                done = line.end
                runs, is_proof = _runs(document.text, codec, line)
                found += runs
                spans += [line] if runs else []
                proven = proven or is_proof
        if proven:
            replacements += found
            lines += spans
    return replacements, lines


@cache
def _gate(codec: Codec) -> re.Pattern[str]:
    """The beginning of a character of three bytes."""
    following = codec.chars(0x80, 0xBF)
    leads = {char for char, byte in codec.bytes.items() if 0xE0 <= byte <= 0xF0}
    pairs = f"|[A-Za-z][{_SIGNS}]{following}" if codec.name == "mac_roman" else ""
    return re.compile(f"{char_class(leads)}{following}{{2}}{pairs}")


# C3, C4 and C5 in MacRoman.
_SIGNS = "√ƒ≈"


def _runs(text: str, codec: Codec, line: Span) -> tuple[list[Replacement], bool]:
    """What the characters of a line say, if nearly all of them say something together, and whether that is proof."""
    from .mojibake_evidence import NO_SCRIPT, kind

    runs = list(codec.run.finditer(text, line.start, line.end))
    beyond = sum(len(found) for found in _BEYOND_ASCII.findall(text, line.start, line.end))
    if sum(len(run[0]) for run in runs) * 10 < beyond * 9:
        return [], False
    said = [codec.decode(run[0]) for run in runs]
    kinds = {kind(char) for char in set("".join(said))}
    if "" in kinds or "accents" in kinds or len(kinds - NO_SCRIPT) > 1:
        return [], False
    long = sum(char >= "\u0800" for run in said for char in run)
    glued = sum(
        run[0][0] in _SIGNS
        and run[0] != "√π"
        and new.isalpha()
        and (text[max(0, run.start() - 1) : run.start()].isalpha() or text[run.end() : run.end() + 2].isalpha())
        for run, new in zip(runs, said, strict=True)
    )
    rule = f"utf8-read-as-{codec.name.replace('_', '-')}"
    found = [Replacement(*run.span(), new, rule) for run, new in zip(runs, said, strict=True)]
    return found, long >= _ENOUGH or glued > _ENOUGH
