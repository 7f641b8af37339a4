"""Compares decoders on the samples of `corpus`: how many texts come back exactly, and how fast.

Run from the root of the repository: python -m benchmarks.decoding [--show NAME] [--markdown]
"""

import argparse
import importlib.metadata
import time
import warnings
from collections import defaultdict
from collections.abc import Callable

from .corpus import Sample, clean_samples, damaged_samples

Decoder = Callable[[Sample], str | None]


def decoders() -> dict[str, Decoder]:
    """Scrapefix and whatever else is installed. Labels are given to those that take one."""
    import scrapefix

    found: dict[str, Decoder] = {"scrapefix": lambda s: scrapefix.decode(s.data, declared=s.declared).text}
    try:
        import charset_normalizer

        found["charset-normalizer"] = lambda s: str(charset_normalizer.from_bytes(s.data).best())
    except ImportError:
        pass
    try:
        import chardet

        found["chardet"] = lambda s: read(s.data, chardet.detect(s.data)["encoding"])
    except ImportError:
        pass
    try:
        import cchardet

        found["faust-cchardet"] = lambda s: read(s.data, cchardet.detect(s.data)["encoding"])
    except ImportError:
        pass
    try:
        from bs4.dammit import UnicodeDammit

        found["UnicodeDammit"] = lambda s: (
            UnicodeDammit(
                s.data, known_definite_encodings=[], user_encodings=[s.declared] if s.declared else []
            ).unicode_markup
        )
    except ImportError:
        pass
    try:
        import ftfy

        found["ftfy.guess_bytes"] = lambda s: ftfy.guess_bytes(s.data)[0]
    except ImportError:
        pass
    return found


def read(data: bytes, encoding: str | None) -> str | None:
    return data.decode(encoding, "replace") if encoding else None


def run(decoder: Decoder, samples: list[Sample]) -> tuple[list[bool], list[float]]:
    right, seconds = [], []
    for sample in samples:
        start = time.perf_counter()
        try:
            text = decoder(sample)
        except Exception:  # noqa: BLE001 - a peer that raises has not recovered the text
            text = None
        seconds.append(time.perf_counter() - start)
        right.append(text is not None and text.removeprefix("\ufeff") == sample.text)
    return right, seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", help="print the samples that this decoder gets wrong")
    parser.add_argument("--only", help="run this decoder only")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")
    samples = [*clean_samples(), *damaged_samples()]
    results = {}
    for name, decoder in decoders().items():
        if arguments.only in (None, name):
            run(decoder, samples[:: len(samples) // 20])
            results[name] = run(decoder, samples)
    if arguments.show:
        for sample, good in zip(samples, results[arguments.show][0], strict=True):
            if not good:
                print(
                    sample.encoding,
                    sample.language,
                    sample.length,
                    sample.damage,
                    sample.declared,
                    repr(sample.text[:50]),
                )
    names = list(results)
    print(", ".join(f"{name} {version(name)}" for name in names), f"; {len(samples)} samples\n")
    print(f"| % exact | samples | {' | '.join(names)} |\n|---|---|{'---|' * len(names)}")
    rows = defaultdict(list)
    for index, sample in enumerate(samples):
        if sample.group != "damaged":
            rows["mean over encodings and lengths"].append(index)
            rows[sample.damage].append(index)
        rows[sample.group if sample.group != "damaged" else sample.damage].append(index)
        rows[f"{sample.length} bytes"].append(index)
        if sample.encoding == "utf-8" and sample.group != "damaged":
            rows["well-formed UTF-8"].append(index)
    rows["all"] = list(range(len(samples)))
    for row, indexes in rows.items():
        cells = " | ".join(f"{mean(results[name][0], indexes, row, samples):.1f}" for name in names)
        print(f"| {row} | {len(indexes)} | {cells} |")
    print(f"\n| MB/s | samples | {' | '.join(names)} |\n|---|---|{'---|' * len(names)}")
    for row, indexes in rows.items():
        size = sum(len(samples[index].data) for index in indexes) / 1e6
        cells = " | ".join(f"{size / sum(results[name][1][index] for index in indexes):.2f}" for name in names)
        print(f"| {row} | {len(indexes)} | {cells} |")


def mean(right: list[bool], indexes: list[int], row: str, samples: list[Sample]) -> float:
    """The share in per cent; for the mean over encodings and lengths each pair of them counts the same."""
    if not row.startswith("mean"):
        return 100 * sum(right[index] for index in indexes) / len(indexes)
    cells = defaultdict(list)
    for index in indexes:
        cells[samples[index].encoding, samples[index].length].append(right[index])
    return 100 * sum(sum(cell) / len(cell) for cell in cells.values()) / len(cells)


def version(name: str) -> str:
    return importlib.metadata.version(name.split(".", maxsplit=1)[0].replace("UnicodeDammit", "beautifulsoup4"))


if __name__ == "__main__":
    main()
