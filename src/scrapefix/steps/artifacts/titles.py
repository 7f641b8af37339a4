"""What the caller's title and source make certain: the title repeated over the text, and footers that name both."""

from ...phrases import key
from .lines import HEAD_ROWS, TAIL_ROWS, Lines
from .prose import words

# What a footer says beside the title and the name of the site is no longer.
_MOST_WORDS = 16
_LONGEST = 150


def titles(lines: Lines, dropped: dict[int, str]) -> None:
    """Drop the title that is repeated at the head, and the footers at the tail."""
    config = lines.config
    title = key(config.title) if config.title else ""
    source = key(config.source) if config.source else ""
    if title:
        _repeated(lines, dropped, title, source)
        if words(title) >= 2:
            _footers(lines, dropped, title, source)


def _repeated(lines: Lines, dropped: dict[int, str], title: str, source: str) -> None:
    hit = lines.index.shapes.get("title-repeated")
    for number in range(min(HEAD_ROWS, len(lines.rows))):
        name = key(lines.rows[number].text) if len(lines.rows[number].text) < 2 * _LONGEST + len(title) else ""
        same = name == title or bool(
            source and name.startswith(title) and name.endswith(source) and len(name) - len(title) - len(source) < 5
        )
        if hit and same and number + 1 < len(lines.rows):
            dropped[number] = hit.name
        elif number not in dropped and number not in lines.roles:
            return


def _footers(lines: Lines, dropped: dict[int, str], title: str, source: str) -> None:
    hit = lines.index.shapes.get("title-footer")
    for number in range(len(lines.rows) - 1, max(0, len(lines.rows) - TAIL_ROWS), -1):
        text = lines.rows[number].text
        name = key(text) if len(text) < len(title) + len(source) + _LONGEST else ""
        if hit and title in name:
            rest = name.replace(title, " ").replace(source, " ") if source else name.replace(title, " ")
            if words(rest) <= _MOST_WORDS and (source in name if source else words(rest) >= 2):
                dropped.setdefault(number, hit.name)
                return
        if number not in dropped and number not in lines.roles:
            return
