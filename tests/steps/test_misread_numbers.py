"""The step for numbers that were read as hexadecimal: what must stay first, then what is changed and why."""

import pytest
import strategies
from hypothesis import given
from one_step import alone, rules

HEALTHY = {
    "a name": "Shu舒Qi", "a list with numbers": "Kanji: 1舗2舘3", "code": "```\nIt isn舗t far.\n```",
    "one that is named, beside a proof": "The 舗 for an apostrophe.",
    "a word between words": "The sign over the door says 舗, a shop.", "two words": "舒 and 舗 are on the seal.",
    "nothing proves it": "The frigate 舰 left舰", "an opener without a closer": "舠Wait, he said", "closers only": "Wait舡 舡",
    "Chinese": "军舰舒适地停在港口。", "Japanese": "店舗は九時に開きます。", "Japanese with Latin": "Aの店舗Bは休み", "Korean": "점포(店舗)는 쉽니다",
    "beside other ideographs": "isn舗t 店",
    "Cyrillic": "Иероглиф 舗 значит лавка", "Greek": "Το 舗 είναι μαγαζί", "Arabic": "الرمز 舗 يعني متجر", "Hebrew": "הסימן 舗 הוא חנות",
    "Hindi": "चिह्न 舗 दुकान है", "Thai": "อักษร 舗 คือร้าน", "Vietnamese": "chữ 舗 là cửa hàng", "Turkish": "舗 işareti dükkân demek",
}

FIXES = {
    "an apostrophe": ("It isn舗t far.", "It isn’t far."),
    "Ukrainian": ("п舗ять мішків", "п’ять мішків"),
    "Greek": ("απ舗όλα", "απ’όλα"),
    "Turkish": ("Ankara舗da kar var.", "Ankara’da kar var."),
    "quotes around words": ("舠Wait,舡 he said.", "“Wait,” he said."),
    "German quotes": ("舢Warte舠, sagte er.", "„Warte“, sagte er."), "Polish quotes": ("舢Czekaj舡", "„Czekaj”"), "Swedish quotes": ("舡Vänta舡", "”Vänta”"),
    "a range beside a proof": ("It isn舗t 1914舑18", "It isn’t 1914–18"),
    "single quotes": ("he said 舖wait舗 twice", "he said ‘wait’ twice"),
    "what is proven elsewhere": ("It isn舗t far.\nThe boats舗 sails 舒 all of them舰", "It isn’t far.\nThe boats’ sails — all of them…"),
    "beside a line of Chinese": ("It isn舗t far.\n军舰舒适", "It isn’t far.\n军舰舒适"),
}


@pytest.mark.parametrize("text", HEALTHY.values(), ids=HEALTHY)
def test_stays(text: str) -> None:
    assert alone("misread_numbers", text) == text


@pytest.mark.parametrize(("damaged", "text"), FIXES.values(), ids=FIXES)
def test_is_read_as_decimal(damaged: str, text: str) -> None:
    assert alone("misread_numbers", damaged) == text


def test_an_ideograph_that_is_named_stays_in_a_line_without_a_proof() -> None:
    assert alone("misread_numbers", "It isn舗t far.\n舗 is the shop sign.") == "It isn’t far.\n舗 is the shop sign."


def test_the_report_names_what_was_changed() -> None:
    assert rules("misread_numbers", "It isn舗t far.") == ["number-read-as-hex"]


@given(strategies.text)
def test_twice_is_once(raw: str) -> None:
    once = alone("misread_numbers", raw)
    assert alone("misread_numbers", once) == once
