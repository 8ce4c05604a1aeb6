"""The last line of defence: no control byte leaves for the terminal inside a text."""

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from tui.clean import clean


class ControlFilter(LineFilter):
    """Replaces what could command a terminal in every segment that is drawn.

    The model is clean already. This catches what comes by another way: a library's message, an
    exception's words, a theme's name.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Return the segments with harmless texts."""
        del background
        return [
            segment
            if segment.control or (safe := clean(segment.text)) == segment.text
            else Segment(safe.replace("\n", " ").replace("\t", " "), segment.style)
            for segment in segments
        ]
