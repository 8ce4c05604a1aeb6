"""The time axis over the reader: a line for each event, to be looked at closer."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from textual.widget import Widget

from tui.app.item_list import cells_kept
from tui.app.keys import AXIS_BINDINGS
from tui.app.listing import MARGIN, MOST_WRAPPED, Entry
from tui.app.picture_screen import PictureScreen
from tui.app.span_lines import SpanLines
from tui.model.card import Span, Spans, plain
from tui.picture.axis import Axis
from tui.picture.closeness import Closeness
from tui.picture.scale import Scale
from tui.picture.stroke import Stroke
from tui.render.axis_lines import BREAK, beside, legend, ruler, signs_of, stroke_line
from tui.render.glyphs import Glyphs, in_glyphs
from tui.render.layout import hanging

_SIDE_BY_SIDE: Final = 66
"""From so many columns on, an event's words stand beside its line, and not above it."""
_EDGE: Final = Span(" ")
_RULER: Final = 2


def axis_room(width: int) -> int:
    """Return how many of the cells of a line are the axis's."""
    return width * 11 // 20 if width >= _SIDE_BY_SIDE else width - 2


class StrokeEntry(NamedTuple):
    """An event: its words, and where on the axis it is."""

    stroke: Stroke
    axis: Axis
    glyphs: Glyphs

    @property
    def target(self) -> str:
        """The event."""
        return self.stroke.id

    def lines(self, width: int) -> list[Spans]:
        """Return words and picture, side by side where there is room."""
        room = axis_room(width)
        line = stroke_line(self.stroke, Scale(self.axis, room, BREAK), signs_of(self.glyphs))
        drawn = Span(line, "date")
        told = in_glyphs(
            (Span(self.stroke.words, "date"), Span(f"  {self.stroke.title}")), self.glyphs
        )
        if width < _SIDE_BY_SIDE:
            words = hanging(told, width - 3, 2)
            return [*((MARGIN, _EDGE, *line) for line in words), (MARGIN, _EDGE, drawn)]
        first, *others = hanging(told, width - room - 4, 2)
        blank = Span(" " * (room + 2))
        return [
            (MARGIN, _EDGE, drawn, Span("  "), *first),
            *((MARGIN, _EDGE, blank, *line) for line in others),
        ]


class Ruler(SpanLines):
    """The dates above the lines; they stay where they are."""

    can_focus = False

    def __init__(self, shown: "AxisScreen", glyphs: Glyphs) -> None:
        super().__init__(glyphs, id="axis-ruler")
        self._shown = shown

    def line_count(self) -> int:
        """Return how many lines a ruler has."""
        return _RULER

    def line_at(self, number: int) -> Spans:
        """Return a line of the ruler, for the width that the list below has of as wide a window."""
        width = self.scrollable_content_region.width - cells_kept(0, beside=True)
        return (Span("  "), *self._shown.ruler(width)[number])


class AxisScreen(PictureScreen):
    """All events of a timeline on its axis; it ends with the event that was chosen."""

    BINDINGS = AXIS_BINDINGS  # type: ignore[assignment]  # a list of bindings is one of the types allowed

    def __init__(
        self, strokes: Sequence[Stroke], undated: int, target: str, glyphs: Glyphs
    ) -> None:
        super().__init__(target, glyphs)
        self._undated = undated
        self._closeness = Closeness(tuple(strokes))

    def fixed(self) -> Sequence[Widget]:
        """Return the ruler."""
        return (Ruler(self, self._glyphs),)

    def footer(self) -> list[tuple[tuple[str, ...], str]]:
        """Name the keys that look closer, beside those of every overlay."""
        first, *others = super().footer()
        zoom = (("axis.closer", "axis.wider"), "zoom")
        pan = (("axis.earlier", "axis.later"), "along")
        # On a narrow screen there is room for what must be known, and how to leave is that.
        goes_along = self._closeness.part and self.size.width >= _SIDE_BY_SIDE
        return [first, zoom, *([pan] if goes_along else []), *others]

    def ruler(self, width: int) -> list[Spans]:
        """Return the ruler above lines of a width."""
        scale = Scale(self._closeness.axis, axis_room(width), BREAK)
        return ruler(scale, signs_of(self._glyphs))

    def action_closer(self) -> None:
        """Show less time, around the event under the cursor."""
        self._look(self._closeness.closer(self.target))

    def action_wider(self) -> None:
        """Show more time; in the end, all of it."""
        self._look(self._closeness.wider())

    def action_whole(self) -> None:
        """Show all the time there is."""
        self._look(self._closeness.whole())

    def action_along(self, by: int) -> None:
        """Show earlier or later time, as much of it as before."""
        self._look(self._closeness.along(by))

    def _look(self, closeness: Closeness) -> None:
        if closeness != self._closeness:
            self._closeness = closeness
            self.draw_anew(self.target)
            self.query_one(Ruler).refresh()

    def drawn(self) -> Sequence[Entry]:
        """Return a line for each event, and what the signs mean."""
        axis = self._closeness.axis
        found: list[Entry] = [StrokeEntry(one, axis, self._glyphs) for one in axis.strokes]
        return [*found, LegendEntry(axis, self._glyphs)]

    def heading(self) -> str:
        """Return how much is drawn, and what lies beside it."""
        axis = self._closeness.axis
        said = [*beside(axis), *([f"{self._undated} without a date"] if self._undated else [])]
        words = f"Time axis, {len(axis.strokes)} drawn"
        return ", ".join([words, *said])


class LegendEntry(NamedTuple):
    """What the signs that are drawn mean, below them."""

    axis: Axis
    glyphs: Glyphs
    target: str = ""

    def lines(self, width: int) -> list[Spans]:
        """Return the words in whole phrases."""
        scale, signs = Scale(self.axis, axis_room(width), BREAK), signs_of(self.glyphs)
        some = self.axis.strokes[:MOST_WRAPPED]
        drawn = [(Span(stroke_line(one, scale, signs), "date"),) for one in some]
        told = legend([*ruler(scale, signs), *drawn], self.glyphs, width - 2)
        return [(), *((Span("  "), Span(plain(line), "muted")) for line in told)]
