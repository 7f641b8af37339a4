"""What whole pages have around a text, beyond lines that a list can hold: first what must stay, then what goes."""

import pytest

from scrapefix import Config, explain
from scrapefix.document import Document
from scrapefix.edits import Replacement, apply
from scrapefix.repairs import drop_artifacts
from scrapefix.steps import artifacts

FI = "Silta suljettiin tiistaina rankkasateen jälkeen."
EN = "The old bridge was closed on Tuesday after heavy rain, the council said, and nobody knows for how long."
DE = "Die alte Brücke wurde am Dienstag nach starkem Regen gesperrt, teilte der Rat am Abend mit."
FR = "Le vieux pont a été fermé mardi après de fortes pluies, a indiqué le conseil dans la soirée."
RU = "Старый мост закрыли во вторник после сильного дождя, сообщил вечером городской совет."
EL = "Η παλιά γέφυρα έκλεισε την Τρίτη μετά από δυνατή βροχή, είπε το συμβούλιο."
AR = "أغلق الجسر القديم يوم الثلاثاء بعد مطر غزير، كما قال المجلس في بيان."
HE = "הגשר הישן נסגר ביום שלישי אחרי גשם כבד, מסרה המועצה בערב."
HI = "पुराना पुल मंगलवार को भारी बारिश के बाद बंद कर दिया गया, परिषद ने कहा।"
TH = "สะพานเก่าปิดในวันอังคารหลังฝนตกหนัก สภาเมืองกล่าวในแถลงการณ์เมื่อเย็นวันนั้น"
VI = "Cây cầu cũ đã đóng cửa hôm thứ Ba sau trận mưa lớn, hội đồng cho biết vào buổi tối."
ZH = "周二大雨过后，老桥被关闭，市议会在晚间说，没有人知道要关多久。"
JA = "大雨のあと、古い橋は火曜日に閉鎖されたと、市議会が夜に発表した。"
KO = "폭우가 내린 뒤 낡은 다리는 화요일에 폐쇄되었다고 시의회가 저녁에 밝혔다."
TR = "Eski köprü salı günü şiddetli yağmurdan sonra kapatıldı, dedi belediye akşam saatlerinde."

KEPT = [
    # The menu of a program, item by item: one of them was given back twice.
    "What the menu holds\n"
    "Open\n"
    "Opens a picture from the folder that was used last, with all of its layers.\n"
    "Close\n"
    "Takes the picture off the screen, and asks before anything is lost.\n"
    "Save\n"
    "Writes the picture to the place from which it came, with all of its layers.\n"
    "Save All\n"
    "Writes all pictures that were changed since the morning.\n"
    "Save a Copy\n"
    "Writes the picture to another place and leaves the one at hand alone.\n"
    "Export\n"
    "Writes the picture in a form that other programs can read, without its layers.\n"
    "Send\n"
    "Gives the picture to a letter.\n"
    "Print\n"
    "Puts the picture on paper, as large as the paper is.",
    # Sentences that end with the words of a link.
    f"{EN}\n\nShe would like to read more",
    f"{EN}\n\nTo see the rest of it, go to the end of the page and press Read more",
    f"{EN}\n\nTen Reasons Why the Children of This Valley Should Read More",
    f"{DE}\n\nDie Kinder des Tals sollten in diesem langen Winter einfach weiterlesen",
    f"{FR}\n\nPour en voir davantage, allez au bas de la page et cliquez sur Lire la suite",
    "it was late and nobody came to the mill. read more",
    # Tables and rows with years, and years in sentences.
    f"{EN}\n\n2019 | Comments | 4\n2020 | Comments | 5\n\n{EN}",
    f"{RU}\n\nЗимой 2019 года было 3 комментария\n\n{RU}",
    # Texts on what programs write, and templates.
    f'A shortcode is written so:\n\n[mill id="7"]\n\n{EN}',
    f"{EN}\n\n{{{{ mill.title }}}}\n\n{{% endfor %}}\n\n{DE}",
    f"{EN} He wrote [sic] below it [in May].\n\n{JA}",
    # Texts on logging in, its clauses, and what somebody says.
    f"Who wants to comment on the articles has to log in, and nobody does.\n\nIf you log in you can read all articles.\n\n{EN}",
    f"{EN}\n\n“You have to log in to comment,” said the miller.",
    f"{DE}\n\nBitte melden Sie sich bis Freitag zur Führung an, die Stufen sind schmal.\n\n{DE}",
    # Instructions for readers, a letter to them, and a narrator who read a notice elsewhere.
    f"The paper on a screen\n\n1. First of all: our page must be allowed to open windows in your browser, or subscribers cannot read the articles.\n\n2. Then press the orange button.\n\n{EN}\n\n3. Write down the name under which you subscribed to read the articles.",
    f"A word from the paper\n\nDear readers,\n\n{EN}\n\nFrom May on, we ask you to go on reading our articles as a subscriber, for paper is dear.\n\nAnn Lee",
    f"Ein Wort in eigener Sache\n\nLiebe Leserinnen und Leser,\n\n{DE}\n\nAb Mai bitten wir Sie, unsere Artikel als Abonnenten zu lesen, denn das Papier ist teuer.\n\nAnna Lindner",
    f"{EN}\n\n{EN}\n\nThen, over my coffee, I found the words, “Your free articles are all gone. Subscribe to continue reading.” It was only the ninth of May!",
    f"{EN}\n\nMore from this episode\n\n00:00 The bridge and the rain\n02:10 Who closed it and when\n07:30 What the miller thinks of it\n\nTakeaways\n\n{EN}",
    f"{DE} Am Abend will sie „Die alte Brücke“ weiterlesen\n\n{DE}",
    f"The week in the valley\n\nThe ferry and the mill are for sale. We will look deeper into both, so come again or become a premium subscriber to find it in your letter. Until then, here is the wheat from the chaff.\n\n{DE}\n\n{EN}",
    f"The files on the disk are:\n\nBridge at noon.JPG\nOld Mill.jpg\n\n{EN}",
    f"comments\n\n1. What people say of a thing.\n\n2. What a program does not read.\n\n{EN}",
    # Steps of an author, what he counts, his list of labels, words between two lines.
    f"How to read it\n\nSkip to content\nOpen the second box\nRead the small letter\n\n{EN}",
    f"{EN}\n\nThis is what was under it:\n\n0 comments:\n\n{EN}",
    f"{EN}\n\n• three boats\n• 12 comments\n• one goat",
    f"{EN}\n\n- Tags:\n- Ropes\n- Nails\n\n{EN}",
    f"Mill\n\nHome\n\nMill is what they call it.\n\n{EN}",
    # A name below the word for a writer, among the rows of a page.
    f"{EN}\n\nAuthor:\n\nAnn Lee from the valley",
    # Chapters, stars, scenes, numbers of an author.
    f"The clock in the tower\n\n1\n\n{EN}",
    f"* * *\n\n{RU}\n\n* * *\n\n{RU}",
    f"{EN}\n\n0\n\n{EN}\n\n1\n\n{EN}",
    # Names that a list of the author's numbers.
    "1. Home\n2. Mill\n3. Ferry",
    f"1. Rain\n2. Wind\n\n{EN}",
    # What is posted and joined elsewhere than on a forum.
    f"{EN}\n\nPosts: 12\n\n{EN}",
    f"{EN}\n\nJoined: two halves of a bridge\n\n{EN}",
    # A network that a text is about.
    f"Facebook\n\nThe mill has a page on Facebook now\n\n{EN} Facebook has 12 visitors a day from the valley.",
    # The last words of one line only, and words of a sentence that a title above says.
    f"{DE} Weiterlesen\n\n{DE}",
    "The old bridge\n\nNobody knows whether to Read more about the old bridge and its mill",
    f"{EN}\n\nRead moreover what the council wrote",
    # Pictures that a text tells of, and words that stand once.
    f"Save the files beside the page:\n\nbridge.png\nmill.png\n\n{EN}",
    f"{EN} The plan is in\n\nbridge.png\n\nand the map beside it.",
    f"Image\n\n{EN}",
    # A story of one word.
    f"Loading...\n\n{EN}",
    # Headings of a manual, and a quotation that another one ends.
    *(f"{heading}\n\n{EN}\n\n{DE}" for heading in ("Következő oldal", "다음 페이지", "Nästa sida", "Sonraki sayfa")),
    f"{FR}\n\n« Older comments\n\nare wiser », disait-elle.\n\n{FR}",
    # The last of an author's own headings in capitals.
    f"LEAD PARAGRAPH\n\n{EN}\n\nFINAL PARAGRAPH\n\n{DE}\n\nFOR MORE INFORMATION",
    # Who may read something else, and who says so.
    f"{EN}\n\nOnly members of the club came to the reading.",
    f"{EN}\n\n“The rest of this article is only for subscribers,” said the miller.",
    f"{EN}\n\nOur subscribers get the rest of this page with the post.\n\n{EN} Only subscribers may cross it to read this page.",
    # Names of works in corners, and lists that the text announces.
    f"『続きを読む』\n\n1968年／モノクロ／七十四分\n\n{JA}",
    f"The three buttons are:\n\nShare\n\nFacebook\n\nTwitter\n\nand nobody presses them\n\n{EN}",
    # What ends with ages, track lengths, entries of a status page, and words of two languages.
    "結婚式の準備は早めに始めるのが大切です。次の順番で進めてください。\n\n6か月前\n\n会場を決める\n\n3か月前\n\n招待状を送る",
    f"{EN}\n\n66 million years ago\n\nEnd-Cretaceous\n\n201 million years ago\n\nEnd-Triassic",
    f"{EN}\n\nLong Road Home\n\n7:45\n\nSilver Lake\n\n5:30\n\nShort Goodbye\n\n3:12",
    f"{EN}\n\n16:42\n\nIncident closed\n\n15:58\n\nFix deployed to all regions\n\n14:31\n\nFirst alert fired",
    f"{EN}\n\nIn the war this article reached only forty subscribers.",
    f"{EN}\n\nWhat do you think?\n\nToo dark.\n\nReally?",
    f"{EN}\n\nWhat did they say?\n\nYes: 41\n\nNo: 3\n\n{EN}",
    "Die Rezepte sind für vier Personen, und der Ofen muss heiß sein.\n\nPassend dazu\n\nKartoffelsalat mit vielen Gurken\n\nGrüner Salat mit Kresse",
    f"{EN}\n\nBooking: Ann Lee Follow @annlee",
    # A question of the author's, and what stands below it.
    f"{EN}\n\nWhat do you think?\n\nThe miller\n\n{EN} Nobody asked the miller what he thinks of it.",
    # The only title over a text.
    f"Breaking News\n\nThe bridge is closed for good\n\n{EN}",
]


@pytest.mark.parametrize("text", KEPT)
def test_stays(text: str) -> None:
    assert drop_artifacts(text) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"{EN}\n\n{EN} read more", f"{EN}\n\n{EN}"),
        (f"{EN}\n\n{EN} READ MORE", f"{EN}\n\n{EN}"),
        (f"{EN}\n\n{EN}    Continue reading", f"{EN}\n\n{EN}"),
        (f"{EN}\n\n{EN}Read more", f"{EN}\n\n{EN}"),
        (f"{DE} mehr...\n\n{DE} mehr...", f"{DE}\n\n{DE}"),
        (f"{RU}\n\nОн добавил, что к зиме новый мост в долине должны быть Читать далее...", f"{RU}\n\nОн добавил, что к зиме новый мост в долине должны быть"),
        (f"{DE}… Die alte Mühle weiterlesen", f"{DE}…"),
        (f"{EN}\n\n{DE} via Harbour News http://ift.tt/1AbCdEf", f"{EN}\n\n{DE}"),
        (f"{EN}\n\nThe council said that it… [+1708 chars]", f"{EN}\n\nThe council said that it…"),
    ],
)
def test_a_link_behind_a_sentence_is_told_by_its_letters_and_gaps(text: str, kept: str) -> None:
    assert drop_artifacts(text) == kept


@pytest.mark.parametrize("prose", [EN, DE, RU, AR, HE, HI, TH, VI, ZH, JA, KO, TR])
@pytest.mark.parametrize(
    ("stamp", "kept"),
    [
        ("27 February 2016 | 0 comments", "27 February 2016"),
        ("12 мая 2020 · 3 комментария", "12 мая 2020"),
        ("3 min read · Jan 16, 2022", "Jan 16, 2022"),
        ("2 min readJan 16, 2022", "Jan 16, 2022"),
        ("21 Temmuz 2011 Perşembe 4 yorum", "21 Temmuz 2011 Perşembe"),
        ("03/22/2017 @ 12:55 am, by Ann Lee79 COMMENTS", "03/22/2017 @ 12:55 am, by Ann Lee"),
        ("by Ann Lee 50 views", "by Ann Lee"),
        ("-- By Ann Lee Follow @annlee", "-- By Ann Lee"),
        ("Ann Lee writes to @annlee and asks us all to follow @miller", "Ann Lee writes to @annlee and asks us all to follow @miller"),
        ("By Ann Lee May 3, 2012 0 comments", "By Ann Lee May 3, 2012"),
        ("发布时间：2019-06-18 浏览次数：1062 次 【字体：大 中 小】", "发布时间：2019-06-18"),
        ("입력 2022.09.14 11:20 조회수 531", "입력 2022.09.14 11:20"),
        ("Ngày đăng: 05/09/2022 | Lượt xem: 318", "Ngày đăng: 05/09/2022"),
    ],
)
def test_a_counter_on_the_line_of_a_date_goes_alone(prose: str, stamp: str, kept: str) -> None:
    assert drop_artifacts(f"The bridge is closed for good\n\n{stamp}\n\n{prose}") == f"The bridge is closed for good\n\n{kept}\n\n{prose}"


@pytest.mark.parametrize("prose", [EN, EL, AR, HE, HI, TH, VI, ZH, JA, KO, TR])
@pytest.mark.parametrize(
    "residue",
    ['[mappress mapid="7"]', "[poilib element=“divider”]", "{{ box_7.title }}", "###BANNER_ADS###", '<!-- wp:image {"id":7} -->', "[widget path=&quot;a/b&quot; id=12]"],
)
def test_what_programs_of_a_site_left_goes(prose: str, residue: str) -> None:
    assert drop_artifacts(f"{prose}\n\n{residue}\n\n{prose}") == f"{prose}\n\n{prose}"


def test_the_caption_of_a_shortcode_stays() -> None:
    raw = f'{EN}\n\n[caption id="a_12" width="300"]The bridge in May[/caption]\n\n{EN}'
    assert drop_artifacts(raw) == f"{EN}\n\nThe bridge in May\n\n{EN}"


@pytest.mark.parametrize(
    ("prose", "notice"),
    [
        (EN, "To view this content in full you will have to log in or purchase a subscription."),
        (DE, "Sie haben etwas dazu zu sagen? Dann melden Sie sich kurz an und kommentieren den Artikel."),
        (FR, "Vous voulez laisser un commentaire sous ce texte ? Connectez-vous d'abord, c'est gratuit."),
        ("El puente viejo se cerró el martes tras la lluvia, dijo el consejo.", "Para comentar debes iniciar sesión con tu cuenta de lector."),
        ("A ponte velha foi fechada na terça após a chuva, disse a câmara.", "Para comentar esta matéria faça seu login na área do leitor."),
        ("Il vecchio ponte è stato chiuso martedì dopo la pioggia, dice il consiglio.", "Per lasciare un commento devi effettuare il login con il tuo profilo."),
        ("De oude brug is dinsdag na zware regen gesloten, zegt de raad.", "Om een reactie achter te laten moet je eerst ingelogd zijn op deze site."),
        ("Stary most zamknięto we wtorek po ulewie, podała rada.", "Aby dodać komentarz, musisz zalogować się na swoje konto w serwisie."),
        (RU, "Чтобы оставить свой комментарий, войдите на сайт под именем читателя."),
    ],
)
def test_a_notice_on_logging_in_goes_in_whatever_words(prose: str, notice: str) -> None:
    assert drop_artifacts(f"{prose}\n\n{prose}\n\n{notice}") == f"{prose}\n\n{prose}"


@pytest.mark.parametrize(
    ("prose", "notice"),
    [
        (EN, "Only subscribers can open the rest of this page."),
        (DE, "Der Rest des Artikels ist nur für Abonnenten."),
        (FR, "Cet article est réservé aux abonnés."),
        (RU, "Остальная часть статьи доступна только подписчикам."),
        (TR, "Haberin devamı sadece abonelere açıktır."),
        ("El puente viejo se cerró el martes tras la lluvia.", "Contenido exclusivo para suscriptores"),
        ("A ponte velha foi fechada na terça após a chuva.", "Matéria exclusiva para assinantes"),
        ("Il vecchio ponte è stato chiuso martedì dopo la pioggia.", "Il resto dell'articolo è per gli abbonati"),
        ("De oude brug is dinsdag na zware regen gesloten.", "De rest van dit artikel is alleen voor abonnees."),
        ("Den gamle bro blev lukket i tirsdags efter kraftig regn.", "Resten af artiklen er for abonnenter."),
        ("Vanha silta suljettiin tiistaina rankkasateen jälkeen.", "Loppu jutusta avautuu tilaajille."),
        ("Stary most zamknięto we wtorek po ulewie, podała rada.", "Dalsza część artykułu tylko dla prenumeratorów."),
        ("Starý most byl v úterý po dešti uzavřen, sdělila rada.", "Celý článek je jen pro předplatitele."),
    ],
)
def test_for_whom_the_rest_is_goes_below_what_was_cut_off(prose: str, notice: str) -> None:
    cut = f"{prose[:-1]} …"
    assert drop_artifacts(f"{prose}\n\n{cut}\n\n{notice}") == f"{prose}\n\n{cut}"


@pytest.mark.parametrize(
    ("bar", "prose"),
    [
        ("Share\n\nFacebook\n\nTwitter", EN),
        ("שתפו:\n\nפייסבוק\n\nוואטסאפ\n\nהעתק קישור", HE),
    ],
)
def test_a_bar_of_buttons_goes_whatever_stands_around_it(bar: str, prose: str) -> None:
    assert drop_artifacts(f"The bridge\n\nAnn Lee\n\n{bar}\n\nThe bridge in May\n\n{prose}") == f"The bridge\n\nAnn Lee\n\nThe bridge in May\n\n{prose}"


@pytest.mark.parametrize(
    ("prose", "back", "on"),
    [(AR, "→ الطاحونة القديمة على النهر", "العبّارة الجديدة ←"), (HE, "→ הטחנה הישנה על הנהר", "המעבורת החדשה ←"), (EN, "← The old mill on the river", "The new ferry →")],
)
def test_arrows_to_the_articles_before_and_after_follow_the_script(prose: str, back: str, on: str) -> None:
    assert drop_artifacts(f"{prose}\n\n{back}\n\n{on}") == prose


@pytest.mark.parametrize(
    "tail",
    [
        "66 million years ago\n\nEnd-Cretaceous\n\n201 million years ago\n\nEnd-Triassic",
        "16:42\n\nIncident closed\n\n15:58\n\nFix deployed to all regions\n\n14:31\n\nFirst alert fired",
        "Long Road Home\n\n7:45\n\nSilver Lake\n\n5:30\n\nShort Goodbye\n\n3:12",
    ],
)
def test_ages_and_hours_without_a_heading_stay_on_a_page_as_well(tail: str) -> None:
    assert drop_artifacts(f"Skip to main content\n\n{EN}\n\n{tail}") == f"{EN}\n\n{tail}"


def test_headings_over_other_stories_go_with_them_in_more_languages() -> None:
    for heading, prose in (("Lajmet e fundit", "Ura e vjetër u mbyll të martën pas shiut, tha këshilli."), ("Последни вести", "Стариот мост е затворен во вторник по дождот, рече советот."), ("წაიკითხეთ ასევე", "ძველი ხიდი სამშაბათს დაიხურა წვიმის შემდეგ, თქვა საბჭომ.")):
        assert drop_artifacts(f"{prose}\n\n{heading}\n\nThe mill is open again today\n\nA ferry for the whole valley") == prose


@pytest.mark.parametrize(
    ("prose", "question", "answers"),
    [
        (EN, "Was this page helpful?", "Yes\n\nNo"),
        (DE, "War dieser Artikel hilfreich?", "Ja\n\nNein"),
        (JA, "このページの情報は役に立ちましたか？", "役に立った\n\n役に立たなかった"),
        (KO, "현재 페이지의 정보에 만족하십니까?", "매우만족 만족 보통 불만족"),
    ],
)
def test_the_answers_to_a_question_of_the_page_go_with_it(prose: str, question: str, answers: str) -> None:
    assert drop_artifacts(f"{prose}\n\n{question}\n\n{answers}") == prose


def test_a_row_of_copyright_as_long_as_a_page_goes_at_once() -> None:
    """The end of a text is as long as what the catalogue knows there."""
    text = EN + "\n_ⓒa1977a" * 300
    found = [item for item in artifacts.find(Document(text), Config()) if isinstance(item, Replacement)]
    assert apply(text, found) == EN


def test_a_label_between_dashes_is_no_topic() -> None:
    prose = f"{DE} Eine Anzeige gegen Unbekannt liegt vor."
    assert drop_artifacts(f"{prose}\n\n- Anzeige -\n\n{prose}") == f"{prose}\n\n{prose}"
    assert "\n\nAnzeige\n\n" in drop_artifacts(f"{prose}\n\nAnzeige\n\n{prose}")


def test_the_notice_of_a_form_is_told_by_its_star() -> None:
    assert drop_artifacts(f"{DE}\n\nTaggar\n\nBro\n\nLämna ett svar\n\nAdressen visas inte för någon. Fält med * måste fyllas i.") == DE
    assert drop_artifacts(f"{DE}\n\nLämna ett svar\n\n* Adressen visas inte för någon.") != DE


HEADS = [
    ("홈 > 뉴스 > 항구\n\n다리가 영원히 닫혔다", "다리가 영원히 닫혔다"),
    ("Home Featured News The long road of the trains\n\nThe long road of the trains", "The long road of the trains"),
    ("Hem Innebandy Hovs lag förlorar derbyt\n\nHovs lag förlorar derbyt", "Hovs lag förlorar derbyt"),
    ("1. Home\n2. Sports\n\nThe long road of the trains", "The long road of the trains"),
    ("Skip to content\n\nBreaking News\n\nThe long road of the trains", "The long road of the trains"),
    ("Wednesday, 19 November 2025\n\nBreaking News\n\nThe bridge is closed", "Wednesday, 19 November 2025\n\nThe bridge is closed"),
    ("A bridge | Harbour Letter\n\nMust read\n\nWhy the bridge is closed", "A bridge | Harbour Letter\n\nWhy the bridge is closed"),
    ("SubscribeSign In\n\nThe bridge is closed", "The bridge is closed"),
    ("Imprimir\n\n15 de setiembre, 2008", "15 de setiembre, 2008"),
    ("Notice: Undefined variable: prev in /var/www/archive.php on line 163\n\nThe long road of the trains", "The long road of the trains"),
    ("Archiv der Kategorie: Brücken\n\nDie lange Straße der Züge", "Die lange Straße der Züge"),
    ("У селі відкрили музей годинників\n\n11:12 19.05.2025\n343", "У селі відкрили музей годинників\n\n11:12 19.05.2025"),
]


@pytest.mark.parametrize(("head", "kept"), HEADS)
def test_goes_over_a_text(head: str, kept: str) -> None:
    share = "\n\nShare this article\nFacebook\nTwitter"
    assert drop_artifacts(f"{head}\n\n{EN}\n\n{EN}{share}") == f"{kept}\n\n{EN}\n\n{EN}"


@pytest.mark.parametrize(
    ("between", "kept"),
    [
        ("Read more:\nFour Days in Finland: The Essential Guide", ""),
        ("Lees meer:\nVier dagen in Finland met de trein", ""),
        ("Posts: 17902\nJoined: Tue Mar 04, 2008 5:23 pm\nLocation: the valley", ""),
        ("Beiträge: 17902\nRegistriert: 04.10.2006 20:03\nWohnort: Stuttgart\nKontaktdaten:", ""),
        ("Сообщения: 12\nЗарегистрирован: 04 мар 2008", ""),
        ("Read More »The long road of the trains", "The long road of the trains\n\n"),
        ("Weiterlesen »Die lange Straße der Züge", "Die lange Straße der Züge\n\n"),
        ("The long road\n\nIt was late and…\n\nThe long road Read More »", "The long road\n\nIt was late and…\n\n"),
    ],
)
def test_goes_between_paragraphs(between: str, kept: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{between}\n\n{EN}\n\n{EN}") == f"{EN}\n\n{kept}{EN}\n\n{EN}"


def test_the_zeros_under_teasers_count_comments() -> None:
    teasers = [f"The {word} of the valley is closed again\n\n0\n\n{EN}" for word in ("bridge", "mill", "ferry")]
    raw = "\n\n".join([*teasers, "Share this article"])
    assert drop_artifacts(raw) == "\n\n".join(teasers).replace("\n\n0", "")


def test_an_english_label_between_paragraphs_in_greek_is_no_headword() -> None:
    assert drop_artifacts(f"{EL}\n\nAdvertisement\n\n{EL}\n\nΥλικά\n\n{EL}") == f"{EL}\n\n{EL}\n\nΥλικά\n\n{EL}"


def test_advertisements_behind_a_colon_are_no_list_of_the_authors() -> None:
    above = "For now look at this roll-call of the boats that the storm has sunk:"
    assert drop_artifacts(f"{above}\n\nAdvertisement\n\nStory continues below\n\n{EN}") == f"{above}\n\n{EN}"


@pytest.mark.parametrize(
    ("prose", "link"),
    [
        (EN, "Read more…"),
        (EN, "Continue reading"),
        (DE, "Weiterlesen"),
        (DE, "Mehr lesen ..."),
        (FR, "Lire la suite"),
        (RU, "Читать далее"),
        (TR, "Devamını oku"),
    ],
)
def test_a_link_that_ends_several_lines_goes(prose: str, link: str) -> None:
    assert drop_artifacts(f"{prose} {link}\n\n{prose} {link}") == f"{prose}\n\n{prose}"


@pytest.mark.parametrize(
    ("title", "prose", "raw", "kept"),
    [
        ("The long road", EN, "{prose}Continue reading “{title}”", "{prose}"),
        ("A longa estrada", DE, "{prose} Continuar lendo “{title}”", "{prose}"),
        ("The long road", EN, "Read full article: {title}{prose}", "{prose}"),
        ("Die lange Straße", DE, "mehr lesenDie Brücke bleibt zu", "Die Brücke bleibt zu"),
        ("De lange weg", DE, "Lees meer'Wie komt er nog?'", "'Wie komt er nog?'"),
        ("Długa droga", DE, "Czytaj więcejMost zostaje zamknięty", "Most zostaje zamknięty"),
    ],
)
def test_a_link_that_names_a_headline_or_is_glued_to_one_goes(title: str, prose: str, raw: str, kept: str) -> None:
    line, rest = raw.format(prose=prose, title=title), kept.format(prose=prose, title=title)
    assert drop_artifacts(f"{title}\n\n{line}\n\n{prose}") == f"{title}\n\n{rest}\n\n{prose}"


@pytest.mark.parametrize("link", ["Læs videre {}", "Read more {}", "{} Read more »", "Leer más: {}"])
def test_a_link_that_says_the_title_of_its_teaser_goes(link: str) -> None:
    title = "The long road of the trains"
    teaser = f"{title}\n\n{EN}\n\n{DE}"
    assert drop_artifacts(f"{teaser}\n\n{link.format(title)}\n\n{EN}") == f"{teaser}\n\n{EN}"


@pytest.mark.parametrize("prose", [EN, EL, AR, HE, HI, TH, VI, ZH, JA, KO, TR])
@pytest.mark.parametrize(
    "name",
    ["new-bridge-2.jpg", "/bridge.png", "IMG_2034", "IMG 3582", "img_0546img_0547", "photo bridge_zps5.png photo mill.png", "user-icon user-icon"],
)
def test_the_names_of_pictures_go(prose: str, name: str) -> None:
    assert drop_artifacts(f"{prose}\n\n{name}\n\n{prose}") == f"{prose}\n\n{prose}"


@pytest.mark.parametrize("word", ["Image", "Banner", "Bild", "Imagen", "画像", "이미지"])
def test_the_word_for_pictures_goes_where_it_stands_again(word: str) -> None:
    assert drop_artifacts(f"{word}\n\n{word}\n\n{EN}\n\n{word}\n\n{EN}") == f"{EN}\n\n{EN}"
    assert drop_artifacts("\n\n".join([word, EN] * 4)) == "\n\n".join([EN] * 4)
    assert drop_artifacts("\n\n".join([word, EN] * 3)) == "\n\n".join([word, EN] * 3)


@pytest.mark.parametrize("notice", ["35 Comments", "View Original", "Haberin Devamı", "No comments yet"])
def test_a_notice_over_all_goes(notice: str) -> None:
    assert drop_artifacts(f"{notice}\n\n{EN}\n\n{DE}") == f"{EN}\n\n{DE}"


def test_the_reading_time_in_the_list_of_a_byline_goes() -> None:
    assert drop_artifacts(f"The old bridge\n- Ann Lee\n- Mar 1, 2021\n- 1 min read\n{EN}") == f"The old bridge\n- Ann Lee\n- Mar 1, 2021\n{EN}"


@pytest.mark.parametrize("link", ["« Older Comments", "← Older Comments", "« Previous post"])
def test_an_arrow_before_a_link_is_no_quote(link: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{DE}\n\n{link}") == f"{EN}\n\n{DE}"


SHARE = "Share this article\nFacebook\nTwitter"


@pytest.mark.parametrize(
    ("head", "kept"),
    [
        ("The clock of the tower\n\n12\n34\n56", "The clock of the tower"),
        ("The clock of the tower\n\n0", "The clock of the tower"),
        ("The clock\n\nby Ann Lee\n\n343", "The clock\n\nby Ann Lee"),
        ("3 May 2021\n343", "3 May 2021"),
        ("The clock of the tower\n\n7", "The clock of the tower\n\n7"),
        ("The clock\n\n12\n34", "The clock\n\n12\n34"),
        (f"{EN}\n\n12\n34", f"{EN}\n\n12\n34"),
        ("12\n\nThe clock of the tower", "12\n\nThe clock of the tower"),
        ("Print\n\nThe clock of the tower", "The clock of the tower"),
        ("Print\n\n3 May 2021", "3 May 2021"),
        ("Print\n\nThe clock", "Print\n\nThe clock"),
        ("Print\n\nThe Print of the tower", "Print\n\nThe Print of the tower"),
        ("Print\n\nof the clock in the tower", "Print\n\nof the clock in the tower"),
        ("×\n\nFacebook\n\nThe clock of the tower", "The clock of the tower"),
    ],
)
def test_what_counts_readers_or_prints_goes_over_a_text(head: str, kept: str) -> None:
    assert drop_artifacts(f"{head}\n\n{EN}\n\n{EN}\n\n{SHARE}") == f"{kept}\n\n{EN}\n\n{EN}"


@pytest.mark.parametrize("marks", ["·", ">", "·\n\n|"])
def test_marks_go_beside_what_goes_at_the_ends(marks: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{DE}\n\n{SHARE}\n\n{marks}") == f"{EN}\n\n{DE}"
    assert drop_artifacts(f"{EN}\n\n{marks}\n\n{DE}\n\n{SHARE}") == f"{EN}\n\n{marks}\n\n{DE}"
    assert drop_artifacts(f"{EN}\n\n{DE}\n\n{marks}") == f"{EN}\n\n{DE}\n\n{marks}"


@pytest.mark.parametrize("zeros", [1, 2])
def test_a_zero_or_two_may_be_the_authors(zeros: int) -> None:
    teasers = "\n\n".join([f"The bridge of the valley is closed again\n\n0\n\n{EN}"] * zeros)
    assert drop_artifacts(f"{EN}\n\n{teasers}\n\n{SHARE}") == f"{EN}\n\n{teasers}"


def test_the_date_of_another_article_goes_with_it() -> None:
    related = "Related\n\nA storm sinks two boats in the harbour\n\nThe ferry is late again this week\n\n3 May 2021"
    assert drop_artifacts(f"{EN}\n\n{DE}\n\n{related}") == f"{EN}\n\n{DE}"


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        (f"{DE}\n\nmehr lesenDie Brücke bleibt zu\n\n{DE}", "read-more-de"),
        (f"{EN}\n\nRead More »The long road\n\n{EN}", "read-more-en"),
        (f"The long road\n\n{EN}Continue reading “The long road”", "read-more-suffix-en"),
        (f"The long road\n\nRead full article: The long road{EN}", "read-more-en"),
        (f"{EN}\n\nbridge.png\n\n{EN}", "picture-name"),
        (f"Banner\n\nBanner\n\n{EN}\n\n{DE}", "picture-word-en"),
        (f"35 Comments\n\n{EN}\n\n{DE}", "comment-count"),
        (f"{EN}\n\n<svg a></svg>\n\n{EN}", "vector-graphic"),
        (f"{EN} via Harbour News http://ift.tt/1AbCdEf\n\n{DE}", "ifttt-link"),
    ],
)
def test_a_report_names_the_rule(raw: str, rule: str) -> None:
    assert {edit.rule for edit in explain(raw).edits if edit.step == "artifacts"} == {rule}


def test_what_a_fence_shows_stays() -> None:
    shown = f"```\nRead moreThe long road\n```\n\n{EN}\n\nRead more"
    assert drop_artifacts(shown).startswith("```\nRead moreThe long road\n```")


@pytest.mark.parametrize(
    "footer",
    [
        "submitted by /u/ann_lee [link] [comments]",
        "submitted by /u/ann_lee to r/mills [link] [12 comments]",
        "submitted by u/ann-lee\n[link]\n[comments]",
        "submitted by\n/u/ann_lee\n[link] [comments]",
        "submitted by\n/u/ann_lee\nto r/mills\n[link]\n[3 comments]",
        "[link] [comments]",
        "[link]\n[comments]",
        "submitted by /u/ann_lee",
    ],
)
def test_the_footer_of_a_feed_of_reddit_goes(footer: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{footer}") == EN
    if "[" in footer:
        assert drop_artifacts(f"{EN}\n\n{footer}\n\n{DE}\n\n{footer}") == f"{EN}\n\n{DE}"


@pytest.mark.parametrize(
    "text",
    [
        f"{EN}\n\nsubmitted by the council in May\n\n{DE}",
        f"{EN}\n\nsubmitted by\n\n{DE}",
        f"{EN}\n\n[link]\n\n{DE}",
        f"{EN} It was submitted by /u/ann_lee, she said.",
        f"Points: 12\n\n{EN}",
        f"{EN}\n\nPosts: 12\n\nWe joined: two halves of a bridge\n\n{DE}",
        f"Posts: 12\n{EN}\nJoined: May 2004",
    ],
)
def test_words_of_forums_in_a_text_stay(text: str) -> None:
    assert drop_artifacts(text) == text


@pytest.mark.parametrize(
    "header",
    [
        "Article URL: https://example.org/mill\nComments URL: https://example.org/c/7\nPoints: 12\n# Comments: 3",
        "Article URL: https://example.org/mill\n\nPoints: 12",
        "Comments URL: https://example.org/c/7 Points: 12 # Comments: 3",
        "Article URL: https://example.org/mill Comments URL: https://example.org/c/7 Points: 12 # Comments: 3",
    ],
)
def test_the_lines_of_hnrss_go(header: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{header}") == (f"{EN}\n\n{header}" if "Comments" not in header else EN)


@pytest.mark.parametrize(
    "profile",
    [
        "Posts: 1,792\nJoined: 4 Mar 2008",
        "Joined: 4 Mar 2008\nPosts: 1,792",
        "Posts: 12\nLocation: the valley\nJoined: 4 Mar 2008\nContact:",
        "Messages : 12\nInscription : 4 mars 2008\nLocalisation : la vallée",
        "Сообщения: 12\nЗарегистрирован: 04 мар 2008\nОткуда: долина",
    ],
)
def test_the_profile_of_who_wrote_a_post_goes(profile: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{profile}\n\n{DE}\n\n{EN}") == f"{EN}\n\n{DE}\n\n{EN}"


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        (f'[a_b id="7"]\n\n{EN}', EN),
        (f'{EN}\n\n[a_b id="7"]', EN),
        (f'{EN}\n\n\n\n[a_b id="7"]\n\n{DE}', f"{EN}\n\n\n\n{DE}"),
        (f'{EN}\n\n[a_b id="7"]\n\n\n\n{DE}', f"{EN}\n\n\n\n{DE}"),
        (f'{EN}\n  [a_b id="7"]  \n{DE}', f"{EN}\n{DE}"),
        (f'{EN} [a_b id="7"] {DE}\n\n{EN}', f"{EN}  {DE}\n\n{EN}"),
        (f'[a_b id="7"] {EN}\n\n{DE}', f" {EN}\n\n{DE}"),
    ],
)
def test_the_gap_beside_a_residue_goes_with_it(raw: str, kept: str) -> None:
    assert drop_artifacts(raw) == kept


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("27 February 2016 | 0 comments | by Ann Lee", "27 February 2016 | by Ann Lee"),
        ("0 comments | 27 February 2016", "27 February 2016"),
        ("27 February 2016 | 0 comments | Print", "27 February 2016"),
        ("0 comments | by Ann Lee", "0 comments | by Ann Lee"),
        ("27 February 2016 | the mill | 0 comments | a | b | c | d", "27 February 2016 | the mill | 0 comments | a | b | c | d"),
        ("27 February 2016 | 0 comments\n28 February 2016 | 3 comments", "27 February 2016 | 0 comments\n28 February 2016 | 3 comments"),
    ],
)
def test_what_stands_beside_a_date_goes_part_by_part(line: str, kept: str) -> None:
    assert drop_artifacts(f"The bridge is closed for good\n\n{line}\n\n{EN}\n\n{DE}") == f"The bridge is closed for good\n\n{kept}\n\n{EN}\n\n{DE}"


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        (f"{EN}… Continue reading The Old Mill →", f"{EN}…"),
        (f"{EN}... Continue reading “The Old Mill”", f"{EN}..."),
        (f"{EN}… [Read more...] about The Old Mill", f"{EN}…"),
        (f"{EN}… [Read more...] over there it fell", f"{EN}… [Read more...] over there it fell"),
        (f"{EN}… Die alte Mühle weiterlesen", f"{EN}…"),
        (f"{EN} Читать дальше...", EN),
        (f"{RU} Read more", RU),
        (f"{EN} (read more)", EN),
        (f"{EN} [Read more]", EN),
        (f"{EN} | Read more", EN),
        (f"{EN} Read more »", EN),
        ("History[edit]", "History"),
        ("usage: mill [edit]", "usage: mill [edit]"),
    ],
)
def test_links_at_the_end_of_a_line(raw: str, kept: str) -> None:
    assert drop_artifacts(f"{raw}\n\n{DE}\n\n{EN}") == f"{kept}\n\n{DE}\n\n{EN}"


def test_a_text_of_nothing_but_lines_has_no_rows() -> None:
    assert explain("\n\n", title="Fog").text == explain("\n\n").text


FOOTER = "The post The old mill appeared first on River Notes."


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        (f"{EN} {FOOTER}", EN),
        (f"{EN}\n\n{DE} {FOOTER}\n\n{EN} This article The ferry appeared first on Tower Notes.\n\n{FR}", f"{EN}\n\n{DE}\n\n{EN}\n\n{FR}"),
        (f"{FOOTER} {EN}", EN),
        (f"{FOOTER}\n\n{EN}", EN),
        (f"The miller came. This is so.\n\n{DE} {FOOTER}", f"The miller came. This is so.\n\n{DE}"),
        (f"{DE} The post The Mill. The Ferry. The Bridge appeared first on River Notes.", DE),
        (f"{DE}\N{NO-BREAK SPACE}{FOOTER}", DE),
        (f"{DE}» {FOOTER}", f"{DE}»"),
        (f"<p>{DE}</p>\n<p>The post <a href='https://example.org/m'>The mill</a> appeared first on <a href='https://example.org'>River Notes</a>.</p>", f"<p>{DE}</p>"),
        (f"<p>{DE}</p> <p> The post The mill appeared first on River Notes.</p>\n\n{EN}", f"<p>{DE}</p>\n\n{EN}"),
        # What tells of it, names nothing, or shows it.
        (f'{EN} He wrote: "{FOOTER}" and left.', f'{EN} He wrote: "{FOOTER}" and left.'),
        (f"{EN} `{FOOTER}`", f"{EN} `{FOOTER}`"),
        (f"{EN} The post appeared first on River Notes.", f"{EN} The post appeared first on River Notes."),
        (f"{EN} I know that The post The old mill appeared first on River Notes.", f"{EN} I know that The post The old mill appeared first on River Notes."),
        (f"{EN} The post The old mill appeared first on the hill, where nobody looked.", f"{EN} The post The old mill appeared first on the hill, where nobody looked."),
    ],
)
def test_the_footer_of_a_feed_goes_from_each_line(raw: str, kept: str) -> None:
    assert drop_artifacts(raw) == kept


@pytest.mark.parametrize(
    "line",
    [
        "Pages: [1] 2 Go Up",
        "Σελίδες: [1]",
        "« anterior próximo »",
        "0 Mitglieder und 1 Gast betrachten dieses Thema.",
        "0 Пользователей и 1 Гость просматривают эту тему.",
        "Keer terug naar “Algemeen”",
        "Bu foruma yeni başlıklar gönderemezsiniz",
        "À lire aussi. La patinoire rouvre samedi matin",
    ],
)
def test_what_forums_and_papers_print_below_goes(line: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{DE}\n\n{line}") == f"{EN}\n\n{DE}"


def test_what_a_subscription_offers_goes_between_its_rows() -> None:
    offer = "This content is for subscribers only\n\nNews, columns and the paper of the day\n\nUnlimited reading\n\nAlready a subscriber? Log in"
    assert drop_artifacts(f"{EN}\n\n{DE}\n\n{offer}") == f"{EN}\n\n{DE}"
    told = "This content is for subscribers only\n\nThe paper costs a penny. So it did in 1890.\n\nAlready a subscriber? Log in"
    assert "The paper costs a penny." in drop_artifacts(f"{EN}\n\n{DE}\n\n{told}")


def test_an_announced_list_is_the_authors_whole() -> None:
    items = "Continue\n\nSkip the Intro\n\nShow More\n\nReport a Problem\n\nLog Out"
    text = f"The game has parts, each with the name of a button:\n\n{items}\n\n{EN}"
    assert drop_artifacts(text) == text


def test_what_a_link_skips_goes() -> None:
    box = "skip past newsletter promotion\n\nSign up to River Notes\n\nThe best of the river, on Sundays\n\nafter newsletter promotion"
    assert drop_artifacts(f"{EN}\n\n{box}\n\n{DE}") == f"{EN}\n\n{DE}"
    alone = f"{EN}\n\nskip past newsletter promotion\n\n{DE}\n\n{EN}"
    assert drop_artifacts(alone) == alone.replace("\n\nskip past newsletter promotion", "")


def test_titles_under_read_more_with_a_colon_go_in_the_middle() -> None:
    titles = "Read more:\n\nThe spice that costs more than silver\n\nCan a code save the bean of the year?"
    assert drop_artifacts(f"{EN}\n\n{titles}\n\n{DE}") == f"{EN}\n\n{DE}"


@pytest.mark.parametrize(
    ("prose", "footer"),
    [
        (DE, "Der Beitrag Die alte Mühle erschien zuerst auf Flussblatt."),
        (DE, '<p>Der Beitrag <a href="https://fluss.example/m">Die alte Mühle</a> erschien zuerst auf <a href="https://fluss.example">Fluss'),
        ("Le lavoir est propre depuis lundi, dit le maire.", "L’article Le vieux moulin est apparu en premier sur Rivière."),
        ("El puente se cerró el martes por la lluvia.", "La entrada El molino viejo se publicó primero en Río."),
        ("El puente se cerró el martes por la lluvia.", "La entrada El molino viejo se publicó primero en La cuchara lenta."),
        ("Il ponte è chiuso da martedì per la pioggia.", 'L’articolo <a href="https://fiume.example/m">Il mulino</a> proviene da <a href="https://fiume.example">Fiume</a>.'),
        ("A ponte fechou na terça por causa da chuva.", "O post O velho moinho apareceu primeiro em Rio."),
        ("De brug is dicht sinds dinsdag.", "Het bericht De oude molen verscheen eerst op Rivier."),
        (RU, "Сообщение Старая мельница появились сначала на Река."),
        (EL, "Το άρθρο Ο παλιός μύλος εμφανίστηκε πρώτα στο Ποτάμι."),
        (VI, "Bài viết Cối xay cũ xuất hiện đầu tiên trên Sông."),
        (DE, "Der Beitrag Die alte Mühle appeared first on Flussblatt."),
    ],
)
def test_the_footer_of_a_feed_goes_in_each_language(prose: str, footer: str) -> None:
    assert drop_artifacts(f"{prose} {footer}") == prose
    assert drop_artifacts(f"{prose} {footer}\n\n{prose}") == f"{prose}\n\n{prose}"


@pytest.mark.parametrize(
    "told",
    [
        "Der Artikel von Anna erschien zuerst auf Englisch.",
        "Der Artikel erschien zuerst auf Deutsch.",
        "L’article de Jean est apparu en premier sur le mur.",
        "La entrada aparece primero en la lista.",
        "L’articolo 5 proviene da una vecchia legge.",
        "La entrada El molino se publicó primero en España ayer.",
        "Der Artikel Meiers erschien zuerst auf der Seite der Feuerwehr.",
        "Der Beitrag Deutschlands erschien zuerst auf Platz sieben der Liste.",
        "Der Artikel Müllers erschien zuerst auf Französisch.",
        "El artículo 14 aparece primero en la reforma de 1931.",
        "O artigo Marés apareceu primeiro em 1987 na revista da faculdade.",
        "Het artikel Dijk en Duin verscheen eerst op de voorpagina.",
        "Artykuł Kowalskiego pojawił się po raz pierwszy w 1931 roku.",
        "Το άρθρο Νερό εμφανίστηκε πρώτα στο περιοδικό του σχολείου.",
        "Bài viết Mùa Lũ xuất hiện đầu tiên trên tờ báo tường của trường.",
        "The story of the keeper appeared first on the back page of a magazine.",
        "The page with her photograph appeared first on her fridge.",
        # Words that pages have over comments.
        "Kommentare zu „Die Brücke“ nimmt die Redaktion bis Freitag an.",
        "Комментарии к «Парому» принимаются до пятницы.",
        "3 responses to “The Ferry” came from the island alone.",
        "Opublikowano w Krakowie",
        "Publié dans La Nouvelle Revue",
        "Pubblicato in Italia",
    ],
)
def test_what_tells_where_something_appeared_stays(told: str) -> None:
    assert drop_artifacts(f"{DE} {told}") == f"{DE} {told}"
    assert drop_artifacts(f"{DE}\n\n{told}") == f"{DE}\n\n{told}"


def test_footers_in_two_languages_stand_in_one_line() -> None:
    german, english = "Der Beitrag Die Mühle erschien zuerst auf Flussblatt.", "The post The Ferry appeared first on River Notes."
    for first, second in ((german, english), (english, german)):
        report = explain(f"{DE} {first} {DE} {second}")
        assert report.text == f"{DE} {DE}"
        assert report.undo() == f"{DE} {first} {DE} {second}"


RELATED = "Zobacz także\n\nDąb z gminy Orle walczy o tytuł drzewa roku\n\nCo zrobić, gdy drzewo sąsiada zagraża domowi"


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        (f"{DE}\n\n{RELATED}\n\n{EN}", f"{DE}\n\n{EN}"),
        (f"{DE}\n\nZobacz także\n\nDąb\n\nLipa\n\n{EN}", f"{DE}\n\nZobacz także\n\nDąb\n\nLipa\n\n{EN}"),
        (f"Alleen voor abonnees\n\n{DE}\n\nVerder lezen?\n\nAl abonnee? Log in", DE),
        (f"Alleen voor abonnees\n\n{DE}\n\n{EN}", f"Alleen voor abonnees\n\n{DE}\n\n{EN}"),
        (f"TOPICS\n\nseagrass\n\ncarbon\n\n{EN}\n\n{DE}", f"{EN}\n\n{DE}"),
    ],
)
def test_what_stands_over_and_between_paragraphs(raw: str, kept: str) -> None:
    assert drop_artifacts(raw) == kept


@pytest.mark.parametrize(
    "heading", ["What's new in Oudewaal", "Meer nieuws uit Oudewaal", "Mehr aus oudewaal", "Más noticias de oudewaal"]
)
def test_a_heading_that_names_a_place_has_lost_its_links(heading: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{heading}\n\n{DE}\n\nShare this article").startswith(f"{EN}\n\n")


MORE = "More on this story\n\nThe miller asks for a bridge\n\nNobody wants to row in fog"


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        # Over a byline without "by", on a page that has other things of its own.
        (f"Old bridge closed again\n\nShare\n\nSave\n\nAnn Marsh\n\nOudewaal\n\n{EN}\n\n{EN}\n\n{MORE}", f"Old bridge closed again\n\nAnn Marsh\n\nOudewaal\n\n{EN}\n\n{EN}"),
        (f"Alte Brücke wieder gesperrt\n\nTeilen\n\nDrucken\n\nAnna Holz\n\n{DE}\n\n{DE}\n\nÄhnliche Beiträge", f"Alte Brücke wieder gesperrt\n\nAnna Holz\n\n{DE}\n\n{DE}"),
        # Items of a list: nothing else is of a page.
        (f"What the four levers do\n\nShare\n\nSave\n\nLower\n\nRaise\n\n{EN}", f"What the four levers do\n\nShare\n\nSave\n\nLower\n\nRaise\n\n{EN}"),
        # At the end of a post, over the comments that stay.
        (f"{DE}\n\nIn Facebook freigeben\n\nLabels: Garten, Rosen\n\n1 Kommentar:\n\n{EN}\n\nAntworten\n\nKommentar veröffentlichen", f"{DE}\n\n{EN}"),
        (f"{DE}\n\nLabels: Garten, Rosen\n\n{EN}", f"{DE}\n\nLabels: Garten, Rosen\n\n{EN}"),
        # Buttons that turn the titles under a heading.
        (f"{EN}\n\nRELATED ARTICLES\n\nPrevious\n\n1\n\nNext\n\nThe old miller asks the council for a longer and wider bridge\n\n{EN}", f"{EN}\n\n{EN}"),
        # A heading that lost its links, below another link.
        (f"{EN}\n\nLäs mer: Bron öppnar inte förrän till våren\n\nLäs också\n\n{EN}\n\nDela artikeln", f"{EN}\n\n{EN}"),
    ],
)  # fmt: skip
def test_buttons_over_a_byline_and_headings_below_a_link_go(raw: str, kept: str) -> None:
    assert drop_artifacts(raw) == kept


TITLES = {
    "en": "Related Articles\n\nThe miller asks for a longer bridge\n\nNobody wants to row in the fog",
    "de": "Lesen Sie auch\n\nDer Müller wünscht sich eine Brücke\n\nNiemand will im Nebel rudern",
    "pl": "Przeczytaj także\n\nMłynarz chce dłuższego mostu na rzece\n\nNikt nie chce wiosłować we mgle",
    "ja": "関連記事\n\n水車小屋の主人が長い橋を求める\n\n霧の中では誰も漕ぎたがらない",
}


@pytest.mark.parametrize("titles", TITLES.values(), ids=TITLES)
@pytest.mark.parametrize(
    "section", ["Fahrplan\n\nMontag: 9 Uhr\n\nDienstag: 9 Uhr", "Preise", "時刻表\n\n月曜日 9時", "Two locks\n\nUpper 4 m"]
)
def test_a_heading_and_its_list_below_other_titles_stay(titles: str, section: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{titles}\n\n{section}\n\n{DE}") == f"{EN}\n\n{section}\n\n{DE}"


@pytest.mark.parametrize("stamp", ["3 May 2024", "3. Mai 2024"])
def test_the_date_of_the_last_title_goes_with_it(stamp: str) -> None:
    titles = f"Related Articles\n\nThe miller asks for a bridge\n\n{stamp}\n\nNobody wants to row in fog\n\n{stamp}"
    assert drop_artifacts(f"{EN}\n\n{titles}\n\n{DE}") == f"{EN}\n\n{DE}"


def test_the_footer_of_a_feed_is_named() -> None:
    assert {edit.rule for edit in explain(f"{DE} {FOOTER}", dashes="keep", quotes="keep").edits} == {"wordpress-footer-en"}


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        (f"{EN} via Harbour News https://ift.tt/1AbCdEf\n\n{DE} via Tower News https://ift.tt/2AbCdEf", f"{EN}\n\n{DE}"),
        (f"{DE}\n\n{EN} via the bridge via Harbour News https://ift.tt/1AbCdEf", f"{DE}\n\n{EN} via the bridge"),
        (f"{DE}\n\n{EN} https://ift.tt/1AbCdEf", f"{DE}\n\n{EN} https://ift.tt/1AbCdEf"),
        (f"{EN} via Harbour News https://ift.tt/1AbCdEf", EN),
        (f"{EN} -- Delivered by Feed43 service", EN),
        (f"{EN} The letter was delivered by Feed43", f"{EN} The letter was delivered by Feed43"),
        (f"{DE}\nArticolul Casa de pe deal apare prima dată în Moara cu Noroc.", DE),
        (f"{EN} `[+12 chars]`", f"{EN} `[+12 chars]`"),
        (f"{EN} `Read more`\n\n{DE}", f"{EN} `Read more`\n\n{DE}"),
    ],
)
def test_what_feeds_put_behind_a_post_goes_from_the_end_of_its_line(raw: str, kept: str) -> None:
    assert drop_artifacts(raw) == kept


@pytest.mark.parametrize(
    ("tail", "kept"),
    [
        # Above one to three rows that nobody knows, which stay.
        ("Share this article\n\nTags: bridge, rain\n\nHarbour Valley", "Harbour Valley"),
        ("Facebook\n\nTags: bridge, rain\n\nHarbour Valley\n\nRiver Side\n\nMill Lane", "Harbour Valley\n\nRiver Side\n\nMill Lane"),
        ("Facebook\n\nTags: bridge, rain\n\nHarbour Valley\n\nRiver Side\n\nMill Lane\n\nOld Town", None),
        ("Tags: bridge, rain\n\nHarbour Valley", None),
        ("Facebook\n\nTags: bridge, rain\n\nThe valley slept.", None),
        # A heading that leads to one title right below it.
        (f"Read more:\nHow the Old Bridge Was Built\n\n{DE}", DE),
        (f"Read more:\n\nHow the Old Bridge Was Built\n\n{DE}", None),
        (f"Read more:\nhow the old bridge was built\n\n{DE}", None),
        (f"Read more:\nThe Bridge\n\n{DE}", None),
        # A heading of a document over its references.
        ("# Further reading\n\nHow the Old Bridge Was Built in a Year\n\nThe Men Who Cut Stone for the Bridge", None),
        ("Further reading\n---\n\nHow the Old Bridge Was Built in a Year\n\nThe Men Who Cut Stone for the Bridge", None),
        # Tags are words, a few on a line, and no sentence.
        ("Tags\n\nbridge\n\nheavy rain\n\nthe council of the town", ""),
        ("Tags\n\nbridge\n\nIt rained.", None),
        ("Tags\n\nbridge\n\none two three four five six seven eight", None),
        # What a letter promises between its heading and the field for an address, and what it can't.
        ("Subscribe to our newsletter\n\nThe best of the valley\n\nYour e-mail address", ""),
        ("Subscribe to our newsletter\n\nThe mill burnt down in 1911.\n\nYour e-mail address", "The mill burnt down in 1911."),
        ("Related articles\n\nBridge closes for the winter\n\n12 May 2020\n\nMayor opens a school in town\n\n13 May 2020", ""),
        # The last label, below prose that doesn't speak of it, or below facts.
        ("Print", ""),
        ("He likes to print.\n\nPrint", None),
        ("Photo: Ann Lee\n\nBy Ann Lee\n\nPrint\n\nShare", "Photo: Ann Lee\n\nBy Ann Lee"),
        ("This is what we did:\n\nPrint", None),
    ],
)
def test_what_ends_a_page(tail: str, kept: str | None) -> None:
    kept = tail if kept is None else kept
    assert drop_artifacts(f"{EN}\n\n{tail}") == f"{EN}\n\n{kept}".rstrip("\n")


@pytest.mark.parametrize(
    "page",
    [
        "Contact\n\nThe Ferry House\n12 Quay Lane\nAlder\n\nWe answer within two days. Ring before you come.",
        "Контакты\n\nПаромная пристань\nНабережная улица\n\nМы отвечаем в течение двух дней. Зимой звоните заранее.",
        f"News\n\n{EN}",
        "Follow me\n\nFollow me down to the ferry,\nfollow me over the sand.",
        "Compartir\n\nCompartir la barca,\ncompartir la sal.",
        "Поделиться\n\nПоделиться лодкой,\nподелиться сном.",
    ],
)
def test_a_word_alone_under_the_link_that_skips_the_menu_is_the_title(page: str) -> None:
    assert drop_artifacts(f"Skip to main content\n\n{page}") == page


def test_a_letter_is_shared_by_its_name() -> None:
    plea = "Thanks for reading Harbour Notes! Subscribe for free to receive new posts and support my work."
    assert drop_artifacts(f"{EN}\n\n{plea}\n\n{EN}\n\nShare Harbour Notes") == f"{EN}\n\n{EN}"
    assert drop_artifacts(f"{EN}\n\nShare Harbour Notes") == f"{EN}\n\nShare Harbour Notes"


@pytest.mark.parametrize(
    "lead",
    [
        "LEGGI ANCHE Il traghetto si ferma tutto l'inverno, e nessuno sa perché lo faccia",
        "LEIA TAMBÉM A balsa para todo o inverno e ninguém sabe por que isso acontece",
        "Lue myös Lautta ei kulje koko talvena eikä kukaan tiedä mistä se johtuu",
    ],
)
def test_a_lead_in_without_a_mark_goes_with_a_long_title(lead: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{lead}\n\n{EN}") == f"{EN}\n\n{EN}"


_NEWS = [
    "Silta suljettiin taas viikoksi",
    "Lautta kulkee yhdeksältä sunnuntaisin",
    "Laituri maalattiin vihreäksi",
    "Lokit valtasivat torin",
    "Majakka myytiin leipurille",
]
_HOURS = ["18:40", "17:05", "17:05", "15:10", "14:00"]
_AGES = ["2 tuntia sitten", "3 tuntia sitten", "4 tuntia sitten", "5 tuntia sitten", "6 tuntia sitten"]


def _ticker(stamps: list[str], *, below: bool = False) -> str:
    return "\n\n".join(f"{b}\n\n{a}" if below else f"{a}\n\n{b}" for a, b in zip(stamps, _NEWS, strict=False))


@pytest.mark.parametrize(
    "ticker",
    [
        _ticker(_HOURS),
        _ticker(_HOURS, below=True),
        _ticker(_HOURS[:3]),
        _ticker(_AGES),
    ],
)
def test_news_whose_hours_run_back_go_with_their_heading(ticker: str) -> None:
    assert drop_artifacts(f"{FI}\n\nUusimmat\n\n-\n\n-\n\n{ticker}") == FI


@pytest.mark.parametrize(
    "ticker",
    [
        _ticker(_HOURS[::-1]),
        _ticker(["18:40"] * 5),
        _ticker([*_HOURS[:3], *_AGES[3:]]),
        _ticker(_HOURS[:2]),
        _ticker([*_HOURS[1:], "18:40"]),
    ],
)
def test_other_hours_are_a_programme(ticker: str) -> None:
    text = f"{FI}\n\nUusimmat\n\n-\n\n-\n\n{ticker}"
    assert drop_artifacts(text) == text


def test_hours_that_run_back_under_another_heading_stay() -> None:
    text = f"{FI}\n\nAikataulu\n\n{_ticker(_HOURS)}"
    assert drop_artifacts(text) == text
    assert drop_artifacts(f"Uusimmat\n\n{_ticker(_HOURS)}") == f"Uusimmat\n\n{_ticker(_HOURS)}"


def test_a_question_goes_with_the_offer_behind_it() -> None:
    assert drop_artifacts(f"{EN}\n\nEnjoyed it? Subscribe to our newsletter.\n\n{EN}") == f"{EN}\n\n{EN}"
    told = "Did the ferry come this morning or was it late again, as on each day? Subscribe to our newsletter."
    for line in (told, "Was it late? Read more.", "Enjoyed it? Ask the mayor."):
        assert drop_artifacts(f"{EN}\n\n{line}\n\n{EN}") == f"{EN}\n\n{line}\n\n{EN}"


@pytest.mark.parametrize(
    "block",
    [
        "'나루터 > 봄' 카테고리의 다른 글\n고장 난 등대를 고치다 (2)  2019.05.11\n부두에서 상추 키우기 (0)  2019.04.27",
        "「渡し船」カテゴリの最新記事\n\n灯台の夏休み\n\n梅の咲く波止場",
    ],
)
def test_a_heading_has_the_name_of_its_category_before_it(block: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{block}") == EN


@pytest.mark.parametrize(
    ("price", "buttons"),
    [
        ("24,90 €", "In den Warenkorb\nMerken\nBewerten"),
        ("549 Kč", "Přidat do košíku\nHlídací pes\nPorovnat"),
        ("US$ 12.00", "Add to cart\nAdd to wishlist"),
    ],
)
def test_the_buttons_of_a_shop_go_below_a_price(price: str, buttons: str) -> None:
    text = "The lamp is made of tin and burns oil. It hangs on a hook, and its glass can be taken out for cleaning."
    assert drop_artifacts(f"Tin lamp\n{price}\n{buttons}\n{text}") == f"Tin lamp\n{price}\n{text}"
    listed = f"Words that the shops of the town use\nforty\n{buttons}\n{text}"
    assert drop_artifacts(listed) == listed


@pytest.mark.parametrize(
    ("prose", "block"),
    [
        (AR, "اقرأ أيضا\nطاحونة قديمة للبيع\nعبارة جديدة للوادي\n\nشارك هذا المقال\nفيسبوك"),
        (EN, "Read also\nThe mill is for sale\nA ferry for the valley\n\nShare this article\nFacebook"),
        (KO, "페이스북(으)로 기사보내기\n카카오톡(으)로 기사보내기\nURL복사(으)로 기사보내기"),
    ],
)
def test_what_stands_beside_the_buttons_of_a_page_is_no_step_and_no_call(prose: str, block: str) -> None:
    assert drop_artifacts(f"{prose}\n\n{prose}\n\n{block}") == f"{prose}\n\n{prose}"


@pytest.mark.parametrize(
    ("prose", "sentence", "buttons"),
    [
        (EN, "For a better visit this site stores cookies, as all do.", "Accept all\n\nReject all"),
        ("Mlin je prodat u utorak posle kiše, rekao je savet.", "Naš sajt uvek koristi kolačiće zbog lakšeg pregleda.", "Prihvatam sve\n\nPodešavanja kolačića"),
        (RU, "Мы храним файлы cookie ради вашего удобства.", "Принять все\n\nОтклонить все"),
        (JA, "当サイトではクッキーも使用します。", "すべて同意する\n\n拒否する"),
    ],
)
def test_a_sentence_on_cookies_goes_with_the_buttons_below(prose: str, sentence: str, buttons: str) -> None:
    assert drop_artifacts(f"{sentence}\n\n{buttons}\n\n{prose}") == prose


def test_a_text_on_cookies_keeps_its_sentences() -> None:
    raw = f"Who stores cookies asks first.\n\nAccept all cookies\n\n{EN} Its page sets cookies, and says so.\n\nShare this article"
    assert "Who stores cookies asks first." in drop_artifacts(raw)
    # Nothing but the sentence is left: it is the text.
    assert drop_artifacts("The house was a factory for cookies.\n\nAccept all cookies") == "The house was a factory for cookies."


@pytest.mark.parametrize(
    ("cut", "rows"),
    [
        (f"{EN} Officially that is because the miller and", "All of it is for those who pay\n\nAlready a subscriber? Log in\n\nSubscribe now"),
        (f"{DE} Offiziell liegt das daran, dass der Müller und", "Alles nur für Zahlende\n\nBereits Abonnent? Einloggen\n\nJetzt abonnieren und weiterlesen"),
        (f"{HE} רשמית זה קרה כי הטוחן והמועצה ידעו הכול, והגיע מכתב, ובו", "הכול רק למי שמשלם\n\nכבר מנויים? התחברו\n\nכדי להמשיך לקרוא"),
    ],
)
def test_short_rows_among_offers_go_below_what_breaks_off(cut: str, rows: str) -> None:
    assert drop_artifacts(f"{cut}\n\n{rows}") == cut
    whole = f"{cut} nobody."
    assert drop_artifacts(f"{whole}\n\n{rows}") != whole


def test_a_date_below_what_breaks_off_stays() -> None:
    cut = f"{EN} Officially that is because the miller and"
    assert drop_artifacts(f"{cut}\n\n12 May 2026\n\nAlready a subscriber? Log in\n\nSubscribe now") == f"{cut}\n\n12 May 2026"


@pytest.mark.parametrize("buttons", ["Rispondi\nCita\nSegnala", "Reply\nQuote\nLike"])
def test_buttons_that_return_under_each_post_go(buttons: str) -> None:
    posts = f"{{}}\n{buttons}\n{{}}\n{buttons}"
    assert drop_artifacts(posts.format(EN, DE)) == f"{EN}\n{DE}"


def test_an_offer_among_related_titles_goes_by_its_own_rule() -> None:
    raw = f"{EN}\n\nYou might also like\n\nThe ferry runs again in the valley\n\nSubscribe to our newsletter\n\n{DE}"
    rules = {edit.before.strip(): edit.rule for edit in explain(raw).edits}
    assert rules["Subscribe to our newsletter"] == "newsletter-line-en"


@pytest.mark.parametrize(
    ("row", "stays"),
    [
        ("Copy this page as email", False),
        ("Share the page link:", True),
        ("Share the page link,", True),
        ("Share the page link.", True),
        ("Copy the link to this page of the article page", True),
    ],
)
def test_a_row_in_words_of_pages_goes_between_two_buttons_of_a_kind(row: str, stays: bool) -> None:
    text = drop_artifacts(f"{EN}\n\nShare this article\n\n{row}\n\nShare this story\n\n{DE}")
    assert (row in text) is stays


@pytest.mark.parametrize(("button", "stays"), [("Next", False), ("Facebook", True)])
def test_the_number_of_a_picture_goes_above_buttons_that_turn(button: str, stays: bool) -> None:
    assert ("1 / 6" in drop_artifacts(f"{EN}\n\n1 / 6\n\nShare this article\n\n{button}\n\n{DE}")) is stays


def test_a_table_of_contents_in_words_of_pages_stays_with_the_headings_that_it_lists() -> None:
    heads = ["Publicar anuncio", "Contactar al vendedor", "Guardar búsqueda"]
    sections = "\n\n".join(f"{head}\n{EN}" for head in heads)
    raw = "Manual del tablón\n\n" + "\n".join(heads) + f"\n\n{sections}"
    assert drop_artifacts(raw) == raw


@pytest.mark.parametrize(
    ("heading", "items"),
    [
        ("Související články", "- čl. 2 o výkonu moci\n- čl. 4 o ochraně soudem"),  # articles of a law
        ("Weitere Veranstaltungen", "- Bibelkreis am Dienstag um acht\n- Chorprobe am Mittwoch um sieben"),
        ("Relaterte artikler", "- artikkel 10 om ytringsfrihet\n- artikkel 11 om forsamling"),
    ],
)
def test_items_of_an_author_stay_under_a_heading_of_links(heading: str, items: str) -> None:
    raw = f"{EN}\n\n{DE}\n\n{heading}\n\n{items}"
    assert drop_artifacts(raw) == raw


@pytest.mark.parametrize(("phrase", "stays"), [("Afrekenen", True), ("Pamiętaj mnie", True), ("Pagina afdrukken", False), ("Følg oss på Facebook", False)])
def test_a_lone_phrase_at_the_end_goes_where_it_names_a_page(phrase: str, stays: bool) -> None:
    assert (phrase in drop_artifacts(f"{EN}\n\n{DE}\n\n{phrase}")) is stays


def test_answers_stay_below_questions_of_which_some_answers_are_unknown() -> None:
    known, other = "Comments are closed on articles of May.", "Ask the miller, who has the key."
    asked = f"{EN}\n\nWhy can't I comment?\n\n{{}}\n\nWho has the key?\n\n{{}}"
    assert known in drop_artifacts(asked.format(known, other))
    # Offers below questions of the page are no answers.
    offer = "Subscribe to our newsletter."
    assert offer not in drop_artifacts(asked.format(offer, offer))


def test_cookies_of_a_long_paragraph_keep_a_sentence_on_cookies() -> None:
    long = f"{EN} {DE} {FR} The council uses a recipe for cookies from 1902, and bakes them on each first of May in the yard of the old mill."
    said = "Our bakers use only butter for the cookies that they sell here."
    assert len(long) > 400
    assert said in drop_artifacts(f"{long}\n\n{said}\n\nAccept all\n\nReject all")
    assert said not in drop_artifacts(f"{EN}\n\n{said}\n\nAccept all\n\nReject all")


@pytest.mark.parametrize(
    ("notice", "below", "stays"),
    [
        ("Only subscribers can open the rest of this page.", "", False),
        ("Only subscribers can open the rest of this page.", f"\n\n{EN}", True),  # the text goes on
        ("Only subscribers, and who asks them for it in time, can open the rest of this page and print it.", "", True),  # too long
        ("Only millers can open the rest of this page.", "", True),
    ],
)
def test_for_whom_the_rest_is_stands_last_and_is_short(notice: str, below: str, stays: bool) -> None:
    text = drop_artifacts(f"{EN}\n\n{EN[:-1]} …\n\n{notice}{below}")
    assert (notice in text) is stays


def test_a_notice_on_logging_in_stays_where_the_text_speaks_of_it() -> None:
    notice = "Sie haben etwas dazu zu sagen? Dann melden Sie sich kurz an und kommentieren den Artikel."
    about = "Seit Mai muss sich anmelden, wer einen Artikel der Zeitung lesen will, sagte der Verlag am Dienstag."
    assert notice not in drop_artifacts(f"{DE}\n\n{EN}\n\n{notice}")
    assert notice in drop_artifacts(f"{DE}\n\n{about}\n\n{notice}")


def test_the_name_of_a_letter_goes_over_its_form() -> None:
    form = "Get the latest updates right in your inbox\n\nEmail (required)\n\nBy subscribing, you agree to our Terms of Use."
    assert drop_artifacts(f"{EN}\n\nSign up for The Morning Pour\n\n{form}\n\n{DE}") == f"{EN}\n\n{DE}"
    assert "Sign up for the morning choir" in drop_artifacts(f"{EN}\n\nSign up for the morning choir\n\n{form}\n\n{DE}")


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        (f"Direkt zum Inhalt\nNeues aus dem Tal\nHochwasser im Mai\n\n{DE}", f"Neues aus dem Tal\nHochwasser im Mai\n\n{DE}"),
        (f"The bridge\n\n• Ann Lee\n• May 3, 2021 14:08\n• 0 comments\n\n{EN}", f"The bridge\n\n• Ann Lee\n• May 3, 2021 14:08\n\n{EN}"),
        (f"Die Brücke\n\n{DE}\n\n• Talheim\n• 03.05.21\n• 572× gelesen", f"Die Brücke\n\n{DE}\n\n• Talheim\n• 03.05.21"),
        (f"{EN} Here is the film:\n\n0 comments:\n\nPost a Comment", f"{EN} Here is the film:"),
        (f"{TR}\n- Etiketler :\n- Köprü\n- Yağmur\n- Belediye", TR),
        (f"다리 이야기\n상태바\n다리 이야기\n\n{KO}\n\n{KO}", f"다리 이야기\n다리 이야기\n\n{KO}\n\n{KO}"),
        (f"{EN}\n\nHome | Contact | 2019 © Valley News", EN),
        (f"{RU}\n\nЧитайте на valley-news.example", RU),
        (f"{EN}\n\nFor the full story, head over to ValleyNews.example.", EN),
        (f"{DE}\n\nAnzeige\n\nTal\nDie Mühle wird im Mai wieder aufgebaut\nSport\nDer Ruderverein gewinnt in der letzten Minute\nTal\nNiemand weiß, wem die Ziegen gehören\n\nAnzeige", DE),
        (f"{EN}\n\nAdvertisement\n\nMiller\nNobody asked me about it\nPiper\nAnd who would have asked you\nMiller\nThat is what I say.", f"{EN}\n\nMiller\nNobody asked me about it\nPiper\nAnd who would have asked you\nMiller\nThat is what I say."),
        (f"{EN}\n\nMore on: Ferries\n\nThe old ferry leaves the harbour\n\nNobody wants to buy the mill", EN),
        (f"{DE} Niemand ging hin. „Die alte Brücke im Regen“ weiterlesen\n\n{DE}", f"{DE} Niemand ging hin.\n\n{DE}"),
        (f"{FR}\n\nÀ regarder\n-\nLe vieux moulin est à vendre\n-\nPersonne ne veut de la chèvre\n-\nLe passeur a un nouveau chapeau", FR),
        ("El puente viejo se cerró el martes tras la lluvia, dijo el consejo.\nNOTICIAS RELACIONADAS\n19 de mayo de 2024\n18 de mayo de 2024", "El puente viejo se cerró el martes tras la lluvia, dijo el consejo."),
        (f"Около минуты\n\n{RU}\n\n{RU}", f"{RU}\n\n{RU}"),
        (f"{EN}\n\nDriftwood\n\n2 comments:\n\n1. What a lovely bridge that was, and what a pity.\n\nReplyDelete\n2. I never saw it open, not even in the summer.\n\nReplyDelete", f"{EN}\n\nDriftwood\n\n1. What a lovely bridge that was, and what a pity.\n\n2. I never saw it open, not even in the summer."),
        (f"{EN}\n\nBridge at noon.JPG\n\n{DE}\n\nOld Mill.jpg\n\n{EN}", f"{EN}\n\n{DE}\n\n{EN}"),
        (f"{EN}\n\nView attachment 2146\n\nLast edited by a moderator:", EN),
        (f"9 secondi di lettura\n\n{EN}\n\n{EN}", f"{EN}\n\n{EN}"),
        (f"{DE}\n\nSie möchten kommentieren?\n\nAutor:\n\nAnna Lindner aus Talheim\n\nKommentar schreiben\n\nPowered by WordPress", f"{DE}\n\nAutor:\n\nAnna Lindner aus Talheim"),
    ],
)
def test_rows_of_a_page_that_have_company(raw: str, kept: str) -> None:
    assert drop_artifacts(raw) == kept
