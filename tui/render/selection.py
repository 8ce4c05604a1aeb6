"""What of a briefing is told, and in which order; the styles of a print-out only tell it."""

from collections.abc import Sequence, Set
from typing import Final, NamedTuple

from tui.kinds.orders import ARRANGED, Order
from tui.kinds.overview import FULL, overview
from tui.kinds.panes import PANES, Group, groups
from tui.model.briefing import Briefing
from tui.model.item import Item

OVERVIEW: Final = "overview"
ALL_PANES: Final = tuple(pane.key for pane in PANES if pane.key != OVERVIEW)
"""Every pane that holds items; the overview tells of them again."""


class Selection(NamedTuple):
    """What is told: all there is, unless something narrows it."""

    kept: Set[str] | None = None
    """The items and passages to tell of, where not all are."""
    order: Order = ARRANGED
    """The order of those panes that offer it; the others keep their own."""
    care: bool = True
    """Whether what asks for care stands before all panes, be it kept itself or about what is."""

    def groups(self, briefing: Briefing, pane: str) -> list[Group]:
        """Return a pane's items under their headings, in the order in which they are told.

        Those of the overview are the items that its lines lead to, under none.
        """
        if pane == OVERVIEW:
            return self._overview(briefing)
        order = self.order if pane in self.order.panes else ARRANGED
        return groups(briefing, pane, self.kept, order)

    def _overview(self, briefing: Briefing) -> list[Group]:
        sections = overview(briefing, FULL, self.kept)
        targets = dict.fromkeys(line.target for section in sections for line in section.lines)
        items = [item for item in map(briefing.find, targets) if item]
        return [Group("", items)] if items else []

    def cautions(self, caveats: Sequence[Item]) -> Sequence[Item]:
        """Return those of the caveats that are told before all panes."""
        if not self.care or self.kept is None:
            return caveats if self.care else ()
        return [
            one
            for one in caveats
            if one.id in self.kept or not self.kept.isdisjoint(one.warns_about())
        ]


WHOLE: Final = Selection()
"""Nothing is left out, and all stands in the panes' own order."""
