"""Healthy lines that rules for pages once took: beside real buttons, at the ends, under a label. What they are stays."""

import pytest

from scrapefix.repairs import drop_artifacts

# By what once took them. Nothing of these goes.
KEPT = {
    "a source behind a dash": "The kernels are for development, and nothing is promised of them.\n\t\t-- Slashdot",
    "a source behind a dash, German": "Gut gemeint ist das Gegenteil von gut gemacht, sagen sie dort.\n— Facebook",
    "an item of a list": "Lo que dura cada medio:\n\n  * Más de 250,000 ciclos : discos duros\n\n  * Más de 10,000 ciclos : memoria flash\n\n  * 1,000 ciclos : papel\n\nLos datos no deben ser tenidos en cuenta para decidir nada de importancia.",
    "join-channel, es 1": "Recorrimos el dique de punta a punta en una semana de lluvia.\n\nMiramos el mapa, las mareas y las cartas viejas del capataz.\n\nEntre nosotros y el canal de la Mancha",
    "join-channel, fr 2": "Nous avons marché longtemps sans parler, le long des peupliers.\n\nLe vent venait du nord et sentait la vase.\n\nEntre nous et le canal de Brienne",
    "join-channel, fr 3": "Balade du dimanche\n\nDescendez de l'église jusqu'à l'eau.\n\nRejoignez le chemin qui longe le canal de Brienne",
    "join-channel, es 4": "Paseo por el pueblo\n\nBaje desde la iglesia hasta el agua.\n\nÚnete a la fila junto al canal de Castilla",
    "join-channel, de 5": "Tritt der Wind von Osten auf den Kanal, steht das Wasser still.\n\nDie Fischer wissen das seit Jahrhunderten.\n\nTritt das Wasser über den Kanal",
    "join-channel, en 6": "The town walk, in four steps\n\nFrom the church go down to the water and look for the lock.\n\nWalk past the two boats.\n\nJoin the towpath by the old canal",
    "ad-marking, ru 1": "Три года я собираю вывески нашего города.\n\nРеклама без пометки erid теперь вне закона\n\nПервые плакаты я снял со стены пекарни.",
    "ad-marking, ru 2": "Вопрос юристу: что писать под объявлением о продаже коз?\n\nРеклама считается законной, если под ней указаны имя продавца и его ИНН.\n\nБез этого штраф приходит уже через месяц.",
    "ad-marking, ru 3": "Как маркируют объявления\n\nРеклама без токена стоит штрафа. Пример пометки с именем и ИНН дан ниже.\n\nТокен выдаёт оператор.",
    "follow-google-news, en 1": "In 2019 I left the newsroom and moved to the coast with two hens.\n\nEvery morning I would follow the dispute over the harbour in Google News.\n\nBy spring the harbour was gone.",
    "follow-google-news, de 2": "Ich zog im März aufs Land und hatte keine Zeitung mehr.\n\nIch folgte dem Streit um die Fähre nur noch in Google News.\n\nIm Herbst war die Fähre verkauft.",
    "follow-google-news, de 3": "Wie ein Dorf gegen den Algorithmus verlor\n\nDie Zahlen folgten einem Muster, das wir aus Google News kannten.\n\nIm Mai war Schluss.",
    "follow-google-news, es 4": "El pueblo perdió su periódico en 2012.\n\nLo que sigue es la lista de titulares que guardé de Google News\n\nNinguno hablaba de nosotros.",
    "follow-google-news, fr 5": "Comment suivre un sujet dans Google News\n\nOuvrez l'application et touchez l'étoile à droite.\n\nPour suivre un lieu, tapez son nom dans Google News.\n\nFermez ensuite la page.",
    "follow-google-news, en 6": "How to follow a topic in Google News\n\nOpen the app and tap the star beside the name of the topic.\n\nThe topic then stands on the second page.",
    "podcast-host, de 1": "Wir haben zwölf Hörer befragt, die wissen wollten, wer mithört.\n\nAcast nennt seine Partner unter acast.com/privacy und kommt auf über neunhundert Firmen.\n\nDas war uns zu viel.",
    "podcast-host, en 2": "We asked who hears what a listener hears.\n\nThe notice at megaphone.fm/adchoices names eleven firms, and only two of them answered our letters.\n\nWe print both answers in full.",
    "podcast-host, en 3": "Sources\n\n1. Harrow, I.: Who hears the hearer. The Valley Press, 2021.\n2. Acast: Privacy policy, https://acast.com/privacy, read on 4 March 2022.\n3. Lane, O.: Ears. The Valley Press, 2019.",
    "podcast-host, de 4": "Quellen\n\nAdler, F.: Wer hört mit? Talverlag 2021.\nART19: Privacy Policy, https://art19.com/privacy (abgerufen am 4. März 2022).\nLang, O.: Ohren. Talverlag 2019.",
    "list-box, en 1": "The reading lists of the evening class are short.\n\nList 1 of 3: novels about rivers and the people who drain them\n\nList 2 of 3: maps and pilots' handbooks\n\nList 3 of 3: whatever the class brings",
    "artifact_links.led, fr 1": "Notes de lecture pour le cours du jeudi\n\nLa date est discutée par tous les auteurs du canton. Voir aussi: Les moulins de la vallée haute\n\nLa suite jeudi prochain, avec les cartes.",
    "artifact_links.led, es 2": "Apuntes de historia local, segunda clase\n\nLa fecha del incendio es incierta. Ver también: Libro de cuentas del molino viejo\n\nEl jueves veremos los planos.",
    "artifact_links.led, en 3": "Lesson four: water rights\n\nBring the map from last week and a ruler. Read next: Chapter six of the Harlow book\n\nWe start at nine.",
    "artifact_links.led, en 4": "Programme of the summer fair\n\nThe brass band plays at noon. Up next: Ida Harrow and her dancing geese\n\nThen there is tea.",
    "artifact_signatures, en 1": "Ida's rules for the phone\n\nShe typed with one thumb, and below each word of love there was the same line. Posted from my mobile device\n\nNobody had the heart to tell her.",
    "artifact_links is_dotted, de 1": "Die Oma nahm dem Kind die Decke vom Gesicht und gab ihm das Buch zurück. Weiter lesen…\n\nSo ging das bis Mitternacht.",
    "artifact_links is_dotted, ru 2": "Дед снял очки и вернул внуку тяжёлую старую книгу без обложки. Читать дальше...\n\nИ мальчик читал до утра.",
    "artifact_links is_dotted, en 3": "She wrote two words on the wall of the mill and went to sea for eleven years. Keep reading…\n\nHer brother whitewashed them every spring.",
    "artifact_links is_dotted, es 4": "Los niños de la escuela querían todos los días la misma cosa de mí. Leer más...\n\nY yo les leía hasta la noche.",
    "artifact_links is_dotted, pt 5": "As crianças pediam todas as noites a mesma coisa à velha professora. Ler mais...\n\nE ela lia até de madrugada.",
    "artifact_first_row _is_about_other, de 1": "Werbung\n\nAn jeder Hauswand hing damals ein Plakat für Seife, und keines davon versprach zu wenig.\n\nDie Maler, die diese Reklame pinselten, wurden nach Quadratmetern bezahlt und signierten nie.\n\nHeute hängen ihre Schilder im Museum.",
    "artifact_first_row _is_about_other, fr 2": "Publicité\n\nSur chaque mur du bourg, une affiche vantait un savon, et aucune ne promettait trop peu.\n\nLes peintres de ces réclames étaient payés au mètre carré et ne signaient jamais leurs murs.\n\nLeurs enseignes sont aujourd'hui au musée.",
    "artifact_first_row _is_about_other, cs 3": "Reklama\n\nNa každém domě tehdy visel plakát na mýdlo a žádný z nich nesliboval málo.\n\nMalíři těch plakátů a inzerátů byli placeni od metru a nikdy se nepodepsali.\n\nJejich cedule jsou dnes v muzeu.",
    "artifact_offers promises+button, de 1": "Unser Gartenverein\n\nEs gibt jede Woche Kaffee, und er ist kostenlos.\n\nBestellen\n\nWer Kuchen will, sagt es der Wirtin.",
    "phrase 'Dit vind ik leuk, nl 1": "Over mij, door Joris uit groep zes\n\nDit vind ik leuk:\nzwemmen\nslakken zoeken\nde hond van de buren\n\nDit vind ik stom:\nwachten",
    "phrase 'Remove ads', en 1": "Changelog of the bus timetable app\n\n2.4\nRemove ads\nShow the last bus in red\nFix the crash on Sundays\n\n2.3\nAdd the ferry",
    "phrase 'Remove ads', en 2": "To do for version three\n\nAsk Ida about the icons\n\nRemove ads\n\nTranslate the menu",
    "phrase 'Enlarge this image', en 1": "Exercise five\n\nLook at the two birds and name every feather.\n\nEnlarge this image\n\nuntil the barbs can be counted, and draw one of them.",
}  # fmt: skip

# Of these the buttons go, and the lines beside them stay; or an offer goes whose site has words of its own.
PARTLY = {
    "artifact_places._other_ads, en 1": ("What to do in Harrow on a wet Sunday\n\nAdvertisement\n\nMuseum\nOpen from ten, and the stove is lit.\n\nPub\nThe Drowned Rat has soup and a dog.\n\nChapel\nClosed for the roof.", "What to do in Harrow on a wet Sunday\n\nMuseum\nOpen from ten, and the stove is lit.\n\nPub\nThe Drowned Rat has soup and a dog.\n\nChapel\nClosed for the roof."),
    "artifact_places._other_ads, en 2": ("Where we met, a diary\n\nAdvertisement\n\nStation\nShe had a red bag and no ticket.\n\nPub\nShe paid, and I carried the bag.\n\nStation again\nShe left.", "Where we met, a diary\n\nStation\nShe had a red bag and no ticket.\n\nPub\nShe paid, and I carried the bag.\n\nStation again\nShe left."),
    "artifact_places._locked, en 1": ("Subscriber content\n\nFor a year I wrote behind a wall, and this is what I learned about those who paid.\n\nThey were older than I thought, and they wrote letters by hand.\n\nSubscribe now", "Subscriber content\n\nFor a year I wrote behind a wall, and this is what I learned about those who paid.\n\nThey were older than I thought, and they wrote letters by hand."),
    "artifact_places._locked, fr 2": ("Contenu premium\n\nPendant un an j'ai écrit derrière un mur, et voici ce que j'ai appris de ceux qui payaient.\n\nIls étaient plus vieux que je ne pensais.\n\nJe m'abonne", "Contenu premium\n\nPendant un an j'ai écrit derrière un mur, et voici ce que j'ai appris de ceux qui payaient.\n\nIls étaient plus vieux que je ne pensais."),
    "artifact_places._locked, nl 3": ("Alleen voor leden\n\nEen jaar lang was ik portier van de zeilclub, en dit heb ik van de leden geleerd.\n\nZe betalen laat en ze groeten niet.\n\nWord abonnee", "Alleen voor leden\n\nEen jaar lang was ik portier van de zeilclub, en dit heb ik van de leden geleerd.\n\nZe betalen laat en ze groeten niet."),
    "artifact_places._locked, pl 4": ("Premium\n\nMój dziadek sprzedawał benzynę premium na rogu i nalewał ją zawsze do pełna.\n\nNikt nie pytał o cenę.\n\nKup prenumeratę", "Premium\n\nMój dziadek sprzedawał benzynę premium na rogu i nalewał ją zawsze do pełna.\n\nNikt nie pytał o cenę."),
    "artifact_offers _HOUSE_RULES row 0, en 1": ("Be kind\n\nLeave a comment\n\nMy grandmother had two words for every quarrel in the yard, and they were always the same two.\n\nShe is buried under the plum tree.", "Be kind\n\nMy grandmother had two words for every quarrel in the yard, and they were always the same two.\n\nShe is buried under the plum tree."),
    "artifact_offers _HOUSE_RULES row 0, nl 2": ("Huisregels\n\nPlaats een reactie\n\nMijn hospita had er negen aan de trap hangen, en de negende was dat niemand de andere mocht voorlezen.\n\nIk heb er een jaar gewoond.", "Huisregels\n\nMijn hospita had er negen aan de trap hangen, en de negende was dat niemand de andere mocht voorlezen.\n\nIk heb er een jaar gewoond."),
    "artifact_offers _LENGTH row 0, es 1": ("100 palabras\n\n3 min de lectura\n\nMi hija volvió del colegio con una lista de las cien palabras que sabía decir, y la pegamos en la nevera.\n\nLa primera era «pato».", "100 palabras\n\nMi hija volvió del colegio con una lista de las cien palabras que sabía decir, y la pegamos en la nevera.\n\nLa primera era «pato»."),
    "artifact_offers _LENGTH row 0, ru 2": ("36 слов\n\n1 мин. на чтение\n\nДочь составила список всех слов, которые умеет говорить, и мы повесили его на холодильник.\n\nПервое слово: «утка».", "36 слов\n\nДочь составила список всех слов, которые умеет говорить, и мы повесили его на холодильник.\n\nПервое слово: «утка»."),
    "artifact_offers _LENGTH row 0, fr 3": ("1000 mots\n\n4 min de lecture\n\nMa fille est rentrée avec la liste des mille mots qu'elle sait dire, et nous l'avons collée au mur.\n\nLe premier était « canard ».", "1000 mots\n\nMa fille est rentrée avec la liste des mille mots qu'elle sait dire, et nous l'avons collée au mur.\n\nLe premier était « canard »."),
    "artifact_offers _LENGTH, es 1": ("Cómo pelar una granada\n\n5 min de lectura\n\n100 palabras\n\nbastan para explicarlo, decía mi abuela, y usaba tres.", "Cómo pelar una granada\n\n100 palabras\n\nbastan para explicarlo, decía mi abuela, y usaba tres."),
    "artifact_offers _PLEA row 0, en 1": ("Do you know how to tell a rook from a crow?\n\nShare this:\n\nThe rook has a bare grey face, and the crow has feathers down to the beak.\n\nIn flight the rook's tail is a wedge.", "Do you know how to tell a rook from a crow?\n\nThe rook has a bare grey face, and the crow has feathers down to the beak.\n\nIn flight the rook's tail is a wedge."),
    "artifact_offers _PLEA row 0, en 2": ("Did you know that geese can tell the time?\n\nFacebook\nTwitter\n\nOurs come to the gate at six, winter and summer, and shout for the bucket.\n\nNobody taught them.", "Did you know that geese can tell the time?\n\nOurs come to the gate at six, winter and summer, and shout for the bucket.\n\nNobody taught them."),
    "artifact_offers _PLEA row 0, es 3": ("¿Te ha gustado esperar? Aprende a compartir el banco\n\nCompartir:\n\nEn la parada del puente esperamos cada día once personas y un banco.\n\nNadie se sienta nunca.", "¿Te ha gustado esperar? Aprende a compartir el banco\n\nEn la parada del puente esperamos cada día once personas y un banco.\n\nNadie se sienta nunca."),
    "artifact_offers _PLEA row 0, de 4": ("Was den Kindern gefallen hat und wie sie teilen\n\nTeilen:\n\nIm Hort gibt es neun Kinder und acht Roller.\n\nDas neunte Kind fährt am längsten.", "Was den Kindern gefallen hat und wie sie teilen\n\nIm Hort gibt es neun Kinder und acht Roller.\n\nDas neunte Kind fährt am längsten."),
    "artifact_offers _EMBEDDED row 0, fr 1": ("Plus de confidentialité\n\nTout accepter\n\nLa haie de l'école a été plantée en mars, et les voisins ne voient plus la cour.\n\nElle aura deux mètres en 2030.", "Plus de confidentialité\n\nLa haie de l'école a été plantée en mars, et les voisins ne voient plus la cour.\n\nElle aura deux mètres en 2030."),
    "artifact_offers _EMBEDDED row 0, pl 2": ("Więcej prywatności\n\nAkceptuję wszystkie pliki cookie\n\nŻywopłot wokół szkoły posadzono w marcu i sąsiedzi nie widzą już podwórka.\n\nW 2030 będzie miał dwa metry.", "Więcej prywatności\n\nŻywopłot wokół szkoły posadzono w marcu i sąsiedzi nie widzą już podwórka.\n\nW 2030 będzie miał dwa metry."),
    "artifact_offers _SMALL_PRINT, en 1": ("How to fry rice for a crowd\n\nCut the meat thin and fry it until the edges curl.\n\nFor the children, the same with no spam.\n\nSubscribe to our newsletter", "How to fry rice for a crowd\n\nCut the meat thin and fry it until the edges curl.\n\nFor the children, the same with no spam."),
    "artifact_offers _SMALL_PRINT, en 2": ("Rules of the bath house\n\nWear slippers on the stone.\n\nWe never share towels.\n\nSign up for our newsletter", "Rules of the bath house\n\nWear slippers on the stone.\n\nWe never share towels."),
    "artifact_offers _SMALL_PRINT, de 3": ("Was bei der Garage zu beachten ist\n\nDer Schlüssel hängt beim Hausmeister.\n\nDer Stellplatz ist jederzeit kündbar.\n\nNewsletter abonnieren", "Was bei der Garage zu beachten ist\n\nDer Schlüssel hängt beim Hausmeister.\n\nDer Stellplatz ist jederzeit kündbar."),
    "artifact_offers _SMALL_PRINT, no 4": ("Turregler for klassen\n\nTa med egen kopp.\n\nIngen spam i matboksen.\n\nMeld deg på nyhetsbrevet", "Turregler for klassen\n\nTa med egen kopp.\n\nIngen spam i matboksen."),
    "artifact_offers _SMALL_PRINT, es 5": ("Reglas del gimnasio\n\nTraiga toalla.\n\nPuede darse de baja cuando quiera.\n\nSuscríbete a nuestro boletín", "Reglas del gimnasio\n\nTraiga toalla.\n\nPuede darse de baja cuando quiera."),
    "artifact_offers _SMALL_PRINT, it 6": ("Ricetta di nonna Ida\n\nAffettate il pane e tostatelo.\n\nPer i bambini niente spam.\n\nIscriviti alla newsletter", "Ricetta di nonna Ida\n\nAffettate il pane e tostatelo.\n\nPer i bambini niente spam."),
    "artifact_offers _SMALL_PRINT, pl 7": ("Wypożyczalnia łodzi, zasady\n\nKapok jest obowiązkowy.\n\nZ kursu można zrezygnować w każdej chwili.\n\nZapisz się do newslettera", "Wypożyczalnia łodzi, zasady\n\nKapok jest obowiązkowy.\n\nZ kursu można zrezygnować w każdej chwili."),
    "artifact_offers _SMALL_PRINT, sv 8": ("Kursregler\n\nTa med egen kopp.\n\nDu kan avsluta när du vill.\n\nAnmäl dig till vårt nyhetsbrev", "Kursregler\n\nTa med egen kopp.\n\nDu kan avsluta när du vill."),
    "artifact_offers _SMALL_PRINT, ja 9": ("貸しボートの決まり\n\n救命胴衣を着ること。\n\n予約はいつでも解除できます。\n\nメルマガに登録する", "貸しボートの決まり\n\n救命胴衣を着ること。\n\n予約はいつでも解除できます。"),
    "artifact_offers _SMALL_PRINT, ja 10": ("なぜ私はあの会を辞めたのか\n\nいつでも解除できると言われたのに、九か月もかかった。\n\nメルマガに登録する", "なぜ私はあの会を辞めたのか\n\nいつでも解除できると言われたのに、九か月もかかった。"),
    "artifact_offers _SMALL_PRINT, zh 11": ("体育馆使用须知\n\n请自带毛巾。\n\n会员卡随时可以退订。\n\n订阅我们的邮件", "体育馆使用须知\n\n请自带毛巾。\n\n会员卡随时可以退订。"),
    "artifact_offers _EMBEDDED, en 1": ("The bakery on the canal\n\nThis site was once a factory for cookies.\n\nAccept all cookies", "The bakery on the canal\n\nThis site was once a factory for cookies."),
    "artifact_offers _EMBEDDED, de 2": ("Was hier früher war\n\nDiese Site war eine Fabrik für Cookies.\n\nAlle Cookies akzeptieren", "Was hier früher war\n\nDiese Site war eine Fabrik für Cookies."),
    "artifact_offers promises+button, en 2": ("How we run the choir\n\nWe sing every Tuesday.\n\nYou can come every week, or once a month.\n\nGo", "How we run the choir\n\nWe sing every Tuesday.\n\nYou can come every week, or once a month."),
    "artifact_offers promises+button, pt 3": ("Nosso coral\n\nCantamos às terças.\n\nVocê pode vir toda semana ou uma vez por mês.\n\nEnviar", "Nosso coral\n\nCantamos às terças.\n\nVocê pode vir toda semana ou uma vez por mês."),
    "artifact_offers promises+button, fr 4": ("Notre chorale\n\nNous chantons le mardi.\n\nVous pouvez venir chaque semaine ou chaque mois.\n\nEnvoyer", "Notre chorale\n\nNous chantons le mardi.\n\nVous pouvez venir chaque semaine ou chaque mois."),
    "artifact_offers promises+button, pl 5": ("Nasz chór\n\nŚpiewamy we wtorki.\n\nTwój głos jest ważny codziennie.\n\nWyślij", "Nasz chór\n\nŚpiewamy we wtorki.\n\nTwój głos jest ważny codziennie."),
    "artifact_offers promises+button, de 6": ("Wie man Wäsche aufhängt\n\nDas Hemd hängt am Saum.\n\nWaschen Sie Ihre Hemden jede Woche.\n\nSenden", "Wie man Wäsche aufhängt\n\nDas Hemd hängt am Saum.\n\nWaschen Sie Ihre Hemden jede Woche."),
    "artifact_shapes _is_small_word, en 1": ("Categories\nUncategorized\n\nhush\nhush\nsaid the lake to the boats, and the boats lay still.", "hush\nhush\nsaid the lake to the boats, and the boats lay still."),
    "artifact_shapes _is_small_word, de 2": ("Kategorien\nGedichte\n\nstein\nregen\nder müller zählt sie alle auf, wenn er schlafen will.", "stein\nregen\nder müller zählt sie alle auf, wenn er schlafen will."),
    "artifact_shapes _is_small_word, en 3": ("Filed under\nPoetry\n\nwinter\nevening\nthe lamp is lit and nobody reads.", "winter\nevening\nthe lamp is lit and nobody reads."),
    "definitions(), en 1": ("The well was dry by June, and the hens had moved into the kitchen.\n\nAdvertisement\nNobody in the village had seen such a summer before.\n\nStory continues below\nThe priest walked round the well three times.\n\nIt rained in August.", "The well was dry by June, and the hens had moved into the kitchen.\n\nNobody in the village had seen such a summer before.\n\nThe priest walked round the well three times.\n\nIt rained in August."),
    "definitions(), fr 2": ("Le puits était à sec en juin, et les poules vivaient dans la cuisine.\n\nPublicité\nPersonne au village n'avait vu un tel été.\n\nLa suite après la publicité\nLe curé fit trois fois le tour du puits.\n\nIl plut en août.", "Le puits était à sec en juin, et les poules vivaient dans la cuisine.\n\nPersonne au village n'avait vu un tel été.\n\nLe curé fit trois fois le tour du puits.\n\nIl plut en août."),
    "says_more(), de 1": ("Der Brunnen war im Juni trocken.\n\nAbonniere unseren Newsletter und erhalte erprobte Kompostrezepte, freche Imkerwitze und knifflige Rätsel.", "Der Brunnen war im Juni trocken."),
    "says_more(), fr 2": ("Le puits était à sec en juin.\n\nInscrivez-vous à notre newsletter pour recevoir des recettes de compost, des ragots d'apiculteurs et des astuces de taille.", "Le puits était à sec en juin."),
    "says_more(), es 3": ("El pozo estaba seco en junio.\n\nSuscríbete a nuestro boletín y recibe recetas de compost, chismes de apicultores y trucos de poda.", "El pozo estaba seco en junio."),
    "says_more(), ru 4": ("Колодец высох в июне.\n\nПодпишитесь на нашу рассылку и получайте рецепты компоста, сплетни пасечников и хитрости обрезки.", "Колодец высох в июне."),
    "says_more(), en 5": ("The well was dry by June.\n\nFollow us on Instagram for kiln disasters, glaze experiments and sleepy cats.", "The well was dry by June."),
    "says_more(), en 6": ("The well was dry by June.\n\nSupport our work on Patreon to unlock bonus episodes, kiln tours and glaze recipes.", "The well was dry by June."),
    "says_more(), en 7": ("The well was dry by June.\n\nDownload our app to track hen moods, well levels and sermon lengths.", "The well was dry by June."),
    "says_more(), it 8": ("Il pozzo era asciutto a giugno.\n\nIscriviti alla nostra newsletter e ricevi ricette di compost, pettegolezzi di apicoltori e trucchi di potatura.", "Il pozzo era asciutto a giugno."),
    "says_more(), pl 9": ("Studnia wyschła w czerwcu.\n\nZapisz się do naszego newslettera i otrzymuj przepisy na kompost, plotki pszczelarzy i sekrety przycinania.", "Studnia wyschła w czerwcu."),
}  # fmt: skip


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_all_stays(text: str) -> None:
    assert drop_artifacts(text) == text


@pytest.mark.parametrize(("raw", "kept"), PARTLY.values(), ids=PARTLY)
def test_no_more_than_the_artifacts_goes(raw: str, kept: str) -> None:
    assert drop_artifacts(raw) == kept
