"""What stands behind a text and is no title of another: who wrote it, with whose material; corrections, signatures.

Such lines follow on the links to other articles on most pages of newspapers. They are facts, as bylines are, and have a
form of their own: a word for the work and a name, an address, brackets around an agency.
"""

import re

from ...lazy import pattern

_CREDIT = pattern(
    r"""(?ix)
    [\w.]@[\w-]{1,60}\.
    | ^\s{0,4}(?:[(*]\s?)?(?:
        (?:with\ |additional\ )?(?:edited|translated|report(?:ed|ing)|compiled|prepared|produced|photos?|photographs?
            |pictures?|illustrations?|graphics?|research|interview|video|text|words)\ (?:\w{3,12}\ ){0,2}(?:by|from)\b
      | with\ (?:files|material|reporting|agenc)
      | (?:editor|contact|kontakt|contacto|contatto|contato|corrections?|korrektur|corr?ecci[oó]n|rectificatif
            |redaktion|editing|reporting|writing|traducci[oó]n|traduction|traduzione|tradução|edición|edição|reportagem
            |redacción|reportage|text|texte|testo|texto|vertaling|tekst|beeld|redaktør|redaktör|toimittaja|haber|çeviri
            |editör|autor|autorin|protokoll|автор|редактор|текст|перевод|переклад)\s?:
      | mit\ (?:material|informationen|agenturmaterial)\ (?:von|der)
      | (?:bearbeitet|aufgezeichnet|übersetzt|redigiert)\ von
      | (?:propos\ recueillis|traduit|édité|texte|avec\ (?:l['’])?(?:afp|agences?))(?:\ d[eu]\ .{1,20})?(?:\ par\b|$)
      | con\ (?:información|informaciones|datos)\ de | (?:editado|traducido|redactado)\ por
      | com\ informações\ d | (?:editado|traduzido)\ por | a\ cura\ di | (?:traduzione|testo|testi|foto)\ di
      | (?:oprac|tłum|fot|red|rozm)\.\s | (?:opracowa|tłumaczy|rozmawia|przygotowa)[łl]?a?\b
      | (?:по\ материалам|подготовил[аи]?|за\ матеріалами|підготува(?:в|ла|ли)|перев[её]л[аи]?|беседовал[аи]?)\b
      | (?:met\ medewerking\ van|vertaald\ door|bewerkt\ door|redigerad\ av|översatt\ av|toimittanut)\b
      | (?:hazırlayan|çeviren|derleyen|připravil|přeložil|zpracoval|pripravil|szerkesztette|fordította|írta)\b
      | (?:editat\ de|tradus\ de|με\ πληροφορίες\ από|επιμέλεια)\b
      | (?:تحرير|إعداد|ترجمة|كتابة|المصدر|עריכה|תרגום|תחקיר|گزارش|ترجمه|ویرایش)\s?[:：]?\ \S{2}
      | (?:文|写真|取材|構成|執筆|編集|聞き手|翻訳|撰文|记者|記者|编辑|編輯|编译|編譯|作者|图|圖|摄影|攝影|校对|审校
            |来源|來源|翻译|翻譯)\s?[・:：/／|｜]
    )
    | ^\s{0,4}(?:--|[—–])\s?[^\W\d_] | ^\s{0,4}[(（][^()（）]{2,12}[)）]\s*$
    | (?:^|[\s=])[가-힣]{2,5}\s?(?:선임|수습|인턴|전문)?(?:기자|특파원|논설위원)(?:\s\S{1,40}@\S{1,40})?\s*$
    | \bis\ an?\ (?:[\w-]{1,20}\ ){0,3}(?:reporter|writer|journalist|editor|author|correspondent|columnist)\b
    """
)


def is_credit(text: str) -> bool:
    """Whether a line says who worked on the text above it.

    >>> is_credit("Edited by Sam Roe"), is_credit("（共同）"), is_credit("Mayor opens a new bridge")
    (True, True, False)
    """
    return _CREDIT.search(text) is not None


# So many words a name has at most.
LONGEST_NAME = 3
# Pictures of what a headline says, where a credit has names: "Photos: A winter on the cape".
_GALLERY = pattern(r"\s{0,20}(?:photos|pictures|fotos|bilder|im[aá]genes|imagens|images)\s?:", re.IGNORECASE)
_JOINING = frozenset("and by und von y e et de di da".split())


def is_gallery(text: str) -> bool:
    """Whether a line is the title of a gallery, and no credit: it has a word in small letters that joins no names."""
    found = _GALLERY.match(text)
    title = text[found.end() :].split() if found else []
    return len(title) > LONGEST_NAME and any(word[:1].islower() and word not in _JOINING for word in title)
