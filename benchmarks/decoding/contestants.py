"""Scrapefix and whatever other decoders are installed."""

import importlib.metadata
from collections.abc import Callable

from .corpus import Sample

Decoder = Callable[[Sample], str | None]

_PACKAGES = {"UnicodeDammit": "beautifulsoup4", "ftfy.guess_bytes": "ftfy"}


def decoders() -> dict[str, Decoder]:
    """Each by its name; labels are given to those that take one."""
    import scrapefix

    found: dict[str, Decoder] = {"scrapefix": lambda s: scrapefix.decode(s.data, declared=s.declared).text}
    try:
        import charset_normalizer

        found["charset-normalizer"] = lambda s: str(charset_normalizer.from_bytes(s.data).best())
    except ImportError:
        pass
    try:
        import chardet

        found["chardet"] = lambda s: _read(s.data, chardet.detect(s.data)["encoding"])
    except ImportError:
        pass
    try:
        import cchardet

        found["faust-cchardet"] = lambda s: _read(s.data, cchardet.detect(s.data)["encoding"])
    except ImportError:
        pass
    try:
        from bs4.dammit import UnicodeDammit

        found["UnicodeDammit"] = lambda s: (
            UnicodeDammit(
                s.data, known_definite_encodings=[], user_encodings=[s.declared] if s.declared else []
            ).unicode_markup
        )
    except ImportError:
        pass
    try:
        import ftfy

        found["ftfy.guess_bytes"] = lambda s: ftfy.guess_bytes(s.data)[0]
    except ImportError:
        pass
    return found


def version(name: str) -> str:
    """The version of the package that a decoder comes from."""
    return importlib.metadata.version(_PACKAGES.get(name, name))


def _read(data: bytes, encoding: str | None) -> str | None:
    return data.decode(encoding, "replace") if encoding else None
