"""The list of the latest news that a page puts under a text: titles, each with its hour or its age.

Evidence: a heading over other stories, and from there to the end of the text nothing but titles without a stop, hours
and marks; the hours run back from the newest, three or more, where those of a programme run on; or rows tell how long
ago something was. Without the heading such rows are anything: a status page, a countdown, ages of the earth.
"""


from ...lazy import pattern
from .counts import is_count, is_mark
from .dates import is_ago
from .lines import Lines, Row
from .prose import is_prose, is_title

_HOUR = pattern(r"\s*([01]\d|2[0-3]):([0-5]\d)\s*")
_FEWEST_HOURS, _FEWEST_AGES = 3, 2
_MOST_ROWS = 80


def tickers(lines: Lines, dropped: dict[int, str]) -> None:
    """Drop such a list, with the heading over it."""
    hit = lines.index.shapes.get("news-ticker")
    if hit is None:
        return
    rows = lines.rows
    low = end = len(rows)
    while low > 0 and end - low < _MOST_ROWS and _is_item(rows[low - 1]):
        low -= 1
    stamps = [number for number in range(low, end) if _is_stamp(rows[number])]
    if not stamps or low == 0 or not any(map(is_prose, rows[:low])):
        return
    times = [_minutes(rows[number]) for number in stamps]
    hours = [time for time in times if time is not None]
    falls = len(hours) >= _FEWEST_HOURS and hours == sorted(hours, reverse=True) and hours[0] > hours[-1]
    if not (falls if hours else len(stamps) >= _FEWEST_AGES) or len(hours) not in (0, len(stamps)):
        return
    first = stamps[0]
    titles = sum(is_title(rows[number]) and not _is_stamp(rows[number]) for number in range(first, end))
    if stamps[-1] == end - 1 and titles == len(stamps) - 1 and first > low:
        first -= 1  # each hour stands below its title
    elif titles not in (0, len(stamps)):
        return
    while first > low and not is_title(rows[first - 1]) and is_mark(rows[first - 1].text):
        first -= 1
    above = lines.roles.get(first - 1)
    if above and above.heading and above.heading.rule.family == "related":
        dropped.update(dict.fromkeys(range(first - 1, end), hit.name))


def _is_item(row: Row) -> bool:
    return _is_stamp(row) or (is_mark(row.text) and not is_count(row.text)) or (is_title(row) and not is_prose(row))


def _is_stamp(row: Row) -> bool:
    return _HOUR.fullmatch(row.text) is not None or is_ago(row.text)


def _minutes(row: Row) -> int | None:
    """The hour of a row, in minutes; None for an age."""
    hour = _HOUR.fullmatch(row.text)
    return int(hour[1]) * 60 + int(hour[2]) if hour else None
