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
            if segment.control or (safe := _safe(segment.text)) == segment.text
            else Segment(safe, segment.style)
            for segment in segments
        ]


def _safe(text: str) -> str:
    # A segment is a part of one line: in it, a line's end or a tab moves what stands behind it.
    return clean(text).replace("\n", " ").replace("\t", " ")
