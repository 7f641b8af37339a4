"""JSON Lines for the command: records read a line at a time, and a text in them replaced and nothing else."""

import json
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from .bulk import clean_many
from .cli import FAILED, OK, complain, encoded, opened
from .config import Config
from .lazy import pattern


def parse(line: bytes) -> dict[str, Any]:
    r"""The object that a line holds. Raises ValueError with what is wrong with it, for a person to read.

    >>> parse(b'{"text": 1')
    Traceback (most recent call last):
    ...
    ValueError: not JSON: Expecting ',' delimiter
    """
    try:
        value = json.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except UnicodeDecodeError as error:
        packed = " (gzip: unpack it first)" if line.startswith(b"\x1f\x8b") else ""
        raise ValueError(f"not UTF-8: {error.reason}{packed}") from error
    except (ValueError, RecursionError) as error:
        raise ValueError(f"not JSON: {getattr(error, 'msg', error)}") from error
    if not isinstance(value, dict):
        raise ValueError("not an object")  # noqa: TRY004  # what a file holds has no wrong type
    return value


def clean_json_lines(files: Sequence[str], field: str, config: Config, workers: int | None) -> int:
    """Print the lines of the files with the text of `field` cleaned, and give the exit code.

    A line whose text is clean or null is printed as it is, byte by byte, and so is one that can't be read, which is
    named on standard error. In the others the text is replaced, and nothing else.
    """
    code = OK

    def fail(name: str, *reason: object) -> None:
        nonlocal code
        complain(name, *reason)
        code = FAILED

    waiting: deque[_Line] = deque()

    def texts() -> Iterator[str | None]:
        for name in files:
            try:
                with opened(name) as file:
                    for line in _lines(name, file, field):
                        waiting.append(line)
                        yield line.text
            except OSError as error:
                fail(name, error.strerror or error)

    def report(_: int, text: str, error: Exception) -> str:
        fail(waiting[0].name, f"line {waiting[0].number}", error)
        return text

    for text in clean_many(texts(), config, workers=workers, on_error=report):
        line = waiting.popleft()
        if line.wrong:
            fail(line.name, f"line {line.number}", line.wrong)
        sys.stdout.buffer.write(line.data if text == line.text else replaced(line.data, field, text))
    return code


class _Line(NamedTuple):
    """A line of a file, with the text of the field, or with what is wrong with it."""

    name: str
    number: int
    data: bytes
    text: str | None = None
    wrong: str = ""


def _lines(name: str, file: Iterable[bytes], field: str) -> Iterator[_Line]:
    for number, data in enumerate(file, 1):
        if data.isspace():
            yield _Line(name, number, data)
            continue
        try:
            record = parse(data)
        except ValueError as error:
            yield _Line(name, number, data, wrong=str(error))
            continue
        text = record.get(field, 0)
        if text is None or isinstance(text, str):
            yield _Line(name, number, data, text)
        else:
            yield _Line(name, number, data, wrong=f"no text under {field!r}")


# The name of a member, with what may stand before it and between it and its value.
_NAME = pattern(r'[\s,]*+("[^"\\]*+(?:\\.[^"\\]*+)*+")\s*+:\s*+')

_DECODER = json.JSONDecoder()


def replaced(data: bytes, field: str, text: str) -> bytes:
    r"""The line of an object with another text in `field`, and all else as it was. The last of two members counts.

    >>> replaced(b'{"n":1.50, "text":"caf&eacute;"}\n', "text", "caf\u00e9").decode()
    '{"n":1.50, "text":"café"}\n'
    """
    line = data.decode()
    start = end = at = line.index("{") + 1
    while member := _NAME.match(line, at):
        _, at = _DECODER.raw_decode(line, member.end())
        if json.loads(member[1]) == field:
            start, end = member.end(), at
    return encoded(line[:start] + json.dumps(text, ensure_ascii=False) + line[end:])
