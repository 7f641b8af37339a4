"""How lines and phrases are written so that they can be looked up: without what varies from page to page."""

import re

from .lazy import pattern

# What may stand around a label without changing it: spaces, bullets, arrows, brackets, rules, icons.
DECORATION = (
    " \t\r\f\v:;,!|+/\\*#+=~_^<>()[]{}-"
    "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}"
    "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{SOFT HYPHEN}\N{VARIATION SELECTOR-16}\N{IDEOGRAPHIC SPACE}"
    "·•‣∙●○◦▪▫■□◆◇★☆✓✔✕✖×※¡"
    "→←↑↓↗↩↪⇒➔➜➡►▶▸▹▼▾▽▲▴△◄◀◂‹›«»❯❮⟩⟨–—―…"
    "：；，、！｜／（）【】［］「」『』〔〕〉〈》《"
    "✉☰≡⋮✅🗒🔔📣🎥🗞🔗📧📩📨🎧🔊🔈📰📢👉👇📲📱💬🖨🔖📌🐦📷📸▷⏯⬇⬆⤵☕💌📤📥👍❤🎙📺⏱🕒🗨👏🔁🎁"
)

# Letters that sites write with and without their mark, and marks that quote steps straighten.
# Each text begins with the plain form.
_FORMS = (
    "aàáâãäåāăą", "cçćč", "dďđ", "eèéêëēėęě", "gğģ", "iìíîïīı", "lłľļ", "nñńňņ", "oòóôõöøōő", "rřŕ", "sśšşș", "tťţț",
    "uùúûüūůű", "yýÿ", "zźżž", "еёѐ", "иѝ", "اأإآ", "αά", "εέ", "ηή", "ιίϊΐ", "οό", "υύϋΰ", "ωώ",
    "'‘’ʼ′´`", '"“”„', "-‐‑‒–—−",
)  # fmt: skip
MARKED = {forms[0]: forms for forms in _FORMS}
# Letters of Devanagari and Bengali with a dot, which sites write as one character; in Unicode's NFC they are two.
DOTTED = {
    "\u0958": "\u0915\u093c", "\u0959": "\u0916\u093c", "\u095a": "\u0917\u093c", "\u095b": "\u091c\u093c",
    "\u095c": "\u0921\u093c", "\u095d": "\u0922\u093c", "\u095e": "\u092b\u093c", "\u095f": "\u092f\u093c",
    "\u09dc": "\u09a1\u09bc", "\u09dd": "\u09a2\u09bc", "\u09df": "\u09af\u09bc",
}  # fmt: skip
_FOLD = (
    {marked: forms[0] for forms in _FORMS for marked in forms[1:]}
    | dict.fromkeys("\N{COMBINING DOT ABOVE}\N{SOFT HYPHEN}", "")
    | dict.fromkeys(map(chr, range(ord("\N{ARABIC FATHATAN}"), ord("\N{ARABIC SUKUN}") + 1)), "")
    | dict.fromkeys("\N{ZERO WIDTH SPACE}\N{VARIATION SELECTOR-16}", "")
    | {"…": "..."}
    | DOTTED
)  # fmt: skip
_FOLDED = pattern(f"[{''.join(map(re.escape, _FOLD))}]")


def _fold(match: re.Match[str]) -> str:
    return _FOLD[match[0]]


def key(line: str) -> str:
    """A line as the catalogue looks it up: no decoration at the ends, case, accents and spaces folded.

    A single full stop at the end is kept: "No comments." is a sentence.

    >>> key(" » Lire  la suite… "), key("Read more."), key("- Anzeige -")
    ('lire la suite', 'read more.', 'anzeige')
    """
    text = _undecorated(line)
    if text[:1] == ".":
        text = text.lstrip(".").strip(DECORATION)
    text = text.casefold()
    if not text.isascii():
        text = _FOLDED.sub(_fold, text)
    if text.endswith(".."):
        text = text.rstrip(". ").rstrip(DECORATION)
    return text


def keys(lines: str) -> frozenset[str]:
    """Each of some lines as the catalogue looks it up; a bar parts them.

    >>> sorted(keys("Read more|Lire la suite"))
    ['lire la suite', 'read more']
    """
    return frozenset(map(key, lines.split("|")))


def spelled(text: str) -> str:
    """A line as it is written, without what stands around it and its capitals: by that languages are told apart.

    >>> spelled("» Catégories :"), key("» Catégories :")
    ('catégories', 'categories')
    """
    return _undecorated(text).casefold().replace("\N{COMBINING DOT ABOVE}", "")


def _undecorated(line: str) -> str:
    text = " ".join(line.split())
    # To look letters up among what may stand around them is most of the work.
    return text if text[:1].isalpha() and text[-1:].isalpha() else text.strip(DECORATION)


# A counter beside a label: "0shares", "(42) Comments", "1.2k", "[ 167 comments ]".
_DIGIT = pattern(r"\d")
_COUNTER = pattern(r"[(\[]?\s?\d[\d.,]{0,20}\s?(?:k|m|tys)?\b\+?\s?[)\]]?|\d+")


def uncounted(text: str) -> str:
    """A key without its numbers.

    >>> uncounted("comments (42"), uncounted("858shares"), uncounted("1.2k shares")
    ('comments', 'shares', 'shares')
    """
    if not _DIGIT.search(text):
        return text
    return " ".join(_COUNTER.sub(" ", text).split()).strip(DECORATION)


# What does not count at the ends of a line when it is decided whether the catalogue is asked at all.
AROUND = DECORATION + "0123456789."
# Chinese, Japanese, Korean and their neighbours: no spaces between words, or words of two characters.
WIDE = "\u2e80"
# Decoration is not looked through further than so many characters from either end of a line.
EDGE = 32
# The last letters, for patterns and suffixes, and of these so many where a line ends with as many.
END, FAR = 3, 5


def last_letters(name: str, written: str) -> tuple[str, str]:
    """The last letters of a phrase, by its key and as it is written.

    >>> last_letters("genève", "À Genève »")
    ('ève', 'ève')
    """
    return name[-END:], written.casefold().rstrip(AROUND)[-END:]


def words_of(name: str) -> set[str]:
    """The words of a line, as `key` writes it, and of scripts without spaces the pairs of letters.

    >>> sorted(words_of("sign up for our letter, it is free")), sorted(words_of("続きを読む"))
    (['for', 'free', 'letter', 'our', 'sign'], ['きを', 'を読', '続き', '読む'])
    """
    words = set(_WORD.findall(name))
    if name.isascii():
        return words
    return {word for word in words if not is_of_pairs(word[0])}.union(_PAIR.findall(name))


def is_of_pairs(char: str) -> bool:
    """Whether a letter is of a script without spaces of East Asia: Hangul has them."""
    return "\u2e80" <= char < "\uac00" or "\uf900" <= char < "\ufb00"


_WORD = pattern(r"[^\W\d_]{3,}")
_PAIR = pattern(r"(?=([\u2e80-\uabff\uf900-\ufaff]{2}))")


def last_word(written: str) -> str:
    """The last word of a phrase, without the marks behind it.

    >>> last_word("See acast.com/privacy for more information.")
    'information'
    """
    return written.casefold().rstrip(AROUND).rpartition(" ")[2]


def begun(text: str) -> str:
    """A text without what stands before its first word: decoration, numbers, the K or M of a counter.

    >>> begun("• 12 shares"), begun("1.2K shares"), begun("3 kilns"), begun("K shares")
    ('shares', 'shares', 'kilns', 'K shares')
    """
    bare = text.lstrip(AROUND)
    if is_counted(bare) and text[: -len(bare)].rstrip(" ")[-1:].isdigit():
        return bare[1:].lstrip(AROUND)
    return bare


def is_counted(bare: str) -> bool:
    """Whether a text may begin with the letter of a counter, as behind `1.2` in `1.2K shares`.

    >>> is_counted("K shares"), is_counted("Kilns")
    (True, False)
    """
    return bare[1:2] != "" and bare[1] in AROUND and bare[0] in "KkMm"


def head(text: str) -> str:
    """The table's entry for a text that is not decorated: the beginning of its first word.

    >>> head("read more"), head("in x"), head("阅读全文"), head("홈 > 뉴스"), head("")
    ('read', 'in', '阅读', '홈', '')
    """
    return text[:2].rstrip(AROUND) if text[:1] >= WIDE else text[:4].partition(" ")[0].rstrip(AROUND)


def asks(text: str) -> bool:
    """Whether a line ends with a question mark, in Greek one that is a semicolon elsewhere.

    >>> asks("Who built it?"), asks("谁建的？"), asks("Ποιος το έχτισε;"), asks("mill = 1;")
    (True, True, True, False)
    """
    bare = text.rstrip()
    return bare[-1:] in _QUESTION_MARKS or (bare[-1:] == ";" and _GREEK.search(bare) is not None)


_QUESTION_MARKS = frozenset("?？؟")
_GREEK = pattern("[\u0370-\u03ff]")


# Thai, Khmer and their neighbours put no spaces between words; Hebrew and Arabic write "the" and "in" with the word.
_UNSPACED = pattern("[\u0e00-\u0fff\u1780-\u17ff]")
_PREFIXED = pattern("[\u0590-\u06ff]")


def mentions(text: str, name: str) -> bool:
    """Whether the beginning of `text` uses the word of the line before it; `name` is its `key`.

    >>> mentions("The comments were kind.", "comments"), mentions("Commenting is closed.", "share")
    (True, False)
    """
    text = key(text[:300])
    if not name.isascii() and (len(name) <= 3 or _UNSPACED.match(name)):
        return name in text
    if _PREFIXED.match(name):
        return re.search(rf"(?<!\w)\w{{0,3}}{re.escape(name)}", text) is not None
    stem = name if len(name) <= 5 else name[:-1]
    at = text.find(stem)
    while at >= 0:
        bounded = not text[at - 1 : at].isalnum() if at else True
        if bounded and (len(stem) > 3 or not text[at + len(stem) : at + len(stem) + 1].isalnum()):
            return True
        at = text.find(stem, at + 1)
    return False
