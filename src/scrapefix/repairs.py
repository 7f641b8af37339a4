r"""The functions that people call. Each is the pipeline, whole or cut down to one step.

All take the text as it came and give the repaired text; what they don't recognise as damage they leave as it is.
They raise TypeError for anything but text (or bytes, where the signature says so) and for unknown options, and
ValueError for unknown values of options. No text makes them raise.
"""

from functools import partial
from typing import Any

from .config import DEFAULT, Config
from .decoding import Decoding, decode
from .edits import Composer
from .pipeline import STEPS, repair
from .report import Report


def clean(raw: str | bytes, config: Config | None = None, **options: Any) -> str:
    r"""The text that the author wrote.

    raw: text as it was scraped, or bytes of any encoding.
    config, options: see `Config`; an option given by name goes before the configuration.

    >>> clean("b'It\\xe2\\x80\\x99s 5 o&#8217;clock'")
    "It's 5 o'clock"
    >>> clean("Nothing is wrong here.")
    'Nothing is wrong here.'
    """
    config = configured(config, options)
    text, _ = _as_text(raw, config)
    return repair(text, config)[0]


def explain(raw: str | bytes, config: Config | None = None, **options: Any) -> Report:
    r"""The same text as `clean` gives, with the account of every change; see `Report`.

    >>> print(explain("xe2x80x9cYesxe2x80x9d, she said"))
    2 edits, 0 suspects
            1:1  'xe2x80x9c' -> '"'  [byte_escapes/utf8-stripped, quotes/double-quote]
           1:13  'xe2x80x9d' -> '"'  [byte_escapes/utf8-stripped, quotes/double-quote]
    """
    config = configured(config, options)
    before, decoding = _as_text(raw, config)
    composer = Composer()
    text, suspects = repair(before, config, composer=composer)
    return Report(text, partial(composer.edits, before, text), suspects, decoding)


def configured(config: Config | None, options: dict[str, Any]) -> Config:
    """The configuration that a caller asks for with one, with options by name, or with both."""
    if config is None:
        config = DEFAULT
    elif not isinstance(config, Config):
        raise TypeError(f"config takes a Config, not {type(config).__name__}")
    return config.with_options(**options) if options else config


def _as_text(raw: str | bytes, config: Config) -> tuple[str, Decoding | None]:
    """The text, and for bytes how they became it."""
    given = plain(raw)
    if isinstance(given, str):
        return given, None
    decoding = decode(given, declared=config.encoding, language=config.language)
    return decoding.text, decoding


def plain(raw: object) -> str | bytes:
    """The characters or bytes of an object of any class of these, which may compare and print itself in its own ways.

    Raises TypeError for what is neither.
    """
    if isinstance(raw, str):
        return str.__str__(raw)
    if isinstance(raw, bytes | bytearray | memoryview):
        return bytes(raw)
    raise TypeError(f"expected str or bytes, not {type(raw).__name__}")


def _alone(text: str, *names: str, config: Config = DEFAULT) -> str:
    """`text` after the named steps of the table."""
    if not isinstance(text, str):
        raise TypeError(f"expected str, not {type(text).__name__}")
    return repair(str.__str__(text), config, [step for step in STEPS if step.name in names])[0]


def unwrap_byte_literals(text: str) -> str:
    r"""Text without the `b'...'` that was printed around it, and with the escapes inside of it decoded.

    >>> unwrap_byte_literals(r"b'Caf\xc3\xa9'")
    'Café'
    """
    return _alone(text, "byte_literals", "literal_leftovers", "byte_escapes")


def decode_escapes(text: str) -> str:
    r"""Text with escaped bytes and code points as the characters that they stand for.

    >>> decode_escapes("Gxc3xb6teborg"), decode_escapes(r"Don\u2019t")
    ('Göteborg', 'Don’t')
    """
    return _alone(
        text,
        "byte_escapes",
        "spaced_escapes",
        "code_points",
        "stripped_code_points",
        "mail",
        "single_bytes",
        "control_escapes",
        "lost_controls",
    )


def decode_entities(text: str) -> str:
    """Text with the character references of HTML as the characters that they stand for.

    >>> decode_entities("Caf&eacute; &amp;amp; bar, it&#8217s open")
    'Café & bar, it’s open'
    """
    return _alone(text, "entities")


def fix_mojibake(text: str) -> str:
    """Text in which UTF-8 that was read in another encoding is read as UTF-8, as often as it takes.

    Quotes and dashes that were read by the wrong number are part of it: `isn舗t`.

    >>> fix_mojibake("The cafÃ© isnâ€™t open")
    'The café isn’t open'
    """
    return _alone(text, "mojibake", "misread_numbers")


def drop_artifacts(text: str) -> str:
    """Text without the lines that a page or a feed put around it.

    >>> drop_artifacts("The mill is for sale.\\n\\nShare this article\\n\\nFacebook\\n\\nTwitter")
    'The mill is for sale.'
    """
    return _alone(text, "artifacts")


def normalise_quotes(text: str, **options: Any) -> str:
    """Text with ASCII quotation marks and apostrophes; East Asian ones and German pairs stay.

    options: `low_quotes`, `guillemets`, `tex_quotes`, `primes` and `ellipses` of `Config` ask for more.

    >>> normalise_quotes("“Late”, „sagt er“"), normalise_quotes("« Oui »", guillemets="straight")
    ('"Late", „sagt er“', '"Oui"')
    """
    return _alone(text, "quotes", "guillemets", "punctuation", config=configured(None, options))


def normalise_dashes(text: str) -> str:
    """Text with `-` for hyphens, en dashes and minus signs, and `--` for em dashes; East Asian ones stay.

    >>> normalise_dashes("1914–18 — a hard time"), normalise_dashes("她说——")
    ('1914-18 -- a hard time', '她说——')
    """
    return _alone(text, "dashes")


def normalise_spaces(text: str, **options: Any) -> str:
    r"""Text with plain spaces and line feeds, and none of them where nobody sees them.

    options: `spaces` and `whitespace` of `Config`.

    >>> normalise_spaces("10\u00a0km \r\n\r\nnorth")
    '10 km\n\nnorth'
    """
    return _alone(text, "line_ends", "spaces", "whitespace", config=configured(None, options))


def normalise_letters(text: str) -> str:
    """Text with letters as they are typed: no ligatures, no accents apart, no wide Latin words.

    >>> normalise_letters("oﬃce, Cafe\u0301, Ｗｏｒｄ")
    'office, Café, Word'
    """
    return _alone(text, "ligatures", "width", "composition")


def remove_controls(text: str) -> str:
    r"""Text without control characters, terminal sequences, halves of characters, and noise that nobody sees.

    >>> remove_controls("\x1b[1mzero\x1b[0m\x00 wi\u00addth\u200b")
    'zero width'
    """
    return _alone(text, "surrogates", "line_ends", "controls", "invisibles")


def strip_markup(text: str) -> str:
    """Text without the tags of HTML, with line breaks for its blocks; for items of feeds, not for pages.

    >>> strip_markup('<p>One <a href="/2">two</a></p><p>three<br/>four</p>')
    'One two\\n\\nthree\\nfour'
    """
    return _alone(text, "markup", config=Config(markup="strip"))
