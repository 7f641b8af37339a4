"""Whether characters that decode as UTF-8 were mojibake: what they would say, and how odd they are as they stand.

Two witnesses are asked. What the run would say must be something that is written, where it is written: a letter that
fits its word, a mark that fits between words, several letters of one script. And what stands there must be odd, by the
table of unlikely neighbours that ftfy has gathered from a decade of tweets and web pages, or by its length.
"""

from functools import lru_cache

from .mojibake_codecs import CODECS, LOST, Codec

# Letters that languages of today write in Latin script, beyond ASCII. The rest of Latin-1 and Extended-A is listed in
# Unicode and hardly met; as the reading of two odd characters it is less likely than a typing error.
_LATIN = frozenset(
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿŸŒœ"
    "ĂăȘșȚțŞşŢţĞğİıĄąĆćĘęŁłŃńŚśŹźŻżČčĎďĚěŇňŘřŠšŤťŮůŽžŐőŰűĐđĽľĹĺŔŕ"
    "ĀāĒēĢģĪīĶķĻļŅņŌōŪūĖėĮįŲųĊċĠġĦħĈĉĜĝĤĥĴĵŜŝŬŭŴŵŶŷƏəƠơƯưŊŋ"
)

# Blocks of Unicode whose letters come in words: (first, last, name).
_SCRIPTS = (
    (0x0300, 0x036F, "marks"),
    (0x0370, 0x03FF, "Greek"),
    (0x0400, 0x052F, "Cyrillic"),
    (0x0530, 0x058F, "Armenian"),
    (0x0590, 0x05FF, "Hebrew"),
    (0x0600, 0x06FF, "Arabic"),
    (0x0750, 0x077F, "Arabic"),
    *((0x0900 + 0x80 * index, 0x097F + 0x80 * index, f"Indic {index}") for index in range(10)),
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Lao"),
    (0x0F00, 0x0FFF, "Tibetan"),
    (0x1000, 0x109F, "Myanmar"),
    (0x10A0, 0x10FF, "Georgian"),
    (0x1200, 0x137F, "Ethiopic"),
    (0x1780, 0x17FF, "Khmer"),
    (0x1E00, 0x1EFF, "Latin"),
    (0x1F00, 0x1FFF, "Greek"),
    (0x3000, 0x303F, "East Asian marks"),
    (0x3040, 0x30FF, "East Asian"),
    (0x3400, 0x4DBF, "East Asian"),
    (0x4E00, 0x9FFF, "East Asian"),
    (0xAC00, 0xD7A3, "East Asian"),
    (0xFB50, 0xFDCF, "Arabic"),
    (0xFE70, 0xFEFC, "Arabic"),
    (0xFF00, 0xFFEF, "East Asian marks"),
    (0x20000, 0x2FFFF, "East Asian"),
)

# Signs that stand between words or on their own, and format characters.
_MARKS = (
    (0x00A0, 0x00BF),
    (0x2000, 0x2060),
    (0x20A0, 0x20BF),
)
_SYMBOLS = (
    (0x2070, 0x209F),
    (0x2100, 0x214F),
    (0x2150, 0x2BFF),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0x1D400, 0x1D7FF),
    (0x1F000, 0x1FAFF),
)


@lru_cache(maxsize=4096)
def kind(char: str) -> str:
    """`"latin"`, `"mark"`, `"symbol"`, `"c1"`, the name of another script, or nothing for what is hardly met.

    >>> kind("é"), kind("’"), kind("жж"[0]), kind("ʩ")
    ('latin', 'mark', 'Cyrillic', '')
    """
    code = ord(char)
    if char in _LATIN:
        return "latin"
    if 0x80 <= code < 0xA0:
        return "c1"
    if any(low <= code <= high for low, high in _MARKS):
        return "mark"
    if any(low <= code <= high for low, high in _SYMBOLS) or char in "\N{MULTIPLICATION SIGN}\N{DIVISION SIGN}":
        return "symbol"
    if char == LOST:
        return "lost"
    for low, high, name in _SCRIPTS:
        if low <= code <= high:
            return "latin" if name == "Latin" else name
    return ""


@lru_cache(maxsize=8192)
def reading(codec: Codec, before: str, run: str, after: str) -> tuple[str, bool]:
    """What `run` says in UTF-8 when `codec` gives its bytes, and whether that is proven; empty if it is refused.

    before, after: a few characters around the run.
    """
    said = codec.decode(run)
    if not fits(before, said, after) and not _is_deeper(before, said, after):
        return "", False
    return said, _is_long(codec, said) or _is_odd(before[-2:] + run + after[:2])


def fits(before: str, said: str, after: str) -> bool:
    """Whether `said` can be written between `before` and `after`."""
    kinds = [kind(char) for char in said]
    if "" in kinds:
        return False
    scripts = {name for name in kinds if name not in {"mark", "symbol", "c1", "lost", "marks", "East Asian marks"}}
    if len(scripts) > 1:
        return False
    left, right = before[-1:], after[:1]
    if len(scripts) == 1 and "latin" not in scripts:
        name = scripts.pop()
        count = kinds.count(name)
        return count > 1 or name in {"Greek", "East Asian"} or name in {kind(char) for char in left + right if char}
    inside = left.isalpha() and right.isalpha()
    if inside and "symbol" in kinds:
        return False
    if "latin" in kinds and (left.isalpha() or right.isalpha()):
        # Capitals stand among capitals or at the head of a word; small letters don't stand between capitals.
        if said[0].isupper() and left.islower():
            return False
        if said[0].islower() and left.isupper() and right.isupper() and before[-2:-1].isupper():
            return False
    return True


def _is_deeper(before: str, said: str, after: str) -> bool:
    """Whether what a run says is mojibake in its turn."""
    for codec in CODECS:
        match = codec.run.search(said)
        if match and len(match[0]) < len(said) + 1:
            inner, proven = reading(
                codec, (before + said[: match.start()])[-4:], match[0], (said[match.end() :] + after)[:4]
            )
            if inner and proven:
                return True
    return False


def _is_long(codec: Codec, said: str) -> bool:
    """Whether there are so many characters of one script that no accident made them."""
    letters = [name for name in map(kind, said) if name not in {"mark", "symbol", "c1", "lost", "latin", "marks"}]
    return len(letters) >= 3 and len(set(letters)) == 1


def _is_odd(text: str) -> bool:
    from ftfy.badness import is_bad  # noqa: PLC0415 - ftfy costs some 70 ms, which healthy text need not pay

    return is_bad(text)
