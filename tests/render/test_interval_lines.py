"""Numbers on a scale in cells: how they look, and that they are where they belong."""

from hypothesis import given
from hypothesis import strategies as st

from tui.model.card import plain
from tui.picture.interval import Comparison, Interval
from tui.render.cells import cells
from tui.render.glyphs import ASCII, UNICODE, Glyphs
from tui.render.interval_lines import comparison_lines, interval_legend


def number(words: str, low: float | None, high: float | None, *edges: str) -> Interval:
    """Return a number."""
    return Interval("a", "boats", words, low, high, *edges)  # type: ignore[arg-type]


MANY = number("more than 100", 100, None, "past", "open")
SOME = number("about 20", 20, 20, "soft", "soft")
FEW = number("up to 7", None, 7, "open", "at")


def test_open_bounds_are_arrows_and_strict_ones_round() -> None:
    """More than 100 begins behind 100, and goes on."""
    comparison = Comparison("Count", "HU", "", (MANY, SOME, FEW))
    lines = [plain(line) for line in comparison_lines(comparison, 70, UNICODE)]
    assert lines == [
        "Count, as given by HU, no day recorded",
        "                     0        50        100",
        "               ──────|────────|─────────|──────",
        "more than 100                           (┄┄┄┄┄▶  boats",
        "about 20                ○                        boats",
        "up to 7        ◀┄┄┄┄┄┄]                          boats",
    ]


_NUMBERS = st.floats(0, 1e15).map(lambda value: round(value, 2))
_INTERVALS = st.one_of(
    _NUMBERS.map(lambda low: number("w", low, None, "past", "open")),
    _NUMBERS.map(lambda high: number("w", None, high, "open", "at")),
    _NUMBERS.map(lambda value: number("w", value, value, "at", "at")),
    st.tuples(_NUMBERS, _NUMBERS).map(lambda two: number("w", min(two), max(two), "at", "at")),
)


@given(
    st.lists(_INTERVALS, min_size=2, max_size=6),
    st.integers(24, 200),
    st.sampled_from([UNICODE, ASCII]),
)
def test_no_line_is_wider_than_asked_for(
    intervals: list[Interval], width: int, glyphs: Glyphs
) -> None:
    """However large the numbers."""
    comparison = Comparison("Count", "HU", "", tuple(intervals))
    for line in comparison_lines(comparison, width, glyphs):
        assert cells(plain(line)) <= width


def test_only_the_signs_that_are_drawn_are_explained() -> None:
    """In whole phrases."""
    comparison = Comparison("Count", "HU", "", (SOME, SOME))
    assert [plain(line) for line in interval_legend([comparison], UNICODE, 70)] == ["○ about that"]
