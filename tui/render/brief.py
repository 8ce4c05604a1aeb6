"""The overview as it is printed: all of a briefing that has to be known, on one small screen."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.model.card import Span, Spans
from tui.render.cells import cells
from tui.render.glyphs import Glyphs
from tui.render.layout import PROSE, columns_for, row_lines, trimmed, wrap
from tui.render.printed import WIDEST, in_glyphs
from tui.render.summary import Printed, Summary

ROWS: Final = 23
"""How many lines it has at the most: a screen of 24 rows has one for the prompt."""
_GAP: Final = 2
_SUMMARY: Final = 3
"""How many lines the summary has at the most,"""
_A_ROW: Final = 2
"""and how many a row: its card has them all."""


class _Section(NamedTuple):
    """A heading, how many there are, and the lines of those rows that there is room for."""

    heading: str
    total: int
    rows: list[list[Spans]]

    @property
    def height(self) -> int:
        return sum(map(len, self.rows))


def brief_lines(summary: Summary, width: int, glyphs: Glyphs, rows: int = ROWS) -> list[Spans]:
    """Return an overview as lines, none wider than asked for and no more than `rows` of them.

    Where there is no room for all, the sections that have most give way, and say of how many their
    rows are the first.
    """
    width = min(width, WIDEST)
    summary = in_glyphs(summary, glyphs)
    above = _clipped(wrap((Span(summary.title, "title"),), width), width, 1, glyphs)
    if summary.review:
        above += wrap((Span(summary.review, "muted"),), width)
    if summary.text:
        prose = min(width, PROSE)
        text = wrap((Span(" ".join(summary.text.split())),), prose)
        above += _clipped(text, prose, _SUMMARY, glyphs)
    groups = [group for pane in summary.panes for group in pane.groups]
    labels = [label for group in groups for label in (group.heading, _few(group, len(group.rows)))]
    gutter = max(map(cells, labels), default=0) + _GAP
    sections = [_section(group, width - gutter, glyphs) for group in groups]
    room = rows - len(above) - 1
    _make_room(sections, room, width - gutter, glyphs)
    airy = sum(section.height for section in sections) + len(sections) - 1 <= room
    lines = [*above, ()] if sections else above
    for number, section in enumerate(sections):
        lines += [()] if airy and number else []
        lines += _labelled(section, gutter)
    return lines


def _section(group: Printed, width: int, glyphs: Glyphs) -> _Section:
    columns = columns_for(group.rows)
    rows = [row_lines(row, columns, width) for row in group.rows]
    return _Section(
        group.heading, group.total, [_clipped(lines, width, _A_ROW, glyphs) for lines in rows]
    )


def _make_room(sections: Sequence[_Section], room: int, width: int, glyphs: Glyphs) -> None:
    """Leave out rows until all fit, and in the end all but the first lines of those left."""
    while sum(section.height for section in sections) > room:
        most = max(sections, key=lambda section: (len(section.rows), section.height))
        if len(most.rows) > 1:
            most.rows.pop()
        elif most.height > 1:
            most.rows[0] = _clipped(most.rows[0], width, 1, glyphs)
        else:
            return


def _labelled(section: _Section, gutter: int) -> Iterator[Spans]:
    shown = len(section.rows)
    few = _few(section, shown)
    lines = [line for row in section.rows for line in row]
    for number, line in enumerate(lines):
        label = (section.heading, few)[number] if number < 2 else ""
        pad = " " * max(gutter - cells(label), 0)
        yield trimmed((Span(label + pad, "muted" if number else "label"), *line))


def _few(section: "_Section | Printed", shown: int) -> str:
    """Return how many of a section's rows are shown, where that is not all."""
    return f"{shown:,} of {section.total:,}" if section.total > shown else ""


def _clipped(lines: Sequence[Spans], width: int, most: int, glyphs: Glyphs) -> list[Spans]:
    """Return lines, or the first of them with a sign that there are more."""
    if len(lines) <= most:
        return list(lines)
    dots = f" {glyphs.more}"
    last = wrap(lines[most - 1], max(1, width - cells(dots)))[0]
    return [*lines[: most - 1], (*last, Span(dots, "muted"))]
