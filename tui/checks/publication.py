"""When the sources that an item comes from were published."""

from tui.model.briefing import Briefing
from tui.model.day import Day
from tui.model.item import Item
from tui.model.source import Source
from tui.model.when import When


def sources_of(item: Item, briefing: Briefing) -> list[Source]:
    """Return the sources that an item is pinned to; without a pin, the only one that there is.

    Nothing, where an unpinned item may come from one or from another.
    """
    sources = briefing.sources
    pins = item.places_in_source()
    if not pins:
        return list(sources) if len(sources) == 1 else []
    ids = dict.fromkeys(pin.source or sources[0].id for pin in pins if pin.source or sources)
    found = map(briefing.by_id.get, ids)
    return [source for source in found if isinstance(source, Source)]


def is_sure(when: When) -> bool:
    """Whether neither end of a date is doubtful (`?`) or approximate (`~`)."""
    return not any(isinstance(end, Day) and end.qualifier for end in (when.start, when.end))
