"""Text that is as its author wrote it: whatever a step does, each of these comes back unchanged."""

# Prose without typographic quotes and dashes: unchanged under every configuration.
PLAIN = {
    "English": [
        "The ferry was exactly two hours late, and nobody on the quay seemed to mind.",
        "She rebuilt the mill's wheel for $4,000 (about half of what the town had feared).",
        'The sign said "closed", so we ate at the next café -- a naïve choice, as it turned out.',
        "First line of the letter.\n\nSecond paragraph, with a bread recipe:\n\n- 500 g flour\n- 2 eggs\n",
        "AT&T and Marks & Spencer signed on Tuesday; R&D moves to Leeds.",
        "If a < b and b < c, then a < c; 5 > 3 & 3 > 1.",
    ],
    "French": ["À Nîmes, l'été fut très chaud : où étaient passées les glaces ? Ça alors !"],
    "German": ["Die Straßenbahn fährt über die große Brücke; Öl und Äpfel kosten 3,40 €."],
    "Spanish": ["¿Quién recogió las sábanas? ¡Mañana lloverá en Logroño!"],
    "Portuguese": ["A manhã de domingo começou sem café, mas não faltou pão. MAÇÃ E LIMÃO à venda."],
    "Italian": ["Però la città è più lontana di così, perché il treno non c'è più."],
    "Polish": ["Zażółć gęślą jaźń: dwa łóżka, ścieżka i źdźbło trawy."],
    "Czech": ["Příliš žluťoučký kůň se napil vody ze studně."],
    "Turkish": ["Iğdır'da ılık bir gün; çocuklar şeker ve öğle yemeği istedi."],
    "Vietnamese": ["Buổi sáng ở Huế rất yên tĩnh, người bán phở đã dậy từ bốn giờ."],
    "Russian": [
        "Ёлка стоит у подъезда, а снег всё не тает.",
        "Паром опоздал на два часа, но никто не сердился.\n\nВечером пошёл дождь.",
    ],
    "Ukrainian": ["Їжак поїв грушу біля ґанку і заснув."],
    "Greek": ["Το πλοίο άργησε δύο ώρες, μα κανείς δεν θύμωσε."],
    "Arabic": ["تأخرت العبّارة ساعتين، ولم يغضب أحد؟ نعم؛ كان الجو جميلاً."],
    "Persian": ["او می\N{ZERO WIDTH NON-JOINER}خواهد کتاب\N{ZERO WIDTH NON-JOINER}ها را بخواند."],
    "Hebrew": ['המעבורת איחרה בשעתיים, ואיש לא כעס. צה"ל וחז"ל.'],
    "Hindi": ["नाव दो घंटे देर से आई, पर कोई नाराज़ नहीं हुआ।", "क्\N{ZERO WIDTH JOINER}ष और क्ष अलग दिखते हैं।"],
    "Thai": ["เรือข้ามฟากมาช้าสองชั่วโมง แต่ไม่มีใครโกรธ"],
    "Chinese": ["渡轮晚了两个小时，但没有人生气。“没关系”，她说——然后笑了。", "《早晨》：价格（含税）是１００元！"],
    "Japanese": ["フェリーは二時間遅れたが、誰も怒らなかった。「大丈夫」と彼女は言った。（ＡＢＣ駅）"],
    "Korean": ["배가 두 시간 늦었지만 아무도 화내지 않았다. 값은 3,000원이다."],
    "Icelandic": ["Þórður keypti æðardún á Ísafirði í gær."],
    "emoji": [
        "Dinner is ready 🍲 and the whole family "
        "👩\N{ZERO WIDTH JOINER}👩\N{ZERO WIDTH JOINER}👧 is here ❤\N{VARIATION SELECTOR-16}"
    ],
}

# What must not be mistaken for damage.
LOOK_ALIKES = [
    "    if mark in u'\\r\\n\\x85\\u2028':",
    '[]byte("caf\\xc3\\xa9")',
    "name=$(printf 'caf\\303\\251')",
    'croak "the mill is shut:\\n$reason\\n\\nThe end"',
    'li:before{content:"\\2022\\00a0"} .mill{font-family:"\\5FAE\\8F6F"}',
    "The key is 69sexc2xTu and the other one wS2xe5X0aZ; keep both.",
    "Black answered xc3 and White took back on xa1.",
    "In JavaScript, the range [u3000-u303F] covers CJK punctuation; see menu2019 and cpu2006.",
    "B'Tselem published a report, and 'b' is plan b; bob's b'twixt and between.",
    r"Open C:\new\xampp\table.txt, then D:\users\nina.",
    r"In LaTeX, $\nu \times \textbf{x}$ needs no package; match \d+\n with a regex.",
    'Write `b"\\xe2\\x80\\x99"` to see the three bytes.',
    "```python\nprint(b'caf\\xc3\\xa9'.decode())\n```",
    "Call tf.nn.relu on it; the AA:NN form is older.",
    "See https://example.org/?q=caf%C3%A9&copy=1&reg=2 for both.",
    '{"name": "caf\\u00e9", "path": "a\\/b", "n": 1}',
    "Sha: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
]

# Typography that is right, and that only `quotes="keep"` and `dashes="keep"` leave.
TYPOGRAPHIC = [
    "\u201cIt\u2019s late\u201d, she said \u2014 and left\u2026",
    "\u201eDas w\u00e4re sch\u00f6n\u201c, sagte er \u2013 9\u201317 Uhr.",
    "\u201eDobrze\u201d, powiedzia\u0142a \u2013 i wysz\u0142a.",
    "Temperatures of \u22124 \u00b0C; see pp. 12\u201315.",
    "\u05d9\u05d5\u05dd \u05d8\u05d5\u05d1 \u2013 \u05d0\u05de\u05e8\u05d4.",
    "\u2014 \u041f\u0440\u0438\u0432\u0435\u0442! \u2014 \u0441\u043a\u0430\u0437\u0430\u043b\u0430 \u043e\u043d\u0430.",
    "\u2018Perhaps\u2019, wrote Ren\u00e9e, \u2018the 1990\u2019s\u2019.",
]

SENTENCES = [text for texts in PLAIN.values() for text in texts]
