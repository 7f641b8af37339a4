"""The benchmark's own damage: does each kind harm, is it the same in every run, and could its gold be recovered?"""

import pytest

from benchmarks.recovery import cases
from benchmarks.recovery.damage import GONE, KINDS, OVER, OVERLAYS, damage, stacks
from benchmarks.recovery.fold import fold
from benchmarks.recovery.healthy import TRAPS
from benchmarks.recovery.sentences import TEXTS

SINGLE = list(cases.single())


def test_what_must_stay_is_no_damage() -> None:
    traps = [trap for traps in TRAPS.values() for trap in traps]
    assert len(traps) >= 200
    assert len(set(traps)) == len(traps)
    assert all(case.raw == case.gold for case in cases.healthy())


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_harms_some_texts(kind: str) -> None:
    hit = [case for case in SINGLE if case.kind == kind]
    assert len(hit) >= 2
    assert all(fold(case.raw) != fold(case.gold) for case in hit)


def test_damage_to_different_texts_differs() -> None:
    """Else not even a perfect editor could tell which text it was."""
    for kind in KINDS:
        golds: dict[str, str] = {}
        for case in SINGLE:
            if case.kind == kind:
                assert golds.setdefault(case.raw, fold(case.gold)) == fold(case.gold)


@pytest.mark.parametrize(
    ("kind", "text", "raw"),
    [
        ("bytes literal", "It’s", r"b'It\xe2\x80\x99s'"),
        ("bytes literal, double quotes", "It’s é", r'''b"It's \xc3\xa9"'''),
        ("u'...'", "été", r"u'\xe9t\xe9'"),
        ("b’...‘", "été", r"b’\xc3\xa9t\xc3\xa9‘"),
        ('CSV "b""..."""', "It’s", '"b""It\'s"""'),
        ("nested literals", "été", r"""b"b'\\xc3\\xa9t\\xc3\\xa9'" """.strip()),
        (" xe2 x80 x99", "It’s", "It xe2 x80 x99s"),
        ("èx90x8b", "萋", "èx90x8b"),
        (r"\U0001f600", "é 😀", r"\xe9 \U0001f600"),
        (r"\u2019 and \n", "don’t 😀", r"don\u2019t \ud83d\ude00"),
        (r"\u00e2\u0080\u0099", "’", r"\u00e2\u0080\u0099"),
        ("<U+653C><U+3E64>", "😀", "<U+653C><U+3E64><U+613C><U+3E30><U+623C><U+3E64><U+653C><U+3E64><U+623C><U+3E38><U+383C><U+3E30>"),
        ("%u2019", "L’été", "L%u2019%E9t%E9"),
        ("cat -v", "’", "M-bM-^@M-^Y"),
        ("UTF-7", "It’s", "It+IBk-s"),
        ("MIME Q", "Žluťásek", "=?utf-8?Q?=C5=BDlu=C5=A5=C3=A1sek?="),
        ("rsquo;", "It’s", "Itrsquo;s"),
        ("&acirc;&euro;&trade;", "’", "&acirc;&euro;&trade;"),
        ("mojibake GBK", "It’s", "It鈥檚"),
        ("mojibake cp437", "’", "ΓÇÖ"),
        ("mojibake MacRoman", "’", "‚Äô"),
        ("mojibake, controls printed", "Amy’s", r"AmyÃ\x82Â\x92s"),
        ("mojibake, controls dropped", "it’s", "itâs"),
        ("mojibake, 9D dropped", "“Yes”", "â€œYesâ€"),
        ('mojibake, â€"', "a — b", 'a â€" b'),
    ],
)  # fmt: skip
def test_shapes_are_those_of_the_wild(kind: str, text: str, raw: str) -> None:
    done = damage(text, (kind,), "en")
    assert done is not None
    assert done.raw == raw


def test_a_cut_text_is_a_prefix() -> None:
    done = damage("Der Zug hält um fünf", ("cut inside an escape",), "de")
    assert done is not None
    assert done.gold == "Der Zug hält um f"
    assert done.raw.startswith(r"b'Der Zug h\xc3\xa4lt um f" + "\\")
    assert not done.raw.endswith(r"\xc3\xbc")


def test_stacks_name_known_layers_and_repeat_none() -> None:
    known = KINDS.keys() | OVERLAYS.keys()
    assert {name for names in OVER.values() for name in names} <= known
    assert {kind.family for kind in (KINDS | OVERLAYS).values()} <= OVER.keys() | {"bare"}
    assert all(len(set(stack)) == len(stack) for stack in stacks(3))


def test_two_runs_see_the_same_cases() -> None:
    assert list(cases.stacked(2)) == list(cases.stacked(2))


def test_each_language_has_articles_and_sentences() -> None:
    assert len(TEXTS) >= 20
    for language, texts in TEXTS.items():
        assert sum("\n\n" in text for text in texts) >= 2, language
        assert sum("\n" not in text for text in texts) >= 3, language


def test_what_is_gone_says_why() -> None:
    assert all(GONE.values())
