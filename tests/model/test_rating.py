"""How reliable a voice is and how credible what it says: apart, in words, and without noise."""

import pytest

from tests.reading import whole
from tui.model.card import plain

TOP = """
title: x
sources:
  - {id: paper, label: the paper, reliability: B}
  - {id: leaflet, label: a leaflet}
actors:
  - {id: union, name: Union, reliability: C}
  - {id: line, name: Line}
  - {id: crews, name: Crews}
"""


def said(fields: str, of: str = "timeline:\n  - {title: t") -> str:
    """Return who says so, as the card of an event with these fields has it."""
    briefing = whole(f"{TOP}{of}, {fields}}}\n")
    facts = {fact.label: plain(fact.spans) for fact in list(briefing)[-1].card(briefing).facts}
    return facts["who says so"]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ("by: line", "Line, unrated"),
        ("by: line, credibility: 4",
         "Line, voice unrated, doubtful (4 of 6)"),
        ("by: union", "Union, fairly reliable (C), claim unrated"),
        ("by: paper, credibility: 2",
         "the paper in its own voice, usually reliable (B), "
         "probably true (2 of 6)"),
        ("by: unattributed", "nobody is named, unrated"),
        ("claims: [line, crews]", "Line\nCrews\nall unrated"),
        ("claims: [line, union]",
         "Line, unrated\nUnion, fairly reliable (C), claim unrated"),
    ],
)  # fmt: skip
def test_both_ratings_are_told_apart_and_a_lack_of_both_once(fields: str, words: str) -> None:
    """Neither may be taken for the other, and one that lacks is not passed over."""
    assert said(fields) == words


def test_a_sources_card_says_when_it_is_unrated_and_an_actors_when_it_is_rated() -> None:
    """How reliable an actor is, is told where it speaks."""
    briefing = whole(f"{TOP}timeline: [{{title: t, by: line}}]\n")
    cards = {
        item.id: {fact.label: plain(fact.spans) for fact in item.card(briefing).facts}
        for item in briefing
    }
    assert cards["union"]["reliability"] == "C, fairly reliable"
    assert "reliability" not in cards["line"]
    assert cards["paper"]["reliability"] == "B, usually reliable"
    assert cards["leaflet"]["reliability"] == "unrated"
