"""No pattern of the library can take more than linear time; and the check that says so can tell one that can."""

import re

import pytest

from benchmarks.hostile.backtracking import weaknesses
from benchmarks.hostile.collect import Compiled, Usage, patterns
from scrapefix import catalog


def _weaknesses(pattern: str | bytes, flags: int = 0, *, anchored: bool = False) -> list[str]:
    return weaknesses(Compiled("here", pattern, flags, anchored))


@pytest.mark.parametrize("compiled", patterns(), ids=lambda compiled: compiled.place)
def test_no_pattern_is_weak(compiled: Compiled) -> None:
    assert weaknesses(compiled) == []


def test_all_patterns_are_looked_at() -> None:
    found = {compiled.place for compiled in patterns()}
    in_source = Usage().compiled
    assert len(in_source) > 100
    assert [f"{file}:{lines[0]}" for file, lines in in_source if found.isdisjoint(f"{file}:{n}" for n in lines)] == []
    assert {rule.pattern for rule in catalog.rules() if rule.pattern} <= {compiled.pattern for compiled in patterns()}


WEAK = [
    # Two ways around a loop.
    (r"(a+)+b", "exponential"),
    (r"(?:a|b|ab|ba)*c", "exponential"),
    (r"(?:\w+\s?)*;", "exponential"),
    (r"(?i)(?:x|X)+y|(?:k|K\w?)+!", "exponential"),
    (r"^(?:(?:ab)+c?)*d", "exponential"),
    # One loop after the other, with or without something between.
    (r"^a*a*b", "quadratic"),
    (r"^\s*\w?\s*;", "quadratic"),
    (r"^.*x.*y", "quadratic"),
    (r"^(?:ab)*(?:ab)+c", "quadratic"),
    (r"^\d+(?:,\d+|\d)*;", "quadratic"),
    # A search that begins anew in what it has read.
    (r"a*b", "quadratic"),
    (r"a*+b", "quadratic"),
    (r"[ \t]+$", "quadratic"),
    (r"<[^>]*>", "quadratic"),
    (r"\w+@", "quadratic"),
    (r"(?m)^\s*x", "quadratic"),
    (r"x?(?=\s*y)", "quadratic"),
    (r"(?<![0-9])\w+;", "quadratic"),
    (r"(?s)<!--.*?-->", "quadratic"),
    (r"\b.*;", "quadratic"),
    (r"a{0,5000}b", "quadratic"),
]


@pytest.mark.parametrize(("pattern", "kind"), WEAK)
def test_a_weak_pattern_is_found(pattern: str, kind: str) -> None:
    assert [weakness for weakness in _weaknesses(pattern) if weakness.startswith(kind)] != []
    assert [weakness for weakness in _weaknesses(pattern.encode()) if weakness.startswith(kind)] != []


@pytest.mark.parametrize(
    "pattern",
    [
        # What ends a loop can't be in it.
        r"<[^<>]*>",
        r'"[^"]*"',
        r"^(?:a|b)*c",
        r"^(?:[^'\\]|\\.)*+'",
        r"^(?:ab)*(?:ba)*c",
        # A search begins only where the loop does.
        r"(?<!a)a*b",
        r"(?<!\w)\w+@",
        r"\b\w+@",
        r"(?m)^[ \t]*x",
        r"x\s*y",
        r"^\s*+\s*x",
        # What can always stop never fails.
        r"\s+",
        r"\d+(?:,\d+)*",
        r"(?:a\d(?!\w))+",
        # Constants.
        r"\s{0,40}x",
        r"a{3}b",
        # The character before is asked for behind the one that is read.
        r"x(?<![\w].)\w*;",
    ],
)
def test_a_linear_pattern_is_not_found(pattern: str) -> None:
    assert _weaknesses(pattern) == []


def test_a_pattern_that_is_only_matched_does_not_begin_anew() -> None:
    assert _weaknesses(r"\s*x", anchored=True) == []
    assert _weaknesses(r"\s*\s*x", anchored=True) != []
    assert _weaknesses(r"a*B", re.IGNORECASE | re.VERBOSE) != []
