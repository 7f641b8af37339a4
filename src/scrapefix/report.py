"""The account of one repair, as a value: what changed, where, why, and the way back."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any

from .decoding import Decoding
from .edits import Edit, Layer, Span, Suspect, invert
from .offsets import OffsetMap

_FORMAT = 1


class Report:
    r"""What `explain` gives: the clean text and everything that led to it.

    text: the clean text.
    edits: every place where it differs from the raw text, sorted, disjoint; offsets count characters of the raw and
        of the clean text. For bytes the raw side is the decoded text; `decoding` leads on to the bytes.
    suspects: what looks like damage but is not proven, in offsets of the clean text.
    decoding: for bytes, how they became text; None for text.

    >>> from scrapefix import explain
    >>> report = explain("Itxe2x80x99s here")
    >>> report.text
    "It's here"
    >>> report.edits[0].raw, report.edits[0].clean, report.edits[0].step
    (Span(start=2, end=11), Span(start=2, end=3), 'byte_escapes')
    >>> report.undo()
    'Itxe2x80x99s here'
    """

    def __init__(
        self,
        text: str,
        edits: Sequence[Edit] | Callable[[], tuple[Edit, ...]],
        suspects: Sequence[Suspect] = (),
        decoding: Decoding | None = None,
    ) -> None:
        self.text = text
        self._edits = edits
        self.suspects = tuple(suspects)
        self.decoding = decoding

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Every place where the text differs from the raw one; made when they are first asked for."""
        if not isinstance(self._edits, tuple):
            self._edits = self._edits() if callable(self._edits) else tuple(self._edits)
        return self._edits

    def undo(self) -> str | bytes:
        """The input exactly as it came, from the clean text and the edits alone: bytes if bytes came in."""
        raw = invert(self.text, self.edits)
        return raw if self.decoding is None else self.decoding.encode(raw)

    @cached_property
    def offsets(self) -> OffsetMap:
        """Maps offsets and spans between the raw and the clean text."""
        return OffsetMap(self.edits, len(self.text))

    def to_clean(self, offset: int) -> int:
        """The offset in the clean text of the raw character at `offset`. Raises IndexError outside of the text."""
        return self.offsets.to_clean(offset)

    def to_raw(self, offset: int) -> int:
        """The offset in the raw text of the clean character at `offset`. Raises IndexError outside of the text."""
        return self.offsets.to_raw(offset)

    def byte_span(self, edit: Edit) -> Span:
        r"""The range of the input bytes that `edit` replaced. Raises ValueError if the input was no bytes.

        >>> from scrapefix import explain
        >>> report = explain("caf\u00e9 \u201cnoir\u201d".encode())
        >>> [report.byte_span(edit) for edit in report.edits]
        [Span(start=6, end=9), Span(start=13, end=16)]
        """
        if self.decoding is None:
            raise ValueError("the input was text, not bytes: its spans count characters")
        return Span(self.decoding.byte_offset(edit.raw.start), self.decoding.byte_offset(edit.raw.end))

    @property
    def truncated(self) -> bool:
        r"""Whether the offer of a paywall was dropped: then the text breaks off before its end.

        >>> from scrapefix import explain
        >>> explain("The lighthouse was sold, and then\n\nSubscribe to continue reading").truncated
        True
        """
        rules = {layer.rule for edit in self.edits for layer in edit.layers if layer.step == "artifacts"}
        return any(rule.startswith("paywall-") for rule in rules)

    def counts(self) -> dict[str, int]:
        """How often each rule changed something, as `step/rule`, most often first."""
        counted = Counter(f"{layer.step}/{layer.rule}" for edit in self.edits for layer in edit.layers)
        return dict(counted.most_common())

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON-safe values; `from_dict` reads it back. The raw text is not in it: the edits hold it."""
        return {
            "scrapefix_report": _FORMAT,
            "text": _pack(self.text),
            "edits": [
                {
                    "raw": list(edit.raw),
                    "clean": list(edit.clean),
                    "before": _pack(edit.before),
                    "after": _pack(edit.after),
                    "layers": [
                        {"step": step, "rule": rule, "before": _pack(before), "after": _pack(after)}
                        for step, rule, before, after in edit.layers
                    ],
                }
                for edit in self.edits
            ],
            "suspects": [suspect._asdict() for suspect in self.suspects],
            "decoding": None if self.decoding is None else self.decoding.to_dict(),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Report":
        """A report from what `to_dict` made of it. Raises ValueError where `data` is not such a thing."""
        if not isinstance(data, Mapping) or data.get("scrapefix_report") != _FORMAT:
            raise ValueError(f"not a scrapefix report of format {_FORMAT}: {type(data).__name__}")
        try:
            edits = [
                Edit(
                    Span(*item["raw"]),
                    Span(*item["clean"]),
                    _unpack(item["before"]),
                    _unpack(item["after"]),
                    tuple(
                        Layer(layer["step"], layer["rule"], _unpack(layer["before"]), _unpack(layer["after"]))
                        for layer in item["layers"]
                    ),
                )
                for item in data["edits"]
            ]
            suspects = [Suspect(**item) for item in data["suspects"]]
            text, decoding = _unpack(data["text"]), data["decoding"]
            if decoding is not None:
                decoding = Decoding.from_dict(decoding, invert(text, edits))
            return cls(text, edits, suspects, decoding)
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"not a whole scrapefix report: {error!r}") from error

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Report) and self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]  # equal by value, and its parts are not all hashable

    def __repr__(self) -> str:
        return f"<Report: {_plural(len(self.edits), 'edit')}, {_plural(len(self.suspects), 'suspect')}>"

    def __str__(self) -> str:
        lines = []
        if self.decoding is not None:
            lines.append(f"decoded {self.decoding.encoding}: {self.decoding.how}")
        lines.append(f"{_plural(len(self.edits), 'edit')}, {_plural(len(self.suspects), 'suspect')}")
        places = _Places(invert(self.text, self.edits))
        for edit in self.edits:
            names = ", ".join(dict.fromkeys(f"{layer.step}/{layer.rule}" for layer in edit.layers))
            change = f"{_shorten(edit.before)} -> {_shorten(edit.after)}"
            # Of what goes with the line ends before it the words tell the place.
            blank = len(edit.before) - len(edit.before.lstrip()) if edit.before.strip() else 0
            lines.append(f"  {places.at(edit.raw.start + blank):>9}  {change}  [{names}]")
        for suspect in self.suspects:
            place = places.at(self.to_raw(suspect.start))
            seen = _shorten(self.text[suspect.start : suspect.end])
            lines.append(f"  {place:>9}  {seen} left: {suspect.reason}  [{suspect.rule}]")
        return "\n".join(lines)


class _Places:
    """Line and column, from 1, of ascending and other offsets."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._offset = self._line = 0

    def at(self, offset: int) -> str:
        if offset < self._offset:
            self._offset = self._line = 0
        self._line += self._text.count("\n", self._offset, offset)
        self._offset = offset
        return f"{self._line + 1}:{offset - self._text.rfind(chr(10), 0, offset)}"


def _shorten(text: str) -> str:
    return repr(text if len(text) <= _LONGEST else f"{text[: _LONGEST // 2]}...{text[-_LONGEST // 4 :]}")


# A longer text is shown by its two ends.
_LONGEST = 60


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _pack(text: str) -> str | dict[str, str]:
    """Text for JSON. A lone surrogate has no UTF-8, and JSON readers join two of them into one character."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return {"utf-8-surrogatepass": text.encode("utf-8", "surrogatepass").hex()}
    return text


def _unpack(value: str | dict[str, str]) -> str:
    if isinstance(value, str):
        return value
    return bytes.fromhex(value["utf-8-surrogatepass"]).decode("utf-8", "surrogatepass")
