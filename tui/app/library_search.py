"""The search of the library: hits by briefing, as one types, and what each of them says."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import islice
from typing import Final

from textual.message import Message

from tui.app.about import About
from tui.app.apart import Apart
from tui.app.hits_screen import HitsScreen
from tui.app.library_found import FoundHit, found_lines, found_listing, hits_by_target
from tui.app.library_looking import Chosen
from tui.app.message import Told
from tui.app.own import Arrangement
from tui.app.search_input import TOO_LONG, pending_words
from tui.app.search_listing import fields_listing, nothing_listing, words_listing
from tui.library.holdings import Holdings
from tui.library.searching import Found, by_briefing, search
from tui.render.glyphs import Glyphs
from tui.search.marking import marked
from tui.search.query import Query, QueryFault

MOST: Final = 200
"""How many hits are looked for: more is more than anybody reads as they type."""


class LibrarySearch(HitsScreen[tuple[str, Chosen | None]], Apart):
    """Ends with the query, and with the item that was chosen, if one was."""

    class Searched(Told):
        """A query was answered."""

        query: Query
        found: Sequence[Found]

    def __init__(
        self, holdings: Holdings, text: str, glyphs: Glyphs, arrangement: Arrangement
    ) -> None:
        super().__init__(text, glyphs, arrangement)
        self.holdings = holdings
        self._among = holdings.among
        self._wanted: Query | None = None
        """The query that is to be answered."""
        self._is_searching = False
        self._hits: Mapping[str, FoundHit] = {}

    def make_preview(self) -> About:
        """Make what shows a hit in full."""
        return About(self.glyphs, id="preview")

    # What comes of the query.

    def show_fault(self, fault: QueryFault) -> None:
        """Say what is wrong with the query, and list what there is instead."""
        self._wanted = None
        self.say(f"{fault.what}; {fault.help}", wrong=True)
        field = fault.field
        self.show_hits(words_listing(field, self.glyphs) if field else fields_listing(self.glyphs))

    def show_query(self, query: Query) -> None:
        """Look for what is asked for, aside; of an empty query, show what can be asked for."""
        words = pending_words(query.pending) if query.pending and query.conditions else ""
        self.say(TOO_LONG if self.line.is_cut else words, wrong=self.line.is_cut)
        if not query.conditions:
            self._wanted, field = None, query.pending
            table = words_listing(field, self.glyphs) if field else fields_listing(self.glyphs)
            self.show_hits(table)
            return
        self._wanted = query
        self._search()

    def _search(self) -> None:
        """Answer the query; one that comes meanwhile waits, and only the last of them."""
        if self._wanted is not None and not self._is_searching:
            self._is_searching = True
            self.aside_then_tell(partial(self._answer, self._wanted))

    def _answer(self, query: Query) -> Message:
        found = islice(search(query, self.holdings.index, self._among), MOST + 1)
        return self.Searched(query, list(found))

    def on_library_search_searched(self, event: Searched) -> None:
        """Show what was found, unless it is no longer asked for."""
        event.stop()
        self._is_searching = False
        if event.query is self._wanted:
            self._show(event.query, event.found)
        else:
            self._search()

    def _show(self, query: Query, found: Sequence[Found]) -> None:
        self._hits = hits_by_target(by_briefing(found[:MOST], self._among))
        if not found:
            self.show_hits(nothing_listing((), self.glyphs))
            return
        if len(found) > MOST:
            self.say(f"The first {MOST} hits: another word narrows them.")
        listing = found_listing(self._hits, query, self.glyphs)
        marking = partial(marked, query=query) if query.words else None
        self.show_hits(listing, list(self._hits), marking)

    def show_preview(self, target: str) -> None:
        """Show what a hit says."""
        about, hit = self.query_one(About), self._hits.get(target)
        if hit is None:
            about.clear()
        else:
            about.show(partial(found_lines, hit, glyphs=self.glyphs))

    # The end.

    def choose(self, target: str) -> None:
        """End with the item of a hit."""
        found = self._hits[target]
        chosen = Chosen(found.briefing.file, found.hit.document.id)
        self.dismiss((self.query_text, chosen))

    def action_close(self) -> None:
        """Close, and go nowhere."""
        self.dismiss((self.query_text, None))
