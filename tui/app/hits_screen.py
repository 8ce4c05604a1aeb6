"""A screen of hits: a line to type into, what is found, and a preview of one of them."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from textual.app import ComposeResult
from textual.containers import Container
from textual.widgets import Input, Static

from tui.app.bar import Bar, Piece
from tui.app.item_list import ItemList
from tui.app.listing import Listing
from tui.app.own import Arrangement
from tui.app.search_input import QueryInput, TypingScreen
from tui.app.span_lines import SpanLines
from tui.keys import printed
from tui.model.card import Spans
from tui.model.words import count
from tui.render.glyphs import Glyphs

Result = TypeVar("Result")
Marking = Callable[[Spans], Spans]
"""Marks in spans what was searched for."""


class HitList(ItemList, can_focus=False, inherit_bindings=False):
    """The hits; the keys stay with the line above."""


class HitsScreen(TypingScreen[Result], Generic[Result]):
    """Shows hits as one types. A subclass finds them, shows them in full, and ends with one."""

    SIGN = "/"
    """What stands before the line that is typed into."""

    def __init__(self, text: str, glyphs: Glyphs, arrangement: Arrangement) -> None:
        # By name: a screen that reads a briefing stands in between, and is begun with more.
        TypingScreen.__init__(self, text, glyphs)
        self.arrangement = arrangement
        # Textual asks the screen itself, not its class.
        self.HORIZONTAL_BREAKPOINTS = arrangement.breakpoints
        self.targets: Sequence[str] = ()
        """What the hits lead to, in the order in which they are listed."""

    def compose(self) -> ComposeResult:
        """Lay out the line, what is said about it, the hits, a preview, and the keys."""
        with Container(id="query"):
            yield Static(self.SIGN, id="query-sign")
            yield QueryInput(self.query_text)
        yield Static(id="query-words")
        with Container(id="found"):
            yield HitList(self.glyphs, id="hits")
            yield self.make_preview()
        yield Bar(id="query-keys")

    def make_preview(self) -> SpanLines:
        """Make what shows a hit in full; its id is `preview`."""
        raise NotImplementedError

    def show_preview(self, target: str) -> None:
        """Show a hit in full; nothing, where there is none."""
        raise NotImplementedError

    def choose(self, target: str) -> None:
        """End with a hit."""
        raise NotImplementedError

    @property
    def hits(self) -> HitList:
        """The list of what is found."""
        return self.query_one(HitList)

    @property
    def is_wide(self) -> bool:
        """Whether the preview stands beside the hits."""
        return self.size.width >= self.arrangement.beside

    def show_hits(
        self, listing: Listing, targets: Sequence[str] = (), marking: Marking | None = None
    ) -> None:
        """Show other hits, or what is to be read where there are none."""
        self.targets = targets
        self.query_one("#preview", SpanLines).mark(marking)
        self.hits.mark(marking)
        # Without a hit there is no preview, and its room is the list's.
        self.set_class(not targets, "-bare")
        self.hits.show_listing(listing)

    def on_item_list_highlighted(self, event: ItemList.Highlighted) -> None:
        """Let the preview and the count follow the cursor."""
        event.stop()
        self.show_preview(event.target)
        self._show_keys()

    def _show_keys(self) -> None:
        close = f" {self.key_of('search.close')} "
        keys = [Piece(close, "key", "close", 1), Piece("close ", "words", "close", 1)]
        rank = self._rank()
        if rank:
            keys = [
                Piece(f" {printed('enter')} ", "key", "choose", 3),
                Piece("go to it ", "words", "choose", 3),
                Piece(f" {self.key_of('hits.up')} {self.key_of('hits.down')} ", "key", weight=2),
                Piece("choose ", weight=2),
                *keys,
            ]
        total = len(self.targets)
        words = f" {rank}/{total:,} " if rank else f" {count(total, 'hit')} " if total else ""
        self.query_one("#query-keys", Bar).show(tuple(keys), (Piece(words, "aside", weight=1),))

    def _rank(self) -> int:
        """Return the place of the hit under the cursor among all."""
        target = self.hits.target
        return self.targets.index(target) + 1 if target in self.targets else 0

    # What a person does.

    def action_step(self, by: int) -> None:
        """Go on by a hit, or by a line where there is none."""
        if self.hits.target:
            self.hits.step(by)
        else:
            self.hits.scroll_relative(y=by, animate=False)

    def action_page(self, direction: int) -> None:
        """Go on by a window's height."""
        if self.hits.target:
            self.hits.page(direction)
        else:
            height = self.hits.scrollable_content_region.height
            self.hits.scroll_relative(y=direction * max(1, height - 1), animate=False)

    def action_choose(self) -> None:
        """Go to the hit under the cursor."""
        if self.hits.target:
            self.choose(self.hits.target)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go to the hit under the cursor."""
        event.stop()
        self.action_choose()

    def on_item_list_chosen(self, event: ItemList.Chosen) -> None:
        """Take the choice of a double click."""
        event.stop()
        if event.target:
            self.choose(event.target)

    def on_span_lines_followed(self, event: SpanLines.Followed) -> None:
        """Leave links alone: a click puts the cursor on a hit, and nothing else."""
        event.stop()

    def on_bar_clicked(self, event: Bar.Clicked) -> None:
        """Do what the clicked key stands for."""
        event.stop()
        self.call_later(self.run_action, event.action)

    def on_resize(self) -> None:
        """Fit preview and keys to the new size."""
        self.show_preview(self.hits.target)
        self._show_keys()
