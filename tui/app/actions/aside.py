"""Work done aside, on the reader's screen."""

from tui.app.actions.part import Part
from tui.app.apart import Apart


class Aside(Part, Apart):
    """What takes time, and what is made of it: a message to the reader."""
