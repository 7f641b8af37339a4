"""Who takes part: each contestant a function from text to text, set up to repair and to leave taste alone."""

import ast
import codecs
import html
import re
import warnings
from collections.abc import Callable
from importlib.metadata import version

Contestant = Callable[[str], str]


def contestants(only: str | None = None) -> dict[str, Contestant]:
    """The contestants by name and version, or the one that `only` names. Imports happen here, not at the top."""
    makers = {"scrapefix": _scrapefix, "ftfy": _ftfy, "plsfix": _plsfix, "clean-text": _clean_text, "stdlib": _stdlib}
    return {name: make() for name, make in makers.items() if only in {None, name}}


def title(name: str) -> str:
    """A contestant's name with its version."""
    return name if name == "stdlib" else f"{name} {version(name)}"


def _scrapefix() -> Contestant:
    from scrapefix import clean  # only who takes part is imported

    return lambda text: clean(text, artifacts=False)


def _ftfy() -> Contestant:
    from ftfy import fix_text  # only who takes part is imported

    return fix_text


def _plsfix() -> Contestant:
    from plsfix import fix_text  # only who takes part is imported

    return lambda text: str(fix_text(text))


def _clean_text() -> Contestant:
    from cleantext import clean  # only who takes part is imported

    return lambda text: clean(text, fix_unicode=True, to_ascii=False, lower=False, normalize_whitespace=False)


def _stdlib() -> Contestant:
    return by_hand


_LITERAL = re.compile(r"""\A[bB]?(?P<quote>['"]).*(?P=quote)\Z""", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3})")


def by_hand(text: str) -> str:
    """What people write themselves: unescape HTML, evaluate a literal, decode escapes, try Latin-1 for bytes."""
    text = html.unescape(text)
    if text[:1] in "bB" and _LITERAL.match(text):
        try:
            text = ast.literal_eval(text).decode()
        except (SyntaxError, ValueError):
            return text
    if _ESCAPE.search(text):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                decoded = codecs.decode(text.encode("ascii", "backslashreplace"), "unicode_escape")
        except ValueError:
            return text
        try:
            return decoded.encode("utf-16", "surrogatepass").decode("utf-16").encode("latin-1").decode()
        except UnicodeError:
            return decoded
    return text
