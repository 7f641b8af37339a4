"""Where line feeds and tabs may have left their letters: behind the end of a sentence or a tag, and behind a word.

Evidence: the place is one where no word continues, before what can only stand at the start of a line. That it recurs,
or what else makes it sure, is for `lost_controls` to tell.
"""

import re
from collections.abc import Iterator

from ..document import Document
from ..lazy import pattern
from ..programs import is_program_line

# No sentence is looked back at further than so many characters; its end, or a tag, is no longer than this.
SENTENCE = 200
_END = 16

# What can only stand at the start of a line: a capitalised word that goes on as words do, a letter of another script
# than Latin, a heading or list mark, a time of day, a capital in brackets, a quotation, bold text, a tag.
_LINE_START = r"""
    (?: [A-Z][^\WA-Z]{0,40}(?:[ ,;:!?'’"*)\n-]|\.(?:\s|\Z|(?:rn|n){2})|\Z)
    | [^\x00-\x7f\W\d_] | \#{1,6}\ | \ {0,8}[-*•][ ] | \d{1,3}[.)][ ] | \d{1,2}[.:]\d\d[ ] | \([A-Z]
    | (?:[«„“][ \xa0\u202f]?|["‚‘'「『《（【])[¿¡]?[^\W\d_] | [¿¡] | \*\*\w | </?[a-z] )
"""

# The letters of one lost line end or several, or of a tab, behind the end of a sentence or a tag.
_AFTER_SENTENCE = pattern(
    rf"""
    (?<=[.!?:;)\]…。！？؟।۔»”\"*>`\U0001f300-\U0001faff])
    (?: ((?:rn|n){{1,4}}t?|t)(?={_LINE_START}|\s{{0,3}}\Z) | (?:rn|n){{2,4}}(?=>\ [\w*"“]) )
    """,
    re.VERBOSE,
)

# The same behind a word or a salutation: two letters before a capital, one before a mark; behind a number also before
# the hyphen of a list.
_AFTER_WORD = pattern(
    r"""
    (?<=[^\W\d_]{2}|\s[^\W\d_]) (?:rn|n){2,5} (?=[A-Z][^\WA-Z]{0,40}[ ,:'’]|[¿¡"“„«]|[^\x00-\u036f\W\d_])
    | (?<=[\s,.:]\d|\d\d) (?:rn|n){2,5} (?=[A-Z][^\WA-Z]{0,40}[ ,:'’])
    | (?<=[^\W\d_],) (?:(?:rn|n){2,5}|rn) (?=[A-Z][^\WA-Z]{0,40}(?:[ ,.:'’]|\Z)|[^\x00-\u036f\W\d_])
    | (?<=[^\W\d_]{3},) n (?=[A-Z][^\W\d_A-Z]{1,40}(?:\ [^\W\d_]|[.,]?\Z))
    | (?<=[^\W\d_],) (?:rn){2,4} (?=[^\W\d_])
    | (?<=[^\W\d_]{2}) (?:rn|n) (?=\#{1,6}[ ]|[*•][ ][^\Wa-z])
    | (?<=\d) (?:rn|n) (?=\#{1,6}[ ]|[*•-][ ][^\W\da-z])
    | (?<=[^\W\d_]{2}) (?:rn|n){1,5} (?=\d{1,2}\.[ ][^\W\d_])
    | (?<=\S) (?:rn|n){2,5} (?=\#{1,6}[ ]|[*•][ ]\S)
    """,
    re.VERBOSE,
)

# A tag behind which a new line begins.
BEHIND_TAG = pattern(r"(?:</[a-z0-9]{1,9}|<br ?/?|<[uo]l)>\Z")

# What sentences begin with, and no name of a thing of a program goes on with.
OPENS_SENTENCE = pattern(
    r"(?:The|This|These|Those|It|We|You|He|She|They|There|Our|Your|Der|Die|Das|Es|Wir|Sie|Ein|Eine|Le|La|Les|Il|Elle"
    r"|Nous|Une?|El|Los|Las|Una|Het|Een|Os|Uma?) [^\W\d_]"
)

# Where `_AFTER_SENTENCE` and `_AFTER_WORD` can begin, from where a search can skip to.
_MARK_BEFORE = pattern(r"[.!?:;)\]…。！？؟।۔»”\"*>`\U0001f300-\U0001faff](?=[nrt])")
_LETTER_BEFORE = pattern(
    r"n(?:(?=[#*•\drn-])(?:(?=[#*•]|\d{1,2}\. |(?:r?n){1,4}[^a-z\s])|(?<=\dn)(?=- ))"
    r"|(?<=,rn)(?=[^a-z\s]|rn)|(?<=,n)(?=[A-Z]))"
)

# Line ends behind marks, of Windows and of others.
_WINDOWS = pattern(r"rn(?<=[.!?:;)\]…。！？؟।۔»”\"*>`\U0001f300-\U0001faff]rn)(?:r?n|[^a-z\s])")
_OTHERS = pattern(r"n(?<=[.!?:;)\]…。！？؟।۔»”\"*>`\U0001f300-\U0001faff]n)(?:n|[^a-z\s])")

# The end of a sentence: a word of two letters or more, its mark, and quotes or brackets behind it; or a tag.
_SENTENCE_END = pattern(
    r"""
    (?:[^\W\d_]{2}|[^\x00-\x7f«»‹›“”„‘’]|\d%?) [”»’)]{0,2} (?:[*_]{0,2}|[ \xa0\u202f](?=[:!?»]))
    [.!?:)\]…。！？؟।۔]{1,3} (?:\\?["”»’*_)]){0,3} \Z
    | [\u0370-\u03ff];\Z
    | [^\W\d_]{2}(?:\*\*|`)\Z
    | [\U0001f300-\U0001faff]\Z
    """,
    re.VERBOSE,
)

# The name of a thing of a program, of which what follows is a member.
_IDENTIFIER = pattern(r"[^\W_]_\w{1,60}\.\Z")


def behind_sentences(document: Document) -> Iterator[re.Match[str]]:
    """The letters behind sentences of more than one word, so that no name with dots in it is taken for a sentence.

    One word is enough where it stands beside such a sentence.
    """
    text, begin = document.text, 0
    waiting: list[re.Match[str]] = []  # behind one word each, right before the place that is looked at
    is_proven = False
    for mark in _MARK_BEFORE.finditer(text):
        start = mark.end()
        match = _AFTER_SENTENCE.match(text, start) if start >= begin else None
        if match is None or is_meant(document, match):
            continue
        line = document.line(start).start
        if line > begin or start - begin > SENTENCE:
            waiting.clear()
            is_proven = False
        sentence = text[max(begin, line, start - SENTENCE) : start]
        following = text[match.end() : match.end() + 1]
        goes_on = following > "\x7f" and following.islower() and following < "\u0370"  # a word, as in "née"
        is_tag = sentence[-1] == ">"
        is_end = (BEHIND_TAG if is_tag else _SENTENCE_END).search(sentence[-_END:]) is not None and not goes_on
        if not is_tag and is_end and (_IDENTIFIER.search(sentence) or _is_of_file(sentence, match[0], following)):
            is_end = False
        is_word = not (is_tag or " " in sentence or not sentence.isascii() or sentence[-1] == '"')
        if match[0] in _OF_MEMBERS and _is_member(match):
            continue
        if is_end and (is_proven or not is_word):
            yield from (*waiting, match)
            waiting.clear()
            is_proven = True
        elif is_end and (match[0].count("n") > 1 or match[0] == "nt"):
            waiting.append(match)
        else:
            waiting.clear()
            is_proven = False
        begin = match.end()


def _is_of_file(sentence: str, letters: str, following: str) -> bool:
    """Whether a letter is all that a name ends with behind its dot: `t/boat.t`, a test of Perl."""
    return len(letters) == 1 and following in {"", " ", "\n", ",", ":"} and "/" in sentence.rpartition(" ")[2]


def _is_member(match: re.Match[str]) -> bool:
    """Whether letters begin the name of a member: the same thing has another one near by, `a.nRows and a.nCols`."""
    text, start = match.string, match.start()
    owner = _OWNER.search(text, max(0, start - 30), start)
    if owner is None or OPENS_SENTENCE.match(text, match.end()):
        return False
    begin, reach = _OF_MEMBERS[match[0]]
    low, high = max(0, owner.start() - reach), match.end() + reach
    around = text[low : owner.start()] + " " + text[match.end() : high]
    return re.search(rf"\b{owner[0][:-1]}\.{begin}[A-Z]", around) is not None


# What else a member of the same thing begins with, and how near it is; two paragraphs may end in the same word.
_OF_MEMBERS = {"n": ("[nt]", SENTENCE), "t": ("[nt]", SENTENCE), "nn": ("nn", 80)}

# A name in small letters, and the stop behind it.
_OWNER = pattern(r"\b[a-z_]{1,24}\.\Z")


def behind_words(text: str) -> Iterator[re.Match[str]]:
    """The letters behind words, from left to right."""
    done = 0
    letters = list(_LETTER_BEFORE.finditer(text))
    behind_r = [text[letter.start() - 1 : letter.start()] == "r" for letter in letters]
    of_windows = any(behind_r) and _is_of_windows(text, behind_r)
    for letter, is_behind_r in zip(letters, behind_r, strict=True):
        start = letter.start()
        places = (start - 1, start) if is_behind_r and of_windows else (start,)
        match = next((found for place in places if (found := _AFTER_WORD.match(text, place))), None)
        if match and match.start() >= done:
            yield match
            done = match.end()


def _is_of_windows(text: str, behind_r: list[bool]) -> bool:
    """Whether an `r` before the letters is no end of a word: what marks have behind them tells; else all have one."""
    if _WINDOWS.search(text) is not None:
        return True
    return len(behind_r) > 1 and all(behind_r) and _OTHERS.search(text) is None


def is_meant(document: Document, match: re.Match[str]) -> bool:
    start, end = match.span()
    return document.is_code(start, end) or document.is_url(start, end) or is_program_line(document, start)
