"""Lines around an article: first what must stay, then what goes, by family and language."""


import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrapefix import Profile, catalog, clean, explain
from scrapefix.profile import Line
from scrapefix.repairs import drop_artifacts

EN = "The old bridge was closed on Tuesday after heavy rain, the council said."
DE = "Die alte Brücke wurde am Dienstag nach starkem Regen gesperrt, teilte der Rat mit."
RU = "Старый мост закрыли во вторник после сильного дождя, сообщил совет."
AR = "أغلق الجسر القديم يوم الثلاثاء بعد مطر غزير، كما قال المجلس."
HE = "הגשר הישן נסגר ביום שלישי אחרי גשם כבד, מסרה המועצה."
HI = "पुराना पुल मंगलवार को भारी बारिश के बाद बंद कर दिया गया।"
ZH = "周二大雨过后，老桥被关闭，市议会说。"
JA = "大雨のあと、古い橋は火曜日に閉鎖された。"
KO = "폭우가 내린 뒤 낡은 다리는 화요일에 폐쇄되었다."
TR = "Eski köprü salı günü şiddetli yağmurdan sonra kapatıldı, dedi belediye."
EL = "Η παλιά γέφυρα έκλεισε την Τρίτη μετά από δυνατή βροχή, είπε το συμβούλιο."
VI = "Cây cầu cũ đã đóng cửa hôm thứ Ba sau trận mưa lớn, hội đồng cho biết."
TH = "สะพานเก่าปิดในวันอังคารหลังฝนตกหนัก สภาเมืองกล่าว"

KEPT = [
    # Films and headings that are named as buttons are; a list under a row that pages have; what has the words of pleas.
    "Films to watch\n\nHome Alone on YouTube\nLike Mike on YouTube\nShrek on YouTube\n\nNone of them is about the ferry, which nobody has filmed.",
    f"{EN}\n\nThe report does not mention @smith, whose facebook page was hacked.",
    f"{EN}\n\nRemember to give your play a review",
    f"{EN}\n\n5 of 9 votes",
    f"{EN}\n\nRhine | Main | Danube",
    f"{EN}\n\nFor more stories of the mill, follow us down the river with a lamp.",
    # An item of a list that a sentence announces; a field of an exam beside one like it.
    "My plans for the ferry, in the order in which they will fail:\nRead more\nPaint the rails\nAsk the harbour master for a bench by the pier\nSleep",
    "Paper 2\n\nReading time: 10 minutes\nWriting time: 90 minutes\n\nAnswer three questions on the ferry. Do not turn this page until you are told to.",
    # What the text announces: a path, a message of a program, code, figures.
    "To clear the list of ferries open the menu and choose\n\nHome > Timetable > Ferries > Clear\n\nThe boats stay where they are.",
    "Öffnen Sie das Programm und gehen Sie zu\n\nStart > Fähren > Fahrplan\n\nDort stehen alle Abfahrten.",
    "С утра сервер пишет на каждой странице вот что:\n\nWarning: Undefined variable $parom in /srv/parom/index.php on line 7\n\nПеременную забыли задать.",
    'Écrivez ceci là où la carte doit paraître :\n\n[carte id="7" zoom="12"]\n\nLe numéro est celui de la liste.',
    "在页面里这样写船名：\n\n{{ ship.name }}\n\n打开以后就看得到名字。",
    "A paragraph of the editor looks like this:\n\n<!-- wp:paragraph -->\n<p>Ferry</p>\n<!-- /wp:paragraph -->\n\nThe marks say where it begins.",
    "To shorten the list put this line into the text:\n\n<!--more-->\n\nAll below is shown on a page of its own.",
    "Log in to the harbour office and open Settings. There you will find these entries:\n\nHome\nAbout\nBlog\nContact\n\nDrag them as you like.",
    # Shares of a survey.
    "Woher kennen Sie die Fähre?\n\nRadio 21 %\nFacebook 30 %\nZeitung 49 %\n\nBefragt wurden 900 Leute.",
    # What hikers follow.
    "The path begins at the stile.\n\nFollow the canal as far as the second lock, then turn to the church.",
    "Le chemin part de l'église.\n\nSuivez le canal jusqu'à la deuxième écluse.",
    # A command among commands of the author.
    "Three rules for the year:\nRead more.\nSleep more.\nShare.\nThe ferry is late every day of it.",
    # Buttons that a text announces, in another script.
    "请翻译下面这些按钮上的字：\n\n首页\n搜索\n分享\n打印\n登录\n\n请在星期五以前寄回码头。",
    # The word is what the next line speaks of.
    "Advertisement\n\nThe advertisement showed a bridge.",
    "Reklam\n\nReklam pahalı, dedi bakkal.",
    "Реклама\n\nРеклама в метро подорожала.",
    "広告\n\n広告の市場は縮んでいる。",
    "광고\n\n광고 시장이 줄었다.",
    "广告\n\n广告越来越贵，他说。",
    "الرئيسية\n\nالرئيسية هي الطريق إلى السوق.",
    "פרסומת\n\nפרסומת אחת ליום, לא יותר.",
    "Διαφήμιση\n\nΗ διαφήμιση κοστίζει πολλά.",
    "विज्ञापन\n\nविज्ञापन पर खर्च बढ़ा है।",
    "Tin tức\n\nTin tức đến muộn.",
    "ข่าว\n\nข่าวมาถึงช้า",
    # A dictionary, a glossary.
    "share\n/ʃɛː/\nnoun\n1. a part of what many own.",
    "Advertisement\n\nA notice that somebody pays for.\n\nPrint\n\nA picture made from a plate.",
    # The sentence goes on.
    "Continue reading\nthe note said, and she did.",
    "Она ушла.\n\nПодробнее\n\nона расскажет завтра.",
    "She opened the letter.\n\nRead more\n\nit said on the back.",
    # Lines of one width, which a program broke.
    "The ferryman wrote down how it is done\nlike this:\n\nPull, and wait.",
    "The box at the mill holds the key.\nFollow the instructions in the hall to open the\nbox without a hammer.",
    "Check that the last ferry has gone (if not, skip this\nPR)\nand ring the bell.",
    "Wer im Sommer kommt, findet uns am Hafen und kann\nden newsletter am Kiosk mitnehmen, wie immer.",
    "Come and see us in the old mill on the hill.\nSign up for our newsletter to hear about the newest\nbooks and talks.",
    # Headings over sentences.
    "The town is small.\n\n## Background\n\nNumerous other towns, both inside and outside the valley, had tried",
    "The town is small.\n\nBackground\n----------\n\nOur present rule is confused, and it includes several\nthings at once.",
    "Removes an item.\n\n### More\n\nThere are extra commands to help you with the list.",
    "Город мал.\n\n## Подробнее\n\nВ этом разделе мы расскажем о том, как всё началось.",
    # Items of lists that are not known, codes, columns.
    "Neu in dieser Fassung\n\n* Add a comment.\n* Die alte Prüfung entfernt.\n* Ein Tippfehler im Handbuch behoben.",
    "Поставьте пакет.\n• Follow the setup steps outlined in\n• Запустите проверку.\n• Отправьте изменения.",
    "AC\nAD\nAE\nAF",
    f"{EN}\n\nAL\nAD\nAE\n\n{RU}",
    f"AD\nAE\nAL\n\n{EN}",
    "AL\nAE\nAD",
    *(f"{EN}\n\n{items}\n\n{DE}" for items in ("* Anzeige\n* Fähre\n* Mühle", "* Fähre\n* Anzeige\n* Mühle", "* Fähre\n* Mühle\n* Anzeige")),
    f"{EN}\n\n/*\n * Share\n * Print\n */\n\n{KO}",
    "Eyaletler aşağıdadır\nOR\nPA\nPR\nRI\nSC",
    "English | Türkçe\nless | az\nmore | çok\nmuch | fazla",
    f"{EN}\n\n1    1            Reply\n\n{EN}",
    "Παλιά έκδοση\n\n NEWS            | 157 ++++\n fähre.h |   4 +-\n 3 files\n\nΒγήκε την Παρασκευή, όπως πάντα.",
    # Fields without a form.
    "Das Formular fragt nach drei Dingen.\n\nName\n\nEmail\n\nMessage\n\nAlle drei sind nötig.",
    # The title of a text: what the path above it ends in, an offer or a prompt right over a text.
    "Newsletter abonnieren\n\nJeden Tag landen unzählige Mails im Postfach, und niemand liest sie.",
    "Leave a comment\n\nThe art of the good reply is older than the web, and it is worth learning.",
    # Texts about cookies, and clauses of terms.
    "OUR POLICY ON COOKIES\n1. What they are\nCookies are small text files that a site places on your device.\n2. What they are for\nWe use cookies to keep you signed in.\n3. Your consent\nBy continuing to use the site you agree to our use of cookies.\n4. Since when\nThe club agreed to this in May.",
    # Headings of a text about buttons.
    "How a banner is read\n\nMost of them have two buttons of different sizes.\n\nAccept all\n\nThis is the big one, and it has a colour.\n\nReject all\n\nIf it is there at once, somebody was fair to you.\n\nManage preferences\n\nThis one opens a second page with a row of switches.",
    # The first line of a poem, which goes on.
    "Continua a leggere,\ndisse la nonna al treno,\nma il treno era già partito.",
    "What are cookies?\n\nCookies are small text files stored on your device by your browser.\n\nDelete them.",
    "Çerez nedir?\n\nCookies are small text files stored on your device by your browser.\n\nSilin.",
    "Условия\n\n2. Cookies\n\nWe use cookies to keep you signed in. You can refuse cookies in your browser.\n\n3. Комментарии\n\nYou must be logged in to post a comment.",
    # What is no headline behind its lead, and no arrow.
    f"{EN}\n\nLive: the band plays on\n\n{EN}",
    "Kapitel 5\n\nDie Option sagt, welche Zeichen ein Wort hat, zum Beispiel so: >\n\n\t:set iskeyword",
    # Comments of programs.
    "int x = 0;\n// Read more: docs/usage.md\nreturn x;",
    "SELECT 1;\n-- Posted in ticket 12\nSELECT 2;",
    # Labels that the next line speaks of.
    "إعلان\n\nنشرت الصحيفة إعلانا عن القارب في صفحتها الأولى.",
    "פרסומת\n\nהפרסומת על הסירה הופיעה בעמוד הראשון של העיתון.",
    "โฆษณา\n\nป้ายโฆษณาเรือลำนี้ติดอยู่ที่ท่าน้ำมาสามปีแล้ว",
    # A last sentence that begins as a notice does.
    "The room is warm.\n\nLeave a comment card with the waiter if you can bear it.",
    "Die Stube ist warm.\n\nSchreibe einen Kommentar in das dicke rote Heft an der Tür.",
    # A title under one word of a menu, and one of which the text speaks.
    "Home\n\nOtters\n\nThe river has otters again, said the warden of the upper valley on Monday.",
    # The head of a file.
    "title: Čistá řeka\nsummary: otters are back\ntags: river, otters",
    # Words that begin as a short one does.
    "Get the apples in before the frost.\n\nThe cook waits.",
    "Get the menu approved by Ann before Friday.\n\nThe cook waits.",
    # What is supported, and who is responsible.
    "支持夜间模式\n支持离线阅读\n价格便宜",
    "Equipo de guardia\n\nResponsable: Lucía Ortega, enfermera jefe\n\nTurno: de ocho a tres",
    # A footer that is told of.
    'Blogs close with "The post Garden appeared first on Village News". I find that funny.',
    "printf('The post %s appeared first on %s.', a, b);",
    # The phrase is a part of prose.
    "Share this information, please?\n\nNobody did.",
    "Lesen Sie Modeblogs?\n\nIch nicht.",
    "Mehr Infos auf www.museum.example\n\nDer Eintritt ist frei.",
    "The clock first appeared on the tower in 1702.",
    "O relógio apareceu primeiro em Lisboa.",
    "Klockan dök först upp på 1950-talet.",
    "درس\n\nاقرأ أيضا ما كتبه المهندس، فهو قصير.",
    "Your email list will begin to grow\n\nBy May it had forty names.",
    "If you enjoy the sea, come in June.",
    "Donate\n\nyour old coat, said the sign.",
    # A list of the author's own.
    "We posted the film on three sites:\nFacebook\nReddit\nTumblr\nOnly one of them took it down.",
    "Line-up:\n\nAnna (voice)\n\nBen (bass)",
    "The prize goes to three towns.\n\nMost popular\n\nAshford, by far\n\nLeast popular\n\nMoor End",
    # A word that needs company and has none.
    "Facebook\n\nThe company was founded in a dormitory.",
    "Contact\n\nThe contact between the two was lost.",
    "Home\n\nThere is no place like it.",
    # An author's one-liner at the end: a sentence, where a button has no full stop.
    EN + "\n\nHelp us.",
    EN + "\n\nBuy me a coffee.",
    EN + "\n\nStay in touch.",
    DE + "\n\nSpendier mir einen Kaffee.",
    RU + "\n\nРасскажите друзьям.",
    RU + "\n\nПродолжение следует.",
    TR + "\n\nSiz ne düşünüyorsunuz?",
    HI + "\n\nहमारी मदद करें।",
    ZH + "\n\n帮帮我们。",
    JA + "\n\nコーヒーをおごってください。",
    KO + "\n\n도와주세요.",
    EL + "\n\nΒοηθήστε μας.",
    VI + "\n\nHãy giúp chúng tôi.",
    # It only begins as a notice does: what makes it one is missing.
    EN + "\n\nWe use cookies instead of bread for the pudding.\n\n" + EN,
    EN + "\n\nYou can unsubscribe from anything but the fog.\n\n" + EN,
    EN + "\n\nGet the bridge app for 1.99\n\n" + EN,
    DE + "\n\nWir verwenden Cookies statt Brot für den Auflauf.\n\n" + DE,
    HI + "\n\nहम पुडिंग में रोटी की जगह कुकीज़ का इस्तेमाल करते हैं।\n\n" + HI,
    "Nous utilisons des cookies à la place du pain.\n\nLe pont est fermé depuis mardi.",
    "Pour lire la suite, il faut tourner la page, dit le maître.\n\nLe pont est fermé depuis mardi.",
    # A caption is none in any other language.
    DE + "\n\nFoto: Max Moor an der Brücke über den Fluss\n\n" + DE,
    "Cầu cũ đóng cửa hôm thứ Ba, hội đồng cho biết.\n\nFoto: An Văn Minh bên cây cầu cũ\n\nCầu mới mở.",
    RU + "\n\nФото: Анна Мост на старом мосту через реку",
    # A phrase with a colon has it in the line too.
    EN + "\n\nNext year’s bridge is planned for June 🌉",
    KO + "\n\n다음 주에는 다리가 열린다 🎽",
    # Behind "by" stands a name, in an artifact.
    EN + "\n\nPowered by wind",
    # A heading of links about something has links under it.
    "El puente está cerrado desde el martes por la lluvia.\n\nMás información en la panadería",
    # A title that begins as a link does.
    "Lees meer in de winter\n\nDe brug is sinds dinsdag dicht, zegt de gemeente.",
    "اقرأ المزيد في الشتاء\n\n" + AR,
    # An item of a numbered list has a number, not a counter.
    "1. Apologies\n\n2. Newsletter\n\n3. Comments\n\n4. Any other business\n\nThe meeting closed at nine.",
    "1. Açılış\n\n2. Bülten\n\n3. Yorumlar\n\nToplantı dokuzda bitti.",
    "1. 開会\n\n2. メルマガ\n\n3. コメント\n\n九時に閉会した。",
    # An item of a list without numbers: nothing beside it is an artifact or prose.
    "Main stage, Friday\n\nThe Comments\n\nRead More\n\nSlow Print\n\nDoors open at seven.",
    "Étiquette\n\nun nom noué à une corde\n\nPublicité\n\nun avis que l'on paie",
    # A phrase that nobody has seen on a page, alone in the middle of the text.
    "打印\n\n" + ZH,
    ZH + "\n\n印刷\n\n" + ZH,
    # Facts: bylines, captions, credits, dates.
    "By Ann Ashford\n\n" + EN,
    EN + "\n\nAutor: Max Moor",
    EN + "\n\nPhoto: Ann Ashford\n\n" + EN,
    "This essay originally appeared in Bridge Weekly.\n\n" + EN,
    "Updated: 3 May 2019\n\n" + EN,
    # Code, sessions, quotations.
    "// Submitted by /u/bridge_fan - without the last part\nint main()\n{",
    "```\nShare this article\nFacebook\n```",
    "“Share this article”\n\nwas all that the note said.",
    # Rows of a table, whatever parts their cells, and with them the labels in its cells.
    "| Page | Views |\n|---|---|\n| Home | 310 |\n| Contact | 12 |\n| Privacy policy | 4 |\n\n" + EN,
    "| Funktion | Gratis |\n| --- | --- |\n| Newsletter | ja |\n| Kommentare | nein |",
    "Kanal | Besucher\n--- | ---\nFacebook | 120\nWhatsApp | 80\n\n" + DE,
    "Страница\tПросмотры\nГлавная\t310\nКонтакты\t12",
    "الصفحة\tالزيارات\nالرئيسية\t310\nاتصل بنا\t12",
    "ページ\t閲覧\nホーム\t310\nお問い合わせ\t12",
    "दृश्य\tसंख्या\nहोम\t310\nविज्ञापन\t12",
    "Sayfa      Okunma\nAna Sayfa     310\nİletişim       12",
    "Button     Taps\nShare       120\nPrint        14\nEmail         9",
    "\n".join(f"{word}  \t  {n}" for n, word in enumerate(("메뉴", "공유하기", "댓글", "홈"), 310)),
    # A chat, whoever they call themselves; a session; what a mail quotes.
    "[09:14] <print> is the bridge open\n[09:15] <share> ok then\n[09:16] <email> thanks",
    "<mia> brb\n<share> ok 2 mins\n<mia> x",
    "12:02 <@анна> реклама\n12:03 <борис> поделиться",
    "In [1]: x = 2\n\nIn [2]: x\nOut[2]: 2",
    "In [3]: print(x)\n42\n\nIn [4]: print(y)\n43",
    "> Whose bridge is this?\n> Share\n\nNot mine.",
    "On 3 May Ann wrote:\n> Home\n> Contact\n\nI have none.",
    "Ann yazdı:\n> Köprü kimin, bilen var mı?\n> Paylaş\n\nBenim değil.",
    # Broken off, and no link behind it.
    EN + "\n\nHe stopped… Continue reading was all that the note said",
    EN + "\n\nShe waited... Read Dickens",
    # A dialogue, behind the dash of its language.
    "Er zeigte auf das Schild.\n\n– Lies.\n– Weiterlesen.\n– Da steht nichts mehr.",
    "ضحك الرجل وقال:\n\n— اقرأ.\n— اقرأ المزيد.\n— لا يوجد شيء.",
    # The label of an advertisement that the text points at as a word.
    "Hirdetés\n\nEzt a szót olvastam a kapun, amikor hazaértem a hajóról.",
    "إعلان\n\nكانت هذه الكلمة على جدار المرفأ القديم منذ سنوات.",
    "विज्ञापन\n\nइस शब्द के नीचे पुराने घाट की तस्वीर छपी थी।",
    "Quảng cáo\n\nÔng tôi vẽ chữ ấy trên mái bến phà suốt nhiều năm.",
    # Options, values and names of programs, and tags of templates.
    EN + "\n\n--all\n\n--search\n\n-v\n\n" + EN,
    RU + "\n\nmenu = home\n\nprint = email\n\n" + RU,
    EN + "\n\n{{ more }}\n\n{% print %}\n\n" + EN,
    EN + "\n\nsendemail.confirm\n\nshare_print\n\n" + EN,
    # The column of a table, a cell on each line.
    "Bridge\n\nYes\n\nYes\n\nYes\n\nYes\n\n" + EN,
    # An ordinary word in small letters heads nothing, and leads to nothing.
    "Le pont est fermé depuis mardi.\n\nlire\n\nun fichier qui ne rend rien\n\nécrire\n\nun puits sans fond",
    EN + "\n\n(see | the other bridge over the river | below)",
    # A list that is numbered without dots.
    "Chapters\n\n1 Home\n2 Search\n3 Contact\n4 Close\n5 Index",
    "1 Startseite\n2 Suche\n3 Kontakt\n4 Drucken",
    "1 ホーム\n2 検索\n3 お問い合わせ",
    "1 الرئيسية\n2 بحث\n3 اتصل بنا",
    # Somebody tells what stood there.
    EN + "\n\nSign up forms are ignored. Ours said: Sign up for our newsletter. Nobody did, until it had a cat.\n\n" + EN,
    EN + "\n\nSubscribe to our newsletter, the sign said. Nobody did.\n\n" + EN,
    EN + "\n\nWe use cookies to improve your experience, said the baker. He meant the ones with ginger.",
    DE + "\n\nMelden Sie sich für unseren Newsletter an, stand auf dem Zettel. Niemand tat es.\n\n" + DE,
    RU + "\n\nПодпишитесь на рассылку, гласила табличка. Никто не подписался.",
    TR + "\n\nBültenimize abone olun, diyordu tabela. Kimse olmadı.",
    ZH + "\n\n订阅我们的通讯，牌子上写着。没有人订阅。",
    AR + "\n\nاشترك في نشرتنا، قالت اللافتة. لم يشترك أحد.",
    # A heading has no full stop, and a title with "next" is not beside one with "previous".
    EN + "\n\nMore on Friday.",
    DE + "\n\nMehr zu Pfingsten.",
    "Ashford 2, Moor End 1\n\nDale 3, Weir 3\n\nNext: Ashford v Dale, Saturday",
    # The sentence that a first line begins goes on.
    "5 min read\n\nwas what the label said, and it took me an hour to get to the end of it.",
    # Names of a program.
    "import share\n\ndef follow():\n    print\n    return\n\nshare\nprint\nmenu",
    # A short title announces what stands under it, or the text speaks of it.
    "The two rooms:\n\nShare\n\nTweet\n\nThe two rooms are named so, and both have a view of the river.",
    "Two sites\n\nFacebook\n\nTwitter\n\nThe choir posts its films there, and the town watches them.",
    "Two verbs\n\nShare\n\nPrint\n\nTo share is to give a part away, and nobody has to ask for it.",
    "Zwei Knöpfe\n\nTeilen\n\nDrucken\n\nAuf Teilen drückt seit Dienstag niemand mehr, sagt der Rat.",
    "两个按钮\n\n分享\n\n关注\n\n分享按钮周二坏了，市议会说。",
    "二つの語\n\nシェア\n\nツイート\n\nシェアは分け合うことを表す言葉である。",
    "The song\n\nFollow\n\nShare\n\nPrint\n\nSo went the chorus all night long, and nobody slept.",
    "Zu tun\n\nDrucken\n\nTeilen\n\nMerken\n\nAlles vor dem Mittag, und dann braucht der Garten Wasser.",
    "Yapılacaklar\n\nYazdır\n\nKaydet\n\nHepsi öğleden önce bitmeli, sonra bahçe su ister.",
    "May 2019\n\nEmail:\n\nPhone:\n\nBoth are answered by the lock keeper, who has no time.",
    # A number under a title, or a title that is a number.
    "1984\n\nShare\n\nBoth of the brothers owned a half of it, and neither ever gave it away.",
    "1.2K is a mountain, and 3 m is the depth of the lock.\n\n" + EN,
    "2.1K\n\nNobody climbs it in winter, he said.",
    "Loading...\n\nThe loading took the ferrymen all day.\n\n" + EN,
    # A list of which some are no buttons, and nothing says that the others are.
    EN + "\n\nShare\n\nPrint\n\nTweet\n\nLantern",
    RU + "\n\nFacebook\n\nTwitter\n\nКурьер\n\nПочта России",
    KO + "\n\n공유\n\n인쇄\n\n등대",
    JA + "\n\nシェア\n\n印刷\n\n灯台",
    # Counting is no paging, and a question has an answer that offers nothing.
    EN + "\n\n3\n\n2\n\n1\n\nNext, said the child",
    EN + "\n\n1\n\n2\n\n3\n\nHome, said the child",
    EN + "\n\nWho pays? Subscribe to our newsletter, he said, and see.\n\n" + EN,
    # A glossary refers to its entries.
    "\n\n".join(f"Term {n}\n\n{EN}\n\nSee: How the old bridge was built" for n in range(9)),
    # A section of a manual, as a terminal shows it and as it is written.
    *(
        f"RAFT(6)\n\n{name}\n       raft - {line}\n\n{about}\n       {line}\n       {line}\n\n{home}\n       {line}\n\n{see}\n       oar(6), tide(1), sail(1), knot(7)\n\nraft 2.1      5 May 2026      RAFT(6)\n"
        for name, about, see, home, line in (
            ("NAME", "DESCRIPTION", "SEE ALSO", "HOME", EN),
            ("NAME", "BESCHREIBUNG", "SIEHE AUCH", "START", DE),
            ("ИМЯ", "ОПИСАНИЕ", "СМ. ТАКЖЕ", "ГЛАВНАЯ", RU),
            ("ΟΝΟΜΑ", "ΠΕΡΙΓΡΑΦΗ", "ΔΕΙΤΕ ΕΠΙΣΗΣ", "ΑΡΧΙΚΗ", EL),
            ("İSİM", "TANIM", "AYRICA BAKINIZ", "ANA SAYFA", TR),
            ("الاسم", "الوصف", "انظر أيضا", "الرئيسية", AR),
            ("שם", "תיאור", "ראו גם", "בית", HE),
            ("नाम", "विवरण", "यह भी देखें", "होम", HI),
            ("ชื่อ", "คำอธิบาย", "ดูเพิ่มเติม", "หน้าแรก", TH),
            ("TÊN", "MÔ TẢ", "XEM THÊM", "TRANG CHỦ", VI),
            ("名称", "描述", "参见", "首页", ZH),
            ("名前", "説明", "関連項目", "ホーム", JA),
            ("이름", "설명", "관련 항목", "홈", KO),
        )
    ),
    f'.TH RAFT 6\n.SH NAME\nraft\n.ad l\n.SH BESCHREIBUNG\n{DE}\n.ad\n.SH "SIEHE AUCH"\noar(6), tide(1)',
    # Other parts of a manual, named in a row.
    EN + "\n\nSee also\n\ndropraft, CREATE OAR, SINK BOAT",
    EN + "\n\nThe post appeared first on X. It was deleted on Friday.",
    EN + "\n\nThe post, which appeared first on X, was deleted on Friday.",
    EN + "\n\nDer Beitrag der Kuh zum Klima erschien zuerst in einer Studie.",
    EN + "\n\nVimos a JosÃ© en la feria, y José nos vio.",
    f"SINK BOAT\nSynopsis\nSINK BOAT name\nDescription\n{EN}\nSee Also\nBUILD BOAT, FLOAT BOAT",
    DE + "\n\nSiehe auch\n\nraft(1) ruder(1) boot(6) segel(1)\n\nTeil von raft(1)",
    EL + "\n\nΔείτε επίσης\n\nσχεδία, κουπί, πανί, ΒΑΡΚΑ",
    ZH + "\n\n相关阅读\n\n木筏(1) 桨(1) 帆(6) 船(1)",
    # Sections of a book, rows of a table, buttons that would be the same.
    EN + "\n\n5.21. Watch\n\n" + EN + "\n\n5.22. Share\n\n" + EN,
    RU + "\n\n13.4. Поиск\n\n" + RU,
    EN + "\n\n9 Close 1 0\n10 Next 1 6\n11 Close 0 0\n12 Next 0 7\n\n" + EN,
    EN + "\n\ntext text text text\n\n" + EN,
    # The source of documentation.
    EN + "\n\nSee also :func:`row`, :func:`sail`\nand :func:`sink`.\n\nSee :class:`Otter` above for how it is\nfed.\n\n" + EN,
    # A sentence about reading on is no link: it goes on, and has its stop.
    "Ugglorna bor i tornet.\n\nLäs mer om ugglorna i länets stora bok.",
    "As corujas moram na torre.\n\nLeia mais\n\nLeia mais sobre corujas no capítulo 3, que trata das torres.\n\nEla voltou.",
    JA + "\n\n続きを読む時間はなかった。",
    "Les uglene bor i tårnet.\n\nLes mer om uglene i den store boken.",
    "De uilen wonen in de toren.\n\nLees meer in het grote boek van de toren.",
    RU + "\n\nЧитать на мосту он не любил.",
    EN + "\n\nRead more at the library.\n\n" + EN,
    # A manual says how one logs in; a page says what for.
    EN + "\n\nLog in\n\nYou must log in before you can move a boat. See “Oars” for details.",
    EN + "\n\nSign in to your account and open the tab with the boats.",
    DE + "\n\nBitte registrieren Sie sich mit Ihrem Konto im Bootshaus.",
    "El puente está cerrado, dijo la alcaldesa.\n\nDebe iniciar sesión con su cuenta antes de mover un bote.",
    # Rows of a table with bars between the cells.
    "Knob | What it does\nRing | Calls the ferry\nWatch | Shows the other bank\nReport | Wakes the keeper",
    "Knopf | Wirkung\nLesen | Öffnet das Logbuch\nSehen | Zeigt das andere Ufer\nRufen | Holt die Fähre",
    # A glossary, also under a sentence: its words have a definition each, and the next word is a word.
    "The words of the ferry and what each of them means.\n\nAdvertisement\n\nA notice in the cabin that somebody has paid for, as he hopes.\n\nPrint\n\nA picture that is made from a plate.",
    "Die Wörter der Fähre und was sie bedeuten.\n\nRuder\n\nEin Holz, mit dem man das Boot bewegt.\n\nAnzeige\n\nEin Zettel in der Kajüte, für den jemand gezahlt hat.\n\nAlte Pinne\n\nDas Holz, mit dem man das Boot lenkt.",
    # A notice is in the text where paragraphs follow, and where it is announced.
    EN + "\n\n" + EN + "\n\nTags: bridge, rain\n\nSo said the label. " + EN,
    EN + "\n\n" + EN + "\n\nThe plate on the bridge says:\n\n© 1901 River Notes. All rights reserved.\n\nAshford",
    DE + "\n\nAshford\n\nSchlagworte: Fluss\n\nMoor End",
    # A number is a chapter's, a column's; a date stands over the pages of a diary.
    EN + "\n\nOars\n\n45\n\nSails\n\n12\n\nPrint\n\n9\n\nRopes\n\n30",
    "3 May 2019\n\nHome\n\nWe came over the old bridge with two dogs and a cold, and slept for a day.\n\n" + EN,
    "3. Mai 2019\n\nTeilen\n\nHeute habe ich das Brot mit dem Schleusenwärter teilen müssen, und er gab mir ein Ei.\n\n" + DE,
    # A list of words that a paragraph speaks of, or that is announced.
    "The five buttons\n\nShare\n\nPrint\n\nLantern\n\nSave\n\nFollow\n\nShare is the first of them, and rings the bell on the other bank.",
    EN + "\n\nThe signs on the bridge, from left to right:\n\nHome\n\nSearch\n\nOtters\n\nContact\n\nPrivacy",
    EN + "\n\nOtters\n\nHerons\n\nHome\n\nEels\n\nNewts\n\nToads",
    # A word heads its paragraph, as the one above it does.
    "Telephone\n\nThe line to the ferry is out of order.\n\nEmail\n\nNobody at the ferry reads what the office gets.",
    "Telefon\n\nDie Leitung zur Fähre ist gestört.\n\nE-Mail\n\nNiemand auf der Fähre liest, was im Büro ankommt.",
    "row_fast : :obj:`bool` (defaults to False)\n    True to row fast.\n\n    See Also\n    --------\n    :confval:`row_slow`\n\nrow_slow : :obj:`bool`\n    True to row slowly.",
    # A prompt without a network, an article about advertising, a link without its box.
    EN + "\n\nFollow the old river on foot\n\n" + EN,
    EN + "\n\nAdd an oar on each side\n\n" + EN,
    EN + "\n\nSiga o rio no mapa\n\n" + EN,
    EN + "\n\nThe article continues a series on advertising in ferries, and it is long\n\n" + EN,
    DE + "\n\nDie Werbung für die Fähre geht weiter\n\n" + DE,
    EN + "\n\nSkip the bridge and continue to the mill\n\n" + EN,
    EN + "\n\nFor the latest news, ask the lock keeper.",
    "Ошибка\n\nНашли ошибку? Позовите смотрителя шлюза.\n\n" + RU,
    # Settings, as programs write them: keys without capitals, values in brackets, rows that are indented.
    "tasks:\n  - name: caulk\n    tags: [hull]",
    "- hosts: all\n  tasks:\n    - name: caulk\n      tags: [hull, deck]",
    "openapi: 3.0.0\npaths:\n  /boats:\n    get:\n      summary: List\n      tags: [boats]",
    "on:\n  push:\n    tags: ['v*']",
    "model:\n  name: otter\n  tags: small",
    "post: 1\ncategory: news\ntags: sea, boats",
    "title: The ford\ntags:\n  - river\n  - ford",
    "related: [oars]\ntags: [boats]",
    "name: otter\nshare: yes\nfollow: no\ncomments: off",
    EN + "\n\nboat:\n  name: otter\n  tags: [river, ford]",
    "services:\n  ferry:\n    image: ferry\n    labels:\n      - river",
    "Speed: 30\nWatch: on\nListen: off\nRelated: none",
    "Notifications: on\nFacebook: off\nTwitter: off\nEmail: weekly",
    "Settings\n\nNewsletter: weekly\nComments: allowed\nTheme: dark\nShare: never",
    # Front matter, and the marks that others put before a key.
    "---\ntitle: The ford\ncomments: true\nshare: true\ntags: river, ford\n---\n\n" + EN,
    "Title: The ford\nSlug: ford\nCategory: rivers\nTags: ford, mill\n\n" + EN,
    ".. title: The ford\n.. slug: ford\n.. tags: ford, mill\n.. category: rivers",
    ":title: The ford\n:date: 2024-01-02\n:tags: ford, mill",
    "#+TITLE: The ford\n#+DATE: 2024\n#+TAGS: ford mill",
    "- Title: The ford\n- Length: 12 km\n- Tags: river, easy",
    "**Title:** The ford\n**Length:** 12 km\n**Tags:** river, easy",
    # Heads of mails and answers, cards, exported records.
    "HTTP/1.1 200 OK\nContent-Type: text/html\nCache: hit\nTags: a, b",
    "From: ann@ferry.example\nSubject: the ford\nKeywords: river, ford\nComments: none\n\n" + EN,
    "BEGIN:VCARD\nFN:Ann Ashford\nCATEGORIES:friends,sea",
    "Share: 12\nBonds: 30\nCash: 58",
    "Share: 12\n\nBonds: 30\n\nCash: 58",
    "Share 12\nBonds 30\nCash 58",
    "Share – 12 %\nBonds – 30 %\nCash – 58 %",
    "Share......12\nBonds......30",
    "Title: The ford\nText: The ford is open again, and it holds.\nSource: letter\nTags: river",
    "en:\n  share: Share this article\n  print: Print\n  comments: Comments\n  tags: Tags",
    "Share: Teilen\nPrint: Drucken\nSave: Speichern\nComments: Kommentare",
    "author: Ann\ntags: sea",
    "Artist: Nora\nAlbum: The Weir\nGenre: Folk\nTags: live",
    "Name: Ann\nRole: Editor\nFollow: @ann",
    "Species: otter\nSource: field book\nCategory: mammals\nRelated: mink, badger",
    "ID: 12\nStatus: open\nLabels: leak, hull\nComments: 3",
    # Several records, of which each has the same keys.
    "Tweet: The ford is open again, and it holds.\nLabel: 1\nTweet: mud to the knees\nLabel: 0",
    "Text: Брод снова открыт, и он держит.\nTags: 1\nText: грязь по колено\nTags: 0",
    "Cümle: Vapur yine geç kaldı, kimse kızmadı.\nTags: 1\nCümle: her yer çamur\nTags: 0",
    "/*\n * Der Fährplan.\n * Copyright 2019 Ferry Press. All rights reserved.\n */\nint a;",
    "Publisher: Ferry Press\nSubject: rivers\nCopyright: 1999",
    "Put this on the card of the boat, in ink:\n\nName: Otter\nLength: 9 m\nTags: wood, sail",
    EN + "\n\nServes: 4\nTime: 20 min\nCuisine: Greek\nTags: vegan, quick",
    "Titel: Die Furt\nLand: Norwegen\nKategorie: Fluss\nSchlagworte: Furt, Mühle",
    "Name: Anna\nOrt: Kiel\nTeilen: nein\nDrucken: ja\nKommentare: 3",
    "Titre : Le gué\nDurée : 12 min\nMots-clés : gué, moulin",
    "Título: El vado\nRaciones: 4\nEtiquetas: sopa, verano",
    "Блюдо: борщ\nПорций: 4\nКатегория: супы\nТеги: свёкла",
    "Tytuł: Bród\nMiasto: Toruń\nTagi: rzeka, młyn",
    "Başlık: Geçit\nŞehir: Van\nEtiketler: nehir, köprü",
    "Τίτλος: Το πέρασμα\nΠόλη: Πάτρα\nΕτικέτες: ποτάμι",
    "料理：味噌汁\n人数：4人\nタグ：簡単、夏",
    "菜名：鱼汤\n人数：4\n标签：家常",
    "제목: 여울\n지역: 강원\n태그: 강, 여울",
    "العنوان: المخاضة\nالمدينة: عدن\nالوسوم: نهر، جسر",
    # Nothing else would be left.
    "Share this article\nFacebook\nTwitter",
    "Share this article",
]


@pytest.mark.parametrize("text", KEPT)
def test_stays(text: str) -> None:
    assert drop_artifacts(text) == text


@pytest.mark.parametrize(
    ("above", "tags"),
    [
        (EN, "Category: News\nTags: river, ford"),
        (EN, "Written by: Ann Ashford\nTags: river, ford"),
        (EN, "Location: Bergen\nTags: river, ford"),
        (EN, "tags: river, ford"),
        (DE, "Autor: Anna Au\nSchlagworte: Furt, Mühle"),
        (RU, "Автор: Анна\nТеги: река, брод"),
        (ZH, "作者：安\n标签：河，渡口"),
        (EN, "Website: ferry.example\nFacebook: ferry\nTags: ford"),
        ("Nora: And the dog\nBen: No.\nNora: It rained all day, as I said.", "Tags: rain, sea"),
        # What two people say is no record, and a byline under a headline is none either.
        ("Ann: It rained all day, as I said.\nBen: It did not rain at all, I think.", "Tags: rain, sea"),
        ("The ford is open\nPhoto: Ann Ashford", "Tags: ford"),
        # Whoever has his address there has a page.
        (EN, "Phone: 12 34 56\nEmail: ann@ferry.example\nFollow us on Twitter: @ferry"),
    ],
)
def test_a_fact_beside_tags_makes_no_record(above: str, tags: str) -> None:
    facts, _, tag = tags.rpartition("\n")
    kept = "" if facts.startswith("Category") else facts
    for gap in ("\n", "\n\n"):
        assert drop_artifacts(f"{above}{gap}{tags}") == (f"{above}{gap}{kept}" if kept else above), tag


def test_over_an_article_two_rows_make_a_record() -> None:
    assert drop_artifacts(f"Reading time: 4 minutes\nNora: And the dog\n{EN}") == f"Nora: And the dog\n{EN}"


def test_a_sentence_between_two_artifacts_is_the_authors() -> None:
    between = "Он купил ёлку и едва донёс её домой."
    text = f"{RU}\n\nПодпишитесь на рассылку\n\n{between}\n\nВойти\n\nЗарегистрироваться"
    assert drop_artifacts(text) == f"{RU}\n\n{between}"


@pytest.mark.parametrize(
    ("above", "own", "below"),
    [
        ("Sign up for our newsletter", "The bus will run until the spring.", "Subscribe to our newsletter"),
        ("Sign up for our newsletter", "Correction: the vote was nine to six.", "Subscribe to our newsletter"),
        ("Newsletter abonnieren", "Die Brücke wurde am Montag eröffnet.", "Newsletter abonnieren"),
        ("Inscrivez-vous à la newsletter", "Le pont a ouvert lundi.", "Inscrivez-vous à la newsletter"),
        ("Подписывайтесь на наш Telegram-канал", "Детям больше не нужно идти лесом.", "Подпишитесь на рассылку"),
        ("Kövess minket a Facebookon!", "A hidat hétfőn nyitották meg.", "Kövess minket az Instagramon!"),
        ("텔레그램 채널을 구독하세요", "다리는 월요일에 열렸다.", "유튜브 채널을 구독하세요"),
        ("Mari bergabung di Grup Telegram kami.", "Anak-anak tidak perlu lewat hutan lagi.", "Ikuti saluran WhatsApp kami"),
        # A form with a field, however long the sentence is; and short ones.
        ("Sign up for our newsletter", "It rained all week, and the work stopped.", "Email"),
        ("Subscribe to our newsletter", "Nobody knew why it had been shut for so long, and nobody asked; the keys lay on the sill.", "Your email address"),
        ("Newsletter abonnieren", "Es regnete die ganze Woche, und die Arbeit ruhte.", "E-Mail-Adresse"),
        ("Abonnez-vous à notre newsletter", "Il a plu toute la semaine, et le travail a cessé.", "Votre adresse e-mail"),
        ("We use cookies", "Nobody came.", "Accept all"),
        ("Subscribe to continue reading", "Nobody came.", "Already a subscriber? Log in"),
        ("Comments", "It rained.", "Post a Comment"),
        ("Externer Inhalt", "Auf ihr sind drei Dörfer verzeichnet, die es nicht mehr gibt.", "Empfohlener redaktioneller Inhalt"),
        ("Подпишитесь на рассылку", "Почти никто не пришёл на мост.", "Ваш e-mail"),
    ],
)
def test_a_sentence_between_two_offers_is_the_authors(above: str, own: str, below: str) -> None:
    assert own in drop_artifacts(f"{EN}\n\n{EN}\n\n{above}\n\n{own}\n\n{below}")


@pytest.mark.parametrize(
    ("heading", "credit"),
    [
        ("Related articles", "Edited by Sam Roe"),
        ("Related articles", "Additional reporting by Ann Lee"),
        ("Lesen Sie auch", "Mit Material von dpa"),
        ("À lire aussi", "Propos recueillis par Anne Roy"),
        ("Lea también", "Con información de EFE"),
        ("Leia também", "Com informações da agência"),
        ("Leggi anche", "A cura di Ugo Neri"),
        ("Czytaj także", "Oprac. Jan Nowak"),
        ("Читайте также", "По материалам агентства"),
        ("関連記事", "（共同）"),
        ("関連記事", "文・山田太郎"),
        ("相关阅读", "文｜李明"),
        ("관련기사", "김민수 기자"),
    ],
)
def test_a_credit_is_no_title_of_another_article(heading: str, credit: str) -> None:
    for titles in ("", "\n\nMayor opens a new bridge over the river"):
        assert drop_artifacts(f"{EN}\n\n{EN}\n\n{heading}{titles}\n\n{credit}").endswith(credit)


@pytest.mark.parametrize(
    "text",
    [
        "Advertisement\nFor sale: one shadow, slightly worn,\nit followed me since I was born.",
        "Advertisement\n\nI was nine when I learned the word, and I learned it from a wall.",
        "The word on the wall was this:\n\nAdvertisement\n\nI read it aloud to my brother.",
        "Auf der Wand stand nur ein Wort.\n\nAnzeige\n\nIch las es meinem Bruder vor.",
        "Sur le mur, un seul mot :\n\nPublicité\n\nJe le lus à mon frère.",
        "报纸很旧。\n\n广告\n\n那一页上只有这两个字，下面是空白。",
        "墙上只有两个字：\n\n广告\n\n我念给弟弟听。",
        "On the form she read:\n\nYour email address\n\nShe wrote her name instead.",
        "The letter had one line.\n\nLeave a comment\n\nI did.",
        "Er hängte ein Schild auf.\n\nKeine Kommentare\n\nNiemand hielt sich daran.",
        "Things that I read this month\n\nRelated: a paper on why gulls steal from some people and not from others\n\n"
        "Nobody paid me for this.",
        "\tif ($mill eq 'shut') {\n\t\tnext;",
        "Some text about this.\n\n=back",
        "The files live here:\n\n    /home/ann/work/lib/cmake",
        "/* kiln.c\n   Copyright (c) 1997 Ann Ashford\n   Free to all: */",
        "/* kiln\nCopyright: 2020 Ann Ashford\nName: kiln",
        "# A kiln\n# Copyright 2020 Ann Ashford. All rights reserved.",
        "Copyright © 1998 Ann Ashford\nCopyright © 2009 Tom Brook",
        "The kiln is sold.\n\nCopyright 1931 by the author's widow, who needed the money.",
        "The kiln is sold.\n\nDownload the app, the nurse told him.",
        "The kiln is sold.\n\nThank you for reading my letters this week.",
        "A torre foi vendida.\n\nAssine o abaixo-assinado na banca da praça.",
        # A label behind which no list stands.
        f"{EN}\n\nTags are yellow",
        f"{EN}\n\nFiled under glass since 1911",
        f"{EN}\n\nPosted in Malta from 1941 to 1944",
        f"{DE}\n\nSchlagworte helfen nicht",
        "Le lavoir est propre depuis lundi, dit le maire.\n\nÉtiquettes vertes pour les brebis",
        "El puente se cerró el martes por la lluvia.\n\nArchivado en el condado",
        f"{RU}\n\nМетки на овцах жёлтые",
        # An hour, a day, a code; and help for others than the page.
        f"{EN}\n\nGet the app and use code OAK10",
        f"{EN}\n\nJoin us on Facebook at 7 pm on Friday for the reading",
        f"{EN}\n\nSupport the bakers",
        f"{EN}\n\nDonate at the door",
        f"{DE}\n\nSpenden Sie Blut am Freitag",
        f"{RU}\n\nПоддержите пекарей",
        # Who asks for an address and for something else sends no letters; a command is the author's.
        f"{EN}\n\nEnter your e-mail and the number of your card.",
        f"{EN}\n\nSubscribe to the channel with `subscribe()` before the first call.",
        "Le lavoir est propre depuis lundi, dit le maire.\n\nSaisissez votre adresse e-mail et votre code.",
        "El puente se cerró el martes por la lluvia.\n\nIntroduce tu correo electrónico y tu número.",
        "Il ponte è chiuso da martedì per la pioggia.\n\nInserisci la tua email, poi scegli una barca.",
        f"{RU}\n\nВведите ваш e-mail и год рождения.",
        f"{AR}\n\nأدخل بريدك الإلكتروني ورقم القارب.",
        f"{VI}\n\nNhập địa chỉ email của bạn để mở cửa.",
        # The clauses of a policy, under headings with numbers.
        *(
            f"{heading} 4\n\nBy using the site you agree that we store cookies.\n\n{heading} 5\n\nWe use cookies for the session and for nothing else."
            for heading in ("Article", "§", "Статья", "المادة", "סעיף", "Άρθρο")
        ),
        "第四条\n\n我们使用 cookie 来改进网站。\n\n第五条\n\nWe use cookies for the session and for nothing else.",
        f"{EN}\n\nClick here to download the drawing of the lock, or get the old one from the store.",
        # The first words of a text, in verse as well.
        "Skip to content\n\nshe told the lamp, and closed the book,\nand spoke of rain.",
        # A line that the next one points at.
        "We tested two lines for a month.\n\nSubscribe to our newsletter\n\nThis one drew a hundred visitors.\n\nThe other drew more.",
        # Lists of an author's, under words that pages have as well.
        *(f"{EN}\n\n{word}\n\nSports day on 3 June\nNew head of music\n\n{EN}" for word in ("News", "Photos", "Videos", "Links", "See also", "Recommended")),
        f"{DE}\n\nEmpfehlungen\n\nMehr Personal einstellen\nBrücke sofort sperren",
        "Le pont est fermé depuis mardi à cause de la pluie.\n\nÀ voir\n\nLe vieux moulin\nLe musée du port",
        f"{RU}\n\nСсылки\n\nИванов И. Старые мосты\nПетров П. Новые мосты",
        f"{EN}\n\nFurther Reading\n\nAnn Smith, The Old Bridges of Kent (Oxford, 1999)\nBob Jones, Iron and Water (London, 2004)",
        f"{EN}\n\n### See Also\n\n* [npm install](/commands/npm-install)\n* [npm ci](/commands/npm-ci)",
        f"{EN}\n\nLinks\n-----\n\n-   Documentation: https://mill.example\n-   Source: https://git.example",
        f"{EN}\n\n[donate-link]: https://www.paypal.me/x",
        # Titles, dates and names over a text, and under it.
        *(f"{title}\n\n{EN}" for title in ("Blog entry by Ann Smith | 28 April, 2017", "Home win for Barton | Match report", "Home / Away", "Startseite der Ausstellung | Raum 3")),
        f"{EN}\n\nLearn more: ask your doctor\n\n{EN}",
        f"{EN}\n\nSee also: Smith 1999, p. 12\n\n{EN}",
        # The last line of a poem.
        "Lines of a poem\ngo down the page\nas if to say\nNext",
        "Loading...\n\nThat was the word I looked at for most of a year.\n\nIt took four minutes.",
    ],
)
def test_what_a_text_tells_of_stays(text: str) -> None:
    assert drop_artifacts(text) == text


def test_short_rows_that_nobody_knows_keep_no_artifact_above_them() -> None:
    known = "Share this article\n\nTags: river, ford"
    assert drop_artifacts(f"{EN}\n\n{EN}\n\n{known}\n\nThe Plinth Quarterly") == f"{EN}\n\n{EN}\n\nThe Plinth Quarterly"
    for own in ("Edited by Sam Roe", "It rained.", "Whatever it was that fell out of the sky on the bakery that year"):
        assert drop_artifacts(f"{EN}\n\n{EN}\n\nShare this article\n\nPrint\n\n{own}").endswith(own)


@pytest.mark.parametrize(
    ("around", "kept"),
    [
        ("Share\n\nPrint\n\nThe Weekly Onion Cake\n\nLeave a Reply\n\nYour email address will not be published.", "\n\nThe Weekly Onion Cake"),
        ("Print\n\nThe Weekly Onion Cake\n\nComments\n\nLog in to comment", "\n\nPrint\n\nThe Weekly Onion Cake"),
    ],
)
def test_a_short_row_between_artifacts_stays_alone(around: str, kept: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{around}") == f"{EN}{kept}"


@pytest.mark.parametrize(("prose", "heading"), [(DE, "Lesen Sie auch\n\nAnzeige"), (EN, "Read more on this story\n\nAdvertisement"), (RU, "Читайте также\n\nРеклама")])
def test_a_heading_that_lost_its_titles_goes(prose: str, heading: str) -> None:
    assert drop_artifacts(f"{prose}\n\n{heading}\n\n{prose}") == f"{prose}\n\n{prose}"


def test_a_word_of_an_ad_beside_another_ad_goes() -> None:
    assert drop_artifacts(f"Sponsored\n\nSkip Ad\n\n{EN}\n\n{DE}") == f"{EN}\n\n{DE}"
    assert drop_artifacts(f"Sponsored\n\n{EN}\n\n{DE}") == f"Sponsored\n\n{EN}\n\n{DE}"


def test_a_button_that_follows_by_name_goes_below_an_embed() -> None:
    assert drop_artifacts(f"{EN}\n\nView this post on Instagram\n\nFollow Harbour Notes\n\n{DE}") == f"{EN}\n\n{DE}"
    assert "Follow Harbour Notes" in drop_artifacts(f"{EN}\n\nRead more\n\nFollow Harbour Notes\n\n{DE}")


def test_a_phrase_that_nobody_has_seen_needs_company() -> None:
    unseen = "Sayfayı yazdır"
    assert unseen in catalog.rule("print-line").unseen["tr"]
    assert drop_artifacts(f"{TR}\n\n{unseen}\n\n{TR}") == f"{TR}\n\n{unseen}\n\n{TR}"
    assert drop_artifacts(f"{TR}\n\n{unseen}\n\nPaylaş\n\n{TR}") == f"{TR}\n\n{TR}"
    assert drop_artifacts(f"{TR}\n\n{unseen}") == TR


def test_a_text_of_artifacts_alone_is_suspected() -> None:
    (suspect,) = explain("Share this article\nPrint this article").suspects
    assert suspect.rule == "only-artifacts"


# family: what stands after the prose, and the prose.
TAILS = [
    (EN, "ShareTweetPinShareEmail"),  # `pins` is a label, too
    (EN, "You Might Also Like …\n\nIn your inbox: The best stories of the week\n\nInside the yard that builds its own bricks\n\nThe last man who mends typewriters"),
    (EN, "Share this article\n\nFacebook\n\nTwitter"),
    (EN, "0shares"),
    (EN, "Copy Link URLCopied!\n\nPrint"),
    (EN, "Tags: bridge, rain"),
    (EN, "Tagsbridgerain"),
    (EN, "Section:\n\nLocal News\n\nTags:\n\nBridges"),
    (EN, "Related stories\n\nMayor opens a school in the hills\n\nWho owns the river and its fish?"),
    (EN, "Previous Post:How the bridge was built\n\nNext Post:Who owns the river"),
    (EN, "← How the bridge was built\n\nWho owns the river? →"),
    (EN, "Posted by Ann at 5:32 PM\n\nLabels: bridge\n\nNo comments:\n\nPost a Comment"),
    (EN, "Sign up for our newsletter\n\nRiver Notes comes every morning.\n\nEmail (required)"),
    (EN, "Subscribe to continue reading"),
    (EN, "© 2019 River Notes. All rights reserved."),
    (EN, "Thanks for reading River Notes! Subscribe for free to receive new posts."),
    (EN, "submitted by /u/bridge_fan to r/rivers\n[link] [comments]"),
    (EN, "Back to top"),
    (EN, "Log in\n\nRegister"),
    (EN, "The post The bridge appeared first on River Notes."),
    (DE, "Teilen Sie dies mit:\n\nTwitter\n\nDrucken"),
    (DE, "3 Kommentare"),
    (DE, "Beitragsnavigation\n\n← Vorheriger Beitrag\n\nKommentar verfassen Antwort abbrechen"),
    (DE, "MeistgelesenEmpfohlen"),
    (DE, "Zurück zur Übersicht"),
    (EN, "You must be logged in to read the rest of this article."),
    (DE, "Bitte registrieren Sie sich, um zu kommentieren."),
    (RU, "Подписывайтесь на наш канал в Telegram"),
    (RU, "Теги: мост, дождь"),
    (RU, "Комментарии (0)"),
    (RU, "Читайте также:\n\nКто построил мост через реку"),
    (AR, "شارك هذا المقال"),
    (AR, "جميع الحقوق محفوظة"),
    (HE, "שתפו בפייסבוק"),
    (HE, "כל הזכויות שמורות"),
    (HI, "यह भी पढ़ें: पुल किसने बनाया"),
    (HI, "शेयर करें"),
    (ZH, "责任编辑：王某"),
    (ZH, "发表评论"),
    (JA, "この記事をシェア"),
    (JA, "関連記事\n\n橋はだれが作ったのか"),
    (KO, "무단전재 및 재배포 금지"),
    (KO, "공유하기\n\n페이스북"),
    (TR, "Bizi takip edin"),
    (TR, "İlgili Haberler\n\nKöprüyü kim ve ne zaman yaptı"),
    (EL, "Διαβάστε επίσης: Ποιος έχτισε τη γέφυρα"),
    (EL, "Διαβάστε επίσης: Ποιος έχτισε τη γέφυρα;"),
    (EL, "Σχετικά άρθρα\n\nΠοιος έχτισε τη γέφυρα;"),
    (VI, "Chia sẻ bài viết"),
    (TH, "แชร์บทความนี้"),
    (EN, "Suggested reading"),
    (EN, "« Previous Post Next Post »\n\nBack to Top"),
    (EN, "IT IS GOOD THAT YOU CAME SO FAR, READER.\n\nSubscribe to continue reading\n\nAlready a subscriber? Sign in"),
    (EN, "Powered by WordPress"),
    (EN, "Continue reading Mayor opens a school →"),
    (EN, "Continue reading Mayor opens a school at River Notes."),
    (DE, "Weiterlesen Wer die Brücke baute →"),
    (RU, "Читать далее Кто построил мост →"),
    (EN, "Comments URL: https://example.org/b Points: 4 # Comments: 2"),
    (EN, "Share this post\n\nRiver Notes\n\nCopy link\n\nFacebook\n\nEmail\n\nLantern\n\nMore"),
    (EN, "Leave a comment\n\nName\n\nEmail\n\nWebsite\n\nDispatch"),
    (DE, "Kommentar schreiben\n\nName\n\nE-Mail\n\nWebsite\n\nAbschicken"),
    (RU, "Поделиться в соцсетях\n\nFacebook\n\nTwitter\n\nКурьер"),
    (EN, "Most Read\n\n1\n\nMayor opens a school\n\n2\n\nWho owns the river?\n\n3\n\nTen bridges to see by boat"),
    (EN, "Most Popular\n\nMayor opens a school\n\nPublished 2 hours ago\n\nWho owns the river\n\nPublished 3 hours ago"),
    (DE, "Meistgelesen\n\nWem gehört der Fluss?\n\nvor 2 Stunden\n\nDie Schule in den Bergen\n\nvor 3 Stunden"),
    (RU, "Читайте также:\n\nКто построил мост через реку\n\n3 мая 2019\n\nМэр открыл школу в горах\n\n2 мая 2019"),
    (JA, "関連記事\n\n2時間前\n\n橋はだれが作ったのか\n\n3時間前\n\n市長が学校を開いた"),
    (EN, "Read more about:\n\nBridges\n\nRain"),
    (EN, "If you liked this, you may also enjoy:\n\nMayor opens a school\n\nTen bridges to see by boat"),
    (EN, "from The Daily Plinth https://ift.tt/2abCdE\nvia IFTTT"),
    (EN, "Page 1 of 3\n\n1\n\n2\n\n3\n\nNext »"),
    (DE, "1\n\n2\n\n3\n\nNächster Beitrag"),
    (EN, "Enjoyed this bridge? Subscribe to our newsletter."),
    (EN, "Blog Archive\n\n2019 (12)\n\n2018 (40)\n\nPowered by Blogger."),
    (EN, "Share\n\nSave\n\nPrint\n\nLicense Article"),
    (EN, "View all posts by Ann →"),
    (KO, "기사제보 및 보도자료 news@river.example"),
    (ZH, "版权所有，未经授权不得转载。"),
    ("O rio subiu ontem à noite.", "Publicado por Nora às 17:32\n\nNenhum comentário:\n\nPostar um comentário"),
    (AR, "مرسلة بواسطة نورا في 5:32 م\n\nإرسال تعليق"),
    (JA, "投稿者 野良子 時刻: 17:32\n\nコメントを投稿"),
]


@pytest.mark.parametrize(("prose", "around"), TAILS)
def test_goes_at_the_end(prose: str, around: str) -> None:
    assert drop_artifacts(f"{prose}\n\n{around}") == prose


BETWEEN = [
    ("Bron är stängd sedan i tisdags, sade borgmästaren.", "Anmäl dig till vårt nyhetsbrev\n\nGenom att anmäla dig godkänner du vår personuppgiftspolicy"),
    (EN, "READ MORE:\n\n* The roll that divided a family\n\n* Bakers count the cost of butter"),
    (EN, "Recommended Stories\n\nlist of 2 items\n\nlist 1 of 2 In pictures: a vote by boat\n\nlist 2 of 2 Who is on the ballot?\n\nend of list"),
    (EN, "Like us on Facebook"),
    (EN, "ADVERTISEMENT"),
    (EN, "[Related: Mayor opens a school]"),
    (EN, "DON'T MISS\n\nMayor opens a school in the hills [VIDEO]\n\nWho owns the river and its fish? [MAP]|"),
    (EN, "Opens in new window"),
    (EN, "Story continues after these advertisements"),
    (EN, "Add River Notes as a preferred source on Google"),
    (EN, "Recommended Stories\n\nlist of 2 items\n\nlist 1 of 2\n\nPhotos: A winter on the old river\n\nlist 2 of 2\n\nWho owns it\n\nend of list"),
    (EN, "Sign up for the River Notes newsletter\n\nOur letter says in the morning what the river did at night\n\nEnter your email address"),
    ("El puente está cerrado desde el martes, dijo la alcaldesa.", "Te puede interesar: El tejado de la vieja escuela del valle gotea"),
    ("El puente está cerrado desde el martes, dijo la alcaldesa.", "Saltar Más leídas y continuar leyendo\n\nMás leídas\n\nEl tejado gotea\n\nFinal de Más leídas"),
    ("A ponte fechou na terça, disse a câmara.", "✅ Siga o canal do Diário do Rio no WhatsApp"),
    (RU, "Читайте «Речной вестник» в Telegram"),
    (RU, "Пропустить Самое важное и продолжить чтение.\n\nСамое важное\n\nКто построил мост\n\nКонец истории Самое важное"),
    (AR, "تخطى الأكثر قراءة وواصل القراءة\n\nالأكثر قراءة\n\nمن بنى الجسر\n\nالأكثر قراءة نهاية"),
    ("Most je od úterý zavřený, řekl starosta.", "Článek pokračuje pod video reklamou"),
    ("সেতুটি মঙ্গলবার থেকে বন্ধ, বলেছে পরিষদ।", "বিজ্ঞাপন"),
    ("সেতুটি মঙ্গলবার থেকে বন্ধ, বলেছে পরিষদ।", "আরও পড়ুন\n\nকে এই সেতু বানিয়েছিল নদীর উপর"),
    ("پل منگل سے بند ہے، کونسل نے کہا۔", "یہ بھی پڑھیں: پل کس نے بنایا تھا"),
    ("பாலம் செவ்வாய் முதல் மூடப்பட்டுள்ளது என்று மன்றம் கூறியது.", "விளம்பரம்"),
    ("El pont és tancat des de dimarts, va dir el consell.", "Publicitat"),
    ("Most je zatvoren od utorka, rekao je ravnatelj.", "Tekst se nastavlja ispod oglasa"),
    (JA, "【関連記事】橋はだれが作ったのか"),
    (DE, "- Anzeige -"),
    (DE, "Lesen Sie auch: Wer die Brücke baute"),
    (RU, "Продолжение после рекламы"),
    (
        "Le pont a fermé mardi après une forte pluie.",
        "LIRE AUSSI SUR PONTS.EXEMPLE\n\n>> Pont : qui paiera la facture du maire",
    ),
    ("Silta suljettiin tiistaina rankkasateen jälkeen.", "Lue myös:\n\nKuka rakensi sillan joen yli"),
    ("Most zamknięto we wtorek po ulewie.", "Czytaj też: Kto zbudował most"),
    (TR, "REKLAM"),
    (JA, "スポンサーリンク"),
    (AR, "اقرأ أيضا: من بنى الجسر"),
    (HE, "קראו גם: מי בנה את הגשר"),
]


@pytest.mark.parametrize(("prose", "between"), BETWEEN)
def test_goes_between_paragraphs(prose: str, between: str) -> None:
    assert drop_artifacts(f"{prose}\n\n{between}\n\n{prose}") == f"{prose}\n\n{prose}"


SECTIONS = [
    (DE, "Anzeige", "Der Fluss stieg in der Nacht um einen halben Meter, sagt der Wärter.", "Die Kosten"),
    ("El puente está cerrado desde el martes.", "Publicidad", "El río subió medio metro durante la noche, dijo el guarda.", "Los costes"),
    ("A ponte fechou na terça, disse a câmara.", "Publicidade", "O rio subiu meio metro durante a noite, disse o guarda.", "Os custos"),
    ("Bron är stängd sedan i tisdags, säger rådet.", "Annons", "Floden steg en halv meter under natten, säger vakten.", "Vad det kostar"),
    ("Most zamknięto we wtorek po ulewie.", "Reklama", "Rzeka podniosła się w nocy o pół metra, mówi strażnik.", "Ile to kosztuje"),
    (RU, "Реклама", "Река поднялась за ночь на полметра, говорит смотритель шлюза.", "Цена ремонта"),
    (TR, "Reklam", "Nehir gece yarım metre yükseldi, diyor savak bekçisi Ali.", "Onarımın bedeli"),
    (AR, "إعلان", "ارتفع النهر نصف متر أثناء الليل، كما قال حارس القناة القديمة.", "كلفة الترميم"),
    (JA, "広告", "川は夜のあいだに半メートル増した、と番人は言う。", "橋の修理費"),
    (KO, "광고", "강물은 밤사이 반 미터나 불어났다고 수문지기가 말했다.", "수리 비용은"),
]


@pytest.mark.parametrize(("prose", "label", "below", "section"), SECTIONS)
def test_an_advertisement_interrupts_a_section_of_one_paragraph(prose: str, label: str, below: str, section: str) -> None:
    """Subheads of two words: a glossary has a word, and a definition above as well."""
    text = f"{prose}\n\n{label}\n\n{below}\n\n{section}\n\n{prose}"
    assert drop_artifacts(text) == f"{prose}\n\n{below}\n\n{section}\n\n{prose}"
    subhead = section.split(maxsplit=1)[0][:3]
    text = f"{prose}\n\n{label}\n\n{below}\n\n{subhead}\n\n{prose}\n\n{label}\n\n{prose}"
    assert label not in drop_artifacts(text).split("\n")


HEADS = [
    (EN, "| Home | News | Contact |"),
    (EN, "Home\tNews\tContact"),
    (DE, "Startseite | Impressum | Datenschutz\nKontakt | Suche | Anmelden"),
    (RU, "> Главная\n> Новости\n> Контакты"),
    (EN, "Facebook\n\nTwitter\n\nPrint"),
    (EN, "Home\n\nNews\n\nLocal"),
    (RU, "Главная\n\nНовости\n\nОбщество"),
    (EN, "Member-only story"),
    (EN, "1.2K shares\n\nShare\n\nTweet"),
    (EN, "2.1K\n\nShares\n\nShare\n\nTweet"),
    (DE, "3,4K mal geteilt\n\nTeilen\n\nDrucken"),
    (RU, "1,2K просмотров\n\nПоделиться\n\nПечать"),
    ("A ponte fechou na terça depois de chuva forte.", "1.2k compartilhamentos\n\nCompartilhar\n\nTweet"),
    (EN, "5 Min Read"),
    (EN, "Jane_Q_Reader\nshared this story\nfrom The Daily Plinth."),
    (EN, "bridge_fan\nshared this story\nfrom\nThe Daily Plinth\n."),
    (EN, "Bridge_Fan shared this story from\nThe Daily Plinth."),
    (EN, "Article URL: https://example.org/a\n\nComments URL: https://example.org/b\n\nPoints: 4\n\n# Comments: 2"),
    (EN, "We use cookies to serve you better on our website.\n\nAccept all\n\nManage preferences"),
    (EN, "Home > Rivers > Bridges"),
    (DE, "Lesedauer ca. 7 Minuten\n\nDrucken\n\nTeilen"),
    (RU, "Версия для печати"),
    (JA, "この記事は約3分で読めます"),
]


@pytest.mark.parametrize(("prose", "around"), HEADS)
def test_goes_at_the_beginning(prose: str, around: str) -> None:
    assert drop_artifacts(f"{around}\n\n{prose}") == prose


def test_the_date_behind_the_links_is_of_what_comes_next() -> None:
    links = "Related stories\n\nMayor opens a school in the hills\n\nWho owns the river and its fish?"
    assert drop_artifacts(f"{EN}\n\n{links}\n\n3 May 2019\n\n{EN}") == f"{EN}\n\n3 May 2019\n\n{EN}"


@pytest.mark.parametrize(
    ("waits", "prose"),
    [("Loading...", EN), ("Cargando…", "El puente está cerrado desde el martes por la lluvia."), ("Загрузка...", RU)],
)
def test_a_page_that_is_on_its_way_is_no_title(waits: str, prose: str) -> None:
    assert drop_artifacts(f"{waits}\n\n{prose}\n\n{prose}") == f"{prose}\n\n{prose}"


def test_a_share_bar_under_the_title_goes() -> None:
    text = f"Mayor opens a school\n\nFacebook\n\nTwitter\n\nBy Ann Ashford\n\n{EN}"
    assert drop_artifacts(text) == f"Mayor opens a school\n\nBy Ann Ashford\n\n{EN}"


@pytest.mark.parametrize("under", ["By Ann Ashford", "Who owns the river and its fish?"])
def test_a_button_between_headlines_and_facts_goes(under: str) -> None:
    text = f"Mayor opens a school in the hills\n\nRead more\n\n{under}\n\n{EN}"
    assert drop_artifacts(text) == f"Mayor opens a school in the hills\n\n{under}\n\n{EN}"


# heading, titles of other articles, and the author's next paragraph: what ends it is no full stop of its own.
@pytest.mark.parametrize(
    ("heading", "credit"),
    [
        ("Related Stories", "Correction: an earlier version gave the wrong date"),
        ("Related Stories", "With reporting by Bob Jones"),
        ("Related Stories", "Ann Smith is a senior reporter for the Plinth"),
        ("Related Stories", "-- Ann Smith"),
        ("Mehr zum Thema", "Kontakt: anna@example.org"),
        ("À lire aussi", "Contact : anne@example.org"),
        ("関連記事", "（田中太郎）"),
        ("관련기사", "홍길동 기자 hong@example.co.kr"),
        ("Читайте также", "Пишите нам: anna@example.org"),
    ],
)
def test_a_credit_behind_links_stays(heading: str, credit: str) -> None:
    text = f"{EN}\n\n{heading}\n\nMayor faces new vote\n\nBakery reopens\n\n{credit}"
    assert drop_artifacts(text) == f"{EN}\n\n{credit}"


@pytest.mark.parametrize(
    ("items", "kept"),
    [
        ("* Anzeige\n* Fähre", "* Fähre"),
        ("* Fähre\n* Anzeige", "* Fähre"),
        ("Fähre\n\nAD\nAL", "Fähre\n\nAL"),
        ("Fähre\n\nAL\nAD", "Fähre\n\nAL"),
    ],
)
def test_one_of_two_items_goes(items: str, kept: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{items}\n\n{DE}") == f"{EN}\n\n{kept}\n\n{DE}"


def test_the_last_name_of_a_path_is_the_title() -> None:
    text = "Home » Magazin » Newsletter abbestellen\n\nNewsletter abbestellen\n\nJeden Tag landen unzählige Mails im Postfach."
    assert drop_artifacts(text) == text.partition("\n\n")[2]


AFTER_LINKS = [
    # A quotation that its opener's partner closes.
    (DE, "Lesen Sie auch", "Die Schule im Tal", "„Der Fluss war noch nie so hoch“, sagte Moor. „Und er steigt.“"),
    (DE, "Mehr zum Thema", "Die Schule im Tal", "»Der Fluss war noch nie so hoch«, sagte Moor. »Und er steigt.«"),
    (DE, "Mehr zum Thema", "Die Schule im Tal", "„Wer soll das bezahlen?“"),
    (DE, "Mehr zum Thema", "Die Schule im Tal", "„Der Fluss war in diesem Jahr noch nie so hoch“, sagte Max Moor"),
    ("Le pont est fermé depuis mardi, dit le maire.", "À lire aussi", "L’école dans la vallée", "« La rivière n’a jamais été si haute, et elle monte. »"),
    ("Most je od úterý zavřený, řekl starosta.", "Čtěte také", "Kdo postavil školu v údolí", "„Řeka nebyla nikdy tak vysoko a stoupá.“"),
    (RU, "Читайте также", "Кто построил школу в долине", "„Река ещё не была такой высокой, и она растёт.“"),
    (ZH, "相关阅读", "山谷里的学校", "安先生说：「河水从来没有这么高。」"),
    (JA, "関連記事", "谷の学校はだれのものか", "「川は高い」と安倍さんは言った。「まだ上がる」"),
    # A note or a remark stands behind the stop, or no stop at all.
    (EN, "Related articles", "The school in the valley", "It was the first bridge over the river with a roof.[3]"),
    (EN, "Related articles", "The school in the valley", "The plans are at https://example.org/bridge"),
    (EN, "Related articles", "The school in the valley", "“Who will pay?”"),
    (KO, "관련기사", "골짜기의 학교", '안 의원은 "강물이 이렇게 높은 적이 없다"고 말했다(사진).'),
    # Thai has no full stop: a paragraph is longer than a title.
    (TH, "อ่านเพิ่มเติม", "โรงเรียนในหุบเขา", "นายกเทศมนตรีกล่าวว่าการซ่อมสะพานจะใช้เวลาสามเดือนและใช้เงินสองล้านบาท ซึ่งครึ่งหนึ่งมาจากจังหวัด"),
]


@pytest.mark.parametrize(("prose", "heading", "title", "paragraph"), AFTER_LINKS)
def test_links_end_where_the_author_goes_on(prose: str, heading: str, title: str, paragraph: str) -> None:
    text = f"{prose}\n\n{heading}\n\n{title}\n\n{paragraph}\n\n{prose}"
    assert paragraph in drop_artifacts(text).split("\n")
    assert paragraph in drop_artifacts(text.replace(f"{title}\n\n", "")).split("\n")


@pytest.mark.parametrize(
    ("prose", "heading", "title", "paragraph"),
    [
        (EN, "Related articles", "The school in the valley", "The council then voted to mend the bridge (seven to two)"),
        (EN, "Related articles", "The valley school", "The warden then read the letters aloud, page after page…"),
        (RU, "Читайте также", "Школа в долине", "Смотритель потом прочёл вслух все старые письма, страницу за страницей…"),
        (JA, "関連記事", "谷の学校", "安倍さんは「川がこんなに高くなったことはない、まだ上がる」"),
        (TH, "อ่านเพิ่มเติม", "โรงเรียนในหุบเขา", "งานจะเริ่มในเดือนเมษายน เมื่อนกนางแอ่นออกจากสะพานแล้ว"),
    ],
)
def test_a_title_is_not_twice_as_long_as_those_above_it(prose: str, heading: str, title: str, paragraph: str) -> None:
    text = f"{prose}\n\n{heading}\n\n{title}\n\n{paragraph}\n\n{prose}"
    assert paragraph in drop_artifacts(text).split("\n")


def test_the_rest_of_an_article_without_stops_is_no_list_of_links() -> None:
    paragraph = AFTER_LINKS[-1][-1]
    assert drop_artifacts(f"{TH}\n\nอ่านเพิ่มเติม\n\n{paragraph}\n\n{paragraph}").count(paragraph) == 2


@pytest.mark.parametrize(
    "title",
    ["Mayor opens a school in the hills (VIDEO)", "“We will stay,” says the lock keeper",
     "Bridge closes for the winter...", "The lock and the long way home"],
)  # fmt: skip
def test_links_are_still_links(title: str) -> None:
    text = f"{EN}\n\nRelated articles\n\nMayor opens a school in the hills\n\n{title}\n\n{EN}"
    assert drop_artifacts(text) == f"{EN}\n\n{EN}"


# What stands under a notice that is proof by itself; it stays, as nothing is known of it.
def test_tags_that_are_glued_go_with_small_letters_too() -> None:
    assert drop_artifacts(f"{EN}\n\nFacebook\n\nTwitter\n\nTopics bridgeTown Show 2019RiversTB") == EN


UNDER_A_NOTICE = [
    (EN, "Filed Under: Bridges, Rain\n\nTagged With: river", "About Ann Ashford"),
    (EN, "Tags: bridge, rain", "Ann Ashford"),
    (EN, "Copyright 2019 River Notes Ltd. All rights reserved. This may not be copied.", "For all about rivers, head to River Notes."),
    (DE, "Schlagworte: Brücke, Regen", "Max Moor"),
    (RU, "Теги: мост, дождь", "Анна Мост"),
    (JA, "タグ：橋、雨", "川だより編集部の野良"),
]


@pytest.mark.parametrize(("prose", "notice", "below"), UNDER_A_NOTICE)
def test_a_notice_is_the_tails_own_proof(prose: str, notice: str, below: str) -> None:
    text = f"{prose}\n\n{prose}"
    assert drop_artifacts(f"{text}\n\n{notice}\n\n{below}") == f"{text}\n\n{below}"


def test_what_is_known_under_a_notice_goes_with_it() -> None:
    text = f"{KO}\n\n{KO}"
    under = "ⓒ 강물소식, 무단 전재 및 재배포 금지\n\n강이 좋아요 싫어요\n\n좋아요\n\n0\n\n공유하기"
    assert drop_artifacts(f"{text}\n\n{under}") == f"{text}\n\n강이 좋아요 싫어요"


@pytest.mark.parametrize(
    ("prose", "bar"),
    [
        (EN, "Like\n\nComment\n\nShare\n\n11"),
        (EN, "Comments\n\n11"),
        (EN, "1.5K\n\n·\n\nShare this article"),
        (DE, "45\n\nKommentare lesen\n\n→"),
        (RU, "Поделиться\n\nНравится\n\n12"),
        (JA, "シェア\n\nいいね\n\n24"),
    ],
)
def test_counters_and_marks_go_with_their_buttons(prose: str, bar: str) -> None:
    assert drop_artifacts(f"{prose}\n\n{prose}\n\n{bar}") == f"{prose}\n\n{prose}"


def test_a_title_that_is_a_word_of_menus_stays_under_one() -> None:
    for title in ("Privacy Policy", "Terms of Use", "Events"):
        assert drop_artifacts(f"Home\nAbout\nContact\nBlog\n\n{title}\n\n{EN}") == f"{title}\n\n{EN}"


def test_a_name_under_a_word_of_menus_is_no_part_of_one() -> None:
    text = f"{EN}\n\nAuthor\n\nAnn Smith <ann@mill.example>"
    assert drop_artifacts(f"{text}\n\nPrev\nUp\nNext\nHome") == text


def test_the_number_of_a_chapter_stays() -> None:
    assert drop_artifacts(f"{EN}\n\nShare this article\n\n2\n\n{EN}") == f"{EN}\n\n2\n\n{EN}"


@pytest.mark.parametrize(
    ("over", "bar", "under", "prose"),
    [
        ("Mayor opens a school\n\n3 hours ago", "Share\n\nSave", "Ann Ashford", EN),
        ("By Ann Ashford\n\nJanuary 4, 2019", "12\n\n3\n\nShare", "", EN),
        ("Die Schule\n\nvor 3 Stunden", "Teilen\n\nMerken", "Max Moor", DE),
        ("Школа в горах\n\n3 часа назад", "Поделиться", "Анна Мост", RU),
        ("山の学校\n\n2019年5月3日", "シェア", "野良ルツ", JA),
    ],
)
def test_a_date_is_company_for_a_button_over_an_article(over: str, bar: str, under: str, prose: str) -> None:
    rest = f"{under}\n\n{prose}\n\n{prose}" if under else f"{prose}\n\n{prose}"
    assert drop_artifacts(f"{over}\n\n{bar}\n\n{rest}") == f"{over}\n\n{rest}"


@pytest.mark.parametrize(
    ("prose", "words"),
    [
        (EN, "Home\n\nNews\n\nOtters\n\nSearch\n\nMenu"),
        (EN, "Help\n\nOtters\n\nAbout\n\nCareers\n\nLantern\n\nPrivacy\n\nTerms"),
        (DE, "Startseite\n\nNachrichten\n\nOtter\n\nSuche\n\nKontakt\n\nImpressum"),
        (RU, "Главная\n\nНовости\n\nВыдры\n\nПоиск\n\nКонтакты"),
        (TR, "Ana Sayfa\n\nHaberler\n\nSu samuru\n\nArama\n\nİletişim"),
        (JA, "ホーム\n\nニュース\n\nカワウソ\n\n検索\n\nお問い合わせ"),
    ],
)
def test_an_unknown_word_between_the_words_of_a_menu_goes(prose: str, words: str) -> None:
    """Half of five rows and more are known words."""
    assert drop_artifacts(f"{words}\n\nOtters came to\n\n{prose}") == f"Otters came to\n\n{prose}"
    assert drop_artifacts(f"{prose}\n\n{words}") == prose


def test_bylines_of_other_articles_go_where_each_title_has_its_own() -> None:
    titles = "Mayor opens a school in the hills\n\nBy Max Moor\n\nWho owns the river and its fish?\n\nBy Nora Lane\n\nThe lock"
    assert drop_artifacts(f"{EN}\n\nRelated articles\n\n{titles}\n\n{EN}") == f"{EN}\n\n{EN}"
    own = "By Ann Ashford\n\nThe costs"
    text = f"{EN}\n\nRelated articles\n\nMayor opens a school in the hills\n\n{own}\n\n{EN}"
    assert drop_artifacts(text) == f"{EN}\n\n{own}\n\n{EN}"


def test_the_title_of_a_gallery_is_no_credit() -> None:
    titles = "Mayor opens a school in the hills\n\nPhotos: A winter on the old river\n\nWho owns the river?"
    assert drop_artifacts(f"{EN}\n\nRelated articles\n\n{titles}\n\n{EN}") == f"{EN}\n\n{EN}"
    text = f"{EN}\n\nRelated articles\n\nMayor opens a school in the hills\n\nPhotos: Ann Ashford and Max Moor\n\n{EN}"
    assert drop_artifacts(text) == f"{EN}\n\nPhotos: Ann Ashford and Max Moor\n\n{EN}"


UNDER = [
    ("By Ann Ashford\n\nMay 3, 2019", "Share\n\nTweet", EN),
    ("The bridge\n\nBy Ann Ashford", "Share\n\nPrint", EN),
    ("A bridge closed", "Share\n\nTweet", EN),
    ("Photo: Ann Ashford", "Facebook\n\nTwitter", EN),
    ("Die Brücke\n\nVon Max Moor", "Teilen\n\nDrucken", DE),
    ("Eski köprü", "Paylaş\n\nYazdır", TR),
    ("Старый мост\n\n3 мая 2019", "Поделиться\n\nПечать", RU),
    ("古い橋\n\n2019年5月3日", "シェア\n\nツイート", JA),
    ("الجسر القديم\n\n3 مايو 2019", "شارك\n\nطباعة", AR),
]


@pytest.mark.parametrize(("title", "bar", "prose"), UNDER)
def test_a_share_bar_goes_under_a_short_title_a_byline_a_date_or_a_caption(title: str, bar: str, prose: str) -> None:
    assert drop_artifacts(f"{title}\n\n{bar}\n\n{prose}\n\n{prose}") == f"{title}\n\n{prose}\n\n{prose}"


@pytest.mark.parametrize(
    ("prose", "caption", "bar"),
    [
        (EN, "Photo: Ann Ashford", "Share\n\nTweet"),
        (DE, "Foto: Max Moor", "Teilen\n\nKommentare"),
        (RU, "Фото: Анна Мост", "Поделиться\n\nПечать"),
    ],
)
def test_a_share_bar_goes_under_the_last_caption(prose: str, caption: str, bar: str) -> None:
    assert drop_artifacts(f"{prose}\n\n{caption}\n\n{bar}") == f"{prose}\n\n{caption}"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"{EN} submitted by /u/bridge_fan to r/rivers [link] [comments]", EN),
        (f"{EN} submitted by /u/bridge_fan [link] [12 comments]\n\n{EN}", f"{EN}\n\n{EN}"),
        (f"{EN} Article URL: https://example.org/a Comments URL: https://example.org/b Points: 4 # Comments: 2", EN),
        (f"{DE} (Feed generated with FetchRSS)", DE),
        ("The old bridge was … [Read more…] about Mayor closes a bridge", "The old bridge was …"),
        ("The old bridge was ... [Read More...] about the Bridge", "The old bridge was ..."),
        ("El puente viejo fue ... [Leer más...] acerca de Puente cerrado", "El puente viejo fue ..."),
        (f"Legacy[edit]\n\n{EN}", f"Legacy\n\n{EN}"),
        (f"Ιστορία[Επεξεργασία | επεξεργασία κώδικα]\n\n{EL}", f"Ιστορία\n\n{EL}"),
        (f"歴史[ソースを編集]\n\n{JA}", f"歴史\n\n{JA}"),
    ],
)
def test_goes_behind_the_last_sentence(text: str, kept: str) -> None:
    assert drop_artifacts(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        f"{EN} The plan was submitted by /u/bridge_fan to r/rivers, and nobody read it.",
        f"Write `submitted by /u/bridge_fan [link] [comments]` and see.\n\n{EN}",
        "He said that the bridge … [read more…] and left it at that, as he always does.",
        "“The council [...] about Bridges” is missing from the list.",
        f"{EN}\n\nContinue reading Homer at home.",
        f"usage: bridge [edit]\n\n{EN}",
        f"{EN}\n\nContinue reading to the end →",
        f"{EN}\n\nAnn shared this story from\nMoor End, and nobody believed her.",
    ],
)
def test_stays_behind_the_last_sentence(text: str) -> None:
    assert drop_artifacts(text) == text


def test_families_of_facts_go_when_asked_for() -> None:
    text = f"By Ann Ashford\n\n{EN}"
    assert clean(text) == text
    assert clean(text, drop={"bylines"}) == EN
    with pytest.raises(ValueError, match="did you mean 'bylines'"):
        clean(text, drop={"byline"})


def test_the_title_makes_repetitions_certain() -> None:
    text = f"The bridge is closed\n\n{EN}\n\nKirjoitus The bridge is closed löytyi paikasta River Notes."
    assert clean(text) == text
    assert clean(text, title="The bridge is closed", source="River Notes") == EN


def test_a_profile_drops_and_keeps() -> None:
    learned = Line(line="river notes thanks you", place="tail", verdict="drop", count=9)
    kept = Line(line="share this article", place="tail", verdict="keep", count=9)
    text = f"{EN}\n\nShare this article\n\nRiver Notes thanks you"
    assert clean(text, profile=Profile(documents=9, lines=[learned, kept])) == f"{EN}\n\nShare this article"


def test_the_report_tells_rule_and_truncation() -> None:
    report = explain(f"{EN}\n\nSubscribe to continue reading")
    assert report.truncated
    assert report.edits[-1].rule == "paywall-line-en"
    assert not explain(f"{EN}\n\nShare this article").truncated


def test_one_gap_is_left() -> None:
    assert drop_artifacts(f"{EN}\n\nADVERTISEMENT\n\n{EN}") == f"{EN}\n\n{EN}"
    assert drop_artifacts(f"{EN}\nADVERTISEMENT\n{EN}") == f"{EN}\n{EN}"


LINES = st.sampled_from(
    [line for _, around in TAILS + BETWEEN + HEADS for line in around.split("\n")] + [EN, DE, RU, "", "x"]
)


@given(st.lists(LINES, max_size=14).map("\n".join))
def test_a_second_time_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once


def test_the_catalogue_is_not_loaded_for_one_line() -> None:
    assert drop_artifacts("One line is never an artifact.") == "One line is never an artifact."


def test_the_links_to_pages_go_however_many_they_are() -> None:
    assert drop_artifacts(EN + "\n\n1\n\n2\n\n3\n\nNext »" * 70) == EN


@pytest.mark.parametrize(
    ("teaser", "link"),
    [
        ("Die Bienen waren fort.", "» Weiterlesen"),
        ("The bees were gone.", "Read more"),
        ("Пчёлы улетели за реку и не вернулись.", "» Читать далее"),
        ("蜂がいなくなった。", "» 続きを読む"),
        ("Arılar geldiğimizde çoktan gitmişti.", "Devamını oku »"),
    ],
)
def test_the_links_of_a_page_of_teasers_go_however_many_they_are(teaser: str, link: str) -> None:
    """A word, its definition, a word ...: so a glossary looks, of which no word recurs."""
    text = f"{teaser}\n{link}\n" * 70
    assert drop_artifacts(text) == f"{teaser}\n" * 70


FI = "Silta suljettiin tiistaina rankkasateen jälkeen."
SV = "Bron stängdes i tisdags efter kraftigt regn."

# Prose, a line between two times the prose, and whether it is the title of another article behind a label.
LEADS = [
    (EN, "Read more: The bridge is open again", True),
    (EN, "Read more... The bridge is open again", True),
    (EN, "Read more - The bridge is open again", True),
    (EN, "See also: The bridge is open again", True),
    (EN, "See also: the bridge", False),  # the sentence goes on in small letters
    (EN, "See also :class:`Otter` and the bridge", False),  # a role of documentation
    (EN, "Video: The bridge is open again", True),
    (EN, "Video... The bridge is open again", False),  # dots part nothing from a word that stands in sentences
    (DE, "Video- und Tonaufnahmen vom Fluss", False),  # the first half of a word
    # A title has no stop, unless the whole stands in brackets, and is no paragraph.
    (EN, "Read more: The bridge is open again.", False),
    (EN, "[Read more: The bridge is open again.]", True),
    (EN, "(Read more: The bridge is open. In the end.", False),
    (EN, f"Read more: {'The bridge and the river ' * 9}", True),
    (EN, f"Read more: {'The bridge and the river ' * 11}", False),
    # With nothing between label and title: the label in capitals, or in a language where it begins no sentence.
    (EN, "RELATED The bridge is open again", True),
    (EN, "RELATED THE BRIDGE IS OPEN AGAIN", False),
    (EN, "RELATED The bridge is open again.", False),
    (EN, "RELATED Bridge open", False),
    (EN, "Related The bridge is open again", False),
    (EN, "WATCH The bridge is open again", False),
    (FI, "Lue myös Silta on auki nyt", True),
    (FI, "• Lue myös Silta on auki nyt", True),
    (FI, "LUE MYÖS Silta on auki nyt", True),
    (FI, "Lue myös silta on auki nyt", False),
    (FI, "Lue myös Silta on auki nyt.", False),
    (FI, "LUE MYÖS Silta on auki nyt.", False),
    (FI, "Lue myös Silta auki", False),
    (DE, "Lesen Sie auch Die Brücke ist wieder offen", True),
    (DE, "Lesen Sie auch Abschnitt 6.3 über Brücken", False),  # a place in the text itself
    (SV, "Läs också Bron är öppen igen nu", True),
    (RU, "Читайте также Мост снова открыт для машин", True),
    (RU, "Читайте также Мост 2 снова открыт", False),
    (RU, "ЧИТАЙТЕ ТАКЖЕ Мост 2 снова открыт", True),
    (EL, "Διαβάστε επίσης Η γέφυρα άνοιξε πάλι", True),
    (VI, "Xem thêm Cây cầu đã mở lại", True),
    (TR, "Ayrıca okuyun Köprü yeniden açıldı dün", True),
]


@pytest.mark.parametrize(("prose", "line", "goes"), LEADS)
def test_a_label_leads_to_the_title_of_another_article(prose: str, line: str, goes: bool) -> None:
    text = f"{prose}\n\n{line}\n\n{prose}"
    assert drop_artifacts(text) == (f"{prose}\n\n{prose}" if goes else text)


# The last line of a text, and whether it is the page's: what stands behind the words that it begins with decides.
OPENINGS = [
    ("Subscribe to our newsletter for $5 a month", True),  # the price of the page itself
    ("Get unlimited access from $1 a week", True),
    ("Follow us on Facebook for $5 a month", False),
    ("Share this article for $5", False),
    ("Download our app to read more", True),
    ("Download our app for $4.99", False),
    ("Download our app before Friday at 7 pm", False),  # an event, which the text tells of
    ("Join us on Facebook", True),
    ("Join us on Facebook on Friday at 7 pm", False),
    ("Subscribe to our newsletter every Friday", True),  # a letter comes on a day
    ("Sign up for our workshop by Friday", False),
    ("Subscribe now for $1 a week", True),
    ("Subscribe now for boats", False),
    ("Powered by Wind", True),
    ("Powered by wind", False),
    ("Tags boats, rivers", True),
    ("Tags Boats Rivers", True),
    ("Tags: are useful", True),
    ("Tags boatsOcean", True),
    ("TagsBoats", True),
    ("Tags are useful for boats", False),
    ("Filed under Sheep and Wool", True),
    ("Filed under glass", True),
    ("Filed under glass since 1911", False),
    ("Filed under: glass since 1911", True),
    ("Filed under : glass since 1911", True),
    ("Labels : boats", True),
    ("★ Filed under glass since 1911", False),
    ("★ Filed under Sheep Wool", True),
    ("Labels: boats", True),
    ("Labels boats", False),  # without its colon a word of a sentence
    ("LabelsBoats", True),
    ("Labelsboats", False),
    ("★ LabelsBoats", True),
    ("Designed by Ann", True),
    ("Designed by hand", False),
    ("View all posts by Ann", True),
    ("Required fields are markedly wider", False),  # another word than `marked`
    ("You must be logged in to post a comment.", True),
    ("You must be logged in to book a lane.", False),
]


@pytest.mark.parametrize(("line", "goes"), OPENINGS)
def test_what_stands_behind_an_opening_decides(line: str, goes: bool) -> None:
    assert drop_artifacts(f"{EN}\n\n{line}") == (EN if goes else f"{EN}\n\n{line}")


def test_a_bar_with_a_field_of_a_form_goes() -> None:
    assert drop_artifacts(f"{DE}\n\nFacebookTwitterWhatsAppE-Mail\n\n{DE}") == f"{DE}\n\n{DE}"


def test_buttons_over_a_recipe_go() -> None:
    fields = "Prep Time: 10 minutes\nCook Time: 50 minutes"
    assert drop_artifacts(f"{EN}\n\nPin\nShare\nPrint\n\n{fields}") == f"{EN}\n\n{fields}"


def test_a_paragraph_that_a_paywall_cut_off_stays() -> None:
    cut = "Les premières boîtes seront vendues sur le marché, sans étiquette, le temps que"
    text = f"{EN}\n\nLire plus tard\n\n{cut}\n\nIl vous reste 62.4% de cet article à lire."
    assert cut in drop_artifacts(text)


@pytest.mark.parametrize(
    "line",
    [
        "Read the original article on River FM.",
        "The post that brought me here appeared first on a board in Hexham, and it said only: lost.",
    ],
)
def test_what_says_where_a_text_comes_from_stays(line: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{line}") == f"{EN}\n\n{line}"


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Notícia relacionada: Chuva fecha ponte velha", "related-lead-pt"),
        ("Noticia relacionada: La lluvia cierra el puente", "related-lead-es"),
    ],
)
def test_a_lead_is_told_by_its_spelling(line: str, rule: str) -> None:
    assert [edit.rule for edit in explain(f"{EN}\n\n{line}\n\n{EN}").edits] == [rule]


@pytest.mark.parametrize(
    ("byline", "bar", "prose"),
    [
        ("AF METTE HOLGAARD", "Del artiklen\nFacebook\nTwitter", "Broen lukkede tirsdag efter kraftig regn, oplyser byrådet. Ingen kom til skade."),
        ("Penulis: Maria Tukan", "Bagikan\nFacebook\nTwitter", "Jembatan tua ditutup pada hari Selasa setelah hujan deras. Tidak ada korban."),
        ("كتبت: ليلى حداد", "شارك\nفيسبوك\nواتساب", AR + " " + AR),
        ("Írta: Kovács Péter", "Megosztás\nFacebook\nTwitter", "A régi hidat kedden lezárták az eső után, közölte a tanács. Senki sem sérült meg."),
    ],
)
def test_a_byline_parts_a_run_from_the_title(byline: str, bar: str, prose: str) -> None:
    title = "The bridge will not be open again in this year"
    assert drop_artifacts(f"{title}\n{byline}\n{bar}\n\n{prose}") == f"{title}\n{byline}\n\n{prose}"


@pytest.mark.parametrize("label", ["AdvertisementAdvertisement", "AnzeigeAnzeige", "РекламаРеклама", "広告広告"])
def test_a_label_that_is_written_twice_goes(label: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{label}\n\n{EN}") == f"{EN}\n\n{EN}"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The old mill was sold… Continue reading The Old Mill →", "The old mill was sold…"),
        ("The old mill was sold... Read more about The Old Mill »", "The old mill was sold..."),
        ("Die Mühle ist verkauft … Weiterlesen Die Mühle →", "Die Mühle ist verkauft …"),
        ("The old mill was sold […] Continue reading “The Old Mill”", "The old mill was sold […]"),
    ],
)
def test_the_title_behind_a_link_to_the_rest_goes_with_it(text: str, kept: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{text}") == f"{EN}\n\n{kept}"


@pytest.mark.parametrize(
    ("links", "broken", "link"),
    [
        ("Материалы по теме:\n\nКак мост вернулся в моду\n\nДоходы моста выросли", "В прошлом году мост открывали дважды, а в этом может…", " Читать далее »"),
        ("Le puede interesar: Los puentes que sobreviven", "El puente se abre en la segunda semana de agosto…", " Seguir leyendo →"),
    ],
)
def test_a_paragraph_that_is_broken_off_is_no_title(links: str, broken: str, link: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{links}\n\n{broken}{link}") == f"{EN}\n\n{broken}"
