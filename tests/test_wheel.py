"""What a stranger installs is a wheel: it holds all that the library reads, and a catalogue that is compiled already."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from zipfile import ZipFile

import pytest

from scrapefix import catalog, clean, frozen
from scrapefix.compiling import compile_rules
from scrapefix.index import Index
from scrapefix.remembered import Remembered

ROOT = Path(__file__).parent.parent
DAMAGED = "Donu2019t wait.\n\nThe ferry leaves at nine, and the caf&eacute; on the pier opens at eight.\n\nRead more"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this working copy, unpacked as an installation does."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "--wheel-dir", str(folder), str(ROOT)], check=True, capture_output=True)
    ZipFile(next(folder.glob("*.whl"))).extractall(folder)
    return folder


def test_a_wheel_holds_what_the_library_reads(wheel: Path) -> None:
    here = ROOT / "src/scrapefix"
    kept = {file.relative_to(here) for file in here.rglob("*") if file.is_file() and file.suffix != ".pyc"}
    there = {file.relative_to(wheel / "scrapefix") for file in (wheel / "scrapefix").rglob("*") if file.is_file()}
    assert there == kept | {Path("data", frozen.NAME)}


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
def test_other_families_are_compiled_from_the_built_rules() -> None:
    asked = catalog.index(frozenset({"bylines"}))
    assert asked is not catalog.index()
    assert _tables(asked) == _tables(compile_rules(entry for entry in catalog.rules() if entry.runs_unasked))


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
    """All that is compiled, without the answers that are remembered."""
    values = {entry.name: getattr(index, entry.name) for entry in fields(index)}
    return {name: value for name, value in values.items() if not isinstance(value, Remembered) and name != "known"}
