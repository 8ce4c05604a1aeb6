"""What expressions come to where the day of publication is one of several, or is not known."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from tui.draft.dates.ends import resolved_in_order
from tui.draft.dates.meanings import Expression, WeekDay
from tui.draft.dates.reckoning import day
from tui.draft.dates.resolution import Resolved
from tui.model.day import Day
from tui.model.when import When

_BESIDE: Final = 2
"""So many sentences from what somebody said on a day what he spoke of stands at most."""


def resolved_by(expressions: Sequence[Expression], published: When | None) -> list[Resolved]:
    """Return what expressions come to by a day of publication, a window, or none.

    Of a window all days are taken: what they agree in is known, and of the rest the days between.
    A later publication never makes a date earlier, so that its first and last day tell.
    """
    window = _window(published)
    if window is None:
        return resolved_in_order(expressions, None)
    first, last = window
    found = resolved_in_order(expressions, first)
    if first != last:
        later, unknown = resolved_in_order(expressions, last), resolved_in_order(expressions, None)
        found = [_agreed(*both) for both in zip(found, later, unknown, strict=True)]
        found = list(_by_what_was_said(expressions, found))
    return found


def day_of(published: When | None) -> date | None:
    """Return the day of publication, where it is known."""
    window = _window(published)
    return window[0] if window and window[0] == window[1] else None


def _window(published: When | None) -> tuple[date, date] | None:
    """Return the first and the last day of publication, where both are known."""
    if published is None:
        return None
    start, end = published.start, published.end
    if not isinstance(start, Day) or not isinstance(end, Day):
        return None
    first, last = day(*start.earliest), day(*end.latest)
    return (first, last) if first and last and first <= last else None


def _agreed(first: Resolved, last: Resolved, unknown: Resolved) -> Resolved:
    """Return what two days of publication agree in, or the days from one to the other."""
    if first == last:
        return first
    if first.extent is None or last.extent is None or unknown.sort not in {"DATE", "TIME"}:
        return unknown
    start = min(first.extent.first, last.extent.first)
    end = max(first.extent.last, last.extent.last)
    window = f"{start.isoformat()}/{end.isoformat()}"
    return unknown._replace(date="", within=window, basis="relative")


def _by_what_was_said(
    expressions: Sequence[Expression], found: Sequence[Resolved]
) -> Iterator[Resolved]:
    """Yield weekdays by the day, where it is known, on which somebody spoke of them as past."""
    days = {
        one.sentence: come_to.extent.first
        for one, come_to in zip(expressions, found, strict=True)
        if one.is_of_saying and isinstance(one.meaning, WeekDay) and come_to.extent
    }
    by_day = {spoken: resolved_in_order(expressions, spoken) for spoken in set(days.values())}
    for place, (one, come_to) in enumerate(zip(expressions, found, strict=True)):
        beside = range(one.sentence - _BESIDE, one.sentence + _BESIDE + 1)
        spoken = next((days[sentence] for sentence in beside if sentence in days), None)
        is_open = come_to.extent is None and isinstance(one.meaning, WeekDay)
        if spoken and is_open and one.bearing != "ahead":
            yield by_day[spoken][place]._replace(basis="inferred")
        else:
            yield come_to
