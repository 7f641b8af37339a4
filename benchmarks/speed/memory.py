"""The memory that cleaning takes beyond the text itself, a text at a time in a process of its own.

`python -m benchmarks.speed.memory CLEANER CORPUS SIZE` is that process: it prints how many bytes there were at the most
beside the texts while they were cleaned, results included. Traced, because a process keeps what it frees.
"""

import subprocess
import sys
import tracemalloc
from collections.abc import Iterator, Sequence

import scrapefix

from .corpus import corpora

CLEANERS = {"clean": scrapefix.clean, "explain": scrapefix.explain}


def rows(size: int, only: str) -> Iterator[Sequence[str]]:
    """For each corpus, the peak of memory over the input, as a multiple of the input in memory and of its UTF-8."""
    yield "peak over input", *(f"`{name}`, of {unit}" for unit in ("memory", "UTF-8") for name in CLEANERS)
    for corpus, texts in corpora(size, only).items():
        utf8 = sum(len(text.encode()) for text in texts)
        peaks = [_peak(name, corpus, size) for name in CLEANERS]
        yield corpus, *(f"{peak / held:.2g} x" for held in (sum(map(sys.getsizeof, texts)), utf8) for peak in peaks)


def _peak(cleaner: str, corpus: str, size: int) -> int:
    command = [sys.executable, "-m", __name__, cleaner, corpus, str(size)]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def main() -> None:
    """Print the bytes that were allocated on top of the texts at the most."""
    cleaner, corpus, size = sys.argv[1:]
    clean, texts = CLEANERS[cleaner], corpora(int(size), corpus)[corpus]
    for kind in corpora(20_000).values():  # tables are paid once in a process
        clean(kind[0])
    tracemalloc.start()
    results = [clean(text) for text in texts]
    _, peak = tracemalloc.get_traced_memory()
    assert len(results) == len(texts)
    print(peak)


if __name__ == "__main__":
    main()
