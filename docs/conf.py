"""How the documentation is built: `make docs`."""

import re
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from scrapefix import __version__, catalog

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


def _write_rules(app: Sphinx) -> None:
    """A page for each rule of the catalogue and a list of them by family, in `rules/`."""
    folder = Path(app.srcdir) / "rules"
    folder.mkdir(exist_ok=True)
    pages = {f"{name}.md": text for name, text in catalog.pages()} | {"index.md": _list_of_rules()}
    for stale in {path.name for path in folder.glob("*.md")} - set(pages):
        (folder / stale).unlink()
    for name, text in pages.items():
        page = folder / name
        # What has not changed keeps its date, and Sphinx its work.
        if not page.exists() or page.read_text(encoding="utf-8") != text:
            page.write_text(text, encoding="utf-8")


def _list_of_rules() -> str:
    lines = ["# The rules", "", "Every rule of the catalogue, by family.", ""]
    for family, unasked in sorted(catalog.FAMILIES.items()):
        rules = [rule for rule in catalog.rules() if rule.family == family]
        if rules:
            lines += [f"## {family}", "", "Runs unasked." if unasked else f'Runs with `drop={{"{family}"}}`.', ""]
            lines += ["```{toctree}", ":maxdepth: 1", "", *(rule.name for rule in rules), "```", ""]
    return "\n".join(lines)


def setup(app: Sphinx) -> None:
    """Sphinx calls this: pages that are generated hook into `builder-inited` here."""
    app.connect("builder-inited", _write_rules)
    app.connect("autodoc-process-docstring", _as_sphinx_has_it)
