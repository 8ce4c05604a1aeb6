"""Work done aside, on the reader's screen."""

from tui.app.apart import Apart
from tui.app.screen import ReaderScreen


class Aside(ReaderScreen, Apart):
    """What takes time, and what is made of it: a message to the reader."""
