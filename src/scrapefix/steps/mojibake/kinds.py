"""What kind of character one is in text of today: a letter of Latin or of another script, a mark, a symbol.

It tells what damage could say: letters of one script stand in a word and marks between words, and what is hardly met is
no likely reading.
"""

from functools import lru_cache

from .codecs import LOST

# Letters that languages of today write in Latin script, beyond ASCII. The rest of Latin-1 and Extended-A is listed in
# Unicode and hardly met; as the reading of two odd characters it is less likely than a typing error.
_LATIN = frozenset(
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿŸŒœ"
    "ĂăȘșȚțŞşŢţĞğİıĄąĆćĘęŁłŃńŚśŹźŻżČčĎďĚěŇňŘřŠšŤťŮůŽžŐőŰűĐđĽľĹĺŔŕ"
    "ĨĩŨũĀāĒēĢģĪīĶķĻļŅņŌōŪūĖėĮįŲųĊċĠġĦħĈĉĜĝĤĥĴĵŜŝŬŭŴŵŶŷƏəƠơƯưŊŋ"
    "ƆɔƐɛƉɖƑƔɣƲʋƁɓƊɗƘƙƳƴƝɲƖɩƱʊɪǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǤǥǨǩǬǭǮǯƵƶ"  # of West Africa, Pinyin, Sami
)

# Blocks of Unicode whose letters come in words: (first, last, name).
_SCRIPTS = (
    (0x0300, 0x036F, "accents"),
    (0x0386, 0x03CE, "Greek"),
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
    (0xFB00, 0xFB06, "Latin"),
    (0x1F00, 0x1FFF, "Greek"),
    (0x3000, 0x303F, "East Asian marks"),
    (0x3040, 0x30FF, "East Asian"),
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
    (0x02B0, 0x02B2),
    (0x02BB, 0x02BC),
    (0x02C6, 0x02DD),
    (0x0964, 0x0965),  # the danda of all Indic scripts, in the block of one
    (0x2000, 0x2060),
    (0x20A0, 0x20BF),
)
_SYMBOLS = (
    (0x2070, 0x209F),
    (0x20E3, 0x20E3),  # of a keycap
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


# Kinds that go with any script.
NO_SCRIPT = frozenset({"latin", "mark", "symbol", "c1", "lost", "accents", "East Asian marks"})
