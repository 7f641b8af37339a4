"""The step that reads mojibake as UTF-8: what must stay first, then what is repaired and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from one_step import rules, suspected

from scrapefix import clean, explain, fix_mojibake
from scrapefix.steps.mojibake import memory
from scrapefix.steps.mojibake.codecs import CODECS, Codec

# Healthy text of many languages, with the letters and marks that mojibake is made of.
HEALTHY = {
    "German": "Das Café „Zur Brücke“ öffnet um 8 Uhr – außer sonntags; GROSSE STRASSE, ÄÖÜ…",
    "French": "L’été à Noël : « ça va ? » — où êtes-vous allés, Zoë ? ÉTÉ À L’ÎLE…",
    "Spanish": "¿Qué tal? «El niño», 25 °C, 3.º piso; ¡SÍ! EL NIÑO",
    "Portuguese": "MAÇÃ, IRMÃ E LÃ: CORAÇÃO; São João não é à toa… AVÔ",
    "Welsh": "Â llaw yn y tŷ; glân, plâs, dŵr, Ŵyl",
    "Romanian": "NICIODATĂ… plâns, râs; șapte și țară, „așa”",
    "Polish": "Zażółć gęślą jaźń – „tak”, Łódź; ŻÓŁĆ",
    "Czech": "Příliš žluťoučký kůň; ŠKODA, „ano“",
    "Hungarian": "Árvíztűrő tükörfúrógép; ŐZ, ŰR",
    "Lithuanian": "Įlinkdama fechtuotojo špaga; ŽĄSIS „taip“",
    "Latvian": "Glāžšķūņa rūķīši; ĒST „jā“",
    "Turkish": "Şişli'de İĞNE, ÇAĞDAŞ; ığdır, göğüs",
    "Norwegian": "Å være eller ikke være; HÅØYA ER BLÅ; «ja»",
    "Finnish": "SELKÄ\N{NO-BREAK SPACE}EDELLÄ, ÄÄNI…",
    "Vietnamese": "Tiếng Việt: TRƯỜNG ĐẠI HỌC, phở và bún chả",
    "Russian": "Сказал: «Да…» — и ушёл. ВИКИ, Рига, СССР; 5 м²",
    "Ukrainian": "Привіт, дії та мрії; ВІКІ; її «їжа», Різдво, Сі",
    "Belarusian": "Адмалёўкі”, лёўкі», Ёсць ўлонне",
    "Serbian": "Ђорђе Љубљана; ћирилица, ПоздравЂаво, срџба, врџ",
    "Czech with soft hyphens": "po\u00adčáteční pa\u00adčížek",
    "Bulgarian": "„Здравей“ – ѝ каза; ЪГЪЛ",
    "Greek": "Γειά σου Κόσμε· «ναι», ΆΝΟΙΞΗ… Η ¨λέξη¨",
    "Arabic": "مرحبا، كيف حالك؟ «نعم»؛ طّ ظ‌ل",
    "Persian": "می‌خواهم، «بله»؛ گچ پژ",
    "Hebrew": "שלום, מה שלומך? „כן” ₪5",
    "Hindi": "नमस्ते, आप कैसे हैं? ₹५",
    "Thai": "สวัสดี ภาษาไทย ฿5",
    "Chinese": "你好，世界！“是的”——茅台、机械、谢谢；链锁……",
    "Japanese": "こんにちは、「世界」！縁と縄、カタカナ…",
    "Korean": "안녕하세요, ‘세계’! “네”…",
    "Armenian": "Բարեւ, «աշխարհ»։",
    "Georgian": "გამარჯობა, „მსოფლიო“",
}

KEEP = [
    # What a sound line quotes and says that it is like that.
    "渡し場の名前が「ã‚«ãƒ¢ãƒ¡」のように出てきて困る。",
    '船票上的"æ¸¡è½®"这样的东西看不懂。',
    "이름이 'ê°ˆë§¤'처럼 나와서 읽을 수 없다.",
    # The number or the bytes of what it says.
    "# â‚¬ (E2 82 AC)\n# â€¦ (E2 80 A6)",
    "Im Heft steht Ã¼ (0xC3 0xBC), gemeint ist der zweite Vokal.",
    "Вместо тире видно â€” : это U+2014.",
    "画面の「â‚¬」は e282ac です。",
    # What a page is said to show.
    "The old page displays the mill sign as: ÃƒÂ©\n\nWhy?",
    # Capitals before what is no half of a letter.
    "[KÖYLÄMÄ...]",
    "NÄTMASK OCH RÄTMÄTIGT",
    "HÄ...? JA, MÄ... MÄ... RIEF DAS SCHAF.",
    "AVEC Å1/4 DE LITRE",
    # What quotes enclose alone: the mark at the head of a file, a letter before a space; a word of one letter.
    "The first line begins with an unexpected “ï»¿” in some programs.",
    'Each space before a unit becomes "Â " on paper.',
    'What I typed as "12 km" is printed as "12Â km" since then.',
    "Bọn trẻ trên thuyền gọi bác lái đò là “bác Â”.",
    # Examples in brackets behind what they are examples of.
    "It mends UTF-8 read as\n    Latin-1 (fÃ¤hre), and nothing else.",
    # Several marks that a text names, each read alike by several encodings.
    "Read as Windows-1252, an apostrophe turns up as “â€™” and a euro as “â‚¬”.",
    "A dash appears as â€“ and a euro as â‚¬ in my reader.",
    # A word in curly quotes or guillemets, beside what it should be.
    "A placa dizia “pÃ£o” em vez de “pão”.",
    "Le panneau disait « pÃ¢te » au lieu de « pâte ».",
    "Auf dem Schild stand „BrÃ¶tchen“ statt „Brötchen“.",
    # Letters of which no byte is left but the first.
    "la EspaÃÂola y elmaÃÂana",
    "gegenÃÂber der Stadt und nicht an dem Fluss, sagte der Mann",
    # The name of a quantity.
    "With the ladder and â its lower end, âψ = ψ holds; here â ≥ 0 is what it was for.",
    # A unit of crystals.
    "Bei 1,243.5 Å³ (B = 2.4 Å², in Å³): 5 Å²/s",
    "เธอบอกว่าเนื้อดี เธอเธอเธอ เนเธอร์แลนด์",
    # Letters that other languages of the Centre have in their place.
    "Køerne stod ved søen, og øen lå stille; Søens køer er kønne.",
    "Søen er køn og øen er grøn, men køen er lang.",
    "Os aviões voam, põe a mesa, e as nações dispõem.",
    "Però la città è così, e ciò più di lunedì, né tì né dì.",
    "Sõber tuli õhtul koju ja võttis õuna; põld on lõpmatu.",
    "Dia 1º de maio, 2ª feira, nº 3, e mais nº 4ª.",
    # Signs beside words of the languages that have letters in their places.
    "Do ogrodu trzeba 12 m³ ziemi i 3 m³ piasku, po obu stronach wózek.",
    "Do hrnca dáme ¾ kila cukru, ¾ litra vody a lyžicu soli.",
    "Oblicz a³b oraz x³y dla podanych liczb.",
    # Turkmen has the same letter, but in the place of a consonant.
    "Ol sygyr alýar, at satýar, oglan gapyny açýar.",
    # Aromanian, where a letter stands alone that in Romanian has others beside it.
    "Muma cãntã unã cãnticã tu cãmarã, shi featã u-avdi.",
    # Letters of Gaelic and of Guarani, which Czech and Romanian could have had as well.
    "Sùil, bìdh, tìr, sìth, mìle",
    "Mitãrusu opuka, mitãrory omba'apo, akãrague pytãva",
    "Læreren læser om æblet, og bogen er læst.",
    "Le même hôtel où l’été, à la fête, brûle sûrement.",
    # Icelandic, and Chinese with the characters that signs became.
    "Það er góður dagur, óðár, «orð» og »orð« í viðíhaldi, ðá ðí ðó.",
    "水温100掳C, 他掳走了5脳3, 卤味店, 漏 2019 年, 忙碌",
    # The rest of a mark, alone in quotes.
    'see "â€" in it',
    'muster = ["â€“", "â€”", "â€œ", "â€", "â€˜"]',
    # Friulan, beside names of variables.
    "I modei basâts si puedin doprâ cun $M[subject], $M[from], $M[to] e $M[body].",
    # A program made the letters of ASCII small.
    "nÃo, irmÃos, irmÃozinho, cÃes, mÃezinha, cÃibra",
    "bĂrbatul vede mĂgarul",
    "trĂng tròn đêm rẰm",
    # A file that is no text, as a terminal shows it.
    "ŕ^Čq*^?^ĹŃĂŹĄ {k",
    # One alone in quotes is what a program looks for.
    "swap('Ã©', 'e')",
    "odd = {'â€œ': 1, 'Ã¨': 2}",
    "names = ['Ã©', 'â€œ']",
    # One word of another script, however often, proves nothing.
    "Íîâîñòè\nÍîâîñòè\nÍîâîñòè",
    # Letters in a list, and what a program prints.
    "Accents: àèéìòù æøå",
    "Lettres avec accents : œàâçè, ïû, éè",
    "```\nseen:  æ—¥æœ¬èªž\n```",
    # Words in the wrong case, units and abbreviations, which have the letters of symbols.
    "тИП ЛОДКИ: тЭЦ, кВтЧ, тЬмА и тЪкА; тЖК, 5 тЧ, тФО",
    "тАв-тАв, сказал он; тЬЕло, атЬЕ, тЬЕа",
    "Ô, ÔÇ et Γ Å, ‚ú‘",
    *HEALTHY.values(),
    *(text.upper() for text in HEALTHY.values()),
    *(f"“{text}”™ «{text}»…" for text in HEALTHY.values()),
    'buchstaben += " àäâçùéèiïîêëiÉÀÈïÏËÄœŒÅåØøìòô"',
    "Οι πράξεις είναι '%&*+-/<=>^|~¬±×÷' με αυτή τη σειρά.",
    # Bytes of Chinese of which one pair would be an ancient letter of Greek.
    'x = StrConv("ÉÏº£ÊÐABC", vbFromUnicode)',
    "Z profese s plnou kápí, širokých plášťů a nočních potulek",
    "Р С” alone, and a Р В",
    # What is left of one of several emoji, and a letter that looks like what is left of one.
    "Ja ðŸ‘ gut, âœï¸ und â˜ï¸",
    "La lettre “â” et «â», prâ° ou kâº",
    # Words in capitals before a quote, a mark or a space.
    "“MAÇÃ”, «LÃ», ‘SÓ’ É…",
    "MISUTÂ\N{NO-BREAK SPACE}AJIKKO, MANHÃ\N{NO-BREAK SPACE}E TARDE",
    "C O N C L U S Ã O",
    "NESTLÉ® ZARÁ™ CAFÉ° AHÅ™",
    # A letter that quotes enclose by itself.
    "Das deutsche »Ä« (wie in »Äpfel«) und das Zeichen „Ó“, dazu ‹Ö›.",
    # Prices, formulas, faces, drawings.
    "5×£35, 4288×…, 2012—∞, a radius of 10 Å—",
    "(-1/2)! = √π, ∆°, ≈° ±2",
    "( o¬ô ) Ō¬o `¬´",
    "├──┤ ┌─┬─┐ │ │ └─┴─┘ ╔═╗ ├┤a┼┐a",
    "╓──╥──╖\n║ă ║б ║\n╙──╨──╜ ╙ae ╥so",
    # A symbol does not stand inside of a word: the reading is wrong, whatever the truth is.
    "Officiâš´le mededeling",
    "[Ã\ufffd] ÇÈÉ\ufffd Ž\ufffd", "NÃ\ufffdO",
    "Тест так и там; это тАнкер, брутАж и тДц",
    "[^â“”]*", "Das [â”—]",
    "הוא אמר: ״שלום״ – והלך…", "צ׳רלי וג׳ורג׳ אמרו ’כן’", "שָׁלוֹם “רב” ₪5", "ב”ה”, ה–– סוף; ש׳‘ כך",
    "die Mengen Ã und B, für alle Ã  gilt das",
    # The last letter of a word, and two marks behind it.
    "“hâlâ”—dedi", "hâlâ…“söz”", "on hâlâ”… ama", "“â”— ve «â»…",
    # Text and programs about the damage.
    "The apostrophe shows up as â€™ when the charset is wrong.",
    "text.replace(\"â€™\", \"'\").replace('Ã©', 'é')",
    "A quote shows up as â€™, and x² as xÂ², and the root of two as â^€.",
    'Mojibake such as "krÃ³tki" or "wÅ‚aÅ›ciwy" is flagged.',
    '文字化け（"MÃ¼hle"）を見つける',
    "This encoding makes â€” of it",
    "It is â€” by this encoding",
    # A word in a language that has the letter, without the English around it.
    "mât et câs; râs, plâns; glâs",
    "Cuvântul “â” e greu; où est l’Â de la pâte ? «Â llaw»",
    "hâlâ, ihlâs, tornât, frenât; âge, bara â chaws, tân dân in",
    "Das Zeichen erscheint als Ã¼, wenn die Kodierung falsch ist.",
    "Вместо слова видно Ð´Ð¾Ð¼, если кодировка не та.",
    # A capital by itself before a dash that is glued to a word.
    "É—an old man said",
    "le mot É—ou bien Ä—",
    # A row of code page 437, from its first characters on.
    "Zeichen ƒáí da",
    "la tabla ₧ƒá, y no más",
    # A name in capitals that would be a pictograph in code page 866.
    "наш ЁЯШИН, тренер",
    # Chinese of which each character by itself could be letters of Cyrillic or of Latin, and such beside Latin words.
    "学校小学 小学校些学校",
    "这件T恤很好 OK啦, A股, K歌, wifi猫, app茅台, iPhone贸易",
    "用Python写的爬虫脚本, pip艺术, Vue么, iOS臀部",
    # The same with a letter that nobody writes, an accent, a letter of another script, and two letters only.
    "小鞋、斜写、谢些、山 漏 2019",
    "山石、食色、失实、史实 漏 2019",
    "小鞋、斜写、谢些、太小 漏 2019",
    "小鞋、斜写、谢些、未位 漏 2019",
    "褋省省",
    "鈥櫴∈\N{REPLACEMENT CHARACTER}",
    "渡轮 褌邪",
    # Shift-JIS of which more than a third is lost.
    "縺ゅ・縺後・縺ｨ・縺・縺・",
    # A letter that begins a word, alone and above Chinese, and Chinese at both ends of a line.
    "艧arap",
    "艧arap\n水温100掳C 渡轮晚了",
    "艧arap\n小鞋、斜写、谢些、太小 5掳C",
    "渡, 蟿慰 未蔚谓 未委谓蔚喂, 轮",
    # A sign with Chinese on one side.
    "水温 100掳C",
    "100掳C 的水",
    "水5掳C",
    "5脳3 cm gross, 渡轮",
    # Accents and quotes in a row that would be characters of three bytes.
    "«Été» ‚Äpfel‘ “Émile” l’été ÎLE ÔÄÅ? THÉÂTRE CRÉÉE ËÄ",
    "Ελλάδα», «έ» µ£ Σ½ α¼ Ω²",
    "√π + a√π + b√π ≈ ∆ƒ",
    # Capitals that a program didn't make small, letters in a list, and what is `à` in other languages.
    "nÃo, sÃo, situaÇÃo, irmÃs, mÃe",
    "aÁàÀãÃäÄ, ãÃ, MANHÃ, JOÃO E IRMÃS, PAIXÃO",
    "la pÃgina amb les seves anÃlisis dels resultats",
    "SÃo, RÃo, MÃe",
    "der groÃe Spaß in der StraÃe für alle",
    # The end of a question in a language that has the letter, and `??` behind a closing rest of one.
    "tu es lâ?? Eh bien, il parlâ?? et nous allâmes à la fête",
    "hâlâ?? evet, kâr zarar hâlâ??",
    # Capitals that begin what code page 850 has for marks, and a quotation that ends in the letter.
    "CÔTÉ, HÔTEL, AVÔ, DIPLÔME; Ô ÇA; LETTRE «Ô»",
    'e poi "hâ"£5',
    # Chinese and Japanese with rare characters that could be bytes of others.
    "缜密，隶属，琅琊，瑭琪，洹水，電話、際限、雲雀、難題",
    "窶れた顔、縺れた糸・もつれた縄、繝、窶・縺・",
    "開店は隨時、電氣機關車、險しい山道",
    # Letters that could be apostrophes of another table, once, or among other letters; raised digits.
    "They canít say país, níveis or Martín.",
    "País, después, fuíste; tvítme a dívá se, nítěný, žít, výšít",
    "El país, ¿donít? donít. Él aquí.",
    "m¹s, x¹re, note¹ t, 5 m³ and 6 m²",
    "OLÕS, TÕLL, tõll, ÕREVE, EestiÕlle",
    # Alphabets, lists of letters and classes of them.
    "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ",
    "[a-zA-ZáéíóúìòùñÁÉÍÓÚÑ]+ [äöüßðòì] àâäçéèêëïîôöùûüÿñò",
    "ðæð þæð ýðæ ðþæö ÐÞÆ; éééé èèèè ìììì òòòò",
    "íîðñòó êëìí ½¼¾´µ¶· ¤¤¤¤ §§§§ ±±±± ´´´´´´´´´´ ½½½½½½½½½½½½",
    "¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿",
    # Languages that have the letters of which Turkish and Polish become some, and signs in formulas.
    "þat var goð ok maðr, sýndi; Hví er þýtt? Ný þörf, dýr",
    "Nový stroj, malý dom, krásný kraj, pomalý hlas",
    "Sýrlenskýr maður fór til Týrýs og þýddi",
    "x³y + a³b = 5 m³, mo¿, ¿no? ¿sí?",
    # A lost letter between others.
    "caf\N{REPLACEMENT CHARACTER}s, ma\N{REPLACEMENT CHARACTER}tre, d\N{REPLACEMENT CHARACTER}s, inst\N{REPLACEMENT CHARACTER}ll, cr\N{REPLACEMENT CHARACTER}d",
    # A letter before the mark that closes a quotation, in languages with the same quote on both sides; a code page.
    "Orden ”SMÅ” och ”NÅ”, bokstaven ”Å”; Wort »TÄÄ« und »Ä«",
    "Tegn nr. 158: ₧ƒáíó, 0x9E: ×ƒáíó",
    # Words of Icelandic of one syllable.
    "kýr, skýr, hýr, rýr, sýn, brýn, gný, þýð",
    # Statements that mend it, in full, and tables of what it is.
    "UPDATE notes SET memo = REPLACE(memo, 'â€™', '''') WHERE memo LIKE '%â€™%' OR title LIKE '%â€™%';",
    "\n".join(f"text = text.replace('{good.encode().decode('cp1252')}', '{good}');" for good in "áéóúñüöäåøæç"),
    "wrong = {'Ã¥': 'å', 'Ã¸': 'ø', \"Ã¦\": \"æ\"}",
    'expect(mend("weâ€™d")).toBe("we’d"); expect(mend("weâ€™d")).toBe("we\'d")',
    # Rests of marks that nothing closes or opens on the line, and deeper damage.
    "Was Ãâ€. bedeutet",
    "Das ‚â€. steht",
    "Die 'Linie â•' hier",
    "so â??wie es ist",
    "so â??wie es ist\nund jaâ??",
    "hâlâ â?? evet",
    "Ja\nâ??Die Werft\nist zuâ??",
    # A letter that the language has not, one wrong letter, code, and too few words or contractions to prove anything.
    "Gemi yarým saat gecikti, kaptan baðýrdý ve ñandú þapkasýný attý.",
    "Bardzo mi³o nam goscic w porcie",
    "```\nGemi yarým saat gecikti, kaptan baðýrdý ve þapkasýný attý.\n```",
    "```\nÏàðîì îïîçäàë íà ïîë÷àñà\n```",
    "Ïàðîì",
    "```\nThey donít and wonít\n```",
    "They donít and wonít, said Renée",
    "They donít care",
    "They donít call it ìferry",
    "Î∞∞Í∞Ä Îä\nÏóàÎã§ 渡轮渡轮渡轮渡轮",
    # The same where no word tells the language, and in languages that have the letter.
    "Le bateau â et la mer â ce jour.",
    "Vaporul â cel vechi â a plecat.",
    "Kahve â hot",
    "els paÃsos de la mar, amb els nens",
    "groÃe Boote, weiÃer Sand für alle",
    "nÃo e sÃo, mÃes, irmÃs, cÃes",
    # Capitals before a mark that could be a byte, small letters among capitals, drawings and formulas.
    "QUE MANHÃ\xa0! SÓ",
    "MISUTÂ\xa0ajikko",
    "le TÂ\xa0É",
    "capi√π e b√π",
    "das Wort kleinÃ‰ fehlt",
    "ESPAÃ± fehlt",
    "┌─┬┐ ├─┤",
    "┬┐ Tabelle, x┬┐y",
    "IRMÃ™ E PAUTÃ™",
    # The same far from words of a language, and words that may be another's.
    f"The boat and the ferry of the harbour. {'Genf ' * 160}â Rostock",
    f"los muelles y las calles. {'Genf ' * 160}nÃo, sÃo",
    "elDÃa",
    "un aDÃa",
    "SÃO PAULO, PÃO, CÃES",
    "mi paÃsito",
    "Gib mir zwei MaÃs, schönes Fräulein",
    "Foi lÃ. Uma casa para todos",
    # Beside bytes from the middle of other characters, of which the rest is lost.
    "€Ã©t",
    "le caf¢Ã© noir",
    "c'est æ¥Ã© so",
    "le mot å®Ð´Ð¾Ð¼ ici",
    "слово å®Ð´ тут",
    "caf√©€ noir",
    "caf├⌐¢ noir",
    "so ä»âœˆ fern",
    "ein ‰Ã¼ber",
    "å®Ã¼",
    # Too few characters, and marks behind Chinese.
    "这里 caf茅",
    "你好鈥檚",
    "鐮佸ご",
    "so 鈥",
    "窶・so",
    "縺",
    # A quotation that would end on another line.
    "Ja\nâ??Die Werft\nist zuâ??\nEnde",
    # A control alone among letters that no encoding like windows-1252 has.
    "기본\x92입니다. 마\x9a막 날짜만 본다.",
    "ត្រឡប់\x9aតម្លៃ នៅ\x9eទំព័រ",
    "ฝน\x8cตก และ หิมะ\x9eตก",
    "下雨\x9c了。そして\x8b雪。",
    f"기본\x92입니다. {'배가 삼십 분 늦었다. ' * 8}마\x92막",
    # A control behind the first byte of a character whose rest is lost.
    "Le ð\x9f est perdu",
    # What looks as if a program had gone over it.
    "a maçã¹ e a manhã» disse",
    "ä± is a misreading",
    "vitamina A±, type A¹, grade A¼ inch, NASA© images, A£5 note",
    "Romã© Ltd",
    "A MAÇÃ® e o PÃO, MAÇÃ© e MANHÃ¹",
    "The area A(c) of c, beta EUR 5, PaEUR",
    "caf\ufffd\ufffd, \ufffd\ufffd\ufffdТест\ufffd\ufffd\ufffd, \ufffd\ufffd\ufffd\ufffds",
    # Read twice without its controls, in a script of which every letter begins with `Ã` then; and where nothing tells what it was.
    "ÃÂÃÂÃÂ¸ÃÂ²ÃÂµÃÂ, ÃÂºÃÂ°ÃÂº ÃÂ´ÃÂµÃÂ»ÃÂ°",
    "ÃÂÃÂ±ÃÂ»ÃÂ·ÃÂ¼ÃÂ­ÃÂÃÂ±",
    "so Ã¢ÂÂ",
    "ÃÂland",
    "MAÃÂO",
    "nessuno in cittÃÂ ?",
    # Backticks of Markdown, and letters that are named in them.
    "Zeige `RÃ©ponse de ${nom}` an.",
    "In Romanian `Â` is a letter, and so is **Â** here.",
    "Type `Â ` or *Â * for it.",
]


@pytest.mark.parametrize("text", KEEP)
def test_stays(text: str) -> None:
    assert fix_mojibake(text) == text


FIX = [
    # A quotation in a line that says nothing of it, and one in a line that is damaged all over.
    ("渡し場で「ã‚«ãƒ¢ãƒ¡」を歌った。", "渡し場で「カモメ」を歌った。"),
    ("「ã‚«ãƒ¢ãƒ¡」のように", "「カモメ」のように"),
    ("U+1F41F\tðŸ\x90Ÿ\tFisch", "U+1F41F\t🐟\tFisch"),
    ("Die MÃ¼hle (E2 82 AC) steht.", "Die Mühle (E2 82 AC) steht."),
    ("Der Preis ist 5 â‚¬ (82 AC 01 ist die Nummer).", "Der Preis ist 5 € (82 AC 01 ist die Nummer)."),
    # Operators between letters.
    ("Die Kraft ist mâ‹…a.", "Die Kraft ist m⋅a."),
    ("Tiâ‹…Oi = 4Ï€r^2", "Ti⋅Oi = 4πr^2"),
    ("Если xâ‰¤y, то так.", "Если x≤y, то так."),
    # What a call takes between backticks.
    ("antworte(`*ã€Œ MÃ¼hle ã€\x8d*`)", "antworte(`*「 Mühle 」*`)"),
    ("reply(`Ð—ÐµÑ€Ð½Ð¾`)", "reply(`Зерно`)"),
    # Capitals whose second byte is a control, by how their words go on.
    ("Ãber der Bucht ist es still, und die Ãrztin ist auf der Insel.", "Über der Bucht ist es still, und die Ärztin ist auf der Insel."),
    ("L'Ãcole est fermÃ©e, les enfants sont sur une Ãle.", "L'École est fermée, les enfants sont sur une Île."),
    ("Los amigos de Ãngela están en el bar.", "Los amigos de Ãngela están en el bar."),
    # `à` whose no-break space was white space at the end of a line, or of the text: there a cut leaves the same.
    ("La cittÃ\nÃ¨ piccola", "La città\nè piccola"),
    ("Il est dÃ©jÃ \nloin", "Il est déjà \nloin"),
    ("Non Ã¨ della barca la veritÃ", "Non è della barca la verità"),
    ("Les bateaux et le port, la libertÃ", "Les bateaux et le port, la libertÃ"),
    ("nÃ£o sei se vou lÃ", "não sei se vou lÃ"),
    # `ß` whose second byte is a control, beside words of German; at the end of a word `à` would be left alike.
    ("Die groÃe Bühne ist heiÃ, das weiÃ ich.", "Die große Bühne ist heiß, das weiß ich."),
    ("Das weiÃ ich nicht, sagte die BÃ¤ckerin.", "Das weiß ich nicht, sagte die Bäckerin."),
    ("SchÃ¶ne GrÃ¼Ãe aus der StraÃe und auÃerdem SpaÃ!", "Schöne Grüße aus der Straße und außerdem Spaß!"),
    ("Er kam mit Frau GarcÃa aus dem paÃs.", "Er kam mit Frau García aus dem país."),
    # Something turned into something else, beside a dash that is no example.
    ("The barn â€“ it turned into a school â€“ was sold.", "The barn – it turned into a school – was sold."),
    # What two people say in quotes.
    ("“Itâ€™s cold,” he said. “It’s cold,” she said.", "“It’s cold,” he said. “It’s cold,” she said."),
    # Letters of West Africa, of Pinyin and of phonetics; the comma of Uzbek and Hawaiian.
    ("NÉ”nÉ”me â€“ EÊ‹egbe Å‹utÉ”", "Nɔnɔme – Eʋegbe ŋutɔ"),
    ("É—an Æ™asa, É“arna", "ɗan ƙasa, ɓarna"),
    ("hÇŽo, lÇœsÃ¨", "hǎo, lǜsè"),
    ("OÊ»zbekiston, HawaiÊ»i", "Oʻzbekiston, Hawaiʻi"),
    # Vietnamese read as windows-1258.
    ("SĂ¡ch nĂ\xa0y cĂ³ giĂ¡ bao nhiĂªu?", "Sách này có giá bao nhiêu?"),
    ("Vui lĂ²ng má»Ÿ trong trĂ¬nh duyá»‡t cá»§a báº¡n", "Vui lòng mở trong trình duyệt của bạn"),
    # A sentence beside a word about encodings.
    ("UTF-8: РЎРµРіРѕРґРЅСЏ С…РѕСЂРѕС€Р°СЏ РїРѕРіРѕРґР°.", "UTF-8: Сегодня хорошая погода."),
    ("UTF-8: Î±Ï€ÏŒ Ï„Î·Î½ Î‘Î¸Î®Î½Î±", "UTF-8: από την Αθήνα"),
    # Greek without the bytes that windows-1252 does not have: the accent of a word tells which letter it was.
    ("Î»Î¿ÏÏ„ÏÎ¹Î½Î¿ Î±Ï€Î±Î¹Ï„Î¿ÏÎ½, ÎµÏ…Î¸ÏÎ½Î·Ï‚", "λούτρινο απαιτούν, ευθύνης"),
    ("Ï€ÏÏŒÎ³ÏÎ±Î¼Î¼Î± Ï€Î¿Î»Ï, Ï„ÏÏ€Î¿Ï‚, Ï‡ÏÎ®ÏƒÏ„Î·Ï‚, ÏƒÏÏÏƒÎ¹Î¼Î¿", "πρόγραμμα πολύ, τύπος, χρήστης, σύρσιμο"),
    # A unit that is one layer deep, and the mark at the head of a file in code page 850.
    ("5 Ã…Â²", "5 Å²"),
    ("´╗┐import x", "import x"),
    # Cyrillic read as code page 850.
    ("ðƒÐÇð©ð▓ðÁÐé, ð╝ð©ÐÇ! ðÜð░ð║ ð┤ðÁð╗ð░?", "Привет, мир! Как дела?"),
    ("ð×Ðêð©ð▒ð║ð░", "Ошибка"),
    # Thai read as windows-874, with controls and without.
    ("เธชเธงเธฑเธชเธ”เธต", "สวัสดี"),
    ("เธ–เธ\x99เธ\x99 12 เธ\x9aเธฒเธ—", "ถนน 12 บาท"),
    # Signs of Latin-1 read as GBK.
    ("bei 100 掳C und 37.3掳C, 5 卤 0.2 und 10 碌m", "bei 100 °C und 37.3°C, 5 ± 0.2 und 10 µm"),
    ("3 脳 4 cm sind 12 m虏, das kostet 拢5", "3 × 4 cm sind 12 m², das kostet £5"),
    ("漏 2020 Nordwind, ein Intel庐-Rechner".replace("-", " "), "© 2020 Nordwind, ein Intel® Rechner"),
    # `à` in two layers, whose no-break space became a plain one.
    ("l'universitÃƒÂ  di Roma", "l'università di Roma"),
    ("ÃƒÂ  la carte, cittÃƒÂ ", "à la carte, città"),
    ("toÃƒÂ n quốc", "toàn quốc"),
    # A letter of Greek that is the sign of a formula, beside other damage.
    ("Itâ€™s 4Ï€r^2 here", "It’s 4πr^2 here"),
    # Ideographs whose second byte became a space, beside whole ones.
    ("ç›®æ ‡ è¿œ", "目标 远"),
    ("æ ¸å¿ƒ，ç ”ç©¶，åƒ¹æ ¼", "核心，研究，價格"),
    # Cyrillic that was read twice and lost its no-break spaces.
    ("/*Р С”Р С•РЎР‚Р ВµР Р…РЎРЉ Р Т‘Р ВµРЎР‚Р ВµР Р†Р В°*/", "/*корень дерева*/"),
    ("Р РЋР В°Р В»Р С•Р Р… Р Р…Р Вµ Р Р† Р В±РЎР‚Р В°Р С”Р Вµ", "Салон не в браке"),
    # Vietnamese: `à` in a word, `ậ` without its last byte, one letter alone.
    ("BÃ i viáº¿t nÃ y, TÃ´i lÃ  ai", "Bài viết này, Tôi là ai"),
    ("nhÃ  hÃ ng", "nhà hàng"),
    ("ngÃ y mai", "ngày mai"),
    ("bÃ¬nh luáºn vÃ  xÃ¡c nháºn", "bình luận và xác nhận"),
    ("LÃ m má»›i", "Làm mới"),
    # Emoji that lost a byte, with their selectors and joiners.
    ("âŒ Fehler, â³ bitte", "❌ Fehler, ⏳ bitte"),
    ("'âŒ Ошибка'", "'❌ Ошибка'"),
    ("Hecho con â¤ï¸ en LeÃ³n", "Hecho con ❤️ en León"),
    ("âš ï¸ 注意，ðŸ› ï¸ 工具", "⚠️ 注意，🛠️ 工具"),
    ("â±ï¸ 5 dk, â„¹ï¸ bilgi", "⏱️ 5 dk, ℹ️ bilgi"),
    ("ðŸ‘¨â€ðŸ’» と ðŸ¤·â€â™‚ï¸", "👨‍💻 と 🤷‍♂️"),
    ("ðŸ³ï¸â€ðŸŒˆ 1ï¸âƒ£", "🏳️‍🌈 1️⃣"),
    # One bad run in a good line, and a good one beside it.
    ("It’s naÃ¯ve, said “Zoë”", "It’s naïve, said “Zoë”"),
    ("PUERTO BOYACÁ, BoyacÃ¡", "PUERTO BOYACÁ, Boyacá"),
    ("Bremer/Mccoy – DrÃ¥ber", "Bremer/Mccoy – Dråber"),
    ("IL2RÎ³cKO mice", "IL2RγcKO mice"),
    # Several layers, of the whole or of one letter, also with a byte that became a space.
    ("doesnÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢t", "doesn’t"),
    ("fÃƒÆ’Ã‚Â¼r", "für"),
    ("niÃƒÆ’Ã†â€™Ãƒâ€ Ã¢â‚¬â„¢ÃƒÆ’Ã¢â‚¬Å¡Ãƒâ€šÃ‚Â±o", "niño"),
    ("Г‚ВЈ5bn rights issue", "£5bn rights issue"),
    # Controls of Latin-1, alone and as bytes.
    ("it\x92s \x93so\x94 \x96 and", "it’s “so” – and"),
    ("AmyÃ\x83Â\x82Ã\x82Â\x92s", "Amy’s"),
    ("\x93안녕\x94 하고 말했다", "“안녕” 하고 말했다"),
    ("a\x87o nuevo, caf\x8es", "aáo nuevo, cafés"),
    # Lost bytes.
    ("â€œYesâ€ she said, â€œno.â€", "“Yes” she said, “no.”"),
    ("â€œlostâ€\N{REPLACEMENT CHARACTER}", "“lost”"),
    ('open 9â€"17, and Brandâ"¢â€"always', "open 9–17, and Brand™—always"),
    ("à¦¹à¦¬à§‡à¥¤", "হবে।"),
    ("âš ï¸ Attention, itâ€™s cold.", "⚠️ Attention, it’s cold."),
    ("âš\xa0ï¸ Внимание", "⚠️ Внимание"),
    ("Itâs late. Weâre here.", "It’s late. We’re here."),
    ("itâs late and heâs gone", "it’s late and he’s gone"),
    ("Theyâll see what sheâd do", "They’ll see what she’d do"),
    ("We think itâs the best, and donât you?", "We think it’s the best, and don’t you?"),
    ("He said to me: âThis is it,â and left the room", "He said to me: “This is it,” and left the room"),
    ("voilÃ le travail", "voilà le travail"),
    ("every dayÂ and night.Â ", "every day and night. "),
    ("com especial atenÃ§Ã£o Ã s crianÃ§as", "com especial atenção às crianças"),
    ("Ä�esky a Å¡est", "\N{REPLACEMENT CHARACTER}esky a šest"),
    ("itâ€™s aâ€™ and shea€™s", "it’s a’ and she’s"),
    # In a text of which all that is not ASCII are bytes: elisions, dashes and quotes of which only the first is left.
    ("LâhÃ´tel a Ã©tÃ© vendu lâÃ©tÃ© dernier â ou quâil dit", "L’hôtel a été vendu l’été dernier — ou qu’il dit"),
    ("SullâIsola non câÃ¨ piÃ¹ nessuno, dallâalba", "Sull’Isola non c’è più nessuno, dall’alba"),
    ("O barco atrasou â outra vez â e nÃ£o hÃ¡ aviso", "O barco atrasou — outra vez — e não há aviso"),
    ("Tiket 15.000 â anak kecil gratisâ¦", "Tiket 15.000 — anak kecil gratis…"),
    ("JÃ¶rg OâNeill wrote", "Jörg O’Neill wrote"),
    ("FranÃ§ois tâche que la pâte et le câble", "François tâche que la pâte et le câble"),
    # Read as Latin-1 twice and three times, without the controls: letters, marks, and signs that end in the same byte.
    ("ItÃ¢ÂÂs late,Ã¢ÂÂ said ZoÃÂ«, Ã¢ÂÂand we donÃ¢ÂÂt mind Ã¢ÂÂ reallyÃ¢ÂÂ¦Ã¢ÂÂ", "It’s late,” said Zoë, “and we don’t mind — really…”"),
    ("ItÃÂ¢ÃÂÃÂs the dogsÃÂ¢ÃÂÃÂ cafÃÂÃÂ©, ÃÂ¢ÃÂÃÂ¬5", "It’s the dogs’ café, €5"),
    ("cafÃÂÃÂÃÂÃÂ©", "café"),
    ("Fares rise to ÃÂ£12.50, the room is 3 mÃÂ² at 20ÃÂ°C, ÃÂ© 2019", "Fares rise to £12.50, the room is 3 m² at 20°C, © 2019"),
    ("ÃÂ«ÃÂ¡QuÃÂ© frÃÂ­o!ÃÂ», dijo. ÃÂ¿QuiÃÂ©n? Los ÃÂ¡rboles. ÃÂ¡ÃÂandÃÂº!", "«¡Qué frío!», dijo. ¿Quién? Los árboles. ¡ÃÂandú!"),
    ("AcmeÃ¢ÂÂ¢ and BrandÃÂ®, 1Ã¢ÂÂ2 kg\nÃ¢ÂÂ¢ tea", "Acme™ and Brand®, 1–2 kg\n• tea"),
    ("lÃ¢ÂÂÃÂ©tÃÂ© de lÃ¢ÂÂhÃÂ´tel, les gens, une ÃÂ®le", "l’été de l’hôtel, les gens, une île"),
    ("OÃÂ¹ ÃÂ\xa0 la crÃÂªperieÃÂ\xa0? Les 640ÃÂ\xa0000 sont lÃÂ\xa0 dans une", "Où à la crêperie\xa0? Les 640\xa0000 sont là dans une"),
    ("La cittÃÂ\xa0 e la metÃÂ\xa0?", "La città e la metà?"),
    ("il papÃÂ che non torna, di metÃÂ, nella cittÃÂ .", "il papà che non torna, di metÃÂ, nella città."),
    ("nÃÂ£o dura atÃÂ© ÃÂ tarde ÃÂ s nove, ÃÂ  hora", "não dura até à tarde às nove, à hora"),
    ("La crÃÂªpe, les prix, une journÃÂ©eÃÂ ! Tous lesÃÂ jours dans", "La crêpe, les prix, une journée ! Tous les jours dans"),
    ("Die StraÃÂe in ÃÂsterreich ist nicht schÃÂ¶n", "Die Straße in Österreich ist nicht schön"),
    ("Zoâ\xc2\xc2n storm komt Ã¢ÂÂs avonds, de OÃ¢ÂÂNeills, die haben wirÃ¢ÂÂsogar", "Zo’n storm komt ’s avonds, de O’Neills, die haben wir—sogar"),
    ("donâÂ?Â?t and itÃ¢Â?Â?s", "don’t and it’s"),
    ("donÃÂ¢Ã¢ÂÂ¬Ã¢ÂÂ¢t", "don’t"),
    # A quotation with a contraction in it.
    ("He told us, âand the roadâs surface was icy.â", "He told us, “and the road’s surface was icy.”"),
    # Something for each control.
    ("cafÃ?Â© and ItÃ¢Â?Â?s, naÃ?Â§Ã?Â£o? cafÃ?Â©?", "café and It’s, nação? café?"),
    ("cafÃ\ufffdÂ©, itÃ¢Â\ufffdÂ\ufffds", "café, it’s"),
    ("Itâ\ufffd\ufffds fine â\ufffd\ufffd and â\ufffd\ufffdsureâ\ufffd\ufffd", "It’s fine — and “sure”"),
    ("It\ufffd\ufffd\ufffds late, \ufffd\ufffd\ufffdyes,\ufffd\ufffd\ufffd she said", "It’s late, “yes,” she said"),
    # Controls as UTF-8, behind a small letter.
    ("ItÂ’s late", "It’s late"),
    # What a program went over: transliterated, in compatibility form, in small letters and in capitals, without accents.
    ('aEURoeYes,aEUR she said. ItaEUR(tm)s aEUR" 9aEUR"17 aEUR| A(c)tA(c) in ZA1/4rich', "“Yes,” she said. It’s — 9–17 … été in Zürich"),
    ("seA+-or, cafA(c).", "señor, café."),
    ("canciÃ3n, OÃ1, fÃ1⁄4r, balÃμes, Ãoltima, fÃate, donâ€TMt, naÃ ̄ve, prÃ ̈s", "canción, Où, für, balões, última, fête, don’t, naïve, près"),
    ("ÅšwidnicÄ... Å1⁄4yje siÄTM", "Świdnicą żyje się"),
    ("itâ€tms â€oelateâ€ ̃ tooâ€", "it’s “late‘ too”"),
    ("cafã© in zã¼rich, la niã±a, straãÿe, nevã³, â£5, 20â°", "café in zürich, la niña, straße, nevó, £5, 20°"),
    ("ä±spanak äÿibi, åÿeker", "ıspanak ğibi, şeker"),
    ("WE DONÂ€™T CARE, 5 Â‚¬", "WE DON’T CARE, 5 €"),
    ("KÃ¶LN, CAFÃ© ET Ã©TÃ©, A LIÃ§Ã£O DE AMANHÃ£, VERÃΜES, CITTÃ\xa0 E BEÃ«INDIG", "KÖLN, CAFÉ ET ÉTÉ, A LIÇÃO DE AMANHÃ, VERÕES, CITTÀ E BEËINDIG"),
    ("HÃ©LÃ¨NE et VÃ© giÃ¡", "HÉLÈNE et Vé giá"),
    ("they didn â € ™ t come, â € œ yes â € ” no", "they didn’t come, “ yes — no"),
    ("cafA© in ZA¼rich, die StraAYe, grA¶AYer, A£5, ZoA«, a€zjaa€œ, 5 a‚¬, a€œyesa€", "café in Zürich, die Straße, größer, £5, Zoë, „ja“, 5 €, “yes”"),
    # Both bytes behind the first as `?`: a contraction, an elision, a dash, a range, a quotation.
    ("Didnâ??t the harbourâ??s crane â?? the old one â?? break?", "Didn’t the harbour’s crane — the old one — break?"),
    ("Lâ??eau quâ??il boit, dâ??ici", "L’eau qu’il boit, d’ici"),
    ("nâ??était, lâ??été", "n’était, l’été"),
    ("*harbour*â??s crane", "*harbour*’s crane"),
    ("â??Die alte Werftâ?? (Teil 2)", "“Die alte Werft” (Teil 2)"),
    ("In Section 4, â??What of it?â??, they say", "In Section 4, “What of it?”, they say"),
    ("Das warâ??s, 1990â??1995.", "Das war’s, 1990–1995."),
    ("She said â??the ferry is late,â?? and that it was not the first.", "She said “the ferry is late,” and that it was not the first."),
    # The last byte as `?`: where the sentence goes on, and at its end if it is no question; a question keeps its own.
    ("the â€œold pierâ€?, the â€œnew oneâ€? and â€œboth of themâ€?.", "the “old pier”, the “new one” and “both of them”."),
    ("Press â€œStart Engineâ€? Key. They call it â€œthe bellâ€?", "Press “Start Engine” Key. They call it “the bell”"),
    ("Who called it â€œthe bellâ€?", "Who called it “the bell”?"),
    ("Hast du â€œDie Brückeâ€? gelesen? Kennst du â€œDer Turmâ€?", "Hast du “Die Brücke” gelesen? Kennst du “Der Turm”"),
    ("the â€˜old pierâ€? is closed", "the ‘old pier’ is closed"),
    # The byte printed, and an apostrophe without its last byte.
    (r"â€œThe tide is in,â€\x9D he said", "“The tide is in,” he said"),
    ("Theyâ€Re Late And Donâ€T Care, itâ€s so", "They’Re Late And Don’T Care, it’s so"),
    # Arrows, lines and ticks whose last byte is a quote that was straightened, or that closes something.
    ("Menu â†' Datei â†' Öffnen", "Menu → Datei → Öffnen"),
    ("label('Zurück â†', 1) â† los", "label('Zurück ←', 1) ← los"),
    ('âœ" fertig, â"€â"€ Teil â"€â"€', "✓ fertig, ── Teil ──"),
    # `ß` among capitals.
    ("GROÃŸE STRAÃŸE", "GROßE STRAßE"),
    # Code page 850: marks, symbols, letters that code page 437 has elsewhere.
    ("ItÔÇÖs ÔÇ£lateÔÇØ ÔÇö reallyÔÇª", "It’s “late” — really…"),
    ("lÔÇÖindex des r├¿gles ┬®", "l’index des règles ©"),
    ("├Ültima: S├úo Lu├¡s, ├Ç 5 Ôé¼", "Última: São Luís, À 5 €"),
    ("wymian─Ö i s─à", "wymianę i są"),
    ("Ô£à ÔåÆ ÔòÉÔòÉ \xadƒÜÇ", "✅ → ══ 🚀"),
    # Chinese and Korean read as GBK without a mark in them, by the line or the word, and with a byte that became `?`.
    ("娓¤疆鏅氱偣浜嗗崐灏忔椂", "渡轮晚点了半小时"),
    ("# 鐮佸ご (v2) 澶滃競", "# 码头 (v2) 夜市"),
    ("这里写着：鐮佸ご澶滃競", "这里写着：码头夜市"),
    ("鐮佸ご澶滃競鍏抽棬浜?", "码头夜市关门浜?"),
    # One letter that is all of a text.
    ("Ã©", "é"),
    # A letter of Lithuanian that is a unit of crystals by itself, and a word of French that is a formula alone.
    ("daug namÅ³ ir medÅ³", "daug namų ir medų"),
    ("d√©j√† l√†-bas, o√π il est, «ярмарка»", "déjà là-bas, où il est, «ярмарка»"),
    # A healthy elision beside damage, of which a quote and a letter would be one letter of Armenian in MacRoman.
    ("d√©j√† l’écluse, p√¢t√© chaud", "déjà l’écluse, pâté chaud"),
    # An ideograph among healthy ones, in windows-1252, and an emoji, the first of its block, in windows-1251.
    ("渡è½®晚点了", "渡轮晚点了"),
    ("рџЊЂ Шторм", "🌀 Шторм"),
    # Behind what lacks a byte in its middle, and Korean of two letters a word.
    ("浠婂勾鑸规櫄浜 鐮佸ご澶滃競", "浠婂勾鑸规櫄浜 码头夜市"),
    ("氚瓣皜 靷检嫮", "배가 삼십"),
    # The rest of a byte before more words, and marks of Chinese in a row with the ideographs.
    ("澶滃競鍏抽棬浜? sagt er", "夜市关门浜? sagt er"),
    ("渡 澶滃競鍏抽棬浜嗭紝鐮佸ご", "渡 夜市关门了，码头"),
    # Above healthy Chinese; few letters, beside it and alone; behind what is healthy, and behind what can't be read.
    ("韦慰 蟺位慰委慰 维蟻纬畏蟽蔚\n渡轮晚了半个小时", "Το πλοίο άργησε\n渡轮晚了半个小时"),
    ("渡轮 锌邪褉", "渡轮 пар"),
    ("蟿慰 未蔚谓", "το δεν"),
    ("讘讬转, בוקר", "בית, בוקר"),
    ("砖诇讜诐, בוקר", "שלום, בוקר"),
    ("caf茅, it’s", "café, it’s"),
    ("好的馃榾", "好的😀"),
    ("渡轮 褌邪, 好的馃榾", "渡轮 褌邪, 好的😀"),
    ("🎉縺ゅｊ縺後→", "🎉ありがと"),
    ("鉁鉁 ok 馃榾", "鉁鉁 ok 😀"),
    ("à 鈥渙ui鈥\N{REPLACEMENT CHARACTER}", "à “oui”"),
    # Shift-JIS: apostrophes and dashes that took a letter with them, and `・` for lost bytes.
    ("we don窶冲 know, it窶冱 late", "we don’t know, it’s late"),
    ("貂｡縺励′譎ゅ↓蜃ｺ縺ｾ縺・", "渡しが時に出ま\N{REPLACEMENT CHARACTER}"),
    # A byte lost with the space behind it.
    ("鈥渢he pier,鈥?which", "“the pier,” which"),
    # windows-1252 and MacRoman, each for the other, and the raised digits of a mail program.
    ("ÒWe donÕt know,Ó he said Ð and the cooksÕ boat left. WaitÉ", "“We don’t know,” he said – and the cooks’ boat left. Wait…"),
    ("I don\N{REPLACEMENT CHARACTER}t think it\N{REPLACEMENT CHARACTER}s late, they\N{REPLACEMENT CHARACTER}re here", "I don’t think it’s late, they’re here"),
    ("LetÕs see", "Let’s see"),
    ("The crane isnÕt ÔoldÕ.", "The crane isn’t ‘old’."),
    ("Donít call it a ìferryî, itís a raft ó and JoeÖ", "Don’t call it a “ferry”, it’s a raft — and Joe…"),
    ("We donít know what they wonít say; the harbourís shut", "We don’t know what they won’t say; the harbour’s shut"),
    ("I don¹t see the ³old² pier", "I don’t see the “old” pier"),
    # Turkish and Polish in encodings that share most letters with windows-1252.
    ("Gemi yarým saat gecikti, kaptan baðýrdý ve þapkasýný attý.", "Gemi yarım saat gecikti, kaptan bağırdı ve şapkasını attı."),
    ("Prom spóŸni³ siê pó³ godziny, ale nikogo to nie zdziwi³o, mo¿e i dobrze.", "Prom spóźnił się pół godziny, ale nikogo to nie zdziwiło, może i dobrze."),
    # A closing quote before the `"` of JSON or CSV, and one whose last byte reads as one.
    ('{"said": "â€œWait for meâ€", "lang": "en"}', '{"said": "“Wait for me”", "lang": "en"}'),
    ('7,"She called: â€œWait for meâ€",en', '7,"She called: “Wait for me”",en'),
    ('the â€œold pierâ€" is closed â€" for now', "the “old pier” is closed — for now"),
    ('{"said": "the pier â€" closed"}', '{"said": "the pier — closed"}'),
    # `í` without the soft hyphen that its second byte was read as: in the middle of a word, before a known ending, at
    # the end of a word in languages without `à`, and two layers deep.
    ("un vÃdeo de la categorÃa, la compaÃ±Ãa y el paÃs", "un vídeo de la categoría, la compañía y el país"),
    ("A saÃda nÃ£o é compatÃvel; vÃdeos concluÃdos no perÃodo para uns, e daÃ?", "A saída não é compatível; vídeos concluídos no período para uns, e daí?"),
    ("El rÃo vacÃo y el tÃo de los niÃ±os", "El río vacío y el tío de los niños"),
    ("Digo que sÃ, pero no asÃ ni aquÃ cuando tiene frÃo", "Digo que sí, pero no así ni aquí cuando tiene frío"),
    ("PÅ™ednÃ mÃsto je volnÃ© nynÃ a neÅ™eknu nic vÃc, Å™Ãká", "Přední místo je volné nyní a neřeknu nic víc, říká"),
    ("DÃa de envÃo al tÃo", "Día de envío al tío"),
    ("Skipið er Ã höfn og það sást Ã fyrradag", "Skipið er í höfn og það sást í fyrradag"),
    ("NÃl aon bhád sa chuan agus tá sé ró-luath, a deir sÃ.", "Níl aon bhád sa chuan agus tá sé ró-luath, a deir sí."),
    ("asÃ que no sÃ© si vendrÃ¡", "así que no sé si vendrá"),
    ("Una crÃƒtica de la energÃƒÂa", "Una crítica de la energía"),
    ("TECNOLOGÃA DE MARÃA", "TECNOLOGÍA DE MARÍA"),
    ("La cittÃ  e giÃ  la volontÃ , con gli altri del posto", "La città e già la volontà, con gli altri del posto"),
    # Words in capitals before a mark, of the language that the rest of the text is in.
    ("Vi fÃ¥r GÃ… eller SMÃ…, itâ€™s", "Vi får GÅ eller SMÅ, it’s"),
    ("BLÃ… PÃ… TOPPEN, itâ€™s", "BLÅ PÅ TOPPEN, it’s"),
    ("Czy sÄ… tu? SÄ… „TakÄ…”, TAKÅ» Å¼e", "Czy są tu? Są „Taką”, TAKŻ że"),
    ("Kullanýcý hatasý: saatin kapaðý kýrýk, ayný sýnýf", "Kullanıcı hatası: saatin kapağı kırık, aynı sınıf"),
    # Emoji, as UTF-8 and as surrogates that were encoded one by one.
    ("ðŸš¨ alarm âœ… done â—", "🚨 alarm ✅ done ❗"),
    ("hi í\xa0½í¸\x80", "hi 😀"),
    # Controls that were dropped, in languages without the letter, or where no letter stands.
    (
        "Omaâs tas komt âs avonds van het werk â zonder haar bril.",
        "Oma’s tas komt ’s avonds van het werk — zonder haar bril.",
    ),
    ("âSiapa itu?â tanya dia yang tidak tahuâ¦", "“Siapa itu?” tanya dia yang tidak tahu…"),
    ("5 â¬ wonât do", "5 € won’t do"),
    # A no-break space that became a plain one: a word's end, or a syllable of Vietnamese.
    ("CittÃ ? lÃ , giÃ  venerdÃ¬", "Città? là, già venerdì"),
    ("dÃ©jÃ  Ã  la mer, Ã  20 h", "déjà à la mer, à 20 h"),
    ("NgÃ y lÃ m viá»‡c lÃ  bÃ i", "Ngày làm việc là bài"),
    ("Â«Â OuiÂ Â» dit-il dÃ©jÃ ", "« Oui » dit-il déjà "),
    ("â€œJaâ€ , zei hij", "“Ja”, zei hij"),
    # Every encoding that UTF-8 is mistaken for.
    ("`jobs` вЂ” С„Р»Р°Рі Рё РµС‰С‘", "`jobs` — флаг и ещё"),
    ("mГјssen, rГ©gion", "müssen, région"),
    ("LiĂ¨ge, moĹĽna", "Liège, można"),
    ("clΓ©s spΓ©cifiΓ©es", "clés spécifiées"),
    ("baÄŸlantÄ±", "bağlantı"),
    ("konkrÄ“tus tikÄ—tasi", "konkrētus tikėtasi"),
    ("ط§ظ„ط³ظ„ط§ظ… ط¹ظ„ظٹظƒظ…", "السلام عليكم"),
    ("r√©gime √©quilibr√© ‚Äî t√¥t", "régime équilibré — tôt"),
    ("caf├⌐ ΓÇô d├⌐j├á", "café – déjà"),
    ("┬┐qu├⌐ hora es?", "¿qué hora es?"),
    ("it鈥檚 late 鈥攁nd cold", "it’s late —and cold"),
    ("caf茅 d茅j脿 na茂ve", "café déjà naïve"),
    ("L鈥檋么tel a 茅t茅 脿 Zo毛", "L’hôtel a été à Zoë"),
    ("M贸j s膮siad 偶artowa艂", "Mój sąsiad żartował"),
    ("脛r h枚rt?\n氓skan", "Är hört?\nåskan"),
    # Beside words about the damage: glued to a word, a word of another script, and too far from them.
    # The second byte of a letter, which windows-1252 does not have, was dropped.
    ("Ï‡ÏÎ®ÏƒÏ„Î·Ï‚", "χρήστης"),
    ("ÙÙŠ Ø§Ù„Ø¨ÙŠØª", "في البيت"),
    ("×©×œ×•×, ×‘×•×§×¨", "שלום, בוקר"),
    ("Äang táº£i xuá»‘ng", "Đang tải xuống"),
    ("Être Ã  Paris", "Être à Paris"),
    ("no perÃodo da manhÃ£", "no período da manhã"),
    ("um perÃodo de bronze, um fenÃcio", "um período de bronze, um fenício"),
    # The soft hyphen of windows-1250.
    ("Ezt bárki állĂthatja, de aki Ăr, tudja", "Ezt bárki állíthatja, de aki Ăr, tudja"),
    ("PĹ™Ăliv pĹ™iĹˇel, ÄŤĂslo mĂˇme", "Příliv přišel, číslo máme"),
    ("kĂłrka chleba ^_^ i ser", "kórka chleba ^_^ i ser"),
    ("Nhà ga Äang má»Ÿ", "Nhà ga Đang mở"),
    ("PrÃ¡vÄ› teÄ teÄe Å™eka", "Právě teÄ teče řeka"),  # at the end of a word it is `ď` as well
    ("mÄ›sta a Älen", "města a člen"),
    ("mÄ›sta und Äpfel, schÃ¶n", "města und Äpfel, schön"),
    # A no-break space behind a capital, and one of two spaces.
    ("HÃ  Ná»™i lÃ  thá»§ Ä‘Ã´", "Hà Nội là thủ đô"),
    ("OÃ¹ est LÃ -bas Ã©tÃ©", "Où est Là-bas été"),
    ("le prix Ã  partir de cinq", "le prix à partir de cinq"),
    # Code page 866 of Russian consoles, where code page 437 has the same lines.
    ("╨Ю╤И╨╕╨▒╨║╨░ ╨┐╤А╨╕ ╨╖╨░╨┐╤Г╤Б╨║╨╡", "Ошибка при запуске"),
    ("╥Р╨░╨╜╨╛╨║ ╤Й╨╡ ╨╝╨╛╨║╤А╨╕╨╣, ╤Ц ╥С╤Г╨╗╤П ╨▒╨╛╨╗╨╕╤В╤М", "Ґанок ще мокрий, і ґуля болить"),
    ("╥É╨░╨╜╨╛╨║ ╤ë╨╡ ╨╝╨╛╨║╤Ç╨╕╨╣, ╤û ╥æ╤â╨╗╤Å ╨▒╨╛╨╗╨╕╤é╤î", "Ґанок ще мокрий, і ґуля болить"),
    ("╙и╨╖╨╡╨╜ ╨╢╨░╥У╨░╤Б╤Л╨╜╨┤╨░ ╨╡╤И╨║╤Ц╨╝ ╨╢╨╛╥Ы", "Өзен жағасында ешкім жоқ"),
    ("╙¿╨╖╨╡╨╜ ╨╢╨░╥ô╨░╤ü╤ï╨╜╨┤╨░ ╨╡╤ê╨║╤û╨╝ ╨╢╨╛╥¢", "Өзен жағасында ешкім жоқ"),
    ("┬л╤В╨╡╤Б╤В┬╗, ╨╝╨╛╤Б╤В", "«тест», мост"),
    ("donтАЩt stop тАФ тДЦ 5 тАж", "don’t stop — № 5 …"),
    # Symbols in it and in other code pages: by themselves, in a row, with the selector of an emoji.
    ("тЬЕ The sluice is open", "✅ The sluice is open"),
    ("Шлюз открыт тЬЕ", "Шлюз открыт ✅"),
    ("тЪая╕П Aviso: a comporta fechou", "⚠️ Aviso: a comporta fechou"),
    ("Kai 4 тЖТ Kai 5, тШЕтШЕтШЕ: 5 тВм", "Kai 4 → Kai 5, ★★★: 5 €"),
    ("тФАтФА Écluse тФАтФА\nтФФтФАтФА quai.txt", "── Écluse ──\n└── quai.txt"),
    ("ЁЯЪА Die Fähre legt ab ЁЯШН", "🚀 Die Fähre legt ab 😍"),
    ("тАв один\nтАв два", "• один\n• два"),
    ("‚úÖ La esclusa está abierta", "✅ La esclusa está abierta"),
    ("Quai 4 ΓåÆ quai 5", "Quai 4 → quai 5"),
    ("ÔÿÇ am Kai", "☀ am Kai"),
    # One letter that begins a word.
    ("ÄŒesko", "Česko"),
    ("Åšwiat", "Świat"),
    ("ÅŸehir", "şehir"),
    ("Ã…rsrapport", "Årsrapport"),
    # Code pages of consoles in central Europe, Turkey and Greece.
    ("wyj─ůtek, tre┼Ťci─ů, kt├│re", "wyjątek, treścią, które"),
    ("─▒┼şık s├Ând├╝", "ışık söndü"),
    ("╬▓╬¼¤ü╬║╬▒ ╬¡¤å¤à╬│╬Á", "βάρκα έφυγε"),
    ("╚Öi nimeni, ╚øar─â", "și nimeni, țară"),
    # Code page 437 beside Chinese, and KOI8-R of Russian terminals.
    ("Σ╗èσ╣┤Φê╣µÖÜΣ║å 渡轮渡轮渡轮渡轮", "今年船晚了 渡轮渡轮渡轮渡轮"),
    ("п÷я─п╦п╡п╣я┌, п═п╬п╪п╟", "Привет, Рома"),
    ("donБ─≥t, cafц╘", "don’t, café"),
    # Windows-1255 of Hebrew.
    ("The rowג€™s end ג€” cafֳ©", "The row’s end — café"),
    ("׳©׳\x9c׳•׳\x9d, ׳‘׳•׳§׳¨", "שלום, בוקר"),
    # A symbol alone: no language has these behind a letter.
    ("The TrackerB2â„¢ prints", "The TrackerB2™ prints"),
    ("â–¼ Menü", "▼ Menü"),
    ("â—‹ ein Punkt, â—‹ noch einer", "○ ein Punkt, ○ noch einer"),
    ("âš¡ Hızlı", "⚡ Hızlı"),
    ("âš\xa0 Внимание", "⚠ Внимание"),
    ("â–“â–“ λίγο", "▓▓ λίγο"),
    ("â„– 5 по списку", "№ 5 по списку"),
    ("â‚©5,000 원", "₩5,000 원"),
    ('The garbled letter said "MÃ¼hle" and he didnâ€™t read it.', 'The garbled letter said "Mühle" and he didn’t read it.'),
    ("It shows up as â€™, and he canâ€™t stop it.", "It shows up as â€™, and he can’t stop it."),
    ("Das naÃ¯ve encoding war â€” so", "Das naïve encoding war — so"),
    ("Encoding: Ñ\x8dÐ»ÐµÐºÑ‚Ñ€Ð¸Ñ„Ð¸ÐºÐ°Ñ†Ð¸Ñ\x8f", "Encoding: электрификация"),
    (f"Such an encoding, {'and many words ' * 12}â€” of it", f"Such an encoding, {'and many words ' * 12}— of it"),
    (f"It was â€” here, {'and many words ' * 12}of an encoding", f"It was — here, {'and many words ' * 12}of an encoding"),
    # One letter of another script, which nothing proves, before what is proven.
    ("Zeichen Ð¸ hier, itâ€™s late", "Zeichen Ð¸ hier, it’s late"),
    # A capital behind the quote that opens, before a letter.
    ("Il dit : “Ã”te-toi de lÃ\xa0”", "Il dit : “Ôte-toi de là”"),
    ("It costs 5 \x80", "It costs 5 €"),
    # A byte lost before characters that are whole.
    ("æ¥åˆ°è¿™é‡Œ", "æ¥到这里"),
    # `à` whose no-break space became the space behind it, by itself and in front of marks.
    ("On va Ã la mer cet Ã©tÃ©", "On va à la mer cet été"),
    ("Il reste Ã y penser cet Ã©tÃ©", "Il reste à y penser cet été"),
    ("Ã la fin, câ€™est dÃ©jÃ fini", "à la fin, c’est déjà fini"),
    ("sÃ que hay niÃ±os en los muelles", "sí que hay niños en los muelles"),
    ("Le voilÃ  : il est lÃ  !", "Le voilà : il est là !"),
    # Quotes of windows-1252 in Korean, and an apostrophe far from it.
    ("그는 \x93안녕\x94 하고 말했다", "그는 “안녕” 하고 말했다"),
    ("It\x92s late, and so on: 한국어", "It’s late, and so on: 한국어"),
    # What a line says of its quotes: lines above and below it are others.
    ("Absatz\nâ €\nAbsatz", "Absatz\n⠀\nAbsatz"),
    ("â— Punkt eins\nâ— Punkt zwei", "● Punkt eins\n● Punkt zwei"),
    ("Er sagt 'so\nMenü â†' Datei", "Er sagt 'so\nMenü → Datei"),
    ("Ja\nEr sagt 'so\nMenü â†' Datei", "Ja\nEr sagt 'so\nMenü → Datei"),
    ("label('Zurück â†', 1)\nEnde", "label('Zurück ←', 1)\nEnde"),
    ("Ende\n'Zurück â†' steht da", "Ende\n'Zurück ←' steht da"),
    ("say('ja') â†' los", "say('ja') → los"),
    ('Er rief "so\nSie "ja\n"â€œWait for meâ€", "en"\nEnde', 'Er rief "so\nSie "ja\n"“Wait for me”", "en"\nEnde'),
    ('Er rief "so\n{"said": "â€œWait for meâ€", "lang": "en"}\nEnde', 'Er rief "so\n{"said": "“Wait for me”", "lang": "en"}\nEnde'),
    ('the â€œold pierâ€"', "the “old pier”"),
    ('"so" â€œold pierâ€"', '"so" “old pier”'),
    ('the â€œold pierâ€"\nis closed', "the “old pier”\nis closed"),
    ('â€œyesâ€"no', "“yes—no"),
    ('She said â€œwaitâ€" and leaveâ€.', "She said “wait— and leave”."),
    ('Pier 9â€"the old one', "Pier 9—the old one"),
    ('{"a": "one â€" two", "said": "â€œWait for meâ€"}', '{"a": "one — two", "said": "“Wait for me”"}'),
    ('He said â€œwait\nthe pier isâ€" closed', "He said “wait\nthe pier is— closed"),
    ('Ja\nHe said â€œwait\nthe pier isâ€" closed', "Ja\nHe said “wait\nthe pier is— closed"),
    ('Ende\nâ€œold pierâ€" is closed\nEnde', "Ende\n“old pier” is closed\nEnde"),
    ('the pierâ€" is closed', "the pier— is closed"),
    ("the ‘old pierâ€? is closed", "the ‘old pier’ is closed"),
    ("who called it â€œthe bellâ€?", "who called it “the bell”?"),
    ("Who saw the â€œbellâ€? in time? Who called it â€œthe bellâ€?", "Who saw the “bell” in time? Who called it “the bell”"),
    ("Who called it â€œthe bellâ€? The â€œpierâ€? is closed", "Who called it “the bell” The “pier” is closed"),
    ("Who knows\nThey call it â€œthe bellâ€?", "Who knows\nThey call it “the bell”"),
    ("Ja\nWho knows\nThey call it â€œthe bellâ€?", "Ja\nWho knows\nThey call it “the bell”"),
    ("Who called it â€œthe bellâ€?\nEnde", "Who called it “the bell”?\nEnde"),
    ("So it is. Who called it â€œthe bellâ€?", "So it is. Who called it “the bell”?"),
    ("He asked â€œwhat is itâ€?", "He asked “what is it”?"),
    ("*â??Die alte Werftâ?? (neu)*", "*“Die alte Werft” (neu)*"),
    ("â?? and then the harbourâ??s crane", "— and then the harbour’s crane"),
    ("Ja\nâ??Die Werftâ??\nNein", "Ja\n“Die Werft”\nNein"),
    ("Gate 5â??s crane", "Gate 5’s crane"),
    ("Seite 5â??7", "Seite 5–7"),
    # Other encodings of neighbours, and marks of both tables wherever they stand.
    ("Prom spó¼ni³ siê o pó³ godziny i nikogo to nie zdziwi³o", "Prom spóźnił się o pół godziny i nikogo to nie zdziwiło"),
    ("Pøívoz pøijel pozdì, a nikoho to nepøekvapilo.", "Přívoz přijel pozdě, a nikoho to nepřekvapilo."),
    ("Prievoz meškal, ale ¾udia na nábreží si to ani nevšimli: ve¾a spievali celý veèer.", "Prievoz meškal, ale ľudia na nábreží si to ani nevšimli: veľa spievali celý večer."),
    ("A komp egy õszi estén fél órát késett, és a fûben ülõk nem bánták.", "A komp egy őszi estén fél órát késett, és a fűben ülők nem bánták."),
    ("Un cãlãtor cãra sare", "Un călător căra sare"),  # so few may be alone
    ("Un cãlãtor bãtrân cãra lemne în pãdure", "Un călător bătrân căra lemne în pădure"),
    ("A felhõk a fûre hajoltak", "A felhők a fűre hajoltak"),  # two letters are enough
    ("Trajekt æe kasniti, što nitko neæe zamijetiti; veèeras svira glazba.", "Trajekt će kasniti, što nitko neće zamijetiti; večeras svira glazba."),
    ("Feribotul a întârziat ºi nimeni n-a spus nimic, cãci toþi erau liniºtiþi.", "Feribotul a întârziat şi nimeni n-a spus nimic, căci toţi erau liniştiţi."),
    ("Ïàðîì îïîçäàë íà ïîë÷àñà\ncaféÏàðîì abcÏàðîìdef", "Паром опоздал на полчаса\ncaféÏàðîì abcÏàðîìdef"),
    # A line with a word of four letters alone, and lines of a dump.
    ("Ïàðîì\níà ïîë÷àñà îïîçäàë, íèêòî íå ñåðäèëñÿ", "Паром\nна полчаса опоздал, никто не сердился"),
    (
        "Ïàðîì îïîçäàë íà ïîë÷àñà\n0010: cf e0 f0 ee ec 20 ee ef  Ïàðîì îï\nè íèêòî íå ñåðäèëñÿ",
        "Паром опоздал на полчаса\n0010: cf e0 f0 ee ec 20 ee ef  Ïàðîì îï\nи никто не сердился",
    ),
    # Lines with words that letters of ASCII touch: all of them, some of them, one of many.
    (
        "Ïàðîì îïîçäàë íà ïîë÷àñà\nabcÏàðîì abcÏàðîì\nÏàðîìabc Ïàðîìabc\nÏàðîì abcÏàðîìdef",
        "Паром опоздал на полчаса\nabcÏàðîì abcÏàðîì\nÏàðîìabc Ïàðîìabc\nÏàðîì abcÏàðîìdef",
    ),
    (
        "Ïàðîì îïîçäàë íà ïîë÷àñà, íèêòî íå ñåðäèëñÿ, à êàïèòàí óëûáàëñÿ è ïèë webêâàñ",
        "Паром опоздал на полчаса, никто не сердился, а капитан улыбался и пил webквас",
    ),
    ("Ñòîï, ïàðîì", "Стоп, паром"),  # nine letters are enough
    ("¡Øé§¡Ñº»ÙµÑÇ¹Õé", "กุ้งกับปูตัวนี้"),  # in Thai a letter and its vowel look like UTF-8
    # Letters and signs read several times, beside others of which the same is to be told.
    ("se on yÃÂ¶ ja jÃÂ¤ÃÂ¤", "se on yö ja jää"),
    ("ÃÂ¤ÃÂ¤ni kuului", "ääni kuului"),
    ("det ÃÂ¤r sant", "det är sant"),
    ("un ÃÂ±andÃÂº", "un ñandú"),
    ("un Ã?Â±andÃ?Âº corre", "un ñandú corre"),
    ("lui ÃÂ¨ qui", "lui è qui"),
    ("5 ÃÂ± 2 kg", "5 ± 2 kg"),
    ("ÃÂ«voir ÃÂ§ÃÂ»", "«voir §»"),
    ("ÃÂber den Fluss und nicht durch die Stadt, sagte der Mann", "Über den Fluss und nicht durch die Stadt, sagte der Mann"),
    ("la maÃ?Âana con cafÃ?Â©", "la maÃ?Âana con café"),
    # Damaged capitals before a mark that could close a quotation: inside a word, above a line, behind one that is closed.
    ("“LE RÃ”T EST PRÃŠT”", "“LE RÔT EST PRÊT”"),
    ("Weâ€™re late.\nJa\n“So.\nO VOVÃ” CHEGOU", "We’re late.\nJa\n“So.\nO VOVÔ CHEGOU"),
    ("Weâ€™re late. „Ja“ hat er gesagt; LLEGÃ“ TARDE", "We’re late. „Ja“ hat er gesagt; LLEGÓ TARDE"),
    ("Weâ€™re late. O PÃ“ E A LUZ", "We’re late. O PÓ E A LUZ"),
    ("Weâ€™re late. “Sim”, VOVÃ” CHEGOU", "We’re late. “Sim”, VOVÔ CHEGOU"),
    ("Weâ€™re late. « IL A DÃ» PARTIR »", "We’re late. « IL A Dû PARTIR »"),
    ("Weâ€™re late with the 5Ã… map.", "We’re late with the 5Å map."),
    ("Weâ€™re late. SÄ… tu.", "We’re late. Są tu."),
    ("Weâ€™re late. ŁÓDŹ TAKÅ».", "We’re late. ŁÓDŹ TAKŻ."),
    ("PÃ… TOPPEN, itâ€™s cold", "PÅ TOPPEN, it’s cold"),
    # Words in quotes that stand mended on other lines.
    ("L'Ã©tÃ© oÃ¹ la fÃªte a Ã©tÃ©\n\"cabaña\"\n\"cabaÃ±a\" y", "L'été où la fête a été\n\"cabaña\"\n\"cabaña\" y"),
    ("L'Ã©tÃ© oÃ¹ la fÃªte a Ã©tÃ©\n\"cabaÃ±a\" y\n\"cabaña\"", "L'été où la fête a été\n\"cabaña\" y\n\"cabaña\""),
    # One letter of Cyrillic in a list, before a name and in the number of a house; and one of Latin beside a drawing.
    ("РџСЂРёРІРµС‚, Рґ) Рё Рі. РњРѕСЃРєРІР°", "Привет, д) и г. Москва"),
    ("РџСЂРёРІРµС‚, РґРѕРј Р”1", "Привет, дом Д1"),
    ("┌──┐ Litera Å‚ stoi, itâ€™s so", "┌──┐ Litera ł stoi, it’s so"),
    # A letter that the encoding of the line lacks.
    (
        "Ôï ðëïßï Üñãçóå ÷èåò ôï áðüãåõìá êáé êáíåßò äåí ðáñáðïíÝèçêå óôï ëéìÜíé, Haÿ",
        "Το πλοίο άργησε χθες το απόγευμα και κανείς δεν παραπονέθηκε στο λιμάνι, Haÿ",
    ),
    ("äîòáåøú àéçøä åàéù ìà àîø ãáø", "המעבורת איחרה ואיש לא אמר דבר"),
    ("¹è°¡ »ï½Ê ºÐ ´Ê¾úÁö¸¸", "배가 삼십 분 늦었지만"),
    ("Á¥¤Ï»°½½Ê¬¤âÃÙ¤ì¤¿¤Î¤Ë", "船は三十分も遅れたのに"),
    ("Ôï ðëïßï Üñãçóå êáé êáíåßò", "Το πλοίο άργησε και κανείς"),
    ("Donít say ëoldí ñ they wonít ó so saysÖ", "Don’t say ‘old’ – they won’t — so says…"),
    ("DonÕt say ÔoldÕ Ð they wonÕt Ñ so saysÉ", "Don’t say ‘old’ – they won’t — so says…"),
    ("I don¹t say ³old² or ¹so¹", "I don’t say “old” or ¹so¹"),
    ("so 鈥?hot", "so — hot"),
    ("it ends鈥?", "it ends”"),
    ("it ends鈥? and", "it ends” and"),
    ("讛诪注讘讜专转 讗讬讞专讛", "המעבורת איחרה"),
    ("Gemi yar谋m saat", "Gemi yarım saat"),
    ("le quai 茅tait ferm茅 apr猫s", "le quai était fermé après"),
    ("袩邪褉芯屑 芯锌芯蟹写邪谢 薪邪 锌芯谢褔邪褋邪", "Паром опоздал на полчаса"),
    ("韦慰 蟺位慰委慰 维蟻纬畏蟽蔚", "Το πλοίο άργησε"),
    ("鬲兀禺乇鬲 丕賱毓亘丕乇丞 爻丕毓鬲賷賳", "تأخرت العبارة ساعتين"),
    ("Prom sp贸藕ni艂 si臋", "Prom spóźnił się"),
    ("‡§®‡§æ‡§µ ‡§\n‡•á‡§∞ ‡§∏‡•á ‡§Ü‡§à\nhealthy: √2 ≈ 1,41", "नाव ‡§\nेर से आई\nhealthy: √2 ≈ 1,41"),
    ("Σ╗èσ╣┤Φê╣µÖÜΣ║å\nhealthy: √2 ≈ 1,41", "今年船晚了\nhealthy: √2 ≈ 1,41"),
    ("Ê∏°ËΩÆÊôöÁÇπ‰∫Ü\nhealthy: √2 ≈ 1,41", "渡轮晚点了\nhealthy: √2 ≈ 1,41"),
    ("╬ƒ ╧å╬»╬╗╬┐╧é\nhealthy: √2 ≈ 1,41", "Ο φίλος\nhealthy: √2 ≈ 1,41"),
    ("–ø–∞—Ä–æ–º –æ–ø–æ–∑–¥–∞–ª\nhealthy: √2 ≈ 1,41", "паром опоздал\nhealthy: √2 ≈ 1,41"),
    ("Î∞∞Í∞Ä Îä\nÏóàÎã§\nhealthy: √2 ≈ 1,41", "Î∞∞Í∞Ä Îä\n었다\nhealthy: √2 ≈ 1,41"),
    # Of a mark only `â`, in languages that have no such letter, each told by its words.
    ("Er sagte, das Boot â und das war nicht neu â sei weg.", "Er sagte, das Boot — und das war nicht neu — sei weg."),
    ("Pero los barcos â muy viejos â están en el puerto.", "Pero los barcos — muy viejos — están en el puerto."),
    ("Gli uomini che sono nel porto â anche oggi â ridono.", "Gli uomini che sono nel porto — anche oggi — ridono."),
    ("Det var inte båten som â för en gång â kom sent.", "Det var inte båten som — för en gång — kom sent."),
    ("De boot â niet de oude â is voor het eiland.", "De boot — niet de oude — is voor het eiland."),
    ("Itu kapal â bukan yang lama â dari Ambon.", "Itu kapal — bukan yang lama — dari Ambon."),
    ("the dogsâ tails and the cats", "the dogs’ tails and the cats"),
    ("âthe dogs and the catsâ he said of the boat", "“the dogs and the cats” he said of the boat"),
    ("the boat is late; âit is closed,â said the man", "the boat is late; “it is closed,” said the man"),
    ("â and the boat was late", "— and the boat was late"),
    ("I think Iâm late and Iâve seen that youâll go with him", "I think I’m late and I’ve seen that you’ll go with him"),
    ("Zoân dag is voor ons niet, en het regent nog", "Zo’n dag is voor ons niet, en het regent nog"),
    ("La quÃmica y la guÃa de los niÃ±os", "La química y la guía de los niños"),
    ("A szÃn a kÅ‘ felett Ã©s a hÅ±", "A szín a kő felett és a hű"),
    ("El paÃs y los paÃses", "El país y los países"),
    ("Ya lo leÃ y lo oÃ ayer, pero los demÃ¡s no", "Ya lo leí y lo oí ayer, pero los demás no"),
    ("O paÃs tem raÃzes: uma saÃda para dois", "O país tem raízes: uma saída para dois"),
    ("Ela saÃa com uma amiga, para o egoÃsmo dos outros", "Ela saía com uma amiga, para o egoísmo dos outros"),
    ("MarÃa y JosÃ© GarcÃa", "María y José García"),
    ("aquÃ no hay nada, ahÃ sÃ", "aquí no hay nada, ahí sí"),
    ("asÃ, aixÃ, ahÃ", "así, així, ahí"),
    ("vejo daÃ o rio, para uma vista mais bonita", "vejo daí o rio, para uma vista mais bonita"),
    ("NÃ£o vi aÃ nada, foi para mais tarde", "Não vi aí nada, foi para mais tarde"),
    ("tÃpico, mÃnimo, lÃquido", "típico, mínimo, líquido"),
    ("fÃsica e quÃmica", "física e química"),
    ("un dÃa, tres dÃas; vivÃan, vivÃamos", "un día, tres días; vivían, vivíamos"),
    ("energÃƒa y crÃƒÂtica", "energía y crítica"),
    ("TECNOLOGÃAS, VENÃAN, FRÃA", "TECNOLOGÍAS, VENÍAN, FRÍA"),
    # A letter beside its own script, alone, and at the head of words; a no-break space of French behind capitals.
    ("ÇA VAÂ\xa0? OUIÂ\xa0!", "ÇA VA\xa0? OUI\xa0!"),
    ("Non c'è pi√π nulla", "Non c'è più nulla"),
    ("pi√π tardi", "più tardi"),
    ("MAÃŸ. So", "MAß. So"),
    ("Une Г©cole", "Une école"),
    ("Une أ©cole", "Une école"),
    ("une √©cole", "une école"),
    ("un caf√© de l'√©t√©", "un café de l'été"),
    ("Ei zic cƒÉlƒÉtor", "Ei zic călător"),
    ("Ella habl├│ y se march├│ a Le├│n", "Ella habló y se marchó a León"),
    ("приÐ²ет Ð¸ пока", "привет и пока"),
    ("приÐ²ет", "привет"),
    ("Il est âgÃ© de 5 ans", "Il est âgé de 5 ans"),
    ("ÃŸ ist ein Buchstabe", "ß ist ein Buchstabe"),
    ("Ã‰COLE, Ã‰TÃ‰", "ÉCOLE, ÉTÉ"),
    ("Ã‰cole", "École"),
    ("der kleine Ãœbergang", "der kleine Übergang"),
    # The language is that of what stands near.
    (f"The boat and the ferry of the harbour. {'Genf ' * 46}â Rostock", f"The boat and the ferry of the harbour. {'Genf ' * 46}— Rostock"),
    (f"los muelles y las calles. {'Genf ' * 46}rÃo", f"los muelles y las calles. {'Genf ' * 46}río"),
    ("TÃpico, MÃnimo", "Típico, Mínimo"),
    ("TÃ¡ sÃ© agus an bÃ¡d ag dul sÃos go mall", "Tá sé agus an bád ag dul síos go mall"),
    ("cafÃ© frÃo", "café frío"),
    ("des â‚Ã©tÃ©s", "des â‚Ã©tés"),
    # GBK: beside healthy Chinese, symbols, marks of Chinese, and few letters beside what is proven.
    ("茅tait", "était"),
    ("T茅 ok", "Té ok"),
    ("渡轮晚点了半个小时渡轮晚点了 — and then the caf茅 was d茅j脿 closed", "渡轮晚点了半个小时渡轮晚点了 — and then the café was déjà closed"),
    ("馃榾 ja", "😀 ja"),
    ("it鈥檚 鐮佸ご here", "it’s 码头 here"),
    ("鐮佸ご鈥滃甯傗\N{REPLACEMENT CHARACTER}濆叧闂\N{REPLACEMENT CHARACTER}", "码头“夜市\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}关\N{REPLACEMENT CHARACTER}"),
    ("鐮佸ご鈥﹀甯傚叧闂\N{REPLACEMENT CHARACTER}", "码头…夜市关\N{REPLACEMENT CHARACTER}"),
    ("渡轮 袩邪褉芯屑 芯锌芯蟹写邪谢 薪邪 锌芯谢褔邪褋邪 懈 薪懈泻褌芯 薪械 褍写懈胁懈谢褋褟", "渡轮 Паром опоздал на полчаса и никто не удивился"),
    ("渡轮晚点了半个小时 袩邪褉芯屑", "渡轮晚点了半个小时 Паром"),
    # 鐮佸ご x
    ("澶滃競鍏抽棬浜嗙爜澶\N{REPLACEMENT CHARACTER} it", "夜市关门了码\N{REPLACEMENT CHARACTER} it"),
    ("so 鈥? x", "so — x"),
    ("so 鈥\N{REPLACEMENT CHARACTER} x", "so — x"),
    ("she left鈥?I stayed", "she left” I stayed"),
    ("caf茅 鈥\N{REPLACEMENT CHARACTER} d茅j脿", "café — déjà"),
    ("鈥?so ist es", "— so ist es"),
    ("脰ffnen und schlie脽en 眉ber", "Öffnen und schließen über"),
    ("陌stanbul 艧ehir 谋臒d谋r", "İstanbul şehir ığdır"),
    ("艁贸d藕 偶贸艂膰", "Łódź żółć"),
    ("脡l est谩 aqu铆, ma帽ana", "Él está aquí, mañana"),
    ("脟ay i莽tim", "Çay içtim"),
    ("茅t茅", "été"),
    ("l鈥櫭﹖茅 脿 No毛l", "l’été à Noël"),
    # Two layers of which the outer one would not be odd by itself.
    ("Il est ГѓВ\xa0 Paris", "Il est à Paris"),
    ("Ella أƒآ© bela", "Ella é bela"),
    ("Le prix: أ‚آ£ 5", "Le prix: £ 5"),
    ("der KranÐ“Â©t", "der Kranét"),
    ("Ela ГѓВ© bela", "Ela é bela"),
    # Letters of words beside ASCII, in encodings that have quotes, drawings or letters of another script for them.
    ("en plein ĂŠtĂŠ, l'ĂŠtĂŠ", "en plein été, l'été"),
    ("dans l'Г©tГ© froid", "dans l'été froid"),
    ("l'أ©tأ© أ\xa0 Noأ«l", "l'été à Noël"),
    ("el ni├▒o duerme", "el niño duerme"),
    ("de S√£o Paulo", "de São Paulo"),
    ("velk√° ≈ôeka teƒçe", "velká řeka teče"),
    ("mais o├╣? l├á", "mais où? là"),
    # Below a line that has other characters, and with letters where windows-1252 has none.
    ("渡轮 ñëîâî\nÏàðîì îïîçäàë íà ïîë÷àñà", "渡轮 ñëîâî\nПаром опоздал на полчаса"),
    ("Äîáðà íî\x9d è ìíîãó ñðå\x9dà íà ñèòå âî êó\x9dàòà", "Добра ноќ и многу среќа на сите во куќата"),
    ("Á¥¤Ï»°½½Ê¬¤âÃÙ¤ì¤¿¤Î¤Ë\nok", "船は三十分も遅れたのに\nok"),
    # One letter alone among such.
    ("sans savoir o├╣?", "sans savoir où?"),
    ("o tej ≈ôeka", "o tej řeka"),
    # Lines in two encodings.
    ("Ïàðîì îïîçäàë íà ïîë÷àñà\n‡§®‡§æ‡§µ ‡§Ü‡§ß‡•á", "Паром опоздал на полчаса\nनाव आधे"),
    # Whole lines, in encodings in which the bytes are letters.
    ("Σ╗èσ╣┤\n“今年”", "今年\n“今年”"),
    ("Îã§Îßå ÏòÜ", "다만 옆"),
    ("The captainΓÇÖs note, 4 Γé¼", "The captain’s note, 4 €"),
    ("R√¢ul a √Ænghe»õat, cur»õile »ôi √én", "Râul a înghețat, curțile și În"),
    ("锛堟祴璇曪級", "（测试）"),
    ("縺ゅｊ縺後→", "ありがと"),
    # What stands between backticks is a string of a program where it has values in it.
    ("zeig(`РџСЂРёРІРµС‚ ${name}`);", "zeig(`Привет ${name}`);"),
    ("const m = `RÃ©ponse de ${nom}`;", "const m = `Réponse de ${nom}`;"),
    # A no-break space that became a plain one, behind bold words and code.
    ("The **menu**Â and the `list`Â are cheap, weâ€™re told.", "The **menu** and the `list` are cheap, we’re told."),
]


# Healthy places, beside a damaged line in which the language and the encoding are proven.
COMPANY = [
    ("РЎРµРіРѕРґРЅСЏ С…РѕСЂРѕС€Р°СЏ РїРѕРіРѕРґР°.", "вошли в СССР… и СССР® и МТС™"),
    ("РЎРµРіРѕРґРЅСЏ С…РѕСЂРѕС€Р°СЏ РїРѕРіРѕРґР°.", "країни ЄС… та МІС… без паромів"),
    # A letter that the encoding lacks in the same word; letters that a program made small; words in quotes.
    ("FÃ¥r jag fÃ¶lja med?", "TÔI ĐÃ… ĂN CƠM"),
    ("Weâ€™re late.", "disse “irmÃ” e “manhÃ”"),
    ("L'Ã©tÃ© oÃ¹ la fÃªte a Ã©tÃ© trÃ¨s gÃ¢chÃ©e prÃ¨s du cafÃ©", "A placa dizia “pÃ£o” em vez de “pão”."),
    # What is said of damage, although the page has so much of it that it is no example by itself.
    (
        "L'Ã©tÃ© oÃ¹ la fÃªte a Ã©tÃ© trÃ¨s gÃ¢chÃ©e prÃ¨s du cafÃ©",
        "Mojibake such as Ã© for é comes from reading UTF-8 as Latin-1.",
    ),
    (
        "L'Ã©tÃ© oÃ¹ la fÃªte a Ã©tÃ© trÃ¨s gÃ¢chÃ©e prÃ¨s du cafÃ©",
        "Read as Windows-1252, an apostrophe turns up as “â€™” and a euro as “â‚¬”.",
    ),
    # Capitals before a mark that closes a quotation or ends a sentence.
    ("Weâ€™re late.", "SELKÄ… JA KYLÄ…"),
    ("Weâ€™re late.", "«BLÅ» eller «SMÅ»; «GÅ…»"),
    ("Weâ€™re late.", "ROMÃ… OU LIMÃO? “IRMÃ”, «FÃ», “HORTELÃ”"),
    ("Weâ€™re late.", "TUTTO COSÌ… «GIÀ» “PERÒ”"),
    ("FÃ¥r jag fÃ¶lja med?", "NÅ… DA, MANHÃ… CEDO, ”SÅ”"),
    ("FÃ¼r alle schÃ¶n", "»ÄÄ« und »Ö«, KÄÄNNÄ « TAKAISIN Ä«"),
    ("moĹĽna, liĂ¨ge", "NICIODATĂ… plâns; COPĂ…"),
    ("tikÄ—tasi, konkrÄ“tus", "RØÅØYA ER GRÅ"),
    ("zaÅ¼Ã³Å‚Ä‡", "„GRAĆ” i «ŁĆ»"),
    # Words of Cyrillic that begin as damage does.
    ("РџСЂРёРІРµС‚, РєР°Рє РґРµР»Р°", "РІЗНИЙ, Річний СЊЕГ; «Р» і 5 Р» ціна, ПОДІЛ”"),
    ("РџСЂРёРІРµС‚, РєР°Рє РґРµР»Р°", "НАВІТЬ, ЗАПРАВЂА"),
    # A drawing, a formula.
    ("d├⌐j├á vu, l'h├┤tel", "┌──┐ ├┤x"),
    ("d√©j√† vu, √† l'h√¥tel", "a√π + b√π"),
    # A language that writes `â`, `Å` or `Ã` by itself, and capitals that stayed.
    ("FÃ¥r jag fÃ¶lja med? Det är ett fel.", "un pâté, des mâts; tânăr, hotărâs, pâs. La lettre à â ç"),
    ("PÅ™Ã\xadliÅ¡ Å¾luÅ¥", "Å være ung og snill"),
    ("Weâ€™re late.", "Ç has a cedilla; Ã is tilded."),
    ("La vÃ©rtebra caÃ±Ã³n", "En PDF: nÃo, sÃo, entÃo, mÃe"),
    # A table of letters.
    ("La vÃ©rtebra, altresÃ¬ caÃ±Ã³n", "194   C2   Â     MIT ZIRKUMFLEX\n195   C3   Ã     mit Tilde"),
    # Words about the damage beside a letter as it should be, and what somebody sees.
    ("Weâ€™re late.", "When UTF-8 is read as Latin-1, è is shown as Ã¨ there."),
    ("Weâ€™re late.", "Why do you see â€™ instead of a quote?"),
    ("Weâ€™re late.", 'assert mend("sheâ€™s") == "she\'s"'),
    ("Ð”Ð¾Ð¼ Ð½Ð° Ð»ÐµÐ²Ð¾Ð¼, Ð´Ð¾Ð¼ Ð½Ð° Ð»ÐµÐ²Ð¾Ð¼, Ð´Ð¾Ð¼ Ð½Ð° Ð»ÐµÐ²Ð¾Ð¼.", "В кодировке UTF-8 вместо слова дом видно Ð´Ð¾Ð¼ в окне."),
]


def test_a_half_letter_of_cyrillic_is_a_suspect() -> None:
    report = explain("Ð¿Ñ\x80Ð¸Ð²ÐµÑ")
    assert (report.text, [suspect.start for suspect in report.suspects]) == ("привеÑ", [5])


@pytest.mark.parametrize(("line", "text"), COMPANY)
def test_company_makes_no_damage_of_healthy_words(line: str, text: str) -> None:
    healed = fix_mojibake(line)
    assert healed != line
    assert fix_mojibake(f"{line}\n{text}") == f"{healed}\n{text}"
    assert fix_mojibake(f"{text}\n{line}") == f"{text}\n{healed}"


@pytest.mark.parametrize(("text", "want"), FIX)
def test_is_read_as_utf8(text: str, want: str) -> None:
    assert fix_mojibake(text) == want
    assert fix_mojibake(want) == want


def misread(text: str, codec: Codec) -> str:
    """UTF-8 read in another encoding, as browsers do it."""
    chars = {byte: char for char, byte in reversed(codec.bytes.items())}
    return "".join(chars[byte] if byte >= 0x80 else chr(byte) for byte in text.encode())


@pytest.mark.parametrize("layers", [1, 2, 3])
@pytest.mark.parametrize("language", HEALTHY)
def test_every_language_comes_back_from_windows_1252(language: str, layers: int) -> None:
    text = raw = HEALTHY[language]
    for _ in range(layers):
        raw = misread(raw, CODECS[0])
    assert fix_mojibake(raw) == text


# In these encodings their letters are quotes and drawings, or a capital that may be one of its own.
_DOUBTFUL = {"Armenian", "Welsh"}


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("cp1251", "Russian"),
        ("cp1251", "Bulgarian"),
        ("cp1251", "Chinese"),
        ("cp1250", "Polish"),
        ("cp1250", "Hungarian"),
        ("cp1253", "Greek"),
        ("cp1254", "Turkish"),
        ("cp1256", "Arabic"),
        ("cp1257", "Latvian"),
        *(("cp850", language) for language in ("German", "French", "Spanish", "Portuguese", "Polish", "Turkish", "Czech")),
        *((name, language) for name in ("cp437", "mac_roman") for language in HEALTHY if language not in _DOUBTFUL),
    ],
)
def test_other_encodings(name: str, language: str) -> None:
    (codec,) = (codec for codec in CODECS if codec.name == name)
    text = HEALTHY[language]
    assert fix_mojibake(misread(text, codec)) == text


SELDOM = [
    ("mac_cyrillic", "Пром ушёл в шесть, и никто не удивился."),
    ("mac_cyrillic", "Касата затваря в шест часа."),
    ("mac_cyrillic", "Don’t wait for the ferry — it’s late, and the café’s shut…"),
    ("iso8859_5", "Паром ушёл в шесть, и никто не удивился."),
    ("cp737", "Το πλοίο άργησε και κανείς δεν είπε τίποτα."),
    ("iso8859_7", "Το πλοίο άργησε και κανείς δεν είπε τίποτα."),
    ("cp862", "המעבורת איחרה ואיש לא אמר דבר"),
    ("cp720", "تأخرت العبارة ولم يقل أحد شيئا"),
    ("cp775", "Паром, naïve café"),
    ("cp775", "The keeper’s lamp"),
    ("cp775", "voilà à Paris"),
    ("mac_cyrillic", "The keeper’s lamp"),
    ("mac_cyrillic", "upe būs mierīga"),
    ("cp775", "Keltas vėlavo, bet niekas nesistebėjo; jūra buvo rami."),
    ("cp874", "Don’t wait for the ferry – it’s late…"),
    ("cp874", "The keeper’s lamp"),
    ("cp874", "don’t"),
    ("cp874", "a naïve café"),
    ("cp874", "de la gare à la rivière"),
    ("cp874", "un café à Paris"),
    ("cp874", "un café et un thé – oui"),
    ("cp874", "Le café près du port est fermé à midi."),
    ("cp874", "Prom się spóźnił, a świeża wędzona ryba czekała."),
    ("koi8_u", "Пором запізнився, а її ґазда чекав на березі."),
]


@pytest.mark.parametrize(("name", "text"), SELDOM)
def test_encodings_that_are_seldom_taken(name: str, text: str) -> None:
    raw = misread(text, Codec(name))
    assert fix_mojibake(raw) == text
    healthy = "Маршрут Казань–Пермь, à bientôt, ร้านกาแฟ"
    assert fix_mojibake(f"{healthy}\n{raw}\n{healthy}") == f"{healthy}\n{text}\n{healthy}"


PAIRS = [
    ("The caf茅 of Andr茅s and his ni帽o", "The café of Andrés and his niño"),
    ("The caf矇 of Andr矇s in M羹nchen", "The café of Andrés in München"),
    ("The caf辿 of Andr辿s", "The café of Andrés"),
    ("The caf챕 of Andr챕s and Fran챌ois", "The café of Andrés and François"),
    ("A closed caf챕.", "A closed café."),
    ("A closed caf矇.", "A closed café."),
    ("The cafﾃｩ of Andrﾃｩs at 5ﾂｰC, ﾂ｣3, ﾂｩ 2020", "The café of Andrés at 5°C, £3, © 2020"),
    ("I don�셳 know; it��셲 late", "I don’t know; it’s late"),
    ("He said �쏷he lamp is out", "He said “The lamp is out"),
]


@pytest.mark.parametrize(("text", "want"), PAIRS)
def test_letters_that_a_double_byte_encoding_made_one_character(text: str, want: str) -> None:
    assert fix_mojibake(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "app책 LG책 CEO처럼 UI첫화면",
        "The word 책 means book; a책",
        "책 is read chaek, 첫 is read cheot",
        "Wi-Fi철 app처",
        "ipad簽 約 iPhone羅",
        "GPS達 map谷, 谷 is tani",
        "ﾂｰﾘﾝｸﾞ 5ﾂｰﾘﾝｸﾞ Aﾃｨｽﾄ",
        "한글 �셳 깨짐",
        "it�가",
    ],
)
def test_characters_of_east_asia_beside_latin_letters_stay(text: str) -> None:
    assert fix_mojibake(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Маршрут Омск–Пермь–Казань–Москва",
        "Міссісіпі та Накапіріпіріт",
        "С–П–А–Р–Т–А–К!",
        "К–У–З–Н–Е–Ц–О–В–А",
        "Л—Ю—Б—О—В—Ь",
        "С–П–О–Р–Т, Л—Ю—Б—О—В—Ь",
        "К–И–Є–В! У–К–Р–А–Ї–Н–А!",
        "А–Б–А–Б–В–В–Г–Г–Д–Е–Е–Д–Ж–Ж",
        "For a 95% interval take z≈±1.96; for 99% take z≈±2.58.",
        "Lettres accentuées : àÀ âÂ çÇ éÉ; vogais: ãÃ õÕ",
        "ààààààà èèè ààà èèèè ééééééé",
        "Arabic in Windows-1256 that is shown as Windows-1252: ÇáÓáÇã Úáíßã",
        "EVรถ, SUVรถ",
        "Book a Grabรถ or a Boltรถ today.",
        "Grabรถ appรถสด ยกรถ",
        "The naรฏve รถ is here",
        "a naรฏve idea",
        "Aﾃｲ 650, ATMﾃｽ, 3ﾂｰ",
        "tani谷dani, BOOK책BOOK",
        "Український переклад цієї сторінки посібника виконано",
        "План А–Б–В–Г, часть II",
        "Они ехали–И–И–И, сказал он",
        "Grabรถยนต์มาแล้ว LINEร้านกาแฟ",
        "Grabรถ จอดที่ร้าน appรถ",
        "ราคา 5 โ€",
        "╬═╬═╬═╬\n║α╬β╬γ║",
        "│ το ╬▒ και το ╬▓ στο cp737 │",
        "├─ čia\n├─ ten\n└─ kitur",
        "в АЭС и в АУФ",
    ],
)
def test_what_looks_like_a_seldom_encoding_stays(text: str) -> None:
    assert fix_mojibake(text) == text


LEGACY = [
    ("cp1251", "Паром опоздал на полчаса, и никто не удивился — в этом городе все так и живут."),
    ("cp1251", "// файл не найден: «port.txt»\nint main(void);\n// закрыть все окна"),
    ("cp1251", "Пором запізнився, а ми чекали на березі й пили чай."),
    ("koi8-r", "Паром опоздал на полчаса, и никто не удивился."),
    ("cp1253", "Το πλοίο άργησε και κανείς δεν είπε τίποτα στους επιβάτες."),
    ("iso8859-7", "Το πλοίο άργησε και κανείς δεν είπε τίποτα στους επιβάτες."),
    ("cp1255", "המעבורת איחרה ואיש לא אמר דבר לנוסעים"),
    ("cp1256", "تأخرت العبارة نصف ساعة ولم يتعجب أحد من ذلك."),
    ("cp1256", "قايق نيم ساعت دير کرد و هيچ کس تعجب نکرد."),
    ("iso8859_6", "تأخرت العبارة نصف ساعة ولم يتعجب أحد من ذلك."),
    ("cp874", "เรือข้ามฟากมาช้าไปครึ่งชั่วโมงและไม่มีใครแปลกใจ"),
    ("cp932", "船は三十分も遅れたのに、誰も驚かなかった。"),
    ("cp932", "港のファイル port.txt と bridge.txt を開いて、すべての窓を閉じます"),
    ("big5", "渡輪晚點了半個小時，沒有人覺得奇怪。"),
    ("gbk", "渡轮晚点了半个小时，没有人觉得奇怪。"),
    ("gbk", "网站%(site)s的Python程序可以读取DEBUG文件的数据"),
    ("cp1253", "Δεν ήταν δυνατό να βρεθεί το πλοίο"),
    ("gbk", "// 读取文件 port.txt 的数据，然后关闭窗口"),
    ("cp949", "배가 삼십 분 늦었지만 아무도 놀라지 않았다."),
    ("euc_jp", "船は三十分も遅れたのに、誰も驚かなかった。"),
]


@pytest.mark.parametrize(("encoding", "text"), LEGACY)
def test_words_of_another_script_are_given_back_their_bytes(encoding: str, text: str) -> None:
    raw = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode(encoding))
    assert fix_mojibake(raw) == text
    assert fix_mojibake(f"healthy, café\n{raw}\nÀ bientôt: ìòð") == f"healthy, café\n{text}\nÀ bientôt: ìòð"


def test_a_long_text_in_an_encoding_of_armenian_is_none_of_another_script() -> None:
    letters = "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ"
    codes = {letter: chr(0xB3 + 2 * index) for index, letter in enumerate(letters)}
    names = "նավակ ձուկ աղբյուր ափ ծերունի մանուկ գարուն երեկո ջրհոր կամուրջ լապտեր ուռենի".split()
    words = ["".join(map(codes.__getitem__, one + other)) for one in names for other in names]
    assert fix_mojibake(" ".join(words)) == " ".join(words)


# What the whole text must prove: it stays alone, and is read where the same mistake stands elsewhere.
DOUBTFUL = [
    ("Litera Å‚ stoi tutaj", "Litera ł stoi tutaj", "cp1252"),
    ("La letra Ă© queda sola", "La letra é queda sola", "cp1250, which cp1252 proves"),
    ("Das Zeichen Ĺş steht hier", "Das Zeichen ź steht hier", "cp1250, Polish"),
    ("Bokstaven Ã… står ensam", "Bokstaven Å står ensam", "a capital of a language that has it"),
]


@pytest.mark.parametrize(("text", "want"), [case[:2] for case in DOUBTFUL], ids=[case[2] for case in DOUBTFUL])
def test_what_is_doubtful_is_read_in_a_damaged_text(text: str, want: str) -> None:
    assert fix_mojibake(text) == text
    assert fix_mojibake(f"{text}, itâ€™s so") == f"{want}, it’s so"
    assert fix_mojibake(f"Itâ€™s so: {text}") == f"It’s so: {want}"


# Contractions, with a star for the apostrophe; behind the first ones another table needs a second.
CONTRACTIONS = (
    "don*t won*t can*t isn*t wasn*t didn*t hadn*t aren*t weren*t haven*t we*re we*ve we*ll you*re you*ve you*ll they*re"
    " they*ve they*ll I*m I*ve I*ll I*d it*s it*ll he*s he*ll she*s she*ll what*s that*s there*s here*s let*s"
    " Don*t Won*t Can*t Aren*t Weren*t We*re You*ll They*ve It*s He*ll She*s What*s That*s There*s Let*s"
).split()


@pytest.mark.parametrize("word", CONTRACTIONS)
def test_contractions_in_the_wrong_table(word: str) -> None:
    want = f"So {word}, don*t".replace("*", "’")
    for mark in ("í", "Õ", "¹", "\N{REPLACEMENT CHARACTER}"):
        assert fix_mojibake(want.replace("’", mark)) == want
    assert fix_mojibake(f"So {word} here".replace("*", "\N{REPLACEMENT CHARACTER}")) == f"So {word} here".replace("*", "’")
    assert fix_mojibake(f"So {word} here".replace("*", "í")) == f"So {word} here".replace("*", "í")


@pytest.mark.parametrize("codec", ["cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "koi8_r"])
@pytest.mark.parametrize("text", ["Привет 🙂 как дела", "Γεια 👍 σας", "Soto enak 🔥, ayo coba!", "안녕 🎉"])
def test_one_emoji_is_proof_in_each_encoding(text: str, codec: str) -> None:
    """What the encoding has no character for was read as windows-1252, or as a control."""
    assert fix_mojibake("".join(_read_as(char, codec) if char > "\N{CYCLONE}" else char for char in text)) == text


def _read_as(emoji: str, codec: str) -> str:
    raw = [bytes([byte]) for byte in emoji.encode()]
    return "".join(byte.decode(codec, "ignore") or byte.decode("cp1252", "ignore") or chr(byte[0]) for byte in raw)


# Letters whose last byte is a no-break space, which became a plain one.
SPACED = {
    "Hindi": "यह बैठक आज है",
    "Thai": "ภาษาไทยและภูเขา",
    "Czech": "Škoda a šance: Šárka".partition(":")[0],
    "Greek": "Πού είναι το Πλοίο",
    "Russian": "Рыба и Рига",
    "Arabic": "في عام ٢٠٠٥ كانت",
    "Japanese": "まだ船が来ない、ただ待つ",
    "Chinese": "你在哪里等我",
    "emoji": "🚨 sí 😠 así 🚨",
    "emoji between words": "Wer weiß☺️🙈Schönen Abend📞Ruf an",
}


@pytest.mark.parametrize("language", SPACED)
def test_a_no_break_space_that_became_a_plain_one(language: str) -> None:
    assert fix_mojibake(misread(SPACED[language], CODECS[0]).replace("\xa0", " ")) == SPACED[language]


# Characters of which a careful decoder replaced a byte: the reading has one sign for each that can't be told.
REPLACED = [
    ("Ð¯ Ð½Ð¸ÐºÐ¾Ð³Ð´Ð° Ð½Ðµ Ñ‚ÐµÑ€Ñ?Ð»", "Я никогда не тер?л"),
    ("â€œJaâ€?, ðŸ˜€ Ð?Ð°Ð±Ð¾Ñ‚Ð°", "“Ja”, 😀 ?абота"),
    ("Genau ðŸ˜? â€œsoâ€\x9d", "Genau ? “so”"),
    ("à¸?à¸²à¸£à¹€à¸£à¸µà¸¢à¸™", "?ารเรียน"),
    ("èˆ¹ã?Œæ?¥ã?ªã?„", "船????"),
    ("âš\xa0ï¸? Achtung, itâ€™s", "⚠️ Achtung, it’s"),
    ("Å?Å¡ itâ€™s", "?š it’s"),
    ("Genau ðŸ˜?ðŸ˜€", "Genau ?😀"),
]


@pytest.mark.parametrize(("text", "want"), REPLACED)
def test_a_byte_that_was_replaced(text: str, want: str) -> None:
    lost = "\N{REPLACEMENT CHARACTER}"
    assert fix_mojibake(text.replace("?", lost)) == want.replace("?", lost)


# What a report calls the damage.
RULES = {
    "der KrankfÃ¼hrer": ["utf8-read-as-cp1252"],
    "Паром вЂ” опоздал": ["utf8-read-as-cp1251"],
    "moĹĽna": ["utf8-read-as-cp1250"],
    "p√©niche, √©t√©": ["utf8-read-as-mac-roman"] * 3,
    "l├¡nea ├║nica": ["utf8-read-as-cp437"] * 2,
    "Menü ÔÇô Öffnen": ["utf8-read-as-cp850"],
    "zpoĹždÄ›nĂ\xad trajektu": ["utf8-read-as-iso8859-2", "utf8-read-as-cp1252", "utf8-read-as-iso8859-2"],
    "konkrÄ“tus": ["utf8-read-as-cp1252"],
    "鈥檚 nicht": ["utf8-read-as-gbk"],
    "渡轮 鐮佸ご澶滃競": ["utf8-read-as-gbk"],
    "拢5": ["utf8-read-as-gbk"],
    "caf茅 d茅j脿": ["utf8-read-as-gbk"] * 3,
    "渡轮晚点了半个小时渡轮晚点了 — and then the caf茅 was d茅j脿 closed": ["utf8-read-as-gbk"] * 3,
    "縺ゅｊ縺後→": ["utf8-read-as-shift-jis"],
    "鈥渢he pier,鈥?which": ["utf8-read-as-gbk", "utf8-lost-byte"],
    "Σ╗èσ╣┤": ["utf8-read-as-cp437"],
    "â€œJaâ€ , zei hij": ["utf8-read-as-cp1252", "utf8-lost-byte"],
    "doesnât care": ["utf8-lost-bytes"],
    "cafÃÂ©": ["utf8-lost-controls"],
    "itaEUR(tm)s": ["utf8-transliterated"],
    "donâ€TMt": ["utf8-compatibility-form"],
    "zã¼rich": ["utf8-lower-case"],
    "DONÂ€™T": ["utf8-capitals"],
    "didn â € ™ t": ["utf8-apart"],
    "zA¼rich": ["utf8-unaccented"],
    "shea€™s": ["utf8-unaccented"],
    "voilÃ le quai": ["utf8-lost-space"],
    "el paÃs": ["utf8-lost-byte"],
    "MARÃA": ["utf8-lost-byte"],
    "5 â¬": ["utf8-lost-byte"],
    "⚠ï¸ Let op": ["utf8-lost-byte"],
    "la tarde.Â ": ["utf8-lost-space"],
    "Î Î»Î¿Î¯Î¿": ["utf8-lost-space", "utf8-read-as-cp1252"],
    "it\x92s": ["latin1-control"],
    "ÒWe donÕt,Ó": ["mac-roman-read-as-cp1252"] * 3,
    "They donít and wonít": ["cp1252-read-as-mac-roman"] * 2,
    "I don¹t": ["raised-digit-for-quote"],
    "don\N{REPLACEMENT CHARACTER}t": ["lost-apostrophe"],
    "Ïàðîì îïîçäàë": ["cp1251-read-as-cp1252"] * 2,
    "Á¥¤Ï»°½½Ê¬¤âÃÙ¤ì¤¿¤Î¤Ë": ["euc-jp-read-as-cp1252"],
    "¶É·Â ÍíµãÁË°ë¸öÐ¡Ê±": ["gb18030-read-as-cp1252"],
    "Prom spó¼ni³ siê o pó³ godziny i nikogo to nie zdziwi³o": ["iso8859-2-read-as-cp1252"] * 5,
    "Gemi yarým saat gecikti, kaptan baðýrdý.": ["cp1254-read-as-cp1252"] * 4,
    "Prom spóŸni³ siê pó³ godziny, mo¿e i dobrze.": ["cp1250-read-as-cp1252"] * 5,
}


@pytest.mark.parametrize("text", RULES)
def test_the_report_names_what_was_changed(text: str) -> None:
    assert rules("mojibake", text) == RULES[text]


# A reading that doesn't fit: a symbol within a word, letters of several scripts, letters that no language has.
SUSPECTS = [
    ("Kaffeeâ˜•haus", ["â˜•"]),
    ("Kaffeeâ˜•Haus", ["â˜•"]),
    ("der Wegâ†’weiser, Straßenâœˆbahn", ["â†’", "âœˆ"]),
    ("TelefonðŸ“žnummer", ["ðŸ“ž"]),
    ("mot ÊÃ©Ð´ mot", ["Ã©Ð´"]),
    ("so Ê³Ê´Êµ da", ["Ê³Ê´Êµ"]),
    ("MAÇÃ” e IRMÃ”", []),
    ("caf√©, Menü, ВЈ5", []),
]


@pytest.mark.parametrize(("text", "places"), SUSPECTS)
def test_a_reading_that_does_not_fit_is_left_and_reported(text: str, places: list[str]) -> None:
    rule, reason = "utf8-read-as-cp1252", "what it says as UTF-8 doesn't fit there"
    assert suspected("mojibake", text) == [(place, rule, reason) for place in places]


def test_what_is_left_of_several_characters_is_left_and_reported() -> None:
    reason = "what is left of it fits several characters"
    assert suspected("mojibake", "so Ã¢ÂÂ\nÃÂland") == [
        ("Ã¢ÂÂ", "utf8-lost-controls", reason),
        ("ÃÂ", "utf8-lost-controls", reason),
    ]


def test_neighbours_are_found_behind_a_long_table() -> None:
    plain = "12.50 | 13.75 | 1.200\n" * 500
    raw = "Gemi yarým saat gecikti, kaptan baðýrdý ve þapkasýný attý."
    assert fix_mojibake(plain + raw) == f"{plain}Gemi yarım saat gecikti, kaptan bağırdı ve şapkasını attı."


@pytest.mark.parametrize("language", HEALTHY)
def test_gbk(language: str) -> None:
    for text in HEALTHY[language].split():
        try:
            raw = f"{text} {text}".encode().decode("gbk")
        except UnicodeError:
            continue
        assert fix_mojibake(raw) in {f"{text} {text}", raw}


@pytest.mark.parametrize("place", [0, 1, 999_998, 999_999, 1_000_000, 1_999_990])
def test_damage_is_found_anywhere_in_a_long_line(place: int) -> None:
    line = "healthy words and a café, " * 77_000
    raw = f"{line[:place]} itâ€™s {line[place:]}"
    assert fix_mojibake(raw) == f"{line[:place]} it’s {line[place:]}"


def test_spans_are_those_of_the_damage() -> None:
    report = explain("café: itâ€™s", quotes="keep")
    (edit,) = report.edits
    assert (edit.before, edit.after, edit.raw.start) == ("â€™", "’", 8)


def test_entities_of_mojibake() -> None:
    assert clean("A&acirc;&euro;&trade;s", quotes="keep") == "A’s"


@given(st.text(st.sampled_from("ÃÂâ€™œ\x9d\xa0Ð¿ÑРСЂЂ√©├⌐鈥檚縺ゅ\N{REPLACEMENT CHARACTER} aAé\"'"), max_size=20))
def test_a_second_time_changes_nothing(text: str) -> None:
    once = fix_mojibake(text)
    assert fix_mojibake(once) == once
    assert explain(text).undo() == text


def test_a_text_is_asked_about_once_and_forgotten() -> None:
    asked: list[str] = []

    def is_long(text: str) -> bool:
        asked.append(text)
        return len(text) > 3

    question = memory.of_text(is_long)
    assert [question("渡轮晚了"), question("渡轮晚了")] == [True, True]
    fix_mojibake("cafÃ©")
    assert question("渡轮晚了")
    assert asked == ["渡轮晚了"] * 2


def test_marks_and_letters_in_ascii_are_found_in_the_order_of_the_text() -> None:
    text = "cafA(c)cafA(c)cafA(c)aEUR(tm)cafA(c)cafA(c)"
    report = explain(text)
    assert report.text == "cafécafécafé'cafécafé"
    assert report.undo() == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("पुरानी चक्की नदी के किनारे है और वहाँ कोई नहीं", "पà¥रानी चकà¥की नदी के किनारे है और वहाà¤ कोई नहीं"),
        ("โรงสีเก่าริมน้ำ แต่เด็ก ๆ ชอบ", "โรงสีเà¸่าริมน้ำ แต่เด็à¸ ๆ ชอบ"),
        ("এখানে পুরোনো কল", "à¦খানে পà§রোনো কল"),
        ("ஆறு பழைய ஆலை உள்ளது", "ஆறà¯ பழைய ஆலை உளà¯ளதà¯"),
        ("古い水車は谷の中にある。", "å¤い水車は谷の中にã‚る。"),
        ("老水车在河边", "è€水车在河边"),
        ("낡은 물레방아가", "낡ì€ 물레방아가"),
    ],
)
def test_a_decoder_dropped_the_bytes_that_it_lacks(text: str, left: str) -> None:
    """What is whole is read, and of the rest what one letter alone leaves; the others are suspects."""
    raw = text.encode().decode("cp1252", "ignore")
    report = explain(raw)
    assert report.text == left
    halves = [suspect.start for suspect in report.suspects if suspect.rule == "utf8-lost-byte"]
    assert len(halves) == sum(left.count(lead) for lead in ("à", "å", "è", "ì", "ã"))
