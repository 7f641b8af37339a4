"""The step for ligatures: what must stay first, then what is changed and why."""

import pytest
import strategies
from hypothesis import given
from one_step import alone, rules

HEALTHY = {
    "spoken of": "The ligatures ﬀ, ﬁ and ﬂ are in every font.",
    "in a list": "The signs: ﬁ, ﬂ",
    "Danish": "Ærø og Æbelø", "French": "un œuf, une sœur", "Dutch": "ĳs en Ĳsland", "Croatian": "ǆep, ǉeto", "German": "Straße",
    "Armenian": "ﬓ եւ", "Arabic": "ﷺ ﻻ", "Hebrew": "ﭏ", "Greek": "ϗ", "long s": "Congreſs",
    "Cyrillic": "Ы ѿ", "Hindi": "क्ष", "Thai": "ำ", "Chinese": "㍿ ㈱", "Japanese": "㍻", "Korean": "㉠", "Vietnamese": "phở", "Turkish": "fıstık",
}

FIXES = {
    "English": ("The oﬃce ﬁled a baﬄing ﬂow of stuﬀ", "The office filed a baffling flow of stuff"),
    "German": ("Auﬂage, ﬂießend, öﬀnen", "Auflage, fließend, öffnen"),
    "French": ("l'aﬃche déﬁnie", "l'affiche définie"),
    "Turkish": ("ﬁstan, saﬂık", "fistan, saflık"),
    "Polish": ("ﬁlm oﬁara", "film ofiara"),
    "Vietnamese": ("ﬁlm ảnh", "film ảnh"),
    "capitals": ("ﬁRST", "fiRST"),
    "st": ("beﬆ and laﬅ", "best and last"),
    "two": ("oﬃﬁ", "offifi"),
    "more than rounds": ("Α" + "a" + "ﬁ" * 70, "Α" + "a" + "fi" * 70),
    "Romanian": ("Mâine va ﬁ târziu, sau poate ﬁ.", "Mâine va fi târziu, sau poate fi."),
    "Romanian, at the start": ("A ﬁ sau a nu mai ﬁ.", "A fi sau a nu mai fi."),
    "behind one by itself": ("Ein ﬀ steht da, im Oﬃzium.", "Ein ﬀ steht da, im Offizium."),
    "behind one that is spoken of": ("The ligature ﬁ, in the oﬃce", "The ligature ﬁ, in the office"),
    "digits apart": ("ﬁve 5ﬁ", "five 5ﬁ"),
}


RULES = {"déﬁnie": ["ligature"], "Mâine va ﬁ târziu.": ["ligature"]}


@pytest.mark.parametrize("text", HEALTHY.values(), ids=HEALTHY)
def test_stays(text: str) -> None:
    assert alone("ligatures", text) == text


@pytest.mark.parametrize(("damaged", "text"), FIXES.values(), ids=FIXES)
def test_is_spelled(damaged: str, text: str) -> None:
    assert alone("ligatures", damaged) == text


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("ligatures", damaged) == names


@given(strategies.text)
def test_twice_is_once(raw: str) -> None:
    once = alone("ligatures", raw)
    assert alone("ligatures", once) == once
