"""Times scrapefix, ftfy, plsfix and clean-text on the same texts, in turns; then memory, several processes, and start.

    python -m benchmarks.speed [--size BYTES] [--rounds N] [--only TEXT] [--part speed|memory|bulk|start]

Figures of one machine compare with nothing; the ratios do. In turns, because a machine's speed drifts: each round
times everyone on everything, and the fastest round counts, in seconds of the processor. The floor is one search for two
characters that are not there, the least that could be done to a text.
"""

import argparse
import platform
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

import scrapefix
from benchmarks.recovery.contestants import contestants, title

from . import bulk, memory, start
from .corpus import corpora
from .timing import Cleaner, fastest, floor

# Beside these, scrapefix is timed. Each is set up as for the recovery of damage: to repair, and to leave taste alone.
PEERS = ("ftfy", "plsfix", "clean-text")


def main() -> None:
    """Print the tables as Markdown."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.speed", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=3, help="how often each is timed (default: %(default)s)")
    parser.add_argument(
        "--size",
        type=int,
        default=1_000_000,
        help="bytes of a text; the one line has 8 times as many, and strings are a fifth (default: %(default)s)",
    )
    parser.add_argument("--only", default="", help="only texts whose name contains this")
    parser.add_argument("--part", choices=("speed", "memory", "bulk", "start"), help="only this table")
    arguments = parser.parse_args()
    versions = ", ".join(map(title, ["scrapefix", *PEERS]))
    print(f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {versions}")
    if arguments.part in {None, "speed"}:
        print_table(speed_rows(corpora(arguments.size, arguments.only), arguments.rounds))
    if arguments.part in {None, "memory"}:
        print_table(memory.rows(arguments.size, arguments.only))
    if arguments.part in {None, "bulk"}:
        print_table(bulk.rows(arguments.size, arguments.only, arguments.rounds))
    if arguments.part in {None, "start"}:
        print_table(start.rows(starts=10 * arguments.rounds))


def speed_rows(chosen: dict[str, list[str]], rounds: int) -> Iterator[Sequence[str]]:
    """MB of UTF-8 a second for each, how many times as fast as each peer `clean` is, and `explain` beside `clean`."""
    contest: dict[str, Cleaner] = {"floor": floor, "scrapefix": scrapefix.clean}
    contest |= {name: contestants(name)[name] for name in PEERS}
    contest["explain"] = scrapefix.explain
    best = fastest(contest, chosen, rounds)
    yield "MB/s of UTF-8", *contest, *(f"against {name}" for name in PEERS), "`explain` / `clean`"
    for name, texts in chosen.items():
        megabytes = sum(len(text.encode()) for text in texts) / 1e6
        ours = best[name, "scrapefix"]
        speeds = (f"{megabytes / best[name, who]:.3g}" for who in contest)
        ratios = (f"{best[name, who] / ours:.2g} x" for who in PEERS)
        yield name, *speeds, *ratios, f"{best[name, 'explain'] / ours:.2f}"


def print_table(rows: Iterable[Sequence[str]]) -> None:
    """Print rows as a table in Markdown, the first as its head."""
    print()
    for number, row in enumerate(rows):
        print(f"| {' | '.join(row)} |", flush=True)
        if number == 0:
            print("|---|" + "---:|" * (len(row) - 1))


if __name__ == "__main__":
    main()
