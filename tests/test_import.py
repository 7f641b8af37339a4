"""What loading costs: the dependencies are imported by the first text that needs them."""

import subprocess
import sys

import pytest

HEAVY = ("ftfy", "regex", "charset_normalizer", "wcwidth")

ASCII = 'Nothing is wrong here; the ferry\'s captain said \\"no\\" (twice) -- 50% & more.\\n\\nNext.'


def _loaded(code: str) -> set[str]:
    """The heavy modules that a fresh interpreter has loaded after `code`."""
    script = f"import sys\n{code}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split()) & set(HEAVY)


@pytest.mark.parametrize(
    "code",
    [
        "import scrapefix",
        "import scrapefix.cli",
        f'import scrapefix; scrapefix.clean("{ASCII}")',
        f'import scrapefix; scrapefix.explain("{ASCII}").undo()',
        f'import scrapefix; scrapefix.clean(b"{ASCII}")',
        'import scrapefix; scrapefix.clean("It\\u2019s caf\\u00e9 \\u2014 \\u4f60\\u597d")',
    ],
)
def test_nothing_heavy_is_loaded_for_healthy_text(code: str) -> None:
    assert _loaded(code) == set()


def _printed(code: str) -> list[str]:
    """What a fresh interpreter prints for `code`, word by word."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()


def test_the_import_loads_no_other_module() -> None:
    loaded = _printed("import sys; known = {*sys.modules}; import scrapefix; print(*{*sys.modules} - known)")
    assert loaded == ["scrapefix"]


def test_the_version_of_the_command_loads_no_step() -> None:
    loaded = _printed("import sys, scrapefix.cli as cli\ntry: cli.main(['--version'])\nfinally: print(*sys.modules)")
    assert "scrapefix.cli" in loaded
    assert "scrapefix.pipeline" not in loaded


def test_the_public_names_exist() -> None:
    import scrapefix

    assert all(hasattr(scrapefix, name) for name in scrapefix.__all__)
    assert list(scrapefix.__all__) == sorted(scrapefix.__all__)
    assert set(scrapefix.__all__) <= set(dir(scrapefix))


def test_a_name_that_does_not_exist_is_named() -> None:
    import scrapefix

    with pytest.raises(AttributeError, match="module 'scrapefix' has no attribute 'claen'"):
        scrapefix.claen  # type: ignore[attr-defined]  # noqa: B018  # what mypy must see too


SAME = """
import ast, importlib, inspect
for node in ast.walk(ast.parse(inspect.getsource(scrapefix))):
    if isinstance(node, ast.ImportFrom) and node.level:
        home = importlib.import_module("scrapefix." + node.module)
        print(*(name.name for name in node.names if getattr(scrapefix, name.name) is getattr(home, name.name)))
"""


@pytest.mark.parametrize("before", ["", "import scrapefix.decoding", "import scrapefix.cli", "scrapefix.explain"])
def test_the_public_names_are_those_that_type_checkers_see(before: str) -> None:
    """Each is the one of the module that the source names, whatever was loaded before it."""
    import scrapefix

    assert sorted(_printed(f"import scrapefix\n{before}{SAME}")) == scrapefix.__all__


def test_a_star_import_brings_the_public_names() -> None:
    import scrapefix

    printed = _printed("known = {*globals()}\nfrom scrapefix import *\nprint(*sorted({*globals()} - known - {'known'}))")
    assert printed == scrapefix.__all__
