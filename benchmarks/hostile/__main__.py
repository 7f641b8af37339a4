"""Attacks patterns, steps, rules and the whole with repeated fragments, and prints what a character costs.

    python -m benchmarks.hostile [SECTION ...] [--size CHARACTERS] [--slowest N] [--step NAME]

    patterns   each pattern on the texts that its own loops and beginnings make (see `pumps`)
    steps      each step of the table by itself on each fragment
    rules      each rule of the catalogue, its phrases and what they fix, repeated; lines that a source is learned from
    whole      `clean` on each fragment, on nested and joined ones, and on the texts of all patterns
    giants     ten million line feeds, a line of 100 MB, and their like

All are tried at two sizes first, far enough apart to tell what grows from what takes a while to begin. Those that cost
the most there, or whose cost grew the most, are then doubled up to the full size. Linear work has a ratio of 2 from
each size to the next. No time is asserted anywhere: a busy machine makes a slow figure, not a failure. `backtracking`
is the check that can fail.
"""

import argparse
import math
import re
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import pairwise
from typing import Any, NamedTuple

from scrapefix import Config, catalog, clean, learn
from scrapefix.pipeline import STEPS, repair

from .collect import patterns
from .fragments import FRAGMENTS, LINES, TAGS
from .pumps import Pump, pumps

SMALL = (2_000, 16_000)

# What takes longer is not doubled again.
PATIENCE = 30.0


class Attack(NamedTuple):
    """What is done to a text, by its name, and the text in any size."""

    name: str
    run: Callable[[str], object]
    pump: Pump


class Cost(NamedTuple):
    """Microseconds a character at the largest size, the largest ratio of a doubling, and that size."""

    each: float
    ratio: float
    size: int


def main() -> None:
    """Measure the sections, and print the slowest of each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sections", metavar="SECTION", nargs="*", help="which, all but the giants if not given")
    parser.add_argument("--size", type=int, default=1_000_000, help="the largest size, in characters")
    parser.add_argument("--slowest", type=int, default=10, help="how many of each section are doubled and printed")
    parser.add_argument("--step", help="only this step of the table")
    arguments = parser.parse_args()
    sections: dict[str, Callable[[], Iterable[Attack]]] = {
        "patterns": _patterns,
        "steps": lambda: _steps(arguments.step),
        "rules": _rules,
        "whole": _whole,
    }
    names = arguments.sections or list(sections)
    for name in names:
        if name == "giants":
            _giants()
        elif name in sections:
            _section(name, sections[name](), arguments.size, arguments.slowest)
        else:
            parser.error(f"no section {name!r}; the sections are {', '.join([*sections, 'giants'])}")


def _patterns() -> Iterator[Attack]:
    for compiled in patterns():
        regex: re.Pattern[Any] = re.compile(compiled.pattern, compiled.flags)
        ask = regex.match if compiled.anchored else partial(_count, regex)
        for pump in pumps(compiled):
            run = ask if isinstance(compiled.pattern, str) else partial(_encoded, ask)
            yield Attack(f"{compiled.place} {compiled.pattern[:24]!r}", run, pump)


def _count(regex: re.Pattern[Any], text: Any) -> int:
    return sum(1 for _ in regex.finditer(text))


def _encoded(run: Callable[[bytes], object], text: str) -> object:
    return run(text.encode("latin-1", "replace"))


def _steps(only: str | None) -> Iterator[Attack]:
    for step in STEPS:
        if only in (None, step.name):
            run = partial(_repaired, steps=[step])
            yield from (Attack(step.name, run, Pump("", fragment, "")) for fragment in FRAGMENTS)


def _repaired(text: str, **settings: Any) -> object:
    return repair(text, Config(), **settings)


def _rules() -> Iterator[Attack]:
    for rule in catalog.rules():
        phrases = [phrase for listed in rule.phrases.values() for phrase in listed[:3]]
        for text in [*phrases, *(before for before, _ in rule.fix)]:
            yield Attack(rule.name, clean, Pump("", f"{text}\n", ""))
            yield Attack(rule.name, clean, Pump("", f"{text} ", ""))
            yield Attack(rule.name, clean, Pump("A text.\n\n", f"{text}\n\n", ""))
            yield Attack(rule.name, clean, Pump("", f"{text}, and more of it\n", ""))
    for line in LINES:
        yield Attack("learned", _learned, Pump("", line, ""))


def _learned(line: str) -> None:
    """Learn a line that ends each of three texts, and clean one of them."""
    texts = [f"{body}\n\n{line}" for body in ("It rained.", "Es schneite.", "Шёл дождь.")]
    clean(texts[0], profile=learn(texts))


def _whole() -> Iterator[Attack]:
    for number, fragment in enumerate(FRAGMENTS):
        other = FRAGMENTS[number * 7 % len(FRAGMENTS)]
        for pump in (
            Pump("", fragment, ""),
            Pump("It rained. ", f"{fragment} a ", ""),
            Pump("", f"{fragment}{other}", ""),
            Pump("", f"word{fragment}word\n\n", ""),
            Pump(fragment * 50, other, fragment * 50),
        ):
            yield Attack("whole", clean, pump)
    yield Attack("whole", clean, Pump("".join(map(_HEADING.format, _KEPT)), "".join(map(_HEADING.format, _ADS)), ""))
    stripped = partial(clean, markup="strip")
    yield from (Attack("whole, markup stripped", stripped, Pump("", tag, "")) for tag in TAGS)
    seen: set[Pump] = set()
    for compiled in patterns():
        for pump in pumps(compiled):
            if pump not in seen:
                seen.add(pump)
                yield Attack("whole", clean, pump)


# A text about buttons, of which two or more stay, and labels of advertisements over paragraphs.
_HEADING = "{}\nThe old mill stood by the river, and nobody had worked in it for years, so the roof fell in.\n"
_KEPT = ("Listen", "Share", "Print")
_ADS = ("Advertisement", "Anzeige", "Publicidad", "Реклама", "広告")


def _section(name: str, attacks: Iterable[Attack], size: int, slowest: int) -> None:
    """Try all at small sizes; double and print those that were the worst there."""
    tried = [(attack, _cost(attack, SMALL, runs=1)) for attack in attacks]
    by_cost = sorted(tried, key=lambda row: -row[1].each)[:slowest]
    by_ratio = sorted(tried, key=lambda row: -row[1].ratio)[:slowest]
    worst = list(dict.fromkeys(attack for attack, _ in (*by_cost, *by_ratio)))
    rows = [(attack, _cost(attack, (size // 4, size // 2, size))) for attack in worst]
    print(f"\n{name}: {len(tried)} attacks, the worst {len(rows)} of them at {size:,} characters\n")
    print("| attack | repeated | us a character | largest ratio of a doubling |")
    print("|---|---|---:|---:|")
    for attack, cost in sorted(rows, key=lambda row: -row[1].each):
        shown = ascii(attack.pump.fragment[:40]).replace("|", "\\|")
        at = "" if cost.size >= size else f" at {cost.size:,}"
        print(f"| `{attack.name}` | `{shown}` | {cost.each:.2f}{at} | {cost.ratio:.1f} |", flush=True)
    over = sum(cost.each > 1 for _, cost in rows)
    print(f"\n{name}: {over} over 1 us a character; the worst {max(cost.each for _, cost in rows):.2f}", flush=True)


def _cost(attack: Attack, sizes: Iterable[int], runs: int = 2) -> Cost:
    taken: list[tuple[int, float]] = []
    attack.run(attack.pump.text(SMALL[0] // 8))  # modules are imported and patterns compiled when first needed
    for size in sizes:
        text = attack.pump.text(size)
        taken.append((len(text), min(_seconds(attack.run, text) for _ in range(runs))))
        if taken[-1][1] > PATIENCE:
            break
    ratio = max((_of_a_doubling(*pair) for pair in pairwise(taken)), default=0.0)
    length, seconds = taken[-1]
    return Cost(seconds / length * 1e6, ratio, length)


def _of_a_doubling(smaller: tuple[int, float], larger: tuple[int, float]) -> float:
    """How much more time twice the characters take, from two sizes and their times."""
    doublings = math.log2(larger[0] / smaller[0])
    return (larger[1] / smaller[1]) ** (1 / doublings) if doublings > 0 else 1.0


def _seconds(run: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    run(text)
    return max(time.process_time() - start, 1e-6)


def _giants() -> None:
    """What is far larger than any page."""
    giants = {
        "ten million line feeds": "\n" * 10_000_000,
        "ten million CR LF": "\r\n" * 10_000_000,
        "a line of 100 MB": "No line is ever as long as this one is. " * 2_500_000,
        "100 MB without a space": "word" * 25_000_000,
        "ten million combining accents": "a" + "\N{COMBINING ACUTE ACCENT}" * 10_000_000,
        "an entity encoded two million times": "&" + "amp;" * 2_000_000 + "rsquo;",
        "five million openers that never close": "b'" * 5_000_000,
    }
    print("\n| text | characters | seconds | us a character |")
    print("|---|---:|---:|---:|")
    for name, text in giants.items():
        seconds = _seconds(clean, text)
        print(f"| {name} | {len(text):,} | {seconds:.1f} | {seconds / len(text) * 1e6:.2f} |", flush=True)


if __name__ == "__main__":
    main()
