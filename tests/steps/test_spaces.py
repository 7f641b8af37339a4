"""The step for spaces: what must stay first, then what is changed and why."""

import pytest
import strategies
from hypothesis import given
from one_step import alone

from scrapefix import explain

IDEOGRAPHIC = "\N{IDEOGRAPHIC SPACE}"

HEALTHY = {
    "Chinese": [f"{IDEOGRAPHIC}{IDEOGRAPHIC}渡轮晚了。", f"姓名{IDEOGRAPHIC}王"],
    "Chinese in English": [
        f"The name 王{IDEOGRAPHIC}Wang is on the list of passengers",
        f"The name Wang{IDEOGRAPHIC}王 is on the list of passengers",
    ],
    "Japanese": [f"はい{IDEOGRAPHIC}そうです", f"{IDEOGRAPHIC}OK、行こう"],
    "Korean": [f"서울{IDEOGRAPHIC}부산"],
    "Braille": ["\u2813\u2800\u280a", "\u2813\u2800\u2800 a"],
    "Ogham": ["\u1681\u1680\u1682"],
    "two spaces": ["One.  Two."],
    "tab": ["a\tb"],
    "Persian": ["می\u200cخواهد"],
}

FIXES = {
    "no-break": ("10\N{NO-BREAK SPACE}km", "10 km"),
    "French": ("Quoi\N{NARROW NO-BREAK SPACE}? «\N{NO-BREAK SPACE}Rien\N{NO-BREAK SPACE}»", "Quoi ? « Rien »"),
    "Swiss": ("10\N{THIN SPACE}000\N{HAIR SPACE}%", "10 000 %"),
    "em and en": ("a\N{EM SPACE}b\N{EN SPACE}c\N{FIGURE SPACE}d\N{EM QUAD}e", "a b c d e"),
    "one for one": (f"a{chr(0xA0) * 3}b", "a   b"),
    "mixed": ("One. \N{NO-BREAK SPACE}Two", "One.  Two"),
    "ideographic in Latin": (f"one{IDEOGRAPHIC}two", "one two"),
    "Braille blank as padding": ("one\n\u2800\ntwo", "one\n \ntwo"),
    "behind a Chinese one in English": (f"Miss 王{IDEOGRAPHIC}Wang swam 10\N{NO-BREAK SPACE}km in three hours", f"Miss 王{IDEOGRAPHIC}Wang swam 10 km in three hours"),
    "behind one before a Chinese word": (f"Miss Wang{IDEOGRAPHIC}王 swam 10\N{NO-BREAK SPACE}km in three hours", f"Miss Wang{IDEOGRAPHIC}王 swam 10 km in three hours"),
    "two kinds": ("one\n\u2800\ntwo\N{NO-BREAK SPACE}km", "one\n \ntwo km"),
    "Russian": ("в\N{NO-BREAK SPACE}Риге", "в Риге"),
    "Czech": ("v\N{NO-BREAK SPACE}Praze", "v Praze"),
    "Polish": ("w\N{NO-BREAK SPACE}Łodzi", "w Łodzi"),
    "Greek": ("5\N{NO-BREAK SPACE}ευρώ", "5 ευρώ"),
    "Arabic": ("5\N{NO-BREAK SPACE}كتب", "5 كتب"),
    "Hebrew": ("5\N{NO-BREAK SPACE}ספרים", "5 ספרים"),
    "Hindi": ("5\N{NO-BREAK SPACE}नाव", "5 नाव"),
    "Thai": ("5\N{NO-BREAK SPACE}ลำ", "5 ลำ"),
    "Vietnamese": ("5\N{NO-BREAK SPACE}đồng", "5 đồng"),
    "Turkish": ("5\N{NO-BREAK SPACE}şeker", "5 şeker"),
    "Chinese": ("5\N{NO-BREAK SPACE}个", "5 个"),
    "Japanese": ("5\N{NO-BREAK SPACE}個", "5 個"),
    "Korean": ("5\N{NO-BREAK SPACE}개", "5 개"),
}


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in HEALTHY.items() for text in texts])
def test_stays(language: str, text: str) -> None:
    assert language
    assert alone("spaces", text) == text


@pytest.mark.parametrize(("damaged", "text"), FIXES.values(), ids=FIXES)
def test_is_plain(damaged: str, text: str) -> None:
    assert alone("spaces", damaged) == text
    assert alone("spaces", damaged, spaces="keep") == damaged


@pytest.mark.parametrize(("space", "rule"), [("\N{NO-BREAK SPACE}", "space"), (IDEOGRAPHIC, "space"), ("\u2800", "braille-blank")])
def test_the_report_names_the_kind_of_space(space: str, rule: str) -> None:
    assert [layer.rule for edit in explain(f"Ça{space}va").edits for layer in edit.layers] == [rule]


@given(strategies.text)
def test_changes_nothing_but_characters(raw: str) -> None:
    clean = alone("spaces", raw)
    assert len(clean) == len(raw)
    assert alone("spaces", clean) == clean
