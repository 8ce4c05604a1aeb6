"""Periods that end on a known day: "in two weeks of war as of May 31", "the past two weeks"."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from tui.draft.dates.meanings import Expression, Length
from tui.draft.dates.reckoning import day, moved, shifted
from tui.draft.dates.resolution import Resolved

_DAYS: Final = {"day": 1, "night": 1, "week": 7, "fortnight": 14}


def periods(
    expressions: Sequence[Expression], found: Sequence[Resolved], published: date | None
) -> Iterator[Resolved]:
    """Yield what was found, and for a length of time its days, where its last day is known.

    Its first day is counted back from there, and so is but about right: `2018-05-17~/2018-05-31`.
    """
    for one, resolved in zip(expressions, found, strict=True):
        yield _with_days(one, resolved, _end(one, expressions, found, published))


def _end(
    one: Expression,
    expressions: Sequence[Expression],
    found: Sequence[Resolved],
    published: date | None,
) -> date | None:
    """Return the last day of a length of time: that of "as of" in its sentence, or publication."""
    if not isinstance(one.meaning, Length):
        return None
    if one.meaning.is_past:
        return published
    if one.role != "in":
        return None
    for other, resolved in zip(expressions, found, strict=True):
        is_end = other.role == "as of" and other.sentence == one.sentence
        if is_end and resolved.extent and resolved.extent.first == resolved.extent.last:
            return resolved.extent.last
    return None


def _with_days(one: Expression, resolved: Resolved, end: date | None) -> Resolved:
    if end is None or not isinstance(one.meaning, Length):
        return resolved
    begin = _before(end, one.meaning)
    if begin is None:
        return resolved
    date_text = f"{begin.isoformat()}~/{end.isoformat()}"
    return resolved._replace(date=date_text, basis="relative")


def _before(end: date, length: Length) -> date | None:
    """Return the day so long before another."""
    count = length.number
    if count is None or count != int(count):
        return None
    if days := _DAYS.get(length.unit):
        return moved(end, -int(count) * days)
    earlier = shifted(end, length.unit, -int(count)) if length.unit in {"month", "year"} else None
    if earlier is None:
        return None
    year, month = earlier.first.year, earlier.first.month if length.unit == "month" else end.month
    # There may be no 31st in that month.
    return day(year, month, end.day) or day(year, month, 28)
