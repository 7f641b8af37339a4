"""See the package."""

import argparse
import json
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
from pathlib import Path
from typing import Any

import ftfy

import scrapefix

# Typography that both libraries normalise by default, each in its own way: none of it is what the cases are about.
_FOLDED = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛´`ʼ", "'"),
        **dict.fromkeys("“”„‟", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
        "\N{NO-BREAK SPACE}": " ",
        "\N{NARROW NO-BREAK SPACE}": " ",
    }
)


def cases() -> list[dict[str, Any]]:
    """The cases of the newest ftfy, from its source distribution."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-binary", ":all:", "--no-deps", "ftfy"]
        subprocess.run([*command, "--dest", folder], check=True)
        (archive,) = Path(folder).glob("ftfy-*.tar.gz")
        with tarfile.open(archive) as files:
            (name,) = (name for name in files.getnames() if name.endswith("tests/test_cases.json"))
            stored = files.extractfile(name)
            if stored is None:
                raise FileNotFoundError(name)
            found: list[dict[str, Any]] = json.load(stored)
    return found


def fold(text: str) -> str:
    """Text without the differences in typography that are a matter of options."""
    text = unicodedata.normalize("NFKC", text.translate(_FOLDED)).translate(_FOLDED)
    return " ".join(
        "".join(char for char in text if unicodedata.category(char) not in {"Cc", "Cf"} or char == "\n")
        .replace("--", "-")
        .split()
    )


def main() -> None:
    """Print how many cases each library passes; with --show, the cases that scrapefix fails."""
    parser = argparse.ArgumentParser(prog="benchmarks.ftfy_cases", description=__doc__)
    parser.add_argument("--show", action="store_true", help="print the cases that scrapefix fails")
    show = parser.parse_args().show
    passed = {"ftfy": 0, "scrapefix": 0}
    found = cases()
    for case in found:
        want = fold(case["fixed"])
        got = {"ftfy": fold(ftfy.fix_text(case["original"])), "scrapefix": fold(scrapefix.clean(case["original"]))}
        for name, text in got.items():
            passed[name] += text == want
        if show and got["scrapefix"] != want:
            better = " (ftfy fails too)" if got["ftfy"] != want else ""
            print(f"{case['label']}{better}\n  from {case['original']!r}\n  want {want!r}\n  got  {got['scrapefix']!r}")
    for name, count in passed.items():
        print(f"{name:10} {count:4} of {len(found)}")


main()
