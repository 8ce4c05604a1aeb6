"""A place is taken over into the next state of its briefing, or to the nearest there is."""

import pytest

from tests.reading import whole
from tui.app.carrying import Carrying, nearest
from tui.app.view import Narrowing, Place, View
from tui.model.briefing import Briefing


def briefing(*places: str, source: str = "log") -> Briefing:
    """Return a briefing with some places, and a source of three passages."""
    listed = "".join(f"\n  - {name}" for name in places)
    log = f"{{id: {source}, label: L, text: {{blocks: [a, b, c]}}}}"
    return whole(f"title: t\nsources: [{log}]\nplaces:{listed}")


@pytest.mark.parametrize(
    ("there", "found"),
    [("abcd", "b"), ("acd", "c"), ("ad", "a"), ("d", "d"), ("a", "a"), ("", ""), ("xyz", "")],
)
def test_the_nearest_is_itself_or_what_follows_or_what_stands_before(
    there: str, found: str
) -> None:
    """As they stood; what follows has come to stand where the target stood."""
    assert nearest("abcd", "b", there, {}) == found


def test_the_nearest_goes_by_the_new_names() -> None:
    """A neighbour may have been renamed as well."""
    assert nearest("abcd", "b", "ax", {"c": "x"}) == "x"
    assert nearest("abcd", "b", "ax", {"b": "x"}) == "x"


def test_what_stood_nowhere_is_found_only_where_it_is_now() -> None:
    """A list that was narrowed did not have it."""
    assert nearest("abcd", "z", "abz", {}) == "z"
    assert nearest("abcd", "z", "ab", {}) == ""


def test_a_place_is_kept_with_all_that_was_seen_there() -> None:
    """Scroll positions, focus and order among it."""
    carrying = Carrying(briefing("one", "two"), briefing("zero", "one", "two"), {})
    place = Place("background", "two", 3, True, 5, True)
    assert carrying.place(place) == place


def test_a_place_whose_item_goes_on_under_another_id_follows_it() -> None:
    """Its passages too, when it is a source."""
    carrying = Carrying(
        briefing("one", "two"),
        briefing("one", "too", source="diary"),
        {"two": "too", "log": "diary"},
    )
    assert carrying.place(Place("background", "two")).target == "too"
    assert carrying.place(Place("source", "log/p2")).target == "diary/p2"
    assert carrying.place(Place("overview", "two")).target == "too"


def test_a_place_whose_item_is_gone_falls_back_to_a_neighbour() -> None:
    """An item's in its pane, a passage's in its source; on the overview none is known."""
    after = whole("title: t\nsources: [{id: log, label: L, text: {blocks: [a, b]}}]\nplaces: [one]")
    carrying = Carrying(briefing("one", "two"), after, {})
    assert carrying.place(Place("background", "two")).target == "one"
    assert carrying.place(Place("source", "log/p3")).target == "log/p2"
    assert carrying.place(Place("overview", "two")).target == ""
    assert carrying.place(Place("timeline")).target == ""


def test_what_places_are_narrowed_to_is_found_anew_once() -> None:
    """All places that are narrowed alike stay alike."""
    asked: list[Briefing] = []

    def again(now: Briefing) -> Narrowing:
        asked.append(now)
        return Narrowing("on", frozenset(now.by_id), again)

    after = briefing("one", "three")
    carrying = Carrying(briefing("one"), after, {})
    narrowing = Narrowing("on", frozenset({"one"}), again)
    first, second = (
        carrying.place(Place("background", "one", view=View(narrowing), voice=narrowing))
        for _ in range(2)
    )
    assert first == second
    assert first.voice is not None
    assert first.voice.kept == frozenset(after.by_id)
    assert asked == [after]


def test_a_narrowing_to_what_is_no_more_is_dropped() -> None:
    """A voice that nobody has any more would show nothing at all."""
    carrying = Carrying(briefing("one"), briefing("one"), {})

    def again(now: Briefing) -> None:
        del now

    gone = Narrowing("gone", frozenset({"one"}), again)
    assert carrying.narrowing(gone) is None
    assert carrying.view(View(gone)) == View()


def test_a_narrowing_that_cannot_be_found_anew_keeps_its_items() -> None:
    """Under the names they have now."""
    carrying = Carrying(briefing("one", "two"), briefing("one", "too"), {"two": "too"})
    kept = carrying.narrowing(Narrowing("two of them", frozenset({"one", "two"})))
    assert kept is not None
    assert kept.kept == {"one", "too"}


def test_what_led_to_a_place_is_known_by_its_new_id() -> None:
    """Or the words that it is pinned to would not be lit any more."""
    carrying = Carrying(briefing("one", "two"), briefing("one", "zwei"), {"two": "zwei"})
    place = Place("source", "log/p2", led_by="two")
    assert carrying.place(place).led_by == "zwei"
