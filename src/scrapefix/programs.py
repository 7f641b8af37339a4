"""Whether a text, a line or a place in it is that of a program, where escapes are right."""

import re
from bisect import bisect_left
from functools import lru_cache

from .document import Document
from .lazy import pattern

# What lines of programs begin with and prose does not: a prompt, a keyword with its syntax, an assignment, a command of
# an editor's script, a backslash that joins them to the line before, a closing brace; a call or an indented string that
# is the whole line, but for the call that Python prints around bytes.
_BEGINS = pattern(
    r"""
    [^\S\n]*(?:>>>|\.\.\.\s|\$\s|\#include|import\s|from\s+\S+\s+import|def\s|class\s|return\b|assert|elif\b|else:|case\s|var\s
        |(?:pub\s)?const(?:-string|/\w{1,10})?\s|\[[A-Z]\w{1,40}\(["']|pub\s(?:static|fn|struct|enum|mod)\s|with\s[^\n]*\)\sas\s\w+:\s*$|public\s|private\s|static\s|void\s|function\b|(?:if|for|while|switch)\s*\(|@\w+\(|printf|echo\s|(?:self|this)\.\w
        |local\s(?:function\s|[A-Za-z_][\w, ]{0,80}\s?=)|for\s[\w, ]{1,60}\sin\s\w{1,20}\(
        |\#define\s|val\s\w+\s?=|(?:puts|print)\s["']|raise\s\w+\(|[A-Za-z_.][\w.]*\s<-\s
        |(?:if|while|elif)\s[\w.]{1,40}(?:\(\))?\s(?:(?:not\s)?in|[=!]=)\s[urbf]{0,2}['"][^\n]*:\s*$
        |(?:if|while|elif)\s[^\n'"]{1,80}\s(?:not\s)?in\s[urb]{0,2}['"](?=[^\n]*[:\\]\s*$)
        |\w[\w.]{0,40}\[[^\]\n]{1,30}\]\s(?:not\s)?in\s['"]
        |(?:croak|carp|confess|warn|die)\s["']|content\s?:\s?["']\\
        |\\\s|:?let\s|call\s\S+\(|exe(?:c|cute)?\s['"]|set(?:local)?\s\w+[&=]|au(?:tocmd)?\s\w+\s
        |@?(?:printf|tr|jq|sed|awk|grep|perl)\s(?:-[\w-]{1,20}\s){0,4}['"]
        |(?=[\d/,-]{0,9}\s?[\d/,-]{0,9}\s?\*)(?:[\d*/,-]{1,9}\s){5}[\w./~-]{2,}
        |\((?:setq|defun|defvar|defcustom|defmacro|define-key|global-set-key|add-hook|add-to-list|use-package|require)\b
        |\((?:=|aref|concat|cond|display|equal\??|format|insert|is|let\*?|list|message|print(?:ln|c)?|progn
            |propertize|replace-regexp-in-string|setf|should|str|string(?:=|-[a-z]{2,12}\??)|subs|testing|unless|when)
            \s[\[("'?:\\\#]
        |\((?:make-string\s|[a-z]{1,20}(?:-[a-z]{1,20}){1,4}[?!]\s)
        |\([a-z][\w!?*<>=/+-]{0,40}\s[^\n()"]{0,60}\((?:lambda|[a-z]{1,20}(?:-[a-z]{1,20}){1,4}[?!]?)\s
        |[?:]\s["'`](?=[^\n]*["'`][})\];,]{0,4}\s*$)
        |syn(?:tax)?\s+(?:match|region|keyword|cluster|include|sync)\s|hi(?:ghlight)?\s+(?:def|link)\s)
    | [^\S\n]*[A-Za-z_$][\w.$]*(?:\[[^\]\n]{0,40}\])?\s?=\s?\S
    | [^\S\n]*\}[;,)]*\s*$
    | [^\S\n]*[A-Za-z_$][\w$]{0,40}:\s[A-Za-z_$][\w.$]{0,40}\((?=[^\n]*['"])[^\n]*\),?\s*$
    | [^\S\n]*\{\s?"(?:[^"\\\n]|\\.){0,200}"\s?\},?\s*$
    | [^\S\n]*[A-Za-z_]\w*(?:\.\w+)+\([\[{"']
    | [^\S\n]*(?!bytearray\()[A-Za-z_][\w.]*\([^\n]*\)[:,]?[^\S\n]*$
    | [^\S\n]*[A-Za-z_]\w*\((?:[\w.*&]{1,40}(?:\([\w.*&]{1,40}\))?,\s?){0,4}"[^"\n]*"\s?,?[^\S\n]*$
    | (?:[ ]{4}|\t)[^\S\n]*[rbf]?(?:"[^"\n]*"|'[^'\n]*')(?:\s?[.+\\%]|\){0,8}[,;]|\){1,8}|(?<=\\n"))[^\S\n]*$
    """,
    re.VERBOSE,
)

# What they have anywhere, by the mark that is looked for first: an operator, a call on a name, a semicolon or a brace
# behind a call or at the end, a comment behind one of these.
_HOLDS = {
    mark: pattern(form)
    for mark, form in {
        "=": r"=(?:=(?<=[=!]==)|(?<=[!=<>]=)\s|(?<=[+:]=)|>\s|(?<=\s=)~\s)",
        "&&": r"\s&&\s",
        "||": r"\|\|",
        "->": r"->\w",
        "::": r"::\w",
        "(": (
            r"\((?:(?<=\.(?:get|put|sub)\()|(?<=\.(?:join|read|send|recv)\()|(?<=\.(?:split|match|strip|write)\()"
            r"|(?<=\.(?:encode|decode|format|append)\()|(?<=\.(?:replace|compile)\()"
            r"|(?=[^()\n]{0,80}[\s,(]E')|(?<=\w\()[^()\n]{0,80}\)\s*[;{]|(?<=\]byte\()\"|(?<=\$\()printf\s)"
        ),
        ";": r";(?<=[\x00-\x7f];)(?<!;;;)\s*$",  # three are the empty cells of a row
        "{": r"\{(?<=[\x00-\x7f]\{)(?:\s*$|(?:content|font-family)\s?:\s?[\"']|(?<=\w\{)\"[^\"\n]{0,80}\"\s?[,}])",
        "/*": r",\s/\*\s\S{1,40}\s\*/\s*$",
        "#": r"(?:[;)}'\"]\s|,\s\s)\s{0,40}#\s",
        "//": r"[;)}'\"]\s{1,40}//\s",
    }.items()
}
_MARKS = pattern(r"[=&|>:(;{#]|/[/*]").search


def is_path(text: str, start: int) -> bool:
    """Whether the backslash at `start` stands in a Windows path: behind a drive, a share, a hive, dots."""
    if text[start - 1 : start].isspace():
        return False
    word = text[max(0, start - 120) : start].rsplit(None, 1)
    return bool(word) and any(sign in word[-1] for sign in _PATH_SIGNS) and _PATH.search(word[-1]) is not None


# `C:` with or without more, `\\server`, `%APPDATA%`, `..\tests`, `HKLM\Software`.
_PATH_SIGNS = (":", "%", "\\\\", ".\\", "HK")
_PATH = pattern(r"\b[A-Za-z]:(?:\\|$)|^\W?\\\\\w{2}|%\w+%$|^\W?\.{1,2}\\\w*|\bHK(?:EY_[A-Z_]+|LM|CU|CR)\b")


@lru_cache(maxsize=2048)
def is_program(line: str) -> bool:
    """Whether `line` reads as a line of a program rather than as prose, or as a row of a log: `a=1 b=2`."""
    reads_so = _BEGINS.match(line) is not None
    if not reads_so and _MARKS(line):
        reads_so = any(mark in line and pattern.search(line) for mark, pattern in _HOLDS.items())
    return reads_so and not _is_logged(line)


# The key of a value in a row of a log, without spaces around its sign.
_LOGGED = pattern(r"(?:^|\s)[A-Za-z_]\w{0,40}=(?=[^\s=])")


def _is_logged(line: str) -> bool:
    keys = _LOGGED.findall(line)
    return len(keys) > 1 and line.startswith(keys[0]) and not re.search(r"[;{},(]\s|[;{},(]\Z", line)


def is_program_line(document: Document, offset: int) -> bool:
    """Whether the line around `offset` is one of a program; of a long line the beginning decides."""
    line = document.line(offset)
    begin = line.start + (document.text[line.start : line.start + 1] in {"+", "-"} and _is_patch(document))
    reads_so = document.ask(is_program, begin, min(line.end, begin + 2000))
    return reads_so or is_source(document) or goes_on(document, offset) or is_comment(document, offset)


def _is_patch(document: Document) -> bool:
    """Whether the text shows what was changed in a program, line by line."""
    return document.has("diff --git ") or document.has("\n@@ -")


def goes_on(document: Document, offset: int) -> bool:
    """Whether the line around `offset` is indented below one of a program, or below one that opens a bracket.

    >>> code = Document("send(\\n    b'word',\\n)")
    >>> goes_on(code, 8), goes_on(code, 0)
    (True, False)
    """
    line = document.line(offset)
    if document.text[line.start : line.start + 1] not in {" ", "\t"}:
        return False
    begin = document.text.rfind("\n", 0, max(0, line.start - _ABOVE)) + 1
    return document.ask(_goes_on, begin, min(line.end, line.start + 200))


def is_comment(document: Document, offset: int) -> bool:
    """Whether the line around `offset` is a comment right below or above a line of a program: it shows what that gives.

    >>> shown = Document("page.encode()\\n# b'word'\\n\\n# b'word'\\nAnd so on.")
    >>> is_comment(shown, 16), is_comment(shown, 28)
    (True, False)
    """
    line = document.line(offset)
    if _COMMENT.match(document.text, line.start, line.end) is None:
        return False
    begin = document.text.rfind("\n", 0, max(0, line.start - _ABOVE)) + 1
    if document.ask(_is_below_program, begin, max(begin, line.start - 1)):
        return True
    end = document.text.find("\n", min(line.end + _ABOVE, len(document.text)))
    return document.ask(_is_above_program, line.end + 1, len(document.text) if end < 0 else end)


# The mark of a comment, with a space behind it.
_COMMENT = pattern(r"\s{0,40}(?://|\#|;{1,2}|%|\*)\s")


def _is_below_program(text: str) -> bool:
    above = text.split("\n")
    line = next((line for line in reversed(above[-_NEAR:]) if not _COMMENT.match(line)), "")
    return is_program(line) or _EXPRESSION.fullmatch(line) is not None or line.strip() in {"/*", "/**"}


def _is_above_program(text: str) -> bool:
    line = next((line for line in text.split("\n", _NEAR)[:_NEAR] if not _COMMENT.match(f"{line} ")), "")
    return is_program(line)


# What is asked for its value: `page.title.string`.
_EXPRESSION = pattern(
    r"\s{0,40}[A-Za-z_]\w{0,40}(?:\([^\n]{0,200}\))?(?:\.[A-Za-z_]\w{0,40}|\[[^\]\n]{1,40}\]){1,8}"
)
# No comment that shows something is longer.
_NEAR = 12

# So much of the text above an indented line is looked at.
_ABOVE = 1000

# The end of a line of a program that the next one goes on with.
_OPENS = pattern(r"[\w\])]\s?[\[({]\s{0,20}\Z|[=\\]\s{0,20}\Z")


def _goes_on(text: str) -> bool:
    *above, line = text.split("\n")
    indent = len(line) - len(line.lstrip())
    for other in reversed(above[-20:]):
        if other.strip() and len(other) - len(other.lstrip()) < indent:
            return is_program(other) or _OPENS.search(other[-40:]) is not None
    return False


def is_source(document: Document) -> bool:
    """Whether the text as a whole is a program: a quarter of its lines read so, and at least eight."""
    return document.ask(_is_source, 0, _SAMPLE)


_SAMPLE = 40_000


# A member of an object or of a table: a quoted name, and its value with a comma or an opening bracket; or a row in
# brackets that begins with a string or a name. One alone is no program.
_MEMBER = pattern(
    r"""
    \s* (?: (?:"[^"\n]{1,200}"|'[^'\n]{1,200}') \s?:\s? ["'\[{] .* [,\[{]
          | \[ (?:"[^"\n]{0,200}"|'[^'\n]{0,200}') , .* \],?
          | \{ \s? [A-Za-z_]\w{0,40} \s?:\s? ["'] .* \},? ) \s*$
    """,
    re.VERBOSE,
)


def _is_source(text: str) -> bool:
    lines = [line for line in text.split("\n") if line.strip()]
    programs = 0
    if len(lines) >= 8:
        programs = sum(map(_is_of_source, [line[:200] for line in lines], [line[-2:] for line in lines]))
    is_pod = "\n=" in text and len(_POD.findall(text)) > 2
    return is_pod or (programs >= 8 and 4 * programs >= len(lines)) or _is_catalogue(text)


def _is_catalogue(text: str) -> bool:
    """Whether a text is a catalogue of messages of gettext, which escapes what a program prints."""
    return '\nmsgstr "' in text and (text.startswith('msgid "') or '\nmsgid "' in text)


# A change leaves most lines of a text as they were, and the question is asked again behind it.
@lru_cache(maxsize=2048)
def _is_of_source(begun: str, end: str) -> bool:
    """Whether a line is one of a program or of a table, by its beginning, or a backslash joins it to the next one."""
    is_row = _MEMBER.match(begun) or (_ROW.match(begun) and _CONSTANT.search(begun))
    return is_program(begun) or bool(is_row) or (end[-1:] == "\\" != end[:-1])


# A row in round brackets that begins with a string; and the name of a constant in one, which printed data has not.
_ROW = pattern(r"\s*\(r?['\"]")
_CONSTANT = pattern(r",\s[A-Z][A-Z_]{3,40}[,)]")


# What Perl's documentation is marked up with at the start of a line.
_POD = pattern(r"^=(?:head[1-4]|over|item|back|cut|pod|encoding|for|begin|end)\b", re.MULTILINE)


def is_in_string(document: Document, start: int) -> bool:
    """Whether `start` stands in a string of a line of a program, which escapes on purpose."""
    line = document.line(start)
    single, double = document.ask(_quotes, line.start, line.end)
    in_quotes = bisect_left(single, start - line.start) % 2 or bisect_left(double, start - line.start) % 2
    is_joined = document.text[line.end - 1 : line.end] == "\\" and is_source(document)
    return is_joined or (bool(in_quotes) and is_program_line(document, start))


def is_in_raw_string(document: Document, start: int) -> bool:
    """Whether `start` stands in a raw string of Rust, on one line: `r#"Fish & Chips"#`."""
    line = document.line(start)
    low, high = max(line.start, start - _LONGEST_STRING), min(line.end, start + _LONGEST_STRING)
    opened = document.text.rfind('r#"', low, start)
    return opened >= 0 and document.text.find('"#', opened + 3, start) < 0 <= document.text.find('"#', start, high)


_LONGEST_STRING = 400


def _quotes(line: str) -> tuple[list[int], list[int]]:
    """Where the single and the double quotes of a line stand."""
    single, double = (
        [match.start() for match in re.finditer(rf"(?<!\\){quote}", line)] if quote in line else [] for quote in "'\""
    )
    return single, double
