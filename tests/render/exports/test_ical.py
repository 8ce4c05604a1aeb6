"""The calendar, read by `icalendar`: no event on a day that nobody named."""

from datetime import date, datetime, timedelta
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.test_properties import DATES
from tests.reading import whole
from tui.model.briefing import Briefing
from tui.model.day import ordinal
from tui.model.when import When, parse_when
from tui.render.exports.ical import ical_of
from tui.render.extract import Extract


def components(briefing: Briefing) -> list[Any]:
    """Return the events and journals of a briefing, as a calendar program reads them."""
    written = ical_of(Extract(briefing))
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))
    calendar: Any = icalendar.Calendar.from_ical(written)
    assert calendar.errors == []
    return [one for one in calendar.subcomponents if one.name in {"VEVENT", "VJOURNAL"}]


def dated(text: str) -> Any:
    """Return the component of an event with a date."""
    (found,) = components(whole(f"title: t\ntimeline: [{{id: x, title: y, date: '{text}'}}]\n"))
    return found


def day_number(day: date) -> int:
    """Return the day number of a date, as the dates of a briefing count them."""
    return ordinal((day.year, day.month, day.day))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2018-05-07", date(2018, 5, 7), None),
        ("2018-05-07/2018-05-09", date(2018, 5, 7), date(2018, 5, 10)),
        ("2018-05-07T14:30", datetime(2018, 5, 7, 14, 30), None),  # on the clocks there
        ("2018-12-31/2018-12-31", date(2018, 12, 31), None),
    ],
)
def test_an_exact_day_is_an_event(text: str, start: date, end: date | None) -> None:
    """The end is the day after the last one, as iCalendar has it."""
    event = dated(text)
    assert event.name == "VEVENT"
    assert event["DTSTART"].dt == start
    assert (event["DTEND"].dt if "DTEND" in event else None) == end


def test_a_moment_with_a_zone_is_told_in_utc() -> None:
    """So that no table of zones is needed."""
    moment = dated("2018-05-07T01:30+02:00")["DTSTART"].dt
    assert moment.isoformat() == "2018-05-06T23:30:00+00:00"


PERIODS = st.tuples(st.dates(), st.dates()).map(lambda two: f"{min(two)}/{max(two)}")


@given(DATES | st.dates().map(str) | PERIODS)
def test_no_day_is_more_exact_than_it_is_known(text: str) -> None:
    """An event covers just the days that its date means; all other dates are words."""
    when = parse_when(text)
    assert isinstance(when, When)
    found = dated(text)
    if found.name == "VJOURNAL":
        assert "DTSTART" not in found
        assert when.words in str(found["SUMMARY"])
        return
    start = found["DTSTART"].dt
    last = found["DTEND"].dt - timedelta(days=1) if "DTEND" in found else start
    if not isinstance(start, datetime):
        assert (day_number(start), day_number(last)) == (when.earliest, when.latest)
    assert not set(text) & set("~?%X[]")


def test_a_window_is_no_event() -> None:
    """Even one of two exact days: it happened on one of them."""
    text = "title: t\ntimeline: [{title: y, within: 2018-05-07/2018-05-09}]\n"
    (found,) = components(whole(text))
    assert found.name == "VJOURNAL"
    assert str(found["SUMMARY"]).startswith("between 7 and 9 May 2018: y")


def test_what_is_claimed_is_tentative_and_says_who_claims_it() -> None:
    """What the source reports in its own voice is not; nothing is ever confirmed by us."""
    briefing = whole(
        """\
        title: t
        id: halden
        sources: [{id: wire, label: the wire}]
        actors: [{id: hu, name: Harbour Union, abbr: HU}]
        timeline:
          - {id: one, title: "Crews, all of them; walk out", date: 2026-03-02, by: hu}
          - {id: two, title: Talks begin, date: 2026-03-03, by: wire, part_of: one, tags: [talks]}
        """
    )
    one, two = components(briefing)
    assert str(one["SUMMARY"]) == "Crews, all of them; walk out — HU claims"
    assert (str(one["STATUS"]), "STATUS" in two) == ("TENTATIVE", False)
    assert (str(one["UID"]), str(two["RELATED-TO"])) == ("halden#one", "halden#one")
    assert "status: claimed: one party says so" in str(one["DESCRIPTION"])


def test_the_stamp_is_the_day_of_the_last_change() -> None:
    """The same file twice is the same calendar twice."""
    text = "title: t\nupdated: 2026-03-05\ntimeline: [2026-03-02: x]\n"
    (found,) = components(whole(text))
    assert found["DTSTAMP"].dt.isoformat() == "2026-03-05T00:00:00+00:00"
    assert ical_of(Extract(whole(text))) == ical_of(Extract(whole(text)))
