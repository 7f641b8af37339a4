"""The step that reads line feeds of which a letter is left: what must stay first, then the repairs by their reasons."""

import pytest
import strategies
from healthy import LOOK_ALIKES, SENTENCES
from hypothesis import given
from one_step import alone, rules

from scrapefix import clean

HEALTHY = {
    "hyphens behind abbreviations": ["// xxxn.nn- shift: 28 - 28 = 0", "Der Name ist N.nn- Name oder N. Name hier", "The file in the folder is 00.nn- draft"],
    "files": ["    t/08rain.t: under Windows it is t\\08rain.t - the pattern asks for quotes\n\n  - t/11ferry.t - added.\n  - t/09dam.t - kept."],
    "names behind a space": ["We compare two tools. nnDetection, a segmenter, and nnUNet are free.", "It is one of two. nnHow it works"],
    "identifiers": ["tf.nn.relu and .nnTheme", "t.nnIn = f(t.nnOut) - 1;", "AA:NN and BB:NN", "conf.nThreads, conf.tMax"],
    "names": ["AnnMarie met FinnHenry; see InnKeeper.", "Mr.nobody", "St.tropez"],
    "members of tables": ["Die Spalte sql_stat.nEq zählt, sql_stat.nLt auch, und log_row.tMax nicht.", 'Кладёт в файл "hardcopy.n" и затем "hardcopy.n" ещё раз.', '記録は "hardcopy.n" に書く。次も "hardcopy.n" に書く。'],
    "one place": ["It was late.nnThe end", "Done.nNext", "Order 12nnAnne Smith of Leeds", "We left the harbour at noon.nnIn May it rained"],
    "members in a sentence": ["Pass it to the module tf.nnThe call is slow", "The plugin is a part of acme.nnTheme and free"],
    "footnotes": ["action* and reaction*", "the man* Mary saw"],
    "addresses": ["https://example.org/a.nnNext and https://example.org/b.nnNext"],
    "words that go on": ["Cette année, c'est né. Le canon. nôtre.", "b'Cette année née à Cannes.'", "St.née et St.tôt sont là"],
    "commands behind a colon": ["Mit a.t-b: von nachfolgenden :n- und\n:p-Befehlen.\n\nBefehl »:t« entspricht dem."],
    "words of a language of stacks": ["Wörter: >n asm:>n avail, n> asm:n> used.\nm. mat:m. minor n* mat:n* new."],
    "addresses behind words": ["Sieh her: https://example.org/abc.nnNext und https://example.org/abd.nnNext"],
    "words behind marks": ["Il est ici.née à Lyon, et là.née à Paris."],
    "letters behind which no sentence ends": ["Siehe Nr. a b.nnDann und Nr. c d.nnDann"],
    "shown": ["`Es kam her.nnUnd er ging.nnEnde`"],
    "members of one thing": ["Use model.nFeatures and model.nClasses here.", "window.tInit und window.tBase", "The fields are layer.nnIn, layer.nnOut and cfg.nnDeep. Do not rename layer.nnIn; it stays."],
    "numbers": ["it cost 40n- nothing more", "see 12n* and 3n* below", "Dear Ann,nnever mind"],
    "hyphens behind words": ["Open- And Closed-Door Mills", "Kinder- und Frauen- Anteile; Version- 2, Edition- 3", "Straßen- **Bau** und"],
    "tags": ["<abbr>rn</abbr>", "<b>n</b>"],
}

FIXES = [
    ("Pon ejemplos para aclarar las preguntas.nn- Evalúa lo que saben", "Pon ejemplos para aclarar las preguntas.\n\n- Evalúa lo que saben", "one item behind a sentence, Spanish"),
    ("Items:n• Breadn• Milkn• Tea. It rained.nnWe stayed.", "Items:\n• Bread\n• Milk\n• Tea. It rained.\n\nWe stayed.", "bullets behind a label"),
    ("What to bring:n* a torchn* dry socksn* one mealnnWe leave at six.nnThe hut is cold.", "What to bring:\n* a torch\n* dry socks\n* one meal\n\nWe leave at six.\n\nThe hut is cold.", "items in small letters behind a label"),
    ("Box contents:rn* clamprn* hex keyrn* shimrnrnWipe it clean.rnrnDo not oil.", "Box contents:\n* clamp\n* hex key\n* shim\n\nWipe it clean.\n\nDo not oil.", "the same, Windows"),
    ("Plan:nt9.00 All aboard.nt9.30 Cast off.nt11.00 Tea.", "Plan:\n\t9.00 All aboard.\n\t9.30 Cast off.\n\t11.00 Tea.", "tabs behind line feeds, before times"),
    ("Row the boat,nRow it west,nTill the evening,nOver the rest.nRow.", "Row the boat,\nRow it west,\nTill the evening,\nOver the rest.\nRow.", "verses"),
    ("The pier sank.nn(Chorus) Row the boat.nnThe end.", "The pier sank.\n\n(Chorus) Row the boat.\n\nThe end.", "before a bracket"),
    ("Guten Tag,rnrnder Kahn ist leck.rnIch bitte um Teer.rnrnDanke", "Guten Tag,\n\nder Kahn ist leck.\nIch bitte um Teer.\n\nDanke", "a small letter behind a salutation"),
    ("Two herons came.nn* one left at duskn* one stayednnNobody knows.", "Two herons came.\n\n* one left at dusk\n* one stayed\n\nNobody knows.", "items in small letters"),
    ("It rained.nnAll day.nnThen it stopped.", "It rained.\n\nAll day.\n\nThen it stopped.", "paragraphs"),
    ("It rained.nAll day.tThen it stopped.", "It rained.\nAll day.\tThen it stopped.", "a line feed and a tab"),
    ("We asked.nnNo.nnWhy not?nnBecause.nnIt rains.", "We asked.\n\nNo.\n\nWhy not?\n\nBecause.\n\nIt rains.", "sentences of one word"),
    ("Plans.nnMoney.nnWe vote on the budget.nnEnd.", "Plans.\n\nMoney.\n\nWe vote on the budget.\n\nEnd.", "words before a sentence"),
    ("Er kam.rnrnSie ging.rnrnEnde.", "Er kam.\n\nSie ging.\n\nEnde.", "Windows"),
    ("As follows:nn* One thingnn* Another thing", "As follows:\n\n* One thing\n\n* Another thing", "a list"),
    ("We want:nn* A bakern* A millern* A diver", "We want:\n\n* A baker\n* A miller\n* A diver", "the letter of a word before one"),
    ("Wir suchen:nn* Bäckern* Müllern* Taucher", "Wir suchen:\n\n* Bäcker\n* Müller\n* Taucher", "the letter of a word, German"),
    ("Se busca:rnrn* Un panaderorn* Un buzo", "Se busca:\n\n* Un panadero\n* Un buzo", "Windows behind a word"),
    ("Read clearnn## Next yearnn## Costsn* Bed", "Read clear\n\n## Next year\n\n## Costs\n* Bed", "headings and an item behind words"),
    ("## Zielnn* Ruhen* Lesennn## Zeitnn* Abend", "## Ziel\n\n* Ruhe\n* Lesen\n\n## Zeit\n\n* Abend", "items and a heading behind words, German"),
    ("Text eins.rnrnWir beginnenrnrnText zwei.rnrnEnde.rn", "Text eins.\n\nWir beginnen\n\nText zwei.\n\nEnde.\n", "pairs of Windows behind a word that ends in n"),
    ("Uitslag van de wedstrijdrnrnDe thuisploeg won.", "Uitslag van de wedstrijd\n\nDe thuisploeg won.", "a pair behind one word"),
    ("The prize is 9,000nnAny team may win.nnThe end.", "The prize is 9,000\n\nAny team may win.\n\nThe end.", "behind a number"),
    ("It is (2n - 1) to 3n - 1 wide.nnThe end.nAll.", "It is (2n - 1) to 3n - 1 wide.\n\nThe end.\nAll.", "algebra is no list"),
    ("Open* Tagn* Nacht", "Open* Tagn* Nacht", "items by themselves"),
    ("It grows.nnNext yearnn## Costs", "It grows.\n\nNext year\n\n## Costs", "the letter of a word before a heading"),
    ("We pay.nn* First 100n* Then 60n* Last 40", "We pay.\n\n* First 100\n* Then 60\n* Last 40", "numbers"),
    ("We pay twice.nn- First: 100n- Then: 60", "We pay twice.\n\n- First: 100\n- Then: 60", "numbers before hyphens"),
    ("Dear Ann,rnrnIt rains.rnrnYours,rnTom", "Dear Ann,\n\nIt rains.\n\nYours,\nTom", "a name at the end, Windows"),
    ("Dear Ann,nnIt rains.nnYours truly,nTom", "Dear Ann,\n\nIt rains.\n\nYours truly,\nTom", "a name at the end"),
    ("Dear Ann,nnIt rains.nnYours,nnTom.", "Dear Ann,\n\nIt rains.\n\nYours,\n\nTom.", "a salutation"),
    ("The ferry is late.rnrnIn the end it came.", "The ferry is late.\n\nIn the end it came.", "one pair of Windows, which no word holds"),
    ("Паром опоздал.rnrnВ конце он пришёл.", "Паром опоздал.\n\nВ конце он пришёл.", "one pair of Windows, Russian"),
    (r'It rains, \"said Ann.\"rnrnThe ferry is late.rnrnIn the end it came.', 'It rains, \\"said Ann.\\"\n\nThe ferry is late.\n\nIn the end it came.', "behind a quote that kept its backslash"),
    ("Cher Jean,rnrnIl pleut.rnrnÀ toi,rnT. Roux", "Cher Jean,\n\nIl pleut.\n\nÀ toi,\nT. Roux", "a salutation, Windows"),
    ("Дорогая Анна,nnИдёт дождь.nnТвой Пётр.", "Дорогая Анна,\n\nИдёт дождь.\n\nТвой Пётр.", "a salutation, Russian"),
    ("Read on.nn## Next stepnnThis is it.", "Read on.\n\n## Next step\n\nThis is it.", "a heading, and the paragraph behind it"),
    ("Wir öffnen nicht vor dem Mai.rnrnDas Dach ist fort.", "Wir öffnen nicht vor dem Mai.\n\nDas Dach ist fort.", "behind the name of a month, German"),
    ("It goes on until March 2024.nnThe rest is open.", "It goes on until March 2024.\n\nThe rest is open.", "behind a year"),
    ("The ferry leaves in the morning.rnThe trip takes a day.", "The ferry leaves in the morning.\nThe trip takes a day.", "one place before an article"),
    ("Hinter der Mühle wohnt niemand mehr.nnDas Dach ist fort.", "Hinter der Mühle wohnt niemand mehr.\n\nDas Dach ist fort.", "an article, German"),
    ("Bu yıl kimse adaya gelmedi.nnIğdır’da kar.nnSon.", "Bu yıl kimse adaya gelmedi.\n\nIğdır’da kar.\n\nSon.", "two, Turkish"),
    ("On prend :nn- 2 verres de rizn- 1 citronn- du sel.nnOn cuit.nnOn mange.", "On prend :\n\n- 2 verres de riz\n- 1 citron\n- du sel.\n\nOn cuit.\n\nOn mange.", "hyphens behind words, French"),
    ("Es geht los.rnrnPlan:rn1. Prüfungrn2. Feier", "Es geht los.\n\nPlan:\n1. Prüfung\n2. Feier", "numbers behind words, German"),
    ("Du schriebst:nn> Es regnet.nnJa doch.nnNun ja.", "Du schriebst:\n\n> Es regnet.\n\nJa doch.\n\nNun ja.", "a quoted line"),
    ("Мы ждём 😀nnИдём дальше.nnДа.", "Мы ждём 😀\n\nИдём дальше.\n\nДа.", "behind an emoji, Russian"),
    ("Wir mögen `ls`nnUnd weiter.nnEnde so.", "Wir mögen `ls`\n\nUnd weiter.\n\nEnde so.", "behind code"),
    ("nnThe storm passed.nnThe bay was calm.", "\n\nThe storm passed.\n\nThe bay was calm.", "before the first sentence"),
    ("Inhaltrn<ol>rn<li>Einsrn</li>", "Inhalt\n<ol>\n<li>Eins\n</li>", "beside tags"),
    ("<p>One.</p>rn<p>Two.</p>", "<p>One.</p>\n<p>Two.</p>", "between tags, once"),
    ("桥关了？rn</p>rn<p>rn\t旧磨坊（图）rn</p>rn<p>rn\t&nbsp;它塌了。rn</p>", "桥关了？\n</p>\n<p>\n\t旧磨坊（图）\n</p>\n<p>\n\t&nbsp;它塌了。\n</p>", "behind tags as well, Chinese"),
    ("<ul>rn<li>Luzern</li>rn<li>Bern</li>rn</ul>", "<ul>\n<li>Luzern</li>\n<li>Bern</li>\n</ul>", "words that end so stay"),
    ("<p>Мост закрыт.</p>rn<p>rn Ремонт</p>rn", "<p>Мост закрыт.</p>\n<p>\n Ремонт</p>\n", "behind tags as well, Russian"),
    ('"No."nn"Yes."nn"So?" he asked.', '"No."\n\n"Yes."\n\n"So?" he asked.', "quotations"),
    ("Das war gern<b>so</b>. Es kam.nnUnd nun.nnEnde", "Das war gern<b>so</b>. Es kam.\n\nUnd nun.\n\nEnde", "a word before a tag"),
    ("Es wächst.nnWir kommennn## Kosten", "Es wächst.\n\nWir kommen\n\n## Kosten", "the letter of a word before two"),
    ("Es wächst.nnWir kommennnnn## Kosten", "Es wächst.\n\nWir kommen\n\n\n\n## Kosten", "the letter of a word before four"),
    ("Wir zahlen.nnErst 40nnn## Kosten", "Wir zahlen.\n\nErst 40\n\n\n## Kosten", "three behind a number"),
    ("Bei St.nazaire kam er.nnUnd ging.nnEnde", "Bei St.nazaire kam er.\n\nUnd ging.\n\nEnde", "behind a mark within a name"),
    ("Es kam her.nnUnd er ging.nnEnde.\nconf.nThreads zählt", "Es kam her.\n\nUnd er ging.\n\nEnde.\nconf.nThreads zählt", "before an identifier on a line of its own"),
    ("`x` Es kam her.nnUnd er ging.nnEnde", "`x` Es kam her.\n\nUnd er ging.\n\nEnde", "behind what is shown"),
    ("Шёл дождь.nnПотом снег.nnВсё.", "Шёл дождь.\n\nПотом снег.\n\nВсё.", "Russian"),
    ("Έβρεξε.nnΜετά χιόνισε.nnΤέλος.", "Έβρεξε.\n\nΜετά χιόνισε.\n\nΤέλος.", "Greek"),
    ("أمطرت.nnثم أثلجت.nnانتهى.", "أمطرت.\n\nثم أثلجت.\n\nانتهى.", "Arabic"),
    ("ירד גשם.nnאחר כך שלג.nnסוף.", "ירד גשם.\n\nאחר כך שלג.\n\nסוף.", "Hebrew"),
    ("बारिश हुई।nnफिर बर्फ़।nnबस।", "बारिश हुई।\n\nफिर बर्फ़।\n\nबस।", "Hindi"),
    ("ฝนตกหนักnnหิมะตกnnจบ", "ฝนตกหนัก\n\nหิมะตก\n\nจบ", "Thai, which has no full stops"),
    ("Trời mưa.nnRồi tuyết.nnHết.", "Trời mưa.\n\nRồi tuyết.\n\nHết.", "Vietnamese"),
    ("下雨了。nn后来下雪了。nn完。", "下雨了。\n\n后来下雪了。\n\n完。", "Chinese"),
    ("雨が降った。nn「寒い」と言った。nn終わり。", "雨が降った。\n\n「寒い」と言った。\n\n終わり。", "Japanese"),
    ("비가 왔다.nn그리고 눈.nn끝.", "비가 왔다.\n\n그리고 눈.\n\n끝.", "Korean"),
    ("Yağmur yağdı.nnIğdır’da kar.nnSon.", "Yağmur yağdı.\n\nIğdır’da kar.\n\nSon.", "Turkish"),
    ("It grows.nn## OverviewnAs the mill grows, it eats.", "It grows.\n\n## Overview\nAs the mill grows, it eats.", "the end of a heading"),
    ("It grows.nn## Changesnn- Added a winn- Moved the oven", "It grows.\n\n## Changes\n\n- Added a win\n- Moved the oven", "items under a heading, the letter of a word before one"),
    ("### Planenn- **Baker:** winsn- **Miller:** loses", "### Plane\n\n- **Baker:** wins\n- **Miller:** loses", "items in bold are proof"),
    ("### Statenn**Mill:** open (or not)nn- **Baker:**n  - Rye: 62.2%n  - Oats: 3", "### State\n\n**Mill:** open (or not)\n\n- **Baker:**\n  - Rye: 62.2%\n  - Oats: 3", "items within items"),
    ("It grew. rnrnThen it fell. rnrnSo it goes.rnrn## Next", "It grew. \n\nThen it fell. \n\nSo it goes.\n\n## Next", "behind a space, Windows"),
    ("It holds.  nWe know.nnIt did.", "It holds.  \nWe know.\n\nIt did.", "behind two spaces"),
    ("We need;  rnrn- A roof rn- Some ropernrnThe end.", "We need;  \n\n- A roof \n- Some rope\n\nThe end.", "items behind a space"),
    ("It grew. nnThen it fell. nnSo it goes.nn## Next", "It grew. \n\nThen it fell. \n\nSo it goes.\n\n## Next", "behind a space"),
    ("先看天气。nn### 步骤nn- **磨坊**：开n- **面包**：完n#### 1. 天气很好n今天不下雨。", "先看天气。\n\n### 步骤\n\n- **磨坊**：开\n- **面包**：完\n#### 1. 天气很好\n今天不下雨。", "items and the end of a heading, Chinese"),
    ("The hut is closed.nn---nnIt is cold.nn---nn## Food", "The hut is closed.\n\n---\n\nIt is cold.\n\n---\n\n## Food", "rules between paragraphs"),
    ("It grew.rnrnWe need;rn- A roofrn- Some tar (5 kg)rn- 20rn- Rest.", "It grew.\n\nWe need;\n- A roof\n- Some tar (5 kg)\n- 20\n- Rest.", "items behind a semicolon, a consonant and figures, Windows"),
    ("Die Fähre fährt.rnrnNötig ist;rn- ein Schiffrn- Kern- und Randzeit 12rn- Teer", "Die Fähre fährt.\n\nNötig ist;\n- ein Schiff\n- Kern- und Randzeit 12\n- Teer", "a word that ends so before an item, German"),
    ("Vapur geldi.rnrnGerekli;rn- Halatrn- Katran", "Vapur geldi.\n\nGerekli;\n- Halat\n- Katran", "items behind a semicolon, Turkish"),
    ("Паром пришёл.rnrnНужны;rn- верёвка;rn- смола", "Паром пришёл.\n\nНужны;\n- верёвка;\n- смола", "items behind semicolons, Russian"),
    ("It grew.nnWe need;n- a roof;n- a rope.nnThe end.", "It grew.\n\nWe need;\n- a roof;\n- a rope.\n\nThe end.", "items behind semicolons"),
    ("It grew.rnrnThen it fell.rn\nSo it goes.rn\nEnd", "It grew.\n\nThen it fell.\n\nSo it goes.\n\nEnd", "at the end of lines, Windows"),
    ("It grew.nnThe file is mill.rn\nWe left.nnThe end.", "It grew.\n\nThe file is mill.rn\nWe left.\n\nThe end.", "a name of a file at the end of a line stays"),
    ("Die Hütte ist zu.rnrn---rnrnEs ist kalt.rnrnEnde.", "Die Hütte ist zu.\n\n---\n\nEs ist kalt.\n\nEnde.", "the same, Windows"),
    ("We waited at the pier. nnHowever, no boat came", "We waited at the pier. \n\nHowever, no boat came", "behind a space, before what begins a sentence"),
    ("We waited at the pier. nnThe boat never came", "We waited at the pier. \n\nThe boat never came", "the same, with an article"),
    ("InhaltrnTeil einsrn Inhaltrn<ol>rnDer Rest folgt.</ol>rn", "Inhalt\nTeil eins\n Inhalt\n<ol>\nDer Rest folgt.</ol>\n", "behind consonants that no word has before it"),
    ("Es ist kalt.nn## Der Code:n```\nx = 1\n```", "Es ist kalt.\n\n## Der Code:\n```\nx = 1\n```", "before a fence"),
]


RULES = {"Шёл дождь.nnПотом снег.tВсё.": ["lost-control", "lost-control"]}


@pytest.mark.parametrize("text", [text for texts in HEALTHY.values() for text in texts] + LOOK_ALIKES + SENTENCES)
def test_what_is_no_damage_stays(text: str) -> None:
    assert alone("lost_controls", text) == text


@pytest.mark.parametrize(("raw", "fixed"), [case[:2] for case in FIXES], ids=[case[2] for case in FIXES])
def test_each_form_is_read(raw: str, fixed: str) -> None:
    assert alone("lost_controls", raw) == fixed


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("lost_controls", damaged) == names


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Der Ku00e4se ist weg.nEnde", "Der Käse ist weg.\nEnde"),
        ("b'Es war zu spät.nnUnd aus'", "Es war zu spät.\n\nUnd aus"),
        ("b'Es war.\\nEs war zu spät.nnUnd aus'", "Es war.\nEs war zu spät.nnUnd aus"),
    ],
    ids=["beside a code point", "in a literal", "in a literal that kept its backslashes"],
)
def test_one_place_beside_other_damage(raw: str, text: str) -> None:
    assert clean(raw) == text


@given(strategies.damaged)
def test_the_step_reaches_its_fixpoint(text: str) -> None:
    once = alone("lost_controls", text)
    assert alone("lost_controls", once) == once


@pytest.mark.parametrize(
    ("raw", "fixed"),
    [
        ("b'RT @GlennBeck: we are live'", "RT @GlennBeck: we are live"),
        ("FinnAir isnu2019t late, Herr BonnRhein", "FinnAir isn’t late, Herr BonnRhein"),
        ("## Das MehlnnMüller Zou00eb mahlt", "## Das Mehl\n\nMüller Zoë mahlt"),
    ],
    ids=["a name in a literal", "names beside an escape", "a heading"],
)
def test_names_keep_their_letters_in_damaged_texts(raw: str, fixed: str) -> None:
    assert clean(raw, quotes="keep") == fixed
