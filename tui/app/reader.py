"""The reader's one screen: tabs, a list, the card beside or below it, and the keys."""

from dataclasses import dataclass, replace

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container
from textual.geometry import Size
from textual.screen import Screen

from tui.app.bar import Bar, Piece
from tui.app.detail import Detail
from tui.app.help import help_lines
from tui.app.history import History
from tui.app.item_list import ItemList
from tui.app.keys import READER_BINDINGS
from tui.app.listing import Listing, overview_listing, pane_listing
from tui.app.overlay import Choice, Overlay
from tui.keys import SHOWN, TOGETHER, printed
from tui.kinds.panes import PANES, pane_of
from tui.model.briefing import Briefing
from tui.model.card import Span, Spans
from tui.model.source import Passage
from tui.model.words import count
from tui.problems import Problem, Report
from tui.render.cells import cells
from tui.render.glyphs import Glyphs

WIDE = 110
MEDIUM = 60
_LIST_SHARE, _ALL_SHARES = 5, 8
"""How the width is shared between list and card where they stand side by side; see app.tcss."""
_BESIDE_ROWS = 2
"""Columns of a list that are no row's: the scroll bar's, and the one kept free before it."""
_KEYS = [pane.key for pane in PANES]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader is: a pane, the entry under the cursor, what is scrolled to."""

    pane: str
    target: str
    scroll: int | None
    """None: wherever the target is seen amid its surroundings."""
    card: bool


class Reader(Screen[None]):
    """Shows one briefing."""

    BINDINGS = READER_BINDINGS  # type: ignore[assignment]  # a list of bindings is one of the types allowed
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012  # Textual's own form
        (0, "-narrow"),
        (MEDIUM, "-medium"),
        (WIDE, "-wide"),
    ]

    def __init__(self, briefing: Briefing, report: Report, glyphs: Glyphs) -> None:
        super().__init__()
        self.briefing = briefing
        self.report = report
        self.glyphs = glyphs
        self.pane = "overview"
        self.card_open = False
        """On a narrow screen: whether the card covers the list."""
        self._listings: dict[str, Listing] = {}
        self._left_at: dict[str, Place] = {}
        self._history: History[Place] = History()
        self._shown_at: Size | None = None
        self._fitted: tuple[Size, Listing] | None = None

    def compose(self) -> ComposeResult:
        """Lay out the four parts."""
        yield Bar(id="tabs")
        with Container(id="body"):
            yield ItemList(self.glyphs, id="list")
            yield Detail(self.glyphs, id="detail")
        yield Bar(id="keys")

    def on_mount(self) -> None:
        """Begin in the list; the first resize shows the overview, at a width that is known."""
        self.rows.focus()

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
        return self.size.width < MEDIUM

    @property
    def is_wide(self) -> bool:
        """Whether the card stands beside the list."""
        return self.size.width >= WIDE

    # Panes and places.

    def _listing(self, pane: str) -> Listing:
        if pane == "overview":
            return self._overview()
        if pane not in self._listings:
            self._listings[pane] = pane_listing(self.briefing, pane, self.glyphs)
        return self._listings[pane]

    def _overview(self) -> Listing:
        """Return the overview for the present size; one is kept, for going back and forth."""
        if self._fitted is None or self._fitted[0] != self.size:
            width, height = self.size
            # As wide and high as the list will be: it is not laid out for this pane yet.
            if self.is_wide:
                width = width * _LIST_SHARE // _ALL_SHARES
            room = width - _BESIDE_ROWS
            listing = overview_listing(self.briefing, room, height - 2, self.glyphs)
            self._fitted = (self.size, listing)
        return self._fitted[1]

    def _here(self) -> Place:
        return Place(self.pane, self.rows.target, int(self.rows.scroll_y), self.card_open)

    def _show(self, place: Place) -> None:
        self.pane, self.card_open = place.pane, place.card
        listing = self._listing(place.pane)
        cursor = listing.targets.get(place.target)
        self._arrange()
        self.rows.show_listing(listing, cursor, place.scroll)
        self._show_tabs()

    def _arrange(self) -> None:
        """Set what is seen: on a narrow screen list or card, the overview without a card below."""
        self.detail.tall = self.is_wide or self.is_narrow
        self.set_class(self.is_narrow and self.card_open, "-card")
        self.set_class(self.pane == "overview" and not self.is_wide, "-whole")
        if self.is_narrow and self.card_open:
            self.detail.focus()
        elif self.is_narrow or self.detail_is_hidden or self.focused is not self.detail:
            self.rows.focus()

    @property
    def detail_is_hidden(self) -> bool:
        """Whether the card has no place on the screen now."""
        if self.is_narrow:
            return not self.card_open
        return self.pane == "overview" and not self.is_wide

    def go(self, pane: str, target: str = "", *, card: bool = False) -> None:
        """Go to a pane, and in it to a target; the way back is remembered."""
        here = self._here()
        self._left_at[self.pane] = here
        self._history.leave(here)
        known = self._left_at.get(pane)
        if target or known is None:
            self._show(Place(pane, target, None, card))
        else:
            self._show(known)
        if not self.card_open:
            # Where somebody has just gone to, keys should move what they see there.
            self.rows.focus()

    def on_resize(self, event: events.Resize) -> None:
        """Fit the layout to the new size, keeping the place."""
        if event.size != self._shown_at:
            self._shown_at = event.size
            # A line's number at one width says nothing about another.
            self._show(replace(self._here(), scroll=None))

    # What the widgets tell.

    def on_item_list_highlighted(self, event: ItemList.Highlighted) -> None:
        """Let the card follow the cursor."""
        event.stop()
        self.detail.show_card(self.briefing.find(event.target), self.briefing)
        self._show_keys()

    def on_item_list_chosen(self, event: ItemList.Chosen) -> None:
        """Open what was double-clicked."""
        event.stop()
        self.action_open()

    def on_bar_clicked(self, event: Bar.Clicked) -> None:
        """Do what the clicked tab or key stands for."""
        event.stop()
        self.call_later(self.run_action, event.action)

    def on_descendant_focus(self) -> None:
        """Name the keys of the side that has the focus."""
        self._show_keys()

    # Actions.

    def action_pane(self, pane: str) -> None:
        """Show a pane, where it was left."""
        if pane != self.pane:
            self.go(pane)
        elif self.card_open:
            self.action_close()

    def action_pane_beside(self, by: int) -> None:
        """Show the pane to the left or right, if there is one."""
        number = _KEYS.index(self.pane) + by
        if 0 <= number < len(_KEYS):
            self.go(_KEYS[number])

    def action_move(self, by: int) -> None:
        """Move the cursor by a row, or scroll the card that has the focus."""
        if self.focused is self.detail:
            self.action_scroll_card(by)
        else:
            self.rows.step(by)

    def action_page(self, direction: int) -> None:
        """Move by a window's height."""
        if self.focused is self.detail:
            height = max(1, self.detail.scrollable_content_region.height - 1)
            self.action_scroll_card(direction * height)
        else:
            self.rows.page(direction)

    def action_edge(self, direction: int) -> None:
        """Move to the first or the last row, or to an end of the card that has the focus."""
        if self.focused is self.detail:
            (self.detail.scroll_end if direction > 0 else self.detail.scroll_home)(animate=False)
        else:
            if direction < 0:
                self.rows.scroll_home(animate=False)
            self.rows.move_to(self.rows.edge(direction))

    def action_item(self, by: int) -> None:
        """Show the next or previous item's card, wherever the focus is."""
        self.rows.step(by)

    def action_scroll_card(self, by: int) -> None:
        """Scroll the card by lines."""
        self.detail.scroll_relative(y=by, animate=False)

    def action_other_side(self) -> None:
        """Move the focus from the list to the card, or back."""
        if not self._has_two_sides:
            return
        (self.rows if self.focused is self.detail else self.detail).focus()
        self._show_keys()

    def action_open(self) -> None:
        """Go a step down the ladder: overview, item, passage; and from a passage to its items."""
        readable = self.briefing.find(self.rows.target)
        if readable is None:
            return
        if self.pane == "overview":
            self.go(pane_of(readable), readable.id)
        elif self.is_narrow and not self.card_open:
            self._history.leave(self._here())
            self._show(Place(self.pane, readable.id, int(self.rows.scroll_y), card=True))
        elif isinstance(readable, Passage):
            items = self.briefing.pinned(readable.id)
            choices = [
                Choice((Span(f"{item.NOUN} ", "muted"), item.mention(self.briefing)), item.id)
                for item in items
            ]
            self._choose(f"Items at p{readable.number}", choices, "No item is pinned here.")
        else:
            passages = dict.fromkeys(map(self.briefing.passage, readable.places_in_source()))
            found = [passage for passage in passages if passage]
            choices = [
                Choice((Span(f"p{one.number}  ", "pin"), Span(one.gist)), one.id) for one in found
            ]
            self._choose("Passages of this item", choices, "No place in a source is recorded.")

    def _choose(self, title: str, choices: list[Choice], nothing: str) -> None:
        """Go to the only choice, or let the reader choose."""
        if not choices:
            self.notify(nothing, markup=False, timeout=3)
        elif len(choices) == 1:
            self._chosen(choices[0].target)
        else:
            self.app.push_screen(Overlay(title, choices, self.glyphs), self._chosen)

    def _chosen(self, target: str | None) -> None:
        readable = self.briefing.find(target or "")
        if readable is not None:
            self.go(pane_of(readable), readable.id)

    def action_back(self) -> None:
        """Return to the place before this one."""
        place = self._history.back(self._here())
        if place is not None:
            self._show(place)

    def action_forward(self) -> None:
        """Return to the place that was gone back from."""
        place = self._history.forward(self._here())
        if place is not None:
            self._show(place)

    def action_close(self) -> None:
        """Close the card of a narrow screen, or give the focus back to the list."""
        if self.is_narrow and self.card_open:
            self.card_open = False
            self._show(self._here())
        else:
            self.rows.focus()
            self._show_keys()

    def action_leave(self) -> None:
        """Close the card of a narrow screen; at the top, quit."""
        if self.is_narrow and self.card_open:
            self.action_close()
        else:
            self.app.exit()

    def action_help(self) -> None:
        """Show the keys."""
        bindings = [active.binding for active in self.active_bindings.values()]
        self.app.push_screen(Overlay("Keys", help_lines(bindings), self.glyphs))

    def action_problems(self) -> None:
        """Show what is wrong with the file."""
        report = self.report
        lines = [Choice(_problem_spans(problem)) for problem in report.sorted()]
        nothing = [Choice((Span("Nothing is wrong with this file."),))]
        self.app.push_screen(Overlay(report.path, lines or nothing, self.glyphs))

    # The bars.

    def _show_tabs(self) -> None:
        tabs = self._tabs(short=False)
        if sum(cells(piece.text) for piece in tabs) > self.size.width:
            tabs = self._tabs(short=True)
        title = self.briefing.header.title if self.is_wide else ""
        self.query_one("#tabs", Bar).show(tabs, (Piece(f"{title} ", "aside"),))

    def _tabs(self, short: bool) -> tuple[Piece, ...]:
        """Return the panes' names; where there is no room for all, the one that is shown stays."""
        tabs: list[Piece] = []
        for number, pane in enumerate(PANES, 1):
            here = pane.key == self.pane
            words = f"{number}{pane.short}" if short else f"{number} {pane.title}"
            if here:
                # In words, not by its look alone.
                words = f"[{words}]"
            elif not short:
                words = f" {words} "
            action = f"pane('{pane.key}')"
            tabs += [Piece(words, "here" if here else "words", action, int(here)), Piece(" ")]
        return tuple(tabs)

    def _show_keys(self) -> None:
        pieces = list(self._problems()) if self.is_narrow else []
        live: dict[str | None, Binding] = {}
        for active in self.active_bindings.values():
            live.setdefault(active.binding.id, active.binding)
        for name in _SHOWN:
            binding = live.get(name)
            if binding is None or (name == "card.focus" and not self._has_two_sides):
                continue
            key = TOGETHER.get(name, printed(binding.key))
            to_list = name == "card.focus" and self.focused is self.detail
            words = "list" if to_list else binding.description
            weight = SHOWN.index(name) + 1
            pieces.append(Piece(f" {key}", "key", binding.action, weight))
            pieces.append(Piece(f" {words} ", "words", binding.action, weight))
        self.query_one("#keys", Bar).show(tuple(pieces), self._status())

    def _status(self) -> tuple[Piece, ...]:
        """Return what stands at the right: the file's problems, and the place in the list."""
        rank, size = self.rows.listing.place(self.rows.cursor)
        at = (Piece(f" {rank}/{size} ", "aside"),) if rank else ()
        return at if self.is_narrow else (*self._problems(), *at)

    def _problems(self) -> tuple[Piece, ...]:
        """Return the count of the file's problems; it is the last to give way."""
        problems = len(self.report.problems)
        if not problems:
            return ()
        words = f" {count(problems, 'problem')} "
        weight = len(SHOWN) + 1
        return (Piece(" !", "key", "problems", weight), Piece(words, "words", "problems", weight))

    @property
    def _has_two_sides(self) -> bool:
        return not self.is_narrow and not self.detail_is_hidden


_SHOWN = [binding.id for binding in READER_BINDINGS if binding.show and binding.id]


def _problem_spans(problem: Problem) -> Spans:
    place = Span(f"{problem.mark.line}:{problem.mark.column} ", "pin")
    what = Span(problem.what, "warning" if problem.severity == "error" else "text")
    reason = Span(f"; {problem.reason}" if problem.reason else "")
    help_ = Span(f"\n{problem.help}" if problem.help else "", "muted")
    return (place, Span(f"{problem.code} ", "muted"), what, reason, help_)
