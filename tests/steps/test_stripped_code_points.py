"""The step that reads code points whose backslash was lost: what must stay first, then the repairs by their reasons."""

import pytest
import strategies
from healthy import LOOK_ALIKES, SENTENCES
from hypothesis import given
from one_step import alone, rules, suspected

from scrapefix import decode_escapes

HEALTHY = {
    "in quotes, among words about escapes": ['// it dropped the backslash of `\\\\u`, and got the characters "u4f60u597d".'],
    "pairs among words about backslashes": ["// mends uD83DuDC1F 的格式（无反斜杠）", "Без знака «обратный слеш»: uD83DuDC1F тут."],
    "letters in capitals in strings of programs": ["zeig('\\\\n XU00C9N u00e9')"],
    "capitals, and the proof in another line": ["DonU2019t go.\nTHE PIER U2013 THERE"],
    "a key that begins as no word does": ["the mirror u00e9Rxe2x8B of it"],
    "a word alone in capitals": ["WEU2019RE"],
    "tags and names with a year": ["FOLLOW #EU2019FI", "PRESIDENCIES: EU2018AT, EU2019RO, EU2019FI", "ICU2019PARIS IS ON"],
    "names in capitals": ["THE U2019 IS OUT", "Take the U2013 to DonU2019t", "U2019S"],
    "a number behind another": ["ABC3u20132", "3u20132x", "3.2u20131-4"],
    "addresses without a scheme": ["Teil eins: youtu.be/u00e9Txc3Qa4 und Teil zwei: youtu.be/9xe2N_u201c8"],
    "groups of an identifier": ["X-Request-Id: u00e9f3a1-2bxc3-4a9e-8d0f"],
    "years and files beside damage": ["honshu2018大会", "Bauru2014 e depois", "u2019.dat"],
    "behind a space": ["see u2019d.txt and the u2019 s", "the u2019s-a key", "die u2019sten", "der Bus u2019t4"],
    "names of things": ["  donu2019tLetTheNodeFall: {", "les u00a9 ou u2022 du bus", "u2022 u2023"],
    "models behind other primes": ["die Teile 12u20336 und 14u2033x", "3u20325 und mu2032"],
    "years and models": ["menu2019 and cpu2006", "The tag v2.u00e9a is not signed", "gnu2018, emu2024", "See menu2022 Late and submenu2022 Early", "型号u2019已停产。", "the tu2014 and the mu2013"],
    "strings of programs": ["self.prüfe(lies('tu2019nü'), b'\\\\' + b'u1881 u00e9')\nself.prüfe('u2019', 'Ku2019nin', \"iu00e7in\")"],
    "words": ["subdeacon, ubeda, Dubai, tubeface", "you faced us"],
    "ranges": ["[u3000-u303F]", "[^u0600-u06ff]"],
    "marks of markup alone": ["u003cp and u0026 are names", "kod u0022", "nu0027 and the 3u0026"],
    "keys of references": ["lu2019vilbert", "see [qu2019xlnet] and wu2016google", "\\citep{liu2019roberta,du2019gradient,hu2020xtreme}", "zhu2019x, fu2019dual"],
    "numbers of models": ["the Mowu2122 and the Cutu2192 rust", "one u2014 alone"],
    "keys": ["iVBORw0Au2019AAAFCAYAACNbyblKq7Zp", "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAu2019AAAFCAYAAACNbybl"],
    "lessons": ["The escape u2019 is an apostrophe in Unicode.", "Unicode: u00e9 is e acute"],
    "pairs of which a text speaks": ["The surrogate pair uD83DuDE00 stands for one.", "Ein Paar wie ud83dude00 ist Unicode."],
    "single letters of other scripts": ["size u0434 fits", "u4e00 is one", "the sizes u0434 and u0436 fit"],
    "one dash between spaces": ["jagung u2013 bukan padi"],
    "names that are assigned": ["Im Heft steht u2014 = 3 und u2013 = 4 als Wert."],
    "behind other marks": [rf"so {mark}u0434u0430 da" for mark in "\\%&#+"],
    "shown": ["`u0434u0430` steht da", "[u0434u0430-u0436] steht da", "x = 'u0434u0430' + b'\\\\'"],
    "quotes and currencies by themselves": ["so u201c so", "so u201d so", "ein u20ac heute"],
    "letters of two scripts in a row": ["der Code u0434u4e00 ist frei", "код u00e9u0436 занят"],
}

FIXES = [
    ("La codificaciu00f3n del mapa", "La codificación del mapa", "a word that speaks of encodings only by itself, Spanish"),
    ('print("\\nPrueba de extracciu00f3n...")', 'print("\\nPrueba de extracción...")', "a letter in a word, in a string with other backslashes"),
    ("donu2019t go.\nWEU2019RE LATE\nand donu2019t", "don’t go.\nWE’RE LATE\nand don’t", "lines in capitals between others"),
    ("LU2019HEURE DU BAC EST PASSÉE", "L’HEURE DU BAC EST PASSÉE", "an article in capitals"),
    ("WEU2019RE CLOSED U2013 SORRY\nTHE PIER, ITU2019S LATE", "WE’RE CLOSED – SORRY\nTHE PIER, IT’S LATE", "lines in capitals"),
    ("Ferry 3u20132 Harbour", "Ferry 3–2 Harbour", "a result"),
    ("The pier (1990u20131995)", "The pier (1990–1995)", "years"),
    ("donu2019t, 1990u20131995", "don’t, 1990–1995", "years beside a proof"),
    ("u00a9 2019 Nordwind Verlag", "© 2019 Nordwind Verlag", "the sign before a year, German"),
    ("Copyright u00a9 Иванов и сын", "Copyright © Иванов и сын", "the sign behind its word"),
    ("This page will show:nnu2022 Open invitationsnu2022 Shared calendars", "This page will show:nn• Open invitationsn• Shared calendars", "items that lost their line ends too"),
    ("u2022 Первый пункт\nu2022 Второй", "• Первый пункт\n• Второй", "before the items of a list, Russian"),
    ("Donu2019t go", "Don’t go", "an apostrophe between letters"),
    ("The mill u2019s wheel isn u2019t turning, they u2019re late.", "The mill’s wheel isn’t turning, they’re late.", "an apostrophe behind a space, where the backslash was"),
    ("lu2019eau et lu2019air", "l’eau et l’air", "the same in French"),
    ("cafu00e9 cru00e8me", "café crème", "letters that touch a word"),
    ("u00c9cole du00e9but", "École début", "a capital at the start of a word"),
    ("weight u00d71, 5u00b0C", "weight ×1, 5°C", "signs that touch a word, digits behind them"),
    ("cu2019mon, rock nu2019roll, tu2019was", "c’mon, rock n’roll, t’was", "what English shortens before a word"),
    ("experienceu2014their own", "experience—their own", "a dash between letters"),
    ("u201cYesu201d, she said", "“Yes”, she said", "quotes at the edges of words"),
    ('msg := "u0412u0441u0451 Nu00e3o"', 'msg := "Всё Não"', "strings of a program that has no backslash left"),
    ("You donu0027t, and lu0027eau", "You don't, and l'eau", "a straight apostrophe in words"),
    ("Ru0026D pays, Pu0026amp;L", "R&D pays, P&amp;L", "an ampersand in words"),
    ("u003cpu003eUn u003cbu003enu003c/bu003eu003c/pu003e", "<p>Un <b>n</b></p>", "both ends of tags, Spanish"),
    ("the Mowu2122 donu2019t rust", "the Mow™ don’t rust", "a trade mark beside a certain one"),
    ("plot u2014 tilia u00b7 umbra u2192 aqua", "plot — tilia · umbra → aqua", "marks between spaces, Latin"),
    ("The cpu2006 and the menu2019 donu2019t fit", "The cpu2006 and the menu2019 don’t fit", "years beside an apostrophe"),
    ("@malu2014 isnu2019t in Honolulu2019", "@malu2014 isn’t in Honolulu2019", "names beside an apostrophe"),
    ("un pou2019 di: lu2019eau, the membersu2019", "un po’ di: l’eau, the members’", "what ends in an apostrophe, Italian"),
    ("the u201980s, not u2019123 in /srv/u2019/old, arenu2019t", "the ’80s, not u2019123 in /srv/u2019/old, aren’t", "a decade, a number and a folder"),
    ("Bus u1234 doesnu2019t stop, cpu2017u2019s fan", "Bus u1234 doesn’t stop, cpu2017’s fan", "numbers beside an apostrophe"),
    ("https://example.org/donu2019t isnu2019t it", "https://example.org/donu2019t isn’t it", "an address"),
    ("u201chttps://example.org/au201d, это isnu2019t", "“https://example.org/a”, это isn’t", "an address in quotes"),
    ("u2018the oldu2019 mill", "‘the old’ mill", "single quotes"),
    ("CHu2084 und COu2082 u00fcberall", "CH₄ und CO₂ überall", "subscripts, German"),
    ("🏻u200d🏫 это", "🏻\N{ZERO WIDTH JOINER}🏫 это", "a joiner between pictographs"),
    ("25 u20ac, dann 30 u20ac", "25 €, dann 30 €", "a currency behind numbers"),
    ("u003cpu003eDie Tu00fcru003c/pu003e", "<p>Die Tür</p>", "marks of markup beside a certain one"),
    ("Lu0026rsquo;hu00f4tel", "L&rsquo;hôtel", "an ampersand beside a certain one"),
    ("thanks ud83dude4f all", "thanks 🙏 all", "a surrogate pair"),
    ("thanks U0001f64f all", "thanks 🙏 all", "eight digits"),
    ("youu2026 ud83dude0d", "you… 😍", "a doubtful one beside a certain one"),
    ("jagung u2013 bukan padi u2013 di ladang", "jagung – bukan padi – di ladang", "two dashes between spaces"),
    ("u041fu0440u0438u0432u0435u0442 u0456 u043cu0438u0440", "Привет і мир", "words of another script, and a letter alone"),
    ("u039au03b1u03bbu03b7u03bcu03adu03c1u03b1", "Καλημέρα", "Greek"),
    ("u0635u0628u0627u062d", "صباح", "Arabic"),
    ("u05d1u05d5u05e7u05e8", "בוקר", "Hebrew"),
    ("u0928u092eu0938u094du0924u0947", "नमस्ते", "Hindi, with vowel signs"),
    ("u0e2au0e27u0e31u0e2au0e14u0e35", "สวัสดี", "Thai"),
    ("Chu00e0o buu1ed5i su00e1ng", "Chào buổi sáng", "Vietnamese"),
    ("u65e9u4e0au597du3002", "早上好。", "Chinese, with its full stop"),
    ("u304au306fu3088u3046u4eca", "おはよう今", "Japanese, of several scripts"),
    ("uc548ub155", "안녕", "Korean"),
    ("FastAPIub97c uc0acuc6a9ud55c API", "FastAPI를 사용한 API", "a syllable behind a Latin word, Korean"),
    ("REACTu306e uff21u3068uff22", "REACTの ＡとＢ", "a letter behind a Latin word, Japanese"),
    ("gu00fcnaydu0131n", "günaydın", "Turkish"),
    ("Tu00fcr, menu2014, und so", "Tür, menu2014, und so", "a year before a mark, beside a certain one"),
    ("Tu00fcr u0041", "Tür u0041", "a number of ASCII, beside a certain one"),
    ("ubeda Tu00fcr", "ubeda Tür", "a word, beside a certain one"),
    ("Tu00fcr u4eba", "Tür 人", "an ideograph, beside a certain one"),
    ("un cafu00e9 noir", "un café noir", "a letter at the end of a word"),
    ("il dit u201cOui fort", "il dit “Oui fort", "a quote that opens"),
    ("Ouiu201d dit-il", "Oui” dit-il", "a quote that closes"),
    ("für 5 u20ac heute", "für 5 € heute", "a currency behind a number"),
    ("Tu00fcr und menu2200", "Tür und menu2200", "a number behind a word, beside a certain one"),
    ("Tu00fcr (xu2200)", "Tür (xu2200)", "a number behind a letter, beside a certain one"),
    ("Tu00fcr: 5 u2192 6", "Tür: 5 → 6", "a sign by itself, beside a certain one"),
    ("il vient u2014 tard u2014 et part", "il vient — tard — et part", "two long dashes between spaces"),
    ("The shed is 3.2 m u00d7 4 m, 10u20326u2033 u00d7 13u2032.", "The shed is 3.2 m × 4 m, 10′6″ × 13′.", "primes behind numbers, a product"),
    ("u0414u0430u2014u043du0435u0442", "Да—нет", "a dash among letters of one script"),
    ("u304au8336u3068u30b1u30fcu30ad", "お茶とケーキ", "Japanese, with a mark of length"),
    ("u4ebau3005u304cu6765u305f", "人々が来た", "Japanese, with a mark of iteration"),
    ("uff21uff22u99c5", "ＡＢ駅", "Japanese, with wide letters"),
    ("u00c2u00b5u00c2u00b5", "ÂµÂµ", "bytes of UTF-8 that were read one by one, twice"),
    ("Itu00e2u0080u0099s", "Itâ\x80\x99s", "bytes of UTF-8 that were read one by one"),
]


RULES = {
    "WEU2019RE LATE": ["code-point-stripped"],
    "lu2019eau": ["code-point-stripped"],
    "так ud83dude4f": ["code-point-stripped"],
    "lu2019eau, cu2019est, du20…": ["code-point-stripped", "code-point-stripped", "escape-cut"],
}


SUSPECTS = [
    ("eu2019 et menu2014", [("u2019", "code-point-stripped", "may be a character without its backslash"), ("u2014", "code-point-stripped", "may be a character without its backslash")]),
    ("menu2019", [("u2019", "code-point-stripped", "may be a character without its backslash")]),
    ("le menu2014, et puis rien", [("u2014", "code-point-stripped", "may be a character without its backslash")]),
    ("menu1995 und gpu3000", []),  # no mark of text has these numbers
    ("год u2019 и так", []),  # and before none of these stands a word
]


@pytest.mark.parametrize("text", [text for texts in HEALTHY.values() for text in texts] + LOOK_ALIKES + SENTENCES)
def test_what_is_no_damage_stays(text: str) -> None:
    assert alone("stripped_code_points", text) == text


@pytest.mark.parametrize(("raw", "fixed"), [case[:2] for case in FIXES], ids=[case[2] for case in FIXES])
def test_each_form_is_read(raw: str, fixed: str) -> None:
    assert alone("stripped_code_points", raw) == fixed


@pytest.mark.parametrize(("damaged", "names"), RULES.items())
def test_the_report_names_what_was_changed(damaged: str, names: list[str]) -> None:
    assert rules("stripped_code_points", damaged) == names


@pytest.mark.parametrize(("text", "seen"), SUSPECTS)
def test_what_is_left_is_reported(text: str, seen: list[tuple[str, str, str]]) -> None:
    assert suspected("stripped_code_points", text) == seen


@given(strategies.damaged)
def test_the_step_reaches_its_fixpoint(text: str) -> None:
    once = alone("stripped_code_points", text)
    assert alone("stripped_code_points", once) == once


def test_a_dash_beside_bytes_that_lost_their_backslash_is_one() -> None:
    assert decode_escapes("Fxe5geln flxf6g xf6ver xc4ngsxf6 u2013 aldrig xe5ter.") == "Fågeln flög över Ängsö – aldrig åter."


def test_years_and_names_of_files_stay_beside_damage() -> None:
    raw = "honshu2018大会 su00e9, Bauru2014 su00e3o, isnu2019t u2019.dat and u2014.dat"
    assert decode_escapes(raw) == "honshu2018大会 sé, Bauru2014 são, isn’t u2019.dat and u2014.dat"
