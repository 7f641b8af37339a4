"""Rows beside offers of the page: what must stay first, then what goes with them."""

import pytest

from scrapefix.repairs import drop_artifacts

EN = "The old bridge was closed on Tuesday after heavy rain, the council said, and nobody knows for how long."
DE = "Die alte Brücke wurde am Dienstag nach starkem Regen gesperrt, teilte der Rat am Abend mit."
ES = "El viejo puente se cerró el martes tras la fuerte lluvia, dijo el consejo por la noche."
NL = "De oude brug werd dinsdag na zware regen gesloten, zei de raad in de avond."

KEPT = [
    f"{EN}\n\nDo you like bridges?\n\n{DE}",
    f"{EN}\n\nThe fare is 9.99 euros a month, and nobody pays it.\n\n{DE}",
    f"{EN}\n\nThe old letter came into your inbox by mistake.\n\n{DE}",
    f"{DE}\n\nMagst du Brücken?\n\nTeilen\n\n{EN}",
    f"{EN}\n\nIt costs 4 euros a week:\n\nSubscribe to our newsletter\n\nEmail address\n\n{DE}",
]

# Sentences beside an offer, which have the same words.
SENTENCES = [
    ("Netflix raised its price to $15.49 a month.", "Subscribe to continue reading"),
    ("He got 5 years, and walked out free.", "Subscribe to continue reading"),
    ("Das Urteil: zwei Jahre Haft und 5000 € Strafe.", "Jetzt weiterlesen mit unserem Abo"),
    ("Do you want to know how it ended?", "Subscribe to our newsletter"),
    ("Why nobody reads a newsletter", "Subscribe to our newsletter"),
    ("Love or money?", "Subscribe to our newsletter"),
]

DROPPED = [
    (ES, "Cada jueves, lo mejor en tu correo.\n\nSuscríbete a nuestro boletín\n\nTu correo electrónico", "where it comes to"),
    (DE, "Newsletter „Morgenpost aus dem Tal“\n\nJeden Werktag um 6 Uhr das Wichtigste in Ihrem Postfach.\n\nKostenlos anmelden\n\nMit der Anmeldung stimmen Sie unseren Datenschutzhinweisen zu.", "its name, and where it comes to"),
    (NL, "Elke zaterdag het nieuws in je mailbox\n\nSchrijf je in voor onze nieuwsbrief", "where it comes to"),
]  # fmt: skip


# Beside a box of the page, what says so of no article: the small print, the rules of the house, who gets data.
# What a letter brings each week and where it comes to, over the form that asks for an address.
BROUGHT = [
    (DE, "Newsletter\n\nUnser Umwelt-Newsletter: jeden Freitag das Wichtigste aus Natur und Klima in Ihrem Postfach.\n\nE-Mail-Adresse\n\nJetzt kostenlos anmelden"),
    (EN, "Sign up to The Frame\n\nFree weekly newsletter\n\nThe week in art, every Friday\n\nEnter your email address\n\nSign up"),
]
BROUGHT_KEPT = [
    (EN, "The best way home", "Subscribe to our newsletter\n\nShare on Facebook"),
    (EN, "Every Friday the ferryman reads his letters aloud to the heron on the weir.", "Enter your email address\n\nSign up"),
]

# The box of a letter between paragraphs: the word for it, its name and what it brings, the button.
LETTERS = [
    "Newsletter\n« Le matin du lac »\nChaque matin, l'essentiel du canton\nS'inscrire",
    "NEWSLETTER\nDer Morgen am Deich\nDas Wichtigste zum Tag\nJetzt anmelden",
    "Рассылка\nУтро в долине\nПодписаться",
    "ニュースレター\n谷の朝\n登録する",
    "뉴스레터\n골짜기의 아침\n매일 아침 이메일로 보내 드립니다.\n구독하기",
    "النشرة البريدية\nصباح الوادي\nاشترك",
]
LETTERS_KEPT = [
    "Newsletter\nThe members wrote it by hand for years.\nSign up",  # a row that says something else
    "Newsletter\nBrief\nFlugblatt",  # no button
    "Zettel\nDer Morgen am Deich\nJetzt anmelden",  # no letter
    "Newsletter\nein\nzwei\ndrei\nvier\nfünf\nJetzt anmelden",  # too much between them
    "Newsletter\nPhoto: Ann Lee/Reuters\nSign up",  # a credit
]

PRINTED = [
    (EN, "Sign up to our newsletter\n\nEnter your email address\n\nSUBSCRIBE\n\nNo spam. You can unsubscribe at any time."),
    (EN, "View comments (27)\n\nJoin the conversation\n\nComments are moderated. Keep to the point.\n\nSign in to comment"),
    (EN, "SHARE ON LINKEDIN\n\nShare on Facebook\n\nDid you find this useful? Share it with a friend!"),
    (DE, "Empfohlener externer Inhalt\n\nExternen Inhalt anzeigen\n\nMit dem Laden des Inhalts werden Daten an einen Anbieter übertragen.\n\nMehr dazu in unserer Datenschutzerklärung"),
    (ES, "Suscríbete a nuestro boletín\n\nTu correo electrónico\n\nSin spam: puedes darte de baja cuando quieras."),
    (NL, "Meld je aan voor de nieuwsbrief\n\nElke ochtend het nieuws in je mailbox\n\nAanmelden"),
]  # fmt: skip

PRINTED_KEPT = [
    "Subscribe to our newsletter\n\nHer letters stopped when she had written that there would be no more.",
    "Leave a comment\n\nThe comments were cut into the bark with a knife.",
    "Share on Facebook\n\nShare on X\n\nShe asked whether they had liked the soup, and gave them more.",
    "Externen Inhalt anzeigen\n\nDer Inhalt der Kiste war nass, und die Daten darauf konnte niemand lesen.",
]


@pytest.mark.parametrize(("prose", "box"), PRINTED)
def test_small_print_goes_with_its_box(prose: str, box: str) -> None:
    assert drop_artifacts(f"{prose}\n\n{box}") == prose


@pytest.mark.parametrize(("prose", "box"), BROUGHT)
def test_what_a_letter_brings_goes_with_its_box(prose: str, box: str) -> None:
    assert drop_artifacts(f"{prose}\n\n{box}\n\n{prose} {prose}") == f"{prose}\n\n{prose} {prose}"


@pytest.mark.parametrize(("prose", "row", "box"), BROUGHT_KEPT)
def test_a_row_over_a_box_stays(prose: str, row: str, box: str) -> None:
    assert drop_artifacts(f"{prose}\n\n{row}\n\n{box}\n\n{prose} {prose}") == f"{prose}\n\n{row}\n\n{prose} {prose}"


@pytest.mark.parametrize("box", LETTERS)
def test_the_box_of_a_letter_goes(box: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{box}\n\n{DE}") == f"{EN}\n\n{DE}"


@pytest.mark.parametrize("rows", LETTERS_KEPT)
def test_what_is_no_box_of_a_letter_stays(rows: str) -> None:
    assert drop_artifacts(f"{EN}\n\n{rows}\n\n{DE}") == f"{EN}\n\n{rows}\n\n{DE}"


@pytest.mark.parametrize("above", ["The form has these rows:", "Das Formular hat diese Zeilen:"])
def test_a_box_that_the_text_announces_stays(above: str) -> None:
    text = f"{above}\n\nNewsletter\nName of the letter\nSign up\n\n{EN}"
    assert drop_artifacts(text) == text


def test_a_sentence_with_words_of_its_own_stays_between_rows_of_a_form() -> None:
    text = "The $1.1 million park will be built beside the quarry. It will be lit until nine."
    above, below = "Never miss a story — sign up for our free daily newsletter", "Thanks for signing up!\n\nCheck your inbox to confirm your subscription."
    assert drop_artifacts(f"{EN}\n\n{above}\n\n{text}\n\n{below}") == f"{EN}\n\n{text}"


@pytest.mark.parametrize(
    ("first", "kept"),
    [
        ("This website uses cookies to improve your visit.", False),
        ("This site was once a factory for cookies.", True),
        ("Aquest web utilitza galetes pròpies i de tercers.", False),
    ],
)
def test_a_first_row_over_a_box_about_cookies(first: str, kept: bool) -> None:
    text = f"{first}\n\nAccepta-les totes\n\nConfigura les galetes\n\n{ES}"
    assert (first in drop_artifacts(text)) is kept


def test_how_long_a_text_is_goes_below_its_reading_time() -> None:
    assert drop_artifacts(f"Estimated reading time: 7 minutes\n1,412 words\n\n{EN}\n\n{DE}") == f"{EN}\n\n{DE}"
    assert "1,412 words" in drop_artifacts(f"{EN}\n1,412 words\n\n{DE}")


def test_what_is_sent_goes_with_the_button_below_it() -> None:
    box = "Votre région, votre actu ! Recevez chaque jour l'essentiel de l'actualité de votre région.\n\nJe m'inscris"
    assert drop_artifacts(f"{EN}\n\n{box}\n\n{DE}") == f"{EN}\n\n{DE}"
    row = "Recevez chaque jour le facteur avec un verre de cidre et une tranche de jambon."
    assert row in drop_artifacts(f"{EN}\n\n{row}\n\nJe m'inscris\n\n{DE}")


def test_a_button_goes_below_what_a_letter_brings() -> None:
    box = "Inscrivez-vous à la newsletter\nChaque vendredi, le meilleur de la semaine dans votre boîte mail\nJe m'inscris"
    assert drop_artifacts(f"{EN}\n{box}\n{DE}") == f"{EN}\n{DE}"


@pytest.mark.parametrize("rows", PRINTED_KEPT)
def test_a_sentence_beside_a_box_stays(rows: str) -> None:
    assert rows.rsplit("\n\n", maxsplit=1)[-1] in drop_artifacts(f"{EN}\n\n{rows}\n\n{EN}")


@pytest.mark.parametrize("text", KEPT)
def test_stays(text: str) -> None:
    kept = [row for row in text.split("\n\n") if row not in {"Teilen", "Subscribe to our newsletter", "Email address"}]
    assert drop_artifacts(text).split("\n\n") == kept or drop_artifacts(text) == text


@pytest.mark.parametrize(("prose", "offer", "why"), DROPPED)
def test_goes(prose: str, offer: str, why: str) -> None:
    assert drop_artifacts(f"{prose}\n\n{offer}\n\n{EN}") == f"{prose}\n\n{EN}", why


def test_a_price_with_its_term_goes_beside_a_paywall() -> None:
    offer = "Weiterlesen mit Talpost+\n\nJetzt einen Monat für 1 Euro testen\n\nDanach 9,99 Euro im Monat, jederzeit kündbar"
    assert drop_artifacts(f"{DE}\n\n{offer}\n\nBereits Abonnent? Hier anmelden") == DE
    assert drop_artifacts(f"{DE}\n\nDanach 9,99 Euro im Monat, jederzeit kündbar") != DE


@pytest.mark.parametrize(("row", "offer"), SENTENCES)
def test_a_row_of_the_text_stays(row: str, offer: str) -> None:
    assert row in drop_artifacts(f"{EN}\n\n{row}\n\n{offer}\n\nYour email address")


def test_a_sentence_below_an_offer_stays() -> None:
    row = "The bill landed in your inbox before the miller had even died, the lawyer told me."
    assert row in drop_artifacts(f"{EN}\n\nSubscribe to our newsletter\n\n{row}\n\n{DE}")
