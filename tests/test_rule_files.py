"""A user's own rules: they prove themselves when they are loaded, and nothing in a file can hang or break the process."""

import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from scrapefix import Config, catalog, clean, explain, rule_files
from scrapefix.cli import main
from scrapefix.patterns import PatternError, checked
from scrapefix.rule_files import MOST_PHRASES, RuleFile
from scrapefix.rules import RuleError
from scrapefix.settings_files import LARGEST

GOOD = """
[[rule]]
name = "harbour-tides"
family = "navigation"
kind = "line"
where = "tail"
reason = "The site prints a link to its tide table under every article."
fix = [["The pier is closed.\\n\\nTides at a glance", "The pier is closed."]]
keep = ["Tides at a glance\\n\\nThe table shows the tides of each month."]
[rule.phrases]
en = ["Tides at a glance"]
de = ["Gezeiten auf einen Blick"]
ru = ["Приливы сегодня"]
ar = ["المد والجزر اليوم"]
hi = ["आज के ज्वार"]
ja = ["今日の潮"]
"""

PATTERN = """
[[rule]]
name = "harbour-height"
family = "navigation"
kind = "pattern"
where = "tail"
starts = ["tide now"]
pattern = '^tide now: \\d{1,3} cm$'
reason = "The site prints the height of the tide under every article."
fix = [["The pier is closed.\\n\\nTide now: 140 cm", "The pier is closed."]]
keep = ["The pier is closed.\\n\\nTide now: higher than ever."]
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return written(tmp_path, GOOD)


def written(folder: Path, text: str, name: str = "mine.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("The pier is closed.", "Tides at a glance"),
        ("Die Mole ist zu.", "Gezeiten auf einen Blick"),
        ("Пирс закрыт.", "Приливы сегодня"),
        ("الرصيف مغلق.", "المد والجزر اليوم"),
        ("घाट बंद है।", "आज के ज्वार"),
        ("桟橋は閉まっている。", "今日の潮"),
    ],
)
def test_a_rule_runs_beside_the_others(path: Path, prose: str, line: str) -> None:
    text = f"{prose}\n\n{line}\n\nShare this article"
    assert clean(text, rules=path) == prose
    assert clean(text, rules=[str(path)]) == prose
    assert clean(f"{prose}\n\n{line}") != prose


def test_phrases_stand_in_a_list_or_one_a_line(path: Path, tmp_path: Path) -> None:
    lined = GOOD.replace('en = ["Tides at a glance"]', "en = '''\nTides at a glance\n\n  Today\u2019s \"tides\"\n'''")
    assert lined != GOOD
    other = written(tmp_path, lined, "lined.toml")
    for text in ("Tides at a glance", 'Today\u2019s "tides"'):
        assert clean(f"Пирс закрыт.\n\n{text}", rules=other) == "Пирс закрыт."
    assert clean("Пирс закрыт.\n\nTides at a glance", rules=path) == "Пирс закрыт."


def test_a_rule_may_ask_for_its_family_below(tmp_path: Path) -> None:
    asking = GOOD.replace('"tail"', '"tail"\nover_family = true').replace('glance", "The', 'glance\\n\\nBack to top", "The')
    path = written(tmp_path, asking)
    assert clean("The pier is closed.\n\nTides at a glance\n\nBack to top", rules=path) == "The pier is closed."
    for below in ("", "\n\nShare this article"):
        text = "The pier is closed.\n\nTides at a glance"
        assert clean(text + below, rules=path) == text


def test_the_report_names_the_rule(path: Path) -> None:
    report = explain("The pier is closed.\n\nTides at a glance", rules=path)
    assert [edit.rule for edit in report.edits] == ["harbour-tides-en"]
    assert report.undo() == "The pier is closed.\n\nTides at a glance"


def test_a_configuration_with_rules_is_a_value(path: Path, tmp_path: Path) -> None:
    other = written(tmp_path, PATTERN, "other.toml")
    config = Config(rules=[path, other])  # type: ignore[arg-type]  # paths become files, as the documentation says
    assert config == Config(rules=(RuleFile.load(path), RuleFile.load(other))) != Config()
    assert len({config, config.with_options(quotes="keep").with_options(quotes="straight")}) == 1
    stored = pickle.dumps(config)
    path.unlink()
    assert pickle.loads(stored) == config  # noqa: S301  # our own
    assert clean("The pier is closed.\n\nTides at a glance\n\nTide now: 90 cm", config) == "The pier is closed."
    assert "Tides" not in repr(config)


def test_threads_share_a_configuration(path: Path) -> None:
    config = Config(rules=(RuleFile.load(path),))
    with ThreadPoolExecutor(8) as pool:
        texts = [f"The pier of {number} is closed." for number in range(64)]
        assert list(pool.map(lambda text: clean(f"{text}\n\nTides at a glance", config), texts)) == texts


def test_windows_files_are_read(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert clean("The pier is closed.\n\nTides at a glance", rules=path) == "The pier is closed."


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('"The pier is closed."]]', '"The pier is open."]]', "fix: .*not 'The pier is open.'"),
        ('keep = ["Tides at', 'keep = ["The pier is closed.\\n\\nTides at a glance", "Tides at', "keep: .* becomes"),
        ('keep = ["Tides', 'keep = []  # ["Tides', "has no keep"),
        ('"harbour-tides"', '"share-line"', "share.toml has a rule of this name"),
        ('kind = "line"', 'kind = "shape"', "a shape is code of the library"),
        ('"navigation"', '"paywall"', "is named paywall-"),
        ("[[rule]]", "[[rules]]", "something else than rules"),
        ("[[rule]]", "lines = 3\n[[rule]]", "something else than rules"),
        ("[[rule]]", "[rule]", "something else than rules"),
        ("[[rule]]", "x = " + "[" * 5000, "not TOML"),
        ("fix = [", "fix = 3\nends = [", "fix is not a list of pairs|ends is not a list"),
        ("fix = [", "over_family = 1\nfix = [", "over_family is neither true nor false"),
        ('en = ["Tides at a glance"]', 'en = ["Tides at a glance", 3]', "phrases is not a table by language"),
        ("[rule.phrases]", f"[rule.phrases]\nit = {[f'tides {number}' for number in range(MOST_PHRASES)]}", "more than"),
    ],
)
def test_a_bad_file_is_refused_with_file_rule_and_reason(tmp_path: Path, old: str, new: str, reason: str) -> None:
    assert old in GOOD
    path = written(tmp_path, GOOD.replace(old, new, 1))
    with pytest.raises(RuleError, match=rf"(?s)mine\.toml: .*(?:{reason})"):
        Config(rules=path)  # type: ignore[arg-type]


def test_what_is_no_file_of_rules_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Config(rules=tmp_path / "none.toml")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="rules takes paths of files, not int"):
        Config(rules=5)  # type: ignore[arg-type]
    path = tmp_path / "mine.toml"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(RuleError, match="not UTF-8"):
        RuleFile.load(path)
    path.write_bytes(b"#" * (LARGEST + 1))
    with pytest.raises(RuleError, match="larger than"):
        RuleFile.load(path)


def test_a_proof_ends_after_so_many_rounds(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rule_files, "_ROUNDS", 0)
    with pytest.raises(RuleError, match=r"fix: .* becomes .*Tides at a glance"):
        RuleFile.load(written(path.parent, GOOD.replace("harbour-tides", "harbour-tables")))


def test_two_files_can_not_hold_one_rule(path: Path, tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="has a rule of this name"):
        Config(rules=[path, written(tmp_path, GOOD, "again.toml")])  # type: ignore[arg-type]
    with pytest.raises(RuleError, match="has a rule of this name"):
        catalog.load(path, path)


# Each of them takes longer than anybody waits on some line, or more memory than there is.
HOSTILE = [
    "^(?:a|aa)+(?:b|bb)+c$",
    "(a+)+$",
    "(a*)*b",
    "^(a|a)*$",
    "^(?:a|b|ab)*c",
    "a*a*a*a*b",
    ".*.*=",
    "^(?:(?:a{0,40}){0,40}){0,40}$",
    "(?=(a+)+b)x",
    "^(?>(?:a|aa)+)b$",
    "^(a)?(?(1)(?:b|bb)+|c)d$",
    "^(a)?(?(1)c|(?:b|bb)+)d$",
    "^(\\w+\\s?)*$",
    "(x+x+)+y",
    "(?:.{0,99}){0,99}",
    "(((((a{0,9}){0,9}){0,9}){0,9}){0,9})",
    "a" * 3000,
    "(" * 900 + ")" * 900,
    "(",
    "a{5,1}",
    "(?P<n>a)(?P<n>b)",
    "*",
]


@pytest.mark.parametrize("pattern", HOSTILE)
def test_a_pattern_that_could_take_long_is_refused(tmp_path: Path, pattern: str) -> None:
    with pytest.raises(PatternError):
        checked(pattern)
    text = PATTERN.replace("^tide now: \\d{1,3} cm$", pattern)
    with pytest.raises(RuleError, match=r"mine\.toml: rule 'harbour-height': pattern: "):
        RuleFile.load(written(tmp_path, text))


@pytest.mark.parametrize(
    "pattern",
    ["^(?:high|low){1,3} tide$", "^(?>tide|tides) now$", "^(high )?tide(?(1) now| later)$", "^(high )?tide(?(1) now)$", "^tide now: \\d{1,3} cm$", "^a.*b$", "(?:mon|tues|wednes)day", "(?i)^tide.{0,60}cm", "^.{1,60}: .{1,60}$", "潮.{0,9}"],
)
def test_a_plain_pattern_is_taken(pattern: str) -> None:
    assert checked(pattern).pattern == pattern


def test_the_command_takes_rules(path: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    text = written(tmp_path, "The pier is closed.\n\nTides at a glance\n\nTide now: 90 cm", "page.txt")
    other = written(tmp_path, PATTERN, "other.toml")
    assert main(["--rules", str(path), "--rules", str(other), str(text)]) == 0
    assert capsysbinary.readouterr().out == b"The pier is closed.\n"


def test_the_command_names_what_is_wrong(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    for name, reason in ((str(tmp_path / "none.toml"), b"No such file"), (str(written(tmp_path, "x = 1")), b"[[rule]]")):
        with pytest.raises(SystemExit) as caught:
            main(["--rules", name, "-"])
        assert caught.value.code == 2
        assert reason in capsysbinary.readouterr().err
