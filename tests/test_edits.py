"""Edits against a model that is too simple to be wrong: for each character, where it came from."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrapefix.edits import Composer, Edit, Replacement, Span, apply, disjoint, invert
from scrapefix.offsets import OffsetMap


@st.composite
def passes(draw: st.DrawFn) -> tuple[str, list[list[Replacement]]]:
    """A text, and several passes of replacements, each in the coordinates of what the one before left."""
    raw = text = draw(st.text("abcdef", max_size=20))
    done = []
    for _ in range(draw(st.integers(0, 5))):
        cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
        replacements = [
            Replacement(start, end, draw(st.text("xyz", max_size=3)), "rule")
            for start, end in list(pairwise(cuts))[:: draw(st.sampled_from([1, 2]))]
        ]
        replacements = [item for item in replacements if text[item.start : item.end] != item.text]
        done.append(replacements)
        text = apply(text, replacements)
    return raw, done


def _folded(raw: str, done: list[list[Replacement]]) -> tuple[str, tuple[Edit, ...]]:
    composer, text = Composer(), raw
    for number, replacements in enumerate(done):
        composer.add(f"step {number}", replacements)
        text = apply(text, replacements)
    return text, composer.edits(raw, text)


@given(passes())
def test_edits_lead_from_the_raw_text_to_the_clean_one_and_back(work: tuple[str, list[list[Replacement]]]) -> None:
    raw, done = work
    text, edits = _folded(raw, done)
    assert apply(raw, [Replacement(*edit.raw, edit.after, edit.rule) for edit in edits]) == text
    assert invert(text, edits) == raw


@given(passes())
def test_edits_are_sorted_disjoint_and_hold_what_they_say(work: tuple[str, list[list[Replacement]]]) -> None:
    raw, done = work
    text, edits = _folded(raw, done)
    for edit in edits:
        assert raw[slice(*edit.raw)] == edit.before != edit.after == text[slice(*edit.clean)]
        assert edit.layers
    for one, two in pairwise(edits):
        assert one.raw.end <= two.raw.start
        assert one.clean.end <= two.clean.start


@given(passes())
def test_characters_outside_of_edits_are_the_ones_that_no_pass_touched(
    work: tuple[str, list[list[Replacement]]],
) -> None:
    raw, done = work
    text, edits = _folded(raw, done)
    origins: list[int | None] = list(range(len(raw)))
    for replacements in done:
        for start, end, new, _ in reversed(replacements):
            origins[start:end] = [None] * len(new)
    untouched = {origin for origin in origins if origin is not None}
    changed = {index for edit in edits for index in range(*edit.raw)}
    assert untouched.isdisjoint(changed)
    # Each of the untouched stands where the map says that it stands.
    offsets = OffsetMap(edits, len(text))
    for index, origin in enumerate(origins):
        if origin is not None:
            assert offsets.to_clean(origin) == index
            assert offsets.to_raw(index) == origin


class _Model:
    """For each offset of one side the span of the other: its own character outside of edits, all of it inside."""

    def __init__(self, length: int, pairs: list[tuple[Span, Span]]) -> None:
        self.spans: list[Span] = []
        shift = 0
        for source, target in pairs:
            while len(self.spans) < source.start:
                self.spans.append(Span(len(self.spans) + shift, len(self.spans) + shift + 1))
            self.spans += [target] * (source.end - source.start)
            shift = target.end - source.end
        while len(self.spans) < length:
            self.spans.append(Span(len(self.spans) + shift, len(self.spans) + shift + 1))

    def cover(self, start: int, end: int) -> Span:
        spans = self.spans[start:end]
        return Span(min(span.start for span in spans), max(span.end for span in spans))


@given(passes())
def test_offsets_and_spans_map_as_the_model_has_it(work: tuple[str, list[list[Replacement]]]) -> None:
    raw, done = work
    text, edits = _folded(raw, done)
    offsets = OffsetMap(edits, len(text))
    to_clean = _Model(len(raw), [(edit.raw, edit.clean) for edit in edits])
    to_raw = _Model(len(text), [(edit.clean, edit.raw) for edit in edits])
    for length, model, move, move_span in (
        (len(raw), to_clean, offsets.to_clean, offsets.clean_span),
        (len(text), to_raw, offsets.to_raw, offsets.raw_span),
    ):
        for start in range(length):
            assert move(start) == model.spans[start].start
            for end in range(start + 1, length + 1):
                assert move_span(start, end) == model.cover(start, end)
    assert (offsets.to_clean(len(raw)), offsets.to_raw(len(text))) == (len(text), len(raw))


@given(passes())
def test_offsets_never_go_backwards(work: tuple[str, list[list[Replacement]]]) -> None:
    raw, done = work
    text, edits = _folded(raw, done)
    offsets = OffsetMap(edits, len(text))
    assert all(a <= b for a, b in pairwise(map(offsets.to_clean, range(len(raw) + 1))))
    assert all(a <= b for a, b in pairwise(map(offsets.to_raw, range(len(text) + 1))))


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (0, 12), (11, 12), (12, 12), (3, 2), (-2, -1)])
def test_what_lies_outside_of_the_text_maps_nowhere(start: int, end: int) -> None:
    offsets = OffsetMap([Edit(Span(4, 10), Span(4, 5), "&quot;", '"', ())], clean_length=6)
    assert offsets.clean_span(11, 11) == Span(6, 6)
    with pytest.raises(IndexError, match="0:11"):
        offsets.clean_span(start, end)
    with pytest.raises(IndexError, match="0:6"):
        offsets.raw_span(start, end)
    for offset in (-1, 12):
        with pytest.raises(IndexError, match=f"offset {offset} lies outside of the text, 0:11"):
            offsets.to_clean(offset)
        with pytest.raises(IndexError, match=f"offset {offset} lies outside of the text, 0:6"):
            offsets.to_raw(offset)


def test_an_edit_is_named_for_the_layer_that_replaced_most() -> None:
    raw = "xe2x80x99"
    composer = Composer()
    composer.add("escapes", [Replacement(0, 9, "\u2019", "stripped")])
    composer.add("quotes", [Replacement(0, 1, "'", "single")])
    (edit,) = composer.edits(raw, "'")
    assert (edit.step, edit.rule, len(edit.layers)) == ("escapes", "stripped", 2)


def test_places_that_touch_are_edits_of_their_own() -> None:
    composer = Composer()
    composer.add("ends", [Replacement(1, 2, "\n", "one"), Replacement(2, 4, "\n", "two")])
    composer.add("signs", [Replacement(3, 4, "b", "three")])
    assert [(edit.raw, edit.clean, edit.rule) for edit in composer.edits("a\r\r\nб", "a\n\nb")] == [
        ((1, 2), (1, 2), "one"),
        ((2, 4), (2, 3), "two"),
        ((4, 5), (3, 4), "three"),
    ]


def test_an_edit_over_several_keeps_the_layers_of_all() -> None:
    composer = Composer()
    composer.add("one", [Replacement(0, 1, "α", "left"), Replacement(2, 3, "β", "right")])
    composer.add("two", [Replacement(0, 3, "ω", "both")])
    (edit,) = composer.edits("a b", "ω")
    assert edit.layers == (
        ("one", "left", "a", "α"),
        ("one", "right", "b", "β"),
        ("two", "both", "α β", "ω"),
    )


def test_what_is_given_back_as_it_came_has_no_edits() -> None:
    composer = Composer()
    composer.add("there", [Replacement(0, 1, "b", "rule")])
    composer.clear()
    assert composer.edits("a", "a") == ()
    composer.add("again", [Replacement(0, 1, "c", "rule")])
    assert [edit.step for edit in composer.edits("a", "c")] == ["again"]


def test_edits_of_another_text_are_refused() -> None:
    with pytest.raises(ValueError, match="replacement 4:5 by 'undo' is out of order, or outside of 0:1"):
        invert("é", [Edit(Span(4, 10), Span(4, 5), "&quot;", '"', ())])


def test_a_place_that_came_back_to_what_it_was_is_no_edit() -> None:
    composer = Composer()
    composer.add("there", [Replacement(0, 1, "b", "rule")])
    composer.add("back", [Replacement(0, 1, "a", "rule")])
    assert composer.edits("a", "a") == ()


@pytest.mark.parametrize(
    "replacements",
    [
        [Replacement(2, 3, "", "rule"), Replacement(0, 1, "", "rule")],
        [Replacement(0, 3, "", "rule"), Replacement(2, 4, "", "rule")],
        [Replacement(3, 9, "", "rule")],
        [Replacement(2, 1, "", "rule")],
        [Replacement(-1, 1, "", "rule")],
    ],
)
def test_replacements_out_of_order_or_place_are_refused(replacements: list[Replacement]) -> None:
    with pytest.raises(ValueError, match="'rule'"):
        apply("text", replacements)


def test_a_text_with_hundreds_of_replacements_is_put_together() -> None:
    text = "паром, " * 700
    places = [Replacement(at, at + 5, "渡轮", "word") for at in range(0, len(text), 7)]
    assert apply(text, places) == "渡轮, " * 700


def test_of_findings_at_the_same_place_the_first_stays() -> None:
    for first, second in ("ab", "ba"):
        findings = [Replacement(3, 5, first, "one"), Replacement(3, 5, second, "two"), Replacement(0, 2, "", "before")]
        assert [finding.rule for finding in disjoint(findings)] == ["before", "one"]


def test_of_overlapping_findings_the_longest_stays() -> None:
    findings = [Replacement(4, 9, "", "late"), Replacement(0, 5, "", "long"), Replacement(0, 2, "", "short")]
    assert [finding.rule for finding in disjoint(findings)] == ["long"]
