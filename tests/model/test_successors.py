"""An item whose id was made from its title is the same item once the title is mended."""

import pytest

from tests.reading import whole
from tui.model.briefing import Briefing
from tui.model.successors import going_on, successors


def places(*names: str) -> Briefing:
    """Return a briefing with a list of places, which have made ids or given ones (`id: name`)."""
    lines = [f"  - {name}" if ":" not in name else f"  - {{{name}}}" for name in names]
    return whole("title: t\nplaces:\n" + "\n".join(lines))


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (("one", "two", "three"), ("one", "too", "three"), {"two": "too"}),
        (("one", "two"), ("won", "two"), {"one": "won"}),
        (("one", "two"), ("one", "too"), {"two": "too"}),
        (("one", "two", "three"), ("one", "too", "free"), {"two": "too", "three": "free"}),
    ],
)
def test_an_item_goes_on_in_its_place(
    old: tuple[str, ...], new: tuple[str, ...], found: dict[str, str]
) -> None:
    """Between the same neighbours, at the beginning and at the end of a list."""
    assert successors(places(*old), places(*new)) == found


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("one", "two", "three"), ("one", "three")),
        (("one", "three"), ("one", "two", "three")),
        (("one", "two", "three"), ("one", "three", "two, too")),
        (("one", "two", "three"), ("one", "a", "b", "three")),
        (("one", "two"), ("one", "two")),
    ],
)
def test_what_has_no_one_place_has_no_successor(old: tuple[str, ...], new: tuple[str, ...]) -> None:
    """What is gone is gone, and what is new is new; nothing is guessed."""
    assert successors(places(*old), places(*new)) == {}


def test_an_item_that_was_given_an_id_goes_on_under_it_wherever_it_stands() -> None:
    """It says what it said."""
    old = places("one", "two", "three")
    new = places("name: two, id: second", "one", "three")
    assert successors(old, new) == {"two": "second"}


def test_neighbours_that_were_given_ids_are_still_neighbours() -> None:
    """The one between them is found by them."""
    old = places("one", "two", "three")
    new = places("name: one, id: first", "too", "three")
    assert successors(old, new) == {"one": "first", "two": "too"}


def test_an_id_that_moves_to_another_list_stays_an_id() -> None:
    """It is the same item to whoever refers to it, and is not gone."""
    old = whole("title: t\nplaces: [{id: one, name: Halden}]")
    new = whole("title: t\nactors: [{id: one, name: Halden}]\nplaces: [Hamar]")
    assert successors(old, new) == {}


def test_a_passage_goes_on_with_its_source() -> None:
    """By its number; what is not renamed stays what it is."""
    assert going_on("log/p2", {"log": "diary"}) == "diary/p2"
    assert going_on("log", {"log": "diary"}) == "diary"
    assert going_on("other/p2", {"log": "diary"}) == "other/p2"
