"""While letters stand on the links: a screen over the reader that nothing can be seen of."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from textual import events
from textual.geometry import Offset, Size
from textual.screen import ModalScreen

from tui.app.keys import bindings
from tui.app.links import typed
from tui.keys import PROGRAM, Key


class Hints(ModalScreen[str]):
    """Takes the letters of a link. It ends with the link's target, or with nothing."""

    BINDINGS = bindings([Key("hints.quit", "ctrl+c", "app.quit", "quit at once", PROGRAM)])  # type: ignore[assignment]  # as in keys.py
    AUTO_FOCUS: ClassVar[str | None] = None

    def __init__(
        self,
        targets: Mapping[str, str],
        narrow: Callable[[str], None],
        under: Callable[[Offset], str],
    ) -> None:
        super().__init__()
        self.targets = targets
        """What each link leads to, by its letters."""
        self._narrow = narrow
        self._under = under
        self._typed = ""
        self._seen: Size | None = None

    def on_key(self, event: events.Key) -> None:
        """Follow the link when its letters are complete; any other key ends it."""
        if event.key == "ctrl+c":
            return
        event.stop()
        target, goes_on = typed(self._typed + (event.character or ""), self.targets)
        if not goes_on:
            self.dismiss(target)
            return
        self._typed += event.character or ""
        self._narrow(self._typed)

    def on_click(self, event: events.Click) -> None:
        """Follow the link under the mouse; where there is none, leave the letters."""
        self.dismiss(self._under(event.screen_offset))

    def on_resize(self, event: events.Resize) -> None:
        """Leave the letters where the lines move under them."""
        if self._seen not in {None, event.size}:
            self.dismiss("")
        self._seen = event.size
