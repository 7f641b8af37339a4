"""The examples are what they claim to be."""

from pathlib import Path

import pytest

from scrapefix import clean, explain

FOLDER = Path(__file__).parent.parent / "examples"
NAMES = sorted(path.name.removesuffix(".clean.txt") for path in FOLDER.glob("*.clean.txt"))


def test_every_example_has_its_clean_text() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt") if not path.stem.endswith(".clean")} == set(NAMES)
    assert len(NAMES) >= 4


@pytest.mark.parametrize("name", NAMES)
def test_an_example_becomes_its_clean_text(name: str) -> None:
    raw = (FOLDER / f"{name}.txt").read_bytes()
    wanted = (FOLDER / f"{name}.clean.txt").read_text(encoding="utf-8")
    report = explain(raw)
    assert report.text.rstrip("\n") == wanted.rstrip("\n")
    assert report.undo() == raw
    assert clean(wanted) == wanted
