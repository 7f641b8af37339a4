"""What decoding costs beside `bytes.decode`, and how much time and memory very long inputs take."""

import sys
import time
import tracemalloc
from collections.abc import Callable
from functools import partial

from scrapefix import decode, decode_stream

_TEXTS = {
    "ASCII": "The ferry leaves at six, as it always has. ",
    "French": "Le bac part à six heures, et le café ouvre à cinq. ",
    "Russian": "Паром отходит в шесть, кофейня открывается в пять. ",
    "Hindi": "नाव छह बजे निकलती है और चाय की दुकान पाँच बजे खुलती है। ",
    "Japanese": "フェリーは六時に出港し、喫茶店は五時に開く。",
}

_LONG = {
    "UTF-8, Russian": ("Russian", "utf-8"),
    "windows-1252, French": ("French", "cp1252"),
    "windows-1251, Russian": ("Russian", "cp1251"),
    "EUC-JP, Japanese": ("Japanese", "euc_jp"),
    "UTF-16 without a mark, Russian": ("Russian", "utf-16-le"),
}

_MB, _CHUNK = 1_000_000, 1 << 16


def print_costs() -> None:
    """Two tables: UTF-8 against `bytes.decode`, interleaved, the best of many; and 100 MB at once and in chunks."""
    print("| UTF-8 | size | bytes.decode, us | decode, us | ratio |\n|---|---:|---:|---:|---:|")
    for name, text in _TEXTS.items():
        for size in (1000, 100_000, 10_000_000):
            plain, ours = _interleaved(_repeated(text.encode(), size))
            print(f"| {name} | {size} | {plain * 1e6:.2f} | {ours * 1e6:.2f} | {ours / plain:.2f} |")
    print("\n| 100 MB | s | peak, MB | text alone, MB | stream, s | its peak, MB |\n|---|---:|---:|---:|---:|---:|")
    long = {name: _repeated(_TEXTS[text].encode(codec), 100 * _MB) for name, (text, codec) in _LONG.items()}
    long["ASCII, one stray byte at the end"] = _repeated(_TEXTS["ASCII"].encode(), 100 * _MB) + b"caf\xe9"
    long["UTF-8, a stray byte in each MB"] = b"\x93".join([_repeated(_TEXTS["Russian"].encode(), _MB)] * 100)
    for name, data in long.items():
        text = decode(data).text
        alone = sys.getsizeof(text) / _MB
        seconds, peak = _measured(partial(decode, data))
        in_chunks, peak_in_chunks = _measured(partial(_streamed, data, text))
        print(f"| {name} | {seconds:.2f} | {peak:.0f} | {alone:.0f} | {in_chunks:.2f} | {peak_in_chunks:.1f} |")


def _repeated(unit: bytes, size: int) -> bytes:
    return unit * (size // len(unit))


def _interleaved(data: bytes) -> tuple[float, float]:
    """The best seconds of `bytes.decode` and of `decode`."""
    count = max(1, 200_000 // len(data))
    pairs = [(_timed(data.decode, count), _timed(partial(decode, data), count)) for _ in range(20)]
    return min(plain for plain, _ in pairs), min(ours for _, ours in pairs)


def _timed(function: Callable[[], object], count: int) -> float:
    start = time.perf_counter()
    for _ in range(count):
        function()
    return (time.perf_counter() - start) / count


def _measured(function: Callable[[], object]) -> tuple[float, float]:
    """Seconds, and the peak of memory in MB, in a run of its own because watching it takes time."""
    seconds = _timed(function, 1)
    tracemalloc.start()
    function()
    peak = tracemalloc.get_traced_memory()[1] / _MB
    tracemalloc.stop()
    return seconds, peak


def _streamed(data: bytes, text: str) -> None:
    """Decode chunk by chunk, and see that the pieces are those of the text."""
    at = 0
    for piece in decode_stream(data[start : start + _CHUNK] for start in range(0, len(data), _CHUNK)):
        assert text.startswith(piece, at)
        at += len(piece)
    assert at == len(text)
