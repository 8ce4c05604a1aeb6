"""Which items stand in which pane, under which heading, in which order."""

from collections.abc import Sequence, Set
from typing import Final, NamedTuple

from tui.kinds.orders import ARRANGED, Order, ordered
from tui.model.briefing import Briefing, Readable
from tui.model.item import Item
from tui.model.source import Source


class Pane(NamedTuple):
    """One of the views of a briefing. `key` is what the command line and `Item.PANE` call it."""

    key: str
    title: str
    short: str
    """For a narrow screen's tabs."""
    about: str
    """What it is, in two sentences, for the help."""


PANES: Final = (
    Pane(
        "overview",
        "Overview",
        "Ovw",
        "The overview tells the story in a minute: what happened, which numbers, who, when, and "
        "what to read with care. Every line leads to its item.",
    ),
    Pane(
        "timeline",
        "Timeline",
        "Time",
        "The timeline has what happened, in order, no day more exact than its source has it. "
        "A window such as “Feb to Apr” means some day in it; what has no date stands last.",
    ),
    Pane(
        "actors",
        "Actors",
        "Act",
        "Actors are the people, groups and bodies of the story, under all their names. "
        "Who leads, backs or opposes whom stands below them.",
    ),
    Pane(
        "figures",
        "Figures",
        "Fig",
        "Figures are the numbers, in the words they were given in, each with who gives it. "
        "“More than 100” stays more than 100, and nothing is added up.",
    ),
    Pane(
        "background",
        "Background",
        "Bg",
        "Background is what one needs to know besides: context, what was said, places. "
        "What asks to be read with care stands here in full.",
    ),
    Pane(
        "source",
        "Source",
        "Src",
        "The source has the passages of the article in order: in its words where it is at hand, "
        "else in those of the briefing's author. "
        "Enter shows the items that are pinned to a passage.",
    ),
)
PRINTED: Final = tuple(pane.key for pane in PANES[1:5])
"""The panes that a summary prints when none are named."""


class Group(NamedTuple):
    """Items of a pane that stand under one heading, which may be empty."""

    heading: str
    items: Sequence[Readable]


def groups(
    briefing: Briefing, pane: str, kept: Set[str] | None = None, order: Order = ARRANGED
) -> list[Group]:
    """Return a pane's items under their headings, in the order in which they are shown.

    `kept` names the items and passages to show, where not all are.
    """
    found: dict[str, list[Readable]] = {}
    listed = [
        (item.section(), item)
        for items in briefing.lists.values()
        for item in _arranged([item for item in items if pane == item.PANE])
    ]
    if order is not ARRANGED:
        listed = ordered([item for _, item in listed], order, briefing)
    for heading, item in listed:
        if isinstance(item, Source):
            found.setdefault(item.label, []).extend([item, *item.shown(briefing)])
        else:
            found.setdefault(heading, []).append(item)
    groups = (Group(heading, _kept(items, kept)) for heading, items in found.items())
    return [group for group in groups if group.items]


def _arranged(items: Sequence[Item]) -> Sequence[Item]:
    return items[0].arranged(items) if items else ()


def _kept(items: Sequence[Readable], kept: Set[str] | None) -> Sequence[Readable]:
    return items if kept is None else [item for item in items if item.id in kept]


def pane_of(readable: Readable) -> str:
    """Return the pane an item or a passage is shown in."""
    return readable.PANE if isinstance(readable, Item) else "source"
