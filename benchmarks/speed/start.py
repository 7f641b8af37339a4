"""What a program waits for before its first text is clean: processes that do it, in turns with some that do nothing."""

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence

_TEXT = '"Nobody\\u2019s ferry left at 7, and caf\\u00e9s were closed."'

# The import, and the import with the first text.
PROGRAMS = {
    "scrapefix": ("import scrapefix", f"import scrapefix; scrapefix.clean({_TEXT})"),
    "scrapefix, the command": (
        "import sys; from scrapefix.cli import main; main(['--version'])",
        "import sys; from scrapefix.cli import main; main(['/dev/null'])",
    ),
    "ftfy": ("import ftfy", f"import ftfy; ftfy.fix_text({_TEXT})"),
    "plsfix": ("import plsfix", f"import plsfix; plsfix.fix_text({_TEXT})"),
    "clean-text": ("import cleantext", f"import cleantext; cleantext.clean({_TEXT})"),
}


def rows(starts: int) -> Iterator[Sequence[str]]:
    """Milliseconds over those of `python -c pass`: the median of the differences within each turn."""
    programs = [program for pair in PROGRAMS.values() for program in pair]
    over: dict[str, list[float]] = {program: [] for program in programs}
    for _ in range(starts):
        for program in programs:
            bare = _milliseconds("pass")
            over[program].append(_milliseconds(program) - bare)
    yield "ms over bare Python", "import", "import and first text"
    for name, pair in PROGRAMS.items():
        yield name, *(f"{statistics.median(over[program]):.1f}" for program in pair)


def _milliseconds(program: str) -> float:
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True)
    return (time.perf_counter() - begin) * 1e3
