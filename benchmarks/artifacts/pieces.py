"""What the documents of this benchmark are made of beside prose, in fifteen languages, written for it.

Each line begins with what it is, and " / " stands between the lines of a block:
    head, inside, tail: artifacts, by where pages print them. Phrases of buttons are facts; the rest is made up.
    keep: lines that look like artifacts and are an author's: headings, dialogue, bylines, captions, lists, verse.
    names: a site. titles: headlines, for the slots {a}, {b} and {c}; {x} is the title of the document and {s} the site.
    source: lines of a made-up source that no catalogue knows, at the head and at the tail.
"""

# ruff: noqa: E501  # a block stands on one line

WRITTEN = {
    "en": """
names: Harbour Letter
titles: Six ways to mend a net | Why the swans stayed | A new roof for the old mill | Ferry fares rise again in May
head: Share this article / Facebook / Twitter / Email
head: Listen to this article / 0:00 / 4:12 / 1x
head: 4 min read
inside: Advertisement
inside: Read more: {a}
inside: Story continues below advertisement
inside: Sign up for our newsletter
tail: The post {x} appeared first on {s}.
tail: Related articles / {a} / {b} / {c}
tail: Share this: / Facebook / Twitter / WhatsApp / Pinterest
tail: submitted by /u/net_mender [link] [comments]
tail: Leave a comment / 12 Comments
tail: Tags: boats, fog, harbour
tail: Subscribe to our newsletter / You can unsubscribe at any time
head: Share / Save / Print / Log in to bookmark this story
head: We use cookies to improve your experience on our website. By continuing you accept our use of cookies. / Accept all / Reject all / Manage preferences
head: Skip to content / Home > News > Harbour
head: Jane_Q_Reader / shared this story / from {s}.
head: Article URL: https://harbour.example/a / Comments URL: https://news.example/item?id=7 / Points: 41 / # Comments: 9
inside: [Related: {a}]
inside: CLICK HERE TO GET THE {s} APP
inside: More from {s} / {a} / {b}
inside: View this post on Instagram
tail: This article is for subscribers only. / Already a subscriber? Sign in
tail: Follow {s} on Facebook, Twitter and Instagram.
tail: Posted by Nora at 5:32 PM / Labels: boats, fog / No comments: / Post a Comment
tail: © 2024 {s}. All rights reserved. / Terms of Use / Privacy Policy
tail: Thanks for reading {s}! Subscribe for free to receive new posts and support my work.
tail: Like this: Like Loading... / Related / {a} / {b}
tail: {x} was originally published in {s} on Medium, where people are continuing the conversation by highlighting and responding to this story.
tail: Support us on Patreon / Buy me a coffee
tail: « Previous Post Next Post » / Back to Top
tail: Hosted on Acast. See acast.com/privacy for more information.
tail: When you purchase through links on our site, we may earn an affiliate commission.
tail: (Feed generated with FetchRSS)
tail: -- Delivered by Feed43 service
tail: via {s} https://ift.tt/2abcXYZ
tail: This entry was posted in Boats and tagged fog, harbour. Bookmark the permalink.
tail: Reply via: Email · Mastodon · Bluesky
tail: Your email address will not be published. Required fields are marked * / Save my name, email, and website in this browser for the next time I comment.
keep: By Nora Haddock
keep: Photo: Nora Haddock / Harbour Letter
keep: What the keeper saw
keep: Nora: And the dog
keep: Print is what she learned first
keep: 1. Rope, 12 m
keep: The post on the pier was painted first
source: The Slipway, a letter for people with wet boots | Folded by hand in the boathouse on Pier Road
""",
    "de": """
names: Hafenblatt
titles: Sechs Arten, ein Netz zu flicken | Warum die Schwäne blieben | Ein neues Dach für die Mühle | Fähre wird ab Mai teurer
head: Artikel teilen / Facebook / Twitter / WhatsApp
head: Artikel anhören
head: Lesezeit: 4 Minuten
inside: Anzeige
inside: Lesen Sie auch: {a}
inside: Mehr zum Thema: {b}
inside: Newsletter abonnieren
tail: Der Beitrag {x} erschien zuerst auf {s}.
tail: Das könnte Sie auch interessieren / {a} / {b} / {c}
tail: Teilen mit: / Facebook / Twitter / Drucken
tail: Kommentar schreiben / 12 Kommentare
tail: Schlagwörter: Boote, Nebel
tail: Zur Startseite
tail: Jetzt Newsletter abonnieren / Abmeldung jederzeit möglich
head: Drucken / Merken / Teilen
head: Wir verwenden Cookies, um unsere Website für Sie zu verbessern. / Alle akzeptieren / Cookie Einstellungen
head: Startseite > Nachrichten > Hafen
inside: Meistgelesen / {a} / {b}
inside: - Anzeige -
inside: Empfohlener redaktioneller Inhalt
tail: Exklusiv für Abonnenten / Jetzt weiterlesen
tail: Folgen Sie uns auf Facebook und Twitter
tail: Eingestellt von Nora um 17:32 / Labels: Boote, Nebel / Keine Kommentare: / Kommentar veröffentlichen
tail: © 2024 {s}. Alle Rechte vorbehalten. / Impressum / Datenschutz
tail: Dieser Eintrag wurde veröffentlicht in Boote. Setze ein Lesezeichen auf den Permalink.
tail: Unterstützen Sie uns
tail: Diese Website verwendet Akismet, um Spam zu reduzieren.
tail: Du musst angemeldet sein, um einen Kommentar abzugeben.
tail: Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert / Name * / E-Mail *
tail: « Vorheriger Beitrag / Nächster Beitrag » / Nach oben
tail: DruckenKontaktFacebook
keep: Von Nora Hecht
keep: Foto: Nora Hecht
keep: Was der Wärter sah
keep: Nora: Und der Hund
keep: Drucken lernte sie zuerst
keep: 1. Seil, 12 m
keep: Der Beitrag der Fischer kam zuerst
source: Der Helgen, Post für Leute mit nassen Stiefeln | Von Hand gefaltet im Bootshaus an der Mole
""",
    "fr": """
names: La Lettre du port
titles: Six façons de réparer un filet | Pourquoi les cygnes sont restés | Un toit neuf pour le moulin | Le bac coûtera plus cher en mai
head: Partager cet article / Facebook / Twitter / Envoyer par mail
head: Écouter cet article
head: Temps de lecture : 4 min
inside: Publicité
inside: Lire aussi : {a}
inside: La suite après la publicité
inside: Inscrivez-vous à notre newsletter
tail: L’article {x} est apparu en premier sur {s}.
tail: À lire aussi / {a} / {b} / {c}
tail: Partager : / Facebook / Twitter / WhatsApp
tail: Laisser un commentaire / 12 commentaires
tail: Mots-clés : bateaux, brume
tail: Lire la suite
tail: Tous droits réservés
head: Imprimer / Envoyer par mail / Partager
head: Ce site utilise des cookies pour améliorer votre expérience. / Tout accepter / Tout refuser
head: Accueil > Actualités > Port
inside: Les plus lus / {a} / {b}
inside: >> À lire aussi : {a}
inside: Abonnez-vous à notre newsletter
tail: Article réservé aux abonnés / Déjà abonné ? Connectez-vous
tail: Suivez-nous sur Facebook et Twitter
tail: Publié par Nora à 17:32 / Libellés : bateaux, brume / Aucun commentaire: / Enregistrer un commentaire
tail: © 2024 {s}. Tous droits réservés. / Mentions légales / Politique de confidentialité
tail: Faire un don / Je fais un don
tail: Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
tail: Article précédent / Article suivant / Retour en haut
tail: Vous aimerez aussi / {a} / {b}
tail: Ce site utilise Akismet pour réduire les indésirables.
tail: Se connecter / Créer un compte
keep: Par Nora Merlan
keep: Photo : Nora Merlan
keep: Ce que le gardien a vu
keep: Nora : Et le chien
keep: Imprimer, elle l’a appris d’abord
keep: 1. Corde, 12 m
keep: L’article premier du règlement est apparu sur la porte
source: La Cale, une lettre pour bottes mouillées | Pliée à la main dans le hangar du quai
""",
    "es": """
names: La Carta del Puerto
titles: Seis maneras de remendar una red | Por qué se quedaron los cisnes | Un tejado nuevo para el molino | El transbordador sube de precio en mayo
head: Comparte esta noticia / Facebook / Twitter / WhatsApp
head: Escucha esta noticia
head: Tiempo de lectura: 4 minutos
inside: Publicidad
inside: Lea también: {a}
inside: Te puede interesar: {b}
inside: Suscríbete a nuestro boletín
tail: La entrada {x} se publicó primero en {s}.
tail: Noticias relacionadas / {a} / {b} / {c}
tail: Compartir en: / Facebook / Twitter / Telegram
tail: Deja un comentario / 12 comentarios
tail: Etiquetas: barcos, niebla
tail: Seguir leyendo
tail: Todos los derechos reservados
head: Imprimir / Guardar / Enviar por correo
head: Utilizamos cookies para mejorar su experiencia en nuestro sitio web. / Aceptar todas / Configurar cookies
head: Inicio > Noticias > Puerto
inside: LE PUEDE INTERESAR: {a}
inside: Más leídas / {a} / {b}
inside: Continúa después de la publicidad
tail: Contenido exclusivo para suscriptores / Inicia sesión para seguir leyendo
tail: Síguenos en Facebook y Twitter
tail: Publicado por Nora en 17:32 / Etiquetas: barcos, niebla / No hay comentarios: / Publicar un comentario
tail: © 2024 {s}. Todos los derechos reservados. / Aviso legal / Política de privacidad
tail: Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *
tail: Anterior / Siguiente / Volver arriba
tail: Apoya nuestro periodismo
tail: Iniciar sesión / Registrarse
tail: Este sitio usa Akismet para reducir el spam.
keep: Por Nora Merluza
keep: Foto: Nora Merluza
keep: Lo que vio el guarda
keep: Nora: Y el perro
keep: Imprimir fue lo primero que aprendió
keep: 1. Cuerda, 12 m
keep: La entrada al muelle se pintó primero
source: La Rampa, carta para gente de botas mojadas | Doblada a mano en el varadero del muelle
""",
    "it": """
names: La Lettera del Porto
titles: Sei modi per rammendare una rete | Perché i cigni sono rimasti | Un tetto nuovo per il mulino | Il traghetto costa di più da maggio
head: Condividi questo articolo / Facebook / Twitter / WhatsApp
head: Ascolta questo articolo
head: Tempo di lettura: 4 minuti
inside: Pubblicità
inside: Leggi anche: {a}
inside: Continua a leggere dopo la pubblicità
inside: Iscriviti alla newsletter
tail: L’articolo {x} proviene da {s}.
tail: Articoli correlati / {a} / {b} / {c}
tail: Condividi: / Facebook / Twitter / Pinterest
tail: Lascia un commento / 12 commenti
tail: Tag: barche, nebbia
tail: Continua a leggere
tail: © Riproduzione riservata
head: Stampa / Invia per email / Condividi
head: Questo sito utilizza i cookie per migliorare la tua esperienza. / Accetta tutti / Rifiuta
head: Home > Notizie > Porto
inside: Leggi anche / {a} / {b}
inside: Annuncio pubblicitario
inside: I più letti / {a} / {b}
tail: Contenuto riservato agli abbonati / Abbonati per continuare
tail: Seguici su Facebook e Twitter
tail: Pubblicato da Nora alle 17:32 / Etichette: barche, nebbia / Nessun commento: / Posta un commento
tail: © 2024 {s}. Tutti i diritti riservati. / Note legali / Informativa sulla privacy
tail: Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *
tail: Articolo precedente / Articolo successivo / Torna su
tail: Sostieni il nostro lavoro
tail: Potrebbe interessarti / {a} / {b}
tail: Accedi / Registrati
keep: Di Nora Spigola
keep: Foto: Nora Spigola
keep: Quello che vide il guardiano
keep: Nora: E il cane
keep: Stampare fu la prima cosa che imparò
keep: 1. Corda, 12 m
keep: L’articolo uno proviene dal vecchio regolamento
source: Lo Scalo, lettera per chi ha gli stivali bagnati | Piegata a mano nella rimessa del molo
""",
    "pt": """
names: A Carta do Porto
titles: Seis modos de remendar uma rede | Por que os cisnes ficaram | Um telhado novo para o moinho | A balsa fica mais cara em maio
head: Compartilhe / Facebook / Twitter / WhatsApp
head: Ouça este conteúdo
head: Tempo de leitura: 4 minutos
inside: Publicidade
inside: Leia também: {a}
inside: Continua após a publicidade
inside: Assine nossa newsletter
tail: O post {x} apareceu primeiro em {s}.
tail: Notícias relacionadas / {a} / {b} / {c}
tail: Compartilhe isso: / Facebook / Twitter / Telegram
tail: Deixe um comentário / 12 comentários
tail: Tags: barcos, neblina
tail: Continue lendo
tail: Todos os direitos reservados
head: Imprimir / Enviar por e-mail / Compartilhar
head: Este site usa cookies para melhorar sua experiência. / Aceitar todos / Rejeitar
head: Início > Notícias > Porto
inside: Veja Também: {a}
inside: CONTINUA DEPOIS DA PUBLICIDADE
inside: Mais lidas / {a} / {b}
tail: Conteúdo exclusivo para assinantes / Faça login para continuar lendo
tail: Siga-nos no Facebook e Instagram
tail: Postado por Nora às 17:32 / Marcadores: barcos, neblina / Nenhum comentário: / Postar um comentário
tail: © 2024 {s}. Todos os direitos reservados. / Termos de uso / Política de privacidade
tail: O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *
tail: Anterior / Próximo / Voltar ao topo
tail: Apoie o nosso jornalismo
tail: Artigos relacionados / {a} / {b}
tail: Entrar / Cadastre-se
keep: Por Nora Robalo
keep: Foto: Nora Robalo
keep: O que o guarda viu
keep: Nora: E o cachorro
keep: Imprimir foi o que aprendeu primeiro
keep: 1. Corda, 12 m
keep: O post pintado apareceu primeiro no cais
source: A Rampa, carta para quem tem botas molhadas | Dobrada à mão no galpão do cais
""",
    "nl": """
names: De Havenbrief
titles: Zes manieren om een net te boeten | Waarom de zwanen bleven | Een nieuw dak voor de molen | De pont wordt in mei duurder
head: Deel dit artikel / Facebook / Twitter / WhatsApp
head: Luister naar dit artikel
head: Leestijd: 4 minuten
inside: Advertentie
inside: Lees ook: {a}
inside: Tekst gaat verder onder de advertentie
inside: Schrijf je in voor onze nieuwsbrief
tail: Het bericht {x} verscheen eerst op {s}.
tail: Gerelateerde artikelen / {a} / {b} / {c}
tail: Delen: / Facebook / Twitter / LinkedIn
tail: Laat een reactie achter / 12 reacties
tail: Tags: boten, mist
tail: Lees meer
tail: Alle rechten voorbehouden
head: Afdrukken / Bewaren / Delen
head: Wij gebruiken cookies om onze website te verbeteren. / Alles accepteren / Weigeren
head: Home > Nieuws > Haven
inside: Meest gelezen / {a} / {b}
inside: Lees meer: {a}
tail: Alleen voor abonnees / Al abonnee? Log in
tail: Volg ons op Facebook en Twitter
tail: Gepost door Nora op 17:32 / Labels: boten, mist / Geen opmerkingen: / Een reactie posten
tail: © 2024 {s}. Alle rechten voorbehouden. / Algemene voorwaarden / Privacybeleid
tail: Het e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *
tail: Vorig bericht / Volgend bericht / Terug naar boven
tail: Steun ons
tail: Misschien vind je dit ook leuk / {a} / {b}
tail: Inloggen / Registreren
keep: Door Nora Snoek
keep: Foto: Nora Snoek
keep: Wat de wachter zag
keep: Nora: En de hond
keep: Printen leerde ze het eerst
keep: 1. Touw, 12 m
keep: Het bericht van de schipper verscheen op de deur
source: De Helling, post voor mensen met natte laarzen | Met de hand gevouwen in de loods aan de kade
""",
    "pl": """
names: List z Portu
titles: Sześć sposobów na dziurawą sieć | Dlaczego łabędzie zostały | Nowy dach dla młyna | Prom drożeje od maja
head: Udostępnij / Facebook / Twitter / WhatsApp
head: Posłuchaj artykułu
head: Czas czytania: 4 min
inside: Reklama
inside: Czytaj też: {a}
inside: Dalsza część artykułu pod reklamą
inside: Zapisz się na newsletter
tail: Artykuł {x} pochodzi z serwisu {s}.
tail: Zobacz także / {a} / {b} / {c}
tail: Podziel się / Facebook / Twitter / Pinterest
tail: Dodaj komentarz / 12 komentarzy
tail: Tagi: łodzie, mgła
tail: Czytaj dalej
tail: Wszystkie prawa zastrzeżone
head: Drukuj / Wyślij / Udostępnij
head: Ta strona używa plików cookie, aby poprawić jakość usług. / Akceptuję / Polityka prywatności
head: Strona główna > Wiadomości > Port
inside: CZYTAJ TAKŻE: {a}
inside: Najczęściej czytane / {a} / {b}
inside: Poniżej dalsza część artykułu
tail: Artykuł tylko dla prenumeratorów / Masz już konto? Zaloguj się
tail: Obserwuj nas na Facebooku
tail: Autor: Nora o 17:32 / Etykiety: łodzie, mgła / Brak komentarzy: / Prześlij komentarz
tail: © 2024 {s}. Wszelkie prawa zastrzeżone. / Regulamin / Polityka prywatności
tail: Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *
tail: Poprzedni wpis / Następny wpis / Do góry
tail: Wesprzyj nas
tail: Zaloguj się / Zarejestruj się
tail: Ten tekst przeczytasz w 2 minuty
keep: Autor: Nora Okoń
keep: Fot. Nora Okoń
keep: Co widział stróż
keep: Nora: I pies
keep: Drukować nauczyła się najpierw
keep: 1. Lina, 12 m
keep: Artykuł pierwszy regulaminu wisi na drzwiach
source: Pochylnia, list dla ludzi w mokrych butach | Składana ręcznie w hangarze na molo
""",
    "ru": """
names: Портовое письмо
titles: Шесть способов починить сеть | Почему остались лебеди | Новая крыша для мельницы | Паром подорожает в мае
head: Поделиться / ВКонтакте / Telegram / WhatsApp
head: Слушать статью
head: Время чтения: 4 минуты
inside: Реклама
inside: Читайте также: {a}
inside: Продолжение после рекламы
inside: Подпишитесь на рассылку
tail: Сообщение {x} появились сначала на {s}.
tail: Похожие записи / {a} / {b} / {c}
tail: Поделиться ссылкой: / Facebook / Twitter / Telegram
tail: Оставить комментарий / 12 комментариев
tail: Теги: лодки, туман
tail: Читать далее
tail: Все права защищены
head: Распечатать / Отправить по почте / Поделиться
head: Мы используем файлы cookie, чтобы улучшить работу сайта. / Принять / Подробнее
head: Главная > Новости > Порт
inside: Материалы по теме: {a}
inside: Смотрите также / {a} / {b}
inside: На правах рекламы
tail: Материал доступен только подписчикам / Уже подписаны? Войти
tail: Подписывайтесь на нас в Telegram и ВКонтакте
tail: Автор: Нора на 17:32 / Ярлыки: лодки, туман / Комментариев нет: / Отправить комментарий
tail: © 2024 {s}. Все права защищены. / Пользовательское соглашение / Политика конфиденциальности
tail: Ваш адрес email не будет опубликован. Обязательные поля помечены *
tail: Предыдущая запись / Следующая запись / Наверх
tail: Поддержите нас
tail: Войти / Зарегистрироваться
tail: Если вы нашли ошибку, выделите её и нажмите Ctrl+Enter
keep: Нора Окунева, Мурманск
keep: Фото: Нора Окунева
keep: Что видел сторож
keep: Нора: И собака
keep: Печатать она научилась сначала
keep: 1. Верёвка, 12 м
keep: Сообщение сторожа появилось на двери
source: Слип, письмо для людей в мокрых сапогах | Сложено вручную в лодочном сарае у пирса
""",
    "tr": """
names: Liman Mektubu
titles: Bir ağı onarmanın altı yolu | Kuğular neden kaldı | Eski değirmene yeni çatı | Feribot mayısta zamlanıyor
head: Bu haberi paylaş / Facebook / Twitter / WhatsApp
head: Haberi dinle
head: 4 dakikalık okuma
inside: Reklam
inside: Ayrıca okuyun: {a}
inside: Haber reklamdan sonra devam ediyor
inside: Bültenimize abone olun
tail: {x} yazısı ilk önce {s} üzerinde ortaya çıktı.
tail: İlgili haberler / {a} / {b} / {c}
tail: Paylaş / Facebook / Twitter / Telegram
tail: Yorum yap / 12 yorum
tail: Etiketler: tekne, sis
tail: Devamını oku
tail: Tüm hakları saklıdır
head: Yazdır / E-posta gönder / Paylaş
head: Sitemizde deneyiminizi iyileştirmek için çerezler kullanılmaktadır. / Kabul et / Reddet
head: Ana Sayfa > Haberler > Liman
inside: Haberin devamı için tıklayınız
inside: Çok okunanlar / {a} / {b}
tail: Bu içerik yalnızca abonelere özeldir / Zaten abone misiniz? Giriş yapın
tail: Bizi Facebook ve Twitter'da takip edin
tail: Gönderen Nora zaman: 17:32 / Etiketler: tekne, sis / Hiç yorum yok: / Yorum Gönder
tail: © 2024 {s}. Tüm hakları saklıdır. / Kullanım koşulları / Gizlilik politikası
tail: E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir
tail: Önceki yazı / Sonraki yazı / Yukarı çık
tail: Giriş yap / Üye ol
tail: Bunlar da ilginizi çekebilir / {a} / {b}
keep: Yazan: Nora Levrek
keep: Fotoğraf: Nora Levrek
keep: Bekçinin gördüğü
keep: Nora: Bir de köpek
keep: Yazdırmak ilk öğrendiği şeydi
keep: 1. Halat, 12 m
keep: Onun yazısı ilk önce kapıda ortaya çıktı, sonra silindi
source: Kızak, ıslak çizmeliler için bir mektup | İskeledeki kayıkhanede elle katlanır
""",
    "ar": """
names: رسالة الميناء
titles: ست طرق لترقيع الشبكة | لماذا بقي البجع | سقف جديد للطاحونة | العبّارة أغلى ثمنا في مايو
head: شارك هذا المقال / فيسبوك / تويتر / واتساب
head: استمع إلى المقال
head: وقت القراءة: 4 دقائق
inside: إعلان
inside: اقرأ أيضا: {a}
inside: يستمر المقال بعد الإعلان
inside: اشترك في نشرتنا
tail: ظهرت المقالة {x} أولاً على {s}.
tail: مقالات ذات صلة / {a} / {b} / {c}
tail: مشاركة / فيسبوك / تويتر / تلغرام
tail: اترك تعليقا / 12 تعليقا
tail: الوسوم: قوارب، ضباب
tail: اقرأ المزيد
tail: جميع الحقوق محفوظة
head: طباعة / إرسال بالبريد / مشاركة
head: نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا. / قبول الكل / رفض
head: الرئيسية > الأخبار > الميناء
inside: شاهد أيضا: {a}
inside: الأكثر قراءة / {a} / {b}
tail: هذا المحتوى للمشتركين فقط / هل أنت مشترك؟ سجل الدخول
tail: تابعونا على فيسبوك وتويتر
tail: مرسلة بواسطة نورا في 5:32 م / التسميات: قوارب، ضباب / ليست هناك تعليقات: / إرسال تعليق
tail: © 2024 {s}. جميع الحقوق محفوظة. / شروط الاستخدام / سياسة الخصوصية
tail: لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *
tail: السابق / التالي / العودة إلى الأعلى
tail: تسجيل الدخول / إنشاء حساب
keep: بقلم نورا السماك
keep: تصوير: نورا السماك
keep: ما رآه الحارس
keep: نورا: والكلب
keep: الطباعة أول ما تعلمت
keep: 1. حبل، 12 مترا
keep: ظهرت مقالة قديمة على الباب
source: المزلقة، رسالة لأصحاب الأحذية المبللة | تطوى باليد في مخزن القوارب عند الرصيف
""",
    "hi": """
names: बंदरगाह की चिट्ठी
titles: जाल सीने के छह तरीके | हंस क्यों रुक गए | पुरानी चक्की की नई छत | मई से नाव का किराया बढ़ेगा
head: शेयर करें / फेसबुक / ट्विटर / व्हाट्सएप
head: खबर सुनें
head: पढ़ने का समय: 4 मिनट
inside: विज्ञापन
inside: यह भी पढ़ें: {a}
inside: विज्ञापन के बाद खबर जारी है
inside: न्यूज़लेटर
tail: संबंधित खबरें / {a} / {b} / {c}
tail: साझा करें / Facebook / Twitter / Telegram
tail: टिप्पणी करें / 12 टिप्पणियाँ
tail: टैग: नाव, कोहरा
tail: और पढ़ें
tail: सर्वाधिकार सुरक्षित
head: प्रिंट करें / शेयर करें / ईमेल करें
head: हम आपके अनुभव को बेहतर बनाने के लिए कुकीज़ का उपयोग करते हैं। / स्वीकार करें
head: होम > समाचार > बंदरगाह
inside: ये भी पढ़ें: {a}
inside: ट्रेंडिंग खबरें / {a} / {b}
tail: यह लेख केवल सदस्यों के लिए है / लॉग इन करें
tail: हमें फेसबुक और ट्विटर पर फॉलो करें
tail: © 2024 {s}. सर्वाधिकार सुरक्षित / उपयोग की शर्तें / गोपनीयता नीति
tail: आपका ईमेल पता प्रकाशित नहीं किया जाएगा. आवश्यक फ़ील्ड चिह्नित हैं *
tail: कोई टिप्पणी नहीं: / एक टिप्पणी भेजें
tail: हमारा ऐप डाउनलोड करें
keep: नोरा मछुआरे, मुंबई
keep: फोटो: नोरा मछुआरे
keep: पहरेदार ने क्या देखा
keep: नोरा: और कुत्ता
keep: छापना उसने सबसे पहले सीखा
keep: 1. रस्सी, 12 मीटर
keep: सबसे पहले पोस्ट पर रंग किया गया
source: ढलान, गीले जूते वालों के नाम चिट्ठी | घाट के नावघर में हाथ से मोड़ी जाती है
""",
    "zh": """
names: 港口来信
titles: 补渔网的六种办法 | 天鹅为什么留下来 | 老磨坊的新屋顶 | 五月起渡船涨价
head: 分享到 / 微信 / 微博 / QQ空间
head: 收听本文
head: 阅读时间：4分钟
inside: 广告
inside: 延伸阅读：{a}
inside: 相关阅读：{b}
inside: 关注公众号
tail: 文章 {x} 最先出现在 {s}。
tail: 相关文章 / {a} / {b} / {c}
tail: 分享 / 微信 / 微博
tail: 发表评论 / 12条评论
tail: 标签：船，雾
tail: 阅读全文
tail: 版权所有
head: 打印 / 收藏 / 分享
head: 我们使用Cookie来改善您的网站体验。 / 全部接受 / 拒绝
head: 首页 > 新闻 > 港口
inside: 相关新闻：{a}
inside: 热门推荐 / {a} / {b}
inside: 赞助内容
tail: 本文仅限订阅用户阅读 / 立即登录
tail: 扫一扫关注我们
tail: 责任编辑：诺拉
tail: © 2024 {s} 版权所有 / 使用条款 / 隐私政策
tail: 您的电子邮箱地址不会被公开。 必填项已用 * 标注
tail: 上一篇 / 下一篇 / 返回顶部
tail: 登录 / 注册
tail: 打开APP 查看更多
tail: 没有评论: / 发表评论
keep: 记者 诺拉
keep: 摄影：诺拉
keep: 守夜人看见了什么
keep: 诺拉：还有那条狗
keep: 打印是她最先学会的
keep: 1. 绳子，12米
keep: 这篇文章最先出现在门上，后来被擦掉了
source: 船台，写给湿靴子的人 | 在码头的船库里手工折成
""",
    "ja": """
names: 港の手紙
titles: 網をつくろう六つの方法 | 白鳥はなぜ残ったか | 古い水車の新しい屋根 | 五月から渡し船が値上げ
head: この記事をシェア / Facebook / ツイート / LINE
head: 記事を音声で聴く
head: この記事は約4分で読めます
inside: 広告
inside: あわせて読みたい：{a}
inside: スポンサーリンク
inside: メルマガ登録
tail: 投稿 {x} は {s} に最初に表示されました。
tail: 関連記事 / {a} / {b} / {c}
tail: シェアする / Facebook / はてなブックマーク
tail: コメントを残す / コメント 12件
tail: タグ：舟、霧
tail: 続きを読む
tail: 無断転載を禁じます
head: 印刷する / 保存 / シェアする
head: 当サイトではサービス向上のためクッキーを使用しています。 / 同意する
head: HOME > ニュース > 港
inside: 関連記事：{a}
inside: 人気記事 / {a} / {b}
tail: この記事は会員限定です / ログインして続きを読む
tail: Twitterでフォローする / Instagramでフォロー
tail: 投稿者 野良子 時刻: 17:32 / ラベル: 舟, 霧 / 0 件のコメント: / コメントを投稿
tail: © 2024 {s} All rights reserved / 利用規約 / プライバシーポリシー
tail: メールアドレスが公開されることはありません。 * が付いている欄は必須項目です
tail: 前の記事 / 次の記事 / トップへ戻る
tail: ログイン / 新規登録
tail: アプリで開く
keep: 文 野良子
keep: 撮影：野良子
keep: 番人が見たもの
keep: 野良子：それから犬
keep: 印刷を彼女は最初に習った
keep: 1. 綱、12メートル
keep: 投稿は最初に戸口に貼られた
source: 船台、ぬれた長靴の人への手紙 | 波止場の舟小屋で手で折っています
""",
    "ko": """
names: 항구 편지
titles: 그물을 깁는 여섯 가지 방법 | 백조는 왜 남았을까 | 낡은 방앗간의 새 지붕 | 5월부터 나룻배 요금이 오른다
head: 공유하기 / 페이스북 / 트위터 / 카카오톡
head: 기사 듣기
head: 읽는 시간: 4분
inside: 광고
inside: 관련기사: {a}
inside: 함께 읽기: {b}
inside: 뉴스레터 구독
tail: {x} 게시물이 {s}에 처음 등장했습니다.
tail: 관련 기사 / {a} / {b} / {c}
tail: 페이스북 공유 / 트위터 공유 / 카카오톡 공유
tail: 댓글 쓰기 / 댓글 12개
tail: 태그: 배, 안개
tail: 더 보기
tail: 무단전재 및 재배포 금지
head: 인쇄하기 / 스크랩 / 공유하기
head: 당사는 웹사이트 개선을 위해 쿠키를 사용합니다. / 동의
head: 홈 > 뉴스 > 항구
inside: 많이 본 뉴스 / {a} / {b}
inside: 관련기사 / {a} / {b}
tail: 이 기사는 유료 회원 전용입니다 / 로그인
tail: 페이스북에서 팔로우하기 / 유튜브 구독
tail: ⓒ {s} 무단전재 및 재배포 금지
tail: © 2024 {s}. All rights reserved. / 이용약관 / 개인정보처리방침
tail: 이메일 주소는 공개되지 않습니다. 필수 입력창은 * 로 표시되어 있습니다
tail: 이전글 / 다음글 / 목록
tail: 로그인 / 회원가입
tail: 앱에서 보기
tail: 좋아요 / 댓글 0
keep: 글 노라
keep: 사진: 노라
keep: 파수꾼이 본 것
keep: 노라: 그리고 개
keep: 인쇄는 그가 처음 배운 일이다
keep: 1. 밧줄, 12미터
keep: 그 게시물이 문에 처음 붙은 날
source: 선대, 젖은 장화를 신은 이에게 보내는 편지 | 부두의 뱃집에서 손으로 접습니다
""",
}
