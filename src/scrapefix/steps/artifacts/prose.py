"""How a row reads: as text, as a sentence, as the title of another article.

What ends a paragraph of an author is more than a full stop: a quotation is closed behind it by its opener's partner,
which in German is what opens one in English; the number of a note or a remark in brackets stands behind it; Thai has no
stops at all, and Japanese none in a quotation that ends the line. So length tells too: a title is no longer than
titles are, and not twice as long as those above it.
"""


from ...lazy import pattern
from ...phrases import WIDE, asks
from .lines import Row

# What closes behind a stop, in any language: quotation marks of both hands, for `„...“` ends as `“...”` begins.
_CLOSERS = "'\"”’»)]“«‘›‹」』】》）*_"
# What stands behind a stop and its quotation: the numbers of notes, a remark.
_NOTE = pattern(r"(?:\[\d{1,3}\]|[¹²³⁴-⁹]|\([^()]{1,40}\))\Z")
# Of a line so much is looked at for how it ends.
_END = 60
_STOPS = frozenset(".。।۔։።။។")
_ENDS = _STOPS | frozenset("!?…！？؟")
# Behind a stop numbers refer to notes or verses: "It was so.3", "He went. 12, 13"; "Mill 3.0" is a version.
_NUMBERED = pattern(r"(?<!\s\d)(?<!\s\d\d)[.!?…][\s\d,]{1,12}\Z")

# A sentence that ends within the line, after a word that is no abbreviation.
_INNER_STOP = pattern(r"[^\W\d_]{3}[.?!…]['\"”’»)]? +['\"“„«¿¡(]?[^\W\d_]|[。！？।](?=.)")
# Two sentences in a script that has a mark for their end alone, which headlines leave out.
_TWO_SENTENCES = pattern(r"[。।][」』”\"]?[^」』”\"\s)\]）】]")
# Thai, Lao, Burmese and Khmer put no spaces between words, and Thai and Lao no stops between sentences.
_UNSPACED = pattern("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
# What is said, and what tells who says it: `„Es hält“, sagte sie`, `"It holds," she said`.
_SPOKEN = pattern(r"[“\"”«»’」』]\s?,\s?[—–-]?\s?[a-zà-ÿа-яёіїєґα-ω]|,[“\"”«»’]\s[—–-]?\s?[a-zà-ÿа-яёіїєґα-ω]")
_OPENERS = frozenset('"“„«»‘「『')

_LONGEST_TITLE = 140
_MOST_WORDS = 30
_WIDE, _UNSPACED_LETTERS = 40, 80
# With a comma in it a title has fewer words, or the line is a sentence that has lost its stop.
_MOST_WITH_A_COMMA = 15
_FEWEST_SAID = 8


def is_prose(row: Row) -> bool:
    """Whether the row reads as text: it ends as a sentence does, or is longer than a title."""
    if row.prose is None:
        row.prose = _is_prose(row.text)
    return row.prose


def _is_prose(text: str) -> bool:
    wide = _is_wide(text)
    if _ends_as_sentence(text):
        return len(text) >= 60 or text.count(" ") >= 3 or (wide and len(text) >= 8)
    if len(text) > (60 if wide else _LONGEST_TITLE) or (_ends_in_a_pictograph(text) and words(text) >= 3):
        return True
    return _is_long(text) or (wide and _TWO_SENTENCES.search(text) is not None)


def is_sentence(row: Row) -> bool:
    """Whether the row ends as a sentence does, however short it is: a button does not."""
    return _ends_as_sentence(row.text) and not row.text.rstrip().endswith(("...", "…"))


def is_title(row: Row) -> bool:
    """Whether the row could be the title of another article: short, and no full stop."""
    text = row.text.strip()
    if len(text) < 3 or len(text) > _LONGEST_TITLE or _is_long(text) or (text[-1] in ",;:：、،" and not asks(text)):
        return False
    if is_broken_off(text) or _ends_in_a_pictograph(text) or (text[-1] in ".…。।؟?!？！" and _INNER_STOP.search(text)):
        return False
    if text.endswith(("...", "…", "].")):
        return True
    end = _bare(text)
    return end[-1:] not in _STOPS | {"…"} or end.endswith(("U.S.", "Jr."))


def reads_as_text(row: Row) -> bool:
    """Whether a row with text of the author's below it may be a paragraph, though nothing ends it: no safe title."""
    text = row.text.strip()
    if "://" in text or _TWO_SENTENCES.search(text):
        return True
    count = words(text)
    if has_no_stops(text):
        return count >= _FEWEST_SAID and is_parted(text)
    if count >= _MOST_WITH_A_COMMA and is_parted(text):
        return True
    if text[0] not in _OPENERS:
        return False
    is_whole = text[-1] in _CLOSERS and _bare(text)[-1:] in _ENDS
    return is_whole or (count >= _FEWEST_SAID and _SPOKEN.search(text) is not None)


def is_broken_off(text: str) -> bool:
    """Whether a line is the beginning of a paragraph, with a link to the rest behind it."""
    return _BROKEN_OFF.search(text[-_END:]) is not None and words(text) >= _FEWEST_SAID


# What a paragraph breaks off with, and the words of the link.
_BROKEN_OFF = pattern(r"(?:\.\.\.|…)\]?\s?[^\s.…]+(?:\s[^\s.…]+){0,3}\s*\Z")


def breaks_off(text: str) -> bool:
    """Whether a line ends within a sentence: with dots or a comma, or with no mark in a script that has stops."""
    bare = text.rstrip()
    if bare.endswith(("...", "…", "[...]", "[…]", ",", "،", "、", "，")):
        return True
    return bare[-1:].isalpha() and not has_no_stops(bare)


def has_no_stops(text: str) -> bool:
    """Whether a line is in a script in which nothing marks where a sentence ends."""
    return _UNSPACED.match(text) is not None


def has_two_sentences(text: str) -> bool:
    """Whether a sentence ends within a line."""
    return _INNER_STOP.search(text) is not None


def is_parted(text: str) -> bool:
    """Whether a comma parts the line, or a space in a script that puts none between words."""
    return any(comma in text for comma in ",،、，") or (" " in text.strip() and has_no_stops(text))


def words(text: str) -> int:
    """How many words a line has, about: two characters of Chinese or Japanese count as one, and six letters of Thai."""
    if text.isascii():
        return len(text.split())
    wide = sum(character > WIDE for character in text[:60])
    unspaced = len(_UNSPACED.findall(text[:_LONGEST_TITLE])) if wide == 0 and has_no_stops(text) else 0
    return len(text.split()) + wide // 2 + unspaced // 6


def announces(text: str) -> bool:
    """Whether a line says what comes: it ends with a colon and is longer than the heading of an artifact."""
    return text.rstrip().endswith((":", "：")) and words(text) > LONGEST_LABEL


LONGEST_LABEL = 3


def is_item(row: Row) -> bool:
    """Whether a row is as short as a label, and nothing ends or announces anything."""
    return words(row.text) <= LONGEST_LABEL and row.text.rstrip()[-1:] not in ":：" and not is_sentence(row)


def _is_wide(text: str) -> bool:
    return max(text[:20]) > WIDE


def _is_long(text: str) -> bool:
    """Whether a line is longer than titles are, in the script that it is written in."""
    if len(text) <= _WIDE:
        return False
    if _is_wide(text):
        return sum(character > WIDE for character in text[:_LONGEST_TITLE]) > _WIDE
    if len(text) > _UNSPACED_LETTERS and _UNSPACED.search(text[:20]):
        return True
    return len(text) > _LONGEST_TITLE // 2 and text.count(" ") >= _MOST_WORDS


def _bare(text: str) -> str:
    """The end of a line without notes behind it and what closes a quotation."""
    end = text[-_END:].rstrip()
    if not end[-1:].isalpha():
        end = _NOTE.sub("", end)
    return end.rstrip(_CLOSERS + " \t\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")


def _ends_as_sentence(text: str) -> bool:
    bare = _bare(text)
    return bare[-1:] in _ENDS or asks(bare) or _NUMBERED.search(text[-_END:].rstrip()) is not None


def _ends_in_a_pictograph(text: str) -> bool:
    """A chat's writer ends so, a headline does not."""
    last = text.rstrip("\ufe0f \t")[-1:]
    return last >= "\U0001f300" or "\u2600" <= last <= "\u27bf"
