"""A picture over the reader that has all the room there is, and can be looked at closer."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widget import Widget

from tui.app.bar import Bar, Piece
from tui.app.item_list import ItemList
from tui.app.listing import Entry, Listing
from tui.app.overlay import Overlay
from tui.app.trail import cut
from tui.render.glyphs import Glyphs


class PictureScreen(Overlay):
    """The lines of a picture below its title; it ends with the item that was chosen."""

    def __init__(self, target: str, glyphs: Glyphs) -> None:
        """Begin at an item, where the picture has it."""
        super().__init__("", [], glyphs)
        self.begin_at = target

    def compose(self) -> ComposeResult:
        """Lay out the title, what stays where it is, the lines and the keys."""
        self.entries = self.drawn()
        with Vertical(id="overlay", classes="-picture"):
            yield Bar(id="overlay-title")
            yield from self.fixed()
            yield ItemList(self._glyphs, id="overlay-lines")
            yield Bar(id="overlay-keys")

    # What a picture says.

    def drawn(self) -> Sequence[Entry]:
        """Return the lines of the picture as it is looked at now."""
        raise NotImplementedError

    def heading(self) -> str:
        """Return in words what is seen of the whole."""
        raise NotImplementedError

    def fixed(self) -> Sequence[Widget]:
        """Return what stands above the lines and is not scrolled."""
        return ()

    def draw_anew(self, *targets: str) -> None:
        """Draw the picture as it is looked at now, with the cursor on the first target it has."""
        self.entries = self.drawn()
        listing = Listing(self.entries, self._glyphs)
        # What is not seen any more gives way to what is on its line.
        there = listing.near(min(self._list.cursor, len(listing) - 1), -1)
        found = (listing.targets[target] for target in targets if target in listing.targets)
        self._list.show_listing(listing, next(found, there), None)
        self._show_keys()
        self._fit()

    def _fit(self) -> None:
        """Have all the room there is, and say what is seen of the whole."""
        width = max(1, self.size.width - 4)
        title = cut(self.heading(), width, self._glyphs)
        self.query_one("#overlay-title", Bar).show((Piece(f" {title}", "here"),))
