"""Profiles: what is learned from a source, what is kept, and the file that a person edits."""

import itertools
import json
import pickle
import random
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrapefix import Config, Profile, ProfileError, clean, explain, learn
from scrapefix.learning import HEAD, KEPT, TAIL, _Counts
from scrapefix.masks import masked
from scrapefix.profile import Line


class Source(NamedTuple):
    """A made-up source: what stands over and under each of its items, and sentences to write them with."""

    head: str
    tail: str
    titles: tuple[str, ...]
    sentences: tuple[str, ...]


# What each source prints around its items; {n}, {title} and {link} differ from item to item.
SOURCES = {
    "en": Source(
        "The Sluice\nNews for people who live beside a canal",
        "You are reading The Sluice, which four neighbours and a dog put together\n"
        "Archive | Write to us | Leave the list\n"
        "This item on the web: https://sluice.example/{n}/{link}\n"
        "“{title}” first left our kitchen table as item {n} of The Sluice",
        ("The upper lock", "A heron on Mill Street", "Fog again", "The oldest barge", "Ice on the basin"),
        ("The gate was repaired on {n} March.", "Nobody had counted the boats before.", "A heron stood on the beam all day.",
         "“We’ll paint it green,” said the keeper.", "The council meets again in {n} days", "It rained."),
    ),
    "ru": Source(
        "Маячный листок\nПишем о тех, кто живёт у моря",
        "Маячный листок складывают вручную трое смотрителей\n"
        "Архив · Написать нам · Отписаться\n"
        "Этот выпуск в сети: https://mayak.example/{n}/{link}\n"
        "Заметка «{title}» вышла в «Маячном листке» под номером {n}",
        ("Туман над бухтой", "Старый колокол", "Чайки вернулись", "Лодка без вёсел", "Зимний свет"),
        ("Колокол подняли {n} мая.", "Никто не помнит такого тумана.", "Чайки сидели на крыше весь день.",
         "«Покрасим его в синий», — сказал смотритель.", "Через {n} дней придёт паром", "Шёл дождь."),
    ),
    "ja": Source(
        "水車だより\n川のそばで暮らす人のための読みもの",
        "水車だよりは近所の四人と犬一匹が作っています\n"
        "過去の号 ・ 手紙を書く ・ 配信をやめる\n"
        "ウェブ版 https://suisha.example/{n}/{link}\n"
        "「{title}」は水車だより第{n}号に載りました",
        ("古い橋のこと", "霧の朝に思う", "さぎが来た日", "舟のない川", "氷がはった池"),
        ("橋は{n}日に直された。", "だれも舟を数えたことがなかった。", "さぎが一日中立っていた。",
         "「緑に塗ろう」と番人は言った。", "次の会は{n}日後にある", "雨が降った。"),
    ),
    "ar": Source(
        "رسالة المنارة\nأخبار من يسكنون قرب البحر",
        "يكتب رسالة المنارة ثلاثة من حراس البحر كل صباح\n"
        "الأرشيف | راسلنا | إلغاء الاشتراك\n"
        "هذا العدد على الشبكة: https://manara.example/{n}/{link}\n"
        "نُشر «{title}» في رسالة المنارة برقم {n}",
        ("ضباب فوق الخليج", "الجرس القديم", "عودة النوارس", "قارب بلا مجداف", "ضوء الشتاء"),
        ("رُفع الجرس في {n} مايو.", "لا أحد يذكر ضبابا كهذا.", "وقفت النوارس على السطح طوال النهار.",
         "قال الحارس: سنطليه بالأزرق.", "تصل العبّارة بعد {n} أيام", "هطل المطر."),
    ),
}  # fmt: skip


def items(source: Source, count: int) -> Iterator[tuple[str, str, str]]:
    """Title, body and whole document of so many items; the same in every run."""
    chance = random.Random(11)
    letters = sorted({letter for letter in "".join(source.sentences) if letter.isalpha()})
    unlike = map("".join, itertools.permutations(letters, 4))
    for number in range(count):
        title = f"{source.titles[number % len(source.titles)]} {'I' * (1 + number // len(source.titles))}"
        body = "\n\n".join(
            # With words of its own in each paragraph: an author does not write the same line twice.
            " ".join([next(unlike), *chance.sample(source.sentences, 3)]).replace("{n}", str(chance.randrange(9, 99)))
            for _ in range(chance.randrange(1, 5))
        )
        slots = {"n": str(number + 200), "title": title, "link": f"a{chance.randrange(10**6)}"}
        yield title, body, f"{source.head.format(**slots)}\n\n{body}\n\n{source.tail.format(**slots)}"


@pytest.mark.parametrize("language", SOURCES)
@pytest.mark.parametrize("titled", [True, False], ids=["titled", "untitled"])
def test_ten_items_teach_what_to_take_from_the_eleventh(language: str, titled: bool) -> None:
    *first, (title, body, eleventh) = items(SOURCES[language], 11)
    profile = learn({"title": title, "text": text} for title, _, text in first)
    assert profile.documents == 10
    assert clean(eleventh, profile=profile, title=title if titled else None) == clean(body)


@pytest.mark.parametrize("language", SOURCES)
def test_nothing_else_goes(language: str) -> None:
    profile = learn({"title": title, "text": text} for title, _, text in items(SOURCES[language], 10))
    for title, body, _ in items(SOURCES[language], 40):
        assert clean(body, profile=profile, title=title) == clean(body)
    for other, source in SOURCES.items():
        if other != language:
            for title, _, text in items(source, 12):
                assert clean(text, profile=profile, title=title) == clean(text, title=title)


SLUICE = learn({"title": title, "text": text} for title, _, text in items(SOURCES["en"], 10))
PARTS = [
    *f"{SOURCES['en'].head}\n{SOURCES['en'].tail}".format(n=7, title="Fog", link="b").split("\n"),
    "Share this article", "Fog", "It rained.", "Facebook", "", "Language: English", "-- Marta Quill",
]  # fmt: skip


@given(st.lists(st.sampled_from(PARTS), max_size=30).map("\n".join), st.sampled_from(["Fog", "It", None]))
def test_a_second_time_changes_nothing(text: str, title: str | None) -> None:
    once = explain(text, profile=SLUICE, title=title)
    assert clean(once.text, profile=SLUICE, title=title) == once.text == clean(text, profile=SLUICE, title=title)
    assert once.undo() == text


def test_a_title_can_be_a_word_of_the_template() -> None:
    profile = around("Four neighbours and a dog write this letter")
    text = "It barks.\n\nFour neighbours and a dog write this letter"
    assert clean(text, profile=profile, title="Four neighbours") == "It barks."


def test_a_line_in_the_middle_stays() -> None:
    profile = learn(text for _, _, text in items(SOURCES["en"], 10))
    line = "You are reading The Sluice, which four neighbours and a dog put together"
    assert clean(f"It is over.\n\n{line}", profile=profile) == "It is over."
    text = "\n\n".join([*map(str, range(HEAD)), line, *(f"Paragraph {name}." for name in "abcdefghijkl")])
    assert clean(text, profile=profile) == text


def test_the_report_names_it_and_gives_it_back() -> None:
    *first, (title, _, eleventh) = items(SOURCES["ru"], 11)
    profile = learn({"title": title, "text": text} for title, _, text in first)
    report = explain(eleventh, profile=profile, title=title)
    assert {"artifacts/learned-head", "artifacts/learned-tail"} <= set(report.counts())
    assert report.undo() == eleventh
    assert clean(report.text, profile=profile, title=title) == report.text


def test_damaged_documents_teach_the_same() -> None:
    whole = [text for _, _, text in items(SOURCES["ru"], 10)]
    damaged = [repr(text.encode()) if number % 2 else text.encode() for number, text in enumerate(whole)]
    assert [line.line for line in learn(damaged).lines] == [line.line for line in learn(whole).lines]


BODIES = [f"The {word} tower was measured again." for word in "old new red low high lost long last next main".split()]


def around(line: str, place: str = "tail", of: int = 10) -> Profile:
    """The profile of ten documents of which so many have `line`."""
    return learn(
        (f"{line}\n\n{body}" if place == "head" else f"{body}\n\n{line}") if number < of else body
        for number, body in enumerate(BODIES)
    )


KEPT_LINES = [
    ("Language: English", "metadata"),
    ("Sprache: Deutsch", "metadata"),
    ("Язык: русский", "metadata"),
    ("Γλώσσα: ελληνικά", "metadata"),
    ("اللغة: العربية", "metadata"),
    ("שפה: עברית", "metadata"),
    ("भाषा: हिन्दी", "metadata"),
    ("ภาษา: ไทย", "metadata"),
    ("Ngôn ngữ: tiếng Việt", "metadata"),
    ("语言：中文", "metadata"),
    ("言語：日本語", "metadata"),
    ("언어: 한국어", "metadata"),
    ("Dil: Türkçe | Tür: Deneme", "metadata"),
    ("12.5.2026", "metadata"),
    ("https://tower.example/", "metadata"),
    ("-- Marta Quill", "text"),
    ("— Марта Перова", "text"),
    ("― 水野", "text"),
    ('"Measure twice, climb once"', "text"),
    ("«Семь раз отмерь»", "text"),
    ("「急がば回れ」", "text"),
    ("Measure twice.", "text"),
    ("Μέτρα δύο φορές.", "text"),
    ("दो बार नापो।", "text"),
    ("慢慢来。", "text"),
]


@pytest.mark.parametrize(("line", "kind"), KEPT_LINES)
@pytest.mark.parametrize("place", ["head", "tail"])
def test_what_says_what_the_item_is_and_what_the_author_says_stays(line: str, kind: str, place: str) -> None:
    profile = around(line, place)
    assert [(entry.kind, entry.verdict, entry.count) for entry in profile.lines] == [(kind, "keep", 10)]
    assert profile.lines[0].reason


def test_numbers_that_differ_say_which_item_it_is() -> None:
    (line,) = learn(f"{body}\n\nMeasured on {number} May with rope" for number, body in enumerate(BODIES)).lines
    assert (line.line, line.kind, line.verdict) == ("measured on 0 may with rope", "metadata", "keep")


DROPPED_LINES = [
    ("Four neighbours and a dog write this letter", 10),
    ("Διαβάζετε το γράμμα του πύργου", 10),
    ("นี่คือจดหมายจากหอคอย", 10),
    ("Đây là lá thư từ ngọn tháp", 10),
    ("이 글은 탑에서 보낸 편지입니다", 10),
    ("这是塔上寄来的信", 10),
    ("यह मीनार से आया पत्र है", 10),
    ("זה המכתב מן המגדל", 10),
    ("More of the same at https://tower.example/letters", 3),
    ("Write to the keeper at keeper@tower.example", 3),
    ("Archive | Map | Keys", 4),
    ("Αρχείο · Χάρτης · Κλειδιά", 4),
    ("© 2026 Tower Letters", 3),
    ("To the stairs →", 5),
    ("Share this article", 3),
]


@pytest.mark.parametrize(("line", "of"), DROPPED_LINES)
@pytest.mark.parametrize("place", ["head", "tail"])
def test_what_has_the_form_of_a_page_or_stands_everywhere_goes(line: str, of: int, place: str) -> None:
    (entry,) = around(line, place, of).lines
    assert (entry.verdict, entry.count, entry.share, entry.place, entry.at) == ("drop", of, of / 10, place, 1)


def test_what_is_common_but_has_no_form_is_listed_and_kept() -> None:
    (entry,) = around("Some things that I saw from up here", of=6).lines
    assert (entry.verdict, entry.kind, entry.share) == ("keep", "text", 0.6)


@pytest.mark.parametrize(("of", "learned"), [(2, 0), (3, 1)])
def test_a_line_needs_three_documents_and_three_tenths_of_them(of: int, learned: int) -> None:
    assert len(around("Archive | Map | Keys", of=of).lines) == learned
    assert len(learn([*BODIES[of:], *(f"{body} {number}" for body in BODIES for number in "ab")]).lines) == 0


def test_a_document_that_comes_again_is_counted_once() -> None:
    assert learn([f"{BODIES[0]}\n\nA last line"] * 50).lines == ()
    assert learn(BODIES * 3).documents == len(BODIES)


@pytest.mark.parametrize("empty", [[], [""], ["\n \n"], ["", "x"]])
def test_nothing_teaches_nothing(empty: list[str]) -> None:
    profile = learn(empty)
    assert profile.lines == ()
    assert clean("Still here.\n\nAnd here.", profile=profile) == "Still here.\n\nAnd here."


@pytest.mark.parametrize(
    ("documents", "error", "message"),
    [
        ("one text", TypeError, "many documents, not one str"),
        ([5], TypeError, "document 1 is int"),
        (["a", {"txt": "a"}], ValueError, "document 2 has no text under 'text'"),
        ([{"text": None}], ValueError, "document 1 has no text under 'text'"),
    ],
)
def test_what_is_no_document_is_named(documents: list[str], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        learn(documents)


def test_memory_is_bounded_and_no_template_is_lost() -> None:
    # A hostile feed: every line of every document is new, but for one that stands in a third of them.
    counts = _Counts()
    documents = 6 * KEPT // (HEAD + TAIL)
    most = 0
    for number in range(documents):
        lines = [f"{chr(0x4E00 + number)} {chr(0x4E00 + line)}" for line in range(HEAD + TAIL)]
        counts.add("\n".join([*lines, "Archive | Map | Keys"] if number % 3 == 0 else lines), "")
        most = max(most, len(counts._lines))
    assert most <= 2 * KEPT + HEAD + TAIL
    (line,) = counts.profile(None).lines
    assert (line.example, line.count) == ("Archive | Map | Keys", (documents + 2) // 3)


def test_a_stream_is_read_once_and_not_held() -> None:
    def documents(count: int) -> Iterator[str]:
        for number in range(count):
            yield f"{number * 7919} words about it: {'long ' * 400}{number}\n\nArchive | Map | Keys"

    def peak(count: int) -> int:
        tracemalloc.start()
        assert learn(documents(count)).documents == count
        top = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return top

    learn(documents(20))
    assert peak(2_000) < peak(500) + 600_000  # the texts of the difference are 3 MB


def profiles() -> st.SearchStrategy[Profile]:
    # What TOML has no room for: half of a surrogate pair.
    texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
    lines = st.builds(
        Line,
        line=texts.map(masked).filter(bool),
        place=st.sampled_from(("head", "tail")),
        verdict=st.sampled_from(("drop", "keep")),
        at=st.integers(1, 12),
        kind=st.sampled_from(("artifact", "metadata", "text")),
        count=st.integers(0, 10**9),
        share=st.floats(0, 1),
        example=texts,
        reason=texts,
    )
    return st.builds(
        Profile,
        documents=st.integers(0, 10**9),
        source=st.none() | texts,
        lines=st.lists(lines, max_size=4, unique_by=lambda line: (line.place, line.line)),
    )


@given(profiles())
def test_toml_gives_back_the_same(profile: Profile) -> None:
    text = profile.to_toml()
    assert Profile.from_toml(text) == profile
    assert all(character.isprintable() or character == "\n" for character in text)


@given(st.text())
def test_a_mask_of_a_mask_is_itself(line: str) -> None:
    assert masked(masked(line)) == masked(line)


@given(profiles(), profiles())
def test_merged_counts_add_up(one: Profile, other: Profile) -> None:
    merged = one.merge(other)
    assert merged.documents == one.documents + other.documents
    assert sum(line.count for line in merged.lines) == sum(line.count for line in (*one.lines, *other.lines))
    assert all(0 <= line.share <= 1 for line in merged.lines)


def test_an_edited_verdict_outlives_a_merge() -> None:
    profile = around("Archive | Map | Keys")
    edited = Profile.from_toml(profile.to_toml().replace('verdict = "drop"', 'verdict = "keep"'))
    for merged in (profile.merge(edited), edited.merge(profile)):
        assert [(line.verdict, line.count, line.share) for line in merged.lines] == [("keep", 20, 1.0)]
    assert clean("No wind today.\n\nArchive | Map | Keys", profile=edited) == "No wind today.\n\nArchive | Map | Keys"


def test_a_line_to_keep_stays_whatever_the_catalogue_says() -> None:
    profile = Profile.from_toml(around("Share this article").to_toml().replace('verdict = "drop"', 'verdict = "keep"'))
    text = "No wind today.\n\nShare this article"
    assert clean(text) == "No wind today."
    assert clean(text, profile=profile) == text


def test_a_profile_is_a_value() -> None:
    profile = around("Archive | Map | Keys")
    assert pickle.loads(pickle.dumps(profile)) == profile  # noqa: S301  # our own
    config = Config(profile=profile)
    assert config == Config(profile=Profile.from_toml(profile.to_toml()))
    assert len({config, Config(profile=profile), Config()}) == 2
    with pytest.raises(TypeError, match="profile takes "):
        Config(profile=7)  # type: ignore[arg-type]  # what is refused is the test


def test_a_profile_that_is_all_of_a_document_takes_nothing() -> None:
    profile = around("Archive | Map | Keys")
    assert clean("Archive | Map | Keys\n\nArchive | Map | Keys", profile=profile).startswith("Archive")


def test_a_line_that_stands_there_many_times_goes_at_once() -> None:
    profile = around("Archive | Map | Keys")
    text = "No wind today.\n" + "\nArchive | Map | Keys" * 1000
    assert clean(text, profile=profile) == "No wind today."


def test_no_artifacts_means_none_learned_either() -> None:
    profile = around("Archive | Map | Keys")
    assert clean("No wind today.\n\nArchive | Map | Keys", profile=profile, artifacts=False).endswith("Keys")


def test_save_and_load(tmp_path: Path) -> None:
    profile, file = around("Архив | Карта | Ключи"), tmp_path / "site.toml"
    profile.save(file)
    profile.save(str(file))
    assert Profile.load(file) == Profile.load(str(file)) == profile
    assert Config(profile=file).profile == Config(profile=str(file)).profile == profile  # type: ignore[arg-type]  # a path is read
    assert [path.name for path in tmp_path.iterdir()] == ["site.toml"]
    # As other editors write it.
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert Profile.load(file) == profile


def test_a_save_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "site.toml").mkdir()
    with pytest.raises(OSError, match=r"site\.toml"):
        around("Archive | Map | Keys").save(tmp_path / "site.toml")
    assert [path.name for path in tmp_path.iterdir()] == ["site.toml"]


WRITTEN_BY_HAND = """
scrapefix_profile = 1
[[line]]
line = "Issue 12 of “The Tower” – at https://tower.example/12"
place = "tail"
"""


def test_a_line_may_be_written_by_hand_as_it_stands() -> None:
    profile = Profile.from_toml(WRITTEN_BY_HAND)
    assert clean('No wind.\n\nIssue 7 of "The Tower" -- at https://tower.example/7', profile=profile) == "No wind."


HEADER = "scrapefix_profile = 1\n"
ENTRY = HEADER + '[[line]]\nline = "Read on"\nplace = "tail"\n'
BAD = [
    ("x = = 1", "not TOML: "),
    ("", "not a profile: it needs `scrapefix_profile = 1`"),
    ("scrapefix_profile = 2", "not a profile: it needs `scrapefix_profile = 1`"),
    (HEADER + "document = 3", "no field 'document'; did you mean 'documents'?"),
    (HEADER + "documents = true", "documents takes int, not bool"),
    (HEADER + "line = 5", "line takes list, not int"),
    (HEADER + "line = [5]", "line 1: not a table; write [[line]] above each"),
    (HEADER + '[[line]]\nplace = "tail"', "line 1 '': has no line"),
    (HEADER + '[[line]]\nline = "Read on"', "line 1 'Read on': has no place"),
    (ENTRY + 'verdict = "dorp"', "line 1 'Read on': verdict 'dorp' is not one of 'drop', 'keep'"),
    (ENTRY + 'kind = "thing"', "line 1 'Read on': kind 'thing' is not one of 'artifact', 'metadata', 'text'"),
    (ENTRY + "verdct = 1", "line 1 'Read on': no field 'verdct'; did you mean 'verdict'?"),
    (ENTRY + "verdict = 1", "line 1 'Read on': verdict takes str, not int"),
    (ENTRY + "at = 0", "line 1 'Read on': at is 0;"),
    (ENTRY + "count = -1", "line 1 'Read on': count is -1;"),
    (ENTRY + ENTRY[len(HEADER) :], "line 2 'Read on': the same as line 1; one of them has to go"),
    (ENTRY + ENTRY[len(HEADER) :] + 'reason = ["a"]', "line 2 'Read on': reason takes str, not list"),
]


@pytest.mark.parametrize(("text", "message"), BAD, ids=itertools.count())
def test_a_bad_file_is_named_with_its_entry_and_the_reason(text: str, message: str, tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ProfileError) as caught:
        Profile.load(file)
    assert str(caught.value).startswith(f"{file}: {message}")


def test_a_file_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_bytes(b'source = "\xff"')
    with pytest.raises(ProfileError, match=r"site\.toml: not UTF-8: .* at byte 10"):
        Profile.load(file)


def test_the_same_documents_give_the_same_file() -> None:
    documents = [{"title": title, "text": text} for title, _, text in items(SOURCES["ja"], 10)]
    assert learn(documents).to_toml() == learn(json.loads(json.dumps(documents))).to_toml()
