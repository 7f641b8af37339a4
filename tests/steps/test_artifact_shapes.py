"""Artifacts that are shapes of several lines: what each of their conditions keeps and drops."""

import pytest

from scrapefix.repairs import drop_artifacts

EN = "The old bridge was closed on Tuesday after heavy rain, the council said in the evening."
DE = "Die alte Brücke wurde am Dienstag nach starkem Regen gesperrt, teilte der Rat am Abend mit."
LONG = "A line about the ferry " * 8

STORIES = [
    ("Ann shared this story.\n\n{}", "{}", "a full stop ends it"),
    ("Ann shared this story\n\n{}", None, "nothing tells that it is no sentence of the text"),
    ("ann_a shared this story\n\n{}", "{}", "the name of an account"),
    ("shared this story from River Notes\n\n{}", None, "nobody's, and no row above it has a name"),
    ("Ann Ashford\nshared this story.\n\n{}", "{}", "the name has a row of its own"),
    ("At last, at 12:30\nshared this post.\n\n{}", None, "no name stands above it"),
    ("Ann\nshared this story\nfrom\nRiver Notes\n.\n{}", "{}", "each part has a row of its own"),
    ("Ann\nshared this story\nfrom\nriver notes and more\n{}", "river notes and more\n{}", "what goes on in small letters is no name"),
    ("Ann shared this story from\nRiver Notes\n\n{}", None, "a sentence may go on there"),
    (
        "The shared garden is open.\n\nAnn shared this story from River Notes.\n\n{}\n\nBob Brook shared this story from Mill News.\n\n{}",
        "The shared garden is open.\n\n{}\n\n{}",
        "two of them, below a line that shares a word",
    ),
    (f"Ann shared this story from {'River Notes ' * 14}\n\n{{}}", None, "longer than a row of this is"),
    ("At last, at 12:30\nshared this post.\n\nAnn shared this story.\n\n{}", "At last, at 12:30\nshared this post.\n\n{}", "nobody's first, then one with a name"),
    ("Ann shared this story from \nRiver Notes\n.\n{}", "{}", "a space behind the word over the feed"),
    ("Ann shared this story from \nRiver Notes\n\n{}", None, "with such a space a sentence may go on too"),
    ("{}\n\nAnn shared this story\nfrom River Notes", "{}", "the feed is the last row"),
]

PLAYERS = [
    ("{}\n\n0:00\n\n/\n\n4:12\n\nListen to this article\n\n1x\n\n{}", "{}\n\n{}", "on both sides of the label"),
    ("0:00\nListen to this article\n\n{}", "{}", "in the first row"),
    ("{}\n\nListen to this article\n\n0:00", "{}", "in the last row"),
    ("{}\n\nListen\n\n0:00\n\n1x\n\n{}", "{}\n\n{}", "a label that needs company has them for it"),
    ("{}\n\n0:00\n\n4:12\n\n{}", None, "no label stands beside them"),
    ("{}\n\nListen\n\nten past nine\n\n0:00\n\n{}", None, "words stand between"),
    ("Print\n\n{}\n\n0:00\n\n/\n\n4:12\n\nListen to this article\n\n1x\n\n{}", "Print\n\n{}\n\n{}", "another word stands above it"),
    ("{}\n\n{}\n\n{}\n\n{}\n\n{}\n\n{}\n\n0:00\n\n/\n\n4:12\n\nListen to this article\n\n1x\n\n{}", "{}\n\n{}\n\n{}\n\n{}\n\n{}\n\n{}\n\n{}", "further down"),
]

NEIGHBOURS = [
    ("{}\n\n← The road to the hill\n\nWhy the ferry is late →", "{}", "two beside each other"),
    ("{}\n\n← The road to the hill\n\n{}\n\nWhy the ferry is late →", None, "a paragraph stands between"),
    ("{}\n\n← The road to the hill\n\nShare this", "{}", "an artifact stands below"),
    ("{}\n\nShare this\n\n← The road to the hill", "{}", "an artifact stands above the one before"),
    ("{}\n\nShare this\n\nWhy the ferry is late →", "{}", "an artifact stands above the one after"),
    ("{}\n\nWhy the ferry is late →", None, "nothing stands beside it"),
    ("{}\n\nWhy the ferry is late →\n\nShare this", "{}\n\nWhy the ferry is late →", "only what is above counts for the one after"),
    ("← The road to the hill\n\nWhy the ferry is late →", None, "there is nothing else"),
    ("{}\n\n→ הדרך אל הגבעה\n\nמדוע המעבורת מאחרת ←", "{}", "arrows are turned where letters run from the right"),
]

LABELLED = [
    ("{}\n\nShare this\n\nPrevious\nThe road to the hill\nNext\nWhy the ferry is late", "{}", "a label over each"),
    ("{}\n\nEdit this page\nVorherige Seite\nDer Weg zum Berg\nNächste Seite\nWarum die Fähre spät ist", "{}", "in German"),
    ("{}\n\nPrevious\nThe road to the hill\nNext\nWhy the ferry is late", None, "nothing else is of a page: a board"),
]

# The parts of the page under their label, and the way to it in rows.
PARTS = [
    ("{}\n\nJump to:\nWhy the ferry is late\nWho pays\n\n{}", "{}\n\n{}", "titles under a label of the page"),
    ("Auf dieser Seite\nDie Fähre\nDer Berg\n\n{}", "{}", "over the text, in German"),
    ("{}\n\nIn this article:\nThe ferry\nThe hill\n\n{}\n\nThe ferry\n\n{}\n\nThe hill\n\n{}", "{}\n\n{}\n\nThe ferry\n\n{}\n\nThe hill\n\n{}", "they head the text"),
    ("{}\n\nIn this article:\nThe ferry\nThe hill\n\n{}", None, "an author announces so, too"),
    ("{}\n\nJump to:\nwhy the ferry is late\nwho pays\n\n{}", None, "no titles"),
    ("On this page\n\nThe ferry\n\n{}\n\nEdit this page", "The ferry\n\n{}", "the parts are lost"),
    ("On this page\n\nthe ink has run.\n\n{}", None, "nothing else is of a page"),
    ("Skip to main content\nHome\nServices of the town\nAllotments\n\nApply for a plot\n\n{}", "Apply for a plot\n\n{}", "a row for each name"),
    ("Skip to main content\nHome\nallotments and plots\n\nApply for a plot\n\n{}", "Home\nallotments and plots\n\nApply for a plot\n\n{}", "no name of a part"),
    ("Home\nHills and heather\n\n{}", None, "no page's link stands over it"),
    ("Open in app\nSign up\nSign in\nAnn Lane\nFollow\n6 min read\nListen\nShare\n\n{}", "Ann Lane\n\n{}", "a writer over the button that follows her"),
    ("Anuncio\n\nSe vende una burra mansa con carro\n\n{}", None, "a slip of paper"),
    ("Publicidad\n\nEl puente viejo se cierra\n\n{}", "El puente viejo se cierra\n\n{}", "an ad over a headline"),
    ("Publicidad\n\n{}", None, "what the text is about"),
    ("Publicidad\n\n{}\n\n{}", None, "nothing else of a page"),
    ("Publicidad\n\n{}\n\nCompartir en Facebook\n\nCompartir en X\n\nCopiar enlace", "{}", "an ad over a text of a page that does not speak of it"),
    ("Publicidad\n\n{}\n\nPublicidad\n\n{}", "{}\n\n{}", "ads over and in a text"),
    ("Publicidad\n\n{} El anuncio cuelga torcido.\n\nCompartir en Facebook\n\nCompartir en X\n\nCopiar enlace", "Publicidad\n\n{} El anuncio cuelga torcido.", "the text speaks of it"),
    ("Werbung\n\n{}\n\nDie Werbung am Zaun ist alt, und niemand liest sie mehr.", None, "the text speaks of it"),
    ("Anuncio\n\n{}\n\n{}", None, "a word for what is made known"),
    ("Advertisement\n\n{}", "{}", "nobody writes so over a text"),
]

POINTED = [
    ("{}\n\n>> The old mill is for sale\n\n{}\n\nShare this", "{}\n\n{}", "a headline behind its mark"),
    ("{}\n\n>> the old mill is for sale\n\n{}\n\nShare this", "{}\n\n>> the old mill is for sale\n\n{}", "no headline"),
    ("{}\n\n>> The old mill\n\n{}\n\nShare this", "{}\n\n>> The old mill\n\n{}", "too few words for one"),
    ("{}\n>> The old mill is for sale\n{}\n\nShare this", "{}\n>> The old mill is for sale\n{}", "no gap parts it"),
    ("{}\n\n>> The old mill is for sale\n\n>> The new one is not\n\n>> And why not\n\n{}\n\nShare this", "{}\n\n>> The old mill is for sale\n\n>> The new one is not\n\n>> And why not\n\n{}", "a letter is quoted"),
    ("{}\n\nTopics\n\nBees, hardware, Lenne Capital, the price of wax, Startups", "{}", "tags with commas between them"),
    ("{}\n\nTopics\n\nBees, which nobody had seen for years, Lenne", None, "a clause between commas"),
    ("EmailPrintReprintsSave\n\n{}", "{}", "four labels in one, over the text"),
]

GALLERIES = [
    ("{}\n\n1 / 6\n\nPrevious\n\nNext\n\n{}", "{}\n\n{}", "the controls of a gallery"),
    ("{}\n\n1 / 6\n\nof a pound\n\n{}\n\nShare this", "{}\n\n1 / 6\n\nof a pound\n\n{}", "a fraction"),
    ("{}\n\nAdd to calendar\nGoogle Calendar\nOutlook 365\n\n{}", "{}\n\n{}", "the calendars that a button offers"),
    ("{}\n\nGoogle Calendar\nOutlook 365\n\n{}\n\nShare this", "{}\n\nGoogle Calendar\nOutlook 365\n\n{}", "no button offers them"),
    ("{}\n\nFury as the ferry fees triple [REVEALED]|\n\nCoach firm bans trips to the harbour [COMMENT]\n\n{}\n\nShare this", "{}\n\n{}", "what headlines are in brackets"),
    ("{}\n\nFury as the ferry fees triple [REVEALED]\n\n{}\n\nShare this", "{}\n\nFury as the ferry fees triple [REVEALED]\n\n{}", "one alone"),
    ("{}\n\nFollow the topics in this article\n\nFollow Rowing\n\nFollow the author of this article", "{}", "a topic among the buttons that follow"),
    ("{}\n\nPost one\n\nBack to top\n\n{}\n\nBack to top", "{}\n\nPost one\n\n{}", "a button under each post"),
    ("Moth night\n\nAdd to calendar\n\nDetails\nDate: 18 May\nTime: 21:30\n\n{}", None, "a heading over the date and the time"),
]

CATEGORIES = [
    ("Categories\n\nRiver Mill Town\n\nThe old bridge\n\n{}", "The old bridge\n\n{}", "three words"),
    ("Categories\n\nRiver Mill Old Town\n\nThe old bridge\n\n{}", None, "four words are a title"),
    (f"Categories\n\n{'R' * 40}\n\nThe old bridge\n\n{{}}", "The old bridge\n\n{}", "forty letters"),
    (f"Categories\n\n{'R' * 41}\n\nThe old bridge\n\n{{}}", None, "longer than a name"),
    ("Categories\n\nRivers.\n\nThe old bridge\n\n{}", None, "a sentence"),
    ("Old\n\nCategories\n\nRiver\n\nThe old bridge\n\n{}", "Old\n\nThe old bridge\n\n{}", "in the second row"),
    ("Old\n\nMill\n\nOak\n\nCategories\n\nRiver\n\nThe old bridge\n\n{}", None, "not at the head"),
    ("{}\n\nCategories\n\nRiver\n\nThe old bridge\n\n{}", None, "behind a paragraph"),
    (f"Categories\n\nRiver\n\n{LONG}{LONG}", None, "no title stands below"),
    ("Categories\n\nrivers\n\nboats\n\n{}", "{}", "one more tag in small letters"),
    ("Categories\n\nrivers\n\nboats-and-oars\n\n{}", "boats-and-oars\n\n{}", "what has more than letters is no such tag"),
    ("Categories\n\nRivers\n\nmPH\n\n{}", "{}", "of a tag the first letter counts"),
    ("Heron\n\nCategories\n\nRivers\n\nboats\n\n{}", "Heron\n\n{}", "a row stands above them, which stays"),
    ("Categories\n\nRivers\n\nboats\n\noars", "boats\n\noars", "tags to the end, and no text"),
]

PAGES = [
    ("{}\n\nShare on Facebook\n\nSend an email\n\nShare on X\n\n{}", "{}\n\n{}", "a row in the words of pages between buttons"),
    ("{}\n\nShare on Facebook\n\nThe last email she sent was short.\n\nShare on X\n\n{}", "{}\n\nThe last email she sent was short.\n\n{}", "a sentence between buttons"),
    ("{}\n\nAd\n\nAd\n\n{}\n\nSponsored\n\n{}", "{}\n\n{}\n\n{}", "one more word for ads between paragraphs"),
    ("Cookie Policy\n\nThe archive sets one cookie, which keeps the size of its type.\n\nWhoever does not want the cookie reads in small type.", None, "the title of a policy"),
    ("SUBSCRIBERS ONLY\n\n{}\n\nTo continue reading, subscribe now.\n\nAlready a subscriber? Log in", "{}", "a label over a text for subscribers"),
    ("{}\n\n1\n\n2\n\n3\n\nNext page", "{}", "above the link"),
    ("{}\n\nPage 1 of 3\n\n1\n\n2\n\n3", "{}", "below it"),
    ("{}\n\n1\n\n2\n\nNext page", "{}", "two numbers"),
    ("{}\n\n1\n\nNext page", "{}\n\n1", "one number may be anything"),
    ("{}\n\n3\n\n5\n\n6\n\nNext page", "{}\n\n3\n\n5\n\n6", "numbers that do not follow one another"),
    ("{}\n\n1\n\n2\n\n3\n\nthe end", None, "no link stands beside them"),
    ("{}\n\nPage 1 of 2\n\n1\n\n2\n\n{}\n\nPage 2 of 2\n\n1\n\n2", "{}\n\n{}", "twice"),
    ("{}\n\n" + "\n\n".join(map(str, range(1, 21))) + "\n\nNext page", "{}", "twenty of them"),
    ("1\n\n2\n\n3\n\nNext page\n\n{}", "{}", "the first row is one of them"),
    ("{}\n\nlist 1 of 2\n\nBees on the roof", "{}", "a title behind its number ends the text"),
    ("{}\n\nlist 1 of 2", "{}", "a number without its title"),
    ("{}\n\nHeron\n\nTags\n\n#ford\n\n#mill", "{}\n\nHeron", "two hashtags under their heading, below a short row"),
    ("{}\n\nTags\n\n#ford", None, "one hashtag"),
]

SKIP = "Skip Most Read and continue reading"
BOXES = [
    (f"{{}}\n\n{SKIP}\n\nMost Read\n\nThe road to the hill\n\nWhy the ferry is late\n\nEnd of Most Read\n\n{{}}", "{}\n\n{}", "all of it"),
    (f"{{}}\n\n{SKIP}\n\nMost Read\n\n{LONG}\n\nEnd of Most Read\n\n{{}}", f"{{}}\n\nMost Read\n\n{LONG}\n\nEnd of Most Read\n\n{{}}", "a paragraph stands in it"),
    (f"{{}}\n\n{SKIP}\n\nThe mill\n\nThe road to the hill\n\n{{}}", "{}\n\nThe mill\n\nThe road to the hill\n\n{}", "it names something else"),
    (f"{{}}\n\n{SKIP}\n\nThe mill\n\nBees\n\nThe road\n\n{{}}", "{}\n\nThe mill\n\nBees\n\nThe road\n\n{}", "nothing ends it"),
    (f"{{}}\n\n{SKIP}", "{}", "nothing stands behind it"),
    (f"{{}}\n\nShare this article\n\n{SKIP}\n\nMost Read\n\n{{}}\n\nEnd of Most Read\n\n{{}}", "{}\n\n{}", "a paragraph in a box below a button"),
    (f"{{}}\n\n{SKIP}\n\nThe mill\n\n{{}}\n\n{SKIP}\n\nMost Read\n\n{{}}\n\nEnd of Most Read\n\n{{}}", "{}\n\nThe mill\n\n{}\n\n{}", "the second link names its box"),
]

TEASERS = [
    ("Old Mill\n\n{}\n\nOld Mill Read more\n\nShare this", "Old Mill\n\n{}", "the title before the words"),
    ("Old Mill\n\n{}\n\nRead more “Old Mill”\n\n{}", "Old Mill\n\n{}\n\n{}", "the title in quotes behind them"),
    ("Mill\n\n{}\n\nMill Read more\n\n{}", None, "one word is no title"),
    ("old mill\n\n{}\n\nold mill Read more\n\n{}", None, "no title begins so"),
    ("Old Mill\n\n{}\n\nThe Old Mill Read more\n\n{}", None, "words stand before the title"),
    ("Bees\n\n{}\n\nRead more Bees\n\n{}", None, "nor is it behind the words"),
    ("Old Mill\n\n{}\n\nRead more Old Mill Old Mill\n\n{}", None, "the title twice"),
    ("Old Mill\n\n{}\n\nOld Mill More →\n\n{}", "Old Mill\n\n{}\n\n{}", "a word with an arrow"),
    ("Old Mill\n\n{}\n\nOld Mill More\n\n{}", None, "the word without an arrow"),
    ("古い橋の話\n\n{}\n\n古い橋の話の続きを読む→\n\n{}", "古い橋の話\n\n{}\n\n{}", "in Japanese the title belongs to the words behind it"),
]

RECORDS = [
    # Between two fences at the head all is the record's.
    ("--- \n\nMill: Ashford\n\nReading time: 5 minutes\n\n--- \n\n{}", None, "front matter with a gap behind each row and a space behind its fences"),
    ("---\n\nViews: 300\n\n---\n\n{}", None, "front matter of one row"),
    ("+++\nReading time: 5 minutes\n+++\n\n{}", None, "fences of the other kind"),
    ("---\n\nReading time: 5 minutes\n\n{}", "{}", "a rule, and no fence closes"),
    ("---\n\nShare this article\n\nViews: 300\n\n---\n\n{}", "{}", "no key stands behind the fence"),
    # What a run of fields is, and which of the rows are none.
    ("Reading time: 5 minutes\n\n{}\n\nboat: small\n\nauthor: Ann\n\ntags: boats, oars", "{}\n\nboat: small\n\nauthor: Ann\n\ntags: boats, oars", "a row that is alone comes first"),
    ("/ferry:\n  tags: small", None, "a path and what is indented under it"),
    ("{}\n\n/ferry:\ntags: boats\ncategory: sea", None, "a path is a key as programs have it"),
    ("The last boat came in: Otter\nTags: sea, boats", "The last boat came in: Otter", "five words are no key"),
    ("boats:\n- oars\ntags: sea\nname: x", None, "an item between its key and the next"),
    ("{}\n\nServes: 4\n  It is a good cake, and all of us eat it.\nTags: cake\nSize: 2", "{}\n\nServes: 4\n  It is a good cake, and all of us eat it.\nSize: 2", "a sentence parts two records, indented or not"),
    # As programs write keys.
    ("{}\n\nboat:\n  tags: small", None, "indented under its key"),
    ("{}\n\nboat: 1\ntags: small", "{}\n\nboat: 1", "two keys in small letters are few"),
    ("{}\n\nname: otter\ntags: river\nsection: boats\nFollow: @otter", "{}\n\nname: otter\ntags: river\nsection: boats", "three of four keys in small letters"),
    ("{}\n\nname: otter\ntags: river\nsection: boats\nFollow: @otter\nRelated: Heron", "{}\n\nname: otter", "three of five"),
    # Under an article.
    ("{}\n\nServes: 4\nSize: 2\nTags: cake", None, "two of three are no page's"),
    ("{}\n\nServes: 4\nSize: 2\nTags: cake\nCategory: cakes", "{}\n\nServes: 4\nSize: 2", "two of four are not more than half"),
    ("{}\n\nServes: 4\nSize: 2\nColour: red\n\nTags: cake, sea", "{}\n\nServes: 4\nSize: 2\nColour: red", "a gap parts the page's row from the card"),
    ("{}\n\nServes: 4\nSize: 2\nFiled under: cakes", None, "what files an article is a key, however many words it has"),
    ("{}\n\nServes: 4\nSize: 2\nFollow us: @cakes", "{}\n\nServes: 4\nSize: 2", "two words of a page are none"),
    # Over an article, and without one.
    ("Serves: 4\nSize: 2\nViews: 300\nComments: 3\nShares: 5\n\n{}", "Serves: 4\nSize: 2\n\n{}", "two of five are less than half"),
    ("Serves: 4\nViews: 300\n\n{}", "Serves: 4\n\n{}", "half of two rows is one, which is few"),
    ("Serves: 4\nSize: 2\nWriting time: 5 hours\nReading time: 5 minutes\n\n{}", "Serves: 4\nSize: 2\nWriting time: 5 hours\n\n{}", "a time in another unit is of no exam"),
    ("Paper 2\n\nReading time: 10 minutes\n\nWriting time: 90 minutes\n\nAnswer three questions on the ferry. Do not turn this page until you are told to.", None, "the times of an exam with a gap between them"),
    ("Mill, ferry and bridge, and what the town council wants to do with each of them in the next year\nServes: 4\nTags: cake", None, "a headline with commas is no article"),
    # Where a line says that a record follows, one row that no page has is enough, behind gaps too.
    ("{}\n\nThe form that they sent has these fields:\n\nBoat: red\nOar: 3\n\nTags: sea", None, "with gaps"),
    ("{}\n\nThe form that they sent has these fields:\n\nBoat: red\nTags: sea", None, "one row"),
    ("The form that they sent has these fields:\n\nBoat: red\nViews: 300\n\n{}", None, "in the first row"),
    ("Boat: red\nViews: 300\n\n{}\n\nThe boats of the town are these:", "Boat: red\n\n{}\n\nThe boats of the town are these:", "in the last one, below it"),
    ("{}\n\nThe form that they sent has these fields:\n\nTags: sea", "{}\n\nThe form that they sent has these fields:", "the page's row alone"),
    ("{}\n\nThe boats, by length:\n\nBoat: red\n\nTags: sea", None, "four words"),
    ("{}\n\nBoats, by length:\n\nBoat: red\n\nTags: sea", "{}\n\nBoats, by length:\n\nBoat: red", "three words are a label"),
    ("{}\n\nThe boats:\n\nBoat: red\nOar: 3\n\nTags: sea", "{}\n\nThe boats:\n\nBoat: red\nOar: 3", "a key without a value is a label too"),
    ("{}\n\nThe boats of today:\n\nBoat: red\n\nTags: sea", None, "a key of four words without a value is such a line"),
    ("{}\n\n这条船的记录如下：\n\n船名：水獭\n\n标签：木", None, "in Chinese, where it looks like a key"),
    ("{}\n\nこの船の記録は、次のとおりです：\n\n船：赤\n\nタグ：簡単、夏", None, "in Japanese"),
    ("{}\n\nเรือลำนี้มีรายละเอียดดังนี้:\n\nเรือ: สีแดง\n\nแท็ก: ทะเล", None, "in Thai"),
]

LESSER = "The old bridge was closed on Tuesday after heavy rain."
JA = "大雨のあと、町でいちばん古い橋は火曜日の朝に閉鎖されたままである。"
RUNS = [
    # What stands beside a label.
    ("{}\n\nAdvertisement\n\nPrint\n\n{}", "{}\n\nPrint\n\n{}", "an ad tells nothing of the word beside it"),
    ("Shares\n\n{}\n\n2.1K", None, "the last row is no counter of the first one"),
    ("{}\n\nShare this article\n\nDetails\nDate: 3 May\nPlace: the mill", "{}\n\nDetails\nDate: 3 May\nPlace: the mill", "a heading over facts, below a button"),
    ("{}\n\nShare this article\n\nDetails\nDate: 3 May", "{}\n\nDetails\nDate: 3 May", "over one fact, which ends the text"),
    ("{}\n\nPrint\n\nPrint\n\nPrint\n\n{}\n\nSave\n\nPrint\n\n{}", "{}\n\nPrint\n\nPrint\n\nPrint\n\n{}\n\n{}", "a word again and again, and two buttons further down"),
    ("{}\n\nSave\n\n·\n\n|\n\n·\n\nPrint\n\n{}", "{}\n\n{}", "three marks between two labels go with them"),
    ("{}\n\nSave\n\n·\n\n|\n\n·\n\n|\n\nPrint\n\n{}", None, "four marks are more than a page has"),
    ("{}\n\nDrucken\n\n2\n\nMerken\n\n{}", "{}\n\n{}", "a counter"),
    ("Heron\n\nThe sites of us all\n\nOtter\n\nAdvertisement\n\nFacebook\n\nTwitter\n\n{}", "Heron\n\nThe sites of us all\n\nOtter\n\nFacebook\n\nTwitter\n\n{}", "an ad in a list hides no item of it"),
    ("{}\n\nPrint\n\nPrint\n\n{}", "{}\n\n{}", "a word twice is no column"),
    # The same three buttons below posts.
    ("{}\nShare\nReply\nLike\nOtter\n{}\nShare\nReply\nLike\nSwan", "{}\nOtter\n{}\nSwan", "below two paragraphs"),
    ("Ferry\nShare\nReply\nLike\nOtter\nShare\nReply\nLike\nHeron\nShare\nReply\nLike\nSwan", None, "below words"),
    ("Share\nReply\nLike\nOtter\n{}\nShare\nReply\nLike\nSwan\nIt is late, said the man at the ferry.", "Otter\n{}\nShare\nReply\nLike\nSwan\nIt is late, said the man at the ferry.", "below one paragraph, and at the head"),
    # Whether an author's list holds labels, by the row above and below them.
    ("{}\n\nShe said no.\n\nShare\n\nPrint", "{}\n\nShe said no.", "a sentence of three words before the last row"),
    ("{}\n\nNo, no, no\n\nShare\n\nPrint", None, "three words that are no sentence"),
    ("{}\n\nShare\n\nPrint\n\nBoat: red", None, "a field below two"),
    ("{}\n\nShare\n\nPrint\n\nEmail\n\nBoat: red", "{}\n\nBoat: red", "a field below three"),
    ("Ferry\n\n$12\n\nAdd to cart\n\nBuy now\n\n{}", "Ferry\n\n$12\n\n{}", "buttons of a shop below a price"),
    ("Ferry\n\n$12\n\nFacebook\n\nTwitter\n\n{}", None, "networks below a price"),
    ("Add to cart\n\nFerry\n\n$12\n\nFacebook\n\nTwitter\n\n{}", None, "and the button of a shop elsewhere"),
    # A word that shares, then networks, whatever stands around them.
    ("Ferry\n\nShare\n\nFacebook\n\nTwitter\n\nHeron\n\nOtter", "Ferry\n\nHeron\n\nOtter", "between words"),
    ("Ferry\n\nPrint\n\nFacebook\n\nTwitter\n\nHeron\n\nOtter", None, "a word that does something else"),
    ("Ferry\n\nFacebook\n\nShare\n\nTwitter\n\nHeron\n\nOtter", None, "a network comes first"),
    ("My sites\n\nShare\n\nFacebook\n\nTwitter\n\nFacebook is the one that I leave first, and Twitter is next.", None, "the text goes on about them"),
    # A button among the facts over an article.
    ("By Ann Ashford\n\nPrint\n\n{}", "By Ann Ashford\n\n{}", "under a byline in the first row"),
    ("By Ann Ashford\n\n12\n\nPrint\n\n{}", "By Ann Ashford\n\n12\n\n{}", "a number between them"),
    ("The bridge\n\nBy Ann Ashford\n\n12\n\n14\n\n16\n\nPrint\n\n{}", "The bridge\n\nBy Ann Ashford\n\n12\n\n14\n\n16\n\n{}", "three numbers"),
    ("The bridge\n\nHeron\n\n12\n\nPrint\n\n{}", None, "a number and no fact above it"),
    ("The bridge\n\nBy Ann Ashford\n\nPrint\n\nHeron\n\nOtter", None, "no text stands below"),
    ("The bridge\n\nBy Ann Ashford\n\nPrint\n\nWhat the council says:\n\n{}", "The bridge\n\nBy Ann Ashford\n\nWhat the council says:\n\n{}", "what stands below it announces the text"),
    ("The bridge\n\nBy Ann Ashford\n\nPrint:\n\n{}", None, "it announces the text"),
    ("The bridge:\n\nBy Ann Ashford\n\nPrint\n\n{}", "The bridge:\n\nBy Ann Ashford\n\n{}", "a title that ends with a colon announces nothing further down"),
    ("{}\n\nBy Ann Ashford\n\nShare\n\n{}", None, "text stands above it"),
    ("Share\n\n{}\n\n3 hours ago", None, "the fact is the last row"),
    ("The bridge\n\nBy Ann Ashford\n\nFacebook\n\n{}", None, "a network does nothing"),
    # Buttons between the title and a name, on a page that has others below.
    ("The old bridge is closed again\n\nShare\n\n·\n\nSave\n\nAnn Ashford\n\n{}\n\nShare this article", "The old bridge is closed again\n\nAnn Ashford\n\n{}", "a mark parts them"),
    ("The old bridge is closed again.\n\nShare\n\nSave\n\nAnn Ashford\n\n{}\n\nShare this article", "The old bridge is closed again.\n\nAnn Ashford\n\n{}", "a title that is a sentence"),
    ("The old bridge is closed again\n\nShare\n\nSave\n\nAnn Ashford\n\nReporter\n\nKent\n\nNorth\n\n{}\n\nShare this article", "The old bridge is closed again\n\nShare\n\nSave\n\nAnn Ashford\n\nReporter\n\nKent\n\nNorth\n\n{}", "four rows for a name are too many"),
    ("The old bridge is closed again\n\nShare\n\nSave\n\nAnn Ashford\n\nNobody may share the bridge with the geese, the council said on Monday.\n\nShare this article", "The old bridge is closed again\n\nShare\n\nSave\n\nAnn Ashford\n\nNobody may share the bridge with the geese, the council said on Monday.", "the text speaks of sharing"),
    ("The old bridge is closed again\n\nShare\n\nSave\n\nAnn Ashford\n\n{}\n\nAdvertisement\n\n{}", "The old bridge is closed again\n\nShare\n\nSave\n\nAnn Ashford\n\n{}\n\n{}", "an ad is no evidence"),
    ("The old bridge\n\nShare\n\nSave\n\nAnn Ashford\n\n{}\n\nShare this article", "The old bridge\n\nShare\n\nSave\n\nAnn Ashford\n\n{}", "three words may be the heading of a list"),
    ("The old bridge is closed again\n\nSave\n\nAnn Ashford\n\n{}\n\nShare this article", "The old bridge is closed again\n\nSave\n\nAnn Ashford\n\n{}", "one button"),
    ("The old bridge is closed again\n\nFacebook\n\nTwitter\n\nAnn Ashford\n\n{}\n\nShare this article", "The old bridge is closed again\n\nFacebook\n\nTwitter\n\nAnn Ashford\n\n{}", "networks may be what the title is about"),
    ("The old bridge is closed again\n\nShare\n\nSave\n\nIt is late.\n\n{}\n\nShare this article", "The old bridge is closed again\n\nShare\n\nSave\n\nIt is late.\n\n{}", "a sentence is no name"),
    # Buttons under a short title.
    ("The soup\n\nShare\n\nPrint\n\nSave\n\nServes: 4\nTime: 20 min\n\n{}", "The soup\n\nServes: 4\nTime: 20 min\n\n{}", "facts behind a gap"),
    ("The soup\n\nShare\n\nPrint\n\nSave\nServes: 4\nTime: 20 min\n\n{}", None, "without the gap"),
    ("The soup\n\nShare\n\nPrint\n\nServes: 4\nTime: 20 min\n\n{}", None, "two buttons"),
    (f"The bridge\n\nShare\n\nPrint\n\n{LESSER}", None, "a paragraph that may be a remark on a list"),
    (f"The bridge\n\nShare\n\nPrint\n\n{LESSER}\n\n{LESSER}", f"The bridge\n\n{LESSER}\n\n{LESSER}", "two"),
    ("The bridge\n\nFacebook\n\nTwitter\n\n{}", None, "networks may be what the title announces"),
    (f"橋\n\nシェア\n\n印刷\n\n{JA}", f"橋\n\n{JA}", "an article of one paragraph in Japanese is shorter"),
    ("橋\n\nシェア\n\n印刷\n\n大雨のあと、古い橋は火曜日に閉鎖された。", None, "a remark in Japanese"),
]


@pytest.mark.parametrize(
    ("raw", "kept", "why"), [*STORIES, *PLAYERS, *NEIGHBOURS, *LABELLED, *PARTS, *POINTED, *GALLERIES, *CATEGORIES, *PAGES, *BOXES, *TEASERS, *RECORDS, *RUNS]
)
def test_a_shape(raw: str, kept: str | None, why: str) -> None:
    kept = raw if kept is None else kept
    assert drop_artifacts(raw.replace("{}", EN)) == kept.replace("{}", EN), why


def test_the_titles_behind_their_numbers() -> None:
    box = "Recommended Stories\n\nlist of 2 items\n\nlist 1 of 2\n\nBees on the roof\n\nlist 2 of 2\n\nA frost in May\n\nend of list"
    assert drop_artifacts(f"{EN}\n\n{box}\n\n{DE}") == f"{EN}\n\n{DE}"
    assert drop_artifacts(f"{EN}\n\nlist 1 of 2\n\n{DE}") == f"{EN}\n\n{DE}"
