"""The filter of a pane: one line at the bottom, and above it the list that narrows."""

from collections.abc import Callable, Sequence

from textual.app import ComposeResult
from textual.containers import Container
from textual.widgets import Input, Static

from tui.app.bar import Bar, Piece
from tui.app.search_input import TOO_LONG, FilterScreen, QueryInput, QueryScreen
from tui.keys import printed
from tui.render.glyphs import Glyphs
from tui.search.advice import advice, misread
from tui.search.query import Query, QueryFault
from tui.search.search import Search

Narrow = Callable[[str, frozenset[str] | None], tuple[int, int]]
"""Shows the items of these ids only, or all of them, for a query as it is typed.

It returns how many are shown, and how many there are.
"""


class FilterPrompt(FilterScreen, QueryScreen[bool]):
    """A query, as the search has it."""

    _is_wrong = False

    def __init__(
        self,
        search: Callable[[], Search],
        text: str,
        glyphs: Glyphs,
        holding: Sequence[str],
        narrow: Narrow,
        step: Callable[[int], None],
    ) -> None:
        super().__init__(search, text, glyphs)
        self._holding = holding
        self._narrow = narrow
        self._step = step

    def compose(self) -> ComposeResult:
        """Lay out what is said about the line, the line, and below it its keys."""
        with Container(id="prompt"):
            yield Static(id="query-words")
            with Container(id="query"):
                yield Static("filter", id="query-sign")
                yield QueryInput(self.query_text)
            yield Bar(id="query-keys")

    def show_fault(self, fault: QueryFault) -> None:
        """Say what is wrong; the list stays as it was."""
        self._is_wrong = True
        self.say(f"{fault.what}; {fault.help}", wrong=True)
        self._show_keys()

    def show_query(self, query: Query) -> None:
        """Narrow the list; say of a name that nobody has which names there are."""
        self._is_wrong = False
        search = self.search()
        kept = search.keep(query) if query.conditions else None
        shown, total = self._narrow(self.query_text, kept)
        words = " ".join(misread(self.query_text))
        words = self.pending_words(query.pending) if query.pending else words
        if kept is not None and not shown:
            words = words or " ".join(advice(query, search.documents))
        self.say(TOO_LONG if self.line.is_cut else words, wrong=self.line.is_cut)
        # The overview is a choice: how much of it is left says nothing.
        self._show_keys(f" {shown:,} of {total:,} " if total else "")

    def _show_keys(self, told: str = "") -> None:
        """Show the keys of the line, what else holds, and how much is left."""
        keys = [
            Piece(f" {printed('enter')} ", "key", "keep", 4),
            Piece("keep ", "words", "keep", 4),
            Piece(f" {self.key_of('search.close')} ", "key", "close", 3),
            Piece("as before ", "words", "close", 3),
        ]
        for chip in self._holding:
            keys += [Piece(" ", weight=2), Piece(f" {chip} ", "chip", weight=2)]
        self.query_one("#query-keys", Bar).show(tuple(keys), (Piece(told, "aside", weight=1),))

    def action_keep(self) -> None:
        """Keep the list as narrow as it is; what is wrong is to be mended first."""
        if not self._is_wrong and self.search().is_ready:
            self.dismiss(True)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the list as it is."""
        event.stop()
        self.action_keep()

    def on_bar_clicked(self, event: Bar.Clicked) -> None:
        """Do what the clicked key stands for."""
        event.stop()
        self.call_later(self.run_action, event.action)
