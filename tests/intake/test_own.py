"""Our own JSON: out of a briefing and into one again, nothing is lost and nothing is added."""

import json

from hypothesis import given, settings

from tests.app.test_hostile import hostile_briefing
from tests.checks.test_properties import briefings
from tui.intake.draft import Draft
from tui.intake.taking import draft_of
from tui.load.load import load_text
from tui.model.briefing import Briefing
from tui.problems import Fault
from tui.render.data import json_of
from tui.render.extract import Extract


def again(briefing: Briefing) -> Briefing:
    """Return a briefing once it has been exported and taken over again."""
    draft = draft_of(json_of(Extract(briefing)).encode(), "x.json")
    assert isinstance(draft, Draft)
    assert draft.left == []
    found, _ = load_text(draft.text, f"{briefing.header.id}.yaml")
    assert found is not None
    return found


def test_the_built_in_briefing_is_the_same_again(derna: Briefing) -> None:
    """Header, items, and their order in each list."""
    found = again(derna)
    assert found.header == derna.header
    assert found.lists == derna.lists


def test_a_hostile_briefing_is_the_same_again() -> None:
    """With a value in every field that there is."""
    briefing = hostile_briefing().briefing
    assert briefing is not None
    assert again(briefing).lists == briefing.lists


@settings(max_examples=60)
@given(briefings())
def test_any_briefing_is_the_same_again(text: str) -> None:
    """Whatever could be read of it."""
    briefing, report = load_text(text)
    assert briefing is not None
    if report.has_errors:
        return  # what was left out then may be what others lead to
    found = again(briefing)
    assert found.header == briefing.header
    assert found.by_id == briefing.by_id
    assert found.lists == briefing.lists


def test_the_version_is_asked_for() -> None:
    """A file of tomorrow is not half read."""
    found = draft_of(json.dumps({"version": 2, "briefing": {}, "items": []}).encode(), "x.json")
    assert isinstance(found, Fault)
    assert found.what == "this is version `2` of the JSON"


def test_what_is_not_ours_is_left_out_with_its_place() -> None:
    """Items that name no list, and fields beside those that there are."""
    text = """\
{"version": 1, "briefing": {"title": "t"}, "items": [
  {"kind": "event"},
  {"list": "timeline", "fields": {"title": "x"},
   "colour": "red"}]}
"""
    draft = draft_of(text.encode(), "x.json")
    assert isinstance(draft, Draft)
    assert [(*one.mark, one.what) for one in draft.left] == [
        (2, 3, "what names no list, or has no fields"),
        (4, 14, "`colour`, which this version does not know"),
    ]
