"""Texts about bytes and encodings, and damaged ones that look as if they were: these are mended."""

import pytest

from scrapefix import bug_reports, clean, lessons, treatises
from scrapefix.document import Document
from scrapefix.edits import Span

# (the text, mended, the language and what it looks like)
DAMAGED = [
    ("Got my parcel on Tuesday and itâ€™s lovely, thanks to the seller.", "Got my parcel on Tuesday and it's lovely, thanks to the seller.", "en: begins like a label of a report"),
    ("Received the lamp in two days. The cafÃ© light is warm and bright.", "Received the lamp in two days. The café light is warm and bright.", "en: begins like a label of a report"),
    ("Ist der MÃ¼ll schon abgeholt? Nein, die StraÃŸe war gesperrt.", "Ist der Müll schon abgeholt? Nein, die Straße war gesperrt.", "de: begins like a label of a report"),
    ("Actual campeÃ³n de la regiÃ³n, el equipo perdiÃ³ en casa.", "Actual campeón de la región, el equipo perdió en casa.", "es: begins like a label of a report"),
    ("Atual dona da padaria, ConceiÃ§Ã£o nÃ£o quer vender a loja.", "Atual dona da padaria, Conceição não quer vender a loja.", "pt: begins like a label of a report"),
    ("Obtenu en mars, le label rÃ©compense le cafÃ© du village.", "Obtenu en mars, le label récompense le café du village.", "fr: begins like a label of a report"),
    ("実際、彼は「CafÃ©」という店で働く。", "実際、彼は「Café」という店で働く。", "ja: begins like a label of a report"),
    ("실제 이름은 RenÃ©e 입니다.", "실제 이름은 Renée 입니다.", "ko: begins like a label of a report"),
    ("Ist die TÃ¼r zu?\nIst der Ofen aus?\nIst der SchlÃ¼ssel da?", "Ist die Tür zu?\nIst der Ofen aus?\nIst der Schlüssel da?", "de: begins like a label of a report"),
    ("Atual: SÃ£o Paulo, ConceiÃ§Ã£o", "Atual: São Paulo, Conceição", "pt: begins like a label of a report"),
    ("Ist \\u2013 wie jedes Jahr \\u2013 geschlossen.", "Ist - wie jedes Jahr - geschlossen.", "de: begins like a label of a report"),
    ("$ millones\nIngresos por operaciÃ³n 120\nGestiÃ³n de caja 14\nAmortizaciÃ³n 3", "$ millones\nIngresos por operación 120\nGestión de caja 14\nAmortización 3", "es: a price or a quotation, no prompt"),
    ("Precios de la feria\n$ por kilo\nPi&ntilde;a 30\nJam&oacute;n 210\nMel&oacute;n 22", "Precios de la feria\n$ por kilo\nPiña 30\nJamón 210\nMelón 22", "es: a price or a quotation, no prompt"),
    ("$ por kilo\n\nb'Pi\\xc3\\xb1a'\nb'Jam\\xc3\\xb3n serrano'\nb'Mel\\xc3\\xb3n'", "$ por kilo\n\nPiña\nJamón serrano\nMelón", "es: a price or a quotation, no prompt"),
    ('$ millones\n\n"No habr\\xc3\\xa1 m\\xc3\\xa1s dinero \\xe2\\x80\\x93 ni ma\\xc3\\xb1ana", dijo el alcalde.\n\n"Qu\\xc3\\xa9 pena", contest\\xc3\\xb3 \\xc3\\xa9l.', '$ millones\n\n"No habrá más dinero - ni mañana", dijo el alcalde.\n\n"Qué pena", contestó él.', "es: a price or a quotation, no prompt"),
    ("$ off everything today!\nCaf\\xc3\\xa9 chairs\nTables \\xc3\\xa0 la carte", "$ off everything today!\nCafé chairs\nTables à la carte", "en: a price or a quotation, no prompt"),
    ("$ and time well spent â€“ weâ€™ll be back!\nThe cafÃ© is lovely.", "$ and time well spent - we'll be back!\nThe café is lovely.", "en: a price or a quotation, no prompt"),
    ("> Teilnehmer(innen) bitte bis Freitag melden.\n\nb'Gr\\xc3\\xbc\\xc3\\x9fe aus K\\xc3\\xb6ln'", "> Teilnehmer(innen) bitte bis Freitag melden.\n\nGrüße aus Köln", "de: a price or a quotation, no prompt"),
    ("> Mitarbeiter(innen) der B&auml;ckerei M&uuml;ller &amp; S&ouml;hne\nDanke f&uuml;r die Einladung.", "> Mitarbeiter(innen) der Bäckerei Müller & Söhne\nDanke für die Einladung.", "de: a price or a quotation, no prompt"),
    ('> Teilnehmer(innen) melden sich bis Freitag.\n\n"Das wird schÃ¶n â€“ fÃ¼r alle", sagte die Wirtin.\n\n"GrÃ¶ÃŸer als letztes Jahr", meinte der Koch.', '> Teilnehmer(innen) melden sich bis Freitag.\n\n"Das wird schön - für alle", sagte die Wirtin.\n\n"Größer als letztes Jahr", meinte der Koch.', "de: a price or a quotation, no prompt"),
    ("> Estimado(a) vecino(a): ma&ntilde;ana no habr&aacute; agua.\n\nGracias por avisar.", "> Estimado(a) vecino(a): mañana no habrá agua.\n\nGracias por avisar.", "es: a price or a quotation, no prompt"),
    ("2019 12 14 10 33 S&atilde;o Jo&atilde;o\n2020 11 15 12 34 Ma&ccedil;&atilde;o", "2019 12 14 10 33 São João\n2020 11 15 12 34 Mação", "pt: a row of numbers, no dump"),
    ("0049 30 12 34 56 B&auml;ckerei Sch&ouml;n &amp; S&ouml;hne", "0049 30 12 34 56 Bäckerei Schön & Söhne", "de: a row of numbers, no dump"),
    ("La fête de la mer revient. Demain, la fÃªte de la mer revient au port.", "La fête de la mer revient. Demain, la fête de la mer revient au port.", "fr: stands once more, but nothing shows it"),
    ("Oven at 180 °C for the bread, then 180 &deg;C for the buns.", "Oven at 180 °C for the bread, then 180 °C for the buns.", "en: stands once more, but nothing shows it"),
    ("«La niña del faro», de Ana Gil\n\nReseña de «La niÃ±a del faro»: una novela lenta.", "«La niña del faro», de Ana Gil\n\nReseña de «La niña del faro»: una novela lenta.", "es: stands once more, but nothing shows it"),
    ("„Wir bleiben für immer“, sagt die Wirtin\n\nDie Wirtin sagte am Montag: „Wir bleiben f&uuml;r immer“.", "„Wir bleiben für immer“, sagt die Wirtin\n\nDie Wirtin sagte am Montag: „Wir bleiben für immer“.", "de: stands once more, but nothing shows it"),
    ("Arriva come &ndash; quasi &ndash; un ladro, di notte.\n\nIl gatto del mulino non dorme mai. La gente lo sa &ndash; e ride.", "Arriva come - quasi - un ladro, di notte.\n\nIl gatto del mulino non dorme mai. La gente lo sa - e ride.", "it: no reference that is spoken of"),
    ("Qu'est-ce que &laquo;&nbsp;le bon pain&nbsp;&raquo;&nbsp;? Le boulanger r&eacute;pond.\n\nPuis il parle de &laquo;&nbsp;la croûte&nbsp;&raquo;.", "Qu'est-ce que « le bon pain » ? Le boulanger répond.\n\nPuis il parle de « la croûte ».", "fr: words that prose has as well"),
    ("what's \\xf0\\x9f\\x94\\xa5 this week: plum cake and rain", "what's 🔥 this week: plum cake and rain", "en: words that prose has as well"),
    ("店の名は\\xe7\\x86\\x8aという。", "店の名は熊という。", "ja: words that prose has as well"),
    ("冬天到处都是\\u2744的景色。", "冬天到处都是❄的景色。", "zh: words that prose has as well"),
    ("桌上全是&ldquo;糖&rdquo;，没有&ldquo;盐&rdquo;。", "桌上全是“糖”，没有“盐”。", "zh: no reference that is spoken of"),
    ("メールで\\u300c明日行く\\u300dと伝えた。", "メールで「明日行く」と伝えた。", "ja: words that prose has as well"),
    ("Code\tEmoji\tName\nU+1F600\tðŸ˜€\tgrinning face\nU+1F389\tðŸŽ‰\tparty popper\nU+1F30A\tðŸŒŠ\twave", "Code\tEmoji\tName\nU+1F600\t😀\tgrinning face\nU+1F389\t🎉\tparty popper\nU+1F30A\t🌊\twave", "en: a table whose column of pictures is damaged"),
    ("Codierung: UTF-8, Export als JSON, 14 Bytes\nName: b'J\\xc3\\xbcrgen'\nOrt: b'K\\xc3\\xb6ln'", "Codierung: UTF-8, Export als JSON, 14 Bytes\nName: Jürgen\nOrt: Köln", "de: values of a record"),
    ("USB\\5145\\7535\\5668Type-C\\63a5\\53e3\\5feb\\5145", "USB充电器Type-C接口快充", "zh: a Chinese word between two brands"),
    ("50% off! (today) // Cafxc3xa9 Noir xe2x80x93 Kxc3xb6ln", "50% off! (today) // Café Noir - Köln", "en: no comment"),
    ("â€¢ Milk • Eggs", "• Milk • Eggs", "en: bullets"),
    ("  `town` varchar(60) NOT NULL COMMENT 'KÃ¶ln',\n) ENGINE=InnoDB DEFAULT CHARSET=latin1 COMMENT='Ð”Ð¾Ð¼';", "  `town` varchar(60) NOT NULL COMMENT 'Köln',\n) ENGINE=InnoDB DEFAULT CHARSET=latin1 COMMENT='Дом';", "en: the encoding of a table"),
    ("  `town` varchar(60) COLLATE utf8_unicode_ci NOT NULL COMMENT 'Mai â€“ Juni',", "  `town` varchar(60) COLLATE utf8_unicode_ci NOT NULL COMMENT 'Mai - Juni',", "en: the encoding of a column"),
    ("# Notları JSON dosyasÄ±na yaz\nwith open('notlar.json', 'w', encoding='utf-8') as dosya:", "# Notları JSON dosyasına yaz\nwith open('notlar.json', 'w', encoding='utf-8') as dosya:", "tr: the encoding of a file"),
]


@pytest.mark.parametrize(("raw", "mended"), [case[:2] for case in DAMAGED], ids=[f"{case[2]} {number}" for number, case in enumerate(DAMAGED)])
def test_what_only_looks_like_a_lesson_is_mended(raw: str, mended: str) -> None:
    assert clean(raw) == mended


@pytest.mark.parametrize(
    ("text", "is_reported"),
    [
        ("Actual: {}\nExpected: é", True),
        ("**Actual:** {}\nExpected: é", True),
        ("actual result： {}\nExpected: é", True),
        ("Actual:\n{}\nExpected: é", True),
        ("Actual:\n\n{}\nExpected: é", True),  # below a gap, as Markdown has it
        ("## Expected\n\né\n\n## Actual\n\n{}", True),  # headings
        ("Actual:\nsome\n{}\nExpected: é", False),  # not right below
        ("Actual {}\nExpected: é", False),  # no label
        ("Actual: {}", False),  # nothing was expected
        ("Wanted: é\nActual: {}", True),  # at the beginning of the text
    ],
)
def test_a_report_tells_what_came_out(text: str, is_reported: bool) -> None:
    raw = text.format(r"\u00e9")
    assert bug_reports.is_reported(Document(raw), raw.index("\\u")) is is_reported


@pytest.mark.parametrize(
    ("text", "is_announced"),
    [
        ("The call gives us this:\n{}\nIt is wrong.", True),
        ("The call gives us this:\n'{}'\nIt is wrong.", True),
        ("The call gives us this:\nso {}\nIt is wrong.", False),
        ("The call gives us this:\n{} so\nIt is wrong.", False),
        ("The call gives us this:\n{}", False),  # nothing goes on
        ("The call gives us this\n{}\nIt is wrong.", False),
        ("The name:\n{}\nIt is wrong.", False),  # a label
        ("This is one:\n{}\nIt is wrong.", False),
        ("This is the one:\n{}\nIt is wrong.", True),
        ("結果は次のとおり：\n{}\n違います。", True),
        ("The call gives us this:\n\n{}\nIt is wrong.", True),
    ],
)
def test_a_sentence_announces_what_stands_below(text: str, is_announced: bool) -> None:
    raw = text.format(r"\u00e9")
    assert lessons.is_announced(Document(raw), raw.index("\\u"), raw.index("\\u") + 6) is is_announced


@pytest.mark.parametrize(
    ("words", "is_treatise"),
    [
        ("UTF-8 and utf8, bytes and a byte", False),  # two words, each in two forms, and nothing that is sound
        ("UTF-8, a byte, an escape", True),
        ("UTF-8 and a byte, as in café", True),
        ("encoded, a byte, an escape, JSON", False),  # no name of an encoding
        ("Latin-1 and latin1 and LATIN-1 and latin 1", False),
        ("an escape and a byte\nopen('a.json', encoding='utf-8')", False),  # a program opens a file so
        ("an encoding='utf-8' and an escape and a byte", True),
        ("DEFAULT CHARSET=utf8, an escape and a byte", True),  # of no table
        (") ENGINE=InnoDB DEFAULT CHARSET=utf8;\nan escape and a byte", False),
    ],
)
def test_a_treatise_has_several_words_of_the_trade(words: str, is_treatise: bool) -> None:
    assert treatises.is_treatise(f"xxxxxx {words}", [Span(0, 6)]) is is_treatise


def test_a_text_that_is_long_is_no_treatise() -> None:
    text = "UTF-8, a byte, an escape "
    assert treatises.is_treatise(text + " " * (20_000 - len(text)), [])
    assert not treatises.is_treatise(text + " " * (20_001 - len(text)), [])


@pytest.mark.parametrize(
    ("text", "is_lesson"),
    [
        ("Warum {} in Python?", True),
        ("Warum {} im Dorf?", False),
        (f"Warum {{}} {'so ' * 60}in Python?", False),  # out of earshot
        ("{} in Python\nWarum?", False),  # another line
        ("bytes {}", True),
        ("ein {} octet", True),
        (f"bytes {'so ' * 60}{{}}", False),
        ("Encoded lines:\n\n    {}", True),
        ("Строки в этой кодировке:\n{}\nи дальше", True),
        ("編碼的例子：\n{}", True),
        ("Example lines:\n\n    {}", False),
        ("Encoded lines.\n\n{}", False),
        ("Encoded lines:\n\nSo {} it is", False),
    ],
)
def test_words_within_earshot_make_a_lesson(text: str, is_lesson: bool) -> None:
    raw = text.format(r"\u00e9")
    assert lessons.is_lesson(Document(raw), raw.index("\\u"), raw.index("\\u") + 6) is is_lesson
