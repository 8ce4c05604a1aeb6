"""The breadcrumb names where one is, and the last places that led here."""

from hypothesis import given
from hypothesis import strategies as st

from tui.app.trail import trail, trail_words, way_back
from tui.app.view import Place
from tui.model.briefing import Briefing
from tui.render.cells import cells
from tui.render.glyphs import ASCII, UNICODE


def led(*places: Place) -> list[Place]:
    """Return places from each of which a link was followed."""
    return [place._replace(led_on=True) for place in places]


def test_where_one_is_stands_last(derna: Briefing) -> None:
    """The pane, and the item in it by its shortest name."""
    assert trail([], Place("overview", "lna"), derna) == ["Overview"]
    assert trail([], Place("actors", "lna"), derna) == ["Actors", "LNA"]


def test_the_places_behind_lead_there(derna: Briefing) -> None:
    """Each item by its name; a pane is named where it begins."""
    behind = led(Place("overview", "lna"), Place("actors", "lna"), Place("actors", "dmsc"))
    assert trail(behind, Place("source", "article/p9"), derna) == [
        "Overview", "Actors", "LNA", "DMSC", "Source", "p9",
    ]  # fmt: skip


def test_whoever_goes_to_a_pane_begins_anew(derna: Briefing) -> None:
    """What led to the place that was left says nothing of the pane that was gone to."""
    behind = [*led(Place("overview", "lna")), Place("actors", "lna")]
    assert trail(behind, Place("figures", "dmsc-dead"), derna)[0] == "Figures"


def test_a_relation_is_named_by_its_sentence(derna: Briefing) -> None:
    """Not by the ids of those it is between."""
    relation = derna.lists["relations"][0]
    steps = trail([], Place("actors", relation.id), derna)
    assert steps == ["Actors", relation.mention(derna).text]


def test_a_long_title_leaves_room_for_its_pane() -> None:
    """It is cut at its end, after the oldest steps have given way."""
    title = "A title that is longer than any line of the screen could be, and then some"
    words = trail_words(["Overview", "Timeline", title], 48, UNICODE)
    assert words == "… › Timeline › A title that is longer than any…"
    assert trail_words(["Timeline", title], 30, UNICODE) == "Timeline › A title that is lo…"


def test_a_card_alone_has_the_way_back_above_it() -> None:
    """Its own name stands below."""
    assert way_back(["Overview", "Actors", "LNA"], 40, UNICODE) == "‹ Overview › Actors"
    assert way_back(["Actors"], 40, ASCII) == "< Actors"


def test_only_the_last_places_are_named(derna: Briefing) -> None:
    """A trail of a hundred steps would tell nothing."""
    behind = led(*(Place("timeline", event.id) for event in derna.lists["timeline"]))
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
