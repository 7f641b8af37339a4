"""The command `scrapefix`: files or standard input in, the repaired text out."""

import argparse
import errno
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import fields
from pathlib import Path
from typing import Any, BinaryIO, Literal, NoReturn, TypeVar, get_args, get_origin, get_type_hints

from . import __version__
from .config import Config
from .lazy import pattern
from .profile import Profile
from .rule_files import RuleFile

T = TypeVar("T")

OK, FAILED, USAGE = 0, 1, 2

_DESCRIPTION = "Repair scraped text: damaged encodings, escapes and entities, and what feeds put around the article."
_EPILOG = """\
Without FILE, or where FILE is -, standard input is read. Texts may be of any encoding, JSON Lines are UTF-8, and so is
output. Of several files the texts follow each other: for a file each, call the command for each.
Further commands, each with its own --help: scrapefix rules, scrapefix rule NAME, scrapefix learn FILE.
Exit codes: 0 all is well, 1 something failed for a file, 2 the command line is wrong.
"""

# Commands beside cleaning, and the functions of `commands` that take the arguments after their name and give an exit
# code. A name in this table goes before a file that is called the same; `./NAME` or `-- NAME` is the file.
COMMANDS = {"rules": "list_rules", "rule": "show_rule", "learn": "learn_source"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with `arguments`, by default those of the process, and give its exit code.

    Never raises for what a user can cause: errors go to standard error, a line each.
    """
    if arguments is None:
        arguments = sys.argv[1:]
    if sys.stdout is None:  # started with it closed
        complain("standard output", os.strerror(errno.EBADF))
        return FAILED
    try:
        code = _command(arguments) if arguments and arguments[0] in COMMANDS else _clean(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough. What the interpreter still flushes at exit must not complain either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as error:
        complain("standard output", error.strerror or error)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return 128 + 2  # as a shell reports a command that SIGINT ended
    return code


def _command(arguments: Sequence[str]) -> int:
    from . import commands  # not loaded for cleaning, nor is what they need

    code: int = getattr(commands, COMMANDS[arguments[0]])(arguments[1:])
    return code


def _clean(arguments: Sequence[str]) -> int:
    """Clean the files one after the other; a file that fails does not keep the others from being cleaned."""
    parser = Parser(description=_DESCRIPTION, epilog=_EPILOG)
    parser.add_argument("files", metavar="FILE", nargs="*", default=["-"], help="files to read, - for standard input")
    parser.add_argument("--version", action="version", version=f"scrapefix {__version__}")
    parser.add_argument(
        "--explain", action="store_true", help="instead of the text, print every repair and removal with its place"
    )
    parser.add_argument(
        "--jsonl", action="store_true", help="input is JSON Lines: clean one field, and leave the rest of each line"
    )
    parser.add_argument("--field", metavar="NAME", help='with --jsonl, where the text is, "text" if not given')
    parser.add_argument(
        "-j", "--jobs", type=int, default=1, metavar="N", help="clean N files or records at a time, 0 for one a core"
    )
    add_config_options(parser)
    options = parser.parse_args(arguments)
    config = config_of(parser, options)
    if options.jobs < 0:
        parser.error(f"--jobs {options.jobs} is less than 0")
    if options.jsonl and config.encoding is not None:
        parser.error("--jsonl reads UTF-8, as JSON is; --encoding is for texts")
    if options.jsonl and options.explain:
        parser.error("--jsonl prints records, --explain what was done to a text")
    if options.field is not None and not options.jsonl:
        parser.error("--field needs --jsonl")
    workers = options.jobs or None
    if options.jsonl:
        from .json_lines import clean_json_lines  # as what follows: not loaded for a --version

        return clean_json_lines(options.files, "text" if options.field is None else options.field, config, workers)
    return _clean_files(options.files, options.explain, config, workers)


def _clean_files(names: Sequence[str], explains: bool, config: Config, workers: int | None) -> int:
    from .bulk import clean_many, explain_many

    code = OK

    def fail(number: int, raw: bytes | OSError, error: Exception) -> None:
        nonlocal code
        complain(names[number], (raw.strerror or raw) if isinstance(raw, OSError) else error)
        code = FAILED

    many = explain_many if explains else clean_many
    for name, text in zip(names, many(map(_read, names), config, workers=workers, on_error=fail), strict=True):
        if text is not None:
            write(f"{name}: {text}" if explains and len(names) > 1 else str(text))
    return code


def _read(name: str) -> bytes | OSError:
    """The bytes of the file, or why there are none: no text either, so that it is told when it is the file's turn."""
    try:
        with opened(name) as file:
            return file.read()
    except OSError as error:
        return error


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are one line; no abbreviations, which a later option could break."""

    def __init__(self, name: str = "scrapefix", **settings: Any) -> None:
        super().__init__(name, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        complain(f"{message}; see {self.prog} --help")
        sys.exit(USAGE)


def complain(*parts: object) -> None:
    """Write one line to standard error, if somebody reads it: where not, the exit code still tells."""
    line = "scrapefix: " + ": ".join(map(str, parts))
    with suppress(OSError):
        if sys.stderr is not None:  # started with it closed
            print(line if line.isprintable() else ascii(line)[1:-1], file=sys.stderr)  # noqa: T201  # a command prints


def opened(name: str) -> AbstractContextManager[BinaryIO]:
    """The file `name`, or standard input for `-`, which stays open. Raises OSError."""
    if name != "-":
        return Path(name).open("rb")
    if sys.stdin is None:  # started with it closed
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return nullcontext(sys.stdin.buffer)


def write(text: str) -> None:
    """Write `text` to standard output as UTF-8, ended by a line feed as text files are."""
    if text and not text.endswith("\n"):
        text += "\n"
    sys.stdout.buffer.write(encoded(text))


def encoded(text: str) -> bytes:
    r"""`text` as UTF-8. A lone surrogate has no UTF-8; it becomes U+FFFD.

    >>> encoded("caf\u00e9 \ud800").decode()
    'café �'
    """
    return re.sub("[\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", text).encode()


def add_config_options(parser: argparse.ArgumentParser) -> None:
    """Add an option for each field of `Config`: its type decides the kind of option, its docstring is the help."""
    hints, helps = get_type_hints(Config), dict(_field_helps())
    group = parser.add_argument_group("choices")
    for field in fields(Config):
        hint = hints[field.name]
        settings: dict[str, Any] = {"dest": field.name, "default": argparse.SUPPRESS, "help": helps.get(field.name)}
        if hint is bool:
            settings["action"] = argparse.BooleanOptionalAction
        elif get_origin(hint) is Literal:
            settings["choices"] = get_args(hint)
        elif get_origin(hint) is frozenset:
            settings |= {"action": "extend", "type": _names, "metavar": "NAME[,NAME]"}
        elif RuleFile in get_args(hint):
            settings |= {"action": "append", "type": _loaded(RuleFile.load), "metavar": "FILE"}
        elif Profile in get_args(hint):
            settings |= {"type": _loaded(Profile.load), "metavar": "FILE"}
        else:
            settings["metavar"] = "TEXT"
        group.add_argument(f"--{field.name.replace('_', '-')}", **settings)


def config_of(parser: argparse.ArgumentParser, options: argparse.Namespace) -> Config:
    """The configuration that the parsed `options` ask for; ends the command where a value is wrong."""
    given = {field.name: getattr(options, field.name) for field in fields(Config) if hasattr(options, field.name)}
    try:
        return Config(**given)
    except (TypeError, ValueError) as error:
        parser.error(str(error))


def _names(value: str) -> list[str]:
    return [name for name in value.split(",") if name]


def _loaded(load: Callable[[str], T]) -> Callable[[str], T]:
    """What reads the file that an option names, with its errors as those of the option."""

    def value(name: str) -> T:
        try:
            return load(name)
        except OSError as error:
            raise argparse.ArgumentTypeError(f"{name}: {error.strerror or error}") from error
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return value


# A field's paragraph in the docstring of Config: its name and a colon, then lines that are indented further.
_FIELD = pattern(r"^    (\w+): (.*(?:\n {8,}.*)*)", re.MULTILINE)


def _field_helps() -> Iterator[tuple[str, str]]:
    for name, paragraph in _FIELD.findall(Config.__doc__ or ""):
        yield name, " ".join(paragraph.split()).replace("`", "").replace("%", "%%")
