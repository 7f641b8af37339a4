"""Documents that speak of what pages have: policies, licences, manuals, references. What they say of it is their own."""

import pytest

from scrapefix.repairs import drop_artifacts

# Policies: the text goes on about cookies or about data, and no button stands beside the line.
POLICIES = {
    "title and clause, en": "Cookie Policy\n\nWe use cookies if you book a bed, if you read our log, and if you visit the sites of our ferries. This policy explains how we use cookies and what you can do about it.\n\nWhy do we use cookies?\n\nCookies remember which bed you wanted.\n\nWhere do we use them?\n\nThe ferry's site sets cookies on your computer as well.",
    "title and clause, es": "Política de cookies\n\nUtilizamos cookies propias y de terceros para mejorar la reserva de barcas. Esta página explica cuáles.\n\n¿Qué es una cookie?\n\nUna cookie es un papelito que guarda el navegador.",
    "title and clause, ru": "Политика использования файлов cookie\n\nМы используем файлы cookie, чтобы сайт переправы работал лучше. Ниже перечислено, какие именно.\n\nЧто такое cookie?\n\nЭто записка, которую хранит браузер.",
    "question as title, de": "Was sind Cookies?\nCookies sind Zettel, die der Browser aufhebt.\nWie lange bleiben sie liegen?\nBis das Fenster zugeht.",
    "two titles, de": "Datenschutz\n\nDatenschutzerklärung\n\nWer ein Boot mietet, dessen Namen und Adresse bewahren wir auf; Ihre Daten gibt niemand weiter.",
    "headings of clauses, fr": "Politique de confidentialité\n\nCommentaires\n\nSi vous écrivez sous un récit, nous gardons votre nom et votre adresse.\n\nLiens\n\nNous ne savons rien des autres ports.",
    "headings of clauses, nl": "Privacybeleid\n\nReacties\n\nVan wie iets onder een verhaal schrijft, bewaren we je naam en je adres.\n\nKoppelingen\n\nVan andere havens weten we niets.",
    "what is kept, en": "Comments\n\nWhen you write under a story, we keep your name.\n\nIf you open our login page, we will set a temporary cookie to see whether your browser accepts cookies. It is thrown away with the window.\n\nHow long we keep your data\n\nA story stays for good.",
    "clause of the terms, en": "Terms and Conditions\n\nYou may row the boat.\n\nThis website uses cookies. By using this website and agreeing to these terms, you consent to our use of cookies.\n\nYou must not sell the oars.",
    "clause under its heading, de": "Fähre Analytics\n\nDiese Website nutzt Fähre Analytics. Der Dienst verwendet Cookies, um Ihre Nutzung der Website zu zählen.\n\nNewsletter\n\nWer den Brief vom Steg bestellt, gibt uns seine Anschrift.",
    "terms, en": "Terms of Service\n\nBy using this site you agree to these terms.\n\nYou may row the boat until dusk.\n\nAll rights reserved.\n\nWe may change the price of oars.",
    "comment rules, en": "Comment policy\n\nWe welcome comments from all readers.\n\nGoats may not write here.\n\nYour email address will not be published.\n\nWe throw away what insults a goat.",
    "rules, de": "Kommentarregeln\n\nKommentare werden vor der Veröffentlichung geprüft.\n\nWer flucht, rudert allein.\n\nÜber Ziegen schreibt nur, wer eine hat.",
    "rules, ru": "Правила комментирования\n\nВаш e-mail не будет опубликован.\n\nБудьте вежливы с козами.\n\nКто ругается, гребёт один.",
    "on rights, en": "Copyright notice\n\nAll content on this site is the property of the ferry.\n\nNobody may copy the map of the lake.\n\nAsk the miller if you need one.",
    "editors, en": "Editorial policy\n\nIf you find an error, let us know.\n\nOur reporters take no goats as gifts.\n\nWe say so where we were wrong.",
    "explained, en": "How the booking desk knows you\n\nWe use cookies when we log in. A cookie is a note that the desk gives to the browser. Without it the desk knows nobody.\n\nThe note is signed.",
}

# What is a page's all the same: it has its buttons, or the text speaks of something else.
NOTICES = {
    "beside buttons, en": ("We use cookies to improve our website and your visit.\n\nAccept all\n\nReject all\n\nThe ferry sank in the night, and the goats swam.\n\nNobody was on board.", "The ferry sank in the night, and the goats swam.\n\nNobody was on board."),
    "explained beside buttons, en": ("We use cookies to improve our website. Cookies are small text files.\n\nAccept cookies\n\nCookie settings\n\nThe ferry sank in the night, and the goats swam.", "The ferry sank in the night, and the goats swam."),
    "over another text, de": ("Diese Website verwendet Cookies, um Ihren Besuch zu verbessern.\n\nDie Fähre sank in der Nacht, und die Ziegen schwammen.\n\nNiemand war an Bord.", "Die Fähre sank in der Nacht, und die Ziegen schwammen.\n\nNiemand war an Bord."),
    "at the end, fr": ("Le bac a coulé dans la nuit, et les chèvres ont nagé.\n\nPolitique de confidentialité", "Le bac a coulé dans la nuit, et les chèvres ont nagé."),
    "a policy with a button, en": ("Cookie Policy\n\nWe use cookies to improve your visit.\n\nAccept all\n\nThe ferry sank in the night, and the goats swam.\n\nNobody was on board.", "The ferry sank in the night, and the goats swam.\n\nNobody was on board."),
    "two titles over another text, de": ("Datenschutz\n\nDatenschutzerklärung\n\nDie Fähre sank in der Nacht, und die Ziegen schwammen.\n\nNiemand war an Bord.", "Die Fähre sank in der Nacht, und die Ziegen schwammen.\n\nNiemand war an Bord."),
}

# Licences: what anybody may do with the work stands beside the notice, which has to stay with it.
LICENCES = {
    "grant below, en": "The oar is free.\n\nCopyright (C) 2002 Mo Reed. All Rights Reserved.\n\nPermission is hereby granted, free of charge, to whoever has an oar, to row with it.",
    "name above, en": "Ferry License\n\nCopyright (c) 2013 The Ferry Company. All Rights Reserved\n\nWhoever has the oar may row.",
    "head of a program, en": '"""\nCopyright The Ferry Company. All Rights Reserved.\nNobody may row at night.\n"""\n\nimport re\n\nOAR = re.compile("o+r")\n',
    "grant below, de": "Das Ruder\n\nCopyright © 2002 Mo Reed. Alle Rechte vorbehalten.\n\nHiermit wird jedem unentgeltlich die Erlaubnis erteilt, damit zu rudern und es zu verleihen.",
    "free software, es": "El remo\n\n© 2002 Mo Reed. Todos los derechos reservados.\n\nEsto es software libre: cualquiera puede remar con él.",
    "disclaimer in capitals, en": "Whoever has this oar may row with it, paint it, lend it, give it away and sell it, and may let others do the same, as long as the words below travel with it, on paper or on a board in the bow of the boat in which the oar lies.\n\nThe words below stay.\n\nTHE OAR IS GIVEN AS IT IS. IN NO EVENT SHALL THE CARVERS OR\nCOPYRIGHT HOLDERS BE LIABLE FOR ANY WET FEET, LOST GOATS OR OTHER LIABILITY,\nWHETHER ON THE LAKE OR OFF IT.\n",
}
UNDER_TEXTS = (
    "Copyright 2019 Ferry Weekly. All rights reserved.",
    "© 2019 Ferry Weekly. All rights reserved.\nAny redistribution of what stands on this site is prohibited.",
    "All rights reserved.",
)

# A name in CamelCase begins with the words of a link, to which nothing is glued.
NAMES = {
    "capitals in the second word, en": "The crew gets a list of berths. If one or\nmore MessageBuoy-like things are passed, the list is checked.\nOtherwise the bell rings.",
    "rules of a grammar, en": "The grammar has these parts.\nContinueHarbour → continue LABEL?\nBreakHarbour → break LABEL?",
    "subject of a sentence, pt": "O laço acaba aqui.\nContinueExpressao começa a volta seguinte.",
    "alone on its line, en": "Take one or more ReadTide objects.\nread moreTide\n",
}
LINKED = {
    "words, en": ("The ferry sank, and then the goats\nRead moreThe goats swam ashore", "The ferry sank, and then the goats\nThe goats swam ashore"),
    "capitals in both words, en": ("The ferry sank, and then the goats\nContinue ReadingThe goats swam ashore", "The ferry sank, and then the goats\nThe goats swam ashore"),
    "one word, twice, de": ("Weiterlesenalt\nWeiterlesenDie Fähre sank in der Nacht\nWeiterlesenZiegen schwammen an Land", "Weiterlesenalt\nDie Fähre sank in der Nacht\nZiegen schwammen an Land"),
}

# A scraper took each link of a sentence as a line: the rows above and below are its halves.
PIECES = {
    "a name, en": "The harbour has a box that holds a note filed under one date and a\nSocialPost\nthat has, at most, 280 letters.",
    "behind gaps, en": "The pager of the whole harbour is\n\nmore\n\n(1), which cannot turn back.",
    "a hyphen below, en": "The buoy needs a tower that offers a\n\nsendmail(1)\n\n-compatible bell for the fog.",
    "a name that begins the sentence, en": "Let us begin with some words.\nA\nnamespace\nis a drawer that maps names to boats.  Most drawers are small.",
    "two names, en": "Such papers usually put the\nFLAG\nline\nfirst, and the harbour master reads it so.",
    "a name twice, en": "The\ncategories\nfield is a list of words. The\ncategories\nmust be known.",
    "brackets over three rows, en": "It goes like this\n(cut a little; see\nPAPER 302\nfor the full details):\nring twice.",
    "a bracket that closes below, en": "The old rope is gone; take the new one and its variants instead.\n(See more details in\nknot-29548\n.)\nSmall changes of the splice",
    "names and what they are, en": "Bell settings\n\nringFactor\n\n(a number, 2.0 unless set).\n\nretryMax\n\n(seconds, 30.0 unless set).\n\nThe bell waits between strokes.",
    "a program, en": "import\ncBuoy\n,\nio\npr\n=\ncBuoy\n.\nBell\n()\npr\n.\nring\n()\n",
    "a verb in the middle, de": "Wer den Kahn mieten will, muss vorher im Büro auf den Knopf\nTeilen\ndrücken, bevor der Steg frei wird.",
    "a label in the middle, fr": "Au bord du lac, la barque porte le mot\nPartager\npeint en bleu, et personne ne sait pourquoi.",
    "a sentence that is shown, en": "The law changed. Since then, the line\n\nThis website uses cookies.\n\nhas hung on every door of the ferry house, and nobody reads it.",
}
INTERRUPTED = {
    "an advert in a sentence, en": ("The ferry sank in the night, and the goats of the\n\nAdvertisement\n\nminister swam ashore by themselves.", "The ferry sank in the night, and the goats of the\n\nminister swam ashore by themselves."),
    "under a title, de": ("Die Fähre sank in der Nacht\n\nTeilen\n\nDrucken\n\nvon Mo Ried\n\nDie Ziegen schwammen allein an Land, sagt der Minister.", "Die Fähre sank in der Nacht\n\nvon Mo Ried\n\nDie Ziegen schwammen allein an Land, sagt der Minister."),
    "a bar of networks, en": ("The ferry sank in the night, and the goats swam.\n\nFacebook Twitter Email\n\nthe minister's office said nothing at all.", "The ferry sank in the night, and the goats swam.\n\nthe minister's office said nothing at all."),
}

# Prose that a program broke into lines, of which one begins, or is, what a page has.
WRAPPED = {
    "a word between bars, en": "The bell rings in each tower in turn.\nSee |towers| for details on what a tower is, and |bells|\nfor how to hush one.",
    "bars and an announcement, en": "What does a berth cost?\n\nSee |berths|.  Ask at the hut for the newest list:\nhttps://harbour.example/berths\n\nWhy are there no buoys?\n\nThey sank.",
    "a comma at its end, en": "Returns the depth of the basin.\n\nSee also: The Rules of the Harbour, Version 2,\n`Other Harbours`_.\n\nNew in version 3.",
    "a comma and bars, en": "{cmd} must not ring the bell.\nAlso see |:buoy|, |:dam|, |:bell|, |:sluice|,\n|:gate| and |:mast|\n\nExample: >\n\t:bell 2\n",
    "set in, and bars, en": 'Returns the name of the tower.\n\n\t\t\tSee |bell-ring| for [++slow].  "slow"\n\t\t\t(without the ++) is taken as well, for old\n\t\t\ttowers.\n',
    "an item that goes on, en": "How to mend the bell:\n\n* Lower it into the boat.\n* Follow the old [guide](https://bells.example/guide)\n  to file the crack.\n* Ring it.",
    "an entry of a dictionary, de": "Flussland:\n  Ein Staat ohne Fluss.\n\nE-Boot:\n  Ein Boot, das am Steg laden muss.\n  (Siehe auch: E-Kahn, E-Floß, E-Steg)\n\nEsel:\n  Ein Tier am Ufer.",
    "a name of a program, vi": 'Um das zu tun, läutet der Befehl die Glocke.\nXem thêm: RingBell\nCú pháp:\nDeclare Sub Name Lib "x"',
    "a number and a stop, en": "A board at the bow may have at most\n25 words.\n\nA see-through board is one that fish can read.",
    "a verb, de": "Den Fahrplan der Fähre am Steg und im Netz\nanzeigen\n\nSie können den Fahrplan an zwei Orten zeigen.",
    "set in far, en": "2008 : mended the bell in the tower\n       of the harbour\n2007 : * took away the wait for the boats\n                     loading\nv23 Nov 03 : * ignores the gulls\n",
    "accessible, en": "Turn the lamp on.\n\nTo access this menu without a mouse, read the list at the top of this page. Then go to the right, one step at a time, until the round icon for accessibility is selected. The list below it opens, and you can read it with the same keys, or close it again and get back to the top of the page.",
}
LEADS = {
    "in brackets, de": ("Die Fähre sank in der Nacht, und die Ziegen schwammen.\n\n(Siehe auch: Minister kauft neue Fähre)\n\nNiemand war an Bord.", "Die Fähre sank in der Nacht, und die Ziegen schwammen.\n\nNiemand war an Bord."),
    "behind a bar, en": ("The ferry sank in the night, and the goats swam.\n\nREAD MORE | Minister buys a new ferry for the lake\n\nNobody was on board.", "The ferry sank in the night, and the goats swam.\n\nNobody was on board."),
    "an advert below a wide line, en": ("The ferry sank in the night, and the goats of the\nadvertisement\nminister swam ashore by themselves.", "The ferry sank in the night, and the goats of the\nminister swam ashore by themselves."),
}

# Headings of documents: how they are written, what stands above them and what the rows below speak of.
SECTIONS = {
    "a link written as a heading, en": "The gate opens at once.\n\n## Read More\n\n- [Gates - a primer](https://docs.example/gates)\n- [The rule book](https://std.example/gates)\n",
    "an item of the contents, en": "Contents\nDepth\nMooring At Buoy 3.0\nWhat’s New in Buoy 2.7\nThe Future for Buoy 2.x\nChanges to the Handling of Ropes\nOther Changes",
    "references below a numbered heading, en": "9. Rules of the Bell\nSee also\nNew and changed ropes in the towers\nThe towers project adds new knots to the old ropes.",
    "references below a program, en": "def ring(tower, bell):\nFactory function for ringing.\nSee also\nBells and Ropes",
    "references below a program, es": "fn main() {\n    let x = 5;\n}\n\nVer también\n\nDocumentación de campanas\n\nComentarios en la torre",
    "an anchor and its heading, en": "[comments]\nComments\n\nA comment begins with two strokes of the bell and ends with the line.",
    "a heading and its part, en": "The key is a secret, and nobody else should hold it.\nOPTIONS\nLogin Options\nName of the tower that is used. The names of towers stand in the papers of the harbour.",
    "a title of which the next row speaks, en": "Search for a contact\nYou can search for a contact in two ways:\nRing the bell.\nWalk along the quay.",
}
HEADS = {
    "a link at the end, en": ("The gate opens at once, and the goats of the minister swim.\n\nRead More", "The gate opens at once, and the goats of the minister swim."),
    "over other articles, de": ("Die Fähre sank in der Nacht, und die Ziegen schwammen.\n\nLesen Sie auch\n\nMinister kauft neue Fähre für den See\n\nZiegen schwimmen allein an Land", "Die Fähre sank in der Nacht, und die Ziegen schwammen."),
    "search over an article, en": ("Search\n\nMenu\n\nThe ferry sank in the night, and the goats swam.", "The ferry sank in the night, and the goats swam."),
}

# Code, settings, output, drawings: a neighbour has the same form or the same margin, or a line announces them.
LITERALS = {
    "a substitution, en": "The ferry book is free.\n\nCopyright |copy| 2003 by Mo Reed.\n\n.. |copy| unicode:: 0xA9",
    "fields and a substitution, en": ":author: Mo Reed\n:date: August 2024\n\n:copyright: Copyright |copy| 2003-2023 Mo Reed.\n\n.. |copy| unicode:: 0xA9\n",
    "kinds of files, en": "In the table of papers, write:\n\npaper/log; lantern %s\ntext/*; more\n\nThe first line that fits is taken.",
    "members of a type, en": "structure Berth {\n    /// The words of the log.\n    documentation: String,\n\n    /// A list of tags for the log.\n    tags: NonEmptyList,\n\n    /// Only at high tide.\n    appliesTo: Side,\n}",
    "on the margin of a program, en": "forall a. Tide a => a -> a\n\nado\n  x <- getTide\n  in x\n\n",
    "a name and what it is, en": "Change the name of a knot, and the log changes:\n\n tag.name = \"splice\"\n tag\n # <splice class=\"tight\">Very tight</splice>\n\nKnots have ends.\n\n tag['id'] = 'verytight'\n tag['other'] = 1\n tag\n # <b other=\"1\" id=\"verytight\"></b>\n",
    "fields in a comment, en": "    /*\n    :Author: Your Name\n    :Contact: Your Email Address\n    :Copyright: This sheet is free.\n    */\n\n    @import url(harbour.css);\n",
    "ruled lines, en": "{\n  x => 1,\n}\nlog and code for line 704\n-- line 704 ----------------------------------------\n-- line 878 ----------------------------------------\nlog and code for line 878",
    "output that is announced, en": "If the list is long, the bell stops:\n\n\t1: buoy.txt\n\t2: tower.txt\n\t-- More --\n\nPull the rope for the next screen.",
    "a box, en": "   +-----------+   \n   | buoy buoy |   Vjj\n   | more text more text |\n   +-----------+\n\nMark the block and pull the rope.",
    "a drawing, en": "The bank of the lake\n\n\t\t-- Mo Reed\n\nYou are here:\n\t***\n\t***\n      *********\n\t***\n\nIt was a small map.",
    "who said it, ru": "КТО ПЛЫВЁТ, ТОТ МОКНЕТ!\n\t\t-- реклама\n\nНа причале было холодно.",
}
SET_IN = {
    "buttons set in, en": ("The ferry sank in the night, and the goats swam.\n\n    Share\n    Tweet\n    Print\n\nNobody was on board, says the minister.", "The ferry sank in the night, and the goats swam.\n\nNobody was on board, says the minister."),
    "beside a date, en": ("Goats swim ashore\n\nMay 3, 2012 | 0 comments\n\nThe ferry sank in the night, and the goats swam.", "Goats swim ashore\n\nMay 3, 2012\n\nThe ferry sank in the night, and the goats swam."),
}

# Lists and tables of words: in a column of words, in pairs, with values, asked for, called words, counted, defined.
LISTS = {
    "a column in order, en": "ANCHOR\nACO\nACRE\nAD\nADS\nADRIFT\nAFT\nAHOY\n",
    "names of columns, en": "berth\nbuoy\nPPID\nPR\nPSS\nPSan\npiers",
    "keys and values, en": "Turn the fog bell on or off\n\nDisabled\n\nIncrease text size\n\nDisabled\n\nTurn the lamp on or off\n\nDisabled",
    "a quiz, en": "1. Which harbour network was built first?\n\nFacebook\nTwitter\nInstagram\nLinkedIn\n\n2. Which one has a bird on its flag?\n\nFacebook\nTwitter\nInstagram\nLinkedIn\n\nAnswers: 1 Facebook, 2 Twitter.",
    "two languages, en and de": "home – Startseite\nshare – teilen\nprint – drucken\noar – Ruder\nread more – weiterlesen\nbuoy – Boje\n",
    "counted, en": "The new bridge has four levers.\n\nShare\n\nPrint\n\nListen\n\nSave\n\nAll four are grey until the engine runs.",
    "counted, de": "Am Pult der Fähre sind drei Knöpfe.\n\nTeilen\n\nDrucken\n\nMerken\n\nAlle drei sind grau, bis der Motor läuft.",
    "words, ru": "Exercise 4. Translate the words.\n\nПодробнее\nПоделиться\nРеклама\nКомментарии\n\nAnswers: more, share, advertisement, comments.",
    "a glossary, en": "Words of the harbour\n\nNewsletter\nA letter to all boats.\n\nAdvertisement\nA paid notice.\n",
}
BARS = {
    "under a question that a page asks, en": ("The ferry sank in the night, and the goats swam.\n\nDid you like this story?\n\nFacebook\nTwitter\nInstagram\n\nNobody was on board, says the minister.", "The ferry sank in the night, and the goats swam.\n\nNobody was on board, says the minister."),
    "under each post, en": ("The ferry sank in the night, and the goats swam.\n\nDry enough for you?\n\nFacebook\nTwitter\nInstagram\n\nNobody was on board, says the minister.\n\nDry enough for you?\n\nFacebook\nTwitter\nInstagram", "The ferry sank in the night, and the goats swam.\n\nDry enough for you?\n\nNobody was on board, says the minister.\n\nDry enough for you?"),
    "below a number of something else, en": ("The ferry sank in the night, and four goats swam.\n\nShare\n\nPrint\n\nListen\n\nSave\n\nNobody was on board, says the minister.", "The ferry sank in the night, and four goats swam.\n\nNobody was on board, says the minister."),
    "an ad over a paragraph, en": ("The ferry sank in the night, and the goats swam.\n\nAdvertisement\nNobody was on board when it happened, says the minister.\n\nThe goats are well.", "The ferry sank in the night, and the goats swam.\n\nNobody was on board when it happened, says the minister.\n\nThe goats are well."),
}


@pytest.mark.parametrize("text", POLICIES.values(), ids=POLICIES)
def test_a_policy_keeps_its_title_and_its_clauses(text: str) -> None:
    assert drop_artifacts(text) == text


@pytest.mark.parametrize(("text", "rest"), NOTICES.values(), ids=NOTICES)
def test_a_notice_goes(text: str, rest: str) -> None:
    assert drop_artifacts(text) == rest


@pytest.mark.parametrize("text", LICENCES.values(), ids=LICENCES)
def test_a_licence_keeps_its_notice(text: str) -> None:
    assert drop_artifacts(text) == text


@pytest.mark.parametrize("notice", UNDER_TEXTS)
def test_the_notice_of_a_page_goes(notice: str) -> None:
    text = "The ferry sank in the night, and the goats swam.\n\nNobody was on board."
    assert drop_artifacts(f"{text}\n\n{notice}").startswith(text)
    assert notice.partition("\n")[0] not in drop_artifacts(f"{text}\n\n{notice}")


@pytest.mark.parametrize("text", NAMES.values(), ids=NAMES)
def test_a_name_stays_whole(text: str) -> None:
    assert drop_artifacts(text) == text


@pytest.mark.parametrize(("text", "rest"), LINKED.values(), ids=LINKED)
def test_a_link_goes_before_what_is_glued_to_it(text: str, rest: str) -> None:
    assert drop_artifacts(text) == rest


@pytest.mark.parametrize("text", PIECES.values(), ids=PIECES)
def test_a_piece_of_a_sentence_stays(text: str) -> None:
    assert drop_artifacts(text) == text


@pytest.mark.parametrize(("text", "rest"), INTERRUPTED.values(), ids=INTERRUPTED)
def test_what_interrupts_a_text_goes(text: str, rest: str) -> None:
    assert drop_artifacts(text) == rest


@pytest.mark.parametrize("text", WRAPPED.values(), ids=WRAPPED)
def test_a_line_of_wrapped_prose_stays(text: str) -> None:
    assert drop_artifacts(text) == text


@pytest.mark.parametrize(("text", "rest"), LEADS.values(), ids=LEADS)
def test_what_leads_elsewhere_goes(text: str, rest: str) -> None:
    assert drop_artifacts(text) == rest


@pytest.mark.parametrize("text", SECTIONS.values(), ids=SECTIONS)
def test_a_heading_of_a_document_stays(text: str) -> None:
    assert drop_artifacts(text) == text


@pytest.mark.parametrize(("text", "rest"), HEADS.values(), ids=HEADS)
def test_a_heading_of_a_page_goes(text: str, rest: str) -> None:
    assert drop_artifacts(text) == rest


@pytest.mark.parametrize("text", LITERALS.values(), ids=LITERALS)
def test_what_is_set_as_it_is_stays(text: str) -> None:
    assert drop_artifacts(text) == text


@pytest.mark.parametrize(("text", "rest"), SET_IN.values(), ids=SET_IN)
def test_what_is_set_in_on_a_page_goes(text: str, rest: str) -> None:
    assert drop_artifacts(text) == rest


@pytest.mark.parametrize("text", LISTS.values(), ids=LISTS)
def test_a_list_of_words_stays(text: str) -> None:
    assert drop_artifacts(text) == text


@pytest.mark.parametrize(("text", "rest"), BARS.values(), ids=BARS)
def test_a_bar_of_buttons_goes(text: str, rest: str) -> None:
    assert drop_artifacts(text) == rest
