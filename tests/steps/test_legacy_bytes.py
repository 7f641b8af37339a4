"""Bytes of another script in its own encoding, written out: what must stay first, then what is read."""

from urllib.parse import quote_from_bytes

import pytest
from one_step import alone, rules

HEALTHY = {
    "a file": r"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x01\x00\x48\xcf\xe0\xf0\xee\xec",
    "few bytes": r"\xcf\xe0\xf0\xee\xec", "random bytes": r"\x9f\xc3\x28\xf1\xa0\x91\xe2\xfe\xff\x88\xb7\xd1\xc2\x85",
    "code": r"`\xcf\xe0\xf0\xee\xec \xee\xef\xee\xe7\xe4\xe0\xeb`", "a program": r's = "\xcf\xe0\xf0\xee\xec \xee\xef\xee\xe7\xe4\xe0\xeb";',
    "a lesson": r"The bytes \xcf\xe0\xf0\xee\xec\xee\xef\xee\xe7\xe4\xe0\xeb are windows-1251.",
    "an address": "https://example.org/?q=%CF%E0%F0%EE%EC+%EE%EF%EE%E7%E4%E0%EB", "a query": "q=%CF%E0%F0%EE%EC&n=%EE%EF%EE%E7%E4%E0%EB",
    "beside other letters": r"Ж \xcf\xe0\xf0\xee\xec \xee\xef\xee\xe7\xe4\xe0\xeb",
}

TEXTS = [
    ("Паром опоздал, никто не сердился", "cp1251"), ("Паром опоздал, никто не сердился", "koi8-r"), ("Το πλοίο άργησε πολύ σήμερα", "cp1253"),
    ("המעבורת איחרה מאוד היום", "cp1255"), ("تأخرت العبّارة كثيرا اليوم", "cp1256"), ("เรือมาช้ามากวันนี้", "cp874"),
    ("渡轮今天晚了很久，没有人生气", "gb18030"), ("渡輪今天晚了很久，沒有人生氣", "big5"), ("船が今日とても遅れました", "shift_jis"), ("배가 오늘 아주 늦었습니다", "cp949"),
]  # fmt: skip


def _escaped(data: bytes) -> str:
    return "".join(chr(byte) if byte < 0x80 else f"\\x{byte:02x}" for byte in data)


@pytest.mark.parametrize("text", HEALTHY.values(), ids=HEALTHY)
def test_stays(text: str) -> None:
    assert alone("single_bytes", text) == text


@pytest.mark.parametrize(("text", "encoding"), TEXTS)
def test_is_read(text: str, encoding: str) -> None:
    assert alone("single_bytes", _escaped(text.encode(encoding))) == text


@pytest.mark.parametrize(("text", "encoding"), TEXTS[:5])
def test_is_read_from_percent(text: str, encoding: str) -> None:
    assert alone("single_bytes", quote_from_bytes(text.encode(encoding), safe=" ,")) == text


def test_lines_are_read_each_by_itself() -> None:
    russian, greek, code = "Паром опоздал, никто не сердился", "Το πλοίο άργησε πολύ σήμερα", "\\xff\\xd8\\xff\\xe0\\x00"
    lines = [_escaped(russian.encode("cp1251")), code, "", _escaped(greek.encode("cp1253")), "And English."]
    assert alone("single_bytes", "\n".join(lines)) == f"{russian}\n{code}\n\n{greek}\nAnd English."


def test_each_byte_may_be_written_out() -> None:
    raw = "".join(f"\\x{byte:02x}" for byte in "Паром опоздал".encode("cp1251"))
    assert "\\x20" in raw
    assert alone("single_bytes", raw) == "Паром опоздал"


@pytest.mark.parametrize(
    ("text", "encoding", "rule"),
    [("Паром опоздал", "cp1251", "cp1251-hex"), ("船が今日とても遅れました", "euc_jp", "euc-jp-hex")],
)
def test_the_report_names_the_encoding(text: str, encoding: str, rule: str) -> None:
    assert rules("single_bytes", _escaped(text.encode(encoding))) == [rule]
