"""docs/api.md has every public name."""

import re
from pathlib import Path

import scrapefix

PAGE = Path(__file__).parent.parent / "docs" / "api.md"


def test_the_page_has_each_public_name_and_no_other() -> None:
    listed = re.findall(r"^\.\. auto\w+:: scrapefix\.(\w+)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(listed) == sorted(scrapefix.__all__)
