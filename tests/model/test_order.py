"""Order by what is known to come first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.model.order import after_predecessors

IDS = "abcdefgh"
RELATIONS = st.dictionaries(st.sampled_from(IDS), st.lists(st.sampled_from(IDS)))


@pytest.mark.parametrize(
    ("before", "ordered"),
    [
        ({}, "abcd"),
        ({"a": "d"}, "dabc"),
        ({"a": "dc"}, "dcab"),
        ({"a": "b", "b": "c"}, "cbad"),
        ({"a": "a"}, "abcd"),
        ({"a": "c", "c": "b", "b": "a"}, "bcad"),
    ],
)
def test_what_comes_first_goes_first(before: dict[str, str], ordered: str) -> None:
    """All else keeps its order, and a ring is entered at its first."""
    assert "".join(after_predecessors("abcd", before)) == ordered


@given(st.permutations(IDS), RELATIONS)
def test_every_id_comes_back_once(ids: list[str], before: dict[str, list[str]]) -> None:
    """Whatever is said to come first."""
    assert sorted(after_predecessors(ids, before)) == sorted(ids)


@given(st.permutations(IDS), RELATIONS)
def test_without_rings_nothing_stands_before_what_comes_first(
    ids: list[str], before: dict[str, list[str]]
) -> None:
    """Relations from a later letter to an earlier one make no ring."""
    straight = {late: [one for one in early if one < late] for late, early in before.items()}
    ordered = after_predecessors(ids, straight)
    for late, early in straight.items():
        assert all(ordered.index(one) < ordered.index(late) for one in early)


class Counted(list[str]):
    """A list that counts how much of it is looked at."""

    looked_at = 0

    def __iter__(self):  # type: ignore[no-untyped-def]  # noqa: ANN204  # list's own type
        for one in super().__iter__():
            self.looked_at += 1
            yield one


def test_many_predecessors_are_looked_at_once() -> None:
    """Twenty thousand of one event took twenty seconds when each was sought from the first on."""
    names = [str(number) for number in range(2_000)]
    many = Counted(names)
    assert after_predecessors(["last", *names], {"last": many}) == [*names, "last"]
    assert many.looked_at == len(many)
