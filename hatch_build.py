"""Puts the compiled catalogue into a wheel, see `src/scrapefix/frozen.py`; hatchling runs this."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class FrozenCatalogue(BuildHookInterface[Any]):
    """An editable installation gets no such file: it reads the rules as they are now."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root, "src")))
        from scrapefix import catalog, frozen  # these modules need nothing but the standard library

        self.folder = TemporaryDirectory()
        file = frozen.freeze(Path(self.folder.name), catalog.rules(), catalog.index())
        build_data["force_include"][str(file)] = f"src/scrapefix/data/{file.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 (the hook's)
        if version != "editable":
            self.folder.cleanup()
