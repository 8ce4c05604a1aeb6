"""Cards as lines of a given width, still without a look."""

from collections.abc import Sequence

from tui.model.card import Card, Fact, Span, Spans
from tui.render.cells import cells
from tui.render.layout import PROSE, hanging, wrap
from tui.render.table import GAP, is_table, table_lines


def card_lines(
    card: Card, width: int, airy: bool = False, under_title: Sequence[Spans] = ()
) -> list[Spans]:
    """Return a card as lines: its title, then each fact behind its label.

    `airy` puts a blank line under the title and round paragraphs. `under_title` are lines that go
    before all facts, as they are.
    """
    label_width = max((cells(fact.label) for fact in card.facts), default=0) + GAP
    beside = width >= label_width + 24
    lines = wrap(card.title, min(width, PROSE + label_width))
    lines += under_title
    before = ""
    for fact in card.facts:
        # `before` is empty after the title and after a paragraph: both want air below them.
        if airy and (not before or not fact.label):
            lines.append(())
        lines += _fact_lines(fact, width, label_width if beside else 0)
        before = fact.label
    return lines


def _fact_lines(fact: Fact, width: int, label_width: int) -> list[Spans]:
    if not fact.label:
        return wrap(fact.spans, min(width, PROSE))
    if is_table(fact.spans):
        return _labelled_table(fact, width, label_width)
    if not label_width:
        caption = Span(f"{fact.label}: ", "label")
        return hanging((caption, *fact.spans), width, 2)
    lines = wrap(fact.spans, min(width - label_width, PROSE))
    label = Span(fact.label + " " * (label_width - cells(fact.label)), "label")
    blank = Span(" " * label_width)
    return [(label if number == 0 else blank, *line) for number, line in enumerate(lines)]


def _labelled_table(fact: Fact, width: int, label_width: int) -> list[Spans]:
    """Return a table beside its label, or set in below it where there is no room beside."""
    label = Span(fact.label, "label")
    indent = label_width or min(GAP, width - 1)
    lines = table_lines(fact.spans, width - indent)
    blank = Span(" " * indent)
    if not label_width:
        return [*wrap((label, Span(":", "label")), width), *((blank, *line) for line in lines)]
    beside = label._replace(text=fact.label + " " * (label_width - cells(fact.label)))
    return [(beside if number == 0 else blank, *line) for number, line in enumerate(lines)]
