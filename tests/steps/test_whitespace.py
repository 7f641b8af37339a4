"""The step for white space: what must stay first, then what goes and why."""

import pytest
import strategies
from hypothesis import given
from hypothesis import strategies as st
from one_step import alone, rules

from scrapefix import explain

HEALTHY = {
    "nothing": "",
    "line feed at the end": "One.\n",
    "paragraphs": "One.\n\nTwo.\n\n\nThree.",
    "double spaces": "One.  Two.",
    "indentation": "def f():\n    return 1\n\n\tx\n",
    "first line indented": "    One.\nTwo.",
    "list": "- one\n  - two\n    - three",
    "table": "name     age\nNina      35\nBo         4",
    "tabs": "a\tb\tc\nd\t\t\ne\tf\t",
    "empty cells": "a\tb\t\nein Satz",
    "empty cells below a row": "a\tb\nc\t\nein Satz",
    "poem": "Roses\n      are\n   late",
    "Markdown break": "one  \ntwo",
    "code": "```\nx = 1   \n\n\n\n\ny\n```",
    "Chinese": "渡轮晚了。\n\n\u3000\u3000但没有人生气。",
    "Arabic": "نعم.\n\nلا.",
    "Hebrew": "כן.\n\nלא.",
    "Thai": "เรือช้า\nไม่มีใครโกรธ",
    "Hindi": "नाव।\n\nदेर।",
    "Korean": "배가\n늦었다",
    "Japanese": "船が\n遅れた",
    "Russian": "Паром\n\nопоздал",
    "Greek": "Το πλοίο\n\nάργησε",
    "Vietnamese": "Huế\n\nphở",
    "Turkish": "ılık\n\ngün",
}

FIXES = {
    "ends of lines": ("One. \nTwo.\t\nThree.   \n", "One.\nTwo.\nThree.\n"),
    "end of the text": ("One.   ", "One."),
    "a letter": ("a ", "a"),
    "spaces behind a row": ("a\tb  ", "a\tb"),
    "line feeds at the end": ("One.\n\n", "One.\n"),
    "line feed at the start": ("\nOne.", "One."),
    "a row and a blank line of tabs": ("a\tb\t\n\t\nc", "a\tb\t\n\nc"),
    "a tab, and a row further on": ("one\t\ntwo\n\nx\ty", "one\ntwo\n\nx\ty"),
    "a tab, and a row further up": ("x\na\tb\n\none\t\ntwo", "x\na\tb\n\none\ntwo"),
    "a tab behind an indented line": ("\tone\t\ntwo", "\tone\ntwo"),
    "two blank lines beside others": ("Один. \nДва.\n\n\nТри.", "Один.\nДва.\n\n\nТри."),
    "three spaces": ("one   \ntwo", "one\ntwo"),
    "a blank line of spaces": ("One.\n   \nTwo.", "One.\n\nTwo."),
    "many blank lines": ("One.\n\n\n\nTwo.", "One.\n\nTwo."),
    "many blank lines of spaces": ("One. \n \n\t\n \n \n  Two.", "One.\n\n  Two."),
    "around the text": ("\n\n  \n  One.\n\n \n", "  One.\n"),
    "only white space": (" \n \n", ""),
    "one space": (" ", ""),
    "one line feed": ("\n", ""),
    "Chinese": ("渡轮 \n\n\n\n\n晚了", "渡轮\n\n晚了"),
    "Arabic": ("نعم. \n\n\n\nلا.", "نعم.\n\nلا."),
    "row without more tabs": ("a\t\nb", "a\nb"),
}


RULES = {
    "Паром \nопоздал": ["line-end-space"],
    "नाव ": ["line-end-space"],
    "Паром \n \nопоздал": ["line-end-space"],
    "渡轮\n\n\n\n\n晚了": ["blank-lines"],
    "\n \nλιμάνι": ["blank-lines"],
    " \t ": ["blank-lines"],
}


@pytest.mark.parametrize("text", HEALTHY.values(), ids=HEALTHY)
def test_stays(text: str) -> None:
    assert alone("whitespace", text) == text


@pytest.mark.parametrize(("damaged", "text"), FIXES.values(), ids=FIXES)
def test_goes(damaged: str, text: str) -> None:
    assert alone("whitespace", damaged) == text
    assert alone("whitespace", damaged, whitespace="keep") == damaged


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("whitespace", damaged) == names


@pytest.mark.parametrize(("raw", "gone"), [("Паром \nопоздал", (5, 6)), ("渡轮\n\n\n\n\n晚了", (2, 5)), ("\n\n  λιμάνι", (0, 2))])
def test_an_edit_is_no_longer_than_what_goes(raw: str, gone: tuple[int, int]) -> None:
    (edit,) = explain(raw, artifacts=False).edits
    assert (edit.raw, edit.after) == (gone, "")


@given(st.one_of(strategies.text, st.text(st.sampled_from(" \t\nab`"))))
def test_only_white_space_goes(raw: str) -> None:
    clean = alone("whitespace", raw)
    assert clean.split() == raw.split()
    assert alone("whitespace", clean) == clean
