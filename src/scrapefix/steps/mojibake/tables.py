r"""English typography of windows-1252 and MacRoman, each read as the other: `donÕt`, `donít`, `ÒsoÓ`, and `don¹t`.

How it arises: a file of one system is opened on another. Of English text only apostrophes, quotes and dashes suffer.
A mail program for the Mac wrote `¹`, `³` and `²` for them, and careful decoders U+FFFD.

Evidence: contractions of English with such a letter in them, which are words of no language: two of them, or one and a
quotation between the letters that stand for quotes, and no other letter beyond ASCII in the text. A capital in the
middle of one is enough by itself, and so is a raised digit in the middle of `don’t`. What is proven is one table; the
letters are changed only where they stand as marks do.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from ...document import Document
from ...edits import Replacement
from ...lazy import pattern
from ...signs import Sign
from .codecs import LOST


class _Table:
    """What the marks of one encoding are in another.

    marks: apostrophe, double quotes that open and close, single one that opens, dashes, ellipsis; a space for none.
    is_odd: whether the apostrophe stands in no word of any language; a raised digit can stand behind one.
    """

    def __init__(self, rule: str, marks: str, *, is_odd: bool) -> None:
        self.rule = rule
        self.marks = marks
        self.is_odd = is_odd
        mark = marks[0]
        # Many a language has the letter, so that there only the surest contraction is a sign.
        looks = rf"(?<=[A-Za-z]{mark})(?=[TtRrVvLlSsDdMm])" if is_odd else rf"(?=t\b)(?<=n{mark})"
        self.sign = Sign(mark, mark + looks, beyond_ascii=True)

    @cached_property
    def sure(self) -> re.Pattern[str]:
        """A contraction that is a word of no language; the first group is one that no word is like."""
        mark = self.marks[0]
        return re.compile(
            rf"""
            {mark}(?:
            ((?<=\b[Dd]on.)t | (?<=\b[CcWw][ao]n.)t | (?<=[a-z]sn.)t | (?<=[a-z]dn.)t | (?<=\b[Aa]ren.)t
            | (?<=\b[Ww]eren.)t | (?<=aven.)t
            | (?<=\b[Ww]e.)(?:re|ve|ll) | (?<=\b[Yy]ou.)(?:re|ve|ll) | (?<=\b[Tt]hey.)(?:re|ve|ll))
            | (?<=\bI.)(?:m|ve|ll|d) | (?<=\b[Ii]t.)(?:s|ll) | (?<=\b[Hh]e.)(?:s|ll) | (?<=\b[Ss]he.)(?:s|ll)
            | (?<=[TtWw]hat.)s | (?<=[Hh]ere.)s | (?<=\b[Ll]et.)s
            )\b
            """,
            re.VERBOSE,
        )

    @cached_property
    def proof(self) -> re.Pattern[str]:
        """A contraction with a capital in its middle, which proves the table by itself."""
        return re.compile(rf"{self.marks[0]}(?<=[a-z].)(?=(?:s|t|d|m|re|ve|ll)\b)")

    @cached_property
    def quoted(self) -> re.Pattern[str]:
        """A quotation between letters that stand for quotes."""
        opener, closer = self.marks[1], self.marks[2]
        return re.compile(rf"{opener}(?<!\w.)(?=\w)[^{opener}{closer}\n]{{1,400}}{closer}(?<=[\w.,!?]{closer})(?!\w)")

    @cached_property
    def places(self) -> re.Pattern[str]:
        """Where the letters stand as marks do; the group that matches tells which mark it is."""
        mark, opener, closer, single, dash, long, dots = tuple(self.marks)
        groups = [
            rf"(?P<apostrophe>{mark}(?<=[A-Za-z].)(?=[A-Za-z]{{1,2}}\b|[ .,;:?!](?<=s..)))",
            rf"(?P<opens>{opener}(?<!\w.)(?=[\w'{single}]))",
            rf"(?P<closes>{closer}(?<=[\w.,!?'{mark}].)(?!\w))",
        ]
        if single != " ":
            groups.append(rf"(?P<single>{single}(?<!\w.)(?=\w)(?=[^{single}{mark}\n]{{1,200}}{mark}(?!\w)))")
            groups.append(rf"(?P<ends>{mark}(?<=[\w.,!?].)(?!\w))")
            groups.append(rf"(?P<dash>{dash}(?<=[ ].)(?=[ ]))|(?P<long>{long}(?<=[ ].)(?=[ ]))")
            groups.append(rf"(?P<dots>{dots}(?<=[a-z].)(?=\s|\Z))")
        return re.compile("|".join(groups))

    def is_proven(self, text: str) -> bool:
        """Whether the text shows damage of this kind."""
        if self.marks[0].isupper() and self.proof.search(text):
            return True
        found = list(self.sure.finditer(text))
        if self.is_odd and any(match[1] for match in found):
            return True
        if not found or len(found) + (self.quoted.search(text) is not None) < _ENOUGH:
            return False
        return self.is_odd or not set(_LETTER.findall(text)).difference(self.marks)


# So many places prove the table.
_ENOUGH = 2

_TABLES = (
    _Table("mac-roman-read-as-cp1252", "ÕÒÓÔÐÑÉ", is_odd=True),
    _Table("cp1252-read-as-mac-roman", "íìîëñóÖ", is_odd=False),
    _Table("raised-digit-for-quote", "¹³²    ", is_odd=True),
)

_SAID = {
    "apostrophe": "’",
    "opens": "“",
    "closes": "”",
    "single": "‘",
    "ends": "’",
    "dash": "–",
    "long": "—",
    "dots": "…",
}

# A letter beyond ASCII.
_LETTER = pattern(r"[^\W\d_a-zA-Z]")

# What stands for an apostrophe that a decoder could not read. There each place is proven by itself, or is none.
_LOST = _Table("lost-apostrophe", LOST + " " * 6, is_odd=True)

SIGNS = tuple(table.sign for table in (*_TABLES, _LOST))


def find(document: Document) -> Iterator[Replacement]:
    """The marks in a text of which contractions prove that it was read in the wrong table, and lost apostrophes."""
    if document.shows((_LOST.sign,)):
        for match in _LOST.sure.finditer(document.text):
            if not document.is_code(*match.span()):
                yield Replacement(match.start(), match.start() + 1, "’", _LOST.rule)
    for table in _TABLES:
        if document.shows((table.sign,)) and table.is_proven(document.text):
            for match in table.places.finditer(document.text):
                if not document.is_code(*match.span()):
                    yield Replacement(*match.span(), _SAID[match.lastgroup or ""], table.rule)
