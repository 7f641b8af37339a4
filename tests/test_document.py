"""What a document says of itself, which the steps go by."""

import pytest

from scrapefix.document import Document


@pytest.mark.parametrize(
    ("text", "is_json"),
    [
        ('{"title": "Geç kaldık"}', True),
        ("[1, 2]", True),
        ('{"a": "Мы"}\n\n{"b": "遅い"}', True),  # JSON Lines, with an empty one between
        ('{"a": "밤"}\nand a line of prose\n{"b": 1}', False),
        ('{"a": "밤"}\n"a text alone"\n[]', False),  # a value, but none that a template could be taken for
        ("{braces} around words {here}", False),
        ("[1, 2", False),
        ("[" * 100_000 + "]" * 100_000, False),  # too deep to be read
        ("Chúng tôi đến muộn.", False),
        ("", False),
    ],
)
def test_json_is_told_from_text_with_brackets(text: str, is_json: bool) -> None:
    assert Document(text).is_json is is_json


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("[дом](https://example.org/a) b", len("[дом](https://example.org/a")),
        ("[家](https://example.org/a_(b)) c", len("[家](https://example.org/a_(b)")),
        ("[σπίτι](https://example.org/a_(b)", len("[σπίτι](https://example.org/a_(b)")),  # a bracket that nothing closes
        ("(https://example.org/a)b", len("(https://example.org/a)b")),
    ],
)
def test_an_address_in_a_link_ends_at_the_bracket_of_the_link(text: str, end: int) -> None:
    document = Document(text)
    start = text.index("https")
    assert document.is_url(start, end)
    assert not document.is_url(start, end + 1)


@pytest.mark.parametrize(
    ("text", "is_shown"),
    [
        ("{% cite lu2019hives %}", True),
        ("{%- trad 'xe2x80x99' -%}", True),
        ("à 100{% xe2x80x99\n%}", False),
        ("{%} xe2x80x99 {%}", False),
    ],
)
def test_what_a_template_does_is_code(text: str, is_shown: bool) -> None:
    at = text.index("20") if "20" in text else text.index("xe2")
    assert Document(text).is_code(at, at + 2) is is_shown
