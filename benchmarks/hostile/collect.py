"""Every pattern that the library compiles, with the place where it does and how it is asked.

    python -m benchmarks.hostile.collect

A fresh interpreter notes each pattern as `re` compiles it: while all modules load, with those that wait for a text
otherwise, while the catalogue is read, and while the fragments run, so that those which are made in functions are
there too.
"""

import ast
import importlib
import json
import os
import pkgutil
import re
import subprocess
import sys
from contextlib import suppress
from functools import cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "scrapefix"


class Compiled(NamedTuple):
    """A pattern. `anchored`: it is only asked whether it matches at one place, and never searched for."""

    place: str
    pattern: str | bytes
    flags: int
    anchored: bool


@cache
def patterns() -> list[Compiled]:
    """All patterns of the library, in the order of their places."""
    environment = os.environ | {"PYTHONHASHSEED": "0"}  # which of two signs is asked first would be up to chance
    done = subprocess.run([sys.executable, "-m", __name__], capture_output=True, check=True, cwd=ROOT, env=environment)
    return [
        Compiled(place, text if is_text else text.encode("latin-1"), flags, anchored)
        for place, text, is_text, flags, anchored in json.loads(done.stdout)
    ]


def _note() -> dict[tuple[str, str | bytes, int], None]:
    """What `re` is asked to compile by the library while all of it is loaded and run."""
    found: dict[tuple[str, str | bytes, int], None] = {}
    compile_ = re._compile  # type: ignore[attr-defined]  # the one door that all functions of `re` go through

    def noting(pattern: str | bytes | re.Pattern[str], flags: int) -> object:
        frame = sys._getframe(2)
        file = Path(frame.f_code.co_filename)
        if file.is_relative_to(PACKAGE) and isinstance(pattern, str | bytes):
            found[f"{file.relative_to(PACKAGE)}:{frame.f_lineno}", pattern, int(flags)] = None
        return compile_(pattern, flags)

    re._compile = noting  # type: ignore[attr-defined]
    import scrapefix
    from scrapefix import lazy

    lazy.pattern = re.compile  # type: ignore[assignment]  # who imports it from here on does not wait
    for module in pkgutil.walk_packages(scrapefix.__path__, "scrapefix."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    from scrapefix import catalog
    from scrapefix import patterns as users
    from scrapefix.charsets import binaries

    from .fragments import FRAGMENTS

    for rule in catalog.rules():
        _ = rule.company, rule.fits("")
    users.checked("^users' own patterns are judged before they run$")
    for start, _, _ in chain(*binaries._BY_FIRST_TWO.values()):
        with suppress(scrapefix.NotTextError):
            scrapefix.clean(start + bytes(64))

    for fragment in FRAGMENTS:
        scrapefix.explain(f"It rained. {fragment * 9}\n\n{fragment}", markup="strip")
        scrapefix.clean(fragment.encode("utf-16", "ignore"))
        scrapefix.clean(b"caf\xe9 " + fragment.encode("utf-8", "ignore"))
    re._compile = compile_  # type: ignore[attr-defined]
    return found


_ANCHORED = {"match", "fullmatch"}


class Usage(ast.NodeVisitor):
    """Where patterns are compiled and bound to names, and which of their methods are called on each name."""

    def __init__(self) -> None:
        self.names: dict[tuple[str, int], str] = {}
        self.calls: dict[tuple[str, int], str] = {}
        self.compiled: list[tuple[str, range]] = []
        self.methods: dict[str, set[str]] = {}
        self.bare: set[str] = set()
        for file in sorted({*PACKAGE.rglob("*.py")} - {PACKAGE / "lazy.py"}):  # the door of all that wait
            self._file = str(file.relative_to(PACKAGE))
            self.visit(ast.parse(file.read_text(encoding="utf-8")))

    def visit_Assign(self, node: ast.Assign) -> None:
        if isinstance(node.targets[0], ast.Name):
            for line in range(node.lineno, (node.end_lineno or 0) + 1):
                self.names[self._file, line] = self._scoped(node.targets[0].id)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func)
        lines = range(node.lineno, (node.end_lineno or 0) + 1)
        if name in ("re.compile", "pattern"):
            self.compiled.append((self._file, lines))
        if name.startswith("re."):
            for line in lines:
                self.calls.setdefault((self._file, line), name.removeprefix("re."))
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """A method of a pattern, or of one in a table: `NAME.match(...)`, `TABLE[key].match(...)`."""
        owner = node.value
        if isinstance(owner, ast.Subscript):
            self.visit(owner.slice)
            owner = owner.value
        if isinstance(owner, ast.Name):
            self.methods.setdefault(self._scoped(owner.id), set()).add(node.attr)
        else:
            self.visit(owner)

    def visit_Name(self, node: ast.Name) -> None:
        """A name that stands for itself goes to who may do anything with it."""
        if isinstance(node.ctx, ast.Load):
            self.bare.add(self._scoped(node.id))

    def _scoped(self, name: str) -> str:
        """A private name is one of its file, a public one can be imported by others."""
        return f"{self._file}:{name}" if name.startswith("_") else name

    def anchored(self, file: str, line: int) -> bool:
        if self.calls.get((file, line)) in _ANCHORED:
            return True
        name = self.names.get((file, line), "")
        methods = self.methods.get(name, set()) & {"search", "finditer", "findall", "sub", "subn", "split", *_ANCHORED}
        return bool(methods) and methods <= _ANCHORED and name not in self.bare


def main() -> None:
    """Print the patterns as JSON."""
    usage = Usage()
    rows = []
    for place, pattern, flags in sorted(_note(), key=lambda entry: (entry[0], str(entry[1]))):
        file, _, line = place.partition(":")
        text = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
        rows.append((place, text, isinstance(pattern, str), flags, usage.anchored(file, int(line))))
    print(json.dumps(rows))


if __name__ == "__main__":
    main()
