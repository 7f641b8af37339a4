"""What is repeated: beginnings that never end, ends without a beginning, and what makes a step look far."""

FRAGMENTS = [
    # Literals and escapes.
    *("b'", 'b"', "b’", "b'x' ", "[b'x', ", "b'a\\'"),
    *('"b""', "b&amp;", "b&#39;", "b'\n", "b’\n\nwords and words\n", ".'\n", "bxd0x9f"),
    *("\\", "\\\\x", "\\xe2", "\\xe2\\x80", "xe2x80", "xe2x80x99 ", "xe2 x80 "),
    *("\\342\\200", "\\3", "<e2>", "%E2", "M-b", "é\\x80", "Ãx80"),
    *("\\u00e9", "\\ud83d", "<U+653C>", "%u2019", "_x000D_"),
    *("\\2019 ", "[\\u", "u2019", "u2019 ", "it’s u00e9", "u0"),
    *("=E2", "=E2=80=\n", "=\n", "=?", "=?utf-8?q?", "=?utf-8?q?a?= ", "+", "+AOk", "a=E9"),
    *("x92", "it x92s x93", "it\\x92s ", " \\x93", "caf%E9 ", "%20"),
    *("\\n", "\\n\\n", "\\'", "\\r\\n", "http:\\/\\/", ".nn", ".nnA "),
    *(".t", ")n* ", "nn", " n", " n n", "rn<", ">rn<p>"),
    # What is shown: sessions, reports, twins of words, comments.
    *("$ cat x\n", "> a.b(c)\n", "Expected: é\nActual: Ã©\n", "“It’s a ”“Itâ€™s a ”", '"); xc3xa9 ', " # xc3xa9"),
    *("put &nbsp; in ", "é U+00E9 &eacute; ", "nu2022 A", "nu2022 "),
    # Entities, mojibake, characters.
    *("&", "&amp;", "&amp", "&amp;amp;", "&#"),
    *("&#8217", "#8217;", "& amp ;", "&lt;", "&acirc;&euro;&trade;", "?a=1&copy="),
    *("Ã", "Ã©", "â€", "â€™", "ÃƒÂ", "Â ", "鈥", "鈥檚", "â", "ð", "вЂ", "╨", "√©"),
    *("caf茅 ", "caf矇 ", "caf챕 ", "n챕e ", "cafﾃｩ ", "don\ufffd셳 "),
    *("–Я—А", "тАж", "donโ€™t ", "cafร", "╬│╬╡", "вАЩ", "\u0430\u041f"),
    *("donÕt Ò", "don¹t ³", "donít donít ì", "ÔÇÖ", "鐢ㄦ埛鐧诲綍", "vÃd", "aÃ ", "â??s", "â€œâ€?", "â†'", "ã\x80 "),
    *("donít ", "don\ufffdt ", "kullanýcý yanlýþ ", "mo¿na has³o ", "Ñîõðàíèòü äàííûå ", "µÄÊý¾Ý"),
    *("‘", "“", "”", "„", "“你", "’s "),
    *("—", "``", "''", "«", "e\N{COMBINING ACUTE ACCENT}", "\u0301\u0316"),
    *("\N{NO-BREAK SPACE}", "\N{ZERO WIDTH SPACE}", "\N{ZERO WIDTH JOINER}", "\N{SOFT HYPHEN}", "\r"),
    *("\x1b[", "\x00", "\ud83d", "Ａ", "ﬁ"),
    # White space, code, addresses, markup.
    *(" ", "\n", " \n", "\t\n", "\n\n\n\n", "a \n", "`"),
    *("```\n", "<code>", "<pre></", "https://", "<a ", "<!--", "<p>", "<script>a</script>", "<script>", "</script "),
    # Lines around an article.
    *("Share this article\n", "Facebook\n", "Related:\nA storm\n"),
    *("Tags: a\n", "« a »\n", "The post ", "The post a appeared first on b. "),
    *("a.jpg\n", "IMG_1234 ", "Image\n\n", "<svg a></svg>\n", "Read moreA\n", "Old mill\nOld mill Read more\n"),
    *("Categories\nUncategorized\n", "Read more\n", "Read more: A\n", "[link] [comments]\n"),
    *("On this page\n", "In this article\nThe mill\n", "로그인\n", "@ann\nFollow us on Facebook\n"),
    *("Why not?\nComments are closed.\n", "Reply\nQuote\nReport\nIt rained.\n", "10.00 Home\n"),
    *("We use cookies.\nAccept all\n",),
    *("Home\nBack\nMenu\n\n", "Home\nBack\nMenu\n\n a "),
    *("pr\n", "boletín\n", "subscribe to \n", "subscribe to a\n", "a accept all and visit the site\n"),
    *("a](https://.&share=-a&.)\n", "il vous reste 7,7 % de cet article à lire\n", "Read more\n a "),
    *("0shares\n", "ab c\n", "a\n\n", "shared this story\n"),
    *('[a id="7"]\n', '[a id="7"] \n\n', "{{ a }}\n", "%%aaaa%%\n", "<!-- wp:a -->\n"),
]

# Of markup that is stripped.
TAGS = [
    *("<a b='", '<a b="', "<a ", "<a/", "<a-b>", "<a href=x ", '<p title="<p>"'),
    *("<!--", "<![CDATA[", "]]>", "<script>", "</", "&lt;p&gt;"),
    *("<p>", "<p> ", "<td>\n", "<q>", "<b ", " \n<br>"),
]

# Of lines that a source is learned from.
LINES = ["a: ", "- a ", "0,", "|", "«a", "www.", "{title}", "'", "a.b@", "： "]
