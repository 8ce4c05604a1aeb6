"""Screens that lie over the reader: help, problems, and a choice of several places to go to."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.keys import Keys
from textual.screen import ModalScreen

from tui.app.bar import Bar, Piece
from tui.app.item_list import ItemList
from tui.app.keyed import KeyedScreen
from tui.app.keys import OVERLAY_BINDINGS
from tui.app.listing import MARGIN, Entry, Listing
from tui.app.trail import cut
from tui.keys import printed
from tui.model.card import Span, Spans
from tui.render.glyphs import Glyphs, in_glyphs
from tui.render.layout import hanging

_CLOSE: Final = ("overlay.close",)
_FIRST_WORDS: Final = 12


class Choice(NamedTuple):
    """A line of an overlay; with a `target` it can be chosen."""

    spans: Spans
    target: str = ""
    indent: int = 2
    """How far the lines after the first are set in, where there is room for it."""

    def lines(self, width: int) -> list[Spans]:
        """Return the words behind the cursor's margin."""
        if not self.spans:
            return [()]
        room = max(width - 3, 8)
        indent = self.indent if self.indent < room // 2 else 2
        return [(MARGIN, Span(" "), *line) for line in hanging(self.spans, room, indent)]


class Overlay(KeyedScreen[str], ModalScreen[str]):
    """Lines over the reader. It ends with the target that was chosen, or with nothing."""

    BINDINGS = OVERLAY_BINDINGS  # type: ignore[assignment]  # a list of bindings is one of the types allowed

    begin_at: str = ""
    """The target that the cursor is on at first, if not the first of all."""

    def __init__(self, title: str, choices: list[Choice], glyphs: Glyphs) -> None:
        super().__init__()
        self._words = title
        self.entries: Sequence[Entry] = _in_glyphs(choices, glyphs)
        self._glyphs = glyphs

    def compose(self) -> ComposeResult:
        """Lay out the title, the lines and the keys."""
        with Vertical(id="overlay"):
            yield Bar(id="overlay-title")
            yield ItemList(self._glyphs, id="overlay-lines")
            yield Bar(id="overlay-keys")

    def on_mount(self) -> None:
        """Fill in the lines."""
        listing = Listing(self.entries, self._glyphs)
        begin = listing.targets.get(self.begin_at)
        self._list.show_listing(listing, begin, None if begin else 0)
        self._show_keys()
        self._list.focus()
        self._fit()

    def show_choices(self, choices: list[Choice]) -> None:
        """Show other lines, with the cursor where it was, as far as there are so many."""
        cursor = self._list.cursor
        self.entries = _in_glyphs(choices, self._glyphs)
        listing = Listing(self.entries)
        self._list.show_listing(listing, listing.near(min(cursor, len(listing) - 1), -1), None)
        self._fit()

    def _show_keys(self) -> None:
        """Name the keys that do something here, as they are now."""
        pieces: list[Piece] = []
        for actions, words in self.footer():
            keys = [key for action in actions if (key := self.key_of(action))]
            if keys:
                pieces += [Piece(f" {' '.join(keys)} ", "key"), Piece(f"{words} ")]
        self.query_one("#overlay-keys", Bar).show(tuple(pieces))

    def footer(self) -> list[tuple[tuple[str, ...], str]]:
        """Return the actions that are named below the lines, with a word for each."""
        choosable = any(entry.target for entry in self.entries)
        moving = (("move.down", "move.up"), "scroll")
        return [(("overlay.choose",), "choose") if choosable else moving, (_CLOSE, "close")]

    def on_resize(self) -> None:
        """Fit the lines to the new size."""
        self._fit()

    def _fit(self) -> None:
        """Be as high as the lines, and no higher than the screen leaves room for."""
        width = max(1, min(72, self.size.width - 2) - 5)
        self._list.listing.lay_out(width)
        room = max(1, self.size.height - 6)
        self._list.styles.height = max(1, min(self._list.listing.height, room))
        title = cut(self._words, width, self._glyphs)
        self.query_one("#overlay-title", Bar).show((Piece(f" {title}", "here"),))

    @property
    def target(self) -> str:
        """What the line under the cursor leads to."""
        return self._list.target

    @property
    def _list(self) -> ItemList:
        return self.query_one("#overlay-lines", ItemList)

    def action_move(self, by: int) -> None:
        """Move the cursor, or scroll where nothing can be chosen."""
        if self._list.target:
            self._list.step(by)
        else:
            self._list.scroll_relative(y=by, animate=False)

    def action_edge(self, direction: int) -> None:
        """Go to the first or the last line."""
        if self._list.target:
            self._list.move_to(self._list.edge(direction))
        elif direction < 0:
            self._list.scroll_home(animate=False)
        else:
            self._list.scroll_end(animate=False)

    def action_page(self, direction: int) -> None:
        """Go on by a window's height."""
        if self._list.target:
            self._list.page(direction)
        else:
            height = self._list.scrollable_content_region.height
            self._list.scroll_relative(y=direction * max(1, height - 1), animate=False)

    def action_choose(self) -> None:
        """Choose the line under the cursor; without one, close."""
        self.dismiss(self._list.target)

    def action_close(self) -> None:
        """Close without a choice."""
        self.dismiss("")

    def on_click(self, event: events.Click) -> None:
        """Close, where the mouse clicked beside it."""
        if event.widget is self:
            self.dismiss("")

    def on_key(self, event: events.Key) -> None:
        """Say that a key does nothing here, and which one closes."""
        if event.key in self.active_bindings or event.key == Keys.Ignore:
            return
        close = self.key_of("overlay.close")
        words = f"; {close} closes this" if close else ""
        self.notify(f"{short_name(event.key)} does nothing here{words}.", markup=False)

    def on_item_list_chosen(self, event: ItemList.Chosen) -> None:
        """Take the choice of a double click."""
        event.stop()
        self.dismiss(event.target)


def short_name(key: str) -> str:
    """Return a key as it is printed, or the beginning of what a terminal has made up for one."""
    return printed(key)[:_FIRST_WORDS]


def _in_glyphs(choices: list[Choice], glyphs: Glyphs) -> list[Choice]:
    return [choice._replace(spans=in_glyphs(choice.spans, glyphs)) for choice in choices]
