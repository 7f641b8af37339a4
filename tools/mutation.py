"""Mutation testing: `python tools/mutation.py [MODULE ...]` changes the modules piece by piece and runs their tests.

A mutant that survives is a change that no test notices: a test is missing, or the change makes no difference. Modules
are named as they are imported (`edits`, `steps.quotes`). Works on a copy in `build/mutation`, so the sources are safe.
"""

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
COPY = ROOT / "build" / "mutation"
# What the tests import.
FOLDERS = ("src", "tests", "benchmarks", "fuzz")
DEFAULT = ("edits", "offsets", "report", "signs", "watch", "pipeline")

# A mutant may loop and take all that there is; with so many bytes of address space it runs into an error instead.
MOST_MEMORY = 4 << 30

# The tests of modules, where they are not the one of their name alone, or of its beginning.
TESTS = {
    "bug_reports": ("lessons",),
    "charsets": ("decode",),
    "commands": ("cli", "files"),
    "compiling": ("catalog",),
    "decoding": ("decode",),
    "equivalents": ("equivalents", "mentions"),
    "evidence": ("byte_escapes", "code_points", "entities", "single_bytes", "mojibake"),
    "expressions": ("byte_escapes", "code_points", "single_bytes", "stripped_code_points"),
    "frozen": ("wheel",),
    "index": ("catalog",),
    "json_lines": ("cli", "files"),
    "learning": ("profile",),
    "legacy": ("decode",),
    "lessons": ("lessons", "mentions", "byte_escapes", "byte_literals", "code_points", "entities", "mojibake"),
    "masks": ("profile",),
    "numbered": ("mentions",),
    "offsets": ("edits",),
    "patterns": ("rule_files",),
    "phrases": ("catalog", "artifact_roles"),
    "plain_reading": ("comparisons",),
    "plan": ("pipeline", "signs"),
    "pool": ("bulk",),
    "manuals": ("artifacts", "byte_escapes", "control_escapes", "single_bytes"),
    "programs": ("byte_escapes", "byte_literals", "code_points", "entities", "single_bytes", "lost_controls"),
    "rarest": ("catalog", "pipeline"),
    "records": ("bulk", "files"),
    "repairs": ("pipeline",),
    "report": ("report", "decode"),
    "rules": ("catalog", "rule_files"),
    "scripts": ("catalog", "mojibake", "stripped_code_points"),
    "sessions": ("mentions", "sessions"),
    "settings_files": ("profile", "rule_files"),
    "shown_strings": ("comparisons",),
    "steps.artifacts": (
        *("artifacts", "artifact_offers", "artifact_pages", "artifact_roles", "artifact_seams", "artifact_shapes"),
        *("artifact_documents", "artifact_ends", "artifact_kept", "artifact_lines", "artifact_real"),
        *("artifact_signatures", "artifact_wording"),
        "catalog",
    ),
    "steps.broken_entities": ("entities",),
    "steps.byte_notations": ("byte_escapes", "byte_notations", "single_bytes", "spaced_escapes"),
    "steps.capital_code_points": ("stripped_code_points",),
    "steps.cut_escapes": ("byte_escapes", "code_points", "stripped_code_points"),
    "steps.kept_marks": ("dashes", "quotes"),
    "steps.literal_cells": ("byte_literals",),
    "steps.literal_evidence": ("byte_literals",),
    "steps.literal_forms": ("byte_literals",),
    "steps.literal_leftovers": ("byte_literals",),
    "steps.lost_ampersands": ("entities",),
    "steps.lost_control_places": ("lost_controls",),
    "steps.lost_names": ("entities",),
    "steps.meant_controls": ("control_escapes",),
    "steps.mojibake": ("mojibake", "mojibake_crossed"),
    "steps.percent_bytes": ("single_bytes",),
    "steps.references": ("entities",),
    "steps.rtf_characters": ("code_points", "single_bytes"),
    "steps.shown_bytes": ("byte_escapes",),
    "steps.shown_code_points": ("code_points", "stripped_code_points"),
    "steps.shown_controls": ("control_escapes",),
    "steps.shown_entities": ("entities",),
    "steps.stripped_bytes": ("single_bytes",),
    "steps.whole_entities": ("entities",),
    "steps.windows_1252": ("single_bytes", "mail"),
    "streams": ("cli", "files"),
    "utf8": ("byte_escapes", "decode"),
    "verdicts": ("profile",),
    "treatises": ("lessons", "mentions"),
    "vocabulary": ("lessons", "mentions"),
    "watch": ("signs",),
}


def source_of(module: str) -> str:
    """The file of a module; of a package that of its own."""
    path = f"src/scrapefix/{module.replace('.', '/')}"
    found = [file for file in (f"{path}.py", f"{path}/__init__.py") if (ROOT / file).is_file()]
    if not found:
        sys.exit(f"expected a module as it is imported, such as steps.quotes; there is no {path}.py")
    return found[0]


def tests_of(module: str) -> list[str]:
    """The test files of a module, and the module itself for its doctests."""
    top, _, part = module.partition(".")
    name = part.partition(".")[0] if top == "steps" else top
    known = {path.stem.removeprefix("test_"): path.relative_to(ROOT) for path in (ROOT / "tests").rglob("test_*.py")}
    # `artifacts.lines` is tested with `artifacts`, as all parts of a step are with the step.
    named = TESTS.get(module) or TESTS.get(f"steps.{name}" if top == "steps" else name)
    named = named or [test for test in known if name == test or name.split("_")[0] == test.rstrip("s")]
    if not named:
        sys.exit(f"expected a module with tests of its own, or some that TESTS names; {module} has none")
    # What serves many is tested with all of them; of these, a mutant runs those alone that call its function.
    return [*(known[test].as_posix() for test in sorted(named)), source_of(module)]


def prepare(modules: list[str]) -> None:
    """A copy of the project, with the settings of mutmut for these modules."""
    shutil.rmtree(COPY, ignore_errors=True)
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, COPY / folder, ignore=shutil.ignore_patterns("__pycache__"))
    settings = {
        "source_paths": ["src"],
        "only_mutate": [source_of(module) for module in modules],
        "also_copy": [folder for folder in FOLDERS if folder != "tests"],
        "pytest_add_cli_args": ["-x", "-p", "no:cacheprovider"],
        "pytest_add_cli_args_test_selection": list(dict.fromkeys(test for name in modules for test in tests_of(name))),
    }
    # Lists of texts are written the same in JSON and in TOML.
    table = "".join(f"{name} = {json.dumps(value)}\n" for name, value in settings.items())
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (COPY / "pyproject.toml").write_text(f"{project}\n[tool.mutmut]\n{table}", encoding="utf-8")


def mutmut(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "mutmut", *arguments], cwd=COPY, check=False, stdout=subprocess.PIPE, text=True
    )
    if done.returncode:
        sys.exit(f"{done.stdout[-3000:]}\nmutmut {arguments[0]} failed")
    return done.stdout


def survives_anew(mutant: str, modules: list[str]) -> bool:
    """Whether no test notices a mutant in a process of its own, which makes anew what is made on import or cached."""
    tests = dict.fromkeys(test for name in modules for test in tests_of(name))
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-xqp", "no:cacheprovider", *tests],
        cwd=COPY / "mutants",
        env={**os.environ, "MUTANT_UNDER_TEST": mutant, "PYTHONPATH": "src"},
        check=False,
        capture_output=True,
    )
    return not done.returncode


def main() -> None:
    parser = argparse.ArgumentParser(description="The changes to modules that no test notices.")
    parser.add_argument("modules", nargs="*", metavar="MODULE", default=list(DEFAULT))
    parser.add_argument("--once", action="store_true", help="don't run survivors again, each in a process of its own")
    parser.add_argument("--max-children", type=int, default=os.cpu_count() or 1, help="mutants at a time")
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    prepare(options.modules)
    mutmut("run", f"--max-children={options.max_children}")
    mutmut("export-cicd-stats")
    counts = json.loads((COPY / "mutants" / "mutmut-cicd-stats.json").read_text(encoding="utf-8"))
    for line in mutmut("results").splitlines():
        name, _, status = line.strip().partition(": ")
        may_be_noticed = status in {"survived", "no tests"} and not options.once
        if may_be_noticed and not survives_anew(name, options.modules):
            counts[status.replace(" ", "_")] -= 1
            counts["killed"] += 1
            continue
        print(f"\n{status}: {name}")
        print("\n".join(change for change in mutmut("show", name).splitlines() if change[:1] in {"+", "-", "@"}))
    print("\n" + ", ".join(f"{name}: {count}" for name, count in counts.items() if count))


if __name__ == "__main__":
    main()
