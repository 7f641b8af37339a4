"""What goes wrong with files, pipes and disks, by processes that meet it: a clear line, the rest kept, the exit code."""

import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scrapefix import Profile, ProfileError
from scrapefix.profile import Line
from scrapefix.profile_files import FURTHEST, MOST_LINES
from scrapefix.rules import RuleError, parse
from scrapefix.settings_files import LARGEST, read_toml

pytestmark = pytest.mark.usefixtures("installed")

DAMAGED, CLEAN = "Itxe2x80x99s a caf\u00e9.", "It's a caf\u00e9.\n"
FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="needs a device that is always full")

RECORDS = [json.dumps({"text": f"The {word} lock is open.\n\nWritten by four neighbours"}) for word in ("old", "new", "low", "top")]


def command(*arguments: str, **settings: object) -> subprocess.CompletedProcess[bytes]:
    settings = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "timeout": 60} | settings
    return subprocess.run([sys.executable, "-m", "scrapefix", *arguments], check=False, **settings)  # type: ignore[call-overload, no-any-return]  # one dictionary for all


@pytest.fixture
def damaged(tmp_path: Path) -> str:
    path = tmp_path / "damaged.txt"
    path.write_text(DAMAGED, encoding="utf-8")
    return str(path)


@pytest.fixture
def feed(tmp_path: Path) -> str:
    path = tmp_path / "feed.jsonl"
    path.write_text("\n".join(RECORDS), encoding="utf-8")
    return str(path)


# Each thing that the command prints.
PRINTING = [["damaged"], ["--explain", "damaged"], ["--jsonl", "feed"], ["learn", "feed"], ["rules"], ["rule", "ad-label"]]


def _named(arguments: list[str], damaged: str, feed: str) -> list[str]:
    return [{"damaged": damaged, "feed": feed}.get(argument, argument) for argument in arguments]


@needs_full
@pytest.mark.parametrize("arguments", PRINTING, ids=" ".join)
def test_a_full_disk_is_one_line_and_exit_code_1(arguments: list[str], damaged: str, feed: str) -> None:
    with FULL.open("wb") as full:
        done = command(*_named(arguments, damaged, feed), stdout=full)
    assert (done.returncode, done.stderr) == (1, b"scrapefix: standard output: No space left on device\n")


@pytest.mark.parametrize("arguments", PRINTING, ids=" ".join)
def test_a_reader_that_is_gone_is_no_error(arguments: list[str], damaged: str, feed: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = command(*_named(arguments, damaged, feed), stdout=writing)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("arguments", PRINTING, ids=" ".join)
def test_a_closed_standard_output_is_told(arguments: list[str], damaged: str, feed: str) -> None:
    done = command(*_named(arguments, damaged, feed), stdout=None, preexec_fn=lambda: os.close(1))
    assert (done.returncode, done.stderr) == (1, b"scrapefix: standard output: Bad file descriptor\n")


def test_without_standard_error_the_exit_code_still_tells(damaged: str) -> None:
    done = command("no-such-file", damaged, stderr=None, preexec_fn=lambda: os.close(2))
    assert (done.returncode, done.stdout.decode()) == (1, CLEAN)


@needs_full
def test_a_standard_error_that_is_full_does_not_stop_the_rest(damaged: str) -> None:
    with FULL.open("wb") as full:
        done = command("no-such-file", damaged, stderr=full)
    assert (done.returncode, done.stdout.decode()) == (1, CLEAN)


def test_a_closed_standard_input_is_told(damaged: str) -> None:
    done = command("-", damaged, stdin=None, preexec_fn=lambda: os.close(0))
    assert (done.returncode, done.stdout.decode()) == (1, CLEAN)
    assert done.stderr == b"scrapefix: -: Bad file descriptor\n"


def test_what_can_not_be_read_is_named_and_the_rest_is_cleaned(damaged: str, tmp_path: Path) -> None:
    locked = tmp_path / "locked.txt"
    locked.touch(mode=0)
    bad = {"missing": "No such file or directory", ".": "Is a directory", f"{damaged}/below": "Not a directory"}
    if os.geteuid() != 0:  # who may read everything
        bad[str(locked)] = "Permission denied"
    done = command(*bad, damaged, cwd=tmp_path)
    assert (done.returncode, done.stdout.decode()) == (1, CLEAN)
    assert done.stderr.decode().splitlines() == [f"scrapefix: {name}: {reason}" for name, reason in bad.items()]
    learned = command("learn", *bad, "--source", "x", cwd=tmp_path)
    assert learned.returncode == 1
    assert [line for line in learned.stderr.decode().splitlines() if "neither" not in line][: len(bad)] == [
        f"scrapefix: {name}: {reason}" for name, reason in bad.items()
    ]


def test_bytes_that_are_not_utf8_are_read_as_what_they_are(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Der Fährmann wartet; „schön“ ist es nicht.\n".encode("cp1252"))
    done = command("--low-quotes", "straight", str(path))
    assert (done.returncode, done.stdout.decode()) == (0, 'Der Fährmann wartet; "schön" ist es nicht.\n')


def test_a_bad_record_is_named_with_file_and_line_and_the_others_count(tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl"
    bad = [b"{", b"\xff", b"[1]", b'{"text": 1}', b'{"text": "' + b"9" * 10, b"[" * 9_000, b"9" * 9_000]
    good = [record.encode() for record in RECORDS]
    path.write_bytes(b"\n".join([good[0], *bad, *good[1:]]))
    done = command("learn", str(path))
    assert done.returncode == 1
    lines = done.stderr.decode().splitlines()
    assert [line.split(": ")[1:3] for line in lines] == [[str(path), f"line {number}"] for number in range(2, 2 + len(bad))]
    assert Profile.from_toml(done.stdout.decode()).documents == len(RECORDS)


SAVE = """
import sys
from scrapefix import Profile
from scrapefix.profile import Line
lines = [Line(line=f"a line that stands under everything {n:05}", place="tail", verdict="drop") for n in range(4000)]
profile = Profile(documents=9, lines=lines)
print("begin", flush=True)
while True:
    profile.save(sys.argv[1])
"""


def test_who_is_killed_while_saving_leaves_a_whole_profile(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    old = Profile(documents=5, lines=[Line(line="four neighbours write it", place="tail", verdict="drop")])
    old.save(path)
    seen = {old}
    for _ in range(5):
        with subprocess.Popen([sys.executable, "-c", SAVE, str(path)], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            for _ in range(50):  # a reader at any time sees a whole one, and so does who reads after the end
                seen.add(Profile.load(path))
            process.send_signal(signal.SIGKILL)
        seen.add(Profile.load(path))
    assert {len(profile.lines) for profile in seen} <= {1, 4000}


def test_a_disk_that_is_full_while_saving_leaves_the_profile_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    old = Profile(documents=5, lines=[Line(line="four neighbours write it", place="tail", verdict="drop")])
    old.save(path)

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))

    done = subprocess.run([sys.executable, "-c", SAVE, str(path)], capture_output=True, check=False, preexec_fn=limited)
    assert done.returncode == 1
    assert b"OSError: [Errno 27] File too large" in done.stderr
    assert Profile.load(path) == old
    assert [entry.name for entry in tmp_path.iterdir()] == ["site.toml"]


PROFILE = 'scrapefix_profile = 1\n[[line]]\nline = "read on"\nplace = "tail"\n'

# What would take minutes, more memory than there is, or an error that names nothing, and what is said of it.
HOSTILE = {
    "a dotted key": ("a." * 50_000 + "b = 1", "a key of more than 16 parts on line 1"),
    "a dotted header": (f"x = 1\n[{'a.' * 50_000}b]", "a key of more than 16 parts on line 2"),
    "a dotted key of quotes": ("\"a\" . 'b'." * 5_000 + "b = 1", "a key of more than 16 parts"),
    "a dotted key in a table": ("x = {" + "a." * 50_000 + "b = 1}", "a key of more than 16 parts"),
    "nested arrays": ("x = " + "[" * 100_000, "not TOML"),
    "nested tables": ("x = " + "{a=" * 100_000, "not TOML"),
    "a number without an end": ("x = " + "9" * 100_000, "not TOML"),
    "too much of anything": ("#" * (LARGEST + 1), "larger than"),
    "no TOML": ("\0", "not TOML"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_toml_is_refused_with_file_and_reason(kind: str) -> None:
    text, reason = HOSTILE[kind]
    with pytest.raises(ValueError, match=reason):
        read_toml(text)
    with pytest.raises(ProfileError, match=f"^site.toml: {reason}"):
        Profile.from_toml(text, "site.toml")
    with pytest.raises(RuleError, match=f"^mine.toml: {reason}"):
        parse(text, "mine.toml", trusted=False)


def test_words_with_full_stops_are_no_key() -> None:
    words = "www. " * 99 + "..." * 99
    text = f"# {words}\nx = \"\\\"{words}\"\ny = '{words}'\nz = \"\"\"\n\"{words}\n\"\"\"\n[a.b.c]\nd.e = 1"
    assert read_toml(text)["x"] == f'"{words}'


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"{PROFILE}at = {FURTHEST + 1}", "line 1 'read on': at is 101; no further than 100"),
        (f"{PROFILE}at = -1", "line 1 'read on': at is -1"),
        (f'{PROFILE}at = "1"', "line 1 'read on': at takes int, not str"),
        (f"{PROFILE}reason = 2020-01-01", "line 1 'read on': reason takes str, not date"),
        ("scrapefix_profile = 1\nline = [1]", "line 1: not a table"),
        ("scrapefix_profile = 1\n" + "[[line]]\n" * (MOST_LINES + 1), f"more than {MOST_LINES} lines"),
        ("scrapefix_profile = 1\n[line]\na = 1", "line takes list, not dict"),
        ("scrapefix_profile = true", "scrapefix_profile takes int, not bool"),
    ],
)
def test_a_hostile_profile_is_refused_with_file_entry_and_reason(text: str, reason: str) -> None:
    with pytest.raises(ProfileError, match=f"^site.toml: (?:{reason})"):
        Profile.from_toml(text, "site.toml")


def test_a_file_of_any_size_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "site.toml"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(ProfileError, match="larger than"):
        Profile.load(path)
