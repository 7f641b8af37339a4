"""Learning a source: which lines return at the head and the tail of its documents, and what they are.

What no list of phrases holds is found by repetition: "Gulls over the pier, the harbour's Sunday letter" stands under
every item of one source and nowhere else. A line is learned when it stands at the same end of at least 3 documents and
of 30 % of them, with digits, addresses and titles masked. Not every line that returns is an artifact, so each gets a
verdict of its own (see `verdicts`), which a person can change.

Documents are read once, one after the other, and memory is bounded: at most 8192 lines are counted at a time. When
there are more, the rare ones go, and what they had is subtracted from all (the summary of Misra and Gries, pruned in
batches). A document has 20 lines to count, so a line's weight is never too small by more than 20 / 4096 of the
documents, a 60th of what it needs: none that is frequent enough is ever lost.
"""

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping

from .config import Config
from .masks import LONGEST, folded, masked
from .profile import DEEPEST, Line, Profile, in_order
from .repairs import clean
from .verdicts import Candidate, judge

# A line is learned that stands in so many documents, and in that part of them.
FEWEST = 3
SHARE = 0.3

# So many lines of each end of a document are looked at; blank ones do not count.
HEAD, TAIL = 8, DEEPEST

# The lines that are left after a pruning; twice as many bring one about.
KEPT = 4096

# A document that came already among the last so many is counted once: crawls hold items again and again.
REMEMBERED = 65_536

Document = str | bytes | Mapping[str, object]


def learn(
    documents: Iterable[Document],
    *,
    field: str = "text",
    title_field: str = "title",
    source: str | None = None,
    config: Config | None = None,
) -> Profile:
    """The lines that return in the documents of one source.

    documents: texts as they were scraped, str or bytes; or mappings that hold the text under `field` and, where it is
        known, the title under `title_field`. They are read once, in memory that does not grow with their number.
    source: a name for the profile. config: how the texts are repaired before they are compared; artifacts stay in.

    What stands in the middle of documents, lines that differ in more than digits, addresses and the title, and footers
    at the end of a line of prose are not learned. Raises TypeError for what is no document and ValueError for a
    mapping without a text, each with the number of the document, from 1.

    >>> items = ["The mill is for sale.", "Ferries run late.", "It rained.", "A swan came back.", "No bread today."]
    >>> profile = learn(f"{item}\\n\\nHarbour Letter, printed on driftwood" for item in items)
    >>> [(line.example, line.count, line.place, line.verdict) for line in profile.lines]
    [('Harbour Letter, printed on driftwood', 5, 'tail', 'drop')]
    """
    config = (config or Config()).with_options(artifacts=False, title=None, profile=None)
    counts = _Counts()
    for text, title in _texts(documents, field, title_field):
        counts.add(clean(text, config), folded(clean(title, config)) if title else "")
    return counts.profile(source)


def _texts(documents: Iterable[Document], field: str, title_field: str) -> Iterator[tuple[str | bytes, str]]:
    """Each document's text and title, "" where it has none."""
    if isinstance(documents, str | bytes | Mapping):
        raise TypeError(f"learn takes many documents, not one {type(documents).__name__}")
    for number, document in enumerate(documents, 1):
        if isinstance(document, str | bytes):
            yield document, ""
        elif isinstance(document, Mapping):
            text, title = document.get(field), document.get(title_field)
            if not isinstance(text, str | bytes):
                raise ValueError(f"document {number} has no text under {field!r}")  # noqa: TRY004  # its type is right
            yield text, title if isinstance(title, str) else ""
        else:
            raise TypeError(f"document {number} is {type(document).__name__}, not str, bytes or a mapping")


class _Counts:
    """How often each masked line stood at each end of the documents, in bounded memory."""

    def __init__(self) -> None:
        self.documents = 0
        self._lines: dict[tuple[str, str], _Count] = {}
        self._seen: OrderedDict[int, None] = OrderedDict()

    def add(self, text: str, title: str) -> None:
        name = hash(text)
        if name in self._seen:
            self._seen.move_to_end(name)
            return
        self._seen[name] = None
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        lines = [line for line in text.split("\n") if line and not line.isspace()]
        if not lines:
            return
        self.documents += 1
        here: set[tuple[str, str]] = set()
        for place, ends in (("head", lines[:HEAD]), ("tail", lines[: -TAIL - 1 : -1])):
            for position, line in enumerate(ends, 1):
                if len(line) <= LONGEST:
                    self._count((place, masked(line, title)), position, line, here)
        if len(self._lines) > 2 * KEPT:
            self._prune()

    def _count(self, name: tuple[str, str], position: int, line: str, here: set[tuple[str, str]]) -> None:
        count = self._lines.get(name)
        if count is None:
            count = self._lines[name] = _Count(line.strip(), position)
        count.nearest = min(count.nearest, position)
        count.deepest = max(count.deepest, position)
        count.varies = count.varies or line.strip() != count.example
        if name not in here:
            here.add(name)
            count.seen += 1
            count.weight += 1

    def _prune(self) -> None:
        weights = sorted((count.weight for count in self._lines.values()), reverse=True)
        rare = weights[KEPT]
        for name, count in list(self._lines.items()):
            count.weight -= rare
            if count.weight <= 0:
                del self._lines[name]

    def profile(self, source: str | None) -> Profile:
        needed = max(FEWEST, SHARE * self.documents)
        frequent = {name: count for name, count in self._lines.items() if count.seen >= needed}
        candidates = [
            Candidate(
                place,
                mask,
                count.example,
                count.seen,
                count.seen / self.documents,
                count.nearest,
                count.deepest,
                count.varies,
            )
            for (place, mask), count in frequent.items()
            if not _stands_better(count, place, frequent.get((_OTHER[place], mask)))
        ]
        lines = [
            Line(
                line=candidate.mask,
                place=candidate.place,
                verdict="drop" if kind == "artifact" else "keep",
                at=candidate.deepest,
                kind=kind,
                count=candidate.documents,
                share=round(candidate.share, 3),
                example=candidate.example,
                reason=reason,
            )
            for candidate, kind, reason in judge(candidates)
        ]
        return Profile(documents=self.documents, source=source, lines=in_order(lines))


_OTHER = {"head": "tail", "tail": "head"}


class _Count:
    """One line's count.

    seen: in how many documents, since it was first counted. weight: the same less what prunings took. varies: whether
    it is only alike, with other numbers, addresses or titles.
    """

    __slots__ = ("deepest", "example", "nearest", "seen", "varies", "weight")

    def __init__(self, example: str, position: int) -> None:
        self.example = example
        self.seen = self.weight = 0
        self.nearest = self.deepest = position
        self.varies = False


def _stands_better(count: _Count, place: str, other: _Count | None) -> bool:
    """Whether a line belongs to the other end: in short documents every line is near both."""
    if other is None:
        return False
    return (other.seen, -other.deepest, place == "tail") > (count.seen, -count.deepest, place == "head")
