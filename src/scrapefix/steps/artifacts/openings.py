"""Whether a line that begins as artifacts do is one: what stands behind the phrase of the catalogue."""


from ...index import Hit
from ...lazy import pattern
from ...phrases import AROUND, WIDE
from ...rules import Rule
from .role import says_enough, word
from .speech import is_particular


def opens(hit: Hit, name: str, line: str) -> bool:
    """Whether a line that begins with the phrase is what the rule is about, and does not only begin as such a line."""
    rule, end = hit.rule, len(hit.phrase)
    if rule.kind == "opening" and _PRICE.search(name, end) and rule.family not in _PRICED:
        return False
    if "`" in line:
        return False  # the author names a command or a function
    if rule.name in _POINTING and (line.lstrip()[:1] not in _BACK or line.count(" ") > _LONGEST_LINK):
        return False
    if is_particular(hit, name) or (rule.name in _LABELLING and not _lists(name[end:], line.lstrip(AROUND)[end:])):
        return False
    if rule.family == "read-more" and line.rstrip()[-1:] in ":：" and len(hit.phrase) < len(name):
        return False
    if rule.family in _ASKING and line.rstrip()[-1:] in ":：" and any(stop in line for stop in _STOPS):
        return False  # the author says what to do, and a list of it follows
    words = hit.phrase.count(" ") + 1
    if words <= _SIGNING and hit.phrase.endswith(_BY) and word(line, words)[:1].islower():
        return False
    glued = name[end - 1].isalnum() and name[end : end + 1].isalnum()
    if hit.labelled:
        colon = name[end:].lstrip()[:1] in (":", "：", "")
        return colon or (glued and rule.where == "tail" and line.lstrip(AROUND)[end : end + 1].isupper())
    return (not glued or rule.where == "tail" or name[end - 1] >= WIDE) and _in_company(name, hit.phrase, rule)


_ASKING = frozenset({"account", "paywall", "app-prompts"})
_STOPS = (". ", "! ", "。")

# A link has an arrow before it, or it is the title of a story: "Back to the Mill".
_POINTING = frozenset({"back-link"})
_BACK = frozenset("«‹<←⟵❮◄◀↩")
_LONGEST_LINK = 8

# What these have behind their labels: names, with commas or capitals; in a sentence there are other words.
_LABELLING = frozenset({"tag-line", "wordpress-filed-under"})
_AND = frozenset("and und et y e i og och en ja ve и та и".split())
# What parts names, or shows that nothing does: `boatsOcean`.
_LISTED = pattern(r"[,#|·•;、，،]|[a-z0-9][A-Z]")


def _lists(rest: str, written: str) -> bool:
    """Whether what stands behind a label is a list: "Filed under Sheep, Wool", and not "Filed under glass since 1911".

    rest: as `key` writes it. written: as it is written.
    """
    behind = rest.strip()
    if not behind or behind[0] in ":：" or not rest[0].isspace() or _LISTED.search(written):
        return True
    words = [word for word in written.split() if word not in _AND]
    if len(words) == 1:
        return any(map(str.isalpha, words[0]))
    return not any(word[0].islower() for word in words)


# Behind these stands a name: "Powered by WordPress", and not "Powered by wind".
_SIGNING = 3
_BY = (" by", " von", " par", " por", " di", " da", " door", " av", " przez")

# An offer with its price is what the text is about, unless it is the price of the page itself.
_PRICE = pattern(r"[$€£¥₹₽]\s?\d|\d\s?[€₽₺]|\b\d+[.,]\d\d\b")
_PRICED = frozenset(("paywall", "support", "newsletter", "substack"))


def has_telling_company(rule: Rule) -> bool:
    """Whether what a rule asks for behind its phrase tells of a page by itself: pleas have words such as "your"."""
    return rule.company is not None and rule.family != "support"


def _in_company(name: str, phrase: str, rule: Rule) -> bool:
    """Whether the line goes on to say what the rule asks for; a long phrase says enough by itself."""
    if not rule.company or says_enough(phrase):
        return True
    if len(phrase) == len(name):
        return rule.company.search(name) is not None
    if rule.family == "paywall" and _PRICE.search(name, len(phrase) - 1):
        return True
    address = None
    for told in rule.company.finditer(name, len(phrase)):
        if name.startswith(_EASE, told.start()):
            continue
        if not _ADDRESS.match(told[0]):
            return True
        address = told
    return address is not None and not _AND_MORE.match(name, address.end())


# "Accessible" and "accessibility" say nothing of access to a page.
_EASE = "accessib"

# What a form asks for, among the words that rules ask for. Who asks for an address *and* the number of a card has
# something else in mind than to send letters.
_ADDRESS = pattern(
    r"e-?mail|correo|courriel|adres(?:se)?\Z|posta\Z|post-adresse|e-posta|почт|пошт|بريد|אימייל|メール|이메일|邮|郵"
)
_AND_MORE = pattern(
    r"[^\s,;、،]*(?: ele[ck]tr?\w+)?\s*"
    r"(?:[,،、;](?! (?:чтобы|щоб|aby|zeby|hogy|damit|um)\b)"
    r"|(?:and|und|et|y|e|i|a|og|och|en|ja|ve|и|та|va|si|και)\b| ?و)"
)
