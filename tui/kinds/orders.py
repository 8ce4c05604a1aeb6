"""The orders in which a pane can show its items, each with the words that say which it is."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

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
    if not isinstance(item, Figure):
        return (-LAST,)
    amounts = [item.value, *(reading.value for reading in item.values)]
    lows = [one.low for one in amounts if one is not None and one.low is not None]
    return (max(lows, default=-LAST),)


def _unit(item: Item, briefing: Briefing) -> str:
    """Return what a number counts: sizes are compared with their like only."""
    del briefing
    if not isinstance(item, Figure):
        return ""
    # A unit is spelled as it was given: km is not Km.
    return item.unit or (item.measure or "").replace("-", " ").capitalize() or "No unit"


ARRANGED: Final = Order("", "", _as_listed, _nothing)
"""The pane's own order, which each kind gives to its items."""
_ALL: Final = ("timeline", "actors", "figures", "background")
ORDERS: Final = (
    Order("date", "by date", _date, _nothing, panes=("figures", "background")),
    Order("article", "in the article's order", _article, _nothing, panes=_ALL),
    Order("claimant", "by claimant", _as_listed, _claimant, panes=_ALL),
    Order("size", "by size, largest first", _size, _unit, reverse=True, panes=("figures",)),
)


def orders_of(pane: str) -> tuple[Order, ...]:
    """Return the orders of a pane, its own first."""
    return (ARRANGED, *(order for order in ORDERS if pane in order.panes))


def ordered(items: Sequence[Item], order: Order, briefing: Briefing) -> list[tuple[str, Item]]:
    """Return items in an order, each with its heading; equal ones keep the order they came in."""
    found = sorted(items, key=lambda item: order.key(item, briefing), reverse=order.reverse)
    headed = [(order.heading(item, briefing), item) for item in found]
    first = {heading: rank for rank, heading in reversed(list(enumerate(dict(headed))))}
    return sorted(headed, key=lambda pair: first[pair[0]])
