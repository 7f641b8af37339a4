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
