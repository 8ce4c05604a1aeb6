"""The card of the highlighted item, and below it the passage in its surroundings."""

from collections.abc import Sequence
from typing import ClassVar, Final, NamedTuple

from textual.content import Content

from tui.app.span_lines import SpanLines
from tui.app.trail import trail_words
from tui.model.briefing import Briefing, Readable
from tui.model.card import Fact, Span, Spans
from tui.model.item import WHERE, Item
from tui.model.source import Passage
from tui.render.card_layout import card_lines
from tui.render.glyphs import UNICODE, Glyphs, card_in_glyphs, in_glyphs
from tui.render.layout import hanging, wrap

_MARGIN = 1
_BESIDE_TITLE = 6
"""Cells of a rule that are no title's: its ends, and a blank at each side."""


class Around(NamedTuple):
    """Lines that stand on a card beside its own."""

    before: Sequence[Fact] = ()
    """What the reader has to do with the item."""
    behind: Sequence[Fact] = ()
    """What is to be said of it from outside the briefing."""


_NOTHING: Final = Around()


def detail_lines(  # all that a card depends on
    readable: Readable | None,
    briefing: Briefing,
    width: int,
    tall: bool,
    glyphs: Glyphs = UNICODE,
    beside: Around = _NOTHING,
) -> list[Spans]:
    """Return an item's card as lines; where there is height, with the passages around its pins."""
    if readable is None:
        return []
    room = max(width - 2 * _MARGIN, 8)
    card = readable.card(briefing)
    around = _surroundings(readable, briefing, room, glyphs) if tall else []
    if around:
        # The passages are about to be shown; naming them twice, or a passage's own gist, would
        # say nothing.
        again = {WHERE, ""} if isinstance(readable, Passage) else {WHERE}
        card = card._replace(facts=tuple(fact for fact in card.facts if fact.label not in again))
    card = card._replace(facts=(*beside.before, *card.facts, *beside.behind))
    lines = [*card_lines(card_in_glyphs(card, glyphs), room, airy=tall), *around]
    margin = Span(" " * _MARGIN)
    return [(margin, *line) if line else () for line in lines]


def _surroundings(
    readable: Readable, briefing: Briefing, width: int, glyphs: Glyphs
) -> list[Spans]:
    pinned = _pinned(readable, briefing)
    lines: list[Spans] = []
    for source, near in _near(pinned, briefing).items():
        # The name is needed only where there is another that it could be.
        name = briefing.short(source) if len(briefing.sources) > 1 else "the source"
        heading = (Span(f"In {name}, in the author's words", "label"),)
        lines += [(), *wrap(in_glyphs(heading, glyphs), width)]
        for before, passage in zip([None, *near], near, strict=False):
            if before is not None and passage.number > before.number + 1:
                lines.append(in_glyphs((Span("     ⋮", "muted"),), glyphs))
            lines += hanging(
                in_glyphs(_passage_spans(passage, passage.id in pinned, briefing), glyphs), width, 5
            )
    return lines


def _near(pinned: set[str], briefing: Briefing) -> dict[str, list[Passage]]:
    """Return by source the pinned passages, each with that before and that after it."""
    near: dict[str, dict[int, Passage]] = {}
    for identifier in pinned:
        if (there := briefing.passages.get(identifier)) is None:
            continue
        for number in (there.number - 1, there.number, there.number + 1):
            passage = briefing.passages.get(f"{there.source}/p{number}")
            # Page furniture says nothing, unless it is what is pinned.
            if passage and (passage.id in pinned or not passage.block.skip):
                near.setdefault(there.source, {})[number] = passage
    return {
        source.id: [near[source.id][number] for number in sorted(near[source.id])]
        for source in briefing.sources
        if source.id in near
    }


def _passage_spans(passage: Passage, lit: bool, briefing: Briefing) -> Spans:
    name = f"p{passage.number}"
    before = Span(f"{'>' if lit else ' '}{' ' * (3 - len(name))}", "pin")
    gist = Span(passage.gist or "no gist recorded", "quote" if lit else "muted")
    return before, Span(name, "pin", passage.id), Span(" "), *briefing.naming.linked((gist,))


def _pinned(readable: Readable, briefing: Briefing) -> set[str]:
    if isinstance(readable, Passage):
        return {readable.id}
    assert isinstance(readable, Item)  # noqa: S101  # the other half of the union, for the type checker
    return {briefing.passage_id(pin) for pin in readable.places_in_source()}


class Detail(SpanLines, inherit_bindings=False):
    """Shows one card. It follows the list's cursor, and scrolls by itself."""

    briefing: Briefing | None = None
    readable: Readable | None = None
    tall: bool = False
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
        if self.briefing is not None:
            width = self.scrollable_content_region.width
            self._lines = detail_lines(
                self.readable, self.briefing, width, self.tall, self.glyphs, self.beside
            )
        self.measure()

    def line_count(self) -> int:
        """Return how many lines the card has."""
        return len(self._lines)

    def line_at(self, number: int) -> Spans:
        """Return a line of the card."""
        return self._lines[number]
