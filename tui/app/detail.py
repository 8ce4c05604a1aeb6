"""The card of the highlighted item, and below it the passage in its surroundings."""

from collections.abc import Sequence, Set
from typing import ClassVar, Final, NamedTuple

from textual.content import Content

from tui.app.coming import coming_from, with_lit
from tui.app.passages import Look
from tui.app.span_lines import SpanLines
from tui.app.surroundings import surroundings
from tui.app.trail import trail_words
from tui.model.briefing import Briefing, Readable
from tui.model.card import Fact, Span, Spans
from tui.model.item import WHERE, Item
from tui.model.source import Passage
from tui.render.card_layout import card_lines
from tui.render.card_pictures import card_picture
from tui.render.glyphs import UNICODE, Glyphs, card_in_glyphs, in_glyphs
from tui.render.layout import wrap

_MARGIN = 1
_BESIDE_TITLE = 6
"""Cells of a rule that are no title's: its ends, and a blank at each side."""


class Around(NamedTuple):
    """Lines that stand on a card beside its own."""

    before: Sequence[Fact] = ()
    """What the reader has to do with the item."""
    behind: Sequence[Fact] = ()
    """What is to be said of it from outside the briefing."""
    below: Spans = ()
    """What is to be said of the passages around its pins."""
    led_by: str = ""
    """What led there, by its id: of a passage are lit the words that an item is pinned to."""


_NOTHING: Final = Around()


def detail_lines(  # noqa: PLR0913, PLR0917  # all that a card depends on
    readable: Readable | None,
    briefing: Briefing,
    width: int,
    tall: bool,
    glyphs: Glyphs = UNICODE,
    beside: Around = _NOTHING,
    height: int = 0,
) -> list[Spans]:
    """Return an item's card as lines; where there is height, with the passages around its pins.

    Where the height is known, and all of it does not fit, the passages beside those that are pinned
    are told in brief.
    """
    if readable is None:
        return []
    look = Look(max(width - 2 * _MARGIN, 8), glyphs)
    lines = _lines(readable, briefing, look, tall, beside)
    if tall and 0 < height < len(lines):
        lines = _lines(readable, briefing, look._replace(is_brief=True), tall, beside)
    margin = Span(" " * _MARGIN)
    return [(margin, *line) if line else () for line in lines]


def _lines(
    readable: Readable, briefing: Briefing, look: Look, tall: bool, beside: Around
) -> list[Spans]:
    card = readable.card(briefing)
    coming = coming_from(beside.led_by, readable, briefing)
    if coming:
        card = with_lit(card, coming, briefing)
    around = surroundings(readable, briefing, look, coming) if tall else []
    if around:
        again = _told_again(readable)
        card = card._replace(facts=tuple(fact for fact in card.facts if fact.label not in again))
        if beside.below:
            around += wrap(in_glyphs(beside.below, look.glyphs), look.width)
    card = card._replace(facts=(*beside.before, *card.facts, *beside.behind))
    card = card_in_glyphs(card, look.glyphs)
    picture = card_picture(readable, briefing, look.width, look.glyphs) if tall else ()
    if isinstance(readable, Passage):
        # The items that are pinned to it may be many: it is what one has come for.
        return card_lines(card, look.width, airy=tall, under_title=around)
    return [*card_lines(card, look.width, airy=tall), *picture, *around]


def _told_again(readable: Readable) -> Set[str]:
    """Return the lines of a card that say nothing where the passages are about to be shown.

    These name them, or have a passage's own words and what became of them. Of a draft the words it
    was read from stay at its top: they are looked at first, and the passages may be far below.
    """
    if isinstance(readable, Passage):
        return {WHERE, "", "article"}
    return set() if isinstance(readable, Item) and readable.is_draft else {WHERE}


class Detail(SpanLines, inherit_bindings=False):
    """Shows one card. It follows the list's cursor, and scrolls by itself."""

    briefing: Briefing | None = None
    readable: Readable | None = None
    tall: bool = False
    all_there: bool = False
    """Whether it has the screen to itself, so that of an item nothing is told in brief."""
    beside: Around = _NOTHING
    SHOWS_LINKS: ClassVar[bool] = True
    _scroll = 0
    """Where the card was to be shown, when its height was perhaps still another."""
    _steps: Sequence[str] = ()
    _title = ""
    _lines: list[Spans] = []  # noqa: RUF012  # replaced as a whole, never changed

    def show_card(
        self,
        readable: Readable | None,
        briefing: Briefing,
        beside: Around = _NOTHING,
        scroll: int = 0,
    ) -> None:
        """Show a card, by itself from its top, with what is to stand beside its own lines."""
        self.readable, self.briefing, self.beside = readable, briefing, beside
        self._scroll = scroll
        self._lay_out()
        self.scroll_to(y=scroll, animate=False)
        self.refresh()

    def show_title(self, steps: Sequence[str]) -> None:
        """Show the way here in the rule above the card."""
        self._steps = steps
        room = max(self.size.width - _BESIDE_TITLE, 0)
        words = trail_words(steps, room, self.glyphs) if steps else ""
        if words != self._title:
            self._title = words
            self.border_title = Content(f" {words} ") if words else None

    def on_resize(self) -> None:
        """Lay the card out for the new width, at the place that could not be reached before."""
        self._lay_out()
        self.show_title(self._steps)
        if self._scroll:
            self.scroll_to(y=self._scroll, animate=False)
            self._scroll = 0

    def _lay_out(self) -> None:
        width, height = self.scrollable_content_region.size
        # Before it is seen for the first time it has no width, and is laid out when it has one.
        if self.briefing is not None and width:
            # What stands before a passage is not to push it out of the window.
            in_full = self.all_there and not isinstance(self.readable, Passage)
            self._lines = detail_lines(
                self.readable,
                self.briefing,
                width,
                self.tall,
                self.glyphs,
                self.beside,
                0 if in_full else height,
            )
        self.measure()

    def line_count(self) -> int:
        """Return how many lines the card has."""
        return len(self._lines)

    def line_at(self, number: int) -> Spans:
        """Return a line of the card."""
        return self._lines[number]
