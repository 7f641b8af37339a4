"""The step for ends of lines: what must stay first, then what is changed and why."""

import pytest
import strategies
from hypothesis import given
from one_step import alone, rules

HEALTHY = ["one\ntwo\n\nthree\n", "tab\tbed", r"a literal \r\n stays", "Паром\nопоздал", "渡轮\n晚了", "\n"]

FIXES = {
    "Windows": ("one\r\ntwo\r\n\r\nthree\r\n", "one\ntwo\n\nthree\n"),
    "old Mac": ("one\rtwo\r\rthree", "one\ntwo\n\nthree"),
    "text mode twice": ("one\r\r\ntwo", "one\ntwo"),
    "IBM": ("one\x85two", "one\ntwo"),
    "separators": ("one\N{LINE SEPARATOR}two\N{PARAGRAPH SEPARATOR}three", "one\ntwo\nthree"),
    "page": ("one\x0ctwo", "one\ntwo"),
    "page after a line": ("one\n\x0ctwo", "one\ntwo"),
    "page before a line": ("one\x0c\ntwo", "one\ntwo"),
    "pages": ("one\x0c\x0c\x0ctwo", "one\ntwo"),
    "page at the ends": ("\x0cone\x0c", "one"),
    "slide": ("one\x0btwo", "one\ntwo"),
    "Chinese": ("渡轮\r\n晚了", "渡轮\n晚了"),
    "Hebrew": ("שלום\N{LINE SEPARATOR}עולם", "שלום\nעולם"),
}


RULES = {
    "渡轮\r\n晚了": ["carriage-return"],
    "שלום\rעולם\N{LINE SEPARATOR}": ["line-end", "line-end"],
    "Паром\x0cопоздал": ["page-break"],
}


@pytest.mark.parametrize("text", HEALTHY)
def test_stays(text: str) -> None:
    assert alone("line_ends", text) == text


@pytest.mark.parametrize(("damaged", "text"), FIXES.values(), ids=FIXES)
def test_is_a_line_feed(damaged: str, text: str) -> None:
    assert alone("line_ends", damaged) == text


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("line_ends", damaged) == names


@given(strategies.text)
def test_nothing_else_ends_a_line(raw: str) -> None:
    clean = alone("line_ends", raw)
    assert not set(clean) & set("\r\x0b\x0c\x85\u2028\u2029")
    assert alone("line_ends", clean) == clean
