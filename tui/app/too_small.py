"""What is shown on a screen too small to read on."""

from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import ModalScreen
from textual.widgets import Static

LEAST_COLUMNS = 20
LEAST_ROWS = 6


class TooSmall(ModalScreen[None]):
    """Covers everything until the terminal is larger again."""

    BINDINGS = [Binding("q,ctrl+c", "app.quit", show=False)]  # noqa: RUF012  # Textual's own form

    def compose(self) -> ComposeResult:
        """Say what is needed."""
        yield Static(f"{LEAST_COLUMNS}x{LEAST_ROWS} needed", markup=False)
