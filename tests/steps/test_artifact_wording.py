"""What an author wrote, though it begins as an offer or a notice of a page does: it stays; and such offers, which go."""

import pytest

from scrapefix.repairs import drop_artifacts

TEXTS = {
    "en: Sign in to the": "The swimming hall opens at half past six on weekdays.\n\nSign in to the book at the counter, and show the member card that you were given with your locker key.",
    "en: Sign up to the": "The library has a summer scheme for children from six to twelve.\n\nSign up to the scheme at the front desk, and choose the first three books that you would like to read.",
    "en: You can unsubscribe a": "The list program keeps all names in one file, which you can open in any editor.\n\nYou can unsubscribe a member by deleting the line with that name, or with the command drop.",
    "en: Your morning catch-up with": "Loneliness does not need great remedies, and a club is not for everyone.\n\nYour morning catch-up with the man at the paper stall counts as well, and so does a wave across the yard.",
    "en: Find us on the": "The seal trips leave at ten and at two, if the wind allows.\n\nFind us on the channel side of the pier, between the ice hut and the crane.",
    "en: Follow the wooden signs": "The farm is open for apple picking from Thursday to Sunday.\n\nFollow the wooden signs from the church and not Google, which sends you to a bridge that has been closed since the flood.",
    "en: Connect with a short": "The old router has no button that resets it.\n\nConnect with a short cable to the first socket, open http://192.168.0.1 and give the password that is printed under the lid.",
    "en: Allow YouTube content only": "The filter of the school network has three settings for films.\n\nAllow YouTube content only for the rooms of the upper school, and switch it off again at four.",
    "de: Haben Sie schon einmal": "Der Abend in der Bücherei beginnt mit einer einfachen Frage.\n\nHaben Sie schon einmal ein Buch zu Ende gelesen, das Ihnen nicht gefiel? Fast alle Hände gingen nach oben.",
    "de: Für Abonnenten bleibt fast": "Das Stadttheater hat seine Sitze im Sommer neu beziehen lassen.\n\nFür Abonnenten bleibt fast alles beim Alten, nur die Reihe sieben ist weggefallen, weil dort jetzt die Technik Zugang zur Unterbühne hat.",
    "de: Folgen Sie den Schildern": "Der Hof liegt hinter dem Wald und verkauft Eier, Käse und im Herbst auch Most.\n\nFolgen Sie den Schildern mit der Gans und nicht Google, das seit Jahren einen Feldweg für eine Straße hält.",
    "fr: Pour accéder à la": "Le village a deux fontaines et une cascade que l'on entend du pont.\n\nPour accéder à la cascade, comptez deux heures de marche et une demi-heure de plus après la pluie.",
    "fr: Déjà abonné au théâtre": "Mon oncle ne quittait la boutique que le mardi soir.\n\nDéjà abonné au théâtre avant la guerre, il ne manquait plus une première et connaissait les ouvreuses par leur prénom.",
    "es: Para seguir leyendo de": "Mi abuela tenía los ojos gastados de tanto bordar.\n\nPara seguir leyendo de noche se acercaba tanto a la vela que, sin darse cuenta, se quemó dos veces el flequillo.",
    "es: Siga a la derecha": "La granja vende queso los sábados por la mañana.\n\nSiga a la derecha después del puente y no haga caso de Google, que manda los coches al río.",
    "it: Abbonati a teatro da": "Prima la signora Bice, poi la cognata: in famiglia il lunedì sera non si cenava.\n\nAbbonati a teatro da trent'anni, i due fratelli conoscevano il limite di ogni tenore e lo aspettavano al varco.",
    "it: Segui i segni rossi": "Il sentiero delle marmotte comincia dietro la segheria.\n\nSegui i segni rossi e non Google, che taglia per la frana.",
    "pt: Receba em silêncio o": "A pousada recebe quem sobe a serra a pé.\n\nReceba em silêncio o grupo que chega tarde, ponha a sopa ao lume e deixe as perguntas para a manhã.",
    "sv: Inläsningen är gjord med": "Romanen är sexhundra sidor lång och utspelar sig på en enda natt.\n\nInläsningen är gjord med stor värme av en skådespelare som själv är född på ön, och kanske är den bättre än boken.",
    "fi: Voit peruuttaa suostumuksesi milloin": "Tutkimukseen osallistuminen on vapaaehtoista, ja näytteet otetaan kotona.\n\nVoit peruuttaa suostumuksesi milloin tahansa ilman syytä, ja näytteesi hävitetään.",
    "ru: Подпишитесь на последней странице,": "Бланк заявления состоит из двух листов, и второй легко не заметить.\n\nПодпишитесь на последней странице, сложите листы вдвое и отнесите их на почту до обеда.",
    "ru: Любое использование материалов с": "В правилах ремонта школы есть отдельная глава про старые потолки.\n\nЛюбое использование материалов с асбестом запрещено, даже если плита цела и окрашена.",
    "uk: Самолікування може бути шкідливим:": "Лікар приймає у двох селах і дивується, чим люди мажуть коліна.\n\nСамолікування може бути шкідливим: торік троє сусідів потрапили до лікарні після кінської мазі.",
    "pl: Zapisz się na nią": "Wycieczka klasy piątej rusza spod szkoły o świcie.\n\nZapisz się na nią w sekretariacie i zostaw adres rodziców oraz numer buta.",
    "pl: Tekst czyta syntezator, ale": "W muzeum soli stoi szafa, która mówi.\n\nTekst czyta syntezator, ale słowa są prawdziwe i pochodzą z listów górników.",
    "tr: Hiçbir gelişmeyi kaçırmamak için": "Göktaşı yağmuru gece yarısından sonra başladı.\n\nHiçbir gelişmeyi kaçırmamak için çatıda sırayla nöbet tuttuk ve termosta çorba getirdik.",
    "tr: Bu sitedeki yazılar ise": "Duvarlar çocukların boyadığı balıklarla dolu.\n\nBu sitedeki yazılar ise gece gelen gençlerin işi, ve kapıcı onları silmeye kıyamıyor.",
    "ar: اشترك في حفر القناة": "كان الصيف قاسيا والماء شحيحا.\n\nاشترك في حفر القناة ثلاثة آلاف رجل، ولم يعد منهم إلى القرية إلا القليل.",
    "ar: هذا المقال أغضب التجار،": "كتب المعلم عن السوق القديم في مجلة المدرسة.\n\nهذا المقال أغضب التجار، لأنه جاء على حساب سمعتهم، فتركوا الكلام معه شهرا.",
    "he: כדי להמשיך לקרוא, יש": "הספר עב כרס והאותיות קטנות.\n\nכדי להמשיך לקרוא, יש להחזיק את הדף קרוב למנורה, כמו שעשה סבא.",
    "ko: 오류를 발견하셨을 때에는 먼저": "탈곡기는 두 사람이 함께 다룹니다.\n\n오류를 발견하셨을 때에는 먼저 전원을 끄고 덮개를 연 다음 반장을 부르십시오.",
    "ko: 악의적인 댓글 때문에 무대를": "그는 서른 해 동안 무대에 섰다.\n\n악의적인 댓글 때문에 무대를 떠났다는 말이 있었지만, 사실은 무릎이 아팠다.",
    "zh: 关注孩子的睡": "孩子晚上睡不好，家长往往先看手机。\n\n关注孩子的睡眠，比关注他们的微信要紧得多，老师在家长会上这样劝大家。",
    "zh: 想了解更多的": "老木匠只收三个徒弟，从不多说一句话。\n\n想了解更多的孩子可以给他写邮件，他的孙女会念给他听。",
    "vi: Theo dõi nhiệt độ": "Bé bị sốt nhẹ sau mũi tiêm thì không cần lo.\n\nTheo dõi nhiệt độ của bé hai giờ một lần, cho uống nước, và đừng tin các mẹo trên Facebook.",
    "el: Ακολουθήστε τις πινακίδες με": "Το αγρόκτημα πουλάει λάδι και μέλι.\n\nΑκολουθήστε τις πινακίδες με την ελιά και όχι το Google, που σας στέλνει στη θάλασσα.",
    "hu: Iratkozz fel ingyenes úszótanfolyamunkra": "Az iskola az idén is úszni viszi a negyedikeseket.\n\nIratkozz fel ingyenes úszótanfolyamunkra a portán, és hozz magaddal egy törülközőt.",
    "bg: Тя е на двеста": "Обиколката на музея започва от солницата.\n\nСледвайте ни във втората зала, където стои лодката, и не пипайте въжето.\n\nТя е на двеста години.",
    "en: Your comments will be": "Dear parents, the report of your child is in the blue folder.\n\nYour comments will be part of the talk in March, so write them in the margin and do not spare us.",
    "en: You can follow us": "The hunt for mushrooms is open to guests who own a knife and a basket.\n\nYou can follow us as far as the old kiln; beyond it everybody looks for his own, and nobody tells.",
    "en: To get stories like": "My grandfather never spoke about the ice winter when he was sober.\n\nTo get stories like this out of him you needed plum brandy, a fire and a dog that he liked.",
    "es: Lo sentimos, la página": "El archivo de la parroquia agradece su carta y siente la demora.\n\nLo sentimos, la página que usted busca fue arrancada del libro hace mucho, quizá por un novio.",
    "it: Questo articolo è riservato": "Il regolamento del lavatoio fu scolpito nella pietra nel 1760.\n\nQuesto articolo è riservato alle lenzuola, dice la terza riga, e vuol dire la vasca grande.",
}  # fmt: skip

TEXT = "The old bridge was closed on Tuesday after heavy rain, and nobody knows for how long."

OFFERS = {
    "en": "Sign up for our free newsletter and get the latest news from Hollin delivered to your inbox every morning.",
    "de": "Melden Sie sich für unseren kostenlosen Newsletter an und erhalten Sie jeden Morgen Nachrichten aus Hollern.",
    "fr": "Inscrivez-vous à notre newsletter et recevez chaque matin l'essentiel de l'actualité de Vaugris.",
    "es": "Suscríbete a nuestro boletín y recibe cada mañana las noticias de Valdera en tu correo.",
    "ru": "Подпишитесь на нашу рассылку и получайте каждое утро главные новости Заречья на почту.",
    "ja": "この記事は有料会員限定です。会員登録すると続きをお読みいただけます。",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_the_sentence_of_an_author_stays(text: str) -> None:
    assert drop_artifacts(text) == text


@pytest.mark.parametrize("offer", OFFERS.values(), ids=OFFERS)
def test_an_offer_goes(offer: str) -> None:
    assert drop_artifacts(f"{TEXT}\n\n{TEXT}\n\n{offer}") == f"{TEXT}\n\n{TEXT}"
