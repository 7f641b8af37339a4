"""The signs of steps: none of them may be silent where its step finds something, in a whole text or around a change."""

from html.entities import html5

import pytest
import strategies
from healthy import PLAIN
from hypothesis import given

from scrapefix import Config
from scrapefix.document import Document
from scrapefix.pipeline import STEPS
from scrapefix.signs import REACH, REFERENCE

# Under this configuration every step that can be asked for is.
EVERYTHING = Config(
    low_quotes="straight", guillemets="straight", tex_quotes="straight", primes="straight", ellipses="ascii", markup="strip"
)


@pytest.mark.parametrize("language", PLAIN)
def test_healthy_text_shows_few_signs(language: str) -> None:
    document = Document("\n\n".join(PLAIN[language]))
    wanted = {step.name for step in STEPS if step.signs and not step.whole and step.is_wanted(document)}
    # Letters of one script in a row can be bytes of another, `+` stands in numbers, wide letters in Chinese.
    assert len(wanted) <= 2


@given(strategies.text)
def test_a_step_finds_nothing_in_a_text_without_its_signs(raw: str) -> None:
    document = Document(raw)
    for step in STEPS:
        if not step.is_wanted(document):
            assert not list(step.find(document, EVERYTHING)), step.name


@given(strategies.text, strategies.text)
def test_a_sign_is_seen_from_what_stands_around_it(left: str, right: str) -> None:
    joined = left + right
    around = Document(joined[max(0, len(left) - REACH) : len(left) + REACH])
    for step in STEPS:
        for sign in step.signs:
            if sign.is_in(joined) and not (sign.is_in(left) or sign.is_in(right)):
                assert around.shows((sign,)), step.name


@pytest.mark.parametrize("name", sorted(name for name in html5 if not name.endswith(";")))
def test_a_name_that_may_lack_its_semicolon_is_a_sign(name: str) -> None:
    assert REFERENCE.is_in(f"a &{name} b")
