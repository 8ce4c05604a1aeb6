"""B512: an event after its source appeared, told as if it had happened."""

from collections.abc import Iterator
from typing import Final

from tui.checks.publication import is_sure, sources_of
from tui.kinds.event import Event
from tui.model.briefing import Briefing
from tui.model.claim import Status
from tui.model.source import Source
from tui.model.when import When
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
        days = _days(sources)
        if days and not any(when.may_precede(day) for day in days):
            latest = max(sources, key=lambda source: source.dates[0].latest)
            what = f"`{item.id}` comes after the publication of `{latest.id}`"
            reason = f"it is dated {item.when}; the source is of {latest.dates[0].window_words}"
            help_ = "add `status: announced` if it was still to come, or correct the date"
            mark = item.mark_of("date" if item.date else "within")
            yield Problem("B512", what, mark, reason, help_, item=item.id)


def _days(sources: list[Source]) -> list[When]:
    """Return the days on which the sources appeared; nothing if one of them is not known."""
    days = [source.dates[0] for source in sources if source.dates and is_sure(source.dates[0])]
    return days if len(days) == len(sources) else []
