"""Where a briefing opens, and where it was left for the next time."""

from tui.app.actions.part import Part
from tui.app.detail import Detail
from tui.app.item_list import ItemList
from tui.app.view import Place
from tui.config.settings import LAST
from tui.kinds.panes import PANES, pane_of

_PANES = {pane.key for pane in PANES}


class Returning(Part):
    """The place to begin with: one that is asked for, the last one, or always the same pane."""

    _parts: tuple[ItemList, Detail] | None = None
    """Held, for they are gone from the screen when it is left."""

    def on_mount(self) -> None:
        """Get hold of what knows where one is."""
        self._parts = (self.rows, self.detail)

    def first_place(self) -> Place:
        """Return where to begin."""
        asked = self.briefing.find(self.own.opening.item)
        if asked is not None:
            return Place(pane_of(asked), asked.id, card=self.is_narrow)
        start = self.own.settings.start
        if start != LAST:
            return Place(start)
        return self._last_place() or super().first_place()

    def _last_place(self) -> Place | None:
        path, variables = self.origin
        if path is None:
            return None
        from tui.state.briefing import last_place

        last = last_place(variables, path)
        if last is None or last.pane not in _PANES:
            return None
        if self.briefing.find(last.item) is None:
            return Place(last.pane)
        same = last.columns == self.size.width
        scroll = last.scroll if same else None
        card = last.card and self.is_narrow
        return Place(last.pane, last.item, scroll, card, last.card_scroll if same else 0)

    def on_unmount(self) -> None:
        """Remember where the briefing is left."""
        path, variables = self.origin
        if path is None or self._parts is None or not self.has_begun:
            return
        from tui.state.briefing import LastPlace, remember_place

        rows, detail = self._parts
        place = LastPlace(
            self.pane,
            rows.target,
            int(rows.scroll_y),
            self.size.width,
            self.card_open,
            int(detail.scroll_y),
        )
        remember_place(variables, path, place)
