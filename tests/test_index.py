"""The index of the rules, and what it remembers."""

import pytest

from scrapefix import index


def test_answers_are_worked_out_once_and_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def is_greek(text: str) -> bool:
        asked.append(text)
        return text >= "α"

    monkeypatch.setattr(index, "_REMEMBERED", 2)
    answers = index.Remembered(is_greek)
    assert [answers[text] for text in ("ab", "αβ", "ab", "αβ")] == [False, True, False, True]
    assert asked == ["ab", "αβ"]
    assert answers["γδ"]
    assert len(answers) == 1  # the third was one too many: all before it are forgotten
    assert not answers["ab"]
    assert asked == ["ab", "αβ", "γδ", "ab"]
