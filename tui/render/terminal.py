"""The print-out on a terminal, in the terminal's own colours.

The only place of the print path that knows Rich. Everything is laid out before it comes here.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Literal, TextIO

from tui.model.card import Role, Span, Spans
from tui.render.cells import cells
from tui.render.glyphs import Glyphs, in_glyphs
from tui.render.layout import PROSE, columns_for, row_lines, wrap
from tui.render.summary import PrintedPane, Summary

if TYPE_CHECKING:
    from rich.console import Console

ColorSystem = Literal["standard", "256", "truecolor"]

# The sixteen colours of the terminal itself: they are legible on its background, light or dark.
STYLES: Final[dict[Role, str]] = {
    "text": "",
    "title": "bold",
    "strong": "bold",
    "date": "cyan",
    "number": "bold",
    "name": "",
    "voice": "magenta",
    "quote": "italic",
    "muted": "dim",
    "warning": "yellow",
    "pin": "dim",
    "label": "dim",
}
WIDEST: Final = 120
"""Print-outs are not set wider than this, however wide the terminal: eyes lose the line."""


def console_for(stream: TextIO, width: int, color: bool) -> "Console":
    """Return a console that writes words as they are: no markup, no emoji codes, no guessing."""
    from rich.console import Console

    return Console(
        file=stream,
        width=width,
        force_terminal=color or None,
        no_color=not color,
        color_system="auto" if color else None,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=True,
        legacy_windows=False,
    )


def print_summary(summary: Summary, console: "Console", glyphs: Glyphs) -> None:
    """Write a print-out, laid out for the console's width."""
    width = min(console.width, WIDEST)
    for line in _lines(summary, width, glyphs):
        print_spans(line, console, glyphs)


def print_spans(spans: Spans, console: "Console", glyphs: Glyphs) -> None:
    """Write one line of spans."""
    from rich.text import Text

    text = Text(no_wrap=True)
    for span in in_glyphs(spans, glyphs):
        text.append(span.text, STYLES[span.role])
    console.print(text)


def _lines(summary: Summary, width: int, glyphs: Glyphs) -> Iterator[Spans]:
    prose = min(width, PROSE)
    yield from wrap((Span(summary.title, "title"),), width)
    if summary.as_of:
        yield from wrap((Span(f"Article published {summary.as_of}", "muted"),), width)
    if summary.text:
        yield ()
        yield from wrap((Span(summary.text),), prose)
    for pane in summary.panes:
        yield from _pane(pane, width, glyphs)


def _pane(pane: PrintedPane, width: int, glyphs: Glyphs) -> Iterator[Spans]:
    rule = glyphs.rule * max(0, width - cells(pane.title) - 1)
    yield ()
    yield (Span(pane.title, "title"), Span(f" {rule}", "muted"))
    columns = columns_for(pane.rows)
    for number, group in enumerate(pane.groups):
        if group.heading:
            if number:
                yield ()
            yield (Span("  "), Span(group.heading, "label"))
        for row in group.rows:
            yield from row_lines(row, columns, width)
