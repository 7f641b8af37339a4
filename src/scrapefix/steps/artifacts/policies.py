"""What a policy on cookies or on data says of itself: its title, its headings and its clauses are no notice of a page.

Evidence: the text goes on about it. Beside a notice, a sentence or a question that nobody knows names cookies too;
under the name of a policy, sentences say which data are kept; a clause stands under the heading whose words it takes
up. The notice of a page has its buttons, and an article around that speaks of something else.
"""

import re

from ...lazy import pattern
from ...phrases import asks, key
from .lines import Lines, Row, around
from .prose import is_prose, is_sentence, words
from .role import Role, hit_of, hit_or_heading
from .topics import NAMES_COOKIES, is_under_heading


def policies(lines: Lines) -> list[int]:
    """The lines about consent in a text that is a policy on it, its title, and the words of pages that head clauses.

    Two of them stand under numbered headings, or the first row is one, and paragraphs below it speak of the same; or
    the text says which data are kept. Else a line stays where the rows beside it make it a clause.
    """
    if _is_declared(lines):
        return [*lines.roles]
    about = [number for number, role in lines.roles.items() if _is_of_consent(role)]
    titles = _titles(lines)
    if not about and not titles:
        return []
    clauses = sum(is_under_heading(lines, number, is_consent=False) for number in about)
    if clauses > 1:
        return about
    heads = [number for number, role in lines.roles.items() if _heads_clause(lines, number, role)]
    if _keeps_data(lines, titles):
        return [*titles, *heads, *(number for number in about if is_prose(lines.rows[number]))]
    if 0 in about and _goes_on_about(lines, lines.roles[0].key.partition(" ")[0]):
        return [0]
    if _has_buttons(lines):
        return []
    own = [number for number in about if _is_clause(lines, number, titles)]
    return [*own, *heads] if own else []


def _is_declared(lines: Lines) -> bool:
    """Whether the first row calls the text a policy, rules or a notice, and a clause of it is known, but no button.

    Sentences that nobody knows stand among those that are, half as many as those at least.
    """
    if not lines.roles:
        return False
    title = lines.rows[0]
    if words(title.text) > _LONGEST_HEADING or is_sentence(title) or not _DOCUMENT.search(key(title.text)):
        return False
    known = [number for number in lines.roles if number]
    if not any(is_sentence(lines.rows[number]) for number in known):
        return False
    rows = (row for number, row in enumerate(lines.rows[:_OF_TEXT]) if number not in lines.roles)
    own = sum(is_sentence(row) for row in rows)
    return 2 * own >= max(len(known), 2 * _SEVERAL) and all(_is_clause_of_its_own(lines, number) for number in known)


def _is_clause_of_its_own(lines: Lines, number: int) -> bool:
    """Whether a row is no button: a sentence, a question, or the heading of what the text says below it."""
    row, role = lines.rows[number], lines.roles[number]
    if is_sentence(row) or asks(row.text):
        return True
    hit = hit_or_heading(role)
    return hit is not None and hit.rule.family != "consent" and _heads_clause(lines, number, role)


def _is_of_consent(role: Role) -> bool:
    hit = role.sure or role.edge
    return hit is not None and hit.rule.family == "consent"


def _titles(lines: Lines) -> list[int]:
    """The first rows, where they are names of policies and terms that head the text: "Terms", "Terms of Use"."""
    number = 0
    while number < len(lines.rows) and _is_policy(lines, number):
        number += 1
    role = lines.roles.get(number)
    is_over_text = number < len(lines.rows) and (role is None or _heads_clause(lines, number, role))
    return [*range(number)] if is_over_text else []


def _is_policy(lines: Lines, number: int) -> bool:
    role = lines.roles.get(number)
    hit = hit_or_heading(role)
    return role is not None and hit is not None and hit.rule.family in _LEGAL and _POLICY.search(role.key) is not None


_LEGAL = frozenset({"consent", "copyright", "navigation"})
# What policies and terms are called, as `key` writes it.
_POLICIES = (
    r"datenschutz|privac|confidential|integrit|personvern|persondata|privatliv|tietosuoja|конфиденциальн|конфіденційн"
    r"|поверительност|prywatn|soukrom|sukromi|adatvedel|gizlilik|απορρητ|隐私|隱私|プライバシー|個人情報|개인정보|الخصوصية|פרטיות"
    r"|\bterms\b|nutzungsbedingung|geschaftsbedingung|\bagb\b|conditions|condiciones|condicoes|condizioni|voorwaarden"
    r"|villkor|vilkar|ehdot|warunki|regulamin|podmink|услови|умови|sartlar|利用規約|条款|條款|이용약관|cookie"
)
_POLICY = pattern(_POLICIES)

# What else a text that says what holds is called: a policy, rules, a notice on rights.
_DOCUMENT = pattern(
    rf"{_POLICIES}|\bpolic(?:y|ies)\b|\b(?:house|forum|community|comment\w*) rules\b|\bguidelines\b|\bnetiquette?\b"
    r"|copyright notice|legal notice|disclaimer|\bkommentarregel|hausordnung|richtlinie|charte|regles d|mentions legal"
    r"|aviso legal|normas d|regras d|note legali|regole d|huisregels|spelregels|kommentarregler|saannot"
    r"|zasady komentowania|pravidla disk|pravidla koment|szabalyzat|regulament|kural|правила|кодекс|κανονες"
    r"|规则|規則|守则|守則|ルール|ガイドライン|규정|운영원칙|قواعد|سياسة|תקנון|כללי"
)


def _heads_clause(lines: Lines, number: int, role: Role) -> bool:
    """Whether a row is a heading right over a sentence that nobody knows."""
    below = number + 1
    hit = hit_of(role)
    if hit is None or hit.rule.family in _ALWAYS or below >= len(lines.rows) or below in lines.roles:
        return False
    return words(role.key) <= _LONGEST_HEADING and is_prose(lines.rows[below])


_LONGEST_HEADING = 6
# These stand over paragraphs of any text.
_ALWAYS = frozenset({"ads", "share-bars"})


def _keeps_data(lines: Lines, titles: list[int]) -> bool:
    """Whether rows that nobody knows say which data are kept: one under the title of a policy, else two."""
    rows = (row for number, row in enumerate(lines.rows[:_OF_TEXT]) if number not in lines.roles)
    keeping = sum(_tells_what_is_kept(row) for row in rows)
    return keeping >= (1 if titles else _SEVERAL)


_OF_TEXT = 200
_SEVERAL = 2


def _tells_what_is_kept(row: Row) -> bool:
    text = row.text
    return len(text) <= _LONGEST and _KEPT.search(text) is not None and _DATA.search(text) is not None


_LONGEST = 2000
# To keep, to store, to collect and to process, by language: English, Romance, Germanic, Slavic, Finnish and its kin,
# others.
_KEPT = pattern(
    r"\b(?:keep|store|collect|process|retain)(?:s|d|ed|ing)?\b|\bkept\b"
    r"|conserv|recueill|collect|\bgard(?:ons|ées?|és?)\b|trait(?:ons|ées|ement)|almacen|recopil|\bguardamos|tratamos|tratamiento"
    r"|raccogli|trattiamo|tratta(?:ti|mento)|guardamos|recolh|colet|armazen"
    r"|speicher|erheb|verarbeit|bewahr|bewa(?:ar|ren)|verzamel|verwerk|opslaan|sparar|lagra|samlar|behandl|lagre|gemmer"
    r"|przechow|gromadz|przetwarz|zbiera|uchov|ukládá|zpracov|хран|собира|обрабат|зберіга|збира|обробля|съхран"
    r"|säily|tallen|kerä|käsitte|tárol|gyűjt|kezel|sakla|topla|işle"
    r"|αποθηκ|συλλέγ|تخزين|جمع|נשמר|אוסף|保存|收集|处理|處理|収集|保管|수집|보관|처리",
    re.IGNORECASE,
)
# Of whom, and what.
_DATA = pattern(
    r"\b(?:your|their|personal|visitors?['’]?)\s(?:\w+\s){0,2}(?:data|details|information|names?|(?:e-?mail|IP)?\s?address\w*)\b"
    r"|\bIP\b|\b(?:vo(?:tre|s)|leurs?|su|sus|tu|tus|seus?|suas?|suo|suoi|tuo)\s(?:\w+\s){0,2}"
    r"(?:noms?|nombres?|nomi?e?|données|adresses?|datos|dados|dati|direcci\w+|endereço\w*|indirizz\w+|e-?mail)\b"
    r"|personnelles|personales|pessoais|personali|personenbezogen|persoonsgegevens"
    r"|\b(?:dein|ihr|sein)\w{0,2}\s(?:\w+\s){0,2}(?:Namen?|Daten|Adressen?|E-Mail\S*)\b"
    r"|\b(?:je|jouw|uw|hun)\s(?:\w+\s){0,2}(?:naam|gegevens|(?:e-?mail|IP-)?adres\w*)\b"
    r"|person(?:upp|opp|opl|liga)|danych|dane osob|osobní|osobné|персональн|личн\w{1,6} данн"
    r"|ваш\w{0,4} (?:им|адрес|данн)"
    r"|henkilötie|személyes|kişisel|προσωπικ|شخصية|אישי|个人|個人|개인정보",
    re.IGNORECASE,
)


def _goes_on_about(lines: Lines, topic: str) -> bool:
    """Whether paragraphs below the first row have a word of it, and nothing of a page stands among them."""
    below = range(1, min(len(lines.rows), _OF_POLICY))
    named = sum(topic in key(lines.rows[number].text) for number in below if is_prose(lines.rows[number]))
    return named > 1 and lines.roles.keys().isdisjoint(below)


_OF_POLICY = 8


def _has_buttons(lines: Lines) -> bool:
    """Whether a line about consent is a button: no sentence or question, and no heading of a text about cookies."""
    known = ((number, hit_or_heading(role)) for number, role in lines.roles.items())
    about = [number for number, hit in known if hit and hit.rule.family == "consent"]
    return not all(_is_said(lines.rows[number]) or _heads_cookies(lines, number) for number in about)


def _is_said(row: Row) -> bool:
    return is_prose(row) or asks(row.text)


def _heads_cookies(lines: Lines, number: int) -> bool:
    """Whether a sentence on cookies or a question about them stands right below a row that names them, too."""
    rows = lines.rows
    if number + 1 == len(rows) or not NAMES_COOKIES.search(rows[number].text):
        return False
    return _is_said(rows[number + 1]) and NAMES_COOKIES.search(rows[number + 1].text) is not None


def _is_clause(lines: Lines, number: int, titles: list[int]) -> bool:
    """Whether the rows beside a line about consent are of a text of which it is a part."""
    rows = lines.rows
    near = [rows[item] for item in around(lines, number, _NEAR) if item not in lines.roles]
    if any(NAMES_COOKIES.search(row.text) and (is_sentence(row) or asks(row.text)) for row in near):
        return True
    if _DEFINES.search(rows[number].text):
        return True
    if not 0 < number < len(rows) - 1 or number - 1 in lines.roles:
        return False
    if titles and is_prose(rows[number - 1]) and is_prose(rows[number + 1]) and number + 1 not in lines.roles:
        return True  # of the terms
    above = rows[number - 1].text.strip()
    is_heading = words(above) <= _LONGEST_HEADING and above[-1].isalnum()
    return is_heading and " " in above and above in rows[number].text


# So many rows beside a line about cookies may speak of the same.
_NEAR = 2
# A cookie is explained: who asks whether it may be set says "cookies".
_DEFINES = pattern(
    r"\b(?:an?|ein|une?|una|uma?|een|en)\s(?:\w+\s)?cookie\s(?:is|ist|est|es|è|é|är|er)\b|\bcookie\s[—–-]\s(?:это|це)\b",
    re.IGNORECASE,
)
