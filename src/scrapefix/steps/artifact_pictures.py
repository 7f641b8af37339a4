"""What stands for pictures: their files, what a camera called them, and the word for each, on lines of their own."""

import re
from collections import Counter

from .artifact_lines import Lines, is_announced
from .artifact_prose import words

_FILE = re.compile(r"[^\s<>\"'|]{1,80}\.(?:jpe?g|png|gif|webp)", re.IGNORECASE)
# What cameras, phones and their programs count.
_COUNTED = re.compile(r"(?:(?:IMG|DSC[NF]?|PICT|MVI|SAM|GOPR|DJI|PXL)[ _-]?\d{3,8}+){1,4}+", re.IGNORECASE)
# A name of a style sheet, `arrow-icon`, and one of its parts that tells what it is.
_STYLED = re.compile(r"[a-z0-9]{1,20}(?:[-_][a-z0-9]{1,20}){1,4}")
_STYLES = frozenset("icon logo img btn banner".split())

_WORDS = frozenset(
    "image img picture banner thumbnail avatar imagen imagem bild obraz resim изображение фото картинка 图片 圖片 画像"
    " 이미지 الصورة תמונה εικόνα รูปภาพ".split()
)
_FEWEST = 2


def pictures(lines: Lines, dropped: dict[int, str]) -> None:
    """Drop them where text stands around, and nothing announces them or goes on with them."""
    names = lines.index.shapes
    texts = [row.text for row in lines.rows]
    if max(map(words, texts)) < _SENTENCE:
        return
    uses = Counter(text.strip().lower() for text in texts)
    for number, text in enumerate(texts):
        if number in dropped or len(text) > _LONGEST:
            continue
        if _is_name(text):
            if "picture-name" in names and not _is_told(lines, number):
                dropped[number] = "picture-name"
        elif text.strip().lower() in _WORDS and uses[text.strip().lower()] >= _FEWEST and "picture-word" in names:
            dropped[number] = "picture-word"


# Text around them has sentences of so many words.
_SENTENCE = 8
_LONGEST = 400


def _is_name(line: str) -> bool:
    """Whether a line is names of pictures alone; some sites write "photo" before each."""
    if _COUNTED.fullmatch(line.strip()):
        return True
    names = [word for word in line.split() if word != "photo"]
    return bool(names) and all(_FILE.fullmatch(name) or _is_style(name) for name in names)


def _is_style(name: str) -> bool:
    return _STYLED.fullmatch(name) is not None and not _STYLES.isdisjoint(re.split("[-_]", name))


def _is_told(lines: Lines, number: int) -> bool:
    """Whether the row is part of a sentence or of a list of files, which the row above or below tells."""
    above = lines.rows[number - 1].text.rstrip() if number else ""
    below = lines.rows[number + 1].text.lstrip() if number + 1 < len(lines.rows) else ""
    first = number
    while first and _is_name(lines.rows[first - 1].text):
        first -= 1
    goes_on = above[-1:].isalpha() and below[:1].islower()
    return is_announced(lines, first) or goes_on
