"""The library: all briefings there are, to be sorted, narrowed, searched, and read."""

from functools import partial
from typing import Final

from tui.app.help import key_choices
from tui.app.item_list import ItemList
from tui.app.keys import LIBRARY_BINDINGS
from tui.app.library_looking import Chosen
from tui.app.library_shelf import ShelfScreen
from tui.app.overlay import Choice, Overlay
from tui.app.problem_choices import file_choices
from tui.library.arranging import SORTINGS
from tui.load.load import load_file
from tui.model.card import Span
from tui.state import remember

ABOUT: Final = (
    "All briefings in ./briefings, the folders of $BRIEFING_PATH, your data folder and the "
    "built-in set, and in the folders below them.",
    "! marks a file with problems: what cannot be read stays in the list and says why.",
)


class LibraryScreen(ShelfScreen):
    """Ends with the briefing to read; or with nothing."""

    BINDINGS = LIBRARY_BINDINGS  # type: ignore[assignment]  # a list of bindings is one of the types allowed

    _query = ""
    """The last search, to be offered again."""

    def action_move(self, by: int) -> None:
        """Move the cursor by a row."""
        self.rows.step(by)

    def action_page(self, direction: int) -> None:
        """Move the cursor by a window's height."""
        self.rows.page(direction)

    def action_edge(self, direction: int) -> None:
        """Move the cursor to the first or the last row."""
        self.rows.move_to(self.rows.edge(direction))

    def action_scroll_card(self, by: int) -> None:
        """Scroll the preview by lines."""
        self.about.scroll_relative(y=by, animate=False)

    def on_item_list_chosen(self, event: ItemList.Chosen) -> None:
        """Open what was double-clicked."""
        event.stop()
        self.action_open()

    def action_open(self) -> None:
        """Read the briefing under the cursor."""
        one = self.one
        if one is None:
            return
        if one.readable:
            self.dismiss(Chosen(one.file))
        else:
            key = self.key_of("problems")
            more = f" {key} lists all that is wrong." if key else ""
            self.notify(f"It cannot be read: {one.problem}.{more}", markup=False, timeout=4)

    def action_sort(self) -> None:
        """Show the briefings in the next order, and remember which it is."""
        following = SORTINGS.index(self.sorting) + 1
        self.sorting = SORTINGS[following % len(SORTINGS)]
        remember(self.holdings.variables, library_sort=self.sorting.name)
        self.show_list()

    def action_filter(self) -> None:
        """Let a person narrow the list, at every letter."""
        from tui.app.library_filter import ShelfFilter

        before = self.words
        prompt = ShelfFilter(before, self.glyphs, self.narrow, self.rows.step)
        self.app.push_screen(prompt, partial(self._narrowed, before))

    def narrow(self, words: str) -> None:
        """List the briefings that have some words; without any, all."""
        if words != self.words:
            self.words = words
            self.show_list()

    def _narrowed(self, before: str, stays: bool | None) -> None:
        if not stays:
            self.narrow(before)
        remember(self.holdings.variables, library_filter=self.words)

    def action_clear_filter(self) -> None:
        """List all briefings again."""
        self.narrow("")
        remember(self.holdings.variables, library_filter="")

    def action_search(self) -> None:
        """Search all briefings that are listed or not."""
        from tui.app.library_search import LibrarySearch

        screen = LibrarySearch(self.holdings, self._query, self.glyphs, self.arrangement)
        self.app.push_screen(screen, self._searched)

    def _searched(self, found: tuple[str, Chosen | None] | None) -> None:
        if found is None:
            return
        self._query, chosen = found
        if chosen is not None:
            self.dismiss(chosen)

    def action_problems(self) -> None:
        """Show what is wrong with the file under the cursor."""
        one = self.one
        if one is None:
            return
        known, loaded = self.loaded or (None, None)
        if loaded is None or known != one:
            loaded = load_file(one.path, name=one.name)
        lines = [line._replace(target="") for line in file_choices(loaded, {})]
        self.app.push_screen(Overlay(one.name, lines, self.glyphs))

    def action_help(self) -> None:
        """Show what the library is, what it leaves out, and the keys."""
        lines = [Choice((Span(words),)) for words in ABOUT]
        shelf = self.holdings.shelf
        for where, why in shelf.left_out if shelf else ():
            lines.append(Choice((Span(f"Left out: {where}: {why}", "warning"),)))
        bindings = [active.binding for active in self.active_bindings.values()]
        self.app.push_screen(Overlay("Help", [*lines, *key_choices(bindings)], self.glyphs))

    def action_close(self) -> None:
        """Put the filter off; without one, close."""
        if self.words:
            self.action_clear_filter()
        else:
            self.action_leave()

    def action_leave(self) -> None:
        """Go back to the briefing that is read."""
        self.dismiss(None)

    def action_library(self) -> None:
        """Close by the key that opens."""
        self.action_leave()

    def action_back(self) -> None:
        """Close by the key that goes back."""
        self.action_leave()
