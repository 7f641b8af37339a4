"""Whether a line has words that no line of a page has, or none but those that they have.

Offers, notices and forms of all pages share their words: of some two hundred that were new to the catalogue not one had
three words, names aside, that none of its phrases has. A sentence of an author that begins as one of them does has some
as soon as it speaks of anything: "Sign in to the book at the counter, and show the card that came with your key.".
"""

import re

from ...index import Hit, Index
from ...lazy import pattern
from ...phrases import is_of_pairs, key, words_of

# Behind phrases of these families stand tags and names; behind those of others titles, which have no stop. So they do
# behind the colon of what shares a page.
_LISTING = frozenset({"blogger", "tags", "wordpress"})
_TITLING = frozenset({"forums", "navigation", "related"})

# So many words of its own an author's sentence has, and one of so many.
_FEWEST, _SHARE = 3, 8
# Of a script without spaces, so many pairs of letters, half of them its own.
_FEWEST_PAIRS = 8


def says_more(hit: Hit, line: str, known: Index) -> bool:
    """Whether a line has several words that no phrase of the catalogue has.

    Nothing is asked of rules of a user, who says what goes.
    """
    family = hit.rule.family
    titles = family in _TITLING or (family == "share-bars" and line.casefold().lstrip().startswith(f"{hit.phrase}:"))
    if not hit.rule.trusted or family in _LISTING or (titles and line.rstrip()[-1:] not in _STOPS):
        return False
    return _OF_SITE.search(line, 1, _OPENING) is None and has_own_words(line, known, hit.language)


# What a page offers of its own, behind the verb: "Subscribe to our newsletter", "Follow us on Instagram". What that
# brings each site says in its own words.
_OF_SITE = pattern(
    r"\b(?:our|uns(?:er\w*)?|nous|notre|nos|nuestr\w+|nostr\w+|noss[oa]s?|us|ons|onze|oss|vårt?|vores|nasz\w*|nas|наш\w*|нас)\b"
    r"[^.!?]{0,16}\b(?:newsletter\w*|infolettre|app|podcast\w*|instagram|facebook|youtube|whatsapp|telegram|twitter|tiktok"
    r"|patreon|рассылк\w*|телеграм\w*|biuletyn\w*|boletín"
    r"|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje\w*)\b",
    re.IGNORECASE,
)
_OPENING = 80


def has_own_words(line: str, known: Index, language: str = "") -> bool:
    """Whether a line has several words that no phrase of the catalogue has, names aside."""
    own, count = _own(line, known, language)
    return (own >= _FEWEST and own * _SHARE >= count) or (not line.isascii() and _has_own_pairs(line, known))


def has_an_own_word(line: str, known: Index) -> bool:
    """Whether one word of six is of no phrase of the catalogue: enough where only a line beside tells of a page."""
    own, count = _own(line, known, "de")
    return (own >= 1 and own * _FEW >= count) or (not line.isascii() and _has_own_pairs(line, known))


_FEW = 6


def has_words_of_pages(line: str, known: Index) -> bool:
    """Whether a line has words, and phrases of the catalogue have all of them, names too."""
    words = words_of(key(line))
    return bool(words) and words <= known.vocabulary


def _own(line: str, known: Index, language: str) -> tuple[float, float]:
    """How many words of a line are its own, and how many it has."""
    own = count = 0.0
    for number, token in enumerate(line.split()):
        word = token.strip(_MARKS)
        if not word.translate(_WITHIN).isalpha() or is_of_pairs(word[0]):
            continue  # an address, a number, the name of an account
        count += 1
        if len(word) > _SHORTEST and not words_of(key(word)) <= known.vocabulary:
            own += _capital(language, number) if word[0].isupper() else 1
    return own, count


_STOPS = frozenset(".!?…。！？।؟")
_MARKS = ".,;:!?\"'“”„«»()[]‘’…،؛؟।"
_WITHIN = {ord(mark): None for mark in "-'’"}
_SHORTEST = 2


def _capital(language: str, number: int) -> float:
    """How much a word with a capital counts: names are none of the line's words, but German has nouns with capitals."""
    return 0.5 if number and language == "de" else 0


def _has_own_pairs(line: str, known: Index) -> bool:
    pairs = [word for word in words_of(key(line)) if is_of_pairs(word[0])]
    return len(pairs) > _FEWEST_PAIRS and 2 * sum(pair not in known.vocabulary for pair in pairs) >= len(pairs)


def names_part_of_page(line: str) -> bool:
    """Whether a line names a page, a part of one, a network, or who reads it: an article, comments, subscribers."""
    return _PART_OF_PAGE.search(line) is not None


# By language: English and the names of networks, Romance, Germanic, Slavic, Finnish and its kin, others.
_PART_OF_PAGE = pattern(
    r"\b(?:(?:e-?mail|mail|link|url|webpage|page|website|article|newsletter|comment|account|pdf|cookie|feed|rss|blog)s?"
    r"|podcasts?|apps?|story|stories|subscribers?|hacker news|reddit|adchoices"
    r"|facebook|twitter|instagram|youtube|telegram|whatsapp|linkedin|iphone"
    r"|liens?|correo|enlaces?|artículos?|articol[oie]|p[aá]gin[aăi]|artigos?|matérias?|suscriptor\w*|assinant\w*|abonn\w*"
    r"|abonaț\w*|artik\w*|seiten?|kommentar\w*|denna sidan?|den(?:ne)? siden|nieuws\w*|nyhe\w*"
    r"|strán\w*|diskuz\w*|stran[aeiuyę]|artykuł\w*|abonent\w*"
    r"|ссылк\w*|новост\w*|стать[яеию]|статт\w*|страниц\w*|сторінк\w*|почт[аеуы]"
    r"|sivu\w*|uutis\w*|oldal\w*|cikk\w*|haber(?:i|ler)\w*|sayfa\w*|σελίδα|άρθρο|trang này|halaman\w*)\b"
    r"|صفح|مقال|כתבה|מאמר|עמוד|पेज|लेख|หน้านี้|บทความ|メール|ページ|記事|コメント|링크|페이지|페이스북|트위터|기사|댓글|链接|页面|頁面|文章|评论",
    re.IGNORECASE,
)
