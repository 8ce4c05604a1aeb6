"""Print-outs laid out in columns, as lines of a width, still without a look."""

from collections.abc import Iterator, Sequence
from typing import Final

from tui.model.card import Card, Span, Spans
from tui.render import card_layout
from tui.render.cells import cells
from tui.render.glyphs import ASCII, Glyphs, card_in_glyphs, fold, row_in_glyphs
from tui.render.layout import PROSE, columns_for, hanging, more_lines, row_lines, wrap
from tui.render.pane_pictures import pane_picture
from tui.render.summary import Printed, PrintedPane, Summary

WIDEST: Final = 120
"""Print-outs are not set wider than this, however wide the terminal: eyes lose the line."""


def summary_lines(summary: Summary, width: int, glyphs: Glyphs) -> Iterator[Spans]:
    """Yield a print-out as lines, none wider than asked for or than is good to read."""
    width = min(width, WIDEST)
    # Before it is laid out: some signs are wider in ASCII.
    summary = in_glyphs(summary, glyphs)
    yield from heading(summary, width)
    if summary.text:
        yield ()
        yield from wrap((Span(summary.text),), min(width, PROSE))
    for pane in summary.panes:
        yield from _pane(pane, width, glyphs)


def card_lines(card: Card, width: int, glyphs: Glyphs) -> Sequence[Spans]:
    """Return a card in full as lines, none wider than asked for or than is good to read."""
    return card_layout.card_lines(card_in_glyphs(card, glyphs), min(width, WIDEST), airy=True)


def heading(summary: Summary, width: int) -> Iterator[Spans]:
    """Yield the title, and what is said of the whole."""
    yield from wrap((Span(summary.title, "title"),), width)
    for line in summary.about:
        yield from wrap((Span(line, "muted"),), width)


def in_glyphs(summary: Summary, glyphs: Glyphs) -> Summary:
    """Return a print-out as a glyph set shows it; to be laid out afterwards, as widths change."""
    if not glyphs.folded:
        return summary
    panes = [pane._replace(groups=_folded(pane)) for pane in summary.panes]
    about = [fold(line) for line in summary.about]
    return Summary(fold(summary.title), fold(summary.text), about, panes, summary.review)


def _folded(pane: PrintedPane) -> list[Printed]:
    return [
        group._replace(
            heading=fold(group.heading), rows=[row_in_glyphs(row, ASCII) for row in group.rows]
        )
        for group in pane.groups
    ]


def _pane(pane: PrintedPane, width: int, glyphs: Glyphs) -> Iterator[Spans]:
    rule = glyphs.rule * max(0, width - cells(pane.title) - 1)
    yield ()
    yield (Span(pane.title, "title"), Span(f" {rule}", "muted"))
    if pane.shown:
        yield from pane_picture(*pane.shown, width, glyphs)
    columns = columns_for(pane.rows)
    for number, group in enumerate(pane.groups):
        if group.heading:
            if number:
                yield ()
            yield from hanging((Span("  "), Span(group.heading, "label")), width, 2)
        for row in group.rows:
            yield from row_lines(row, columns, width)
            yield from more_lines(row, columns, width)
