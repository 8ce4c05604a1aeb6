"""Which numbers may be compared: a law over all of them, and the reasons in words."""

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


def _figure(briefing: Briefing) -> Figure:
    found = briefing.lists["figures"][0]
    assert isinstance(found, Figure)
    return found
