"""Pictures: at the head of a pane, and as views over the reader.

What draws them is imported by whoever looks at one: the first screen is not to wait for it.
"""

from itertools import accumulate
from typing import Final

from tui.app.actions.part import Part
from tui.app.listing import MOST_WRAPPED, Entry, Listing
from tui.kinds.panes import groups
from tui.model.item import Item

_TALL: Final = 30
"""From so many rows on, the timeline has its axis above it."""
_FEWEST: Final = 3
"""Fewer events are sooner read than looked at."""
_SHARE, _SHARE_ABOVE_CARD = 2, 3
"""Who stands to whom has this part of a screen's rows at most; so much of one with a card below."""

_NO_NUMBERS: Final = (
    "No two numbers here may be compared: it takes one unit, one voice and one day, and digits."
)


class Drawing(Part):
    """The pictures of what the panes show."""

    _with_head: dict[str, tuple[Listing, int, Listing]] = {}  # noqa: RUF012  # replaced, never changed
    """A pane's listing, the rows that its head may have, and the same below its head."""

    def listing(self, pane: str) -> Listing:
        """Return what a pane shows; where there is room, below its picture."""
        found = super().listing(pane)
        # One entry more must not make of a list that wraps its rows one that does not.
        if pane not in {"timeline", "actors"} or not _FEWEST <= len(found) < MOST_WRAPPED:
            return found
        room = self._head_room(pane)
        known = self._with_head.get(pane)
        if known is None or known[0] is not found or known[1] != room:
            head = self._axis_head(found, room) if pane == "timeline" else self._cast_head(room)
            drawn = Listing([*head, *found.entries], self.glyphs) if head else found
            known = found, room, drawn
            self._with_head = {**self._with_head, pane: known}
        return known[2]

    def _head_room(self, pane: str) -> int:
        """Return how many rows a pane's picture may take."""
        height = self.size.height
        if pane == "timeline":
            return int(height >= _TALL)
        beside = self.is_wide or self.is_narrow
        return height // (_SHARE if beside else _SHARE_ABOVE_CARD)

    def _axis_head(self, listing: Listing, room: int) -> list[Entry]:
        found = map(self.briefing.find, listing.targets) if room else ()
        items = [one for one in found if isinstance(one, Item)]
        if len(items) < _FEWEST:
            return []
        from tui.app.axis_entry import AxisEntry
        from tui.picture.axis import whole_axis
        from tui.picture.stroke import strokes

        drawn = strokes(items)
        return [AxisEntry(whole_axis(drawn), self.glyphs)] if len(drawn) >= _FEWEST else []

    def _cast_head(self, room: int) -> list[Entry]:
        """Return the first casts, as many as there is room for."""
        from tui.app.cast_entry import CastEntry
        from tui.picture.cast import casts

        found = casts(self._items("actors"), self.briefing)
        entries = [CastEntry(cast, self.glyphs) for cast in found.drawn]
        ends = accumulate(entry.rows for entry in entries)
        return [entry for entry, end in zip(entries, ends, strict=True) if end <= room]

    def action_picture(self) -> None:
        """Show a picture of the pane: numbers, who stands to whom, or of all others the axis."""
        if self.pane == "figures":
            self._show_numbers()
        elif self.pane == "actors":
            self._show_cast()
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

    def _show_cast(self) -> None:
        from tui.app.cast_screen import CastScreen
        from tui.picture.cast import ties_among

        found = ties_among(self._items("actors"), self.briefing)
        if found:
            screen = CastScreen(found, self.rows.target, self.glyphs)
            self.app.push_screen(screen, self._chosen_on_picture)
        else:
            self.notify("Nothing here says how one stands to another.", markup=False, timeout=3)

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
        self.app.push_screen(screen, self._chosen_on_picture)

    def _chosen_on_picture(self, target: str | None) -> None:
        if target:
            self.follow_to(target)
