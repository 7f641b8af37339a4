"""The commands beside cleaning: `scrapefix rules`, `scrapefix rule NAME` and `scrapefix learn FILE`."""

from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO

from . import catalog
from .cli import FAILED, OK, Parser, add_config_options, complain, config_of, opened, write
from .json_lines import parse
from .learning import FEWEST, learn


def list_rules(arguments: Sequence[str]) -> int:
    """Print the catalogue: a line for each rule with its family, whether it runs unasked, and its languages."""
    parser = Parser(
        "scrapefix rules",
        description="List the rules for what pages and feeds put around a text. The columns: the rule, its family, "
        "whether it runs unasked or only with --drop FAMILY, the languages whose phrases it knows.",
    )
    parser.add_argument("--family", metavar="NAME", help="only the rules of this family")
    options = parser.parse_args(arguments)
    if options.family is not None:
        try:
            catalog.check_families([options.family])
        except ValueError as error:
            parser.error(str(error))
    rows = [
        (rule.name, rule.family, "unasked" if rule.runs_unasked else "on request", " ".join(rule.languages) or "any")
        for rule in catalog.rules()
        if options.family in (None, rule.family)
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        write("  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip())
    return OK


def show_rule(arguments: Sequence[str]) -> int:
    """Print the page of a rule: what it removes and why, with examples, and what it leaves alone."""
    parser = Parser("scrapefix rule", description="Show a rule, by the name that `scrapefix --explain` prints.")
    parser.add_argument("name", metavar="NAME", help="the rule, with or without its language or the name of its step")
    options = parser.parse_args(arguments)
    name = options.name.rpartition("/")[2]
    if name.startswith("learned-"):
        complain(f"{name!r} is no rule of the catalogue: the line stands in the profile that was given with --profile")
        return FAILED
    try:
        write(catalog.page(catalog.rule(name)))
    except KeyError as error:
        complain(error.args[0])
        return FAILED
    return OK


def learn_source(arguments: Sequence[str]) -> int:
    """Print the profile of the source whose documents stand in JSON Lines files."""
    parser = Parser(
        "scrapefix learn",
        description="Find the lines that return at the head and the tail of the documents of one source, and print "
        "them as a profile for `scrapefix --profile`. Input is JSON Lines in UTF-8: a record for each document. "
        "Texts are repaired before they are compared; give the choices that will be used with the profile.",
        epilog="A record that can't be read is named on standard error; the others count, and the exit code is 1.",
    )
    parser.add_argument("files", metavar="FILE", nargs="*", default=["-"], help="files to read, - for standard input")
    parser.add_argument("--field", default="text", metavar="NAME", help='where the text is, "text" if not given')
    parser.add_argument("--title-field", default="title", metavar="NAME", help='the title, "title" if not given')
    add_config_options(parser)
    options = parser.parse_args(arguments)
    config = config_of(parser, options)
    records = _Records(options.files, options.field)
    profile = learn(records, field=options.field, title_field=options.title_field, source=config.source, config=config)
    if profile.documents < FEWEST:
        complain(f"a profile needs {FEWEST} different documents with a text; there are {profile.documents}")
        return FAILED
    write(profile.to_toml())
    return FAILED if records.failed else OK


class _Records:
    """The records of JSON Lines files that hold a text; the others are named on standard error, and `failed` is set."""

    def __init__(self, files: Sequence[str], field: str) -> None:
        self._files, self._field = files, field
        self.failed = False

    def __iter__(self) -> Iterator[Mapping[str, object]]:
        for name in self._files:
            try:
                with opened(name) as file:
                    yield from self._read(name, file)
            except OSError as error:
                self._fail(name, error.strerror or error)

    def _read(self, name: str, file: BinaryIO) -> Iterator[Mapping[str, object]]:
        for number, line in enumerate(file, 1):
            if line.isspace():
                continue
            try:
                record = parse(line)
            except ValueError as error:
                self._fail(name, f"line {number}", error)
            else:
                if isinstance(record.get(self._field), str):
                    yield record
                else:
                    self._fail(name, f"line {number}", f"no text under {self._field!r}")

    def _fail(self, *parts: object) -> None:
        complain(*parts)
        self.failed = True
