"""Sessions with an interpreter or a shell, and dumps: what was typed there and what came out stands as it was.

Evidence: prompts at the beginning of lines, before what is typed and is no price or quotation; what each prints has a
form of its own, or stands right below what was typed.
"""

import re

from .document import Document
from .lazy import pattern

# The prompts of Python, IPython, a shell and Node.js at the start of a line, which documentation indents. Behind the
# last two, a price and the quotation of a mail have words: a command has a known name, a path or an option, and what is
# typed in Node.js is a declaration or the call of a method. Before a shell's stands who is where: `ann@box:~$ `.
_PYTHON, _IPYTHON = r">>> ", r"In \[\d+\]:"
_SHELL = (
    r"(?:[\w.-]{1,32}@[\w.-]{1,64}:[^\s$#]{0,80}[$#]|\$) "
    r"(?:(?:sudo|cat|echo|printf|grep|sed|awk|tail|head|less|ls|cd|git|curl|wget|python3?|pip|node|npm|perl|ruby"
    r"|psql|mysql|sqlite3|docker|ssh|file|xxd|od|hexdump|locale|export|iconv|jq|diff|sort|uniq|tr|tar|redis-cli)(?=\s)"
    r"|\.{0,2}/\w|[a-z][\w.-]{0,30} (?:-{1,2}[a-z]|['\"]))"
)
_NODE = r"> (?:(?:const|let|var) \w|(?:[A-Za-z_$][\w$]{0,30}\.){1,4}[\w$]{1,30}\(|[a-z]{1,12}[A-Z]\w{0,20}\()"
_PROMPT = pattern(rf"^[^\S\n]*(?:{_PYTHON}|{_IPYTHON}|{_SHELL}|{_NODE})", re.MULTILINE)

# What they have, of which one is looked for first.
_MARKS = ("> ", "In [", "$ ", "# ")

# What an interpreter shows: a string, also in brackets or in a comment.
_PRINTED = pattern(r"[^\S\n]*(?:#\s?)?(?:Out\[\d{1,5}\]:\s)?[\[({]{0,2}[rbu]?['\"]")
_TYPED = pattern(rf"[^\S\n]*(?:{_PYTHON}|{_NODE})")
_COMMAND = pattern(rf"[^\S\n]*{_SHELL}")

# So many lines right below a command are looked at as what it printed.
_MOST = 10

# The index that R prints before a vector, all of whose strings are data.
VECTOR = pattern(r"[ \t#]{0,8}\[\d{1,6}\] ")

# A declaration of a document type, and a row of a dump of bytes.
_DECLARED = pattern(r"[^\S\n]*(?:<!(?:ENTITY|ATTLIST)\s|[0-9a-fA-F]{4,16}:?\s{1,4}(?:[0-9a-fA-F]{2,4}\s{1,4}){8})")


def is_session(document: Document) -> bool:
    """Whether the text shows a session, with its prompts."""
    return document.ask(_has_prompt, 0, len(document.text))


def _has_prompt(text: str) -> bool:
    return any(mark in text for mark in _MARKS) and _PROMPT.search(text) is not None


def is_typed(document: Document, start: int) -> bool:
    """Whether `start` is on a line that was typed at the prompt of an interpreter."""
    return is_session(document) and _TYPED.match(document.text, document.line(start).start) is not None


def is_output(document: Document, start: int) -> bool:
    """Whether `start` is on a line that an interpreter or a shell printed, in a text that shows a session with it."""
    if not is_session(document):
        return False
    text, line = document.text, document.line(start)
    if _PRINTED.match(text, line.start):
        return True
    for _ in range(_MOST):
        if _COMMAND.match(text, line.start):
            return True
        if not line.start or line.start == line.end:
            break
        line = document.line(line.start - 1)
    return False


def command(document: Document, line: int) -> int:
    """Where the line above the one at `line` begins if it is a command that was typed, else `line`."""
    if not line:
        return line
    above = document.line(line - 1).start
    return above if _COMMAND.match(document.text, above) else line


def is_declared(document: Document, start: int) -> bool:
    """Whether `start` is on a line of bytes as a dump shows them, or of one that declares what an entity stands for."""
    return _DECLARED.match(document.text, document.line(start).start) is not None
