"""What a list on the screen holds and how it is laid out, without any screen.

A `Listing` knows its entries' lines at a width, where each begins, and which can be highlighted.
Long lists are never laid out whole: past `MOST_WRAPPED` entries every entry has the same height, so
that the thirty-thousandth is found by arithmetic.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from itertools import accumulate
from typing import Final, NamedTuple, Protocol

from tui.kinds.orders import ARRANGED, Order
from tui.kinds.overview import BRIEF, FULL, LEAN, Line, Section, overview, provenance
from tui.kinds.panes import PANES, groups, pane_of
from tui.model.briefing import Briefing, Readable
from tui.model.card import Span, Spans
from tui.render.cells import cells
from tui.render.glyphs import UNICODE, Glyphs, in_glyphs, row_in_glyphs
from tui.render.layout import NARROW, PROSE, Columns, columns_for, row_lines, width_of, wrap

MOST_WRAPPED: Final = 400
"""Lists of up to this many entries wrap their rows; longer ones clip them, and the card has all."""
_SAMPLE: Final = 200
_INDENT: Final = 1
_NOTHING_KEPT: Final = "Nothing here matches."
_CLEARING: Final = "The bar below says what narrows it, and clears it."
MARGIN: Final = Span(" ", "label")
"""The cell, on each line of an entry, that the cursor's sign goes into; told by its identity."""


_EDGE: Final = Span(" " * _INDENT)


class Entry(Protocol):
    """Something a list shows. An empty `target` cannot be highlighted."""

    @property
    def target(self) -> str:
        """The item or passage it leads to."""
        ...

    def lines(self, width: int) -> list[Spans]:
        """Return the entry's lines, none wider than `width`."""
        ...


class TextEntry(NamedTuple):
    """Words that lead nowhere: a title, a summary, a heading."""

    spans: Spans
    space_above: bool = False
    indent: int = 0
    target: str = ""

    def lines(self, width: int) -> list[Spans]:
        """Return the words, wrapped as prose."""
        # What is set in as rows are goes with them where there are signs beside them.
        margin = (MARGIN, Span(" " * (self.indent - 1))) if self.indent > _INDENT else (_EDGE,)
        wrapped = wrap(self.spans, min(width - self.indent - 1, PROSE))
        above: list[Spans] = [()] if self.space_above else []
        return [*above, *((*margin, *line) for line in wrapped)]


class RowEntry:
    """An item or a passage, as a row of columns that its list shares."""

    def __init__(
        self, readable: Readable, briefing: Briefing, columns: Columns, glyphs: Glyphs = UNICODE
    ) -> None:
        self.target = readable.id
        self._readable = readable
        self._briefing = briefing
        self._columns = columns
        self._glyphs = glyphs

    def lines(self, width: int) -> list[Spans]:
        """Return the row, wrapped inside its columns."""
        row = row_in_glyphs(self._readable.row(self._briefing), self._glyphs)
        return [(MARGIN, *line) for line in row_lines(row, self._columns, width - 1)]


class OverviewEntry(NamedTuple):
    """A line of the overview; its section's label stands in the gutter of the first."""

    label: Spans
    """The section's name beside its first line; beside the second, how many there are."""
    heads: bool
    """Whether it is the section's first line."""
    gutter: int
    line: Line
    columns: Columns
    space_above: bool

    @property
    def target(self) -> str:
        """The item that the line leads to."""
        return self.line.target

    def lines(self, width: int) -> list[Spans]:
        """Return the line, beside its label or, on a narrow screen, below it."""
        above: list[Spans] = [()] if self.space_above else []
        room = width - self.gutter
        if room < NARROW:
            caption: list[Spans] = [(MARGIN, *self.label)] if self.heads else []
            stacked = row_lines(self.line.row, self.columns, width - 1)
            return [*above, *caption, *((MARGIN, *line) for line in stacked)]
        body = row_lines(self.line.row, self.columns, room)
        before = self.gutter - 1
        blank = Span(" " * before)
        fill = Span(" " * (before - _INDENT - width_of(self.label)))
        labelled = (Span(" " * _INDENT), *self.label, fill)
        return [
            *above,
            (*labelled, MARGIN, *body[0]),
            *((blank, MARGIN, *line) for line in body[1:]),
        ]


class Listing:
    """The entries of one pane, in order, with their places at the last width asked for."""

    def __init__(self, entries: Sequence[Entry], glyphs: Glyphs = UNICODE) -> None:
        self._more = glyphs.more
        self.entries = entries
        self.wrapped = len(entries) <= MOST_WRAPPED
        self.targets = {
            entry.target: number
            for number, entry in reversed(list(enumerate(entries)))
            if entry.target
        }
        self._width = 0
        self._starts: Sequence[int] = ()
        self._lines = lru_cache(maxsize=2 * MOST_WRAPPED)(self._laid_out)

    def __len__(self) -> int:
        """Return how many entries there are, headings included."""
        return len(self.entries)

    def lay_out(self, width: int) -> None:
        """Prepare for a width; a no-op when it is the same as before."""
        if width == self._width:
            return
        self._width = width
        self._lines.cache_clear()
        if self.wrapped:
            heights = (len(self._lines(number)) for number in range(len(self.entries)))
            self._starts = list(accumulate(heights, initial=0))
        else:
            each = 2 if width < NARROW else 1
            self._starts = range(0, each * len(self.entries) + 1, each)

    @property
    def width(self) -> int:
        """The width that it is laid out for."""
        return self._width

    @property
    def height(self) -> int:
        """How many lines all entries take."""
        return self._starts[-1] if self._starts else 0

    def start(self, number: int) -> int:
        """Return the first line of an entry."""
        return self._starts[number]

    def end(self, number: int) -> int:
        """Return the line after an entry's last."""
        return self._starts[number + 1]

    def space_above(self, number: int) -> int:
        """Return how many of an entry's lines stand above its first words."""
        lines = self._lines(number)
        return next((at for at, line in enumerate(lines) if line), 0)

    def at(self, line: int) -> int:
        """Return the entry that a line belongs to; -1 for a line past the end."""
        return bisect_right(self._starts, line) - 1 if 0 <= line < self.height else -1

    def line(self, line: int) -> Spans:
        """Return one line of the list."""
        number = self.at(line)
        if number < 0:
            return ()
        lines, within = self._lines(number), line - self._starts[number]
        return lines[within] if within < len(lines) else ()

    def _laid_out(self, number: int) -> list[Spans]:
        lines = self.entries[number].lines(self._width)
        if self.wrapped:
            return lines
        each = self._starts[1]
        return (
            lines
            if len(lines) <= each
            else [*lines[: each - 1], _clipped(lines[each - 1], self._more)]
        )

    def near(self, number: int, step: int) -> int:
        """Return the next entry that can be highlighted, from `number` on in steps of `step`."""
        while 0 <= number < len(self.entries):
            if self.entries[number].target:
                return number
            number += step
        return -1

    def first(self) -> int:
        """Return the first entry that can be highlighted, or -1."""
        return self.near(0, 1)

    def last(self) -> int:
        """Return the last entry that can be highlighted, or -1."""
        return self.near(len(self.entries) - 1, -1)

    def place(self, number: int) -> tuple[int, int]:
        """Return the rank of an entry among those that can be highlighted, and their count."""
        if self.wrapped:
            able = [index for index, entry in enumerate(self.entries) if entry.target]
            return (able.index(number) + 1 if number in able else 0), len(able)
        return number + 1, len(self.entries)


def _clipped(line: Spans, more: str) -> Spans:
    """Mark a line as going on; the card has the rest."""
    for number in reversed(range(len(line))):
        text = line[number].text
        if len(text.strip()) > len(more):
            kept = text.rstrip()[: -len(more)]
            shown = line[number]._replace(text=f"{kept}{more}")
            return (*line[:number], shown, *line[number + 1 :])
    return line


def pane_listing(
    briefing: Briefing,
    pane: str,
    glyphs: Glyphs = UNICODE,
    kept: Set[str] | None = None,
    order: Order = ARRANGED,
) -> Listing:
    """Return what a pane shows, for all panes but the overview."""
    found = groups(briefing, pane, kept, order)
    readables = [readable for group in found for readable in group.items]
    columns = columns_for(
        row_in_glyphs(readable.row(briefing), glyphs) for readable in readables[:_SAMPLE]
    )
    entries: list[Entry] = []
    for group in found:
        if group.heading and len(found) > 1:
            heading = in_glyphs((Span(group.heading, "label"),), glyphs)
            entries.append(TextEntry(heading, space_above=bool(entries), indent=3))
        entries += [RowEntry(readable, briefing, columns, glyphs) for readable in group.items]
    if not entries:
        words = "This briefing has nothing here." if kept is None else nothing_kept(briefing, kept)
        entries = [TextEntry((Span(words, "muted"),), True, 3)]
    return Listing(entries, glyphs)


def nothing_kept(briefing: Briefing, kept: Set[str]) -> str:
    """Return what is said where nothing is left of a pane: in which panes there is something."""
    counts = Counter(pane_of(found) for one in kept if (found := briefing.find(one)))
    there = [f"{pane.title} has {counts[pane.key]:,}" for pane in PANES if counts[pane.key]]
    return " ".join([_NOTHING_KEPT, *([f"{', '.join(there)}."] if there else []), _CLEARING])


def overview_listing(
    briefing: Briefing,
    width: int,
    height: int,
    glyphs: Glyphs = UNICODE,
    kept: Set[str] | None = None,
) -> Listing:
    """Return the overview, saying as much as can be seen at once.

    Where even the leanest does not fit, it scrolls, and there is no need to be lean.
    """

    def shaped(sections: Sequence[Section], *, airy: bool) -> Listing:
        listing = _overview(briefing, sections, airy, glyphs, kept)
        listing.lay_out(width)
        return listing

    full = shaped(overview(briefing, FULL, kept), airy=True)
    if full.height <= height:
        return full
    in_brief = overview(briefing, BRIEF, kept)
    airy = shaped(in_brief, airy=True)
    if airy.height <= height:
        return airy
    brief = shaped(in_brief, airy=False)
    lean = shaped(overview(briefing, LEAN, kept), airy=False)
    return lean if lean.height <= height < brief.height else brief


def _overview(
    briefing: Briefing,
    sections: Sequence[Section],
    airy: bool,
    glyphs: Glyphs,
    kept: Set[str] | None = None,
) -> Listing:
    header = briefing.header
    title = in_glyphs((Span(header.title, "title"),), glyphs)
    entries: list[Entry] = [TextEntry(title, indent=_INDENT)]
    if airy:
        about = [in_glyphs((Span(line, "muted"),), glyphs) for line in provenance(briefing)]
        entries += [TextEntry(spans, indent=_INDENT) for spans in about]
    if header.summary:
        summary = in_glyphs((Span(header.summary.replace("\n\n", " ")),), glyphs)
        entries.append(TextEntry(summary, space_above=airy, indent=_INDENT))
    if kept is not None and not sections:
        entries.append(TextEntry((Span(nothing_kept(briefing, kept), "muted"),), True, _INDENT))
    # The label, a blank, and the cursor's cell.
    gutter = max((cells(section.label) for section in sections), default=0) + _INDENT + 1
    for number, section in enumerate(sections):
        entries += _section_entries(section, gutter, airy or number == 0, glyphs)
    return Listing(entries, glyphs)


def _section_entries(
    section: Section, gutter: int, space_above: bool, glyphs: Glyphs
) -> Iterator[Entry]:
    # Before anything is measured: some signs are wider in ASCII.
    lines = [line._replace(row=row_in_glyphs(line.row, glyphs)) for line in section.lines]
    columns = columns_for(line.row for line in lines)
    for number, line in enumerate(lines):
        label: Spans = ()
        if number == 0:
            label = (Span(section.label, "label"),)
        elif number == 1 and section.total > len(section.lines):
            label = (Span(f"{len(section.lines)} of {section.total:,}", "muted"),)
        yield OverviewEntry(label, number == 0, gutter, line, columns, space_above and number == 0)
