"""Labels that are glued to sentences: what must stay first, then what goes and why."""

import pytest
from one_step import alone, rules

MORE = "\n\nThe tower beside it was never finished, and nobody knows why."

HEALTHY = {
    "somebody waits, and leaves out a space": "He rang the bell of the ferry house twice that night.Please wait...\nNobody came to the door.",
    "more labels, of which one is new": "The mill is closed.\nDiesen Post per E-Mail versendenBlogThis!In Zett freigebenIn Facebook freigebenAuf Pinterest teilen und mehr\nThe end of it.",
    "a name": "ShareThis is a button that half of the web had." + MORE,
    "a name of a label and a word": "FacebookMarketplace has more mills than buyers, they say." + MORE,
    "a class": "AdvertisementManager is a class that nobody wrote tests for." + MORE,
    "the member of a module": "All of it is in the class of the module ads.Advertisement" + MORE,
    "two members of a module": "All of it is in the class ads.Advertisement\n\nThe rest is in the other module ads.Advertisement" + MORE,
    "members of a package": "All of it is in the class foo.ads.Advertisement\n\nThe rest is in the other module foo.ads.Advertisement" + MORE,
    "five words": "The mill was sold again.Advertisement\n\nThe tower was not sold.Advertisement" + MORE,
    "an address that goes on": "It was printed in the year of rain at mill.example.Share this article" + MORE,
    "a lead in small letters": "The mill was sold again in the summer of 1902.Related: How the tower fell" + MORE,
    "a marker in a sentence": "It says after newsletter promotion where the letter was." + MORE,
    "one label at the end": "The mill was sold again in the summer of 1902.Share" + MORE,
    "one ad at the end": "The mill was sold again in the summer of 1902.Advertisement" + MORE,
    "two names and no word that the text has": "TwitterFacebookBot mixes up the feeds of its owner." + MORE,
    "a title, too short for a sentence": "Share this articleMill for sale" + MORE,
    "two labels with a space between": "Share TweetThe mill is for sale, and so is its land." + MORE,
    "one word, which is no ad, Italian": "CondividiIl mulino è in vendita con la sua terra." + "\n\nNessuno conosce Il mulino.",
    "one in capitals, which is no ad, Turkish": "PAYLAŞDeğirmen yeniden satışa çıktı, tarlasıyla birlikte.\n\nDeğirmen eskidir.",
    "a space": "Share The mill is for sale, and so is the tower." + MORE,
    "in code": "```\nShareTweetThe mill is for sale and the tower is not.\n```" + MORE,
    "Turkish": "FacebookReklam Müdürü değirmeni de tower'ı da sattı." + MORE,
}

FIXES = {
    "several words": ("Share this articleThe mill is for sale, and so is its land." + MORE, "The mill is for sale, and so is its land." + MORE),
    "networks": ("FacebookTwitterWhatsAppEmailMillers in Ballyronan are asking for help." + MORE, "Millers in Ballyronan are asking for help." + MORE),
    "two labels, and a word that the text has": ("ShareTweetThe mill is for sale, and so is its land." + MORE, "The mill is for sale, and so is its land." + MORE),
    "an ad, and a word that the text has": ("AdvertisementThe mill is for sale, and so is its land." + MORE, "The mill is for sale, and so is its land." + MORE),
    "an ad in capitals": ("ANZEIGEDie Mühle steht nun doch zum Verkauf.\n\nNiemand kennt die Erben.", "Die Mühle steht nun doch zum Verkauf.\n\nNiemand kennt die Erben."),
    "ads at the end of paragraphs": (
        "The mill was sold again in the summer of 1902.Advertisement\n\nThe tower was not, and stands there still.Advertisement",
        "The mill was sold again in the summer of 1902.\n\nThe tower was not, and stands there still.",
    ),
    "an ad that has a line of its own elsewhere": (
        "Die Fähre nach Norden bleibt heute im Hafen.Anzeige\n\nANZEIGE\n\nDer Sturm erreicht die Küste in der Nacht.",
        "Die Fähre nach Norden bleibt heute im Hafen.\n\nDer Sturm erreicht die Küste in der Nacht.",
    ),
    "six words": (
        "It was sold again in 1902.Advertisement\n\nIt was not sold in 1903.Advertisement" + MORE,
        "It was sold again in 1902.\n\nIt was not sold in 1903." + MORE,
    ),
    "a sentence with an address before its last word": (
        "It was printed in the year of mill.example rain.Share this article" + MORE,
        "It was printed in the year of mill.example rain." + MORE,
    ),
    "a sentence with an address as its second word": (
        "At mill.example it was printed in the year of rain.Share this article" + MORE,
        "At mill.example it was printed in the year of rain." + MORE,
    ),
    "a lead in capitals": (
        "The mill was sold again in the summer of 1902.RELATED: How the tower fell" + MORE,
        "The mill was sold again in the summer of 1902." + MORE,
    ),
    "between two sentences": (
        "Nobody had read it before it was signed.after newsletter promotion Two of them had." + MORE,
        "Nobody had read it before it was signed. Two of them had." + MORE,
    ),
    "behind a quotation": (
        "“We knew of none of it before the summer of 1902.”Share this article" + MORE,
        "“We knew of none of it before the summer of 1902.”" + MORE,
    ),
    "the only line of a text": ("Nobody had read it before it was signed by two of them.Share this:TwitterFacebookLike this:Like Loading...", "Nobody had read it before it was signed by two of them."),
    "Cyrillic": ("Поделиться статьёйМельницу снова выставили на продажу вместе с землёй.\n\nБашню не достроили.", "Мельницу снова выставили на продажу вместе с землёй.\n\nБашню не достроили."),
    "French": ("Partager cet articleLe moulin est à vendre avec toute sa terre.\n\nLa tour reste là.", "Le moulin est à vendre avec toute sa terre.\n\nLa tour reste là."),
    "Spanish": ("FacebookTwitterWhatsAppEl molino se vende con toda la tierra.\n\nLa torre sigue ahí.", "El molino se vende con toda la tierra.\n\nLa torre sigue ahí."),
}  # fmt: skip


@pytest.mark.parametrize("text", HEALTHY.values(), ids=HEALTHY)
def test_stays(text: str) -> None:
    assert alone("artifacts", text) == text


@pytest.mark.parametrize(("damaged", "text"), FIXES.values(), ids=FIXES)
def test_goes(damaged: str, text: str) -> None:
    assert alone("artifacts", damaged) == text


def test_the_report_names_the_rule_of_the_label() -> None:
    assert rules("artifacts", FIXES["several words"][0]) == ["share-line-en"]
    assert rules("artifacts", FIXES["between two sentences"][0]) == ["navigation-line-en"]
