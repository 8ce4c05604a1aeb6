"""The print-out on a terminal, in the terminal's own colours.

The only place of the print path that knows Rich. Everything is laid out before it comes here.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, TextIO

from tui.model.card import Card, Role, Span, Spans
from tui.render.card_layout import card_lines
from tui.render.cells import cells
from tui.render.glyphs import ASCII, Glyphs, card_in_glyphs, fold, in_glyphs, row_in_glyphs
from tui.render.layout import PROSE, columns_for, hanging, more_lines, row_lines, wrap
from tui.render.summary import Printed, PrintedPane, Summary

if TYPE_CHECKING:
    from rich.console import Console

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
    "match": "bold underline",
    "added": "green",
    "removed": "red",
    "column": "dim",
    "lit": "bold",
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
        # Sixteen colours are all that is used, and all that need not be asked for.
        color_system="standard" if color else None,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=True,
        legacy_windows=False,
    )


def print_summary(summary: Summary, console: "Console", glyphs: Glyphs) -> None:
    """Write a print-out, laid out for the console's width."""
    width = min(console.width, WIDEST)
    # Before it is laid out: some signs are wider in ASCII.
    for line in _lines(_folded(summary) if glyphs.folded else summary, width, glyphs):
        print_spans(line, console, glyphs)


def print_card(card: Card, console: "Console", glyphs: Glyphs) -> None:
    """Write a card in full, laid out for the console's width."""
    for line in card_lines(card_in_glyphs(card, glyphs), min(console.width, WIDEST), airy=True):
        print_spans(line, console, glyphs)


def print_spans(spans: Spans, console: "Console", glyphs: Glyphs) -> None:
    """Write one line of spans."""
    from rich.text import Text

    text = Text(no_wrap=True)
    for span in in_glyphs(spans, glyphs):
        text.append(span.text, STYLES[span.role])
    console.print(text)


def _folded(summary: Summary) -> Summary:
    panes = [
        PrintedPane(
            pane.title,
            [
                Printed(fold(heading), [row_in_glyphs(row, ASCII) for row in rows])
                for heading, rows in pane.groups
            ],
        )
        for pane in summary.panes
    ]
    return Summary(
        fold(summary.title), fold(summary.text), [fold(line) for line in summary.about], panes
    )


def _lines(summary: Summary, width: int, glyphs: Glyphs) -> Iterator[Spans]:
    prose = min(width, PROSE)
    yield from wrap((Span(summary.title, "title"),), width)
    for line in summary.about:
        yield from wrap((Span(line, "muted"),), width)
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
            yield from hanging((Span("  "), Span(group.heading, "label")), width, 2)
        for row in group.rows:
            yield from row_lines(row, columns, width)
            yield from more_lines(row, columns, width)
