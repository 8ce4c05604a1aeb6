"""The search: a line to type into, what is found by kind, and a preview of the card."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.containers import Container
from textual.widgets import Input, Static

from tui.app.bar import Bar, Piece
from tui.app.detail import Detail
from tui.app.item_list import ItemList
from tui.app.listing import Listing
from tui.app.own import Arrangement
from tui.app.search_found import Found
from tui.app.search_input import TOO_LONG, QueryInput, QueryScreen, pending_words
from tui.app.search_listing import (
    fields_listing,
    hits_listing,
    in_order,
    nothing_listing,
    words_listing,
)
from tui.app.span_lines import SpanLines
from tui.model.card import Spans
from tui.model.words import count
from tui.render.glyphs import Glyphs
from tui.search.advice import advice
from tui.search.marking import marked
from tui.search.query import Query, QueryFault
from tui.search.search import Hit, Search

_NOTHING: Final = Query()


class HitList(ItemList, can_focus=False, inherit_bindings=False):
    """The hits; the keys stay with the line above."""


class Preview(Detail, can_focus=False, inherit_bindings=False):
    """The card of the hit under the cursor."""

    SHOWS_LINKS: ClassVar[bool] = False


class SearchScreen(QueryScreen[Found]):
    """Ends with the hit that was chosen, and all the others; in any case with the query."""

    _marking: Callable[[Spans], Spans] | None = None
    _targets: tuple[str, ...] = ()

    def __init__(
        self, search: Callable[[], Search], text: str, glyphs: Glyphs, arrangement: Arrangement
    ) -> None:
        super().__init__(search, text, glyphs)
        self.arrangement = arrangement
        # Textual asks the screen itself, not its class.
        self.HORIZONTAL_BREAKPOINTS = arrangement.breakpoints

    def compose(self) -> ComposeResult:
        """Lay out the line, what is said about it, the hits, a card, and the keys."""
        with Container(id="query"):
            yield Static("/", id="query-sign")
            yield QueryInput(self.query_text)
        yield Static(id="query-words")
        with Container(id="found"):
            yield HitList(self.glyphs, id="hits")
            yield Preview(self.glyphs, id="preview")
        yield Bar(id="query-keys")

    @property
    def hits(self) -> HitList:
        """The list of what is found."""
        return self.query_one(HitList)

    @property
    def preview(self) -> Preview:
        """The card of the hit under the cursor."""
        return self.query_one(Preview)

    # What comes of the query.

    def show_fault(self, fault: QueryFault) -> None:
        """Say what is wrong with the query, and list what there is instead."""
        field = fault.field
        # What there is, the list says in full.
        is_listed = field is not None and field.sort == "word" and "did you mean" not in fault.help
        words = fault.what if is_listed else f"{fault.what}; {fault.help}"
        self.say(words, wrong=True)
        self._show(words_listing(field, self.glyphs) if field else fields_listing(self.glyphs))

    def show_query(self, query: Query) -> None:
        """Show what is found; of an empty query, what there is to be searched by."""
        words = pending_words(query.pending) if query.pending and query.conditions else ""
        self.say(TOO_LONG if self.line.is_cut else words, wrong=self.line.is_cut)
        if not query.conditions:
            field = query.pending
            self._show(words_listing(field, self.glyphs) if field else fields_listing(self.glyphs))
            return
        search = self.search()
        hits = in_order(search.hits(query))
        if hits:
            self._show(hits_listing(hits, search.briefing, query, self.glyphs), query, hits)
        else:
            self._show(nothing_listing(advice(query, search.documents), self.glyphs), query)

    def _show(self, listing: Listing, query: Query = _NOTHING, hits: Sequence[Hit] = ()) -> None:
        self._targets = tuple(hit.document.id for hit in hits)
        self._marking = partial(marked, query=query) if query.words else None
        self.preview.mark(self._marking)
        self.hits.mark(self._marking)
        # Without a hit there is no card, and its room is the list's.
        self.set_class(not hits, "-bare")
        self.hits.show_listing(listing)

    def on_item_list_highlighted(self, event: ItemList.Highlighted) -> None:
        """Let the card and the count follow the cursor."""
        event.stop()
        preview, briefing = self.preview, self.search().briefing
        preview.tall = self._is_wide
        preview.show_card(briefing.find(event.target), briefing)
        self._show_keys()

    def _show_keys(self) -> None:
        close = f" {self._key('search.close')} "
        keys = [Piece(close, "key", "close", 1), Piece("close ", "words", "close", 1)]
        rank = self._rank()
        if rank:
            keys = [
                Piece(" enter ", "key", "choose", 3),
                Piece("go to it ", "words", "choose", 3),
                Piece(f" {self._key('hits.up')} {self._key('hits.down')} ", "key", weight=2),
                Piece("choose ", weight=2),
                *keys,
            ]
        total = len(self._targets)
        words = f" {rank}/{total:,} " if rank else f" {count(total, 'hit')} " if total else ""
        self.query_one("#query-keys", Bar).show(tuple(keys), (Piece(words, "aside", weight=1),))

    def _key(self, action: str) -> str:
        return self.key_of(action).lower()

    @property
    def _is_wide(self) -> bool:
        return self.size.width >= self.arrangement.beside

    def _rank(self) -> int:
        """Return the place of the hit under the cursor among all."""
        target = self.hits.target
        return self._targets.index(target) + 1 if target in self._targets else 0

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

    def action_close(self) -> None:
        """Close, and let everything be as it was."""
        self.dismiss(Found(self.query_text))

    def action_choose(self) -> None:
        """Go to the hit under the cursor."""
        self._choose(self.hits.target)

    def _choose(self, target: str) -> None:
        if target:
            self.dismiss(Found(self.query_text, self._targets, target, self._marking))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go to the hit under the cursor."""
        event.stop()
        self.action_choose()

    def on_item_list_chosen(self, event: ItemList.Chosen) -> None:
        """Take the choice of a double click."""
        event.stop()
        self._choose(event.target)

    def on_span_lines_followed(self, event: SpanLines.Followed) -> None:
        """Leave links alone: a click puts the cursor on a hit, and nothing else."""
        event.stop()

    def on_bar_clicked(self, event: Bar.Clicked) -> None:
        """Do what the clicked key stands for."""
        event.stop()
        self.call_later(self.run_action, event.action)

    def on_resize(self) -> None:
        """Fit card and keys to the new size."""
        self.preview.tall = self._is_wide
        self._show_keys()
