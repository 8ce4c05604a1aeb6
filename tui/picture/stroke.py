"""What an event is on a time axis: a day, a window, or something that lasted, with its ends."""

from collections.abc import Iterable, Iterator
from typing import Final, Literal

from tui.frozen import Frozen
from tui.kinds.event import Event
from tui.model.day import Day, ordinal
from tui.model.draft import DRAFT
from tui.model.item import Item
from tui.model.when import Bound, When

Sort = Literal["day", "window", "lasted"]
End = Literal["sharp", "soft", "open", "unknown"]
"""`soft` is about or perhaps there; `open` goes on; of what is `unknown` no day is recorded."""
Extent = tuple[int, int]
"""The first and the last of some days, by their numbers (`tui.model.day.ordinal`)."""

_OPEN: Final = ".."


class Stroke(Frozen):
    """An event as it is drawn: never on fewer days than its date can mean."""

    id: str
    title: str
    words: str
    """Its date, as a reader sees it."""
    sort: Sort
    """One day; some day in a window; or all the time from one end to the other."""
    starts: Extent | None
    """The days on which it can begin; for a window, the days its beginning is given by."""
    ends: Extent | None
    """The days on which it can end."""
    start: End
    end: End

    @property
    def first(self) -> int | None:
        """The first day it can touch; None where nothing bounds it."""
        return self.starts[0] if self.starts else None

    @property
    def last(self) -> int | None:
        """The last day it can touch; None where nothing bounds it."""
        return self.ends[1] if self.ends else None

    @property
    def anchors(self) -> tuple[Extent, ...]:
        """The days that it is recorded by."""
        return tuple(dict.fromkeys(days for days in (self.starts, self.ends) if days))

    def sure_within(self, first: int, last: int) -> Extent | None:
        """Return on which of some days in a row it surely went on; of a window nothing is sure."""
        if self.sort == "window":
            return None
        begun = self.starts[1] if self.starts else first if self.start == "open" else None
        ended = self.ends[0] if self.ends else last if self.end == "open" else None
        if begun is None or ended is None:
            return None
        days = max(first, begun), min(last, ended)
        return days if days[0] <= days[1] else None

    def is_sure_on(self, first: int, last: int) -> bool:
        """Whether it surely went on throughout some days."""
        return self.sure_within(first, last) == (first, last)


def strokes(items: Iterable[Item]) -> tuple[Stroke, ...]:
    """Return the dated events among items as strokes, each once, in the order given."""
    return tuple(_strokes(items))


def _strokes(items: Iterable[Item]) -> Iterator[Stroke]:
    for item in items:
        if isinstance(item, Event):
            when = item.within or item.date
            if when is not None:
                yield _stroke(item, when, _sort(when, is_window=item.within is not None))


def _sort(when: When, *, is_window: bool) -> Sort:
    if when.form == "span" and not is_window:
        return "lasted"
    # A month is no day: what happened in it happened on some day of it.
    return "day" if when.earliest == when.latest else "window"


def _told(event: Event) -> str:
    against = f"{event.opposed}: " if event.opposed else ""
    return f"{DRAFT if event.is_draft else ''}{against}{event.title}"


def _stroke(event: Event, when: When, sort: Sort) -> Stroke:
    return Stroke(
        event.id,
        _told(event),
        event.when,
        sort,
        _extent(when.start),
        _extent(when.end),
        _end(when.start),
        _end(when.end),
    )


def _extent(bound: Bound) -> Extent | None:
    if not isinstance(bound, Day):
        return None
    return ordinal(bound.earliest), ordinal(bound.latest)


def _end(bound: Bound) -> End:
    if isinstance(bound, Day):
        return "soft" if bound.qualifier else "sharp"
    return "open" if bound == _OPEN else "unknown"
