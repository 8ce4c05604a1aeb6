"""How a reader looks at a briefing: where, narrowed to what, in which order. Values, no screen."""

from collections.abc import Callable
from typing import NamedTuple

from tui.kinds.orders import ARRANGED, Order
from tui.model.briefing import Briefing


class Narrowing(NamedTuple):
    """The items and passages that are shown, and what they have in common, in words."""

    words: str
    kept: frozenset[str]
    again: "Callable[[Briefing], Narrowing | None] | None" = None
    """Finds the same in another state of the briefing; nothing, where there is no such any more."""


class View(NamedTuple):
    """How one pane shows its items."""

    filter: Narrowing | None = None
    order: Order = ARRANGED


class Place(NamedTuple):
    """Where the reader is: a pane, the entry under the cursor, what is scrolled to."""

    pane: str
    target: str = ""
    scroll: int | None = None
    """None: wherever the target is seen amid its surroundings."""
    card: bool = False
    """Whether the card covers the list."""
    card_scroll: int = 0
    on_card: bool = False
    """Whether the keys move the card."""
    view: View = View()
    voice: Narrowing | None = None
    """One voice, to which all panes are narrowed."""
    led_on: bool = False
    """Whether it was left by a link, or by a step down the ladder."""
    led_by: str = ""
    """What led there, by its id: of a passage are lit the words that an item is pinned to."""


class Chip(NamedTuple):
    """Something that is on until it is put off: a filter, a voice, an order, a search."""

    name: str
    words: str
    clear: Callable[[], None]
