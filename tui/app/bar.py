"""The one-line bars at the top and the bottom: words at places, some of which can be clicked."""

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui.render.cells import cells


class Piece(NamedTuple):
    """Some words of a bar. A click on a piece with an `action` posts `Bar.Clicked`."""

    text: str
    look: str = "words"
    action: str = ""


class Bar(Widget):
    """Draws pieces side by side, in one line, without any markup in them."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"bar--words", "bar--key", "bar--here", "bar--aside"}

    @dataclass
    class Clicked(Message):
        """A piece was clicked."""

        action: str

    left: tuple[Piece, ...] = ()
    right: tuple[Piece, ...] = ()

    def show(self, left: tuple[Piece, ...], right: tuple[Piece, ...] = ()) -> None:
        """Show other pieces; those on the right give way where there is no room for both."""
        if (left, right) != (self.left, self.right):
            self.left, self.right = left, right
            self.refresh()

    def _placed(self) -> list[Piece]:
        width = self.size.width
        kept: list[Piece] = []
        room = width
        for piece in self.left:
            # A word that has no room is left out whole, never cut.
            if cells(piece.text) > room:
                break
            kept.append(piece)
            room -= cells(piece.text)
        wide = sum(cells(piece.text) for piece in self.right)
        if wide <= room:
            kept += [Piece(" " * (room - wide)), *self.right]
        return kept

    def render_line(self, y: int) -> Strip:
        """Draw the line."""
        del y
        segments = [
            Segment(piece.text, self.get_component_rich_style(f"bar--{piece.look}"))
            for piece in self._placed()
        ]
        return Strip(segments).extend_cell_length(self.size.width, self.rich_style)

    def on_click(self, event: events.Click) -> None:
        """Find the piece under the mouse."""
        at = 0
        for piece in self._placed():
            at += cells(piece.text)
            if event.x < at:
                if piece.action:
                    self.post_message(self.Clicked(piece.action))
                return
