"""Layouts of pages as scrapers hand them over, with texts of our own: first what must stay, then what goes."""

import pytest

from scrapefix.repairs import drop_artifacts

EN = "The miller had kept the accounts of the valley for thirty years, and nobody had ever asked to see them."
DE = "Der Müller hatte die Bücher des Tals seit dreißig Jahren geführt, und niemand wollte sie je sehen."
FR = "Le meunier tenait les comptes de la vallée depuis trente ans, et personne ne les avait jamais demandés."
HI = "चक्कीवाले ने तीस साल तक घाटी का हिसाब रखा, और किसी ने उसे कभी देखने को नहीं कहा।"

KEPT = [
    # An episode that the author recommends: no host of a podcast signs with it.
    f"{EN}\n\nCheck out How the Valley Froze and tell me which episode you like best!",
    f"{EN}\n\nCheck out the show on Friday.",
    # Buttons that a text or a program names.
    f"{EN}\nHe pressed ReplyDelete",
    "class Form:\n    action = onReplyDelete\n    colour = 1",
    f"{EN}\n\nThen I call event.ReplyDelete\n\n{EN}",
    f"{DE}\n\nDer Knopf heißt `AntwortenLöschen`.",
    # Meetings before and after this one, and lines that only begin with such words.
    f"{EN}\n\nPrevious Meeting of the Water Board on Monday\n\nNext Meeting of the Water Board on Friday",
    f"{EN}\n\nPrevious winter in the valley: nine weeks\n\nNext winter in the valley: unknown",
    f"{EN}\n\nPrevious owners\n\nNext of kin",
    # Tables and quotations with bars and arrows.
    f"River | Main | Length\n\n{EN}",
    f"{FR}\n\n« Il pleut | Main gauche | Il neige »",
    f"Left | Home | Right\n\n{EN}",
    # An author's list under words that head links, too.
    f"{EN}\n\nSources:\n- The accounts of the mill, which were kept in two books, and the register of the parish\n- Letters\n\n{EN}",
    # A title that begins so, and a sentence with a dash.
    f"WATCH: Otter steals a fish from the ferry\n\n{EN}",
    f"Read more: how the mill was saved\n\n{EN}",
    f"READ MORE: Twelve Books for the Winter\n\n{EN}",
    f"{EN}\n\nRead more – it is good for you, and the mill: it is quiet there\n\n{EN}",
    # Headings of the author's over a paragraph, on a page with a button, and a heading alone.
    *(f"{EN}\n\n{heading}\n\n{DE}" for heading in ("Related stories", "See also", "Latest news", "Further reading")),
    # The name of a section over the title, below the name of the paper or what the browser's window says.
    f"The Valley Post since 1902\n\nTop News\n\nThe mill on the hill is sold\n\nAnn Lee\n\n{EN}\n\n{DE}",
    f"The mill on the hill is sold | Valley Post\n\nTop News\n\nThe mill on the hill is sold\n\n{EN}\n\n{DE}",
    # What an author asks for, and words that he heads paragraphs with.
    f"Did you find an old account of the mill?\n\nShare it!\n\n{EN}",
    f"{EN}\n\nContinue\n\n{DE}",
    f"Continue\n\n{EN}\n\nContinue\n\n{DE}\n\nContinue\n\n{FR}",
    f"{EN}\n\nX content\n\n{DE}",
    f"{EN}\n\nThis entry was posted in the mill for thirty years, and nobody read it.\n\n{DE}",
    # Brackets and marks of the author's.
    f"{EN}\n\n[Comment]\n\n{EN}",
    f"×\n\n{EN}",
    f"{EN}\n\n* * *\n\n{EN}",
    # A list of networks that a text is about.
    f"Where writers earn their bread\n\nPatreon\n\nSubstack\n\nBandcamp\n\n{EN}\n\n{DE}",
]

FIXED = [
    # The posts before this one: a title, the beginning of its text, how long ago it was.
    (
        f"{EN}\n\n{EN}\n\nRecent Posts\n\nA new roof for the mill\n\nThe carpenters came on Monday and found that the…"
        "\n\n3 days ago\n\nWhere the river froze\n\nNobody remembers a winter in which so much of the…\n\n1 week ago",
        f"{EN}\n\n{EN}",
    ),
    # A list of links, of which one is as long as a sentence.
    (
        f"{EN}\nREAD MORE:\n• How the mill, the ferry and the inn came through the winter in which the river froze over\n"
        f"• Roof of the mill to be mended by May\n• A new ferryman is found\n{DE}",
        f"{EN}\n{DE}",
    ),
    # The buttons under readers' comments, by themselves and glued to what they say.
    (f"{EN}\n\nHow lovely!ReplyDelete\n\nThe second wheel stands still.ReplyDelete", f"{EN}\n\nHow lovely!\n\nThe second wheel stands still."),
    (f"{FR}\n\nQuel joli moulin !RépondreSupprimer\n\nRépondreSupprimer", f"{FR}\n\nQuel joli moulin !"),
    (f"{DE}\n\nWie schön :)AntwortenLöschen", f"{DE}\n\nWie schön :)"),
    # Links to other articles, behind a dash and over the text.
    (f"{EN}\n\nRead also – Mill in flames: how the ferry was saved\n\n{DE}", f"{EN}\n\n{DE}"),
    (f"READ MORE: How the mill was saved\n\n{EN}\n\nREAD MORE: Who owns the river\n\n{DE}", f"{EN}\n\n{DE}"),
    (f"{HI}\n\nये भी पढ़ें-दो नावों के साथ नाविक लौटा\n\n{HI}", f"{HI}\n\n{HI}"),
    # Rests of rows: marks between buttons, a button in brackets, what closes a window.
    (f"{FR}\n\nN'hésitez pas à partager !\n\n, ,\n\nTrackback\n\n1 commentaire", FR),
    (
        f"{FR}\n\nQuel joli moulin !\n\n[Répondre]\n\nIl est beau.\n\n[Répondre]\n\nLaisser un commentaire",
        f"{FR}\n\nQuel joli moulin !\n\nIl est beau.",
    ),
    (f"×\n\nThe accounts of the mill\n\n{EN}\n\nShare this article", f"The accounts of the mill\n\n{EN}"),
    # Buttons of networks that few pages have, and of the size of letters.
    (f"facebook twitter pinterest bloglovin\n\nThe accounts of the mill\n\n{EN}", f"The accounts of the mill\n\n{EN}"),
    (f"A-A+\n\nThe accounts of the mill\n\n{EN}", f"The accounts of the mill\n\n{EN}"),
    # A heading whose links the scraper has left out.
    *(
        (f"{EN}\n\n{heading}\n\n{DE}\n\nShare this article", f"{EN}\n\n{DE}")
        for heading in ("Related stories", "You may also like", "Mehr zum Thema")
    ),
    (f"{EN}\n\nSee also\n\n{DE}\n\nShare this article", f"{EN}\n\nSee also\n\n{DE}"),
    # Links of this page under its title.
    (
        f"A look back at the year\n\nRelated stories\n\nThe mill on the hill is sold\n\nA new ferry for the valley\n\n{EN}",
        f"A look back at the year\n\n{EN}",
    ),
    # Where a post is filed, over the comments on it; an embed that is left out; the link to the rest, under each post.
    (
        f"{EN}\n\nThis entry was posted in Valley and tagged mill, river. Bookmark the permalink.\n\n1. Ann says:\n\n{EN}",
        f"{EN}\n\n1. Ann says:\n\n{EN}",
    ),
    (
        f"{EN}\n\nX content\n\nThis content can also be viewed on the site it originates from.\n\n{EN}",
        f"{EN}\n\n{EN}",
    ),
    (
        f"The mill\n\n{EN}\n\nContinue\n\nThe ferry\n\n{EN}\n\nContinue\n\nThe inn\n\n{EN}\n\nContinue",
        f"The mill\n\n{EN}\n\nThe ferry\n\n{EN}\n\nThe inn\n\n{EN}",
    ),
    (f"{EN}\n\n1. So lovely!\n\nThank you.\n\nReplyDelete\n\n2. Lovely indeed.", f"{EN}\n\n1. So lovely!\n\nThank you.\n\n2. Lovely indeed."),
    # The titles around this one.
    (f"« The frozen river | Main | A new ferryman »\n\nThe accounts of the mill\n\n{EN}", f"The accounts of the mill\n\n{EN}"),
    (f"The accounts of the mill\n\n{EN}\n\n« The frozen river | Main", f"The accounts of the mill\n\n{EN}"),
    (
        f"{EN}\n\nShare this article\n\nPREV The winter in which the river froze\n\nNEXT A new ferryman for the valley",
        EN,
    ),
    (
        f"{FR}\n\nPartager cet article\n\nPrécédent L’hiver où la rivière a gelé\n\nSuivant Un nouveau passeur pour la vallée",
        FR,
    ),
]

# A link between two paragraphs, in languages that have few phrases in the catalogue.
ALSO = [
    ("Старата мелница край реката стана библиотека.", "Вижте още: Кой затвори моста?", "Покривът ще издържи десет години."),
    ("Starý mlyn pri rieke kúpila učiteľka.", "Prečítajte si aj: Kto zatvoril most?", "Strecha vydrží ešte desať rokov."),
    ("Kinu cha zamani kando ya mto kimenunuliwa na mwalimu.", "Soma pia: Nani alifunga daraja?", "Paa litadumu miaka kumi zaidi."),
    ("నది ఒడ్డున ఉన్న పాత మరను ఒక ఉపాధ్యాయురాలు కొన్నారు.", "ఇవి కూడా చదవండి: వంతెనను ఎవరు మూసివేశారు?", "పైకప్పు మరో పదేళ్లు ఉంటుంది."),
    ("નદી કિનારાની જૂની ઘંટી એક શિક્ષિકાએ ખરીદી.", "આ પણ વાંચો: પુલ કોણે બંધ કર્યો?", "છત હજુ દસ વર્ષ ટકશે."),
    ("പുഴയോരത്തെ പഴയ മിൽ ഒരു അധ്യാപിക വാങ്ങി.", "ഇതും വായിക്കുക: പാലം അടച്ചതാര്?", "മേൽക്കൂര പത്തു വർഷം കൂടി നിൽക്കും."),
    ("ನದಿ ದಂಡೆಯ ಹಳೆಯ ಗಿರಣಿಯನ್ನು ಶಿಕ್ಷಕಿಯೊಬ್ಬರು ಖರೀದಿಸಿದರು.", "ಇದನ್ನೂ ಓದಿ: ಸೇತುವೆ ಮುಚ್ಚಿದವರು ಯಾರು?", "ಛಾವಣಿ ಇನ್ನೂ ಹತ್ತು ವರ್ಷ ಬಾಳುತ್ತದೆ."),
    ("ਦਰਿਆ ਕੰਢੇ ਦੀ ਪੁਰਾਣੀ ਚੱਕੀ ਇੱਕ ਅਧਿਆਪਕਾ ਨੇ ਖਰੀਦ ਲਈ।", "ਇਹ ਵੀ ਪੜ੍ਹੋ: ਪੁਲ ਕਿਸ ਨੇ ਬੰਦ ਕੀਤਾ?", "ਛੱਤ ਹੋਰ ਦਸ ਸਾਲ ਚੱਲੇਗੀ।"),
    ("ძველი წისქვილი მასწავლებელმა იყიდა.", "ასევე წაიკითხეთ: ვინ დაკეტა ხიდი?", "სახურავი კიდევ ათ წელს გაძლებს."),
    ("Գետափի հին ջրաղացը գնեց մի ուսուցչուհի։", "Կարդացեք նաև՝ Ո՞վ փակեց կամուրջը", "Տանիքը կդիմանա ևս տասը տարի։"),
    ("Çay kənarındakı köhnə dəyirmanı müəllim aldı.", "Həmçinin oxuyun: Körpünü kim bağladı?", "Dam hələ on il dözər."),
    ("Өзен бойындағы ескі диірменді мұғалім сатып алды.", "Тағы оқыңыз: Көпірді кім жапты?", "Шатыр тағы он жыл шыдайды."),
    ("Ibai ertzeko errota zaharra irakasle batek erosi du.", "Irakurri gehiago: Nork itxi zuen zubia?", "Teilatuak hamar urte gehiago iraungo du."),
    ("Kennari keypti gömlu mylluna við ána.", "Sjá einnig: Hver lokaði brúnni?", "Þakið endist í tíu ár enn."),
    ("Prynwyd yr hen felin ger yr afon gan athrawes.", "Darllenwch fwy: Pwy gaeodd y bont?", "Bydd y to’n para deng mlynedd arall."),
    ("Cheannaigh múinteoir an seanmhuileann cois na habhann.", "Léigh freisin: Cé a dhún an droichead?", "Mairfidh an díon deich mbliana eile."),
    ("Стары млын каля ракі купіла настаўніца.", "Чытайце таксама: Хто зачыніў мост?", "Дах вытрымае яшчэ дзесяць гадоў."),
    ("नदी किनारको पुरानो घट्ट एक शिक्षिकाले किनिन्।", "यो पनि पढ्नुहोस्: पुल कसले बन्द गर्‍यो?", "छानो अझै दस वर्ष टिक्छ।"),
    ("ගඟ අසල පැරණි මෝල ගුරුවරියක් මිලදී ගත්තාය.", "තවත් කියවන්න: පාලම වැසුවේ කවුද?", "වහලය තව වසර දහයක් පවතිනු ඇත."),
    ("በወንዙ ዳር ያለውን አሮጌ ወፍጮ አንዲት መምህርት ገዛች።", "ተጨማሪ ያንብቡ፦ ድልድዩን ማን ዘጋው?", "ጣሪያው ሌላ አሥር ዓመት ይቆያል።"),
    ("ครูคนหนึ่งซื้อโรงสีเก่าริมน้ำ", "อ่านข่าวอื่นๆ: ใครปิดสะพาน", "หลังคายังอยู่ได้อีกสิบปี"),
]


@pytest.mark.parametrize("text", KEPT)
def test_what_an_author_wrote_stays(text: str) -> None:
    assert drop_artifacts(text) == text


@pytest.mark.parametrize(("raw", "clean"), FIXED)
def test_what_a_page_put_around_it_goes(raw: str, clean: str) -> None:
    assert drop_artifacts(raw) == clean
    assert drop_artifacts(clean) == clean


@pytest.mark.parametrize(("above", "link", "below"), ALSO)
def test_a_link_between_two_paragraphs_goes(above: str, link: str, below: str) -> None:
    assert drop_artifacts(f"{above}\n\n{link}\n\n{below}") == f"{above}\n\n{below}"
