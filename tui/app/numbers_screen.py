"""Numbers that may be compared, over the reader: as intervals on one scale."""

from collections.abc import Sequence
from typing import NamedTuple

from tui.app.overlay import Overlay
from tui.model.card import Span, Spans
from tui.picture.interval import Comparison
from tui.render.glyphs import Glyphs
from tui.render.interval_lines import comparison_lines, interval_legend

_EDGE = Span("  ")


class ComparisonEntry(NamedTuple):
    """Numbers of one unit, voice and day."""

    comparison: Comparison
    glyphs: Glyphs
    target: str = ""

    def lines(self, width: int) -> list[Spans]:
        """Return the numbers on their scale, and a line that is free."""
        lines = comparison_lines(self.comparison, width - 2, self.glyphs)
        return [*((_EDGE, *line) for line in lines), ()]


class SignsEntry(NamedTuple):
    """What the signs mean, and what is not drawn."""

    comparisons: Sequence[Comparison]
    glyphs: Glyphs
    target: str = ""

    def lines(self, width: int) -> list[Spans]:
        """Return the words."""
        told = interval_legend(self.comparisons, self.glyphs, width - 2)
        return [(_EDGE, *line) for line in told]


class NumbersScreen(Overlay):
    """All comparisons of a briefing, below each other."""

    def __init__(self, found: Sequence[Comparison], glyphs: Glyphs) -> None:
        super().__init__("Numbers that may be compared", [], glyphs)
        drawn = [ComparisonEntry(one, glyphs) for one in found]
        self.entries = [*drawn, SignsEntry(found, glyphs)]
