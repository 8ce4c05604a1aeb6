"""What expressions come to where the day of publication is one of several, or is not known."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from tui.draft.dates.meanings import Expression, WeekDay
from tui.draft.dates.reckoning import day
from tui.draft.dates.resolution import Resolved, resolved
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
        return resolved(expressions, None)
    first, last = window
    found = resolved(expressions, first)
    if first != last:
        later, unknown = resolved(expressions, last), resolved(expressions, None)
        found = [_agreed(*both) for both in zip(found, later, unknown, strict=True)]
        found = _by_what_was_said(expressions, found)
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
    return unknown._replace(within=f"{start.isoformat()}/{end.isoformat()}", basis="relative")


def _by_what_was_said(
    expressions: Sequence[Expression], found: Sequence[Resolved]
) -> list[Resolved]:
    """Return weekdays that had passed when somebody spoke of them on a day that is known."""
    told = list(found)
    for one, day_of in zip(expressions, found, strict=True):
        if not one.is_of_saying or day_of.extent is None or not isinstance(one.meaning, WeekDay):
            continue
        by_then = resolved(expressions, day_of.extent.first)
        for place, other in enumerate(expressions):
            is_beside = abs(other.sentence - one.sentence) <= _BESIDE
            if (
                is_beside
                and isinstance(other.meaning, WeekDay)
                and _may_be_passed(other, found[place])
            ):
                told[place] = by_then[place]._replace(basis="inferred")
    return told


def _may_be_passed(weekday: Expression, found: Resolved) -> bool:
    return found.extent is None and weekday.bearing != "ahead"
