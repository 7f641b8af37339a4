"""Rows that belong to what the page has beside them: what an offer costs or sends, the small print of a form.

No list of phrases has them, since each site words its own. Evidence: the row stands right beside a row of its kind that
goes, and says what such rows say: a price and its term in no sentence; the mailbox that a letter comes to; how one gets
rid of it; how to behave among comments; that somebody else is sent data once a player is loaded.
"""

import re

from ...lazy import pattern
from .lines import Lines, family, is_announced, is_apart
from .prose import is_sentence, words
from .speech import promises
from .topics import COOKIES
from .wording import has_an_own_word, has_own_words

# How many rows of one offer stand on end, and how many words each has.
_MOST = 3
_LONGEST = 26
_LONGEST_SAID = 45

_BOXES = frozenset({"newsletter", "paywall", "comments", "consent", "share-bars", "reading-time"})

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
_PRICED = pattern(rf"(?=.*{_MONEY})(?=.*{_TERM})", re.IGNORECASE)
# How one gets out of it, and how much of it was free.
_ENDS_ANY_TIME = pattern(
    r"\b(?:you|your)\b.{0,20}\bfree (?:articles?|stories) (?:this month|left|remaining)|"
    r"cancel any ?time|jederzeit kündbar|sans engagement|cancel[ae]\w{0,9} (?:cuando quieras|quando quiser)"
    r"|disdici quando vuoi|opzegbaar|avsluta när du vill|opsig når som helst|avslutt når som helst"
    r"|rezygnujesz, kiedy chcesz|kdykoliv zruš|отменить в любой момент|istediğin zaman iptal",
    re.IGNORECASE,
)
# Where letters come to.
_MAILBOX = pattern(
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
_SENDS = pattern(
    r"\s{0,8}(?:every|each|get|receive|the (?:latest|best|top)|your|sign|jede[nsr]?|täglich|wöchentlich|erhalten"
    r"|bekommen|das (?:wichtigste|beste)|die (?:wichtigsten|besten)|alle|chaque|tous|recevez|l'essentiel|cada|todos"
    r"|recibe|receba|toda|ogni|ricevi|elke|iedere|ontvang|varje|få|hver|co |każd|otrzym|každ|получ|кажд|her )",
    re.IGNORECASE,
)
# What the reader is asked to do, at the beginning or behind when it comes: "Chaque mardi, recevez ...".
_ASKED = pattern(
    r"\A\W{0,8}(?:sign up|get|receive|subscribe|recibe|suscríbete|iscriviti|assine|meld je|få|zapisz się|подпишитесь)\b"
    r"|(?:\A\W{0,8}|, )(?:recevez|erhalten sie|ricevi|receba|ontvang|otrzymuj|получайте|отримуйте)\b",
    re.IGNORECASE,
)
# A letter that names itself before it says what it brings.
_NAMES_LETTER = pattern(
    r".{0,40}(?:newsletter|infolettre|boletín|nieuwsbrief|nyhetsbrev|nyhedsbrev|biuletyn|рассылк|бюлетен)\w{0,4}[:–—]",
    re.IGNORECASE,
)
# A letter, and the name that it has.
_LETTER = pattern(
    r"\s{0,8}(?:news-?letter|boletín|infolettre|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje"
    r"|biuletyn|рассылк\w*|розсилк\w*|bülten)(?:\s?[\"“„«:]|(?:\s\w+)?\s*\Z)",
    re.IGNORECASE,
)
_LONGEST_TITLE = 7
# What a letter is called, behind what one does for it: "Sign up for The Morning Pour".
_SIGNS_UP = pattern(
    r"\s{0,8}(?:sign up (?:for|to)|subscribe to|get|join|abonnieren sie|abonniere|abonnez-vous à|inscrivez-vous à"
    r"|recevez|suscríbete a|recibe|iscriviti a|ricevi|assine|inscreva-se (?:na|no|em)|receba|meld je aan voor"
    r"|schrijf je in voor|ontvang|prenumerera på|få|tilmeld dig|meld deg på|tilaa|zapisz się na|subskrybuj"
    r"|(?:подпишитесь|подпишись) на|(?:підпишіться|підписуйтесь) на)"
    r" (?:the |la |le |l'|il |den |de |das |die )?(?-i:[^\W\da-zß-öø-ÿа-яё])",
    re.IGNORECASE,
)


# What stands in small letters under a form for letters.
_SMALL_PRINT = pattern(
    r"\bno spam\b|\bunsubscribe (?:at )?any ?time|\bwe(?:'ll| will)? (?:never|do not|don't|won't) (?:spam|share|sell)"
    r"|\bkein spam\b|jederzeit (?:wieder )?(?:abmeld|abbestell)|abmeldung (?:ist )?jederzeit"
    r"|(?:désinscri|désabonn)\w{1,12} à tout moment|pas de spam|(?:darte|darse) de baja (?:en|cuando)|sin spam"
    r"|(?:disiscri|cancella)\w{1,12} in (?:qualsiasi|ogni) momento|niente spam"
    r"|cancel\w{1,12} (?:a|em) qualquer (?:momento|altura)"
    r"|sem spam|(?:uitschrijven|afmelden) (?:kan|wanneer)|op elk moment (?:uitschrijven|afmelden)|geen spam"
    r"|avsluta prenumerationen när|ingen spam"
    r"|(?:afmeld\w{0,12}|frameld\w{0,12}|meld\w{0,12} (?:dig|deg) (?:fra|av)) når"
    r"|(?:wypisać|zrezygnować)\w{0,12} (?:się )?w (?:każdej|dowolnej) chwili|bez spamu"
    r"|kdykoliv odhlás|kedykoľvek odhlás"
    r"|bármikor leiratkoz|dezabon\w{1,12} oricând|отписаться (?:можно )?в любо|в любой момент отпис|без спама"
    r"|відписатися (?:можна )?(?:будь|в будь)|istediğiniz zaman (?:abonelikten )?(?:çık|iptal)"
    r"|いつでも(?:解除|配信停止|登録解除)|언제든(?:지)? (?:구독 ?)?(?:취소|해지)|随时(?:可以?)?退订"
    r"|隨時(?:可以?)?(?:退訂|取消訂閱)",
    re.IGNORECASE,
)
# How to behave among comments, and who looks at them.
_HOUSE_RULES = pattern(
    r"\bcomments? (?:are|is|will be|may be) (?:pre-?)?(?:moderated|reviewed|checked|approved)"
    r"|\b(?:be|stay|remain|keep it) (?:kind|polite|civil|respectful|courteous|on topic|constructive)\b"
    r"|\bkeep to the (?:point|subject|topic)\b|\b(?:community|comment(?:ing)?|house) (?:guidelines"
    r"|rules|policy|standards)"
    r"|\bnetiquette\b|kommentare werden (?:moderiert|geprüft|freigeschaltet)"
    r"|bleib\w{0,12} (?:sie )?(?:sachlich|fair|höflich)"
    r"|commentaires sont modérés|restez (?:courtois|polis)|charte de (?:modération|bonne conduite)"
    r"|comentarios (?:son|están|serán) moderados|normas de (?:participación|la comunidad)|commenti sono moderati"
    r"|comentários (?:são|serão) moderados|reacties worden gemodereerd|huisregels|håll (?:en )?god ton"
    r"|kommentarerna modereras|komentarze są moderowane|zachowaj\w{0,12} kulturę"
    r"|комментарии (?:проходят модерацию|модерируются)"
    r"|правила комментирования|коментарі модеруються|yorumlar (?:onay|moder)|コメントは承認"
    r"|댓글은 검토|评论(?:须|需)?审核",
    re.IGNORECASE,
)
# What is loaded from elsewhere in a page, who gets data then, and that a site has cookies.
_EMBEDDED = pattern(
    r"\A(?=.*\b(?:content|inhalt\w{0,12}|contenus?|contenidos?|contenut[oi]|conteúdos?|inhoud|innehåll|treści|контент\w{0,12})\b)"
    r"(?=.*\b(?:data|cookies?|daten|données|datos|dati|dados|gegevens|uppgifter|dane|данн\w{1,12})\b)"
    r"(?=.*(?:third|provider|anbieter|dritt|tiers|tercer|terz[aeio]|terceir|derde|tredje|trzeci"
    r"|треть|übermittel|übertrag))"
    r"|(?:mehr|more|plus|más|maggiori|mais|meer|mer|więcej|подробнее)\b.{0,60}\b(?:datenschutz\w{0,12}|privacy\w{0,12}"
    r"|confidentialité|privacidad\w{0,12}|privacidade|integritets\w{0,12}|prywatności|конфиденциальности)\W*\Z",
    re.IGNORECASE,
)
# That a site has cookies.
_HAS_COOKIES = pattern(
    r"\b(?:this|our|diese|unsere|ce|notre|este|nuestro|questo|nosso|deze|onze|aquest|ta|nasza|этот|наш|denna|vår)\b.{0,20}"
    r"\b(?:site|website|webseite|internetseite|sitio|web|sito|strona|сайт|webbplats)\b.{0,20}\b(?:uses?|verwendet|nutzt|setzt"
    rf"|utilise|usa|utiliza|gebruikt|utilitza|korzysta|используют?|använder)\b.{{0,30}}(?:{COOKIES})",
    re.IGNORECASE,
)
# Who was pleased is asked to tell others.
_PLEA = pattern(
    r"(?:(?:did|do) you (?:like|enjoy|find|know)|(?:enjoyed|liked|loved) (?:this|the|what)"
    r"|found (?:this|it) (?:useful|helpful))"
    r"\b.{0,80}\b(?:share|tell|forward|pass it on)\b"
    r"|gefallen\b.{0,60}\bteil|\b(?:aimé|plu)\b.{0,60}\bpartage|gustado\b.{0,60}\bcomp[aá]rt"
    r"|piaciut\w\b.{0,60}\bcondivid"
    r"|\bgostou\b.{0,60}\b(?:com)?partilh|\bleuk\b.{0,60}\bdeel|\bgillade\b.{0,60}\bdela"
    r"|podoba\w{0,12}\b.{0,60}\budostępni"
    r"|понравил\w{1,12}\b.{0,60}\bподели|сподобал\w{1,12}\b.{0,60}\bподіли|beğen\w{1,12}\b.{0,60}\bpaylaş",
    re.IGNORECASE,
)
# That something is sent to the reader.
_BRINGS = pattern(
    r"\b(?:receive|recevez|erhalten|bekommen|recibe|ricevi|receba|ontvang|få|saat|otrzymuj|dostawaj|получа\w+|отриму\w+"
    r"|delivered|in your (?:inbox|e-?mail))\b",
    re.IGNORECASE,
)
_LENGTH = pattern(
    r"\A\s{0,20}\d[\d,.]{3,6} (?:words|wörter|mots|palabras|parole|palavras|woorden|ord|słów|слов|слів|kelime)\.?\s*\Z"
)
# Of these the small print stands below.
_BELOW = frozenset({"newsletter", "reading-time"})
_SAYS = {
    "reading-time": _LENGTH,
    "newsletter": _SMALL_PRINT,
    "comments": _HOUSE_RULES,
    "consent": pattern(f"{_EMBEDDED.pattern}|{_HAS_COOKIES.pattern}", re.IGNORECASE),
    "share-bars": _PLEA,
}


def offers(lines: Lines, dropped: dict[int, str]) -> None:
    """Drop the rows beside those of such boxes that are theirs, and what is sent over the button that asks for it."""
    _sent(lines, dropped)
    for first, name in sorted(dropped.items()):
        for step in (-1, 1):
            # The buttons of a form are of no family of their own.
            beside = {family(lines, dropped.get(first - item * step, "")) for item in range(_MOST)} & _BOXES
            number = first + step
            while 0 <= number < len(lines.rows) and abs(number - first) <= _MOST and number not in dropped:
                if not any(_is_of_box(lines, dropped, number, kind, step) for kind in beside):
                    break
                dropped[number] = name
                number += step


def _sent(lines: Lines, dropped: dict[int, str]) -> None:
    """What is sent, how often, right over the button that asks for it, and the button."""
    for number, role in lines.roles.items():
        hit = role.label
        if hit and hit.rule.family == "newsletter" and number > 1 and not {number, number - 1} & dropped.keys():
            above = lines.rows[number - 1].text
            brings = promises(above) and (_BRINGS.search(above) or _MAILBOX.search(above))
            if brings and words(above) <= _LONGEST and not _has_own(lines, number - 1):
                dropped[number - 1] = dropped[number] = hit.name


def _is_of_box(lines: Lines, dropped: dict[int, str], number: int, kind: str, step: int) -> bool:
    """Whether a row is of the box that a row of this family beside it is of, which is `step` rows back."""
    row = lines.rows[number]
    if words(row.text) > _LONGEST_SAID or is_announced(lines, number):
        return False
    if has_own_words(row.text, lines.index) and not (kind == "newsletter" and _is_told_of(row.text)):
        return False
    if number == 0:
        return kind == "consent" and is_sentence(row) and _HAS_COOKIES.search(row.text) is not None
    is_boxed = number + step in dropped
    is_last = number + 1 == len(lines.rows)
    said = _SAYS.get(kind)
    is_told = is_boxed or is_last or (step > 0 if kind in _BELOW else kind == "consent")
    if said and is_told and said.search(row.text) and not _has_own(lines, number):
        return True
    if words(row.text) > _LONGEST:
        return False
    if kind == "paywall":
        is_priced = not is_sentence(row) and _PRICED.match(row.text) is not None
        return is_priced or _ENDS_ANY_TIME.search(row.text) is not None
    return kind == "newsletter" and _is_of_letter(lines, number, above=step < 0, is_boxed=is_boxed)


def _has_own(lines: Lines, number: int) -> bool:
    return has_an_own_word(lines.rows[number].text, lines.index)


def _is_told_of(text: str) -> bool:
    """Whether a letter names itself and comes to the mailbox each week: it may bring whatever it likes."""
    return promises(text) and _NAMES_LETTER.match(text) is not None and _MAILBOX.search(text) is not None


def _is_of_letter(lines: Lines, number: int, *, above: bool, is_boxed: bool) -> bool:
    """Whether a row says what a letter is called or brings, or where it comes to: over the offer of it, or in a box."""
    row, role = lines.rows[number], lines.roles.get(number)
    is_often = promises(row.text)
    if _MAILBOX.search(row.text) or (is_often and _ASKED.search(row.text)):
        return is_boxed or not is_sentence(row) or (above and (is_often or _SENDS.match(row.text) is not None))
    if is_boxed and _ASKED.match(row.text) and not _has_own(lines, number):
        return True
    if above and _SIGNS_UP.match(row.text) and not is_sentence(row) and words(row.text) <= _LONGEST_TITLE:
        return True
    is_asked = role is not None and role.edge is not None and role.edge.rule.family == "account"
    is_named = is_asked or (_LETTER.match(row.text) is not None and is_apart(lines, number))
    return (above or is_boxed) and words(row.text) <= _LONGEST_TITLE and is_named
