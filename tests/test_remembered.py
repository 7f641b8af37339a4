"""What is remembered of answers."""

from scrapefix.remembered import Remembered


def test_answers_are_worked_out_once_and_memory_is_bounded() -> None:
    asked: list[str] = []

    def is_greek(text: str) -> bool:
        asked.append(text)
        return text >= "α"

    answers = Remembered(is_greek, most=2)
    assert [answers[text] for text in ("ab", "αβ", "ab", "αβ")] == [False, True, False, True]
    assert asked == ["ab", "αβ"]
    assert answers["γδ"]
    assert len(answers) == 1  # the third was one too many: all before it are forgotten
    assert not answers["ab"]
    assert asked == ["ab", "αβ", "γδ", "ab"]
