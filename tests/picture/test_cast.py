"""Small casts as graphs: every relation once, those who are tied near each other."""

from itertools import combinations
from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from tests.reading import whole
from tui.model.briefing import Briefing
from tui.picture.cast import FEWEST, MOST, Casts, casts


def told(*pairs: tuple[int, int], by: str = "", number: int = 20) -> Briefing:
    """Return a briefing of actors by numbers, some of whom back each other."""
    actors = "".join(f"  - {{id: a{one}, name: Actor {one}}}\n" for one in range(number))
    said = f", by: {by}" if by else ""
    relations = "".join(
        f"  - {{from: a{one}, kind: backs, to: a{two}{said}}}\n" for one, two in pairs
    )
    sources = "sources: [{id: wire, label: the wire}]\n"
    listed = f"relations:\n{relations}" if relations else ""
    return whole(f"title: t\n{sources}actors:\n{actors}{listed}")


def drawn(*pairs: tuple[int, int], by: str = "") -> Casts:
    """Return the graphs of who backs whom."""
    briefing = told(*pairs, by=by)
    return casts(briefing, briefing)


_PAIRS = st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19)), max_size=24, unique=True)


@given(_PAIRS)
def test_every_relation_is_on_one_graph_or_it_is_said_why_not(pairs: list[tuple[int, int]]) -> None:
    """Whoever is tied to somebody on a graph is on it, and no graph is too large to be read."""
    found = drawn(*pairs)
    told_ = [(tie.start, tie.end) for cast in found.drawn for tie in cast.ties]
    assert len(told_) == len(set(told_))
    nodes = [node.id for cast in found.drawn for node in cast.nodes]
    assert len(nodes) == len(set(nodes))
    for one, two in pairs:
        ends = {f"a{one}", f"a{two}"}
        assert (ends <= set(nodes)) or ends.isdisjoint(nodes)
        assert (one != two and ends <= set(nodes)) == ((f"a{one}", f"a{two}") in told_)
    assert all(FEWEST <= len(cast.nodes) <= MOST for cast in found.drawn)
    assert all(crowd > MOST for crowd in found.crowded)


@given(_PAIRS)
def test_no_two_actors_stand_in_one_place(pairs: list[tuple[int, int]]) -> None:
    """They are all on the circle, and apart."""
    for cast in drawn(*pairs).drawn:
        assert all(abs(hypot(node.x, node.y) - 1) < 0.001 for node in cast.nodes)
        for one, other in combinations(cast.nodes, 2):
            assert hypot(one.x - other.x, one.y - other.y) > 0.4


def test_those_who_are_tied_stand_beside_each_other() -> None:
    """A chain goes round the circle, in whatever order it is told."""
    (cast,) = drawn((0, 3), (1, 4), (3, 1), (4, 2)).drawn
    at = {node.id: number for number, node in enumerate(cast.nodes)}
    assert all(abs(at[tie.start] - at[tie.end]) in {1, 4} for tie in cast.ties)


def test_a_crowd_is_not_drawn_and_a_pair_need_not_be() -> None:
    """Of the crowd it is said how large it is."""
    assert drawn(*((0, other) for other in range(1, 15))) == Casts((), (15,))
    assert drawn((0, 1)) == Casts(())


def test_what_only_parties_say_is_told_apart() -> None:
    """A picture does not make a fact of a claim; a source in its own voice tells one."""
    for by, claimed in (("a0", True), ("wire", False), ("", True)):
        (cast,) = drawn((0, 1), (1, 2), by=by).drawn
        assert {tie.is_claimed for tie in cast.ties} == {claimed}
