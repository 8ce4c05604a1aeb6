"""TimelineJS taken over: dates as exact as they are there, and no claimant made up."""

import json
from typing import Any

import pytest

from tests.reading import whole
from tui.intake.draft import Draft
from tui.intake.taking import draft_of
from tui.kinds.event import Event
from tui.load.load import load_text
from tui.model.briefing import Briefing
from tui.render.exports.timelinejs import timelinejs_of
from tui.render.extract import Extract


def taken(file: Any) -> tuple[Briefing, list[str]]:
    """Return the briefing that a file makes, and what was left out of the file."""
    draft = draft_of(json.dumps(file).encode(), "x.json")
    assert isinstance(draft, Draft)
    draft.header.setdefault("title", "t")
    briefing, report = load_text(draft.text)
    assert report.problems == []
    assert briefing is not None
    return briefing, [one.what for one in draft.left]


def event(**slide: Any) -> tuple[Event, list[str]]:
    """Return the event that a slide makes, and what was left out."""
    text = {"text": {"headline": "Crews walk out"}}
    briefing, left = taken({"title": {"text": {"headline": "t"}}, "events": [{**text, **slide}]})
    (found,) = briefing.lists["timeline"]
    assert isinstance(found, Event)
    return found, left


@pytest.mark.parametrize(
    ("start", "end", "date"),
    [
        ({"year": 2018}, None, "2018"),
        ({"year": "2018", "month": "5"}, None, "2018-05"),
        ({"year": 2018, "month": 5, "day": 7}, None, "2018-05-07"),
        ({"year": 2018, "month": 5, "day": 7, "hour": 9}, None, "2018-05-07T09:00:00"),
        ({"year": 987}, None, "0987"),
        ({"year": 2018}, {"year": 2019, "month": 2}, "2018/2019-02"),
        ({"year": 2018, "month": "", "day": ""}, {}, "2018"),
    ],
)
def test_a_date_is_as_exact_as_it_is_there(start: Any, end: Any, date: str) -> None:
    """Numbers may be texts, and empty ones are none."""
    found, left = event(start_date=start, end_date=end)
    assert (str(found.date), left) == (date, [])


@pytest.mark.parametrize(
    ("start", "what"),
    [
        ({"year": -44}, "a date that is none, or before the year 1: `-44`"),
        ({"year": 2018, "month": 13}, "a date that is none, or before the year 1: `2018 13`"),
        ({"year": "next"}, "a date that is none, or before the year 1: `next`"),
    ],
)
def test_a_date_that_is_none_is_told(start: Any, what: str) -> None:
    """The event stays, without it."""
    found, left = event(start_date=start)
    assert (found.when, left) == ("", [what])


def test_words_for_a_date_are_kept_where_they_say_more() -> None:
    """Those of a window, and of what goes on, tell what the axis could not."""
    exact = {"year": 2018, "month": 5}
    assert event(start_date=exact, display_date="May 2018")[0].said == ""
    assert event(start_date=exact, display_date="after Easter")[0].said == "after Easter"
    found, _ = event(start_date=exact, display_date="since May 2018")
    assert str(found.date) == "2018-05/.."
    window = "between May and Jul 2018"
    found, _ = event(start_date=exact, end_date={"year": 2018, "month": 7}, display_date=window)
    assert (found.date, str(found.within)) == (None, "2018-05/2018-07")


def test_html_becomes_words_and_who_says_so_is_not_made_up() -> None:
    """Its paragraphs and line ends are paragraphs."""
    text = {
        "headline": "Crews <b>walk</b> out &amp; more",
        "text": "<p>One<br/>two</p><p>Three</p>",
    }
    found, _ = event(text=text, group="strikes")
    assert found.title == "Crews walk out & more"
    assert found.text == "One\n\ntwo\n\nThree"
    assert (found.kind, found.voices) == ("strikes", ())


def test_what_a_briefing_has_no_place_for_is_told_once_with_its_first_place() -> None:
    """Pictures, looks and settings; eras become context."""
    file = """\
{"scale": "human", "events": [
  {"text": {"headline": "a"}, "media": {"url": "x"}},
  {"text": {"headline": "b"},
   "media": {"url": "y"}},
  {"start_date": {"year": 2018}}],
 "eras": [{"start_date": {"year": 2011}, "end_date": {"year": 2014}, "text": {"headline": "War"}}]}
"""
    draft = draft_of(file.encode(), "x.json")
    assert isinstance(draft, Draft)
    assert [(one.mark.line, one.what, one.times) for one in draft.left] == [
        (1, "a setting: `scale`", 1),
        (2, "a picture or film: `media`", 2),
        (5, "a slide without words", 1),
    ]
    era = draft.lists["timeline"][-1]
    assert (era["title"], era["date"], era["rank"]) == ("War", "2011/2014", "context")


def test_our_own_slides_come_back_with_their_windows() -> None:
    """Who says so stands in the title, in words."""
    briefing = whole(
        """\
        title: Ferry strike
        sources: [{id: wire, label: the wire}]
        timeline:
          - {id: one, title: Crews walk out, date: 2026-03-02, by: wire}
          - {id: two, title: Talks begin, within: 2026-03-09/2026-03-15, by: wire}
          - {id: three, title: No ferry leaves, date: 2026-03-02/.., by: wire}
        """
    )
    found, left = taken(json.loads(timelinejs_of(Extract(briefing))))
    assert left == []
    events = [one for one in found.lists["timeline"] if isinstance(one, Event)]
    before = [one for one in briefing.lists["timeline"] if isinstance(one, Event)]
    assert {(one.id, one.date, one.within) for one in events} == {
        (one.id, one.date, one.within) for one in before
    }
    assert found.by_id["one"].caption == "Crews walk out — the wire"
