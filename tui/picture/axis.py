"""A time axis: stretches of days, each to one scale, with a break wherever the scale changes.

Events of a news story crowd into a few weeks, with years of context before them. To one scale the
weeks would be a dot. So where events would fall on each other, the axis is broken at the longest
time in which no event begins or ends; what lies between two breaks is to one scale.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from tui.frozen import Frozen
from tui.picture.stroke import Extent, Stroke

_APART: Final = 40
"""Days that are nearer than this part of the whole fall on each other."""
_LONG: Final = 8
"""A break leaves out at least this part of what it breaks; less is not worth one."""


class Stretch(NamedTuple):
    """Days in a row, to one scale."""

    first: int
    last: int
    weight: int = 1
    """How many times of the story begin in it: so much of the room it is to have."""

    @property
    def days(self) -> int:
        """How many days it has."""
        return self.last - self.first + 1


class Axis(Frozen):
    """Where and what is to be drawn. Between two stretches is a break."""

    stretches: tuple[Stretch, ...]
    """In order, without a day in common; none where there is nothing to draw."""
    strokes: tuple[Stroke, ...]
    """All that touch the axis, in the order given."""
    before: int = 0
    """How many lie before it altogether,"""
    after: int = 0
    """and how many after it: of the whole story's axis, none."""


def whole_axis(strokes: Sequence[Stroke], breaks: int = 4) -> Axis:
    """Return the axis of a story, broken where its events would fall on each other.

    Every stroke is on it, and every day by which one is recorded is in a stretch.
    """
    blocks = _merged(days for stroke in strokes for days in stroke.anchors)
    runs = [blocks] if blocks else []
    while len(runs) <= breaks:
        broken = max(runs, key=_worth_breaking, default=[])
        if not _worth_breaking(broken):
            break
        at = runs.index(broken)
        runs[at : at + 1] = _halves(broken)
    stretches = (Stretch(run[0][0], run[-1][1], len(run)) for run in runs)
    return Axis(tuple(stretches), tuple(strokes))


def part_of_axis(strokes: Sequence[Stroke], first: int, last: int) -> Axis:
    """Return the axis of some days in a row, to one scale and without a break."""
    before = [one for one in strokes if one.last is not None and one.last < first]
    after = [one for one in strokes if one.first is not None and one.first > last]
    beside = {one.id for one in (*before, *after)}
    kept = tuple(one for one in strokes if one.id not in beside)
    return Axis((Stretch(first, last),), kept, len(before), len(after))


def _merged(extents: Iterable[Extent]) -> list[Extent]:
    """Return days as blocks without a day in common, in order."""
    blocks: list[Extent] = []
    for first, last in sorted(extents):
        if blocks and first <= blocks[-1][1]:
            blocks[-1] = (blocks[-1][0], max(last, blocks[-1][1]))
        else:
            blocks.append((first, last))
    return blocks


def _gaps(blocks: Sequence[Extent]) -> Iterator[int]:
    return (later[0] - earlier[1] - 1 for earlier, later in pairwise(blocks))


def _worth_breaking(blocks: Sequence[Extent]) -> int:
    """Return how many days a break would leave out; nothing where none is needed or long enough."""
    if len(blocks) < 2:
        return 0
    days = blocks[-1][1] - blocks[0][0] + 1
    nearest = min(later[0] - earlier[0] for earlier, later in pairwise(blocks))
    longest = max(_gaps(blocks))
    is_crowded = nearest * _APART < days
    return longest if is_crowded and longest * _LONG >= days else 0


def _halves(blocks: list[Extent]) -> tuple[list[Extent], list[Extent]]:
    gaps = list(_gaps(blocks))
    at = gaps.index(max(gaps)) + 1
    return blocks[:at], blocks[at:]
