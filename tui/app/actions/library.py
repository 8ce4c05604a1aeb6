"""The library over the reader, and briefings that are opened from here, one over the other."""

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual.message import Message

from tui.app.actions.moving import Moving
from tui.app.actions.reloading import Reloading
from tui.app.message import Told
from tui.app.origin import Origin, working
from tui.app.own import Opening
from tui.clean import one_line
from tui.load.load import Loaded, load_file

if TYPE_CHECKING:
    from tui.app.library_looking import Chosen
    from tui.library.holdings import Holdings


class Shelving(Moving, Reloading):
    """All briefings there are, to read another."""

    shared: "Holdings | None" = None
    """The library, if anybody has asked for it yet."""

    class OtherRead(Told):
        """Another briefing was read, to be shown."""

        path: Path
        item: str
        loaded: Loaded

    class InFront(Told):
        """Tells which briefing is read now."""

        origin: Origin

    @property
    def holdings(self) -> "Holdings":
        """The library, one for all briefings that are opened."""
        if self.shared is None:
            from tui.library.holdings import Holdings

            self.shared = Holdings(self.origin.variables, working())
        return self.shared

    def action_library(self) -> None:
        """Show all briefings there are."""
        if self.is_kept_in():
            return
        from tui.app.library_screen import LibraryScreen

        at = os.path.realpath(self.origin.path) if self.origin.path else ""
        screen = LibraryScreen(self.holdings, self.glyphs, self.arrangement, at)
        self.app.push_screen(screen, self._chosen_briefing)

    def _chosen_briefing(self, chosen: "Chosen | None") -> None:
        if chosen is not None:
            self.read_other(Path(chosen.file), chosen.item)

    def read_other(self, path: Path, item: str = "") -> None:
        """Read a briefing over this one, at an item; this one itself only goes to the item."""
        here = self.origin.path
        if here is not None and os.path.realpath(path) == os.path.realpath(here):
            if item:
                self.follow_to(item)
            return
        self.aside_then_tell(partial(self._read_other, path, item))

    def _read_other(self, path: Path, item: str) -> Message:
        return self.OtherRead(path, item, load_file(path, name=path.name))

    def on_shelving_other_read(self, event: OtherRead) -> None:
        """Show another briefing, or say why it cannot be shown."""
        event.stop()
        briefing, report = event.loaded
        if briefing is None:
            words = f"It cannot be read: {report.sorted()[0].what}"
            self.notify(words, severity="warning", markup=False, timeout=4)
            return
        origin = Origin(event.path, self.origin.variables)
        other = type(self)(
            briefing, report, self.glyphs, origin, self.own._replace(opening=Opening(event.item))
        )
        other.shared = self.holdings
        self.app.push_screen(other)
        if key := self.key_of("place.back"):
            title = one_line(self.briefing.header.title)
            self.notify(f"{key} leads back to {title}", markup=False, timeout=3)

    @property
    def _below(self) -> "Shelving | None":
        """The briefing from which this one was opened."""
        stack = self.app.screen_stack
        below = stack[: stack.index(self)] if self in stack else []
        return below[-1] if below and isinstance(below[-1], Shelving) else None

    @property
    def _is_covered(self) -> bool:
        """Whether another briefing lies over this one."""
        stack = self.app.screen_stack
        above = stack[stack.index(self) + 1 :] if self in stack else []
        return any(isinstance(screen, Shelving) for screen in above)

    def look_at_file(self) -> None:
        """Leave the file alone while another briefing is read; it is looked at after that."""
        if not self._is_covered:
            super().look_at_file()

    def on_screen_resume(self) -> None:
        """Tell which briefing is read."""
        self.post_message(self.InFront(self.origin))

    def action_back(self) -> None:
        """Return to the place before this one; before the first, to the briefing before."""
        if self._below is not None and not self.history.behind():
            self.app.pop_screen()
        else:
            super().action_back()

    def action_leave(self) -> None:
        """Close a card that covers the list, then a briefing that covers another; then quit."""
        covers = (self.is_narrow and self.card_open) or self.zoomed
        if self._below is not None and not covers:
            self.app.pop_screen()
        else:
            super().action_leave()
