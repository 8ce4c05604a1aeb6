"""The way back and forward again."""

from hypothesis import given
from hypothesis import strategies as st

from tui.app.history import History


def test_at_the_beginning_there_is_no_way_back() -> None:
    """Nor forward, and asking changes nothing."""
    history: History[str] = History()
    assert history.back("a") is None
    assert history.forward("a") is None
    assert history.back("a") is None


@given(st.lists(st.text(max_size=2), min_size=1, max_size=9))
def test_forward_undoes_back(places: list[str]) -> None:
    """Going back all the way and forward again visits the same places."""
    history: History[str] = History()
    for place in places[:-1]:
        history.leave(place)
    here = places[-1]
    for expected in places[-2::-1]:
        assert history.back(here) == expected
        here = expected
    assert history.back(here) is None
    for expected in places[1:]:
        assert history.forward(here) == expected
        here = expected
    assert history.forward(here) is None


def test_going_somewhere_new_forgets_what_was_ahead() -> None:
    """As in a browser."""
    history: History[str] = History()
    history.leave("a")
    assert history.back("b") == "a"
    history.leave("a")
    assert history.forward("c") is None
    assert history.back("c") == "a"


def test_all_places_are_replaced_where_what_they_lead_to_has_changed() -> None:
    """Those behind and those ahead; where one is stays one's own."""
    history: History[str] = History()
    history.leave("a")
    history.leave("b")
    assert history.back("c") == "b"
    history.replace(str.upper)
    assert history.behind() == ["A"]
    assert history.forward("b") == "C"
