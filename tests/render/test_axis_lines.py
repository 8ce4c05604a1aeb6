"""A time axis in cells: how it looks, and that it is never wider or surer than it may be."""

from hypothesis import given
from hypothesis import strategies as st

from tests.picture.drawing import STORIES, drawn
from tui.model.card import plain
from tui.model.item import Item
from tui.picture.axis import part_of_axis, whole_axis
from tui.picture.scale import Scale
from tui.picture.stroke import strokes
from tui.render.axis_lines import BREAK, legend, signs_of, strip, stroke_line
from tui.render.cells import cells
from tui.render.glyphs import ASCII, UNICODE, Glyphs


def picture(*dates: str, width: int = 60, lanes: int = 9, glyphs: Glyphs = UNICODE) -> str:
    """Return events of some dates as a strip."""
    lines = strip(whole_axis(drawn(*dates)), width, glyphs, lanes)
    return "\n".join(plain(line) for line in lines)


def test_days_stand_on_the_ruler_and_what_took_longer_below_it() -> None:
    """A window is a bar with two ends, what lasted is heavy, and an open end is an arrow."""
    assert picture("2018-05-07", "2018-05-09/2018-05-21", "[2018-05-11..2018-05-20]") == (
        "7 May 2018                  14 May                      21\n"
        "●───────────────────────────┬───────────────────────────┬───"
        "\n        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━"
        "\n                ├┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┤"
    )


def test_a_break_goes_through_the_ruler_and_every_bar() -> None:
    """What is to another scale beyond it is not drawn as if it went on."""
    story = ("2003/2018-05-09", "2018-05-07", "2018-05-09")
    ruler, bar = picture(*story, width=40).split("\n")[1:]
    at = ruler.index("╱")
    assert ruler[at : at + BREAK] == bar[at : at + BREAK] == "╱╱"


def test_open_unknown_and_rough_ends_are_told_apart() -> None:
    """An arrow goes on; a question mark stands where nothing is recorded."""
    lines = picture("2018-05-07~/..", "2018-05-07/", "../2018-05-09").split("\n")
    assert [(line.strip()[0], line.strip()[-1]) for line in lines[2:]] == [
        ("~", "▶"),
        ("├", "?"),
        ("◀", "━"),
    ]


def test_several_days_in_one_cell_are_a_number() -> None:
    """So that none hides another."""
    assert "3" in picture(*["2018-05-07"] * 3, "2018-05-30").split("\n")[1]


def test_what_has_no_lane_is_counted() -> None:
    """A strip is low, and says what it leaves out."""
    assert picture("2018", "2018", "2020", lanes=1).endswith(
        "and 1 more that lasted, or fell in a window"
    )


def test_plain_signs_are_ascii() -> None:
    """For terminals that have no others."""
    assert picture("2003", "2018-05-07", "2018-05-17~/..", "2011/2013", glyphs=ASCII).isascii()


def test_a_part_of_the_axis_shows_that_its_bars_go_on() -> None:
    """Whatever their own ends are like."""
    (stroke,) = drawn("2018")
    axis = part_of_axis((stroke,), stroke.anchors[0][0] + 30, stroke.anchors[0][0] + 60)
    line = stroke_line(stroke, Scale(axis, 20, BREAK), signs_of(UNICODE))
    assert line == "◀" + "┄" * 18 + "▶"


def test_only_the_signs_that_are_drawn_are_explained() -> None:
    """A legend is read where there is something to look up."""
    lines = strip(whole_axis(drawn("2018-05-07", "2018-05-09")), 40, UNICODE, 2)
    assert [plain(line) for line in legend(lines, UNICODE, 40)] == ["● a day"]


@given(STORIES, st.integers(24, 200), st.sampled_from([UNICODE, ASCII]), st.integers(0, 6))
def test_a_strip_is_as_wide_as_asked_for_and_leaves_nothing_out(
    story: list[Item], width: int, glyphs: Glyphs, lanes: int
) -> None:
    """No line is wider; the points, the numbers, the bars and those left are all events."""
    axis = whole_axis(strokes(story))
    if not axis.stretches:
        return
    lines = strip(axis, width, glyphs, lanes)
    assert all(cells(plain(line)) <= max(width, 50) for line in lines)
    days = sum(one.sort == "day" for one in axis.strokes)
    signs = signs_of(glyphs)
    points = [span.text for span in lines[1] if span.role == "date"]
    if "+" not in points:
        told = sum(1 if text in {signs.day, signs.soft_day} else int(text) for text in points)
        assert told == days
