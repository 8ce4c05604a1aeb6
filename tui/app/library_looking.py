"""The library as a screen sees it: looked into when it opens, and read while one looks on."""

import time
from functools import partial
from typing import NamedTuple

from tui.app.apart import Apart
from tui.app.keyed import KeyedScreen
from tui.app.message import Told
from tui.library.holdings import Holdings
from tui.library.shelf import Progress


class Chosen(NamedTuple):
    """What is to be read: a file, and perhaps an item of it."""

    file: str
    item: str = ""


class Looking(KeyedScreen[Chosen], Apart):
    """Looks into the folders, and reads what is new in them, aside. A subclass shows it."""

    BETWEEN_PROGRESS = 0.1
    """Seconds between two states of the bar."""
    BETWEEN_LISTS = 1.0
    """Seconds between two states of the list, while it grows."""

    class Looked(Told):
        """The folders were looked into, or what is new in them was read."""

        number: int
        is_read: bool

    class Went(Told):
        """Some more of what is new was read."""

        number: int
        progress: Progress

    def __init__(self, holdings: Holdings) -> None:
        super().__init__()
        self.holdings = holdings
        self.progress: Progress | None = None
        """How far reading is, while there is something to be read."""
        self.is_read = False
        """Whether all that is new was read."""
        self._looks = 0
        self._listed_at = 0.0

    def show_list(self) -> None:
        """Show the briefings there are, as far as they are known."""
        raise NotImplementedError

    def show_bars(self) -> None:
        """Show how far reading is."""
        raise NotImplementedError

    @staticmethod
    def clock() -> float:
        """Return a time that only grows, in seconds."""
        return time.monotonic()

    def action_reload(self) -> None:
        """Look into the folders, and read what is new or changed."""
        self._looks += 1
        self.aside_in_order(partial(self._look, self._looks))

    def _look(self, number: int) -> None:
        shelf = self.holdings.look()
        self.tell(self.Looked(number, is_read=not shelf.changed))
        following = self.clock()
        for progress in shelf.update():
            if number != self._looks:
                return
            if self.clock() >= following:
                following = self.clock() + self.BETWEEN_PROGRESS
                self.tell(self.Went(number, progress))
        self.tell(self.Looked(number, is_read=True))

    def on_unmount(self) -> None:
        """Let the reading stop at its next step."""
        self._looks += 1

    def on_looking_looked(self, event: Looked) -> None:
        """List what there is now."""
        event.stop()
        if event.number == self._looks:
            self.progress, self.is_read = None, event.is_read
            self._list_now()

    def on_looking_went(self, event: Went) -> None:
        """Say how far it is, and now and then list what was read so far."""
        event.stop()
        if event.number != self._looks:
            return
        self.progress = event.progress
        if self.clock() - self._listed_at >= self.BETWEEN_LISTS:
            self._list_now()
        else:
            self.show_bars()

    def _list_now(self) -> None:
        self._listed_at = self.clock()
        self.show_list()
