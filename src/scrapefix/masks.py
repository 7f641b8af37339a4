"""Lines as they are compared between the documents of a source: without what differs from item to item."""

import unicodedata

from .lazy import pattern

TITLE, URL = "{title}", "{url}"

# No line of a template is longer: past this it is a paragraph, whatever returns in it.
LONGEST = 700

# An address, with or without its scheme.
_URL = pattern(r"(?:https?://|www\.)[^\s<>\"|]+")

# A number with what stands inside of numbers, times and dates.
_NUMBER = pattern(r"\d+(?:[.,:'/-]\d+)*")

# Marks that are written one way or the other, and that the repair may have changed.
_MARKS = str.maketrans(dict.fromkeys("‘’‚‛′´ʼ", "'") | dict.fromkeys("“”„‟″«»", '"') | dict.fromkeys("‐‑‒–—―−", "-"))
_DASHES = pattern(r"-{2,}")


def folded(text: str) -> str:
    """Text as lines of a source are compared: without case, with one form of quotes, dashes, spaces and letters.

    >>> folded("Zoë’s  «Café» — open"), folded("ｎｅｗｓ")
    ('zoë\\'s "café" - open', 'news')
    """
    if text.isascii():
        text = text.casefold()
    else:
        # Folding the case can take letters apart that the normal form puts together.
        text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()).translate(_MARKS)
    text = " ".join(text.split())
    return _DASHES.sub("-", text) if "--" in text else text


def masked(line: str, title: str = "") -> str:
    """A line without what differs from item to item; `title` as `folded` gives it.

    >>> masked("The post Old mills appeared on Mill News, 12 May 2026", "old mills")
    'the post {title} appeared on mill news, 0 may 0'
    >>> masked("Read on: https://mill.example/2026/7?ref=feed")
    'read on: {url}'
    """
    line = folded(line)
    if len(title) > 3 and title in line:  # a shorter one is a word that other lines hold too
        line = line.replace(title, TITLE)
    if "://" in line or "www." in line:
        line = _URL.sub(URL, line)
    return _NUMBER.sub("0", line)
