"""Whether the first row of a text, a line that pages have, is the title of the text after all."""


from ...index import Hit
from ...lazy import pattern
from ...phrases import key, keys
from .lines import Lines, Row, is_apart
from .prose import has_two_sentences, is_prose, is_title, words

# So many words are few.
_FEW = 3


def is_title_of_text(lines: Lines, name: str, hit: Hit) -> bool:
    """Whether a first row over one that nobody knows is a title."""
    is_like_one = hit.rule.where == "inside" and _is_like_a_title(lines, name, hit)
    if is_like_one or _goes_on_below(lines.rows[1]):
        return True
    return _is_announcement(lines, name, hit) or _is_about_prompts(lines, name, hit)


def _is_like_a_title(lines: Lines, name: str, hit: Hit) -> bool:
    """Whether a first line may be a title: a short one, and a longer one that only begins as an artifact does.

    With three dots over an article it says that the page is on its way: "Loading...".
    """
    speaks = hit.rule.kind == "opening" and has_two_sentences(lines.rows[0].text)
    if name[-1:].isdigit() or name[:1].isdigit() or speaks:
        return False
    waits = hit.rule.kind == "line" and lines.rows[0].text.rstrip().endswith(("...", "…")) and len(lines.rows) > 2
    return (name.count(" ") < 2 or hit.rule.kind != "line") and not waits


def _is_about_prompts(lines: Lines, name: str, hit: Hit) -> bool:
    """Whether a line is the title of the text, and no prompt, which stands under texts.

    A short offer of a newsletter or a short call for comments right over a text is what that is about.
    """
    return name.count(" ") < _FEW and hit.rule.family in _UNDER_TEXTS and is_prose(lines.rows[1])


_UNDER_TEXTS = frozenset({"comments", "newsletter"})


def _goes_on_below(row: Row) -> bool:
    """Whether a row is the rest of a sentence, or a verse of one."""
    return row.text.split(None, 1)[0].islower() and (is_prose(row) or row.text.rstrip()[-1] in ",;")


def _is_announcement(lines: Lines, name: str, hit: Hit) -> bool:
    """Whether the word over a text is its title, as on a slip of paper: "Anuncio", "إعلان".

    The label of an ad stands over headlines. English has another word for what is pinned to a door.
    """
    if hit.rule.family != "ads" or not lines.rows[0].text.replace(" ", "").isalpha() or name in _ONLY_ADS:
        return False
    if _has_others(lines) or (name in _ADVERTISING and _is_about_other(lines, name)):
        return False
    below = lines.rows[1]
    return name in _NOTICES or not (is_apart(lines, 2) and is_title(below) and words(below.text) >= _FEW)


def _has_others(lines: Lines) -> bool:
    """Whether other rows are ads, or say that the text goes on behind one."""
    return any(
        role.sure is not None and role.sure.rule.family == "ads" for number, role in lines.roles.items() if number
    )


def _is_about_other(lines: Lines, name: str) -> bool:
    """Whether a page has buttons besides, and no row below such a word speaks of advertising."""
    others = sum(bool(role.sure or role.label) for number, role in lines.roles.items() if number)
    return others >= _OF_PAGE and not any(_OF_ADS.search(key(row.text)) for row in lines.rows[1:_MOST_ROWS])


# What a text about advertising speaks of.
_OF_ADS = pattern(
    r"plakat|affich|poster|billboard|reklam|reclame|inserat|inzer|anzeig|annonc|anunc|slogan|werb|advert|publicit|pubblic"
    r"|cartel|vallas?\b|spot|marke\b|brand|рекл|объявл|оголош|плакат|афиш|διαφημ|広告|宣伝|广告|廣告|광고|quang cao"
)
_MOST_ROWS, _OF_PAGE = 40, 3
# Words for advertising, of which a text under such a title speaks again.
_ADVERTISING = keys(
    "werbung|publicité|publicidad|pubblicità|publicidade|publicitat|reclame|advertentie|reklam|reklame|reklama|реклама"
    "|mainos|διαφήμιση|quảng cáo|広告|광고|广告|廣告"
)
_ONLY_ADS = frozenset({"ad", "ads", "advertisement", "advertisements"})
# Words that say that something is made known, before they say that it is an ad.
_NOTICES = keys("anuncio|annonce|hirdetés|oglas|ilan|iklan|إعلان|آگهی|اعلان")
