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
        """Show the time axis of the events that the timeline shows, at the one under the cursor."""
        from tui.app.axis_screen import AxisScreen
        from tui.picture.stroke import strokes

        found = groups(self.briefing, "timeline", self.kept("timeline"))
        items = [one for group in found for one in group.items if isinstance(one, Item)]
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
