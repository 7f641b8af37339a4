"""Damage that a text links to what it says: what is linked, and the look-alikes that are not.

In the cases `⟦damage=said⟧` is a run of one replacement; the first run of a case is the one that is asked about.
"""

import re

import pytest

from scrapefix.document import Document
from scrapefix.edits import Replacement
from scrapefix.equivalents import Run, has_twin, is_changed_line, is_linked, is_word_linked, said_by, touches_word

_MARKED = re.compile(r"⟦(.*?)=(.*?)⟧")


def _read(marked: str) -> tuple[str, list[Run]]:
    """The text of a case, and its runs."""
    text, runs, at = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[at : match.start()]
        # Each character of what is said by itself, the damage with the first of them.
        bounds = [len(text), *(len(text) + len(match[1]) for _ in match[2])]
        text += match[1]
        runs.append([Replacement(one, two, char, "r") for one, two, char in zip(bounds, bounds[1:], match[2], strict=False)])
        at = match.end()
    return text + marked[at:], runs


LINKED = {
    "what stands for a letter": r"⟦\u00e9=é⟧ for é",
    "in quotes": r"'⟦\u00e9=é⟧' instead of 'é'",
    "behind a comma": r"⟦%C3%A9=é⟧, not é, in names",
    "an arrow": "⟦Ã©=é⟧ → é",
    "an arrow of ASCII": "⟦Ã©=é⟧->é",
    "what a letter becomes": "In an address é becomes ⟦%C3%A9=é⟧ at once.",
    "at the beginning": "é becomes ⟦%C3%A9=é⟧",
    "in German": "é wird zu ⟦Ã©=é⟧",
    "in Russian": "⟦Ð¶=ж⟧ вместо ж",
    "in Ukrainian": "⟦Ð¶=ж⟧ замість ж",
    "in Turkish": "⟦ÅŸ=ş⟧ yerine ş",
    "in Chinese": "⟦ä½ =你⟧而不是你",
    "in Japanese": "⟦ã‚=あ⟧の代わりにあ",
    "in Korean": "⟦ê°€=가⟧ 대신 가",
    "two letters": "⟦Ã©Ã¨=éè⟧ for éè.",
    "two forms of one": "⟦&amp;eacute;=é⟧ for ⟦&eacute;=é⟧",
    "two forms of a mark": "⟦&amp;lt;=<⟧ for ⟦&lt;=<⟧",
    "the other form first": "⟦&eacute;=é⟧ for ⟦&amp;eacute;=é⟧",
    "as long as a twin may be": f"⟦x={'é' * 20}⟧ for {'é' * 20}",
}
NOT_LINKED = {
    "nothing": "⟦Ã©=é⟧ and more",
    "another letter": "⟦Ã©=é⟧ for è",
    "a letter that begins a word": "⟦Ã©=é⟧ for été",
    "a letter that ends a word": "café becomes ⟦Ã©=é⟧",
    "a letter that begins a word of two": "⟦Ã©=é⟧ for ét.",
    "a letter that ends a word of two": "té becomes ⟦Ã©=é⟧",
    "a letter further on": "⟦Ã©=é⟧ for the é",
    "a word further on": "é, it is said, becomes often ⟦Ã©=é⟧",
    "a damaged word": "caf⟦Ã©=é⟧ for é",
    "the beginning of one": "⟦Ã©=é⟧tude for é",
    "a mark of ASCII": "⟦&amp;=&⟧ for & by itself",
    "a mark of ASCII before it": "& becomes ⟦&amp;=&⟧",
    "a space": "⟦&nbsp;= ⟧ for  ",
    "more than a twin": f"⟦x={'é' * 21}⟧ for {'é' * 21}",
    "another form of something else": "⟦&eacute;=é⟧ for ⟦&egrave;=è⟧",
    "another form in a word": "⟦&eacute;=é⟧ for ⟦&amp;eacute;=é⟧tude",
    "another form, not linked": "⟦&eacute;=é⟧ or ⟦&amp;eacute;=é⟧",
    "the same run": "⟦&lt;=<⟧ for a",
}


@pytest.mark.parametrize("marked", LINKED.values(), ids=LINKED)
def test_is_linked(marked: str) -> None:
    text, runs = _read(marked)
    assert is_linked(text, runs[0], runs)


@pytest.mark.parametrize("marked", NOT_LINKED.values(), ids=NOT_LINKED)
def test_is_not_linked(marked: str) -> None:
    text, runs = _read(marked)
    assert not is_linked(text, runs[0], runs)


WORD_LINKED = {
    "what a program shows": "It shows S⟦Ã£=ã⟧o instead of São.",
    "in capitals": "It shows S⟦Ã£=ã⟧o instead of SÃO.",
    "in Spanish": "Muestra S⟦Ã£=ã⟧o en vez de São Bento",
    "the word first": "São becomes S⟦Ã£=ã⟧o",
    "the link before both": "Instead of São it shows S⟦Ã£=ã⟧o",
    "four words between": "Instead of São one two three four S⟦Ã£=ã⟧o",
    "in quotes": 'It shows "S⟦Ã£=ã⟧o" instead of "São"',
    "several runs": "It shows J⟦Ã©=é⟧r⟦Ã´=ô⟧me instead of Jérôme",
    "the run behind others": "It shows m⟦Ã¥=å⟧n and J⟦Ã©=é⟧r⟦Ã´=ô⟧me instead of mån",
    "on its line": "A first line.\nIt shows S⟦Ã£=ã⟧o instead of São\nA third.",
    "the nearer of two": f"São {'x' * 70}, but it shows S⟦Ã£=ã⟧o instead of São",
    "sixty characters between": f"S⟦Ã£=ã⟧o {'x' * 47} instead of São",
}
NOT_WORD_LINKED = {
    "no link": "It shows S⟦Ã£=ã⟧o and São.",
    "another word": "It shows S⟦Ã£=ã⟧o instead of Sao.",
    "damaged as well": "It shows S⟦Ã£=ã⟧o instead of S⟦Ã£=ã⟧o.",
    "a part of a word": "It shows S⟦Ã£=ã⟧o instead of Sãos.",
    "five words between": "Instead of São one two three four five S⟦Ã£=ã⟧o",
    "too short": "It shows ⟦Ã£=ã⟧o instead of ão",
    "on another line": "It shows S⟦Ã£=ã⟧o\ninstead of São",
    "too far": f"S⟦Ã£=ã⟧o {'x' * 48} instead of São",
}


@pytest.mark.parametrize("marked", WORD_LINKED.values(), ids=WORD_LINKED)
def test_a_word_is_linked(marked: str) -> None:
    text, runs = _read(marked)
    assert is_word_linked(Document(text), runs[0], runs)


@pytest.mark.parametrize("marked", NOT_WORD_LINKED.values(), ids=NOT_WORD_LINKED)
def test_a_word_is_not_linked(marked: str) -> None:
    text, runs = _read(marked)
    assert not is_word_linked(Document(text), runs[0], runs)


TWINS = {
    "in quotes": 'Aus "Weißbier" wird "Wei⟦ÃŸ=ß⟧bier"',
    "the damage first": "It shows Trio H⟦Ã¶=ö⟧fn; version 4 shows Trio Höfn from the same file.",
    "of several words": "It shows ⟦Ã…=Å⟧lund and H⟦Ã¶=ö⟧fn, not Höfn and Ålund.",
    "damaged in two ways": "One shows Gr⟦√∂=ö⟧ße.txt, one Gr⟦├╢=ö⟧ße.txt, and on disk it is Größe.txt.",
    "of two words that end alike": "It shows M⟦Ã¼=ü⟧nze and T⟦Ã¼=ü⟧nze, not Münze and Tünze.",
    "on the second line": 'Zeile eins\nAus "Weißbier" wird "Wei⟦ÃŸ=ß⟧bier" im Menü\nZeile drei',
    "a phrase in quotes": 'It prints "Der Fl⟦Ã¼=ü⟧ss ruft". Der Flüss ruft is right.',
    "a phrase behind a colon, on the second line": "Eins\nAnzeige:  alte F⟦Ã¤=ä⟧hre kommt. Gemeint ist alte Fähre kommt\nDrei",
    "a phrase, and the twin in quotes": "Den gamla f⟦Ã¤=ä⟧rjan ska bort. Den heter «Den gamla färjan»",
    "a phrase, and the twin behind a colon": "Den gamla f⟦Ã¤=ä⟧rjan ska bort. Den heter: Den gamla färjan",
    "a phrase, and of two twins the first in quotes": 'Es heißt "Der Flüss ruft". Der Fl⟦Ã¼=ü⟧ss ruft. Der Flüss ruft',
    "a phrase, and the twin at the head of the line": 'Der Flüss ruft. It prints "Der Fl⟦Ã¼=ü⟧ss ruft".',
    "a phrase at the head of the line": '"Der Fl⟦Ã¼=ü⟧ss ruft" steht da. Der Flüss ruft',
    "a phrase that begins with the damage": 'Se lee "no" "⟦Ã¡=á⟧ngulo de paso". Es ángulo de paso',
    "a phrase that ends in the damage": 'Se lee "en el mu⟦Ã©=é⟧". Y no en el mué',
    "the middle of a phrase": 'Se lee "toda la ma⟦Ã±=ñ⟧ana de ayer". Era por la mañana de',
    "Cyrillic": "Вижу ⟦?0J7?=Отчёт⟧, а должно быть «Отчёт»",
}
NO_TWINS = {
    "another sentence": "Zoë Öz singt. Zo⟦Ã«=ë⟧ tanzt.",
    "other capitals": "PUERTO BOYACÁ, Boyac⟦Ã¡=á⟧",
    "damaged twice": "The caf⟦&eacute;=é⟧ by the café was the caf⟦&eacute;=é⟧.",
    "damaged twice, on the second line": "One\nA caf⟦&eacute;=é⟧ by the café is no caf⟦&eacute;=é⟧ here",
    "a phrase that nothing sets apart": "It prints Der Fl⟦Ã¼=ü⟧ss ruft. Der Flüss ruft",
    "a phrase of two words": 'It prints "Fl⟦Ã¼=ü⟧ss ruft". Flüss ruft hier',
    "a phrase in two parts": 'It prints "Der, Fl⟦Ã¼=ü⟧ss ruft". Der, Flüss ruft',
    "a phrase that another part goes on": 'It prints "Der Fl⟦Ã¼=ü⟧ss, ruft". Der Flüss, ruft',
    "a phrase before the damage": 'It prints "el barco de la tarde lle⟦Ã³=ó⟧". Es el barco de la tarde',
    "a mark beside a word": "⟦舡=”⟧Vänta⟦舡=”⟧ eller Vänta",
    "no letter beyond ASCII": "It shows don⟦&#39;='⟧t for don't",
    "no twin": "Es zeigt Wei⟦ÃŸ=ß⟧bier und Bier",
    "another line": "Es zeigt Wei⟦ÃŸ=ß⟧bier\nWeißbier",
}


@pytest.mark.parametrize("marked", TWINS.values(), ids=TWINS)
def test_has_a_twin(marked: str) -> None:
    text, runs = _read(marked)
    assert all(has_twin(Document(text), run, runs) for run in runs)


@pytest.mark.parametrize("marked", NO_TWINS.values(), ids=NO_TWINS)
def test_has_no_twin(marked: str) -> None:
    text, runs = _read(marked)
    assert not any(has_twin(Document(text), run, runs) for run in runs)


@pytest.mark.parametrize(
    ("marked", "is_changed"),
    [
        ("-18,Troms⟦Ã¸=ø⟧\n+18,Tromsø", True),
        ("-Besan⟦Ã§=ç⟧on\n+Besançon\n text", True),
        ("-Besançon\n+Besan⟦Ã§=ç⟧on", True),
        ("-Lyon\n-Besançon\n+Besan⟦Ã§=ç⟧on\n text", True),
        ("-Lyon\n+Besan⟦Ã§=ç⟧on\n-Besançon", False),
        ("-Besançon\n\n+Besan⟦Ã§=ç⟧on", False),
        ("-Besan⟦Ã§=ç⟧on\n\n+Besançon", False),
        ("+Besan⟦Ã§=ç⟧on\n-Besançon", False),
        ("-Besan⟦Ã§=ç⟧on\n+Besancon", False),
        ("-Besan⟦Ã§=ç⟧on\n-Besançon", False),
        ("Besan⟦Ã§=ç⟧on\nBesançon", False),
        ("-Besan⟦Ã§=ç⟧on", False),
    ],
)
def test_a_changed_line(marked: str, is_changed: bool) -> None:
    text, runs = _read(marked)
    assert is_changed_line(Document(text), runs[0], runs) is is_changed


def test_each_run_of_a_line_is_asked_about_its_own_word() -> None:
    text, runs = _read("⟦Ã‰=É⟧va and S⟦Ã£=ã⟧o instead of São")
    assert [is_word_linked(Document(text), run, runs) for run in runs] == [False, True]


def test_a_run_is_read_as_a_whole() -> None:
    text, (run,) = _read("a ⟦Ã©Ã¨=éè⟧ b")
    assert said_by(run) == "éè"
    assert not touches_word(text, run)
    text, (run,) = _read("a⟦Ã©=é⟧ b")
    assert touches_word(text, run)
