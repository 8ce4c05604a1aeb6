"""Which items stand in which pane, under which heading, in which order."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from tui.model.briefing import Briefing, Readable
from tui.model.item import Item
from tui.model.source import Source


class Pane(NamedTuple):
    """One of the views of a briefing. `key` is what the command line and `Item.PANE` call it."""

    key: str
    title: str
    short: str
    """For a narrow screen's tabs."""


PANES: Final = (
    Pane("overview", "Overview", "Ovw"),
    Pane("timeline", "Timeline", "Time"),
    Pane("actors", "Actors", "Act"),
    Pane("figures", "Figures", "Fig"),
    Pane("background", "Background", "Bg"),
    Pane("source", "Source", "Src"),
)
PRINTED: Final = tuple(pane.key for pane in PANES[1:5])
"""The panes that a summary prints when none are named."""


class Group(NamedTuple):
    """Items of a pane that stand under one heading, which may be empty."""

    heading: str
    items: Sequence[Readable]


def groups(briefing: Briefing, pane: str) -> list[Group]:
    """Return a pane's items under their headings, in the order in which they are shown."""
    found: dict[str, list[Readable]] = {}
    for items in briefing.lists.values():
        here = [item for item in items if pane == item.PANE]
        for item in here[0].arranged(here) if here else ():
            if isinstance(item, Source):
                found.setdefault(item.label, []).extend([item, *item.passages()])
            else:
                found.setdefault(item.section(), []).append(item)
    return [Group(heading, listed) for heading, listed in found.items()]


def pane_of(readable: Readable) -> str:
    """Return the pane an item or a passage is shown in."""
    return readable.PANE if isinstance(readable, Item) else "source"
