"""Lead-ins with a title behind them, "Read more: Bridge closes": links to other articles, where they stand."""


from ...lazy import pattern
from .excerpts import GLUED
from .lines import Lines, facts
from .prose import is_prose, words
from .references import is_reference, lists_names
from .titles_below import HEADLINE

_MOST_LEADS = 8


def leads(lines: Lines, dropped: dict[int, str]) -> None:
    """A lead-in with a title behind it: between prose, at the tail, or among artifacts.

    As the first line only over prose, in capitals that the title has not, and where another stands below: by itself it
    is a title. One that stands all over a text is its author's way to refer, as in a glossary.
    """
    count = sum(1 for role in lines.roles.values() if role.lead)
    if count > _MOST_LEADS:
        return
    for number, role in lines.roles.items():
        may_stand = number > 0 or (count > 1 and _is_shouted_over_prose(lines))
        if role.lead and number not in dropped and may_stand and not is_caption(lines, number):
            text = lines.rows[number].text
            if GLUED.match(text):
                continue
            bracketed = text.strip()[0] in "[(【（"
            goes_on = _BEHIND.search(text) is not None
            is_remark = goes_on or is_reference(text) or _refers(lines, number, role.title)  # of an author on a link
            is_headline = words(role.title) >= HEADLINE and not is_remark
            is_known = role.lead.rule.where != "edge" and role.lead.seen and not is_remark
            if is_known or (bracketed and not is_remark) or is_headline:
                dropped[number] = role.lead.name


def _refers(lines: Lines, number: int, title: str) -> bool:
    """Whether a lead-in refers to other entries or names: several below an entry and set in, or one of a program."""
    text = lines.rows[number].text
    if number and text[0].isspace() and lines.rows[number - 1].text[0].isspace() and lists_names(title):
        return True
    named = text.rstrip()[-len(title) :]
    return _OF_PROGRAM.fullmatch(named) is not None


# Two capitals or more within a word, `FreeLibrary`, or what no word has: `wheel_turn`, `wheel()`.
_OF_PROGRAM = pattern(r"[A-Z][a-z]+(?:[A-Z][a-z]+)+|\w+_\w+|[\w.]+\(\)")

# A small letter behind the first mark that parts something.
_BEHIND = pattern(r"^(?:(?!\s[-–—]\s)[^:：>|»›→\]]){2,60}?(?:[:：]|\s[-–—])\s{1,3}[a-zà-öø-ÿа-яё]")


def _is_shouted_over_prose(lines: Lines) -> bool:
    """Whether the first row has its lead-in alone in capitals, with a colon, and prose right below.

    "WATCH: Otter steals a fish" is a title so.
    """
    lead = lines.roles[0].lead
    label, _, title = lines.rows[0].text.partition(":")
    if lead is None or lead.rule.where == "edge" or not lead.seen:
        return False
    return label.isupper() and not title.isupper() and len(lines.rows) > 1 and is_prose(lines.rows[1])


def is_caption(lines: Lines, number: int) -> bool:
    """Whether a lead-in is one in another language than that of the line: "Foto: Max Moor an der Brücke"."""
    return not lines.rows[number].text.partition(":")[0].isupper() and facts(lines, number)
