"""Looking closer at a time axis, and farther away again."""

from hypothesis import given
from hypothesis import strategies as st

from tests.picture.drawing import STORIES, drawn, when
from tui.model.item import Item
from tui.picture.closeness import Closeness
from tui.picture.stroke import strokes

STORY = drawn("2003", "2018-05-07", "2018-05-17", "2018-06-04")
STEPS = st.lists(st.sampled_from(["closer", "wider", "earlier", "later"]), max_size=12)


def test_the_first_step_closer_is_to_the_stretch_of_the_event() -> None:
    """All of it, to one scale, and none of the others'."""
    axis = Closeness(STORY).closer("e2").axis
    assert [stroke.id for stroke in axis.strokes] == ["e1", "e2", "e3"]
    assert axis.before == 1


def test_nothing_is_looked_at_closer_than_a_week() -> None:
    """Dates have no hours."""
    near = Closeness(STORY)
    for _ in range(9):
        near = near.closer("e2")
    (stretch,) = near.axis.stretches
    assert stretch.days == 7
    assert stretch.first <= when("2018-05-17").earliest <= stretch.last


def test_from_far_enough_away_all_is_seen_again() -> None:
    """With its breaks."""
    far = Closeness(STORY).closer("e2")
    for _ in range(12):
        far = far.wider()
    assert far == Closeness(STORY)


@given(STORIES, STEPS, st.integers(0, 11))
def test_no_step_leaves_the_story(story: list[Item], steps: list[str], number: int) -> None:
    """However one goes, what is seen is a part of it, and what is not is counted."""
    near = Closeness(strokes(story))
    if not story:
        return
    low, high = near.axis.stretches[0].first, near.axis.stretches[-1].last
    for step in steps:
        if step == "closer":
            near = near.closer(f"e{number}")
        elif step == "wider":
            near = near.wider()
        else:
            near = near.along(1 if step == "later" else -1)
        axis = near.axis
        assert low <= axis.stretches[0].first <= axis.stretches[-1].last <= high
        assert len(axis.strokes) + axis.before + axis.after == len(story)
