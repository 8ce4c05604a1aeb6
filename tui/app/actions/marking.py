"""Marks on what is new or changed, until it is read."""

import time
from collections.abc import Mapping
from typing import Final

from tui.app.actions.part import Part
from tui.app.news import SIGNS, Unread
from tui.model.briefing import Briefing, Readable
from tui.model.card import Fact
from tui.problems import Report

_REST: Final = 0.4
"""Seconds that a card is looked at, at the least, by whoever reads it and not only passes by."""


class Marking(Part):
    """What was read, in this run and in those before it."""

    _unread: Unread | None = None
    """Worked out when it is first asked for, after the first screen is drawn."""
    _resting: tuple[str, float] | None = None
    """The item whose card is seen, and since when."""

    def on_mount(self) -> None:
        """See what is news once there is something to look at."""
        self.call_after_refresh(self._show_marks)

    @staticmethod
    def clock() -> float:
        """Return a time that only grows, in seconds."""
        return time.monotonic()

    @property
    def news(self) -> Unread:
        """What is not yet read."""
        if self._unread is None:
            self._unread = Unread.begun(self.briefing, self._read_before())
        return self._unread

    def _read_before(self) -> Mapping[str, str] | None:
        path, variables = self.origin
        if path is None:
            return None
        from tui.state.briefing import seen

        return seen(variables, path)

    def _show_marks(self) -> None:
        if self.news.marked:
            self.rows.show_signs()
            self.show_card()
            self.show_bars()

    def signs(self) -> dict[str, str]:
        """Return the signs, and those of what is new or changed."""
        signs, marked = super().signs(), self._unread.marked if self._unread else {}
        return signs | {one: signs.get(one, "") + SIGNS[sort] for one, sort in marked.items()}

    def remarks(self, readable: Readable) -> list[Fact]:
        """Say what is new about an item."""
        news = self._unread.news(readable.id) if self._unread else None
        return [*([news.fact] if news else []), *super().remarks(readable)]

    def unread(self, pane: str) -> int:
        """Return how many items of a pane are new or changed and not yet read."""
        return self._unread.by_pane.get(pane, 0) if self._unread else 0

    def show_card(self, scroll: int | None = None) -> None:
        """Show a card; the one that was seen before it is read."""
        seen = "" if self.detail_is_hidden else self.rows.target
        if self._resting is None or self._resting[0] != seen:
            if self._leave_card():
                self.rows.show_signs()
            self._resting = (seen, self.clock())
        super().show_card(scroll)

    def _leave_card(self) -> bool:
        """Count an item as read whose card was looked at, and return whether it was unread."""
        if self._unread is None or self._resting is None:
            return False
        target, since = self._resting
        self._resting = None
        is_read = target in self._unread.marked and self.clock() - since >= _REST
        if is_read:
            self._unread = self._unread.having_read(target)
        return is_read

    def count_as_read(self, identifier: str) -> None:
        """Count an item as read that the person has just changed here."""
        self._unread = self.news.having_read(identifier)
        self.rows.show_signs()
        self.show_bars()

    def take_over(
        self,
        briefing: Briefing,
        report: Report,
        signed: Mapping[str, str],
        renamed: Mapping[str, str],
    ) -> None:
        """Show another state of the file, with marks on what it changed."""
        self._unread = self.news.reloaded(briefing, signed, renamed)
        # What stands on the card now is another text than the one that was looked at.
        self._resting = None
        self.show_anew(briefing, report, renamed)

    def on_unmount(self) -> None:
        """Remember what was read; whoever reads for the first time has seen all there is."""
        self._leave_card()
        path, variables = self.origin
        if path is None:
            return
        from tui.state.briefing import remember_seen

        read = self.news.read
        remember_seen(variables, path, {one: read[one] for one in self.news.signed if one in read})
