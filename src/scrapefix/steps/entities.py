r"""Character references of HTML that were never decoded, or decoded once too seldom: `&#8217;`, `&amp;amp;rsquo;`.

How it arises: text is taken out of HTML or XML without decoding it, or is encoded again by each program on its way, so
that `&` becomes `&amp;` once more. Others drop the `;` or the `&`, or put spaces around them.

Evidence: the standard's own tables. A reference that ends in `;` and is in them is decoded wherever it stands, however
many times its `&` was encoded. Without the `;` the names that HTML allows so (`&eacute`, `&copy`) need a boundary, and
numbers a code point in use; the `&` may be lost (`don#8217;t`) or spaces put in (`& amp ;`) only for references that
typography needs, where words stand around them; where one of a text is sure, the others of its kind need no more.

Left alone: shown source (code fences, `<pre>`, a reference alone in quotes or backticks, text that names entities),
the inside of tags, URLs (but `&amp;` is decoded there), query strings, `AT&T`, `&x;` after `=` or `(` as in C. Numbers
that are no character (NUL, lone surrogates, noncharacters, beyond Unicode) are suspects.

Of `&lt;` and `&gt;`: in text without tags they are what they stand for, `<` and `>`. Where tags are still there, only
the reference tells text from markup, so references that spell a tag stay, and only the encoding of their `&` goes.
What is decoded thus never turns into markup that the same text could be stripped of.

>>> from scrapefix import decode_entities
>>> decode_entities("It&amp;amp;#8217;s caf&eacute; time &#151; don#8217;t wait")
'It’s café time — don’t wait'
>>> decode_entities("AT&T, R&D; ?a=1&copy=2")
'AT&T, R&D; ?a=1&copy=2'
>>> decode_entities("1 &lt; 2"), decode_entities("<p>1 &lt; 2, and &amp;lt;b&gt; is bold</p>")
('1 < 2', '<p>1 < 2, and &lt;b&gt; is bold</p>')
"""

from collections.abc import Iterable

from ..config import Config
from ..document import Document
from ..edits import Replacement, Suspect, disjoint
from ..signs import LOST_AMPERSAND, REFERENCE
from . import markup

SIGNS = (REFERENCE, *LOST_AMPERSAND)


def find(document: Document, config: Config) -> Iterable[Replacement | Suspect]:
    """The references of all kinds."""
    text = document.text
    # The modules behind this door import the tables, which cost some milliseconds that most texts need not pay.
    if "&" in text:
        from . import broken_entities, lost_ampersands, whole_entities

        steps = (whole_entities, broken_entities, lost_ampersands)
        found = disjoint(finding for step in steps for finding in step.find(document))
        return markup.spare(text, found, config)
    if document.shows(LOST_AMPERSAND):
        from . import lost_ampersands

        return disjoint(lost_ampersands.find(document))
    return ()
