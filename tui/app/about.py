"""Words beside a list: what the entry under the cursor is, laid out anew for each width."""

from collections.abc import Callable, Sequence

from tui.app.span_lines import SpanLines
from tui.model.card import Spans


def _nothing(width: int) -> Sequence[Spans]:
    del width
    return ()


class About(SpanLines, can_focus=False, inherit_bindings=False):
    """Shows lines, which are made for the width there is."""

    _lines: Sequence[Spans] = ()
    _make: Callable[[int], Sequence[Spans]] = staticmethod(_nothing)

    def show(self, make: Callable[[int], Sequence[Spans]], *, from_top: bool = True) -> None:
        """Show other lines, from the top or from where they are scrolled to."""
        self._make = make
        self._lay_out()
        if from_top:
            self.scroll_to(y=0, animate=False)
        self.refresh()

    def clear(self) -> None:
        """Show nothing."""
        self.show(_nothing)

    def on_resize(self) -> None:
        """Make the lines anew for the new width."""
        self._lay_out()

    def _lay_out(self) -> None:
        self._lines = self._make(self.scrollable_content_region.width)
        self.measure()

    def line_count(self) -> int:
        """Return how many lines there are."""
        return len(self._lines)

    def line_at(self, number: int) -> Spans:
        """Return a line."""
        return self._lines[number]
