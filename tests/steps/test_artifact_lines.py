"""What the catalogue says of a line counts only where the lines around it let it be one of a page."""

import pytest

from scrapefix.repairs import drop_artifacts

FR = "Le vieux pont a été fermé mardi après de fortes pluies, a annoncé la mairie dans la soirée."
NL = "De oude brug ging dinsdag na zware regen dicht, zei de gemeente in de loop van de avond."

# The middle of a sentence that a program broke into lines of one width.
WRAPPED = [
    ("Se quiser que o bairro saiba do que se passa,\ncompartilhe este artigo\ncom toda a gente que encontrar na rua.", "it was broken behind a comma"),
    ("Se quiser que o bairro saiba do que se passa, \ncompartilhe este artigo\ncom toda a gente que encontrar na rua.", "behind a space"),
    (f"{FR}\n\nWer will, kann unten auf\nDiesen Artikel teilen,\num es dem Nachbarn zu zeigen, der so etwas nicht liest.", "it goes on behind a comma"),
    (f"{FR}\n\nAuf der Seite http://hafen.example kann jeder\ndiesen artikel teilen\nund sich wundern, dass es keiner liest.", "an address is no end of it"),
    (f"{FR}\n\nShare this article with your friends on Facebook\n   and they will laugh at you for weeks, as mine did.", "it goes on in a line that is set in"),
]

# A heading of the author's has a sentence below.
HEADED = [
    (f"{FR}\n\n## Partager cet article\nLe bouton se trouve tout en bas de la page, à gauche.\n\n- Un\n- Deux", "right below"),
    (f"{FR}\n\n  ## Partager cet article\n\nLe bouton se trouve tout en bas de la page, à gauche.", "it is set in"),
    (f"{FR}\n\nPartager cet article\n--------------------\nLe bouton se trouve tout en bas de la page, à gauche.\n\n- Un\n- Deux", "it is underlined"),
    (f"{FR}\n\nPartager cet article\n--------------------\n\n\nLe bouton se trouve tout en bas de la page, à gauche.", "behind a gap"),
    (f"{FR}\n\n## Partager cet article\n\nXavier montre comment faire, sur une page à part.", "the sentence begins with a name"),
]

KEPT = [*WRAPPED, *HEADED]

DROPPED = [
    (
        f"share this article\n\n{FR}\n\nEt le bac ne part plus avant la fin de la semaine",
        f"{FR}\n\nEt le bac ne part plus avant la fin de la semaine",
        "the last line does not stand above the first",
    ),
    (
        f"Warum die Fähre über den See so spät kommt\nKommentare (3)\n\n{FR}",
        f"Warum die Fähre über den See so spät kommt\n\n{FR}",
        "its own bracket is closed",
    ),
    (
        f"{FR}\n\nDiesen Artikel teilen\nder alte hafen liegt still, seit die fähre nicht mehr fährt, und keiner weiß warum.",
        f"{FR}\n\nder alte hafen liegt still, seit die fähre nicht mehr fährt, und keiner weiß warum.",
        "somebody writes all in small letters",
    ),
    (
        f"{FR}\n\n## Related\n\n- The ferry to the island is late again\n- The mill on the hill is for sale\n\nShare this article",
        FR,
        "the heading has links below",
    ),
    (
        f"Rindfleischetikettierungsüberwachungsgesetz\nArtikel teilen\n\n{FR}",
        f"Rindfleischetikettierungsüberwachungsgesetz\n\n{FR}",
        "a title of one word",
    ),
    (f"{FR}\n\n» Abonnieren Sie unseren Newsletter und erhalten Sie jede Woche Neues aus dem alten Hafen.", FR, "a long line behind a mark"),
    # What a text is read for though no line of it is known.
    (f"Actualités Région Le vieux pont\n  \nLe vieux pont\n\n{FR}", f"Le vieux pont\n\n{FR}", "the way to a page ends with the line below"),
    (f"Het oude dorp\n\nRubriek\n\nWater\n\nDe brug is dicht\n\n{NL}", f"Het oude dorp\n\nDe brug is dicht\n\n{NL}", "a label of which only a shape knows"),
]


@pytest.mark.parametrize(("text", "why"), KEPT)
def test_what_the_lines_around_keep(text: str, why: str) -> None:
    assert drop_artifacts(text) == text, why


@pytest.mark.parametrize(("raw", "kept", "why"), DROPPED)
def test_what_the_lines_around_let_go(raw: str, kept: str, why: str) -> None:
    assert drop_artifacts(raw) == kept, why
