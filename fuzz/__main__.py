"""Fuzzes `clean` and `explain`: coverage decides which damage is worth varying further, the promises what is a failure.

    python -m fuzz                         3,000 inputs, the same ones on each run
    python -m fuzz --inputs 0 FOLDER       until it is stopped; what reaches new code is kept in FOLDER
    python -m fuzz --show FILE ...         inputs of the fuzzer as lines of `fuzz/cases.jsonl`

A failure ends the run with its traceback and a file `crash-...` (or `timeout-...`) beside it. `--show` makes a case of
that file: it belongs into `fuzz/cases.jsonl` before the mistake is mended, and the tests run it from then on.
"""

import argparse
import importlib
import pkgutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))  # the grammar of damage is that of the tests

import atheris

# Everything is imported while it is watched: what is loaded later would not be seen.
with atheris.instrument_imports(include=["scrapefix"]):
    import scrapefix

    for module in pkgutil.walk_packages(scrapefix.__path__, "scrapefix."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)

import promises

from scrapefix import NotTextError

from .cases import kept, to_json
from .grammar import read, spell

# An input is at most so many bytes, and an input that takes so many seconds is a failure.
LONGEST, SECONDS = 200, 20


def one(data: bytes) -> None:
    """One input: raises what breaks a promise."""
    raw, config = read(data)
    try:
        promises.hold(raw, config)
    except NotTextError:
        if isinstance(raw, str):
            raise


def main() -> None:
    """Fuzz, or show what was found."""
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--inputs", type=int, default=3_000, help="how many inputs are run, 0 for no end")
    parser.add_argument("--seconds", type=int, default=0, help="end after so many seconds, 0 for no end")
    parser.add_argument("--show", action="store_true", help="print the files as cases instead")
    parser.add_argument("paths", metavar="PATH", nargs="*", help="the folder for what is found, or files to show")
    arguments = parser.parse_args()
    if arguments.show:
        for path in arguments.paths:
            print(to_json(*read(Path(path).read_bytes())))
        return
    with tempfile.TemporaryDirectory() as beginnings:
        for number, (raw, _) in enumerate(kept()):
            if isinstance(raw, str) and len(spelling := spell(raw)) <= LONGEST:
                (Path(beginnings) / f"{number:04}").write_bytes(spelling)
        flags = [f"-runs={arguments.inputs or -1}", f"-max_total_time={arguments.seconds}", "-seed=1"]
        flags += [f"-max_len={LONGEST}", f"-timeout={SECONDS}", "-len_control=0", "-print_final_stats=1"]
        atheris.Setup([sys.argv[0], *flags, *arguments.paths, beginnings], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
