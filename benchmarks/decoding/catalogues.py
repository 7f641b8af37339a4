"""The held-out corpus: text that other people wrote, from the translations that packages ship. None of it is kept here.

Its sentences have nothing to do with those of `sentences.txt`, and say how far the figures of `corpus` carry over.
"""

import gettext
import random
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from .corpus import GROUPS, LENGTHS, Sample, fitted

# Samples for each language, encoding and length.
_EACH = 6

# What the folders of catalogues are called, where that is not the tag of the language.
_FOLDERS = {
    "zh-Hans": ("zh_Hans", "zh_CN"),
    "zh-Hant": ("zh_Hant", "zh_TW"),
    "no": ("nb", "no"),
    "pt": ("pt", "pt_BR"),
}

# Places for values, markup and access keys: text of programs and not of the language.
_CODE = re.compile(r"%(?:\([^)]*\))?[-+ #0-9.*]*[a-zA-Z]|\{[^}]*\}|<[^>]*>|[_&](?=\w)|\\[nt]|https?:\S+")


def held_out_samples(root: Path) -> Iterator[Sample]:
    """Messages of the gettext catalogues below `root`, joined, cut and written in the encodings of their language."""
    chance = random.Random(20261127)
    catalogues: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(root.rglob("LC_MESSAGES/*.mo")):
        catalogues[path.parent.parent.name].append(path)
    for group, (tags, encodings) in GROUPS.items():
        for tag in tags.split():
            found = [path for folder in _FOLDERS.get(tag, (tag,)) for path in catalogues[folder]]
            messages = sorted({text for path in found for text in _messages(path)})
            for encoding in (*encodings, "utf-8"):
                for length in LENGTHS:
                    for _ in range(_EACH if messages else 0):
                        text = _excerpt(messages, encoding, length, chance)
                        if text is not None:
                            data = text.encode(encoding)
                            label = encoding if encoding in ("hz", "iso2022_jp", "iso2022_kr") else None
                            yield Sample(data, text, label, group, "nothing declared", length, tag, encoding)


def _messages(path: Path) -> Iterator[str]:
    with path.open("rb") as file:
        try:
            catalogue = gettext.GNUTranslations(file)
        except (OSError, UnicodeDecodeError):
            return
    # The catalogue has no public list of its messages but the one of its keys.
    for key, text in catalogue._catalog.items():  # type: ignore[attr-defined]  # see above
        if key and text != key and len(text) >= 12 and not text.isascii() and not _CODE.search(text):
            yield text


def _excerpt(messages: list[str], encoding: str, length: int, chance: random.Random) -> str | None:
    """At most `length` bytes from the start of a message on, with something beyond ASCII; None if none are found."""
    for _ in range(20):
        chosen = [fitted(message, encoding) for message in chance.choices(messages, k=length // 8)]
        text = "\n".join(message for message in chosen if _fits(message, encoding))[:length]
        count = len(text)
        while count and len(text[:count].encode(encoding)) > length:
            count -= max(1, (len(text[:count].encode(encoding)) - length) // 4)
        if not text[:count].isascii():
            return text[:count]
    return None


def _fits(text: str, encoding: str) -> bool:
    try:
        return text.encode(encoding).decode(encoding) == text
    except UnicodeError:
        return False
