"""Notices that a page shows to who is not logged in: what to do to read on, to comment, to see the whole.

Each site words them in its own way, so that no list holds them; what they speak of is the same. Evidence: a line near
an end of the text speaks to its reader, of logging in or subscribing, and of what the page then gives: articles,
comments, access. Nothing else in the text speaks of that, it is no clause of rules and no step of instructions, the
text is no letter to those who read it, and nobody is said to have said or read it.
"""

import re
from collections.abc import Iterable

from ...lazy import pattern
from ...phrases import key
from .authors import greets
from .dates import is_stamp
from .lines import HEAD_ROWS, Lines, facts, family
from .prose import breaks_off, is_prose, words
from .speech import is_said, may_log_in
from .topics import is_under_heading
from .wording import has_own_words

_Stems = tuple[re.Pattern[str], ...]


def _compiled(*languages: tuple[str, ...]) -> tuple[_Stems, ...]:
    """For each language its lists of stems as patterns."""
    return tuple(tuple(pattern("|".join(stems.split())) for stems in language) for language in languages)


def _has(name: str, languages: Iterable[_Stems]) -> bool:
    """Whether a line, as `key` writes it, has a stem of each list of one language."""
    return any(all(part.search(name) for part in language) for language in languages)


# By language: who is spoken to; what is to be done; what it gives, in stems as `key` writes them.
_LANGUAGES = _compiled(
    (
        r"\byou\b \byour\b \bplease\b \bour\b \bclick\b",
        r"\blog.?in\b \blogged.in\b \bsign.?in\b \bsigned.in\b \bsubscri(?:be|ption|ber)s?\b"
        r" \bpurchas\w+.a\b",
        r"\bcomment(?:s|ing)?\b \barticles?\b \bstor(?:y|ies)\b \bcontent\b \bunlimited\b \be-?edition\b"
        r" \bpremium\b \baccess.(?:to|this|all|our)\b \bcontinue.(?:reading|viewing)\b",
    ),
    (
        r"\bsie\b \bihr(?:e[nmrs]?)?\b \bdu\b \bdich\b \bdeine?[nmrs]?\b \bbitte\b",
        r"anmeld meld(?:en|e).(?:sie.sich|dich)\b einlogg \babo\b \babonnent \babonnement",
        r"kommentar kommentier diskussion artikel alle.inhalte weiterlesen zugriff.auf.alle",
    ),
    (
        r"\bvous\b \bvotre\b \bvos\b \bveuillez\b",
        r"(?:se|vous).connecter connectez-vous s'identifier identifiez-vous inscrivez-vous"
        r" abonnez-vous \babonnes?\b",
        r"commentaire commenter \barticles?\b contenu.(?:est|reserve) la.suite",
    ),
    (
        r"\busted\b \btu\b \bte\b \btus\b \bdebes\b \bdebe\b \bpara\b",
        r"inici(?:a|ar|e).sesion registrate registrarse \bsuscri",
        r"comentar comentario articulo contenido acceder acceso seguir.leyendo",
    ),
    (
        r"\bvoce\b \bseu\b \bsua\b \bpara\b",
        r"\blogin\b \blogad cadastr \bassin(?:e|ar|ante|atura)\b",
        r"comentar comentario materia conteudo acessar acesso continuar.lendo",
    ),
    (
        r"\bdevi\b \btuo\b \btua\b \btuoi\b \bper\b",
        r"\blogin\b effettua \baccedi\b registrati \babbon",
        r"comment articol contenut continua.a.leggere \baccesso\b",
    ),
    (
        r"\bje\b \bjouw\b \bjou\b \bu\b \buw\b",
        r"inlogg ingelogd \blog.in\b registreer abonn",
        r"reactie reager artikel toegang verder.lez",
    ),
    (
        r"\bdu\b \bdin\b \bditt\b \bdig\b \bdeg\b",
        r"logg(?:a|e|et|ad)?.(?:in|inn)\b \blog.ind\b \blogget prenumer abonn",
        r"komment artik tilgang.til adgang.til hela.artikeln les.videre",
    ),
    (
        r"\bsi[eę]\b \baby\b \bzeby\b \bmusisz\b \btwoj",
        r"zalog logowan zarejestr subskry prenumer",
        r"koment artykul",
    ),
    (
        r"\bвы\b \bвас\b \bвам\b \bчтобы\b \bпожалуйста\b",
        r"войдите войти авториз зарегистрир подпис",
        r"коммент отзыв стать материал доступ",
    ),
)
# By language: that it is the rest or for some alone; who these are; of what. No reader is spoken to.
_RESERVED = _compiled(
    (
        r"\brest\b \bremainder\b \bonly\b \bexclusive(?:ly)?\b \breserved\b \bavailable\b",
        r"\bsubscribers?\b \bmembers\b",
        r"\b(?:this|the|full).(?:article|story|content|text|page|post)\b",
    ),
    (
        r"\brest\b \bnur\b \bexklusiv vorbehalten vollstandig",
        r"abonnent \bmitglieder",
        r"artikel \btext inhalt beitrag",
    ),
    (
        r"\breste\b \bsuite\b reserve exclusi",
        r"\babonnes?\b",
        r"\b(?:cet|de.l'|l')\s?article contenu \bla.suite",
    ),
    (
        r"\bresto\b \bsolo\b exclusiv reservad",
        r"suscriptor \bsocios\b",
        r"articulo noticia contenido",
    ),
    (
        r"\brestante\b \bso\b apenas exclusiv reservad",
        r"assinantes?\b",
        r"materia conteudo artigo texto",
    ),
    (
        r"\bresto\b \bsolo\b esclusiv riservat",
        r"abbonat[io]\b",
        r"articol contenut",
    ),
    (
        r"\brest\b \balleen\b exclusief volledige",
        r"abonnees? \bleden\b",
        r"artikel",
    ),
    (
        r"\bresten\b \bhela\b \bhele\b \bendast\b \bkun\b \bbare\b \bfor.abonnent",
        r"abonnent prenumerant",
        r"artik \bsaken\b \btexten\b",
    ),
    (
        r"\bloppu \bvain\b \bkoko\b",
        r"tilaaj",
        r"\bjut(?:tu|un|us) artikkel",
    ),
    (
        r"\btylko\b reszta dalsza wylacznie",
        r"prenumerator subskrybent abonent",
        r"artykul tekst tresc",
    ),
    (
        r"\bpouze\b \bjen\b zbytek cely",
        r"predplatitel",
        r"clan(?:ek|ku)",
    ),
    (
        r"только остальн полн(?:ый|ая|ую)",
        r"подписчик",
        r"стать материал текст",
    ),
    (
        r"\bsadece\b yalnizca devami tamami",
        r"abone",
        r"haber icerik yazi",
    ),
)
_LONGEST_RESERVED = 14
_SHORTEST, _LONGEST = 4, 45
# So far from the end of the text.
_TAIL = 6
_FEWEST_ROWS = 3
# So many rows tell what a text is about.
_MOST = 200


def access(lines: Lines, dropped: dict[int, str]) -> None:
    """Drop such notices at the ends of a text that is about something else."""
    hit = lines.index.shapes.get("access-notice")
    if hit is None or len(lines.rows) < _FEWEST_ROWS or any(greets(row.text) for row in lines.rows[:HEAD_ROWS]):
        return
    count = len(lines.rows)
    ends = {*range(min(HEAD_ROWS, count)), *range(max(0, count - _TAIL), count)}
    speaking = [number for number in ends if number not in dropped and may_log_in(lines.rows[number].text)]
    found = [number for number in speaking if _is_notice(lines, number)]
    found += [number for number in range(max(1, count - _TAIL), count) if _is_reserved(lines, number)]
    if not found:
        return
    others = [row for number, row in enumerate(lines.rows[:_MOST]) if number not in found and is_prose(row)]
    if others and not any(_speaks(row.text, addressed=False) for row in others):
        dropped.update(dict.fromkeys(found, hit.name))


def _is_notice(lines: Lines, number: int) -> bool:
    """Whether a row may be such a notice."""
    text = lines.rows[number].text
    if _STEP.match(text) or _reads_out(text):
        return False
    if _is_paragraph(lines, text):
        return False
    return _speaks(text, addressed=True) and not facts(lines, number) and not is_under_heading(lines, number)


def _is_paragraph(lines: Lines, text: str) -> bool:
    """Whether three sentences and more begin with one on something else, or have words that no page has."""
    ends = [found.start() for found in _ENDS.finditer(text)]
    if len(ends) < _FEWEST_ENDS:
        return False
    first = key(text[: ends[0]])
    is_of_page = any(stems.search(first) for language in _LANGUAGES for stems in language[1:])
    return not is_of_page or has_own_words(text, lines.index)


_FEWEST_ENDS = 2
# Where a sentence ends and another one begins.
_ENDS = pattern(r"[.!?…][\"”’)]? (?=[^\W\d_a-zß-ÿа-я])")
# A step of instructions.
_STEP = pattern(r"\s{0,20}\(?\d{1,2}[.)]\s")


def _reads_out(text: str) -> bool:
    """Whether a narrator tells of a sentence in quotation marks, before it and behind it."""
    found = _QUOTED.search(text)
    if found is None or found[0][-2] not in ".!?…":
        return False
    return any(map(str.isalpha, text[: found.start()])) and any(map(str.isalpha, text[found.end() :]))


_QUOTED = pattern(r"[\"“„«][^\"“”„«»\n]{20,300}[\"”“»]")


def _is_reserved(lines: Lines, number: int) -> bool:
    """Whether a row below a paragraph that was cut off is one sentence that says for whom alone the rest is."""
    text = lines.rows[number].text
    if number in lines.roles:
        return False  # the catalogue has the very words, and the family of the lines around
    if any(map(is_prose, lines.rows[number + 1 :])) or not may_log_in(text) or text.count(" ") >= _LONGEST_RESERVED:
        return False
    if not breaks_off(lines.rows[number - 1].text):
        return False
    return _has(key(text), _RESERVED) and not is_said(key(text))


def _speaks(text: str, *, addressed: bool) -> bool:
    """Whether a line speaks of logging in or subscribing, and for what; `addressed`: to its reader."""
    if not _SHORTEST <= text.count(" ") + 1 <= _LONGEST:
        return False
    name = key(text)
    if addressed:
        return _has(name, _LANGUAGES) and not is_said(name)
    return _has(name, (language[1:] for language in _LANGUAGES))


def cut_off(lines: Lines, dropped: dict[int, str]) -> None:
    """Drop the few short rows among the offers below a paragraph that breaks off: "Only for members", "Join now".

    Two offers are needed, one of them to subscribe: who writes a flyer ends it with one.
    """
    rows = lines.rows
    kept = [at for at in range(max(0, len(rows) - _FAR), len(rows)) if at not in dropped]
    end = next((at for at in reversed(kept) if words(rows[at].text) > _LONGEST_OFFER), None)
    if end is None or not breaks_off(rows[end].text):
        return
    offers = [name for at in range(end + 1, len(rows)) if family(lines, name := dropped.get(at, "")) in _OFFERS]
    others = [at for at in kept if at > end]
    if (
        len(offers) < _FEWEST_OFFERS
        or len(others) > _MOST_OTHERS
        or "paywall" not in {family(lines, name) for name in offers}
    ):
        return
    if not any(is_stamp(rows[at]) or facts(lines, at) for at in others):
        dropped.update(dict.fromkeys(others, offers[0]))


_OFFERS = frozenset({"paywall", "account"})
# So far up from the end; a paragraph has more words than an offer.
_FAR, _LONGEST_OFFER = 8, 12
_FEWEST_OFFERS, _MOST_OTHERS = 2, 3
