"""What tells that somebody said or wrote an offer, which then is no offer but part of what the text is about."""

from ..index import Hit
from ..phrases import key

# Offers and notices, of which somebody can tell that they stand on a page.
OFFERING = frozenset("account app-prompts channels consent newsletter paywall social substack support".split())


def is_told(hit: Hit, name: str) -> bool:
    """Whether a line, as `key` writes it, tells what was said where it seems to offer something."""
    if hit.rule.family not in OFFERING or hit.rule.kind == "line":
        return False
    said = {word.strip(_CLOSING) for word in name.split(" ")}
    return not said.isdisjoint(_SAID) or any(phrase in name for phrase in _SAID_IN)


_CLOSING = ".,:;!?\"'()«»،。"

# What tells who said or wrote something, and is in no offer: "Subscribe to our newsletter, the sign said."
_SAID = frozenset(
    key(
        "said says wrote asked replied begged promised sagte schrieb hieß zei schreef sade sagde skrev"
        " disait disaient écrivait decía decían dijo escribió dizia diziam disse escreveu diceva dicevano scrisse"
        " głosił głosiła głosiły mówił mówiła powiedział powiedziała napisał napisała napisano"
        " говорил говорила сказал сказала сказано писал писала написал написала написано гласил гласила гласит"
        " казав казала сказав dedi diyordu yazıyordu yazdı έλεγε έγραφε είπε אמר אמרה כתב כתבה"
        " قال قالت كتب كتبت تقول कहा"
    ).split()
)
_SAID_IN = key(
    "they say|they all say|stand auf|stand am|stand im|stond er|stond op|लिखा था|写着|寫著|写道|寫道|他说|她说"
    "|と書い|と書か|と言|と話し|적혀|말했|쓰여|เขียนว่า|กล่าวว่า|viết rằng|đề rằng"
).split("|")
