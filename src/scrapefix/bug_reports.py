"""Reports of mistakes: what came out stands in them beside what was expected, and is there to be seen."""

import re

from .document import Document
from .lazy import pattern


def is_reported(document: Document, start: int) -> bool:
    """Whether what stands at `start` is what a report says came out: behind "Actual:", or under it alone.

    The report says what was expected as well.
    """
    line = document.line(start)
    label = _REPORTED.match(document.text, line.start, start)
    is_labelled = label is not None and label[0].rstrip(" *_`\"'")[-1] in ":："
    if not is_labelled and line.start:
        above = document.text[max(0, line.start - _LONGEST_LABEL) : line.start].rstrip().rpartition("\n")[2]
        is_labelled = _REPORTED.fullmatch(f"{above}\n") is not None
    return is_labelled and document.ask(_is_report, 0, _LONGEST_REPORT)


# A label, and the gap below it; and a report.
_LONGEST_LABEL = 60
_LONGEST_REPORT = 20_000


def _is_report(text: str) -> bool:
    return _EXPECTED.search(text) is not None


_EXPECTED = pattern(
    r"(?:^|\n)\W{0,6}(?:expected|wanted|should be|erwartet|soll|attendu|esperado|lo esperado|atteso|beklenen|ожида\w+"
    r"|должно быть|очікува\w+|预期|預期|期待|예상|기대)",
    re.IGNORECASE,
)


# The label of what came out, as forms of reports have it beside that of what was expected.
_REPORTED = pattern(
    r"\W{0,6}(?:(?:actual|current|observed)(?:\s(?:result|behaviou?r|output))?|received|got|tatsächlich\w{0,2}|ist"
    r"|(?:résultat\s)?obtenu|(?:resultado\s)?(?:obtenido|obtido|actual|atual)|ottenuto|gerçekleşen"
    r"|(?:фактический\sрезультат|фактически|получено)|实际(?:结果)?"
    r"|實際(?:結果)?|実際(?:の結果)?|실제(?: ?결과)?)\W{1,6}",
    re.IGNORECASE,
)
