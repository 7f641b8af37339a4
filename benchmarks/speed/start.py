"""What a program waits for before its first text is clean: processes that do it, in turns with some that do nothing."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

_LINE = "Nobody\u2019s ferry left at 7, and caf\u00e9s were closed."
_LINES = f"{_LINE}\n\nThe mill is for sale.\n\nShare this article\n"

_FILE = "import sys; from scrapefix.cli import main; main(sys.argv[1:])"

# The import, and the import with a first text. The command reads a file instead.
PROGRAMS = {
    "scrapefix": ("import scrapefix", "import sys, scrapefix; scrapefix.clean(open(sys.argv[1]).read())"),
    "scrapefix, the command": ("import sys; from scrapefix.cli import main; main(['--version'])", _FILE),
    "ftfy": ("import ftfy", "import sys, ftfy; ftfy.fix_text(open(sys.argv[1]).read())"),
    "plsfix": ("import plsfix", "import sys, plsfix; plsfix.fix_text(open(sys.argv[1]).read())"),
    "clean-text": ("import cleantext", "import sys, cleantext; cleantext.clean(open(sys.argv[1]).read())"),
}


def rows(starts: int) -> Iterator[Sequence[str]]:
    """Milliseconds over those of `python -c pass`: the median of the differences within each turn."""
    with tempfile.TemporaryDirectory() as folder:
        line, lines = Path(folder, "line.txt"), Path(folder, "lines.txt")
        line.write_text(_LINE, encoding="utf-8")
        lines.write_text(_LINES, encoding="utf-8")
        # What pip installs is compiled when it is installed; a project's own modules are when they are first run.
        environment = os.environ | {"PYTHONPYCACHEPREFIX": str(Path(folder, "compiled")), "PYTHONDONTWRITEBYTECODE": ""}
        timed = [
            (name, program, argument)
            for name, (imported, cleaned) in PROGRAMS.items()
            for program, argument in ((imported, line), (cleaned, line), (cleaned, lines))
        ]
        over: dict[tuple[str, str, Path], list[float]] = {each: [] for each in timed}
        for turn in range(starts + 1):
            for each in timed:
                bare = _milliseconds("pass", line, environment)
                over[each].append(_milliseconds(*each[1:], environment) - bare)
                if turn == 0:
                    over[each].clear()
        yield "ms over bare Python", "import", "and a first line", "and a first text of some lines"
        for name in PROGRAMS:
            yield name, *(f"{statistics.median(over[each]):.1f}" for each in timed if each[0] == name)


def _milliseconds(program: str, argument: Path, environment: dict[str, str]) -> float:
    begin = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", program, argument],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=True,
        env=environment,
    )
    return (time.perf_counter() - begin) * 1e3
