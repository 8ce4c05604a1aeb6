"""The search of a briefing: what is found by kind, as one types, and a preview of the card."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar, Final

from tui.app.detail import Detail
from tui.app.hits_screen import HitsScreen, Marking
from tui.app.listing import Listing
from tui.app.own import Arrangement
from tui.app.search_found import Found
from tui.app.search_input import TOO_LONG, QueryScreen
from tui.app.search_listing import (
    fields_listing,
    hits_listing,
    in_order,
    nothing_listing,
    words_listing,
)
from tui.model.briefing import Briefing
from tui.render.glyphs import Glyphs
from tui.search.advice import advice, misread
from tui.search.fields import Field
from tui.search.marking import marked
from tui.search.query import Query, QueryFault
from tui.search.search import Hit, Search
from tui.search.values import typed_value

_NOTHING: Final = Query()


class Preview(Detail, can_focus=False, inherit_bindings=False):
    """The card of the hit under the cursor."""

    SHOWS_LINKS: ClassVar[bool] = False


class SearchScreen(HitsScreen[Found], QueryScreen[Found]):
    """Ends with the hit that was chosen, and all the others; in any case with the query."""

    _marking: Marking | None = None

    def __init__(
        self,
        search: Callable[[], Search],
        shown: Callable[[], Briefing],
        text: str,
        glyphs: Glyphs,
        arrangement: Arrangement,
    ) -> None:
        """Search one briefing; cards are shown of the same one with the articles at hand."""
        HitsScreen.__init__(self, text, glyphs, arrangement)
        self.search = search
        self.shown = shown

    def make_preview(self) -> Preview:
        """Make the card."""
        return Preview(self.glyphs, id="preview")

    @property
    def preview(self) -> Preview:
        """The card of the hit under the cursor."""
        return self.query_one(Preview)

    def show_preview(self, target: str) -> None:
        """Show the card of a hit."""
        preview, briefing = self.preview, self.shown()
        preview.tall = self.is_wide
        preview.show_card(briefing.find(target), briefing)

    # What comes of the query.

    def show_fault(self, fault: QueryFault) -> None:
        """Say what is wrong with the query, and list what there is instead."""
        field = fault.field
        # What there is, the list says in full.
        is_listed = field is not None and field.sort == "word" and "did you mean" not in fault.help
        words = fault.what if is_listed else f"{fault.what}; {fault.help}"
        self.say(words, wrong=True)
        self._show(self._table(field))

    def _table(self, field: Field | None) -> Listing:
        """Return what there is to be searched by, or what a field takes that is being typed."""
        documents = self.search().documents
        if field is None:
            return fields_listing(self.glyphs, documents)
        return words_listing(field, self.glyphs, documents, typed_value(self.query_text))

    def show_query(self, query: Query) -> None:
        """Show what is found; of an empty query, what there is to be searched by."""
        words = " ".join(misread(self.query_text))
        if query.pending and query.conditions:
            words = self.pending_words(query.pending)
        self.say(TOO_LONG if self.line.is_cut else words, wrong=self.line.is_cut)
        if not query.conditions:
            self._show(self._table(query.pending))
            return
        search = self.search()
        hits = in_order(search.hits(query))
        if hits:
            self._show(hits_listing(hits, search.briefing, query, self.glyphs), query, hits)
        else:
            self._show(nothing_listing(advice(query, search.documents), self.glyphs), query)

    def _show(self, listing: Listing, query: Query = _NOTHING, hits: Sequence[Hit] = ()) -> None:
        self._marking = partial(marked, query=query) if query.words else None
        self.show_hits(listing, tuple(hit.document.id for hit in hits), self._marking)

    def action_close(self) -> None:
        """Close, and let everything be as it was."""
        self.dismiss(Found(self.query_text))

    def choose(self, target: str) -> None:
        """End with a hit, and all the others."""
        self.dismiss(Found(self.query_text, tuple(self.targets), target, self._marking))
