"""Repair scraped text: `clean(raw)` gives back what the author wrote, `explain(raw)` says what was done."""

# Type checkers take this name for true. The one in `typing` costs what `typing` costs.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from .bulk import clean_many, explain_many
    from .config import Config
    from .decoding import Decoding, NotTextError, decode
    from .edits import Edit, Layer, Span, Suspect
    from .learning import learn
    from .profile import Profile, ProfileError
    from .repairs import (
        clean,
        decode_entities,
        decode_escapes,
        drop_artifacts,
        explain,
        fix_mojibake,
        normalise_dashes,
        normalise_letters,
        normalise_quotes,
        normalise_spaces,
        remove_controls,
        strip_markup,
        unwrap_byte_literals,
    )
    from .report import Report
    from .streams import decode_stream

__version__ = "0.1.0"

__all__ = [
    "Config",
    "Decoding",
    "Edit",
    "Layer",
    "NotTextError",
    "Profile",
    "ProfileError",
    "Report",
    "Span",
    "Suspect",
    "clean",
    "clean_many",
    "decode",
    "decode_entities",
    "decode_escapes",
    "decode_stream",
    "drop_artifacts",
    "explain",
    "explain_many",
    "fix_mojibake",
    "learn",
    "normalise_dashes",
    "normalise_letters",
    "normalise_quotes",
    "normalise_spaces",
    "remove_controls",
    "strip_markup",
    "unwrap_byte_literals",
]

# Where the names live that are not in `repairs`. A program pays for those that it uses.
_HOMES = {
    "Config": "config",
    "Decoding": "decoding",
    "Edit": "edits",
    "Layer": "edits",
    "NotTextError": "decoding",
    "Profile": "profile",
    "ProfileError": "profile",
    "Report": "report",
    "Span": "edits",
    "Suspect": "edits",
    "clean_many": "bulk",
    "decode": "decoding",
    "decode_stream": "streams",
    "explain_many": "bulk",
    "learn": "learning",
}


if not TYPE_CHECKING:  # with a `__getattr__`, type checkers would believe in every name

    def __getattr__(name):
        """Load a public name when it is asked for first; from then on it is a name of the module like any other."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f".{_HOMES.get(name, 'repairs')}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
