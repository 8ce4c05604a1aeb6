"""B512: an event after its source appeared, told as if it had happened."""

from collections.abc import Iterator
from typing import Final

from tui.checks.publication import is_sure, sources_of
from tui.kinds.event import Event
from tui.model.briefing import Briefing
from tui.model.claim import Status
from tui.model.source import Source
from tui.problems import Problem

_OPEN: Final[frozenset[Status | None]] = frozenset({"announced", "denied", "disputed"})
"""What says of an event that it need not have happened."""


def unannounced_event(briefing: Briefing) -> Iterator[Problem]:
    """Find events of a day on which their source had appeared already.

    No source can report what is still to come; it can say that it is announced.
    """
    # Most events are no later than any source, and need not be asked where they come from.
    first = min((date.latest for one in briefing.sources for date in one.dates), default=None)
    for item in briefing:
        if not isinstance(item, Event):
            continue
        when = item.date or item.within
        if when is None or first is None or when.earliest <= first or not is_sure(when):
            continue
        if item.standing(briefing) in _OPEN:
            continue
        sources = sources_of(item, briefing)
        last = _last_day(sources)
        if last is not None and when.earliest > last:
            latest = max(sources, key=lambda source: source.dates[0].latest)
            what = f"`{item.id}` comes after the publication of `{latest.id}`"
            reason = f"it is dated {item.when}; the source is of {latest.dates[0].window_words}"
            help_ = "add `status: announced` if it was still to come, or correct the date"
            mark = item.mark_of("date" if item.date else "within")
            yield Problem("B512", what, mark, reason, help_, item=item.id)


def _last_day(sources: list[Source]) -> int | None:
    """Return the last day on which one of the sources can have appeared; None if not known."""
    dates = [source.dates[0] for source in sources if source.dates and is_sure(source.dates[0])]
    if not dates or len(dates) < len(sources):
        return None
    return max(date.latest for date in dates)
