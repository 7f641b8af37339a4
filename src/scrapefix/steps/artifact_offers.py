"""Rows that belong to an offer of the page beside them: what it costs, what it sends.

No list of phrases has them, since each site words its own. Evidence: the row stands right beside a row of an offer that
goes, and is no sentence with a price and its term, or stands over it and names the letter, or the mailbox for it.
"""

import re

from .artifact_lines import Lines, is_announced
from .artifact_prose import is_sentence, words

# How many rows of one offer stand on end, and how many words each has.
_MOST = 3
_LONGEST = 26

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
# How one gets out of it.
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
# What the sentences say that tell what a letter brings.
_SENDS = re.compile(
    r"\s{0,8}(?:every|each|get|receive|the (?:latest|best|top)|your|sign|jede[nsr]?|täglich|wöchentlich|erhalten"
    r"|bekommen|das (?:wichtigste|beste)|die (?:wichtigsten|besten)|alle|chaque|tous|recevez|l'essentiel|cada|todos"
    r"|recibe|receba|toda|ogni|ricevi|elke|iedere|ontvang|varje|få|hver|co |każd|otrzym|každ|получ|кажд|her )",
    re.IGNORECASE,
)
# A letter, and the name that it has.
_LETTER = re.compile(
    r"\s{0,8}(?:news-?letter|boletín|infolettre|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|biuletyn|рассылк\w*|розсилк\w*|bülten)\s?[\"“„«:]",
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
                is_boxed = number + step in dropped
                if not _is_of_offer(lines, number, family, above=step < 0, is_boxed=is_boxed):
                    break
                dropped[number] = name
                number += step


def _is_of_offer(lines: Lines, number: int, family: str, *, above: bool, is_boxed: bool) -> bool:
    """Whether a row is of an offer of this family beside it: `above` it, or below; in a box others go on both sides."""
    text = lines.rows[number].text
    count = words(text)
    if count > _LONGEST or is_announced(lines, number):
        return False
    if family == "paywall":
        is_priced = not is_sentence(lines.rows[number]) and _PRICED.match(text) is not None
        return is_priced or _ENDS_ANY_TIME.search(text) is not None
    if family != "newsletter" or not (above or is_boxed):
        return False
    if _MAILBOX.search(text):
        return is_boxed or not is_sentence(lines.rows[number]) or _SENDS.match(text) is not None
    return count <= _LONGEST_TITLE and _LETTER.match(text) is not None
