"""Repeats fragments on which steps decide, doubles the size, and prints what a character costs at each size.

    python -m benchmarks.hostile [--size CHARACTERS] [--slowest N] [--step NAME]

Linear work has a ratio of 2 from each size to the next; the table is sorted by the largest ratio, then by cost. No time
is asserted anywhere: a busy machine makes a slow figure, not a failure.
"""

import argparse
import itertools
import time
from collections.abc import Sequence

from scrapefix import Config
from scrapefix.pipeline import STEPS, Step, repair

from .fragments import FRAGMENTS


def main() -> None:
    """Measure each fragment, then print the slowest."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=32_000, help="the largest size, in characters")
    parser.add_argument("--slowest", type=int, default=20, help="how many fragments to print")
    parser.add_argument("--step", help="only this step of the table")
    arguments = parser.parse_args()
    steps = [step for step in STEPS if arguments.step in {None, step.name}]
    if not steps:
        parser.error(f"no step is named {arguments.step!r}; the steps are {', '.join(step.name for step in STEPS)}")
    sizes = [arguments.size // 4, arguments.size // 2, arguments.size]
    rows = []
    for fragment in FRAGMENTS:
        costs = [_seconds(fragment, size, steps) for size in sizes]
        ratio = max(later / earlier for earlier, later in itertools.pairwise(costs))
        rows.append((ratio, costs[-1] / sizes[-1] * 1e6, fragment))
    print("| fragment | us a character | largest ratio of a doubling |")
    print("|---|---:|---:|")
    for ratio, cost, fragment in sorted(rows, reverse=True)[: arguments.slowest]:
        print(f"| `{fragment!r}` | {cost:.2f} | {ratio:.1f} |")
    print(f"{len(rows)} fragments; the most costly {max(row[1] for row in rows):.2f} us a character")


def _seconds(fragment: str, size: int, steps: Sequence[Step]) -> float:
    """The better of two runs over `size` characters."""
    text = (fragment * (size // len(fragment) + 1))[:size]
    taken = []
    for _ in range(2):
        start = time.process_time()
        repair(text, Config(), steps)
        taken.append(time.process_time() - start)
    return max(min(taken), 1e-6)


if __name__ == "__main__":
    main()
