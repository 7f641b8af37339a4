"""Rows that belong to an offer of the page beside them: what it costs, what it sends, whom it is for.

No list of phrases has them, since each site words its own. Evidence: the row stands right beside a row of an offer that
goes, and says a price with its term, that letters come to a mailbox, or asks what readers like in a few words.
"""

import re

from .artifact_lines import Lines, is_announced
from .artifact_prose import words

# How many rows of one offer stand on end, and how many words each has.
_MOST = 3
_LONGEST = 26
_LONGEST_QUESTION = 9

_OFFERING = frozenset({"newsletter", "paywall"})

# A price or a trial, with how long it lasts or how it ends.
_MONEY = (
    r"(?:\d\s?(?:"
    r"€|\$|£|₺|₽|zł|kč|kr\b|euros?\b|eur\b|ft\b|lei\b|chf\b|tl\b|руб|грн"
    r")|[€$£₺₽]\s?\d|\b(?:"
    r"free|gratis|kostenlos|gratuit|gratuito|za darmo|zdarma|ilmai|бесплатно"
    r")\b)"
)
_TERM = (
    r"\b(?:"
    r"months?|weeks?|years?|cancel|trial|monat\w*|woche\w*|jahr\w*|kündbar|kündigen|testen|mois|semaine\w*|essai"
    r"|annul\w+|engagement|mes(?:es)?|semana\w*|cancel[ae]\w*|prueba|mês|mensal|mese|mesi|settiman\w+|disdi\w+"
    r"|prova|maand\w*|opzeg\w+|månad\w*|måned\w*|vecka|veckor|avsluta|opsig\w*|bindning\w*|binding\w*|kuukau\w+"
    r"|miesi[ąę]c\w*|rezygn\w+|měsíc\w*|hónap\w*|lun[ăi]\w*|ay|aylık|месяц\w*|місяц\w*"
    r")\b"
)
_PRICED = re.compile(rf"(?=.*{_MONEY})(?=.*{_TERM})", re.IGNORECASE)
_ENDS_ANY_TIME = re.compile(
    r"cancel any ?time|jederzeit kündbar|sans engagement|cancel[ae]\w{0,9} (?:cuando quieras|quando quiser)"
    r"|disdici quando vuoi|opzegbaar|avsluta när du vill|opsig når som helst|avslutt når som helst"
    r"|rezygnujesz, kiedy chcesz|kdykoliv zruš|отменить в любой момент|istediğin zaman iptal",
    re.IGNORECASE,
)
# Where letters come to.
_MAILBOX = re.compile(
    r"\b(?:"
    r"(?:in|to|into) your (?:inbox|mailbox|e-?mail)"
    r"|in (?:ihre[mn]?|ihr|deine?[mn]?|dein|euer|eurem) (?:e-?mail-?)?(?:postfach|mailbox|inbox)"
    r"|per e-?mail (?:erhalten|bekommen|frei haus)|dans (?:votre|ta) (?:boîte|messagerie)"
    r"|en (?:tu|su) (?:correo|bandeja|buzón|e-?mail)|n[oa] (?:seu|sua|teu) (?:e-?mail|caixa|correio)"
    r"|nella tua (?:casella|e-?mail|mail|posta)|in je (?:mailbox|inbox|mail)"
    r"|i din (?:inkorg|mejlkorg|mejl|indbakke|innboks|mailboks?)|sähköpostiisi|na (?:swoją|twoją) skrzynkę"
    r"|na (?:twój|swój) e-?mail|do (?:vaší|tvé|vašej|tvojej) (?:schránky|e-?mailu)|в (?:вашем|вашу) почт\w+"
    r"|на (?:вашу|твою|ваш) (?:почту|e-?mail)|на пошту|e-?posta(?:nıza|na)|gelen kutu"
    r")",
    re.IGNORECASE,
)
# What somebody is asked who may want a letter or a subscription.
_WISH = re.compile(
    r"[¿\s]{0,4}(?:do you |are you )?(?:"
    r"like|love|enjoy|want|need|interested|looking|curious|magst|liebst|lust|willst|möchtest|möchten|mögen"
    r"|wollen|interessier\w+|vous aimez|tu aimes|envie|vous voulez|intéressée?s?"
    r"|(?:te|os|le|les) (?:gusta|interesa|encanta|apasiona)|quieres|deseas|gosta|quer|curte|ama|ti piac\w+"
    r"|vi piac\w+|vuoi|ti interess\w+|wil je|hou je|houd je|vill du|gillar du|älskar du|vil du|elsker du"
    r"|haluatko|lubisz|chcesz|interesuje|chcete|máte rádi|нравится|любите|хотите|интересуетесь|sever misin\w*"
    r"|ister misin\w*"
    r")\b.{2,80}[?？]\s*",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"news-?letter|boletín|infolettre|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|biuletyn|рассылк|розсилк|bülten",
    re.IGNORECASE,
)
_LONGEST_TITLE = 7


def offers(lines: Lines, dropped: dict[int, str]) -> None:
    """Drop the rows beside those of offers that are theirs."""
    families = lines.index.families
    for first, name in sorted(dropped.items()):
        for step in (-1, 1):
            # The buttons of a form are of no family of their own.
            beside = (dropped.get(first - item * step, "") for item in range(_MOST))
            family = next((found for item in beside if (found := families.get(item)) in _OFFERING), "")
            number = first + step
            while 0 < number < len(lines.rows) and abs(number - first) <= _MOST and number not in dropped:
                if not _is_of_offer(lines, number, family, above=step < 0):
                    break
                dropped[number] = name
                number += step


def _is_of_offer(lines: Lines, number: int, family: str, *, above: bool) -> bool:
    """Whether a row is of an offer of this family beside it; `above` it, or below."""
    text = lines.rows[number].text
    count = words(text)
    if count > _LONGEST or is_announced(lines, number):
        return False
    if family == "paywall":
        return _PRICED.match(text) is not None or _ENDS_ANY_TIME.search(text) is not None
    if family == "newsletter" and _MAILBOX.search(text):
        return True
    is_title = count <= _LONGEST_TITLE and _LETTER.search(text) is not None and text.rstrip()[-1:] not in ".!"
    is_question = count <= _LONGEST_QUESTION and _WISH.fullmatch(text) is not None
    return family == "newsletter" and above and (is_title or is_question)
