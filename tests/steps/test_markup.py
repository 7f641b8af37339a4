"""The step that takes out markup on request: what must stay first, then what goes and what is left of it."""


import pytest
import strategies
from hypothesis import given
from hypothesis import strategies as st
from one_step import alone, rules

from scrapefix import clean, explain, strip_markup

# No markup, or markup that is spoken of.
HEALTHY = {
    "comparison": "a < b and c > d, 1<2, x<y>z",
    "heart": "I <3 this, <- and ->, <>",
    "addresses": "<www.example.com>, <user@example.com>, <https://example.org/a>",
    "code point": "<U+2019>",
    "generics": "List<String> and Map<K, V>",
    "a tag spoken of": "Use <b> for bold.",
    "not a tag": "a <b and c> d",
    "placeholder": "git checkout <branch-name> <path>",
    "a block spoken of": "Setz <p> davor, <p> oder <div>.",
    "a tag at the start of a line": "so\n<b>da",
    "in backticks": "Write `<br>` and `<p>` here",
    "Russian": "если a < b и c > d", "Greek": "αν α < β", "Arabic": "إذا a < b", "Hebrew": "אם a < b", "Hindi": "यदि a < b", "Thai": "ถ้า a < b",
    "Vietnamese": "nếu a < b", "Chinese": "《书》〈篇〉 a<b", "Japanese": "＜ｂ＞と<^_^>", "Korean": "<한국일보>", "Turkish": "a < b ise",
}

FIXES = {
    "paragraphs": ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
    "paragraphs on lines": ("<p>One.</p>\n<p>Two.</p>\n", "One.\n\nTwo."),
    "breaks": ("one<br>two<br/>three<br /><br />four", "one\ntwo\nthree\n\nfour"),
    "link": ('See <a href="https://example.org/?a=1&b=2" title="a > b">the map</a>.', "See the map."),
    "inline": ("a <b>bold</b> and <em>soft</em> word, H<sub>2</sub>O", "a bold and soft word, H2O"),
    "list": ("Two:<ul><li>one</li><li>two</li></ul>Done", "Two:\n\none\ntwo\n\nDone"),
    "table": ("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>", "1\t2\n3\t4"),
    "heading": ("<h2>News</h2>Today", "News\n\nToday"),
    "quotation": ("He said <q>yes</q>.", 'He said "yes".'),
    "image": ('One <img src="a.png" alt="x" /> two', "One two"),
    "comment": ("one <!-- two --> three<!--more-->", "one three"),
    "block comment": ("<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->", "One"),
    "CDATA": ("<![CDATA[<p>One</p>]]>", "One"),
    "script": ("One<script type='x'>if (a < b) { p('<p>') }</script> two<style>p > a {}</style>", "One two"),
    "unknown elements": ("<o:p>One</o:p> <x-note kind='1'>two</x-note>", "One two"),
    "beside prose": ("<p>1 < 2 and I <3 it</p>", "1 < 2 and I <3 it"),
    "tags in an attribute": ('<img data-caption="<p>so</p>"/>One', "One"),
    "curled attributes": ("<a href=”x”>One</a>", "One"),
    "never closed": ("<p>One<p>Two <b>three", "One\n\nTwo three"),
    "closed twice": ("<b>One</b></b></p>", "One"),
    "cut": ('One <a href="https://exam', "One "),
    "capitals": ("<P>One<BR>two</P>", "One\ntwo"),
    "preformatted": ("<pre>  one\n    two</pre>three", "  one\n    two\n\nthree"),
    "backticks in HTML": ("<p>`<b>x</b>`</p><code>y</code>", "`x`\n\ny"),
    "an end of CDATA that was never begun": ("a]]>b<br>c", "a]]>b\nc"),
    "an end of CDATA too many": ("<![CDATA[один]]>два]]>три", "одиндва]]>три"),
    "CDATA in CDATA": ("<![CDATA[a<![CDATA[b]]>c]]>", "abc"),
    "backticks in what is preformatted": ("<pre>`<b>x</b>`</pre>", "`x`"),
    "behind backticks": ("`<b>` so<br>da", "`<b>` so\nda"),
    "an empty comment": ("да<!---->нет", "данет"),
    "declarations": ("<!DOCTYPE html>один<!doctype html>два<![if IE]>три<![endif]>", "одиндватри"),
    "a declaration within a line": ("a > b <!doctype html>c", "a > b c"),
    "hidden and empty": ("<svg/>один<br/>два<svg>x</svg>три", "один\nдватри"),
    "hidden, closed in capitals": ("<script>x</SCRIPT>да<br>нет", "да\nнет"),
    "one tag with a value": ('Sieh <font color="red">das', "Sieh das"),
    "one tag with a bare attribute": ("да <input DISABLED> нет", "да нет"),
    "one tag with another attribute and a value": ('Sieh <a weit href="x">das</a>', "Sieh das"),
    "other names beside markup": ("<p>List<String> und <branch-name> so</p>", "List<String> und <branch-name> so"),
    "one block at the start": ("<p>нет", "нет"),
    "one block at the start of a line": ("да\n<p>нет", "да\n\nнет"),
    "spaces in a block": ("<p>  один</p>", "один"),
    "spaces around blocks": (" <p>один</p>  два <p>три</p> четыре", "один\n\nдва\n\nтри\n\nчетыре"),
    "a quotation that is a block": ("<p><q>Да</q></p>", '"Да"'),
    "a break and line feeds": ("one<br>\n\n\n\ntwo", "one\n\ntwo"),
    "a break and a blank line": ("one<br>\n\ntwo", "one\n\ntwo"),
    "a break among lines": ("a\nb\nc<br>two\nd\ne", "a\nb\nc\ntwo\nd\ne"),
    "nothing at the start": ("<b></b> один", "один"),
    "Russian": ("<p>Паром <b>опоздал</b></p>", "Паром опоздал"),
    "Greek": ("<p>Το πλοίο<br>άργησε</p>", "Το πλοίο\nάργησε"),
    "Arabic": ("<p dir='rtl'>نعم <i>لا</i></p>", "نعم لا"),
    "Hebrew": ("<div>שלום</div><div>עולם</div>", "שלום\nעולם"),
    "Hindi": ("<p>नाव <b>देर</b></p>", "नाव देर"),
    "Thai": ("<p>เรือ<br/>ช้า</p>", "เรือ\nช้า"),
    "Vietnamese": ("<p>phở <b>ngon</b></p>", "phở ngon"),
    "Chinese": ("<p>渡轮<b>晚了</b></p>", "渡轮晚了"),
    "Japanese": ("<ruby>船<rt>ふね</rt></ruby>", "船ふね"),
    "Korean": ("<p>배가</p><p>늦었다</p>", "배가\n\n늦었다"),
    "Turkish": ("<p>ılık <i>gün</i></p>", "ılık gün"),
}

# Entities that spell tags are text: they are decoded where that leaves no markup, and else stay as they are.
ENTITIES = {
    "<p>Use &lt;b&gt; for bold, 1 &lt; 2</p>": "Use <b> for bold, 1 < 2",
    "<p>&lt;b&gt;so&lt;/b&gt; 1 &lt; 2</p>": "&lt;b&gt;so&lt;/b&gt; 1 < 2",
    "&lt;p&gt;One&lt;/p&gt;": "&lt;p&gt;One&lt;/p&gt;",
    "<p>1 &gt; 0, &lt;b&gt;so&lt;/b&gt; 2 &gt; 1</p>": "1 > 0, &lt;b&gt;so&lt;/b&gt; 2 > 1",
    "<p>&#0; &lt;b&gt;so&lt;/b&gt;</p>": "&#0; &lt;b&gt;so&lt;/b&gt;",
    "<b>Tom &amp; Jerry</b>": "Tom & Jerry",
}

RULES = {
    "<p>Паром</p>": ["block-tag", "block-tag"],
    "phở<br>ngon": ["block-tag"],
    "<p><!-- rien -->rien</p>": ["block-tag", "block-tag"],
    "ein <b>Wort</b>": ["inline-tag", "inline-tag"],
    "<td>1</td>": ["cell-tag", "cell-tag"],
    "on <!-- rien --> dit": ["comment"],
    "<![CDATA[渡轮]]>": ["cdata", "cdata"],
    "<?xml version='1.0'?>נעם": ["declaration"],
    "ναι<script>let a</script> όχι": ["hidden-element"],
    "gün <a href='https://exam": ["cut-tag"],
}


@pytest.mark.parametrize("text", HEALTHY.values(), ids=HEALTHY)
def test_stays(text: str) -> None:
    assert strip_markup(text) == text


@pytest.mark.parametrize(("markup", "text"), FIXES.values(), ids=FIXES)
def test_goes_on_request(markup: str, text: str) -> None:
    assert strip_markup(markup) == text
    assert alone("markup", markup) == markup


@pytest.mark.parametrize(("raw", "text"), ENTITIES.items())
def test_entities_are_text(raw: str, text: str) -> None:
    assert clean(raw, markup="strip") == text
    assert clean(text, markup="strip") == text


@pytest.mark.parametrize(("raw", "names"), RULES.items())
def test_the_report_names_the_kind_of_markup(raw: str, names: list[str]) -> None:
    assert rules("markup", raw, markup="strip") == names


_HTML = st.lists(
    st.sampled_from(["<p>", "</p>", "<br/>", "<b>", "</b>", "<q>", "</q>", "<td>", "<a href='", "'>", ">", "<", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "&lt;", "&gt;", "&amp;lt;", "p", "b", "/", "`", " ", "\n", "word", "שלום", "<pre>", "</pre>", "<x-y>", "</x-y>"])
).map("".join)


@given(st.one_of(_HTML, strategies.text))
def test_twice_is_once_and_all_comes_back(raw: str) -> None:
    report = explain(raw, markup="strip", artifacts=False)
    assert report.undo() == raw
    assert clean(report.text, markup="strip", artifacts=False) == report.text
