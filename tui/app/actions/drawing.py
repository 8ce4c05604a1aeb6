"""Looking at the time axis: a view over the reader, imported when it is asked for."""

from tui.app.actions.part import Part
from tui.kinds.panes import groups
from tui.model.item import Item


class Drawing(Part):
    """The picture of what the timeline shows."""

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
