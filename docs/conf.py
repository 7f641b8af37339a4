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
# The docstrings are prose with Markdown's backticks; in Sphinx a single backtick then is plain code.
default_role = "code"

html_theme = "furo"
html_title = "scrapefix"
html_show_copyright = False

# A docstring says what a value is in a paragraph of its own: the name, a colon, and lines that are indented further.
_VALUE = re.compile(r"^(\w+(?:, \w+)*): ")


def _values_as_fields(*event: Any) -> None:
    lines: list[str] = event[-1]
    lines[:] = [_VALUE.sub(r":\1: ", line) for line in lines]


def setup(app: Sphinx) -> None:
    """Sphinx calls this: pages that are generated hook into `builder-inited` here."""
    app.connect("autodoc-process-docstring", _values_as_fields)
