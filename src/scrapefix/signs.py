r"""Signs of damage: what every finding of a step begins with, or has in it, told at the speed of a search.

Most text is healthy, and must not pay for what it does not have. So a step names its signs, and where none of them
stands in a text it is not asked at all. A sign says yes rather too often, and never no where the step would find
something: it saves work and decides nothing. It looks at no more than `REACH` characters together, so that it
can be looked for around what changed instead of in the whole text.

Each pattern begins with its literal, so that the search skips to where that stands (2 to 5 GB/s) instead of trying each
place (0.1 to 0.4). What is rare in text comes first, and what stands before it is looked back at.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

# So many characters on either side of a change are looked at again.
REACH = 64


class Sign:
    """A literal, and where that alone says too little a pattern that begins with it.

    literal: may be empty where no single character is sure to be there; then `beyond_ascii` should hold.
    pattern: an expression, or what makes one when it is first needed.
    beyond_ascii: whether the sign can stand only in a text with characters beyond ASCII.
    within: a broader sign without which this one can't be there.
    search: tells whether the sign stands in a text that has the literal, by what it returns being true.
    """

    __slots__ = ("_pattern", "beyond_ascii", "literal", "search", "within")

    def __init__(
        self,
        literal: str,
        pattern: str | Callable[[], re.Pattern[str]] = "",
        *,
        beyond_ascii: bool = False,
        within: "Sign | None" = None,
    ) -> None:
        self.literal = literal
        self.within = within
        self.beyond_ascii = beyond_ascii
        self._pattern = pattern
        self.search: Callable[[str], object] = self._first_search if pattern else bool

    def is_in(self, text: str) -> bool:
        """Whether the sign stands in `text`.

        >>> Sign("&", "&#").is_in("R&D"), Sign("&", "&#").is_in("&#39;")
        (False, True)
        """
        if (self.beyond_ascii and text.isascii()) or self.literal not in text:
            return False
        return bool(self.search(text))

    def _first_search(self, text: str) -> object:
        form = self._pattern
        self.search = (re.compile(form) if isinstance(form, str) else form()).search
        return self.search(text)


class AtEnd(Sign):
    """One of some literals near the end of a text, as footers stand: feeds come item by item.

    literal: a character that all of them have, or nothing. wanted: the literals. near: so far from the end.

    >>> sign = AtEnd("r", ("rst ", " premier "), 40)
    >>> sign.is_in("Das Ende. Der Beitrag Eis erschien zuerst auf Blog."), sign.is_in("The rest.")
    (True, False)
    """

    __slots__ = ("_near", "_wanted")

    def __init__(self, literal: str, wanted: tuple[str, ...], near: int, *, beyond_ascii: bool = False) -> None:
        super().__init__(literal, beyond_ascii=beyond_ascii)
        self._wanted, self._near = wanted, near
        self.search = self._ends_so

    def _ends_so(self, text: str) -> bool:
        end = text[-self._near :]
        return any(wanted in end for wanted in self._wanted)


Looks = tuple[str, str]
"""Characters beyond ASCII, and a look around that must hold right behind one of them; empty for always."""


class Characters(Sign):
    r"""One sign for some characters beyond ASCII, of one step or of many: a text is gone through once for all of them.

    occurring: tells which of them stand in a text as signs, in its order.

    >>> sign = Characters([("“”", ""), ("\N{ZERO WIDTH JOINER}", "(?![\u0600-\u06ff])")])
    >>> [sign.is_in(text) for text in ("“a”", "a\N{ZERO WIDTH JOINER}b", "ه\N{ZERO WIDTH JOINER}ه")]
    [True, True, False]
    """

    __slots__ = ("_each", "occurring")

    def __init__(self, each: Iterable[Looks], within: Sign | None = None) -> None:
        super().__init__("", self._compiled, beyond_ascii=True, within=within)
        self._each = tuple(each)
        self.occurring: Callable[[str], list[str]] = self._first_occurring

    def looks(self) -> Iterator[Looks]:
        """Each of the characters, with what must hold behind it."""
        return ((char, look) for chars, look in self._each for char in chars)

    def _first_occurring(self, text: str) -> list[str]:
        self.occurring = self._compiled().findall
        return self.occurring(text)

    def _compiled(self) -> re.Pattern[str]:
        return _compiled_characters(self._each)


@cache
def _compiled_characters(each: tuple[Looks, ...]) -> re.Pattern[str]:
    plain = "".join(chars for chars, look in each if not look)
    looks = [f"(?<=[{re.escape(plain)}])"] if plain else []
    looks += [f"(?<=[{re.escape(chars)}])(?:{look})" for chars, look in each if look]
    every = sorted({char for chars, _ in each for char in chars})
    first = re.escape("".join(char for char in every if char < "\U00010000"))
    beyond = [char for char in every if char >= "\U00010000"]
    if beyond:  # each of these would be one more look at each place of a text; a range is one for all
        first += f"{beyond[0]}-{beyond[-1]}"
    return re.compile(f"[{first}](?:{'|'.join(looks)})", re.DOTALL)


class SmallLetters(Sign):
    """A search that counts only in a text without capitals: most texts have one among their first letters."""

    __slots__ = ()

    def _first_search(self, text: str) -> object:
        super()._first_search(text)
        search = self.search
        self.search = lambda text: is_small(text[:_HEAD]) and search(text)
        return self.search(text)


_HEAD = 200


def is_small(text: str) -> bool:
    """Whether none of the letters is a capital."""
    return text == text.lower()


class Controls(Sign):
    """Control characters in a text that is ASCII: all are looked for at once, by putting another in their place."""

    __slots__ = ("_others",)

    def __init__(self, characters: str) -> None:
        super().__init__("")
        self._others = str.maketrans(dict.fromkeys(characters, " "))
        self.search = self._stands_in

    def _stands_in(self, text: str) -> bool:
        r"""Whether one of the characters stands in `text`.

        >>> Controls("\x00\x07").is_in("bell"), Controls("\x00\x07").is_in("b\x07ell")
        (False, True)
        """
        return text.isascii() and text.translate(self._others) != text


class Edges(Sign):
    """White space at either end of a text, but for one line feed behind it."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__("")
        self.search = self._stands_at

    def _stands_at(self, text: str) -> bool:
        r"""Whether there is any.

        >>> [Edges().is_in(text) for text in ("a b\n", " a", "a\n\n")]
        [False, True, True]
        """
        return text[:1] in _SPACES or text[-1:] in _BLANKS or (text[-1:] == "\n" and text[-2:-1] in _SPACES)


_BLANKS = (" ", "\t")
_SPACES = ("", " ", "\t", "\n")

# The prefix of a literal before a quote, `b'`, `br'` or `rb'`, seen from the quote; not the end of a word: "qu'elle".
_PREFIXED = r"(?:(?<=[bBu].)(?:(?<!\w..)|(?<=rb.)(?<!\w...))|(?<=[bBu]r.)(?<!\w...))"

CURLY_OPENERS = ("’‘“”′″„‚‛‟", _PREFIXED)

# A quote at the end of a line behind a mark: a closer that may have lost its opener.
_LAST = r"(?<=[^\w\s,'\"’”].)(?=[ \t]{0,8}(?:\n|\Z))"
CLOSERS = (*(Sign(quote, quote + _LAST) for quote in "'\""), Sign("", rf"[’”]{_LAST}", beyond_ascii=True))

BACKSLASH = Sign("\\")

# Bytes without their backslash: a lead and what follows, also behind a space; a continuation behind a letter that was
# a lead; single ones. Pairs of letters such as those of "fixed" and "exact" need more behind them.
STRIPPED_BYTES = Sign(
    "x", r"x(?:[c-fC-F][0-9a-fA-F] ?x|[89][0-9a-fA-F]|[a-fA-F][0-9]|(?<=[\x80-\xf4]x)[abAB][0-9a-fA-F])"
)
STRIPPED_CAPITALS = Sign("X", r"X[C-F][0-9A-F]X")
STRIPPED_CODE_POINT = Sign("u", "u" + 4 * "[0-9a-fA-F]")  # a row of classes fails sooner than one repeated
STRIPPED_LONG_CODE_POINT = Sign("U", "U(?:000|2019)")  # the latter in lines of capitals

ANGLE_BRACKETS = Sign("<", r"<(?:[89a-fA-F][0-9a-fA-F]>|[Uu]\+)")
PERCENT = Sign("%", r"%(?:u[0-9a-fA-F]{4}|[0-9a-fA-F]{2})")
META = Sign("M", r"M-[B-t]M-")
EXCEL = Sign("_", r"_x[0-9a-fA-F]{4}_")
# What stands behind `=` in mail: a line end that is none, or a space before one; bytes in a row; a byte in a word that
# goes on, a letter of windows-1252 at the end of one, a dash between spaces.
_BREAK = r"(?:20)?[ \t]{0,8}\r?\n"
_BYTE_BEFORE_ANOTHER = "[c-fC-F][0-9a-fA-F]="
_BYTE_IN_WORD = (
    r"(?:(?<=[^\W\d_]=)(?:[89A-F][0-9A-F](?=[^\W\d_A-Z])|(?:8[38ACE]|9[ACEF]|AA|B5|BA|[C-F][0-9A-F])(?![0-9A-Z]))"
    r"|(?<= =)9[67](?= ))"
)
BYTE_IN_WORD = f"={_BYTE_IN_WORD}"
# Marks that end a sentence or a part of it.
MARK_BEHIND_WORD = r"=(?<=[^\W\d_]=)(?:2[CE]|3[ABF])(?=\s|\Z)"
_EQUALS = Sign("=", rf"=(?:\?|{_BREAK}|{_BYTE_BEFORE_ANOTHER}|{_BYTE_IN_WORD}|{MARK_BEHIND_WORD[1:]})")
HEADER_WORD = Sign("=", r"=\?", within=_EQUALS)
SOFT_BREAK = Sign("=", f"={_BREAK}", within=_EQUALS)
QUOTED_PRINTABLE = (
    SOFT_BREAK,
    Sign("=", f"={_BYTE_BEFORE_ANOTHER}|{BYTE_IN_WORD}|{MARK_BEHIND_WORD}", within=_EQUALS),
)
UTF7 = Sign("+", r"\+[A-Za-z0-9/][A-Za-z0-9+/]{2}")

# Marks of other scripts than Latin behind which they stand, and what must follow one.
MARKS_BEFORE_LOST_CONTROL = ("”»。！？؟।۔", "(?=r?n)")

# A reference with its `&`, with spaces in it, or a number or a name that lost its `&`. The names that HTML allows
# without `;` are those of the letters of Latin-1, with an accent or not, and its marks.
REFERENCE = Sign(
    "&",
    r"""(?x)
    &[ ]?(?:
    \#
    | (?:[128][0-9]{2,3}|0?39);
    | [A-Za-z][A-Za-z0-9]{1,31}+[ ]?;
    | [A-Za-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|slash|ring|lig)
    | amp|AMP|lt|LT|gt|GT|quot|QUOT|copy|COPY|reg|REG|nbsp|iexcl|cent|pound|curren|yen|brvbar|sect|uml|ord[fm]|[lr]aquo
    | [lr][sd]quo|sbquo|bdquo|[nm]dash|hellip|apos(?=[a-z])
    | not|shy|macr|deg|plusmn|sup[123]|acute|micro|para|middot|cedil|frac|iquest|times|divide|eth|ETH|thorn|THORN|szlig
    )""",
)
_NAMES = (
    r"(?<=[ceghlopt];)"
    r"(?:(?<=quo;)|(?<=acute;)|(?<=grave;)|(?<=tilde;)|(?<=circ;)|(?<=uml;)|(?<=cedil;)|(?<=ring;)|(?<=lig;)"
    r"|(?<=dash;)|(?<=hellip;)|(?<=nbsp;)|(?<![\w&]quot;)(?<=quot;)|(?<= amp;)|(?<![\w&]lt;)(?<=lt;))"
)
LOST_NAME_END = f";{_NAMES}"
LOST_NAME = Sign(";", f";(?:{_NAMES}|(?<=[a-z]8217;))")
# The number of an apostrophe within a word, without `&#`.
LOST_NUMBER = Sign("8217;", r"8217;(?<=[a-z]8217;)(?=(?:s|t|d|m|re|ve|ll)\b)", within=LOST_NAME)
LOST_AMPERSAND = (Sign("#", r"#[ ]?[xX]?[ ]?[0-9a-fA-F]{2,7}[ ]?;"), LOST_NAME)

# A quote behind the prefix of a literal; the double one is looked for with letters behind it as well.
_QUOTE = Sign('"', f'"(?:nn|{_PREFIXED})')
OPENERS = (
    Sign("'", f"'{_PREFIXED}"),
    Sign('"', f'"{_PREFIXED}', within=_QUOTE),
    Sign("&", f"&{_PREFIXED}", within=REFERENCE),
    Sign("\\", rf"\\{_PREFIXED}"),
)

# Line feeds of which letters are left, behind a full stop, another mark or a tag, or twice.
LOST_CONTROLS = (
    Sign(".", r"\.(?=[nrt])(?:(?:r?n){1,4}t?|t)[^a-z\s.,;]"),
    Sign("*", r"\*(?:(?<=n\*) |\*(?<=n- \*\*))"),
    Sign("#", r"##(?<=n##)"),
    Sign("<", r"<(?<=rn<)"),
    Sign(">", r">rn"),
    Sign('"', '"nn', within=_QUOTE),
    Sign("r", "rnrn"),
    Sign("nn---nn", "nn---nn"),
    Sign(". nn", r"\. nn(?=[A-Z][a-z])"),
    Sign("nn", r"nn[\"“„«「『]?[^\x00-\u036f]", beyond_ascii=True),
)

# White space that nobody sees.
UNTIDY = (Sign("\n", r"\n(?:(?<=[ \t]\n)|\n\n\n)"), Edges())
