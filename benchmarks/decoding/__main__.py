"""Compares decoders: how many texts come back exactly, and how fast.

Run from the root of the repository:

    python -m benchmarks.decoding                       its own sentences
    python -m benchmarks.decoding --catalogues FOLDER   translations below a folder, such as an unpacked Django
    python -m benchmarks.decoding --costs               UTF-8 against bytes.decode, and what is very long
"""

import argparse
import logging
import random
import time
import warnings
from collections import defaultdict
from pathlib import Path

from .catalogues import held_out_samples
from .contestants import Decoder, decoders, version
from .corpus import Sample, clean_samples, damaged_samples
from .costs import print_costs


class Result:
    """What one decoder made of the samples: which it got right, and the seconds that each took at best."""

    def __init__(self, count: int) -> None:
        self.right = [False] * count
        self.seconds = [float("inf")] * count


def run(contestants: dict[str, Decoder], samples: list[Sample], rounds: int) -> dict[str, Result]:
    """Each sample through each decoder in turn, so that all meet the same moments of the machine; its time counts.

    The order is shuffled: what a decoder remembers from one declaration of a text is no help with the next.
    """
    results = {name: Result(len(samples)) for name in contestants}
    order = list(range(len(samples)))
    random.Random(0).shuffle(order)
    for _ in range(rounds):
        for index in order:
            sample = samples[index]
            for name, decoder in contestants.items():
                start = time.thread_time()
                try:
                    text = decoder(sample)
                except Exception:  # noqa: BLE001 - a peer that raises has not recovered the text
                    text = None
                seconds = time.thread_time() - start
                result = results[name]
                result.seconds[index] = min(result.seconds[index], seconds)
                result.right[index] = text is not None and text.removeprefix("\ufeff") == sample.text
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--catalogues", type=Path, help="take the samples from the gettext catalogues below it")
    parser.add_argument("--costs", action="store_true", help="measure time and memory of UTF-8 and of long inputs only")
    parser.add_argument("--rounds", type=int, default=3, help="how often each sample is timed; the best time counts")
    parser.add_argument("--only", help="run this decoder only")
    parser.add_argument("--show", help="print the samples that this decoder gets wrong")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable()
    if arguments.costs:
        print_costs()
        return
    root = arguments.catalogues
    samples = list(held_out_samples(root)) if root else [*clean_samples(), *damaged_samples()]
    contestants = {name: decoder for name, decoder in decoders().items() if arguments.only in (None, name)}
    results = run(contestants, samples, arguments.rounds)
    if arguments.show:
        for sample, good in zip(samples, results[arguments.show].right, strict=True):
            if not good:
                print(*sample[2:], repr(sample.text[:50]))
    names = list(results)
    print(", ".join(f"{name} {version(name)}" for name in names), f"; {len(samples)} samples\n")
    head = f"| samples | {' | '.join(names)} |\n|---|---|{'---|' * len(names)}"
    rows = rows_of(samples)
    print(f"| % exact {head}")
    for row, indexes in rows.items():
        cells = " | ".join(f"{share(results[name].right, indexes, row, samples):.1f}" for name in names)
        print(f"| {row} | {len(indexes)} | {cells} |")
    print(f"\n| MB/s {head}")
    for row, indexes in rows.items():
        size = sum(len(samples[index].data) for index in indexes) / 1e6
        cells = " | ".join(f"{size / sum(results[name].seconds[index] for index in indexes):.2f}" for name in names)
        print(f"| {row} | {len(indexes)} | {cells} |")


def rows_of(samples: list[Sample]) -> dict[str, list[int]]:
    """The rows of the tables, and the samples that count in each."""
    rows: dict[str, list[int]] = defaultdict(list)
    for index, sample in enumerate(samples):
        if sample.group != "damaged":
            rows["mean over encodings and lengths"].append(index)
        rows[sample.damage].append(index)
        if sample.group != "damaged":
            rows[sample.group].append(index)
        rows[f"{sample.length} bytes"].append(index)
        if sample.encoding == "utf-8" and sample.group != "damaged":
            rows["well-formed UTF-8"].append(index)
    rows["all"] = list(range(len(samples)))
    return rows


def share(right: list[bool], indexes: list[int], row: str, samples: list[Sample]) -> float:
    """The share in per cent; for the mean over encodings and lengths each pair of them counts the same."""
    if not row.startswith("mean"):
        return 100 * sum(right[index] for index in indexes) / len(indexes)
    cells = defaultdict(list)
    for index in indexes:
        cells[samples[index].encoding, samples[index].length].append(right[index])
    return 100 * sum(sum(cell) / len(cell) for cell in cells.values()) / len(cells)


if __name__ == "__main__":
    main()
