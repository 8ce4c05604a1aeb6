"""The time axis at the head of the timeline: three lines, which lead nowhere."""

from typing import Final, NamedTuple

from tui.model.card import Span, Spans
from tui.picture.axis import Axis
from tui.render.axis_lines import strip
from tui.render.glyphs import Glyphs

_EDGE: Final = Span(" ")


class AxisEntry(NamedTuple):
    """An axis with the days on it, and in words how many events are none."""

    axis: Axis
    glyphs: Glyphs
    target: str = ""

    def lines(self, width: int) -> list[Spans]:
        """Return its lines, set in as rows are, and one that is free."""
        return [*((_EDGE, *line) for line in strip(self.axis, width - 2, self.glyphs, 0)), ()]
