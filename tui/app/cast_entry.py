"""Who stands to whom at the head of the actors: lines that lead nowhere."""

from typing import Final, NamedTuple

from tui.model.card import Span, Spans
from tui.picture.cast import Cast
from tui.render.cast_lines import CastDrawing, cast_caption
from tui.render.glyphs import Glyphs

_EDGE: Final = Span(" ")
_BESIDE: Final = 2
"""Rows that a cast takes beside its own: what it is, and one that is free."""


class CastEntry(NamedTuple):
    """A cast, below what it is; in words that it is there, where lanes have no room."""

    cast: Cast
    glyphs: Glyphs
    target: str = ""

    @property
    def rows(self) -> int:
        """How many rows of a screen it takes, where no words are broken."""
        return len(self.cast.rows) + _BESIDE

    def lines(self, width: int) -> list[Spans]:
        """Return its lines, set in as rows are."""
        drawing = CastDrawing(self.cast, width - 2, self.glyphs)
        drawn = drawing.all_lines() if drawing.fits else []
        caption = (Span(f"Who stands to whom: {cast_caption(self.cast.ties)}", "label"),)
        return [*((_EDGE, *line) for line in (caption, *drawn)), ()]
