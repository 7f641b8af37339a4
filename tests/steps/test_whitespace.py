"""The step for white space: what must stay first, then what goes and why."""

import pytest
import strategies
from hypothesis import given
from hypothesis import strategies as st
from one_step import alone, rules

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


@given(st.one_of(strategies.text, st.text(st.sampled_from(" \t\nab`"))))
def test_only_white_space_goes(raw: str) -> None:
    clean = alone("whitespace", raw)
    assert clean.split() == raw.split()
    assert alone("whitespace", clean) == clean
