"""Keys that move the cursor, the card and the focus, and that go from pane to pane."""

from tui.app.actions.part import Part
from tui.app.item_list import ItemList
from tui.app.overlay import Choice, Overlay
from tui.app.view import Place
from tui.kinds.panes import PANES, pane_of
from tui.model.card import Span
from tui.model.source import Passage

_KEYS = [pane.key for pane in PANES]


class Moving(Part):
    """Panes, rows, cards, and the ladder from the overview to a passage."""

    def action_pane(self, pane: str) -> None:
        """Show a pane, where it was left."""
        if pane != self.pane:
            self.go(pane)
        elif self.card_open or self.zoomed:
            self.action_close()

    def action_pane_beside(self, by: int) -> None:
        """Show the pane to the left or right, if there is one."""
        number = _KEYS.index(self.pane) + by
        if 0 <= number < len(_KEYS):
            self.go(_KEYS[number])

    def action_move(self, by: int) -> None:
        """Move the cursor by a row, or scroll the card that has the focus."""
        if self.focused is self.detail:
            self.action_scroll_card(by)
        else:
            self.rows.step(by)

    def action_page(self, direction: int) -> None:
        """Move by a window's height."""
        if self.focused is self.detail:
            height = max(1, self.detail.scrollable_content_region.height - 1)
            self.action_scroll_card(direction * height)
        else:
            self.rows.page(direction)

    def action_edge(self, direction: int) -> None:
        """Move to the first or the last row, or to an end of the card that has the focus."""
        if self.focused is self.detail:
            (self.detail.scroll_end if direction > 0 else self.detail.scroll_home)(animate=False)
        else:
            if direction < 0:
                self.rows.scroll_home(animate=False)
            self.rows.move_to(self.rows.edge(direction))

    def action_item(self, by: int) -> None:
        """Show the next or previous item's card, wherever the focus is."""
        self.rows.step(by)

    def action_scroll_card(self, by: int) -> None:
        """Scroll the card by lines."""
        self.detail.scroll_relative(y=by, animate=False)

    def action_other_side(self) -> None:
        """Move the focus from the list to the card, or back."""
        if self.has_two_sides:
            (self.rows if self.focused is self.detail else self.detail).focus()
            self.show_bars()

    def action_zoom(self) -> None:
        """Give the card all the room, or the list its part of it again."""
        if self.is_narrow:
            self.action_close() if self.card_open else self.open_card()
            return
        if self.seen is not None:
            self.zoomed = not self.zoomed
            self.show_place(self.here()._replace(on_card=self.zoomed))

    def action_open(self) -> None:
        """Go a step down the ladder: overview, item, passage; and from a passage to its items."""
        readable = self.seen
        if readable is None:
            return
        if self.pane == "overview":
            self.go(pane_of(readable), readable.id)
        elif self.is_narrow and not self.card_open:
            self.open_card()
        elif isinstance(readable, Passage):
            items = self.briefing.pinned(readable.id)
            wide = max((len(item.NOUN) for item in items), default=0)
            choices = [
                Choice(
                    (
                        Span(f"{item.NOUN:<{wide}}  ", "muted"),
                        *item.draft_sign,
                        item.mention(self.briefing),
                    ),
                    item.id,
                )
                for item in items
            ]
            self._choose(f"Items at p{readable.number}", choices, "No item is pinned here.")
        else:
            passages = dict.fromkeys(map(self.briefing.passage, readable.places_in_source()))
            found = [passage for passage in passages if passage]
            choices = [
                Choice((Span(f"p{one.number}  ", "pin"), Span(one.gist)), one.id) for one in found
            ]
            self._choose("Passages of this item", choices, "No place in a source is recorded.")

    def on_item_list_chosen(self, event: ItemList.Chosen) -> None:
        """Open what was double-clicked."""
        event.stop()
        self.action_open()

    def open_card(self) -> None:
        """Cover the list of a narrow screen with the card."""
        here = self.here()
        self.history.leave(here._replace(led_on=True))
        self.show_place(here._replace(card=True, card_scroll=0))

    def _choose(self, title: str, choices: list[Choice], nothing: str) -> None:
        """Go to the only choice, or let the reader choose."""
        if not choices:
            self.notify(nothing, markup=False, timeout=3)
        elif len(choices) == 1:
            self._chosen(choices[0].target)
        else:
            self.app.push_screen(Overlay(title, choices, self.glyphs), self._chosen)

    def _chosen(self, target: str | None) -> None:
        readable = self.briefing.find(target or "")
        if readable is not None:
            self.go(pane_of(readable), readable.id)

    def action_back(self) -> None:
        """Return to the place before this one."""
        self._go_along(self.history.back(self.here()), "This is where you began.")

    def action_forward(self) -> None:
        """Return to the place that was gone back from."""
        self._go_along(self.history.forward(self.here()), "There is no place further on.")

    def _go_along(self, place: Place | None, nothing: str) -> None:
        if place is None:
            self.notify(nothing, markup=False, timeout=3)
        else:
            self.show_place(place)

    def action_close(self) -> None:
        """Close what is open, one thing at a time: the card, its focus, what narrows the list."""
        chips = self.chips()
        if self.is_narrow and self.card_open:
            self.show_place(self.here()._replace(card=False, on_card=False))
        elif self.zoomed:
            self.action_zoom()
        elif self.focused is self.detail:
            self.rows.focus()
            self.show_bars()
        elif chips:
            chips[-1].clear()

    def action_clear_chip(self, name: str) -> None:
        """Put off what a chip says is on."""
        for chip in self.chips():
            if chip.name == name:
                chip.clear()

    def action_leave(self) -> None:
        """Close a card that covers the list; at the top, quit."""
        if (self.is_narrow and self.card_open) or self.zoomed:
            self.action_close()
        else:
            self.app.exit()
