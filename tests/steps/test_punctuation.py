"""The step for ellipses, primes and TeX quotes: by default nothing changes; what changes when it is asked for."""

import pytest
import strategies
from hypothesis import given
from one_step import alone, rules

MARKS = "He left… 5′ 11″ ``so'' ‥"

ASKED = [
    ({"ellipses": "ascii"}, "Wait… what‥ a ……", "Wait... what.. a ......"),
    ({"ellipses": "ascii"}, "他说……好。そう…、 그래…", "他说……好。そう…、 그래…"),
    ({"ellipses": "ascii"}, "Он ушёл… Έφυγε… נו… नाव… เรือ… Huế…", "Он ушёл... Έφυγε... נו... नाव... เรือ... Huế..."),
    ({"ellipses": "ascii"}, "1 ⋯ n ⋮", "1 ⋯ n ⋮"),
    # One that touches a Chinese word, on lines of English.
    ({"ellipses": "ascii"}, "The word 好… is what they say in Taipei all the time…", "The word 好… is what they say in Taipei all the time..."),
    ({"ellipses": "ascii"}, "The word …好 is what they say in Taipei all the time…", "The word …好 is what they say in Taipei all the time..."),
    # Each asks for itself, and all together for all.
    ({"ellipses": "ascii"}, "Иди… 5′ ``да''", "Иди... 5′ ``да''"),
    ({"primes": "straight"}, "Иди… 5′ ``да''", "Иди… 5' ``да''"),
    ({"tex_quotes": "straight"}, "Иди… 5′ ``да''", 'Иди… 5′ "да"'),
    ({"ellipses": "ascii", "primes": "straight", "tex_quotes": "straight"}, "Иди… 5′ ``да''", "Иди... 5' \"да\""),
    ({"primes": "straight"}, "5′ 11″, f‴, ‵a‶", "5' 11\", f''', 'a\""),
    ({"tex_quotes": "straight"}, "He said ``late'' and ``never''.", 'He said "late" and "never".'),
    ({"tex_quotes": "straight"}, "``code`` and ''italics'' stay", "``code`` and ''italics'' stay"),
    ({"tex_quotes": "straight"}, "```\n``x''\n```", "```\n``x''\n```"),
]

RULES = [
    ({"ellipses": "ascii"}, "Он ушёл…", ["ellipsis"]),
    ({"primes": "straight"}, "5′ 11″", ["prime", "prime"]),
    ({"tex_quotes": "straight"}, "Dijo ``tarde''.", ["tex-quote", "tex-quote"]),
]


def test_nothing_happens_unasked() -> None:
    assert alone("punctuation", MARKS) == MARKS


@pytest.mark.parametrize(("options", "raw", "text"), ASKED)
def test_what_is_asked_for_happens(options: dict[str, str], raw: str, text: str) -> None:
    assert alone("punctuation", raw, **options) == text


@pytest.mark.parametrize(("options", "raw", "names"), RULES)
def test_the_report_names_what_was_changed(options: dict[str, str], raw: str, names: list[str]) -> None:
    assert rules("punctuation", raw, **options) == names


@given(strategies.text)
def test_twice_is_once(raw: str) -> None:
    options = {"ellipses": "ascii", "primes": "straight", "tex_quotes": "straight"}
    once = alone("punctuation", raw, **options)
    assert alone("punctuation", once, **options) == once
