"""Tables: rows in columns where there is room, and below each other where there is not."""

from hypothesis import given
from hypothesis import strategies as st

from tui.model.card import Span, in_columns, joined, plain
from tui.render.layout import width_of
from tui.render.table import is_table, table_lines

RIVALS = joined(
    [
        in_columns([(Span("more than 4,000"),), (Span("HU"),), (Span("2 Mar"),), (Span("p1"),)]),
        in_columns([(Span("about 900"),), (Span("the Line"),), (Span("3 Mar"),)]),
    ],
    "\n",
)


def shown(width: int) -> list[str]:
    """Return the lines of the table at a width."""
    return [plain(line) for line in table_lines(RIVALS, width)]


def test_columns_stand_side_by_side_where_there_is_room() -> None:
    """Aligned, and without blanks at the end of a line."""
    assert shown(60) == [
        "more than 4,000  HU        2 Mar  p1",
        "about 900        the Line  3 Mar",
    ]


def test_what_stands_last_goes_under_its_row_where_it_has_no_room() -> None:
    """Set in to the second column, so that the first stays one to look down."""
    assert shown(33) == [
        "more than 4,000  HU        2 Mar",
        "                 p1",
        "about 900        the Line  3 Mar",
    ]


def test_rows_are_taken_apart_where_columns_have_no_room() -> None:
    """Each below its first cell."""
    assert shown(20) == [
        "more than 4,000",
        "  HU, 2 Mar, p1",
        "about 900",
        "  the Line, 3 Mar",
    ]


CELL = st.text("ab 漢\u0301", max_size=20).map(lambda text: (Span(text.strip() or "x"),))
ROWS = st.lists(st.lists(CELL, min_size=1, max_size=5).map(in_columns), min_size=1, max_size=5)


@given(ROWS, st.integers(4, 70))
def test_no_line_is_wider_than_asked_for_and_no_word_is_lost(
    rows: list[tuple[Span, ...]], width: int
) -> None:
    """Whatever the cells, and however little room there is."""
    spans = joined(rows, "\n")
    if not is_table(spans):
        return
    lines = table_lines(spans, width)
    assert all(width_of(line) <= width for line in lines)
    kept = "".join(plain(line) for line in lines)
    letters = [letter for letter in plain(spans) if letter not in " ·\n"]
    assert sorted(letters) == sorted(letter for letter in kept if letter not in " ,")
