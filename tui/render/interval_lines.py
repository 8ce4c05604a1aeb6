"""Numbers that may be compared, as intervals on one scale that begins at nought."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tui.model.card import Span, Spans
from tui.picture.interval import Comparison, Interval
from tui.render.axis_lines import filled, signs_of
from tui.render.cells import cells
from tui.render.glyphs import Glyphs, in_glyphs
from tui.render.layout import hanging

_BEYOND: Final = 6
"""So many cells at each end are of no number, for what has no bound there."""
_SIDE_BY_SIDE: Final = 60
"""From so many columns on, words stand beside the line they belong to."""
_MARKS: Final = {"at": "[]", "past": "()", "soft": "~~"}


def comparison_lines(comparison: Comparison, width: int, glyphs: Glyphs) -> list[Spans]:
    """Return what is compared, a ruler, and a line for each number, none wider than `width`."""
    days = Span(f", {comparison.of or 'no day recorded'}", "date" if comparison.of else "muted")
    title = (Span(f"{comparison.unit}, as given by "), Span(comparison.voice, "voice"), days)
    lines = hanging(in_glyphs(title, glyphs), width, 2)
    beside = width >= _SIDE_BY_SIDE
    column = max(cells(one.words) for one in comparison.intervals)
    column = min(column, width // 3) if beside else 0
    room = (width - column) * 3 // 5 - 2 if beside else width
    scale = _Scale(comparison, room)
    lines += [
        (Span(" " * (column + 2 * beside)), *line) for line in scale.ruler(signs_of(glyphs).ruler)
    ]
    for one in comparison.intervals:
        lines += _lines(one, scale, (column, width), glyphs)
    return lines


def _lines(
    one: Interval, scale: "_Scale", widths: tuple[int, int], glyphs: Glyphs
) -> Iterator[Spans]:
    column, width = widths
    drawn = Span(scale.line(one, glyphs), "number")
    words = in_glyphs((Span(one.words, "number"),), glyphs)
    label = in_glyphs((Span(one.label),), glyphs)
    if not column:
        yield from hanging((*words, Span("  "), *label), width, 2)
        yield (drawn,)
        return
    told = hanging(words, column, 0)
    rest = hanging(label, width - column - scale.room - 4, 0)
    for number in range(max(len(told), len(rest))):
        left = told[number] if number < len(told) else ()
        fill = Span(" " * (column - sum(cells(span.text) for span in left) + 2))
        middle = drawn if number == 0 else Span(" " * scale.room)
        right = rest[number] if number < len(rest) else ()
        yield (*left, fill, middle, Span("  "), *right) if right else (*left, fill, middle)


class _Scale:
    """Where numbers are on a line; the cells at its ends are of none."""

    def __init__(self, comparison: Comparison, room: int) -> None:
        self.low, self.high = comparison.bounds
        self.room = max(room, 2 * _BEYOND + 2)

    def at(self, number: float) -> int:
        """Return the cell of a number."""
        span = self.high - self.low or 1.0
        return _BEYOND + int((number - self.low) / span * (self.room - 2 * _BEYOND - 1))

    def ruler(self, sign: str) -> Sequence[Spans]:
        """Return a line of round numbers, and the line they stand on."""
        names, line = [" "] * self.room, [sign] * self.room
        free = 0
        for number in round_numbers(self.low, self.high, max(1, self.room // 14)):
            words, at = f"{number:,.12g}", self.at(number)
            if at >= free and at + len(words) <= self.room:
                names[at : at + len(words)] = words
                line[at] = "|"
                free = at + len(words) + 1
        return (Span("".join(names).rstrip(), "label"),), (Span("".join(line), "muted"),)

    def line(self, one: Interval, glyphs: Glyphs) -> str:
        """Return a number's line: a point, or all that it can be, to the edge where it is open."""
        signs = signs_of(glyphs)
        drawn = [" "] * self.room
        if one.low is not None and one.low == one.high:
            drawn[self.at(one.low)] = signs.soft_day if one.low_edge == "soft" else signs.day
            return "".join(drawn)
        first = 0 if one.low is None else self.at(one.low)
        last = self.room - 1 if one.high is None else self.at(one.high)
        drawn[first : last + 1] = [signs.maybe] * (last - first + 1)
        drawn[last] = signs.later if one.high_edge == "open" else _MARKS[one.high_edge][1]
        drawn[first] = signs.earlier if one.low_edge == "open" else _MARKS[one.low_edge][0]
        return "".join(drawn)


def round_numbers(low: float, high: float, most: int) -> Iterator[float]:
    """Yield nought and round numbers between two ends, about as many as asked for."""
    step = _step((high - low) / most)
    first = int(low // step)
    yield from (
        step * number for number in range(first, int(high // step) + 1) if step * number >= low
    )


def _step(least: float) -> float:
    ten = 1e-9
    while ten < least:
        ten *= 10
    return next(part * ten for part in (0.2, 0.5, 1.0) if part * ten >= least)


def interval_legend(comparisons: Iterable[Comparison], glyphs: Glyphs, width: int) -> list[Spans]:
    """Return what the signs of some comparisons mean, as far as they are drawn."""
    signs = signs_of(glyphs)
    drawn = [one for comparison in comparisons for one in comparison.intervals]
    points = {one.low_edge for one in drawn if one.low == one.high}
    edges = {edge for one in drawn if one.low != one.high for edge in (one.low_edge, one.high_edge)}
    told = {
        f"{signs.day} just that": "at" in points,
        f"{signs.soft_day} about that": "soft" in points,
        "[ ] from or to it, with it": "at" in edges,
        "( ) from or to it, without it": "past" in edges,
        "~ about": "soft" in edges,
        f"{signs.later} no bound": "open" in edges,
    }
    return filled([words for words, holds in told.items() if holds], width)
