"""The report: everything in it is true, and it leads back to the input, from JSON too."""

import json
from itertools import pairwise

import pytest
import strategies
from hypothesis import given

from scrapefix import Decoding, Report, clean, explain
from scrapefix.edits import Edit, Layer, Span, Suspect


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


_LONG = "а" * 30 + "б" * 16 + "в" * 15
_LAYERS = (Layer("entities", "named", "&amp;", "&"), Layer("entities", "numeric", "&lt;", "<"))
_DAMAGED = Report(
    f"\nя<b\n{_LONG[:60]}\nend\n",
    [
        Edit(Span(2, 10), Span(2, 3), "&amp;lt;", "<", _LAYERS),
        Edit(Span(12, 73), Span(5, 65), _LONG, _LONG[:60], (Layer("spaces", "end", _LONG, _LONG[:60]),)),
    ],
    [Suspect(66, 69, "ends/late", "it may go on"), Suspect(1, 2, "letters/alone", "it may be a word")],
    Decoding(f"\nя&amp;lt;b\n{_LONG}\nend\n", "utf-8", "well-formed UTF-8"),
)


def test_the_account_in_words() -> None:
    assert str(_DAMAGED).split("\n") == [
        "decoded utf-8: well-formed UTF-8",
        "2 edits, 2 suspects",
        "        2:2  '&amp;lt;' -> '<'  [entities/named, entities/numeric]",
        f"        3:1  '{'а' * 30}...{'в' * 15}' -> '{_LONG[:60]}'  [spaces/end]",
        "        4:1  'end' left: it may go on  [ends/late]",
        "        2:1  'я' left: it may be a word  [letters/alone]",
    ]


def test_the_place_is_that_of_the_words() -> None:
    report = explain("The ferry leaves at nine, and nobody is late.\n\nAdvertisement\n\nThe café on the pier opens at eight o'clock.")
    (line,) = str(report).splitlines()[1:]
    assert line.split()[0] == "3:1"


def test_places_may_go_back() -> None:
    report = Report("я\nb", [Edit(Span(2, 3), Span(2, 3), "a", "b", (Layer("s", "r", "a", "b"),))], [Suspect(0, 1, "r", "why")])
    assert [line.split()[0] for line in str(report).splitlines()[1:]] == ["2:1", "1:1"]


@pytest.mark.parametrize(
    ("edits", "suspects", "words"), [(0, 0, "0 edits, 0 suspects"), (1, 2, "1 edit, 2 suspects"), (2, 1, "2 edits, 1 suspect")]
)
def test_the_account_in_short(edits: int, suspects: int, words: str) -> None:
    report = Report(_DAMAGED.text, _DAMAGED.edits[:edits], _DAMAGED.suspects[:suspects])
    assert repr(report) == f"<Report: {words}>"
    assert str(report).split("\n")[0] == words


def test_reports_are_equal_by_value() -> None:
    assert _through_json(_DAMAGED) == _DAMAGED
    assert Report(_DAMAGED.text, _DAMAGED.edits, _DAMAGED.suspects) != _DAMAGED
    assert Report("a", ()) != Report("b", ())
    assert Report("a", ()) != "a"


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
    with pytest.raises(ValueError, match=rf"scrapefix report of format 1: {type(wrong).__name__}$|whole scrapefix report: KeyError"):
        Report.from_dict(wrong)  # type: ignore[arg-type]  # the wrong type is the test


def test_bytes_say_how_they_became_text() -> None:
    report = explain("Gr\u00fc\u00dfe".encode())
    assert report.decoding is not None
    assert report.decoding.encoding == "utf-8"
    assert report.text == clean("Gr\u00fc\u00dfe")
