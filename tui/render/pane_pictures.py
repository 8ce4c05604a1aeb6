"""The picture at the head of a pane, where there is one to draw and room for it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tui.model.briefing import Briefing, Readable
from tui.model.card import Span, Spans
from tui.model.item import Item
from tui.picture.axis import whole_axis
from tui.picture.cast import casts
from tui.picture.interval import comparisons
from tui.picture.stroke import strokes
from tui.render.axis_lines import legend, strip
from tui.render.cast_lines import CastDrawing, cast_caption, cast_legend, not_drawn
from tui.render.glyphs import Glyphs
from tui.render.interval_lines import comparison_lines, interval_legend
from tui.render.layout import hanging

ROOM: Final = 80
"""So many columns an axis or a scale in a print-out needs; who stands to whom needs fewer."""
FEWEST: Final = 3
"""Fewer events are sooner read than looked at."""
_LANES: Final = 6
_EDGE: Final = Span("  ")


def pane_picture(
    readables: Iterable[Readable], briefing: Briefing, width: int, glyphs: Glyphs
) -> Sequence[Spans]:
    """Return the time axis of a pane's events, its numbers that may be compared, and its casts.

    Each with what its signs mean; nothing where there is no room.
    """
    items = [one for one in readables if isinstance(one, Item)]
    room = width - 2 * len(_EDGE.text)
    lines = list(_casts(items, briefing, room, glyphs))
    if width >= ROOM:
        lines += (*_axis(items, room, glyphs), *_numbers(items, briefing, room, glyphs))
    return [(_EDGE, *line) if line else () for line in lines]


def _axis(items: Sequence[Item], width: int, glyphs: Glyphs) -> Iterator[Spans]:
    drawn = strokes(items)
    if len(drawn) >= FEWEST:
        lines = strip(whole_axis(drawn), width, glyphs, _LANES)
        yield from (*lines, *legend(lines, glyphs, width), ())


def _numbers(
    items: Sequence[Item], briefing: Briefing, width: int, glyphs: Glyphs
) -> Iterator[Spans]:
    found = comparisons(items, briefing)
    for comparison in found:
        yield from (*comparison_lines(comparison, width, glyphs), ())
    if found:
        yield from (*interval_legend(found, glyphs, width), ())


def _casts(
    items: Sequence[Item], briefing: Briefing, width: int, glyphs: Glyphs
) -> Iterator[Spans]:
    found = casts(items, briefing)
    drawings = [CastDrawing(cast, width, glyphs) for cast in found.drawn]
    drawn = [one for one in drawings if one.fits]
    for one in drawn:
        yield (Span(f"Who stands to whom: {cast_caption(one.cast.ties)}", "label"),)
        yield from (*one.all_lines(), ())
    if drawings or found.crowded:
        ties = [tie for one in drawn for tie in one.cast.ties]
        unfit = [one.cast for one in drawings if not one.fits]
        words = (f"{one} The list has them." for one in not_drawn(found, unfit))
        said = (line for one in words for line in hanging((Span(one, "label"),), width, 2))
        yield from (*cast_legend(ties, glyphs, width), *said, ())
