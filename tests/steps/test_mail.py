"""The step that undoes transfer encodings of mail: what must stay first, then the repairs by their reasons."""

import base64
import quopri
from email.header import Header

import pytest
import strategies
from healthy import LOOK_ALIKES, SENTENCES
from hypothesis import given
from one_step import alone, rules

HEALTHY = {
    "strings of programs": ['post["From"] = "=?utf-8?b?UmVuw6kgTMO8dGhp?= <rene@example.org>"\npost["Subject"] = "=?utf-8?q?Gr=C3=BC=C3=9Fe?="'],
    "examples below a sentence that says so": [
        "Beispiele für kodierte Zeilen:\n\n    =?utf-8?q?M=C3=BChle?=",
        "Строки в чужой кодировке:\n\n    =?utf-8?b?0JzRg9C60LA=?=\n",
    ],
    "a lesson on it": ["Quoted-printable von Hand gelesen:\n\n=3D ist das Gleichheitszeichen.\n=E2=80=93 ist ein Strich.\n\nDieser Satz geht =\nweiter."],
    "keys": ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIxe2nQu2019WmTkz+AOk-Zx ann@dock"],
    "settings and sizes": ["key=2E\nother=2C", "a=2E b=3F", "width=21 height=21 und mehr davon", "Farbe=2E, sonst nichts"],
    "patches": ["So sieht es aus:\n\n    From 8f72bad1baf19a53459661343e21d6491c3908d3 Mon Sep 17 00:00:00 2001\n    Subject: =?UTF-8?q?Stra=C3=9Fe?="],
    "words that look so": ["So sieht es aus: it looks like =?utf-8?q?Stra=C3=9Fe?="],
    "header words that no mail program writes": ["Der Ausdruck =?UTF-8?B?$text?= fügt ein", "=?utf-8?q?print('Straße')?="],
    "code": ["if (a =3D=3D b)", "`caf=C3=A9`", "f=E9 and g=C3; h=A0", "x=1\ny=\nz=3"],
    "sources": ["\n".join(["function f() {", "  // see ?id=4C", "  шаг =", "    g();", "  var a = 1;", "}"] * 4)],
    "settings": [
        "The watchdog wakes as often as WatchdogSec=30 says, and Port=5555 is where it listens:\nHost=\nPort=\nPath=\n"
        "Wer nichts angibt, bekommt den Wert, den der Hersteller vorgesehen hat: Dauer=\n"
        "Einen anderen nimmt, wer die Zeile darunter ändert, und zwar mit dieser: Takt=\n",
    ],
    "one byte and the ends of settings": [
        "[Eintrag]\nName=\nFarbe=ABhell\nHinweis=ein Wort f=FCr alle",
        "Wir warten schon lange hier f=FCr euch\nHost=\nPort=\nPath=",
    ],
    "rules of equals signs": [f"{'=' * 70}\n{title}\n{'=' * 70}\n" for title in ("Tạp chí", "Ведомость", "目录")],
    "equals signs that are no escapes": [
        "In G=FCnter and Z=E4une the mail program failed.\n" + "".join(f"breite{n}={n}px, høyde{n}={n}px\n" for n in range(9)),
    ],
    "header words in manuals": ['COCHE(3)\n\nNOM\n    x\n\nEMPLOI\n    # $b est "=?UTF-8?Q?Liste=3AA_=E2=98=BA?="\n\nSUITE\n    y\n\nVOIR\n    tête(3)\n'],
    "flags of compilers": ["Übersetze mit +O2 +Onolimit und so fort.\nDann wieder mit -Ae +Onolimit und so fort."],
    "options": [
        "\n".join(["The unit reads these settings, each of which takes a yes or a no: Relay=", "Masquerade=", "Überwachung="] * 3),
        "\n".join(["=" * 70, "Überschrift", "=" * 70, "见下文"] * 2),
        "\n".join(["Colours count from nought: 0 = black, 1 = red, 2 = green, 3 = brown, 4 =", "blue.", "Ж" * 78] * 3),
    ],
    "few bytes": ["des caf=E9s noirs", "b=EEte und wa=CFe", "caf=C3=A9=FF"],
    "values at the ends of lines": ["Wert=20\nBreite=20\n", "Wert =3D 5"],
    "shown": ["`=?utf-8?Q?=C3=A9?=` steht da"],
    "one place of UTF-7": ["so +AOQ-x"],
    "letters of two scripts": ["sox+BDADsQ-y"],
    "queries": ["?a=C3&b=A9", "https://example.org/?q=C3=A9"],
    "marks of UTF-7 of which a text speaks": ["「+ADw-script+AD4-」はUTF-7の文字コードです。"],
    "sums": ["1+1-2", "C++20 and C++-like", "+49 170 1234567 and +14155552671", "A+ABC-1"],
    "places of windows": [
        "Okno 200x100+0+0 stoi obok 240x200+0+0, a trzecie, 40x100+ABcd+100-, nigdzie.",
        "창의 자리: 300x200+0+0, 20x40+250+80, 120x90+1+1.",
    ],
    "tests of UTF-7": ["\n".join(f"self.assertEqual('Ä{n}€', lies(b'ä{n}+IKzYAdyg-'))" for n in range(9))],
    "sessions": [">>> h.encode()\n'Тема: =?iso-8859-1?q?p=F6stal?=\\n'\n"],
    "lessons": ["The header =?utf-8?Q?=C3=A9?= is an encoded word.", "=3D stands for an equals sign in quoted-printable"],
    "unknown charsets": ["=?x-none?Q?=C3=A9?= wrote"],
    "ill-formed": ["=?utf-8?B?////?= wrote", "a=C3 =28 b"],
}

TEXTS = [
    "Zoë’s café — isn’t it?",
    "Привет, соседи",
    "Καλημέρα σε όλους",
    "صباح الخير",
    "בוקר טוב",
    "नमस्ते दोस्तों",
    "สวัสดี",
    "Chào buổi sáng",
    "早上好",
    "おはよう",
    "안녕하세요",
    "Günaydın",
]


RULES = {
    "Cc: =?iso-8859-1?Q?Jos=E9?= <a@b.example>, =?iso-8859-1?Q?Bego=F1a?= <b@b.example>": ["mime-words", "mime-words"],
    "arriv=E9, chang=E9 depuis l=92=E9t=E9.": ["quoted-printable-byte"] * 5,
    "=?iso-8859-1?Q?Caf=E9?= fermé": ["mime-words"],
    "Gr=C3=BC=C3=9Fe": ["quoted-printable"],
    "un c=C3=A9=\ndrat": ["quoted-printable", "quoted-printable-break"],
    "caf=E9 na=EFve": ["quoted-printable-byte", "quoted-printable-byte"],
    "Gr+APwA3w-e": ["utf-7"],
    "die Lage+ADs- +ACI-wir+ACI- sagen nichts": ["utf-7"] * 3,
}


@pytest.mark.parametrize("text", [text for texts in HEALTHY.values() for text in texts] + LOOK_ALIKES + SENTENCES)
def test_what_is_no_damage_stays(text: str) -> None:
    assert alone("mail", text) == text


@pytest.mark.parametrize("text", TEXTS)
def test_quoted_printable_in_each_language(text: str) -> None:
    raw = quopri.encodestring(f"{text} {text}\n".encode()).decode()
    assert alone("mail", raw) == f"{text} {text}\n"


@pytest.mark.parametrize("text", TEXTS)
def test_words_of_headers_in_each_language(text: str) -> None:
    assert alone("mail", f"From: {Header(text, 'utf-8').encode()} <a@example.org>") == f"From: {text} <a@example.org>"


@pytest.mark.parametrize("text", TEXTS)
def test_utf7_in_each_language(text: str) -> None:
    raw = f"{text}. {text}.".encode("utf-7").decode()
    assert alone("mail", raw) == f"{text}. {text}."


@pytest.mark.parametrize(
    ("raw", "fixed", "why"),
    [
        ("caf=E9 na=EFve", "café naïve", "single bytes in words, twice"),
        ("Het pakket is weg=2E U kunt het volgen=2E", "Het pakket is weg. U kunt het volgen.", "the ends of sentences, Dutch"),
        ("Привет=2C мир вокруг=2E Как дела=3F Хорошо=21", "Привет, мир вокруг. Как дела? Хорошо!", "marks of sentences, Russian"),
        ("caf=E9 na=EFve =96 so =97 ja =A4 so", "café naïve – so — ja =A4 so", "dashes between spaces, beside words"),
        ("it=92s don=92t na=EFve", "it’s don’t naïve", "apostrophes in words"),
        ("caf=E9X, na=EFve et d=E9j=E0", "caf=E9X, naïve et déjà", "before a capital no word goes on"),
        ("caf=E9 na=EFve f=E9 so, no=EB et t=EAte", "café naïve f=E9 so, noë et tête", "behind a letter that is no word"),
        ("caf=E9 na=EFve 5=E9t", "café naïve 5=E9t", "behind a number"),
        ("`y =E0 z` caf=E9 na=EFve", "`y =E0 z` café naïve", "behind one that is shown"),
        ("`x` http://a.example caf=E9 na=EFve =96 so =E0 dire", "`x` http://a.example café naïve – so à dire", "behind code and an address"),
        ("=C0 caf=E9 na=EFve\n=E0 dire l'=E9t=E9", "À café naïve\nà dire l'été", "at the beginnings of lines and behind an apostrophe"),
        ("caf=E9 na=EFve =A3 5", "café naïve £ 5", "a currency between spaces"),
        ("`caf=C3=A9` caf=C3=A9 =07 x", "`caf=C3=A9` café =07 x", "a control is none"),
        ("=?iso-8859-1?Q?Caf=E9?= =?utf-8?B?0J8=?=", "CaféП", "two words in two charsets"),
        ("=?UTF-8?Q?O'Neill_=C3=A9?=", "O'Neill é", "a header word with an apostrophe"),
        ("F+AOQ-hre und F+APY-n", "Fähre und Fön", "UTF-7, capitals before a minus"),
        ("die F+AOQ-hre", "die Fähre", "UTF-7, once in a word"),
        ("+AOQ- und +APY-", "ä und ö", "UTF-7, twice beside words"),
        ("Caf=C3=A9 =3D coffee", "Café = coffee", "ASCII beside UTF-8"),
        ("isn=E2=80=99t color=FF; Größe=E9, a=20, b=30", "isn’t color=FF; Größe=E9, a=20, b=30", "values beside a mark"),
        ("Hej=20alla,=20m=C3=B6tet", "Hej alla, mötet", "spaces before letters, Swedish"),
        ("n=50 caf=C3=A9 x=20 height=40", "n=50 café x=20 height=40", "values beside a byte"),
        ("An anna=40example.org: sch=C3=B6n.=20\nUnd=2E", "An anna@example.org: schön. \nUnd.", "marks and spaces of ASCII"),
        ("Café: Caf=C3=A9 <img width=3D20 height=3D40>", "Café: Café <img width=20 height=40>", "one layer only"),
        ("Quiz =3D fun.=20\n>=20\n> Caf=E9 first.=20\n", "Quiz = fun. \n> \n> Café first. \n", "spaces at the ends of lines"),
        ("pr=EAt =E0 rester, caf=E9 =E0 5 =A4", "prêt à rester, café à 5 =A4", "a letter that is a word, beside others"),
        ("On est pr=EAt, il fait 20=B0, caf=E9.", "On est prêt, il fait 20°, café.", "a sign behind a number, beside others"),
        ("a c=C3=A9=\ndille", "a cédille", "a soft line break"),
        ("Wir warten schon den ganzen Tag auf die versp=E4tete Barke, und nie=\nmand klagt.", "Wir warten schon den ganzen Tag auf die verspätete Barke, und niemand klagt.", "one byte beside a soft line break, German"),
        ("Nadie se ha quejado todavía en el muelle, y=\n nadie se va ma=F1ana.", "Nadie se ha quejado todavía en el muelle, y nadie se va mañana.", "one byte behind a soft line break, Spanish"),
        (
            "The ferry was late again, and nobody on the quay seemed to mind it at =\nall. It rained the whole day, and the"
            " harbour office stayed closed until =\nthe evening.",
            "The ferry was late again, and nobody on the quay seemed to mind it at all. It rained the whole day, and the"
            " harbour office stayed closed until the evening.",
            "soft line breaks alone, where encoders put them",
        ),
        ("f=F6r b=E5ten =E4r sen f=F6rr=E4n d=E5.", "för båten är sen förrän då.", "a word of two letters that ends a clause"),
        ("=?iso-8859-1?Q?Caf=E9_cr=E8me?=", "Café crème", "a word in Latin-1, its spaces as underscores"),
        ("=?utf-8?B?0J8=?= =?utf-8?B?0YA=?=", "Пр", "white space between two words is none"),
        (f"=?utf-8?B?{base64.b64encode('да'.encode()).decode()}?= нет", "да нет", "white space behind a word is one"),
    ],
)
def test_shapes_of_their_own(raw: str, fixed: str, why: str) -> None:
    assert alone("mail", raw) == fixed, why


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("mail", damaged) == names


@given(strategies.damaged)
def test_the_step_reaches_its_fixpoint(text: str) -> None:
    once = alone("mail", text)
    assert alone("mail", once) == once
