"""What a stranger installs is a wheel: it holds all that the library reads, and a catalogue that is compiled already."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from scrapefix import catalog, clean, frozen
from scrapefix.compiling import compile_rules
from scrapefix.index import Hit, Index
from scrapefix.remembered import Remembered

ROOT = Path(__file__).parent.parent
DAMAGED = "Donu2019t wait.\n\nThe ferry leaves at nine, and the caf&eacute; on the pier opens at eight.\n\nRead more"


def test_a_wheel_holds_what_the_library_reads(wheel: Path) -> None:
    assert _files(wheel / "scrapefix") == _files(ROOT / "src/scrapefix") | {Path("data", frozen.NAME)}


def _files(package: Path) -> set[Path]:
    found = (file for file in package.rglob("*") if file.is_file() and file.suffix != ".pyc")
    return {file.relative_to(package) for file in found}


def test_a_wheel_repairs_what_a_working_copy_repairs(wheel: Path) -> None:
    script = "import sys, scrapefix; print(scrapefix.__file__); print(ascii(scrapefix.clean(sys.argv[1])))"
    environment = {**os.environ, "PYTHONPATH": str(wheel)}
    done = subprocess.run([sys.executable, "-c", script, DAMAGED], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == [str(wheel / "scrapefix/__init__.py"), ascii(clean(DAMAGED))]


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Reads a built catalogue of three rules, as a wheel reads its own."""
    some = catalog.rules()[:3]
    (tmp_path / "data").mkdir()
    frozen.freeze(tmp_path / "data", some, compile_rules(some))
    monkeypatch.setattr("importlib.resources.files", lambda _package: tmp_path)
    _forget()
    yield
    _forget()


def _forget() -> None:
    for remembered in (frozen.read, catalog.rules, catalog.index):
        remembered.cache_clear()


@pytest.mark.usefixtures("built")
def test_a_built_catalogue_is_the_one_that_runs() -> None:
    found = frozen.read()
    assert found is not None
    assert catalog.rules() is found[0]
    assert catalog.index() is found[1]


@pytest.mark.usefixtures("built")
def test_families_of_no_built_rule_need_no_other_index() -> None:
    assert catalog.index(frozenset({"bylines"})) is catalog.index()


def test_rules_that_are_entered_later_are_found_as_if_all_were_compiled_at_once() -> None:
    before = _tables(catalog.index())
    asked = frozenset({"bylines", "captions"})
    later = [entry for entry in catalog.rules() if entry.family in asked]
    at_once = compile_rules([*(entry for entry in catalog.rules() if entry.runs_unasked), *later])
    assert {entry.family for entry in later} == asked
    assert _tables(catalog.index(asked)) == _tables(at_once)
    assert _tables(catalog.index()) == before != _tables(at_once)  # the one that is shared has none of them


def test_a_built_index_answers_as_one_that_was_just_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    frozen.freeze(tmp_path / "data", catalog.rules(), catalog.index())
    monkeypatch.setattr("importlib.resources.files", lambda _package: tmp_path)
    try:
        frozen.read.cache_clear()
        found = frozen.read()
        assert found is not None
        assert found[0] == catalog.rules()
        assert _tables(found[1]) == _tables(catalog.index())
        assert found[1].first["Share "]
        assert not found[1].first["ᚠᚢᚦᚨᚱᚲ"]  # runes: no phrase begins so
    finally:
        frozen.read.cache_clear()


def test_a_working_copy_has_nothing_built() -> None:
    assert frozen.read() is None


def _tables(index: Index) -> dict[str, object]:
    """All that is compiled, with rules by their names, without the answers that are remembered."""
    values = {entry.name: getattr(index, entry.name) for entry in fields(index)}
    return {
        name: _named(value) for name, value in values.items() if not isinstance(value, Remembered) and name != "known"
    }


def _named(value: object) -> object:
    if isinstance(value, Hit):
        return value._replace(rule=value.rule.name)  # type: ignore[arg-type]  # only to be compared
    if isinstance(value, dict):
        return {name: _named(one) for name, one in value.items()}
    return [_named(one) for one in value] if isinstance(value, list | tuple) else value
