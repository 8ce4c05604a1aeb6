"""The driver of a reader that is served: its screen is a page in a browser."""

from typing import Any, Final

from textual.app import App
from textual.drivers.web_driver import WebDriver

MOST: Final = 500
"""So many columns and rows are drawn at most, whatever a page asks for."""


class PageDriver(WebDriver):
    """Textual's driver for pages, with bounds to what a page may ask for."""

    def __init__(self, app: App[Any], **options: Any) -> None:
        super().__init__(app, **options)
        if self._size is not None:
            columns, rows = self._size
            self._size = bounded(columns), bounded(rows)

    def on_meta(self, packet_type: str, payload: dict[str, object]) -> None:
        """Take what the server passes on; of a size, only so much as is drawn."""
        if packet_type == "resize":
            payload = {
                **payload,
                **{side: bounded(payload.get(side)) for side in ("width", "height")},
            }
        super().on_meta(packet_type, payload)


def bounded(number: object) -> int:
    """Return a number of columns or rows that can be drawn."""
    return max(1, min(number, MOST)) if isinstance(number, int) else 1
