"""Facts that are tables: rows of cells, side by side where there is room, else below each other."""

from collections.abc import Iterator, Sequence
from typing import Final

from tui.model.card import Span, Spans, joined
from tui.render.layout import hanging, width_of, wrap

GAP: Final = 2
"""Blanks between two columns."""
_BESIDE: Final = 24
"""What stands last in a row is set beside the others in no fewer columns than this,"""
_BELOW: Final = 12
"""and in no fewer than this under the row."""


def is_table(spans: Spans) -> bool:
    """Whether a fact has columns."""
    return any(span.role == "column" for span in spans)


def table_lines(spans: Spans, width: int) -> list[Spans]:
    """Return a table as lines, none wider than asked for.

    The columns are aligned; the last may go under the row, set in to the second. Where even the
    others have no room, each row has its first cell on a line, and the others below it.
    """
    rows = list(_rows(spans))
    widths = _widths(rows)
    aligned = sum(widths) + GAP * len(widths)
    rest = max((width_of(row[-1]) for row in rows if len(row) > len(widths)), default=0)
    beside = aligned + min(rest, _BESIDE) <= width
    below = widths[0] + GAP + min(rest, _BELOW) <= width
    if aligned - GAP > width or not (beside or below):
        return [line for row in rows for line in _stacked(row, width)]
    return [line for row in rows for line in _aligned(row, widths, width, beside)]


def _rows(spans: Spans) -> Iterator[list[Spans]]:
    row: list[list[Span]] = [[]]
    for span in spans:
        if span.role == "column":
            row.append([])
            continue
        first, *others = span.text.split("\n")
        row[-1].append(span._replace(text=first))
        for text in others:
            yield [tuple(cell) for cell in row]
            row = [[span._replace(text=text)]]
    yield [tuple(cell) for cell in row]


def _widths(rows: Sequence[Sequence[Spans]]) -> list[int]:
    """Return the widths of all columns that are aligned: those before the last of the longest."""
    most = max(map(len, rows))
    found = [0] * max(most - 1, 1)
    for row in rows:
        if len(row) > 1:
            for number, cell in enumerate(row[: len(found)]):
                found[number] = max(found[number], width_of(cell))
    return found


def _aligned(row: Sequence[Spans], widths: Sequence[int], width: int, beside: bool) -> list[Spans]:
    if len(row) == 1:
        return wrap(row[0], width)
    line: list[Span] = []
    for cell, wide in zip(row, widths, strict=False):
        line += [*cell, Span(" " * (wide - width_of(cell) + GAP))]
    rest = row[len(widths) :]
    if not rest:
        return [tuple(line[:-1])]
    indent = sum(widths) + GAP * len(widths) if beside else widths[0] + GAP
    wrapped = wrap(rest[0], width - indent)
    blank = Span(" " * indent)
    if beside:
        return [(*line, *wrapped[0]), *((blank, *more) for more in wrapped[1:])]
    return [tuple(line[:-1]), *((blank, *more) for more in wrapped)]


def _stacked(row: Sequence[Spans], width: int) -> Iterator[Spans]:
    first, *others = row
    yield from hanging(first, width, min(2, width - 1))
    if others:
        indent = min(2, width - 1)
        yield from ((Span(" " * indent), *line) for line in wrap(joined(others), width - indent))
