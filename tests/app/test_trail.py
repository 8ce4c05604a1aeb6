"""The breadcrumb names where one is, and the last places that led here."""

from hypothesis import given
from hypothesis import strategies as st

from tui.app.trail import trail, trail_words
from tui.app.view import Place
from tui.model.briefing import Briefing
from tui.render.cells import cells
from tui.render.glyphs import ASCII, UNICODE


def test_where_one_is_stands_last(derna: Briefing) -> None:
    """The pane, and the item in it by its shortest name."""
    assert trail([], Place("overview", "lna"), derna) == ["Overview"]
    assert trail([], Place("actors", "lna"), derna) == ["Actors", "LNA"]


def test_the_places_behind_lead_there(derna: Briefing) -> None:
    """Each item by its name; a pane is named where it begins."""
    behind = [Place("overview", "lna"), Place("actors", "lna"), Place("actors", "dmsc")]
    assert trail(behind, Place("source", "article/p9"), derna) == [
        "Overview", "Actors", "LNA", "DMSC", "Source", "p9",
    ]  # fmt: skip


def test_only_the_last_places_are_named(derna: Briefing) -> None:
    """A trail of a hundred steps would tell nothing."""
    behind = [Place("timeline", event.id) for event in derna.lists["timeline"]]
    assert len(trail(behind, Place("actors", "lna"), derna)) <= 7


def test_the_oldest_steps_give_way() -> None:
    """Marked, so that it is seen that there are more."""
    assert trail_words(["Overview", "Actors", "LNA"], 40, UNICODE) == "Overview › Actors › LNA"
    assert trail_words(["Overview", "Actors", "LNA"], 16, UNICODE) == "… › Actors › LNA"
    assert trail_words(["Overview", "Actors", "LNA"], 7, UNICODE) == "… › LNA"
    assert trail_words(["Overview", "Actors", "LNA"], 3, UNICODE) == "LNA"
    assert trail_words(["Overview", "Actors", "LNA"], 40, ASCII) == "Overview > Actors > LNA"


@given(st.lists(st.text(max_size=40), min_size=1, max_size=6), st.integers(0, 60))
def test_a_trail_is_never_wider_than_its_room(steps: list[str], width: int) -> None:
    """Whatever the names are made of."""
    assert cells(trail_words(steps, width, UNICODE)) <= width
