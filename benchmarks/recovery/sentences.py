"""Healthy text in many languages, written for this benchmark: two articles and a few single sentences each.

In the source `~` stands for a no-break space and `¬` for a zero width non-joiner, which would be invisible here.
"""

# ruff: noqa: E501  # a paragraph stands on one line, as it does in a scraped text

_WRITTEN = {
    "en": """
The ferry from Tórshavn was two hours late on Monday, and nobody on the quay seemed to mind. “It’s the fog,” said Maeve O’Rourke, who has sold tickets here for 31 years.

The company’s new timetable starts on 4 May. Fares rise to £12.50 — the first increase since 2019 — but children’s tickets stay free. “We couldn’t do it any cheaper,” the harbour office wrote…
===
Nine bakers entered the village’s bread contest this year. The winner’s loaf weighed 3 kg and wasn’t pretty.

“I’d never have won without my neighbour’s oven,” Zoë Brontë told us. She’s giving the £200 prize to the school’s café.

Next year’s contest is planned for 12–14 June. Don’t miss it 🍞
===
They’re moving the library’s oldest maps to the third floor, and that won’t be quick.
===
“Who’s there?” asked Renée, but the naïve visitor didn’t answer.
===
The bridge’s repairs cost €4 million — twice the estimate — and they aren’t done.
===
We’ve counted 214 swans on the lake this winter 🦢 and it’s only January.
===
The mayor’s sister’s dog won’t leave the ferry’s lower deck
===
“Everyone who bought a ticket gets a refund” was all the captain’s note said
===
“It’s only a model,” the builder’s daughter said – and nobody laughed.
===
The answer’s in the letter: “Meet me at the pier at 6.30…”
""",
    "de": """
Die Straßenbahn fährt ab Montag wieder über die Brücke. „Wir hätten früher öffnen können“, sagte Jürgen Weiß vom Bauamt, „aber das Geländer fehlte.“

Der Umbau kostete 3,4 Millionen Euro – fast doppelt so viel wie geplant. Für Fußgänger gibt’s nun einen eigenen Weg…
===
Im Gemüsegarten von Käthe Müller blühen schon die Bohnen. Sie gießt jeden Abend zwölf Kannen Wasser.

„Größere Kürbisse habe ich nie geerntet“, erzählt sie und lächelt. Die Schüler dürfen im Oktober kosten.

Geöffnet ist täglich außer dienstags, 9–17 Uhr 🌻
===
Für die Überfahrt nach Föhr müssen Gäste künftig 18,50 € zahlen.
===
„Das wäre schön“, flüsterte Änne und schloss die Tür.
===
Die größte Glocke läutet um fünf – nicht früher, nicht später.
===
Der Zug nach Köln hält künftig auch in Würzburg und Nürnberg
===
Das Mädchen fütterte die Gänse am Flüsschen
""",
    "fr": """
Le marché couvert rouvrira jeudi après huit mois de travaux. «~Nous n’espérions plus cette journée~», a déclaré Hélène Lefèvre, crémière depuis 1998.

Les étals ont été repeints, et l’éclairage a été refait. Le coût s’élève à 640~000~€ — à peine plus que prévu — mais l’entrée du côté de l’église reste fermée…
===
À l’école du hameau, douze élèves préparent une pièce de théâtre. Le décor sera peint à la main.

«~C’est drôle, où est passé mon chapeau~?~» demande le garçon qui joue le maire. Sa sœur rit déjà.

La première aura lieu le 7 février à 20~h 🎭
===
L’hôtel près de la forêt a été vendu l’été dernier.
===
Où dînez-vous ce soir, chez François ou à la crêperie~?
===
Cet œuf-là n’était pas frais, ça se voyait.
===
La fête du village a été annulée par la préfète
===
Cette année les élèves ont repeint le préau
""",
    "es": """
El pequeño museo del puerto abrirá también los domingos. «Queríamos que vinieran más niños», explicó Íñigo Muñoz, el conservador.

La exposición reúne 85 fotografías de pescadores y costará 4,50 €. ¿Habrá visitas guiadas? Sí — pero sólo en agosto…
===
En la montaña nevó más de lo que nadie recordaba. El camión del pan llegó a mediodía.

«¡Qué frío!», gritó la señora Peña desde el balcón. Su vecino le llevó leña y café.

Mañana seguirá el mal tiempo, según la estación meteorológica ❄
===
¿Quién apagó la luz del salón anoche?
===
El año próximo plantarán 1.200 árboles junto al río Duero.
===
Según José, la canción más bonita es la última.
===
La mañana siguiente el niño encontró su balón en el jardín
===
El camión llevaba cuatro cajones de limón
""",
    "pt": """
A padaria da esquina vai fechar às segundas-feiras. “Não há mãos para tudo”, disse Conceição Araújo, que faz pão há 27 anos.

O preço do café não muda: 0,80 € ao balcão. À tarde haverá também pastéis — se a avó tiver paciência…
===
Os bombeiros de São João receberam um camião novo. É vermelho, claro, e tem 12 metros.

“A câmara não pagou tudo”, explicou o capitão Simões. O resto veio das pessoas da vila.

No sábado há festa com música e balões 🎈
===
Não sei se amanhã poderás vir à reunião das nove.
===
A irmã do João mora em Évora há três verões.
===
O avião atrasou – outra vez – por causa do nevoeiro.
===
A lição de amanhã começa com uma canção
===
O pão da avó não dura até à tarde
""",
    "it": """
La biblioteca del quartiere resterà aperta fino alle 23. «È ciò che chiedevano gli studenti», ha detto Niccolò Però, l’assessore.

Ci saranno 60 posti in più e un piccolo caffè. L’unica novità che non piace è il prezzo delle fotocopie: 0,15 € l’una…
===
Sull’isola non c’è più benzina da venerdì. Il traghetto è fermo perché il mare è troppo mosso.

“Andremo a piedi, così perderò qualche chilo”, scherza la maestra. I bambini sono già felicissimi.

Domani arriverà l’aereo postale, se tutto va bene ✈
===
Perché non c’è più nessuno in città?
===
L’università pubblicherà i risultati lunedì – o forse martedì.
===
Il papà di Zoë abita là, oltre il fiume.
===
La città perderà metà dei suoi caffè
===
Perché il papà tornerà più tardi
""",
    "pl": """
Na rynku w Łęczycy stanęła nowa fontanna. „Czekaliśmy na nią dziesięć lat” – mówi Małgorzata Żółkiewska z urzędu.

Budowa kosztowała 2,1 mln zł, a woda popłynie w święta. Dzieci już pytają, czy będzie można się kąpać…
===
W gospodarstwie pod Świdnicą żyje źrebię o imieniu Błysk. Ma dopiero pięć tygodni.

„Je więcej niż jego mać” – śmieje się gospodarz. Sąsiedzi przynoszą mu jabłka.

Odwiedziny są możliwe w każdą niedzielę 🐴
===
Gdyby nie śnieg, zdążylibyśmy na ostatni pociąg do Łodzi.
===
Właściciel sklepu obniżył cenę sera o 3 zł – nareszcie.
===
Książę żartował, że jaźń to tylko źdźbło trawy.
===
Wczoraj kupiłem pięć gałązek bzu i dwie gęsi
===
Mój sąsiad zbudował własną łódkę
""",
    "cs": """
Nádraží v Třebíči dostane novou střechu. „Pršelo nám na hlavu už příliš dlouho,“ řekl přednosta Jiří Dvořák.

Dělníci začnou v pondělí a skončí před Vánoci. Oprava přijde na 48 milionů korun – zaplatí ji kraj…
===
Včelař z Kroměříže letos stočil méně medu než loni. Může za to studený květen.

„Včely jsou moudřejší než já,“ tvrdí a nabízí čaj. Sklenice stojí 180 Kč.

Příští týden pořádá kurz pro děti 🐝
===
Žluťásek přelétl přes ohradu a zmizel mezi jabloněmi.
===
Kolik stojí jízdenka do Českých Budějovic?
===
Můj děda říkával, že čas běží – a měl pravdu.
===
Nový vlak jede přes most každou hodinu
===
Malý kluk ztratil modrý batoh
""",
    "tr": """
Mahalledeki eski çeşme yeniden akmaya başladı. “Çocukluğumda buradan su içerdik” diyor Ayşe Öztürk.

Onarım 340 bin liraya mal oldu ve İstanbul’dan ustalar geldi. Açılış günü şenlik vardı — kimse eve dönmek istemedi…
===
Köyün fırıncısı bu sabah geç kalktı. Ekmekler ancak öğlen çıktı.

“Özür dilerim, saat bozulmuş” dedi gülerek. Müşteriler ona kızmadı.

Yarın İzmir’den gelen misafirler için börek yapacak 🥐
===
Şişenin ağzını kapatmayı unutma, çünkü çay soğuyor.
===
Iğdır’a giden yol üç gündür kapalı.
===
Güneş doğduğunda denizde yirmi kayık vardı.
===
Küçük kızın bisikleti köprüde kaldı
===
Bu sabah kahvaltıda böğürtlen yedik
""",
    "vi": """
Chợ nổi sẽ mở cửa trở lại vào sáng thứ bảy. “Chúng tôi nhớ tiếng ghe máy lắm”, bà Nguyễn Thị Hạnh nói.

Vé tham quan có giá 45.000 đồng. Trẻ em dưới sáu tuổi được miễn phí — nếu đi cùng bố mẹ…
===
Mưa lớn làm con đường làng ngập đến đầu gối. Học sinh phải nghỉ học hai ngày.

“Nước rút là chúng tôi dọn ngay”, ông Đặng Văn Lộc cho biết. Nhà nào cũng giúp nhau.

Ngày mai trời sẽ nắng trở lại ☀
===
Anh ấy đã viết xong bài thơ thứ mười hai rồi.
===
Phở ở quán đầu ngõ vẫn ngon như xưa.
===
Đừng quên khoá cửa trước khi ngủ nhé!
===
Cô giáo mới dạy môn toán
===
Con mèo ngủ trên mái nhà
""",
    "sv": """
Båten till ön går bara två gånger om dagen. ”Vi hade önskat fler turer”, säger Åsa Björklund på hamnkontoret.

Priset höjs till 95 kronor – barn åker gratis. Den som äger en cykel får ta med den…
===
I Göteborg har en älg badat i en fontän. Polisen hörde av sig till jägarna.

”Den såg nöjd ut”, berättar en förälder. Djuret gick själv hem genom parken.

På lördag öppnar glassbaren igen 🍦
===
Mormor sår morötter så fort snön har smält.
===
Är det någon som hört åskan över sjön?
===
Fågeln flög över Ängsö – och kom aldrig åter.
===
Den gamla bryggan håller på att målas blå
===
Tjugo får gick över vägen
""",
    "hu": """
Megnyílt a régi fürdő a Duna partján. „Húsz éve várunk erre” – mondta Kőszegi Ödön, az építész.

A belépő 2400 forint, és hétfőn zárva tartanak. A medencék vize harmincöt fokos – télen is…
===
A szőlőhegyen idén korán szüreteltek. Az eső elkerülte a falut.

„Jó évünk lesz” – örült Erzsébet néni. Unokái már kóstolják a mustot.

Vasárnap lesz a mulatság a templom előtt 🍇
===
Öt hűtőházból kértünk színhúst.
===
Hány óra van, és mikor indul a győri vonat?
===
Az erdő fölött két gólya körözött – aztán eltűnt.
===
Kovács bácsi kertjében már nyílnak a tulipánok
===
Holnap reggel fél hétkor indulunk
""",
    "ru": """
В посёлке снова открыли старую мельницу. «Мы чинили её четыре года», — рассказал Пётр Ёлкин, сторож.

Билет стоит 150 рублей, детям вход свободный. По выходным здесь пекут хлеб — очередь стоит до самой реки…
===
Утром на пруду заметили пару лебедей. Дети принесли им овса.

«Кормить хлебом нельзя», — объяснила учительница. Птицы, кажется, с ней согласны.

К вечеру обещают дождь и +12 градусов 🌧
===
Почему же поезд № 47 опоздал на целый час?
===
Бабушка сварила варенье из крыжовника и ушла к соседке.
===
Он купил ёлку — высокую, пушистую — и едва донёс её домой.
===
Дети построили снежную крепость за школой
""",
    "uk": """
У містечку з’явилася нова пекарня. «Ми печемо з п’ятої ранку», — каже Ґалина Їжакевич, господиня.

Хліб коштує 32 гривні, а для пенсіонерів є знижка. Черга біля дверей — найкраща реклама…
===
Біля річки оселилася сім’я бобрів. Вони вже звели греблю.

«Не заважайте їм», — просить лісник Євген. Діти малюють тварин у зошитах.

У суботу буде прогулянка для всіх охочих 🦫
===
Об’їзд довкола мосту триватиме ще два тижні.
===
Чи не бачили ви мого рудого кота?
===
Її голос лунав над полем — тихо, але виразно.
===
Діти збудували снігову фортецю за школою
""",
    "el": """
Το μικρό θέατρο του λιμανιού ανοίγει ξανά. «Μας έλειψε το κοινό», είπε η Ελένη Καρρά, η διευθύντρια.

Το εισιτήριο κοστίζει 8,50 € και οι παραστάσεις αρχίζουν στις εννέα. Η σκηνή είναι καινούργια — τα καθίσματα όχι…
===
Στο νησί χιόνισε για πρώτη φορά μετά από δέκα χρόνια. Τα σχολεία έμειναν κλειστά.

«Φτιάξαμε έναν χιονάνθρωπο», φώναξε ο Γιώργος. Η γιαγιά του έφερε ζεστό γάλα.

Αύριο ο ήλιος θα βγει πάλι ☀
===
Πού πήγες χθες το βράδυ και γιατί άργησες;
===
Ο ψαράς πούλησε όλα τα μπαρμπούνια πριν από τις οκτώ.
===
Η άνοιξη ήρθε νωρίς — και μαζί της οι μέλισσες.
""",
    "ar": """
أعيد فتح المكتبة القديمة قرب الميناء صباح الأحد. قالت المديرة هدى سالم: «انتظرنا هذا اليوم طويلًا».

يضم المبنى أكثر من 9000 كتاب، والدخول مجاني للطلاب. أما المقهى فسيفتح لاحقًا…
===
زرع أهل القرية خمسين شجرة زيتون هذا الشتاء. شارك الأطفال في الحفر والسقي.

قال الجد: “لن آكل من ثمرها، لكنكم ستأكلون”. ضحك الجميع وشربوا الشاي.

سيعودون في الربيع لرؤية البراعم 🌿
===
هل وصلت الرسالة التي كتبتها أمس؟
===
كان الطريق إلى الجبل مغلقًا بسبب الثلج.
===
اشترى يوسف ثلاثة أرغفة — وأعطى جاره واحدًا.
""",
    "he": """
הגן הציבורי ליד התחנה נפתח מחדש ביום ראשון. „חיכינו לזה שנים”, אמרה רות אבני, שגרה ברחוב.

במקום נשתלו 120 עצים, והכניסה חופשית. בערב יתקיים מופע — אם לא ירד גשם…
===
האופה של השכונה חגג יום הולדת שמונים. הילדים ציירו לו עוגה ענקית.

“אני לא מתכוון לפרוש”, הוא צחק. הלחם יצא מהתנור בזמן.

בשבוע הבא יש סדנה לכל המשפחה 🍞
===
מי השאיר את החלון פתוח בלילה?
===
הספינה יצאה מן הנמל לפני הזריחה.
===
סבתא סיפרה לנו סיפור ארוך — ונרדמה באמצע.
""",
    "hi": """
गाँव का पुराना कुआँ फिर से साफ़ किया गया। “अब पानी मीठा है”, सरपंच मीरा चौहान ने कहा।

इस काम में 45,000 रुपये और तीन हफ़्ते लगे। बच्चों ने दीवार पर चित्र बनाए — सब रंग-बिरंगे…
===
शहर की पहली बस आज सुबह छह बजे चली। ड्राइवर ने सबको मिठाई बाँटी।

“मेरे पिताजी भी यही बस चलाते थे”, उसने बताया। यात्री मुस्कुरा दिए।

शाम को हल्की बारिश हो सकती है 🌧
===
क्या तुमने मेरी नीली किताब कहीं देखी है?
===
दादी ने आम का अचार धूप में रखा था।
===
पहाड़ पर बर्फ़ गिरी — और रास्ता बंद हो गया।
""",
    "th": """
ตลาดริมคลองเปิดอีกครั้งในเช้าวันเสาร์ “เรารอมานานมาก” ป้าสมศรีกล่าว

ค่าเรือคนละ 40 บาท เด็กเล็กขึ้นฟรี ร้านขนมอยู่ข้างสะพาน — แต่มักหมดก่อนเที่ยง…
===
ฝนตกหนักทำให้ถนนในหมู่บ้านน้ำท่วม นักเรียนต้องหยุดเรียนสองวัน

“พรุ่งนี้เราจะช่วยกันทำความสะอาด” ผู้ใหญ่บ้านบอก ทุกคนพยักหน้า

สุดสัปดาห์นี้มีงานเลี้ยงที่วัด 🎉
===
ใครเอาร่มของฉันไปไว้ที่ไหน?
===
แม่ทำแกงเขียวหวานไว้ในครัวแล้ว
===
รถไฟขบวนสุดท้ายออกเวลา 22.15 น. จากชานชาลาที่สาม
""",
    "zh": """
老城区的茶馆上周重新开门了。“我们等了整整两年，”店主林晓梅说。

一壶龙井只要28元，学生还能打折。晚上有说书——座位不多……
===
今年的第一场雪落在了山顶。清晨有人拍到了狐狸的脚印。

“它大概是来找吃的，”护林员笑着说。孩子们想再等一会儿。

周末路面可能结冰，请小心驾驶❄
===
你昨天把我的雨伞放在哪里了？
===
图书馆三楼新添了一百二十本地图册。
===
他写完信——又撕掉了——然后去河边散步。
""",
    "ja": """
港の小さな水族館が土曜日に再開した。「みんなに会えてうれしい」と館長の佐藤さんは話す。

入場料は600円で、六歳以下は無料だ。新しい水槽にはクラゲが三百匹いる……
===
山あいの村で今年もそばの花が咲いた。畑は真っ白に見える。

「雨が少なくて心配しました」と農家の高橋さん。収穫は十月になりそうだ。

日曜日には試食会がある🍜
===
昨日の夜、だれが窓を開けたままにしたの？
===
祖母は駅前のパン屋で三十年働いていた。
===
電車は定刻に着いた——ただし隣の駅に。
""",
    "ko": """
강가의 오래된 서점이 다시 문을 열었다. “손님들이 그리웠어요”라고 주인 박은지 씨는 말했다.

책 한 권을 사면 커피는 2,000원이다. 주말에는 낭독회가 열린다 — 자리는 스무 개뿐이다…
===
마을 학교에 새 종이 걸렸다. 소리가 골짜기 너머까지 들린다.

“할아버지도 들으셨대요!” 한 아이가 외쳤다. 선생님은 웃으며 고개를 끄덕였다.

다음 주에는 운동회가 있다 🎽
===
어제 저녁에 누가 우산을 두고 갔을까?
===
어머니는 된장찌개를 끓이고 우리를 기다리셨다.
===
기차는 제시간에 도착했다 — 다만 옆 승강장에.
""",
    "fa": """
کتاب¬فروشی قدیمی محله دوباره باز شد. «سال¬ها منتظر این روز بودیم»، مریم کاظمی می¬گوید.

ورود برای دانش¬آموزان رایگان است و چای هم هست. نمایشگاه نقاشی تا پایان پاییز ادامه دارد…
===
برف امسال زودتر به روستا رسید. بچه¬ها آدم¬برفی بزرگی ساختند.

پدربزرگ گفت: «این¬طور زمستانی ندیده بودم». همه کنار بخاری خندیدند.

فردا جاده¬ها باز می¬شوند ❄
===
چه کسی دیروز پنجره را باز گذاشته بود؟
===
او سه نامه نوشت — و هیچ¬کدام را نفرستاد.
===
قطار تهران ساعت هفت از ایستگاه راه می¬افتد.
""",
    "nl": """
De markt op het plein begint voortaan om zeven uur. “We willen de hitte voor zijn”, zegt Joris van den Berg, die er al 19 jaar kaas verkoopt.

De foto’s van vroeger hangen nu in het café — niemand weet wie ze maakte. Een kop koffie kost er € 2,80…
===
Een zwaan legde het verkeer bij Zwolle stil. De vogel bleef midden op de weg zitten.

“Hij keek alsof de weg van hem was”, vertelde een fietser. Na een uur vloog hij weg.

Vandaag rijden de auto’s weer gewoon – voorlopig 🦢
===
“Zo’n storm hebben we niet eerder gehad”, schreef de schipper.
===
Oma’s tas stond nog in de trein – zonder haar bril.
===
Het pakje komt ’s avonds, of anders morgen.
===
Beëindig het gesprek en neem de hond mee naar buiten.
""",
    "id": """
Pasar terapung itu akan dibuka lagi pada hari Sabtu. “Kami rindu suara perahu”, kata Bu Ratna Dewi.

Tiket masuk dijual Rp 15.000 — anak kecil tidak perlu membayar. Parkir ada di belakang masjid…
===
Hujan turun tiga hari tanpa henti. Jalan desa berubah menjadi sungai kecil.

“Besok kita gotong royong”, ujar kepala desa. Semua warga mengangguk.

Sekolah dibuka kembali pada 9 Maret 🌧
===
“Siapa yang memakan pisang saya?” tanya Budi.
===
Kakek menanam jagung – bukan padi – di ladang itu.
===
Kereta terakhir berangkat pukul 22.15 dari peron tiga…
""",
    "ro": """
Piața din centru se redeschide sâmbătă dimineață. „Am așteptat această zi”, a spus Ștefan Țîrlea, florar de 22 de ani.

Tarabele sunt noi, iar lumina e mai bună. Chiria crește la 350 de lei — nu toți sunt mulțumiți…
===
În pădurea de lângă sat a fost văzut un urs. Oamenii și-au închis curțile.

„Își caută mâncare pentru iarnă”, a explicat pădurarul. Școala rămâne deschisă.

Duminică va fi târg de mere și gutui 🍎
===
Cât costă biletul până la Târgu Jiu?
===
Bunica împletește șosete și ascultă radioul.
===
Râul a înghețat – prima dată după nouă ani.
===
Vecinul cumpără fân pentru cei doi măgari
===
Mâine dimineață plecăm la munte
""",
}


def _texts(written: str) -> tuple[str, ...]:
    """The texts of a language, and one more: its single sentences as the paragraphs of a third article."""
    visible = written.replace("~", "\N{NO-BREAK SPACE}").replace("¬", "\N{ZERO WIDTH NON-JOINER}")
    texts = [text.strip() for text in visible.split("\n===\n")]
    return (*texts, "\n\n".join(text for text in texts if "\n" not in text and text[-1] in ".!?。？।;؟"))


TEXTS = {language: _texts(written) for language, written in _WRITTEN.items()}

# Languages in Latin letters, whose words survive in part when what is not ASCII is damaged.
LATIN = frozenset({"en", "de", "fr", "es", "pt", "it", "pl", "cs", "tr", "vi", "sv", "hu", "ro", "nl", "id"})
