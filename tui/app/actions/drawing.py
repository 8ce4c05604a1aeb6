"""The time axis: at the head of the timeline, and as a view over the reader.

What draws it is imported by whoever looks at it: the first screen is not to wait for it.
"""

from typing import Final

from tui.app.actions.part import Part
from tui.app.listing import MOST_WRAPPED, Listing
from tui.kinds.panes import groups
from tui.model.item import Item

_TALL: Final = 30
"""From so many rows on, the timeline has its axis above it."""
_FEWEST: Final = 3
"""Fewer events are sooner read than looked at."""

_NO_NUMBERS: Final = (
    "No two numbers here may be compared: it takes one unit, one voice and one day, and digits."
)


class Drawing(Part):
    """The picture of what the timeline shows."""

    _below_axis: tuple[Listing, Listing] | None = None
    """A listing of the timeline, and the same below its axis."""

    def listing(self, pane: str) -> Listing:
        """Return what a pane shows; on a high screen, the timeline below its axis."""
        found = super().listing(pane)
        if pane != "timeline" or self.size.height < _TALL:
            return found
        if self._below_axis is None or self._below_axis[0] is not found:
            self._below_axis = (found, self._drawn_above(found))
        return self._below_axis[1]

    def _drawn_above(self, listing: Listing) -> Listing:
        # One entry more must not make of a list that wraps its rows one that does not.
        if not _FEWEST <= len(listing) < MOST_WRAPPED:
            return listing
        from tui.app.axis_entry import AxisEntry
        from tui.picture.axis import whole_axis
        from tui.picture.stroke import strokes

        found = map(self.briefing.find, listing.targets)
        drawn = strokes(one for one in found if isinstance(one, Item))
        if len(drawn) < _FEWEST:
            return listing
        head = AxisEntry(whole_axis(drawn), self.glyphs)
        return Listing([head, *listing.entries], self.glyphs)

    def action_picture(self) -> None:
        """Show a picture of the pane: the numbers of figures, and of all others the time axis."""
        if self.pane == "figures":
            self._show_numbers()
        else:
            self._show_axis()

    def _show_numbers(self) -> None:
        from tui.app.numbers_screen import NumbersScreen
        from tui.picture.interval import comparisons

        found = comparisons(self._items("figures"), self.briefing)
        if found:
            self.app.push_screen(NumbersScreen(found, self.glyphs))
        else:
            self.notify(_NO_NUMBERS, markup=False, timeout=5)

    def _items(self, pane: str) -> list[Item]:
        """Return the items that a pane shows, in its own order."""
        found = groups(self.briefing, pane, self.kept(pane))
        return [one for group in found for one in group.items if isinstance(one, Item)]

    def _show_axis(self) -> None:
        from tui.app.axis_screen import AxisScreen
        from tui.picture.stroke import strokes

        items = self._items("timeline")
        drawn = strokes(items)
        if not drawn:
            self.notify("Nothing here has a date that could be drawn.", markup=False, timeout=3)
            return
        undated = len(items) - len(drawn)
        screen = AxisScreen(drawn, undated, self.rows.target, self.glyphs)
        self.app.push_screen(screen, self._chosen_event)

    def _chosen_event(self, target: str | None) -> None:
        if target:
            self.follow_to(target)
