"""The timeline's order: by date, and never against an order that the source states."""

from tests.reading import whole
from tui.kinds.panes import groups


def order(text: str) -> list[str]:
    """Return the ids of a timeline as the pane shows them."""
    items = [item for group in groups(whole(text), "timeline") for item in group.items]
    return [item.id for item in items]


def test_events_stand_by_date_the_exact_before_the_vague() -> None:
    """Of two that begin on the same day, the shorter window goes first; no date goes last."""
    assert order(
        """
        title: x
        timeline:
          - {id: undated, title: x}
          - {id: year, title: x, date: 2018}
          - {id: day, title: x, date: 2018-01-01}
          - {id: before, title: x, date: 2017}
        """
    ) == ["before", "day", "year", "undated"]


def test_an_event_never_stands_before_one_that_it_is_known_to_follow() -> None:
    """Windows overlap: what came "2011 or later" may have come after October 2011."""
    assert order(
        """
        title: x
        timeline:
          - {id: eviction, title: x, within: 2011/.., after: overthrow}
          - {id: overthrow, title: x, within: ../2011-10}
          - {id: war, title: x, date: 2011-02, before: overthrow}
        """
    ) == ["war", "overthrow", "eviction"]


def test_where_a_stated_order_contradicts_the_dates_the_dates_hold() -> None:
    """A wrong `after` must not turn the years around."""
    assert order(
        """
        title: x
        timeline:
          - {id: early, title: x, date: 2011, after: late}
          - {id: late, title: x, date: 2012}
        """
    ) == ["early", "late"]


def test_a_ring_of_events_each_after_the_other_is_shown_once_each() -> None:
    """Nothing hangs and nothing is lost over a file that cannot be true."""
    ring = order(
        """
        title: x
        timeline:
          - {id: a, title: x, date: 2011, after: c}
          - {id: b, title: x, date: 2011, after: a}
          - {id: c, title: x, date: 2011, after: b}
          - {id: d, title: x, after: a}
        """
    )
    assert sorted(ring) == ["a", "b", "c", "d"]
    assert ring[-1] == "d"


def test_a_long_chain_of_events_does_not_exhaust_the_stack() -> None:
    """Five thousand events, each after the next in the file."""
    lines = [
        f"  - {{id: e{number}, title: x, date: 2011, after: e{number + 1}}}"
        for number in range(5_000)
    ]
    ordered = order(
        "\n".join(["title: x", "timeline:", *lines, "  - {id: e5000, title: x, date: 2011}"])
    )
    assert ordered[0] == "e5000"
    assert ordered[-1] == "e0"
