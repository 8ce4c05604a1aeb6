"""The kinds of item a briefing can hold: one file each, listed here and known nowhere else."""

from typing import Final

from tui.kinds.actor import Actor
from tui.kinds.background import Background
from tui.kinds.caveat import Caveat
from tui.kinds.event import Event
from tui.kinds.figure import Figure
from tui.kinds.place import Place
from tui.kinds.quote import Quote
from tui.kinds.relation import Relation
from tui.model.item import Item
from tui.model.source import Source

Kinds = tuple[type[Item], ...]

KINDS: Final[Kinds] = (
    Source,
    Actor,
    Relation,
    Event,
    Figure,
    Background,
    Quote,
    Place,
    Caveat,
)
"""In the order in which the format reference and a whole print-out have them."""
