"""The step that composes letters and accents: what must stay first, then what is changed and why."""

from unicodedata import normalize

import pytest
import strategies
from hypothesis import given
from hypothesis import strategies as st
from one_step import alone, rules

# As their authors typed it, although NFC would change some of it.
HEALTHY = {
    "Ohm, Kelvin, Angstrom": "4 \N{OHM SIGN}, 3 \N{KELVIN SIGN}, 2 \N{ANGSTROM SIGN}",
    "Hebrew points": "בְּרֵאשִׁית שָׁלוֹם",
    "Hebrew points in another order": "\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd",
    "Hebrew presentation forms": "\ufb2a\ufb31",
    "Arabic vowel signs": "مُحَمَّد وَالسَّلَامُ",
    "Arabic signs in another order": "\u0645\u064e\u0651",
    "Hindi": "सड़क क़लम \u0958\u095c",
    "Bengali": "বাংলা কাড়া",
    "Tamil": "தமிழ் கொடு",
    "ideographs of Korean standards": "\uf900\uf901 \ufa0e",
    "old Hangul": "\u1112\u119e\u11ab",
    "jamo spoken of": "ᄒ and ᅡ",
    "Greek oxia": "\u1f71",
    "no composed form": "ɔ\u0301 and \u0268\u0300, x\u0304",
    "marks in another order": "q\u0301\u0323",
    "Yoruba": "\u1ecd\u0300r\u1eb9\u0301",
    "mark alone": "the mark \u25cc\u0301 and \u00a0\u0301",
    "decoration": "a" + "\u0301\u0316" * 40,
    "Vietnamese": "Buổi sáng ở Huế", "Thai": "น้ำ", "Chinese": "渡轮", "Japanese": "フェリーが", "Korean": "배가 늦었다",
    "Russian": "йод и ёлка", "Russian stress": "за\u0301мок", "Turkish": "İğdır", "Lithuanian": "\u0117\u0303",
}

COMPOSED = {
    "French": "Où étaient-elles, ça alors", "German": "Äpfel, Öl, Übung", "Vietnamese": "Buổi sáng ở Huế rất yên tĩnh", "Czech": "Příliš žluťoučký kůň",
    "Polish": "źdźbło ścieżka", "Russian": "Ёлка, йод", "Ukrainian": "Їжак", "Greek": "Το πλοίο άργησε ΐ", "Turkish": "İstanbul'da ğ ş ç",
    "Arabic": "آمن أحمد وإلى مؤمن رئيس", "Hindi": "ऩ ऱ ऴ", "Bengali": "কো কৌ", "Tamil": "கொடு கோ", "Malayalam": "കൊ കോ", "Kannada": "ಕೋ ಕೀ", "Sinhala": "කෝ කේ",
    "Japanese": "ガギグ ぱぴぷ ヴ", "Korean": "배가 늦었다 값은", "Burmese": "ဦး", "Latvian": "ķirbis ļoti", "Romanian": "școală țară",
}


RULES = {"Cafe\u0301": ["decomposed"], "\u1112\u1161\u11ab": ["decomposed"], "क\u0928\u093c": ["decomposed"]}


@pytest.mark.parametrize("text", HEALTHY.values(), ids=HEALTHY)
def test_stays(text: str) -> None:
    assert alone("composition", text) == text


@pytest.mark.parametrize("text", COMPOSED.values(), ids=COMPOSED)
def test_is_composed(text: str) -> None:
    apart = normalize("NFD", text)
    assert apart != text
    assert alone("composition", apart) == text


def test_a_letter_with_as_many_marks_as_a_stream_may_have_is_composed() -> None:
    many = "e\u0301" + "\u0316" * 29
    assert alone("composition", many) == "é" + "\u0316" * 29
    assert alone("composition", f"{many}\u0316") == f"{many}\u0316"


def test_accents_in_the_wrong_order_are_composed() -> None:
    assert alone("composition", "Vie\u0323\u0302t Vie\u0302\u0323t") == "Việt Việt"


def test_a_syllable_next_to_old_letters_stays() -> None:
    for text in ("\u1112\u1161\u11eb", "\u115f\u1112\u1161"):
        assert alone("composition", text) == text


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("composition", damaged) == names


@given(st.text(st.sampled_from("aeoq\u0301\u0323\u0302\u0307\u1112\u1161\u11ab각가かは\u3099\u309aक\u093cন\u09c7\u09beا\u0653\u212b\u05b7ש")))
def test_equals_nfc_where_it_changes_something(raw: str) -> None:
    clean = alone("composition", raw)
    assert normalize("NFC", clean) == normalize("NFC", raw)
    assert len(clean) <= len(raw)
    assert alone("composition", clean) == clean


@given(strategies.text)
def test_twice_is_once(raw: str) -> None:
    once = alone("composition", raw)
    assert alone("composition", once) == once


def test_a_letter_with_a_hundred_thousand_marks_stays() -> None:
    """On which normalisation is quadratic; `benchmarks.hostile` measures the time."""
    text = "a" + "\u0301\u0316" * 100_000
    assert alone("composition", text) == text
