"""Runs of written-out bytes, cut into their bytes."""

import pytest

from scrapefix.steps.byte_notations import NOTATIONS, Run

# Text, and its run's pieces, one for each byte: as many backslashes before each, more before some, or none at the end.
RUNS = [
    (r"\xd0\x9f\xd1\x80", [r"\xd0", r"\x9f", r"\xd1", r"\x80"]),
    (r"\\xd0\\x9f", [r"\\xd0", r"\\x9f"]),
    (r"\xe2\\x80\x99", [r"\xe2", r"\\x80", r"\x99"]),
    (r"\\xe2\x80\x99", [r"\\xe2", r"\x80", r"\x99"]),
    # As long as three of the first, but not written like it.
    (r"\\xe2\x80\\\x99", [r"\\xe2", r"\x80", r"\\\x99"]),
    (r"\XC3\XA9", [r"\XC3", r"\XA9"]),
    (r"\x{c3}\x{a9}", [r"\x{c3}", r"\x{a9}"]),
    (r"\303\251", [r"\303", r"\251"]),
    ("xe2x80x99", ["xe2", "x80", "x99"]),
    ("XE2X80X99", ["XE2", "X80", "X99"]),
    ("<C3><A9>", ["<C3>", "<A9>"]),
    ("%CE%B1", ["%CE", "%B1"]),
    ("%25CE%25B1", ["%25CE", "%25B1"]),
    ("M-CM-)", ["M-C", "M-)"]),
    ("M-bM-^@M-^Y", ["M-b", "M-^@", "M-^Y"]),
]


@pytest.mark.parametrize(("written", "pieces"), RUNS)
@pytest.mark.parametrize("before", ["", "où "])
def test_a_run_is_cut_between_its_bytes(written: str, pieces: list[str], before: str) -> None:
    (notation,) = {notation for notation in NOTATIONS if notation.run.fullmatch(written)}
    text = f"{before}{written} and {written}"
    match = notation.run.search(text)
    assert match is not None
    run = Run.of(notation, match)
    assert [text[start:end] for start, end in zip(run.bounds, run.bounds[1:], strict=False)] == pieces
    assert len(run.data) == len(pieces)
