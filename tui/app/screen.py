"""The reader's screen: its parts, its panes, where one is, and the way back.

What a person can do here stands in `actions/`, a file for each group of keys. Each is a class of
this screen, and `Reader` is all of them together. What several groups add to is a method that
calls `super()`: `chips`, `remarks`, `also`, `signs`, `follow_to`, `notices`.
"""

from collections.abc import Callable, Mapping

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container
from textual.geometry import Size

from tui.app.bar import Bar, Piece
from tui.app.bars import Footer, Top, footer_pieces, top_pieces
from tui.app.carrying import Carrying, nearest
from tui.app.detail import Around, Detail
from tui.app.history import History
from tui.app.item_list import ItemList, cells_kept
from tui.app.keyed import KeyedScreen
from tui.app.listing import Listing, overview_listing, pane_listing
from tui.app.origin import Origin
from tui.app.own import ARRANGEMENTS, Own
from tui.app.span_lines import SpanLines
from tui.app.straying import Straying, scroll_of
from tui.app.trail import trail
from tui.app.view import Chip, Narrowing, Place, View
from tui.kinds.panes import PANES, pane_of
from tui.load.load import Loaded
from tui.model.briefing import Briefing, Readable
from tui.model.card import Fact, Spans
from tui.model.version import Version
from tui.problems import Report
from tui.render.glyphs import Glyphs

_LIST_SHARE, _ALL_SHARES = 5, 8
"""How the width is shared between list and card where they stand side by side; see app.tcss."""
_SCROLL_BAR = 1

_AS_IT_COMES = Own()


class ReaderScreen(KeyedScreen[None]):
    """Shows one briefing, at one place of it, and remembers the way there."""

    def __init__(
        self,
        briefing: Briefing,
        report: Report,
        glyphs: Glyphs,
        origin: Origin,
        own: Own = _AS_IT_COMES,
    ) -> None:
        super().__init__()
        self.origin = origin
        self.own = own
        self.arrangement = ARRANGEMENTS[own.settings.layout]
        # Textual asks the screen itself, not its class.
        self.HORIZONTAL_BREAKPOINTS = self.arrangement.breakpoints
        self.briefing = briefing
        self.report = report
        self.glyphs = glyphs
        self.pane = "overview"
        self.card_open = False
        """Whether, on a narrow screen, the card covers the list."""
        self.zoomed = False
        """Whether, on a wider one, the card has all the room."""
        self.texts: Mapping[str, Version] | None = None
        """The articles that are at hand, by their sources; None where nobody has looked yet."""
        self._with_texts: Briefing | None = None
        self.views: dict[str, View] = {}
        """How each pane shows its items, where that is not all of them in the pane's order."""
        self.voice: Narrowing | None = None
        """One voice, to which all panes are narrowed."""
        self.history: History[Place] = History()
        self._listings: dict[str, Listing] = {}
        self._left_at: dict[str, Place] = {}
        self._straying = Straying()
        self._led_by = ""
        """What led to where one is, by its id."""
        self._shown_at: Size | None = None
        self._fitted: tuple[tuple[Size, bool, int], Listing] | None = None
        self._card_scroll = 0
        """Where the card of the next highlighted item is to be shown."""

    def compose(self) -> ComposeResult:
        """Lay out the parts; the notice is seen only while there is one."""
        self.pane = self.first_place().pane
        self.update_classes(self._arrangement_classes(), update=False)
        yield Bar(id="tabs")
        with Container(id="body"):
            yield ItemList(self.glyphs, self.signs, id="list")
            yield Detail(self.glyphs, id="detail")
        yield Bar(id="notice")
        yield Bar(id="keys")

    def on_mount(self) -> None:
        """Begin in the list; the first resize shows the overview, at a width that is known."""
        self.rows.focus()

    # The parts.

    @property
    def rows(self) -> ItemList:
        """The list of the pane that is shown."""
        return self.query_one("#list", ItemList)

    @property
    def detail(self) -> Detail:
        """The card of what is highlighted."""
        return self.query_one("#detail", Detail)

    @property
    def is_narrow(self) -> bool:
        """Whether the card has a screen of its own."""
        return self.size.width < self.arrangement.below

    @property
    def is_wide(self) -> bool:
        """Whether the card stands beside the list."""
        return self.size.width >= self.arrangement.beside

    @property
    def detail_is_hidden(self) -> bool:
        """Whether the card has no place on the screen now."""
        if self.is_narrow:
            return not self.card_open
        return self.pane == "overview" and not self.is_wide and not self.zoomed

    @property
    def list_is_hidden(self) -> bool:
        """Whether the card has the screen to itself."""
        return self.card_open if self.is_narrow else self.zoomed

    @property
    def has_two_sides(self) -> bool:
        """Whether list and card are seen together."""
        return not self.list_is_hidden and not self.detail_is_hidden

    @property
    def readable(self) -> Readable | None:
        """The item or passage under the cursor, to be taken along: without an article's words."""
        return self.briefing.find(self.rows.target)

    @property
    def shown(self) -> Briefing:
        """The briefing with the articles that are at hand. Nothing of these is to leave the screen.

        What takes something along, searches or writes goes by `briefing`.
        """
        if self.texts is None:
            return self.briefing
        known = self._with_texts
        if known is None or known.lists is not self.briefing.lists or known.texts is not self.texts:
            known = self._with_texts = self.briefing.with_texts(self.texts)
        return known

    @property
    def seen(self) -> Readable | None:
        """What is under the cursor, which may be a block of an article that no pin leads to."""
        return self.shown.find(self.rows.target)

    @property
    def as_saved(self) -> Loaded:
        """What came of the file as it is now, which may be newer than what is shown."""
        return Loaded(self.briefing, self.report)

    # What the groups of actions add to.

    def chips(self) -> tuple[Chip, ...]:
        """Return what is on until it is put off; Esc puts off the last."""
        view = self.view
        found = []
        if self.voice is not None:
            found.append(Chip("voice", self.voice.words, self.clear_voice))
        if view.order.name:
            found.append(Chip("sort", f"sorted {view.order.words}", self.clear_order))
        if view.filter is not None:
            found.append(Chip("filter", view.filter.words, self.clear_filter))
        return tuple(found)

    def remarks(self, readable: Readable) -> list[Fact]:
        """Return lines to put on top of a card, about the reader's own dealings with the item."""
        del readable
        return []

    def also(self, readable: Readable) -> list[Fact]:
        """Return lines to put below a card's own, from outside the briefing."""
        del readable
        return []

    def below(self, readable: Readable) -> Spans:
        """Return what is to be said of the passages around an item's pins."""
        del readable
        return ()

    def signs(self) -> dict[str, str]:
        """Return the signs beside items' rows, each of one cell; their cards say it in words."""
        return {}

    def notices(self) -> tuple[Piece, ...]:
        """Return the pieces of the bar above the footer; without any the bar is not there."""
        return ()

    def follow_to(self, target: str) -> None:
        """Go where a link leads: to an item or a passage, in its pane."""
        readable = self.briefing.find(target)
        if readable is not None:
            self.go(pane_of(readable), readable.id, card=self.is_narrow and self.card_open)

    # Panes, and what they show.

    @property
    def view(self) -> View:
        """How the present pane shows its items."""
        return self.views.get(self.pane, View())

    def kept(self, pane: str) -> frozenset[str] | None:
        """Return the items and passages that a pane is narrowed to; None where it shows all."""
        given = (self.voice, self.views.get(pane, View()).filter)
        found = [narrowing.kept for narrowing in given if narrowing is not None]
        return frozenset.intersection(*found) if found else None

    def listing(self, pane: str) -> Listing:
        """Return what a pane shows at the present size."""
        if pane == "overview":
            return self._overview()
        if pane not in self._listings:
            order = self.views.get(pane, View()).order
            kept = self.kept(pane)
            self._listings[pane] = pane_listing(self.shown, pane, self.glyphs, kept, order)
        return self._listings[pane]

    def _overview(self) -> Listing:
        """Return the overview for the room there is; one is kept, for going back and forth."""
        gutter = max(map(len, self.signs().values()), default=0)
        fit = (self.size, bool(self.notices()), gutter)
        if self._fitted is None or self._fitted[0] != fit:
            width, height = self.size
            # As wide and high as the list will be: it is not laid out for this pane yet.
            if self.is_wide:
                width = width * _LIST_SHARE // _ALL_SHARES
            rows = height - 2 - fit[1]
            kept = self.kept("overview")
            room = width - _SCROLL_BAR - cells_kept(gutter, self.is_wide)
            listing = overview_listing(self.briefing, room, rows, self.glyphs, kept)
            self._fitted = (fit, listing)
        return self._fitted[1]

    def look(self, view: View) -> None:
        """Show the present pane in another way, at the same item where that is shown.

        Where it is not, it comes back with what showed it, unless one has moved on since.
        """
        before = self.here()
        self.views[self.pane] = view
        self._listings.pop(self.pane, None)
        if self.pane == "overview":
            self._fitted = None
        self._show_again(before)

    def hear(self, voice: Narrowing | None) -> None:
        """Narrow all panes to what one voice says, or show all again."""
        before = self.here()
        self.voice = voice
        self._forget_listings()
        self._show_again(before)

    def show_anew(self, briefing: Briefing, report: Report, renamed: Mapping[str, str]) -> None:
        """Show another state of the same file, at the same place, or at a neighbour of it.

        `renamed` has the ids under which items go on that are gone by their own.
        """
        carrying = Carrying(self.briefing, briefing, renamed)
        here, shown, line = self.here(), self.rows.listing, self.rows.cursor_line
        self.briefing, self.report = briefing, report
        self.views = {pane: carrying.view(view) for pane, view in self.views.items()}
        self.voice = carrying.narrowing(self.voice)
        self.replace_places(carrying.place)
        self._forget_listings()
        listing = self.listing(self.pane)
        order = [entry.target for entry in shown.entries if entry.target]
        target = nearest(order, here.target, listing.targets, renamed)
        place = carrying.place(here)._replace(target=target)
        self.show_place(self.on_line(line, place) if here.scroll else place)

    def on_line(self, line: int, place: Place) -> Place:
        """Return a place on the same line of the screen, whatever came to stand above it."""
        listing = self.listing(place.pane)
        if place.target not in listing.targets:
            return place
        self.rows.lay_out(listing)
        top = listing.start(listing.targets[place.target]) - line
        return place._replace(scroll=max(0, top))

    def replace_places(self, renewed: Callable[[Place], Place]) -> None:
        """Replace all places that are remembered."""
        self.history.replace(renewed)
        self._left_at = {pane: renewed(place) for pane, place in self._left_at.items()}
        self._straying.replace(renewed)

    def forget_listing(self, pane: str) -> None:
        """Lay a pane out anew when it is shown next."""
        self._listings.pop(pane, None)

    def _forget_listings(self) -> None:
        self._listings.clear()
        self._fitted = None

    def clear_filter(self) -> None:
        """Show all items of the pane again."""
        self.look(self.view._replace(filter=None))

    def clear_order(self) -> None:
        """Show the pane in its own order again."""
        self.look(self.view._replace(order=View().order))

    def clear_voice(self) -> None:
        """Show what all voices say again."""
        self.hear(None)

    # Places.

    def here(self) -> Place:
        """Return where the reader is, exactly enough to come back to."""
        return Place(
            self.pane,
            self.rows.target,
            int(self.rows.scroll_y),
            self.card_open,
            int(self.detail.scroll_y),
            self.focused is self.detail,
            self.view,
            self.voice,
            led_by=self._led_by,
        )

    def show_place(self, place: Place) -> None:
        """Show a place just as it was left."""
        if place.voice != self.voice:
            self.voice = place.voice
            self._forget_listings()
        if place.view != self.views.get(place.pane, View()):
            self.views[place.pane] = place.view
            self._listings.pop(place.pane, None)
            self._fitted = None
        self.pane, self.card_open = place.pane, place.card
        self._card_scroll, self._led_by = place.card_scroll, place.led_by
        listing = self.listing(place.pane)
        cursor = listing.targets.get(place.target)
        self._arrange(place.on_card)
        self.rows.show_listing(listing, cursor, place.scroll)
        self.show_bars()

    def _show_again(self, before: Place) -> None:
        """Show a place in the way that its pane is looked at now."""
        wanted = self._straying.wanted(before)
        view = self.views.get(before.pane, View())
        place = before._replace(target=wanted.target, view=view, voice=self.voice)
        self.show_place(place._replace(scroll=scroll_of(wanted, place)))
        self._straying.note(self.here(), wanted)

    def _arrange(self, on_card: bool) -> None:
        """Set what is seen: list or card alone, both, the overview without a card below."""
        self.detail.all_there = self.is_narrow or self.zoomed
        self.detail.tall = self.is_wide or self.detail.all_there
        self.update_classes(self._arrangement_classes())
        if self.list_is_hidden or (on_card and not self.detail_is_hidden):
            self.detail.focus()
        else:
            self.rows.focus()

    def _arrangement_classes(self) -> dict[str, bool]:
        """Return which classes say what is seen, for all styles to be worked out once."""
        return {
            "-card": self.is_narrow and self.card_open,
            "-zoom": self.zoomed and not self.is_narrow,
            "-whole": self.pane == "overview" and not self.is_wide,
        }

    def go(self, pane: str, target: str = "", *, card: bool = False) -> None:
        """Go to a pane, and in it to a target; the way back is remembered.

        Where the target is not among what is shown, all is shown again.
        """
        here = self.here()
        self.zoomed = self.zoomed and bool(target)
        self._left_at[self.pane] = here
        self.history.leave(here._replace(led_on=bool(target)))
        known = self._left_at.get(pane)
        if target or known is None:
            self._show_all_for(pane, target)
            self._straying.forget(pane)
            view = self.views.get(pane, View())
            led_by = here.target if target else ""
            place = Place(pane, target, card=card, view=view, voice=self.voice, led_by=led_by)
            self.show_place(place)
        else:
            self._show_again(known._replace(card=False, on_card=False, led_by=""))

    def _show_all_for(self, pane: str, target: str) -> None:
        kept = self.kept(pane)
        if not target or kept is None or target in kept:
            return
        words = [chip.words for chip in self.chips() if chip.name in {"voice", "filter"}]
        if self.voice is not None and target not in self.voice.kept:
            self.voice = None
            self._forget_listings()
        view = self.views.get(pane, View())
        if view.filter is not None and target not in view.filter.kept:
            self.views[pane] = view._replace(filter=None)
            self._listings.pop(pane, None)
            words.append(view.filter.words)
        shown = ", ".join(dict.fromkeys(words))
        self.notify(f"Shown again: all items (was: {shown})", markup=False, timeout=3)

    def on_resize(self, event: events.Resize) -> None:
        """Fit the layout to the new size, keeping the place."""
        if event.size != self._shown_at:
            # A line's number at one width says nothing about another.
            self._straying.replace(lambda place: place._replace(scroll=None))
            place = self.here()._replace(scroll=None) if self._shown_at else self.first_place()
            self._shown_at = event.size
            self.show_place(place)

    def first_place(self) -> Place:
        """Return where to begin."""
        return Place("overview")

    @property
    def has_begun(self) -> bool:
        """Whether anything was shown yet."""
        return self._shown_at is not None

    # What the widgets tell.

    def on_item_list_highlighted(self, event: ItemList.Highlighted) -> None:
        """Let the card follow the cursor."""
        event.stop()
        self.show_card(self._card_scroll)
        self._card_scroll = 0
        self.show_bars()

    def show_card(self, scroll: int | None = None) -> None:
        """Show the card of what is under the cursor; without a position, where it stands."""
        readable, around = self.seen, Around()
        if readable is not None:
            facts = (self.remarks(readable), self.also(readable))
            around = Around(*facts, self.below(readable), self._led_by)
        at = int(self.detail.scroll_y) if scroll is None else scroll
        self.detail.show_card(readable, self.shown, around, at)

    def on_span_lines_followed(self, event: SpanLines.Followed) -> None:
        """Follow the link that was clicked."""
        event.stop()
        self.follow_to(event.target)

    def on_bar_clicked(self, event: Bar.Clicked) -> None:
        """Do what the clicked tab, chip or key stands for."""
        event.stop()
        self.call_later(self.run_action, event.action)

    def on_descendant_focus(self) -> None:
        """Name the keys of the side that has the focus."""
        self.show_bars()

    # The bars.

    def show_bars(self) -> None:
        """Show tabs, trail, notice, chips and keys as they are now."""
        steps = trail(self.history.behind(), self.here(), self.shown)
        on_top = self.is_wide or self.list_is_hidden
        unread = {pane.key: self.unread(pane.key) for pane in PANES}
        top = Top(self.pane, unread, steps if on_top else (), self.list_is_hidden, self.is_wide)
        self.query_one("#tabs", Bar).show(*top_pieces(top, self.size.width, self.glyphs))
        self.detail.show_title(() if on_top else steps)
        notice = self.query_one("#notice", Bar)
        pieces = self.notices()
        if notice.display != bool(pieces):
            notice.display = bool(pieces)
            self.set_class(bool(pieces), "-notice")
        notice.show(pieces)
        self.query_one("#keys", Bar).show(*footer_pieces(self._footer()))

    def _footer(self) -> Footer:
        live: dict[str, Binding] = {}
        for active in self.active_bindings.values():
            live.setdefault(active.binding.id or "", active.binding)
        rank, size = self.rows.listing.place(self.rows.cursor)
        return Footer(
            live,
            self.chips(),
            len(self.as_saved.report.problems),
            f"{rank}/{size}" if rank else "",
            self.has_two_sides,
            self.focused is self.detail,
            self.is_narrow,
            self.list_is_hidden,
        )

    def unread(self, pane: str) -> int:
        """Return how many items of a pane are new or changed and not yet read."""
        del pane
        return 0
