"""Many records: the same as one at a time, in order, lazily, whatever becomes of records, processes and callers."""

import itertools
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import strategies
from healthy import SENTENCES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scrapefix import Config, NotTextError, Report, bulk, clean, clean_many, explain, explain_many, pool

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)

# Every layer of damage over sentences of every language, as text and some of them as bytes.
RECORDS: list[str | bytes | None] = [layer(sentence) for sentence in SENTENCES for layer in strategies.LAYERS.values()]
RECORDS[::7] = [record.encode() if isinstance(record, str) else None for record in RECORDS[::7]]
RECORDS[::50] = [None for _ in RECORDS[::50]]

METHODS = multiprocessing.get_all_start_methods()


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start processes after the first record, and send them batches of a few records."""
    monkeypatch.setattr(pool.Pace, "pays", lambda _: True)
    monkeypatch.setattr(pool, "_HEAVIEST", 1_000)


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where a process would be started."""

    def refuse(workers: int) -> None:
        raise AssertionError(f"{workers} processes")

    monkeypatch.setattr(bulk, "started", refuse)


@pytest.mark.usefixtures("alone")
def test_one_process_gives_what_clean_gives() -> None:
    assert list(clean_many(RECORDS)) == [record if record is None else clean(record) for record in RECORDS]


@pytest.mark.usefixtures("eager")
@pytest.mark.parametrize("method", METHODS)
def test_processes_give_what_clean_gives(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    context = multiprocessing.get_context(method)
    monkeypatch.setattr("concurrent.futures.process.mp.get_context", lambda: context)
    config = Config(dashes="keep")
    expected = [record if record is None else clean(record, config) for record in RECORDS]
    assert list(clean_many(RECORDS, config, workers=2)) == expected
    assert multiprocessing.active_children() == []


@pytest.mark.usefixtures("eager")
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(strategies.damaged | st.none() | st.binary(max_size=30) | st.integers(), max_size=60), strategies.configs)
def test_any_records_come_out_the_same_from_one_process_and_from_two(records: list[Any], config: Config) -> None:
    one, two = (list(clean_many(records, config, workers=workers, on_error="keep")) for workers in (1, 2))
    assert one == two


@pytest.mark.usefixtures("eager")
@pytest.mark.parametrize("seconds", [0.0, 1.0])
def test_processes_that_are_in_vain_are_let_go(seconds: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where other processes keep the cores, this one would be done sooner alone; what comes out is the same."""
    note = pool._Waiting.note
    monkeypatch.setattr(pool._Waiting, "note", lambda waiting, _, weight: note(waiting, seconds, weight))
    others = []
    for text in clean_many(["caf&eacute;, " * 10] * 300, workers=2):
        assert text == ("café, " * 10).rstrip()
        others.append(len(multiprocessing.active_children()))
    assert others[10] == 2
    assert (others[-10] > 0) == (seconds == 0.0)


@pytest.mark.usefixtures("eager")
def test_reports_come_back_whole() -> None:
    records = [record for record in RECORDS[:200] if record is not None]
    assert list(explain_many(records, workers=2)) == [explain(record) for record in records]


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize("workers", [1, 2, None])
def test_what_is_not_worth_it_stays_in_this_process(workers: int | None) -> None:
    assert list(clean_many(SENTENCES[:20], workers=workers)) == [clean(sentence) for sentence in SENTENCES[:20]]


@pytest.mark.usefixtures("alone")
def test_records_that_are_slow_to_come_stay_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_PATIENCE", 0)
    monkeypatch.setattr(pool, "_FORK", -1)
    monkeypatch.setattr(pool, "_SPAWN", -1)

    def slowly() -> Iterator[str]:
        for _ in range(5):
            time.sleep(0.1)  # a page from somewhere; a word takes a thousandth of it
            yield "word"

    clean("word")
    assert list(clean_many(slowly(), workers=2)) == ["word"] * 5


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize("workers", [1, 2])
def test_a_record_is_read_when_its_text_is_asked_for(workers: int) -> None:
    read: list[str] = []

    def endless() -> Iterator[str]:
        for number in itertools.count():
            read.append(f"caf&eacute; {number}")
            yield read[-1]

    texts = clean_many(endless(), workers=workers)
    assert read == []
    assert list(itertools.islice(texts, 3)) == ["café 0", "café 1", "café 2"]
    assert len(read) == 3


@pytest.mark.usefixtures("eager")
def test_processes_read_no_further_ahead_than_some_batches() -> None:
    read = 0

    def endless() -> Iterator[str]:
        nonlocal read
        while True:
            read += 1
            yield "caf&eacute; " * 10

    # A record counts for 220 characters, so that five are a batch; two processes have two of them each.
    furthest = 0
    texts = clean_many(endless(), workers=2)
    for given_back, _ in zip(range(1, 200), texts, strict=False):
        furthest = max(furthest, read - given_back)
    assert 5 < furthest <= 5 * 2 * 2
    texts.close()  # type: ignore[attr-defined]  # a generator, which is not promised
    assert multiprocessing.active_children() == []


WRONG = ["caf&eacute;", 7, None, PNG, float("nan"), "na&iuml;ve"] * 5


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.usefixtures("eager")
class TestErrors:
    def test_the_first_is_raised_in_its_turn_and_names_record_and_type(self, workers: int) -> None:
        texts = clean_many(["word"] * 30 + WRONG, workers=workers)
        assert list(itertools.islice(texts, 31)) == ["word"] * 30 + ["café"]
        with pytest.raises(TypeError, match=r"^record 31: expected str or bytes, not int$"):
            next(texts)
        assert multiprocessing.active_children() == []

    def test_bytes_that_are_no_text_are_named_too(self, workers: int) -> None:
        with pytest.raises(NotTextError, match=r"^record 9: these bytes are no text but look like a PNG image$") as caught:
            list(clean_many(["word"] * 9 + [PNG], workers=workers))
        assert caught.value.kind == "a PNG image"

    def test_a_record_is_kept(self, workers: int) -> None:
        kept = list(clean_many(WRONG, workers=workers, on_error="keep"))
        for before, after in zip(WRONG, kept, strict=True):
            assert after is before or (before, after) in {("caf&eacute;", "café"), ("na&iuml;ve", "naïve")}

    def test_a_function_decides(self, workers: int) -> None:
        def decide(number: int, record: object, error: Exception) -> str:
            return f"{number} {type(record).__name__} {error}"

        assert list(clean_many(WRONG, workers=workers, on_error=decide))[:6] == [
            "café",
            "1 int expected str or bytes, not int",
            None,
            "3 bytes these bytes are no text but look like a PNG image",
            WRONG[4],
            "naïve",
        ]

    def test_what_a_table_has_where_nothing_is_stays(self, workers: int) -> None:
        missing = type("NAType", (), {"__bool__": lambda _: 1 / 0})()
        given = ["caf&eacute;", float("nan"), missing, None] * 3
        kept = list(clean_many(given, workers=workers))
        assert all(after is before for before, after in zip(given, kept, strict=True) if not isinstance(before, str))

    def test_what_the_callers_iterator_raises_comes_behind_the_records_before_it(self, workers: int) -> None:
        def broken() -> Iterator[str]:
            yield from ["caf&eacute;"] * 33
            raise ConnectionError("gone")

        texts = clean_many(broken(), workers=workers)
        assert list(itertools.islice(texts, 33)) == ["café"] * 33
        with pytest.raises(ConnectionError, match="gone"):
            next(texts)
        assert multiprocessing.active_children() == []


@pytest.mark.parametrize(
    ("records", "arguments", "error", "message"),
    [
        ("one text", {}, TypeError, "an iterable of texts, not one str"),
        (b"one text", {}, TypeError, "not one bytes"),
        (7, {}, TypeError, "not iterable"),
        ([], {"workers": 0}, ValueError, "workers=0"),
        ([], {"workers": 1.5}, TypeError, "workers takes a number or None, not float"),
        ([], {"on_error": "skip"}, ValueError, "on_error='skip'"),
        ([], {"quote": "keep"}, TypeError, "did you mean 'quotes'"),
        ([], {"config": {"quotes": "keep"}}, TypeError, "config takes a Config, not dict"),
    ],
)
def test_wrong_arguments_are_refused_at_once(
    records: Any, arguments: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        clean_many(records, **arguments)
    with pytest.raises(error, match=message):
        explain_many(records, **arguments)


class Shouting(str):
    """A text of another class, which can't be sent to another process by what it prints."""

    __slots__ = ()

    def __str__(self) -> str:
        return self.upper()

    def __reduce__(self) -> str:
        raise AssertionError("not for other processes")


@pytest.mark.usefixtures("eager")
@pytest.mark.parametrize("kind", [Shouting, lambda text: memoryview(text.encode()), lambda text: bytearray(text, "utf-8")])
def test_texts_and_bytes_of_any_class_are_cleaned(kind: Callable[[str], Any]) -> None:
    assert list(clean_many([kind(f"caf&eacute; {n}") for n in range(40)], workers=2)) == [f"café {n}" for n in range(40)]


def die(record: object, _: Config) -> str:
    if multiprocessing.parent_process():
        os._exit(1)
    return str(record)


@pytest.mark.skipif("fork" not in METHODS, reason="what is replaced here is not replaced in a process that begins anew")
@pytest.mark.usefixtures("eager")
def test_a_process_that_dies_is_told_with_the_records_that_it_may_have_been(monkeypatch: pytest.MonkeyPatch) -> None:
    context = multiprocessing.get_context("fork")
    monkeypatch.setattr("concurrent.futures.process.mp.get_context", lambda: context)
    monkeypatch.setattr(bulk, "clean", die)
    texts = clean_many(["word"] * 100, workers=2)
    assert next(texts) == "word"
    with pytest.raises(RuntimeError, match=r"a process died while it cleaned one of the records 1 to [1-4]0:"):
        list(texts)
    assert multiprocessing.active_children() == []


@pytest.mark.usefixtures("eager")
def test_where_no_process_can_be_started_one_does_it_all(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise NotImplementedError("no semaphores here")

    monkeypatch.setattr("concurrent.futures.process.ProcessPoolExecutor", refuse)
    assert list(clean_many(["caf&eacute;"] * 100, workers=2)) == ["café"] * 100


SCRIPT = """
import multiprocessing, os, signal, sys, time
from scrapefix import clean_many, pool

signal.signal(signal.SIGINT, signal.default_int_handler)  # who starts the tests in the background has it ignored

pool.Pace.pays = lambda _: True
pool._HEAVIEST = 1_000

def work(method):
    multiprocessing.set_start_method(method)
    for number, _ in enumerate(clean_many(iter(lambda: "Caf&eacute; " * 50, None), workers=2)):
        if number == 50:
            print(*(child.pid for child in multiprocessing.active_children()), flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="signals and sessions")
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGKILL])
def test_no_process_outlives_the_one_that_started_it(method: str, ending: signal.Signals, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(f"{SCRIPT}\nif __name__ == '__main__':\n    work({method!r})\n", encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as parent:
        assert parent.stdout is not None
        assert parent.stderr is not None
        children = [int(word) for word in parent.stdout.readline().split()]
        assert len(children) == 2
        # A terminal sends an interrupt to all; nobody can catch a kill, and it hits the parent alone.
        os.killpg(parent.pid, ending) if ending == signal.SIGINT else parent.kill()
        try:
            parent.wait(60)
        except subprocess.TimeoutExpired:
            os.killpg(parent.pid, signal.SIGKILL)
            raise
        deadline = time.monotonic() + 30
        while any(map(_is_there, children)) and time.monotonic() < deadline:
            time.sleep(0.05)
        left = [child for child in children if _is_there(child)]
        for child in left:
            os.kill(child, signal.SIGKILL)
        told = parent.stderr.read().strip()
    assert left == []
    if ending == signal.SIGINT:
        assert "KeyboardInterrupt" in told


def _is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{process}/stat")
    return not status.exists() or status.read_text().rpartition(")")[2].split()[0] != "Z"


def test_a_script_that_is_started_afresh_is_told_what_it_lacks(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(f"{SCRIPT}\nwork('spawn')\n", encoding="utf-8")
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    assert 'if __name__ == "__main__":' in done.stderr.splitlines()[-1]


def in_a_daemon(_: int) -> list[str]:
    return list(clean_many(["caf&eacute;"] * 100, workers=2))


@pytest.mark.skipif("fork" not in METHODS, reason="what is replaced here is not replaced in a process that begins anew")
@pytest.mark.usefixtures("eager")
def test_a_process_that_may_have_no_children_does_it_all() -> None:
    with multiprocessing.get_context("fork").Pool(1) as pool:
        assert pool.map(in_a_daemon, [0]) == [["café"] * 100]


def test_types_are_as_promised() -> None:
    texts: Iterator[str] = clean_many(["word", b"word"])
    reports: Iterator[Report] = explain_many(["word"])
    assert [*texts, *(report.text for report in reports)] == ["word"] * 3
