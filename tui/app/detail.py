"""The card of the highlighted item, and below it the passage in its surroundings."""

from tui.app.span_lines import SpanLines
from tui.model.briefing import Briefing, Readable
from tui.model.card import Span, Spans
from tui.model.item import WHERE, Item
from tui.model.source import Passage
from tui.render.layout import card_lines, hanging, wrap

_MARGIN = 1


def detail_lines(
    readable: Readable | None, briefing: Briefing, width: int, tall: bool
) -> list[Spans]:
    """Return an item's card as lines; where there is height, with the passages around its pins."""
    if readable is None:
        return []
    room = max(width - 2 * _MARGIN, 8)
    card = readable.card(briefing)
    around = _surroundings(readable, briefing, room) if tall else []
    if around:
        # The passages are about to be shown; naming them twice would say nothing.
        card = card._replace(facts=tuple(fact for fact in card.facts if fact.label != WHERE))
    lines = [*card_lines(card, room, airy=tall), *around]
    margin = Span(" " * _MARGIN)
    return [(margin, *line) if line else () for line in lines]


def _surroundings(readable: Readable, briefing: Briefing, width: int) -> list[Spans]:
    passages = list(briefing.passages.values())
    pinned = _pinned(readable, briefing)
    near = [
        passage
        for number, passage in enumerate(passages)
        if any(other.id in pinned for other in passages[max(0, number - 1) : number + 2])
        and not (passage.block.skip and passage.id not in pinned)
    ]
    if not near:
        return []
    heading = (Span("In the source, in the author's words", "label"),)
    lines: list[Spans] = [(), *wrap(heading, width)]
    for before, passage in zip([None, *near], near, strict=False):
        if before is not None and passage.number > before.number + 1:
            lines.append((Span("     ⋮", "muted"),))
        lit = passage.id in pinned
        number = Span(f"{'>' if lit else ' '}{f'p{passage.number}':>3} ", "pin")
        gist = Span(passage.gist or "no gist recorded", "quote" if lit else "muted")
        lines += hanging((number, gist), width, 5)
    return lines


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
    _lines: list[Spans] = []  # noqa: RUF012  # replaced as a whole, never changed

    def show_card(self, readable: Readable | None, briefing: Briefing) -> None:
        """Show a card from its top."""
        self.readable, self.briefing = readable, briefing
        self._lay_out()
        self.scroll_to(y=0, animate=False)
        self.refresh()

    def on_resize(self) -> None:
        """Lay the card out for the new width."""
        self._lay_out()

    def _lay_out(self) -> None:
        if self.briefing is not None:
            width = self.scrollable_content_region.width
            self._lines = detail_lines(self.readable, self.briefing, width, self.tall)
        self.measure()

    def line_count(self) -> int:
        """Return how many lines the card has."""
        return len(self._lines)

    def line_at(self, number: int) -> Spans:
        """Return a line of the card."""
        return self._lines[number]
