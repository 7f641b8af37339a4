"""Bytes in: what is UTF-8 stays UTF-8, each kind of damage has its cure, and every byte can be had back."""

import bz2
import gzip
import io
import json
import lzma
import pickle
import tarfile
import zipfile
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrapefix import Decoding, NotTextError, Report, clean, decode, decode_stream, explain
from scrapefix.charsets.candidates import ENCODINGS, MULTIBYTE
from scrapefix.charsets.labels import SEVEN_BIT, WIDE, codec_of, label_in

# Well-formed UTF-8, which is read as nothing else whatever is declared.
UTF8 = {
    "empty": "",
    "ASCII": "Nothing to see here, move on.",
    "one accent": "ça",
    "Cyrillic": "Мы пришли поздно.",
    "Greek": "Ήρθαμε αργά.",
    "Arabic": "وصلنا متأخرين.",
    "Hebrew": "הגענו מאוחר.",
    "Hindi": "हम देर से पहुँचे।",
    "Thai": "เรามาถึงสาย",
    "Vietnamese": "Chúng tôi đến muộn.",
    "Chinese": "我们来晚了。",
    "one ideograph": "水",
    "Japanese": "遅く着いた。",
    "Korean": "늦게 도착했다.",
    "Turkish": "Geç kaldık, üşüdük.",
    "emoji": "Done \N{PARTY POPPER}",
    "mojibake": "CafÃ© â€“ it is the text that is damaged, not its bytes",
    "replacement character": "ok \N{REPLACEMENT CHARACTER} ok",
    "NUL": "a\0b, and a good deal of text after it",
    "escape": "\x1b[1mbold\x1b[0m",
    "HZ look-alike": "in the shell: ~{a,b}~ and ~{",
    "line ends": "one\r\ntwo\rthree\n\n",
    "control": "a\x01b\x7f\u0085c",
    "private use": "\ue000 \U0010fffd",
    "page that declares something else": '<meta charset="windows-1251"><p>naïve</p>',
}


@pytest.mark.parametrize("declared", [None, "utf-8", "iso-8859-1", "windows-1251", "shift_jis", "utf-16", "klingon"])
@pytest.mark.parametrize("text", UTF8.values(), ids=UTF8)
def test_utf8_is_read_as_utf8(text: str, declared: str | None) -> None:
    decoding = decode(text.encode(), declared=declared)
    assert (decoding.text, decoding.encoding, decoding.mends) == (text, "utf-8", ())
    assert decoding.confidence == "certain"


@given(st.text())
def test_any_utf8_is_read_as_utf8(text: str) -> None:
    data = text.encode("utf-8", "ignore")
    if (
        b"\0" not in data
        and b"\x1b$" not in data
        and not data.startswith((b"\xef\xbb\xbf", b"GIF8", b"%PDF", b"BM", b"MZ"))
    ):
        assert decode(data).text == data.decode()


# (bytes, text, encoding, why): how the bytes came about.
DAMAGED = [
    (b"\xef\xbb\xbfna\xc3\xafve", "naïve", "utf-8", "a byte-order mark is no text"),
    ("Да".encode("utf-16"), "Да", "utf-16-le", "byte-order mark of UTF-16"),
    (b"\xfe\xff\x04\x14", "Д", "utf-16-be", "byte-order mark of UTF-16, big end first"),
    ("水".encode("utf-32"), "水", "utf-32-le", "byte-order mark of UTF-32, which begins like that of UTF-16"),
    ("Good morning, all".encode("utf-16-le"), "Good morning, all", "utf-16-le", "UTF-16 without mark"),
    ("Доброе утро, друзья".encode("utf-16-be"), "Доброе утро, друзья", "utf-16-be", "UTF-16 without mark, Cyrillic"),
    ("Καλημέρα, φίλοι".encode("utf-32-be"), "Καλημέρα, φίλοι", "utf-32-be", "UTF-32 without mark"),
    ("夜の市場へ行く".encode("iso2022_jp"), "夜の市場へ行く", "iso2022_jp_ext", "escape sequences prove themselves"),
    ("밤 시장".encode("iso2022_kr"), "밤 시장", "iso2022_kr", "escape sequences of Korean"),
    (
        "naïve ".encode() + b"\x93yes\x94 " + "déjà".encode(),
        "naïve “yes” déjà",
        "utf-8",
        "quotes pasted from a word processor",
    ),
    ("Ночь ".encode() + b"\x96" + " это тихо".encode(), "Ночь – это тихо", "utf-8", "a dash pasted into Russian"),
    (
        "Ночь тиха ".encode() + b"\xed\xe0" + " реке".encode(),
        "Ночь тиха на реке",
        "utf-8",
        "a word of windows-1251 in Russian",
    ),
    ("déjà vu, né".encode() + b"\xc3", "déjà vu, né\ufffd", "utf-8", "cut in the middle of the last character"),
    (b"\xa9j\xc3\xa0 vu, \xc3\xa9t\xc3\xa9", "\ufffdjà vu, été", "utf-8", "cut in the middle of the first character"),
    ("水を".encode()[1:], "\ufffd\ufffdを", "utf-8", "two bytes of the first character are left"),
    (
        b"fun \xed\xa0\xbd\xed\xb8\x80 \xc3\xa9",
        "fun \N{GRINNING FACE} é",
        "utf-8",
        "CESU-8: each half of a pair by itself",
    ),
    (b"caf\xed\xb3\xa9 d\xc3\xa9j\xc3\xa0", "café déjà", "utf-8", "a byte that Python smuggled through text"),
    (b"a\xc0\x80b \xc3\xa9", "a\0b é", "utf-8", "Java's NUL"),
    (
        "Вечером тихо.\n".encode() * 2 + "Утром шумно и весело.".encode("cp1251"),
        "Вечером тихо.\nВечером тихо.\nУтром шумно и весело.",
        "utf-8",
        "feeds of two encodings, pasted together",
    ),
    (b"It\x92s late \x97 go home", "It’s late — go home", "cp1252", "punctuation alone"),
    (
        b"\x01" + "Hier, nous avons d\xeen\xe9 pr\xe8s de la fen\xeatre. ".encode("latin-1") * 3,
        "\x01" + "Hier, nous avons dîné près de la fenêtre. " * 3,
        "cp1252",
        "one control character makes no UTF-16",
    ),
    (
        "Вчера\x1e мы ужинали у окна.".encode("cp1251"),
        "Вчера\x1e мы ужинали у окна.",
        "cp1251",
        "one control character makes no UTF-16, Cyrillic",
    ),
    (b"It was late\x97very late\x97and the bus had gone.", "It was late—very late—and the bus had gone.", "cp1252", "dashes between letters"),
    ("é水 a水a".encode("gb18030"), "é水 a水a", "gb18030", "a well-formed character of UTF-8 by accident"),
    (b"look: \x1b$Bq in the log", "look: \x1b$Bq in the log", "utf-8", "an escape with no Japanese behind it"),
    (b"ASCII and one b\x81d byte", "ASCII and one b\x81d byte", None, "undefined in windows-1252, kept"),
]


@pytest.mark.parametrize(("data", "text", "encoding", "why"), DAMAGED, ids=[case[3] for case in DAMAGED])
def test_damage(data: bytes, text: str, encoding: str | None, why: str) -> None:
    decoding = decode(data)
    if encoding is not None:
        assert (decoding.text, decoding.encoding) == (text, encoding), why
    assert decoding.encode(decoding.text) == data


LEGACY = [
    ("cp1252", "Hier, nous avons dîné près de la fenêtre."),
    ("cp1252", "Gestern aßen wir früh am Fenster."),
    ("iso8859-15", "Ayer cenamos junto a la ventana, ¿verdad?"),
    ("mac-roman", "Hier, nous avons dîné près de la fenêtre."),
    ("cp850", "Gestern aßen wir früh am großen Fenster."),
    ("cp1250", "Wczoraj jedliśmy kolację przy oknie, było późno."),
    ("iso8859-2", "Včera jsme večeřeli u okna, bylo už pozdě."),
    ("cp1254", "Dün akşam pencerenin yanında yemek yedik."),
    ("cp1257", "Vakar vakarieniavome prie lango, buvo vėlu ir šalta."),
    ("cp1258", "Tôi ăn tô\u0301i bên cư\u0309a sô\u0309."),
    ("cp1251", "Вчера мы ужинали у окна."),
    ("koi8-r", "Вчера мы ужинали у окна."),
    ("cp866", "Вчера мы ужинали у окна."),
    ("iso8859-5", "Вчера мы ужинали у окна."),
    ("cp1253", "Χθες φάγαμε δίπλα στο παράθυρο."),
    ("cp1255", "אתמול אכלנו ליד החלון."),
    ("cp1256", "أمس تعشينا قرب النافذة."),
    ("cp874", "เมื่อวานเรากินข้าวริมหน้าต่าง"),
    ("gb18030", "昨天我们在窗边吃晚饭。"),
    ("big5", "昨天我們在窗邊吃晚飯。"),
    ("cp932", "昨日は窓のそばで夕食を食べた。"),
    ("euc_jp", "昨日は窓のそばで夕食を食べた。"),
    ("cp949", "어제 우리는 창가에서 저녁을 먹었다."),
    # Soft hyphens stand between letters, where other encodings have letters.
    ("cp1252", "größ\N{SOFT HYPHEN}te Grünfläche"),
    ("cp1251", "Пере\N{SOFT HYPHEN}нос слов в тек\N{SOFT HYPHEN}сте"),
    # The bullet without a space after it.
    ("cp1252", "Einkaufen:\n•Äpfel\n•Birnen vom Markt\n•Öl"),
    # Romanian in its usual encodings has a cedilla, not the comma that only ISO-8859-16 has.
    ("cp1250", "Mulţi oameni aşteaptă în faţa gării."),
    # Accented letters by themselves, as words of another script would be, hundreds of times.
    ("cp1252", "Le bac part à six heures, et le café ouvre à cinq. " * 30),
    ("cp1252", "Il caffè è freddo e il tè non c’è più. " * 30),
    ("cp1250", "Pes leží u okna a kočka je v posteli. " * 30),
    # One rare capital far from all else tells the encodings of Greek apart.
    ("iso8859-7", "Χθες φάγαμε δίπλα στο παράθυρο και μιλήσαμε πολύ. " * 40 + "Ά"),
    ("mac-cyrillic", "вчера мы ужинали у окна и говорили о погоде. " * 40 + "Яблоки. "),
    ("iso8859-13", "vakar vakarieniavome prie lango, buvo vėlu ir šalta. " * 40 + "“taip„"),
]


@pytest.mark.parametrize("declared", [None, "right", "iso-8859-1", "utf-8"])
@pytest.mark.parametrize(("encoding", "text"), LEGACY, ids=[f"{encoding} {len(text)}" for encoding, text in LEGACY])
def test_legacy(encoding: str, text: str, declared: str | None) -> None:
    data = text.encode(encoding)
    decoding = decode(data, declared=encoding if declared == "right" else declared)
    assert decoding.text == text
    assert decoding.encode(decoding.text) == data


def test_a_declaration_decides_what_the_bytes_leave_open() -> None:
    data = "ť".encode("cp1250")
    assert decode(data, declared="windows-1250").text == "ť"


@pytest.mark.parametrize(("text", "encoding", "language", "other"), [("şu", "cp1254", "tr", "žu"), ("võ", "cp1257", "et", "vơ")])
def test_a_language_decides_what_the_bytes_leave_open(text: str, encoding: str, language: str, other: str) -> None:
    data = text.encode(encoding)
    assert decode(data, language=language).text == text
    assert decode(data).text == other


def test_a_page_declares_for_itself() -> None:
    page = '<html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>už</p>'
    assert decode(page.encode("iso8859-2")).text == page


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("ISO-8859-1", "cp1252"),
        ("latin1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("GB2312", "gb18030"),
        ("gbk", "gb18030"),
        ("Shift_JIS", "cp932"),
        ("x-sjis", "cp932"),
        ("euc-kr", "cp949"),
        ("KS_C_5601-1987", "cp949"),
        ("big5", "big5hkscs"),
        ("TIS-620", "cp874"),
        ("iso-8859-9", "cp1254"),
        ("x-mac-cyrillic", "mac-cyrillic"),
        (" utf8 ", "utf-8"),
        ("rot13", None),
        ("unicode_escape", None),
        ("hex", None),
        ("", None),
        ("\0", None),
    ],
)
def test_labels_mean_what_they_mean_to_browsers(label: str, codec: str | None) -> None:
    assert codec_of(label) == codec


# (bytes in ASCII, label, text): only with the declaration they are more than that.
DECLARED = [
    ("夜市很热闹。".encode("hz"), "hz-gb-2312", "夜市很热闹。"),
    (b"\x1b(J\\500\x1b(B only", "iso-2022-jp", "¥500 only"),
    (b"\x1b(J\\500\x1b(B only", None, "\x1b(J\\500\x1b(B only"),
    (b"\x1b(J\\500\x1b(B only", "windows-1252", "\x1b(J\\500\x1b(B only"),
    (b"in the shell: ~{a,b}~", "windows-1252", "in the shell: ~{a,b}~"),
    # An escape is looked for where a page has its title: one far into a log is shown there.
    (b"no news\n" * 3000 + "夜".encode("iso2022_jp"), "utf-8", "no news\n" * 3000 + "夜".encode("iso2022_jp").decode("ascii")),
    ("Приветдрузья".encode("utf-16-be"), "utf-16", "Приветдрузья"),
    ("Приветдрузья".encode("utf-16-be"), "windows-1251", "Приветдрузья".encode("utf-16-be").decode("ascii")),
]


@pytest.mark.parametrize(("data", "declared", "text"), DECLARED)
def test_seven_bits_need_their_declaration(data: bytes, declared: str | None, text: str) -> None:
    decoding = decode(data, declared=declared)
    assert decoding.text == text
    assert decoding.encode(decoding.text) == data


MARK = b"\xef\xbb\xbf"

# (bytes, encoding, how, confidence): what is told of a decision.
DECISIONS = [
    (b"nothing to see", "utf-8", "nothing but ASCII", "certain"),
    ("Χθες φάγαμε.".encode(), "utf-8", "well-formed UTF-8", "certain"),
    (MARK + "Ngày mai.".encode(), "utf-8", "a byte-order mark", "certain"),
    ("Да".encode("utf-16"), "utf-16-le", "a byte-order mark", "certain"),
    # A mark is proof of what it announces only where the rest is that.
    (MARK + "Très tôt ".encode() + b"\x96 hier", "utf-8", "a mark, then UTF-8 but for stray cp1252 bytes", "fair"),
    (MARK + b"\xe2\xc3\xb4", "utf-8", "a mark, then UTF-8 but for stray cp1252 bytes", "fair"),  # by itself it could be Thai
    (MARK + "夜の市場へ行く".encode("iso2022_jp"), "iso2022_jp_ext", "a mark, then its escape sequences", "certain"),
    (MARK + "Nous dînons près de la fenêtre.".encode("cp1252"), "cp1252", "a mark, then it reads like fr", "high"),
    ("밤 시장".encode("iso2022_kr"), "iso2022_kr", "its escape sequences", "certain"),
    ("Доброе утро, друзья".encode("utf-16-be"), "utf-16-be", "zero bytes where this encoding has them", "high"),
    # Half a pair is mended, and leads back to its bytes.
    ("Доброе утро, друзья".encode("utf-16-be") + b"\xd8\x81", "utf-16-be", "zero bytes where this encoding has them", "high"),
]


@pytest.mark.parametrize(("data", "encoding", "how", "confidence"), DECISIONS)
def test_a_decision_is_told(data: bytes, encoding: str, how: str, confidence: str) -> None:
    decoding = decode(data)
    assert (decoding.encoding, decoding.how, decoding.confidence) == (encoding, how, confidence)
    assert decoding.encode(decoding.text) == data


def test_a_label_of_escapes_proves_nothing_where_there_are_none() -> None:
    assert decode(b"plain words", declared="iso-2022-jp").how == "nothing but ASCII"


def test_a_decision_can_be_stored_without_its_text() -> None:
    decoding = decode(b"caf\xe9 \x93noir\x94")
    assert decoding.from_dict(decoding.to_dict()).text == ""


@pytest.mark.parametrize(
    ("data", "mended"),
    [
        ("déjà".encode(), 0),
        ("déjà".encode("utf-8-sig"), 0),
        ("déjà".encode("utf-16"), 0),
        ("déjà ".encode() + b"\x93vu\x94", 2),
        (b"\xef\xbb\xbf\x93vu\x94 " + "déjà".encode(), 2),
    ],
)
def test_a_mark_is_no_mend(data: bytes, mended: int) -> None:
    assert decode(data).mended == mended


def test_decoding_takes_bytes() -> None:
    with pytest.raises(TypeError, match="expected bytes, not str"):
        decode("text")  # type: ignore[arg-type]  # the wrong type is the test


# What lies around the first stray byte may begin within a character, and so may a block of what is read at once: texts
# of characters of two bytes, three and four, with and without a space to cut at.
@pytest.mark.parametrize("before", range(4))
@pytest.mark.parametrize("text", ["Ночь тиха на реке. ", "Тихо,тихо.", "夜の市場は静かだ。", "ดึกแล้วไปนอนเถอะ", "\N{WATER WAVE}"])
def test_a_stray_byte_far_into_a_text(text: str, before: int) -> None:
    long = "a" * before + text * 3000
    assert decode(long.encode() + b"\x96 " + text.encode()).text == f"{long}– {text}"


# A block of what is read at once ends within a character of two bytes or four, in one of these.
@pytest.mark.parametrize("before", range(4))
@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("gb18030", "夜里的市场很安静，"),
        ("gb18030", "ночь\N{WATER WAVE}ดึกแล้ว"),
        ("cp932", "夜の市場は静かだ。"),
        ("big5", "夜裡的市場很安靜，"),
        ("cp949", "밤시장은조용하다"),
        ("euc_jp", "夜の市場は静かだ。"),
    ],
)
def test_a_damaged_byte_far_behind_a_text_without_spaces(codec: str, text: str, before: int) -> None:
    long = "a" * before + text * 8000
    assert decode(long.encode(codec) + b"\xff", declared=codec).text.startswith(long)


@pytest.mark.parametrize("before", range(2))
@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_half_a_pair_far_behind_pairs(codec: str, before: int) -> None:
    long = "да, " + "a" * before + "да\N{WATER WAVE}" * 20_000
    data = long.encode(codec) + "\ud800".encode(codec, "surrogatepass")
    assert decode(data, declared=codec).text.startswith(long)


def test_label_in_the_xml_prolog() -> None:
    assert label_in(b'<?xml version="1.0" encoding="KOI8-R"?><rss>') == "KOI8-R"


def _tar() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("lies-mich.txt"))
    return buffer.getvalue()


def _zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("читай.txt", "да")
    return buffer.getvalue()


NEWS = "Нынче вечером паром не ходит. Das Café bleibt zu. ".encode()

# (what the error says, the bytes)
BINARY = [
    ("PNG", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1"),
    ("JPEG", b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1"),
    ("GIF", b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff"),
    ("WebP", b"RIFF\x24\0\0\0WEBPVP8 abcd"),
    ("RIFF", b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0"),
    ("AVIF", b"\0\0\0\x20ftypavif\0\0\0\0avifmif1"),
    ("MP4", b"\0\0\0\x18ftypmp42\0\0\0\0isom"),
    ("JPEG XL", b"\0\0\0\x0cJXL \r\n\x87\n\0\0\0\x14ftypjxl "),
    ("BMP", b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0"),
    ("TIFF", b"II*\0\x08\0\0\0\x0e\0\xfe\0\4\0\1\0"),
    ("PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"),
    ("ZIP", _zip()),
    ("7-Zip", b"7z\xbc\xaf\x27\x1c\0\4abcdefghijkl"),
    ("RAR", b"Rar!\x1a\7\1\0abcdefghijkl"),
    ("tar", _tar()),
    ("ar archive", b"!<arch>\ndebian-binary   1700000000  0     0     100644  4         `\n2.0\n"),
    ("gzip", gzip.compress(NEWS)),
    ("bzip2", bz2.compress(NEWS)),
    ("xz", lzma.compress(NEWS)),
    ("LZMA", lzma.compress(NEWS, lzma.FORMAT_ALONE)),
    ("zlib", zlib.compress(NEWS, 1)),
    ("zlib", zlib.compress(NEWS)),
    ("zlib", zlib.compress(NEWS, 9)),
    ("zlib", zlib.compress(bytes(range(256)) * 100)),
    ("Zstandard", b"\x28\xb5\x2f\xfd\x24\x33abcdefghijkl"),
    ("LZ4", b"\x04\x22\x4d\x18\x64\x40\xa7abcdefghijkl"),
    ("Ogg", b"OggS\0\2\0\0\0\0\0\0\0\0abcd"),
    ("FLAC", b"fLaC\0\0\0\x22\x10\0\x10\0\0\0\x0e\0"),
    ("MP3", b"ID3\3\0\0\0\0\x0f\x76TIT2\0\0\0"),
    ("MIDI", b"MThd\0\0\0\6\0\1\0\2\1\xe0MTrk"),
    ("Matroska", b"\x1aE\xdf\xa3\x9f\x42\x86\x81\1\x42\xf7\x81\1\x42\xf2\x81"),
    ("web font", b"wOFF\0\1\0\0\0\0\x1a\x2b\0\x0d\0\0"),
    ("web font", b"wOF2OTTO\0\0\x1a\x2b\0\x0d\0\0"),
    ("TrueType", b"\0\1\0\0\0\x0f\0\x80\0\3\0\x70DSIG"),
    ("OpenType", b"OTTO\0\x0b\0\x80\0\3\0\x30CFF "),
    ("ELF", b"\x7fELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0"),
    ("Windows", b"MZ\x90\0\3\0\0\0" + bytes(60) + b"\x0e\x1fThis program cannot be run in DOS mode."),
    ("Mach-O", b"\xcf\xfa\xed\xfe\7\0\0\1\3\0\0\0\2\0\0\0"),
    ("WebAssembly", b"\0asm\1\0\0\0\1\7\1\x60\2\x7f\x7f\1\x7f"),
    ("Java", b"\xca\xfe\xba\xbe\0\0\0\x37\0\x1d\n\0\6\0\x0f\t"),
    ("SQLite", b"SQLite format 3\0\x10\0\1\1\0\x40"),
    ("Parquet", b"PAR1\x15\4\x15\x10\x15\x14\x4c\x15\2\x15\0\x12"),
    ("HDF5", b"\x89HDF\r\n\x1a\n\0\0\0\0\0\x08\x08\0"),
    ("NumPy", b"\x93NUMPY\1\0v\0{'descr': '<f8', "),
    ("pickle", pickle.dumps(["да", "нет", "возможно"], protocol=4)),
    ("pickle", pickle.dumps({"ключ": ["да", "нет"]}, protocol=2)),
    ("certificate", b"0\x82\3\x5c0\x82\2\x44\xa0\3\2\1\2\2\x14\x2a\x5f"),
]


@pytest.mark.parametrize(("kind", "data"), BINARY, ids=[f"{kind} {index}" for index, (kind, _) in enumerate(BINARY)])
def test_what_is_no_text_is_named(kind: str, data: bytes) -> None:
    with pytest.raises(NotTextError, match=kind):
        decode(data)
    with pytest.raises(NotTextError, match=kind):
        clean(data)
    with pytest.raises(NotTextError, match=kind):
        list(decode_stream([data]))


# Texts that begin as a signature does, by accident or because they are about it, and fragments.
NOT_BINARY = [
    "GIF89a is a picture format of 1989",
    "%PDF-1.4 was a version of PDF",
    "BM and RIFF are signatures",
    "BM Müller, geboren 1950 in Köln",
    "MZ. Das ist die Abkürzung für Mittelalterzeitung",
    "MZ: This program cannot begin like this",
    "PK war ein Professor aus Kiel, er schrieb über Bären",
    "RIFF, ou l’art de rejouer",
    "FORM follows function, sagt man",
    "OTTO ist ein Versandhaus aus Hamburg",
    "ID3-Tags stehen am Anfang von MP3-Dateien",
    "fLaC est le début de ces fichiers",
    "Obj. 1: eine Vase, beschädigt",
    "x^2 + y^2 = z^2, как известно каждому",
    "x^5 − 1 = 0 hat fünf Lösungen in der Ebene",
    "xœuvres complètes, tome II",
    "PAR1 und PAR2 sind Züge nach Zürich",
    "0‚5 Liter Öl, 3 Eier und Mehl",
    "]  да, именно так это и было",
    "SQLite format 3 heißt es am Anfang",
    "ARROW1 kam spät an, wie üblich",
    "a" * 257 + "ustar  ist der Name des Formats, üblich seit 1988",
    "ラーメンを食べた。BMとMZ。",
]


@pytest.mark.parametrize("text", NOT_BINARY)
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "cp1251", "utf-16"])
def test_text_that_begins_like_a_file_is_text(text: str, encoding: str) -> None:
    data = text.encode(encoding, "ignore")
    decoding = decode(data)
    assert decoding.encode(decoding.text) == data


@pytest.mark.parametrize("data", [b"\x89PNG", b"PK\3\4", b"MZ", b"x\x9c", b"\x80\4"])
def test_fragments_are_text(data: bytes) -> None:
    assert decode(data).encode(decode(data).text) == data


FRAGMENTS = st.sampled_from(
    [
        *(bytes([byte]) for byte in range(256)),
        *(text.encode(encoding) for encoding, text in LEGACY),
        *(case[0] for case in DAMAGED),
        b"\xed\xa0\xbd\xed\xb8\x80", b"\xed\xb3\xa9", b"\xe2\x80", b"\n", b"\x1b$B", b"\x1b(B", b"\x1b$)C\x0e", b"~{", b"~}",
        b"\xff\xfe", b"<meta charset=", b"\x84\x31\x95\x33",
    ]
)  # fmt: skip
CODECS = sorted({*(codec for codecs in ENCODINGS.values() for codec in codecs), *MULTIBYTE, *WIDE, *SEVEN_BIT, "utf-8"})


@st.composite
def damaged_texts(draw: st.DrawFn) -> bytes:
    """Text in any encoding, perhaps of two, with some of its bytes lost, doubled or replaced."""
    texts = st.sampled_from([*(text for _, text in LEGACY), *UTF8.values()])
    data = bytearray()
    for _ in range(draw(st.integers(1, 2))):
        data += draw(texts)[:200].encode(draw(st.sampled_from(CODECS)), "ignore")
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(data)))
        data[at : at + draw(st.integers(0, 3))] = draw(st.binary(max_size=3))
    return bytes(data)


ANY_BYTES = st.binary(max_size=100) | st.lists(FRAGMENTS, max_size=40).map(b"".join) | damaged_texts()
LABELS = st.sampled_from(
    [None, "utf-8", "latin1", "gbk", "sjis", "big5", "euc-jp", "euc-kr", "iso-2022-jp", "iso-2022-kr", "hz", "utf-16", "utf-32",
     "windows-1253", "iso-8859-8", "mac-arabic", "johab", "koi8-r", "cp864", "no such thing"]
)  # fmt: skip


@settings(deadline=None, max_examples=400)
@given(ANY_BYTES, LABELS, st.sampled_from([None, "fr", "ja", "zh-TW", "tlh", ""]))
def test_any_bytes_lead_back_to_themselves(data: bytes, declared: str | None, language: str | None) -> None:
    try:
        decoding = decode(data, declared=declared, language=language)
    except NotTextError:
        return
    assert decoding.encode(decoding.text) == data
    stored = Decoding.from_dict(json.loads(json.dumps(decoding.to_dict())), decoding.text)
    assert stored == decoding
    assert stored.encode(decoding.text) == data
    offsets = [decoding.byte_offset(index) for index in range(len(decoding.text) + 1)]
    assert offsets == sorted(offsets)
    assert offsets[-1] == len(data)
    assert "".join(decode_stream([data], declared=declared, language=language)) == decoding.text


@settings(deadline=None, max_examples=100)
@given(
    st.text(st.sampled_from("aé水\N{PARTY POPPER}\n"), max_size=30),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "gb18030"]),
)
def test_byte_offsets(text: str, codec: str) -> None:
    mark = len("".encode(codec))
    decoding = decode(text.encode(codec), declared=codec)
    if decoding.text == text:
        plain = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le"}.get(codec, codec)
        for index in range(len(text) + 1):
            assert decoding.byte_offset(index) == mark + len(text[:index].encode(plain))


def test_byte_offsets_far_into_a_text() -> None:
    text = "déjà " * 5000
    decoding = decode(text.encode() + b"\x93 " + text.encode())
    assert decoding.byte_offset(len(text)) == len(text.encode())
    assert decoding.byte_offset(len(text) + 1) == len(text.encode()) + 1
    assert decoding.byte_offset(len(text) * 2 + 2) == len(text.encode()) * 2 + 2


# Texts in pieces, of which each is read as it was written: where each begins in the bytes is what lies before it.
PIECES = {
    "stray bytes, far from one another": [("Ночь тиха. " * 500, "utf-8"), ("–", "cp1252"), (" да " * 900, "utf-8")] * 4,
    "many stray bytes": [("Très tôt ", "utf-8"), ("–", "cp1252"), (" café ", "utf-8")] * 500,
    "a mark far before": [("\ufeff", "utf-8"), ("Geç kaldık. " * 600, "utf-8"), ("Üşüdük.", "utf-8")],
    "a mark before one byte a character": [("\ufeff", "utf-8"), ("Nous dînons ", "cp1252"), ("près de la fenêtre.", "cp1252")],
    "lines of another encoding": [
        ("Вечером тихо.\n" * 200, "utf-8"),
        *[("Утром шумно и весело. ", "cp1251")] * 400,
        ("\nДа.", "utf-8"),
    ],
}


@pytest.mark.parametrize("pieces", PIECES.values(), ids=PIECES)
def test_byte_offsets_of_pieces(pieces: list[tuple[str, str]]) -> None:
    decoding = decode(b"".join(text.encode(encoding) for text, encoding in pieces))
    offset = place = 0
    for text, encoding in pieces:
        offset += len(text) if text != "\ufeff" else 0  # a mark is no text
        place += len(text.encode(encoding))
        assert decoding.byte_offset(offset) == place
    assert offset == len(decoding.text)


def test_a_mend_of_another_width_has_one_place() -> None:
    data = "夜は静かだ。".encode() * 5 + b"\n" + "夜は静かだ。".encode("cp932") * 3
    decoding = decode(data)
    start, end, _ = decoding.mends[-1]
    assert {decoding.byte_offset(index) for index in range(start, end)} == {data.index(b"\n") + 1}
    assert decoding.byte_offset(end) == len(data)


def test_byte_offsets_where_a_mend_follows_the_mark() -> None:
    decoding = decode(b"\xef\xbb\xbf\x93ici\x94 " + "né".encode())
    assert [decoding.byte_offset(index) for index in range(len(decoding.text) + 1)] == [3, 4, 5, 6, 7, 8, 9, 10, 12]


def test_report_leads_to_the_bytes() -> None:
    data = b"\xef\xbb\xbf" + "né “ici” ".encode() + b"\x93ailleurs\x94"
    report = explain(data)
    assert report.undo() == data
    assert [data[slice(*report.byte_span(edit))] for edit in report.edits] == [
        "“".encode(),
        "”".encode(),
        b"\x93",
        b"\x94",
    ]
    again = Report.from_dict(json.loads(json.dumps(report.to_dict())))
    assert [again.byte_span(edit) for edit in again.edits] == [report.byte_span(edit) for edit in report.edits]
    assert again.undo() == data


def test_byte_spans_are_for_bytes() -> None:
    report = explain("“text”")
    with pytest.raises(ValueError, match=r"^the input was text, not bytes: its spans count characters$"):
        report.byte_span(report.edits[0])


LONG = [
    ("utf-8", "Мы пришли поздно. "),
    ("utf-8-sig", "Nous dînons tôt.\n"),
    ("utf-16", "Мы пришли поздно.\n"),
    ("cp1252", "Nous dînons près de la fenêtre. "),
    ("cp1251", "Мы пришли поздно.\n"),
    ("euc_jp", "夕食を食べた。"),
    ("iso2022_jp", "夕食を食べた。\n"),
]


@pytest.mark.parametrize(("encoding", "text"), LONG)
@pytest.mark.parametrize("size", [999, 40_000, 300_000])
def test_streams(encoding: str, text: str, size: int) -> None:
    data = (text * 9000).encode(encoding)
    pieces = list(decode_stream(data[at : at + size] for at in range(0, len(data), size)))
    assert "".join(pieces) == text * 9000
    assert max(map(len, pieces)) <= 300_000


def test_stream_of_a_file() -> None:
    text = "plain\n" * 30_000 + "Où ça ?\n" * 9000
    assert "".join(decode_stream(io.BytesIO(text.encode("cp1252")))) == text


def test_stream_mends_what_strays_into_utf8() -> None:
    data = b"plain " * 20_000 + "déjà vu ".encode() * 20_000 + b"\x93stray\x94 " + "été\n".encode() * 40_000
    assert "".join(decode_stream(data[at : at + 5000] for at in range(0, len(data), 5000))) == decode(data).text


def test_stream_of_a_picture() -> None:
    with pytest.raises(NotTextError, match="PNG"):
        list(decode_stream([b"\x89PNG\r\n\x1a\n", bytes(200_000)]))


def test_stream_of_a_pdf_that_begins_with_ascii() -> None:
    data = b"%PDF-1.7\n1 0 obj\n" + b"[0 500 0 500]\n" * 30_000 + b"stream\n\x9c\xff"
    with pytest.raises(NotTextError, match="PDF"):
        next(decode_stream([data[at : at + 70_000] for at in range(0, len(data), 70_000)]))


def test_stream_of_text_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="bytes, not str"):
        list(decode_stream(["text"]))  # type: ignore[list-item]  # the mistake itself
