"""The step for control characters: what must stay first, then what is changed and why."""

import pytest
import strategies
from hypothesis import given
from one_step import alone, rules

from scrapefix.steps.mojibake.codecs import WESTERN

HEALTHY = [
    "tab\tand\nline",
    "[31mno escape character[0m",
    r"\x1b[31m as it is written",
    "array[0m] and list[31]",
    "private \ue000 \uf8ff and unassigned \u0378",
    "Zażółć gęślą jaźń",
    "Паром опоздал",
    "Το πλοίο",
    "تأخرت العبّارة",
    "המעבורת",
    "नाव देर से",
    "เรือช้า",
    "Huế",
    "渡轮晚了",
    "フェリー",
    "배가 늦었다",
    "İstanbul",
    # Mojibake that was kept: a text can show it.
    "it’s, not itâ\x80\x99s",
    "Ã\x83Â\x82 ð\x9f\x98\x80 Ð\x9fÑ\x80",
    "👩\u200d👧",
]

FIXES = {
    "NUL": ("a\x00b", "ab"),
    "C0": ("a\x01\x02\x1f b\x7f", "a b"),
    "C1": ("a\x80\x9fb", "ab"),
    "Chinese": ("渡\x00轮", "渡轮"),
    "Arabic": ("نع\x08م", "نعم"),
    "colour": ("\x1b[1;31merror\x1b[0m: no", "error: no"),
    "colour of 256": ("\x1b[38;5;196mred\x1b[39m", "red"),
    "cursor": ("\x1b[2K\x1b[1Gdone", "done"),
    "8-bit": ("\x9b31mred\x9b0m", "red"),
    "title": ("\x1b]0;my title\x07ready", "ready"),
    "link": ("\x1b]8;;https://example.org\x1b\\here\x1b]8;;\x1b\\", "here"),
    "character set": ("\x1b(Bplain", "plain"),
    "lone escape": ("a \x1b b", "a  b"),
    "cut": ("red\x1b[", "red["),
    "bold by overstriking": ("N\x08NA\x08AM\x08ME\x08E", "NAME"),
    "underlined by overstriking": ("_\x08n_\x08a_\x08m_\x08e", "name"),
    "backspace": ("ab\x08c", "abc"),
    "C1 beside mojibake": ("\x81itâ\x80\x99\x80s é\x80 ð\x9f\x98", "itâ\x80\x99s é ð"),
    "noncharacters": ("a\ufffe\uffff\ufdd0\U0001fffeb", "ab"),
}


RULES = {
    "渡\x00轮\x9f": ["control", "control"],
    "Ошибка: \x1b[31mнет\x1b[0m": ["terminal-sequence", "terminal-sequence"],
    "\x1b]0;Başlık\x07hazır": ["terminal-sequence"],
    "É\x08É_\x08t_\x08é": ["overstrike", "overstrike", "overstrike"],
    "नाव\ufffe": ["noncharacter"],
}


@pytest.mark.parametrize("text", HEALTHY)
def test_stays(text: str) -> None:
    assert alone("controls", text) == text


@pytest.mark.parametrize(("damaged", "text"), FIXES.values(), ids=FIXES)
def test_goes(damaged: str, text: str) -> None:
    assert alone("controls", damaged) == text


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("controls", damaged) == names


@given(strategies.text)
def test_none_is_left(raw: str) -> None:
    clean = alone("controls", raw)
    assert not [char for char in WESTERN.run.sub("", clean) if (char < " " or "\x7f" <= char < "\xa0") and char not in "\t\n\r\x0b\x0c\x85"]
    assert alone("controls", clean) == clean
