"""What tells that somebody said or wrote an offer, which then is no offer but part of what the text is about."""


from ...index import Hit
from ...lazy import pattern
from ...phrases import key

# Offers and notices, of which somebody can tell that they stand on a page.
OFFERING = frozenset("account app-prompts channels consent newsletter paywall social substack support".split())


def is_told(hit: Hit, name: str) -> bool:
    """Whether a line, as `key` writes it, tells what was said where it seems to offer something."""
    if hit.rule.family not in OFFERING or hit.rule.kind == "line":
        return False
    return is_said(name)


def is_said(name: str) -> bool:
    """Whether a line, as `key` writes it, has the words that tell who said or wrote something."""
    said = {word.strip(_CLOSING) for word in name.split(" ")}
    return not said.isdisjoint(_SAID) or any(phrase in name for phrase in _SAID_IN)


def instructs(hit: Hit, name: str) -> bool:
    """Whether a sentence says how something is used, and asks nobody to log in to the page that it stands on.

    "You must log in before you can book a lane." is a manual's. What a page asks for is a condition of reading it, of
    writing under it or of keeping it, and the sentence says which.
    """
    if hit.rule.family not in _ASKING or hit.rule.kind != "opening" or name[-1] not in ".。।":
        return False
    return any(stem in hit.phrase for stem in _LOGS_IN) and not any(stem in name for stem in _OF_THE_PAGE)


_ASKING = frozenset({"account", "comments", "paywall"})
_LOGS_IN = tuple(
    key(
        "log in|login|logged in|sign in|signed in|sign up|register|anmeld|melden sie sich|melde dich|einlogg|registr"
        "|connect|inscri|iniciar sesión|inicia|cadastr|entre para|accedi|effettuare|войд|авторизу|зарегистр|увійд"
        "|зареєстр|zaloguj|zarejestruj|inloggen|logga in|kirjaudu|kirjautu|giriş|přihlas|jelentkez|ログイン|登録|로그인"
        "|회원|登录|登入|注册|سجل|تسجيل"
    ).split("|")
)
_ACCESS = (
    *_LOGS_IN,
    *"subscri abonn suscri assinant abbonat prenumer subskry подпис ingelogd zalogow tilaaj abone předplat".split(),
)


def may_log_in(text: str) -> bool:
    """Whether a text has one of the stems of logging in and subscribing, of words for something else among them."""
    return any(map(text.casefold().__contains__, _ACCESS))


# What a page has to read, to write under and to keep, in the words of its notices.
_OF_THE_PAGE = tuple(
    key(
        "read|article|story|stories|content|comment|komment|reply|replies|continu|subscri|unlock|unlimited|premium|save"
        "|keep this|bookmark|newsletter|benefit|archive|full|access|member|trial|vote|follow|personal|recommend"
        "|discussion|conversation|feature|lesen|artikel|inhalt|weiter|abo|zugang|merk|beitrag|lire|contenu|suite|accéd"
        "|leer|artículo|contenido|seguir|suscri|acced|ler |matéria|conteúdo|assin|acess|legg|articol|contenut|abbon"
        "|чита|стать|статт|материал|матеріал|коммент|комент|подпис|передпл|доступ|продолж|czyta|artyku|treś|koment"
        "|dostęp|lees|lezen|reager|reactie|verder|läs|fortsätt|lue|lukea|artikkel|tilaa|jatka|oku|haber|yorum|içerik"
        "|devam|člán|číst|cikk|olvas|読|記事|コメント|続き|会員|기사|읽|댓글|구독|이용|阅读|文章|评论|全文|继续|閱讀"
        "|評論|留言|繼續|قراء|مقال|تعليق|متابع|محتوى"
    ).split("|")
)


_CLOSING = ".,:;!?\"'()«»،。"

# What tells who said or wrote something, and is in no offer: "Subscribe to our newsletter, the sign said."
_SAID = frozenset(
    key(
        "said says wrote asked replied begged promised sagte schrieb hieß zei schreef sade sagde skrev"
        " disait disaient écrivait decía decían dijo escribió dizia diziam disse escreveu diceva dicevano scrisse"
        " głosił głosiła głosiły mówił mówiła powiedział powiedziała napisał napisała napisano"
        " говорил говорила сказал сказала сказано писал писала написал написала написано гласил гласила гласит"
        " казав казала сказав dedi diyordu yazıyordu yazdı έλεγε έγραφε είπε אמר אמרה כתב כתבה"
        " قال قالت كتب كتبت تقول कहा"
    ).split()
)
_SAID_IN = key(
    "told him|told her|told me|told us|told them|told everyone"
    "|they say|they all say|stand auf|stand am|stand im|stond er|stond op|लिखा था|写着|寫著|写道|寫道|他说|她说"
    "|と書い|と書か|と言|と話し|적혀|말했|쓰여|เขียนว่า|กล่าวว่า|viết rằng|đề rằng"
).split("|")


def speaks_as_offers(text: str) -> bool:
    """Whether a sentence speaks of what offers speak of: mail, channels, prices, what becomes of the reader's address.

    >>> speaks_as_offers("You can unsubscribe at any time."), speaks_as_offers("The bus will run until the spring.")
    (True, False)
    """
    return _OFFERED.search(text) is not None


# A language's word for "your" counts only where no other has it for something else: "ihr" is "her", "din" is "from".
_OFFERED = pattern(
    r"""(?ix) mail|inbox|postfach|newsletter|spam|subscri|\babon(?!d)|abbon|suscri|\bassin|inscri|inscrev|\biscri
    |nyhedsbrev|nyhetsbrev|prenumer|subskry|předpl|predpl|előfizet|hírlev|uutiskirj|tilaa|nieuwsbrief|privacy
    |datenschutz|confidential|privacid|telegram|whatsapp|\bapp\b|gratis|kostenlos|gratuit|bezpłat
    |бесплатн|безкоштовн|[$€£¥₹₽]\s?\d|\d\s?[€₽]|\byour\b
    |\byou\ (?:can|agree|will|may|get|have|are)\b|you['’](?:ll|re|ve)
    |(?-i:(?<=\ )Ihre?[nrms]?\b)|\bdeine?[nrms]?\b|\bvotre\b|\bvos\b|\bvous\b|\btus\b|\bvocê\b|\btuoi\b
    |\bjouw?\b|\bje\ (?:kunt|krijgt|ontvangt|hebt|wilt|gaat)\b|\buw\b|\bditt\b|\btw(?:ój|oj|oich|ojej)
    |\bваш|\bвам|\bвы\b|\bви\b|рассыл|подпис|почт(?!и)|уведомл|розсил|підпис|пошт|подкаст|abone|bülten|e-posta
    |συνδρομ|ενημερω|saluran|langganan|ponsel|đăng\ ký
    |สมัคร|メール|登録|会員|購読|구독|이메일|회원|채널|订阅|邮|会员|訂閱|郵|會員|关注|追蹤|بريد|اشتر|قناة|ניוזלטר|הירש|מנוי
    |सब्सक्राइब|न्यूज़लेटर"""
)


def promises(text: str) -> bool:
    """Whether a sentence says how often something comes: "River Notes comes every morning."."""
    return _OFTEN.search(text) is not None


_OFTEN = pattern(
    r"""(?ix) \b(?: (?:every|each)\ (?:day|week|month|morning|evening|\w{3,6}day) | (?:dai|week|month)ly
    | twice\ a\ week
    | jede[nrs]?\ (?:tag|woche|monat|morgen|\w{4,8}tag) | täglich | wöchentlich | monatlich
    | chaque\ (?:jour|semaine|mois|matin|\w{3,5}di)
    | tous\ les\ (?:jours|matins)
    | cada\ (?:día|semana|mes|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo)
    | todos\ (?:los\ días|os\ dias) | toda\ (?:semana|manhã)
    | ogni\ (?:giorno|settimana|mese|mattina|\w{3,6}dì|sabato|domenica)
    | elke\ (?:dag|week|maand|ochtend) | dagelijks | wekelijks | varje\ (?:dag|vecka|morgon)
    | hver\ (?:dag|uge|uke|morgen)
    | joka\ (?:päivä|viikko|aamu) | codziennie | co\ tydzień | każdego\ (?:dnia|ranka) | každý\ (?:den|týden)
    | minden\ (?:nap|héten|reggel) | în\ fiecare\ (?:zi|săptămână) | κάθε\ (?:μέρα|εβδομάδα|πρωί)
    | кажд(?:ый|ую|ое)\ (?:день|неделю|утро) | ежедневно | еженедельно | щодня | щотижня | her\ (?:gün|hafta|sabah)
    | setiap\ (?:hari|minggu|pagi) | mỗi\ (?:ngày|tuần|sáng) )\b
    | 毎[日週朝] | 每[天日周週] | 매[일주] | كل\ (?:يوم|أسبوع|صباح) | בכל\ (?:יום|שבוע|בוקר)
    | हर\ (?:दिन|हफ्ते|सुबह) | ทุก(?:วัน|สัปดาห์|เช้า)"""
)


# An hour, a day, a date, a code: an event or a bargain has them, which the text tells of.
_PARTICULAR = pattern(
    r"""(?ix) \bcode\ [a-z]{2,12}\d | \b\d{1,2}\ ?(?:am|pm|a\.m\.|p\.m\.|uhr)(?!\w) | \b\d{1,2}[:.h]\d\d\b
    | \b(?:before|until|by|bis|avant\ le|antes\ del?|entro\ il|vóór|до)\ \d{1,2}\b
    | \b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b
    | \b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b
    | \b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b
    | \b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b
    """
)
_OFFERING_EVENTS = frozenset({"account", "app-prompts", "social", "support"})


def is_particular(hit: Hit, name: str) -> bool:
    """Whether a line that begins as an offer says when, or with which code: then it is what the text tells of.

    A letter comes every Friday, so that its offers may say so.
    """
    is_event = hit.rule.family in _OFFERING_EVENTS or (hit.rule.family == "newsletter" and not _LETTER.search(name))
    return is_event and hit.rule.kind == "opening" and _PARTICULAR.search(name, len(hit.phrase)) is not None


_LETTER = pattern("letter|mail|inbox|brief|boletín|correo")


def calls_it_a_word(text: str) -> bool:
    """Whether a line says that what stands above or below it is a word.

    >>> calls_it_a_word("That was the word above the poem."), calls_it_a_word("Auf der Wand stand nur ein Wort.")
    (True, True)
    """
    return _A_WORD.search(text, 0, _EARSHOT) is not None


def points_at_a_line(text: str) -> bool:
    """Whether a line points at a line that stands above it, in a text about the lines of pages.

    >>> points_at_a_line("This one drew more visitors."), points_at_a_line("This year more visitors came.")
    (True, False)
    """
    return _THIS_LINE.match(text) is not None


_THIS_LINE = pattern(
    r"""(?ix) \s{0,8} (?: th(?:is|e|at)\ (?:one|line|button|box|label|field|sentence|phrase|wording)
    | die(?:se[rs]?|)\ (?:zeile|knopf|schaltfläche|satz|feld) | cett?e\ (?:ligne|phrase|bouton)
    | est[ae]\ (?:línea|frase|botón) | quest[ao]\ (?:riga|frase|pulsante) | est[ae]\ (?:linha|frase|botão)
    | deze\ (?:regel|knop|zin) | эта\ (?:строка|кнопка|фраза) )\b"""
)


def points_at_a_word(text: str) -> bool:
    """Whether a line points at a word that stands above it: "these two words", 这两个字.

    >>> points_at_a_word("Nur diese zwei Wörter standen da."), points_at_a_word("The word is old.")
    (True, False)
    """
    return _THIS_WORD.search(text, 0, _EARSHOT) is not None


_EARSHOT = 120
_THIS_WORD = pattern(
    r"""(?ix) \b(?: (?:this|that|these|those)\ (?:\w{1,9}\ )?words? | diese[sn]?\ (?:\w{1,9}\ )?w[oö]rt(?:e|er)?
    | ces?\ (?:\w{1,9}\ )?mots? | le\ mot\ (?:désigne|vient|veut)
    | palavra\ que | palabra\ que | parola\ che | est?as?\ (?:\w{1,9}\ )?palabras? | ess[ae]s?\ (?:\w{1,9}\ )?palavras?
    | quest[ae]\ (?:\w{1,9}\ )?parol[ae] | (?:dit|dat|deze)\ (?:\w{1,9}\ )?woord(?:en)?
    | (?:это|эти|ці)\ (?:\w{1,9}\ )?слов[оа] | це\ слово | t(?:o|e|ego)\ (?:\w{1,9}\ )?słow[oa]
    | t(?:o|ato)\ (?:\w{1,9}\ )?slov[oa] | det(?:ta|te)?\ (?:här\ |her\ )?ord(?:et)? | ez(?:t|ek)?\ az?\ szó\w{0,4}
    | t(?:ämä|uo|ämän|uon)\ sana\w? | acest\ cuvânt | bu\ (?:\w{1,9}\ )?(?:kelime|sözcük|söz)\w{0,4}
    | (?:η\ λέξη\ αυτή|αυτή\ η\ λέξη|αυτή\ τη\ λέξη) | kata\ (?:itu|ini) | (?:chữ|từ)\ (?:ấy|này|đó)
    | هذه\ الكلمة | تلك\ الكلمة | این\ (?:کلمه|واژه) | ה?מילה\ ה?ז(?:את|ו)
    )\b | [这這]\w{0,2}[字词詞] | この(?:言葉|文字|単語) | 이\ (?:단어|글자|말) | (?:इस|यह|उस|वह)\ शब्द | คำนี้ | คำว่า"""
)


_A_WORD = pattern(
    r"""(?ix) \b(?: (?:the|this|that|these|those|one|a)\ (?:\w{1,9}\ )?words?
    | (?:das|dieses|diese|die|ein|nur)\ (?:\w{1,9}\ )?w[oö]rt(?:e|er)? | (?:le|ce|les|ces|un|deux)\ (?:\w{1,9}\ )?mots?
    | (?:la|est?a|las|est?as|una)\ (?:\w{1,9}\ )?palabras? | (?:as?|essas?|uma)\ (?:\w{1,9}\ )?palavras?
    | (?:la|questa|quella|queste|una)\ parol[ae] | (?:het|dat|dit|deze|één|een)\ (?:\w{1,9}\ )?woord(?:en)?
    | (?:det|dette|de|ett|et)\ (?:här\ )?orde?t? | (?:это|то|эти|те|одно)\ (?:\w{1,9}\ )?слов[оа]? | слово
    | (?:to|te|jedno)\ słow[oa] | słowo | (?:bu|tek)\ (?:\w{1,9}\ )?kelime )\b
    | (?:[两兩三四二这這那]个?個?|何)字 | 文字 | 言葉 | 단어 | 글자"""
)
