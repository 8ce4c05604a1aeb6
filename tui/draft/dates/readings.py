"""All ways of reading an expression of time.

Where several fit the same words, the one that takes in most of them is right; of equals the first.
"""

from typing import Final

from tui.draft.dates.calendar_readings import CALENDAR_READINGS
from tui.draft.dates.length_readings import LENGTH_READINGS
from tui.draft.dates.relative_readings import RELATIVE_READINGS

READINGS: Final = (*CALENDAR_READINGS, *RELATIVE_READINGS, *LENGTH_READINGS)
"""The more exact first."""
