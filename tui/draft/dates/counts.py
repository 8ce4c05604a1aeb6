"""How many units of time some words say: two weeks, a few days, 2 1/2 years, 10 to 15 minutes."""

from typing import Final

from tui.draft.dates.seen import Seen
from tui.draft.dates.words import UNITS, amount

_FEW: Final = "an? few of?|an large of?|large of"
_COUNTED: Final = "(?:counted (?:hyphen counted)? large?|half? an) (?:and an half|fraction)?"
COUNT: Final = f"(?:(?P<least>counted|an) (?:to|or))? (?P<count>{_FEW}|{_COUNTED})"
"""The shape of how many."""
UNITS_BEHIND: Final = "hyphen? more? full? (?P<unit>anyunits)"
"""The shape of the units that are counted."""
_IN_A_DAY: Final = frozenset({"hour", "minute", "second"})
_PARTS: Final = {"year": (12, "M"), "hour": (60, "M")}
"""How many of a smaller unit a unit has, and what it is called."""


def count(seen: Seen) -> float | None:
    """Return how many; the least of "two to three", and nothing for "several"."""
    return amount(seen.all("least") or seen.all("count"))


def duration(number: float | None, unit: str) -> str:
    """Return how long something lasts, as TIMEX3 has it: P2W, PT5H, PXY."""
    before, letter = "PT" if unit in _IN_A_DAY else "P", UNITS[unit]
    if number is None:
        return f"{before}X{letter}"
    if unit == "fortnight":
        number *= 2
    whole = int(number)
    if number == whole or unit not in _PARTS:
        return f"{before}{number:.12g}{letter}"
    many, smaller = _PARTS[unit]
    return f"{before}{f'{whole}{letter}' if whole else ''}{round((number - whole) * many)}{smaller}"
