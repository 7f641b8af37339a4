"""The report: everything in it is true, and it leads back to the input, from JSON too."""

import json
from itertools import pairwise

import pytest
import strategies
from hypothesis import given

from scrapefix import Report, clean, explain


def _through_json(report: Report) -> Report:
    return Report.from_dict(json.loads(json.dumps(report.to_dict())))


@given(strategies.text)
def test_undo_gives_the_text_back(raw: str) -> None:
    assert explain(raw).undo() == raw


@given(strategies.data)
def test_undo_gives_the_bytes_back(raw: bytes) -> None:
    assert explain(raw).undo() == raw


@given(strategies.text)
def test_a_report_from_json_is_the_same_and_undoes_the_same(raw: str) -> None:
    report = explain(raw)
    again = _through_json(report)
    assert again == report
    assert again.text == report.text
    assert again.undo() == raw


@given(strategies.data)
def test_a_report_on_bytes_from_json_undoes_the_same(raw: bytes) -> None:
    assert _through_json(explain(raw)).undo() == raw


@pytest.mark.parametrize(
    "raw", ["\ud83d", "\ud83d\ude00", "\U0001f600", "a\udce9b", "\x00", r"\ud83d\ude00 and \ud83d"]
)
def test_surrogates_come_back_as_they_were(raw: str) -> None:
    assert _through_json(explain(raw)).undo() == raw


@given(strategies.text)
def test_edits_hold_what_they_say(raw: str) -> None:
    report = explain(raw)
    for edit in report.edits:
        assert raw[slice(*edit.raw)] == edit.before
        assert report.text[slice(*edit.clean)] == edit.after
        assert edit.before != edit.after
        assert (edit.step, edit.rule) in [(layer.step, layer.rule) for layer in edit.layers]
    for one, two in pairwise(report.edits):
        assert one.raw.end <= two.raw.start
        assert one.clean.end <= two.clean.start


@given(strategies.text)
def test_what_no_edit_covers_is_the_same_on_both_sides(raw: str) -> None:
    report = explain(raw)
    covered = {index for edit in report.edits for index in range(*edit.raw)}
    for index in set(range(len(raw))) - covered:
        there = report.to_clean(index)
        assert report.text[there] == raw[index]
        assert report.to_raw(there) == index


@given(strategies.text)
def test_suspects_lie_in_the_clean_text(raw: str) -> None:
    report = explain(raw)
    for suspect in report.suspects:
        assert 0 <= suspect.start < suspect.end <= len(report.text) or not report.text


@given(strategies.text)
def test_a_report_can_be_read(raw: str) -> None:
    report = explain(raw)
    lines = str(report).splitlines()
    assert len(lines) == 1 + len(report.edits) + len(report.suspects)
    assert str(_through_json(report)) == str(report)
    assert repr(report).startswith("<Report: ")


def test_places_are_lines_and_columns_from_one() -> None:
    report = explain("First.\n\nThe \u201cthird\u201d line")
    assert [line.split()[0] for line in str(report).splitlines()[1:]] == ["3:5", "3:11"]


def test_counts_name_step_and_rule() -> None:
    assert sum(explain("\u201ca\u201d \u2014 b").counts().values()) == 3


def test_the_report_on_healthy_text_is_empty() -> None:
    report = explain("Nothing is wrong here.")
    assert (report.edits, report.suspects, report.decoding) == ((), (), None)
    assert str(report) == "0 edits, 0 suspects"


@pytest.mark.parametrize(
    "wrong", [None, [], {}, "text", {"scrapefix_report": 99}, {"scrapefix_report": 1, "text": "a"}]
)
def test_what_is_no_report_is_refused(wrong: object) -> None:
    with pytest.raises(ValueError, match="scrapefix report"):
        Report.from_dict(wrong)  # type: ignore[arg-type]  # the wrong type is the test


def test_bytes_say_how_they_became_text() -> None:
    report = explain("Gr\u00fc\u00dfe".encode())
    assert report.decoding is not None
    assert report.decoding.encoding == "utf-8"
    assert report.text == clean("Gr\u00fc\u00dfe")
