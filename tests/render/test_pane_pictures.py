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


CAST = (
    "title: t\nsources: [{id: log, label: The Log}]\n"
    "actors: [{id: a, name: Ann}, {id: b, name: Ben}, {id: c, name: Cy}, {id: d, name: Di}]\n"
    "relations:\n"
    "- {from: a, kind: leads, to: b, by: log}\n- {from: b, kind: opposes, to: c, by: b}\n"
)


def pictured(text: str, width: int) -> list[str]:
    """Return what stands above the list of actors."""
    briefing = whole(text)
    return [plain(line) for line in pane_picture(briefing, briefing, width, UNICODE)]


def test_actors_begin_with_who_stands_to_whom_from_sixty_columns_on() -> None:
    """And with what the lines mean."""
    assert pictured(CAST, 60) == [
        "  Who stands to whom: 3 names, 2 relations",
        "  Ann",
        "  ╰─ at the head of ────────╮",
        "  Ben ◀─────────────────────╯",
        "  ╰┄ against (Ben claims) ┄┄╮",
        "  Cy ◀┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄╯",
        "",
        "  ── a source says so",
        "  ┄┄ claimed, disputed, a draft, or by nobody recorded",
        "",
    ]


def test_what_is_not_drawn_is_said_to_be_in_the_list() -> None:
    """A crowd, or a relation that nothing else is tied to."""
    assert pictured(f"{CAST}- {{from: d, kind: backs, to: d, by: log}}\n", 100)[-2] == (
        "  Not drawn: 1 relation of names that are tied to nobody else. The list has them."
    )
    crowd = "".join(f"- {{from: a, kind: backs, to: x{one}}}\n" for one in range(12))
    places = f"places: [{', '.join(f'{{id: x{one}, name: X{one}}}' for one in range(12))}]\n"
    assert pictured(f"{CAST}{crowd}{places}", 100) == [
        "  Not drawn: 15 names, 14 relations, which would be a knot of lines. The list has them.",
        "",
    ]
