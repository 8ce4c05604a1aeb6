"""The filter of the library: one line at the bottom, and above it the list that narrows."""

from collections.abc import Callable

from textual.app import ComposeResult
from textual.containers import Container
from textual.widgets import Input, Static

from tui.app.search_input import TOO_LONG, FilterScreen, QueryInput
from tui.render.glyphs import Glyphs


class ShelfFilter(FilterScreen):
    """Any words of a briefing's title, name or folder."""

    def __init__(
        self,
        text: str,
        glyphs: Glyphs,
        narrow: Callable[[str], None],
        step: Callable[[int], None],
    ) -> None:
        super().__init__(text, glyphs)
        self._narrow = narrow
        self._step = step

    def compose(self) -> ComposeResult:
        """Lay out the line, and above it what is said about it."""
        with Container(id="prompt"):
            yield Static(id="query-words")
            with Container(id="query"):
                yield Static("only", id="query-sign")
                yield QueryInput(self.query_text)

    def ask(self) -> None:
        """Narrow the list to what has these words: any words will do."""
        self.say(TOO_LONG if self.line.is_cut else "", wrong=self.line.is_cut)
        self._narrow(self.query_text.strip())

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the list as narrow as it is."""
        event.stop()
        self.dismiss(True)
