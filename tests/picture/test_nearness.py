"""How near one looks at a cast: steps around somebody, and all of it again."""

from hypothesis import given
from hypothesis import strategies as st

from tests.picture.test_cast import PAIRS, Pair, backing
from tui.picture.cast import MOST, names_in
from tui.picture.nearness import Nearness

CHAIN = Nearness(backing((0, 1), (1, 2), (2, 3), (3, 4)))


def names(nearness: Nearness) -> str:
    """Return whom one sees, by their numbers."""
    return "".join(sorted(node.id[1:] for node in names_in(nearness.seen)))


def test_the_first_look_is_at_two_steps_and_the_next_at_one() -> None:
    """Around whom one points at; the next look may be around another."""
    near = CHAIN.closer("a0")
    assert names(near) == "012"
    assert names(near.closer("a0")) == "01"
    assert names(near.closer("a2")) == "123"


def test_where_all_are_near_the_first_look_is_at_one_step() -> None:
    """Two steps around the one in the middle would be all there are."""
    assert names(CHAIN.closer("a2")) == "123"


def test_of_a_crowd_the_first_look_is_at_one_step() -> None:
    """Two steps around somebody would be too many to draw."""
    crowd = backing(*((0, other) for other in range(1, 2 * MOST)), (30, 31), (31, 1))
    assert names(Nearness(crowd).closer("a2")) == "02"


def test_a_step_further_and_further_is_in_the_end_all() -> None:
    """Also those who are tied to nobody near."""
    chain = Nearness((*CHAIN.ties, *backing((7, 8))))
    near = chain.closer("a0")
    assert names(near.wider()) == "0123"
    assert names(near.wider().wider()) == "01234"
    assert near.wider().wider().wider() == chain
    assert near.whole() == chain
    assert chain.wider() == chain


def test_who_is_in_no_relation_cannot_be_looked_at() -> None:
    """All stays as it was."""
    assert CHAIN.closer("a9") == CHAIN
    assert CHAIN.closer("") == CHAIN


@given(PAIRS, st.lists(st.one_of(st.integers(0, 19), st.none()), max_size=6))
def test_whoever_is_looked_at_is_seen_with_all_relations(
    pairs: list[Pair], looks: list[int | None]
) -> None:
    """However one came to look so; `None` is a look at more."""
    nearness = Nearness(backing(*pairs))
    for look in looks:
        nearness = nearness.wider() if look is None else nearness.closer(f"a{look}")
        around = nearness.around
        own = [tie for tie in nearness.ties if around in {tie.start.id, tie.end.id}]
        assert all(tie in nearness.seen for tie in own)
