"""The titles of other articles around this one, told by arrows, labels and marks that no phrase is."""

from itertools import groupby

from ...index import Hit
from ...lazy import pattern
from ...phrases import key, keys
from .lines import HEAD_ROWS, TAIL_ROWS, Lines, is_apart, last_kept
from .prose import has_two_sentences, is_broken_off, is_prose, is_sentence, is_title, words
from .role import Role
from .titles_below import HEADLINE

# A link to the article before or after this one: an arrow at the outer end of the line.
_BEFORE = pattern(r"^\s*(?:←|⟵|[«‹](?=\s)|<{1,2}(?=\s)|&larr;)\s*\S.{2,200}$")
_AFTER = pattern(r"^.{2,200}\S\s?(?:→|⟶|\s[»›]|\s>{1,2}|&rarr;)\s*$")
_ANNOUNCES = pattern(r"[:：]\s?[»›>→]{1,2}\s*$")
ARROWS = ("→", "⟶", "»", "›", ">", "&rarr;")


def neighbours(lines: Lines, dropped: dict[int, str]) -> None:
    """The titles of the articles before and after this one, at the tail, with their arrows."""
    hit = lines.index.shapes.get("neighbour-arrows")
    if hit is None:
        return
    count = len(lines.rows)
    numbers = range(max(1, count - TAIL_ROWS), count)
    tail = [(number, _mirrored(lines.rows[number].text)) for number in numbers]
    # A paragraph may end with a link to the rest, which has an arrow as well.
    tail = [(number, text) for number, text in tail if not (is_broken_off(text) or has_two_sentences(text))]
    before = [number for number, text in tail if _BEFORE.match(text) and "»" not in text]
    after = [
        number
        for number, text in tail
        if text.rstrip().endswith(ARROWS) and _AFTER.match(text) and "«" not in text and not _ANNOUNCES.search(text)
    ]
    for number in before:
        if number + 1 in after or number + 1 in lines.roles or number - 1 in lines.roles:
            dropped[number] = hit.name
    for number in after:
        if number - 1 in dropped or number - 1 in lines.roles:
            dropped[number] = hit.name


def barred(lines: Lines, dropped: dict[int, str]) -> None:
    """The titles around this one with the way home between bars: "« The mill | Main | The ferry »", over it or below.

    A paper in French quotes with such marks, and a table has bars: neither has both around the word for home.
    """
    hit = lines.index.shapes.get("neighbour-arrows")
    if hit is None or " | " not in lines.text:
        return
    count = len(lines.rows)
    for number in {*range(min(HEAD_ROWS, count)), *range(max(0, count - TAIL_ROWS), count)}:
        found = _BARRED.fullmatch(lines.rows[number].text.strip())
        if found and key(found[1] or found[2]) in _HOME and count > 1:
            dropped[number] = hit.name


# An arrow at the outer end at least, and a word between bars or at the other end.
_BARRED = pattern(
    r"(?:«|<<?|←) [^|]{1,120} \| ([^|]{2,20})(?: \| [^|]{1,120} (?:»|>>?|→))?"
    r"|([^|]{2,20}) \| [^|]{1,120} (?:»|>>?|→)"
)
_HOME = keys(
    "main|home|blog home|index|top|startseite|hauptseite|übersicht|accueil|inicio|início|página inicial|principal"
    "|pagina principale|hem|hjem|etusivu|strona główna|domů|главная|на главную|головна|ana sayfa|kezdőlap|beranda"
    "|الرئيسية|ホーム|メイン|トップ|首页|首頁|홈"
)


def labelled(lines: Lines, dropped: dict[int, str]) -> None:
    """The titles before and after this one at the end, each under its label: "Previous", a title, "Next", a title."""
    if lines.index.shapes.get("neighbour-arrows") is None:
        return
    count = len(lines.rows)
    for number in range(max(1, count - TAIL_ROWS), count - 3):
        before, after = (_neighbour(lines.roles.get(at)) for at in (number, number + 2))
        if before is None or after is None or before.phrase == after.phrase:
            continue
        are_titles = all(at not in lines.roles and is_title(lines.rows[at]) for at in (number + 1, number + 3))
        ends = all(at in lines.roles or at in dropped for at in range(number + 4, count))
        # A page has other things of its own.
        alone = all(number <= at < number + 4 for at in lines.roles)
        if are_titles and ends and not alone:
            dropped.update(dict.fromkeys(range(number, number + 4), before.name))


def paired(lines: Lines, dropped: dict[int, str]) -> None:
    """The titles before and after this one as the last two rows, each behind its label: "PREV A title", "NEXT Another".

    Both labels tell, in one language; and titles, with a capital and as long as headlines, that begin with different
    words: "Previous Meeting on Monday" and "Next Meeting on Friday" are an author's.
    """
    hit = lines.index.shapes.get("neighbour-pair")
    first = last_kept(lines, dropped) - 1
    if hit is None or first < 1:
        return
    (before, title), (after, other) = (_led(lines.rows[first + at].text) for at in (0, 1))
    is_pair = (before, after) in _PAIRS or (after, before) in _PAIRS
    if is_pair and _is_headline(title) and _is_headline(other) and not _is_alike(title, other):
        dropped.update(dict.fromkeys((first, first + 1), hit.name))


def _led(text: str) -> tuple[str, str]:
    """The first word of a row, as it is looked up, and what stands behind it."""
    word, _, rest = text.strip().partition(" ")
    return key(word), rest.strip()


def _is_headline(title: str) -> bool:
    """Whether what stands behind a label is as long as a headline, and no sentence."""
    is_long = HEADLINE <= words(title) <= _LONGEST_HEADLINE
    return is_long and not title[:1].islower() and title[-1:] not in ".:;,"


def _is_alike(title: str, other: str) -> bool:
    """Whether two rows speak of the same: they begin with one word, which is no article."""
    first = title.partition(" ")[0]
    return first == other.partition(" ")[0] and len(first) > _LONGEST_ARTICLE


_LONGEST_ARTICLE = 3
_LONGEST_HEADLINE = 25
# What pages call the article before this one, and the one after it; in some languages by more than one word.
_PAIRS = {
    (key(before), key(after))
    for pair in (
        "prev/next previous/next vorheriger/nächster vorherige/nächste voriger/nächster zurück/weiter"
        " précédent/suivant anterior/siguiente anterior/próximo anterior/próxima anterior/seguinte"
        " precedente/successivo precedente/prossimo vorige/volgende föregående/nästa forrige/neste forrige/næste"
        " edellinen/seuraava poprzedni/następny poprzednia/następna předchozí/další предыдущая/следующая"
        " предыдущий/следующий попередня/наступна попередній/наступний önceki/sonraki előző/következő"
        " προηγούμενο/επόμενο înapoi/înainte sebelumnya/selanjutnya sebelumnya/berikutnya السابق/التالي السابقة/التالية"
    ).split()
    for before, _, after in (pair.partition("/"),)
}


def tagged(lines: Lines, dropped: dict[int, str]) -> None:
    """Headlines on end with what they are in brackets behind them: "Why the ferry is late [PICTURES]"."""
    hit = lines.index.shapes.get("neighbour-arrows")
    if hit is None or "]" not in lines.text:
        return
    for is_tagged, run in groupby(range(len(lines.rows)), lambda number: _is_tagged(lines.rows[number].text)):
        numbers = list(run)
        if is_tagged and len(numbers) > 1:
            dropped.update(dict.fromkeys(numbers, hit.name))


def _is_tagged(text: str) -> bool:
    return _TAGGED.fullmatch(text) is not None and words(text) > _SHORTEST_TAGGED


_TAGGED = pattern(r"\s{0,8}[^\s\[\]][^\[\]]{10,140} \[[A-Z][A-Z ]{2,20}\]\s?\|?\s{0,8}")
_SHORTEST_TAGGED = 4


def pointed(lines: Lines, dropped: dict[int, str]) -> None:
    """A headline behind a mark that points at it, by itself between two paragraphs: ">> The old mill is for sale"."""
    hit = lines.index.shapes.get("neighbour-arrows")
    if hit is None or ">> " not in lines.text:
        return
    rows = lines.rows
    marked = [number for number, row in enumerate(rows) if row.text.lstrip()[:1] == ">"]
    if len(marked) > _MOST_POINTED:
        return  # letters quote so
    for number in marked:
        if _POINTED.match(rows[number].text) and is_title(rows[number]):
            gaps = is_apart(lines, number) and is_apart(lines, number + 1)
            if gaps and all(is_prose(row) or is_sentence(row) for row in (rows[number - 1], rows[number + 1])):
                dropped[number] = hit.name


_MOST_POINTED = 2
_POINTED = pattern(r"\s*>> [^\Wa-z](?:\S{0,40} ){3}")


def _neighbour(role: Role | None) -> Hit | None:
    """The label of the article before or after this one that a whole row is."""
    if role is None:
        return None
    hits = (hit for hit in (role.edge, role.heading) if hit and hit.rule.name == "neighbour-label")
    return next((hit for hit in hits if hit.phrase == role.key), None)


def _mirrored(text: str) -> str:
    """A title with its arrows turned around where its letters run from right to left: so do back and forth."""
    return text.translate(_TURNED) if _FROM_THE_RIGHT.search(text) else text


_TURNED = str.maketrans("←→⟵⟶", "→←⟶⟵")
_FROM_THE_RIGHT = pattern("[\u0590-\u08ff]")
