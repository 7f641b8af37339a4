"""Fails where cleaning has become much slower: `python -m benchmarks.speed.guard [--size BYTES]`.

No machine's time is asserted: `clean` is compared with the floor, one search through the same text in the same run, and
`explain` with `clean`. The bounds are some three times what was measured when they were set, which differed by
a tenth between runs, between Python 3.11 and 3.13, and on a busy machine. A change that makes cleaning faster sets them
lower.
"""

import argparse
import sys

import scrapefix

from .corpus import corpora
from .timing import fastest, floor

# How many times as long as one search `clean` may take.
BOUNDS = {
    "healthy ASCII": 60,
    "healthy multilingual": 120,
    "curly quotes and dashes": 800,
    "1 % of lines damaged": 550,
    "every line damaged": 3000,
    "strings of 100 characters": 240,
    "short lines": 1000,
    "one long line": 85,
}

# How many times as long as `clean` `explain` may take, on any text.
EXPLAIN = 5


def main() -> int:
    """Print what was measured beside its bound, and give 1 if one is exceeded."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed.guard", description=__doc__)
    parser.add_argument("--size", type=int, default=50_000, help="bytes of a text (default: %(default)s)")
    chosen = corpora(parser.parse_args().size)
    best = fastest({"floor": floor, "clean": scrapefix.clean, "explain": scrapefix.explain}, chosen, rounds=5)
    code = 0
    for name in chosen:
        ratios = (
            ("`clean` over one search", best[name, "clean"] / best[name, "floor"], BOUNDS[name]),
            ("`explain` over `clean`", best[name, "explain"] / best[name, "clean"], EXPLAIN),
        )
        for what, ratio, bound in ratios:
            print(f"{'ok' if ratio <= bound else 'TOO SLOW':8} {name:26} {what:24} {ratio:7.1f} of at most {bound}")
            code |= ratio > bound
    return code


if __name__ == "__main__":
    sys.exit(main())
