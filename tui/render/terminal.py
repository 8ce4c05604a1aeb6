"""The print-out on a terminal, in the terminal's own colours.

The only place of the print path that knows Rich. Everything is laid out before it comes here.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TextIO

from tui.model.card import Span, Spans
from tui.render.glyphs import Glyphs, in_glyphs
from tui.render.hyperlinks import address_of
from tui.render.looks import STYLES, Styles

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions
    from rich.segment import Segment
    from rich.style import Style


def console_for(stream: TextIO, width: int, color: bool) -> "Console":
    """Return a console that writes words as they are: no markup, no emoji codes, no guessing."""
    from rich.console import Console

    return Console(
        file=stream,
        width=width,
        force_terminal=color or None,
        no_color=not color,
        # Sixteen colours are all that is used, and all that need not be asked for.
        color_system="standard" if color else None,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=True,
        legacy_windows=False,
    )


def print_lines(
    lines: Iterable[Spans],
    console: "Console",
    glyphs: Glyphs,
    styles: Styles = STYLES["unknown"],
    addresses: Mapping[str, str] | None = None,
) -> None:
    """Write lines of spans; where there are `addresses`, what they are of leads there."""
    console.print(_LaidOut(lines, glyphs, styles, addresses))


def print_spans(
    spans: Spans,
    console: "Console",
    glyphs: Glyphs,
    styles: Styles = STYLES["unknown"],
    addresses: Mapping[str, str] | None = None,
) -> None:
    """Write one line of spans."""
    print_lines([spans], console, glyphs, styles, addresses)


class _LaidOut:
    """Lines as a console takes them. Not its own text, which it would look for breaks in again."""

    def __init__(
        self,
        lines: Iterable[Spans],
        glyphs: Glyphs,
        styles: Styles,
        addresses: Mapping[str, str] | None,
    ) -> None:
        self._lines = lines
        self._glyphs = glyphs
        self._styles = styles
        self._addresses = addresses

    def __rich_console__(
        self, console: "Console", options: "ConsoleOptions"
    ) -> Iterator["Segment"]:
        """Yield each span with its look."""
        from rich.segment import Segment

        del options
        looks = {role: console.get_style(name or "none") for role, name in self._styles.items()}
        for line in self._lines:
            for span in in_glyphs(line, self._glyphs):
                yield Segment(span.text, self._linked(span, looks[span.role]))
            yield Segment.line()

    def _linked(self, span: Span, look: "Style") -> "Style":
        address = address_of(span, self._addresses) if self._addresses is not None else ""
        return look.update_link(address) if address else look
