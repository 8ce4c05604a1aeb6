"""The picture at the head of a pane of a print-out."""

from tests.picture.drawing import event
from tests.reading import whole
from tui.model.card import plain
from tui.render.glyphs import UNICODE
from tui.render.pane_pictures import pane_picture
from tui.render.printed import summary_lines
from tui.render.summary import summary

STORY = "title: t\ntimeline: [{2018-05-07: one}, {2018-05-08: two}, {2018-06: three}, four]\n"


def test_a_timeline_begins_with_its_axis_where_there_is_room() -> None:
    """From 80 columns on; below, the list says it all."""
    printed = summary(whole(STORY), ["timeline"])
    assert any("●" in plain(line) for line in summary_lines(printed, 80, UNICODE))
    assert not any("●" in plain(line) for line in summary_lines(printed, 79, UNICODE))


def test_the_signs_are_explained_below_the_axis() -> None:
    """In whole phrases, none of which is broken over two lines."""
    events = [event(1, "2018-05-07"), event(2, "2018-05-09~"), event(3, "2018-05")]
    *_, told, last = pane_picture(events, whole(STORY), 80, UNICODE)
    assert plain(told) == "  ● a day   ○ about or perhaps that day   ├┄┤ some time in it"
    assert last == ()


def test_two_events_are_sooner_read_than_looked_at() -> None:
    """A picture is for what a list does not show."""
    events = [event(1, "2018-05-07"), event(2, "2018-05-09")]
    assert pane_picture(events, whole(STORY), 120, UNICODE) == []


def test_only_what_is_printed_is_drawn() -> None:
    """A narrowed print-out has the axis of what is left."""
    printed = summary(whole(STORY), ["actors"])
    assert not any("●" in plain(line) for line in summary_lines(printed, 80, UNICODE))
