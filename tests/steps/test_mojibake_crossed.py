"""Text read in another 8-bit encoding of its language: what must stay first, then what is read again."""

import pytest
from one_step import alone, rules

from scrapefix.steps.windows_1252 import character

HEALTHY = {
    "signs between words": "Speed is distance÷time and density is mass÷volume.", "deviations": "The score is mean±sd; the bar shows mean±sem.",
    "operators": "The number operator is a†a; ak†ak counts the mode k, and cj†cj the site j.", "trade marks": "Teflon™coated pans and Lycra™blend socks, Kevlar™lined boots.",
    "formulas with a dot": "The line is y=a∙x+b, the curve y=Σi(ai∙xi), and the sum is y=b∙exp(a∙x).", "Greek in formulas": "y=aΘb, f=cΦd",
    "formulas of words": "Each bar is mean±sem, and speed is distance÷time.",
    "formulas of words in French": "Le tableau donne moyenne±erreur et distance÷temps", "formulas of two letters": "El valor de ab÷c y de x±yz es mayor que ab±c", "formulas beside a word": "Der Wert x÷r und n±z ist groß, also bleibt ll±me",
    "formulas with powers": "Das gilt auch dann, wenn i³lr und r÷cn kleiner sind als h÷j",
    "formulas beside accents": "Le résultat de m÷v et de j÷rv, puis de e±ix, est donné", "formulas in Swedish": "Summan x÷r och ll±me på raden är större än n±z",
    "words that code page 850 has as well": "Die sch÷ne Stra▀e, das gr÷▀te Haus f³r Müller und die h÷chste T³r",
    "marks of footnotes": "Die Masse†und die Breite‡stehen in der Tabelle", "more of them": "Masse†und Breite‡stehen dort, Preis†nur hier",
    "quotes that are glued": "Er sagte„nein”und ging, sie sagte”ja”und blieb.",
    "Spanish": "¿Qué más? El niño comió más piñones en el jardín.", "Portuguese": "Não há pães na estação, irmã.", "French": "L’hôtel près du musée, où déjeuner ?",
    "German": "Größe 5 m³r, für schöne Straßen ± 3", "Icelandic": "Æskan og þjóðin í Reykjavík", "Danish": "KøbÆbler nu på torvet", "Estonian": "õhtu jõe ääres, mõõt",
    "Russian": "иПхоне и еБай: мэр МОСКВЫ, НЕДЕЛЯ моды", "Ukrainian": "мЕТРО, Європа і єдність", "names of products": "иМАК, еБУК",
    "capitals that are locked": "пРИВЕТ, кАК дЕЛА, пОЧЕМУ НЕ оТВЕЧАЕШЬ", "the same in Ukrainian": "рЕЗУЛЬТАТИ ПОШУКУ",
    "Greek": "Το ΘέμαΩ είναι", "formulas": "x±y, a÷b, m³n", "Arabic": "±سلام", "Hebrew": "שלום ±", "Hindi": "नमस्ते ±", "Thai": "สวัสดี ±", "Vietnamese": "Đò đến muộn, bến vắng", "Chinese": "渡轮晚了±", "Japanese": "船が遅れた÷", "Korean": "배가 늦었다³", "Turkish": "Vapur geç kaldı, iskele boş",
    "one letter": "Gesch„ft", "a lesson": "The encoding shows sch”ne and Gesch„ft.", "code": "`sch”ne Gesch„fte`",
}

TEXTS = [
    ("Der Kahn fährt über den schönen Fluss zur Mühle", "cp850", "cp1252"),
    ("Färjan går på fredag, tag med fika åt alla", "cp850", "cp1252"),
    ("Le bac près du musée est fermé à côté de l'hôtel", "cp850", "cp1252"),
    ("A balsa não sai até domingo, informação na estação", "cp850", "cp1252"),
    ("Færgen går på lørdag, køb blåbær på torvet", "mac_roman", "cp1252"),
    ("El barco salió mañana según el señor capitán", "cp1252", "cp850"),
    ("Die Fähre fährt für schöne Straßen", "cp1252", "cp437"),
    ("Le café est fermé près de l’hôtel", "cp1252", "mac_roman"),
    ("Il a été vu au marché, près de la gare", "cp1252", "cp437"),
    ("Færgen går på lørdag, og så køber vi blåbær", "cp850", "cp1252"),
    ("Паром опоздал, почти никто не сердился", "koi8-r", "cp1251"),
    ("Паром опоздал, почти никто не сердился", "cp1251", "koi8-r"),
    ("Билеты на паром", "koi8-r", "cp1251"),
    ("Привет, как дела?", "cp1251", "koi8-r"),
    ("Доставка по реке совсем бесплатно", "cp1251", "cp866"),
]


@pytest.mark.parametrize("text", HEALTHY.values(), ids=HEALTHY)
def test_stays(text: str) -> None:
    assert alone("mojibake", text) == text


@pytest.mark.parametrize(("text", "true", "read"), TEXTS)
def test_is_read_again(text: str, true: str, read: str) -> None:
    data = text.encode(true)
    damaged = "".join(map(character, data)) if read == "cp1252" else data.decode(read)
    assert damaged != text
    assert alone("mojibake", damaged) == text
    assert alone("mojibake", text) == text


def test_a_letter_stays_that_the_encoding_lacks_far_behind_what_is_looked_at() -> None:
    lines = "\n".join(["Die sch÷ne Stra▀e f³hrt ³ber den gr÷▀ten Platz"] * 90)
    want = "\n".join(["Die schöne Straße führt über den größten Platz"] * 90)
    assert alone("mojibake", f"{lines}\nFrau Müller hat die T³r") == f"{want}\nFrau Müller hat die Tür"


def test_other_lines_stay() -> None:
    line = "Gesch„ft zu verkaufen, sch”ne Lage"
    assert alone("mojibake", f"{line}\n船が遅れた\nnichts") == "Geschäft zu verkaufen, schöne Lage\n船が遅れた\nnichts"


def test_the_report_names_both_encodings() -> None:
    # Code pages 850 and 437 have these alike; the former is met more often.
    assert rules("mojibake", "Die gr÷▀te Stra▀e ist sch÷n") == ["cp1252-read-as-cp850"] * 3
    assert rules("mojibake", "sch”ne Gesch„fte") == ["cp850-read-as-cp1252"] * 2
    assert rules("mojibake", "Le cafÈ est fermÈ, le thÈ‚tre aussi, prËs du port")[0] == "cp1252-read-as-mac-roman"


def test_code_and_addresses_on_the_line_stay() -> None:
    line = "Gesch„ft zu verkaufen, sch”ne Lage, see `Gesch„ft` and http://example.org/Gesch„ft"
    assert alone("mojibake", line) == "Geschäft zu verkaufen, schöne Lage, see `Gesch„ft` and http://example.org/Gesch„ft"
