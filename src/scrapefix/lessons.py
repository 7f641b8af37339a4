"""Texts about bytes and encodings: where words about these stand near an escape, it is there to be seen."""

import re
from collections.abc import Iterator

from .bug_reports import is_reported
from .document import Document
from .edits import Span
from .evidence import QUOTES
from .lazy import pattern
from .programs import is_program
from .vocabulary import Vocabulary

# Names of encodings, as a piece of a pattern.
ENCODINGS = (
    r"utf-?(?:8|16)|latin-?1|windows-?125\d|cp-?(?:125\d|437|850|866)|iso-?8859(?:-?\d{1,2})?|ascii|unicode|gbk|gb18030"
    r"|shift[-_]jis|euc-(?:kr|jp)|big5"
)

# What people say of a character that comes out wrong.
_BECOMES = r"(?:shows?|showing|appears?|displayed|rendered|printed|written|known|turns?) (?:up )?"

# Words with which people speak about bytes and characters, in the languages in which such texts were met.
_TRADE = Vocabulary(
    {
        **dict.fromkeys(("encod", "decod", "unicode", "ascii", "mojibake", "codepage", "windows-125", "octet")),
        **dict.fromkeys(("codifica", "kodowan", "kódov", "kodlama", "kodning", "байт", "кодиров", "кодува", "юникод")),
        **dict.fromkeys(("κωδικοπ", "בייט", "קידוד", "بايت", "ترميز", "बाइट", "एन्कोड", "ไบต์", "รหัส", "mã hóa")),
        **dict.fromkeys(("字节", "字節", "编码", "編碼", "转义", "バイト", "エンコード", "エスケープ", "文字コード")),
        **dict.fromkeys(("바이트", "인코딩", "유니코드", "이스케이프", "surrogate", "kodier")),
        "byte": r"\bbytes?\b",
        "hex": r"\bhex(?!e|ag|am)",
        "escap": r"\bescap",
        "utf": r"utf-?(?:8|16)",
        "latin": r"latin-?1",
        "cp": r"cp-?125\d",
        "8859": r"iso-?8859",
        "literal": r"\bliteral",
        "charset": r"\bcharset",
        "bom": r"(?-i:\bBOM\b)|\b(?:the|without|with|remove|add) bom\b",  # in Portuguese, good
        "repr": r"\brepr\b",
        "u+": r"(?<!<)\bU\+[0-9A-F]{4}",
        "code": r"code ?point|\bcodage|characters? codes?",
        "character": (
            r"(?:special|control|invisible|non-ascii|illegal|invalid|unexpected) characters?"
            r"|characters? (?:set|sequence|number|such as|like)"
        ),
        "token": r"\b(?:unexpected|invalid|start of) token",
        "zeichen": r"zeichen(?:kod|satz)",
        "bajt": r"\bbajt",
        "slashes": r"(?:strip|add)slashes",
        **dict.fromkeys(("backslash", "反斜杠", "反斜杆", "反斜線", "バックスラッシュ", "역슬래시", "백슬래시")),
        **dict.fromkeys(
            ("barra invertida", "barra inversa", "barre oblique inverse", "обратный слеш", "обратный слэш")
        ),
        "string value": r"incorrect string value",
        " as": rf"{_BECOMES}as\b",
        " into": rf"{_BECOMES}into\b",
    }
)

# How far from an escape words about bytes still speak of it.
_EARSHOT = 160


def is_lesson(document: Document, start: int, end: int) -> bool:
    """Whether the words around `start:end`, on its line, speak of bytes and encodings."""
    line = document.line(start)
    if is_reported(document, start):
        return True
    is_escape = document.text[start : start + 1] < "\x80"
    if is_escape and (is_told(document.text, line.start, start) or _CALLED.match(document.text, end)):
        return True
    low, high = max(line.start, start - _EARSHOT), min(line.end, end + _EARSHOT)
    if any(True for _ in _said(document, Span(low, high), start, end)) or _is_discussed(document, start, end):
        return True
    return is_escape and _is_asked(document.text, low, high, start)


def is_announced(document: Document, start: int, end: int) -> bool:
    """Whether `start:end` fills its line, below a sentence with a colon, and text goes on: "The call gives bytes:"."""
    text, line = document.text, document.line(start)
    if text[line.start : start].strip(_APART) or text[end : line.end].strip(_APART):
        return False
    if not text[line.end : line.end + _EARSHOT].strip():
        return False
    above = text[max(0, line.start - _EARSHOT) : line.start].rstrip().rpartition("\n")[2]
    return above.endswith((":", "：")) and (sum(map(str.isalpha, above.split())) > _LABEL or above > _WIDE)


# A label with a colon has no more words, or is not in Chinese or Japanese.
_LABEL = 2
_WIDE = "\u3000"


def _is_asked(text: str, low: int, high: int, start: int) -> bool:
    """Whether a question within `low:high` is about programs, or a sentence is about a character that nobody sees.

    The title of a course names a language as well: `Python \\u2013 from the beginning`.
    """
    if not (_QUESTION.search(text, low, high) or _UNSEEN.match(text, start)):
        return False
    return _PROGRAMMING.search(text, low, high) is not None


_QUESTION = pattern(r"[?？؟]")
_UNSEEN = pattern(r"\\{1,2}(?:u(?:2028|2029|200[b-f]|feff|00a0)|xa0)", re.IGNORECASE)
_PROGRAMMING = pattern(
    r"\b(?:git (?:status|log|diff|add)|[Pp]ython"
    r"|[Jj]ava[Ss]cript|TypeScript|MySQL|BeautifulSoup|[Ss]tack [Oo]verflow|[Rr]egex|PHP|JSONP?|json"
    r"|pandas)\b"
)


def _said(document: Document, within: Span, start: int, end: int) -> Iterator[str]:
    """The words about bytes and encodings within a span of the text, but for what stands at `start:end`."""
    low, high = within
    for begin in range(low // _STRETCH * _STRETCH, high, _STRETCH):
        for word in _trade_words(document, begin):
            if not (low <= word.start and word.end <= high and (word.end <= start or word.start >= end)):
                continue
            if not is_setting(document.text, *word):
                yield document.text[word.start : word.end].casefold()


def is_setting(text: str, start: int, end: int) -> bool:
    r"""Whether a word on encodings says nothing of the text: a table of SQL has that one, or a program opens a file so.

    >>> table, call = ") ENGINE=InnoDB DEFAULT CHARSET=latin1;", "with open(name, encoding='utf-8') as file:"
    >>> is_setting(table, 24, 31), is_setting(table, 32, 38), is_setting(call, 26, 31)
    (True, True, True)
    >>> is_setting("The charset=latin1 is wrong.", 12, 18)
    False
    """
    low, high = max(text.rfind("\n", 0, start) + 1, start - _EARSHOT), text.find("\n", end, end + _EARSHOT)
    high = min(len(text), end + _EARSHOT) if high < 0 else high
    if _OF_TABLE.match(text, start) or _OF_TABLE_BEFORE.search(text, max(low, start - _EARSHOT), start):
        return _DEFINED.search(text, low, high) is not None
    return _OF_CALL.search(text, low, start) is not None and is_program(text[low:high])


# What sets the encoding of a table of SQL or of a column, and what else there is in the definition of one.
_OF_TABLE = pattern(r"CHARSET=\w|charset=\w")
_OF_TABLE_BEFORE = pattern(r"\b(?:CHARSET=|CHARACTER\sSET\s|COLLATE[\s=])\w{0,16}\Z", re.IGNORECASE)
_DEFINED = pattern(r"\bENGINE\s?=|\bCOMMENT[=\s]'|\b(?:NOT|DEFAULT)\sNULL\b|\bchar\(\d", re.IGNORECASE)
# The argument of a call for the encoding of a file.
_OF_CALL = pattern(r"\([^()\n]{1,80},\s?encoding\s?=\s?['\"]\Z")


def _is_discussed(document: Document, start: int, end: int) -> bool:
    """Whether the lines around speak of bytes and encodings in several words, and `start:end` is parted from its own.

    It stands in quotes, or alone on its line.
    """
    text, line = document.text, document.line(start)
    is_apart = not text[line.start : start].strip(_APART) and not text[end : line.end].strip(_APART)
    if not (is_apart or (text[start - 1 : start] in QUOTES and text[end : end + 1] in QUOTES)):
        return False
    around = Span(max(0, start - _FAR), min(len(text), end + _FAR))
    said = set(_said(document, around, start, end))
    return len(said) >= _SEVERAL or (bool(said) and is_apart and _is_below_one(document, line.start))


def _is_below_one(document: Document, begin: int) -> bool:
    """Whether the line that begins at `begin` is the first below a colon, on a line that speaks of encodings."""
    low = max(0, begin - _EARSHOT)
    above = document.text[low:begin].rstrip()
    if not above.endswith((":", "：")):
        return False
    within = Span(max(low, low + above.rfind("\n") + 1), low + len(above))
    return any(True for _ in _said(document, within, within.end, within.end))


# What may stand beside a sequence that is alone on its line.
_APART = " \t'\"`>*?.,:;()[]/#"

# How far away several different words about bytes speak of a sequence that is set apart.
_FAR = 400
_SEVERAL = 2


# What is said right before an escape that is named: to replace it, for example, in which form, what it looks like, and
# how something comes out.
_TOLD = pattern(
    r"(?:显示[成为]|顯示[成為]|变成|變成|替换|去掉|出现|出現|ログに)\s?[\"'(“「]?\Z"
    r"|\b(?:looks? like|bytes? like|in (?:my|the|our) logs?|im (?:log|betreff)|в логах?|у лозі"
    r"|(?:replac|remov)(?:e[sd]?|ing)|strip(?:s|ped|ping)?|such as|e\.g\.,?|for example,?"
    r"|in the form|in der form|in de vorm|sous (?:la )?forme|en la forma|nella forma|na forma|w postaci"
    r"|v podobě|в виде|у вигляді|i formen|με τη μορφή|بصيغة|dưới dạng"
    r"|(?:c[ao]mes?|turns?|ends?) (?:out|up) as"
    r"|(?:shown|displayed|printed|prints it|rendered|encoded|escaped|stored|saved|appears?|show(?:s|ing)? up) as"
    r"|literally(?: as)?|выводится|отображается(?: как)?|показывается(?: как)?|виводиться|відображається(?: як)?"
    r"|aparecen? como|se (?:muestra|ve)n? como|mostrado como|aparecem como|appa(?:re|iono) come"
    r"|s['’]affiche(?:nt)?(?: comme| ainsi)?|appar(?:aît|aissent) comme|angezeigt als|erschein(?:t|en) als"
    r"|verschijn(?:t|en) als|visas som|vises som|wyświetla(?:ją)? się(?: jako)?)(?: of| de| di)?:?\s[\"'(]{0,2}\Z",
    re.IGNORECASE,
)
_TOLD_BEFORE = 24


# What is said right behind it: that it is a character, and which.
_CALLED = pattern(
    r"""(?ix) ["'`)”’]{0,2}\ (?:
    (?:is|are|for|means|represents|denotes|stands\ for)\ (?:the\ |an?\ )?(?:[\w-]{1,14}\ ){0,3}
    (?:quotation\ mark|apostrophe|quote|dash|hyphen|ellipsis|bullet|space|ampersand|surrogate|character|letter
    |code\ ?point|emoji)
    | (?:angezeigt|dargestellt|ausgegeben|weergegeben|getoond)\b
    | (?:[/|]\ [\\%&\w;]{4,14}\ ){0,6}[-=]\ (?:[\w-]{1,14}\ ){0,2}
    (?:quotes?|apostrophes?|dash(?:es)?|hyphens?|arrows?|ellips[ie]s|bullets?|spaces?)\b
    | (?:ist|sind|bedeutet|steht\ für)\ (?:\w{1,14}\ ){0,3}
    (?:anführungszeichen|apostroph|gedankenstrich|leerzeichen|zeichen)
    | (?:est|sont|signifie|représente)\ (?:\w{1,14}['’\ ]){0,3}(?:guillemet|apostrophe|tiret|espace|caractère)
    | (?:es|son|significa|representa)\ (?:\w{1,14}\ ){0,3}(?:comilla|apóstrofo|guion|espacio|carácter)
    | (?:è|sono|significa|rappresenta)\ (?:\w{1,14}['’\ ]){0,3}(?:virgolett|apostrofo|trattino|spazio|carattere)
    | (?:—|–|--|-|это|означает)\ (?:\w{1,14}\ ){0,3}(?:кавычк|апостроф|тире|пробел|символ|буква) )
    | ["'`)”’]{0,2}\ ?(?:(?:是|表示|代表).{0,8}(?:字符|引号|破折号|空格|符号)|は.{0,10}(?:文字|引用符|記号)
    |[这這][样樣]的|之[类類]|[是又]什[么麼]|と(?:出|表示|見え)
    |\ ?[을를]?\ ?(?:제거|삭제|치환|변환)|\ ?を?(?:削除|除去|置換|変換)
    |(?:처럼|같이)\ 보|[은는]\ .{0,10}(?:문자|따옴표)
    |(?:이?라고|으?로)\ (?:나[오옵온]|표시|보[이입여]|출력|뜨|뜹|떠))"""
)


def is_told(text: str, line: int, start: int) -> bool:
    """Whether the words right before `start`, in a line that begins at `line`, say that an escape is named there.

    Or the line asks what it is, and nothing else.
    """
    low = max(line, start - _TOLD_BEFORE)
    if low == line and _WHAT_IS.match(text, low):
        return True
    last = text[low:start].rstrip("\"'(“「 ,:").casefold()
    return last.endswith(_TELLING) and _TOLD.search(text, low, start) is not None


# A question about an escape and its end, as a title.
_WHAT_IS = pattern(
    r"(?:what is|what's|was ist|qu'est-ce que|¿?qué es|cos'è|o que é|co to jest|що таке|что такое|wat is|vad är)"
    r" [\"'`“„«]?[\\&%=#\w;]{3,16}[\"'`”“»]?[?]?(?=\n|\Z)",
    re.IGNORECASE,
)

# How the last of these words ends, which is looked at first.
_TELLING = tuple(
    "示 成 为 為 变 變 换 掉 现 現 に like as of de di e.g. example form forma forme formen vorm postaci podobě виде"
    " вигляді μορφή بصيغة dạng literally ся как як como come comme affiche affichent ainsi als som się jako log logs"
    " betreff логе логах лозі ing strip strips stripped replace replaces replaced remove removes removed".split()
)


def has_any_digits(text: str, start: int) -> bool:
    r"""Whether the escape at `start` stands alone and has the digits that stand for any: `\u1234`, `&#12345;`.

    >>> [has_any_digits(text, 0) for text in (r"\u1234 ist es", r"\u1235 ist es", "&#x1234;&#x1275;")]
    [True, False, False]
    """
    return _ANY_DIGITS.match(text, start) is not None


_ANY_DIGITS = pattern(r"(?<![;>}])[\\&#%<xXuU+{]{2,4}(?:1234(?:56?)?|abcd|ABCD)(?![0-9A-Za-z])[;}>]?+(?![\\&%<])")


# Words are looked for in stretches of the text, each once, however many escapes stand in it. A stretch is read on by
# as much as the longest of the words.
_STRETCH = 256
_LONGEST = 24


def _trade_words(document: Document, begin: int) -> list[Span]:
    found = document.ask(_TRADE.spans, begin, begin + _STRETCH + _LONGEST)
    return [Span(begin + word.start, begin + word.end) for word in found]
