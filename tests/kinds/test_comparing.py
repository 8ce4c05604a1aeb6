"""Which numbers may be compared: a law over all of them, and the reasons in words."""

from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading import whole
from tui.kinds.comparing import Measured, why_not_compared
from tui.kinds.figure import Figure
from tui.model.briefing import Briefing
from tui.model.card import plain
from tui.model.when import When, parse_when


def when(text: str) -> When | None:
    """Return a date; none for no text."""
    found = parse_when(text)
    return found if isinstance(found, When) else None


DATES = st.sampled_from(["", "2026-03-02", "2026-03-03", "2026-03"]).map(when)
MEASURED = st.builds(
    Measured,
    st.sampled_from(["", "families", "people"]),
    st.sampled_from(["", "unattributed", "hu", "line"]),
    DATES,
    DATES,
)


@given(MEASURED, MEASURED)
def test_only_the_like_by_a_named_voice_is_compared(one: Measured, other: Measured) -> None:
    """Unit, voice, day and time are all the same, or there is a reason; whichever comes first."""
    reasons = why_not_compared(one, other)
    assert (not reasons) == (one == other and one.voice in {"hu", "line"})
    assert reasons == why_not_compared(other, one)


@given(st.lists(MEASURED, max_size=5))
def test_of_several_every_reason_of_any_two_is_told(several: list[Measured]) -> None:
    """And no other; they need not stand side by side."""
    pairs = (why_not_compared(*pair) for pair in combinations(several, 2))
    assert set(why_not_compared(*several)) == set(chain.from_iterable(pairs))


TOP = "title: t\nactors: [{id: hu, name: HU}, {id: line, name: Line}]\n"


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ("{value: 3, by: hu}, {value: 4, by: line}", "different voices; nor added up"),
        ("{value: 3, by: hu, as_of: 2026}, {value: 4, by: hu, as_of: 2027}",
         "different days; nor added up"),
        ("{value: 3, by: hu, period: 2026}, {value: 4, by: hu}",
         "different times covered; nor added up"),
        ("{value: 3, by: hu, as_of: 2026}, {value: 4, by: line}, {value: 5, by: line}",
         "different voices, different days; nor added up"),
        ("{value: 3}, {value: 4, by: line}", "nobody named as giving them; nor added up"),
        ("{value: 3, by: hu}, {value: 4}, {value: 5, by: line}",
         "nobody named as giving them, different voices; nor added up"),
        ("{value: 3, by: hu}, {value: 4, by: hu}", ""),
    ],
)  # fmt: skip
def test_the_card_of_rivals_says_why_they_are_not_compared(values: str, reason: str) -> None:
    """In the words that a reader would ask for."""
    briefing = whole(f"{TOP}figures:\n  - {{label: ships, values: [{values}]}}\n")
    facts = {fact.label: plain(fact.spans) for fact in _figure(briefing).card(briefing).facts}
    assert facts.get("not compared", "") == reason


def test_one_value_of_two_days_confirms_nothing() -> None:
    """Twenty on Monday by the one and twenty on Friday by the other are two numbers."""
    values = "{value: 20, by: hu, as_of: 2026-03-02}, {value: 20, by: line, as_of: 2026-03-06}"
    briefing = whole(f"{TOP}figures:\n  - {{label: ships, values: [{values}]}}\n")
    assert _figure(briefing).standing(briefing) is None


def card_of(fields: str) -> dict[str, str]:
    """Return the card of a figure with these fields, each fact by its label."""
    briefing = whole(f"{TOP}figures:\n  - {{label: ships, {fields}}}\n")
    return {fact.label: plain(fact.spans) for fact in _figure(briefing).card(briefing).facts}


@pytest.mark.parametrize(
    ("fields", "values", "reason"),
    [
        ("as_of: 2026-03-02",
         "3 · HU\n4 · Line", "different voices"),
        ("as_of: 2026-03-02, period: 2026",
         "3 · HU\n4 · Line", "different voices"),
        ("as_of: 2026-03-02, values: [{value: 3, by: hu, as_of: 2026-03-02}, {value: 4, by: line}]",
         "3 · HU · as of 2 Mar 2026\n4 · Line · as of 2 Mar 2026", "different voices"),
        ("as_of: 2026-03-02, values: [{value: 3, by: hu, as_of: 2026-03-06}, {value: 4, by: line}]",
         "3 · HU · as of 6 Mar 2026\n4 · Line · as of 2 Mar 2026",
         "different voices, different days"),
        ("period: 2026-03, values: [{value: 3, by: hu, as_of: 2026-03-06}, {value: 4, by: line}]",
         "3 · HU · as of 6 Mar 2026, covers Mar 2026\n4 · Line · covers Mar 2026",
         "different voices, different days"),
        ("values: [{value: 3, by: hu, as_of: 2026-03-06}, {value: 4, by: line}]",
         "3 · HU · as of 6 Mar 2026\n4 · Line · no day given", "different voices, different days"),
    ],
)  # fmt: skip
def test_the_day_of_a_figure_is_that_of_all_its_values(
    fields: str, values: str, reason: str
) -> None:
    """But of those that have one of their own: nothing is denied beside it, or told apart by it."""
    if "values" not in fields:
        fields += ", values: [{value: 3, by: hu}, {value: 4, by: line}]"
    card = card_of(fields)
    assert card["values"] == values
    assert card["not compared"] == f"{reason}; nor added up"


@pytest.mark.parametrize(
    ("days", "more"),
    [
        ("as_of: 2026-03-02", "3, HU; 4, Line"),
        ("period: 2026-03", "3, HU; 4, Line; covers Mar 2026"),
        ("as_of: 2026-03-02, period: 2026-03", "3, HU; 4, Line; covers Mar 2026"),
    ],
)
def test_a_list_tells_what_time_the_values_cover(days: str, more: str) -> None:
    """Once for all; the day stands in the row above."""
    values = "values: [{value: 3, by: hu}, {value: 4, by: line}]"
    briefing = whole(f"{TOP}figures:\n  - {{label: ships, {days}, {values}}}\n")
    assert plain(_figure(briefing).row(briefing).more) == more


def test_one_value_of_one_day_confirms_wherever_the_day_stands() -> None:
    """Once for the figure, or again at a value."""
    values = "{value: 20, by: hu, as_of: 2026-03-02}, {value: 20, by: line}"
    text = f"{TOP}figures:\n  - {{label: ships, as_of: 2026-03-02, values: [{values}]}}\n"
    briefing = whole(text)
    assert _figure(briefing).standing(briefing) == "corroborated"


def _figure(briefing: Briefing) -> Figure:
    found = briefing.lists["figures"][0]
    assert isinstance(found, Figure)
    return found
