"""The examples of docs/html-pages.md that need a library of others: each runs where that library is installed."""

import re
from pathlib import Path

import pytest

PAGE = Path(__file__).parent.parent / "docs" / "html-pages.md"

# A block of code without prompts; those with prompts run as doctests.
BLOCKS = [
    block
    for block in re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    if ">>>" not in block
]


@pytest.mark.parametrize("block", BLOCKS)
def test_the_example_runs(block: str) -> None:
    library = re.match(r"(?:import|from) (\w+)", block)
    assert library
    pytest.importorskip(library[1])
    exec(compile(block, str(PAGE), "exec"), {})  # noqa: S102 - the example is ours
