"""Whether two numbers may be compared: only what is of one unit, by one voice, and of one day.

Twenty by the one side and three hundred by the other are no trend, and last week's families no
part of this week's people. Whoever orders or compares numbers asks here first.
"""

from collections.abc import Hashable, Iterable
from typing import NamedTuple

from tui.model.claim import UNATTRIBUTED
from tui.model.when import When


class Measured(NamedTuple):
    """What a number is a number of."""

    unit: str
    """The unit, or what sort of number it is, where it has none;"""
    voice: str
    """the id of who gives it, or the words for one without an id; empty for nobody recorded;"""
    as_of: When | None
    """the day it is of,"""
    period: When | None
    """and the time it covers."""

    @property
    def is_claimed(self) -> bool:
        """Whether somebody is named as giving it."""
        return self.voice not in {"", UNATTRIBUTED}


def why_not_compared(*numbers: Measured) -> tuple[str, ...]:
    """Return why some numbers must not be compared or added up; nothing when they may be.

    All that holds of any two of them, in whatever order they come. A number is not even comparable
    with its like where nobody is named as giving it: two of those may be by two voices.
    """
    if len(numbers) < 2:
        return ()
    named = [one.voice for one in numbers if one.is_claimed]
    reasons = {
        "different units": _differ(one.unit for one in numbers),
        "nobody named as giving them": len(named) < len(numbers),
        "different voices": _differ(named),
        "different days": _differ(one.as_of for one in numbers),
        "different times covered": _differ(one.period for one in numbers),
    }
    return tuple(reason for reason, holds in reasons.items() if holds)


def _differ(values: Iterable[Hashable]) -> bool:
    return len(set(values)) > 1
