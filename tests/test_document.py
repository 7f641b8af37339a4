"""What a document says of itself, which the steps go by."""

import pytest

from scrapefix.document import Document
from scrapefix.lessons import is_announced


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
        ("{% for mill in mills %}{{ mill }}xe2x80x99{% endfor %}", True),
        ("{% for mill in mills %}xe2x80x99{% endfor %}", False),
        ("{% if mill %}{{ mill }}{% endif %} xe2x80x99 {{ mill }}", False),
        ("{% for a in b %}{% if a %}{{ a }}{% endif %} xe2x80x99 {{ a }}{% endfor %}", True),
        ("{%for a in b%}{{ a }}xe2x80x99{%endfor%}", True),
        ("{% set mill %} {{ t('xe2x80x99') }}", True),
        ("Jede Zeile mit `=` geht weiter:\n\n    xe2x80x99\n\nund so fort", True),
        ("Jede Zeile mit `=` geht weiter:\n\n    so\n\n    xe2x80x99\n\nund so fort", True),
        ("Jede Zeile mit `=` geht weiter:\r\n\r\n    xe2x80x99\r\n\r\nund so fort", True),
        ("Jede Zeile geht weiter:\n\n    xe2x80x99\n\nund das `=` fällt weg", False),
    ],
)
def test_what_a_template_does_is_code(text: str, is_shown: bool) -> None:
    at = text.index("20") if "20" in text else text.index("xe2")
    assert Document(text).is_code(at, at + 2) is is_shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("~~~~\nжёлтый\n~~~\nсиний\n~~~~\n", "синий"),  # a shorter fence closes none
        ('Они пишут:\n{"имя": "Caf\\u00e9"}\nи ждут.', "\\u00e9"),
        ('Они пишут:\n{"имя": "Caf\\u00e9"\nи ждут.', None),  # no brace ends it
        ('Они пишут:\n{"имя": Caf\\u00e9}\nи ждут.', None),  # no JSON
        ('Они пишут:\n{"имя": "é"}\nи {"x": "\\u00e9"} тут.', None),  # the escape stands in another line
    ],
)
def test_what_a_text_shows_is_code(text: str, shown: str | None) -> None:
    place = text.index(shown or "\\u00e9" if "\\u" in text else shown or "x")
    assert Document(text).is_code(place, place + 2) is (shown is not None)


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Ο διακομιστής στέλνει πάντα bytes:\n\nb'caf'\n\nκαι τίποτε άλλο.", True),
        ("Ο διακομιστής στέλνει πάντα bytes:\n\nb'caf'\n", False),  # nothing goes on below
        ("Title:\n\nb'caf'\n\nand more.", False),  # a label
        ("服务器总是发送：\n\nb'caf'\n\n没有别的。", True),
        ("Ο διακομιστής στέλνει:\n\nτο b'caf' εδώ\n\nκαι τέλος.", False),  # it does not fill its line
    ],
)
def test_what_a_sentence_above_announces(text: str, is_told: bool) -> None:
    start = text.index("b'caf'")
    assert is_announced(Document(text), start, start + 6) is is_told
