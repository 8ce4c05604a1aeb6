"""Letters on all links: type one to follow it."""

from textual.geometry import Offset

from tui.app.actions.part import Part
from tui.app.bar import Bar
from tui.app.bars import hint_pieces
from tui.app.hints import Hints
from tui.app.links import MOST, LinkAt, by_line, labels
from tui.app.span_lines import SpanLines


class Following(Part):
    """Links by letters; what stands on the card comes first, and has the shortest labels."""

    def action_follow(self) -> None:
        """Put letters on all links that are seen, and follow the one whose letters are typed."""
        found = self._links()
        if not found:
            self.notify("Nothing here leads anywhere else.", markup=False, timeout=3)
            return
        named = list(zip(found, labels(len(found)), strict=True))
        for part in (self.detail, self.rows):
            part.show_labels(by_line([(link, label) for (on, link), label in named if on is part]))
        targets = {label: link.target for (_, link), label in named}
        self.app.push_screen(
            Hints(targets, self._narrow_labels, self._link_under), self._follow_hint
        )
        self.query_one("#keys", Bar).show(hint_pieces())

    def _links(self) -> list[tuple[SpanLines, LinkAt]]:
        """Return the links that are seen: one for each thing they lead to, the first of several."""
        seen: list[tuple[SpanLines, LinkAt]] = []
        if not self.detail_is_hidden:
            seen += [(self.detail, link) for link in self.detail.visible_links()]
        if not self.list_is_hidden:
            # A line of the overview is itself a link; in a pane the cursor goes from row to row.
            rows = self.rows.visible_rows() if self.pane == "overview" else []
            seen += [(self.rows, link) for link in (*rows, *self.rows.visible_links())]
        first: dict[str, tuple[SpanLines, LinkAt]] = {}
        for part, link in seen:
            first.setdefault(link.target, (part, link))
        return list(first.values())[:MOST]

    def _link_under(self, place: Offset) -> str:
        """Return what a click at a place of the screen is to follow, while letters are shown."""
        for part in (self.detail, self.rows):
            if part.content_region.contains_point(place):
                within = place - part.content_region.offset
                return part.link_under(within) or self._line_under(within.y, part)
        return ""

    def _line_under(self, y: int, part: SpanLines) -> str:
        """Return what a line of the overview leads to, which is a link as a whole."""
        if part is not self.rows or self.pane != "overview":
            return ""
        number = self.rows.listing.at(int(self.rows.scroll_y) + y)
        return self.rows.listing.entries[number].target if number >= 0 else ""

    def _narrow_labels(self, beginning: str) -> None:
        """Take away the letters that what was typed has ruled out."""
        for part in (self.detail, self.rows):
            kept = {
                line: [(cell, label) for cell, label in placed if label.startswith(beginning)]
                for line, placed in part.labels.items()
            }
            part.show_labels(kept)

    def _follow_hint(self, target: str | None) -> None:
        for part in (self.detail, self.rows):
            part.show_labels({})
        self.show_bars()
        if target:
            self.follow_to(target)
