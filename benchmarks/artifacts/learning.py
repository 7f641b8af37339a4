"""Learning a source from a stream: memory and time for ever more documents, each of them new but for the template.

    python -m benchmarks.artifacts.learning [DOCUMENTS ...]

Each size runs in a process of its own, which makes the documents one by one and never holds two. The table says what
the process had at its peak beyond what it had before the first document, and how many lines were learned, of five.
"""

import argparse
import datetime as dt
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator

from scrapefix import learn

SIZES = (5_000, 20_000, 80_000)

# A title, an address and a number in the template differ from document to document; a quarter has a line more.
_HEAD = "The Slipway\nNumber {number} · {title}"
_TAIL = "Folded by hand in the boathouse on Pier Road\nOn the web: https://slipway.example/{number}"
_SOME = "Printed on the back of a tide table | Write to us | Leave"
_WORDS = "boat fog rope gull tide pier net oar mast keel hull bow stern deck sail knot buoy reef wave sand".split()


def documents(count: int) -> Iterator[dict[str, object]]:
    """So many documents of one source, of some 1,500 characters each."""
    chance = random.Random(7)
    for number in range(count):
        title = " ".join(chance.choices(_WORDS, k=4)).capitalize()
        body = [" ".join(chance.choices(_WORDS, k=40)).capitalize() + f" {number}." for _ in range(6)]
        some = [_SOME] if number % 3 else []
        text = "\n\n".join([_HEAD, *body, *some, _TAIL]).replace("{number}", str(number)).replace("{title}", title)
        yield {"title": title, "text": text}


def measured(count: int) -> dict[str, object]:
    """What learning from so many documents took, in this process."""
    learn(documents(50))  # loads the catalogue
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    profile = learn(documents(count))
    seconds = time.perf_counter() - began
    found = sorted((line.place, line.verdict, line.example) for line in profile.lines)
    return {
        "kilobytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before,
        "seconds": seconds,
        "documents": profile.documents,
        "lines": found,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents", type=int, nargs="*", default=SIZES)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.here:
        print(json.dumps(measured(arguments.documents[0])))
        return
    print(f"{dt.datetime.now(tz=dt.UTC).date()}, Python {sys.version.split()[0]}\n")
    print("| documents | text, MB | peak above the start, MB | documents a second | lines learned |")
    print("|---:|---:|---:|---:|---:|")
    lines = []
    for count in arguments.documents:
        size = sum(len(str(document["text"])) for document in documents(1000)) * count / 1e9
        command = [sys.executable, "-m", "benchmarks.artifacts.learning", "--here", str(count)]
        got = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
        lines = got["lines"]
        rate = got["documents"] / got["seconds"]
        print(f"| {count} | {size:.1f} | {got['kilobytes'] / 1000:.1f} | {rate:.0f} | {len(lines)} |", flush=True)
    print()
    for place, verdict, example in lines:
        print(f"{verdict}  {place}  {example}")


if __name__ == "__main__":
    main()
