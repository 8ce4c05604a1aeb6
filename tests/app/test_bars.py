"""What stands in the bars at each width."""

from tui.app.bars import tab_pieces
from tui.render.cells import cells


def tabs(width: int, **unread: int) -> str:
    """Return the tabs of a reader who is in the timeline."""
    return "".join(piece.text for piece in tab_pieces("timeline", width, unread))


def test_tabs_count_what_is_unread_in_words_where_there_is_room() -> None:
    """With a sign where there is less, and with short names on a narrow screen."""
    assert "[2 Timeline (3 unread)]" in tabs(120, timeline=3)
    assert "[2 Timeline+3]" in tabs(80, timeline=3)
    assert "[2Time+3] 3Act" in tabs(40, timeline=3)


def test_tabs_without_anything_unread_have_no_count() -> None:
    """A pane whose last item was read has none any more."""
    assert tabs(80, timeline=0, figures=0) == tabs(80)
    assert cells(tabs(80)) <= 80
