"""A file that is broken in one place opens in all others."""

import pytest

from tests.reading import loaded, marks
from tui.load.recovery import MOST_ATTEMPTS


def captions(text: str) -> list[str]:
    """Return what the items are called that were read in spite of what is broken."""
    briefing = loaded(text).briefing
    assert briefing is not None
    return [item.caption for item in briefing]


DRAFT = """\
title: Ferry strike
actors:
  - Harbour Union
  - {name: Port Office, kind: agency
  - Town Hall
timeline:
  - 2026-03-02: Crews walk out
  - title: Talks: begin
    date: 2026-03-03
  - 2026-03-04: Talks end
figures:
  - Sailings cancelled: about 140
"""


def test_only_the_broken_items_are_missing() -> None:
    """An author who saves in the middle of a line still sees the other items."""
    assert captions(DRAFT) == [
        "Harbour Union",
        "Town Hall",
        "Crews walk out",
        "Talks end",
        "about 140 Sailings cancelled",
    ]


def test_every_broken_place_is_told_in_one_run() -> None:
    """Each with its own line."""
    assert [(code, line) for code, line, _ in marks(DRAFT)] == [("B101", 4), ("B101", 8)]


def test_what_stands_behind_a_broken_item_keeps_its_place() -> None:
    """Leaving an item out moves no other."""
    text = DRAFT + "  - Trucks waiting: lots\n"
    assert ("B303", 13, 21) in marks(text)


@pytest.mark.parametrize(
    ("broken", "left"),
    [
        ("summary: a: b\n", ["x"]),
        ("summary: 'a\n", ["x"]),
        ("lang: [en\n", ["x"]),
        ("timeline: ]\n", ["x"]),
    ],
)
def test_a_broken_field_at_the_top_costs_that_field(broken: str, left: list[str]) -> None:
    """Also when an open quote or bracket would swallow what follows."""
    briefing, report = loaded(f"title: t\n{broken}actors:\n  - x\n")
    assert briefing is not None
    assert briefing.header.title == "t"
    assert [item.caption for item in briefing] == left
    assert report.has_errors


def test_a_broken_field_of_an_item_costs_the_whole_item() -> None:
    """Also when it stands in a list inside the item."""
    text = """\
        title: t
        actors:
          - name: x
            names:
              - name: y
                kind: "alias" or so
          - z
        """
    assert captions(text) == ["z"]


def test_the_first_broken_places_are_stepped_over_and_then_reading_ends() -> None:
    """What was read is kept, and no place is told twice."""
    text = "title: t\nactors:\n" + "  - ]\n  - x\n" * (MOST_ATTEMPTS + 10)
    places = marks(text)
    assert len(places) == MOST_ATTEMPTS
    assert len(set(places)) == MOST_ATTEMPTS
    assert captions(text) == ["x"] * (MOST_ATTEMPTS - 1)


def test_a_file_that_is_broken_from_its_first_letter_gives_nothing() -> None:
    """And says where."""
    briefing, report = loaded("]\n")
    assert briefing is None
    assert [(one.code, *one.mark) for one in report.problems] == [("B101", 1, 1)]
