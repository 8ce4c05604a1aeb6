"""The last line of defence: no control byte leaves for the terminal inside a text."""

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from tui.clean import clean
from tui.render.glyphs import fold


class ControlFilter(LineFilter):
    """Replaces what could command a terminal in every segment that is drawn.

    The model is clean already. This catches what comes by another way: a library's message, an
    exception's words, a theme's name. Where only ASCII is wanted, it catches a library's
    typographic signs as well, each by one letter: a line that is laid out cannot grow.
    """

    def __init__(self, *, in_ascii: bool = False) -> None:
        super().__init__()
        self._in_ascii = in_ascii

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Return the segments with harmless texts."""
        del background
        return [
            segment
            if segment.control or (safe := self._safe(segment.text)) == segment.text
            else Segment(safe, segment.style)
            for segment in segments
        ]

    def _safe(self, text: str) -> str:
        # A segment is a part of one line: a line's end or a tab would move what stands behind it.
        safe = clean(text).replace("\n", " ").replace("\t", " ")
        if not self._in_ascii or safe.isascii():
            return safe
        return "".join(fold(letter)[0] for letter in safe)
