"""Periods that end on a known day: in two weeks as of May 31, three months to 30 June."""

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
    ends = {
        one.sentence: resolved.extent.last
        for one, resolved in zip(expressions, found, strict=True)
        if one.role == "as of" and resolved.extent and resolved.date == resolved.value
    }
    for place, (one, resolved) in enumerate(zip(expressions, found, strict=True)):
        if one.begins_span and isinstance(one.meaning, Length):
            yield _up_to(one.meaning, resolved, found[place + 1])
            continue
        end = published if _is_past(one) else ends.get(one.sentence) if one.role == "in" else None
        yield _with_days(one, resolved, end)


def _up_to(length: Length, resolved: Resolved, last: Resolved) -> Resolved:
    """Return a length of time whose last day is printed behind it: "three months to 30 June"."""
    end = last.extent.last if last.extent and last.date else None
    behind = moved(end, 1) if end else None
    begin = _before(behind, length) if behind else None
    if begin is None or end is None:
        return resolved
    return resolved._replace(date=f"{begin.isoformat()}/{end.isoformat()}")


def _is_past(one: Expression) -> bool:
    return isinstance(one.meaning, Length) and one.meaning.is_past


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
