"""What forums and their feeds put around posts: who sent one in, where its comments are, who wrote it."""

import re

from ...lazy import pattern
from .lines import Lines

# "submitted by /u/NAME [to r/SUB] [link] [comments]", on one line or three.
_SUBMITTED = pattern(
    r"^submitted by\s+/?u/[\w-]{2,40}(?:\s+to\s+/?r/\w{2,40})?(?:\s+\[link\])?(?:\s+\[\d* ?comments?\])?$",
    re.IGNORECASE,
)
_LINKS = pattern(
    r"^(?:\[link\]\s*)?\[\d* ?comments?\]$|^\[link\]$|^/?u/[\w-]{2,40}$|^to\s+/?r/\w{2,40}$", re.IGNORECASE
)


def reddit(lines: Lines, dropped: dict[int, str]) -> None:
    """The tail of a Reddit feed. "submitted by" alone is prose or a comment in code; the links beside it are not."""
    hit = lines.index.shapes.get("reddit-submitted")
    if hit is None or ("[comments]" not in lines.text and "submitted by" not in lines.text):
        return
    rows = lines.rows
    for number, row in enumerate(rows):
        line = " ".join(row.text.split())
        if len(line) > 160 or not (
            _SUBMITTED.match(line) or line.lower() in ("submitted by", "[link] [comments]", "[link]", "[comments]")
        ):
            continue
        first = last = number
        while last + 1 < len(rows) and last - number < 4 and _LINKS.match(" ".join(rows[last + 1].text.split())):
            last += 1
        if first == last and last + 1 < len(rows) and line.lower() == f"[{rows[last + 1].text.strip().lower()}]":
            continue  # the anchor of the heading below
        block = " ".join(" ".join(rows[item].text.split()) for item in range(first, last + 1)).lower()
        submitted = _SUBMITTED.match(line) is not None and (last > number or "[" in line)
        if submitted or "[comments]" in block or (block.startswith("submitted by") and last > number):
            dropped.update(dict.fromkeys(range(first, last + 1), hit.name))
    for number in range(len(rows) - 1, -1, -1):  # alone at the very end
        if number not in dropped and not _SUBMITTED.match(" ".join(rows[number].text[:160].split())):
            break
        dropped.setdefault(number, hit.name)


_HNRSS = pattern(r"^(?:Article URL|Comments URL):\s*https?://\S+$|^Points:\s*\d+$|^# Comments:\s*\d+$")
_LONGEST_KEYS = 1500
# All of them on one line.
HNRSS_LINE = pattern(
    r"(?:Article URL:\s?https?://\S{1,600} )?Comments URL:\s?https?://\S{1,600} Points:\s?\d{1,6} # Comments:\s?\d{1,6}"
)


def hacker_news(lines: Lines, dropped: dict[int, str]) -> None:
    """The four lines of hnrss; two of them together are the shape."""
    hit = lines.index.shapes.get("hnrss-header")
    if hit is None or "Comments" not in lines.text:
        return
    rows = [(number, row.text.strip()) for number, row in enumerate(lines.rows) if len(row.text) < _LONGEST_KEYS]
    found = {number for number, text in rows if _HNRSS.match(text)}
    whole = {number for number, text in rows if HNRSS_LINE.fullmatch(text)}
    for number in found | whole:
        if number in whole or number - 1 in found or number + 1 in found:
            dropped[number] = hit.name


# The same at the end of the line that holds the post.
SUBMITTED_LINE = pattern(
    r"submitted by\s{1,5}/?u/[\w-]{2,40}(?:\s{1,5}to\s{1,5}/?r/\w{2,40})?\s{1,5}\[link\]\s{1,5}\[\d{0,6} ?comments?\]"
)


# What a forum tells of who wrote a post, each on a line of its own: how many posts, and since when; where, and how.
_POSTS = pattern(
    r"\W{0,4}(?:posts|beiträge|messages|berichten|mensajes|mensagens|messaggi|posty|сообщения|příspěvky|hozzászólások)"
    r"\s?:\s?[\d.,\s]{1,10}",
    re.IGNORECASE,
)
_JOINED = pattern(
    r"\W{0,4}(?:joined|registered|member since|registriert|inscription|inscrit|lid geworden op|registrado|registrato"
    r"|iscritto il|rejestracja|зарегистрирован|registrován|csatlakozott)\s?:\s?\S.{3,40}",
    re.IGNORECASE,
)
_ABOUT = pattern(
    r"\W{0,4}(?:location|from|wohnort|ort|localisation|woonplaats|ubicación|localização|località|lokalizacja|откуда"
    r"|bydliště|contact|kontaktdaten|contacter|contacteer|contacto|contatta|kontakt|контактная информация)\s?:.{0,60}",
    re.IGNORECASE,
)
_PROFILE = 4
_LONGEST_FIELD = 140


def profiles(lines: Lines, dropped: dict[int, str]) -> None:
    """What a forum tells of the writer of a post: "Posts: 17", "Joined: May 2004", what stands between and below."""
    hit = lines.index.shapes.get("forum-profile")
    if hit is None:
        return
    texts = [row.text if len(row.text) < _LONGEST_FIELD and ":" in row.text else "" for row in lines.rows]
    posts = [number for number, text in enumerate(texts) if text and _POSTS.fullmatch(text)]
    for number in posts:
        near = range(max(0, number - _PROFILE), min(len(texts), number + _PROFILE + 1))
        joined = next((item for item in near if _JOINED.fullmatch(texts[item])), None)
        if joined is not None:
            low, high = sorted((number, joined))
            while high + 1 < len(texts) and _ABOUT.fullmatch(texts[high + 1]):
                high += 1
            between = range(low, high + 1)
            if all(item in (number, joined) or _ABOUT.fullmatch(texts[item]) for item in between):
                dropped.update(dict.fromkeys(between, hit.name))
