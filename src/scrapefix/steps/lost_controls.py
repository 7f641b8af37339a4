r"""Line feeds and tabs of which only the letter is left: `sentence.nnNext`, `:nn* item`, `<ol>rn`, `.tIt`.

How it arises: `\n\n` goes through a program that drops backslashes, so that the letters stay in the text.

Evidence: letters alone, so the place must be one where no word continues: behind the end of a sentence (of which the
last word has two letters or more) or a tag, and before a capital with its word, a heading or list mark, or a tag. It
must recur, or other escapes without their backslash were found in the text, or the next sentence begins as sentences do
and names do not, with an article or a pronoun; then also between a word and what follows.

Left alone: code and lines of programs; identifiers (`tf.nn`, `.nnTheme`, `t.nnIn`), abbreviations (`AA:NN`), words.

>>> from scrapefix import decode_escapes
>>> decode_escapes("It rained.nnWe stayed in.nAll day.")
'It rained.\n\nWe stayed in.\nAll day.'
>>> decode_escapes("Call tf.nnThen once; see AA:NN.")
'Call tf.nnThen once; see AA:NN.'
"""

import re

from ..config import Config
from ..document import Document
from ..edits import Replacement, disjoint
from ..lazy import pattern
from ..signs import LOST_CONTROLS, Sign
from .lost_control_places import BEHIND_TAG, OPENS_SENTENCE, SENTENCE, behind_sentences, behind_words, is_meant

# An item of a list whose hyphens stand behind marks as well; with a capital, or a mark, where they do not.
_HYPHENED = pattern(r"n(?=n?- (?:[^\W_]|[*`\[]))(?:n(?<=[^\W\d_]{2}nn)|(?<=[^\W\d_]{2}n)(?!n))")
_BEGINS_ITEM = pattern(r"- (?:[^\Wa-z_]|[*`\[])")

# In a text that lost line ends, by what else must be there: at the end of a heading, before what sentences begin with;
# before an item, behind a number or a mark; before bold type; behind a sentence and a space; behind ideographs.
_MARKED = (
    (
        "#",
        pattern(
            r"n(?=n?(?:As|An?|At|If|In|On|To|For|When|Each|Every|The|This|These|We|You|It) [a-z])"
            r"(?:n(?<=[a-z]nn)|(?<=[a-z]n)(?!n))"
        ),
    ),
    (
        "",
        pattern(
            r"n(?=n? {0,8}[-*•] (?:[^\W\da-z_]|[*`\[]))(?:n(?<=[\d%)\]*`:\u2600-\u27bf\U0001f300-\U0001faff]nn)"
            r"|(?<=[\d%)\]*`:\u2600-\u27bf\U0001f300-\U0001faff]n)(?!n))"
        ),
    ),
    *((hint, pattern(r"n(?<=[^\W\d_]{3}n)(?=\* [^\W_])")) for hint in ("nn* ", ":n* ")),
    (":rn* ", pattern(r"rn(?<=[^\W\d_]{2}rn)(?=\* [^\W_])")),
    (":n• ", pattern(r"n(?<=:n)(?=• \S)")),
    (":rn• ", pattern(r"rn(?<=:rn)(?=• \S)")),
    ("---", pattern(r"(?<![^\W\d_])(?:rn|n){1,4}(?=-{3,}(?:rn|n))")),
    ("---n", pattern(r"n(?<=---n)n{0,3}(?=\S)")),
    ("---rn", pattern(r"rn(?<=---rn)(?:rn){0,3}(?=\S)")),
    ("n```", pattern(r"n(?<=[^\w\s]n)n{0,3}(?=```)")),
    ("**", pattern(r"nn(?<=[^\W\d_]{2}nn)(?=\*\*[^\W_])")),
    (" rnrn", pattern(r"rnrn(?<=[.!?:] rnrn)(?:rn){0,2}(?=[A-Z][a-z]{1,20}[ ,'])")),
    (" nn", pattern(r"nn(?<=[.!?:] nn)n{0,2}(?=[A-Z][a-z]{1,20}[ ,'])")),
    ("  n", pattern(r"n(?<=[.!?:]  n)(?=[A-Z][a-z]{1,20}[ ,'])")),
    (" rn", pattern(r"rn(?<= rn)(?:rn)?(?=- [A-Z])")),
    (";n", pattern(r"n(?<=[^\W\d_]{2};n)n?(?=[-*•] [^\W_])")),
    ("", pattern(r"n(?<=[\u3400-\u9fff。：；！？）]n)n{0,3}(?= {0,8}[-*] \S|\*\*[^\W_]|#{1,6} )")),
    (
        "#",
        pattern(r"n(?<=[\u3400-\u9fff]n)(?<![第前后後每]n)(?=[\u3400-\u9fff])(?![个個次項项年种種位阶階维維层層步])"),
    ),
)

# The same where a line end of Windows was lost twice in a row: before an item, behind a semicolon, or a consonant or a
# figure that no word has before "rn"; behind a sentence, at the end of a line that is one still.
_MARKED_OF_WINDOWS = (
    (";rn", pattern(r"rn(?<=[^\W\d_]{2};rn)(?:rn)?(?=[-*•] [^\W_])")),
    ("rn- ", pattern(r"rn(?<=[bcdfgjklmnpqstvwxz\d)]rn)(?:rn)?(?=- [^\W_])")),
    ("rn\n", pattern(r"rn(?<=[^\W\d_]{2}[.!?:]rn)(?:rn){0,2}(?=\n)")),
)

# Letters before the first sentence.
_AT_START = pattern(r"(?:rn|n){2,4}(?=[A-Z][^\WA-Z]{0,40}[ ,'’]|[\"“«][^\W\d_])")

# A Windows line end before a tag, where one between tags was found; behind a vowel it ends a word: `Bern`, `turn`.
# There it also is one behind a tag or a tab, before white space or a letter that no word on "rn" has.
_BEFORE_TAG = pattern(r"(?<=[^\s_<>aeiouyäöüåæøéèêáàóòúíAEIOUYÄÖÜ])((?:rn){1,4})(?=</?[a-z][a-z0-9]{0,9}[>\s/])")
_BEHIND_ANY_TAG = pattern(r"(?<=[>\t])((?:rn){1,4})(?=[\s<]|&nbsp;|[^\x00-\u036f\W])")

# Two letters or more between scripts other than Latin, which have no word with them. (A class is compiled thirty times
# faster as what is below it than as a range up to the last character.)
_BETWEEN_SCRIPTS = pattern(r"(?<=[^\x00-\u036f])((?:rn|n){2,4})(?=[\"“„«「『]?[^\x00-\u036f])")

# A Windows line end behind a consonant that no word has before "rn", where the next line begins with a capital.
_BEHIND_CONSONANT = pattern(r"(?<=[bcdfgjklmnpqstvwxzß])((?:rn){1,4})(?=[ \t]?[A-ZÄÖÜ][a-zäöüß])")

# A space behind the end of a sentence, and two letters before what nothing but a sentence begins with.
_BEHIND_SPACE = pattern(rf"nn(?<=[^\W\d_]{{2}}\. nn)(?=(?:However|Therefore|Moreover), |{OPENS_SENTENCE.pattern})")

# The same from where a search can skip to it.
_LETTERS_BETWEEN = [pattern(rf"{letters}[\"“„«「『]?[^\x00-\u036f]") for letters in ("nn", "rnrn")]

# The end of a sentence in other scripts, with such a letter behind it.
_MARK_BEYOND_ASCII = Sign("", "[”»。！？؟।۔](?=n)", beyond_ascii=True)

# Rules that show that the text lost its backslashes, and such as show that it kept them.
STRIPPED = ("code-point-stripped", "utf8-stripped", "single-byte-stripped", "lost-")
_KEPT = ("byte-literal-escape", "utf8-hex", "utf8-octal", "control-escape")

SIGNS = LOST_CONTROLS
HEEDS = (*STRIPPED, "byte-literal")


def find(document: Document, config: Config) -> list[Replacement]:
    """The line feeds and tabs of which letters are left."""
    text = document.text
    company = _is_stripped(document)
    other_script = not text.isascii() and any(letters.search(text) for letters in _LETTERS_BETWEEN)
    if not (company or other_script or document.shows((*SIGNS, _MARK_BEYOND_ASCII))):
        return []
    found = list(behind_sentences(document))
    if other_script:
        found += _all(document, _BETWEEN_SCRIPTS)
    after_word = [match for match in behind_words(text) if not (_is_of_name(match) or is_meant(document, match))]
    behind_tag = any(BEHIND_TAG.search(text, max(0, match.start() - 12), match.start()) for match in found)
    if behind_tag and "rn" in text:
        found += [*_all(document, _BEFORE_TAG), *_all(document, _BEHIND_ANY_TAG), *_all(document, _BEHIND_CONSONANT)]
    begun = _AT_START.match(text)
    rest = [*after_word, begun] if begun else after_word
    is_proven = company or behind_tag or (found and len(found) + len(rest) > 1) or any(map(_opens, found))
    is_proven = is_proven or _are_items(after_word) or _are_verses(after_word)
    is_proven = is_proven or any(map(_is_of_no_word, (*found, *after_word)))
    is_proven = is_proven or "nn---nn" in text or (" nn" in text and bool(_all(document, _BEHIND_SPACE)))
    if not (is_proven or "**" in text):
        return []
    items = _all(document, _HYPHENED)
    marks = (*_MARKED, *_MARKED_OF_WINDOWS) if "rnrn" in text else _MARKED
    marked = [match for hint, mark in marks if hint in text for match in _all(document, mark)]
    marked = [match for match in marked if not text[match.end()].isalpha() or _is_heading(match)]
    if not (is_proven or sum(_is_bold(match) for match in (*items, *marked)) >= _LISTED):
        return []
    listed = sum(_BEGINS_ITEM.match(text, match.end()) is not None for match in items)
    if listed >= _LISTED or any(text.startswith("- ", match.end()) for match in found):
        found += items
    found += marked
    return disjoint(_replaced(match) for match in (*found, *rest))


def _is_of_no_word(match: re.Match[str]) -> bool:
    """Whether the letters are two line ends of Windows, which no word holds."""
    return "rnrn" in match.string[match.start() - 1 : match.end()]


def _are_items(matches: list[re.Match[str]]) -> bool:
    """Whether the letters stand before items of a list or headings, several, of which one lost two line ends."""
    marked = [match for match in matches if match.string.startswith(("# ", "## ", "### ", "* ", "• "), match.end())]
    return len(marked) > _LISTED and any(match[0].count("n") > 1 for match in marked)


def _are_verses(matches: list[re.Match[str]]) -> bool:
    """Whether a letter stands between a comma and a capital again and again, before different words."""
    behind_commas = (match for match in matches if match.string[match.start() - 1] == ",")
    return len({match.string[match.end() :][:3] for match in behind_commas}) > _LISTED


# So many items with capitals are a list.
_LISTED = 2


def _is_bold(match: re.Match[str]) -> bool:
    """Whether the letters stand before an item that begins in bold type, or before a line that does."""
    return match.string.startswith(("- **", "**"), match.end())


def _is_heading(match: re.Match[str]) -> bool:
    """Whether the letters stand behind a heading, a rule, or a space."""
    text, start = match.string, match.start()
    if text.endswith((" ", "---"), 0, start):
        return True
    return _HEADING.search(text, max(0, start - SENTENCE), start) is not None


def _opens(match: re.Match[str]) -> bool:
    """Whether the letters stand between a sentence of several words and one that begins as only sentences do.

    Two line ends may stand before an item of a list as well.
    """
    text, start = match.string, match.start()
    before = text[max(0, start - SENTENCE) : start].rpartition("\n")[2]
    is_prose = text[start - 1] in ".!?" and before.count(" ") >= _FEW and _LAST_WORD.search(before) is not None
    if not is_prose or "t" in match[0]:
        return False
    is_item = match[0].count("n") > 1 and _ITEM.match(text, match.end()) is not None
    return is_item or OPENS_SENTENCE.match(text, match.end()) is not None


# An item of a list that begins with a capital.
_ITEM = pattern(r"- [^\W\da-z_][^\W\d_A-Z]{2}")


# A sentence has more words than this.
_FEW = 3

# The last word of one, a name or a year included.
_LAST_WORD = pattern(r"[\s-][(\"“‘]?(?:[^\W\d_][^\W\d_A-Z]{2,40}|\d{1,4})[)\"”’]?[.!?]\Z")

# A word in capitals and small letters before two letters that may be its own: `GlennBeck`, `#PennState`.
_NAME = pattern(r"[A-Z][^\W\d_]{0,40}\Z")


def _is_of_name(match: re.Match[str]) -> bool:
    """Whether letters between a word with a capital and another one are those of a name, unless a sentence begins."""
    text, (start, end) = match.string, match.span()
    if not text[start - 1].isalpha() or not text[end : end + 1].isupper() or OPENS_SENTENCE.match(text, end):
        return False
    is_name = _NAME.search(text, max(0, start - 41), start) is not None
    return is_name and _HEADING.search(text, max(0, start - SENTENCE), start) is None


# A heading that has not ended, with no item behind it.
_HEADING = pattern(r"#{1,6} (?:[^#\n-]|-(?! )){0,120}\Z")


def _replaced(match: re.Match[str]) -> Replacement:
    """The controls of which letters are left; of an odd number behind a word the first is the word's own.

    So is that of two before an item, which begins a line below another: `a listn- and a patternn- and`. Below a heading
    and behind a letter that no word has before its last `n`, both are lost.
    """
    text, (start, end) = match.string, match.span()
    letters = match[0]
    if "rn" in letters and letters[0] == "n":
        # Line ends of Windows are pairs: the first letter is the half of one, or the word's own.
        start += -1 if text[start - 1] == "r" else 1
        letters = text[start:end]
    is_own = letters in {"nnn", "nnnnn"}
    if letters == "nn" and text.startswith("- ", end):
        is_headed = _HEADING.search(text, max(0, start - SENTENCE), start) is not None
        is_own = text.endswith("io", start - 2, start) or not (is_headed or text[start - 1] in _NEVER_BEFORE_N)
    if is_own and text[start - 1].isalpha():
        start, letters = start + 1, letters[1:]
    return Replacement(start, end, "\n" * letters.count("n") + "\t" * letters.count("t"), "lost-control")


_NEVER_BEFORE_N = frozenset("sdtkbcfpvxyz")


def _is_stripped(document: Document) -> bool:
    """Whether the text lost backslashes, or was a literal of which none is left."""
    if document.has_seen(*STRIPPED):
        return True
    return document.has_seen("byte-literal") and not document.has_seen(*_KEPT)


def _all(document: Document, pattern: re.Pattern[str]) -> list[re.Match[str]]:
    return [match for match in pattern.finditer(document.text) if not is_meant(document, match)]
