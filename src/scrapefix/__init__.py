"""Repair scraped text: `clean(raw)` gives back what the author wrote, `explain(raw)` says what was done."""

from typing import TYPE_CHECKING, Any

from .config import Config
from .decode import Decoding, NotTextError, decode
from .edits import Edit, Layer, Span, Suspect
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

if TYPE_CHECKING:
    from .learning import learn

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
    "decode",
    "decode_entities",
    "decode_escapes",
    "decode_stream",
    "drop_artifacts",
    "explain",
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


def __getattr__(name: str) -> Any:
    """Load what few programs use when it is asked for."""
    if name != "learn":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .learning import learn

    return learn
