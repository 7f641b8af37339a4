"""The promises, on healthy text first and then on generated text of every kind."""

import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import strategies
from healthy import LOOK_ALIKES, PLAIN, SENTENCES, TYPOGRAPHIC
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.hostile.fragments import FRAGMENTS
from scrapefix import Config, clean, explain, fix_mojibake, pipeline
from scrapefix.config import DEFAULT
from scrapefix.document import Document
from scrapefix.edits import Composer, Replacement, Suspect
from scrapefix.pipeline import MAX_ROUNDS, STEPS, TOO_DEEP, plan, repair
from scrapefix.plan import Step
from scrapefix.signs import REACH, Sign
from scrapefix.steps import invisibles

KEEP = Config(quotes="keep", dashes="keep")


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in PLAIN.items() for text in texts]
)
def test_healthy_text_comes_back_unchanged(language: str, text: str) -> None:
    assert language
    assert clean(text) == text
    assert clean(text, KEEP) == text
    assert clean(text.encode()) == text


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_only_looks_like_damage_comes_back_unchanged(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize("text", TYPOGRAPHIC)
def test_typography_comes_back_unchanged_when_asked(text: str) -> None:
    assert clean(text, KEEP) == text


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8))
def test_healthy_paragraphs_come_back_unchanged(paragraphs: list[str]) -> None:
    text = "\n\n".join(paragraph.strip() for paragraph in paragraphs)
    assert clean(text) == text


def test_nothing_stays_nothing() -> None:
    assert clean("") == clean(b"") == ""
    assert explain("").edits == ()


@given(strategies.text)
def test_clean_and_explain_are_one_path(raw: str) -> None:
    assert clean(raw) == explain(raw).text


@given(strategies.data)
def test_clean_and_explain_are_one_path_for_bytes(raw: bytes) -> None:
    assert clean(raw) == explain(raw).text


@given(strategies.text)
def test_cleaning_twice_is_cleaning_once(raw: str) -> None:
    once = clean(raw)
    assert clean(once) == once


@given(strategies.text)
def test_cleaning_twice_is_cleaning_once_when_typography_is_kept(raw: str) -> None:
    once = clean(raw, KEEP)
    assert clean(once, KEEP) == once


@given(strategies.text, strategies.configs)
def test_the_promises_hold_under_every_configuration(raw: str, config: Config) -> None:
    report = explain(raw, config)
    assert clean(raw, config) == report.text
    assert clean(report.text, config) == report.text
    assert report.undo() == raw


@given(strategies.data)
def test_cleaned_bytes_are_clean(raw: bytes) -> None:
    once = clean(raw)
    assert clean(once) == once


@given(strategies.text)
def test_each_step_proposes_sorted_changes_that_change_something(raw: str) -> None:
    for step in STEPS:
        done = 0
        for finding in step.find(Document(raw), Config()):
            assert 0 <= finding.start <= finding.end <= len(raw), step.name
            if isinstance(finding, Replacement):
                assert finding.start >= done, step.name
                assert raw[finding.start : finding.end] != finding.text, step.name
                done = finding.end


@given(strategies.text)
def test_each_step_alone_comes_to_an_end(raw: str) -> None:
    for step in STEPS:
        once, suspects = repair(raw, Config(), [step])
        assert TOO_DEEP not in [suspect.rule for suspect in suspects], step.name
        assert repair(once, Config(), [step])[0] == once, step.name


@pytest.mark.parametrize("fragment", [*FRAGMENTS, *invisibles.CHARACTERS])
def test_what_is_repeated_comes_to_an_end(fragment: str) -> None:
    """What goes one by one, because the next one leans on it, is given back as it came."""
    suspects = explain(fragment * (MAX_ROUNDS + 10)).suspects
    assert TOO_DEEP not in [suspect.rule for suspect in suspects]


@pytest.mark.parametrize("wrong", [None, 1, 1.5, ["text"], object()])
def test_a_wrong_type_is_named(wrong: object) -> None:
    for function in (clean, explain):
        with pytest.raises(TypeError, match=f"expected str or bytes, not {type(wrong).__name__}"):
            function(wrong)  # type: ignore[arg-type]  # the wrong type is the test


def test_a_wrong_configuration_is_named() -> None:
    with pytest.raises(TypeError, match="config takes a Config, not dict"):
        clean("text", {"quotes": "keep"})  # type: ignore[arg-type]  # the wrong type is the test


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_other_kinds_of_bytes_are_bytes(kind: type) -> None:
    assert clean(kind("café".encode())) == "café"


class Odd(str):
    """Text that tells lies about itself, as a lazy translation or an array's scalar may."""

    __slots__ = ()

    def __str__(self) -> str:
        return "another text"

    def __getitem__(self, _index: object) -> str:
        return "?"


@pytest.mark.parametrize("text", ["Itxe2x80x99s", "It's", "Ça va?", ""])
def test_text_of_any_class_gives_plain_text(text: str) -> None:
    for function in (clean, fix_mojibake, lambda raw: explain(raw).text, lambda raw: explain(raw).undo()):
        given, expected = function(Odd(text)), function(text)
        assert type(given) is str
        assert given == expected


def test_healthy_text_comes_back_without_a_copy() -> None:
    text = "The ferry was exactly two hours late."
    assert clean(text) is text


def test_threads_do_not_disturb_each_other() -> None:
    texts = [
        f"{layer(sentence)} {number}"
        for number, sentence in enumerate(SENTENCES)
        for layer in strategies.LAYERS.values()
    ]
    alone = [clean(text) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(clean, texts * 3)) == alone * 3


def _growing(_document: Document, _config: Config) -> Iterable[Replacement]:
    yield Replacement(0, 0, "x", "grow")


def test_a_text_that_never_settles_is_given_back_as_it_came() -> None:
    composer = Composer()
    text, suspects = repair("start", Config(), [Step("growing", _growing)], composer)
    assert text == "start"
    assert suspects == [
        Suspect(0, 5, TOO_DEEP, f"still changing after {pipeline.MAX_ROUNDS} rounds; given back as it came")
    ]
    assert composer.edits("start", text) == ()


def test_what_makes_safe_hears_the_choices_even_then() -> None:
    heard: list[Config] = []

    def make_safe(_document: Document, config: Config) -> Iterable[Replacement]:
        heard.append(config)
        return ()

    repair("start", KEEP, [Step("growing", _growing), Step("safe", make_safe, makes_safe=True)])
    assert heard
    assert set(heard) == {KEEP}


def test_layers_go_until_none_is_left_before_anything_is_normalised() -> None:
    order: list[str] = []

    def peel(document: Document, _config: Config) -> Iterable[Replacement]:
        order.append("peel")
        if document.text.startswith("("):
            yield Replacement(0, 1, "", "bracket")

    def normalise(document: Document, _config: Config) -> Iterable[Replacement]:
        order.append("normalise")
        for index, character in enumerate(document.text):
            if character == "A":
                yield Replacement(index, index + 1, "a", "capital")

    steps = [Step("peel", peel, undoes_a_layer=True), Step("normalise", normalise)]
    composer = Composer()
    assert repair("(((A", Config(), steps, composer)[0] == "a"
    assert order == ["peel"] * 4 + ["normalise", "peel", "normalise"]
    assert [layer.step for edit in composer.edits("(((A", "a") for layer in edit.layers] == ["peel"] * 3 + ["normalise"]


def noting(asked: list[str], name: str, changes: dict[str, str], **traits: Any) -> Step:
    """A step that makes these changes, and notes in `asked` that it looked at a text."""

    def find(document: Document, _config: Config) -> Iterable[Replacement]:
        asked.append(name)
        for match in re.finditer("|".join(map(re.escape, changes)) or "(?!)", document.text):
            yield Replacement(*match.span(), changes[match[0]], f"{name}-rule")

    return Step(name, find, **traits)


AMPERSAND, PERCENT = (Sign("&"),), (Sign("%"),)


@pytest.mark.parametrize(
    ("traits", "concerned", "not_concerned"),
    [
        ({}, ["a", "a\nb"], []),  # without signs, every text
        ({"signs": AMPERSAND}, ["a & b", "&\nb"], ["a", "a\nb", "50 %"]),
        ({"signs": AMPERSAND, "whole": True, "of_a_line": ()}, ["a\nb", "a &\nb"], ["a", "a & b"]),
        ({"signs": AMPERSAND, "of_a_line": PERCENT}, ["a % b", "a &\nb"], ["a & b", "a %\nb"]),
        ({"of_a_line": PERCENT}, ["a % b", "a\nb"], ["a", "a & b"]),
    ],
)
def test_a_step_is_asked_about_the_texts_that_concern_it(
    traits: dict[str, Any], concerned: list[str], not_concerned: list[str]
) -> None:
    for text in concerned + not_concerned:
        asked: list[str] = []
        steps = [noting(asked, "any", {}), noting(asked, "step", {}, **traits)]
        assert repair(text, Config(), steps)[0] == text
        assert asked == (["any", "step"] if text in concerned else ["any"]), text


@pytest.mark.parametrize(
    ("raw", "text", "order"),
    [
        ("m1 i", "x i", "middle inner"),  # shows nothing to the outer ones, and leaves nothing for the step itself
        (f"m1{70 * '.'}m i", f"x{70 * '.'}m i", "middle inner middle"),  # the inner one comes before it looks again
        ("m2 i", "% i", "middle outer inner"),  # an outer one is shown a sign: from there again
        ("m3 i", "i i", "middle inner"),  # an inner one is, which would have its turn anyway
        ("mm1 i", "x i", "middle middle inner"),  # the step itself is
        ("m4 i", "\n i", "middle of-lines inner"),  # a text becomes two lines
    ],
)
def test_what_a_change_shows_is_looked_at_outermost_first(raw: str, text: str, order: str) -> None:
    asked: list[str] = []
    changes = {"mm": "m", "m1": "x", "m2": "%", "m3": "i", "m4": "\n"}
    steps = [
        noting(asked, "outer", {}, signs=PERCENT, undoes_a_layer=True),
        noting(asked, "middle", changes, signs=(Sign("m"),), undoes_a_layer=True),
        noting(asked, "of-lines", {}, of_a_line=(), undoes_a_layer=True),
        noting(asked, "inner", {}, signs=(Sign("i"),), undoes_a_layer=True),
    ]
    assert repair(raw, Config(), steps)[0] == text
    assert asked == order.split()


@pytest.mark.parametrize(("may_be_named", "text"), [(True, r"\u00f1 en lugar de ñ"), (False, "ñ en lugar de ñ")])
def test_what_a_text_names_stays_where_the_step_can_be_named(may_be_named: bool, text: str) -> None:
    step = noting([], "escapes", {r"\u00f1": "ñ"}, may_be_named=may_be_named)
    assert repair(r"\u00f1 en lugar de ñ", Config(), [step])[0] == text


def test_suspects_are_those_of_the_repaired_text_in_the_order_of_the_table() -> None:
    def suspecting(name: str) -> Step:
        def find(document: Document, _config: Config) -> Iterable[Suspect]:
            yield Suspect(0, len(document.text), name, "it may be")

        return Step(name, find)

    steps = [suspecting("outer"), noting([], "change", {"-": ""}), suspecting("inner")]
    assert repair("a-b", Config(), steps) == (
        "ab",
        [Suspect(0, 2, "outer", "it may be"), Suspect(0, 2, "inner", "it may be")],
    )


def test_a_rule_that_fired_is_a_sign_for_who_heeds_it() -> None:
    asked: list[str] = []
    steps = [
        noting(asked, "first", {"-": ""}, signs=(Sign("-"),)),
        noting(asked, "deaf", {}, signs=AMPERSAND),
        noting(asked, "heeding-others", {}, signs=AMPERSAND, heeds=("second-",)),
        noting(asked, "heeding", {}, signs=AMPERSAND, heeds=("first-",)),
    ]
    assert repair("a-b", Config(), steps)[0] == "ab"
    assert asked == ["first", "heeding"]


FAR = "x" * 3 * REACH


@given(st.lists(st.sampled_from(["a-b", "a--b", "a+b", "-", "+", "-" * 2 * REACH, FAR, FAR[REACH:]]), max_size=12))
def test_a_sign_spares_work_and_decides_nothing(pieces: list[str]) -> None:
    """Whatever becomes a sign by changes, many or far apart, is seen."""
    raw = "".join(pieces)
    changes = noting([], "joining", {"-": "", "+": FAR})
    watching = noting([], "watching", {"ab": "!"}, signs=(Sign("ab"),))
    told = repair(raw, Config(), [changes, watching])
    assert told == repair(raw, Config(), [changes, watching._replace(signs=())])


@pytest.mark.parametrize("line", [f"&{FAR}-", f"-{FAR}&", f"-{FAR}&{FAR}-", f"-{FAR}-{FAR}&{FAR}-{FAR}-"])
def test_what_stands_far_from_a_change_is_not_looked_at_again(line: str) -> None:
    asked: list[str] = []
    # A sign in a text of one line only: in two lines nobody looked for it before the change.
    steps = [noting(asked, "change", {"-": ""}), noting(asked, "of-a-line", {}, signs=PERCENT, of_a_line=AMPERSAND)]
    repair(f"{line}\n", Config(), steps)
    assert asked == ["change", "change"]


def test_a_configuration_asks_for_some_steps_and_takes_the_others_as_they_come() -> None:
    every = Config(guillemets="straight", ellipses="ascii", markup="strip")
    assert plan(STEPS, every).steps == STEPS
    unasked = [step.name for step in STEPS if step not in plan(STEPS, DEFAULT).steps]
    assert unasked == ["markup", "guillemets", "punctuation"]
    keeping = Config(spaces="keep", dashes="keep", whitespace="keep", artifacts=False)
    left_out = [step.name for step in plan(STEPS, DEFAULT).steps if step not in plan(STEPS, keeping).steps]
    assert left_out == ["spaces", "dashes", "artifacts", "whitespace"]
    assert plan(STEPS[:3], DEFAULT).steps == STEPS[:3]


def test_the_names_of_the_steps_are_distinct() -> None:
    names = [step.name for step in STEPS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("fragment", [*strategies.FRAGMENTS, *strategies.HOSTILE])
def test_a_repeated_fragment_keeps_the_promises(fragment: str) -> None:
    """What repetition costs in time, `benchmarks.hostile` measures."""
    text = fragment * (600 // len(fragment))
    report = explain(text)
    assert report.text == clean(text) == clean(report.text)
    assert report.undo() == text


# A repeat of which each round mended one would come back as it came.
@pytest.mark.parametrize(
    ("fragment", "cleaned"),
    [
        (" rsquo;", " '"),  # behind one that has its `;`, as `&amp; rsquo;` has
        ("\\\\r\\\\nИ так.", "\nИ так."),  # written out twice, and no share of a network
        (r"\\r\\n", ""),
        ("\\xÂ\xa0", ""),  # cut at the end, then the one before it
    ],
)
def test_a_repeat_is_mended_in_a_few_rounds(fragment: str, cleaned: str) -> None:
    assert clean(fragment * 300).strip() == (cleaned * 300).strip()


PROSE = "Паром опоздал, и никто на пристани этого не заметил, потому что шёл дождь."


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        (f"{PROSE}\n" + "submitted by /u/nobody_\n" * 300, PROSE),
        ("Categories\nUncategorized\n" * 300 + f"A title\n\n{PROSE}", f"A title\n\n{PROSE}"),
        ("b’\n" * 300 + PROSE, PROSE),
        # In small letters, a line could go on with the one above it, but not with itself.
        (f"{PROSE}\n" + "pr\n" * 300, PROSE),
        (f"{PROSE}\n" + "subscribe to a\n" * 300, PROSE),
        (f"{PROSE}\n" + "il vous reste 7,7 % de cet article à lire\n" * 300, PROSE),
    ],
)
def test_what_recurs_at_an_end_goes_in_a_few_rounds(raw: str, cleaned: str) -> None:
    assert clean(raw).strip() == cleaned


def test_a_text_with_too_many_layers_is_safe_all_the_same() -> None:
    raw = "\0 na%u2019a %" + "25" * 70 + "41 \ud800"
    report = explain(raw)
    assert [suspect.rule for suspect in report.suspects] == ["too-many-layers"]
    assert report.text == " na%u2019a %" + "25" * 70 + "41 \N{REPLACEMENT CHARACTER}"
    assert report.undo() == raw
    assert clean(report.text) == report.text
