"""The one-line bars at the top and the bottom: words at places, some of which can be clicked."""

from collections.abc import Iterable
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from textual import events
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from tui.app.message import Told
from tui.render.cells import cells


class Piece(NamedTuple):
    """Some words of a bar. A click on a piece with an `action` posts `Bar.Clicked`."""

    text: str
    look: str = "words"
    action: str = ""
    weight: int = 0
    """Where there is no room for all, the pieces of the least weight go first."""


class Bar(Widget):
    """Draws pieces side by side, in one line, without any markup in them."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "bar--words",
        "bar--key",
        "bar--here",
        "bar--aside",
        "bar--chip",
        "bar--alarm",
    }

    class Clicked(Told):
        """A piece was clicked."""

        action: str

    left: tuple[Piece, ...] = ()
    right: tuple[Piece, ...] = ()

    def show(self, left: tuple[Piece, ...], right: tuple[Piece, ...] = ()) -> None:
        """Show other pieces.

        Where there is no room for both, those on the right give way that have no weight.
        """
        if (left, right) != (self.left, self.right):
            before = self._placed()
            self.left, self.right = left, right
            at = _same_cells(before, self._placed())
            if at < self.size.width:
                # Most often a number at the end is another: over ssh the rest need not be sent.
                self.refresh(Region(at, 0, self.size.width - at, 1))

    def _placed(self) -> list[Piece]:
        kept = [piece for piece in self.right if piece.weight]
        left, room = list(self.left), self.size.width - _wide(kept)
        # Words that have no room are left out whole, never cut.
        while left and _wide(left) > room:
            least = min(piece.weight for piece in left)
            last = max(number for number, piece in enumerate(left) if piece.weight == least)
            left = [
                piece
                for number, piece in enumerate(left)
                if piece.weight != least or (least == 0 and number != last)
            ]
        right = self.right if _wide(left) + _wide(self.right) <= self.size.width else kept
        gap = self.size.width - _wide(left) - _wide(right)
        return [*left, Piece(" " * gap), *right] if gap >= 0 else left

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


def _same_cells(before: Iterable[Piece], after: Iterable[Piece]) -> int:
    """Return how many cells at the beginning are the same."""
    at = 0
    for old, new in zip(before, after, strict=False):
        if (old.text, old.look) != (new.text, new.look):
            break
        at += cells(new.text)
    return at


def _wide(pieces: Iterable[Piece]) -> int:
    return sum(cells(piece.text) for piece in pieces)
