"""What a print-out of a briefing holds, in which order; the writers only give it a look."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from tui.kinds.caveat import Caveat
from tui.kinds.overview import BRIEF, FULL, Limits, overview, provenance
from tui.kinds.panes import PANES, Pane
from tui.model.briefing import Briefing, Readable
from tui.model.card import Row
from tui.model.item import Item
from tui.render.selection import OVERVIEW, WHOLE, Selection

CARE: Final = Caveat.SECTION
"""The heading of what asks for care."""


class Printed(NamedTuple):
    """Rows of a pane under a heading, which may be empty."""

    heading: str
    rows: Sequence[Row]
    total: int = 0
    """How many there are, where the rows may be the first of more; else nothing."""


class Shown(NamedTuple):
    """What a pane shows, for a picture of it."""

    items: Sequence[Readable]
    briefing: Briefing


class PrintedPane(NamedTuple):
    """A pane as it is printed."""

    title: str
    groups: Sequence[Printed]
    shown: Shown | None = None
    """What the rows are of; nothing where they tell of other panes' items."""

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
    review: str = ""
    """How many items nobody has reviewed, which stands in `about` as well."""


def summary(briefing: Briefing, panes: Sequence[str], selection: Selection = WHOLE) -> Summary:
    """Return the parts of a print-out; what asks for care comes first, whatever the panes."""
    printed = [_with_care(briefing, selection)]
    printed += [_pane(briefing, pane, selection) for pane in PANES if pane.key in panes]
    return _headed(briefing, printed)


def brief_summary(briefing: Briefing, selection: Selection = WHOLE) -> Summary:
    """Return the overview alone, as short as it is on a small screen."""
    return _headed(briefing, [_overview(briefing, selection, BRIEF)])


def caveats(briefing: Briefing) -> Sequence[Item]:
    """Return what asks for care; it stands under `CARE`, before all panes."""
    return briefing.lists.get(Caveat.LIST, ())


def _headed(briefing: Briefing, panes: Sequence[PrintedPane]) -> Summary:
    header = briefing.header
    filled = [pane for pane in panes if pane.groups]
    review = briefing.review.told if briefing.drafts else ""
    return Summary(header.title, header.summary, provenance(briefing), filled, review)


def _with_care(briefing: Briefing, selection: Selection) -> PrintedPane:
    rows = [caveat.row(briefing) for caveat in selection.cautions(caveats(briefing))]
    return PrintedPane(CARE, [Printed("", rows)] if rows else [])


def _pane(briefing: Briefing, pane: Pane, selection: Selection) -> PrintedPane:
    if pane.key == OVERVIEW:
        whole = _overview(briefing, selection, FULL)
        return whole._replace(groups=[one for one in whole.groups if one.heading != CARE])
    found = selection.groups(briefing, pane.key)
    return PrintedPane(
        pane.title,
        [
            Printed("" if heading == pane.title else heading, [one.row(briefing) for one in items])
            for heading, items in found
            if heading != CARE or not selection.care
        ],
        Shown([one for group in found for one in group.items], briefing),
    )


def _overview(briefing: Briefing, selection: Selection, limits: Limits) -> PrintedPane:
    sections = overview(briefing, limits, selection.kept)
    title = next(pane.title for pane in PANES if pane.key == OVERVIEW)
    return PrintedPane(
        title,
        [
            Printed(section.label, [line.row for line in section.lines], section.total)
            for section in sections
        ],
    )
