"""The command as a user meets it: a process with files, pipes and a locale."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrapefix import Config, Profile, __version__, catalog, cli, commands
from scrapefix.json_lines import replaced

pytestmark = pytest.mark.usefixtures("installed")

DAMAGED = "Itxe2x80x99s a caf\u00e9, she said."
CLEAN = "It's a caf\u00e9, she said.\n"


def run(*arguments: str, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "scrapefix", *arguments],
        input=given,
        capture_output=True,
        check=False,
        env=os.environ | environment,
        timeout=60,
    )


def test_standard_input_to_standard_output() -> None:
    done = run(given=DAMAGED.encode())
    assert (done.returncode, done.stdout.decode(), done.stderr) == (0, CLEAN, b"")


def test_files_one_after_the_other_and_a_dash_for_standard_input(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(DAMAGED, encoding="utf-8")
    done = run(str(file), "-", str(file), given=b"between\n")
    assert done.stdout.decode() == CLEAN + "between\n" + CLEAN


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_output_is_utf8_whatever_the_locale(locale: str) -> None:
    done = run(given=DAMAGED.encode(), LC_ALL=locale, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stdout.decode()) == (0, CLEAN)
    assert run("--explain", given=DAMAGED.encode(), LC_ALL=locale, PYTHONUTF8="0").returncode == 0


def test_a_second_run_changes_nothing() -> None:
    once = run(given=DAMAGED.encode()).stdout
    assert run(given=once).stdout == once


@pytest.mark.parametrize("nothing", [b"", b"\n"])
def test_nothing_in_gives_no_more_than_an_empty_line(nothing: bytes) -> None:
    assert run(given=nothing).stdout in (b"", b"\n")


def test_explain_names_rule_and_place() -> None:
    done = run("--explain", given=b"First line\nItxe2x80x99s the second\n")
    assert done.returncode == 0
    (line,) = [line for line in done.stdout.decode().splitlines() if "xe2x80x99" in line]
    assert line.split()[0] == "2:3"
    assert "quotes/" in line


def test_explain_of_several_files_names_each(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(DAMAGED, encoding="utf-8")
    (tmp_path / "b.txt").write_text("healthy\n", encoding="utf-8")
    done = run("--explain", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    assert f"{tmp_path / 'a.txt'}: " in done.stdout.decode()
    assert f"{tmp_path / 'b.txt'}: " in done.stdout.decode()


def test_a_file_that_fails_is_named_and_the_others_are_cleaned(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(DAMAGED, encoding="utf-8")
    missing = str(tmp_path / "missing.txt")
    done = run(missing, str(tmp_path), str(file))
    assert (done.returncode, done.stdout.decode()) == (1, CLEAN)
    first, second = done.stderr.decode().splitlines()
    assert first == f"scrapefix: {missing}: No such file or directory"
    assert second == f"scrapefix: {tmp_path}: Is a directory"


def test_a_file_that_is_no_text_is_named_with_its_kind(tmp_path: Path) -> None:
    image, text = tmp_path / "a.png", tmp_path / "b.txt"
    image.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    text.write_text(DAMAGED, encoding="utf-8")
    done = run(str(image), str(text))
    assert (done.returncode, done.stdout.decode()) == (1, CLEAN)
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith(f"scrapefix: {image}: ")
    assert "PNG" in line


def test_an_odd_file_name_still_makes_one_line_of_error() -> None:
    done = run("two\nlines\x1b[31m")
    assert len(done.stderr.decode().splitlines()) == 1
    assert b"\x1b" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--quotes", "curly"], "'straight', 'keep'"),
        (["--no-such-option"], "--no-such-option"),
        (["--expl"], "--expl"),
        (["--title"], "--title"),
    ],
)
def test_a_wrong_command_line_is_one_line_and_exit_code_2(arguments: list[str], said: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("scrapefix: ")
    assert said in line


def test_version_and_help() -> None:
    assert run("--version").stdout.decode() == f"scrapefix {__version__}\n"
    assert "Exit codes" in run("--help").stdout.decode()


def test_options_reach_the_configuration() -> None:
    curly = "\u201cYes\u201d \u2014 she said\n"
    assert run(given=curly.encode()).stdout.decode() == '"Yes" -- she said\n'
    assert run("--quotes", "keep", "--dashes", "keep", given=curly.encode()).stdout.decode() == curly


def test_every_choice_of_the_configuration_is_an_option() -> None:
    parser = cli.Parser()
    cli.add_config_options(parser)
    options = {action.dest: action for action in parser._actions}
    assert set(Config.__dataclass_fields__) <= set(options)
    assert all(options[name].help for name in Config.__dataclass_fields__)


def test_options_parse_to_the_types_of_the_configuration() -> None:
    parser = cli.Parser()
    cli.add_config_options(parser)
    assert cli.config_of(parser, parser.parse_args([])) == Config()
    given = parser.parse_args(["--no-artifacts", "--title", "A 50 % day", "--encoding", "cp1252"])
    assert cli.config_of(parser, given) == Config(artifacts=False, title="A 50 % day", encoding="cp1252")


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("A line of healthy text.\n" * 100_000, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "scrapefix", str(file), str(file)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "scrapefix"], input=b"text", stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.decode() == "scrapefix: standard output: No space left on device\n"


def test_a_lone_surrogate_does_not_stop_the_output(monkeypatch: pytest.MonkeyPatch) -> None:
    buffer = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(buffer, encoding="ascii"))
    cli.write("half \ud83d")
    assert buffer.getvalue() == "half \N{REPLACEMENT CHARACTER}\n".encode()


def test_a_command_goes_before_a_file_of_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    called: list[list[str]] = []

    def command(arguments: list[str]) -> int:
        called.append(arguments)
        return 1

    monkeypatch.setattr(commands, "list_rules", command)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules").write_text("a file called so\n", encoding="utf-8")
    assert cli.main(["rules", "--all"]) == 1
    assert called == [["--all"]]
    assert cli.main(["./rules"]) == 0
    assert cli.main(["--", "rules"]) == 0
    assert capsysbinary.readouterr().out == b"a file called so\n" * 2


def test_rules_lists_the_catalogue_and_rule_shows_a_page() -> None:
    listed = run("rules").stdout.decode().splitlines()
    assert len(listed) == len(catalog.rules())
    assert ["ad-label", "ads", "unasked"] in [line.split()[:3] for line in listed]
    assert {line.split()[1] for line in run("rules", "--family", "wordpress").stdout.decode().splitlines()} == {"wordpress"}
    for name in ("ad-label", "ad-label-de", "artifacts/ad-label-de"):
        assert run("rule", name).stdout.decode().startswith("# ad-label\n")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["rule", "ad-labl"], 1, "did you mean 'ad-label'"),
        (["rule", "artifacts/learned-tail"], 1, "stands in the profile"),
        (["rules", "--family", "wordpres"], 2, "did you mean 'wordpress'"),
        (["rule"], 2, "NAME"),
        (["learn", "--feild", "text"], 2, "--feild"),
        (["learn", "no-such-file.jsonl"], 1, "no-such-file.jsonl: No such file"),
    ],
)
def test_a_command_names_what_is_wrong(arguments: list[str], code: int, said: str) -> None:
    done = run(*arguments)
    assert done.returncode == code
    assert said in done.stderr.decode().splitlines()[0]


FOOTER = "The Sluice is written by four neighbours and a dog"
RECORDS = [
    json.dumps({"title": f"Lock {word}", "body": f"The {word} lock is open again.\n\n{FOOTER}"}).encode()
    for word in ("upper", "lower", "old", "new", "lost", "long")
]


def test_learn_then_clean_with_the_profile(tmp_path: Path) -> None:
    feed, site = tmp_path / "feed.jsonl", tmp_path / "site.toml"
    feed.write_bytes(b"\n".join(RECORDS))
    done = run("learn", str(feed), "--field", "body", "--source", "The Sluice")
    assert (done.returncode, done.stderr) == (0, b"")
    assert Profile.from_toml(done.stdout.decode()).source == "The Sluice"
    assert run("learn", "--field", "body", "--source", "The Sluice", given=feed.read_bytes()).stdout == done.stdout
    site.write_bytes(done.stdout)
    text = f"No boat came.\n\n{FOOTER}\n".encode()
    assert run("--profile", str(site), given=text).stdout == b"No boat came.\n"
    assert b"artifacts/learned-tail" in run("--profile", str(site), "--explain", given=text).stdout


BAD_RECORDS = {
    b"{": "line 2: not JSON",
    b"[" * 100_000: "line 2: not JSON",
    b"[]": "line 2: not an object",
    b'{"txt": "x"}': "line 2: no text under 'body'",
    b'{"body": 5}': "line 2: no text under 'body'",
    b'{"body": "\xff"}': "line 2: not UTF-8",
}


@pytest.mark.parametrize("bad", BAD_RECORDS, ids=lambda bad: str(bad[:12]))
def test_a_bad_record_is_named_and_the_others_are_learned_from(bad: bytes) -> None:
    done = run("learn", "--field", "body", given=b"\n".join([RECORDS[0], bad, *RECORDS[1:], b"", b" "]))
    assert done.returncode == 1
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith(f"scrapefix: -: {BAD_RECORDS[bad]}")
    profile = Profile.from_toml(done.stdout.decode())
    assert (profile.documents, [line.example for line in profile.lines]) == (6, [FOOTER])


def test_an_encoding_is_refused_for_json_lines() -> None:
    done = run("--jsonl", "--encoding", "cp1252", given=RECORDS[0])
    assert (done.returncode, done.stdout) == (2, b"")
    assert "--jsonl reads UTF-8" in done.stderr.decode()


def test_a_packed_file_is_named_as_such() -> None:
    done = run("--jsonl", given=b"\x1f\x8b\x08\x00 packed\n")
    assert done.returncode == 1
    assert "gzip: unpack it first" in done.stderr.decode()


def test_too_few_records_are_told() -> None:
    done = run("learn", "--field", "body", given=RECORDS[0])
    assert done.returncode == 1
    assert "needs 3 different documents" in done.stderr.decode()
    assert done.stdout == b""  # no profile that does nothing, in place of one that was there


def test_a_bad_profile_is_one_line_with_its_name_and_exit_code_2(tmp_path: Path) -> None:
    site = tmp_path / "site.toml"
    site.write_text('scrapefix_profile = 1\n[[line]]\nline = "x"\nplace = "foot"\n', encoding="utf-8")
    done = run("--profile", str(site))
    assert done.returncode == 2
    (line,) = done.stderr.decode().splitlines()
    assert f"{site}: line 1 'x': place 'foot' is not one of 'head', 'tail'" in line
    assert "No such file" in run("--profile", str(tmp_path / "missing.toml")).stderr.decode()


ITEMS = """\
{"id": 1.50, "text":"caf&eacute; \\u00e2\\u0080\\u0094 &amp; bar" ,"n":[1,{"text":"&eacute;"}]}
{"text": "Nothing is  wrong \\u0068ere", "id": 1e3}
{"id": 3, "text": null}

{"text": "Itxe2x80x99s"
{"id": 5}
[1, 2]
{"text": "&#1087;&#1088;&#1080;&#1074;&#1077;&#1090; &#20320;&#22909;", "\\u0074ext": "cafÃ© \\"b\\" and \\\\ &amp;"}
"""

CLEANED = """\
{"id": 1.50, "text":"café -- & bar" ,"n":[1,{"text":"&eacute;"}]}
{"text": "Nothing is  wrong \\u0068ere", "id": 1e3}
{"id": 3, "text": null}

{"text": "Itxe2x80x99s"
{"id": 5}
[1, 2]
{"text": "&#1087;&#1088;&#1080;&#1074;&#1077;&#1090; &#20320;&#22909;", "\\u0074ext": "café \\"b\\" and \\\\ &"}
"""

COMPLAINTS = """\
scrapefix: -: line 5: not JSON: Expecting ',' delimiter
scrapefix: -: line 6: no text under 'text'
scrapefix: -: line 7: not an object
"""


@pytest.mark.parametrize("jobs", ["1", "2", "0"])
def test_records_are_cleaned_in_one_field_and_a_bad_one_loses_no_other(jobs: str) -> None:
    done = run("--jsonl", "-j", jobs, given=ITEMS.encode())
    assert done.stdout.decode() == CLEANED
    assert done.stderr.decode() == COMPLAINTS
    assert done.returncode == 1


def test_records_that_are_clean_come_out_byte_by_byte(tmp_path: Path) -> None:
    given = '\ufeff{"body" : "Nobody\\u2019s  ferry"}\r\n \n{"body":"word"}'.encode()
    file = tmp_path / "records.jsonl"
    file.write_bytes(given)
    done = run("--jsonl", "--field", "body", "--quotes", "keep", str(file), "absent.jsonl")
    assert done.stdout == given
    assert (done.returncode, done.stderr) == (1, b"scrapefix: absent.jsonl: No such file or directory\n")


def test_bytes_that_are_not_utf8_are_kept_and_named() -> None:
    given = b'{"text": "caf\xe9"}\n{"text": "caf&eacute;"}\n'
    done = run("--jsonl", given=given)
    assert done.stdout == b'{"text": "caf\xe9"}\n{"text": "caf\xc3\xa9"}\n'
    assert (done.returncode, done.stderr) == (1, b"scrapefix: -: line 1: not UTF-8: invalid continuation byte\n")


@given(
    st.dictionaries(st.text(max_size=5) | st.just("text"), st.recursive(st.none() | st.integers() | st.text(max_size=9), st.lists), max_size=4),
    st.text(max_size=9).filter(str.isprintable),
    st.sampled_from([(", ", ": "), (",", ":"), (" ,\t", " : ")]),
)
def test_nothing_but_the_text_of_a_record_changes(record: dict[str, object], text: str, marks: tuple[str, str]) -> None:
    record = {**record, "text": "caf&eacute;", "last": 0}
    before = json.dumps(record, separators=marks).encode()
    after = replaced(before, "text", text)
    assert json.loads(after) == record | {"text": text}
    assert replaced(after, "text", "caf&eacute;") == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--jsonl", "--explain"], "--jsonl prints records"),
        (["--field", "text"], "--field needs --jsonl"),
        (["-j", "-1"], "--jobs -1 is less than 0"),
        (["-j", "two"], "invalid int value: 'two'"),
    ],
)
def test_options_that_do_not_go_together(arguments: list[str], message: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert message in done.stderr.decode()


@pytest.mark.parametrize("explain", [[], ["--explain"]])
def test_several_jobs_print_what_one_prints(tmp_path: Path, explain: list[str]) -> None:
    names = []
    for number in range(40):
        file = tmp_path / f"{number}.txt"
        file.write_bytes(f"{DAMAGED} {number}".encode() if number % 9 else b"\x89PNG\r\n\x1a\n" + bytes(40))
        names += [str(file), f"absent {number}"]
    one, two = (run("-j", jobs, *explain, *names) for jobs in ("1", "2"))
    assert (one.stdout, one.stderr, one.returncode) == (two.stdout, two.stderr, two.returncode)
    assert one.returncode == 1
    complaints = one.stderr.decode().splitlines()
    assert [complaint.endswith("No such file or directory") for complaint in complaints].count(True) == 40
    assert [complaint.endswith("look like a PNG image") for complaint in complaints].count(True) == 5
