"""The configuration: few choices, checked when they are made."""

import dataclasses
import pickle
from typing import Any

import pytest

from scrapefix import Config, clean


def test_it_is_a_value() -> None:
    assert Config(quotes="keep") == Config(quotes="keep") != Config()
    assert len({Config(), Config(), Config(dashes="keep")}) == 2
    assert pickle.loads(pickle.dumps(Config(title="A title"))) == Config(title="A title")  # noqa: S301  # our own
    with pytest.raises(dataclasses.FrozenInstanceError):
        Config().quotes = "keep"  # type: ignore[misc]  # what is refused is the test


def test_with_options_leaves_the_original_alone() -> None:
    config = Config(quotes="keep")
    assert config.with_options(dashes="keep") == Config(quotes="keep", dashes="keep")
    assert config == Config(quotes="keep")


def test_an_option_by_name_goes_before_the_configuration() -> None:
    config = Config(quotes="keep", dashes="keep")
    assert clean("\u201ca\u201d \u2014 b", config) == "\u201ca\u201d \u2014 b"
    assert clean("\u201ca\u201d \u2014 b", config, quotes="straight") == '"a" \u2014 b'


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"quote": "keep"}, "'quote' is not an option; did you mean 'quotes'"),
        ({"zzz": 1}, "'zzz' is not an option; the options are quotes, "),
        ({"artifacts": "yes"}, "artifacts takes bool, not str"),
        ({"drop": "bylines"}, "drop takes a set of family names, not str"),
        ({"title": 5}, "title takes "),
    ],
)
def test_a_wrong_option_is_named(options: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        clean("text", **options)


@pytest.mark.parametrize("name", ["quotes", "dashes"])
def test_a_wrong_value_is_named_with_the_right_ones(name: str) -> None:
    with pytest.raises(ValueError, match=f"{name}='curly' is not one of '.*', 'keep'"):
        Config(**{name: "curly"})  # type: ignore[arg-type]  # the wrong value is the test
