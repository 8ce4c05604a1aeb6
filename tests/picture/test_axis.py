"""The time axis: what holds of every story, and where one is broken."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.picture.drawing import STORIES, drawn, when
from tui.model.item import Item
from tui.picture.axis import part_of_axis, whole_axis
from tui.picture.scale import Scale
from tui.picture.stroke import strokes
from tui.picture.ticks import date_of, ticks

WIDTHS = st.integers(24, 200)


def days(text: str) -> tuple[int, int]:
    """Return the first and the last day of a date."""
    return when(text).earliest, when(text).latest


@given(STORIES)
def test_every_dated_event_is_drawn_once_in_the_order_given(story: list[Item]) -> None:
    """None is left out or doubled, and none has other days than its date."""
    axis = whole_axis(strokes(story))
    assert [stroke.id for stroke in axis.strokes] == [event.id for event in story]
    assert axis.before == axis.after == 0


@given(STORIES)
def test_every_day_that_an_event_is_recorded_by_is_on_a_stretch(story: list[Item]) -> None:
    """So that no end of an event falls into a break; the stretches are in order, and apart."""
    axis = whole_axis(strokes(story))
    for stroke in axis.strokes:
        for first, last in stroke.anchors:
            assert any(one.first <= first and last <= one.last for one in axis.stretches)
    assert all(one.last + 1 < later.first for one, later in pairwise(axis.stretches))
    assert len(axis.stretches) <= 5


@given(STORIES, WIDTHS, st.data())
def test_what_is_later_is_never_to_the_left(
    story: list[Item], width: int, data: st.DataObject
) -> None:
    """And all of a day is on the line, wherever it lies."""
    scale = Scale(whole_axis(strokes(story)), width, 2)
    known = [0, *(day for one in scale.axis.stretches for day in (one.first, one.last))]
    some = st.sampled_from(known).flatmap(lambda day: st.integers(day - 400, day + 400))
    earlier, later = sorted((data.draw(some), data.draw(some)))
    assert 0 <= scale.first_of(earlier) <= scale.first_of(later) < width
    assert 0 <= scale.last_of(earlier) <= scale.last_of(later) < width
    assert scale.first_of(earlier) <= scale.last_of(earlier)


@given(STORIES, WIDTHS)
def test_one_scale_holds_between_two_breaks_and_all_the_width_is_used(
    story: list[Item], width: int
) -> None:
    """What lies between two stretches is a gap, which stands for no day."""
    scale = Scale(whole_axis(strokes(story)), width, 2)
    if not scale.placed:
        return
    assert scale.placed[0].start == 0
    assert scale.placed[-1].end == width
    for one, later in pairwise(scale.placed):
        assert later.start - one.end == 2
        assert scale.days_at(one.end) is scale.days_at(later.start - 1) is None
    for placed in scale.placed:
        assert placed.size > 0
        each = [scale.days_at(unit) for unit in range(placed.start, placed.end)]
        assert each[0] is not None
        assert each[-1] is not None
        assert (each[0][0], each[-1][1]) == (placed.stretch.first, placed.stretch.last)


@given(STORIES, WIDTHS)
def test_no_event_is_drawn_outside_the_days_it_can_mean(story: list[Item], width: int) -> None:
    """Its first and last unit stand for its first and last day; what is open goes to the edge."""
    scale = Scale(whole_axis(strokes(story)), width, 2)
    for stroke in scale.axis.strokes:
        first, last = scale.extent(stroke)
        begins, ends = scale.days_at(first), scale.days_at(last)
        assert begins is not None
        assert ends is not None
        if stroke.first is None:
            assert first == 0
        else:
            assert begins[0] <= stroke.first <= begins[1]
        if stroke.last is None:
            assert last == width - 1
        else:
            assert ends[0] <= stroke.last <= ends[1]


@given(STORIES, st.integers(700_000, 740_000), st.integers(0, 4_000))
def test_a_part_of_an_axis_has_what_touches_it_and_counts_the_rest(
    story: list[Item], first: int, more: int
) -> None:
    """Nothing is lost by looking closer."""
    axis = part_of_axis(strokes(story), first, first + more)
    assert len(axis.strokes) + axis.before + axis.after == len(story)
    assert len(axis.stretches) == 1


@given(st.integers(-(10**20), 10**20))
def test_a_day_number_is_one_date(day: int) -> None:
    """Of any year, to and fro."""
    from tui.model.day import ordinal

    assert ordinal(date_of(day)) == day


@given(STORIES, st.integers(0, 20))
def test_dates_beside_the_axis_are_few_and_in_order(story: list[Item], most: int) -> None:
    """The first is the stretch's first day; all are on it."""
    for stretch in whole_axis(strokes(story)).stretches:
        found = [tick.day for tick in ticks(stretch, most)]
        assert found[0] == stretch.first
        assert found == sorted(set(found))
        assert found[-1] <= stretch.last
        assert len(found) <= max(most, 1) + 3


def test_an_axis_is_broken_where_its_events_would_fall_on_each_other() -> None:
    """Years of context do not press the weeks of the story into a dot."""
    axis = whole_axis(drawn("2003", "2018-05-07", "2018-05-17", "2018-06-04"))
    told = [(one.first, one.last) for one in axis.stretches]
    assert told == [days("2003"), (days("2018-05-07")[0], days("2018-06-04")[0])]


def test_an_axis_is_not_broken_where_all_can_be_told_apart() -> None:
    """A break costs the sense of time, and a long wait is to be seen as one."""
    assert len(whole_axis(drawn("2003", "2011", "2018")).stretches) == 1


def test_nothing_has_no_axis() -> None:
    """Events without a date are not drawn anywhere."""
    assert whole_axis(()).stretches == ()


def test_the_end_of_what_began_in_some_month_is_not_surer_than_it_is() -> None:
    """It is sure to go on only from that month's last day to the first of the month it ended in."""
    (stroke,) = drawn("2018-05/2018-08")
    june = days("2018-06")
    assert stroke.is_sure_on(*june)
    assert not stroke.is_sure_on(*days("2018-05"))
    assert not stroke.is_sure_on(*days("2018-08"))


def test_a_month_is_a_window_and_no_day() -> None:
    """What happened in May 2018 happened on some day of it."""
    assert [stroke.sort for stroke in drawn("2018-05", "2018-05-07", "2018-05-07/2018-05-09")] == [
        "window",
        "day",
        "lasted",
    ]
