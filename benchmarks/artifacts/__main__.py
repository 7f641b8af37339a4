"""How many artifact lines are dropped, how many lines of text are lost, and how many documents come out exactly right.

    python -m benchmarks.artifacts [--language CODE] [--kind TEXT] [--only CONTESTANT] [--show N]

Every contestant gets plain text and gives back the lines that it keeps. Lines are compared without their typography.
"""

import argparse
import datetime as dt
import importlib
import importlib.metadata
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable

from scrapefix import clean, learn
from scrapefix.repairs import drop_artifacts

from ..recovery.fold import fold
from .corpus import Sample, samples, source_documents
from .pieces import WRITTEN

Contestant = Callable[[Sample], str]


def nothing(sample: Sample) -> str:
    return sample.text


def scrapefix_alone(sample: Sample) -> str:
    return drop_artifacts(sample.text)


# The line rules of C4 as its paper and its published code have them, restated: a line ends as a sentence does, has five
# words, and speaks neither of JavaScript nor of policies. The rules about whole pages are not part of this.
_POLICIES = ("terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies", "use cookies")


def c4(sample: Sample) -> str:
    def stays(line: str) -> bool:
        low = line.lower()
        return (
            line.endswith((".", "?", "!", '"', "\N{RIGHT DOUBLE QUOTATION MARK}"))
            and not line.endswith("...")
            and len(line.split()) >= 5
            and "javascript" not in low
            and not any(policy in low for policy in _POLICIES)
        )

    return "\n".join(line for line in sample.text.split("\n") if stays(line.strip()))


def trafilatura_filter() -> Contestant | None:
    """The filter that trafilatura runs over the text of elements; None where it is not installed."""
    try:
        # It looks at elements, not at text, so each line is made one.
        element_of = importlib.import_module("lxml.etree").Element
        textfilter = importlib.import_module("trafilatura.utils").textfilter
    except ImportError:
        return None

    def keep(sample: Sample) -> str:
        lines = []
        for line in sample.text.split("\n"):
            element = element_of("p")
            element.text = line
            if not textfilter(element):
                lines.append(line)
        return "\n".join(lines)

    return keep


def contestants() -> dict[str, Contestant]:
    """What is compared, by the title of its column."""
    found: dict[str, Contestant] = {f"scrapefix {importlib.metadata.version('scrapefix')}": scrapefix_alone}
    theirs = trafilatura_filter()
    if theirs is not None:
        found[f"trafilatura {importlib.metadata.version('trafilatura')}, line filter"] = theirs
    return found | {"C4 line rules": c4, "nothing": nothing}


class Score:
    """Counts over documents."""

    def __init__(self) -> None:
        self.documents = self.exact = self.artifacts = self.dropped = self.texts = self.lost = 0

    def add(self, sample: Sample, got: str) -> bool:
        left = Counter(fold(got).split("\n"))
        text = Counter(fold(line) for line, is_text in sample.lines if is_text)
        noise = Counter(fold(line) for line, is_text in sample.lines if not is_text)
        lost = sum((text - left).values())
        stayed = sum((left & noise).values())
        exact = fold(got) == fold(sample.gold)
        self.documents += 1
        self.exact += exact
        self.artifacts += sum(noise.values())
        self.dropped += sum(noise.values()) - stayed
        self.texts += sum(text.values())
        self.lost += lost
        return exact

    def __str__(self) -> str:
        dropped = f"{_percent(self.dropped, self.artifacts)}" if self.artifacts else "-"
        return f"{_percent(self.exact, self.documents)} / {dropped} / {_lost(self.lost, self.texts)}"


def _percent(part: int, whole: int) -> str:
    """A digit after the point, rounded against the one who is measured."""
    return f"{part * 1000 // whole / 10:.1f}"


def _lost(part: int, whole: int) -> str:
    """Two digits after the point, rounded up: the goal is less than 0.1."""
    return f"{-(-part * 10_000 // whole) / 100:.2f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", choices=sorted(WRITTEN), help="only this language")
    parser.add_argument("--kind", default="", help="only kinds that contain this text")
    parser.add_argument("--only", default="", help="only contestants whose title contains this text")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print N failures of each contestant")
    arguments = parser.parse_args()
    players = {name: player for name, player in contestants().items() if arguments.only in name}
    chosen = [
        sample
        for sample in samples()
        if arguments.kind in sample.kind and arguments.language in {None, sample.language}
    ]
    scores: defaultdict[tuple[str, str], Score] = defaultdict(Score)
    seconds = dict.fromkeys(players, 0.0)
    for name, player in players.items():
        shown = 0
        for sample in chosen:
            began = time.perf_counter()
            got = player(sample)
            seconds[name] += time.perf_counter() - began
            rows = ("**all**", f"artifacts: {sample.kind}", sample.language)
            exact = [scores[name, row].add(sample, got) for row in rows]
            if not all(exact) and shown < arguments.show:
                shown += 1
                _show(name, sample, got)
    if chosen:
        _print_table(list(players), chosen, scores, seconds)
    if arguments.kind in "source":
        _learned(arguments.language, arguments.show)


def _print_table(
    names: list[str], chosen: list[Sample], scores: dict[tuple[str, str], Score], seconds: dict[str, float]
) -> None:
    print(f"{dt.datetime.now(tz=dt.UTC).date()}, Python {sys.version.split()[0]}, {len(chosen)} documents; per cent of")
    print("documents exactly right / artifact lines dropped / lines of text lost\n")
    print(f"| | {' | '.join(names)} |\n|---|{'---:|' * len(names)}")
    kinds = dict.fromkeys(f"artifacts: {sample.kind}" for sample in chosen)
    for row in ("**all**", *kinds, *dict.fromkeys(sample.language for sample in chosen)):
        print(f"| {row} | {' | '.join(str(scores[name, row]) for name in names)} |")
    size = sum(len(sample.text.encode()) for sample in chosen) / 1e6
    print(f"| MB/s | {' | '.join(f'{size / seconds[name]:.1f}' for name in names)} |")


def _show(name: str, sample: Sample, got: str) -> None:
    kept = set(fold(got).split("\n"))
    print(f"{name} [{sample.language} {sample.kind}]")
    for line, is_text in sample.lines:
        if (fold(line) in kept) != is_text:
            print(f"  {'lost' if is_text else 'left'}  {line!r}")


def _learned(language: str | None, show: int) -> None:
    """What a profile of ten documents does to ten more of the same source, and the catalogue alone."""
    alone, learned = Score(), Score()
    for code in WRITTEN:
        if language in {None, code}:
            first, rest = source_documents(code)
            profile = learn({"title": sample.title, "text": sample.text} for sample in first)
            for sample in rest:
                alone.add(sample, scrapefix_alone(sample))
                got = clean(sample.text, profile=profile)
                if not learned.add(sample, got) and show:
                    _show("learned", sample, got)
    print("\n| a source that no catalogue knows | catalogue alone | learned from ten documents |\n|---|---:|---:|")
    print(f"| {alone.documents} documents | {alone} | {learned} |")


if __name__ == "__main__":
    main()
