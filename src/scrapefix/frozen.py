"""The catalogue as a build compiles it: a first text does not wait until 78,000 phrases are read and entered.

`freeze` writes what `read` gives back: the rules, and their index for a configuration that asks for no more. A wheel
has the file (`hatch_build.py`); a working copy has none, where the rules are read from `data/*.toml`, as they are now.
"""

import gc
import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from .index import Index
from .rules import Rule

NAME = "catalogue.pickle"


def freeze(folder: Path, rules: tuple[Rule, ...], index: Index) -> Path:
    """Write rules and their index into a folder; gives back the file."""
    file = folder / NAME
    file.write_bytes(pickle.dumps((rules, index), protocol=pickle.HIGHEST_PROTOCOL))
    return file


@cache
def read() -> tuple[tuple[Rule, ...], Index] | None:
    """What the build left beside the rules; None where the library was not built."""
    from importlib.resources import files  # only asked when a text needs the rules

    file = files("scrapefix").joinpath("data", NAME)
    if not file.is_file():
        return None
    with uncollected():
        rules, index = pickle.loads(file.read_bytes())  # noqa: S301 (it comes with the code, and from nowhere else)
    return rules, index


@contextmanager
def uncollected() -> Iterator[None]:
    """Make many values that all stay, without looking for those that can go: a fifth of the time, or more."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
