"""Rows, and words in general, as lines of a given width, still without a look.

The terminal print-out and the reader both draw what this module and `card_layout` lay out, so that
they cannot drift apart. Widths are in cells; a line is a tuple of spans and is never wider than
asked for.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Final, NamedTuple

from tui.model.card import Role, Row, Span, Spans
from tui.render.cells import cells
from tui.render.graphemes import graphemes

NARROW: Final = 60
"""Below this many columns a row is stacked: what orders it and who says so, then the words."""
PROSE: Final = 76
"""Prose is never set wider than this."""
_GAP: Final = 2
_CARE: Final = 2
_WIDE: Final = 110
"""From so many columns on there is room for four pins beside each other."""
_LEAST: Final = 20
"""In fewer columns words are not set beside others."""
_NUMBERS: Final[frozenset[Role]] = frozenset({"number", "drafted"})
"""What is aligned."""


class Columns(NamedTuple):
    """How wide the columns of a list are; those of no width are left out."""

    head: int
    voice: int
    pins: int
    sign: int = 0
    """Where the digits of the heads are aligned: the widest bound words before them."""


def width_of(spans: Iterable[Span]) -> int:
    """Return the width of a line of spans, in cells."""
    return sum(cells(span.text) for span in spans)


def columns_for(rows: Iterable[Row]) -> Columns:
    """Return how wide the columns of some rows would like to be."""
    head = voice = pins = sign = 0
    for row in rows:
        before = _before_number(row.head)
        sign = max(sign, before)
        head = max(head, width_of(row.head) - before)
        voice = max(voice, width_of(row.voice))
        pins = max(pins, width_of(row.pins))
    return Columns(head + sign, voice, pins, sign)


def fitted(columns: Columns, width: int) -> Columns:
    """Return columns that leave most of the width to the words; what is wider is wrapped."""
    return columns._replace(
        head=min(columns.head, max(18, width // 4)),
        voice=min(columns.voice, max(14, width // 6)),
        pins=min(columns.pins, 9 if width < _WIDE else 12),
    )


def _before_number(head: Spans) -> int:
    """Return how wide the words before the digits are; nothing when there are no digits."""
    if not _has_number(head):
        return 0
    width = 0
    for span in head:
        if span.role in _NUMBERS:
            break
        width += cells(span.text)
    return width


def _has_number(head: Spans) -> bool:
    return any(span.role in _NUMBERS for span in head)


def aligned(head: Spans, columns: Columns) -> Spans:
    """Return a head whose digits stand in the column where all heads' digits stand.

    Where that would break a number in two, it stands further left.
    """
    if not _has_number(head):
        return head
    pad = min(columns.sign - _before_number(head), columns.head - width_of(head))
    return (Span(" " * pad), *head) if pad > 0 else head


def row_lines(row: Row, columns: Columns, width: int) -> list[Spans]:
    """Return a row as lines: side by side where there is room, stacked where there is not."""
    columns = fitted(columns, width)
    care = Span("! " if row.care else "  ", "warning")
    body_width = _body_width(columns, width)
    if not body_width:
        return _stacked(row, care, width)
    head = wrap(aligned(row.head, columns), columns.head) if columns.head else []
    body = wrap(row.body, body_width)
    # What stands at the right may break in its column, but never pushes the words aside.
    voice = wrap(row.voice, columns.voice) if columns.voice else []
    pins = wrap(row.pins, columns.pins) if columns.pins else []
    lines = []
    for number, parts in enumerate(zip_longest(head, body, voice, pins, fillvalue=())):
        cared = care if number == 0 else Span(" " * _CARE)
        line = [cared]
        for part, column in zip(
            parts, (columns.head, body_width, columns.voice, columns.pins), strict=True
        ):
            if column:
                line += [*part, Span(" " * (column - width_of(part) + _GAP))]
        lines.append(trimmed(line))
    return lines


def _body_width(columns: Columns, width: int) -> int:
    """Return how wide a row's words are beside fitted columns; 0 where rows are stacked."""
    beside = sum(column + _GAP for column in (columns.head, columns.voice, columns.pins) if column)
    left = width - _CARE - beside
    return 0 if width < NARROW or left < _LEAST else left


def _stacked(row: Row, care: Span, width: int) -> list[Spans]:
    parts = [part for part in (row.head, row.voice, row.pins) if part]
    caption: list[Span] = []
    for part in parts:
        caption += [Span(" · ", "muted"), *part] if caption else list(part)
    above = wrap(tuple(caption), width - _CARE) if caption else []
    below = wrap(row.body, width - _CARE) if row.body else []
    if not row.head:
        above, below = below, above
    lines = [*above, *below] or [()]
    return [
        trimmed([care if number == 0 else Span(" " * _CARE), *line])
        for number, line in enumerate(lines)
    ]


def more_lines(row: Row, columns: Columns, width: int) -> list[Spans]:
    """Return what a print-out adds below a row, set in under its words."""
    if not row.more:
        return []
    columns = fitted(columns, width)
    beside = columns.head + _GAP if columns.head and _body_width(columns, width) else 0
    indent = Span(" " * (_CARE + beside))
    room = min(width - len(indent.text), PROSE)
    # It stands back behind the row that it belongs to.
    more = (span._replace(role="muted") if span.role == "text" else span for span in row.more)
    return [(indent, *line) for line in wrap(more, max(room, 1))]


def hanging(spans: Spans, width: int, indent: int) -> list[Spans]:
    """Wrap with all lines after the first indented."""
    first, *rest = wrap(spans, width, rest_width=max(1, width - indent))
    return [first, *((Span(" " * indent), *line) for line in rest)]


def trimmed(line: Sequence[Span]) -> Spans:
    """Return a line without blanks at its end."""
    kept = list(line)
    while kept and not kept[-1].text.strip(" "):
        kept.pop()
    if kept:
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip(" "))
    return tuple(kept)


def wrap(spans: Iterable[Span], width: int, rest_width: int | None = None) -> list[Spans]:
    """Break spans into lines at blanks, and inside words only where one is wider than a line.

    A newline in a span always breaks; an empty line stays. `rest_width` is the width of all lines
    after the first, where it differs. The result has at least one line.
    """
    filler = _Filler(max(width, 1), max(width if rest_width is None else rest_width, 1))
    for word in _words(spans):
        if word is None:
            filler.end_line()
        else:
            filler.add(*word)
    return [merged(line) for line in filler.lines]


class _Filler:
    """Lines that are filled with words from left to right; all after the first are `rest` wide."""

    def __init__(self, first: int, rest: int) -> None:
        self.lines: list[list[Span]] = [[]]
        self._used = 0
        self._room, self._rest = first, rest

    def end_line(self) -> None:
        """Go on in a new line."""
        self.lines.append([])
        self._used, self._room = 0, self._rest

    def add(self, blank: Span, word: Sequence[Span]) -> None:
        """Add a word behind a blank, which is dropped where the word begins a new line."""
        gap, wide = len(blank.text), width_of(word)
        if self._used and not self._fits(gap + wide):
            self.end_line()
        elif gap and (self._used or (self.lines == [[]] and gap < self._room)):
            # A blank at a line's start is dropped, but one before the first word is an indent.
            self._put(blank, gap)
        if self._fits(wide):
            for piece in word:
                self._put(piece, cells(piece.text))
        else:
            for piece in word:
                self._break(piece)

    def _fits(self, wide: int) -> bool:
        return self._used + wide <= self._room

    def _put(self, span: Span, wide: int) -> None:
        self.lines[-1].append(span)
        self._used += wide

    def _break(self, span: Span) -> None:
        """Fill lines with a piece of a word that is wider than a line, letter by letter."""
        start = end = 0
        for letter in self._letters(span.text):
            wide = cells(letter)
            if self._used and not self._fits(wide):
                self._put(span._replace(text=span.text[start:end]), 0)
                self.end_line()
                start = end
            end += len(letter)
            self._used += wide
        self._put(span._replace(text=span.text[start:]), 0)

    def _letters(self, text: str) -> Iterator[str]:
        for letter in graphemes(text):
            # Older tables have joined pictures wider than some lines: those are taken apart.
            whole = len(letter) == 1 or cells(letter) <= max(self._rest, 2)
            yield from (letter,) if whole else letter


def merged(line: Iterable[Span]) -> Spans:
    """Join neighbours of one role and target: what is one run of words is drawn as one."""
    joined: list[Span] = []
    for span in line:
        text, role, target = span
        if joined and joined[-1].role == role and joined[-1].target == target:
            joined[-1] = Span(joined[-1].text + text, role, target)
        else:
            joined.append(span)
    return tuple(joined)


_RUNS: Final = re.compile(r"\n| +|[^ \n]+")


def _words(spans: Iterable[Span]) -> Iterator[tuple[Span, list[Span]] | None]:
    """Yield words, each with the blank before it; None for a forced break.

    A word may run over several spans: "Misrata" and the comma behind it stay together.
    """
    blank, word = Span(""), list[Span]()
    for text, role, target in spans:
        for run in _RUNS.findall(text):
            if run[0] not in " \n":
                word.append(Span(run, role, target))
                continue
            if word:
                yield blank, word
            blank, word = Span("" if run == "\n" else run, role, target), []
            if run == "\n":
                yield None
    if word:
        yield blank, word
