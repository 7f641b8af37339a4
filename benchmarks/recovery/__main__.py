"""How much damaged text comes back exactly, and how much healthy text is changed.

    python -m benchmarks.recovery [--kind TEXT] [--layers 1|2|3] [--only CONTESTANT] [--language CODE] [--show N]

Text counts as recovered when it is the original after `fold`: a contestant may write quotes and spaces as it likes.
"""

import argparse
import datetime as dt
import itertools
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator

from . import cases
from .cases import Case
from .contestants import Contestant, contestants, title
from .damage import GONE, KINDS
from .fold import fold


def main() -> None:
    """Run, print failures as they come, then the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kind", default="", help="only rows whose name contains this text")
    parser.add_argument("--layers", type=int, choices=(1, 2, 3), help="only single damage, or stacks of two or three")
    parser.add_argument(
        "--only", choices=("scrapefix", "ftfy", "plsfix", "clean-text", "stdlib"), help="one contestant"
    )
    parser.add_argument("--language", help="only this language")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print the first N failures of each row")
    arguments = parser.parse_args()
    players = contestants(arguments.only)
    total: Counter[tuple[str, str]] = Counter()
    raised: Counter[str] = Counter()
    right: Counter[tuple[str, str, str]] = Counter()
    seconds: dict[str, float] = dict.fromkeys(players, 0.0)
    for case in _chosen(arguments.kind, arguments.layers):
        if arguments.language not in {None, case.language}:
            continue
        total["kind", case.kind] += 1
        if case.kind != "healthy":
            total["language", case.language] += 1
        want = fold(case.gold)
        for name, player in players.items():
            began = time.perf_counter()
            got = _played(player, case.raw)
            seconds[name] += time.perf_counter() - began
            if isinstance(got, BaseException):
                raised[f"{name}: {type(got).__name__}"] += 1
            if got == want:
                right[name, "kind", case.kind] += 1
                right[name, "language", case.language] += case.kind != "healthy"
            elif len(players) == 1 and total["kind", case.kind] - right[name, "kind", case.kind] <= arguments.show:
                print(f"{case.kind} [{case.language}]\n  raw  {case.raw!r}\n  got  {got!r}\n  want {want!r}\n")
    _print_tables(list(players), total, right, seconds)
    for what, times in raised.most_common(10):
        print(f"raised {times} times: {what}")


def _chosen(kind: str, layers: int | None) -> Iterator[Case]:
    tables: dict[int, Iterable[Case]] = {
        1: itertools.chain(cases.single(), cases.partial(), cases.healthy()),
        2: cases.stacked(2),
        3: cases.stacked(3),
    }
    for depth, table in tables.items():
        if layers in {None, depth}:
            yield from (case for case in table if kind in case.kind)


def _played(player: Contestant, raw: str) -> str | BaseException:
    try:
        return fold(player(raw))
    except BaseException as error:  # a panic of an extension in Rust is no Exception
        if isinstance(error, KeyboardInterrupt):
            raise
        return error


def _print_tables(
    names: list[str], total: Counter[tuple[str, str]], right: Counter[tuple[str, str, str]], seconds: dict[str, float]
) -> None:
    today = dt.datetime.now(tz=dt.UTC).date()
    print(f"{today}, Python {sys.version.split()[0]}; per cent of cases recovered exactly\n")
    rows = [row for what, row in total if what == "kind"]
    summary: dict[str, list[str]] = {
        "**single, mean of kinds**": [row for row in rows if row in KINDS],
        **{f"**{row}**": [row] for row in ("two layers", "three layers", "partial") if row in rows},
        **({"**healthy, unchanged**": ["healthy"]} if "healthy" in rows else {}),
    }
    _print_table("kind", names, {**summary, **{row: [row] for row in rows if row in KINDS}}, total, right)
    print("| seconds | |" + "".join(f" {seconds[name]:.1f} |" for name in names))
    languages = {key: [key] for what, key in sorted(total) if what == "language"}
    print()
    _print_table("language", names, languages, total, right)
    print("\nNot here, because the information is gone:")
    for what, why in GONE.items():
        print(f"- {what}: {why}")


def _print_table(
    what: str,
    names: list[str],
    rows: dict[str, list[str]],
    total: Counter[tuple[str, str]],
    right: Counter[tuple[str, str, str]],
) -> None:
    print(f"| {what} | cases |" + "".join(f" {title(name)} |" for name in names))
    print("|---|---:|" + "---:|" * len(names))
    for label, keys in rows.items():
        if keys:
            count = sum(total[what, key] for key in keys)
            shares = [sum(right[name, what, key] / total[what, key] for key in keys) / len(keys) for name in names]
            shown = label if label.startswith("**") or what == "language" else f"`` {label} ``"
            print(f"| {shown} | {count} |" + "".join(f" {_percent(share)} |" for share in shares))


def _percent(share: float) -> str:
    """One digit after the point, never rounded up to 100."""
    return f"{int(share * 1000) / 10:.1f}"


if __name__ == "__main__":
    main()
