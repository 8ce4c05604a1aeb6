"""The parts of a day: how news names them, and what TIMEX3 and a briefing have for them."""

from typing import Final, NamedTuple

from tui.model.item import PartOfDay


class Part(NamedTuple):
    """A part of a day."""

    timex: str
    """As it stands behind the `T` of a value."""
    part_of_day: PartOfDay


_NOON: Final = Part("12:00", "midday")
_EVENING: Final = Part("EV", "evening")
_DAWN: Final = Part("MO", "early")
PARTS: Final = {
    "morning": Part("MO", "morning"),
    "afternoon": Part("AF", "afternoon"),
    **dict.fromkeys(("noon", "midday"), _NOON),
    **dict.fromkeys(("evening", "dusk", "sunset", "nightfall"), _EVENING),
    **dict.fromkeys(("dawn", "daybreak", "sunrise"), _DAWN),
    "lunchtime": Part("MI", "midday"),
    "night": Part("NI", "night"),
    "midnight": Part("24:00", "night"),
}
"""What a word for a part of a day comes to."""
