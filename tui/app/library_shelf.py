"""What is seen of the library: the list, beside it what a briefing is, and the bars."""

from collections.abc import Sequence
from functools import partial

from textual.app import ComposeResult
from textual.containers import Container
from textual.message import Message

from tui.app.about import About
from tui.app.bar import Bar, Piece
from tui.app.item_list import ItemList
from tui.app.library_bars import Shown, key_pieces, notice_pieces, title_pieces
from tui.app.library_listing import column_headings, empty_listing, library_listing
from tui.app.library_looking import Looking
from tui.app.library_preview import preview_lines
from tui.app.listing import Listing
from tui.app.message import Told
from tui.app.own import Arrangement
from tui.library.arranging import BY_FOLDER, BY_NAME, Sorting, arranged, narrowed
from tui.library.holdings import Holdings
from tui.library.news import News, news
from tui.library.shelved import Shelved
from tui.load.load import Loaded, load_file
from tui.render.glyphs import Glyphs
from tui.state import remembered


class ShelfList(ItemList, inherit_bindings=False):
    """The list; it tells when it has another width, for the names of its columns."""

    class LaidOut(Told):
        """The list was laid out for another size."""

    def on_resize(self) -> None:
        """Tell of it, once the list itself has seen to its rows."""
        self.post_message(self.LaidOut())


class ShelfScreen(Looking):
    """Shows the briefings there are, in an order and narrowed by words."""

    class Previewed(Told):
        """A briefing was read, to be shown beside the list."""

        one: Shelved
        loaded: Loaded

    def __init__(
        self, holdings: Holdings, glyphs: Glyphs, arrangement: Arrangement, at: str = ""
    ) -> None:
        super().__init__(holdings)
        self.glyphs = glyphs
        self.arrangement = arrangement
        # Textual asks the screen itself, not its class.
        self.HORIZONTAL_BREAKPOINTS = arrangement.breakpoints
        known = remembered(holdings.variables)
        self.words = known.get("library_filter", "")
        """The filter: words that the listed briefings have."""
        self.sorting: Sorting = BY_NAME.get(known.get("library_sort", ""), BY_FOLDER)
        self._at = at
        """The file that is read; the cursor begins on it."""
        self._shown: dict[str, Shelved] = {}
        self._total = 0
        self._news: dict[str, News] = {}
        self.loaded: tuple[Shelved, Loaded] | None = None
        """What was read last, to be shown beside the list."""
        self._is_loading = False

    def compose(self) -> ComposeResult:
        """Lay out the title, the list below the names of its columns, the preview, the keys."""
        yield Bar(id="library-title")
        with Container(id="library-body"):
            with Container(id="library-list"):
                yield Bar(id="library-columns")
                yield ShelfList(self.glyphs, id="shelf")
            yield About(self.glyphs, id="about")
        yield Bar(id="library-notice")
        yield Bar(id="library-keys")

    def on_mount(self) -> None:
        """Show what was known at the last look, and look into the folders again."""
        self.rows.focus()
        self.show_list()
        self.action_reload()

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

    def action_reload(self) -> None:
        """Look into the folders; what is new in briefings is found out again, too."""
        self._news.clear()
        super().action_reload()

    # The list.

    def show_list(self) -> None:
        """List what there is, with the cursor on the same briefing and the same line."""
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
        self.show_bars()

    def _listing(self, found: Sequence[Shelved]) -> Listing:
        if found:
            return library_listing(found, self.sorting, self.news_of, self.glyphs)
        if self.words:
            return empty_listing("No briefing has all of these words.", self.glyphs)
        words = "No briefings yet." if self.is_read else f"looking {self.glyphs.more}"
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
        self.show_bars()

    # The preview.

    def _preview(self, from_top: bool = False) -> None:
        """Show what is known of a briefing at once, and the rest as soon as it is read."""
        one = self.one
        if one is None:
            self.about.clear()
            return
        loaded = self.loaded[1] if self.loaded and self.loaded[0] == one else None
        lines = partial(preview_lines, one, self.news_of(one), loaded, glyphs=self.glyphs)
        self.about.show(lines, from_top=from_top)
        if loaded is None and not self._is_loading:
            self._is_loading = True
            self.aside_then_tell(partial(self._load, one))

    def _load(self, one: Shelved) -> Message:
        return self.Previewed(one, load_file(one.path, name=one.name))

    def on_shelf_screen_previewed(self, event: Previewed) -> None:
        """Show what was read; or read on, where the cursor has moved meanwhile."""
        event.stop()
        self._is_loading = False
        self.loaded = (event.one, event.loaded)
        self._preview()

    def on_bar_clicked(self, event: Bar.Clicked) -> None:
        """Do what the clicked key or chip stands for."""
        event.stop()
        self.call_later(self.run_action, event.action)

    def on_resize(self) -> None:
        """Fit the bars to the new size."""
        self.show_bars()

    # The bars.

    def on_shelf_list_laid_out(self, event: ShelfList.LaidOut) -> None:
        """Name the columns as the list has them now."""
        event.stop()
        self._show_headings()

    def _show_headings(self) -> None:
        words = column_headings(self.rows.listing.width)
        headings = self.query_one("#library-columns", Bar)
        headings.display = bool(words)
        headings.show((Piece(words, "aside"),))

    def show_bars(self) -> None:
        """Say how many there are, how far reading is, and what the keys do."""
        shelf = self.holdings.shelf
        shown = Shown(
            len(self._shown),
            self._total,
            list(self._shown).index(self.rows.target) + 1 if self.one else 0,
            self.sorting.words,
            self.words,
            self.progress,
            shelf.left_out if shelf else (),
        )
        self.query_one("#library-title", Bar).show(*title_pieces(shown, self.glyphs))
        notice = self.query_one("#library-notice", Bar)
        pieces = notice_pieces(shown, self.size.width, self.glyphs)
        notice.display = bool(pieces)
        notice.show(pieces)
        self.query_one("#library-keys", Bar).show(key_pieces(self.active_bindings))
