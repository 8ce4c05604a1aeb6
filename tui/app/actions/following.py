"""Letters on all links: type one to follow it."""

from tui.app.links import MOST, by_line, labels
from tui.app.screen import ReaderScreen
from tui.app.span_lines import SpanLines


class Following(ReaderScreen):
    """Links by letters. What stands on the card comes first and has the shortest labels."""

    def action_follow(self) -> None:
        """Put letters on all links that are seen, and follow the one whose letters are typed."""
        from tui.app.hints import Hints

        parts: list[SpanLines] = []
        if not self.detail_is_hidden:
            parts.append(self.detail)
        if not self.list_is_hidden:
            parts.append(self.rows)
        found = [(part, link) for part in parts for link in part.visible_links()][:MOST]
        if not found:
            self.notify("Nothing here leads anywhere else.", markup=False, timeout=3)
            return
        named = list(zip(found, labels(len(found)), strict=True))
        for part in parts:
            part.show_labels(by_line([(link, label) for (on, link), label in named if on is part]))
        self.app.push_screen(
            Hints({label: link.target for (_, link), label in named}, self._narrow_labels),
            self._follow_hint,
        )

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
        if target:
            self.follow_to(target)
