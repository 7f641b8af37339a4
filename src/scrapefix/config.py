"""The few choices that a user has, checked when they are made."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from functools import cache
from os import PathLike
from typing import Any, Literal, get_args, get_origin, get_type_hints

from .profile import Profile
from .rule_files import RuleFile, refuse_known
from .settings_files import nearest


@dataclass(frozen=True, kw_only=True, slots=True)
class Config:
    """What `clean` and `explain` may do beyond repair; immutable, comparable, safe to share between threads.

    quotes: `"straight"` turns curly quotes into `'` and `"`; `"keep"` leaves them. Quotes that belong to Chinese,
        Japanese or Korean text stay in both.
    low_quotes: `"straight"` turns the quotes of German, Polish and their neighbours („so“, ‚so‘) into `"` and `'` too.
    guillemets: `"straight"` does so with «these» and ‹these›, and drops the spaces that French has inside of them.
    tex_quotes: `"straight"` does so with the quotes of TeX, ``like this''.
    primes: `"straight"` does so with the primes of feet, inches, minutes and seconds.
    dashes: `"ascii"` turns hyphen-like dashes and the minus sign into `-`, em dashes and horizontal bars into `--`;
        `"keep"` leaves them.
    ellipses: `"ascii"` turns `…` into three full stops.
    spaces: `"plain"` turns no-break spaces and those of other widths into the plain one; `"keep"` leaves them.
    whitespace: `"tidy"` takes white space from the ends of lines, and blank lines where more than two stand together or
        any around the text; `"keep"` leaves them.
    markup: `"strip"` takes the tags of HTML out of the text; block tags become line breaks. For items of feeds:
        a whole page needs an extractor.
    artifacts: whether lines that a feed or a page put around the article are dropped.
    drop: names of artifact families that run only when asked for, such as `"bylines"`.
    title: the title of the document, when the caller knows it; makes rules that repeat it certain.
    source: the name of the site or feed, likewise.
    rules: files of artifact rules of your own, by their paths; each rule must prove itself (see the documentation).
    profile: what `learn` found out about the source, or the path of its file: its lines go too.
    encoding: for bytes, the encoding that a header declared.
    language: a BCP 47 tag of the text, when known; a hint for decoding bytes.

    Raises TypeError for an unknown option and ValueError for an unknown value; both name the nearest valid one. Files
    of rules are read when the configuration is made: OSError where one can't be, ValueError where a rule does not prove
    itself.

    >>> Config(quotes="curly")
    Traceback (most recent call last):
    ...
    ValueError: quotes='curly' is not one of 'straight', 'keep'
    """

    quotes: Literal["straight", "keep"] = "straight"
    low_quotes: Literal["keep", "straight"] = "keep"
    guillemets: Literal["keep", "straight"] = "keep"
    tex_quotes: Literal["keep", "straight"] = "keep"
    primes: Literal["keep", "straight"] = "keep"
    dashes: Literal["ascii", "keep"] = "ascii"
    ellipses: Literal["keep", "ascii"] = "keep"
    spaces: Literal["plain", "keep"] = "plain"
    whitespace: Literal["tidy", "keep"] = "tidy"
    markup: Literal["keep", "strip"] = "keep"
    artifacts: bool = True
    drop: frozenset[str] = frozenset()
    title: str | None = None
    source: str | None = None
    rules: tuple[RuleFile, ...] = ()
    profile: Profile | None = None
    encoding: str | None = None
    language: str | None = None

    def __post_init__(self) -> None:
        if isinstance(self.drop, str) or not isinstance(self.drop, Iterable):
            raise TypeError(f"drop takes a set of family names, not {type(self.drop).__name__}")
        object.__setattr__(self, "drop", frozenset(self.drop))
        object.__setattr__(self, "rules", _rule_files(self.rules))
        if isinstance(self.profile, str | PathLike):
            object.__setattr__(self, "profile", Profile.load(self.profile))
        for name, hint in _hints().items():
            _check(name, getattr(self, name), hint)
        if self.drop:
            from .catalog import check_families  # the names are the catalogue's, which few configurations need

            check_families(self.drop)

    def with_options(self, **options: Any) -> "Config":
        """This configuration with some choices changed.

        >>> Config().with_options(dash="keep")
        Traceback (most recent call last):
        ...
        TypeError: 'dash' is not an option; did you mean 'dashes'?
        """
        known = [field.name for field in fields(self)]
        for name in options:
            if name not in known:
                raise TypeError(f"{name!r} is not an option; {nearest(name, known, 'the options are')}")
        return replace(self, **options)


def _rule_files(given: object) -> tuple[RuleFile, ...]:
    """The files whose paths were given, one or several; those that are read already stay as they are."""
    several: Iterable[object] = given if isinstance(given, list | tuple | set | frozenset) else (given,)
    files = []
    for item in several:
        if not isinstance(item, str | PathLike | RuleFile):
            raise TypeError(f"rules takes paths of files, not {type(item).__name__}")
        files.append(item if isinstance(item, RuleFile) else RuleFile.load(item))
    if len(files) > 1:
        refuse_known(files)
    return tuple(files)


@cache
def _hints() -> dict[str, Any]:
    return get_type_hints(Config)


def _check(name: str, value: object, hint: Any) -> None:
    if get_origin(hint) is Literal:
        if value not in get_args(hint):
            raise ValueError(f"{name}={value!r} is not one of {', '.join(map(repr, get_args(hint)))}")
    elif not isinstance(value, get_origin(hint) if get_origin(hint) in (frozenset, tuple) else hint):
        raise TypeError(f"{name} takes {getattr(hint, '__name__', hint)}, not {type(value).__name__}")


DEFAULT = Config()
