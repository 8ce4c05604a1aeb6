"""What may lie in a time: items whose days reach into it, and all that belongs to them."""

from tui.kinds.voices import around
from tui.model.briefing import Briefing
from tui.model.item import Item
from tui.model.when import When


def may_lie_within(item: Item, since: When | None, until: When | None) -> bool:
    """Whether one of an item's dates may lie between two days, both included.

    A window counts as soon as it reaches into the time: what is known no better may lie in it. An
    item without a date is never said to.
    """
    return any(
        (since is None or date.latest >= since.earliest)
        and (until is None or date.earliest <= until.latest)
        for date in item.dates
    )


def within(briefing: Briefing, since: When | None, until: When | None) -> frozenset[str]:
    """Return the items that may lie in a time, with whom and what they name, and the cautions."""
    dated = frozenset(item.id for item in briefing if may_lie_within(item, since, until))
    return around(dated, briefing)
