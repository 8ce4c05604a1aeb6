"""The time axis as SVG within the page: from the geometry that the terminal's picture is made of.

It says nothing that the table below it does not: to whom it cannot be shown, its title and
description say what it is, and the table the rest.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from tui.model.words import count
from tui.picture.axis import whole_axis
from tui.picture.scale import Placed, Scale
from tui.picture.stroke import End, Stroke
from tui.picture.ticks import ticks
from tui.render.exports.html_words import escaped

FEWEST: Final = 3
MOST: Final = 80
"""More lines than this are no picture any more."""
_WIDTH: Final = 720
_BREAK: Final = 16
_EDGE: Final = 8
"""Left and right of the axis, for what is drawn around its first and its last day."""
_HEAD: Final = 36
_LINE: Final = 34
_TICK_ROOM: Final = 76
_LETTER: Final = 7
"""The width of a letter of the ruler, on the safe side."""
_LONGEST: Final = 96


def axis_svg(strokes: Sequence[Stroke]) -> Iterator[str]:
    """Yield the lines of a picture of events; none where they are too few or too many for one."""
    if not FEWEST <= len(strokes) <= MOST:
        return
    axis = whole_axis(strokes)
    scale = Scale(axis, _WIDTH - 2 * _EDGE, _BREAK)
    height = _HEAD + _LINE * len(strokes)
    named = 'role="img" aria-labelledby="axis-title" aria-describedby="axis-what"'
    yield f'<svg class="axis" viewBox="0 0 {_WIDTH} {height}" {named}>'
    yield '<title id="axis-title">Time axis</title>'
    yield f'<desc id="axis-what">{escaped(_told(strokes, len(axis.stretches) - 1))}</desc>'
    for number, placed in enumerate(scale.placed):
        yield from _ruler(placed, scale, is_broken=number > 0)
    for number, stroke in enumerate(strokes):
        yield from _stroke(stroke, scale, _HEAD + _LINE * number)
    yield "</svg>"


def _told(strokes: Sequence[Stroke], breaks: int) -> str:
    drawn = f"{count(len(strokes), 'event')}, each a line below its date and title"
    broken = f"; the axis has {count(breaks, 'break')}, beyond which the scale is another"
    return f"{drawn}{broken if breaks else ''}. The table that follows has the same in words."


def _ruler(placed: Placed, scale: Scale, *, is_broken: bool) -> Iterator[str]:
    if is_broken:
        left = placed.start - _BREAK + _EDGE + 3
        yield f'<path class="soft" d="M{left} 30l4 -10m2 10l4 -10"/>'
    yield _line(placed.start, placed.end, 25, "soft")
    free = placed.start
    for tick in ticks(placed.stretch, placed.size // _TICK_ROOM):
        at = scale.first_of(tick.day)
        room = (placed.end + _BREAK - at) // _LETTER
        words = next((one for one in tick.words if len(one) <= room), "")
        if words and at >= free:
            yield f'<path class="soft" d="M{at + _EDGE} 21v8"/>'
            yield f'<text class="when" x="{at + _EDGE}" y="14">{escaped(words)}</text>'
            free = at + _LETTER * (len(words) + 1)


def _stroke(stroke: Stroke, scale: Scale, top: int) -> Iterator[str]:
    words = f"{stroke.words}: {stroke.title}"
    shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    yield f'<text x="{_EDGE}" y="{top + 14}">{escaped(shown)}</text>'
    first, last = scale.extent(stroke)
    middle = top + 23
    if stroke.sort == "day":
        days = scale.last_of(stroke.first) if stroke.first is not None else first
        hollow = ' class="about"' if stroke.start == "soft" else ""
        yield f'<circle{hollow} cx="{(first + days + 1) / 2 + _EDGE:g}" cy="{middle}" r="4"/>'
        return
    for placed in scale.placed:
        yield from _piece(stroke, placed, scale, middle)
    yield from _end(stroke.start, first, middle, -1)
    yield from _end(stroke.end, last + 1, middle, 1)


def _piece(stroke: Stroke, placed: Placed, scale: Scale, middle: int) -> Iterator[str]:
    """Yield a stroke as far as it is in one stretch: thin, and thick where it surely went on."""
    stretch = placed.stretch
    first = stretch.first if stroke.first is None else max(stroke.first, stretch.first)
    last = stretch.last if stroke.last is None else min(stroke.last, stretch.last)
    if first > last:
        return
    yield _line(scale.first_of(first), scale.last_of(last) + 1, middle, "maybe")
    sure = stroke.sure_within(first, last)
    if sure:
        yield _line(scale.first_of(sure[0]), scale.last_of(sure[1]) + 1, middle, "sure")


def _line(first: int, last: int, height: int, look: str) -> str:
    return f'<path class="{look}" d="M{first + _EDGE} {height}H{last + _EDGE}"/>'


def _end(end: End, at: int, middle: int, side: int) -> Iterator[str]:
    """Yield what an end is like: an edge, an arrow, a wave or a question mark."""
    place = at + _EDGE
    if end == "sharp":
        yield f'<path class="edge" d="M{place} {middle - 4}v8"/>'
    elif end == "open":
        yield f'<path class="arrow" d="M{place} {middle - 4}v8l{6 * side} -4z"/>'
    elif end == "soft":
        yield f'<path class="edge" d="M{place} {middle - 5}q3 2.5 0 5t0 5"/>'
    else:
        yield f'<text class="when" x="{place - 3}" y="{middle + 4}">?</text>'
