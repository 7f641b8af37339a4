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


def test_the_public_names_exist() -> None:
    import scrapefix

    assert all(hasattr(scrapefix, name) for name in scrapefix.__all__)
    assert list(scrapefix.__all__) == sorted(scrapefix.__all__)
