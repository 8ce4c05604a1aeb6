"""The orders in which a pane can show its items, each with the words that say which it is."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from tui.kinds.comparing import Measured
from tui.kinds.figure import Figure
from tui.model.briefing import Briefing
from tui.model.item import Item

Key = tuple[float, ...]
LAST: Final = float("inf")
"""Stands for what an item does not have, so that it comes behind those that have it."""


class Order(NamedTuple):
    """One way to order a pane. `heading` says under what an item stands; `key` orders it there."""

    name: str
    words: str
    key: Callable[[Item, Briefing], Key]
    heading: Callable[[Item, Briefing], str]
    reverse: bool = False
    panes: Sequence[str] = ()
    """The panes it is offered in."""


def _nothing(item: Item, briefing: Briefing) -> str:
    del item, briefing
    return ""


def _date(item: Item, briefing: Briefing) -> Key:
    del briefing
    return min((date.sort_key for date in item.dates), default=(LAST,))


def _article(item: Item, briefing: Briefing) -> Key:
    pins = item.places_in_source()
    if not pins:
        return (LAST,)
    ranks = {source.id: rank for rank, source in enumerate(briefing.sources)}
    return min(
        (ranks.get(pin.source, 0), pin.passage, pin.words[0] if pin.words else 0) for pin in pins
    )


def _claimant(item: Item, briefing: Briefing) -> str:
    voices = list(dict.fromkeys(claim.by or claim.speaker for claim in item.voices))
    if not voices or not voices[0]:
        return "Nobody recorded" if item.ATTRIBUTED else "Not a claim"
    if len(voices) > 1:
        return "Several voices"
    name = briefing.short(voices[0])
    return f"{name[:1].upper()}{name[1:]}"


def _as_listed(item: Item, briefing: Briefing) -> Key:
    del item, briefing
    return ()


def _size(item: Item, briefing: Briefing) -> Key:
    del briefing
    low = item.value.low if isinstance(item, Figure) and item.value and _alone(item) else None
    return (-LAST if low is None else low,)


def _alone(figure: Figure) -> Measured | None:
    """Return what a number is of, where one voice is named as giving it."""
    measured = figure.measured
    return measured[0] if len(measured) == 1 and measured[0].is_claimed else None


def _like(item: Item, briefing: Briefing) -> str:
    """Return unit, voice and day of a number: sizes are compared with their like only."""
    if not isinstance(item, Figure):
        return ""
    one = _alone(item)
    if one is None:
        several = len(item.measured) > 1
        return f"Not compared: {'several voices' if several else 'nobody is named'}"
    days = (f"as of {one.as_of.words}" if one.as_of else "", one.period.words if one.period else "")
    return ", ".join(filter(None, (one.unit or "No unit", briefing.short(one.voice), *days)))


ARRANGED: Final = Order("", "", _as_listed, _nothing)
"""The pane's own order, which each kind gives to its items."""
_ALL: Final = ("timeline", "actors", "figures", "background")
ORDERS: Final = (
    Order("date", "by date", _date, _nothing, panes=("figures", "background")),
    Order("article", "in the article's order", _article, _nothing, panes=_ALL),
    Order("claimant", "by claimant", _as_listed, _claimant, panes=_ALL),
    Order("size", "by size, largest first", _size, _like, reverse=True, panes=("figures",)),
)


def orders_of(pane: str) -> tuple[Order, ...]:
    """Return the orders of a pane, its own first."""
    return (ARRANGED, *(order for order in ORDERS if pane in order.panes))


def ordered(items: Sequence[Item], order: Order, briefing: Briefing) -> list[tuple[str, Item]]:
    """Return items in an order, each with its heading; equal ones keep the order they came in.

    The headings keep it as well: what is not to be compared has no largest.
    """
    headings = [order.heading(item, briefing) for item in items]
    ranks = {heading: rank for rank, heading in enumerate(dict.fromkeys(headings))}
    headed = list(zip(headings, items, strict=True))
    headed.sort(key=lambda pair: order.key(pair[1], briefing), reverse=order.reverse)
    return sorted(headed, key=lambda pair: ranks[pair[0]])
