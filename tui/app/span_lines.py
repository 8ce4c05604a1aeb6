"""A scrolling widget that draws lines of spans: what lists and cards have in common."""

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from tui.model.card import Role, Spans, plain
from tui.render.glyphs import UNICODE, Glyphs, in_glyphs

ROLES: tuple[Role, ...] = (
    "text", "title", "strong", "date", "number", "name",
    "voice", "quote", "muted", "warning", "pin", "label",
)  # fmt: skip


# Without the inherited bindings: keys move a cursor or a card, and the screen says which.
class SpanLines(ScrollView, can_focus=True, inherit_bindings=False):
    """Draws only the lines that are seen. A subclass says what the lines are.

    The roles of spans are the widget's component classes (`span--date`), so that a look is a
    line of the style sheet, follows the theme, and never comes out of the text.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"span--{role}" for role in ROLES}

    def __init__(self, glyphs: Glyphs = UNICODE, *, id: str | None = None) -> None:  # noqa: A002  # Textual's own name
        super().__init__(id=id)
        self.glyphs = glyphs

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
        spans = in_glyphs(self.line_at(number), self.glyphs)
        # One escape sequence a run of one look, not one a word: it is what ssh has to carry. A
        # blank has no colour of its own and goes with the words before it.
        looks: list[Style] = []
        for span in spans:
            blank = looks and not span.text.strip(" ")
            looks.append(looks[-1] if blank else self._look(span.role, base))
        segments = (Segment(span.text, look) for span, look in zip(spans, looks, strict=True))
        strip = Strip(segments).simplify()
        selection = self.text_selection
        if selection is not None and (span_ := selection.get_span(number)) is not None:
            strip = self._selected(strip, *span_)
        return strip.crop_extend(scroll_x, scroll_x + width, base).apply_offsets(scroll_x, number)

    def _look(self, role: Role, base: Style) -> Style:
        look = self.get_component_rich_style(f"span--{role}")
        if base.reverse:
            # A reversed line is one block: its words keep their weight, not their colours.
            return base + Style(bold=look.bold, italic=look.italic)
        return look + Style(bgcolor=base.bgcolor)

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
