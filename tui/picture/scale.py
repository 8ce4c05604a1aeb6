"""From days to places on a line that is so many units wide: cells of a terminal, or points."""

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from tui.picture.axis import Axis, Stretch
from tui.picture.stroke import Stroke


class Placed(NamedTuple):
    """A stretch of days, and the units it has."""

    stretch: Stretch
    start: int
    size: int

    @property
    def end(self) -> int:
        """The unit after its last."""
        return self.start + self.size


class Scale:
    """Where the days of an axis are. No later day is ever to the left of an earlier one."""

    def __init__(self, axis: Axis, width: int, gap: int) -> None:
        """Share `width` units among the stretches, with breaks of `gap` between them.

        Each stretch has one at least, be it that the line is then wider than asked for.
        """
        self.axis = axis
        self.gap = gap
        breaks = gap * (len(axis.stretches) - 1)
        room = max(width - breaks, len(axis.stretches))
        self.width = room + breaks
        sizes = _shared(room, [stretch.weight for stretch in axis.stretches])
        starts = accumulate((size + gap for size in sizes), initial=0)
        self.placed = [
            Placed(stretch, start, size)
            for stretch, start, size in zip(axis.stretches, starts, sizes, strict=False)
        ]

    def first_of(self, day: int) -> int:
        """Return the first unit of a day; of one beside the axis, the axis's nearest."""
        for stretch, start, size in self.placed:
            if day < stretch.first:
                return max(start - self.gap, 0)
            if day <= stretch.last:
                return start + (day - stretch.first) * size // stretch.days
        return self.width - 1

    def last_of(self, day: int) -> int:
        """Return the last unit of a day, which may be its first as well."""
        for stretch, start, size in self.placed:
            if day < stretch.first:
                return max(start - 1, 0)
            if day <= stretch.last:
                past = -(-(day - stretch.first + 1) * size // stretch.days)
                return max(start + past - 1, self.first_of(day))
        return self.width - 1

    def extent(self, stroke: Stroke) -> tuple[int, int]:
        """Return the first and the last unit of a stroke; what is open goes on to the edge."""
        first = 0 if stroke.first is None else self.first_of(stroke.first)
        if stroke.sort == "day":
            return first, first
        last = self.width - 1 if stroke.last is None else self.last_of(stroke.last)
        return first, last

    def days_at(self, unit: int) -> tuple[int, int] | None:
        """Return the days that a unit stands for, touched ones included; None in a break."""
        for stretch, start, size in self.placed:
            if start <= unit < start + size:
                first = stretch.first + (unit - start) * stretch.days // size
                past = -(-(unit - start + 1) * stretch.days // size)
                return first, stretch.first + past - 1
        return None


def _shared(room: int, weights: Sequence[int]) -> list[int]:
    """Share units by weights, at least one to each and all of them to somebody.

    Of more than they could fill, light ones have a few: so that their dates can stand there.
    """
    if not weights:
        return []
    least = max(1, min(room // (2 * len(weights)), room // 8))
    rest = max(0, room - least * len(weights))
    total = sum(weights)
    ends = [rest * above // total for above in accumulate(weights)]
    return [least + end - begin for begin, end in zip([0, *ends], ends, strict=False)]
