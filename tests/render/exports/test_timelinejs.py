"""TimelineJS: what the axis gets, and what it does not."""

import json
from typing import Any

import pytest
from hypothesis import given

from tests.checks.test_properties import DATES
from tests.reading import whole
from tui.model.briefing import Briefing
from tui.render.exports.timelinejs import LOSSES, timelinejs_of
from tui.render.extract import Extract


def slides(briefing: Briefing) -> list[Any]:
    """Return the slides of a briefing."""
    found: list[Any] = json.loads(timelinejs_of(Extract(briefing)))["events"]
    return found


def dated(field: str) -> list[Any]:
    """Return the slides of an event with a date, without its words."""
    found = slides(whole(f"title: t\ntimeline: [{{id: x, title: y, {field}}}]\n"))
    return [
        {key: {k: v for k, v in slide[key].items() if k != "display_date"}
         for key in ("start_date", "end_date") if key in slide}
        for slide in found
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("field", "dates"),
    [
        ("date: 2018", [{"start_date": {"year": 2018}}]),
        ("date: 2018-05", [{"start_date": {"year": 2018, "month": 5}}]),
        ("date: 2018-05-07", [{"start_date": {"year": 2018, "month": 5, "day": 7}}]),
        (
            "date: '2018-05-07T14:30Z'",
            [{"start_date": {"year": 2018, "month": 5, "day": 7, "hour": 14, "minute": 30,
                             "second": 0}}],
        ),
        ("date: 2014/..", [{"start_date": {"year": 2014}}]),
        (
            "date: 2011/2014-02",
            [{"start_date": {"year": 2011}, "end_date": {"year": 2014, "month": 2}}],
        ),
        ("within: 2011/2014", [{"start_date": {"year": 2011}, "end_date": {"year": 2014}}]),
        ("date: '[2011..2014]'", [{"start_date": {"year": 2011}, "end_date": {"year": 2014}}]),
        ("within: 2003/..", []),
        ("date: 2018-05-17~", []),
        ("date: 201X", []),
        ("date: ../2014", []),
        ("note: no date", []),
    ],
)  # fmt: skip
def test_the_axis_gets_what_is_known(field: str, dates: list[Any]) -> None:
    """A month is no day, and what would stand somewhere by chance does not stand at all."""
    assert dated(field) == dates


@given(DATES)
def test_an_event_is_on_the_axis_or_among_what_is_lost(date: str) -> None:
    """And its words are those of the briefing, not numbers made into words."""
    briefing = whole(f"title: t\ntimeline: [{{id: x, title: y, date: '{date}'}}]\n")
    found = slides(briefing)
    left_out = LOSSES[0].of
    assert left_out is not None
    assert bool(found) == ("x" not in left_out(Extract(briefing)))
    for slide in found:
        event: Any = briefing.by_id["x"]
        assert slide["start_date"]["display_date"] == slide["display_date"] == event.when


def test_text_is_escaped_since_slides_are_html() -> None:
    """Headline and text; the voice stands in the headline."""
    text = (
        "title: <b>t</b>\ntimeline: [{title: <i>x</i>, date: 2018, by: unattributed, note: a<b}]\n"
    )
    written = timelinejs_of(Extract(whole(text)))
    assert "<b>" not in written
    assert "<i>" not in written
    slide = json.loads(written)["events"][0]
    assert slide["text"]["headline"] == "&lt;i&gt;x&lt;/i&gt; — unattributed"
