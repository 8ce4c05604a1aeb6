"""The library: all briefings there are, and beside the list what the one under the cursor is."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple

from textual.app import ComposeResult
from textual.containers import Container
from textual.message import Message

from tui.app.about import About
from tui.app.actions.asking import problem_spans
from tui.app.apart import Apart
from tui.app.bar import Bar, Piece
from tui.app.help import key_choices
from tui.app.item_list import ItemList
from tui.app.keyed import KeyedScreen
from tui.app.keys import LIBRARY_BINDINGS
from tui.app.library_bars import Shown, key_pieces, notice_pieces, title_pieces
from tui.app.library_listing import column_headings, empty_listing, library_listing
from tui.app.library_preview import preview_lines
from tui.app.listing import Listing
from tui.app.overlay import Choice, Overlay
from tui.app.own import Arrangement
from tui.library.arranging import BY_FOLDER, BY_NAME, SORTINGS, Sorting, arranged, narrowed
from tui.library.holdings import Holdings
from tui.library.news import News, news
from tui.library.shelf import Progress
from tui.library.shelved import Shelved
from tui.load.load import Loaded, load_file
from tui.model.card import Span
from tui.render.glyphs import Glyphs
from tui.state import remember, remembered

ABOUT: Final = (
    "All briefings in ./briefings, the folders of $BRIEFING_PATH, your data folder and the "
    "built-in set, and in the folders below them.",
    "! marks a file with problems: what cannot be read stays in the list and says why.",
)


class Chosen(NamedTuple):
    """What is to be read: a file, and perhaps an item of it."""

    file: str
    item: str = ""


class LibraryScreen(KeyedScreen[Chosen], Apart):
    """Ends with the briefing to read; or with nothing."""

    BINDINGS = LIBRARY_BINDINGS  # type: ignore[assignment]  # a list of bindings is one of the types allowed
    BETWEEN_PROGRESS = 0.1
    """Seconds between two states of the bar."""
    BETWEEN_LISTS = 1.0
    """Seconds between two states of the list, while it grows."""

    @dataclass
    class Looked(Message):
        """The folders were looked into, or what is new in them was read."""

        number: int
        is_read: bool

    @dataclass
    class Went(Message):
        """Some more of what is new was read."""

        number: int
        progress: Progress

    @dataclass
    class Previewed(Message):
        """A briefing was read, to be shown beside the list."""

        one: Shelved
        loaded: Loaded

    def __init__(
        self, holdings: Holdings, glyphs: Glyphs, arrangement: Arrangement, at: str = ""
    ) -> None:
        super().__init__()
        self.holdings = holdings
        self.glyphs = glyphs
        self.arrangement = arrangement
        # Textual asks the screen itself, not its class.
        self.HORIZONTAL_BREAKPOINTS = arrangement.breakpoints
        self.words = ""
        """The filter: words that the listed briefings have."""
        self.sorting: Sorting = BY_FOLDER
        self._query = ""
        self._at = at
        """The file that is read; the cursor begins on it."""
        self._shown: dict[str, Shelved] = {}
        self._total = 0
        self._news: dict[str, News] = {}
        self._looks = 0
        self._progress: Progress | None = None
        self._is_read = False
        """Whether all that is new was read."""
        self._listed_at = 0.0
        self._loaded: tuple[Shelved, Loaded] | None = None
        self._is_loading = False

    def compose(self) -> ComposeResult:
        """Lay out the title, the list below the names of its columns, the preview, the keys."""
        yield Bar(id="library-title")
        with Container(id="library-body"):
            with Container(id="library-list"):
                yield Bar(id="library-columns")
                yield ItemList(self.glyphs, id="shelf")
            yield About(self.glyphs, id="about")
        yield Bar(id="library-notice")
        yield Bar(id="library-keys")

    def on_mount(self) -> None:
        """Begin with the order and the filter of the last time, and look into the folders."""
        known = remembered(self.holdings.variables)
        self.words = known.get("library_filter", "")
        self.sorting = BY_NAME.get(known.get("library_sort", ""), BY_FOLDER)
        self.rows.focus()
        if self.holdings.shelf:
            self._list()
        self.action_look()

    @property
    def rows(self) -> ItemList:
        """The list."""
        return self.query_one("#shelf", ItemList)

    @property
    def about(self) -> About:
        """The preview."""
        return self.query_one(About)

    @property
    def one(self) -> Shelved | None:
        """The briefing under the cursor."""
        return self._shown.get(self.rows.target)

    # Looking into the folders.

    def action_look(self) -> None:
        """Look into the folders, and read what is new or changed."""
        self._looks += 1
        self._news.clear()
        self.aside_in_order(partial(self._look, self._looks))

    def _look(self, number: int) -> None:
        shelf = self.holdings.look()
        self.tell(self.Looked(number, is_read=not shelf.changed))
        following = self.clock()
        for progress in shelf.update():
            if number != self._looks:
                return
            if self.clock() >= following:
                following = self.clock() + self.BETWEEN_PROGRESS
                self.tell(self.Went(number, progress))
        self.tell(self.Looked(number, is_read=True))

    @staticmethod
    def clock() -> float:
        """Return a time that only grows, in seconds."""
        return time.monotonic()

    def on_unmount(self) -> None:
        """Let the reading stop at its next step."""
        self._looks += 1

    def on_library_screen_looked(self, event: Looked) -> None:
        """List what there is now."""
        event.stop()
        if event.number != self._looks:
            return
        self._progress, self._is_read = None, event.is_read
        self._list()

    def on_library_screen_went(self, event: Went) -> None:
        """Say how far it is, and now and then list what was read so far."""
        event.stop()
        if event.number != self._looks:
            return
        self._progress = event.progress
        if self.clock() - self._listed_at >= self.BETWEEN_LISTS:
            self._list()
        else:
            self._show_bars()

    # The list.

    def _list(self) -> None:
        """List what there is, with the cursor on the same briefing and the same line."""
        self._listed_at = self.clock()
        shelf = self.holdings.shelf
        briefings = shelf.briefings if shelf else []
        found = arranged(narrowed(briefings, self.words), self.sorting)
        self._total = len(briefings)
        self._shown = {one.file: one for one in found}
        target, line = self.rows.target or self._at, self.rows.cursor_line
        listing = self._listing(found)
        cursor, scroll = listing.targets.get(target), None
        if cursor is not None and self.rows.target and self.rows.listing.width:
            listing.lay_out(self.rows.listing.width)
            scroll = max(0, listing.start(cursor) - line)
        self.rows.show_listing(listing, cursor, scroll)
        self._show_bars()

    def _listing(self, found: Sequence[Shelved]) -> Listing:
        if found:
            return library_listing(found, self.sorting, self.news_of, self.glyphs)
        if self.words:
            return empty_listing("No briefing has all of these words.", self.glyphs)
        words = "No briefings yet." if self._is_read else f"looking {self.glyphs.more}"
        return empty_listing(words, self.glyphs)

    def news_of(self, one: Shelved) -> News:
        """Return what is new in a briefing; it is found out when it is first drawn."""
        if one.file == self._at:
            return News(0)  # the briefing that is read marks what is new by itself
        if one.file not in self._news:
            self._news[one.file] = news(one, self.holdings.variables, self.holdings.index)
        return self._news[one.file]

    def on_item_list_highlighted(self, event: ItemList.Highlighted) -> None:
        """Let the preview follow the cursor."""
        event.stop()
        self._preview(from_top=True)
        self._show_bars()

    def on_item_list_chosen(self, event: ItemList.Chosen) -> None:
        """Open what was double-clicked."""
        event.stop()
        self.action_open()

    # The preview.

    def _preview(self, from_top: bool = False) -> None:
        """Show what is known of a briefing at once, and the rest as soon as it is read."""
        one = self.one
        if one is None:
            self.about.clear()
            return
        loaded = self._loaded[1] if self._loaded and self._loaded[0] == one else None
        lines = partial(preview_lines, one, self.news_of(one), loaded, glyphs=self.glyphs)
        self.about.show(lines, from_top=from_top)
        if loaded is None and not self._is_loading:
            self._is_loading = True
            self.aside_then_tell(partial(self._load, one))

    def _load(self, one: Shelved) -> Message:
        return self.Previewed(one, load_file(one.path, name=one.name))

    def on_library_screen_previewed(self, event: Previewed) -> None:
        """Show what was read; or read on, where the cursor has moved meanwhile."""
        event.stop()
        self._is_loading = False
        self._loaded = (event.one, event.loaded)
        self._preview()

    # Actions.

    def action_move(self, by: int) -> None:
        """Move the cursor by a row."""
        self.rows.step(by)

    def action_page(self, direction: int) -> None:
        """Move the cursor by a window's height."""
        self.rows.page(direction)

    def action_edge(self, direction: int) -> None:
        """Move the cursor to the first or the last row."""
        self.rows.move_to(self.rows.edge(direction))

    def action_scroll_about(self, by: int) -> None:
        """Scroll the preview by lines."""
        self.about.scroll_relative(y=by, animate=False)

    def action_open(self) -> None:
        """Read the briefing under the cursor."""
        one = self.one
        if one is None:
            return
        if one.readable:
            self.dismiss(Chosen(one.file))
        else:
            key = self.key_of("library.problems")
            more = f" {key} lists all that is wrong." if key else ""
            self.notify(f"It cannot be read: {one.problem}.{more}", markup=False, timeout=4)

    def action_sort(self) -> None:
        """Show the briefings in the next order, and remember which it is."""
        following = SORTINGS.index(self.sorting) + 1
        self.sorting = SORTINGS[following % len(SORTINGS)]
        remember(self.holdings.variables, library_sort=self.sorting.name)
        self._list()

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
            self._list()

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
        is_read = self._loaded is not None and self._loaded[0] == one
        loaded = self._loaded[1] if self._loaded and is_read else load_file(one.path, name=one.name)
        lines = [Choice(problem_spans(problem)) for problem in loaded.report.sorted()]
        lines = lines or [Choice((Span("Nothing is wrong with this file."),))]
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

    def on_bar_clicked(self, event: Bar.Clicked) -> None:
        """Do what the clicked key or chip stands for."""
        event.stop()
        self.call_later(self.run_action, event.action)

    def on_resize(self) -> None:
        """Fit the bars to the new size, the columns' names once the list has its own."""
        self._show_bars()
        self.call_after_refresh(self._show_headings)

    # The bars.

    def _show_headings(self) -> None:
        """Name the columns as the list has them."""
        words = column_headings(self.rows.listing.width)
        headings = self.query_one("#library-columns", Bar)
        headings.display = bool(words)
        headings.show((Piece(words, "aside"),))

    def _show_bars(self) -> None:
        shelf = self.holdings.shelf
        shown = Shown(
            len(self._shown),
            self._total,
            list(self._shown).index(self.rows.target) + 1 if self.one else 0,
            self.sorting.words,
            self.words,
            self._progress,
            shelf.left_out if shelf else (),
        )
        self.query_one("#library-title", Bar).show(*title_pieces(shown, self.glyphs))
        notice = self.query_one("#library-notice", Bar)
        pieces = notice_pieces(shown, self.size.width, self.glyphs)
        notice.display = bool(pieces)
        notice.show(pieces)
        self.query_one("#library-keys", Bar).show(key_pieces(self.active_bindings))
