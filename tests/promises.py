"""What holds for every text under every configuration, in one place: the tests and the fuzzer both ask here."""

import copy
import json
import pickle
from itertools import pairwise

from scrapefix import Config, Report, Span, clean, explain

Raw = str | bytes


def hold(raw: Raw, config: Config) -> None:
    """Raises AssertionError where a promise is broken, with its name."""
    report = explain(raw, config)
    text = report.text
    assert type(text) is str, "plain text comes out"
    assert clean(raw, config) == text, "one path"
    assert report.undo() == raw, "undo is exact"
    assert clean(text, config) == text, "cleaning twice is cleaning once"
    text.encode()  # UnicodeEncodeError is the broken promise
    before = raw if report.decoding is None else report.decoding.text
    assert isinstance(before, str)
    _edits_are_in_order(before, report)
    _offsets_map_both_ways(before, report)
    for suspect in report.suspects:
        assert 0 <= suspect.start <= suspect.end <= len(text), "suspects lie in the clean text"
    _report_travels(raw, report)


def _edits_are_in_order(raw: str, report: Report) -> None:
    done = Span(0, 0)
    for edit in report.edits:
        assert done.start <= edit.raw.start <= edit.raw.end <= len(raw), "spans are in order and within the raw text"
        assert done.end <= edit.clean.start <= edit.clean.end <= len(report.text), "and within the clean text"
        assert raw[slice(*edit.raw)] == edit.before != edit.after == report.text[slice(*edit.clean)]
        assert edit.layers
        done = Span(edit.raw.end, edit.clean.end)


def _offsets_map_both_ways(raw: str, report: Report) -> None:
    offsets = report.offsets
    # Between two edits the texts are the same, and each end of an edit is the end of such a stretch.
    stretches = pairwise([0, *(offset for edit in report.edits for offset in edit.raw), len(raw)])
    for number, (start, end) in enumerate(stretches):
        if number % 2 == 0 and start < end:
            there = offsets.clean_span(start, end)
            assert report.text[slice(*there)] == raw[start:end], "what no edit covers is the same on both sides"
            assert offsets.raw_span(*there) == (start, end), "offsets map both ways"
            assert offsets.to_raw(offsets.to_clean(start)) == start, "offsets map both ways"
    ends = offsets.to_clean(len(raw)), offsets.to_raw(len(report.text))
    assert ends == (len(report.text), len(raw)), "the ends map to each other"


def _report_travels(raw: Raw, report: Report) -> None:
    again = Report.from_dict(json.loads(json.dumps(report.to_dict())))
    for other in (again, pickle.loads(pickle.dumps(report)), copy.deepcopy(report)):  # noqa: S301  # our own
        assert other == report, "a report can be stored and copied"
        assert other.undo() == raw, "undo is exact after that too"
    assert str(again) == str(report)
