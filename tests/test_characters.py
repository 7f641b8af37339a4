"""What all steps for characters promise together, whatever comes in."""

import json
from unicodedata import is_normalized

import pytest
import strategies
from hypothesis import given
from hypothesis import strategies as st

from scrapefix import (
    clean,
    normalise_dashes,
    normalise_letters,
    normalise_quotes,
    normalise_spaces,
    remove_controls,
    strip_markup,
)

# Characters on which the steps decide, next to letters of the scripts that decide.
_DECISIVE = (
    "\x00\x08\x1b[m\x85\r\n\t  \u00a0\u00ad\u0301\u0316\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u2013\u2014\u2018\u2019\u201c\u201d\u201e\u2028\u202e"
    "\u2060\u2066\u2212\u2800\u3000\u3099\u1112\u1161\u11ab\ufb01\ufe0f\ufeff\uff21\uff22\uff11\uff0c\ufffe\ufffd\ud83d\ude00\udcc3\udca9"
    "\U0001f469\U0001f3f4\U000e0067\U000e007f\u2764aeZ1.,'\"<>/pбשनسกか中각"
)

decisive = st.text(st.sampled_from(_DECISIVE), max_size=30)


@given(st.one_of(decisive, strategies.text))
def test_the_result_can_be_written_anywhere(raw: str) -> None:
    text = clean(raw)
    assert text.encode().decode() == text
    assert json.loads(json.dumps(text)) == text
    assert not [
        char
        for char in text
        if (char < " " and char not in "\t\n") or "\x7f" <= char <= "\x9f" or "\ud800" <= char <= "\udfff"
    ]


@given(decisive)
def test_twice_is_once(raw: str) -> None:
    once = clean(raw)
    assert clean(once) == once
    kept = clean(raw, quotes="keep", dashes="keep", spaces="keep", whitespace="keep")
    assert clean(kept, quotes="keep", dashes="keep", spaces="keep", whitespace="keep") == kept


@given(st.one_of(decisive, strategies.text))
def test_each_function_alone_comes_to_an_end(raw: str) -> None:
    for function in (
        normalise_quotes,
        normalise_dashes,
        normalise_spaces,
        normalise_letters,
        remove_controls,
        strip_markup,
    ):
        once = function(raw)
        assert function(once) == once, function.__name__


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x24F, exclude_categories=["C"])))
def test_latin_text_is_composed(raw: str) -> None:
    assert is_normalized("NFC", normalise_letters(raw + "e\u0301"))


@pytest.mark.parametrize(
    "function", [normalise_quotes, normalise_dashes, normalise_spaces, normalise_letters, remove_controls, strip_markup]
)
def test_a_wrong_type_is_named(function: object) -> None:
    with pytest.raises(TypeError, match="expected str, not int"):
        function(5)  # type: ignore[operator]  # the wrong type is the test
