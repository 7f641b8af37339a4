"""The step that decodes HTML's character references: what must stay first, then what is repaired and why."""

import html
import html.entities

import pytest
from hypothesis import given
from hypothesis import strategies as st
from one_step import alone, rules, suspected

from scrapefix import decode_entities, explain
from scrapefix.config import DEFAULT
from scrapefix.document import Document
from scrapefix.edits import Suspect
from scrapefix.steps import entities

KEEP = [
    # A list of letters with their references, and an example with some of them.
    "So geht es:\n- ä: &auml;\n- ö: &ouml;\n- ß: &szlig;\n\nDie Z&ouml;pfe sind gro&szlig;.",
    "Harfler:\nğ = &#287;\nş = &#351;\nç = &ccedil;\n\n&#351;u da&#287;",
    "Буквы\nж | &#1078;\nш | &#1096;\nю | &#1102;\n\n&#1078;&#1102;&#1096;",
    # What the reference is called.
    "In die Zelle kommt der HTML-Code &auml; und bleibt dort.",
    "Пиши в ячейку HTML-код &ndash; и ничего больше.",
    "セルには HTMLコード: &yen; と書く。",
    # What a program does with the address of a variable.
    "run(&copy!=&source);\nuse(&para->next);",
    "x = flags&39;y=1; z = b&039;c(d); e&39;f.g",
    "Cut & Copy; then paste. Bass & Amp; drums & Reg; q & Trade; fair.",
    "Das kommt encoded as & # x27; an, ohne die Lücken",
    "/// Liest, was als &lt;U+ABCD&gt; kommt",
    "  return '<td>&nbsp;</td>' % korn",
    r"%s+\([.,]\|[']\|&gt;\|&lt;\|&quot;\)+<a>+ge",
    "  Bricht lange Wörter by inserting &#8203; dort",
    # Sources of pages: components, templates, comments of C#, strings that a program puts together.
    '<p className="mill">\n  Corn &amp; oats\n</p>',
    "<Knopf onClick={() => mahlen()}>\n  Mahlen &amp; sieben\n</Knopf>",
    '<b v-if="offen" @click="zu()">auf&nbsp;</b>',
    "<kbd>K</kbd>{' '}\nkeer &nbsp; <kbd>M</kbd>",
    "<title>{% block titel %}{% endblock %} &mdash; {{ muehle.name }}</title>",
    "<td>{{ Мельница.name }}</td>\n<td>Зерно &amp; овёс {{ mill.name }}</td>",
    "<h2><?php _e( 'Le moulin&#8217;s' ); ?></h2>",
    "<h2><%= t :moulin %> &mdash; le bl&eacute;</h2>",
    "/// Läuft, solange <c>korn &amp;&amp; wasser</c> gilt.",
    "zeile += '<b>&rarr; {' + korn.join('|') + '}</b>';",
    "echo 'pas trouv&eacute; pour '.$this->nom().'<br />';",
    '        f"<p>Mehl {mehl:.1%} &mdash; {korn}</p>"',
    # An ampersand that is written out, linked to one that is not.
    "// The link must have & instead of &amp;",
    "Il faut écrire & pas &amp; : c'est du texte, as it is & not &amp;",
    "Hier steht & statt &amp; in der Zeile.",
    "an &amp; becomes &amp;#38; there",
    '"Skriv bare & not &amp; i filen."',
    # What is unescaped.
    "Дальше unescape &amp; in addresses, и всё.",
    # Output that a comment shows below a call, a call with markup, catalogues of messages, members that refer to a value.
    'Teig("Fr&uuml;hst&uuml;ck")\n# \'<p>Fr&uuml;hst&uuml;ck</p>\'\n\nSo bleibt alles, wie es war.',
    'print(Suppe("<b>k&aring;l</b>"))\n\nDer Kohl kommt so heraus.',
    'msgid "Bread &amp; salt"\nmsgstr "Хліб &amp; сіль"\n',
    "  MillRaceCache &AC;\n  WheelTree *WT;\n",
    "/**\n * Die M&uuml;hle steht.\n */\npublic void malen() {\n",
    "Rows 8217; 8220; and 8230; of the list, and x8217; alone.",
    # A letter in several notations, addresses and anchors of programs.
    "Για το é γράφετε &eacute; ή &#233; ή &#xE9; και όλα είναι το ίδιο.",
    'send(&copy, &reg);\nread("%d", &para, &times);  /* fills &para first */',
    "base: &reg\n  depth: 20\n  mode: &copy strict\nlock: *reg",
    # A table with two forms of each letter, and what somebody is told to write.
    "é 233 E9 &eacute; &#233;\nê 234 EA &ecirc; &#234;",
    "Um mehr Abstand zu haben, use &amp;nbsp; between the words.",
    "The entity &eacute; gives é, &agrave; gives à and &rsquo; a mark.",
    "Das steht in Spalte A&#82...",
    "Use &amp;lt; where a reader shall see the sign.",
    "Знак © записывают как &copy;, а тире пишется как &mdash;.",
    # Digits that stand for any.
    "fel &#1234: dirprwyol, &#x1234; neu &#12345;",
    # The end of a tag that is there, and a tag that is spelled.
    'class="type">&#x3C;Objekt></span>',
    "\n".join(f'  "copyright {year}": "&#169; Εκδόσεις",' for year in range(1990, 1999)),
    # XML, which is read by a parser.
    '<?xml version="1.0"?>\n<svg><title>Зал&#45;&gt;двор</title>\n<!-- a&#45;&gt;b --></svg>',
    # Rows and texts of a program.
    "\n".join(f'{{url:"tr/{n}.html#bm", app:"TABLO", text:"Gezgin&#39;de &#34;+&#34; {n}"}},' for n in range(9)),
    "liste.innerHTML='\\\n" + "\n".join(f"<li><a href='{n}.html'>Çizim&#39;deki menü</a></li>\\" for n in range(9)) + "\n';",
    "\n".join(["def лист():", '    return """', "<tr><td class='пусто'>&nbsp;</td><td>1</td></tr>", "import a", "import ы"] * 4),
    "A quote in an attribute is written as &quot; there.",
    "exists &sub;    # OK",
    "int *p = &times; int *q = &para;",
    "menutrans A&lt\\ Kaydırma\\ Çubuğu",
    # What somebody typed at a prompt, and what came back.
    ">>> leser.feed('&gt;&#62;&#x3E;')\n'&eacute;'",
    # Names behind their numbers, and what is to be replaced.
    "    &#8211 - ndash\n    &#8212 - mdash",
    "&#233; = eacute, &#232; = egrave",
    "// Replace &amp;nbsp; with a space",
    # In guillemets with their spaces.
    "On l'écrit sous la forme « &amp; » dans la page.",
    "Пишется « &lt; » и больше ничего.",
    # The source of a manual page.
    "\\fB\\&lt\\fR [[\\fB+\\fR|\\fB-\\fR]\\fIlargeur\\fR]\n.TH OURS 7",
    '.BR "    int quot;" " /* Quotient */"\n.BR "    int rem;" " /* Reste */"\n.TH DIV 3',
    # Words and names of programs.
    "A guitar, an amp; a drum, and a lt; in between.",
    "int quot; int rem;",
    "In XML entities, quot; and lt; lost their first letter.",
    "Fixes issues  #151; then #163; and #36;",
    # The character beside it.
    "Das kaufmännische Und (&) wird als &amp; geschrieben.",
    "Знак (<) пишется &lt; и никак иначе.",
    # Named in brackets.
    "Einige Zeichen (&#8217;, &#038;) bleiben stehen.",
    # Lists of references, a cell or a line each.
    "&eacute; | é",
    "|&apos;   |' : apostrof    |\n|&gt;     |> : lebih besar  |",
    "&quot;\n\" (Anführungszeichen)\n\N{NO-BREAK SPACE} |&apos;   |' (Apostroph)   |",
    "|&quot;   |« : comillas  |\n|&apos;   |' : apóstrofo |",
    "|&apos;   |'\N{NO-BREAK SPACE}: apostrophe |\n|&lt;   |<\N{NO-BREAK SPACE}: inférieur à |",
    "Referencia\n&quot;\n« : comillas",
    "&amp;\nsinal de união\n&apos;\napóstrofo",
    # A thing that a sentence is about, and the same beside it.
    '转换为 HTML 后为：\n    <A NAME="u" id="u">&nbsp;</A> (the &nbsp; is optional then)',
    # The form in which something is written.
    "Les guillemets s'écrivent sous la forme &quot;.",
    "Кавычки пишутся в виде &laquo; и никак иначе.",
    "Schreiben Sie den Strich in der Form &ndash;.",
    "Στη σελίδα γράφεται με τη μορφή &laquo; και όχι αλλιώς.",
    # Ampersands that are ampersands.
    "AT&T, R&D; Q&A; B&B, Marks&Spencer",
    "this&that, fish & chips; salt & pepper;",
    "&;&#;&#x;& &&",
    # Query strings, with and without a scheme, and names that begin like references.
    "https://shop.example/list?id=7&copy=2&reg=1&para=3",
    "search?q=cats&lt=3&gt=9&times=4",
    "index.php?x=1&section=2&notify=3&order=4",
    "see gate#208, gate#225; Ann wrote the rest, see #97821; Bob did not",
    "https://shop.example/?mdash=1&ndash=2&hellip",
    # No reference of the standard.
    "&foo; &bar; &nosuchname; &x1; &Ã©;",
    # Shown on purpose.
    "Write `&nbsp;` to keep the words together.",
    "Write '&amp;' for the sign itself.",
    "The HTML entity &nbsp; is a space that does not break.",
    "Gültig sind: &amp; &quot; &lt; &gt; &apos;",
    "In HTML, &lt; must be escaped.",
    "```\n<p>caf&eacute;</p>\n```",
    "<pre>caf&amp;eacute; &#8217;</pre>",
    "<code>a &amp;&amp; b</code>",
    # Addresses of variables.
    "int *p = &num;",
    "p = &copy;",
    "p = &copy;\nq = 1",
    "f(a, &num; + 1)",
    # No references: what follows, or stands before them, is of a query or a program.
    "so &copy=2, &reg(x), &para[1], &yen_x",
    "so a=1&copy und was?x&copy und &copy&reg=1",
    "http://a.example/x&copy so",
    "los&x=&#8217=5 und see &#9 there",
    # Numbers and names without an ampersand that no place shows to be references.
    "l #39;eau und er  #39;t",
    "it #8217; s",
    "Ja#8221;5 so",
    "so #8364;a",
    "die #1076;a so",
    "so #246;#252; da",
    "la citt #224; cos #236; pi #249; so",
    "so a##233;b und a#57344;b",
    # Too few in a row, too far apart, of several scripts, or counted up.
    "#1055; #1088; #1080; #1074;",
    "#1055;   #1088;   #1080;   #1074;   #1077;",
    "#1055; #945; #1488; #1605; #2344;",
    "#1087; #1088; #1089; #1090; #1091;",
    "`x a#233;b` so",
    "http://a.example/a#233;b so",
    "mdash;\nndash;\nhellip;;\nnbsp;",
    # A reference beside its character.
    "&eacute; | é |",
    '<b>so</b> <a title="Caf&eacute;">x</a>',
    "scanf(format, &in);",
    "inflate(&copy, &strm); ret = end(&copy);",
    # Inside of a tag markup is right as it is.
    '<a href="/?a=1&amp;b=2" title="Caf&eacute;">x</a>',
    # References that spell a tag, where tags are still markup.
    "<p>Put &lt;em&gt; around it.</p>",
    "<p>Put &lt;a href=&quot;/&quot;&gt; around it.</p>",
    # Numbers of issues, colours, Pascal's characters.
    "fixes #8217; closes #39; see #8230; and #160;",
    "color #039; width 3",
    "Bug #8217 was closed, so was #8220",
    "WriteLn('caf'#233' noir'#133);",
    "#2019; #hashtag; #x2019;",
    "closes #246; duplicates #223; see #252;too, and #253;so",
    "Merged #1041; #1042; #1043; #1044; #1045; #1046;",
    "a { color:#333; background:#222;border:1px solid #444; }",
    "Rooms #228; #246; and #252; are free, room #233;s key is here",
    # Names with one space are words where they are words.
    "Fish & chips ; times & sum ; cats & times;",
    "flags = a & mu ;",
    "`a & amp ; b` und Ã&gurke; so",
    # No character: reported, not changed.
    "&#0; &#xD83D; &#xFFFE; &#1114112; &#129; &#7;",
    # Healthy text of many scripts, with signs that references need.
    "Он сказал: «AT&T & Ко»; да # 5; так",
    "Η Α&Β Α.Ε.· ναι; #7;",
    "شركة A&B؛ رقم #12؛",
    "חברת A&B; מספר #12;",
    "कंपनी A&B; संख्या #12;",
    "บริษัท A&B; เลขที่ #12;",
    "Công ty A&B; số #12;",
    "公司A&B；编号#12；",
    "会社A&B；番号#12；",
    "회사 A&B; 번호 #12;",
    # No number of a mark; names in a list of them, and in a lesson.
    "R&123; A&8000;",
    "the names are aacute; eacute; iacute;",
    "Ukurannya diubah secara daring; itu mudah.",
    ";jeruiacute;CYRILLIC SMALL LETTER",
    "Use &nbsp; between a number and its unit.",
    "Actual behaviour: it reads Tom &amp; Jerry, and later Tom &amp;amp; Jerry.",
    "How can I convert &amp;#39; back? My template prints it literally as &amp;#39; there.",
    "Changed: &lt; and &gt; are kept as they are",
    "HTML에서 &lt;와 &gt;는 부등호를 나타냅니다.",
    "Şirket A&B; numara #12;",
    "Հայկական A&B; ქართული #12;",
    "It prints lots of &amp;nbsp; entities there.",
    "Stampare &amp;nbsp; quando la casella è vuota",
    'let ein = br#"<x a="M &nbsp; N">B & B &amp; mehr &#169;</x>"#;',
    'SEITE = (b"<title>B &amp; B am Hafen</title>"\n         b"<p>x</p>")',
    '<xsl:param name="leer" select="\'&lt;em&gt;Hier ist nichts.&lt;/em&gt;\'"/>',
]

FIX = [
    # A list of two letters, or one beside which others stand; HTML with a code of another kind.
    ("- ä: &auml;\n- ö: &ouml;\n\nDie Z&ouml;pfe", "- ä: &auml;\n- ö: &ouml;\n\nDie Zöpfe"),
    ("ä: &auml;\nö: &ouml;\nß: &szlig;\n\nDie H&uuml;te", "ä: &auml;\nö: &ouml;\nß: &szlig;\n\nDie Hüte"),
    ("Le code &agrave; barres et le code HTML &agrave; lire", "Le code à barres et le code HTML à lire"),
    ("The HTML codes &mdash; three of them &mdash; are old.", "The HTML codes — three of them — are old."),
    ("</td>\n<td>\nМельница&lt;u+30fc&gt;7\n</td>", "</td>\n<td>\nМельница<u+30fc>7\n</td>"),
    # What a page has, too: classes, styles, braces of a wiki, and words of a greeting that no template filled.
    ('<p class="mill" style="color: red">\n  Corn &amp; oats\n</p>', '<p class="mill" style="color: red">\n  Corn & oats\n</p>'),
    ("{{cite|title=Corn}} &ndash; the <b>mill</b>", "{{cite|title=Corn}} – the <b>mill</b>"),
    ("Hello {{ customer.name }}, it&#8217;s late", "Hello {{ customer.name }}, it’s late"),
    ('var text = "<b>It&#8217;s late</b>";', 'var text = "<b>It’s late</b>";'),
    ("(7, '<p>Le bl&eacute; est m&ucirc;r</p>', 1),", "(7, '<p>Le blé est mûr</p>', 1),"),
    # Encoded twice, which no source is.
    ('<p className="mill">\n  Corn &amp;amp; oats\n</p>', '<p className="mill">\n  Corn & oats\n</p>'),
    # Names, and a link between other words.
    ("Corn & Sons, millers, not bakers &amp; brewers", "Corn & Sons, millers, not bakers & brewers"),
    ("Müller & Söhne, als &Auml;lteste bekannt", "Müller & Söhne, als Älteste bekannt"),
    ('"b" und dann R&amp;D', '"b" und dann R&D'),  # one letter in quotes is no prefix of a literal
    ("It8217;s 8220;fine8221; here, in C# too", "It’s “fine” here, in C# too"),
    ("It8217;s late, and you8217;ll wait. 8220;Noon8221;, he said.", "It’s late, and you’ll wait. “Noon”, he said."),
    ("At 25&degC a boat costs 4 &euro, no more.", "At 25°C a boat costs 4 €, no more."),
    # Without `#`, and letters by their names without `&`.
    ("It&8217;s the caf&233;, don&8217;t", "It’s the café, don’t"),
    ("La ni ntilde;a comi oacute; en el jard iacute;n", "La niña comió en el jardín"),
    ("M uuml;nchen und Stra szlig;en", "München und Straßen"),
    ("cancioacute;n", "canción"),
    # What R writes for a character, beside tags.
    ("<td>Neuqu&lt;U+00E9&gt;n</td>", "<td>Neuqu<U+00E9>n</td>"),
    ("<td>caf&lt;e9&gt;</td>", "<td>caf<e9></td>"),
    # Guillemets with a space behind the ampersand; names of Vietnamese; a quotation without ampersands, and a sign.
    ("Говорят: & laquo; Послушайте & raquo;", "Говорят: « Послушайте »"),
    ("Ti#7871;ng Vi#7879;t r#7845;t #273;#7865;p", "Tiếng Việt rất đẹp"),
    ("quot;Wunderbarquot; sagte sie", '"Wunderbar" sagte sie'),
    ("Ταβέρνα amp; Bar amp; Garten", "Ταβέρνα & Bar & Garten"),
    # A number whose `&` was written out without the semicolon.
    ("C&amp#8217;est l&amp#039;été", "C’est l'été"),
    # The plain case, by name, by number, by hexadecimal number.
    ("Caf&eacute; &#8211; d&#xE9;j&#XE0; vu", "Café – déjà vu"),
    ("Tom &amp; Jerry &lt;3 &gt; &quot;x&quot; &apos;y&apos;", "Tom & Jerry <3 > \"x\" 'y'"),
    ("a&nbsp;b&ensp;c&shy;d", "a\N{NO-BREAK SPACE}b\N{EN SPACE}c\N{SOFT HYPHEN}d"),
    ("&Eacute;COLE &EACUTE;COLE &NTILDE;", "ÉCOLE ÉCOLE Ñ"),
    ("&#039;tis, &#0039;twas", "'tis, 'twas"),
    # Encoded again and again, also by number and in capitals.
    ("rock &amp;amp; roll", "rock & roll"),
    ("it&amp;#8217;s &amp;amp;amp;rsquo;", "it’s ’"),
    ("&#38;#8217; &#x26;amp;#8217; &AMP;amp;#39;", "’ ’ '"),
    ("AT&amp;amp;T and R&amp;D", "AT&T and R&D"),
    # windows-1252 where Latin-1 has controls, as browsers read it.
    ("it&#146;s &#147;so&#148; &#151; &#128;5", "it’s “so” — €5"),
    # Undefined bytes of windows-1252, inside of mojibake.
    ("&acirc;&euro;&#157; V&Auml;&#141;ela", "â€\x9d VÄ\x8dela"),
    # A pair of surrogates is one character.
    ("hi &#55357;&#56832; &#xD83D;&#xDE00;", "hi 😀 😀"),
    # No semicolon, where the standard allows it and no query string is near.
    ("it&#8217s late, don&#39t", "it’s late, don't"),
    ("&copy 2020 Acme, &reg", "© 2020 Acme, ®"),
    ("Espa&ntildea, r&eacutesum&eacute", "España, résumé"),
    ("«Qui?&#160&#187\nL&#8217uni, &iquestQu&eacute? &pound20", "«Qui?\N{NO-BREAK SPACE}»\nL’uni, ¿Qué? £20"),
    ("a&nbspb", "a\N{NO-BREAK SPACE}b"),
    # No ampersand, where the word shows what it was.
    ("don#8217;t, don #8217;t, it amp;#8217;s, I#039;m", "don’t, don’t, it’s, I'm"),
    ("#8220;Come in,#8221; he said#8230;", "“Come in,” he said…"),
    ("caf#233;s in Z#252;rich", "cafés in Zürich"),
    ("He saw the  quot;old quot; mill, quot; said she.", 'He saw the "old" mill," said she.'),
    ("Sie sagte quot;ja quot; und ging", 'Sie sagte "ja " und ging'),
    ("Мельница quot;Заря quot; и R amp;D", 'Мельница "Заря " и R&D'),
    ('Read lt;a href="/mill" gt;on lt;/a gt; now', 'Read <a href="/mill" >on </a > now'),
    ("It costs  #36;20,  #163;15 or  #8364;17 now.", "It costs $20, £15 or €17 now."),
    ("&lt;a href=&quot;https://x.example/&quot;&gt;Caf&eacute;&lt;/a&gt;", '<a href="https://x.example/">Café</a>'),
    ("Смотри &quot;https://x.example/a?b=1&amp;c=2&quot;", 'Смотри "https://x.example/a?b=1&c=2"'),
    ("I&aposve been and it&aposs late, don&apost", "I've been and it's late, don't"),
    ("it&rsquos late &ndash don&rsquot wait&hellip", "it’s late – don’t wait…"),
    # A space in the place of the semicolon.
    ("The miller&rsquo s boat isn&rsquo t here; they&#8217 re late, it&#39 ll rain.", "The miller’s boat isn’t here; they’re late, it'll rain."),
    ("two boys&rsquo t shirts, the players&rsquo re-entry, foto&rsquo s avonds", "two boys’ t shirts, the players’ re-entry, foto’ s avonds"),
    ("l&rsquo eau d&rsquo un moulin", "l’ eau d’ un moulin"),
    ("&bdquoJa&ldquo, sagte sie; &ldquoOui&rdquo, dit-il", "„Ja“, sagte sie; “Oui”, dit-il"),
    ("Да &mdash нет &ndash да; 是&hellip否", "Да — нет – да; 是…否"),
    ("the dogrsquo;s bowl", "the dog’s bowl"),
    # One sure place, and the others of the text need less; a place at a word's end is none by itself.
    ("Der F#252;hrer #8211; 18,50 #8364; #8211; wartet #128522;", "Der Führer – 18,50 € – wartet 😊"),
    ("La citt#224; perder#224; tutto", "La città perderà tutto"),
    ("Ph#7903; #7903; qu#225;n #273;#7847;u ng#245;", "Phở ở quán đầu ngõ"),
    # The ampersand became a space: where there are two, one is the text's own.
    ("Im Gem #252;se  #8211; f #252;nf  #220;bungen", "Im Gemüse – fünf Übungen"),
    ("die gr #246; #223;te K #252;che", "die größte Küche"),
    ("sade han.  #8221;Nej #8221;, sade hon", "sade han. ”Nej”, sade hon"),
    # Letters of one script in a row are no numbers of issues.
    ("#1055;#1088;#1080;#1074;#1077;#1090; #1074;#1089;#1077;#1084;!", "Привет всем!"),
    (" #1055; #1088; #1080; #1074; #1077; #1090;  #1074; #1089; #1077; #1084;", "Привет всем"),
    ("#915;#949;#953;#945; #963;#959;#965;", "Γεια σου"),
    ("#1513;#1500;#1493;#1501; #1500;#1499;#1501;", "שלום לכם"),
    ("#1605;#1585;#1581;#1576;#1575;", "مرحبا"),
    ("#2344;#2350;#2360;#2381;#2340;#2375;", "नमस्ते"),
    ("#3626;#3623;#3633;#3626;#3604;#3637;", "สวัสดี"),
    ("#20320;#22909;#12290;", "你好。"),
    ("#12371;#12435;#12395;#12385;#12399;", "こんにちは"),
    ("#50504;#45397; #54616;#49464;#50836;", "안녕 하세요"),
    (
        "lrsquo;hôtel, Lrsquo;été, la crêperienbsp;? fermerahellip;",
        "l’hôtel, L’été, la crêperie\N{NO-BREAK SPACE}? fermera…",
    ),
    # Spaces in between.
    ("& #1055 ;& #1088 ;& #1080 ; & #128522 ;", "При 😊"),
    ("& laquo ;Oui& raquo ; & amp ; scaron ;", "«Oui» š"),
    ("Don&39;t wait, they&039;re late. L&39;été d&39;Ann!", "Don't wait, they're late. L'été d'Ann!"),
    ("Vapur&39;un saati; Україна зв&39;язок.", "Vapur'un saati; Україна зв'язок."),
    ("The mill rsquo;s wheel isn rsquo;t here; the boys rsquo; boat", "The mill’s wheel isn’t here; the boys ’ boat"),
    ("Tom & amp ; Jerry", "Tom & Jerry"),
    ("Паром. & Nbsp; </p> Потом & nbsp ; ужин & Quot;на борту & Rdquo;", 'Паром. \xa0 </p> Потом \xa0 ужин "на борту ”'),
    ("Το πλοίο. & Nbsp; </p> Μετά", "Το πλοίο. \xa0 </p> Μετά"),
    ("it & #8217 ; s, it &# 8217; s", "it’s, it’s"),
    ("a & quot ; b", 'a " b'),
    # Five in a row, not counted up.
    ("#1055; #1088; #1080; #1074; #1077;", "Приве"),
    ("#1072; #1072; #1073; #1074; #1075;", "аабвг"),
    # What is none stays beside what is one.
    ("caf#233;s a##233;b und a#57344;b", "cafés a##233;b und a#57344;b"),
    # One place without an ampersand that is sure by itself.
    ("it #8217;s", "it’s"),
    ("it #39;s", "it's"),
    ("l #8217;eau", "l’eau"),
    ("er  #8217;t", "er ’t"),
    ("Ja#8221; sagte", "Ja” sagte"),
    *((f"Ja{mark}#8221; so", f"Ja{mark}” so") for mark in ".,!?"),
    *((f"{before}#8222;Ja so", f"{before}„Ja so") for before in ("", "so ", "so\n", "(")),
    ("Marke#8482; so", "Marke™ so"),
    ("a#8364;b", "a€b"),
    ("#12362;#12459;", "おカ"),
    ("la citt #224; cos #236; pi #249; gi #224; so", "la città così più già so"),
    ("donamp;#8217;t", "don’t"),
    ("der Wegrsquo;", "der Weg’"),
    ("$mdash; und Wegrsquo;s", "$mdash; und Weg’s"),
    ("`x mdash; y` Wegrsquo;s", "`x mdash; y` Weg’s"),
    ("http://a.example/xrsquo;s Wegrsquo;s", "http://a.example/xrsquo;s Weg’s"),
    ("so amp;mdash; Wegrsquo;s", "so — Weg’s"),
    ("foo; mdash; Wegrsquo;s", "foo; mdash; Weg’s"),
    ("Weghellip; mdash; so", "Weg… — so"),
    # Behind what is none.
    ("AT&T: caf&eacute;", "AT&T: café"),
    ("`&amp;` caf&eacute;", "`&amp;` café"),
    ("Siehe http://a.example und caf&eacute so", "Siehe http://a.example und café so"),
    # The first and the last pair of surrogates.
    ("&#xD800;&#xDC00; &#xDBFF;&#xDFFF;", "\U00010000 \U0010ffff"),
    # What no variable is called.
    ("a = &lt;\nb = &gt;\nc = &quot;\nd = &apos;\ne = &nbsp;", "a = <\nb = >\nc = \"\nd = '\ne = \N{NO-BREAK SPACE}"),
    ("Winkel (\n&alpha;\n)", "Winkel (\nα\n)"),
    ("so &copy&eacute a=1 b", "so ©é a=1 b"),
    # Far from a list of references, alone on a line that explains nothing, in a cell beside another text.
    ("caf&eacute; " + "so " * 20 + "&lt;, &gt;, &quot;, &amp;", "café " + "so " * 20 + "&lt;, &gt;, &quot;, &amp;"),
    ("so:\n&eacute;\nnein", "so:\né\nnein"),
    ("&eacute; | x", "é | x"),
    # One space is enough, wherever it stands.
    ("Tom & amp; Jerry", "Tom & Jerry"),
    ("Tom &amp ; Jerry", "Tom & Jerry"),
    ("it&# 8217;s", "it’s"),
    ("&gurke; Tom & amp; Jerry", "&gurke; Tom & Jerry"),
    ("& gurke ; Tom & amp; Jerry", "& gurke ; Tom & Jerry"),
    # Only the spaces of an apostrophe go.
    ("oui & agrave ; d", "oui à d"),
    ("l & rsquo ; s und l & rsquo ; s", "l’s und l’s"),
    # Beside lines of programs.
    ("x = 1;\n3 & times ; 4\nlies();", "x = 1;\n3 × 4\nlies();"),
    # The edges of what is a character.
    ("a&#9;b&#10;c&#13;d &#57344; &#65008;", "a\tb\nc\rd \ue000 \ufdf0"),
    ("Ã&#129; Ã&#143; Ã&#144;", "Ã\x81 Ã\x8f Ã\x90"),
    # Beside tags and at any place in the text.
    ("<p>It&#8217;s</p>&nbsp;<b>&eacute;</b>", "<p>It’s</p>\N{NO-BREAK SPACE}<b>é</b>"),
    ("<br/>&hellip;" * 3, "<br/>…" * 3),
    # Text about markup, where there is no markup, and comparisons where there is.
    ("Use &lt;b&gt; for bold", "Use <b> for bold"),
    ("<p>1 &lt; 2 &amp;&amp; 3 &gt; 2</p>", "<p>1 < 2 && 3 > 2</p>"),
    # Only the encoding of the ampersand goes there.
    ("<p>Put &amp;lt;em&amp;gt; around it.</p>", "<p>Put &lt;em&gt; around it.</p>"),
    # An ampersand in an address was encoded with the text around it.
    ("https://a.example/?x=1&amp;copy=2", "https://a.example/?x=1&copy=2"),
    # Any script.
    ("&#1055;&#1088;&#1080;&#1074;&#1077;&#1090;, &laquo;&#1076;&#1072;&raquo;", "Привет, «да»"),
    ("&Alpha;&theta;&#942;&nu;&alpha;", "Αθήνα"),
    ("&#1587;&#1604;&#1575;&#1605;", "سلام"),
    ("&#1513;&#1500;&#1493;&#1501;", "שלום"),
    ("&#2361;&#2367;&#2306;&#2342;&#2368;", "हिंदी"),
    ("&#3652;&#3607;&#3618;", "ไทย"),
    ("Vi&#7879;t Nam", "Việt Nam"),
    ("&#20320;&#22909;&#65292;AT&amp;T", "你好，AT&T"),
    ("&#26085;&#26412;&#12290;", "日本。"),
    ("&#54620;&#44397;", "한국"),
    ("&#304;stanbul &#351;ehir", "İstanbul şehir"),
    ("&#1344;&#1377;&#1397; &#4325;&#4304;", "Հայ ქა"),
]

RULES = {
    "caf&eacute; &#8211; &#x2013;": ["entity"] * 3,
    "Тише&amp;hellip; AT&amp;amp;T": ["entity-repeated", "entity-repeated"],
    "AT&amp;T": ["entity"],
    "Espa&ntildea, &#8217so": ["entity-unterminated", "entity-unterminated"],
    "так &#55357;&#56832;": ["entity-surrogates"],
    "лодка & amp ; вёсла": ["entity-spaced"],
    "caf#233;s, lrsquo;hôtel": ["entity-without-ampersand"] * 2,
    "Sie&#8217;s Schl&#246;sser, Gr&#22...": ["entity", "entity", "entity-cut"],
    "th&eacute; glac&eacut…\n": ["entity", "entity-cut"],
    "AT&amp; it&#8217;s, don&#...": ["entity", "entity", "entity-cut"],
}

SUSPECTS = [
    ("Паром &#0; ушёл &#xFFFE;", [("&#0;", "entity", "stands for no character"), ("&#xFFFE;", "entity", "stands for no character")]),
    ("渡轮 &#xD83D; &#xDE00;", [("&#xD83D;", "entity", "stands for no character"), ("&#xDE00;", "entity", "stands for no character")]),
    ("AT&T; &gurke; &", []),
    ("два &#0;&#xDE00;", [("&#0;", "entity", "stands for no character"), ("&#xDE00;", "entity", "stands for no character")]),
    ("iki &#xDC00;&#xDC00;", [("&#xDC00;", "entity", "stands for no character"), ("&#xDC00;", "entity", "stands for no character")]),
]


@pytest.mark.parametrize("text", KEEP)
def test_stays(text: str) -> None:
    assert decode_entities(text) == text


@pytest.mark.parametrize(("text", "want"), FIX)
def test_is_decoded(text: str, want: str) -> None:
    assert decode_entities(text) == want
    assert decode_entities(want) == want


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("entities", damaged) == names


@pytest.mark.parametrize(("text", "seen"), SUSPECTS)
def test_what_is_left_is_reported(text: str, seen: list[tuple[str, str, str]]) -> None:
    assert suspected("entities", text) == seen


def test_what_spells_a_tag_stays_where_tags_will_go() -> None:
    raw = "<p>&lt;b&gt;так&lt;/b&gt; 1 &lt; 2</p>"
    assert alone("entities", raw, markup="strip") == "<p>&lt;b&gt;так&lt;/b&gt; 1 < 2</p>"


@pytest.mark.parametrize("number", [0, 7, 0x7F, 0x81, 0xD800, 0xDFFF, 0xFDD0, 0xFFFF, 0x110000, 99999999])
def test_a_number_that_is_no_character_is_a_suspect(number: int) -> None:
    (finding,) = entities.find(Document(f"a&#{number};b"), DEFAULT)
    assert isinstance(finding, Suspect)


@pytest.mark.parametrize("depth", [1, 2, 3, 10, 200])
def test_any_depth_is_undone_in_one_go(depth: int) -> None:
    text = "it&" + "amp;" * depth + "#8217;s"
    (finding,) = entities.find(Document(text), DEFAULT)
    assert (finding.start, finding.end) == (2, len(text) - 1)
    assert decode_entities(text) == "it’s"


@given(
    st.sampled_from(sorted(name for name in html.entities.name2codepoint if name not in {"lt", "gt"})),
    st.integers(0, 4),
)
def test_names_of_html_4_come_back(name: str, depth: int) -> None:
    want = html.unescape(f"one&{name};two")
    assert decode_entities(f"one&{'amp;' * depth}{name};two") == want


@given(st.text(st.sampled_from("&#;8217amplt<>bx \"'`=?é"), max_size=40))
def test_a_second_time_changes_nothing(text: str) -> None:
    once = decode_entities(text)
    assert decode_entities(once) == once


@given(st.text(max_size=30))
def test_what_was_escaped_comes_back(text: str) -> None:
    plain = "".join(char for char in text if char.isalpha() or char == " ")
    raw = "".join(f"&#{ord(char)};" for char in plain)
    assert explain(raw).undo() == raw
    assert decode_entities(raw) == plain
