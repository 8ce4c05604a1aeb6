"""The bars at the top and the bottom: whole words or none."""

import asyncio

import pytest
from textual.app import App, ComposeResult

from tui.app.bar import Bar, Piece

KEYS = (
    Piece(" j k", weight=2), Piece(" move ", weight=2),
    Piece(" t", weight=1), Piece(" theme ", weight=1),
    Piece(" q", "key", "leave", 3), Piece(" quit ", "words", "leave", 3),
)  # fmt: skip
AT = (Piece(" 1/9 "),)


class OneBar(App[None]):
    """A bar and what was clicked on it."""

    CSS = "Bar { height: 1; }"

    def __init__(self) -> None:
        super().__init__()
        self.clicked: list[str] = []

    def compose(self) -> ComposeResult:
        """Lay out the bar."""
        yield Bar()

    def on_bar_clicked(self, event: Bar.Clicked) -> None:
        """Remember the click."""
        self.clicked.append(event.action)


def drawn(width: int, left: tuple[Piece, ...], right: tuple[Piece, ...] = ()) -> str:
    """Return a bar as it is drawn at a width."""

    async def draw() -> str:
        app = OneBar()
        async with app.run_test(size=(width, 3)):
            bar = app.query_one(Bar)
            bar.show(left, right)
            return bar.render_line(0).text

    return asyncio.run(draw())


@pytest.mark.parametrize(
    ("width", "words"),
    [
        (40, " j k move  t theme  q quit          1/9 "),
        (32, " j k move  t theme  q quit  1/9 "),
        (31, " j k move  t theme  q quit "),
        (25, " j k move  q quit    1/9 "),
        (18, " j k move  q quit "),
        (17, " q quit      1/9 "),
        (8, " q quit "),
        (7, "   1/9 "),
    ],
)
def test_words_without_room_are_left_out_whole(width: int, words: str) -> None:
    """First the place at the right, then what weighs least; what stays is never cut."""
    assert drawn(width, KEYS, AT) == words.ljust(width)


def test_pieces_without_a_weight_go_one_by_one_from_the_end() -> None:
    """Tabs that have no room are left out, the last first; one with a weight stays."""
    tabs = (Piece("1Ovw"), Piece(" "), Piece("2Time"), Piece(" "), Piece("3Act", weight=1))
    assert drawn(15, tabs) == "1Ovw 2Time 3Act"
    assert drawn(9, tabs) == "1Ovw 3Act"
    assert drawn(4, tabs) == "3Act"


def test_a_click_finds_the_piece_under_it() -> None:
    """Each cell of a piece counts as the piece; pieces without an action are silent."""

    async def click(*columns: int) -> list[str]:
        app = OneBar()
        async with app.run_test(size=(40, 3)) as pilot:
            app.query_one(Bar).show(KEYS, AT)
            for column in columns:
                await pilot.click(offset=(column, 0))
            return app.clicked

    start = sum(len(piece.text) for piece in KEYS[:4])
    end = sum(len(piece.text) for piece in KEYS)
    assert asyncio.run(click(start, end - 1)) == ["leave", "leave"]
    assert asyncio.run(click(0, start - 1, end, 39)) == []
