"""How close one looks at a time axis: all of it, or some days in a row to one scale."""

from functools import cached_property
from typing import Final

from tui.frozen import Frozen
from tui.picture.axis import Axis, part_of_axis, whole_axis
from tui.picture.stroke import Extent, Stroke

_FEWEST: Final = 7
"""So many days are looked at in the closest view: dates have no hours."""


class Closeness(Frozen):
    """A story, and the part of its time that is looked at; None for all of it."""

    strokes: tuple[Stroke, ...]
    part: Extent | None = None

    @cached_property
    def axis(self) -> Axis:
        """What is seen: the whole with its breaks, or a part without any."""
        return part_of_axis(self.strokes, *self.part) if self.part else whole_axis(self.strokes)

    def closer(self, target: str) -> "Closeness":
        """Look at less time, around an event: first at its stretch, then at half as much."""
        stroke = next((one for one in self.strokes if one.id == target), None)
        day = self._day_of(stroke)
        if self.part is None:
            stretches = whole_axis(self.strokes).stretches
            found = next((one for one in stretches if one.first <= day <= one.last), None)
            if found and len(stretches) > 1:
                return self._at((found.first, found.last))
        first, last = self.part or self._bounds
        days = max((last - first + 1) // 2, _FEWEST)
        if days >= last - first + 1:
            return self
        begin = min(max(day - days // 2, first), last - days + 1)
        return self._at((begin, begin + days - 1))

    def wider(self) -> "Closeness":
        """Look at twice as much time; where that is all of it, at all of it."""
        if self.part is None:
            return self
        first, last = self.part
        low, high = self._bounds
        days = 2 * (last - first + 1)
        if days >= high - low + 1:
            return self.whole()
        begin = min(max(first - days // 4, low), high - days + 1)
        return self._at((begin, begin + days - 1))

    def along(self, by: int) -> "Closeness":
        """Look at earlier (-1) or later (1) time, as far as there is some of the story."""
        if self.part is None:
            return self
        first, last = self.part
        low, high = self._bounds
        step = max((last - first + 1) // 3, 1)
        step = min(step, max(high - last, 0)) if by > 0 else -min(step, max(first - low, 0))
        return self._at((first + step, last + step))

    def whole(self) -> "Closeness":
        """Look at all of it."""
        return self._at(None)

    def _at(self, part: Extent | None) -> "Closeness":
        return Closeness(self.strokes, part)

    @property
    def _bounds(self) -> Extent:
        stretches = whole_axis(self.strokes).stretches
        return stretches[0].first, stretches[-1].last

    def _day_of(self, stroke: Stroke | None) -> int:
        """Return the day around which an event is looked at: its first that is seen."""
        first, last = self.part or self._bounds
        day = first if stroke is None or stroke.first is None else stroke.first
        return min(max(day, first), last)
