"""What the catalogue says of a line by itself."""

import pytest

from scrapefix.catalog import index
from scrapefix.config import DEFAULT
from scrapefix.steps.artifacts import blocks, boxes, first_row, menus
from scrapefix.steps.artifacts.leads import may_be_led
from scrapefix.steps.artifacts.role import hit_of
from scrapefix.steps.artifacts.roles import role_of

# Each role with its family; `?` where the phrase has not been seen on a page, `x` and the weight of several labels.
ROLES = {
    # A heading, and what it is about.
    "More on Ferries": "heading:related",
    "More on ferries": "heading?:related",
    "More from The Harbour Gazette": "heading:related",
    "More from the harbour": "heading?:related",
    "More stories at the Mill": "heading:related",
    "More stories at the mill": "heading?:related",
    "Also on POLITICO": "heading:related",
    "More stories from the Harbour": "heading?:related",
    "More on the Ferries of Alder and of Lenne too": "",
    "More on Ferries.": "",
    # A link to the rest, and its title.
    "Continue reading The Old Mill →": "sure:read-more",
    "Continue reading the old mill →": "",
    'Continue reading "The Old Mill"': "sure:read-more",
    "Continue reading The Old Mill at Harbour Notes.": "edge:read-more",
    "Continue reading The Old Mill at harbour.": "",
    "Continue reading The Old Mill of Alder.": "",
    "Weiterlesen Die alte Mühle →": "sure:read-more",
    "Weiterlesen die alte Mühle →": "",
    'Weiterlesen "Die alte Mühle"': "sure:read-more",
    "Lire la suite Le vieux moulin »": "lead?:related",
    "Continue reading The Old Mill in May by the Ferry →": "sure:read-more",
    "Continue reading Bees →": "sure:read-more",
    "Continue reading The Old Mill at Harbour Notes": "",
    "Continue reading Bees at Harbour Notes.": "edge:read-more",
    "Read the full article here The Old Mill →": "",
    "Read full story “The Old Mill”": "sure:read-more",
    "Lire Vieux moulin →": "",
    # Labels that share a line.
    "DruckenKontaktFacebook": "sure:print-save label:print-save x4",
    "Drucken Kontakt Facebook": "label:print-save x3",
    "Facebook, Twitter, Instagram": "label:share-bars",
    "Facebook Twitter Instagram": "label:share-bars x3",
    "Share Share": "",
    "Share this articleShare this article": "sure:share-bars",
    "ShareTweetPin it": "sure:share-bars label:share-bars x4",
    "Share Tweet Ferry": "",
    "Share Tweet.": "",
    "sendmail.share Tweet": "",
    "Terms of Service Privacy Notice": "edge:copyright",
    "ПоделитьсяТвитнуть": "sure:share-bars",
    # Arrows and quotes.
    "« Previous Post Next Post »": "edge:navigation",
    "«Previous PostNext Post»": "edge:navigation label:navigation x3",
    "« Older Posts Newer Posts »": "edge:navigation",
    "« Older Comments": "sure:comments",
    '"Share this article"': "",
    "「シェアする」": "",
    "«Читайте также»": "",
    # No line of a page.
    "Share;": "",
    "<share>": "",
    "2. Newsletter": "",
    "5.21. Watch": "",
    "3 comments 4": "",
    "4,Share,": "",
    "Share on Facebook {": "",
    "C:\\Share": "",
    "share(this)": "",
    "=head1 Share": "",
    "[share]: there": "",
    "/share/this": "",
    "PR 112": "",
    "": "",
    # Counters.
    "Comments 12": "sure:comments label:comments",
    "Share 12": "sure:share-bars label:share-bars",
    "12 shares": "sure:share-bars label:share-bars",
    "Просмотров: 1 204": "sure:share-bars",
    "Kommentare (3)": "sure:comments label:comments",
    "Facebook 30 %": "",
    # With a full stop.
    "Follow us on Instagram.": "sure:social",
    "Subscribe to our newsletter.": "sure:newsletter",
    "Tags.": "edge:tags",
    "Menu.": "",
    # A colon.
    "Share:": "edge:share-bars label:share-bars",
    "Categories:": "edge:tags heading:tags",
    "Verschlagwortet mit": "heading?:tags label?:tags",
    "Zobacz także:": "heading:related",
    "Read more:": "heading:related",
    # An offer behind a question.
    "Enjoyed it? Subscribe to our newsletter.": "sure:newsletter",
    "Was it late? Read more.": "",
    "Did you know that the ferry of the old mill runs again in May? Subscribe to our newsletter.": "",
    "Was it the ferry or the boat that came last? Subscribe to our newsletter.": "sure:newsletter",
    "Was it the ferry or the boat that came in last? Subscribe to our newsletter.": "",
    "Enjoyed it? Want more? Subscribe to our newsletter.": "sure:newsletter",
    # An offer behind a call.
    "The fair is on! Come and see the boats! Subscribe to our newsletter.": "edge:newsletter",
    "Don't miss a post! Subscribe to our newsletter.": "edge:newsletter",
    "Verpasse nichts! Abonniere unseren Newsletter.": "edge?:newsletter",
    "It is late! Download our app": "edge:app-prompts",
    "It is late! Share this article": "",
    "The ferry of the mill runs! Subscribe to our newsletter.": "edge:newsletter",
    "The ferry of the mill runs again! Subscribe to our newsletter.": "",
    "Sign up! It is free! Subscribe to our newsletter.": "edge:newsletter",
    # A space at an end changes nothing.
    "Share this article; ": "",
    "「シェアする」 ": "",
    " 「シェアする」": "",
    "Continue reading The Old Mill → ": "sure:read-more",
    'Weiterlesen "Die alte Mühle" ': "sure:read-more",
}


@pytest.mark.parametrize(("line", "roles"), ROLES.items())
def test_roles(line: str, roles: str) -> None:
    role = role_of(line, index(DEFAULT.drop, DEFAULT.rules))
    found = {kind: getattr(role, kind, None) for kind in ("sure", "edge", "heading", "label", "lead")}
    said = [f"{kind}{'' if hit.seen else '?'}:{hit.rule.family}" for kind, hit in found.items() if hit]
    weight = [f"x{role.weight}"] if role and role.weight != 1 else []
    assert " ".join([*said, *weight]) == roles


# What steps ask of lines by their phrases: none can match that the catalogue does not have.
PHRASES = {
    "blocks": blocks.OF_DOCUMENTS | blocks._OF_LINKS,
    "contents": boxes.CONTENTS,
    "options": boxes._OPTIONS.keys(),
    "homes": menus._HOMES,
    "follow": menus._FOLLOW,
    "ads": first_row._ADVERTISING | first_row._ONLY_ADS | first_row._NOTICES,
}


@pytest.mark.parametrize(
    ("asked", "phrase"), [(asked, phrase) for asked, phrases in PHRASES.items() for phrase in sorted(phrases)]
)
def test_a_phrase_that_a_step_asks_for_has_a_role(asked: str, phrase: str) -> None:
    # A heading has a capital.
    forms = (phrase, phrase.capitalize(), f"{phrase.capitalize()}:")
    roles = list(filter(None, (role_of(form, index()) for form in forms)))
    if asked == "blocks":
        assert any(role.heading for role in roles)
    elif asked == "ads":
        assert any(hit.rule.family == "ads" for hit in map(hit_of, roles) if hit)
    else:
        assert any(hit_of(role) or role.heading for role in roles)


@pytest.mark.parametrize(
    ("line", "is_led"),
    [
        ("Related The old mill is for sale", True),  # one word
        ("See also The old mill is for sale", True),
        ("See also. The old mill is for sale", True),
        ("Vous aimerez aussi Le moulin", True),
        ("Related", True),
        ("The old mill is for sale", False),
        ("The old mill is for sale, see also", False),  # behind, not before
        ("See also the old mill.", False),  # a sentence
    ],
)
def test_a_line_may_be_led_by_words_that_its_capitals_part(line: str, is_led: bool) -> None:
    assert may_be_led(line, index(DEFAULT.drop, DEFAULT.rules)) is is_led
