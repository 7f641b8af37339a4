"""The catalogue proves itself: each rule does what its examples say, alone and among all the others."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scrapefix import Config, catalog, explain
from scrapefix.document import Document
from scrapefix.edits import Replacement, apply
from scrapefix.phrases import key, spelled, uncounted
from scrapefix.rules import Rule, parse
from scrapefix.steps import artifacts
from scrapefix.steps.artifacts import lines, tails

RULES = catalog.rules()


def dropped(text: str, config: Config) -> str:
    """The text as the step leaves it when it is asked until it finds nothing more."""
    for _ in range(10):
        found = [item for item in artifacts.find(Document(text), config) if isinstance(item, Replacement)]
        if not found:
            return text.strip("\n")
        text = apply(text, found)
    raise AssertionError(f"no end: {text!r}")


def asking(rule: Rule) -> Config:
    return Config(drop=frozenset({rule.family}), title=rule.title or None, source=rule.source or None)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_proves_itself_among_all(rule: Rule) -> None:
    for before, after in rule.fix:
        assert dropped(before, asking(rule)) == after
    for kept in rule.keep:
        assert dropped(kept, asking(rule)) == kept


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_proves_itself_alone(rule: Rule, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = catalog.compile_rules([rule])
    alone.vocabulary |= catalog.index().vocabulary  # the words of pages are those of all rules
    for module in (lines, tails):
        monkeypatch.setattr(module, "index", lambda *_: alone)
    for kept in rule.keep:
        assert dropped(kept, asking(rule)) == kept
    if not rule.over_family and rule.kind != "label" and rule.name not in IN_COMPANY:
        assert any(dropped(before, asking(rule)) == after for before, after in rule.fix)


# Their examples show them beside lines of other rules, which are their evidence.
IN_COMPANY = {
    "audio-clock",
    "bare-counter",
    "blogger-label",
    "blogger-line",
    "comment-prompt",
    "hashtags",
    "neighbour-pair",
    "medium-line",
    "menu-button",
    "news-ticker",
    "substack-line",
}


def test_names_and_families() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES) > 80
    assert {rule.family for rule in RULES} <= set(catalog.FAMILIES)
    assert all(rule.reason.endswith(".") for rule in RULES)
    assert not any(
        rule.runs_unasked for rule in RULES if rule.family in {"bylines", "captions", "stamps", "republication"}
    )


def test_every_phrase_has_a_word() -> None:
    empty = [
        (rule.name, phrase)
        for rule in RULES
        for table in (rule.phrases, rule.unseen)
        for listed in table.values()
        for phrase in listed
        if not key(phrase)
    ]
    assert not empty


def test_a_phrase_is_seen_or_not() -> None:
    both = [
        (rule.name, language, phrase)
        for rule in RULES
        for language, listed in rule.unseen.items()
        for phrase in {*listed} & {*rule.phrases.get(language, ())}
    ]
    assert not both
    assert sum(len(listed) for rule in RULES for listed in rule.phrases.values()) > 3000


def test_a_phrase_is_reported_in_a_language_that_spells_it_so() -> None:
    known = catalog.index(frozenset(catalog.FAMILIES))
    tables = {"line": known.lines, "label": known.labels, "heading": known.headings, "lead": known.leads}
    forms = {(rule.name, language, _form(phrase)) for rule in RULES for language, phrase in phrases(rule)}
    wrong = []
    for rule in RULES:
        for language, phrase in phrases(rule):
            form = _form(phrase)
            hit = tables[rule.kind].get(form) if rule.kind in tables else None
            if hit and hit.language and (hit.rule.name, hit.language, form) not in forms:
                wrong.append((rule.name, language, phrase, hit.name))
    assert not wrong


def _form(phrase: str) -> str:
    return spelled(phrase).rstrip(".。")


def phrases(rule: Rule) -> Iterator[tuple[str, str]]:
    for table in (rule.phrases, rule.unseen):
        for language, listed in table.items():
            for phrase in listed:
                yield language, phrase


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Categories\n\nUncategorized\n\nThe orchard was in bloom all through May.", "category-header-en"),
        ("Catégories\n\nNon classé\n\nLe verger était en fleurs tout le mois de mai.", "category-header-fr"),
        ("O pomar floresceu em maio e ninguém viu.\n\nNotícias relacionadas\n\nA ponte fecha em maio", "related-heading-pt"),
        ("El huerto floreció en mayo y nadie lo vio.\n\nNoticias relacionadas\n\nEl puente cierra en mayo", "related-heading-es"),
        ("Meyve bahçesi mayısta çiçek açtı, dedi köylü.\n\nİLGİLİ HABERLER\n\nKöprü kışın kapanıyor", "related-heading-tr"),
    ],
)
def test_the_report_names_the_language(text: str, name: str) -> None:
    assert {layer.rule for edit in explain(text).edits for layer in edit.layers if layer.step == "artifacts"} == {name}


def test_the_languages_of_the_catalogue() -> None:
    known = {language for rule in RULES for language in rule.languages}
    assert known >= set("en de fr es it pt ru uk pl tr ar hi zh ja ko nl sv fi id no cs hu he el vi th".split())
    for few in ("ca", "bn", "ta", "ur", "fa", "hr", "sr", "et", "sw", "lt"):
        families = {rule.family for rule in RULES if few in rule.languages}
        assert {"ads", "related"} <= families, few


def test_a_rule_is_found_with_its_language_and_a_typing_error_has_a_hint() -> None:
    assert catalog.rule("share-line-de") is catalog.rule("share-line")
    with pytest.raises(KeyError, match="no rule 'share-lines'; did you mean 'share-line'"):
        catalog.rule("share-lines")


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        ({"captions", "byline"}, "'byline' is not a family of artifacts; did you mean 'bylines'"),
        ({"stamp", "caption"}, "'caption' is not a family .* 'captions'"),  # the same one in each process
        ({"captions", 7}, "7 is not a family"),
        ({"подписи"}, "'подписи' is not a family"),
    ],
)
def test_a_family_that_is_none_is_named(names: set[str], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        catalog.check_families(names)


GOOD = """
[[rule]]
name = "of-mine"
family = "share-bars"
kind = "line"
reason = "It is a button."
fix = [["The mill turns.\\n\\nPress here", "The mill turns."]]
keep = ["Press here, she said."]
phrases = {en = ["Press here"]}
"""


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("fix = [", "fox = [", "no field 'fox'; did you mean 'fix'"),
        ('reason = "It is a button."', "", "has no reason"),
        ('keep = ["Press here, she said."]', "keep = []", "has no keep"),
        ('kind = "line"', 'kind = "lines"', "did you mean 'line'"),
        ('"share-bars"', '"share-bar"', "did you mean 'share-bars'"),
        ('"of-mine"', '"Of mine"', "kebab-case"),
        ('"of-mine"', "7", "name is not a text"),
        ('"Press here"]}', '"→"]}', "without a word"),
        ('kind = "line"', 'kind = "pattern"\npattern = "x"', "needs a hint"),
        ('kind = "line"', 'kind = "pattern"\nstarts = ["x"]\npattern = "("', "pattern: not one"),
        ('kind = "line"', 'kind = "pattern"\nstarts = ["x"]', "has no pattern"),
        ('kind = "line"', 'kind = "pattern"\nstarts = ["→"]\npattern = "x"', "a hint without a word"),
        ('phrases = {en = ["Press here"]}', "", "has no phrases"),
        (', "The mill turns."]]', "]]", "fix is not a list of pairs"),
        ("[[rule]]", "[[rule", "not TOML"),
    ],
)
def test_a_bad_rule_is_refused_with_its_file_and_reason(tmp_path: Path, old: str, new: str, reason: str) -> None:
    path = tmp_path / "mine.toml"
    assert old in GOOD
    path.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(catalog.RuleError, match=r"mine\.toml") as caught:
        catalog.load(path)
    assert reason in str(caught.value)


def test_rules_of_your_own(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(GOOD, encoding="utf-8")
    (mine,) = catalog.load(path)
    assert catalog.compile_rules([mine]).lines["press here"].rule is mine


def test_pages_show_what_is_removed_and_what_is_left_alone() -> None:
    text = catalog.page(catalog.rule("share-line"))
    assert "## Removed" in text
    assert "## Left alone" in text
    assert "Artikel teilen" in text


PAGES = """
[[rule]]
name = "press"
family = "share-bars"
kind = "line"
where = "tail"
reason = "It is a button."
fix = [["Млин крутиться.\\n\\nTisknij", "Млин крутиться."], ["The mill turns.\\n\\nPress here", "The mill turns."]]
keep = ["Press here, she said.", "Tisknij!"]
phrases = {en = ["Press here", "Press there"], cs = ["Tisknij"]}
unseen = {vi = ["Nhấn vào đây"]}

[[rule]]
name = "sent"
family = "stamps"
kind = "pattern"
reason = "It is a stamp."
starts = ["sent by"]
pattern = "sent by [a-z]+"
fix = [["Sent by fax\\n\\n水車が回る。", "水車が回る。"]]
keep = ["Sent by fax, he said."]
"""

PRESS = """# press
It is a button.

Family **share-bars**, runs unasked. Matches the whole line, wherever it stands; after the last line of the text.

Seen on pages:

- en: `Press here` / `Press there`
- cs: `Tisknij`

Not seen yet; only with other evidence:

- vi: `Nhấn vào đây`

## Removed

```text
Млин крутиться.

Tisknij
```
becomes
```text
Млин крутиться.
```

```text
The mill turns.

Press here
```
becomes
```text
The mill turns.
```

## Left alone

```text
Press here, she said.
```

```text
Tisknij!
```
"""

SENT = """# sent
It is a stamp.

Family **stamps**, runs only with `drop={"stamps"}`. Matches a line that matches the pattern; anywhere in the document.

```text
sent by [a-z]+
```

## Removed

```text
Sent by fax

水車が回る。
```
becomes
```text
水車が回る。
```

## Left alone

```text
Sent by fax, he said.
```
"""


def test_a_page_is_markdown() -> None:
    assert [catalog.page(rule) for rule in parse(PAGES, "own.toml", trusted=True)] == [PRESS, SENT]


def test_every_rule_has_a_page_with_all_that_it_is_made_of() -> None:
    pages = dict(catalog.pages())
    assert list(pages) == [rule.name for rule in RULES]
    for rule in RULES:
        lines = pages[rule.name].split("\n")
        assert lines[:2] == [f"# {rule.name}", rule.reason]
        shown = "\n".join(lines)
        texts = [*(text for pair in rule.fix for text in pair), *rule.keep, *filter(None, [rule.pattern.strip()])]
        assert all(f"```text\n{text}\n```" in shown for text in texts)
        # A list of phrases has a title, and no title stands without its list.
        assert ("Seen on pages:" in lines, "Not seen yet; only with other evidence:" in lines) == (
            bool(rule.phrases),
            bool(rule.unseen),
        )
        assert all(f"`{phrase}`" in shown for _, phrase in phrases(rule))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (" » Lire  la suite… ", "lire la suite"),
        ("- Anzeige -", "anzeige"),
        ("READ MORE →", "read more"),
        ("Read\N{NO-BREAK SPACE}more", "read more"),
        ("[ 167 comments ]", "167 comments"),
        ("REKLAM", "reklam"),
        ("İlgili Haberler", "ilgili haberler"),
        ("اقرأ أيضاً", key("اقرأ ايضا")),
        ("🔗 Copy link", "copy link"),
        ("…", ""),
    ],
)
def test_the_key_of_a_line(line: str, name: str) -> None:
    assert key(line) == name


def test_a_key_without_its_numbers() -> None:
    assert uncounted(key("(42) Comments")) == "comments"
    assert uncounted(key("858shares")) == "shares"
