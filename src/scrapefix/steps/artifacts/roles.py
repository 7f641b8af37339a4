"""What the catalogue says of a line by itself: its role, whatever stands around it."""

from itertools import pairwise

from ...index import Hit, Index
from ...lazy import pattern
from ...phrases import AROUND, END, WIDE, asks, begun, head, key, keys, spelled, uncounted
from .footers import is_footer
from .glued import glued
from .leads import STOPS, led
from .openings import has_telling_company, opens
from .pieces import without_picture
from .role import SAYS_IT_ALONE, Role, hit_of, place, place_unseen, says_enough, word
from .speech import OFFERING, instructs, is_told, speaks_as_offers
from .wording import says_more

# No artifact line is longer: past this a line is prose, whatever it begins with.
LONGEST = 700


# So many lines are remembered; then all are forgotten, which keeps memory bounded.
_REMEMBERED = 10_000


def role_of(line: str, known: Index) -> Role | None:
    """What the catalogue knows of a line by itself."""
    try:
        return known.known[line]  # type: ignore[no-any-return]  # the index does not know what a role is
    except KeyError:
        if len(known.known) >= _REMEMBERED:
            known.known.clear()
        role = known.known[line] = _role_of(line, known)
        return role


def _role_of(line: str, known: Index) -> Role | None:
    if len(line) > LONGEST or _TAG.fullmatch(line) or ("," in line and _CELLS.search(line)):
        return None
    line = without_picture(line)
    if (line.rstrip()[-1:] in _ENDS_STATEMENT and not asks(line)) or _STATEMENT.match(line):
        return None
    name = key(line)
    if not name or _ITEM.match(line) or _VOLUME.fullmatch(line):
        return None
    role = Role(name)
    opener = line.lstrip()[:1]
    if opener in _CORNERS and line.rstrip()[-1:] == _CORNERS[opener]:
        return None  # somebody's words, or the name of a work
    if opener in _QUOTES and not (opener == "«" and "»" not in line):  # by itself it is an arrow: « Older Comments
        # Somebody's words, unless the guillemets are the arrows of two links: « Previous Post Next Post ».
        glued(role, name, line, known)
        if opener == "«" and (hit := known.lines.get(name)) and hit.seen:
            role.edge = role.edge or hit  # "« previous next »"
        if line.rstrip()[-1:] not in _QUOTES_BEHIND - {"»"}:
            _begun(role, name, line, known)
        hit = hit_of(role)
        return role if hit and (hit.rule.family == "navigation" or hit.rule.name == _ON_A_TITLE) else None
    _whole(role, name, line, known)
    if role.sure is None:
        _begun(role, name, line, known)
        _titled(role, name, line, known)
    if role.sure is None and (role.label is None or role.weight == 1):
        glued(role, name, line, known)
    if not (role.sure or role.edge) and "? " in name:
        _asked(role, name, known)
    elif not role and "! " in line:
        _urged(role, line, known)
    hit = role.sure or role.edge
    if hit and is_told(hit, name):
        return None
    return role or None


# What has the title of the text in quotation marks: „Die Fähre“ weiterlesen.
_ON_A_TITLE = "read-more-title"
_FOOTER = "wordpress-footer"

# A line that is one tag is markup, whatever the tag is named.
_TAG = pattern(r"\s{0,80}</?[A-Za-z][^<>]{0,200}>\s{0,80}")

# The end of a statement or of a block; a command of POD, a path, a call, the target of links.
_ENDS_STATEMENT = frozenset({";", "{", "}"})
_STATEMENT = pattern(
    r"\s{0,80}(?:=[a-z]|/\w{1,80}/\w|(?a:[\w.]){1,80}\((?!\d{1,5}\)\s{0,9}\Z)|[A-Z]:\\\w|\[[^\]]{1,80}\]:\s|\.\.\s_)"
)

# A comma between a word and what follows without a space parts the cells of a table: `4,Share,`.
_CELLS = pattern(r"[^\W\d],[^\s,]|\d,[^\W\d]|,,")

# An item of a numbered list is the list's author's, and so is a section of a book: "2. Newsletter", "5.21. Watch",
# "4.2 Cookies". A row of a table has numbers on both sides of a word.
_ITEM = pattern(
    r"\s{0,40}(?:\d{1,2}(?:\.\d{1,3}){0,4}[.)]\s+\D|\d{1,2}(?:\.\d{1,2}){1,4}\s{1,4}(?![a-zß-ÿа-яё])[^\W\d_]"
    r"|\d{1,4}\s{1,9}(?!of\s)[^\W\d]+\s{1,9}\d)"
)

# A part of a work, and no button of a player.
_VOLUME = pattern(r"(?i)[\s#*_-]{0,12}(?:volume|vol\.)\s[\divxlc]{1,6}[\s*_.:]{0,8}")

_QUOTES = frozenset("\"“„‟«'‘") - {"'"}
_CORNERS = {"「": "」", "『": "』", "《": "》"}


# So long is a word with a number behind it an abbreviation ("PR 112"), and no label with a count, but one.
_ABBREVIATION = 3
_PIN = "pin"


def _whole(role: Role, name: str, line: str, known: Index) -> None:
    names = [name] if name.isascii() and line.isascii() else [spelled(line), name]
    announces = line.rstrip()[-1:] in ":："
    if name[-1] in ".。" and name[:-1] in known.dotted:
        names.append(name[:-1])
    bare = uncounted(name)
    if bare != name and (len(bare) > _ABBREVIATION or bare[:1] >= WIDE or bare == _PIN):
        names.append(bare)
    for candidate in names:
        hit = known.lines.get(candidate)
        is_whole = candidate in names[:2]
        if hit and not hit.seen and not (is_whole and _speaks_of_page(hit)):
            place_unseen(role, hit, long=is_whole and says_enough(hit.phrase))
        elif hit and not (announces and hit.rule.family == "read-more"):
            place(role, hit)
        role.label = role.label or known.labels.get(candidate)
        if role.label and announces and role.label.seen and role.label.rule.family == "share-bars":
            place_unseen(role, role.label, long=True)  # "Share:", over buttons without a word
        if name[-1] not in STOPS or candidate == name:  # a heading has no full stop
            role.heading = role.heading or known.headings.get(candidate)
        if role.sure:
            return
    role.heading = role.heading or _heading_of(name, line, known) or _behind_a_name(line, known)
    if role.heading and role.heading.rule.where == "edge" and word(line, 0)[:1].islower():
        # An ordinary word that heads links has a capital, where the script has them.
        role.heading = None


def _speaks_of_page(hit: Hit) -> bool:
    """Whether a line of several words offers what only a page has, networks or access: no author writes it."""
    is_long = hit.phrase.count(" ") >= _SEVERAL or (hit.phrase[:1] >= WIDE and len(hit.phrase) >= _SEVERAL_WIDE)
    return is_long and hit.rule.family in _OF_PAGES


# Spaces between several words; so many characters are as many words in scripts that put none there.
_SEVERAL = 3
_SEVERAL_WIDE = 7
_OF_PAGES = frozenset({"share-bars", "social", "paywall"})

# Between a heading and what it is about, or where it is: "More on wolves", "Also on POLITICO", "Más en Deportes".
_ABOUT = keys(
    "on|from|in|about|at|sur|dans|de|en|sobre|su|di|da|auf|aus|bei|von|zu|zum|über|op|over|uit|van|på|om|från|fra|na|w|z|od"
    "|din|в|на|о|про|из|от|з|від|από"
)


def _heading_of(name: str, line: str, known: Index) -> Hit | None:
    """The heading that a short line begins with, before a word such as "on" and a name.

    Before other words it is thin, and no phrase of the catalogue: "More at the baker's". A heading has no full stop.
    """
    parts = name.split(" ")
    if not 3 <= len(parts) <= 7 or name[-1] in STOPS:
        return None
    for cut in range(len(parts) - 2, 0, -1):
        about = parts[cut].removesuffix(":")
        if about in _ABOUT:
            over = " ".join(parts[:cut])
            hit = known.headings.get(f"{over} {about}") or known.headings.get(over)
            if hit and hit.rule.where == "anywhere":
                named = word(line, cut + 1)
                named = word(line, cut + 2) if named.lower() in _ARTICLES else named
                return hit if hit.seen and not named[:1].islower() else hit._replace(seen=False, phrase="")
    return None


_ARTICLES = frozenset({"the", "der", "die", "das", "el", "la", "le", "il", "de", "het"})


def _behind_a_name(line: str, known: Index) -> Hit | None:
    """The heading over articles of a category whose name stands before it in quotes: 「日記」カテゴリの最新記事."""
    named = _NAMED.fullmatch(line.strip())
    hit = known.headings.get(key(named[1])) if named else None
    return hit if hit and hit.seen and hit.rule.where == "anywhere" else None


_NAMED = pattern(
    r"(?:'[^']{1,40}'|\"[^\"]{1,40}\"|‘[^’]{1,40}’|“[^”]{1,40}”|「[^」]{1,40}」|『[^』]{1,40}』)\s?(\S.{1,40})"
)


def _begun(role: Role, name: str, line: str, known: Index) -> None:
    bare = begun(name)
    for hint, hit in known.starting.get(head(bare), ()):
        if not bare.startswith(hint) or not hit.rule.fits(name) or (hit.rule.name == _FOOTER and not is_footer(line)):
            continue
        if hit.rule.family not in OFFERING or not says_more(hit, line, known):
            place(role, hit)
    end = name.rstrip(AROUND)
    for hint, hit in known.ending.get(end[-END:], ()):
        if end.endswith(hint) and hit.rule.fits(name):
            place(role, hit)
    for phrase, hit in known.openings.get(head(bare), ()):
        if not bare.startswith(phrase) or not opens(hit, bare, line) or instructs(hit, bare):
            continue
        if not says_more(hit, line, known):
            if len(phrase) == len(bare) and hit.rule.family in ("tags", "navigation"):
                role.heading = role.heading or hit
            if not hit.seen:
                place_unseen(role, hit, long=says_enough(phrase) or has_telling_company(hit.rule))
            elif phrase.count(" ") < 2 and phrase[:1] < WIDE and bare[-1] in STOPS:
                role.edge = role.edge or hit
            else:
                place(role, hit)
    led(role, name, line, known)


def _titled(role: Role, name: str, line: str, known: Index) -> None:
    """A link to the rest that names what it goes to.

    "Continue reading TITLE →", "Continue reading TITLE at SITE.", `Continue reading "TITLE"`.
    """
    arrowed = line.rstrip()[-1:] in _ARROWS
    words = line.split()
    quoted = line.rstrip()[-1:] in _QUOTES_BEHIND
    if not (arrowed or quoted or (name[-1] == "." and len(words) > _FEWEST_NAMED)):
        return
    parts = name.split(" ")
    shortest = 1 if arrowed and len(parts[0]) >= SAYS_IT_ALONE else 2
    for count in range(shortest, min(_MOST_LEADING, len(parts) - 1) + 1):
        hit = known.lines.get(" ".join(parts[:count]))
        if quoted and word(line, count)[:1] not in _QUOTES:
            continue
        if hit and hit.rule.family == "read-more" and not word(line, count)[:1].islower():
            if arrowed or quoted:
                place(role, hit)
            elif any(word in _AT and after[:1].isupper() for word, after in pairwise(words[count + 1 :])):
                role.edge = role.edge or hit
            return


_ARROWS = ("→", "»", "›", "⟶")
_QUOTES_BEHIND = frozenset('"”“»«」』')
# What stands between a title and the name of a site.
_AT = frozenset("at on auf bei sur chez en su em".split())
_FEWEST_NAMED = 4
_MOST_LEADING = 4


def _asked(role: Role, name: str, known: Index) -> None:
    """An offer behind questions that are short or speak as offers do: "Enjoyed it? Subscribe to our newsletter."."""
    question, _, offer = name.rpartition("? ")
    if question.count(" ") >= _LONGEST_QUESTION and not speaks_as_offers(question):
        return
    hit = known.lines.get(offer.rstrip(".!"))
    if hit and hit.seen and hit.rule.family in OFFERING:
        place(role, hit)


_LONGEST_QUESTION = 10


def _urged(role: Role, line: str, known: Index) -> None:
    """An offer behind a short call: "Don't miss a post! Subscribe to our newsletter."."""
    call, _, offer = line.partition("! ")
    if call.count(" ") < _LONGEST_CALL and (behind := _role_of(offer, known)):
        hit = behind.sure or behind.edge
        if hit and hit.seen and hit.rule.family in _URGING:
            role.edge = hit


_LONGEST_CALL = 6
_URGING = frozenset({"newsletter", "app-prompts"})
