"""Settings for all tests, and the library as it is installed."""

import compileall
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, settings

# Chance finds what nobody thought of, but a failure must come again on the next run: examples are derived from the
# test itself. `pytest --hypothesis-profile=search` looks further, with new examples each time.
settings.register_profile(
    "steady", derandomize=True, max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "search", max_examples=5_000, deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("steady")


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this working copy, unpacked as an installation does."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "--wheel-dir", str(folder), str(Path(__file__).parent.parent)], check=True, capture_output=True)
    ZipFile(next(folder.glob("*.whl"))).extractall(folder)
    compileall.compile_dir(folder / "scrapefix", quiet=1)
    return folder


@pytest.fixture
def installed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes that a test starts run the wheel, with its compiled catalogue; mutants stay in their working copy."""
    if "MUTANT_UNDER_TEST" not in os.environ:
        monkeypatch.setenv("PYTHONPATH", str(request.getfixturevalue("wheel")))
