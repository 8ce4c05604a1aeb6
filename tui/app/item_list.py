"""The list of a pane: rows with a cursor, drawn only where they are seen."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from rich.style import Style
from textual import events

from tui.app.links import LinkAt
from tui.app.listing import MARGIN, Listing
from tui.app.message import Told
from tui.app.span_lines import SpanLines
from tui.model.card import Span, Spans
from tui.render.cells import cells
from tui.render.glyphs import UNICODE, Glyphs


def cells_kept(gutter: int, beside: bool) -> int:
    """Return how many cells of a line are no row's: those of its signs, and one at the right.

    That is free so that nothing touches the rule beside the list; without a rule a sign has it.
    """
    return gutter + 1 if beside else max(gutter, 1)


def _no_signs() -> Mapping[str, str]:
    return {}


class ItemList(SpanLines, inherit_bindings=False):
    """Shows a `Listing` and moves a cursor over those of its entries that lead somewhere."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"item-list--cursor"}

    class Highlighted(Told):
        """The cursor moved to another entry."""

        target: str

    class Chosen(Told):
        """The entry under the cursor was chosen, by Enter or by a double click."""

        target: str

    listing: Listing = Listing(())
    cursor: int = -1
    _scroll: int | None = 0
    """Where the list was to be shown, when its height was perhaps still another."""

    def __init__(
        self,
        glyphs: Glyphs = UNICODE,
        signs: Callable[[], Mapping[str, str]] = _no_signs,
        *,
        id: str | None = None,  # noqa: A002  # Textual's own name
    ) -> None:
        super().__init__(glyphs, id=id)
        self._signs_now = signs
        self._signs: Mapping[str, str] = {}
        self._gutter = 0
        """Cells between the cursor's and the rows: as many as there are signs beside a row."""

    def show_listing(
        self, listing: Listing, cursor: int | None = None, scroll: int | None = 0
    ) -> None:
        """Show another list, with the cursor and the scroll position it was left at.

        Without a position the cursor is shown amid what surrounds it.
        """
        self.listing = listing
        self.cursor = listing.first() if cursor is None else cursor
        self._scroll = scroll
        self._lay_out()
        self._restore()
        self.refresh()
        self._tell()

    def _restore(self) -> None:
        self.scroll_to(y=self._amid() if self._scroll is None else self._scroll, animate=False)
        self._keep_in_sight()

    def _amid(self) -> int:
        """Return the scroll position that has the cursor in the middle of the window."""
        if self.cursor < 0:
            return 0
        start, end = self.listing.start(self.cursor), self.listing.end(self.cursor)
        around = self.scrollable_content_region.height - (end - start)
        return max(0, start - max(0, around) // 2)

    def on_resize(self) -> None:
        """Lay the rows out for the new width, at the place that could not be reached before."""
        self._lay_out()
        self._restore()

    def _lay_out(self) -> None:
        self._signs = self._signs_now()
        self._gutter = self.lay_out(self.listing)
        self.measure()

    def lay_out(self, listing: Listing) -> int:
        """Lay a listing out as it would be shown, and return how many cells its signs take."""
        found = (sign for target, sign in self._signs_now().items() if target in listing.targets)
        gutter = max(map(len, found), default=0)
        kept = cells_kept(gutter, beside=self.size.width < self.screen.size.width)
        listing.lay_out(max(self.scrollable_content_region.width - kept, 1))
        return gutter

    def show_signs(self) -> None:
        """Show the signs as they are now; the cursor stays on its line of the screen."""
        line, gutter = self.cursor_line, self._gutter
        self._lay_out()
        if gutter != self._gutter and self.cursor >= 0:
            self.scroll_to(y=max(0, self.listing.start(self.cursor) - line), animate=False)
            self._keep_in_sight()
        self.refresh()

    def line_count(self) -> int:
        """Return how many lines the list has."""
        return self.listing.height

    def line_at(self, number: int) -> Spans:
        """Return a line, with the cursor before the entry that it is on, and the entry's signs."""
        line = self.listing.line(number)
        entry = self.listing.at(number)
        if not line or entry < 0:
            return line
        if entry != self.cursor and not self._gutter:
            return line
        margin = Span(self.glyphs.cursor, MARGIN.role) if entry == self.cursor else MARGIN
        gutter = (Span(self._sign(number, entry), "warning"),) if self._gutter else ()
        return tuple(
            part for span in line for part in ((margin, *gutter) if span is MARGIN else (span,))
        )

    def _sign(self, number: int, entry: int) -> str:
        """Return what stands in an entry's gutter: on its first line its signs."""
        first = self.listing.start(entry) + self.listing.space_above(entry)
        signs = self._signs.get(self.listing.entries[entry].target, "") if number == first else ""
        return signs.rjust(self._gutter)

    def visible_rows(self) -> list[LinkAt]:
        """Return the entries that begin in the window as links, each where its first words are."""
        top, height = int(self.scroll_y), self.scrollable_content_region.height
        found = []
        for number, entry in enumerate(self.listing.entries):
            at = self.listing.start(number) + self.listing.space_above(number)
            if entry.target and top <= at < top + height:
                before = self.listing.line(at)
                margin = next(rank for rank, span in enumerate(before) if span is MARGIN)
                cell = sum(cells(span.text) for span in before[:margin])
                found.append(LinkAt(at, cell, cell + 1, entry.target))
        return found

    def base_style(self, number: int) -> Style:
        """Return the cursor's style for its lines."""
        if self.listing.at(number) == self.cursor and self.listing.line(number):
            return self.get_component_rich_style("item-list--cursor")
        return self.rich_style

    @property
    def target(self) -> str:
        """What the entry under the cursor leads to; empty when there is none."""
        if 0 <= self.cursor < len(self.listing):
            return self.listing.entries[self.cursor].target
        return ""

    @property
    def cursor_line(self) -> int:
        """How far below the window's first line the entry under the cursor begins."""
        return self.listing.start(self.cursor) - int(self.scroll_y) if self.cursor >= 0 else 0

    def move_to(self, number: int) -> None:
        """Put the cursor on an entry that can be highlighted; other numbers are ignored."""
        if number == self.cursor or number < 0:
            return
        self._refresh_entry(self.cursor)
        self.cursor = number
        self._refresh_entry(number)
        self._keep_in_sight()
        self._tell()

    def step(self, by: int) -> None:
        """Move the cursor by entries; it stays inside the list."""
        if self.cursor < 0:
            return
        direction = 1 if by > 0 else -1
        number = self.cursor
        for _ in range(abs(by)):
            following = self.listing.near(number + direction, direction)
            if following < 0:
                break
            number = following
        if number == self.cursor and by < 0:
            # Above the first entry there may be words that lead nowhere: let them be read.
            self.scroll_to(y=0, animate=False)
        self.move_to(number)

    def page(self, direction: int) -> None:
        """Move the cursor by about a window's height."""
        height = max(1, self.scrollable_content_region.height - 1)
        line = self.listing.start(self.cursor) + direction * height if self.cursor >= 0 else 0
        line = max(0, min(line, self.listing.height - 1))
        number = self.listing.near(self.listing.at(line), direction)
        self.move_to(number if number >= 0 else self.edge(direction))

    def edge(self, direction: int) -> int:
        """Return the last entry in a direction: the list's first or last."""
        return self.listing.last() if direction > 0 else self.listing.first()

    def choose(self) -> None:
        """Choose the entry under the cursor."""
        if self.target:
            self.post_message(self.Chosen(self.target))

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse clicked; a double click chooses."""
        number = self.listing.at(int(self.scroll_y) + event.y)
        if number >= 0 and self.listing.entries[number].target:
            self.move_to(number)
            if event.chain == 2:
                self.choose()

    def _tell(self) -> None:
        self.post_message(self.Highlighted(self.target))

    def _refresh_entry(self, number: int) -> None:
        if 0 <= number < len(self.listing):
            start = self.listing.start(number)
            self.refresh_lines(start, self.listing.end(number) - start)

    def _keep_in_sight(self) -> None:
        top, height = int(self.scroll_y), self.scrollable_content_region.height
        # While a card covers the list it has no height, and stays where it is.
        if self.cursor < 0 or height <= 0:
            return
        start, end = self.listing.start(self.cursor), self.listing.end(self.cursor)
        if self.cursor == self.listing.first() and end <= height:
            start = 0
        if start < top:
            self.scroll_to(y=start, animate=False)
        elif end > top + height:
            self.scroll_to(y=min(end - height, self.listing.start(self.cursor)), animate=False)
