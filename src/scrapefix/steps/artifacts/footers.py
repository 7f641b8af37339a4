"""The footer of a feed, behind the last sentence or with its tags: `The post TITLE appeared first on SITE.`

A plugin puts it behind each item, in the language of the blog. Evidence: its opening begins a line or follows a
sentence, and its verb stands on the same line; between the two stands a title, which begins with no small letter but in
English; what follows is the name of a site, and no sentence goes on behind it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...document import Document
from ...edits import Replacement, disjoint
from ...lazy import pattern
from ...signs import AtEnd, Sign


class _Footer(NamedTuple):
    """A footer in one language: what stands before the site's name, and how it opens."""

    verb: str
    openings: tuple[str, ...]


_THE_POST = tuple(f"{the} {post}" for the in ("The", "This") for post in ("post", "article", "entry", "story", "page"))
_DER_BEITRAG = ("Der Beitrag", "Der Artikel", "Der Post", "Dieser Beitrag")
_L_ARTICLE = ("L'article", "L’article", "Cet article")
_LA_ENTRADA = ("La entrada", "El artículo", "El cargo", "La publicación")
_L_ARTICOLO = ("L'articolo", "L’articolo", "Il post")
_O_POST = ("O post", "O conteúdo", "O artigo", "A postagem")
_HET_BERICHT = ("Het bericht", "Het artikel")
_FOOTERS = (
    _Footer(
        "appeared first on",
        (*_THE_POST, *_DER_BEITRAG, *_L_ARTICLE, *_LA_ENTRADA, *_L_ARTICOLO, *_O_POST, *_HET_BERICHT),
    ),
    _Footer("erschien zuerst auf", _DER_BEITRAG),
    _Footer("ist zuerst erschienen auf", _DER_BEITRAG),
    _Footer("est apparu en premier sur", _L_ARTICLE),
    _Footer("est apparu d'abord sur", _L_ARTICLE),
    _Footer("se publicó primero en", _LA_ENTRADA),
    _Footer("aparece primero en", _LA_ENTRADA),
    _Footer("sembra essere il primo su", _L_ARTICOLO),
    _Footer("proviene da", tuple(f"{opening} <a" for opening in _L_ARTICOLO)),  # else a sentence's words
    _Footer("apareceu primeiro em", _O_POST),
    _Footer("verscheen eerst op", _HET_BERICHT),
    _Footer("verscheen als eerste op", _HET_BERICHT),
    _Footer("pojawił się po raz pierwszy w", ("Artykuł", "Wpis")),
    _Footer("появились сначала на", ("Сообщение", "Запись")),
    _Footer("вперше з’явиться на", ("Запис", "Допис")),
    _Footer("dök först upp på", ("Inlägget",)),
    _Footer("blev først udgivet på", ("Indlægget",)),
    _Footer("apare prima dată în", ("Articolul", "Postarea")),
    _Footer("εμφανίστηκε πρώτα στο", ("Το άρθρο", "Η δημοσίευση")),
    _Footer("xuất hiện đầu tiên trên", ("Bài viết",)),
)
# The furthest that a footer's opening stands before its verb: a long title, and the address of its link.
_BACK = 1500
# The site's name: up to the stop that ends the footer, the end of the line, or the tag that closes it.
_SITE = pattern(
    r"\s{0,40}(?:<a\b[^<>\n]{0,600}>?)?[^\n<]{0,120}?(?:</a>?)?(?:\.?\s{0,40}</p>|\.(?=\s|$)|(?=\n)|$|(?=\s{0,40}</p>))"
)
# A sentence that tells where something appeared goes on: the name of a site does not.
_GOES_ON = pattern(r", [a-zà-ÿа-яёіїєα-ω]")
# Small words within the name of a site; and languages, in which something may have appeared as well.
_SMALL = frozenset(
    "of the and for to in on at a für der die das und im am vom zum de la el del los las y et le les du des di da do"
    " dos das no na nos nas em e della dello dei degli delle al alla per con sur"
    " pour por von mit zu with from by voor op för på van het en og och cu și din w z na do i v s"
    " και του της på till från til fra ve в на о из & - – |".split()
)
_THE = frozenset("of the for to in on at".split())
_SHORT = 3
# What begins a name with a capital, as no sentence has in its middle before a word in small letters.
_ARTICLES = frozenset(
    "La Le Les Lo El Los Las Il Gli Mi Mis Tu Mon Ma Mes Un Une Una Os As De Het Mijn Min Mitt".split()
)
_LANGUAGES = frozenset("Deutsch Englisch Französisch Italienisch Spanisch Russisch Polnisch Latein".split())
_TAGS = pattern(r"<[^<>]{0,600}>?")


def _is_name(site: str) -> bool:
    """Whether what stands behind the verb is the name of a site: words with capitals, or an address.

    An article has a capital within a sentence only at the beginning of a name.

    >>> [_is_name(site) for site in (" Tower Notes.", " the hill.", " example.org", " La cuchara lenta.", " Chile hoy")]
    [True, False, True, True, False]
    """
    words = _TAGS.sub(" ", site).strip().rstrip(".").split()
    if not words:
        return "<" in site
    if words[0] in _LANGUAGES or not (_begins_as_name(words[0]) or (words[0] == "the" and len(words) > 1)):
        return False
    if len(words) <= _SHORT and words[0] >= "\u0370":
        return _begins_as_name(words[0])  # in Cyrillic and Greek only the first has a capital: "Портовое письмо"
    if 1 < len(words) <= _SHORT and words[0] in _ARTICLES and words[1].islower():
        return True
    if len(words) > 2 and words[-2].lower() in _SMALL - _THE:
        words.pop()  # what belongs to the first, small in many languages: "Nål och tråd", "Cuaderno de chatarra"
    return all(word.lower() in _SMALL or _begins_as_name(word) for word in words)


def _begins_as_name(word: str) -> bool:
    """Whether a word has a capital or a digit, is of a script without capitals, or an address."""
    return word != word.lower() or word.lower() == word.upper() or "." in word


# How many openings before the verb are looked at: a title has a few of their words.
_TRIES = 8
# A quote that opens right before it: somebody tells of the footer.
_OPENED = pattern(r"(?:^|[\s(\[])[\"'“‘„«]\Z")


_ENGLISH, *_OTHERS = _FOOTERS
_SIGN = Sign(_ENGLISH.verb)


# What the verbs in other languages have in them.
_IN_VERBS = ("rst ", "rste ", " prim", " premier ")
_IN_VERBS_BEYOND_ASCII = ("сначала ", "з’явиться", "πρώτα ", "đầu tiên ", "pojawił ")
_OF_OTHERS = (
    AtEnd("r", _IN_VERBS, _BACK),
    AtEnd("", _IN_VERBS_BEYOND_ASCII, _BACK, beyond_ascii=True),
    Sign("proviene da"),
)
SIGNS = (_SIGN, *_OF_OTHERS)


def find(document: Document) -> list[Replacement]:
    """The footers, each with the white space before it; those in other languages if one is near the end of the text."""
    found = _footers(document, _ENGLISH) if document.shows((_SIGN,)) else []
    if document.shows(_OF_OTHERS):
        end = document.text[-_BACK:]
        for footer in _OTHERS:
            if footer.verb in end:
                found += _footers(document, footer)
    return disjoint(found)


def is_footer(line: str) -> bool:
    """Whether a line that reads as a footer has a title and the name of a site, as far as its verb is known here.

    >>> is_footer("Der Beitrag Die Uhr erschien zuerst auf Turmblatt.")
    True
    >>> is_footer("Der Artikel erschien zuerst auf Deutsch.")
    False
    """
    for footer in _FOOTERS:
        at = line.find(footer.verb)
        if at >= 0:
            # On a line of its own a footer needs no tags.
            openings = tuple(opening.removesuffix(" <a") for opening in footer.openings)
            _, title = _opening(line, footer._replace(openings=openings), 0, at)
            return _are_named(title, line[at + len(footer.verb) :])
    firsts = list(_FIRST.finditer(line))  # the title may have such a word as well
    return not firsts or _names_soon(line[firsts[-1].end() :])


# Before or behind the verb of a footer, in languages whose names have capitals.
_FIRST = pattern(
    r"\b(?:first|originally|zuerst|primer[oa]?|premier|primeiro|prima|eerst|raz pierwszy|nejdříve|poprvé|najskôr|först"
    r"|først|ensin|ensimmäisen|впервые|сначала|вперше|спочатку|спершу|първо|първи|πρώτα|pertama"
    r"|đầu tiên|pochází|appeared)\b",
    re.IGNORECASE,
)
_SOON = 4


def _names_soon(rest: str) -> bool:
    """Whether a name or an address stands among the next words, and nothing but names and small words behind it."""
    words = rest.split()
    named = next((at for at, word in enumerate(words[:_SOON]) if _begins_as_name(word)), None)
    return named is not None and _GOES_ON.search(rest) is None and _is_name(" ".join(words[named:]))


def _are_named(title: str, site: str) -> bool:
    """Whether a title stands before the verb, and a name behind it.

    A number is none, as of an article in a law, nor what a template fills in: `%%POSTLINK%%`, `{{ title }}`.
    """
    is_filled_in = _PLACEHOLDER.fullmatch(title.strip()) is not None
    return bool(title.strip()) and not (is_filled_in or title.strip(" \"'“”„«»").isdigit()) and _is_name(site)


_PLACEHOLDER = pattern(r"%{1,2}\w{1,40}%{1,2}|\$?\{{1,2}[ \w.]{1,40}\}{1,2}|\[\w{1,40}\]|<\w{1,40}>")


def _footers(document: Document, footer: _Footer) -> list[Replacement]:
    text, verb = document.text, footer.verb
    rule = "wordpress-footer-en" if footer is _ENGLISH else "wordpress-footer"
    found: list[Replacement] = []
    length = len(text.rstrip())
    done = 0
    for at in _places(text, verb):
        low = max(at - _BACK, done, 0)
        line = max(text.rfind("\n", low, at) + 1, low)
        start, title = _opening(text, footer, line, at)
        if not title.strip() or document.is_code(start, at):
            continue
        site = _SITE.match(text, at + len(verb))
        if site and _GOES_ON.search(site[0]):
            break
        if not (site and _are_named(title, site[0])):
            continue
        end = site.end()
        while start > done and text[start - 1] in " \t\n\N{NO-BREAK SPACE}":
            start -= 1
        if start > 0 or end < length:
            if start == 0:
                while end < len(text) and text[end].isspace():
                    end += 1
            found.append(Replacement(start, end, "", rule))
            done = end
    return found


def _places(text: str, literal: str) -> Iterator[int]:
    at = text.find(literal)
    while at >= 0:
        yield at
        at = text.find(literal, at + len(literal))


def _opening(text: str, footer: _Footer, line: int, at: int) -> tuple[int, str]:
    """Where the nearest opening before the verb begins that begins a line or follows a sentence, and the title."""
    end = at
    for _ in range(_TRIES):
        start, opening = max((text.rfind(f"{opening} ", line, end), opening) for opening in footer.openings)
        if start < 0:
            break
        title = text[start + len(opening) : at]
        tag = text.rfind("<p>", line, start)
        begin = tag if tag >= 0 and not text[tag + 3 : start].strip() else start
        before = text[max(0, begin - 3) : begin].rstrip()
        follows = not text[line:begin].strip() or not before or before[-1] in ".!?…\"'”’)]>»\n;" or begin == tag
        is_sentence = title.lstrip()[:1].islower() and opening not in _THE_POST and not opening.endswith("<a")
        if follows and not is_sentence:
            is_told = _OPENED.search(text, max(0, begin - 2), begin) is not None
            return (begin, "" if is_told else title)
        end = start
    return at, ""
