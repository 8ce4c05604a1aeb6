"""The picture at the head of a pane, where there is one to draw and room for it."""

from collections.abc import Iterable, Sequence
from typing import Final

from tui.model.briefing import Readable
from tui.model.card import Span, Spans
from tui.model.item import Item
from tui.picture.axis import whole_axis
from tui.picture.stroke import strokes
from tui.render.axis_lines import legend, strip
from tui.render.glyphs import Glyphs

ROOM: Final = 80
"""So many columns a picture in a print-out needs."""
FEWEST: Final = 3
"""Fewer events are sooner read than looked at."""
_LANES: Final = 6
_EDGE: Final = Span("  ")


def pane_picture(readables: Iterable[Readable], width: int, glyphs: Glyphs) -> Sequence[Spans]:
    """Return the time axis of a pane's events, and what its signs mean; nothing without room."""
    drawn = strokes(one for one in readables if isinstance(one, Item))
    if width < ROOM or len(drawn) < FEWEST:
        return ()
    room = width - 2 * len(_EDGE.text)
    lines = strip(whole_axis(drawn), room, glyphs, _LANES)
    return [*((_EDGE, *line) for line in (*lines, *legend(lines, glyphs, room))), ()]
