"""The orders of a pane: what each puts first, and under what it stands."""

from itertools import combinations

import pytest

from tests.reading import loaded
from tui.kinds.comparing import why_not_compared
from tui.kinds.figure import Figure
from tui.kinds.orders import ORDERS, orders_of
from tui.kinds.panes import groups
from tui.model.briefing import Briefing

TEXT = """\
title: Ferry strike
sources:
  - {id: paper, label: the paper, text: {blocks: [a, b, c, d]}}
  - {id: radio, label: the radio, text: {blocks: [a]}}
actors:
  - {id: hu, name: Harbour Union, abbr: HU}
timeline:
  - {date: 2026-03-02, title: Crews walk out, at: p4, by: hu}
  - {date: 2026-03-01, title: Talks fail, at: p2, by: paper}
  - {date: 2026-03-03, title: A ship waits, at: [radio/p1]}
  - {title: Nobody knows when, claims: [{by: hu}, {by: paper}]}
figures:
  - {id: ships, label: waiting, value: about 20, unit: ships, as_of: 2026-03-04, by: hu, at: p3}
  - {id: more, label: in port, value: more than 100, unit: ships, by: hu, at: p1}
  - {id: crews, label: crews, value: 300, unit: people, as_of: 2026-03-02, by: hu}
  - {id: some, label: boats, value: unknown, unit: ships, by: hu}
  - {id: again, label: at sea, value: 120, unit: ships, by: hu}
  - {id: nobody, label: tugs, value: 900, unit: ships}
  - {id: rivals, label: rafts, unit: ships, values: [{value: 3, by: hu}, {value: 9, by: paper}]}
  - {id: theirs, label: barges, value: 7, unit: ships, by: paper, period: 2026-03}
"""


@pytest.fixture
def briefing() -> Briefing:
    """Return a briefing with something of everything."""
    read = loaded(TEXT).briefing
    assert read is not None
    return read


def listed(briefing: Briefing, pane: str, name: str) -> list[tuple[str, list[str]]]:
    """Return the headings of a pane in an order, each with its items."""
    order = next(order for order in ORDERS if order.name == name)
    return [
        (group.heading, [item.id for item in group.items])
        for group in groups(briefing, pane, order=order)
    ]


def test_the_order_of_the_article_is_that_of_the_first_pins(briefing: Briefing) -> None:
    """Source by source, passage by passage; what has no pin stands last."""
    assert listed(briefing, "timeline", "article") == [
        ("", ["talks-fail", "crews-walk-out", "a-ship-waits", "nobody-knows-when"])
    ]


def test_claimants_are_headings(briefing: Briefing) -> None:
    """Each in the order in which it is first met; several voices and none are said in words."""
    assert listed(briefing, "timeline", "claimant") == [
        ("The paper", ["talks-fail"]),
        ("HU", ["crews-walk-out"]),
        ("Nobody recorded", ["a-ship-waits"]),
        ("Several voices", ["nobody-knows-when"]),
    ]


def test_sizes_are_compared_with_their_like_only(briefing: Briefing) -> None:
    """Another unit, voice or day is another heading; these keep the order of the file."""
    assert listed(briefing, "figures", "size") == [
        ("ships, HU, as of 4 Mar 2026", ["ships"]),
        ("ships, HU", ["again", "more", "some"]),
        ("people, HU, as of 2 Mar 2026", ["crews"]),
        ("Not compared: nobody is named", ["nobody"]),
        ("Not compared: several voices", ["rivals"]),
        ("ships, the paper, Mar 2026", ["theirs"]),
    ]


def test_no_two_numbers_under_one_heading_are_rivals(briefing: Briefing, derna: Briefing) -> None:
    """What is put in order by size may be compared, each with each."""
    size = next(order for order in ORDERS if order.name == "size")
    for read in (briefing, derna):
        for heading, items in groups(read, "figures", order=size):
            figures = [item for item in items if isinstance(item, Figure)]
            pairs = combinations([figure.measured[0] for figure in figures if figure.measured], 2)
            compared = not any(why_not_compared(*pair) for pair in pairs)
            assert compared or heading.startswith("Not compared")


def test_dates_put_first_what_is_first_and_last_what_has_none(briefing: Briefing) -> None:
    """Of figures, the day that they are of."""
    undated = ["more", "some", "again", "nobody", "rivals"]
    assert listed(briefing, "figures", "date") == [("", ["theirs", "crews", "ships", *undated])]


def test_every_order_of_every_pane_keeps_every_item(derna: Briefing) -> None:
    """Another order loses nothing and shows nothing twice."""
    for pane in ("timeline", "actors", "figures", "background"):
        own = sorted(item.id for group in groups(derna, pane) for item in group.items)
        for order in orders_of(pane):
            shown = [item.id for one in groups(derna, pane, order=order) for item in one.items]
            assert sorted(shown) == own, (pane, order.name)
