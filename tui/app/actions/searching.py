"""Keys that search the briefing, walk the hits, and narrow a pane to what matches."""

# Whoever never searches does not wait for it at the start: it is imported by what needs it.
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from tui.app.actions.moving import Moving
from tui.app.carrying import Carrying
from tui.app.search_found import Found
from tui.app.view import Chip, Narrowing, Place
from tui.kinds.panes import groups, pane_of
from tui.model.briefing import Briefing
from tui.model.successors import going_on
from tui.model.words import count
from tui.problems import Report

if TYPE_CHECKING:
    from tui.search.search import Search

_LONGEST_CHIP: Final = 24
"""How many letters of a query its chip shows."""


class Searching(Moving):
    """What was found stays at hand, marked, until Esc puts it off."""

    _search: "Search | None" = None
    """Read when it is first asked for, and again for another state of the file."""
    _last_query = ""
    """The last query, to be offered again."""
    _found: Found | None = None
    _filters: Mapping[str, str] = {}
    """The last filter of each pane, to be offered again."""
    _before: Place | None = None
    """Where one was when the filter was opened, as that is in the file as it is now."""
    _renamed: Mapping[str, str] = {}
    """Ids that a save has taken away, and those under which their items go on."""
    _is_finding_again = False

    def search_here(self) -> "Search":
        """Return the search over the briefing as it is now."""
        return self._search_in(self.briefing)

    def _search_in(self, briefing: Briefing) -> "Search":
        from tui.search.search import Search

        if self._search is None or self._search.briefing is not briefing:
            self._search = Search(briefing)
        return self._search

    # The search.

    def action_search(self) -> None:
        """Let a person look for something, and go to it."""
        from tui.app.search_screen import SearchScreen

        screen = SearchScreen(
            self.search_here, lambda: self.shown, self._last_query, self.glyphs, self.arrangement
        )
        self.app.push_screen(screen, self._searched)

    def _searched(self, found: Found | None) -> None:
        if found is None:
            return
        self._last_query = found.text
        if found.target:
            self._keep_found(found)
            self._go_to_hit(found.target)

    def _keep_found(self, found: Found | None) -> None:
        self._found = found
        for part in (self.rows, self.detail):
            part.mark(found.marking if found else None)

    def _go_to_hit(self, target: str) -> None:
        readable = self.briefing.find(target)
        if readable is not None:
            self.go(pane_of(readable), readable.id, card=self.is_narrow)

    def action_hit(self, by: int) -> None:
        """Go to the next or previous hit; behind the last comes the first."""
        if self._found is None or not self._found.targets:
            key = self.key_of("search")
            words = f"No hits to walk through: {key} searches first." if key else "No hits."
            self.notify(words, markup=False, timeout=3)
            return
        targets = self._found.targets
        # From where one is, if that is a hit, else from the one that was last gone to.
        here = self.rows.target if self.rows.target in targets else self._found.target
        at = targets.index(here) + by if here in targets else 0
        if not 0 <= at < len(targets):
            words = (
                "From the last hit to the first." if by > 0 else "From the first hit to the last."
            )
            self.notify(words, markup=False, timeout=2)
        target = targets[at % len(targets)]
        self._found = self._found._replace(target=target)
        self._go_to_hit(target)

    def chips(self) -> tuple[Chip, ...]:
        """Tell of what was searched for, and at which of its hits one is."""
        if self._found is None:
            return super().chips()
        targets, text = self._found.targets, _shortened(self._found.text, self.glyphs.more)
        words = f"{count(len(targets), 'hit')}: {text}"
        if self.rows.target in targets:
            rank = targets.index(self.rows.target) + 1
            words = f"hit {rank:,}/{len(targets):,}: {text}"
        keys = " ".join(filter(None, map(self.key_of, ("hit.next", "hit.previous"))))
        words = f"{words}  {keys}" if keys and targets else words
        return (*super().chips(), Chip("search", words, self.clear_search))

    def clear_search(self) -> None:
        """Forget what was found; the query is offered again."""
        self._keep_found(None)
        self.show_bars()

    def show_anew(self, briefing: Briefing, report: Report, renamed: Mapping[str, str]) -> None:
        """Show another state of the file: what was found and narrowed before, until it is searched.

        That may take seconds, and keys are answered meanwhile.
        """
        self._carry(briefing, report, renamed)
        if (self._found or self._filters) and not self._is_finding_again:
            self._is_finding_again = True
            self.call_after_refresh(self._find_again)

    def _carry(self, briefing: Briefing, report: Report, renamed: Mapping[str, str]) -> None:
        carrying = Carrying(self.briefing, briefing, renamed)
        self._renamed = renamed
        super().show_anew(briefing, report, renamed)
        if self._before is not None:
            self._before = carrying.place(self._before)._replace(scroll=None)
        if self._found is not None:
            there = (going_on(one, renamed) for one in self._found.targets)
            targets = tuple(one for one in there if briefing.find(one))
            self._found = self._found._replace(targets=targets)
            self.show_bars()

    def _find_again(self) -> None:
        """Search the file as it is now, slice by slice."""
        for _ in self.search_here().steps():
            self.call_after_refresh(self._find_again)
            return
        if self._found is not None:
            self._found = self._found._replace(targets=self._hits(self._found.text))
            self.show_bars()
        # In a turn of its own, as either takes a moment in a long file.
        self.call_after_refresh(self._narrow_again)

    def _narrow_again(self) -> None:
        """Narrow anew what is narrowed, unless the file was saved once more meanwhile."""
        if not self.search_here().is_ready:
            self._find_again()
            return
        self._is_finding_again = False
        if self._filters:
            # Each narrowing, in whatever place it is remembered, is worked out as it is carried.
            self._carry(self.briefing, self.report, {})

    def _hits(self, text: str) -> tuple[str, ...]:
        from tui.app.search_listing import in_order
        from tui.search.parsing import parse_query
        from tui.search.query import QueryFault

        query = parse_query(text, typing=True)
        if isinstance(query, QueryFault):
            return ()
        return tuple(hit.document.id for hit in in_order(self.search_here().hits(query)))

    # The filter of a pane.

    def action_filter(self) -> None:
        """Let a person narrow the pane, at every letter."""
        from tui.app.search_prompt import FilterPrompt

        if self.list_is_hidden:
            # It is the list that narrows.
            self.action_close()
        self._before = self.here()
        text = self._filters.get(self.pane, "")
        holding = [chip.words for chip in self.chips() if chip.name != "filter"]
        prompt = FilterPrompt(
            self.search_here, text, self.glyphs, holding, self._narrow, self.rows.step
        )
        self.app.push_screen(prompt, self._narrowed)

    def _narrow(self, text: str, kept: frozenset[str] | None) -> tuple[int, int]:
        """Narrow the pane; return how many of how many items are shown."""
        narrowing = None if kept is None else self._narrowing(text, kept)
        self._filters = {**self._filters, self.pane: text}
        self.look(self.view._replace(filter=narrowing))
        voice = self.voice.kept if self.voice else None
        there = [one.id for group in groups(self.briefing, self.pane, voice) for one in group.items]
        return sum(kept is None or one in kept for one in there), len(there)

    def _narrowed(self, stays: bool | None) -> None:
        before, self._before = self._before, None
        if not stays and before is not None:
            self.show_place(before)

    def _narrowing(self, text: str, kept: frozenset[str]) -> Narrowing:
        words = f"filter {_shortened(text, self.glyphs.more)}"
        return Narrowing(words, kept, partial(self._narrowed_again, text, kept))

    def _narrowed_again(
        self, text: str, kept: frozenset[str], briefing: Briefing
    ) -> Narrowing | None:
        """Return what a filter keeps in another state of the briefing, as far as that is known."""
        from tui.search.parsing import parse_query
        from tui.search.query import QueryFault

        query = parse_query(text, typing=True)
        if isinstance(query, QueryFault):
            return None
        search = self._search_in(briefing)
        if search.is_ready:
            return self._narrowing(text, search.keep(query))
        return self._narrowing(text, frozenset(going_on(one, self._renamed) for one in kept))


def _shortened(text: str, more: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_CHIP else f"{words[:_LONGEST_CHIP]}{more}"
