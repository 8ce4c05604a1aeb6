"""Work done aside, on the reader's screen."""

from tui.app.actions.part import Part
from tui.app.apart import Apart

_KEPT_IN = "Not from a browser: this briefing alone is served, and no program."


class Aside(Part, Apart):
    """What takes time, and what is made of it: a message to the reader."""

    def is_kept_in(self) -> bool:
        """Whether the reader is served to a browser, where nothing may lead out of it: say so."""
        if self.own.opening.is_served:
            self.notify(_KEPT_IN, markup=False, timeout=4)
        return self.own.opening.is_served
