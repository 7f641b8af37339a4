"""The step that turns dashes into ASCII: what must stay first, then what is changed and why."""

import pytest
import strategies
from hypothesis import given
from one_step import alone

from scrapefix import explain, normalise_dashes

HEALTHY = {
    "mojibake": ["íŒŒì¼ì—ì„œ", "Ð–Ñ", "Ð—Ð°, Ù–Ù", "ðŸ— so"],
    "Chinese": ["她说——然后笑了。", "北京—上海", "——“没关系”", "他走了。\n——\n她也走了。", "2019–2020年的渡轮", "气温−5度", "使用 Python — Java 的替代品"],
    "Chinese in English": ["The line 北京 — 上海 is the oldest one in the country", "The sign reads 渡轮——, and nobody here knows what it means"],
    "Japanese": ["彼は言った――そして去った", "東京―大阪", "コーヒーとデータ", "九時〜十七時", "10～20人"],
    "Korean": ["3,000–4,000원이다", "서울—부산", "그는 — 웃으며 — 말했다"],
    "Hebrew": ["בית־ספר"],
    "Armenian": ["հայ֊ֆրանսիական"],
    "Mongolian": ["ᠮᠣᠩᠭᠣᠯ᠆"],
    "bullets": ["⁃ one item", "⸺ he said", "⸻"],
    "superscript": ["10⁻³"],
    "named": ["name.replace('—', 'x')", 'The key `–` sets a "—" or a dash.'],
    "Russian": ["Паром -- и дождь"],
    "Arabic": ["من-إلى"],
    "Hindi": ["धीरे-धीरे"],
    "Thai": ["ช้า-ช้า"],
}

FIXES = {
    "range": ("pp. 12–15, 1914–1918", "pp. 12-15, 1914-1918"),
    "pause": ("It is late — very late—now", "It is late -- very late--now"),
    "letters": ("la–là, è—é, Ð–so, å—Öl, ä–€5", "la-là, è--é, Ð-so, å--Öl, ä-€5"),
    "minus": ("−4 °C", "-4 °C"),
    "hyphens": ("well\N{HYPHEN}known, e\N{NON-BREAKING HYPHEN}mail, 555\N{FIGURE DASH}1234", "well-known, e-mail, 555-1234"),
    "between letters that could be bytes": ("là—où è–é â – à", "là--où è-é â - à"),
    "bar": ("― Anonymous", "-- Anonymous"),
    "two": ("wait——what", "wait----what"),
    "German": ("Er sagte – leise –, dass", "Er sagte - leise -, dass"),
    "Polish": ("– Dobrze – powiedziała", "- Dobrze - powiedziała"),
    "Russian": ("— Привет! — сказала она.", "-- Привет! -- сказала она."),
    "Greek": ("— Ναι, είπε", "-- Ναι, είπε"),
    "Turkish": ("Ankara–İzmir", "Ankara-İzmir"),
    "Arabic": ("مرحبا — ثم", "مرحبا -- ثم"),
    "Hebrew": ("שלום – ולהתראות", "שלום - ולהתראות"),
    "Hindi": ("नाव — देर से", "नाव -- देर से"),
    "Thai": ("เรือ — ช้า", "เรือ -- ช้า"),
    "Vietnamese": ("Huế — yên tĩnh", "Huế -- yên tĩnh"),
    "behind a Chinese one in English": ("The line 北京 — 上海 is old — the oldest of them all", "The line 北京 — 上海 is old -- the oldest of them all"),
    "a Chinese word in English": ("The word 渡轮 — a ferry, as everybody knows — is older", "The word 渡轮 -- a ferry, as everybody knows -- is older"),
}


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in HEALTHY.items() for text in texts])
def test_stays(language: str, text: str) -> None:
    assert language
    assert normalise_dashes(text) == text


@pytest.mark.parametrize(("damaged", "text"), FIXES.values(), ids=FIXES)
def test_is_ascii(damaged: str, text: str) -> None:
    assert normalise_dashes(damaged) == text
    assert alone("dashes", damaged, dashes="keep") == damaged


@pytest.mark.parametrize(("dash", "rule"), [("–", "hyphen"), ("−", "hyphen"), ("—", "dash"), ("―", "dash")])
def test_the_report_names_the_kind_of_dash(dash: str, rule: str) -> None:
    assert [layer.rule for edit in explain(f"Да {dash} нет").edits for layer in edit.layers] == [rule]


@given(strategies.text)
def test_twice_is_once(raw: str) -> None:
    once = alone("dashes", raw)
    assert alone("dashes", once) == once
