"""The search over a whole briefing, as one types."""

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from tests.kinds.test_seam import TEXT as WEATHER
from tests.kinds.test_seam import Weather
from tests.search.briefing import briefing, found, read
from tui.kinds import KINDS
from tui.model.briefing import Briefing
from tui.search.document import documents
from tui.search.parsing import parse_query
from tui.search.query import QueryFault
from tui.search.search import SLICE, Search, hits_among

_PIECES = st.sampled_from(
    [
        *("crews", "crew", "walk", "-walk", "cease-fire", "gadafi", "offensvie", "the", "office"),
        *('"walk out"', '-"cease fire"', '"out', "u", "un", "uni", "2018", "n", "p2", "one-count"),
        *("by:hu", "-by:hu", "actor:crane", "place:libya", "is:key,shared", "-is:unpinned", "al"),
        *("kind:event", "after:2018-05", "before:2018", "at:p2", "status:disputed", "-office"),
        *("-gadafi", "-offensvie", "ofefnsive", "khadafi"),
    ]
)


@cache
def same() -> Briefing:
    """Return one briefing for many examples."""
    return briefing()


@given(st.lists(_PIECES, min_size=1, max_size=4))
def test_it_finds_what_looking_at_each_document_finds_in_the_same_order(pieces: list[str]) -> None:
    """Being quick changes nothing about it."""
    query = parse_query(" ".join(pieces), typing=True)
    if not isinstance(query, QueryFault):
        searched = Search(same()).hits(query)
        assert searched == hits_among(documents(same()), query)


def test_it_keeps_the_ids_of_what_is_found() -> None:
    """To narrow a pane by."""
    assert Search(briefing()).keep(read("crews")) == {"walkout", "log/p1"}


def test_a_long_briefing_is_read_in_slices() -> None:
    """So that a screen can be drawn between them, and the rest read later."""
    events = "\n".join(f"  - Crews walk out for the {number}th time" for number in range(2 * SLICE))
    search = Search(briefing(f"title: t\ntimeline:\n{events}\n"))
    states: list[object] = []
    for number in search.steps():
        states += [number, search.is_ready]
        break
    assert len(search.hits(read("crews"))) == 2 * SLICE
    assert [*states, search.is_ready] == [SLICE, False, True]
    assert list(search.steps()) == []


def test_a_new_kind_is_found_without_a_word_about_it() -> None:
    """By what it says, by its kind, by whom and where it names, and by its date."""
    kinds = (*KINDS, Weather)
    for query in ("storm", "kind:weather by:unattributed", "place:halden after:2026-03-03"):
        assert "storm" in found(query, WEATHER, kinds)
    assert found("kind:weather before:2026-03-03", WEATHER, kinds) == {"fog"}
    assert parse_query("kind:weather") != parse_query("kind:weather", kinds)
