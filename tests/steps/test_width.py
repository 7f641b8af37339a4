"""The step for full-width Latin: what must stay first, then what is changed and why."""

import pytest
import strategies
from hypothesis import given
from one_step import alone, rules

HEALTHY = {
    "Chinese punctuation": "你好，世界！（第１章）：“开始”？",
    "Chinese with letters": "Ｔ恤和ＤＶＤ机，共１００元",
    "Japanese": "（ＡＢＣ駅）Ｔシャツ、ＯＫ！",
    "Japanese line of Latin": "彼は言った。\nＯＫ！\nそして去った。",
    "Japanese next to brackets": "「ＮＨＫ」のニュース",
    "Korean": "ＬＧ전자와 ＫＢＳ는",
    "half-width katakana": "ﾌｪﾘｰ",
    "digits": "１２３ and ４５６",
    "punctuation": "Hello，world！",
    "a word on a line of Chinese": "他说 Ｗｏｒｄ 很好",
    "one letter beside Chinese": "the letter Ａ by itself, as everybody knows\n你好",
    "one letter": "the letter Ａ alone",
    "currency": "￥１００ ￡５",
    "Thai": "เรือ１２", "Arabic": "كتاب", "Hebrew": "ספר", "Russian": "Паром", "Greek": "πλοίο", "Hindi": "नाव", "Vietnamese": "phở", "Turkish": "ılık",
}

FIXES = {
    "word": ("Ｈｅｌｌｏ", "Hello"),
    "line": ("Ｔｈｅ　ｆｅｒｒｙ，　ａｔ　１０：３０　（ｌａｔｅ）！", "The ferry, at 10:30 (late)!"),
    "within English": ("Welcome to Ｗｉｎｄｏｗｓ ９５ and to ＭＳ－ＤＯＳ", "Welcome to Windows 95 and to MS-DOS"),
    "two letters": ("ＯＫ, it is", "OK, it is"),
    "one letter of a word": ("iＰ is it", "iP is it"),
    "one letter before a word": ("Ｐad is it", "Pad is it"),
    "digits on other lines": ("１２３ so\nＷｏｒｄ\n４５６ so", "１２３ so\nWord\n４５６ so"),
    "half wide": ("iＰhone and Wｉndows", "iPhone and Windows"),
    "address": ("ｎｉｎａ＠ｅｘａｍｐｌｅ．ｏｒｇ", "nina@example.org"),
    "English line beside Chinese": ("The word Ｗｏｒｄ is wide here\n你好", "The word Word is wide here\n你好"),
    "German": ("Ｄas Ｗｏｒｔ", "Das Wort"),
    "Russian": ("слово Ｗｏｒｄ", "слово Word"),
    "Greek": ("λέξη Ｗｏｒｄ", "λέξη Word"),
    "Arabic": ("كلمة Ｗｏｒｄ", "كلمة Word"),
    "Hebrew": ("מילה Ｗｏｒｄ", "מילה Word"),
    "Hindi": ("शब्द Ｗｏｒｄ", "शब्द Word"),
    "Thai": ("คำ Ｗｏｒｄ", "คำ Word"),
    "Vietnamese": ("từ Ｗｏｒｄ", "từ Word"),
    "Turkish": ("kelime Ｗｏｒｄ", "kelime Word"),
}


RULES = {
    "слово Ｗｏｒｄ": ["full-width"],
    "这里说 Word 吧\nThe word Ｗｏｒｄ is wide here": ["full-width"],
}


@pytest.mark.parametrize("text", HEALTHY.values(), ids=HEALTHY)
def test_stays(text: str) -> None:
    assert alone("width", text) == text


@pytest.mark.parametrize(("damaged", "text"), FIXES.values(), ids=FIXES)
def test_is_narrow(damaged: str, text: str) -> None:
    assert alone("width", damaged) == text


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("width", damaged) == names


@given(strategies.text)
def test_changes_nothing_but_characters(raw: str) -> None:
    clean = alone("width", raw)
    assert len(clean) == len(raw)
    assert alone("width", clean) == clean
