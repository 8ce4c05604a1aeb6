"""A scrolling widget that draws lines of spans: what lists and cards have in common."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import ClassVar, Final

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset, Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from tui.app.links import LinkAt, beginnings, link_at
from tui.app.message import Told
from tui.model.card import Role, Span, Spans, plain
from tui.render.glyphs import UNICODE, Glyphs, in_glyphs

ROLES: tuple[Role, ...] = (
    "text", "title", "strong", "date", "number", "name",
    "voice", "quote", "muted", "warning", "pin", "label", "match", "added", "removed", "column",
    "lit", "drafted",
)  # fmt: skip


_ALWAYS_LINKS: Final = frozenset({"pin", "warning"})
"""Cautions and pins lead somewhere wherever they stand: a line under them would say nothing."""
_OWN_GROUND: Final = frozenset({"lit"})
"""What has a ground of its own, as under a marker."""


# Without the inherited bindings: keys move a cursor or a card, and the screen says which.
class SpanLines(ScrollView, can_focus=True, inherit_bindings=False):
    """Draws only the lines that are seen. A subclass says what the lines are.

    The roles of spans are the widget's component classes (`span--date`), so that a look is a
    line of the style sheet, follows the theme, and never comes out of the text.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *(f"span--{role}" for role in ROLES),
        "span--link",
        "span--hint",
    }

    class Followed(Told):
        """A link was clicked."""

        target: str

    labels: Mapping[int, Sequence[tuple[int, str]]] = MappingProxyType({})
    """The letters that are shown on links: for each line the cells where they begin."""

    SHOWS_LINKS: ClassVar[bool] = False
    """Whether links have a look of their own."""

    def __init__(self, glyphs: Glyphs = UNICODE, *, id: str | None = None) -> None:  # noqa: A002  # Textual's own name
        super().__init__(id=id)
        self.glyphs = glyphs

    marking: Callable[[Spans], Spans] | None = None
    """Marks in a line what was searched for."""

    def mark(self, marking: Callable[[Spans], Spans] | None) -> None:
        """Mark other words, or none."""
        self.marking = marking
        self.refresh()

    @property
    def allow_vertical_scroll(self) -> bool:
        """Always: whether there is a scroll bar yet says nothing about the lines just given."""
        return True

    def line_count(self) -> int:
        """Return how many lines there are at the present width."""
        raise NotImplementedError

    def line_at(self, number: int) -> Spans:
        """Return one line; it is never asked for one that is not there."""
        raise NotImplementedError

    def base_style(self, number: int) -> Style:
        """Return the style under all spans of a line."""
        del number
        return self.rich_style

    def visible_links(self) -> list[LinkAt]:
        """Return the links that are in the window, each once, in reading order."""
        top, height = int(self.scroll_y), self.scrollable_content_region.height
        numbers = range(top, min(top + height, self.line_count()))
        return beginnings((number, self.line_at(number)) for number in numbers)

    def show_labels(self, labels: Mapping[int, Sequence[tuple[int, str]]]) -> None:
        """Show letters on links, or take them away again."""
        self.labels = labels
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Follow the link under the mouse."""
        place = event.get_content_offset(self)
        if place is not None and event.chain == 1 and (target := self.link_under(place)):
            self.post_message(self.Followed(target))

    def link_under(self, place: Offset) -> str:
        """Return what the link at a place of the window leads to, or nothing."""
        number = int(self.scroll_y) + place.y
        return link_at(self.line_at(number), place.x) if number < self.line_count() else ""

    def watch_show_vertical_scrollbar(self, shown: bool) -> None:
        """Tell a bar that appears only now of the scrolling that it has missed."""
        if shown:
            self.vertical_scrollbar.position = self.scroll_y

    def measure(self) -> None:
        """Tell the scroll bars how much there is."""
        self.virtual_size = Size(self.scrollable_content_region.width, self.line_count())

    def render_line(self, y: int) -> Strip:
        """Draw one line of the window."""
        scroll_x, scroll_y = self.scroll_offset
        number = scroll_y + y
        width = self.scrollable_content_region.width
        if not 0 <= number < self.line_count():
            return Strip.blank(width, self.rich_style)
        base = self.base_style(number)
        line = self.line_at(number)
        spans = in_glyphs(self.marking(line) if self.marking else line, self.glyphs)
        # One escape sequence a run of one look, not one a word: it is what ssh has to carry. A
        # blank has no colour of its own and goes with the words before it.
        looks: list[Style] = []
        for span in spans:
            blank = looks and not looks[-1].underline and not span.text.strip(" ")
            looks.append(looks[-1] if blank else self._look(span, base))
        segments = (Segment(span.text, look) for span, look in zip(spans, looks, strict=True))
        strip = Strip(segments).simplify()
        for cell, label in self.labels.get(number, ()):
            strip = self._labelled(strip, cell, label)
        selection = self.text_selection
        if selection is not None and (span_ := selection.get_span(number)) is not None:
            strip = self._selected(strip, *span_)
        return strip.crop_extend(scroll_x, scroll_x + width, base).apply_offsets(scroll_x, number)

    def _labelled(self, strip: Strip, cell: int, label: str) -> Strip:
        sign = Strip([Segment(label, self.get_component_rich_style("span--hint"))])
        end = cell + len(label)
        before, after = strip.crop(0, cell), strip.crop(end, max(end, strip.cell_length))
        return Strip.join([before, sign, after])

    def _look(self, span: Span, base: Style) -> Style:
        look = self.get_component_rich_style(f"span--{span.role}")
        if span.target and self.SHOWS_LINKS and span.role not in _ALWAYS_LINKS:
            look += self.get_component_rich_style("span--link", partial=True)
        if base.reverse:
            # A reversed line is one block: its words keep their weight, not their colours.
            return base + Style(bold=look.bold, italic=look.italic, underline=look.underline)
        return look if span.role in _OWN_GROUND else look + Style(bgcolor=base.bgcolor)

    def _selected(self, strip: Strip, start: int, end: int) -> Strip:
        length = strip.cell_length
        end = length if end == -1 else min(end, length)
        if not 0 <= start < end:
            return strip
        style = self.screen.get_component_rich_style("screen--selection")
        before, inside, after = (
            strip.crop(0, start),
            strip.crop(start, end),
            strip.crop(end, length),
        )
        return Strip.join([before, inside.apply_style(style), after])

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the words that the mouse has marked, to be copied."""
        lines = (plain(self.line_at(number)) for number in range(self.line_count()))
        return selection.extract("\n".join(lines)), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the marked words anew."""
        del selection
        self.refresh()
