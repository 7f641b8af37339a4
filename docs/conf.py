"""How the documentation is built: `make docs`."""

import re
from typing import Any

from sphinx.application import Sphinx

from scrapefix import __version__

project = "scrapefix"
author = "the scrapefix contributors"
release = version = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"

html_theme = "furo"
html_title = "scrapefix"
html_show_copyright = False

# A docstring says what a value is in a paragraph of its own: the name, a colon, and lines that are indented further.
_VALUE = re.compile(r"^(\w+(?:, \w+)*): ")

# Code stands in backticks as in Markdown; Sphinx wants two of them. Where two stand already, they are TeX's quotes.
_CODE = re.compile(r"(?<!`)`(?!`)([^`]+)`(?!`)")
_TEX_QUOTE = re.compile(r"(?<!`)``(?!`)")


def _as_sphinx_has_it(*event: Any) -> None:
    lines: list[str] = event[-1]
    for number, line in enumerate(lines):
        lines[number] = _CODE.sub(r"``\1``", _TEX_QUOTE.sub(r"\`\`", _VALUE.sub(r":\1: ", line)))


def setup(app: Sphinx) -> None:
    """Sphinx calls this: pages that are generated hook into `builder-inited` here."""
    app.connect("autodoc-process-docstring", _as_sphinx_has_it)
