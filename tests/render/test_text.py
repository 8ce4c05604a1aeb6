"""Plain text of items in full: each fact on a line of its own, behind its label."""

import pytest

from tests.reading import whole
from tui.model.briefing import Briefing
from tui.render.cells import cells
from tui.render.extract import Extract
from tui.render.glyphs import ASCII, UNICODE
from tui.render.text import card_lines, card_text, text_of

HALDEN = """\
    title: Ferry strike
    id: halden
    summary: |
      Crews walk out.

      Talks begin.
    sources:
      - {id: article, label: the article, published: 2026-03-05, text: {blocks: [Crews., Talks.]}}
    actors:
      - {id: hu, name: Harbour Union, abbr: HU, kind: group, at: p1}
    background:
      - id: pay
        title: Pay
        text: |
          Pay was raised.

          In 2019.
        note: |
          First.

          Second.
        by: hu
        at: [p1, p2]
    caveats:
      - {text: One side says so., about: pay, kind: one-sided}
    """


def test_a_card_as_text() -> None:
    """Its title, then a line a fact; a fact of several lines has them below its label."""
    briefing = whole(HALDEN)
    assert card_text(briefing.by_id["pay"].card(briefing)).splitlines() == [
        "Pay",
        "Pay was raised.",
        "",
        "In 2019.",
        "who says so: HU, unrated",
        "status: claimed: one party says so",
        "careful: One side says so.",
        "where:",
        "  p1  Crews.",
        "  p2  Talks.",
        "note:",
        "  First.",
        "",
        "  Second.",
    ]


def test_a_whole_briefing_as_text() -> None:
    """What asks for care is first; what stands in no pane's heading is set below it."""
    assert text_of(Extract(whole(HALDEN))).splitlines()[:22] == [
        "Ferry strike",
        "The article: published 5 Mar 2026",
        "",
        "Crews walk out.",
        "",
        "Talks begin.",
        "",
        "READ WITH CARE",
        "",
        "Read with care: one-sided",
        "  One side says so.",
        "  about: Pay",
        "  where: no pin: not tied to a place in a source",
        "",
        "ACTORS",
        "",
        "Groups:",
        "",
        "Harbour Union (HU)",
        "  where: p1  Crews.",
        "  linked from: background: Pay",
        "",
    ]


@pytest.mark.parametrize("width", [1, 10, 40, 80])
def test_a_width_wraps_at_words_and_loses_none(width: int, derna: Briefing) -> None:
    """What goes on is set in, so that it is not taken for another fact."""
    for item in derna:
        card = item.card(derna)
        wide, narrow = list(card_lines(card)), list(card_lines(card, UNICODE, width))
        assert "".join("".join(wide).split()) == "".join("".join(narrow).split())
        assert max(map(cells, narrow)) <= max(width, 5)


def test_ascii_is_ascii(derna: Briefing) -> None:
    """All that the program adds, and the typographic signs of the words."""
    for item in derna:
        assert "".join(card_lines(item.card(derna), ASCII)).isascii()
