"""The step for halves of characters: what must stay first, then what is repaired and why."""

import pytest
import strategies
from hypothesis import given
from hypothesis import strategies as st
from one_step import alone, rules, suspects

HEALTHY = ["😀 and 🇫🇷", "𠮷野家", "\ue000 private", "\N{REPLACEMENT CHARACTER} is left", "plain"]

FIXES = {
    "pair": ("\ud83d\ude00!", "😀!"),
    "ideograph": ("\ud842\udfb7野家", "𠮷野家"),
    "escaped bytes": ("caf\udcc3\udca9", "café"),
    "escaped Russian": ("\udcd0\udcbf\udcd0\udcb0\udcd1\udc80", "пар"),
    "escaped Latin-1": ("caf\udce9 cr\udcc3\udca8me", "caf\ufffd crème"),
    "escaped UTF-8 between escaped Latin-1": ("\udce9t\udce9 \udcfc\udcc3\udcbc\udcfc", "\ufffdt\ufffd \ufffdü\ufffd"),
    "high alone": ("a \ud83d b", "a \ufffd b"),
    "low alone": ("a \ude00 b", "a \ufffd b"),
    "wrong order": ("\ude00\ud83d", "\ufffd\ufffd"),
    "three": ("\ud83d\ud83d\ude00", "\ufffd😀"),
}

RULES = {
    "渡轮\ud83d\ude00": ["surrogate-pair"],
    "渡轮\ud83d": ["lone-surrogate"],
    "caf\udcc3\udca9": ["escaped-bytes"],
    "caf\udce9 no\udce9l": ["lone-surrogate", "lone-surrogate"],
}


@pytest.mark.parametrize("text", HEALTHY)
def test_stays(text: str) -> None:
    assert alone("surrogates", text) == text


@pytest.mark.parametrize(("damaged", "text"), FIXES.values(), ids=FIXES)
def test_is_whole(damaged: str, text: str) -> None:
    assert alone("surrogates", damaged) == text


def test_what_is_lost_is_reported() -> None:
    found = suspects("surrogates", "a\ud83d \ufffd\ufffd b")
    assert [(suspect.start, suspect.end, suspect.rule) for suspect in found] == [(1, 2, "lost-character"), (3, 5, "lost-character")]
    assert {suspect.reason for suspect in found} == {"what stood here was lost before the text came"}


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_mended(damaged: str, names: list[str]) -> None:
    assert rules("surrogates", damaged) == names


@given(st.text())
def test_escaped_bytes_come_back(text: str) -> None:
    escaped = text.encode().decode("ascii", "surrogateescape")
    assert alone("surrogates", escaped) == text


@given(strategies.text)
def test_is_encodable(raw: str) -> None:
    clean = alone("surrogates", raw)
    clean.encode()
    assert alone("surrogates", clean) == clean
