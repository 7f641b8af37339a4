"""The promises as a whole, and those that need more than one process or thread to be seen."""

import copy
import multiprocessing
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import promises
import pytest
import strategies
from healthy import SENTENCES
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz.cases import kept, to_json
from fuzz.grammar import KNOWN, read, spell
from scrapefix import Config, NotTextError, Profile, Report, Suspect, clean, explain


@given(strategies.text, strategies.configs)
def test_the_promises_hold_for_text(raw: str, config: Config) -> None:
    promises.hold(raw, config)


@given(strategies.pages, strategies.configs)
def test_the_promises_hold_for_pages(raw: str, config: Config) -> None:
    promises.hold(raw, config)


@given(strategies.data, strategies.configs)
def test_the_promises_hold_for_bytes(raw: bytes, config: Config) -> None:
    promises.hold(raw, config)


@pytest.mark.parametrize(("raw", "config"), kept())
def test_the_promises_hold_for_what_the_fuzzer_kept(raw: str | bytes, config: Config) -> None:
    promises.hold(raw, config)


@given(st.binary(max_size=100))
def test_the_fuzzer_reads_any_bytes_as_an_input(data: bytes) -> None:
    raw, config = read(data)
    assert isinstance(raw, str | bytes)
    assert isinstance(config, Config)


@given(strategies.text)
def test_the_fuzzer_can_spell_any_text(raw: str) -> None:
    assert read(spell(raw)) == (raw, Config())


@pytest.mark.parametrize(
    ("broken", "name"),
    [
        (lambda report: Report(report.text + "!", report.edits), "one path"),
        (lambda report: Report(report.text, report.edits[:-1]), "undo"),
        (lambda report: Report(report.text, report.edits[::-1]), "out of order"),
        (lambda report: Report(report.text, report.edits, [Suspect(0, 99, "rule", "reason")]), "suspects"),
    ],
)
def test_a_broken_promise_is_seen(
    broken: Callable[[Report], Report], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(promises, "explain", lambda raw, config: broken(explain(raw, config)))
    with pytest.raises((AssertionError, ValueError), match=name):
        promises.hold("Itxe2x80x99s a caf&eacute;.", Config())


# Every layer of damage over sentences of every language, and what the fuzzer kept: the texts for the promises below.
_TEXTS = [layer(sentence) for sentence in SENTENCES for layer in strategies.LAYERS.values()]

# Prints one number for all results: of texts, reports and learned profiles.
_DIGEST = """
import hashlib, json
from scrapefix import Config, NotTextError, explain, learn
from strategies import LAYERS, SENTENCES
from fuzz.cases import kept

digest = hashlib.sha256()
cases = [(layer(sentence), Config()) for sentence in SENTENCES for layer in LAYERS.values()]
for raw, config in [*cases, *kept()]:
    try:
        digest.update(json.dumps(explain(raw, config).to_dict()).encode())
    except NotTextError as error:
        digest.update(str(error).encode())
items = [f"{sentence}\\n\\nThe Mill News, no. {number}\\nFour neighbours write it" for number, sentence in enumerate(SENTENCES)]
digest.update(learn(items).to_toml().encode())
print(digest.hexdigest())
"""


def _in_a_process(script: str, **environment: str) -> str:
    here = Path(__file__).parent
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env=os.environ | {"PYTHONPATH": f"{here}{os.pathsep}{here.parent}"} | environment,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_same_comes_out_in_every_process_whatever_the_hash_seed() -> None:
    digests = {_in_a_process(_DIGEST, PYTHONHASHSEED=seed) for seed in ("0", "1", "4294967295")}
    assert len(digests) == 1


# Eight threads begin at once in a fresh process, so that they also meet where modules, patterns and tables are first
# loaded; the interpreter changes threads as often as it can.
_THREADS = """
import sys, threading
from scrapefix import Config, explain
from strategies import LAYERS, PROFILE, SENTENCES

texts = [layer(sentence) for sentence in SENTENCES[::9] for layer in LAYERS.values()]
texts += [text.encode() for text in texts[::7]] + [text.encode("cp1251", "ignore") for text in texts[::7]]
config = Config(title="word", profile=PROFILE, drop=frozenset({"bylines"}))
sys.setswitchinterval(1e-5)
start, results, errors = threading.Barrier(8), {}, []

def work(number):
    try:
        start.wait()
        shift = number * len(texts) // 8  # each thread begins elsewhere
        results[number] = {text: explain(text, config).to_dict() for text in texts[shift:] + texts[:shift]}
    except BaseException as error:
        errors.append(error)

threads = [threading.Thread(target=work, args=[number]) for number in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert not errors, errors
alone = {text: explain(text, config).to_dict() for text in texts}
assert all(result == alone for result in results.values())
print(len(results))
"""


def test_threads_that_begin_together_do_not_disturb_each_other() -> None:
    assert _in_a_process(_THREADS) == "8\n"


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_other_processes_give_the_same_however_they_are_started(method: str) -> None:
    texts = _TEXTS[::5]
    alone = [clean(text) for text in texts]  # what is loaded and remembered by now goes into a fork
    with multiprocessing.get_context(method).Pool(2) as pool:
        assert pool.map(clean, texts) == alone


@settings(max_examples=40)
@given(strategies.configs)
def test_a_configuration_travels(config: Config) -> None:
    for other in (pickle.loads(pickle.dumps(config)), copy.deepcopy(config), copy.copy(config)):  # noqa: S301  # our own
        assert other == config
        assert hash(other) == hash(config)
        assert clean("word\n\nRead on", other) == clean("word\n\nRead on", config)


def test_a_profile_travels() -> None:
    profile = strategies.PROFILE
    for other in (pickle.loads(pickle.dumps(profile)), copy.deepcopy(profile), Profile.from_toml(profile.to_toml())):  # noqa: S301  # our own
        assert other == profile
        lines = ["word", "Read a title on https://mill.example/7", "The Mill News, printed on driftwood"]
        assert other.verdicts(lines) == profile.verdicts(lines) != {}


def test_errors_travel() -> None:
    with pytest.raises(NotTextError) as caught:
        clean(b"\x89PNG\r\n\x1a\n" + bytes(40))
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301  # our own
    assert (type(again), str(again)) == (NotTextError, str(caught.value))


def test_a_case_is_the_same_once_it_is_a_line_of_json(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    configs = [Config(dashes="keep", artifacts=False, **known) for known in KNOWN]
    cases = [(raw, config) for raw in ("caf\u00e9 \ud800", b"\xff\0") for config in configs]
    file = tmp_path / "cases.jsonl"
    file.write_text("\n".join(to_json(*case) for case in cases), encoding="ascii")
    monkeypatch.setattr("fuzz.cases.KEPT", file)
    assert list(kept()) == cases
