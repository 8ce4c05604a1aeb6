"""The filter of a pane: one line at the bottom, and above it the list that narrows."""

from collections.abc import Callable

from textual.app import ComposeResult
from textual.containers import Container
from textual.widgets import Input, Static

from tui.app.search_input import TOO_LONG, QueryInput, QueryScreen, pending_words
from tui.render.glyphs import Glyphs
from tui.search.query import Query, QueryFault
from tui.search.search import Search

Narrow = Callable[[str, frozenset[str] | None], None]
"""Shows the items of these ids only, or all of them, for a query as it is typed."""


class FilterPrompt(QueryScreen[bool]):
    """Ends with whether the list is to stay as narrow as it is."""

    _is_wrong = False

    def __init__(
        self,
        search: Callable[[], Search],
        text: str,
        glyphs: Glyphs,
        narrow: Narrow,
        step: Callable[[int], None],
    ) -> None:
        super().__init__(search, text, glyphs)
        self._narrow = narrow
        self._step = step

    def compose(self) -> ComposeResult:
        """Lay out the line, and above it what is said about it."""
        with Container(id="prompt"):
            yield Static(id="query-words")
            with Container(id="query"):
                yield Static("only", id="query-sign")
                yield QueryInput(self.query_text)

    def show_fault(self, fault: QueryFault) -> None:
        """Say what is wrong; the list stays as it was."""
        self._is_wrong = True
        self.say(f"{fault.what}; {fault.help}", wrong=True)

    def show_query(self, query: Query) -> None:
        """Narrow the list."""
        self._is_wrong = False
        words = pending_words(query.pending) if query.pending else ""
        self.say(TOO_LONG if self.line.is_cut else words, wrong=self.line.is_cut)
        kept = self.search().keep(query) if query.conditions else None
        self._narrow(self.query_text, kept)

    def action_step(self, by: int) -> None:
        """Move the cursor of the list."""
        self._step(by)

    def action_page(self, direction: int) -> None:
        """Move the cursor of the list by some rows."""
        self._step(10 * direction)

    def action_close(self) -> None:
        """Show what was shown before."""
        self.dismiss(False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the list as narrow as it is; what is wrong is to be mended first."""
        event.stop()
        if not self._is_wrong and self.search().is_ready:
            self.dismiss(True)
