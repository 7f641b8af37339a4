"""Writes src/scrapefix/data/letters.txt: which letters a language has, and which follow which.

Two sources. `common_words.txt` beside this file, written by hand, is what the letters of each language are taken from,
and weighs most. The names of countries, languages, currencies, months, days and units in CLDR, as the package Babel
carries them (Unicode License v3), add letter pairs. No running text goes in.

Run with Babel installed: python tools/letters.py
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from babel import Locale

HERE = Path(__file__).parent
TARGET = HERE.parent / "src" / "scrapefix" / "data" / "letters.txt"

# Norwegian and Danish, Croatian and Bosnian share their letters, so each pair is one entry.
LOCALES = {"da": ("da", "nb"), "hr": ("hr", "bs")}

# A word of the hand-written list counts as often as this many names, the first, most frequent ones three times that.
WEIGHT = 6
MOST_FREQUENT = 30
# A word that many names share counts no oftener than this.
REPEATED = 3

# Letters and the marks that combine with them.
# Letters of the alphabets that none of the words has, and of loanwords in wide use.
RARER = {
    "fr": "æÿ", "es": "ç", "pt": "äü", "it": "îó", "nl": "áíàçêú", "da": "éü", "sv": "éáü", "de": "éà",
    "cy": "ïöŷẃẁáéàè",
    "pl": "éüö", "cs": "ĺö", "sk": "ŕ", "hr": "", "ro": "é", "tr": "âîû", "et": "", "fi": "šžé", "ca": "", "ga": "",
    "ru": "ъ", "bg": "ь", "sr": "ф", "mk": "фхѝ", "kk": "цщъьэюяёвфчх", "el": "ΐΰϊϋ", "vi": "éèùúûưýëfjwz",
    "ar": "ؤظًٌٍَُِّْ،؛؟ـ", "fa": "ثحذضطظغفژؤأيكة،؛؟", "ur": "ثذضطفغژئؤآ،؛؟ۓ", "he": "\u05b0\u05b4\u05b8",
    "th": "ฆฌฎฏฑฒธฟฬฮฤฯๆ็่้๊๋์ํัิีึืฺเแโใไำ",
}  # fmt: skip

WORD = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f\u064b-\u065f\u0e30-\u0e4e])+")


def main() -> None:
    lines = [line for line in (HERE / "common_words.txt").read_text("utf-8").splitlines() if line[:1] not in ("#", "")]
    text = "\n".join(entry(*line.split(" ", 1)) for line in lines)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(f"{HEAD}\n{text}\n", "utf-8")


HEAD = """\
# Letters of languages, written by tools/letters.py from words by hand and names of CLDR (Unicode License v3).
# For each: the tag and the alphabet, the first of which is the edge of a word; how rare each letter is; then, for each
# letter, how rarely each letter follows it. a is always, each further letter is half a nat rarer."""


def entry(tag: str, common: str) -> str:
    """The lines for one language."""
    words = Counter(fold(tag, common).split())
    weighted = Counter(dict.fromkeys(words, WEIGHT))
    for word in list(dict.fromkeys(fold(tag, common).split()))[:MOST_FREQUENT]:
        weighted[word] *= 3
    names = Counter(match[0] for name in cldr(tag) for match in WORD.finditer(fold(tag, name)))
    for word, count in names.items():
        weighted[word] += min(count, REPEATED)
    if tag == "ro":
        # What is written with a comma below today was written with a cedilla for as long as pages were not UTF-8.
        weighted.update({word.translate(CEDILLAS): count for word, count in weighted.items() if set(word) & set("șț")})
        words.update(word.translate(CEDILLAS) for word in list(words))
    script = {char for word in words for char in word if char not in "'-·"} | set(RARER.get(tag, ""))
    latin = "a" in script
    alphabet = " " + "".join(sorted(script | set("abcdefghijklmnopqrstuvwxyz" if latin else "")))
    singles, pairs = Counter(), Counter()
    for word, count in weighted.items():
        letters = [char if char in alphabet else " " for char in f" {word} "]
        for char in letters[1:]:
            singles[char] += count
        for pair in pairwise(letters):
            if pair != (" ", " "):
                pairs[pair] += count
    total = sum(singles.values())
    share = {char: (singles[char] + 0.5) / (total + 0.5 * len(alphabet)) for char in alphabet}
    rows = [f"{tag} {alphabet[1:]}", "".join(letter(share[char]) for char in alphabet)]
    for first in alphabet:
        seen = sum(pairs[first, second] for second in alphabet)
        # What was never seen is as likely as its letter is, and more so after a letter that many others followed
        # (Witten and Bell's estimate).
        spare = 1.0 + sum(pairs[first, second] > 0 for second in alphabet)
        rows.append(
            "".join(letter((pairs[first, second] + spare * share[second]) / (seen + spare)) for second in alphabet)
        )
    return "\n".join(rows)


def letter(probability: float) -> str:
    return chr(ord("a") + min(25, round(-2 * math.log(probability))))


CEDILLAS = str.maketrans("șț", "şţ")


def fold(tag: str, text: str) -> str:
    """Lower case as the language has it; Vietnamese as windows-1258 writes it."""
    text = unicodedata.normalize("NFC", text)
    if tag in ("tr", "az"):
        text = text.replace("I", "ı").replace("İ", "i")
    text = text.lower()
    if tag == "vi":
        text = "".join(char if fits(char) else split(char) for char in text)
    return text


def fits(char: str) -> bool:
    try:
        char.encode("cp1258")
    except UnicodeEncodeError:
        return False
    return True


def split(char: str) -> str:
    """The letter and its tone mark apart: five marks are characters of their own in windows-1258."""
    parts = unicodedata.normalize("NFD", char)
    tone = "".join(part for part in parts if part in "\u0300\u0301\u0303\u0309\u0323")
    return unicodedata.normalize("NFC", "".join(part for part in parts if part not in tone)) + tone


def cldr(tag: str) -> Iterator[str]:
    for name in LOCALES.get(tag, (tag,)):
        locale = Locale.parse(name)
        yield from locale.territories.values()
        yield from locale.languages.values()
        yield from locale.currencies.values()
        for kinds in (*locale.months.values(), *locale.days.values()):
            yield from kinds.get("wide", {}).values()
        for widths in locale.unit_display_names.values():
            yield from (text for text in widths.values() if isinstance(text, str))
        yield from (str(zone["city"]) for zone in locale.time_zones.values() if "city" in zone)


if __name__ == "__main__":
    main()
