"""What expressions come to where two of them are the ends of one time: their years are in order."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from tui.draft.dates.meanings import CalendarDay, CalendarMonth, Clock, Expression, WeekDay
from tui.draft.dates.reckoning import moved
from tui.draft.dates.resolution import Resolved, resolved, stamped
from tui.draft.dates.years import with_shared_years


def resolved_in_order(expressions: Sequence[Expression], published: date | None) -> list[Resolved]:
    """Return what expressions come to; of two ends of one time the first is before the last."""
    expressions = list(with_shared_years(expressions))
    found = resolved(expressions, published)
    for place, (begin, end) in enumerate(pairwise(expressions)):
        if begin.begins_span:
            first, last = found[place : place + 2]
            found[place : place + 2] = _in_order(begin, end, first, last, published)
    return found


def _in_order(
    begin: Expression, end: Expression, first: Resolved, last: Resolved, published: date | None
) -> tuple[Resolved, Resolved]:
    """Return two ends, the first as the latest such time before the last."""
    if isinstance(begin.meaning, Clock):
        return _from_clock(begin.meaning, first, last), last
    if first.extent is None or last.extent is None or not _goes_by_publication(begin):
        return first, last
    if begin.bearing == "ahead" and isinstance(end.meaning, WeekDay) and _goes_by_publication(end):
        is_before = last.extent.last < first.extent.first
        return first, _by(first.extent.last, end) if is_before else last
    if end.bearing == "back" and _goes_by_publication(end):
        # "Until July" may look ahead in what was; "was closed from May to July" does not.
        last = _by(published, end._replace(role=""))
    by_last = last.extent.first if last.extent else published
    return _by(by_last, begin._replace(role="", bearing="back")), last


def _by(day: date | None, one: Expression) -> Resolved:
    """Return what an expression comes to by another day than that of publication."""
    return resolved([one], day)[0]


def _from_clock(clock: Clock, first: Resolved, last: Resolved) -> Resolved:
    """Return a time of day as the latest before another one: "between 9pm and 11pm on Sunday"."""
    if last.extent is None or "T" not in last.date:
        return first
    stamp = stamped(last.extent.first.isoformat(), clock)
    if stamp >= last.date:
        before = moved(last.extent.first, -1)
        stamp = stamped(before.isoformat(), clock) if before else ""
    return first._replace(value=stamp or first.value, date=stamp, basis=last.basis)


def _goes_by_publication(one: Expression) -> bool:
    """Whether it names a weekday, a day or a month, and no word tells which of them it is."""
    match one.meaning:
        case CalendarDay(year=None) | CalendarMonth(year=None, which=None) | WeekDay(which=None):
            return True
        case _:
            return False
