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
