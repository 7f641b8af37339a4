"""Times scrapefix, ftfy and plsfix on the same texts, in turns within one process.

Figures of one machine compare with nothing; the ratios do. In turns, because a machine's speed drifts: each round
times everyone on everything, and the fastest round counts.
"""

import argparse
import time
from collections.abc import Callable

import ftfy
import plsfix

import scrapefix

from .corpus import corpora

CONTESTANTS: dict[str, Callable[[str], str]] = {
    "scrapefix": scrapefix.clean,
    "ftfy": ftfy.fix_text,
    "plsfix": plsfix.fix_text,
}


def seconds(clean: Callable[[str], str], texts: list[str]) -> float:
    """The time that `clean` takes for all `texts`."""
    start = time.perf_counter()
    for text in texts:
        clean(text)
    return time.perf_counter() - start


def main() -> None:
    """Print a table: MB of UTF-8 a second for each, and how many times as fast as the others scrapefix is."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="how often each is timed (default: %(default)s)")
    parser.add_argument("--size", type=int, default=1_000_000, help="bytes of each text (default: %(default)s)")
    parser.add_argument("--only", default="", help="only texts whose name contains this")
    arguments = parser.parse_args()
    chosen = {name: texts for name, texts in corpora(arguments.size).items() if arguments.only in name}
    best = {(name, who): float("inf") for name in chosen for who in CONTESTANTS}
    # Imports and tables are paid once in a process, not once a text.
    for clean in CONTESTANTS.values():
        for texts in chosen.values():
            clean(texts[0][:20_000])
    for _ in range(arguments.rounds):
        for name, texts in chosen.items():
            for who, clean in CONTESTANTS.items():
                best[name, who] = min(best[name, who], seconds(clean, texts))
    print(f"| MB/s of UTF-8 | {' | '.join(CONTESTANTS)} | against ftfy | against plsfix |")
    print("|---|" + "---:|" * (len(CONTESTANTS) + 2))
    for name, texts in chosen.items():
        megabytes = sum(len(text.encode()) for text in texts) / 1e6
        speeds = [f"{megabytes / best[name, who]:.3g}" for who in CONTESTANTS]
        ratios = [f"{best[name, who] / best[name, 'scrapefix']:.2g} x" for who in ("ftfy", "plsfix")]
        print(f"| {name} | {' | '.join(speeds + ratios)} |")


if __name__ == "__main__":
    main()
