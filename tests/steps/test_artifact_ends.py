"""The ends of a page, its blocks of links and its menus: what each of their conditions keeps, then what it drops."""

from collections.abc import Callable

import pytest

from scrapefix import explain
from scrapefix.phrases import asks
from scrapefix.repairs import drop_artifacts
from scrapefix.steps.artifacts import prose
from scrapefix.steps.artifacts.footers import is_footer
from scrapefix.steps.artifacts.lines import Row

EN = "The old bridge was closed on Tuesday after heavy rain, the council said in the evening."
DE = "Die alte Brücke wurde am Dienstag nach starkem Regen gesperrt, teilte der Rat am Abend mit."
FR = "Le vieux pont a été fermé mardi après de fortes pluies, a indiqué le conseil dans la soirée."
ES = "El puente viejo se cerró el martes tras una lluvia intensa, dijo el concejo por la noche."
IT = "Il vecchio ponte è stato chiuso martedì dopo forti piogge, ha detto il consiglio in serata."
RU = "Старый мост закрыли во вторник после сильного дождя, сообщил вечером городской совет."
PL = "Stary most zamknięto we wtorek po ulewnym deszczu, podała wieczorem rada miasta."
NL = "De oude brug werd dinsdag na zware regen gesloten, zei de raad in de avond."
SV = "Den gamla bron stängdes i tisdags efter kraftigt regn, sade rådet på kvällen."
TH = "สะพานเก่าปิดในวันอังคารหลังฝนตกหนัก สภาเมืองกล่าวเมื่อเย็นวันนั้น"
JA = "大雨のあと、古い橋は火曜日に閉鎖されたと、市議会が夜に発表した。"
ZH = "周二大雨过后，老桥被关闭，市议会在晚间说，没有人知道要关多久。"

BAR = "Teilen auf Facebook\n\nLink kopieren\n\nDrucken"
SEVEN = "Reet\n\nPriel\n\nDeich\n\nSiel\n\nWarft\n\nWatt\n\nKoog"

# What stays as it is: the text, and why.
KEPT = [
    (f"{SEVEN}\n\nHallig\n\nUncategorized\n\n{DE}", "eight rows that stay are no head any more"),
    (f"{DE}\n\nPosted in Mühlen\n\n© 2019 Mühle\n\nReet", "a word ends no bar of buttons here"),
    ("Reet im Wind\nRiet am Deich\nSchlick\nTags: Mühle Wehr", "a poem ends with three words"),
    (f"{DE}\n\nTags: Mühle\n\n© 2019 Mühle\n\nVon Anna Ohlsen", "a fact is no stray row"),
    (f"{DE}\n\nTeilen\n\nDrucken\n\nUncategorized\n\nFacebook\n\nReet", "buttons of one word each are no bar"),
    (f"{DE}\n\n·\n\n·\n\n·\n\nKommentare", "three marks are too many for a label"),
    (f"{DE}\n\nFoto: Anna Ohlsen\n\nKommentare", "one label below a credit"),
    (
        "Schilf, Schlick, Reet und Riet, Priel und Siel, Warft und Watt, Koog und Hallig, Deich und Düne im Wind\n\nKommentare",
        "no sentence stands over the label",
    ),
    (f"{JA}\n\nTags: 水車\n\n© 2019 水車\n\nReet und Riet 🌾", "the line of a chat is none"),
    (
        "Am Geländer der alten Brücke, die am Dienstag nach starkem Regen gesperrt wurde und bis zum Abend unter Wasser stand, hängt seither ein Schild, und darauf steht:\n\nKommentare",
        "a colon leads to the label",
    ),
    (f"{DE}\n\nKommentare\n\n© 2019 Mühle\n\n12\n\nLink kopieren", "rights have no counter"),
    (
        f"{DE}\n\nTags\n\nReet, Riet, Priel, Siel, Reet, Riet, Priel, Siel, Reet, Riet, Priel, Siel, Reet, Riet, Priel, Siel, Reet, Riet, Priel, Siel, Reet, Riet, Priel, Siel, Reet, Riet, Priel, Siel, Reet, Riet, Priel, Siel, Reet, Riet, Priel, Siel, Reet, Riet, Priel, Siel, Reet, Riet, Priel, Siel, Reet, Riet, Priel, Siel, Koog, Hallig, Wind, Watt, Düne, Deich, Warft",
        "more than three hundred letters are no tags",
    ),
    (
        f"{DE}\n\nTags\n\nRietgrasfelderbewirtschaftung im Koog, Deichverteidigungsanlagen am Priel",
        "two parts are a clause",
    ),
    (
        f"{DE}\n\nTags\n\nRietgrasfelderbewirtschaftung im Koog, Deichverteidigungsanlagen am Priel, Reet.",
        "a full stop ends them",
    ),
    (
        f"{DE}\n\nTags\n\nRietgrasfelderbewirtschaftung im Koog, Deichverteidigungsanlagen am Priel, R.",
        "and here, behind a letter",
    ),
    (
        f"{DE}\n\nTags\n\nRietgrasfelderbewirtschaftung im Koog, , Deichverteidigungsanlagen am Priel, Reet",
        "nothing stands between two commas",
    ),
    (
        f"{DE}\n\n- Priel und Siel am Deich\n- Siehe auch\n\nReet und Riet am langen Deich im Wind\n\nWarft und Watt im Regen am Abend",
        "the heading is an item of a list",
    ),
    (
        f"{DE}\n\nSee also\nWhy the old ferry is late again\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "English documents refer so",
    ),
    (
        f"{DE}\n\nSiehe auch\n\nWarum die alte Fähre spät kommt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a gap parts the two",
    ),
    (
        f"{DE}\n\nSiehe auch\nWarum Fähren spät kommen\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "four words are no headline of a pair",
    ),
    (
        f"{DE}\n\nSiehe auch\n1 Grund für die alte Fähre hier\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "it begins with a number",
    ),
    (
        f"{DE}\n\nSiehe auch\nOhlsen, Anna: Die alte Fähre. Husum 2011\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a reference",
    ),
    (
        f"{DE}\n\nSiehe auch\nWarum die alte Fähre spät kommt\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a paragraph right below it",
    ),
    (
        f"{DE}\n\nSiehe auch\nWarum die alte Fähre spät kommt\n\nReet\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "no paragraph stands below it",
    ),
    (
        f"{DE}\n\nReet\n\nSiehe auch\nWarum die alte Fähre spät kommt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "no paragraph stands above it",
    ),
    (f"{DE}\n\nSiehe auch\nWarum die alte Fähre spät kommt\n\nReet", "nor at the end"),
    (
        f"{DE}\n\nSiehe auch\n\nWarum die alte Fähre spät kommt\n\nwer die neue Brücke am Ende zahlt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a small letter begins the second one",
    ),
    (
        f"{DE}\n\nSiehe auch\n\nWarum die alte Fähre spät kommt und wann sie morgen fährt\n\nWer das zahlt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "it has three",
    ),
    (
        f"{DE}\n\nSiehe auch\nWarum die alte Fähre spät kommt\nWer die neue Brücke am Ende zahlt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "no gaps part headlines",
    ),
    (
        f"{DE}\n\nReet\n\nSiehe auch\n\nWarum die alte Fähre spät kommt\n\nWer die neue Brücke am Ende zahlt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "no paragraph stands over the heading",
    ),
    (
        f"{DE}\n\nSEE ALSO\n\nWhy the old ferry is late\n\nWho pays for the new bridge\n\n{EN}",
        "English documents refer in capitals, too",
    ),
    (
        f"{DE}\n\nSiehe auch:\nWarum die alte Fähre spät kommt\nWer die neue Brücke am Ende zahlt\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a paragraph right below the headlines",
    ),
    (
        f"{EN}\n\nRead more:\nThe ferry is late\nWho pays for it\nNobody knows yet\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "three titles with an average of three words",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nDer erste Tag am alten Deich\n\nDer zweite Tag am alten Deich\n\nDer dritte Tag am alten Deich\n\nDer vierte Tag am alten Deich\n\nDer fünfte Tag am alten Deich\n\nDer sechste Tag am alten Deich\n\nDer siebte Tag am alten Deich\n\nDer achte Tag am alten Deich\n\nDer neunte Tag am alten Deich\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "nine titles",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nDer erste Tag am alten Deich\n\nDer zweite Tag am alten Deich\n\nDer dritte Tag am alten Deich\n\nDer vierte Tag am alten Deich\n\nDer fünfte Tag am alten Deich\n\nDer sechste Tag am alten Deich\n\nDer siebte Tag am alten Deich\n\nDer achte Tag am alten Deich\n\nDer neunte Tag am alten Deich\n\nDer zehnte Tag am alten Deich\n\nDer elfte Tag am alten Deich\n\nDer zwölfte Tag am alten Deich\n\nDer dreizehnte Tag am alten Deich\n\nDer vierzehnte Tag am alten Deich\n\nDer fünfzehnte Tag am alten Deich\n\nDer sechzehnte Tag am alten Deich\n\nDer siebzehnte Tag am alten Deich",
        "seventeen",
    ),
    (
        f"{ES}\n\nTe interesa\n\nEl viejo puente roto\n\nEl nuevo puente caro\n\n{ES}",
        "a heading that nobody has seen over links",
    ),
    (f"{ES}\n\nTe interesa\n\nEl puente roto\n\nEl barco caro\n\n{ES}", "three words under it"),
    (
        f"{EN}\n\nRelated\n\nWhy the ferry is late\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "one headline under a word",
    ),
    (
        f"{DE}\n\nTags\n\nReet und Riet am Deich\n\nPriel und Siel am Deich\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "words under tags that are none",
    ),
    (
        f"{DE}\n\nMehr zum Thema\n\n  die Fähre am Deich kommt\n\nWer die neue Brücke am Ende zahlt\n\n  das Riet am Deich im Wind\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "most begin with a small letter",
    ),
    (
        f"{DE}\n\nMehr zum Thema\n\neBay kauft die Fähre am Deich\n\niPad liegt im Watt am Deich\n\nWer die neue Brücke am Ende zahlt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "names that begin so",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nReet und Riet\n\nWie der alte Müller im Winter mit der Fähre zur Hallig kam\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "twelve words below three are",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nVon Anna Ohlsen\n\nWarum die alte Fähre spät kommt\n\nVon Uwe Brandt\n\nWer die neue Brücke am Ende zahlt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a byline over the first title",
    ),
    (
        f"{DE}\n\nSiehe auch\n----------\nWarum die alte Fähre spät kommt\nWer die neue Brücke am Ende zahlt",
        "and with equals signs",
    ),
    (f"{EN}\n\nShe looked up at the old mill by the. Continue reading...", "a short line waits for another link"),
    ("It rained. Read more\nIt snowed. Read more", "lines of one width may be broken sentences"),
    (f"{EN} Read more\n\n```\nIt rained. Read more\n```\n\n{EN}", "a link in code is no second one"),
    (f"Home News iPad The old mill\nThe old mill\n\n{EN}", "a name with a small letter is none of a way"),
    (f"Home\nReet\nNews\nRiet\nContact\nSiel\nPriel\n\n{EN}", "less than half"),
    (f"Home\nReet\nNews\nRiet\nFacebook\n\n{EN}", "two are of a menu, and one of a network"),
    (
        f"Home\nReet\nNews\nRiet\nContact\nHome\nReet\nNews\nRiet\nContact\nHome\nReet\nNews\nRiet\nContact\nHome\nReet\nNews\nRiet\nContact\n\n{EN}",
        "a text that begins behind sixteen rows",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain ... [[Read more...] about Old Mill\n\n{DE}",
        "two brackets",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain ... [Read more...] about iPad the old mill\n\n{DE}",
        "a capital within the first word of a title",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain ... [Read more...] about the old riet Mill\n\n{DE}",
        "the title begins three words further on",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain ... [Read more...] about Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill Mill\n\n{DE}",
        "too long for a title",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain… Weiterlesen Die alte Mühle\n\n{DE}",
        "one word and a title with a capital",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain… die alte Mühle weiterlesen\n\n{DE}",
        "a sentence goes on behind the dots",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain… iPad Mühle weiterlesen\n\n{DE}",
        "a name with a small letter before the verb",
    ),
    (f"The old bridge was closed on Tuesday after heavy rain… Die alte Mühle mehr\n\n{DE}", "a verb that is too short"),
    (f"{EN} Mehr dazu: Wie der alte Müller lebt\n\n{DE}", "a lead that nobody has seen"),
    (f"{EN} Tags: Wie der Müller am Deich lebt\n\n{DE}", "a label that leads to tags"),
    (f"{EN} Previous: How the old mill was built\n\n{DE}", "the label of a neighbour"),
    (f"The old bridge was closed on Tuesday after heavy rain X » Read more\n\n{DE}", "a quotation ends before it"),
    (f"The old bridge was closed on Tuesday after heavy rain Read more)\n\n{DE}", "a bracket of the sentence"),
    (f"It was closed for a long time, they say!Read more\n\n{DE}", "a link glued to a short line"),
    (f"A.b was closed for a long time, they sayRead more\n\n{DE}", "glued to a word"),
    (f"tHe old bridge was closed on Tuesday. read more\n\n{DE}", "a line that begins with a small letter"),
    (f"It was closed on Tuesday after rain Read more\n\n{DE}", "seven words are a title"),
    (f"{DE} The post Old Mill appeared first on the.\n\n{EN}", "an article alone is no name"),
    (f"{DE} The post Old Mill appeared first on <a href='x'>the hill</a>.\n\n{EN}", "a link whose text is no name"),
    (f"{DE} The post Old Mill appeared first on mill.example today.\n\n{EN}", "an address and more"),
    (f"{DE} The post Old Mill appeared first on mill\n\n{EN}", "one word with a small letter"),
    (f"{DE} The post “12” appeared first on Mill\n\n{EN}", "a number in quotation marks"),
    (
        f"{EN}\n\n{EN}\n\n{DE} Der Beitrag die Uhr erschien zuerst auf Turmblatt.",
        "a title begins with no small letter in German",
    ),
    (f"“The post Old Mill appeared first on Mill.\n\n{EN}", "somebody tells of the footer"),
    (
        f"{DE} and <p>x The post Old Mill appeared first on Mill.</p>\n\n{EN}",
        "what stands before the footer's paragraph",
    ),
    (f"X The post Old Mill appeared first on Mill.\n\n{EN}", "a letter stands before the opening"),
    (
        f"{DE} The post Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill Old Mill  appeared first on Mill.\n\n{EN}",
        "too long for a title",
    ),
    (f"The post Old\nThe mill appeared first on Mill.\n\n{EN}", "the opening is on another line"),
    (
        f"{DE} The post Old Mill appeared first on Und riet.\n\n{EN}",
        "a small word and one with a small letter are no name",
    ),
    (
        f"Reet und Riet\nThe post Old\nThe mill appeared first on Mill.\n\n{EN}",
        "the opening is on the line above, which is not the first",
    ),
    (f"Die Fähre kommt spät, und das Riet lieg.Weiter lesen\n\n{EN}", "glued to a line of forty letters"),
    (f"Die Fähre kommt spät, und das Riet liegt hier”Weiter lesen\n\n{EN}", "glued to a quotation"),
    (f"Die Fähre kommt spät, und das Riet liegt hier.”Weiter lesen\n\n{EN}", "and to a sentence in one"),
    (f"{EN}\n\n{EN}\n\nIt rained. Read more\nIt snowed. Read more\n\n{EN}", "lines of one width further down"),
]

# What loses rows: the text, what is left of it, and why.
CUT = [
    (f"{SEVEN}\n\nUncategorized\n\n{DE}", f"{SEVEN}\n\n{DE}", "the eighth row is of the head"),
    (
        "Reet im Wind\nRiet am Deich\nSchlick\nTags: Mühle Wehr Siel Koog",
        "Reet im Wind\nRiet am Deich\nSchlick",
        "no line of a poem is so long",
    ),
    (
        f"{EN}\n\nNewsletter abonnieren\n\nReet und Riet\n\nNewsletter abonnieren\n\n{DE}",
        f"{EN}\n\nReet und Riet\n\n{DE}",
        "no field for an address stands below it",
    ),
    (f"Subscribe to our newsletter\n\nThe best of Hollin\n\nYour email address\n\n{EN}", EN, "a form over the text"),
    (
        f"{ES}\n\nSubscribe to our newsletter\n\nThe best of Hollin\n\nLetters and pictures\n\nYour email address\n\n{EN}",
        f"{ES}\n\n{EN}",
        "two rows of a form",
    ),
    (f"{DE}\n\n{BAR}\n\nReet\n\nPriel", DE, "two words end a bar of buttons"),
    (f"{DE}\n\n{BAR}\n\nReet\n\nPriel\n\nSiel", f"{DE}\n\nReet\n\nPriel\n\nSiel", "three words do not"),
    (f"{DE}\n\nTeilen auf Facebook\n\nLink kopieren\n\nReet", f"{DE}\n\nReet", "two buttons are no bar"),
    (f"{DE}\n\nFacebook\n\nTeilen\n\nReet\n\nPriel\n\nDrucken\n\nKommentare", DE, "two words between buttons"),
    (
        f"{DE}\n\nTeilen auf Facebook\n\nReet und Riet\n\nDrucken\n\nKommentare",
        f"{DE}\n\nReet und Riet\n\nDrucken\n\nKommentare",
        "three words over two buttons are none",
    ),
    (
        f"{DE}\n\nTeilen auf Facebook\n\nReet und Riet am\n\nTeilen\n\nDrucken\n\nKommentare",
        f"{DE}\n\nReet und Riet am",
        "four words are none",
    ),
    (f"{DE}\n\nDAS BESTE AUS HOLLERN\n\nNewsletter abonnieren", DE, "four words in capitals head an offer"),
    (
        f"{DE}\n\nREET UND RIET AM DEICH\n\nDAS BESTE AUS HOLLERN\n\nNewsletter abonnieren",
        f"{DE}\n\nREET UND RIET AM DEICH\n\nDAS BESTE AUS HOLLERN",
        "capitals stand above it as well",
    ),
    (
        f"{DE}\n\nREET UND RIET AM DEICH\n\nWind von Westen\n\nDAS BESTE AUS HOLLERN\n\nNewsletter abonnieren",
        f"{DE}\n\nREET UND RIET AM DEICH\n\nWind von Westen",
        "capitals further up say nothing",
    ),
    (
        f"{EN}\n\nSubscribe to our newsletter\n\nMillers, reeds, marshes, mudflats and “brackish puddles” \n\nYour email address",
        f"{EN}\n\nMillers, reeds, marshes, mudflats and “brackish puddles” ",
        "what ends with a quotation speaks of something else",
    ),
    (
        f"{EN}\n\nSubscribe to our newsletter\n\nMillers reeds marshes “mudflats”\n\nYour email address",
        EN,
        "four words are the title of a letter",
    ),
    (f"{DE}\n\n12\n\nKommentare", DE, "a counter over the last label"),
    (
        f"{DE}\n\nTeilen auf Facebook\n\n·\n\n·\n\n·\n\n·\n\nDrucken\n\nLink kopieren",
        f"{DE}\n\n·\n\n·\n\n·\n\n·\n\nDrucken\n\nLink kopieren",
        "four marks part more than a bar",
    ),
    (
        f"{EN}\n\nNewsletter abonnieren\n\nReet und Riet\n\nPriel und Siel\n\nWatt und Warft\n\nKoog und Hallig\n\nNewsletter abonnieren",
        f"{EN}\n\nReet und Riet\n\nPriel und Siel\n\nWatt und Warft\n\nKoog und Hallig",
        "four rows belong to no offer",
    ),
    (
        f"{EN}\n\nNewsletter abonnieren\n\nFoto: Anna Ohlsen\n\nNewsletter abonnieren",
        f"{EN}\n\nFoto: Anna Ohlsen",
        "nor does a fact",
    ),
    (f"{EN}\n\nNewsletter abonnieren\n\n{'Rietgrasfelder ' * 9}12345\n\nNewsletter abonnieren", EN, "140 letters may"),
    (
        f"{EN}\n\nComments\n\nDas Riet am Deich...\n\nSubscribe to continue reading",
        f"{EN}\n\nComments\n\nDas Riet am Deich...",
        "over what is cut off no button is looked for",
    ),
    (
        f"{EN}\n\nSubscribe to our newsletter\n\nThe archive of all reports\n\nSubscribe to continue reading",
        EN,
        "what a subscription brings",
    ),
    (
        f"{EN}\n\nSubscribe to our newsletter\n\nThe archive\n\nAll the reports\n\nSubscribe to continue reading",
        f"{EN}\n\nThe archive\n\nAll the reports",
        "two rows may be the author's",
    ),
    (
        f"{DE}\n\nSubscribe to our newsletter\n\nSchilf und Schlick und Reet und Riet am Priel hier\n\nSubscribe to continue reading",
        f"{DE}\n\nSchilf und Schlick und Reet und Riet am Priel hier",
        "ten words are a text that is cut off",
    ),
    (
        f"{EN}\n\nSubscribe to our newsletter\n\nThe archive... \n\nSubscribe to continue reading",
        f"{EN}\n\nThe archive... ",
        "so are dots",
    ),
    (
        f"{DE}\n\nSubscribe to our newsletter\n\nDas alte Riet…\n\nSubscribe to continue reading",
        f"{DE}\n\nDas alte Riet…",
        "and an ellipsis",
    ),
    (
        f"{EN}\n\nSign in\n\nThe archive of all reports\n\nSubscribe to our newsletter",
        f"{EN}\n\nSign in\n\nThe archive of all reports",
        "a letter brings no such thing",
    ),
    (f"{DE}\n\nNewsletter abonnieren\n\nReet und Riet und Wind\n\nE-Mail", DE, "over the field of a form"),
    (
        f"{DE}\n\nUnterstützen Sie uns\n\nReet und Riet und Wind\n\nE-Mail",
        f"{DE}\n\nReet und Riet und Wind",
        "no letter is asked for above it",
    ),
    (
        f"{EN}\n\nSubscribe to our newsletter\n\nYour letter is gratis.\n\nSubscribe to our newsletter",
        EN,
        "a sentence that offers",
    ),
    (
        f"{EN}\n\nSubscribe to our newsletter\n\nYour letter is gratis.\n\nThe letter\n\nSubscribe to our newsletter",
        f"{EN}\n\nYour letter is gratis.\n\nThe letter",
        "a sentence and more",
    ),
    (
        f"Der Rat teilte dazu mit:\n\nReet und Riet\n\n{DE}\n\nKommentare",
        f"Der Rat teilte dazu mit:\n\nReet und Riet\n\n{DE}",
        "a colon further up",
    ),
    (f"{DE}\n\nKommentare:", DE, "a colon behind the label"),
    (f"{TH}\n\nความคิดเห็น", TH, "a paragraph of Thai without a stop"),
    (
        "Tags: Siel\n\nPosted in Siel\n\nReet und Plan\n\nUncategorized\n\nVorheriger Artikel",
        "Tags: Siel\n\nPosted in Siel\n\nReet und Plan",
        "nothing stands over the tags",
    ),
    (
        f"{DE}\n\nTags\n\nRietgrasfelderbewirtschaftung im Koog, Deichverteidigungsanlagen am Priel, Reet",
        DE,
        "three tags that are long",
    ),
    (
        f"{DE}\n\nTags\n\nR.ietgrasfelderbewirtschaftung im Koog, Deichverteidigungsanlagen am Priel, Reet",
        DE,
        "a stop within a tag",
    ),
    (f"{DE}\n\nTags\n\nRietgrasfelderbewirtschaftung am Deich Verteidigungsanlagen1", DE, "sixty letters may be a tag"),
    (f"{DE}\n\nTags\n\nReet und Riet am Priel im Wind", DE, "so may seven words"),
    (
        f"{EN}\n\nRead more\n\n{EN} And so on.\n\nRead more\n\nWhy the ferry is late\n\nWho pays for the mill",
        f"{EN}\n\n{EN} And so on.\n\nWhy the ferry is late\n\nWho pays for the mill",
        "a link under two teasers heads no titles",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nReet Riet\n\nPriel Siel\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.\n\nKommentare",
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nReet Riet\n\nPriel Siel\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a paragraph stands below the titles",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nReet Riet\n\nPriel Siel\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.\n\nKommentare\n\nDrucken",
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nReet Riet\n\nPriel Siel\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "and two labels below that",
    ),
    (
        f"Am Deich\n\nIm Wind\n\nLesen Sie auch\n\nReet und Riet am Deich\n\nPriel und Siel am Abend\n\nWer die Brücke zahlt\n\n{DE}",
        f"Am Deich\n\nIm Wind\n\nWer die Brücke zahlt\n\n{DE}",
        "the last title over a text is its own",
    ),
    (
        f"Warum die Brücke fehlt\n\nLesen Sie auch\n\nReet und Riet am Deich\n\nWer die Brücke zahlt\n\n{DE}",
        f"Warum die Brücke fehlt\n\n{DE}",
        "the text has a title of four words",
    ),
    (
        f"{DE}\n\n• Priel und Siel am Deich\n- Siehe auch\n\nReet und Riet im Wind\n\nWarft und Watt im Regen",
        f"{DE}\n\n• Priel und Siel am Deich",
        "it has another mark than the row above it",
    ),
    (
        f"{DE}\n\nPriel und Siel am Deich\n\n- Siehe auch\n\nReet und Riet im Wind\n\nWarft und Watt im Regen",
        f"{DE}\n\nPriel und Siel am Deich",
        "no mark stands above it",
    ),
    (
        f"{DE}\n\n- Priel und Siel am Deich\n\nAm Wind\n\n- Siehe auch\n\nReet und Riet im Wind\n\nWarft und Watt im Regen",
        f"{DE}\n\n- Priel und Siel am Deich\n\nAm Wind",
        "the item is two rows further up",
    ),
    (
        f"{DE}\n\nSiehe auch\nWarum die alte Fähre spät kommt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a pair of a heading and a headline",
    ),
    (
        f"{DE}\n\nVoir aussi\nWarum die alte Fähre spät kommt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "in French as well",
    ),
    (
        f"Der Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.\n\n{DE}\n\nSiehe auch\nWarum die alte Fähre spät kommt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.\n\n{DE}",
        f"Der Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.\n\n{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.\n\n{DE}",
        "between more paragraphs",
    ),
    (
        f"{DE}\n\nRead more\nWhy the old ferry is late again\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nWhy the old ferry is late again\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "an English link to the rest is by itself",
    ),
    (
        f"{DE}\n\nSiehe auch\n\nWarum die alte Fähre spät kommt und wann sie fährt\n\nWer das alles zahlt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "the last one has four words",
    ),
    (
        f"{DE}\n\nREAD MORE\n\nWhy the old ferry is late\n\nWho pays for the new bridge\n\n{EN}",
        f"{DE}\n\n{EN}",
        "a link in capitals",
    ),
    (
        f"{DE}\n\nRead more\n\nWhy the old ferry is late\n\nWho pays for the new bridge\n\n{EN}",
        f"{DE}\n\nWhy the old ferry is late\n\nWho pays for the new bridge\n\n{EN}",
        "in small letters it is by itself",
    ),
    (
        f"{DE}\n\nSiehe auch:\nWarum die alte Fähre spät kommt\nWer die Brücke zahlt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "headlines under a colon",
    ),
    (
        f"{DE}\n\nSiehe auch: \nWarum die alte Fähre spät kommt\nWer die neue Brücke am Ende zahlt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a space behind the colon",
    ),
    (
        f"{EN}\n\nSee also:\nWhy the old ferry is late\nWho pays for the new bridge\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{EN}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "in English under a colon",
    ),
    (
        f"{EN}\n\nRead more:\nWhy the old ferry is late\nWho pays for the new bridge\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{EN}\n\nWho pays for the new bridge\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "two titles under an English link with a colon",
    ),
    (
        f"{EN}\n\nLees meer:\nThe ferry is late\nWho pays for it\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{EN}\n\nWho pays for it\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "two titles under a Dutch one",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nDer erste Tag am alten Deich\n\nDer zweite Tag am alten Deich\n\nDer dritte Tag am alten Deich\n\nDer vierte Tag am alten Deich\n\nDer fünfte Tag am alten Deich\n\nDer sechste Tag am alten Deich\n\nDer siebte Tag am alten Deich\n\nDer achte Tag am alten Deich\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "eight titles",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nDer erste Tag am alten Deich\n\nDer zweite Tag am alten Deich\n\nDer dritte Tag am alten Deich\n\nDer vierte Tag am alten Deich\n\nDer fünfte Tag am alten Deich\n\nDer sechste Tag am alten Deich\n\nDer siebte Tag am alten Deich\n\nDer achte Tag am alten Deich\n\nDer neunte Tag am alten Deich\n\nDer zehnte Tag am alten Deich\n\nDer elfte Tag am alten Deich\n\nDer zwölfte Tag am alten Deich\n\nDer dreizehnte Tag am alten Deich\n\nDer vierzehnte Tag am alten Deich\n\nDer fünfzehnte Tag am alten Deich\n\nDer sechzehnte Tag am alten Deich",
        DE,
        "sixteen at the end",
    ),
    (
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.\n\n{DE}\n\n{DE}\n\n{DE}\n\n{DE}\n\n{DE}\n\n{DE}\n\n{DE}\n\n{DE}\n\nDas könnte Sie auch interessieren\n\nDer erste Tag am alten Deich\n\nDer zweite Tag am alten Deich\n\nDer dritte Tag am alten Deich\n\nDer vierte Tag am alten Deich\n\nDer fünfte Tag am alten Deich\n\nDer sechste Tag am alten Deich\n\nDer siebte Tag am alten Deich",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.\n\n{DE}\n\n{DE}\n\n{DE}\n\n{DE}\n\n{DE}\n\n{DE}\n\n{DE}\n\n{DE}",
        "far down in a text",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nWarum die alte Fähre spät kommt\n\nNewsletter abonnieren\n\nWer die neue Brücke am Ende zahlt",
        DE,
        "an offer among the titles",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nWarum die alte Fähre spät kommt\n\n # Wer die neue Brücke am Ende zahlt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\n # Wer die neue Brücke am Ende zahlt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a heading of the author's with a space before its mark",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nWarum die alte Fähre spät kommt\n\n3. März 2019\n\nWer die neue Brücke am Ende zahlt\n\n4. März 2019\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a date behind each title",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\n3. März 2019\n\nWarum die alte Fähre spät kommt\n\n4. März 2019\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\n4. März 2019\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "one date alone is the next paragraph's",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nWarum die alte Fähre spät kommt\n\nWer die neue Brücke am Ende zahlt\n\n3. März 2019\n\nReet am Deich im Wind\n\n4. März 2019\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a date behind the last two of three",
    ),
    (f"{ES}\n\nTemas relacionados\n\nEl puente\n\nEl barco", ES, "topics under a heading"),
    (
        f"{NL}\n\nLees meer:\nWarum die alte Fähre spät kommt\nWer die neue Brücke am Ende zahlt\nWie der alte Müller am Deich im Winter mit der Fähre zur Hallig kam\n{NL}",
        f"{NL}\n\n{NL}",
        "a paragraph among the titles of a Dutch link",
    ),
    (
        f"{DE}\n\nSiehe auch\n\nWarum die Fähre spät kommt\n\nWer die Brücke jetzt zahlt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "headlines of five words on average",
    ),
    (
        f"{EN}\n\nRelated\n\nWhy the ferry is late\n\nWho pays for the mill\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{EN}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "the same in English",
    ),
    (
        f"{EN}\n\nShare this\n\nRelated\n\nThe ferry is late\n\nThe mill is old\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{EN}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "two of four words right below it",
    ),
    (
        f"{DE}\n\nMehr zum Thema\n\n• Reet Riet\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "two words with a mark",
    ),
    (
        f"{DE}\n\nMehr zum Thema\n\ndie Fähre am Deich kommt\n\nWer die neue Brücke am Ende zahlt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "one of two begins so",
    ),
    (f"{EN}\n\nRead more:\nThe ferry is late again\n\nReet", EN, "a word stands below the title"),
    (
        f"{EN}\n\nRead more: \nThe ferry is late again\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{EN}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a space behind the colon of a link",
    ),
    (f"{EN}\n\nRead more:\nThe ferry is late again", EN, "nothing stands below the title"),
    (
        f"der alte Steg\n\n{DE}\n\nSiehe auch\n\nWarum die alte Fähre spät kommt\n\nWer die neue Brücke am Ende zahlt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"der alte Steg\n\n{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "the first line of all begins with a small letter",
    ),
    (
        f"{DE}\n\n„Die Fähre kommt spät, und niemand weiß, warum das so ist“, sagte der alte Müller.\n\nSiehe auch\n\nWarum die alte Fähre spät kommt\n\nWer die neue Brücke am Ende zahlt\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\n„Die Fähre kommt spät, und niemand weiß, warum das so ist“, sagte der alte Müller.\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a quotation stands over the heading",
    ),
    (
        f"{DE}\n\nSiehe auch\n\nWarum die alte Fähre spät kommt\n\nWer die neue Brücke am Ende zahlt\n\n„Die Fähre kommt spät, und niemand weiß, warum das so ist“, sagte der alte Müller.",
        f"{DE}\n\n„Die Fähre kommt spät, und niemand weiß, warum das so ist“, sagte der alte Müller.",
        "a quotation stands below the headlines",
    ),
    (
        f"{DE}\n\n---\n\nSiehe auch\n\nWarum die alte Fähre spät kommt\n\nWer die neue Brücke am Ende zahlt",
        DE,
        "what parts a text is no heading",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nWie der alte Müller am Deich im Winter mit der Fähre zur Hallig\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "fifteen words are a title, if no other stands above",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nWarum die alte Fähre spät kommt\n\nWie der alte Müller im Winter mit der Fähre zur Hallig kam\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "twelve words are no paragraph below six",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nWer die Brücke zahlt\n\nWie der alte Müller im Winter mit der Fähre kam\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "ten words without a mark are none",
    ),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nWer die Brücke zahlt\n\n3. März 2019\n\nWie der alte Müller am Deich im Winter mit der Fähre zur Hallig kam\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nWie der alte Müller am Deich im Winter mit der Fähre zur Hallig kam\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a paragraph behind a date",
    ),
    (
        f"{DE}\n\nTeilen auf Facebook\n\nReet\n\nSiehe auch\n\nWarum die alte Fähre spät kommt\n\nReet und Riet\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nReet\n\nSiehe auch\n\nWarum die alte Fähre spät kommt\n\nReet und Riet\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a button two rows further up",
    ),
    (
        f"{EN}\n\nRelated\n\nThe ferry is late\n\nThe mill is old\n\nShare this\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{EN}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a button below the titles",
    ),
    (
        f"{EN}\n\nRelated\n\nThe ferry is late\n\nThe mill is old\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.\n\nShare this",
        f"{EN}\n\nRelated\n\nThe ferry is late\n\nThe mill is old\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a button further down",
    ),
    (
        f"{EN}\n\nREAD MORE\n\n- The ferry is late\n\n- The mill is old\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{EN}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "the marks of a list under capitals",
    ),
    (
        f"{DE}\n\nSiehe auch\n\nWarum die alte Fähre spät kommt\n\nWer die neue Brücke am Ende zahlt",
        DE,
        "a heading that is underlined",
    ),
    (f"{EN}\n\n{EN} Continue reading… ", f"{EN}\n\n{EN} ", "an ellipsis and a space end the text"),
    (
        f"```\nx = 1\n```\n\n{EN} Read more\n\n{EN} And so on. Read more",
        f"```\nx = 1\n```\n\n{EN}\n\n{EN} And so on.",
        "code elsewhere in the text",
    ),
    (f"```\nx = 1\n```\n\n{EN} [...] Read more\n\n{EN}", f"```\nx = 1\n```\n\n{EN} [...]\n\n{EN}", "code above a link"),
    (
        f"Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. [...] Read more\n\n{EN}",
        f"Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. Der alte Müller ging über den Deich und sah auf das Watt hinaus. [...]\n\n{EN}",
        "a link behind a long line",
    ),
    (f"{DE} submitted by /u/mill to r/ferry [link] [comments]", DE, "a post of a forum"),
    (
        f"{DE} It was submitted by her. submitted by /u/mill [link] [comments]\n\n{EN}",
        f"{DE} It was submitted by her.\n\n{EN}",
        "a sentence says the same words",
    ),
    (
        f"{EN} [+123 chars]\n\n[+99 chars]\n\n{DE}",
        f"{EN}\n\n[+99 chars]\n\n{DE}",
        "what a feed left is all of the line",
    ),
    (
        f"Hallig\n\nSkip to content\n\nSkip to navigation\n\nLocal\n\n{EN}",
        f"Hallig\n\nLocal\n\n{EN}",
        "a name of the author's stands over the menu",
    ),
    (f"Home\n\nNews\n\nContact\n\nSearch\n\nMenu\n\nHallig\n\n{EN}", EN, "an unknown word behind five of a menu"),
    (
        f"Home\n\nNews\n\nContact\n\nSearch\n\niPad\n\n{EN}",
        f"iPad\n\n{EN}",
        "a word with a small letter is none of a menu",
    ),
    (
        "Home News Local The old ferry mill\nThe old ferry mill",
        "The old ferry mill",
        "a way and a title, and nothing else",
    ),
    (
        f"Reet im Wind\nHome News Local The old mill\nThe old mill\n\n{EN}",
        f"Reet im Wind\nThe old mill\n\n{EN}",
        "a row stands over the way to the page",
    ),
    (f"Home The old mill\nThe old mill\n\n{EN}", f"The old mill\n\n{EN}", "the way has one name"),
    (
        f"Home News Local Mill Water The old mill\nThe old mill\n\n{EN}",
        f"The old mill\n\n{EN}",
        "the way has five names",
    ),
    (
        f"Skip to main content\nHome\nServices of the town\nAllotments\nPlots of the town\n\nApply for a plot\n\n{EN}",
        f"Apply for a plot\n\n{EN}",
        "the name of three parts is the most",
    ),
    ("Skip to main content\nHome\nServices of the town", "Services of the town", "nothing stands below the way"),
    ("Skip to main content\nHome\nServices of the town\n\nApply", "Apply", "a title and nothing below it"),
    (
        f"Skip to main content\nOn a Hallig in winter\nSkip to navigation\nHome\nServices of the town\n\nApply for a plot\n\n{EN}",
        f"On a Hallig in winter\n\nApply for a plot\n\n{EN}",
        "another link of the page stands further up",
    ),
    (f"Skip to main content\nHome\n\nApply for a plot\n\n{EN}", f"Apply for a plot\n\n{EN}", "a menu of one word"),
    (
        f"Reet\nSkip to content\n1. Home\n2. Mill\n3. The old ferry\n\n{EN}",
        f"Reet\n\n{EN}",
        "a numbered way below a link of the page",
    ),
    (
        f"Skip to content\nReet\n1. Home\n2. Mill\n3. The old ferry\n\n{EN}",
        f"Reet\n1. Home\n2. Mill\n3. The old ferry\n\n{EN}",
        "a row stands between the two",
    ),
    (f"Home\nReet\nNews\nRiet\nContact\nSiel\n\n{EN}", EN, "half of the words are known"),
    (
        f"Home\nReet\nRiet\nSiel\nNews\nContact\nSearch\n\n{EN}",
        f"Reet\nRiet\nSiel\n\n{EN}",
        "three unknown words in a row",
    ),
    (f"{EN}\n\n{EN}\n\nHome\nReet\nNews\nRiet\nContact", f"{EN}\n\n{EN}", "a menu below the text"),
    (
        f"{DE}\n\nStartseite\nKontakt\nOhlsen\nFolgen\nImpressum\nDatenschutz",
        DE,
        "one name over a button that follows is no writer",
    ),
    (f"{DE}\n\nStartseite\nKontakt\nAnna Ohlsen\nReet\nImpressum\nDatenschutz", DE, "a name without such a button"),
    (
        f"{DE}\n\nStartseite\nKontakt\nReet\n3. März 2019\nImpressum\nDatenschutz",
        f"{DE}\n\nReet\n3. März 2019",
        "a word over a date",
    ),
    (
        f"{DE}\n\nStartseite\nKontakt\nReet\nImpressum\n3. März 2019\nDatenschutz\nMenü",
        f"{DE}\n\n3. März 2019",
        "a date among the words",
    ),
    (
        f"Skip to content\n1. Home\n2. Mill\n3. Water\n4. Wind\n\n{EN}",
        f"1. Home\n2. Mill\n3. Water\n4. Wind\n\n{EN}",
        "a numbered way has three names at most",
    ),
    ("Skip to content\n1. Home\n2. Mill", "1. Home\n2. Mill", "a numbered list is all that there is"),
    (f"Skip to content\n1. Home\n\n{EN}", f"1. Home\n\n{EN}", "one numbered name"),
    ("Skip to content\n\nEvents\n\nReet\n\nRiet", "Events\n\nReet\n\nRiet", "an unknown title over a list"),
    ("Skip to content\n\nNews\n\nReet", "Reet", "one word below the title"),
    (f"Skip to content\n\nShare\n\n{EN}", EN, "a button is no title"),
    (f"首页\n新闻\n联系我们\n水车水车水车水车\n关于我们\n\n{ZH}", ZH, "eight wide letters"),
    (
        f"Reet und Riet am Priel\nHome\nNews\nSiel\nContact\nSearch\n\n{EN}",
        f"Reet und Riet am Priel\n\n{EN}",
        "a row of five words over the menu",
    ),
    (f"Skip to content\n\nMenu\n\n{EN}", EN, "the button that opens the menu"),
    (
        f"Home\nNews\nContact\nLogin\n\nReet und Riet\n\nShare\nPrint\nEmail\n\n{EN}",
        f"Reet und Riet\n\n{EN}",
        "a title set apart from the menu above it",
    ),
    (
        f"首页\n新闻\n联系我们\n关于我们\n水车\n分享\n打印\n微信\n\n{ZH}",
        ZH,
        "a word between menu and buttons",
    ),
    (
        f"Главная\nНовости\nКонтакты\nО нас\nМельница у реки\nПоделиться\nВКонтакте\nРаспечатать\n\n{DE}",
        f"Мельница у реки\n\n{DE}",
        "a title between menu and buttons",
    ),
    (
        f"Accueil\nCanton\nPartager\nOffrir cet article\nTemps de lecture : 4 min.\n\n{DE}",
        DE,
        "a row that goes ends no menu",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain ... [Read more...] about Old [Mill\n\n{DE}",
        f"The old bridge was closed on Tuesday after heavy rain ...\n\n{DE}",
        "a bracket in the title",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain ... [Read more...] aBout Old Mill\n\n{DE}",
        f"The old bridge was closed on Tuesday after heavy rain ...\n\n{DE}",
        "a capital within the word before it",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain… Continue reading Mill\n\n{DE}",
        f"The old bridge was closed on Tuesday after heavy rain…\n\n{DE}",
        "a name of one word",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain… Weiterlesen Mühle »\n\n{DE}",
        f"The old bridge was closed on Tuesday after heavy rain…\n\n{DE}",
        "one word, a title and an arrow",
    ),
    (f"… Continue reading The Old Mill\n\n{DE}", f"…\n\n{DE}", "nothing stands before the dots"),
    (
        f"The old bridge was closed on Tuesday after heavy rain… Mühle weiterlesen\n\n{DE}",
        f"The old bridge was closed on Tuesday after heavy rain…\n\n{DE}",
        "one word before the verb",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain… Read the rest of The Mill\n\n{DE}",
        f"The old bridge was closed on Tuesday after heavy rain…\n\n{DE}",
        "a link of four words",
    ),
    (f"{EN} Lesen Sie auch: Wie der Müller lebt\n\n{DE}", f"{EN}\n\n{DE}", "a title of four words"),
    (f". Lesen Sie auch: Wie der alte Müller am Deich lebt\n\n{DE}", f".\n\n{DE}", "the first of the line"),
    (
        f"Read more »\n\n{EN} Read more »",
        f"Read more »\n\n{EN}",
        "a link that is all of the first line is not cut within, and a paragraph that ends with one stays",
    ),
    (
        "Weiterlesen »\n\nDas Riet liegt am Priel. Weiterlesen »\n\nDas Reet liegt am Siel. Weiterlesen »",
        "Weiterlesen »\n\nDas Riet liegt am Priel.\n\nDas Reet liegt am Siel.",
        "so in German",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain [ Read more\n\n{DE}",
        f"The old bridge was closed on Tuesday after heavy rain\n\n{DE}",
        "a bracket before the link",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain > Read more\n\n{DE}",
        f"The old bridge was closed on Tuesday after heavy rain\n\n{DE}",
        "what points at the link goes",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain → Read more\n\n{DE}",
        f"The old bridge was closed on Tuesday after heavy rain\n\n{DE}",
        "an arrow",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain › Read more\n\n{DE}",
        f"The old bridge was closed on Tuesday after heavy rain\n\n{DE}",
        "another one",
    ),
    (
        f"The old bridge was closed on Tuesday after heavy rain »» Read more\n\n{DE}",
        f"The old bridge was closed on Tuesday after heavy rain »\n\n{DE}",
        "two marks, of which one goes",
    ),
    (f"{EN} Read more]\n\n{DE}", f"{EN}\n\n{DE}", "a bracket behind the link"),
    (f"{EN} Read more»›→>]\n\n{DE}", f"{EN}\n\n{DE}", "all kinds of arrows"),
    (f"-H[edit]\n\n{DE}", f"-H\n\n{DE}", "a dash and a letter"),
    (f"H 1[edit]\n\n{DE}", f"H 1\n\n{DE}", "a number before the link"),
    (f"{EN}  Read more\n\n{DE}", f"{EN}\n\n{DE}", "a wider gap"),
    (f"{EN} more…\n\n{DE}", f"{EN}\n\n{DE}", "a word and an ellipsis"),
    (
        f"It was closed on a Tuesday after rain Read more\n\n{DE}",
        f"It was closed on a Tuesday after rain\n\n{DE}",
        "a capital in the middle of a sentence",
    ),
    (f"Мост Brid. Read more\n\n{EN}", f"Мост Brid.\n\n{EN}", "half of the letters are of another script"),
    (
        f"{EN} Read more\n\n{DE} Weiterlesen\n\n{EN} And so. Read more",
        f"{EN}\n\n{DE} Weiterlesen\n\n{EN} And so.",
        "two links of one language are enough",
    ),
    (f"Reply Read more\n\n{EN} Read more", f"{EN} Read more", "a link by itself is no second one"),
    (
        f"The Old Mill\nA short one. Read more The Old Mill\n\n{DE}",
        f"The Old Mill\nA short one.\n\n{DE}",
        "a link and the title behind a short sentence",
    ),
    (f"{DE} The post Old Mill appeared first on the Turmblatt.\n\n{EN}", f"{DE}\n\n{EN}", "a name with an article"),
    (f"{DE} The post Old Mill appeared first on <a href='x'></a>\n\n{EN}", f"{DE}\n\n{EN}", "an empty link"),
    (
        f"{DE} The post Old Mill appeared first on Портовое письмо вчера.\n\n{EN}",
        f"{DE}\n\n{EN}",
        "three words of Russian",
    ),
    (f"{DE} The post Old Mill appeared first on La cuchara.\n\n{EN}", f"{DE}\n\n{EN}", "an article and one word"),
    (f"{DE} The post Old Mill appeared first on La.\n\n{EN}", f"{DE}\n\n{EN}", "an article is the name"),
    (
        f"{DE} The post Old Mill appeared first on Nål och tråd.\n\n{EN}",
        f"{DE}\n\n{EN}",
        "two words that belong together",
    ),
    (
        f"{DE} The post Old Mill appeared first on Old Mill och tråd.\n\n{EN}",
        f"{DE}\n\n{EN}",
        "four words, the last ones together",
    ),
    (
        f"{DE} The post Old Mill appeared first on Mill of the Hill.\n\n{EN}",
        f"{DE}\n\n{EN}",
        "small words within a name",
    ),
    (f"{DE} The post X12X appeared first on Mill\n\n{EN}", f"{DE}\n\n{EN}", "a number between letters"),
    (
        f"He saw. The post was The post late appeared first on Mill.\n\n{EN}",
        f"He saw.\n\n{EN}",
        "the title has the words of an opening",
    ),
    (f"<p>The post Old Mill appeared first on Mill.</p>\n\n{EN}", EN, "a paragraph of markup is the footer"),
    (
        f"{DE} and <p>The post <p>Old Mill appeared first on Mill.\n\n{EN}",
        f"{DE} and\n\n{EN}",
        "a second opening of a paragraph",
    ),
    ("!The post Old Mill appeared first on Mill.", "!", "a mark stands before it"),
    ("a.   The post Old Mill appeared first on Mill.", "a.", "three spaces stand before it"),
    (
        f"It appeared first on a Tuesday.\n\n{DE} The post Old Mill appeared first on Mill.\n\n{EN}",
        f"It appeared first on a Tuesday.\n\n{DE}\n\n{EN}",
        "two footers on lines of their own",
    ),
    (
        f"It appeared first on Mill, and then it rained. {DE} The post Old Mill appeared first on Mill.\n\n{EN}",
        f"It appeared first on Mill, and then it rained. {DE}\n\n{EN}",
        "the verb in a sentence further up",
    ),
    (
        f"{EN} The post Old appeared first on the hill. {DE} The post Old Mill appeared first on Mill.\n\n{EN}",
        f"{EN} The post Old appeared first on the hill. {DE}\n\n{EN}",
        "a sentence with the verb goes on",
    ),
    (
        f"```\nThe post Old Mill appeared first on Mill.\n```\n\n{DE} The post Old Mill appeared first on Mill.",
        f"```\nThe post Old Mill appeared first on Mill.\n```\n\n{DE}",
        "a footer in code",
    ),
    (f"X X\n\nThe post Old Mill appeared first on Mill.\n\n{EN}", f"X X\n\n{EN}", "a letter ends the line above"),
    (f"{IT} L'articolo <a href='x'>il ponte</a> proviene da Vaugris.", IT, "a linked title in Italian"),
    (f"{DE}Weiter lesen\n\n{EN}", f"{DE}\n\n{EN}", "a link that nobody has seen is glued to a sentence"),
    (
        f"{ES}\n\nTags: Siel\n\n© 2019 Siel\n\nReet Reet Reet Rietgrasfelder Rietgrasfelder Rietgrasfelderr",
        f"{ES}\n\nReet Reet Reet Rietgrasfelder Rietgrasfelder Rietgrasfelderr",
        "a stray row of sixty letters",
    ),
    (f"Hallig\nHome\nSearch\n\n\nNews\n\n{EN}", f"Hallig\n\n{EN}", "a name stands over a menu of two"),
    (f"Home\nSearch\n\n\n\nContact\n\n\nNews\n\n{EN}", EN, "the gap is not the widest"),
    (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nWer die Brücke zahlt\n\nWie der alte Müller im Winter mit der Fähre kam \n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a space behind ten words is no mark",
    ),
    (
        f"{DE}\n\nMehr zum Thema\n\n» Reet\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        f"{DE}\n\nDer Rat der Stadt will die Brücke im Herbst neu bauen, sagte ein Sprecher am Abend.",
        "a mark and one word",
    ),
]


def every_case() -> list[tuple[str, str, str]]:
    return [*((text, text, why) for text, why in KEPT), *CUT]


@pytest.mark.parametrize(("raw", "kept", "why"), every_case())
def test_what_goes_and_what_stays(raw: str, kept: str, why: str) -> None:
    assert drop_artifacts(raw) == kept, why


def test_an_offer_among_titles_has_its_own_rule() -> None:
    raw = (
        f"{DE}\n\nDas könnte Sie auch interessieren\n\nWarum die alte Fähre spät kommt\n\n"
        "Newsletter abonnieren\n\nWer die neue Brücke am Ende zahlt"
    )
    assert {edit.rule for edit in explain(raw).edits} == {"related-heading-de", "newsletter-line-de"}


# Lines that read as a footer of a feed, and whether they are one.
FOOTERS = [
    ("Der Beitrag Die Uhr erschien zuerst auf Turmblatt.", True),
    ("Der Beitrag die Uhr erschien zuerst auf Turmblatt.", False),
    ("erschien zuerst auf Turmblatt. Der Beitrag Die Uhr", False),
    ("Der Beitrag Die Uhr erschien zuerst auf der Wand, und die Uhr ging.", False),
    ("L'articolo Il ponte proviene da Vaugris.", True),
    ("L'articolo il ponte proviene da Vaugris.", False),
    ("Příspěvek Hodiny se nejdříve objevil na Věž.", True),
    ("Příspěvek Hodiny se nejdříve objevil na zdi.", False),
    ("Příspěvek Poprvé na věži se nejdříve objevil na zdi.", False),
    ("Příspěvek Kdo byl na věži jako první se nejdříve objevil v listu o mlýnech a Věž.", False),
    ("Příspěvek Hodiny se poprvé objevil na Věž, kde visí.", False),
    ("Příspěvek Hodiny se poprvé objevil na Věž a mlýn visí.", False),
    ("Příspěvek Hodiny byl na věži.", True),
    ("Příspěvek Poprvé na Sněžce byl poprvé na Věž a Mlýn.", True),
    ("Příspěvek Hodiny poprvé", False),
]


@pytest.mark.parametrize(("line", "answer"), FOOTERS)
def test_a_line_is_a_footer(line: str, answer: bool) -> None:
    assert is_footer(line) is answer


def test_footers_have_rules() -> None:
    raw = f"{EN} The post Old Mill appeared first on Mill.\n\n{FR} L'article Le pont est apparu en premier sur Vaugris."
    assert [edit.rule for edit in explain(raw).edits] == ["wordpress-footer-en", "wordpress-footer"]


def _of_row(asked: Callable[[Row], object]) -> Callable[[str], object]:
    return lambda line: asked(Row(0, line, 0))


# How a line reads: what is asked, the line, and the answer.
READS: list[tuple[Callable[[str], object], str, object]] = [
    (_of_row(prose.is_prose), "Rietgrasfelderbewirtschaftungsgenossenschaft Deichverbandex.", True),
    (_of_row(prose.is_prose), "水車水車水車水。", True),
    (_of_row(prose.is_prose), "Reet" * 35, False),
    (_of_row(prose.is_prose), "Reet Riet Siel☀", True),
    (_of_row(prose.is_prose), "Reet Riet Siel ➿", True),
    (_of_row(prose.is_prose), "Reet Riet Siel 🌀", True),
    (_of_row(prose.is_prose), "Reet Riet Siel 🌾\N{VARIATION SELECTOR-16}", True),
    (_of_row(prose.is_prose), "Reet Riet Siel 🌾X", False),
    (_of_row(prose.is_prose), "水" * 40 + "aaa", False),
    (_of_row(prose.is_prose), "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e", False),
    (
        _of_row(prose.is_prose),
        "aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp qq rr ss tt uu vv ww xx yy zz aa bb cc dd ee",
        True,
    ),
    (_of_row(prose.is_prose), "สะพาน" * 16, False),
    (_of_row(prose.is_prose), "x" * 20 + "กyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy", False),
    (_of_row(prose.is_prose), "Er kam und ging.3", True),
    (_of_row(prose.is_sentence), "Er kam... ", False),
    (_of_row(prose.is_sentence), "Er kam…", False),
    (_of_row(prose.is_sentence), "Er kam. (Gern) ", True),
    (_of_row(prose.is_title), "Ree", True),
    (_of_row(prose.is_title), "Reet und Riet,", False),
    (_of_row(prose.is_title), "x" * 140, True),
    (_of_row(prose.is_title), "Wer kam? Niemand kam?", False),
    (_of_row(prose.is_title), "Wer kam. Er kam.x", True),
    (_of_row(prose.is_title), "Er kam…", True),
    (_of_row(prose.is_title), "Er kam [...].", True),
    (_of_row(prose.is_title), "Er kam…”", False),
    (_of_row(prose.is_title), "In the U.S.", True),
    (_of_row(prose.is_title), "Sam Jr.", True),
    (_of_row(prose.reads_as_text), "สะพานเก่าปิดในวันอังคารหลังฝนตกหนักสภาเมือง", False),
    (_of_row(prose.reads_as_text), "ก" * 36 + " ข", True),
    (_of_row(prose.reads_as_text), "Reet " * 13 + "Siel, er", True),
    (_of_row(prose.reads_as_text), "“Er kam”", False),
    (_of_row(prose.reads_as_text), "“Es hält”, sagte sie am Abend sehr laut", True),
    (prose.is_broken_off, "Er kam und sah das Riet am… weiter", True),
    (asks, "Ποιος ήρθε; ", True),
    (_of_row(prose.is_title), "Ποιος ήρθε στη γέφυρα;", True),
    (_of_row(prose.is_title), "Wer kam an die Brücke;", False),
    (_of_row(prose.is_sentence), "Ποιος ήρθε στη γέφυρα;", True),
    (prose.breaks_off, "Er kam... ", True),
    (prose.breaks_off, "Er kam,", True),
    (prose.breaks_off, "جاء،", True),
    (prose.breaks_off, "来た、", True),
    (prose.breaks_off, "来了，", True),
    (prose.breaks_off, "Er kam [...]", True),
    (prose.breaks_off, "Er kam […]", True),
    (prose.breaks_off, "Er 1a", True),
    (prose.words, "กกกกกกก", 2),
    (prose.words, "กกกกกก水", 1),
    (prose.words, "é ⺀⺀", 2),
    (prose.words, "x" * 59 + "水水", 1),
    (prose.announces, "Reet und Riet:", False),
    (prose.announces, "Reet und Riet am: ", True),
    (_of_row(prose.is_item), "Reet: ", False),
    (_of_row(prose.is_prose), "水車 " + "Reet " * 11 + "Ri", False),
    (_of_row(prose.is_prose), "水車 " + "Reet " * 11 + "Rie", True),
    (_of_row(prose.is_prose), "水" * 40, False),
    (_of_row(prose.is_prose), "水車", False),
    (prose.is_broken_off, "Er kam und sah das Riet… weiter", False),
    (prose.announces, "Reet und Riet am Deich", False),
    (asks, "Wer kam;", False),
    (prose.breaks_off, "Er kam.", False),
    (_of_row(prose.is_title), "Er kam.", False),
    (_of_row(prose.is_item), "Reet", True),
]


@pytest.mark.parametrize(("asked", "line", "answer"), READS)
def test_how_a_line_reads(asked: Callable[[str], object], line: str, answer: object) -> None:
    assert asked(line) == answer


def test_links_of_several_lines_have_their_rule() -> None:
    raw = f"{EN} Read more\n\n{EN} And so on. Read more"
    assert [edit.rule for edit in explain(raw).edits] == ["read-more-suffix-en", "read-more-suffix-en"]
