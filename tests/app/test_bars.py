"""What stands in the bars at each width."""

import pytest
from textual.binding import Binding

from tui.app.bars import Footer, footer_pieces, tab_pieces
from tui.app.view import Chip
from tui.keys import READER
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


def test_names_stay_whole_where_their_blanks_can_make_room() -> None:
    """With counts on three panes, in a terminal of the usual size."""
    shown = tabs(80, timeline=12, figures=1, source=12)
    assert shown == "1 Overview [2 Timeline+12] 3 Actors 4 Figures+1 5 Background 6 Source+12"


@pytest.mark.parametrize("width", range(20, 120))
def test_every_pane_has_a_tab_at_every_width(width: int) -> None:
    """On the narrowest screens by its digit alone; none is cut off."""
    shown = tabs(width, timeline=1, figures=12, source=1)
    assert cells(shown) <= width
    assert all(digit in shown for digit in "123456")
    assert "[2" in shown


def nothing() -> None:
    """Do nothing, as a chip that nobody clicks."""


def footer(width: int, *words: str, alone: bool = False) -> str:
    """Return the footer of a reader for whom some chips are on."""
    live = {key.id: Binding(key.keys.split(",")[0], key.action) for key in READER}
    chips = [Chip(word, word, nothing) for word in words]
    pieces = list(footer_pieces(Footer(live, chips, alone=alone))[0])
    while sum(cells(piece.text) for piece in pieces) > width:
        least = min(piece.weight for piece in pieces)
        pieces = [piece for piece in pieces if piece.weight != least]
    return "".join(piece.text for piece in pieces)


def test_what_is_on_and_the_key_that_clears_it_are_the_last_to_give_way() -> None:
    """The key outlasts the chips, and the last of these, which it clears, the others."""
    words = ("voice the article itself", "sorted in the article's order", "only Tawergha")
    assert footer(90, *words).strip() == f"{'   '.join(words)}  Esc clear"
    assert footer(80, *words).strip() == f"{words[1]}   {words[2]}  Esc clear"
    assert footer(36, *words[:2]).strip() == f"{words[1]}  Esc"


def test_quitting_is_named_only_where_there_is_room() -> None:
    """Colours give way before it, and the panes, whose digits the tabs have; then it does."""
    assert "q quit" in footer(100)
    # A usual screen, less the place in the list: whoever sees it first must find the way out.
    assert "q quit" in footer(80 - len(" 10/19 "))
    assert "q quit" not in footer(50)
    assert "? help" in footer(50)


def test_a_card_that_has_the_screen_to_itself_names_the_way_back() -> None:
    """Whatever else is on."""
    assert "Esc back" in footer(40, alone=True)
    assert "Esc back" in footer(80, "voice LNA", alone=True)
    assert "Esc" not in footer(80)
