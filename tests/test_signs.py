"""The signs of steps: none of them may be silent where its step finds something, in a whole text or around a change."""

from html.entities import html5
from unittest.mock import patch

import pytest
import strategies
from healthy import PLAIN
from hypothesis import example, given

from scrapefix import Config
from scrapefix.config import DEFAULT
from scrapefix.document import Document
from scrapefix.pipeline import STEPS, plan, repair
from scrapefix.plan import Plan, Step
from scrapefix.signs import REACH, REFERENCE, Characters, Sign
from scrapefix.watch import Watch

# Under this configuration every step that can be asked for is.
EVERYTHING = Config(
    low_quotes="straight", guillemets="straight", tex_quotes="straight", primes="straight", ellipses="ascii", markup="strip"
)


@pytest.mark.parametrize("language", PLAIN)
def test_healthy_text_concerns_few_steps(language: str) -> None:
    # Letters of one script in a row can be bytes of another, `+` stands in numbers, wide letters in Chinese; lines are
    # for `artifacts` and for the closers of literals, which are counted.
    assert plan(STEPS, DEFAULT).wanted(Document("\n\n".join(PLAIN[language]))).bit_count() <= 4


@pytest.mark.parametrize("text", ["Nothing is wrong here.", "Всё в порядке.", "没有问题。", "ไม่มีอะไรผิด", "Không có gì sai."])
def test_a_healthy_line_concerns_no_step(text: str) -> None:
    assert plan(STEPS, DEFAULT).wanted(Document(text)) == 0


@given(strategies.text)
def test_a_step_finds_nothing_in_a_text_that_does_not_concern_it(raw: str) -> None:
    for config in (DEFAULT, EVERYTHING):
        made = plan(STEPS, config)
        wanted = made.wanted(Document(raw))
        for number, step in enumerate(made.steps):
            if not wanted >> number & 1:
                assert not list(step.find(Document(raw), config)), step.name


@given(strategies.text)
@example("\n\n".join(text for texts in PLAIN.values() for text in texts))
@example("\n\n".join(repr(text.encode()) for texts in PLAIN.values() for text in texts))
@example("\n".join(text.encode().decode("latin-1") for texts in PLAIN.values() for text in texts))
def test_the_result_is_that_of_asking_every_step(raw: str) -> None:
    for config in (DEFAULT, EVERYTHING):
        quickly = repair(raw, config)
        with patch.object(Plan, "wanted", lambda *_: -1), patch.object(Plan, "is_shown", lambda *_: True):
            assert repair(raw, config) == quickly


@given(strategies.text)
@example(" edge")
@example("edge\n\n")
@example("“Да” — сказала она … A\N{COMBINING ACUTE ACCENT}")
def test_one_look_for_all_signs_says_what_each_says_by_itself(raw: str) -> None:
    each = [step.signs for step in STEPS]
    known: dict[Sign, bool] = {}
    shown = Watch(each).shown(raw, known)
    if raw:
        assert shown == sum(1 << number for number, signs in enumerate(each) if any(sign.is_in(raw) for sign in signs))
    assert known == {sign: sign.is_in(raw) for sign in known}


ACCENTS = Characters([("éè", ""), ("ё", "(?=ж)")])
MARKS = Characters([("«»—", "")])


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Il est arrivé.", [0, 1]),  # a character of two steps
        ("Très tard.", [0]),
        ("ёжик", [1]),
        ("ёлка", []),
        ("— Да!", [2]),
        ("«Arrivé»", [0, 1, 2]),  # of two groups
        ("Bạn đến muộn…", [3]),  # a character by itself
        ("plain", []),
    ],
)
def test_characters_are_signs_of_the_steps_that_named_them(text: str, shown: list[int]) -> None:
    watch = Watch(
        [
            [Characters([("éè", "")], within=ACCENTS)],
            [Characters([("é", ""), ("ё", "(?=ж)")], within=ACCENTS)],
            [Characters([("«»—", "")], within=MARKS)],
            [Characters([("…", "")])],
        ]
    )
    assert watch.shown(text, {}) == sum(1 << number for number in shown)


def test_a_narrow_sign_is_looked_for_within_the_broad_one_that_others_share() -> None:
    document = Document("Çay hazır.")
    narrow = Characters([("é", "")], within=ACCENTS)
    assert not document.shows((narrow,))
    assert document.signs == {ACCENTS: False, narrow: False}


@given(strategies.text, strategies.text)
@example("é", f"{'a' * REACH}\r")
@example("é", f"{'a' * REACH}\x1b")
def test_a_sign_is_seen_from_what_stands_around_it(left: str, right: str) -> None:
    joined = left + right
    around = Document(joined[max(0, len(left) - REACH) : len(left) + REACH])
    for step in STEPS:
        for sign in step.signs:
            if sign.is_in(joined) and not (_is_seen(step, sign, left) or _is_seen(step, sign, right)):
                assert around.shows((sign,)), step.name


def _is_seen(step: Step, sign: Sign, text: str) -> bool:
    """Whether a sign stands in a text; for controls there is another one in ASCII."""
    is_other = sign.beyond_ascii and text.isascii() and any(other.is_in(text) for other in step.signs)
    return sign.is_in(text) or is_other


@pytest.mark.parametrize("name", sorted(name for name in html5 if not name.endswith(";")))
def test_a_name_that_may_lack_its_semicolon_is_a_sign(name: str) -> None:
    assert REFERENCE.is_in(f"a &{name} b")
