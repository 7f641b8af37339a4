"""What the catalogue says of a line counts only where the lines around it let it be one of a page."""

import pytest

from scrapefix import Config, clean
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

# A text about buttons has a heading for each.
A = "Wer darauf drückt, schickt die Seite an seine Bekannten, und die freuen sich meistens darüber."
B = "Damit kommt der Text auf Papier, auch ohne die Bilder, die am Rand der Seite stehen."
C = "Was hier steht, hat jemand bezahlt, und die Redaktion hat es vorher nicht gelesen."
D = "Das letzte Feld führt auf die nächste Seite, sobald der Text zu lang für eine ist."
BUTTONS = f"Die Knöpfe der Seite\n\nTeilen\n\n{A}\n\nDrucken\n\n{B}"
ABOUT_BUTTONS = [
    (f"{BUTTONS}\n\nAnzeige\n\n{C}", "one of them is an ad, once"),
    (f"{BUTTONS}\n\nWeiterlesen\n\n{D}\n\nWeiterlesen\n\n{C}", "one of them is there twice"),
]

# Sentences on cookies, and what has a number.
COOKIES = [
    (
        "Les règles du port\n\n4.1 Amarrage\n\nChaque bateau reçoit une place pour la saison, et il la garde.\n\n4.2 Cookies\n\n"
        "Nous utilisons des cookies pour améliorer votre expérience.\n\n4.3 Contact\n\nLe bureau du port répond le matin.",
        "sections of rules, whose numbers have no full stop behind them",
    ),
    ("Le site de la mairie\n\nNous utilisons des cookies pour améliorer votre expérience.\n\nLes cookies de session disparaissent quand on ferme la fenêtre.", "the next one goes on about them"),
]

# A word that heads a paragraph as another does, a list, a glossary, a poem.
WORDS = [
    (f"Vorlesen\n\n{A}\n\nWeiterlesen\n\n{D}", "two headings"),
    (f"Akte X\n\n{A}\n\nWeiterlesen\n\n{D}", "two headings, one of two words"),
    (f"Der Ausflug\n\nVorlesen\n\n{A}\n\nWeiterlesen\n\n{D}", "two headings under a title"),
    ("Lexikon\nWeiterlesen\nMan liest an einer anderen Stelle noch einmal.\nAufhören", "the end of a glossary"),
    ("Advertisement\nIt hung upon the garden gate, \n  and nobody read it at all,\nuntil the rain had made it late\n  and washed the paint from the wall.", "a poem"),
]

# The word for an ad in a glossary.
SHORT = "Elle est partout en ville."
ADS = [
    (f"{FR}\n\nPublicité\n\n{NL}\n\nMoulin", "the next word of a glossary"),
    (f"{FR}\n\nPublicité\n\n{SHORT}\n\nLe bac", "a short definition, and the next word"),
    (f"{FR}\n\nPublicité\n\n{SHORT}\n\nUNIX", "the next word has a strange end"),
    (f"Moulin\n\n{FR}\n\nPublicité\n\n{NL}\n\nLe bac", "a word and its definition stand above"),
    (f"Les mots de la ville\n\nPublicité\n\n{NL}\n\nLe bac", "no paragraph stands above"),
    ("La page\n\nPublicité\n«faire savoir», disait-on autrefois au village.", "a quotation goes on from it"),
    ("Wer mehr davon wissen will, der kann hier\n\nWeiterlesen\n\nund dann entscheiden, ob er bleibt.", "no ad, and a sentence goes on"),
    ("Sur le mur pendait la\n\nPublicité\n\ndont tout le monde parlait au village.", "too little stands above for half of a sentence"),
]

# What an author announces.
ANNOUNCED = [
    (f"{FR}\n\nLes boutons de la page : \n\nPartager\n\nImprimer\n\nFacebook\n\n{NL}", "behind a space"),
    ("渡船的老板说，船票可以这样告诉朋友：\n\n分享\n\n打印\n\n微信\n\n然后朋友们都来坐船，一个也没有少。", "with a wide colon"),
]

# Paragraphs that a program broke into narrow lines: words of pages in them are the author's.
NARROW = [
    ("The guide is\nlong. To learn\nmore\nabout\nhow the mill\nis opened,\nask the miller.", "one word of a page on a line"),
    ("Ce qui est\nperdu ne doit\njamais revenir.\nPour en savoir plus\nsur le moulin,\nvoir la page\nde la ville.", "a link to more, and what it leads to"),
    ("Separate\nseveral\ntags\nwith a comma\nor a blank,\nas you like.", "tags, which are few"),
    ("Кто хочет\nчитать\nдальше,\nтот берёт\nкнигу домой\nи не спешит.", "Cyrillic"),
    ("4.1. More\nboats in\nthe harbour\n4.2. More\nmills on\nthe river", "the end of a line, and of a number"),
    ("He wrote a list,\none word\nper line.", "the name of a network"),
    ("She came late to the\nlecture.", "a word for reading"),
    ("See the notes.\n[85] See Debian Policy\nfor more of them.", "a note"),
]

KEPT = [*NARROW, *COOKIES, *ANNOUNCED, *ADS, *WORDS, *WRAPPED, *HEADED, *ABOUT_BUTTONS]

DROPPED = [
    (
        "grind — grinds the corn that the farmers of the valley bring every autumn\nsieve — sieves the flour\nsack — fills the sacks\nlift — lifts them to the loft\nsweep — sweeps the floor\nlock — locks the door\nPrev\nUp\nHome\nNext",
        "grind — grinds the corn that the farmers of the valley bring every autumn\nsieve — sieves the flour\nsack — fills the sacks\nlift — lifts them to the loft\nsweep — sweeps the floor\nlock — locks the door",
        "a list of commands with a wide line, and no paragraph",
    ),
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
    (f"{BUTTONS}\n\nAnzeige\n\n{C}\n\nAnzeige\n\n{D}", f"{BUTTONS}\n\n{C}\n\n{D}", "ads again and again head nothing"),
    (f"{BUTTONS}\n\nDiesen Artikel teilen\n\nWeiterlesen\n\n{D}", f"{BUTTONS}\n\n{D}", "a button below a button"),
    (f"{BUTTONS}\n\nWeiterlesen\n\nDer Hafen\n\n{D}", f"{BUTTONS}\n\nDer Hafen\n\n{D}", "another heading stands below"),
    (f"{BUTTONS}\n\nDer Hafen\n\nWeiterlesen\n\n{D}", f"{BUTTONS}\n\nDer Hafen\n\n{D}", "another heading stands above"),
    (f"{FR}\n\nNous utilisons des cookies pour améliorer votre expérience.\n\nAccepter les cookies", FR, "a button on cookies stands below"),
    (f"{FR}\n\nNous utilisons des cookies pour améliorer votre expérience.", FR, "nothing stands below"),
    (
        f"{FR}\n\nKommentare (12)\n\nder alte hafen liegt still, seit die fähre nicht mehr fährt, und keiner weiß warum.\n\nDiesen Artikel teilen",
        f"{FR}\n\nder alte hafen liegt still, seit die fähre nicht mehr fährt, und keiner weiß warum.",
        "a count of comments is no word that a sentence goes on from",
    ),
    (f"{FR}\n\n3 commentaires\n\nNous utilisons des cookies pour améliorer votre expérience.", FR, "a count of comments is no number of a section"),
    (
        f"{FR}\n\n4.2 Les cookies du site\n\nNous utilisons des cookies pour améliorer votre expérience.\n\nPartager cet article",
        f"{FR}\n\n4.2 Les cookies du site\n\nNous utilisons des cookies pour améliorer votre expérience.",
        "a clause under its heading, and a button under that",
    ),
    (f"Er kam.\n\n{A}\n\nWeiterlesen\n\n{D}", f"Er kam.\n\n{A}\n\n{D}", "a sentence above is no heading"),
    (f"Vorlesen\n\nDer alte Hafen\n\nWeiterlesen\n\n{D}", f"Vorlesen\n\nDer alte Hafen\n\n{D}", "the word above heads no paragraph"),
    (f"Vorlesen\n\n{A}\n\nWeiterlesen\n\n{D}\n\nDiesen Artikel teilen", f"Vorlesen\n\n{A}\n\nWeiterlesen\n\n{D}", "two headings, and a button at the end"),
    (f"Advertisement\n\n{FR}\n\net puis le bac est parti sans personne.", f"{FR}\n\net puis le bac est parti sans personne.", "an ad over what is no poem"),
    (f"{FR}\n\nVous devez être connecté pour publier un commentaire\n\n{NL}", f"{FR}\n\n{NL}", "too long for the field of a form"),
    (f"{FR}\n\nVous devez être connecté pour publier un commentaire.\n\nLaisser un commentaire\n\n{NL}", f"{FR}\n\n{NL}", "more of the form stands above"),
    (f"{FR}\n\nAdvertisement\n\nПаром пойдёт не раньше пятницы.\n\nМост", f"{FR}\n\nПаром пойдёт не раньше пятницы.\n\nМост", "a glossary of another script has no such word"),
    ("旧桥因暴雨于周二关闭，市政府晚上说。\n\n广告\n\n渡船周五之前不会开。\n\n老城区的新渡口", "旧桥因暴雨于周二关闭，市政府晚上说。\n\n渡船周五之前不会开。\n\n老城区的新渡口", "a title of seven signs is no word"),
    (f"{FR}\n\nPublicité\n\n{NL}\n\nLe bac", f"{FR}\n\n{NL}\n\nLe bac", "the title of the next section stands below a paragraph"),
    (f"Le vieux pont de la ville\n\n{FR}\n\nPublicité\n\n{NL}\n\nLe bac", f"Le vieux pont de la ville\n\n{FR}\n\n{NL}\n\nLe bac", "a title, no word, stands above"),
    (f"{FR}\n\nPublicité\n\n{SHORT}\n\nAlors ?", f"{FR}\n\n{SHORT}\n\nAlors ?", "nor is a question"),
    (
        "Le vieux pont a été fermé mardi après de fortes pluies et\n\nPublicité\n\nne sera pas rouvert avant la fin de la semaine.",
        "Le vieux pont a été fermé mardi après de fortes pluies et\n\nne sera pas rouvert avant la fin de la semaine.",
        "an ad interrupts a sentence",
    ),
    ("Advertisement\n\nIt hung upon the garden gate,", "It hung upon the garden gate,", "a poem has more lines"),
    (f"{FR}\n\nSuivez-nous sur Instagram\n@moulin_du_port", FR, "the account that is to be followed ends the text"),
    (f"{FR}\n\nSuivez-nous sur Instagram\n@moulin_du_port\n\n{NL}", f"{FR}\n\n@moulin_du_port\n\n{NL}", "or may be what a paragraph is about"),
    (f"{FR}\n\nDas könnte Sie auch interessieren: Warum die Fähre nach dem Winter nicht mehr fährt", FR, "a long line behind a lead-in"),
    (f"{FR}\n\nNo se lo pierda: Por qué el transbordador ya no llega hasta la isla en invierno", FR, "behind one of many words"),
    (f"{FR}\n\nFacebook Twitter Pinterest WhatsApp Instagram YouTube LinkedIn Reddit Telegram", FR, "a long row of labels"),
    # What a text is read for though no line of it is known.
    (f"Actualités Région Le vieux pont\n  \nLe vieux pont\n\n{FR}", f"Le vieux pont\n\n{FR}", "the way to a page ends with the line below"),
    (f"Het oude dorp\n\nRubriek\n\nWater\n\nDe brug is dicht\n\n{NL}", f"Het oude dorp\n\nDe brug is dicht\n\n{NL}", "a label of which only a shape knows"),
]

# Bylines, where they are asked for: a name has capitals, or a colon before it.
BYLINES = [
    ("Por: ana lima", True, "a colon"),
    ("作者： wang xiaoming", True, "a wide colon"),
    ("Por Ana lima", True, "half of the words"),
    ("Von Anna und Bert Lahn", True, "more than half"),
    ("Por ana lima", False, "no word"),
    ("Por Ana que volta", False, "a third"),
]

# What the title and the source that the caller names make certain.
T = "Die alte Brücke ist zu"
LONG = f"Wie der Hafenbote in seinem Bericht {T} schrieb, kam am Abend noch einmal der Rat zusammen und sah sich den Fluss an."
TITLED = [
    (f"{NL}\n\nnochmals {T}", f"{NL}\n\nnochmals {T}", T, None, "one word beside the title is no footer"),
    (f"{NL}\n\nNachtrag und Dank: {T}", f"{NL}\n\nNachtrag und Dank: {T}", T, "Hafenbote", "without the source it is none either"),
    (f"{FR}\n\nNachtrag und Dank: {T}\n\n{NL}", f"{FR}\n\nNachtrag und Dank: {T}\n\n{NL}", T, None, "a paragraph stands below"),
    (f"{NL}\n\n{LONG}", f"{NL}\n\n{LONG}", T, "Hafenbote", "a sentence that names both"),
    (f"{T}\n\n{T}", T, T, None, "one of them stays"),
    (f"{NL}\n\nGanz neu: {T}", NL, T, None, "two words beside the title"),
    (f"{NL}\n\nNachtrag und Dank: Alte Brücke", NL, "Alte Brücke", None, "a title of two words"),
    (f"{NL}\n\n{T} – Hafenbote", NL, T, "Hafenbote", "title and source, nothing else, at the end"),
    (f"{T} – Hafenbote\n\n{NL}", NL, T, "Hafenbote", "and over the text"),
]


@pytest.mark.parametrize(("text", "why"), KEPT)
def test_what_the_lines_around_keep(text: str, why: str) -> None:
    assert drop_artifacts(text) == text, why


@pytest.mark.parametrize(("raw", "kept", "why"), DROPPED)
def test_what_the_lines_around_let_go(raw: str, kept: str, why: str) -> None:
    assert drop_artifacts(raw) == kept, why


@pytest.mark.parametrize(("line", "goes", "why"), BYLINES)
def test_a_byline_has_a_name(line: str, goes: bool, why: str) -> None:
    raw = f"Een titel\n\n{line}\n\n{FR}\n\n{NL}"
    kept = f"Een titel\n\n{FR}\n\n{NL}" if goes else raw
    assert clean(raw, Config(drop=frozenset({"bylines"}))) == kept, why


@pytest.mark.parametrize(("raw", "kept", "title", "source", "why"), TITLED)
def test_what_title_and_source_make_certain(raw: str, kept: str, title: str, source: str | None, why: str) -> None:
    assert clean(raw, Config(title=title, source=source, dashes="keep")) == kept, why
