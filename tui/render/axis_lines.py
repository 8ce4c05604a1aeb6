"""A time axis in the cells of a terminal: a ruler, days as points, windows and spans as bars.

Where the axis is broken, so are the ruler and every bar across it. Nothing is drawn on fewer
cells than its date can mean.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.model.card import Span, Spans, plain
from tui.picture.axis import Axis
from tui.picture.scale import Placed, Scale
from tui.picture.stroke import End, Stroke
from tui.picture.ticks import ticks
from tui.render.glyphs import Glyphs

BREAK: Final = 2
"""How many cells a break takes."""
_TICK_ROOM: Final = 9
"""So many cells a date takes, with what keeps it from the next."""
_APART: Final = "   "
_DRAWN: Final = frozenset({"date", "muted"})
"""The roles of signs, and not of words: of what is drawn, and of the ruler."""


class Signs(NamedTuple):
    """What an axis is drawn with; every one is told in words by `legend`."""

    day: str = "●"
    soft_day: str = "○"
    lasted: str = "━"
    maybe: str = "┄"
    left: str = "├"
    right: str = "┤"
    small: str = "◇"
    """A window, or what lasted, that is all in one cell."""
    soft: str = "~"
    earlier: str = "◀"
    later: str = "▶"
    unknown: str = "?"
    ruler: str = "─"
    tick: str = "┬"
    broken: str = "╱"


_UNICODE: Final = Signs()
_ASCII: Final = Signs(
    "o", "c", "=", ".", "[", "]", "x", "~", "<", ">", "?", "-", "+", "/",
)  # fmt: skip


def signs_of(glyphs: Glyphs) -> Signs:
    """Return the signs that go with a set of glyphs."""
    return _ASCII if glyphs.folded else _UNICODE


def strip(axis: Axis, width: int, glyphs: Glyphs, lanes: int) -> list[Spans]:
    """Return an axis as a few lines: dates, a ruler with the days on it, then bars in lanes.

    Days in one cell are a number. What there is no lane for is told below.
    """
    signs, scale = signs_of(glyphs), Scale(axis, width, BREAK)
    days = [one for one in axis.strokes if one.sort == "day"]
    bars = [one for one in axis.strokes if one.sort != "day"]
    names, line = ruler(scale, signs)
    packed, left = _packed(bars, scale, lanes)
    lines = [names, _with_days(plain(line), days, scale, signs)]
    lines += [(Span(_bars_line(lane, scale, signs), "date"),) for lane in packed]
    if left:
        more = "more " if packed else ""
        lines.append((Span(f"and {left} {more}that lasted, or fell in a window", "label"),))
    return lines


def ruler(scale: Scale, signs: Signs) -> list[Spans]:
    """Return the two lines of a ruler: the dates, and where they stand."""
    words, line = [" "] * scale.width, [signs.broken] * scale.width
    for placed in scale.placed:
        line[placed.start : placed.end] = [signs.ruler] * placed.size
        _name_days(placed, scale, words, line, signs)
    return [
        (Span("".join(words).rstrip(), "label"),),
        (Span("".join(line), "muted"),),
    ]


def _name_days(
    placed: Placed, scale: Scale, words: list[str], line: list[str], signs: Signs
) -> None:
    free = placed.start
    for tick in ticks(placed.stretch, placed.size // _TICK_ROOM):
        at = scale.first_of(tick.day)
        # The last cell parts it from what stands beyond the break.
        room = placed.end + (scale.gap if placed.end < scale.width else 1) - 1 - at
        fitting = next((one for one in tick.words if len(one) <= room), "")
        if fitting and at >= free:
            words[at : at + len(fitting)] = fitting
            line[at] = signs.tick
            free = at + len(fitting) + 1


def _with_days(line: str, days: Sequence[Stroke], scale: Scale, signs: Signs) -> Spans:
    """Put days on a ruler; its line is muted, and they are not."""
    spans: list[Span] = []
    done = 0
    for cell, alike in sorted(_by_cell(days, scale).items()):
        alone = signs.soft_day if alike[0].start == "soft" else signs.day
        number = len(alike)
        sign = alone if number == 1 else str(number) if number < 10 else "+"
        spans += [Span(line[done:cell], "muted"), Span(sign, "date")]
        done = cell + 1
    return tuple(span for span in (*spans, Span(line[done:], "muted")) if span.text)


def _by_cell(days: Sequence[Stroke], scale: Scale) -> dict[int, list[Stroke]]:
    found: dict[int, list[Stroke]] = {}
    for one in days:
        found.setdefault(scale.extent(one)[0], []).append(one)
    return found


def _packed(bars: Sequence[Stroke], scale: Scale, lanes: int) -> tuple[list[list[Stroke]], int]:
    """Put bars into lanes in which none touches another; return how many had no room, too."""
    packed: list[list[Stroke]] = []
    ends: list[int] = []
    left = 0
    for bar in sorted(bars, key=scale.extent):
        first, last = scale.extent(bar)
        lane = next((number for number, end in enumerate(ends) if end + 1 < first), len(ends))
        if lane == len(ends):
            if lane == lanes:
                left += 1
                continue
            ends.append(last)
            packed.append([])
        packed[lane].append(bar)
        ends[lane] = last
    return packed, left


def _bars_line(lane: Sequence[Stroke], scale: Scale, signs: Signs) -> str:
    line = [" "] * scale.width
    for bar in lane:
        first, drawn = stroke_cells(bar, scale, signs)
        line[first : first + len(drawn)] = drawn
    return "".join(line).rstrip()


def stroke_line(stroke: Stroke, scale: Scale, signs: Signs) -> str:
    """Return a stroke alone, on a line of the scale's width."""
    first, drawn = stroke_cells(stroke, scale, signs)
    return (" " * first + drawn).ljust(scale.width)


def stroke_cells(stroke: Stroke, scale: Scale, signs: Signs) -> tuple[int, str]:
    """Return the first cell of a stroke, and its signs from there on."""
    first, last = scale.extent(stroke)
    if stroke.sort == "day":
        return first, signs.soft_day if stroke.start == "soft" else signs.day
    drawn = [_between(stroke, cell, scale, signs) for cell in range(first, last + 1)]
    edges = _edges(stroke, scale, signs)
    sharp = {signs.left, signs.right}
    if len(drawn) == 1:
        told = [edge for edge in edges if edge and edge not in sharp]
        return first, told[-1] if told else signs.small
    for at, edge in zip((0, -1), edges, strict=True):
        # What is sure to its end needs no other.
        if edge and not (edge in sharp and drawn[at] == signs.lasted):
            drawn[at] = edge
    return first, "".join(drawn)


def _between(stroke: Stroke, cell: int, scale: Scale, signs: Signs) -> str:
    days = scale.days_at(cell)
    if days is None:
        return signs.broken
    first = days[0] if stroke.first is None else max(days[0], stroke.first)
    last = days[1] if stroke.last is None else min(days[1], stroke.last)
    return signs.lasted if stroke.is_sure_on(first, last) else signs.maybe


def _edges(stroke: Stroke, scale: Scale, signs: Signs) -> tuple[str, str]:
    stretches = scale.axis.stretches
    goes_left = stroke.first is not None and stroke.first < stretches[0].first
    goes_right = stroke.last is not None and stroke.last > stretches[-1].last
    left = _edge(stroke.start, signs.earlier, signs.left, signs)
    right = _edge(stroke.end, signs.later, signs.right, signs)
    # Beyond a part of the axis it goes on, whatever its end is like.
    return signs.earlier if goes_left else left, signs.later if goes_right else right


def _edge(end: End, arrow: str, sharp: str, signs: Signs) -> str:
    return {"sharp": sharp, "soft": signs.soft, "open": arrow, "unknown": signs.unknown}[end]


def legend(lines: Sequence[Spans], glyphs: Glyphs, width: int) -> list[Spans]:
    """Return what the signs on lines that are drawn mean, as far as they are there."""
    signs = signs_of(glyphs)
    drawn = "".join(span.text for line in lines for span in line if span.role in _DRAWN)
    told = {
        signs.day: f"{signs.day} a day",
        signs.soft_day: f"{signs.soft_day} about or perhaps that day",
        signs.lasted: f"{signs.lasted * 2} lasted",
        signs.maybe: f"{signs.left}{signs.maybe}{signs.right} some time in it",
        signs.small: f"{signs.small} a small one",
        signs.earlier: f"{signs.earlier} goes on from earlier",
        signs.later: f"{signs.later} goes on",
        signs.soft: f"{signs.soft} about, or perhaps",
        signs.unknown: f"{signs.unknown} not recorded",
        signs.broken: f"{signs.broken * BREAK} break: another scale",
    }
    found = [words for sign, words in told.items() if sign in drawn]
    if digit := next(filter(str.isdigit, drawn), ""):
        found.insert(0, f"{digit} so many days in one place")
    return filled(found, width)


def filled(parts: Sequence[str], width: int) -> list[Spans]:
    """Return lines of whole phrases, as many as fit beside each other."""
    return [(Span(line, "label"),) for line in _filled(parts, width)]


def _filled(parts: Sequence[str], width: int) -> Iterator[str]:
    line = ""
    for part in parts:
        if line and len(line) + len(_APART) + len(part) > width:
            yield line
            line = ""
        line += f"{_APART}{part}" if line else part
    if line:
        yield line


def beside(axis: Axis) -> Iterator[str]:
    """Yield in words what lies before and after a part of an axis."""
    for number, where in ((axis.before, "before"), (axis.after, "after")):
        if number:
            yield f"{number} {where}"
