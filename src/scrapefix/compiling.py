"""How rules become an index: each phrase is entered where a line that says it will be looked up."""

from collections.abc import Iterable

from .index import BEGINNING, FIRST, ICONS, LABEL, MARK, PIECE, SIGNATURE, Hit, Index
from .lazy import pattern
from .phrases import AROUND, DOTTED, EDGE, END, FAR, WIDE, head, key, last_letters, last_word, spelled, words_of
from .rarest import by_rarest, rarest
from .rules import Rule


def compile_rules(chosen: Iterable[Rule], upon: Index | None = None) -> Index:
    """An index of these rules alone, or of those of another index and these, which take what is left by those."""
    compiler = _Compiler(upon.copy() if upon else Index())
    for entry in chosen:
        compiler.add(entry)
    return compiler.finish()


class _Compiler:
    """An index that is being made.

    folded: phrases that are spelled in another way than `key` writes them, each with its table.
    """

    def __init__(self, made: Index) -> None:
        self._made = made
        self._folded: list[tuple[dict[str, Hit], Hit]] = []

    def add(self, entry: Rule) -> None:
        """Enter a rule with all its phrases."""
        self._made.families.update((f"{entry.name}-{language}", entry.family) for language in entry.languages)
        self._made.families[entry.name] = entry.family
        for hint in entry.has:
            self._learn(entry, key(hint))
        if entry.kind == "shape":
            self._made.shapes[entry.name] = Hit(entry)
            self._made.triggers.extend(entry.has)
        elif entry.kind == "pattern":
            self._pattern(entry)
        for phrases, seen in ((entry.phrases, True), (entry.unseen, False)):
            for language, listed in phrases.items():
                for phrase in listed:
                    self._phrase(entry, language if language != "mul" else "", phrase, seen)

    def finish(self) -> Index:
        """The index, once all rules are added."""
        made, letters = self._made, self._made.letters
        for table, hit in self._folded:
            table.setdefault(hit.phrase, hit)
        for pieces in made.pieces.values():
            pieces.sort(key=lambda piece: -len(piece[0]))
        letters.beginnings.update(icon[:BEGINNING] for icon in ICONS)
        letters.last = {end[-END:] for end in letters.suffixes}
        letters.first = {begun[:FIRST] for begun in letters.beginnings}
        letters.shorter = {begun for begun in letters.beginnings if len(begun) < FIRST}
        made.last = by_rarest(made.written)
        made.within = by_rarest({hint.casefold() for hint in (*made.triggers, *(hint for _, hint, _ in made.having))})
        return made

    def _pattern(self, entry: Rule) -> None:
        hit = Hit(entry, entry.language)
        for hint in entry.starts:
            name = key(hint)
            self._gate(hint, name, entry.language, long=len(name) >= MARK or name >= WIDE)
            self._made.starting.setdefault(head(name), []).append((name, hit))
        self._made.written.update(entry.ends)
        for hint in entry.ends:
            name = key(hint).rstrip(AROUND)
            self._made.ending.setdefault(name[-END:], []).append((name, hit))
            self._made.endings.update(last_letters(name, hint))
        self._made.having.extend((rarest(hint.casefold()), hint, hit) for hint in entry.has)

    def _phrase(self, entry: Rule, language: str, phrase: str, seen: bool) -> None:
        name, kind = key(phrase), entry.kind
        as_looked_up = name
        if name.endswith((".", "。")):
            name = name[:-1]
            self._made.dotted.add(name)
        elif name.count(" ") >= 2 or (not name.isascii() and len(name) > 8):
            self._made.dotted.add(name)
        hit = Hit(entry, language, name, phrase.rstrip()[-1:] in (":", "："), seen)
        self._learn(entry, name)
        self._sign(phrase, hit)
        form = (name if phrase.isascii() else spelled(phrase)).rstrip(".。")
        if kind == "suffix":
            self._made.suffixes.setdefault(name[-END:], []).append((name, hit))
            self._made.letters.suffixes.add(name[-FAR:])
            return
        is_long = kind in ("opening", "shape") or len(phrase) > LABEL // 2
        beginnings = self._gate(phrase, as_looked_up, language, long=is_long)
        self._glue(entry, beginnings, seen=seen)
        if kind == "shape":
            self._enter(self._made.words.setdefault(hit.rule.name, {}), form, hit)
            self._made.shaped.add(name)
        elif kind == "opening":
            self._made.openings.setdefault(head(name), []).append((name, hit))
        else:
            if kind == "lead" and not name[:MARK].isalpha():
                self._made.letters.spaced.update((phrase.casefold()[:BEGINNING], name[:BEGINNING]))
            self._enter(getattr(self._made, _TABLES[kind]), form, hit)
            if kind == "heading" and phrase[0] == "…":  # a name stands before it: 「日記」カテゴリの最新記事
                self._made.written.add(phrase[1:])
                self._made.endings.update(last_letters(name, phrase))
            if kind != "lead":
                self._made.pieces.setdefault(name[:PIECE], []).append((name, hit))
                end = phrase[-EDGE:]
                ends = {name, end.casefold()}
                if not end.isascii():
                    ends.add(end.upper().casefold())
                for written in ends:
                    bare = written if written[-1:].isalpha() else written.rstrip(AROUND)
                    self._made.letters.endings.add(bare[: -BEGINNING - 1 : -1])

    def _learn(self, entry: Rule, name: str) -> None:
        """Learn the words of a phrase, unless titles and names stand among them."""
        if entry.family not in _NAMING and entry.kind != "shape":
            self._made.vocabulary |= words_of(name)

    def _sign(self, phrase: str, hit: Hit) -> None:
        """Enter a phrase with the address of a service, which may sign a text, by its last word."""
        may_sign = hit.seen and hit.rule.kind == "line" and hit.rule.family in _SIGNING
        if may_sign and hit.phrase.count(" ") >= SIGNATURE and _DOMAIN.search(hit.phrase):
            self._made.signatures.setdefault(last_word(phrase), []).append((hit.phrase, hit))
            self._made.letters.suffixes.add(key(last_word(phrase))[-END:])

    def _glue(self, entry: Rule, beginnings: list[str], *, seen: bool) -> None:
        """Let lines through that begin as a link to the rest or a label does, and go on with a sentence."""
        if entry.kind == "line" and entry.family == "read-more":
            self._made.letters.links.update(beginnings)
        if seen and entry.kind in ("line", "label") and entry.family in _GLUED:
            self._made.letters.glued.update(beginnings)

    def _enter(self, table: dict[str, Hit], form: str, hit: Hit) -> None:
        """Enter a phrase as it is spelled; by its key too, once it is known that no other is spelled so: "Genève"."""
        table.setdefault(form, hit)
        if form != hit.phrase:
            self._folded.append((table, hit))

    def _gate(self, phrase: str, name: str, language: str, *, long: bool) -> list[str]:
        """Let lines through that begin as the phrase, with or without its marks and capitals; `name` is its `key`.

        Gives back how they begin.
        """
        start = phrase[:_START]
        folded = start.casefold()
        written = {folded, name[:_START]}
        if not folded.isascii():
            written.add(start.upper().casefold())
            if not _DOTS.isdisjoint(name[:_START]):
                written.update(name[:_START].replace(apart, letter) for letter, apart in DOTTED.items())
        if "'" in folded:
            written.add(folded.replace("'", "’"))
        if language in _TURKIC and "i" in start:
            written.add(start.replace("i", "İ").casefold())
        beginnings = [(form if form[:1].isalpha() else form.lstrip(AROUND))[:BEGINNING] for form in written]
        for begun in filter(None, beginnings):
            self._made.letters.beginnings.add(begun)
            if long:
                self._made.letters.long.add(begun)
        return beginnings


# Where phrases are entered that are looked up as a whole.
_TABLES = {"line": "lines", "label": "labels", "heading": "headings", "lead": "leads"}
# What stands right over or under an article, so that the two are glued to each other where nothing parts them.
_GLUED = frozenset({"ads", "audio", "newsletter", "print-save", "share-bars", "social"})
# Families whose lines of so many spaces and more stand behind the last sentence of a text as well.
_SIGNING = frozenset({"channels", "feed-makers", "wordpress"})
# The address of who signs.
_DOMAIN = pattern(r"\w\.(?:com|fm|org|net|io|app)\b")
# Families whose phrases have words of the titles and the places that they lead to.
_NAMING = frozenset({"forums", "navigation", "related", "tags"})
# Languages whose capital of `i` has its dot; what has no language may be of these.
_TURKIC = frozenset(("tr", "az", "ku", ""))
# Of a phrase no more than so many characters hold its first letters, what stands before them included.
_START = 24
# What stands apart behind a letter with a dot.
_DOTS = {apart[1] for apart in DOTTED.values()}
