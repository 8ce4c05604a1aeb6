"""Whether two numbers may be compared: only what is of one unit, by one voice, and of one day.

Twenty by the one side and three hundred by the other are no trend, and last week's families no
part of this week's people. Whoever orders or compares numbers asks here first.
"""

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


def why_not_compared(one: Measured, other: Measured) -> tuple[str, ...]:
    """Return why two numbers must not be compared or added up; nothing when they may be.

    Symmetric. A number is not even comparable with its like where nobody is named as giving it:
    two of those may be by two voices.
    """
    named = one.is_claimed and other.is_claimed
    reasons = {
        "different units": one.unit != other.unit,
        "nobody named as giving them": not named,
        "different voices": named and one.voice != other.voice,
        "different days": one.as_of != other.as_of,
        "different times covered": one.period != other.period,
    }
    return tuple(reason for reason, holds in reasons.items() if holds)
