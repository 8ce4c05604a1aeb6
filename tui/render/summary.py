"""What a print-out of a briefing holds, in which order; the writers only give it a look."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from tui.kinds.caveat import Caveat
from tui.kinds.overview import provenance
from tui.kinds.panes import PANES, Pane, groups
from tui.model.briefing import Briefing
from tui.model.card import Row
from tui.model.item import Item

CARE: Final = Caveat.SECTION
"""The heading of what asks for care."""


class Printed(NamedTuple):
    """Rows of a pane under a heading, which may be empty."""

    heading: str
    rows: Sequence[Row]


class PrintedPane(NamedTuple):
    """A pane as it is printed."""

    title: str
    groups: Sequence[Printed]

    @property
    def rows(self) -> list[Row]:
        """All rows of the pane, which share their columns."""
        return [row for group in self.groups for row in group.rows]


class Summary(NamedTuple):
    """A briefing as it is printed."""

    title: str
    text: str
    about: Sequence[str]
    """When its sources were published, and what else there is to say of the whole."""
    panes: Sequence[PrintedPane]


def summary(briefing: Briefing, panes: Sequence[str]) -> Summary:
    """Return the parts of a print-out; what asks for care comes first, whatever the panes."""
    printed = [_with_care(briefing)]
    printed += [
        _pane(briefing, pane) for pane in PANES if pane.key in panes and pane.key != "overview"
    ]
    header = briefing.header
    filled = [pane for pane in printed if pane.groups]
    return Summary(header.title, header.summary, provenance(briefing), filled)


def caveats(briefing: Briefing) -> Sequence[Item]:
    """Return what asks for care; it stands under `CARE`, before all panes."""
    return briefing.lists.get(Caveat.LIST, ())


def _with_care(briefing: Briefing) -> PrintedPane:
    rows = [caveat.row(briefing) for caveat in caveats(briefing)]
    return PrintedPane(CARE, [Printed("", rows)] if rows else [])


def _pane(briefing: Briefing, pane: Pane) -> PrintedPane:
    return PrintedPane(
        pane.title,
        [
            Printed("" if heading == pane.title else heading, [one.row(briefing) for one in items])
            for heading, items in groups(briefing, pane.key)
            if heading != CARE
        ],
    )
