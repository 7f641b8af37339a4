"""What stands behind the last sentence of a line: signatures of services, links to the rest, leads with their titles."""

import pytest

from scrapefix import explain
from scrapefix.repairs import drop_artifacts

EN = "The old bridge was closed on Tuesday after heavy rain, the council said."
DE = "Die alte Brücke wurde am Dienstag nach starkem Regen gesperrt."
ACAST = "Hosted on Acast. See acast.com/privacy for more information."
CHOICES = "Learn more about your ad choices. Visit megaphone.fm/adchoices"

KEPT = {
    "within a sentence": f"The page said: {ACAST}",
    "by itself": ACAST,
    "in the middle": f"{EN} {ACAST} {DE}",
    "in code": f"```\n{EN} {ACAST}\n```\n\n{DE}",
    "a sentence with a colon": f"{EN} Her motto: Always mend the roof before the floor",
    "a reference of an author": f"{EN} See also: The history of the bridge in May",
    "a short title": f"{EN} Read more: The bridge\n\n{DE}",
    "a title in small letters": f"{EN} Read more: how the bridge was built in a year\n\n{DE}",
    "a lead and sentences": f"{EN} Read more: How the bridge was built. It took a year.\n\n{DE}",
    "dots behind a few words": "She looked up. Continue reading...",
    "dots behind one word": f"{EN} Further...",
    "no dots": f"{EN} Continue reading",
}
CUT = {
    "a host of podcasts": (f"{EN} {ACAST}", EN),
    "behind a quotation": (f"“{EN}” {ACAST}", f"“{EN}”"),
    "the first of several lines": (f"{EN} {CHOICES}\n\n{DE}", f"{EN}\n\n{DE}"),
    "two signatures": (f"{EN} {CHOICES}. {ACAST}", EN),
    "behind a dash": (f"{EN} — {ACAST}", EN),
    "a blog": (f"{EN}\n\n{DE} Create a free website or blog at WordPress.com.", f"{EN}\n\n{DE}"),
    "a link to the rest with dots": (f"{EN} Continue reading...", EN),
    "a lead with its title": (f"{EN} Read more: How the bridge was built in a year\n\n{DE}", f"{EN}\n\n{DE}"),
    "a lead in French": (f"{EN} Lire aussi : Comment le pont a été construit\n\n{DE}", f"{EN}\n\n{DE}"),
    "a lead in German": (f"{DE} Lesen Sie auch: Wie die Brücke gebaut wurde\n\n{EN}", f"{DE}\n\n{EN}"),
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_stays(text: str) -> None:
    assert drop_artifacts(text) == text


@pytest.mark.parametrize(("raw", "kept"), CUT.values(), ids=CUT)
def test_goes(raw: str, kept: str) -> None:
    assert drop_artifacts(raw) == kept


def test_the_report_names_the_rules() -> None:
    report = explain(f"{EN} {ACAST}\n\n{DE} Lesen Sie auch: Wie die Brücke gebaut wurde\n\n{EN}")
    assert {edit.rule for edit in report.edits} == {"channel-line-en", "related-lead-de"}
